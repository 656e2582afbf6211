//! What a folder holds, as far as it can be read.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use willing_vocabulary::Collection;

use crate::check::{Examined, examine};
use crate::read::{self, Kind};
use crate::records::{Record as _, Records, for_each_collection};

/// What a contributor can be offered while the record has errors. It proves nothing, so nothing is published from it.
#[derive(Debug)]
pub struct Survey {
    /// The records whose files are valid on their own.
    pub records: Records,
    ids: BTreeSet<(Collection, String)>,
    former: BTreeSet<(Collection, String)>,
}

impl Survey {
    /// Reads the folder. An error means that the folder itself could not be read.
    pub fn of(root: &Path) -> io::Result<Self> {
        let files = read::read(root)?.files;
        let examined: Vec<Examined> = files.par_iter().map(examine).collect();
        let (mut records, mut dataset) = (Records::default(), None);
        let mut ids = BTreeSet::new();
        for (file, examined) in files.into_iter().zip(examined) {
            if let Some(typed) = examined.typed {
                typed.put(&file.id, &mut records, &mut dataset);
            }
            if let Kind::Record(collection) = file.kind {
                ids.insert((collection, file.id));
            }
        }
        let mut former = BTreeSet::new();
        for_each_collection!(records, |collection| {
            for record in collection {
                let of = record.collection();
                former.extend(record.formerly().iter().map(|id| (of, id.clone())));
            }
        });
        Ok(Self {
            records,
            ids,
            former,
        })
    }

    /// Whether there is a file for that id, readable or not.
    #[must_use]
    pub fn has(&self, collection: Collection, id: &str) -> bool {
        self.ids.contains(&(collection, id.to_owned()))
    }

    /// Whether a record has that id, or had it once.
    #[must_use]
    pub fn is_taken(&self, collection: Collection, id: &str) -> bool {
        self.has(collection, id) || self.former.contains(&(collection, id.to_owned()))
    }

    /// The ids of a collection, sorted.
    pub fn ids(&self, collection: Collection) -> impl Iterator<Item = &str> {
        self.ids
            .iter()
            .filter(move |(of, _)| *of == collection)
            .map(|(_, id)| id.as_str())
    }
}
