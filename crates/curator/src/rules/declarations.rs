//! Declarations: who signed, and in which languages the text stands.

use std::collections::HashSet;

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;
use crate::records::{Meeting, PersonId};

pub(super) static RULES: &[&Rule] = &[&SIGNATORY_ABSENT, &SIGNATORY_TWICE, &TEXT_LANGUAGE_TWICE];

static SIGNATORY_ABSENT: Rule = Rule {
    name: "signatory-absent",
    family: "declarations",
    level: Level::Error,
    explanation: "Whoever signs a declaration at a meeting is there. A party that signed later or from afar says so under \
                  `elsewhere`; otherwise its row on the meeting is missing, or it did not sign.",
    mend: "Add the signatory's row to the participants of the meeting, with its source. If it signed later or from \
           afar, say how under `elsewhere`.",
    example: Example {
        file: "declarations/2026-01-06-declaration-of-intent.yaml",
        good: "  - member: ukraine\n    person: volodymyr-zelenskyy",
        bad: "  - member: united-states\n    person: steve-witkoff",
    },
    check: Check::Records(signatory_absent),
};

fn signatory_absent(facts: &Facts<'_>, problems: &mut Problems) {
    for declaration in &facts.records.declarations {
        let Some(meeting) = declaration
            .meeting
            .as_ref()
            .and_then(|id| facts.get::<Meeting>(id.as_str()))
        else {
            continue;
        };
        for (n, signatory) in declaration.signatories.iter().enumerate() {
            let attended = meeting
                .participants
                .iter()
                .any(|row| row.member == signatory.member);
            if !attended && signatory.elsewhere.is_none() {
                problems
                    .at(
                        declaration,
                        format_args!("/signatories/{n}/member"),
                        format!(
                            "`{}` signed, but is not among the participants of `{}`",
                            signatory.member, meeting.id
                        ),
                    )
                    .help("add its row to the meeting, or say under `elsewhere` how it signed");
            }
        }
    }
}

static SIGNATORY_TWICE: Rule = Rule {
    name: "signatory-twice",
    family: "declarations",
    level: Level::Error,
    explanation: "A party signs a declaration once; a second row would count it twice. Where two people signed for one party, each \
                  row names its person.",
    mend: "Merge the two rows and their sources. If two people signed for one party, name each under `person`.",
    example: Example {
        file: "declarations/2026-01-06-declaration-of-intent.yaml",
        good: "  - member: ukraine\n    person: volodymyr-zelenskyy",
        bad: "  - member: france\n    person: emmanuel-macron",
    },
    check: Check::Records(signatory_twice),
};

fn signatory_twice(facts: &Facts<'_>, problems: &mut Problems) {
    for declaration in &facts.records.declarations {
        let mut seen = HashSet::new();
        for (n, signatory) in declaration.signatories.iter().enumerate() {
            if !seen.insert((&signatory.member, &signatory.person)) {
                let who = signatory
                    .person
                    .as_ref()
                    .map_or(signatory.member.as_str(), PersonId::as_str);
                problems
                    .at(
                        declaration,
                        format_args!("/signatories/{n}"),
                        format!("`{who}` has a row already"),
                    )
                    .help("merge the two rows and their sources");
            }
        }
    }
}

static TEXT_LANGUAGE_TWICE: Rule = Rule {
    name: "text-language-twice",
    family: "declarations",
    level: Level::Warning {
        allow_when: "Two parties each published the text in this language, and the two differ or neither is the \
                     original.",
    },
    explanation: "One address for each language is enough, and it is that of the issuer where there is one. Two addresses for one \
                  language leave the reader to guess which text is the original.",
    mend: "Keep the page of the issuer under `texts`, and cite the other page where it supports a statement.",
    example: Example {
        file: "declarations/2026-01-06-declaration-of-intent.yaml",
        good: "  - lang: en\n    source: president-ua-2026-01-06",
        bad: "  - lang: en\n    source: president-ua-2026-01-06\n  - lang: en\n    source: le-hautpanel-2026-01-15",
    },
    check: Check::Records(text_language_twice),
};

fn text_language_twice(facts: &Facts<'_>, problems: &mut Problems) {
    for declaration in &facts.records.declarations {
        let mut seen = HashSet::new();
        for (n, text) in declaration.texts.iter().enumerate() {
            if !seen.insert(&text.lang) {
                problems
                    .at(
                        declaration,
                        format_args!("/texts/{n}/lang"),
                        format!("a text in `{}` stands here already", text.lang),
                    )
                    .help(
                        "keep the issuer's own page; cite the other where it supports a statement",
                    );
            }
        }
    }
}
