//! Allowances: a warning can be waived with a reason, as long as it applies.

use super::{Check, Example, Level, Problem, Problems, Rule, by_name};
use crate::facts::Facts;
use crate::read::Kind;
use crate::records::{Record, for_each_collection};

pub(super) static RULES: &[&Rule] = &[&UNKNOWN_RULE, &ERROR_ALLOWED, &UNUSED_ALLOWANCE];

const FILE: &str = "meetings/2026-01-05-chiefs-of-defence.yaml";

static UNKNOWN_RULE: Rule = Rule {
    name: "unknown-rule",
    family: "allowances",
    level: Level::Error,
    explanation: "An allowance names the rule that it waives, as it stands in brackets behind `warning`.",
    mend: "Copy the name from the brackets behind `warning` in the finding. `willing rules` lists all names.",
    example: Example {
        file: FILE,
        good: "  - rule: announced-long-past",
        bad: "  - rule: no-such-rule\n    why: For the example.\n  - rule: announced-long-past",
    },
    check: Check::Allowances,
};

static ERROR_ALLOWED: Rule = Rule {
    name: "error-allowed",
    family: "allowances",
    level: Level::Error,
    explanation: "Only warnings can be waived. An error is what would mislead a reader, so it is mended.",
    mend: "Remove the allowance and mend what the rule reports; `willing explain RULE` says how.",
    example: Example {
        file: FILE,
        good: "  - rule: announced-long-past",
        bad: "  - rule: unknown-reference\n    why: For the example.\n  - rule: announced-long-past",
    },
    check: Check::Allowances,
};

pub(crate) static UNUSED_ALLOWANCE: Rule = Rule {
    name: "unused-allowance",
    family: "allowances",
    level: Level::Error,
    explanation: "An allowance that waives nothing is left over: the record was mended since. It goes, lest it hide the next slip of \
                  the kind.",
    mend: "Remove the allowance with its reason, and `allow` itself if that was the only one.",
    example: Example {
        file: FILE,
        good: "status: announced",
        bad: "status: cancelled",
    },
    check: Check::Allowances,
};

/// Takes away the warnings that are allowed and reports the allowances that are wrong or no longer needed.
///
/// `waive_in_file` takes away what the rule found in the one file, before the records were read, and says whether that was anything.
///
/// Unless all files were read, the rules about the whole record were not applied, and nobody knows what they need.
pub(crate) fn apply(
    facts: &Facts<'_>,
    problems: Vec<Problem>,
    waive_in_file: &mut dyn FnMut(Kind, &str, &Rule) -> bool,
    all_read: bool,
) -> Vec<Problem> {
    let mut kept = problems;
    let mut found = Vec::new();
    for_each_collection!(facts.records, |collection| {
        for record in collection {
            for (n, allowance) in record.allow().iter().enumerate() {
                let mut report = |rule, message: String, help: String| {
                    let mut problems = Problems {
                        rule,
                        problems: Vec::new(),
                    };
                    problems
                        .at(record, format_args!("/allow/{n}/rule"), message)
                        .help(help);
                    found.append(&mut problems.problems);
                };
                let name = allowance.rule.as_str();
                let Some(rule) = by_name(name) else {
                    let help = super::nearest(name).map_or_else(
                        || "`willing rules` lists them".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    );
                    report(&UNKNOWN_RULE, format!("no rule is called `{name}`"), help);
                    continue;
                };
                if rule.level == Level::Error {
                    let help = "mend what it reports".to_owned();
                    report(
                        &ERROR_ALLOWED,
                        format!("`{name}` is an error and cannot be waived"),
                        help,
                    );
                    continue;
                }
                let waived =
                    |problem: &Problem| is_in(record, problem) && problem.rule.name == name;
                let before = kept.len();
                kept.retain(|problem| !waived(problem));
                let file = Kind::Record(record.collection());
                let waived_some = waive_in_file(file, record.id(), rule) || kept.len() < before;
                let was_applied = match rule.check {
                    Check::WholeRecord(_) => all_read,
                    Check::Outside => false,
                    _ => true,
                };
                if !waived_some && was_applied {
                    let help = "remove the allowance".to_owned();
                    report(
                        &UNUSED_ALLOWANCE,
                        format!("nothing in this record breaks `{name}` any more"),
                        help,
                    );
                }
            }
        }
    });
    kept.append(&mut found);
    kept
}

fn is_in<R: Record>(record: &R, problem: &Problem) -> bool {
    problem.file == Kind::Record(R::COLLECTION) && problem.id == record.id()
}
