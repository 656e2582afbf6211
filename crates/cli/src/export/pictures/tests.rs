//! The pictures agree with the record, in both languages and as files.

use std::path::Path;
use std::sync::LazyLock;

use roxmltree::{Document, Node};
use willing_curator::{Dataset, check};
use willing_vocabulary::{CountOf, MemberKind, RosterOf};

use super::*;

fn read(folder: &str) -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    check(&folder, None).unwrap().dataset.unwrap()
}

static RECORD: LazyLock<Dataset> = LazyLock::new(|| read("../../data"));

fn view(lang: Lang, pages: Option<&'static str>) -> View<'static> {
    View {
        dataset: &RECORD,
        lang,
        pages,
    }
}

fn file(kind: Kind, lang: Lang) -> String {
    let view = view(lang, None);
    kind.draw(&view).file(&view)
}

/// The marks of a picture below its legend, by the name of the mark.
fn marks(kind: Kind) -> Vec<String> {
    let text = kind.draw(&view(Lang::En, None)).body.drawing.0;
    let text = format!("<svg>{text}</svg>");
    let document = Document::parse(&text).unwrap();
    let marks = document
        .descendants()
        .filter(|node| node.has_tag_name("use"));
    marks
        .map(|node| node.attribute("href").unwrap().to_owned())
        .collect()
}

#[test]
fn every_file_is_well_formed_and_says_where_it_is_from() {
    for kind in ALL {
        for lang in Lang::ALL {
            let text = file(kind, lang);
            let document =
                Document::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", kind.id()));
            let root = document.root_element();
            assert_eq!(
                root.tag_name().namespace(),
                Some("http://www.w3.org/2000/svg")
            );
            assert_eq!(root.attribute("role"), Some("img"));
            let all = |name: &str| -> Vec<Node<'_, '_>> {
                let named = root
                    .descendants()
                    .filter(|node| node.tag_name().name() == name);
                named.collect()
            };
            assert_eq!(all("title")[0].text(), Some(kind.title(lang)));
            assert!(all("desc")[0].text().is_some_and(|text| text.len() > 60));
            assert!(
                all("text")
                    .iter()
                    .any(|node| node.text().is_some_and(|text| text.contains("CC BY 4.0")))
            );
            assert!(
                all("a").is_empty(),
                "nothing leads to pages that are not there"
            );
            assert!(
                !text.contains("var("),
                "a program that places it may know no properties"
            );
            assert!(!text.contains(" style="), "no inline style");
        }
    }
}

#[test]
fn what_is_referred_to_is_defined_once() {
    for kind in ALL {
        let figure = kind.draw(&view(Lang::Fr, Some("../"))).figure(Lang::Fr).0;
        assert!(
            !figure.contains(" style="),
            "{} has inline style",
            kind.id()
        );
        for text in [file(kind, Lang::En), figure] {
            let document = Document::parse(&text).unwrap();
            let ids: Vec<_> = document
                .descendants()
                .filter_map(|node| node.attribute("id"))
                .collect();
            for id in &ids {
                assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
            }
            for node in document
                .descendants()
                .filter(|node| node.tag_name().name() == "use")
            {
                let id = node.attribute("href").unwrap().trim_start_matches('#');
                assert!(ids.contains(&id), "{id} is not defined");
            }
        }
    }
}

#[test]
fn links_lead_to_records() {
    use willing_curator::records::{Claim, Meeting, Roster};
    for kind in ALL {
        let figure = kind.draw(&view(Lang::En, Some("../"))).figure(Lang::En).0;
        let document = Document::parse(&figure).unwrap();
        let links: Vec<_> = document
            .descendants()
            .filter_map(|node| {
                if node.has_tag_name("a") {
                    node.attribute("href")
                } else {
                    None
                }
            })
            .collect();
        assert!(links.len() > 20, "{}", kind.id());
        for link in links {
            let rest = link
                .strip_prefix("../")
                .and_then(|rest| rest.strip_suffix(".html"));
            let (collection, id) = rest.and_then(|rest| rest.split_once('/')).unwrap();
            let is_there = match collection {
                "members" => RECORD.get::<Member>(id).is_some(),
                "meetings" => RECORD.get::<Meeting>(id).is_some(),
                "rosters" => RECORD.get::<Roster>(id).is_some(),
                "claims" => RECORD.get::<Claim>(id).is_some(),
                _ => false,
            };
            assert!(is_there, "{link}");
        }
    }
}

#[test]
fn attendance_has_a_mark_for_each_row_of_participants() {
    for (kind, of) in [
        (Kind::Attendance, MeetingKind::Coalition),
        (Kind::Preparation, MeetingKind::Preparatory),
    ] {
        let meetings = RECORD.records().meetings.iter();
        let rows: usize = meetings
            .filter(|meeting| meeting.kind == of && meeting.withdrawn.is_none())
            .map(|meeting| meeting.participants.len())
            .sum();
        let marks = marks(kind);
        let absent = marks.iter().filter(|mark| mark.ends_with("-x")).count();
        assert_eq!(marks.len() - absent, rows);
    }
}

#[test]
fn pledges_have_a_mark_for_each_domain_of_each() {
    let pledges = RECORD
        .records()
        .members
        .iter()
        .flat_map(|member| &member.pledges);
    let domains: usize = pledges.map(|pledge| pledge.domains.len()).sum();
    assert_eq!(marks(Kind::Pledges).len(), domains);
}

#[test]
fn the_calendar_has_a_square_for_each_meeting() {
    let figure = Kind::Calendar
        .draw(&view(Lang::En, Some("../")))
        .body
        .drawing
        .0;
    let meetings = RECORD.records().meetings.iter();
    let expected = meetings
        .filter(|meeting| {
            meeting.withdrawn.is_none()
                && meeting.date.month().is_some()
                && meeting.status != willing_vocabulary::Status::Cancelled
        })
        .count();
    assert_eq!(figure.matches("<a href").count(), expected);
}

#[test]
fn the_table_of_counts_has_every_number() {
    use willing_curator::records::{Claim, Value};
    let records = RECORD.records();
    let claim = RECORD.get::<Claim>("member-count").unwrap();
    let answers = claim
        .answers
        .iter()
        .filter(|answer| matches!(answer.value, Value::Number(_)));
    let lists = records
        .rosters
        .iter()
        .filter(|roster| roster.of == RosterOf::Members);
    let beside = lists.clone().filter(|roster| roster.stated_count.is_some());
    let met = records
        .meetings
        .iter()
        .filter(|meeting| meeting.kind == MeetingKind::Coalition)
        .flat_map(|meeting| &meeting.counts)
        .filter(|count| count.of == CountOf::Countries);
    let expected = answers.count() + beside.count() + lists.count() + met.count();
    let table = Kind::Counts.draw(&view(Lang::En, None)).body.table.0;
    let (heads, panels) = (1, 3);
    assert_eq!(table.matches("<tr>").count(), expected + heads + panels);
}

#[test]
fn the_map_has_every_state() {
    let states = RECORD.records().members.iter();
    let states: Vec<_> = states
        .filter(|member| member.kind == MemberKind::State)
        .collect();
    let body = Kind::Map.draw(&view(Lang::En, Some("../"))).body;
    for state in &states {
        let page = format!("../members/{}.html", state.id);
        assert!(body.drawing.0.contains(&page), "{} is not drawn", state.id);
        assert!(
            body.table.0.contains(&page),
            "{} is not in the table",
            state.id
        );
    }
    assert_eq!(body.table.0.matches("<tr>").count(), states.len() + 1);
}

#[test]
fn pictures_are_the_same_each_time() {
    for kind in ALL {
        assert_eq!(file(kind, Lang::Fr), file(kind, Lang::Fr), "{}", kind.id());
    }
}

#[test]
fn a_small_record_has_pictures_too() {
    let small = read("../curator/tests/base");
    for kind in ALL {
        for lang in Lang::ALL {
            let view = View {
                dataset: &small,
                lang,
                pages: None,
            };
            let text = kind.draw(&view).file(&view);
            Document::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", kind.id()));
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    let folder = tempfile::tempdir().unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../curator/tests/base");
    for entry in std::fs::read_dir(&base).unwrap() {
        let entry = entry.unwrap();
        let target = folder.path().join(entry.file_name());
        if entry.path().is_file() {
            std::fs::copy(entry.path(), target).unwrap();
            continue;
        }
        std::fs::create_dir(&target).unwrap();
        for file in std::fs::read_dir(entry.path()).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), target.join(file.file_name())).unwrap();
        }
    }
    let member = folder.path().join("members/ukraine.yaml");
    let text = std::fs::read_to_string(&member).unwrap();
    let hostile = "U < 3 & ]]> {{=1}} %s";
    let quoted = serde_json::to_string(hostile).unwrap();
    let name = text.lines().find(|line| line.starts_with("name:")).unwrap();
    let text = text.replace(name, &format!("name: {{en: {quoted}, fr: {quoted}}}"));
    std::fs::write(&member, text).unwrap();
    let report = check(folder.path(), None).unwrap();
    let dataset = report
        .dataset
        .unwrap_or_else(|| panic!("{:?}", report.findings));
    let view = View {
        dataset: &dataset,
        lang: Lang::En,
        pages: None,
    };
    for kind in [Kind::Attendance, Kind::Map] {
        let text = kind.draw(&view).file(&view);
        let document = Document::parse(&text).unwrap();
        let is_shown = document
            .descendants()
            .any(|node| node.is_text() && node.text().is_some_and(|text| text.contains(hostile)));
        assert!(is_shown, "{}", kind.id());
    }
}
