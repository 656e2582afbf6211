//! The record as tables: defined once, filled once, and written by every format that knows rows and columns.
//!
//! The definition follows from the JSON Schema of the export, so a field that a type of the record gains is a column at once, with
//! its doc comment as the description. What a reader of the tables must know:
//!
//! - a collection is a table, one row for each record, by its `id`;
//! - a list in a record is a table of its own, and so is an object that has its own sources;
//! - every row has a `key` that no other row of any table has: `meetings/2026-01-06-paris/participants/3`, which counts from 1;
//! - the table `facts` holds all keys, `citations` says which sources support which of them;
//! - other objects are spread over columns: `place_city_en`;
//! - a choice has a column that says which it is: `by_kind` is `person`, `member` or `name`.

mod definition;
mod fill;
pub(super) mod statements;

use std::rc::Rc;

use anyhow::Result;
use serde_json::Value;
use willing_curator::{Dataset, Document};
use willing_vocabulary::Date;

use definition::{Definition, Origin};

/// All tables, each with its rows.
pub(super) struct Tables(Vec<Table>);

/// A table with its rows.
pub(super) struct Table {
    /// Its name, in plural: `meeting_participants`.
    pub(super) name: String,
    pub(super) description: String,
    pub(super) columns: Vec<Column>,
    /// The name of the column that tells a row from every other.
    pub(super) primary_key: String,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Column {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) kind: Kind,
    /// Whether a row may leave it out.
    pub(super) is_optional: bool,
    /// Whether no two rows have the same value.
    pub(super) is_unique: bool,
    /// The column of another table whose values these are.
    pub(super) refers_to: Option<Target>,
    origin: Origin,
}

/// A column of a table, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) table: String,
    pub(super) column: String,
}

/// What the values of a column are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text, which fits a regular expression if there is one.
    Text { pattern: Option<String> },
    /// Words for people, in a language.
    Prose { lang: String },
    /// The address of a page.
    Url,
    /// One of some words.
    Word(Vec<Word>),
    /// A whole number.
    Number { least: i64, most: Option<i64> },
    /// True or false.
    Truth,
    /// A day, a month or a year.
    Date,
    /// A day.
    Day,
}

/// A word of an enumeration, with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) word: String,
    pub(super) meaning: String,
}

/// A row: a cell for each column of its table.
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    /// The sources of what the row says, its own or those of the nearest that it belongs to.
    cites: Rc<[Cite]>,
}

/// A source with the place in it.
#[derive(Debug, Clone)]
struct Cite {
    source: String,
    at: Option<String>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// Left out: not known, not reported or not applicable.
    Empty,
    Text(String),
    Number(i64),
    Truth(bool),
    /// As precise as the sources.
    Date(Date),
    Day(Date),
}

impl Tables {
    pub(super) fn new(dataset: &Dataset) -> Result<Self> {
        let definition = Definition::new(&Document::schema())?;
        let document = serde_json::to_value(Document::from(dataset))?;
        Ok(Self(fill::fill(definition, &document)))
    }

    /// The tables, those of the collections first.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, Table> {
        self.0.iter()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Table> {
        self.iter().find(|table| table.name == name)
    }
}

impl Table {
    /// The place of a column among the others.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|other| other.name == column)
    }

    /// The text in a column of a row.
    fn text<'r>(&self, row: &'r Row, column: &str) -> Option<&'r str> {
        match row.cells.get(self.place(column)?)? {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Kind {
    /// What it is called.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Prose { .. } => "prose",
            Self::Url => "url",
            Self::Word(_) => "word",
            Self::Number { .. } => "number",
            Self::Truth => "boolean",
            Self::Date => "date",
            Self::Day => "day",
        }
    }
}

impl Cell {
    /// The value as it is written where there are no types.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::Date(date) | Self::Day(date) => date.to_string(),
        }
    }
}

/// The first and the last day of a date.
fn days(date: Date) -> [Date; 2] {
    [date.earliest(), date.latest()]
}

/// The value below `value` at the end of a path.
fn below<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, key| value.get(key))
}
