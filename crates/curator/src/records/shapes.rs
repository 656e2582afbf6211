//! The shapes that several kinds of record share.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::Contract, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use willing_vocabulary::{Collection, Date};

use super::links::{no_links, shape};
use super::{At, Link, Links};

/// What an id looks like: words of ASCII letters and digits, in small letters, joined by hyphens.
pub(crate) const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The same for people, with what the pattern cannot say.
pub(crate) const ID_PATTERN_IN_WORDS: &str = "an id is words of a-z and 0-9 joined by hyphens, with a word that starts \
                                               with a letter after a leading date: `2026-01-06-paris`";

shape! {
    /// Prose of our own, in English and in French.
    Text {
        /// The text in English.
        #[schemars(length(min = 1))]
        en: String,
        /// The text in French.
        #[schemars(length(min = 1))]
        fr: String,
    }
}

shape! {
    /// A name or title as it is written in English, in French and, where a source gives it, in Ukrainian.
    Name {
        /// The name in English.
        #[schemars(length(min = 1))]
        en: String,
        /// The name in French.
        #[schemars(length(min = 1))]
        fr: String,
        /// The name in Ukrainian.
        #[schemars(length(min = 1))]
        uk: Option<String>,
    }
}

shape! {
    /// When and why a record ceased to stand.
    Withdrawal {
        /// The day on which it was withdrawn.
        date: Date,
        /// Why it was withdrawn.
        why: Text,
    }
}

/// A warning that does not apply to a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// The name of the rule, as it stands in brackets behind `warning`.
    pub rule: String,
    /// Why the rule does not apply here.
    #[schemars(length(min = 1))]
    pub why: String,
}

no_links!(Allowance);

/// Declares the type of the ids of one collection.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident of $collection:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Links for $name {
            fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
                see(at, Link { collection: Collection::$collection, id: &self.0 });
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let singular = Collection::$collection.singular();
                json_schema!({
                    "description": format!(
                        "The id of a {singular}: the stem of its file's name in data/{}/.",
                        Collection::$collection
                    ),
                    "type": "string",
                    "pattern": ID_PATTERN,
                })
            }
        }
    )+};
}

ids! {
    /// The id of a source.
    SourceId of Sources;
    /// The id of a member.
    MemberId of Members;
    /// The id of a person.
    PersonId of People;
    /// The id of a meeting.
    MeetingId of Meetings;
    /// The id of a declaration.
    DeclarationId of Declarations;
    /// The id of a plan.
    PlanId of Plans;
    /// The id of a roster.
    RosterId of Rosters;
    /// The id of a claim.
    ClaimId of Claims;
}

/// A record of any collection, written as `collection/id`: `meetings/2026-01-06-paris`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordRef {
    /// The collection of the record.
    pub collection: Collection,
    /// The record's id.
    pub id: String,
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.collection, self.id)
    }
}

impl Serialize for RecordRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.split_once('/')
            .and_then(|(collection, id)| {
                Some(Self {
                    collection: collection.parse().ok()?,
                    id: id.to_owned(),
                })
            })
            .ok_or_else(|| serde::de::Error::custom("expected `collection/id`"))
    }
}

impl Links for RecordRef {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        see(
            at,
            Link {
                collection: self.collection,
                id: &self.id,
            },
        );
    }
}

impl JsonSchema for RecordRef {
    fn schema_name() -> Cow<'static, str> {
        "RecordRef".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let collections: Vec<_> = Collection::ALL
            .iter()
            .map(|collection| collection.as_str())
            .collect();
        json_schema!({
            "description": "A record of any collection, as `collection/id`: meetings/2026-01-06-paris.",
            "type": "string",
            "pattern": format!("^({})/[a-z0-9]+(-[a-z0-9]+)*$", collections.join("|")),
        })
    }
}

/// The source of a statement: its id, or its id with the place in it.
///
/// In YAML `elysee-2026-01-06` or `{source: elysee-2026-01-06, at: "§ 3"}`; in JSON always the object.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cite {
    /// The source.
    pub source: SourceId,
    /// Where in the source: a paragraph, page or section.
    pub at: Option<String>,
}

shape! {
    /// A source with the place in it.
    CiteAt {
        /// The id of the source.
        source: SourceId,
        /// Where in the source: a paragraph, page or section.
        #[schemars(length(min = 1))]
        at: Option<String>,
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenCite {
    Source(SourceId),
    Place(CiteAt),
}

impl<'de> Deserialize<'de> for Cite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match WrittenCite::deserialize(deserializer)? {
            WrittenCite::Source(source) => Self { source, at: None },
            WrittenCite::Place(CiteAt { source, at }) => Self { source, at },
        })
    }
}

impl Links for Cite {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        self.source.links(&at.key("source"), see);
    }
}

impl JsonSchema for Cite {
    fn schema_name() -> Cow<'static, str> {
        "Cite".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let place = generator.subschema_for::<CiteAt>();
        if *generator.contract() == Contract::Serialize {
            return place;
        }
        let source = generator.subschema_for::<SourceId>();
        json_schema!({
            "description": "The source of a statement: its id, or its id with the place in it.",
            "anyOf": [source, place],
        })
    }
}

/// The sources of a statement: one at least.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cites(pub Vec<Cite>);

impl Cites {
    /// The cites, in the order in which they were written.
    pub fn iter(&self) -> std::slice::Iter<'_, Cite> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Cites {
    type Item = &'a Cite;
    type IntoIter = std::slice::Iter<'a, Cite>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Links for Cites {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        self.0.links(at, see);
    }
}

impl JsonSchema for Cites {
    fn schema_name() -> Cow<'static, str> {
        "Cites".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let cite = generator.subschema_for::<Cite>();
        json_schema!({
            "description": "The sources of this statement, one at least. A statement without a source stays out.",
            "type": "array",
            "items": cite,
            "minItems": 1,
        })
    }
}

/// Whose words or count something is: a person, a member, or somebody who is neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Attribution {
    /// Somebody with a file in data/people/.
    Person(ByPerson),
    /// A state or organisation with a file in data/members/.
    Member(ByMember),
    /// Anybody else, by name: a newspaper, an office, an official who is not named.
    Name(ByName),
}

shape! {
    /// Somebody with a file in data/people/.
    ByPerson {
        /// The person's id.
        person: PersonId,
    }
}

shape! {
    /// A state or organisation with a file in data/members/.
    ByMember {
        /// The member's id.
        member: MemberId,
    }
}

shape! {
    /// Anybody else: a newspaper, an office, an official who is not named.
    ByName {
        /// What they are called.
        name: Name,
    }
}

impl Links for Attribution {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        match self {
            Self::Person(by) => by.links(at, see),
            Self::Member(by) => by.links(at, see),
            Self::Name(_) => {}
        }
    }
}
