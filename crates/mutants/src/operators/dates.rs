//! Dates: off by one, swapped digits, day and month in each other's place.

use regex_lite::Regex;

use super::{Operator, Slip};
use crate::line::{Line, lines};

pub(super) const DAY: Operator = Operator {
    name: "date-day",
    slip: "a date is off by a day",
    floor: 15,
    slips: |_, text, _| {
        changed(text, |y, m, d| {
            Some((y, m, d.map(|d| if d > 1 { d - 1 } else { d + 1 })?))
        })
    },
};

pub(super) const MONTH: Operator = Operator {
    name: "date-month",
    slip: "a date is off by a month",
    floor: 30,
    slips: |_, text, _| {
        changed(text, |y, m, d| {
            Some((y, if m > 1 { m - 1 } else { m + 1 }, d?))
        })
    },
};

pub(super) const YEAR: Operator = Operator {
    name: "date-year",
    slip: "a date is off by a year",
    floor: 30,
    slips: |_, text, _| changed(text, |y, m, d| Some((y - 1, m, d?))),
};

pub(super) const DIGITS_SWAPPED: Operator = Operator {
    name: "date-digits-swapped",
    slip: "two digits of the day are swapped",
    floor: 85,
    slips: |_, text, _| {
        changed(text, |y, m, d| {
            let d = d?;
            let swapped = d % 10 * 10 + d / 10;
            (swapped != d).then_some((y, m, swapped))
        })
    },
};

pub(super) const DAY_AND_MONTH_SWAPPED: Operator = Operator {
    name: "date-day-month-swapped",
    slip: "day and month stand in each other's place",
    floor: 80,
    slips: |_, text, _| changed(text, |y, m, d| d.filter(|d| *d != m).map(|d| (y, d, m))),
};

pub(super) const UNQUOTED: Operator = Operator {
    name: "date-unquoted",
    slip: "the quotation marks around a date are forgotten",
    floor: 100,
    slips: |_, text, _| {
        dates(text)
            .into_iter()
            .map(|(line, range, ..)| {
                let start = line.range.start + range.start;
                Slip::new(
                    start - 1..line.range.start + range.end + 1,
                    &line.text[range],
                )
            })
            .collect()
    },
};

pub(super) const END_MONTH: Operator = Operator {
    name: "end-month",
    slip: "the last day of a meeting is off by a month",
    floor: 90,
    slips: |_, text, _| {
        dates(text)
            .into_iter()
            .filter(|(line, ..)| line.key == Some("end"))
            .filter_map(|(line, range, year, month, day)| {
                let month = if month < 12 { month + 1 } else { 11 };
                let place = line.range.start + range.start..line.range.start + range.end;
                Some(Slip::new(
                    place,
                    format!("{year:04}-{month:02}-{:02}", day?.min(28)),
                ))
            })
            .collect()
    },
};

type Place<'t> = (Line<'t>, std::ops::Range<usize>, u32, u32, Option<u32>);

/// The quoted dates that are values of keys, with their places in the line.
fn dates(text: &str) -> Vec<Place<'_>> {
    let Ok(date) = Regex::new(r#": "((\d{4})-(\d{2})(?:-(\d{2}))?)"$"#) else {
        return Vec::new();
    };
    lines(text)
        .into_iter()
        .filter(|line| !line.is_prose)
        .filter_map(|line| {
            let found = date.captures(line.text)?;
            let part = |n| found.get(n)?.as_str().parse::<u32>().ok();
            let (year, month, day) = (part(2)?, part(3)?, part(4));
            let range = found.get(1)?.range();
            Some((line, range, year, month, day))
        })
        .collect()
}

/// What becomes of year, month and day.
type Change = fn(u32, u32, Option<u32>) -> Option<(u32, u32, u32)>;

fn changed(text: &str, change: Change) -> Vec<Slip> {
    dates(text)
        .into_iter()
        .filter_map(|(line, range, year, month, day)| {
            let (year, month, day) = change(year, month, day)?;
            let place = line.range.start + range.start..line.range.start + range.end;
            Some(Slip::new(place, format!("{year:04}-{month:02}-{day:02}")))
        })
        .collect()
}
