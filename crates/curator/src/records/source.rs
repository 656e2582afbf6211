//! `data/sources/`.

use willing_vocabulary::{Date, SourceKind};

use super::Text;
use super::links::record;

record! {
    /// A published page that statements rest on.
    Source in Sources {
        /// The address of the page, with https and without tracking parameters.
        #[schemars(regex(pattern = "^https?://[^ ]+$"))]
        url: String,
        /// The title as the page gives it, in its own language.
        #[schemars(length(min = 1))]
        title: String,
        /// Who published the page, spelled the same way in every source.
        #[schemars(length(min = 1))]
        publisher: String,
        /// What kind of page it is.
        kind: SourceKind,
        /// The language of the page, as a two-letter ISO 639-1 code.
        #[schemars(regex(pattern = "^[a-z]{2}$"))]
        lang: String,
        /// When the page says that it was published; left out where it does not say.
        published: Option<Date>,
        /// The day on which a copy of the page was read.
        accessed: Date,
        /// The address of an archived copy.
        #[schemars(regex(pattern = "^https?://[^ ]+$"))]
        archived: Option<String>,
        /// Who signed the page.
        #[schemars(length(min = 1))]
        author: Option<String>,
        /// What a reader must know of this page: a reprint, a partisan site, a page seen in part.
        note: Option<Text>,
    }
}
