//! CONTRIBUTING.md is a day of work, and this test lives it: on a small record it runs what the page's `console` blocks run, makes the
//! edits that its `diff` blocks show, in the order of the page, and demands the outputs that the page shows.
//! `UPDATE=1 cargo test -p willing-cli --test contributing` writes the outputs anew.
//!
//! A line `…` in an output stands for any lines. What changes nothing here, such as `git push`, stands in `sh` blocks, which are not run.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::env;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::process::Command;

use common::{copy, root};
use tempfile::TempDir;

/// What the shell calls when the page says `cargo run -- …`: the command that was built for this test, on a fixed day.
const CARGO: &str = r#"
cargo() {
    [ "$1 $2" = 'run --' ] || { echo "not for this test: cargo $*"; return 1; }
    shift 2
    case $1 in
        explain | rules) "$WILLING" "$@" ;;
        *) "$WILLING" "$@" --today 2026-11-25 ;;
    esac
}
"#;

/// Runs a line of the page, and returns what a terminal would show.
fn run(line: &str, checkout: &Path) -> String {
    let (mut reader, writer) = io::pipe().unwrap();
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{CARGO}{line}")])
        .current_dir(checkout)
        .env("WILLING", env!("CARGO_BIN_EXE_willing"))
        .env_remove("COLUMNS")
        .env_remove("GITHUB_ACTIONS")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .envs(["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"].map(|key| (key, "Contributor")))
        .envs(["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"].map(|key| (key, "nobody@example.org")))
        .stdout(writer.try_clone().unwrap())
        .stderr(writer);
    let mut child = command.spawn().unwrap();
    // The command holds ends of the pipe; the reader waits until all are closed.
    drop(command);
    let mut shown = String::new();
    reader.read_to_string(&mut shown).unwrap();
    child.wait().unwrap();
    shown.trim_end().to_owned()
}

/// A block of code in the page, with the number of its first line.
struct Block<'p> {
    kind: &'p str,
    lines: Vec<&'p str>,
    line: usize,
}

/// The page as text between blocks (`Err`) and blocks (`Ok`). Only blocks that begin at the margin count.
fn parts(page: &str) -> Vec<Result<Block<'_>, &str>> {
    let mut parts = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        parts.push(Err(line));
        if let Some(kind) = line.strip_prefix("```") {
            let inside = lines.by_ref().map(|(_, line)| line);
            let lines = inside.take_while(|line| *line != "```").collect();
            let line = number + 2;
            parts.push(Ok(Block { kind, lines, line }));
            parts.push(Err("```"));
        }
    }
    parts
}

/// Makes the edit that a block shows: the lines with ` ` and `-` stand in the file once, and make way for those with ` ` and `+`.
fn edit(block: &Block<'_>, checkout: &Path) {
    let (head, changes) = block.lines.split_first().unwrap();
    let path = checkout.join(head.strip_prefix("--- ").unwrap());
    let side = |other: char| -> String {
        let lines = changes.iter().filter(|line| !line.starts_with(other));
        lines
            .map(|line| line.get(1..).unwrap().to_owned() + "\n")
            .collect()
    };
    let (old, new) = (side('+'), side('-'));
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(
        text.matches(&old).count(),
        1,
        "CONTRIBUTING.md:{}: {} does not hold these lines once:\n{old}\n{text}",
        block.line,
        path.display()
    );
    fs::write(path, text.replace(&old, &new)).unwrap();
}

/// Whether `shown` is what the page shows, in which a line `…` stands for any lines.
fn fits(page: &[&str], shown: &[&str]) -> bool {
    match page.split_first() {
        None => shown.is_empty(),
        Some((&"…", page)) => {
            (0..=shown.len()).any(|skip| fits(page, shown.get(skip..).unwrap()))
        }
        Some((line, page)) => shown
            .split_first()
            .is_some_and(|(first, shown)| first == line && fits(page, shown)),
    }
}

/// Runs the commands of a block, and returns the block as it should be.
fn live(block: &Block<'_>, checkout: &Path) -> Vec<String> {
    let mut fresh = Vec::new();
    let mut lines = block.lines.iter().copied().peekable();
    while let Some(line) = lines.next() {
        let mut command = line
            .strip_prefix("$ ")
            .unwrap_or_else(|| {
                panic!(
                    "CONTRIBUTING.md:{}: an output without a command",
                    block.line
                )
            })
            .to_owned();
        fresh.push(line.to_owned());
        while command.ends_with('\\') {
            let more = lines.next().unwrap();
            command = command + "\n" + more;
            fresh.push(more.to_owned());
        }
        let mut page = Vec::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
            page.push(line);
        }
        // The empty line before the next command is not part of the output.
        let has_gap = lines.peek().is_some() && page.pop_if(|line| line.is_empty()).is_some();
        let shown = run(&command, checkout);
        let shown: Vec<&str> = shown.lines().collect();
        fresh.extend(
            if fits(&page, &shown) { page } else { shown }
                .into_iter()
                .map(str::to_owned),
        );
        if has_gap {
            fresh.push(String::new());
        }
    }
    fresh
}

#[test]
fn the_page_shows_what_its_reader_will_see() {
    let checkout = TempDir::new().unwrap();
    let checkout = checkout.path();
    copy(
        &root().join("crates/curator/tests/base"),
        &checkout.join("data"),
    );
    fs::write(
        checkout.join("Cargo.toml"),
        "[workspace.package]\nversion = \"0.1.0\"\n",
    )
    .unwrap();
    let begun = run(
        "git init --quiet --initial-branch=main && git add . && git commit --quiet -m 'The record'",
        checkout,
    );
    assert_eq!(begun, "");

    let path = root().join("CONTRIBUTING.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut fresh = String::new();
    let mut commands = 0;
    for part in parts(&page) {
        match part {
            Ok(block) if block.kind == "console" => {
                commands += 1;
                for line in live(&block, checkout) {
                    fresh = fresh + &line + "\n";
                }
            }
            Ok(block) => {
                if block.kind == "diff" {
                    edit(&block, checkout);
                }
                for line in block.lines {
                    fresh = fresh + line + "\n";
                }
            }
            Err(line) => fresh = fresh + line + "\n",
        }
    }
    assert!(commands > 9, "the page has {commands} blocks to run");
    if env::var_os("UPDATE").is_some() {
        fs::write(path, fresh).unwrap();
    } else {
        let stale = page
            .lines()
            .zip(fresh.lines())
            .enumerate()
            .find(|(_, (page, fresh))| page != fresh);
        if let Some((number, (page, fresh))) = stale {
            panic!(
                "CONTRIBUTING.md:{} is stale; run `UPDATE=1 cargo test -p willing-cli --test contributing`\n  page: {page}\n  now:  {fresh}",
                number + 1
            );
        }
        assert_eq!(page, fresh);
    }
}
