//! `willing show`

mod page;

use std::fmt::Write as _;
use std::io;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::Value;
use willing_curator::records::{Record as _, Records};
use willing_curator::report::{self, visible};
use willing_curator::{Dataset, nearest};
use willing_vocabulary::Collection;

use crate::Record;
use crate::lang::Lang;
use crate::output::{self, Format};
use crate::shelf::{Shelf, name_of};

/// Show a record with its sources
///
/// Every statement carries the numbers of the sources that make it; they are listed at the end, after the records that refer to this
/// one. In English, words of the record's vocabulary stand as in the files.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing show france\n  willing show meetings/2026-01-06-paris --lang fr\n  \
                  willing show member-count --format json\n\n\
                  Exit status: 0 shown, 1 no such record, or several, or the record has errors, 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// The id of the record, or `collection/id` where several have it; a former id leads to the present one
    #[arg(value_name = "ID")]
    id: String,

    /// The language of the texts
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,

    /// How the record is shown: as a page, or as in the export
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Some(dataset) = arguments.record.readable()? else {
        return Ok(ExitCode::FAILURE);
    };
    let shelf = Shelf::of(&dataset)?;
    let (collection, record) = match find(&dataset, &shelf, &arguments.id, arguments.lang) {
        Ok(found) => found,
        Err(message) => {
            output::complain(&message);
            return Ok(ExitCode::FAILURE);
        }
    };
    output::say(&match arguments.format {
        Format::Json => report::safe_json(record)?,
        Format::Human => page::page(
            &dataset,
            &shelf,
            collection,
            record,
            arguments.lang,
            output::look(&io::stdout()),
        ),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The record that is meant, or what to tell whoever asked.
fn find<'s>(
    dataset: &Dataset,
    shelf: &'s Shelf,
    wanted: &str,
    lang: Lang,
) -> Result<(Collection, &'s Value), String> {
    let (within, id) = match wanted.split_once('/') {
        None => (None, wanted),
        Some((folder, id)) => match folder.parse::<Collection>() {
            Ok(collection) => (Some(collection), id),
            Err(error) => {
                return Err(format!(
                    "there is no collection `{}`: {error}\n",
                    visible(folder)
                ));
            }
        },
    };
    let collections = || {
        Collection::ALL
            .iter()
            .copied()
            .filter(move |collection| within.is_none_or(|only| only == *collection))
    };
    let found: Vec<_> = collections()
        .filter_map(|collection| Some((collection, shelf.get(collection, id)?)))
        .collect();
    match found.as_slice() {
        [one] => return Ok(*one),
        [] => {}
        several => {
            let mut message =
                format!("several records have the id `{id}`; name the one you mean:\n");
            for (collection, record) in several {
                let name = visible(name_of(record, lang).unwrap_or_default());
                let _ = writeln!(message, "  {collection}/{id}  {name}");
            }
            return Err(message);
        }
    }
    let former = former_ids(dataset.records());
    let renamed = former
        .iter()
        .filter(|(of, old, _)| old == id && within.is_none_or(|only| only == *of));
    if let [(collection, _, now)] = renamed.collect::<Vec<_>>().as_slice()
        && let Some(record) = shelf.get(*collection, now)
    {
        output::complain(&format!("`{id}` is now `{collection}/{now}`\n"));
        return Ok((*collection, record));
    }
    let ids: Vec<&str> = collections()
        .flat_map(|collection| shelf.records(collection))
        .map(crate::shelf::id_of)
        .chain(former.iter().map(|(_, old, _)| old.as_str()))
        .collect();
    Err(unknown(id, &ids))
}

/// Every former id, with its collection and the id that took its place.
fn former_ids(records: &Records) -> Vec<(Collection, String, String)> {
    let mut former = Vec::new();
    macro_rules! collect {
        ($($collection:ident)+) => {$(
            for record in &records.$collection {
                for old in record.formerly() {
                    former.push((record.collection(), old.clone(), record.id().to_owned()));
                }
            }
        )+};
    }
    collect!(sources members people meetings declarations plans rosters claims);
    former
}

/// That no record has an id, with those that may have been meant.
fn unknown(id: &str, ids: &[&str]) -> String {
    const SHOWN: usize = 10;
    let shown = visible(id);
    if let Some(meant) = nearest(id, ids.iter().copied()) {
        return format!("no record has the id `{shown}`; did you mean `{meant}`?\n");
    }
    let mut holding: Vec<&str> = ids
        .iter()
        .copied()
        .filter(|other| !id.is_empty() && other.contains(&id.to_lowercase()))
        .collect();
    holding.sort_unstable();
    holding.dedup();
    if holding.is_empty() {
        return format!(
            "no record has the id `{shown}`; `willing list KIND --text WORD` finds records by their words\n"
        );
    }
    let more = holding.len().saturating_sub(SHOWN);
    holding.truncate(SHOWN);
    let more = if more == 0 {
        String::new()
    } else {
        format!("  and {more} more\n")
    };
    format!(
        "no record has the id `{shown}`; these contain it:\n  {}\n{more}",
        holding.join("\n  ")
    )
}
