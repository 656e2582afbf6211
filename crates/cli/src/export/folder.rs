//! A folder that is written whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

/// Lies in every exported folder, so that no other folder is ever replaced.
const MARK: &str = ".willing-export";

/// A folder in the making, beside the one that it will replace.
pub(super) struct Folder {
    target: PathBuf,
    /// Holds `new`, and for a moment `old`; removed with all that is in it.
    workshop: TempDir,
    files: usize,
}

impl Folder {
    /// Whether an export may write there: to a new or empty folder, or over an earlier export.
    pub(super) fn may_replace(target: &Path) -> Result<()> {
        let is_free = match fs::read_dir(target) {
            Ok(mut entries) => entries.next().is_none() || target.join(MARK).is_file(),
            Err(_) => !target.exists(),
        };
        ensure!(
            is_free,
            "`{}` exists and is no earlier export; name a new folder with `--out DIR`, or empty this one",
            target.display()
        );
        Ok(())
    }

    pub(super) fn new(target: &Path) -> Result<Self> {
        let parent = target
            .parent()
            .filter(|parent| *parent != Path::new(""))
            .unwrap_or(Path::new("."));
        let prepare = || {
            fs::create_dir_all(parent)?;
            let workshop = tempfile::Builder::new()
                .prefix(".willing-")
                .tempdir_in(parent)?;
            fs::create_dir(workshop.path().join("new"))?;
            Ok(workshop)
        };
        let workshop = prepare().map_err(|error: std::io::Error| error);
        let workshop =
            workshop.with_context(|| format!("`{}` cannot be written to", parent.display()))?;
        let mut folder = Self {
            target: target.to_owned(),
            workshop,
            files: 0,
        };
        folder.write(
            MARK,
            "Written by `willing export`, which replaces this folder as a whole.\n",
        )?;
        folder.files = 0;
        Ok(folder)
    }

    /// Adds a file, by its path within the folder.
    pub(super) fn write(&mut self, path: &str, text: &str) -> Result<()> {
        let target = self.workshop.path().join("new").join(path);
        let write = || {
            fs::create_dir_all(target.parent().unwrap_or(&target))?;
            fs::write(&target, text)
        };
        write().with_context(|| format!("`{path}` could not be written"))?;
        self.files += 1;
        Ok(())
    }

    /// Puts the folder in its place, and returns how many files it has.
    pub(super) fn replace(self) -> Result<usize> {
        let (new, old) = (
            self.workshop.path().join("new"),
            self.workshop.path().join("old"),
        );
        let had_one = self.target.exists();
        if had_one {
            fs::rename(&self.target, &old)?;
        }
        if let Err(error) = fs::rename(&new, &self.target) {
            if had_one {
                fs::rename(&old, &self.target)?;
            }
            return Err(error.into());
        }
        Ok(self.files)
    }
}
