//! What a visit says of an address: mostly that all is well, and where it says nothing, that.

use url::Url;
use willing_curator::address;
use willing_curator::records::Source;

use super::title;
use super::visit::{Seen, Visit, answers};

/// What is to be said of an address in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The page is there.
    Fine,
    /// The page stands at another address for good. It has a title that differs clearly, if there is one here.
    Moved { to: String, title: Option<String> },
    /// The page is gone: how that shows.
    Dead(String),
    /// The page has another title.
    Changed(String),
    /// The host of that name has a certificate with a flaw.
    Certificate { host: String, why: String },
    /// Nobody can tell: what the host does.
    Unclear(String),
}

/// What an address is in its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The page itself.
    Page,
    /// The archived copy, whose archive may redirect to the nearest one and shows a title of its own.
    Copy,
}

impl Role {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Page => "url",
            Self::Copy => "archived",
        }
    }
}

/// What a visit says of the address of a source.
pub(super) fn judge(source: &Source, role: Role, visit: &Visit) -> Verdict {
    let (status, seen_title) = match &visit.seen {
        Seen::Answer { status, title } => (*status, title.as_deref()),
        Seen::NoSuchHost(host) => return Verdict::Dead(format!("there is no host `{host}`")),
        Seen::Certificate { host, why } => {
            let (host, why) = (host.clone(), why.clone());
            return Verdict::Certificate { host, why };
        }
        Seen::Unclear(why) => return Verdict::Unclear(why.clone()),
    };
    match status {
        404 | 410 => return Verdict::Dead(format!("the server answers {status}")),
        200..=299 => {}
        other => return Verdict::Unclear(answers(other)),
    }
    if seen_title.is_some_and(title::is_wall) {
        return Verdict::Unclear("asks whether its reader is a person".to_owned());
    }
    if role == Role::Copy {
        return Verdict::Fine;
    }
    if is_front_page(&visit.end) && !is_front_page(&visit.address) {
        let site = address::site(&visit.end).unwrap_or_default();
        return Verdict::Dead(format!("it leads to the front page of {site}"));
    }
    let other_title = seen_title
        .filter(|seen| title::differ(&source.title, seen))
        .map(str::to_owned);
    if !is_same_page(&visit.address, &visit.for_good) {
        let to = address::tidy(&visit.for_good).unwrap_or_else(|_| visit.for_good.clone());
        return Verdict::Moved {
            to,
            title: other_title,
        };
    }
    other_title.map_or(Verdict::Fine, Verdict::Changed)
}

/// Whether an address is that of a whole site, or of its edition in one language.
fn is_front_page(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    let mut parts = parts(&url);
    parts.retain(|part| !is_language(part));
    let index = |part: &str| part.starts_with("index.") || part == "home";
    url.query().is_none()
        && (parts.is_empty() || (parts.len() == 1 && parts.iter().all(|part| index(part))))
}

/// Whether two addresses differ in nothing that matters: scheme, `www.`, closing slash, fragment, parameters that track readers,
/// escapes, or a part that only one of them has and that names a language.
fn is_same_page(one: &str, other: &str) -> bool {
    let tidy = |address: &str| {
        address::tidy(address)
            .ok()
            .and_then(|tidy| Url::parse(&tidy).ok())
    };
    let (Some(one), Some(other)) = (tidy(one), tidy(other)) else {
        return one == other;
    };
    let site = |url: &Url| address::site(url.as_str());
    if site(&one) != site(&other) || one.query() != other.query() {
        return false;
    }
    let (mut one, mut other) = (parts(&one), parts(&other));
    if one.len() != other.len() {
        let longer = if one.len() > other.len() {
            &mut one
        } else {
            &mut other
        };
        if let Some(place) = longer.iter().position(|part| is_language(part)) {
            longer.remove(place);
        }
    }
    one == other
}

/// The parts of a path, in small letters: `%C3` and `%c3` are one.
fn parts(url: &Url) -> Vec<String> {
    let path = url.path().to_lowercase();
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// Whether a part of a path reads like `en` or `en-gb`.
fn is_language(part: &str) -> bool {
    let two = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    match part.split_once(['-', '_']) {
        Some((language, country)) => two(language) && two(country),
        None => two(part),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../curator/tests/base");
        let dataset = willing_curator::check(root.as_ref(), None)
            .unwrap()
            .dataset
            .unwrap();
        let source = dataset.get::<Source>("elysee-2026-01-06").unwrap();
        Source {
            title: "Sommet de la Coalition des volontaires".to_owned(),
            ..source.clone()
        }
    }

    fn verdict(from: &str, to: &str, for_good: bool, status: u16, title: &str) -> Verdict {
        let visit = Visit {
            address: from.to_owned(),
            time: String::new(),
            seen: Seen::Answer {
                status,
                title: Some(title.to_owned()).filter(|title| !title.is_empty()),
            },
            end: to.to_owned(),
            for_good: if for_good { to } else { from }.to_owned(),
            etag: None,
            last_modified: None,
        };
        judge(&source(), Role::Page, &visit)
    }

    #[test]
    fn trivial_differences_are_none() {
        let page = "https://www.example.org/a/b-c";
        for to in [
            "https://www.example.org/a/b-c",
            "http://example.org/a/b-c/",
            "https://example.org/a/b-c?utm_source=x#top",
            "https://www.example.org/en/a/b-c",
            "https://www.example.org/a/en-gb/b-c",
        ] {
            assert_eq!(verdict(page, to, true, 200, ""), Verdict::Fine, "{to}");
        }
        for to in [
            "https://www.example.org/a/b-d",
            "https://www.example.com/a/b-c",
            "https://www.example.org/a/b-c?id=3",
            "https://www.example.org/en/uk/a/b-c",
        ] {
            assert!(
                matches!(verdict(page, to, true, 200, ""), Verdict::Moved { .. }),
                "{to}"
            );
            assert_eq!(verdict(page, to, false, 200, ""), Verdict::Fine, "{to}");
        }
        assert!(matches!(
            verdict("https://a.org/fr/x", "https://a.org/en/x", true, 200, ""),
            Verdict::Moved { .. }
        ));
    }

    #[test]
    fn the_front_page_is_not_the_page() {
        let page = "https://example.org/2026/page";
        for to in [
            "https://example.org/",
            "https://www.example.org/en/",
            "https://other.example/index.html",
            "https://example.org/fr-fr/home",
        ] {
            assert!(
                matches!(verdict(page, to, false, 200, ""), Verdict::Dead(_)),
                "{to}"
            );
        }
        assert_eq!(
            verdict(
                "https://example.org/en",
                "https://example.org/",
                true,
                200,
                ""
            ),
            Verdict::Fine
        );
        assert_eq!(
            verdict(page, "https://example.org/?p=7", false, 200, ""),
            Verdict::Fine
        );
    }

    #[test]
    fn refusals_prove_nothing_and_titles_are_hints() {
        let page = "https://example.org/page";
        let of = |status, title| verdict(page, page, false, status, title);
        for status in [301, 304, 400, 401, 403, 405, 406, 429, 451, 500, 503] {
            assert!(matches!(of(status, ""), Verdict::Unclear(_)), "{status}");
        }
        assert!(matches!(of(404, ""), Verdict::Dead(_)));
        assert!(matches!(of(410, ""), Verdict::Dead(_)));
        assert!(matches!(of(200, "Just a moment..."), Verdict::Unclear(_)));
        assert!(matches!(of(200, "Domain for sale"), Verdict::Changed(_)));
        assert_eq!(
            of(200, "Sommet de la coalition des volontaires - Élysée"),
            Verdict::Fine
        );
        let moved = verdict(
            page,
            "https://example.org/new",
            true,
            200,
            "Domain for sale",
        );
        assert!(matches!(moved, Verdict::Moved { title: Some(_), .. }));
    }
}
