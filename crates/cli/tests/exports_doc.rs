//! docs/EXPORTS.md says what the export holds. `UPDATE=1 cargo test -p willing-cli --test exports_doc` writes its generated parts anew.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::Value;

use common::{exported, root};

const QUERY: &str = "SELECT date, value, said_by, verdict, is_preferred FROM claims_with_answers\n\
                     WHERE claim = 'member-count' ORDER BY date, answer LIMIT 6;";

/// What the Python example computes.
const SEEN: &str = "SELECT p.member, count(DISTINCT p.meeting) AS meetings FROM meeting_participants p JOIN meetings m ON m.id = p.meeting \
                    WHERE p.basis = 'reported' AND m.kind = 'coalition' AND m.status = 'held' \
                    GROUP BY p.member ORDER BY meetings DESC, p.member LIMIT 5";

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Text in a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// Every file but those of Parquet, which not every build writes; a folder of many files in one line.
fn files(dist: &Path) -> String {
    let index = json(&dist.join("index.json"));
    let mut folders: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for file in index["files"].as_array().unwrap() {
        let (path, description) = (
            file["path"].as_str().unwrap(),
            file["description"].as_str().unwrap(),
        );
        let folder = path.split_once('/').map_or("", |(folder, _)| folder);
        folders
            .entry(folder.to_owned())
            .or_default()
            .push((path.to_owned(), description.to_owned()));
    }
    let mut text = "| file | what it holds |\n|---|---|\n".to_owned();
    for (folder, files) in folders {
        if folder == "parquet" {
            continue;
        }
        if folder.is_empty() || files.len() < 4 {
            for (path, description) in files {
                writeln!(text, "| `{path}` | {} |", cell(&description)).unwrap();
            }
            continue;
        }
        let (path, description) = files.first().unwrap();
        let description = match folder.as_str() {
            "tables" => "The tables as CSV, one file for each; described below".to_owned(),
            "site" => {
                "The record as pages to read, in English and in French; begin at `site/index.html`"
                    .to_owned()
            }
            _ => format!("Such as `{path}`: {}", cell(description)),
        };
        writeln!(text, "| `{folder}/…` | {description} |").unwrap();
    }
    text
}

fn tables(dist: &Path) -> String {
    let package = json(&dist.join("datapackage.json"));
    let mut text = String::new();
    for resource in package["resources"].as_array().unwrap() {
        let name = resource["name"].as_str().unwrap();
        let targets: BTreeMap<&str, String> = resource["schema"]["foreignKeys"]
            .as_array()
            .unwrap()
            .iter()
            .map(|key| {
                let table = key["reference"]["resource"].as_str().unwrap();
                let table = if table.is_empty() { name } else { table };
                let column = key["reference"]["fields"][0].as_str().unwrap();
                (
                    key["fields"][0].as_str().unwrap(),
                    format!("`{table}.{column}`"),
                )
            })
            .collect();
        let heading = match name {
            "statements" => "statements (`statements.csv` alone)",
            name => name,
        };
        writeln!(
            text,
            "### {heading}\n\n{}\n",
            resource["description"].as_str().unwrap()
        )
        .unwrap();
        text.push_str("| column | type | empty? | refers to | meaning |\n|---|---|---|---|---|\n");
        for field in resource["schema"]["fields"].as_array().unwrap() {
            let column = field["name"].as_str().unwrap();
            let mut meaning = cell(field["description"].as_str().unwrap());
            if let Some(words) = field["constraints"]["enum"].as_array() {
                let words: Vec<_> = words
                    .iter()
                    .map(|word| format!("`{}`", word.as_str().unwrap()))
                    .collect();
                write!(meaning, " One of {}.", words.join(", ")).unwrap();
            }
            let is_key = resource["schema"]["primaryKey"][0] == column;
            writeln!(
                text,
                "| {} | {} | {} | {} | {meaning} |",
                if is_key {
                    format!("**`{column}`**")
                } else {
                    format!("`{column}`")
                },
                field["type"].as_str().unwrap(),
                if field["constraints"]["required"] == true {
                    ""
                } else {
                    "yes"
                },
                targets.get(column).map_or("", String::as_str),
            )
            .unwrap();
        }
        text.push('\n');
    }
    text.trim_end().to_owned() + "\n"
}

/// The meetings by level and kind, as a spreadsheet counts them.
fn pivot(dist: &Path) -> String {
    let mut reader = csv::Reader::from_path(dist.join("tables/meetings.csv")).unwrap();
    let heads = reader.headers().unwrap().clone();
    let place = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let (level, kind) = (place("level"), place("kind"));
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        let level = match &row[level] {
            "" => "(empty)",
            level => level,
        };
        *counts
            .entry((level.to_owned(), row[kind].to_owned()))
            .or_default() += 1;
    }
    let levels: BTreeSet<&String> = counts.keys().map(|(level, _)| level).collect();
    let kinds: BTreeSet<&String> = counts.keys().map(|(_, kind)| kind).collect();
    let mut text = "| level |".to_owned();
    for kind in &kinds {
        write!(text, " {kind} |").unwrap();
    }
    writeln!(text, " total |\n|---|{}", "--:|".repeat(kinds.len() + 1)).unwrap();
    for level in levels {
        write!(text, "| {level} |").unwrap();
        let mut total = 0;
        for kind in &kinds {
            let count = counts
                .get(&(level.clone(), (*kind).clone()))
                .copied()
                .unwrap_or_default();
            total += count;
            write!(
                text,
                " {} |",
                if count == 0 {
                    String::new()
                } else {
                    count.to_string()
                }
            )
            .unwrap();
        }
        writeln!(text, " {total} |").unwrap();
    }
    text
}

/// The answer of the database as its own shell prints it.
fn answer(dist: &Path, sql: &str, separator: &str, has_header: bool) -> String {
    let database = Connection::open(dist.join("willing.sqlite")).unwrap();
    let mut query = database.prepare(sql).unwrap();
    let columns = query.column_count();
    let mut lines = Vec::new();
    if has_header {
        lines.push(query.column_names().join(separator));
    }
    let mut rows = query.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |place| match row.get(place).unwrap() {
            Cell::Null => String::new(),
            Cell::Integer(number) => number.to_string(),
            Cell::Text(text) => text,
            other => panic!("{other:?}"),
        };
        lines.push((0..columns).map(text).collect::<Vec<_>>().join(separator));
    }
    assert!(lines.len() > usize::from(has_header));
    lines.join("\n")
}

#[test]
fn the_page_says_what_the_export_holds() {
    // A small record has the same files and columns, and the examples need no more than two formats of the whole.
    let small = exported(&root().join("crates/curator/tests/base"), &[]);
    let whole = exported(&root().join("data"), &["csv", "sqlite"]);
    let (small, dist) = (small.path().join("dist"), whole.path().join("dist"));
    let path = root().join("docs/EXPORTS.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut fresh = page.clone();
    let query = answer(&dist, QUERY, "|", true);
    for (mark, text) in [
        ("files", files(&small)),
        ("pivot", pivot(&dist)),
        (
            "query",
            format!("```sql\n{QUERY}\n```\n\n```text\n{query}\n```\n"),
        ),
        (
            "python",
            format!("```text\n{}\n```\n", answer(&dist, SEEN, " ", false)),
        ),
        ("tables", tables(&small)),
    ] {
        let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
        let (before, rest) = fresh.split_once(&open).unwrap();
        let (_, after) = rest.split_once(&close).unwrap();
        fresh = format!("{before}{open}\n{text}\n{close}{after}");
    }
    if env::var_os("UPDATE").is_some() {
        fs::write(path, fresh).unwrap();
    } else {
        assert!(
            page == fresh,
            "docs/EXPORTS.md is stale; run `UPDATE=1 cargo test -p willing-cli --test exports_doc`"
        );
    }
}
