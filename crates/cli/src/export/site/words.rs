//! Every text of the interface, in both languages, in one place.

/// A text in English and in French.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words(pub(crate) &'static str, pub(crate) &'static str);

macro_rules! words {
    ($($name:ident: $en:literal, $fr:literal;)+) => {
        $(pub(crate) const $name: Words = Words($en, $fr);)+
    };
}

words! {
    SKIP: "Skip to content", "Aller au contenu";
    SITE_NAME: "Coalition of the Willing", "Coalition des volontaires";
    SITE_KIND: "The public record", "Le registre public";
    NAVIGATION: "Sections", "Rubriques";
    HOME: "Overview", "Vue d’ensemble";
    PICTURES: "Charts", "Graphiques";
    ABOUT: "About", "À propos";
    SEARCH: "Search", "Recherche";
    SEARCH_LABEL: "Search the record", "Rechercher dans le registre";
    LANGUAGE: "Language", "Langue";
    AS_OF: "As of", "État au";
    VERSION: "Version", "Version";
    SOURCES: "Sources", "Sources";
    SOURCE: "Source", "Source";
    ARCHIVED: "archived copy", "copie archivée";
    ORIGINAL: "original", "original";
    UNDATED: "undated", "sans date";
    CITE_THIS: "Cite this page", "Citer cette page";
    PERMANENT: "Permanent id", "Identifiant permanent";
    DATA_OF_PAGE: "Data of this page (JSON)", "Données de cette page (JSON)";
    LICENCE: "Licence", "Licence";
    DISPUTED: "Sources differ on this", "Les sources divergent sur ce point";
    DISPUTED_SHORT: "sources differ", "sources divergentes";
    DISPUTED_HERE: "Sources differ on points of this page", "Les sources divergent sur des points de cette page";
    MENTIONED_IN: "Also mentioned in these questions", "Aussi mentionné dans ces questions";
    WITHDRAWN_ON: "This record was withdrawn on", "Cette fiche a été retirée le";
    WITHDRAWN_KEPT: "It no longer stands; it is kept so that links to it keep working.", "Elle n’est plus valable ; elle reste en ligne pour que les liens qui y mènent fonctionnent.";
    FACTS: "Facts", "Faits";
    DATE: "Date", "Date";
    PLACE: "Place", "Lieu";
    STATUS: "Status", "Statut";
    KIND: "Kind", "Nature";
    LEVEL: "Level", "Niveau";
    FORMAT: "Format", "Format";
    YEAR: "Year", "Année";
    HOSTS: "Hosts", "Hôtes";
    CHAIRS: "Chair", "Présidence";
    NOT_REPORTED: "not reported", "non rapporté";
    PARTICIPANTS: "Who took part", "Participants";
    PARTICIPANTS_ANNOUNCED: "Who was announced", "Participants annoncés";
    ATTENDANCE: "Attendance known", "Liste connue";
    MEMBER: "For", "Pour";
    PERSON: "Who", "Qui";
    CAPACITY: "Office", "Fonction";
    MODE: "How", "Comment";
    BASIS: "Basis", "Fondement";
    NOTE: "Note", "Note";
    ABSENT: "Absent", "Absents";
    REASON: "Reason given", "Raison donnée";
    COUNTS: "How many, according to whom", "Combien, selon qui";
    NUMBER: "Number", "Nombre";
    ACCORDING_TO: "According to", "Selon";
    TOPICS: "Topics", "Sujets";
    OUTCOMES: "Outcomes", "Résultats";
    STATEMENTS: "Statements", "Propos rapportés";
    DECLARATIONS_OF: "Declarations issued at this meeting", "Déclarations publiées lors de cette réunion";
    LISTS_OF_DAY: "Lists given for the same day", "Listes données pour le même jour";
    FOLLOWS: "Follows", "Fait suite à";
    FOLLOWED_BY: "Followed by", "Suivie de";
    BEFORE: "Meeting before", "Réunion précédente";
    AFTER: "Meeting after", "Réunion suivante";
    ISSUED_BY: "Issued by", "Publiée par";
    SIGNATORIES: "Signatories", "Signataires";
    BINDING: "Nature of the commitment", "Nature de l’engagement";
    TEXTS: "Where the text stands", "Où lire le texte";
    MEETING: "Meeting", "Réunion";
    DECLARATION: "Declaration", "Déclaration";
    ELSEWHERE: "signed elsewhere", "signée ailleurs";
    PLANS_IN: "Plans that it contains", "Plans qu’elle contient";
    STAGE: "Stage", "Stade";
    PROPOSED_BY: "Put forward by", "Présenté par";
    POINTS: "Points", "Points";
    POINT: "Point", "Point";
    TAKES_UP: "Takes up", "Reprend";
    TAKEN_UP_BY: "Taken up later by", "Repris ensuite par";
    NOT_TAKEN_UP: "No later point in the record takes it up.", "Aucun point ultérieur du registre ne le reprend.";
    STRIP: "Attendance at coalition meetings", "Présence aux réunions de la coalition";
    STRIP_NOTE: "One mark for each coalition meeting held, oldest first. Where the list of a meeting is partial, a state missing from it was not necessarily absent.", "Une marque par réunion tenue de la coalition, de la plus ancienne à la plus récente. Quand la liste d’une réunion est partielle, un État qui n’y figure pas n’était pas forcément absent.";
    TOOK_PART: "took part", "a pris part";
    ONLY_ANNOUNCED: "announced only", "seulement annoncé";
    WAS_ABSENT: "reported absent", "absence rapportée";
    NOT_ON_COMPLETE_LIST: "not on a list that a count confirms", "absent d’une liste confirmée par un décompte";
    NOT_ON_PARTIAL_LIST: "not on the list known, which is partial", "absent de la liste connue, qui est partielle";
    STANDING: "How sources describe its relation to the coalition", "Comment les sources décrivent son rapport à la coalition";
    PLEDGES: "What it offered, made conditional, left open or ruled out", "Ce qu’il a proposé, soumis à condition, laissé ouvert ou exclu";
    MEETINGS_OF: "Meetings in which it took part", "Réunions auxquelles il a pris part";
    ROSTERS_WITH: "Published lists that include it", "Listes publiées qui l’incluent";
    ROSTERS_WITHOUT: "Published lists of members that leave it out", "Listes publiées de membres qui l’omettent";
    PEOPLE_OF: "People who held an office", "Personnes ayant exercé une fonction";
    SIGNED: "Declarations issued or signed", "Déclarations publiées ou signées";
    OFFICES: "Offices", "Fonctions";
    FROM: "From", "De";
    TO: "To", "À";
    APPEARANCES: "Appearances", "Apparitions";
    ROLE: "Role", "Rôle";
    ROLE_HOST: "host", "hôte";
    ROLE_CHAIR: "chair", "présidence";
    ROLE_PARTICIPANT: "participant", "participant";
    ROLE_ABSENT: "absent", "absent";
    ROLE_ISSUER: "issued", "a publié";
    ROLE_SIGNATORY: "signed", "a signé";
    SAID: "Statements in the record", "Propos dans le registre";
    LISTED: "Listed, in the order of the source", "Énumérés, dans l’ordre de la source";
    STATED_COUNT: "Number beside the list", "Nombre donné avec la liste";
    WHOLE_LIST: "The source gives the list as the whole one", "La source donne la liste pour entière";
    PART_LIST: "The source gives the list as a part", "La source donne la liste pour partielle";
    ABOUT_RECORD: "About", "Au sujet de";
    ANSWERS: "The answers, side by side", "Les réponses, côte à côte";
    VERDICT: "What the record makes of it", "Ce qu’en fait le registre";
    PREFERRED: "Preferred", "Retenue";
    VERDICT_PREFERS: "The record prefers one answer", "Le registre retient une réponse";
    VERDICT_COMPATIBLE: "The answers do not exclude each other", "Les réponses ne s’excluent pas";
    VERDICT_OPEN: "Open: the sources in the record do not settle the question.", "Question ouverte : les sources du registre ne la tranchent pas.";
    OPEN_SHORT: "open", "ouverte";
    PREFERS_SHORT: "one answer preferred", "une réponse retenue";
    COMPATIBLE_SHORT: "compatible answers", "réponses compatibles";
    PUBLISHER: "Publisher", "Éditeur";
    PUBLISHED: "Published", "Publiée";
    ACCESSED: "Read on", "Lue le";
    AUTHOR: "Author", "Auteur";
    PAGE_LANGUAGE: "Language", "Langue";
    SUPPORTS: "What rests on this source", "Ce qui repose sur cette source";
    SUPPORTS_RECORD: "date, place, title or summary of the record", "date, lieu, titre ou résumé de la fiche";
    UNUSED: "Nothing in the record rests on this source at present.", "Rien dans le registre ne repose actuellement sur cette source.";
    PUBLISHERS: "Publishers", "Éditeurs";
    SOURCES_BY_PUBLISHER: "Sources by publisher", "Sources par éditeur";
    TIMELINE: "All meetings, newest first", "Toutes les réunions, de la plus récente à la plus ancienne";
    LATEST: "Latest coalition meetings", "Dernières réunions de la coalition";
    MOST_DISPUTED: "Where sources differ most", "Là où les sources divergent le plus";
    ALL_QUESTIONS: "All questions on which sources differ", "Toutes les questions qui divisent les sources";
    STATE_OF_RECORD: "State of the record", "État du registre";
    GAPS: "Known to be missing", "Lacunes connues";
    FILTER: "Filter the meetings", "Filtrer les réunions";
    ALL: "All", "Tous";
    RESET: "Show all", "Tout afficher";
    SHOWN: "shown", "affichées";
    WIKIDATA: "Wikidata", "Wikidata";
    ISO_CODES: "ISO 3166-1 codes", "Codes ISO 3166-1";
    SOURCE_KIND: "Kind of page", "Type de page";
    TITLE: "Title", "Titre";
    NAME: "Name", "Nom";
    SEARCH_HELP: "Every word must occur; accents and capitals do not matter. The search runs in your browser and sends nothing anywhere.", "Tous les mots doivent figurer ; accents et majuscules ne comptent pas. La recherche se fait dans votre navigateur et n’envoie rien.";
    SEARCH_NO_JS: "Search needs JavaScript. Without it, the sections above list every record, and your browser’s own search finds words on a page.", "La recherche nécessite JavaScript. Sans lui, les rubriques ci-dessus énumèrent toutes les fiches, et la recherche de votre navigateur trouve les mots d’une page.";
    MOVED: "This page has moved", "Cette page a été déplacée";
    MOVED_TO: "The record is now called", "La fiche s’appelle désormais";
    PARTICIPATIONS: "Meetings", "Réunions";
    PLEDGES_SHORT: "Pledges", "Engagements";
    ORGANISATIONS: "Organisations", "Organisations";
    STATES: "States", "États";
    FEED: "New meetings (Atom)", "Nouvelles réunions (Atom)";
    TOOK_PART_FILTER: "With", "Avec";
    COALITION_MEETINGS: "Coalition meetings", "Réunions de la coalition";
    LISTS_SHORT: "Lists of members", "Listes de membres";
    NAMES: "Names", "Noms";
    MEMBERS_NOTE: "Every state and organisation that the record names, inside the coalition or not. The figures count what the record shows with a source: meetings held in which a row for it stands, its pledges, and the published lists of members that include it.", "Tous les États et organisations que nomme le registre, dans la coalition ou non. Les chiffres comptent ce que le registre établit par une source : les réunions tenues où figure une ligne à leur nom, leurs engagements et les listes publiées de membres qui les incluent.";
    CLAIMS_NOTE: "Sources give different answers to these questions. Each page sets the answers side by side with their sources, and says which one the record follows and why, or that the question is open.", "Les sources répondent différemment à ces questions. Chaque page met les réponses côte à côte avec leurs sources et dit laquelle le registre suit et pourquoi, ou que la question reste ouverte.";
    OPEN_QUESTIONS: "Open questions", "Questions ouvertes";
    PREFERRED_QUESTIONS: "One answer is preferred", "Une réponse est retenue";
    COMPATIBLE_QUESTIONS: "The answers do not exclude each other", "Les réponses ne s’excluent pas";
    A_PERSON: "Person", "Personne";
    RECORD: "Record", "Fiche";
    RELATION: "Relation", "Rapport";
    METHOD: "How the record is made", "Comment le registre est établi";
    WHAT_WORDS_MEAN: "What the words mean", "Ce que les mots veulent dire";
    DOWNLOADS: "Downloads", "Téléchargements";
    DOWNLOADS_NOTE: "The whole record, in the formats that lie beside this site. Each page of a record also offers its own data.", "Le registre entier, dans les formats qui accompagnent ce site. Chaque page de fiche propose aussi ses propres données.";
    FILE: "File", "Fichier";
    CONTENT: "Content", "Contenu";
    SIZE: "Size", "Taille";
    LICENCE_NOTE: "The data may be used by anybody for any purpose, as long as the record is named. The titles of sources belong to their publishers. Licence:", "Les données peuvent être utilisées par quiconque, à toute fin, à condition de citer le registre. Les titres des sources appartiennent à leurs éditeurs. Licence :";
    RESULT: "result", "résultat";
    RESULTS: "results", "résultats";
    NO_RESULT: "No result", "Aucun résultat";
    FIRST_SHOWN: "the first fifty are shown", "les cinquante premiers sont affichés";
    FRONT: "The public record of the Coalition of the Willing for Ukraine", "Le registre public de la coalition des volontaires pour l’Ukraine";
    ENTER: "Read in English", "Lire en français";
    NOT_FOUND: "There is no such page", "Cette page n’existe pas";
    NOT_FOUND_NOTE: "The address may be misspelt. Records are never deleted, and a renamed one can still be found under its old address.", "L’adresse est peut-être mal écrite. Aucune fiche n’est jamais supprimée, et une fiche renommée reste accessible à son ancienne adresse.";
    IN_YEAR: "In the year", "En";
    PEOPLE_NOTE: "The offices with their terms and sources stand on the page of each person.", "Les fonctions, avec leurs dates et leurs sources, figurent sur la page de chaque personne.";
    SOURCES_OF_FACTS: "Sources of the above", "Sources de ce qui précède";
    FOR: "For", "Pour";
    FOOTER: "Every statement names its source. Nothing on this site is loaded from elsewhere, and nobody is counted.", "Chaque énoncé indique sa source. Rien sur ce site n’est chargé d’ailleurs, et personne n’est compté.";
}

/// Nouns with their plurals.
pub(crate) mod nouns {
    use crate::lang::Lang;

    macro_rules! nouns {
        ($($name:ident: $en:literal $ens:literal, $fr:literal $frs:literal;)+) => {
            $(pub(crate) const fn $name(lang: Lang) -> (&'static str, &'static str) {
                match lang {
                    Lang::En => ($en, $ens),
                    Lang::Fr => ($fr, $frs),
                }
            })+
        };
    }

    nouns! {
        meetings: "meeting" "meetings", "réunion" "réunions";
        declarations: "declaration" "declarations", "déclaration" "déclarations";
        plans: "plan" "plans", "plan" "plans";
        members: "state or organisation" "states and organisations", "État ou organisation" "États et organisations";
        people: "person" "people", "personne" "personnes";
        rosters: "published list" "published lists", "liste publiée" "listes publiées";
        claims: "question on which sources differ" "questions on which sources differ", "question qui divise les sources" "questions qui divisent les sources";
        sources: "source" "sources", "source" "sources";
        points: "point" "points", "point" "points";
        answers: "answer" "answers", "réponse" "réponses";
        rows: "row" "rows", "ligne" "lignes";
        represented: "represented" "represented", "représenté" "représentés";
        names: "name" "names", "nom" "noms";
    }
}
