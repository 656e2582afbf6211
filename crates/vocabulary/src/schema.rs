//! The shapes of the vocabulary in JSON Schema.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;

use crate::{Date, Share};

/// An enumeration, each word with its meaning, as editors show it.
pub(crate) fn words(doc: &[&str], words: &[(&str, &[&str])]) -> Schema {
    let choices: Vec<_> = words
        .iter()
        .map(|(word, doc)| json!({ "const": word, "description": prose(doc) }))
        .collect();
    json_schema!({ "description": prose(doc), "oneOf": choices })
}

/// Joins the lines of a doc comment as schemars does for a derived type.
fn prose(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    lines.join("\n")
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day, a month or a year, as precise as the sources and no more: \
                            \"2026-01-06\", \"2026-01\" or \"2026\" (EDTF level 0).",
            "type": "string",
            "pattern": r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        })
    }
}

impl JsonSchema for Share {
    fn schema_name() -> Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A share of a whole, in percent.",
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
        })
    }
}
