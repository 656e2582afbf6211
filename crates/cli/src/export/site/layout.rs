//! What all pages share: head, masthead, navigation, the way to cite the page, and the foot.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::{Value, json};
use willing_vocabulary::Collection;

use super::address;
use super::page::Page;
use super::words;
use crate::export::{bibtex, json_ld};
use crate::lang::Lang;
use crate::lang::labels::Label as _;

/// What a browser may load: the style, the scripts and the pictures of the site itself, and nothing from elsewhere.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/// How many bytes the content of a page and what machines are told of its record may have together; no page shall have more than
/// 100 kB, and what surrounds the content takes some of it.
const ROOM: usize = 88_000;

/// What a page is called and what it is about.
pub(crate) struct About<'p> {
    pub(crate) title: String,
    /// A sentence or two for search engines and previews.
    pub(crate) description: String,
    /// The record that the page shows, if it shows one.
    pub(crate) record: Option<(Collection, &'p str)>,
    /// The section of the navigation to which it belongs: the path of that section's first page.
    pub(crate) section: &'static str,
}

/// The sections of the site: the path of the first page of each, and its name.
pub(crate) fn sections(lang: Lang) -> [(&'static str, &'static str); 11] {
    let of = |collection: Collection| collection.label(lang);
    [
        ("index.html", lang.of(words::HOME.0, words::HOME.1)),
        ("meetings/index.html", of(Collection::Meetings)),
        ("declarations/index.html", of(Collection::Declarations)),
        ("plans/index.html", of(Collection::Plans)),
        ("members/index.html", of(Collection::Members)),
        ("people/index.html", of(Collection::People)),
        ("rosters/index.html", of(Collection::Rosters)),
        ("claims/index.html", of(Collection::Claims)),
        ("sources/index.html", of(Collection::Sources)),
        (
            "pictures/index.html",
            lang.of(words::PICTURES.0, words::PICTURES.1),
        ),
        ("about.html", lang.of(words::ABOUT.0, words::ABOUT.1)),
    ]
}

/// A whole page around its content.
pub(crate) fn page(page: &Page<'_, '_>, about: &About<'_>, content: &Markup) -> String {
    let (lang, record) = (page.lang, page.site.dataset.about());
    let site_title = lang.text(&record.title);
    let title = if page.path == "index.html" {
        site_title.clone()
    } else {
        format!("{} – {}", about.title, page.say(words::SITE_NAME))
    };
    let sources = page.source_list();
    let body = content.0.len() + sources.0.len();
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            (head(page, about, &title, body))
            body {
                a.skip href="#content" { (page.say(words::SKIP)) }
                header.mast {
                    div.wrap {
                        p.brand { a href=(page.to("index.html")) { span { (page.say(words::SITE_KIND)) } " " (page.say(words::SITE_NAME)) } }
                        form.find role="search" action=(page.to("search.html")) method="get" {
                            label.hidden for="q" { (page.say(words::SEARCH_LABEL)) }
                            input #q name="q" type="search" autocomplete="off" placeholder=(page.say(words::SEARCH_LABEL));
                            button { (page.say(words::SEARCH)) }
                        }
                        (languages(page))
                    }
                    (navigation(page, about.section))
                }
                main #content tabindex="-1" {
                    (content)
                    (sources)
                    (citation(page, about))
                }
                footer {
                    div.wrap {
                        p { (site_title) ". " (page.say(words::AS_OF)) " " (lang.date(record.as_of)) ", "
                            (page.say(words::VERSION).to_lowercase()) " " (page.site.dataset.version()) ". "
                            (page.say(words::LICENCE)) (lang.colon()) a href=(page.to("about.html#licence")) { (record.licence) } "." }
                        p { (page.say(words::FOOTER)) }
                    }
                }
            }
        }
    }
    .into_string()
}

fn head(page: &Page<'_, '_>, about: &About<'_>, title: &str, body: usize) -> Markup {
    let (lang, path) = (page.lang, page.full_path());
    let address = |path: &str| {
        page.site
            .base_url
            .map(|base| base.of(&format!("site/{path}")))
    };
    let alternate = |lang: Lang| format!("{}/{}", lang.code(), page.path);
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="referrer" content="no-referrer";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            meta name="description" content=(about.description);
            link rel="stylesheet" href=(page.to_file("assets/style.css"));
            @if about.section == "pictures/index.html" {
                link rel="stylesheet" href=(page.to_file("assets/pictures.css"));
            }
            link rel="icon" type="image/svg+xml" href=(page.to_file("assets/icon.svg"));
            @for other in Lang::ALL {
                @let target = alternate(other);
                link rel="alternate" hreflang=(other.code()) href=(address(&target).unwrap_or_else(|| page.to_file(&target)));
            }
            @if let Some(url) = address(&path) {
                link rel="canonical" href=(url);
                meta property="og:url" content=(url);
            }
            meta property="og:type" content=(if about.record.is_some() { "article" } else { "website" });
            meta property="og:title" content=(about.title);
            meta property="og:description" content=(about.description);
            meta property="og:site_name" content=(lang.text(&page.site.dataset.about().title));
            meta property="og:locale" content=(lang.of("en_GB", "fr_FR"));
            meta property="og:locale:alternate" content=(lang.other().of("en_GB", "fr_FR"));
            @if let Some((collection, id)) = about.record {
                link rel="alternate" type="application/json" href=(page.to_file(&address::of_data(collection, id)));
            }
            @let feed = format!("feeds/meetings.{}.atom", lang.code());
            @if page.site.downloads.iter().any(|(path, ..)| *path == feed) {
                link rel="alternate" type="application/atom+xml" title=(page.say(words::FEED)) href=(page.to_file(&format!("../{feed}")));
            }
            (head_json_ld(page, about, body))
            script src=(page.to_file("assets/site.js")) defer {}
        }
    }
}

/// What the page is, for machines, and the record that it shows as far as a light page has room for it.
fn head_json_ld(page: &Page<'_, '_>, about: &About<'_>, body: usize) -> Markup {
    let record = page.site.dataset.about();
    let address = |path: &str| {
        page.site
            .base_url
            .map(|base| base.of(&format!("site/{path}")))
    };
    let mut data = json!({
        "@context": json_ld::context(),
        "@type": "WebPage",
        "name": about.title,
        "description": about.description,
        "inLanguage": page.lang.code(),
        "isPartOf": {
            "@type": "Dataset",
            "name": page.lang.text(&record.title),
            "description": page.lang.text(&record.scope),
            "version": page.site.dataset.version(),
            "dateModified": record.as_of.to_string(),
            "license": "https://creativecommons.org/licenses/by/4.0/",
        },
    });
    if let Value::Object(fields) = &mut data {
        if let Some(url) = address(&page.full_path()) {
            fields.insert("url".to_owned(), Value::String(url));
        }
        let shown = about
            .record
            .filter(|(collection, id)| page.path == format!("{collection}/{id}.html"));
        if let Some((collection, id)) = shown
            && let Some(node) = page.site.json_ld.node(collection, id)
        {
            let room = ROOM.saturating_sub(body);
            fields.insert("mainEntity".to_owned(), fitted(node, room));
        }
    }
    script_data(&data)
}

/// A node without its longest parts, until it takes no more than so many bytes: `willing.jsonld` has it whole.
fn fitted(mut node: Value, room: usize) -> Value {
    let bytes = |value: &Value| script_text(value).len();
    while bytes(&node) > room
        && let Value::Object(fields) = &mut node
    {
        let optional = fields.iter().filter(|(key, _)| !key.starts_with('@'));
        let longest = optional.max_by_key(|(_, value)| bytes(value));
        let Some(longest) = longest.map(|(key, _)| key.clone()) else {
            break;
        };
        fields.shift_remove(&longest);
    }
    node
}

/// Data inside a page. No text in it can end the element or open a comment, since it has no `<`.
fn script_data(data: &Value) -> Markup {
    html! { script type="application/ld+json" { (PreEscaped(script_text(data))) } }
}

fn script_text(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

fn languages(page: &Page<'_, '_>) -> Markup {
    let path = |lang: Lang| format!("{}/{}", lang.code(), page.path);
    html! {
        nav.languages aria-label=(page.say(words::LANGUAGE)) {
            @for lang in Lang::ALL {
                @if lang == page.lang {
                    span aria-current="true" { (lang.own_name()) }
                } @else {
                    a href=(page.to_file(&path(lang))) hreflang=(lang.code()) lang=(lang.code()) rel="alternate" { (lang.own_name()) }
                }
            }
        }
    }
}

fn navigation(page: &Page<'_, '_>, current: &str) -> Markup {
    html! {
        nav.sections aria-label=(page.say(words::NAVIGATION)) {
            ul {
                @for (path, name) in sections(page.lang) {
                    @let state = if path == page.path { Some("page") } else { (path == current).then_some("true") };
                    li { a href=(page.to(path)) aria-current=[state] { (name) } }
                }
            }
        }
    }
}

/// How to cite the page, and its data.
fn citation(page: &Page<'_, '_>, about: &About<'_>) -> Markup {
    let (lang, dataset) = (page.lang, page.site.dataset);
    let file = dataset.about();
    let id = about
        .record
        .map(|(collection, id)| format!("{collection}/{id}"));
    let address = page
        .site
        .base_url
        .map(|base| base.of(&format!("site/{}", page.full_path())));
    let place = address.as_deref().or(id.as_deref());
    let title = lang.text(&file.title);
    let text = format!(
        "{}. {title}, {} {}, {} {}.{} {}.",
        lang.quoted(&about.title),
        page.say(words::VERSION).to_lowercase(),
        dataset.version(),
        page.say(words::AS_OF).to_lowercase(),
        lang.date(file.as_of),
        place.map(|place| format!(" {place}.")).unwrap_or_default(),
        file.licence,
    );
    let key = id.as_deref().unwrap_or("record").replace('/', "-");
    let (key, year) = (format!("willing-{key}"), file.as_of.year().to_string());
    let note = format!(
        "{}; {} {}",
        id.as_deref().unwrap_or("willing"),
        page.say(words::AS_OF),
        file.as_of
    );
    let mut fields = vec![
        ("title", about.title.as_str()),
        ("howpublished", title.as_str()),
        ("year", year.as_str()),
        ("version", dataset.version()),
    ];
    fields.extend(address.as_deref().map(|url| ("url", url)));
    fields.push(("note", note.as_str()));
    let bibtex = bibtex::misc(&key, &fields);
    html! {
        section.cite-this aria-labelledby="cite" {
            h2 #cite { (page.say(words::CITE_THIS)) }
            p { (text) }
            details { summary { "BibTeX" } pre tabindex="0" { (bibtex) } }
            @if let (Some((collection, record)), Some(id)) = (about.record, &id) {
                p.meta {
                    (page.say(words::PERMANENT)) (lang.colon()) code { (id) } " · "
                    a href=(page.to_file(&address::of_data(collection, record))) download { (page.say(words::DATA_OF_PAGE)) }
                }
            }
        }
    }
}
