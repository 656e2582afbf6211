//! Proof that the check catches mistakes.
//!
//! Each operator is a kind of slip that a person makes: a day off by one, a wrong id that exists, a dropped source. It is made in
//! every place of the real record where it can be made, one at a time and in memory, and the check is asked what it sees. The
//! report counts by operator how many slips were caught, and how many of those at the line that was changed; the rest survive, and
//! are listed.
//!
//! `cargo run -p willing-mutants` makes all of them, `--sample 20` twenty of each operator.

mod line;
mod operators;
mod report;
mod run;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use willing_curator::Workbench;

use operators::{OPERATORS, Operator};
use report::Report;

/// Makes the mistakes that people make, and counts which of them the check finds
#[derive(Debug, Parser)]
#[command(
    after_help = "Exit status: 0 the run is done, whatever was caught; 1 with `--check`, an operator was caught too rarely; 2 could not run."
)]
struct Arguments {
    /// The folder of the record
    #[arg(long, value_name = "DIR", default_value = "data")]
    data: PathBuf,

    /// How many slips of each operator to make [default: all]
    #[arg(long, value_name = "N")]
    sample: Option<usize>,

    /// Which sample
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// Only these operators
    #[arg(value_name = "OPERATOR")]
    operators: Vec<String>,

    /// List the survivors, each with its file, line and what was changed
    #[arg(long)]
    survivors: bool,

    /// Everything as JSON, one slip a line
    #[arg(long)]
    json: bool,

    /// Write the table into this page, between its markers: docs/MUTANTS.md
    #[arg(long, value_name = "PAGE", conflicts_with = "json")]
    markdown: Option<PathBuf>,

    /// Fail if an operator is caught less often than it is meant to be
    #[arg(long)]
    check: bool,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let wanted: Vec<&Operator> = OPERATORS
        .iter()
        .filter(|operator| {
            arguments.operators.is_empty()
                || arguments.operators.iter().any(|name| name == operator.name)
        })
        .collect();
    ensure!(
        !wanted.is_empty(),
        "no such operator; there are {}",
        OPERATORS
            .iter()
            .map(|operator| operator.name)
            .collect::<Vec<_>>()
            .join(", ")
    );
    let bench = Workbench::read(&arguments.data).with_context(|| {
        format!(
            "the record in `{}` could not be read",
            arguments.data.display()
        )
    })?;
    let sound = bench.check(None);
    if let Some(finding) = sound.findings.first() {
        bail!(
            "the record has findings of its own, mend them first: {}:{}: {}",
            finding.file,
            finding.place.line,
            finding.message
        );
    }
    let report = Report::new(run::run(&bench, &wanted, arguments.sample, arguments.seed)?);
    if arguments.json {
        print!("{}", report.json()?);
    } else {
        print!("{}", report.table());
        if arguments.survivors {
            print!("{}", report.survivors());
        }
    }
    if let (Some(page), Some(dataset)) = (&arguments.markdown, &sound.dataset) {
        let sample = arguments.sample.map_or_else(
            || "Every slip".to_owned(),
            |sample| {
                format!(
                    "At most {sample} slips of each kind, seed {}",
                    arguments.seed
                )
            },
        );
        let measured = format!("{sample}; the data up to {}.", dataset.about().as_of);
        let text = fs::read_to_string(page)
            .with_context(|| format!("`{}` could not be read", page.display()))?;
        let text = report
            .on_page(&text, &measured)
            .with_context(|| format!("`{}` has no markers for the table", page.display()))?;
        fs::write(page, text)
            .with_context(|| format!("`{}` could not be written", page.display()))?;
    }
    let missed = report.below_floor();
    if !arguments.check || missed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for line in &missed {
        eprintln!("{line}");
    }
    Ok(ExitCode::FAILURE)
}
