//! What goes to the terminal, and what goes there while one waits.

use std::env;
use std::io::{self, IsTerminal, Write as _};
use std::time::Duration;

use anstyle::Style;
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};
use willing_curator::Report;
use willing_curator::report::{self, Look};

/// How long work may take before a terminal shows that it goes on.
const BLINK: Duration = Duration::from_millis(200);

/// Who reads the output.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Human,
    /// For programs
    Json,
}

/// Writes to standard output. A reader who has seen enough, as `head` does, is no error.
pub(crate) fn say(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes to standard error, where nobody is left to tell if that fails.
pub(crate) fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// How text looks on `stream`: in colour and to the width of the terminal, if it is one.
pub(crate) fn look(stream: &impl IsTerminal) -> Look {
    let terminal = stream.is_terminal();
    Look {
        colour: terminal && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        width: terminal_size::terminal_size()
            .filter(|_| terminal)
            .map(|(width, _)| usize::from(width.0)),
    }
}

/// Findings for people, as `stream` shows them.
pub(crate) fn shown(findings: &Report, stream: &impl IsTerminal) -> String {
    report::human(findings, look(stream))
}

/// How wide a page is that nobody told us the width of, and how wide one is at most: longer lines are hard to read.
const PAGE: usize = 100;

pub(crate) const BOLD: Style = Style::new().bold();
/// For what matters less.
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The width of running text.
pub(crate) fn text_width(look: Look) -> usize {
    look.width.unwrap_or(PAGE).clamp(20, PAGE)
}

/// A line no wider than the terminal.
pub(crate) fn cut(line: &str, width: Option<usize>) -> String {
    let Some(width) = width.filter(|width| line.width() > *width) else {
        return line.to_owned();
    };
    let mut used = 0;
    let kept = line.chars().take_while(|char| {
        used += char.width().unwrap_or_default();
        used < width
    });
    kept.collect::<String>() + "…"
}

/// Shows on a terminal that work goes on, once it takes longer than a blink; gone when dropped.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn start(what: &'static str) -> Self {
        let bar = ProgressBar::new_spinner().with_message(what);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(BLINK);
        Self(bar)
    }

    /// Work of so many steps, shown as a bar.
    pub(crate) fn steps(what: &'static str, steps: usize) -> Self {
        let bar = ProgressBar::new(steps as u64).with_message(what);
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg} … {elapsed}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(BLINK);
        Self(bar)
    }

    /// One step is done.
    pub(crate) fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_by_what_they_take_on_a_terminal() {
        assert_eq!(cut("abcdef", Some(4)), "abc…");
        assert_eq!(cut("日本語", Some(4)), "日…");
        assert_eq!(cut("abc", Some(3)), "abc");
        assert_eq!(cut("abc", None), "abc");
        assert_eq!(cut("abc", Some(0)), "…");
    }
}
