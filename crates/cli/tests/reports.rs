//! What a contributor sees of the checks: formats for GitHub and code scanning, parts of the record, rules explained, and the watch.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command as Program, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;
use tempfile::TempDir;

use common::{base, copy};

const ROSTER: &str = "data/rosters/2026-01-06-paris.yaml";

/// A folder with the small record of the curator's tests in `data/`.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        copy(&base(), &folder.path().join("data"));
        Self(folder)
    }

    /// With one misspelt id in a roster, and a tracking parameter in a source.
    fn broken() -> Self {
        let folder = Self::new();
        folder.edit(ROSTER, "[france,", "[frnace,");
        let source = "data/sources/european-pravda-2026-01-06.yaml";
        folder.edit(source, "7228489/\n", "7228489/?fbclid=1\n");
        folder
    }

    fn edit(&self, file: &str, good: &str, bad: &str) {
        let path = self.0.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(good));
        fs::write(path, text.replace(good, bad)).unwrap();
    }

    fn willing(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_willing"));
        command.args(arguments).current_dir(&self.0);
        command
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Program::new("git");
        git.args(["-c", "user.name=T", "-c", "user.email=t@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=none"])
            .args(arguments)
            .current_dir(&self.0);
        assert!(git.output().unwrap().status.success(), "{arguments:?}");
    }

    fn sarif(&self) -> Value {
        let check = self.willing(&["check", "--format", "sarif"]).assert();
        serde_json::from_slice(&check.get_output().stdout).unwrap()
    }
}

#[test]
fn github_shows_findings_beside_their_lines() {
    let folder = Folder::broken();
    folder.willing(&["check", "--format", "github"]).assert().code(1).stdout(
        "::error file=data/rosters/2026-01-06-paris.yaml,line=5,col=11,endColumn=17,title=unknown-reference\
         ::no member is called `frnace`%0Ahelp: did you mean `france`?\n\
         ::error file=data/sources/european-pravda-2026-01-06.yaml,line=1,col=6,endColumn=73,title=tracking-parameters\
         ::the parameter `fbclid` tracks readers%0Ahelp: remove it; the page is the same (`willing check --fix` does it)\n\
         24 files checked: 2 errors\n",
    );
}

#[test]
fn github_is_told_what_it_does_not_show() {
    let folder = Folder::new();
    for n in 1..=12 {
        fs::write(folder.0.path().join(format!("data/a{n:02}.txt")), "").unwrap();
    }
    let check = folder.willing(&["check", "--format", "github"]).assert();
    let said = String::from_utf8(check.code(1).get_output().stdout.clone()).unwrap();
    assert_eq!(said.matches("::error file=").count(), 10);
    assert!(said.contains("The others:\nerror[unknown-entry] data/a11.txt:1:1: "));
    assert!(said.ends_with("24 files checked: 12 errors\n"));
}

#[test]
fn sarif_names_rules_places_and_fingerprints_that_stay() {
    let folder = Folder::broken();
    let log = folder.sarif();
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let rule = &run["tool"]["driver"]["rules"]
        [usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
    assert_eq!(rule["id"], "unknown-reference");
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    assert!(
        rule["help"]["markdown"]
            .as_str()
            .unwrap()
            .contains("```yaml")
    );
    assert_eq!(result["ruleId"], "unknown-reference");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], ROSTER);
    assert_eq!(place["artifactLocation"]["uriBaseId"], "SRCROOT");
    let region = serde_json::json!({"startLine": 5, "startColumn": 11, "endColumn": 17});
    assert_eq!(place["region"], region);

    folder.edit(ROSTER, "title:", "# a line more\ntitle:");
    let moved = &folder.sarif()["runs"][0]["results"][0];
    assert_eq!(
        moved["locations"][0]["physicalLocation"]["region"]["startLine"],
        6
    );
    assert_eq!(moved["partialFingerprints"], result["partialFingerprints"]);
    assert_ne!(
        run["results"][1]["partialFingerprints"],
        result["partialFingerprints"]
    );
}

#[test]
fn paths_are_relative_wherever_the_command_runs() {
    let folder = Folder::broken();
    let below = folder.0.path().join("below");
    fs::create_dir(&below).unwrap();
    for format in ["github", "sarif"] {
        let mut check = folder.willing(&["check", "--format", format]);
        let check = check.current_dir(&below).assert().code(1);
        check.stdout(contains(ROSTER).and(contains(format!("/{ROSTER}")).not()));
    }
}

#[cfg(unix)]
#[test]
fn no_format_lets_a_terminal_obey_a_name_or_a_text() {
    let folder = Folder::new();
    let data = folder.0.path().join("data");
    let name = "a\n::error::b\u{1b}[31m\u{202e}\u{9b}c,:% ü.yaml";
    fs::write(data.join("people").join(name), "x: \"\u{1b}[2J\u{202e}\"\n").unwrap();
    fs::write(
        data.join("members/france.yaml"),
        "kind: \u{9b}31m\u{202e}\u{7f}\u{e0041}\n",
    )
    .unwrap();
    for format in ["human", "json", "github", "sarif"] {
        let check = folder.willing(&["check", "--format", format]).assert();
        let said = String::from_utf8(check.code(1).get_output().stdout.clone()).unwrap();
        let obeyed = |char: char| {
            (char.is_control() && char != '\n')
                || matches!(char, '\u{202a}'..='\u{202e}' | '\u{e0000}'..='\u{e007f}')
        };
        assert_eq!(said.find(obeyed), None, "{format}");
        assert!(!said.contains("\n::error::"), "{format}");
    }
    let check = folder.willing(&["check", "--format", "github"]).assert();
    check.stdout(contains(
        "file=data/people/a%0A%3A%3Aerror%3A%3Ab\\u{1b}[31m\\u{202e}\\u{9b}c%2C%3A%25 ü.yaml,",
    ));
    let uri = "data/people/a%0A%3A%3Aerror%3A%3Ab%1B%5B31m%E2%80%AE%C2%9Bc%2C%3A%25%20%C3%BC.yaml";
    let log = folder.sarif().to_string();
    assert!(log.contains(uri), "{log}");
}

#[test]
fn findings_can_be_limited_to_files_and_folders() {
    let folder = Folder::broken();
    let check = |paths: &[&str]| folder.willing(&["check"]).args(paths).assert();
    check(&[ROSTER])
        .code(1)
        .stdout(contains("frnace").and(contains(
            "24 files checked: 1 error in those asked for (1 finding in others)\n",
        )));
    check(&["data/sources/", "data/rosters"])
        .code(1)
        .stdout(contains("2 errors\n"));
    check(&["data"]).code(1).stdout(contains("2 errors\n"));
    check(&["data/people"])
        .code(0)
        .stdout("24 files checked, nothing found in those asked for (2 findings in others)\n");
    // `data/members` is no part of `data/members-of-old`, nor the other way round.
    check(&["data/rosters/2026-01-06-paris.yam"])
        .code(2)
        .stderr(contains("could not be found"));
    check(&["."]).code(1).stdout(contains("2 errors\n"));
    let other = TempDir::new().unwrap();
    check(&[other.path().to_str().unwrap()])
        .code(2)
        .stderr(contains("is not in the record"));
}

#[test]
fn allowances_are_judged_by_the_whole_record() {
    let folder = Folder::new();
    let meeting = "data/meetings/2026-01-05-chiefs-of-defence.yaml";
    folder.willing(&["check", meeting]).assert().code(0);
    // What needs the allowance stands in another file than the one that makes it needless.
    folder.edit(meeting, "status: announced", "status: cancelled");
    folder
        .willing(&["check", meeting])
        .assert()
        .code(1)
        .stdout(contains("unused-allowance"));
    folder.willing(&["check", "data/people"]).assert().code(0);
}

#[test]
fn findings_can_be_limited_to_what_changed() {
    let folder = Folder::new();
    folder.git(&["init", "-q", "-b", "main"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "-qm", "one"]);
    folder.git(&["switch", "-qc", "topic"]);
    folder.edit(ROSTER, "[france,", "[frnace,");
    let check = |arguments: &[&str]| folder.willing(&["check"]).args(arguments).assert();
    check(&["--changed-since", "main"])
        .code(1)
        .stdout(contains("frnace"));
    folder.git(&["commit", "-qam", "two"]);
    check(&["--changed-since", "HEAD"]).code(0);
    fs::write(folder.0.path().join("data/people/new one.yaml"), "x: 1\n").unwrap();
    check(&["--changed-since", "HEAD"])
        .code(1)
        .stdout(contains("new one").and(contains("frnace").not()));
    check(&["--changed-since", "main", ROSTER])
        .code(1)
        .stdout(contains("frnace").and(contains("new one").not()));
    // What others changed on their branch meanwhile is not what changed here.
    folder.git(&["add", "."]);
    folder.git(&["commit", "-qm", "three"]);
    folder.git(&["switch", "-q", "main"]);
    folder.edit(
        "data/dataset.yaml",
        "as_of: \"2026-03-18\"",
        "as_of: 18 March",
    );
    folder.git(&["commit", "-qam", "four"]);
    folder.git(&["switch", "-q", "topic"]);
    check(&["--changed-since", "main"])
        .code(1)
        .stdout(contains("new one").and(contains("dataset.yaml").not()));
}

#[test]
fn a_revision_is_never_an_option_and_what_git_lacks_is_said() {
    let folder = Folder::new();
    let check = |revision: &str| {
        folder
            .willing(&["check", &format!("--changed-since={revision}")])
            .env("GIT_CEILING_DIRECTORIES", folder.0.path().parent().unwrap())
            .assert()
            .code(2)
            .stdout("")
    };
    check("HEAD").stderr(contains("not a git repository"));
    folder.git(&["init", "-q"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "-qm", "one"]);
    check("no-such-branch").stderr(contains("git knows no revision `no-such-branch` here"));
    let output = folder.0.path().join("written");
    check(&format!("--output={}", output.display())).stderr(contains("git knows no revision"));
    check("\u{1b}[31m").stderr(contains("\\u{1b}[31m"));
    assert!(!output.exists());
    folder
        .willing(&["check", "--changed-since", "HEAD"])
        .env("PATH", "")
        .assert()
        .code(2)
        .stderr(contains("the program `git`, which was not found"));
}

#[test]
fn explanations_come_once_after_the_findings() {
    let folder = Folder::broken();
    folder.edit(ROSTER, "united-kingdom", "untied-kingdom");
    let check = folder.willing(&["check", "--explain"]).assert().code(1);
    let said = String::from_utf8(check.get_output().stdout.clone()).unwrap();
    let (findings, explained) = said.split_once("files checked: 3 errors").unwrap();
    assert_eq!(findings.matches("error[unknown-reference]").count(), 2);
    assert_eq!(explained.matches("error[unknown-reference]").count(), 1);
    assert!(explained.contains("error[tracking-parameters] provenance"));
    for option in ["--explain", "--watch"] {
        folder
            .willing(&["check", option, "--format", "sarif"])
            .assert()
            .code(2)
            .stderr(contains("leave `--format` out"));
    }
}

#[test]
fn explain_says_why_how_and_when() {
    let folder = Folder::new();
    folder
        .willing(&["explain", "warning[unused-source]:"])
        .assert()
        .code(0)
        .stdout(
            contains("warning[unused-source] provenance\n\nWhy\n  A source that nothing cites")
                .and(contains("How to mend it\n  Cite it"))
                .and(contains(
                    "allow:\n      - rule: unused-source\n        why: …\n",
                ))
                .and(contains("\u{1b}").not()),
        );
    let mut unknown = folder.willing(&["explain", "unused-sorce"]);
    unknown
        .assert()
        .code(2)
        .stderr("error: no rule is called `unused-sorce`; did you mean `unused-source`?\n");
    let mut unknown = folder.willing(&["explain", "\u{1b}x"]);
    unknown
        .assert()
        .code(2)
        .stderr(contains("`\\u{1b}x`; `willing rules` lists them"));
}

#[test]
fn rules_are_listed_and_filtered() {
    let folder = Folder::new();
    let list = |arguments: &[&str]| {
        let rules = folder.willing(&["rules"]).args(arguments).assert().code(0);
        String::from_utf8(rules.get_output().stdout.clone()).unwrap()
    };
    assert!(
        list(&[])
            .contains("\nyaml\n  yaml-syntax                 error    The file is not YAML.\n")
    );
    let warnings = list(&["--level", "warning", "--format", "json"]);
    let warnings: Value = serde_json::from_str(&warnings).unwrap();
    for rule in warnings["rules"].as_array().unwrap() {
        assert_eq!(rule["level"], "warning");
        assert!(rule["allow_when"].is_string() && rule["mend"].is_string());
    }
    let text = list(&["--family", "text", "--level", "error"]);
    assert!(text.starts_with("text\n  missing-translation") && !text.contains("\n\ntime"));
    folder
        .willing(&["rules", "--family", "tmie"])
        .assert()
        .code(2)
        .stderr(contains("time"));
}

#[cfg(unix)]
#[test]
fn the_watch_goes_on_until_it_is_told_to_stop() {
    let folder = Folder::new();
    let mut watch = Program::new(env!("CARGO_BIN_EXE_willing"))
        .args(["check", "--watch"])
        .current_dir(&folder.0)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (send, receive) = mpsc::channel();
    let lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    std::thread::spawn(move || {
        lines
            .map_while(Result::ok)
            .try_for_each(|line| send.send(line))
    });
    // Everything that is said up to the next line about waiting.
    let round = || {
        let mut said = String::new();
        loop {
            let line = receive.recv_timeout(Duration::from_secs(20)).unwrap();
            said.push_str(&line);
            said.push('\n');
            if line.contains("waiting for changes in data") {
                return said;
            }
        }
    };
    assert!(round().starts_with("24 files checked, nothing found\n"));

    // As editors do: write a new file, then rename it over the old one.
    let path = folder.0.path().join(ROSTER);
    let good = fs::read_to_string(&path).unwrap();
    let save = |text: &str| {
        let beside = folder.0.path().join("new");
        fs::write(&beside, text).unwrap();
        fs::rename(beside, &path).unwrap();
    };
    save(&good.replace("[france,", "[frnace,"));
    assert!(round().contains("did you mean `france`?"));
    save("a: [");
    assert!(round().contains("yaml-syntax"));

    // The whole folder goes and comes back, as when git switches branches.
    fs::rename(folder.0.path().join("data"), folder.0.path().join("away")).unwrap();
    std::thread::sleep(Duration::from_millis(700));
    fs::rename(folder.0.path().join("away"), folder.0.path().join("data")).unwrap();
    let _ = round();
    save(&good.replace("[france,", "[frnace,"));
    while !round().contains("frnace") {}

    let pid = watch.id().to_string();
    let kill = Program::new("kill").args(["-INT", &pid]).status().unwrap();
    assert!(kill.success());
    assert_eq!(watch.wait().unwrap().code(), Some(1));
}
