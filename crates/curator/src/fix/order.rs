//! The order of a record's fields.

use super::draft::{Draft, Edit};
use crate::schema;

/// Moves whole fields, with the comments right above them, into the order of the schema. Nothing moves where it is not plain what
/// belongs together: a mapping in braces, an unknown field, a comment that stands on its own.
pub(super) fn fields(draft: &Draft<'_>) -> Vec<Edit> {
    sorted(draft).into_iter().collect()
}

fn sorted(draft: &Draft<'_>) -> Option<Edit> {
    let tree = draft.tree.as_ref().filter(|_| draft.flaws.is_empty())?;
    let order = schema::fields(draft.kind);
    let mut blocks = Vec::new();
    for (index, entry) in tree.entries().iter().enumerate() {
        let place = order.iter().position(|field| *field == entry.key)?;
        let key = draft.bytes(&entry.key_span).start;
        // What stands above the first field may be about the file.
        let start = if index == 0 {
            key
        } else {
            above(draft.text, key)
        };
        blocks.push((place, start));
    }
    if blocks.is_sorted() {
        return None;
    }
    let first = blocks.first()?.1;
    let ends = blocks
        .iter()
        .skip(1)
        .map(|block| block.1)
        .chain([draft.text.len()]);
    let mut pieces = Vec::new();
    for ((place, start), end) in blocks.iter().zip(ends) {
        let piece = draft.text.get(*start..end)?;
        let starts_line = *start == 0 || draft.text.get(..*start)?.ends_with('\n');
        if !starts_line || !piece.ends_with('\n') || has_loose_comment(piece) {
            return None;
        }
        pieces.push((*place, piece));
    }
    pieces.sort_by_key(|(place, _)| *place);
    let new: String = pieces.into_iter().map(|(_, piece)| piece).collect();
    Some(Edit::new(first..draft.text.len(), new))
}

/// Where the comment lines start that stand right above a place.
fn above(text: &str, at: usize) -> usize {
    let mut start = at;
    for line in text
        .get(..at)
        .unwrap_or_default()
        .split_inclusive('\n')
        .rev()
    {
        if !line.starts_with('#') {
            break;
        }
        start -= line.len();
    }
    start
}

/// Whether a comment or a document's mark stands at the margin below the field's key.
fn has_loose_comment(piece: &str) -> bool {
    piece
        .lines()
        .skip_while(|line| line.starts_with('#'))
        .skip(1)
        .any(|line| line.starts_with(['#', '.']) || line.starts_with("---"))
}
