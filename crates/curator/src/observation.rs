//! What somebody saw in the world outside the record, as findings: a page that is gone, an address that leads elsewhere.
//!
//! No check of the record alone can tell. The record waives such findings like any other, and must not waive what nobody finds.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use willing_vocabulary::Collection;

use crate::check::Report;
use crate::read::Kind;
use crate::records::{Allowance, Source};
use crate::rules::{Problem, Rule, UNUSED_ALLOWANCE, by_name};

/// Something seen that breaks a rule of the world outside.
#[derive(Debug)]
pub struct Observation<'r> {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// The source whose file must change.
    pub source: &'r Source,
    /// The key in it that is meant.
    pub key: &'static str,
    /// What was seen.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// What somebody saw who looked at so many sources, as findings, except for those that the record allows.
///
/// `settled` are the sources of which everything is known: an allowance of theirs that waives nothing is reported. Sources that
/// were looked at to no avail do not belong there. An error means that the folder itself could not be read.
pub fn observed(
    root: &Path,
    looked_at: usize,
    observations: Vec<Observation<'_>>,
    settled: &[&Source],
) -> io::Result<Report> {
    let mut needed = HashSet::new();
    let mut problems = Vec::new();
    for seen in observations {
        let allows = |allowance: &Allowance| allowance.rule == seen.rule.name;
        if seen.source.allow.iter().any(allows) {
            needed.insert((seen.source.id.as_str(), seen.rule.name));
            continue;
        }
        problems.push(Problem {
            rule: seen.rule,
            file: Kind::Record(Collection::Sources),
            id: seen.source.id.clone(),
            pointer: format!("/{}", seen.key),
            message: seen.message,
            help: seen.help,
        });
    }
    for source in settled {
        for (n, allowance) in source.allow.iter().enumerate() {
            let name = allowance.rule.as_str();
            let is_outside = by_name(name).is_some_and(Rule::is_about_the_world);
            if is_outside && !needed.contains(&(source.id.as_str(), name)) {
                problems.push(Problem {
                    rule: &UNUSED_ALLOWANCE,
                    file: Kind::Record(Collection::Sources),
                    id: source.id.clone(),
                    pointer: format!("/allow/{n}/rule"),
                    message: format!("`{name}` is not broken here any more"),
                    help: Some("remove the allowance".to_owned()),
                });
            }
        }
    }
    Report::of_problems(root, looked_at, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::links::{CHANGED_PAGE, DEAD_LINK};

    fn seen<'r>(source: &'r Source, rule: &'static Rule) -> Vec<Observation<'r>> {
        vec![Observation {
            rule,
            source,
            key: "url",
            message: "gone".to_owned(),
            help: None,
        }]
    }

    #[test]
    fn allowances_waive_what_is_seen_and_go_when_nothing_is() {
        let root = Path::new("tests/base");
        let dataset = crate::check(root, None).unwrap().dataset.unwrap();
        let mut source = dataset.records().sources[0].clone();
        let names = |report: Report| -> Vec<_> {
            let named = |finding: &crate::Finding| (finding.rule.name, finding.place.line);
            report.findings.iter().map(named).collect()
        };
        let report = observed(root, 1, seen(&source, &DEAD_LINK), &[&source]).unwrap();
        assert_eq!(report.files, 1);
        assert_eq!(names(report), [("dead-link", 1)]);
        source.allow = vec![Allowance {
            rule: "dead-link".to_owned(),
            why: "For the test.".to_owned(),
        }];
        let waived = observed(root, 1, seen(&source, &DEAD_LINK), &[&source]).unwrap();
        assert_eq!(names(waived), []);
        let other = observed(root, 1, seen(&source, &CHANGED_PAGE), &[&source]).unwrap();
        let names_of_other: Vec<_> = names(other).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names_of_other, ["unused-allowance", "changed-page"]);
        // Whoever could not see the page does not know what it needs.
        assert_eq!(names(observed(root, 1, vec![], &[]).unwrap()), []);
    }
}
