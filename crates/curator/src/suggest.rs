//! The word that was probably meant.

/// The candidate nearest to `word`, if one is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // Longer words have room for more slips; half of a short word is no longer a slip.
    let tolerance = (length / 3).clamp(1, 4);
    let small = word.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= tolerance)
        .map(|candidate| (strsim::damerau_levenshtein(&small, candidate), candidate))
        .filter(|(distance, _)| *distance <= tolerance)
        .min()
        .map(|(_, candidate)| candidate)
}

/// `a`, `b` and `c`, each in backquotes.
pub(crate) fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [init @ .., last] => format!("{} and {last}", init.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_other_words_are_not() {
        let ids = ["france", "united-kingdom", "united-states", "ukraine"];
        assert_eq!(nearest("untied-kingdom", ids), Some("united-kingdom"));
        assert_eq!(nearest("Frnace", ids), Some("france"));
        assert_eq!(nearest("portugal", ids), None);
        assert_eq!(nearest("", ids), None);
    }

    #[test]
    fn lists_read_as_prose() {
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
        assert_eq!(list(["a"]), "`a`");
    }
}
