//! BibLaTeX: the sources, for LaTeX and the reference managers that read `.bib`.

use anyhow::Result;
use biblatex::{Bibliography, Chunk, Entry, EntryType, Spanned};
use willing_curator::records::Source;
use willing_vocabulary::SourceKind;

use super::Export;
use super::folder::Folder;
use super::identity::uri;
use super::languages::Language;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let mut bibliography = Bibliography::new();
    for source in &export.dataset.records().sources {
        bibliography.insert(entry(source));
    }
    folder.write(
        "sources.bib",
        "The sources as BibLaTeX, in UTF-8; each key is the id of a source",
        spelled_out(&bibliography.to_biblatex_string()),
    )
}

/// What is none of the sources, such as a page of the site, by its key and fields.
pub(crate) fn misc(key: &str, fields: &[(&str, &str)]) -> String {
    let mut entry = Entry::new(key.to_owned(), EntryType::Misc);
    for (name, text) in fields {
        // TeX reads an address as it stands.
        let chunk = match *name {
            "url" => Chunk::Normal(one_line(text)),
            _ => Chunk::Verbatim(one_line(text)),
        };
        entry.set(name, vec![Spanned::zero(chunk)]);
    }
    spelled_out(&entry.to_biblatex_string())
}

fn entry(source: &Source) -> Entry {
    let mut entry = Entry::new(source.id.clone(), kind(source.kind));
    // In braces within braces: capitals stay as they are, and `and` does not part one author from another.
    let mut verbatim = |key: &str, text: &str| {
        entry.set(key, vec![Spanned::zero(Chunk::Verbatim(one_line(text)))]);
    };
    verbatim("title", &source.title);
    verbatim(
        match source.kind {
            SourceKind::News | SourceKind::NewsAgency | SourceKind::Analysis => "journaltitle",
            SourceKind::Encyclopedia => "booktitle",
            _ => "organization",
        },
        &source.publisher,
    );
    match &source.author {
        Some(author) => verbatim("author", author),
        // Such a page speaks for the body that published it.
        None if source.kind.is_official() => verbatim("author", &source.publisher),
        None => {}
    }
    let mut plain = |key: &str, text: &str| {
        entry.set(key, vec![Spanned::zero(Chunk::Normal(one_line(text)))]);
    };
    if let Some(published) = source.published {
        plain("date", &published.to_string());
    }
    plain("urldate", &source.accessed.to_string());
    if let Some(language) = Language::of(&source.lang) {
        plain("langid", language.babel);
    }
    if let Some(address) = uri(&source.url) {
        plain("url", &address);
    }
    if let Some(note) = &source.note {
        plain("note", &note.en);
    }
    entry
}

const fn kind(kind: SourceKind) -> EntryType {
    match kind {
        SourceKind::News | SourceKind::NewsAgency | SourceKind::Analysis => EntryType::Article,
        SourceKind::Encyclopedia => EntryType::InReference,
        _ => EntryType::Online,
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// Spells out what the library escapes with a bare backslash although TeX reads that otherwise: `\\` breaks the line, `\~` and
/// `\^` put an accent on what follows.
fn spelled_out(bibtex: &str) -> String {
    let mut text = String::with_capacity(bibtex.len());
    let mut chars = bibtex.chars();
    while let Some(char) = chars.next() {
        let escaped = if char == '\\' { chars.next() } else { None };
        match escaped {
            Some('\\') => text.push_str("\\textbackslash{}"),
            Some('~') => text.push_str("\\textasciitilde{}"),
            Some('^') => text.push_str("\\textasciicircum{}"),
            _ => {
                text.push(char);
                text.extend(escaped);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tex_reads_what_was_meant() {
        let chunks = vec![Spanned::zero(Chunk::Verbatim(
            "50 % & $5 #1 a_b {c} ~ ^ \\ é".to_owned(),
        ))];
        let mut entry = Entry::new("a".to_owned(), EntryType::Online);
        entry.set("title", chunks);
        assert_eq!(
            spelled_out(&entry.to_biblatex_string()),
            "@online{a,\ntitle = {{50 \\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} é}},\n}"
        );
    }
}
