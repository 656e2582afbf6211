//! Puts the document into the tables.

use std::rc::Rc;

use serde_json::Value;

use super::definition::{CITATIONS, Definition, FACTS, FORMER_IDS, Origin, Shape};
use super::{Cell, Cite, Column, Kind, Row, Table, below, days};

/// The tables with their rows.
pub(super) fn fill(definition: Definition, document: &Value) -> Vec<Table> {
    let Definition { tables, roots } = definition;
    let mut filler = Filler {
        tables,
        facts: Vec::new(),
        citations: Vec::new(),
        former_ids: Vec::new(),
    };
    for shape in &roots {
        for record in items(document.get(&shape.property)) {
            filler.record(shape, record);
        }
    }
    for table in &mut filler.tables {
        let rows = match table.name.as_str() {
            FACTS => &mut filler.facts,
            CITATIONS => &mut filler.citations,
            FORMER_IDS => &mut filler.former_ids,
            _ => continue,
        };
        table.rows = std::mem::take(rows);
    }
    filler.tables
}

struct Filler {
    tables: Vec<Table>,
    facts: Vec<Row>,
    citations: Vec<Row>,
    former_ids: Vec<Row>,
}

/// Where in the document a value stands.
struct Place<'p> {
    collection: &'p str,
    /// The id of the record.
    record: &'p str,
    /// The key of the row above.
    parent: &'p str,
    key: String,
    /// Its place in the list, from 1.
    row: usize,
}

/// The items of a list; a single value is one item, and none is none.
fn items(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

fn number(place: usize) -> Cell {
    i64::try_from(place).map_or(Cell::Empty, Cell::Number)
}

impl Filler {
    fn record(&mut self, shape: &Shape, value: &Value) {
        let id = value.get("id").or_else(|| value.get("name"));
        let id = id.and_then(Value::as_str).unwrap_or_default();
        let key = format!("{}/{id}", shape.property);
        // A page is itself the source of what is said of it.
        let page = (shape.property == "sources").then(|| Cite {
            source: id.to_owned(),
            at: None,
        });
        self.former(shape, id, &key, value);
        let place = Place {
            collection: &shape.property,
            record: id,
            parent: "",
            key,
            row: 1,
        };
        self.row(shape, value, &place, &page.into_iter().collect());
    }

    fn former(&mut self, shape: &Shape, id: &str, record: &str, value: &Value) {
        for (index, former) in items(value.get("formerly")).iter().enumerate() {
            let key = format!("{record}/formerly/{}", index + 1);
            self.fact(&key, FORMER_IDS, &shape.property, id);
            self.former_ids.push(Row {
                cells: vec![
                    Cell::Text(key),
                    Cell::Text(record.to_owned()),
                    Cell::Text(shape.property.clone()),
                    Cell::Text(id.to_owned()),
                    number(index + 1),
                    cell(former),
                ],
                cites: Rc::default(),
            });
        }
    }

    fn fact(&mut self, key: &str, table: &str, collection: &str, record: &str) {
        let texts = [key, table, collection, record];
        self.facts.push(Row {
            cells: texts.map(|text| Cell::Text(text.to_owned())).into(),
            cites: Rc::default(),
        });
    }

    fn row(&mut self, shape: &Shape, value: &Value, place: &Place<'_>, above: &Rc<[Cite]>) {
        let cites = self.cites(value, place, above);
        let Some(table) = self.tables.get_mut(shape.table) else {
            return;
        };
        let cells = table.columns.iter();
        let cells = cells.map(|column| filled(column, value, place)).collect();
        table.rows.push(Row {
            cells,
            cites: Rc::clone(&cites),
        });
        let name = table.name.clone();
        self.fact(&place.key, &name, place.collection, place.record);
        for below in &shape.below {
            let list = value.get(&below.property);
            let is_list = matches!(list, Some(Value::Array(_)));
            for (index, item) in items(list).iter().enumerate() {
                let (property, row) = (&below.property, index + 1);
                let name = item.get("id").and_then(Value::as_str);
                let key = match name {
                    Some(name) => format!("{}/{property}/{name}", place.key),
                    None if is_list => format!("{}/{property}/{row}", place.key),
                    None => format!("{}/{property}", place.key),
                };
                let place = Place {
                    parent: &place.key,
                    key,
                    row,
                    ..*place
                };
                self.row(below, item, &place, &cites);
            }
        }
    }

    /// The sources of a row: its own, or those of the row above.
    fn cites(&mut self, value: &Value, place: &Place<'_>, above: &Rc<[Cite]>) -> Rc<[Cite]> {
        let text = |value: &Value, key| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let cite = |value: &Value| {
            Some(Cite {
                source: text(value, "source")?,
                at: text(value, "at"),
            })
        };
        let Some(list) = value.get("cite") else {
            // Where a text stands is said by the page itself.
            return cite(value).map_or_else(|| Rc::clone(above), |page| Rc::new([page]));
        };
        let cites: Rc<[Cite]> = items(Some(list)).iter().filter_map(cite).collect();
        for (index, cite) in cites.iter().enumerate() {
            let at = cite.at.clone().map_or(Cell::Empty, Cell::Text);
            self.citations.push(Row {
                cells: vec![
                    Cell::Text(format!("{}/cite/{}", place.key, index + 1)),
                    Cell::Text(place.key.clone()),
                    number(index + 1),
                    Cell::Text(cite.source.clone()),
                    at,
                ],
                cites: Rc::default(),
            });
        }
        cites
    }
}

/// The cell of a column for a value.
fn filled(column: &Column, value: &Value, place: &Place<'_>) -> Cell {
    let text = |text: &str| Cell::Text(text.to_owned());
    let day = |path: &[String], which: fn([willing_vocabulary::Date; 2]) -> _| {
        let written = below(value, path).and_then(Value::as_str);
        let date = written.and_then(|written| written.parse().ok());
        date.map_or(Cell::Empty, |date| Cell::Day(which(days(date))))
    };
    match &column.origin {
        Origin::Key => Cell::Text(place.key.clone()),
        Origin::Record => text(place.record),
        Origin::Parent => text(place.parent),
        Origin::Row => number(place.row),
        Origin::Value(path) => match (below(value, path), &column.kind) {
            (Some(Value::String(written)), Kind::Date) => {
                written.parse().map_or_else(|_| text(written), Cell::Date)
            }
            (Some(value), _) => cell(value),
            (None, _) => Cell::Empty,
        },
        Origin::Earliest(path) => day(path, |[earliest, _]| earliest),
        Origin::Latest(path) => day(path, |[_, latest]| latest),
        Origin::Choice(path) => match (below(value, path), &column.kind) {
            (Some(Value::String(word)), _) => text(word),
            (Some(Value::Object(object)), Kind::Word(words)) => words
                .iter()
                .find(|word| object.contains_key(&word.word))
                .map_or(Cell::Empty, |word| text(&word.word)),
            _ => Cell::Empty,
        },
        Origin::Answer(path) => below(value, path)
            .and_then(Value::as_str)
            .map_or(Cell::Empty, |answer| {
                Cell::Text(format!("{}/answers/{answer}", place.key))
            }),
        Origin::Point => match (value.get("plan"), value.get("point")) {
            (Some(Value::String(plan)), Some(point)) => {
                Cell::Text(format!("plans/{plan}/points/{point}"))
            }
            _ => Cell::Empty,
        },
        Origin::Filled => Cell::Empty,
    }
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::String(text) => Cell::Text(text.clone()),
        Value::Bool(truth) => Cell::Truth(*truth),
        Value::Number(number) => number.as_i64().map_or(Cell::Empty, Cell::Number),
        _ => Cell::Empty,
    }
}
