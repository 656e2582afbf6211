//! Declarations and statements that were issued.

use core::fmt;

use willing_vocabulary::{BindingNature, Date, DeclarationKind};

use crate::prelude::*;

/// A declaration or statement that was issued.
///
/// ```
/// let intent = willing::declaration("2026-01-06-declaration-of-intent").unwrap();
/// assert_eq!(intent.signatories.len(), 3);
/// assert_eq!(intent.meeting.unwrap().id, "2026-01-06-paris");
/// ```
#[non_exhaustive]
pub struct Declaration {
    /// The id, unique among declarations.
    pub id: &'static str,
    /// The title of the document.
    pub title: Name,
    /// What form it has.
    pub kind: DeclarationKind,
    /// The day on which it was issued.
    pub date: Date,
    /// The meeting at which it was issued.
    pub meeting: Option<&'static Meeting>,
    /// Who issued it.
    pub issued_by: &'static [Seat],
    /// Who signed it.
    pub signatories: &'static [Signatory],
    /// To what it binds, according to a source.
    pub binding: Option<Binding>,
    /// Where its text stands, by language.
    pub texts: &'static [DeclarationText],
    /// What it says, in a few sentences.
    pub summary: Text,
    /// The sources of title, kind, date and summary.
    pub cite: &'static [Cite],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Declaration {
    /// The day on which it was issued.
    ///
    /// ```
    /// let paris = willing::declaration("2026-01-06-paris-declaration").unwrap();
    /// assert_eq!(paris.date().to_string(), "2026-01-06");
    /// ```
    #[must_use]
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The plans that it contains.
    ///
    /// ```
    /// let paris = willing::declaration("2026-01-06-paris-declaration").unwrap();
    /// assert!(paris.plans().any(|plan| plan.points.len() == 5));
    /// ```
    pub fn plans(&self) -> impl Iterator<Item = &'static Plan> {
        PLANS
            .iter()
            .copied()
            .filter(|plan| plan.declaration == Some(self))
    }
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.title)
    }
}

/// A party that signed a declaration.
///
/// ```
/// let intent = willing::declaration("2026-01-06-declaration-of-intent").unwrap();
/// assert!(intent.signatories.iter().any(|row| row.member.id == "france"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Signatory {
    /// The state or organisation.
    pub member: &'static Member,
    /// Who signed for it, where reported.
    pub person: Option<&'static Person>,
    /// How it signed, where not at the meeting.
    pub elsewhere: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// What a source says that a declaration binds to.
///
/// ```
/// for declaration in willing::DECLARATIONS {
///     if let Some(binding) = declaration.binding {
///         println!("{declaration}: {}", binding.nature);
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Binding {
    /// The nature of the commitment.
    pub nature: BindingNature,
    /// What the source says of it.
    pub note: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// Where the text of a declaration stands.
///
/// ```
/// let paris = willing::declaration("2026-01-06-paris-declaration").unwrap();
/// let english = paris.texts.iter().find(|text| text.lang == "en").unwrap();
/// assert!(english.source.url.starts_with("https://"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct DeclarationText {
    /// The language of the text, as an ISO 639-1 code.
    pub lang: &'static str,
    /// The page that carries the text.
    pub source: &'static Source,
}
