//! What lies in the exported folder: `index.json` for programs, `README.txt` for a person.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use super::Export;
use super::folder::Folder;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let (dataset, about) = (export.dataset, export.dataset.about());
    let readme = readme(export, folder)?;
    folder.write(
        "README.txt",
        "What lies in this folder, for a person",
        readme,
    )?;
    let files: Vec<_> = folder
        .entries()
        .iter()
        .map(|entry| {
            json!({
                "path": entry.path,
                "description": entry.description,
                "media_type": media_type(&entry.path),
                "bytes": entry.bytes,
                "sha256": entry.sha256,
            })
        })
        .collect();
    let index = json!({
        "title": about.title,
        "version": dataset.version(),
        "as_of": about.as_of,
        "licence": about.licence,
        "digest": dataset.digest(),
        "files": files,
    });
    folder.write(
        "index.json",
        "Every file but this one, with its size, SHA-256, media type and description",
        serde_json::to_string_pretty(&index)? + "\n",
    )
}

/// The files in one line each; those of the site as a whole.
fn readme(export: &Export<'_>, folder: &Folder) -> Result<String> {
    let about = export.dataset.about();
    let mut text = format!(
        "{}\nVersion {}, as of {}. Licence: {}.\n\n{}\n\nFiles:\n",
        about.title.en,
        export.dataset.version(),
        about.as_of,
        about.licence,
        about.scope.en
    );
    let is_page = |path: &str| path.starts_with("site/");
    for entry in folder
        .entries()
        .iter()
        .filter(|entry| !is_page(&entry.path))
    {
        writeln!(text, "  {}\n      {}", entry.path, entry.description)?;
    }
    if folder.entries().iter().any(|entry| is_page(&entry.path)) {
        text.push_str("  site/index.html\n      The record as pages to read, in English and in French: open it in a browser\n");
    }
    text.push_str("\nindex.json lists every file with its size, SHA-256 and media type.\n");
    Ok(text)
}

/// The media type of a file, by the ending of its name.
fn media_type(path: &str) -> &'static str {
    if path.ends_with(".ftm.json") {
        return "application/x-ndjson";
    }
    if path.ends_with(".csl.json") {
        return "application/vnd.citationstyles.csl+json";
    }
    match path.rsplit('.').next().unwrap_or_default() {
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "ndjson" => "application/x-ndjson",
        "geojson" => "application/geo+json",
        "csv" => "text/csv; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "sqlite" => "application/vnd.sqlite3",
        "parquet" => "application/vnd.apache.parquet",
        "ics" => "text/calendar; charset=utf-8",
        "atom" => "application/atom+xml",
        "xml" => "application/xml",
        "bib" => "application/x-bibtex",
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
