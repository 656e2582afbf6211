//! The site as its readers meet it: no way leads nowhere, no page is heavy, and nothing in the data becomes markup.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use html5gum::{Token, Tokenizer};
use tempfile::TempDir;

use common::{base, root};

const HEAVY: usize = 100_000;

/// No rule refuses this text, and every format of the web would like to run it.
const HOSTILE: &str = r#"x"> '--> <img src=x onerror=alert(1) </script <svg/onload=alert(1) {{x}} javascript:alert(1)"#;

/// The pages and other files of an exported site, by their path within the exported folder.
type Files = BTreeMap<String, String>;

fn export(data: &Path, arguments: &[&str]) -> Files {
    let out = TempDir::new().unwrap();
    Command::new(env!("CARGO_BIN_EXE_willing"))
        .args(["export", "--today", "2026-11-22", "--data"])
        .arg(data)
        .arg("--out")
        .arg(out.path().join("dist"))
        .args(arguments)
        .assert()
        .success();
    let mut files = Files::new();
    read(&out.path().join("dist"), "", &mut files);
    files
}

fn read(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(
                path,
                String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned(),
            );
        }
    }
}

fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .filter(|(path, _)| {
            Path::new(path)
                .extension()
                .is_some_and(|ending| ending == "html")
        })
        .map(|(path, html)| (path.as_str(), html.as_str()))
}

/// The values of an attribute, as the site writes them.
fn values<'h>(html: &'h str, attribute: &str) -> impl Iterator<Item = &'h str> {
    let opening = format!(" {attribute}=\"");
    let length = opening.len();
    html.match_indices(&opening)
        .map(move |(at, _)| html[at + length..].split('"').next().unwrap())
        .collect::<Vec<_>>()
        .into_iter()
}

/// The path to which a relative way leads.
fn resolve(from: &str, way: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in way.split('/') {
        match step {
            ".." => _ = steps.pop().unwrap(),
            "." => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[test]
fn the_whole_site_holds_together() {
    let files = export(&root().join("data"), &[]);
    let anchors: BTreeMap<&str, BTreeSet<&str>> = pages(&files)
        .map(|(path, html)| (path, values(html, "id").collect()))
        .collect();
    let mut broken = Vec::new();
    for (path, html) in pages(&files) {
        for way in values(html, "href").chain(values(html, "src")) {
            if way.starts_with("https://") || way.starts_with("http://") {
                continue;
            }
            let (file, anchor) = way.split_once('#').unwrap_or((way, ""));
            let target = if file.is_empty() {
                path.to_owned()
            } else {
                resolve(path, file)
            };
            let has_anchor = || {
                anchors
                    .get(target.as_str())
                    .is_some_and(|ids| ids.contains(anchor))
            };
            if !files.contains_key(&target) || !(anchor.is_empty() || has_anchor()) {
                broken.push(format!("{path}: {way}"));
            }
        }
        let ids: Vec<_> = values(html, "id").collect();
        assert_eq!(ids.len(), anchors[path].len(), "{path} has an id twice");
        assert!(html.len() < HEAVY, "{path} has {} bytes", html.len());
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains("default-src 'none'"), "{path}");
        let links_out = html.matches("<a href=\"http").count();
        assert_eq!(
            links_out,
            html.matches(" rel=\"noopener noreferrer\"").count(),
            "{path}"
        );
    }
    assert!(
        broken.is_empty(),
        "{} broken: {:#?}",
        broken.len(),
        &broken[..broken.len().min(20)]
    );
    let of = |lang: &str| -> BTreeSet<_> {
        let pages =
            pages(&files).filter_map(|(path, _)| path.strip_prefix(&format!("site/{lang}/")));
        pages.map(str::to_owned).collect()
    };
    assert_eq!(of("en"), of("fr"));
    assert!(of("en").len() > 1000);
}

/// A copy of the small record with replacements in its files.
fn altered(changes: &[(&str, &str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut files = Files::new();
    read(&base(), "", &mut files);
    for (path, from, to) in changes {
        let text = files.get_mut(*path).unwrap();
        assert!(text.contains(from), "{path} has no `{from}`");
        *text = text.replace(from, to);
    }
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Every element of a page with its attributes, in an order that does not depend on the text.
fn markup(html: &str) -> Vec<String> {
    let mut elements = Vec::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes: Vec<_> = tag
                    .attributes
                    .keys()
                    .map(|name| String::from_utf8_lossy(name).into_owned())
                    .collect();
                elements.push(format!("{name} {}", attributes.join(" ")));
            }
            Token::Comment(_) => elements.push("comment".to_owned()),
            _ => {}
        }
    }
    elements.sort();
    elements
}

#[test]
fn hostile_text_stays_text() {
    let quoted = format!("'{}'", HOSTILE.replace('\'', "''"));
    let text = format!("{{en: {quoted}, fr: 'f{}}}", &quoted[1..]);
    let hostile = altered(&[
        (
            "sources/elysee-2026-01-06.yaml",
            "title: Sommet de la Coalition des volontaires",
            &format!("title: {quoted}"),
        ),
        (
            "sources/elysee-2026-01-06.yaml",
            "publisher: Élysée",
            &format!("publisher: 'É{}", &quoted[1..]),
        ),
        (
            "sources/elysee-2026-01-06.yaml",
            "sommet-de-la-coalition-des-volontaires",
            "\"onclick=\"alert(1)",
        ),
        (
            "members/united-kingdom.yaml",
            "{en: United Kingdom, fr: Royaume-Uni}",
            &text,
        ),
        (
            "members/united-kingdom.yaml",
            "{en: Soldiers for a multinational force., fr: Des soldats pour une force multinationale.}",
            &text,
        ),
        (
            "claims/countries-in-paris.yaml",
            "{en: How many countries took part?, fr: Combien de pays ont pris part ?}",
            &text,
        ),
        (
            "claims/countries-in-paris.yaml",
            "{en: It was counted on the day., fr: Le décompte est du jour même.}",
            &text,
        ),
    ]);
    let (plain, hostile) = (
        export(&base(), &["site"]),
        export(hostile.path(), &["site"]),
    );
    let mut seen = 0;
    for (path, html) in pages(&hostile) {
        assert_eq!(markup(html), markup(&plain[path]), "{path}");
        seen += usize::from(html.contains("onerror=alert(1)"));
        for data in html.split("<script type=\"application/ld+json\">").skip(1) {
            let data = data.split("</script>").next().unwrap();
            serde_json::from_str::<serde_json::Value>(data).unwrap();
        }
    }
    assert!(seen > 10, "the hostile text is on {seen} pages only");
    for lang in ["en", "fr"] {
        let script = &hostile[&format!("site/assets/search-{lang}.js")];
        let data = script
            .strip_prefix("self.willingIndex = ")
            .unwrap()
            .trim_end()
            .strip_suffix(';')
            .unwrap();
        let entries: Vec<serde_json::Value> = serde_json::from_str(data).unwrap();
        assert!(entries.len() > 15);
    }
}

#[test]
fn old_ids_and_withdrawn_records_are_explained() {
    let files = export(&base(), &["site"]);
    let moved = &files["site/fr/members/great-britain.html"];
    assert!(moved.contains("url=united-kingdom.html") && moved.contains(">Royaume-Uni</a>"));
    let withdrawn = &files["site/en/plans/2025-12-29-draft.html"];
    assert!(withdrawn.contains("This record was withdrawn on"));
    let paris = &files["site/en/meetings/2026-01-06-paris.html"];
    assert!(paris.contains("href=\"../claims/countries-in-paris.html\""));
    assert!(!files.contains_key("site/sitemap.xml"));
}

#[test]
fn a_base_address_shows_only_where_it_is_needed() {
    let address = "https://example.org/willing/";
    let files = export(&base(), &["site", "--base-url", address]);
    let page = &files["site/fr/meetings/2026-01-06-paris.html"];
    let here = format!("{address}site/fr/meetings/2026-01-06-paris.html");
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{here}\">")));
    assert!(page.contains(&format!("hreflang=\"en\" href=\"{address}site/en/")));
    assert!(page.contains(&format!("<meta property=\"og:url\" content=\"{here}\">")));
    assert!(!page.contains(&format!("<a href=\"{address}")));
    // The record is named by its page in English.
    let (_, data) = page
        .split_once("<script type=\"application/ld+json\">")
        .unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["@context"]["@vocab"], "https://schema.org/");
    assert_eq!(data["url"], here);
    assert_eq!(data["mainEntity"]["@id"], here.replace("/fr/", "/en/"));
    assert_eq!(data["mainEntity"]["@type"], "Event");
    assert!(files["site/sitemap.xml"].contains(&format!("<loc>{here}</loc>")));
    assert!(files["site/404.html"].contains(&format!("href=\"{address}site/assets/style.css\"")));
}

#[test]
fn the_same_record_gives_the_same_site() {
    assert_eq!(export(&base(), &["site"]), export(&base(), &["site"]));
}
