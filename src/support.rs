//! Whether a record rests on a source: whether any statement in it cites the source.

use crate::prelude::*;

/// Whatever contains statements.
pub(crate) trait Supported {
    fn rests_on(&self, source: &Source) -> bool;
}

impl Supported for Cite {
    fn rests_on(&self, source: &Source) -> bool {
        self.source == source
    }
}

impl<T: Supported> Supported for &'static [T] {
    fn rests_on(&self, source: &Source) -> bool {
        self.iter().any(|item| item.rests_on(source))
    }
}

impl<T: Supported> Supported for Option<T> {
    fn rests_on(&self, source: &Source) -> bool {
        self.as_ref().is_some_and(|item| item.rests_on(source))
    }
}

/// The fields in which statements are.
macro_rules! supported {
    ($($type:ident: $($field:ident)+;)+) => {$(
        impl Supported for $type {
            fn rests_on(&self, source: &Source) -> bool {
                $(self.$field.rests_on(source))||+
            }
        }
    )+};
}

supported! {
    Member: standing pledges;
    Standing: cite;
    Pledge: cite;
    Person: offices;
    Office: cite;
    Meeting: cite hosts chairs participants absent counts topics outcomes statements;
    Seat: cite;
    Participant: cite;
    Absence: cite;
    Count: cite;
    Topic: cite;
    Outcome: cite;
    Statement: cite;
    Declaration: cite issued_by signatories binding texts;
    Signatory: cite;
    Binding: cite;
    Plan: cite proposed_by points;
    Proposer: cite;
    PlanPoint: cite;
    Roster: cite;
    Claim: answers;
    Answer: cite;
}

impl Supported for DeclarationText {
    fn rests_on(&self, source: &Source) -> bool {
        self.source == source
    }
}

impl Supported for Record {
    fn rests_on(&self, source: &Source) -> bool {
        match self {
            Self::Source(_) => false,
            Self::Member(record) => record.rests_on(source),
            Self::Person(record) => record.rests_on(source),
            Self::Meeting(record) => record.rests_on(source),
            Self::Declaration(record) => record.rests_on(source),
            Self::Plan(record) => record.rests_on(source),
            Self::Roster(record) => record.rests_on(source),
            Self::Claim(record) => record.rests_on(source),
        }
    }
}
