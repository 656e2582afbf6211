//! Tells one state of the data from another.
//!
//! `build.rs` of the package `willing` computes the same digest with nothing but the standard library; with its feature `curate`
//! the two are compared on every build. It guards against forgetting `willing bake`, not against an adversary.

use std::fmt::Write as _;

use rayon::prelude::*;

use crate::read::File;

/// The digest of a folder: that of one line for each file, in the order of the paths, with the digest of its text and its path.
pub(crate) fn of(files: &[File]) -> String {
    let line = |file: &File| (file.name(), fnv1a(file.text.as_deref().unwrap_or_default()));
    let mut lines: Vec<(String, u128)> = files.par_iter().map(line).collect();
    lines.par_sort();
    let mut listing = String::new();
    for (path, digest) in lines {
        let _ = writeln!(listing, "{digest:032x} {path}");
    }
    format!("{:032x}", fnv1a(&listing))
}

/// The FNV-1a hash in 128 bits. Carriage returns do not count: a checkout with Windows' line endings is the same data.
pub(crate) fn fnv1a(text: &str) -> u128 {
    text.bytes().filter(|byte| *byte != b'\r').fold(
        0x6c62_272e_07bb_0142_62b8_2175_6295_c58d,
        |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::fnv1a;

    #[test]
    fn known_values() {
        // From the test vectors of draft-eastlake-fnv.
        assert_eq!(fnv1a(""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(fnv1a("a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
        assert_eq!(fnv1a("a\r"), fnv1a("a"));
    }
}
