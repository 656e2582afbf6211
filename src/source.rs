//! Pages that statements rest on.

use core::fmt;

use willing_vocabulary::{Date, SourceKind};

use crate::prelude::*;
use crate::support::Supported;

/// A published page that statements rest on.
///
/// ```
/// let source = willing::source("elysee-2026-01-06").unwrap();
/// assert!(source.url.starts_with("https://www.elysee.fr/"));
/// assert!(source.supports().any(|record| record.id() == "2026-01-06-paris"));
/// ```
#[non_exhaustive]
pub struct Source {
    /// The id, unique among sources.
    pub id: &'static str,
    /// The address of the page.
    pub url: &'static str,
    /// The title that the page gives itself, in its own language.
    pub title: &'static str,
    /// Who published the page.
    pub publisher: &'static str,
    /// What kind of page it is.
    pub kind: SourceKind,
    /// The language of the page, as an ISO 639-1 code.
    pub lang: &'static str,
    /// When it was published, where the page says.
    pub published: Option<Date>,
    /// The day on which a copy was read.
    pub accessed: Date,
    /// The address of an archived copy.
    pub archived: Option<&'static str>,
    /// Who signed the page.
    pub author: Option<&'static str>,
    /// What a reader must know of the page.
    pub note: Option<Text>,
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Source {
    /// The records that contain a statement for which this source is cited.
    pub fn supports(&self) -> impl Iterator<Item = Record> {
        let members = MEMBERS.iter().copied().map(Record::Member);
        let people = PEOPLE.iter().copied().map(Record::Person);
        let meetings = MEETINGS.iter().copied().map(Record::Meeting);
        let declarations = DECLARATIONS.iter().copied().map(Record::Declaration);
        let plans = PLANS.iter().copied().map(Record::Plan);
        let rosters = ROSTERS.iter().copied().map(Record::Roster);
        let claims = CLAIMS.iter().copied().map(Record::Claim);
        let all = members
            .chain(people)
            .chain(meetings)
            .chain(declarations)
            .chain(plans)
            .chain(rosters)
            .chain(claims);
        all.filter(|record| record.rests_on(self))
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.publisher, self.title)?;
        self.published.map_or(Ok(()), |date| write!(f, ", {date}"))
    }
}
