//! The interview that makes new records: what the schema requires, what most records have besides, then whatever else there is to say.
//!
//! It collects drafts and writes nothing, so that whoever leaves half-way leaves nothing behind. A meeting may need a source, a person
//! or a member that the record does not hold yet: they are asked for on the way and become drafts of their own.

use std::collections::HashMap;
use std::rc::Rc;

use anyhow::Result;
use serde_json::{Map, Value};
use willing_curator::{Survey, nearest};
use willing_vocabulary::{Collection, Date};

use super::ask::{Ask, Check, Question};
use super::page::Page;
use super::{Draft, id};
use crate::lang::Lang;
use crate::shape::{Field, Shape, fields_of};

/// Keys that no schema requires and most records have: they are asked for like the others.
fn is_usual(collection: Collection, path: &str) -> bool {
    let usual: &[&str] = match collection {
        Collection::Sources => &["published"],
        Collection::Members => &["iso", "wikidata", "name.uk"],
        Collection::People => &["wikidata", "offices", "name.uk"],
        Collection::Meetings => &["format", "level", "place", "place.city", "participants"],
        Collection::Declarations => &["meeting", "issued_by"],
        Collection::Plans => &["proposed_by"],
        Collection::Claims => &["about"],
        _ => &[],
    };
    usual.contains(&path)
}

pub(super) struct Wizard<'a> {
    ask: &'a mut dyn Ask,
    survey: Rc<Survey>,
    today: Option<Date>,
    /// The records made so far.
    pub(super) drafts: Vec<Draft>,
    /// The sources at hand, which are offered first.
    sources: Vec<String>,
    /// What was chosen last for a key, so that it need not be looked for again in the next row.
    last: HashMap<String, Vec<String>>,
    /// The record that is being made.
    collection: Collection,
}

/// Where a value belongs.
struct Spot<'s> {
    /// `place.city`; rows of lists do not count.
    path: String,
    field: &'s Field,
    /// What the mapping around it holds already.
    beside: &'s Map<String, Value>,
    /// The number of the row, from 1, in a list.
    row: usize,
}

impl<'a> Wizard<'a> {
    pub(super) fn new(ask: &'a mut dyn Ask, survey: Rc<Survey>, today: Option<Date>) -> Self {
        Self {
            ask,
            survey,
            today,
            drafts: Vec::new(),
            sources: Vec::new(),
            last: HashMap::new(),
            collection: Collection::Sources,
        }
    }

    /// Asks for a record and returns its id.
    pub(super) fn record(
        &mut self,
        collection: Collection,
        mut values: Map<String, Value>,
        given_id: Option<&str>,
    ) -> Result<String> {
        let around = std::mem::replace(&mut self.collection, collection);
        let fields = fields_of(collection);
        if collection == Collection::Sources {
            if let Some(id) = self.address(&fields, &mut values)? {
                self.collection = around;
                return Ok(id);
            }
        } else if self.sources.is_empty()
            && fields.iter().any(|field| wants_sources(collection, field))
        {
            self.pages()?;
        }
        let mut left = Vec::new();
        for field in &fields {
            if values.contains_key(&field.key) {
                continue;
            }
            if field.required || is_usual(collection, &field.key) {
                self.put(field, &mut values)?;
            } else {
                left.push(field);
            }
        }
        self.more(&left, &mut values)?;
        let id = self.id(collection, &values, given_id)?;
        self.drafts.push(Draft {
            collection,
            id: id.clone(),
            values,
        });
        self.collection = around;
        Ok(id)
    }

    fn put(&mut self, field: &Field, values: &mut Map<String, Value>) -> Result<()> {
        let spot = Spot {
            path: field.key.clone(),
            field,
            beside: values,
            row: 0,
        };
        if let Some(value) = self.value(&spot, &field.shape)? {
            values.insert(field.key.clone(), value);
        }
        Ok(())
    }

    /// Asks which of the other keys the sources say something about.
    fn more(&mut self, left: &[&Field], values: &mut Map<String, Value>) -> Result<()> {
        if left.is_empty() {
            return Ok(());
        }
        let question = Question {
            label: "Anything else that the sources say?".to_owned(),
            help: "What you leave out stays in the file as a comment".to_owned(),
            optional: true,
        };
        let choices: Vec<String> = left
            .iter()
            .map(|field| format!("{}  {}", Lang::En.key(&field.key), field.description))
            .collect();
        for index in self.ask.many(&question, &choices, &[])? {
            if let Some(field) = left.get(index) {
                let wanted = Field {
                    required: true,
                    ..(*field).clone()
                };
                self.put(&wanted, values)?;
            }
        }
        Ok(())
    }

    /// Asks for the pages that a record rests on.
    fn pages(&mut self) -> Result<()> {
        self.ask.say(
            "First the pages that the record rests on: an official one, then an agency. Each becomes a source, unless it is one.",
        );
        loop {
            let survey = Rc::clone(&self.survey);
            let known = move |text: &str| survey.has(Collection::Sources, text.trim());
            let check: Check = Rc::new(move |text| {
                if known(text) {
                    return Ok(());
                }
                willing_curator::address::tidy(text).map(|_| ())
            });
            let question = Question {
                label: match self.sources.len() {
                    0 => "Address of a page".to_owned(),
                    _ => "Address of another page".to_owned(),
                },
                help:
                    "Or the id of a source that the record has. Enter alone when there are no more"
                        .to_owned(),
                optional: true,
            };
            let Some(text) = self.ask.text(&question, None, &[], check)? else {
                return Ok(());
            };
            let id = if self.survey.has(Collection::Sources, &text) {
                text
            } else {
                let mut values = Map::new();
                values.insert("url".to_owned(), text.into());
                self.record(Collection::Sources, values, None)?
            };
            self.at_hand(id);
        }
    }

    fn at_hand(&mut self, id: String) {
        if !self.sources.contains(&id) {
            self.sources.push(id);
        }
    }

    /// Fills in what the address of a source tells. Returns the source that the page is already, if it is one.
    fn address(
        &mut self,
        fields: &[Field],
        values: &mut Map<String, Value>,
    ) -> Result<Option<String>> {
        let text = if let Some(text) = values.get("url").and_then(Value::as_str) {
            text.to_owned()
        } else {
            let help = fields.iter().find(|field| field.key == "url");
            let question = Question {
                label: "Address of the page".to_owned(),
                help: help
                    .map(|field| field.description.clone())
                    .unwrap_or_default(),
                optional: false,
            };
            let check: Check = Rc::new(|text| willing_curator::address::tidy(text).map(|_| ()));
            self.ask
                .text(&question, None, &[], check)?
                .unwrap_or_default()
        };
        let page = Page::at(&text, &self.survey).map_err(anyhow::Error::msg)?;
        let drafted = self.drafts.iter().find(|draft| {
            draft.collection == Collection::Sources
                && draft.values.get("url").and_then(Value::as_str) == Some(&page.url)
        });
        if let Some(id) = page
            .known
            .clone()
            .or_else(|| drafted.map(|draft| draft.id.clone()))
        {
            self.ask.say(&format!("This page is the source `{id}`."));
            return Ok(Some(id));
        }
        self.ask.say(&format!("A new source: {}", page.url));
        values.insert("url".to_owned(), page.url.clone().into());
        if !page.usual.is_empty() {
            let question = Question {
                label: format!("{}, as always on {}?", page.usual_in_words(), page.site),
                help: format!(
                    "As in the record's other pages of this site: {}",
                    page.others
                ),
                optional: false,
            };
            if self.ask.yes(&question, true)? {
                for (key, value) in &page.usual {
                    values.entry(key).or_insert_with(|| value.clone());
                }
            }
        }
        if let Some(date) = page.date.filter(|_| !values.contains_key("published")) {
            let question = Question {
                label: format!("The address says {date}. Does the page say so too?"),
                help: "The date of an address can be a day off".to_owned(),
                optional: false,
            };
            if self.ask.yes(&question, false)? {
                values.insert("published".to_owned(), date.to_string().into());
            }
        }
        Ok(None)
    }

    /// Asks for the value of one key.
    fn value(&mut self, spot: &Spot<'_>, shape: &Shape) -> Result<Option<Value>> {
        Ok(match shape {
            Shape::Words(words) => {
                // A single word has nothing to choose from.
                if let [only] = words.as_slice() {
                    return Ok(Some(only.word.clone().into()));
                }
                let choices: Vec<_> = words
                    .iter()
                    .map(|word| {
                        (
                            word.word.clone(),
                            format!("{}  {}", word.word, word.meaning),
                        )
                    })
                    .collect();
                self.one(spot, &choices)?.map(Value::from)
            }
            Shape::Id(collection) => self.reference(spot, *collection)?.map(Value::from),
            Shape::Boolean => {
                let yes = self.ask.yes(&question(spot), false)?;
                Some(yes.into())
            }
            Shape::Map(_) if shape.is_prose() => self.prose(spot, shape)?,
            Shape::Map(fields) => self.mapping(spot, fields)?,
            Shape::List(item) => self.list(spot, item)?,
            Shape::Any(choices) => {
                let lines: Vec<String> = choices.iter().map(|(about, _)| about.clone()).collect();
                let chosen = self.ask.one(&question(spot), &lines, 0)?;
                match choices.get(chosen) {
                    Some((_, shape)) => self.value(spot, shape)?,
                    None => None,
                }
            }
            Shape::Text(_) | Shape::Date | Shape::Integer | Shape::Record => {
                self.typed(spot, shape)?
            }
        })
    }

    fn typed(&mut self, spot: &Spot<'_>, shape: &Shape) -> Result<Option<Value>> {
        let of = shape.clone();
        let survey = Rc::clone(&self.survey);
        let check: Check = Rc::new(move |text| {
            let value = of.parse(text)?;
            match (&of, value.as_str().and_then(|text| text.split_once('/'))) {
                (Shape::Record, Some((collection, id))) => match collection.parse() {
                    Ok(collection) => exists(&survey, collection, id),
                    Err(error) => Err(format!("{error}")),
                },
                _ => Ok(()),
            }
        });
        let key = spot.field.key.as_str();
        let usual = match key {
            "accessed" => self.today.map(|date| date.to_string()),
            "number" if spot.row > 0 => Some(spot.row.to_string()),
            "country" => self
                .known_place(spot.beside)
                .map(|place| place.country.clone()),
            _ => None,
        };
        let suggestions = if key == "publisher" {
            let mut publishers: Vec<String> = self
                .survey
                .records
                .sources
                .iter()
                .map(|source| source.publisher.clone())
                .collect();
            publishers.sort();
            publishers.dedup();
            publishers
        } else {
            Vec::new()
        };
        let text = self
            .ask
            .text(&question(spot), usual.as_deref(), &suggestions, check)?;
        text.map(|text| shape.parse(&text).map_err(anyhow::Error::msg))
            .transpose()
    }

    /// Asks for a text in each of its languages.
    fn prose(&mut self, spot: &Spot<'_>, shape: &Shape) -> Result<Option<Value>> {
        let Shape::Map(fields) = shape else {
            return Ok(None);
        };
        let mut values: Map<String, Value> = Map::new();
        for field in fields {
            let path = format!("{}.{}", spot.path, field.key);
            if !field.required && !is_usual(self.collection, &path) {
                continue;
            }
            let of = field.shape.clone();
            let check: Check = Rc::new(move |text| of.parse(text).map(|_| ()));
            let language = match field.key.as_str() {
                "en" => "in English",
                "fr" => "in French",
                _ => "in Ukrainian",
            };
            let question = Question {
                label: format!("{}, {language}", label(spot)),
                help: spot.field.description.clone(),
                optional: !field.required || (!spot.field.required && values.is_empty()),
            };
            // Many names are the same in both languages; sentences never are.
            let same = ["name", "city"].contains(&spot.field.key.as_str());
            let english = values
                .get("en")
                .and_then(Value::as_str)
                .filter(|_| same && field.required);
            let usual =
                english.map(|english| self.known_city(english).unwrap_or(english).to_owned());
            match self.ask.text(&question, usual.as_deref(), &[], check)? {
                Some(text) => {
                    values.insert(field.key.clone(), text.into());
                }
                None if values.is_empty() => return Ok(None),
                None => {}
            }
        }
        Ok(Some(values.into()))
    }

    /// A place of another meeting in the city that was just named.
    fn known_place(&self, place: &Map<String, Value>) -> Option<&willing_curator::records::Place> {
        let city = place.get("city")?.get("en")?.as_str()?;
        let mut places = self
            .survey
            .records
            .meetings
            .iter()
            .filter_map(|it| it.place.as_ref());
        places.find(|place| place.city.as_ref().is_some_and(|name| name.en == city))
    }

    /// The French name of a city in which another meeting was held.
    fn known_city(&self, english: &str) -> Option<&str> {
        let meetings = &self.survey.records.meetings;
        let mut cities = meetings
            .iter()
            .filter_map(|it| it.place.as_ref()?.city.as_ref());
        cities.find(|name| name.en == english).map(|name| &*name.fr)
    }

    fn mapping(&mut self, spot: &Spot<'_>, fields: &[Field]) -> Result<Option<Value>> {
        if !spot.field.required && spot.row == 0 {
            let mut question = question(spot);
            question.label = format!("{}: does a source say?", question.label);
            if !self.ask.yes(&question, true)? {
                return Ok(None);
            }
        }
        let mut values = Map::new();
        for field in fields {
            let path = format!("{}.{}", spot.path, field.key);
            // What takes prose and is rarely there is left to the editor.
            let quick = matches!(field.shape, Shape::Id(_) | Shape::Words(_) | Shape::Date);
            if !field.required && !quick && !is_usual(self.collection, &path) {
                continue;
            }
            let inner = Spot {
                path,
                field,
                beside: &values,
                row: spot.row,
            };
            if let Some(value) = self.value(&inner, &field.shape)? {
                values.insert(field.key.clone(), value);
            }
        }
        Ok(Some(values.into()))
    }

    fn list(&mut self, spot: &Spot<'_>, item: &Shape) -> Result<Option<Value>> {
        match item {
            Shape::Id(collection) => self.references(spot, *collection),
            Shape::Words(words) => {
                let choices: Vec<String> = words
                    .iter()
                    .map(|word| format!("{}  {}", word.word, word.meaning))
                    .collect();
                let chosen = self.ask.many(&question(spot), &choices, &[])?;
                let words = chosen.iter().filter_map(|index| words.get(*index));
                Ok(Some(
                    words.map(|word| Value::from(word.word.clone())).collect(),
                ))
            }
            _ => {
                let mut rows = Vec::new();
                loop {
                    // A list that must be there has a row; a question has two answers at least.
                    let sure = spot.field.required && rows.is_empty();
                    let likely = rows.is_empty() || (spot.path == "answers" && rows.len() < 2);
                    let again = Question {
                        label: match rows.len() {
                            0 => format!("{}: does a source say?", name(&spot.path)),
                            number => format!("{}: {number} so far. Another?", name(&spot.path)),
                        },
                        help: spot.field.description.clone(),
                        optional: true,
                    };
                    if !sure && !self.ask.yes(&again, likely)? {
                        break;
                    }
                    let row = Spot {
                        path: spot.path.clone(),
                        row: rows.len() + 1,
                        ..*spot
                    };
                    rows.extend(self.value(&row, item)?);
                }
                Ok((!rows.is_empty()).then_some(Value::Array(rows)))
            }
        }
    }

    /// Asks for one of several words or ids.
    fn one(&mut self, spot: &Spot<'_>, choices: &[(String, String)]) -> Result<Option<String>> {
        const NONE: &str = "(no source says)";
        let mut lines: Vec<String> = choices.iter().map(|(_, line)| line.clone()).collect();
        let optional = !spot.field.required;
        if optional {
            lines.insert(0, NONE.to_owned());
        }
        // Rows resemble the ones before them.
        let last = self
            .last
            .get(&spot.path)
            .filter(|_| spot.row > 1 && spot.field.key != "member");
        let last = last.and_then(|last| {
            choices
                .iter()
                .position(|(word, _)| last.first() == Some(word))
        });
        let first = last.map_or(0, |index| index + usize::from(optional));
        let index = self.ask.one(&question(spot), &lines, first)?;
        let chosen = match (optional, index) {
            (true, 0) => None,
            (true, index) => choices.get(index - 1),
            (false, index) => choices.get(index),
        };
        let chosen = chosen.map(|(word, _)| word.clone());
        self.last
            .insert(spot.path.clone(), chosen.iter().cloned().collect());
        Ok(chosen)
    }

    fn reference(&mut self, spot: &Spot<'_>, collection: Collection) -> Result<Option<String>> {
        let mut choices = self.ids(collection, spot.beside);
        if can_make(collection) {
            choices.push((String::new(), another(collection)));
        }
        match self.one(spot, &choices)? {
            Some(id) if id.is_empty() => {
                let id = self.record(collection, Map::new(), None)?;
                self.last.insert(spot.path.clone(), vec![id.clone()]);
                Ok(Some(id))
            }
            other => Ok(other),
        }
    }

    /// Asks for ids of a collection: the sources of a statement, or the members of a list.
    fn references(&mut self, spot: &Spot<'_>, collection: Collection) -> Result<Option<Value>> {
        let choices = self.ids(collection, spot.beside);
        let is_cite = collection == Collection::Sources;
        // The record as a whole rests on all pages at hand, a row mostly on those of the row before.
        let usual = match (is_cite, spot.row) {
            (true, 0) => self.sources.clone(),
            (true, _) => self.last.get("cite").cloned().unwrap_or_default(),
            (false, _) => Vec::new(),
        };
        let chosen: Vec<usize> = choices
            .iter()
            .enumerate()
            .filter(|(_, (id, _))| usual.contains(id))
            .map(|(index, _)| index)
            .collect();
        let mut lines: Vec<String> = choices.iter().map(|(_, line)| line.clone()).collect();
        if can_make(collection) {
            lines.push(another(collection));
        }
        let mut ids = Vec::new();
        for index in self.ask.many(&question(spot), &lines, &chosen)? {
            ids.push(match choices.get(index) {
                Some((id, _)) => id.clone(),
                None => self.record(collection, Map::new(), None)?,
            });
        }
        if is_cite {
            for id in &ids {
                self.at_hand(id.clone());
            }
            self.last.insert("cite".to_owned(), ids.clone());
        }
        Ok((!ids.is_empty()).then(|| ids.into()))
    }

    /// The ids of a collection with their names: those at hand first, and people who hold an office of the member beside them.
    fn ids(&self, collection: Collection, beside: &Map<String, Value>) -> Vec<(String, String)> {
        let line = |id: &str, name: &str| (id.to_owned(), format!("{id}  {name}"));
        let drafted = self
            .drafts
            .iter()
            .filter(|draft| draft.collection == collection);
        let mut choices: Vec<_> = drafted
            .map(|draft| {
                let record = Value::Object(draft.values.clone());
                line(
                    &draft.id,
                    crate::shelf::name_of(&record, Lang::En).unwrap_or_default(),
                )
            })
            .collect();
        let records = &self.survey.records;
        let named: Vec<(&str, &str)> = match collection {
            Collection::Sources => records
                .sources
                .iter()
                .map(|it| (&*it.id, &*it.title))
                .collect(),
            Collection::Members => records
                .members
                .iter()
                .map(|it| (&*it.id, &*it.name.en))
                .collect(),
            Collection::People => records
                .people
                .iter()
                .map(|it| (&*it.id, &*it.name.en))
                .collect(),
            Collection::Meetings => records
                .meetings
                .iter()
                .map(|it| (&*it.id, &*it.title.en))
                .collect(),
            Collection::Declarations => records
                .declarations
                .iter()
                .map(|it| (&*it.id, &*it.title.en))
                .collect(),
            Collection::Plans => records
                .plans
                .iter()
                .map(|it| (&*it.id, &*it.title.en))
                .collect(),
            Collection::Rosters => records
                .rosters
                .iter()
                .map(|it| (&*it.id, &*it.title.en))
                .collect(),
            _ => records
                .claims
                .iter()
                .map(|it| (&*it.id, &*it.question.en))
                .collect(),
        };
        choices.extend(named.into_iter().map(|(id, name)| line(id, name)));
        let member = beside.get("member").and_then(Value::as_str);
        let holds_office = |id: &str| {
            let person = records.people.iter().find(|person| person.id == id);
            person.is_some_and(|person| {
                person
                    .offices
                    .iter()
                    .any(|office| Some(office.of.as_str()) == member)
            })
        };
        match collection {
            // In the order in which they were named: the official one first.
            Collection::Sources => choices.sort_by_key(|(id, _)| {
                let place = self.sources.iter().position(|source| source == id);
                place.unwrap_or(usize::MAX)
            }),
            Collection::People => choices.sort_by_key(|(id, _)| !holds_office(id)),
            // What is dated is mostly wanted soon after.
            Collection::Meetings | Collection::Declarations | Collection::Plans => {
                choices.reverse();
            }
            _ => {}
        }
        choices
    }

    fn id(
        &mut self,
        collection: Collection,
        values: &Map<String, Value>,
        given: Option<&str>,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given.to_owned());
        }
        let survey = Rc::clone(&self.survey);
        let drafted: Vec<String> = self
            .drafts
            .iter()
            .filter(|draft| draft.collection == collection)
            .map(|draft| draft.id.clone())
            .collect();
        let is_taken = move |id: &str| {
            survey.is_taken(collection, id) || drafted.iter().any(|other| other == id)
        };
        let proposed = id::propose(collection, values, &is_taken);
        let check: Check = Rc::new(move |text| {
            Shape::Id(collection).parse(text)?;
            if is_taken(text.trim()) {
                return Err(format!("`{}` is taken", text.trim()));
            }
            Ok(())
        });
        let question = Question {
            label: format!("Id of the {}", collection.singular()),
            help: "The name of its file; stable, since people link to it".to_owned(),
            optional: false,
        };
        let id = self.ask.text(&question, proposed.as_deref(), &[], check)?;
        Ok(id.unwrap_or_default())
    }
}

/// Whether somebody who is asked for a record of another kind can be asked for one of this kind on the way.
fn can_make(collection: Collection) -> bool {
    matches!(
        collection,
        Collection::Members | Collection::People | Collection::Sources
    )
}

/// The choice that makes one.
fn another(collection: Collection) -> String {
    format!(
        "+ a {} that is not in the record yet",
        collection.singular()
    )
}

/// Whether the wizard will ask for the sources of something under this key.
fn wants_sources(collection: Collection, field: &Field) -> bool {
    (field.required || is_usual(collection, &field.key))
        && field.shape.refers_to(Collection::Sources)
}

/// Whether there is such a record, and if not, which was probably meant.
fn exists(survey: &Survey, collection: Collection, id: &str) -> Result<(), String> {
    if survey.has(collection, id) {
        return Ok(());
    }
    let singular = collection.singular();
    Err(match nearest(id, survey.ids(collection)) {
        Some(meant) => format!("no {singular} is called `{id}`; did you mean `{meant}`?"),
        None => format!("no {singular} is called `{id}`"),
    })
}

fn question(spot: &Spot<'_>) -> Question {
    Question {
        label: label(spot),
        help: spot.field.description.clone(),
        optional: !spot.field.required,
    }
}

/// What a value is called, with the number of its row.
fn label(spot: &Spot<'_>) -> String {
    match spot.row {
        0 => name(&spot.path),
        row => format!("{} ({row})", name(&spot.path)),
    }
}

/// `Place, city` for `place.city`.
fn name(path: &str) -> String {
    let mut keys = path.split('.');
    let mut name = Lang::En.key(keys.next().unwrap_or_default());
    for key in keys {
        name.push_str(", ");
        name.push_str(&Lang::En.key(key).to_lowercase());
    }
    name
}
