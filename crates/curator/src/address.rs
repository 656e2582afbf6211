//! Addresses of pages: what in them names the page, and what only tells how a reader came.

use url::Url;

/// The address under which a page goes into the record: https, without tracking parameters, user or fragment.
///
/// ```
/// use willing_curator::address;
///
/// let tidy = address::tidy("http://Example.org/a?utm_source=x&id=7#top").unwrap();
/// assert_eq!(tidy, "https://example.org/a?id=7");
/// assert!(address::tidy("ftp://example.org/a").is_err());
/// ```
pub fn tidy(address: &str) -> Result<String, String> {
    let mut url =
        Url::parse(address.trim()).map_err(|error| format!("this is no address: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err("a source is a page of the web: its address starts with https://".to_owned());
    }
    let unchangeable = |()| "this is no address of a page".to_owned();
    url.set_scheme("https").map_err(unchangeable)?;
    url.set_username("").map_err(unchangeable)?;
    url.set_password(None).map_err(unchangeable)?;
    url.set_fragment(None);
    if url.query_pairs().any(|(name, _)| tracks_readers(&name)) {
        let kept: Vec<_> = url
            .query_pairs()
            .filter(|(name, _)| !tracks_readers(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    Ok(url.into())
}

/// What two addresses of one page have in common: all but the scheme, `www.`, a closing slash and the fragment.
///
/// ```
/// use willing_curator::address::page;
///
/// assert_eq!(page("https://www.example.org/a/"), page("https://example.org/a#top"));
/// assert_ne!(page("https://example.org/a"), page("https://example.org/b"));
/// ```
#[must_use]
pub fn page(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    Some(format!(
        "{}{}?{}",
        host_of(&url),
        url.path().trim_end_matches('/'),
        url.query().unwrap_or_default()
    ))
}

/// The site of an address: its host without `www.`.
#[must_use]
pub fn site(address: &str) -> Option<String> {
    Url::parse(address)
        .ok()
        .map(|url| host_of(&url).to_owned())
        .filter(|host| !host.is_empty())
}

fn host_of(url: &Url) -> &str {
    let host = url.host_str().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether a parameter of that name tells the publisher how a reader came, and names no page.
pub(crate) fn tracks_readers(name: &str) -> bool {
    const PREFIXES: [&str; 4] = ["utm_", "mc_", "at_campaign", "at_medium"];
    const NAMES: [&str; 10] = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "xtor", "ocid", "cmpid",
        "srsltid",
    ];
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || NAMES.contains(&name)
}
