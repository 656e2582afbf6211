//! Which files of the record are asked about: those that are named, and those that changed.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use willing_curator::{Report, report};

/// Files and folders by their paths within the record. A file is asked about if each list names it or a folder above it.
#[derive(Debug)]
pub(crate) struct Selection(Vec<Vec<String>>);

impl Selection {
    /// Those of `paths`, if any, and of them those that changed since a revision.
    pub(crate) fn of(folder: &Path, paths: &[PathBuf], since: Option<&str>) -> Result<Self> {
        let mut lists = Vec::new();
        if !paths.is_empty() {
            let named = paths.iter().map(|path| within(folder, path));
            lists.push(named.collect::<Result<_>>()?);
        }
        if let Some(revision) = since {
            lists.push(changed_since(folder, revision)?);
        }
        Ok(Self(lists))
    }

    /// Leaves out of a report what is found in other files.
    pub(crate) fn limit(&self, report: &mut Report) {
        report.limit_to(|file| {
            let names = |path: &String| {
                let rest = file.strip_prefix(path.as_str());
                path.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            self.0.iter().all(|list| list.iter().any(names))
        });
    }
}

/// The path of a file or folder within the record, with `/`; empty for the record itself and for a folder above it.
fn within(folder: &Path, path: &Path) -> Result<String> {
    let shown = report::visible(&path.to_string_lossy());
    let root = folder
        .canonicalize()
        .with_context(|| format!("the record in `{}` could not be read", folder.display()))?;
    // Only what leads to the file is resolved: a link in the record is a finding of its own.
    let resolved = match (path.parent(), path.file_name()) {
        (Some(parent), Some(name))
            if path.symlink_metadata().is_ok_and(|file| file.is_symlink()) =>
        {
            let parent = if parent == Path::new("") {
                Path::new(".")
            } else {
                parent
            };
            parent.canonicalize().map(|parent| parent.join(name))
        }
        _ => path.canonicalize(),
    };
    let resolved = resolved.with_context(|| format!("`{shown}` could not be found"))?;
    if root.starts_with(&resolved) {
        return Ok(String::new());
    }
    let Ok(rest) = resolved.strip_prefix(&root) else {
        bail!(
            "`{shown}` is not in the record in `{}`; name another record with `--data DIR`",
            folder.display()
        );
    };
    Ok(slashed(&rest.to_string_lossy()))
}

/// The files of the record that differ from where a revision branched off, and those that git does not know yet.
fn changed_since(folder: &Path, revision: &str) -> Result<Vec<String>> {
    let commit = format!("{revision}^{{commit}}");
    let asked = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ];
    let Some(commit) = git(folder, &asked)? else {
        bail!(
            "git knows no revision `{}` here; `git fetch` brings those of another repository",
            report::visible(revision)
        );
    };
    // From here on the revision is a hash, which cannot be taken for an option.
    let commit = commit.trim();
    let differing = [
        "diff",
        "--name-only",
        "-z",
        "--relative",
        "--no-renames",
        "--no-ext-diff",
        "--merge-base",
        commit,
        "--",
    ];
    let Some(differing) = git(folder, &differing)? else {
        bail!(
            "git found no common ancestor of `{}` and this state; a shallow clone needs `git fetch --unshallow`",
            report::visible(revision)
        );
    };
    let unknown = ["ls-files", "--others", "--exclude-standard", "-z", "--"];
    let unknown = git(folder, &unknown)?.unwrap_or_default();
    let files = differing.split('\0').chain(unknown.split('\0'));
    Ok(files
        .filter(|file| !file.is_empty())
        .map(str::to_owned)
        .collect())
}

/// What git answers in a folder; nothing where it says no without a word.
fn git(folder: &Path, arguments: &[&str]) -> Result<Option<String>> {
    let mut command = Command::new("git");
    command
        .arg("--no-optional-locks")
        .args(arguments)
        .current_dir(folder);
    // Within a hook these name the repository by paths from another folder.
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(variable);
    }
    let output = match command.output() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && folder.is_dir() => {
            bail!("`--changed-since` asks the program `git`, which was not found")
        }
        output => output
            .context("`--changed-since` asks the program `git`, which could not be started")?,
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or_default();
    if output.status.success() {
        return Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned()));
    }
    ensure!(
        said.is_empty() || said.contains("no merge base"),
        "git could not tell what changed: {}",
        report::visible(said)
    );
    Ok(None)
}

fn slashed(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
