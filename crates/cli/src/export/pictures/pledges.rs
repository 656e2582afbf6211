//! Pledges: members down, domains across, every stance in order of date.

use std::collections::BTreeMap;

use maud::{Markup, html};
use willing_curator::records::{Member, Pledge};
use willing_vocabulary::{Domain, Stance};

use super::super::site::fold::fold;
use super::sketch::{Entry, at, mark, short_date, stands, widest};
use super::{Body, View};
use crate::lang::labels::Label as _;

const ID: &str = "pledges";
const ROW: usize = 22;
/// How much room a mark takes across.
const STEP: usize = 14;
const MARK: f32 = 13.0;

const fn name(stance: Stance) -> &'static str {
    match stance {
        Stance::Offered => "o",
        Stance::Conditional => "c",
        Stance::RuledOut => "x",
        _ => "u",
    }
}

fn shape(stance: Stance) -> Markup {
    match stance {
        Stance::Offered => html! { circle.p-main r="5" {} },
        Stance::Conditional => {
            html! { circle.p-main-o r="4.4" {} path.p-main d="M0-5A5 5 0 0 0 0 5z" {} }
        }
        Stance::RuledOut => html! { path.p-no-l d="M-4-4 4 4M4-4-4 4" {} },
        _ => html! { path.p-soft-l d="M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0M-2 0H2" {} },
    }
}

/// What a member said on each domain, in order of date.
type ByDomain<'d> = BTreeMap<Domain, Vec<&'d Pledge>>;

fn by_domain(member: &Member) -> ByDomain<'_> {
    let mut domains = ByDomain::new();
    for pledge in &member.pledges {
        for domain in &pledge.domains {
            domains.entry(*domain).or_default().push(pledge);
        }
    }
    for pledges in domains.values_mut() {
        // What is known to the month only stands before its days; what was said on one day stays in the order of the file.
        pledges.sort_by_key(|pledge| pledge.date);
    }
    domains
}

/// Whether the last stance is another than one before.
fn has_changed(pledges: &[&Pledge]) -> bool {
    pledges.windows(2).any(|pair| {
        pair.first().map(|pledge| pledge.stance) != pair.last().map(|pledge| pledge.stance)
    })
}

pub(super) fn draw(view: &View<'_>) -> Body {
    let lang = view.lang;
    let mut rows: Vec<_> = view
        .dataset
        .records()
        .members
        .iter()
        .filter(|member| stands(*member) && !member.pledges.is_empty())
        .map(|member| (member, lang.name(&member.name), by_domain(member)))
        .collect();
    rows.sort_by_key(|(_, name, _)| fold(name));
    // A column is as wide as its longest history; a domain on which nobody said anything has none.
    let columns: Vec<_> = Domain::ALL
        .iter()
        .filter_map(|domain| {
            let histories = rows.iter().filter_map(|(.., domains)| domains.get(domain));
            histories
                .map(Vec::len)
                .max()
                .map(|longest| (*domain, longest * STEP + 14))
        })
        .collect();
    let names = widest(rows.iter().map(|(_, name, _)| name.as_str())) + 10;
    let entries: Vec<_> = Stance::ALL
        .iter()
        .map(|stance| Entry {
            mark: at(ID, name(*stance), 0.0, 0.0, MARK + 1.0),
            text: lang.set(match stance {
                Stance::Offered => view.say(
                    "offered, with no condition beyond the end of hostilities",
                    "proposé, sans autre condition que la fin des hostilités",
                ),
                Stance::Conditional => view.say(
                    "offered under conditions: a mandate, American support, a vote",
                    "proposé sous condition : un mandat, un soutien américain, un vote",
                ),
                Stance::RuledOut => view.say("ruled out", "exclu"),
                _ => view.say(
                    "undecided: neither offered nor refused",
                    "indécis : ni proposé ni refusé",
                ),
            }),
        })
        .chain([
            Entry {
                mark: html! { rect.p-band x="-8" y="-7" width="16" height="14" {} },
                text: lang.set(view.say(
                    "shaded: the stance changed, from left to right",
                    "grisé : la position a changé, de gauche à droite",
                )),
            },
            Entry {
                mark: html! {},
                text: lang.set(view.say(
                    "empty: nothing in the record",
                    "vide : rien dans le registre",
                )),
            },
        ])
        .collect();
    let total = names + columns.iter().map(|(_, width)| width).sum::<usize>();
    let heads = widest(columns.iter().map(|(domain, _)| domain.label(lang)));
    let grid = heads + 16;
    let bottom = grid + rows.len() * ROW;
    let lefts = lefts(names, &columns);

    let drawing = html! {
        defs { @for stance in Stance::ALL { (mark(ID, name(*stance), &shape(*stance))) } }
        @for ((domain, width), left) in columns.iter().zip(&lefts) {
            g transform={ "translate(" (left + width / 2 + 4) " " (grid - 6) ") rotate(-90)" } { text { (domain.label(lang)) } }
            path.p-line d={ "M" (left) ".5 " (grid) "V" (bottom) } {}
        }
        path.p-line d={ "M" (total) ".5 " (grid) "V" (bottom) } {}
        @for (number, (member, name, domains)) in rows.iter().enumerate() {
            @let top = grid + number * ROW;
            path.p-line d={ "M0 " (top) ".5H" (total) } {}
            (view.link("members", &member.id, &html! { text x="0" y=(top + 15) { (name) } }))
            @for ((domain, width), left) in columns.iter().zip(&lefts) {
                @if let Some(pledges) = domains.get(domain) {
                    (history(view, name, *domain, pledges, (*left, top, *width)))
                }
            }
        }
        path.p-line d={ "M0 " (bottom) ".5H" (total) } {}
    };
    Body {
        lead: view.say(
            "Each mark is one statement on one subject, in the order in which they were made; the last mark of a cell is the latest. \
             They are what was said on a day, not what was sent.",
            "Chaque signe est une déclaration sur un sujet, dans l’ordre où elles ont été faites ; le dernier signe d’une case est le plus récent. \
             C’est ce qui a été dit un jour donné, non ce qui a été envoyé.",
        ),
        table: table(view),
        size: (total.max(340), bottom + 8),
        scales: false,
        legend: entries,
        drawing,
    }
}

fn lefts(names: usize, columns: &[(Domain, usize)]) -> Vec<usize> {
    columns
        .iter()
        .scan(names, |next, (_, width)| {
            let left = *next;
            *next += width;
            Some(left)
        })
        .collect()
}

/// The marks of a cell, which has its left, top and width.
#[allow(clippy::cast_precision_loss)]
fn history(
    view: &View<'_>,
    member: &str,
    domain: Domain,
    pledges: &[&Pledge],
    (left, top, width): (usize, usize, usize),
) -> Markup {
    let lang = view.lang;
    let start = left + (width - pledges.len() * STEP) / 2 + STEP / 2;
    html! {
        @if has_changed(pledges) {
            rect.p-band x=(left + 1) y=(top + 1) width=(width - 1) height=(ROW - 1) {}
        }
        @for (number, pledge) in pledges.iter().enumerate() {
            g {
                title {
                    (member) ", " (domain.label(lang)) ", " (short_date(lang, pledge.date)) (lang.colon())
                    (pledge.stance.label(lang)) ". " (lang.text(&pledge.summary))
                }
                (at(ID, name(pledge.stance), (start + number * STEP) as f32 + 0.5, top as f32 + 11.0, MARK))
            }
        }
    }
}

fn table(view: &View<'_>) -> Markup {
    let lang = view.lang;
    let members = &view.dataset.records().members;
    html! {
        table {
            thead {
                tr {
                    @for head in [
                        view.say("Member", "Membre"),
                        view.say("Subject", "Sujet"),
                        view.say("Date", "Date"),
                        view.say("Stance", "Position"),
                    ] { th scope="col" { (head) } }
                }
            }
            tbody {
                @for member in members.iter().filter(|member| stands(*member)) {
                    @for (domain, pledges) in by_domain(member) {
                        @for pledge in pledges {
                            tr {
                                th scope="row" { (view.link("members", &member.id, &html! { (lang.name(&member.name)) })) }
                                td { (domain.label(lang)) }
                                td { (short_date(lang, pledge.date)) }
                                td { (pledge.stance.label(lang)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
