//! The way from an address to its page, hop by hop.

use std::time::Duration;

use chrono::{SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use url::Url;

use super::client::{Answer, Client, Failure, Wishes};
use super::queue::{Next, host};

/// How many redirects are followed.
const MAX_HOPS: usize = 10;

/// What stands at the end of the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Seen {
    /// The server answered, with a title where the page has one.
    Answer { status: u16, title: Option<String> },
    /// The host of that name does not exist.
    NoSuchHost(String),
    /// The host of that name cannot prove who it is.
    Certificate { host: String, why: String },
    /// Nobody can tell: what the host does.
    Unclear(String),
}

/// What was seen on the way from an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Visit {
    /// The address, as the record has it.
    pub(super) address: String,
    /// When it was followed, in the form of RFC 3339.
    pub(super) time: String,
    /// What was seen at the end.
    pub(super) seen: Seen,
    /// The address at the end.
    pub(super) end: String,
    /// How far the servers redirect for good; behind it they may redirect for the time being.
    pub(super) for_good: String,
    /// What the server calls this state of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) etag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_modified: Option<String>,
}

/// How often something that may pass is tried again, and after how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    pub(super) retries: u32,
    /// The first wait; each one after it is twice as long.
    pub(super) wait: Duration,
    /// No server is waited for any longer, whatever it asks for.
    pub(super) longest: Duration,
}

impl Patience {
    /// How long to wait before the next try after so many, if there is to be one.
    pub(super) fn next(self, tries: u32, asked: Option<Duration>) -> Option<Duration> {
        let own = self.wait.saturating_mul(2_u32.saturating_pow(tries));
        let wait = own.min(self.longest).max(asked.unwrap_or_default());
        (tries < self.retries && wait <= self.longest).then_some(wait)
    }
}

/// Somebody on the way from an address to its page.
#[derive(Debug)]
pub(super) struct Walk<'s> {
    /// The address, as the record has it.
    pub(super) address: &'s str,
    lang: &'s str,
    /// What was seen the last time.
    before: Option<&'s Visit>,
    /// Every address so far.
    path: Vec<Url>,
    for_good: Option<Url>,
    tries: u32,
}

impl<'s> Walk<'s> {
    pub(super) fn new(address: &'s str, lang: &'s str, before: Option<&'s Visit>) -> Self {
        Self {
            address,
            lang,
            before,
            path: Vec::new(),
            for_good: None,
            tries: 0,
        }
    }

    /// Goes on at an address as far as its host leads: to the end, to another host, or to where one must wait.
    pub(super) fn go(
        mut self,
        client: &Client,
        patience: Patience,
        at: &Url,
        done: impl FnOnce(Visit),
    ) -> Next<Self> {
        let mut at = at.clone();
        loop {
            let asked = client.page(&at, self.wishes());
            let (why, retry_after) = match asked {
                Ok(answer) if is_redirect(&answer) => match self.follow(&at, &answer) {
                    Ok(next) if host(&next) == host(&at) => {
                        at = next;
                        continue;
                    }
                    Ok(url) => {
                        let after = Duration::ZERO;
                        return Next::Again {
                            errand: self,
                            url,
                            after,
                        };
                    }
                    Err(why) => {
                        done(self.end(&at, Seen::Unclear(why.to_owned())));
                        return Next::Done;
                    }
                },
                Ok(answer) if matches!(answer.status, 408 | 425 | 429 | 500..=599) => {
                    (answers(answer.status), answer.retry_after)
                }
                Ok(answer) => {
                    done(self.arrive(&at, answer));
                    return Next::Done;
                }
                Err(Failure::Passing(why)) => (why.to_owned(), None),
                Err(failure) => {
                    if failure == Failure::NoSuchHost && !client.sees_the_network() {
                        return Next::Stop;
                    }
                    done(self.end(&at, failed(failure, &at)));
                    return Next::Done;
                }
            };
            if let Some(after) = patience.next(self.tries, retry_after) {
                self.tries += 1;
                return Next::Again {
                    errand: self,
                    url: at,
                    after,
                };
            }
            if !client.sees_the_network() {
                return Next::Stop;
            }
            done(self.end(&at, Seen::Unclear(why)));
            return Next::Done;
        }
    }

    fn wishes(&self) -> Wishes<'s> {
        // What is known of the page concerns the address at which it stood.
        let known = self.before.filter(|before| {
            self.path.is_empty() && before.end == self.address && has_title(before)
        });
        Wishes {
            lang: Some(self.lang),
            etag: known.and_then(|before| before.etag.as_deref()),
            last_modified: known.and_then(|before| before.last_modified.as_deref()),
        }
    }

    /// The address to which an answer redirects, unless the way leads nowhere.
    fn follow(&mut self, at: &Url, answer: &Answer) -> Result<Url, &'static str> {
        let location = answer.location.as_deref().unwrap_or_default();
        let mut next = at.join(location).map_err(|_| "redirects to no address")?;
        next.set_fragment(None);
        if !matches!(next.scheme(), "http" | "https") || next.host_str().is_none() {
            return Err("redirects out of the web");
        }
        self.path.push(at.clone());
        if self.path.contains(&next) {
            return Err("redirects in a circle");
        }
        if self.path.len() > MAX_HOPS {
            return Err("redirects without end");
        }
        let was_for_good = self.path.len() == 1 || self.for_good.as_ref() == Some(at);
        if was_for_good && matches!(answer.status, 301 | 308) {
            self.for_good = Some(next.clone());
        }
        Ok(next)
    }

    fn arrive(self, at: &Url, answer: Answer) -> Visit {
        let (mut status, mut title) = (answer.status, answer.title);
        if let (304, Some(before)) = (status, self.before)
            && let Seen::Answer { title: known, .. } = &before.seen
        {
            (status, title) = (200, known.clone());
        }
        let mut visit = self.end(at, Seen::Answer { status, title });
        visit.etag = answer.etag;
        visit.last_modified = answer.last_modified;
        visit
    }

    fn end(self, at: &Url, seen: Seen) -> Visit {
        // Without redirects the address stays spelled as it is.
        let start = self.path.is_empty();
        let end = if start { self.address } else { at.as_str() };
        Visit {
            address: self.address.to_owned(),
            time: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
            seen,
            end: end.to_owned(),
            for_good: self
                .for_good
                .map_or_else(|| self.address.to_owned(), String::from),
            etag: None,
            last_modified: None,
        }
    }
}

fn has_title(visit: &Visit) -> bool {
    matches!(
        &visit.seen,
        Seen::Answer {
            status: 200,
            title: Some(_)
        }
    )
}

fn is_redirect(answer: &Answer) -> bool {
    matches!(answer.status, 301 | 302 | 303 | 307 | 308)
}

/// What a server that answers only a status does.
pub(super) fn answers(status: u16) -> String {
    let meaning = match status {
        401 => " (asks for a login)",
        402 => " (asks for money)",
        403 => " (refuses programs, or everybody)",
        429 => " (asks for patience)",
        451 => " (refuses for legal reasons)",
        500..=599 => " (is in trouble)",
        _ => "",
    };
    format!("answers {status}{meaning}")
}

fn failed(failure: Failure, at: &Url) -> Seen {
    let name = at.host_str().unwrap_or_default().to_owned();
    match failure {
        Failure::NoSuchHost => Seen::NoSuchHost(name),
        Failure::Certificate(why) => Seen::Certificate { host: name, why },
        Failure::Private => {
            Seen::Unclear("is in a private network, which is not called".to_owned())
        }
        Failure::Passing(why) | Failure::Lasting(why) => Seen::Unclear(why.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_bounds() {
        let second = Duration::from_secs;
        let patience = Patience {
            retries: 3,
            wait: second(5),
            longest: second(15),
        };
        assert_eq!(patience.next(0, None), Some(second(5)));
        assert_eq!(patience.next(1, None), Some(second(10)));
        assert_eq!(patience.next(2, None), Some(second(15)));
        assert_eq!(patience.next(3, None), None);
        assert_eq!(patience.next(0, Some(second(12))), Some(second(12)));
        // Whoever asks for more is left alone.
        assert_eq!(patience.next(0, Some(second(16))), None);
    }
}
