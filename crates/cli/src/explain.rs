//! `willing explain`

use std::io;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use willing_curator::report;
use willing_curator::rules::{self, Rule};

use crate::output;

/// Explain a rule
///
/// Says why the rule exists, what breaks it and what does not, how to mend it, and when a record may waive it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing explain unknown-reference\n  willing explain 'warning[unused-source]'\n\n\
                  Exit status: 0 shown, 2 no such rule."
)]
pub(crate) struct Arguments {
    /// The rule's name, as it stands in brackets in a finding; `willing rules` lists them
    #[arg(value_name = "RULE", required = true)]
    rules: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let rules: Vec<&Rule> = arguments
        .rules
        .iter()
        .map(|name| find(name))
        .collect::<Result<_>>()?;
    let look = output::look(&io::stdout());
    let explained: Vec<String> = rules
        .iter()
        .map(|rule| report::explanation(rule, look))
        .collect();
    output::say(&explained.join("\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// The rule of a name, which may be copied from a finding with its level and brackets.
fn find(name: &str) -> Result<&'static Rule> {
    let name = name.trim().trim_end_matches([':', ']']);
    let name = name.rsplit_once('[').map_or(name, |(_, name)| name);
    if let Some(rule) = rules::by_name(name) {
        return Ok(rule);
    }
    let shown = report::visible(name);
    match rules::nearest(name) {
        Some(near) => bail!("no rule is called `{shown}`; did you mean `{near}`?"),
        None => bail!("no rule is called `{shown}`; `willing rules` lists them"),
    }
}
