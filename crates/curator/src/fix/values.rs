//! Mends of single values.

use willing_vocabulary::{Collection, Date};

use super::draft::{Draft, Edit};
use super::meaning::{single_spaced, tidy};
use crate::read::Kind;
use crate::rules::yaml::AMBIGUOUS_SCALAR;
use crate::tree::{self, Node, Value};
use crate::{address, schema};

/// Text that could be taken for something else stands in quotes: dates, and whatever the schema wants as text.
pub(super) fn quotes(draft: &Draft<'_>) -> Vec<Edit> {
    let Some(tree) = &draft.tree else {
        return Vec::new();
    };
    let ambiguous = |node: &Node<'_>| {
        let is_here =
            |flaw: &tree::Flaw| flaw.rule.name == AMBIGUOUS_SCALAR.name && flaw.span == node.span;
        draft.flaws.iter().any(is_here)
    };
    let mut candidates: Vec<(usize, Edit)> = Vec::new();
    tree.walk(&mut |node| {
        let range = draft.bytes(&node.span);
        let raw = draft.text.get(range.clone()).unwrap_or_default();
        let is_candidate = match &node.value {
            Value::String(text) => raw == text && (Date::parse(text).is_ok() || ambiguous(node)),
            Value::Number(_) | Value::Bool(_) => true,
            _ => false,
        };
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-+.:_".contains(&byte);
        if is_candidate && !raw.is_empty() && raw.bytes().all(is_plain) {
            candidates.push((node.span.start, Edit::new(range, format!("\"{raw}\""))));
        }
    });
    candidates.sort_by_key(|(start, _)| *start);
    let wanted = wanted_as_text(draft, &candidates);
    candidates
        .into_iter()
        .zip(wanted)
        .filter_map(|((_, edit), wanted)| wanted.then_some(edit))
        .collect()
}

/// Which of the candidates the schema takes as text: with all of them in quotes, it has nothing to say against those.
fn wanted_as_text(draft: &Draft<'_>, candidates: &[(usize, Edit)]) -> Vec<bool> {
    if candidates.is_empty() {
        return Vec::new();
    }
    let trial = draft.with(candidates.iter().map(|(_, edit)| edit.clone()).collect());
    let tree = trial.as_deref().and_then(|trial| tree::lenient(trial).0);
    let Some(tree) = tree else {
        return vec![false; candidates.len()];
    };
    let misfits: Vec<usize> = schema::flaws(draft.kind, &tree)
        .iter()
        .map(|flaw| flaw.span.start)
        .collect();
    candidates
        .iter()
        .enumerate()
        // Each candidate before this one has pushed it two characters to the right.
        .map(|(index, (start, _))| !misfits.contains(&(start + 2 * index)))
        .collect()
}

/// No white space at the ends of a text, and single spaces within its lines.
pub(super) fn white_space(draft: &Draft<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    each_text(draft, &mut |_, text, node| {
        if tidy(text) == text {
            return;
        }
        let range = draft.bytes(&node.span);
        let raw = draft.text.get(range.clone()).unwrap_or_default();
        if node.is_block {
            edits.extend(stripped(draft.text, range.start));
            edits.push(Edit::new(range, tidy_lines(raw)));
        } else if let Some(new) = tidy_scalar(raw) {
            edits.push(Edit::new(range, new));
        }
    });
    edits
}

/// The `-` in the header of a block, which keeps line feeds from its end: `>-`.
fn stripped(text: &str, body: usize) -> Option<Edit> {
    let above = text.get(..body)?.trim_end();
    let line = above.rfind('\n').map_or(0, |newline| newline + 1);
    let header = above.get(line..)?;
    header.match_indices(['|', '>']).find_map(|(at, _)| {
        let rest = header.get(at + 1..)?;
        let indicators = rest.len()
            - rest
                .trim_start_matches(|char: char| char.is_ascii_digit() || "+-".contains(char))
                .len();
        let (indicators, rest) = rest.split_at_checked(indicators)?;
        let ends = rest.is_empty() || rest.starts_with(' ') && rest.trim_start().starts_with('#');
        let start = line + at + 1;
        let digits: String = indicators.chars().filter(char::is_ascii_digit).collect();
        ends.then(|| Edit::new(start..start + indicators.len(), format!("{digits}-")))
    })
}

/// A scalar as it is written, in its style, with tidy white space.
fn tidy_scalar(raw: &str) -> Option<String> {
    match raw.chars().next()? {
        quote @ ('"' | '\'') => {
            let inner = raw.strip_prefix(quote)?.strip_suffix(quote)?;
            // What is escaped was meant.
            let escapes = ["\\ ", "\\\t", "\\\n"];
            if quote == '"' && escapes.iter().any(|escape| inner.contains(escape)) {
                return None;
            }
            Some(format!("{quote}{}{quote}", tidy_lines(inner.trim())))
        }
        _ => Some(tidy_lines(raw)),
    }
}

/// Lines with single spaces; what they are indented with stays, since it is layout.
fn tidy_lines(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let content = line.trim_start_matches([' ', '\t']);
            let indent = line.len() - content.len();
            format!(
                "{}{}",
                line.get(..indent).unwrap_or_default(),
                single_spaced(content)
            )
        })
        .collect();
    lines.join("\n")
}

pub(super) fn tracking(draft: &Draft<'_>) -> Vec<Edit> {
    addresses(draft, |address| Some(address::without_tracking(address)))
}

pub(super) fn canonical(draft: &Draft<'_>) -> Vec<Edit> {
    addresses(draft, address::canonical)
}

/// Where another source of the record has https from the same host, the rule's question whether it has any is answered.
pub(super) fn https(draft: &Draft<'_>) -> Vec<Edit> {
    let has_https = |host: &str| draft.context.https_hosts.contains(host);
    addresses(draft, |address| address::with_https(address, has_https))
}

/// An edit for each address that should be another, if it is written out as it is.
fn addresses(draft: &Draft<'_>, mend: impl Fn(&str) -> Option<String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    if draft.kind != Kind::Record(Collection::Sources) {
        return edits;
    }
    each_text(draft, &mut |key, text, node| {
        if !address::KEYS.contains(&key) {
            return;
        }
        let range = draft.bytes(&node.span);
        let raw = draft.text.get(range.clone()).unwrap_or_default();
        // As it stands, or within one pair of quotes.
        let before = (0..=1).find(|before| {
            raw.len() == text.len() + 2 * before
                && raw.get(*before..raw.len() - before) == Some(text)
        });
        if let (Some(before), Some(new)) = (before, mend(text)) {
            let start = range.start + before;
            edits.push(Edit::new(start..start + text.len(), new));
        }
    });
    edits
}

/// Calls `see` for every text, with its key if it has one of its own.
fn each_text(draft: &Draft<'_>, see: &mut dyn FnMut(&str, &str, &Node<'_>)) {
    fn below(key: &str, node: &Node<'_>, see: &mut dyn FnMut(&str, &str, &Node<'_>)) {
        match &node.value {
            Value::String(text) => see(key, text, node),
            Value::Sequence(items) => items.iter().for_each(|item| below("", item, see)),
            Value::Mapping(entries) => entries
                .iter()
                .for_each(|entry| below(&entry.key, &entry.node, see)),
            _ => {}
        }
    }
    if let Some(tree) = &draft.tree {
        below("", tree, see);
    }
}
