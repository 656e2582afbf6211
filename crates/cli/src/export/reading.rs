//! What several formats need to say in words about a record, and to know of its sources.

use willing_curator::Dataset;
use willing_curator::records::{Attribution, Cites, Meeting, Member, Name, Person, Source, Text};
use willing_vocabulary::Date;

use crate::lang::Lang;

pub(super) fn text(lang: Lang, text: &Text) -> &str {
    lang.of(&text.en, &text.fr)
}

pub(super) fn name(lang: Lang, name: &Name) -> &str {
    lang.of(&name.en, &name.fr)
}

/// Where a meeting took place: the venue, the city, the country.
pub(super) fn location(lang: Lang, meeting: &Meeting, dataset: &Dataset) -> Option<String> {
    let place = meeting.place.as_ref()?;
    let parts: Vec<&str> = [place.venue.as_ref(), place.city.as_ref()]
        .into_iter()
        .flatten()
        .map(|part| name(lang, part))
        .chain([country(lang, &place.country, dataset)])
        .collect();
    Some(parts.join(", "))
}

/// The name of a country that the record knows, or its code.
fn country<'d>(lang: Lang, code: &'d str, dataset: &'d Dataset) -> &'d str {
    let has_code = |member: &&Member| matches!(&member.iso, Some(iso) if iso.alpha2 == code);
    let known = dataset.records().members.iter().find(has_code);
    known.map_or(code, |member| name(lang, &member.name))
}

/// Who said it, in words.
pub(super) fn attribution(lang: Lang, by: &Attribution, dataset: &Dataset) -> String {
    let found = match by {
        Attribution::Person(by) => dataset
            .get::<Person>(by.person.as_str())
            .map(|person| &person.name),
        Attribution::Member(by) => dataset
            .get::<Member>(by.member.as_str())
            .map(|member| &member.name),
        Attribution::Name(by) => Some(&by.name),
    };
    found.map_or_else(String::new, |found| name(lang, found).to_owned())
}

/// The sources of a statement, in the order in which it cites them.
pub(super) fn sources<'d>(cites: &Cites, dataset: &'d Dataset) -> Vec<&'d Source> {
    cites
        .iter()
        .filter_map(|cite| dataset.get(cite.source.as_str()))
        .collect()
}

/// The last day on which a source of a statement was read.
pub(super) fn last_read(cites: &Cites, dataset: &Dataset) -> Option<Date> {
    sources(cites, dataset)
        .into_iter()
        .map(|source| source.accessed)
        .max()
}
