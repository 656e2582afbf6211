//! References: every id that is used exists, and every id that exists is used.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};

use willing_vocabulary::Collection;

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;
use crate::names::constant;
use crate::read::Kind;
use crate::records::{At, Link, Links, Record, for_each_collection};
use crate::suggest;

pub(super) static RULES: &[&Rule] = &[
    &UNKNOWN_REFERENCE,
    &FORMER_REFERENCE,
    &WITHDRAWN_REFERENCE,
    &UNREFERENCED_RECORD,
    &SHARED_CONSTANT,
    &FORMER_ID_TAKEN,
    &SHARED_IDENTIFIER,
    &COPIED_TEXT,
];

static UNKNOWN_REFERENCE: Rule = Rule {
    name: "unknown-reference",
    family: "references",
    level: Level::Error,
    explanation: "An id stands for a file. One that no file has is misspelt, or the file is still to be written; either way a \
                  reader who follows it arrives nowhere.",
    mend: "Correct the id, or write the file that it stands for first. Ids are names of files without `.yaml`; the \
           field decides in which folder: a `member` in `data/members/`, a `person` in `data/people/`, a `cite` in \
           `data/sources/`.",
    example: Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "members: [france, united-kingdom, ukraine]",
        bad: "members: [frnace, united-kingdom, ukraine]",
    },
    check: Check::Records(unknown_reference),
};

fn unknown_reference(facts: &Facts<'_>, problems: &mut Problems) {
    each_link(facts, &mut |record, at, link| {
        let Link { collection, id } = link;
        if facts.has(collection, id) || facts.former.contains_key(&(collection, id)) {
            return;
        }
        let singular = collection.singular();
        let elsewhere = Collection::ALL
            .iter()
            .find(|other| **other != collection && facts.has(**other, id));
        let help = match (suggest::nearest(id, facts.ids_of(collection)), elsewhere) {
            (_, Some(other)) => format!(
                "`{id}` is a {}; here a {singular} is due, by the name of its file in data/{collection}/",
                other.singular()
            ),
            (Some(near), _) => format!("did you mean `{near}`?"),
            (None, None) => format!(
                "every {singular} is a file in data/{collection}/; write data/{collection}/{id}.yaml first"
            ),
        };
        record
            .report(problems, at, format!("no {singular} is called `{id}`"))
            .help(help);
    });
}

static FORMER_REFERENCE: Rule = Rule {
    name: "former-reference",
    family: "references",
    level: Level::Error,
    explanation: "A renamed record keeps its old ids under `formerly` for the sake of those outside. Inside the record the new \
                  id is used, so that nothing depends on a chain of names.",
    mend: "Write the new id, which the help names; `formerly` serves those who come from outside.",
    example: Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "members: [france, united-kingdom, ukraine]",
        bad: "members: [france, great-britain, ukraine]",
    },
    check: Check::Records(former_reference),
};

fn former_reference(facts: &Facts<'_>, problems: &mut Problems) {
    if facts.former.is_empty() {
        return;
    }
    each_link(facts, &mut |record, at, Link { collection, id }| {
        if let Some(new) = facts
            .former
            .get(&(collection, id))
            .filter(|_| !facts.has(collection, id))
        {
            record
                .report(problems, at, format!("`{id}` is a former id"))
                .help(format!("it is called `{new}` now"));
        }
    });
}

static WITHDRAWN_REFERENCE: Rule = Rule {
    name: "withdrawn-reference",
    family: "references",
    level: Level::Warning {
        allow_when: "The record speaks of the withdrawn one as such, to say that it was withdrawn or what it was taken \
                     for.",
    },
    explanation: "A withdrawn record is kept so that old links resolve, but it no longer stands. A record that rests on it \
                  should rest on something else, or be withdrawn as well.",
    mend: "Read why the record was withdrawn (the help says it) and refer to what replaces it, or remove the reference.",
    example: Example {
        file: "plans/2026-01-06-five-points.yaml",
        good: "      - {plan: 2025-12-30-guarantees, point: 1}",
        bad: "      - {plan: 2025-12-30-guarantees, point: 1}\n      - {plan: 2025-12-29-draft, point: 1}",
    },
    check: Check::Records(withdrawn_reference),
};

fn withdrawn_reference(facts: &Facts<'_>, problems: &mut Problems) {
    let mut withdrawn = HashMap::new();
    for_each_collection!(facts.records, |collection| {
        for record in collection {
            if let Some(withdrawal) = record.withdrawn() {
                withdrawn.insert((record.collection(), record.id()), withdrawal);
            }
        }
    });
    if withdrawn.is_empty() {
        return;
    }
    each_link(facts, &mut |record, at, Link { collection, id }| {
        if let Some(withdrawal) = withdrawn
            .get(&(collection, id))
            .filter(|_| !record.withdrawn)
        {
            record
                .report(
                    problems,
                    at,
                    format!("`{id}` was withdrawn on {}", withdrawal.date),
                )
                .help(format!("the reason given: {}", withdrawal.why.en));
        }
    });
}

static UNREFERENCED_RECORD: Rule = Rule {
    name: "unreferenced-record",
    family: "references",
    level: Level::Warning {
        allow_when: "A source names them as invited or concerned, and the record of the meeting at which they matter is \
                     still to be written; say which.",
    },
    explanation: "A member or a person to whom no other record refers has no part in the story that the record tells. Often the \
                  row that should refer to them was forgotten, or refers to somebody else by mistake.",
    mend: "Refer to them where a source names them: as a participant, an absentee, a signatory, the author of a \
           statement. If no record needs them, remove the file.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  - who: {person: steve-witkoff}",
        bad: "  - who: {member: united-states}",
    },
    check: Check::WholeRecord(unreferenced_record),
};

fn unreferenced_record(facts: &Facts<'_>, problems: &mut Problems) {
    let mut referenced = FxHashSet::default();
    each_link(facts, &mut |record, _, Link { collection, id }| {
        if (record.file, record.id) != (Kind::Record(collection), id) {
            referenced.insert((collection, id));
        }
    });
    let help = "refer to it from a meeting, or remove the file if it is new";
    for member in facts
        .records
        .members
        .iter()
        .filter(|member| member.withdrawn.is_none())
    {
        if !referenced.contains(&(Collection::Members, member.id())) {
            problems
                .at(
                    member,
                    "",
                    format!("no record refers to the member `{}`", member.id),
                )
                .help(help);
        }
    }
    for person in facts
        .records
        .people
        .iter()
        .filter(|person| person.withdrawn.is_none())
    {
        if !referenced.contains(&(Collection::People, person.id())) {
            problems
                .at(
                    person,
                    "",
                    format!("no record refers to the person `{}`", person.id),
                )
                .help(help);
        }
    }
}

static SHARED_CONSTANT: Rule = Rule {
    name: "shared-constant",
    family: "references",
    level: Level::Error,
    explanation: "A record becomes a Rust constant, named by its id in capitals with the leading date moved to the end. Two ids \
                  can differ and still give one name: `2026-01-06-paris` and `paris-2026-01-06`.",
    mend: "Rename the newer of the two files to something more telling, such as the date with the place and the rank of \
           those who met.",
    example: Example {
        file: "",
        good: "data/meetings/2026-01-06-paris.yaml",
        bad: "data/meetings/2026-01-06-paris.yaml\ndata/meetings/paris-2026-01-06.yaml",
    },
    check: Check::Records(shared_constant),
};

fn shared_constant(facts: &Facts<'_>, problems: &mut Problems) {
    for_each_collection!(facts.records, |collection| {
        let mut names = HashMap::new();
        for record in collection {
            for id in
                std::iter::once(record.id()).chain(record.formerly().iter().map(String::as_str))
            {
                match names.entry(constant(id)) {
                    Entry::Vacant(free) => _ = free.insert(id),
                    // The same id twice is another rule's matter.
                    Entry::Occupied(taken) if *taken.get() == id => {}
                    Entry::Occupied(taken) => problems
                        .at(
                            record,
                            "",
                            format!(
                                "`{id}` and `{}` both give the constant `{}`",
                                taken.get(),
                                taken.key()
                            ),
                        )
                        .help("give one of the two a more telling id"),
                }
            }
        }
    });
}

static FORMER_ID_TAKEN: Rule = Rule {
    name: "former-id-taken",
    family: "references",
    level: Level::Error,
    explanation: "An id is stable: once a record had it, no other record may have it, or old links would lead to the wrong place.",
    mend: "Remove the id from `formerly` in the record to which it never belonged, or give the new record another id.",
    example: Example {
        file: "members/united-kingdom.yaml",
        good: "formerly: [great-britain]",
        bad: "formerly: [great-britain, france]",
    },
    check: Check::Records(former_id_taken),
};

fn former_id_taken(facts: &Facts<'_>, problems: &mut Problems) {
    for_each_collection!(facts.records, |collection| {
        let mut taken = HashMap::new();
        for record in collection {
            for (n, old) in record.formerly().iter().enumerate() {
                let owner = if facts.has(record.collection(), old) {
                    Some(old.as_str())
                } else {
                    None
                };
                let owner = owner.or_else(|| taken.insert(old.as_str(), record.id()));
                if let Some(owner) = owner {
                    problems
                        .at(
                            record,
                            format_args!("/formerly/{n}"),
                            format!("`{old}` belongs to `{owner}`"),
                        )
                        .help("one id can lead to one record only; remove it here or there");
                }
            }
        }
    });
}

/// A record of any kind, as these rules see it.
struct Referrer<'r> {
    file: Kind,
    id: &'r str,
    withdrawn: bool,
}

impl Referrer<'_> {
    fn report<'p>(
        &self,
        problems: &'p mut Problems,
        at: &dyn fmt::Display,
        message: String,
    ) -> super::Help<'p> {
        problems.in_file(self.file, self.id, at, message)
    }
}

/// Calls `see` for every reference of every record, and of every file that a slip keeps from being one.
fn each_link<'r>(
    facts: &Facts<'r>,
    see: &mut dyn FnMut(&Referrer<'r>, &dyn fmt::Display, Link<'r>),
) {
    for_each_collection!(facts.records, |collection| {
        for record in collection {
            let referrer = Referrer {
                file: Kind::Record(record.collection()),
                id: record.id(),
                withdrawn: record.withdrawn().is_some(),
            };
            record.links(&At::ROOT, &mut |at, link| see(&referrer, at, link));
        }
    });
    for (file, loose) in facts.loose {
        let referrer = Referrer {
            file: file.kind,
            id: &file.id,
            withdrawn: false,
        };
        let link = Link {
            collection: loose.collection,
            id: &loose.id,
        };
        see(&referrer, &loose.pointer, link);
    }
}

static SHARED_IDENTIFIER: Rule = Rule {
    name: "shared-identifier",
    family: "references",
    level: Level::Error,
    explanation: "A Wikidata item and a country's code name one thing each. Two records with one of them are one thing, or one of the \
                  two was copied with its form.",
    mend: "Look the item or code up, and correct it in the record that is not meant.",
    example: Example {
        file: "members/ukraine.yaml",
        good: "iso: {alpha2: UA, alpha3: UKR}",
        bad: "iso: {alpha2: FR, alpha3: FRA}",
    },
    check: Check::Records(shared_identifier),
};

fn shared_identifier(facts: &Facts<'_>, problems: &mut Problems) {
    let mut items = FxHashMap::default();
    let mut codes = FxHashMap::default();
    let message = |what: &str, first: &str| format!("`{what}` is that of `{first}`");
    for member in &facts.records.members {
        if let Some(item) = &member.wikidata
            && let Some(first) = items.insert(item.as_str(), member.id())
        {
            problems.at(member, "/wikidata", message(item, first));
        }
        if let Some(iso) = &member.iso
            && let Some(first) = codes.insert(iso.alpha2.as_str(), member.id())
        {
            problems.at(member, "/iso/alpha2", message(&iso.alpha2, first));
        }
    }
    for person in &facts.records.people {
        if let Some(item) = &person.wikidata
            && let Some(first) = items.insert(item.as_str(), person.id())
        {
            problems.at(person, "/wikidata", message(item, first));
        }
    }
}

static COPIED_TEXT: Rule = Rule {
    name: "copied-text",
    family: "references",
    level: Level::Warning {
        allow_when: "Both records are rightly called the same, and the date tells them apart.",
    },
    explanation: "Two records of one kind with one title, question or summary: the text was copied with the form, and still speaks of \
                  the other record. No reader could tell the two apart.",
    mend: "Write what this record is about, in both languages, or remove the second record.",
    example: Example {
        file: "meetings/2026-02-24-kyiv.yaml",
        good: "title: {en: Meeting of the coalition in Kyiv, fr: Réunion de la coalition à Kyiv}",
        bad: "title: {en: Coalition of the Willing summit, fr: Sommet de la coalition des volontaires}",
    },
    check: Check::Records(copied_text),
};

fn copied_text(facts: &Facts<'_>, problems: &mut Problems) {
    fn compare<'r, R: Record>(
        records: &'r [R],
        key: &str,
        text: fn(&'r R) -> &'r str,
        problems: &mut Problems,
    ) {
        let mut seen = FxHashMap::default();
        for record in records {
            if let Some(first) = seen.insert(text(record), record.id()) {
                problems.at(
                    record,
                    format_args!("/{key}"),
                    format!("the {key} is that of `{first}`"),
                );
            }
        }
    }
    let records = facts.records;
    compare(&records.meetings, "title", |of| &of.title.en, problems);
    compare(&records.meetings, "summary", |of| &of.summary.en, problems);
    compare(&records.declarations, "title", |of| &of.title.en, problems);
    compare(
        &records.declarations,
        "summary",
        |of| &of.summary.en,
        problems,
    );
    compare(&records.plans, "title", |of| &of.title.en, problems);
    compare(&records.plans, "summary", |of| &of.summary.en, problems);
    compare(&records.rosters, "title", |of| &of.title.en, problems);
    compare(&records.claims, "question", |of| &of.question.en, problems);
    compare(&records.people, "name", |of| &of.name.en, problems);
    compare(&records.members, "name", |of| &of.name.en, problems);
}
