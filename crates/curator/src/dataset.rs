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
    pub(crate) fn proven(file: DatasetFile, mut records: Records, digest: String) -> Self {
        records
            .meetings
            .sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        records
            .declarations
            .sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        records
            .plans
            .sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        records
            .rosters
            .sort_by(|a, b| (a.as_of, &a.id).cmp(&(b.as_of, &b.id)));
        for claim in &mut records.claims {
            claim.answers.sort_by_key(|answer| answer.date);
        }
        Self {
            file,
            records,
            digest,
        }
    }

    /// What `data/dataset.yaml` says.
    #[must_use]
    pub fn about(&self) -> &DatasetFile {
        &self.file
    }

    /// The records: what has a date sorted by date and id, the rest by id; the answers of a claim by date.
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
