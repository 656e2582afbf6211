//! Mends of the text as such, whatever it says.

use super::draft::{Draft, Edit};
use crate::read::Kind;
use crate::tree;

pub(super) fn byte_order_mark(draft: &Draft<'_>) -> Vec<Edit> {
    let length = draft.text.len() - draft.text.trim_start_matches('\u{feff}').len();
    if length > 0 {
        vec![Edit::new(0..length, "")]
    } else {
        Vec::new()
    }
}

/// Every line ends with a line feed.
pub(super) fn line_endings(draft: &Draft<'_>) -> Vec<Edit> {
    let edit = |(at, _)| {
        let is_pair = draft.text.get(at + 1..at + 2) == Some("\n");
        Edit::new(at..at + 1, if is_pair { "" } else { "\n" })
    };
    draft.text.match_indices('\r').map(edit).collect()
}

/// Two spaces for each tab at the start of a line, where tabs alone indent and so are one level each.
pub(super) fn tabs(draft: &Draft<'_>) -> Vec<Edit> {
    if draft.tree.is_some() {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut start = 0;
    for line in draft.text.split_inclusive('\n') {
        let tabs = line.len() - line.trim_start_matches('\t').len();
        let is_blank = line.trim().is_empty();
        if !is_blank && line.get(tabs..).is_some_and(|rest| rest.starts_with(' ')) {
            return Vec::new();
        }
        if tabs > 0 && !is_blank {
            edits.push(Edit::new(start..start + tabs, "  ".repeat(tabs)));
        }
        start += line.len();
    }
    // A text that is still no YAML afterwards has more wrong with it than tabs.
    let mended = draft.with(edits.clone());
    if mended.is_some_and(|mended| tree::lenient(&mended).0.is_some()) {
        edits
    } else {
        Vec::new()
    }
}

/// Nothing invisible at the end of a line, and one line feed at the end of the text.
pub(super) fn ends_of_lines(draft: &Draft<'_>) -> Vec<Edit> {
    let text = draft.text.trim_end_matches([' ', '\t', '\n']);
    if text.is_empty() {
        return Vec::new();
    }
    let mut edits = vec![Edit::new(text.len()..draft.text.len(), "\n")];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches('\n');
        let kept = content.trim_end_matches([' ', '\t']);
        if kept.len() < content.len() {
            edits.push(Edit::new(start + kept.len()..start + content.len(), ""));
        }
        start += line.len();
    }
    edits
}

/// The first line tells an editor which schema the file follows, if there is one to follow.
pub(super) fn modeline(draft: &Draft<'_>) -> Vec<Edit> {
    const MARK: &str = "# yaml-language-server:";
    if draft.tree.is_none() || !draft.context.has_schemas {
        return Vec::new();
    }
    let right = match draft.kind {
        Kind::Dataset => format!("{MARK} $schema=../schema/dataset.schema.json\n"),
        Kind::Record(collection) => format!(
            "{MARK} $schema=../../schema/{}.schema.json\n",
            collection.singular()
        ),
    };
    let mut edits = Vec::new();
    let mut start = 0;
    for line in draft.text.split_inclusive('\n') {
        if start == 0 && line == right {
            return Vec::new();
        }
        if !line.starts_with('#') {
            break;
        }
        if line.starts_with(MARK) {
            edits.push(Edit::new(start..start + line.len(), ""));
        }
        start += line.len();
    }
    match edits.first_mut() {
        Some(first) if first.range.start == 0 => first.new = right,
        _ => edits.push(Edit::new(0..0, right)),
    }
    edits
}
