//! Findings as SARIF 2.1.0, the format in which tools exchange what they found in source files.

use std::collections::HashMap;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::explain::{first_sentence, markdown, plain};
use super::{end_column, safe_json, visible, within};
use crate::check::Report;
use crate::digest::fnv1a;
use crate::finding::Finding;
use crate::rules::{self, Level, Rule};

/// What a path in a URI escapes.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// All findings of a report as a SARIF log of one run, with every rule described.
///
/// Files are named from `root`, the folder of the repository, where they lie in it.
#[must_use]
pub fn sarif(report: &Report, root: Option<&Path>) -> String {
    let rules: Vec<&Rule> = rules::all().collect();
    let mut seen = HashMap::new();
    let results = report.findings.iter().map(|finding| {
        let index = rules.iter().position(|rule| rule.name == finding.rule.name);
        result(report, finding, index, root, &mut seen)
    });
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "willing",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "shortDescription": { "text": "Checks the public record of the Coalition of the Willing for Ukraine." },
                    "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
                },
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {
                "SRCROOT": { "description": { "text": "The folder that holds the record's folder." } },
            },
            "results": results.collect::<Vec<_>>(),
        }],
    });
    // A JSON value always serialises.
    safe_json(&log).unwrap_or_default()
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": first_sentence(rule.explanation) },
        "fullDescription": { "text": rule.explanation },
        "help": { "text": plain(rule), "markdown": markdown(rule) },
        "defaultConfiguration": { "level": level(rule) },
        "properties": { "tags": [rule.family] },
    })
}

/// SARIF's own word for a level.
fn level(rule: &Rule) -> &'static str {
    match rule.level {
        Level::Error => "error",
        Level::Warning { .. } => "warning",
    }
}

fn result(
    report: &Report,
    finding: &Finding,
    rule_index: Option<usize>,
    root: Option<&Path>,
    seen: &mut HashMap<u128, usize>,
) -> Value {
    let file = within(root, &finding.file);
    let help = finding.help.as_deref().map(visible);
    let help = help.map_or_else(String::new, |help| format!("\n\nHelp: {help}"));
    // Viewers make a link of `[text](address)`.
    let message = (visible(&finding.message) + &help).replace("](", "] (");
    json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rule_index,
        "level": level(finding.rule),
        "message": { "text": message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": artifact(file),
                "region": {
                    "startLine": finding.place.line,
                    "startColumn": finding.place.column,
                    "endColumn": end_column(report, finding),
                },
            },
        }],
        "partialFingerprints": { "primaryLocationLineHash": fingerprint(report, finding, file, seen) },
    })
}

fn artifact(file: &str) -> Value {
    let path = utf8_percent_encode(file, PATH);
    if file.starts_with('/') {
        json!({ "uri": format!("file://{path}") })
    } else {
        json!({ "uri": path.to_string(), "uriBaseId": "SRCROOT" })
    }
}

/// What stays the same while lines come and go elsewhere in the file: the rule, the file, the line's own text and the message, and
/// which of several such findings it is.
fn fingerprint(
    report: &Report,
    finding: &Finding,
    file: &str,
    seen: &mut HashMap<u128, usize>,
) -> String {
    let text = report.text(&finding.file).unwrap_or_default();
    let line = text.lines().nth(finding.place.line.saturating_sub(1));
    let line = line.unwrap_or_default().trim();
    let parts = [finding.rule.name, file, line, &finding.message];
    let hash = fnv1a(&parts.join("\0"));
    let nth = seen.entry(hash).or_default();
    *nth += 1;
    format!("{hash:032x}:{nth}")
}
