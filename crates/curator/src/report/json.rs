//! Findings for programs.

use serde::Serialize;

use super::safe_json;
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
    safe_json(&Findings {
        findings: &report.findings,
    })
    .unwrap_or_default()
}
