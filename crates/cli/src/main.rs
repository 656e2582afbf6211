//! The command `willing`: checks the record, bakes it into Rust, and exports it.

mod bake;
mod check;
mod coverage;
mod data;
mod export;
mod fix;
mod output;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use willing_curator::report;
use willing_vocabulary::Date;

/// The public record of the Coalition of the Willing for Ukraine.
///
/// The record is a folder of YAML files, one for each meeting, declaration, member, person, plan, list and claim, in which
/// every statement names its source. This command checks them, bakes them into the Rust constants of the crate `willing`,
/// and exports them.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit status: 0 nothing found, 1 findings, 2 could not run.",
    max_term_width = 100
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Bake(bake::Arguments),
    Coverage(coverage::Arguments),
    Export(export::Arguments),
}

/// Where the record is, and on which day it is checked.
#[derive(Debug, Args)]
struct Record {
    /// The folder of the record [default: the nearest `data/` with a `dataset.yaml`, here or above]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// The day against which rules measure time [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            output::complain(&format!(
                "error: {}\n",
                report::visible(&format!("{error:#}"))
            ));
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    match cli.command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Bake(arguments) => bake::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
    }
}
