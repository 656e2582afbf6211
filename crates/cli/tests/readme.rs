//! What README.md shows is what the commands print. `UPDATE=1 cargo test -p willing-cli --test readme` writes it anew.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::env;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

use common::{copy, root};

fn willing(arguments: &[&str], folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_willing"));
    let output = command
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The first lines of `willing coverage`: its table.
fn coverage() -> String {
    let shown = willing(&["coverage"], &root());
    let (table, _) = shown.split_once("\n\n").unwrap();
    table.to_owned()
}

/// What the README's question for `jq` answers.
fn absent() -> String {
    let folder = TempDir::new().unwrap();
    willing(
        &[
            "export",
            "json",
            "--out",
            folder.path().join("dist").to_str().unwrap(),
        ],
        &root(),
    );
    let meetings = fs::read(folder.path().join("dist/json/meetings.json")).unwrap();
    let meetings: Vec<Value> = serde_json::from_slice(&meetings).unwrap();
    let paris = meetings
        .iter()
        .find(|meeting| meeting["id"] == "2026-01-06-paris")
        .unwrap();
    let absent = paris["absent"].as_array().unwrap().iter();
    let shown = absent.map(|row| {
        let row = json!({ "who": row["who"], "why": row["why"]["en"], "cite": row["cite"] });
        serde_json::to_string_pretty(&row).unwrap()
    });
    format!("```json\n{}\n```", shown.collect::<Vec<_>>().join("\n"))
}

/// What `willing check` says of a misspelt id.
fn finding() -> String {
    let folder = TempDir::new().unwrap();
    copy(&root().join("data"), &folder.path().join("data"));
    let file = folder
        .path()
        .join("data/rosters/2026-01-05-lesfrancais-press.yaml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("united-kingdom"));
    fs::write(file, text.replace("united-kingdom", "untied-kingdom")).unwrap();
    let shown = willing(&["check"], folder.path());
    let (finding, _) = shown.split_once("\n\n").unwrap();
    format!("```text\n{finding}\n```")
}

#[test]
fn readme_shows_what_the_commands_print() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let mut fresh = readme.clone();
    for (mark, text) in [
        ("coverage", coverage()),
        ("absent", absent()),
        ("finding", finding()),
    ] {
        let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
        let (before, rest) = fresh.split_once(&open).unwrap();
        let (_, after) = rest.split_once(&close).unwrap();
        fresh = format!("{before}{open}\n{text}\n\n{close}{after}");
    }
    if env::var_os("UPDATE").is_some() {
        fs::write(path, fresh).unwrap();
    } else {
        assert!(
            readme == fresh,
            "README.md is stale; run `UPDATE=1 cargo test -p willing-cli --test readme`"
        );
    }
}

#[test]
fn there_are_as_many_rules_as_readme_says() {
    let rules: Value =
        serde_json::from_str(&willing(&["rules", "--format", "json"], &root())).unwrap();
    let count = rules["rules"].as_array().unwrap().len();
    assert!(
        count > 100,
        "README.md says more than a hundred rules; there are {count}"
    );
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains("[more than a hundred\n  rules]"));
}
