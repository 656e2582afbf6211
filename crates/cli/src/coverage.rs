//! `willing coverage`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use willing_curator::{Coverage, report};

use crate::Record;
use crate::output::{self, Format};

/// Show how well the record is sourced
///
/// A fact is whatever carries its own sources: a row of a list, or the fields of a record that its own `cite` covers.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing coverage\n  willing coverage --format json\n\nExit status: 0 shown, 1 the record has errors, 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// How the figures are shown: as a table in Markdown, or as in the export's coverage.json
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Some(dataset) = arguments.record.valid()? else {
        return Ok(ExitCode::FAILURE);
    };
    let coverage = Coverage::from(&dataset);
    output::say(&match arguments.format {
        Format::Human => human(&coverage),
        Format::Json => report::safe_json(&coverage)?,
    })?;
    Ok(ExitCode::SUCCESS)
}

fn human(coverage: &Coverage) -> String {
    let listed = |ids: &[String]| match ids {
        [] => " none".to_owned(),
        ids => format!("\n  {}", ids.join("\n  ")),
    };
    format!(
        "{}\n\
         People without a Wikidata item: {}\n\
         Meetings held with partial attendance: {}\n\
         Coalition meetings without an official source:{}\n\
         Open claims:{}\n",
        coverage.to_markdown(),
        coverage.people_without_wikidata,
        coverage.meetings_with_partial_attendance,
        listed(&coverage.coalition_meetings_without_official_source),
        listed(&coverage.open_claims),
    )
}
