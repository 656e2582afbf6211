//! Finding a record by its id: a hash table laid out while the crate is compiled.

/// A hash table of the places of ids in a slice. Its size is a power of two, at least half of it empty.
pub(crate) struct Index<const SLOTS: usize> {
    /// The place in the slice plus one, or zero where the slot is empty.
    slots: [u16; SLOTS],
}

impl<const SLOTS: usize> Index<SLOTS> {
    pub(crate) const EMPTY: Self = Self { slots: [0; SLOTS] };

    /// Adds an id.
    #[allow(
        clippy::indexing_slicing,
        clippy::cast_possible_truncation,
        reason = "evaluated while compiling: an index outside is a compiler's error, and a collection has some hundred records"
    )]
    pub(crate) const fn insert(&mut self, id: &str, place: usize) {
        let mut slot = start(id, SLOTS);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.slots[slot] = place as u16 + 1;
    }

    /// The first place under which `is_it` recognises the id.
    pub(crate) fn find(&self, id: &str, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let mut slot = start(id, SLOTS);
        loop {
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if is_it(place) {
                return Some(place);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }
}

/// How many slots keep a table of `ids` at most half full.
pub(crate) const fn slots(ids: usize) -> usize {
    (ids * 2 + 1).next_power_of_two()
}

/// The slot where the search for an id starts: its bytes, eight at a time, mixed by multiplication.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the slot keeps only as many bits as the table has"
)]
const fn start(id: &str, slots: usize) -> usize {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut rest = id.as_bytes();
    let mut hash = rest.len() as u64;
    while let Some((eight, more)) = rest.split_first_chunk::<8>() {
        hash = (hash ^ u64::from_le_bytes(*eight)).wrapping_mul(MIX);
        hash ^= hash >> 32;
        rest = more;
    }
    let mut last = 0;
    while let Some((byte, more)) = rest.split_first() {
        last = last << 8 | *byte as u64;
        rest = more;
    }
    hash = (hash ^ last).wrapping_mul(MIX);
    (hash ^ hash >> 32) as usize & (slots - 1)
}
