//! The page of a plan: its points, what they take up, and what became of them.

use maud::{Markup, html};
use willing_curator::records::{Plan, PlanPoint};
use willing_vocabulary::Collection;

use super::super::layout::{self, About};
use super::super::page::{Page, fact};
use super::super::words;
use super::preview;
use crate::lang::labels::Label as _;

pub(super) fn page(page: &Page<'_, '_>, plan: &Plan) -> String {
    let lang = page.lang;
    let title = lang.name(&plan.title);
    let summary = lang.text(&plan.summary);
    let content = html! {
        article {
            header.title {
                p.kicker { (plan.kind.label(lang)) " · " (plan.stage.label(lang)) }
                h1 { (title) }
                p.dateline { time datetime=(plan.date) { (lang.date(plan.date)) } }
            }
            (page.withdrawal(plan.withdrawn.as_ref()))
            div.lead {
                div {
                    p.summary { (summary) (page.marks(&plan.cite)) }
                    (page.claims(Collection::Plans, &plan.id))
                }
                dl.facts aria-label=(page.say(words::FACTS)) {
                    (fact(page.say(words::DATE), html! { (lang.date(plan.date)) (page.marks(&plan.cite)) }))
                    (fact(page.say(words::STAGE), html! { (plan.stage.label(lang)) (page.marks(&plan.cite)) }))
                    @if !plan.proposed_by.is_empty() {
                        (fact(page.say(words::PROPOSED_BY), html! {
                            ul.plain {
                                @for (n, proposer) in plan.proposed_by.iter().enumerate() {
                                    li id=(format!("proposed_by-{}", n + 1)) { (page.by(&proposer.by)) (page.marks(&proposer.cite)) }
                                }
                            }
                        }))
                    }
                    @if let Some(declaration) = &plan.declaration {
                        (fact(page.say(words::DECLARATION), html! { (page.record(Collection::Declarations, declaration.as_str())) (page.marks(&plan.cite)) }))
                    }
                }
            }
            section aria-labelledby="points" {
                h2 #points { (page.say(words::POINTS)) }
                ol.points {
                    @for (n, point) in plan.points.iter().enumerate() { (self::point(page, plan, n, point)) }
                }
            }
        }
    };
    let about = About {
        description: preview(&summary),
        title,
        record: Some((Collection::Plans, &plan.id)),
        section: "plans/index.html",
    };
    layout::page(page, &about, &content)
}

fn point(page: &Page<'_, '_>, plan: &Plan, n: usize, point: &PlanPoint) -> Markup {
    let lang = page.lang;
    let later = page.site.continued(&plan.id, point.number);
    let other = |plan: &Plan, number: u8, title: Option<String>| {
        html! {
            a href={ (page.to_record(Collection::Plans, &plan.id)) "#points-" (number) } {
                (lang.name(&plan.title)) ", " (page.say(words::POINT).to_lowercase()) " " (number)
            }
            @if let Some(title) = title { (lang.colon()) (title) }
            " " span.meta { (lang.date(plan.date)) }
        }
    };
    html! {
        li id=(format!("points-{}", n + 1)) value=(point.number) {
            h3 { span.figure { (point.number) } " " (lang.text(&point.title)) }
            p.kicker { (point.theme.label(lang)) }
            p { (lang.text(&point.summary)) (page.marks(&point.cite)) }
            @if !point.continues.is_empty() {
                div.thread {
                    p { (page.say(words::TAKES_UP)) }
                    ul {
                        @for earlier in &point.continues {
                            @if let Some(plan) = page.site.get::<Plan>(earlier.plan.as_str()) {
                                @let found = plan.points.iter().find(|point| point.number == earlier.point);
                                li { (other(plan, earlier.point, found.map(|point| lang.text(&point.title)))) (page.marks(&point.cite)) }
                            }
                        }
                    }
                }
            }
            div.thread {
                @if later.is_empty() {
                    p.unknown { (page.say(words::NOT_TAKEN_UP)) }
                } @else {
                    p { (page.say(words::TAKEN_UP_BY)) }
                    ul {
                        @for (plan, point) in later {
                            li { (other(plan, point.number, Some(lang.text(&point.title)))) (page.marks(&point.cite)) }
                        }
                    }
                }
            }
        }
    }
}
