//! Differences as a section of CHANGELOG.md, which reads as well as a comment on a pull request.

use std::fmt::Write as _;

use willing_curator::diff::{Diff, Fate, Nature, RecordChange};

use super::human::{in_words, side};
use super::lines::{self, Line, Run};

pub(super) fn show(diff: &Diff) -> String {
    let mut out = String::from("### Record\n");
    if diff.is_empty() {
        out.push_str("\nNo difference.\n");
        return out;
    }
    let changed = |record: &RecordChange| record.fate == Fate::Changed;
    section(&mut out, "Gone", diff, |record| {
        record.fate == Fate::Removed
    });
    section(&mut out, "Renamed", diff, |record| {
        record.fate == Fate::Renamed
    });
    section(&mut out, "Withdrawn", diff, |record| {
        record.fate == Fate::Withdrawn
    });
    section(&mut out, "Added", diff, |record| record.fate == Fate::Added);
    section(&mut out, "Corrected", diff, |record| {
        changed(record) && record.is_corrected()
    });
    section(&mut out, "Completed and updated", diff, |record| {
        changed(record) && !record.is_corrected() && !lines::is_only_form(record)
    });
    let form = diff
        .records
        .iter()
        .filter(|record| changed(record) && lines::is_only_form(record));
    let form: Vec<String> = form.map(|record| code(&record.id)).collect();
    if !form.is_empty() {
        let _ = write!(out, "\n#### Sources and wording\n\n- {}\n", form.join(", "));
    }
    if !diff.dataset.is_empty() {
        out.push_str("\n#### The record as a whole\n\n");
        for line in lines::of_changes(&diff.dataset) {
            let _ = writeln!(out, "- {}", told(&line));
        }
    }
    if !diff.schema.is_empty() {
        out.push_str("\n### Export\n\n");
        for change in &diff.schema {
            let field = change
                .field
                .as_ref()
                .map_or_else(String::new, |field| format!(".{field}"));
            let name = code(&format!("{}{field}", change.type_name));
            let _ = writeln!(
                out,
                "- {name} {} ({})",
                escape(&change.what),
                change.bump.as_str()
            );
        }
    }
    let _ = write!(
        out,
        "\n<!-- {}: {} (until 1.0: {}). Choose wherever it says \"{}\". -->\n",
        format!("{} → {}", side(&diff.old), side(&diff.new))
            .replace("--", "—")
            .replace('>', ""),
        diff.bump.as_str(),
        diff.bump_before_1_0.as_str(),
        super::UNDECIDED,
    );
    out
}

fn section(out: &mut String, title: &str, diff: &Diff, wanted: impl Fn(&RecordChange) -> bool) {
    let mut records = diff
        .records
        .iter()
        .filter(|record| wanted(record))
        .peekable();
    if records.peek().is_none() {
        return;
    }
    let _ = write!(out, "\n#### {title}\n\n");
    // Sources come by the dozen with every meeting; their ids say enough.
    let (sources, others): (Vec<_>, Vec<_>) = records
        .partition(|record| record.fate == Fate::Added && record.collection.as_str() == "sources");
    for record in others {
        let from = record
            .from
            .as_ref()
            .map_or_else(String::new, |from| format!(", formerly {}", code(from)));
        let open = if record.open { " (open question)" } else { "" };
        let name = format!("{}/{}", record.collection, record.id);
        let _ = write!(
            out,
            "- {}{from}: {}{open}",
            code(&name),
            escape(&record.title)
        );
        out.push('\n');
        for line in lines::of(record) {
            let _ = writeln!(out, "  - {}", told(&line));
        }
    }
    if !sources.is_empty() {
        let ids: Vec<String> = sources.iter().map(|record| code(&record.id)).collect();
        let _ = writeln!(out, "- sources ({}): {}", ids.len(), ids.join(", "));
    }
}

fn told(line: &Line<'_>) -> String {
    let mut text = escape(&line.text);
    if let Some((old, new)) = line.prose {
        let _ = write!(text, ": {}", prose(old, new));
    }
    match line.nature {
        Some(nature @ Nature::Undecided) => format!("{text} – **{}**", in_words(nature)),
        Some(nature) => format!("{text} – *{}*", in_words(nature)),
        None => text,
    }
}

fn prose(old: &str, new: &str) -> String {
    let marked = lines::runs(old, new).into_iter().map(|run| match run {
        Run::Same(text) => escape(&text),
        Run::Old(text) => format!("~~{}~~", escape(&text)),
        Run::New(text) => format!("**{}**", escape(&text)),
    });
    marked.collect::<Vec<_>>().join(" ")
}

/// Text from the record as Markdown shows it literally: no mark-up, no HTML, and nobody is notified.
pub(super) fn escape(text: &str) -> String {
    let text = willing_curator::report::visible(text);
    let mut out = String::with_capacity(text.len());
    let chars: Vec<char> = text.chars().collect();
    for (place, char) in chars.iter().enumerate() {
        let beside = |place: Option<usize>| place.and_then(|place| chars.get(place)).copied();
        let (before, after) = (beside(place.checked_sub(1)), beside(place.checked_add(1)));
        let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        match char {
            '\n' => out.push(' '),
            '@' if in_word(after) => out.push_str("@<!-- -->"),
            '_' if in_word(before) && in_word(after) => out.push('_'),
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' | '&' => {
                out.push('\\');
                out.push(*char);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '#' => out.push_str("&#35;"),
            char => out.push(*char),
        }
    }
    out
}

/// An id as code, whatever stands in it.
pub(super) fn code(id: &str) -> String {
    let id = willing_curator::report::visible(id).replace('\n', " ");
    let longest = id
        .split(|char| char != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    if longest == 0 {
        return format!("`{id}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {id} {fence}")
}
