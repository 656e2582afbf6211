//! Each type of the record as the Rust expression of the constant that it becomes.
//!
//! The structs of the crate `willing` have the names and fields of those in [`records`](crate::records), so the macro that
//! declares a shape also writes its expression; here are the leaves and the few that differ.

use willing_vocabulary::{
    Attendance, Basis, BindingNature, Collection, CountOf, Date, DeclarationKind, Domain, Format,
    Level, MeetingKind, MemberKind, Mode, PlanKind, Precision, RosterOf, Share, SourceKind, Stage,
    Stance, StandingKind, Status, Theme,
};

use super::expr::Expr;
use crate::names::constant;
use crate::records::{
    Allowance, Attribution, Cite, Cites, ClaimId, DeclarationId, MeetingId, MemberId, PersonId,
    PlanId, RecordRef, RosterId, SourceId, Value, Verdict,
};

/// Whatever becomes part of a constant.
pub(crate) trait Bake {
    /// Whether it does: what concerns only the curators does not.
    const BAKED: bool = true;

    fn expr(&self) -> Expr;
}

impl<T: Bake> Bake for Vec<T> {
    const BAKED: bool = T::BAKED;

    fn expr(&self) -> Expr {
        Expr::Slice(self.iter().map(Bake::expr).collect())
    }
}

impl<T: Bake> Bake for Option<T> {
    fn expr(&self) -> Expr {
        match self {
            Some(value) => Expr::call("Some", value.expr()),
            None => Expr::Atom("None".to_owned()),
        }
    }
}

impl Bake for Allowance {
    const BAKED: bool = false;

    fn expr(&self) -> Expr {
        Expr::Slice(Vec::new())
    }
}

impl Bake for String {
    fn expr(&self) -> Expr {
        Expr::Text(self.clone())
    }
}

impl Bake for Date {
    fn expr(&self) -> Expr {
        Expr::Atom(format!("date(\"{self}\")"))
    }
}

impl Bake for Share {
    fn expr(&self) -> Expr {
        Expr::Atom(format!("share({})", self.as_percent()))
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {$(
        impl Bake for $type {
            fn expr(&self) -> Expr {
                Expr::Atom(self.to_string())
            }
        }
    )+};
}

numbers!(bool, u8);

impl Bake for u32 {
    fn expr(&self) -> Expr {
        Expr::Atom(grouped(*self))
    }
}

/// A number with its thousands set apart, as clippy wants them: `800_000`.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && digits.len() > 4 && (digits.len() - n).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

macro_rules! words {
    ($($type:ident),+ $(,)?) => {$(
        impl Bake for $type {
            fn expr(&self) -> Expr {
                Expr::Atom(format!("{}::{self:?}", stringify!($type)))
            }
        }
    )+};
}

words!(
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

/// A reference to the constant of a record.
pub(crate) fn path(collection: Collection, id: &str) -> String {
    format!("&{collection}::{}", constant(id))
}

macro_rules! ids {
    ($($type:ident in $collection:ident),+ $(,)?) => {$(
        impl Bake for $type {
            fn expr(&self) -> Expr {
                Expr::Atom(path(Collection::$collection, self.as_str()))
            }
        }
    )+};
}

ids!(
    SourceId in Sources,
    MemberId in Members,
    PersonId in People,
    MeetingId in Meetings,
    DeclarationId in Declarations,
    PlanId in Plans,
    RosterId in Rosters,
    ClaimId in Claims,
);

impl Bake for RecordRef {
    fn expr(&self) -> Expr {
        let variant = match self.collection {
            Collection::Sources => "Record::Source",
            Collection::Members => "Record::Member",
            Collection::People => "Record::Person",
            Collection::Meetings => "Record::Meeting",
            Collection::Declarations => "Record::Declaration",
            Collection::Plans => "Record::Plan",
            Collection::Rosters => "Record::Roster",
            _ => "Record::Claim",
        };
        Expr::call(variant, Expr::Atom(path(self.collection, &self.id)))
    }
}

impl Bake for Cite {
    fn expr(&self) -> Expr {
        let source = path(Collection::Sources, self.source.as_str());
        match &self.at {
            None => Expr::Atom(format!("cite({source})")),
            Some(at) => Expr::Atom(format!("cite_at({source}, {at:?})")),
        }
    }
}

impl Bake for Cites {
    fn expr(&self) -> Expr {
        self.0.expr()
    }
}

impl Bake for Attribution {
    fn expr(&self) -> Expr {
        match self {
            Self::Person(by) => Expr::call("Attribution::Person", by.person.expr()),
            Self::Member(by) => Expr::call("Attribution::Member", by.member.expr()),
            Self::Name(by) => Expr::call("Attribution::Name", by.name.expr()),
        }
    }
}

impl Bake for Value {
    fn expr(&self) -> Expr {
        match self {
            Self::Date(value) => Expr::call("Value::Date", value.date.expr()),
            Self::Number(value) => Expr::Atom(format!(
                "Value::Number({}, Precision::{:?})",
                grouped(value.number),
                value.precision
            )),
            Self::Share(value) => Expr::Atom(format!(
                "Value::Share(share({}), Precision::{:?})",
                value.share.as_percent(),
                value.precision
            )),
            Self::Record(value) => Expr::call("Value::Record", value.record.expr()),
            Self::Text(value) => Expr::call("Value::Text", value.text.expr()),
        }
    }
}

impl Bake for Verdict {
    fn expr(&self) -> Expr {
        match self {
            Self::Preferred(verdict) => Expr::call("Verdict::Preferred", verdict.expr()),
            Self::Compatible(verdict) => {
                Expr::call("Verdict::Compatible", verdict.compatible.expr())
            }
            Self::Open(_) => Expr::Atom("Verdict::Open".to_owned()),
        }
    }
}
