//! Plans: how points are numbered, and what they take up.

use std::collections::BTreeSet;

use willing_vocabulary::Stage;

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;
use crate::records::Plan;

pub(super) static RULES: &[&Rule] = &[
    &POINT_NUMBERS,
    &CONTINUES_LATER,
    &UNKNOWN_POINT,
    &SUPERSEDED_BY_NONE,
];

static POINT_NUMBERS: Rule = Rule {
    name: "point-numbers",
    family: "plans",
    level: Level::Error,
    explanation: "Points are numbered 1, 2, 3 … in the order of the plan, since « point 4 » is how everybody refers to them. A gap \
                  means that a point was lost.",
    mend: "Number the points 1, 2, 3 … as the plan does. If the source leaves one out, look for a page that gives the \
           whole plan.",
    example: Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "  - number: 2",
        bad: "  - number: 3",
    },
    check: Check::Records(point_numbers),
};

fn point_numbers(facts: &Facts<'_>, problems: &mut Problems) {
    for plan in &facts.records.plans {
        for ((n, point), expected) in plan.points.iter().enumerate().zip(1_u8..) {
            if point.number != expected {
                problems
                    .at(
                        plan,
                        format_args!("/points/{n}/number"),
                        format!(
                            "point {} stands where point {expected} is due",
                            point.number
                        ),
                    )
                    .help("number the points 1, 2, 3 … without a gap");
                break;
            }
        }
    }
}

static CONTINUES_LATER: Rule = Rule {
    name: "continues-later",
    family: "plans",
    level: Level::Error,
    explanation: "A point takes up a point of an earlier plan. It cannot take up its own plan, nor one that was still to come.",
    mend: "Write `continues` on the point of the later plan, and name there the earlier plan and its point.",
    example: Example {
        file: "plans/2025-12-30-guarantees.yaml",
        good: "    theme: multinational-force\n",
        bad: "    theme: multinational-force\n    continues:\n      - {plan: 2026-01-06-five-points, point: 2}\n",
    },
    check: Check::Records(continues_later),
};

fn continues_later(facts: &Facts<'_>, problems: &mut Problems) {
    each_continuation(facts, &mut |plan, pointer, earlier, _| {
        if earlier.id == plan.id || earlier.date.earliest() > plan.date.latest() {
            problems
                .at(
                    plan,
                    format_args!("{pointer}/plan"),
                    format!("`{}` is not an earlier plan", earlier.id),
                )
                .help("write it the other way round: the later point continues the earlier one");
        }
    });
}

static UNKNOWN_POINT: Rule = Rule {
    name: "unknown-point",
    family: "plans",
    level: Level::Error,
    explanation: "A point that takes up another names it by its plan and number; a plan has no points beyond its last.",
    mend: "Look into the file of the plan that is named, and write the `number` that the point has there.",
    example: Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "      - {plan: 2025-12-30-guarantees, point: 1}",
        bad: "      - {plan: 2025-12-30-guarantees, point: 2}",
    },
    check: Check::Records(unknown_point),
};

fn unknown_point(facts: &Facts<'_>, problems: &mut Problems) {
    each_continuation(facts, &mut |plan, pointer, earlier, point| {
        if earlier
            .points
            .iter()
            .all(|candidate| candidate.number != point)
        {
            problems
                .at(
                    plan,
                    format_args!("{pointer}/point"),
                    format!("`{}` has no point {point}", earlier.id),
                )
                .help(format!("it has {} points", earlier.points.len()));
        }
    });
}

static SUPERSEDED_BY_NONE: Rule = Rule {
    name: "superseded-by-none",
    family: "plans",
    level: Level::Warning {
        allow_when: "The sources say that it was replaced, and the plan that replaced it was never published.",
    },
    explanation: "A plan is superseded when another took its place. That other one stands in the record, and a point of it takes up \
                  a point of this one; otherwise a reader is not told what came of it.",
    mend: "Write `continues` on the points of the later plan that take this one up. If there is none, look whether the `stage` \
           is another.",
    example: Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "    continues:\n      - {plan: 2025-12-30-guarantees, point: 1}\n",
        bad: "",
    },
    check: Check::WholeRecord(superseded_by_none),
};

fn superseded_by_none(facts: &Facts<'_>, problems: &mut Problems) {
    let mut continued = BTreeSet::new();
    each_continuation(facts, &mut |plan, _, earlier, _| {
        if plan.id != earlier.id {
            continued.insert(earlier.id.as_str().to_owned());
        }
    });
    for plan in &facts.records.plans {
        if plan.stage == Stage::Superseded
            && plan.withdrawn.is_none()
            && !continued.contains(plan.id.as_str())
        {
            problems
                .at(plan, "/stage", "superseded, but no plan takes it up")
                .help("write `continues` on the points of the plan that took its place");
        }
    }
}

/// Calls `see` with a plan, the place where a point of it takes up another, that other's plan and its number.
fn each_continuation(facts: &Facts<'_>, see: &mut dyn FnMut(&Plan, &str, &Plan, u8)) {
    for plan in &facts.records.plans {
        for (n, point) in plan.points.iter().enumerate() {
            for (m, continued) in point.continues.iter().enumerate() {
                if let Some(earlier) = facts.get::<Plan>(continued.plan.as_str()) {
                    see(
                        plan,
                        &format!("/points/{n}/continues/{m}"),
                        earlier,
                        continued.point,
                    );
                }
            }
        }
    }
}
