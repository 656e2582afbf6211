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
    mend: &'static str,
    example: Example,
) -> Rule {
    Rule {
        name,
        family,
        level: Level::Error,
        explanation,
        mend,
        example,
        check: Check::Schema,
    }
}

pub(crate) static KEY_ORDER: Rule = Rule {
    level: Level::Warning {
        allow_when: "A comment in the file speaks of fields that must stay side by side.",
    },
    ..by_schema(
        "key-order",
        "schema",
        "The fields of a record stand in the order of its schema: what it is, when and where, who, what came of it, and last how it \
         is sourced and kept. Whoever has read one file finds everything in the next.",
        "Move the field to where the schema has it, or let `willing check --fix` do it.",
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
    "Correct the spelling, or the indentation if the key belongs to the item above or below. The help lists the keys \
     that may stand there; what has no key goes into the `summary` or a `note`.",
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
    "Add the field. The help says what it means; the schema of the collection in `schema/` and any neighbouring record \
     show how it is written.",
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
    "Write the value, or remove the line with its key. An empty list `[]` is removed as well.",
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
    "Write what the message says is due. Most often an item lacks its `- `, a single value stands where a list is due \
     (`cite: [ID]`), or a text that looks like a number lacks its quotes.",
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
    "Choose the word that the source supports among those in the help; their meanings are in the schema of the \
     collection and in docs/EDITORIAL.md. If none fits, propose a new one in an issue rather than the nearest.",
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
    "Write the value in the form that the help describes: a date as `\"2026-01-06\"`, a country as `FR`, an id as in \
     the name of its file, an address with `https://`.",
    Example {
        file: "members/france.yaml",
        good: "iso: {alpha2: FR, alpha3: FRA}",
        bad: "iso: {alpha2: fr, alpha3: FRA}",
    },
);

pub(crate) static OUT_OF_RANGE: Rule = by_schema(
    "out-of-range",
    "schema",
    "The number is smaller or larger than the field allows: a share above 100 percent, a count below zero.",
    "Look the number up in the source. A share is given in percent, and whether a count is exact, a minimum or a \
     maximum is said by `precision`.",
    Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "stated_count: {value: 35, precision: exact}",
        bad: "stated_count: {value: -35, precision: exact}",
    },
);

pub(crate) static NO_SUCH_SHAPE: Rule = by_schema(
    "no-such-shape",
    "schema",
    "Some fields take one of several shapes: somebody is named as a `person`, a `member` or by `name`; an answer is a `date`, \
     a `number`, a `share`, a `record` or a `text`. Exactly one of them is given.",
    "Keep one of the shapes in the help and remove the keys of the others: a person whose file exists is a `person`, a \
     state or organisation a `member`, everybody else a `name`.",
    Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "  - by: {member: france}",
        bad: "  - by: {member: france, person: emmanuel-macron}",
    },
);

pub(crate) static UNFIT_VALUE: Rule = by_schema(
    "unfit-value",
    "schema",
    "The value passed the schema, but the program cannot hold it: a number of more than nine digits.",
    "Look the number up in the source; a zero too many is the usual slip. Amounts of money are written in words, in a \
     text.",
    Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "stated_count: {value: 35, precision: exact}",
        bad: "stated_count: {value: 5000000000, precision: exact}",
    },
);
