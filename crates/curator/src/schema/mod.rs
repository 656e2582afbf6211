//! The JSON Schemas of the record: written from the types, and applied to the trees.

mod instance;
mod links;
mod reword;

use std::sync::LazyLock;

use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;
use willing_vocabulary::Collection;

use crate::read::Kind;
use crate::records::{
    Claim, DatasetFile, Declaration, Meeting, Member, Person, Plan, Roster, Source,
};
use crate::tree::{Flaw, Node};

use instance::Tree;
pub(crate) use instance::json;
pub(crate) use links::{LooseLink, links};

/// A schema with its validator.
struct Compiled {
    kind: Kind,
    schema: Value,
    validator: Validator<Tree>,
}

static COMPILED: LazyLock<Vec<Compiled>> = LazyLock::new(|| {
    let compile = |(kind, schema): (Kind, Value)| {
        let validator = jsonschema::options_for::<Tree>().build(&schema).ok()?;
        Some(Compiled {
            kind,
            schema,
            validator,
        })
    };
    authored().into_iter().filter_map(compile).collect()
});

/// The schema of each kind of file in `data/`.
pub(crate) fn authored() -> Vec<(Kind, Value)> {
    use Collection::{Claims, Declarations, Meetings, Members, People, Plans, Rosters, Sources};
    vec![
        (
            Kind::Dataset,
            of::<DatasetFile>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Sources),
            of::<Source>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Members),
            of::<Member>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(People),
            of::<Person>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Meetings),
            of::<Meeting>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Declarations),
            of::<Declaration>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Plans),
            of::<Plan>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Rosters),
            of::<Roster>(SchemaSettings::draft2020_12()),
        ),
        (
            Kind::Record(Claims),
            of::<Claim>(SchemaSettings::draft2020_12()),
        ),
    ]
}

/// The JSON Schema of the files of a collection.
#[must_use]
pub fn of_collection(collection: Collection) -> Value {
    let wanted = Kind::Record(collection);
    authored()
        .into_iter()
        .find(|(kind, _)| *kind == wanted)
        .map_or(Value::Null, |(_, schema)| schema)
}

/// The schema of an exported document.
pub(crate) fn exported<T: JsonSchema>() -> Value {
    of::<T>(SchemaSettings::draft2020_12().for_serialize())
}

fn of<T: JsonSchema>(settings: SchemaSettings) -> Value {
    let settings = settings
        .with_transform(RecursiveTransform(without_null))
        .with_transform(RecursiveTransform(plain));
    settings.into_generator().into_root_schema_for::<T>().into()
}

/// What is not known is left out; `null` is never written. schemars describes an `Option` as null or a value.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choices)) = object.get_mut("anyOf") else {
        return;
    };
    choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
    if let [Value::Object(only)] = choices.as_mut_slice() {
        let only = std::mem::take(only);
        object.remove("anyOf");
        for (key, value) in only {
            object.entry(key).or_insert(value);
        }
    }
}

/// Rust's integer types are no formats that another validator knows, and one-line descriptions need no line breaks.
fn plain(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.remove("format");
    if let Some(Value::String(description)) = object.get_mut("description") {
        *description = description
            .split("\n\n")
            .map(|paragraph| paragraph.replace('\n', " "))
            .collect::<Vec<_>>()
            .join("\n\n");
    }
}

/// The fields of a kind of file, in their order.
pub(crate) fn fields(kind: Kind) -> Vec<&'static str> {
    COMPILED
        .iter()
        .find(|compiled| compiled.kind == kind)
        .map(|compiled| reword::properties(&compiled.schema))
        .unwrap_or_default()
}

/// What the JSON Schema of its kind finds in a file, in words for people.
pub(crate) fn flaws(kind: Kind, root: &Node<'_>) -> Vec<Flaw> {
    let Some(compiled) = COMPILED.iter().find(|compiled| compiled.kind == kind) else {
        return Vec::new();
    };
    let mut flaws = Vec::new();
    if compiled.validator.is_valid(root) {
        return flaws;
    }
    for error in compiled.validator.iter_errors(root) {
        reword::error(&error, root, &compiled.schema, &mut flaws);
    }
    flaws
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_compiles() {
        assert_eq!(COMPILED.len(), Collection::ALL.len() + 1);
    }

    #[test]
    fn no_schema_takes_null() {
        for (kind, schema) in authored() {
            assert!(!schema.to_string().contains("\"null\""), "{kind:?}");
        }
    }
}
