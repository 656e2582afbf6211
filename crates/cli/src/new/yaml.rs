//! A new file, as YAML that explains itself: above each key what belongs there, and what is not known yet as a comment.
//!
//! What is written reads back the same: ids and words are plain, every other text is in double quotes or, if it is long, folded.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use willing_curator::is_id;
use willing_curator::report::is_unseen;
use willing_vocabulary::Collection;

use crate::shape::{Field, Shape};

/// No line is longer, unless a word is.
const WIDTH: usize = 100;

/// What a file says besides its values.
pub(super) struct Style<'a> {
    /// Whether keys are explained.
    pub(super) comments: bool,
    /// What more is to be said of a key.
    pub(super) hints: &'a [(&'a str, String)],
}

/// The text of a file. A required key without a value is left empty, so that a check points at it.
pub(super) fn file(
    collection: Collection,
    fields: &[Field],
    values: &Map<String, Value>,
    style: &Style<'_>,
) -> String {
    let mut text = format!(
        "# yaml-language-server: $schema=../../schema/{}.schema.json\n",
        collection.singular()
    );
    for field in fields {
        let value = values
            .get(&field.key)
            .map(|value| whole(value, &field.shape));
        let value = value.or_else(|| field.required.then(|| gap(&field.shape)));
        if style.comments {
            text.push('\n');
            explain(field, style, &mut text);
        }
        let example = || {
            let mut example = String::new();
            example_of(field, 0, &mut example);
            example
                .lines()
                .flat_map(|line| ["# ", line, "\n"])
                .collect::<String>()
        };
        match value {
            Some(value) => {
                if style.comments && has_parts(&field.shape) {
                    text.push_str("# Its form:\n");
                    text.push_str(&example());
                }
                entry(&field.key, &value, 0, &mut text);
            }
            None if style.comments => text.push_str(&example()),
            None => {}
        }
    }
    text
}

fn explain(field: &Field, style: &Style<'_>, text: &mut String) {
    let mut comment = |line: &str| {
        for line in textwrap::wrap(line, WIDTH - 2) {
            let _ = writeln!(text, "# {line}");
        }
    };
    let need = if field.required {
        "Required"
    } else {
        "Optional"
    };
    comment(&format!("{need}: {}", field.description));
    for (_, hint) in style.hints.iter().filter(|(key, _)| *key == field.key) {
        comment(&willing_curator::report::visible(hint));
    }
    let words = match &field.shape {
        Shape::Words(words) => words.as_slice(),
        _ => return,
    };
    let widest = words
        .iter()
        .map(|word| word.word.len())
        .max()
        .unwrap_or_default();
    for word in words {
        comment(&format!("  {:widest$}  {}", word.word, word.meaning));
    }
}

/// A value with a gap wherever something required is missing, its keys in the order of the schema.
fn whole(value: &Value, shape: &Shape) -> Value {
    match (shape, value) {
        (_, Value::Null) => gap(shape),
        (Shape::Map(fields), Value::Object(map)) => {
            let entries = fields.iter().filter_map(|field| {
                let value = match map.get(&field.key) {
                    Some(value) => whole(value, &field.shape),
                    None if field.required => gap(&field.shape),
                    None => return None,
                };
                Some((field.key.clone(), value))
            });
            Value::Object(entries.collect())
        }
        (Shape::List(item), Value::Array(items)) => {
            items.iter().map(|value| whole(value, item)).collect()
        }
        (Shape::Any(choices), Value::Object(map)) => {
            let fits = |shape: &&Shape| match shape {
                Shape::Map(fields) => map
                    .keys()
                    .all(|key| fields.iter().any(|field| field.key == *key)),
                _ => false,
            };
            match choices.iter().map(|(_, shape)| shape).find(fits) {
                Some(shape) => whole(value, shape),
                None => value.clone(),
            }
        }
        _ => value.clone(),
    }
}

/// What stands where a value is required and missing.
fn gap(shape: &Shape) -> Value {
    match shape {
        Shape::Map(fields) => fields
            .iter()
            .filter(|field| field.required)
            .map(|field| (field.key.clone(), gap(&field.shape)))
            .collect::<Map<_, _>>()
            .into(),
        Shape::List(item) => match gap(item) {
            row @ Value::Object(_) => Value::Array(vec![row]),
            _ => Value::Array(Vec::new()),
        },
        _ => Value::String(String::new()),
    }
}

fn entry(key: &str, value: &Value, indent: usize, text: &mut String) {
    let _ = write!(text, "{:indent$}{key}:", "");
    let room = WIDTH.saturating_sub(indent + key.len() + 2);
    if let Some(flow) = flow(value).filter(|flow| flow.chars().count() <= room || !is_long(value)) {
        let _ = writeln!(text, " {flow}");
        return;
    }
    match value {
        Value::String(prose) => folded(prose, indent + 2, text),
        Value::Array(items) => {
            text.push('\n');
            for item in items {
                row(item, indent + 2, text);
            }
        }
        Value::Object(map) => {
            text.push('\n');
            for (key, value) in map {
                entry(key, value, indent + 2, text);
            }
        }
        _ => text.push('\n'),
    }
}

/// An item of a list that stands on lines of its own.
fn row(item: &Value, indent: usize, text: &mut String) {
    let _ = write!(text, "{:indent$}- ", "");
    match item {
        Value::Object(map) if map.len() > 2 || flow(item).is_none() => {
            let mut block = String::new();
            for (key, value) in map {
                entry(key, value, indent + 2, &mut block);
            }
            text.push_str(block.trim_start());
        }
        _ => {
            let _ = writeln!(text, "{}", flow(item).unwrap_or_default());
        }
    }
}

/// Whether a value can stand on several lines.
fn is_long(value: &Value) -> bool {
    match value {
        Value::String(text) => may_fold(text),
        Value::Array(_) | Value::Object(_) => true,
        _ => false,
    }
}

/// A value on one line: a scalar, a list of scalars, or a mapping of scalars or with one key.
fn flow(value: &Value) -> Option<String> {
    let scalar = |value: &Value| !value.is_array() && !value.is_object();
    match value {
        Value::String(text) => Some(quoted(text)),
        Value::Array(items) if items.iter().all(scalar) => {
            let items: Option<Vec<_>> = items.iter().map(flow).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Value::Object(map) if map.len() == 1 || map.values().all(scalar) => {
            let entries: Option<Vec<_>> = map
                .iter()
                .map(|(key, value)| Some(format!("{key}: {}", flow(value)?)))
                .collect();
            Some(format!("{{{}}}", entries?.join(", ")))
        }
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

/// A text as a scalar: plain if it is an id or a word of the record, else in double quotes.
fn quoted(text: &str) -> String {
    const WORDS_OF_YAML: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "nan"];
    if is_id(text) && text.len() > 1 && !WORDS_OF_YAML.contains(&text) {
        return text.to_owned();
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for char in text.chars() {
        match char {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            char if is_plain(char) => quoted.push(char),
            char => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(char));
            }
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character may stand in a file as it is: what nobody sees, or no YAML holds, is written by its number.
fn is_plain(char: char) -> bool {
    !is_unseen(char) && !matches!(char, '\n' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text keeps its white space when its lines are folded.
fn may_fold(text: &str) -> bool {
    text.chars().all(is_plain) && text.split(' ').all(|word| !word.is_empty()) && text.contains(' ')
}

fn folded(prose: &str, indent: usize, text: &mut String) {
    text.push_str(" >-\n");
    let mut line = String::new();
    for word in prose.split(' ') {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(text, "{:indent$}{line}", "");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(text, "{:indent$}{line}", "");
}

/// How a key looks that has a value.
fn example_of(field: &Field, indent: usize, text: &mut String) {
    let Field { key, shape, .. } = field;
    match shape {
        Shape::List(item) => match item.as_ref() {
            Shape::Map(fields) => {
                let _ = writeln!(text, "{:indent$}{key}:", "");
                let mut rows = String::new();
                for field in fields {
                    explained(field, indent + 4, &mut rows);
                }
                let _ = writeln!(text, "{:1$}- {2}", "", indent + 2, rows.trim());
            }
            _ => {
                let _ = writeln!(text, "{:indent$}{key}: []", "");
            }
        },
        Shape::Map(fields) if !shape.is_prose() => {
            let _ = writeln!(text, "{:indent$}{key}:", "");
            for field in fields {
                explained(field, indent + 2, text);
            }
        }
        shape => {
            let _ = writeln!(text, "{:indent$}{key}: {}", "", form(shape));
        }
    }
}

/// Whether a value has keys of its own that must be explained.
fn has_parts(shape: &Shape) -> bool {
    match shape {
        Shape::List(item) => has_parts(item),
        Shape::Any(_) => true,
        shape => matches!(shape, Shape::Map(_)) && !shape.is_prose(),
    }
}

/// A key within another, explained at the end of its line.
fn explained(field: &Field, indent: usize, text: &mut String) {
    let about = match &field.shape {
        Shape::Words(words) => words
            .iter()
            .map(|word| word.word.as_str())
            .collect::<Vec<_>>()
            .join(" | "),
        _ => field.description.clone(),
    };
    let _ = writeln!(
        text,
        "{:indent$}{}: {}  # {about}",
        "",
        field.key,
        form(&field.shape)
    );
}

/// The form of a value, on one line.
fn form(shape: &Shape) -> String {
    match shape {
        Shape::Integer => "0".to_owned(),
        Shape::Boolean => "true".to_owned(),
        Shape::List(_) => "[]".to_owned(),
        Shape::Map(fields) => {
            let entries: Vec<_> = fields
                .iter()
                .filter(|field| field.required)
                .map(|field| format!("{}: {}", field.key, form(&field.shape)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        Shape::Any(choices) => choices
            .iter()
            .map(|(_, shape)| match shape {
                Shape::Words(words) => words
                    .first()
                    .map(|word| word.word.clone())
                    .unwrap_or_default(),
                shape => form(shape),
            })
            .collect::<Vec<_>>()
            .join(" | "),
        _ => "\"\"".to_owned(),
    }
}
