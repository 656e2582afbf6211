//! Meetings: who met where, what came of it, and who says so.

use core::fmt;

use willing_vocabulary::{
    Attendance, Basis, CountOf, Date, Format, Level, MeetingKind, Mode, Precision, Status,
};

use crate::prelude::*;

/// A meeting of the coalition, one that prepared it, or an event that belongs to its story.
///
/// ```
/// let paris = willing::meeting("2026-01-06-paris").unwrap();
/// assert_eq!(paris.date().to_string(), "2026-01-06");
/// assert!(paris.declarations().any(|declaration| declaration.id == "2026-01-06-paris-declaration"));
/// ```
#[non_exhaustive]
pub struct Meeting {
    /// The id, unique among meetings.
    pub id: &'static str,
    /// How the meeting belongs to the story.
    pub kind: MeetingKind,
    /// What the meeting was.
    pub title: Name,
    /// The day of the meeting, or its first day.
    pub date: Date,
    /// The last day, where there was more than one.
    pub end: Option<Date>,
    /// Whether it took place.
    pub status: Status,
    /// How those who took part were connected, where reported.
    pub format: Option<Format>,
    /// The rank at which it was held, where reported.
    pub level: Option<Level>,
    /// Where it took place; none where it was held by video or telephone.
    pub place: Option<Place>,
    /// Who received the others.
    pub hosts: &'static [Seat],
    /// Who was in the chair.
    pub chairs: &'static [Seat],
    /// Who took part, one row for each that a source names.
    pub participants: &'static [Participant],
    /// How much of the attendance the rows show.
    pub attendance: Attendance,
    /// Who was expected or invited and did not take part.
    pub absent: &'static [Absence],
    /// How many took part, according to whom.
    pub counts: &'static [Count],
    /// What was on the agenda or discussed.
    pub topics: &'static [Topic],
    /// What was decided, announced or achieved.
    pub outcomes: &'static [Outcome],
    /// What somebody said before, during or after it.
    pub statements: &'static [Statement],
    /// What happened, in a few sentences.
    pub summary: Text,
    /// The meeting that this one continued.
    pub follows: Option<&'static Meeting>,
    /// The sources of title, date, place, format, level and summary.
    pub cite: &'static [Cite],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Meeting {
    /// The day of the meeting, or its first day.
    ///
    /// ```
    /// assert_eq!(willing::meetings::LONDON_2025_03_02.date().to_string(), "2025-03-02");
    /// ```
    #[must_use]
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The declarations that were issued at it, by date.
    pub fn declarations(&self) -> impl Iterator<Item = &'static Declaration> {
        DECLARATIONS
            .iter()
            .copied()
            .filter(|declaration| declaration.meeting == Some(self))
    }

    /// The claims that are about it.
    ///
    /// ```
    /// for claim in willing::meetings::PARIS_2026_01_06.claims() {
    ///     println!("{}", claim.question);
    /// }
    /// ```
    pub fn claims(&'static self) -> impl Iterator<Item = &'static Claim> {
        Record::Meeting(self).claims()
    }
}

impl fmt::Display for Meeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.title)
    }
}

/// Where a meeting took place.
///
/// ```
/// let place = willing::meetings::LONDON_2025_03_02.place.unwrap();
/// assert_eq!((place.city.unwrap().fr, place.country), ("Londres", "GB"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Place {
    /// The city, where reported.
    pub city: Option<Name>,
    /// The country, as a two-letter code of ISO 3166-1.
    pub country: &'static str,
    /// The building or site, where reported.
    pub venue: Option<Name>,
}

/// A party in a role: host, chair, issuer.
///
/// ```
/// for chair in willing::meetings::PARIS_2025_09_04.chairs {
///     println!("{}: {:?}", chair.member, chair.person);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Seat {
    /// The state or organisation.
    pub member: &'static Member,
    /// Who acted for it, where reported.
    pub person: Option<&'static Person>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// Somebody who took part for a member.
///
/// ```
/// use willing::Basis;
///
/// let paris = &willing::meetings::PARIS_2026_01_06;
/// let reported = paris.participants.iter().filter(|row| row.basis == Basis::Reported);
/// assert!(reported.count() > 20);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Participant {
    /// The state or organisation.
    pub member: &'static Member,
    /// Who took part for it, where a source names them.
    pub person: Option<&'static Person>,
    /// In what capacity, where no source names the person or they came in another than their office.
    pub office: Option<Name>,
    /// Whether they were in the room, where reported.
    pub mode: Option<Mode>,
    /// Whether a source reports their part or only announces it.
    pub basis: Basis,
    /// What the sources add.
    pub note: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// Somebody who was expected or invited and did not take part.
///
/// ```
/// for absence in willing::meetings::PARIS_2026_01_06.absent {
///     println!("{}: {:?}", absence.who, absence.why.map(|why| why.en));
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Absence {
    /// Who was absent.
    pub who: Attribution,
    /// The reason given.
    pub why: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// How many took part, according to one source. It displays with its precision.
///
/// ```
/// for count in willing::meetings::PARIS_2026_01_06.counts {
///     println!("{count}, {:?}", count.by.map(|by| by.name().en));
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Count {
    /// The number.
    pub value: u32,
    /// How exact the source is.
    pub precision: Precision,
    /// What is counted.
    pub of: CountOf,
    /// Whose count it is.
    pub by: Option<Attribution>,
    /// What the source adds.
    pub note: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Exact => write!(f, "{} {}", self.value, self.of),
            precision => write!(f, "{precision} {} {}", self.value, self.of),
        }
    }
}

/// What was on the agenda or discussed.
///
/// ```
/// let topics = willing::meetings::PARIS_2026_01_06.topics;
/// assert!(topics.iter().all(|topic| !topic.cite.is_empty()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Topic {
    /// The subject.
    pub text: Text,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// What was decided, announced or achieved.
///
/// ```
/// let outcomes = willing::meetings::PARIS_2026_01_06.outcomes;
/// assert!(outcomes.iter().all(|outcome| !outcome.cite.is_empty()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Outcome {
    /// The outcome.
    pub text: Text,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// What somebody said before, during or after a meeting.
///
/// ```
/// for statement in willing::meetings::PARIS_2026_01_06.statements {
///     println!("{}: {}", statement.by, statement.text);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Statement {
    /// Who said it.
    pub by: Attribution,
    /// What they said, in the words of the record's editors.
    pub text: Text,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}
