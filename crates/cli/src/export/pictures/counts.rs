//! How many: what sources count as members, what lists name, and what is counted at meetings, over time and apart.

use maud::{Markup, html};
use willing_curator::records::{Claim, Member, Value, Verdict};
use willing_vocabulary::{CountOf, Date, MeetingKind, MemberKind, Precision, RosterOf};

use super::sketch::{
    Entry, at, day_number, mark, months, short_date, short_meeting, short_month, stands, tenth,
};
use super::{Body, View};
use crate::lang::Lang;
use crate::lang::labels::Label as _;

const ID: &str = "counts";
/// The claim whose answers count the members of the coalition.
const MEMBER_COUNT: &str = "member-count";
/// How far one more country is up.
const UNIT: usize = 9;
const WIDTH: usize = 860;
const LEFT: usize = 34;
const MARK: f32 = 11.0;

/// One number that a source gives.
struct Point {
    value: usize,
    precision: Precision,
    date: Date,
    /// Who counts, or what is counted.
    who: String,
    note: Option<String>,
    collection: &'static str,
    id: String,
    /// Whether the record prefers this answer.
    is_preferred: bool,
}

/// Numbers that count the same thing.
struct Panel {
    title: &'static str,
    points: Vec<Point>,
}

const ORDER: [Precision; 5] = [
    Precision::Exact,
    Precision::About,
    Precision::AtLeast,
    Precision::MoreThan,
    Precision::AtMost,
];

const fn name(precision: Precision) -> &'static str {
    match precision {
        Precision::About => "about",
        Precision::AtLeast => "least",
        Precision::MoreThan => "more",
        Precision::AtMost => "most",
        _ => "exact",
    }
}

fn shape(precision: Precision) -> Markup {
    match precision {
        Precision::About => html! { circle.p-main-o r="4.4" {} },
        Precision::AtLeast => html! { path.p-main d="M0-5.5 4.5 1.5h-9zM-4.5 3h9v2h-9z" {} },
        Precision::MoreThan => html! { path.p-main-o d="M0-4.6 4.8 4h-9.6z" {} },
        Precision::AtMost => html! { path.p-main d="M0 5.5-4.5-1.5h9zM-4.5-5h9v2h-9z" {} },
        _ => html! { circle.p-main r="4.6" {} },
    }
}

fn number(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

/// The answers to the question of how many members there are, and the numbers that stand beside lists of them.
fn said(view: &View<'_>) -> Vec<Point> {
    let lang = view.lang;
    let claim = view.dataset.get::<Claim>(MEMBER_COUNT);
    let preferred = claim.and_then(|claim| match &claim.verdict {
        Verdict::Preferred(verdict) => Some(verdict.prefer.as_str()),
        _ => None,
    });
    let answers = claim
        .into_iter()
        .filter(|claim| stands(*claim))
        .flat_map(|claim| &claim.answers)
        .filter_map(|answer| {
            let Value::Number(value) = &answer.value else {
                return None;
            };
            Some(Point {
                value: number(value.number),
                precision: value.precision,
                date: answer.date,
                who: answer
                    .by
                    .as_ref()
                    .map_or_else(String::new, |by| view.by(by)),
                note: answer.note.as_ref().map(|note| lang.text(note)),
                collection: "claims",
                id: MEMBER_COUNT.to_owned(),
                is_preferred: preferred == Some(answer.id.as_str()),
            })
        });
    let beside = view.dataset.records().rosters.iter().filter_map(|roster| {
        let count = roster.stated_count.as_ref()?;
        (roster.of == RosterOf::Members && stands(roster)).then(|| Point {
            value: number(count.value),
            precision: count.precision,
            date: roster.as_of,
            who: lang.name(&roster.title),
            note: Some(
                view.say("stated beside a list", "indiqué à côté d’une liste")
                    .to_owned(),
            ),
            collection: "rosters",
            id: roster.id.clone(),
            is_preferred: false,
        })
    });
    answers.chain(beside).collect()
}

/// The states that each list of members names.
fn listed(view: &View<'_>) -> Vec<Point> {
    let records = view.dataset.records();
    let lists = records.rosters.iter();
    lists
        .filter(|roster| roster.of == RosterOf::Members && stands(*roster))
        .map(|roster| {
            let is_state = |id: &str| {
                let member = view.dataset.get::<Member>(id);
                member.is_some_and(|member| member.kind == MemberKind::State)
            };
            let states = roster
                .members
                .iter()
                .filter(|id| is_state(id.as_str()))
                .count();
            Point {
                value: states,
                // A list that does not claim to be whole names some.
                precision: if roster.complete {
                    Precision::Exact
                } else {
                    Precision::AtLeast
                },
                date: roster.as_of,
                who: view.lang.name(&roster.title),
                note: (!roster.complete).then(|| {
                    view.say(
                        "not given as the whole list",
                        "liste non donnée comme entière",
                    )
                    .to_owned()
                }),
                collection: "rosters",
                id: roster.id.clone(),
                is_preferred: false,
            }
        })
        .collect()
}

/// The countries that sources count at meetings of the coalition.
fn met(view: &View<'_>) -> Vec<Point> {
    let records = view.dataset.records();
    let meetings = records.meetings.iter();
    meetings
        .filter(|meeting| meeting.kind == MeetingKind::Coalition && stands(*meeting))
        .flat_map(|meeting| {
            let counts = meeting.counts.iter();
            counts
                .filter(|count| count.of == CountOf::Countries)
                .map(move |count| Point {
                    value: number(count.value),
                    precision: count.precision,
                    date: meeting.date,
                    who: match &count.by {
                        Some(by) => format!(
                            "{}{}{}",
                            short_meeting(view.lang, meeting),
                            view.lang.colon(),
                            view.by(by)
                        ),
                        None => short_meeting(view.lang, meeting),
                    },
                    note: count.note.as_ref().map(|note| view.lang.text(note)),
                    collection: "meetings",
                    id: meeting.id.clone(),
                    is_preferred: false,
                })
        })
        .collect()
}

fn panels(view: &View<'_>) -> Vec<Panel> {
    let mut panels = vec![
        Panel {
            title: view.say(
                "Members of the coalition, as sources number them",
                "Membres de la coalition, selon le nombre que donnent les sources",
            ),
            points: said(view),
        },
        Panel {
            title: view.say(
                "States named in published lists of members",
                "États nommés dans les listes de membres publiées",
            ),
            points: listed(view),
        },
        Panel {
            title: view.say(
                "Countries counted at meetings of the coalition",
                "Pays comptés aux réunions de la coalition",
            ),
            points: met(view),
        },
    ];
    for panel in &mut panels {
        panel.points.sort_by(|a, b| {
            let key = |point: &Point| (point.date.earliest(), point.value, point.precision);
            key(a).cmp(&key(b))
        });
    }
    panels.retain(|panel| !panel.points.is_empty());
    panels
}

/// The horizontal scale: whole months from the first number to the last.
struct Time {
    first: usize,
    days: usize,
}

impl Time {
    #[allow(clippy::cast_precision_loss)]
    fn x(&self, day: usize) -> f32 {
        let share = day.saturating_sub(self.first) as f32 / self.days.max(1) as f32;
        LEFT as f32 + 12.0 + share * (WIDTH - LEFT - 24) as f32
    }
}

pub(super) fn draw(view: &View<'_>) -> Body {
    let lang = view.lang;
    let panels = panels(view);
    let dates = || {
        panels
            .iter()
            .flat_map(|panel| &panel.points)
            .map(|point| point.date)
    };
    let span = dates()
        .map(Date::earliest)
        .min()
        .zip(dates().map(Date::latest).max());
    let months: Vec<_> = span
        .map(|(first, last)| months(first, last).collect())
        .unwrap_or_default();
    let time = span.map_or(Time { first: 0, days: 1 }, |(first, last)| {
        let start = day_number(first) - usize::from(first.day().unwrap_or(1)) + 1;
        Time {
            first: start,
            days: (day_number(last) - start).max(31),
        }
    });
    let entries: Vec<_> = ORDER
        .iter()
        .filter(|precision| {
            let points = panels.iter().flat_map(|panel| &panel.points);
            points
                .into_iter()
                .any(|point| point.precision == **precision)
        })
        .map(|precision| Entry {
            mark: at(ID, name(*precision), 0.0, 0.0, MARK + 2.0),
            text: match precision {
                Precision::Exact => view.say("the number itself", "le nombre même").to_owned(),
                other => other.label(lang).to_owned(),
            },
        })
        .collect();
    let mut height = 8;
    let mut tops = Vec::new();
    for panel in &panels {
        tops.push(height);
        height += 34 + (panel.top() - panel.floor()) * UNIT + 38;
    }
    let drawing = html! {
        defs { @for precision in ORDER { (mark(ID, name(precision), &shape(precision))) } }
        @for (panel, top) in panels.iter().zip(tops) {
            g transform={ "translate(0 " (top) ")" } { (panel.draw(view, &time, &months)) }
        }
    };
    Body {
        lead: view.say(
            "Each mark is a number that a source gives on a day; its shape says how exact the source is. \
             The three panels count different things. Sources that say the same of one meeting or day share a mark; marks that would lie upon each other stand side by side; a line is a date known to the month only.",
            "Chaque signe est un nombre donné par une source à une date ; sa forme dit avec quelle précision. \
             Les trois cadres ne comptent pas la même chose. Des sources qui disent de même d’une réunion ou d’un jour partagent un signe ; les signes qui se recouvriraient sont placés côte à côte ; un trait est une date connue au mois près.",
        ),
        table: table(view, &panels),
        size: (WIDTH, height),
        scales: true,
        legend: entries,
        drawing,
    }
}

impl Panel {
    fn floor(&self) -> usize {
        let lowest = self.points.iter().map(|point| point.value).min();
        lowest.unwrap_or(0).saturating_sub(2) / 5 * 5
    }

    fn top(&self) -> usize {
        let highest = self.points.iter().map(|point| point.value).max();
        (highest.unwrap_or(0) + 2).div_ceil(5) * 5
    }

    fn draw(&self, view: &View<'_>, time: &Time, months: &[(u16, u8)]) -> Markup {
        let lang = view.lang;
        let (floor, top) = (self.floor(), self.top());
        let y = |value: usize| 34 + top.saturating_sub(value) * UNIT;
        let bottom = y(floor);
        let ticks: Vec<_> = (floor..=top).step_by(5).collect();
        html! {
            text.p-head x="0" y="12" { (self.title) }
            @for tick in &ticks {
                path.p-line d={ "M" (LEFT) " " (y(*tick)) ".5H" (WIDTH) } {}
                text.p-soft.p-end x=(LEFT - 8) y=(y(*tick) + 4) { (tick) }
            }
            @for (number, (year, month)) in months.iter().enumerate() {
                @if let Ok(first) = format!("{year:04}-{month:02}").parse::<Date>() {
                    @let x = time.x(day_number(first));
                    path.p-line d={ "M" (tenth(x)) " " (bottom) "v5" } {}
                    text.p-soft.p-small x=(tenth(x + 3.0)) y=(bottom + 14) { (short_month(lang, *month)) }
                    @if number == 0 || *month == 1 {
                        text.p-soft.p-small x=(tenth(x + 3.0)) y=(bottom + 27) { (year) }
                    }
                }
            }
            @for (group, x) in self.places(time) {
                @if let Some(point) = group.first() {
                    (view.link(point.collection, &point.id, &html! {
                        g {
                            title { @for (number, point) in group.iter().enumerate() { @if number > 0 { "\n" } (point.in_words(lang)) } }
                            @if point.date.day().is_none() {
                                path.p-soft-l d={ "M" (tenth(time.x(day_number(point.date.earliest())))) " " (y(point.value)) "H" (tenth(time.x(day_number(point.date.latest())))) } {}
                            }
                            (at(ID, name(point.precision), x, f(y(point.value)), MARK))
                            @if group.iter().any(|point| point.is_preferred) {
                                circle.p-soft-l cx=(tenth(x)) cy=(y(point.value)) r="8.5" {}
                            }
                        }
                    }))
                    @if group.iter().any(|point| point.is_preferred) {
                        text.p-on.p-end x=(tenth(x + 8.0)) y=(y(point.value) - 13) { (point.value) (lang.colon()) (view.say("the answer that the record prefers", "la réponse que le registre retient")) }
                    }
                }
            }
        }
    }

    /// Each group of points with where it stands: on its day, or as near to it as others of the same value leave room.
    ///
    /// Numbers that say the same in one place of the record are one group.
    fn places(&self, time: &Time) -> Vec<(Vec<&Point>, f32)> {
        let mut groups: Vec<Vec<&Point>> = Vec::new();
        for point in &self.points {
            let alike = groups.iter_mut().find(|group| {
                let mut others = group.iter();
                others.any(|other| other.key() == point.key())
            });
            match alike {
                Some(group) => group.push(point),
                None => groups.push(vec![point]),
            }
        }
        let mut placed: Vec<(Vec<&Point>, f32)> = Vec::new();
        for group in groups {
            let Some(point) = group.first() else { continue };
            let (from, to) = (
                day_number(point.date.earliest()),
                day_number(point.date.latest()),
            );
            let wanted = time.x(usize::midpoint(from, to));
            let is_free = |x: f32| {
                let mut others = placed
                    .iter()
                    .filter(|(other, _)| other.iter().any(|other| other.value == point.value));
                x > f(LEFT) && x < f(WIDTH) && others.all(|(_, at)| (at - x).abs() >= MARK - 0.1)
            };
            let steps = (0..60_u16).map(|step| f32::from(step) * MARK / 2.0);
            let nearest = steps
                .flat_map(|step| [wanted + step, wanted - step])
                .find(|x| is_free(*x));
            placed.push((group, nearest.unwrap_or(wanted)));
        }
        placed
    }
}

#[allow(clippy::cast_precision_loss)]
fn f(pixels: usize) -> f32 {
    pixels as f32
}

impl Point {
    /// What two points have in common that say the same in one place of the record.
    fn key(&self) -> (Date, usize, Precision, &str, &str) {
        (
            self.date,
            self.value,
            self.precision,
            self.collection,
            &self.id,
        )
    }

    fn number(&self, lang: Lang) -> String {
        match self.precision {
            Precision::Exact => self.value.to_string(),
            other => format!("{} {}", other.label(lang), self.value),
        }
    }

    fn in_words(&self, lang: Lang) -> String {
        let mut words = format!(
            "{}{}{}",
            short_date(lang, self.date),
            lang.colon(),
            self.number(lang)
        );
        for more in [Some(&self.who), self.note.as_ref()].into_iter().flatten() {
            if !more.is_empty() {
                words.push_str(" — ");
                words.push_str(more);
            }
        }
        words
    }
}

fn table(view: &View<'_>, panels: &[Panel]) -> Markup {
    let lang = view.lang;
    html! {
        table {
            thead {
                tr {
                    @for head in [
                        view.say("Date", "Date"),
                        view.say("Number", "Nombre"),
                        view.say("Who says so, or which list or meeting", "Qui le dit, ou quelle liste ou réunion"),
                        view.say("Note", "Remarque"),
                    ] { th scope="col" { (head) } }
                }
            }
            @for panel in panels {
                tbody {
                    tr { th scope="rowgroup" colspan="4" { (panel.title) } }
                    @for point in &panel.points {
                        tr {
                            td { (short_date(lang, point.date)) }
                            td { (point.number(lang)) }
                            td { (view.link(point.collection, &point.id, &html! { (point.who) })) }
                            td { @if let Some(note) = &point.note { (note) } }
                        }
                    }
                }
            }
        }
    }
}
