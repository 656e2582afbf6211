//! Numbers: counts, numbers of points, shares.

use regex_lite::Regex;

use super::{Operator, Slip};
use crate::line::lines;

pub(super) const OFF_BY_ONE: Operator = Operator {
    name: "number-off-by-one",
    slip: "a number is one too high",
    floor: 0,
    slips: |_, text, _| changed(text, |number| Some(number + 1)),
};

pub(super) const DIGITS_SWAPPED: Operator = Operator {
    name: "number-digits-swapped",
    slip: "two digits of a number are swapped",
    floor: 0,
    slips: |_, text, _| {
        changed(text, |number| {
            let swapped = number % 10 * 10 + number / 10;
            (10..100)
                .contains(&number)
                .then_some(swapped)
                .filter(|new| *new != number)
        })
    },
};

pub(super) const TEN_TIMES: Operator = Operator {
    name: "number-ten-times",
    slip: "a digit is typed once too often",
    floor: 0,
    slips: |_, text, _| changed(text, |number| Some(number * 10 + number % 10)),
};

pub(super) const DECIMAL_COMMA: Operator = Operator {
    name: "decimal-comma",
    slip: "a number is written with a decimal comma",
    floor: 100,
    slips: |_, text, _| {
        let Ok(number) = Regex::new(r"(?m)^\s*(?:- )?(?:value|number|share|count): (\d{1,9})$")
        else {
            return Vec::new();
        };
        number
            .captures_iter(text)
            .filter_map(|found| found.get(1))
            .map(|digits| Slip::new(digits.end()..digits.end(), ",0"))
            .collect()
    },
};

fn changed(text: &str, change: fn(u64) -> Option<u64>) -> Vec<Slip> {
    let Ok(number) = Regex::new(r"\b(?:value|number|point|share|count): ?(\d{1,9})\b") else {
        return Vec::new();
    };
    lines(text)
        .iter()
        .filter(|line| !line.is_prose)
        .flat_map(|line| {
            number
                .captures_iter(line.text)
                .map(move |found| (line, found))
        })
        .filter_map(|(line, found)| {
            let digits = found.get(1)?;
            let new = change(digits.as_str().parse().ok()?)?;
            let place = line.range.start + digits.start()..line.range.start + digits.end();
            Some(Slip::new(place, new.to_string()))
        })
        .collect()
}
