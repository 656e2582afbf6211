//! The page of a source with everything that rests on it, and the lists of sources by publisher.

use std::collections::BTreeMap;

use maud::{Markup, html};
use willing_curator::Reference;
use willing_curator::records::Source;
use willing_vocabulary::{Collection, SourceKind};

use super::super::context::Site;
use super::super::fold::fold;
use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::place;
use super::super::words::{self, nouns};
use crate::lang::labels::{self, Label as _};

pub(super) fn page(page: &Page<'_, '_>, source: &Source) -> String {
    let lang = page.lang;
    let content = html! {
        article {
            header.title {
                p.kicker { (page.say(words::SOURCE)) " · " (source.kind.label(lang)) }
                h1 lang=[page.foreign(&source.lang)] { (source.title) }
                p.dateline {
                    (source.publisher) ", "
                    @match source.published {
                        Some(date) => time datetime=(date) { (lang.date(date)) },
                        None => (page.say(words::UNDATED)),
                    }
                }
            }
            (page.withdrawal(source.withdrawn.as_ref()))
            p.visit {
                (Page::outside(&source.url, &source.url))
                @if let Some(archived) = &source.archived { br; (Page::outside(archived, page.say(words::ARCHIVED))) }
            }
            @if let Some(note) = &source.note { p.summary { (lang.text(note)) } }
            dl.facts.row aria-label=(page.say(words::FACTS)) {
                (fact(page.say(words::PUBLISHER), html! { (source.publisher) }))
                @if let Some(author) = &source.author { (fact(page.say(words::AUTHOR), html! { (author) })) }
                (fact(page.say(words::SOURCE_KIND), html! { (source.kind.label(lang)) }))
                (fact(page.say(words::PAGE_LANGUAGE), html! { (labels::language(&source.lang, lang)) }))
                (fact(page.say(words::PUBLISHED), html! {
                    @match source.published {
                        Some(date) => (lang.date(date)),
                        None => span.unknown { (page.say(words::UNDATED)) },
                    }
                }))
                (fact(page.say(words::ACCESSED), html! { (lang.date(source.accessed)) }))
            }
            (supports(page, source))
        }
    };
    let about = About {
        description: format!("{}, {}", source.publisher, source.title),
        title: source.title.clone(),
        record: Some((Collection::Sources, &source.id)),
        section: "sources/index.html",
    };
    layout::page(page, &about, &content)
}

/// Everything that rests on the source, by record and place.
fn supports(page: &Page<'_, '_>, source: &Source) -> Markup {
    let mut by_record: BTreeMap<(Collection, &str), Vec<&Reference<'_>>> = BTreeMap::new();
    let references = page
        .site
        .references
        .get(&(Collection::Sources, source.id.as_str()));
    for reference in references.into_iter().flatten() {
        let key = (reference.collection, reference.id);
        by_record.entry(key).or_default().push(reference);
    }
    html! {
        section aria-labelledby="supports" {
            h2 #supports { (page.say(words::SUPPORTS)) }
            @if by_record.is_empty() { p { (page.say(words::UNUSED)) } }
            @for collection in Collection::ALL.iter().filter(|of| by_record.keys().any(|(other, _)| other == *of)) {
                h3 { (collection.label(page.lang)) }
                ul.prose.supports {
                    @for ((_, id), references) in by_record.iter().filter(|((of, _), _)| of == collection) {
                        li { (page.record(*collection, id)) (places(page, *collection, id, references)) }
                    }
                }
            }
        }
    }
}

fn places(
    page: &Page<'_, '_>,
    collection: Collection,
    id: &str,
    references: &[&Reference<'_>],
) -> Markup {
    let to = page.to_record(collection, id);
    html! {
        ul {
            @for reference in references {
                @let place = place::of(page, reference);
                li {
                    @match &place.anchor {
                        Some(anchor) => a.quiet href={ (to) "#" (anchor) } { (place.text) },
                        None => span.meta { (place.text) },
                    }
                }
            }
        }
    }
}

/// The page on which a publisher stands: the first letter of its name, or one page for all that start otherwise.
fn letter(publisher: &str) -> char {
    let first = fold(publisher).chars().find(|c| c.is_alphanumeric());
    first.filter(char::is_ascii_lowercase).unwrap_or('0')
}

/// Every source, by the letter of its publisher and by publisher.
type ByLetter<'d> = BTreeMap<char, BTreeMap<(String, &'d str), Vec<&'d Source>>>;

fn by_letter<'d>(site: &Site<'d>) -> ByLetter<'d> {
    let mut letters = ByLetter::new();
    for source in &site.dataset.records().sources {
        let publishers = letters.entry(letter(&source.publisher)).or_default();
        let key = (fold(&source.publisher), source.publisher.as_str());
        publishers.entry(key).or_default().push(source);
    }
    letters
}

fn letter_path(letter: char) -> String {
    format!("publishers/{letter}.html")
}

fn shown(letter: char) -> String {
    if letter == '0' {
        "0–9 …".to_owned()
    } else {
        letter.to_uppercase().to_string()
    }
}

/// All publishers, with how many of their pages the record uses.
pub(super) fn index(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let title = Collection::Sources.label(lang).to_owned();
    let kind = |kind: SourceKind| {
        records
            .sources
            .iter()
            .filter(|source| source.kind == kind)
            .count()
    };
    let content = html! {
        header.title {
            h1 { (title) }
            p.dateline { (lang.counted(records.sources.len(), nouns::sources(lang))) }
        }
        ul.figures {
            @for one in SourceKind::ALL.iter().filter(|one| kind(**one) > 0) {
                li { b { (lang.number(kind(*one))) } " " span { (one.label(lang)) } }
            }
        }
        section aria-labelledby="publishers" {
            h2 #publishers { (page.say(words::PUBLISHERS)) }
            (letters_nav(page, None))
            @for (letter, publishers) in by_letter(page.site) {
                h3 id={ "letter-" (letter) } { a href=(page.to(&letter_path(letter))) { (shown(letter)) } }
                ul.columns.plain {
                    @for (n, ((_, publisher), sources)) in publishers.iter().enumerate() {
                        li { a href={ (page.to(&letter_path(letter))) "#p" (n + 1) } { (publisher) } " " span.meta { (sources.len()) } }
                    }
                }
            }
        }
    };
    let about = About {
        description: format!(
            "{}. {}",
            page.say(words::SOURCES_BY_PUBLISHER),
            lang.text(&page.site.dataset.about().title)
        ),
        title,
        record: None,
        section: "sources/index.html",
    };
    layout::page(page, &about, &content)
}

fn letters_nav(page: &Page<'_, '_>, current: Option<char>) -> Markup {
    html! {
        nav.letters aria-label=(page.say(words::SOURCES_BY_PUBLISHER)) {
            @for letter in by_letter(page.site).into_keys() {
                a href=(page.to(&letter_path(letter))) aria-current=[(current == Some(letter)).then_some("page")] { (shown(letter)) } " "
            }
        }
    }
}

/// The pages that list the sources of publishers, one for each letter: its path, and how to write it.
pub(crate) fn publishers(site: &Site<'_>) -> Vec<(String, char)> {
    by_letter(site)
        .into_keys()
        .map(|letter| (letter_path(letter), letter))
        .collect()
}

/// The sources of the publishers that start with a letter.
pub(crate) fn publishers_page(page: &Page<'_, '_>, letter: char) -> String {
    let lang = page.lang;
    let title = format!(
        "{}{}{}",
        page.say(words::SOURCES_BY_PUBLISHER),
        lang.colon(),
        shown(letter)
    );
    let publishers = by_letter(page.site).remove(&letter).unwrap_or_default();
    let content = html! {
        header.title { h1 { (title) } }
        (letters_nav(page, Some(letter)))
        @for (n, ((_, publisher), sources)) in publishers.iter().enumerate() {
            section aria-labelledby={ "p" (n + 1) } {
                h2.small id={ "p" (n + 1) } { (publisher) }
                ul.prose {
                    @for source in sources {
                        li {
                            a href=(page.to_record(Collection::Sources, &source.id)) lang=[page.foreign(&source.lang)] { (source.title) } " "
                            span.meta {
                                @match source.published {
                                    Some(date) => (lang.date(date)),
                                    None => (page.say(words::UNDATED)),
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    let about = About {
        description: title.clone(),
        title,
        record: None,
        section: "sources/index.html",
    };
    layout::page(page, &about, &content)
}
