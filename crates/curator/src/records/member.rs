//! `data/members/`.

use willing_vocabulary::{Date, Domain, MemberKind, Stance, StandingKind};

use super::links::{record, shape};
use super::{Attribution, Cites, Name, Text};

record! {
    /// A state or an organisation: every party that the record names, inside the coalition or not.
    Member in Members {
        /// A state or an organisation.
        kind: MemberKind,
        /// The name in common use.
        name: Name,
        /// The codes of ISO 3166-1, for a state.
        iso: Option<Iso>,
        /// The Wikidata item: Q and a number.
        #[schemars(regex(pattern = "^Q[1-9][0-9]*$"))]
        wikidata: Option<String>,
        /// How single sources describe its relation to the coalition.
        /// Lists of members are rosters, attendance is on the meetings: neither is repeated here.
        #[serde(default)]
        standing: Vec<Standing>,
        /// What it offered, made conditional, left open or ruled out.
        #[serde(default)]
        pledges: Vec<Pledge>,
    }
}

shape! {
    /// The codes of ISO 3166-1.
    Iso {
        /// The two-letter code.
        #[schemars(regex(pattern = "^[A-Z]{2}$"))]
        alpha2: String,
        /// The three-letter code.
        #[schemars(regex(pattern = "^[A-Z]{3}$"))]
        alpha3: String,
    }
}

shape! {
    /// How a source describes a party's relation to the coalition on a day.
    Standing {
        /// The relation.
        kind: StandingKind,
        /// When it was so described.
        date: Date,
        /// Who described it so.
        by: Option<Attribution>,
        /// What the source adds.
        note: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// What a member said that it would, might or would not do.
    Pledge {
        /// What it is about.
        #[schemars(length(min = 1))]
        domains: Vec<Domain>,
        /// How far it goes.
        stance: Stance,
        /// What was said, in our words.
        summary: Text,
        /// When it was said.
        date: Date,
        /// Who said it.
        by: Option<Attribution>,
        /// The sources of this statement.
        cite: Cites,
    }
}
