//! The languages of the record, for the formats that are written once for each.

/// A language in which the record is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lang {
    /// English
    En,
    /// French
    Fr,
}

impl Lang {
    pub(crate) const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The code that stands in the names of files.
    pub(crate) const fn code(self) -> &'static str {
        self.of("en", "fr")
    }

    /// The one of two texts that is in this language.
    pub(crate) const fn of<T: Copy>(self, en: T, fr: T) -> T {
        match self {
            Self::En => en,
            Self::Fr => fr,
        }
    }
}
