//! The interchange formats, read back: hostile text comes out whole, and the same record gives the same bytes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::str::FromStr as _;

use assert_cmd::Command;
use biblatex::{Bibliography, ChunksExt as _};
use icalendar::{Calendar, Component as _, EventLike as _};
use serde_json::Value;
use tempfile::TempDir;

use common::{base, copy};

const FORMATS: [&str; 7] = ["json-ld", "ftm", "ics", "atom", "csl", "bibtex", "geojson"];

/// Everything that means something to one of the formats, and passes the rules of the record.
const HOSTILE: &str = r#"a,b;c:d\n\N\\ "q" 'r' <&> ]]> {x} %25 & $1 #2 _ ~ ^ ` | @y{z,} =1+1 «é» 老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎 𝄞"#;

/// A second line that a careless writer would take for one of its own.
const INJECTED: &str = "END:VEVENT";

/// A copy of the small record with hostile text in a meeting, a source and a person.
fn hostile() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&base(), folder.path());
    // JSON strings are YAML strings.
    let text = serde_json::to_string(&hostile_text()).unwrap();
    let line = serde_json::to_string(HOSTILE).unwrap();
    let replace = |file: &str, key: &str, value: &str| {
        let path = folder.path().join(file);
        let before = fs::read_to_string(&path).unwrap();
        let after: String = before
            .lines()
            .map(|old| {
                if old.starts_with(&format!("{key}:")) {
                    format!("{key}: {value}\n")
                } else {
                    format!("{old}\n")
                }
            })
            .collect();
        assert_ne!(before, after, "{file} has no {key}");
        fs::write(path, after).unwrap();
    };
    let meeting = "meetings/2026-01-06-paris.yaml";
    replace(meeting, "title", &format!("{{en: {text}, fr: {text}}}"));
    let source = "sources/elysee-2026-01-06.yaml";
    replace(source, "title", &line);
    replace(source, "publisher", &line);
    replace(
        source,
        "url",
        r#""https://example.org/a?b=\"<c\nURL:https://example.com/{d}|«é»%zz""#,
    );
    folder
}

fn hostile_text() -> String {
    format!("{HOSTILE}\n{INJECTED}")
}

/// What the address of the hostile source is by the letter.
const ADDRESS: &str =
    "https://example.org/a?b=%22%3CcURL:https://example.com/%7Bd%7D%7C%C2%AB%C3%A9%C2%BB%25zz";

fn export(data: &Path, extra: &[&str]) -> TempDir {
    let out = TempDir::new().unwrap();
    Command::new(env!("CARGO_BIN_EXE_willing"))
        .arg("export")
        .args(FORMATS)
        .args(["--today", "2026-11-22"])
        .args(extra)
        .arg("--data")
        .arg(data)
        .arg("--out")
        .arg(out.path())
        .assert()
        .success();
    out
}

fn read(out: &TempDir, file: &str) -> String {
    fs::read_to_string(out.path().join(file)).unwrap()
}

fn json(out: &TempDir, file: &str) -> Value {
    serde_json::from_str(&read(out, file)).unwrap()
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let (one, two) = (export(&base(), &[]), export(&base(), &[]));
    // It has the size and the hash of every other file.
    assert_eq!(read(&one, "index.json"), read(&two, "index.json"));
    assert!(read(&one, "index.json").contains("feeds/changes.fr.atom"));
}

#[test]
fn a_calendar_takes_hostile_text_whole() {
    let out = export(hostile().path(), &[]);
    for file in ["willing.ics", "willing.fr.ics"] {
        let text = read(&out, file);
        assert!(
            text.split("\r\n")
                .all(|line| line.len() <= 75 && !line.contains('\n'))
        );
        let calendar = Calendar::from_str(&text).unwrap();
        let events: Vec<_> = calendar.events().collect();
        assert_eq!(events.len(), 3);
        let paris = events
            .iter()
            .find(|event| event.get_summary() == Some(&hostile_text()))
            .unwrap();
        assert_eq!(paris.property_value("DTSTART"), Some("20260106"));
        assert_eq!(paris.property_value("DTEND"), Some("20260107"));
        assert_eq!(paris.get_url(), Some(ADDRESS));
        assert_eq!(paris.property_value("GEO"), Some("48.85;2.35"));
        assert!(
            paris
                .get_description()
                .unwrap()
                .contains(&format!("\n{HOSTILE}, {HOSTILE} {ADDRESS}"))
        );
        assert!(paris.get_location().unwrap().ends_with("Paris, France"));
    }
}

#[test]
fn a_feed_takes_hostile_text_whole() {
    let out = export(hostile().path(), &["--base-url", "https://example.org/w"]);
    for lang in ["en", "fr"] {
        let feed = read(&out, &format!("feeds/meetings.{lang}.atom"));
        let feed: atom_syndication::Feed = feed.parse().unwrap();
        let paris = feed
            .entries()
            .iter()
            .find(|entry| entry.title().as_str() == format!("{}, 2026-01-06", hostile_text()))
            .unwrap();
        assert_eq!(
            paris.links()[0].href(),
            format!("https://example.org/w/site/{lang}/meetings/2026-01-06-paris.html")
        );
        let html = paris.content().unwrap().value().unwrap();
        assert!(html.contains("&lt;&amp;&gt; ]]&gt; {x} %25"), "{html}");
        assert!(html.contains(&format!("<a href=\"{ADDRESS}\"")), "{html}");
        let ids: BTreeSet<&str> = feed
            .entries()
            .iter()
            .map(atom_syndication::Entry::id)
            .collect();
        assert_eq!(ids.len(), 3);
        assert!(ids.iter().all(|id| id.starts_with("urn:uuid:")));
        let changes = read(&out, &format!("feeds/changes.{lang}.atom"));
        let changes: atom_syndication::Feed = changes.parse().unwrap();
        assert!(changes.entries().len() >= 2);
    }
}

#[test]
fn a_change_of_the_record_shows_in_the_feed() {
    let folder = hostile();
    let claim = folder.path().join("claims/countries-in-paris.yaml");
    let mut text = fs::read_to_string(&claim).unwrap();
    text.push_str("formerly: [an-older-name]\n");
    text.push_str("withdrawn: {date: \"2026-11-20\", why: {en: Two questions in one., fr: Deux questions en une.}}\n");
    fs::write(claim, text).unwrap();
    let feed = read(&export(folder.path(), &[]), "feeds/changes.en.atom");
    let feed: atom_syndication::Feed = feed.parse().unwrap();
    let withdrawn = feed
        .entries()
        .iter()
        .find(|entry| entry.title().as_str().starts_with("Withdrawn: "))
        .unwrap();
    assert_eq!(
        withdrawn.updated().to_rfc3339(),
        "2026-11-20T00:00:00+00:00"
    );
    assert!(
        withdrawn
            .content()
            .unwrap()
            .value()
            .unwrap()
            .contains("Two questions in one.")
    );
    let state = feed
        .entries()
        .iter()
        .find(|entry| entry.title().as_str().starts_with("Version "))
        .unwrap();
    assert!(
        state
            .content()
            .unwrap()
            .value()
            .unwrap()
            .contains("an-older-name → countries-in-paris")
    );
}

#[test]
fn references_take_hostile_text_whole() {
    let out = export(hostile().path(), &[]);
    let id = "elysee-2026-01-06";
    let csl = json(&out, "sources.csl.json");
    let item = csl
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["id"] == id)
        .unwrap();
    assert_eq!(item["title"], HOSTILE);
    assert_eq!(item["publisher"], HOSTILE);
    assert_eq!(item["URL"], ADDRESS);
    let text = read(&out, "sources.bib");
    let bibliography = Bibliography::parse(&text).unwrap();
    assert_eq!(bibliography.len(), 6);
    let entry = bibliography.get(id).unwrap();
    // The library reads the commands for a backslash, a tilde and a circumflex as nothing.
    let known = HOSTILE.replace(['\\', '~', '^'], "");
    let title = entry.get("title").unwrap().format_verbatim();
    assert_eq!(title.replace(['\\', '~', '^'], ""), known);
    assert!(
        text.contains(r"c:d\textbackslash{}n\textbackslash{}N\textbackslash{}\textbackslash{}")
    );
    assert!(text.contains(r"\{x\} \%25 \& \$1 \#2 \_ \textasciitilde{} \textasciicircum{}"));
    assert_eq!(entry.url().unwrap(), ADDRESS);
}

#[test]
fn linked_data_takes_hostile_text_whole_and_names_every_node() {
    for (extra, iri) in [
        (&[][..], "urn:uuid:"),
        (
            &["--base-url", "https://example.org/w/"][..],
            "https://example.org/w/",
        ),
    ] {
        let out = export(hostile().path(), extra);
        let document = json(&out, "willing.jsonld");
        let graph = document["@graph"].as_array().unwrap();
        let ids: BTreeSet<&str> = graph
            .iter()
            .map(|node| node["@id"].as_str().unwrap())
            .collect();
        assert_eq!(ids.len(), graph.len());
        assert!(ids.iter().all(|id| id.starts_with(iri)), "{ids:?}");
        let paris = graph
            .iter()
            .find(|node| node["identifier"] == "meetings/2026-01-06-paris")
            .unwrap();
        assert_eq!(paris["name"][0]["@value"], hostile_text());
        let source = graph
            .iter()
            .find(|node| node["identifier"] == "sources/elysee-2026-01-06")
            .unwrap();
        assert_eq!(source["name"], HOSTILE);
        assert_eq!(source["url"], ADDRESS);
        assert!(
            paris["subjectOf"]
                .as_array()
                .unwrap()
                .contains(&serde_json::json!({ "@id": source["@id"] }))
        );
    }
}

#[test]
fn entities_take_hostile_text_and_refer_only_to_each_other() {
    let out = export(hostile().path(), &[]);
    let entities: Vec<Value> = read(&out, "willing.ftm.json")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let ids: BTreeSet<&str> = entities
        .iter()
        .map(|entity| entity["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), entities.len());
    for entity in &entities {
        for property in [
            "proof",
            "involved",
            "organizer",
            "subject",
            "object",
            "member",
            "organization",
            "holder",
            "post",
            "document",
            "entity",
        ] {
            for value in entity["properties"][property]
                .as_array()
                .into_iter()
                .flatten()
            {
                assert!(ids.contains(value.as_str().unwrap()), "{entity}");
            }
        }
    }
    let paris = entities
        .iter()
        .find(|entity| entity["id"] == "willing-meetings-2026-01-06-paris")
        .unwrap();
    assert_eq!(
        paris["properties"]["name"][0],
        hostile_text().replace('\n', " ")
    );
    let source = entities
        .iter()
        .find(|entity| entity["id"] == "willing-sources-elysee-2026-01-06")
        .unwrap();
    assert_eq!(source["properties"]["title"][0], HOSTILE);
    assert_eq!(source["properties"]["sourceUrl"][0], ADDRESS);
}

#[test]
fn a_city_that_is_not_in_the_gazetteer_has_no_position() {
    let folder = hostile();
    let meeting = folder.path().join("meetings/2026-02-24-kyiv.yaml");
    let text = fs::read_to_string(&meeting).unwrap();
    let renamed = text.replace("Kyiv, fr: Kyiv", "Atlantis, fr: Atlantide");
    assert_ne!(text, renamed);
    fs::write(meeting, renamed).unwrap();
    let text = read(&export(folder.path(), &[]), "places.geojson");
    let collection: geojson::FeatureCollection = text.parse().unwrap();
    let at = |city: &str| {
        collection
            .features
            .iter()
            .find(|feature| feature.property("city").unwrap()["en"] == city)
            .unwrap()
    };
    assert!(at("Atlantis").geometry.is_none());
    let paris = at("Paris");
    assert_eq!(
        paris.geometry,
        Some(geojson::Geometry::new_point([2.35, 48.85]))
    );
    let titles = &paris.property("meetings").unwrap()[0]["title"]["fr"];
    assert_eq!(*titles, hostile_text());
}
