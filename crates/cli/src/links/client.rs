//! One request: only to a public address, bounded in time and size, and without trust in what comes back.

use std::collections::HashMap;
use std::io::{self, Read as _};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rustls::CertificateError;
use ureq::config::Config;
use ureq::http::{HeaderMap, Response, header};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error};
use url::Url;

use super::lookup::{PublicOnly, Unfound};
use super::title;

/// How much of a page is read, at most, to find its title.
const MAX_BODY: u64 = 2 << 20;

/// How much an answer may say before its page begins.
const MAX_HEAD: usize = 64 << 10;

/// How the client works.
#[derive(Debug, Clone)]
pub(super) struct Manners {
    /// What it calls itself.
    pub(super) user_agent: String,
    /// How long it waits for a connection, and for the whole of an answer.
    pub(super) connect: Duration,
    pub(super) whole: Duration,
    /// For the tests: where hosts are; those that are not named here do not exist.
    pub(super) hosts: HashMap<String, SocketAddr>,
    /// For the tests: a certificate to trust instead of the usual ones.
    pub(super) trust: Option<Vec<u8>>,
}

/// Asks servers for pages.
#[derive(Debug)]
pub(super) struct Client {
    agent: Agent,
    resolver: PublicOnly,
}

/// What is asked for besides the address.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wishes<'a> {
    /// The language in which the page was read.
    pub(super) lang: Option<&'a str>,
    /// What the server called the state of the page that is known already.
    pub(super) etag: Option<&'a str>,
    pub(super) last_modified: Option<&'a str>,
}

/// What a server said.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) location: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
    pub(super) title: Option<String>,
}

/// Why a server said nothing of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// Its name is not known.
    NoSuchHost,
    /// Its address is not one of the public internet.
    Private,
    /// It cannot prove who it is.
    Certificate(String),
    /// It did not answer, or not in time; another time it may.
    Passing(&'static str),
    /// Its answer is none.
    Lasting(&'static str),
}

impl Client {
    pub(super) fn new(manners: Manners) -> Result<Self, String> {
        let mut tls = TlsConfig::builder();
        if let Some(pem) = &manners.trust {
            let certificate = Certificate::from_pem(pem).map_err(|error| error.to_string())?;
            tls = tls.root_certs(RootCerts::Specific(Arc::new(vec![certificate])));
        }
        let config = Config::builder()
            // Whoever follows redirects must look at each; a proxy would look up names in our place.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .http_status_as_error(false)
            .user_agent(manners.user_agent)
            .accept("text/html, application/xhtml+xml, */*;q=0.8")
            .timeout_resolve(Some(manners.connect))
            .timeout_connect(Some(manners.connect))
            .timeout_global(Some(manners.whole))
            .max_response_header_size(MAX_HEAD)
            // Seconds pass before a host is asked again: a connection kept so long is often closed on the other side.
            .max_idle_connections(0)
            .tls_config(tls.build())
            .build();
        let resolver = PublicOnly::new(manners.hosts, manners.connect);
        Ok(Self {
            agent: Agent::with_parts(config, DefaultConnector::default(), resolver.clone()),
            resolver,
        })
    }

    /// Asks for a page, and reads as much of it as its title takes.
    pub(super) fn page(&self, url: &Url, wishes: Wishes<'_>) -> Result<Answer, Failure> {
        let mut response = self.get(url, wishes)?;
        let headers = response.headers();
        let text = |name| header_text(headers, name);
        let mut answer = Answer {
            status: response.status().as_u16(),
            location: text(header::LOCATION),
            retry_after: text(header::RETRY_AFTER).and_then(|text| wait(&text)),
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
            title: None,
        };
        let kind = response.body().mime_type().unwrap_or("text/html");
        if answer.status == 200 && kind.contains("html") {
            let charset = charset(response.headers());
            // The page is there, whatever becomes of its body.
            let page = read(response.body_mut(), title::is_complete);
            answer.title = title::of(&page, charset.as_deref());
        }
        Ok(answer)
    }

    /// Asks for a document that a program reads: the status, when to come again, and the document.
    pub(super) fn document(&self, url: &Url) -> Result<(u16, Option<Duration>, Vec<u8>), Failure> {
        let mut response = self.get(url, Wishes::default())?;
        let status = response.status().as_u16();
        let retry_after = header_text(response.headers(), header::RETRY_AFTER);
        let body = read(response.body_mut(), |_, _| false);
        Ok((status, retry_after.and_then(|text| wait(&text)), body))
    }

    /// Whether names can be looked up at all.
    pub(super) fn sees_the_network(&self) -> bool {
        self.resolver.sees_the_network()
    }

    fn get(&self, url: &Url, wishes: Wishes<'_>) -> Result<Response<Body>, Failure> {
        let mut request = self.agent.get(url.as_str());
        if let Some(lang) = wishes.lang {
            request = request.header(
                header::ACCEPT_LANGUAGE,
                format!("{lang}, en;q=0.5, *;q=0.1"),
            );
        }
        if let Some(etag) = wishes.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(last_modified) = wishes.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, last_modified);
        }
        request.call().map_err(|error| failure(&error))
    }
}

/// The beginning of a body, until there is enough of it; `enough` is told how much it has been shown before.
fn read(body: &mut Body, enough: impl Fn(&[u8], usize) -> bool) -> Vec<u8> {
    let mut reader = body.as_reader().take(MAX_BODY);
    let (mut read, mut piece) = (Vec::new(), vec![0; 16 << 10]);
    loop {
        match reader.read(&mut piece) {
            Ok(0) => return read,
            Ok(size) => {
                let known = read.len();
                read.extend(piece.iter().take(size));
                if enough(&read, known) {
                    return read;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return read,
        }
    }
}

/// A header as text; what is too long to be one is left out.
fn header_text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    let value = headers.get(name)?.as_bytes();
    let text = String::from_utf8_lossy(value).trim().to_owned();
    Some(text).filter(|text| !text.is_empty() && text.len() <= 4096)
}

/// The encoding of a page, as its server says. ureq's own answer is UTF-8 where the server says nothing.
fn charset(headers: &HeaderMap) -> Option<String> {
    let kind = header_text(headers, header::CONTENT_TYPE)?.to_ascii_lowercase();
    let (_, charset) = kind.split_once("charset=")?;
    let charset = charset.split([';', ',']).next()?;
    Some(charset.trim_matches(['"', '\'', ' ']).to_owned())
}

/// How long to wait: so many seconds, or until a time.
fn wait(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(text).ok()?;
    (until.with_timezone(&Utc) - Utc::now()).to_std().ok()
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::HostNotFound => Failure::NoSuchHost,
        Error::Timeout(_) => Failure::Passing("did not answer in time"),
        Error::ConnectionFailed => Failure::Passing("took no connection"),
        Error::Rustls(error) => certificate(error),
        Error::Io(error) => of_io(error),
        Error::Other(error) => match error.downcast_ref() {
            Some(Unfound::NoSuchHost) => Failure::NoSuchHost,
            Some(Unfound::NotNow) => Failure::Passing("could not be looked up"),
            Some(Unfound::Private) => Failure::Private,
            None => Failure::Passing("took no connection"),
        },
        Error::LargeResponseHeader(..) => Failure::Lasting("answers with a head that is too large"),
        Error::Protocol(_) => Failure::Lasting("does not answer in HTTP"),
        _ => Failure::Lasting("cannot be asked for a page"),
    }
}

fn of_io(error: &io::Error) -> Failure {
    if let Some(inner) = error.get_ref() {
        if let Some(error) = inner.downcast_ref::<rustls::Error>() {
            return certificate(error);
        }
        if let Some(error) = inner.downcast_ref::<Error>() {
            return failure(error);
        }
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => {
            Failure::Passing("did not answer in time")
        }
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable => Failure::Passing("took no connection"),
        _ => Failure::Passing("closed the connection"),
    }
}

fn certificate(error: &rustls::Error) -> Failure {
    let rustls::Error::InvalidCertificate(error) = error else {
        return Failure::Passing("could not agree on how to encrypt");
    };
    let why = match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is made out to another host"
        }
        CertificateError::UnknownIssuer => "is vouched for by nobody known",
        CertificateError::Revoked => "has been revoked",
        _ => "is not valid",
    };
    Failure::Certificate(why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_seconds_or_a_time() {
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT"), None);
        let year = wait("Tue, 31 Dec 2999 23:59:59 GMT").unwrap().as_secs();
        assert!(year > 86400 * 365);
        assert_eq!(wait("soon"), None);
    }
}
