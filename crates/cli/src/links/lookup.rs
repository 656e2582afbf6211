//! Where a host is: the one place at which names become addresses, so that no redirect leads into a private network.
//!
//! The client connects to the addresses that are given out here and to no others, whatever a second look-up would say.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::public::is_public;

/// Hosts that are there whenever the network is. They are looked up, never called.
const CONTROL: [&str; 3] = ["www.wikipedia.org", "europa.eu", "archive.org"];

/// Looks up hosts, and hands out none but public addresses.
#[derive(Debug, Clone)]
pub(super) struct PublicOnly {
    hosts: Arc<HashMap<String, SocketAddr>>,
    patience: Duration,
}

/// Why there is no address to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfound {
    NoSuchHost,
    NotNow,
    Private,
}

impl fmt::Display for Unfound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchHost => "there is no such host",
            Self::NotNow => "the host cannot be looked up now",
            Self::Private => "the host is in a private network",
        })
    }
}

impl StdError for Unfound {}

impl PublicOnly {
    pub(super) fn new(hosts: HashMap<String, SocketAddr>, patience: Duration) -> Self {
        Self {
            hosts: Arc::new(hosts),
            patience,
        }
    }

    /// Whether names can be looked up at all.
    pub(super) fn sees_the_network(&self) -> bool {
        CONTROL.iter().any(|name| self.addresses(name, 443).is_ok())
    }

    fn addresses(&self, host: &str, port: u16) -> Result<ResolvedSocketAddrs, Error> {
        let uri: Uri = format!("https://{host}:{port}/")
            .parse()
            .map_err(|_| Error::HostNotFound)?;
        let timeout = NextTimeout {
            after: self.patience.into(),
            reason: ureq::Timeout::Resolve,
            ..NextTimeout::default()
        };
        self.resolve(&uri, &Config::default(), timeout)
    }
}

impl Resolver for PublicOnly {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let unfound = |why: Unfound| Error::Other(Box::new(why));
        let host = uri.host().unwrap_or_default();
        let is_number = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        if !self.hosts.is_empty() && !is_number {
            let address = self.hosts.get(host).ok_or(unfound(Unfound::NoSuchHost))?;
            // Whoever names a loopback address on the command line means it.
            if !is_public(address.ip()) && !address.ip().is_loopback() {
                return Err(unfound(Unfound::Private));
            }
            let mut addresses = self.empty();
            addresses.push(*address);
            return Ok(addresses);
        }
        let found = match DefaultResolver::default().resolve(uri, config, timeout) {
            // The system's words for "try again later", on Linux and on macOS alike.
            Err(Error::Io(error)) if error.to_string().contains("emporary failure") => {
                return Err(unfound(Unfound::NotNow));
            }
            Err(Error::Io(_) | Error::HostNotFound) => return Err(unfound(Unfound::NoSuchHost)),
            other => other?,
        };
        let mut addresses = self.empty();
        for address in found.iter().filter(|address| is_public(address.ip())) {
            addresses.push(*address);
        }
        if addresses.is_empty() {
            return Err(unfound(Unfound::Private));
        }
        Ok(addresses)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_private_networks_are_not_given_out() {
        let resolver = PublicOnly::new(HashMap::new(), Duration::from_secs(1));
        for host in [
            "127.0.0.1",
            "10.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "169.254.169.254",
        ] {
            let Err(Error::Other(why)) = resolver.addresses(host, 80) else {
                panic!("{host}");
            };
            assert_eq!(why.downcast_ref(), Some(&Unfound::Private), "{host}");
        }
        assert!(resolver.addresses("1.1.1.1", 80).is_ok());
    }
}
