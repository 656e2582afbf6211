//! A page in the making: its language and place, the links from it, and the sources that it has cited so far.

use std::cell::RefCell;

use maud::{Markup, html};
use willing_curator::records::{
    Attribution, Cite, Cites, Claim, MemberId, PersonId, Seat, Source, Withdrawal,
};
use willing_vocabulary::Collection;

use super::address;
use super::context::Site;

use super::words::{self, Words};
use crate::lang::Lang;

/// A page in the making.
pub(crate) struct Page<'s, 'd> {
    pub(crate) site: &'s Site<'d>,
    pub(crate) lang: Lang,
    /// Its path within the folder of its language: `meetings/2026-01-06-paris.html`.
    pub(crate) path: String,
    /// The sources cited so far, in the order of their numbers.
    cited: RefCell<Vec<&'d Source>>,
}

impl<'s, 'd> Page<'s, 'd> {
    pub(crate) fn new(site: &'s Site<'d>, lang: Lang, path: impl Into<String>) -> Self {
        Self {
            site,
            lang,
            path: path.into(),
            cited: RefCell::default(),
        }
    }

    /// The page's path within the site.
    pub(crate) fn full_path(&self) -> String {
        format!("{}/{}", self.lang.code(), self.path)
    }

    /// A text of the interface.
    pub(crate) fn say(&self, words: Words) -> &'static str {
        self.lang.of(words.0, words.1)
    }

    /// The way to another page in the same language.
    pub(crate) fn to(&self, path: &str) -> String {
        address::relative(&self.path, path)
    }

    /// The way to a file of the site that has no language.
    pub(crate) fn to_file(&self, path: &str) -> String {
        address::relative(&self.full_path(), path)
    }

    /// The way to the page of a record.
    pub(crate) fn to_record(&self, collection: Collection, id: &str) -> String {
        self.to(&format!("{collection}/{id}.html"))
    }

    /// A link to the page of a record, under its title.
    pub(crate) fn record(&self, collection: Collection, id: &str) -> Markup {
        let title = self.site.title(collection, id, self.lang);
        html! { a href=(self.to_record(collection, id)) { (title) } }
    }

    pub(crate) fn member(&self, id: &MemberId) -> Markup {
        self.record(Collection::Members, id.as_str())
    }

    pub(crate) fn person(&self, id: &PersonId) -> Markup {
        self.record(Collection::People, id.as_str())
    }

    /// Whoever something is attributed to, as a link where the record has a page for them.
    pub(crate) fn by(&self, by: &Attribution) -> Markup {
        match by {
            Attribution::Person(by) => self.person(&by.person),
            Attribution::Member(by) => self.member(&by.member),
            Attribution::Name(by) => html! { (self.lang.name(&by.name)) },
        }
    }

    /// A party in a role, with its sources.
    pub(crate) fn seat(&self, seat: &Seat) -> Markup {
        html! {
            @if let Some(person) = &seat.person {
                (self.person(person)) " (" (self.member(&seat.member)) ")"
            } @else {
                (self.member(&seat.member))
            }
            (self.marks(&seat.cite))
        }
    }

    /// A link to a page of somebody else, if its address is one to which a link may lead.
    pub(crate) fn outside(url: &str, text: &str) -> Markup {
        html! {
            @if let Some(url) = address::outside(url) {
                a href=(url) rel="noopener noreferrer" { (text) }
            } @else {
                (text)
            }
        }
    }

    /// The sources of a statement as small numbers, which lead to the list at the end of the page. The label is read out, and the style
    /// shows it beside the number that is pointed at.
    pub(crate) fn marks(&self, cites: &Cites) -> Markup {
        html! {
            span.cites {
                @for cite in cites {
                    @if let Some((number, source)) = self.number(cite) {
                        a href={ "#s" (number) } aria-label=(format!("{number}. {}", self.named(cite, source))) { (number) }
                    }
                }
            }
        }
    }

    /// The sources of a statement by publisher and date, for places with room.
    pub(crate) fn lines(&self, cites: &Cites) -> Markup {
        html! {
            span.by-source {
                @for (place, cite) in cites.iter().enumerate() {
                    @if let Some((number, source)) = self.number(cite) {
                        @if place > 0 { (self.lang.of("; ", "\u{202f}; ")) }
                        a href={ "#s" (number) } {
                            (self.named(cite, source)) sup { (number) }
                        }
                    }
                }
            }
        }
    }

    /// The number of a source on this page.
    fn number(&self, cite: &Cite) -> Option<(usize, &'d Source)> {
        let source: &Source = self.site.get(cite.source.as_str())?;
        let mut cited = self.cited.borrow_mut();
        let place = cited.iter().position(|known| known.id == source.id);
        let place = place.unwrap_or_else(|| {
            cited.push(source);
            cited.len() - 1
        });
        Some((place + 1, source))
    }

    /// “Élysée, 6 January 2026, § 3”.
    fn named(&self, cite: &Cite, source: &Source) -> String {
        let date = match source.published {
            Some(date) => self.lang.date(date),
            None => self.say(words::UNDATED).to_owned(),
        };
        match &cite.at {
            Some(at) => format!("{}, {date}, {at}", source.publisher),
            None => format!("{}, {date}", source.publisher),
        }
    }

    /// The list of the sources cited on the page, to which the numbers lead.
    pub(crate) fn source_list(&self) -> Markup {
        let cited = self.cited.borrow();
        if cited.is_empty() {
            return html! {};
        }
        html! {
            section.sources aria-labelledby="sources" {
                h2 #sources { (self.say(words::SOURCES)) }
                ol {
                    @for (place, source) in cited.iter().enumerate() {
                        li id={ "s" (place + 1) } { (self.source_entry(source)) }
                    }
                }
            }
        }
    }

    /// A source in a list: publisher, title and date, and the ways to its page in the record and to the original.
    fn source_entry(&self, source: &Source) -> Markup {
        html! {
            (source.publisher) ", "
            a href=(self.to_record(Collection::Sources, &source.id)) lang=[self.foreign(&source.lang)] { (source.title) }
            ", "
            @match source.published {
                Some(date) => (self.lang.date(date)),
                None => (self.say(words::UNDATED)),
            }
            " (" (Self::outside(&source.url, self.say(words::ORIGINAL)))
            @if let Some(archived) = &source.archived { ", " (Self::outside(archived, self.say(words::ARCHIVED))) }
            ")"
        }
    }

    /// The language of a text, where it is not that of the page.
    pub(crate) fn foreign<'t>(&self, lang: &'t str) -> Option<&'t str> {
        (lang != self.lang.code()).then_some(lang)
    }

    /// A mark beside a fact on which sources differ, which leads to the question.
    pub(crate) fn disputed(&self, claim: &Claim) -> Markup {
        html! {
            " " a.disputed href=(self.to_record(Collection::Claims, &claim.id)) title=(self.lang.text(&claim.question)) {
                (self.say(words::DISPUTED_SHORT))
            }
        }
    }

    /// A notice at the head of a record that no longer stands.
    pub(crate) fn withdrawal(&self, withdrawn: Option<&Withdrawal>) -> Markup {
        html! {
            @if let Some(withdrawn) = withdrawn {
                div.notice role="note" {
                    p {
                        strong {
                            (self.say(words::WITHDRAWN_ON)) " " (self.lang.date(withdrawn.date)) "."
                        }
                        " " (self.lang.text(&withdrawn.why)) " " (self.say(words::WITHDRAWN_KEPT))
                    }
                }
            }
        }
    }

    /// The questions on which sources differ about a record.
    pub(crate) fn claims(&self, collection: Collection, id: &str) -> Markup {
        let about = self.site.claims_about(collection, id);
        let mentioning = self.site.claims_mentioning(collection, id);
        html! {
            @if !about.is_empty() {
                section.differ aria-labelledby="claims" {
                    h2 #claims { (self.say(words::DISPUTED_HERE)) }
                    ul { @for claim in about { li { (self.claim(claim)) } } }
                }
            }
            @if !mentioning.is_empty() {
                section aria-labelledby="mentioned" {
                    h2 #mentioned { (self.say(words::MENTIONED_IN)) }
                    ul { @for claim in mentioning { li { (self.claim(claim)) } } }
                }
            }
        }
    }

    /// A question with how many answers it has and what the record makes of them.
    pub(crate) fn claim(&self, claim: &Claim) -> Markup {
        html! {
            (self.record(Collection::Claims, &claim.id))
            " " span.meta {
                (self.answers(claim)) ", " (self.say(super::pages::claim::short(&claim.verdict)))
            }
        }
    }

    /// How many answers a question has.
    pub(crate) fn answers(&self, claim: &Claim) -> String {
        self.lang
            .counted(claim.answers.len(), words::nouns::answers(self.lang))
    }

    /// A section under a heading, unless there is nothing to show.
    pub(crate) fn section(
        &self,
        id: &str,
        heading: Words,
        is_empty: bool,
        body: impl FnOnce() -> Markup,
    ) -> Markup {
        html! {
            @if !is_empty {
                section aria-labelledby=(id) {
                    h2 id=(id) { (self.say(heading)) }
                    (body())
                }
            }
        }
    }

    /// A cell with a number, which tells its column's head where a narrow screen shows none.
    pub(crate) fn count_cell(&self, head: Words, number: impl maud::Render) -> Markup {
        html! { td.number data-head=(self.say(head)) { (number) } }
    }

    /// A table in a group of its own that can be scrolled with the keyboard.
    pub(crate) fn table(&self, caption: &str, head: &[Words], rows: Markup) -> Markup {
        html! {
            div.table role="group" aria-label=(caption) tabindex="0" {
                table {
                    caption { (caption) }
                    thead { tr { @for words in head { th.number[NUMBERS.contains(words)] scope="col" { (self.say(*words)) } } } }
                    tbody { (rows) }
                }
            }
        }
    }
}

/// The heads of columns of numbers, which stand over their last digits.
const NUMBERS: [Words; 7] = [
    words::POINTS,
    words::PARTICIPATIONS,
    words::COALITION_MEETINGS,
    words::PLEDGES_SHORT,
    words::LISTS_SHORT,
    words::NAMES,
    words::STATED_COUNT,
];

/// A row of a list of facts.
pub(crate) fn fact(name: &str, value: Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}
