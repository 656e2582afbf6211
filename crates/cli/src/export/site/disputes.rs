//! Which facts of a record a claim disputes.
//!
//! A claim says of which record it is. Which fact of that record is meant shows in the words of the claim's id, as in
//! `paris-2026-01-06-chairs`, and for counts in an answer that gives the same number on the same source.

use willing_curator::records::{Cites, Claim, MemberId, PersonId, Value};
use willing_vocabulary::Collection;

use super::context::Site;

/// A fact of a record that a claim may dispute.
#[derive(Clone, Copy)]
pub(crate) enum Fact<'f> {
    /// One that has a name, under any of these words.
    Named(&'f [&'f str]),
    /// That somebody took part, and how.
    Part(&'f MemberId, Option<&'f PersonId>),
    /// A number, on these sources.
    Count(u32, &'f Cites),
}

impl<'d> Site<'d> {
    /// The claim about a record that disputes a fact of it.
    pub(crate) fn dispute(
        &self,
        (collection, id): (Collection, &str),
        fact: Fact<'_>,
    ) -> Option<&'d Claim> {
        let claims = self.claims_about(collection, id).iter();
        claims.copied().find(|claim| disputes(claim, fact))
    }
}

fn disputes(claim: &Claim, fact: Fact<'_>) -> bool {
    let has = |words: &str| format!("-{}-", claim.id).contains(&format!("-{words}-"));
    match fact {
        Fact::Named(words) => words.iter().any(|word| has(word)),
        Fact::Part(member, person) => {
            let surname = person.and_then(|person| person.as_str().rsplit('-').next());
            has(member.as_str()) || surname.is_some_and(has)
        }
        Fact::Count(value, cites) => claim.answers.iter().any(|answer| {
            matches!(&answer.value, Value::Number(given) if given.number == value)
                && answer
                    .cite
                    .iter()
                    .any(|given| cites.iter().any(|cite| cite.source == given.source))
        }),
    }
}
