//! The Data Package (version 2) of the CSV files: what every column means, and how the tables join.

use serde_json::{Map, Value, json};

use super::Export;
use super::folder::Entry;
use super::tables::{Column, Kind, Table};

pub(super) fn package(export: &Export<'_>, resources: &[Value]) -> Value {
    let (dataset, about) = (export.dataset, export.dataset.about());
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "willing",
        "title": about.title.en,
        "description": format!(
            "{}\n\nThe record as of {}. In the CSV files, a text that a spreadsheet would run as a formula has an apostrophe in front.",
            about.scope.en, about.as_of
        ),
        "version": dataset.version(),
        "licenses": [licence(&about.licence)],
        "contributors": [{ "title": "The willing contributors", "roles": ["creator"] }],
        "keywords": ["ukraine", "coalition of the willing", "diplomacy"],
        "sources": sources(export),
        "resources": resources,
    });
    if let (Some(base), Value::Object(fields)) = (export.base_url, &mut package) {
        fields.insert("id".to_owned(), base.of("datapackage.json").into());
    }
    package
}

/// A licence by its SPDX identifier.
pub(super) fn licence(id: &str) -> Value {
    match id {
        "CC-BY-4.0" => json!({
            "name": id,
            "path": "https://creativecommons.org/licenses/by/4.0/",
            "title": "Creative Commons Attribution 4.0 International",
        }),
        _ => json!({ "name": id }),
    }
}

/// The publishers whose pages the record cites.
fn sources(export: &Export<'_>) -> Vec<Value> {
    let sources = &export.dataset.records().sources;
    let publishers: std::collections::BTreeSet<&str> = sources
        .iter()
        .map(|source| source.publisher.as_str())
        .collect();
    publishers
        .into_iter()
        .map(|title| json!({ "title": title }))
        .collect()
}

pub(super) fn resource(table: &Table, entry: &Entry) -> Value {
    json!({
        "name": table.name,
        "path": entry.path,
        "description": table.description,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": entry.bytes,
        "hash": format!("sha256:{}", entry.sha256),
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": {
            "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
            "missingValues": [""],
            "primaryKey": [table.primary_key],
            "foreignKeys": table.columns.iter().filter_map(|column| foreign_key(table, column)).collect::<Vec<_>>(),
        },
    })
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    let mut constrain = |name: &str, value: Value| constraints.insert(name.to_owned(), value);
    if !column.is_optional {
        constrain("required", true.into());
    }
    if column.is_unique {
        constrain("unique", true.into());
    }
    let mut format = "default";
    let kind = match &column.kind {
        Kind::Text { pattern } => {
            if let Some(pattern) = pattern {
                constrain("pattern", pattern.as_str().into());
            }
            "string"
        }
        Kind::Prose { .. } => "string",
        Kind::Url => {
            format = "uri";
            "string"
        }
        Kind::Word(words) => {
            constrain(
                "enum",
                words.iter().map(|word| word.word.as_str()).collect(),
            );
            "string"
        }
        Kind::Number { least, most } => {
            constrain("minimum", (*least).into());
            if let Some(most) = most {
                constrain("maximum", (*most).into());
            }
            "integer"
        }
        Kind::Truth => "boolean",
        Kind::Date => {
            constrain("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$".into());
            "string"
        }
        Kind::Day => "date",
    };
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "format": format,
        "description": column.description,
        "constraints": constraints,
    });
    if let (Kind::Word(words), Value::Object(field)) = (&column.kind, &mut field) {
        let label =
            |word: &super::tables::Word| json!({ "value": word.word, "label": word.meaning });
        field.insert("categories".to_owned(), words.iter().map(label).collect());
    }
    field
}

fn foreign_key(table: &Table, column: &Column) -> Option<Value> {
    let target = column.refers_to.as_ref()?;
    // A table refers to itself by the empty name.
    let resource = if target.table == table.name {
        ""
    } else {
        &target.table
    };
    Some(json!({
        "fields": [column.name],
        "reference": { "resource": resource, "fields": [target.column] },
    }))
}
