//! What must hold for any bytes whatever: the bodies of the fuzz targets in `fuzz/`.
//!
//! No part of the interface. The targets call these functions on what a fuzzer invents, the test below on what is kept of it.

use std::path::Path;
use std::sync::LazyLock;

use serde_yaml::Value as Yaml;
use willing_vocabulary::{Collection, Date, Share};

use crate::check::{Typed, check_folder, examine};
use crate::document::Document;
use crate::fix::{self, Context};
use crate::read::{self, File, Folder, Kind};
use crate::tree;
use crate::{address, bake, report, schema};

/// A target: it panics where something does not hold.
pub type Target = fn(&[u8]);

/// Every target, by the name of its folder in `fuzz/corpus/`.
pub const TARGETS: [(&str, Target); 5] = [
    ("address", address),
    ("check", check),
    ("fix", fix),
    ("tree", tree),
    ("words", words),
];

/// A small valid record, of which `check` replaces one file.
static BASE: LazyLock<Folder> = LazyLock::new(|| {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/base");
    read::read(&base).unwrap_or(Folder {
        files: Vec::new(),
        findings: Vec::new(),
    })
});

/// The kinds of files, chosen by a byte.
fn kind(byte: u8) -> Kind {
    let collections = Collection::ALL;
    collections
        .get(usize::from(byte) % (collections.len() + 1))
        .map_or(Kind::Dataset, |collection| Kind::Record(*collection))
}

/// Text of which the first byte chooses something.
fn chosen(bytes: &[u8]) -> Option<(u8, &str)> {
    let (first, rest) = bytes.split_first()?;
    Some((*first, std::str::from_utf8(rest).ok()?))
}

/// Every node lies within the text, and both parsers read it alike.
pub fn tree(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let length = text.chars().count();
    let (node, flaws) = tree::lenient(text);
    if let Some(node) = node {
        node.walk(&mut |node| {
            assert!(node.span.start <= node.span.end && node.span.end <= length);
        });
        // What both parsers take, both read alike; save for a block that is the whole document, where libyaml takes a line that
        // starts with `#` for a comment. No record is one.
        let is_record_like = matches!(
            node.value,
            tree::Value::Mapping(_) | tree::Value::Sequence(_)
        );
        if flaws.is_empty()
            && is_record_like
            && let Ok(theirs) = serde_yaml::from_str::<serde_json::Value>(text)
        {
            assert_eq!(bare(schema::json(&node)), bare(theirs));
        }
    }
}

/// The texts of a value without white space: parsers differ in what `|+` keeps, and a rule refuses what it could keep.
fn bare(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value as Json;
    let bare_text = |text: String| text.split_whitespace().collect::<String>();
    match value {
        Json::String(text) => Json::String(bare_text(text)),
        Json::Array(items) => items.into_iter().map(bare).collect(),
        Json::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (bare_text(key), bare(value)))
            .collect(),
        other => other,
    }
}

/// Whatever one file holds, all ways of showing what is wrong stand, and what is accepted can be baked and exported.
pub fn check(bytes: &[u8]) {
    let Some((choice, text)) = chosen(bytes) else {
        return;
    };
    let mut folder = BASE.clone();
    let count = folder.files.len().max(1);
    if let Some(file) = folder.files.get_mut(usize::from(choice) % count) {
        file.text = Ok(text.to_owned());
        typed_as_seen(file);
    }
    let checked = check_folder(folder, Path::new("data"), Date::parse("2026-11-22").ok());
    let human = report::human(
        &checked,
        report::Look {
            colour: false,
            width: Some(80),
        },
    );
    assert!(
        human
            .chars()
            .all(|char| char == '\n' || !crate::rules::is_unseen(char)),
        "{human:?}"
    );
    assert!(report::json(&checked).ends_with("}\n"));
    for finding in &checked.findings {
        let text = checked.text(&finding.file).unwrap_or_default();
        assert!(
            finding.place.line <= text.split('\n').count(),
            "{finding:?}"
        );
        assert!(
            text.get(finding.place.bytes.clone()).is_some(),
            "{finding:?}"
        );
    }
    if let Some(dataset) = &checked.dataset {
        assert!(!bake::rust(dataset).is_empty());
        assert!(serde_json::to_string(&Document::from(dataset)).is_ok());
    }
}

/// The typed record comes from one parser, and what schema and rules see from the other: of what is accepted, both hold the same.
fn typed_as_seen(file: &File) {
    let Ok(text) = &file.text else {
        return;
    };
    let examined = examine(file);
    if examined.has_errors() {
        return;
    }
    if let (Some(typed), Ok(tree)) = (examined.typed, tree::parse(text)) {
        // JSON is YAML that all parsers read alike.
        let seen = Typed::read(file.kind, &schema::json(&tree).to_string());
        assert_eq!(
            Some(format!("{typed:?}")),
            seen.ok().map(|seen| format!("{seen:?}"))
        );
    }
}

/// Mending twice mends once, and the mended text means what the text meant, to another parser as well.
pub fn fix(bytes: &[u8]) {
    let Some((choice, before)) = chosen(bytes) else {
        return;
    };
    let kind = kind(choice);
    let context = Context::for_tests();
    let after = fix::text(kind, before, &context).text;
    let again = fix::text(kind, &after, &context);
    assert_eq!(after, again.text);
    assert!(again.mended.is_empty(), "{:?}", again.mended);
    let (Ok(old), new) = (tree::parse(before), tree::parse(&after)) else {
        return;
    };
    assert!(
        new.is_ok_and(|new| schema::flaws(kind, &new).len() <= schema::flaws(kind, &old).len())
    );
    if let Ok(old) = serde_yaml::from_str::<Yaml>(before) {
        let new = serde_yaml::from_str::<Yaml>(&after);
        assert_eq!(new.ok().map(|new| gist(&new)), Some(gist(&old)));
    }
}

/// A value without what mends may change: white space, quotes, the order of fields, how an address is written.
fn gist(value: &Yaml) -> String {
    let bare = |text: &str| {
        let text: String = text.split_whitespace().collect();
        if text.to_lowercase().starts_with("http") {
            return "an address".to_owned();
        }
        text.parse::<f64>()
            .map_or_else(|_| text.to_lowercase(), |number| number.to_string())
    };
    match value {
        Yaml::Sequence(items) => {
            let items: Vec<String> = items.iter().map(gist).collect();
            format!("[{}]", items.join(", "))
        }
        Yaml::Mapping(entries) => {
            let mut entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", gist(key), gist(value)))
                .collect();
            entries.sort();
            format!("{{{}}}", entries.join(", "))
        }
        Yaml::String(text) => bare(text),
        Yaml::Number(number) => bare(&number.to_string()),
        Yaml::Bool(value) => value.to_string(),
        Yaml::Null | Yaml::Tagged(_) => String::new(),
    }
}

/// An address in its one form is in its one form, and means the same page.
pub fn address(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    // The schema takes no others.
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return;
    }
    let page = address::exact_page(text);
    if let Some(canonical) = address::canonical(text) {
        assert_eq!(address::canonical(&canonical).as_ref(), Some(&canonical));
        assert_eq!(address::exact_page(&canonical), page);
    }
    let clean = address::without_tracking(text);
    assert_eq!(address::without_tracking(&clean), clean);
    assert_eq!(address::exact_page(&clean), page);
    if let Some(secure) = address::with_https(text, |_| true) {
        assert_eq!(address::exact_page(&secure), page);
    }
}

/// What is read as a word, a date or a share is written as it was read.
pub fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(date) = Date::parse(text) {
        assert_eq!(date.to_string(), text);
        assert!(date.earliest() <= date.latest() && date.contains(date));
    }
    if let Ok(collection) = text.parse::<Collection>() {
        assert_eq!(collection.to_string(), text);
    }
    if let Ok(share) = serde_json::from_str::<Share>(text) {
        assert_eq!(
            serde_json::to_string(&share).ok().as_deref(),
            Some(text.trim())
        );
    }
    // An id that is one has a constant that Rust takes.
    if read::is_id(text) {
        let constant = crate::names::constant(text);
        let is_plain =
            |char: char| char.is_ascii_uppercase() || char.is_ascii_digit() || char == '_';
        assert!(
            constant.chars().all(is_plain)
                && constant.starts_with(|first: char| first.is_ascii_uppercase())
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was kept of the fuzzers' work, without a fuzzer.
    #[test]
    fn the_corpus_holds() {
        for (name, target) in TARGETS {
            let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
            let mut files = 0;
            for entry in std::fs::read_dir(corpus.join(name)).unwrap() {
                target(&std::fs::read(entry.unwrap().path()).unwrap());
                files += 1;
            }
            assert!(files > 10, "{name} has hardly a corpus");
        }
    }

    /// The same, with each input cut, doubled and joined to another in ways drawn from a fixed seed: `FUZZ_ROUNDS` times for each
    /// target. A fuzzer looks further (`.ci/fuzz`); this needs none, and does the same on every machine.
    #[test]
    fn the_damaged_corpus_holds() {
        let rounds = std::env::var("FUZZ_ROUNDS").map_or(20, |rounds| rounds.parse().unwrap());
        let mut random = fastrand::Rng::with_seed(1);
        for (name, target) in TARGETS {
            let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
            let mut paths: Vec<_> = std::fs::read_dir(corpus.join(name))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect();
            paths.sort();
            let inputs: Vec<Vec<u8>> = paths
                .iter()
                .map(|path| std::fs::read(path).unwrap())
                .collect();
            for _ in 0..rounds {
                let mut input = inputs[random.usize(..inputs.len())].clone();
                for _ in 0..random.usize(1..4) {
                    let at = random.usize(..=input.len());
                    let until = random.usize(at..=input.len());
                    match random.u8(..4) {
                        0 => drop(input.drain(at..until)),
                        1 => {
                            let part = input[at..until].to_vec();
                            input.splice(at..at, part);
                        }
                        2 => {
                            let other = &inputs[random.usize(..inputs.len())];
                            let from = random.usize(..=other.len());
                            input.splice(at..until, other[from..].iter().copied());
                        }
                        _ => input.insert(at, random.u8(..0x80)),
                    }
                }
                input.truncate(4096);
                target(&input);
            }
        }
    }

    /// Every case of the YAML test suite: no panic, no hang, and what is accepted means what the suite says.
    #[test]
    fn the_yaml_test_suite_is_read_as_it_says_or_refused() {
        #[derive(serde::Deserialize)]
        struct Case {
            id: String,
            yaml: String,
            #[serde(default)]
            fail: bool,
            json: Option<String>,
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/yaml-test-suite/cases.json");
        let cases: Vec<Case> =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(cases.len(), 402);
        let mut accepted = 0;
        let mut wrong = Vec::new();
        for case in &cases {
            let text = case.yaml.as_str();
            let chosen = |first: u8| [&[first], text.as_bytes()].concat();
            check(&chosen(3));
            fix(&chosen(0));
            let Ok(node) = tree::parse(text) else {
                continue;
            };
            accepted += 1;
            let ours = schema::json(&node);
            let theirs = case
                .json
                .as_ref()
                .map(|json| serde_json::from_str::<serde_json::Value>(json));
            if case.fail
                || !matches!(theirs, None | Some(Err(_))) && theirs.unwrap().unwrap() != ours
            {
                wrong.push(format!("{}: {ours}", case.id));
            }
        }
        println!("{accepted} of {} accepted", cases.len());
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
