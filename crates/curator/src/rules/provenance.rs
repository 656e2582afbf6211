//! Provenance: every statement has a source, every source supports a statement, and addresses are clean.

use std::collections::{HashMap, HashSet};

use rustc_hash::FxHashSet;
use url::Url;
use willing_vocabulary::{Collection, MeetingKind, Status};

use super::schema::by_schema;
use super::{Check, Example, Level, Problems, Rule};
use crate::address;
use crate::facts::Facts;
use crate::records::{At, Claim, Links, Record, Source, for_each_collection};
use crate::suggest;

pub(super) static RULES: &[&Rule] = &[
    &UNCITED_FACT,
    &UNUSED_SOURCE,
    &CITED_TWICE,
    &BROKEN_ADDRESS,
    &SAME_ADDRESS,
    &TRACKING_PARAMETERS,
    &PLAIN_HTTP,
    &ADDRESS_FORM,
    &PUBLISHER_SPELLING,
    &NO_OFFICIAL_SOURCE,
    &ONE_SIDED,
    &HOST_SPELLING,
    &SOURCE_KIND,
];

pub(crate) static UNCITED_FACT: Rule = by_schema(
    "uncited-fact",
    "provenance",
    "Every statement carries the source that makes it: not every record, every row. A reader must be able to check each figure \
     and each name on its own, and two sources that differ must be seen to differ.",
    "Add `cite: [ID]` to the row, with the id of the source that states this very fact. What no source states is \
     removed.",
    Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "hosts:\n  - member: france\n    cite: [elysee-2026-01-06]",
        bad: "hosts:\n  - member: france",
    },
);

static UNUSED_SOURCE: Rule = Rule {
    name: "unused-source",
    family: "provenance",
    level: Level::Warning {
        allow_when: "The source supports the record as a whole, such as a page that was read to make sure that nothing \
                     is missing. Say what it was used for.",
    },
    explanation: "A source that nothing cites supports nothing. Cite it where it belongs, or remove it: the list of sources is not \
                  a list of reading.",
    mend: "Cite it in the row that it supports, or remove the file.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "cite: [le-hautpanel-2026-01-15]",
        bad: "cite: [elysee-2026-01-06]",
    },
    check: Check::WholeRecord(unused_source),
};

fn unused_source(facts: &Facts<'_>, problems: &mut Problems) {
    let mut used = FxHashSet::default();
    for_each_collection!(facts.records, |collection| {
        collection.links(&At::ROOT, &mut |_, link| {
            if link.collection == Collection::Sources {
                used.insert(link.id);
            }
        });
    });
    for source in facts
        .records
        .sources
        .iter()
        .filter(|source| source.withdrawn.is_none())
    {
        if !used.contains(source.id()) {
            problems
                .at(
                    source,
                    "",
                    format!("nothing cites the source `{}`", source.id),
                )
                .help("cite it where it supports a statement, or remove the file");
        }
    }
}

static CITED_TWICE: Rule = Rule {
    name: "cited-twice",
    family: "provenance",
    level: Level::Error,
    explanation: "A source that stands twice under one statement looks like two. Where two passages of it matter, each cite says \
                  `at` which.",
    mend: "Remove the second mention. If two passages of one page matter, write each as `{source: ID, at: …}`.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "cite: [le-hautpanel-2026-01-15]",
        bad: "cite: [le-hautpanel-2026-01-15, le-hautpanel-2026-01-15]",
    },
    check: Check::Tree(cited_twice),
};

fn cited_twice(root: &crate::tree::Node<'_>, flaws: &mut super::Flaws) {
    use crate::tree::Value;

    root.walk(&mut |node| {
        for entry in node.entries().iter().filter(|entry| entry.key == "cite") {
            let Value::Sequence(cites) = &entry.node.value else {
                continue;
            };
            let mut seen = HashSet::new();
            for cite in cites {
                if let Value::String(id) = &cite.value
                    && !seen.insert(id)
                {
                    flaws.at(
                        &cite.span,
                        format!("`{id}` is cited already"),
                        "remove it, or say `at` which passage",
                    );
                }
            }
        }
    });
}

static BROKEN_ADDRESS: Rule = Rule {
    name: "broken-address",
    family: "provenance",
    level: Level::Error,
    explanation: "An address that is none (WHATWG URL Standard) leads nowhere. Mostly a piece of it was lost when it was copied.",
    mend: "Copy the address once more from the browser's address bar, whole.",
    example: Example {
        file: "sources/le-hautpanel-2026-01-15.yaml",
        good: "url: https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
        bad: "url: https://lehautpanel.com:port/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
    },
    check: Check::Records(broken_address),
};

fn broken_address(facts: &Facts<'_>, problems: &mut Problems) {
    each_address(facts, &mut |source, key, address| {
        if let Err(error) = Url::parse(address) {
            problems.at(
                source,
                format_args!("/{key}"),
                format!("this is no address: {error}"),
            );
        }
    });
}

static SAME_ADDRESS: Rule = Rule {
    name: "same-address",
    family: "provenance",
    level: Level::Error,
    explanation: "One page is one source. Two files with one address (leaving aside `www.`, a closing slash and the fragment) make \
                  one voice sound like two.",
    mend: "Cite the source that the message names, and remove this file. If two pages share one address, cite an \
           archived copy of each.",
    example: Example {
        file: "sources/le-hautpanel-2026-01-15.yaml",
        good: "url: https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
        bad: "url: https://boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36/",
    },
    check: Check::Records(same_address),
};

fn same_address(facts: &Facts<'_>, problems: &mut Problems) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for source in &facts.records.sources {
        let Some(page) = address::page(&source.url) else {
            continue;
        };
        if let Some(first) = seen.insert(page, source.id()) {
            problems
                .at(
                    source,
                    "/url",
                    format!("this is the address of the source `{first}`"),
                )
                .help(format!("cite `{first}` instead and remove this file"));
        }
    }
}

static TRACKING_PARAMETERS: Rule = Rule {
    name: "tracking-parameters",
    family: "provenance",
    level: Level::Error,
    explanation: "Parameters such as `utm_source` or `fbclid` tell the publisher how a reader came; they name no page. With them one \
                  page has many addresses.",
    mend: "Remove the parameter that the message names, and `?` or `&` with it; then open the address once to see that \
           the page is the same.",
    example: Example {
        file: "sources/european-pravda-2026-01-06.yaml",
        good: "url: https://www.eurointegration.com.ua/news/2026/01/6/7228489/",
        bad: "url: https://www.eurointegration.com.ua/news/2026/01/6/7228489/?utm_source=newsletter",
    },
    check: Check::Records(tracking_parameters),
};

fn tracking_parameters(facts: &Facts<'_>, problems: &mut Problems) {
    each_address(facts, &mut |source, key, text| {
        let Ok(url) = Url::parse(text) else { return };
        let tracking: Vec<String> = url
            .query_pairs()
            .map(|(name, _)| name.into_owned())
            .filter(|name| address::is_tracking(name))
            .collect();
        let names = suggest::list(tracking.iter().map(String::as_str));
        let (message, help) = match tracking.len() {
            0 => return,
            1 => (
                format!("the parameter {names} tracks readers"),
                "remove it; the page is the same (`willing check --fix` does it)",
            ),
            _ => (
                format!("the parameters {names} track readers"),
                "remove them; the page is the same (`willing check --fix` does it)",
            ),
        };
        problems
            .at(source, format_args!("/{key}"), message)
            .help(help);
    });
}

static PLAIN_HTTP: Rule = Rule {
    name: "plain-http",
    family: "provenance",
    level: Level::Error,
    explanation: "Addresses use https, so that what a reader sees is what the publisher sent. A page that has only \
                  http is cited by an archived copy.",
    mend: "Write `https://` and open the address once. If the site has no https, write the address of an archived copy.",
    example: Example {
        file: "sources/european-pravda-2026-01-06.yaml",
        good: "url: https://www.eurointegration.com.ua/news/2026/01/6/7228489/",
        bad: "url: http://www.eurointegration.com.ua/news/2026/01/6/7228489/",
    },
    check: Check::Records(plain_http),
};

fn plain_http(facts: &Facts<'_>, problems: &mut Problems) {
    each_address(facts, &mut |source, key, address| {
        if address.starts_with("http://") {
            problems
                .at(source, format_args!("/{key}"), "the address uses http")
                .help(
                    "write https (`willing check --fix` does it where another source has https from that site); if the site has \
                     none, cite an archived copy",
                );
        }
    });
}

static ADDRESS_FORM: Rule = Rule {
    name: "address-form",
    family: "provenance",
    level: Level::Warning {
        allow_when: "The server answers at the address as it is written and not at the other: try both.",
    },
    explanation: "One page is written one way: the host in small letters, without the default port, without `.` and `..` in the path \
                  and without an empty fragment (WHATWG URL Standard). So that whoever compares or searches addresses finds them.",
    mend: "Write the address that the message gives, or let `willing check --fix` do it.",
    example: Example {
        file: "sources/le-hautpanel-2026-01-15.yaml",
        good: "url: https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
        bad: "url: https://LeHautpanel.com:443/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
    },
    check: Check::Records(address_form),
};

fn address_form(facts: &Facts<'_>, problems: &mut Problems) {
    each_address(facts, &mut |source, key, address| {
        if let Some(canonical) = address::canonical(address).filter(|form| form != address) {
            problems
                .at(
                    source,
                    format_args!("/{key}"),
                    "the address is not in its one form",
                )
                .help(format!("write {canonical} (`willing check --fix` does it)"));
        }
    });
}

static PUBLISHER_SPELLING: Rule = Rule {
    name: "publisher-spelling",
    family: "provenance",
    level: Level::Warning {
        allow_when: "They are two publishers whose names differ in an accent, an article or a sign alone.",
    },
    explanation: "One publisher is spelled one way, so that its pages are counted together: not both « Le Monde » and « LE MONDE », \
                  « Elysée » and « Élysée ».",
    mend: "Copy the name from the help. If the more frequent spelling is the wrong one, change it in the other sources \
           as well.",
    example: Example {
        file: "sources/le-hautpanel-2026-01-15.yaml",
        good: "publisher: Le Hautpanel",
        bad: "publisher: Boursoramà",
    },
    check: Check::Records(publisher_spelling),
};

fn publisher_spelling(facts: &Facts<'_>, problems: &mut Problems) {
    let mut spellings: HashMap<String, HashMap<&str, u32>> = HashMap::new();
    for source in &facts.records.sources {
        *spellings
            .entry(plain(&source.publisher))
            .or_default()
            .entry(&source.publisher)
            .or_default() += 1;
    }
    for source in &facts.records.sources {
        let Some(ways) = spellings.get(&plain(&source.publisher)) else {
            continue;
        };
        // Of several spellings the most frequent is taken for the right one; of equals, the first in the alphabet.
        let usual = ways
            .iter()
            .max_by_key(|(spelling, count)| (**count, std::cmp::Reverse(**spelling)));
        if let Some((usual, _)) = usual.filter(|(usual, _)| **usual != source.publisher) {
            problems
                .at(
                    source,
                    "/publisher",
                    format!("elsewhere this publisher is spelled `{usual}`"),
                )
                .help("spell it the same way in every source");
        }
    }
}

/// A name without its accents, article, capitals and punctuation.
fn plain(name: &str) -> String {
    let small: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(|char| match char {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' | 'ě' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' | 'č' => 'c',
            'ñ' => 'n',
            'š' => 's',
            'ž' => 'z',
            other => other,
        })
        .collect();
    let small = small.strip_prefix("the ").unwrap_or(&small);
    small
        .chars()
        .filter(|char| char.is_alphanumeric())
        .collect()
}

static NO_OFFICIAL_SOURCE: Rule = Rule {
    name: "no-official-source",
    family: "provenance",
    level: Level::Warning {
        allow_when: "You have looked at the sites of those who took part, and none has such a page or it has gone. Say \
                     where you looked.",
    },
    explanation: "A meeting of the coalition was announced or reported by some government or organisation that took part. Its page is \
                  the best evidence that the meeting took place, so look for it; waive this warning where none can be found.",
    mend: "Look at the sites of the governments and organisations that took part, the hosts' first, and add the page to \
           `data/sources/` and to `cite`.",
    example: Example {
        file: "sources/elysee-2026-01-06.yaml",
        good: "kind: official",
        bad: "kind: analysis",
    },
    check: Check::Records(no_official_source),
};

fn no_official_source(facts: &Facts<'_>, problems: &mut Problems) {
    for meeting in &facts.records.meetings {
        if meeting.kind != MeetingKind::Coalition || meeting.status != Status::Held {
            continue;
        }
        // A source that cannot be read yet may be official.
        let official = meeting.cite.iter().any(|cite| {
            facts
                .get::<Source>(cite.source.as_str())
                .is_none_or(|source| source.kind.is_official())
        });
        if !official {
            problems
                .at(
                    meeting,
                    "/cite",
                    "a coalition meeting without an official source",
                )
                .help("look for a page of a government, parliament or organisation that took part");
        }
    }
}

static ONE_SIDED: Rule = Rule {
    name: "one-sided",
    family: "provenance",
    level: Level::Warning {
        allow_when: "The sources of the other answers do not speak of what this record holds, so that citing them here \
                     would support nothing.",
    },
    explanation: "Where a claim says that sources differ about a record, the record should not cite the sources of one answer alone: \
                  whoever reads only the record would not learn that there is another.",
    mend: "Cite a source of another answer in this record as well: as a second count, a statement, or in the note of \
           the row in question.",
    example: Example {
        file: "meetings/2026-01-06-paris.yaml",
        good: "    cite: [boursorama-2025-12-30]",
        bad: "    cite: [elysee-2026-01-06]",
    },
    check: Check::Records(one_sided),
};

fn one_sided(facts: &Facts<'_>, problems: &mut Problems) {
    let mut claims: HashMap<(Collection, &str), Vec<&Claim>> = HashMap::new();
    for claim in &facts.records.claims {
        if let Some(about) = &claim.about {
            claims
                .entry((about.collection, &about.id))
                .or_default()
                .push(claim);
        }
    }
    if claims.is_empty() {
        return;
    }
    for_each_collection!(facts.records, |collection| {
        for record in collection {
            let Some(claims) = claims.get(&(record.collection(), record.id())) else {
                continue;
            };
            let mut cited = HashSet::new();
            record.links(&At::ROOT, &mut |_, link| {
                if link.collection == Collection::Sources {
                    cited.insert(link.id);
                }
            });
            for claim in claims.iter().filter(|claim| claim.answers.len() > 1) {
                let sides: Vec<_> = claim
                    .answers
                    .iter()
                    .filter(|answer| {
                        answer
                            .cite
                            .iter()
                            .any(|cite| cited.contains(cite.source.as_str()))
                    })
                    .collect();
                if let [only] = sides.as_slice() {
                    problems
                        .at(
                            record,
                            "",
                            format!("of the answers to `{}` it cites the sources of `{}` alone", claim.id, only.id),
                        )
                        .help("cite the other side as well, as a count, a statement or a participant's note");
                }
            }
        }
    });
}

/// Calls `see` for every address of every source, with the key under which it stands.
fn each_address(facts: &Facts<'_>, see: &mut dyn FnMut(&Source, &str, &str)) {
    for source in &facts.records.sources {
        see(source, "url", &source.url);
        if let Some(archived) = &source.archived {
            see(source, "archived", archived);
        }
    }
}

static HOST_SPELLING: Rule = Rule {
    name: "host-spelling",
    family: "provenance",
    level: Level::Warning {
        allow_when: "You have opened the address, and the site is really so called.",
    },
    explanation: "A host that differs by one letter from the host of other sources, or from the name of the publisher, was mostly \
                  mistyped. At best the address leads nowhere; at worst somebody has registered it to be taken for the other.",
    mend: "Open the address, and copy it anew from the address bar of the browser.",
    example: Example {
        file: "sources/president-ua-2026-02-24.yaml",
        good: "url: https://www.president.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057",
        bad: "url: https://www.presidnt.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057",
    },
    check: Check::Records(host_spelling),
};

fn host_spelling(facts: &Facts<'_>, problems: &mut Problems) {
    let host = |source: &Source| {
        let rest = source.url.split_once("://")?.1;
        let host = rest.split(['/', '?', '#', ':']).next()?;
        Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
    };
    let mut hosts: HashMap<String, u32> = HashMap::new();
    for host in facts.records.sources.iter().filter_map(host) {
        *hosts.entry(host).or_default() += 1;
    }
    for source in &facts.records.sources {
        let Some(host) = host(source) else { continue };
        let count = hosts.get(&host).copied().unwrap_or_default();
        let other = hosts.iter().find(|(other, many)| {
            **many >= count && one_slip(&host, other) && domain(&host) == domain(other)
        });
        let publisher = publisher_as_host(&source.publisher);
        let named = host
            .split('.')
            .map(|label| label.replace('-', ""))
            .any(|label| publisher.len() > 4 && one_slip(&label, &publisher));
        let near = match other {
            Some((other, _)) => format!("`{other}`, the host of other sources"),
            None if named => "the name of the publisher".to_owned(),
            None => continue,
        };
        problems.at(
            source,
            "/url",
            format!("`{host}` is one letter away from {near}"),
        );
    }
}

/// The last word of a host, which tells `example.se` from `example.de`.
fn domain(host: &str) -> Option<&str> {
    host.rsplit('.').next()
}

/// A publisher's name as it would stand in an address; nothing if it has letters that no host has.
fn publisher_as_host(name: &str) -> String {
    let small = name.to_lowercase();
    let small = small.strip_prefix("the ").unwrap_or(&small);
    if !small.is_ascii() {
        return String::new();
    }
    small.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Whether two words differ, and only by one letter that is missing, added, changed or has changed places with its neighbour.
fn one_slip(a: &str, b: &str) -> bool {
    if a == b || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let before = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let (left, right) = (
        a.as_bytes().get(before..).unwrap_or_default(),
        b.as_bytes().get(before..).unwrap_or_default(),
    );
    let swapped = match (left, right) {
        ([first, second, left @ ..], [third, fourth, right @ ..]) => {
            first == fourth && second == third && left == right
        }
        _ => false,
    };
    let (left_rest, right_rest) = (left.get(1..), right.get(1..));
    swapped
        || left_rest.is_some() && left_rest == right_rest
        || left_rest == Some(right)
        || Some(left) == right_rest
}

static SOURCE_KIND: Rule = Rule {
    name: "source-kind",
    family: "provenance",
    level: Level::Warning {
        allow_when: "The publisher is of two kinds: a newspaper's signed analysis beside its news.",
    },
    explanation: "The kind of a source is the kind of its publisher, and ranks it. Where one page of a publisher has another kind than all \
                  its others, the word was mostly mistaken.",
    mend: "Give it the kind that the publisher's other sources have.",
    example: Example {
        file: "sources/president-ua-2026-02-24.yaml",
        good: "kind: official",
        bad: "kind: parliament",
    },
    check: Check::Records(source_kind),
};

fn source_kind(facts: &Facts<'_>, problems: &mut Problems) {
    let mut kinds: HashMap<&str, Vec<(&str, u32)>> = HashMap::new();
    for source in &facts.records.sources {
        let of = kinds.entry(&source.publisher).or_default();
        match of
            .iter_mut()
            .find(|(kind, _)| *kind == source.kind.as_str())
        {
            Some((_, count)) => *count += 1,
            None => of.push((source.kind.as_str(), 1)),
        }
    }
    for source in &facts.records.sources {
        // The more frequent kind is taken for the right one; of equals, the one that stands first.
        let usual = kinds
            .get(source.publisher.as_str())
            .and_then(|kinds| kinds.iter().rev().max_by_key(|(_, count)| *count));
        if let Some((usual, _)) = usual.filter(|(usual, _)| *usual != source.kind.as_str()) {
            problems
                .at(
                    source,
                    "/kind",
                    format!("elsewhere {} is `{usual}`", source.publisher),
                )
                .help("one publisher has one kind");
        }
    }
}
