//! The commands with which people read the record and add to it: `show`, `list`, `new`, `completions` and `man`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use tempfile::TempDir;

use common::{base, willing};

/// The command on the small record.
fn on_base(arguments: &[&str]) -> Command {
    let mut command = willing(arguments);
    command.arg("--data").arg(base());
    command
}

/// A copy of the small record, in a folder that is a place to work in.
fn copy() -> TempDir {
    let folder = TempDir::new().unwrap();
    common::copy(&base(), &folder.path().join("data"));
    folder
}

fn edit(folder: &TempDir, file: &str, from: &str, to: &str) {
    let path = folder.path().join("data").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// Every file of a folder and its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push((path.clone(), fs::read_to_string(path).unwrap()));
        }
    }
    all.sort();
    all
}

#[test]
fn a_page_has_statements_their_sources_and_what_refers_to_it() {
    on_base(&["show", "steve-witkoff"])
        .assert()
        .code(0)
        .stderr("")
        .stdout(include_str!("snapshots/steve-witkoff.txt"));
    on_base(&["show", "claims/countries-in-paris", "--lang", "fr"])
        .assert()
        .code(0)
        .stdout(include_str!("snapshots/countries-in-paris.fr.txt"));
    on_base(&["show", "meetings/2026-01-06-paris"])
        .assert()
        .code(0)
        .stdout(include_str!("snapshots/2026-01-06-paris.txt"));
}

#[test]
fn a_record_as_json_is_that_of_the_export() {
    let shown = on_base(&["show", "france", "--format", "json"])
        .assert()
        .code(0);
    let shown: serde_json::Value = serde_json::from_slice(&shown.get_output().stdout).unwrap();
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("dist");
    on_base(&["export", "json"])
        .arg("--out")
        .arg(&out)
        .assert()
        .code(0);
    let members = fs::read(out.join("json/members.json")).unwrap();
    let members: Vec<serde_json::Value> = serde_json::from_slice(&members).unwrap();
    assert!(members.contains(&shown));
    assert_eq!(shown["id"], "france");
}

#[test]
fn an_id_that_is_none_or_several_is_explained() {
    on_base(&["show", "frnace"])
        .assert()
        .code(1)
        .stdout("")
        .stderr("no record has the id `frnace`; did you mean `france`?\n");
    on_base(&["show", "2026-01-06-paris"])
        .assert()
        .code(1)
        .stderr(
            contains("  meetings/2026-01-06-paris  ").and(contains("  rosters/2026-01-06-paris  ")),
        );
    on_base(&["show", "witkoff"])
        .assert()
        .code(1)
        .stderr(contains("these contain it:\n  steve-witkoff\n"));
    on_base(&["show", "zzz/france"])
        .assert()
        .code(1)
        .stderr(contains("there is no collection `zzz`"));
    on_base(&["show", "members/\u{1b}[31m"])
        .assert()
        .code(1)
        .stderr(contains("\\u{1b}[31m").and(contains('\u{1b}').not()));
    let folder = copy();
    edit(
        &folder,
        "people/steve-witkoff.yaml",
        "name:",
        "formerly: [s-witkoff]\nname:",
    );
    willing(&["show", "s-witkoff"])
        .current_dir(&folder)
        .assert()
        .code(0)
        .stderr("`s-witkoff` is now `people/steve-witkoff`\n")
        .stdout(starts_with("Steve Witkoff\n"));
}

#[test]
fn a_record_with_errors_is_not_shown() {
    let folder = copy();
    edit(
        &folder,
        "rosters/2026-01-06-paris.yaml",
        "[france,",
        "[frnace,",
    );
    for command in [&["show", "france"][..], &["list", "members"]] {
        willing(command)
            .current_dir(&folder)
            .assert()
            .code(1)
            .stdout("")
            .stderr(contains("no member is called `frnace`"));
    }
}

#[test]
fn lists_are_filtered_by_what_a_kind_has() {
    on_base(&["list", "meetings", "--level", "leaders"])
        .assert()
        .code(0)
        .stdout(include_str!("snapshots/meetings.txt"));
    let ids = |arguments: &[&str]| {
        let list = on_base(&["list"])
            .args(arguments)
            .args(["--format", "ids"])
            .assert()
            .code(0);
        String::from_utf8(list.get_output().stdout.clone()).unwrap()
    };
    assert_eq!(ids(&["meeting", "--since", "2026-02"]), "2026-02-24-kyiv\n");
    assert_eq!(
        ids(&["meetings", "--until", "2026-01"]),
        "2026-01-05-chiefs-of-defence\n2026-01-06-paris\n"
    );
    assert_eq!(
        ids(&["meetings", "--person", "steve-witkoff"]),
        "2026-01-06-paris\n"
    );
    assert_eq!(
        ids(&["meetings", "--where", "participants.person=keir-starmer"]),
        "2026-01-06-paris\n"
    );
    assert_eq!(
        ids(&["sources", "--publisher", "élysée"]),
        "elysee-2026-01-06\n"
    );
    assert_eq!(ids(&["people", "--text", "STARMER"]), "keir-starmer\n");
    for (arguments, message) in [
        (
            &["sources", "--level", "leaders"][..],
            "there is no key `level`",
        ),
        (
            &["meetings", "--level", "leeders"],
            "did you mean `leaders`?",
        ),
        (
            &["meetings", "--where", "place.contry=FR"],
            "did you mean `country`?",
        ),
        (&["meetings", "--where", "level"], "is no `KEY=VALUE`"),
        (&["members", "--since", "2026"], "they have no date"),
        (
            &["sources", "--member", "france"],
            "they refer to no member",
        ),
        (
            &["meetings", "--member", "frnace"],
            "did you mean `france`?",
        ),
        (&["meetngs"], "did you mean `meetings`?"),
        (&["meetings", "--since", "2026-02-30"], "2026-01-06"),
    ] {
        on_base(&["list"])
            .args(arguments)
            .assert()
            .code(2)
            .stdout("")
            .stderr(contains(message));
    }
}

#[test]
fn nothing_found_is_said_and_is_no_error() {
    let none = |format| {
        on_base(&["list", "people", "--text", "zzz", "--format", format])
            .assert()
            .code(0)
    };
    none("table").stdout("").stderr("no people found\n");
    none("json").stdout("[]\n");
    none("csv").stdout("id,offices,name\n");
}

#[test]
fn hostile_text_reaches_neither_terminal_nor_spreadsheet() {
    let folder = copy();
    // Control characters cannot pass the check; formulas and wide letters can.
    edit(
        &folder,
        "people/steve-witkoff.yaml",
        "Steve Witkoff",
        "=HYPERLINK(日本)",
    );
    let list = |format| {
        willing(&["list", "people", "--format", format])
            .current_dir(&folder)
            .assert()
            .code(0)
    };
    list("csv").stdout(contains("'=HYPERLINK(日本)"));
    list("table").stdout(contains("=HYPERLINK(日本)"));
    edit(
        &folder,
        "people/steve-witkoff.yaml",
        "=HYPERLINK(日本)",
        "\\e[31mred",
    );
    willing(&["show", "steve-witkoff"])
        .current_dir(&folder)
        .assert()
        .code(1)
        .stderr(contains('\u{1b}').not());
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    use std::process::{Command, Stdio};

    for arguments in [
        &["list", "sources"][..],
        &["show", "france"],
        &["man"],
        &["completions", "zsh"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_willing"))
            .args(arguments)
            .current_dir(copy().path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let status = child.wait().unwrap();
        assert_ne!(status.code(), Some(101), "{arguments:?} panicked");
        assert!(status.code().is_some(), "{arguments:?} was killed");
    }
}

#[test]
fn a_template_is_written_checked_and_never_overwrites() {
    let folder = copy();
    let new = |arguments: &[&str]| {
        willing(&["new"])
            .args(arguments)
            .current_dir(&folder)
            .assert()
    };
    let meeting = [
        "meeting",
        "--set",
        "date=2026-03-18",
        "--set",
        "place.city.en=London",
        "--set",
        "participants.0.member=france",
    ];
    new(&meeting).code(1).stdout(
        starts_with("wrote data/meetings/2026-03-18-london.yaml\n")
            .and(contains("data/meetings/2026-03-18-london.yaml:7:7"))
            .and(contains(
                "the words are `coalition`, `preparatory` and `related`",
            ))
            .and(contains("uncited-fact")),
    );
    let path = folder.path().join("data/meetings/2026-03-18-london.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# yaml-language-server: $schema=../../schema/meeting.schema.json\n"));
    assert!(text.contains(
        "\n# Required: The day of the meeting, or its first day.\ndate: \"2026-03-18\"\n"
    ));
    assert!(text.contains(
        "\n# Optional: The rank at which it was held; left out where not reported.\n#   leaders "
    ));
    assert!(text.contains("\n  - member: france\n    basis: \"\"\n    cite: []\n"));
    let before = files(folder.path());
    new(&["meeting", "--id", "2026-03-18-london"])
        .code(2)
        .stderr(contains("there is a meeting `2026-03-18-london` already"));
    for (arguments, message) in [
        (&["meeting"][..], "name it with `--id`"),
        (&["meeting", "--id", "Paris!"], "is not an id"),
        (&["meeting", "--set", "dat=2026"], "did you mean `date`?"),
        (&["meeting", "--set", "date=2026-02-30"], "is no date"),
        (&["meeting", "--set", "date"], "is no `KEY=VALUE`"),
        (
            &["meeting", "--set", "hosts.0.member=frnace"],
            "did you mean `france`?",
        ),
        (
            &["meeting", "https://example.org/"],
            "only a source has an address",
        ),
        (&["source", "ftp://example.org/"], "starts with https://"),
        (&["source", "https://"], "this is no address"),
        (&["planet"], "there is no kind `planet`"),
    ] {
        new(arguments).code(2).stdout("").stderr(contains(message));
    }
    assert_eq!(files(folder.path()), before, "what fails leaves nothing");
    new(&meeting).code(1).stdout(starts_with(
        "wrote data/meetings/2026-03-18-london-2.yaml\n",
    ));
}

#[test]
fn a_source_learns_from_its_address_and_its_neighbours() {
    let folder = copy();
    let new = |arguments: &[&str]| {
        willing(&["new", "source", "--yes", "--today", "2026-11-22"])
            .args(arguments)
            .current_dir(&folder)
            .assert()
    };
    let known = "http://elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires/?utm_source=x#a";
    new(&[known])
        .code(1)
        .stdout("")
        .stderr("this page is the source `elysee-2026-01-06`; nothing was written\n");
    let address = "http://www.elysee.fr/a/2026/03/18/b?x=1&fbclid=2";
    new(&[address, "--print"]).code(0).stdout(
        contains("\nurl: \"https://www.elysee.fr/a/2026/03/18/b?x=1\"\n")
            .and(contains("\npublisher: \"Élysée\"\n"))
            .and(contains("\nkind: official\n"))
            .and(contains("\nlang: fr\n"))
            .and(contains("\naccessed: \"2026-11-22\"\n"))
            .and(contains("\n# published: \"\"\n"))
            .and(contains("The address says 2026-03-18")),
    );
    new(&[
        address,
        "--bare",
        "--set",
        "published=2026-03-18",
        "--set",
        "title=A: \"b\" #c",
    ])
    .code(1)
    .stdout(
        starts_with("wrote data/sources/elysee-2026-03-18.yaml\n")
            .and(contains("nothing cites the source `elysee-2026-03-18`")),
    );
    let text =
        fs::read_to_string(folder.path().join("data/sources/elysee-2026-03-18.yaml")).unwrap();
    assert_eq!(
        text,
        "# yaml-language-server: $schema=../../schema/source.schema.json\n\
         url: \"https://www.elysee.fr/a/2026/03/18/b?x=1\"\n\
         title: \"A: \\\"b\\\" #c\"\n\
         publisher: \"Élysée\"\n\
         kind: official\n\
         lang: fr\n\
         published: \"2026-03-18\"\n\
         accessed: \"2026-11-22\"\n"
    );
}

#[test]
fn a_finished_record_leaves_nothing_to_do() {
    let folder = copy();
    willing(&[
        "new",
        "claim",
        "--bare",
        "--today",
        "2026-11-22",
        "--id",
        "who-met",
        "--data",
    ])
    .arg(folder.path().join("data"))
    .args([
        "--set",
        "question.en=Who met?",
        "--set",
        "question.fr=Qui s'est réuni ?",
        "--set",
        "answers.0.id=all",
        "--set",
        "answers.0.value.text.en=All.",
        "--set",
        "answers.0.value.text.fr=Tous.",
        "--set",
        "answers.0.date=2026-01-06",
        "--set",
        "answers.0.cite=elysee-2026-01-06",
        "--set",
        "answers.1.id=some",
        "--set",
        "answers.1.value.number=30",
        "--set",
        "answers.1.value.precision=about",
        "--set",
        "answers.1.unit.en=countries",
        "--set",
        "answers.1.unit.fr=pays",
        "--set",
        "answers.1.date=2026-01-06",
        "--set",
        "answers.1.cite=european-pravda-2026-01-06",
        "--set",
        "verdict=open",
    ])
    .assert()
    .stdout(contains("nothing remains to be done in it"))
    .code(0);
}

#[test]
fn completions_and_the_manual_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        willing(&["completions", shell])
            .assert()
            .code(0)
            .stdout(contains("coverage").and(contains("publisher")));
    }
    let folder = TempDir::new().unwrap();
    willing(&["man"]).arg(folder.path()).assert().code(0);
    for page in [
        "willing",
        "willing-check",
        "willing-list",
        "willing-new",
        "willing-show",
    ] {
        let text = fs::read_to_string(folder.path().join(format!("{page}.1"))).unwrap();
        assert!(text.contains(".TH"), "{page}");
        assert!(text.contains("Exit status: 0"), "{page}");
    }
    willing(&["man"])
        .assert()
        .code(0)
        .stdout(contains(".TH willing"));
}

#[test]
fn help_teaches() {
    for command in ["show", "list", "new", "completions", "man"] {
        willing(&[command, "--help"])
            .assert()
            .code(0)
            .stdout(contains("Exit status: 0").and(contains("Examples:")));
    }
}

/// The interview on a terminal.
#[cfg(unix)]
mod terminal {
    use std::process::Command;

    use rexpect::session::{PtySession, spawn_command};

    use super::{copy, files};

    fn new(folder: &tempfile::TempDir, kind: &str) -> PtySession {
        let mut command = Command::new(env!("CARGO_BIN_EXE_willing"));
        command
            .args(["new", kind, "--bare", "--today", "2026-11-22"])
            .env("TERM", "xterm")
            .env("NO_COLOR", "1")
            .current_dir(folder.path());
        spawn_command(command, Some(20_000)).unwrap()
    }

    fn answer(session: &mut PtySession, question: &str, keys: &str) {
        session.exp_string(question).unwrap();
        session.send(keys).unwrap();
        session.send("\r").unwrap();
        session.flush().unwrap();
    }

    #[test]
    fn a_person_is_asked_for_and_written() {
        let folder = copy();
        let mut session = new(&folder, "person");
        answer(&mut session, "Address of a page", "elysee-2026-01-06");
        answer(&mut session, "Address of another page", "");
        answer(&mut session, "Name, in English", "Rustem Umerov");
        answer(&mut session, "Name, in French", "Roustem Oumerov");
        answer(&mut session, "Name, in Ukrainian", "");
        answer(&mut session, "Wikidata", "Q1");
        answer(&mut session, "Offices: does a source say?", "y");
        answer(&mut session, "Offices, of (1)", "ukr");
        answer(&mut session, "Offices, title (1), in English", "Secretary");
        answer(&mut session, "Offices, title (1), in French", "Secrétaire");
        answer(&mut session, "Offices, from (1)", "");
        answer(&mut session, "Offices, to (1)", "");
        answer(&mut session, "Offices, sources (1)", " ");
        answer(&mut session, "Another?", "n");
        answer(&mut session, "Id of the person", "");
        session
            .exp_string("wrote data/people/rustem-umerov.yaml")
            .unwrap();
        session.exp_eof().unwrap();
        let path = folder.path().join("data/people/rustem-umerov.yaml");
        assert_eq!(
            std::fs::read_to_string(path).unwrap(),
            "# yaml-language-server: $schema=../../schema/person.schema.json\n\
             name: {en: \"Rustem Umerov\", fr: \"Roustem Oumerov\"}\n\
             wikidata: \"Q1\"\n\
             offices:\n  \
             - of: ukraine\n    \
             title: {en: \"Secretary\", fr: \"Secrétaire\"}\n    \
             cite: [elysee-2026-01-06]\n"
        );
    }

    #[test]
    fn whoever_leaves_leaves_nothing() {
        let folder = copy();
        let before = files(folder.path());
        let mut session = new(&folder, "member");
        answer(&mut session, "Kind", "state");
        session.exp_string("Name, in English").unwrap();
        session.send_control('c').unwrap();
        session.exp_string("nothing was written").unwrap();
        session.exp_eof().unwrap();
        assert_eq!(files(folder.path()), before);
    }
}
