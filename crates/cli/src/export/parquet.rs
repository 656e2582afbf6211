//! Parquet: a file for each table, with the types and descriptions of its columns.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{WriterProperties, WriterVersion};
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use serde_json::{Map, Value, json};
use willing_vocabulary::Date;

use super::Export;
use super::folder::Folder;
use super::tables::{Cell, Column, Kind, Table};

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    for table in export.tables()?.iter() {
        let path = format!("parquet/{}.parquet", table.name);
        let bytes =
            rendered(export, table).with_context(|| format!("`{path}` could not be made"))?;
        folder.write(&path, &table.description, bytes)?;
    }
    Ok(())
}

fn rendered(export: &Export<'_>, table: &Table) -> Result<Vec<u8>> {
    let fields = table.columns.iter().map(field).collect::<Result<_>>()?;
    let schema = Type::group_type_builder(&table.name)
        .with_fields(fields)
        .build()?;
    let properties = WriterProperties::builder()
        .set_writer_version(WriterVersion::PARQUET_1_0)
        .set_compression(Compression::SNAPPY)
        .set_created_by(format!("willing {}", export.dataset.version()))
        .set_key_value_metadata(Some(about(export, table)))
        .build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, Arc::new(schema), Arc::new(properties))?;
    let mut group = writer.next_row_group()?;
    for (place, column) in table.columns.iter().enumerate() {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(place));
        match column.kind {
            Kind::Truth => put::<BoolType>(&mut group, column, cells, |cell| match cell {
                Cell::Truth(truth) => Some(*truth),
                _ => None,
            }),
            Kind::Number { .. } => put::<Int64Type>(&mut group, column, cells, |cell| match cell {
                Cell::Number(number) => Some(*number),
                _ => None,
            }),
            Kind::Day => put::<Int32Type>(&mut group, column, cells, |cell| match cell {
                Cell::Day(day) => since_1970(*day),
                _ => None,
            }),
            _ => put::<ByteArrayType>(&mut group, column, cells, |cell| match cell {
                Cell::Empty => None,
                cell => Some(ByteArray::from(cell.text().into_bytes())),
            }),
        }?;
    }
    group.close()?;
    writer.close()?;
    Ok(bytes)
}

fn field(column: &Column) -> Result<Arc<Type>> {
    let (physical, logical) = match column.kind {
        Kind::Truth => (Physical::BOOLEAN, None),
        Kind::Number { .. } => (Physical::INT64, None),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
        _ => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    let repetition = if column.is_optional {
        Repetition::OPTIONAL
    } else {
        Repetition::REQUIRED
    };
    let field = Type::primitive_type_builder(&column.name, physical)
        .with_repetition(repetition)
        .with_logical_type(logical);
    Ok(Arc::new(field.build()?))
}

/// Writes a column of a row group, which the format demands in order.
fn put<'c, T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, impl std::io::Write + Send>,
    column: &Column,
    cells: impl Iterator<Item = &'c Cell>,
    value: impl Fn(&Cell) -> Option<T::T>,
) -> Result<()> {
    let values: Vec<Option<T::T>> = cells.map(value).collect();
    let levels: Option<Vec<i16>> = column
        .is_optional
        .then(|| values.iter().map(|value| value.is_some().into()).collect());
    let values: Vec<T::T> = values.into_iter().flatten().collect();
    let mut writer = group.next_column()?.context("a column too many")?;
    writer
        .typed::<T>()
        .write_batch(&values, levels.as_deref(), None)?;
    writer.close()?;
    Ok(())
}

fn since_1970(day: Date) -> Option<i32> {
    let day = chrono::NaiveDate::try_from(day).ok()?;
    i32::try_from(
        day.signed_duration_since(chrono::NaiveDate::default())
            .num_days(),
    )
    .ok()
}

/// What the table and its columns are.
fn about(export: &Export<'_>, table: &Table) -> Vec<KeyValue> {
    let dataset = export.dataset;
    let columns: Map<String, Value> = table
        .columns
        .iter()
        .map(|column| {
            let target = column.refers_to.as_ref();
            let target = target.map(|target| format!("{}.{}", target.table, target.column));
            (
                column.name.clone(),
                json!({ "description": column.description, "refers_to": target }),
            )
        })
        .collect();
    [
        ("title", dataset.about().title.en.clone()),
        ("version", dataset.version().to_owned()),
        ("as_of", dataset.about().as_of.to_string()),
        ("licence", dataset.about().licence.clone()),
        ("description", table.description.clone()),
        ("primary_key", table.primary_key.clone()),
        ("columns", Value::Object(columns).to_string()),
    ]
    .map(|(key, value)| KeyValue::new(format!("willing.{key}"), value))
    .into()
}
