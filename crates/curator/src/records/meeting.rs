//! `data/meetings/`.

use willing_vocabulary::{
    Attendance, Basis, CountOf, Date, Format, Level, MeetingKind, Mode, Precision, Status,
};

use super::links::{record, shape};
use super::{Attribution, Cites, MeetingId, MemberId, Name, PersonId, Text};

record! {
    /// A meeting of the coalition, one that prepared it, or an event that belongs to its story.
    Meeting in Meetings {
        /// How the meeting belongs to the story.
        kind: MeetingKind,
        /// What the meeting was.
        title: Name,
        /// The day of the meeting, or its first day.
        date: Date,
        /// The last day, where there was more than one.
        end: Option<Date>,
        /// Whether it took place.
        status: Status,
        /// How those who took part were connected; left out where not reported.
        format: Option<Format>,
        /// The rank at which it was held; left out where not reported.
        level: Option<Level>,
        /// Where it took place; left out where it was held by video or telephone.
        place: Option<Place>,
        /// Who received the others.
        #[serde(default)]
        hosts: Vec<Seat>,
        /// Who was in the chair.
        #[serde(default)]
        chairs: Vec<Seat>,
        /// Who took part, one row for each that a source names.
        #[serde(default)]
        participants: Vec<Participant>,
        /// How much of the attendance the rows show.
        attendance: Attendance,
        /// Who was expected or invited and did not take part.
        #[serde(default)]
        absent: Vec<Absence>,
        /// How many took part, according to whom.
        #[serde(default)]
        counts: Vec<Count>,
        /// What was on the agenda or discussed.
        #[serde(default)]
        topics: Vec<Topic>,
        /// What was decided, announced or achieved.
        #[serde(default)]
        outcomes: Vec<Outcome>,
        /// What somebody said before, during or after it.
        #[serde(default)]
        statements: Vec<Statement>,
        /// What happened, in two to five neutral sentences.
        summary: Text,
        /// The meeting that this one continued.
        follows: Option<MeetingId>,
        /// The sources of title, date, place, format, level and summary.
        cite: Cites,
    }
}

shape! {
    /// Where a meeting took place.
    Place {
        /// The city; left out where only the country is reported.
        city: Option<Name>,
        /// The country, as a two-letter code of ISO 3166-1.
        #[schemars(regex(pattern = "^[A-Z]{2}$"))]
        country: String,
        /// The building or site.
        venue: Option<Name>,
    }
}

shape! {
    /// A party in a role: host, chair, issuer.
    Seat {
        /// The state or organisation.
        member: MemberId,
        /// Who acted for it.
        person: Option<PersonId>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// Somebody who took part for a member.
    Participant {
        /// The state or organisation.
        member: MemberId,
        /// Who took part for it; left out where no source names them.
        person: Option<PersonId>,
        /// In what capacity, where no source names the person or they came in another than their office.
        office: Option<Name>,
        /// Whether they were in the room; left out where not reported.
        mode: Option<Mode>,
        /// Whether a source reports their part or only announces it.
        basis: Basis,
        /// What the sources add.
        note: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// Somebody who was expected or invited and did not take part.
    Absence {
        /// Who was absent.
        who: Attribution,
        /// The reason given.
        why: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// How many took part, according to one source.
    Count {
        /// The number.
        value: u32,
        /// How exact the source is.
        precision: Precision,
        /// What is counted.
        of: CountOf,
        /// Whose count it is.
        by: Option<Attribution>,
        /// What the source adds.
        note: Option<Text>,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// What was on the agenda or discussed.
    Topic {
        /// The subject, in a few words of our own.
        text: Text,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// What was decided, announced or achieved.
    Outcome {
        /// The outcome, in our words.
        text: Text,
        /// The sources of this statement.
        cite: Cites,
    }
}

shape! {
    /// What somebody said.
    Statement {
        /// Who said it.
        by: Attribution,
        /// What they said, in our words.
        text: Text,
        /// The sources of this statement.
        cite: Cites,
    }
}
