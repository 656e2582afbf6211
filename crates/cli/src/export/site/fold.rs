//! Letters without their accents, so that a word is found and sorted however it is typed.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The text in small letters without accents. The script of the search does the same to what a reader types.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let letters = text.nfd().filter(|c| !is_combining_mark(*c));
    for c in letters.flat_map(char::to_lowercase) {
        match c {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '’' | 'ʼ' => folded.push('\''),
            _ => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_do_not_matter() {
        for (text, folded) in [
            ("Élysée", "elysee"),
            ("Türkiye", "turkiye"),
            ("Łódź", "lodz"),
            ("l’Œuvre", "l'oeuvre"),
            ("Київ", "киів"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
