//! The whole record as one JSON document.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use willing_vocabulary::Date;

use crate::dataset::Dataset;
use crate::records::{Claim, Declaration, Meeting, Member, Person, Plan, Roster, Source, Text};
use crate::schema;

/// The name under which the record is published.
pub(crate) const NAME: &str = "willing";

/// The record as `willing export` writes it: what it is, then one array for each collection, ordered by date and id.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "export")]
#[schemars(deny_unknown_fields)]
pub struct Document<'d> {
    /// What the record is.
    pub dataset: About<'d>,
    /// Published pages that statements rest on.
    pub sources: &'d [Source],
    /// States and organisations.
    pub members: &'d [Member],
    /// People and the offices they held.
    pub people: &'d [Person],
    /// Meetings, by date.
    pub meetings: &'d [Meeting],
    /// Declarations, by date.
    pub declarations: &'d [Declaration],
    /// Plans, by date.
    pub plans: &'d [Plan],
    /// Published lists of members, by date.
    pub rosters: &'d [Roster],
    /// Questions on which sources differ.
    pub claims: &'d [Claim],
}

/// What the record is.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct About<'d> {
    /// The name under which it is published.
    pub name: &'static str,
    /// What it is called.
    pub title: &'d Text,
    /// Its version, by the rules of CHANGELOG.md.
    pub version: &'static str,
    /// The day up to which it is meant to be complete.
    pub as_of: Date,
    /// The licence of the data, as an SPDX identifier.
    pub licence: &'d str,
    /// Tells this state of the data from every other: 128 bits of FNV-1a, in hexadecimal.
    pub digest: &'d str,
    /// What is in it and what is not.
    pub scope: &'d Text,
    /// What is known to be missing.
    pub gaps: &'d [Text],
}

impl Document<'_> {
    /// The JSON Schema of the document.
    ///
    /// ```
    /// let schema = willing_curator::Document::schema();
    /// assert_eq!(schema["properties"]["meetings"]["items"]["$ref"], "#/$defs/Meeting");
    /// ```
    #[must_use]
    pub fn schema() -> Value {
        schema::exported::<Document<'_>>()
    }
}

impl<'d> From<&'d Dataset> for Document<'d> {
    fn from(dataset: &'d Dataset) -> Self {
        let (about, records) = (dataset.about(), dataset.records());
        Self {
            dataset: About {
                name: NAME,
                title: &about.title,
                version: dataset.version(),
                as_of: about.as_of,
                licence: &about.licence,
                digest: dataset.digest(),
                scope: &about.scope,
                gaps: &about.gaps,
            },
            sources: &records.sources,
            members: &records.members,
            people: &records.people,
            meetings: &records.meetings,
            declarations: &records.declarations,
            plans: &records.plans,
            rosters: &records.rosters,
            claims: &records.claims,
        }
    }
}
