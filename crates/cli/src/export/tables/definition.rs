//! Which tables there are, and where in a record each column finds its values: read from the JSON Schema of the export.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use willing_vocabulary::Collection;

use super::{Column, Kind, Table, Target, Word};

/// All rows of all tables, by key.
pub(super) const FACTS: &str = "facts";
/// Which source supports which row.
pub(super) const CITATIONS: &str = "citations";
/// Ids that records had before.
pub(super) const FORMER_IDS: &str = "former_ids";

/// The tables without their rows, and how the document is laid out in them.
pub(super) struct Definition {
    pub(super) tables: Vec<Table>,
    /// One for each property of the document.
    pub(super) roots: Vec<Shape>,
}

/// What becomes a table, and the tables below it.
pub(super) struct Shape {
    /// The property that holds it.
    pub(super) property: String,
    /// The place of its table.
    pub(super) table: usize,
    pub(super) below: Vec<Shape>,
}

/// Where a column finds its values.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    /// The key of the row.
    Key,
    /// The id of the record.
    Record,
    /// The key of the row that this one belongs to.
    Parent,
    /// The number of the row in its list.
    Row,
    /// The value at a path.
    Value(Vec<String>),
    /// The first day of the date at a path.
    Earliest(Vec<String>),
    /// The last day of the date at a path.
    Latest(Vec<String>),
    /// Which of several shapes the value at a path has.
    Choice(Vec<String>),
    /// The key of the answer, in the same claim, whose id is at a path.
    Answer(Vec<String>),
    /// The key of the point of another plan that the row refers to.
    Point,
    /// Written by the code that fills the table.
    Filled,
}

impl Definition {
    pub(super) fn new(schema: &Value) -> Result<Self> {
        let mut builder = Builder {
            schema,
            tables: Vec::new(),
        };
        let mut roots = Vec::new();
        for (name, property) in builder.properties(schema)? {
            let shape = builder
                .root(name, property)
                .with_context(|| format!("the collection `{name}` of the schema"))?;
            roots.push(shape);
        }
        let mut tables = builder.tables;
        tables.extend([former_ids(), facts(), citations()]);
        Ok(Self { tables, roots })
    }
}

struct Builder<'s> {
    schema: &'s Value,
    tables: Vec<Table>,
}

/// A field on its way to become one or more columns.
#[derive(Clone)]
struct Field {
    /// From the row to the value.
    path: Vec<String>,
    name: String,
    description: String,
    is_optional: bool,
}

impl Field {
    /// A property of an object at this field.
    fn property(&self, key: &str, description: &str, is_optional: bool) -> Self {
        let join = |left: &str, right: &str, by: &str| match left {
            "" => right.to_owned(),
            left => format!("{left}{by}{right}"),
        };
        let mut path = self.path.clone();
        path.push(key.to_owned());
        Self {
            path,
            name: join(&self.name, key, "_"),
            description: join(&self.description, description, " "),
            is_optional: self.is_optional || is_optional,
        }
    }

    fn column(self, kind: Kind) -> Column {
        Column {
            origin: Origin::Value(self.path),
            name: self.name,
            description: self.description,
            kind,
            is_optional: self.is_optional,
            is_unique: false,
            refers_to: None,
        }
    }
}

impl<'s> Builder<'s> {
    fn properties(
        &self,
        object: &'s Value,
    ) -> Result<impl Iterator<Item = (&'s str, &'s Value)> + use<'s>> {
        let (_, object) = self.resolved(object)?;
        let properties = object.get("properties").and_then(Value::as_object);
        let properties = properties.context("an object without properties")?;
        Ok(properties
            .iter()
            .map(|(name, value)| (name.as_str(), value)))
    }

    /// The schema that a reference names, with its name.
    fn resolved(&self, schema: &'s Value) -> Result<(&'s str, &'s Value)> {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return Ok(("", schema));
        };
        let name = reference.rsplit('/').next().unwrap_or_default();
        let found = self.schema.get("$defs").and_then(|defs| defs.get(name));
        let (deeper, found) = self.resolved(found.with_context(|| format!("no `{name}`"))?)?;
        Ok((if deeper.is_empty() { name } else { deeper }, found))
    }

    /// A property of the document: a list of records, or the one that describes them all.
    fn root(&mut self, name: &'s str, property: &'s Value) -> Result<Shape> {
        let (_, resolved) = self.resolved(property)?;
        let item = resolved.get("items").unwrap_or(property);
        let description = describe(self.resolved(item)?.1);
        let primary_key = if self.properties(item)?.any(|(key, _)| key == "id") {
            "id"
        } else {
            "name"
        };
        let mut shape = self.table(name, name, description, primary_key);
        let record = match name.parse::<Collection>() {
            Ok(collection) => collection.singular(),
            Err(_) => name,
        };
        let field = Field {
            path: Vec::new(),
            name: String::new(),
            description: String::new(),
            is_optional: false,
        };
        self.object(&mut shape, item, &field, record)?;
        let table = self.tables.get_mut(shape.table).context("no table")?;
        for column in &mut table.columns {
            column.is_unique = column.name == primary_key;
        }
        table.columns.insert(1, key_column());
        Ok(shape)
    }

    fn table(&mut self, property: &str, name: &str, description: &str, key: &str) -> Shape {
        self.tables.push(Table {
            name: name.to_owned(),
            description: description.trim().to_owned(),
            columns: Vec::new(),
            primary_key: key.to_owned(),
            rows: Vec::new(),
        });
        Shape {
            property: property.to_owned(),
            table: self.tables.len() - 1,
            below: Vec::new(),
        }
    }

    /// The columns and further tables of an object's properties.
    fn object(
        &mut self,
        shape: &mut Shape,
        object: &'s Value,
        field: &Field,
        record: &str,
    ) -> Result<()> {
        let (_, resolved) = self.resolved(object)?;
        let required = resolved.get("required").and_then(Value::as_array);
        for (key, property) in self.properties(object)? {
            let is_optional = !required.is_some_and(|keys| keys.iter().any(|other| other == key));
            let field = field.property(key, describe(property), is_optional);
            self.field(shape, property, field, record)
                .with_context(|| format!("`{key}`"))?;
        }
        Ok(())
    }

    fn field(
        &mut self,
        shape: &mut Shape,
        schema: &'s Value,
        field: Field,
        record: &str,
    ) -> Result<()> {
        let (name, schema) = self.resolved(schema)?;
        let kind = schema.get("type").and_then(Value::as_str);
        match (name, kind) {
            // They go to `citations` and to `former_ids`.
            ("Cites", _) => {
                ensure!(field.path.len() == 1, "sources of a part of a row");
            }
            _ if field.path == ["formerly"] => {}
            ("Date", _) => self.date(shape, field)?,
            (_, Some("object")) if schema.pointer("/properties/cite").is_some() => {
                self.table_below(shape, schema, &field, record)?;
            }
            (_, Some("object")) => self.object(shape, schema, &field, record)?,
            (_, Some("array")) => {
                let item = schema.get("items").context("a list without items")?;
                self.table_below(shape, item, &field, record)?;
            }
            _ if schema.get("anyOf").is_some() => self.choice(shape, schema, &field, record)?,
            _ => {
                let kind = scalar(schema, &field)?;
                let path = field.path.clone();
                let mut column = field.column(kind);
                column.refers_to = target(name);
                let derived = self.derived(shape, &column, &path);
                self.push(shape, column)?;
                if let Some(derived) = derived {
                    self.push(shape, derived)?;
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, shape: &Shape, column: Column) -> Result<()> {
        let table = self.tables.get_mut(shape.table).context("no table")?;
        ensure!(
            table.place(&column.name).is_none(),
            "`{}` would have two columns `{}`",
            table.name,
            column.name
        );
        table.columns.push(column);
        Ok(())
    }

    /// A column with the key of the row that a value names in part only.
    fn derived(&self, shape: &Shape, column: &Column, path: &[String]) -> Option<Column> {
        let (origin, name, table, description) = match (
            self.tables.get(shape.table)?.name.as_str(),
            path.last()?.as_str(),
        ) {
            ("claims", "prefer") => (
                Origin::Answer(path.to_vec()),
                "verdict_answer",
                "claim_answers",
                "The key of that answer.",
            ),
            ("plan_point_continues", "point") => (
                Origin::Point,
                "continues_key",
                "plan_points",
                "The key of that point.",
            ),
            _ => return None,
        };
        Some(Column {
            name: name.to_owned(),
            description: description.to_owned(),
            kind: Kind::Text { pattern: None },
            is_optional: column.is_optional,
            is_unique: false,
            refers_to: Some(Target {
                table: table.to_owned(),
                column: "key".to_owned(),
            }),
            origin,
        })
    }

    /// The date as it is written, and the days within which it lies.
    fn date(&mut self, shape: &Shape, field: Field) -> Result<()> {
        let day = |suffix: &str, which: &str, origin| Column {
            name: format!("{}_{suffix}", field.name),
            description: format!("The {which} day that `{}` can mean.", field.name),
            kind: Kind::Day,
            is_optional: field.is_optional,
            is_unique: false,
            refers_to: None,
            origin,
        };
        let earliest = day("earliest", "first", Origin::Earliest(field.path.clone()));
        let latest = day("latest", "last", Origin::Latest(field.path.clone()));
        self.push(shape, field.column(Kind::Date))?;
        self.push(shape, earliest)?;
        self.push(shape, latest)
    }

    /// Which shape a value has, and the columns of all the shapes that it may have.
    fn choice(
        &mut self,
        shape: &mut Shape,
        schema: &'s Value,
        field: &Field,
        record: &str,
    ) -> Result<()> {
        let mut words = Vec::new();
        let mut objects = Vec::new();
        for branch in schema
            .get("anyOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let (_, resolved) = self.resolved(branch)?;
            if let Some(plain) = words_of(resolved) {
                words.extend(plain);
                continue;
            }
            let first = resolved.pointer("/required/0").and_then(Value::as_str);
            words.push(Word {
                word: first
                    .context("a choice without a required property")?
                    .to_owned(),
                meaning: describe(branch).to_owned(),
            });
            objects.push(resolved);
        }
        let mut which = field.clone().column(Kind::Word(words));
        which.name.push_str("_kind");
        which.origin = Origin::Choice(field.path.clone());
        self.push(shape, which)?;
        let inner = Field {
            is_optional: true,
            ..field.clone()
        };
        for object in objects {
            for (key, property) in self.properties(object)? {
                let field = inner.property(key, describe(property), true);
                let table = self.tables.get(shape.table).context("no table")?;
                // Two shapes may share a property, which then means the same in both.
                if table.place(&field.name).is_none() {
                    self.field(shape, property, field, record)?;
                }
            }
        }
        Ok(())
    }

    /// A list, or an object with its own sources: a table whose rows belong to those of this one.
    fn table_below(
        &mut self,
        shape: &mut Shape,
        item: &'s Value,
        field: &Field,
        record: &str,
    ) -> Result<()> {
        let [property] = field.path.as_slice() else {
            bail!("a list within an object that is no row");
        };
        let parent = self.tables.get(shape.table).context("no table")?;
        let is_record = parent.columns.iter().all(|column| column.name != "row");
        let (parent, parent_key, above) = (
            parent.name.clone(),
            parent.primary_key.clone(),
            parent.description.clone(),
        );
        let singular = if is_record {
            record.to_owned()
        } else {
            parent.trim_end_matches('s').to_owned()
        };
        let (_, resolved) = self.resolved(item)?;
        let is_object = resolved.get("properties").is_some();
        let is_text = matches!(self.resolved(item)?.0, "Text" | "Name");
        let description = if is_record {
            field.description.clone()
        } else {
            format!("{above} {}", field.description)
        };
        let name = format!("{singular}_{property}");
        let mut below = self.table(property, &name, &description, "key");
        self.push(&below, key_column())?;
        // What a record's rows have in common, and the way to the row above.
        let root = record_table(record);
        let root_key = if root == "dataset" { "name" } else { "id" };
        let link = |name: &str, origin, table: &str, column: &str, description: String| Column {
            name: name.to_owned(),
            description,
            kind: Kind::Text { pattern: None },
            is_optional: false,
            is_unique: false,
            refers_to: Some(Target {
                table: table.to_owned(),
                column: column.to_owned(),
            }),
            origin,
        };
        let of = format!("The {record} that the row belongs to.");
        self.push(&below, link(record, Origin::Record, root, root_key, of))?;
        if !is_record {
            let of = format!("The key of the row of `{parent}` that the row belongs to.");
            self.push(
                &below,
                link(&singular, Origin::Parent, &parent, &parent_key, of),
            )?;
        }
        self.push(
            &below,
            Column {
                name: "row".to_owned(),
                description: "Its place in the list, from 1.".to_owned(),
                kind: Kind::Number {
                    least: 1,
                    most: None,
                },
                is_optional: false,
                is_unique: false,
                refers_to: None,
                origin: Origin::Row,
            },
        )?;
        let mut inner = Field {
            path: Vec::new(),
            name: String::new(),
            description: String::new(),
            is_optional: false,
        };
        if is_object {
            let taken = self.tables.get(below.table).context("no table")?;
            let clashes = self
                .properties(item)?
                .any(|(key, _)| taken.place(key).is_some());
            if clashes {
                property.clone_into(&mut inner.name);
            } else if is_text {
                property.trim_end_matches('s').clone_into(&mut inner.name);
            }
            self.object(&mut below, item, &inner, record)?;
        } else {
            property.trim_end_matches('s').clone_into(&mut inner.name);
            inner.description.clone_from(&field.description);
            self.field(&mut below, item, inner, record)?;
        }
        shape.below.push(below);
        Ok(())
    }
}

/// The kind of a value that is one cell.
fn scalar(schema: &Value, field: &Field) -> Result<Kind> {
    if let Some(words) = words_of(schema) {
        return Ok(Kind::Word(words));
    }
    Ok(match schema.get("type").and_then(Value::as_str) {
        Some("string") => match schema.get("pattern").and_then(Value::as_str) {
            Some(pattern) if pattern.starts_with("^http") => Kind::Url,
            pattern => match field.path.last().map(String::as_str) {
                Some(lang @ ("en" | "fr" | "uk")) => Kind::Prose {
                    lang: lang.to_owned(),
                },
                _ => Kind::Text {
                    pattern: pattern.map(str::to_owned),
                },
            },
        },
        Some("integer") => Kind::Number {
            least: schema
                .get("minimum")
                .and_then(Value::as_i64)
                .context("a number that may be negative")?,
            most: schema.get("maximum").and_then(Value::as_i64),
        },
        Some("boolean") => Kind::Truth,
        other => bail!("no table can hold `{}`, a {other:?}", field.name),
    })
}

/// The words of an enumeration.
fn words_of(schema: &Value) -> Option<Vec<Word>> {
    let choices = schema.get("oneOf")?.as_array()?;
    let word = |choice: &Value| {
        Some(Word {
            word: choice.get("const")?.as_str()?.to_owned(),
            meaning: describe(choice).to_owned(),
        })
    };
    choices.iter().map(word).collect()
}

/// The rows that values of a type refer to.
fn target(type_name: &str) -> Option<Target> {
    let (table, column) = match type_name {
        "RecordRef" => (FACTS, "key"),
        name => {
            let singular = name.strip_suffix("Id")?.to_ascii_lowercase();
            (record_table(&singular), "id")
        }
    };
    Some(Target {
        table: table.to_owned(),
        column: column.to_owned(),
    })
}

/// The table of the records that are called so in the singular.
fn record_table(singular: &str) -> &'static str {
    let mut collections = Collection::ALL.iter();
    collections
        .find(|collection| collection.singular() == singular)
        .map_or("dataset", |collection| collection.as_str())
}

fn describe(schema: &Value) -> &str {
    schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn own(name: &str, description: &str) -> Column {
    Column {
        name: name.to_owned(),
        description: description.to_owned(),
        kind: Kind::Text { pattern: None },
        is_optional: false,
        is_unique: false,
        refers_to: None,
        origin: Origin::Filled,
    }
}

impl Column {
    fn referring_to(mut self, table: &str, column: &str) -> Self {
        self.refers_to = Some(Target {
            table: table.to_owned(),
            column: column.to_owned(),
        });
        self
    }
}

fn key_column() -> Column {
    Column {
        origin: Origin::Key,
        is_unique: true,
        ..own(
            "key",
            "Tells the row from every other of any table: collection, record, list and place in it.",
        )
        .referring_to(FACTS, "key")
    }
}

fn filled(name: &str, description: &str, primary_key: &str, columns: Vec<Column>) -> Table {
    let mut columns = columns;
    for column in &mut columns {
        column.is_unique |= column.name == primary_key;
    }
    Table {
        name: name.to_owned(),
        description: description.to_owned(),
        columns,
        primary_key: primary_key.to_owned(),
        rows: Vec::new(),
    }
}

fn former_ids() -> Table {
    filled(
        FORMER_IDS,
        "Ids that records had before they were renamed; they stay resolvable.",
        "key",
        vec![
            key_column(),
            own("fact", "The record, by its key.").referring_to(FACTS, "key"),
            own("collection", "The collection of the record."),
            own("id", "Its id today."),
            Column {
                kind: Kind::Number {
                    least: 1,
                    most: None,
                },
                ..own("row", "Its place in the list, from 1.")
            },
            Column {
                origin: Origin::Value(Vec::new()),
                ..own("former_id", "An id that it had.")
            },
        ],
    )
}

fn facts() -> Table {
    filled(
        FACTS,
        "Every row of every other table but `citations`, by its key: what sources are cited for and claims are about.",
        "key",
        vec![
            own("key", "Tells the row from every other of any table."),
            own("table", "The table that has the row."),
            own("collection", "The collection of the record."),
            own("record", "The id of the record."),
        ],
    )
}

fn citations() -> Table {
    filled(
        CITATIONS,
        "Which source supports which row, one row for each pair.",
        "key",
        vec![
            own("key", "Tells the row from every other."),
            own("fact", "The key of the row that the source supports.").referring_to(FACTS, "key"),
            Column {
                kind: Kind::Number {
                    least: 1,
                    most: None,
                },
                ..own("row", "Its place among the sources of that row, from 1.")
            },
            own("source", "The source.").referring_to("sources", "id"),
            Column {
                is_optional: true,
                ..own("at", "Where in the source: a paragraph, page or section.")
            },
        ],
    )
}
