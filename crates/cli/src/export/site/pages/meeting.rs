//! The page of a meeting.

use maud::{Markup, html};
use willing_curator::records::{Count, Meeting};
use willing_vocabulary::{Collection, MeetingKind, Precision, Status};

use super::super::context::Site;
use super::super::disputes::Fact;
use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words;
use super::preview;
use crate::lang::labels::{self, Label as _};

pub(super) fn page(page: &Page<'_, '_>, meeting: &Meeting) -> String {
    let (lang, site) = (page.lang, page.site);
    let title = lang.name(&meeting.title);
    let summary = lang.text(&meeting.summary);
    let place = site.place(meeting, lang);
    let content = html! {
        article {
            header.title {
                p.kicker { (Site::kicker(meeting, lang)) }
                h1 { (title) }
                p.dateline {
                    time datetime=(meeting.date) { (lang.dates(meeting.date, meeting.end)) }
                    @if let Some(place) = &place { " · " (place) }
                    @if meeting.status != Status::Held { " · " strong.status { (meeting.status.label(lang)) } }
                }
            }
            (page.withdrawal(meeting.withdrawn.as_ref()))
            div.lead {
                div {
                    p.summary { (summary) (page.marks(&meeting.cite)) }
                    (page.claims(Collection::Meetings, &meeting.id))
                }
                (facts(page, meeting))
            }
            (counts(page, meeting))
            (texts(page, meeting))
            (declarations(page, meeting))
            (participants(page, meeting))
            (absent(page, meeting))
            (rosters(page, meeting))
            (neighbours(page, meeting))
        }
    };
    let about = About {
        description: preview(&summary),
        title: format!("{title}, {}", lang.date(meeting.date)),
        record: Some((Collection::Meetings, &meeting.id)),
        section: "meetings/index.html",
    };
    layout::page(page, &about, &content)
}

/// The link to the claim that disputes a fact of the meeting, if one does.
fn mark(page: &Page<'_, '_>, meeting: &Meeting, fact: Fact<'_>) -> Markup {
    let claim = page.site.dispute((Collection::Meetings, &meeting.id), fact);
    html! { @if let Some(claim) = claim { (page.disputed(claim)) } }
}

fn facts(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let (lang, site) = (page.lang, page.site);
    let unknown = || html! { span.unknown { (page.say(words::NOT_REPORTED)) } };
    let named = |names: &[&str]| mark(page, meeting, Fact::Named(names));
    let own = |value: Markup, names: &[&str]| html! { (value) (named(names)) };
    let seats = |seats: &[willing_curator::records::Seat], list: &str| {
        html! {
            ul.plain {
                @for (n, seat) in seats.iter().enumerate() {
                    li id=(format!("{list}-{}", n + 1)) {
                        (page.seat(seat))
                        (mark(page, meeting, Fact::Part(&seat.member, None)))
                    }
                }
            }
        }
    };
    html! {
           dl.facts aria-label=(page.say(words::FACTS)) {
               (fact(page.say(words::DATE), own(html! { (lang.dates(meeting.date, meeting.end)) }, &["date"])))
               @if let Some(place) = &meeting.place {
                   (fact(page.say(words::PLACE), own(html! {
                       @if let Some(city) = &place.city { (lang.name(city)) ", " }
                       @match site.country(&place.country) {
                           Some(member) => (page.record(Collection::Members, &member.id)),
                           None => (labels::country(&place.country, lang)),
                       }
                       @if let Some(venue) = &place.venue { br; (lang.name(venue)) }
                   }, &["place"])))
               }
               (fact(page.say(words::STATUS), own(html! { (meeting.status.label(lang)) }, &["status"])))
               (fact(page.say(words::KIND), own(html! { (meeting.kind.label(lang)) }, &["kind", "nature"])))
               (fact(page.say(words::LEVEL), own(html! {
    @if let Some(level) = meeting.level { (level.label(lang)) } @else { (unknown()) }
    }, &["level"])))
               (fact(page.say(words::FORMAT), own(html! {
    @if let Some(format) = meeting.format { (format.label(lang)) } @else { (unknown()) }
    }, &["format"])))
               (fact(page.say(words::SOURCES_OF_FACTS), page.marks(&meeting.cite)))
               @if !meeting.hosts.is_empty() {
                   (fact(page.say(words::HOSTS), html! { (seats(&meeting.hosts, "hosts")) (named(&["hosts"])) }))
               }
               @if !meeting.chairs.is_empty() {
                   (fact(page.say(words::CHAIRS), html! { (seats(&meeting.chairs, "chairs")) (named(&["chairs"])) }))
               }
           }
       }
}

/// A count in words: “more than 30 countries”.
pub(in super::super) fn counted(page: &Page<'_, '_>, value: u32, precision: Precision) -> String {
    let number = page.lang.number(value as usize);
    match precision {
        Precision::Exact => number,
        other => format!("{} {number}", other.label(page.lang)),
    }
}

/// What the sources counted, side by side: one block for each thing counted, the largest number first.
fn counts(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let head = [
        words::NUMBER,
        words::ACCORDING_TO,
        words::NOTE,
        words::SOURCES,
    ];
    page.section("counts", words::COUNTS, meeting.counts.is_empty(), || {
        let mut rows: Vec<(usize, &Count)> = meeting.counts.iter().enumerate().collect();
        rows.sort_by(|(_, a), (_, b)| (a.of, b.value).cmp(&(b.of, a.value)));
        page.table(page.say(words::COUNTS), &head, html! {
            @for (n, count) in rows {
                tr id=(format!("counts-{}", n + 1)) {
                    th scope="row" {
                        b.figure { (counted(page, count.value, count.precision)) } " " (count.of.label(page.lang))
                        (mark(page, meeting, Fact::Count(count.value, &count.cite)))
                    }
                    td { @if let Some(by) = &count.by { (page.by(by)) } }
                    td { @if let Some(note) = &count.note { (page.lang.text(note)) } }
                    td { (page.lines(&count.cite)) }
                }
            }
        })
    })
}

/// Topics, outcomes and statements.
fn texts(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let lang = page.lang;
    html! {
        (page.section("outcomes", words::OUTCOMES, meeting.outcomes.is_empty(), || html! {
            ul.prose {
                @for (n, outcome) in meeting.outcomes.iter().enumerate() {
                    li id=(format!("outcomes-{}", n + 1)) { (lang.text(&outcome.text)) (page.marks(&outcome.cite)) }
                }
            }
        }))
        (page.section("topics", words::TOPICS, meeting.topics.is_empty(), || html! {
            ul.prose {
                @for (n, topic) in meeting.topics.iter().enumerate() {
                    li id=(format!("topics-{}", n + 1)) { (lang.text(&topic.text)) (page.marks(&topic.cite)) }
                }
            }
        }))
        (page.section("statements", words::STATEMENTS, meeting.statements.is_empty(), || html! {
            ul.said {
                @for (n, statement) in meeting.statements.iter().enumerate() {
                    li id=(format!("statements-{}", n + 1)) {
                        p.who { (page.by(&statement.by)) }
                        p { (lang.text(&statement.text)) " " (page.lines(&statement.cite)) }
                    }
                }
            }
        }))
    }
}

fn declarations(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let records = page.site.dataset.records();
    let issued: Vec<_> = records
        .declarations
        .iter()
        .filter(|declaration| {
            declaration
                .meeting
                .as_ref()
                .is_some_and(|id| id.as_str() == meeting.id)
        })
        .collect();
    page.section("declarations", words::DECLARATIONS_OF, issued.is_empty(), || html! {
        ul.prose {
            @for declaration in issued {
                li {
                    (page.record(Collection::Declarations, &declaration.id))
                    " " span.meta { (declaration.kind.label(page.lang)) ", " (page.lang.date(declaration.date)) }
                    (page.marks(&declaration.cite))
                }
            }
        }
    })
}

fn participants(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let (lang, site) = (page.lang, page.site);
    let heading = match meeting.status {
        Status::Held => words::PARTICIPANTS,
        _ => words::PARTICIPANTS_ANNOUNCED,
    };
    let head = [
        words::MEMBER,
        words::PERSON,
        words::CAPACITY,
        words::MODE,
        words::BASIS,
        words::SOURCES,
    ];
    page.section("participants", heading, meeting.participants.is_empty(), || html! {
        p.meta { (page.say(words::ATTENDANCE)) (lang.colon()) (meeting.attendance.label(lang).to_lowercase()) "." }
        (page.table(page.say(heading), &head, html! {
            @for (n, row) in meeting.participants.iter().enumerate() {
                tr id=(format!("participants-{}", n + 1)) {
                    th scope="row" {
                        (page.member(&row.member))
                        (mark(page, meeting, Fact::Part(&row.member, row.person.as_ref())))
                    }
                    td {
                        @match &row.person {
                            Some(person) => (page.person(person)),
                            None => span.unknown { (page.say(words::NOT_REPORTED)) },
                        }
                    }
                    td {
                        (site.capacity(row, meeting.date, lang).unwrap_or_default())
                        @if let Some(note) = &row.note { small.note { (lang.text(note)) } }
                    }
                    td {
                        @match row.mode {
                            Some(mode) => (mode.label(lang)),
                            None => span.unknown { (page.say(words::NOT_REPORTED)) },
                        }
                    }
                    td { (row.basis.label(lang)) }
                    td.refs { (page.marks(&row.cite)) }
                }
            }
        }))
    })
}

fn absent(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let head = [words::PERSON, words::REASON, words::SOURCES];
    page.section("absent", words::ABSENT, meeting.absent.is_empty(), || {
        page.table(
            page.say(words::ABSENT),
            &head,
            html! {
                @for (n, row) in meeting.absent.iter().enumerate() {
                    tr id=(format!("absent-{}", n + 1)) {
                        th scope="row" { (page.by(&row.who)) }
                        td { @if let Some(why) = &row.why { (page.lang.text(why)) } }
                        td { (page.lines(&row.cite)) }
                    }
                }
            },
        )
    })
}

fn rosters(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let rosters: Vec<_> = page
        .site
        .dataset
        .records()
        .rosters
        .iter()
        .filter(|roster| roster.as_of == meeting.date)
        .collect();
    page.section("lists", words::LISTS_OF_DAY, rosters.is_empty(), || html! {
        ul.prose {
            @for roster in rosters {
                li {
                    (page.record(Collection::Rosters, &roster.id)) " "
                    span.meta {
                        (page.lang.counted(roster.members.len(), words::nouns::names(page.lang)))
                        @if let Some(by) = &roster.by { ", " (page.site.who(by, page.lang)) }
                    }
                    (page.marks(&roster.cite))
                }
            }
        }
    })
}

/// What the meeting continued and what continued it, and the coalition meetings before and after it.
fn neighbours(page: &Page<'_, '_>, meeting: &Meeting) -> Markup {
    let meetings = &page.site.dataset.records().meetings;
    let entry = |meeting: &Meeting| {
        html! {
            (page.record(Collection::Meetings, &meeting.id)) " " span.meta { (page.lang.date(meeting.date)) }
        }
    };
    let follows = meeting
        .follows
        .as_ref()
        .and_then(|id| page.site.get::<Meeting>(id.as_str()));
    let followed_by: Vec<_> = meetings
        .iter()
        .filter(|other| {
            other
                .follows
                .as_ref()
                .is_some_and(|id| id.as_str() == meeting.id)
        })
        .collect();
    let place = meetings
        .iter()
        .position(|other| other.id == meeting.id)
        .unwrap_or_default();
    let is_coalition = |other: &&Meeting| other.kind == MeetingKind::Coalition;
    let before = meetings.iter().take(place).rev().find(is_coalition);
    let after = meetings.iter().skip(place + 1).find(is_coalition);
    html! {
        nav.neighbours aria-label=(page.say(words::FOLLOWED_BY)) {
            dl.facts {
                @if let Some(follows) = follows { (fact(page.say(words::FOLLOWS), entry(follows))) }
                @if !followed_by.is_empty() {
                    (fact(page.say(words::FOLLOWED_BY), html! { ul.plain { @for other in followed_by { li { (entry(other)) } } } }))
                }
                @if let Some(before) = before { (fact(page.say(words::BEFORE), entry(before))) }
                @if let Some(after) = after { (fact(page.say(words::AFTER), entry(after))) }
            }
        }
    }
}
