//! The documentation of each constant, written from its record, so that docs.rs is a readable edition of the record.

use std::collections::BTreeSet;

use willing_vocabulary::{Attendance, Basis, Collection};

use crate::dataset::Dataset;
use crate::records::{
    At, Attribution, Cites, Claim, Declaration, Meeting, Member, Name, Participant, Person, Plan,
    Record, Roster, Seat, Source, Text, Value, Verdict,
};

/// The width at which documentation is wrapped; links may be longer.
const WIDTH: usize = 96;

/// What documentation is written from: the record, and the others to which it refers.
pub(crate) trait Document: Record {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String>;
}

/// The doc comment of a record: what it says, then its sources.
pub(crate) fn comment<R: Document>(record: &R, dataset: &Dataset) -> String {
    let mut paragraphs = record.paragraphs(dataset);
    if let Some(withdrawal) = record.withdrawn() {
        paragraphs.push(format!(
            "**Withdrawn** on {}: {}",
            withdrawal.date,
            plain(&withdrawal.why.en)
        ));
    }
    let sources = sources(record, dataset);
    if !sources.is_empty() {
        paragraphs.push("# Sources".to_owned());
        paragraphs.push(sources.join("\n"));
    }
    let mut out = String::new();
    for (n, paragraph) in paragraphs.iter().enumerate() {
        if n > 0 {
            out.push_str("///\n");
        }
        for line in paragraph.lines() {
            wrap(line, &mut out);
        }
    }
    out
}

fn sources<R: Record>(record: &R, dataset: &Dataset) -> Vec<String> {
    let mut ids = BTreeSet::new();
    record.links(&At::ROOT, &mut |_, link| {
        if link.collection == Collection::Sources {
            ids.insert(link.id);
        }
    });
    let all = &dataset.records().sources;
    let found = ids.into_iter().filter_map(|id| {
        all.binary_search_by(|source| source.id.as_str().cmp(id))
            .ok()
    });
    found
        .filter_map(|place| all.get(place))
        .map(|source| format!("- {}", reference(source)))
        .collect()
}

/// A source as a list of references gives it.
fn reference(source: &Source) -> String {
    let date = source
        .published
        .map_or_else(|| "undated".to_owned(), |date| date.to_string());
    format!(
        "{}, [{}](<{}>), {date}",
        plain(&source.publisher),
        plain(&source.title),
        source.url
    )
}

/// Adds a line of a doc comment, broken between words; an item of a list goes on behind its mark.
fn wrap(line: &str, out: &mut String) {
    let mark = line.split_inclusive(' ').next().unwrap_or_default();
    let is_item = mark == "- "
        || mark
            .strip_suffix(". ")
            .is_some_and(|number| number.parse::<u8>().is_ok());
    let hanging = if is_item { mark.len() } else { 0 };
    let mut width = 0;
    out.push_str("/// ");
    for (n, word) in line.split(' ').enumerate() {
        let longer = width + 1 + word.chars().count();
        if n == 0 {
            width = word.chars().count();
        } else if longer <= WIDTH || starts_item(word) {
            out.push(' ');
            width = longer;
        } else {
            out.push_str("\n/// ");
            out.extend(std::iter::repeat_n(' ', hanging));
            width = hanging + word.chars().count();
        }
        out.push_str(word);
    }
    out.push('\n');
}

/// Whether Markdown would take a word for the mark of an item, if a line began with it.
fn starts_item(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).unwrap_or("-");
    matches!(word, "-" | "+") || number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Text that Markdown and rustdoc take for nothing but text.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(char);
            }
            '\n' => escaped.push(' '),
            // A scheme would be taken for a bare link.
            ':' => escaped.push_str(if escaped.ends_with("http") || escaped.ends_with("https") {
                "\\:"
            } else {
                ":"
            }),
            _ => escaped.push(char),
        }
    }
    escaped
}

/// English, with the French where it differs.
fn both(name: &Name) -> String {
    if name.en == name.fr {
        plain(&name.en)
    } else {
        format!("{} ({})", plain(&name.en), plain(&name.fr))
    }
}

/// What the first paragraphs say, for those who read French.
fn in_french(title: &Name, summary: &Text) -> String {
    format!("« {} » {}", plain(&title.fr), plain(&summary.fr))
}

fn first_line(title: &str, rest: &[String]) -> String {
    let details = rest.join(", ");
    if details.is_empty() {
        format!("{title}.")
    } else {
        format!("{title}: {details}.")
    }
}

fn member_name(id: &str, dataset: &Dataset) -> String {
    let found = dataset
        .records()
        .members
        .iter()
        .find(|member| member.id == id);
    found.map_or_else(|| plain(id), |member| plain(&member.name.en))
}

fn person_name(id: &str, dataset: &Dataset) -> String {
    let found = dataset
        .records()
        .people
        .iter()
        .find(|person| person.id == id);
    found.map_or_else(|| plain(id), |person| plain(&person.name.en))
}

fn seats(role: &str, seats: &[Seat], dataset: &Dataset) -> Option<String> {
    let named: Vec<String> = seats
        .iter()
        .map(|seat| match &seat.person {
            Some(person) => {
                format!(
                    "{} ({})",
                    person_name(person.as_str(), dataset),
                    member_name(seat.member.as_str(), dataset)
                )
            }
            None => member_name(seat.member.as_str(), dataset),
        })
        .collect();
    if named.is_empty() {
        None
    } else {
        Some(format!("{role}: {}.", named.join(", ")))
    }
}

/// Who took part, as far as the rows show.
fn participants(meeting: &Meeting, dataset: &Dataset) -> Option<String> {
    let shown = |row: &Participant| {
        let member = member_name(row.member.as_str(), dataset);
        let who = match (&row.person, &row.office) {
            (Some(person), _) => format!("{member} ({})", person_name(person.as_str(), dataset)),
            (None, Some(office)) => format!("{member} ({})", plain(&office.en)),
            (None, None) => member,
        };
        match row.basis {
            Basis::Announced => format!("{who}, announced"),
            _ => who,
        }
    };
    let rows: Vec<String> = meeting.participants.iter().map(shown).collect();
    let extent = match meeting.attendance {
        Attendance::Complete => "Participants",
        _ => "Participants, as far as known",
    };
    if rows.is_empty() {
        None
    } else {
        Some(format!("{extent}: {}.", rows.join("; ")))
    }
}

fn attributed(by: &Attribution, dataset: &Dataset) -> String {
    match by {
        Attribution::Person(by) => person_name(by.person.as_str(), dataset),
        Attribution::Member(by) => member_name(by.member.as_str(), dataset),
        Attribution::Name(by) => plain(&by.name.en),
    }
}

/// The ids of the sources of a statement, as small print behind it.
fn cited(cites: &Cites) -> String {
    let ids: Vec<&str> = cites.iter().map(|cite| cite.source.as_str()).collect();
    format!("({})", plain(&ids.join(", ")))
}

impl Document for Source {
    fn paragraphs(&self, _: &Dataset) -> Vec<String> {
        let mut paragraphs = vec![
            format!("{}.", reference(self)),
            format!(
                "A page of the kind `{}`, in `{}`, read on {}.",
                self.kind, self.lang, self.accessed
            ),
        ];
        paragraphs.extend(self.note.as_ref().map(|note| plain(&note.en)));
        paragraphs
    }
}

impl Document for Member {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let mut paragraphs = vec![format!("{}.", both(&self.name))];
        let pledge = |pledge: &crate::records::Pledge| {
            let by = pledge
                .by
                .as_ref()
                .map(|by| format!(", {}", attributed(by, dataset)))
                .unwrap_or_default();
            format!(
                "- {}{by}, {}: {} {}",
                pledge.date,
                pledge.stance,
                plain(&pledge.summary.en),
                cited(&pledge.cite)
            )
        };
        if !self.pledges.is_empty() {
            paragraphs.push("# Pledges".to_owned());
            paragraphs.push(
                self.pledges
                    .iter()
                    .map(pledge)
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
        }
        paragraphs
    }
}

impl Document for Person {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let offices: Vec<String> = self
            .offices
            .iter()
            .map(|office| {
                format!(
                    "{} ({})",
                    plain(&office.title.en),
                    member_name(office.of.as_str(), dataset)
                )
            })
            .collect();
        vec![first_line(&both(&self.name), &offices)]
    }
}

impl Document for Meeting {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let mut facts = vec![match self.end {
            Some(end) => format!("{} to {end}", self.date),
            None => self.date.to_string(),
        }];
        facts.extend(
            self.place
                .as_ref()
                .and_then(|place| Some(plain(&place.city.as_ref()?.en))),
        );
        facts.extend(self.format.map(|format| format.to_string()));
        facts.push(self.status.to_string());
        let mut paragraphs = vec![
            first_line(&plain(&self.title.en), &facts),
            plain(&self.summary.en),
        ];
        paragraphs.push(in_french(&self.title, &self.summary));
        paragraphs.extend(seats("Hosts", &self.hosts, dataset));
        paragraphs.extend(seats("Chairs", &self.chairs, dataset));
        paragraphs.extend(participants(self, dataset));
        let outcomes: Vec<String> = self
            .outcomes
            .iter()
            .map(|outcome| format!("- {} {}", plain(&outcome.text.en), cited(&outcome.cite)))
            .collect();
        if !outcomes.is_empty() {
            paragraphs.push("# Outcomes".to_owned());
            paragraphs.push(outcomes.join("\n"));
        }
        paragraphs
    }
}

impl Document for Declaration {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let facts = [self.date.to_string(), self.kind.to_string()];
        let mut paragraphs = vec![
            first_line(&plain(&self.title.en), &facts),
            plain(&self.summary.en),
        ];
        paragraphs.push(in_french(&self.title, &self.summary));
        paragraphs.extend(seats("Issued by", &self.issued_by, dataset));
        paragraphs
    }
}

impl Document for Plan {
    fn paragraphs(&self, _: &Dataset) -> Vec<String> {
        let facts = [
            self.date.to_string(),
            self.kind.to_string(),
            self.stage.to_string(),
        ];
        let points = self.points.iter().map(|point| {
            format!(
                "{}. {}: {} {}",
                point.number,
                plain(&point.title.en),
                plain(&point.summary.en),
                cited(&point.cite)
            )
        });
        vec![
            first_line(&plain(&self.title.en), &facts),
            plain(&self.summary.en),
            in_french(&self.title, &self.summary),
            points.collect::<Vec<_>>().join("\n"),
        ]
    }
}

impl Document for Roster {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let members: Vec<String> = self
            .members
            .iter()
            .map(|member| member_name(member.as_str(), dataset))
            .collect();
        let mut paragraphs = vec![
            first_line(
                &plain(&self.title.en),
                &[
                    self.as_of.to_string(),
                    format!("{} {}", self.members.len(), self.of),
                ],
            ),
            format!("{}.", members.join(", ")),
        ];
        paragraphs.extend(self.note.as_ref().map(|note| plain(&note.en)));
        paragraphs
    }
}

impl Document for Claim {
    fn paragraphs(&self, dataset: &Dataset) -> Vec<String> {
        let answer = |answer: &crate::records::Answer| {
            let value = match &answer.value {
                Value::Date(value) => value.date.to_string(),
                Value::Number(value) => format!("{} ({})", value.number, value.precision),
                Value::Share(value) => format!("{} ({})", value.share, value.precision),
                Value::Record(value) => format!("`{}`", value.record),
                Value::Text(value) => plain(&value.text.en),
            };
            let by = answer
                .by
                .as_ref()
                .map(|by| format!(", {}", attributed(by, dataset)))
                .unwrap_or_default();
            format!("- {}{by}: {value} {}", answer.date, cited(&answer.cite))
        };
        let verdict = match &self.verdict {
            Verdict::Preferred(verdict) => format!(
                "Preferred: `{}`. {}",
                verdict.prefer,
                plain(&verdict.why.en)
            ),
            Verdict::Compatible(verdict) => format!(
                "The answers do not exclude each other. {}",
                plain(&verdict.compatible.en)
            ),
            Verdict::Open(_) => "The question is open.".to_owned(),
        };
        vec![
            plain(&self.question.en),
            format!("« {} »", plain(&self.question.fr)),
            self.answers
                .iter()
                .map(answer)
                .collect::<Vec<_>>()
                .join("\n"),
            verdict,
        ]
    }
}
