//! `willing completions` and `willing man`

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::{Cli, output};

/// Write the completions of a shell
///
/// Commands, options and their words; ids are not completed.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing completions bash > ~/.local/share/bash-completion/completions/willing\n  \
                  willing completions zsh > \"${fpath[1]}/_willing\"\n  \
                  willing completions fish > ~/.config/fish/completions/willing.fish\n\n\
                  Exit status: 0 written, 2 could not run."
)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Write the manual
///
/// One page for the command and one for each sub-command, as `man` reads them.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing man | man -l -\n  willing man ~/.local/share/man/man1\n\n\
                  Exit status: 0 written, 2 could not run."
)]
pub(crate) struct Manual {
    /// The folder to write willing.1, willing-check.1 and so on to [default: the first page to standard output]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

pub(crate) fn completions(arguments: &Completions) -> Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "willing", &mut script);
    output::say(&String::from_utf8(script)?)?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn manual(arguments: &Manual) -> Result<ExitCode> {
    let Some(folder) = &arguments.folder else {
        let mut page = Vec::new();
        clap_mangen::Man::new(Cli::command()).render(&mut page)?;
        output::say(&String::from_utf8(page)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    fs::create_dir_all(folder)
        .and_then(|()| {
            clap_mangen::generate_to(Cli::command().disable_help_subcommand(true), folder)
        })
        .with_context(|| format!("the pages could not be written to `{}`", folder.display()))?;
    output::say(&format!("the pages were written to {}\n", folder.display()))?;
    Ok(ExitCode::SUCCESS)
}
