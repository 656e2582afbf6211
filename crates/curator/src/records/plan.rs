//! `data/plans/`.

use willing_vocabulary::{Date, PlanKind, Stage, Theme};

use super::links::{record, shape};
use super::{Attribution, Cites, DeclarationId, Name, PlanId, Text};

record! {
    /// A plan, a set of principles or of options, point by point.
    Plan in Plans {
        /// What the plan is called.
        title: Name,
        /// What form it has.
        kind: PlanKind,
        /// When it was put forward.
        date: Date,
        /// How far it has come.
        stage: Stage,
        /// Who put it forward.
        #[serde(default)]
        proposed_by: Vec<Proposer>,
        /// The declaration that contains it.
        declaration: Option<DeclarationId>,
        /// The points, numbered from 1 without a gap.
        #[schemars(length(min = 1))]
        points: Vec<PlanPoint>,
        /// What the plan is and where it comes from, in two to five neutral sentences.
        summary: Text,
        /// The sources of title, date, stage and summary.
        cite: Cites,
    }
}

shape! {
    /// Somebody who put a plan forward.
    Proposer {
        /// Who it was.
        by: Attribution,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// A point of a plan.
    PlanPoint {
        /// Its number, from 1.
        number: u8,
        /// What it is called, in our words.
        title: Text,
        /// What it says, in our words.
        summary: Text,
        /// What it is about.
        theme: Theme,
        /// Points of earlier plans that this one takes up.
        #[serde(default)]
        continues: Vec<PointRef>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// A point of another plan.
    PointRef {
        /// The plan.
        plan: PlanId,
        /// The number of the point.
        point: u8,
    }
}
