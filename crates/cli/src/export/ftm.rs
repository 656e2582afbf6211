//! Entities of `FollowTheMoney`, one a line, for Aleph and the tools of its kin.
//!
//! The model knows no states, so a state is a `PublicBody`. Whatever has a source of its own and is not an entity is a link
//! between two: an office, a seat at a meeting, a place on a list, a signature. A withdrawn record is left out, and so is every
//! reference to it.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::{Map, Value, json};
use willing_curator::records::{
    Attribution, Cites, Claim, Declaration, Meeting, Member, MemberId, Name, Person, PersonId,
    Plan, Roster, Source, Text, Value as Answer, Verdict,
};
use willing_vocabulary::{
    Basis, Collection, MemberKind, RosterOf, SourceKind, StandingKind, Status,
};

use super::Export;
use super::folder::Folder;
use super::identity::{Common, common, uri};
use super::languages::Language;
use super::reading::{self, attribution, location};
use crate::lang::Lang;

/// The entity that the record is about.
const COALITION: &str = "willing-coalition";

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let mut writer = Writer {
        export,
        lines: String::new(),
    };
    writer.records()?;
    folder.write(
        "willing.ftm.json",
        "The record as FollowTheMoney entities, one a line",
        writer.lines,
    )
}

struct Writer<'e> {
    export: &'e Export<'e>,
    lines: String,
}

/// An entity in the making.
struct Entity {
    id: String,
    schema: &'static str,
    properties: Map<String, Value>,
}

impl Entity {
    fn new(schema: &'static str, id: String) -> Self {
        Self {
            id,
            schema,
            properties: Map::new(),
        }
    }

    /// Adds values to a property; the same value counts once.
    fn add<T: Into<String>>(
        &mut self,
        property: &str,
        values: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        for value in values {
            let value = Value::String(value.into());
            let list = self
                .properties
                .entry(property)
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list
                && !list.contains(&value)
            {
                list.push(value);
            }
        }
        self
    }
}

fn both(text: &Text) -> [&str; 2] {
    [&text.en, &text.fr]
}

/// A name as it is written in English; the other languages are other names.
fn named<'e>(entity: &'e mut Entity, name: &Name) -> &'e mut Entity {
    entity.add("name", [one_line(&name.en)]);
    let others = [Some(&name.fr), name.uk.as_ref()];
    let others = others
        .into_iter()
        .flatten()
        .filter(|other| **other != name.en);
    entity.add("alias", others.map(|other| one_line(other)))
}

/// Names and short texts of the model have no line breaks.
fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

impl Writer<'_> {
    fn put(&mut self, entity: &Entity) -> Result<()> {
        let line = serde_json::to_string(&json!({
            "id": entity.id,
            "schema": entity.schema,
            "properties": entity.properties,
        }))?;
        self.lines.push_str(&line);
        self.lines.push('\n');
        Ok(())
    }

    fn records(&mut self) -> Result<()> {
        let records = self.export.dataset.records();
        self.put(Entity::new("Organization", COALITION.to_owned()).add(
            "name",
            ["Coalition of the Willing", "Coalition des volontaires"],
        ))?;
        for source in &records.sources {
            self.source(source)?;
        }
        for member in &records.members {
            self.member(member)?;
        }
        for person in &records.people {
            self.person(person)?;
        }
        for meeting in &records.meetings {
            self.meeting(meeting)?;
        }
        for declaration in &records.declarations {
            self.declaration(declaration)?;
        }
        for plan in &records.plans {
            self.plan(plan)?;
        }
        for roster in &records.rosters {
            self.roster(roster)?;
        }
        for claim in &records.claims {
            self.claim(claim)?;
        }
        Ok(())
    }

    /// The id of a record's entity, if the record stands.
    fn id(&self, collection: Collection, id: &str) -> Option<String> {
        common(self.export.dataset, collection, id)
            .filter(|record: &Common<'_>| record.stands)
            .map(|record| format!("willing-{collection}-{}", record.name))
    }

    fn member_id(&self, id: &str) -> Option<String> {
        self.id(Collection::Members, id)
    }

    /// The sources of a statement.
    fn proof<'e>(&self, entity: &'e mut Entity, cites: &Cites) -> &'e mut Entity {
        let sources = reading::sources(cites, self.export.dataset);
        let standing = || sources.iter().filter(|source| source.withdrawn.is_none());
        entity
            .add(
                "proof",
                standing().filter_map(|source| self.id(Collection::Sources, &source.id)),
            )
            .add(
                "sourceUrl",
                standing().filter_map(|source| address(&source.url)),
            )
            .add(
                "publisher",
                standing().map(|source| source.publisher.as_str()),
            )
            .add(
                "retrievedAt",
                standing().map(|source| source.accessed.to_string()),
            )
    }

    fn source(&mut self, source: &Source) -> Result<()> {
        let Some(id) = self.id(Collection::Sources, &source.id) else {
            return Ok(());
        };
        let mut entity = Entity::new("Article", id);
        entity
            .add("title", [one_line(&source.title)])
            .add("publisher", [one_line(&source.publisher)])
            .add("sourceUrl", address(&source.url))
            .add("language", Language::of(&source.lang).map(|lang| lang.iso3))
            .add("publishedAt", source.published.map(|date| date.to_string()))
            .add("retrievedAt", [source.accessed.to_string()])
            .add("author", source.author.as_deref().map(one_line))
            .add("keywords", [source.kind.as_str()])
            .add("notes", source.note.iter().flat_map(both));
        if source.kind == SourceKind::Encyclopedia
            && let Some(address) = address(&source.url).filter(|at| at.contains(".wikipedia.org/"))
        {
            entity.add("wikipediaUrl", [address]);
        }
        self.put(&entity)
    }

    fn member(&mut self, member: &Member) -> Result<()> {
        let Some(id) = self.member_id(&member.id) else {
            return Ok(());
        };
        let schema = match member.kind {
            MemberKind::State => "PublicBody",
            _ => "Organization",
        };
        let mut entity = Entity::new(schema, id.clone());
        named(&mut entity, &member.name)
            .add(
                "country",
                member.iso.iter().map(|iso| iso.alpha2.to_lowercase()),
            )
            .add("wikidataId", member.wikidata.as_deref());
        self.put(&entity)?;
        for (n, row) in member.standing.iter().enumerate() {
            let mut link = match row.kind {
                StandingKind::NotMember => {
                    let mut note = Entity::new("Note", format!("{id}-standing-{}", n + 1));
                    note.add("name", [format!("{}: not a member", member.name.en)])
                        .add("entity", [id.as_str(), COALITION])
                        .add("description", row.note.iter().flat_map(both));
                    note
                }
                kind => {
                    let mut link = Entity::new("Membership", format!("{id}-standing-{}", n + 1));
                    link.add("member", [id.as_str()])
                        .add("organization", [COALITION])
                        .add("role", [kind.as_str()])
                        .add("date", [row.date.to_string()])
                        .add("summary", row.note.iter().flat_map(both));
                    link
                }
            };
            self.proof(&mut link, &row.cite);
            self.put(&link)?;
        }
        for (n, row) in member.pledges.iter().enumerate() {
            let mut note = Entity::new("Note", format!("{id}-pledge-{}", n + 1));
            let by = row.by.as_ref().and_then(|by| self.entity(by));
            note.add(
                "name",
                [format!("{}: {}, {}", member.name.en, row.stance, row.date)],
            )
            .add("entity", [id.as_str()])
            .add("entity", by)
            .add("description", both(&row.summary))
            .add("keywords", row.domains.iter().map(|domain| domain.as_str()))
            .add("keywords", [row.stance.as_str()]);
            self.proof(&mut note, &row.cite);
            self.put(&note)?;
        }
        Ok(())
    }

    /// The entity of somebody, where the record has a file on them.
    fn entity(&self, by: &Attribution) -> Option<String> {
        match by {
            Attribution::Person(by) => self.id(Collection::People, by.person.as_str()),
            Attribution::Member(by) => self.member_id(by.member.as_str()),
            Attribution::Name(_) => None,
        }
    }

    fn person(&mut self, person: &Person) -> Result<()> {
        let Some(id) = self.id(Collection::People, &person.id) else {
            return Ok(());
        };
        let mut entity = Entity::new("Person", id.clone());
        named(&mut entity, &person.name)
            .add(
                "position",
                person
                    .offices
                    .iter()
                    .map(|office| one_line(&office.title.en)),
            )
            .add("wikidataId", person.wikidata.as_deref());
        self.put(&entity)?;
        for (n, office) in person.offices.iter().enumerate() {
            let post = format!("{id}-post-{}", n + 1);
            let of = office.of.as_str();
            let country = self
                .export
                .dataset
                .get::<Member>(of)
                .and_then(|member| member.iso.as_ref());
            let mut position = Entity::new("Position", post.clone());
            named(&mut position, &office.title)
                .add("organization", self.member_id(of))
                .add("country", country.map(|iso| iso.alpha2.to_lowercase()));
            self.put(&position)?;
            let mut occupancy = Entity::new("Occupancy", format!("{id}-office-{}", n + 1));
            occupancy
                .add("holder", [id.as_str()])
                .add("post", [post])
                .add("startDate", office.from.map(|date| date.to_string()))
                .add("endDate", office.to.map(|date| date.to_string()));
            self.proof(&mut occupancy, &office.cite);
            self.put(&occupancy)?;
        }
        Ok(())
    }

    fn meeting(&mut self, meeting: &Meeting) -> Result<()> {
        let Some(id) = self.id(Collection::Meetings, &meeting.id) else {
            return Ok(());
        };
        let came = || {
            meeting
                .participants
                .iter()
                .filter(|row| row.basis == Basis::Reported && meeting.status == Status::Held)
        };
        let mut entity = Entity::new("Event", id.clone());
        named(&mut entity, &meeting.title)
            .add("startDate", [meeting.date.to_string()])
            .add("endDate", [meeting.end.unwrap_or(meeting.date).to_string()])
            .add("summary", both(&meeting.summary))
            .add(
                "country",
                meeting
                    .place
                    .iter()
                    .map(|place| place.country.to_lowercase()),
            )
            .add(
                "location",
                location(Lang::En, meeting, self.export.dataset)
                    .as_deref()
                    .map(one_line),
            )
            .add("keywords", [meeting.kind.as_str(), meeting.status.as_str()])
            .add(
                "keywords",
                meeting.level.map(willing_vocabulary::Level::as_str),
            )
            .add(
                "keywords",
                meeting.format.map(willing_vocabulary::Format::as_str),
            )
            .add(
                "description",
                meeting.outcomes.iter().flat_map(|row| both(&row.text)),
            )
            .add("recordId", [meeting.id.as_str()])
            .add(
                "organizer",
                meeting
                    .hosts
                    .iter()
                    .filter_map(|seat| self.member_id(seat.member.as_str())),
            )
            .add(
                "involved",
                came().flat_map(|row| {
                    self.party(
                        row.member.as_str(),
                        row.person.as_ref().map(PersonId::as_str),
                    )
                }),
            );
        self.proof(&mut entity, &meeting.cite);
        self.put(&entity)?;
        let roles = meeting
            .hosts
            .iter()
            .map(|row| ("host", &row.member, &row.person, &row.cite))
            .chain(
                meeting
                    .chairs
                    .iter()
                    .map(|row| ("chair", &row.member, &row.person, &row.cite)),
            )
            .chain(meeting.participants.iter().map(|row| {
                let role = match row.basis {
                    Basis::Announced => "participant, announced",
                    _ => "participant",
                };
                (role, &row.member, &row.person, &row.cite)
            }));
        for (n, (role, member, person, cite)) in roles.enumerate() {
            let person = person.as_ref().map(PersonId::as_str);
            for party in self.party(member.as_str(), person) {
                let kind = if party.starts_with("willing-people-") {
                    "person"
                } else {
                    "member"
                };
                let mut link = Entity::new("UnknownLink", format!("{id}-seat-{}-{kind}", n + 1));
                link.add("subject", [party])
                    .add("object", [id.as_str()])
                    .add("role", [role])
                    .add("date", [meeting.date.to_string()]);
                self.proof(&mut link, cite);
                self.put(&link)?;
            }
        }
        Ok(())
    }

    /// A member and whoever acted for it.
    fn party(&self, member: &str, person: Option<&str>) -> Vec<String> {
        let person = person.and_then(|person| self.id(Collection::People, person));
        self.member_id(member).into_iter().chain(person).collect()
    }

    fn declaration(&mut self, declaration: &Declaration) -> Result<()> {
        let Some(id) = self.id(Collection::Declarations, &declaration.id) else {
            return Ok(());
        };
        let mut entity = Entity::new("Article", id.clone());
        named(
            entity.add("title", [one_line(&declaration.title.en)]),
            &declaration.title,
        )
        .add("publishedAt", [declaration.date.to_string()])
        .add("summary", both(&declaration.summary))
        .add("keywords", ["declaration", declaration.kind.as_str()]);
        self.proof(&mut entity, &declaration.cite);
        self.put(&entity)?;
        if let Some(meeting) = &declaration.meeting
            && let Some(meeting) = self.id(Collection::Meetings, meeting.as_str())
        {
            self.documentation(&id, "meeting", &meeting, "issued at", &declaration.cite)?;
        }
        let issuers = declaration
            .issued_by
            .iter()
            .map(|row| ("issued by", &row.member, &row.person, &row.cite));
        let signatories = declaration
            .signatories
            .iter()
            .map(|row| ("signed by", &row.member, &row.person, &row.cite));
        for (n, (role, member, person, cite)) in issuers.chain(signatories).enumerate() {
            let person = person.as_ref().map(PersonId::as_str);
            for (m, party) in self.party(member.as_str(), person).iter().enumerate() {
                let name = format!("party-{}-{}", n + 1, m + 1);
                self.documentation(&id, &name, party, role, cite)?;
            }
        }
        Ok(())
    }

    fn documentation(
        &mut self,
        document: &str,
        name: &str,
        entity: &str,
        role: &str,
        cite: &Cites,
    ) -> Result<()> {
        let mut link = Entity::new("Documentation", format!("{document}-{name}"));
        link.add("document", [document])
            .add("entity", [entity])
            .add("role", [role]);
        self.proof(&mut link, cite);
        self.put(&link)
    }

    fn plan(&mut self, plan: &Plan) -> Result<()> {
        let Some(id) = self.id(Collection::Plans, &plan.id) else {
            return Ok(());
        };
        let points = plan
            .points
            .iter()
            .map(|point| format!("{}. {}: {}", point.number, point.title.en, point.summary.en));
        let mut entity = Entity::new("Article", id.clone());
        named(entity.add("title", [one_line(&plan.title.en)]), &plan.title)
            .add("publishedAt", [plan.date.to_string()])
            .add("summary", both(&plan.summary))
            .add("description", points)
            .add(
                "keywords",
                ["plan", plan.kind.as_str(), plan.stage.as_str()],
            );
        self.proof(&mut entity, &plan.cite);
        self.put(&entity)?;
        for (n, row) in plan.proposed_by.iter().enumerate() {
            if let Some(by) = self.entity(&row.by) {
                self.documentation(
                    &id,
                    &format!("proposer-{}", n + 1),
                    &by,
                    "proposed by",
                    &row.cite,
                )?;
            }
        }
        Ok(())
    }

    /// Only a list of members says that somebody is one.
    fn roster(&mut self, roster: &Roster) -> Result<()> {
        let Some(id) = self.id(Collection::Rosters, &roster.id) else {
            return Ok(());
        };
        if roster.of != RosterOf::Members {
            return Ok(());
        }
        let listed: BTreeSet<&str> = roster.members.iter().map(MemberId::as_str).collect();
        for member in listed {
            let Some(party) = self.member_id(member) else {
                continue;
            };
            let mut link = Entity::new("Membership", format!("{id}-{member}"));
            link.add("member", [party])
                .add("organization", [COALITION])
                .add("role", ["listed as a member"])
                .add("date", [roster.as_of.to_string()])
                .add("summary", [roster.title.en.as_str(), &roster.title.fr]);
            self.proof(&mut link, &roster.cite);
            self.put(&link)?;
        }
        Ok(())
    }

    /// A question with all its answers, as a note on what it is about.
    fn claim(&mut self, claim: &Claim) -> Result<()> {
        let Some(id) = self.id(Collection::Claims, &claim.id) else {
            return Ok(());
        };
        let about = claim
            .about
            .as_ref()
            .filter(|about| {
                about.collection != Collection::Rosters && about.collection != Collection::Claims
            })
            .and_then(|about| self.id(about.collection, &about.id))
            .unwrap_or_else(|| COALITION.to_owned());
        let mut entity = Entity::new("Note", id);
        entity
            .add("name", [one_line(&claim.question.en)])
            .add("alias", [one_line(&claim.question.fr)])
            .add("entity", [about])
            .add("keywords", ["question on which sources differ"]);
        match &claim.verdict {
            Verdict::Preferred(verdict) => {
                entity.add("summary", both(&verdict.why));
            }
            Verdict::Compatible(verdict) => {
                entity.add("summary", both(&verdict.compatible));
            }
            Verdict::Open(_) => {}
        }
        for answer in &claim.answers {
            let value = match &answer.value {
                Answer::Date(value) => value.date.to_string(),
                Answer::Number(value) => format!("{} {}", value.precision, value.number),
                Answer::Share(value) => format!("{} {}", value.precision, value.share),
                Answer::Record(value) => value.record.to_string(),
                Answer::Text(value) => value.text.en.clone(),
            };
            let by = answer.by.as_ref().map_or_else(String::new, |by| {
                format!(" ({})", attribution(Lang::En, by, self.export.dataset))
            });
            entity.add("description", [format!("{}: {value}{by}", answer.date)]);
            self.proof(&mut entity, &answer.cite);
        }
        self.put(&entity)
    }
}

/// An address as the model's own cleaning would leave it.
fn address(address: &str) -> Option<String> {
    let address = uri(address)?;
    url::Url::parse(&address).ok().map(String::from)
}
