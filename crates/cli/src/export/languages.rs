//! What others call the languages in which sources are written.

/// A language under the names that formats use for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Language {
    /// Its two-letter code (ISO 639-1), as the record writes it.
    code: &'static str,
    /// Its three-letter code (ISO 639-3).
    pub(super) iso3: &'static str,
    /// What the LaTeX packages babel and polyglossia call it.
    pub(super) babel: &'static str,
}

impl Language {
    pub(super) fn of(code: &str) -> Option<Self> {
        ALL.into_iter().find(|language| language.code == code)
    }
}

const fn language(code: &'static str, iso3: &'static str, babel: &'static str) -> Language {
    Language { code, iso3, babel }
}

const ALL: [Language; 34] = [
    language("bg", "bul", "bulgarian"),
    language("bs", "bos", "bosnian"),
    language("ca", "cat", "catalan"),
    language("cs", "ces", "czech"),
    language("da", "dan", "danish"),
    language("de", "deu", "german"),
    language("el", "ell", "greek"),
    language("en", "eng", "english"),
    language("es", "spa", "spanish"),
    language("et", "est", "estonian"),
    language("fi", "fin", "finnish"),
    language("fr", "fra", "french"),
    language("hr", "hrv", "croatian"),
    language("hu", "hun", "hungarian"),
    language("is", "isl", "icelandic"),
    language("it", "ita", "italian"),
    language("ja", "jpn", "japanese"),
    language("lt", "lit", "lithuanian"),
    language("lv", "lav", "latvian"),
    language("nl", "nld", "dutch"),
    language("no", "nor", "norsk"),
    language("pl", "pol", "polish"),
    language("pt", "por", "portuguese"),
    language("ro", "ron", "romanian"),
    language("ru", "rus", "russian"),
    language("sk", "slk", "slovak"),
    language("sl", "slv", "slovene"),
    language("sq", "sqi", "albanian"),
    language("sr", "srp", "serbian"),
    language("sv", "swe", "swedish"),
    language("tr", "tur", "turkish"),
    language("uk", "ukr", "ukrainian"),
    language("vi", "vie", "vietnamese"),
    language("zh", "zho", "chinese"),
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_language_of_the_record_is_known() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let dataset = willing_curator::check(&data, None).unwrap().dataset;
        for source in &dataset.unwrap().records().sources {
            assert!(Language::of(&source.lang).is_some(), "{}", source.lang);
        }
    }
}
