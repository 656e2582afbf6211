//! The title of a page: where it stands among bytes that nobody vouches for, and whether it is still the one on record.

use std::collections::BTreeSet;

use deunicode::deunicode;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use willing_curator::report::is_unseen;

/// No title is longer than this; what follows is left out.
const MAX_CHARS: usize = 300;

/// How far from its beginning a page may say in which encoding it is.
const PRESCAN: usize = 1024;

/// Whether the title has been read to its end, so that the rest of the page need not be. `from` is how much had been looked at before.
pub(super) fn is_complete(page: &[u8], from: usize) -> bool {
    const END: &[u8] = b"</title";
    let rest = page
        .get(from.saturating_sub(END.len())..)
        .unwrap_or_default();
    rest.windows(END.len())
        .any(|window| window.eq_ignore_ascii_case(END))
}

/// The title of a page, on one line and without what nobody sees. `charset` is what the server says of its encoding.
pub(super) fn of(page: &[u8], charset: Option<&str>) -> Option<String> {
    let (text, _) = encoding(page, charset).decode_with_bom_removal(page);
    let start = find(&text, "<title")?;
    let rest = text.get(start..)?;
    let (tag, rest) = rest.split_once('>')?;
    // `<titlebar>` is another element.
    if !tag
        .get("<title".len()..)?
        .chars()
        .next()
        .is_none_or(char::is_whitespace)
    {
        return None;
    }
    let raw = rest.get(..find(rest, "</title")?)?;
    let title = html_escape::decode_html_entities(raw);
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let seen = title.chars().filter(|char| !is_unseen(*char));
    let title: String = seen.take(MAX_CHARS).collect();
    Some(title).filter(|title| !title.is_empty())
}

/// The place of an ASCII text in small letters, in a text in whatever letters.
fn find(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    text.as_bytes()
        .windows(wanted.len())
        .position(|window| window.eq_ignore_ascii_case(wanted))
}

/// The encoding of a page: by its first bytes, by what the server says, by what the page says, or UTF-8.
fn encoding(page: &[u8], charset: Option<&str>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(page) {
        return encoding;
    }
    let named = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    named.or_else(|| declared(page)).unwrap_or(UTF_8)
}

/// The encoding that a page declares, in `<meta charset>` or its older form.
fn declared(page: &[u8]) -> Option<&'static Encoding> {
    let head = page.get(..PRESCAN.min(page.len()))?;
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let label = rest.trim_start_matches(['"', '\'', ' ']);
    let label = label.split(['"', '\'', ' ', '>', ';', '/']).next()?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // That the declaration could be read proves that it is not UTF-16.
    Some(encoding).filter(|encoding| *encoding != UTF_16LE && *encoding != UTF_16BE)
}

/// Whether two titles share hardly a word. Case, accents, punctuation and alphabet do not count, nor does what one has besides.
pub(super) fn differ(recorded: &str, seen: &str) -> bool {
    let (recorded, seen) = (words(recorded), words(seen));
    let shared = recorded.intersection(&seen).count();
    shared * 3 < recorded.len().min(seen.len())
}

/// The words that tell a title from others.
fn words(title: &str) -> BTreeSet<String> {
    let folded = deunicode(title).to_lowercase();
    let says_something =
        |word: &&str| word.len() > 2 || word.bytes().any(|byte| byte.is_ascii_digit());
    folded
        .split(|char: char| !char.is_alphanumeric())
        .filter(says_something)
        .map(str::to_owned)
        .collect()
}

/// Whether a page shows no page, but asks whether its reader is a person.
pub(super) fn is_wall(title: &str) -> bool {
    const WALLS: [&str; 12] = [
        "access denied",
        "are you a robot",
        "attention required",
        "captcha",
        "checking your browser",
        "ddos-guard",
        "human verification",
        "just a moment",
        "one moment, please",
        "pardon our interruption",
        "security check",
        "verify you are human",
    ];
    let title = title.to_lowercase();
    WALLS.iter().any(|wall| title.contains(wall))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_found_and_decoded() {
        let title = |page: &[u8]| of(page, None);
        assert_eq!(
            title(b"<html><head><TITLE lang=fr>\n A &amp; B &#8211;\tC&eacute;</TITLE>").as_deref(),
            Some("A & B – Cé")
        );
        assert_eq!(
            title("<title>Élysée</title>".as_bytes()).as_deref(),
            Some("Élysée")
        );
        assert_eq!(
            title(b"<meta charset=windows-1251><title>\xd3\xea\xf0\xe0\xbf\xed\xe0</title>")
                .as_deref(),
            Some("Україна")
        );
        assert_eq!(
            of(b"<title>\xd3\xea\xf0</title>", Some("windows-1251")).as_deref(),
            Some("Укр")
        );
        assert_eq!(
            title(b"\xff\xfe<\0t\0i\0t\0l\0e\0>\0a\0<\0/\0t\0i\0t\0l\0e\0>\0").as_deref(),
            Some("a")
        );
        // Lies about the encoding cost letters, no more.
        assert_eq!(
            title(b"<title>caf\xe9</title>").as_deref(),
            Some("caf\u{fffd}")
        );
        assert_eq!(
            title(b"<meta charset='utf-16'><title>a</title>").as_deref(),
            Some("a")
        );
        for none in [
            "",
            "<title>",
            "<title>never ends",
            "<title></title>",
            "<titlebar>a</titlebar>",
            "<title",
            "no",
        ] {
            assert_eq!(title(none.as_bytes()), None, "{none}");
        }
        let long = format!("<title>{}</title>", "é".repeat(5000));
        assert_eq!(title(long.as_bytes()).unwrap().chars().count(), MAX_CHARS);
    }

    #[test]
    fn the_end_of_a_title_is_seen_across_pieces() {
        assert!(is_complete(b"<title>a</TITLE>", 0));
        assert!(is_complete(b"<title>a</title>", 12));
        assert!(!is_complete(b"<title>a</titl", 0));
        assert!(!is_complete(b"", 7));
    }

    #[test]
    fn titles_differ_when_hardly_a_word_is_shared() {
        let recorded = "Sommet de la Coalition des volontaires";
        assert!(!differ(
            recorded,
            "SOMMET DE LA COALITION DES VOLONTAIRES | Élysée"
        ));
        assert!(!differ(recorded, "Sommet de la Coalition"));
        assert!(!differ(recorded, ""));
        assert!(differ(recorded, "Page introuvable - 404"));
        assert!(!differ(
            "Заява лідерів у Парижі",
            "Заява лідерів у Парижі — Президент України"
        ));
        assert!(differ("Заява лідерів у Парижі", "Домен продається"));
        assert!(is_wall("Just a moment..."));
    }
}
