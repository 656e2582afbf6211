//! What a reader calls each word of the vocabulary.
//!
//! The vocabulary may grow, so a match over it needs a last arm; the tests below make sure that no word ever reaches it.

use std::str::FromStr;

use willing_vocabulary::{
    Attendance, Basis, BindingNature, Collection, CountOf, DeclarationKind, Domain, Format, Level,
    MeetingKind, MemberKind, Mode, PlanKind, Precision, RosterOf, SourceKind, Stage, Stance,
    StandingKind, Status, Theme,
};

use super::Lang;

/// A word of the record that has a name in both languages.
pub(crate) trait Label: Copy {
    /// What a reader calls it.
    fn label(self, lang: Lang) -> &'static str;
}

macro_rules! labels {
    ($($type:ident { $($variant:ident: $en:literal, $fr:literal;)+ })+) => {
        $(impl Label for $type {
            fn label(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$variant => lang.of($en, $fr),)+
                    _ => self.as_str(),
                }
            }
        })+

        #[cfg(test)]
        mod tests {
            use super::*;

            #[test]
            fn every_word_has_a_label() {
                $(for word in $type::ALL {
                    let known = [$($type::$variant),+];
                    assert!(known.contains(word), "{word} of {} has no label", stringify!($type));
                })+
            }
        }
    };
}

labels! {
    Collection {
        Sources: "Sources", "Sources";
        Members: "States and organisations", "États et organisations";
        People: "People", "Personnes";
        Meetings: "Meetings", "Réunions";
        Declarations: "Declarations", "Déclarations";
        Plans: "Plans", "Plans";
        Rosters: "Published lists", "Listes publiées";
        Claims: "Where sources differ", "Divergences";
    }
    SourceKind {
        Official: "Official page", "Page officielle";
        Parliament: "Parliament", "Parlement";
        InternationalOrganisation: "International organisation", "Organisation internationale";
        NewsAgency: "News agency", "Agence de presse";
        News: "News", "Presse";
        ThinkTank: "Research institute", "Institut de recherche";
        Encyclopedia: "Encyclopedia", "Encyclopédie";
        Analysis: "Signed analysis", "Analyse signée";
    }
    MemberKind {
        State: "State", "État";
        Organisation: "Organisation", "Organisation";
    }
    StandingKind {
        Lead: "Leads the coalition", "Dirige la coalition";
        Member: "Member", "Membre";
        Beneficiary: "State that the coalition supports", "État que la coalition soutient";
        Partner: "Partner", "Partenaire";
        Observer: "Observer", "Observateur";
        NotMember: "Not a member", "Non membre";
    }
    Domain {
        Land: "Land", "Terre";
        Air: "Air", "Air";
        Sea: "Sea", "Mer";
        Training: "Training", "Formation";
        Logistics: "Logistics", "Logistique";
        Equipment: "Equipment", "Équipement";
        Intelligence: "Intelligence", "Renseignement";
        Funding: "Funding", "Financement";
        Headquarters: "Headquarters", "État-major";
        Monitoring: "Monitoring", "Surveillance";
        Reconstruction: "Reconstruction", "Reconstruction";
        Diplomacy: "Diplomacy", "Diplomatie";
    }
    Stance {
        Offered: "Offered", "Proposé";
        Conditional: "Conditional", "Sous condition";
        Undecided: "Undecided", "Indécis";
        RuledOut: "Ruled out", "Exclu";
    }
    MeetingKind {
        Coalition: "Coalition meeting", "Réunion de la coalition";
        Preparatory: "Preparatory meeting", "Réunion préparatoire";
        Related: "Related event", "Événement lié";
    }
    Status {
        Held: "Held", "Tenue";
        Announced: "Announced", "Annoncée";
        Cancelled: "Cancelled", "Annulée";
    }
    Format {
        InPerson: "In person", "En présence";
        Hybrid: "Hybrid", "Hybride";
        Videoconference: "Videoconference", "Visioconférence";
        Telephone: "Telephone", "Téléphone";
        Address: "Public address", "Allocution publique";
    }
    Level {
        Leaders: "Leaders", "Dirigeants";
        ForeignMinisters: "Foreign ministers", "Ministres des Affaires étrangères";
        DefenceMinisters: "Defence ministers", "Ministres de la Défense";
        ChiefsOfDefence: "Chiefs of defence", "Chefs d’état-major";
        NationalSecurityAdvisers: "National security advisers", "Conseillers à la sécurité nationale";
        PoliticalDirectors: "Political directors", "Directeurs politiques";
        Planners: "Planners", "Planificateurs";
        Mixed: "Several ranks", "Plusieurs rangs";
    }
    Mode {
        InPerson: "In the room", "Sur place";
        Remote: "Remotely", "À distance";
    }
    Basis {
        Reported: "Reported", "Rapporté";
        Announced: "Announced only", "Seulement annoncé";
    }
    Attendance {
        Complete: "As many as a source counted", "Autant qu’une source en a compté";
        Partial: "In part, or confirmed by no count", "En partie, ou confirmée par aucun décompte";
    }
    Precision {
        Exact: "exactly", "exactement";
        About: "about", "environ";
        AtLeast: "at least", "au moins";
        MoreThan: "more than", "plus de";
        AtMost: "at most", "au plus";
    }
    CountOf {
        Countries: "countries", "pays";
        CountriesAndOrganisations: "countries and organisations", "pays et organisations";
        Leaders: "leaders", "dirigeants";
        Organisations: "organisations", "organisations";
        Delegations: "delegations", "délégations";
        Participants: "participants", "participants";
    }
    DeclarationKind {
        JointDeclaration: "Joint declaration", "Déclaration conjointe";
        JointStatement: "Joint statement", "Déclaration commune";
        ChairsStatement: "Statement of the chairs", "Déclaration de la présidence";
        DeclarationOfIntent: "Declaration of intent", "Déclaration d’intention";
        Communique: "Communiqué", "Communiqué";
    }
    BindingNature {
        Political: "Political commitment", "Engagement politique";
        Legal: "Obligation in law", "Obligation juridique";
        Intent: "Statement of intent", "Déclaration d’intention";
    }
    PlanKind {
        SecurityGuarantees: "Security guarantees", "Garanties de sécurité";
        PeacePlan: "Peace plan", "Plan de paix";
        Principles: "Principles", "Principes";
        Options: "Options", "Options";
    }
    Stage {
        Proposed: "Proposed", "Proposé";
        Adopted: "Adopted", "Adopté";
        Superseded: "Superseded", "Remplacé";
    }
    Theme {
        Ceasefire: "Ceasefire", "Cessez-le-feu";
        Monitoring: "Monitoring", "Surveillance";
        UkrainianForces: "Ukrainian forces", "Forces ukrainiennes";
        MultinationalForce: "Multinational force", "Force multinationale";
        Commitments: "Commitments in case of attack", "Engagements en cas d’attaque";
        DefenceCooperation: "Defence cooperation", "Coopération de défense";
        AmericanSupport: "American support", "Soutien américain";
        Sanctions: "Sanctions", "Sanctions";
        Sovereignty: "Sovereignty", "Souveraineté";
        Territory: "Territory", "Territoire";
        EuropeanSecurity: "European security", "Sécurité européenne";
        Accession: "Accession", "Adhésion";
        Reconstruction: "Reconstruction", "Reconstruction";
        Humanitarian: "Humanitarian questions", "Questions humanitaires";
        Nuclear: "Nuclear questions", "Questions nucléaires";
        Process: "Conduct of talks", "Conduite des pourparlers";
    }
    RosterOf {
        Members: "Members of the coalition", "Membres de la coalition";
        Participants: "Participants in a meeting", "Participants à une réunion";
        Signatories: "Signatories", "Signataires";
        Invited: "Invited or approached", "Invités ou sollicités";
    }
}

/// What a reader calls a word of the vocabulary that stands at a key of a record of this collection.
pub(crate) fn word(collection: Collection, key: &str, word: &str, lang: Lang) -> Option<String> {
    use Collection::{Declarations, Meetings, Members, Plans, Rosters, Sources};

    fn label<W: Label + FromStr>(word: &str, lang: Lang) -> Option<&'static str> {
        word.parse::<W>().ok().map(|word| word.label(lang))
    }
    let named = match (key, collection) {
        ("kind", Sources) => label::<SourceKind>(word, lang),
        ("kind", Members) => {
            label::<MemberKind>(word, lang).or_else(|| label::<StandingKind>(word, lang))
        }
        ("kind", Meetings) => label::<MeetingKind>(word, lang),
        ("kind", Declarations) => label::<DeclarationKind>(word, lang),
        ("kind", Plans) => label::<PlanKind>(word, lang),
        ("of", Meetings) => label::<CountOf>(word, lang),
        ("of", Rosters) => label::<RosterOf>(word, lang),
        ("status", _) => label::<Status>(word, lang),
        ("format", _) => label::<Format>(word, lang),
        ("level", _) => label::<Level>(word, lang),
        ("mode", _) => label::<Mode>(word, lang),
        ("basis", _) => label::<Basis>(word, lang),
        ("attendance", _) => label::<Attendance>(word, lang),
        ("precision", _) => label::<Precision>(word, lang),
        ("nature", _) => label::<BindingNature>(word, lang),
        ("stage", _) => label::<Stage>(word, lang),
        ("theme", _) => label::<Theme>(word, lang),
        ("domains", _) => label::<Domain>(word, lang),
        ("stance", _) => label::<Stance>(word, lang),
        ("lang", _) => return Some(language(word, lang)),
        _ => None,
    };
    named.map(str::to_owned)
}

/// The name of a language, by its two-letter code; the code itself where the site has no name for it.
pub(crate) fn language(code: &str, lang: Lang) -> String {
    let (en, fr) = match code {
        "bg" => ("Bulgarian", "bulgare"),
        "bs" => ("Bosnian", "bosnien"),
        "ca" => ("Catalan", "catalan"),
        "cs" => ("Czech", "tchèque"),
        "da" => ("Danish", "danois"),
        "de" => ("German", "allemand"),
        "el" => ("Greek", "grec"),
        "en" => ("English", "anglais"),
        "es" => ("Spanish", "espagnol"),
        "et" => ("Estonian", "estonien"),
        "fi" => ("Finnish", "finnois"),
        "fr" => ("French", "français"),
        "hr" => ("Croatian", "croate"),
        "hu" => ("Hungarian", "hongrois"),
        "is" => ("Icelandic", "islandais"),
        "it" => ("Italian", "italien"),
        "ja" => ("Japanese", "japonais"),
        "lt" => ("Lithuanian", "lituanien"),
        "lv" => ("Latvian", "letton"),
        "nl" => ("Dutch", "néerlandais"),
        "no" => ("Norwegian", "norvégien"),
        "pl" => ("Polish", "polonais"),
        "pt" => ("Portuguese", "portugais"),
        "ro" => ("Romanian", "roumain"),
        "ru" => ("Russian", "russe"),
        "sk" => ("Slovak", "slovaque"),
        "sl" => ("Slovene", "slovène"),
        "sq" => ("Albanian", "albanais"),
        "sr" => ("Serbian", "serbe"),
        "sv" => ("Swedish", "suédois"),
        "tr" => ("Turkish", "turc"),
        "uk" => ("Ukrainian", "ukrainien"),
        "vi" => ("Vietnamese", "vietnamien"),
        "zh" => ("Chinese", "chinois"),
        _ => return code.to_uppercase(),
    };
    lang.of(en, fr).to_owned()
}

/// The name of a country in which a meeting was held and that is no member, by its two-letter code.
pub(crate) fn country(code: &str, lang: Lang) -> String {
    let (en, fr) = match code {
        "AE" => ("United Arab Emirates", "Émirats arabes unis"),
        "CN" => ("China", "Chine"),
        "SA" => ("Saudi Arabia", "Arabie saoudite"),
        "ZA" => ("South Africa", "Afrique du Sud"),
        _ => return code.to_owned(),
    };
    lang.of(en, fr).to_owned()
}
