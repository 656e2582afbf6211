//! The feature `serde` writes the very JSON that `willing export` writes.

#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use willing_curator::{Document, check};

#[test]
fn constants_serialise_to_the_exported_document() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let dataset = check(&data, None).unwrap().dataset.unwrap();
    let exported = serde_json::to_string_pretty(&Document::from(&dataset)).unwrap();
    let serialised = serde_json::to_string_pretty(&willing::Document).unwrap();
    for (n, (exported, serialised)) in exported.lines().zip(serialised.lines()).enumerate() {
        assert_eq!(exported, serialised, "line {}", n + 1);
    }
    assert_eq!(exported.len(), serialised.len());
}
