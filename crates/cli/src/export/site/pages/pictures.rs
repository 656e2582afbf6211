//! The pictures: a page for each, and the list of them.

use maud::{Markup, html};

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words;
use crate::export::pictures::{ALL, Kind, Picture, View};

/// The way from these pages to the folder of their language.
const PAGES: &str = "../";

fn drawn(page: &Page<'_, '_>, kind: Kind) -> Picture {
    kind.draw(&View {
        dataset: page.site.dataset,
        lang: page.lang,
        pages: Some(PAGES),
    })
}

/// The page of one picture.
pub(crate) fn picture(page: &Page<'_, '_>, kind: Kind) -> String {
    let picture = drawn(page, kind);
    let content = html! {
        header.title {
            h1 { (picture.title) }
            p.summary { (picture.lead) }
        }
        (picture.figure(page.lang))
        (download(page, &picture))
        nav aria-label=(page.say(words::PICTURES)) { (list(page, Some(kind))) }
    };
    let about = About {
        description: picture.lead,
        title: picture.title,
        record: None,
        section: "pictures/index.html",
    };
    layout::page(page, &about, &content)
}

/// The list of all pictures, with one to begin with.
pub(crate) fn pictures(page: &Page<'_, '_>) -> String {
    let first = drawn(page, Kind::Calendar);
    let title = page.say(words::PICTURES).to_owned();
    let content = html! {
        header.title { h1 { (title) } }
        (list(page, None))
        section {
            h2 { (first.title) }
            p { (first.lead) }
            (first.figure(page.lang))
        }
    };
    let about = About {
        description: first.lead,
        title,
        record: None,
        section: "pictures/index.html",
    };
    layout::page(page, &about, &content)
}

fn list(page: &Page<'_, '_>, but: Option<Kind>) -> Markup {
    html! {
        ul.picture-list {
            @for kind in ALL.into_iter().filter(|kind| Some(*kind) != but) {
                li {
                    a href={ (kind.id()) ".html" } { (kind.title(page.lang)) }
                    @if but.is_none() { p { (drawn(page, kind).lead) } }
                }
            }
        }
    }
}

/// The picture as a file, where the export has it.
fn download(page: &Page<'_, '_>, picture: &Picture) -> Markup {
    let path = format!("pictures/{}.{}.svg", picture.id, page.lang.code());
    let has = page.site.downloads.iter().any(|(file, ..)| *file == path);
    html! {
        @if has {
            p.meta {
                a href=(page.to_file(&format!("../{path}"))) download { (page.lang.of("This picture as a file (SVG)", "Cette image en fichier (SVG)")) }
                ". " (page.lang.of("It names its source and may be placed under the licence of the record.", "Elle nomme sa source et peut être reprise sous la licence du registre."))
            }
        }
    }
}
