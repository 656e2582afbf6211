//! Checking the record, and folders of generated meetings that grow by tens.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use divan::Bencher;
use tempfile::TempDir;
use willing_curator::{Dataset, bake, check};

fn main() {
    divan::main();
}

fn here(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn record() -> Dataset {
    check(&here("../../data"), None).unwrap().dataset.unwrap()
}

/// The small record of the tests, with so many meetings of 1.4 kB more.
fn generated(meetings: usize) -> TempDir {
    let folder = TempDir::new().unwrap();
    for entry in fs::read_dir(here("tests/base")).unwrap() {
        let entry = entry.unwrap();
        let target = folder.path().join(entry.file_name());
        if entry.path().is_file() {
            fs::copy(entry.path(), target).unwrap();
            continue;
        }
        fs::create_dir(&target).unwrap();
        for file in fs::read_dir(entry.path()).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), target.join(file.file_name())).unwrap();
        }
    }
    let model = fs::read_to_string(here("tests/base/meetings/2026-01-06-paris.yaml")).unwrap();
    for n in 0..meetings {
        let text = format!("{model}# {n}\n");
        fs::write(
            folder
                .path()
                .join(format!("meetings/2026-01-06-paris-{n}.yaml")),
            text,
        )
        .unwrap();
    }
    folder
}

#[divan::bench]
fn check_the_record() -> usize {
    check(&here("../../data"), None).unwrap().files
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 5)]
fn check_generated(bencher: Bencher<'_, '_>, meetings: usize) {
    let folder = generated(meetings);
    bencher.bench_local(|| {
        let report = check(folder.path(), None).unwrap();
        assert!(report.dataset.is_some());
        report.files
    });
}

#[divan::bench]
fn bake_the_record(bencher: Bencher<'_, '_>) {
    let dataset = record();
    bencher.bench_local(|| bake::rust(&dataset).len());
}
