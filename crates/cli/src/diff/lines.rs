//! The differences in a record as lines to read: the gravest first, and what many rows share told once.

use willing_curator::diff::{Change, Kind, Nature, RecordChange};

/// More rows than this that came to or went from one list share a line.
const ONE_BY_ONE: usize = 4;

/// One line, in words; what stands in it comes from the record and is not escaped.
pub(super) struct Line<'d> {
    pub(super) kind: Kind,
    pub(super) nature: Option<Nature>,
    pub(super) text: String,
    /// Prose before and after.
    pub(super) prose: Option<(&'d str, &'d str)>,
}

/// The lines of a record.
pub(super) fn of(record: &RecordChange) -> Vec<Line<'_>> {
    let is_own_rename = |change: &Change| {
        change.field == "formerly" && record.from.is_some() && change.row == record.from
    };
    of_changes(
        record
            .changes
            .iter()
            .filter(|change| !is_own_rename(change)),
    )
}

/// The lines of some changes.
pub(super) fn of_changes<'d>(changes: impl IntoIterator<Item = &'d Change>) -> Vec<Line<'d>> {
    let mut groups: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        match groups
            .iter_mut()
            .find(|group| group.first().is_some_and(|first| alike(first, change)))
        {
            Some(group) => group.push(change),
            None => groups.push(vec![change]),
        }
    }
    let mut lines: Vec<Line<'_>> = groups.iter().flat_map(|group| of_group(group)).collect();
    lines.sort_by_key(|line| rank(line.kind));
    lines
}

/// Whether two changes can share a line.
fn alike(a: &Change, b: &Change) -> bool {
    let whole_rows = matches!(a.kind, Kind::Added | Kind::Removed);
    a.kind == b.kind
        && a.field == b.field
        && a.nature == b.nature
        && (whole_rows || (a.words == b.words && a.row.is_some() && b.row.is_some()))
}

fn of_group<'d>(group: &[&'d Change]) -> Vec<Line<'d>> {
    let Some(first) = group.first() else {
        return Vec::new();
    };
    let line = |change: &'d Change, text: String| Line {
        kind: change.kind,
        nature: change.nature,
        text,
        prose: change.prose().into_iter().next(),
    };
    let rows = || {
        let rows = group.iter().filter_map(|change| change.row.as_deref());
        rows.collect::<Vec<_>>().join(", ")
    };
    let (verb, list) = match first.kind {
        Kind::Added => ("added to", first.list()),
        Kind::Removed => ("removed from", first.list()),
        _ if group.len() > 1 => {
            let of_list = first
                .field
                .split('.')
                .next()
                .unwrap_or_default()
                .replace('_', " ");
            let text = format!(
                "{} of the {of_list}: {} ({})",
                group.len(),
                first.words,
                rows()
            );
            return vec![line(first, text)];
        }
        _ => {
            let text = match &first.row {
                Some(row) => format!("{row}: {}", first.words),
                None if first.field == "cite" => format!("the record {}", first.words),
                None => first.words.clone(),
            };
            return vec![line(first, text)];
        }
    };
    // Rows that are prose stand each on a line of its own.
    if group.len() > ONE_BY_ONE && !rows().contains('“') {
        let text = format!("{} {verb} the {list}: {}", group.len(), rows());
        return vec![line(first, text)];
    }
    let one = |change: &&'d Change| {
        let row = change.row.as_deref().unwrap_or_default();
        let detail = match change.words.as_str() {
            "" => String::new(),
            words => format!(" ({words})"),
        };
        line(change, format!("{row} {verb} the {list}{detail}"))
    };
    group.iter().map(one).collect()
}

/// Facts before sources, sources before words.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Withdrawn | Kind::Reinstated => 0,
        Kind::Settled | Kind::Reopened => 1,
        Kind::Corrected => 2,
        Kind::Removed | Kind::Dropped => 3,
        Kind::Updated => 4,
        Kind::Added => 5,
        Kind::Completed | Kind::Refined => 6,
        Kind::Sourced => 7,
        Kind::Reworded => 8,
        Kind::Reordered => 9,
    }
}

/// Whether only sources, words or their order are others: no fact is.
pub(super) fn is_only_form(record: &RecordChange) -> bool {
    let mut kinds = record.changes.iter().map(|change| change.kind);
    kinds.all(|kind| matches!(kind, Kind::Sourced | Kind::Reworded | Kind::Reordered))
}

/// A run of words that stayed, went or came.
pub(super) enum Run {
    Same(String),
    Old(String),
    New(String),
}

/// Where two pieces of prose differ, word by word, with a few words around.
pub(super) fn runs(old: &str, new: &str) -> Vec<Run> {
    const AROUND: usize = 3;
    let words: (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let operations = similar::capture_diff_slices(similar::Algorithm::Patience, &words.0, &words.1);
    let joined = |words: &[&str], range: std::ops::Range<usize>| {
        words
            .get(range)
            .map(|words| words.join(" "))
            .unwrap_or_default()
    };
    let mut runs = Vec::new();
    let last = operations.len().saturating_sub(1);
    for (place, operation) in operations.iter().enumerate() {
        let (was, is) = (operation.old_range(), operation.new_range());
        if operation.tag() == similar::DiffTag::Equal {
            let head = if place == 0 { 0 } else { AROUND };
            let tail = if place == last { 0 } else { AROUND };
            let kept = if is.len() <= head + tail {
                joined(&words.1, is)
            } else {
                let head = joined(&words.1, is.start..is.start + head);
                let tail = joined(&words.1, is.end - tail..is.end);
                format!("{head} … {tail}").trim().to_owned()
            };
            runs.push(Run::Same(kept));
            continue;
        }
        for (words, range, run) in [
            (&words.0, was, Run::Old as fn(String) -> Run),
            (&words.1, is, Run::New),
        ] {
            if !range.is_empty() {
                runs.push(run(joined(words, range)));
            }
        }
    }
    runs
}
