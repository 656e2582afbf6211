//! People and their offices.

use core::fmt;

use willing_vocabulary::Date;

use crate::prelude::*;

/// Somebody who took part, and the offices that put them at the table.
///
/// ```
/// let starmer = willing::person("keir-starmer").unwrap();
/// assert_eq!(starmer.offices[0].of.id, "united-kingdom");
/// assert!(starmer.meetings().any(|meeting| meeting.id == "2026-01-06-paris"));
/// ```
#[non_exhaustive]
pub struct Person {
    /// The id, unique among people.
    pub id: &'static str,
    /// The name in common use.
    pub name: Name,
    /// The Wikidata item.
    pub wikidata: Option<&'static str>,
    /// The offices held.
    pub offices: &'static [Office],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Person {
    /// The meetings among whose participants they are, by date.
    pub fn meetings(&self) -> impl Iterator<Item = &'static Meeting> {
        MEETINGS.iter().copied().filter(move |meeting| {
            meeting
                .participants
                .iter()
                .any(|row| row.person == Some(self))
        })
    }

    /// The declarations that they signed, by date.
    ///
    /// ```
    /// let macron = willing::person("emmanuel-macron").unwrap();
    /// assert!(macron.signed().any(|declaration| declaration.id == "2026-01-06-declaration-of-intent"));
    /// ```
    pub fn signed(&self) -> impl Iterator<Item = &'static Declaration> {
        let signed = |row: &Signatory| row.person == Some(self);
        DECLARATIONS
            .iter()
            .copied()
            .filter(move |declaration| declaration.signatories.iter().any(signed))
    }
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

/// An office that somebody held for a member.
///
/// ```
/// for office in willing::people::EMMANUEL_MACRON.offices {
///     println!("{} of {}, from {:?}", office.title, office.of, office.from);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Office {
    /// The member for which it was held.
    pub of: &'static Member,
    /// The title of the office.
    pub title: Name,
    /// When the term began, where a source in the record says.
    pub from: Option<Date>,
    /// When the term ended, where a source in the record says.
    pub to: Option<Date>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}
