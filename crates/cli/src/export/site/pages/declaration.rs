//! The page of a declaration.

use maud::{Markup, html};
use willing_curator::records::{Declaration, Source};
use willing_vocabulary::Collection;

use super::super::disputes::Fact;
use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words;
use super::preview;
use crate::lang::labels::{self, Label as _};

pub(super) fn page(page: &Page<'_, '_>, declaration: &Declaration) -> String {
    let lang = page.lang;
    let title = lang.name(&declaration.title);
    let summary = lang.text(&declaration.summary);
    let content = html! {
        article {
            header.title {
                p.kicker { (declaration.kind.label(lang)) }
                h1 { (title) }
                @if let Some(name) = &declaration.title.uk { p.original lang="uk" { (name) } }
                p.dateline { time datetime=(declaration.date) { (lang.date(declaration.date)) } }
            }
            (page.withdrawal(declaration.withdrawn.as_ref()))
            div.lead {
                div {
                    p.summary { (summary) (page.marks(&declaration.cite)) }
                    (page.claims(Collection::Declarations, &declaration.id))
                }
                (facts(page, declaration))
            }
            (binding(page, declaration))
            (texts(page, declaration))
            (signatories(page, declaration))
            (plans(page, declaration))
        }
    };
    let about = About {
        description: preview(&summary),
        title,
        record: Some((Collection::Declarations, &declaration.id)),
        section: "declarations/index.html",
    };
    layout::page(page, &about, &content)
}

fn mark(page: &Page<'_, '_>, declaration: &Declaration, names: &[&str]) -> Markup {
    let record = (Collection::Declarations, declaration.id.as_str());
    let claim = page.site.dispute(record, Fact::Named(names));
    html! { @if let Some(claim) = claim { (page.disputed(claim)) } }
}

fn facts(page: &Page<'_, '_>, declaration: &Declaration) -> Markup {
    let lang = page.lang;
    html! {
        dl.facts aria-label=(page.say(words::FACTS)) {
            (fact(page.say(words::DATE), html! { (lang.date(declaration.date)) (mark(page, declaration, &["date"])) }))
            (fact(page.say(words::KIND), html! { (declaration.kind.label(lang)) (mark(page, declaration, &["kind"])) }))
            @if let Some(meeting) = &declaration.meeting {
                (fact(page.say(words::MEETING), html! { (page.record(Collection::Meetings, meeting.as_str())) }))
            }
            (fact(page.say(words::SOURCES_OF_FACTS), page.marks(&declaration.cite)))
            @if !declaration.issued_by.is_empty() {
                (fact(page.say(words::ISSUED_BY), html! {
                    ul.plain {
                        @for (n, seat) in declaration.issued_by.iter().enumerate() {
                            li id=(format!("issued_by-{}", n + 1)) { (page.seat(seat)) }
                        }
                    }
                    (mark(page, declaration, &["issuers"]))
                }))
            }
        }
    }
}

fn binding(page: &Page<'_, '_>, declaration: &Declaration) -> Markup {
    html! {
        @if let Some(binding) = &declaration.binding {
            section aria-labelledby="binding" {
                h2 #binding { (page.say(words::BINDING)) }
                p {
                    b { (binding.nature.label(page.lang)) "." } " "
                    @if let Some(note) = &binding.note { (page.lang.text(note)) " " }
                    (page.lines(&binding.cite))
                }
            }
        }
    }
}

fn texts(page: &Page<'_, '_>, declaration: &Declaration) -> Markup {
    page.section("texts", words::TEXTS, declaration.texts.is_empty(), || html! {
        ul.prose {
            @for (n, text) in declaration.texts.iter().enumerate() {
                @if let Some(source) = page.site.get::<Source>(text.source.as_str()) {
                    li id=(format!("texts-{}", n + 1)) {
                        (labels::language(&text.lang, page.lang)) (page.lang.colon())
                        a href=(page.to_record(Collection::Sources, &source.id)) lang=[page.foreign(&source.lang)] { (source.title) }
                        ", " (source.publisher) " · "
                        (Page::outside(&source.url, page.say(words::ORIGINAL)))
                    }
                }
            }
        }
    })
}

fn signatories(page: &Page<'_, '_>, declaration: &Declaration) -> Markup {
    let head = [
        words::MEMBER,
        words::PERSON,
        words::CAPACITY,
        words::SOURCES,
    ];
    let lang = page.lang;
    page.section("signatories", words::SIGNATORIES, declaration.signatories.is_empty(), || html! {
        (mark(page, declaration, &["signatories", "signature"]))
        (page.table(page.say(words::SIGNATORIES), &head, html! {
            @for (n, row) in declaration.signatories.iter().enumerate() {
                @let office = row.person.as_ref().and_then(|person| page.site.office(person.as_str(), row.member.as_str(), declaration.date));
                tr id=(format!("signatories-{}", n + 1)) {
                    th scope="row" { (page.member(&row.member)) }
                    td {
                        @match &row.person {
                            Some(person) => (page.person(person)),
                            None => span.unknown { (page.say(words::NOT_REPORTED)) },
                        }
                    }
                    td {
                        @if let Some(office) = office { (lang.name(&office.title)) }
                        @if let Some(elsewhere) = &row.elsewhere { small.note { (page.say(words::ELSEWHERE)) (lang.colon()) (lang.text(elsewhere)) } }
                    }
                    td.refs { (page.marks(&row.cite)) }
                }
            }
        }))
    })
}

fn plans(page: &Page<'_, '_>, declaration: &Declaration) -> Markup {
    let plans: Vec<_> = page
        .site
        .dataset
        .records()
        .plans
        .iter()
        .filter(|plan| {
            plan.declaration
                .as_ref()
                .is_some_and(|id| id.as_str() == declaration.id)
        })
        .collect();
    page.section("plans", words::PLANS_IN, plans.is_empty(), || html! {
        ul.prose {
            @for plan in plans {
                li {
                    (page.record(Collection::Plans, &plan.id)) " "
                    span.meta { (page.lang.counted(plan.points.len(), words::nouns::points(page.lang))) }
                    (page.marks(&plan.cite))
                }
            }
        }
    })
}
