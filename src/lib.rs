//! The public record of the *Coalition of the Willing* for Ukraine: its meetings, declarations, members, people, plans and lists
//! of members, and the questions on which sources differ, as typed constants. Every statement carries the link of its source.
//!
//! ```
//! use willing::{Level, MEETINGS, meetings};
//!
//! let paris = &meetings::PARIS_2026_01_06;
//! assert_eq!(paris.date().to_string(), "2026-01-06");
//! for row in paris.participants {
//!     println!("{}: {:?}", row.member.name.en, row.person.map(|person| person.name.en));
//! }
//!
//! let summits = MEETINGS.iter().filter(|meeting| meeting.level == Some(Level::Leaders));
//! assert!(summits.count() > 1);
//!
//! let france = willing::member("france").unwrap();
//! for meeting in france.meetings() {
//!     println!("{meeting}");
//! }
//! ```
//!
//! # What is here
//!
//! - One module for each collection, with a constant for each record: [`meetings`], [`declarations`], [`plans`], [`rosters`],
//!   [`claims`], [`members`], [`people`] and [`sources`]. The documentation of a constant is written from its record.
//! - One slice for each collection, ordered by date and id: [`MEETINGS`] and its likes; [`DATASET`] says what the whole is.
//! - Looking up by id, former ids included: [`meeting()`] and its likes, and [`record()`].
//! - What follows from the facts, as methods: the meetings of a member, the claims about a meeting, what a source supports.
//!
//! A name in the record is at most as certain as its source. Read [`Claim`] before you cite a number.
//!
//! # What it costs
//!
//! Nothing is parsed or allocated at run time, there are no dependencies outside this project, and a program pays for the
//! constants that it names and for what these refer to. Links point one way; the reverse ones are searched when asked for.
//!
//! # Features
//!
//! - `chrono`: conversions between [`Date`] and `chrono::NaiveDate`.
//! - `serde`: `Serialize` for every type, to the very JSON that `willing export` writes.
//! - `curate`: for work on the record itself. The build validates `data/` and verifies what was baked from it.
#![no_std]

#[allow(
    clippy::doc_link_with_quotes,
    clippy::doc_markdown,
    reason = "the records name people and newspapers, not code"
)]
mod baked;
mod claim;
mod declaration;
mod index;
#[cfg(feature = "serde")]
mod json;
mod meeting;
mod member;
mod person;
mod plan;
mod prelude;
mod record;
mod roster;
mod shapes;
mod source;
mod support;

pub use baked::*;
pub use claim::{Answer, Claim, Preferred, Value, Verdict};
pub use declaration::{Binding, Declaration, DeclarationText, Signatory};
#[cfg(feature = "serde")]
pub use json::Document;
pub use meeting::{Absence, Count, Meeting, Outcome, Participant, Place, Seat, Statement, Topic};
pub use member::{Iso, Member, Pledge, Standing};
pub use person::{Office, Person};
pub use plan::{Plan, PlanPoint, PointRef, Proposer};
pub use record::{
    Record, claim, declaration, meeting, member, person, plan, record, roster, source,
};
pub use roster::{Roster, StatedCount};
pub use shapes::{Attribution, Cite, Dataset, Name, Text, Withdrawal};
pub use source::Source;
pub use willing_vocabulary::{
    Attendance, Basis, BindingNature, Collection, CountOf, Date, DeclarationKind, Domain, Format,
    Level, MeetingKind, MemberKind, Mode, ParseDateError, PlanKind, Precision, RosterOf, Share,
    ShareOutOfRange, SourceKind, Stage, Stance, StandingKind, Status, Theme, UnknownWord,
};
#[cfg(feature = "chrono")]
pub use willing_vocabulary::{NotADay, YearOutOfRange};

/// The examples of README.md are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
