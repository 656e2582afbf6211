//! What is different between two values, in words.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use willing_vocabulary::{Collection, Date};

use super::rows::{self, Matching};
use super::snapshot::text_at;
use super::words::{self, Names, label};
use super::{Change, Kind, Nature};

/// How alike two texts are, from 0 to 1, where one no longer says what the other said.
const REPLACED: f64 = 0.35;

/// What was and what is; one of them may be missing.
type Sides<'v> = (Option<&'v Value>, Option<&'v Value>);

/// Where in a record a comparison stands.
#[derive(Clone)]
struct Place<'v> {
    /// The keys on the way, joined by dots; those of lists end it.
    field: String,
    row: Option<String>,
    old: String,
    new: String,
    /// The cites that cover this place, on both sides.
    cites: Sides<'v>,
}

impl Place<'_> {
    fn key(&self, key: &str) -> Self {
        let step = key.replace('~', "~0").replace('/', "~1");
        let dot = if self.field.is_empty() { "" } else { "." };
        Self {
            field: format!("{}{dot}{key}", self.field),
            old: format!("{}/{step}", self.old),
            new: format!("{}/{step}", self.new),
            ..self.clone()
        }
    }

    /// A row of a list of this name, by its places on both sides.
    fn row(&self, name: String, old: usize, new: usize) -> Self {
        let row = match &self.row {
            Some(outer) => format!("{outer}: {name}"),
            None => name,
        };
        Self {
            row: Some(row),
            old: format!("{}/{old}", self.old),
            new: format!("{}/{new}", self.new),
            ..self.clone()
        }
    }
}

/// Collects what is different in one record.
pub(super) struct Comparison<'s> {
    names: Names<'s>,
    collection: Option<Collection>,
    changes: Vec<Change>,
}

impl<'s> Comparison<'s> {
    /// Everything in which two states of a record differ; without a collection, of `data/dataset.yaml`.
    pub(super) fn of(
        names: Names<'s>,
        collection: Option<Collection>,
        old: &Value,
        new: &Value,
    ) -> Vec<Change> {
        let mut comparison = Self {
            names,
            collection,
            changes: Vec::new(),
        };
        let whole = Place {
            field: String::new(),
            row: None,
            old: String::new(),
            new: String::new(),
            cites: (None, None),
        };
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => comparison.fields(&whole, old, new),
            _ if old == new => {}
            _ => comparison.scalar(&whole, "", (Some(old), Some(new))),
        }
        comparison.changes
    }

    fn fields<'v>(
        &mut self,
        at: &Place<'v>,
        old: &'v Map<String, Value>,
        new: &'v Map<String, Value>,
    ) {
        let mut at = at.clone();
        if old.contains_key("cite") || new.contains_key("cite") {
            at.cites = (old.get("cite"), new.get("cite"));
        }
        let mut told: &[&str] = &[];
        for number in ["value", "number", "share"] {
            let differs = |key| old.get(key) != new.get(key);
            let counted = |side: &Map<String, Value>| {
                side.get(number).is_some_and(Value::is_number) && side.contains_key("precision")
            };
            if counted(old) && counted(new) && (differs(number) || differs("precision")) {
                self.amount(&at, (old, new), number);
                told = &["value", "number", "share", "precision"];
                break;
            }
        }
        let gone = old.keys().filter(|key| !new.contains_key(*key));
        for key in new.keys().chain(gone) {
            let sides = (old.get(key), new.get(key));
            if sides.0 != sides.1 && !told.contains(&key.as_str()) {
                self.value(&at.key(key), key, sides);
            }
        }
    }

    fn value<'v>(&mut self, at: &Place<'v>, key: &str, sides: Sides<'v>) {
        let same_shape = |old: &Map<String, Value>, new: &Map<String, Value>| {
            old.len() == new.len() && old.keys().all(|key| new.contains_key(key))
        };
        match sides {
            _ if key == "cite" => self.cites(at, sides),
            _ if key == "verdict" => self.verdict(at, sides),
            _ if key == "withdrawn" => self.withdrawal(at, sides),
            (Some(Value::Array(old)), Some(Value::Array(new))) => self.rows(at, key, old, new),
            (None, Some(Value::Array(new))) => self.rows(at, key, &[], new),
            (Some(Value::Array(old)), None) => self.rows(at, key, old, &[]),
            (Some(old), Some(new))
                if matches!(key, "by" | "who") && self.is_respelled(old, new) =>
            {
                self.respelled(at, (old, new));
            }
            (Some(old), Some(new)) if words::is_text(old) && words::is_text(new) => {
                self.text(at, key, (old, new));
            }
            (Some(Value::Object(old)), Some(Value::Object(new)))
                if !matches!(key, "by" | "who") && (key != "value" || same_shape(old, new)) =>
            {
                self.fields(at, old, new);
            }
            _ => self.scalar(at, key, sides),
        }
    }

    fn rows<'v>(&mut self, at: &Place<'v>, list: &str, old: &'v [Value], new: &'v [Value]) {
        let Matching {
            pairs,
            removed,
            added,
            reordered,
        } = rows::matching(list, old, new);
        for (before, after) in pairs {
            let (Some(old), Some(new)) = (old.get(before), new.get(after)) else {
                continue;
            };
            let place = at.row(self.names.kept_row(list, old, new), before, after);
            match (old, new) {
                (Value::Object(old), Value::Object(new)) => self.fields(&place, old, new),
                _ if old == new => {}
                _ => self.value(&place, list, (Some(old), Some(new))),
            }
        }
        for (place, row) in removed
            .into_iter()
            .filter_map(|place| Some((place, old.get(place)?)))
        {
            let place = at.row(self.names.row(list, row), place, 0);
            let nature = self.collection.map(|_| Nature::Undecided);
            self.push(
                &place,
                Kind::Removed,
                self.names.detail(list, row),
                (Some(row), None),
                nature,
            );
        }
        for (place, row) in added
            .into_iter()
            .filter_map(|place| Some((place, new.get(place)?)))
        {
            let place = at.row(self.names.row(list, row), 0, place);
            let date = ["date", "from"]
                .iter()
                .map(|key| text_at(row, key))
                .find(|date| !date.is_empty());
            let is_news = date.is_some_and(|date| date > self.names.old.as_of());
            let nature = is_news.then_some(Nature::HasChanged);
            self.push(
                &place,
                Kind::Added,
                self.names.detail(list, row),
                (None, Some(row)),
                nature,
            );
        }
        if reordered {
            let words = format!("order of the {} changed", words::list_label(list));
            let sides = (Value::from(old.to_vec()), Value::from(new.to_vec()));
            self.push(
                at,
                Kind::Reordered,
                words,
                (Some(&sides.0), Some(&sides.1)),
                None,
            );
        }
    }

    fn amount(
        &mut self,
        at: &Place<'_>,
        (old, new): (&Map<String, Value>, &Map<String, Value>),
        number: &str,
    ) {
        let amount = |side: &Map<String, Value>| {
            let kept = side
                .iter()
                .filter(|(key, _)| *key == number || *key == "precision");
            Value::Object(
                kept.map(|(key, value)| (key.clone(), value.clone()))
                    .collect(),
            )
        };
        let sides = (amount(old), amount(new));
        let (was, is) = (words::amount(&sides.0), words::amount(&sides.1));
        let (count, precision) = (
            old.get(number) != new.get(number),
            old.get("precision") != new.get("precision"),
        );
        let was = if precision {
            was.as_str()
        } else {
            was.split(" (").next().unwrap_or_default()
        };
        // Where both are others, the row is the place of both.
        let place = match (count, precision) {
            (true, true) => at.clone(),
            (true, false) => at.key(number),
            _ => at.key("precision"),
        };
        let nature = self.nature_of(Kind::Corrected, at);
        self.push(
            &place,
            Kind::Corrected,
            format!("{was} → {is}"),
            (Some(&sides.0), Some(&sides.1)),
            nature,
        );
    }

    fn scalar(&mut self, at: &Place<'_>, key: &str, sides: Sides<'_>) {
        let name = label(
            at.field
                .rsplit_once("s.")
                .map_or(at.field.as_str(), |(_, rest)| rest),
        );
        let say = |value| self.names.value(key, value);
        let (kind, words) = match sides {
            (Some(old), Some(new)) => {
                let words = format!("{name} {} → {}", say(old), say(new));
                (replaced(key, old, new, self.collection), words)
            }
            (None, Some(new)) => {
                let ended =
                    key == "to" && new.as_str().is_some_and(|day| day > self.names.old.as_of());
                let kind = if ended {
                    Kind::Updated
                } else {
                    Kind::Completed
                };
                (kind, format!("{name} now given: {}", say(new)))
            }
            (Some(old), None) => (
                Kind::Dropped,
                format!("{name} no longer given, was {}", say(old)),
            ),
            (None, None) => return,
        };
        let nature = self.nature_of(kind, at);
        self.push(at, kind, words, sides, nature);
    }

    fn text(&mut self, at: &Place<'_>, key: &str, (old, new): (&Value, &Value)) {
        let name = label(at.field.rsplit('.').next().unwrap_or(key));
        let languages = words::languages(old, new);
        let (was, is) = (figures(old), figures(new));
        let list = |from: &BTreeSet<String>, without: &BTreeSet<String>| {
            let figures: Vec<_> = from.difference(without).map(String::as_str).collect();
            figures.join(", ")
        };
        let (gone, come) = (list(&was, &is), list(&is, &was));
        let alike = strsim::sorensen_dice(text_at(old, "en"), text_at(new, "en"));
        let (kind, words) = match (gone.as_str(), come.as_str()) {
            _ if alike < REPLACED => (Kind::Corrected, format!("{name} replaced")),
            ("", "") => (Kind::Reworded, format!("{name} reworded in {languages}")),
            ("", come) => (
                Kind::Reworded,
                format!("{name} reworded in {languages}, with the new figures {come}"),
            ),
            (gone, "") => (
                Kind::Corrected,
                format!("{name} reworded in {languages}, without the figures {gone}"),
            ),
            (gone, come) => (
                Kind::Corrected,
                format!("{name} reworded in {languages}, figures {gone} → {come}"),
            ),
        };
        let nature = self.nature_of(kind, at);
        self.push(at, kind, words, (Some(old), Some(new)), nature);
    }

    /// Whether two attributions by name name the same, as far as their spelling tells.
    fn is_respelled(&self, old: &Value, new: &Value) -> bool {
        if old.get("name").is_none() {
            return false;
        }
        let (old, new) = (self.names.value("by", old), self.names.value("by", new));
        old.contains(&new) || new.contains(&old) || strsim::sorensen_dice(&old, &new) >= rows::ALIKE
    }

    fn respelled(&mut self, at: &Place<'_>, (old, new): (&Value, &Value)) {
        let (was, is) = (self.names.value("by", old), self.names.value("by", new));
        let words = match (old.get("name"), new.get("name")) {
            (Some(old), Some(new)) if was == is => {
                format!("attribution reworded in {}", words::languages(old, new))
            }
            (_, None) => format!("attribution now a link, was {was}"),
            _ => format!("attribution reworded: {was} → {is}"),
        };
        self.push(at, Kind::Reworded, words, (Some(old), Some(new)), None);
    }

    fn cites(&mut self, at: &Place<'_>, sides: Sides<'_>) {
        let list = |side: Option<&Value>| -> Vec<String> {
            side.and_then(Value::as_array)
                .into_iter()
                .flatten()
                .map(words::cite)
                .collect()
        };
        let (old, new) = (list(sides.0), list(sides.1));
        let without = |from: &[String], other: &[String]| {
            let left: Vec<_> = from
                .iter()
                .filter(|cite| !other.contains(cite))
                .cloned()
                .collect();
            left.join(", ")
        };
        let (gone, come) = (without(&old, &new), without(&new, &old));
        let (kind, words) = match (gone.as_str(), come.as_str()) {
            ("", "") => (Kind::Reordered, "sources in another order".to_owned()),
            ("", come) => (Kind::Sourced, format!("also cites {come}")),
            (gone, "") => (Kind::Sourced, format!("no longer cites {gone}")),
            (gone, come) => (Kind::Sourced, format!("cites {come} instead of {gone}")),
        };
        self.push(at, kind, words, sides, None);
    }

    fn verdict(&mut self, at: &Place<'_>, sides: Sides<'_>) {
        let say = |side: Option<&Value>| match side {
            Some(verdict) if verdict.get("prefer").is_some() => {
                format!("prefers “{}”", text_at(verdict, "prefer"))
            }
            Some(verdict) if verdict.get("compatible").is_some() => "compatible".to_owned(),
            _ => "open".to_owned(),
        };
        let (was, is) = (say(sides.0), say(sides.1));
        let (kind, words) = match (was.as_str(), is.as_str()) {
            (was, is) if was == is => (Kind::Reworded, "reason of the verdict reworded".to_owned()),
            ("open", is) => (Kind::Settled, format!("question settled: {is}")),
            (was, "open") => (Kind::Reopened, format!("question open again, was: {was}")),
            (was, is) => (Kind::Settled, format!("verdict {was} → {is}")),
        };
        self.push(at, kind, words, sides, None);
    }

    fn withdrawal(&mut self, at: &Place<'_>, sides: Sides<'_>) {
        let why = |side: &Value| {
            side.get("why")
                .map_or_else(String::new, |why| words::quoted(text_at(why, "en")))
        };
        let (kind, words) = match sides {
            (None, Some(new)) => (
                Kind::Withdrawn,
                format!("withdrawn on {}: {}", text_at(new, "date"), why(new)),
            ),
            (Some(_), None) => (Kind::Reinstated, "no longer withdrawn".to_owned()),
            (_, Some(new)) => (
                Kind::Corrected,
                format!("withdrawal of {}: {}", text_at(new, "date"), why(new)),
            ),
            _ => return,
        };
        let nature = self.nature_of(kind, at);
        self.push(at, kind, words, sides, nature);
    }

    fn nature_of(&self, kind: Kind, at: &Place<'_>) -> Option<Nature> {
        match kind {
            Kind::Updated => Some(Nature::HasChanged),
            Kind::Corrected | Kind::Dropped if self.collection.is_some() => Some(self.nature(at)),
            _ => None,
        }
    }

    /// Where the same copies of the same pages are cited for another value, the record had misread them.
    fn nature(&self, at: &Place<'_>) -> Nature {
        let read = |source: &str| {
            let accessed = |record: &Value| text_at(record, "accessed").to_owned();
            let old = self
                .names
                .old
                .get(Collection::Sources, source)
                .map(accessed);
            old == self
                .names
                .new
                .get(Collection::Sources, source)
                .map(accessed)
        };
        let sources = |side: Option<&Value>| -> BTreeSet<String> {
            let cites = side.and_then(Value::as_array).into_iter().flatten();
            cites
                .map(|cite| text_at(cite, "source").to_owned())
                .collect()
        };
        let (old, new) = (sources(at.cites.0), sources(at.cites.1));
        if !old.is_empty() && old == new && old.iter().all(|source| read(source)) {
            Nature::WasWrong
        } else {
            Nature::Undecided
        }
    }

    fn push(
        &mut self,
        at: &Place<'_>,
        kind: Kind,
        words: String,
        sides: Sides<'_>,
        nature: Option<Nature>,
    ) {
        self.changes.push(Change {
            kind,
            nature,
            field: at.field.clone(),
            row: at.row.clone(),
            words,
            old_pointer: sides.0.map(|_| at.old.clone()),
            new_pointer: sides.1.map(|_| at.new.clone()),
            old: sides.0.cloned(),
            new: sides.1.cloned(),
        });
    }
}

/// Whether a value was made more precise, followed the world, or was put right.
fn replaced(key: &str, old: &Value, new: &Value, collection: Option<Collection>) -> Kind {
    let (Some(old), Some(new)) = (old.as_str(), new.as_str()) else {
        return Kind::Corrected;
    };
    let is_within = |outer: &str, inner: &str| match (Date::parse(outer), Date::parse(inner)) {
        (Ok(outer), Ok(inner)) => outer != inner && outer.contains(inner),
        _ => false,
    };
    match (key, old, new) {
        _ if is_within(old, new) => Kind::Refined,
        ("as_of", ..) if collection.is_none() => Kind::Updated,
        ("accessed", ..)
        | ("status", "announced", "held" | "cancelled")
        | ("basis", "announced", "reported")
        | ("stage", "proposed", "adopted" | "superseded")
        | ("stage", "adopted", "superseded") => Kind::Updated,
        _ => Kind::Corrected,
    }
}

/// The numbers that a text names in any language; that of G7 is none.
fn figures(text: &Value) -> BTreeSet<String> {
    let texts = text.as_object().into_iter().flatten();
    let words = texts
        .filter_map(|(_, text)| text.as_str())
        .flat_map(|text| text.split(|char: char| !char.is_alphanumeric()));
    let figures = words.filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    figures.map(str::to_owned).collect()
}
