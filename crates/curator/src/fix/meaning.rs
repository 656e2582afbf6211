//! Whether a text still means what it meant.

use std::borrow::Cow;

use super::draft::Draft;
use crate::rules::is_odd_space;
use crate::tree::{Entry, Node, Value};
use crate::{address, schema};

/// Whether one text may stand for another, and is no worse. Between texts that are YAML their values are compared, save for what mends are there to
/// change; a text that is none has nothing but its words.
pub(super) fn keeps(before: &Draft<'_>, after: &Draft<'_>) -> bool {
    match (&before.tree, &after.tree) {
        (Some(a), Some(b)) => {
            let misfits = |root| schema::flaws(before.kind, root).len();
            after.flaws.len() <= before.flaws.len() && same("", a, b) && misfits(b) <= misfits(a)
        }
        (None, _) => words(before.text).eq(words(after.text)),
        (Some(_), None) => false,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.trim_start_matches('\u{feff}').split_whitespace()
}

fn same(key: &str, a: &Node<'_>, b: &Node<'_>) -> bool {
    match (&a.value, &b.value) {
        (Value::Sequence(a), Value::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(key, a, b))
        }
        (Value::Mapping(a), Value::Mapping(b)) => {
            a.len() == b.len()
                && by_key(a)
                    .iter()
                    .zip(by_key(b))
                    .all(|(a, b)| a.key == b.key && same(&a.key, &a.node, &b.node))
        }
        (Value::String(a), Value::String(b)) => {
            let (a, b) = (tidy(a), tidy(b));
            a == b
                || address::KEYS.contains(&key)
                    && address::exact_page(&a)
                        .is_some_and(|page| address::exact_page(&b) == Some(page))
        }
        // What was a number or a yes by oversight is now the text that it should have been.
        (Value::Number(a), Value::String(b)) => crate::tree::number(b).as_ref() == Some(a),
        (Value::Bool(a), Value::String(b)) => b.eq_ignore_ascii_case(&a.to_string()),
        (Value::Number(a), Value::Number(b)) => a == b,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Null, Value::Null) => true,
        _ => false,
    }
}

/// The entries of a mapping in one order, whichever they are written in.
fn by_key<'n, 't>(entries: &'n [Entry<'t>]) -> Vec<&'n Entry<'t>> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries
}

/// The text with its white space as it should be: none at the ends, single plain spaces within its lines.
pub(super) fn tidy(text: &str) -> Cow<'_, str> {
    let is_tidy = text.trim() == text
        && !text.contains("  ")
        && !text.contains(" \n")
        && !text.contains(is_replaced);
    if is_tidy {
        return Cow::Borrowed(text);
    }
    let text = text.trim();
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| single_spaced(line).trim_end_matches(' ').to_owned())
        .collect();
    Cow::Owned(lines.join("\n"))
}

/// The text with one plain space for every run of spaces, tabs and unusual spaces.
pub(super) fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        let char = if is_replaced(char) { ' ' } else { char };
        if char != ' ' || !out.ends_with(' ') {
            out.push(char);
        }
    }
    out
}

/// White space for which a plain space is written. Line and paragraph separators are not: nobody knows what was meant.
fn is_replaced(char: char) -> bool {
    char == '\t' || (is_odd_space(char) && !crate::rules::is_unseen(char))
}
