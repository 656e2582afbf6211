//! The page of a person.

use maud::{Markup, html};
use willing_curator::records::{Attribution, Cites, Person};
use willing_vocabulary::{Collection, Date};

use super::super::context::Site;
use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words::{self, Words};
use super::years;
use crate::lang::labels::Label as _;

pub(super) fn page(page: &Page<'_, '_>, person: &Person) -> String {
    let lang = page.lang;
    let title = lang.name(&person.name);
    let latest = person.offices.iter().max_by_key(|office| office.from);
    let office = latest.map(|office| {
        format!(
            "{}, {}",
            lang.name(&office.title),
            page.site
                .title(Collection::Members, office.of.as_str(), lang)
        )
    });
    let content = html! {
        article {
            header.title {
                p.kicker { (page.say(words::A_PERSON)) }
                h1 { (title) }
                @if let Some(name) = &person.name.uk { p.original lang="uk" { (name) } }
            }
            (page.withdrawal(person.withdrawn.as_ref()))
            @if let Some(item) = &person.wikidata {
                dl.facts.row { (fact(page.say(words::WIKIDATA), Page::outside(&format!("https://www.wikidata.org/wiki/{item}"), item))) }
            }
            (offices(page, person))
            (page.claims(Collection::People, &person.id))
            (appearances(page, person))
            (said(page, person))
        }
    };
    let about = About {
        description: match office {
            Some(office) => format!("{title}, {office}"),
            None => title.clone(),
        },
        title,
        record: Some((Collection::People, &person.id)),
        section: "people/index.html",
    };
    layout::page(page, &about, &content)
}

fn offices(page: &Page<'_, '_>, person: &Person) -> Markup {
    let lang = page.lang;
    let head = [
        words::CAPACITY,
        words::MEMBER,
        words::FROM,
        words::TO,
        words::SOURCES,
    ];
    let day = |date: Option<Date>| {
        html! {
            @match date {
                Some(date) => (lang.date(date)),
                None => span.unknown { "–" },
            }
        }
    };
    page.section("offices", words::OFFICES, person.offices.is_empty(), || {
        page.table(
            page.say(words::OFFICES),
            &head,
            html! {
                @for (n, office) in person.offices.iter().enumerate() {
                    tr id=(format!("offices-{}", n + 1)) {
                        th scope="row" { (lang.name(&office.title)) }
                        td { (page.member(&office.of)) }
                        td.date data-head=(page.say(words::FROM)) { (day(office.from)) }
                        td.date data-head=(page.say(words::TO)) { (day(office.to)) }
                        td { (page.lines(&office.cite)) }
                    }
                }
            },
        )
    })
}

/// A place in which the record shows somebody.
struct Appearance<'d> {
    date: Date,
    collection: Collection,
    id: &'d str,
    role: Words,
    cite: &'d Cites,
}

/// Every appearance of somebody, the latest first.
fn list<'d>(site: &Site<'d>, person: &Person) -> Vec<Appearance<'d>> {
    let records = site.dataset.records();
    let is_person = |id: Option<&willing_curator::records::PersonId>| {
        id.is_some_and(|id| id.as_str() == person.id)
    };
    let mut rows = Vec::new();
    for meeting in &records.meetings {
        let mut add = |role, cite| {
            rows.push(Appearance {
                date: meeting.date,
                collection: Collection::Meetings,
                id: &meeting.id,
                role,
                cite,
            });
        };
        for seat in meeting
            .hosts
            .iter()
            .filter(|seat| is_person(seat.person.as_ref()))
        {
            add(words::ROLE_HOST, &seat.cite);
        }
        for seat in meeting
            .chairs
            .iter()
            .filter(|seat| is_person(seat.person.as_ref()))
        {
            add(words::ROLE_CHAIR, &seat.cite);
        }
        for row in meeting
            .participants
            .iter()
            .filter(|row| is_person(row.person.as_ref()))
        {
            let role = match row.basis {
                willing_vocabulary::Basis::Announced => words::ONLY_ANNOUNCED,
                _ => words::ROLE_PARTICIPANT,
            };
            add(role, &row.cite);
        }
        for row in &meeting.absent {
            if matches!(&row.who, Attribution::Person(by) if by.person.as_str() == person.id) {
                add(words::ROLE_ABSENT, &row.cite);
            }
        }
    }
    for declaration in &records.declarations {
        let mut add = |role, cite| {
            rows.push(Appearance {
                date: declaration.date,
                collection: Collection::Declarations,
                id: &declaration.id,
                role,
                cite,
            });
        };
        for seat in declaration
            .issued_by
            .iter()
            .filter(|seat| is_person(seat.person.as_ref()))
        {
            add(words::ROLE_ISSUER, &seat.cite);
        }
        for row in declaration
            .signatories
            .iter()
            .filter(|row| is_person(row.person.as_ref()))
        {
            add(words::ROLE_SIGNATORY, &row.cite);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.date));
    rows
}

/// When somebody appears: what decides whether their appearances get pages of their own.
pub(super) fn dates(site: &Site<'_>, person: &Person) -> Vec<Date> {
    list(site, person).iter().map(|row| row.date).collect()
}

fn appearances(page: &Page<'_, '_>, person: &Person) -> Markup {
    let rows = list(page.site, person);
    let dates = dates(page.site, person);
    page.section("appearances", words::APPEARANCES, rows.is_empty(), || {
        years::links(page, Collection::People, &person.id, &dates)
            .unwrap_or_else(|| table(page, &rows))
    })
}

/// The appearances of a year.
pub(super) fn year(page: &Page<'_, '_>, person: &Person, year: u16) -> Markup {
    let mut rows = list(page.site, person);
    rows.retain(|row| row.date.year() == year);
    table(page, &rows)
}

fn table(page: &Page<'_, '_>, rows: &[Appearance<'_>]) -> Markup {
    let head = [words::DATE, words::RECORD, words::ROLE, words::SOURCES];
    page.table(
        page.say(words::APPEARANCES),
        &head,
        html! {
            @for row in rows {
                tr {
                    td.date { (page.lang.date(row.date)) }
                    th scope="row" { (page.record(row.collection, row.id)) }
                    td { (page.say(row.role)) }
                    td.refs { (page.marks(row.cite)) }
                }
            }
        },
    )
}

/// What the record reports somebody as having said: in statements and in pledges.
fn said(page: &Page<'_, '_>, person: &Person) -> Markup {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let is_by =
        |by: &Attribution| matches!(by, Attribution::Person(by) if by.person.as_str() == person.id);
    let mut rows = Vec::new();
    for meeting in &records.meetings {
        for statement in meeting
            .statements
            .iter()
            .filter(|statement| is_by(&statement.by))
        {
            let link = page.record(Collection::Meetings, &meeting.id);
            rows.push((meeting.date, link, None, &statement.text, &statement.cite));
        }
    }
    for member in &records.members {
        for pledge in &member.pledges {
            if pledge.by.as_ref().is_some_and(is_by) {
                let link = page.record(Collection::Members, &member.id);
                rows.push((
                    pledge.date,
                    link,
                    Some(pledge.stance),
                    &pledge.summary,
                    &pledge.cite,
                ));
            }
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.0));
    page.section("said", words::SAID, rows.is_empty(), || html! {
        ul.said {
            @for (date, link, stance, text, cite) in rows {
                li {
                    p.who {
                        @if let Some(stance) = stance { span.stance.(stance.as_str()) { (stance.label(lang)) } " " }
                        span.meta { (lang.date(date)) " · " (link) }
                    }
                    p { (lang.text(text)) (page.marks(cite)) }
                }
            }
        }
    })
}
