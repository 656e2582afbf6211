//! The page of a published list.

use maud::html;
use willing_curator::records::Roster;
use willing_vocabulary::Collection;

use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words::{self, nouns};
use crate::lang::labels::Label as _;

pub(super) fn page(page: &Page<'_, '_>, roster: &Roster) -> String {
    let lang = page.lang;
    let title = lang.name(&roster.title);
    let extent = if roster.complete {
        words::WHOLE_LIST
    } else {
        words::PART_LIST
    };
    let content = html! {
        article {
            header.title {
                p.kicker { (roster.of.label(lang)) }
                h1 { (title) }
                p.dateline { (page.say(words::AS_OF)) " " (lang.date(roster.as_of)) }
            }
            (page.withdrawal(roster.withdrawn.as_ref()))
            div.lead {
                p.summary {
                    (page.say(extent)) ". "
                    @if let Some(note) = &roster.note { (lang.text(note)) }
                    (page.marks(&roster.cite))
                }
                dl.facts aria-label=(page.say(words::FACTS)) {
                    @if let Some(by) = &roster.by { (fact(page.say(words::ACCORDING_TO), html! { (page.by(by)) (page.marks(&roster.cite)) })) }
                    (fact(page.say(words::NAMES), html! { (roster.members.len()) (page.marks(&roster.cite)) }))
                    @if let Some(stated) = &roster.stated_count {
                        (fact(page.say(words::STATED_COUNT), html! { (super::meeting::counted(page, stated.value, stated.precision)) (page.marks(&roster.cite)) }))
                    }
                }
            }
            (page.claims(Collection::Rosters, &roster.id))
            section aria-labelledby="members" {
                h2 #members { (page.say(words::LISTED)) }
                p { (page.lines(&roster.cite)) }
                ol.columns {
                    @for (n, member) in roster.members.iter().enumerate() {
                        li id=(format!("members-{}", n + 1)) { (page.member(member)) }
                    }
                }
            }
        }
    };
    let about = About {
        description: format!(
            "{title}{}{}",
            lang.colon(),
            lang.counted(roster.members.len(), nouns::names(lang))
        ),
        title,
        record: Some((Collection::Rosters, &roster.id)),
        section: "rosters/index.html",
    };
    layout::page(page, &about, &content)
}
