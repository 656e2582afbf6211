//! Addresses of pages: what in them names the page, what only tells how a reader came, and how one page is written one way.

use url::{Url, form_urlencoded};

/// The keys of a source whose values are addresses.
pub(crate) const KEYS: [&str; 2] = ["url", "archived"];

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
    Ok(without_tracking(url.as_str()))
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

/// Whether a parameter of that name tells how a reader came, and names no page.
pub(crate) fn is_tracking(name: &str) -> bool {
    const PREFIXES: [&str; 4] = ["utm_", "mc_", "at_campaign", "at_medium"];
    const NAMES: [&str; 10] = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "xtor", "ocid", "cmpid",
        "srsltid",
    ];
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || NAMES.contains(&name)
}

/// The address without the parameters that track readers, all others as they stand.
pub(crate) fn without_tracking(address: &str) -> String {
    if has_gaps(address) {
        return address.to_owned();
    }
    let (before_fragment, fragment) = split_before(address, '#');
    let (page, query) = split_before(before_fragment, '?');
    let Some(pairs) = query.strip_prefix('?') else {
        return address.to_owned();
    };
    let kept: Vec<&str> = pairs.split('&').filter(|pair| !tracks(pair)).collect();
    let kept = kept.join("&");
    let mark = if kept.is_empty() && !pairs.is_empty() {
        ""
    } else {
        "?"
    };
    format!("{page}{mark}{kept}{fragment}")
}

/// The same page in the one way in which the record writes it: the host in small letters, without the default port, without
/// `.` and `..` in the path, without an empty fragment. `None` where that would not be certain.
pub(crate) fn canonical(address: &str) -> Option<String> {
    let mut same = Url::parse(address)
        .ok()
        .filter(|url| is_page(url) && !has_gaps(address))?;
    if same.fragment() == Some("") {
        same.set_fragment(None);
    }
    let (scheme, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end)?;
    if authority.is_empty() || authority.contains(['@', '\\']) {
        return None;
    }
    let host = match authority.rsplit_once(':') {
        Some((host, port))
            if same.port().is_none() && port.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            host
        }
        _ => authority,
    };
    let tail = tail.strip_suffix('#').unwrap_or(tail);
    let end = tail.find(['?', '#']).unwrap_or(tail.len());
    let (path, rest) = tail.split_at_checked(end)?;
    let canonical = format!(
        "{scheme}://{}{}{rest}",
        host.to_ascii_lowercase(),
        without_dots(path)
    );
    // Whatever this function gets wrong, the URL Standard has the last word on which page is meant.
    (Url::parse(&canonical).ok()? == same).then_some(canonical)
}

/// The address with https, if `has_https` knows its host.
pub(crate) fn with_https(address: &str, has_https: impl Fn(&str) -> bool) -> Option<String> {
    let rest = address.strip_prefix("http://")?;
    let url = Url::parse(address).ok()?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end)?;
    let is_plain = !authority.is_empty() && !authority.contains([':', '@', '\\']);
    (is_plain && !has_gaps(address) && has_https(url.host_str()?))
        .then(|| format!("https://{rest}"))
}

/// The page that an address means, whichever of the ways above it is written in.
pub(crate) fn exact_page(address: &str) -> Option<String> {
    let mut url = Url::parse(&without_tracking(address))
        .ok()
        .filter(is_page)?;
    if url.fragment() == Some("") {
        url.set_fragment(None);
    }
    let page = url.to_string();
    Some(match page.strip_prefix("http://") {
        Some(rest) => format!("https://{rest}"),
        None => page,
    })
}

/// Whether an address holds characters that count for nothing at its ends: what is cut off could make an end of them.
fn has_gaps(address: &str) -> bool {
    address.contains(|char: char| char.is_ascii_control() || char == ' ')
}

/// Whether it is the address of a page: nobody knows what a fragment or a parameter means elsewhere.
fn is_page(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

fn tracks(pair: &str) -> bool {
    form_urlencoded::parse(pair.as_bytes()).any(|(name, _)| is_tracking(&name))
}

/// The text up to a character, and the rest that starts with it.
fn split_before(text: &str, char: char) -> (&str, &str) {
    text.find(char)
        .and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, ""))
}

/// The path without its `.` and `..` segments (RFC 3986, section 5.2.4).
fn without_dots(path: &str) -> String {
    let Some(path) = path.strip_prefix('/') else {
        return path.to_owned();
    };
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
        if matches!(segment, "." | "..") && segments.peek().is_none() {
            kept.push("");
        }
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracking_goes_and_everything_else_stays() {
        for (address, clean) in [
            ("https://a.org/x?utm_source=n", "https://a.org/x"),
            (
                "https://a.org/x?id=1&fbclid=2&B=%20#f?utm_a",
                "https://a.org/x?id=1&B=%20#f?utm_a",
            ),
            ("https://a.org/x?utm%5Fsource=n&q", "https://a.org/x?q"),
            ("https://a.org/x?", "https://a.org/x?"),
            ("https://a.org/utm_source=1", "https://a.org/utm_source=1"),
            ("https://a.org/?q=utm_source", "https://a.org/?q=utm_source"),
        ] {
            assert_eq!(without_tracking(address), clean);
        }
    }

    #[test]
    fn one_page_is_written_one_way() {
        for (address, clean) in [
            ("https://Www.A.org:443/X/./y/../Z#", "https://www.a.org/X/Z"),
            ("http://a.org:80/", "http://a.org/"),
            ("https://a.org:80/", "https://a.org:80/"),
            ("https://a.org/é?Q=%7e", "https://a.org/é?Q=%7e"),
            ("https://a.org/a/..", "https://a.org/"),
            ("https://a.org/../b/.", "https://a.org/b/"),
            ("https://a.org#", "https://a.org"),
            ("https://[2001:DB8::1]/", "https://[2001:db8::1]/"),
        ] {
            assert_eq!(canonical(address).as_deref(), Some(clean));
        }
        for unsure in [
            "https://me@A.org/",
            "https://A.org\\x",
            "no address",
            "https://a.org:port/",
            "http:///a.org:80//.:/43/",
        ] {
            assert_eq!(canonical(unsure), None, "{unsure}");
        }
    }

    #[test]
    fn https_only_where_the_host_is_known_to_have_it() {
        let known = |host: &str| host == "a.org";
        assert_eq!(
            with_https("http://a.org/x", known).as_deref(),
            Some("https://a.org/x")
        );
        assert_eq!(with_https("http://b.org/x", known), None);
        assert_eq!(with_https("http://a.org:8080/x", known), None);
        assert_eq!(with_https("https://a.org/x", known), None);
    }
}
