//! What the baked modules use.

pub(crate) use crate::baked::*;
pub(crate) use crate::claim::{Answer, Claim, Preferred, Value, Verdict};
pub(crate) use crate::declaration::{Binding, Declaration, DeclarationText, Signatory};
pub(crate) use crate::meeting::{
    Absence, Count, Meeting, Outcome, Participant, Place, Seat, Statement, Topic,
};
pub(crate) use crate::member::{Iso, Member, Pledge, Standing};
pub(crate) use crate::person::{Office, Person};
pub(crate) use crate::plan::{Plan, PlanPoint, PointRef, Proposer};
pub(crate) use crate::record::Record;
pub(crate) use crate::roster::{Roster, StatedCount};
#[allow(
    unused_imports,
    reason = "`cite_at` and `share` are used once the record needs them"
)]
pub(crate) use crate::shapes::{
    Attribution, Cite, Dataset, Name, Text, Withdrawal, cite, cite_at, date, share,
};
pub(crate) use crate::source::Source;
pub(crate) use willing_vocabulary::*;
