//! Ids and codes: wrong ones that do not exist, and wrong ones that do.

use std::ops::Range;

use regex_lite::Regex;

use super::{Index, Operator, Slip};
use crate::line::lines;

pub(super) const UNKNOWN: Operator = Operator {
    name: "id-misspelt",
    slip: "two letters of an id are swapped, and no record is so called",
    floor: 100,
    slips: |_, text, index| {
        references(text)
            .into_iter()
            .filter_map(|(collection, range)| {
                let id = text.get(range.clone())?;
                let new = swapped(id)?;
                let exists = index.ids.get(collection)?.contains(new.as_str());
                (!exists).then(|| Slip::new(range, new))
            })
            .collect()
    },
};

pub(super) const OTHER_MEMBER: Operator = Operator {
    name: "id-other-member",
    slip: "another member's id",
    floor: 75,
    slips: |_, text, index| replaced("members", text, index),
};

pub(super) const OTHER_PERSON: Operator = Operator {
    name: "id-other-person",
    slip: "another person's id",
    floor: 55,
    slips: |_, text, index| replaced("people", text, index),
};

pub(super) const OTHER_SOURCE: Operator = Operator {
    name: "id-other-source",
    slip: "another source's id",
    floor: 0,
    slips: |_, text, index| replaced("sources", text, index),
};

pub(super) const OTHER_MEETING: Operator = Operator {
    name: "id-other-meeting",
    slip: "another meeting's id",
    floor: 0,
    slips: |_, text, index| replaced("meetings", text, index),
};

pub(super) const OTHER_PLAN: Operator = Operator {
    name: "id-other-plan",
    slip: "another plan's id",
    floor: 0,
    slips: |_, text, index| replaced("plans", text, index),
};

pub(super) const COUNTRY: Operator = Operator {
    name: "country-other",
    slip: "a country's code is another's",
    floor: 70,
    slips: |_, text, _| {
        codes(text, r#"\b(?:country|alpha2): ?"?([A-Z]{2})\b"#, |code| {
            if code == "FR" { "PL" } else { "FR" }
        })
    },
};

pub(super) const WIKIDATA: Operator = Operator {
    name: "wikidata-other",
    slip: "a Wikidata item is another's",
    floor: 90,
    slips: |_, text, _| {
        codes(text, r"^wikidata: (Q\d+)$", |code| {
            if code == "Q142" { "Q145" } else { "Q142" }
        })
    },
};

/// Where a file refers to records, with the collection that is meant.
fn references(text: &str) -> Vec<(&'static str, Range<usize>)> {
    let Ok(single) = Regex::new(
        r"\b(member|person|of|meeting|follows|declaration|plan|source): ?([a-z0-9-]{3,})",
    ) else {
        return Vec::new();
    };
    let Ok(list) = Regex::new(r"\b(cite|members): ?\[([^\]]*)\]") else {
        return Vec::new();
    };
    let Ok(id) = Regex::new(r"[a-z0-9][a-z0-9-]+") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for line in lines(text).iter().filter(|line| !line.is_prose) {
        let place =
            |range: Range<usize>| line.range.start + range.start..line.range.start + range.end;
        for captures in single.captures_iter(line.text) {
            if let (Some(key), Some(value)) = (captures.get(1), captures.get(2))
                && let Some(collection) = collection_of(key.as_str())
            {
                found.push((collection, place(value.range())));
            }
        }
        for captures in list.captures_iter(line.text) {
            if let (Some(key), Some(items)) = (captures.get(1), captures.get(2))
                && let Some(collection) = collection_of(key.as_str())
                && !items.as_str().contains(':')
            {
                found.extend(id.find_iter(items.as_str()).map(|item| {
                    (
                        collection,
                        place(items.start() + item.start()..items.start() + item.end()),
                    )
                }));
            }
        }
        if line.key.is_none()
            && let Some(collection) = line.parent.and_then(collection_of)
            && let Some(item) = id.find(line.content())
        {
            let start = line.text.len() - line.content().len();
            found.push((collection, place(start + item.start()..start + item.end())));
        }
    }
    found
}

fn collection_of(key: &str) -> Option<&'static str> {
    Some(match key {
        "member" | "members" | "of" => "members",
        "person" => "people",
        "meeting" | "follows" => "meetings",
        "declaration" => "declarations",
        "plan" => "plans",
        "source" | "cite" => "sources",
        _ => return None,
    })
}

fn replaced(collection: &str, text: &str, index: &Index<'_>) -> Vec<Slip> {
    references(text)
        .into_iter()
        .filter(|(of, _)| *of == collection)
        .filter_map(|(_, range)| {
            let id = text.get(range.clone())?;
            // `of` is also what a count counts.
            index.ids.get(collection)?.get(id)?;
            Some(Slip::new(range, index.neighbour(collection, id)?))
        })
        .collect()
}

/// The id with two neighbouring letters swapped, in its middle.
fn swapped(id: &str) -> Option<String> {
    let mut bytes = id.as_bytes().to_vec();
    let place = (bytes.len() / 2..bytes.len() - 1).find(|&n| {
        let pair = (bytes.get(n), bytes.get(n + 1));
        matches!(pair, (Some(a), Some(b)) if a != b && a.is_ascii_lowercase() && b.is_ascii_lowercase())
    })?;
    bytes.swap(place, place + 1);
    String::from_utf8(bytes).ok()
}

fn codes(text: &str, pattern: &str, change: fn(&str) -> &'static str) -> Vec<Slip> {
    let Ok(code) = Regex::new(pattern) else {
        return Vec::new();
    };
    lines(text)
        .iter()
        .filter(|line| !line.is_prose)
        .filter_map(|line| {
            let found = code.captures(line.text)?.get(1)?;
            let place = line.range.start + found.start()..line.range.start + found.end();
            Some(Slip::new(place, change(found.as_str())))
        })
        .collect()
}
