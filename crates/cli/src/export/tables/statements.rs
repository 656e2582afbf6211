//! The record as statements: one row for each stated value and each source that supports it.

use std::collections::BTreeMap;

use super::definition::Origin;
use super::{Cell, Cite, Column, Kind, Row, Table, Tables, Target};

/// The name of the table.
pub(in super::super) const NAME: &str = "statements";

/// The columns: name, description, whether it may be empty, and what it refers to.
type Layout = (
    &'static str,
    &'static str,
    bool,
    Option<(&'static str, &'static str)>,
);

const COLUMNS: [Layout; 14] = [
    (
        "statement",
        "Tells the row from every other: the fact, the property and the number of the source.",
        false,
        None,
    ),
    ("collection", "The collection of the record.", false, None),
    ("record", "The id of the record.", false, None),
    (
        "fact",
        "The key of the row, of whichever table, that has the value.",
        false,
        Some(("facts", "key")),
    ),
    (
        "property",
        "Where in the record the value stands; rows of a list count from 1, answers go by their id.",
        false,
        None,
    ),
    ("value", "The value as text.", false, None),
    ("type", "What the value is.", false, None),
    (
        "lang",
        "The language of the value, where it is prose.",
        true,
        None,
    ),
    (
        "source",
        "A source that states it. Empty where the record says it in its own voice.",
        true,
        Some(("sources", "id")),
    ),
    (
        "at",
        "Where in the source: a paragraph, page or section.",
        true,
        None,
    ),
    ("publisher", "Who published the source.", true, None),
    ("published", "When the source was published.", true, None),
    ("url", "The address of the source.", true, None),
    (
        "claims",
        "The claims that are about the record, by id, separated by spaces: questions on which sources differ.",
        true,
        None,
    ),
];

impl Tables {
    /// One row for each stated value and source.
    pub(in super::super) fn statements(&self) -> Table {
        let claims = self.claims();
        let sources = self.sources();
        let mut rows = Vec::new();
        for table in self.iter() {
            for row in &table.rows {
                let Some(fact) = table.text(row, "key") else {
                    continue;
                };
                let mut steps = fact.splitn(3, '/');
                let (collection, record) = (
                    steps.next().unwrap_or_default(),
                    steps.next().unwrap_or_default(),
                );
                let within = steps.next();
                let about = claims.get(&format!("{collection}/{record}"));
                for (column, cell) in table.columns.iter().zip(&row.cells) {
                    let Some(path) = stated(column, table, row) else {
                        continue;
                    };
                    if *cell == Cell::Empty {
                        continue;
                    }
                    let steps = within.into_iter().chain(path.iter().map(String::as_str));
                    let property = steps.collect::<Vec<_>>().join("/");
                    let lang = match &column.kind {
                        Kind::Prose { lang } => Some(lang.as_str()),
                        _ if table.name == "sources" && column.name == "title" => {
                            table.text(row, "lang")
                        }
                        _ => None,
                    };
                    let mut state = |number: usize, cite: Option<&Cite>| {
                        let source = cite.and_then(|cite| sources.get(cite.source.as_str()));
                        let of_source = |n: usize| source.and_then(|texts| texts.get(n).cloned());
                        let optional = |text: Option<&str>| {
                            text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()))
                        };
                        rows.push(Row {
                            cells: vec![
                                Cell::Text(format!("{collection}/{record}/{property}#{number}")),
                                Cell::Text(collection.to_owned()),
                                Cell::Text(record.to_owned()),
                                Cell::Text(fact.to_owned()),
                                Cell::Text(property.clone()),
                                Cell::Text(cell.text()),
                                Cell::Text(column.kind.name().to_owned()),
                                optional(lang),
                                optional(cite.map(|cite| cite.source.as_str())),
                                optional(cite.and_then(|cite| cite.at.as_deref())),
                                of_source(0).unwrap_or(Cell::Empty),
                                of_source(1).unwrap_or(Cell::Empty),
                                of_source(2).unwrap_or(Cell::Empty),
                                optional(about.map(String::as_str)),
                            ],
                            cites: row.cites.clone(),
                        });
                    };
                    if row.cites.is_empty() {
                        state(1, None);
                    }
                    for (index, cite) in row.cites.iter().enumerate() {
                        state(index + 1, Some(cite));
                    }
                }
            }
        }
        Table {
            name: NAME.to_owned(),
            description: "One row for each stated value and each source that supports it. Where sources differ, every answer is a \
                          row, and `claims` names the questions on the record."
                .to_owned(),
            columns: COLUMNS.map(column).into(),
            primary_key: "statement".to_owned(),
            rows,
        }
    }

    /// The ids of the claims about each record, by its key.
    fn claims(&self) -> BTreeMap<String, String> {
        let mut about_each = BTreeMap::<String, String>::new();
        let Some(claims) = self.get("claims") else {
            return about_each;
        };
        for row in &claims.rows {
            if let (Some(about), Some(id)) = (claims.text(row, "about"), claims.text(row, "id")) {
                let ids = about_each.entry(about.to_owned()).or_default();
                if !ids.is_empty() {
                    ids.push(' ');
                }
                ids.push_str(id);
            }
        }
        about_each
    }

    /// What statements repeat of each source: publisher, date and address.
    fn sources(&self) -> BTreeMap<&str, Vec<Cell>> {
        let Some(sources) = self.get("sources") else {
            return BTreeMap::new();
        };
        let wanted = ["publisher", "published", "url"].map(|name| sources.place(name));
        let entry = |row| {
            let cells = |row: &Row| {
                let cell = |place: Option<usize>| row.cells.get(place?).cloned();
                wanted
                    .map(|place| cell(place).unwrap_or(Cell::Empty))
                    .into()
            };
            Some((sources.text(row, "id")?, cells(row)))
        };
        sources.rows.iter().filter_map(entry).collect()
    }
}

/// The path of the value that a column states; keys, row numbers and derived days state nothing.
fn stated<'c>(column: &'c Column, table: &Table, row: &Row) -> Option<&'c [String]> {
    match &column.origin {
        // The id of a record is how we call it, and no statement.
        Origin::Value(_) if column.name == table.primary_key => None,
        Origin::Value(path) => Some(path),
        // A choice is stated by the columns of what was chosen, unless that is a mere word.
        Origin::Choice(path) => {
            let mut cells = table.columns.iter().zip(&row.cells);
            let has_more = cells.any(|(other, cell)| match &other.origin {
                Origin::Value(longer) => longer.starts_with(path) && *cell != Cell::Empty,
                _ => false,
            });
            (!has_more).then_some(path)
        }
        _ => None,
    }
}

fn column((name, description, is_optional, refers_to): Layout) -> Column {
    Column {
        name: name.to_owned(),
        description: description.to_owned(),
        kind: match name {
            "url" => Kind::Url,
            "published" => Kind::Date,
            _ => Kind::Text { pattern: None },
        },
        is_optional,
        is_unique: name == "statement",
        refers_to: refers_to.map(|(table, column)| Target {
            table: table.to_owned(),
            column: column.to_owned(),
        }),
        origin: Origin::Filled,
    }
}
