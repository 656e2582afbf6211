//! Names for records that hold outside the record: an address where it is published, and a UUID that stays the same for ever.

use std::fmt::Write as _;

use url::Url;
use uuid::Uuid;
use willing_curator::Dataset;
use willing_curator::records::{
    Claim, Declaration, Meeting, Member, Person, Plan, Record, Roster, Source, Stored,
};
use willing_vocabulary::Collection;

use super::Export;
use crate::lang::Lang;

/// The namespace of every UUID made here; it must never change.
const NAMESPACE: Uuid = Uuid::from_u128(0x9d1f_0c3e_5b72_4a86_8e0d_7c41_92b6_f35a);

/// The UUID (version 5) of anything with a name of its own: `meetings/2026-01-06-paris`.
pub(super) fn uuid(name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

/// The UUID of a record: made from the first name that it had, so that a new name leaves it as it was.
pub(super) fn uuid_of<R: Record>(record: &R) -> Uuid {
    uuid(&format!("{}/{}", R::COLLECTION, first_name(record)))
}

fn first_name<R: Record>(record: &R) -> &str {
    let formerly = record.formerly().first();
    formerly.map_or(record.id(), String::as_str)
}

/// What all kinds of record have in common.
#[derive(Clone, Copy)]
pub(super) struct Common<'d> {
    /// The first id that it had.
    pub(super) name: &'d str,
    pub(super) uuid: Uuid,
    /// Whether it has not been withdrawn.
    pub(super) stands: bool,
}

impl<'d, R: Record> From<&'d R> for Common<'d> {
    fn from(record: &'d R) -> Self {
        Self {
            name: first_name(record),
            uuid: uuid_of(record),
            stands: record.withdrawn().is_none(),
        }
    }
}

/// A record of a collection that is known only at run time.
pub(super) fn common<'d>(
    dataset: &'d Dataset,
    collection: Collection,
    id: &str,
) -> Option<Common<'d>> {
    fn of<'d, R: Stored + 'd>(dataset: &'d Dataset, id: &str) -> Option<Common<'d>> {
        dataset.get::<R>(id).map(Common::from)
    }
    match collection {
        Collection::Sources => of::<Source>(dataset, id),
        Collection::Members => of::<Member>(dataset, id),
        Collection::People => of::<Person>(dataset, id),
        Collection::Meetings => of::<Meeting>(dataset, id),
        Collection::Declarations => of::<Declaration>(dataset, id),
        Collection::Plans => of::<Plan>(dataset, id),
        Collection::Rosters => of::<Roster>(dataset, id),
        Collection::Claims => of::<Claim>(dataset, id),
        _ => None,
    }
}

impl Export<'_> {
    /// The address of a record's page on the site, if it is known where the folder will be published.
    pub(super) fn page(&self, lang: Lang, collection: Collection, id: &str) -> Option<String> {
        let path = format!("site/{}/{collection}/{id}.html", lang.code());
        self.base_url.map(|base| base.of(&path))
    }

    /// What a record is called on the web: the address of its page, or its UUID as a URN.
    pub(super) fn iri(&self, collection: Collection, id: &str) -> String {
        self.page(Lang::En, collection, id).unwrap_or_else(|| {
            let uuid = common(self.dataset, collection, id)
                .map_or_else(|| uuid(&format!("{collection}/{id}")), |record| record.uuid);
            urn(uuid)
        })
    }
}

/// A UUID as an IRI.
pub(super) fn urn(uuid: Uuid) -> String {
    uuid.urn().to_string()
}

/// An address of the record as a URI by the letter of RFC 3986: what is one stays as it is, the rest is percent-encoded.
///
/// The record only promises `http`, a colon and no spaces.
pub(super) fn uri(address: &str) -> Option<String> {
    if is_uri(address) && Url::parse(address).is_ok() {
        return Some(address.to_owned());
    }
    let url = Url::parse(address).ok()?;
    let mut uri = String::new();
    let mut rest = url.as_str();
    while let Some(char) = rest.chars().next() {
        let (this, after) = rest.split_at(char.len_utf8());
        if is_uri_char(char) && (char != '%' || starts_with_hex(after)) {
            uri.push(char);
        } else {
            for byte in this.bytes() {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
        rest = after;
    }
    Some(uri)
}

fn is_uri(text: &str) -> bool {
    text.chars().all(is_uri_char) && text.split('%').skip(1).all(starts_with_hex)
}

/// Brackets belong to a host alone, where an address of version 6 is no address of a page.
fn is_uri_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(char)
}

fn starts_with_hex(text: &str) -> bool {
    let mut bytes = text.bytes();
    let mut hex = || bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit());
    hex() && hex()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_uris() {
        for (address, expected) in [
            ("https://example.org", "https://example.org"),
            (
                "https://example.org/a%20b?c=d&e#f",
                "https://example.org/a%20b?c=d&e#f",
            ),
            (
                "https://example.org/é«»",
                "https://example.org/%C3%A9%C2%AB%C2%BB",
            ),
            (
                "https://example.org/\nBEGIN:VALARM",
                "https://example.org/BEGIN:VALARM",
            ),
            (
                "https://example.org/\"<b>{x}|^[y]",
                "https://example.org/%22%3Cb%3E%7Bx%7D%7C%5E%5By%5D",
            ),
            ("https://example.org/100%", "https://example.org/100%25"),
            ("https://example.org/%zz", "https://example.org/%25zz"),
        ] {
            assert_eq!(uri(address).as_deref(), Some(expected), "{address:?}");
            assert_eq!(uri(expected).as_deref(), Some(expected));
        }
        assert_eq!(uri("https://"), None);
        assert_eq!(uri("http://[::1"), None);
    }

    #[test]
    fn the_names_of_records_stay() {
        assert_eq!(
            uuid("meetings/2026-01-06-paris").to_string(),
            "fb85993c-1077-5650-b18c-da1fcfc6d102"
        );
    }
}
