//! States and organisations.

use core::fmt;

use willing_vocabulary::{Date, Domain, MemberKind, Stance, StandingKind};

use crate::prelude::*;

/// A state or an organisation: every party that the record names, inside the coalition or not.
///
/// Whether it is a member depends on who is asked and when: see [`standing`](Self::standing) and [`rosters`](Self::rosters).
///
/// ```
/// let france = willing::member("france").unwrap();
/// assert_eq!(france.iso.unwrap().alpha2, "FR");
/// assert!(france.meetings().any(|meeting| meeting.id == "2026-01-06-paris"));
/// ```
#[non_exhaustive]
pub struct Member {
    /// The id, unique among members.
    pub id: &'static str,
    /// A state or an organisation.
    pub kind: MemberKind,
    /// The name in common use.
    pub name: Name,
    /// The codes of ISO 3166-1, for a state.
    pub iso: Option<Iso>,
    /// The Wikidata item.
    pub wikidata: Option<&'static str>,
    /// How single sources describe its relation to the coalition.
    pub standing: &'static [Standing],
    /// What it offered, made conditional, left open or ruled out.
    pub pledges: &'static [Pledge],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Member {
    /// The meetings among whose participants it is, by date.
    pub fn meetings(&self) -> impl Iterator<Item = &'static Meeting> {
        MEETINGS
            .iter()
            .copied()
            .filter(move |meeting| meeting.participants.iter().any(|row| row.member == self))
    }

    /// The declarations that it signed, by date.
    ///
    /// ```
    /// let ukraine = willing::member("ukraine").unwrap();
    /// assert!(ukraine.signed().any(|declaration| declaration.id == "2026-01-06-declaration-of-intent"));
    /// ```
    pub fn signed(&self) -> impl Iterator<Item = &'static Declaration> {
        DECLARATIONS
            .iter()
            .copied()
            .filter(move |declaration| declaration.signatories.iter().any(|row| row.member == self))
    }

    /// The published lists that include it, by date: who counts it as a member, and since when.
    ///
    /// ```
    /// use willing::RosterOf;
    ///
    /// let japan = willing::member("japan").unwrap();
    /// let mut lists = japan.rosters().filter(|roster| roster.of == RosterOf::Members);
    /// assert!(lists.next().is_some());
    /// ```
    pub fn rosters(&self) -> impl Iterator<Item = &'static Roster> {
        ROSTERS
            .iter()
            .copied()
            .filter(move |roster| roster.members.contains(&self))
    }

    /// The people who held an office for it, by id.
    ///
    /// ```
    /// let france = willing::member("france").unwrap();
    /// assert!(france.people().any(|person| person.id == "emmanuel-macron"));
    /// ```
    pub fn people(&self) -> impl Iterator<Item = &'static Person> {
        PEOPLE
            .iter()
            .copied()
            .filter(move |person| person.offices.iter().any(|office| office.of == self))
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

/// The codes of ISO 3166-1.
///
/// ```
/// let iso = willing::members::UKRAINE.iso.unwrap();
/// assert_eq!((iso.alpha2, iso.alpha3), ("UA", "UKR"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Iso {
    /// The two-letter code.
    pub alpha2: &'static str,
    /// The three-letter code.
    pub alpha3: &'static str,
}

/// How a source describes a party's relation to the coalition on a day.
///
/// ```
/// use willing::StandingKind;
///
/// let standing = willing::members::FRANCE.standing;
/// assert!(standing.iter().any(|row| row.kind == StandingKind::Lead));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Standing {
    /// The relation.
    pub kind: StandingKind,
    /// When it was so described.
    pub date: Date,
    /// Who described it so.
    pub by: Option<Attribution>,
    /// What the source adds.
    pub note: Option<Text>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// What a member said that it would, might or would not do.
///
/// ```
/// use willing::{Domain, MEMBERS, Stance};
///
/// for member in MEMBERS {
///     let refused = |pledge: &&willing::Pledge| pledge.stance == Stance::RuledOut && pledge.domains.contains(&Domain::Land);
///     for pledge in member.pledges.iter().filter(refused) {
///         println!("{member}, {}: {}", pledge.date, pledge.summary);
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Pledge {
    /// What it is about.
    pub domains: &'static [Domain],
    /// How far it goes.
    pub stance: Stance,
    /// What was said.
    pub summary: Text,
    /// When it was said.
    pub date: Date,
    /// Who said it.
    pub by: Option<Attribution>,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}
