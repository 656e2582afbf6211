//! The files of the record, and everything in the folder that is none.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use rayon::prelude::*;
use willing_vocabulary::Collection;

use crate::files::TEMPORARY;
use crate::finding::{Finding, Place};
use crate::records::ID_PATTERN_IN_WORDS;
use crate::rules::{Rule, files};
use crate::suggest;

/// The name of the file that describes the record as a whole.
pub(crate) const DATASET_FILE: &str = "dataset.yaml";

/// No file of the record is larger. The largest today has some 60 kB.
const MAX_BYTES: u64 = 1 << 20;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Dataset,
    Record(Collection),
}

/// A file of the record.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) kind: Kind,
    /// The stem of its name.
    pub(crate) id: String,
    /// As it is shown.
    pub(crate) path: String,
    /// Its text, or why there is none.
    pub(crate) text: Result<String, Finding>,
}

impl File {
    /// Its path within the folder of the record.
    pub(crate) fn name(&self) -> String {
        match self.kind {
            Kind::Dataset => DATASET_FILE.to_owned(),
            Kind::Record(collection) => format!("{collection}/{}.yaml", self.id),
        }
    }
}

/// All that was found in the folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    /// Sorted by kind, then id.
    pub(crate) files: Vec<File>,
    /// What is there and should not be, and what should be there and is not.
    pub(crate) findings: Vec<Finding>,
}

/// Reads the folder. An error means that the folder itself could not be read.
pub(crate) fn read(root: &Path) -> io::Result<Folder> {
    let shown = shown(root);
    let mut folder = Folder {
        files: Vec::new(),
        findings: Vec::new(),
    };
    let mut found = BTreeSet::new();
    for (name, file_type) in list(root)? {
        let path = format!("{shown}/{name}");
        let collection = name.parse::<Collection>().ok();
        match (collection, name.as_str()) {
            _ if file_type.is_symlink() => folder.findings.push(symlink(path)),
            (Some(collection), _) if file_type.is_dir() => {
                found.insert(collection);
                folder.collection(&root.join(&name), &path, collection)?;
            }
            (None, DATASET_FILE) if file_type.is_file() => {
                folder.files.push(file(
                    &root.join(&name),
                    path,
                    Kind::Dataset,
                    "dataset".to_owned(),
                ));
            }
            _ => folder
                .findings
                .push(unknown_entry(path, &name, file_type.is_dir())),
        }
    }
    if !folder.files.iter().any(|file| file.kind == Kind::Dataset) {
        folder.findings.push(
            finding(
                &files::MISSING_FILE,
                format!("{shown}/{DATASET_FILE}"),
                "this file is missing",
            )
            .with_help(
                "it holds the title, the licence and the day up to which the record is complete",
            ),
        );
    }
    for &missing in Collection::ALL
        .iter()
        .filter(|collection| !found.contains(*collection))
    {
        folder.findings.push(
            finding(
                &files::MISSING_FILE,
                format!("{shown}/{missing}"),
                "this folder is missing",
            )
            .with_help("every collection has a folder, if only an empty one with a `.gitkeep`"),
        );
    }
    folder
        .files
        .par_sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    Ok(folder)
}

impl Folder {
    fn collection(&mut self, dir: &Path, shown: &str, collection: Collection) -> io::Result<()> {
        let mut stems = Vec::new();
        let entries = list(dir).map_err(|error| {
            io::Error::new(error.kind(), format!("the folder `{shown}`: {error}"))
        })?;
        for (name, file_type) in entries {
            let path = format!("{shown}/{name}");
            if name == ".gitkeep" {
                continue;
            }
            match name.strip_suffix(".yaml") {
                _ if file_type.is_symlink() => self.findings.push(symlink(path)),
                Some(stem) if file_type.is_file() => {
                    if !is_id(stem) {
                        self.findings.push(
                            finding(
                                &files::ID_SHAPE,
                                path.clone(),
                                format!("`{stem}` is not an id"),
                            )
                            .with_help(ID_PATTERN_IN_WORDS),
                        );
                    }
                    stems.push((name.clone(), path, stem.to_owned()));
                }
                _ => self
                    .findings
                    .push(unknown_entry(path, &name, file_type.is_dir())),
            }
        }
        self.files.par_extend(
            stems.into_par_iter().map(|(name, path, stem)| {
                file(&dir.join(name), path, Kind::Record(collection), stem)
            }),
        );
        Ok(())
    }
}

/// An id: words of ASCII letters and digits joined by hyphens, with a letter where a constant's name starts.
#[must_use]
pub fn is_id(stem: &str) -> bool {
    let words_are_plain = stem.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    words_are_plain
        && crate::names::constant(stem).starts_with(|first: char| first.is_ascii_uppercase())
}

/// What lies in a folder, by name, save for what a killed command left there.
fn list(dir: &Path) -> io::Result<Vec<(String, fs::FileType)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with(TEMPORARY) {
            entries.push((name, entry.file_type()?));
        }
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(entries)
}

fn file(path: &Path, shown: String, kind: Kind, id: String) -> File {
    File {
        kind,
        id,
        text: text(path, &shown),
        path: shown,
    }
}

fn text(path: &Path, shown: &str) -> Result<String, Finding> {
    let unreadable = |error: &io::Error| {
        finding(
            &files::UNREADABLE,
            shown.to_owned(),
            format!("this file could not be read: {error}"),
        )
    };
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| {
        // A file can grow while it is read, so the limit is on the reading and the size only a hint.
        let size = file.metadata()?.len().min(MAX_BYTES);
        bytes.reserve_exact(usize::try_from(size).unwrap_or_default() + 1);
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)
    });
    if read.map_err(|error| unreadable(&error))? as u64 > MAX_BYTES {
        return Err(finding(
            &files::OVERSIZED,
            shown.to_owned(),
            format!("no file of the record may have more than {MAX_BYTES} bytes"),
        )
        .with_help("one file is one record; what is this?"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let lossy = String::from_utf8_lossy(error.as_bytes());
        let mut found = finding(&files::NOT_UTF8, shown.to_owned(), "this byte is not UTF-8")
            .with_help("save the file as UTF-8");
        found.place = Place::of_byte(&lossy, valid);
        found
    })
}

fn finding(rule: &'static Rule, file: String, message: impl Into<String>) -> Finding {
    Finding {
        rule,
        file,
        place: Place::START,
        message: message.into(),
        help: None,
    }
}

impl Finding {
    fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

fn symlink(path: String) -> Finding {
    finding(&files::SYMLINK, path, "this is a symbolic link")
        .with_help("the record holds files; a renamed record lists its old id under `formerly`")
}

fn unknown_entry(path: String, name: &str, is_folder: bool) -> Finding {
    let collections = Collection::ALL.iter().map(|collection| collection.as_str());
    if is_folder {
        let message = format!("no collection is called `{name}`");
        let help = suggest::nearest(name, collections.clone()).map_or_else(
            || format!("the folders are {}", suggest::list(collections)),
            |near| format!("did you mean `{near}`?"),
        );
        finding(&files::UNKNOWN_ENTRY, path, message).with_help(help)
    } else if let Some(stem) = name.strip_suffix(".yml") {
        finding(
            &files::UNKNOWN_ENTRY,
            path,
            "the record does not read `.yml`",
        )
        .with_help(format!("rename it to `{stem}.yaml`"))
    } else {
        finding(&files::UNKNOWN_ENTRY, path, "this is no file of the record")
            .with_help("a record is a file `ID.yaml` in the folder of its collection")
    }
}

/// A path with `/` between its parts on every system.
pub(crate) fn shown(root: &Path) -> String {
    let path = root
        .display()
        .to_string()
        .replace(std::path::MAIN_SEPARATOR, "/");
    path.trim_start_matches("./")
        .trim_end_matches('/')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_read_is_a_finding() {
        let found = text(Path::new("no/such/file.yaml"), "data/members/france.yaml").unwrap_err();
        assert_eq!(found.rule.name, "unreadable-file");
        assert_eq!(found.file, "data/members/france.yaml");
    }
}
