//! Text: in both languages, clean, and without anything that a page or a terminal would obey.

use super::schema::by_schema;
use super::{Check, Example, Flaws, Level, Rule};
use crate::tree::{Node, Value};

pub(super) static RULES: &[&Rule] = &[
    &MISSING_TRANSLATION,
    &SAME_IN_BOTH,
    &HTML,
    &CONTROL_CHARACTER,
    &MIXED_SCRIPT,
    &STRAY_WHITE_SPACE,
    &WRONG_LANGUAGE,
    &NUMBERS_DIFFER,
    &SAID_TWICE,
    &ROW_TWICE,
    &REFERENCE_MARK,
];

pub(crate) static MISSING_TRANSLATION: Rule = by_schema(
    "missing-translation",
    "text",
    "Whatever is written in words is written in English and in French. A reader of one language must not learn less than a reader \
     of the other.",
    "Write the text in the other language too, `en` or `fr`, with the words of docs/EDITORIAL.md. Have it read by \
     somebody who knows the language if you do not.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "  en: Leaders met in Paris.\n  fr: Les dirigeants se sont réunis à Paris.",
        bad: "  en: Leaders met in Paris.",
    },
);

static SAME_IN_BOTH: Rule = Rule {
    name: "same-in-both",
    family: "text",
    level: Level::Error,
    explanation: "Names may be the same in English and in French, sentences are not. Where they are, the translation is still to be \
                  written.",
    mend: "Translate it. If both languages really say it in the same words, say it as a sentence in each.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "fr: Les dirigeants se sont réunis à Paris.",
        bad: "fr: Leaders met in Paris.",
    },
    check: Check::Tree(same_in_both),
};

/// Keys whose values are names.
const NAMES: [&str; 5] = ["name", "title", "city", "venue", "office"];

/// Looks at a value that is no name, and at all below it that is none.
fn same_in_both(node: &Node<'_>, flaws: &mut Flaws) {
    let in_language = |language| {
        let entry = node.entries().iter().find(|entry| entry.key == language)?;
        match &entry.node.value {
            Value::String(text) => Some((text, &entry.node.span)),
            _ => None,
        }
    };
    if let (Some((en, _)), Some((fr, span))) = (in_language("en"), in_language("fr"))
        && en == fr
        && en.split_whitespace().count() > 2
    {
        flaws.at(span, "the French text is the English one", "translate it");
    }
    if let Value::Sequence(items) = &node.value {
        for item in items {
            same_in_both(item, flaws);
        }
    }
    for entry in node
        .entries()
        .iter()
        .filter(|entry| !NAMES.contains(&&*entry.key))
    {
        same_in_both(&entry.node, flaws);
    }
}

static HTML: Rule = Rule {
    name: "html",
    family: "text",
    level: Level::Error,
    explanation: "Texts are plain: each export escapes them for its own format. A tag or an entity would show as `<b>` or `&amp;` \
                  on the site, and it was probably copied from a page.",
    mend: "Remove the tag, and write the character itself for an entity: `é` for `&eacute;`, `&` for `&amp;`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: Leaders met in <b>Paris</b>.",
    },
    check: Check::Tree(html),
};

fn html(root: &Node<'_>, flaws: &mut Flaws) {
    each_text(root, &mut |text, node| {
        if let Some(markup) = tag(text).or_else(|| entity(text)) {
            flaws.at(
                &node.span,
                format!("`{markup}` is HTML"),
                "write plain text; quotes and accents as they are",
            );
        }
    });
}

fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let opens =
            name.starts_with(|first: char| first.is_ascii_alphabetic()) || name.starts_with("!--");
        let end = start + 2 + rest.find('>')?;
        if opens { text.get(start..end) } else { None }
    })
}

fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let length = rest.find(';').filter(|length| (2..=8).contains(length))?;
        let name = rest.get(..length)?;
        let plain = name
            .strip_prefix('#')
            .unwrap_or(name)
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric());
        if plain {
            text.get(start..start + length + 2)
        } else {
            None
        }
    })
}

static CONTROL_CHARACTER: Rule = Rule {
    name: "control-character",
    family: "text",
    level: Level::Error,
    explanation: "Control, invisible and direction-changing characters cannot be seen in a review. They can recolour a terminal, \
                  reverse what a reader sees (CVE-2021-42574), or make two equal words differ.",
    mend: "Delete the text and type it anew: the character came with a copy from a page and cannot be seen. Write \
           no-break spaces as such, not as escapes.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: \"Leaders met \\u202Ein Paris.\"",
    },
    check: Check::Tree(control_character),
};

fn control_character(root: &Node<'_>, flaws: &mut Flaws) {
    each_text(root, &mut |text, node| {
        if let Some((at, char)) = text.char_indices().find(|(_, char)| is_unseen(*char)) {
            flaws.at(
                &node.span,
                format!(
                    "the text contains the invisible character U+{:04X}{}",
                    u32::from(char),
                    after(text, at)
                ),
                "type the text anew, or remove the character",
            );
        }
    });
}

/// Whether a character is invisible and changes how others are shown.
#[must_use]
pub fn is_unseen(char: char) -> bool {
    (char.is_control() && char != '\n')
        || matches!(char, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

static MIXED_SCRIPT: Rule = Rule {
    name: "mixed-script",
    family: "text",
    level: Level::Error,
    explanation: "A word that mixes Latin letters with Cyrillic or Greek ones looks right and is another word: nobody finds it, and an \
                  address with it leads elsewhere. It comes from a keyboard that was switched in the middle, or from somebody who \
                  wants to be taken for another. Words of different scripts may stand side by side.",
    mend: "Type the word anew on one keyboard: which letter is not of its script stands in the message.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: Leaders met in \u{420}aris.",
    },
    check: Check::Tree(mixed_script),
};

fn mixed_script(root: &Node<'_>, flaws: &mut Flaws) {
    each_text(root, &mut |text, node| {
        let words = text.split(|char: char| !char.is_alphabetic());
        for word in words.filter(|word| !word.is_ascii()) {
            let Some(odd) = word.chars().find(|char| is_look_alike(*char)) else {
                continue;
            };
            if let Some(latin) = word.chars().find(|char| is_latin(*char)) {
                flaws.at(
                    &node.span,
                    format!(
                        "`{word}` mixes scripts: `{latin}` is Latin, U+{:04X} is not",
                        u32::from(odd)
                    ),
                    "type the word anew, in one script",
                );
            }
        }
    });
}

fn is_latin(char: char) -> bool {
    char.is_ascii_alphabetic()
        || matches!(char, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if char.is_alphabetic())
}

/// Greek and Cyrillic, of which many letters look like Latin ones.
fn is_look_alike(char: char) -> bool {
    matches!(char, '\u{370}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{1f00}'..='\u{1fff}'
        | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}')
}

static STRAY_WHITE_SPACE: Rule = Rule {
    name: "stray-white-space",
    family: "text",
    level: Level::Error,
    explanation: "White space at the ends of a text or twice in a row cannot be seen, yet makes two equal texts differ. A long text \
                  starts with `>-`, which folds its lines and leaves none at the end.",
    mend: "Remove the space at the end or one of the two in the middle. Write long texts with `>-` and lines that end \
           at a word.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: \"Leaders met in Paris. \"",
    },
    check: Check::Tree(stray_white_space),
};

fn stray_white_space(root: &Node<'_>, flaws: &mut Flaws) {
    each_text(root, &mut |text, node| {
        let help = "remove it; start a long text with `>-` (`willing check --fix` does both)";
        if text.trim() != text {
            flaws.at(&node.span, "white space at an end of the text", help);
        } else if let Some((at, char)) = text.char_indices().find(|(_, char)| is_odd_space(*char)) {
            flaws.at(
                &node.span,
                format!(
                    "the unusual white space U+{:04X}{}",
                    u32::from(char),
                    after(text, at)
                ),
                "write a plain space (`willing check --fix` does it)",
            );
        } else if let Some(at) = text.find("  ") {
            flaws.at(
                &node.span,
                format!("two spaces in a row{}", after(text, at)),
                help,
            );
        }
    });
}

/// The words before a place in a text, for what cannot be seen in it.
fn after(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    let start = before.char_indices().rev().nth(19);
    let words = before.get(start.map_or(0, |(start, _)| start)..);
    match words.map(str::trim_start).filter(|words| !words.is_empty()) {
        Some(words) => format!(", after `{words}`"),
        None => ", at its beginning".to_owned(),
    }
}

/// White space other than the plain space, the line feed and the no-break spaces that French uses.
pub(crate) fn is_odd_space(char: char) -> bool {
    char.is_whitespace() && !matches!(char, ' ' | '\n' | '\u{a0}' | '\u{202f}')
}

/// Calls `see` for every text of the file that is not empty, keys excepted.
fn each_text(root: &Node<'_>, see: &mut dyn FnMut(&str, &Node<'_>)) {
    root.walk(&mut |node| {
        if let Value::String(text) = &node.value {
            see(text, node);
        }
    });
}

static REFERENCE_MARK: Rule = Rule {
    name: "reference-mark",
    family: "text",
    level: Level::Warning {
        allow_when: "The mark belongs to the title of a page or a document.",
    },
    explanation: "A mark such as `[1]`, `¹` or `[citation needed]` points at a note of the page from which the text was copied. Here \
                  it points at nothing, and texts are in our own words.",
    mend: "Remove the mark, cite the source under `cite`, and say it in your own words.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: Leaders met in Paris.[citation needed]",
    },
    check: Check::Tree(reference_mark),
};

fn reference_mark(root: &Node<'_>, flaws: &mut Flaws) {
    each_text(root, &mut |text, node| {
        if let Some(mark) = mark(text).filter(|_| !text.starts_with("https://")) {
            flaws.at(
                &node.span,
                format!("`{mark}` is the mark of a note"),
                "remove it; sources stand under `cite`",
            );
        }
    });
}

/// The first mark of a note: a number of up to three digits or a known word in brackets, or a raised digit that is no unit's.
fn mark(text: &str) -> Option<&str> {
    const WORDS: [&str; 5] = [
        "citation needed",
        "clarification needed",
        "réf. nécessaire",
        "réf. souhaitée",
        "note",
    ];
    let bracketed = text.match_indices('[').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let inner = rest.get(..rest.find(']')?)?;
        let is_number = (1..=3).contains(&inner.len()) && inner.bytes().all(|b| b.is_ascii_digit());
        let is_mark = is_number || WORDS.iter().any(|word| inner.eq_ignore_ascii_case(word));
        text.get(start..start + inner.len() + 2).filter(|_| is_mark)
    });
    bracketed.or_else(|| {
        let (start, digit) = text
            .char_indices()
            .find(|(_, c)| matches!(c, '¹' | '²' | '³' | '⁴'..='⁹'))?;
        // Square and cubic metres.
        let before = text.get(..start)?;
        text.get(start..start + digit.len_utf8())
            .filter(|_| !before.ends_with('m'))
    })
}

static WRONG_LANGUAGE: Rule = Rule {
    name: "wrong-language",
    family: "text",
    level: Level::Warning {
        allow_when: "The text is a name or a quotation that stays in its own language.",
    },
    explanation: "The English text stands under `en`, the French one under `fr`. The two are told apart by their small words: where \
                  those of the other language prevail, the texts have changed places or one was not translated.",
    mend: "Look whether the two texts have changed places; if one of them is not translated, translate it.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "fr: Les dirigeants se sont réunis à Paris.",
        bad: "fr: The leaders of the coalition met in the city of Paris.",
    },
    check: Check::Tree(wrong_language),
};

const ENGLISH: &str = " the of and in to that was were with by on for at as from would had is it which who not be its their has this but \
                       been have said after before more than will they he about should when into took ";
const FRENCH: &str = " le la les de des du et en à que un une dans par sur pour est au aux avec qui ne pas il elle ont été sont se son sa \
                      ses ce cette d l qu n s plus ou leur leurs ils avait était y ";

/// How many of the words are small words of English, and how many of French.
fn small_words(text: &str) -> (usize, usize) {
    let mut found = (0, 0);
    for word in text.split(|char: char| !char.is_alphabetic()) {
        let word = format!(" {} ", word.to_lowercase());
        found.0 += usize::from(word.len() > 2 && ENGLISH.contains(&word));
        found.1 += usize::from(word.len() > 2 && FRENCH.contains(&word));
    }
    found
}

fn wrong_language(root: &Node<'_>, flaws: &mut Flaws) {
    each_translation(root, &mut |(english, en), (french, fr)| {
        let (en_words, fr_words) = (small_words(english), small_words(french));
        let help = "put each text under its language";
        if en_words.0 < en_words.1 && fr_words.1 < fr_words.0 {
            flaws.at(
                &en.span,
                "the English and the French text have changed places",
                help,
            );
        } else if en_words.1 > 1 && en_words.1 > 2 * en_words.0 {
            flaws.at(&en.span, "the English text looks French", help);
        } else if fr_words.0 > 1 && fr_words.0 > 2 * fr_words.1 {
            flaws.at(&fr.span, "the French text looks English", help);
        }
    });
}

static NUMBERS_DIFFER: Rule = Rule {
    name: "numbers-differ",
    family: "text",
    level: Level::Warning {
        allow_when: "The two languages write the same number in different ways: 5 p.m. and 17 heures, a figure and a word.",
    },
    explanation: "A number that stands in one language stands in the other. Where the figures of the two differ, one was mistyped, or \
                  a part of the text is lost.",
    mend: "Compare both texts with the source, and write the same figures in both.",
    example: Example {
        file: "plans/2025-12-30-guarantees.yaml",
        good: "en: What was announced at the end of December 2025.",
        bad: "en: What was announced at the end of December 2024.",
    },
    check: Check::Tree(numbers_differ),
};

fn numbers_differ(root: &Node<'_>, flaws: &mut Flaws) {
    each_translation(root, &mut |(english, _), (french, fr)| {
        if figures(english, &[',']) != figures(french, &[' ', '\u{a0}', '\u{202f}']) {
            flaws.at(
                &fr.span,
                "the figures of the French text are not those of the English one",
                "write the same figures in both languages",
            );
        }
    });
}

/// The runs of digits of a text in order of size, those of thousands joined.
fn figures(text: &str, thousands: &[char]) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |n: usize| chars.get(n).is_some_and(char::is_ascii_digit);
    let mut runs = Vec::new();
    let mut run = String::new();
    for (n, char) in chars.iter().enumerate() {
        if char.is_ascii_digit() {
            run.push(*char);
            continue;
        }
        let joins = thousands.contains(char)
            && !run.is_empty()
            && (n + 1..n + 4).all(digit)
            && !digit(n + 4);
        if !joins && !run.is_empty() {
            runs.push(std::mem::take(&mut run));
        }
    }
    runs.push(run);
    runs.retain(|run| !run.is_empty());
    runs.sort();
    runs
}

static SAID_TWICE: Rule = Rule {
    name: "said-twice",
    family: "text",
    level: Level::Warning {
        allow_when: "The repetition is wanted: a title that repeats a word, or French « nous nous ».",
    },
    explanation: "A word that stands twice in a row, or the same eight words twice in one text, was pasted once too often.",
    mend: "Remove the second of the two, and read the text once more in both languages.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "en: Leaders met in Paris.",
        bad: "en: Leaders met met in Paris.",
    },
    check: Check::Tree(said_twice),
};

fn said_twice(root: &Node<'_>, flaws: &mut Flaws) {
    each_translation(root, &mut |en, fr| {
        for (text, node) in [en, fr] {
            let words: Vec<&str> = text.split_whitespace().collect();
            let mut seen = std::collections::HashSet::new();
            let doubled = words.windows(2).find_map(|pair| match pair {
                [a, b] if a == b && a.chars().all(char::is_alphabetic) => Some((*a).to_owned()),
                _ => None,
            });
            let doubled = doubled.or_else(|| {
                let run = words.windows(8).find(|run| !seen.insert(*run))?;
                Some(run.join(" "))
            });
            if let Some(doubled) = doubled {
                flaws.at(
                    &node.span,
                    format!("`{doubled}` stands there twice"),
                    "remove one of the two",
                );
            }
        }
    });
}

/// Calls `see` for every text that stands in English and in French, each with its node.
fn each_translation<'n, 't>(
    root: &'n Node<'t>,
    see: &mut dyn FnMut((&'n str, &'n Node<'t>), (&'n str, &'n Node<'t>)),
) {
    root.walk(&mut |node| {
        let in_language = |language| {
            let entry = node.entries().iter().find(|entry| entry.key == language)?;
            match &entry.node.value {
                Value::String(text) => Some((&**text, &entry.node)),
                _ => None,
            }
        };
        if let (Some(en), Some(fr)) = (in_language("en"), in_language("fr")) {
            see(en, fr);
        }
    });
}

static ROW_TWICE: Rule = Rule {
    name: "row-twice",
    family: "text",
    level: Level::Error,
    explanation: "Two rows of one list that say the same, whatever they cite, are one row with all the sources of both. Twice in the \
                  list it would count twice.",
    mend: "Merge the two rows and their sources, or write what sets them apart.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "topics:\n  - text: {en: Security guarantees, fr: Garanties de sécurité}\n    cite: [boursorama-2025-12-30]",
        bad: "topics:\n  - text: {en: Security guarantees, fr: Garanties de sécurité}\n    cite: [boursorama-2025-12-30]\n  \
              - text: {en: Security guarantees, fr: Garanties de sécurité}\n    cite: [elysee-2026-01-06]",
    },
    check: Check::Tree(row_twice),
};

/// The lists whose rows no other rule compares.
const LISTS: [&str; 13] = [
    "hosts",
    "chairs",
    "absent",
    "counts",
    "topics",
    "outcomes",
    "statements",
    "standing",
    "pledges",
    "offices",
    "issued_by",
    "proposed_by",
    "continues",
];

fn row_twice(root: &Node<'_>, flaws: &mut Flaws) {
    root.walk(&mut |node| {
        for entry in node.entries() {
            let Value::Sequence(rows) = &entry.node.value else {
                continue;
            };
            if !LISTS.contains(&&*entry.key) {
                continue;
            }
            let mut seen = Vec::new();
            for row in rows {
                let mut said = crate::schema::json(row);
                if let Some(fields) = said.as_object_mut() {
                    fields.remove("cite");
                }
                if seen.contains(&said) {
                    flaws.at(
                        &row.span,
                        "a row above says the same",
                        "merge the two rows and their sources",
                    );
                }
                seen.push(said);
            }
        }
    });
}
