//! Which files of the record are asked about: those that are named, and those that changed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use willing_curator::{Report, report};

use crate::git::Repository;

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
            lists.push(Repository(folder).changed_since(revision)?);
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

fn slashed(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
