//! Tells one state of the data from another.
//!
//! `build.rs` of the package `willing` computes the same digest with nothing but the standard library, and its test compares the
//! two. It guards against forgetting `willing bake`, not against an adversary.

use crate::read::File;

/// The FNV-1a hash, 128 bits, over the path and the text of every file, in the order of the paths.
///
/// Carriage returns do not count: a checkout with Windows' line endings is the same data.
pub(crate) fn of<'f>(files: impl Iterator<Item = (&'f File, &'f str)>) -> String {
    let mut named: Vec<(String, &str)> = files.map(|(file, text)| (path(file), text)).collect();
    named.sort();
    let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    let mut eat = |bytes: &[u8]| {
        for byte in bytes.iter().filter(|byte| **byte != b'\r') {
            hash = (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    };
    for (path, text) in named {
        eat(path.as_bytes());
        eat(b"\n");
        eat(text.as_bytes());
        eat(b"\n");
    }
    format!("{hash:032x}")
}

/// The path of a file within `data/`.
fn path(file: &File) -> String {
    match file.kind {
        crate::read::Kind::Dataset => crate::read::DATASET_FILE.to_owned(),
        crate::read::Kind::Record(collection) => format!("{collection}/{}.yaml", file.id),
    }
}
