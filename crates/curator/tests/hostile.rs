//! Whatever lies in `data/` gets a finding at its place: never a panic, a hang or a wrong acceptance.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use willing_curator::report::{self, Look};
use willing_curator::{Report, check};

const MEMBER: &str =
    "kind: state\nname: {en: France, fr: France}\niso: {alpha2: FR, alpha3: FRA}\n";

/// A folder that holds all that must be there, and nothing more.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for name in [
        "sources",
        "members",
        "people",
        "meetings",
        "declarations",
        "plans",
        "rosters",
        "claims",
    ] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    fs::write(
        folder.path().join("dataset.yaml"),
        "title: {en: T, fr: T}\nlicence: CC-BY-4.0\nas_of: \"2026-03-18\"\nscope: {en: S, fr: S}\n",
    )
    .unwrap();
    folder
}

fn checked(bytes: impl AsRef<[u8]>) -> Report {
    let folder = folder();
    fs::write(folder.path().join("members/france.yaml"), bytes).unwrap();
    check(folder.path(), None).unwrap()
}

/// Each key one level deeper than the one above.
fn staircase(levels: usize) -> String {
    let lines: Vec<String> = (0..levels)
        .map(|level| format!("{}a:", " ".repeat(level)))
        .collect();
    lines.join("\n")
}

/// The first error in the file, as `rule line:column`.
fn first(bytes: impl AsRef<[u8]>) -> String {
    let report = checked(bytes);
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.is_error())
        .unwrap();
    assert!(report.dataset.is_none());
    assert!(finding.file.ends_with("members/france.yaml"), "{finding:?}");
    // Both ways of showing it must stand whatever the text is.
    assert!(
        report::human(
            &report,
            Look {
                colour: true,
                width: Some(40)
            }
        )
        .contains(finding.rule.name)
    );
    assert!(report::json(&report).starts_with("{\n  \"findings\": [\n"));
    format!(
        "{} {}:{}",
        finding.rule.name, finding.place.line, finding.place.column
    )
}

#[test]
fn texts_that_are_no_record() {
    let cases: &[(&str, &str)] = &[
        ("", "empty-file 1:1"),
        ("# only a comment\n", "empty-file 1:1"),
        ("---\n...\n", "empty-file 1:1"),
        ("\u{feff}kind: state\n", "byte-order-mark 1:1"),
        ("kind: state\n\tname: x\n", "yaml-syntax 2:1"),
        ("kind: state\nkind: state\n", "duplicate-key 2:1"),
        ("name: {en: F, en: G, fr: H}\n", "duplicate-key 1:15"),
        ("kind: &a state\nname: *a\n", "yaml-anchor 1:7"),
        ("kind: !!str state\n", "yaml-tag 1:7"),
        ("<<: {kind: state}\n", "merge-key 1:1"),
        ("kind: state\n---\nkind: state\n", "second-document 2:1"),
        ("? [a]\n: b\n", "complex-key 1:3"),
        ("- kind\n", "wrong-type 1:1"),
        ("just words\n", "wrong-type 1:1"),
        ("42\n", "wrong-type 1:1"),
        (
            "kind: state\nname: {en: France, fr: France\n",
            "yaml-syntax 3:1",
        ),
        ("kind: 'state\n", "yaml-syntax 1:7"),
        ("kind: state: x\n", "yaml-syntax 1:12"),
        ("Élysée: état\n", "missing-field 1:1"),
        (
            "kind: state\nname: {en: « é », frr: x}\n",
            "unknown-field 2:19",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(&first(text), expected, "{text:?}");
    }
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(
        first(b"kind: state\nname: {en: France, fr: Fran\xe7ais}\n"),
        "not-utf8 2:28"
    );
    assert_eq!(first([0xff; 64]), "not-utf8 1:1");
    assert_eq!(first(vec![0_u8; 1000]), first(vec![0_u8; 1000]));
}

#[test]
fn size_and_depth_are_bounded() {
    assert_eq!(first(vec![b'#'; 100 << 20]), "oversized-file 1:1");
    for text in [
        "[".repeat(10_000),
        "- ".repeat(10_000),
        "{a: ".repeat(10_000),
        staircase(1_000),
    ] {
        assert!(
            ["too-deep", "yaml-syntax"]
                .iter()
                .any(|rule| first(&text).starts_with(rule))
        );
    }
    // The longest line that a file can hold, and the most keys.
    first(format!("kind: \"{}\"\n", "x".repeat(1_000_000)));
    let keys: Vec<String> = (0..100_000).map(|n| format!("k{n}: 1")).collect();
    first(keys.join("\n"));
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    assert_eq!(first(bomb), "yaml-anchor 1:4");
}

#[test]
fn line_endings_are_no_error_and_places_survive_them() {
    let report = checked(MEMBER.replace('\n', "\r\n"));
    assert!(
        report.findings.iter().all(|finding| !finding.is_error()),
        "{:?}",
        report.findings
    );
    assert!(
        report
            .findings
            .iter()
            .any(|finding| finding.rule.name == "line-endings")
    );
    assert_eq!(
        first("kind: state\r\nname: {en: France, fr: France}\r\nsio: {}\r\n"),
        "unknown-field 3:1"
    );
}

#[test]
fn what_is_no_file_is_reported_and_not_opened() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("members/france.yaml")).unwrap();
    fs::write(path("members/notes.txt"), "x").unwrap();
    fs::write(path("stray.yaml"), MEMBER).unwrap();
    fs::create_dir(path("meeting")).unwrap();
    fs::remove_dir(path("claims")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/passwd", path("members/linked.yaml")).unwrap();
        std::os::unix::fs::symlink(".", path("loop")).unwrap();
        // Reading a pipe that nobody writes to would wait for ever.
        let pipe = std::process::Command::new("mkfifo")
            .arg(path("members/pipe.yaml"))
            .status();
        assert!(pipe.unwrap().success());
    }
    let report = check(folder.path(), None).unwrap();
    let found = |file: &str| {
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.file.ends_with(file));
        finding
            .unwrap_or_else(|| unreachable!("{file} has no finding"))
            .rule
            .name
    };
    for file in [
        "members/france.yaml",
        "members/notes.txt",
        "stray.yaml",
        "meeting",
    ] {
        assert_eq!(found(file), "unknown-entry", "{file}");
    }
    assert_eq!(found("claims"), "missing-file");
    if cfg!(unix) {
        assert_eq!(found("members/linked.yaml"), "symbolic-link");
        assert_eq!(found("loop"), "symbolic-link");
        assert_eq!(found("members/pipe.yaml"), "unknown-entry");
    }
    assert!(report.dataset.is_none());
}

#[test]
fn a_folder_that_is_none_is_an_error_of_its_own() {
    assert!(check(Path::new("no/such/folder"), None).is_err());
    assert!(check(Path::new(file!()), None).is_err());
}

#[test]
fn nothing_in_the_data_reaches_a_terminal_raw() {
    let report =
        checked("kind: \"\\e[31mred\\u202E\"\n\"\\e]0;title\\a\": 1\nname: {en: F, fr: F}\n");
    let shown = report::human(&report, Look::default());
    assert!(
        shown.chars().all(|char| !char.is_control() || char == '\n'),
        "{shown:?}"
    );
    assert!(!shown.contains('\u{202e}'));
}
