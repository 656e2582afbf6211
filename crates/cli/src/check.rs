//! `willing check`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use willing_curator::report;

use crate::Record;
use crate::fix::Fix;
use crate::output::{self, Format};

/// Check every file of the record
///
/// Reads all files, validates them against the JSON Schemas in `schema/`, and applies the rules that hold between facts. Reports
/// everything that it finds, each with the file, line and column that must change and with what to do.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing check\n  willing check --data ../record/data --format json\n  willing check --fix --dry-run\n\n\
                        Exit status: 0 nothing found, 1 findings (warnings included), 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// How findings are shown: with the line that must change, or as
    /// {"findings": [{rule, level, file, line, column, message, help}]}
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    #[command(flatten)]
    fix: Fix,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if let Some(code) = arguments.fix.run(&arguments.record.folder()?)? {
        return Ok(code);
    }
    let findings = arguments.record.check()?;
    output::say(&match arguments.format {
        Format::Human => output::shown(&findings, &std::io::stdout()),
        Format::Json => report::json(&findings),
    })?;
    Ok(ExitCode::from(u8::from(!findings.findings.is_empty())))
}
