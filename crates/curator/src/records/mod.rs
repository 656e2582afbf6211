//! The record as types: one struct for each kind of file in `data/`.
//!
//! The doc comments here become the descriptions in the JSON Schemas, which editors show to contributors.

mod claim;
mod dataset_file;
mod declaration;
mod links;
mod meeting;
mod member;
mod person;
mod plan;
mod roster;
mod shapes;
mod source;

use willing_vocabulary::Collection;

pub use claim::{
    Answer, Claim, Compatible, DateValue, NumberValue, Open, Preferred, RecordValue, ShareValue,
    TextValue, Value, Verdict,
};
pub use dataset_file::DatasetFile;
pub use declaration::{Binding, Declaration, DeclarationText, Signatory};
pub use links::{At, Link, Links};
pub use meeting::{Absence, Count, Meeting, Outcome, Participant, Place, Seat, Statement, Topic};
pub use member::{Iso, Member, Pledge, Standing};
pub use person::{Office, Person};
pub use plan::{Plan, PlanPoint, PointRef, Proposer};
pub use roster::{Roster, StatedCount};
pub use shapes::{
    Allowance, Attribution, ByMember, ByName, ByPerson, Cite, CiteAt, Cites, ClaimId,
    DeclarationId, MeetingId, MemberId, Name, PersonId, PlanId, RecordRef, RosterId, SourceId,
    Text, Withdrawal,
};
pub(crate) use shapes::{ID_PATTERN, ID_PATTERN_IN_WORDS};
pub use source::Source;

/// A kind of record: what the rules, the baker and the exporters need to know of all of them.
pub trait Record: Links + Sized {
    /// The folder that holds the files of this kind.
    const COLLECTION: Collection;

    /// The collection to which the record belongs.
    fn collection(&self) -> Collection {
        Self::COLLECTION
    }

    /// The stem of the file's name.
    fn id(&self) -> &str;

    /// Names by which the record went before.
    fn formerly(&self) -> &[String];

    /// Since when and why the record no longer stands, if so.
    fn withdrawn(&self) -> Option<&Withdrawal>;

    /// The warnings that the record waives.
    fn allow(&self) -> &[Allowance];
}

/// The records of all collections, each sorted by id.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// What the files in `sources/` say.
    pub sources: Vec<Source>,
    /// What the files in `members/` say.
    pub members: Vec<Member>,
    /// What the files in `people/` say.
    pub people: Vec<Person>,
    /// What the files in `meetings/` say.
    pub meetings: Vec<Meeting>,
    /// What the files in `declarations/` say.
    pub declarations: Vec<Declaration>,
    /// What the files in `plans/` say.
    pub plans: Vec<Plan>,
    /// What the files in `rosters/` say.
    pub rosters: Vec<Roster>,
    /// What the files in `claims/` say.
    pub claims: Vec<Claim>,
}

/// A record that can be found among all others.
pub trait Stored: Record {
    /// The records of its collection.
    fn all(records: &Records) -> &[Self];
}

macro_rules! stored {
    ($($type:ident in $field:ident;)+) => {$(
        impl Stored for $type {
            fn all(records: &Records) -> &[Self] {
                &records.$field
            }
        }
    )+};
}

stored! {
    Source in sources;
    Member in members;
    Person in people;
    Meeting in meetings;
    Declaration in declarations;
    Plan in plans;
    Roster in rosters;
    Claim in claims;
}

/// Runs the same code once for each collection of a [`Records`], whatever the type of its records.
macro_rules! for_each_collection {
    ($records:expr, |$collection:ident| $body:expr) => {{
        let records = &$records;
        {
            let $collection = &records.sources;
            $body
        }
        {
            let $collection = &records.members;
            $body
        }
        {
            let $collection = &records.people;
            $body
        }
        {
            let $collection = &records.meetings;
            $body
        }
        {
            let $collection = &records.declarations;
            $body
        }
        {
            let $collection = &records.plans;
            $body
        }
        {
            let $collection = &records.rosters;
            $body
        }
        {
            let $collection = &records.claims;
            $body
        }
    }};
}

pub(crate) use for_each_collection;
