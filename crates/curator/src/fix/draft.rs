//! A text in the making, and the edits that are made to it.

use std::ops::Range;

use super::Context;
use crate::read::Kind;
use crate::tree::{self, CharSpan, Flaw, Node};

/// New text for a range of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) new: String,
}

impl Edit {
    pub(super) fn new(range: Range<usize>, new: impl Into<String>) -> Self {
        Self {
            range,
            new: new.into(),
        }
    }
}

/// A text as a mend sees it.
pub(super) struct Draft<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    /// Its tree, unless it is no YAML at all.
    pub(super) tree: Option<Node<'t>>,
    pub(super) flaws: Vec<Flaw>,
    pub(super) context: &'t Context,
    /// Where each character starts.
    offsets: Vec<usize>,
}

impl<'t> Draft<'t> {
    pub(super) fn new(kind: Kind, text: &'t str, context: &'t Context) -> Self {
        let (tree, flaws) = tree::lenient(text);
        Self {
            kind,
            text,
            tree,
            flaws,
            context,
            offsets: text.char_indices().map(|(offset, _)| offset).collect(),
        }
    }

    /// A range of characters in bytes.
    pub(super) fn bytes(&self, span: &CharSpan) -> Range<usize> {
        let byte = |at: usize| self.offsets.get(at).copied().unwrap_or(self.text.len());
        let start = byte(span.start);
        start..byte(span.end).max(start)
    }

    /// The text with the edits, if they change it. Edits that overlap are no edits.
    pub(super) fn with(&self, mut edits: Vec<Edit>) -> Option<String> {
        edits.sort_by_key(|edit| edit.range.start);
        let mut text = String::with_capacity(self.text.len());
        let mut end = 0;
        for edit in &edits {
            text.push_str(self.text.get(end..edit.range.start)?);
            text.push_str(&edit.new);
            end = edit.range.end;
        }
        text.push_str(self.text.get(end..)?);
        (text != self.text).then_some(text)
    }
}
