//! Schema: what one file may look like, in words for people.

use super::{Check, Example, Level, Rule};
use crate::tree::{Flaw, Node};

pub(super) static RULES: &[&Rule] = &[
    &UNKNOWN_FIELD,
    &MISSING_FIELD,
    &EMPTY_VALUE,
    &WRONG_TYPE,
    &UNKNOWN_WORD,
    &WRONG_FORM,
    &OUT_OF_RANGE,
    &NO_SUCH_SHAPE,
    &UNFIT_VALUE,
    &KEY_ORDER,
];

pub(super) const fn by_schema(
    name: &'static str,
    family: &'static str,
    explanation: &'static str,
    example: Example,
) -> Rule {
    Rule {
        name,
        family,
        level: Level::Error,
        explanation,
        example,
        check: Check::Schema,
    }
}

pub(crate) static KEY_ORDER: Rule = Rule {
    level: Level::Warning,
    ..by_schema(
        "key-order",
        "schema",
        "The fields of a record stand in the order of its schema: what it is, when and where, who, what came of it, and last how it \
         is sourced and kept. Whoever has read one file finds everything in the next.",
        Example {
            file: "meetings/2026-01-05-chiefs-of-defence.yaml",
            good: "status: announced\nformat: videoconference",
            bad: "format: videoconference\nstatus: announced",
        },
    )
};

/// The first field that stands below one that belongs after it.
pub(crate) fn key_order(fields: &[&str], root: &Node<'_>) -> Option<Flaw> {
    let mut last: Option<(usize, &str)> = None;
    for entry in root.entries() {
        let Some(place) = fields.iter().position(|field| *field == entry.key) else {
            continue;
        };
        match last {
            Some((highest, above)) if place < highest => {
                let flaw = Flaw::new(
                    &KEY_ORDER,
                    entry.key_span.clone(),
                    format!("`{}` stands below `{above}`", entry.key),
                );
                return Some(flaw.help(
                    "put the fields in the order of the schema (`willing check --fix` does it)",
                ));
            }
            _ => last = Some((place, &entry.key)),
        }
    }
    None
}

pub(crate) static UNKNOWN_FIELD: Rule = by_schema(
    "unknown-field",
    "schema",
    "Every key has a meaning that is written down; a key that has none would be overlooked. Most often it is misspelt, or \
     indented one level too far or too little.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "level: leaders",
        bad: "levle: leaders",
    },
);

pub(crate) static MISSING_FIELD: Rule = by_schema(
    "missing-field",
    "schema",
    "Some fields are in every record of a kind, since a reader could not make sense of it without them. What is not known \
     is left out, but these can always be known.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "status: held\nformat: in-person",
        bad: "format: in-person",
    },
);

pub(crate) static EMPTY_VALUE: Rule = by_schema(
    "empty-value",
    "schema",
    "A key without a value says nothing, yet looks as if somebody had looked and found nothing. What is not known or not \
     reported is left out, key and all.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "level: leaders",
        bad: "level:",
    },
);

pub(crate) static WRONG_TYPE: Rule = by_schema(
    "wrong-type",
    "schema",
    "The value is a number, a list, a text or a mapping where another of these is due. A year or a number that is meant as \
     text is quoted; an item of a list starts with `- `.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "country: FR",
        bad: "country: [FR]",
    },
);

pub(crate) static UNKNOWN_WORD: Rule = by_schema(
    "unknown-word",
    "schema",
    "Some fields take one of a few words, each with a meaning that is written down, so that records can be compared. The \
     message lists them.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "level: leaders",
        bad: "level: leader",
    },
);

pub(crate) static WRONG_FORM: Rule = by_schema(
    "wrong-form",
    "schema",
    "The value is text, but not of the form that the field needs: an id, an address, a code, a date.",
    Example {
        file: "members/france.yaml",
        good: "alpha2: FR",
        bad: "alpha2: fr",
    },
);

pub(crate) static OUT_OF_RANGE: Rule = by_schema(
    "out-of-range",
    "schema",
    "The number is smaller or larger than the field allows: a share above 100 percent, a count below zero.",
    Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "{value: 35,",
        bad: "{value: -35,",
    },
);

pub(crate) static NO_SUCH_SHAPE: Rule = by_schema(
    "no-such-shape",
    "schema",
    "Some fields take one of several shapes: somebody is named as a `person`, a `member` or by `name`; an answer is a `date`, \
     a `number`, a `share`, a `record` or a `text`. Exactly one of them is given.",
    Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "by: {member: france}",
        bad: "by: {member: france, person: emmanuel-macron}",
    },
);

pub(crate) static UNFIT_VALUE: Rule = by_schema(
    "unfit-value",
    "schema",
    "The value passed the schema, but the program cannot hold it: a number of more than nine digits.",
    Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "{value: 35,",
        bad: "{value: 5000000000,",
    },
);
