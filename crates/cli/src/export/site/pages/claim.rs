//! The page of a question on which sources differ.

use maud::{Markup, html};
use willing_curator::records::{Answer, Claim, Value, Verdict};
use willing_vocabulary::Collection;

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, Words, nouns};

/// What the record makes of a question, in a few words.
pub(crate) fn short(verdict: &Verdict) -> Words {
    match verdict {
        Verdict::Preferred(_) => words::PREFERS_SHORT,
        Verdict::Compatible(_) => words::COMPATIBLE_SHORT,
        Verdict::Open(_) => words::OPEN_SHORT,
    }
}

pub(super) fn page(page: &Page<'_, '_>, claim: &Claim) -> String {
    let lang = page.lang;
    let title = lang.text(&claim.question);
    let preferred = match &claim.verdict {
        Verdict::Preferred(verdict) => Some(verdict.prefer.as_str()),
        _ => None,
    };
    let content = html! {
        article {
            header.title {
                p.kicker { (page.say(words::DISPUTED)) }
                h1 { (title) }
                @if let Some(about) = &claim.about {
                    p.dateline { (page.say(words::ABOUT_RECORD)) (lang.colon()) (page.record(about.collection, &about.id)) }
                }
            }
            (page.withdrawal(claim.withdrawn.as_ref()))
            (verdict(page, claim))
            section aria-labelledby="answers" {
                h2 #answers { (page.say(words::ANSWERS)) }
                ol.answers {
                    @for (n, answer) in claim.answers.iter().enumerate() {
                        (self::answer(page, n, answer, preferred == Some(answer.id.as_str())))
                    }
                }
            }
            (page.claims(Collection::Claims, &claim.id))
        }
    };
    let about = About {
        description: format!(
            "{title} {}, {}",
            lang.counted(claim.answers.len(), nouns::answers(lang)),
            page.say(short(&claim.verdict))
        ),
        title,
        record: Some((Collection::Claims, &claim.id)),
        section: "claims/index.html",
    };
    layout::page(page, &about, &content)
}

fn verdict(page: &Page<'_, '_>, claim: &Claim) -> Markup {
    let lang = page.lang;
    html! {
        section.verdict aria-labelledby="verdict" {
            h2 #verdict { (page.say(words::VERDICT)) }
            @match &claim.verdict {
                Verdict::Preferred(verdict) => {
                    @let place = claim.answers.iter().position(|answer| answer.id == verdict.prefer);
                    p {
                        b { (page.say(words::VERDICT_PREFERS)) (lang.colon()) }
                        @if let Some((n, answer)) = place.and_then(|n| Some((n, claim.answers.get(n)?))) {
                            a href={ "#answers-" (n + 1) } { (value(page, answer)) } "."
                        }
                    }
                    p { (lang.text(&verdict.why)) }
                },
                Verdict::Compatible(verdict) => {
                    p { b { (page.say(words::VERDICT_COMPATIBLE)) "." } }
                    p { (lang.text(&verdict.compatible)) }
                },
                Verdict::Open(_) => p { (page.say(words::VERDICT_OPEN)) },
            }
        }
    }
}

/// An answer in words: a date, a number with what it counts, a share, the title of a record, or a text.
pub(in super::super) fn value(page: &Page<'_, '_>, answer: &Answer) -> String {
    let lang = page.lang;
    let value = match &answer.value {
        Value::Date(value) => lang.date(value.date),
        Value::Number(value) => super::meeting::counted(page, value.number, value.precision),
        Value::Share(value) => {
            let percent =
                super::meeting::counted(page, value.share.as_percent().into(), value.precision);
            format!("{percent}{}%", lang.of("", "\u{a0}"))
        }
        Value::Record(value) => page
            .site
            .title(value.record.collection, &value.record.id, lang),
        Value::Text(value) => lang.text(&value.text).trim_end_matches('.').to_owned(),
    };
    match &answer.unit {
        Some(unit) => format!("{value}\u{a0}{}", lang.text(unit)),
        None => value,
    }
}

fn answer(page: &Page<'_, '_>, n: usize, answer: &Answer, is_preferred: bool) -> Markup {
    let lang = page.lang;
    html! {
        li.preferred[is_preferred] id=(format!("answers-{}", n + 1)) {
            h3 {
                @match &answer.value {
                    Value::Record(value) => a href=(page.to_record(value.record.collection, &value.record.id)) { (self::value(page, answer)) },
                    _ => (self::value(page, answer)),
                }
                @if is_preferred { " " span.badge { (page.say(words::PREFERRED)) } }
            }
            @if let Some(note) = &answer.note { p { (lang.text(note)) } }
            p.meta {
                @if let Some(by) = &answer.by { (page.by(by)) ", " }
                time datetime=(answer.date) { (lang.date(answer.date)) }
            }
            p { (page.lines(&answer.cite)) }
        }
    }
}
