//! `willing new`

mod ask;
mod id;
mod page;
mod wizard;
mod yaml;

#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, ErrorKind, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::Args;
use serde_json::{Map, Value};
use willing_curator::{Survey, nearest, write_new};
use willing_vocabulary::Collection;

use crate::shape::{self, Shape, fields_of};
use crate::{Record, output};
use ask::{Left, Terminal};
use page::Page;
use wizard::Wizard;
use yaml::Style;

/// Start a new record
///
/// On a terminal it asks for what a record of this kind needs, offers what the record holds, and writes nothing before the end. Elsewhere,
/// or with `--yes`, it writes a file with what `--set` gave, in which everything else is explained, and leaves empty what must still be
/// filled in. Either way the new file is then checked, and what remains to be done is shown. No file is ever overwritten.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  willing new meeting\n  \
                  willing new source https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet\n  \
                  willing new meeting --yes --set date=2026-03-18 --set place.city.en=London --set participants.0.member=france\n  \
                  willing new claim --yes --print\n\n\
                  Exit status: 0 written and nothing remains, 1 written and something remains or the page is a source already, \
                  2 not written, 130 interrupted.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// What to start: source, member, person, meeting, declaration, plan, roster or claim
    #[arg(value_name = "KIND", value_parser = crate::list::kind)]
    kind: Collection,

    /// The address of the page, for a source
    #[arg(value_name = "URL")]
    address: Option<String>,

    /// The id of the record [default: proposed from its date, place, publisher or name]
    #[arg(long)]
    id: Option<String>,

    /// The value of a key; `place.city.en` is a key within others, `participants.0.cite` one in the first row of a list, and several
    /// values are joined by commas
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,

    /// Ask nothing
    #[arg(long, short)]
    yes: bool,

    /// Write to standard output instead of a file, and check nothing
    #[arg(long)]
    print: bool,

    /// Leave out the explanations and what is not known
    #[arg(long)]
    bare: bool,
}

/// A record that is not written yet.
#[derive(Debug, Clone)]
struct Draft {
    collection: Collection,
    id: String,
    values: Map<String, Value>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let folder = arguments.record.folder()?;
    let survey = Survey::of(&folder)
        .with_context(|| format!("the record in `{}` could not be read", folder.display()))?;
    let values = given(arguments, &survey)?;
    if let Some(id) = &arguments.id {
        may_be(arguments.kind, id, &survey)?;
    }
    let asks = !arguments.yes && io::stdin().is_terminal() && io::stderr().is_terminal();
    let drafts = if asks {
        match interview(arguments, values, survey) {
            Ok(drafts) => drafts,
            Err(error) if error.is::<Left>() => {
                output::complain(&format!("{error}\n"));
                return Ok(ExitCode::from(130));
            }
            Err(error) => return Err(error),
        }
    } else {
        match template(arguments, values, &survey)? {
            Some(draft) => vec![draft],
            None => return Ok(ExitCode::FAILURE),
        }
    };
    if drafts.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let texts: Vec<String> = drafts
        .iter()
        .map(|draft| text_of(draft, arguments))
        .collect();
    if arguments.print {
        output::say(&texts.join("---\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let files: Vec<PathBuf> = drafts
        .iter()
        .map(|draft| {
            folder
                .join(draft.collection.as_str())
                .join(format!("{}.yaml", draft.id))
        })
        .collect();
    write_all(&files, &texts)?;
    for file in &files {
        output::say(&format!("wrote {}\n", file.display()))?;
    }
    remaining(arguments, &files)
}

/// What the arguments say of the record.
fn given(arguments: &Arguments, survey: &Survey) -> Result<Map<String, Value>> {
    let fields = fields_of(arguments.kind);
    let mut values = Map::new();
    if let Some(address) = &arguments.address {
        ensure!(
            arguments.kind == Collection::Sources,
            "only a source has an address; `--set` gives the values of a {}",
            arguments.kind.singular()
        );
        values.insert("url".to_owned(), address.trim().into());
    }
    for pair in &arguments.sets {
        let (key, value) = pair
            .split_once('=')
            .ok_or_else(|| anyhow!("`{pair}` is no `KEY=VALUE`"))?;
        shape::set(&mut values, &fields, key, value)
            .map_err(|message| anyhow!("`--set {key}`: {message}"))?;
    }
    let whole = Shape::Map(fields);
    if let Some(message) = dangling(&Value::Object(values.clone()), &whole, survey) {
        bail!("{message}");
    }
    Ok(values)
}

/// The first id among the values that no record has.
fn dangling(value: &Value, shape: &Shape, survey: &Survey) -> Option<String> {
    match (shape, value) {
        (Shape::Map(fields), Value::Object(map)) => fields
            .iter()
            .find_map(|field| dangling(map.get(&field.key)?, &field.shape, survey)),
        (Shape::List(item), Value::Array(items)) => {
            items.iter().find_map(|value| dangling(value, item, survey))
        }
        (Shape::Any(choices), value) => choices
            .iter()
            .find_map(|(_, shape)| dangling(value, shape, survey)),
        (Shape::Id(collection), Value::String(id)) if !survey.has(*collection, id) => {
            let singular = collection.singular();
            Some(match nearest(id, survey.ids(*collection)) {
                Some(meant) => format!("no {singular} is called `{id}`; did you mean `{meant}`?"),
                None => {
                    format!("no {singular} is called `{id}`; `willing new {singular}` starts one")
                }
            })
        }
        _ => None,
    }
}

/// Whether a new record may have that id.
fn may_be(collection: Collection, id: &str, survey: &Survey) -> Result<()> {
    Shape::Id(collection)
        .parse(id)
        .map_err(anyhow::Error::msg)?;
    ensure!(
        !survey.is_taken(collection, id),
        "there is a {} `{id}` already, or one was called so; nothing was written",
        collection.singular()
    );
    Ok(())
}

/// Asks whoever sits at the terminal.
fn interview(
    arguments: &Arguments,
    values: Map<String, Value>,
    survey: Survey,
) -> Result<Vec<Draft>> {
    let mut terminal = Terminal;
    let mut wizard = Wizard::new(&mut terminal, Rc::new(survey), arguments.record.today());
    wizard.record(arguments.kind, values, arguments.id.as_deref())?;
    Ok(wizard.drafts)
}

/// A draft with what was given. Nothing, if the page is a source already.
fn template(
    arguments: &Arguments,
    mut values: Map<String, Value>,
    survey: &Survey,
) -> Result<Option<Draft>> {
    let collection = arguments.kind;
    if let Some(url) = values.get("url").and_then(Value::as_str) {
        let page = Page::at(url, survey).map_err(anyhow::Error::msg)?;
        if let Some(id) = page.known {
            output::complain(&format!(
                "this page is the source `{id}`; nothing was written\n"
            ));
            return Ok(None);
        }
        values.insert("url".to_owned(), page.url.into());
        for (key, value) in page.usual {
            values.entry(key).or_insert(value);
        }
    }
    if let Some(today) = arguments
        .record
        .today()
        .filter(|_| collection == Collection::Sources)
    {
        values
            .entry("accessed")
            .or_insert_with(|| today.to_string().into());
    }
    let proposed = || id::propose(collection, &values, |id| survey.is_taken(collection, id));
    let id = match arguments.id.clone().or_else(proposed) {
        Some(id) => id,
        None if arguments.print => String::new(),
        None => bail!(
            "the id cannot be proposed from what was given; name it with `--id`, as in `--id {}`",
            example_id(collection)
        ),
    };
    Ok(Some(Draft {
        collection,
        id,
        values,
    }))
}

fn example_id(collection: Collection) -> &'static str {
    match collection {
        Collection::Sources => "elysee-2026-01-06",
        Collection::Members => "united-kingdom",
        Collection::People => "emmanuel-macron",
        Collection::Declarations => "2026-01-06-paris-declaration",
        Collection::Plans => "2025-12-24-twenty-points",
        Collection::Claims => "member-count",
        _ => "2026-01-06-paris",
    }
}

fn text_of(draft: &Draft, arguments: &Arguments) -> String {
    let mut hints = Vec::new();
    let url = draft
        .values
        .get("url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Some(date) = page::date_in(url).filter(|_| !draft.values.contains_key("published")) {
        hints.push((
            "published",
            format!("The address says {date}: write it here, and into the name of the file, if the page says so too."),
        ));
    }
    let style = Style {
        comments: !arguments.bare,
        hints: &hints,
    };
    yaml::file(
        draft.collection,
        &fields_of(draft.collection),
        &draft.values,
        &style,
    )
}

/// Writes all files or none. A file that is there is never overwritten.
fn write_all(files: &[PathBuf], texts: &[String]) -> Result<()> {
    let mut written: Vec<&Path> = Vec::new();
    for (file, text) in files.iter().zip(texts) {
        if let Err(error) = write_new(file, text) {
            for file in written {
                // What cannot be removed is no worse than what is there.
                let _ = fs::remove_file(file);
            }
            if error.kind() == ErrorKind::AlreadyExists {
                bail!("`{}` is there already; nothing was written", file.display());
            }
            return Err(error)
                .with_context(|| format!("`{}` could not be written", file.display()));
        }
        written.push(file);
    }
    Ok(())
}

/// Checks the record and shows what remains to be done in the new files.
fn remaining(arguments: &Arguments, files: &[PathBuf]) -> Result<ExitCode> {
    let mut report = arguments.record.check()?;
    let all = report.findings.len();
    let new: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string().replace('\\', "/"))
        .collect();
    report
        .findings
        .retain(|finding| new.contains(&finding.file));
    let elsewhere = all - report.findings.len();
    if report.findings.is_empty() {
        output::say(
            "nothing remains to be done in it; read it once more, then run `willing bake`\n",
        )?;
    } else {
        output::say(&output::shown(&report, &io::stdout()))?;
        output::say("mend what is shown, then run `willing check`\n")?;
    }
    if elsewhere > 0 {
        output::say(&format!(
            "{elsewhere} more findings in other files: `willing check` shows them\n"
        ))?;
    }
    Ok(ExitCode::from(u8::from(!report.findings.is_empty())))
}
