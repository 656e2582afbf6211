//! A record as a page for people: its statements, each with the numbers of its sources; what refers to it; the sources.
//!
//! It follows the JSON of the export, so that it shows whatever a record may hold. Nothing from the record reaches the terminal but
//! through [`Page::paragraph`], which spells out what a terminal would obey.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use textwrap::{Options, WordSplitter, wrap};
use unicode_width::UnicodeWidthStr as _;
use willing_curator::Dataset;
use willing_curator::report::{Look, visible};
use willing_vocabulary::Collection;

use crate::lang::{Lang, labels};
use crate::output::{BOLD, FAINT, text_width};
use crate::shelf::{Shelf, id_of, name_of};

/// Keys whose text stands after the others of its row, as a sentence.
const SENTENCES: [&str; 6] = ["text", "summary", "note", "why", "elsewhere", "compatible"];

pub(super) fn page(
    dataset: &Dataset,
    shelf: &Shelf,
    collection: Collection,
    record: &Value,
    lang: Lang,
    look: Look,
) -> String {
    let mut page = Page {
        shelf,
        collection,
        lang,
        look,
        sources: Vec::new(),
        text: String::new(),
    };
    let id = id_of(record);
    page.heading(name_of(record, lang).unwrap_or(id));
    page.paragraph("", "", &format!("{collection}/{id}"), true);
    if let Value::Object(fields) = record {
        page.fields(fields);
    }
    page.referring(dataset, collection, id);
    page.listed_sources();
    page.text
}

struct Page<'s> {
    shelf: &'s Shelf,
    /// Whose record it is: it tells what kind of word stands at a key.
    collection: Collection,
    lang: Lang,
    look: Look,
    /// The sources cited so far: the first is number 1.
    sources: Vec<String>,
    text: String,
}

impl Page<'_> {
    /// Text wrapped to the page, with what stands before its first and its other lines.
    fn paragraph(&mut self, first: &str, others: &str, text: &str, faint: bool) {
        let text = visible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        let options = Options::new(text_width(self.look))
            .initial_indent(first)
            .subsequent_indent(others)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        for line in wrap(&text, options) {
            let line = if faint {
                self.look.styled(FAINT, &line)
            } else {
                line.into_owned()
            };
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn heading(&mut self, text: &str) {
        let text = visible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        for line in wrap(&text, text_width(self.look)) {
            let line = self.look.styled(BOLD, &line);
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn section(&mut self, label: &str, number: usize) {
        self.text.push('\n');
        self.heading(&format!("{label} ({number})"));
    }

    fn fields(&mut self, fields: &Map<String, Value>) {
        let (mut short, mut long) = (Vec::new(), Vec::new());
        for (key, value) in fields {
            let is_heading = ["title", "name", "question"].contains(&key.as_str());
            match value {
                Value::Array(items) if items.is_empty() => {}
                _ if key == "id" || (is_heading && value.get("uk").is_none()) => {}
                Value::Array(_) if key != "cite" && key != "formerly" => long.push((key, value)),
                _ => short.push((key, value)),
            }
        }
        let label_of = |key: &str| self.lang.key(key);
        let column = short
            .iter()
            .map(|(key, _)| label_of(key).width())
            .max()
            .unwrap_or_default()
            .min(text_width(self.look) / 3);
        if !short.is_empty() {
            self.text.push('\n');
        }
        for (key, value) in short {
            let label = self.lang.key(key);
            let padding = " ".repeat(column.saturating_sub(label.width()) + 2);
            let text = match key.as_str() {
                "title" | "name" | "question" => {
                    let mut names: Vec<&str> = ["en", "fr", "uk"]
                        .iter()
                        .filter_map(|lang| value.get(lang)?.as_str())
                        .collect();
                    names.dedup();
                    names.join("; ")
                }
                _ => self.inline(key, value),
            };
            let indent = " ".repeat(column + 2);
            self.paragraph(&format!("{label}{padding}"), &indent, &text, false);
        }
        for (key, value) in long {
            let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
            self.section(&self.lang.key(key), items.len());
            for item in items {
                let text = self.inline(key, item);
                self.paragraph("  - ", "    ", &text, false);
            }
        }
    }

    /// A value as part of a line, with the numbers of its sources at the end.
    fn inline(&mut self, key: &str, value: &Value) -> String {
        match value {
            Value::String(text) => self.named(key, text),
            Value::Bool(yes) => match yes {
                true => self.lang.of("yes", "oui"),
                false => self.lang.of("no", "non"),
            }
            .to_owned(),
            Value::Array(items) if key == "cite" => self.numbers(items),
            Value::Array(items) => items
                .iter()
                .map(|item| self.inline(key, item))
                .collect::<Vec<_>>()
                .join(", "),
            Value::Object(map) => match self.lang.of_json(value) {
                Some(text) => text.to_owned(),
                None => self.row(map),
            },
            other => other.to_string(),
        }
    }

    /// A row of a list: what is short, then the sentence, then the numbers of the sources.
    fn row(&mut self, map: &Map<String, Value>) -> String {
        let (mut parts, mut sentences, mut numbers) = (Vec::new(), Vec::new(), String::new());
        for (key, value) in map {
            let text = self.inline(key, value);
            match key.as_str() {
                "cite" => numbers = text,
                // Taking part is reported unless it says otherwise.
                "basis" if value == "reported" => {}
                "by" if parts.is_empty() => parts.push(text),
                "by" => parts.push(format!("{} {text}", self.lang.of("by", "selon"))),
                "from" => parts.push(format!("{} {text}", self.lang.of("from", "de"))),
                "to" => parts.push(format!("{} {text}", self.lang.of("to", "à"))),
                "share" => parts.push(format!("{text}\u{a0}%")),
                "continues" => {
                    let earlier = self.lang.of("takes up", "reprend");
                    sentences.push(format!("{earlier} {text}"));
                }
                "prefer" => parts.push(format!(
                    "{} {text}",
                    self.lang.of("prefer", "réponse retenue")
                )),
                key if SENTENCES.contains(&key) => sentences.push(text),
                _ => parts.push(text),
            }
        }
        // A point of a plan is named by the plan and its number.
        let mut row = parts.join(if map.contains_key("point") {
            " "
        } else {
            " · "
        });
        if !sentences.is_empty() {
            if !row.is_empty() {
                row.push_str(self.lang.colon());
            }
            row.push_str(&sentences.join(" — "));
        }
        if !numbers.is_empty() {
            row = format!("{row} {numbers}");
        }
        row
    }

    /// What an id is called, where a key holds ids.
    fn named(&mut self, key: &str, text: &str) -> String {
        let collection = match key {
            "member" | "members" | "of" => Collection::Members,
            "person" => Collection::People,
            "meeting" | "follows" => Collection::Meetings,
            "declaration" => Collection::Declarations,
            "source" => return self.numbers(&[serde_json::json!({ "source": text })]),
            "about" | "record" => {
                let name = text.split_once('/').and_then(|(collection, id)| {
                    let collection = collection.parse().ok()?;
                    self.shelf.name(collection, id, self.lang)
                });
                return name.map_or_else(|| text.to_owned(), |name| format!("{name} ({text})"));
            }
            key => return self.word(key, text),
        };
        match self.shelf.name(collection, text, self.lang) {
            // A title says less about where to look than a country or a person.
            Some(name) if matches!(key, "meeting" | "follows" | "declaration") => {
                format!("{name} ({text})")
            }
            Some(name) => name.to_owned(),
            None => self.word(key, text),
        }
    }

    /// A word of the vocabulary. In English it stands as in the files, where filters look for it.
    fn word(&self, key: &str, word: &str) -> String {
        let french = |lang| labels::word(self.collection, key, word, lang);
        Some(self.lang)
            .filter(|lang| *lang == Lang::Fr)
            .and_then(french)
            .unwrap_or_else(|| word.to_owned())
    }

    /// The numbers of sources: `[1, 2 § 3]`.
    fn numbers(&mut self, cites: &[Value]) -> String {
        let numbers: Vec<String> = cites
            .iter()
            .map(|cite| {
                let id = cite
                    .get("source")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let known = self.sources.iter().position(|source| source == id);
                let number = known.unwrap_or_else(|| {
                    self.sources.push(id.to_owned());
                    self.sources.len() - 1
                });
                match cite.get("at").and_then(Value::as_str) {
                    Some(at) => format!("{}\u{a0}{at}", number + 1),
                    None => (number + 1).to_string(),
                }
            })
            .collect();
        // Numbers stay together where they fit on a line.
        format!("[{}]", numbers.join(",\u{a0}"))
    }

    /// The records that refer to this one, and where in them.
    fn referring(&mut self, dataset: &Dataset, collection: Collection, id: &str) {
        let references = dataset.references();
        let mut by_record: BTreeMap<(Collection, &str), Vec<String>> = BTreeMap::new();
        for reference in references.get(&(collection, id)).into_iter().flatten() {
            let key = reference.pointer.split('/').nth(1).unwrap_or_default();
            let label = self.lang.key(key).to_lowercase();
            let places = by_record
                .entry((reference.collection, reference.id))
                .or_default();
            if !places.contains(&label) {
                places.push(label);
            }
        }
        for of in Collection::ALL {
            // In the order of the export: by date, where there is one.
            let rows: Vec<_> = self
                .shelf
                .records(*of)
                .iter()
                .filter_map(|record| Some((record, by_record.get(&(*of, id_of(record)))?)))
                .collect();
            if rows.is_empty() {
                continue;
            }
            let label = self.lang.key(of.as_str());
            let referring = self.lang.of("that refer to it", "qui s'y rapportent");
            self.section(&format!("{label} {referring}"), rows.len());
            for (record, places) in rows {
                let name = name_of(record, self.lang).unwrap_or_default();
                let text = format!("{}: {name} ({})", id_of(record), places.join(", "));
                self.paragraph("  - ", "    ", &text, false);
            }
        }
    }

    fn listed_sources(&mut self) {
        if self.sources.is_empty() {
            return;
        }
        self.section(&self.lang.key("sources"), self.sources.len());
        let indent = self.sources.len().to_string().len() + 5;
        for (index, id) in std::mem::take(&mut self.sources).iter().enumerate() {
            let Some(source) = self.shelf.get(Collection::Sources, id) else {
                continue;
            };
            let text_of = |key: &str| source.get(key).and_then(Value::as_str).unwrap_or_default();
            let date = match text_of("published") {
                "" => self.lang.of("undated", "sans date"),
                date => date,
            };
            let number = format!("  {:>1$} ", format!("[{}]", index + 1), indent - 3);
            let indent = " ".repeat(indent);
            let title = format!(
                "{}. {}, {date}. {id}",
                text_of("title"),
                text_of("publisher")
            );
            self.paragraph(&number, &indent, &title, false);
            // An address that is broken over lines cannot be followed.
            let url = self.look.styled(FAINT, &visible(text_of("url")));
            self.text.extend([indent.as_str(), url.as_str(), "\n"]);
        }
    }
}
