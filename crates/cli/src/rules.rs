//! `willing rules`

use std::io;
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use willing_curator::report;
use willing_curator::rules::{self, Level, Rule};

use crate::output::{self, Format};

/// List the rules that the record is checked against
///
/// By family, each with its level and the first sentence of its reason.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing rules --level warning\n  willing rules --family time --format json\n\n\
                  Exit status: 0 shown, 2 could not run."
)]
pub(crate) struct Arguments {
    /// Only the rules of this family
    #[arg(long, value_name = "FAMILY", value_parser = PossibleValuesParser::new(families()))]
    family: Option<String>,

    /// Only the rules of this level
    #[arg(long, value_enum)]
    level: Option<Grade>,

    /// How they are listed: for people, or as {"rules": [{name, family, level, …}]} with all texts
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// A level, as it is asked for.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Grade {
    /// What keeps the record from being baked and exported
    Error,
    /// What a record can waive with a reason
    Warning,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let of_family = |rule: &&Rule| match &arguments.family {
        Some(family) => rule.family == family,
        None => true,
    };
    let of_level = |rule: &&Rule| match arguments.level {
        Some(Grade::Error) => rule.level == Level::Error,
        Some(Grade::Warning) => rule.level != Level::Error,
        None => true,
    };
    let listed: Vec<&Rule> = rules::all().filter(of_family).filter(of_level).collect();
    output::say(&match arguments.format {
        Format::Human => report::rule_list(&listed, output::look(&io::stdout())),
        Format::Json => report::rules_json(&listed),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn families() -> Vec<&'static str> {
    let mut families: Vec<&str> = rules::all().map(|rule| rule.family).collect();
    families.dedup();
    families
}
