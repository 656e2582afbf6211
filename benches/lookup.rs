//! Looking records up by id, beside a perfect hash table of the crate `phf` over the same ids.

#![allow(missing_docs)]

use std::collections::HashMap;
use std::hint::black_box;

use divan::Bencher;
use willing::{MEETINGS, Meeting, SOURCES, Source};

fn main() {
    divan::main();
}

/// What `phf_codegen` would write for these ids, made at run time.
fn phf_map<T>(
    all: &'static [&'static T],
    id: fn(&T) -> &str,
) -> phf::Map<&'static str, &'static T> {
    let ids: Vec<&'static str> = all.iter().map(|record| id(record)).collect();
    let state = phf_generator::generate_hash(&ids);
    let entries = state
        .map
        .iter()
        .filter_map(|place| Some((*ids.get(*place)?, *all.get(*place)?)));
    phf::Map {
        key: state.key,
        disps: state.disps.leak(),
        entries: entries.collect::<Vec<_>>().leak(),
    }
}

/// Every id of a collection, in an order that no table has.
fn ids<T>(all: &'static [&'static T], id: fn(&T) -> &str) -> Vec<&'static str> {
    let mut ids: Vec<_> = all.iter().map(|record| id(record)).collect();
    ids.sort_by_key(|id| id.bytes().rev().collect::<Vec<_>>());
    ids
}

fn meeting_id(meeting: &Meeting) -> &str {
    meeting.id
}

fn source_id(source: &Source) -> &str {
    source.id
}

#[divan::bench]
fn every_meeting_here(bencher: Bencher<'_, '_>) {
    let ids = ids(MEETINGS, meeting_id);
    bencher.bench(|| {
        ids.iter()
            .filter_map(|id| willing::meeting(black_box(id)))
            .count()
    });
}

#[divan::bench]
fn every_meeting_with_phf(bencher: Bencher<'_, '_>) {
    let (map, ids) = (phf_map(MEETINGS, meeting_id), ids(MEETINGS, meeting_id));
    bencher.bench(|| ids.iter().filter_map(|id| map.get(black_box(id))).count());
}

#[divan::bench]
fn every_source_here(bencher: Bencher<'_, '_>) {
    let ids = ids(SOURCES, source_id);
    bencher.bench(|| {
        ids.iter()
            .filter_map(|id| willing::source(black_box(id)))
            .count()
    });
}

#[divan::bench]
fn every_source_with_phf(bencher: Bencher<'_, '_>) {
    let (map, ids) = (phf_map(SOURCES, source_id), ids(SOURCES, source_id));
    bencher.bench(|| ids.iter().filter_map(|id| map.get(black_box(id))).count());
}

#[divan::bench]
fn every_source_with_hash_map(bencher: Bencher<'_, '_>) {
    let map: HashMap<&str, &Source> = SOURCES.iter().map(|source| (source.id, *source)).collect();
    let ids = ids(SOURCES, source_id);
    bencher.bench(|| ids.iter().filter_map(|id| map.get(black_box(id))).count());
}

#[divan::bench]
fn ids_that_are_none(bencher: Bencher<'_, '_>) {
    let ids: Vec<String> = ids(SOURCES, source_id)
        .iter()
        .map(|id| format!("{id}x"))
        .collect();
    bencher.bench(|| {
        ids.iter()
            .filter_map(|id| willing::source(black_box(id)))
            .count()
    });
}
