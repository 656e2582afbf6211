//! What the record is, how it is made, what its words mean, and where to get it.

use maud::{Markup, html};
use willing_vocabulary::{
    Attendance, Basis, DeclarationKind, Level, MeetingKind, PlanKind, Precision, SourceKind, Stage,
    Stance, StandingKind, Status,
};

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words::{self, Words};
use super::preview;
use crate::lang::Lang;
use crate::lang::labels::Label;

const METHOD: [Words; 6] = [
    Words(
        "One record is one file, written by hand and checked by a program before anything is published: the program knows what must hold between facts, and refuses a statement without a source.",
        "Une fiche est un fichier, rédigé à la main et vérifié par un programme avant toute publication : le programme sait ce qui doit tenir entre les faits et refuse un énoncé sans source.",
    ),
    Words(
        "Every statement has sources of its own: each participant, each number, each point of a plan, each term of office. The small numbers lead to the list at the foot of the page, and from there to the page of the source and to the original.",
        "Chaque énoncé a ses propres sources : chaque participant, chaque nombre, chaque point d’un plan, chaque mandat. Les petits numéros mènent à la liste au bas de la page, et de là à la page de la source et à l’original.",
    ),
    Words(
        "Official pages of those who took part come first, then parliaments and organisations of states, agencies, newspapers, research and signed analysis.",
        "Les pages officielles des participants viennent d’abord, puis les parlements et organisations d’États, les agences, les journaux, la recherche et les analyses signées.",
    ),
    Words(
        "Where sources differ, the record keeps every answer with its sources and its date. It prefers one only for a reason that can be written down, and otherwise leaves the question open.",
        "Là où les sources divergent, le registre garde chaque réponse avec ses sources et sa date. Il n’en retient une que pour une raison qui peut s’écrire ; sinon, la question reste ouverte.",
    ),
    Words(
        "Unknown, no and not reported are three different things. Somebody missing from a partial list was not necessarily absent.",
        "Inconnu, non et non rapporté sont trois choses différentes. Qui ne figure pas sur une liste partielle n’était pas forcément absent.",
    ),
    Words(
        "Summaries are the record’s own words, in English and in French. Neither language says more than the other.",
        "Les résumés sont rédigés pour le registre, en anglais et en français. Aucune des deux langues n’en dit plus que l’autre.",
    ),
];

pub(crate) fn about(page: &Page<'_, '_>) -> String {
    let (lang, file) = (page.lang, page.site.dataset.about());
    let title = page.say(words::ABOUT).to_owned();
    let scope = lang.text(&file.scope);
    let content = html! {
        header.title { h1 { (title) } p.summary { (scope) } }
        section aria-labelledby="method" {
            h2 #method { (page.say(words::METHOD)) }
            div.prose { @for words in METHOD { p { (page.say(words)) } } }
        }
        (vocabulary(page))
        (downloads(page))
        section aria-labelledby="licence" {
            h2 #licence { (page.say(words::LICENCE)) }
            p.prose { (page.say(words::LICENCE_NOTE)) " " (licence(&file.licence)) }
        }
        (page.section("gaps", words::GAPS, file.gaps.is_empty(), || html! {
            ul.prose { @for gap in &file.gaps { li { (lang.text(gap)) } } }
        }))
    };
    let about = About {
        description: preview(&scope),
        title,
        record: None,
        section: "about.html",
    };
    layout::page(page, &about, &content)
}

fn licence(id: &str) -> Markup {
    if id == "CC-BY-4.0" {
        Page::outside("https://creativecommons.org/licenses/by/4.0/", id)
    } else {
        html! { (id) }
    }
}

/// What the words of the record mean where they could be read in two ways.
fn vocabulary(page: &Page<'_, '_>) -> Markup {
    fn group<W: Label + PartialEq>(words: &[W], lang: Lang, meaning: &[(W, Words)]) -> Markup {
        html! {
            @for word in words {
                @if let Some((_, means)) = meaning.iter().find(|(of, _)| of == word) {
                    div { dt { (word.label(lang)) } dd { (lang.of(means.0, means.1)) } }
                }
            }
        }
    }
    let lang = page.lang;
    html! {
        section aria-labelledby="words" {
            h2 #words { (page.say(words::WHAT_WORDS_MEAN)) }
            dl.glossary {
                (group(MeetingKind::ALL, lang, &[
                    (MeetingKind::Coalition, Words("A meeting of the coalition as such.", "Une réunion de la coalition en tant que telle.")),
                    (MeetingKind::Preparatory, Words("A meeting that led to the coalition or prepared one of its meetings.", "Une réunion qui a mené à la coalition ou préparé l’une de ses réunions.")),
                    (MeetingKind::Related, Words("An event without which the story cannot be followed.", "Un événement sans lequel on ne peut suivre l’histoire.")),
                ]))
                (group(Status::ALL, lang, &[
                    (Status::Held, Words("A source reports that it took place.", "Une source rapporte qu’elle a eu lieu.")),
                    (Status::Announced, Words("It was announced, and no source in the record reports that it took place.", "Elle a été annoncée, et aucune source du registre ne rapporte qu’elle a eu lieu.")),
                ]))
                (group(Level::ALL, lang, &[
                    (Level::Leaders, Words("Heads of state or government.", "Chefs d’État ou de gouvernement.")),
                    (Level::ChiefsOfDefence, Words("Chiefs of the armed forces.", "Chefs des forces armées.")),
                ]))
                (group(Basis::ALL, lang, &[
                    (Basis::Reported, Words("A source reports the part as having happened.", "Une source rapporte la participation comme ayant eu lieu.")),
                    (Basis::Announced, Words("A source written before the event announces it; no other reports it.", "Une source antérieure à l’événement l’annonce ; aucune autre ne le rapporte.")),
                ]))
                (group(Attendance::ALL, lang, &[
                    (Attendance::Complete, Words("The list of participants is as long as a source counted.", "La liste des participants est aussi longue qu’une source l’a comptée.")),
                    (Attendance::Partial, Words("Some of those who attended, or a list that no count confirms.", "Une partie des participants, ou une liste qu’aucun décompte ne confirme.")),
                ]))
                (group(Stance::ALL, lang, &[
                    (Stance::Offered, Words("Offered, without a stated condition beyond the end of hostilities.", "Proposé sans autre condition énoncée que la fin des hostilités.")),
                    (Stance::Conditional, Words("Offered under stated conditions: a mandate, American support, a vote.", "Proposé sous des conditions énoncées : un mandat, un soutien américain, un vote.")),
                    (Stance::Undecided, Words("Neither offered nor refused.", "Ni proposé ni refusé.")),
                    (Stance::RuledOut, Words("Refused, in the member’s own words.", "Refusé, selon les mots du membre lui-même.")),
                ]))
                (group(StandingKind::ALL, lang, &[
                    (StandingKind::Beneficiary, Words("The state that the coalition exists to support.", "L’État que la coalition a pour objet de soutenir.")),
                    (StandingKind::Partner, Words("A partner that is not called a member.", "Un partenaire qui n’est pas appelé membre.")),
                ]))
                (group(Precision::ALL, lang, &[
                    (Precision::About, Words("The source says about, around, nearly or some.", "La source dit environ, près de ou une trentaine.")),
                    (Precision::MoreThan, Words("More than this number.", "Plus que ce nombre.")),
                ]))
                (group(DeclarationKind::ALL, lang, &[
                    (DeclarationKind::DeclarationOfIntent, Words("What its signatories intend to do.", "Ce que ses signataires ont l’intention de faire.")),
                ]))
                (group(PlanKind::ALL, lang, &[
                    (PlanKind::Options, Words("Options among which somebody may choose.", "Des options entre lesquelles on peut choisir.")),
                ]))
                (group(Stage::ALL, lang, &[
                    (Stage::Proposed, Words("Put forward.", "Mis en avant.")),
                    (Stage::Adopted, Words("Agreed by those whom it concerns.", "Accepté par ceux qu’il concerne.")),
                    (Stage::Superseded, Words("Replaced by a later plan.", "Remplacé par un plan ultérieur.")),
                ]))
                (group(SourceKind::ALL, lang, &[
                    (SourceKind::Official, Words("A government, head of state or public body speaking for itself.", "Un gouvernement, un chef d’État ou un organisme public qui parle en son nom.")),
                    (SourceKind::Analysis, Words("An opinion or analysis signed by its author.", "Une opinion ou une analyse signée de son auteur.")),
                ]))
            }
        }
    }
}

/// What lies beside the site in the exported folder.
fn downloads(page: &Page<'_, '_>) -> Markup {
    let files = &page.site.downloads;
    page.section("downloads", words::DOWNLOADS, files.is_empty(), || html! {
        p.prose { (page.say(words::DOWNLOADS_NOTE)) }
        div.table role="group" aria-labelledby="downloads" tabindex="0" {
            table {
                caption { (page.say(words::DOWNLOADS)) }
                thead { tr {
                    th scope="col" { (page.say(words::FILE)) }
                    th scope="col" { (page.say(words::CONTENT)) }
                    th scope="col" { (page.say(words::SIZE)) }
                } }
                tbody {
                    @for (path, description, bytes) in files {
                        tr {
                            th scope="row" { a href=(page.to_file(&format!("../{path}"))) download { (path) } }
                            td lang=[page.foreign("en")] { (description) }
                            td.number { (size(page.lang, *bytes)) }
                        }
                    }
                }
            }
        }
    })
}

fn size(lang: Lang, bytes: usize) -> String {
    let kilo = bytes.div_ceil(1000);
    format!("{}\u{a0}{}", lang.number(kilo), lang.of("kB", "ko"))
}
