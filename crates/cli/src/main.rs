//! The command `willing`: checks the record, bakes it into Rust, and exports it.

mod bake;
mod check;
mod completions;
mod coverage;
mod data;
mod diff;
mod explain;
mod export;
mod fix;
mod formula;
mod git;
mod lang;
mod links;
mod list;
mod new;
mod output;
mod release_check;
mod rules;
mod selection;
mod shape;
mod shelf;
mod show;
mod watch;

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
    name = "willing",
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
    // To read the record,
    Show(show::Arguments),
    List(list::Arguments),
    // to add to it,
    New(new::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    Rules(rules::Arguments),
    Links(links::Arguments),
    // to make something of it,
    Bake(bake::Arguments),
    Export(export::Arguments),
    Coverage(coverage::Arguments),
    Diff(diff::Arguments),
    ReleaseCheck(release_check::Arguments),
    // and for the command itself.
    Completions(completions::Completions),
    Man(completions::Manual),
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
        Command::Show(arguments) => show::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Rules(arguments) => rules::run(&arguments),
        Command::Links(arguments) => links::run(&arguments),
        Command::Bake(arguments) => bake::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::ReleaseCheck(arguments) => release_check::run(&arguments),
        Command::Completions(arguments) => completions::completions(&arguments),
        Command::Man(arguments) => completions::manual(&arguments),
    }
}
