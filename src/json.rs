//! The JSON of the record: the same, to the byte, that `willing export` writes.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::prelude::*;

/// The whole record as one document: what it is, then one array for each collection.
///
/// ```
/// let json = serde_json::to_string_pretty(&willing::Document).unwrap();
/// assert!(json.starts_with("{\n  \"dataset\": {\n    \"name\": \"willing\""));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Document;

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("dataset", &DATASET)?;
        map.serialize_entry("sources", SOURCES)?;
        map.serialize_entry("members", MEMBERS)?;
        map.serialize_entry("people", PEOPLE)?;
        map.serialize_entry("meetings", MEETINGS)?;
        map.serialize_entry("declarations", DECLARATIONS)?;
        map.serialize_entry("plans", PLANS)?;
        map.serialize_entry("rosters", ROSTERS)?;
        map.serialize_entry("claims", CLAIMS)?;
        map.end()
    }
}

/// A value as it stands in a field of an object.
trait Json {
    /// Whether the field is left out.
    fn is_absent(&self) -> bool {
        false
    }

    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Lets serde write a [`Json`] value.
struct AsJson<'a, T>(&'a T);

impl<T: Json> Serialize for AsJson<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.json(serializer)
    }
}

impl<T: Json> Json for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.json(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Json> Json for &'static [T] {
    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(AsJson))
    }
}

/// Values that serde knows how to write.
macro_rules! plain {
    ($($type:ty),+ $(,)?) => {$(
        impl Json for $type {
            fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )+};
}

plain!(
    &'static str,
    bool,
    u8,
    u32,
    Date,
    Share,
    Attendance,
    Basis,
    BindingNature,
    CountOf,
    DeclarationKind,
    Domain,
    Format,
    Level,
    MeetingKind,
    MemberKind,
    Mode,
    PlanKind,
    Precision,
    RosterOf,
    SourceKind,
    Stage,
    Stance,
    StandingKind,
    Status,
    Theme,
);

/// In a field, a record is its id.
macro_rules! ids {
    ($($type:ty),+ $(,)?) => {$(
        impl Json for &'static $type {
            fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id)
            }
        }
    )+};
}

ids!(Source, Member, Person, Meeting, Declaration, Plan);

/// The objects of the document, each with its fields in order.
macro_rules! objects {
    ($($type:ident { $($field:ident)+ })+) => {$(
        impl Json for $type {
            fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(if !self.$field.is_absent() {
                    map.serialize_entry(stringify!($field), &AsJson(&self.$field))?;
                })+
                map.end()
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.json(serializer)
            }
        }
    )+};
}

objects! {
    Dataset { name title version as_of licence digest scope gaps }
    Text { en fr }
    Name { en fr uk }
    Cite { source at }
    Withdrawal { date why }
    Source {
        id url title publisher kind lang published accessed archived author note formerly withdrawn
    }
    Member { id kind name iso wikidata standing pledges formerly withdrawn }
    Iso { alpha2 alpha3 }
    Standing { kind date by note cite }
    Pledge { domains stance summary date by cite }
    Person { id name wikidata offices formerly withdrawn }
    Office { of title from to cite }
    Meeting {
        id kind title date end status format level place hosts chairs participants attendance absent counts topics
        outcomes statements summary follows cite formerly withdrawn
    }
    Place { city country venue }
    Seat { member person cite }
    Participant { member person office mode basis note cite }
    Absence { who why cite }
    Count { value precision of by note cite }
    Topic { text cite }
    Outcome { text cite }
    Statement { by text cite }
    Declaration {
        id title kind date meeting issued_by signatories binding texts summary cite formerly withdrawn
    }
    Signatory { member person elsewhere cite }
    Binding { nature note cite }
    DeclarationText { lang source }
    Plan { id title kind date stage proposed_by declaration points summary cite formerly withdrawn }
    Proposer { by cite }
    PlanPoint { number title summary theme continues cite }
    PointRef { plan point }
    Roster { id title of as_of by stated_count members complete note cite formerly withdrawn }
    StatedCount { value precision }
    Claim { id question about answers verdict formerly withdrawn }
    Answer { id value unit note by date cite }
    Preferred { prefer why }
}

impl Json for Record {
    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Json for Attribution {
    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Person(person) => map.serialize_entry("person", &AsJson(person))?,
            Self::Member(member) => map.serialize_entry("member", &AsJson(member))?,
            Self::Name(name) => map.serialize_entry("name", name)?,
        }
        map.end()
    }
}

impl Json for Value {
    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Date(date) => map.serialize_entry("date", date)?,
            Self::Number(number, precision) => {
                map.serialize_entry("number", number)?;
                map.serialize_entry("precision", precision)?;
            }
            Self::Share(share, precision) => {
                map.serialize_entry("share", share)?;
                map.serialize_entry("precision", precision)?;
            }
            Self::Record(record) => map.serialize_entry("record", &AsJson(record))?,
            Self::Text(text) => map.serialize_entry("text", text)?,
        }
        map.end()
    }
}

impl Json for Verdict {
    fn json<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Preferred(verdict) => verdict.json(serializer),
            Self::Compatible(text) => {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry("compatible", text)?;
                map.end()
            }
            Self::Open => serializer.serialize_str("open"),
        }
    }
}

/// These stand on their own as well, outside a field.
macro_rules! standalone {
    ($($type:ident)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.json(serializer)
            }
        }
    )+};
}

standalone!(Record Attribution Value Verdict);
