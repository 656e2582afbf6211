//! What the address of a page tells about it, and what the record knows of other pages of its site.

use serde_json::{Map, Value};
use willing_curator::{Survey, address};
use willing_vocabulary::Date;

/// A page that may become a source.
#[derive(Debug)]
pub(super) struct Page {
    /// The address as it goes into the record.
    pub(super) url: String,
    /// The source that is this page already.
    pub(super) known: Option<String>,
    /// Publisher, kind and language, where all other sources of the site agree on them.
    pub(super) usual: Map<String, Value>,
    /// How many other sources the site has.
    pub(super) others: usize,
    /// The site.
    pub(super) site: String,
    /// A date in the address. Often the day of publication, but only the page can say so.
    pub(super) date: Option<Date>,
}

impl Page {
    pub(super) fn at(text: &str, survey: &Survey) -> Result<Self, String> {
        let url = address::tidy(text)?;
        let page = address::page(&url);
        let site = address::site(&url).unwrap_or_default();
        let sources = &survey.records.sources;
        let known = sources
            .iter()
            .find(|source| address::page(&source.url) == page)
            .map(|source| source.id.clone());
        let others: Vec<_> = sources
            .iter()
            .filter(|source| address::site(&source.url).as_ref() == Some(&site))
            .collect();
        let mut usual = Map::new();
        if let Some((first, rest)) = others.split_first() {
            if rest.iter().all(|other| other.publisher == first.publisher) {
                usual.insert("publisher".to_owned(), first.publisher.clone().into());
            }
            if rest.iter().all(|other| other.kind == first.kind) {
                usual.insert("kind".to_owned(), first.kind.as_str().into());
            }
            if rest.iter().all(|other| other.lang == first.lang) {
                usual.insert("lang".to_owned(), first.lang.clone().into());
            }
        }
        Ok(Self {
            date: date_in(&url),
            others: others.len(),
            url,
            known,
            usual,
            site,
        })
    }

    /// Publisher, kind and language on one line.
    pub(super) fn usual_in_words(&self) -> String {
        self.usual
            .values()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// A day in the path of an address: `/2026/01/06/` or `2026-01-06`.
pub(super) fn date_in(url: &str) -> Option<Date> {
    let numbers: Vec<&str> = url.split(|char: char| !char.is_ascii_digit()).collect();
    numbers.windows(3).find_map(|numbers| match numbers {
        [year, month, day]
            if year.len() == 4 && (2024..2100).contains(&year.parse().unwrap_or(0)) =>
        {
            format!("{year}-{month:0>2}-{day:0>2}").parse::<Date>().ok()
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_found_in_addresses() {
        let found = |url| date_in(url).map(|date| date.to_string());
        let day = Some("2026-01-06".to_owned());
        assert_eq!(found("https://elysee.fr/em/2026/01/06/sommet"), day);
        assert_eq!(
            found("https://eurointegration.com.ua/news/2026/1/6/7228489/"),
            day
        );
        assert_eq!(found("https://x.org/a-2026-01-06"), day);
        assert_eq!(found("https://x.org/2026/13/06/"), None);
        assert_eq!(found("https://x.org/1234/5"), None);
        assert_eq!(found("https://x.org/2026/foo/01/06"), None);
    }
}
