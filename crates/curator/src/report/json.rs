//! Findings for programs.

use serde::Serialize;

use super::escaped_json;
use crate::check::Report;
use crate::finding::Finding;

/// All findings of a report as `{"findings": [{rule, level, file, line, column, message, help}]}`.
///
/// `line` and `column` count from 1, columns in characters; `help` is null where there is none.
#[must_use]
pub fn json(report: &Report) -> String {
    #[derive(Serialize)]
    struct Findings<'r> {
        findings: &'r [Finding],
    }
    // Findings are strings and numbers, which always serialise.
    let json = serde_json::to_string_pretty(&Findings {
        findings: &report.findings,
    });
    escaped_json(&json.unwrap_or_default())
}
