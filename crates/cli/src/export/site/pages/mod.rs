//! The pages of the site, one module for each kind.

mod about;
pub(crate) mod claim;
mod declaration;
mod home;
mod indexes;
mod meeting;
mod member;
mod person;
mod pictures;
mod plain;
mod plan;
mod roster;
mod search;
mod source;
mod years;

pub(crate) use about::about;
pub(super) use claim::value;
pub(crate) use home::home;
pub(super) use meeting::counted;
pub(crate) use pictures::{picture, pictures};
pub(crate) use plain::{front, moved, not_found};
pub(crate) use search::search;
pub(crate) use source::{publishers, publishers_page};
pub(crate) use years::{all as years, page as year};

use willing_vocabulary::Collection;

use super::page::Page;

/// The page of a record.
pub(crate) fn record(page: &Page<'_, '_>, collection: Collection, id: &str) -> Option<String> {
    let site = page.site;
    match collection {
        Collection::Meetings => site.get(id).map(|record| meeting::page(page, record)),
        Collection::Declarations => site.get(id).map(|record| declaration::page(page, record)),
        Collection::Plans => site.get(id).map(|record| plan::page(page, record)),
        Collection::Members => site.get(id).map(|record| member::page(page, record)),
        Collection::People => site.get(id).map(|record| person::page(page, record)),
        Collection::Rosters => site.get(id).map(|record| roster::page(page, record)),
        Collection::Claims => site.get(id).map(|record| claim::page(page, record)),
        Collection::Sources => site.get(id).map(|record| source::page(page, record)),
        _ => None,
    }
}

/// The first page of a collection.
pub(crate) fn index(page: &Page<'_, '_>, collection: Collection) -> Option<String> {
    Some(match collection {
        Collection::Meetings => indexes::meetings(page),
        Collection::Declarations => indexes::declarations(page),
        Collection::Plans => indexes::plans(page),
        Collection::Members => indexes::members(page),
        Collection::People => indexes::people(page),
        Collection::Rosters => indexes::rosters(page),
        Collection::Claims => indexes::claims(page),
        Collection::Sources => source::index(page),
        _ => return None,
    })
}

/// The first sentences of a text, for previews: as many as fit, or the first cut at a word.
fn preview(text: &str) -> String {
    const ENOUGH: usize = 200;
    if text.chars().count() <= ENOUGH {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if short.chars().count() + word.chars().count() > ENOUGH {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end())
}
