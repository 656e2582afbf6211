//! `willing links`: do the addresses of the sources still lead to the pages that were read?
//!
//! ```text
//! arguments → select → queue(visit → client → lookup → public) → cache → verdict → findings
//!                                                                           └→ archive ┘
//! ```
//!
//! A `visit` is what was seen and is kept; the `verdict` on it is made anew each time, so that a mended record is judged as mended.

mod archive;
mod arguments;
mod cache;
mod client;
mod findings;
mod lookup;
mod public;
mod queue;
mod select;
mod title;
mod verdict;
mod visit;

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, bail};
use chrono::Utc;
use url::Url;
use willing_curator::observed;
use willing_curator::records::Source;

use crate::check::Format;
use crate::output::{self, Progress};
use archive::{Question, Snapshot};
pub(crate) use arguments::Arguments;
use cache::Cache;
use client::Client;
use findings::{Found, Proposals};
use queue::Next;
use select::Link;
use visit::{Seen, Visit, Walk};

const CACHE: &str = ".willing-links.ndjson";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Some(dataset) = arguments.record.readable()? else {
        return Ok(ExitCode::FAILURE);
    };
    let with_copies = arguments.archived.is_some();
    let links = select::links(&dataset, &arguments.selection, with_copies)?;
    let folder = arguments.record.folder()?;
    let cache = arguments.cache.clone().unwrap_or_else(|| {
        let beside = folder.parent().map(PathBuf::from).unwrap_or_default();
        beside.join(CACHE)
    });
    let cache = Cache::open(&cache)?;
    let client = client(arguments)?;

    let now = Utc::now();
    let known = |link: &Link<'_>| cache.fresh(link.address, now, arguments.max_age);
    let mut due: Vec<&Link<'_>> = links.iter().filter(|link| known(link).is_none()).collect();
    due.sort_by_key(|link| cache.last(link.address));
    if let Some(limit) = arguments.selection.limit {
        due.truncate(limit.try_into().unwrap_or(usize::MAX));
    }
    let visits = visit(&due, &cache, &client, arguments)?;

    let mut found = Found::default();
    for link in &links {
        let fresh = visits.get(link.address);
        match fresh.or_else(|| known(link)) {
            Some(visit) => found.add(link, visit, fresh.is_none()),
            None => found.not_visited += 1,
        }
    }
    let mut proposals = Proposals::default();
    if let Some(which) = arguments.archived {
        proposals = propose(&found.without_copy(which), &client, arguments)?;
    }

    let report = observed(
        &folder,
        found.sources(),
        found.observations(&proposals),
        &found.settled(),
    );
    let report = report
        .with_context(|| format!("the record in `{}` could not be read", folder.display()))?;
    let summary = found.summary(&proposals, &report, &folder, arguments.verbose);
    let shown = arguments.format.shown(&report, &folder);
    match arguments.format {
        Format::Human | Format::Github => output::say(&format!("{shown}{summary}"))?,
        Format::Json | Format::Sarif => {
            output::say(&shown)?;
            output::complain(&summary);
        }
    }
    Ok(ExitCode::from(u8::from(!report.findings.is_empty())))
}

fn client(arguments: &Arguments) -> Result<Client> {
    Client::new(arguments.courtesy.manners()?)
        .map_err(|error| anyhow!("the certificate to trust is none: {error}"))
}

/// Visits what is due, and writes down each visit at once.
fn visit(
    due: &[&Link<'_>],
    cache: &Cache,
    client: &Client,
    arguments: &Arguments,
) -> Result<HashMap<String, Visit>> {
    let (pace, patience) = (arguments.courtesy.pace(), arguments.courtesy.patience());
    let visits = Mutex::new(HashMap::new());
    let unwritten = Mutex::new(None);
    let progress = Progress::steps("addresses followed", due.len());
    let walks = due.iter().filter_map(|link| {
        // The rules have made sure that it is an address.
        let url = Url::parse(link.address).ok()?;
        let before = cache.visits.get(link.address);
        Some((url, Walk::new(link.address, &link.source.lang, before)))
    });
    let all = queue::run(walks, pace, |at, walk| {
        let mut written = Ok(());
        let next = walk.go(client, patience, at, |visit| {
            written = cache.add(&visit);
            locked(&visits).insert(visit.address.clone(), visit);
            progress.step();
        });
        match written {
            Ok(()) => next,
            Err(error) => {
                *locked(&unwritten) = Some(error);
                Next::Stop
            }
        }
    });
    drop(progress);
    if let Some(error) = into_inner(unwritten) {
        return Err(error);
    }
    let visits = into_inner(visits);
    let answers = |visit: &Visit| !matches!(visit.seen, Seen::Unclear(_));
    let silent = !visits.values().any(answers) && several_hosts(due);
    if !all || (silent && !client.sees_the_network()) {
        bail!(no_network(visits.len()));
    }
    Ok(visits)
}

fn no_network(visits: usize) -> String {
    let seen = match visits {
        0 => "nothing was followed".to_owned(),
        1 => "1 address was followed before that, and is remembered".to_owned(),
        seen => format!("{seen} addresses were followed before that, and are remembered"),
    };
    format!(
        "there is no network here: not even hosts that are always there can be looked up; {seen}. \
         Run `willing links` again where there is one; proxies are not used"
    )
}

fn several_hosts(due: &[&Link<'_>]) -> bool {
    let host = |link: &Link<'_>| Url::parse(link.address).ok().map(|url| queue::host(&url));
    let mut hosts = due.iter().map(|link| host(link));
    let first = hosts.next();
    hosts.any(|host| Some(host) != first)
}

/// Asks the archive for copies of the pages of some sources.
fn propose<'s>(
    sources: &[&'s Source],
    client: &Client,
    arguments: &Arguments,
) -> Result<Proposals<'s>> {
    let (pace, patience) = (arguments.courtesy.pace(), arguments.courtesy.patience());
    let proposals = Mutex::new(Proposals::default());
    let progress = Progress::steps("questions to the archive", sources.len());
    let questions = sources.iter().map(|source| {
        let question = Question::about(source);
        (question.url(&arguments.courtesy.archive_api), question)
    });
    let all = queue::run(questions, pace, |url, question| {
        question.ask(client, patience, url, |source, copy: Snapshot| {
            locked(&proposals).add(source, copy);
            progress.step();
        })
    });
    drop(progress);
    if !all {
        bail!(
            "the network went away while the archive was asked; what was seen before is remembered"
        );
    }
    Ok(into_inner(proposals))
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn into_inner<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}
