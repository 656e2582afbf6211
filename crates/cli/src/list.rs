//! `willing list`

use std::collections::BTreeSet;
use std::io;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;
use willing_curator::report::{self, Look, visible};
use willing_curator::{Dataset, nearest};
use willing_vocabulary::{Collection, Date};

use crate::Record;
use crate::formula::inert;
use crate::lang::Lang;
use crate::output;
use crate::shape::{Field, Shape, fields_of};
use crate::shelf::{Shelf, id_of, name_of};

/// List the records of a kind
///
/// Records with a date come by date, the others by id. Filters are added to each other; a kind that lacks what a filter asks for says so.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing list meetings --kind coalition --level leaders --since 2025-09\n  \
                  willing list sources --publisher Élysée --format csv\n  \
                  willing list meetings --where place.country=FR --member japan\n  \
                  willing list claims --text \"how many\" --format ids\n\n\
                  Exit status: 0 listed, even if nothing was found; 1 the record has errors; 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// What to list
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: Collection,

    /// Only those of this kind
    #[arg(long = "kind", value_name = "WORD")]
    of_kind: Option<String>,

    /// Only meetings of this level
    #[arg(long, value_name = "WORD")]
    level: Option<String>,

    /// Only those of this status
    #[arg(long, value_name = "WORD")]
    status: Option<String>,

    /// Only sources of this publisher
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,

    /// Only those with this value at a key; a key within another is joined by a full stop
    #[arg(long = "where", value_name = "KEY=VALUE")]
    wheres: Vec<String>,

    /// Only those of that day, month or year, or later
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,

    /// Only those of that day, month or year, or earlier
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,

    /// Only those that refer to this member
    #[arg(long, value_name = "ID")]
    member: Option<String>,

    /// Only those that refer to this person
    #[arg(long, value_name = "ID")]
    person: Option<String>,

    /// Only those that cite this source
    #[arg(long, value_name = "ID")]
    source: Option<String>,

    /// Only those in which these words occur, in any text and language
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,

    /// The language of the texts
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,

    /// How the records are listed
    #[arg(long, value_enum, default_value_t = Form::Table)]
    format: Form,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// Columns, cut to the width of the terminal
    Table,
    /// The same columns, whole
    Csv,
    /// The records as in the export
    Json,
    /// Ids, one a line
    Ids,
}

/// A collection, by its name or that of one of its records.
pub(crate) fn kind(word: &str) -> Result<Collection, String> {
    let named = Collection::ALL
        .iter()
        .find(|collection| word == collection.as_str() || word == collection.singular());
    named.copied().ok_or_else(|| {
        let known = Collection::ALL.iter().map(|collection| collection.as_str());
        crate::shape::unknown("kind", word, known)
    })
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let fields = fields_of(arguments.kind);
    let filters = match filters(arguments, &fields) {
        Ok(filters) => filters,
        Err(message) => bail!("{} cannot be filtered so: {message}", arguments.kind),
    };
    let Some(dataset) = arguments.record.readable()? else {
        return Ok(ExitCode::FAILURE);
    };
    let shelf = Shelf::of(&dataset)?;
    let referring = referring(arguments, &dataset, &shelf)?;
    let words = arguments.text.as_deref().unwrap_or_default().to_lowercase();
    let records: Vec<&Value> = shelf
        .records(arguments.kind)
        .iter()
        .filter(|record| {
            filters.iter().all(|filter| filter.takes(record))
                && referring.iter().all(|ids| ids.contains(id_of(record)))
                && (words.is_empty() || holds(record, &words))
        })
        .collect();
    output::say(&match arguments.format {
        Form::Json => report::safe_json(&records)?,
        Form::Ids => records
            .iter()
            .flat_map(|record| [id_of(record), "\n"])
            .collect(),
        Form::Csv => csv(arguments, &records)?,
        Form::Table => table(arguments, &records, output::look(&io::stdout())),
    })?;
    if records.is_empty() {
        output::complain(&format!("no {} found\n", arguments.kind));
    }
    Ok(ExitCode::SUCCESS)
}

/// What a record must have to be listed.
enum Filter {
    Value { path: Vec<String>, value: String },
    Since { key: &'static str, date: Date },
    Until { key: &'static str, date: Date },
}

impl Filter {
    fn takes(&self, record: &Value) -> bool {
        let date_at = |key: &str| record.get(key)?.as_str()?.parse::<Date>().ok();
        match self {
            Self::Value { path, value } => at(record, path).iter().any(|found| match found {
                Value::String(text) => text.to_lowercase() == *value,
                other => other.to_string() == *value,
            }),
            // A month is since each of its days, and until each of them.
            Self::Since { key, date } => {
                date_at(key).is_some_and(|of| of.latest() >= date.earliest())
            }
            Self::Until { key, date } => {
                date_at(key).is_some_and(|of| of.earliest() <= date.latest())
            }
        }
    }
}

/// The filters that the arguments ask for, where the kind has the keys for them.
fn filters(arguments: &Arguments, fields: &[Field]) -> Result<Vec<Filter>, String> {
    let named = [
        ("kind", &arguments.of_kind),
        ("level", &arguments.level),
        ("status", &arguments.status),
        ("publisher", &arguments.publisher),
    ];
    let mut wanted: Vec<(String, String)> = named
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value.clone()?)))
        .collect();
    for pair in &arguments.wheres {
        let (key, value) = pair
            .split_once('=')
            .ok_or_else(|| format!("`{pair}` is no `KEY=VALUE`"))?;
        wanted.push((key.to_owned(), value.to_owned()));
    }
    let whole = Shape::Map(fields.to_vec());
    let mut filters = Vec::new();
    for (key, value) in wanted {
        let path: Vec<String> = key.split('.').map(str::to_owned).collect();
        let mut shape = &whole;
        for step in &path {
            while let Shape::List(item) = shape {
                shape = item;
            }
            shape = shape.step(step)?;
        }
        while let Shape::List(item) = shape {
            shape = item;
        }
        shape.parse(&value)?;
        filters.push(Filter::Value {
            path,
            value: value.trim().to_lowercase(),
        });
    }
    let key = ["date", "published", "as_of"]
        .into_iter()
        .find(|key| fields.iter().any(|field| field.key == *key));
    if let Some(date) = arguments.since {
        let key = key.ok_or("they have no date")?;
        filters.push(Filter::Since { key, date });
    }
    if let Some(date) = arguments.until {
        let key = key.ok_or("they have no date")?;
        filters.push(Filter::Until { key, date });
    }
    let links = [
        ("member", &arguments.member, Collection::Members),
        ("person", &arguments.person, Collection::People),
        ("source", &arguments.source, Collection::Sources),
    ];
    for (name, id, collection) in links {
        if id.is_some() && !whole.refers_to(collection) {
            return Err(format!("they refer to no {name}"));
        }
    }
    Ok(filters)
}

/// For each record that was named, the ids of the records of the listed kind that refer to it.
fn referring(
    arguments: &Arguments,
    dataset: &Dataset,
    shelf: &Shelf,
) -> Result<Vec<BTreeSet<String>>> {
    let references = dataset.references();
    let mut all = Vec::new();
    for (collection, id) in [
        (Collection::Members, &arguments.member),
        (Collection::People, &arguments.person),
        (Collection::Sources, &arguments.source),
    ] {
        let Some(id) = id else { continue };
        if shelf.get(collection, id).is_none() {
            let ids = shelf.records(collection).iter().map(id_of);
            let singular = collection.singular();
            match nearest(id, ids) {
                Some(meant) => bail!("no {singular} is called `{id}`; did you mean `{meant}`?"),
                None => {
                    bail!("no {singular} is called `{id}`; `willing list {collection}` lists them")
                }
            }
        }
        let ids = references
            .get(&(collection, id.as_str()))
            .into_iter()
            .flatten();
        all.push(
            ids.filter(|reference| reference.collection == arguments.kind)
                .map(|reference| reference.id.to_owned())
                .collect(),
        );
    }
    Ok(all)
}

/// The values at a path, in every item of the lists on the way.
fn at<'v>(value: &'v Value, path: &[String]) -> Vec<&'v Value> {
    if let Value::Array(items) = value {
        return items.iter().flat_map(|item| at(item, path)).collect();
    }
    match path.split_first() {
        None => vec![value],
        Some((key, rest)) => value
            .get(key)
            .map(|below| at(below, rest))
            .unwrap_or_default(),
    }
}

/// Whether the words occur in any text of a record.
fn holds(value: &Value, words: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(words),
        Value::Array(items) => items.iter().any(|item| holds(item, words)),
        Value::Object(map) => map.values().any(|value| holds(value, words)),
        _ => false,
    }
}

/// The columns of a kind, the one that may be cut last. A path that leads to a list is the number of its items.
fn columns(kind: Collection) -> &'static [&'static str] {
    match kind {
        Collection::Sources => &["id", "published", "kind", "lang", "publisher", "title"],
        Collection::Members => &["id", "kind", "pledges", "name"],
        Collection::People => &["id", "offices", "name"],
        Collection::Meetings => &["id", "date", "kind", "level", "participants", "title"],
        Collection::Declarations => &["id", "date", "kind", "signatories", "title"],
        Collection::Plans => &["id", "date", "kind", "stage", "points", "title"],
        Collection::Rosters => &["id", "as_of", "of", "members", "title"],
        _ => &["id", "answers", "verdict", "question"],
    }
}

fn cell(record: &Value, column: &str, lang: Lang) -> String {
    match record.get(column) {
        _ if ["title", "name", "question"].contains(&column) => {
            name_of(record, lang).unwrap_or_default().to_owned()
        }
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items.len().to_string(),
        // A verdict that is more than the word `open`: what it does.
        Some(Value::Object(verdict)) => verdict.keys().next().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

fn csv(arguments: &Arguments, records: &[&Value]) -> Result<String> {
    let columns = columns(arguments.kind);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns)?;
    for record in records {
        writer.write_record(
            columns
                .iter()
                .map(|column| inert(cell(record, column, arguments.lang))),
        )?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8(bytes)?)
}

fn table(arguments: &Arguments, records: &[&Value], look: Look) -> String {
    const GAP: &str = "  ";
    if records.is_empty() {
        return String::new();
    }
    let columns = columns(arguments.kind);
    let mut rows = vec![
        columns
            .iter()
            .map(|column| match *column {
                "id" => "id".to_owned(),
                column => arguments.lang.key(column).to_lowercase(),
            })
            .collect::<Vec<_>>(),
    ];
    rows.extend(records.iter().map(|record| {
        let cells = columns
            .iter()
            .map(|column| visible(&cell(record, column, arguments.lang).replace('\n', " ")));
        cells.collect()
    }));
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or_default()
        })
        .collect();
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            if !line.is_empty() {
                line.push_str(GAP);
            }
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width())));
        }
        let line = output::cut(line.trim_end(), look.width);
        text.push_str(&if index == 0 {
            look.styled(output::BOLD, &line)
        } else {
            line
        });
        text.push('\n');
    }
    text
}
