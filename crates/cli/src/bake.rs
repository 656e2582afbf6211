//! `willing bake`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Args;
use willing_curator::bake;

use crate::{Record, output};

/// Write the Rust constants, the JSON Schemas and the handbook of the rules
///
/// Checks the record and writes `src/baked/` from it, `schema/` from the types, and `docs/RULES.md` from the rules. Each file is written whole or not at all, and only
/// if its content changed. Invalid data is not baked.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing bake\n\nExit status: 0 baked, 1 the record has errors, 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// The root of the workspace to write to [default: the folder that holds `data/`]
    #[arg(long, value_name = "DIR")]
    workspace: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let folder = arguments.record.folder()?;
    let workspace = match &arguments.workspace {
        Some(workspace) => workspace.clone(),
        None => folder
            .parent()
            .filter(|parent| *parent != Path::new(""))
            .unwrap_or(Path::new("."))
            .to_owned(),
    };
    ensure!(
        workspace.join("Cargo.toml").is_file(),
        "`{}` is no workspace: it has no Cargo.toml; name one with `--workspace DIR`",
        workspace.display()
    );
    // These come from the code alone, and help to mend data that is wrong.
    let mut files = bake::schemas();
    files.extend(bake::handbook());
    let dataset = arguments.record.valid()?;
    if let Some(dataset) = &dataset {
        files.extend(bake::rust(dataset));
    }
    let changed = bake::write(&workspace, &files).with_context(|| {
        format!(
            "the generated files could not be written to `{}`",
            workspace.display()
        )
    })?;
    for path in &changed {
        output::say(&format!("changed {path}\n"))?;
    }
    if dataset.is_none() {
        output::complain("nothing was baked: the record has errors\n");
        return Ok(ExitCode::FAILURE);
    }
    output::say(&format!(
        "{} files generated, {} of them changed\n",
        files.len(),
        changed.len()
    ))?;
    Ok(ExitCode::SUCCESS)
}
