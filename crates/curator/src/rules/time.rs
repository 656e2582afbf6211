//! Time: what comes before what.

use willing_vocabulary::{Basis, Date, Status};

use super::{Check, Example, Flaws, Level, Problems, Rule};
use crate::facts::{Facts, each_appearance};
use crate::records::{Cites, Meeting, Record, Source};
use crate::tree::{Node, Value};

pub(super) static RULES: &[&Rule] = &[
    &IMPOSSIBLE_DATE,
    &END_BEFORE_START,
    &LONG_MEETING,
    &ID_DATE,
    &HELD_AFTER_AS_OF,
    &ANNOUNCED_LONG_PAST,
    &TERM_OF_OFFICE,
    &DECLARATION_BEFORE_MEETING,
    &REPORTED_BEFORE_EVENT,
    &ACCESSED_BEFORE_PUBLISHED,
    &DATE_IN_FUTURE,
    &FOLLOWS_LATER,
    &SAID_AFTER_SOURCES,
    &SAID_LONG_BEFORE_SOURCES,
    &ADDRESS_DATE,
];

/// How long an announced meeting may stay announced before somebody should look whether it took place.
const ANNOUNCED_DAYS: i32 = 30;

static IMPOSSIBLE_DATE: Rule = Rule {
    name: "impossible-date",
    family: "time",
    level: Level::Error,
    explanation: "A date that no calendar has is a slip: 30 February, 31 April, the thirteenth month.",
    mend: "Look the date up in the source. Where it names only the month or the year, write no more: `\"2026-02\"`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "date: \"2026-01-06\"",
        bad: "date: \"2026-01-32\"",
    },
    check: Check::Tree(impossible_date),
};

fn impossible_date(root: &Node<'_>, flaws: &mut Flaws) {
    root.walk(&mut |node| {
        if let Value::String(text) = &node.value
            && looks_like_date(text)
            && Date::parse(text).is_err()
        {
            flaws.at(
                &node.span,
                format!("no calendar has the date {text}"),
                "look the date up in the source",
            );
        }
    });
}

fn looks_like_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [_, _] | [_, _, _])
        && parts.iter().zip([4, 2, 2]).all(|(part, length)| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

static END_BEFORE_START: Rule = Rule {
    name: "end-before-start",
    family: "time",
    level: Level::Error,
    explanation: "What ends does so on the day on which it began or later. This holds for meetings and for terms of office.",
    mend: "Compare both dates with the source; most often a year was not changed, or day and month are the wrong way \
           round.",
    example: Example {
        file: "people/steve-witkoff.yaml",
        good: "    from: \"2025\"",
        bad: "    from: \"2025\"\n    to: \"2024\"",
    },
    check: Check::Records(end_before_start),
};

fn end_before_start(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        if let Some(end) = meeting
            .end
            .filter(|end| end.latest() < meeting.date.earliest())
        {
            problems.at(
                meeting,
                "/end",
                format!("it ended on {end}, before it began on {}", meeting.date),
            );
        }
    }
    for person in &facts.records.people {
        for (n, office) in person.offices.iter().enumerate() {
            if let (Some(from), Some(to)) = (office.from, office.to)
                && to.latest() < from.earliest()
            {
                problems.at(
                    person,
                    format_args!("/offices/{n}/to"),
                    format!("the term ended on {to}, before it began on {from}"),
                );
            }
        }
    }
}

/// How many days a meeting lasts at the most, unless somebody has looked.
const MEETING_DAYS: i32 = 7;

static LONG_MEETING: Rule = Rule {
    name: "long-meeting",
    family: "time",
    level: Level::Warning {
        allow_when: "The sources themselves say that it lasted so long.",
    },
    explanation: "Meetings last a day, talks a few. An `end` more than a week after the `date` is mostly a slip in the month, or the \
                  day of another meeting.",
    mend: "Compare `end` with the source. Meetings that followed one another are records of their own, joined by `follows`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "date: \"2026-01-06\"",
        bad: "date: \"2026-01-06\"\nend: \"2026-02-07\"",
    },
    check: Check::Records(long_meeting),
};

fn long_meeting(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        if let Some(end) = meeting.end
            && days(end.earliest()) - days(meeting.date.latest()) > MEETING_DAYS
        {
            problems
                .at(
                    meeting,
                    "/end",
                    format!(
                        "{end} is more than {MEETING_DAYS} days after {}",
                        meeting.date
                    ),
                )
                .help("is the month right?");
        }
    }
}

static ID_DATE: Rule = Rule {
    name: "id-date",
    family: "time",
    level: Level::Error,
    explanation: "Where an id contains a date, it is the date of the record. A reader who sees the id in an address or a \
                  constant trusts it.",
    mend: "Correct the date if the id is right. If the date is right, rename the file and, if the old id was published, \
           list it under `formerly`.",
    example: Example {
        file: "rosters/2026-01-06-paris.yaml",
        good: "as_of: \"2026-01-06\"",
        bad: "as_of: \"2026-01-07\"",
    },
    check: Check::Records(id_date),
};

fn id_date(facts: &Facts<'_>, problems: &mut Problems) {
    fn compare<R: Record>(record: &R, field: &str, date: Date, problems: &mut Problems) {
        if let Some(in_id) = date_in(record.id())
            && !in_id.contains(date)
            && !date.contains(in_id)
        {
            problems
                .at(
                    record,
                    format_args!("/{field}"),
                    format!("the id says {in_id}, the record {date}"),
                )
                .help("correct the date, or rename the file and list the old id under `formerly`");
        }
    }
    for meeting in &facts.records.meetings {
        compare(meeting, "date", meeting.date, problems);
    }
    for declaration in &facts.records.declarations {
        compare(declaration, "date", declaration.date, problems);
    }
    for plan in &facts.records.plans {
        compare(plan, "date", plan.date, problems);
    }
    for roster in &facts.records.rosters {
        compare(roster, "as_of", roster.as_of, problems);
    }
    for source in &facts.records.sources {
        if let Some(published) = source.published {
            compare(source, "published", published, problems);
        }
    }
}

/// The date among the words of an id: a year, and the month and day that follow it.
fn date_in(id: &str) -> Option<Date> {
    let is_number =
        |word: &str, digits| word.len() == digits && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = id.split('-').skip_while(|word| !is_number(word, 4));
    let year = words.next()?;
    let rest: Vec<&str> = words
        .take(2)
        .take_while(|word| is_number(word, 2))
        .collect();
    let date = [&[year], rest.as_slice()].concat().join("-");
    Date::parse(&date).ok()
}

static HELD_AFTER_AS_OF: Rule = Rule {
    name: "held-after-as-of",
    family: "time",
    level: Level::Warning {
        allow_when: "The meeting is in the record before everything else of the days up to it is. Say so, and remove the \
                     allowance once `as_of` has moved.",
    },
    explanation: "`as_of` in data/dataset.yaml is the day up to which the record is meant to be complete. A meeting held later \
                  is ahead of that day: either `as_of` moves, or the date is a slip.",
    mend: "Look whether the date is a slip. If it is not, and everything else up to that day is in the record, move \
           `as_of` in data/dataset.yaml; if not yet, say so under `allow`.",
    example: Example {
        file: "dataset.yaml",
        good: "as_of: \"2026-03-18\"",
        bad: "as_of: \"2026-01-05\"",
    },
    check: Check::Records(held_after_as_of),
};

fn held_after_as_of(facts: &Facts<'_>, problems: &mut Problems) {
    let Some(dataset) = facts.dataset else { return };
    for meeting in &facts.records.meetings {
        if meeting.status == Status::Held && meeting.date.earliest() > dataset.as_of.latest() {
            problems
                .at(meeting, "/date", format!("held on {}, after the record's `as_of` {}", meeting.date, dataset.as_of))
                .help("move `as_of` in data/dataset.yaml if everything up to that day is in the record; waive this with `allow` if it is not yet");
        }
    }
}

static ANNOUNCED_LONG_PAST: Rule = Rule {
    name: "announced-long-past",
    family: "time",
    level: Level::Warning {
        allow_when: "You have looked, and no page reports whether it took place. Say where you looked, and when.",
    },
    explanation: "A meeting that was announced for a day more than a month ago has been held, moved or cancelled since. Look for a \
                  source that says which; if none does, waive this warning with that reason.",
    mend: "Look for a page of that day or later. If it took place, write `status: held` and cite the page; if it did \
           not, `cancelled`.",
    example: Example {
        file: "meetings/2026-01-05-chiefs-of-defence.yaml",
        good: "allow:\n  - rule: announced-long-past\n    why: No page found reports whether it took place.\n",
        bad: "",
    },
    check: Check::Records(announced_long_past),
};

fn announced_long_past(facts: &Facts<'_>, problems: &mut Problems) {
    let as_of = facts.dataset.map(|dataset| dataset.as_of);
    let Some(today) = facts.today.or(as_of) else {
        return;
    };
    for meeting in &facts.records.meetings {
        let last = meeting.end.unwrap_or(meeting.date).latest();
        if meeting.status == Status::Announced
            && days(today.earliest()) - days(last) > ANNOUNCED_DAYS
        {
            problems
                .at(
                    meeting,
                    "/status",
                    format!("announced for {last}, more than {ANNOUNCED_DAYS} days ago"),
                )
                .help("was it held, or cancelled? `allow` this where no source says");
        }
    }
}

/// Days on a line on which a month has 31: exact enough to tell a month from a year.
fn days(date: Date) -> i32 {
    let part = |part: Option<u8>| i32::from(part.unwrap_or(1));
    (i32::from(date.year()) * 12 + part(date.month())) * 31 + part(date.day())
}

static TERM_OF_OFFICE: Rule = Rule {
    name: "term-of-office",
    family: "time",
    level: Level::Error,
    explanation: "Whoever speaks for a member holds an office of it on that day. A term that does not cover the day means that \
                  the row names the predecessor or the successor, or that the dates of the term are wrong.",
    mend: "Look who held the office on that day. Correct `from` and `to` in the person's file, or name the predecessor \
           or the successor in the row.",
    example: Example {
        file: "people/keir-starmer.yaml",
        good: "  - of: united-kingdom\n    title: {en: Prime Minister, fr: Premier ministre}",
        bad: "  - of: united-kingdom\n    title: {en: Prime Minister, fr: Premier ministre}\n    to: \"2025\"",
    },
    check: Check::Records(term_of_office),
};

fn term_of_office(facts: &Facts<'_>, problems: &mut Problems) {
    each_appearance(facts, &mut |appearance| {
        let mut offices = appearance
            .person
            .offices
            .iter()
            .filter(|office| office.of == *appearance.member)
            .peekable();
        let covers = |from: Option<Date>, to: Option<Date>| {
            from.is_none_or(|from| from.earliest() <= appearance.date.latest())
                && to.is_none_or(|to| appearance.date.earliest() <= to.latest())
        };
        // Without any office of that member, another rule speaks.
        if offices.peek().is_some() && !offices.any(|office| covers(office.from, office.to)) {
            appearance
                .report(
                    problems,
                    "person",
                    format!(
                        "no office that `{}` held for `{}` covers {}",
                        appearance.person.id, appearance.member, appearance.date
                    ),
                )
                .help(format!(
                    "the terms are in data/people/{}.yaml",
                    appearance.person.id
                ));
        }
    });
}

static DECLARATION_BEFORE_MEETING: Rule = Rule {
    name: "declaration-before-meeting",
    family: "time",
    level: Level::Error,
    explanation: "A declaration is issued at its meeting or after it, never before. Either its date is a slip, or it belongs to an \
                  earlier meeting.",
    mend: "Compare the date of the text with that of the meeting, and name the meeting at which it was issued; a text \
           that was issued at none has no `meeting`.",
    example: Example {
        file: "declarations/2026-01-06-declaration-of-intent.yaml",
        good: "date: \"2026-01-06\"\nmeeting: 2026-01-06-paris",
        bad: "date: \"2026-01\"\nmeeting: 2026-02-24-kyiv",
    },
    check: Check::Records(declaration_before_meeting),
};

fn declaration_before_meeting(facts: &Facts<'_>, problems: &mut Problems) {
    for declaration in &facts.records.declarations {
        if let Some(id) = &declaration.meeting
            && let Some(meeting) = facts.get::<Meeting>(id.as_str())
            && declaration.date.latest() < meeting.date.earliest()
        {
            problems.at(
                declaration,
                "/date",
                format!(
                    "dated {}, before its meeting on {}",
                    declaration.date, meeting.date
                ),
            );
        }
    }
}

static REPORTED_BEFORE_EVENT: Rule = Rule {
    name: "reported-before-event",
    family: "time",
    level: Level::Error,
    explanation: "A page that was published before a meeting cannot report what happened there; it can only announce it. Who \
                  took part on the word of such a page is `basis: announced`, and an outcome needs a later source.",
    mend: "Cite a page of that day or later. Where only earlier pages speak of it, write `basis: announced` on the \
           participant's row, and make the outcome a topic or a statement.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "    mode: in-person\n    basis: reported\n    cite: [elysee-2026-01-06]",
        bad: "    mode: in-person\n    basis: reported\n    cite: [boursorama-2025-12-30]",
    },
    check: Check::Records(reported_before_event),
};

fn reported_before_event(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in facts
        .records
        .meetings
        .iter()
        .filter(|meeting| meeting.status == Status::Held)
    {
        let start = meeting.date.earliest();
        let mut look = |list: &str, n: usize, cites: &Cites, help: &str| {
            for (m, cite) in cites.iter().enumerate() {
                let source = facts.get::<Source>(cite.source.as_str());
                let Some(published) = source.and_then(|source| source.published) else {
                    continue;
                };
                if published.latest() < start {
                    problems
                        .at(
                            meeting,
                            format_args!("/{list}/{n}/cite/{m}"),
                            format!("this page was published on {published}, before the meeting on {start}"),
                        )
                        .help(help);
                }
            }
        };
        for (n, row) in meeting
            .participants
            .iter()
            .enumerate()
            .filter(|(_, row)| row.basis == Basis::Reported)
        {
            look(
                "participants",
                n,
                &row.cite,
                "write `basis: announced`, or cite pages that report it",
            );
        }
        for (n, outcome) in meeting.outcomes.iter().enumerate() {
            look(
                "outcomes",
                n,
                &outcome.cite,
                "what was expected is a topic or a statement; an outcome needs pages that report it",
            );
        }
    }
}

static ACCESSED_BEFORE_PUBLISHED: Rule = Rule {
    name: "accessed-before-published",
    family: "time",
    level: Level::Error,
    explanation: "Nobody reads a page before it is published. One of the two dates is a slip: most often the year \
                  of one that was typed in January.",
    mend: "Look at `published` on the page, and write in `accessed` the day on which you read it, with the year.",
    example: Example {
        file: "sources/boursorama-2025-12-30.yaml",
        good: "accessed: \"2026-11-22\"",
        bad: "accessed: \"2025-11-22\"",
    },
    check: Check::Records(accessed_before_published),
};

fn accessed_before_published(facts: &Facts<'_>, problems: &mut Problems) {
    for source in &facts.records.sources {
        if let Some(published) = source
            .published
            .filter(|date| source.accessed.latest() < date.earliest())
        {
            problems.at(
                source,
                "/accessed",
                format!(
                    "read on {}, before it was published on {published}",
                    source.accessed
                ),
            );
        }
    }
}

static DATE_IN_FUTURE: Rule = Rule {
    name: "date-in-future",
    family: "time",
    level: Level::Error,
    explanation: "A page cannot have been read, nor the record be complete, on a day that is still to come.",
    mend: "Correct the date, most often its year; if it is right, the clock of your computer is wrong.",
    example: Example {
        file: "sources/boursorama-2025-12-30.yaml",
        good: "accessed: \"2026-11-22\"",
        bad: "accessed: \"2062-11-22\"",
    },
    check: Check::Records(date_in_future),
};

fn date_in_future(facts: &Facts<'_>, problems: &mut Problems) {
    let Some(today) = facts.today.map(Date::latest) else {
        return;
    };
    for source in facts
        .records
        .sources
        .iter()
        .filter(|source| source.accessed.earliest() > today)
    {
        problems.at(
            source,
            "/accessed",
            format!("{} is after today, {today}", source.accessed),
        );
    }
    if let Some(dataset) = facts
        .dataset
        .filter(|dataset| dataset.as_of.earliest() > today)
    {
        problems.at_dataset(
            "/as_of",
            format!("{} is after today, {today}", dataset.as_of),
        );
    }
}

static FOLLOWS_LATER: Rule = Rule {
    name: "follows-later",
    family: "time",
    level: Level::Error,
    explanation: "A meeting follows an earlier one, never itself nor one that came later. Whoever follows the links \
                  back must arrive at the first meeting.",
    mend: "Name the meeting that came before. Only the later meeting of two has `follows`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "follows: 2026-01-05-chiefs-of-defence",
        bad: "follows: 2026-02-24-kyiv",
    },
    check: Check::Records(follows_later),
};

fn follows_later(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        let Some(follows) = &meeting.follows else {
            continue;
        };
        let itself = follows.as_str() == meeting.id;
        let later = facts
            .get::<Meeting>(follows.as_str())
            .is_some_and(|earlier| earlier.date.earliest() > meeting.date.latest());
        if itself || later {
            problems.at(
                meeting,
                "/follows",
                format!("`{follows}` is not an earlier meeting"),
            );
        }
    }
}

static SAID_AFTER_SOURCES: Rule = Rule {
    name: "said-after-sources",
    family: "time",
    level: Level::Warning {
        allow_when: "A page was brought up to date after the day that it gives as its own, and reports the later day.",
    },
    explanation: "A page reports what was said by the day of its publication. A pledge, a standing or an answer cannot be later than \
                  every page that is cited for it.",
    mend: "Write the day on which it was said, as the page gives it, or cite the later page.",
    example: Example {
        file: "members/united-kingdom.yaml",
        good: "date: \"2025-12-30\"",
        bad: "date: \"2026-01-06\"",
    },
    check: Check::Records(said_after_sources),
};

fn said_after_sources(facts: &Facts<'_>, problems: &mut Problems) {
    each_saying(facts, problems, &mut |date, published| {
        let last = published.iter().map(|date| date.latest()).max()?;
        (date.earliest() > last)
            .then(|| format!("{date} is after the last source, published on {last}"))
    });
}

static SAID_LONG_BEFORE_SOURCES: Rule = Rule {
    name: "said-long-before-sources",
    family: "time",
    level: Level::Warning {
        allow_when: "The sources look back, and give the earlier day themselves.",
    },
    explanation: "News of a pledge, a standing or an answer follows within days. Where every source is a month younger or more, the \
                  month or the year is mostly a slip.",
    mend: "Compare the date with the pages that are cited, or cite a page of that time.",
    example: Example {
        file: "members/united-kingdom.yaml",
        good: "date: \"2025-12-30\"",
        bad: "date: \"2025-10-30\"",
    },
    check: Check::Records(said_long_before_sources),
};

/// How long after it was said something is usually reported at the latest.
const REPORTED_DAYS: i32 = 27;

fn said_long_before_sources(facts: &Facts<'_>, problems: &mut Problems) {
    each_saying(facts, problems, &mut |date, published| {
        let first = published.iter().map(|date| date.earliest()).min()?;
        (days(first) - days(date.latest()) > REPORTED_DAYS)
            .then(|| format!("{date} is long before the first source, published on {first}"))
    });
}

/// Calls `judge` with the date of every pledge, standing and answer and with the dates of its sources, if all have one; reports what
/// it says.
fn each_saying(
    facts: &Facts<'_>,
    problems: &mut Problems,
    judge: &mut dyn FnMut(Date, &[Date]) -> Option<String>,
) {
    let mut judged = |date: Date, cites: &Cites| {
        let published = cites
            .iter()
            .map(|cite| facts.get::<Source>(cite.source.as_str())?.published);
        judge(date, &published.collect::<Option<Vec<_>>>()?)
    };
    for member in &facts.records.members {
        for (n, row) in member.pledges.iter().enumerate() {
            if let Some(message) = judged(row.date, &row.cite) {
                problems.at(member, format_args!("/pledges/{n}/date"), message);
            }
        }
        for (n, row) in member.standing.iter().enumerate() {
            if let Some(message) = judged(row.date, &row.cite) {
                problems.at(member, format_args!("/standing/{n}/date"), message);
            }
        }
    }
    for claim in &facts.records.claims {
        for (n, row) in claim.answers.iter().enumerate() {
            if let Some(message) = judged(row.date, &row.cite) {
                problems.at(claim, format_args!("/answers/{n}/date"), message);
            }
        }
    }
}

static ADDRESS_DATE: Rule = Rule {
    name: "address-date",
    family: "time",
    level: Level::Warning {
        allow_when: "The page itself gives another day than its address.",
    },
    explanation: "Many addresses contain the day of publication. Where `published` is more than a day from it, one of the two belongs to \
                  another page.",
    mend: "Open the address, and write the date that the page gives.",
    example: Example {
        file: "sources/le-hautpanel-2026-01-15.yaml",
        good: "url: https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
        bad: "url: https://lehautpanel.com/2026/02/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
    },
    check: Check::Records(address_date),
};

fn address_date(facts: &Facts<'_>, problems: &mut Problems) {
    for source in &facts.records.sources {
        if let (Some(published), Some(date)) = (source.published, date_in_address(&source.url))
            && (days(published.earliest()) - days(date) > 1
                || days(date) - days(published.latest()) > 1)
        {
            problems
                .at(
                    source,
                    "/url",
                    format!("the address says {date}, `published` {published}"),
                )
                .help("one of the two belongs to another page");
        }
    }
}

/// The date that stands in an address as year, month and day between slashes.
fn date_in_address(address: &str) -> Option<Date> {
    let words: Vec<&str> = address.split('/').collect();
    words.windows(3).find_map(|window| {
        let [year, month, day] = window else {
            return None;
        };
        let is_year = year.len() == 4 && year.starts_with("20");
        let date = format!("{year}-{month:0>2}-{day:0>2}");
        Date::parse(&date).ok().filter(|_| is_year)
    })
}
