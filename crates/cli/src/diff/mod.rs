//! `willing diff`

mod human;
mod lines;
mod markdown;
pub(crate) mod side;

use std::io;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use willing_curator::diff::{Diff, compare};
use willing_curator::report;

use crate::{Record, output};
use human::Human;

/// What stands where the author must choose one of the two.
pub(crate) const UNDECIDED: &str = "was wrong, or has changed?";

/// Show what changed in meaning between two states of the record
///
/// OLD and NEW are each a willing.json, a folder (of a record, of a checkout, of an export), or a revision that git knows: HEAD~3,
/// v0.1.0. Records are matched by id and former id, rows of lists by what they are about. A side that today's rules find wrong is
/// compared as its files stand, and the output says so; the working record must be free of errors.
///
/// What the data cannot tell, whether a fact was wrong or has changed, is marked for the author to choose. Changes of the Rust types
/// are not looked at.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing diff HEAD\n  willing diff v0.1.0 --format markdown\n  \
                  willing diff old/willing.json dist\n\n\
                  Exit status: 0 shown, or with `--exit-code` no difference; 1 with `--exit-code`, differences; 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// The state before
    old: String,

    /// The state after [default: the working record]
    new: Option<String>,

    /// How differences are shown: in words, as a section of CHANGELOG.md, or as docs/DIFF.md describes
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Exit with 1 if there are differences, as `git diff --exit-code` does
    #[arg(long)]
    exit_code: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For CHANGELOG.md, or a comment on a pull request
    Markdown,
    /// For programs
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let old = side::named(&arguments.old, &arguments.record)?;
    let new = match &arguments.new {
        Some(name) => side::named(name, &arguments.record)?,
        None => match side::working(&arguments.record)? {
            Some(new) => new,
            None => anyhow::bail!(
                "the record has errors; name it as NEW to compare its files as they stand"
            ),
        },
    };
    let diff = compare(&old, &new);
    output::say(&shown(&diff, arguments.format)?)?;
    Ok(ExitCode::from(u8::from(
        arguments.exit_code && !diff.is_empty(),
    )))
}

fn shown(diff: &Diff, format: Format) -> Result<String> {
    Ok(match format {
        Format::Human => Human::new(output::look(&io::stdout())).show(diff),
        Format::Markdown => markdown::show(diff),
        Format::Json => report::safe_json(diff)?,
    })
}
