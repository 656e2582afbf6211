//! CSV: a file for each table, all statements in one, and the package that describes them.
//!
//! RFC 4180 with UTF-8 and a header. A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula,
//! so such a text gets an apostrophe in front, as OWASP advises against "CSV injection". A text that begins with apostrophes before such
//! a character gets one more, so that the rule can be undone: where apostrophes stand before such a character, take one away.

use anyhow::{Context as _, Result};
use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::Export;
use super::datapackage;
use super::folder::Folder;
use super::tables::{Cell, Table, statements};

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let tables = export.tables()?;
    let statements = tables.statements();
    let mut resources = Vec::new();
    for table in tables.iter().chain([&statements]) {
        let path = match table.name.as_str() {
            statements::NAME => "statements.csv".to_owned(),
            name => format!("tables/{name}.csv"),
        };
        let bytes = rendered(table).with_context(|| format!("`{path}` could not be made"))?;
        folder.write(&path, &table.description, &bytes)?;
        resources.extend(
            folder
                .entries()
                .last()
                .map(|entry| datapackage::resource(table, entry)),
        );
    }
    let package = datapackage::package(export, &resources);
    folder.write(
        "datapackage.json",
        "What the CSV files hold, column by column, as a Frictionless Data Package",
        serde_json::to_string_pretty(&package)? + "\n",
    )
}

fn rendered(table: &Table) -> Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| &column.name))?;
    for row in &table.rows {
        writer.write_record(row.cells.iter().map(harmless))?;
    }
    Ok(writer.into_inner()?)
}

/// The cell as text that no spreadsheet runs. Numbers are never negative, and dates begin with a digit.
fn harmless(cell: &Cell) -> String {
    let text = cell.text();
    let runs = text
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_texts_and_can_be_read_back() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("－1", "'－1"),
            ("l'Élysée", "l'Élysée"),
            ("'s-Gravenhage", "'s-Gravenhage"),
            ("", ""),
            ("1 = 1", "1 = 1"),
        ] {
            assert_eq!(harmless(&Cell::Text(text.to_owned())), written);
        }
    }
}
