//! `data/rosters/`.

use willing_vocabulary::{Date, Precision, RosterOf};

use super::links::{record, shape};
use super::{Attribution, Cites, MemberId, Name, Text};

record! {
    /// One published list of members, whole, as one source printed it.
    Roster in Rosters {
        /// What the list is.
        title: Name,
        /// What it lists.
        of: RosterOf,
        /// The day for which it was given.
        as_of: Date,
        /// Whose list it is.
        by: Option<Attribution>,
        /// The number that the source gives beside the list.
        stated_count: Option<StatedCount>,
        /// The states and organisations listed, in the order of the source.
        #[schemars(length(min = 1))]
        members: Vec<MemberId>,
        /// Whether the source gives the list as the whole one: "among others" is not.
        complete: bool,
        /// What a reader must know of this list.
        note: Option<Text>,
        /// The sources of the list.
        cite: Cites,
    }
}

shape! {
    /// The number that a source gives beside its list.
    StatedCount {
        /// The number.
        value: u32,
        /// How exact the source is.
        precision: Precision,
    }
}
