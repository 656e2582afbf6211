//! Differences for people, on a terminal or in a file.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use willing_curator::diff::{Diff, Fate, Kind, Nature, RecordChange, Side};
use willing_curator::report::{Look, visible};

use super::lines::{self, Line, Run};
use crate::output::{BOLD, FAINT};

/// How the output is laid out.
pub(super) struct Human {
    look: Look,
    out: String,
}

const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();

impl Human {
    pub(super) fn new(look: Look) -> Self {
        Self {
            look,
            out: String::new(),
        }
    }

    pub(super) fn show(mut self, diff: &Diff) -> String {
        let head = format!("{} → {}", side(&diff.old), side(&diff.new));
        self.line(0, 2, &visible(&head));
        for side in [&diff.old, &diff.new] {
            for note in &side.notes {
                let note = self.styled(YELLOW, &format!("{}: {note}", side.name));
                self.line(0, 2, &note);
            }
        }
        if diff.is_empty() {
            self.out.push_str("no difference\n");
            return self.out;
        }
        self.records("Gone, with no former id that leads on", diff, |record| {
            record.fate == Fate::Removed
        });
        self.records("Renamed", diff, |record| record.fate == Fate::Renamed);
        self.records("Withdrawn", diff, |record| record.fate == Fate::Withdrawn);
        self.added(diff);
        let changed = |record: &RecordChange| record.fate == Fate::Changed;
        self.records("Facts changed", diff, |record| {
            changed(record) && !lines::is_only_form(record)
        });
        self.records("Only sources, words or order changed", diff, |record| {
            changed(record) && lines::is_only_form(record)
        });
        if !diff.dataset.is_empty() {
            self.title("The record as a whole");
            for line in lines::of_changes(&diff.dataset) {
                self.change(2, &line);
            }
        }
        if !diff.schema.is_empty() {
            self.title("The export");
            for change in &diff.schema {
                self.line(
                    2,
                    4,
                    &visible(&format!("{}: {change}", change.bump.as_str())),
                );
            }
        }
        self.verdict(diff);
        self.out
    }

    fn records(&mut self, title: &str, diff: &Diff, wanted: impl Fn(&RecordChange) -> bool) {
        let records: Vec<_> = diff
            .records
            .iter()
            .filter(|record| wanted(record))
            .collect();
        if records.is_empty() {
            return;
        }
        self.title(&format!("{title} ({})", records.len()));
        for record in records {
            let id = self.styled(BOLD, &format!("{}/{}", record.collection, record.id));
            let from = record
                .from
                .as_ref()
                .map_or_else(String::new, |from| format!(", formerly {from}"));
            let title = visible(&format!("{from}  {}", record.title));
            self.line(2, 6, &format!("{id}{title}"));
            for line in lines::of(record) {
                self.change(4, &line);
            }
        }
    }

    fn added(&mut self, diff: &Diff) {
        let added: Vec<_> = diff
            .records
            .iter()
            .filter(|record| record.fate == Fate::Added)
            .collect();
        if added.is_empty() {
            return;
        }
        self.title(&format!("Added ({})", added.len()));
        for record in added {
            let id = self.styled(GREEN, &format!("{}/{}", record.collection, record.id));
            let open = if record.open { " (open question)" } else { "" };
            let title = visible(&format!("  {}{open}", record.title));
            self.line(2, 6, &format!("{id}{title}"));
        }
    }

    fn change(&mut self, indent: usize, line: &Line<'_>) {
        let (mark, style) = match line.kind {
            Kind::Added | Kind::Completed | Kind::Reinstated => ("+", GREEN),
            Kind::Removed | Kind::Dropped | Kind::Withdrawn => ("-", RED),
            Kind::Corrected | Kind::Updated | Kind::Refined => ("~", YELLOW),
            Kind::Settled | Kind::Reopened => ("?", YELLOW),
            Kind::Sourced | Kind::Reworded | Kind::Reordered => ("·", FAINT),
        };
        let mark = self.styled(style, mark);
        let nature = match line.nature {
            Some(nature) => self.styled(FAINT, &format!("  [{}]", in_words(nature))),
            None => String::new(),
        };
        self.line(
            indent,
            indent + 2,
            &format!("{mark} {}{nature}", visible(&line.text)),
        );
        if let Some((old, new)) = line.prose {
            let prose = self.prose(old, new);
            self.line(indent + 4, indent + 4, &prose);
        }
    }

    /// What changed in a text, marked as `git diff --word-diff` marks it.
    fn prose(&self, old: &str, new: &str) -> String {
        let marked = lines::runs(old, new).into_iter().map(|run| match run {
            Run::Same(text) => visible(&text),
            Run::Old(text) => self.styled(RED, &format!("[-{text}-]")),
            Run::New(text) => self.styled(GREEN, &format!("{{+{text}+}}")),
        });
        marked.collect::<Vec<_>>().join(" ")
    }

    fn verdict(&mut self, diff: &Diff) {
        let (bump, before) = (diff.bump.as_str(), diff.bump_before_1_0.as_str());
        self.title(&format!("Version: {bump} (until 1.0: {before})"));
        for reason in &diff.reasons {
            self.line(
                2,
                4,
                &visible(&format!("{}: {}", reason.bump.as_str(), reason.why)),
            );
        }
    }

    fn title(&mut self, title: &str) {
        let title = self.styled(BOLD, title);
        let _ = writeln!(self.out, "\n{title}");
    }

    /// Text from the record, made safe and then coloured.
    fn styled(&self, style: Style, text: &str) -> String {
        self.look.styled(style, &visible(text))
    }

    /// A line, broken where the terminal ends.
    fn line(&mut self, indent: usize, hang: usize, text: &str) {
        let text = text.replace('\n', " ");
        let (first, rest) = (" ".repeat(indent), " ".repeat(hang));
        let Some(width) = self.look.width else {
            let _ = writeln!(self.out, "{first}{text}");
            return;
        };
        let options = textwrap::Options::new(width.max(40))
            .initial_indent(&first)
            .subsequent_indent(&rest);
        for line in textwrap::wrap(&text, options) {
            let _ = writeln!(self.out, "{line}");
        }
    }
}

/// A nature as CHANGELOG.md words it; the last is for the author to decide.
pub(super) fn in_words(nature: Nature) -> &'static str {
    match nature {
        Nature::WasWrong => "was wrong",
        Nature::HasChanged => "has changed",
        Nature::Undecided => super::UNDECIDED,
    }
}

pub(super) fn side(side: &Side) -> String {
    let version = side
        .version
        .as_ref()
        .map_or_else(String::new, |version| format!("version {version}, "));
    format!(
        "{} ({version}as of {}, {} records)",
        side.name, side.as_of, side.records
    )
}
