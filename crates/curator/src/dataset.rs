//! The record, proven valid.

use crate::records::{DatasetFile, Records};

/// A record in which no rule finds an error. Only [`check`](crate::check()) makes one, so a value of this type is the proof.
#[derive(Debug, Clone)]
pub struct Dataset {
    file: DatasetFile,
    records: Records,
    digest: String,
}

impl Dataset {
    pub(crate) fn proven(file: DatasetFile, records: Records, digest: String) -> Self {
        Self { file, records, digest }
    }

    /// What `data/dataset.yaml` says.
    #[must_use]
    pub fn about(&self) -> &DatasetFile {
        &self.file
    }

    /// The records, each collection sorted by id.
    #[must_use]
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// Tells this state of the data from every other: 128 bits of FNV-1a, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The version of the record, which is that of the workspace.
    #[must_use]
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
