//! Place: where a meeting was, and which codes stand for it.

use std::collections::HashMap;

use isocountry::CountryCode;
use willing_vocabulary::{Format, MemberKind, Status};

use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;

pub(super) static RULES: &[&Rule] = &[
    &IN_PERSON_WITHOUT_CITY,
    &REMOTE_WITH_PLACE,
    &UNKNOWN_COUNTRY,
    &ISO_CODES,
    &CITY_IN_TWO_COUNTRIES,
];

static IN_PERSON_WITHOUT_CITY: Rule = Rule {
    name: "in-person-without-city",
    family: "place",
    level: Level::Error,
    explanation: "People who met in person or partly so met in a city, and whoever reported it named that city.",
    mend: "Add `place: {city: {en: …, fr: …}, country: …}`. If everybody was connected from afar, the format is \
           `videoconference` or `telephone`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  city: {en: Paris, fr: Paris}\n",
        bad: "",
    },
    check: Check::Records(in_person_without_city),
};

fn in_person_without_city(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in facts
        .records
        .meetings
        .iter()
        .filter(|meeting| meeting.status == Status::Held)
    {
        let in_a_room = matches!(meeting.format, Some(Format::InPerson | Format::Hybrid));
        let city = meeting.place.as_ref().and_then(|place| place.city.as_ref());
        if in_a_room && city.is_none() {
            problems
                .at(
                    meeting,
                    if meeting.place.is_some() {
                        "/place"
                    } else {
                        "/format"
                    },
                    "no city, yet people met there",
                )
                .help("add `place: {city: {en: …, fr: …}, country: …}`");
        }
    }
}

static REMOTE_WITH_PLACE: Rule = Rule {
    name: "remote-with-place",
    family: "place",
    level: Level::Error,
    explanation: "A videoconference or a telephone call has no place. Where some sat together and others were connected, the format \
                  is `hybrid`.",
    mend: "Remove `place`; if some sat together there, write `format: hybrid`. From where the host was connected \
           belongs in the summary.",
    example: Example {
        file: "meetings/2026-02-24-kyiv.yaml",
        good: "format: hybrid",
        bad: "format: videoconference",
    },
    check: Check::Records(remote_with_place),
};

fn remote_with_place(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        if let Some(format @ (Format::Videoconference | Format::Telephone)) = meeting.format
            && meeting.place.is_some()
        {
            problems
                .at(
                    meeting,
                    "/place",
                    format!("a place, yet the format is `{format}`"),
                )
                .help("remove the place, or write `format: hybrid` if some met there");
        }
    }
}

static UNKNOWN_COUNTRY: Rule = Rule {
    name: "unknown-country",
    family: "place",
    level: Level::Error,
    explanation: "Countries are given by the two-letter codes of ISO 3166-1, which maps and tables can join on. The code of the \
                  United Kingdom is GB, that of Ukraine UA.",
    mend: "Write the two capital letters that stand under `iso` in the country's file in `data/members/`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "country: FR",
        bad: "country: UK",
    },
    check: Check::Records(unknown_country),
};

fn unknown_country(facts: &Facts<'_>, problems: &mut Problems) {
    let unknown = |code: &str| CountryCode::for_alpha2(code).is_err();
    for meeting in &facts.records.meetings {
        if let Some(place) = meeting
            .place
            .as_ref()
            .filter(|place| unknown(&place.country))
        {
            report(
                problems.at(meeting, "/place/country", message(&place.country)),
                &place.country,
            );
        }
    }
    for member in &facts.records.members {
        if let Some(iso) = member.iso.as_ref().filter(|iso| unknown(&iso.alpha2)) {
            report(
                problems.at(member, "/iso/alpha2", message(&iso.alpha2)),
                &iso.alpha2,
            );
        }
    }
}

fn message(code: &str) -> String {
    format!("ISO 3166-1 has no country `{code}`")
}

fn report(problem: super::Help<'_>, code: &str) {
    match code {
        "UK" => problem.help("the code of the United Kingdom is `GB`"),
        "EL" => problem.help("the code of Greece is `GR`"),
        _ => problem.help("two letters, as in the country's file in data/members/"),
    }
}

static ISO_CODES: Rule = Rule {
    name: "iso-codes",
    family: "place",
    level: Level::Error,
    explanation: "A state has both codes of ISO 3166-1, and the two are those of one country. An organisation has none: the codes \
                  `EU` and `UN` are reserved, not assigned.",
    mend: "Take both codes from one line of ISO 3166-1. A state has both, an organisation has no `iso` at all.",
    example: Example {
        file: "members/france.yaml",
        good: "iso: {alpha2: FR, alpha3: FRA}",
        bad: "iso: {alpha2: FR, alpha3: FRO}",
    },
    check: Check::Records(iso_codes),
};

fn iso_codes(facts: &Facts<'_>, problems: &mut Problems) {
    for member in &facts.records.members {
        match (member.kind, &member.iso) {
            (MemberKind::State, Some(iso)) => {
                let country = CountryCode::for_alpha2(&iso.alpha2);
                if let Some(country) = country
                    .ok()
                    .filter(|country| country.alpha3() != iso.alpha3)
                {
                    problems
                        .at(
                            member,
                            "/iso/alpha3",
                            format!(
                                "`{}` and `{}` are not the codes of one country",
                                iso.alpha2, iso.alpha3
                            ),
                        )
                        .help(format!("`{}` goes with `{}`", iso.alpha2, country.alpha3()));
                }
            }
            (MemberKind::State, None) => {
                problems
                    .at(member, "/kind", "a state without its ISO codes")
                    .help("add `iso: {alpha2: …, alpha3: …}`");
            }
            (_, Some(_)) => {
                problems
                    .at(member, "/iso", "only states have codes of ISO 3166-1")
                    .help("remove `iso`");
            }
            (_, None) => {}
        }
    }
}

static CITY_IN_TWO_COUNTRIES: Rule = Rule {
    name: "city-in-two-countries",
    family: "place",
    level: Level::Warning {
        allow_when: "They are two cities of one name, in two countries.",
    },
    explanation: "One city lies in one country. Where meetings in one city have two countries, the code of one of them is a slip.",
    mend: "Correct the country or the city of the meeting that the message names.",
    example: Example {
        file: "meetings/2026-02-24-kyiv.yaml",
        good: "city: {en: Kyiv, fr: Kyiv}",
        bad: "city: {en: Paris, fr: Paris}",
    },
    check: Check::Records(city_in_two_countries),
};

fn city_in_two_countries(facts: &Facts<'_>, problems: &mut Problems) {
    let places = || {
        facts.records.meetings.iter().filter_map(|meeting| {
            let place = meeting.place.as_ref()?;
            Some((meeting, place.city.as_ref()?, place.country.as_str()))
        })
    };
    let mut countries: HashMap<&str, HashMap<&str, u32>> = HashMap::new();
    for (_, city, country) in places() {
        *countries
            .entry(&city.en)
            .or_default()
            .entry(country)
            .or_default() += 1;
    }
    for (meeting, city, country) in places() {
        // The more frequent country is taken for the right one; of equals, the first in the alphabet.
        let usual = countries.get(city.en.as_str()).and_then(|countries| {
            countries
                .iter()
                .max_by_key(|(code, count)| (**count, std::cmp::Reverse(**code)))
        });
        if let Some((usual, _)) = usual.filter(|(usual, _)| **usual != country) {
            problems.at(
                meeting,
                "/place/country",
                format!("elsewhere {} is in `{usual}`", city.en),
            );
        }
    }
}
