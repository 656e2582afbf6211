//! What is different between two JSON Schemas of the export, as somebody's program would notice it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Bump;

/// A type, a field or a word of the export that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchemaChange {
    /// How much the version must grow for it.
    pub bump: Bump,
    /// The type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The field, if not the type as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What happened to it.
    pub what: String,
}

impl fmt::Display for SchemaChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(
                f,
                "the field `{field}` of the type `{}` {}",
                self.type_name, self.what
            ),
            None => write!(f, "the type `{}` {}", self.type_name, self.what),
        }
    }
}

/// Compares two schemas, type by type and field by field. Descriptions do not count.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<SchemaChange> {
    let (old, new) = (types(old), types(new));
    let mut changes = Vec::new();
    for name in old
        .keys()
        .chain(new.keys().filter(|name| !old.contains_key(*name)))
    {
        let mut note = |bump, field: Option<&str>, what: String| {
            changes.push(SchemaChange {
                bump,
                type_name: name.clone(),
                field: field.map(str::to_owned),
                what,
            });
        };
        match (old.get(name), new.get(name)) {
            (Some(old), Some(new)) => one_type(old, new, &mut note),
            (Some(_), None) => note(Bump::Major, None, "is gone".to_owned()),
            _ => note(Bump::Minor, None, "is new".to_owned()),
        }
    }
    changes
}

/// The definitions of a schema, and its root under the name of the document.
fn types(schema: &Value) -> BTreeMap<String, Value> {
    let definitions = schema.get("$defs").and_then(Value::as_object);
    let mut types: BTreeMap<String, Value> = definitions
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), bare(value)))
        .collect();
    let mut root = schema.clone();
    if let Value::Object(root) = &mut root {
        root.shift_remove("$defs");
    }
    types.insert("export".to_owned(), bare(&root));
    types
}

/// A schema without what is only for people.
fn bare(schema: &Value) -> Value {
    const FOR_PEOPLE: [&str; 5] = ["description", "title", "$schema", "$id", "examples"];
    match schema {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(key, value)| {
                // A property may be called `title`: that is a schema, not a text.
                !(FOR_PEOPLE.contains(&key.as_str()) && (value.is_string() || value.is_array()))
            });
            Value::Object(
                kept.map(|(key, value)| (key.clone(), bare(value)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

fn one_type(old: &Value, new: &Value, note: &mut dyn FnMut(Bump, Option<&str>, String)) {
    let nothing = Map::new();
    let fields = |schema: &'_ Value| schema.get("properties").and_then(Value::as_object).cloned();
    let (before, after) = (
        fields(old).unwrap_or_default(),
        fields(new).unwrap_or(nothing),
    );
    let required = |schema: &Value, field: &str| {
        let list = schema.get("required").and_then(Value::as_array);
        list.is_some_and(|list| list.iter().any(|name| name == field))
    };
    for (field, was) in &before {
        match after.get(field) {
            None => note(Bump::Major, Some(field), "is gone".to_owned()),
            Some(is) if is != was => match new_words(was, is) {
                Some(words) => note(Bump::Minor, Some(field), format!("may also be {words}")),
                None => note(Bump::Major, Some(field), "has another type".to_owned()),
            },
            Some(_) => {}
        }
        if after.contains_key(field) && required(old, field) && !required(new, field) {
            note(Bump::Major, Some(field), "may now be missing".to_owned());
        }
        if after.contains_key(field) && !required(old, field) && required(new, field) {
            note(Bump::Minor, Some(field), "is now always there".to_owned());
        }
    }
    for field in after.keys().filter(|field| !before.contains_key(*field)) {
        note(Bump::Minor, Some(field), "is new".to_owned());
    }
    let rest = |schema: &Value| {
        let mut rest = schema.clone();
        if let Value::Object(fields) = &mut rest {
            fields.shift_remove("properties");
            fields.shift_remove("required");
        }
        rest
    };
    let (before, after) = (rest(old), rest(new));
    if before != after {
        match new_words(&before, &after) {
            Some(words) => note(Bump::Minor, None, format!("may also be {words}")),
            None => note(Bump::Major, None, "is another".to_owned()),
        }
    }
}

/// The words that an enumeration gained, if that is all that happened to it.
fn new_words(old: &Value, new: &Value) -> Option<String> {
    let (before, after) = (words(old)?, words(new)?);
    let gained: Vec<_> = after
        .difference(&before)
        .map(|word| format!("`{word}`"))
        .collect();
    (before.is_subset(&after) && !gained.is_empty()).then(|| gained.join(", "))
}

/// The words of an enumeration, written as `enum` or as a choice among constants.
fn words(schema: &Value) -> Option<BTreeSet<String>> {
    let word = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(list) = schema.get("enum").and_then(Value::as_array) {
        return list.iter().map(word).collect();
    }
    let choices = schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()?;
    choices
        .iter()
        .map(|choice| word(choice.get("const")?))
        .collect()
}
