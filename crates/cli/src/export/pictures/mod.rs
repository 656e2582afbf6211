//! The record as pictures: SVG with the same facts as a table behind it.
//!
//! A picture is drawn once and shown twice: inline in a page of the site, where its colours follow the reader's theme, and as a file of its
//! own, with its title, its source line and light colours, for a newsroom to place.

mod attendance;
mod calendar;
mod counts;
mod map;
mod pledges;
mod sketch;
mod style;
#[cfg(test)]
mod tests;

use anyhow::Result;
use maud::{Markup, PreEscaped, html};
use willing_curator::Dataset;
use willing_curator::records::{Attribution, Member, Person};

use willing_vocabulary::MeetingKind;

use super::Export;
use super::folder::Folder;
use crate::lang::Lang;
use sketch::{Entry, LINE, legend, wrap};

pub(crate) use style::stylesheet;

/// One of the pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Attendance,
    Preparation,
    Counts,
    Pledges,
    Map,
    Calendar,
}

/// Every picture, in the order in which they are listed.
pub(crate) const ALL: [Kind; 6] = [
    Kind::Attendance,
    Kind::Preparation,
    Kind::Counts,
    Kind::Pledges,
    Kind::Map,
    Kind::Calendar,
];

impl Kind {
    /// Its name in addresses.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Attendance => "attendance",
            Self::Preparation => "preparation",
            Self::Counts => "counts",
            Self::Pledges => "pledges",
            Self::Map => "map",
            Self::Calendar => "calendar",
        }
    }

    pub(crate) const fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Attendance => lang.of(
                "Who took part in the meetings of the coalition",
                "Qui a pris part aux réunions de la coalition",
            ),
            Self::Preparation => lang.of(
                "Who took part in the preparatory meetings",
                "Qui a pris part aux réunions préparatoires",
            ),
            Self::Counts => lang.of(
                "How many members, and who says so",
                "Combien de membres, et qui le dit",
            ),
            Self::Pledges => lang.of(
                "What members offered, left open or ruled out",
                "Ce que les membres ont proposé, laissé ouvert ou exclu",
            ),
            Self::Map => lang.of(
                "Which states sources name as members",
                "Quels États les sources nomment comme membres",
            ),
            Self::Calendar => lang.of(
                "The meetings, month by month",
                "Les réunions, mois par mois",
            ),
        }
    }

    pub(crate) fn draw(self, view: &View<'_>) -> Picture {
        let (body, id) = (
            match self {
                Self::Attendance => attendance::draw(view, self.id(), MeetingKind::Coalition),
                Self::Preparation => attendance::draw(view, self.id(), MeetingKind::Preparatory),
                Self::Counts => counts::draw(view),
                Self::Pledges => pledges::draw(view),
                Self::Map => map::draw(view),
                Self::Calendar => calendar::draw(view),
            },
            self.id(),
        );
        Picture {
            id,
            title: self.title(view.lang).to_owned(),
            lead: view.lang.set(body.lead),
            body,
        }
    }
}

/// What a picture is drawn from and for.
#[derive(Clone, Copy)]
pub(crate) struct View<'d> {
    pub(crate) dataset: &'d Dataset,
    pub(crate) lang: Lang,
    /// What leads to the pages of the language, `../` or an address; none where the picture stands alone.
    pub(crate) pages: Option<&'d str>,
}

impl View<'_> {
    /// Makes something lead to the page of a record.
    fn link(&self, collection: &str, id: &str, content: &Markup) -> Markup {
        match self.pages {
            Some(pages) => html! { a href={ (pages) (collection) "/" (id) ".html" } { (content) } },
            None => content.clone(),
        }
    }

    fn member(&self, id: &str) -> String {
        let member = self.dataset.get::<Member>(id);
        member.map_or_else(|| id.to_owned(), |member| self.lang.name(&member.name))
    }

    fn person(&self, id: &str) -> String {
        let person = self.dataset.get::<Person>(id);
        person.map_or_else(|| id.to_owned(), |person| self.lang.name(&person.name))
    }

    fn by(&self, by: &Attribution) -> String {
        match by {
            Attribution::Person(by) => self.person(by.person.as_str()),
            Attribution::Member(by) => self.member(by.member.as_str()),
            Attribution::Name(by) => self.lang.name(&by.name),
        }
    }

    /// The one of two texts that is in the language of the picture.
    fn say(&self, en: &'static str, fr: &'static str) -> &'static str {
        self.lang.of(en, fr)
    }
}

/// A picture, with the same facts as a table.
pub(crate) struct Picture {
    /// Its name in addresses.
    pub(crate) id: &'static str,
    pub(crate) title: String,
    /// What one sees, and how to read it.
    pub(crate) lead: String,
    body: Body,
}

/// What is drawn.
struct Body {
    lead: &'static str,
    /// Width and height in pixels.
    size: (usize, usize),
    /// Whether it may be scaled down, or else is scrolled.
    scales: bool,
    /// What the marks mean.
    legend: Vec<Entry>,
    drawing: Markup,
    /// The same facts, for those who do not look.
    table: Markup,
}

impl Picture {
    /// The picture inline, in a region of its own that may be scrolled, and the table behind it.
    ///
    /// Its marks are links, which the role of an image would hide from those who do not see it: so it is a group.
    pub(crate) fn figure(&self, lang: Lang) -> Markup {
        let (width, height) = self.body.size;
        let id = self.id;
        html! {
            figure.picture {
                ul.picture-legend {
                    @for entry in &self.body.legend {
                        li {
                            svg width="20" height="18" viewBox="-10 -9 20 18" aria-hidden="true" { (entry.mark) }
                            span { (entry.text) }
                        }
                    }
                }
                div.picture-scroll tabindex="0" role="region" aria-labelledby={ "p-" (id) "-title" } {
                    svg class=[self.body.scales.then_some("picture-scales")] role="group" width=(width) height=(height)
                        viewBox={ "0 0 " (width) " " (height) } aria-labelledby={ "p-" (id) "-title p-" (id) "-desc" } {
                        (self.named())
                        (self.body.drawing)
                    }
                }
                details.picture-table {
                    summary { (lang.of("The same as a table", "La même chose en tableau")) }
                    div.picture-scroll tabindex="0" role="region" aria-labelledby={ "p-" (id) "-title" } { (self.body.table) }
                }
            }
        }
    }

    fn named(&self) -> Markup {
        html! {
            title id={ "p-" (self.id) "-title" } { (self.title) }
            desc id={ "p-" (self.id) "-desc" } { (self.lead) }
        }
    }

    /// The picture as a file of its own.
    fn file(&self, view: &View<'_>) -> String {
        const MARGIN: usize = 24;
        let (dataset, lang) = (view.dataset, view.lang);
        let (inner, height) = self.body.size;
        let inner = inner.max(480);
        let lead = wrap(&self.lead, inner);
        let (legend, legend_height) = legend(&self.body.legend, inner.min(720));
        let top_of_legend = MARGIN + 34 + LINE * lead.len() + 12;
        let top = top_of_legend + legend_height + 12;
        let source = format!(
            "{}{}{} {}, {} {}, {}",
            lang.of("Source", "Source"),
            lang.colon(),
            env!("CARGO_BIN_NAME"),
            dataset.version(),
            lang.of("as of", "état au"),
            lang.date(dataset.about().as_of),
            licence(&dataset.about().licence),
        );
        let (width, total) = (inner + 2 * MARGIN, top + height + 44);
        let svg = html! {
            svg xmlns="http://www.w3.org/2000/svg" xml:lang=(lang.code()) class="picture-alone" role="img" width=(width) height=(total)
                viewBox={ "0 0 " (width) " " (total) } aria-labelledby={ "p-" (self.id) "-title p-" (self.id) "-desc" } {
                (self.named())
                style { (PreEscaped(style::alone())) }
                rect.p-paper width=(width) height=(total) {}
                text.p-title x=(MARGIN) y=(MARGIN + 18) { (self.title) }
                text.p-soft {
                    @for (line, text) in lead.iter().enumerate() {
                        tspan x=(MARGIN) y=(MARGIN + 46 + LINE * line) { (text) }
                    }
                }
                g transform={ "translate(" (MARGIN) " " (top_of_legend) ")" } { (legend) }
                g transform={ "translate(" (MARGIN) " " (top) ")" } { (self.body.drawing) }
                text.p-soft x=(MARGIN) y=(total - 16) { (source) }
            }
        };
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", svg.0)
    }
}

/// How people write a licence that the record names by its SPDX identifier.
fn licence(spdx: &str) -> String {
    match spdx {
        "CC-BY-4.0" => "CC BY 4.0".to_owned(),
        other => other.to_owned(),
    }
}

/// Writes every picture as a file of its own, in every language.
pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    for lang in Lang::ALL {
        let view = View {
            dataset: export.dataset,
            lang,
            pages: None,
        };
        for kind in ALL {
            let picture = kind.draw(&view);
            folder.write(
                &format!("pictures/{}.{}.svg", picture.id, lang.code()),
                &format!("{}, as a picture", picture.title),
                picture.file(&view),
            )?;
        }
    }
    Ok(())
}
