//! The record, proven valid.

use rustc_hash::FxHashMap;
use willing_vocabulary::Collection;

use crate::records::{
    At, DatasetFile, Links as _, Record as _, Records, Stored, for_each_collection,
};

/// A record in which no rule finds an error. Only [`check`](crate::check()) makes one, so a value of this type is the proof.
#[derive(Debug, Clone)]
pub struct Dataset {
    file: DatasetFile,
    records: Records,
    digest: String,
    /// Where each record stands in its collection.
    places: FxHashMap<(Collection, String), usize>,
}

/// A place in a record that refers to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference<'d> {
    /// The collection of the record that refers.
    pub collection: Collection,
    /// The id of the record that refers.
    pub id: &'d str,
    /// The place in it, as a JSON Pointer: `/participants/3/cite/0/source`.
    pub pointer: String,
}

/// What refers to each record, by collection and id.
pub type References<'d> = FxHashMap<(Collection, &'d str), Vec<Reference<'d>>>;

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
        let mut places = FxHashMap::default();
        for_each_collection!(records, |collection| {
            for (place, record) in collection.iter().enumerate() {
                places.insert((record.collection(), record.id().to_owned()), place);
            }
        });
        Self {
            file,
            records,
            digest,
            places,
        }
    }

    /// The record of that id; former ids do not count.
    ///
    /// ```
    /// # fn main() -> std::io::Result<()> {
    /// use willing_curator::records::Member;
    ///
    /// let dataset = willing_curator::check("tests/base".as_ref(), None)?.dataset.unwrap();
    /// assert_eq!(dataset.get::<Member>("france").unwrap().name.en, "France");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn get<R: Stored>(&self, id: &str) -> Option<&R> {
        let place = self.places.get(&(R::COLLECTION, id.to_owned()))?;
        R::all(&self.records).get(*place)
    }

    /// Every reference from one record to another, by the record that is meant.
    ///
    /// ```
    /// # fn main() -> std::io::Result<()> {
    /// use willing_vocabulary::Collection;
    ///
    /// let dataset = willing_curator::check("tests/base".as_ref(), None)?.dataset.unwrap();
    /// let references = dataset.references();
    /// assert!(references[&(Collection::Members, "france")].iter().any(|at| at.pointer == "/hosts/0/member"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn references(&self) -> References<'_> {
        let mut references = References::default();
        for_each_collection!(self.records, |collection| {
            for record in collection {
                record.links(&At::ROOT, &mut |at, link| {
                    references
                        .entry((link.collection, link.id))
                        .or_default()
                        .push(Reference {
                            collection: record.collection(),
                            id: record.id(),
                            pointer: at.to_string(),
                        });
                });
            }
        });
        references
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
