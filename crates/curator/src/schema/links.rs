//! What a file refers to, when it cannot be read into its type: its schema knows where an id stands, and of which collection.

use serde_json::Value as Json;
use willing_vocabulary::Collection;

use super::COMPILED;
use crate::read::{Kind, is_id};
use crate::tree::{Node, Value};

/// A reference that was found by the schema alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LooseLink {
    /// Where it stands, as a JSON Pointer.
    pub(crate) pointer: String,
    pub(crate) collection: Collection,
    pub(crate) id: String,
}

/// The references of a file.
pub(crate) fn links(kind: Kind, root: &Node<'_>) -> Vec<LooseLink> {
    let mut found = Vec::new();
    if let Some(compiled) = COMPILED.iter().find(|compiled| compiled.kind == kind) {
        walk(&compiled.schema, &compiled.schema, root, "", &mut found);
    }
    // Choices of a schema may reach one value on several ways.
    found.dedup();
    found
}

fn walk(whole: &Json, part: &Json, node: &Node<'_>, pointer: &str, found: &mut Vec<LooseLink>) {
    if let Some(name) = part.get("$ref").and_then(Json::as_str) {
        let name = name.trim_start_matches("#/$defs/");
        // What does not look like an id is the schema's own finding.
        if let Some((collection, id)) = meant(name, node).filter(|(_, id)| is_id(id)) {
            found.push(LooseLink {
                pointer: pointer.to_owned(),
                collection,
                id: id.to_owned(),
            });
        } else if let Some(named) = whole.get("$defs").and_then(|defs| defs.get(name)) {
            walk(whole, named, node, pointer, found);
        }
    }
    if let Some(choices) = part.get("anyOf").and_then(Json::as_array) {
        for choice in choices {
            walk(whole, choice, node, pointer, found);
        }
    }
    match &node.value {
        Value::Mapping(entries) => {
            for entry in entries {
                if let Some(field) = part
                    .get("properties")
                    .and_then(|fields| fields.get(&*entry.key))
                {
                    let below = format!("{pointer}/{}", entry.key);
                    walk(whole, field, &entry.node, &below, found);
                }
            }
        }
        Value::Sequence(items) => {
            if let Some(of) = part.get("items") {
                for (index, item) in items.iter().enumerate() {
                    walk(whole, of, item, &format!("{pointer}/{index}"), found);
                }
            }
        }
        _ => {}
    }
}

/// The record that a value of a named type means: a `MemberId` is the id of a member, a `RecordRef` names its collection.
fn meant<'n>(name: &str, node: &'n Node<'_>) -> Option<(Collection, &'n str)> {
    let Value::String(text) = &node.value else {
        return None;
    };
    if name == "RecordRef" {
        let (collection, id) = text.split_once('/')?;
        return Some((collection.parse().ok()?, id));
    }
    let singular = name.strip_suffix("Id")?;
    let mut collections = Collection::ALL.iter().copied();
    let collection =
        collections.find(|collection| singular.eq_ignore_ascii_case(collection.singular()))?;
    Some((collection, text))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::records::{At, Meeting, Plan};
    use crate::tree;

    /// The schema finds the references that the type has.
    #[test]
    fn the_same_as_in_the_typed_record() {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/base");
        let compare = |file: &str, collection, typed: fn(&str) -> Vec<LooseLink>| {
            let text = fs::read_to_string(base.join(file)).unwrap();
            let root = tree::parse(&text).unwrap();
            let place = |link: LooseLink| {
                (
                    link.pointer.replace("/source", ""),
                    link.collection,
                    link.id,
                )
            };
            let mut loose: Vec<_> = links(Kind::Record(collection), &root)
                .into_iter()
                .map(place)
                .collect();
            let mut typed: Vec<_> = typed(&text).into_iter().map(place).collect();
            loose.sort();
            typed.sort();
            assert!(!typed.is_empty());
            assert_eq!(loose, typed, "{file}");
        };
        compare(
            "meetings/2026-01-06-paris.yaml",
            Collection::Meetings,
            |text| of(&serde_yaml::from_str::<Meeting>(text).unwrap()),
        );
        compare(
            "plans/2026-01-06-five-points.yaml",
            Collection::Plans,
            |text| of(&serde_yaml::from_str::<Plan>(text).unwrap()),
        );
    }

    fn of(record: &impl crate::records::Links) -> Vec<LooseLink> {
        let mut found = Vec::new();
        record.links(&At::ROOT, &mut |at, link| {
            found.push(LooseLink {
                pointer: at.to_string(),
                collection: link.collection,
                id: link.id.to_owned(),
            });
        });
        found
    }
}
