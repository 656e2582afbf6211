//! Published lists of members.

use core::fmt;

use willing_vocabulary::{Date, Precision, RosterOf};

use crate::prelude::*;

/// One published list of members, whole, as one source printed it.
///
/// ```
/// for roster in willing::ROSTERS {
///     println!("{roster}: {} listed, {:?} stated", roster.members.len(), roster.stated_count.map(|count| count.value));
/// }
/// ```
#[non_exhaustive]
pub struct Roster {
    /// The id, unique among rosters.
    pub id: &'static str,
    /// What the list is.
    pub title: Name,
    /// What it lists.
    pub of: RosterOf,
    /// The day for which it was given.
    pub as_of: Date,
    /// Whose list it is.
    pub by: Option<Attribution>,
    /// The number that the source gives beside the list.
    pub stated_count: Option<StatedCount>,
    /// The states and organisations listed, in the order of the source.
    pub members: &'static [&'static Member],
    /// Whether the source gives the list as the whole one.
    pub complete: bool,
    /// What a reader must know of the list.
    pub note: Option<Text>,
    /// The sources of the list.
    pub cite: &'static [Cite],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl fmt::Display for Roster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.as_of, self.title)
    }
}

/// The number that a source gives beside its list.
///
/// ```
/// let stated = willing::ROSTERS.iter().filter_map(|roster| roster.stated_count);
/// assert!(stated.map(|count| count.value).max() >= Some(35));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct StatedCount {
    /// The number.
    pub value: u32,
    /// How exact the source is.
    pub precision: Precision,
}
