//! XLSX: a sheet that explains, the dictionary of columns, and a sheet for each table.

use anyhow::{Context as _, Result};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Url, Workbook, Worksheet, XlsxError,
};
use willing_vocabulary::Date;

use super::Export;
use super::folder::Folder;
use super::tables::{Cell, Column, Kind, Table, Tables};

/// What Excel takes in a cell, in UTF-16 units.
const MAX_TEXT: usize = 32_767;
/// What Excel takes as an address.
const MAX_URL: usize = 2_079;
/// How many links Excel takes in a sheet.
const MAX_LINKS: usize = 65_530;
const CUT: &str = " … [cut: a cell holds no more; the CSV and the database have the whole text]";
/// How high a line is, in points, and how many lines the highest row may have.
const LINE: usize = 15;
const MAX_LINES: usize = 27;
/// The widths of columns, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    let bytes = rendered(export).context("`willing.xlsx` could not be made")?;
    folder.write(
        "willing.xlsx",
        "The tables as sheets of a workbook, with a first sheet that explains them",
        bytes,
    )
}

struct Styles {
    title: Format,
    head: Format,
    label: Format,
    plain: Format,
    wrapped: Format,
    day: Format,
    link: Format,
}

impl Styles {
    fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        Self {
            title: Format::new().set_bold().set_font_size(16),
            head: Format::new()
                .set_bold()
                .set_background_color(0x00DC_E6F1)
                .set_align(FormatAlign::Top),
            label: plain.clone().set_bold(),
            wrapped: plain.clone().set_text_wrap(),
            day: plain
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Left),
            link: plain
                .clone()
                .set_font_color(0x0005_63C1)
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
            plain,
        }
    }
}

fn rendered(export: &Export<'_>) -> Result<Vec<u8>> {
    let tables = export.tables()?;
    let about = export.dataset.about();
    let styles = Styles::new();
    let mut book = Workbook::new();
    let mut properties = DocProperties::new()
        .set_title(&about.title.en)
        .set_author("The willing contributors")
        .set_comment(format!(
            "Version {}, as of {}. Licence: {}.",
            export.dataset.version(),
            about.as_of,
            about.licence
        ));
    // The clock must not show in the bytes.
    if let Some(day) = excel_day(about.as_of.latest()) {
        properties = properties.set_creation_datetime(&day);
    }
    book.set_properties(&properties);
    explain(book.add_worksheet(), export, tables, &styles)?;
    dictionary(book.add_worksheet(), tables, &styles)?;
    for table in tables.iter() {
        fill(book.add_worksheet(), table, &styles)
            .with_context(|| format!("the sheet `{}`", table.name))?;
    }
    Ok(book.save_to_buffer()?)
}

fn explain(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    tables: &Tables,
    styles: &Styles,
) -> Result<()> {
    let (dataset, about) = (export.dataset, export.dataset.about());
    sheet.set_name("About")?.set_screen_gridlines(false);
    for_print(sheet);
    for (column, width) in [(0, 26), (1, 110), (2, 10)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, cut(&about.title.en), &styles.title)?;
    let version = dataset.version();
    let cite = format!(
        "The willing contributors, {}, version {version}, as of {}, {}.",
        about.title.en, about.as_of, about.licence
    );
    let lines = [
        ("Version", version.to_owned()),
        ("As of", about.as_of.to_string()),
        ("Licence of the data", about.licence.clone()),
        ("How to cite", cite),
        ("What is in it", about.scope.en.clone()),
        ("Joining sheets", "Every row has a key that no other row of any sheet has. The sheet `citations` names the sources of a row by its key; `sources` has their addresses.".to_owned()),
        ("Dates", "A date that is a day is a date cell; a month or a year is text, as precise as its source. The columns that end in `_earliest` and `_latest` are always days.".to_owned()),
        ("Empty cells", "Not known, not reported or not applicable. An empty cell is never a no.".to_owned()),
    ];
    let mut row = 2;
    for (label, text) in lines {
        sheet.write_string_with_format(row, 0, label, &styles.label)?;
        sheet.write_string_with_format(row, 1, cut(&text), &styles.wrapped)?;
        fit_row(sheet, row, [(text.as_str(), 110)].into_iter())?;
        row += 1;
    }
    row += 1;
    for (column, head) in (0..).zip(["Sheet", "What it holds", "Rows"]) {
        sheet.write_string_with_format(row, column, head, &styles.head)?;
    }
    let columns: usize = tables.iter().map(|table| table.columns.len()).sum();
    let mut line = |name: &str, rows: usize, description: &str| -> Result<()> {
        row += 1;
        let link = Url::new(format!("internal:'{name}'!A1")).set_text(name);
        sheet.write_url_with_format(row, 0, link, &styles.link)?;
        sheet.write_number_with_format(row, 2, u32::try_from(rows)?, &styles.plain)?;
        sheet.write_string_with_format(row, 1, cut(description), &styles.wrapped)?;
        fit_row(sheet, row, [(description, 110)].into_iter())?;
        Ok(())
    };
    line(
        "Columns",
        columns,
        "Every column of every sheet, with what it means.",
    )?;
    for table in tables.iter() {
        line(&table.name, table.rows.len(), &table.description)?;
    }
    Ok(())
}

fn dictionary(sheet: &mut Worksheet, tables: &Tables, styles: &Styles) -> Result<()> {
    sheet.set_name("Columns")?;
    let heads = [
        "sheet",
        "column",
        "type",
        "may be empty",
        "refers to",
        "description",
        "words",
    ];
    let widths: [usize; 7] = [26, 26, 10, 13, 22, 80, 80];
    for ((place, head), width) in (0..).zip(heads).zip(widths) {
        sheet.write_string_with_format(0, place, head, &styles.head)?;
        sheet.set_column_width(place, u32::try_from(width)?)?;
    }
    let mut row = 0;
    for table in tables.iter() {
        for column in &table.columns {
            row += 1;
            let target = column.refers_to.as_ref();
            let target = target.map(|target| format!("{}.{}", target.table, target.column));
            let texts = [
                table.name.clone(),
                column.name.clone(),
                column.kind.name().to_owned(),
                if column.is_optional { "yes" } else { "no" }.to_owned(),
                target.unwrap_or_default(),
                column.description.clone(),
                words(column),
            ];
            for (place, text) in (0..).zip(&texts) {
                sheet.write_string_with_format(row, place, cut(text), &styles.wrapped)?;
            }
            fit_row(sheet, row, texts.iter().map(String::as_str).zip(widths))?;
        }
    }
    sheet.autofilter(0, 0, row, 6)?;
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    for_print(sheet);
    Ok(())
}

/// The words that a column can have, with their meanings.
fn words(column: &Column) -> String {
    let Kind::Word(words) = &column.kind else {
        return String::new();
    };
    let lines = words.iter();
    let lines = lines.map(|word| format!("{}: {}", word.word, word.meaning));
    lines.collect::<Vec<_>>().join("\n")
}

fn fill(sheet: &mut Worksheet, table: &Table, styles: &Styles) -> Result<()> {
    sheet.set_name(&table.name)?;
    let last_column = u16::try_from(table.columns.len().saturating_sub(1))?;
    let widths: Vec<usize> = (0..table.columns.len())
        .map(|place| width(table, place))
        .collect();
    for ((place, column), width) in (0..).zip(&table.columns).zip(&widths) {
        sheet.write_string_with_format(0, place, &column.name, &styles.head)?;
        sheet.set_column_width(place, u32::try_from(*width)?)?;
    }
    let (mut number, mut links) = (0, 0);
    for row in &table.rows {
        number += 1;
        for ((place, column), cell) in (0..).zip(&table.columns).zip(&row.cells) {
            write_cell(sheet, (number, place), column, cell, &mut links, styles)?;
        }
        let cells = table.columns.iter().zip(&row.cells).zip(&widths);
        let prose = cells.filter_map(|((column, cell), width)| match (&column.kind, cell) {
            (Kind::Prose { .. }, Cell::Text(text)) => Some((text.as_str(), *width)),
            _ => None,
        });
        fit_row(sheet, number, prose)?;
    }
    sheet.autofilter(0, 0, number, last_column)?;
    sheet.set_freeze_panes(1, 1)?.set_repeat_rows(0, 0)?;
    for_print(sheet);
    Ok(())
}

/// Makes a row high enough for its texts, each with the width of its column: not every program does so by itself.
fn fit_row<'t>(
    sheet: &mut Worksheet,
    row: u32,
    texts: impl Iterator<Item = (&'t str, usize)>,
) -> Result<(), XlsxError> {
    let lines = |(text, width): (&str, usize)| -> usize {
        let of_line = |line: &str| line.chars().count().div_ceil(width).max(1);
        text.split('\n').map(of_line).sum()
    };
    let lines = texts.map(lines).max().unwrap_or(1).clamp(1, MAX_LINES);
    if lines > 1 {
        sheet.set_row_height(row, u32::try_from(lines * LINE).unwrap_or_default())?;
    }
    Ok(())
}

/// On paper, all columns side by side.
fn for_print(sheet: &mut Worksheet) {
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
}

/// Wide enough for what the column holds, within reason.
fn width(table: &Table, place: usize) -> usize {
    let header = table
        .columns
        .get(place)
        .map_or(0, |column| column.name.len() + 3);
    let cells = table.rows.iter().filter_map(|row| row.cells.get(place));
    let longest = cells.map(|cell| cell.text().chars().count() + 1).max();
    longest
        .unwrap_or(0)
        .max(header)
        .clamp(*WIDTHS.start(), *WIDTHS.end())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    column: &Column,
    cell: &Cell,
    links: &mut usize,
    styles: &Styles,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if column.kind == Kind::Url && *links < MAX_LINKS && can_be_link(text) => {
            *links += 1;
            sheet.write_url_with_format(row, place, Url::new(text), &styles.link)?;
        }
        Cell::Text(text) => {
            let style = match column.kind {
                Kind::Prose { .. } => &styles.wrapped,
                _ => &styles.plain,
            };
            sheet.write_string_with_format(row, place, cut(text), style)?;
        }
        #[allow(
            clippy::cast_precision_loss,
            reason = "a spreadsheet knows no other numbers"
        )]
        Cell::Number(number) => {
            sheet.write_number_with_format(row, place, *number as f64, &styles.plain)?;
        }
        Cell::Truth(truth) => {
            sheet.write_boolean_with_format(row, place, *truth, &styles.plain)?;
        }
        Cell::Date(date) | Cell::Day(date) => match excel_day(*date) {
            Some(day) => {
                sheet.write_datetime_with_format(row, place, &day, &styles.day)?;
            }
            None => {
                sheet.write_string_with_format(row, place, date.to_string(), &styles.plain)?;
            }
        },
    }
    Ok(())
}

/// The date as a spreadsheet's, if it is a day, and none before 1900, when its calendar begins.
fn excel_day(date: Date) -> Option<ExcelDateTime> {
    ExcelDateTime::from_ymd(date.year(), date.month()?, date.day()?).ok()
}

/// Whether Excel takes the address and the library leaves it as it is. It escapes `%` once more where it does not recognise one of
/// these as an escape; such an address stays text, since a link that leads elsewhere would be worse.
fn can_be_link(url: &str) -> bool {
    const KNOWN: [&str; 11] = [
        "%20", "%22", "%25", "%3c", "%3e", "%5b", "%5d", "%5e", "%60", "%7b", "%7d",
    ];
    let page = url
        .split('#')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let is_left_alone = !page.contains('%') || KNOWN.iter().any(|escape| page.contains(escape));
    utf16(url) <= MAX_URL && is_left_alone
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

/// As much of a text as a cell takes, and says so where that is not all.
fn cut(text: &str) -> String {
    if utf16(text) <= MAX_TEXT {
        return text.to_owned();
    }
    let mut room = MAX_TEXT - utf16(CUT);
    let fits = |char: &char| {
        let fits = char.len_utf16() <= room;
        room = room.saturating_sub(char.len_utf16());
        fits
    };
    let start: String = text.chars().take_while(fits).collect();
    start + CUT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_would_be_altered_stays_text() {
        assert!(can_be_link("https://example.org/a?b=c#d%2Ce"));
        assert!(can_be_link("https://example.org/a%20b%2Cc"));
        assert!(!can_be_link("https://example.org/a%2Cb"));
        assert!(!can_be_link(&format!(
            "https://example.org/{}",
            "x".repeat(MAX_URL)
        )));
    }

    #[test]
    fn a_text_that_a_cell_cannot_hold_is_cut_and_says_so() {
        assert_eq!(cut("as it is"), "as it is");
        assert_eq!(cut(&"x".repeat(MAX_TEXT)).len(), MAX_TEXT);
        let long = cut(&"😀".repeat(MAX_TEXT));
        assert!(utf16(&long) <= MAX_TEXT && long.ends_with(CUT));
    }
}
