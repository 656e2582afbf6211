//! What several pictures draw with: text that is measured, short dates, a scale of time, legends.

use maud::{Markup, html};
use willing_curator::records::{Meeting, Record};
use willing_vocabulary::{Date, Format};

use crate::lang::Lang;

/// The distance from one line of text to the next.
pub(super) const LINE: usize = 18;

/// About how wide a text of 12 pixels is: no font is at hand to measure it, so rather too wide.
pub(super) fn width(text: &str) -> usize {
    let tenths: usize = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | ' ' | '\u{a0}' | '\u{202f}' | '.' | ','
            | ':' | ';' | '’' | '\'' => 42,
            'm' | 'w' | 'M' | 'W' | '…' | '—' => 116,
            c if c.is_uppercase() => 86,
            _ => 75,
        })
        .sum();
    tenths / 10
}

/// The widest of some texts.
pub(super) fn widest<'t>(texts: impl IntoIterator<Item = &'t str>) -> usize {
    texts.into_iter().map(width).max().unwrap_or(0)
}

/// A text in lines of some width.
pub(super) fn wrap(text: &str, limit: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + width(" ") + width(word) <= limit => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A month in a few letters.
pub(super) fn short_month(lang: Lang, month: u8) -> &'static str {
    let (en, fr) = match month {
        1 => ("Jan", "janv."),
        2 => ("Feb", "févr."),
        3 => ("Mar", "mars"),
        4 => ("Apr", "avr."),
        5 => ("May", "mai"),
        6 => ("June", "juin"),
        7 => ("July", "juil."),
        8 => ("Aug", "août"),
        9 => ("Sept", "sept."),
        10 => ("Oct", "oct."),
        11 => ("Nov", "nov."),
        _ => ("Dec", "déc."),
    };
    lang.of(en, fr)
}

/// A date in a few letters: “6 Jan 2026”.
pub(super) fn short_date(lang: Lang, date: Date) -> String {
    match (date.month(), date.day()) {
        (Some(month), Some(1)) if lang == Lang::Fr => {
            format!("1er\u{a0}{} {}", short_month(lang, month), date.year())
        }
        (Some(month), Some(day)) => {
            format!("{day}\u{a0}{} {}", short_month(lang, month), date.year())
        }
        (Some(month), None) => format!("{} {}", short_month(lang, month), date.year()),
        _ => date.year().to_string(),
    }
}

/// Where a meeting was held, in a word.
pub(super) fn where_held(lang: Lang, meeting: &Meeting) -> String {
    let city = meeting.place.as_ref().and_then(|place| place.city.as_ref());
    match (city, meeting.format) {
        (Some(city), _) => lang.name(city),
        (None, Some(Format::Telephone)) => lang.of("by telephone", "par téléphone").to_owned(),
        (None, Some(Format::Videoconference)) => lang.of("by video", "par vidéo").to_owned(),
        _ => String::new(),
    }
}

/// A meeting in a few words: “6 Jan 2026, Paris”.
pub(super) fn short_meeting(lang: Lang, meeting: &Meeting) -> String {
    let (date, place) = (short_date(lang, meeting.date), where_held(lang, meeting));
    if place.is_empty() {
        date
    } else {
        format!("{date}, {place}")
    }
}

/// Whether a record stands.
pub(super) fn stands(record: &impl Record) -> bool {
    record.withdrawn().is_none()
}

/// The days from the beginning of one year to a date, of which the first is meant where it is a month.
pub(super) fn day_number(date: Date) -> usize {
    let year = usize::from(date.year());
    let before = |year: usize| 365 * year + year / 4 - year / 100 + year / 400;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let first = date.earliest();
    let month = usize::from(first.month().unwrap_or(1));
    let days: usize = [
        31,
        if leap { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ]
    .iter()
    .take(month - 1)
    .sum();
    before(year.saturating_sub(1)) + days + usize::from(first.day().unwrap_or(1))
}

/// The months from one date to another, both included, as year and month.
pub(super) fn months(first: Date, last: Date) -> impl Iterator<Item = (u16, u8)> {
    let of = |date: Date| u32::from(date.year()) * 12 + u32::from(date.month().unwrap_or(1)) - 1;
    (of(first)..=of(last)).filter_map(|number| {
        Some((
            u16::try_from(number / 12).ok()?,
            u8::try_from(number % 12 + 1).ok()?,
        ))
    })
}

/// A mark that other marks refer to, drawn within a square of 12 about its middle.
pub(super) fn mark(picture: &str, name: &str, shape: &Markup) -> Markup {
    html! { symbol id={ (picture) "-" (name) } viewBox="-6 -6 12 12" { (shape) } }
}

/// A mark of a given size about a point.
pub(super) fn at(picture: &str, name: &str, x: f32, y: f32, size: f32) -> Markup {
    html! {
        use href={ "#" (picture) "-" (name) } x=(tenth(x - size / 2.0)) y=(tenth(y - size / 2.0)) width=(tenth(size)) height=(tenth(size)) {}
    }
}

/// A number with one digit behind the point at most.
pub(super) fn tenth(number: f32) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0")
        .map_or(text.clone(), ToOwned::to_owned)
}

/// A line of a legend.
pub(super) struct Entry {
    pub(super) mark: Markup,
    pub(super) text: String,
}

/// A legend from the top left, each entry in as many lines as it needs; and its height.
pub(super) fn legend(entries: &[Entry], limit: usize) -> (Markup, usize) {
    let mut y = 0;
    let drawing = html! {
        @for entry in entries {
            g transform={ "translate(8 " (y + 9) ")" } { (entry.mark) }
            text.p-soft {
                @for line in wrap(&entry.text, limit - 24) {
                    tspan x="24" y=(y + 13) { (line) }
                    @let () = y += LINE;
                }
            }
        }
    };
    (drawing, y + 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_through_leap_years() {
        for (from, to, days) in [
            ("2024-02-28", "2024-03-01", 2),
            ("2025-02-28", "2025-03-01", 1),
            ("2025-12-31", "2026-01-01", 1),
            ("2024-12-31", "2025-01-01", 1),
            ("2024-01-01", "2025-01-01", 366),
            ("2026", "2026-01-02", 1),
        ] {
            assert_eq!(
                day_number(date(to)) - day_number(date(from)),
                days,
                "{from}"
            );
        }
    }

    #[test]
    fn months_run_over_the_turn_of_the_year() {
        let months: Vec<_> = months(date("2025-11-30"), date("2026-02")).collect();
        assert_eq!(months, [(2025, 11), (2025, 12), (2026, 1), (2026, 2)]);
    }

    #[test]
    fn long_texts_are_broken_and_long_words_are_not() {
        assert_eq!(wrap("one two three", 60), ["one two", "three"]);
        assert_eq!(wrap("incomprehensibilities", 10), ["incomprehensibilities"]);
    }

    #[test]
    fn dates_are_short() {
        assert_eq!(
            short_date(Lang::Fr, date("2025-03-01")),
            "1er\u{a0}mars 2025"
        );
        assert_eq!(short_date(Lang::En, date("2025-03-02")), "2\u{a0}Mar 2025");
        assert_eq!(short_date(Lang::En, date("2025-03")), "Mar 2025");
        assert_eq!(short_date(Lang::En, date("2025")), "2025");
    }
}
