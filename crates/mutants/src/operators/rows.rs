//! Rows and keys: dropped, doubled, moved to where they do not belong.

use std::ops::Range;

use regex_lite::Regex;

use super::{Operator, Slip};
use crate::line::{Line, block, lines};

pub(super) const ITEM_DROPPED: Operator = Operator {
    name: "row-dropped",
    slip: "a row of a list is dropped",
    floor: 0,
    slips: |_, text, _| {
        items(text)
            .into_iter()
            .map(|item| Slip::new(item, ""))
            .collect()
    },
};

pub(super) const ITEM_DOUBLED: Operator = Operator {
    name: "row-doubled",
    slip: "a row of a list stands there twice",
    floor: 90,
    slips: |_, text, _| {
        items(text)
            .into_iter()
            .filter_map(|item| Some(Slip::new(item.end..item.end, text.get(item)?)))
            .collect()
    },
};

pub(super) const ITEMS_SWAPPED: Operator = Operator {
    name: "rows-swapped",
    slip: "two rows of a list change places",
    floor: 0,
    slips: |_, text, _| {
        let items = items(text);
        let neighbours = items.iter().zip(items.iter().skip(1));
        neighbours
            .filter(|(a, b)| a.end == b.start)
            .filter_map(|(a, b)| {
                let swapped = format!("{}{}", text.get(b.clone())?, text.get(a.clone())?);
                Some(Slip::new(a.start..b.end, swapped))
            })
            .collect()
    },
};

pub(super) const PARTICIPANT_MOVED: Operator = Operator {
    name: "participant-moved",
    slip: "a participant is entered in the meeting next to theirs",
    floor: 0,
    slips: |name, text, index| {
        let Some(other) = index
            .neighbour_text(name)
            .filter(|_| name.starts_with("meetings/"))
        else {
            return Vec::new();
        };
        let Some(end) = participants(text).last().map(|row| row.end) else {
            return Vec::new();
        };
        participants(other)
            .into_iter()
            .filter_map(|row| Some(Slip::new(end..end, other.get(row)?)))
            .collect()
    },
};

pub(super) const SOURCE_DROPPED: Operator = Operator {
    name: "source-dropped",
    slip: "one of several sources of a statement is dropped",
    floor: 0,
    slips: |_, text, _| {
        let Ok(cite) = Regex::new(r"cite: \[([^\]]*), [^,\]{}]+\]") else {
            return Vec::new();
        };
        cite.captures_iter(text)
            .filter_map(|found| {
                let (whole, kept) = (found.get(0)?, found.get(1)?);
                Some(Slip::new(kept.end()..whole.end() - 1, ""))
            })
            .collect()
    },
};

pub(super) const CITE_DROPPED: Operator = Operator {
    name: "cite-dropped",
    slip: "a statement loses its sources",
    floor: 100,
    slips: |_, text, _| {
        blocks(text, |line| {
            line.key == Some("cite") && !line.text.trim_start().starts_with("- ")
        })
    },
};

pub(super) const KEY_DROPPED: Operator = Operator {
    name: "key-dropped",
    slip: "a key is dropped with all below it",
    floor: 0,
    slips: |_, text, _| {
        blocks(text, |line| {
            line.key
                .is_some_and(|key| !matches!(key, "cite" | "en" | "fr"))
                && !line.text.trim_start().starts_with("- ")
        })
    },
};

/// The rows of all lists, each with its line breaks.
fn items(text: &str) -> Vec<Range<usize>> {
    ranges(text, |line| {
        line.text.trim_start().starts_with("- ") && !line.is_prose
    })
}

fn participants(text: &str) -> Vec<Range<usize>> {
    ranges(text, |line| {
        line.parent == Some("participants") && line.text.starts_with("  - ")
    })
}

fn blocks(text: &str, wanted: fn(&Line<'_>) -> bool) -> Vec<Slip> {
    ranges(text, wanted)
        .into_iter()
        .map(|range| Slip::new(range, ""))
        .collect()
}

/// The blocks that start with a wanted line.
fn ranges(text: &str, wanted: fn(&Line<'_>) -> bool) -> Vec<Range<usize>> {
    let lines = lines(text);
    lines
        .iter()
        .enumerate()
        .filter(|(_, line)| wanted(line))
        .filter_map(|(first, line)| {
            let last = lines.get(block(&lines, first).end.checked_sub(1)?)?;
            Some(line.range.start..(last.range.end + 1).min(text.len()))
        })
        .collect()
}
