//! A YAML file as a tree whose every node and key knows its place.
//!
//! The record is written in a strict subset of YAML: one document, no anchors, aliases, tags or merge keys, no
//! duplicate keys, bounded depth, and no plain scalar that YAML 1.1 and 1.2 read differently. On the rest parsers
//! disagree, hang or overflow.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};
use serde_json::Number;

use crate::rules::{Rule, yaml};

/// How deep mappings and sequences may nest. The deepest record needs seven levels.
const MAX_DEPTH: usize = 32;

/// How many findings one file may have. A file with more is not a record with mistakes but something else.
pub(crate) const MAX_FINDINGS: usize = 100;

/// A range of characters of the file's text, counted from 0.
pub(crate) type CharSpan = Range<usize>;

/// A value with its place.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) value: Value<'t>,
    pub(crate) span: CharSpan,
    /// Whether it is a text in block style (`|`, `>`). The span is that of its lines, without the header.
    pub(crate) is_block: bool,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'t, str>),
    Sequence(Vec<Node<'t>>),
    Mapping(Vec<Entry<'t>>),
}

/// A key of a mapping and its value.
#[derive(Debug)]
pub(crate) struct Entry<'t> {
    pub(crate) key: Cow<'t, str>,
    pub(crate) key_span: CharSpan,
    pub(crate) node: Node<'t>,
}

/// Something wrong at a place of one file.
#[derive(Debug)]
pub(crate) struct Flaw {
    pub(crate) rule: &'static Rule,
    pub(crate) span: CharSpan,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Flaw {
    pub(crate) fn new(rule: &'static Rule, span: CharSpan, message: impl Into<String>) -> Self {
        Self {
            rule,
            span,
            message: message.into(),
            help: None,
        }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl<'t> Node<'t> {
    /// The entries of a mapping; none for anything else.
    pub(crate) fn entries(&self) -> &[Entry<'t>] {
        match &self.value {
            Value::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// The node at a JSON Pointer, or the last one on the way to it that exists.
    pub(crate) fn nearest(&self, pointer: &str) -> &Self {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let next = match &node.value {
                Value::Mapping(entries) => entries.iter().find(|e| e.key == step).map(|e| &e.node),
                Value::Sequence(items) => {
                    step.parse().ok().and_then(|index: usize| items.get(index))
                }
                _ => None,
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    /// Calls `see` for this node and every node below it.
    pub(crate) fn walk<'n>(&'n self, see: &mut dyn FnMut(&'n Self)) {
        see(self);
        match &self.value {
            Value::Sequence(items) => items.iter().for_each(|item| item.walk(see)),
            Value::Mapping(entries) => entries.iter().for_each(|entry| entry.node.walk(see)),
            _ => {}
        }
    }
}

/// Reads a text; on any flaw there is no tree, and every flaw that could be found is listed.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Vec<Flaw>> {
    match lenient(text) {
        (Some(node), flaws) if flaws.is_empty() => Ok(node),
        (_, flaws) => Err(flaws),
    }
}

/// Reads a text as far as it can be read: with a tree in spite of its flaws, unless one of them made the parser give up.
pub(crate) fn lenient(text: &str) -> (Option<Node<'_>>, Vec<Flaw>) {
    let mut builder = Builder::new(text);
    let root = builder.stream();
    (root, builder.flaws)
}

/// Reads a text for a comparison: whatever the subset forbids, as long as it can be read to its end, within the same bounds.
pub(crate) fn parse_leniently(text: &str) -> Option<Node<'_>> {
    let mut builder = Builder::new(text);
    let root = builder.stream()?;
    // An alias stands for a value that the tree does not have.
    let complete = builder
        .flaws
        .iter()
        .all(|flaw| flaw.rule.name != yaml::ANCHOR.name);
    complete.then_some(root)
}

struct Builder<'t> {
    text: &'t str,
    events: Parser<'t, StrInput<'t>>,
    flaws: Vec<Flaw>,
    /// What is left of the text behind so many characters: scalars come in their order.
    rest: (usize, &'t str),
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            events: Parser::new_from_str(text),
            flaws: Vec::new(),
            rest: (0, text),
        }
    }

    fn flaw(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>, help: &str) {
        self.flaws
            .push(Flaw::new(rule, chars(span), message).help(help));
    }

    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        match self.events.next_event()? {
            Ok(event) => Some(event),
            Err(error) => {
                self.flaws.push(self.syntax(&error));
                None
            }
        }
    }

    /// What keeps the text from being YAML. The parser trips over a tab only later, so it is looked for first.
    fn syntax(&self, error: &ScanError) -> Flaw {
        if let Some(tab) = indenting_tab(self.text) {
            return Flaw::new(
                &yaml::SYNTAX,
                tab..tab + 1,
                "a tab stands where YAML wants spaces",
            )
            .help("indent with spaces, two for each level (`willing check --fix` does it where only tabs indent)");
        }
        let mut at = error.marker().index();
        if error.info().contains("simple key") {
            // The parser notices only on the next line that a key has no colon.
            at = end_of_line_above(self.text, at);
        }
        let line = line_at(self.text, at);
        let (message, help) = match in_plain_words(error.info(), line) {
            Some((message, help)) => (message.to_owned(), help),
            None => (
                format!("this is not YAML: {}", error.info()),
                "look at the indentation, at quotes that are not closed, and at `: ` inside text that is not quoted",
            ),
        };
        Flaw::new(&yaml::SYNTAX, at..at + 1, message).help(help)
    }

    fn stream(&mut self) -> Option<Node<'t>> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(_) if root.is_some() => {
                    self.flaw(
                        &yaml::SECOND_DOCUMENT,
                        span,
                        "a second document starts here",
                        "one file is one record; move this one to a file of its own",
                    );
                    return None;
                }
                Event::DocumentStart(_) => {
                    let first = self.next()?;
                    root = Some(self.node(first, 0)?);
                }
                _ => {}
            }
        }
        match root {
            Some(node) if !matches!(node.value, Value::Null) => Some(node),
            _ => {
                let start = Span::empty(Marker::new(0, 1, 0));
                self.flaw(
                    &yaml::EMPTY_FILE,
                    start,
                    "the file is empty",
                    "`willing check` reads every file; write the record or remove the file",
                );
                None
            }
        }
    }

    fn node(&mut self, (event, span): (Event<'t>, Span), depth: usize) -> Option<Node<'t>> {
        if depth > MAX_DEPTH {
            self.flaw(
                &yaml::TOO_DEEP,
                span,
                format!("more than {MAX_DEPTH} levels deep"),
                "no record nests so deep; look for a bracket too many or an indentation that slipped",
            );
            return None;
        }
        let mut is_block = false;
        let mut place = chars(span);
        let value = match event {
            Event::Scalar(text, style, anchor, tag) => {
                is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                self.no_extras(span, anchor, tag.is_some());
                place = self.place(style, span);
                self.scalar(text, style, span)
            }
            Event::SequenceStart(anchor, tag) => {
                self.no_extras(span, anchor, tag.is_some());
                let mut items = Vec::new();
                let end = loop {
                    match self.next()? {
                        (Event::SequenceEnd, end) => break end,
                        item => items.push(self.node(item, depth + 1)?),
                    }
                };
                return Some(Node {
                    value: Value::Sequence(items),
                    span: span.start.index()..end.end.index(),
                    is_block: false,
                });
            }
            Event::MappingStart(anchor, tag) => {
                self.no_extras(span, anchor, tag.is_some());
                return self.mapping(span, depth);
            }
            Event::Alias(_) => {
                self.flaw(
                    &yaml::ANCHOR,
                    span,
                    "an alias (`*…`)",
                    "write the value out where it is meant",
                );
                Value::Null
            }
            _ => return None,
        };
        Some(Node {
            value,
            span: place,
            is_block,
        })
    }

    fn mapping(&mut self, start: Span, depth: usize) -> Option<Node<'t>> {
        let mut entries: Vec<Entry<'t>> = Vec::new();
        let mut keys = FxHashSet::default();
        let end = loop {
            let (event, key_span) = match self.next()? {
                (Event::MappingEnd, end) => break end,
                key => key,
            };
            let mut key_place = chars(key_span);
            let key = match event {
                Event::Scalar(text, style, anchor, tag) => {
                    self.no_extras(key_span, anchor, tag.is_some());
                    key_place = self.place(style, key_span);
                    text
                }
                other => {
                    self.flaw(
                        &yaml::COMPLEX_KEY,
                        key_span,
                        "a key that is not a word",
                        "write `key: value`; a list item starts with `- `",
                    );
                    self.node((other, key_span), depth + 1)?;
                    Cow::Borrowed("")
                }
            };
            if is_ambiguous(&key) {
                self.flaw(
                    &yaml::AMBIGUOUS_SCALAR,
                    key_span,
                    format!("the key `{key}` is not the same in YAML 1.1 and YAML 1.2"),
                    "no field is called so",
                );
            }
            if key == "<<" {
                self.flaw(
                    &yaml::MERGE_KEY,
                    key_span,
                    "a merge key (`<<`)",
                    "write the keys out",
                );
            }
            if !keys.insert(key.clone()) {
                self.flaw(
                    &yaml::DUPLICATE_KEY,
                    key_span,
                    format!("the key `{key}` stands here a second time"),
                    "keep one of the two; parsers would silently drop the other",
                );
            }
            let value = self.next()?;
            let mut node = self.node(value, depth + 1)?;
            if node.span.is_empty() {
                // Nothing stands there; the key is the place that a reader can see.
                node.span = key_place.clone();
            }
            entries.push(Entry {
                key,
                key_span: key_place,
                node,
            });
        };
        Some(Node {
            value: Value::Mapping(entries),
            span: start.start.index()..end.end.index(),
            is_block: false,
        })
    }

    /// Where a scalar stands. One in quotes ends with them; the parser counts in the comment behind it.
    fn place(&mut self, style: ScalarStyle, span: Span) -> CharSpan {
        let span = chars(span);
        let quote = match style {
            ScalarStyle::SingleQuoted => '\'',
            ScalarStyle::DoubleQuoted => '"',
            _ => return span,
        };
        if span.start < self.rest.0 {
            self.rest = (0, self.text);
        }
        let mut rest = self.rest.1.chars();
        for _ in self.rest.0..span.start {
            rest.next();
        }
        self.rest = (span.start, rest.as_str());
        if !rest.as_str().starts_with(quote) {
            return span;
        }
        let end = span.start + quoted(rest.as_str(), quote);
        span.start..end.min(span.end)
    }

    fn no_extras(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.flaw(
                &yaml::ANCHOR,
                span,
                "an anchor (`&…`)",
                "write the value out where it is meant",
            );
        }
        if tagged {
            self.flaw(
                &yaml::TAG,
                span,
                "a tag (`!…`)",
                "the schema knows the type of every value; remove the tag",
            );
        }
    }

    fn scalar(&mut self, text: Cow<'t, str>, style: ScalarStyle, span: Span) -> Value<'t> {
        if style != ScalarStyle::Plain {
            return Value::String(text);
        }
        if is_ambiguous(&text) {
            let number_like = text.contains(|any: char| any.is_ascii_digit());
            self.flaw(
                &yaml::AMBIGUOUS_SCALAR,
                span,
                format!("`{text}` is not the same in YAML 1.1 and YAML 1.2"),
                &if number_like {
                    format!(
                        "quote it if it is text: \"{text}\" (`willing check --fix` does it where it must be)"
                    )
                } else {
                    format!(
                        "quote it if it is text: \"{text}\" (`willing check --fix` does it where it must be); if it says yes or no, write `true` or `false`"
                    )
                },
            );
        }
        match &*text {
            "" | "~" | "null" | "Null" | "NULL" => Value::Null,
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            _ => match number(&text) {
                Some(number) => Value::Number(number),
                None => Value::String(text),
            },
        }
    }
}

/// What the parser means by the words that it has for the most natural mistakes, and what to do about it.
fn in_plain_words(info: &str, line: &str) -> Option<(&'static str, &'static str)> {
    Some(match info {
        _ if info.contains("mapping values are not allowed") && line.matches(": ").count() > 1 => (
            "a second `: ` on this line, which YAML takes for another key",
            "put the text between double quotes: `key: \"text: more text\"`",
        ),
        _ if info.contains("mapping values are not allowed") => (
            "this line is indented further than the one above it, which has a value already",
            "indent it like the keys beside it",
        ),
        _ if info.contains("expected '-' indicator") => (
            "a key stands here where the list above goes on",
            "indent it like the keys of its item, or start a new item with `- `; what is no list has no `- ` at all",
        ),
        _ if info.contains("flow mapping") => (
            "what stands in these braces cannot be read",
            "close the brace, and put text with `: ` in it between double quotes: `{en: \"…\", fr: \"…\"}`",
        ),
        _ if info.contains("simple key") => (
            "a key without `: ` behind it",
            "write `key: value`, with a space after the colon",
        ),
        _ if info.contains("trailing content after") => (
            "text stands behind the closing quotation mark",
            "write an apostrophe inside single quotes twice, `'l''Élysée'`, or use double quotes: `\"l'Élysée\"`",
        ),
        _ if info.contains("in quoted scalar") => (
            "a quotation mark that is not closed",
            "close it at the end of the text",
        ),
        _ if info.contains("mapping keys are not allowed") => (
            "a `?` that stands alone has a meaning of its own in YAML",
            "put it between double quotes; what is not known is left out, key and all",
        ),
        _ => return None,
    })
}

/// The line in which a character stands.
fn line_at(text: &str, at: usize) -> &str {
    let byte = text
        .char_indices()
        .nth(at)
        .map_or(text.len(), |(byte, _)| byte);
    let start = text
        .get(..byte)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next());
    line.unwrap_or_default()
}

/// The first tab, in characters, that stands before anything else on its line.
fn indenting_tab(text: &str) -> Option<usize> {
    let mut indenting = true;
    text.chars().position(|char| {
        let found = indenting && char == '\t';
        indenting = char == '\n' || (indenting && char == ' ');
        found
    })
}

/// Where the last line above a place ends on which something stands, or the place itself if something stands before it on its line.
fn end_of_line_above(text: &str, at: usize) -> usize {
    let before: String = text.chars().take(at).collect();
    let starts_line = before
        .rsplit('\n')
        .next()
        .is_none_or(|line| line.trim().is_empty());
    if starts_line {
        before.trim_end().chars().count().saturating_sub(1)
    } else {
        at
    }
}

/// How many characters a scalar in quotes has at the start of a text.
fn quoted(text: &str, quote: char) -> usize {
    let mut chars = text.chars();
    let mut count = usize::from(chars.next().is_some());
    while let Some(char) = chars.next() {
        count += 1;
        let hides_next = match quote {
            '"' => char == '\\',
            _ => char == quote && chars.as_str().starts_with(quote),
        };
        if hides_next {
            count += usize::from(chars.next().is_some());
        } else if char == quote {
            break;
        }
    }
    count
}

fn chars(span: Span) -> CharSpan {
    span.start.index()..span.end.index()
}

/// A decimal number without ornaments; everything else that some parser takes for a number is ambiguous.
pub(crate) fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let all_digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    match fraction {
        Some(fraction) if all_digits(fraction) => Number::from_f64(text.parse().ok()?),
        Some(_) => None,
        None => text
            .parse::<i64>()
            .map(Number::from)
            .or_else(|_| text.parse::<u64>().map(Number::from))
            .ok(),
    }
}

/// Whether YAML 1.1 or some parser reads a plain scalar as something other than YAML 1.2's core schema does.
fn is_ambiguous(text: &str) -> bool {
    const WORDS: [&str; 8] = ["yes", "no", "on", "off", "y", "n", ".inf", ".nan"];
    if number(text).is_some() {
        return false;
    }
    // Within brackets libyaml takes it for the start of a key.
    if text.starts_with('?') {
        return true;
    }
    let lower = text.to_ascii_lowercase();
    let unsigned = lower.strip_prefix(['-', '+']).unwrap_or(&lower);
    if WORDS.contains(&unsigned) {
        return true;
    }
    // Dates are text in YAML 1.2 and in every reader of this record; they need no quotes to be safe here.
    let dated = unsigned.len() == 10 || unsigned.len() == 7;
    let numeric = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && unsigned.contains(|any: char| any.is_ascii_digit())
        && (unsigned
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'_' | b':' | b'.' | b'e' | b'+' | b'-'))
            || is_based(unsigned, "0x", 16)
            || is_based(unsigned, "0o", 8)
            || is_based(unsigned, "0b", 2));
    numeric
        && !(dated && willing_vocabulary::Date::parse(unsigned).is_ok())
        && !unsigned.contains("..")
}

fn is_based(text: &str, prefix: &str, radix: u32) -> bool {
    text.strip_prefix(prefix).is_some_and(|digits| {
        digits
            .chars()
            .all(|digit| digit == '_' || digit.is_digit(radix))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<&'static str> {
        match parse(text) {
            Ok(_) => Vec::new(),
            Err(flaws) => flaws.iter().map(|flaw| flaw.rule.name).collect(),
        }
    }

    #[test]
    fn scalars_are_read_as_in_yaml_1_2_or_refused() {
        let plain = parse(
            "[a, 1, -2, 1.5, true, null, 2026-01-06, 2026-01, 'yes', \"0x1F\", 1.2.3 a, 12 a]",
        );
        let values: Vec<_> = match plain.unwrap().value {
            Value::Sequence(items) => items
                .into_iter()
                .map(|item| format!("{:?}", item.value))
                .collect(),
            other => vec![format!("{other:?}")],
        };
        assert_eq!(values[1], "Number(Number(1))");
        assert_eq!(values[3], "Number(Number(1.5))");
        assert_eq!(values[6], "String(\"2026-01-06\")");
        assert_eq!(values[8], "String(\"yes\")");
        for text in [
            "yes",
            "No",
            "on",
            "0x1F",
            "0o17",
            "0b1",
            "007",
            "1_000",
            "12:30",
            "1e3",
            ".inf",
            "+5",
            ".5",
            "1.",
            "-.NaN",
            "2026-02-30",
            "?x",
            "123456789012345678901234567890",
        ] {
            assert_eq!(rules(&format!("a: {text}")), ["ambiguous-scalar"], "{text}");
        }
    }

    #[test]
    fn nesting_is_bounded_whatever_its_form() {
        for text in [
            "[".repeat(500_000),
            "- ".repeat(500_000),
            "{a: ".repeat(100_000),
            "? ".repeat(100_000),
        ] {
            assert!(!rules(&text).is_empty());
        }
    }

    #[test]
    fn places_are_counted_in_characters() {
        let node = parse("« é »: [ü, ß]").unwrap();
        assert_eq!(node.entries()[0].key_span, 0..5);
        assert_eq!(node.nearest("/« é »/1").span, 11..12);
        assert_eq!(node.nearest("/« é »/7").span.start, 7);
    }

    #[test]
    fn what_stands_in_quotes_ends_with_them() {
        let text = "a: \"é\\\"\"  # \"why\"\n'b''': 'it''s' # ' \n\"c\": [ 'x' , \"y\" # z\n ]\nd: \"e\n  f\" # g\n";
        let node = parse(text).unwrap();
        let raw = |span: &CharSpan| -> String {
            text.chars().skip(span.start).take(span.len()).collect()
        };
        let keys: Vec<String> = node.entries().iter().map(|e| raw(&e.key_span)).collect();
        assert_eq!(keys, ["a", "'b'''", "\"c\"", "d"]);
        for (pointer, expected) in [
            ("/a", "\"é\\\"\""),
            ("/b'", "'it''s'"),
            ("/c/0", "'x'"),
            ("/c/1", "\"y\""),
            ("/d", "\"e\n  f\""),
        ] {
            assert_eq!(raw(&node.nearest(pointer).span), expected, "{pointer}");
        }
    }

    /// Every file of the record and of the tests, with its path.
    fn files() -> Vec<(String, String)> {
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![here.join("tests/base"), here.join("../../data")];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((
                        path.display().to_string(),
                        std::fs::read_to_string(path).unwrap(),
                    ));
                }
            }
        }
        files
    }

    #[test]
    fn both_parsers_see_the_same_values() {
        let files = files();
        assert!(files.len() > 1_000);
        for (path, text) in files {
            let ours = crate::schema::json(&parse(&text).unwrap());
            let theirs: serde_json::Value = serde_yaml::from_str(&text).unwrap();
            assert_eq!(ours, theirs, "{path}");
        }
    }
}
