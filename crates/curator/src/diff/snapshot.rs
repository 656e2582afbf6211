//! One state of the record, read for comparison and for nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde_json::{Map, Value};
use willing_vocabulary::Collection;

use crate::check::check;
use crate::dataset::Dataset;
use crate::document::Document;
use crate::read::{self, Kind};
use crate::schema;
use crate::tree;

/// The record at one time, as plain values in the shape of the export: empty lists and what a rule was allowed are left out.
///
/// A record that today's rules find wrong can still be compared: [`Snapshot::read`] then takes what stands in its files. A snapshot
/// is no [`Dataset`], and nothing but a comparison is made from it.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    /// What the reader calls it: a revision, a path, the working record.
    pub name: String,
    /// Its version, where it is known.
    pub version: Option<String>,
    /// The JSON Schema of its export, where it is known.
    pub schema: Option<Value>,
    /// What a reader of a comparison must know of it.
    pub notes: Vec<String>,
    pub(crate) dataset: Value,
    pub(crate) records: BTreeMap<(Collection, String), Value>,
}

impl From<&Dataset> for Snapshot {
    fn from(dataset: &Dataset) -> Self {
        // The types of the record always serialise.
        let document = serde_json::to_value(Document::from(dataset)).unwrap_or_default();
        Self::from_document(document).unwrap_or_default()
    }
}

impl Snapshot {
    /// Reads what `willing export` wrote to willing.json; says why if it is something else.
    pub fn from_document(document: Value) -> Result<Self, String> {
        let Value::Object(mut document) = document else {
            return Err("it is not a JSON object".to_owned());
        };
        let Some(Value::Object(mut dataset)) = document.shift_remove("dataset") else {
            return Err("it has no `dataset`".to_owned());
        };
        let mut snapshot = Self {
            version: dataset
                .get("version")
                .and_then(Value::as_str)
                .map(str::to_owned),
            ..Self::default()
        };
        for derived in ["name", "version", "digest"] {
            dataset.shift_remove(derived);
        }
        snapshot.dataset = plain(Value::Object(dataset));
        for (name, records) in document {
            let (Ok(collection), Value::Array(records)) = (name.parse(), records) else {
                snapshot
                    .notes
                    .push(format!("`{name}` is no collection, and was not compared"));
                continue;
            };
            for record in records {
                let id = record.get("id").and_then(Value::as_str).map(str::to_owned);
                let Some(id) = id else {
                    return Err(format!("a record in `{name}` has no id"));
                };
                snapshot.put(collection, &id, record);
            }
        }
        Ok(snapshot)
    }

    /// Reads a folder of YAML files: by way of the checks if it passes them, and as the files stand if it does not.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let report = check(folder, None)?;
        if let Some(dataset) = &report.dataset {
            return Ok(Self::from(dataset));
        }
        let errors = report.findings.iter().filter(|finding| finding.is_error());
        let errors = match errors.count() {
            1 => "1 error".to_owned(),
            errors => format!("{errors} errors"),
        };
        let mut snapshot = Self::as_it_stands(folder)?;
        snapshot.notes.insert(
            0,
            format!("{errors} by today's rules, so its files were compared as they stand"),
        );
        Ok(snapshot)
    }

    fn as_it_stands(folder: &Path) -> io::Result<Self> {
        let files = read::read(folder)?.files;
        let value = |file: &read::File| {
            let text = file.text.as_deref().ok()?;
            tree::parse_leniently(text).map(|node| schema::json(&node))
        };
        let values: Vec<Option<Value>> = files.par_iter().map(value).collect();
        let mut snapshot = Self::default();
        for (file, value) in files.into_iter().zip(values) {
            match (file.kind, value) {
                (Kind::Dataset, Some(value)) => snapshot.dataset = plain(value),
                (Kind::Record(collection), Some(value)) => {
                    snapshot.put(collection, &file.id, value);
                }
                (_, None) => snapshot.notes.push(format!(
                    "{} could not be read, and counts as empty",
                    file.path
                )),
            }
        }
        Ok(snapshot)
    }

    fn put(&mut self, collection: Collection, id: &str, record: Value) {
        let mut record = plain(record);
        if let Value::Object(fields) = &mut record {
            for ours in ["id", "allow"] {
                fields.shift_remove(ours);
            }
            if let Some(Value::Array(answers)) = fields.get_mut("answers") {
                // As the export has them. Dates of any precision sort as text.
                answers.sort_by_cached_key(|answer| text_at(answer, "date").to_owned());
            }
        }
        if self
            .records
            .insert((collection, id.to_owned()), record)
            .is_some()
        {
            self.notes.push(format!(
                "{collection}/{id} stands there twice; the last was compared"
            ));
        }
    }

    /// The day up to which it is meant to be complete.
    #[must_use]
    pub fn as_of(&self) -> &str {
        text_at(&self.dataset, "as_of")
    }

    /// How many records it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it holds no record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    pub(crate) fn get(&self, collection: Collection, id: &str) -> Option<&Value> {
        self.records.get(&(collection, id.to_owned()))
    }

    /// Reads the JSON Schema of the export from a file; one that is not there, or is no JSON, is not known.
    pub fn schema_from(&mut self, file: &Path) {
        self.schema = fs::read(file)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok());
    }
}

/// The text under a key, or nothing.
pub(crate) fn text_at<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The former ids of a record.
pub(crate) fn formerly(record: &Value) -> impl Iterator<Item = &str> {
    let list = record.get("formerly").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}

/// The value as the export writes it: cites as objects, and nothing for what is empty.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(fields.into_iter().filter_map(field).collect()),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        other => other,
    }
}

fn field((key, value): (String, Value)) -> Option<(String, Value)> {
    let value = match plain(value) {
        Value::Null => return None,
        Value::Array(items) if items.is_empty() => return None,
        Value::Array(cites) if key == "cite" => cites.into_iter().map(cite).collect(),
        value => value,
    };
    Some((key, value))
}

fn cite(cite: Value) -> Value {
    match cite {
        Value::String(_) => Value::Object(Map::from_iter([("source".to_owned(), cite)])),
        other => other,
    }
}
