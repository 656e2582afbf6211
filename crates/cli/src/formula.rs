//! Texts that a spreadsheet would run.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula, so such a text gets an apostrophe in
//! front, as OWASP advises against "CSV injection". A text that begins with apostrophes before such a character gets one more, so that
//! the rule can be undone: where apostrophes stand before such a character, take one away.

/// The text of a cell that no spreadsheet runs.
pub(crate) fn inert(text: String) -> String {
    let runs = text
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_texts_and_can_be_read_back() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("－1", "'－1"),
            ("France", "France"),
            ("l'Élysée", "l'Élysée"),
            ("'s-Gravenhage", "'s-Gravenhage"),
            ("", ""),
            ("1 = 1", "1 = 1"),
        ] {
            assert_eq!(inert(text.to_owned()), written);
        }
    }
}
