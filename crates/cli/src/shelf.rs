//! The record as the export writes it, to look things up in.

use serde_json::{Map, Value};
use willing_curator::{Dataset, Document};
use willing_vocabulary::Collection;

use crate::lang::Lang;

/// All records as JSON, by collection.
pub(crate) struct Shelf(Map<String, Value>);

impl Shelf {
    pub(crate) fn of(dataset: &Dataset) -> serde_json::Result<Self> {
        match serde_json::to_value(Document::from(dataset))? {
            Value::Object(collections) => Ok(Self(collections)),
            _ => Ok(Self(Map::new())),
        }
    }

    /// The records of a collection, in the order of the export.
    pub(crate) fn records(&self, collection: Collection) -> &[Value] {
        self.0
            .get(collection.as_str())
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    pub(crate) fn get(&self, collection: Collection, id: &str) -> Option<&Value> {
        self.records(collection)
            .iter()
            .find(|record| id_of(record) == id)
    }

    /// What a record is called.
    pub(crate) fn name(&self, collection: Collection, id: &str, lang: Lang) -> Option<&str> {
        self.get(collection, id)
            .and_then(|record| name_of(record, lang))
    }
}

pub(crate) fn id_of(record: &Value) -> &str {
    record.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The title, name or question of a record.
pub(crate) fn name_of(record: &Value, lang: Lang) -> Option<&str> {
    ["title", "name", "question"]
        .iter()
        .filter_map(|key| record.get(*key))
        .find_map(|value| value.as_str().or_else(|| lang.of_json(value)))
}
