//! What stands at a place of a record, in words: what a source supports.

use willing_curator::Reference;
use willing_curator::records::{
    Claim, Declaration, Meeting, Member, MemberId, Person, PersonId, Plan, Seat,
};
use willing_vocabulary::Collection;

use super::page::Page;
use super::words;
use crate::lang::labels::{self, Label as _};

/// The part of a record at which a reference stands.
pub(crate) struct Place {
    /// The anchor of that part on the record's page; none for the record as a whole.
    pub(crate) anchor: Option<String>,
    /// What it says.
    pub(crate) text: String,
}

/// The part of a record that a reference to a source belongs to.
pub(crate) fn of(page: &Page<'_, '_>, reference: &Reference<'_>) -> Place {
    let mut steps = reference.pointer.split('/').skip(1);
    let list = steps.next().unwrap_or_default();
    let index = steps.next().and_then(|step| step.parse::<usize>().ok());
    if list == "binding" {
        return Place {
            anchor: Some("binding".to_owned()),
            text: page.say(words::BINDING).to_owned(),
        };
    }
    let described = index
        .filter(|_| list != "cite")
        .and_then(|index| Some((index, describe(page, reference, list, index)?)));
    match described {
        Some((index, text)) => Place {
            anchor: Some(format!("{list}-{}", index + 1)),
            text,
        },
        None => Place {
            anchor: None,
            text: page.say(words::SUPPORTS_RECORD).to_owned(),
        },
    }
}

fn describe(page: &Page<'_, '_>, at: &Reference<'_>, list: &str, index: usize) -> Option<String> {
    let (lang, site) = (page.lang, page.site);
    let labelled =
        |label: words::Words, text: String| format!("{}{}{text}", page.say(label), lang.colon());
    let who = |member: &MemberId, person: Option<&PersonId>| {
        let member = site.title(Collection::Members, member.as_str(), lang);
        person.map_or(member.clone(), |person| {
            let person = site.title(Collection::People, person.as_str(), lang);
            format!("{person} ({member})")
        })
    };
    let seat = |seat: &Seat| who(&seat.member, seat.person.as_ref());
    match at.collection {
        Collection::Meetings => {
            let meeting: &Meeting = site.get(at.id)?;
            Some(match list {
                "hosts" => labelled(words::HOSTS, seat(meeting.hosts.get(index)?)),
                "chairs" => labelled(words::CHAIRS, seat(meeting.chairs.get(index)?)),
                "participants" => {
                    let row = meeting.participants.get(index)?;
                    labelled(words::PARTICIPANTS, who(&row.member, row.person.as_ref()))
                }
                "absent" => labelled(
                    words::ABSENT,
                    site.who(&meeting.absent.get(index)?.who, lang),
                ),
                "counts" => {
                    let count = meeting.counts.get(index)?;
                    let number = super::pages::counted(page, count.value, count.precision);
                    format!("{number} {}", count.of.label(lang))
                }
                "topics" => lang.text(&meeting.topics.get(index)?.text),
                "outcomes" => lang.text(&meeting.outcomes.get(index)?.text),
                "statements" => {
                    let statement = meeting.statements.get(index)?;
                    let by = site.who(&statement.by, lang);
                    format!("{by}{}{}", lang.colon(), lang.text(&statement.text))
                }
                _ => return None,
            })
        }
        Collection::Declarations => {
            let declaration: &Declaration = site.get(at.id)?;
            Some(match list {
                "issued_by" => labelled(words::ISSUED_BY, seat(declaration.issued_by.get(index)?)),
                "signatories" => {
                    let row = declaration.signatories.get(index)?;
                    labelled(words::SIGNATORIES, who(&row.member, row.person.as_ref()))
                }
                "texts" => labelled(
                    words::TEXTS,
                    labels::language(&declaration.texts.get(index)?.lang, lang),
                ),
                _ => return None,
            })
        }
        Collection::Plans => {
            let plan: &Plan = site.get(at.id)?;
            Some(match list {
                "proposed_by" => labelled(
                    words::PROPOSED_BY,
                    site.who(&plan.proposed_by.get(index)?.by, lang),
                ),
                "points" => {
                    let point = plan.points.get(index)?;
                    format!(
                        "{} {}{}{}",
                        page.say(words::POINT),
                        point.number,
                        lang.colon(),
                        lang.text(&point.title)
                    )
                }
                _ => return None,
            })
        }
        Collection::Members => {
            let member: &Member = site.get(at.id)?;
            Some(match list {
                "standing" => {
                    let row = member.standing.get(index)?;
                    format!("{}, {}", row.kind.label(lang), lang.date(row.date))
                }
                "pledges" => lang.text(&member.pledges.get(index)?.summary),
                _ => return None,
            })
        }
        Collection::People => {
            let person: &Person = site.get(at.id)?;
            Some(lang.name(&person.offices.get(index)?.title))
        }
        Collection::Claims => {
            let claim: &Claim = site.get(at.id)?;
            Some(super::pages::value(page, claim.answers.get(index)?))
        }
        _ => None,
    }
}
