//! The kinds of slip that a person makes.

mod dates;
mod ids;
mod layout;
mod numbers;
mod rows;
mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A kind of slip.
#[derive(Debug)]
pub(crate) struct Operator {
    pub(crate) name: &'static str,
    /// What somebody did.
    pub(crate) slip: &'static str,
    /// How many of a hundred the check is meant to catch at the least.
    pub(crate) floor: u8,
    /// Every slip of this kind that can be made in a file.
    pub(crate) slips: fn(name: &str, text: &str, index: &Index<'_>) -> Vec<Slip>,
}

/// One slip: a part of the text becomes another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) range: Range<usize>,
    pub(crate) new: String,
}

impl Slip {
    pub(crate) fn new(range: Range<usize>, new: impl Into<String>) -> Self {
        Self {
            range,
            new: new.into(),
        }
    }

    pub(crate) fn applied(&self, text: &str) -> String {
        let mut changed = text.to_owned();
        if text.get(self.range.clone()).is_some() {
            changed.replace_range(self.range.clone(), &self.new);
        }
        changed
    }
}

/// The record as a whole, for slips that take something from another file.
#[derive(Debug)]
pub(crate) struct Index<'t> {
    pub(crate) texts: &'t BTreeMap<String, String>,
    /// The ids of each collection.
    pub(crate) ids: BTreeMap<&'t str, BTreeSet<&'t str>>,
}

impl<'t> Index<'t> {
    pub(crate) fn new(texts: &'t BTreeMap<String, String>) -> Self {
        let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for name in texts.keys() {
            if let Some((collection, file)) = name.split_once('/') {
                ids.entry(collection)
                    .or_default()
                    .insert(file.trim_end_matches(".yaml"));
            }
        }
        Self { texts, ids }
    }

    /// Another id of the collection: the one that follows `id` in the alphabet.
    fn neighbour(&self, collection: &str, id: &str) -> Option<&'t str> {
        let ids = self.ids.get(collection)?;
        let after = ids.iter().find(|other| **other > id);
        after
            .or_else(|| ids.first())
            .copied()
            .filter(|other| *other != id)
    }

    /// The text of the file that follows in the same collection.
    fn neighbour_text(&self, name: &str) -> Option<&'t str> {
        let (collection, file) = name.split_once('/')?;
        let other = self.neighbour(collection, file.trim_end_matches(".yaml"))?;
        self.texts
            .get(&format!("{collection}/{other}.yaml"))
            .map(String::as_str)
    }
}

/// All of them, by family.
pub(crate) static OPERATORS: &[Operator] = &[
    dates::DAY,
    dates::MONTH,
    dates::YEAR,
    dates::DIGITS_SWAPPED,
    dates::DAY_AND_MONTH_SWAPPED,
    dates::UNQUOTED,
    dates::END_MONTH,
    numbers::OFF_BY_ONE,
    numbers::DIGITS_SWAPPED,
    numbers::TEN_TIMES,
    numbers::DECIMAL_COMMA,
    ids::UNKNOWN,
    ids::OTHER_MEMBER,
    ids::OTHER_PERSON,
    ids::OTHER_SOURCE,
    ids::OTHER_MEETING,
    ids::OTHER_PLAN,
    ids::COUNTRY,
    ids::WIKIDATA,
    rows::ITEM_DROPPED,
    rows::ITEM_DOUBLED,
    rows::PARTICIPANT_MOVED,
    rows::SOURCE_DROPPED,
    rows::CITE_DROPPED,
    rows::KEY_DROPPED,
    rows::ITEMS_SWAPPED,
    text::LANGUAGES_SWAPPED,
    text::FLOW_LANGUAGES_SWAPPED,
    text::TRANSLATION_COPIED,
    text::SUMMARY_OF_ANOTHER,
    text::TITLE_OF_ANOTHER,
    text::TRANSLATION_DROPPED,
    text::SENTENCE_DOUBLED,
    text::ADDRESS_TYPO,
    text::ADDRESS_PLAIN_HTTP,
    text::ADDRESS_TRACKED,
    text::ADDRESS_OF_ANOTHER,
    text::PUBLISHER_TYPO,
    text::ACCENTS_DROPPED,
    text::REFERENCE_MARK,
    text::LOOK_ALIKE,
    words::OTHER,
    words::MISSPELT,
    words::KEY_MISSPELT,
    words::BOOLEAN_FLIPPED,
    words::BOOLEAN_YES,
    layout::INDENTED_MORE,
    layout::INDENTED_LESS,
    layout::TAB,
    layout::LINE_DROPPED,
    layout::LINE_DOUBLED,
    layout::COLON_WITHOUT_SPACE,
    layout::DASH_DROPPED,
    layout::QUOTE_DROPPED,
    layout::TRAILING_SPACE,
    layout::CUT_OFF,
];
