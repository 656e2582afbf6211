//! Findings as they are shown: to people on a terminal, to programs, to GitHub; and the rules behind them, explained.
//!
//! Messages and names of files hold pieces of `data/`, which nobody has checked yet. Whatever a terminal would obey is spelled out
//! in every format, by [`visible`] or in JSON's own escapes.

mod explain;
mod github;
mod human;
mod json;
mod rules;
mod sarif;

use std::fmt::Write as _;
use std::path::Path;

use anstyle::Style;
use serde::Serialize;

use crate::check::Report;
use crate::finding::Finding;
pub use crate::rules::is_unseen;

pub use explain::{explanation, explanations};
pub use github::github;
pub use human::human;
pub use json::json;
pub use rules::{handbook, rule_list, rules_json};
pub use sarif::sarif;

/// How text for people looks where it is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// Whether colours and bold type are understood.
    pub colour: bool,
    /// How many columns there are, where that is known; lines are left long otherwise.
    pub width: Option<usize>,
}

impl Look {
    /// Text in a style, where styles are understood.
    #[must_use]
    pub fn styled(self, style: Style, text: &str) -> String {
        if self.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    /// Text in lines that fit, each after the first with an indent.
    fn wrapped(self, text: &str, indent: usize) -> String {
        let indent = " ".repeat(indent);
        self.lines(text, indent.len()).join(&format!("\n{indent}"))
    }

    /// Text cut into lines that fit beside an indent; words stay whole, since they are names and commands.
    fn lines(self, text: &str, indent: usize) -> Vec<String> {
        let Some(width) = self.width else {
            return vec![text.to_owned()];
        };
        let options = textwrap::Options::new(width.saturating_sub(indent).max(20))
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let lines = textwrap::wrap(text, options).into_iter();
        lines.map(std::borrow::Cow::into_owned).collect()
    }
}

/// Text on one line, with whatever a terminal would obey, or would not show, spelled out.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' => shown.push_str("\\n"),
            char if is_unseen(char) => shown.extend(char.escape_unicode()),
            char => shown.push(char),
        }
    }
    shown
}

/// A value as JSON on lines, in which no string holds what a terminal would obey: for whatever programs read and people see.
pub fn safe_json(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string_pretty(value)?))
}

fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len() + 1);
    for char in json.chars() {
        if is_unseen(char) {
            for unit in char.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(char);
        }
    }
    escaped.push('\n');
    escaped
}

/// The path of a file from `root`, if it lies in it.
fn within<'p>(root: Option<&Path>, file: &'p str) -> &'p str {
    let shown = root.map(|root| root.display().to_string().replace('\\', "/"));
    let rest = shown.and_then(|root| file.strip_prefix(root.trim_end_matches('/')));
    rest.and_then(|rest| rest.strip_prefix('/')).unwrap_or(file)
}

/// The column behind the last character of a finding's place, from 1.
fn end_column(report: &Report, finding: &Finding) -> usize {
    let text = report.text(&finding.file).unwrap_or_default();
    let marked = text.get(finding.place.bytes.clone()).unwrap_or_default();
    finding.place.column + marked.chars().count()
}

fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
