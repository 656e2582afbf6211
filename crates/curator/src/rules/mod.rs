//! The rules: what must hold in the record.
//!
//! JSON Schema says what one file may look like; most rules say what must hold between facts. Each is a [`Rule`] with a
//! name, a level, an explanation with an example that the tests run, and a small function of its own. One family is
//! one module; [`all`] lists them.

mod allowances;
mod claims;
mod counts;
mod declarations;
pub(crate) mod files;
pub mod links;
mod people;
mod place;
mod plans;
mod provenance;
mod references;
pub(crate) mod schema;
mod text;
mod time;
pub(crate) mod yaml;

use std::fmt;

use serde::Serialize;

use crate::facts::Facts;
use crate::records::Record;
use crate::tree::{Flaw, Node};

pub(crate) use allowances::{UNUSED_ALLOWANCE, apply as apply_allowances};
pub(crate) use claims::UNDATED_ANSWER;
pub(crate) use provenance::UNCITED_FACT;
pub use text::is_unseen;
pub(crate) use text::{MISSING_TRANSLATION, is_odd_space};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It would mislead a reader: the record is neither baked nor exported.
    Error,
    /// It probably wants mending; a record can waive it with a reason, under `allow`.
    Warning {
        /// What is a good reason.
        allow_when: &'static str,
    },
}

impl Level {
    /// `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning { .. } => "warning",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Level {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What must hold, and why.
#[derive(Debug)]
pub struct Rule {
    /// The name, by which findings and allowances refer to it.
    pub name: &'static str,
    /// The family that it belongs to.
    pub family: &'static str,
    /// How grave its findings are.
    pub level: Level,
    /// Why the rule exists, in one paragraph.
    pub explanation: &'static str,
    /// What to do where it is broken.
    pub mend: &'static str,
    /// What breaks it and what does not.
    pub example: Example,
    pub(crate) check: Check,
}

impl Rule {
    /// Whether nothing in the record shows that it is broken, so that no check of the record can.
    #[must_use]
    pub const fn is_about_the_world(&self) -> bool {
        matches!(self.check, Check::Outside)
    }
}

/// A good and a bad piece of a file.
///
/// The good one stands in the records that the tests use; the bad one in its place breaks the rule and no other.
#[derive(Debug)]
pub struct Example {
    /// The file, within `data/`.
    pub file: &'static str,
    /// What keeps the rule.
    pub good: &'static str,
    /// What breaks it.
    pub bad: &'static str,
}

/// Where in the pipeline a rule is applied.
#[derive(Debug)]
pub(crate) enum Check {
    /// While the folder is read and the text parsed.
    Reading,
    /// To the tree of one file.
    Tree(fn(&Node<'_>, &mut Flaws)),
    /// When the tree is validated against its JSON Schema.
    Schema,
    /// To all records together.
    Records(fn(&Facts<'_>, &mut Problems)),
    /// To all records together, and only when every file could be read: the rule is about what is nowhere.
    WholeRecord(fn(&Facts<'_>, &mut Problems)),
    /// To the allowances, when all other findings are known.
    Allowances,
    /// To the world outside, by somebody who can see it and says so in an [`Observation`](crate::Observation).
    Outside,
}

/// Collects what a rule finds in the tree of one file.
#[derive(Debug)]
pub(crate) struct Flaws {
    pub(crate) rule: &'static Rule,
    pub(crate) flaws: Vec<Flaw>,
}

impl Flaws {
    pub(crate) fn at(
        &mut self,
        span: &crate::tree::CharSpan,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.flaws
            .push(Flaw::new(self.rule, span.clone(), message).help(help));
    }
}

/// Something wrong at a JSON Pointer of a record.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) rule: &'static Rule,
    pub(crate) file: crate::read::Kind,
    pub(crate) id: String,
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// Collects what a rule finds between facts.
#[derive(Debug)]
pub(crate) struct Problems {
    pub(crate) rule: &'static Rule,
    pub(crate) problems: Vec<Problem>,
}

impl Problems {
    /// Reports a problem of `record` at a JSON Pointer: the value that must change.
    pub(crate) fn at<R: Record>(
        &mut self,
        record: &R,
        pointer: impl fmt::Display,
        message: impl Into<String>,
    ) -> Help<'_> {
        self.in_file(
            crate::read::Kind::Record(R::COLLECTION),
            record.id(),
            pointer,
            message,
        )
    }

    /// Reports a problem of `data/dataset.yaml`.
    pub(crate) fn at_dataset(
        &mut self,
        pointer: impl fmt::Display,
        message: impl Into<String>,
    ) -> Help<'_> {
        self.in_file(crate::read::Kind::Dataset, "dataset", pointer, message)
    }

    /// The same, for a file whose type the caller does not know.
    pub(crate) fn in_file(
        &mut self,
        file: crate::read::Kind,
        id: &str,
        pointer: impl fmt::Display,
        message: impl Into<String>,
    ) -> Help<'_> {
        self.problems.push(Problem {
            rule: self.rule,
            file,
            id: id.to_owned(),
            pointer: pointer.to_string(),
            message: message.into(),
            help: None,
        });
        Help(self.problems.last_mut())
    }
}

/// The problem just reported, to which help can be added.
pub(crate) struct Help<'p>(Option<&'p mut Problem>);

impl Help<'_> {
    pub(crate) fn help(self, help: impl Into<String>) {
        if let Some(problem) = self.0 {
            problem.help = Some(help.into());
        }
    }
}

/// Every rule, by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        files::RULES,
        yaml::RULES,
        schema::RULES,
        references::RULES,
        time::RULES,
        place::RULES,
        people::RULES,
        counts::RULES,
        declarations::RULES,
        plans::RULES,
        claims::RULES,
        provenance::RULES,
        text::RULES,
        links::RULES,
        allowances::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule of that name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

/// The name of a rule that was probably meant.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    crate::suggest::nearest(name, all().map(|rule| rule.name))
}
