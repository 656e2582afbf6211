//! The two languages in which the record is written: how each writes dates, numbers and signs, and what it calls the words of the
//! vocabulary ([`labels`]) and the keys of a file ([`keys`]).

mod keys;
pub(crate) mod labels;

use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::Value;
use willing_curator::records::{Name, Text};
use willing_vocabulary::Date;

/// A language in which every text of the record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub(crate) enum Lang {
    /// English
    En,
    /// French
    Fr,
}

impl Lang {
    /// Both languages.
    pub(crate) const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The code that stands in addresses, in the names of files and in `lang` attributes.
    pub(crate) const fn code(self) -> &'static str {
        self.of("en", "fr")
    }

    /// The other language.
    pub(crate) const fn other(self) -> Self {
        self.of(Self::Fr, Self::En)
    }

    /// What the language calls itself.
    pub(crate) const fn own_name(self) -> &'static str {
        self.of("English", "Français")
    }

    /// The one of two texts that is in this language.
    pub(crate) const fn of<T: Copy>(self, en: T, fr: T) -> T {
        match self {
            Self::En => en,
            Self::Fr => fr,
        }
    }

    /// A text or name of the record, as the export writes it.
    pub(crate) fn of_json(self, value: &Value) -> Option<&str> {
        value.get("fr")?;
        value.get(self.code())?.as_str()
    }

    /// A text of the record, typeset.
    pub(crate) fn text(self, text: &Text) -> String {
        self.set(self.of(&text.en, &text.fr))
    }

    /// A name of the record, typeset.
    pub(crate) fn name(self, name: &Name) -> String {
        self.set(self.of(&name.en, &name.fr))
    }

    /// Typesets a text of this language: curly quotes, and in French the spaces that no line may break at.
    pub(crate) fn set(self, text: &str) -> String {
        let mut set = String::with_capacity(text.len() + 8);
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let last = set.chars().next_back();
            let next = rest.peek().copied();
            let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            set.push(match c {
                '\'' if last.is_some_and(char::is_alphanumeric) => '’',
                '"' if last.is_none_or(|c| c.is_whitespace() || c == '(') => '“',
                '"' => '”',
                ' ' if self == Self::Fr => match next {
                    Some(':' | '»' | '%') => '\u{a0}',
                    Some(';' | '!' | '?') => '\u{202f}',
                    _ if last == Some('«') => '\u{a0}',
                    _ if is_digit(last) && is_digit(next) => '\u{202f}',
                    _ => c,
                },
                _ => c,
            });
        }
        set
    }

    /// A date as it is read: “6 January 2026”, « 1er mars 2025 ».
    pub(crate) fn date(self, date: Date) -> String {
        match (date.month(), date.day()) {
            (Some(month), Some(day)) => {
                format!(
                    "{}\u{a0}{} {}",
                    self.day(day),
                    self.month(month),
                    date.year()
                )
            }
            (Some(month), None) => format!("{} {}", self.month(month), date.year()),
            _ => date.year().to_string(),
        }
    }

    /// The days from one to another: “2–3 March 2025”.
    pub(crate) fn dates(self, start: Date, end: Option<Date>) -> String {
        let Some(end) = end.filter(|end| *end != start) else {
            return self.date(start);
        };
        match (start.day(), end.day()) {
            (Some(first), Some(last))
                if (start.year(), start.month()) == (end.year(), end.month()) =>
            {
                let month = self.month(end.month().unwrap_or_default());
                format!("{}–{last}\u{a0}{month} {}", self.day(first), end.year())
            }
            _ => format!("{} – {}", self.date(start), self.date(end)),
        }
    }

    fn day(self, day: u8) -> String {
        match (self, day) {
            (Self::Fr, 1) => "1er".to_owned(),
            _ => day.to_string(),
        }
    }

    /// The name of a month, from 1 to 12.
    pub(crate) fn month(self, month: u8) -> &'static str {
        let (en, fr) = match month {
            1 => ("January", "janvier"),
            2 => ("February", "février"),
            3 => ("March", "mars"),
            4 => ("April", "avril"),
            5 => ("May", "mai"),
            6 => ("June", "juin"),
            7 => ("July", "juillet"),
            8 => ("August", "août"),
            9 => ("September", "septembre"),
            10 => ("October", "octobre"),
            11 => ("November", "novembre"),
            _ => ("December", "décembre"),
        };
        self.of(en, fr)
    }

    /// A whole number: 1,234 in English, 1 234 in French.
    pub(crate) fn number(self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(self.of(',', '\u{202f}'));
            }
            text.push(digit);
        }
        text
    }

    /// A number with the noun that it counts: none and one take the singular in French.
    pub(crate) fn counted(self, number: usize, (one, many): (&str, &str)) -> String {
        let singular = number == 1 || (self == Self::Fr && number == 0);
        let mut text = self.number(number);
        let _ = write!(text, "\u{a0}{}", if singular { one } else { many });
        text
    }

    /// A colon as the language sets it, with the space after it.
    pub(crate) const fn colon(self) -> &'static str {
        self.of(": ", "\u{a0}: ")
    }

    /// A quotation.
    pub(crate) fn quoted(self, text: &str) -> String {
        match self {
            Self::En => format!("“{text}”"),
            Self::Fr => format!("«\u{a0}{text}\u{a0}»"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_written_as_they_are_read() {
        for (text, en, fr) in [
            ("2026-01-06", "6\u{a0}January 2026", "6\u{a0}janvier 2026"),
            ("2025-03-01", "1\u{a0}March 2025", "1er\u{a0}mars 2025"),
            ("2025-08", "August 2025", "août 2025"),
            ("2025", "2025", "2025"),
        ] {
            assert_eq!(Lang::En.date(date(text)), en);
            assert_eq!(Lang::Fr.date(date(text)), fr);
        }
        let days = |start, end| Lang::Fr.dates(date(start), Some(date(end)));
        assert_eq!(days("2025-03-01", "2025-03-02"), "1er–2\u{a0}mars 2025");
        assert_eq!(
            days("2025-03-31", "2025-04-01"),
            "31\u{a0}mars 2025 – 1er\u{a0}avril 2025"
        );
        assert_eq!(days("2025-03-31", "2025-03-31"), "31\u{a0}mars 2025");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(Lang::En.number(1_234_567), "1,234,567");
        assert_eq!(Lang::Fr.number(842), "842");
        assert_eq!(Lang::Fr.number(12_000), "12\u{202f}000");
        assert_eq!(Lang::En.counted(0, ("day", "days")), "0\u{a0}days");
        assert_eq!(Lang::Fr.counted(0, ("jour", "jours")), "0\u{a0}jour");
    }

    #[test]
    fn signs_are_typeset() {
        assert_eq!(
            Lang::Fr.set("« Oui » : 19 % de 800 000 ; et après ?"),
            "«\u{a0}Oui\u{a0}»\u{a0}: 19\u{a0}% de 800\u{202f}000\u{202f}; et après\u{202f}?"
        );
        assert_eq!(
            Lang::En.set("the chairs' \"so : it\""),
            "the chairs’ “so : it”"
        );
    }
}
