//! What all kinds of record have in common, and how they are looked up.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use willing_vocabulary::Collection;

use crate::index::{Index, slots};
use crate::prelude::*;

/// A record of any collection.
///
/// ```
/// let record = willing::record("meetings/2026-01-06-paris").unwrap();
/// assert_eq!(record.collection(), willing::Collection::Meetings);
/// assert_eq!(record.to_string(), "meetings/2026-01-06-paris");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Record {
    /// A source.
    Source(&'static Source),
    /// A state or organisation.
    Member(&'static Member),
    /// A person.
    Person(&'static Person),
    /// A meeting.
    Meeting(&'static Meeting),
    /// A declaration.
    Declaration(&'static Declaration),
    /// A plan.
    Plan(&'static Plan),
    /// A list of members.
    Roster(&'static Roster),
    /// A claim.
    Claim(&'static Claim),
}

impl Record {
    /// The id, which is unique within its collection.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Source(record) => record.id,
            Self::Member(record) => record.id,
            Self::Person(record) => record.id,
            Self::Meeting(record) => record.id,
            Self::Declaration(record) => record.id,
            Self::Plan(record) => record.id,
            Self::Roster(record) => record.id,
            Self::Claim(record) => record.id,
        }
    }

    /// The collection to which the record belongs.
    #[must_use]
    pub const fn collection(&self) -> Collection {
        match self {
            Self::Source(_) => Collection::Sources,
            Self::Member(_) => Collection::Members,
            Self::Person(_) => Collection::People,
            Self::Meeting(_) => Collection::Meetings,
            Self::Declaration(_) => Collection::Declarations,
            Self::Plan(_) => Collection::Plans,
            Self::Roster(_) => Collection::Rosters,
            Self::Claim(_) => Collection::Claims,
        }
    }

    /// The claims that are about this record.
    ///
    /// ```
    /// let paris = willing::record("meetings/2026-01-06-paris").unwrap();
    /// assert!(paris.claims().all(|claim| claim.about == Some(paris)));
    /// ```
    pub fn claims(self) -> impl Iterator<Item = &'static Claim> {
        CLAIMS
            .iter()
            .copied()
            .filter(move |claim| claim.about == Some(self))
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.collection(), self.id())
    }
}

/// Looks up a record of any collection by `collection/id`.
///
/// ```
/// assert!(willing::record("members/france").is_some());
/// assert!(willing::record("members/atlantis").is_none());
/// assert!(willing::record("france").is_none());
/// ```
#[must_use]
pub fn record(path: &str) -> Option<Record> {
    let (collection, id) = path.split_once('/')?;
    match collection.parse().ok()? {
        Collection::Sources => source(id).map(Record::Source),
        Collection::Members => member(id).map(Record::Member),
        Collection::People => person(id).map(Record::Person),
        Collection::Meetings => meeting(id).map(Record::Meeting),
        Collection::Declarations => declaration(id).map(Record::Declaration),
        Collection::Plans => plan(id).map(Record::Plan),
        Collection::Rosters => roster(id).map(Record::Roster),
        Collection::Claims => claim(id).map(Record::Claim),
        _ => None,
    }
}

/// Gives a kind of record its lookup, its identity (the id), its order (that of its slice) and its `Debug`.
macro_rules! record {
    ($type:ident, $all:ident, $lookup:ident, $example:literal, order: $order:expr) => {
        #[doc = concat!("Looks up a ", stringify!($lookup), " by its id, or by an id that it had before.")]
        ///
        /// ```
        #[doc = concat!("let found = willing::", stringify!($lookup), "(", stringify!($example), ").unwrap();")]
        #[doc = concat!("assert_eq!(found.id, ", stringify!($example), ");")]
        #[doc = concat!("assert!(willing::", stringify!($lookup), "(\"no-such-id\").is_none());")]
        /// ```
        #[must_use]
        pub fn $lookup(id: &str) -> Option<&'static $type> {
            const SLOTS: usize = {
                let mut ids = $all.len();
                let mut rest: &[&$type] = $all;
                while let [record, more @ ..] = rest {
                    ids += record.formerly.len();
                    rest = more;
                }
                slots(ids)
            };
            static INDEX: Index<SLOTS> = {
                let mut index = Index::EMPTY;
                let mut rest: &[&$type] = $all;
                while let [record, more @ ..] = rest {
                    let place = $all.len() - rest.len();
                    index.insert(record.id, place);
                    let mut former = record.formerly;
                    while let [old, older @ ..] = former {
                        index.insert(old, place);
                        former = older;
                    }
                    rest = more;
                }
                index
            };
            let is_it = |place: usize| {
                $all.get(place).is_some_and(|record| record.id == id || record.formerly.contains(&id))
            };
            INDEX.find(id, is_it).and_then(|place| $all.get(place).copied())
        }

        /// The id alone: records refer to each other in circles.
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($type)).field(&self.id).finish()
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }

        impl Eq for $type {}

        impl Hash for $type {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.id.hash(state);
            }
        }

        impl Ord for $type {
            fn cmp(&self, other: &Self) -> Ordering {
                let key: for<'a> fn(&'a $type) -> _ = $order;
                key(self).cmp(&key(other)).then_with(|| self.id.cmp(other.id))
            }
        }

        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
    };
}

record!(Source, SOURCES, source, "elysee-2026-01-06", order: |_| ());
record!(Member, MEMBERS, member, "france", order: |_| ());
record!(Person, PEOPLE, person, "keir-starmer", order: |_| ());
record!(Meeting, MEETINGS, meeting, "2026-01-06-paris", order: |meeting| meeting.date);
record!(
    Declaration, DECLARATIONS, declaration, "2026-01-06-paris-declaration", order: |declaration| declaration.date
);
record!(Plan, PLANS, plan, "2026-01-06-five-points", order: |plan| plan.date);
record!(Roster, ROSTERS, roster, "2026-01-06-paris-leaders", order: |roster| roster.as_of);
record!(Claim, CLAIMS, claim, "member-count", order: |_| ());
