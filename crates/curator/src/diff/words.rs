//! How fields, rows and values are called in a comparison.

use serde_json::Value;
use willing_vocabulary::Collection;

use super::snapshot::{Snapshot, text_at};

/// No quotation from the record is longer, in characters.
const QUOTED: usize = 90;

/// The names of members and people on both sides; where they differ, the new one.
#[derive(Clone, Copy)]
pub(super) struct Names<'s> {
    pub(super) old: &'s Snapshot,
    pub(super) new: &'s Snapshot,
}

impl Names<'_> {
    fn of(self, collection: Collection, id: &str) -> String {
        let record = self
            .new
            .get(collection, id)
            .or_else(|| self.old.get(collection, id));
        let name = record.and_then(|record| record.get("name")?.get("en")?.as_str());
        name.unwrap_or(id).to_owned()
    }

    fn member(self, row: &Value) -> String {
        self.of(Collection::Members, text_at(row, "member"))
    }

    /// A party with the person or the office that stands for it: `Ireland (Micheál Martin)`.
    fn seat(self, row: &Value) -> String {
        let office = row
            .get("office")
            .map(|office| text_at(office, "en").to_owned());
        let person = text_at(row, "person");
        let acting = if person.is_empty() {
            office
        } else {
            Some(self.of(Collection::People, person))
        };
        match acting {
            Some(acting) => format!("{} ({acting})", self.member(row)),
            None => self.member(row),
        }
    }

    fn attribution(self, by: &Value) -> String {
        match (by.get("person"), by.get("member"), by.get("name")) {
            (Some(Value::String(id)), ..) => self.of(Collection::People, id),
            (_, Some(Value::String(id)), _) => self.of(Collection::Members, id),
            (.., Some(name)) => text_at(name, "en").to_owned(),
            _ => plainly(by),
        }
    }

    /// What a row of a list is called.
    pub(super) fn row(self, list: &str, row: &Value) -> String {
        let field = |key| {
            row.get(key)
                .map(|value| self.value(key, value))
                .unwrap_or_default()
        };
        match list {
            "participants" | "hosts" | "chairs" | "issued_by" | "signatories" => self.seat(row),
            "members" => self.of(Collection::Members, row.as_str().unwrap_or_default()),
            "absent" => field("who"),
            "proposed_by" => field("by"),
            "counts" => match row.get("by") {
                Some(by) => format!("count of {} by {}", field("of"), self.attribution(by)),
                None => format!("count of {}", field("of")),
            },
            "topics" | "outcomes" => field("text"),
            "statements" => format!("{}: {}", field("by"), field("text")),
            "points" => format!("point {} {}", field("number"), field("title")),
            "answers" => format!("answer “{}”", text_at(row, "id")),
            "pledges" => format!(
                "pledge of {} ({}, {})",
                field("date"),
                field("domains"),
                field("stance")
            ),
            "standing" => format!("{} on {}", field("kind"), field("date")),
            "offices" => {
                let of = self.of(Collection::Members, text_at(row, "of"));
                format!(
                    "{} ({of})",
                    row.get("title").map_or("", |title| text_at(title, "en"))
                )
            }
            "texts" => format!("text in “{}”", text_at(row, "lang")),
            "continues" => format!("point {} of {}", field("point"), field("plan")),
            _ => self.value(list, row),
        }
    }

    /// What a row is called that stayed: a count whose author is another goes without the author.
    pub(super) fn kept_row(self, list: &str, old: &Value, new: &Value) -> String {
        if list == "counts" && old.get("by") != new.get("by") {
            let of = new.get("of").map(|of| self.value("of", of));
            return format!("count of {}", of.unwrap_or_default());
        }
        self.row(list, new)
    }

    /// What else a new row says, and its sources: `in-person, reported; elysee-2026-01-06`.
    pub(super) fn detail(self, list: &str, row: &Value) -> String {
        const TOLD: [&str; 10] = [
            "value",
            "mode",
            "basis",
            "from",
            "to",
            "theme",
            "summary",
            "why",
            "source",
            "elsewhere",
        ];
        let told = TOLD.iter().filter_map(|key| {
            let value = row.get(key)?;
            match (*key, list) {
                ("value", "counts") => Some(amount(row)),
                ("from" | "to", _) => Some(format!("{key} {}", self.value(key, value))),
                _ => Some(self.value(key, value)),
            }
        });
        let told = told.collect::<Vec<_>>().join(", ");
        match (told.as_str(), sources(row).join(", ").as_str()) {
            ("", cited) => cited.to_owned(),
            (told, "") => told.to_owned(),
            (told, cited) => format!("{told}; {cited}"),
        }
    }

    /// A value in words.
    pub(super) fn value(self, key: &str, value: &Value) -> String {
        match (key, value) {
            ("member" | "of", Value::String(id)) => self.of(Collection::Members, id),
            ("person", Value::String(id)) => self.of(Collection::People, id),
            ("by" | "who", Value::Object(_)) => self.attribution(value),
            (_, Value::String(text)) if text.contains(' ') => quoted(text),
            (_, Value::String(text)) => cut(text),
            (_, Value::Array(items)) => {
                let items = items.iter().map(|item| self.value(key, item));
                items.collect::<Vec<_>>().join(", ")
            }
            (_, Value::Object(_)) if is_text(value) => quoted(text_at(value, "en")),
            (_, Value::Object(_)) if value.get("precision").is_some() => amount(value),
            (_, Value::Object(fields)) => {
                let fields = fields
                    .iter()
                    .map(|(key, value)| match (key.as_str(), value) {
                        ("text" | "date" | "record", value) => self.value(key, value),
                        (key, value) => format!("{} {}", label(key), self.value(key, value)),
                    });
                fields.collect::<Vec<_>>().join(", ")
            }
            (_, other) => other.to_string(),
        }
    }
}

/// A field as it is read out: `issued by` for `issued_by`.
pub(super) fn label(field: &str) -> String {
    field.replace(['_', '.'], " ")
}

/// What a list is called behind "added to the".
pub(super) fn list_label(list: &str) -> String {
    match list {
        "absent" => "absences".to_owned(),
        "issued_by" => "issuers".to_owned(),
        "proposed_by" => "proposers".to_owned(),
        "formerly" => "former ids".to_owned(),
        "standing" => "standings".to_owned(),
        "gaps" => "known gaps".to_owned(),
        "continues" => "points that it continues".to_owned(),
        other => label(other),
    }
}

/// Prose or a name in several languages.
pub(super) fn is_text(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| {
        fields.contains_key("en")
            && fields
                .iter()
                .all(|(key, text)| matches!(key.as_str(), "en" | "fr" | "uk") && text.is_string())
    })
}

/// The languages in which two texts differ.
pub(super) fn languages(old: &Value, new: &Value) -> String {
    let languages = [("en", "English"), ("fr", "French"), ("uk", "Ukrainian")];
    let differing = languages
        .iter()
        .filter(|(code, _)| old.get(*code) != new.get(*code));
    differing
        .map(|(_, name)| *name)
        .collect::<Vec<_>>()
        .join(" and ")
}

/// A number with its precision: `35 (exact)`.
pub(super) fn amount(value: &Value) -> String {
    let number = ["value", "number", "share"]
        .iter()
        .find_map(|key| value.get(key));
    let unit = if value.get("share").is_some() {
        " %"
    } else {
        ""
    };
    format!(
        "{}{unit} ({})",
        number.map(plainly).unwrap_or_default(),
        text_at(value, "precision")
    )
}

/// The ids of the sources that a row cites.
pub(super) fn sources(row: &Value) -> Vec<String> {
    let cites = row.get("cite").and_then(Value::as_array);
    cites.into_iter().flatten().map(cite).collect()
}

/// A cite in words: the source, and the place in it.
pub(super) fn cite(cite: &Value) -> String {
    let source = text_at(cite, "source");
    match cite.get("at").and_then(Value::as_str) {
        _ if source.is_empty() => plainly(cite),
        Some(at) => format!("{source} ({})", cut(at)),
        None => source.to_owned(),
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("“{}”", cut(text))
}

fn plainly(value: &Value) -> String {
    value.as_str().map_or_else(|| cut(&value.to_string()), cut)
}

/// The text, or as much of it as a line bears.
fn cut(text: &str) -> String {
    let mut chars = text.chars();
    let mut kept: String = chars.by_ref().take(QUOTED).collect();
    if chars.next().is_some() {
        let end = kept.rfind(' ').filter(|end| *end > QUOTED / 2);
        kept.truncate(end.unwrap_or(kept.len()));
        kept.push('…');
    }
    kept
}
