//! `data/declarations/`.

use willing_vocabulary::{BindingNature, Date, DeclarationKind};

use super::links::{record, shape};
use super::{Cites, MeetingId, MemberId, Name, PersonId, Seat, SourceId, Text};

record! {
    /// A declaration or statement that was issued.
    Declaration in Declarations {
        /// The title of the document.
        title: Name,
        /// What form it has.
        kind: DeclarationKind,
        /// The day on which it was issued.
        date: Date,
        /// The meeting at which it was issued.
        meeting: Option<MeetingId>,
        /// Who issued it.
        #[serde(default)]
        issued_by: Vec<Seat>,
        /// Who signed it.
        #[serde(default)]
        signatories: Vec<Signatory>,
        /// To what it binds, according to a source.
        binding: Option<Binding>,
        /// Where its text stands, by language.
        #[serde(default)]
        texts: Vec<DeclarationText>,
        /// What it says, in two to five neutral sentences.
        summary: Text,
        /// The sources of title, kind, date and summary.
        cite: Cites,
    }
}

shape! {
    /// A party that signed a declaration.
    Signatory {
        /// The state or organisation.
        member: MemberId,
        /// Who signed for it.
        person: Option<PersonId>,
        /// How it signed, where not at the meeting.
        elsewhere: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// What a source says that a declaration binds to.
    Binding {
        /// The nature of the commitment.
        nature: BindingNature,
        /// What the source says of it.
        note: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// Where the text of a declaration stands.
    DeclarationText {
        /// The language of the text, as a two-letter ISO 639-1 code.
        #[schemars(regex(pattern = "^[a-z]{2}$"))]
        lang: String,
        /// The page that carries the text.
        source: SourceId,
    }
}
