//! The enumerations of the record.

use crate::word::words;

words! {
    /// A folder of the record: what kind of thing a file describes.
    Collection {
        /// Published pages that statements rest on.
        Sources = "sources",
        /// States and organisations.
        Members = "members",
        /// People and the offices they held.
        People = "people",
        /// Meetings of the coalition, those that prepared them, and the events around them.
        Meetings = "meetings",
        /// Declarations and statements that were issued.
        Declarations = "declarations",
        /// Plans, principles and options, point by point.
        Plans = "plans",
        /// Published lists of members, whole, as one source printed each.
        Rosters = "rosters",
        /// Questions on which sources differ.
        Claims = "claims",
    }

    /// What kind of page a source is.
    SourceKind {
        /// A government, head of state or public body speaking for itself.
        Official = "official",
        /// A parliament: its record, a question, a committee.
        Parliament = "parliament",
        /// An organisation of states: the EU, NATO, the UN.
        InternationalOrganisation = "international-organisation",
        /// A news agency.
        NewsAgency = "news-agency",
        /// A newspaper, broadcaster or news site.
        News = "news",
        /// A research institute.
        ThinkTank = "think-tank",
        /// An encyclopedia.
        Encyclopedia = "encyclopedia",
        /// An opinion or analysis signed by its author.
        Analysis = "analysis",
    }

    /// What sits at the table: a state or an organisation.
    MemberKind {
        /// A state.
        State = "state",
        /// An organisation of states.
        Organisation = "organisation",
    }

    /// How a source describes a party's relation to the coalition.
    StandingKind {
        /// One of those that lead the coalition.
        Lead = "lead",
        /// A member.
        Member = "member",
        /// The state that the coalition exists to support.
        Beneficiary = "beneficiary",
        /// A partner that is not called a member.
        Partner = "partner",
        /// An observer.
        Observer = "observer",
        /// Said not to be a member.
        NotMember = "not-member",
    }

    /// What a pledge is about.
    Domain {
        /// Forces on land.
        Land = "land",
        /// Forces and protection in the air.
        Air = "air",
        /// Forces at sea, demining of waters included.
        Sea = "sea",
        /// Training of Ukrainian forces.
        Training = "training",
        /// Transport, bases, depots and repair.
        Logistics = "logistics",
        /// Weapons, ammunition and other equipment for Ukraine.
        Equipment = "equipment",
        /// Reconnaissance and intelligence.
        Intelligence = "intelligence",
        /// Money.
        Funding = "funding",
        /// Staff and premises of a headquarters.
        Headquarters = "headquarters",
        /// Monitoring of a ceasefire.
        Monitoring = "monitoring",
        /// Rebuilding.
        Reconstruction = "reconstruction",
        /// Political or diplomatic support.
        Diplomacy = "diplomacy",
    }

    /// How far a pledge goes, in the words of the one who made it.
    Stance {
        /// Offered without a stated condition beyond the end of hostilities.
        Offered = "offered",
        /// Offered under stated conditions: a mandate, American support, a vote.
        Conditional = "conditional",
        /// Neither offered nor refused.
        Undecided = "undecided",
        /// Refused.
        RuledOut = "ruled-out",
    }

    /// How a meeting belongs to the story.
    MeetingKind {
        /// A meeting of the coalition as such.
        Coalition = "coalition",
        /// A meeting that led to the coalition or prepared one of its meetings.
        Preparatory = "preparatory",
        /// An event without which the story cannot be followed.
        Related = "related",
    }

    /// Whether a meeting took place.
    Status {
        /// A source reports that it took place.
        Held = "held",
        /// It was announced, and no source in the record reports that it took place.
        Announced = "announced",
        /// A source reports that it did not take place.
        Cancelled = "cancelled",
    }

    /// How those who took part were connected.
    Format {
        /// All in one place.
        InPerson = "in-person",
        /// Some in one place, others connected to it.
        Hybrid = "hybrid",
        /// By video.
        Videoconference = "videoconference",
        /// By telephone.
        Telephone = "telephone",
        /// A speech or broadcast to the public.
        Address = "address",
    }

    /// The rank at which a meeting was held.
    Level {
        /// Heads of state or government.
        Leaders = "leaders",
        /// Ministers of foreign affairs.
        ForeignMinisters = "foreign-ministers",
        /// Ministers of defence.
        DefenceMinisters = "defence-ministers",
        /// Chiefs of the armed forces.
        ChiefsOfDefence = "chiefs-of-defence",
        /// National security advisers.
        NationalSecurityAdvisers = "national-security-advisers",
        /// Political directors of foreign ministries.
        PoliticalDirectors = "political-directors",
        /// Military planners and officials.
        Planners = "planners",
        /// Several ranks together.
        Mixed = "mixed",
    }

    /// How one participant was connected.
    Mode {
        /// In the room.
        InPerson = "in-person",
        /// By video or telephone.
        Remote = "remote",
    }

    /// On what the statement that somebody took part rests.
    Basis {
        /// A source reports it as having happened.
        Reported = "reported",
        /// A source written before the event announces it.
        Announced = "announced",
    }

    /// How much of the attendance the list of participants shows.
    Attendance {
        /// As many as a source counted.
        Complete = "complete",
        /// Some of those who attended, or a list that no count confirms.
        Partial = "partial",
    }

    /// How exact a number is, in the words of its source.
    Precision {
        /// The number itself.
        Exact = "exact",
        /// About, around, nearly, some.
        About = "about",
        /// This number or more.
        AtLeast = "at-least",
        /// More than this number.
        MoreThan = "more-than",
        /// This number or fewer.
        AtMost = "at-most",
    }

    /// What a count counts.
    CountOf {
        /// States.
        Countries = "countries",
        /// States and organisations together.
        CountriesAndOrganisations = "countries-and-organisations",
        /// Heads of state or government.
        Leaders = "leaders",
        /// Organisations.
        Organisations = "organisations",
        /// Delegations, of whatever rank.
        Delegations = "delegations",
        /// Persons who took part.
        Participants = "participants",
    }

    /// What form a declaration has.
    DeclarationKind {
        /// A declaration of several parties.
        JointDeclaration = "joint-declaration",
        /// A statement of several parties.
        JointStatement = "joint-statement",
        /// A statement of those in the chair.
        ChairsStatement = "chairs-statement",
        /// A declaration of what its signatories intend to do.
        DeclarationOfIntent = "declaration-of-intent",
        /// A communiqué.
        Communique = "communique",
    }

    /// What a source says that a declaration binds to.
    BindingNature {
        /// A political commitment, not an obligation in law.
        Political = "political",
        /// An obligation in law.
        Legal = "legal",
        /// A statement of intent that prepares later obligations.
        Intent = "intent",
    }

    /// What form a plan has.
    PlanKind {
        /// Guarantees of Ukraine's security.
        SecurityGuarantees = "security-guarantees",
        /// A plan for peace between Ukraine and Russia.
        PeacePlan = "peace-plan",
        /// Principles agreed or put forward.
        Principles = "principles",
        /// Options among which somebody may choose.
        Options = "options",
    }

    /// How far a plan has come.
    Stage {
        /// Put forward.
        Proposed = "proposed",
        /// Adopted by those whom it concerns.
        Adopted = "adopted",
        /// Replaced by a later plan.
        Superseded = "superseded",
    }

    /// What a point of a plan is about.
    Theme {
        /// A ceasefire and its terms.
        Ceasefire = "ceasefire",
        /// Monitoring and verification of a ceasefire.
        Monitoring = "monitoring",
        /// Support for the Ukrainian armed forces.
        UkrainianForces = "ukrainian-forces",
        /// A multinational force for Ukraine.
        MultinationalForce = "multinational-force",
        /// Commitments in case of a new attack.
        Commitments = "commitments",
        /// Long-term defence cooperation.
        DefenceCooperation = "defence-cooperation",
        /// Guarantees or support by the United States.
        AmericanSupport = "american-support",
        /// Sanctions and economic pressure on Russia.
        Sanctions = "sanctions",
        /// Ukraine's sovereignty and its part in negotiations.
        Sovereignty = "sovereignty",
        /// Territory and borders.
        Territory = "territory",
        /// Relations between Russia, Europe and NATO.
        EuropeanSecurity = "european-security",
        /// Ukraine's accession to the EU or NATO.
        Accession = "accession",
        /// Reconstruction, recovery and assets.
        Reconstruction = "reconstruction",
        /// Prisoners, deported children and civilians.
        Humanitarian = "humanitarian",
        /// Nuclear power and weapons.
        Nuclear = "nuclear",
        /// How talks are to be held and an agreement put into effect.
        Process = "process",
    }

    /// What a published list lists.
    RosterOf {
        /// Members of the coalition.
        Members = "members",
        /// Those who took part in one meeting.
        Participants = "participants",
        /// Those who signed.
        Signatories = "signatories",
        /// Those who were invited or approached.
        Invited = "invited",
    }
}

impl SourceKind {
    /// Whether such a page speaks for a state or for an organisation of states.
    ///
    /// ```
    /// # use willing_vocabulary::SourceKind;
    /// assert!(SourceKind::Parliament.is_official());
    /// assert!(!SourceKind::NewsAgency.is_official());
    /// ```
    #[must_use]
    pub const fn is_official(self) -> bool {
        matches!(
            self,
            Self::Official | Self::Parliament | Self::InternationalOrganisation
        )
    }
}

impl Collection {
    /// What one record of the collection is called.
    ///
    /// ```
    /// # use willing_vocabulary::Collection;
    /// assert_eq!(Collection::People.singular(), "person");
    /// ```
    #[must_use]
    pub const fn singular(self) -> &'static str {
        match self {
            Self::Sources => "source",
            Self::Members => "member",
            Self::People => "person",
            Self::Meetings => "meeting",
            Self::Declarations => "declaration",
            Self::Plans => "plan",
            Self::Rosters => "roster",
            Self::Claims => "claim",
        }
    }
}
