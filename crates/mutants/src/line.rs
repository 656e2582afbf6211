//! A file of the record as lines, and what stands on each.

use std::ops::Range;

use regex_lite::Regex;

/// A line of a file.
#[derive(Debug, Clone)]
pub(crate) struct Line<'t> {
    /// Where it stands in the text, without its line break.
    pub(crate) range: Range<usize>,
    pub(crate) text: &'t str,
    /// The key that it starts with, behind a dash or not.
    pub(crate) key: Option<&'t str>,
    /// The key under which it stands, if it is an item or prose.
    pub(crate) parent: Option<&'t str>,
    /// Whether it belongs to prose that goes on over lines.
    pub(crate) is_prose: bool,
}

impl Line<'_> {
    /// How far it is indented.
    pub(crate) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The same without dash and indentation.
    pub(crate) fn content(&self) -> &str {
        let content = self.text.trim_start();
        content.strip_prefix("- ").unwrap_or(content)
    }
}

/// The lines of a text, comments and empty ones left out.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let key = Regex::new(r"^(- )?([a-z_0-9]+):( |$)").ok();
    let mut lines: Vec<Line<'_>> = Vec::new();
    // The keys above, each with its indentation.
    let mut above: Vec<(usize, &str)> = Vec::new();
    let mut prose: Option<usize> = None;
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches('\n');
        let range = start..start + line.len();
        start += whole.len();
        let content = line.trim_start();
        let indent = line.len() - content.len();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if prose.is_some_and(|of| indent <= of) {
            prose = None;
        }
        let is_prose = prose.is_some();
        let found = key
            .as_ref()
            .filter(|_| !is_prose)
            .and_then(|key| key.captures(content))
            .and_then(|found| found.get(2));
        let found = found.map(|found| &content[found.range()]);
        let depth = indent + if content.starts_with("- ") { 2 } else { 0 };
        above.retain(|(of, _)| *of < if found.is_some() { depth } else { indent + 1 });
        let parent = above.last().map(|(_, key)| *key);
        if let Some(key) = found {
            above.push((depth, key));
            if content.ends_with(">-") || content.ends_with("|-") || content.ends_with('>') {
                prose = Some(depth);
            }
        }
        lines.push(Line {
            range,
            text: line,
            key: found,
            parent,
            is_prose,
        });
    }
    lines
}

/// The lines of the block that starts with line `first`: an item, or a key with all below it.
pub(crate) fn block(lines: &[Line<'_>], first: usize) -> Range<usize> {
    let Some(head) = lines.get(first) else {
        return first..first;
    };
    let length = lines
        .iter()
        .skip(first + 1)
        .take_while(|line| line.indent() > head.indent())
        .count();
    first..first + 1 + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_parents_and_prose() {
        let text = "# comment\nkind: a\nrows:\n  - member: b\n    note:\n      en: >-\n        some: prose\n      fr: c\ncite:\n  - d\n";
        let lines = lines(text);
        let seen: Vec<_> = lines
            .iter()
            .map(|line| (line.key, line.parent, line.is_prose))
            .collect();
        assert_eq!(
            seen,
            [
                (Some("kind"), None, false),
                (Some("rows"), None, false),
                (Some("member"), Some("rows"), false),
                (Some("note"), Some("rows"), false),
                (Some("en"), Some("note"), false),
                (None, Some("en"), true),
                (Some("fr"), Some("note"), false),
                (Some("cite"), None, false),
                (None, Some("cite"), false),
            ]
        );
        assert_eq!(block(&lines, 2), 2..7);
        assert_eq!(&text[lines[8].range.clone()], "  - d");
    }
}
