//! Questions on which sources differ.

use core::fmt;

use willing_vocabulary::{Date, Precision, Share};

use crate::prelude::*;

/// A question on which sources differ, with the answer of each.
///
/// ```
/// let members = willing::claim("member-count").unwrap();
/// println!("{}", members.question);
/// for answer in members.answers {
///     println!("{}: {}, {}", answer.date, answer.value, answer.cite[0].source);
/// }
/// assert!(members.answers.len() > 2);
/// ```
#[non_exhaustive]
pub struct Claim {
    /// The id, unique among claims.
    pub id: &'static str,
    /// The question.
    pub question: Text,
    /// The record that it is about.
    pub about: Option<Record>,
    /// The answers, each with its sources.
    pub answers: &'static [Answer],
    /// What the record makes of them.
    pub verdict: Verdict,
    /// Ids that the record had before.
    pub formerly: &'static [&'static str],
    /// Set where the record no longer stands.
    pub withdrawn: Option<Withdrawal>,
}

impl Claim {
    /// The answer that the record prefers, if it prefers one.
    ///
    /// ```
    /// for claim in willing::CLAIMS {
    ///     if let Some(answer) = claim.preferred() {
    ///         println!("{} {}", claim.question, answer.value);
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn preferred(&self) -> Option<&'static Answer> {
        match self.verdict {
            Verdict::Preferred(verdict) => self
                .answers
                .iter()
                .find(|answer| answer.id == verdict.prefer),
            Verdict::Compatible(_) | Verdict::Open => None,
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.question.fmt(f)
    }
}

/// One answer to a question.
///
/// ```
/// let answers = willing::claims::MEMBER_COUNT.answers;
/// assert!(answers.iter().all(|answer| !answer.cite.is_empty()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Answer {
    /// The id, unique within its claim.
    pub id: &'static str,
    /// What the answer is.
    pub value: Value,
    /// What a number counts.
    pub unit: Option<Text>,
    /// What the sources add.
    pub note: Option<Text>,
    /// Whose answer it is.
    pub by: Option<Attribution>,
    /// When it was given.
    pub date: Date,
    /// The sources of this statement.
    pub cite: &'static [Cite],
}

/// An answer: a date, a number, a share, a record or a text.
///
/// ```
/// use willing::Value;
///
/// for answer in willing::claims::MEMBER_COUNT.answers {
///     if let Value::Number(number, precision) = answer.value {
///         println!("{number} ({precision})");
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A date.
    Date(Date),
    /// A number, and how exact it is.
    Number(u32, Precision),
    /// A share, and how exact it is.
    Share(Share, Precision),
    /// A record.
    Record(Record),
    /// Anything else, in words.
    Text(Text),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Number(number, Precision::Exact) => number.fmt(f),
            Self::Number(number, precision) => write!(f, "{precision} {number}"),
            Self::Share(share, Precision::Exact) => share.fmt(f),
            Self::Share(share, precision) => write!(f, "{precision} {share}"),
            Self::Record(record) => record.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// What the record makes of the answers.
///
/// ```
/// use willing::{CLAIMS, Verdict};
///
/// let open = CLAIMS.iter().filter(|claim| claim.verdict == Verdict::Open);
/// println!("{} questions are open", open.count());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// One answer is preferred, for a reason.
    Preferred(Preferred),
    /// The answers do not exclude each other: what each of them measures.
    Compatible(Text),
    /// The question is open.
    Open,
}

/// Which answer is preferred, and why.
///
/// ```
/// for claim in willing::CLAIMS {
///     if let willing::Verdict::Preferred(verdict) = claim.verdict {
///         println!("{}: {}", verdict.prefer, verdict.why);
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Preferred {
    /// The id of the answer.
    pub prefer: &'static str,
    /// The reason.
    pub why: Text,
}
