//! How well the record is sourced, in figures.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;
use willing_vocabulary::{Attendance, MeetingKind, Status};

use crate::dataset::Dataset;
use crate::document::Document;
use crate::records::{Meeting, Verdict};

/// How well the record is sourced.
///
/// A fact is whatever carries its own `cite`: a row of a list, or the fields of a record that its own `cite` covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The figures of each collection, in the order of the document.
    pub collections: Vec<CollectionCoverage>,
    /// People of whom no Wikidata item is known.
    pub people_without_wikidata: usize,
    /// Meetings that were held and of whose participants no count confirms the list.
    pub meetings_with_partial_attendance: usize,
    /// Coalition meetings that were held, and whose own `cite` names no official source, by id.
    pub coalition_meetings_without_official_source: Vec<String>,
    /// Claims whose verdict is open, by id.
    pub open_claims: Vec<String>,
}

/// The figures of one collection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CollectionCoverage {
    /// The collection.
    pub collection: String,
    /// How many records it has.
    pub records: usize,
    /// How many facts these state.
    pub facts: usize,
    /// How many of the facts rest on one source.
    pub with_one_source: usize,
    /// How many rest on two.
    pub with_two_sources: usize,
    /// How many rest on three or more.
    pub with_more_sources: usize,
    /// How many rest on a government, a parliament or an organisation of states, among others.
    pub with_official_source: usize,
}

impl From<&Dataset> for Coverage {
    fn from(dataset: &Dataset) -> Self {
        let records = dataset.records();
        let official = officials(dataset);
        let is_official = |meeting: &Meeting| {
            meeting
                .cite
                .iter()
                .any(|cite| official.contains(cite.source.as_str()))
        };
        let held = || {
            records
                .meetings
                .iter()
                .filter(|meeting| meeting.status == Status::Held)
        };
        let partial = held().filter(|meeting| meeting.attendance == Attendance::Partial);
        let unofficial = held()
            .filter(|meeting| meeting.kind == MeetingKind::Coalition && !is_official(meeting));
        let open = records
            .claims
            .iter()
            .filter(|claim| matches!(claim.verdict, Verdict::Open(_)));
        Self {
            collections: collections(dataset, &official),
            people_without_wikidata: records
                .people
                .iter()
                .filter(|person| person.wikidata.is_none())
                .count(),
            meetings_with_partial_attendance: partial.count(),
            coalition_meetings_without_official_source: unofficial
                .map(|meeting| meeting.id.clone())
                .collect(),
            open_claims: open.map(|claim| claim.id.clone()).collect(),
        }
    }
}

fn officials(dataset: &Dataset) -> BTreeSet<&str> {
    let sources = dataset.records().sources.iter();
    sources
        .filter(|source| source.kind.is_official())
        .map(|source| source.id.as_str())
        .collect()
}

fn collections(dataset: &Dataset, official: &BTreeSet<&str>) -> Vec<CollectionCoverage> {
    let Ok(Value::Object(document)) = serde_json::to_value(Document::from(dataset)) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (collection, records) in document {
        let Value::Array(records) = records else {
            continue;
        };
        let mut coverage = CollectionCoverage {
            collection,
            records: records.len(),
            facts: 0,
            with_one_source: 0,
            with_two_sources: 0,
            with_more_sources: 0,
            with_official_source: 0,
        };
        for record in &records {
            each_fact(record, &mut |cites| coverage.add(cites, official));
        }
        all.push(coverage);
    }
    all
}

impl CollectionCoverage {
    fn add(&mut self, cites: &[Value], official: &BTreeSet<&str>) {
        let sources: BTreeSet<&str> = cites
            .iter()
            .filter_map(|cite| cite.get("source")?.as_str())
            .collect();
        self.facts += 1;
        match sources.len() {
            0 | 1 => self.with_one_source += 1,
            2 => self.with_two_sources += 1,
            _ => self.with_more_sources += 1,
        }
        if !sources.is_disjoint(official) {
            self.with_official_source += 1;
        }
    }
}

/// Calls `see` with the cites of every fact in a value.
fn each_fact(value: &Value, see: &mut dyn FnMut(&[Value])) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::Array(cites)) = fields.get("cite") {
                see(cites);
            }
            fields.values().for_each(|field| each_fact(field, see));
        }
        Value::Array(items) => items.iter().for_each(|item| each_fact(item, see)),
        _ => {}
    }
}

impl Coverage {
    /// The figures as a table in Markdown, which reads as well on a terminal.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut table = String::from(
            "|              | records | facts | 1 source | 2 sources | 3 or more | official |\n\
             | ------------ | ------: | ----: | -------: | --------: | --------: | -------: |\n",
        );
        for row in self.collections.iter().chain([&self.total()]) {
            let _ = writeln!(
                table,
                "| {:<12} | {:>7} | {:>5} | {:>8} | {:>9} | {:>9} | {:>8} |",
                row.collection,
                row.records,
                row.facts,
                row.with_one_source,
                row.with_two_sources,
                row.with_more_sources,
                row.with_official_source
            );
        }
        table
    }

    fn total(&self) -> CollectionCoverage {
        let sum =
            |figure: fn(&CollectionCoverage) -> usize| self.collections.iter().map(figure).sum();
        CollectionCoverage {
            collection: "all".to_owned(),
            records: sum(|of| of.records),
            facts: sum(|of| of.facts),
            with_one_source: sum(|of| of.with_one_source),
            with_two_sources: sum(|of| of.with_two_sources),
            with_more_sources: sum(|of| of.with_more_sources),
            with_official_source: sum(|of| of.with_official_source),
        }
    }
}
