//! The interview with scripted answers, and files that read back the same.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::json;

use super::ask::{Ask, Check, Question};
use super::*;

/// Somebody who answers what is asked: `label=answer`, in the order of the questions that have one; others take what is usual.
struct Script {
    answers: VecDeque<(String, String)>,
    said: Vec<String>,
}

impl Script {
    fn of(answers: &[(&str, &str)]) -> Self {
        Self {
            answers: answers
                .iter()
                .map(|(label, answer)| ((*label).to_owned(), (*answer).to_owned()))
                .collect(),
            said: Vec::new(),
        }
    }

    fn answer(&mut self, label: &str) -> Option<String> {
        let (next, _) = self.answers.front()?;
        if next != label {
            return None;
        }
        self.answers.pop_front().map(|(_, answer)| answer)
    }
}

impl Ask for Script {
    fn text(
        &mut self,
        question: &Question,
        usual: Option<&str>,
        _: &[String],
        check: Check,
    ) -> Result<Option<String>> {
        let Some(answer) = self.answer(&question.label) else {
            ensure!(
                question.optional || usual.is_some(),
                "no answer to {}",
                question.label
            );
            return Ok(usual.map(str::to_owned));
        };
        check(&answer).map_err(|message| anyhow!("{}: {message}", question.label))?;
        Ok(Some(answer))
    }

    fn one(&mut self, question: &Question, choices: &[String], first: usize) -> Result<usize> {
        let Some(answer) = self.answer(&question.label) else {
            return Ok(first);
        };
        let found = choices
            .iter()
            .position(|choice| choice.starts_with(&answer));
        found.with_context(|| format!("{}: no `{answer}` in {choices:?}", question.label))
    }

    fn many(
        &mut self,
        question: &Question,
        choices: &[String],
        chosen: &[usize],
    ) -> Result<Vec<usize>> {
        let Some(answer) = self.answer(&question.label) else {
            ensure!(
                question.optional || !chosen.is_empty(),
                "no answer to {}",
                question.label
            );
            return Ok(chosen.to_vec());
        };
        answer
            .split(' ')
            .map(|word| {
                let found = choices.iter().position(|choice| choice.starts_with(word));
                found.with_context(|| format!("{}: no `{word}` in {choices:?}", question.label))
            })
            .collect()
    }

    fn yes(&mut self, question: &Question, usual: bool) -> Result<bool> {
        Ok(match self.answer(&question.label).as_deref() {
            Some("yes") => true,
            Some("no") => false,
            _ => usual,
        })
    }

    fn say(&mut self, text: &str) {
        self.said.push(text.to_owned());
    }
}

fn base() -> Survey {
    Survey::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../curator/tests/base")).unwrap()
}

fn asked(
    kind: Collection,
    given: Map<String, Value>,
    answers: &[(&str, &str)],
) -> (Vec<Draft>, Script) {
    let mut script = Script::of(answers);
    let mut wizard = Wizard::new(&mut script, Rc::new(base()), "2026-11-22".parse().ok());
    wizard.record(kind, given, None).unwrap();
    let drafts = wizard.drafts;
    assert!(script.answers.is_empty(), "not asked: {:?}", script.answers);
    (drafts, script)
}

#[test]
fn a_meeting_with_a_known_and_a_new_page_and_a_new_person() {
    let (drafts, _) = asked(
        Collection::Meetings,
        Map::new(),
        &[
            ("Address of a page", "elysee-2026-01-06"),
            (
                "Address of another page",
                "http://www.example.org/2026/03/18/a?utm_source=x",
            ),
            (
                "The address says 2026-03-18. Does the page say so too?",
                "yes",
            ),
            ("Title", "Ein Treffen: \"A\""),
            ("Publisher", "Example"),
            ("Kind", "news  "),
            ("Language", "de"),
            ("Kind", "coalition"),
            ("Title, in English", "Meeting in Kyiv"),
            ("Title, in French", "Réunion à Kyiv"),
            ("Date", "2026-03-18"),
            ("Status", "held"),
            ("Level", "leaders"),
            ("Place, city, in English", "Kyiv"),
            ("Participants, member (1)", "france"),
            ("Participants, person (1)", "emmanuel-macron"),
            ("Participants, mode (1)", "remote"),
            ("Participants, sources (1)", "example-2026-03-18"),
            ("Participants: 1 so far. Another?", "yes"),
            ("Participants, member (2)", "ukraine"),
            ("Participants, person (2)", "+"),
            ("Name, in English", "Rustem Umerov"),
            ("Name, in French", "Roustem Oumerov"),
            ("Offices: does a source say?", "no"),
            ("Attendance", "partial"),
            ("Summary, in English", "They met."),
            ("Summary, in French", "Ils se sont réunis."),
        ],
    );
    let made: Vec<_> = drafts.iter().map(|draft| draft.id.as_str()).collect();
    assert_eq!(
        made,
        ["example-2026-03-18", "rustem-umerov", "2026-03-18-kyiv"]
    );
    assert_eq!(
        Value::Object(drafts[0].values.clone()),
        json!({
            "url": "https://www.example.org/2026/03/18/a",
            "published": "2026-03-18",
            "title": "Ein Treffen: \"A\"",
            "publisher": "Example",
            "kind": "news",
            "lang": "de",
            "accessed": "2026-11-22",
        })
    );
    let meeting = &drafts[2].values;
    assert_eq!(
        meeting["place"],
        json!({"city": {"en": "Kyiv", "fr": "Kyiv"}, "country": "UA"}),
        "what other meetings in the city have is offered"
    );
    assert_eq!(
        meeting["participants"],
        json!([
            {"member": "france", "person": "emmanuel-macron", "mode": "remote", "basis": "reported",
             "cite": ["example-2026-03-18"]},
            {"member": "ukraine", "person": "rustem-umerov", "mode": "remote", "basis": "reported",
             "cite": ["example-2026-03-18"]},
        ]),
        "a row starts from the one before"
    );
    assert_eq!(
        meeting["cite"],
        json!(["elysee-2026-01-06", "example-2026-03-18"])
    );
    assert!(
        !meeting.contains_key("format"),
        "what no source says is left out"
    );
}

#[test]
fn a_page_that_is_a_source_already_makes_no_other() {
    let mut given = Map::new();
    let url = "http://elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires/?fbclid=1#a";
    given.insert("url".to_owned(), url.into());
    let (drafts, script) = asked(Collection::Sources, given, &[]);
    assert!(drafts.is_empty());
    assert_eq!(
        script.said,
        ["This page is the source `elysee-2026-01-06`."]
    );
}

#[test]
fn a_claim_of_every_shape() {
    let (drafts, _) = asked(
        Collection::Claims,
        Map::new(),
        &[
            (
                "Question, in English",
                "How many countries took part in Kyiv?",
            ),
            (
                "Question, in French",
                "Combien de pays ont pris part à Kyiv ?",
            ),
            ("About", "meetings/2026-02-24-kyiv"),
            ("Answers, id (1)", "thirty"),
            ("Answers, value (1)", "A number."),
            ("Answers, value, number (1)", "30"),
            ("Answers, date (1)", "2026-02-24"),
            ("Answers, sources (1)", "elysee-2026-01-06"),
            ("Answers, id (2)", "few"),
            ("Answers, value (2)", "Anything else."),
            ("Answers, value, text (2), in English", "Few."),
            ("Answers, value, text (2), in French", "Peu."),
            ("Answers, date (2)", "2026-02-25"),
            ("Verdict", "The question is open."),
        ],
    );
    let claim = &drafts[0];
    assert_eq!(claim.id, "how-many-countries-took");
    assert_eq!(
        claim.values["answers"][0]["value"],
        json!({"number": 30, "precision": "exact"})
    );
    assert_eq!(
        claim.values["answers"][1]["value"],
        json!({"text": {"en": "Few.", "fr": "Peu."}})
    );
    assert_eq!(claim.values["verdict"], json!("open"));
}

#[test]
fn a_record_that_is_not_there_cannot_be_named() {
    let mut script = Script::of(&[
        ("Question, in English", "Who?"),
        ("Question, in French", "Qui ?"),
        ("About", "meetings/2026-02-24-kiev"),
    ]);
    let mut wizard = Wizard::new(&mut script, Rc::new(base()), None);
    let error = wizard
        .record(Collection::Claims, Map::new(), None)
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("did you mean `2026-02-24-kyiv`?"),
        "{error}"
    );
}

/// What a source file of these values reads back as.
fn read_back(values: &Map<String, Value>, comments: bool) -> Value {
    let folder = tempfile::TempDir::new().unwrap();
    let sources = folder.path().join("sources");
    fs::create_dir(&sources).unwrap();
    let style = Style {
        comments,
        hints: &[],
    };
    let text = yaml::file(
        Collection::Sources,
        &fields_of(Collection::Sources),
        values,
        &style,
    );
    fs::write(sources.join("x.yaml"), &text).unwrap();
    let survey = Survey::of(folder.path()).unwrap();
    let source = survey.records.sources.first();
    let mut read =
        serde_json::to_value(source.unwrap_or_else(|| panic!("unreadable:\n{text}"))).unwrap();
    let read = read.as_object_mut().unwrap();
    for key in ["id", "formerly"] {
        read.remove(key);
    }
    Value::Object(read.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_reads_back_the_same(
        title in "\\PC{1,40}|[a-z :#&*!|>'\"%@`{}\\[\\],?\\\\-]{1,30}|(true|null|no|~|1e5|0x1f|-|=|<<|2026-01-06)",
        author in any::<String>().prop_filter("a text", |text| !text.is_empty()),
        en in "([a-zé#:>|-]{1,12} ){12,30}[a-z]{1,9}",
        comments in any::<bool>(),
    ) {
        let values = json!({
            "url": "https://example.org/?a=1#: x".replace(' ', ""),
            "title": title,
            "publisher": "Élysée",
            "kind": "official",
            "lang": "no",
            "accessed": "2026-11-22",
            "author": author,
            "note": {"en": en, "fr": author},
        });
        let values = values.as_object().unwrap();
        prop_assert_eq!(read_back(values, comments), Value::Object(values.clone()));
    }
}

#[test]
fn every_kind_has_a_template_in_which_only_gaps_are_wrong() {
    for kind in Collection::ALL {
        let style = Style {
            comments: true,
            hints: &[],
        };
        let text = yaml::file(*kind, &fields_of(*kind), &Map::new(), &style);
        assert!(
            text.starts_with("# yaml-language-server: $schema=../../schema/"),
            "{text}"
        );
        for field in fields_of(*kind) {
            let key = format!("{}:", field.key);
            let shown = text
                .lines()
                .any(|line| line.trim_start_matches("# ").starts_with(&key));
            assert!(shown, "{kind} does not explain {key}\n{text}");
        }
        let folder = tempfile::TempDir::new().unwrap();
        fs::create_dir(folder.path().join(kind.as_str())).unwrap();
        fs::write(folder.path().join(kind.as_str()).join("a-b.yaml"), &text).unwrap();
        let report = willing_curator::check(folder.path(), None).unwrap();
        let found = report
            .findings
            .iter()
            .filter(|finding| finding.file.ends_with("a-b.yaml"));
        for finding in found {
            let gaps = [
                "empty-value",
                "unknown-word",
                "wrong-form",
                "wrong-type",
                "uncited-fact",
                "too-few-items",
                "empty-list",
                "impossible-date",
            ];
            assert!(
                gaps.contains(&finding.rule.name),
                "{kind}: {} {}",
                finding.rule.name,
                finding.message
            );
        }
    }
}
