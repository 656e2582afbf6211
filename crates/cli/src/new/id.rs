//! Ids that new records may have, in the manner of the record: by date and place, by publisher and date, by name.

use serde_json::{Map, Value};
use willing_curator::is_id;
use willing_vocabulary::Collection;

/// Words that tell no title from another.
const SMALL_WORDS: [&str; 16] = [
    "a", "an", "and", "at", "by", "did", "for", "from", "in", "is", "of", "on", "the", "to", "was",
    "with",
];

/// How many words of a title make an id.
const WORDS: usize = 4;

/// The id that a record would have, if its values say enough for one.
pub(super) fn propose(
    collection: Collection,
    values: &Map<String, Value>,
    is_taken: impl Fn(&str) -> bool,
) -> Option<String> {
    let text = |path: &str| -> Option<&str> {
        let mut value = values.get(path.split('.').next()?)?;
        for key in path.split('.').skip(1) {
            value = value.get(key)?;
        }
        value.as_str().filter(|text| !text.is_empty())
    };
    let dated = |key: &str, name: Option<String>| Some(format!("{}-{}", text(key)?, name?));
    let title = || text("title.en").map(words);
    let id = match collection {
        Collection::Sources => {
            let date = text("published").unwrap_or("undated");
            format!("{}-{date}", slug(text("publisher")?))
        }
        Collection::Members | Collection::People => slug(text("name.en")?),
        Collection::Meetings => {
            let place = match text("format") {
                Some("videoconference") => Some("virtual".to_owned()),
                Some("telephone") => Some("call".to_owned()),
                _ => text("place.city.en").map(slug).or_else(title),
            };
            dated("date", place)?
        }
        Collection::Rosters => dated("as_of", title())?,
        Collection::Claims => words(text("question.en")?),
        _ => dated("date", title())?,
    };
    free(&id, is_taken).filter(|id| is_id(id))
}

/// The id, or with `-2` or the next number that nobody has.
fn free(id: &str, is_taken: impl Fn(&str) -> bool) -> Option<String> {
    if !is_taken(id) {
        return Some(id.to_owned());
    }
    (2..1000)
        .map(|number| format!("{id}-{number}"))
        .find(|id| !is_taken(id))
}

/// A text in the letters of an id.
pub(super) fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    // « Ukraine's » is « ukraines », not « ukraine-s ».
    let ascii = ascii.replace(['\'', '"'], "");
    ascii
        .split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// The words of a title that tell it from others.
fn words(title: &str) -> String {
    slug(title)
        .split('-')
        .filter(|word| !SMALL_WORDS.contains(word))
        .take(WORDS)
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn proposed(collection: Collection, values: &Value, taken: &[&str]) -> Option<String> {
        propose(collection, values.as_object().unwrap(), |id| {
            taken.contains(&id)
        })
    }

    #[test]
    fn ids_follow_the_manner_of_the_record() {
        use Collection::{Claims, Meetings, People, Plans, Sources};
        let elysee = json!({"publisher": "Élysée", "published": "2026-01-06"});
        assert_eq!(
            proposed(Sources, &elysee, &[]).unwrap(),
            "elysee-2026-01-06"
        );
        let taken = ["elysee-2026-01-06", "elysee-2026-01-06-2"];
        assert_eq!(
            proposed(Sources, &elysee, &taken).unwrap(),
            "elysee-2026-01-06-3"
        );
        let undated = json!({"publisher": "The Guardian's"});
        assert_eq!(
            proposed(Sources, &undated, &[]).unwrap(),
            "the-guardians-undated"
        );
        let meeting = json!({"date": "2026-02", "place": {"city": {"en": "Ramstein-Miesenbach"}}});
        assert_eq!(
            proposed(Meetings, &meeting, &[]).unwrap(),
            "2026-02-ramstein-miesenbach"
        );
        let video = json!({"date": "2026-02-01", "format": "videoconference"});
        assert_eq!(
            proposed(Meetings, &video, &[]).unwrap(),
            "2026-02-01-virtual"
        );
        assert_eq!(
            proposed(Meetings, &json!({"date": "2026-02-01"}), &[]),
            None
        );
        let person = json!({"name": {"en": "Nicușor Dan"}});
        assert_eq!(proposed(People, &person, &[]).unwrap(), "nicusor-dan");
        let plan = json!({"date": "2026", "title": {"en": "Four points of the London summit"}});
        assert_eq!(
            proposed(Plans, &plan, &[]).unwrap(),
            "2026-four-points-london-summit"
        );
        let claim = json!({"question": {"en": "Is Austria a member of the coalition?"}});
        assert_eq!(
            proposed(Claims, &claim, &[]).unwrap(),
            "austria-member-coalition"
        );
        assert_eq!(proposed(People, &json!({"name": {"en": "?!"}}), &[]), None);
    }
}
