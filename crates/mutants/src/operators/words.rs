//! Words of the vocabulary and keys: another one, or one that does not exist.

use std::str::FromStr;

use regex_lite::Regex;
use willing_vocabulary::{
    Attendance, Basis, BindingNature, CountOf, DeclarationKind, Domain, Format, Level, MeetingKind,
    MemberKind, Mode, PlanKind, Precision, RosterOf, SourceKind, Stage, Stance, StandingKind,
    Status, Theme,
};

use super::{Operator, Slip};
use crate::line::lines;

pub(super) const OTHER: Operator = Operator {
    name: "word-other",
    slip: "another word of the same vocabulary",
    floor: 5,
    slips: |name, text, _| {
        values(text)
            .into_iter()
            .filter_map(|(key, place)| {
                Some(Slip::new(
                    place.clone(),
                    another(name, key, text.get(place)?)?,
                ))
            })
            .collect()
    },
};

pub(super) const MISSPELT: Operator = Operator {
    name: "word-misspelt",
    slip: "a letter is missing in a word of the vocabulary",
    floor: 100,
    slips: |name, text, _| {
        values(text)
            .into_iter()
            .filter(|(key, place)| {
                text.get(place.clone())
                    .is_some_and(|word| another(name, key, word).is_some())
            })
            .map(|(_, place)| Slip::new(place.start + 1..place.start + 2, ""))
            .collect()
    },
};

pub(super) const KEY_MISSPELT: Operator = Operator {
    name: "key-misspelt",
    slip: "a letter is missing in a key",
    floor: 100,
    slips: |_, text, _| {
        lines(text)
            .iter()
            .filter_map(|line| {
                let key = line.key.filter(|key| key.len() > 2)?;
                let start = line.range.start + line.text.find(key)? + 1;
                Some(Slip::new(start..start + 1, ""))
            })
            .collect()
    },
};

pub(super) const BOOLEAN_FLIPPED: Operator = Operator {
    name: "boolean-flipped",
    slip: "true for false, or the other way round",
    floor: 0,
    slips: |_, text, _| {
        values(text)
            .into_iter()
            .filter_map(|(_, place)| match text.get(place.clone())? {
                "true" => Some(Slip::new(place, "false")),
                "false" => Some(Slip::new(place, "true")),
                _ => None,
            })
            .collect()
    },
};

pub(super) const BOOLEAN_YES: Operator = Operator {
    name: "boolean-yes",
    slip: "yes for true, no for false",
    floor: 100,
    slips: |_, text, _| {
        values(text)
            .into_iter()
            .filter_map(|(_, place)| match text.get(place.clone())? {
                "true" => Some(Slip::new(place, "yes")),
                "false" => Some(Slip::new(place, "no")),
                _ => None,
            })
            .collect()
    },
};

/// The plain words that stand behind a key, in block and in flow style.
fn values(text: &str) -> Vec<(&str, std::ops::Range<usize>)> {
    let Ok(value) = Regex::new(r"\b([a-z_]+): ?([a-z][a-z-]+)\s*(?:[,}]|$)") else {
        return Vec::new();
    };
    let Ok(listed) = Regex::new(r"\b(domains): ?\[([a-z-]+)") else {
        return Vec::new();
    };
    lines(text)
        .into_iter()
        .filter(|line| !line.is_prose)
        .flat_map(|line| {
            let start = line.range.start;
            let all = value
                .captures_iter(line.text)
                .chain(listed.captures_iter(line.text));
            all.filter_map(|found| {
                let (key, word) = (found.get(1)?, found.get(2)?);
                Some((key.as_str(), start + word.start()..start + word.end()))
            })
            .collect::<Vec<_>>()
        })
        .collect()
}

/// The word that follows in the vocabulary of a key.
fn another(name: &str, key: &str, word: &str) -> Option<&'static str> {
    fn next<T: FromStr + Copy + PartialEq>(
        all: &'static [T],
        as_str: fn(T) -> &'static str,
        word: &str,
    ) -> Option<&'static str> {
        let of: T = word.parse().ok()?;
        let place = all.iter().position(|other| *other == of)?;
        all.get((place + 1) % all.len()).map(|other| as_str(*other))
    }
    macro_rules! next {
        ($($type:ident),+) => {
            None$(.or_else(|| next($type::ALL, $type::as_str, word)))+
        };
    }
    match key {
        "kind" => match name.split('/').next()? {
            "sources" => next!(SourceKind),
            "members" => next!(MemberKind, StandingKind),
            "meetings" => next!(MeetingKind),
            "declarations" => next!(DeclarationKind),
            "plans" => next!(PlanKind),
            _ => None,
        },
        "status" => next!(Status),
        "format" => next!(Format),
        "level" => next!(Level),
        "mode" => next!(Mode),
        "basis" => next!(Basis),
        "attendance" => next!(Attendance),
        "precision" => next!(Precision),
        "of" => next!(CountOf, RosterOf),
        "stance" => next!(Stance),
        "domains" => next!(Domain),
        "stage" => next!(Stage),
        "theme" => next!(Theme),
        "nature" => next!(BindingNature),
        _ => None,
    }
}
