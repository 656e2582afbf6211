//! Plans, principles and options, point by point.

use core::fmt;

use willing_vocabulary::{Date, PlanKind, Stage, Theme};

use crate::prelude::*;

/// A plan, a set of principles or of options, point by point.
///
/// ```
/// let plan = willing::plan("2026-01-06-five-points").unwrap();
/// for point in plan.points {
///     println!("{}. {}", point.number, point.title);
/// }
/// assert_eq!(plan.points.len(), 5);
/// ```
#[non_exhaustive]
pub struct Plan {
    /// The id, unique among plans.
    pub id: &'static str,
    /// What the plan is called.
    pub title: Name,
    /// What form it has.
    pub kind: PlanKind,
    /// When it was put forward.
    pub date: Date,
    /// How far it has come.
    pub stage: Stage,
    /// Who put it forward.
    pub proposed_by: &'static [Proposer],
    /// The declaration that contains it.
    pub declaration: Option<&'static Declaration>,
    /// The points, numbered from 1.
    pub points: &'static [PlanPoint],
    /// What the plan is and where it comes from.
    pub summary: Text,
    /// The sources of title, date, stage and summary.
    pub cite: &'static [Cite],
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Plan {
    /// When it was put forward.
    ///
    /// ```
    /// let plan = willing::plan("2026-01-06-five-points").unwrap();
    /// assert_eq!(plan.date().to_string(), "2026-01-06");
    /// ```
    #[must_use]
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The point of that number.
    ///
    /// ```
    /// let plan = willing::plan("2026-01-06-five-points").unwrap();
    /// assert_eq!(plan.point(3).unwrap().number, 3);
    /// assert!(plan.point(6).is_none());
    /// ```
    #[must_use]
    pub fn point(&self, number: u8) -> Option<&'static PlanPoint> {
        self.points.iter().find(|point| point.number == number)
    }

    /// The points of later plans that take up the point of that number, each with its plan.
    ///
    /// ```
    /// for (plan, point) in willing::plans::LONDON_FOUR_POINTS_2025_03_02.continued(4) {
    ///     println!("{plan}: {}", point.title);
    /// }
    /// ```
    pub fn continued(
        &self,
        number: u8,
    ) -> impl Iterator<Item = (&'static Plan, &'static PlanPoint)> {
        let takes_up = move |point: &&PlanPoint| {
            point
                .continues
                .iter()
                .any(|earlier| earlier.plan == self && earlier.point == number)
        };
        PLANS.iter().flat_map(move |plan| {
            plan.points
                .iter()
                .filter(takes_up)
                .map(|point| (*plan, point))
        })
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.title)
    }
}

/// Somebody who put a plan forward.
///
/// ```
/// let plan = willing::plan("2026-01-06-five-points").unwrap();
/// for proposer in plan.proposed_by {
///     println!("{}", proposer.by);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Proposer {
    /// Who it was.
    pub by: Attribution,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// A point of a plan.
///
/// ```
/// use willing::{PLANS, Theme};
///
/// let monitoring = PLANS.iter().flat_map(|plan| plan.points).filter(|point| point.theme == Theme::Monitoring);
/// assert!(monitoring.count() > 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct PlanPoint {
    /// Its number, from 1.
    pub number: u8,
    /// What it is called, in the words of the record's editors.
    pub title: Text,
    /// What it says, in the words of the record's editors.
    pub summary: Text,
    /// What it is about.
    pub theme: Theme,
    /// Points of earlier plans that this one takes up.
    pub continues: &'static [PointRef],
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// A point of another plan.
///
/// ```
/// for point in willing::PLANS.iter().flat_map(|plan| plan.points) {
///     for earlier in point.continues {
///         assert!(earlier.get().is_some());
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct PointRef {
    /// The plan.
    pub plan: &'static Plan,
    /// The number of the point.
    pub point: u8,
}

impl PointRef {
    /// The point itself.
    #[must_use]
    pub fn get(&self) -> Option<&'static PlanPoint> {
        self.plan.point(self.point)
    }
}
