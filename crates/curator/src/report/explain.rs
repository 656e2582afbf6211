//! A rule, explained: why it exists, what breaks it, how to mend that, and when it may be allowed.

use std::fmt::Write as _;

use anstyle::Style;

use super::{Look, visible};
use crate::check::Report;
use crate::rules::{Example, Level, Rule};

/// A rule explained to a person: on a terminal in lines that fit and with headings in bold.
#[must_use]
pub fn explanation(rule: &Rule, look: Look) -> String {
    let bold = |text: &str| look.styled(Style::new().bold(), text);
    let title = format!("{}[{}]", rule.level, rule.name);
    let mut out = format!("{} {}\n", bold(&title), rule.family);
    for Part {
        heading,
        text,
        code,
    } in parts(rule)
    {
        let _ = write!(out, "\n{}\n", bold(&heading));
        if let Some(text) = text {
            let _ = writeln!(out, "  {}", look.wrapped(text, 2));
        }
        for line in code.iter().flat_map(|code| code.lines()) {
            let _ = writeln!(out, "    {}", visible(line).trim_end());
        }
    }
    out
}

/// The rules that a report has findings of, each explained once, in the order in which they were found.
#[must_use]
pub fn explanations(report: &Report, look: Look) -> String {
    let mut rules: Vec<&Rule> = Vec::new();
    for finding in &report.findings {
        if rules.iter().all(|rule| rule.name != finding.rule.name) {
            rules.push(finding.rule);
        }
    }
    let explained: Vec<String> = rules.iter().map(|rule| explanation(rule, look)).collect();
    explained.join("\n")
}

/// A rule explained in plain text.
pub(super) fn plain(rule: &Rule) -> String {
    explanation(rule, Look::default())
}

/// A rule explained in Markdown, without its name.
pub(super) fn markdown(rule: &Rule) -> String {
    let mut out = String::new();
    let mut parts = parts(rule);
    if rule.level == Level::Error {
        // That an error cannot be allowed need not be said of every single one.
        parts.pop();
    }
    for (
        n,
        Part {
            heading,
            text,
            code,
        },
    ) in parts.into_iter().enumerate()
    {
        // The reason comes first and needs no heading.
        match text {
            Some(text) if n == 0 => _ = writeln!(out, "{text}"),
            Some(text) => _ = writeln!(out, "\n**{heading}.** {text}"),
            None => _ = writeln!(out, "\n**{heading}:**"),
        }
        if let Some(code) = code {
            let language = if rule.example.file.is_empty() {
                "text"
            } else {
                "yaml"
            };
            let shown: Vec<String> = code.lines().map(visible).collect();
            let _ = writeln!(out, "\n```{language}\n{}\n```", shown.join("\n"));
        }
    }
    out
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    let end = text.match_indices(". ").map(|(at, _)| at + 1).next();
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

struct Part {
    heading: String,
    text: Option<&'static str>,
    code: Option<String>,
}

fn parts(rule: &Rule) -> Vec<Part> {
    let Example { file, good, bad } = rule.example;
    let place = if file.is_empty() {
        String::new()
    } else {
        format!(", in data/{file}")
    };
    let example = |heading: String, code: &str| {
        let nothing = code.trim().is_empty();
        Part {
            heading,
            text: nothing.then_some("Without the lines that stand below."),
            code: (!nothing).then(|| unindented(code)),
        }
    };
    let said = |heading: &str, text| Part {
        heading: heading.to_owned(),
        text: Some(text),
        code: None,
    };
    let mut parts = vec![
        said("Why", rule.explanation),
        example(format!("Wrong{place}"), bad),
        example("Right".to_owned(), good),
        said("How to mend it", rule.mend),
    ];
    parts.push(match rule.level {
        Level::Error => said(
            "When it may be allowed",
            "Never: this is an error, which would mislead a reader.",
        ),
        Level::Warning { allow_when } => Part {
            code: Some(format!("allow:\n  - rule: {}\n    why: …", rule.name)),
            ..said("When it may be allowed", allow_when)
        },
    });
    parts
}

/// Lines without the indent that all of them share.
fn unindented(code: &str) -> String {
    let code = code.trim_matches('\n');
    let lines = code.lines().filter(|line| !line.trim().is_empty());
    let indent = lines.map(|line| line.len() - line.trim_start_matches(' ').len());
    let indent = indent.min().unwrap_or_default();
    let lines = code
        .lines()
        .map(|line| line.get(indent..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}
