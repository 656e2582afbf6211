//! iCalendar (RFC 5545): the meetings, to lie in a calendar beside one's own.
//!
//! A meeting of which only the month is known is no event: a calendar would show a month of meeting. Such meetings are named in
//! the description of the calendar instead. A withdrawn record is left out.

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use willing_curator::records::Meeting;
use willing_vocabulary::{Collection, Date, Status};

use super::Export;
use super::folder::Folder;
use super::identity::{uri, uuid_of};
use super::places::Gazetteer;
use super::reading::{self, location, name, text};
use crate::lang::Lang;

/// The longest line in octets, without its line break.
const LINE: usize = 75;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    folder.write(
        "willing.ics",
        "The meetings as a calendar, in English",
        calendar(export, Lang::En)?,
    )?;
    folder.write(
        "willing.fr.ics",
        "The meetings as a calendar, in French",
        calendar(export, Lang::Fr)?,
    )
}

fn calendar(export: &Export<'_>, lang: Lang) -> Result<String> {
    let about = export.dataset.about();
    let gazetteer = Gazetteer::read()?;
    let stamp = NaiveDate::try_from(about.as_of.latest())?
        .and_time(chrono::NaiveTime::MIN)
        .and_utc();
    let mut description = text(lang, &about.scope).to_owned();
    let mut events = Vec::new();
    let standing = export
        .dataset
        .records()
        .meetings
        .iter()
        .filter(|meeting| meeting.withdrawn.is_none());
    for meeting in standing {
        if let Some(days) = days(meeting) {
            events.push(event(export, lang, &gazetteer, stamp, meeting, days));
        } else {
            write!(
                description,
                "\n{} {} ({}).",
                lang.of(
                    "Not in the calendar, since the day is not known:",
                    "Hors du calendrier, car le jour n'est pas connu\u{a0}:"
                ),
                name(lang, &meeting.title),
                meeting.date
            )?;
        }
    }
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        (
            "PRODID",
            concat!("-//willing//willing ", env!("CARGO_PKG_VERSION"), "//EN"),
        ),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property((key, value));
    }
    for (key, value) in [
        ("NAME", text(lang, &about.title)),
        ("X-WR-CALNAME", text(lang, &about.title)),
        ("DESCRIPTION", &description),
        ("X-WR-CALDESC", &description),
    ] {
        calendar.append_property(prose(lang, key, value));
    }
    calendar.extend(events);
    let written = fold(&calendar.to_string());
    ensure!(
        written.lines().all(|line| line.len() <= LINE),
        "a line of the calendar is too long"
    );
    Ok(written)
}

/// The first day and the day after the last, if both days are known.
fn days(meeting: &Meeting) -> Option<(NaiveDate, NaiveDate)> {
    let day = |date: Date| NaiveDate::try_from(date).ok();
    let start = day(meeting.date)?;
    let last = meeting.end.map_or(Some(start), day)?;
    Some((start, last.checked_add_days(Days::new(1))?))
}

fn event(
    export: &Export<'_>,
    lang: Lang,
    gazetteer: &Gazetteer,
    stamp: DateTime<Utc>,
    meeting: &Meeting,
    (start, end): (NaiveDate, NaiveDate),
) -> Event {
    let sources = reading::sources(&meeting.cite, export.dataset);
    let mut description = text(lang, &meeting.summary).to_owned();
    description.push_str(lang.of("\n\nSources:", "\n\nSources\u{a0}:"));
    for source in &sources {
        let address = uri(&source.url).unwrap_or_default();
        let _ = write!(
            description,
            "\n{}, {} {address}",
            source.publisher, source.title
        );
    }
    let url = export
        .page(lang, Collection::Meetings, &meeting.id)
        .or_else(|| sources.iter().find_map(|source| uri(&source.url)));
    let mut categories = vec![meeting.kind.as_str()];
    categories.extend(meeting.level.map(willing_vocabulary::Level::as_str));
    let mut event = Event::new();
    event
        .uid(&uuid_of(meeting).to_string())
        .timestamp(stamp)
        .starts(start)
        .ends(end)
        .status(match meeting.status {
            Status::Held => EventStatus::Confirmed,
            Status::Cancelled => EventStatus::Cancelled,
            _ => EventStatus::Tentative,
        })
        // A meeting of others fills nobody's own day.
        .add_property("TRANSP", "TRANSPARENT")
        .categories(categories)
        .append_property(prose(lang, "SUMMARY", name(lang, &meeting.title)))
        .append_property(prose(lang, "DESCRIPTION", &description));
    if let Some(location) = location(lang, meeting, export.dataset) {
        event.append_property(prose(lang, "LOCATION", &location));
    }
    let place = meeting.place.as_ref();
    if let Some(at) = place.and_then(|place| gazetteer.position(place)) {
        event.add_property("GEO", format!("{};{}", at.latitude, at.longitude));
    }
    if let Some(url) = url {
        event.url(&url);
    }
    event
}

/// A property whose text is in a language. That it is text is said only where the library would not know, as behind `X-`.
fn prose(lang: Lang, key: &str, value: &str) -> Property {
    let mut property = Property::new(key, value);
    property.add_parameter("LANGUAGE", lang.code());
    if key == "NAME" || key.starts_with("X-") {
        property.add_parameter("VALUE", "TEXT");
    }
    property
}

/// Folds what the library leaves an octet too long: it does not count the space that begins a folded line.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / LINE);
    for mut line in text.split_inclusive("\r\n") {
        while line.trim_end_matches("\r\n").len() > LINE {
            let cut = (0..=LINE).rev().find(|at| line.is_char_boundary(*at));
            let (start, rest) = line.split_at(cut.unwrap_or(LINE));
            folded.push_str(start);
            folded.push_str("\r\n ");
            line = rest;
        }
        folded.push_str(line);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_long_and_no_character_is_cut() {
        let line = format!("SUMMARY:{}\r\nEND:VEVENT\r\n", "é".repeat(200));
        let folded = fold(&line);
        assert!(folded.lines().all(|line| line.len() <= LINE), "{folded}");
        assert_eq!(folded.replace("\r\n ", ""), line);
    }
}
