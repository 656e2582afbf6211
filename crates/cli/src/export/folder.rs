//! A folder that is written whole or not at all, and knows what is in it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use willing_curator::TEMPORARY;

/// Lies in every exported folder, so that no other folder is ever replaced.
const MARK: &str = ".willing-export";

/// Lies in every workshop, and is locked as long as somebody works there.
const LOCK: &str = ".willing-workshop";

/// How old a workshop must be before anybody thinks of it as left behind.
const LEFT_BEHIND: Duration = Duration::from_secs(60);

/// A folder in the making, beside the one that it will replace.
pub(super) struct Folder {
    target: PathBuf,
    /// Held open, and so locked, until the work is done.
    _lock: File,
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
            let _ = clear_away(parent);
            let workshop = tempfile::Builder::new()
                .prefix(TEMPORARY)
                .tempdir_in(parent)?;
            let lock = File::create(workshop.path().join(LOCK))?;
            let _ = is_locked(&lock);
            fs::create_dir(workshop.path().join("new"))?;
            fs::write(
                workshop.path().join("new").join(MARK),
                "Written by `willing export`, which replaces this folder as a whole.\n",
            )?;
            Ok((lock, workshop))
        };
        let prepared = prepare().map_err(|error: std::io::Error| error);
        let (lock, workshop) =
            prepared.with_context(|| format!("`{}` cannot be written to", parent.display()))?;
        Ok(Self {
            target: target.to_owned(),
            _lock: lock,
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
    ///
    /// Where the system can, old and new change places in one step, and the old one goes with the workshop. Elsewhere there is for a
    /// moment none.
    pub(super) fn replace(self) -> Result<usize> {
        let (new, old) = (
            self.workshop.path().join("new"),
            self.workshop.path().join("old"),
        );
        // Somebody may have put something there meanwhile.
        Self::may_replace(&self.target)?;
        if exchange(&new, &self.target) {
            return Ok(self.entries.len());
        }
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

/// Lets two folders change places, so that nobody ever finds neither. Whether the system, the file system and the folders allow it.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Locks a file for as long as it is open; whether that could be done. The system unlocks what a killed command had locked.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn is_locked(file: &File) -> bool {
    use rustix::fs::{FlockOperation, flock};
    flock(file, FlockOperation::NonBlockingLockExclusive).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn is_locked(_: &File) -> bool {
    false
}

/// Removes the workshops that killed commands left in a folder: none in which somebody works, and nothing that is no workshop.
fn clear_away(parent: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        let is_named_so = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        if !is_named_so || !entry.file_type()?.is_dir() {
            continue;
        }
        let age = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
        if age <= LEFT_BEHIND {
            continue;
        }
        match File::open(entry.path().join(LOCK)) {
            Ok(lock) if is_locked(&lock) => fs::remove_dir_all(entry.path())?,
            Ok(_) => {}
            // Killed before it had a lock: a folder is removed so only if it is empty.
            Err(_) => drop(fs::remove_dir(entry.path())),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    fn what_killed_commands_left_goes_and_all_else_stays() -> Result<()> {
        let parent = TempDir::new()?;
        let path = |name: &str| parent.path().join(name);
        let target = path("dist");
        let old = std::time::SystemTime::now() - 2 * LEFT_BEHIND;
        for name in ["dead", "alive", "young", "foreign"] {
            let folder = path(&format!(".willing-{name}"));
            fs::create_dir_all(folder.join("new"))?;
            if name != "foreign" {
                fs::write(folder.join(LOCK), "")?;
            }
            if name != "young" {
                File::open(&folder)?.set_modified(old)?;
            }
        }
        let alive = File::open(path(".willing-alive").join(LOCK))?;
        assert!(is_locked(&alive));
        let mut folder = Folder::new(&target)?;
        assert!(!path(".willing-dead").exists());
        for name in ["alive", "young", "foreign"] {
            assert!(path(&format!(".willing-{name}")).exists(), "{name}");
        }
        // Another command sees that somebody works here.
        let ours = File::open(folder.workshop.path().join(LOCK))?;
        assert!(!is_locked(&ours));
        folder.write("a/b", "", "x")?;
        fs::create_dir(&target)?;
        assert_eq!(folder.replace()?, 1);
        assert_eq!(fs::read_to_string(target.join("a/b"))?, "x");
        Ok(())
    }
}
