//! What the surroundings must not change, and what they must not break.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use assert_cmd::assert::Assert;
use common::{root, willing};
use serde_json::Value;
use tempfile::TempDir;

fn base() -> PathBuf {
    root().join("crates/curator/tests/base")
}

/// The files below a folder, as their paths in it and their bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let within = path.strip_prefix(folder).unwrap().to_owned();
                files.push((within, fs::read(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// A workspace with the small record, whose files were written in another order and long ago if it is `strange`.
fn workspace(folder: &Path, is_strange: bool) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("Cargo.toml"), "").unwrap();
    let mut files = files(&base());
    if is_strange {
        files.reverse();
    }
    for (path, bytes) in files {
        let path = folder.join("data").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        if is_strange {
            let year_2000 = SystemTime::UNIX_EPOCH + Duration::from_secs(946_684_800);
            fs::File::options()
                .write(true)
                .open(&path)
                .unwrap()
                .set_modified(year_2000)
                .unwrap();
        }
    }
}

#[test]
fn what_is_written_depends_on_the_record_alone() {
    let folder = TempDir::new().unwrap();
    let (here, there) = (
        folder.path().join("here"),
        folder.path().join("elsewhere, à côté/deep"),
    );
    workspace(&here, false);
    workspace(&there, true);
    let run = |place: &Path, environment: &[(&str, &str)], today: &str| {
        for command in ["bake", "export"] {
            let mut command = willing(&[command, "--today", today]);
            command.current_dir(place).envs(environment.iter().copied());
            command.assert().code(0);
        }
    };
    run(
        &here,
        &[
            ("TZ", "UTC"),
            ("LC_ALL", "C"),
            ("LANG", "C"),
            ("RAYON_NUM_THREADS", "1"),
        ],
        "2026-11-22",
    );
    let strange = [
        ("TZ", "Pacific/Kiritimati"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("LANG", "fr_FR.UTF-8"),
        ("RAYON_NUM_THREADS", "4"),
        ("SOURCE_DATE_EPOCH", "1"),
        ("HOME", "/nowhere"),
    ];
    run(&there, &strange, "2026-12-24");
    let (one, other) = (files(&here), files(&there));
    assert!(one.len() > 150);
    let names =
        |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|file| file.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    for ((path, a), (_, b)) in one.iter().zip(&other) {
        assert!(a == b, "{} differs", path.display());
    }
}

#[test]
fn a_template_that_is_printed_can_be_read() {
    for kind in [
        "source",
        "member",
        "person",
        "meeting",
        "declaration",
        "plan",
        "roster",
        "claim",
    ] {
        let folder = TempDir::new().unwrap();
        workspace(folder.path(), false);
        let new = willing(&["new", kind, "--id", "a-2026-01-06", "--yes", "--print"])
            .current_dir(&folder)
            .assert();
        let text = new.get_output().stdout.clone();
        assert!(!text.is_empty(), "{kind}");
        let collection = if kind == "person" {
            "people".to_owned()
        } else {
            format!("{kind}s")
        };
        fs::write(
            folder
                .path()
                .join(format!("data/{collection}/a-2026-01-06.yaml")),
            text,
        )
        .unwrap();
        let check = willing(&["check", "--format", "json"])
            .current_dir(&folder)
            .assert();
        let report: Value = serde_json::from_slice(&check.get_output().stdout).unwrap();
        for finding in report["findings"].as_array().unwrap() {
            let rule = finding["rule"].as_str().unwrap();
            let is_broken = rule.starts_with("yaml")
                || ["unknown-field", "key-order", "missing-field", "white-space"].contains(&rule);
            assert!(!is_broken, "{kind}: {finding}");
        }
    }
}

/// A record among whose files lies everything that a file system can hold and a record should not.
#[cfg(unix)]
fn cluttered() -> TempDir {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    let folder = TempDir::new().unwrap();
    workspace(folder.path(), false);
    let members = folder.path().join("data/members");
    let path = |name: &str| members.join(name);
    fs::create_dir(path("folder.yaml")).unwrap();
    let pipe = std::process::Command::new("mkfifo")
        .arg(path("pipe.yaml"))
        .status();
    assert!(pipe.unwrap().success());
    // It stays when nobody listens any more.
    drop(UnixListener::bind(path("socket.yaml")).unwrap());
    symlink("/dev/zero", path("device.yaml")).unwrap();
    symlink("loop.yaml", path("loop.yaml")).unwrap();
    symlink("..", path("up")).unwrap();
    fs::File::create(path("sparse.yaml"))
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    fs::write(path("new\nline \u{1b}[31m.yaml"), "kind: state\n").unwrap();
    fs::write(path(&format!("{}.yaml", "a".repeat(250))), "kind: state\n").unwrap();
    // Not every file system takes such a name.
    let _ = fs::write(
        members.join(OsStr::from_bytes(b"\xff\xfe.yaml")),
        "kind: state\n",
    );
    folder
}

#[test]
#[cfg(unix)]
fn no_command_hangs_or_dies_of_what_a_folder_holds() {
    let folder = cluttered();
    let run = |arguments: &[&str]| -> Assert {
        let mut command = willing(arguments);
        command
            .current_dir(&folder)
            .timeout(Duration::from_secs(60));
        command.assert()
    };
    let before = fs::read_dir(folder.path().join("data/members"))
        .unwrap()
        .count();
    for (arguments, status) in [
        (&["check"][..], 1),
        (&["check", "--format", "github"], 1),
        (&["check", "--format", "sarif"], 1),
        (&["check", "--fix"], 1),
        (&["check", "data/members/pipe.yaml"], 1),
        (&["bake"], 1),
        (&["export"], 1),
        (&["list", "members"], 1),
        (&["show", "france"], 1),
        (&["coverage"], 1),
        (&["diff", "data", "data"], 0),
    ] {
        let assert = run(arguments).code(status);
        let output = assert.get_output();
        for shown in [&output.stdout, &output.stderr] {
            assert!(!shown.contains(&0x1b), "{arguments:?} shows an escape");
        }
    }
    let check = run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&check.get_output().stdout).unwrap();
    let found: Vec<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap())
        .collect();
    let count = |rule: &str| found.iter().filter(|found| **found == rule).count();
    assert_eq!(count("symbolic-link"), 3);
    assert_eq!(count("oversized-file"), 1);
    assert_eq!(count("unknown-entry"), 3);
    assert!(count("id-shape") >= 1);
    assert_eq!(
        fs::read_dir(folder.path().join("data/members"))
            .unwrap()
            .count(),
        before
    );
    assert!(!folder.path().join("dist").exists());
    // What is no folder is no record.
    let pipe = run(&["check", "--data", "data/members/pipe.yaml"]).code(2);
    assert!(String::from_utf8_lossy(&pipe.get_output().stderr).contains("pipe.yaml"));
}
