//! The map: which states lists of members name, and how single sources describe the others.

use maud::{Markup, html};
use willing_curator::records::{Member, Standing};
use willing_vocabulary::{MemberKind, RosterOf, StandingKind};

use super::super::site::fold::fold;
use super::sketch::{Entry, short_date, stands};
use super::{Body, View};
use crate::lang::labels::Label as _;

#[path = "../../../assets/map/map.rs"]
mod shapes;

/// A drawn part of the Earth.
struct Sheet {
    width: usize,
    height: usize,
    shapes: &'static [Shape],
}

/// A state, or all land that belongs to none of those that the record names.
struct Shape {
    /// The code of ISO 3166-1; empty for other land.
    alpha3: &'static str,
    /// A point well within.
    x: usize,
    y: usize,
    /// Whether it is too small to be seen.
    is_small: bool,
    path: &'static str,
}

/// What the record says of a state's membership.
struct Place<'d> {
    member: &'d Member,
    name: String,
    /// How many lists of members name it.
    lists: usize,
    /// How the latest source describes it.
    latest: Option<&'d Standing>,
    /// Whether some source counts it in and another does not.
    is_disputed: bool,
}

fn places<'d>(view: &View<'d>) -> (Vec<Place<'d>>, usize) {
    let records = view.dataset.records();
    let lists: Vec<_> = records
        .rosters
        .iter()
        .filter(|roster| roster.of == RosterOf::Members && stands(*roster))
        .collect();
    let states = records.members.iter().filter(|member| {
        member.kind == MemberKind::State && member.iso.is_some() && stands(*member)
    });
    let places = states.map(|member| {
        let on = |id: &&willing_curator::records::MemberId| id.as_str() == member.id;
        let named = lists
            .iter()
            .filter(|list| list.members.iter().any(|id| on(&id)))
            .count();
        let counts_in = |standing: &&Standing| {
            matches!(standing.kind, StandingKind::Lead | StandingKind::Member)
        };
        let (inside, outside) = (
            member.standing.iter().filter(counts_in).count() + named,
            member.standing.len() - member.standing.iter().filter(counts_in).count(),
        );
        Place {
            member,
            name: view.lang.name(&member.name),
            lists: named,
            latest: member.standing.iter().max_by_key(|standing| standing.date),
            is_disputed: inside > 0 && outside > 0,
        }
    });
    let mut places: Vec<_> = places.collect();
    places.sort_by_key(|place| fold(&place.name));
    (places, lists.len())
}

impl Place<'_> {
    const fn class(&self) -> &'static str {
        match self.lists {
            0 => "p-none",
            1 => "p-few",
            2 | 3 => "p-some",
            _ => "p-many",
        }
    }

    /// The number of lists, and the letter of the latest description.
    fn label(&self) -> String {
        let letter = self.latest.map_or("", |standing| letter(standing.kind));
        match self.lists {
            0 => letter.to_owned(),
            lists => format!("{lists}{letter}"),
        }
    }
}

/// The letter of a description, the same in both languages but for the last two.
const fn letter(kind: StandingKind) -> &'static str {
    match kind {
        StandingKind::Lead => "L",
        StandingKind::Member => "M",
        StandingKind::Beneficiary => "B",
        StandingKind::Partner => "P",
        StandingKind::Observer => "O",
        _ => "N",
    }
}

pub(super) fn draw(view: &View<'_>) -> Body {
    let lang = view.lang;
    let (places, lists) = places(view);
    let (europe, world) = (&shapes::EUROPE, &shapes::WORLD);
    let swatch = |class: &str, text: &str| Entry {
        mark: html! { rect class=(class) x="-8" y="-7" width="16" height="14" {} },
        text: lang.set(text),
    };
    let letters = StandingKind::ALL
        .iter()
        .map(|kind| {
            format!("{} {}", letter(*kind), lowered(kind.label(lang))).replace(' ', "\u{a0}")
        })
        .collect::<Vec<_>>()
        .join(", ");
    let entries = vec![
        swatch("p-many", view.say("on four lists of members or more", "sur quatre listes de membres ou plus")),
        swatch("p-some", view.say("on two or three", "sur deux ou trois")),
        swatch("p-few", view.say("on one", "sur une")),
        swatch("p-none", view.say("in the record, on no list", "dans le registre, sur aucune liste")),
        Entry {
            mark: html! { rect.p-few x="-8" y="-7" width="16" height="14" {} rect x="-8" y="-7" width="16" height="14" fill="url(#map-hatch)" {} },
            text: lang.set(view.say("hatched: one source counts it as a member, another does not, on the same day or another", "hachuré : une source le compte comme membre, une autre non, le même jour ou un autre")),
        },
        Entry {
            mark: html! { text.p-on.p-mid x="2" y="4" { "4M" } },
            text: lang.set(&format!(
                "{} {lists} {}. {letters}",
                view.say("number: of", "chiffre : sur"),
                view.say("published lists; letter: how the latest single source describes it", "listes publiées ; lettre : ce qu’en dit la dernière source isolée"),
            )),
        },
    ];
    let drawing = html! {
        defs {
            pattern id="map-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" { path.p-hatch d="M0 0V6" {} }
        }
        (sheet(view, europe, &places, true))
        g transform={ "translate(0 " (europe.height + 12) ")" } { (sheet(view, world, &places, false)) }
    };
    Body {
        lead: view.say(
            "The stronger the colour of a state, the more published lists of members name it. Not every list claims to be whole, so a state that is missing from one was not necessarily left out. \
             Organisations are not on the map.",
            "Plus la couleur d’un État est soutenue, plus il y a de listes de membres publiées qui le nomment. Toutes ne se disent pas entières : un État qui n’y figure pas n’en est pas forcément exclu. \
             Les organisations ne sont pas sur la carte.",
        ),
        table: table(view, &places, lists),
        size: (europe.width, europe.height + 12 + world.height),
        scales: true,
        legend: entries,
        drawing,
    }
}

/// A sheet with its states; labels in the world only where Europe has none.
fn sheet(view: &View<'_>, sheet: &Sheet, places: &[Place<'_>], is_europe: bool) -> Markup {
    let place_of = |shape: &Shape| {
        let code = shape.alpha3;
        places.iter().find(|place| {
            let iso = place.member.iso.as_ref();
            iso.is_some_and(|iso| iso.alpha3 == code)
        })
    };
    let has_label_above = |shape: &Shape| {
        let mut european = shapes::EUROPE.shapes.iter();
        european.any(|other| other.alpha3 == shape.alpha3)
    };
    let clip = if is_europe { "map-europe" } else { "map-world" };
    html! {
        clipPath id=(clip) { rect width=(sheet.width) height=(sheet.height) {} }
        g clip-path={ "url(#" (clip) ")" } {
            @for shape in sheet.shapes {
                @match place_of(shape) {
                    None => path.p-land d=(shape.path) {},
                    Some(place) => {
                        (view.link("members", &place.member.id, &html! {
                            title { (in_words(view, place)) }
                            path class=(place.class()) d=(shape.path) {}
                            @if place.is_disputed { path d=(shape.path) fill="url(#map-hatch)" {} }
                            @if shape.is_small && is_europe {
                                circle class=(place.class()) cx=(shape.x) cy=(shape.y) r="7" {}
                                @if place.is_disputed { circle cx=(shape.x) cy=(shape.y) r="7" fill="url(#map-hatch)" {} }
                            }
                        }))
                    }
                }
            }
        }
        @for shape in sheet.shapes {
            @if let Some(place) = place_of(shape).filter(|_| is_europe || !has_label_above(shape)) {
                text.p-on.p-mid x=(shape.x + if shape.is_small { 18 } else { 0 }) y=(shape.y + 4) { (place.label()) }
            }
        }
        rect.p-line x="0.5" y="0.5" width=(sheet.width - 1) height=(sheet.height - 1) {}
    }
}

fn in_words(view: &View<'_>, place: &Place<'_>) -> String {
    let lang = view.lang;
    let lists = lang.counted(
        place.lists,
        (view.say("list", "liste"), view.say("lists", "listes")),
    );
    let mut words = format!("{}{}{lists}", place.name, lang.colon());
    if let Some(standing) = place.latest {
        words.push_str(" ; ");
        words.push_str(&latest(view, standing));
    }
    lang.set(&if lang == super::Lang::En {
        words.replace(" ; ", "; ")
    } else {
        words
    })
}

/// A label in the middle of a sentence: its first letter is small, save that of « État ».
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    match letters.next() {
        Some(first) if !label.starts_with("État") => first.to_lowercase().chain(letters).collect(),
        _ => label.to_owned(),
    }
}

fn latest(view: &View<'_>, standing: &Standing) -> String {
    let mut words = format!(
        "{}, {}",
        lowered(standing.kind.label(view.lang)),
        short_date(view.lang, standing.date)
    );
    if let Some(by) = &standing.by {
        words.push_str(", ");
        words.push_str(&view.by(by));
    }
    words
}

fn table(view: &View<'_>, places: &[Place<'_>], lists: usize) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (view.say("State", "État")) }
                    th scope="col" { (view.say("Lists of members", "Listes de membres")) " (" (lists) ")" }
                    th scope="col" { (view.say("Latest description by a single source", "Dernière description par une source isolée")) }
                    th scope="col" { (view.say("Do sources differ?", "Les sources divergent-elles ?")) }
                }
            }
            tbody {
                @for place in places {
                    tr {
                        th scope="row" { (view.link("members", &place.member.id, &html! { (place.name) })) }
                        td { (place.lists) }
                        td { @if let Some(standing) = place.latest { (latest(view, standing)) } }
                        td { @if place.is_disputed { (view.say("yes", "oui")) } }
                    }
                }
            }
        }
    }
}
