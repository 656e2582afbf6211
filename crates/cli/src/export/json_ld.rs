//! JSON-LD in the words of schema.org: the whole record as one graph, or one record by itself.
//!
//! The context is written out and names no other document, so that reading it needs no network. The sources of a work are its
//! `citation`; what is no work (a meeting, a person, a state) has them as `subjectOf`, since schema.org keeps `citation` for works.

use anyhow::Result;
use serde_json::{Map, Value, json};
use willing_curator::records::{
    Answer, Attribution, Cites, Claim, Declaration, Meeting, Member, Name, Person, Place, Plan,
    PlanPoint, Record, Roster, Source, Text, Value as AnswerValue, Verdict,
};
use willing_vocabulary::{Basis, Collection, Format, MemberKind, SourceKind, Status};

use super::Export;
use super::folder::Folder;
use super::identity::{uri, urn, uuid};
use super::places::Gazetteer;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let writer = Writer::new(export)?;
    let graph: Vec<Value> = std::iter::once(writer.dataset())
        .chain(writer.records())
        .collect();
    let document = json!({ "@context": context(), "@graph": graph });
    folder.write(
        "willing.jsonld",
        "The whole record as linked data, in the words of schema.org",
        serde_json::to_string_pretty(&document)? + "\n",
    )
}

/// That every word is one of schema.org's.
pub(crate) fn context() -> Value {
    json!({ "@vocab": "https://schema.org/" })
}

/// Makes the nodes of the graph.
pub(crate) struct Writer<'e> {
    export: &'e Export<'e>,
    gazetteer: Gazetteer,
}

/// A node in the making: values that are not known are left out.
struct Node(Map<String, Value>);

impl Node {
    fn of(kind: impl Into<Value>) -> Self {
        let mut map = Map::new();
        map.insert("@type".to_owned(), kind.into());
        Self(map)
    }

    fn set(&mut self, key: &str, value: impl Into<Value>) -> &mut Self {
        let value = value.into();
        let is_known = match &value {
            Value::Null => false,
            Value::Array(items) => !items.is_empty(),
            _ => true,
        };
        if is_known {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

impl<'e> Writer<'e> {
    pub(crate) fn new(export: &'e Export<'e>) -> Result<Self> {
        let gazetteer = Gazetteer::read()?;
        Ok(Self { export, gazetteer })
    }

    /// One record by itself, for the head of its page.
    pub(crate) fn node(&self, collection: Collection, id: &str) -> Option<Value> {
        let dataset = self.export.dataset;
        Some(match collection {
            Collection::Sources => self.source(dataset.get(id)?),
            Collection::Members => self.member(dataset.get(id)?),
            Collection::People => self.person(dataset.get(id)?),
            Collection::Meetings => self.meeting(dataset.get(id)?),
            Collection::Declarations => self.declaration(dataset.get(id)?),
            Collection::Plans => self.plan(dataset.get(id)?),
            Collection::Rosters => self.roster(dataset.get(id)?),
            Collection::Claims => self.claim(dataset.get(id)?),
            _ => return None,
        })
    }

    fn dataset(&self) -> Value {
        let dataset = self.export.dataset;
        let about = dataset.about();
        let base = self.export.base_url.map(ToString::to_string);
        let first = dataset
            .records()
            .meetings
            .first()
            .map(|meeting| meeting.date);
        let mut node = Node::of("Dataset");
        node.set("@id", base.clone().unwrap_or_else(|| urn(uuid("dataset"))))
            .set("name", text(&about.title))
            .set("description", text(&about.scope))
            .set("version", dataset.version())
            .set("identifier", dataset.digest())
            .set(
                "temporalCoverage",
                first.map(|first| format!("{first}/{}", about.as_of)),
            )
            .set("dateModified", about.as_of.to_string())
            .set("license", licence(&about.licence))
            .set("isAccessibleForFree", true)
            .set("inLanguage", json!(["en", "fr"]));
        if let Some(base) = base {
            node.set("url", base);
        }
        if let Some(base) = self.export.base_url {
            node.set(
                "distribution",
                json!([{
                    "@type": "DataDownload",
                    "encodingFormat": "application/json",
                    "contentUrl": base.of("willing.json"),
                }]),
            );
        }
        node.into()
    }

    fn records(&self) -> Vec<Value> {
        let records = self.export.dataset.records();
        let mut nodes = Vec::new();
        nodes.extend(records.sources.iter().map(|record| self.source(record)));
        nodes.extend(records.members.iter().map(|record| self.member(record)));
        nodes.extend(records.people.iter().map(|record| self.person(record)));
        nodes.extend(records.meetings.iter().map(|record| self.meeting(record)));
        nodes.extend(
            records
                .declarations
                .iter()
                .map(|record| self.declaration(record)),
        );
        nodes.extend(records.plans.iter().map(|record| self.plan(record)));
        nodes.extend(records.rosters.iter().map(|record| self.roster(record)));
        nodes.extend(records.claims.iter().map(|record| self.claim(record)));
        nodes
    }

    /// What every record says of itself: its name on the web, its id, and whether it still stands.
    fn record<R: Record>(&self, kind: impl Into<Value>, record: &R) -> Node {
        let iri = self.export.iri(R::COLLECTION, record.id());
        let mut node = Node::of(kind);
        node.set("@id", iri)
            .set("identifier", format!("{}/{}", R::COLLECTION, record.id()));
        if let Some(withdrawal) = record.withdrawn() {
            let says = |lang, text: String| json!({ "@language": lang, "@value": text });
            node.set(
                "disambiguatingDescription",
                json!([
                    says(
                        "en",
                        format!("Withdrawn on {}: {}", withdrawal.date, withdrawal.why.en)
                    ),
                    says(
                        "fr",
                        format!("Retiré le {}\u{a0}: {}", withdrawal.date, withdrawal.why.fr)
                    ),
                ]),
            );
        }
        node
    }

    fn source(&self, source: &Source) -> Value {
        let kind = match source.kind {
            SourceKind::News | SourceKind::NewsAgency => "NewsArticle",
            SourceKind::Analysis => "AnalysisNewsArticle",
            SourceKind::ThinkTank | SourceKind::Encyclopedia => "Article",
            _ => "WebPage",
        };
        let mut node = self.record(kind, source);
        node.set("name", source.title.as_str())
            .set("url", uri(&source.url))
            .set("archivedAt", source.archived.as_deref().and_then(uri))
            .set("inLanguage", source.lang.as_str())
            .set(
                "publisher",
                json!({ "@type": "Organization", "name": source.publisher }),
            )
            // The record does not say whether a person or a body signed.
            .set("creditText", source.author.clone())
            .set(
                "datePublished",
                source.published.map(|date| date.to_string()),
            )
            .set("description", source.note.as_ref().map(text));
        node.into()
    }

    fn member(&self, member: &Member) -> Value {
        let mut node = match member.kind {
            // A state is a place and acts.
            MemberKind::State => self.record(json!(["Country", "GovernmentOrganization"]), member),
            _ => self.record("Organization", member),
        };
        let id = self.export.iri(Collection::Members, &member.id);
        let statement =
            |kind: &str, n: usize, said: Value, date, by: Option<&Attribution>, cite| {
                let mut claim = Node::of("Claim");
                claim
                    .set("@id", format!("{id}#{kind}-{n}"))
                    .set("about", json!({ "@id": id }))
                    .set("text", said)
                    .set("author", by.map(|by| self.attribution(by)))
                    .set("dateCreated", Value::String(date))
                    .set("citation", self.cites(cite));
                claim
            };
        let mut claims: Vec<Value> = Vec::new();
        for (n, row) in member.standing.iter().enumerate() {
            let said = row.note.as_ref().map_or(Value::Null, text);
            let date = row.date.to_string();
            let mut claim = statement("standing", n + 1, said, date, row.by.as_ref(), &row.cite);
            claim.set("genre", row.kind.as_str());
            claims.push(claim.into());
        }
        for (n, row) in member.pledges.iter().enumerate() {
            let said = text(&row.summary);
            let date = row.date.to_string();
            let mut claim = statement("pledge", n + 1, said, date, row.by.as_ref(), &row.cite);
            let domains: Vec<&str> = row.domains.iter().map(|domain| domain.as_str()).collect();
            claim
                .set("genre", row.stance.as_str())
                .set("keywords", domains);
            claims.push(claim.into());
        }
        named(&mut node, &member.name);
        node.set("sameAs", wikidata(member.wikidata.as_deref()))
            .set("subjectOf", claims);
        if let Some(iso) = &member.iso {
            let code = |kind: &str, code: &str| json!({ "@type": "PropertyValue", "propertyID": kind, "value": code });
            let id = node.0.get("identifier").cloned().unwrap_or_default();
            node.set(
                "identifier",
                json!([
                    id,
                    code("ISO 3166-1 alpha-2", &iso.alpha2),
                    code("ISO 3166-1 alpha-3", &iso.alpha3)
                ]),
            );
        }
        node.into()
    }

    fn person(&self, person: &Person) -> Value {
        let mut node = self.record("Person", person);
        named(&mut node, &person.name);
        let offices: Vec<Value> = person
            .offices
            .iter()
            .map(|office| {
                let mut role = Node::of("OrganizationRole");
                role.set(
                    "affiliation",
                    self.reference(Collection::Members, office.of.as_str()),
                )
                .set("roleName", in_languages(&office.title))
                .set("startDate", office.from.map(|date| date.to_string()))
                .set("endDate", office.to.map(|date| date.to_string()))
                .set("subjectOf", self.cites(&office.cite));
                role.into()
            })
            .collect();
        node.set("sameAs", wikidata(person.wikidata.as_deref()))
            .set("affiliation", offices);
        node.into()
    }

    fn meeting(&self, meeting: &Meeting) -> Value {
        let members = |ids: &mut dyn Iterator<Item = &str>| -> Vec<Value> {
            let mut seen = Vec::new();
            for id in ids {
                if !seen.contains(&id) {
                    seen.push(id);
                }
            }
            seen.into_iter()
                .map(|id| self.reference(Collection::Members, id))
                .collect()
        };
        let came = || {
            meeting
                .participants
                .iter()
                .filter(|row| row.basis == Basis::Reported)
        };
        let mut attendees = members(&mut came().map(|row| row.member.as_str()));
        attendees.extend(
            came()
                .filter_map(|row| row.person.as_ref())
                .map(|person| self.reference(Collection::People, person.as_str())),
        );
        let location = match (&meeting.place, meeting.format) {
            (Some(place), _) => self.place(place),
            (None, Some(Format::Videoconference | Format::Telephone)) => {
                json!({ "@type": "VirtualLocation" })
            }
            _ => Value::Null,
        };
        let mode = meeting.format.map(|format| match format {
            Format::InPerson | Format::Address => "OfflineEventAttendanceMode",
            Format::Hybrid => "MixedEventAttendanceMode",
            _ => "OnlineEventAttendanceMode",
        });
        let status = match meeting.status {
            Status::Cancelled => "EventCancelled",
            _ => "EventScheduled",
        };
        let topics: Vec<Value> = meeting
            .topics
            .iter()
            .map(|topic| json!({ "@type": "Thing", "name": text(&topic.text) }))
            .collect();
        let mut keywords = vec![meeting.kind.as_str(), meeting.status.as_str()];
        keywords.extend(meeting.level.map(willing_vocabulary::Level::as_str));
        let mut node = self.record("Event", meeting);
        named(&mut node, &meeting.title);
        node.set("description", text(&meeting.summary))
            .set("startDate", meeting.date.to_string())
            .set("endDate", meeting.end.unwrap_or(meeting.date).to_string())
            .set("eventStatus", schema(status))
            .set("eventAttendanceMode", mode.map(schema))
            .set("location", location)
            .set(
                "organizer",
                members(&mut meeting.hosts.iter().map(|seat| seat.member.as_str())),
            )
            .set("attendee", attendees)
            .set("about", topics)
            .set("keywords", keywords)
            .set("subjectOf", self.cites(&meeting.cite));
        node.into()
    }

    fn place(&self, place: &Place) -> Value {
        let name = place.venue.as_ref().or(place.city.as_ref());
        let mut address = Node::of("PostalAddress");
        address
            .set("addressLocality", place.city.as_ref().map(in_languages))
            .set("addressCountry", place.country.as_str());
        let mut node = Node::of("Place");
        node.set("name", name.map(in_languages))
            .set("address", Value::from(address));
        if let Some(at) = self.gazetteer.position(place) {
            node.set(
                "geo",
                json!({ "@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude }),
            );
        }
        node.into()
    }

    fn declaration(&self, declaration: &Declaration) -> Value {
        let mut node = self.record("CreativeWork", declaration);
        named(&mut node, &declaration.title);
        let seats = |ids: Vec<&str>| -> Vec<Value> {
            ids.into_iter()
                .map(|id| self.reference(Collection::Members, id))
                .collect()
        };
        let issuers = declaration.issued_by.iter();
        let signatories = declaration.signatories.iter();
        let texts: Vec<Value> = declaration
            .texts
            .iter()
            .map(|text| self.reference(Collection::Sources, text.source.as_str()))
            .collect();
        node.set("genre", declaration.kind.as_str())
            .set("datePublished", declaration.date.to_string())
            .set("abstract", text(&declaration.summary))
            .set(
                "about",
                declaration
                    .meeting
                    .as_ref()
                    .map(|id| self.reference(Collection::Meetings, id.as_str())),
            )
            .set(
                "creator",
                seats(issuers.map(|seat| seat.member.as_str()).collect()),
            )
            .set(
                "contributor",
                seats(signatories.map(|row| row.member.as_str()).collect()),
            )
            .set("workExample", texts)
            .set("citation", self.cites(&declaration.cite));
        node.into()
    }

    fn plan(&self, plan: &Plan) -> Value {
        let mut node = self.record("CreativeWork", plan);
        named(&mut node, &plan.title);
        let proposers: Vec<Value> = plan
            .proposed_by
            .iter()
            .map(|row| self.attribution(&row.by))
            .collect();
        let points: Vec<Value> = plan
            .points
            .iter()
            .map(|point| self.point(plan, point))
            .collect();
        node.set("genre", plan.kind.as_str())
            .set("creativeWorkStatus", plan.stage.as_str())
            .set("datePublished", plan.date.to_string())
            .set("abstract", text(&plan.summary))
            .set("creator", proposers)
            .set(
                "isPartOf",
                plan.declaration
                    .as_ref()
                    .map(|id| self.reference(Collection::Declarations, id.as_str())),
            )
            .set("hasPart", points)
            .set("citation", self.cites(&plan.cite));
        node.into()
    }

    fn point(&self, plan: &Plan, point: &PlanPoint) -> Value {
        let iri = |plan: &str, number: u8| {
            format!(
                "{}#point-{number}",
                self.export.iri(Collection::Plans, plan)
            )
        };
        let earlier: Vec<Value> = point
            .continues
            .iter()
            .map(|earlier| json!({ "@id": iri(earlier.plan.as_str(), earlier.point) }))
            .collect();
        let mut node = Node::of("CreativeWork");
        node.set("@id", iri(&plan.id, point.number))
            .set("position", point.number)
            .set("name", text(&point.title))
            .set("abstract", text(&point.summary))
            .set("keywords", point.theme.as_str())
            .set("isBasedOn", earlier)
            .set("citation", self.cites(&point.cite));
        node.into()
    }

    fn roster(&self, roster: &Roster) -> Value {
        let mut node = self.record(json!(["CreativeWork", "ItemList"]), roster);
        named(&mut node, &roster.title);
        let items: Vec<Value> = roster
            .members
            .iter()
            .enumerate()
            .map(|(n, member)| {
                json!({
                    "@type": "ListItem",
                    "position": n + 1,
                    "item": self.reference(Collection::Members, member.as_str()),
                })
            })
            .collect();
        node.set("genre", roster.of.as_str())
            .set("dateCreated", roster.as_of.to_string())
            .set("creator", roster.by.as_ref().map(|by| self.attribution(by)))
            .set("description", roster.note.as_ref().map(text))
            .set("numberOfItems", items.len())
            .set("itemListElement", items)
            .set("citation", self.cites(&roster.cite));
        node.into()
    }

    /// A question with its answers: the preferred one is accepted, the others are suggested.
    fn claim(&self, claim: &Claim) -> Value {
        let (preferred, verdict) = match &claim.verdict {
            Verdict::Preferred(verdict) => (Some(&verdict.prefer), Some(&verdict.why)),
            Verdict::Compatible(verdict) => (None, Some(&verdict.compatible)),
            Verdict::Open(_) => (None, None),
        };
        let (accepted, suggested): (Vec<_>, Vec<_>) = claim
            .answers
            .iter()
            .partition(|answer| Some(&answer.id) == preferred);
        let answers = |answers: Vec<&Answer>| -> Vec<Value> {
            answers
                .into_iter()
                .map(|answer| self.answer(claim, answer))
                .collect()
        };
        let mut node = self.record("Question", claim);
        node.set("name", text(&claim.question))
            .set(
                "about",
                claim
                    .about
                    .as_ref()
                    .map(|about| self.reference(about.collection, &about.id)),
            )
            .set("answerCount", claim.answers.len())
            .set("acceptedAnswer", answers(accepted))
            .set("suggestedAnswer", answers(suggested))
            .set(
                "comment",
                verdict.map(|why| json!({ "@type": "Comment", "text": text(why) })),
            );
        node.into()
    }

    fn answer(&self, claim: &Claim, answer: &Answer) -> Value {
        let iri = self.export.iri(Collection::Claims, &claim.id);
        let said = match &answer.value {
            AnswerValue::Date(value) => value.date.to_string().into(),
            AnswerValue::Number(value) => value.number.to_string().into(),
            AnswerValue::Share(value) => value.share.to_string().into(),
            AnswerValue::Record(value) => value.record.to_string().into(),
            AnswerValue::Text(value) => text(&value.text),
        };
        let about = match &answer.value {
            AnswerValue::Record(value) => self.reference(value.record.collection, &value.record.id),
            _ => Value::Null,
        };
        let precision = match &answer.value {
            AnswerValue::Number(value) => Some(value.precision.as_str()),
            AnswerValue::Share(value) => Some(value.precision.as_str()),
            _ => None,
        };
        let mut node = Node::of(json!(["Answer", "Claim"]));
        node.set("@id", format!("{iri}#{}", answer.id))
            .set("text", said)
            .set("about", about)
            .set("keywords", precision)
            .set("description", answer.note.as_ref().map(text))
            .set("author", answer.by.as_ref().map(|by| self.attribution(by)))
            .set("dateCreated", answer.date.to_string())
            .set("citation", self.cites(&answer.cite));
        node.into()
    }

    fn reference(&self, collection: Collection, id: &str) -> Value {
        json!({ "@id": self.export.iri(collection, id) })
    }

    fn attribution(&self, by: &Attribution) -> Value {
        match by {
            Attribution::Person(by) => self.reference(Collection::People, by.person.as_str()),
            Attribution::Member(by) => self.reference(Collection::Members, by.member.as_str()),
            // A newspaper, an office, an official who is not named.
            Attribution::Name(by) => {
                json!({ "@type": "Thing", "name": in_languages(&by.name) })
            }
        }
    }

    fn cites(&self, cites: &Cites) -> Vec<Value> {
        cites
            .iter()
            .map(|cite| self.reference(Collection::Sources, cite.source.as_str()))
            .collect()
    }
}

/// A name in both languages, and in Ukrainian where a source gives it.
fn named(node: &mut Node, name: &Name) {
    node.set("name", in_languages(name));
}

fn text(text: &Text) -> Value {
    json!([
        { "@language": "en", "@value": text.en },
        { "@language": "fr", "@value": text.fr },
    ])
}

fn in_languages(name: &Name) -> Value {
    let languages = [
        ("en", Some(&name.en)),
        ("fr", Some(&name.fr)),
        ("uk", name.uk.as_ref()),
    ];
    languages
        .into_iter()
        .filter_map(|(lang, name)| Some(json!({ "@language": lang, "@value": name? })))
        .collect()
}

fn schema(word: &str) -> Value {
    json!({ "@id": format!("https://schema.org/{word}") })
}

fn wikidata(item: Option<&str>) -> Value {
    item.map_or(
        Value::Null,
        |item| json!({ "@id": format!("http://www.wikidata.org/entity/{item}") }),
    )
}

/// The licence by its address at SPDX, which knows every identifier that the record may give.
fn licence(spdx: &str) -> Value {
    uri(&format!("https://spdx.org/licenses/{spdx}"))
        .map_or(Value::Null, |uri| json!({ "@id": uri }))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn one_record_stands_by_itself() {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../curator/tests/base");
        let dataset = willing_curator::check(&base, None)
            .unwrap()
            .dataset
            .unwrap();
        let base_url = "https://example.org/w".parse().unwrap();
        let export = Export::new(&dataset, Some(&base_url));
        let writer = Writer::new(&export).unwrap();
        let paris = writer
            .node(Collection::Meetings, "2026-01-06-paris")
            .unwrap();
        assert_eq!(context()["@vocab"], "https://schema.org/");
        assert_eq!(paris["@type"], "Event");
        assert_eq!(
            paris["@id"],
            "https://example.org/w/site/en/meetings/2026-01-06-paris.html"
        );
        assert_eq!(paris["startDate"], "2026-01-06");
        for collection in Collection::ALL {
            assert_eq!(writer.node(*collection, "nobody"), None);
        }
    }
}
