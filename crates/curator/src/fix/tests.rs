#![allow(clippy::unwrap_used)]

use super::*;

const SOURCE: Kind = Kind::Record(Collection::Sources);

fn context() -> Context {
    Context::for_tests()
}

/// A source with its first line, with `from` replaced.
fn source(from: &str, to: &str) -> String {
    let text = "# yaml-language-server: $schema=../../schema/source.schema.json\nurl: https://a.org/x\ntitle: A title\n\
                publisher: \"Someone\" # as on the page\nkind: news\nlang: en\naccessed: \"2026-01-06\"\n";
    assert_eq!(text.matches(from).count(), 1);
    text.replace(from, to)
}

fn mended(kind: Kind, before: &str) -> Outcome {
    let outcome = text(kind, before, &context());
    let again = text(kind, &outcome.text, &context());
    assert_eq!(again.text, outcome.text, "mending twice mends once");
    assert!(again.mended.is_empty());
    outcome
}

#[test]
fn what_is_right_stays() {
    let text = source("A title", "A title");
    let outcome = mended(SOURCE, &text);
    assert_eq!((outcome.text, outcome.mended), (text, vec![]));
}

#[test]
fn each_mend_leaves_the_rest_byte_for_byte() {
    let cases = [
        ("byte order mark", "# yaml-l", "\u{feff}# yaml-l"),
        ("line endings", "kind: news\n", "kind: news\r\n"),
        (
            "white space at the ends of lines",
            "on the page\n",
            "on the page \t\n",
        ),
        ("white space at the ends of lines", "-06\"\n", "-06\"\n\n\n"),
        ("white space at the ends of lines", "-06\"\n", "-06\""),
        (
            "line for the editor",
            "../../schema/source.schema.json",
            "https://else.where/x.json",
        ),
        (
            "line for the editor",
            "# yaml-language-server: $schema=../../schema/source.schema.json\n",
            "",
        ),
        ("quotes", "\"2026-01-06\"", "2026-01-06"),
        (
            "white space in a text",
            "\"Someone\"",
            "\" Someone\u{2003}\"",
        ),
        (
            "address in its one form",
            "https://a.org/x",
            "https://A.org:443/y/../x#",
        ),
        ("https", "https://a.org", "http://a.org"),
        (
            "tracking parameters",
            "a.org/x",
            "a.org/x?utm_source=b&fbclid=c",
        ),
        (
            "order of the fields",
            "kind: news\nlang: en\n",
            "lang: en\nkind: news\n",
        ),
    ];
    for (what, right, wrong) in cases {
        let outcome = mended(SOURCE, &source(right, wrong));
        assert_eq!(outcome.text, source(right, right), "{wrong:?}");
        assert_eq!(outcome.mended, [what], "{wrong:?}");
        assert!(outcome.refused.is_empty());
    }
}

#[test]
fn quotes_come_where_the_schema_wants_text_and_nowhere_else() {
    let member = |iso: &str| {
        format!(
            "kind: state\nname: {{en: Norway, fr: Norvège}}\niso: {{alpha2: {iso}, alpha3: NOR}}\n"
        )
    };
    let kind = Kind::Record(Collection::Members);
    assert!(
        mended(kind, &member("NO"))
            .text
            .ends_with(&member("\"NO\""))
    );
    let roster = "complete: yes\nstated_count: 012\nas_of: 2026\n";
    let outcome = mended(Kind::Record(Collection::Rosters), roster);
    assert!(
        outcome.text.contains("complete: yes\n") && outcome.text.contains("stated_count: 012\n")
    );
    assert!(outcome.text.contains("as_of: \"2026\"\n"));
}

#[test]
fn long_texts_end_where_they_end() {
    let text = "summary:\n  en: > # folded\n    Two  words,\n    and\u{2009}more.\n\n  fr: |+\n    Deux mots.\n\ncite: [x]\n";
    let outcome = mended(Kind::Record(Collection::Plans), text);
    let right = "summary:\n  en: >- # folded\n    Two words,\n    and more.\n\n  fr: |-\n    Deux mots.\n\ncite: [x]\n";
    assert!(outcome.text.ends_with(right), "{}", outcome.text);
}

#[test]
fn what_is_escaped_or_unclear_stays() {
    for title in [
        "\"A\\  title\"",
        "\"A title\\u2003\"",
        "\"A \u{2028}title\"",
        "'A \u{200b}title'",
    ] {
        let text = source("A title", title);
        let outcome = mended(SOURCE, &text);
        assert!(outcome.text.contains("title: "));
        assert_eq!(outcome.text.lines().count(), text.lines().count());
    }
    for url in [
        "http://b.org/x",
        "\"https://a.org/x?utm_\\u0061\"",
        "https://me@A.org/x",
    ] {
        let text = source("https://a.org/x", url);
        assert_eq!(mended(SOURCE, &text).text, text, "{url}");
    }
}

#[test]
fn fields_move_with_their_comments_or_not_at_all() {
    let text = source(
        "kind: news\nlang: en\n",
        "# a page in English\nlang: en\n# a newspaper\nkind: news\n",
    );
    let right = source(
        "kind: news\nlang: en\n",
        "# a newspaper\nkind: news\n# a page in English\nlang: en\n",
    );
    assert_eq!(mended(SOURCE, &text).text, right);
    for unclear in [
        "lang: en\n\n# about both\n\nkind: news\n",
        "lang: en\nkindd: x\nkind: news\n",
    ] {
        let text = source("kind: news\nlang: en\n", unclear);
        assert_eq!(mended(SOURCE, &text).text, text);
    }
}

#[test]
fn what_is_no_yaml_is_mended_in_its_white_space_alone() {
    let member = Kind::Record(Collection::Members);
    let outcome = mended(
        member,
        "\u{feff}kind: state \r\nname: {en: 'A  b, fr: B}\r\n",
    );
    assert_eq!(outcome.text, "kind: state\nname: {en: 'A  b, fr: B}\n");
    let tabs = mended(member, "kind: state\nname:\n\ten: F\n\tfr: F\n");
    assert!(
        tabs.text
            .ends_with("kind: state\nname:\n  en: F\n  fr: F\n")
    );
    for unclear in ["name:\n  en: F\n\tfr: F\n", "name:\n\ten: [F\n"] {
        assert_eq!(mended(member, unclear).text, unclear);
    }
    for nothing in ["", "\n \n", "# only this\n", "\u{0}"] {
        assert!(mended(member, nothing).text.len() <= nothing.len() + 1);
    }
}
