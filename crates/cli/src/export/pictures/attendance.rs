//! Who took part in what: members down, meetings across, one mark for each row of participants.

use std::cmp::Reverse;

use maud::{Markup, html};
use willing_curator::records::{
    Absence, Attribution, Meeting, Member, Participant, Person, PersonId,
};
use willing_vocabulary::{Basis, MeetingKind, MemberKind, Mode, Status};

use super::super::site::fold::fold;
use super::sketch::{Entry, at, mark, short_meeting, stands, widest};
use super::{Body, View};
use crate::lang::Lang;

/// The side of a cell.
const CELL: usize = 22;
/// The size of a mark that is alone in its cell.
const MARK: f32 = 13.0;

/// How somebody took part, or did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    InPerson,
    Remote,
    Unreported,
    Announced,
    Absent,
}

impl Part {
    const ALL: [Self; 5] = [
        Self::InPerson,
        Self::Remote,
        Self::Unreported,
        Self::Announced,
        Self::Absent,
    ];

    const fn of(participant: &Participant) -> Self {
        match (participant.basis, participant.mode) {
            (Basis::Reported, Some(Mode::InPerson)) => Self::InPerson,
            (Basis::Reported, Some(Mode::Remote)) => Self::Remote,
            (Basis::Reported, _) => Self::Unreported,
            _ => Self::Announced,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::InPerson => "i",
            Self::Remote => "r",
            Self::Unreported => "u",
            Self::Announced => "a",
            Self::Absent => "x",
        }
    }

    const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::InPerson => lang.of("in the room", "sur place"),
            Self::Remote => lang.of(
                "by video or telephone",
                "à distance, par vidéo ou téléphone",
            ),
            Self::Unreported => lang.of(
                "took part; not reported how",
                "a pris part ; mode non rapporté",
            ),
            Self::Announced => lang.of("only announced beforehand", "seulement annoncé à l’avance"),
            Self::Absent => lang.of(
                "expected, and reported absent",
                "attendu, et rapporté absent",
            ),
        }
    }

    fn shape(self) -> Markup {
        match self {
            Self::InPerson => html! { circle.p-main r="5" {} },
            Self::Remote => html! { circle.p-main-o r="4.4" {} },
            Self::Unreported => html! { path.p-main d="M0-5 5 0 0 5-5 0z" {} },
            Self::Announced => html! { path.p-warn-o d="M0-4.6 4.8 4h-9.6z" {} },
            Self::Absent => html! { path.p-no-l d="M-4-4 4 4M4-4-4 4" {} },
        }
    }

    const fn is_reported(self) -> bool {
        matches!(self, Self::InPerson | Self::Remote | Self::Unreported)
    }
}

/// Somebody in a cell.
struct One<'d> {
    part: Part,
    person: Option<&'d str>,
}

/// What the record says of a member at a meeting, the most certain first.
fn cell<'d>(view: &View<'d>, meeting: &'d Meeting, member: &str) -> Vec<One<'d>> {
    let took_part = meeting
        .participants
        .iter()
        .filter(|participant| participant.member.as_str() == member)
        .map(|participant| One {
            part: Part::of(participant),
            person: participant.person.as_ref().map(PersonId::as_str),
        });
    let absent = meeting
        .absent
        .iter()
        .filter(|absence| is_of(view, absence, member, meeting))
        .map(|absence| One {
            part: Part::Absent,
            person: match &absence.who {
                Attribution::Person(by) => Some(by.person.as_str()),
                _ => None,
            },
        });
    let mut all: Vec<_> = took_part.chain(absent).collect();
    all.sort_by_key(|one| one.part);
    all
}

/// Whether who was absent would have sat there for that member.
fn is_of(view: &View<'_>, absence: &Absence, member: &str, meeting: &Meeting) -> bool {
    match &absence.who {
        Attribution::Member(by) => by.member.as_str() == member,
        Attribution::Person(by) => {
            view.dataset
                .get::<Person>(by.person.as_str())
                .is_some_and(|person| {
                    person.offices.iter().any(|office| {
                        let day = meeting.date;
                        office.of.as_str() == member
                            && office
                                .from
                                .is_none_or(|from| from.earliest() <= day.latest())
                            && office.to.is_none_or(|to| to.latest() >= day.earliest())
                    })
                })
        }
        Attribution::Name(_) => false,
    }
}

fn meetings<'d>(view: &View<'d>, kind: MeetingKind) -> Vec<&'d Meeting> {
    let all = view.dataset.records().meetings.iter();
    all.filter(|meeting| meeting.kind == kind && stands(*meeting))
        .collect()
}

/// A member with what the record says of it at each meeting.
struct Row<'d> {
    member: &'d Member,
    name: String,
    cells: Vec<Vec<One<'d>>>,
    /// At how many meetings its part is reported.
    reported: usize,
}

fn rows<'d>(view: &View<'d>, meetings: &[&'d Meeting]) -> Vec<Row<'d>> {
    let mut rows: Vec<_> = view
        .dataset
        .records()
        .members
        .iter()
        .map(|member| {
            let cells: Vec<_> = meetings
                .iter()
                .map(|meeting| cell(view, meeting, &member.id))
                .collect();
            let took_part = |cell: &&Vec<One<'_>>| cell.iter().any(|one| one.part.is_reported());
            Row {
                member,
                name: view.lang.name(&member.name),
                reported: cells.iter().filter(took_part).count(),
                cells,
            }
        })
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    rows.sort_by_key(|row| {
        let is_organisation = row.member.kind == MemberKind::Organisation;
        (is_organisation, Reverse(row.reported), fold(&row.name))
    });
    rows
}

pub(super) fn draw(view: &View<'_>, id: &'static str, kind: MeetingKind) -> Body {
    let lang = view.lang;
    let meetings = meetings(view, kind);
    let rows = rows(view, &meetings);
    let heads: Vec<_> = meetings.iter().map(|meeting| head(lang, meeting)).collect();

    let names = widest(rows.iter().map(|row| row.name.as_str())) + 8;
    let top_of_grid = widest(heads.iter().map(String::as_str)) + 14;
    let sums = 34;
    let width = names + sums + meetings.len() * CELL + 14;
    let entries: Vec<_> = Part::ALL
        .iter()
        .map(|part| Entry {
            mark: at(id, part.name(), 0.0, 0.0, MARK),
            text: lang.set(part.label(lang)),
        })
        .chain([Entry {
            mark: html! {},
            text: lang.set(view.say(
                "empty: no source in the record says; that is not “absent”",
                "vide : aucune source du registre ne le dit ; ce n’est pas « absent »",
            )),
        }])
        .collect();
    let grid = top_of_grid;
    let states = rows
        .iter()
        .filter(|row| row.member.kind == MemberKind::State)
        .count();
    let gap = if states > 0 && states < rows.len() {
        26
    } else {
        0
    };
    let top_of = |row: usize| grid + row * CELL + if row >= states { gap } else { 0 };
    let left_of = |column: usize| names + sums + column * CELL;
    let bottom = grid + rows.len() * CELL + gap;

    let drawing = html! {
        defs { @for part in Part::ALL { (mark(id, part.name(), &part.shape())) } }
        text.p-soft.p-small.p-end x=(names + sums - 8) y=(grid - 6) { (view.say("meetings", "réunions")) }
        @for (column, meeting) in meetings.iter().enumerate() {
            @if meeting.status != Status::Held {
                rect.p-band x=(left_of(column)) y=(grid) width=(CELL) height=(bottom - grid) {}
            }
            g transform={ "translate(" (left_of(column) + 15) " " (grid - 6) ") rotate(-90)" } {
                (view.link("meetings", &meeting.id, &html! { text { (heads.get(column).map_or("", String::as_str)) } }))
            }
        }
        @if gap > 0 {
            text.p-head x="0" y=(top_of(states) - 7) { (view.say("Organisations", "Organisations")) }
        }
        path.p-line d=(lines(&rows, &meetings, grid, bottom, &top_of, &left_of)) {}
        @for (number, row) in rows.iter().enumerate() {
            @let y = top_of(number) + 15;
            (view.link("members", &row.member.id, &html! { text x="0" y=(y) { (row.name) } }))
            text.p-soft.p-end x=(left_of(0) - 8) y=(y) { (row.reported) }
            @for (column, cell) in row.cells.iter().enumerate() {
                @if let Some(meeting) = meetings.get(column).filter(|_| !cell.is_empty()) {
                    g {
                        title { (row.name) ", " (short_meeting(lang, meeting)) (lang.colon()) (in_words(view, cell)) }
                        (marks(id, cell, left_of(column), top_of(number)))
                    }
                }
            }
        }
    };
    Body {
        lead: view.say(
            "Each row is a member, each column a meeting by date; the number counts the meetings at which a source reports its part. \
             Each mark is one person or delegation: where several sat for a member, their marks share the cell. \
             A shaded column is a meeting that is not known to have been held.",
            "Chaque ligne est un membre, chaque colonne une réunion, par date ; le nombre compte les réunions où une source rapporte sa participation. \
             Chaque signe est une personne ou une délégation : si plusieurs siégeaient pour un membre, leurs signes partagent la case. \
             Une colonne grisée est une réunion dont on ne sait pas qu’elle a eu lieu.",
        ),
        table: table(view, &meetings, &heads, &rows),
        size: (width.max(340), bottom + 8),
        scales: false,
        legend: entries,
        drawing,
    }
}

/// What stands above a column.
fn head(lang: Lang, meeting: &Meeting) -> String {
    let mut head = short_meeting(lang, meeting);
    let status = match meeting.status {
        Status::Announced => lang.of(" (announced)", " (annoncée)"),
        Status::Cancelled => lang.of(" (cancelled)", " (annulée)"),
        _ => "",
    };
    head.push_str(status);
    head
}

/// The lines of the grid, as one path.
fn lines(
    rows: &[Row<'_>],
    meetings: &[&Meeting],
    top: usize,
    bottom: usize,
    top_of: &impl Fn(usize) -> usize,
    left_of: &impl Fn(usize) -> usize,
) -> String {
    let right = left_of(meetings.len());
    let across = (0..rows.len()).map(|row| format!("M0 {}.5H{right}", top_of(row) + CELL - 1));
    let down = (0..=meetings.len()).map(|column| format!("M{}.5 {top}V{bottom}", left_of(column)));
    across.chain(down).collect()
}

/// The marks of a cell: one alone, or several in a square.
#[allow(clippy::cast_precision_loss)]
fn marks(picture: &str, cell: &[One<'_>], left: usize, top: usize) -> Markup {
    let across = (1..=cell.len())
        .find(|across| across * across >= cell.len())
        .unwrap_or(1);
    let step = (CELL as f32 - 4.0) / across as f32;
    let size = if across == 1 { MARK } else { step - 0.5 };
    let empty = (across - cell.len().div_ceil(across)) as f32 * step;
    html! {
        @for (number, one) in cell.iter().enumerate() {
            @let x = left as f32 + 2.5 + step * ((number % across) as f32 + 0.5);
            @let y = top as f32 + 1.5 + empty / 2.0 + step * ((number / across) as f32 + 0.5);
            (at(picture, one.part.name(), x, y, size))
        }
    }
}

fn in_words(view: &View<'_>, cell: &[One<'_>]) -> String {
    let words: Vec<_> = cell
        .iter()
        .map(|one| {
            let label = view.lang.set(one.part.label(view.lang));
            match one.person {
                Some(person) => format!("{} ({label})", view.person(person)),
                None => label,
            }
        })
        .collect();
    words.join(", ")
}

fn table(view: &View<'_>, meetings: &[&Meeting], heads: &[String], rows: &[Row<'_>]) -> Markup {
    let lang = view.lang;
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (view.say("Member", "Membre")) }
                    th scope="col" { (view.say("Reported at", "Rapporté à")) }
                    @for (meeting, head) in meetings.iter().zip(heads) {
                        th scope="col" { (view.link("meetings", &meeting.id, &html! { (head) })) }
                    }
                }
            }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (view.link("members", &row.member.id, &html! { (row.name) })) }
                        td { (row.reported) }
                        @for cell in &row.cells {
                            td { (short_words(lang, cell)) }
                        }
                    }
                }
            }
        }
    }
}

/// The states of a cell, each with how often it stands there if not once.
fn short_words(lang: Lang, cell: &[One<'_>]) -> String {
    let words = Part::ALL.iter().filter_map(|part| {
        let count = cell.iter().filter(|one| one.part == *part).count();
        let word = match part {
            Part::InPerson => lang.of("in the room", "sur place"),
            Part::Remote => lang.of("remotely", "à distance"),
            Part::Unreported => lang.of("took part", "a pris part"),
            Part::Announced => lang.of("announced", "annoncé"),
            Part::Absent => lang.of("absent", "absent"),
        };
        match count {
            0 => None,
            1 => Some(word.to_owned()),
            _ => Some(format!("{word} ×{count}")),
        }
    });
    words.collect::<Vec<_>>().join(", ")
}
