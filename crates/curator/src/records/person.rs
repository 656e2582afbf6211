//! `data/people/`.

use willing_vocabulary::Date;

use super::links::{record, shape};
use super::{Cites, MemberId, Name};

record! {
    /// Somebody who took part, and the offices that put them at the table.
    Person in People {
        /// The name in common use.
        name: Name,
        /// The Wikidata item: Q and a number.
        #[schemars(regex(pattern = "^Q[1-9][0-9]*$"))]
        wikidata: Option<String>,
        /// The offices held.
        #[serde(default)]
        offices: Vec<Office>,
    }
}

shape! {
    /// An office that somebody held for a member.
    Office {
        /// The member for which it was held.
        of: MemberId,
        /// The title of the office.
        title: Name,
        /// When the term began; left out where no source in the record says.
        from: Option<Date>,
        /// When the term ended; left out where it had not, or no source in the record says.
        to: Option<Date>,
        /// The sources of this statement.
        cite: Cites,
    }
}
