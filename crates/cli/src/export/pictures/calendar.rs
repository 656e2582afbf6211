//! The meetings month by month: one square for each, with a letter for its level.

use maud::{Markup, html};
use willing_curator::records::Meeting;
use willing_vocabulary::{Level, MeetingKind, Status};

use super::sketch::{Entry, months, short_meeting, short_month, stands};
use super::{Body, View};
use crate::lang::Lang;
use crate::lang::labels::Label as _;

/// The side of a square, with the room to the next.
const SIDE: usize = 18;
const MONTH: usize = 46;

const fn letter(level: Level, lang: Lang) -> &'static str {
    let (en, fr) = match level {
        Level::Leaders => ("L", "D"),
        Level::ForeignMinisters => ("F", "A"),
        Level::DefenceMinisters => ("D", "M"),
        Level::ChiefsOfDefence => ("C", "E"),
        Level::NationalSecurityAdvisers => ("N", "S"),
        Level::PoliticalDirectors => ("Po", "Po"),
        Level::Planners => ("Pl", "Pl"),
        Level::Mixed => ("×", "×"),
        _ => ("", ""),
    };
    lang.of(en, fr)
}

/// How a kind of meeting is drawn, and its letter over it.
const fn classes(kind: MeetingKind) -> (&'static str, &'static str) {
    match kind {
        MeetingKind::Coalition => ("p-main", "p-over"),
        MeetingKind::Preparatory => ("p-main-o", "p-in"),
        _ => ("p-band", "p-in"),
    }
}

fn order(meeting: &Meeting) -> u8 {
    match meeting.kind {
        MeetingKind::Coalition => 0,
        MeetingKind::Preparatory => 1,
        _ => 2,
    }
}

pub(super) fn draw(view: &View<'_>) -> Body {
    let lang = view.lang;
    let meetings: Vec<_> = view
        .dataset
        .records()
        .meetings
        .iter()
        .filter(|meeting| {
            stands(*meeting)
                && meeting.status != Status::Cancelled
                && meeting.date.month().is_some()
        })
        .collect();
    let span = meetings.first().zip(meetings.last());
    let columns: Vec<_> = span
        .map(|(first, last)| months(first.date, last.date).collect())
        .unwrap_or_default();
    let of_month = |year: u16, month: u8| {
        let mut of_month: Vec<_> = meetings
            .iter()
            .filter(|meeting| (meeting.date.year(), meeting.date.month()) == (year, Some(month)))
            .collect();
        // The meetings of the coalition stand at the bottom, where they can be compared.
        of_month.sort_by_key(|meeting| order(meeting));
        of_month
    };
    let tallest = columns
        .iter()
        .map(|(year, month)| of_month(*year, *month).len().div_ceil(2))
        .max()
        .unwrap_or(0);
    let entries: Vec<_> = MeetingKind::ALL
        .iter()
        .map(|kind| Entry {
            mark: html! { rect class=(classes(*kind).0) x="-7.5" y="-7.5" width="15" height="15" {} },
            text: kind.label(lang).to_owned(),
        })
        .chain([Entry {
            mark: html! {},
            text: Level::ALL
                .iter()
                .map(|level| {
                    let words = format!("{} {}", letter(*level, lang), lowered(level.label(lang)));
                    words.replace(' ', "\u{a0}")
                })
                .chain([view.say("empty: not reported", "vide\u{a0}: non rapporté").to_owned()])
                .collect::<Vec<_>>()
                .join(", "),
        }])
        .collect();
    let width = (columns.len() * MONTH).max(340);
    let bottom = tallest * SIDE + 6;
    let drawing = html! {
        path.p-line d={ "M0 " (bottom) ".5H" (columns.len() * MONTH) } {}
        @for (column, (year, month)) in columns.iter().enumerate() {
            @let left = column * MONTH;
            text.p-soft.p-small.p-mid x=(left + SIDE) y=(bottom + 14) { (short_month(lang, *month)) }
            @if column == 0 || *month == 1 {
                text.p-soft.p-small.p-mid x=(left + SIDE) y=(bottom + 27) { (year) }
            }
            @for (number, meeting) in of_month(*year, *month).into_iter().enumerate() {
                (square(view, meeting, left + number % 2 * SIDE, bottom - (number / 2 + 1) * SIDE))
            }
        }
    };
    Body {
        lead: view.say(
            "Each square is a meeting. Meetings of the coalition stand at the bottom, filled; the letter says at which level it was held.",
            "Chaque carré est une réunion. Les réunions de la coalition sont en bas, pleines ; la lettre dit à quel niveau elle s’est tenue.",
        ),
        table: table(view, &meetings),
        size: (width, bottom + 34),
        scales: false,
        legend: entries,
        drawing,
    }
}

/// A label in the middle of a line.
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

fn square(view: &View<'_>, meeting: &Meeting, x: usize, y: usize) -> Markup {
    let (box_class, text_class) = classes(meeting.kind);
    view.link(
        "meetings",
        &meeting.id,
        &html! {
            g {
                title {
                    (short_meeting(view.lang, meeting)) (view.lang.colon()) (view.lang.name(&meeting.title))
                    @if meeting.status == Status::Announced { " (" (view.say("announced", "annoncée")) ")" }
                }
                rect class=(box_class) x=(format!("{x}.5")) y=(format!("{y}.5")) width="15" height="15"
                    stroke-dasharray=[(meeting.status == Status::Announced).then_some("2 2")] {}
                text class={ (text_class) " p-mid" } x=(x + 8) y=(y + 12) { (meeting.level.map_or("", |level| letter(level, view.lang))) }
            }
        },
    )
}

fn table(view: &View<'_>, meetings: &[&Meeting]) -> Markup {
    let lang = view.lang;
    html! {
        table {
            thead {
                tr {
                    @for head in [
                        view.say("Date", "Date"),
                        view.say("Meeting", "Réunion"),
                        view.say("Kind", "Nature"),
                        view.say("Level", "Niveau"),
                        view.say("Status", "Statut"),
                    ] { th scope="col" { (head) } }
                }
            }
            tbody {
                @for meeting in meetings {
                    tr {
                        td { (lang.date(meeting.date)) }
                        td { (view.link("meetings", &meeting.id, &html! { (lang.name(&meeting.title)) })) }
                        td { (meeting.kind.label(lang)) }
                        td { (meeting.level.map_or("", |level| level.label(lang))) }
                        td { (meeting.status.label(lang)) }
                    }
                }
            }
        }
    }
}
