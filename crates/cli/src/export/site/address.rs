//! Where each page lies, how one leads to another, and which addresses of others may become links.

use willing_vocabulary::Collection;

use crate::lang::Lang;

/// The path of a record's page within the site.
pub(crate) fn of_record(lang: Lang, collection: Collection, id: &str) -> String {
    format!("{}/{collection}/{id}.html", lang.code())
}

/// The path of a record's data within the site.
pub(crate) fn of_data(collection: Collection, id: &str) -> String {
    format!("data/{collection}/{id}.json")
}

/// The way from one page of the site to another, so that it holds on any host and in any folder.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let shared = from
        .bytes()
        .zip(to.bytes())
        .take_while(|(a, b)| a == b)
        .filter_map({
            let mut at = 0;
            move |(byte, _)| {
                at += 1;
                (byte == b'/').then_some(at)
            }
        })
        .last()
        .unwrap_or(0);
    let up = from.get(shared..).unwrap_or_default().matches('/').count();
    format!("{}{}", "../".repeat(up), to.get(shared..).unwrap_or(to))
}

/// An address to which a link may lead: http or https, and nothing that a program could run.
pub(crate) fn outside(address: &str) -> Option<&str> {
    let parsed = url::Url::parse(address).ok()?;
    matches!(parsed.scheme(), "http" | "https").then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_relative() {
        for (from, to, way) in [
            ("en/meetings/a.html", "en/meetings/b.html", "b.html"),
            ("en/meetings/a.html", "en/index.html", "../index.html"),
            (
                "en/meetings/a.html",
                "fr/meetings/a.html",
                "../../fr/meetings/a.html",
            ),
            ("en/index.html", "enough.html", "../enough.html"),
            ("index.html", "en/index.html", "en/index.html"),
        ] {
            assert_eq!(relative(from, to), way);
        }
    }

    #[test]
    fn only_http_becomes_a_link() {
        assert!(outside("https://example.org/?a=b").is_some());
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "x",
        ] {
            assert_eq!(outside(text), None);
        }
    }
}
