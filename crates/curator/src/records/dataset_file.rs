//! `data/dataset.yaml`.

use willing_vocabulary::Date;

use super::Text;
use super::links::shape;

shape! {
    /// What the record as a whole is, and what is known to be missing.
    DatasetFile {
        /// What the record is called.
        title: Text,
        /// The licence of the data, as an SPDX identifier.
        #[schemars(length(min = 1))]
        licence: String,
        /// The day up to which the record is meant to be complete.
        as_of: Date,
        /// What is in the record and what is not.
        scope: Text,
        /// What is known to be missing.
        #[serde(default)]
        gaps: Vec<Text>,
    }
}
