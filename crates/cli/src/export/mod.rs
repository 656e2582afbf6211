//! `willing export`

mod base_url;
mod folder;
mod index;
mod json;
pub(crate) mod pictures;
pub(crate) mod site;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use willing_curator::Dataset;

use crate::{Record, output};
use base_url::BaseUrl;
use folder::Folder;

/// Write the record in formats for people who do not write Rust
///
/// Checks the record first and writes nothing if it has errors. The folder is written whole or not at all: one that was there before
/// stays as it was until the new one is complete, and is then replaced.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing export\n  willing export json --out /tmp/willing\n\n\
                        Exit status: 0 written, 1 the record has errors, 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// The formats to write [default: all]
    #[arg(value_enum, value_name = "FORMAT")]
    formats: Vec<Format>,

    /// The folder to write
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,

    /// The address at which the folder will be published, for the formats that need absolute addresses
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
}

/// What every exporter starts from.
pub(crate) struct Export<'d> {
    dataset: &'d Dataset,
    /// Where the folder will be published, if that is known.
    base_url: Option<&'d BaseUrl>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// willing.json, json/COLLECTION.json, ndjson/COLLECTION.ndjson and coverage.json
    Json,
    /// pictures/NAME.LANGUAGE.svg: the record as pictures, to be placed
    Pictures,
    /// site/: pages to read, in English and in French
    Site,
}

impl Format {
    fn write(self, export: &Export<'_>, folder: &mut Folder) -> Result<()> {
        match self {
            Self::Json => json::write(export, folder),
            Self::Pictures => pictures::write(export, folder),
            Self::Site => site::write(export, folder),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    Folder::may_replace(&arguments.out)?;
    let Some(dataset) = arguments.record.valid()? else {
        output::complain("nothing was exported: the record has errors\n");
        return Ok(ExitCode::FAILURE);
    };
    let export = Export {
        dataset: &dataset,
        base_url: arguments.base_url.as_ref(),
    };
    let wanted: Vec<Format> = Format::value_variants()
        .iter()
        .copied()
        .filter(|format| arguments.formats.is_empty() || arguments.formats.contains(format))
        .collect();
    let mut folder = Folder::new(&arguments.out)?;
    let progress = output::Progress::steps("exporting", wanted.len());
    for format in wanted {
        format.write(&export, &mut folder)?;
        progress.step();
    }
    index::write(&export, &mut folder)?;
    let files = folder
        .replace()
        .with_context(|| format!("`{}` could not be written", arguments.out.display()))?;
    drop(progress);
    output::say(&format!(
        "{files} files written to {}\n",
        arguments.out.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}
