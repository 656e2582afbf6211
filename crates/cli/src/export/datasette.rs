//! What Datasette shows beside the database: `datasette willing.sqlite --metadata datasette/metadata.json`.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::Export;
use super::datapackage::licence;
use super::folder::Folder;
use super::sqlite::VIEWS;
use super::tables::Table;

/// Questions with a blank: name, title, description, SQL.
const QUERIES: [(&str, &str, &str, &str); 4] = [
    (
        "search_texts",
        "Search the texts",
        "Names, titles, summaries and statements in English, French and Ukrainian; accents and case do not matter.",
        "SELECT record, collection, property, lang, snippet(search, 0, '[', ']', ' … ', 20) AS found, fact \
         FROM search WHERE search MATCH :words ORDER BY rank, fact LIMIT 100",
    ),
    (
        "meetings_of",
        "The meetings of a member",
        "Give the id of a member, such as `france`.",
        "SELECT date, meeting, meeting_title, role FROM member_meetings WHERE member = :member ORDER BY date, meeting",
    ),
    (
        "sources_of",
        "The sources of a row",
        "Give the key of a row, such as `meetings/2026-01-06-paris`.",
        "SELECT c.\"row\", s.publisher, s.title, c.at, s.published, s.url FROM citations c JOIN sources s ON s.id = c.source \
         WHERE c.fact = :key ORDER BY c.\"row\"",
    ),
    (
        "pledges_about",
        "What members offered, made conditional, left open or ruled out",
        "Give a domain, such as `land`.",
        "SELECT p.date, p.member, p.stance, p.summary_en FROM member_pledges p JOIN member_pledge_domains d \
         ON d.member_pledge = p.key WHERE d.domain = :domain ORDER BY p.date, p.member",
    ),
];

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let about = export.dataset.about();
    let licence = licence(&about.licence);
    let mut tables: Map<String, Value> = export
        .tables()?
        .iter()
        .map(|table| (table.name.clone(), described(table)))
        .collect();
    for view in VIEWS {
        tables.insert(
            view.name.to_owned(),
            json!({ "description": view.description }),
        );
    }
    tables.insert(
        "search".to_owned(),
        json!({ "description": "The full-text index of all prose.", "fts_table": "search" }),
    );
    let queries: Map<String, Value> = QUERIES
        .into_iter()
        .map(|(name, title, description, sql)| {
            (
                name.to_owned(),
                json!({ "title": title, "description": description, "sql": sql }),
            )
        })
        .collect();
    let metadata = json!({
        "title": about.title.en,
        "description": about.scope.en,
        "license": licence.get("title").or(licence.get("name")),
        "license_url": licence.get("path"),
        "source": format!("willing {}, as of {}", export.dataset.version(), about.as_of),
        "databases": { "willing": { "title": about.title.en, "tables": tables, "queries": queries } },
    });
    folder.write(
        "datasette/metadata.json",
        "Titles, descriptions and ready-made queries for `datasette willing.sqlite --metadata datasette/metadata.json`",
        serde_json::to_string_pretty(&metadata)? + "\n",
    )
}

fn described(table: &Table) -> Value {
    let columns: Map<String, Value> = table
        .columns
        .iter()
        .map(|column| (column.name.clone(), column.description.as_str().into()))
        .collect();
    let mut described = json!({ "description": table.description, "columns": columns });
    let label = ["title_en", "name_en", "question_en", "title"];
    let label = label.into_iter().find(|name| table.place(name).is_some());
    if let (Some(label), Value::Object(fields)) = (label, &mut described) {
        fields.insert("label_column".to_owned(), label.into());
    }
    described
}
