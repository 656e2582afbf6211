//! Long tables on pages of their own, one for each year, so that no page grows without end.

use std::collections::BTreeMap;

use maud::{Markup, html};
use willing_curator::records::{Member, Person};
use willing_vocabulary::{Collection, Date};

use super::super::context::Site;
use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, nouns};

/// How many rows a table may have beside the rest of its page.
const ENOUGH: usize = 36;

/// The path of the page of a year. No id has a dot, so it is no record's page.
fn path(collection: Collection, id: &str, year: u16) -> String {
    format!("{collection}/{id}.{year}.html")
}

/// How many rows each year has, where there are too many for one page.
fn split(dates: &[Date]) -> Option<BTreeMap<u16, usize>> {
    let mut years = BTreeMap::new();
    for date in dates {
        *years.entry(date.year()).or_default() += 1;
    }
    (dates.len() > ENOUGH).then_some(years)
}

/// The ways to the pages of the years, where there are too many rows for one page.
pub(super) fn links(
    page: &Page<'_, '_>,
    collection: Collection,
    id: &str,
    dates: &[Date],
) -> Option<Markup> {
    let years = split(dates)?;
    Some(html! {
        ul.prose {
            @for (year, rows) in years.into_iter().rev() {
                li { a href=(page.to(&path(collection, id, year))) { (page.say(words::IN_YEAR)) " " (year) } " " span.meta { (page.lang.counted(rows, nouns::rows(page.lang))) } }
            }
        }
    })
}

/// A page of a year: whose rows it shows, and of which year.
pub(crate) struct Year<'d> {
    pub(crate) path: String,
    whose: Whose<'d>,
    year: u16,
}

enum Whose<'d> {
    Member(&'d Member),
    Person(&'d Person),
}

/// The pages of years that the site has.
pub(crate) fn all<'d>(site: &Site<'d>) -> Vec<Year<'d>> {
    let records = site.dataset.records();
    let mut pages = Vec::new();
    for member in &records.members {
        for year in split(&super::member::dates(site, member))
            .unwrap_or_default()
            .into_keys()
        {
            let path = path(Collection::Members, &member.id, year);
            pages.push(Year {
                path,
                whose: Whose::Member(member),
                year,
            });
        }
    }
    for person in &records.people {
        for year in split(&super::person::dates(site, person))
            .unwrap_or_default()
            .into_keys()
        {
            let path = path(Collection::People, &person.id, year);
            pages.push(Year {
                path,
                whose: Whose::Person(person),
                year,
            });
        }
    }
    pages
}

/// A page of a year.
pub(crate) fn page(page: &Page<'_, '_>, shown: &Year<'_>) -> String {
    let lang = page.lang;
    let (name, collection, id, heading, section) = match shown.whose {
        Whose::Member(member) => (
            &member.name,
            Collection::Members,
            &member.id,
            words::PARTICIPATIONS,
            "members/index.html",
        ),
        Whose::Person(person) => (
            &person.name,
            Collection::People,
            &person.id,
            words::APPEARANCES,
            "people/index.html",
        ),
    };
    let title = format!(
        "{}{}{} {}",
        lang.name(name),
        lang.colon(),
        page.say(heading).to_lowercase(),
        shown.year
    );
    let content = html! {
        header.title {
            h1 { (title) }
            p.dateline { (page.record(collection, id)) }
        }
        @match shown.whose {
            Whose::Member(member) => (super::member::year(page, member, shown.year)),
            Whose::Person(person) => (super::person::year(page, person, shown.year)),
        }
    };
    let about = About {
        description: format!("{title}. {}", lang.text(&page.site.dataset.about().title)),
        title,
        record: None,
        section,
    };
    layout::page(page, &about, &content)
}
