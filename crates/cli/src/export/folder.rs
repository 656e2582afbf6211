//! A folder that is written whole or not at all, and knows what is in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// Lies in every exported folder, so that no other folder is ever replaced.
const MARK: &str = ".willing-export";

/// A folder in the making, beside the one that it will replace.
pub(super) struct Folder {
    target: PathBuf,
    /// Holds `new`, and for a moment `old`; removed with all that is in it.
    workshop: TempDir,
    entries: Vec<Entry>,
}

/// A file of the folder.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its path within the folder, with slashes.
    pub(super) path: String,
    /// What it holds, in a sentence.
    pub(super) description: String,
    /// How many bytes it has.
    pub(super) bytes: usize,
    /// Their SHA-256, in hexadecimal.
    pub(super) sha256: String,
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
            fs::write(
                workshop.path().join("new").join(MARK),
                "Written by `willing export`, which replaces this folder as a whole.\n",
            )?;
            Ok(workshop)
        };
        let workshop = prepare().map_err(|error: std::io::Error| error);
        let workshop =
            workshop.with_context(|| format!("`{}` cannot be written to", parent.display()))?;
        Ok(Self {
            target: target.to_owned(),
            workshop,
            entries: Vec::new(),
        })
    }

    /// Adds a file, by its path within the folder, with a sentence on what it holds.
    pub(super) fn write(
        &mut self,
        path: &str,
        description: &str,
        content: impl AsRef<[u8]>,
    ) -> Result<()> {
        let content = content.as_ref();
        let target = self.workshop.path().join("new").join(path);
        let write = || {
            fs::create_dir_all(target.parent().unwrap_or(&target))?;
            fs::write(&target, content)
        };
        write().with_context(|| format!("`{path}` could not be written"))?;
        self.entries.push(Entry {
            path: path.to_owned(),
            description: description.to_owned(),
            bytes: content.len(),
            sha256: base16ct::lower::encode_string(&Sha256::digest(content)),
        });
        Ok(())
    }

    /// The files so far, in the order in which they were written.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
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
        Ok(self.entries.len())
    }
}
