//! SQLite: the tables with their keys, a full-text index, and views for the usual questions.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, ToSql, params_from_iter};

use super::folder::Folder;
use super::tables::{Cell, Column, Kind, Table, Tables};
use super::{Export, datasette};

/// "WILL", so that `file` and others can tell the database from any other.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"WILL");
/// Raised when tables, columns or views change in a way that breaks queries.
const USER_VERSION: i32 = 1;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let bytes = database(export.tables()?).context("`willing.sqlite` could not be made")?;
    folder.write(
        "willing.sqlite",
        "The tables as an SQLite database, with keys, a full-text index and views for the usual questions",
        bytes,
    )?;
    datasette::write(export, folder)
}

/// A view for a question that many have.
pub(super) struct View {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    sql: &'static str,
}

pub(super) const VIEWS: [View; 6] = [
    View {
        name: "meetings_with_numbers",
        description: "Meetings with how many members are listed as participants, and the numbers that sources give.",
        sql: "SELECT m.id, m.date, m.title_en, m.kind, m.status, m.level, m.place_city_en, m.place_country,
                (SELECT count(DISTINCT p.member) FROM meeting_participants p WHERE p.meeting = m.id AND p.basis = 'reported') AS reported,
                (SELECT count(DISTINCT p.member) FROM meeting_participants p WHERE p.meeting = m.id AND p.basis = 'announced') AS announced,
                m.attendance,
                (SELECT group_concat(stated, '; ') FROM (SELECT CASE c.precision WHEN 'exact' THEN '' ELSE c.precision || ' ' END
                    || c.value || ' ' || c.of AS stated FROM meeting_counts c WHERE c.meeting = m.id ORDER BY c.\"row\")) AS counted
              FROM meetings m ORDER BY m.date, m.id",
    },
    View {
        name: "attendance",
        description: "Who took part in which meeting, with the sources of each row.",
        sql: "SELECT p.meeting, m.date, m.title_en AS meeting_title, p.member, s.name_en AS member_name, p.person,
                h.name_en AS person_name, p.mode, p.basis,
                (SELECT group_concat(source, ' ') FROM (SELECT c.source FROM citations c WHERE c.fact = p.key ORDER BY c.\"row\")) AS sources
              FROM meeting_participants p
              JOIN meetings m ON m.id = p.meeting
              JOIN members s ON s.id = p.member
              LEFT JOIN people h ON h.id = p.person
              ORDER BY m.date, m.id, p.\"row\"",
    },
    View {
        name: "member_meetings",
        description: "In which meetings a member had a part, as host, chair, participant or absentee.",
        sql: "SELECT r.member, s.name_en AS member_name, r.meeting, m.date, m.title_en AS meeting_title, r.role
              FROM (SELECT member, meeting, 'host' AS role FROM meeting_hosts
                UNION SELECT member, meeting, 'chair' FROM meeting_chairs
                UNION SELECT member, meeting, 'participant, ' || basis FROM meeting_participants
                UNION SELECT who_member, meeting, 'absent' FROM meeting_absent WHERE who_member IS NOT NULL) r
              JOIN members s ON s.id = r.member
              JOIN meetings m ON m.id = r.meeting
              ORDER BY r.member, m.date, m.id, r.role",
    },
    View {
        name: "claims_with_answers",
        description: "Questions on which sources differ, with every answer, its sources and whether the record prefers it.",
        sql: "SELECT c.id AS claim, c.question_en, c.about, c.verdict_kind AS verdict, a.id AS answer, a.date,
                CASE a.value_kind
                  WHEN 'number' THEN CASE a.value_precision WHEN 'exact' THEN '' ELSE a.value_precision || ' ' END || a.value_number
                  WHEN 'share' THEN CASE a.value_precision WHEN 'exact' THEN '' ELSE a.value_precision || ' ' END || a.value_share || '%'
                  ELSE coalesce(a.value_date, a.value_record, a.value_text_en) END AS value,
                a.unit_en AS unit, coalesce(h.name_en, s.name_en, a.by_name_en) AS said_by, a.key = c.verdict_answer AS is_preferred,
                (SELECT group_concat(source, ' ') FROM (SELECT t.source FROM citations t WHERE t.fact = a.key ORDER BY t.\"row\")) AS sources
              FROM claims c
              JOIN claim_answers a ON a.claim = c.id
              LEFT JOIN people h ON h.id = a.by_person
              LEFT JOIN members s ON s.id = a.by_member
              ORDER BY c.id, a.\"row\"",
    },
    View {
        name: "sources_by_facts",
        description: "Sources with the number of rows that each supports.",
        sql: "SELECT s.id, s.publisher, s.title, s.published, s.url, count(c.key) AS facts
              FROM sources s LEFT JOIN citations c ON c.source = s.id
              GROUP BY s.id ORDER BY facts DESC, s.id",
    },
    View {
        name: "disputed_records",
        description: "Records that claims are about, with the question, the verdict and the number of answers.",
        sql: "SELECT c.about AS fact, f.\"table\", f.record, c.id AS claim, c.question_en, c.verdict_kind AS verdict,
                (SELECT count(*) FROM claim_answers a WHERE a.claim = c.id) AS answers
              FROM claims c JOIN facts f ON f.key = c.about
              ORDER BY c.about, c.id",
    },
];

fn database(tables: &Tables) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("willing.sqlite");
    let mut connection = Connection::open(&path)?;
    // Records refer to each other in circles, so keys are checked at the end.
    connection.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;",
    )?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", USER_VERSION)?;
    let transaction = connection.transaction()?;
    for table in tables.iter() {
        transaction.execute_batch(&create(table))?;
        let places = vec!["?"; table.columns.len()].join(", ");
        let sql = format!("INSERT INTO {} VALUES ({places})", quoted(&table.name));
        let mut insert = transaction.prepare(&sql)?;
        for row in &table.rows {
            insert.execute(params_from_iter(&row.cells))?;
        }
    }
    search(&transaction, tables)?;
    for view in VIEWS {
        transaction.execute_batch(&format!(
            "CREATE VIEW {} AS {}",
            quoted(view.name),
            view.sql
        ))?;
    }
    transaction.commit()?;
    let broken =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get::<_, i64>(0)
        })?;
    ensure!(broken == 0, "{broken} rows refer to rows that do not exist");
    connection.execute_batch("VACUUM")?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(fs::read(path)?)
}

/// The statements that create a table, and an index for each column by which one joins.
fn create(table: &Table) -> String {
    let table_name = quoted(&table.name);
    let mut lines: Vec<String> = table
        .columns
        .iter()
        .map(|column| declared(table, column))
        .collect();
    let mut indexes = Vec::new();
    for column in &table.columns {
        let Some(target) = &column.refers_to else {
            continue;
        };
        let (name, other, key) = (
            quoted(&column.name),
            quoted(&target.table),
            quoted(&target.column),
        );
        lines.push(format!("FOREIGN KEY ({name}) REFERENCES {other} ({key})"));
        if !column.is_unique {
            let index = quoted(&format!("{}_by_{}", table.name, column.name));
            indexes.push(format!("CREATE INDEX {index} ON {table_name} ({name});"));
        }
    }
    format!(
        "CREATE TABLE {table_name} (\n  {}\n) STRICT;\n{}",
        lines.join(",\n  "),
        indexes.join("\n")
    )
}

fn declared(table: &Table, column: &Column) -> String {
    let name = quoted(&column.name);
    let kind = match column.kind {
        Kind::Number { .. } | Kind::Truth => "INTEGER",
        _ => "TEXT",
    };
    let null = if column.is_optional { "" } else { " NOT NULL" };
    let key = if column.name == table.primary_key {
        " PRIMARY KEY"
    } else if column.is_unique {
        " UNIQUE"
    } else {
        ""
    };
    let check = match &column.kind {
        Kind::Word(words) => {
            let words: Vec<_> = words.iter().map(|word| literal(&word.word)).collect();
            format!(" CHECK ({name} IN ({}))", words.join(", "))
        }
        Kind::Truth => format!(" CHECK ({name} IN (0, 1))"),
        Kind::Number { least, most: None } => format!(" CHECK ({name} >= {least})"),
        Kind::Number {
            least,
            most: Some(most),
        } => format!(" CHECK ({name} BETWEEN {least} AND {most})"),
        Kind::Day => format!(" CHECK ({name} IS date({name}))"),
        Kind::Text { .. } | Kind::Prose { .. } | Kind::Url | Kind::Date => String::new(),
    };
    format!("{name} {kind}{null}{key}{check}")
}

/// A name as SQL, whatever is in it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// An index of all prose, and of the titles of sources, that finds `elysee` in « Élysée ».
fn search(connection: &Connection, tables: &Tables) -> Result<()> {
    connection.execute_batch(
        "CREATE VIRTUAL TABLE search USING fts5(text, fact UNINDEXED, collection UNINDEXED, record UNINDEXED,
           property UNINDEXED, lang UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');",
    )?;
    let mut insert = connection.prepare(
        "INSERT INTO search (fact, collection, record, property, lang, text) VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    let statements = tables.statements();
    let wanted = ["fact", "collection", "record", "property", "lang", "value"];
    let wanted: Vec<usize> = wanted
        .iter()
        .filter_map(|name| statements.place(name))
        .collect();
    let mut before = None;
    for row in &statements.rows {
        let cells: Vec<&Cell> = wanted
            .iter()
            .filter_map(|place| row.cells.get(*place))
            .collect();
        // A statement has a row for each source, and its text belongs in the index once.
        if !matches!(cells.get(4), Some(Cell::Text(_))) || before.as_ref() == Some(&cells) {
            continue;
        }
        insert.execute(params_from_iter(&cells))?;
        before = Some(cells);
    }
    connection.execute_batch("INSERT INTO search (search) VALUES ('optimize');")?;
    Ok(())
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Empty => ToSqlOutput::Owned(Value::Null),
            Self::Text(text) => text.as_str().into(),
            Self::Number(number) => (*number).into(),
            Self::Truth(truth) => (*truth).into(),
            Self::Date(date) | Self::Day(date) => date.to_string().into(),
        })
    }
}
