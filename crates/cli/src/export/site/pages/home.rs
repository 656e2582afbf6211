//! The first page: what the record is and how current, what is disputed, and all meetings in time.

use std::cmp::Reverse;

use maud::{Markup, html};
use willing_curator::records::Meeting;
use willing_vocabulary::{Collection, MeetingKind, Status};

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, nouns};
use super::{indexes, preview};
use crate::export::pictures::ALL;

pub(crate) fn home(page: &Page<'_, '_>) -> String {
    let (lang, file) = (page.lang, page.site.dataset.about());
    let title = lang.text(&file.title);
    let scope = lang.text(&file.scope);
    let content = html! {
        header.title {
            h1 { (title) }
            div.lead {
                div {
                    p.summary { (scope) }
                    p.dateline { strong { (page.say(words::AS_OF)) " " (lang.date(file.as_of)) } }
                    (latest(page))
                }
                (disputed(page))
            }
        }
        section.state aria-labelledby="state" {
            h2 #state { (page.say(words::STATE_OF_RECORD)) }
            (figures(page))
            @if !file.gaps.is_empty() {
                details.gaps {
                    summary { (page.say(words::GAPS)) " (" (lang.number(file.gaps.len())) ")" }
                    ul.prose { @for gap in &file.gaps { li { (lang.text(gap)) } } }
                }
            }
        }
        section aria-labelledby="charts" {
            h2 #charts { (page.say(words::PICTURES)) }
            ul.charts {
                @for kind in ALL {
                    li { a href=(page.to(&format!("pictures/{}.html", kind.id()))) { (kind.title(lang)) } }
                }
            }
        }
        (indexes::timeline(page))
    };
    let about = About {
        description: preview(&scope),
        title,
        record: None,
        section: "index.html",
    };
    layout::page(page, &about, &content)
}

/// The last meetings of the coalition itself, which the time line mixes with others.
fn latest(page: &Page<'_, '_>) -> Markup {
    const ENOUGH: usize = 3;
    let lang = page.lang;
    let held = |meeting: &&Meeting| {
        meeting.kind == MeetingKind::Coalition
            && meeting.status == Status::Held
            && meeting.withdrawn.is_none()
    };
    let meetings = &page.site.dataset.records().meetings;
    let latest: Vec<_> = meetings.iter().rev().filter(held).take(ENOUGH).collect();
    html! {
        @if !latest.is_empty() {
            h2.small { (page.say(words::LATEST)) }
            ul.latest {
                @for meeting in latest {
                    li {
                        time datetime=(meeting.date) { (lang.date(meeting.date)) }
                        (page.record(Collection::Meetings, &meeting.id))
                    }
                }
            }
        }
    }
}

/// The questions with most answers.
fn disputed(page: &Page<'_, '_>) -> Markup {
    const ENOUGH: usize = 5;
    let claims = &page.site.dataset.records().claims;
    let mut most: Vec<_> = claims
        .iter()
        .filter(|claim| claim.withdrawn.is_none())
        .collect();
    most.sort_by_key(|claim| Reverse(claim.answers.len()));
    most.truncate(ENOUGH);
    html! {
        @if !most.is_empty() {
            section.differ aria-labelledby="differ" {
                h2 #differ { (page.say(words::MOST_DISPUTED)) }
                ul { @for claim in most { li { (page.claim(claim)) } } }
                p { a href=(page.to("claims/index.html")) { (page.say(words::ALL_QUESTIONS)) " (" (page.lang.number(claims.len())) ")" } }
            }
        }
    }
}

/// How many records each collection has.
fn figures(page: &Page<'_, '_>) -> Markup {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let figures = [
        (
            Collection::Meetings,
            records.meetings.len(),
            nouns::meetings(lang),
        ),
        (
            Collection::Declarations,
            records.declarations.len(),
            nouns::declarations(lang),
        ),
        (Collection::Plans, records.plans.len(), nouns::plans(lang)),
        (
            Collection::Members,
            records.members.len(),
            nouns::members(lang),
        ),
        (
            Collection::People,
            records.people.len(),
            nouns::people(lang),
        ),
        (
            Collection::Rosters,
            records.rosters.len(),
            nouns::rosters(lang),
        ),
        (
            Collection::Claims,
            records.claims.len(),
            nouns::claims(lang),
        ),
        (
            Collection::Sources,
            records.sources.len(),
            nouns::sources(lang),
        ),
    ];
    html! {
        ul.figures {
            @for (collection, number, (one, many)) in figures {
                li {
                    a href=(page.to(&format!("{collection}/index.html"))) {
                        b { (lang.number(number)) } " "
                        span { (if number == 1 { one } else { many }) }
                    }
                }
            }
        }
    }
}
