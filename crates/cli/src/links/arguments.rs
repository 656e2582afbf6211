//! What `willing links` can be told.

use std::collections::HashMap;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use url::Url;
use willing_curator::report::visible;
use willing_vocabulary::Date;

use super::archive;
use super::client::Manners;
use super::queue::Pace;
use super::visit::Patience;
use crate::Record;
use crate::check::Format;

/// Follow the addresses of the sources
///
/// Asks for each page once, a host never twice at a time, and reports the pages that are gone, stand elsewhere for good, carry another
/// title, or come from a server with a bad certificate. Where a server refuses programs or does not answer, nobody can tell: that is
/// counted, and no finding. What was seen is kept in a file, so that an interrupted run goes on where it stopped. Nothing in the record
/// is changed, and no address of a private network is called.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing links\n  willing links --source elysee-2026-01-06 --max-age 0 --verbose\n  \
                  willing links --host www.gov.uk --archived\n  willing links --limit 100 --format github\n\n\
                  Exit status: 0 nothing found, 1 findings or errors in the record, 2 could not run, as without a network."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(super) record: Record,

    /// Pages found by an earlier run less than so many days ago are not visited again
    #[arg(long, value_name = "DAYS", default_value_t = 1)]
    pub(super) max_age: u32,

    /// Where visits are kept [default: .willing-links.ndjson beside the record's folder]
    #[arg(long, value_name = "FILE")]
    pub(super) cache: Option<PathBuf>,

    /// Propose archived copies: asks the Wayback Machine about pages that are gone, moved or changed, or about all that name no copy;
    /// copies that the record names are visited as well
    #[arg(long, value_enum, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "lost")]
    pub(super) archived: Option<Archived>,

    /// How findings are shown; with `json` and `sarif` the summary goes to standard error
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,

    /// Name each address of which nobody can tell
    #[arg(long)]
    pub(super) verbose: bool,

    #[command(flatten)]
    pub(super) selection: Selection,

    #[command(flatten)]
    pub(super) courtesy: Courtesy,
}

/// Which addresses are followed; each option narrows it further.
#[derive(Debug, Args)]
#[command(next_help_heading = "Selection")]
pub(super) struct Selection {
    /// Only these sources
    #[arg(long = "source", value_name = "ID", num_args = 1..)]
    pub(super) sources: Vec<String>,

    /// Only sources at these hosts, with or without `www.`
    #[arg(long = "host", value_name = "HOST", num_args = 1..)]
    pub(super) hosts: Vec<String>,

    /// Only sources of these publishers
    #[arg(long = "publisher", value_name = "NAME", num_args = 1..)]
    pub(super) publishers: Vec<String>,

    /// Only sources read on this day or later
    #[arg(long, value_name = "DATE")]
    pub(super) since: Option<Date>,

    /// Visit so many addresses at most: those that wait longest
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) limit: Option<u32>,
}

/// About which pages the archive is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Archived {
    /// Those that are gone, moved or changed
    Lost,
    /// All that name no copy
    All,
}

/// How servers are treated.
#[derive(Debug, Args)]
#[command(next_help_heading = "Courtesy")]
pub(super) struct Courtesy {
    /// How many hosts are asked at once
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u8).range(1..=32))]
    jobs: u8,

    /// How many seconds a host is left in peace between two pages
    #[arg(long, value_name = "SECONDS", default_value = "3", value_parser = seconds)]
    delay: Duration,

    /// How many seconds a page may take
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    timeout: Duration,

    /// How often what may pass (no answer, 429, 5xx) is tried again
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=10))]
    retries: u8,

    /// An address at which a publisher can complain; it is sent with each request
    #[arg(long, value_name = "ADDRESS", value_parser = contact)]
    contact: Option<String>,

    // The following are for the tests, which have no time and no network.
    /// Seconds before the first retry
    #[arg(long, hide = true, default_value = "10", value_parser = seconds)]
    backoff: Duration,

    /// The longest wait for one server
    #[arg(long, hide = true, default_value = "120", value_parser = seconds)]
    longest_wait: Duration,

    /// Where a host is; if any is given, no other exists
    #[arg(long, hide = true, value_name = "HOST=IP:PORT", value_parser = place)]
    resolve: Vec<(String, SocketAddr)>,

    /// A certificate to trust instead of the usual ones
    #[arg(long, hide = true, value_name = "FILE")]
    trust: Option<PathBuf>,

    /// The service that knows archived copies
    #[arg(long, hide = true, default_value = archive::API)]
    pub(super) archive_api: Url,
}

impl Courtesy {
    pub(super) fn pace(&self) -> Pace {
        Pace {
            jobs: self.jobs.into(),
            pause: self.delay,
        }
    }

    pub(super) fn patience(&self) -> Patience {
        Patience {
            retries: self.retries.into(),
            wait: self.backoff,
            longest: self.longest_wait,
        }
    }

    pub(super) fn manners(&self) -> Result<Manners> {
        let contact = self.contact.as_ref();
        let contact = contact.map_or_else(String::new, |contact| format!("; +{contact}"));
        let trust = self.trust.as_ref().map(fs::read).transpose();
        Ok(Manners {
            user_agent: format!(
                "willing/{} (checks the links of the public record of the Coalition of the Willing for Ukraine{contact})",
                env!("CARGO_PKG_VERSION")
            ),
            connect: self.timeout.min(Duration::from_secs(15)),
            whole: self.timeout,
            hosts: HashMap::from_iter(self.resolve.clone()),
            trust: trust.context("the certificate to trust could not be read")?,
        })
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text
        .parse()
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds
        .filter(|seconds| *seconds <= Duration::from_secs(3600))
        .ok_or_else(|| "a number of seconds, an hour at most".to_owned())
}

fn contact(text: &str) -> Result<String, String> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"()\\;".contains(&byte);
    if !text.is_empty() && text.len() <= 200 && text.bytes().all(is_plain) {
        return Ok(text.to_owned());
    }
    Err("an address of a page or of a mailbox, without blanks and brackets".to_owned())
}

fn place(text: &str) -> Result<(String, SocketAddr), String> {
    let parsed = text
        .split_once('=')
        .and_then(|(host, at)| Some((host.to_owned(), at.parse().ok()?)));
    parsed.ok_or_else(|| format!("`{}` is not of the form HOST=IP:PORT", visible(text)))
}
