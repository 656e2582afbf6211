//! What changed in meaning between two states of the record.
//!
//! ```text
//! Dataset, willing.json, old files → Snapshot ─┬→ compare → Diff → words, Markdown, JSON, the version that must follow
//!                                    Snapshot ─┘
//! ```
//!
//! Records are matched by id and former id, rows by what they are about, and every difference is told once, in words, with the place
//! where it stands. What the data cannot tell is left to the author: whether a fact *was wrong* or *has changed*.

mod rows;
mod schema;
mod snapshot;
mod values;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use willing_vocabulary::Collection;

pub use schema::SchemaChange;
pub use snapshot::Snapshot;

use snapshot::{formerly, text_at};
use values::Comparison;
use words::Names;

/// What a difference does to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A row is new.
    Added,
    /// A row is gone.
    Removed,
    /// A value, or a figure in a text, is another.
    Corrected,
    /// A value followed the world: what was announced took place, a plan was adopted, a page was read again.
    Updated,
    /// A value is given where there was none.
    Completed,
    /// A value is no longer given.
    Dropped,
    /// A date is more precise.
    Refined,
    /// A question on which sources differ was settled, or settled otherwise.
    Settled,
    /// A question that was settled is open again.
    Reopened,
    /// The record no longer stands.
    Withdrawn,
    /// The record stands again.
    Reinstated,
    /// Only the sources are others.
    Sourced,
    /// Only the words are others.
    Reworded,
    /// Only the order is another.
    Reordered,
}

impl Kind {
    /// Whether CHANGELOG.md must name it: the record said something that it no longer says.
    #[must_use]
    pub fn is_correction(self) -> bool {
        matches!(
            self,
            Self::Removed | Self::Corrected | Self::Dropped | Self::Withdrawn
        )
    }
}

/// Whether a fact was wrong or has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// The record misread its source: the same copy of the same page is cited for another value.
    WasWrong,
    /// The world moved on.
    HasChanged,
    /// The data does not tell; the author must.
    Undecided,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it does to the fact.
    pub kind: Kind,
    /// Whether the fact was wrong or has changed, where that is a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nature: Option<Nature>,
    /// The field, or the keys on the way to it joined by dots: `participants.mode`.
    pub field: String,
    /// The row of a list, as it is called: `Ireland (Micheál Martin)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// What is different; for a row that came or went, what else it says.
    pub words: String,
    /// What was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// What is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
    /// Where it was, as a JSON Pointer into the old record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_pointer: Option<String>,
    /// Where it is, as a JSON Pointer into the new record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_pointer: Option<String>,
}

impl Change {
    /// The list that a row came to or went from, as it is called in a sentence.
    #[must_use]
    pub fn list(&self) -> String {
        words::list_label(self.field.rsplit('.').next().unwrap_or_default())
    }

    /// The prose before and after, language by language, where prose is what changed.
    #[must_use]
    pub fn prose(&self) -> Vec<(&str, &str)> {
        let (Some(old), Some(new)) = (&self.old, &self.new) else {
            return Vec::new();
        };
        if !(words::is_text(old) && words::is_text(new)) {
            return Vec::new();
        }
        ["en", "fr", "uk"]
            .iter()
            .map(|language| (text_at(old, language), text_at(new, language)))
            .filter(|(old, new)| old != new)
            .collect()
    }
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is gone, and no record has its id as a former one.
    Removed,
    /// It has another id, and keeps the old one as a former one.
    Renamed,
    /// It no longer stands.
    Withdrawn,
    /// It is new.
    Added,
    /// Something in it is different.
    Changed,
}

/// A record that is not as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordChange {
    /// Its collection.
    pub collection: Collection,
    /// Its id; that of a record that is gone is the one it had.
    pub id: String,
    /// The id under which it stood before, if another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Its title, name or question in English.
    pub title: String,
    /// What became of it.
    pub fate: Fate,
    /// Of an added claim, whether the question is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// What is different in it; nothing for what came or went whole.
    pub changes: Vec<Change>,
}

impl RecordChange {
    /// Whether CHANGELOG.md must name it.
    #[must_use]
    pub fn is_corrected(&self) -> bool {
        self.changes
            .iter()
            .any(|change| change.kind.is_correction())
    }
}

/// How much a version must grow, by the rules of CHANGELOG.md.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Facts were corrected.
    Patch,
    /// Something was added.
    Minor,
    /// Somebody's program or link may break.
    Major,
}

impl Bump {
    /// The same before 1.0, where breaking is minor and adding is patch.
    #[must_use]
    pub fn before_1_0(self) -> Self {
        match self {
            Self::Major => Self::Minor,
            Self::Minor | Self::Patch => Self::Patch,
            Self::None => Self::None,
        }
    }

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Why a version must grow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// By how much.
    pub bump: Bump,
    /// Because of what.
    pub why: String,
}

/// What a side of a comparison is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// As the reader named it.
    pub name: String,
    /// Its version, where it is known.
    pub version: Option<String>,
    /// The day up to which it is meant to be complete.
    pub as_of: String,
    /// How many records it holds.
    pub records: usize,
    /// What a reader of the comparison must know of it.
    pub notes: Vec<String>,
}

impl From<&Snapshot> for Side {
    fn from(snapshot: &Snapshot) -> Self {
        Self {
            name: snapshot.name.clone(),
            version: snapshot.version.clone(),
            as_of: snapshot.as_of().to_owned(),
            records: snapshot.len(),
            notes: snapshot.notes.clone(),
        }
    }
}

/// Everything in which two states of the record differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Diff {
    /// What was.
    pub old: Side,
    /// What is.
    pub new: Side,
    /// How much the version must grow from 1.0 on.
    pub bump: Bump,
    /// How much it must grow until then.
    pub bump_before_1_0: Bump,
    /// Why, the gravest first.
    pub reasons: Vec<Reason>,
    /// What is different in data/dataset.yaml.
    pub dataset: Vec<Change>,
    /// What is different in the JSON Schema of the export, if both sides have one.
    pub schema: Vec<SchemaChange>,
    /// Ids, former ones included, that lead nowhere any more, as `collection/id`.
    pub lost: Vec<String>,
    /// The records that are not as they were, by fate, collection and id.
    pub records: Vec<RecordChange>,
}

impl Diff {
    /// Whether nothing is different.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.dataset.is_empty() && self.schema.is_empty() && self.records.is_empty()
    }
}

/// Compares two states of the record.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// use willing_curator::diff::{Bump, Snapshot, compare};
///
/// let snapshot = Snapshot::read("tests/base".as_ref())?;
/// let diff = compare(&snapshot, &snapshot);
/// assert!(diff.is_empty() && diff.bump == Bump::None);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn compare(old: &Snapshot, new: &Snapshot) -> Diff {
    let names = Names { old, new };
    let mut heirs = BTreeMap::new();
    for ((collection, id), record) in &new.records {
        for former in formerly(record) {
            heirs.insert((*collection, former), id.as_str());
        }
    }
    let mut records = Vec::new();
    let mut known = BTreeSet::new();
    for ((collection, id), before) in &old.records {
        let heir = if new.get(*collection, id).is_some() {
            Some(id.as_str())
        } else {
            heirs.get(&(*collection, id.as_str())).copied()
        };
        let Some((heir, after)) = heir.and_then(|heir| Some((heir, new.get(*collection, heir)?)))
        else {
            records.push(whole(*collection, id, before, Fate::Removed));
            continue;
        };
        known.insert((*collection, heir));
        let followed = followed(before, "", &heirs);
        let changes = Comparison::of(names, Some(*collection), &followed, after);
        let renamed = heir != id;
        if renamed || !changes.is_empty() {
            let withdrawn = changes.iter().any(|change| change.kind == Kind::Withdrawn);
            let fate = match (renamed, withdrawn) {
                (true, _) => Fate::Renamed,
                (_, true) => Fate::Withdrawn,
                _ => Fate::Changed,
            };
            records.push(RecordChange {
                from: renamed.then(|| id.clone()),
                changes,
                ..whole(*collection, heir, after, fate)
            });
        }
    }
    let added = new
        .records
        .iter()
        .filter(|((collection, id), _)| !known.contains(&(*collection, id.as_str())));
    records.extend(
        added.map(|((collection, id), record)| whole(*collection, id, record, Fate::Added)),
    );
    records.sort_by(|a, b| (a.fate, a.collection, &a.id).cmp(&(b.fate, b.collection, &b.id)));

    let dataset = Comparison::of(names, None, &old.dataset, &new.dataset);
    let schema = match (&old.schema, &new.schema) {
        (Some(old), Some(new)) => schema::compare(old, new),
        _ => Vec::new(),
    };
    let lost = lost(old, new, &heirs);
    let reasons = reasons(&records, &dataset, &schema, &lost);
    let bump = reasons
        .iter()
        .map(|reason| reason.bump)
        .max()
        .unwrap_or(Bump::None);
    Diff {
        old: old.into(),
        new: new.into(),
        bump,
        bump_before_1_0: bump.before_1_0(),
        reasons,
        dataset,
        schema,
        lost,
        records,
    }
}

/// The records that took the place of others, by the former id.
type Heirs<'n> = BTreeMap<(Collection, &'n str), &'n str>;

/// A record that came or went whole.
fn whole(collection: Collection, id: &str, record: &Value, fate: Fate) -> RecordChange {
    let title = ["title", "name", "question"]
        .iter()
        .find_map(|key| record.get(*key));
    let title = title.and_then(|title| title.as_str().or_else(|| title.get("en")?.as_str()));
    RecordChange {
        collection,
        id: id.to_owned(),
        from: None,
        title: title.unwrap_or_default().to_owned(),
        fate,
        open: fate == Fate::Added && record.get("verdict").is_some_and(Value::is_string),
        changes: Vec::new(),
    }
}

/// An old value with the new ids of what was renamed: that others follow a new name is no news.
fn followed(value: &Value, key: &str, heirs: &Heirs<'_>) -> Value {
    let heir =
        |collection: Collection, id: &str| heirs.get(&(collection, id)).map(|id| (*id).to_owned());
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, value)| (key.clone(), followed(value, key, heirs)));
            Value::Object(fields.collect())
        }
        Value::Array(items) => items
            .iter()
            .map(|item| followed(item, key, heirs))
            .collect(),
        Value::String(id) => {
            let renamed = match key {
                "member" | "members" | "of" => heir(Collection::Members, id),
                "person" => heir(Collection::People, id),
                "source" => heir(Collection::Sources, id),
                "meeting" | "follows" => heir(Collection::Meetings, id),
                "declaration" => heir(Collection::Declarations, id),
                "plan" => heir(Collection::Plans, id),
                "about" | "record" => id.split_once('/').and_then(|(collection, id)| {
                    let heir = heir(collection.parse().ok()?, id)?;
                    Some(format!("{collection}/{heir}"))
                }),
                _ => None,
            };
            renamed.map_or_else(|| value.clone(), Value::String)
        }
        other => other.clone(),
    }
}

/// The ids that could be followed and cannot any more.
fn lost(old: &Snapshot, new: &Snapshot, heirs: &Heirs<'_>) -> Vec<String> {
    let ids = old.records.iter().flat_map(|((collection, id), record)| {
        let all = std::iter::once(id.as_str()).chain(formerly(record));
        all.map(|id| (*collection, id))
    });
    let resolves = |(collection, id): &(Collection, &str)| {
        new.get(*collection, id).is_some() || heirs.contains_key(&(*collection, id))
    };
    ids.filter(|id| !resolves(id))
        .map(|(collection, id)| format!("{collection}/{id}"))
        .collect()
}

fn reasons(
    records: &[RecordChange],
    dataset: &[Change],
    schema: &[SchemaChange],
    lost: &[String],
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut because = |bump, why| reasons.push(Reason { bump, why });
    match lost {
        [] => {}
        [id] => because(
            Bump::Major,
            format!("{id} is gone, and no record names it under `formerly`"),
        ),
        [id, ..] => because(
            Bump::Major,
            format!(
                "{} ids are gone, and no record names them under `formerly`: {id} and others",
                lost.len()
            ),
        ),
    }
    for change in schema {
        because(change.bump, change.to_string());
    }
    let with = |fate| records.iter().filter(|record| record.fate == fate).count();
    for (fate, what) in [
        (Fate::Added, "added"),
        (Fate::Renamed, "renamed, with the former id kept"),
    ] {
        if with(fate) > 0 {
            because(
                Bump::Minor,
                format!("{} {what}", counted(with(fate), "record")),
            );
        }
    }
    let corrected = records
        .iter()
        .filter(|record| record.is_corrected())
        .count();
    let other = records
        .iter()
        .filter(|record| !record.is_corrected() && !record.changes.is_empty())
        .count();
    if corrected > 0 {
        because(
            Bump::Patch,
            format!("{} corrected", counted(corrected, "record")),
        );
    }
    if other > 0 {
        because(
            Bump::Patch,
            format!(
                "{} completed, updated or reworded",
                counted(other, "record")
            ),
        );
    }
    if !dataset.is_empty() {
        because(
            Bump::Patch,
            "the description of the record as a whole changed".to_owned(),
        );
    }
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.bump));
    reasons
}

fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
