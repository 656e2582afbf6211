//! `willing export`
//!
//! Each format is a module with a function `write`, which takes an [`Export`] and puts files in a [`Folder`]:
//!
//! - whole records: [`json`], [`json_ld`], [`ftm`];
//! - tables of them, made once by [`tables`]: [`csv`] with [`datapackage`], [`xlsx`], [`sqlite`] with [`datasette`], `parquet`;
//! - parts for a purpose: [`ics`], [`atom`], [`csl`], [`bibtex`], [`geo`];
//! - for the eye: [`pictures`], [`site`].
//!
//! [`identity`] gives records their names in the wide world, [`reading`] puts what several formats say into words, [`places`] knows
//! where cities lie, [`languages`] what others call languages; [`index`] lists the files in the end.

mod atom;
mod base_url;
mod bibtex;
mod csl;
mod csv;
mod datapackage;
mod datasette;
mod folder;
mod ftm;
mod geo;
mod ics;
mod identity;
mod index;
mod json;
mod json_ld;
mod languages;
#[cfg(feature = "parquet")]
mod parquet;
pub(crate) mod pictures;
mod places;
mod reading;
pub(crate) mod site;
mod sqlite;
mod tables;
mod xlsx;

use std::cell::OnceCell;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use willing_curator::Dataset;

use crate::{Record, output};
use base_url::BaseUrl;
use folder::Folder;
use tables::Tables;

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
    /// The tables, once a format has asked for them.
    tables: OnceCell<Tables>,
}

impl<'d> Export<'d> {
    fn new(dataset: &'d Dataset, base_url: Option<&'d BaseUrl>) -> Self {
        Self {
            dataset,
            base_url,
            tables: OnceCell::new(),
        }
    }

    /// The record as tables, made once for all formats.
    fn tables(&self) -> Result<&Tables> {
        if let Some(tables) = self.tables.get() {
            return Ok(tables);
        }
        let tables = Tables::new(self.dataset)?;
        Ok(self.tables.get_or_init(|| tables))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// willing.json, json/COLLECTION.json, ndjson/COLLECTION.ndjson and coverage.json
    Json,
    /// tables/TABLE.csv, statements.csv and datapackage.json
    Csv,
    /// willing.xlsx: the tables as sheets
    Xlsx,
    /// willing.sqlite: the tables as a database, and datasette/metadata.json
    Sqlite,
    /// parquet/TABLE.parquet; needs a build with `--features parquet`
    Parquet,
    /// willing.jsonld: linked data in the words of schema.org
    JsonLd,
    /// willing.ftm.json: Follow the Money entities, one a line, for Aleph and its kin
    Ftm,
    /// willing.ics and willing.fr.ics: the meetings as a calendar
    Ics,
    /// feeds/*.atom: the meetings, and what is new in the record
    Atom,
    /// sources.csl.json: the sources for Zotero and citation processors
    Csl,
    /// sources.bib: the sources as BibLaTeX
    Bibtex,
    /// places.geojson: the cities of the meetings, for a map
    Geojson,
    /// pictures/NAME.LANGUAGE.svg: the record as pictures, to be placed
    Pictures,
    /// site/: pages to read, in English and in French
    Site,
}

#[cfg(not(feature = "parquet"))]
const NO_PARQUET: &str = "this `willing` was built without Parquet; run `cargo run -p willing-cli --features parquet -- export parquet`";

impl Format {
    /// Whether it is written when no format is named.
    fn is_default(self) -> bool {
        self != Self::Parquet || cfg!(feature = "parquet")
    }

    fn write(self, export: &Export<'_>, folder: &mut Folder) -> Result<()> {
        match self {
            Self::Json => json::write(export, folder),
            Self::Csv => csv::write(export, folder),
            Self::Xlsx => xlsx::write(export, folder),
            Self::Sqlite => sqlite::write(export, folder),
            #[cfg(feature = "parquet")]
            Self::Parquet => parquet::write(export, folder),
            #[cfg(not(feature = "parquet"))]
            Self::Parquet => anyhow::bail!(NO_PARQUET),
            Self::JsonLd => json_ld::write(export, folder),
            Self::Ftm => ftm::write(export, folder),
            Self::Ics => ics::write(export, folder),
            Self::Atom => atom::write(export, folder),
            Self::Csl => csl::write(export, folder),
            Self::Bibtex => bibtex::write(export, folder),
            Self::Geojson => geo::write(export, folder),
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
    let export = Export::new(&dataset, arguments.base_url.as_ref());
    let wanted: Vec<Format> = Format::value_variants()
        .iter()
        .copied()
        .filter(|format| match arguments.formats.as_slice() {
            [] => format.is_default(),
            named => named.contains(format),
        })
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
