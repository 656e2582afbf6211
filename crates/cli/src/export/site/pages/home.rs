//! The first page: what the record is, how complete it is, and all meetings in time.

use maud::{Markup, html};
use willing_vocabulary::Collection;

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, nouns};
use super::{indexes, preview};

pub(crate) fn home(page: &Page<'_, '_>) -> String {
    let (lang, file) = (page.lang, page.site.dataset.about());
    let title = lang.text(&file.title);
    let scope = lang.text(&file.scope);
    let content = html! {
        header.title {
            h1 { (title) }
            p.summary { (scope) }
            p.dateline { (page.say(words::AS_OF)) " " (lang.date(file.as_of)) }
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
