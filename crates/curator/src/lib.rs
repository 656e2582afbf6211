//! Reads the record of the Coalition of the Willing, checks it, and bakes it into Rust.
//!
//! Data flows one way, and each step is one module:
//!
//! ```text
//! data/*.yaml → read → tree → schema → records → rules → Dataset → bake, document
//! ```
//!
//! [`check()`] runs the steps up to [`Dataset`] and returns what it found on the way as a [`Report`].
//!
//! ```
//! # fn main() -> std::io::Result<()> {
//! let report = willing_curator::check("tests/base".as_ref(), None)?;
//! assert!(report.findings.is_empty());
//! assert!(report.dataset.is_some());
//! # Ok(())
//! # }
//! ```

pub mod address;
pub mod bake;
mod check;
mod coverage;
mod dataset;
pub mod diff;
mod digest;
mod document;
mod facts;
mod files;
mod finding;
mod fix;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
mod names;
mod observation;
mod read;
pub mod records;
pub mod report;
pub mod rules;
mod schema;
mod suggest;
mod survey;
mod tree;

pub use check::{Report, Workbench, check};
pub use coverage::{CollectionCoverage, Coverage};
pub use dataset::{Dataset, Reference, References};
pub use document::{About, Document};
pub use files::{TEMPORARY, write_if_changed, write_new};
pub use finding::{Finding, Place};
pub use fix::{Mending, mendings};
pub use names::constant as constant_name;
pub use observation::{Observation, observed};
pub use read::is_id;
pub use schema::of_collection as schema_of;
pub use suggest::nearest;
pub use survey::Survey;
