//! Atom (RFC 4287): the meetings, and what is new in the record.
//!
//! The feed of changes says only what the record itself proves, without the history of its files: how it stands, what was
//! withdrawn and when, and on which day pages were read and which records rest on them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use atom_syndication::{
    Category, Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text,
};
use chrono::{NaiveDate, NaiveTime};
use maud::{Markup, html};
use uuid::Uuid;
use willing_curator::records::{Claim, Declaration, Member, Person as Somebody, Plan, Roster};
use willing_curator::records::{Meeting, Name, Source, Stored, Withdrawal};
use willing_vocabulary::{Collection, Date, Status};

use super::Export;
use super::folder::Folder;
use super::identity::{uri, urn, uuid, uuid_of};
use super::reading::{self, last_read, location, name, text};
use crate::lang::{Lang, labels::Label as _};

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    for lang in Lang::ALL {
        let language = lang.of("English", "French");
        folder.write(
            &format!("feeds/meetings.{}.atom", lang.code()),
            &format!("The meetings as a feed, the latest first, in {language}"),
            written(&meetings(export, lang)?)?,
        )?;
        folder.write(
            &format!("feeds/changes.{}.atom", lang.code()),
            &format!(
                "What is new in the record as a feed: its state, what was withdrawn, which pages were read when, in {language}"
            ),
            written(&changes(export, lang)?)?,
        )?;
    }
    Ok(())
}

fn written(feed: &Feed) -> Result<String> {
    let config = atom_syndication::WriteConfig {
        indent_size: Some(2),
        ..atom_syndication::WriteConfig::default()
    };
    let bytes = feed.write_with_config(Vec::new(), config)?;
    Ok(String::from_utf8(bytes)? + "\n")
}

/// The meetings, the latest first.
fn meetings(export: &Export<'_>, lang: Lang) -> Result<Feed> {
    let title = lang.of(
        "Coalition of the Willing: meetings",
        "Coalition des volontaires\u{a0}: réunions",
    );
    let entries = export
        .dataset
        .records()
        .meetings
        .iter()
        .rev()
        .filter(|meeting| meeting.withdrawn.is_none())
        .map(|meeting| meeting_entry(export, lang, meeting))
        .collect::<Result<_>>()?;
    feed(export, lang, "meetings", title, entries)
}

fn meeting_entry(export: &Export<'_>, lang: Lang, meeting: &Meeting) -> Result<Entry> {
    let dataset = export.dataset;
    let updated = last_read(&meeting.cite, dataset).unwrap_or(dataset.about().as_of);
    let sources = reading::sources(&meeting.cite, dataset);
    let when = match meeting.end {
        Some(end) => format!("{} – {end}", meeting.date),
        None => meeting.date.to_string(),
    };
    let content = html! {
        p {
            (meeting.status.label(lang)) (lang.colon()) (when)
            @if let Some(location) = location(lang, meeting, export.dataset) { ", " (location) }
            "."
        }
        p { (text(lang, &meeting.summary)) }
        @if !meeting.outcomes.is_empty() {
            ul { @for outcome in &meeting.outcomes { li { (text(lang, &outcome.text)) } } }
        }
        p { (lang.of("Sources:", "Sources\u{a0}:")) }
        ul { @for source in &sources { li { (link_to_source(source)) } } }
    };
    let href = export
        .page(lang, Collection::Meetings, &meeting.id)
        .or_else(|| sources.iter().find_map(|source| uri(&source.url)));
    Ok(Entry {
        // A meeting that was only announced has not begun.
        published: match meeting.status {
            Status::Held => Some(midnight(meeting.date.earliest())?),
            _ => None,
        },
        links: alternate(href),
        categories: [
            Some(meeting.kind.as_str()),
            meeting.level.map(willing_vocabulary::Level::as_str),
        ]
        .into_iter()
        .flatten()
        .map(|term| Category {
            term: term.to_owned(),
            ..Category::default()
        })
        .collect(),
        ..entry(
            lang,
            uuid_of(meeting),
            &format!("{}, {when}", name(lang, &meeting.title)),
            midnight(updated)?,
            content,
        )
    })
}

fn link_to_source(source: &Source) -> Markup {
    html! {
        (source.publisher) ", "
        @if let Some(address) = uri(&source.url) {
            a href=(address) hreflang=(source.lang) { (source.title) }
        } @else {
            (source.title)
        }
        @if let Some(published) = source.published { ", " (published) }
    }
}

/// What is new, the latest first.
fn changes(export: &Export<'_>, lang: Lang) -> Result<Feed> {
    let records = Brief::all(export, lang);
    let mut entries = vec![(as_of(export), state_entry(export, lang, &records)?)];
    for record in &records {
        if let Some(withdrawal) = record.withdrawn {
            let entry = withdrawal_entry(export, lang, record, withdrawal)?;
            entries.push((withdrawal.date, entry));
        }
    }
    for (day, entry) in reading_entries(export, lang, &records)? {
        entries.push((day, entry));
    }
    entries.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let title = lang.of(
        "Coalition of the Willing: what is new in the record",
        "Coalition des volontaires\u{a0}: nouveautés du registre",
    );
    let entries = entries.into_iter().map(|(_, entry)| entry).collect();
    feed(export, lang, "changes", title, entries)
}

/// The last day of which the record knows.
fn as_of(export: &Export<'_>) -> Date {
    let sources = &export.dataset.records().sources;
    let read = sources.iter().map(|source| source.accessed).max();
    read.max(Some(export.dataset.about().as_of))
        .unwrap_or(export.dataset.about().as_of)
}

/// How the record stands; a new state of the data is a new entry.
fn state_entry(export: &Export<'_>, lang: Lang, records: &[Brief<'_>]) -> Result<Entry> {
    let dataset = export.dataset;
    let about = dataset.about();
    let (version, until) = (dataset.version(), about.as_of);
    let title = match lang {
        Lang::En => format!("Version {version}, complete up to {until}"),
        Lang::Fr => format!("Version {version}, complète jusqu'au {until}"),
    };
    let mut counts: BTreeMap<Collection, usize> = BTreeMap::new();
    for record in records.iter().filter(|record| record.withdrawn.is_none()) {
        *counts.entry(record.collection).or_default() += 1;
    }
    let renamed: Vec<&Brief<'_>> = records
        .iter()
        .filter(|record| !record.formerly.is_empty())
        .collect();
    let content = html! {
        p { (text(lang, &about.scope)) }
        ul { @for (collection, count) in &counts { li { (collection_name(lang, *collection)) (lang.of(": ", "\u{a0}: ")) (count) } } }
        @if !renamed.is_empty() {
            p { (lang.of("Renamed so far:", "Renommés à ce jour\u{a0}:")) }
            ul { @for record in renamed { li { (record.formerly.join(", ")) " → " (record.id) } } }
        }
    };
    let id = uuid(&format!("changes/state/{}", dataset.digest()));
    let href = export.base_url.map(|base| base.of("index.json"));
    Ok(Entry {
        links: alternate(href),
        ..entry(lang, id, &title, midnight(as_of(export))?, content)
    })
}

fn withdrawal_entry(
    export: &Export<'_>,
    lang: Lang,
    record: &Brief<'_>,
    withdrawal: &Withdrawal,
) -> Result<Entry> {
    let title = format!(
        "{}{}",
        lang.of("Withdrawn: ", "Retiré\u{a0}: "),
        record.title
    );
    let content = html! {
        p { (text(lang, &withdrawal.why)) }
        p { (record.collection) "/" (record.id) }
    };
    let id = uuid(&format!("changes/withdrawn/{}", record.uuid));
    Ok(Entry {
        links: alternate(export.page(lang, record.collection, record.id)),
        ..entry(lang, id, &title, midnight(withdrawal.date)?, content)
    })
}

/// What was read on a day.
#[derive(Default)]
struct Read<'d> {
    /// How many sources.
    sources: usize,
    /// The records that cite one of them.
    records: BTreeSet<(Collection, &'d str)>,
}

/// For each day on which pages were read: how many, and the records that rest on them.
fn reading_entries(
    export: &Export<'_>,
    lang: Lang,
    records: &[Brief<'_>],
) -> Result<Vec<(Date, Entry)>> {
    let references = export.dataset.references();
    let mut days: BTreeMap<Date, Read<'_>> = BTreeMap::new();
    let sources = &export.dataset.records().sources;
    for source in sources.iter().filter(|source| source.withdrawn.is_none()) {
        let day = days.entry(source.accessed).or_default();
        day.sources += 1;
        let citing = references.get(&(Collection::Sources, source.id.as_str()));
        day.records.extend(
            citing
                .into_iter()
                .flatten()
                .map(|at| (at.collection, at.id)),
        );
    }
    let mut entries = Vec::new();
    for (
        day,
        Read {
            sources,
            records: resting,
        },
    ) in days
    {
        let title = match lang {
            Lang::En => format!(
                "{day}: sources read: {sources}, records that rest on them: {}",
                resting.len()
            ),
            Lang::Fr => format!(
                "{day}\u{a0}: sources lues\u{a0}: {sources}, fiches qui s'y appuient\u{a0}: {}",
                resting.len()
            ),
        };
        let content = html! {
            @for collection in Collection::ALL {
                @let of_it: Vec<&Brief<'_>> = records
                    .iter()
                    .filter(|record| record.collection == *collection && resting.contains(&(*collection, record.id)))
                    .collect();
                @if !of_it.is_empty() {
                    p { (collection_name(lang, *collection)) }
                    ul { @for record in of_it { li { (linked(export, lang, record)) } } }
                }
            }
        };
        let id = uuid(&format!("changes/read/{day}"));
        entries.push((day, entry(lang, id, &title, midnight(day)?, content)));
    }
    Ok(entries)
}

/// The title of a record, as a link to its page where there is one.
fn linked(export: &Export<'_>, lang: Lang, record: &Brief<'_>) -> Markup {
    html! {
        @if let Some(page) = export.page(lang, record.collection, record.id) {
            a href=(page) { (record.title) }
        } @else {
            (record.title)
        }
    }
}

/// A record of any collection, as far as a feed of changes speaks of it.
struct Brief<'d> {
    collection: Collection,
    id: &'d str,
    uuid: Uuid,
    title: &'d str,
    formerly: &'d [String],
    withdrawn: Option<&'d Withdrawal>,
}

impl<'d> Brief<'d> {
    fn all(export: &Export<'d>, lang: Lang) -> Vec<Self> {
        fn add<'d, R: Stored + 'd>(
            export: &Export<'d>,
            all: &mut Vec<Brief<'d>>,
            title: impl Fn(&'d R) -> &'d str,
        ) {
            let records = R::all(export.dataset.records()).iter();
            all.extend(records.map(|record| Brief {
                collection: R::COLLECTION,
                id: record.id(),
                uuid: uuid_of(record),
                title: title(record),
                formerly: record.formerly(),
                withdrawn: record.withdrawn(),
            }));
        }
        let in_lang = |title: &'d Name| name(lang, title);
        let mut all = Vec::new();
        add::<Source>(export, &mut all, |record| &record.title);
        add::<Member>(export, &mut all, |record| in_lang(&record.name));
        add::<Somebody>(export, &mut all, |record| in_lang(&record.name));
        add::<Meeting>(export, &mut all, |record| in_lang(&record.title));
        add::<Declaration>(export, &mut all, |record| in_lang(&record.title));
        add::<Plan>(export, &mut all, |record| in_lang(&record.title));
        add::<Roster>(export, &mut all, |record| in_lang(&record.title));
        add::<Claim>(export, &mut all, |record| text(lang, &record.question));
        all
    }
}

fn collection_name(lang: Lang, collection: Collection) -> &'static str {
    match collection {
        Collection::Sources => "Sources",
        Collection::Members => lang.of("States and organisations", "États et organisations"),
        Collection::People => lang.of("People", "Personnes"),
        Collection::Meetings => lang.of("Meetings", "Réunions"),
        Collection::Declarations => lang.of("Declarations", "Déclarations"),
        Collection::Plans => "Plans",
        Collection::Rosters => lang.of("Lists of members", "Listes de membres"),
        Collection::Claims => lang.of("Questions on which sources differ", "Questions en débat"),
        other => other.as_str(),
    }
}

/// A feed is as new as its newest entry.
fn feed(
    export: &Export<'_>,
    lang: Lang,
    kind: &str,
    title: &str,
    entries: Vec<Entry>,
) -> Result<Feed> {
    let about = export.dataset.about();
    let path = |lang: Lang| format!("feeds/{kind}.{}.atom", lang.code());
    let other = lang.of(Lang::Fr, Lang::En);
    let mut links = Vec::new();
    if let Some(base) = export.base_url {
        for (rel, lang) in [("self", lang), ("alternate", other)] {
            links.push(Link {
                href: base.of(&path(lang)),
                rel: rel.to_owned(),
                hreflang: Some(lang.code().to_owned()),
                mime_type: Some("application/atom+xml".to_owned()),
                ..Link::default()
            });
        }
    }
    let newest = entries.iter().map(|entry| entry.updated).max();
    Ok(Feed {
        title: plain(title),
        id: urn(uuid(&path(lang))),
        updated: match newest {
            Some(newest) => newest,
            None => midnight(about.as_of)?,
        },
        authors: vec![Person {
            name: text(lang, &about.title).to_owned(),
            ..Person::default()
        }],
        generator: Some(Generator {
            value: "willing".to_owned(),
            version: Some(export.dataset.version().to_owned()),
            ..Generator::default()
        }),
        links,
        rights: Some(plain(&about.licence)),
        subtitle: Some(plain(text(lang, &about.scope))),
        entries,
        lang: Some(lang.code().to_owned()),
        ..Feed::default()
    })
}

fn entry(lang: Lang, id: Uuid, title: &str, updated: FixedDateTime, content: Markup) -> Entry {
    Entry {
        title: plain(title),
        // Each language has its own feed, and an entry of one is not the entry of the other.
        id: urn(uuid(&format!("{id}/{}", lang.code()))),
        updated,
        content: Some(Content {
            value: Some(xml(&content.into_string())),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn alternate(href: Option<String>) -> Vec<Link> {
    href.into_iter()
        .map(|href| Link {
            href,
            rel: "alternate".to_owned(),
            ..Link::default()
        })
        .collect()
}

fn plain(text: &str) -> Text {
    Text::plain(xml(text))
}

/// Leaves out the two characters that the rules of the record let pass and XML does not.
fn xml(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "")
}

/// The start of a day in UTC; of a month or year, that of its last day.
fn midnight(date: Date) -> Result<FixedDateTime> {
    let day = NaiveDate::try_from(date.latest())?;
    Ok(day.and_time(NaiveTime::MIN).and_utc().fixed_offset())
}
