//! `willing check --fix`

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use similar::TextDiff;
use willing_curator::report::visible;
use willing_curator::{Mending, mendings};

use crate::output;

/// Mending before checking.
#[derive(Debug, Args)]
pub(crate) struct Fix {
    /// First mend what has one right answer, then check
    ///
    /// White space and line endings, quotes where text could be taken for something else, addresses (tracking parameters, the host
    /// in small letters, https where another source has it from that site), the order of the fields, the line for the editor. All
    /// else in a file stays byte for byte; a file that might then mean something else stays as it is.
    #[arg(long)]
    fix: bool,

    /// With --fix: show what it would change as a diff, and change nothing; exit status 1 if there is anything
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

impl Fix {
    /// Mends the record if that was asked for. There is nothing left to do where it returns an exit status.
    pub(crate) fn run(&self, folder: &Path) -> Result<Option<ExitCode>> {
        if !self.fix {
            return Ok(None);
        }
        let mendings = mendings(folder)
            .with_context(|| format!("the record in `{}` could not be read", folder.display()))?;
        for mending in &mendings {
            if self.dry_run {
                output::say(&diff(mending))?;
            } else if !mending.mended.is_empty() {
                mending
                    .write()
                    .with_context(|| format!("`{}` was not mended", mending.file))?;
                output::complain(&told("mended", mending, &mending.mended));
            }
            if !mending.refused.is_empty() {
                output::complain(&told("left alone", mending, &mending.refused));
            }
        }
        let is_clean = mendings.iter().all(|mending| mending.mended.is_empty());
        Ok(self.dry_run.then(|| ExitCode::from(u8::from(!is_clean))))
    }
}

fn told(verb: &str, mending: &Mending, what: &[&str]) -> String {
    format!("{verb} {}: {}\n", visible(&mending.file), what.join(", "))
}

/// The lines that change, as `diff -u` shows them; characters that cannot be seen are spelled out.
fn diff(mending: &Mending) -> String {
    let lines = TextDiff::from_lines(&mending.before, &mending.after);
    let shown = lines
        .unified_diff()
        .header(&mending.file, &mending.file)
        .to_string();
    let lines: Vec<String> = shown.split('\n').map(visible).collect();
    lines.join("\n")
}
