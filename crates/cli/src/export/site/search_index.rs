//! What the search knows: one entry for each record, in one language, as a script that a page opened from a file can load.

use std::collections::HashSet;

use anyhow::Result;
use serde_json::{Value, json};
use willing_curator::records::{Source, Stored};
use willing_vocabulary::Collection;

use super::context::Site;
use crate::lang::Lang;
use crate::lang::labels::{self, Label as _};

/// The script `assets/search-LANG.js`: an array of `[title, path, kind, date, date for readers, text]`.
pub(crate) fn script(site: &Site<'_>, lang: Lang) -> Result<String> {
    let mut entries = Vec::new();
    for (collection, id, _) in site.all() {
        let record = match collection {
            Collection::Meetings => data::<willing_curator::records::Meeting>(site, id)?,
            Collection::Declarations => data::<willing_curator::records::Declaration>(site, id)?,
            Collection::Plans => data::<willing_curator::records::Plan>(site, id)?,
            Collection::Members => data::<willing_curator::records::Member>(site, id)?,
            Collection::People => data::<willing_curator::records::Person>(site, id)?,
            Collection::Rosters => data::<willing_curator::records::Roster>(site, id)?,
            Collection::Claims => data::<willing_curator::records::Claim>(site, id)?,
            _ => data::<Source>(site, id)?,
        };
        let date = ["date", "as_of", "published"]
            .iter()
            .find_map(|key| record.get(key)?.as_str())
            .unwrap_or_default();
        let title = site.title(collection, id, lang);
        let mut text = Vec::new();
        if let Some(source) = site
            .get::<Source>(id)
            .filter(|_| collection == Collection::Sources)
        {
            text.push(source.publisher.clone());
            text.push(source.kind.label(lang).to_owned());
            text.push(labels::language(&source.lang, lang));
            text.extend(source.author.clone());
            text.push(source.url.clone());
            text.extend(source.note.as_ref().map(|note| lang.text(note)));
        } else {
            for key in ["summary", "note"] {
                texts(
                    site,
                    record.get(key).unwrap_or(&Value::Null),
                    lang,
                    &mut text,
                );
            }
            texts(site, &record, lang, &mut text);
        }
        let mut known = HashSet::from([title.clone()]);
        text.retain(|one| known.insert(one.clone()));
        entries.push(json!([
            title,
            format!("{collection}/{id}.html"),
            collection.label(lang),
            date,
            date.parse().map(|date| lang.date(date)).unwrap_or_default(),
            text.join(" · "),
        ]));
    }
    Ok(format!("self.willingIndex = {};\n", Value::Array(entries)))
}

fn data<R: Stored + serde::Serialize>(site: &Site<'_>, id: &str) -> Result<Value> {
    Ok(serde_json::to_value(site.get::<R>(id))?)
}

/// Every text of a record in that language, and the names of those to whom it refers.
fn texts(site: &Site<'_>, value: &Value, lang: Lang, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get(lang.code()) {
                found.push(lang.set(text));
                if let Some(Value::String(text)) = fields.get("uk") {
                    found.push(text.clone());
                }
                return;
            }
            for (key, value) in fields {
                let named = match (key.as_str(), value) {
                    ("person", Value::String(id)) => Some((Collection::People, id)),
                    ("member" | "of", Value::String(id)) => Some((Collection::Members, id)),
                    _ => None,
                };
                match named {
                    Some((collection, id)) => found.push(site.title(collection, id, lang)),
                    None if key == "members" => {
                        for id in value
                            .as_array()
                            .into_iter()
                            .flatten()
                            .filter_map(Value::as_str)
                        {
                            found.push(site.title(Collection::Members, id, lang));
                        }
                    }
                    None => texts(site, value, lang, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                texts(site, item, lang, found);
            }
        }
        _ => {}
    }
}
