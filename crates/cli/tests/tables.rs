//! The tables, in every format that has them, hold what the record says: whole, typed, and the same each time.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    missing_docs
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::sync::LazyLock;

use rusqlite::Connection;
use serde_json::Value;
use tempfile::TempDir;

use common::{exported, hostile, long_text, root};

/// The hostile record in all formats, exported once.
static HOSTILE: LazyLock<TempDir> =
    LazyLock::new(|| exported(hostile().path(), &["json", "csv", "xlsx", "sqlite"]));

fn dist() -> std::path::PathBuf {
    HOSTILE.path().join("dist")
}

/// The rows of a CSV file by column, with the apostrophes that keep a spreadsheet from running a text taken away.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let heads = reader.headers().unwrap().clone();
    let plain = |cell: &str| {
        let inner = cell.trim_start_matches('\'');
        let is_guarded = inner.len() < cell.len()
            && inner.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        if is_guarded {
            cell[1..].to_owned()
        } else {
            cell.to_owned()
        }
    };
    let row = |record: csv::StringRecord| {
        heads
            .iter()
            .zip(&record)
            .map(|(head, cell)| (head.to_owned(), plain(cell)))
            .collect()
    };
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

/// Every value of a document but its cites and ids, as `collection/id/property` with rows counted from 1.
fn leaves(value: &Value, place: &str, leaves: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields.iter().filter(|(key, _)| *key != "cite") {
                leaves_below(value, &format!("{place}/{key}"), leaves);
            }
        }
        Value::Array(_) => leaves_below(value, place, leaves),
        Value::String(text) => assert!(leaves.insert(place.to_owned(), text.clone()).is_none()),
        other => assert!(leaves.insert(place.to_owned(), other.to_string()).is_none()),
    }
}

fn leaves_below(value: &Value, place: &str, found: &mut BTreeMap<String, String>) {
    let Value::Array(items) = value else {
        return leaves(value, place, found);
    };
    for (index, item) in items.iter().enumerate() {
        let name = item["id"]
            .as_str()
            .map_or((index + 1).to_string(), str::to_owned);
        leaves(item, &format!("{place}/{name}"), found);
    }
}

/// The values of `willing.json` by their places.
fn facts(dist: &Path) -> BTreeMap<String, String> {
    let document: Value =
        serde_json::from_slice(&fs::read(dist.join("willing.json")).unwrap()).unwrap();
    let mut found = BTreeMap::new();
    for (collection, records) in document.as_object().unwrap() {
        if collection == "dataset" {
            leaves(records, "dataset/willing", &mut found);
            found.remove("dataset/willing/name");
        } else {
            leaves_below(records, collection, &mut found);
        }
    }
    // The id of a record stands in its place already.
    found.retain(|place, _| place.split('/').count() != 3 || !place.ends_with("/id"));
    found
}

#[test]
fn every_value_of_the_record_is_a_statement_and_nothing_else_is() {
    let stated: BTreeMap<String, String> = rows(&dist().join("statements.csv"))
        .into_iter()
        .map(|row| {
            let place = format!(
                "{}/{}/{}",
                row["collection"], row["record"], row["property"]
            );
            (place, row["value"].clone())
        })
        .collect();
    let facts = facts(&dist());
    assert!(facts.len() > 400);
    for (place, value) in &facts {
        assert_eq!(stated.get(place), Some(value), "{place}");
    }
    assert_eq!(stated.len(), facts.len());
}

#[test]
fn the_hostile_record_fills_every_column() {
    let package: Value =
        serde_json::from_slice(&fs::read(dist().join("datapackage.json")).unwrap()).unwrap();
    let mut empty = BTreeSet::new();
    for resource in package["resources"].as_array().unwrap() {
        let rows = rows(&dist().join(resource["path"].as_str().unwrap()));
        for field in resource["schema"]["fields"].as_array().unwrap() {
            let name = field["name"].as_str().unwrap();
            assert!(!field["description"].as_str().unwrap().is_empty(), "{name}");
            if rows.iter().all(|row| row[name].is_empty()) {
                empty.insert(format!("{}.{name}", resource["name"].as_str().unwrap()));
            }
        }
    }
    // Who speaks is one of three shapes, and the record has each of them somewhere; only plans are withdrawn.
    empty.retain(|column| {
        !["by_", "who_", "withdrawn_"]
            .iter()
            .any(|prefix| column.contains(&format!(".{prefix}")))
    });
    assert_eq!(empty, BTreeSet::new());
}

/// Everything that the schema of the export can hold is a column of some table: one for each leaf below a type's properties.
#[test]
fn every_field_of_the_schema_is_in_a_table() {
    let schema: Value =
        serde_json::from_slice(&fs::read(root().join("schema/export.schema.json")).unwrap())
            .unwrap();
    let package: Value =
        serde_json::from_slice(&fs::read(dist().join("datapackage.json")).unwrap()).unwrap();
    let columns: BTreeMap<&str, BTreeSet<&str>> = package["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|resource| {
            let fields = resource["schema"]["fields"].as_array().unwrap();
            (
                resource["name"].as_str().unwrap(),
                fields
                    .iter()
                    .map(|field| field["name"].as_str().unwrap())
                    .collect(),
            )
        })
        .collect();
    let tables = [
        ("About", "dataset"),
        ("Source", "sources"),
        ("Member", "members"),
        ("Standing", "member_standing"),
        ("Pledge", "member_pledges"),
        ("Person", "people"),
        ("Office", "person_offices"),
        ("Meeting", "meetings"),
        ("Seat", "meeting_hosts"),
        ("Seat", "meeting_chairs"),
        ("Seat", "declaration_issued_by"),
        ("Participant", "meeting_participants"),
        ("Absence", "meeting_absent"),
        ("Count", "meeting_counts"),
        ("Topic", "meeting_topics"),
        ("Outcome", "meeting_outcomes"),
        ("Statement", "meeting_statements"),
        ("Declaration", "declarations"),
        ("Signatory", "declaration_signatories"),
        ("Binding", "declaration_binding"),
        ("DeclarationText", "declaration_texts"),
        ("Plan", "plans"),
        ("Proposer", "plan_proposed_by"),
        ("PlanPoint", "plan_points"),
        ("Roster", "rosters"),
        ("Claim", "claims"),
        ("Answer", "claim_answers"),
    ];
    // Lists that are no objects, and a reference whose names are taken.
    let elsewhere = [
        ("gaps", "dataset_gaps", "gap_en"),
        ("domains", "member_pledge_domains", "domain"),
        ("members", "roster_members", "member"),
        ("formerly", "former_ids", "former_id"),
        ("continues", "plan_point_continues", "continues_plan"),
        ("continues", "plan_point_continues", "continues_point"),
        ("cite", "citations", "source"),
        ("cite", "citations", "at"),
    ];
    let all: BTreeSet<&str> = tables.iter().map(|(_, table)| *table).collect();
    for (name, table) in tables {
        for property in schema["$defs"][name]["properties"]
            .as_object()
            .unwrap()
            .keys()
        {
            let is_column = columns[table]
                .iter()
                .any(|column| column == property || column.starts_with(&format!("{property}_")));
            let is_table = all
                .iter()
                .any(|other| other.ends_with(&format!("_{property}")));
            let is_elsewhere = elsewhere
                .iter()
                .any(|(list, table, column)| list == property && columns[table].contains(column));
            assert!(
                is_column || is_table || is_elsewhere,
                "{name}.{property} is in no table"
            );
        }
    }
    // The types that are no rows are spread over columns: all of them are known here.
    let spread = [
        "Text",
        "Name",
        "Date",
        "Withdrawal",
        "Iso",
        "Attribution",
        "ByPerson",
        "ByMember",
        "ByName",
        "Cites",
        "Cite",
        "CiteAt",
        "Place",
        "PointRef",
        "StatedCount",
        "RecordRef",
        "Value",
        "DateValue",
        "NumberValue",
        "ShareValue",
        "Share",
        "RecordValue",
        "TextValue",
        "Verdict",
        "Preferred",
        "Compatible",
        "Open",
    ];
    for (name, shape) in schema["$defs"].as_object().unwrap() {
        let is_known =
            tables.iter().any(|(other, _)| other == name) || spread.contains(&name.as_str());
        assert!(
            is_known || shape.get("properties").is_none(),
            "`{name}` is a new type: say here which table holds it"
        );
    }
}

/// A cell of the database as the CSV has it.
fn sqlite_text(value: rusqlite::types::Value, is_truth: bool) -> String {
    use rusqlite::types::Value::{Blob, Integer, Null, Real, Text};
    match value {
        Null => String::new(),
        Integer(number) if is_truth => (number == 1).to_string(),
        Integer(number) => number.to_string(),
        Text(text) => text,
        Real(_) | Blob(_) => panic!("a column of no such type"),
    }
}

#[test]
fn csv_and_sqlite_hold_the_same_cells() {
    let database = Connection::open(dist().join("willing.sqlite")).unwrap();
    let package: Value =
        serde_json::from_slice(&fs::read(dist().join("datapackage.json")).unwrap()).unwrap();
    let mut compared = 0;
    for resource in package["resources"].as_array().unwrap() {
        let name = resource["name"].as_str().unwrap();
        if name == "statements" {
            continue;
        }
        let rows = rows(&dist().join(resource["path"].as_str().unwrap()));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let mut select = database
            .prepare(&format!("SELECT * FROM \"{name}\" ORDER BY rowid"))
            .unwrap();
        let mut found = select.query([]).unwrap();
        for row in &rows {
            let cells = found.next().unwrap().unwrap();
            for (place, field) in fields.iter().enumerate() {
                let text = sqlite_text(cells.get(place).unwrap(), field["type"] == "boolean");
                assert_eq!(
                    &text,
                    &row[field["name"].as_str().unwrap()],
                    "{name}.{}",
                    field["name"]
                );
                compared += 1;
            }
        }
        assert!(found.next().unwrap().is_none(), "{name} has more rows");
    }
    assert!(compared > 1000);
}

#[test]
fn no_cell_of_a_csv_begins_like_a_formula() {
    let mut guarded = 0;
    for entry in fs::read_dir(dist().join("tables")).unwrap() {
        for record in csv::Reader::from_path(entry.unwrap().path())
            .unwrap()
            .records()
        {
            for cell in &record.unwrap() {
                assert!(
                    !cell.starts_with([
                        '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'
                    ]),
                    "{cell:?}"
                );
                guarded += usize::from(cell.starts_with('\''));
            }
        }
    }
    assert!(guarded > 20);
}

#[test]
fn the_database_is_sound_and_can_be_searched() {
    let database = Connection::open(dist().join("willing.sqlite")).unwrap();
    let ask = |sql: &str| {
        database
            .query_row(sql, [], |row| row.get::<_, String>(0))
            .unwrap()
    };
    assert_eq!(ask("PRAGMA integrity_check"), "ok");
    let number = |sql: &str| {
        database
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    assert_eq!(
        number("PRAGMA application_id"),
        i64::from(u32::from_be_bytes(*b"WILL"))
    );
    assert_eq!(number("PRAGMA user_version"), 1);
    assert_eq!(
        ask("SELECT summary_en FROM meetings WHERE id = '2026-01-06-paris'"),
        long_text()
    );
    // Accents and case do not matter.
    let found =
        "SELECT count(*) FROM search WHERE search MATCH 'REUNION' AND text LIKE 'Réunion de%'";
    assert!(number(found) > 0);
    assert_eq!(
        number("SELECT reported FROM meetings_with_numbers WHERE id = '2026-01-06-paris'"),
        3
    );
    assert_eq!(
        number("SELECT count(*) FROM claims_with_answers WHERE is_preferred"),
        1
    );
    for view in [
        "attendance",
        "member_meetings",
        "sources_by_facts",
        "disputed_records",
    ] {
        assert!(
            number(&format!("SELECT count(*) FROM {view}")) > 0,
            "{view}"
        );
    }
    let refused = database
        .execute("UPDATE meetings SET status = 'perhaps'", [])
        .unwrap_err();
    assert!(refused.to_string().contains("CHECK constraint failed"));
    database.pragma_update(None, "foreign_keys", true).unwrap();
    let refused = database
        .execute("UPDATE meeting_hosts SET member = 'nowhere'", [])
        .unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("FOREIGN KEY constraint failed")
    );
}

/// The queries that Datasette offers are SQL that the database understands.
#[test]
fn the_ready_made_queries_run() {
    let database = Connection::open(dist().join("willing.sqlite")).unwrap();
    let metadata: Value =
        serde_json::from_slice(&fs::read(dist().join("datasette/metadata.json")).unwrap()).unwrap();
    let willing = &metadata["databases"]["willing"];
    for (name, answer) in [
        ("search_texts", "DROP"),
        ("meetings_of", "france"),
        ("sources_of", "meetings/2026-01-06-paris"),
        ("pledges_about", "land"),
    ] {
        let mut query = database
            .prepare(willing["queries"][name]["sql"].as_str().unwrap())
            .unwrap();
        assert!(query.exists([answer]).unwrap(), "{name}");
    }
    assert_eq!(willing["queries"].as_object().unwrap().len(), 4);
    for (table, described) in willing["tables"].as_object().unwrap() {
        let mut select = database
            .prepare(&format!("SELECT * FROM \"{table}\""))
            .unwrap();
        let _ = select.query([]).unwrap();
        for column in described["columns"]
            .as_object()
            .into_iter()
            .flat_map(|columns| columns.keys())
        {
            assert!(
                select.column_names().contains(&column.as_str()),
                "{table}.{column}"
            );
        }
    }
}

/// The parts of a workbook by name.
fn parts(path: &Path) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let name = part.name().unwrap().into_owned();
        parts.insert(name, text);
    }
    parts
}

#[test]
fn the_workbook_holds_texts_whole_and_runs_none() {
    let parts = parts(&dist().join("willing.xlsx"));
    let shared: BTreeSet<String> = parts["xl/sharedStrings.xml"]
        .split("<si>")
        .skip(1)
        .map(|item| {
            let text = item
                .split_once('>')
                .unwrap()
                .1
                .split_once("</t>")
                .unwrap()
                .0;
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
        })
        .collect();
    let long = long_text();
    let mut compared = 0;
    for entry in fs::read_dir(dist().join("tables")).unwrap() {
        for row in rows(&entry.unwrap().path()) {
            for (column, text) in row {
                let is_prose = ["_en", "_fr", "_uk"]
                    .iter()
                    .any(|end| column.ends_with(end));
                if is_prose && !text.is_empty() && text != long {
                    assert!(shared.contains(&text), "{column}: {text:?}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 200);
    assert!(
        shared
            .iter()
            .any(|text| text.starts_with("=LONG very long")
                && text.ends_with("have the whole text]"))
    );
    let sheets = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
    assert!(sheets.clone().count() > 30);
    for (name, sheet) in sheets {
        assert!(!sheet.contains("<f>"), "{name} has a formula");
    }
}

#[test]
fn two_exports_have_the_same_bytes() {
    let again = exported(hostile().path(), &["json", "csv", "xlsx", "sqlite"]);
    let index = |folder: &Path| fs::read_to_string(folder.join("index.json")).unwrap();
    assert_eq!(index(&dist()), index(&again.path().join("dist")));
}

#[test]
#[cfg(not(feature = "parquet"))]
fn parquet_that_was_not_built_in_says_how_to_get_it() {
    let folder = TempDir::new().unwrap();
    let mut command = common::willing(&["export", "parquet", "--data"]);
    command
        .arg(root().join("crates/curator/tests/base"))
        .arg("--out")
        .arg(folder.path().join("dist"));
    let failed = command.assert().code(2);
    failed.stderr(predicates::str::contains(
        "cargo run -p willing-cli --features parquet -- export parquet",
    ));
    assert!(!folder.path().join("dist").exists());
}

#[test]
#[cfg(feature = "parquet")]
fn parquet_holds_the_same_cells_as_csv() {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::Field;

    let folder = exported(hostile().path(), &["parquet", "csv"]);
    let dist = folder.path().join("dist");
    let mut compared = 0;
    for entry in fs::read_dir(dist.join("tables")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let file = fs::File::open(dist.join(format!("parquet/{name}.parquet"))).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let mut found = reader.get_row_iter(None).unwrap();
        for row in rows(&path) {
            for (column, field) in found.next().unwrap().unwrap().get_column_iter() {
                let text = match field {
                    Field::Null => String::new(),
                    Field::Bool(truth) => truth.to_string(),
                    Field::Long(number) => number.to_string(),
                    Field::Str(text) => text.clone(),
                    Field::Date(days) => {
                        let day = chrono::NaiveDate::default()
                            + chrono::Days::new(u64::try_from(*days).unwrap());
                        day.to_string()
                    }
                    other => panic!("{column} is {other:?}"),
                };
                assert_eq!(text, row[column], "{name}.{column}");
                compared += 1;
            }
        }
        assert!(found.next().is_none());
    }
    assert!(compared > 1000);
    let again = exported(hostile().path(), &["parquet", "csv"]);
    let index =
        |folder: &TempDir| fs::read_to_string(folder.path().join("dist/index.json")).unwrap();
    assert_eq!(index(&folder), index(&again));
}
