//! JSON: the whole record in one document, one file for each collection, one record a line, and how well it is sourced.

use anyhow::Result;
use serde_json::Value;
use willing_curator::{Coverage, Document};

use super::Export;
use super::folder::Folder;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let document = Document::from(export.dataset);
    folder.write(
        "willing.json",
        "The whole record in one document, described by schema/export.schema.json",
        serde_json::to_string_pretty(&document)? + "\n",
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
            &format!("All {name}, as one array"),
            serde_json::to_string_pretty(records)? + "\n",
        )?;
        let mut lines = String::new();
        for record in records {
            lines.push_str(&serde_json::to_string(record)?);
            lines.push('\n');
        }
        folder.write(
            &format!("ndjson/{name}.ndjson"),
            &format!("All {name}, one a line"),
            &lines,
        )?;
    }
    folder.write(
        "coverage.json",
        "How well the record is sourced, in figures",
        serde_json::to_string_pretty(&Coverage::from(export.dataset))? + "\n",
    )
}
