//! The page of a state or organisation.

use maud::{Markup, html};
use willing_curator::records::{Attribution, Meeting, Member};
use willing_vocabulary::{Attendance, Basis, Collection, Date, MeetingKind, RosterOf, Status};

use super::super::context::Site;
use super::super::disputes::Fact;
use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words::{self, Words, nouns};
use super::years;
use crate::lang::labels::Label as _;

pub(super) fn page(page: &Page<'_, '_>, member: &Member) -> String {
    let lang = page.lang;
    let title = lang.name(&member.name);
    let attended = meetings(page.site, member).len();
    let content = html! {
        article {
            header.title {
                p.kicker { (member.kind.label(lang)) }
                h1 { (title) }
                @if let Some(name) = &member.name.uk { p.original lang="uk" { (name) } }
            }
            (page.withdrawal(member.withdrawn.as_ref()))
            (identity(member, page))
            (strip(page, member))
            (page.claims(Collection::Members, &member.id))
            (standing(page, member))
            (pledges(page, member))
            (appearances(page, member))
            (signed(page, member))
            (rosters(page, member))
            (people(page, member))
        }
    };
    let about = About {
        description: format!(
            "{title}{}{}, {}",
            lang.colon(),
            lang.counted(attended, nouns::meetings(lang)),
            lang.text(&page.site.dataset.about().title)
        ),
        title,
        record: Some((Collection::Members, &member.id)),
        section: "members/index.html",
    };
    layout::page(page, &about, &content)
}

fn identity(member: &Member, page: &Page<'_, '_>) -> Markup {
    html! {
        @if member.iso.is_some() || member.wikidata.is_some() {
            dl.facts.row aria-label=(page.say(words::FACTS)) {
                @if let Some(iso) = &member.iso {
                    (fact(page.say(words::ISO_CODES), html! { (iso.alpha2) ", " (iso.alpha3) }))
                }
                @if let Some(item) = &member.wikidata {
                    (fact(page.say(words::WIKIDATA), Page::outside(&format!("https://www.wikidata.org/wiki/{item}"), item)))
                }
            }
        }
    }
}

fn mark(page: &Page<'_, '_>, member: &Member, names: &[&str]) -> Markup {
    let record = (Collection::Members, member.id.as_str());
    let claim = page.site.dispute(record, Fact::Named(names));
    html! { @if let Some(claim) = claim { p { (page.disputed(claim)) } } }
}

/// How a member stood to one meeting, as far as the record shows.
fn part(meeting: &Meeting, member: &str) -> (&'static str, Words) {
    let mut rows = meeting
        .participants
        .iter()
        .filter(|row| row.member.as_str() == member);
    let is_absent = meeting
        .absent
        .iter()
        .any(|row| matches!(&row.who, Attribution::Member(by) if by.member.as_str() == member));
    if rows.clone().any(|row| row.basis == Basis::Reported) {
        ("present", words::TOOK_PART)
    } else if rows.next().is_some() {
        ("announced", words::ONLY_ANNOUNCED)
    } else if is_absent {
        ("absent", words::WAS_ABSENT)
    } else if meeting.attendance == Attendance::Complete {
        ("unlisted", words::NOT_ON_COMPLETE_LIST)
    } else {
        ("unknown", words::NOT_ON_PARTIAL_LIST)
    }
}

/// One mark for each coalition meeting that was held.
fn strip(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    let meetings: Vec<_> = page
        .site
        .dataset
        .records()
        .meetings
        .iter()
        .filter(|meeting| meeting.kind == MeetingKind::Coalition && meeting.status == Status::Held)
        .collect();
    let legend = [
        ("present", words::TOOK_PART),
        ("announced", words::ONLY_ANNOUNCED),
        ("absent", words::WAS_ABSENT),
        ("unlisted", words::NOT_ON_COMPLETE_LIST),
        ("unknown", words::NOT_ON_PARTIAL_LIST),
    ];
    let present = meetings
        .iter()
        .filter(|meeting| part(meeting, &member.id).0 == "present")
        .count();
    page.section("attendance", words::STRIP, meetings.is_empty(), || html! {
        p {
            b { (lang.number(present)) } " / " (lang.counted(meetings.len(), nouns::meetings(lang))) ". "
            span.meta { (page.say(words::STRIP_NOTE)) }
        }
        ol.strip {
            @for meeting in meetings {
                @let (class, words) = part(meeting, &member.id);
                @let text = format!("{}, {}{}{}", lang.date(meeting.date), lang.name(&meeting.title), lang.colon(), page.say(words));
                li { a.(class) href=(page.to_record(Collection::Meetings, &meeting.id)) title=(text) { span.hidden { (text) } } }
            }
        }
        ul.legend aria-hidden="true" {
            @for (class, words) in legend { li { i.(class) {} " " (page.say(words)) } }
        }
    })
}

fn standing(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    let head = [
        words::DATE,
        words::RELATION,
        words::ACCORDING_TO,
        words::NOTE,
        words::SOURCES,
    ];
    page.section(
        "standing",
        words::STANDING,
        member.standing.is_empty(),
        || {
            html! {
                (mark(page, member, &["membership", "commitment"]))
                (page.table(page.say(words::STANDING), &head, html! {
                    @for (n, row) in member.standing.iter().enumerate() {
                        tr id=(format!("standing-{}", n + 1)) {
                            td.date { (lang.date(row.date)) }
                            th scope="row" { (row.kind.label(lang)) }
                            td { @if let Some(by) = &row.by { (page.by(by)) } }
                            td { @if let Some(note) = &row.note { (lang.text(note)) } }
                            td { (page.lines(&row.cite)) }
                        }
                    }
                }))
            }
        },
    )
}

fn pledges(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    page.section("pledges", words::PLEDGES, member.pledges.is_empty(), || html! {
        (mark(page, member, &["contingent", "contributors", "cost"]))
        ul.said {
            @for (n, pledge) in member.pledges.iter().enumerate() {
                li id=(format!("pledges-{}", n + 1)) {
                    p.who {
                        span.stance.(pledge.stance.as_str()) { (pledge.stance.label(lang)) } " "
                        span.meta {
                            (pledge.domains.iter().map(|domain| domain.label(lang)).collect::<Vec<_>>().join(", "))
                            " · " (lang.date(pledge.date))
                            @if let Some(by) = &pledge.by { " · " (page.by(by)) }
                        }
                    }
                    p { (lang.text(&pledge.summary)) " " (page.lines(&pledge.cite)) }
                }
            }
        }
    })
}

/// The meetings in which a member took part, the latest first.
fn meetings<'d>(site: &Site<'d>, member: &Member) -> Vec<&'d Meeting> {
    let attended = |meeting: &&Meeting| {
        meeting
            .participants
            .iter()
            .any(|row| row.member.as_str() == member.id)
    };
    let meetings = site.dataset.records().meetings.iter();
    meetings.rev().filter(attended).collect()
}

/// When the member took part: what decides whether its meetings get pages of their own.
pub(super) fn dates(site: &Site<'_>, member: &Member) -> Vec<Date> {
    meetings(site, member)
        .iter()
        .map(|meeting| meeting.date)
        .collect()
}

fn appearances(page: &Page<'_, '_>, member: &Member) -> Markup {
    let meetings = meetings(page.site, member);
    let dates = dates(page.site, member);
    page.section("meetings", words::MEETINGS_OF, meetings.is_empty(), || {
        years::links(page, Collection::Members, &member.id, &dates)
            .unwrap_or_else(|| table(page, member, &meetings))
    })
}

/// The meetings of a year.
pub(super) fn year(page: &Page<'_, '_>, member: &Member, year: u16) -> Markup {
    let mut meetings = meetings(page.site, member);
    meetings.retain(|meeting| meeting.date.year() == year);
    table(page, member, &meetings)
}

fn table(page: &Page<'_, '_>, member: &Member, meetings: &[&Meeting]) -> Markup {
    let lang = page.lang;
    let head = [
        words::DATE,
        words::MEETING,
        words::PERSON,
        words::MODE,
        words::BASIS,
        words::SOURCES,
    ];
    page.table(page.say(words::MEETINGS_OF), &head, html! {
        @for meeting in meetings {
            @for row in meeting.participants.iter().filter(|row| row.member.as_str() == member.id) {
                @let claim = page.site.dispute((Collection::Meetings, &meeting.id), Fact::Part(&row.member, row.person.as_ref()));
                tr {
                    td.date { (lang.date(meeting.date)) }
                    th scope="row" { (page.record(Collection::Meetings, &meeting.id)) @if let Some(claim) = claim { (page.disputed(claim)) } }
                    td {
                        @match (&row.person, page.site.capacity(row, meeting.date, lang)) {
                            (Some(person), Some(office)) => { (page.person(person)) small.note { (office) } },
                            (Some(person), None) => (page.person(person)),
                            (None, Some(office)) => (office),
                            (None, None) => span.unknown { (page.say(words::NOT_REPORTED)) },
                        }
                    }
                    td { @if let Some(mode) = row.mode { (mode.label(lang)) } @else { span.unknown { (page.say(words::NOT_REPORTED)) } } }
                    td { (row.basis.label(lang)) }
                    td.refs { (page.marks(&row.cite)) }
                }
            }
        }
    })
}

fn signed(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    let mut rows = Vec::new();
    for declaration in &page.site.dataset.records().declarations {
        let issued = declaration
            .issued_by
            .iter()
            .find(|seat| seat.member.as_str() == member.id);
        let signed = declaration
            .signatories
            .iter()
            .find(|row| row.member.as_str() == member.id);
        rows.extend(issued.map(|seat| (declaration, words::ROLE_ISSUER, &seat.cite)));
        rows.extend(signed.map(|row| (declaration, words::ROLE_SIGNATORY, &row.cite)));
    }
    page.section("declarations", words::SIGNED, rows.is_empty(), || {
        html! {
            ul.prose {
                @for (declaration, role, cite) in rows.iter().rev() {
                    li {
                        (page.record(Collection::Declarations, &declaration.id)) " "
                        span.meta { (lang.date(declaration.date)) ", " (page.say(*role)) }
                        (page.marks(cite))
                    }
                }
            }
        }
    })
}

fn rosters(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    let has = |roster: &&willing_curator::records::Roster| {
        roster.members.iter().any(|id| id.as_str() == member.id)
    };
    let rosters = &page.site.dataset.records().rosters;
    let with: Vec<_> = rosters.iter().filter(has).collect();
    let without: Vec<_> = rosters
        .iter()
        .filter(|roster| roster.of == RosterOf::Members && !has(roster))
        .collect();
    let list = |rosters: Vec<&willing_curator::records::Roster>| {
        html! {
            ul.prose {
                @for roster in rosters {
                    li {
                        (page.record(Collection::Rosters, &roster.id)) " "
                        span.meta { (roster.of.label(lang)) ", " (lang.date(roster.as_of)) }
                        (page.marks(&roster.cite))
                    }
                }
            }
        }
    };
    html! {
        (page.section("lists-with", words::ROSTERS_WITH, with.is_empty(), || list(with.clone())))
        (page.section("lists-without", words::ROSTERS_WITHOUT, without.is_empty(), || list(without.clone())))
    }
}

fn people(page: &Page<'_, '_>, member: &Member) -> Markup {
    let lang = page.lang;
    let mut rows = Vec::new();
    for person in &page.site.dataset.records().people {
        for office in person
            .offices
            .iter()
            .filter(|office| office.of.as_str() == member.id)
        {
            rows.push((person, office));
        }
    }
    let head = [
        words::PERSON,
        words::CAPACITY,
        words::FROM,
        words::TO,
        words::SOURCES,
    ];
    page.section("people", words::PEOPLE_OF, rows.is_empty(), || {
        page.table(
            page.say(words::PEOPLE_OF),
            &head,
            html! {
                @for (person, office) in rows {
                    tr {
                        th scope="row" { (page.record(Collection::People, &person.id)) }
                        td { (lang.name(&office.title)) }
                        td.date data-head=(page.say(words::FROM)) { @if let Some(from) = office.from { (lang.date(from)) } }
                        td.date data-head=(page.say(words::TO)) { @if let Some(to) = office.to { (lang.date(to)) } }
                        td.refs { (page.marks(&office.cite)) }
                    }
                }
            },
        )
    })
}
