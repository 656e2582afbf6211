//! `willing diff` and `willing release-check` as their users meet them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Command as Program;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::contains;
use tempfile::TempDir;

use common::{base, copy};

/// A checkout with the small record that the tests of the curator share.
struct Checkout(TempDir);

impl Checkout {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        copy(&base(), &folder.path().join("data"));
        let checkout = Self(folder);
        checkout.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        checkout
    }

    /// The same, in a repository with a commit that is tagged v0.1.0, baked and with its papers in order.
    fn released() -> Self {
        let checkout = Self::new();
        checkout.write(
            "CHANGELOG.md",
            "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-03-18\n\n- Everything.\n",
        );
        checkout.write(
            "CITATION.cff",
            "abstract: Complete to 18 March 2026.\nversion: 0.1.0\n",
        );
        checkout.write(
            "README.md",
            "> The record, version 0.1.0, as of\n> 18 March 2026.\n",
        );
        checkout.willing(&["bake"]).code(0);
        checkout.git(&["init", "--quiet", "--initial-branch=main"]);
        checkout.commit();
        checkout.git(&["tag", "v0.1.0"]);
        checkout
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path(file), text).unwrap();
    }

    fn edit(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert_eq!(
            text.matches(old).count(),
            1,
            "{file} has {old:?} not exactly once"
        );
        self.write(file, &text.replace(old, new));
    }

    fn git(&self, arguments: &[&str]) {
        let output = Program::new("git")
            .args([
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.hooksPath=/dev/null",
            ])
            .args(arguments)
            .current_dir(self.0.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A state"]);
    }

    fn willing(&self, arguments: &[&str]) -> Assert {
        Command::new(env!("CARGO_BIN_EXE_willing"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("GIT_DIR")
            .assert()
    }

    /// What a maintainer does in a week: a correction, a row, a source, an addition, a rewording.
    fn work(&self) {
        let meeting = "data/meetings/2026-01-06-paris.yaml";
        self.edit(meeting, "  - value: 35\n", "  - value: 33\n");
        self.edit(
            meeting,
            "attendance: partial\n",
            "  - member: united-states\n    person: steve-witkoff\n    mode: in-person\n    basis: reported\n    \
             cite: [elysee-2026-01-06]\nattendance: partial\n",
        );
        self.edit(
            meeting,
            "absent:\n  - who: {person: steve-witkoff}\n    cite: [european-pravda-2026-01-06]\n",
            "",
        );
        self.edit(
            meeting,
            "en: Leaders met in Paris.",
            "en: The leaders met in Paris.",
        );
        self.edit(
            "data/rosters/2026-01-06-paris.yaml",
            "cite: [european-pravda-2026-01-06]",
            "cite: [european-pravda-2026-01-06, elysee-2026-01-06]",
        );
        self.write(
            "data/members/ireland.yaml",
            "kind: state\nname: {en: Ireland, fr: Irlande}\niso: {alpha2: IE, alpha3: IRL}\n",
        );
        self.edit(
            "data/rosters/2026-01-06-paris.yaml",
            "ukraine]",
            "ukraine, ireland]",
        );
        self.edit("data/dataset.yaml", "2026-03-18", "2026-03-20");
    }
}

#[test]
fn identical_states_have_no_difference() {
    let checkout = Checkout::released();
    for new in [
        &["diff", "HEAD", "--exit-code"][..],
        &["diff", "data", ".", "--exit-code"],
    ] {
        checkout
            .willing(new)
            .code(0)
            .stdout(contains("\nno difference\n"))
            .stderr("");
    }
    checkout
        .willing(&["diff", "v0.1.0", "--format", "markdown"])
        .code(0)
        .stdout("### Record\n\nNo difference.\n");
}

#[test]
fn differences_in_words() {
    let checkout = Checkout::released();
    checkout.work();
    let expected = "\
HEAD (version 0.1.0, as of 2026-03-18, 23 records) → the working record (version 0.1.0, as of 2026-03-20, 24 records)

Added (1)
  members/ireland  Ireland

Facts changed (2)
  meetings/2026-01-06-paris  Coalition of the Willing summit
    ~ count of countries: 35 → 33 (exact)  [was wrong]
    - Steve Witkoff removed from the absences (european-pravda-2026-01-06)  [was wrong, or has changed?]
    + United States (Steve Witkoff) added to the participants (in-person, reported; elysee-2026-01-06)
    · summary reworded in English
        [-Leaders-] {+The leaders+} met in Paris.
  rosters/2026-01-06-paris  Three of those who took part
    + Ireland added to the members
    · the record also cites elysee-2026-01-06

The record as a whole
  ~ as of 2026-03-18 → 2026-03-20  [has changed]

Version: minor (until 1.0: patch)
  minor: 1 record added
  patch: 1 record corrected
  patch: 1 record completed, updated or reworded
  patch: the description of the record as a whole changed
";
    checkout
        .willing(&["diff", "HEAD"])
        .code(0)
        .stdout(expected)
        .stderr("");
    checkout
        .willing(&["diff", "HEAD", "--exit-code"])
        .code(1)
        .stdout(expected);
    // The order of the sides decides what came and what went.
    checkout
        .willing(&["diff", ".", "HEAD"])
        .code(0)
        .stdout(contains("members/ireland is gone"));
}

#[test]
fn differences_as_a_section_of_the_change_log() {
    let checkout = Checkout::released();
    checkout.work();
    let expected = "\
### Record

#### Added

- `members/ireland`: Ireland

#### Corrected

- `meetings/2026-01-06-paris`: Coalition of the Willing summit
  - count of countries: 35 → 33 (exact) – *was wrong*
  - Steve Witkoff removed from the absences (european-pravda-2026-01-06) – **was wrong, or has changed?**
  - United States (Steve Witkoff) added to the participants (in-person, reported; elysee-2026-01-06)
  - summary reworded in English: ~~Leaders~~ **The leaders** met in Paris.

#### Completed and updated

- `rosters/2026-01-06-paris`: Three of those who took part
  - Ireland added to the members
  - the record also cites elysee-2026-01-06

#### The record as a whole

- as of 2026-03-18 → 2026-03-20 – *has changed*

<!-- v0.1.0 (version 0.1.0, as of 2026-03-18, 23 records) → the working record (version 0.1.0, as of 2026-03-20, 24 records): \
minor (until 1.0: patch). Choose wherever it says \"was wrong, or has changed?\". -->
";
    checkout
        .willing(&["diff", "v0.1.0", "--format", "markdown"])
        .code(0)
        .stdout(expected);
}

#[test]
fn differences_for_programs() {
    let checkout = Checkout::released();
    checkout.work();
    checkout
        .willing(&["export", "json", "--out", "dist"])
        .code(0);
    let shown = checkout
        .willing(&["diff", "HEAD", "dist", "--format", "json"])
        .code(0);
    let diff: serde_json::Value = serde_json::from_slice(&shown.get_output().stdout).unwrap();
    assert_eq!(
        (&diff["bump"], &diff["bump_before_1_0"]),
        (&"minor".into(), &"patch".into())
    );
    assert_eq!(diff["old"]["records"], 23);
    let count = &diff["records"][1]["changes"];
    let count = count
        .as_array()
        .unwrap()
        .iter()
        .find(|change| change["field"] == "counts.value")
        .unwrap();
    assert_eq!(
        *count,
        serde_json::json!({
            "kind": "corrected", "nature": "was-wrong", "field": "counts.value", "row": "count of countries",
            "words": "35 → 33 (exact)",
            "old": { "value": 35, "precision": "exact" }, "new": { "value": 33, "precision": "exact" },
            "old_pointer": "/counts/0/value", "new_pointer": "/counts/0/value",
        })
    );
}

#[test]
fn what_cannot_be_compared_says_why() {
    let checkout = Checkout::released();
    let diff = |old: &str| checkout.willing(&["diff", old]).code(2).stdout("");
    diff("no-such-thing").stderr(
        contains("neither a file, nor a folder, nor a revision")
            .and(contains("git knows no revision")),
    );
    diff("--upload-pack=touch x").stderr(contains("unexpected argument"));
    checkout
        .willing(&["diff", "--", "--output=x"])
        .code(2)
        .stderr(contains("nor a revision"));
    assert!(!checkout.path("x").exists());
    diff("src").stderr(contains("holds neither a record"));
    diff("README.md").stderr(contains("is no JSON"));
    checkout.write("other.json", "{}");
    diff("other.json").stderr(contains("not what `willing export` writes"));
    checkout.git(&["rm", "-r", "--quiet", "--cached", "data"]);
    checkout.git(&["commit", "--quiet", "--message", "Without the record"]);
    diff("HEAD").stderr(contains("holds no `data/dataset.yaml`"));
    // Outside a repository; the search for one must not go on above the temporary folder.
    let plain = Checkout::new();
    let assert = Command::new(env!("CARGO_BIN_EXE_willing"))
        .args(["diff", "HEAD"])
        .current_dir(plain.0.path())
        .env("GIT_CEILING_DIRECTORIES", plain.0.path().parent().unwrap())
        .assert();
    assert.code(2).stderr(contains("nor a revision"));
    // The working record must be free of errors; named, it is compared as it stands.
    checkout.edit("data/rosters/2026-01-06-paris.yaml", "[france,", "[frnace,");
    diff("v0.1.0")
        .stderr(contains("did you mean `france`?").and(contains("the record has errors")));
    let shown = checkout.willing(&["diff", "v0.1.0", "data"]).code(0);
    shown.stdout(
        contains("data: 1 error by today's rules").and(contains("frnace added to the members")),
    );
}

#[test]
fn hostile_text_is_shown_and_does_nothing() {
    let checkout = Checkout::new();
    checkout
        .willing(&["export", "json", "--out", "dist"])
        .code(0);
    let text = fs::read_to_string(checkout.path("dist/willing.json")).unwrap();
    let hostile = "\\u001b[31mred\\u001b]0;x\\u0007 <img src=x onerror=alert(1)> @octocat #1 *b* [x](javascript:y) ~~s~~ \\u202e | `c`\\n\\n# H";
    checkout.write(
        "new.json",
        &text
            .replace("Leaders met in Paris.", hostile)
            .replace("2026-01-05-chiefs-of-defence\"", "a`b\""),
    );
    let old = "dist/willing.json";
    let human = checkout.willing(&["diff", old, "new.json"]).code(0);
    human.stdout(
        contains('\u{1b}')
            .not()
            .and(contains('\u{202e}').not())
            .and(contains("\\u{1b}[31mred")),
    );
    let markdown = checkout
        .willing(&["diff", old, "new.json", "--format", "markdown"])
        .code(0);
    let no = |text: &'static str| contains(text).not();
    markdown.stdout(
        contains('\u{1b}')
            .not()
            .and(no("<img"))
            .and(no("@octocat"))
            .and(no(" #1"))
            .and(no("\n# H"))
            .and(no("[x]("))
            .and(contains("`` meetings/a`b ``")),
    );
}

#[test]
fn a_huge_difference_is_told_whole() {
    let checkout = Checkout::new();
    checkout
        .willing(&["export", "json", "--out", "dist"])
        .code(0);
    let mut document: serde_json::Value =
        serde_json::from_slice(&fs::read(checkout.path("dist/willing.json")).unwrap()).unwrap();
    let topics = |kind: &str| -> serde_json::Value {
        let topic = |number| serde_json::json!({ "text": { "en": format!("{kind} {number}"), "fr": "x" }, "cite": [] });
        (0..3_000).map(topic).collect()
    };
    let mut sides = Vec::new();
    for kind in ["Before", "After"] {
        document["meetings"][0]["topics"] = topics(kind);
        let file = format!("{kind}.json");
        checkout.write(&file, &document.to_string());
        sides.push(file);
    }
    let shown = checkout.willing(&["diff", &sides[0], &sides[1]]).code(0);
    shown.stdout(contains("“Before 2999”").and(contains("“After 2999”")));
}

#[test]
fn a_release_that_is_in_order() {
    let checkout = Checkout::released();
    checkout
        .willing(&["release-check"])
        .code(0)
        .stdout("version 0.1.0, compared with v0.1.0: nothing found\n")
        .stderr("");
}

#[test]
fn a_release_that_is_not() {
    let checkout = Checkout::released();
    checkout.work();
    checkout.edit(
        "CHANGELOG.md",
        "## [Unreleased]\n",
        "## [Unreleased]\n\n- `2026-01-06-paris`: was wrong, or has changed?\n",
    );
    checkout.edit("data/dataset.yaml", "2026-03-20", "2026-02-25");
    let check = checkout.willing(&["release-check"]).code(1);
    let shown = String::from_utf8(check.get_output().stdout.clone()).unwrap();
    for finding in [
        "error[changelog]: there are changes under `Unreleased`\n --> CHANGELOG.md:3\n  = help: move them to `## [0.1.0] - YYYY-MM-DD`",
        "error[unnamed-correction]: meetings/2026-01-06-paris was corrected, and the section for 0.1.0 does not name it",
        "error[version]: version 0.1.0 follows 0.1.0, but the changes demand 0.1.1 at least (patch): 1 record added",
        "error[as-of]: `as_of` went back from 2026-03-18 to 2026-02-25",
        "error[citation]: the sentence to cite does not say `version 0.1.0, as of 25 February 2026`",
        "error[stale]: not what the record gives: src/baked/",
        "compared with v0.1.0: 7 errors\n",
    ] {
        assert!(shown.contains(finding), "{finding}\nis not in\n{shown}");
    }
}

#[test]
fn a_release_put_in_order() {
    let checkout = Checkout::released();
    checkout.work();
    checkout.edit("Cargo.toml", "0.1.0", "0.1.1");
    checkout.edit(
        "CITATION.cff",
        "abstract: Complete to 18 March 2026.\nversion: 0.1.0",
        "abstract: Complete to 20 March 2026.\nversion: 0.1.1",
    );
    checkout.write(
        "README.md",
        "> The record, version 0.1.1, as of 20 March 2026.\n",
    );
    checkout.edit("CHANGELOG.md", "## [0.1.0]", "## [0.1.1] - 2026-03-21\n\n- `2026-01-06-paris`: 35, was wrong, or has changed?\n\n## [0.1.0]");
    checkout.willing(&["bake"]).code(0);
    let check = checkout.willing(&["release-check"]).code(1);
    check.stdout(
        contains("it still says")
            .and(contains("CHANGELOG.md:7"))
            .and(contains("1 error")),
    );
    checkout.edit("CHANGELOG.md", "was wrong, or has changed?", "was wrong.");
    checkout.willing(&["release-check"]).code(0);
    // A record that vanished, against a release that is named.
    fs::remove_file(checkout.path("data/claims/countries-in-paris.yaml")).unwrap();
    checkout.write("data/claims/.gitkeep", "");
    let check = checkout.willing(&["release-check", "--since", "v0.1.0", "--format", "json"]);
    let shown: serde_json::Value =
        serde_json::from_slice(&check.code(1).get_output().stdout).unwrap();
    let checks: Vec<_> = shown["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["check"].as_str().unwrap())
        .collect();
    assert!(
        checks.contains(&"lost-id") && checks.contains(&"version"),
        "{checks:?}"
    );
    assert_eq!(shown["since"], "v0.1.0");
}

#[test]
fn without_a_release_so_far() {
    let checkout = Checkout::new();
    checkout.write("CHANGELOG.md", "## [0.1.0] - 2026-03-18\n");
    let check = checkout.willing(&["release-check"]).code(1);
    check.stdout(contains("there is no release yet").and(contains("CITATION.cff")));
    fs::remove_file(checkout.path("Cargo.toml")).unwrap();
    checkout
        .willing(&["release-check"])
        .code(2)
        .stderr(contains("no Cargo.toml"));
}

#[test]
fn json_holds_nothing_that_a_terminal_obeys() {
    let checkout = Checkout::new();
    let old = checkout.path("old");
    copy(&base(), &old);
    let roster = old.join("rosters/2026-01-06-paris.yaml");
    let text = fs::read_to_string(&roster).unwrap();
    let hostile = text.replace("Three of those who took part", r#""\u202e\x9b31m""#);
    assert_ne!(text, hostile);
    fs::write(&roster, hostile).unwrap();
    let shown = checkout
        .willing(&["diff", "old", "--format", "json"])
        .code(0);
    let shown = String::from_utf8(shown.get_output().stdout.clone()).unwrap();
    assert!(!shown.contains(['\u{202e}', '\u{9b}']));
    assert!(shown.contains("\\u202e"));
}
