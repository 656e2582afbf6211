//! Findings as the workflow commands that GitHub shows beside the lines of a pull request.

use std::fmt::Write as _;
use std::path::Path;

use super::{end_column, human, visible, within};
use crate::check::Report;
use crate::finding::Finding;

/// How many errors, and how many warnings, GitHub shows for one step of a workflow. It drops the others without a word.
const SHOWN: usize = 10;

/// All findings of a report: annotations as far as GitHub shows them, the others as lines of the log, and the tally.
///
/// Files are named from `root`, the folder of the repository, where they lie in it. `endColumn` is the column behind the last character.
#[must_use]
pub fn github(report: &Report, root: Option<&Path>) -> String {
    let (mut errors, mut warnings) = (0, 0);
    let mut out = String::new();
    let mut log = String::new();
    for finding in &report.findings {
        let shown = if finding.is_error() {
            &mut errors
        } else {
            &mut warnings
        };
        *shown += 1;
        if *shown <= SHOWN {
            out.push_str(&annotation(report, finding, root));
        } else {
            log.push_str(&line(finding, root));
        }
    }
    if !log.is_empty() {
        let _ = write!(
            out,
            "GitHub shows the first {SHOWN} errors and the first {SHOWN} warnings beside their lines. The others:\n{log}"
        );
    }
    out.push_str(&human::tally(report));
    out
}

fn annotation(report: &Report, finding: &Finding, root: Option<&Path>) -> String {
    let place = &finding.place;
    // A name is given as it is, or GitHub would not find the file; a line feed in it is escaped like any other.
    let file: Vec<String> = within(root, &finding.file)
        .split('\n')
        .map(visible)
        .collect();
    let help = finding.help.as_deref().map(visible);
    let help = help.map_or_else(String::new, |help| format!("\nhelp: {help}"));
    format!(
        "::{} file={},line={},col={},endColumn={},title={}::{}\n",
        finding.rule.level,
        property(&file.join("\n")),
        place.line,
        place.column,
        end_column(report, finding),
        property(finding.rule.name),
        data(&(visible(&finding.message) + &help)),
    )
}

/// A line of the log. It never begins with `::`, which would make it a command.
fn line(finding: &Finding, root: Option<&Path>) -> String {
    let help = finding.help.as_deref().map(visible);
    format!(
        "{}[{}] {}:{}:{}: {}{}\n",
        finding.rule.level,
        finding.rule.name,
        visible(within(root, &finding.file)),
        finding.place.line,
        finding.place.column,
        visible(&finding.message),
        help.map_or_else(String::new, |help| format!(" ({help})")),
    )
}

/// The message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value among the properties of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_command_is_made_of_is_escaped() {
        assert_eq!(data("100 %\r\n::error::a,b"), "100 %25%0D%0A::error::a,b");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }
}
