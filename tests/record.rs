//! What must hold of the constants, seen from outside.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;

use willing::{
    CLAIMS, DECLARATIONS, MEETINGS, MEMBERS, PEOPLE, PLANS, ROSTERS, Record, SOURCES, Value,
};

/// Every record is found by its id, they are in order, and no two are equal.
fn is_sound<T: Debug + Ord + Hash>(
    all: &'static [&'static T],
    id: impl Fn(&T) -> &str,
    former: impl Fn(&T) -> &[&'static str],
    lookup: impl Fn(&str) -> Option<&'static T>,
) {
    assert!(!all.is_empty());
    assert!(all.is_sorted(), "a slice is ordered as its records are");
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    for record in all {
        assert_eq!(lookup(id(record)), Some(*record));
        for old in former(record) {
            assert_eq!(lookup(old), Some(*record), "{old} resolves");
        }
        for near in [&id(record)[1..], &format!("{}x", id(record))] {
            assert!(
                lookup(near).is_none_or(|other| id(other) == near || former(other).contains(&near))
            );
        }
    }
    assert!(lookup("").is_none());
}

#[test]
fn every_record_is_found_and_in_its_place() {
    is_sound(SOURCES, |r| r.id, |r| r.formerly, willing::source);
    is_sound(MEMBERS, |r| r.id, |r| r.formerly, willing::member);
    is_sound(PEOPLE, |r| r.id, |r| r.formerly, willing::person);
    is_sound(MEETINGS, |r| r.id, |r| r.formerly, willing::meeting);
    is_sound(DECLARATIONS, |r| r.id, |r| r.formerly, willing::declaration);
    is_sound(PLANS, |r| r.id, |r| r.formerly, willing::plan);
    is_sound(ROSTERS, |r| r.id, |r| r.formerly, willing::roster);
    is_sound(CLAIMS, |r| r.id, |r| r.formerly, willing::claim);
}

#[test]
fn records_print_in_one_line_although_they_refer_in_circles() {
    for meeting in MEETINGS {
        assert!(format!("{meeting:?}").len() < 100);
        assert!(
            meeting
                .participants
                .iter()
                .all(|row| format!("{row:?}").len() < 2_000)
        );
    }
}

#[test]
fn reverse_links_agree_with_the_links() {
    for meeting in MEETINGS {
        for row in meeting.participants {
            assert!(row.member.meetings().any(|found| found == *meeting));
            assert!(
                row.person
                    .is_none_or(|person| person.meetings().any(|found| found == *meeting))
            );
            for cite in row.cite {
                assert!(
                    cite.source
                        .supports()
                        .any(|record| record == Record::Meeting(meeting))
                );
            }
        }
    }
    for declaration in DECLARATIONS {
        for row in declaration.signatories {
            assert!(row.member.signed().any(|found| found == *declaration));
        }
        if let Some(meeting) = declaration.meeting {
            assert!(meeting.declarations().any(|found| found == *declaration));
        }
    }
    for plan in PLANS {
        for point in plan.points {
            for earlier in point.continues {
                let mut later = earlier.plan.continued(earlier.point);
                assert!(later.any(|(found, taken_up)| found == *plan && taken_up == point));
            }
        }
    }
    for claim in CLAIMS {
        assert!(
            claim
                .about
                .is_none_or(|record| record.claims().any(|found| found == *claim))
        );
        for answer in claim.answers {
            if let Value::Record(record) = answer.value {
                assert_eq!(willing::record(&record.to_string()), Some(record));
            }
        }
    }
    for roster in ROSTERS {
        for member in roster.members {
            assert!(member.rosters().any(|found| found == *roster));
        }
    }
}

#[test]
fn every_source_supports_something() {
    for source in SOURCES {
        assert!(source.supports().next().is_some(), "{source}");
    }
}
