//! Every rule is explained, and its example keeps and breaks exactly it.
//!
//! `base/` is a small record without findings. The good side of an example stands in it; with the bad side in its place, that rule
//! and no other reports something. What an edit of a text cannot show has a fixture of its own below.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use willing_curator::rules::{self, Level, Rule};
use willing_curator::{Finding, check};
use willing_vocabulary::Date;

use common::copy;

/// The day on which the fixtures are checked.
const TODAY: &str = "2026-11-22";

/// A copy of `base/` that a test can damage.
struct Base(TempDir);

impl Base {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/base"),
            folder.path(),
        );
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn edit(&self, file: &str, good: &str, bad: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert_eq!(
            text.matches(good).count(),
            1,
            "{file} has {good:?} not exactly once"
        );
        fs::write(self.path(file), text.replace(good, bad)).unwrap();
    }

    fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(file), bytes).unwrap();
    }

    fn findings(&self) -> Vec<Finding> {
        check(self.0.path(), Date::parse(TODAY).ok())
            .unwrap()
            .findings
    }

    fn broken(&self) -> BTreeSet<&'static str> {
        self.findings()
            .iter()
            .map(|finding| finding.rule.name)
            .collect()
    }
}

/// Damage that no edit of a text shows.
fn fixture(rule: &str, base: &Base) -> bool {
    match rule {
        "not-utf8" => base.write(
            "members/france.yaml",
            b"kind: state\nname: {en: France, fr: Fran\xe7ais}\n",
        ),
        "oversized-file" => base.write("members/france.yaml", vec![b'#'; 2 << 20]),
        "symbolic-link" => {
            #[cfg(unix)]
            std::os::unix::fs::symlink(
                base.path("members/france.yaml"),
                base.path("members/gaul.yaml"),
            )
            .unwrap();
            #[cfg(not(unix))]
            return false;
        }
        "unknown-entry" => {
            fs::rename(
                base.path("members/france.yaml"),
                base.path("members/france.yml"),
            )
            .unwrap();
            base.write(
                "members/france.yaml",
                fs::read(base.path("members/france.yml")).unwrap(),
            );
        }
        "missing-file" => fs::remove_dir_all(base.path("claims")).unwrap(),
        "id-shape" => {
            fs::rename(
                base.path("rosters/2026-01-06-paris.yaml"),
                base.path("rosters/2026-01-06_Paris.yaml"),
            )
            .unwrap();
        }
        "byte-order-mark" => {
            base.write(
                "members/france.yaml",
                format!("\u{feff}{}", base_text("members/france.yaml")),
            );
        }
        "line-endings" => base.write(
            "members/france.yaml",
            base_text("members/france.yaml").replace('\n', "\r\n"),
        ),
        "empty-file" => base.write("members/france.yaml", "# nothing yet\n"),
        "shared-constant" => {
            base.write(
                "meetings/paris-2026-01-06.yaml",
                base_text("meetings/2026-01-06-paris.yaml")
                    .replace("Coalition of the Willing summit", "Another summit")
                    .replace("Leaders met in Paris", "Leaders met again"),
            );
        }
        "declaration-before-meeting" => {
            let file = "declarations/2026-01-06-declaration-of-intent.yaml";
            base.edit(
                file,
                "meeting: 2026-01-06-paris",
                "meeting: 2026-02-24-kyiv",
            );
            base.edit(file, "  - member: france\n    person: emmanuel-macron\n    cite: [president-ua-2026-01-06]\n", "");
        }
        _ => return false,
    }
    true
}

fn base_text(file: &str) -> String {
    fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/base")
            .join(file),
    )
    .unwrap()
}

fn break_rule(rule: &Rule) -> Base {
    let base = Base::new();
    if !fixture(rule.name, &base) {
        base.edit(rule.example.file, rule.example.good, rule.example.bad);
    }
    base
}

#[test]
fn base_has_no_findings() {
    let findings = Base::new().findings();
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn a_warning_in_one_file_can_be_waived_like_any_other() {
    let base = Base::new();
    let file = "meetings/2026-01-05-chiefs-of-defence.yaml";
    let text = base_text(file) + "  - rule: line-endings\n    why: For the test.\n";
    base.write(file, &text);
    assert_eq!(base.broken(), BTreeSet::from(["unused-allowance"]));
    base.write(file, text.replace('\n', "\r\n"));
    assert_eq!(base.broken(), BTreeSet::new());
}

#[test]
fn every_rule_is_explained() {
    let mut names = BTreeSet::new();
    let mut told = BTreeSet::new();
    for rule in rules::all() {
        assert!(
            names.insert(rule.name),
            "two rules are called {}",
            rule.name
        );
        assert!(
            rule.explanation.len() > 80,
            "{} is hardly explained",
            rule.name
        );
        let mut texts = vec![rule.explanation, rule.mend];
        if let Level::Warning { allow_when } = rule.level {
            texts.push(allow_when);
        }
        for text in texts {
            assert!(text.len() > 40, "{}: {text}", rule.name);
            assert!(text.ends_with(['.', '?']), "{}: {text}", rule.name);
            assert!(
                !text.contains("  ") && !text.contains('\n'),
                "{}: {text}",
                rule.name
            );
            assert!(told.insert(text), "{}: a text of another rule", rule.name);
        }
        assert!(
            rule.name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'8')
        );
        assert!(
            !rule.example.good.is_empty(),
            "{} has no good example",
            rule.name
        );
    }
}

/// So that `willing explain` and the handbook show lines that a contributor recognises.
#[test]
fn examples_are_whole_lines_of_their_file() {
    for rule in rules::all().filter(|rule| !rule.example.file.is_empty()) {
        let text = format!("\n{}", base_text(rule.example.file));
        let good = rule.example.good.trim_end_matches('\n');
        let (before, after) = text.split_once(good).unwrap();
        let indent = before.rsplit('\n').next().unwrap();
        assert!(indent.trim().is_empty(), "{}", rule.name);
        assert!(after.starts_with('\n'), "{}", rule.name);
        let lines = rule.example.good.lines().count() + rule.example.bad.lines().count();
        assert!(indent.is_empty() || lines <= 2, "{}", rule.name);
    }
}

#[test]
fn every_example_breaks_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    // Root may read every file, so that no fixture is unreadable everywhere; the module `read` tests that rule.
    for rule in rules::all().filter(|rule| rule.name != "unreadable-file") {
        let broken = break_rule(rule).broken();
        // Nothing in the record itself shows what is wrong with the world.
        let expected = Some(rule.name).filter(|_| !rule.is_about_the_world());
        if broken != BTreeSet::from_iter(expected) {
            wrong.push(format!("{}: {broken:?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
