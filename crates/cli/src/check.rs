//! `willing check`

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};
use willing_curator::{Report, report};

use crate::Record;
use crate::fix::Fix;
use crate::output;
use crate::selection::Selection;
use crate::watch;

/// Check every file of the record
///
/// Reads all files, validates them against the JSON Schemas in `schema/`, and applies the rules that hold between facts. Reports
/// everything that it finds, each with the file, line and column that must change and with what to do.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing check\n  willing check data/meetings/2026-01-06-paris.yaml --explain\n  \
                        willing check --changed-since origin/main --format github\n  willing check --watch\n  willing check --fix --dry-run\n\n\
                        Exit status: 0 nothing found, 1 findings (warnings included), 2 could not run."
)]
pub(crate) struct Arguments {
    /// Report only what is wrong in these files and folders; the whole record is read all the same
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    #[command(flatten)]
    record: Record,

    /// Report only what is wrong in files that changed since this revision branched off, new ones included; asks `git`
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,

    /// How findings are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Explain each rule that something breaks, after the findings
    #[arg(long)]
    explain: bool,

    /// Check again whenever a file changes, until Ctrl-C
    #[arg(long, conflicts_with = "fix")]
    watch: bool,

    #[command(flatten)]
    fix: Fix,
}

/// Who reads the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, with the line that must change
    Human,
    /// For programs: {"findings": [{rule, level, file, line, column, message, help}]}
    Json,
    /// For GitHub: annotations beside the lines of a pull request
    Github,
    /// For code scanning: SARIF 2.1.0
    Sarif,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let for_people = arguments.format == Format::Human;
    ensure!(
        for_people || !arguments.watch,
        "`--watch` shows findings to people; leave `--format` out"
    );
    ensure!(
        for_people || !arguments.explain,
        "`--explain` speaks to people; leave `--format` out (`willing rules --format json` has every explanation)"
    );
    if arguments.watch {
        return watch::run(&arguments.record.folder()?, || check(arguments));
    }
    if let Some(code) = arguments.fix.run(&arguments.record.folder()?)? {
        return Ok(code);
    }
    let (shown, code) = check(arguments)?;
    output::say(&shown)?;
    Ok(code)
}

/// Checks once: what is to be said of it, and the exit status.
fn check(arguments: &Arguments) -> Result<(String, ExitCode)> {
    let folder = arguments.record.folder()?;
    // A wrong path or revision is told at once.
    let selection = Selection::of(
        &folder,
        &arguments.paths,
        arguments.changed_since.as_deref(),
    )?;
    let mut findings = arguments.record.check()?;
    selection.limit(&mut findings);
    let code = ExitCode::from(u8::from(!findings.findings.is_empty()));
    Ok((shown(arguments, &findings, &folder), code))
}

fn shown(arguments: &Arguments, findings: &Report, folder: &Path) -> String {
    let mut shown = arguments.format.shown(findings, folder);
    if arguments.explain && !findings.findings.is_empty() {
        shown.push('\n');
        shown += &report::explanations(findings, output::look(&io::stdout()));
    }
    shown
}

impl Format {
    /// Findings in the record of a folder, as they go to standard output.
    pub(crate) fn shown(self, findings: &Report, folder: &Path) -> String {
        // Paths within the record begin as the folder does; those of an absolute one are made relative.
        let root = folder.parent().filter(|_| folder.is_absolute());
        match self {
            Self::Human => output::shown(findings, &io::stdout()),
            Self::Json => report::json(findings),
            Self::Github => report::github(findings, root),
            Self::Sarif => report::sarif(findings, root),
        }
    }
}
