//! All rules: as a list, as JSON, and as the handbook `docs/RULES.md`.

use std::fmt::Write as _;

use serde::Serialize;

use super::explain::{first_sentence, markdown};
use super::{Look, counted, safe_json};
use crate::rules::{self, Example, Level, Rule};

/// The longest name of a rule, and `warning`, each with the space behind it.
const NAME: usize = 28;
const LEVEL: usize = 9;

/// Rules for people, by family: name, level and the first sentence of the reason.
#[must_use]
pub fn rule_list(rules: &[&Rule], look: Look) -> String {
    let mut out = String::new();
    let mut family = "";
    for rule in rules {
        if rule.family != family {
            let gap = if family.is_empty() { "" } else { "\n" };
            family = rule.family;
            let _ = writeln!(out, "{gap}{family}");
        }
        let summary = first_sentence(rule.explanation);
        let _ = writeln!(
            out,
            "  {:<NAME$}{:<LEVEL$}{}",
            rule.name,
            rule.level.as_str(),
            look.wrapped(summary, 2 + NAME + LEVEL)
        );
    }
    let _ = writeln!(
        out,
        "\n{}; `willing explain RULE` says more",
        counted(rules.len(), "rule")
    );
    out
}

/// Rules for programs, as `{"rules": [{name, family, level, explanation, mend, allow_when, example: {file, good, bad}}]}`.
///
/// `allow_when` is null for errors, and the example's `file` where it is about no file of the record.
#[must_use]
pub fn rules_json(rules: &[&Rule]) -> String {
    #[derive(Serialize)]
    struct Shown {
        name: &'static str,
        family: &'static str,
        level: Level,
        explanation: &'static str,
        mend: &'static str,
        allow_when: Option<&'static str>,
        example: ShownExample,
    }
    #[derive(Serialize)]
    struct ShownExample {
        file: Option<&'static str>,
        good: &'static str,
        bad: &'static str,
    }
    #[derive(Serialize)]
    struct All {
        rules: Vec<Shown>,
    }
    let shown = |rule: &&Rule| {
        let Example { file, good, bad } = rule.example;
        Shown {
            name: rule.name,
            family: rule.family,
            level: rule.level,
            explanation: rule.explanation,
            mend: rule.mend,
            allow_when: match rule.level {
                Level::Error => None,
                Level::Warning { allow_when } => Some(allow_when),
            },
            example: ShownExample {
                file: Some(file).filter(|file| !file.is_empty()),
                good,
                bad,
            },
        }
    };
    let rules = rules.iter().map(shown).collect();
    // Strings always serialise.
    safe_json(&All { rules }).unwrap_or_default()
}

/// Every rule explained, in Markdown, with a table of contents by family.
#[must_use]
pub fn handbook() -> String {
    let rules: Vec<&Rule> = rules::all().collect();
    let families: Vec<&[&Rule]> = rules.chunk_by(|a, b| a.family == b.family).collect();
    let warnings = rules
        .iter()
        .filter(|rule| rule.level != Level::Error)
        .count();
    let mut out = format!(
        "<!-- Written by `willing bake` from crates/curator/src/rules/. Edit the rules, not this file. -->\n\n\
         # Rules\n\n\
         What `willing check` and `willing links` demand of the record, and why: {} errors, which keep the record from being baked and exported and cannot be allowed, \
         and {}, which a record can waive with a reason. The warnings of the family links need the network; `willing links` reports them. \
         `willing explain RULE` shows one of them on the terminal.\n\n",
        rules.len() - warnings,
        counted(warnings, "warning"),
    );
    for family in &families {
        let links: Vec<String> = family
            .iter()
            .map(|rule| format!("[{0}](#{0})", rule.name))
            .collect();
        let name = name(family);
        let _ = writeln!(out, "- [{name}](#family-{name}): {}", links.join(", "));
    }
    for family in families {
        let name = name(family);
        let _ = write!(out, "\n## <a id=\"family-{name}\"></a>{name}\n");
        for rule in family {
            let _ = write!(
                out,
                "\n### {}\n\n{}. {}",
                rule.name,
                capital(rule.level),
                markdown(rule)
            );
        }
    }
    out
}

fn name(family: &[&'static Rule]) -> &'static str {
    family.first().map_or("", |rule| rule.family)
}

fn capital(level: Level) -> &'static str {
    match level {
        Level::Error => "Error",
        Level::Warning { .. } => "Warning",
    }
}
