//! JSON: the whole record in one document, one file for each collection, one record a line, and how well it is sourced.

use anyhow::Result;
use serde_json::Value;
use willing_curator::{Coverage, Dataset, Document};

use super::folder::Folder;

pub(super) fn write(dataset: &Dataset, folder: &mut Folder) -> Result<()> {
    let document = Document::from(dataset);
    folder.write(
        "willing.json",
        &(serde_json::to_string_pretty(&document)? + "\n"),
    )?;
    let Value::Object(collections) = serde_json::to_value(&document)? else {
        return Ok(());
    };
    for (name, records) in &collections {
        let Value::Array(records) = records else {
            continue;
        };
        folder.write(
            &format!("json/{name}.json"),
            &(serde_json::to_string_pretty(records)? + "\n"),
        )?;
        let mut lines = String::new();
        for record in records {
            lines.push_str(&serde_json::to_string(record)?);
            lines.push('\n');
        }
        folder.write(&format!("ndjson/{name}.ndjson"), &lines)?;
    }
    folder.write(
        "coverage.json",
        &(serde_json::to_string_pretty(&Coverage::from(dataset))? + "\n"),
    )
}
