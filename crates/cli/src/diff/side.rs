//! What a side of a comparison may be: an export, a folder, a revision of git, the working record.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use willing_curator::Dataset;
use willing_curator::diff::Snapshot;

use crate::Record;
use crate::git::Repository;

/// Where the schema of the export lies in a checkout.
const SCHEMA: &str = "schema/export.schema.json";

/// Reads what the user named: a file or folder if there is one of that name, else a revision.
pub(crate) fn named(name: &str, record: &Record) -> Result<Snapshot> {
    let path = Path::new(name);
    let mut snapshot = if path.is_dir() {
        folder(path)?
    } else if path.exists() {
        export(path)?
    } else {
        revision(name, record)?
    };
    name.clone_into(&mut snapshot.name);
    Ok(snapshot)
}

/// The working record, if it is valid. What is wrong with it is shown.
pub(crate) fn working(record: &Record) -> Result<Option<Snapshot>> {
    let Some(dataset) = record.valid()? else {
        return Ok(None);
    };
    let folder = record.folder()?;
    Ok(Some(of_dataset(&dataset, parent(&folder))))
}

/// The working record, in the workspace at `root`.
pub(crate) fn of_dataset(dataset: &Dataset, root: &Path) -> Snapshot {
    let mut snapshot = Snapshot::from(dataset);
    "the working record".clone_into(&mut snapshot.name);
    surroundings(&mut snapshot, root);
    snapshot
}

fn folder(path: &Path) -> Result<Snapshot> {
    if path.join("dataset.yaml").is_file() {
        return read(path, parent(path));
    }
    if path.join("data/dataset.yaml").is_file() {
        return read(&path.join("data"), path);
    }
    let file = path.join("willing.json");
    ensure!(
        file.is_file(),
        "`{}` holds neither a record (dataset.yaml, data/dataset.yaml) nor an export (willing.json)",
        path.display()
    );
    export(&file)
}

fn read(data: &Path, root: &Path) -> Result<Snapshot> {
    let mut snapshot = Snapshot::read(data)
        .with_context(|| format!("the record in `{}` could not be read", data.display()))?;
    surroundings(&mut snapshot, root);
    Ok(snapshot)
}

/// What stands beside the record in a checkout: its version, and the schema of its export.
fn surroundings(snapshot: &mut Snapshot, root: &Path) {
    snapshot.version = version(root);
    snapshot.schema_from(&root.join(SCHEMA));
}

/// The version of a workspace, as its Cargo.toml gives it.
pub(crate) fn version(root: &Path) -> Option<String> {
    let text = fs::read_to_string(root.join("Cargo.toml")).ok()?;
    let table: toml::Table = toml::from_str(&text).ok()?;
    let package = table
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let package = package.or_else(|| table.get("package"))?;
    package.get("version")?.as_str().map(str::to_owned)
}

fn export(path: &Path) -> Result<Snapshot> {
    let shown = path.display();
    let file = File::open(path).with_context(|| format!("`{shown}` could not be opened"))?;
    let document = serde_json::from_reader(BufReader::new(file))
        .with_context(|| format!("`{shown}` is no JSON"))?;
    match Snapshot::from_document(document) {
        Ok(snapshot) => Ok(snapshot),
        Err(why) => bail!("`{shown}` is not what `willing export` writes to willing.json: {why}"),
    }
}

fn revision(name: &str, record: &Record) -> Result<Snapshot> {
    // Where there is no record, its history may still hold one.
    let data = record.folder().unwrap_or_else(|_| "data".into());
    let root = parent(&data);
    let repository = Repository(root);
    let commit = repository
        .commit(name)
        .with_context(|| format!("`{name}` is neither a file, nor a folder, nor a revision"))?;
    let data = data
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("data");
    let copy = repository.copy(&commit, &[data, SCHEMA, "Cargo.toml"])?;
    ensure!(
        copy.path().join(data).join("dataset.yaml").is_file(),
        "the revision `{name}` holds no `{data}/dataset.yaml`"
    );
    let mut snapshot = read(&copy.path().join(data), copy.path())?;
    let prefix = format!("{}/", copy.path().display());
    for note in &mut snapshot.notes {
        *note = note.replace(&prefix, "");
    }
    Ok(snapshot)
}

/// The folder above; the current one for a bare name.
pub(crate) fn parent(path: &Path) -> &Path {
    path.parent()
        .filter(|parent| *parent != Path::new(""))
        .unwrap_or(Path::new("."))
}
