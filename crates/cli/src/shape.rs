//! The JSON Schema of a kind of file, as what can be asked for, set, listed and explained.
//!
//! The types in the curator are the one model; this is a view of the schema that they write, so that neither prompts nor filters
//! know any key by themselves.

use regex_lite::Regex;
use serde_json::{Map, Value};
use willing_curator::{nearest, schema_of};
use willing_vocabulary::{Collection, Date};

/// Keys that a record gets in its later life, when it is renamed, withdrawn or waives a warning.
const LATER: [&str; 3] = ["formerly", "withdrawn", "allow"];

/// A key of a mapping.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) description: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

/// What a value may be.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Text(Option<Regex>),
    Words(Vec<Word>),
    Date,
    /// The id of a record of that collection.
    Id(Collection),
    /// A record of any collection, as `collection/id`.
    Record,
    Integer,
    Boolean,
    Map(Vec<Field>),
    List(Box<Shape>),
    /// One of several shapes, each with what it is for.
    Any(Vec<(String, Shape)>),
}

/// A word of an enumeration, with its meaning.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) word: String,
    pub(crate) meaning: String,
}

/// The keys that a new file of a collection can have, in the order of the schema.
pub(crate) fn fields_of(collection: Collection) -> Vec<Field> {
    let schema = schema_of(collection);
    let mut fields = fields(&schema, &schema);
    fields.retain(|field| !LATER.contains(&field.key.as_str()));
    fields
}

fn text_of(schema: &Value, key: &str) -> String {
    schema
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn fields(schema: &Value, root: &Value) -> Vec<Field> {
    let required = schema.get("required").and_then(Value::as_array);
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(key, property)| Field {
            key: key.clone(),
            description: text_of(property, "description"),
            required: required.is_some_and(|keys| keys.iter().any(|name| name == key)),
            shape: shape(property, root),
        })
        .collect()
}

fn shape(schema: &Value, root: &Value) -> Shape {
    let name = text_of(schema, "$ref");
    let name = name.trim_start_matches("#/$defs/");
    match name {
        "" => {}
        "Date" => return Shape::Date,
        "RecordRef" => return Shape::Record,
        // A cite is mostly the bare id; the place in a source is added in an editor.
        "Cite" => return Shape::Id(Collection::Sources),
        _ => {
            let id_of = name.strip_suffix("Id").map(str::to_lowercase);
            let collection = Collection::ALL
                .iter()
                .find(|collection| Some(collection.singular()) == id_of.as_deref());
            if let Some(collection) = collection {
                return Shape::Id(*collection);
            }
            let definition = root.get("$defs").and_then(|all| all.get(name));
            return definition.map_or(Shape::Text(None), |definition| shape(definition, root));
        }
    }
    if let Some(words) = schema.get("oneOf").and_then(Value::as_array) {
        return Shape::Words(
            words
                .iter()
                .map(|word| Word {
                    word: text_of(word, "const"),
                    meaning: text_of(word, "description"),
                })
                .collect(),
        );
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        return Shape::Any(
            choices
                .iter()
                .map(|choice| (text_of(choice, "description"), shape(choice, root)))
                .collect(),
        );
    }
    match text_of(schema, "type").as_str() {
        "object" => Shape::Map(fields(schema, root)),
        "array" => Shape::List(Box::new(
            schema
                .get("items")
                .map_or(Shape::Text(None), |items| shape(items, root)),
        )),
        "integer" => Shape::Integer,
        "boolean" => Shape::Boolean,
        _ => Shape::Text(
            Regex::new(&text_of(schema, "pattern"))
                .ok()
                .filter(|_| schema.get("pattern").is_some()),
        ),
    }
}

impl Shape {
    /// The value that a typed text stands for, or why it stands for none.
    pub(crate) fn parse(&self, text: &str) -> Result<Value, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err("this cannot be empty".to_owned());
        }
        match self {
            Self::Text(pattern) => match pattern {
                Some(pattern) if !pattern.is_match(text) => {
                    Err(format!("`{text}` is not {}", in_words(pattern.as_str())))
                }
                _ => Ok(text.into()),
            },
            Self::Words(words) => {
                let known = || words.iter().map(|word| word.word.as_str());
                if known().any(|word| word == text) {
                    return Ok(text.into());
                }
                Err(unknown("word", text, known()))
            }
            Self::Date => match text.parse::<Date>() {
                Ok(date) => Ok(date.to_string().into()),
                Err(error) => Err(format!("`{text}` is no date: {error}")),
            },
            Self::Id(_) if willing_curator::is_id(text) => Ok(text.into()),
            Self::Id(_) => Err(format!(
                "`{text}` is not an id: small letters a-z and digits, joined by hyphens"
            )),
            Self::Record => match text.split_once('/') {
                Some((collection, id))
                    if collection.parse::<Collection>().is_ok() && willing_curator::is_id(id) =>
                {
                    Ok(text.into())
                }
                _ => Err(format!(
                    "`{text}` names no record: write `collection/id`, as in `meetings/2026-01-06-paris`"
                )),
            },
            Self::Integer => text
                .parse::<u32>()
                .map(Value::from)
                .map_err(|_| format!("`{text}` is no whole number")),
            Self::Boolean => match text {
                "true" => Ok(true.into()),
                "false" => Ok(false.into()),
                _ => Err(format!("`{text}` is neither `true` nor `false`")),
            },
            Self::List(item) => text.split(',').map(|part| item.parse(part)).collect(),
            Self::Map(fields) => {
                let keys: Vec<_> = fields.iter().map(|field| field.key.as_str()).collect();
                Err(format!(
                    "this has parts: name one of `{}`",
                    keys.join("`, `")
                ))
            }
            Self::Any(choices) => choices
                .iter()
                .find_map(|(_, shape)| shape.parse(text).ok())
                .ok_or_else(|| {
                    let keys: Vec<_> = choices
                        .iter()
                        .filter_map(|(_, shape)| match shape {
                            Self::Map(fields) => Some(fields.iter().map(|field| &*field.key)),
                            _ => None,
                        })
                        .flatten()
                        .collect();
                    format!("this has parts: name one of `{}`", keys.join("`, `"))
                }),
        }
    }

    /// The shape of the value at a key, or at an index of a list.
    pub(crate) fn step(&self, key: &str) -> Result<&Self, String> {
        match self {
            Self::Map(fields) => field(fields, key).map(|field| &field.shape),
            Self::List(item) => Ok(item),
            Self::Any(choices) => {
                let found = choices.iter().find_map(|(_, shape)| match shape {
                    Self::Map(fields) => fields.iter().find(|field| field.key == key),
                    _ => None,
                });
                found
                    .map(|field| &field.shape)
                    .ok_or_else(|| format!("there is no key `{key}` here"))
            }
            _ => Err(format!("there is nothing below it, so no `{key}`")),
        }
    }

    /// Whether a value of this shape can refer to records of a collection.
    pub(crate) fn refers_to(&self, collection: Collection) -> bool {
        match self {
            Self::Id(of) => *of == collection,
            Self::Record => true,
            Self::Map(fields) => fields.iter().any(|field| field.shape.refers_to(collection)),
            Self::List(item) => item.refers_to(collection),
            Self::Any(choices) => choices.iter().any(|(_, shape)| shape.refers_to(collection)),
            _ => false,
        }
    }

    /// Whether this is prose in several languages.
    pub(crate) fn is_prose(&self) -> bool {
        matches!(self, Self::Map(fields) if fields.iter().any(|field| field.key == "fr"))
    }
}

/// The field of that key.
pub(crate) fn field<'f>(fields: &'f [Field], key: &str) -> Result<&'f Field, String> {
    fields
        .iter()
        .find(|field| field.key == key)
        .ok_or_else(|| unknown("key", key, fields.iter().map(|field| field.key.as_str())))
}

/// That a word is none of those known, and which was probably meant.
pub(crate) fn unknown<'a>(
    what: &str,
    word: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> String {
    if let Some(meant) = nearest(word, known.clone()) {
        return format!("there is no {what} `{word}`; did you mean `{meant}`?");
    }
    let known: Vec<_> = known.collect();
    format!("there is no {what} `{word}`, only `{}`", known.join("`, `"))
}

/// What a pattern of the schema asks for.
fn in_words(pattern: &str) -> String {
    match pattern {
        "^[a-z]{2}$" => "two small letters, as `en`".to_owned(),
        "^[A-Z]{2}$" => "two capital letters, as `FR`".to_owned(),
        "^[A-Z]{3}$" => "three capital letters, as `FRA`".to_owned(),
        "^Q[1-9][0-9]*$" => "a Q and a number, as `Q142`".to_owned(),
        "^https?://[^ ]+$" => "an address that starts with https://".to_owned(),
        other => format!("of the form `{other}`"),
    }
}

/// Puts a text at a path such as `participants.0.member` or `cite`, checked against the shapes on its way.
pub(crate) fn set(
    values: &mut Map<String, Value>,
    fields: &[Field],
    path: &str,
    text: &str,
) -> Result<(), String> {
    let mut steps = path.split('.');
    let first = steps.next().unwrap_or_default();
    let mut shape = &field(fields, first)?.shape;
    let mut place = values.entry(first).or_insert(Value::Null);
    for step in steps {
        let below = shape.step(step)?;
        if let Shape::List(_) = shape {
            let index: usize = step
                .parse()
                .map_err(|_| format!("`{step}` is no place in a list: the first is 0"))?;
            if !place.is_array() {
                *place = Value::Array(Vec::new());
            }
            let Value::Array(items) = place else {
                return Err("this is no list".to_owned());
            };
            if index > items.len() {
                return Err(format!("item {index} comes before item {}", items.len()));
            }
            if index == items.len() {
                items.push(Value::Null);
            }
            place = items.get_mut(index).ok_or("there is no such item")?;
        } else {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            let Value::Object(map) = place else {
                return Err("this is no mapping".to_owned());
            };
            place = map.entry(step).or_insert(Value::Null);
        }
        shape = below;
    }
    *place = shape.parse(text)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_put_where_the_schema_has_a_place_for_them() {
        let fields = fields_of(Collection::Meetings);
        let mut values = Map::new();
        let mut put = |path, text| set(&mut values, &fields, path, text);
        put("title.en", " A meeting ").unwrap();
        put("participants.0.member", "france").unwrap();
        put("participants.0.cite", "a-2026, b-2026").unwrap();
        put("counts.0.value", "12").unwrap();
        put("statements.0.by.person", "keir-starmer").unwrap();
        let message = |result: Result<(), String>| result.unwrap_err();
        assert!(message(put("titel.en", "x")).contains("did you mean `title`?"));
        assert!(message(put("level", "leeders")).contains("did you mean `leaders`?"));
        assert!(message(put("date", "2026-02-30")).contains("is no date"));
        assert!(message(put("participants.3.member", "france")).contains("item 1"));
        assert!(message(put("participants.x.member", "france")).contains("the first is 0"));
        assert!(message(put("follows", "Paris!")).contains("is not an id"));
        assert!(message(put("title", "x")).contains("`en`"));
        assert!(message(put("date.day", "x")).contains("nothing below"));
        assert!(message(put("end", "")).contains("empty"));
        assert_eq!(values["title"], json!({"en": "A meeting"}));
        assert_eq!(
            values["participants"],
            json!([{"member": "france", "cite": ["a-2026", "b-2026"]}])
        );
        assert_eq!(values["counts"], json!([{"value": 12}]));
    }

    #[test]
    fn every_reference_of_the_schema_is_known() {
        let claims = Shape::Map(fields_of(Collection::Claims));
        assert!(claims.refers_to(Collection::Sources));
        let sources = Shape::Map(fields_of(Collection::Sources));
        assert!(!sources.refers_to(Collection::Members));
        let verdict = &field(&fields_of(Collection::Claims), "verdict")
            .unwrap()
            .shape
            .clone();
        assert_eq!(verdict.parse("open"), Ok("open".into()));
    }
}
