//! All records together, as the rules see them.

use rustc_hash::{FxHashMap, FxHashSet};
use willing_vocabulary::{Collection, Date};

use crate::read::{File, Kind};
use crate::records::{
    DatasetFile, Member, MemberId, Person, PersonId, Record, Records, Stored, for_each_collection,
};
use crate::rules::{Help, Problems};
use crate::schema::LooseLink;

/// The records, with ways to look them up.
pub(crate) struct Facts<'r> {
    pub(crate) records: &'r Records,
    pub(crate) dataset: Option<&'r DatasetFile>,
    /// The day on which the check is made, where it is to matter.
    pub(crate) today: Option<Date>,
    /// Every id for which there is a file, whether the file could be read or not.
    ids: FxHashSet<(Collection, &'r str)>,
    /// Former ids, with the id that took their place.
    pub(crate) former: FxHashMap<(Collection, &'r str), &'r str>,
    places: FxHashMap<(Collection, &'r str), usize>,
    /// What files that could not be read into their types refer to.
    pub(crate) loose: &'r [(&'r File, LooseLink)],
}

impl<'r> Facts<'r> {
    pub(crate) fn new(
        records: &'r Records,
        dataset: Option<&'r DatasetFile>,
        today: Option<Date>,
        ids: FxHashSet<(Collection, &'r str)>,
    ) -> Self {
        let mut places = FxHashMap::default();
        let mut former = FxHashMap::default();
        for_each_collection!(records, |collection| {
            for (place, record) in collection.iter().enumerate() {
                let key = record.collection();
                places.insert((key, record.id()), place);
                for old in record.formerly() {
                    former.insert((key, old.as_str()), record.id());
                }
            }
        });
        Self {
            records,
            dataset,
            today,
            ids,
            former,
            places,
            loose: &[],
        }
    }

    /// The record of that id.
    pub(crate) fn get<R: Stored>(&self, id: &str) -> Option<&'r R> {
        // The map's keys live as long as the records, the id only as long as the question.
        let place = self.places.get(&(R::COLLECTION, id))?;
        R::all(self.records).get(*place)
    }

    pub(crate) fn member(&self, id: &MemberId) -> Option<&'r Member> {
        self.get(id.as_str())
    }

    pub(crate) fn person(&self, id: &PersonId) -> Option<&'r Person> {
        self.get(id.as_str())
    }

    /// The ids of a collection, broken files included.
    pub(crate) fn ids_of(&self, collection: Collection) -> impl Iterator<Item = &'r str> {
        self.ids
            .iter()
            .filter(move |(of, _)| *of == collection)
            .map(|(_, id)| *id)
    }

    pub(crate) fn has(&self, collection: Collection, id: &str) -> bool {
        self.ids.contains(&(collection, id))
    }
}

/// A person who acts for a member in a meeting or a declaration.
pub(crate) struct Appearance<'r> {
    file: Kind,
    id: &'r str,
    list: &'static str,
    index: usize,
    pub(crate) member: &'r MemberId,
    pub(crate) person: &'r Person,
    pub(crate) date: Date,
}

impl Appearance<'_> {
    /// Reports a problem at a key of the row.
    pub(crate) fn report<'p>(
        &self,
        problems: &'p mut Problems,
        key: &str,
        message: String,
    ) -> Help<'p> {
        let pointer = format!("/{}/{}/{key}", self.list, self.index);
        problems.in_file(self.file, self.id, pointer, message)
    }
}

/// Calls `see` for every row of a meeting or declaration that names a person.
pub(crate) fn each_appearance<'r>(facts: &Facts<'r>, see: &mut dyn FnMut(Appearance<'r>)) {
    let mut row = |file, id, list, index, member, person: &'r Option<PersonId>, date| {
        if let Some(person) = person.as_ref().and_then(|person| facts.person(person)) {
            see(Appearance {
                file,
                id,
                list,
                index,
                member,
                person,
                date,
            });
        }
    };
    for meeting in &facts.records.meetings {
        let (file, id, date) = (
            Kind::Record(Collection::Meetings),
            meeting.id.as_str(),
            meeting.date,
        );
        for (list, seats) in [("hosts", &meeting.hosts), ("chairs", &meeting.chairs)] {
            for (index, seat) in seats.iter().enumerate() {
                row(file, id, list, index, &seat.member, &seat.person, date);
            }
        }
        for (index, participant) in meeting.participants.iter().enumerate() {
            row(
                file,
                id,
                "participants",
                index,
                &participant.member,
                &participant.person,
                date,
            );
        }
    }
    for declaration in &facts.records.declarations {
        let (file, id, date) = (
            Kind::Record(Collection::Declarations),
            declaration.id.as_str(),
            declaration.date,
        );
        for (index, seat) in declaration.issued_by.iter().enumerate() {
            row(
                file,
                id,
                "issued_by",
                index,
                &seat.member,
                &seat.person,
                date,
            );
        }
        for (index, signatory) in declaration.signatories.iter().enumerate() {
            row(
                file,
                id,
                "signatories",
                index,
                &signatory.member,
                &signatory.person,
                date,
            );
        }
    }
}
