//! Each kind of difference on a small record, and that none is passed over in silence.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fs;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use willing_curator::diff::{Bump, Change, Diff, Fate, Kind, Nature, Snapshot, compare};
use willing_curator::{Document, check};

use common::copy;

/// The record that the tests of the rules use too, as it is exported.
static BASE: LazyLock<Value> = LazyLock::new(|| {
    let dataset = check("tests/base".as_ref(), None).unwrap().dataset.unwrap();
    serde_json::to_value(Document::from(&dataset)).unwrap()
});

fn record<'d>(document: &'d mut Value, collection: &str, id: &str) -> &'d mut Value {
    let records = document[collection].as_array_mut().unwrap();
    records
        .iter_mut()
        .find(|record| record["id"] == id)
        .unwrap()
}

fn snapshot(document: &Value) -> Snapshot {
    Snapshot::from_document(document.clone()).unwrap()
}

/// The differences that an edit of the export makes.
fn after(edit: impl FnOnce(&mut Value)) -> Diff {
    let mut new = BASE.clone();
    edit(&mut new);
    compare(&snapshot(&BASE), &snapshot(&new))
}

/// The differences that an edit of one record makes in it.
fn in_record(collection: &str, id: &str, edit: impl FnOnce(&mut Value)) -> Vec<Change> {
    let mut diff = after(|document| edit(record(document, collection, id)));
    assert!(diff.records.len() <= 1);
    diff.records
        .pop()
        .map(|record| record.changes)
        .unwrap_or_default()
}

fn in_paris(edit: impl FnOnce(&mut Value)) -> Vec<Change> {
    in_record("meetings", "2026-01-06-paris", edit)
}

fn only(changes: &[Change]) -> (Kind, Option<Nature>, Option<&str>, &str) {
    assert_eq!(changes.len(), 1, "{changes:?}");
    let change = &changes[0];
    (
        change.kind,
        change.nature,
        change.row.as_deref(),
        &change.words,
    )
}

#[test]
fn nothing_changed() {
    let diff = after(|_| {});
    assert!(diff.is_empty() && diff.reasons.is_empty() && diff.lost.is_empty());
    assert_eq!(diff.bump, Bump::None);
}

#[test]
fn a_participant_comes_and_goes() {
    let come = in_paris(|paris| {
        let row = json!({ "member": "united-states", "person": "steve-witkoff", "mode": "in-person", "basis": "reported",
                          "cite": [{ "source": "elysee-2026-01-06" }] });
        paris["participants"].as_array_mut().unwrap().insert(0, row);
    });
    let words = "in-person, reported; elysee-2026-01-06";
    assert_eq!(
        only(&come),
        (
            Kind::Added,
            None,
            Some("United States (Steve Witkoff)"),
            words
        )
    );
    assert_eq!(come[0].new_pointer.as_deref(), Some("/participants/0"));
    assert_eq!(come[0].list(), "participants");

    let gone = in_paris(|paris| drop(paris["participants"].as_array_mut().unwrap().remove(1)));
    let (kind, nature, row, _) = only(&gone);
    assert_eq!((kind, nature), (Kind::Removed, Some(Nature::Undecided)));
    assert_eq!(row, Some("United Kingdom (Keir Starmer)"));
    assert_eq!(gone[0].old_pointer.as_deref(), Some("/participants/1"));
}

#[test]
fn a_row_is_known_by_what_it_is_about() {
    let changes = in_paris(|paris| {
        paris["participants"].as_array_mut().unwrap().swap(0, 2);
        paris["participants"][0]["basis"] = json!("announced");
    });
    assert_eq!(changes.len(), 2, "{changes:?}");
    assert_eq!(
        changes[0].row.as_deref(),
        Some("Ukraine (Volodymyr Zelenskyy)")
    );
    assert_eq!(changes[0].words, "basis reported → announced");
    assert_eq!(
        changes[0].old_pointer.as_deref(),
        Some("/participants/2/basis")
    );
    assert_eq!(
        changes[0].new_pointer.as_deref(),
        Some("/participants/0/basis")
    );
    assert_eq!(changes[1].kind, Kind::Reordered);
}

#[test]
fn a_count_is_another_by_somebody_else() {
    let changes = in_paris(|paris| {
        paris["counts"][0]["value"] = json!(33);
        paris["counts"][0]["by"] = json!({ "name": { "en": "Élysée", "fr": "Élysée" } });
    });
    let told: Vec<_> = changes
        .iter()
        .map(|change| (change.kind, change.row.as_deref().unwrap(), &*change.words))
        .collect();
    assert_eq!(
        told,
        [
            (Kind::Corrected, "count of countries", "35 → 33 (exact)"),
            (
                Kind::Completed,
                "count of countries",
                "by now given: Élysée"
            ),
        ]
    );
    let vague = in_paris(|paris| {
        paris["counts"][0]["precision"] = json!("about");
    });
    assert_eq!(only(&vague).3, "35 (exact) → 35 (about)");
}

#[test]
fn wrong_changed_or_undecided() {
    // The same copy of the same page is cited for another value.
    let misread = in_paris(|paris| paris["level"] = json!("mixed"));
    assert_eq!(
        only(&misread),
        (
            Kind::Corrected,
            Some(Nature::WasWrong),
            None,
            "level leaders → mixed"
        )
    );
    // Another page is cited: it may know better, or the world may have moved on.
    let other = in_paris(|paris| {
        paris["level"] = json!("mixed");
        paris["cite"] = json!([{ "source": "president-ua-2026-01-06" }]);
    });
    assert_eq!(other[0].nature, Some(Nature::Undecided));
    assert_eq!(
        (other[1].kind, &*other[1].words),
        (
            Kind::Sourced,
            "cites president-ua-2026-01-06 instead of elysee-2026-01-06"
        )
    );
    // The page was read again since.
    let reread = after(|document| {
        record(document, "sources", "elysee-2026-01-06")["accessed"] = json!("2026-11-01");
        record(document, "meetings", "2026-01-06-paris")["level"] = json!("mixed");
    });
    let of = |id: &str| {
        &reread
            .records
            .iter()
            .find(|record| record.id == id)
            .unwrap()
            .changes[0]
    };
    assert_eq!(of("2026-01-06-paris").nature, Some(Nature::Undecided));
    assert_eq!(
        (of("elysee-2026-01-06").kind, of("elysee-2026-01-06").nature),
        (Kind::Updated, Some(Nature::HasChanged))
    );
    // A plan was adopted.
    let adopted = in_record("plans", "2026-01-06-five-points", |plan| {
        plan["stage"] = json!("adopted");
    });
    assert_eq!(
        only(&adopted),
        (
            Kind::Updated,
            Some(Nature::HasChanged),
            None,
            "stage proposed → adopted"
        )
    );
    // A pledge of a later day stands beside the old one.
    let pledged = in_record("members", "united-kingdom", |member| {
        let mut pledge = member["pledges"][0].clone();
        pledge["date"] = json!("2026-05-01");
        pledge["stance"] = json!("ruled-out");
        member["pledges"].as_array_mut().unwrap().push(pledge);
    });
    let (kind, nature, row, _) = only(&pledged);
    assert_eq!((kind, nature), (Kind::Added, Some(Nature::HasChanged)));
    assert_eq!(row, Some("pledge of 2026-05-01 (land, ruled-out)"));
}

#[test]
fn sources_words_precision_and_figures() {
    let sourced = in_paris(|paris| {
        let cite = json!({ "source": "president-ua-2026-01-06", "at": "§ 3" });
        paris["topics"][0]["cite"]
            .as_array_mut()
            .unwrap()
            .push(cite);
    });
    assert_eq!(
        only(&sourced),
        (
            Kind::Sourced,
            None,
            Some("“Security guarantees”"),
            "also cites president-ua-2026-01-06 (§ 3)"
        )
    );
    let reworded = in_paris(|paris| paris["summary"]["en"] = json!("The leaders met in Paris."));
    assert_eq!(
        only(&reworded),
        (Kind::Reworded, None, None, "summary reworded in English")
    );
    assert_eq!(
        reworded[0].prose(),
        [("Leaders met in Paris.", "The leaders met in Paris.")]
    );
    let topic = in_paris(|paris| {
        paris["topics"][0]["text"]["fr"] = json!("Garanties de sécurité pour l'Ukraine");
    });
    assert_eq!(only(&topic).3, "text reworded in French");
    let replaced = in_paris(|paris| paris["summary"]["en"] = json!("Nobody came."));
    assert_eq!(only(&replaced).0, Kind::Corrected);
    let figures = in_paris(|paris| {
        paris["summary"] = json!({ "en": "Leaders of 35 states met in Paris.", "fr": "Les dirigeants de 35 États se sont réunis à Paris." });
    });
    assert_eq!(
        (only(&figures).0, only(&figures).3),
        (
            Kind::Reworded,
            "summary reworded in English and French, with the new figures 35"
        )
    );
    let refined = in_record("people", "steve-witkoff", |person| {
        person["offices"][0]["from"] = json!("2025-01-20");
    });
    assert_eq!(
        only(&refined),
        (
            Kind::Refined,
            None,
            Some("Special envoy (United States)"),
            "from 2025 → 2025-01-20"
        )
    );
    let coarser = in_paris(|paris| paris["date"] = json!("2026-01"));
    assert_eq!(only(&coarser).0, Kind::Corrected);
    let dropped = in_paris(|paris| drop(paris.as_object_mut().unwrap().remove("format")));
    assert_eq!(
        only(&dropped),
        (
            Kind::Dropped,
            Some(Nature::WasWrong),
            None,
            "format no longer given, was in-person"
        )
    );
    let place = in_paris(|paris| {
        paris["place"]["venue"] = json!({ "en": "Élysée Palace", "fr": "palais de l'Élysée" });
    });
    assert_eq!(
        only(&place),
        (
            Kind::Completed,
            None,
            None,
            "place venue now given: “Élysée Palace”"
        )
    );
    let points = in_record("plans", "2026-01-06-five-points", |plan| {
        plan["points"][1]["continues"] = json!([]);
    });
    assert_eq!(
        only(&points).2,
        Some("point 2 “Multinational force”: point 1 of 2025-12-30-guarantees")
    );
}

#[test]
fn claims_are_settled_and_reopened() {
    let reopened = in_record("claims", "countries-in-paris", |claim| {
        claim["verdict"] = json!("open");
    });
    assert_eq!(
        only(&reopened),
        (
            Kind::Reopened,
            None,
            None,
            "question open again, was: prefers “thirty-five”"
        )
    );
    let other = in_record("claims", "countries-in-paris", |claim| {
        claim["verdict"]["prefer"] = json!("about-thirty");
    });
    assert_eq!(
        only(&other).3,
        "verdict prefers “thirty-five” → prefers “about-thirty”"
    );
    let mut open = BASE.clone();
    record(&mut open, "claims", "countries-in-paris")["verdict"] = json!("open");
    let settled = compare(&snapshot(&open), &snapshot(&BASE));
    assert_eq!(
        only(&settled.records[0].changes).3,
        "question settled: prefers “thirty-five”"
    );
    let opened = compare(
        &{
            let mut without = BASE.clone();
            without["claims"] = json!([]);
            snapshot(&without)
        },
        &snapshot(&open),
    );
    assert!(opened.records[0].fate == Fate::Added && opened.records[0].open);
}

#[test]
fn records_come_go_move_and_are_withdrawn() {
    let gone = after(|document| drop(document["rosters"].as_array_mut().unwrap().remove(0)));
    assert_eq!(
        (gone.records[0].fate, gone.bump, gone.bump_before_1_0),
        (Fate::Removed, Bump::Major, Bump::Minor)
    );
    assert_eq!(gone.lost, ["rosters/2026-01-06-paris"]);
    let come = after(|document| {
        let mut member = document["members"][0].clone();
        member["id"] = json!("ireland");
        document["members"].as_array_mut().unwrap().push(member);
    });
    assert_eq!(
        (come.records[0].fate, come.bump, come.bump_before_1_0),
        (Fate::Added, Bump::Minor, Bump::Patch)
    );
    let withdrawn = after(|document| {
        record(document, "rosters", "2026-01-06-paris")["withdrawn"] =
            json!({ "date": "2026-04-01", "why": { "en": "Not a list.", "fr": "Pas une liste." } });
    });
    assert_eq!(
        (withdrawn.records[0].fate, withdrawn.bump),
        (Fate::Withdrawn, Bump::Patch)
    );
    assert_eq!(
        only(&withdrawn.records[0].changes).3,
        "withdrawn on 2026-04-01: “Not a list.”"
    );
    // A former id that is dropped is lost as well.
    let forgotten =
        after(|document| record(document, "members", "united-kingdom")["formerly"] = json!([]));
    assert_eq!(
        (forgotten.lost, forgotten.bump),
        (vec!["members/great-britain".to_owned()], Bump::Major)
    );
}

#[test]
fn that_others_follow_a_new_name_is_no_news() {
    let mut text = BASE.to_string();
    text = text.replace("\"france\"", "\"french-republic\"");
    let mut new: Value = serde_json::from_str(&text).unwrap();
    let lost = compare(&snapshot(&BASE), &snapshot(&new));
    assert!(lost.bump == Bump::Major && lost.records.len() > 2);
    record(&mut new, "members", "french-republic")["formerly"] = json!(["france"]);
    let renamed = compare(&snapshot(&BASE), &snapshot(&new));
    assert_eq!(renamed.records.len(), 1, "{:?}", renamed.records);
    let record = &renamed.records[0];
    assert_eq!(
        (record.fate, &*record.id, record.from.as_deref()),
        (Fate::Renamed, "french-republic", Some("france"))
    );
    assert_eq!(renamed.bump, Bump::Minor);
}

#[test]
fn the_record_as_a_whole() {
    let diff = after(|document| document["dataset"]["as_of"] = json!("2026-05-01"));
    assert_eq!(
        only(&diff.dataset),
        (
            Kind::Updated,
            Some(Nature::HasChanged),
            None,
            "as of 2026-03-18 → 2026-05-01"
        )
    );
    assert_eq!(
        (diff.old.as_of.as_str(), diff.new.as_of.as_str(), diff.bump),
        ("2026-03-18", "2026-05-01", Bump::Patch)
    );
}

#[test]
fn types_of_the_export() {
    let schemas = willing_curator::bake::schemas();
    let old: Value = serde_json::from_str(&schemas["schema/export.schema.json"]).unwrap();
    let with = |edit: &dyn Fn(&mut Value)| {
        let mut sides = (snapshot(&BASE), snapshot(&BASE));
        sides.0.schema = Some(old.clone());
        let mut new = old.clone();
        edit(&mut new);
        sides.1.schema = Some(new);
        let diff = compare(&sides.0, &sides.1);
        let told: Vec<String> = diff.schema.iter().map(ToString::to_string).collect();
        (diff.bump, told.join("; "))
    };
    let defs =
        |schema: &mut Value, name: &str, edit: &dyn Fn(&mut serde_json::Map<String, Value>)| {
            edit(schema["$defs"][name].as_object_mut().unwrap());
        };
    assert_eq!(with(&|_| {}), (Bump::None, String::new()));
    assert_eq!(
        with(&|schema| defs(schema, "Place", &|of| of["description"] =
            json!("Somewhere.")))
        .0,
        Bump::None
    );
    let (bump, told) = with(&|schema| {
        defs(schema, "Place", &|of| {
            drop(of["properties"].as_object_mut().unwrap().remove("venue"));
        });
    });
    assert_eq!(
        (bump, &*told),
        (Bump::Major, "the field `venue` of the type `Place` is gone")
    );
    let (bump, told) = with(&|schema| {
        defs(schema, "Place", &|of| {
            of["properties"]["room"] = json!({ "type": "string" });
        });
    });
    assert_eq!(
        (bump, &*told),
        (Bump::Minor, "the field `room` of the type `Place` is new")
    );
    let (bump, told) = with(&|schema| {
        defs(schema, "Count", &|of| {
            of["properties"]["value"] = json!({ "type": "string" });
        });
    });
    assert_eq!(
        (bump, &*told),
        (
            Bump::Major,
            "the field `value` of the type `Count` has another type"
        )
    );
    let (bump, told) =
        with(&|schema| defs(schema, "Count", &|of| of["required"] = json!(["value"])));
    assert!(
        bump == Bump::Major && told.contains("may now be missing"),
        "{told}"
    );
    let (bump, told) =
        with(&|schema| drop(schema["$defs"].as_object_mut().unwrap().remove("Place")));
    assert_eq!((bump, &*told), (Bump::Major, "the type `Place` is gone"));
    let (bump, told) = with(&|schema| {
        let status = &mut schema["$defs"]["Status"];
        let words = if status["oneOf"].is_array() {
            &mut status["oneOf"]
        } else {
            &mut status["enum"]
        };
        let word = if words[0].is_object() {
            json!({ "const": "postponed" })
        } else {
            json!("postponed")
        };
        words.as_array_mut().unwrap().push(word);
    });
    assert_eq!(
        (bump, &*told),
        (Bump::Minor, "the type `Status` may also be `postponed`")
    );
}

#[test]
fn what_breaks_todays_rules_is_compared_as_it_stands() {
    let folder = tempfile::TempDir::new().unwrap();
    copy("tests/base".as_ref(), folder.path());
    // A key that the model no longer has, a word that it never had, a file that is no YAML.
    let meeting = folder.path().join("meetings/2026-01-06-paris.yaml");
    let text = fs::read_to_string(&meeting).unwrap();
    fs::write(&meeting, text.replace("level: leaders", "rank: kings")).unwrap();
    fs::write(folder.path().join("members/france.yaml"), "name: [").unwrap();
    let old = Snapshot::read(folder.path()).unwrap();
    assert_eq!(old.notes.len(), 2, "{:?}", old.notes);
    assert!(
        old.notes[0].contains("by today's rules") && old.notes[1].contains("members/france.yaml")
    );
    let diff = compare(&old, &snapshot(&BASE));
    let told: Vec<_> = diff
        .records
        .iter()
        .map(|record| (record.fate, record.id.as_str()))
        .collect();
    assert_eq!(
        told,
        [(Fate::Added, "france"), (Fate::Changed, "2026-01-06-paris")]
    );
    let words: Vec<_> = diff.records[1]
        .changes
        .iter()
        .map(|change| change.words.as_str())
        .collect();
    assert_eq!(
        words,
        [
            "level now given: leaders",
            "rank no longer given, was kings"
        ]
    );
}

#[test]
fn no_export_is_said_to_be_none() {
    for (document, why) in [
        (json!([]), "not a JSON object"),
        (json!({}), "no `dataset`"),
        (json!({ "dataset": {}, "members": [{}] }), "has no id"),
    ] {
        assert!(Snapshot::from_document(document).unwrap_err().contains(why));
    }
    let odd = Snapshot::from_document(json!({ "dataset": 1 })).unwrap_err();
    assert!(odd.contains("dataset"));
    let extra = Snapshot::from_document(json!({ "dataset": {}, "treaties": [] })).unwrap();
    assert!(extra.is_empty() && extra.notes[0].contains("treaties"));
}

/// The places of all values in a record that are neither lists nor mappings, ids left out.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields
                .iter()
                .filter(|(key, _)| !(at.is_empty() && *key == "id"))
            {
                leaves(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                leaves(item, &format!("{at}/{place}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

/// What is done to a value: another one takes its place, or it goes.
#[derive(Debug, Clone)]
enum Edit {
    Replace(Value),
    Remove,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => any::<String>().prop_map(|text| Edit::Replace(json!(text))),
        1 => any::<u32>().prop_map(|number| Edit::Replace(json!(number))),
        1 => any::<bool>().prop_map(|flag| Edit::Replace(json!(flag))),
        1 => Just(Edit::Replace(json!({ "en": "x", "fr": "y" }))),
        1 => Just(Edit::Replace(json!(["open", 3, {}]))),
        2 => Just(Edit::Remove),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, rng_seed: RngSeed::Fixed(99), failure_persistence: None, ..ProptestConfig::default() })]

    /// Compares with a naive comparison, leaf by leaf: each that differs is told, at its place or above it.
    #[test]
    fn no_change_is_silent(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), edit()), 1..6)) {
        let mut new = BASE.clone();
        for (which, leaf, edit) in edits {
            let collections = ["sources", "members", "people", "meetings", "declarations", "plans", "rosters", "claims"];
            let records: Vec<(&str, usize)> = collections
                .iter()
                .flat_map(|name| (0..BASE[*name].as_array().unwrap().len()).map(|place| (*name, place)))
                .collect();
            let (collection, place) = records[which.index(records.len())];
            let record = &mut new[collection][place];
            let mut found = Vec::new();
            leaves(record, "", &mut found);
            if found.is_empty() {
                continue;
            }
            let pointer = &found[leaf.index(found.len())];
            match edit {
                Edit::Replace(value) => *record.pointer_mut(pointer).unwrap() = value,
                Edit::Remove => {
                    let (parent, key) = pointer.rsplit_once('/').unwrap();
                    match record.pointer_mut(parent).unwrap() {
                        Value::Object(fields) => drop(fields.shift_remove(key)),
                        // Going from the middle of a list would move what follows.
                        Value::Array(items) => drop(items.pop()),
                        _ => {}
                    }
                }
            }
        }
        let diff = compare(&snapshot(&BASE), &snapshot(&new));
        let back = compare(&snapshot(&new), &snapshot(&BASE));
        prop_assert_eq!(diff.is_empty(), back.is_empty());
        prop_assert!(compare(&snapshot(&new), &snapshot(&new)).is_empty());
        for (collection, records) in new.as_object().unwrap() {
            let Some(records) = records.as_array() else { continue };
            for (record, old) in records.iter().zip(BASE[collection.as_str()].as_array().unwrap()) {
                let mut places = Vec::new();
                leaves(record, "", &mut places);
                leaves(old, "", &mut places);
                for place in places.iter().filter(|place| record.pointer(place) != old.pointer(place)) {
                    if record.get("formerly") != old.get("formerly") || place.starts_with("/answers") {
                        // Former ids rename others, and answers are sorted by a date that may be another.
                        prop_assert!(!diff.is_empty());
                        continue;
                    }
                    let changed = diff.records.iter().find(|changed| changed.collection.as_str() == collection && old["id"] == changed.id.as_str());
                    let told = changed.is_some_and(|changed| changed.changes.iter().any(|change| {
                        let covers = |pointer: &Option<String>| pointer.as_ref().is_some_and(|pointer| {
                            place.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                        });
                        covers(&change.old_pointer) || covers(&change.new_pointer)
                    }));
                    prop_assert!(told, "{}/{}{} is not told in {:#?}", collection, old["id"], place, changed);
                }
            }
        }
    }
}
