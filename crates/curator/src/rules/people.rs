//! People: who sat where, for whom.

use std::collections::HashSet;

use willing_vocabulary::{Basis, Format, Mode, Status};

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::{Facts, each_appearance};
use crate::records::{Attribution, Meeting, MemberId, PersonId};
use willing_vocabulary::Collection;

pub(super) static RULES: &[&Rule] = &[
    &OFFICE_NOT_HELD,
    &PARTICIPANT_TWICE,
    &SEAT_NOT_PARTICIPANT,
    &PRESENT_AND_ABSENT,
    &CANCELLED_YET_REPORTED,
    &MODE_AGAINST_FORMAT,
];

static OFFICE_NOT_HELD: Rule = Rule {
    name: "office-not-held",
    family: "people",
    level: Level::Error,
    explanation: "A person sits at the table for a member because of an office held for it. A person without any office of that \
                  member is on the wrong row, or their file lacks the office.",
    mend: "Look whether the row names the right person and the right member. If it does, add the office to the person's \
           file, with its source.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  - member: france\n    person: emmanuel-macron",
        bad: "  - member: france\n    person: volodymyr-zelenskyy",
    },
    check: Check::Records(office_not_held),
};

fn office_not_held(facts: &Facts<'_>, problems: &mut Problems) {
    each_appearance(facts, &mut |appearance| {
        let (person, member) = (appearance.person, appearance.member);
        // A misspelt member is one finding, not two.
        let is_known = facts.has(Collection::Members, member.as_str());
        if is_known && person.offices.iter().all(|office| office.of != *member) {
            appearance
                .report(
                    problems,
                    "person",
                    format!("`{}` holds no office of `{member}`", person.id),
                )
                .help(format!(
                    "add the office to data/people/{}.yaml, or correct the row",
                    person.id
                ));
        }
    });
}

static PARTICIPANT_TWICE: Rule = Rule {
    name: "participant-twice",
    family: "people",
    level: Level::Error,
    explanation: "One row says all that the sources say of one participant, with all of them cited. A second row would count \
                  twice.",
    mend: "Merge the two rows into one that cites all their sources. Two different people of one member have two rows, \
           each with its `person`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  - member: ukraine\n    person: volodymyr-zelenskyy\n    basis: reported",
        bad: "  - member: ukraine\n    person: volodymyr-zelenskyy\n    basis: reported\n    cite: [elysee-2026-01-06]\n  \
              - member: ukraine\n    person: volodymyr-zelenskyy\n    basis: reported",
    },
    check: Check::Records(participant_twice),
};

fn participant_twice(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        let mut seen = HashSet::new();
        for (n, participant) in meeting.participants.iter().enumerate() {
            let office = participant
                .office
                .as_ref()
                .filter(|_| participant.person.is_none())
                .map(|office| &office.en);
            if !seen.insert((&participant.member, &participant.person, office)) {
                let who = participant
                    .person
                    .as_ref()
                    .map_or(participant.member.as_str(), PersonId::as_str);
                problems
                    .at(
                        meeting,
                        format_args!("/participants/{n}"),
                        format!("`{who}` has a row already"),
                    )
                    .help("merge the two rows and their sources");
            }
        }
    }
}

static SEAT_NOT_PARTICIPANT: Rule = Rule {
    name: "seat-not-participant",
    family: "people",
    level: Level::Error,
    explanation: "Whoever hosts or chairs a meeting takes part in it, so the host and the chair are among the participants.",
    mend: "Add a row to `participants` for whoever hosts or chairs, with the page that says that they took part. \
           Whoever only lent the room belongs in the summary.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "chairs:\n  - member: united-kingdom\n    person: keir-starmer",
        bad: "chairs:\n  - member: united-states\n    person: steve-witkoff",
    },
    check: Check::Records(seat_not_participant),
};

fn seat_not_participant(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        for (list, role, seats) in [
            ("hosts", "host", &meeting.hosts),
            ("chairs", "chair", &meeting.chairs),
        ] {
            for (n, seat) in seats.iter().enumerate() {
                let is_known = match &seat.person {
                    Some(person) => facts.person(person).is_some(),
                    None => facts.member(&seat.member).is_some(),
                };
                if !is_known {
                    // That there is no such person or member is said elsewhere.
                    continue;
                }
                let present = match &seat.person {
                    Some(person) => meeting
                        .participants
                        .iter()
                        .any(|row| row.person.as_ref() == Some(person)),
                    None => is_present(meeting, &seat.member),
                };
                if !present {
                    let who = seat
                        .person
                        .as_ref()
                        .map_or(seat.member.as_str(), PersonId::as_str);
                    let key = if seat.person.is_some() {
                        "person"
                    } else {
                        "member"
                    };
                    problems
                        .at(
                            meeting,
                            format_args!("/{list}/{n}/{key}"),
                            format!("the {role} `{who}` is not among the participants"),
                        )
                        .help("add the row to `participants`, with its source");
                }
            }
        }
    }
}

static PRESENT_AND_ABSENT: Rule = Rule {
    name: "present-and-absent",
    family: "people",
    level: Level::Error,
    explanation: "Nobody is both present and absent. Where sources differ on it, that is a claim, and the meeting follows its \
                  verdict or leaves both rows out.",
    mend: "Keep the row that the better sources support. If sources truly differ, write a claim in `data/claims/` with \
           both answers.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  - who: {person: steve-witkoff}",
        bad: "  - who: {person: keir-starmer}\n    cite: [european-pravda-2026-01-06]\n  - who: {person: steve-witkoff}",
    },
    check: Check::Records(present_and_absent),
};

fn present_and_absent(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        for (n, absence) in meeting.absent.iter().enumerate() {
            let (present, who) = match &absence.who {
                Attribution::Person(by) => (
                    meeting
                        .participants
                        .iter()
                        .any(|row| row.person.as_ref() == Some(&by.person)),
                    by.person.as_str(),
                ),
                Attribution::Member(by) => (is_present(meeting, &by.member), by.member.as_str()),
                Attribution::Name(_) => continue,
            };
            if present {
                problems
                    .at(
                        meeting,
                        format_args!("/absent/{n}/who"),
                        format!("`{who}` is among the participants as well"),
                    )
                    .help("keep one of the two; write a claim if sources differ");
            }
        }
    }
}

fn is_present(meeting: &Meeting, member: &MemberId) -> bool {
    meeting.participants.iter().any(|row| row.member == *member)
}

static CANCELLED_YET_REPORTED: Rule = Rule {
    name: "cancelled-yet-reported",
    family: "people",
    level: Level::Error,
    explanation: "Nobody is reported to have taken part in a meeting that was cancelled. Either it was held, or the rows say who was \
                  expected.",
    mend: "Write `status: held` if pages report the meeting; otherwise `basis: announced` on the rows.",
    example: Example {
        file: "meetings/2026-02-24-kyiv.yaml",
        good: "status: held",
        bad: "status: cancelled",
    },
    check: Check::Records(cancelled_yet_reported),
};

fn cancelled_yet_reported(facts: &Facts<'_>, problems: &mut Problems) {
    let meetings = &facts.records.meetings;
    for meeting in meetings
        .iter()
        .filter(|meeting| meeting.status == Status::Cancelled)
    {
        let mut rows = meeting.participants.iter();
        if rows.any(|row| row.basis == Basis::Reported) {
            problems
                .at(
                    meeting,
                    "/status",
                    "cancelled, yet somebody is reported to have taken part",
                )
                .help("correct the status, or write `basis: announced` on the rows");
        }
    }
}

static MODE_AGAINST_FORMAT: Rule = Rule {
    name: "mode-against-format",
    family: "people",
    level: Level::Warning {
        allow_when: "The sources say so: somebody was connected for a moment to a meeting that was in person.",
    },
    explanation: "In a meeting in person everybody is in the room, in a videoconference or telephone call nobody is. Where some were \
                  and some were not, the format is `hybrid`.",
    mend: "Correct the `mode` of the row, or write `format: hybrid`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "mode: in-person",
        bad: "mode: remote",
    },
    check: Check::Records(mode_against_format),
};

fn mode_against_format(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        let impossible = match meeting.format {
            Some(Format::InPerson) => Mode::Remote,
            Some(Format::Videoconference | Format::Telephone) => Mode::InPerson,
            _ => continue,
        };
        for (n, row) in meeting.participants.iter().enumerate() {
            if row.mode == Some(impossible) {
                problems
                    .at(
                        meeting,
                        format_args!("/participants/{n}/mode"),
                        format!("`{impossible}`, which the format of the meeting excludes"),
                    )
                    .help("correct the mode, or write `format: hybrid`");
            }
        }
    }
}
