//! The record as pages to read: static, in English and in French, opened from a file or from any host.
//!
//! ```text
//! site/
//!   index.html          the choice of language
//!   en/ fr/             the same pages in each language: index.html, COLLECTION/index.html, COLLECTION/ID.html …
//!   data/COLLECTION/    the data of each record's page, as JSON
//!   assets/             the style, the scripts, and what the search knows
//! ```
//!
//! Every way within the site is relative. What needs an absolute address is written only if one is known.

// Markup is made at one place to be put in at one other.
#![allow(clippy::needless_pass_by_value)]

mod address;
mod context;
mod disputes;
pub(crate) mod fold;
pub(crate) mod layout;
pub(crate) mod page;
mod pages;
mod place;
mod search_index;
mod sitemap;
mod words;

use anyhow::Result;
use willing_curator::Document;
use willing_vocabulary::Collection;

use super::Export;
use super::folder::Folder;
use super::json_ld;
use super::pictures;
use crate::lang::Lang;
use context::Site;
use page::Page;

/// The files that are the same for every record.
const ASSETS: [(&str, &str, &str); 4] = [
    (
        "style.css",
        "The style of the pages",
        include_str!("assets/style.css"),
    ),
    (
        "site.js",
        "The filters of the time line",
        include_str!("assets/site.js"),
    ),
    ("search.js", "The search", include_str!("assets/search.js")),
    ("icon.svg", "The icon", include_str!("assets/icon.svg")),
];

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let downloads = folder
        .entries()
        .iter()
        .map(|entry| (entry.path.clone(), entry.description.clone(), entry.bytes))
        .collect();
    let site = Site::new(
        export.dataset,
        export.base_url,
        downloads,
        json_ld::Writer::new(export)?,
    );
    for (name, description, content) in ASSETS {
        folder.write(&format!("site/assets/{name}"), description, content)?;
    }
    folder.write(
        "site/assets/pictures.css",
        "The style of the pictures",
        pictures::stylesheet(),
    )?;
    for lang in Lang::ALL {
        let path = format!("site/assets/search-{}.js", lang.code());
        let description = format!("What the search knows, in {}", lang.own_name());
        folder.write(&path, &description, search_index::script(&site, lang)?)?;
    }
    data(&site, folder)?;
    let mut paths = Vec::new();
    for lang in Lang::ALL {
        for (path, description, html) in localised(&site, lang) {
            folder.write(&format!("site/{}/{path}", lang.code()), &description, html)?;
            paths.push(path);
        }
    }
    for (lang, collection, old, new) in moved(&site) {
        let page = Page::new(&site, lang, format!("{collection}/{old}.html"));
        let html = pages::moved(&page, collection, new);
        let description = format!("Leads to {collection}/{new}");
        folder.write(&format!("site/{}", page.full_path()), &description, html)?;
    }
    folder.write(
        "site/index.html",
        "The choice of language",
        pages::front(&site),
    )?;
    folder.write(
        "site/404.html",
        "For what is not found",
        pages::not_found(&site),
    )?;
    if let Some(base) = export.base_url {
        paths.sort_unstable();
        paths.dedup();
        let sitemap = sitemap::xml(base, &paths);
        folder.write(
            "site/sitemap.xml",
            "Every page, for search engines",
            sitemap,
        )?;
    }
    Ok(())
}

/// The data of each record, beside its pages.
fn data(site: &Site<'_>, folder: &mut Folder) -> Result<()> {
    let serde_json::Value::Object(document) = serde_json::to_value(Document::from(site.dataset))?
    else {
        return Ok(());
    };
    for (collection, records) in &document {
        for record in records.as_array().into_iter().flatten() {
            if let (Ok(collection), Some(id)) = (
                collection.parse(),
                record.get("id").and_then(|id| id.as_str()),
            ) {
                let path = format!("site/{}", address::of_data(collection, id));
                let description = format!("The data of {collection}/{id}");
                folder.write(
                    &path,
                    &description,
                    serde_json::to_string_pretty(record)? + "\n",
                )?;
            }
        }
    }
    Ok(())
}

/// The pages of one language: path, description and content.
fn localised(site: &Site<'_>, lang: Lang) -> Vec<(String, String, String)> {
    let mut written = Vec::new();
    let mut add =
        |path: String, description: String, write: &dyn Fn(&Page<'_, '_>) -> Option<String>| {
            let page = Page::new(site, lang, path);
            if let Some(html) = write(&page) {
                written.push((page.path, description, html));
            }
        };
    let in_language = |what: &str| format!("{what}, in {}", lang.own_name());
    add(
        "index.html".to_owned(),
        in_language("The first page"),
        &|page| Some(pages::home(page)),
    );
    add(
        "about.html".to_owned(),
        in_language("About the record"),
        &|page| Some(pages::about(page)),
    );
    add(
        "search.html".to_owned(),
        in_language("The search"),
        &|page| Some(pages::search(page)),
    );
    add(
        "pictures/index.html".to_owned(),
        in_language("All pictures"),
        &|page| Some(pages::pictures(page)),
    );
    for picture in pictures::ALL {
        add(
            format!("pictures/{}.html", picture.id()),
            in_language(&format!("The picture {}", picture.id())),
            &|page| Some(pages::picture(page, picture)),
        );
    }
    for collection in Collection::ALL {
        add(
            format!("{collection}/index.html"),
            in_language(&format!("All {collection}")),
            &|page| pages::index(page, *collection),
        );
    }
    for (path, letter) in pages::publishers(site) {
        add(path, in_language("Sources by publisher"), &|page| {
            Some(pages::publishers_page(page, letter))
        });
    }
    for year in pages::years(site) {
        add(
            year.path.clone(),
            in_language("The rows of a year"),
            &|page| Some(pages::year(page, &year)),
        );
    }
    for (collection, id, _) in site.all() {
        add(
            format!("{collection}/{id}.html"),
            in_language(&format!("{collection}/{id}")),
            &|page| pages::record(page, collection, id),
        );
    }
    written
}

/// The former ids of records, with the present ones.
fn moved<'d>(site: &Site<'d>) -> Vec<(Lang, Collection, &'d str, &'d str)> {
    let mut moved = Vec::new();
    for (collection, id, formerly) in site.all() {
        for old in formerly {
            moved.extend(Lang::ALL.map(|lang| (lang, collection, old.as_str(), id)));
        }
    }
    moved
}
