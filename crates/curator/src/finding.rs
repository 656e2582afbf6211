//! What is wrong, where, and what to do about it.

use std::ops::Range;

use serde::Serialize;

use crate::rules::{Level, Rule};

/// One thing that is wrong at one place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The file, as its path from where the command runs.
    pub file: String,
    /// The place in the file; the first character where the file as a whole is meant.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The bytes of the text, within one line.
    pub bytes: Range<usize>,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self {
        line: 1,
        column: 1,
        bytes: 0..0,
    };

    /// The place of a range of characters, cut at the end of its first line.
    #[must_use]
    pub fn of(text: &str, chars: &Range<usize>) -> Self {
        let mut offsets = text.char_indices().map(|(offset, _)| offset);
        let start = offsets.clone().nth(chars.start).unwrap_or(text.len());
        let end = offsets.nth(chars.end).unwrap_or(text.len());
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let marked = text.get(start..end.max(start)).unwrap_or_default();
        let marked = marked.lines().next().unwrap_or_default().trim_end();
        Self {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            bytes: start..start + marked.len(),
        }
    }

    /// The place of a byte.
    #[must_use]
    pub fn of_byte(text: &str, byte: usize) -> Self {
        let chars = text
            .char_indices()
            .take_while(|(offset, _)| *offset < byte)
            .count();
        Self::of(text, &(chars..chars + 1))
    }
}

impl Finding {
    /// Whether it keeps the record from being baked and exported.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.rule.level == Level::Error
    }

    /// By file, then place, then rule: the order in which findings are reported.
    pub(crate) fn order(&self) -> (&str, usize, usize, &str, &str) {
        (
            &self.file,
            self.place.line,
            self.place.column,
            self.rule.name,
            &self.message,
        )
    }
}

impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown<'a> {
            rule: &'a str,
            level: Level,
            file: &'a str,
            line: usize,
            column: usize,
            message: &'a str,
            help: Option<&'a str>,
        }
        Shown {
            rule: self.rule.name,
            level: self.rule.level,
            file: &self.file,
            line: self.place.line,
            column: self.place.column,
            message: &self.message,
            help: self.help.as_deref(),
        }
        .serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_bytes_stay_on_one_line() {
        let text = "a: é\nÉlysée: wrong\nb: c\n";
        let place = Place::of(text, &(13..18));
        assert_eq!((place.line, place.column), (2, 9));
        assert_eq!(text.get(place.bytes), Some("wrong"));
        let many = Place::of(text, &(5..23));
        assert_eq!(text.get(many.bytes), Some("Élysée: wrong"));
        assert_eq!(Place::of(text, &(900..901)).line, 4);
        assert_eq!(Place::of("", &(0..1)), Place::START);
    }
}
