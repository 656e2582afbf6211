//! The record as the pages see it: what is derived from it once, for all of them.

use std::collections::HashMap;

use willing_curator::records::{
    Attribution, Claim, Declaration, Meeting, Member, Office, Participant, Person, Plan, PlanPoint,
    Records, Roster, Source, Stored,
};
use willing_curator::{Dataset, References};
use willing_vocabulary::{Collection, Date};

use crate::export::base_url::BaseUrl;
use crate::export::json_ld;
use crate::lang::Lang;
use crate::lang::labels::{self, Label as _};

/// What every page can ask.
pub(crate) struct Site<'d> {
    pub(crate) dataset: &'d Dataset,
    /// Where the exported folder will be published, if that is known.
    pub(crate) base_url: Option<&'d BaseUrl>,
    /// Which files lie beside the site, with what they hold and how many bytes they have.
    pub(crate) downloads: Vec<(String, String, usize)>,
    /// Says what a page is about to machines.
    pub(crate) json_ld: json_ld::Writer<'d>,
    pub(crate) references: References<'d>,
    claims: HashMap<(Collection, &'d str), Vec<&'d Claim>>,
    /// The points of later plans that take up a point of a plan.
    continued: HashMap<(&'d str, u8), Vec<(&'d Plan, &'d PlanPoint)>>,
    countries: HashMap<&'d str, &'d Member>,
}

impl<'d> Site<'d> {
    pub(crate) fn new(
        dataset: &'d Dataset,
        base_url: Option<&'d BaseUrl>,
        downloads: Vec<(String, String, usize)>,
        json_ld: json_ld::Writer<'d>,
    ) -> Self {
        let records = dataset.records();
        let mut claims: HashMap<_, Vec<_>> = HashMap::new();
        for claim in &records.claims {
            if let Some(about) = &claim.about {
                let key = (about.collection, about.id.as_str());
                claims.entry(key).or_default().push(claim);
            }
        }
        let mut continued: HashMap<_, Vec<_>> = HashMap::new();
        for plan in &records.plans {
            for point in &plan.points {
                for earlier in &point.continues {
                    let key = (earlier.plan.as_str(), earlier.point);
                    continued.entry(key).or_default().push((plan, point));
                }
            }
        }
        let countries = records
            .members
            .iter()
            .filter_map(|member| Some((member.iso.as_ref()?.alpha2.as_str(), member)))
            .collect();
        Self {
            dataset,
            base_url,
            downloads,
            json_ld,
            references: dataset.references(),
            claims,
            continued,
            countries,
        }
    }

    pub(crate) fn get<R: Stored>(&self, id: &str) -> Option<&'d R> {
        self.dataset.get(id)
    }

    /// What a record is called, in the language of the reader where it has one.
    pub(crate) fn title(&self, collection: Collection, id: &str, lang: Lang) -> String {
        let title = match collection {
            Collection::Sources => self.get::<Source>(id).map(|r| r.title.clone()),
            Collection::Members => self.get::<Member>(id).map(|r| lang.name(&r.name)),
            Collection::People => self.get::<Person>(id).map(|r| lang.name(&r.name)),
            Collection::Meetings => self.get::<Meeting>(id).map(|r| lang.name(&r.title)),
            Collection::Declarations => self.get::<Declaration>(id).map(|r| lang.name(&r.title)),
            Collection::Plans => self.get::<Plan>(id).map(|r| lang.name(&r.title)),
            Collection::Rosters => self.get::<Roster>(id).map(|r| lang.name(&r.title)),
            Collection::Claims => self.get::<Claim>(id).map(|r| lang.text(&r.question)),
            _ => None,
        };
        title.unwrap_or_else(|| id.to_owned())
    }

    /// The name of whoever something is attributed to.
    pub(crate) fn who(&self, by: &Attribution, lang: Lang) -> String {
        match by {
            Attribution::Person(by) => self.title(Collection::People, by.person.as_str(), lang),
            Attribution::Member(by) => self.title(Collection::Members, by.member.as_str(), lang),
            Attribution::Name(by) => lang.name(&by.name),
        }
    }

    /// The claims about a record.
    pub(crate) fn claims_about<'s>(
        &'s self,
        collection: Collection,
        id: &'s str,
    ) -> &'s [&'d Claim] {
        self.claims
            .get(&(collection, id))
            .map_or(&[], Vec::as_slice)
    }

    /// The claims that mention a record without being about it.
    pub(crate) fn claims_mentioning(&self, collection: Collection, id: &str) -> Vec<&'d Claim> {
        let mut claims: Vec<&Claim> = Vec::new();
        for reference in self.references.get(&(collection, id)).into_iter().flatten() {
            if reference.collection == Collection::Claims
                && reference.pointer != "/about"
                && let Some(claim) = self.get::<Claim>(reference.id)
                && !claims.iter().any(|known| known.id == claim.id)
            {
                claims.push(claim);
            }
        }
        claims
    }

    /// The points of later plans that take up a point.
    pub(crate) fn continued<'s>(
        &'s self,
        plan: &'s str,
        point: u8,
    ) -> &'s [(&'d Plan, &'d PlanPoint)] {
        self.continued
            .get(&(plan, point))
            .map_or(&[], Vec::as_slice)
    }

    /// The state with that two-letter code, if the record has one.
    pub(crate) fn country(&self, code: &str) -> Option<&'d Member> {
        self.countries.get(code).copied()
    }

    /// The office in which somebody acted for a member on a day: of several, the one taken up last.
    pub(crate) fn office(&self, person: &str, member: &str, on: Date) -> Option<&'d Office> {
        let held = |office: &&Office| {
            office.of.as_str() == member
                && office
                    .from
                    .is_none_or(|from| from.earliest() <= on.latest())
                && office.to.is_none_or(|to| on.earliest() <= to.latest())
        };
        let person: &Person = self.get(person)?;
        let offices = person.offices.iter();
        offices.filter(held).max_by_key(|office| office.from)
    }

    /// In what capacity somebody took part.
    pub(crate) fn capacity(&self, row: &Participant, on: Date, lang: Lang) -> Option<String> {
        let own = row.office.as_ref().map(|office| lang.name(office));
        own.or_else(|| {
            let office = self.office(row.person.as_ref()?.as_str(), row.member.as_str(), on)?;
            Some(lang.name(&office.title))
        })
    }

    /// Where and under what heading a meeting took place: “Paris, France”.
    pub(crate) fn place(&self, meeting: &Meeting, lang: Lang) -> Option<String> {
        let place = meeting.place.as_ref()?;
        let country = match self.country(&place.country) {
            Some(member) => lang.name(&member.name),
            None => labels::country(&place.country, lang),
        };
        Some(match &place.city {
            Some(city) => format!("{}, {country}", lang.name(city)),
            None => country,
        })
    }

    /// The kind, level and format of a meeting in one line.
    pub(crate) fn kicker(meeting: &Meeting, lang: Lang) -> String {
        let mut parts = vec![meeting.kind.label(lang)];
        parts.extend(meeting.level.map(|level| level.label(lang)));
        parts.extend(meeting.format.map(|format| format.label(lang)));
        parts.join(" · ")
    }

    /// Every record of every collection, with its former ids.
    pub(crate) fn all(&self) -> Vec<(Collection, &'d str, &'d [String])> {
        fn of<R: Stored + 'static>(
            records: &Records,
        ) -> impl Iterator<Item = (Collection, &str, &[String])> {
            R::all(records)
                .iter()
                .map(|record| (R::COLLECTION, record.id(), record.formerly()))
        }
        let records = self.dataset.records();
        of::<Meeting>(records)
            .chain(of::<Declaration>(records))
            .chain(of::<Plan>(records))
            .chain(of::<Member>(records))
            .chain(of::<Person>(records))
            .chain(of::<Roster>(records))
            .chain(of::<Claim>(records))
            .chain(of::<Source>(records))
            .collect()
    }
}
