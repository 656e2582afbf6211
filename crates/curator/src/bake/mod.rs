//! Bakes a [`Dataset`] into the Rust of `src/baked/`, and the types of the record into `schema/`, and the rules into `docs/RULES.md`.
//!
//! Both are committed: whoever uses the crate compiles no parser and no validator, and a reviewer sees what a change does.

mod docs;
mod expr;
mod literal;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use willing_vocabulary::Collection;

use crate::dataset::Dataset;
use crate::document::{self, Document};
use crate::files::write_if_changed;
use crate::names::constant;
use crate::read::Kind;
use crate::records::{Record, for_each_collection};
use crate::report;
use crate::schema;

pub(crate) use expr::Expr;
pub(crate) use literal::Bake;

/// The generated files: their paths from the root of the workspace, with `/`, and their text.
pub type Files = BTreeMap<String, String>;

/// The JSON Schemas: one for each kind of file in `data/`, and that of the exported document.
#[must_use]
pub fn schemas() -> Files {
    let name = |kind| match kind {
        Kind::Dataset => "dataset",
        Kind::Record(collection) => Collection::singular(collection),
    };
    let authored = schema::authored()
        .into_iter()
        .map(|(kind, schema)| (name(kind), schema));
    let file = |(name, schema): (&str, serde_json::Value)| {
        // A JSON value always serialises.
        let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        (format!("schema/{name}.schema.json"), text + "\n")
    };
    authored
        .chain([("export", Document::schema())])
        .map(file)
        .collect()
}

/// The handbook of the rules.
#[must_use]
pub fn handbook() -> Files {
    Files::from([("docs/RULES.md".to_owned(), report::handbook())])
}

/// The Rust that a record becomes.
#[must_use]
pub fn rust(dataset: &Dataset) -> Files {
    let mut files = Files::new();
    for_each_collection!(dataset.records(), |collection| {
        let (name, text) = module(collection, dataset);
        files.insert(format!("src/baked/{name}.rs"), text);
    });
    files.insert("src/baked/mod.rs".to_owned(), root(dataset));
    files
}

/// Writes those of `files` whose text changed, each to a temporary file first, and returns their paths.
///
/// In `src/baked/` and `schema/`, a file that is no longer generated is removed.
pub fn write(workspace: &Path, files: &Files) -> io::Result<Vec<String>> {
    let mut changed = Vec::new();
    for (path, text) in files {
        if write_if_changed(&workspace.join(path), text)? {
            changed.push(path.clone());
        }
    }
    for stale in left_over(workspace, files)? {
        std::fs::remove_file(workspace.join(&stale))?;
        changed.push(stale);
    }
    Ok(changed)
}

/// The paths of those of `files` that are missing or differ on disk, and of what is no longer generated.
pub fn stale(workspace: &Path, files: &Files) -> io::Result<Vec<String>> {
    let differs = |(path, text): (&String, &String)| {
        // Line endings may be those of the checkout.
        let on_disk = std::fs::read_to_string(workspace.join(path)).unwrap_or_default();
        (on_disk.replace("\r\n", "\n") != *text).then(|| path.clone())
    };
    let mut paths: Vec<String> = files.iter().filter_map(differs).collect();
    paths.extend(left_over(workspace, files)?);
    Ok(paths)
}

fn left_over(workspace: &Path, files: &Files) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for folder in ["src/baked", "schema"] {
        if !files.keys().any(|path| path.starts_with(folder)) {
            continue;
        }
        for entry in std::fs::read_dir(workspace.join(folder))? {
            let path = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            if !files.contains_key(&path) {
                paths.push(path);
            }
        }
    }
    Ok(paths)
}

/// One collection: a constant for each record, and one that is deprecated for each former id.
fn module<R: docs::Document + Bake>(records: &[R], dataset: &Dataset) -> (&'static str, String) {
    let name = R::COLLECTION.as_str();
    let mut out = format!(
        "//! The constants of the {name}, each documented from its record.\n\n\
         // Written by `willing bake` from data/{name}/. Edit the record, not this file.\n\n"
    );
    out.push_str("use crate::prelude::*;\n");
    let type_name = type_name(R::COLLECTION);
    for record in records {
        let constant = constant(record.id());
        let declaration = format!("pub static {constant}: {type_name} = ");
        let _ = write!(out, "\n{}{declaration}", docs::comment(record, dataset));
        record.expr().write(&mut out, 0, declaration.len());
        out.push_str(";\n");
        for old in record.formerly() {
            let _ = write!(
                out,
                "\n/// The former name of [`{constant}`].\n\
                 #[deprecated(note = \"renamed to `{constant}`\")]\n\
                 pub static {}: &{type_name} = &{constant};\n",
                self::constant(old)
            );
        }
    }
    (name, out)
}

fn type_name(collection: Collection) -> &'static str {
    match collection {
        Collection::Sources => "Source",
        Collection::Members => "Member",
        Collection::People => "Person",
        Collection::Meetings => "Meeting",
        Collection::Declarations => "Declaration",
        Collection::Plans => "Plan",
        Collection::Rosters => "Roster",
        _ => "Claim",
    }
}

/// The collections as slices, and the dataset.
fn root(dataset: &Dataset) -> String {
    let mut out = String::from(
        "//! What `willing bake` wrote from `data/`: a module for each collection, with a constant for each record.\n\n\
         // Written by `willing bake`. Edit the record, not this file.\n\n\
         use crate::prelude::*;\n\n",
    );
    let mut modules: Vec<&str> = Collection::ALL
        .iter()
        .map(|collection| collection.as_str())
        .collect();
    modules.sort_unstable();
    for module in modules {
        let _ = writeln!(out, "pub mod {module};");
    }
    let about = Expr::Struct(
        "Dataset",
        vec![
            ("name", Expr::Text(document::NAME.to_owned())),
            ("title", dataset.about().title.expr()),
            (
                "version",
                Expr::Atom("env!(\"CARGO_PKG_VERSION\")".to_owned()),
            ),
            ("as_of", dataset.about().as_of.expr()),
            ("licence", dataset.about().licence.expr()),
            ("digest", Expr::Text(dataset.digest().to_owned())),
            ("scope", dataset.about().scope.expr()),
            ("gaps", dataset.about().gaps.expr()),
        ],
    );
    let mut item = |doc: &str, declaration: &str, value: &Expr| {
        let _ = write!(out, "\n/// {doc}\n{declaration}");
        value.write(&mut out, 0, declaration.len());
        out.push_str(";\n");
    };
    item(
        "The record as a whole.",
        "pub static DATASET: Dataset = ",
        &about,
    );
    for_each_collection!(dataset.records(), |records| {
        slice(records, &mut item);
    });
    out
}

fn slice<R: Record>(records: &[R], item: &mut dyn FnMut(&str, &str, &Expr)) {
    let collection = R::COLLECTION;
    let order = match collection {
        Collection::Meetings
        | Collection::Declarations
        | Collection::Plans
        | Collection::Rosters => "date, then id",
        _ => "id",
    };
    let paths = records
        .iter()
        .map(|record| Expr::Atom(literal::path(collection, record.id())))
        .collect();
    item(
        &format!("All {collection}, by {order}."),
        &format!(
            "pub static {}: &[&{}] = ",
            collection.as_str().to_uppercase(),
            type_name(collection)
        ),
        &Expr::Slice(paths),
    );
}
