//! Counts: what is listed agrees with what was counted.

use std::collections::HashSet;

use willing_vocabulary::{Attendance, CountOf, MemberKind, Precision};

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;
use crate::records::{Meeting, MemberId};

pub(super) static RULES: &[&Rule] = &[
    &MORE_THAN_COUNTED,
    &COMPLETE_WITHOUT_COUNT,
    &ROSTER_COUNT,
    &LISTED_TWICE,
];

static MORE_THAN_COUNTED: Rule = Rule {
    name: "more-than-counted",
    family: "counts",
    level: Level::Error,
    explanation: "If the participants come from more states than any source counted, a row belongs to another meeting, or a count \
                  is missing.",
    mend: "Compare the rows with the source that counts the most. Remove the row that belongs to another meeting, or \
           add the count of a source that gives a higher number.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  - value: 35\n    precision: exact",
        bad: "  - value: 2\n    precision: exact",
    },
    check: Check::Records(more_than_counted),
};

fn more_than_counted(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        let mut countries = Vec::new();
        for (n, count) in meeting.counts.iter().enumerate() {
            match (count.of, count.precision) {
                (CountOf::Countries, Precision::Exact | Precision::AtMost) => {
                    countries.push((count.value, n));
                }
                // Neither "about thirty" nor "more than thirty" is a ceiling.
                (CountOf::Countries, _) => countries.push((u32::MAX, n)),
                _ => {}
            }
        }
        let listed = Listed::of(facts, meeting);
        if let Some((highest, n)) = countries.into_iter().max()
            && listed.states > highest
        {
            problems
                .at(
                    meeting,
                    format_args!("/counts/{n}/value"),
                    format!(
                        "{} states are listed, but no source counted more than {highest}",
                        listed.states
                    ),
                )
                .help("look for a row that belongs elsewhere, or for a higher count");
        }
    }
}

static COMPLETE_WITHOUT_COUNT: Rule = Rule {
    name: "complete-without-count",
    family: "counts",
    level: Level::Error,
    explanation: "A list of participants is complete when it has as many as a source counted. Without a count that it matches it \
                  is `partial`: nobody can know that none is missing.",
    mend: "Write `attendance: partial`. Only if a source gives a number that the list matches is it `complete`; then \
           add that number under `counts`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "attendance: partial",
        bad: "attendance: complete",
    },
    check: Check::Records(complete_without_count),
};

fn complete_without_count(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in facts
        .records
        .meetings
        .iter()
        .filter(|meeting| meeting.attendance == Attendance::Complete)
    {
        let listed = Listed::of(facts, meeting);
        if !meeting
            .counts
            .iter()
            .any(|count| count.value == listed.measure(count.of))
        {
            problems
                .at(
                    meeting,
                    "/attendance",
                    format!(
                        "`complete`, but no count is {} states, {} states and organisations or {} participants",
                        listed.states,
                        listed.states + listed.organisations,
                        listed.rows
                    ),
                )
                .help("write `attendance: partial`, or add the count that the list matches");
        }
    }
}

static ROSTER_COUNT: Rule = Rule {
    name: "roster-count",
    family: "counts",
    level: Level::Warning {
        allow_when: "The source itself miscounts: its own list has another number of names than it says. Say so in \
                     `note` as well, where readers see it.",
    },
    explanation: "A list that its source gives as whole should have as many members as the source says. Where the source itself \
                  miscounts, say so in `note` and waive this warning.",
    mend: "Compare the list with its source, name by name. If part of it was not to be seen, write `complete: false`.",
    example: Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "complete: false",
        bad: "complete: true",
    },
    check: Check::Records(roster_count),
};

fn roster_count(facts: &Facts<'_>, problems: &mut Problems) {
    for roster in facts
        .records
        .rosters
        .iter()
        .filter(|roster| roster.complete)
    {
        let Some(claimed) = roster
            .stated_count
            .as_ref()
            .filter(|count| count.precision == Precision::Exact)
        else {
            continue;
        };
        let (states, organisations) = tally(facts, roster.members.iter());
        if ![states, states + organisations].contains(&claimed.value) {
            problems
                .at(
                    roster,
                    "/stated_count/value",
                    format!(
                        "the source says {}, the list has {states} states and {organisations} organisations",
                        claimed.value
                    ),
                )
                .help("compare the list with its source; `complete: false` if part of it was not to be seen");
        }
    }
}

static LISTED_TWICE: Rule = Rule {
    name: "listed-twice",
    family: "counts",
    level: Level::Error,
    explanation: "A list has each member once. A second entry is a slip of the copy, or stands for another member whose \
                  entry is then missing.",
    mend: "Look in the source which member the second entry stands for, and remove it if it is the same.",
    example: Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "members: [france, united-kingdom, ukraine]",
        bad: "members: [france, united-kingdom, ukraine, france]",
    },
    check: Check::Records(listed_twice),
};

fn listed_twice(facts: &Facts<'_>, problems: &mut Problems) {
    for roster in &facts.records.rosters {
        let mut seen = HashSet::new();
        for (n, member) in roster.members.iter().enumerate() {
            if !seen.insert(member) {
                problems
                    .at(
                        roster,
                        format_args!("/members/{n}"),
                        format!("`{member}` stands in the list already"),
                    )
                    .help("compare the list with its source");
            }
        }
    }
}

/// How many the rows of a meeting list.
struct Listed {
    states: u32,
    organisations: u32,
    rows: u32,
}

impl Listed {
    fn of(facts: &Facts<'_>, meeting: &Meeting) -> Self {
        let (states, organisations) =
            tally(facts, meeting.participants.iter().map(|row| &row.member));
        Self {
            states,
            organisations,
            rows: u32::try_from(meeting.participants.len()).unwrap_or(u32::MAX),
        }
    }

    fn measure(&self, of: CountOf) -> u32 {
        match of {
            CountOf::Countries => self.states,
            CountOf::Organisations => self.organisations,
            CountOf::CountriesAndOrganisations | CountOf::Delegations => {
                self.states + self.organisations
            }
            _ => self.rows,
        }
    }
}

/// How many different states and organisations there are.
fn tally<'a>(facts: &Facts<'_>, members: impl Iterator<Item = &'a MemberId>) -> (u32, u32) {
    let different: HashSet<_> = members.collect();
    let (mut states, mut organisations) = (0, 0);
    for id in different {
        match facts.member(id).map(|member| member.kind) {
            Some(MemberKind::Organisation) => organisations += 1,
            // A member whose file could not be read is counted as what most members are.
            _ => states += 1,
        }
    }
    (states, organisations)
}
