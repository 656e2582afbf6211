//! Which row of a list is which row of its successor: rows are known by what they are about, never by where they stand.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

/// More comparisons of prose than this are not made: the rows then count as removed and added.
const MAX_COMPARED: usize = 10_000;

/// How alike two pieces of prose are, from 0 to 1, where one is a new wording of the other.
pub(super) const ALIKE: f64 = 0.55;

/// What makes a row of a list the same as before.
struct Identity {
    /// Fields that, all alike, make two rows one. Those behind the first decide only where a single row is left on each side.
    fields: &'static [&'static [&'static str]],
    /// The prose by which rows are matched that nothing else matches, and a field that must then be alike.
    prose: Option<(&'static str, Option<&'static str>)>,
}

fn identity(list: &str) -> Identity {
    let by = |fields| Identity {
        fields,
        prose: None,
    };
    match list {
        "participants" => by(&[
            &["member", "person", "office"],
            &["member", "person"],
            &["member"],
        ]),
        "hosts" | "chairs" | "issued_by" | "signatories" => {
            by(&[&["member", "person"], &["member"]])
        }
        "absent" => by(&[&["who"], &["cite"]]),
        "counts" => by(&[
            &["of", "by", "value"],
            &["of", "by"],
            &["of", "value"],
            &["of"],
        ]),
        "answers" => by(&[&["id"], &["value"]]),
        "points" => by(&[&["number", "title"], &["title"], &["number"]]),
        "standing" => by(&[
            &["kind", "date", "by"],
            &["kind", "date"],
            &["date", "by"],
            &["kind"],
        ]),
        "offices" => by(&[
            &["of", "title", "from"],
            &["of", "title"],
            &["of", "from"],
            &["of"],
        ]),
        "texts" => by(&[&["lang", "source"], &["lang"]]),
        "continues" => by(&[&["plan", "point"], &["plan"]]),
        "proposed_by" => by(&[&["by"], &["cite"]]),
        "cite" => by(&[&["source", "at"], &["source"]]),
        "pledges" => Identity {
            fields: &[
                &["date", "domains", "stance"],
                &["summary"],
                &["date", "domains"],
                &["date", "stance"],
            ],
            prose: Some(("summary", None)),
        },
        "statements" => Identity {
            fields: &[&["by", "text"], &["text"], &["by", "cite"], &["cite"]],
            prose: Some(("text", Some("by"))),
        },
        "topics" | "outcomes" => Identity {
            fields: &[&["text"]],
            prose: Some(("text", None)),
        },
        "gaps" => Identity {
            fields: &[&["en"], &["fr"]],
            prose: Some(("", None)),
        },
        _ => by(&[]),
    }
}

/// How the rows of a list and those of its successor belong together, by their places.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// In the order of the new list.
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
    /// Whether rows that stayed changed places.
    pub(super) reordered: bool,
}

/// Matches the rows of a list of that name.
pub(super) fn matching(list: &str, old: &[Value], new: &[Value]) -> Matching {
    let identity = identity(list);
    let mut open = Open {
        old: old.iter().enumerate().collect(),
        new: new.iter().enumerate().collect(),
        pairs: Vec::new(),
    };
    open.pair_by(Value::to_string, false);
    for (tier, fields) in identity.fields.iter().enumerate() {
        let key = |row: &Value| {
            let values = fields
                .iter()
                .map(|field| row.get(field).map(Value::to_string));
            format!("{:?}", values.collect::<Vec<_>>())
        };
        open.pair_by(key, tier > 0);
    }
    if let Some((prose, anchor)) = identity.prose {
        open.pair_alike(prose, anchor);
    }
    let mut pairs = open.pairs;
    pairs.sort_by_key(|(_, new)| *new);
    Matching {
        reordered: pairs
            .windows(2)
            .any(|two| matches!(two, [a, b] if a.0 > b.0)),
        pairs,
        removed: open.old.into_iter().map(|(place, _)| place).collect(),
        added: open.new.into_iter().map(|(place, _)| place).collect(),
    }
}

/// Rows that no row of the other side has been found for.
struct Open<'v> {
    old: Vec<(usize, &'v Value)>,
    new: Vec<(usize, &'v Value)>,
    pairs: Vec<(usize, usize)>,
}

impl Open<'_> {
    /// Pairs rows with equal keys, in order; if `single`, only keys that one row has on each side.
    fn pair_by(&mut self, key: impl Fn(&Value) -> String, single: bool) {
        let mut waiting: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (place, row) in &self.old {
            waiting.entry(key(row)).or_default().push_back(*place);
        }
        let mut asked: HashMap<String, usize> = HashMap::new();
        for (_, row) in &self.new {
            *asked.entry(key(row)).or_default() += 1;
        }
        let mut found = Vec::new();
        for (place, row) in &self.new {
            let key = key(row);
            let Some(places) = waiting.get_mut(&key) else {
                continue;
            };
            if single && (places.len() != 1 || asked.get(&key) != Some(&1)) {
                continue;
            }
            if let Some(before) = places.pop_front() {
                found.push((before, *place));
            }
        }
        self.settle(found);
    }

    /// Pairs rows whose prose is alike, the most alike first.
    fn pair_alike(&mut self, prose: &str, anchor: Option<&str>) {
        if self.old.len() * self.new.len() > MAX_COMPARED {
            return;
        }
        let text = |row: &Value| {
            let prose = if prose.is_empty() {
                Some(row)
            } else {
                row.get(prose)
            };
            let text = prose.and_then(|prose| prose.get("en")?.as_str());
            text.unwrap_or_default().to_owned()
        };
        let mut alike = Vec::new();
        for (before, old) in &self.old {
            for (after, new) in &self.new {
                let anchored = anchor.is_none_or(|field| old.get(field) == new.get(field));
                let likeness = strsim::sorensen_dice(&text(old), &text(new));
                if anchored && likeness >= ALIKE {
                    alike.push((likeness, *before, *after));
                }
            }
        }
        alike.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (_, before, after) in alike {
            if found
                .iter()
                .all(|(old, new)| *old != before && *new != after)
            {
                found.push((before, after));
            }
        }
        self.settle(found);
    }

    fn settle(&mut self, found: Vec<(usize, usize)>) {
        let (old, new): (std::collections::HashSet<_>, std::collections::HashSet<_>) =
            found.iter().copied().unzip();
        self.old.retain(|(place, _)| !old.contains(place));
        self.new.retain(|(place, _)| !new.contains(place));
        self.pairs.extend(found);
    }
}
