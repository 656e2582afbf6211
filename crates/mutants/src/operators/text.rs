//! Texts and addresses: in the wrong language, in the wrong record, mistyped.

use std::ops::Range;

use regex_lite::Regex;

use super::{Index, Operator, Slip};
use crate::line::{block, lines};

pub(super) const LANGUAGES_SWAPPED: Operator = Operator {
    name: "languages-swapped",
    slip: "the English and the French text change places",
    floor: 80,
    slips: |_, text, _| {
        let prose = translations(text).into_iter().filter_map(|(en, fr)| {
            let between = text.get(en.end..fr.start)?;
            let swapped = format!(
                "{}{between}{}",
                text.get(fr.clone())?,
                text.get(en.clone())?
            );
            Some(Slip::new(en.start..fr.end, swapped))
        });
        prose.collect()
    },
};

pub(super) const FLOW_LANGUAGES_SWAPPED: Operator = Operator {
    name: "flow-languages-swapped",
    slip: "the same on one line: {en: …, fr: …}",
    floor: 50,
    slips: |_, text, _| {
        // Texts with a comma are quoted or stand on lines of their own.
        let Ok(pair) = Regex::new(r"\{en: ([^,{}]+), fr: ([^,{}]+)\}") else {
            return Vec::new();
        };
        pair.captures_iter(text)
            .filter_map(|found| {
                let (en, fr) = (found.get(1)?, found.get(2)?);
                (en.as_str() != fr.as_str()).then(|| {
                    let swapped = format!("{}, fr: {}", fr.as_str(), en.as_str());
                    Slip::new(en.start()..fr.end(), swapped)
                })
            })
            .collect()
    },
};

pub(super) const ACCENTS_DROPPED: Operator = Operator {
    name: "accents-dropped",
    slip: "the French text is typed without its accents",
    floor: 0,
    slips: |_, text, _| {
        translations(text)
            .into_iter()
            .filter_map(|(_, fr)| {
                let plain: String = text.get(fr.clone())?.chars().map(without_accent).collect();
                (text.get(fr.clone()) != Some(plain.as_str())).then(|| Slip::new(fr, plain))
            })
            .collect()
    },
};

pub(super) const REFERENCE_MARK: Operator = Operator {
    name: "reference-mark",
    slip: "a text is pasted with the mark of a note, [1]",
    floor: 95,
    slips: |_, text, _| {
        translations(text)
            .into_iter()
            .filter(|(en, _)| {
                // Behind a closing quotation mark it would be a mistake of YAML.
                text.get(en.clone())
                    .is_some_and(|prose| prose.ends_with('.'))
            })
            .map(|(en, _)| Slip::new(en.end..en.end, "[1]"))
            .collect()
    },
};

pub(super) const LOOK_ALIKE: Operator = Operator {
    name: "look-alike",
    slip: "a Latin a is a Cyrillic а, in a name, a text or an id",
    floor: 95,
    slips: |_, text, _| {
        lines(text)
            .iter()
            .filter_map(|line| {
                let value = match line.key {
                    Some(_) => line.text.find(": ")? + 2,
                    None => 0,
                };
                let place = line.range.start + value + line.text.get(value..)?.find('a')?;
                Some(Slip::new(place..place + 1, "а"))
            })
            .collect()
    },
};

fn without_accent(c: char) -> char {
    match c {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'É' | 'È' => 'E',
        'À' => 'A',
        other => other,
    }
}

pub(super) const TRANSLATION_COPIED: Operator = Operator {
    name: "translation-copied",
    slip: "the English text stands where the French should",
    floor: 80,
    slips: |_, text, _| {
        translations(text)
            .into_iter()
            .filter_map(|(en, fr)| Some(Slip::new(fr, text.get(en)?)))
            .collect()
    },
};

pub(super) const TRANSLATION_DROPPED: Operator = Operator {
    name: "translation-dropped",
    slip: "the French text is forgotten",
    floor: 100,
    slips: |_, text, _| {
        let lines = lines(text);
        lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.key == Some("fr"))
            .filter_map(|(first, line)| {
                let last = lines.get(block(&lines, first).end.checked_sub(1)?)?;
                Some(Slip::new(
                    line.range.start..(last.range.end + 1).min(text.len()),
                    "",
                ))
            })
            .collect()
    },
};

pub(super) const SUMMARY_OF_ANOTHER: Operator = Operator {
    name: "summary-of-another",
    slip: "the summary is that of another record, copied with its form",
    floor: 90,
    slips: |name, text, index| of_another("summary", name, text, index),
};

pub(super) const TITLE_OF_ANOTHER: Operator = Operator {
    name: "title-of-another",
    slip: "the title is that of another record, copied with its form",
    floor: 0,
    slips: |name, text, index| of_another("title", name, text, index),
};

pub(super) const SENTENCE_DOUBLED: Operator = Operator {
    name: "sentence-doubled",
    slip: "a text stands there twice in a row",
    floor: 75,
    slips: |_, text, _| {
        lines(text)
            .iter()
            .filter(|line| line.is_prose && line.parent == Some("en"))
            .map(|line| Slip::new(line.range.end..line.range.end, format!("\n{}", line.text)))
            .collect()
    },
};

pub(super) const ADDRESS_TYPO: Operator = Operator {
    name: "address-typo",
    slip: "a letter is missing in the host of an address",
    floor: 50,
    slips: |_, text, _| {
        addresses(text)
            .into_iter()
            .map(|range| {
                let middle = range.start + "https://www.".len();
                Slip::new(middle..middle + 1, "")
            })
            .collect()
    },
};

pub(super) const ADDRESS_PLAIN_HTTP: Operator = Operator {
    name: "address-plain-http",
    slip: "an address has no s in https",
    floor: 100,
    slips: |_, text, _| {
        addresses(text)
            .into_iter()
            .map(|range| Slip::new(range.start..range.start + "https".len(), "http"))
            .collect()
    },
};

pub(super) const ADDRESS_TRACKED: Operator = Operator {
    name: "address-tracked",
    slip: "an address is pasted with what tracks its reader",
    floor: 100,
    slips: |_, text, _| {
        addresses(text)
            .into_iter()
            .filter(|range| {
                text.get(range.clone())
                    .is_some_and(|url| !url.contains('?') && !url.contains('#'))
            })
            .map(|range| Slip::new(range.end..range.end, "?utm_source=newsletter"))
            .collect()
    },
};

pub(super) const ADDRESS_OF_ANOTHER: Operator = Operator {
    name: "address-of-another",
    slip: "the address is that of another source",
    floor: 100,
    slips: |name, text, index| {
        let other = index
            .neighbour_text(name)
            .filter(|_| name.starts_with("sources/"));
        let pasted = other.and_then(|other| other.get(addresses(other).into_iter().next()?));
        let own = addresses(text).into_iter().next();
        own.zip(pasted)
            .map(|(own, pasted)| Slip::new(own, pasted))
            .into_iter()
            .collect()
    },
};

pub(super) const PUBLISHER_TYPO: Operator = Operator {
    name: "publisher-typo",
    slip: "a publisher is spelled in another way",
    floor: 0,
    slips: |_, text, _| {
        let publisher = lines(text)
            .into_iter()
            .find(|line| line.key == Some("publisher"));
        publisher
            .map(|line| {
                let quote = usize::from(line.text.ends_with('"'));
                let end = line.range.end - quote;
                Slip::new(end..end, "s")
            })
            .into_iter()
            .collect()
    },
};

/// Each English text with the French one below it, both without their keys.
fn translations(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let lines = lines(text);
    let value = |first: usize| {
        let line = lines.get(first)?;
        let last = lines.get(block(&lines, first).end.checked_sub(1)?)?;
        let start = line.range.start + line.text.find(": ")? + 2;
        Some(start..last.range.end)
    };
    lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.key == Some("en"))
        .filter_map(|(first, _)| {
            let second = block(&lines, first).end;
            lines.get(second).filter(|line| line.key == Some("fr"))?;
            Some((value(first)?, value(second)?))
        })
        .collect()
}

fn addresses(text: &str) -> Vec<Range<usize>> {
    let Ok(address) = Regex::new(r#"https://[^\s"]+"#) else {
        return Vec::new();
    };
    lines(text)
        .iter()
        .filter(|line| matches!(line.key, Some("url" | "archived")))
        .filter_map(|line| {
            let found = address.find(line.text)?;
            Some(line.range.start + found.start()..line.range.start + found.end())
        })
        .collect()
}

fn of_another(key: &str, name: &str, text: &str, index: &Index<'_>) -> Vec<Slip> {
    let whole = |text: &str| {
        let lines = lines(text);
        let first = lines
            .iter()
            .position(|line| line.key == Some(key) && line.indent() == 0)?;
        let last = lines.get(block(&lines, first).end.checked_sub(1)?)?;
        Some(lines.get(first)?.range.start..last.range.end)
    };
    let pasted = index
        .neighbour_text(name)
        .and_then(|other| other.get(whole(other)?));
    whole(text)
        .zip(pasted)
        .map(|(own, pasted)| Slip::new(own, pasted))
        .into_iter()
        .collect()
}
