//! The shapes that several kinds of record share.

use core::fmt;

use willing_vocabulary::{Date, Share};

use crate::{Member, Person, Source};

/// What the record is: its version, its licence, the day up to which it is meant to be complete.
///
/// ```
/// use willing::DATASET;
///
/// assert_eq!(DATASET.licence, "CC-BY-4.0");
/// println!("{} {}, as of {}", DATASET.name, DATASET.version, DATASET.as_of);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dataset {
    /// The name under which the record is published.
    pub name: &'static str,
    /// What the record is called.
    pub title: Text,
    /// The version of the data, which is that of the crate.
    pub version: &'static str,
    /// The day up to which the record is meant to be complete.
    pub as_of: Date,
    /// The licence of the data, as an SPDX identifier. That of the code is in its manifest.
    pub licence: &'static str,
    /// Tells this state of the data from every other: 128 bits of FNV-1a, in hexadecimal.
    pub digest: &'static str,
    /// What is in the record and what is not.
    pub scope: Text,
    /// What is known to be missing.
    pub gaps: &'static [Text],
}

/// Prose of the record's editors, in English and in French. It displays in English.
///
/// ```
/// let summary = willing::meetings::PARIS_2026_01_06.summary;
/// assert_eq!(summary.to_string(), summary.en);
/// assert_eq!(summary.in_language("fr"), Some(summary.fr));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Text {
    /// In English.
    pub en: &'static str,
    /// In French.
    pub fr: &'static str,
}

impl Text {
    /// The text in a language, by its ISO 639-1 code.
    #[must_use]
    pub fn in_language(&self, code: &str) -> Option<&'static str> {
        match code {
            "en" => Some(self.en),
            "fr" => Some(self.fr),
            _ => None,
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.en)
    }
}

/// A name or title in English, in French and, where a source gives it, in Ukrainian. It displays in English.
///
/// ```
/// let name = willing::members::UKRAINE.name;
/// assert_eq!(name.in_language("fr"), Some("Ukraine"));
/// assert_eq!(name.in_language("tlh"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Name {
    /// In English.
    pub en: &'static str,
    /// In French.
    pub fr: &'static str,
    /// In Ukrainian.
    pub uk: Option<&'static str>,
}

impl Name {
    /// The name in a language, by its ISO 639-1 code.
    #[must_use]
    pub fn in_language(&self, code: &str) -> Option<&'static str> {
        match code {
            "en" => Some(self.en),
            "fr" => Some(self.fr),
            "uk" => self.uk,
            _ => None,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.en)
    }
}

/// The source of a statement.
///
/// ```
/// for cite in willing::meetings::PARIS_2026_01_06.cite {
///     println!("{} <{}>", cite.source.title, cite.source.url);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Cite {
    /// The page.
    pub source: &'static Source,
    /// Where on the page: a paragraph, page or section.
    pub at: Option<&'static str>,
}

/// Whose words or count something is. It displays as a name in English.
///
/// ```
/// let by = willing::meetings::PARIS_2026_01_06.statements[0].by;
/// assert!(!by.name().en.is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Attribution {
    /// Somebody of whom there is a record.
    Person(&'static Person),
    /// A state or organisation.
    Member(&'static Member),
    /// Anybody else: a newspaper, an office, an official who is not named.
    Name(Name),
}

impl Attribution {
    /// The name, whoever it is.
    #[must_use]
    pub const fn name(&self) -> Name {
        match self {
            Self::Person(person) => person.name,
            Self::Member(member) => member.name,
            Self::Name(name) => *name,
        }
    }
}

impl fmt::Display for Attribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}

/// When and why a record ceased to stand. Records are withdrawn, never deleted.
///
/// ```
/// let standing = willing::MEETINGS.iter().filter(|meeting| meeting.withdrawn.is_none());
/// assert!(standing.count() > 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Withdrawal {
    /// The day on which it was withdrawn.
    pub date: Date,
    /// Why it was withdrawn.
    pub why: Text,
}

// The baked modules are written in these few words.

pub(crate) const fn cite(source: &'static Source) -> Cite {
    Cite { source, at: None }
}

#[allow(
    dead_code,
    reason = "used once some cite of the record names a place in its source"
)]
pub(crate) const fn cite_at(source: &'static Source, at: &'static str) -> Cite {
    Cite {
        source,
        at: Some(at),
    }
}

/// Evaluated while compiling, where a panic is a compiler's error and no program's.
#[allow(clippy::panic)]
pub(crate) const fn date(text: &str) -> Date {
    match Date::parse(text) {
        Ok(date) => date,
        Err(_) => panic!("no date"),
    }
}

/// Evaluated while compiling, where a panic is a compiler's error and no program's.
#[allow(
    clippy::panic,
    dead_code,
    reason = "used once some claim of the record is about a share"
)]
pub(crate) const fn share(percent: u8) -> Share {
    match Share::percent(percent) {
        Ok(share) => share,
        Err(_) => panic!("no share"),
    }
}
