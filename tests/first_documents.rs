//! Every fact of the five documents that the record began with is in it, with a source.
//!
//! `first_documents.tsv` says for each fact under which field of which record it stands and by which words it is recognised there. A
//! fact that no linked source carries has no record, and says why.

#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::Value;

/// The item of a list, or the value of a field, that contains `needle` in its compact JSON.
fn item<'v>(field: &'v Value, needle: &str) -> Option<&'v Value> {
    let contains = |value: &&Value| value.to_string().contains(needle);
    match field {
        Value::Array(items) => items.iter().find(contains),
        other => Some(other).filter(contains),
    }
}

/// Whether every source that a value cites, in itself or further in, has an address; and whether it cites any.
fn is_sourced(value: &Value, sources: &Value) -> bool {
    let Some(Value::Array(cites)) = value.get("cite") else {
        return false;
    };
    let url = |cite: &Value| {
        let source = sources
            .as_array()?
            .iter()
            .find(|source| source["id"] == cite["source"])?;
        source["url"].as_str().map(str::to_owned)
    };
    !cites.is_empty()
        && cites
            .iter()
            .all(|cite| url(cite).is_some_and(|url| url.starts_with("https://")))
}

#[test]
fn every_fact_is_in_the_record_with_a_source() {
    let document = serde_json::to_value(willing::Document).unwrap();
    let mut facts = 0;
    let mut missing = Vec::new();
    for line in include_str!("first_documents.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [number, paragraph, fact, record, field, needle] = columns.as_slice() else {
            unreachable!("{line} has not six columns");
        };
        facts += 1;
        if *record == "-" {
            continue;
        }
        let found = record.split_once('/').and_then(|(collection, id)| {
            let record = document[collection]
                .as_array()?
                .iter()
                .find(|record| record["id"] == id)?;
            let item = item(record.get(field)?, needle)?;
            Some(is_sourced(item, &document["sources"]) || is_sourced(record, &document["sources"]))
        });
        if found != Some(true) {
            missing.push(format!(
                "{number}, paragraph {paragraph}: {fact} ({record}, {field}, {needle})"
            ));
        }
    }
    assert!(facts >= 81);
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
