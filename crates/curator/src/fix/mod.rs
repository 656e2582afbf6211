//! Mending: what has one right answer is written so, and nothing else is touched.
//!
//! A mend looks at a text and proposes edits. They are applied, the result is read again, and it is kept only if it means what the
//! text meant before ([`meaning`]). So comments, order and layout stay byte for byte wherever no edit falls, a mistake in a mend
//! costs a mend and never a fact, and a text that is not YAML is mended only in its white space.

mod draft;
mod layout;
mod meaning;
mod order;
mod values;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use url::Url;
use willing_vocabulary::Collection;

use crate::files::write_if_changed;
use crate::read::{self, DATASET_FILE, File, Kind};

use draft::{Draft, Edit};

/// One kind of mending.
struct Mend {
    /// What it mends, as it is reported.
    what: &'static str,
    edits: fn(&Draft<'_>) -> Vec<Edit>,
}

/// In the order in which one makes way for the next: first what keeps a text from being read.
const MENDS: [Mend; 11] = [
    Mend {
        what: "byte order mark",
        edits: layout::byte_order_mark,
    },
    Mend {
        what: "line endings",
        edits: layout::line_endings,
    },
    Mend {
        what: "tabs",
        edits: layout::tabs,
    },
    Mend {
        what: "white space at the ends of lines",
        edits: layout::ends_of_lines,
    },
    Mend {
        what: "line for the editor",
        edits: layout::modeline,
    },
    Mend {
        what: "quotes",
        edits: values::quotes,
    },
    Mend {
        what: "white space in a text",
        edits: values::white_space,
    },
    Mend {
        what: "address in its one form",
        edits: values::canonical,
    },
    Mend {
        what: "https",
        edits: values::https,
    },
    Mend {
        what: "tracking parameters",
        edits: values::tracking,
    },
    Mend {
        what: "order of the fields",
        edits: order::fields,
    },
];

/// What mends know beyond the file.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// Hosts that some source addresses with https.
    https_hosts: FxHashSet<String>,
    /// Whether the schemas lie beside the record, so that an editor finds them.
    has_schemas: bool,
}

/// A text after mending.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) text: String,
    pub(crate) mended: Vec<&'static str>,
    pub(crate) refused: Vec<&'static str>,
}

/// A file that can be mended.
#[derive(Debug)]
pub struct Mending {
    /// The file, as its path from where the command runs.
    pub file: String,
    /// What is mended in it, in words.
    pub mended: Vec<&'static str>,
    /// What is not, since the file might then mean something else.
    pub refused: Vec<&'static str>,
    /// Its text as it is.
    pub before: String,
    /// Its text as it should be.
    pub after: String,
    path: PathBuf,
}

impl Mending {
    /// Writes the file: whole, or not at all. A file that has changed meanwhile is an error and stays as it is.
    pub fn write(&self) -> io::Result<()> {
        if fs::read_to_string(&self.path)? != self.before {
            return Err(io::Error::other(
                "it has been changed by somebody else meanwhile",
            ));
        }
        write_if_changed(&self.path, &self.after).map(|_| ())
    }
}

/// Everything in the folder that has one right answer and is not written so. Nothing is written yet.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// assert!(willing_curator::mendings("tests/base".as_ref())?.is_empty());
/// # Ok(())
/// # }
/// ```
pub fn mendings(root: &Path) -> io::Result<Vec<Mending>> {
    let files = read::read(root)?.files;
    let context = Context::of(root, &files);
    let mending = |file: &File| {
        let before = file.text.as_ref().ok()?;
        let outcome = text(file.kind, before, &context);
        (!outcome.mended.is_empty() || !outcome.refused.is_empty()).then(|| Mending {
            file: file.path.clone(),
            mended: outcome.mended,
            refused: outcome.refused,
            before: before.clone(),
            after: outcome.text,
            path: match file.kind {
                Kind::Dataset => root.join(DATASET_FILE),
                Kind::Record(collection) => root
                    .join(collection.as_str())
                    .join(format!("{}.yaml", file.id)),
            },
        })
    };
    Ok(files.par_iter().filter_map(mending).collect())
}

/// Mends one text until nothing is left to mend.
pub(crate) fn text(kind: Kind, before: &str, context: &Context) -> Outcome {
    /// Mends make way for one another a few times, not for ever.
    const STEPS: usize = 4 * MENDS.len();
    let mut outcome = Outcome {
        text: before.to_owned(),
        mended: Vec::new(),
        refused: Vec::new(),
    };
    let mut next = 0;
    for _ in 0..STEPS {
        let now = Draft::new(kind, &outcome.text, context);
        let step = MENDS.iter().enumerate().skip(next).find_map(|(at, mend)| {
            let then = now.with((mend.edits)(&now))?;
            let kept = meaning::keeps(&now, &Draft::new(kind, &then, context));
            let list = if kept {
                &mut outcome.mended
            } else {
                &mut outcome.refused
            };
            if !list.contains(&mend.what) {
                list.push(mend.what);
            }
            kept.then_some((at, then))
        });
        match step {
            Some((at, then)) => {
                outcome.text = then;
                next = at + 1;
            }
            None if next == 0 => break,
            None => next = 0,
        }
    }
    outcome
}

impl Context {
    /// A context in which every mend can apply.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn for_tests() -> Self {
        Self {
            https_hosts: ["a.org".to_owned()].into_iter().collect(),
            has_schemas: true,
        }
    }

    fn of(root: &Path, files: &[File]) -> Self {
        let host = |file: &File| {
            let mut lines = file.text.as_deref().ok()?.lines();
            let url = lines.find_map(|line| line.strip_prefix("url:"))?;
            let url = url.trim().trim_start_matches(['"', '\'']);
            let url = Url::parse(url).ok().filter(|url| url.scheme() == "https")?;
            Some(url.host_str()?.to_owned())
        };
        Self {
            https_hosts: files
                .iter()
                .filter(|file| file.kind == Kind::Record(Collection::Sources))
                .filter_map(host)
                .collect(),
            has_schemas: root.join("../schema/dataset.schema.json").is_file(),
        }
    }
}

#[cfg(test)]
mod tests;
