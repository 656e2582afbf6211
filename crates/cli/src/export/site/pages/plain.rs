//! Pages outside the two languages or in front of others: the choice of language, redirects, and the page for what is not found.

use maud::{DOCTYPE, Markup, html};
use willing_vocabulary::Collection;

use super::super::address;
use super::super::context::Site;
use super::super::layout::POLICY;
use super::super::page::Page;
use super::super::words::{self, Words};
use crate::lang::Lang;

/// A page in both languages, whose links start with `root`.
fn bilingual(site: &Site<'_>, root: &str, title: Words, text: Option<Words>) -> String {
    let say = |lang: Lang, words: Words| lang.of(words.0, words.1);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                (meta())
                title { (title.0) " / " (title.1) }
                link rel="stylesheet" href={ (root) "assets/style.css" };
                link rel="icon" type="image/svg+xml" href={ (root) "assets/icon.svg" };
                @for lang in Lang::ALL {
                    @let path = format!("{}/index.html", lang.code());
                    @let absolute = site.base_url.map(|base| base.of(&format!("site/{path}")));
                    link rel="alternate" hreflang=(lang.code()) href=(absolute.unwrap_or_else(|| format!("{root}{path}")));
                }
            }
            body.front {
                main {
                    @for lang in Lang::ALL {
                        section lang=(lang.code()) {
                            @if lang == Lang::En { h1 { (say(lang, title)) } } @else { h2 { (say(lang, title)) } }
                            p {
                                @match text {
                                    Some(text) => (say(lang, text)),
                                    None => (lang.text(&site.dataset.about().scope)),
                                }
                            }
                            p { a.enter href={ (root) (lang.code()) "/index.html" } { (say(lang, words::ENTER)) } }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

fn meta() -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(POLICY);
        meta name="referrer" content="no-referrer";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
    }
}

/// The choice of language.
pub(crate) fn front(site: &Site<'_>) -> String {
    bilingual(site, "", words::FRONT, None)
}

/// For what is not found. A host shows it at any address, so with a base address its links are absolute.
pub(crate) fn not_found(site: &Site<'_>) -> String {
    let root = site
        .base_url
        .map(|base| base.of("site/"))
        .unwrap_or_default();
    bilingual(site, &root, words::NOT_FOUND, Some(words::NOT_FOUND_NOTE))
}

/// Where a record had another id, the way to its page.
pub(crate) fn moved(page: &Page<'_, '_>, collection: Collection, id: &str) -> String {
    let target = page.to_record(collection, id);
    let path = address::of_record(page.lang, collection, id);
    let canonical = page
        .site
        .base_url
        .map(|base| base.of(&format!("site/{path}")));
    html! {
        (DOCTYPE)
        html lang=(page.lang.code()) {
            head {
                (meta())
                meta http-equiv="refresh" content={ "0; url=" (target) };
                meta name="robots" content="noindex";
                title { (page.say(words::MOVED)) }
                @if let Some(url) = canonical { link rel="canonical" href=(url); }
                link rel="stylesheet" href=(page.to_file("assets/style.css"));
            }
            body.front {
                main {
                    h1 { (page.say(words::MOVED)) }
                    p { (page.say(words::MOVED_TO)) " " (page.record(collection, id)) "." }
                }
            }
        }
    }
    .into_string()
}
