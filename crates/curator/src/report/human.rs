//! Findings in the style of rustc, drawn by its own renderer.

use std::ops::Range;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};

use unicode_width::UnicodeWidthChar as _;

use super::{Look, counted, visible};
use crate::check::Report;
use crate::finding::Finding;
use crate::rules::{Level, is_unseen};

/// All findings of a report, each with the line that it is about, and the tally at the end.
#[must_use]
pub fn human(report: &Report, look: Look) -> String {
    let renderer = if look.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(look.width.unwrap_or(DEFAULT_TERM_WIDTH));
    let mut shown = String::new();
    for finding in &report.findings {
        shown.push_str(&drawn(&renderer, finding, report.text(&finding.file), look));
        shown.push_str("\n\n");
    }
    shown.push_str(&tally(report));
    shown
}

fn drawn(renderer: &Renderer, finding: &Finding, text: Option<&str>, look: Look) -> String {
    let level = match finding.rule.level {
        Level::Error => Title::ERROR,
        Level::Warning { .. } => Title::WARNING,
    };
    let label = finding.rule.level.as_str().len() + finding.rule.name.len() + "[]: ".len();
    let title = level
        .primary_title(look.lines(&visible(&finding.message), label).join("\n"))
        .id(finding.rule.name);
    let path = visible(&finding.file);
    let group = match text {
        Some(text) => {
            let room = look
                .width
                .unwrap_or(DEFAULT_TERM_WIDTH)
                .saturating_sub(MARGIN);
            let (line, marked) = line_of(text, &finding.place.bytes, room);
            Group::with_title(title).element(
                Snippet::source(line)
                    .line_start(finding.place.line)
                    .path(path)
                    .annotation(AnnotationKind::Primary.span(marked)),
            )
        }
        None => Group::with_title(title).element(Origin::path(path)),
    };
    let gutter = finding.place.line.to_string().len() + " = help: ".len();
    let group = match &finding.help {
        Some(help) => {
            let lines = look.lines(&visible(help), gutter);
            group.element(Title::HELP.message(lines.join("\n")))
        }
        None => group,
    };
    renderer.render(&[group])
}

/// Columns that the gutter and some of what stands around a marked value need, of a line that is too long to be shown whole.
const MARGIN: usize = 24;

/// The line that holds a range of bytes, and the range within it, or as much of its beginning as there is room for.
///
/// What a terminal would obey stands there as �, one for each character, so that columns stay what they are in the file.
fn line_of(text: &str, bytes: &Range<usize>, room: usize) -> (String, Range<usize>) {
    let before = text.get(..bytes.start).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let shown = |range: Range<usize>| -> String {
        let seen = |char| {
            if is_unseen(char) && char != '\t' {
                '\u{fffd}'
            } else {
                char
            }
        };
        let piece = text.get(range).unwrap_or_default();
        piece.chars().map(seen).collect()
    };
    let rest = text.get(bytes.end..).unwrap_or_default();
    let end = bytes.end + rest.lines().next().unwrap_or_default().len();
    let (head, marked) = (shown(start..bytes.start), shown(bytes.clone()));
    let mut columns = 0;
    let fits = |char: &char| {
        columns += char.width().unwrap_or_default();
        columns <= room.max(MARGIN)
    };
    let shown_marked: usize = marked.chars().take_while(fits).map(char::len_utf8).sum();
    let range = head.len()..head.len() + shown_marked;
    (head + &marked + &shown(bytes.end..end), range)
}

pub(super) fn tally(report: &Report) -> String {
    let errors = report
        .findings
        .iter()
        .filter(|finding| finding.is_error())
        .count();
    let warnings = report.findings.len() - errors;
    let found = match (errors, warnings) {
        (0, 0) => ", nothing found".to_owned(),
        (0, _) => format!(": {}", counted(warnings, "warning")),
        (_, 0) => format!(": {}", counted(errors, "error")),
        _ => format!(
            ": {}, {}",
            counted(errors, "error"),
            counted(warnings, "warning")
        ),
    };
    let files = counted(report.files, "file");
    match report.elsewhere {
        0 => format!("{files} checked{found}\n"),
        elsewhere => format!(
            "{files} checked{found} in those asked for ({} in others)\n",
            counted(elsewhere, "finding")
        ),
    }
}
