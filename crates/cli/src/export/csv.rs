//! CSV: a file for each table, all statements in one, and the package that describes them.
//!
//! RFC 4180 with UTF-8 and a header. Texts that a spreadsheet would run get an apostrophe in front: [`inert`].

use anyhow::{Context as _, Result};
use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::Export;
use super::datapackage;
use super::folder::Folder;
use super::tables::{Table, statements};
use crate::formula::inert;

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
        writer.write_record(row.cells.iter().map(|cell| inert(cell.text())))?;
    }
    Ok(writer.into_inner()?)
}
