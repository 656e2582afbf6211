//! What is said in the end: findings at the lines that must change, and a summary.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use willing_curator::records::Source;
use willing_curator::report::visible;
use willing_curator::rules::links::{BAD_CERTIFICATE, CHANGED_PAGE, DEAD_LINK, MOVED_LINK};
use willing_curator::{Observation, Report};

use super::archive::{Snapshot, line};
use super::arguments::Archived;
use super::select::Link;
use super::verdict::{Role, Verdict, judge};
use super::visit::Visit;

/// What was found at each address.
#[derive(Debug, Default)]
pub(super) struct Found<'d> {
    verdicts: Vec<(Link<'d>, Verdict)>,
    /// How many of them an earlier run saw.
    remembered: usize,
    /// How many addresses were left for another time.
    pub(super) not_visited: usize,
}

/// Archived copies that could be named, by source.
#[derive(Debug, Default)]
pub(super) struct Proposals<'d>(BTreeMap<&'d str, (&'d Source, Snapshot)>);

impl<'d> Proposals<'d> {
    pub(super) fn add(&mut self, source: &'d Source, copy: Snapshot) {
        self.0.insert(&source.id, (source, copy));
    }

    fn of(&self, source: &Source) -> Option<&Snapshot> {
        self.0.get(source.id.as_str()).map(|(_, copy)| copy)
    }
}

impl<'d> Found<'d> {
    pub(super) fn add(&mut self, link: &Link<'d>, visit: &Visit, is_remembered: bool) {
        let verdict = judge(link.source, link.role, visit);
        self.verdicts.push((*link, verdict));
        self.remembered += usize::from(is_remembered);
    }

    /// The sources that name no archived copy: all, or those whose page is not for sure the one that was read.
    pub(super) fn without_copy(&self, which: Archived) -> Vec<&'d Source> {
        let is_lost = |verdict: &Verdict| {
            matches!(
                verdict,
                Verdict::Dead(_) | Verdict::Moved { .. } | Verdict::Changed(_)
            )
        };
        let asked = self.verdicts.iter().filter(|(link, verdict)| {
            link.source.archived.is_none() && (which == Archived::All || is_lost(verdict))
        });
        asked.map(|(link, _)| link.source).collect()
    }

    /// How many sources were looked at, now or by an earlier run.
    pub(super) fn sources(&self) -> usize {
        let pages = self.verdicts.iter();
        pages.filter(|(link, _)| link.role == Role::Page).count()
    }

    /// The sources of which nothing is left open: neither the page nor, if there is one, the copy.
    pub(super) fn settled(&self) -> Vec<&'d Source> {
        let clear = |role| {
            let clear = self.verdicts.iter().filter(move |(link, verdict)| {
                link.role == role && !matches!(verdict, Verdict::Unclear(_))
            });
            clear.map(|(link, _)| link.source)
        };
        let copies: BTreeSet<&str> = clear(Role::Copy).map(|source| &*source.id).collect();
        clear(Role::Page)
            .filter(|source| source.archived.is_none() || copies.contains(&*source.id))
            .collect()
    }

    /// What the record should be told.
    pub(super) fn observations(&self, proposals: &Proposals<'_>) -> Vec<Observation<'d>> {
        let seen = self.verdicts.iter();
        seen.filter_map(|(link, verdict)| observation(link, verdict, proposals.of(link.source)))
            .collect()
    }

    /// What happened, in a few lines: counts, what nobody can tell, and copies that no finding names.
    pub(super) fn summary(
        &self,
        proposals: &Proposals<'_>,
        report: &Report,
        folder: &Path,
        verbose: bool,
    ) -> String {
        let count = |is: fn(&Link<'_>, &Verdict) -> bool| {
            self.verdicts
                .iter()
                .filter(|(link, verdict)| is(link, verdict))
                .count()
        };
        let counts = [
            (count(|_, verdict| *verdict == Verdict::Fine), "fine"),
            (
                count(|_, verdict| matches!(verdict, Verdict::Moved { .. })),
                "moved",
            ),
            (
                count(|link, verdict| matches!(verdict, Verdict::Dead(_)) && !has_copy(link)),
                "gone",
            ),
            (
                count(|link, verdict| matches!(verdict, Verdict::Dead(_)) && has_copy(link)),
                "gone with an archived copy named",
            ),
            (
                count(|_, verdict| matches!(verdict, Verdict::Changed(_))),
                "with another title",
            ),
            (
                count(|_, verdict| matches!(verdict, Verdict::Certificate { .. })),
                "with a bad certificate",
            ),
            (
                count(|_, verdict| matches!(verdict, Verdict::Unclear(_))),
                "of which nobody can tell",
            ),
        ];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        let mut out = match self.verdicts.len() {
            1 => "1 address".to_owned(),
            all => format!("{all} addresses"),
        };
        if self.remembered > 0 {
            let _ = write!(out, " ({} seen by an earlier run)", self.remembered);
        }
        let _ = writeln!(out, ": {}", counts.join(", "));
        if self.not_visited > 0 {
            let _ = writeln!(out, "{} left for another run", self.not_visited);
        }
        self.tell_unclear(&mut out, verbose);
        tell_copies(&mut out, proposals, report, folder);
        out
    }

    fn tell_unclear(&self, out: &mut String, verbose: bool) {
        let mut unclear: BTreeMap<&str, Vec<&Link<'_>>> = BTreeMap::new();
        for (link, verdict) in &self.verdicts {
            if let Verdict::Unclear(why) = verdict {
                unclear.entry(why).or_default().push(link);
            }
        }
        if unclear.is_empty() {
            return;
        }
        let _ = writeln!(out, "\nNobody can tell where the server:");
        for (why, links) in &unclear {
            let _ = writeln!(out, "  {} ({})", visible(why), links.len());
            for link in links.iter().filter(|_| verbose) {
                let _ = writeln!(out, "    {}  {}", link.source.id, visible(link.address));
            }
        }
        if !verbose {
            let _ = writeln!(out, "`--verbose` names them");
        }
    }
}

/// Copies that no finding has room for, ready to be pasted.
fn tell_copies(out: &mut String, proposals: &Proposals<'_>, report: &Report, folder: &Path) {
    let told: BTreeSet<&str> = report
        .findings
        .iter()
        .filter_map(|finding| Path::new(&finding.file).file_stem()?.to_str())
        .collect();
    let mut copies = String::new();
    let mut unclear: HashMap<&str, usize> = HashMap::new();
    let mut none = 0;
    for (id, (_, copy)) in proposals.0.iter().filter(|(id, _)| !told.contains(*id)) {
        match copy {
            Snapshot::At { address, .. } => {
                let file = folder.join("sources").join(format!("{id}.yaml"));
                let file = visible(&file.to_string_lossy());
                let _ = writeln!(copies, "  {file}\n    {}", visible(&line(address)));
            }
            Snapshot::None => none += 1,
            Snapshot::Unclear(why) => *unclear.entry(why).or_default() += 1,
        }
    }
    if !copies.is_empty() {
        let _ = write!(out, "\nArchived copies that could be named:\n{copies}");
    }
    if none > 0 {
        let _ = writeln!(out, "\nThe archive has no copy of {none} more");
    }
    for (why, count) in unclear {
        let _ = writeln!(out, "\nAbout {count} more the archive {}", visible(why));
    }
}

/// Whether readers still have a copy of the page.
fn has_copy(link: &Link<'_>) -> bool {
    link.role == Role::Page && link.source.archived.is_some()
}

fn observation<'d>(
    link: &Link<'d>,
    verdict: &Verdict,
    copy: Option<&Snapshot>,
) -> Option<Observation<'d>> {
    let (what, its) = match link.role {
        Role::Page => ("the page", "the address"),
        Role::Copy => ("the archived copy", "the address of the archived copy"),
    };
    let (rule, message, help) = match verdict {
        Verdict::Fine | Verdict::Unclear(_) => return None,
        Verdict::Dead(_) if has_copy(link) => return None,
        Verdict::Dead(how) => {
            let help = match link.role {
                Role::Page => archived(copy),
                Role::Copy => "name another copy; `willing links --archived` proposes one once this is removed".to_owned(),
            };
            (&DEAD_LINK, format!("{what} is gone: {how}"), help)
        }
        Verdict::Moved { to, title } => {
            let mut help =
                "open it and write it under `url`, with the day under `accessed`".to_owned();
            if let Some(title) = title {
                let _ = write!(help, "; look closely: it is titled “{title}”");
            }
            if let Some(Snapshot::At { .. }) = copy {
                let _ = write!(help, "; or {}", archived(copy));
            }
            (&MOVED_LINK, format!("{what} stands at {to} for good"), help)
        }
        Verdict::Changed(title) => {
            let mut help =
                "open the page: either write its title, or name a copy of the page as it was"
                    .to_owned();
            if let Some(Snapshot::At { .. }) = copy {
                let _ = write!(help, "; {}", archived(copy));
            }
            (
                &CHANGED_PAGE,
                format!("{what} is titled “{title}” now"),
                help,
            )
        }
        Verdict::Certificate { host, why } => {
            let message = format!("{its} leads to a server whose certificate {why}: {host}");
            (
                &BAD_CERTIFICATE,
                message,
                "open it in a browser; if that warns as well, look for the page under another host"
                    .to_owned(),
            )
        }
    };
    Some(Observation {
        rule,
        source: link.source,
        key: link.role.key(),
        message,
        help: Some(help),
    })
}

/// What to do about a page that is gone, with the line to paste if there is one.
fn archived(copy: Option<&Snapshot>) -> String {
    match copy {
        None => "name an archived copy; `willing links --archived` proposes one".to_owned(),
        Some(Snapshot::At { address, day }) => format!("add the copy of {day}: {}", line(address)),
        Some(Snapshot::None) => {
            "the Wayback Machine has no copy; cite another page that states the same".to_owned()
        }
        Some(Snapshot::Unclear(why)) => {
            format!("ask the Wayback Machine for a copy; when it was asked, it {why}")
        }
    }
}
