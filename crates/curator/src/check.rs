//! The check: the one way from `data/` to a [`Dataset`].
//!
//! Each file is read, parsed, validated and typed on its own, on all cores; then the rules look at all records together. Nothing
//! stops at the first finding.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use willing_vocabulary::{Collection, Date};

use crate::Dataset;
use crate::digest;
use crate::facts::Facts;
use crate::finding::{Finding, Place};
use crate::read::{self, File, Folder, Kind};
use crate::records::{
    Claim, DatasetFile, Declaration, Meeting, Member, Person, Plan, Records, Roster, Source,
};
use crate::rules::{self, Check, Flaws, Problem, Problems, Rule};
use crate::schema;
use crate::tree::{self, CharSpan, Flaw, Node};

/// What a check found, and the record if nothing forbids its use.
#[derive(Debug)]
pub struct Report {
    /// All findings, by file and place.
    pub findings: Vec<Finding>,
    /// How many findings there are besides, in files that nobody asked about.
    pub elsewhere: usize,
    /// How many files were read; for observations, how many were looked at.
    pub files: usize,
    /// The record, unless a finding is an error.
    pub dataset: Option<Dataset>,
    /// The record's folder, as the paths of files begin.
    root: String,
    texts: HashMap<String, String>,
}

impl Report {
    /// What somebody found who looked at so many things, when the record itself was sound.
    pub(crate) fn of_problems(
        root: &Path,
        looked_at: usize,
        problems: Vec<Problem>,
    ) -> io::Result<Self> {
        let files = read::read(root)?.files;
        let mut findings = located(problems, &files, root);
        findings.sort_by(|a, b| a.order().cmp(&b.order()));
        Ok(Self {
            elsewhere: 0,
            files: looked_at,
            dataset: None,
            texts: texts_of(&findings, &files),
            findings,
            root: read::shown(root),
        })
    }

    /// The text of a file that has findings, if it could be read.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(String::as_str)
    }

    /// Leaves out the findings in files that nobody asked about; `asked` is given their paths within the record.
    ///
    /// The whole record has been read and judged: the dataset, and which allowances are needed, stay what they are.
    pub fn limit_to(&mut self, asked: impl Fn(&str) -> bool) {
        let before = self.findings.len();
        let within = |file: &str| {
            let rest = file.strip_prefix(self.root.as_str()).unwrap_or(file);
            asked(rest.trim_start_matches('/'))
        };
        self.findings.retain(|finding| within(&finding.file));
        self.elsewhere += before - self.findings.len();
    }
}

/// Checks the record in a folder.
///
/// `today` is the day against which rules measure time. Without one they measure against the `as_of` of the record, and take no date
/// for too late, so that the same data gives the same findings on every day. An error means that the folder itself could not be read.
pub fn check(root: &Path, today: Option<Date>) -> io::Result<Report> {
    Ok(check_folder(read::read(root)?, root, today))
}

/// Checks what was read.
pub(crate) fn check_folder(folder: Folder, root: &Path, today: Option<Date>) -> Report {
    let Folder { files, findings } = folder;
    let examined = files.par_iter().map(examine).collect();
    conclude(root, &files, examined, findings, today)
}

/// A record in memory, one file of which can be other than it is: for tools that ask what the check would say.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// let mut bench = willing_curator::Workbench::read("tests/base".as_ref())?;
/// let text = bench.text("members/france.yaml").unwrap().replace("kind: state", "kind: stat");
/// let report = bench.check_with("members/france.yaml", text, None).unwrap();
/// assert_eq!(report.findings[0].rule.name, "unknown-word");
/// assert!(bench.check(None).findings.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Workbench {
    root: PathBuf,
    files: Vec<File>,
    examined: Vec<Examined>,
    findings: Vec<Finding>,
}

impl Workbench {
    /// Reads the record in a folder.
    pub fn read(root: &Path) -> io::Result<Self> {
        let Folder { files, findings } = read::read(root)?;
        Ok(Self {
            root: root.to_owned(),
            examined: files.par_iter().map(examine).collect(),
            files,
            findings,
        })
    }

    /// The files, as their paths within the folder.
    pub fn files(&self) -> impl Iterator<Item = String> {
        self.files.iter().map(File::name)
    }

    /// The text of a file, if it could be read.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        let file = self.files.iter().find(|file| file.name() == name)?;
        file.text.as_deref().ok()
    }

    /// Checks the record as it is.
    #[must_use]
    pub fn check(&self, today: Option<Date>) -> Report {
        let (examined, findings) = (self.examined.clone(), self.findings.clone());
        conclude(&self.root, &self.files, examined, findings, today)
    }

    /// Checks the record as it would be with another text in one of its files; nothing if it has no such file.
    pub fn check_with(&mut self, name: &str, text: String, today: Option<Date>) -> Option<Report> {
        let place = self.files.iter().position(|file| file.name() == name)?;
        let file = self.files.get_mut(place)?;
        let text = std::mem::replace(&mut file.text, Ok(text));
        let mut examined = self.examined.clone();
        if let Some(changed) = examined.get_mut(place) {
            *changed = examine(file);
        }
        let findings = self.findings.clone();
        let report = conclude(&self.root, &self.files, examined, findings, today);
        if let Some(file) = self.files.get_mut(place) {
            file.text = text;
        }
        Some(report)
    }
}

/// Puts together what the files gave, and applies the rules that look at all records.
fn conclude(
    root: &Path,
    files: &[File],
    examined: Vec<Examined>,
    mut findings: Vec<Finding>,
    today: Option<Date>,
) -> Report {
    let mut records = Records::default();
    let mut dataset_file = None;
    let mut all_read = findings.is_empty();
    let mut loose = Vec::new();
    for (file, examined) in files.iter().zip(examined) {
        findings.extend(examined.findings);
        loose.extend(examined.links.into_iter().map(|link| (file, link)));
        match examined.typed {
            Some(typed) => typed.put(&file.id, &mut records, &mut dataset_file),
            None => all_read = false,
        }
    }

    let ids = files.iter().filter_map(|file| match file.kind {
        Kind::Record(collection) => Some((collection, file.id.as_str())),
        Kind::Dataset => None,
    });
    let mut facts = Facts::new(&records, dataset_file.as_ref(), today, ids.collect());
    facts.loose = &loose;
    let mut waive_in_file = |file: Kind, id: &str, rule: &Rule| {
        let Some(file) = find(files, file, id) else {
            return false;
        };
        let before = findings.len();
        findings.retain(|finding| finding.file != file.path || finding.rule.name != rule.name);
        findings.len() < before
    };
    let problems = between_facts(&facts, all_read);
    let problems = rules::apply_allowances(&facts, problems, &mut waive_in_file, all_read);
    findings.extend(located(problems, files, root));
    findings.sort_by(|a, b| a.order().cmp(&b.order()));

    let clean = all_read && !findings.iter().any(Finding::is_error);
    let texts = texts_of(&findings, files);
    Report {
        elsewhere: 0,
        files: files.len(),
        dataset: dataset_file
            .filter(|_| clean)
            .map(|file| Dataset::proven(file, records, digest::of(files))),
        findings,
        root: read::shown(root),
        texts,
    }
}

/// What one file gave.
#[derive(Debug, Clone)]
pub(crate) struct Examined {
    pub(crate) typed: Option<Typed>,
    /// What a file that could not be read into its type refers to.
    links: Vec<schema::LooseLink>,
    findings: Vec<Finding>,
}

impl Examined {
    /// Whether a finding keeps the file out of the record.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }
}

pub(crate) fn examine(file: &File) -> Examined {
    let text = match &file.text {
        Ok(text) => text,
        Err(finding) => {
            return Examined {
                typed: None,
                links: Vec::new(),
                findings: vec![finding.clone()],
            };
        }
    };
    let mut flaws = rules::files::text_flaws(text);
    let mut typed = None;
    let mut links = Vec::new();
    match tree::parse(text) {
        Err(more) => flaws.extend(more),
        Ok(root) => {
            in_one_tree(&root, &mut flaws);
            let misfits = schema::flaws(file.kind, &root);
            if misfits.is_empty() {
                // What a rule found in the tree need not keep the other rules from the record.
                match Typed::read(file.kind, text) {
                    Ok(value) => typed = Some(value),
                    Err(unfit) if flaws.is_empty() => flaws.push(unfit.in_text(text)),
                    Err(_) => {}
                }
            }
            // Where a rule has spoken of a value, what the schema says of it is an echo.
            let spoken: Vec<CharSpan> = flaws.iter().map(|flaw| flaw.span.clone()).collect();
            flaws.extend(
                misfits
                    .into_iter()
                    .filter(|flaw| !spoken.contains(&flaw.span)),
            );
            if typed.is_none() {
                links = schema::links(file.kind, &root);
            }
            flaws.extend(rules::schema::key_order(&schema::fields(file.kind), &root));
        }
    }
    let findings = capped(flaws)
        .into_iter()
        .map(|flaw| finding(flaw, &file.path, text))
        .collect();
    Examined {
        typed,
        links,
        findings,
    }
}

/// The first flaws of a file, with the number of those left out.
fn capped(mut flaws: Vec<Flaw>) -> Vec<Flaw> {
    flaws.sort_by_key(|flaw| flaw.span.start);
    let left_out = flaws.len().saturating_sub(tree::MAX_FINDINGS);
    flaws.truncate(tree::MAX_FINDINGS);
    if let Some(last) = flaws.last_mut().filter(|_| left_out > 0) {
        let _ = write!(
            last.message,
            "; {left_out} more findings in this file are left out"
        );
    }
    flaws
}

fn in_one_tree(root: &Node<'_>, flaws: &mut Vec<Flaw>) {
    for rule in rules::all() {
        if let Check::Tree(apply) = &rule.check {
            let mut found = Flaws {
                rule,
                flaws: Vec::new(),
            };
            apply(root, &mut found);
            flaws.append(&mut found.flaws);
        }
    }
}

fn between_facts(facts: &Facts<'_>, all_read: bool) -> Vec<Problem> {
    let rules: Vec<&'static Rule> = rules::all().collect();
    rules
        .into_par_iter()
        .flat_map_iter(|rule| {
            let mut found = Problems {
                rule,
                problems: Vec::new(),
            };
            match &rule.check {
                Check::Records(apply) => apply(facts, &mut found),
                // While a file cannot be read, what it refers to would look unused.
                Check::WholeRecord(apply) if all_read => apply(facts, &mut found),
                _ => {}
            }
            found.problems
        })
        .collect()
}

fn finding(flaw: Flaw, path: &str, text: &str) -> Finding {
    Finding {
        rule: flaw.rule,
        file: path.to_owned(),
        place: Place::of(text, &flaw.span),
        message: flaw.message,
        help: flaw.help,
    }
}

/// The file of that id. Files come sorted by kind and id.
fn find<'f>(files: &'f [File], kind: Kind, id: &str) -> Option<&'f File> {
    let found = files.binary_search_by(|file| (file.kind, file.id.as_str()).cmp(&(kind, id)));
    files.get(found.ok()?)
}

/// Gives problems their line and column. Only files with problems are parsed a second time.
fn located(problems: Vec<Problem>, files: &[File], root: &Path) -> Vec<Finding> {
    let mut by_file: BTreeMap<(Kind, String), Vec<Problem>> = BTreeMap::new();
    for problem in problems {
        by_file
            .entry((problem.file, problem.id.clone()))
            .or_default()
            .push(problem);
    }
    let place = |((kind, id), problems): ((Kind, String), Vec<Problem>)| {
        let file = find(files, kind, &id);
        let text = file
            .and_then(|file| file.text.as_deref().ok())
            .unwrap_or_default();
        let path = file.map_or_else(|| root.display().to_string(), |file| file.path.clone());
        let tree = tree::parse(text).ok();
        let locate = move |problem: Problem| {
            let span = tree
                .as_ref()
                .map_or(0..1, |tree| span_of(tree, &problem.pointer));
            let Problem {
                rule,
                message,
                help,
                ..
            } = problem;
            Finding {
                rule,
                file: path.clone(),
                place: Place::of(text, &span),
                message,
                help,
            }
        };
        problems.into_iter().map(locate).collect::<Vec<_>>()
    };
    by_file
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .flat_map_iter(place)
        .collect()
}

/// The place of a value. The record as a whole is pointed at by its first key.
fn span_of(tree: &Node<'_>, pointer: &str) -> CharSpan {
    match tree.entries().first() {
        Some(first) if pointer.is_empty() => first.key_span.clone(),
        _ => tree.nearest(pointer).span.clone(),
    }
}

fn texts_of(findings: &[Finding], files: &[File]) -> HashMap<String, String> {
    let wanted: BTreeSet<&str> = findings
        .iter()
        .map(|finding| finding.file.as_str())
        .collect();
    files
        .iter()
        .filter(|file| wanted.contains(file.path.as_str()))
        .filter_map(|file| Some((file.path.clone(), file.text.as_ref().ok()?.clone())))
        .collect()
}

/// One file, read into its type.
#[derive(Debug, Clone)]
pub(crate) enum Typed {
    Dataset(DatasetFile),
    Source(Source),
    Member(Member),
    Person(Person),
    Meeting(Box<Meeting>),
    Declaration(Declaration),
    Plan(Plan),
    Roster(Roster),
    Claim(Claim),
}

impl Typed {
    pub(crate) fn read(kind: Kind, text: &str) -> Result<Self, Unfit> {
        fn typed<T: DeserializeOwned>(text: &str) -> Result<T, Unfit> {
            serde_yaml::from_str(text).map_err(Unfit)
        }
        Ok(match kind {
            Kind::Dataset => Self::Dataset(typed(text)?),
            Kind::Record(Collection::Sources) => Self::Source(typed(text)?),
            Kind::Record(Collection::Members) => Self::Member(typed(text)?),
            Kind::Record(Collection::People) => Self::Person(typed(text)?),
            Kind::Record(Collection::Meetings) => Self::Meeting(Box::new(typed(text)?)),
            Kind::Record(Collection::Declarations) => Self::Declaration(typed(text)?),
            Kind::Record(Collection::Plans) => Self::Plan(typed(text)?),
            Kind::Record(Collection::Rosters) => Self::Roster(typed(text)?),
            Kind::Record(_) => Self::Claim(typed(text)?),
        })
    }

    /// Puts a record where it belongs. Files come sorted by id, so the collections are.
    pub(crate) fn put(self, id: &str, records: &mut Records, dataset: &mut Option<DatasetFile>) {
        let id = id.to_owned();
        match self {
            Self::Dataset(file) => *dataset = Some(file),
            Self::Source(source) => records.sources.push(Source { id, ..source }),
            Self::Member(member) => records.members.push(Member { id, ..member }),
            Self::Person(person) => records.people.push(Person { id, ..person }),
            Self::Meeting(meeting) => records.meetings.push(Meeting { id, ..*meeting }),
            Self::Declaration(declaration) => {
                records.declarations.push(Declaration { id, ..declaration });
            }
            Self::Plan(plan) => records.plans.push(Plan { id, ..plan }),
            Self::Roster(roster) => records.rosters.push(Roster { id, ..roster }),
            Self::Claim(claim) => records.claims.push(Claim { id, ..claim }),
        }
    }
}

/// Why a text that passed the schema is not of its type.
pub(crate) struct Unfit(serde_yaml::Error);

impl Unfit {
    fn in_text(self, text: &str) -> Flaw {
        let at = self.0.location().map_or(0, |location| {
            text.get(..location.index())
                .unwrap_or_default()
                .chars()
                .count()
        });
        Flaw::new(&rules::schema::UNFIT_VALUE, at..at + 1, self.0.to_string())
            .help("look for a number or a text that is out of all proportion")
    }
}
