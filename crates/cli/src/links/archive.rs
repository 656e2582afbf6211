//! Archived copies: which one the Wayback Machine has that is nearest to the day on which a page was read.

use serde::Deserialize;
use url::Url;
use willing_curator::records::Source;

use super::client::{Client, Failure};
use super::queue::Next;
use super::visit::{Patience, answers};

/// Where the Wayback Machine is asked.
pub(super) const API: &str = "https://archive.org/wayback/available";

/// What the archive has of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Snapshot {
    /// The address of a copy, and its day.
    At { address: String, day: String },
    /// None.
    None,
    /// Nobody can tell: what the archive does.
    Unclear(String),
}

/// Somebody who asks for a copy of the page of a source.
#[derive(Debug)]
pub(super) struct Question<'s> {
    pub(super) source: &'s Source,
    tries: u32,
}

impl<'s> Question<'s> {
    pub(super) const fn about(source: &'s Source) -> Self {
        Self { source, tries: 0 }
    }

    /// The address that asks it.
    pub(super) fn url(&self, api: &Url) -> Url {
        // A day, or as much of one as is known.
        let near = self.source.accessed.to_string().replace('-', "");
        let mut url = api.clone();
        url.query_pairs_mut()
            .append_pair("url", &self.source.url)
            .append_pair("timestamp", &near);
        url
    }

    pub(super) fn ask(
        mut self,
        client: &Client,
        patience: Patience,
        url: &Url,
        done: impl FnOnce(&'s Source, Snapshot),
    ) -> Next<Self> {
        let (why, retry_after) = match client.document(url) {
            Ok((200, _, body)) => {
                done(self.source, nearest(self.source, &body));
                return Next::Done;
            }
            Ok((status, retry_after, _)) => (answers(status), retry_after),
            Err(Failure::NoSuchHost) if !client.sees_the_network() => return Next::Stop,
            Err(Failure::NoSuchHost) => ("does not exist".to_owned(), None),
            Err(Failure::Private) => ("is in a private network".to_owned(), None),
            Err(Failure::Certificate(why)) => (format!("has a certificate that {why}"), None),
            Err(Failure::Passing(why) | Failure::Lasting(why)) => (why.to_owned(), None),
        };
        if let Some(after) = patience.next(self.tries, retry_after) {
            self.tries += 1;
            let url = url.clone();
            return Next::Again {
                errand: self,
                url,
                after,
            };
        }
        done(self.source, Snapshot::Unclear(why));
        Next::Done
    }
}

/// The copy that an answer names. Its address is built here: the one in the answer is text from elsewhere.
fn nearest(source: &Source, body: &[u8]) -> Snapshot {
    #[derive(Deserialize)]
    struct Answer {
        archived_snapshots: Snapshots,
    }
    #[derive(Deserialize)]
    struct Snapshots {
        closest: Option<Closest>,
    }
    #[derive(Deserialize)]
    struct Closest {
        available: bool,
        status: String,
        timestamp: String,
    }
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else {
        return Snapshot::Unclear("answers something else".to_owned());
    };
    let is_copy = |closest: &Closest| closest.available && closest.status == "200";
    let Some(closest) = answer.archived_snapshots.closest.filter(is_copy) else {
        return Snapshot::None;
    };
    let stamp = closest.timestamp;
    let is_stamp = stamp.len() == 14 && stamp.bytes().all(|byte| byte.is_ascii_digit());
    match (
        is_stamp,
        stamp.get(..4),
        stamp.get(4..6),
        stamp.get(6..8),
        Url::parse(&source.url),
    ) {
        (true, Some(year), Some(month), Some(day), Ok(page)) => Snapshot::At {
            address: format!("https://web.archive.org/web/{stamp}/{page}"),
            day: format!("{year}-{month}-{day}"),
        },
        _ => Snapshot::Unclear("answers something else".to_owned()),
    }
}

/// The line that names a copy in the file of a source.
pub(super) fn line(address: &str) -> String {
    format!("archived: \"{address}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_copy_is_a_copy() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../curator/tests/base");
        let dataset = willing_curator::check(root.as_ref(), None)
            .unwrap()
            .dataset
            .unwrap();
        let source = dataset.get::<Source>("elysee-2026-01-06").unwrap();
        let of = |json: &str| nearest(source, json.as_bytes());
        let closest = |status: &str, stamp: &str| {
            of(&format!(
                r#"{{"url": "x", "archived_snapshots": {{"closest": {{"status": "{status}", "available": true, "url": "http://evil.example/\"\n", "timestamp": "{stamp}"}}}}}}"#
            ))
        };
        let expected = Snapshot::At {
            address: format!("https://web.archive.org/web/20260107101112/{}", source.url),
            day: "2026-01-07".to_owned(),
        };
        assert_eq!(closest("200", "20260107101112"), expected);
        assert_eq!(closest("404", "20260107101112"), Snapshot::None);
        assert!(matches!(
            closest("200", "2026010710111é"),
            Snapshot::Unclear(_)
        ));
        assert_eq!(of(r#"{"archived_snapshots": {}}"#), Snapshot::None);
        assert!(matches!(of("<html>"), Snapshot::Unclear(_)));
        let api = Url::parse(API).unwrap();
        let url = Question::about(source).url(&api);
        assert!(url.as_str().starts_with(
            "https://archive.org/wayback/available?url=https%3A%2F%2Fwww.elysee.fr%2F"
        ));
        assert!(url.as_str().ends_with("&timestamp=20261122"));
    }
}
