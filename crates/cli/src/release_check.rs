//! `willing release-check`

use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use semver::Version;
use serde::Serialize;
use willing_curator::diff::{Bump, Diff, Fate, compare};
use willing_curator::report::{self, visible};
use willing_curator::{Dataset, bake};

use crate::Record;
use crate::diff::{UNDECIDED, side};
use crate::git::Repository;
use crate::output::{self, Format};

/// Check that the record can be released
///
/// Compares the working record with the last release: every id still leads somewhere, `as_of` went forward, the version grew by as
/// much as the changes demand, and CHANGELOG.md has a section for it that names every corrected record. Besides, README.md and
/// CITATION.cff give the same version and day, and the generated files are fresh. Without a release so far, only what does not need one
/// is checked. Changes of the Rust types are not looked at.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  willing release-check\n  willing release-check --since v0.1.0\n\n\
                  Exit status: 0 nothing found, 1 findings, 2 could not run."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    record: Record,

    /// The last release: a revision, a willing.json or a folder [default: the last tag v*]
    #[arg(long, value_name = "OLD")]
    since: Option<String>,

    /// How findings are shown: in words, or as {"since", "version", "findings": [{check, file, line, message, help}]}
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// One thing that keeps the record from being released.
#[derive(Debug, Serialize)]
struct Finding {
    /// What was checked.
    check: &'static str,
    /// The file that must change, from the root of the workspace.
    file: &'static str,
    /// The line, from 1, where one line is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    message: String,
    help: String,
}

const CHANGELOG: &str = "CHANGELOG.md";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Some(dataset) = arguments.record.valid()? else {
        return Ok(ExitCode::FAILURE);
    };
    let folder = arguments.record.folder()?;
    let root = side::parent(&folder);
    let version = side::version(root)
        .with_context(|| format!("`{}` has no Cargo.toml with a version", root.display()))?;
    let version: Version = version.parse().with_context(|| {
        format!("the version `{version}` in Cargo.toml is none of Semantic Versioning")
    })?;
    let since = match &arguments.since {
        Some(since) => Some(since.clone()),
        None => Repository(root).last_release()?,
    };
    let mut checks = Checks {
        root: root.to_owned(),
        version,
        findings: Vec::new(),
    };
    checks.papers(&dataset);
    checks.generated(&dataset)?;
    let section = checks.changelog();
    if let Some(since) = &since {
        let old = side::named(since, &arguments.record)?;
        let new = side::of_dataset(&dataset, root);
        checks.since(&compare(&old, &new), section.as_deref());
    }
    let Checks {
        version,
        mut findings,
        ..
    } = checks;
    findings.sort_by_key(|finding| (finding.file, finding.line));
    output::say(&match arguments.format {
        Format::Human => human(&findings, since.as_deref(), &version),
        Format::Json => {
            let shown = serde_json::json!({
                "since": since,
                "version": version.to_string(),
                "findings": findings,
            });
            report::safe_json(&shown)?
        }
    })?;
    Ok(ExitCode::from(u8::from(!findings.is_empty())))
}

struct Checks {
    root: PathBuf,
    version: Version,
    findings: Vec<Finding>,
}

impl Checks {
    fn find(
        &mut self,
        check: &'static str,
        file: &'static str,
        line: Option<usize>,
        message: String,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding {
            check,
            file,
            line,
            message,
            help: help.into(),
        });
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).unwrap_or_default()
    }

    /// What is cited has the version and the day of what is released.
    fn papers(&mut self, dataset: &Dataset) {
        let (version, as_of) = (self.version.to_string(), dataset.about().as_of.to_string());
        let day = in_words(&as_of);
        let citation = self.text("CITATION.cff");
        let cited = citation.lines().zip(1..).find_map(|(line, number)| {
            let value = line
                .strip_prefix("version:")?
                .trim()
                .trim_matches(['"', '\'']);
            Some((value.to_owned(), number))
        });
        match cited {
            Some((cited, _)) if cited == version => {}
            Some((cited, line)) => {
                let message = format!("the version is {cited}, that of the workspace {version}");
                self.find(
                    "citation",
                    "CITATION.cff",
                    Some(line),
                    message,
                    format!("write `version: {version}`"),
                );
            }
            None => self.find(
                "citation",
                "CITATION.cff",
                None,
                "there is no version".to_owned(),
                format!("write `version: {version}`"),
            ),
        }
        let named = |text: &str, what: &str| {
            text.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(what)
        };
        if !named(&citation, &day) {
            let message = format!(
                "the abstract does not name the day up to which the record is complete, {day}"
            );
            self.find(
                "citation",
                "CITATION.cff",
                None,
                message,
                "`as_of` in data/dataset.yaml is that day",
            );
        }
        // The sentence to cite is a quotation, broken over lines.
        let readme = self.text("README.md").replace("\n>", " ");
        let sentence = format!("version {version}, as of {day}");
        if !named(&readme, &sentence) {
            let message = format!("the sentence to cite does not say `{sentence}`");
            self.find(
                "citation",
                "README.md",
                None,
                message,
                "look under \"Licence and citation\"",
            );
        }
    }

    /// What is generated is what the data and the types give.
    fn generated(&mut self, dataset: &Dataset) -> Result<()> {
        let mut files = bake::schemas();
        files.extend(bake::rust(dataset));
        let stale = match bake::stale(&self.root, &files) {
            Err(error) if error.kind() == ErrorKind::NotFound => files.into_keys().collect(),
            other => {
                other.context("`src/baked/` and `schema/` could not be compared with the record")?
            }
        };
        if !stale.is_empty() {
            let message = format!("not what the record gives: {}", stale.join(", "));
            self.find(
                "stale",
                "src/baked/mod.rs",
                None,
                message,
                "run `willing bake`",
            );
        }
        Ok(())
    }

    /// The section of CHANGELOG.md for this version. What waits in another one would be released unnamed.
    fn changelog(&mut self) -> Option<String> {
        let text = self.text(CHANGELOG);
        let sections = sections(&text);
        let version = self.version.to_string();
        let unreleased = sections
            .iter()
            .find(|section| section.name.eq_ignore_ascii_case("unreleased"));
        if let Some(section) = unreleased.filter(|section| !section.is_empty()) {
            let message = "there are changes under `Unreleased`".to_owned();
            self.find(
                "changelog",
                CHANGELOG,
                Some(section.line),
                message,
                format!("move them to `## [{version}] - YYYY-MM-DD`"),
            );
        }
        let Some(section) = sections.iter().find(|section| section.name == version) else {
            let message = format!("there is no section for version {version}");
            self.find(
                "changelog",
                CHANGELOG,
                None,
                message,
                format!("start one with `## [{version}] - YYYY-MM-DD`"),
            );
            return None;
        };
        for (line, number) in section.text.lines().zip(section.line + 1..) {
            if line.contains(UNDECIDED) {
                let message = format!("it still says \"{UNDECIDED}\"");
                self.find(
                    "changelog",
                    CHANGELOG,
                    Some(number),
                    message,
                    "was wrong: the record misread its source; has changed: the world moved on",
                );
            }
        }
        Some(section.text.clone())
    }

    fn since(&mut self, diff: &Diff, section: Option<&str>) {
        for id in &diff.lost {
            let message = format!("{id} was in {} and leads nowhere now", diff.old.name);
            self.find("lost-id", "data/", None, message, "withdraw the record instead, or name the id under `formerly` of the one that took its place");
        }
        if diff.new.as_of < diff.old.as_of {
            let message = format!(
                "`as_of` went back from {} to {}",
                diff.old.as_of, diff.new.as_of
            );
            self.find(
                "as-of",
                "data/dataset.yaml",
                None,
                message,
                "what was complete up to a day stays so",
            );
        }
        self.bump(diff);
        let Some(section) = section else {
            return;
        };
        let must_be_named = |fate| matches!(fate, Fate::Changed | Fate::Renamed | Fate::Withdrawn);
        let corrected = diff.records.iter().filter(|record| {
            record.fate == Fate::Removed || (must_be_named(record.fate) && record.is_corrected())
        });
        let unnamed: Vec<String> = corrected
            .filter(|record| !names(section, &record.id))
            .map(|record| format!("{}/{}", record.collection, record.id))
            .collect();
        for id in unnamed {
            let message = format!(
                "{id} was corrected, and the section for {} does not name it",
                self.version
            );
            let help = format!(
                "`willing diff {} --format markdown` writes the lines to start from",
                diff.old.name
            );
            self.find("unnamed-correction", CHANGELOG, None, message, help);
        }
    }

    fn bump(&mut self, diff: &Diff) {
        let Some(old) = diff
            .old
            .version
            .as_ref()
            .and_then(|version| version.parse::<Version>().ok())
        else {
            let message = format!("the version of {} is not known", diff.old.name);
            self.find(
                "version",
                "Cargo.toml",
                None,
                message,
                "name a willing.json or a revision with a Cargo.toml by `--since`",
            );
            return;
        };
        let demanded = if old.major == 0 {
            diff.bump_before_1_0
        } else {
            diff.bump
        };
        let least = match demanded {
            Bump::None => old.clone(),
            Bump::Patch => Version::new(old.major, old.minor, old.patch + 1),
            Bump::Minor => Version::new(old.major, old.minor + 1, 0),
            Bump::Major => Version::new(old.major + 1, 0, 0),
        };
        if self.version < least {
            let why = diff
                .reasons
                .first()
                .map_or("", |reason| reason.why.as_str());
            let message = format!(
                "version {} follows {old}, but the changes demand {least} at least ({}): {why}",
                self.version,
                demanded.as_str(),
            );
            self.find(
                "version",
                "Cargo.toml",
                None,
                message,
                "the rules stand in CHANGELOG.md; README.md and CITATION.cff name the version too",
            );
        }
    }
}

/// A section of CHANGELOG.md.
struct Section {
    name: String,
    line: usize,
    text: String,
}

impl Section {
    /// Whether nothing stands in it but headings.
    fn is_empty(&self) -> bool {
        self.text
            .lines()
            .all(|line| line.trim().is_empty() || line.starts_with('#'))
    }
}

/// The sections that start with `## `, named by the version in brackets.
fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if let Some(heading) = line.strip_prefix("## ") {
            let name = heading.trim_start_matches('[');
            let name = name.split([']', ' ']).next().unwrap_or_default();
            sections.push(Section {
                name: name.to_owned(),
                line: number,
                text: String::new(),
            });
        } else if let Some(section) = sections.last_mut() {
            section.text.push_str(line);
            section.text.push('\n');
        }
    }
    sections
}

/// Whether a text names an id as a word of its own, not as part of a longer id.
fn names(text: &str, id: &str) -> bool {
    let in_id = |char: char| char.is_ascii_alphanumeric() || char == '-';
    text.match_indices(id).any(|(place, _)| {
        let before = text
            .get(..place)
            .and_then(|before| before.chars().next_back());
        let after = text
            .get(place + id.len()..)
            .and_then(|after| after.chars().next());
        !before.is_some_and(in_id) && !after.is_some_and(in_id)
    })
}

/// A day as the papers write it: `18 March 2026`.
fn in_words(day: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = day.split('-');
    let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let month = month
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (month, day) {
        (Some(month), Some(day)) => format!("{} {month} {year}", day.trim_start_matches('0')),
        (Some(month), None) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}

/// The findings in the manner of `willing check`.
fn human(findings: &[Finding], since: Option<&str>, version: &Version) -> String {
    let mut out = String::new();
    for finding in findings {
        let line = finding
            .line
            .map_or_else(String::new, |line| format!(":{line}"));
        let _ = write!(
            out,
            "error[{}]: {}\n --> {}{line}\n  = help: {}\n\n",
            finding.check,
            visible(&finding.message),
            finding.file,
            visible(&finding.help),
        );
    }
    let compared = match since {
        Some(since) => format!("compared with {}", visible(since)),
        None => "there is no release yet (no tag v*): papers, version and generated files were checked, ids were not".to_owned(),
    };
    let tally = match findings.len() {
        0 => "nothing found".to_owned(),
        1 => "1 error".to_owned(),
        more => format!("{more} errors"),
    };
    let _ = writeln!(out, "version {version}, {compared}: {tally}");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_found_by_its_version_and_an_id_by_its_whole() {
        let text = "# Changelog\n\n## [Unreleased]\n\n### Code\n\n## [0.2.0] - 2026-04-01\n\n- `2026-01-06-paris-2`\n\n## 0.1.0\n\n- x\n";
        let found = sections(text);
        let names_of: Vec<_> = found
            .iter()
            .map(|section| (section.name.as_str(), section.line))
            .collect();
        assert_eq!(names_of, [("Unreleased", 3), ("0.2.0", 7), ("0.1.0", 11)]);
        assert!(found[0].is_empty() && !found[1].is_empty());
        assert!(names(&found[1].text, "2026-01-06-paris-2"));
        assert!(!names(&found[1].text, "2026-01-06-paris"));
    }

    #[test]
    fn days_as_the_papers_write_them() {
        assert_eq!(in_words("2026-03-08"), "8 March 2026");
        assert_eq!(in_words("2026-03"), "March 2026");
        assert_eq!(in_words("2026"), "2026");
        assert_eq!(in_words("2026-00-01"), "2026");
    }
}
