//! The command as its users meet it: exit status, output, and what it leaves on disk.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fs;
use std::path::Path;

use predicates::prelude::*;
use predicates::str::contains;
use tempfile::TempDir;

use common::{base, copy, willing};

/// A copy of the small record with one misspelt id.
fn broken() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&base(), folder.path());
    let roster = folder.path().join("rosters/2026-01-06-paris.yaml");
    let text = fs::read_to_string(&roster)
        .unwrap()
        .replace("[france,", "[frnace,");
    fs::write(roster, text).unwrap();
    folder
}

#[test]
fn check_of_a_clean_record() {
    let check = willing(&["check", "--today", "2026-11-22", "--data"])
        .arg(base())
        .assert();
    check
        .code(0)
        .stdout("24 files checked, nothing found\n")
        .stderr("");
}

#[test]
fn check_shows_the_line_and_the_way_out() {
    let folder = broken();
    let check = willing(&["check", "--data"]).arg(folder.path()).assert();
    let file = folder.path().join("rosters/2026-01-06-paris.yaml");
    let expected = format!(
        "error[unknown-reference]: no member is called `frnace`\n \
         --> {}:5:11\n  \
         |\n\
         5 | members: [frnace, united-kingdom, ukraine]\n  \
         |           ^^^^^^\n  \
         |\n  \
         = help: did you mean `france`?\n\n\
         24 files checked: 1 error\n",
        file.display()
    );
    check.code(1).stdout(expected).stderr("");
}

#[test]
fn check_as_json() {
    let folder = broken();
    let check = willing(&["check", "--format", "json", "--data"])
        .arg(folder.path())
        .assert()
        .code(1);
    let json: serde_json::Value = serde_json::from_slice(&check.get_output().stdout).unwrap();
    let finding = &json["findings"][0];
    assert_eq!(json["findings"].as_array().unwrap().len(), 1);
    assert_eq!(finding["rule"], "unknown-reference");
    assert_eq!(finding["level"], "error");
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&5.into(), &11.into())
    );
    assert_eq!(finding["message"], "no member is called `frnace`");
    assert_eq!(finding["help"], "did you mean `france`?");
    assert!(
        finding["file"]
            .as_str()
            .unwrap()
            .ends_with("rosters/2026-01-06-paris.yaml")
    );
}

#[test]
fn what_cannot_run_says_what_to_do() {
    let nowhere = TempDir::new().unwrap();
    let check = willing(&["check"]).current_dir(&nowhere).assert();
    check
        .code(2)
        .stdout("")
        .stderr(contains("name the record's folder with `--data DIR`"));
    let check = willing(&["check", "--data", "no/such/folder"]).assert();
    check
        .code(2)
        .stderr(contains("`no/such/folder` could not be read"));
    willing(&["check", "--today", "yesterday"])
        .assert()
        .code(2)
        .stderr(contains("2026-01-06"));
    willing(&["chekc"])
        .assert()
        .code(2)
        .stderr(contains("check"));
    let bake = willing(&["bake", "--data"]).arg(base()).assert();
    bake.code(2).stderr(contains("it has no Cargo.toml"));
}

#[test]
fn the_record_is_found_from_a_folder_below() {
    let folder = TempDir::new().unwrap();
    let below = folder.path().join("a/b");
    fs::create_dir_all(&below).unwrap();
    fs::rename(broken().keep(), folder.path().join("data")).unwrap();
    willing(&["check"])
        .current_dir(below)
        .assert()
        .code(1)
        .stdout(contains("frnace"));
}

#[test]
fn export_is_whole_deterministic_and_replaces_only_an_export() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("dist");
    let export = |formats: &[&str]| {
        willing(&["export"])
            .args(formats)
            .arg("--data")
            .arg(base())
            .arg("--out")
            .arg(&out)
            .assert()
    };
    let written = export(&[]).code(0);
    let index: serde_json::Value =
        serde_json::from_slice(&fs::read(out.join("index.json")).unwrap()).unwrap();
    let listed = index["files"].as_array().unwrap().len();
    written.stdout(contains(format!("{} files written", listed + 1)));
    let first = fs::read(out.join("willing.json")).unwrap();
    fs::write(out.join("left-over"), "x").unwrap();
    export(&["json"])
        .code(0)
        .stdout(contains("20 files written"));
    assert_eq!(fs::read(out.join("willing.json")).unwrap(), first);
    assert!(!out.join("left-over").exists());
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        1,
        "nothing is left beside it"
    );

    let meetings = fs::read(out.join("json/meetings.json")).unwrap();
    let meetings: Vec<serde_json::Value> = serde_json::from_slice(&meetings).unwrap();
    let lines = fs::read_to_string(out.join("ndjson/meetings.ndjson")).unwrap();
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(meetings, lines);

    fs::remove_file(out.join(".willing-export")).unwrap();
    export(&[]).code(2).stderr(contains("is no earlier export"));
    assert_eq!(fs::read(out.join("willing.json")).unwrap(), first);
}

#[test]
fn export_of_a_broken_record_leaves_the_old_one() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("dist");
    let export = |data: &Path| {
        willing(&["export", "--data"])
            .arg(data)
            .arg("--out")
            .arg(&out)
            .assert()
    };
    export(&base()).code(0);
    let before = fs::read(out.join("willing.json")).unwrap();
    let record = broken();
    let export = export(record.path());
    export
        .code(1)
        .stdout("")
        .stderr(contains("frnace").and(contains("nothing was exported")));
    assert_eq!(fs::read(out.join("willing.json")).unwrap(), before);
}

#[test]
fn bake_writes_what_changed_and_nothing_else() {
    let workspace = TempDir::new().unwrap();
    fs::write(workspace.path().join("Cargo.toml"), "").unwrap();
    let bake = |data: &Path| {
        willing(&["bake", "--data"])
            .arg(data)
            .arg("--workspace")
            .arg(workspace.path())
            .assert()
    };
    bake(&base())
        .code(0)
        .stdout(contains("20 files generated, 20 of them changed"));
    bake(&base())
        .code(0)
        .stdout("20 files generated, 0 of them changed\n");
    let meetings = workspace.path().join("src/baked/meetings.rs");
    let before = fs::read_to_string(&meetings).unwrap();
    assert!(before.contains("pub static PARIS_2026_01_06: Meeting = Meeting {"));

    let record = broken();
    bake(record.path())
        .code(1)
        .stderr(contains("nothing was baked"));
    assert_eq!(fs::read_to_string(&meetings).unwrap(), before);

    let left_over = workspace.path().join("src/baked/old.rs");
    fs::write(&left_over, "").unwrap();
    bake(&base()).code(0).stdout(contains("src/baked/old.rs"));
    assert!(!left_over.exists());
}

#[test]
fn help_teaches() {
    for command in [
        &["--help"][..],
        &["check", "--help"],
        &["explain", "--help"],
        &["rules", "--help"],
        &["bake", "--help"],
        &["coverage", "--help"],
        &["export", "--help"],
        &["diff", "--help"],
        &["release-check", "--help"],
        &["new", "--help"],
        &["show", "--help"],
        &["list", "--help"],
        &["links", "--help"],
        &["completions", "--help"],
        &["man", "--help"],
    ] {
        let assert = willing(command)
            .assert()
            .code(0)
            .stdout(contains("Exit status: 0"));
        if command.len() > 1 {
            assert.stdout(contains("Examples:\n  willing "));
        }
    }
}

/// Characters that recolour, retitle or reverse what a terminal shows.
const HOSTILE: &str = "\u{1b}[31m\u{1b}]0;title\u{7}\u{202e}\u{2066}\u{200b}\u{9b}31m";

#[test]
fn nothing_of_the_data_or_its_names_reaches_a_terminal_raw() {
    let folder = broken();
    let path = |name: &str| folder.path().join(name);
    fs::write(path(&format!("members/{HOSTILE}.yaml")), "kind: state\n").unwrap();
    fs::write(path(&format!("{HOSTILE}.txt")), "").unwrap();
    fs::create_dir(path(&format!("{HOSTILE}s"))).unwrap();
    let member = format!(
        "kind: \"{HOSTILE}\" \n{HOSTILE}: {HOSTILE}\nname: {{en: \"{HOSTILE}  x\", fr: Рaris}}\n"
    );
    fs::write(path("members/france.yaml"), member).unwrap();
    let source = path("sources/elysee-2026-01-06.yaml");
    let text = fs::read_to_string(&source).unwrap()
        + &format!("note: {{en: {HOSTILE}, fr: {HOSTILE}}} \n");
    fs::write(&source, text).unwrap();
    fs::write(path("Cargo.toml"), "").unwrap();
    let root = folder.path().to_str().unwrap().to_owned();
    let nowhere = format!("no/{HOSTILE}");
    for arguments in [
        &["check", "--data", &root][..],
        &["check", "--fix", "--dry-run", "--data", &root],
        &["check", "--fix", "--data", &root],
        &["coverage", "--data", &root],
        &["export", "--data", &root, "--out", &format!("{root}/dist")],
        &["bake", "--data", &root, "--workspace", &root],
        &["check", "--data", &nowhere],
        &["bake", "--data", &root, "--workspace", &nowhere],
    ] {
        let output = willing(arguments).output().unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        let shown = [output.stdout, output.stderr].concat();
        let shown = String::from_utf8(shown).unwrap();
        assert!(!shown.is_empty());
        let raw = shown
            .chars()
            .find(|char| HOSTILE.contains(*char) && !char.is_ascii_graphic());
        assert_eq!(raw, None, "{arguments:?}: {shown}");
    }
}

#[test]
fn fix_mends_says_so_and_reports_what_remains() {
    let folder = broken();
    let france = folder.path().join("members/france.yaml");
    let right = fs::read_to_string(&france).unwrap();
    let wrong = right.replace('\n', " \r\n").replace("FR,", "\"FR\" ,");
    fs::write(&france, &wrong).unwrap();
    let check = |arguments: &[&str]| {
        let data = folder.path().to_str().unwrap();
        willing(&["check", "--data", data, "--today", "2026-11-22"])
            .args(arguments)
            .assert()
    };
    check(&["--fix", "--dry-run"])
        .code(1)
        .stdout(contains("-kind: state \\u{d}\n").and(contains("+kind: state\n")));
    assert_eq!(fs::read_to_string(&france).unwrap(), wrong);
    check(&["--fix"])
        .code(1)
        .stderr(contains(
            "france.yaml: line endings, white space at the ends of lines\n",
        ))
        .stdout(
            contains("no member is called `frnace`").and(contains("24 files checked: 1 error")),
        );
    assert_eq!(
        fs::read_to_string(&france).unwrap(),
        right.replace("FR,", "\"FR\" ,")
    );
    check(&["--fix", "--dry-run"]).code(0).stdout("");
    check(&["--dry-run"]).code(2).stderr(contains("--fix"));
}
