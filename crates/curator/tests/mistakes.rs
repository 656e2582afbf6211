//! What a newcomer reads after a natural mistake: enough to mend it without looking into the code.
//!
//! Each mistake is made in a copy of `base/`; `mistakes.txt` holds what is then said of it. To write it anew after a change of the
//! messages: `UPDATE=1 cargo test -p willing-curator --test mistakes`. Then read it.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use tempfile::TempDir;
use willing_curator::check;
use willing_curator::report::{self, Look};
use willing_vocabulary::Date;

use common::copy;

const PARIS: &str = "meetings/2026-01-06-paris.yaml";
const KYIV: &str = "meetings/2026-02-24-kyiv.yaml";
const PRAVDA: &str = "sources/european-pravda-2026-01-06.yaml";
const ROSTER: &str = "rosters/2026-01-06-paris.yaml";

/// What goes wrong, in which file, and what stands there instead of what.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("a misspelt key", PARIS, "level: leaders", "levle: leaders"),
    (
        "a word that the field does not know",
        PARIS,
        "status: held",
        "status: done",
    ),
    (
        "a word written with a space",
        PARIS,
        "format: in-person",
        "format: in person",
    ),
    (
        "a date without quotes, which is no mistake",
        PARIS,
        "date: \"2026-01-06\"",
        "date: 2026-01-06",
    ),
    (
        "a year without quotes",
        ROSTER,
        "as_of: \"2026-01-06\"",
        "as_of: 2026",
    ),
    (
        "a date as it is spoken",
        PARIS,
        "date: \"2026-01-06\"",
        "date: 6 January 2026",
    ),
    (
        "a date with slashes",
        PARIS,
        "date: \"2026-01-06\"",
        "date: 06/01/2026",
    ),
    (
        "a key indented too little",
        PARIS,
        "    person: emmanuel-macron\n",
        "  person: emmanuel-macron\n",
    ),
    (
        "a key indented too far",
        PARIS,
        "    person: emmanuel-macron\n",
        "      person: emmanuel-macron\n",
    ),
    (
        "a key that belongs one level deeper",
        PARIS,
        "  country: FR\n",
        "country: FR\n",
    ),
    ("a tab", PARIS, "  country: FR", "\tcountry: FR"),
    (
        "no space after the colon",
        PARIS,
        "level: leaders",
        "level:leaders",
    ),
    (
        "an item without its hyphen",
        PARIS,
        "hosts:\n  - member: france\n    cite:",
        "hosts:\n    member: france\n    cite:",
    ),
    (
        "a row without a source",
        PARIS,
        "hosts:\n  - member: france\n    cite: [elysee-2026-01-06]",
        "hosts:\n  - member: france",
    ),
    (
        "a source that is not in a list",
        PARIS,
        "hosts:\n  - member: france\n    cite: [elysee-2026-01-06]",
        "hosts:\n  - member: france\n    cite: elysee-2026-01-06",
    ),
    (
        "an address instead of a source's id",
        PARIS,
        "    cite: [boursorama-2025-12-30]",
        "    cite: [https://www.elysee.fr/]",
    ),
    ("an id that no file has", ROSTER, "[france,", "[portugal,"),
    (
        "an id of another collection",
        PARIS,
        "hosts:\n  - member: france\n",
        "hosts:\n  - member: emmanuel-macron\n",
    ),
    (
        "a name instead of an id",
        PARIS,
        "hosts:\n  - member: france\n",
        "hosts:\n  - member: France\n",
    ),
    (
        "no French",
        PARIS,
        "  fr: Les dirigeants se sont réunis à Paris.\n",
        "",
    ),
    (
        "a text in one language only",
        PARIS,
        "summary:\n  en: Leaders met in Paris.\n  fr: Les dirigeants se sont réunis à Paris.\n",
        "summary: Leaders met in Paris.\n",
    ),
    (
        "a key twice",
        PARIS,
        "level: leaders",
        "level: leaders\nlevel: mixed",
    ),
    (
        "a colon in text without quotes",
        PARIS,
        "  en: Leaders met in Paris.",
        "  en: Leaders met: all of them",
    ),
    (
        "a colon at the start of a bracketed text",
        PARIS,
        "fr: Sommet de la coalition des volontaires}",
        "fr: Sommet : la coalition}",
    ),
    (
        "a comma in a bracketed text",
        PARIS,
        "{en: A joint declaration was adopted., ",
        "{en: A declaration, joint and long, was adopted., ",
    ),
    (
        "an apostrophe in single quotes",
        PARIS,
        "  fr: Les dirigeants se sont réunis à Paris.",
        "  fr: 'Réunion à l'Élysée.'",
    ),
    (
        "a quotation mark that is not closed",
        PARIS,
        "date: \"2026-01-06\"",
        "date: \"2026-01-06",
    ),
    (
        "typographic quotation marks around a value",
        PARIS,
        "date: \"2026-01-06\"",
        "date: “2026-01-06”",
    ),
    (
        "a list where a mapping is due",
        PARIS,
        "place:\n  city:",
        "place:\n  - city:",
    ),
    (
        "another date in the name of the file",
        KYIV,
        "date: \"2026-02-24\"",
        "date: \"2026-02-25\"",
    ),
    ("http", PRAVDA, "url: https://", "url: http://"),
    (
        "an address without https://",
        PRAVDA,
        "url: https://www.",
        "url: www.",
    ),
    (
        "a tracking parameter",
        PRAVDA,
        "7228489/\n",
        "7228489/?utm_source=newsletter&utm_medium=email\n",
    ),
    (
        "the copy of a source that is there already",
        PRAVDA,
        "https://www.eurointegration.com.ua/news/2026/01/6/7228489/",
        "https://elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires/",
    ),
    (
        "a person of another country",
        PARIS,
        "  - member: france\n    person: emmanuel-macron",
        "  - member: france\n    person: volodymyr-zelenskyy",
    ),
    (
        "a participant twice",
        KYIV,
        "attendance: partial",
        "  - member: ukraine\n    person: volodymyr-zelenskyy\n    basis: reported\n    cite: [president-ua-2026-02-24]\nattendance: partial",
    ),
    ("yes or no", ROSTER, "complete: false", "complete: no"),
    (
        "a number with a word",
        PARIS,
        "  - value: 35",
        "  - value: about 35",
    ),
    (
        "a number in quotes",
        PARIS,
        "  - value: 35",
        "  - value: \"35\"",
    ),
    ("a key without a value", PARIS, "level: leaders", "level:"),
    (
        "a question mark left for later",
        PARIS,
        "level: leaders",
        "level: ?",
    ),
    (
        "a claim without a reason",
        "claims/countries-in-paris.yaml",
        "  why: {en: It was counted on the day., fr: Le décompte est du jour même.}\n",
        "",
    ),
    (
        "the code of a country by ear",
        PARIS,
        "country: FR",
        "country: France",
    ),
];

#[test]
fn every_message_is_enough_to_mend_the_mistake() {
    let mut all = String::new();
    for (mistake, file, good, bad) in MISTAKES {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("data");
        copy(&base(), &data);
        let text = fs::read_to_string(data.join(file)).unwrap();
        assert!(text.contains(good), "{mistake}: {file} has no {good:?}");
        fs::write(data.join(file), text.replacen(good, bad, 1)).unwrap();
        let report = check(&data, Date::parse("2026-11-22").ok()).unwrap();
        let said = report::human(&report, Look::default());
        let said = said.replace(&format!("{}/", folder.path().display()), "");
        let _ = write!(all, "=== {mistake}\n\n{said}\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes.txt");
    if env::var_os("UPDATE").is_some() {
        fs::write(path, all).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    for (said, expected) in all.split("=== ").zip(expected.split("=== ")) {
        assert_eq!(said, expected);
    }
    assert!(all == expected, "mistakes.txt holds other mistakes");
}

fn base() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/base")
}
