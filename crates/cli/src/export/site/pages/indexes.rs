//! The first page of each collection.

use std::collections::BTreeSet;

use maud::{Markup, html};
use willing_curator::records::{Claim, Meeting};
use willing_vocabulary::{Collection, Format, Level, MeetingKind, MemberKind, RosterOf, Status};

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, Words, nouns};
use crate::lang::Lang;
use crate::lang::labels::Label;

/// A page that lists the records of a collection.
fn listing(
    page: &Page<'_, '_>,
    collection: Collection,
    section: &'static str,
    count: String,
    content: Markup,
) -> String {
    let title = collection.label(page.lang).to_owned();
    let about = About {
        description: format!(
            "{title}. {}",
            page.lang.text(&page.site.dataset.about().title)
        ),
        title: title.clone(),
        record: None,
        section,
    };
    layout::page(
        page,
        &about,
        &html! {
            header.title { h1 { (title) } p.dateline { (count) } }
            (content)
        },
    )
}

pub(super) fn meetings(page: &Page<'_, '_>) -> String {
    let count = page.site.dataset.records().meetings.len();
    listing(
        page,
        Collection::Meetings,
        "meetings/index.html",
        page.lang.counted(count, nouns::meetings(page.lang)),
        timeline(page),
    )
}

/// All meetings, newest first, by year, with controls to filter them where scripts run.
pub(super) fn timeline(page: &Page<'_, '_>) -> Markup {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let mut years: Vec<(u16, Vec<&Meeting>)> = Vec::new();
    for meeting in records.meetings.iter().rev() {
        match years.last_mut() {
            Some((year, meetings)) if *year == meeting.date.year() => meetings.push(meeting),
            _ => years.push((meeting.date.year(), vec![meeting])),
        }
    }
    html! {
        section.timeline aria-labelledby="timeline" {
            h2 #timeline { (page.say(words::TIMELINE)) }
            (filters(page, years.iter().map(|(year, _)| *year)))
            @for (year, meetings) in &years {
                section.year aria-labelledby={ "y" (year) } {
                    h3 id={ "y" (year) } { (year) }
                    ol {
                        @for meeting in meetings { (entry(page, meeting, lang)) }
                    }
                }
            }
        }
    }
}

/// A meeting of the time line. Its attributes are what the filters look at.
fn entry(page: &Page<'_, '_>, meeting: &Meeting, lang: Lang) -> Markup {
    let members = &page.site.dataset.records().members;
    let present: BTreeSet<_> = meeting.participants.iter().map(|row| &row.member).collect();
    let places: Vec<String> = present
        .iter()
        .filter_map(|id| members.iter().position(|member| member.id == id.as_str()))
        .map(|place| place.to_string())
        .collect();
    let day = match (meeting.date.day(), meeting.date.month()) {
        (Some(day), Some(month)) => format!("{day}\u{a0}{}", lang.month(month)),
        (None, Some(month)) => lang.month(month).to_owned(),
        _ => meeting.date.year().to_string(),
    };
    html! {
        li.(meeting.kind.as_str()) data-kind=(meeting.kind) data-level=[meeting.level] data-format=[meeting.format]
            data-year=(meeting.date.year()) data-members=(places.join(" ")) {
            time datetime=(meeting.date) { (day) }
            div {
                (page.record(Collection::Meetings, &meeting.id))
                @if meeting.status != Status::Held { " " strong.status { (meeting.status.label(lang)) } }
                @if !page.site.claims_about(Collection::Meetings, &meeting.id).is_empty() {
                    " " a.disputed href={ (page.to_record(Collection::Meetings, &meeting.id)) "#claims" } { (page.say(words::DISPUTED_SHORT)) }
                }
                p.meta {
                    (super::super::context::Site::kicker(meeting, lang))
                    @if let Some(place) = page.site.place(meeting, lang) { " · " (place) }
                    @if !present.is_empty() { " · " (lang.counted(present.len(), nouns::represented(lang))) }
                }
            }
        }
    }
}

/// The choices of a control: what a script compares, and what a reader sees.
type Options = Vec<(String, String)>;

/// The controls above the time line; a script shows them, since without it they could do nothing.
fn filters(page: &Page<'_, '_>, years: impl Iterator<Item = u16>) -> Markup {
    fn options<W: Label + std::fmt::Display>(words: &[W], lang: Lang) -> Options {
        words
            .iter()
            .map(|word| (word.to_string(), word.label(lang).to_owned()))
            .collect()
    }
    let lang = page.lang;
    let members = &page.site.dataset.records().members;
    let mut named: Vec<(String, String)> = members
        .iter()
        .enumerate()
        .map(|(place, member)| (place.to_string(), lang.name(&member.name)))
        .collect();
    named.sort_by_key(|(_, name)| super::super::fold::fold(name));
    let choices: [(&str, Words, Options); 5] = [
        ("kind", words::KIND, options(MeetingKind::ALL, lang)),
        ("level", words::LEVEL, options(Level::ALL, lang)),
        ("format", words::FORMAT, options(Format::ALL, lang)),
        (
            "year",
            words::YEAR,
            years
                .map(|year| (year.to_string(), year.to_string()))
                .collect(),
        ),
        ("members", words::TOOK_PART_FILTER, named),
    ];
    html! {
        form.filters hidden aria-label=(page.say(words::FILTER)) {
            @for (name, label, options) in choices {
                label {
                    span { (page.say(label)) }
                    select name=(name) {
                        option value="" { (page.say(words::ALL)) }
                        @for (value, text) in options { option value=(value) { (text) } }
                    }
                }
            }
            button type="reset" { (page.say(words::RESET)) }
            output aria-live="polite" data-shown=(page.say(words::SHOWN)) {}
        }
    }
}

pub(super) fn declarations(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let head = [words::DATE, words::DECLARATION, words::KIND, words::MEETING];
    let rows = html! {
        @for declaration in records.declarations.iter().rev() {
            tr {
                td.date { (lang.date(declaration.date)) }
                th scope="row" { (page.record(Collection::Declarations, &declaration.id)) (page.marks(&declaration.cite)) }
                td { (declaration.kind.label(lang)) }
                td { @if let Some(meeting) = &declaration.meeting { (page.record(Collection::Meetings, meeting.as_str())) } }
            }
        }
    };
    let table = page.table(Collection::Declarations.label(lang), &head, rows);
    let count = lang.counted(records.declarations.len(), nouns::declarations(lang));
    listing(
        page,
        Collection::Declarations,
        "declarations/index.html",
        count,
        table,
    )
}

pub(super) fn plans(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let head = [
        words::DATE,
        words::TITLE,
        words::KIND,
        words::STAGE,
        words::POINTS,
    ];
    let rows = html! {
        @for plan in records.plans.iter().rev() {
            tr {
                td.date { (lang.date(plan.date)) }
                th scope="row" { (page.record(Collection::Plans, &plan.id)) (page.marks(&plan.cite)) }
                td { (plan.kind.label(lang)) }
                td { (plan.stage.label(lang)) }
                (page.count_cell(words::POINTS, plan.points.len()))
            }
        }
    };
    let table = page.table(Collection::Plans.label(lang), &head, rows);
    let count = lang.counted(records.plans.len(), nouns::plans(lang));
    listing(page, Collection::Plans, "plans/index.html", count, table)
}

pub(super) fn members(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let head = [
        words::NAME,
        words::PARTICIPATIONS,
        words::COALITION_MEETINGS,
        words::PLEDGES_SHORT,
        words::LISTS_SHORT,
    ];
    let mut members: Vec<_> = records.members.iter().collect();
    members.sort_by_key(|member| super::super::fold::fold(&lang.name(&member.name)));
    let of_kind = |kind: MemberKind, heading: Words| {
        html! {
            @let rows = html! {
                @for member in members.iter().filter(|member| member.kind == kind) {
                    @let attended: Vec<_> = records.meetings.iter()
                        .filter(|meeting| meeting.status == Status::Held && meeting.participants.iter().any(|row| row.member.as_str() == member.id))
                        .collect();
                    tr {
                        th scope="row" { (page.record(Collection::Members, &member.id)) }
                        (page.count_cell(words::PARTICIPATIONS, attended.len()))
                        (page.count_cell(words::COALITION_MEETINGS, attended.iter().filter(|meeting| meeting.kind == MeetingKind::Coalition).count()))
                        (page.count_cell(words::PLEDGES_SHORT, member.pledges.len()))
                        (page.count_cell(words::LISTS_SHORT, records.rosters.iter().filter(|roster| roster.of == RosterOf::Members && roster.members.iter().any(|id| id.as_str() == member.id)).count()))
                    }
                }
            };
            (page.section(kind.as_str(), heading, false, || page.table(page.say(heading), &head, rows)))
        }
    };
    let content = html! {
        p.prose { (page.say(words::MEMBERS_NOTE)) }
        div.members {
            (of_kind(MemberKind::State, words::STATES))
            (of_kind(MemberKind::Organisation, words::ORGANISATIONS))
        }
    };
    let count = lang.counted(records.members.len(), nouns::members(lang));
    listing(
        page,
        Collection::Members,
        "members/index.html",
        count,
        content,
    )
}

pub(super) fn people(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let head = [words::PERSON, words::FOR];
    let mut people: Vec<_> = records.people.iter().collect();
    people.sort_by_key(|person| person.id.rsplit('-').next().map(str::to_owned));
    let rows = html! {
        @for person in people {
            @let members: BTreeSet<_> = person.offices.iter().map(|office| &office.of).collect();
            tr {
                th scope="row" { (page.record(Collection::People, &person.id)) }
                td {
                    @for (n, member) in members.into_iter().enumerate() {
                        @if n > 0 { ", " }
                        (page.member(member))
                    }
                }
            }
        }
    };
    let table = html! {
        p.prose { (page.say(words::PEOPLE_NOTE)) }
        (page.table(Collection::People.label(lang), &head, rows))
    };
    let count = lang.counted(records.people.len(), nouns::people(lang));
    listing(page, Collection::People, "people/index.html", count, table)
}

pub(super) fn rosters(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let head = [
        words::DATE,
        words::TITLE,
        words::ACCORDING_TO,
        words::NAMES,
        words::STATED_COUNT,
    ];
    let rows = html! {
        @for roster in records.rosters.iter().rev() {
            tr {
                td.date { (lang.date(roster.as_of)) }
                th scope="row" { (page.record(Collection::Rosters, &roster.id)) (page.marks(&roster.cite)) }
                td { @if let Some(by) = &roster.by { (page.by(by)) } }
                (page.count_cell(words::NAMES, roster.members.len()))
                (page.count_cell(words::STATED_COUNT, html! { @if let Some(stated) = &roster.stated_count { (super::meeting::counted(page, stated.value, stated.precision)) } }))
            }
        }
    };
    let table = page.table(Collection::Rosters.label(lang), &head, rows);
    let count = lang.counted(records.rosters.len(), nouns::rosters(lang));
    listing(
        page,
        Collection::Rosters,
        "rosters/index.html",
        count,
        table,
    )
}

/// A question with its first answers, for a list whose heading tells the verdict.
fn question(page: &Page<'_, '_>, claim: &Claim) -> Markup {
    const ENOUGH: usize = 4;
    let mut values: Vec<String> = Vec::new();
    for answer in &claim.answers {
        let value = super::preview(&super::value(page, answer));
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let more = if values.len() > ENOUGH { " / …" } else { "" };
    values.truncate(ENOUGH);
    html! {
        (page.record(Collection::Claims, &claim.id))
        p.meta { (values.join(" / ")) (more) " (" (page.answers(claim)) ")" }
    }
}

pub(super) fn claims(page: &Page<'_, '_>) -> String {
    let (lang, records) = (page.lang, page.site.dataset.records());
    let groups = [
        (words::OPEN_QUESTIONS, words::OPEN_SHORT),
        (words::PREFERRED_QUESTIONS, words::PREFERS_SHORT),
        (words::COMPATIBLE_QUESTIONS, words::COMPATIBLE_SHORT),
    ];
    let content = html! {
        p.prose { (page.say(words::CLAIMS_NOTE)) }
        @for (n, (heading, verdict)) in groups.iter().enumerate() {
            @let claims: Vec<_> = records.claims.iter().filter(|claim| super::claim::short(&claim.verdict) == *verdict).collect();
            (page.section(&format!("verdict-{n}"), *heading, claims.is_empty(), || html! {
                ul.questions { @for claim in &claims { li { (question(page, claim)) } } }
            }))
        }
    };
    let count = lang.counted(records.claims.len(), nouns::claims(lang));
    listing(
        page,
        Collection::Claims,
        "claims/index.html",
        count,
        content,
    )
}
