//! CSL-JSON: the sources, for Zotero, pandoc and every citation processor.

use anyhow::Result;
use serde_json::{Map, Value, json};
use willing_curator::records::Source;
use willing_vocabulary::{Date, SourceKind};

use super::Export;
use super::folder::Folder;
use super::identity::uri;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let items: Vec<Value> = export.dataset.records().sources.iter().map(item).collect();
    folder.write(
        "sources.csl.json",
        "The sources as CSL-JSON, for Zotero and citation processors",
        serde_json::to_string_pretty(&items)? + "\n",
    )
}

/// One source as CSL-JSON.
pub(crate) fn item(source: &Source) -> Value {
    let mut item = Map::new();
    let mut set = |key: &str, value: Value| item.insert(key.to_owned(), value);
    set("id", source.id.clone().into());
    set("type", kind(source.kind).into());
    set("title", source.title.clone().into());
    if let Some(author) = &source.author {
        // The record does not say which part of it is the family name.
        set("author", json!([{ "literal": author }]));
    }
    set("container-title", source.publisher.clone().into());
    set("publisher", source.publisher.clone().into());
    set("language", source.lang.clone().into());
    if let Some(published) = source.published {
        set("issued", date(published));
    }
    set("accessed", date(source.accessed));
    if let Some(address) = uri(&source.url) {
        set("URL", address.into());
    }
    if let Some(archived) = source.archived.as_deref().and_then(uri) {
        set("archive_location", archived.into());
    }
    if let Some(note) = &source.note {
        set("note", note.en.clone().into());
    }
    Value::Object(item)
}

const fn kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::News | SourceKind::NewsAgency | SourceKind::Analysis => "article-newspaper",
        SourceKind::Encyclopedia => "entry-encyclopedia",
        _ => "webpage",
    }
}

/// A date as parts, as precise as it is.
fn date(date: Date) -> Value {
    let mut parts = vec![u32::from(date.year())];
    parts.extend(date.month().map(u32::from));
    parts.extend(date.day().map(u32::from));
    json!({ "date-parts": [parts] })
}
