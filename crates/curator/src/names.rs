//! How records are named in Rust.

/// The name of a record's constant: the id in capitals, a leading date moved to the end.
///
/// ```
/// assert_eq!(willing_curator::constant_name("2026-01-06-paris"), "PARIS_2026_01_06");
/// assert_eq!(willing_curator::constant_name("united-kingdom"), "UNITED_KINGDOM");
/// ```
#[must_use]
pub fn constant(id: &str) -> String {
    let words: Vec<&str> = id.split('-').collect();
    let date = words
        .iter()
        .take(3)
        .take_while(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
        .count();
    let (date, name) = words.split_at(date);
    let mut parts: Vec<&str> = name.to_vec();
    parts.extend(date);
    parts.join("_").to_ascii_uppercase()
}
