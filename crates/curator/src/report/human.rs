//! Findings in the style of rustc, drawn by its own renderer.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};

use crate::check::Report;
use crate::finding::Finding;
use crate::rules::{Level, is_unseen};

/// All findings of a report, each with the line that it is about, and the tally at the end.
///
/// `colour` is for terminals; `width` is the terminal's, where there is one.
#[must_use]
pub fn human(report: &Report, colour: bool, width: Option<usize>) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(width.unwrap_or(DEFAULT_TERM_WIDTH));
    let mut shown = String::new();
    for finding in &report.findings {
        shown.push_str(&renderer.render(&[group(finding, report.text(&finding.file))]));
        shown.push_str("\n\n");
    }
    shown.push_str(&tally(report));
    shown
}

fn group<'f>(finding: &'f Finding, text: Option<&'f str>) -> Group<'f> {
    let level = match finding.rule.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    let title = level
        .primary_title(visible(&finding.message))
        .id(finding.rule.name);
    let group = match text {
        Some(text) => {
            let (text, marked) = drawable(text, finding.place.bytes.clone());
            Group::with_title(title).element(
                Snippet::source(text)
                    .path(visible(&finding.file))
                    .annotation(AnnotationKind::Primary.span(marked)),
            )
        }
        None => Group::with_title(title).element(Origin::path(visible(&finding.file))),
    };
    match &finding.help {
        Some(help) => group.element(Title::HELP.message(visible(help))),
        None => group,
    }
}

/// A text, and a range of its bytes, with a mark for each character that would not be seen and that the renderer lets through.
fn drawable(text: &str, marked: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    let is_let_through = |char: char| !char.is_ascii() && is_unseen(char);
    if !text.contains(is_let_through) {
        return (Cow::Borrowed(text), marked);
    }
    let drawn = |part: &str| part.replace(is_let_through, "\u{fffd}");
    let at = |byte: usize| drawn(text.get(..byte).unwrap_or_default()).len();
    (Cow::Owned(drawn(text)), at(marked.start)..at(marked.end))
}

/// Text with whatever a terminal would obey, or would not show, spelled out.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        if is_unseen(char) {
            shown.extend(char.escape_unicode());
        } else {
            shown.push(char);
        }
    }
    shown
}

fn tally(report: &Report) -> String {
    let errors = report
        .findings
        .iter()
        .filter(|finding| finding.is_error())
        .count();
    let warnings = report.findings.len() - errors;
    let files = counted(report.files, "file");
    match (errors, warnings) {
        (0, 0) => format!("{files} checked, nothing found\n"),
        (0, _) => format!("{files} checked: {}\n", counted(warnings, "warning")),
        (_, 0) => format!("{files} checked: {}\n", counted(errors, "error")),
        _ => format!(
            "{files} checked: {}, {}\n",
            counted(errors, "error"),
            counted(warnings, "warning")
        ),
    }
}

fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
