//! `data/claims/`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use willing_vocabulary::{Date, Precision, Share};

use super::links::{record, shape};
use super::{At, Attribution, Cites, ID_PATTERN, Link, Links, RecordRef, Text};

record! {
    /// A question on which sources differ, with the answer of each.
    Claim in Claims {
        /// The question.
        question: Text,
        /// The record that it is about.
        about: Option<RecordRef>,
        /// The answers, each with its sources.
        answers: Vec<Answer>,
        /// Which answer the record prefers and why, why they do not exclude each other, or `open`.
        verdict: Verdict,
    }
}

shape! {
    /// One answer to a question.
    Answer {
        /// A short name for the answer, by which the verdict refers to it.
        #[schemars(regex(pattern = ID_PATTERN))]
        id: String,
        /// What the answer is.
        value: Value,
        /// What a number counts.
        unit: Option<Text>,
        /// What the sources add.
        note: Option<Text>,
        /// Whose answer it is.
        by: Option<Attribution>,
        /// When it was given.
        date: Date,
        /// The sources of this statement.
        cite: Cites,
    }
}

/// An answer: exactly one of a date, a number, a share, a record or a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// A date.
    Date(DateValue),
    /// A number.
    Number(NumberValue),
    /// A share of a whole.
    Share(ShareValue),
    /// A record.
    Record(RecordValue),
    /// Anything else.
    Text(TextValue),
}

shape! {
    /// A date.
    DateValue {
        /// The date.
        date: Date,
    }
}

shape! {
    /// A number.
    NumberValue {
        /// The number.
        number: u32,
        /// How exact the source is.
        precision: Precision,
    }
}

shape! {
    /// A share of a whole.
    ShareValue {
        /// The share in percent.
        share: Share,
        /// How exact the source is.
        precision: Precision,
    }
}

shape! {
    /// A record.
    RecordValue {
        /// The record, as `collection/id`.
        record: RecordRef,
    }
}

shape! {
    /// An answer in words.
    TextValue {
        /// The answer, in our words.
        text: Text,
    }
}

/// What the record makes of the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Verdict {
    /// One answer is preferred.
    Preferred(Preferred),
    /// The answers do not exclude each other.
    Compatible(Compatible),
    /// The question is open.
    Open(Open),
}

shape! {
    /// One answer is preferred, for a reason.
    Preferred {
        /// The id of the answer.
        prefer: String,
        /// The reason.
        why: Text,
    }
}

shape! {
    /// The answers measure different things and do not exclude each other.
    Compatible {
        /// What each of them measures.
        compatible: Text,
    }
}

/// The word for a question that the record leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// The sources in the record do not settle the question.
    Open,
}

impl Links for Value {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        if let Self::Record(value) = self {
            value.links(at, see);
        }
    }
}

impl Links for Verdict {
    fn links<'r>(&'r self, _: &At<'_>, _: &mut dyn FnMut(&At<'_>, Link<'r>)) {}
}
