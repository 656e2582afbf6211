//! Keeps the baked constants and the record together.
//!
//! Always, and with the standard library alone: `data/` must have the digest that `src/baked/` records. With the feature `curate`,
//! besides: `data/` must be free of errors, and `src/baked/`, `schema/` and `docs/RULES.md` must be what the data, the types and the rules give, byte for byte.
//! In a package without `data/`, as on crates.io, there is nothing to compare.

#![allow(missing_docs)]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let data = root.join("data");
    if !data.is_dir() {
        return;
    }
    for watched in ["data", "src/baked", "schema", "docs/RULES.md"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    #[cfg(feature = "curate")]
    if !curate::is_valid_and_fresh(&root) {
        return;
    }
    match digest(&data) {
        Err(error) => println!("cargo::error=data/ could not be read: {error}"),
        Ok(digest) => {
            let baked = fs::read_to_string(root.join("src/baked/mod.rs")).unwrap_or_default();
            if !baked.contains(&format!("digest: \"{digest}\"")) {
                println!(
                    "cargo::error=src/baked/ was not baked from this data/; run `cargo run -- bake`"
                );
            }
        }
    }
}

/// The digest of one line for each file of the record, in the order of the paths, with the digest of its text and its path.
///
/// `crates/curator/src/digest.rs` computes the same; with the feature `curate` the two are compared on every build.
fn digest(data: &Path) -> io::Result<String> {
    let mut files = vec![(
        "dataset.yaml".to_owned(),
        fs::read(data.join("dataset.yaml"))?,
    )];
    for entry in fs::read_dir(data)? {
        let folder = entry?.path();
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml")
            {
                let name = path
                    .strip_prefix(data)
                    .unwrap_or(&path)
                    .to_string_lossy()
                    .replace('\\', "/");
                files.push((name, fs::read(&path)?));
            }
        }
    }
    files.sort();
    let line = |(name, text): (String, Vec<u8>)| format!("{:032x} {name}\n", fnv1a(&text));
    let listing: String = files.into_iter().map(line).collect();
    Ok(format!("{:032x}", fnv1a(listing.as_bytes())))
}

/// The FNV-1a hash in 128 bits. Carriage returns do not count: a checkout with Windows' line endings is the same data.
fn fnv1a(text: &[u8]) -> u128 {
    text.iter().filter(|byte| **byte != b'\r').fold(
        0x6c62_272e_07bb_0142_62b8_2175_6295_c58d,
        |hash, byte| {
            (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        },
    )
}

#[cfg(feature = "curate")]
mod curate {
    use std::path::Path;

    use willing_curator::report::visible;
    use willing_curator::{Finding, bake, check};

    /// Reports each finding and each stale file, and returns whether there was none that forbids the build.
    pub(super) fn is_valid_and_fresh(root: &Path) -> bool {
        // Without a day of its own the check measures time against the record, so that no build turns red overnight.
        let report = match check(&root.join("data"), None) {
            Ok(report) => report,
            Err(error) => {
                println!("cargo::error=data/ could not be read: {error}");
                return false;
            }
        };
        report
            .findings
            .iter()
            .for_each(|finding| show(finding, root));
        let Some(dataset) = report.dataset else {
            return false;
        };
        let mut files = bake::schemas();
        files.extend(bake::handbook());
        files.extend(bake::rust(&dataset));
        match bake::stale(root, &files) {
            Ok(stale) => {
                for path in &stale {
                    println!("cargo::error={path} is stale; run `cargo run -- bake`");
                }
                stale.is_empty()
            }
            Err(error) => {
                println!("cargo::error=src/baked/ could not be read: {error}");
                false
            }
        }
    }

    fn show(finding: &Finding, root: &Path) {
        let kind = if finding.is_error() {
            "error"
        } else {
            "warning"
        };
        let file = Path::new(&finding.file)
            .strip_prefix(root)
            .unwrap_or(Path::new(&finding.file))
            .display();
        let help = finding
            .help
            .as_ref()
            .map(|help| format!(" ({help})"))
            .unwrap_or_default();
        let line = format!(
            "{file}:{}:{}: [{}] {}{help}",
            finding.place.line, finding.place.column, finding.rule.name, finding.message
        );
        println!("cargo::{kind}={}", visible(&line));
    }
}
