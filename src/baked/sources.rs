//! The constants of the sources, each documented from its record.

// Written by `willing bake` from data/sources/. Edit the record, not this file.

use crate::prelude::*;

/// 24 Chasa, [Zhelyazkov at the video conference of the coalition of the
/// willing](<https://www.24chasa.bg/bulgaria/article/20477758>), 2025-05.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
///
/// Quotes a post of 10 May by the Bulgarian Prime Minister. The title is descriptive; the page's
/// own was not seen.
pub static CHASA_2025_05_24: Source = Source {
    id: "24-chasa-2025-05",
    url: "https://www.24chasa.bg/bulgaria/article/20477758",
    title: "Zhelyazkov at the video conference of the coalition of the willing",
    publisher: "24 Chasa",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2025-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes a post of 10 May by the Bulgarian Prime Minister. The title is descriptive; \
            the page's own was not seen.",
        fr: "Cite un message du Premier ministre bulgare du 10 mai. Le titre est descriptif ; \
            celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// A News, ['We all want a peace deal, and it has to last,' NATO chief says ahead of Ukraine summit
/// in
/// London](<https://www.anews.com.tr/world/2025/03/02/we-all-want-a-peace-deal-and-it-has-to-last-nato-chief-says-ahead-of-ukraine-summit-in-london>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_03_02: Source = Source {
    id: "a-news-2025-03-02",
    url: "\
        https://www.anews.com.tr/world/2025/03/02/we-all-want-a-peace-deal-and-it-has-to-last-nato-chief-says-ahead-of-ukraine-summit-in-london",
    title: "'We all want a peace deal, and it has to last,' NATO chief says ahead of Ukraine \
        summit in London",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, ['Now is not the time for lifting sanctions on Russia': UK
/// premier](<https://anews.com.tr/europe/2025/03/27/now-is-not-the-time-for-lifting-sanctions-on-russia-uk-premier>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Anadolu.
pub static A_NEWS_2025_03_27: Source = Source {
    id: "a-news-2025-03-27",
    url: "\
        https://anews.com.tr/europe/2025/03/27/now-is-not-the-time-for-lifting-sanctions-on-russia-uk-premier",
    title: "'Now is not the time for lifting sanctions on Russia': UK premier",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Anadolu.",
        fr: "Texte d'Anadolu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// A News, [Leaders gather in Paris for Ukraine
/// summit](<https://www.anews.com.tr/world/2025/03/27/leaders-gather-in-paris-for-ukraine-summit>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_03_27_2: Source = Source {
    id: "a-news-2025-03-27-2",
    url: "https://www.anews.com.tr/world/2025/03/27/leaders-gather-in-paris-for-ukraine-summit",
    title: "Leaders gather in Paris for Ukraine summit",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [NATO chief backs European call for 30-day ceasefire in
/// Ukraine](<https://www.anews.com.tr/world/2025/05/10/nato-chief-backs-european-call-for-30-day-ceasefire-in-ukraine>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_05_10: Source = Source {
    id: "a-news-2025-05-10",
    url: "\
        https://www.anews.com.tr/world/2025/05/10/nato-chief-backs-european-call-for-30-day-ceasefire-in-ukraine",
    title: "NATO chief backs European call for 30-day ceasefire in Ukraine",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [Croatian president reaffirms no troops will be sent to
/// Ukraine](<https://www.anews.com.tr/world/2025/08/18/croatian-president-reaffirms-no-troops-will-be-sent-to-ukraine>),
/// 2025-08-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_08_18: Source = Source {
    id: "a-news-2025-08-18",
    url: "\
        https://www.anews.com.tr/world/2025/08/18/croatian-president-reaffirms-no-troops-will-be-sent-to-ukraine",
    title: "Croatian president reaffirms no troops will be sent to Ukraine",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [Türkiye vows continued support for Ukraine
/// peace](<https://www.anews.com.tr/turkey/2025/08/19/turkiye-vows-continued-support-for-ukraine-peace>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_08_19: Source = Source {
    id: "a-news-2025-08-19",
    url: "\
        https://www.anews.com.tr/turkey/2025/08/19/turkiye-vows-continued-support-for-ukraine-peace",
    title: "Türkiye vows continued support for Ukraine peace",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [UK defense chief arrives in Ukraine's capital
/// Kyiv](<https://www.anews.com.tr/world/2025/09/03/uk-defense-chief-arrives-in-ukraines-capital-kyiv>),
/// 2025-09-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_09_03: Source = Source {
    id: "a-news-2025-09-03",
    url: "\
        https://www.anews.com.tr/world/2025/09/03/uk-defense-chief-arrives-in-ukraines-capital-kyiv",
    title: "UK defense chief arrives in Ukraine's capital Kyiv",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [Top Ukrainian officials meet Western advisers as 'coalition of the willing' meets in
/// Paris](<https://www.anews.com.tr/world/2025/09/04/top-ukrainian-officials-meet-western-advisers-as-coalition-of-the-willing-meets-in-paris>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_09_04: Source = Source {
    id: "a-news-2025-09-04",
    url: "\
        https://www.anews.com.tr/world/2025/09/04/top-ukrainian-officials-meet-western-advisers-as-coalition-of-the-willing-meets-in-paris",
    title: "Top Ukrainian officials meet Western advisers as 'coalition of the willing' meets in \
        Paris",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [G20 threatened by geopolitical fractures, leaders
/// warn](<https://www.anews.com.tr/world/2025/11/22/g20-threatened-by-geopolitical-fractures-leaders-warn>),
/// 2025-11-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP.
pub static A_NEWS_2025_11_22: Source = Source {
    id: "a-news-2025-11-22",
    url: "\
        https://www.anews.com.tr/world/2025/11/22/g20-threatened-by-geopolitical-fractures-leaders-warn",
    title: "G20 threatened by geopolitical fractures, leaders warn",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// A News, [Erdoğan joins virtual meeting of "Coalition of Willing", calls for direct
/// Russia-Ukraine talks in
/// Istanbul](<https://www.anews.com.tr/diplomacy/2025/11/25/erdogan-joins-virtual-meeting-of-coalition-of-willing-calls-for-direct-russia-ukraine-talks-in-istanbul>),
/// 2025-11-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2025_11_25: Source = Source {
    id: "a-news-2025-11-25",
    url: "\
        https://www.anews.com.tr/diplomacy/2025/11/25/erdogan-joins-virtual-meeting-of-coalition-of-willing-calls-for-direct-russia-ukraine-talks-in-istanbul",
    title: "Erdoğan joins virtual meeting of \"Coalition of Willing\", calls for direct \
        Russia-Ukraine talks in Istanbul",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// A News, [Lithuania says it could deploy hundreds of troops to
/// Ukraine](<https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire>),
/// 2026-01-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Anadolu.
pub static A_NEWS_2026_01_08: Source = Source {
    id: "a-news-2026-01-08",
    url: "\
        https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire",
    title: "Lithuania says it could deploy hundreds of troops to Ukraine",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Anadolu.",
        fr: "Texte d'Anadolu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// A News, [European leaders reaffirm support for Ukraine on 4th anniversary of
/// war](<https://www.anews.com.tr/europe/2026/02/24/european-leaders-reaffirm-support-for-ukraine-on-4th-anniversary-of-war>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static A_NEWS_2026_02_24: Source = Source {
    id: "a-news-2026-02-24",
    url: "\
        https://www.anews.com.tr/europe/2026/02/24/european-leaders-reaffirm-support-for-ukraine-on-4th-anniversary-of-war",
    title: "European leaders reaffirm support for Ukraine on 4th anniversary of war",
    publisher: "A News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// ABC Color, [Sánchez reclama firmeza ante la Coalición de Voluntarios para lograr la paz en
/// Ucrania](<https://www.abc.com.py/internacionales/2025/12/11/sanchez-reclama-firmeza-ante-la-coalicion-de-voluntarios-para-lograr-la-paz-en-ucrania/>),
/// 2025-12-11.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// Text by EFE.
pub static ABC_COLOR_2025_12_11: Source = Source {
    id: "abc-color-2025-12-11",
    url: "\
        https://www.abc.com.py/internacionales/2025/12/11/sanchez-reclama-firmeza-ante-la-coalicion-de-voluntarios-para-lograr-la-paz-en-ucrania/",
    title: "Sánchez reclama firmeza ante la Coalición de Voluntarios para lograr la paz en Ucrania",
    publisher: "ABC Color",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-12-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by EFE.",
        fr: "Texte d'EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ABC Color, [Sánchez recibido por Macron para asistir a la reunión internacional sobre
/// Ucrania](<https://www.abc.com.py/internacionales/2026/01/06/sanchez-recibido-por-macron-para-asistir-a-la-reunion-internacional-sobre-ucrania/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// Text by EFE.
pub static ABC_COLOR_2026_01_06: Source = Source {
    id: "abc-color-2026-01-06",
    url: "\
        https://www.abc.com.py/internacionales/2026/01/06/sanchez-recibido-por-macron-para-asistir-a-la-reunion-internacional-sobre-ucrania/",
    title: "Sánchez recibido por Macron para asistir a la reunión internacional sobre Ucrania",
    publisher: "ABC Color",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by EFE.",
        fr: "Texte d'EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Actualités24, [Actualités
/// Ukraine](<https://www.actualites24.fr/synthese/actualites-ukraine/43649/9>), 2025-11.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// A running digest of news.
pub static ACTUALITES24_2025_11: Source = Source {
    id: "actualites24-2025-11",
    url: "https://www.actualites24.fr/synthese/actualites-ukraine/43649/9",
    title: "Actualités Ukraine",
    publisher: "Actualités24",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "A running digest of news.",
        fr: "Une synthèse d'actualités.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ada Global Concept, [Koalition der Willigen trifft sich in
/// Brüssel](<https://adaglobalconcept.com/27066-koalition-der-willigen-trifft-sich-in-brussel-faz>),
/// undated.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Repost of the Frankfurter Allgemeine Zeitung.
pub static ADA_GLOBAL_CONCEPT_UNDATED: Source = Source {
    id: "ada-global-concept-undated",
    url: "https://adaglobalconcept.com/27066-koalition-der-willigen-trifft-sich-in-brussel-faz",
    title: "Koalition der Willigen trifft sich in Brüssel",
    publisher: "Ada Global Concept",
    kind: SourceKind::News,
    lang: "de",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of the Frankfurter Allgemeine Zeitung.",
        fr: "Reproduction de la Frankfurter Allgemeine Zeitung.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Adnkronos, [Vertice ministri della Difesa E5 a
/// Londra](<https://www.adnkronos.com/vertice-ministri-della-difesa-e5-a-londra_4iTdAGKQ3YuVb5mESlTUzq>),
/// 2025-09-15.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// With a statement of the Italian Ministry of Defence.
pub static ADNKRONOS_2025_09_15: Source = Source {
    id: "adnkronos-2025-09-15",
    url: "\
        https://www.adnkronos.com/vertice-ministri-della-difesa-e5-a-londra_4iTdAGKQ3YuVb5mESlTUzq",
    title: "Vertice ministri della Difesa E5 a Londra",
    publisher: "Adnkronos",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-09-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a statement of the Italian Ministry of Defence.",
        fr: "Avec un communiqué du ministère italien de la Défense.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Adnkronos, [Ucraina, vertice volenterosi il 10 luglio: collegata anche
/// Meloni](<https://www.adnkronos.com/internazionale/esteri/ucraina-vertice-volenterosi-il-10-luglio-collegata-anche-meloni_499DI8N3nn8qOrskSqJuZn>),
/// undated.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// The page, seen without its date, announces the meeting of the following week, on 10 July.
pub static ADNKRONOS_UNDATED: Source = Source {
    id: "adnkronos-undated",
    url: "\
        https://www.adnkronos.com/internazionale/esteri/ucraina-vertice-volenterosi-il-10-luglio-collegata-anche-meloni_499DI8N3nn8qOrskSqJuZn",
    title: "Ucraina, vertice volenterosi il 10 luglio: collegata anche Meloni",
    publisher: "Adnkronos",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page, seen without its date, announces the meeting of the following week, on 10 \
            July.",
        fr: "La page, vue sans sa date, annonce la réunion de la semaine suivante, le 10 juillet.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AFP, [What is Europe's plan for Ukraine 'reassurance
/// force'?](<https://www.spacewar.com/afp/250411130001.zq0oh3bg.html>), 2025-04-11.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Read as reprinted by SpaceWar.
pub static AFP_2025_04_11: Source = Source {
    id: "afp-2025-04-11",
    url: "https://www.spacewar.com/afp/250411130001.zq0oh3bg.html",
    title: "What is Europe's plan for Ukraine 'reassurance force'?",
    publisher: "AFP",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read as reprinted by SpaceWar.",
        fr: "Lu dans sa reproduction par SpaceWar.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AFP, [Top US, Europe officers develop military options for Ukraine peace
/// push](<https://www.spacewar.com/reports/Top_US_Europe_officers_develop_military_options_for_Ukraine_peace_push_999.html>),
/// 2025-08-21.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Read on SpaceWar.
pub static AFP_2025_08_21: Source = Source {
    id: "afp-2025-08-21",
    url: "\
        https://www.spacewar.com/reports/Top_US_Europe_officers_develop_military_options_for_Ukraine_peace_push_999.html",
    title: "Top US, Europe officers develop military options for Ukraine peace push",
    publisher: "AFP",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-08-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read on SpaceWar.",
        fr: "Lu sur SpaceWar.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AFP, [Germany could join multinational force from outside Ukraine:
/// Merz](<https://www.spacewar.com/afp/260106194505.rmwu5vaq.html>), 2026-01-06.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Read on SpaceWar.
pub static AFP_2026_01_06: Source = Source {
    id: "afp-2026-01-06",
    url: "https://www.spacewar.com/afp/260106194505.rmwu5vaq.html",
    title: "Germany could join multinational force from outside Ukraine: Merz",
    publisher: "AFP",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read on SpaceWar.",
        fr: "Lu sur SpaceWar.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// agauche.org, [Macron annonce le futur déploiement militaire français en
/// Ukraine](<https://agauche.org/2026/01/08/macron-annonce-le-futur-deploiement-militaire-francais-en-ukraine>),
/// 2026-01-08.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Partisan site; cited only because it reprints the French text of the declaration.
pub static AGAUCHE_ORG_2026_01_08: Source = Source {
    id: "agauche-org-2026-01-08",
    url: "\
        https://agauche.org/2026/01/08/macron-annonce-le-futur-deploiement-militaire-francais-en-ukraine",
    title: "Macron annonce le futur déploiement militaire français en Ukraine",
    publisher: "agauche.org",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-01-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Partisan site; cited only because it reprints the French text of the declaration.",
        fr: "Site militant ; cité seulement parce qu'il reproduit le texte français de la \
            déclaration.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AgenPress, [Summit coalizione dei volenterosi, 26 i paesi partecipanti. Confermata la presenza
/// di Giorgia
/// Meloni](<https://www.agenpress.it/2025/03/15/summit-coalizione-dei-volenterosi-26-i-paesi-partecipanti-confermata-la-presenza-di-giorgia-meloni/>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static AGENPRESS_2025_03_15: Source = Source {
    id: "agenpress-2025-03-15",
    url: "\
        https://www.agenpress.it/2025/03/15/summit-coalizione-dei-volenterosi-26-i-paesi-partecipanti-confermata-la-presenza-di-giorgia-meloni/",
    title: "Summit coalizione dei volenterosi, 26 i paesi partecipanti. Confermata la presenza di \
        Giorgia Meloni",
    publisher: "AgenPress",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// AgenPress, [La Bulgaria non schiererà truppe in Ucraina, ma forniremo dragamine, navi di
/// supporto](<https://www.agenpress.it/2025/09/05/la-bulgaria-non-schierera-truppe-in-ucraina-ma-forniremo-dragamine-navi-di-supporto-nonche-aviazione-e-altre-infrastrutture-necessarie/>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static AGENPRESS_2025_09_05: Source = Source {
    id: "agenpress-2025-09-05",
    url: "\
        https://www.agenpress.it/2025/09/05/la-bulgaria-non-schierera-truppe-in-ucraina-ma-forniremo-dragamine-navi-di-supporto-nonche-aviazione-e-altre-infrastrutture-necessarie/",
    title: "La Bulgaria non schiererà truppe in Ucraina, ma forniremo dragamine, navi di supporto",
    publisher: "AgenPress",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// AGI, [Ucraina, Meloni al vertice di
/// Parigi](<https://www.agi.it/politica/news/2026-01-07/ucraina-meloni-vertice-parigi-34963571/>),
/// 2026-01-07.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static AGI_2026_01_07: Source = Source {
    id: "agi-2026-01-07",
    url: "https://www.agi.it/politica/news/2026-01-07/ucraina-meloni-vertice-parigi-34963571/",
    title: "Ucraina, Meloni al vertice di Parigi",
    publisher: "AGI",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Al Jazeera, [Bitter recriminations between Russia, Ukraine as war eclipses peace
/// push](<https://www.aljazeera.com/news/2025/12/30/bitter-recriminations-between-russia-ukraine-as-war-eclipses-peace-push>),
/// 2025-12-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static AL_JAZEERA_2025_12_30: Source = Source {
    id: "al-jazeera-2025-12-30",
    url: "\
        https://www.aljazeera.com/news/2025/12/30/bitter-recriminations-between-russia-ukraine-as-war-eclipses-peace-push",
    title: "Bitter recriminations between Russia, Ukraine as war eclipses peace push",
    publisher: "Al Jazeera",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Albazone, [Rama në samitin për Ukrainën në Paris
/// (Video)](<https://albazone.mk/2026/01/rama-ne-samitin-per-ukrainen-ne-paris-video>), 2026-01.
///
/// A page of the kind `news`, in `sq`, read on 2026-11-22.
///
/// The page shows no day; it speaks of the Tuesday of the summit.
pub static ALBAZONE_2026_01: Source = Source {
    id: "albazone-2026-01",
    url: "https://albazone.mk/2026/01/rama-ne-samitin-per-ukrainen-ne-paris-video",
    title: "Rama në samitin për Ukrainën në Paris (Video)",
    publisher: "Albazone",
    kind: SourceKind::News,
    lang: "sq",
    published: Some(date("2026-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no day; it speaks of the Tuesday of the summit.",
        fr: "La page n'indique pas le jour ; elle parle du mardi du sommet.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// aldia.cat, [Sánchez participa per videoconferència en la reunió de líders sobre
/// Ucraïna](<https://www.aldia.cat/espanya/noticia-sanchez-participa-per-videoconferencia-reunio-liders-ucraina-20250315142256.html>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `ca`, read on 2026-11-22.
///
/// Text by Europa Press. The title is taken from the address of the page.
pub static ALDIA_CAT_2025_03_15: Source = Source {
    id: "aldia-cat-2025-03-15",
    url: "\
        https://www.aldia.cat/espanya/noticia-sanchez-participa-per-videoconferencia-reunio-liders-ucraina-20250315142256.html",
    title: "Sánchez participa per videoconferència en la reunió de líders sobre Ucraïna",
    publisher: "aldia.cat",
    kind: SourceKind::News,
    lang: "ca",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Europa Press. The title is taken from the address of the page.",
        fr: "Texte d'Europa Press. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// American Rhetoric, [Keir Starmer: Opening Press Conference Remarks Following the International
/// Leaders' Summit on
/// Ukraine](<https://americanrhetoric.com/speeches/keirstarmerleadershipsummitukraine.htm>),
/// 2025-03-02.
///
/// A page of the kind `encyclopedia`, in `en`, read on 2026-11-22.
pub static AMERICAN_RHETORIC_2025_03_02: Source = Source {
    id: "american-rhetoric-2025-03-02",
    url: "https://americanrhetoric.com/speeches/keirstarmerleadershipsummitukraine.htm",
    title: "Keir Starmer: Opening Press Conference Remarks Following the International Leaders' \
        Summit on Ukraine",
    publisher: "American Rhetoric",
    kind: SourceKind::Encyclopedia,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Anadolu Agency, [Australia's contribution to future peacekeeping effort in Ukraine would be
/// 'small':
/// Premier](<https://aa.com.tr/en/world/australias-contribution-to-future-peacekeeping-effort-in-ukraine-would-be-small-premier/3511090>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static ANADOLU_AGENCY_UNDATED: Source = Source {
    id: "anadolu-agency-undated",
    url: "\
        https://aa.com.tr/en/world/australias-contribution-to-future-peacekeeping-effort-in-ukraine-would-be-small-premier/3511090",
    title: "Australia's contribution to future peacekeeping effort in Ukraine would be 'small': \
        Premier",
    publisher: "Anadolu Agency",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Anadolu Agency, [Coalition of the Willing outlines conditions for Trump-Putin summit on
/// Ukraine](<https://www.aa.com.tr/en/europe/coalition-of-the-willing-outlines-conditions-for-trump-putin-summit-on-ukraine/3658969>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static ANADOLU_AGENCY_UNDATED_2: Source = Source {
    id: "anadolu-agency-undated-2",
    url: "\
        https://www.aa.com.tr/en/europe/coalition-of-the-willing-outlines-conditions-for-trump-putin-summit-on-ukraine/3658969",
    title: "Coalition of the Willing outlines conditions for Trump-Putin summit on Ukraine",
    publisher: "Anadolu Agency",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Anadolu Agency, [Coalition of the Willing pledges to tighten sanctions, boost Ukraine's
/// defenses](<https://www.aa.com.tr/en/europe/coalition-of-the-willing-pledges-to-tighten-sanctions-boost-ukraine-s-defenses/3726094>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The page, seen without its date, speaks of the Friday of the meeting.
pub static ANADOLU_AGENCY_UNDATED_3: Source = Source {
    id: "anadolu-agency-undated-3",
    url: "\
        https://www.aa.com.tr/en/europe/coalition-of-the-willing-pledges-to-tighten-sanctions-boost-ukraine-s-defenses/3726094",
    title: "Coalition of the Willing pledges to tighten sanctions, boost Ukraine's defenses",
    publisher: "Anadolu Agency",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page, seen without its date, speaks of the Friday of the meeting.",
        fr: "La page, vue sans sa date, parle du vendredi de la réunion.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AnewZ, [The 'Coalition of the Willing' and the war in
/// Ukraine](<https://anewz.tv/world/world-news/12171/the-coalition-of-the-willing-and-the-war-in-ukraine/news>),
/// 2025-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The page shows no day.
pub static ANEWZ_2025_08: Source = Source {
    id: "anewz-2025-08",
    url: "\
        https://anewz.tv/world/world-news/12171/the-coalition-of-the-willing-and-the-war-in-ukraine/news",
    title: "The 'Coalition of the Willing' and the war in Ukraine",
    publisher: "AnewZ",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no day.",
        fr: "La page n'indique pas le jour.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ANP, [Schoof praat met Oekraïne-bondgenoten over bescherming na
/// bestand](<https://www.welingelichtekringen.nl/samenleving/schoof-praat-met-oekraine-bondgenoten-over-bescherming-na-bestand>),
/// 2025-07.
///
/// A page of the kind `news-agency`, in `nl`, read on 2026-11-22.
///
/// Read on Welingelichte Kringen; the page shows no day.
pub static ANP_2025_07: Source = Source {
    id: "anp-2025-07",
    url: "\
        https://www.welingelichtekringen.nl/samenleving/schoof-praat-met-oekraine-bondgenoten-over-bescherming-na-bestand",
    title: "Schoof praat met Oekraïne-bondgenoten over bescherming na bestand",
    publisher: "ANP",
    kind: SourceKind::NewsAgency,
    lang: "nl",
    published: Some(date("2025-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read on Welingelichte Kringen; the page shows no day.",
        fr: "Lu sur Welingelichte Kringen ; la page n'indique pas le jour.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ANP, [Schoof naar top in Parijs over veiligheidsgaranties
/// Oekraïne](<https://www.welingelichtekringen.nl/samenleving/schoof-naar-top-in-parijs-over-veiligheidsgaranties-oekraine>),
/// 2025-09-02.
///
/// A page of the kind `news-agency`, in `nl`, read on 2026-11-22.
///
/// Read on Welingelichte Kringen.
pub static ANP_2025_09_02: Source = Source {
    id: "anp-2025-09-02",
    url: "\
        https://www.welingelichtekringen.nl/samenleving/schoof-naar-top-in-parijs-over-veiligheidsgaranties-oekraine",
    title: "Schoof naar top in Parijs over veiligheidsgaranties Oekraïne",
    publisher: "ANP",
    kind: SourceKind::NewsAgency,
    lang: "nl",
    published: Some(date("2025-09-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read on Welingelichte Kringen.",
        fr: "Lu sur Welingelichte Kringen.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ANSA, [Macron: con Starmer proposta di tregua di 1 mese in
/// Ucraina](<https://www.ansa.it/sito/notizie/topnews/2025/03/02/macroncon-starmer-proposta-di-tregua-di-1-mese-in-ucraina_3b74225a-5265-4a8a-b842-8acf07890b82.html>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
pub static ANSA_2025_03_02: Source = Source {
    id: "ansa-2025-03-02",
    url: "\
        https://www.ansa.it/sito/notizie/topnews/2025/03/02/macroncon-starmer-proposta-di-tregua-di-1-mese-in-ucraina_3b74225a-5265-4a8a-b842-8acf07890b82.html",
    title: "Macron: con Starmer proposta di tregua di 1 mese in Ucraina",
    publisher: "ANSA",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// ANSA, [Rutte, l'Europa faccia di più per Kiev e per la
/// difesa](<https://www.ansa.it/sito/notizie/mondo/2025/03/02/rutte-leuropa-faccia-di-piu-per-kiev-e-per-la-difesa_f0ef4593-8309-472e-8469-a10589528213.html>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static ANSA_2025_03_02_2: Source = Source {
    id: "ansa-2025-03-02-2",
    url: "\
        https://www.ansa.it/sito/notizie/mondo/2025/03/02/rutte-leuropa-faccia-di-piu-per-kiev-e-per-la-difesa_f0ef4593-8309-472e-8469-a10589528213.html",
    title: "Rutte, l'Europa faccia di più per Kiev e per la difesa",
    publisher: "ANSA",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ANSA, [Meloni, garanzie solide a Kiev nel contesto
/// euro-atlantico](<https://www.ansa.it/sito/notizie/politica/2025/03/27/meloni-garanzie-solide-a-kiev-nel-contesto-euro-atlantico_61b17ca2-ddbc-4f18-b5d8-2d4b7beb5095.html>),
/// 2025-03-27.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// Quotes a statement of the Italian government. The title is taken from the address of the page.
pub static ANSA_2025_03_27: Source = Source {
    id: "ansa-2025-03-27",
    url: "\
        https://www.ansa.it/sito/notizie/politica/2025/03/27/meloni-garanzie-solide-a-kiev-nel-contesto-euro-atlantico_61b17ca2-ddbc-4f18-b5d8-2d4b7beb5095.html",
    title: "Meloni, garanzie solide a Kiev nel contesto euro-atlantico",
    publisher: "ANSA",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes a statement of the Italian government. The title is taken from the address of \
            the page.",
        fr: "Cite un communiqué du gouvernement italien. Le titre est tiré de l'adresse de la \
            page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ANSA, [Meloni, invitare gli Usa al prossimo vertice su
/// Kiev](<https://www.ansa.it/sito/notizie/politica/2025/03/27/meloni-invitare-gli-usa-al-prossimo-vertice-su-kiev_85429e1e-56cd-415c-8056-ca0fe70951fb.html>),
/// 2025-03-27.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static ANSA_2025_03_27_2: Source = Source {
    id: "ansa-2025-03-27-2",
    url: "\
        https://www.ansa.it/sito/notizie/politica/2025/03/27/meloni-invitare-gli-usa-al-prossimo-vertice-su-kiev_85429e1e-56cd-415c-8056-ca0fe70951fb.html",
    title: "Meloni, invitare gli Usa al prossimo vertice su Kiev",
    publisher: "ANSA",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// AP, [Read President Trump's full 28-point Ukraine-Russia peace
/// plan](<https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182>), 2025-11-21.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Read as reprinted by Hutch Post; seen as far as point 12.
pub static AP_2025_11_21: Source = Source {
    id: "ap-2025-11-21",
    url: "https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182",
    title: "Read President Trump's full 28-point Ukraine-Russia peace plan",
    publisher: "AP",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-11-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read as reprinted by Hutch Post; seen as far as point 12.",
        fr: "Lu dans sa reproduction par Hutch Post ; vu jusqu'au point 12.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Apriņķis, [Latvija atbalsta Parīzes deklarāciju un apliecina gatavību sniegt ieguldījumu
/// Ukrainas drošības
/// garantijās](<https://www.aprinkis.lv/index.php/sabiedriba/politika/66947-latvija-atbalsta-parizes-deklaraciju-un-apliecina-gatavibu-sniegt-ieguldijumu-ukrainas-drosibas-garantijas>),
/// undated.
///
/// A page of the kind `news`, in `lv`, read on 2026-11-22.
///
/// Text by LETA, which cites the office of the Prime Minister; the page was seen without its date.
pub static APRINKIS_LV_UNDATED: Source = Source {
    id: "aprinkis-lv-undated",
    url: "\
        https://www.aprinkis.lv/index.php/sabiedriba/politika/66947-latvija-atbalsta-parizes-deklaraciju-un-apliecina-gatavibu-sniegt-ieguldijumu-ukrainas-drosibas-garantijas",
    title: "Latvija atbalsta Parīzes deklarāciju un apliecina gatavību sniegt ieguldījumu \
        Ukrainas drošības garantijās",
    publisher: "Apriņķis",
    kind: SourceKind::News,
    lang: "lv",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by LETA, which cites the office of the Prime Minister; the page was seen \
            without its date.",
        fr: "Texte de LETA, qui cite les services de la Première ministre ; la page a été vue \
            sans sa date.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ara, [European leaders see "a real opportunity" for peace in
/// Ukraine](<https://en.ara.cat/international/european-leaders-see-real-opportunity-for-peace-in-ukraine_1_5593446.html>),
/// 2025-12-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ARA_2025_12_15: Source = Source {
    id: "ara-2025-12-15",
    url: "\
        https://en.ara.cat/international/european-leaders-see-real-opportunity-for-peace-in-ukraine_1_5593446.html",
    title: "European leaders see \"a real opportunity\" for peace in Ukraine",
    publisher: "Ara",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Athens Times, [26 EU Nations Agree on Ukraine Summit Conclusions Amid Hungary's
/// Veto](<https://athens-times.com/26-eu-nations-agree-on-ukraine-summit-conclusions-amid-hungarys-veto/>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ATHENS_TIMES_UNDATED: Source = Source {
    id: "athens-times-undated",
    url: "\
        https://athens-times.com/26-eu-nations-agree-on-ukraine-summit-conclusions-amid-hungarys-veto/",
    title: "26 EU Nations Agree on Ukraine Summit Conclusions Amid Hungary's Veto",
    publisher: "Athens Times",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Atlas News, [Extremely productive talks held between Trump, Putin in peace
/// deal](<https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal>),
/// 2025-08-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ATLAS_NEWS_2025_08_15: Source = Source {
    id: "atlas-news-2025-08-15",
    url: "\
        https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal",
    title: "Extremely productive talks held between Trump, Putin in peace deal",
    publisher: "Atlas News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Axy Media, [First step toward a Western presence: Ukraine, France and Britain sign
/// declaration](<https://axy.media/politics/first-step-toward-a-western-presence-ukraine-france-and-britain-sign-declaration>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static AXY_MEDIA_UNDATED: Source = Source {
    id: "axy-media-undated",
    url: "\
        https://axy.media/politics/first-step-toward-a-western-presence-ukraine-france-and-britain-sign-declaration",
    title: "First step toward a Western presence: Ukraine, France and Britain sign declaration",
    publisher: "Axy Media",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// B1 TV, [Ilie Bolojan, în urma summitului virtual convocat de Keir Starmer: România va continua
/// să susțină
/// Ucraina](<https://www.b1tv.ro/eveniment/ilie-bolojan-in-urma-summitului-virtual-convocat-de-keir-starmer-romania-va-continua-sa-sustina-ucraina-1566677.html>),
/// 2025-03.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static B1_TV_2025_03: Source = Source {
    id: "b1-tv-2025-03",
    url: "\
        https://www.b1tv.ro/eveniment/ilie-bolojan-in-urma-summitului-virtual-convocat-de-keir-starmer-romania-va-continua-sa-sustina-ucraina-1566677.html",
    title: "Ilie Bolojan, în urma summitului virtual convocat de Keir Starmer: România va \
        continua să susțină Ucraina",
    publisher: "B1 TV",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Babel, [The President's Office will be headed by the head of GUR Kyrylo
/// Budanov](<https://babel.ua/en/news/123539-the-president-s-office-will-be-headed-by-the-head-of-gur-kyrylo-budanov>),
/// 2026-01-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BABEL_2026_01_02: Source = Source {
    id: "babel-2026-01-02",
    url: "\
        https://babel.ua/en/news/123539-the-president-s-office-will-be-headed-by-the-head-of-gur-kyrylo-budanov",
    title: "The President's Office will be headed by the head of GUR Kyrylo Budanov",
    publisher: "Babel",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Babel, [Belgium will join the international peacekeeping mission in
/// Ukraine](<https://babel.ua/en/news/124166-belgium-will-join-the-international-peacekeeping-mission-in-ukraine>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BABEL_2026_01_07: Source = Source {
    id: "babel-2026-01-07",
    url: "\
        https://babel.ua/en/news/124166-belgium-will-join-the-international-peacekeeping-mission-in-ukraine",
    title: "Belgium will join the international peacekeeping mission in Ukraine",
    publisher: "Babel",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Babel, ["We cannot accept a weak agreement that Russia can break": key points from the London
/// summit of world
/// leaders](<https://babel.ua/en/news/115890-we-cannot-accept-a-weak-agreement-that-russia-can-break-key-points-from-the-london-summit-of-world-leaders>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static BABEL_UNDATED: Source = Source {
    id: "babel-undated",
    url: "\
        https://babel.ua/en/news/115890-we-cannot-accept-a-weak-agreement-that-russia-can-break-key-points-from-the-london-summit-of-world-leaders",
    title: "\"We cannot accept a weak agreement that Russia can break\": key points from the \
        London summit of world leaders",
    publisher: "Babel",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Babel, [Belgium will send F-16 fighters to Ukraine
/// later](<https://babel.ua/en/news/116010-belgium-will-send-f-16-fighters-to-ukraine-later>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BABEL_UNDATED_2: Source = Source {
    id: "babel-undated-2",
    url: "https://babel.ua/en/news/116010-belgium-will-send-f-16-fighters-to-ukraine-later",
    title: "Belgium will send F-16 fighters to Ukraine later",
    publisher: "Babel",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Babel, [Бельгія долучиться до міжнародної місії з підтримання миру в
/// Україні](<https://babel.ua/news/124166-belgiya-doluchitsya-do-mizhnarodnoji-misiji-z-pidtrimannya-miru-v-ukrajini>),
/// undated.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static BABEL_UNDATED_3: Source = Source {
    id: "babel-undated-3",
    url: "\
        https://babel.ua/news/124166-belgiya-doluchitsya-do-mizhnarodnoji-misiji-z-pidtrimannya-miru-v-ukrajini",
    title: "Бельгія долучиться до міжнародної місії з підтримання миру в Україні",
    publisher: "Babel",
    kind: SourceKind::News,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Balkans Voice, [About 20 countries express interest in joining Ukraine coalition, UK
/// says](<https://balkansvoice.com/about-20-countries-express-interest-in-joining-ukraine-coalition-uk-says>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BALKANS_VOICE_UNDATED: Source = Source {
    id: "balkans-voice-undated",
    url: "\
        https://balkansvoice.com/about-20-countries-express-interest-in-joining-ukraine-coalition-uk-says",
    title: "About 20 countries express interest in joining Ukraine coalition, UK says",
    publisher: "Balkans Voice",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Bashk TV, [Reassurance, not peacekeeping: What Ukraine coalition force will and wont
/// do](<https://bashk.tv/en/news/article/361048/Reassurance-not-peacekeeping-What-Ukraine-coalition-force-will-and-wont-do>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Repost of BBC News.
pub static BASHK_TV_UNDATED: Source = Source {
    id: "bashk-tv-undated",
    url: "\
        https://bashk.tv/en/news/article/361048/Reassurance-not-peacekeeping-What-Ukraine-coalition-force-will-and-wont-do",
    title: "Reassurance, not peacekeeping: What Ukraine coalition force will and wont do",
    publisher: "Bashk TV",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of BBC News.",
        fr: "Reproduction de BBC News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Bayerischer Rundfunk, [Starmer eröffnet Krisenkonferenz zum
/// Ukraine-Krieg](<https://www.br.de/nachrichten/meldung/starmer-eroeffnet-krisenkonferenz-zum-ukraine-krieg%2C300710de0>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static BAYERISCHER_RUNDFUNK_2025_03_15: Source = Source {
    id: "bayerischer-rundfunk-2025-03-15",
    url: "\
        https://www.br.de/nachrichten/meldung/starmer-eroeffnet-krisenkonferenz-zum-ukraine-krieg%2C300710de0",
    title: "Starmer eröffnet Krisenkonferenz zum Ukraine-Krieg",
    publisher: "Bayerischer Rundfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Bayerischer Rundfunk, [Kanzler Scholz will an Russland-Sanktionen
/// festhalten](<https://www.br.de/nachrichten/meldung/kanzler-scholz-will-an-russland-sanktionen-festhalten%2C300716a19>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static BAYERISCHER_RUNDFUNK_2025_03_27: Source = Source {
    id: "bayerischer-rundfunk-2025-03-27",
    url: "\
        https://www.br.de/nachrichten/meldung/kanzler-scholz-will-an-russland-sanktionen-festhalten%2C300716a19",
    title: "Kanzler Scholz will an Russland-Sanktionen festhalten",
    publisher: "Bayerischer Rundfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Bayerischer Rundfunk, [Macron lädt zu Ukraine-Gipfel nach
/// Paris](<https://www.br.de/nachrichten/meldung/macron-laedt-zu-ukraine-gipfel-nach-paris%2C30071655e>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static BAYERISCHER_RUNDFUNK_2025_03_27_2: Source = Source {
    id: "bayerischer-rundfunk-2025-03-27-2",
    url: "\
        https://www.br.de/nachrichten/meldung/macron-laedt-zu-ukraine-gipfel-nach-paris%2C30071655e",
    title: "Macron lädt zu Ukraine-Gipfel nach Paris",
    publisher: "Bayerischer Rundfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// BB.LV, [Пошлет ли Латвия свои войска в Украину: заявление Силини вызывает
/// вопросы](<https://bb.lv/statja/politika/2026/01/06/poslet-li-latviia-svoi-voiska-v-ukrainu-zaiavlenie-silini-vyzyvaet-voprosy>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// Cites the office of the Prime Minister. The title is taken from the address of the page.
pub static BB_LV_2026_01_06: Source = Source {
    id: "bb-lv-2026-01-06",
    url: "\
        https://bb.lv/statja/politika/2026/01/06/poslet-li-latviia-svoi-voiska-v-ukrainu-zaiavlenie-silini-vyzyvaet-voprosy",
    title: "Пошлет ли Латвия свои войска в Украину: заявление Силини вызывает вопросы",
    publisher: "BB.LV",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites the office of the Prime Minister. The title is taken from the address of the \
            page.",
        fr: "Cite les services de la Première ministre. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// BB.LV, [Kyiv and the West Agreed on a Response to Moscow for Violating Peace -
/// Media](<https://en.bb.lv/article/world-news/2026/02/03/kyiv-and-the-west-agreed-on-a-response-to-moscow-for-violating-peace-media-87085/amp>),
/// 2026-02-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Deutsche Welle and the Financial Times.
pub static BB_LV_2026_02_03: Source = Source {
    id: "bb-lv-2026-02-03",
    url: "\
        https://en.bb.lv/article/world-news/2026/02/03/kyiv-and-the-west-agreed-on-a-response-to-moscow-for-violating-peace-media-87085/amp",
    title: "Kyiv and the West Agreed on a Response to Moscow for Violating Peace - Media",
    publisher: "BB.LV",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Deutsche Welle and the Financial Times.",
        fr: "D'après la Deutsche Welle et le Financial Times.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// BBC News, [BBC live page of 27 March 2025 on the Paris
/// summit](<https://feeds.bbci.co.uk/news/live/crrdg0109l2t?page=2>), 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static BBC_NEWS_2025_03_27: Source = Source {
    id: "bbc-news-2025-03-27",
    url: "https://feeds.bbci.co.uk/news/live/crrdg0109l2t?page=2",
    title: "BBC live page of 27 March 2025 on the Paris summit",
    publisher: "BBC News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// BBC News, [Vance and Lammy host Ukraine talks ahead of US-Russia
/// summit](<https://feeds.bbci.co.uk/news/articles/c3dp119lk5xo>), 2025-08-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BBC_NEWS_2025_08_09: Source = Source {
    id: "bbc-news-2025-08-09",
    url: "https://feeds.bbci.co.uk/news/articles/c3dp119lk5xo",
    title: "Vance and Lammy host Ukraine talks ahead of US-Russia summit",
    publisher: "BBC News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Belga News Agency, [Defence ministers meet in Brussels to discuss 'reassurance force' for
/// Ukraine](<https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine>),
/// 2025-04-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static BELGA_NEWS_AGENCY_2025_04_10: Source = Source {
    id: "belga-news-agency-2025-04-10",
    url: "\
        https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine",
    title: "Defence ministers meet in Brussels to discuss 'reassurance force' for Ukraine",
    publisher: "Belga News Agency",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// BFMTV, [Guerre en Ukraine: participants, objectifs... En quoi consiste la réunion qui se tient à
/// l'Élysée ce
/// lundi?](<https://www.bfmtv.com/politique/elysee/guerre-en-ukraine-participants-objectifs-en-quoi-consiste-la-reunion-qui-se-tient-a-l-elysee-ce-lundi_AD-202502170289.html>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static BFMTV_2025_02_17: Source = Source {
    id: "bfmtv-2025-02-17",
    url: "\
        https://www.bfmtv.com/politique/elysee/guerre-en-ukraine-participants-objectifs-en-quoi-consiste-la-reunion-qui-se-tient-a-l-elysee-ce-lundi_AD-202502170289.html",
    title: "Guerre en Ukraine: participants, objectifs... En quoi consiste la réunion qui se \
        tient à l'Élysée ce lundi?",
    publisher: "BFMTV",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// BFMTV, [Guerre en Ukraine: Emmanuel Macron s'est entretenu avec Donald Trump avant le sommet à
/// Paris](<https://www.bfmtv.com/international/europe/ukraine/guerre-en-ukraine-emmanuel-macron-s-est-entretenu-avec-donald-trump-avant-le-sommet-a-paris_AD-202503270272.html>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static BFMTV_2025_03_27: Source = Source {
    id: "bfmtv-2025-03-27",
    url: "\
        https://www.bfmtv.com/international/europe/ukraine/guerre-en-ukraine-emmanuel-macron-s-est-entretenu-avec-donald-trump-avant-le-sommet-a-paris_AD-202503270272.html",
    title: "Guerre en Ukraine: Emmanuel Macron s'est entretenu avec Donald Trump avant le sommet \
        à Paris",
    publisher: "BFMTV",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// BFMTV, [Guerre en Ukraine: Jared Kushner et Steve Witkoff présents ce mardi à Paris pour une
/// réunion des alliés de
/// Kiev](<https://mediaplayer.bfmtv.com/international/amerique-nord/etats-unis/guerre-en-ukraine-jared-kushner-et-steve-witkoff-presents-ce-mardi-a-paris-pour-une-reunion-des-allies-de-kiev_AN-202601050662.html>),
/// 2026-01-05.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The date is taken from the address of the page.
pub static BFMTV_2026_01_05: Source = Source {
    id: "bfmtv-2026-01-05",
    url: "\
        https://mediaplayer.bfmtv.com/international/amerique-nord/etats-unis/guerre-en-ukraine-jared-kushner-et-steve-witkoff-presents-ce-mardi-a-paris-pour-une-reunion-des-allies-de-kiev_AN-202601050662.html",
    title: "Guerre en Ukraine: Jared Kushner et Steve Witkoff présents ce mardi à Paris pour une \
        réunion des alliés de Kiev",
    publisher: "BFMTV",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-01-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The date is taken from the address of the page.",
        fr: "La date est tirée de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// BlackSeaNews, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції рішучих" у
/// Парижі](<https://www.blackseanews.net/read/239311>), 2026-01-06.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// Reprint of European Pravda.
pub static BLACKSEANEWS_2026_01_06: Source = Source {
    id: "blackseanews-2026-01-06",
    url: "https://www.blackseanews.net/read/239311",
    title: "Стало відомо, лідери яких держав візьмуть участь у засіданні \"коаліції рішучих\" у \
        Парижі",
    publisher: "BlackSeaNews",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of European Pravda.",
        fr: "Reprise d'European Pravda.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Blick, [35 États s'engagent sur des garanties de sécurité pour
/// l'Ukraine](<https://www.blick.ch/fr/monde/guerre-35-pays-scellent-des-garanties-de-securite-pour-lukraine-id20874028.html>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static BLICK_UNDATED: Source = Source {
    id: "blick-undated",
    url: "\
        https://www.blick.ch/fr/monde/guerre-35-pays-scellent-des-garanties-de-securite-pour-lukraine-id20874028.html",
    title: "35 États s'engagent sur des garanties de sécurité pour l'Ukraine",
    publisher: "Blick",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Bluewin, [La sécurité de l'Europe est à «un tournant», dit Von der
/// Leyen](<https://www.bluewin.ch/fr/infos/international/la-securite-de-leurope-est-a-un-tournant-dit-von-der-leyen-2563705.html>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by AFP.
pub static BLUEWIN_2025_02_17: Source = Source {
    id: "bluewin-2025-02-17",
    url: "\
        https://www.bluewin.ch/fr/infos/international/la-securite-de-leurope-est-a-un-tournant-dit-von-der-leyen-2563705.html",
    title: "La sécurité de l'Europe est à «un tournant», dit Von der Leyen",
    publisher: "Bluewin",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Bluewin, [Kiev accusée d'une attaque de drones contre la résidence de
/// Poutine](<https://www.bluewin.ch/fr/infos/international/kiev-accus-e-d-une-attaque-de-drones-contre-la-r-sidence-de-poutine-3029168.html>),
/// 2025-12-29.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Keystone-ATS; the title is taken from the address of the page.
pub static BLUEWIN_2025_12_29: Source = Source {
    id: "bluewin-2025-12-29",
    url: "\
        https://www.bluewin.ch/fr/infos/international/kiev-accus-e-d-une-attaque-de-drones-contre-la-r-sidence-de-poutine-3029168.html",
    title: "Kiev accusée d'une attaque de drones contre la résidence de Poutine",
    publisher: "Bluewin",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-29")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Keystone-ATS; the title is taken from the address of the page.",
        fr: "Texte de Keystone-ATS ; le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// bne IntelliNews, [Ukraine makes the US a counteroffer peace plan that starts with immediate
/// ceasefire](<https://intellinews.com/ukraine-makes-the-us-a-counteroffer-peace-plan-that-starts-with-conditional-immediate-ceasefire-378258/?source=ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BNE_INTELLINEWS_UNDATED: Source = Source {
    id: "bne-intellinews-undated",
    url: "\
        https://intellinews.com/ukraine-makes-the-us-a-counteroffer-peace-plan-that-starts-with-conditional-immediate-ceasefire-378258/?source=ukraine",
    title: "Ukraine makes the US a counteroffer peace plan that starts with immediate ceasefire",
    publisher: "bne IntelliNews",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// BNN Bloomberg, [PM Carney visits Ukraine; Canada 'not excluding boots on the ground' in possible
/// security guarantee, official
/// says](<https://www.bnnbloomberg.ca/business/politics/2025/08/24/pm-carney-visits-ukraine-canada-not-excluding-boots-on-the-ground-in-possible-security-guarantee-official-says/>),
/// 2025-08-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// With a text by CTV.
pub static BNN_BLOOMBERG_2025_08_24: Source = Source {
    id: "bnn-bloomberg-2025-08-24",
    url: "\
        https://www.bnnbloomberg.ca/business/politics/2025/08/24/pm-carney-visits-ukraine-canada-not-excluding-boots-on-the-ground-in-possible-security-guarantee-official-says/",
    title: "PM Carney visits Ukraine; Canada 'not excluding boots on the ground' in possible \
        security guarantee, official says",
    publisher: "BNN Bloomberg",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by CTV.",
        fr: "Avec un texte de CTV.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// BNR, [Rossen Jéliazkov a soutenu le plan de paix sur
/// l'Ukraine](<https://new.bnr.bg/fr/post/102245406/rossen-jeliazkov-a-soutenu-le-plan-de-paix-sur-l-ukraine>),
/// 2025-11-26.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// French pages of Radio Bulgaria, after BTA; the date was read on another copy of the text.
pub static BNR_2025_11_26: Source = Source {
    id: "bnr-2025-11-26",
    url: "\
        https://new.bnr.bg/fr/post/102245406/rossen-jeliazkov-a-soutenu-le-plan-de-paix-sur-l-ukraine",
    title: "Rossen Jéliazkov a soutenu le plan de paix sur l'Ukraine",
    publisher: "BNR",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-11-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "French pages of Radio Bulgaria, after BTA; the date was read on another copy of the \
            text.",
        fr: "Pages françaises de Radio Bulgarie, d'après BTA ; la date a été lue sur une autre \
            copie du texte.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
/// l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
/// 2025-02-16.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_02_16: Source = Source {
    id: "boursorama-2025-02-16",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68",
    title: "France-Macron recevra lundi des dirigeants européens pour une réunion sur l'Ukraine",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Macron affirme que la France et ses partenaires sont unis sur
/// l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/macron-affirme-que-la-france-et-ses-partenaires-sont-unis-sur-l-ukraine-5b0fe1dc0efb0cbbe1f18dc84e2614e8>),
/// 2025-02-19.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static BOURSORAMA_2025_02_19: Source = Source {
    id: "boursorama-2025-02-19",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/macron-affirme-que-la-france-et-ses-partenaires-sont-unis-sur-l-ukraine-5b0fe1dc0efb0cbbe1f18dc84e2614e8",
    title: "Macron affirme que la France et ses partenaires sont unis sur l'Ukraine",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Macron à Kiev : le contrôle de la trêve proposée sera assuré par Washington, avec
/// l'aide de
/// l'UE](<https://www.boursorama.com/videos/actualites/macron-a-kiev-le-controle-de-la-treve-proposee-sera-assure-par-washington-avec-l-aide-de-l-ue-648ecfcfac34c99a25ed8f85bc4f2bc1>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// AFP video. The title is descriptive; the page's own was not seen.
pub static BOURSORAMA_2025_05_10: Source = Source {
    id: "boursorama-2025-05-10",
    url: "\
        https://www.boursorama.com/videos/actualites/macron-a-kiev-le-controle-de-la-treve-proposee-sera-assure-par-washington-avec-l-aide-de-l-ue-648ecfcfac34c99a25ed8f85bc4f2bc1",
    title: "Macron à Kiev : le contrôle de la trêve proposée sera assuré par Washington, avec \
        l'aide de l'UE",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "AFP video. The title is descriptive; the page's own was not seen.",
        fr: "Vidéo de l'AFP. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine-Les USA représentés à la réunion de la "coalition des
/// volontaires"-Meloni](<https://www.boursorama.com/actualite-economique/actualites/ukraine-les-usa-representes-a-la-reunion-de-la-coalition-des-volontaires-meloni-2ffdd49d301614c27bc6599dea6c9e5f>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_07_10: Source = Source {
    id: "boursorama-2025-07-10",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-les-usa-representes-a-la-reunion-de-la-coalition-des-volontaires-meloni-2ffdd49d301614c27bc6599dea6c9e5f",
    title: "Ukraine-Les USA représentés à la réunion de la \"coalition des volontaires\"-Meloni",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [La "Coalition des volontaires" va se réunir dimanche, indique
/// l'Elysée](<https://www.boursorama.com/actualite-economique/actualites/la-coalition-des-volontaires-va-se-reunir-dimanche-indique-l-elysee-3758c1ea3c5657b1454954cdace09351>),
/// 2025-08-16.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_08_16: Source = Source {
    id: "boursorama-2025-08-16",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/la-coalition-des-volontaires-va-se-reunir-dimanche-indique-l-elysee-3758c1ea3c5657b1454954cdace09351",
    title: "La \"Coalition des volontaires\" va se réunir dimanche, indique l'Elysée",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-08-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine: La France accueillera jeudi une réunion de la "coalition des
/// volontaires"](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-france-accueillera-jeudi-une-reunion-de-la-coalition-des-volontaires-495ce7c67c4f09bd199fb05ddceaff44>),
/// 2025-09-01.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_09_01: Source = Source {
    id: "boursorama-2025-09-01",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-la-france-accueillera-jeudi-une-reunion-de-la-coalition-des-volontaires-495ce7c67c4f09bd199fb05ddceaff44",
    title: "Ukraine: La France accueillera jeudi une réunion de la \"coalition des volontaires\"",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-09-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine-Les garanties de sécurité ne peuvent être négociées sans Kyiv et les
/// Européens-Macron](<https://www.boursorama.com/actualite-economique/actualites/ukraine-les-garanties-de-securite-ne-peuvent-etre-negociees-sans-kyiv-et-les-europeens-macron-d76f9329911981aa2499469693ae4e1c>),
/// 2025-12-01.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_12_01: Source = Source {
    id: "boursorama-2025-12-01",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-les-garanties-de-securite-ne-peuvent-etre-negociees-sans-kyiv-et-les-europeens-macron-d76f9329911981aa2499469693ae4e1c",
    title: "Ukraine-Les garanties de sécurité ne peuvent être négociées sans Kyiv et les \
        Européens-Macron",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
/// janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
/// 2025-12-30.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_12_30: Source = Source {
    id: "boursorama-2025-12-30",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36",
    title: "Ukraine-Réunion de la \"coalition des volontaires\" en France le 6 janvier-Zelensky",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Macron appelle à une année "utile", à défendre l'indépendance de
/// l'Europe](<https://www.boursorama.com/bourse/actualites/macron-appelle-a-une-annee-utile-a-defendre-l-independance-de-l-europe-b5e8e67aa73037a168128f073597e4b1>),
/// 2025-12-31.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2025_12_31: Source = Source {
    id: "boursorama-2025-12-31",
    url: "\
        https://www.boursorama.com/bourse/actualites/macron-appelle-a-une-annee-utile-a-defendre-l-independance-de-l-europe-b5e8e67aa73037a168128f073597e4b1",
    title: "Macron appelle à une année \"utile\", à défendre l'indépendance de l'Europe",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-31")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine-La "coalition des volontaires" prête à adopter un système de garanties
/// contraignantes](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-prete-a-adopter-un-systeme-de-garanties-contraignantes-255d104d8c14427fa415418506d79669>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2026_01_06: Source = Source {
    id: "boursorama-2026-01-06",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-prete-a-adopter-un-systeme-de-garanties-contraignantes-255d104d8c14427fa415418506d79669",
    title: "Ukraine-La \"coalition des volontaires\" prête à adopter un système de garanties \
        contraignantes",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine-La coalition des volontaires se réunira mardi, quatre ans après le début de
/// la
/// guerre](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-se-reunira-mardi-quatre-ans-apres-le-debut-de-la-guerre-a6c1b4df2aa9e37677e517fed14c2ac0>),
/// 2026-02-20.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2026_02_20: Source = Source {
    id: "boursorama-2026-02-20",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-se-reunira-mardi-quatre-ans-apres-le-debut-de-la-guerre-a6c1b4df2aa9e37677e517fed14c2ac0",
    title: "Ukraine-La coalition des volontaires se réunira mardi, quatre ans après le début de \
        la guerre",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-02-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Ukraine: Macron "très sceptique" sur la possibilité d'une "paix à court
/// terme"](<https://www.boursorama.com/actualite-economique/actualites/ukraine-macron-tres-sceptique-sur-la-possibilite-d-une-paix-a-court-terme-df129286c8f0cf8f0785bfb2d855d3e4>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by AFP.
pub static BOURSORAMA_2026_02_24: Source = Source {
    id: "boursorama-2026-02-24",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/ukraine-macron-tres-sceptique-sur-la-possibilite-d-une-paix-a-court-terme-df129286c8f0cf8f0785bfb2d855d3e4",
    title: "Ukraine: Macron \"très sceptique\" sur la possibilité d'une \"paix à court terme\"",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Boursorama, [Macron recevra Zelensky à Paris
/// vendredi](<https://www.boursorama.com/actualite-economique/actualites/macron-recevra-zelensky-a-paris-vendredi-6b301a70aad2236dfadefed6d870bdb5>),
/// 2026-03-12.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by Reuters.
pub static BOURSORAMA_2026_03_12: Source = Source {
    id: "boursorama-2026-03-12",
    url: "\
        https://www.boursorama.com/actualite-economique/actualites/macron-recevra-zelensky-a-paris-vendredi-6b301a70aad2236dfadefed6d870bdb5",
    title: "Macron recevra Zelensky à Paris vendredi",
    publisher: "Boursorama",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// British Columbia Times, [UK allocates $270 million to prepare for possible Ukraine
/// deployment](<https://www.britishcolumbiatimes.com/news/uk-allocates-270-million-to-prepare-for-possible-ukraine-deployment202601101016300003>),
/// 2026-01-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Agency text.
pub static BRITISH_COLUMBIA_TIMES_2026_01_10: Source = Source {
    id: "british-columbia-times-2026-01-10",
    url: "\
        https://www.britishcolumbiatimes.com/news/uk-allocates-270-million-to-prepare-for-possible-ukraine-deployment202601101016300003",
    title: "UK allocates $270 million to prepare for possible Ukraine deployment",
    publisher: "British Columbia Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Agency text.",
        fr: "Texte d'agence.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Britské listy, [Náčelníci štábů zemí "koalice ochotných" diskutovali v Paříži o bezpečnostních
/// zárukách pro
/// Ukrajinu](<https://blisty.cz/art/130849-nacelnici-stabu-zemi-koalice-ochotnych-diskutovali-v-parizi-o-bezpecnostnich-zarukach-pro-ukrajinu.html>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
pub static BRITSKE_LISTY_2026_01_07: Source = Source {
    id: "britske-listy-2026-01-07",
    url: "\
        https://blisty.cz/art/130849-nacelnici-stabu-zemi-koalice-ochotnych-diskutovali-v-parizi-o-bezpecnostnich-zarukach-pro-ukrajinu.html",
    title: "Náčelníci štábů zemí \"koalice ochotných\" diskutovali v Paříži o bezpečnostních \
        zárukách pro Ukrajinu",
    publisher: "Britské listy",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Brussels Times, [London and Paris are working with Kyiv on a plan to end
/// conflicts](<https://brusselstimes.com/1468376/london-and-paris-are-working-with-kyiv-on-a-plan-to-end-conflicts>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BRUSSELS_TIMES_UNDATED: Source = Source {
    id: "brussels-times-undated",
    url: "\
        https://brusselstimes.com/1468376/london-and-paris-are-working-with-kyiv-on-a-plan-to-end-conflicts",
    title: "London and Paris are working with Kyiv on a plan to end conflicts",
    publisher: "The Brussels Times",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Brussels Times, [Franco-British mission to visit Ukraine to prepare for possible
/// deployment](<https://brusselstimes.com/belgium/1507294/franco-british-mission-to-visit-ukraine-to-prepare-for-possible-deployment>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page; the page was written after the meeting and
/// shows no date.
pub static BRUSSELS_TIMES_UNDATED_2: Source = Source {
    id: "brussels-times-undated-2",
    url: "\
        https://brusselstimes.com/belgium/1507294/franco-british-mission-to-visit-ukraine-to-prepare-for-possible-deployment",
    title: "Franco-British mission to visit Ukraine to prepare for possible deployment",
    publisher: "The Brussels Times",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page; the page was written after the \
            meeting and shows no date.",
        fr: "Le titre est tiré de l'adresse de la page ; la page, écrite après la réunion, n'est \
            pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Business Insider Polska, [Estonia. Premier Michal zapowiada wysłanie żołnierzy do
/// Ukrainy](<https://businessinsider.com.pl/wiadomosci/estonia-premier-michal-zapowiada-wyslanie-zolnierzy-do-ukrainy/fcs57em>),
/// undated.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
///
/// The page shows no date.
pub static BUSINESS_INSIDER_POLSKA_UNDATED: Source = Source {
    id: "business-insider-polska-undated",
    url: "\
        https://businessinsider.com.pl/wiadomosci/estonia-premier-michal-zapowiada-wyslanie-zolnierzy-do-ukrainy/fcs57em",
    title: "Estonia. Premier Michal zapowiada wysłanie żołnierzy do Ukrainy",
    publisher: "Business Insider Polska",
    kind: SourceKind::News,
    lang: "pl",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no date.",
        fr: "La page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Business-Panorama, [Koalition der Willigen berät am Jahrestag über Unterstützung der
/// Ukraine](<https://www.business-panorama.de/news.php?newsid=6689021>), 2026-02-20.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Text by AFP.
pub static BUSINESS_PANORAMA_2026_02_20: Source = Source {
    id: "business-panorama-2026-02-20",
    url: "https://www.business-panorama.de/news.php?newsid=6689021",
    title: "Koalition der Willigen berät am Jahrestag über Unterstützung der Ukraine",
    publisher: "Business-Panorama",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2026-02-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Business Standard, [Trump, Zelenskiy fail to reach minerals deal after White House
/// clash](<https://www.business-standard.com/amp/world-news/trump-zelenskiy-fail-to-reach-minerals-deal-after-white-house-clash-125030100065_1.html>),
/// 2025-03-01.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Bloomberg reporters. The title is taken from the address of the page.
pub static BUSINESS_STANDARD_2025_03_01: Source = Source {
    id: "business-standard-2025-03-01",
    url: "\
        https://www.business-standard.com/amp/world-news/trump-zelenskiy-fail-to-reach-minerals-deal-after-white-house-clash-125030100065_1.html",
    title: "Trump, Zelenskiy fail to reach minerals deal after White House clash",
    publisher: "Business Standard",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Bloomberg reporters. The title is taken from the address of the page.",
        fr: "Texte de journalistes de Bloomberg. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Business Standard, [Can't allow Russia to play games with peace, says UK PM Keir
/// Starmer](<https://www.business-standard.com/amp/world-news/can-t-allow-russia-to-play-games-with-peace-says-uk-pm-keir-starmer-125031500461_1.html>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static BUSINESS_STANDARD_2025_03_15: Source = Source {
    id: "business-standard-2025-03-15",
    url: "\
        https://www.business-standard.com/amp/world-news/can-t-allow-russia-to-play-games-with-peace-says-uk-pm-keir-starmer-125031500461_1.html",
    title: "Can't allow Russia to play games with peace, says UK PM Keir Starmer",
    publisher: "Business Standard",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Bytes EU, [Plenković on the Paris meeting](<https://www.byteseu.com/?p=1697285>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a text by the Croatian government; the title is descriptive.
pub static BYTES_EU_UNDATED: Source = Source {
    id: "bytes-eu-undated",
    url: "https://www.byteseu.com/?p=1697285",
    title: "Plenković on the Paris meeting",
    publisher: "Bytes EU",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a text by the Croatian government; the title is descriptive.",
        fr: "Reproduction d'un texte du gouvernement croate ; le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CaleaEuropeană.ro, [Patru ani de război al Rusiei în Ucraina: G7 își reafirmă sprijinul
/// neclintit pentru Ucraina, în prima astfel de declarație de la revenirea lui Trump la Casa
/// Albă](<https://www.caleaeuropeana.ro/patru-ani-de-razboi-al-rusiei-in-ucraina-g7-isi-reafirma-sprijinul-neclintit-pentru-ucraina-in-prima-astfel-de-declaratie-de-la-revenirea-lui-trump-la-casa-alba/>),
/// undated.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static CALEAEUROPEANA_RO_UNDATED: Source = Source {
    id: "caleaeuropeana-ro-undated",
    url: "\
        https://www.caleaeuropeana.ro/patru-ani-de-razboi-al-rusiei-in-ucraina-g7-isi-reafirma-sprijinul-neclintit-pentru-ucraina-in-prima-astfel-de-declaratie-de-la-revenirea-lui-trump-la-casa-alba/",
    title: "Patru ani de război al Rusiei în Ucraina: G7 își reafirmă sprijinul neclintit pentru \
        Ucraina, în prima astfel de declarație de la revenirea lui Trump la Casa Albă",
    publisher: "CaleaEuropeană.ro",
    kind: SourceKind::News,
    lang: "ro",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Caliber.Az, [The Times: Europe struggles to send 25,000 troops to
/// Ukraine](<https://caliber.az/en/post/the-times-europe-struggles-to-send-25-000-troops-to-ukraine>),
/// 2025-04-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Times.
pub static CALIBER_AZ_2025_04_30: Source = Source {
    id: "caliber-az-2025-04-30",
    url: "https://caliber.az/en/post/the-times-europe-struggles-to-send-25-000-troops-to-ukraine",
    title: "The Times: Europe struggles to send 25,000 troops to Ukraine",
    publisher: "Caliber.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Times.",
        fr: "Relaie The Times.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Caliber.Az, [Ukrainian president arrives in Rome ahead of Coalition of the Willing
/// summit](<https://caliber.az/en/post/ukrainian-president-arrives-in-rome>), 2025-07-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CALIBER_AZ_2025_07_09: Source = Source {
    id: "caliber-az-2025-07-09",
    url: "https://caliber.az/en/post/ukrainian-president-arrives-in-rome",
    title: "Ukrainian president arrives in Rome ahead of Coalition of the Willing summit",
    publisher: "Caliber.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Caliber.Az, [FT: European coalition divided over Ukraine deployment as leaders gather for
/// crucial
/// talks](<https://caliber.az/en/post/ft-european-coalition-divided-over-ukraine-deployment-as-leaders-gather-for-crucial-talks>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays the Financial Times.
pub static CALIBER_AZ_2025_09_04: Source = Source {
    id: "caliber-az-2025-09-04",
    url: "\
        https://caliber.az/en/post/ft-european-coalition-divided-over-ukraine-deployment-as-leaders-gather-for-crucial-talks",
    title: "FT: European coalition divided over Ukraine deployment as leaders gather for crucial \
        talks",
    publisher: "Caliber.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the Financial Times.",
        fr: "Relaie le Financial Times.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Caliber.Az, [Paris talks end with allies committing to Ukraine security
/// guarantees](<https://caliber.az/en/post/paris-talks-end-with-allies-committing-to-ukraine-security-guarantees>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Sky News.
pub static CALIBER_AZ_UNDATED: Source = Source {
    id: "caliber-az-undated",
    url: "\
        https://caliber.az/en/post/paris-talks-end-with-allies-committing-to-ukraine-security-guarantees",
    title: "Paris talks end with allies committing to Ukraine security guarantees",
    publisher: "Caliber.Az",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Sky News.",
        fr: "D'après Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Caliber.Az, [PM: Troops to Ukraine only "possibility" as Canada boosts defence
/// spending](<https://caliber.az/en/post/pm-troops-to-ukraine-only-possibility-as-canada-boosts-defence-spending>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CALIBER_AZ_UNDATED_2: Source = Source {
    id: "caliber-az-undated-2",
    url: "\
        https://caliber.az/en/post/pm-troops-to-ukraine-only-possibility-as-canada-boosts-defence-spending",
    title: "PM: Troops to Ukraine only \"possibility\" as Canada boosts defence spending",
    publisher: "Caliber.Az",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Capital FM, [Starmer announces 'coalition of the willing' to guarantee Ukraine
/// peace](<https://www.capitalfm.co.ke/news/2025/03/starmer-announces-coalition-of-the-willing-to-guarantee-ukraine-peace/>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by the BBC.
pub static CAPITAL_FM_2025_03_03: Source = Source {
    id: "capital-fm-2025-03-03",
    url: "\
        https://www.capitalfm.co.ke/news/2025/03/starmer-announces-coalition-of-the-willing-to-guarantee-ukraine-peace/",
    title: "Starmer announces 'coalition of the willing' to guarantee Ukraine peace",
    publisher: "Capital FM",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by the BBC.",
        fr: "Texte de la BBC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Capital Post, [European Leaders Back 'Multinational Force' for Ukraine After Berlin
/// Talks](<https://capitalpost.uk/politics/diplomacy/europe-backs-multinational-force-for-ukraine-post-peace.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CAPITAL_POST_UNDATED: Source = Source {
    id: "capital-post-undated",
    url: "\
        https://capitalpost.uk/politics/diplomacy/europe-backs-multinational-force-for-ukraine-post-peace.html",
    title: "European Leaders Back 'Multinational Force' for Ukraine After Berlin Talks",
    publisher: "Capital Post",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// cash.ch, [Debatte über Sicherheitsgarantien nach
/// Ukraine-Gipfel](<https://www.cash.ch/news/debatte-uber-sicherheitsgarantien-nach-ukraine-gipfel-853140>),
/// undated.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// With a text by dpa and AWP; the page shows no date.
pub static CASH_CH_UNDATED: Source = Source {
    id: "cash-ch-undated",
    url: "https://www.cash.ch/news/debatte-uber-sicherheitsgarantien-nach-ukraine-gipfel-853140",
    title: "Debatte über Sicherheitsgarantien nach Ukraine-Gipfel",
    publisher: "cash.ch",
    kind: SourceKind::News,
    lang: "de",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by dpa and AWP; the page shows no date.",
        fr: "Avec un texte de dpa et d'AWP ; la page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Castanet, [Canada co-signs pact to help secure Ukraine after peace
/// deal](<https://www.castanet.net/news/Canada/592710/Canada-co-signs-pact-to-help-secure-Ukraine-after-peace-deal>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static CASTANET_2026_01_06: Source = Source {
    id: "castanet-2026-01-06",
    url: "\
        https://www.castanet.net/news/Canada/592710/Canada-co-signs-pact-to-help-secure-Ukraine-after-peace-deal",
    title: "Canada co-signs pact to help secure Ukraine after peace deal",
    publisher: "Castanet",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CBS News, [European leaders visit Kyiv on the third anniversary of the
/// invasion](<https://www.cbsnews.com/news/ukraine-3-year-russia-invasion-anniversary-trump/>),
/// 2025-02-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AP dispatch. The title is descriptive; the page's own was not seen.
pub static CBS_NEWS_2025_02_24: Source = Source {
    id: "cbs-news-2025-02-24",
    url: "https://www.cbsnews.com/news/ukraine-3-year-russia-invasion-anniversary-trump/",
    title: "European leaders visit Kyiv on the third anniversary of the invasion",
    publisher: "CBS News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AP dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche d'AP. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Lithuania calls it a mistake not to invite Baltic states to London
/// summit](<https://censor.net/en/news/3538879/lithuania-calls-it-a-mistake-not-to-invite-baltic-states-to-london-summit>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays LRT.
pub static CENSOR_NET_2025_03_03: Source = Source {
    id: "censor-net-2025-03-03",
    url: "\
        https://censor.net/en/news/3538879/lithuania-calls-it-a-mistake-not-to-invite-baltic-states-to-london-summit",
    title: "Lithuania calls it a mistake not to invite Baltic states to London summit",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays LRT.",
        fr: "Relaie LRT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [French and British military discuss deployment of a coalition of the
/// willing](<https://censor.net/en/news/3543017/french-and-british-military-discuss-deployment-of-a-coalition-of-the-willing>),
/// 2025-03-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static CENSOR_NET_2025_03_24: Source = Source {
    id: "censor-net-2025-03-24",
    url: "\
        https://censor.net/en/news/3543017/french-and-british-military-discuss-deployment-of-a-coalition-of-the-willing",
    title: "French and British military discuss deployment of a coalition of the willing",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Zelenskyy: Meetings of "coalition of willing" to take place on May
/// 10](<https://censor.net/en/news/3551383/zelenskyy-announced-meetings-of-the-coalitio>),
/// 2025-05-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_2025_05_09: Source = Source {
    id: "censor-net-2025-05-09",
    url: "https://censor.net/en/news/3551383/zelenskyy-announced-meetings-of-the-coalitio",
    title: "Zelenskyy: Meetings of \"coalition of willing\" to take place on May 10",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Montenegrin parliament approves participation in EU military assistance mission for
/// Ukraine –
/// media](<https://censor.net/en/news/3557560/montenegro-backs-participation-in-eu-military-assistance-mission-for-ukraine>),
/// 2025-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_2025_06: Source = Source {
    id: "censor-net-2025-06",
    url: "\
        https://censor.net/en/news/3557560/montenegro-backs-participation-in-eu-military-assistance-mission-for-ukraine",
    title: "Montenegrin parliament approves participation in EU military assistance mission for \
        Ukraine – media",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Fifty-two countries attend Ramstein to discuss Ukraine's
/// defense](<https://censor.net/en/news/3564424/fifty-two-countries-attend-ramstein-to-discuss-ukraine-s-defense>),
/// 2025-07-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_2025_07_21: Source = Source {
    id: "censor-net-2025-07-21",
    url: "\
        https://censor.net/en/news/3564424/fifty-two-countries-attend-ramstein-to-discuss-ukraine-s-defense",
    title: "Fifty-two countries attend Ramstein to discuss Ukraine's defense",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Umerov appointed NSDC Secretary: Shmyhal
/// explains](<https://censor.net/en/news/3566124/umerov-appointed-nsdc-secretary-shmyhal-explains-zelenskyy-s-decision>),
/// 2025-07-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static CENSOR_NET_2025_07_30: Source = Source {
    id: "censor-net-2025-07-30",
    url: "\
        https://censor.net/en/news/3566124/umerov-appointed-nsdc-secretary-shmyhal-explains-zelenskyy-s-decision",
    title: "Umerov appointed NSDC Secretary: Shmyhal explains",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Tusk: "Coalition of the Willing" reaffirms support for
/// Ukraine](<https://censor.net/en/news/3569461/tusk-coalition-of-the-willing-reaffirms-support-for-ukraine>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_2025_08_19: Source = Source {
    id: "censor-net-2025-08-19",
    url: "\
        https://censor.net/en/news/3569461/tusk-coalition-of-the-willing-reaffirms-support-for-ukraine",
    title: "Tusk: \"Coalition of the Willing\" reaffirms support for Ukraine",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [EU and Ukrainian leaders support Trump in ending
/// hostilities](<https://censor.net/en/news/3580796/eu-and-ukrainian-leaders-support-trump-in-ending-hostilities>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_2025_10_21: Source = Source {
    id: "censor-net-2025-10-21",
    url: "\
        https://censor.net/en/news/3580796/eu-and-ukrainian-leaders-support-trump-in-ending-hostilities",
    title: "EU and Ukrainian leaders support Trump in ending hostilities",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Радники України та ЄС обговорять план завершення
/// війни](<https://censor.net/ua/news/3582128/radnyky-ukrayiny-ta-yes-obgovoryat-plan-zavershennya-viyiny>),
/// 2025-10-28.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static CENSOR_NET_2025_10_28: Source = Source {
    id: "censor-net-2025-10-28",
    url: "\
        https://censor.net/ua/news/3582128/radnyky-ukrayiny-ta-yes-obgovoryat-plan-zavershennya-viyiny",
    title: "Радники України та ЄС обговорять план завершення війни",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Генштабы Коалиции желающих обсудили гарантии безопасности для
/// Украины](<https://censor.net/ru/news/3594010/genshtaby-koalitsii-jelayuschih-obsudili-garantii-bezopasnosti-dlya-ukrainy>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// Quotes General Mandon's post in full. The title is taken from the address of the page.
pub static CENSOR_NET_2026_01_06: Source = Source {
    id: "censor-net-2026-01-06",
    url: "\
        https://censor.net/ru/news/3594010/genshtaby-koalitsii-jelayuschih-obsudili-garantii-bezopasnosti-dlya-ukrainy",
    title: "Генштабы Коалиции желающих обсудили гарантии безопасности для Украины",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes General Mandon's post in full. The title is taken from the address of the \
            page.",
        fr: "Cite en entier la publication du général Mandon. Le titre est tiré de l'adresse de \
            la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Geneva talks: Ukraine and U.S. issue joint
/// statement](<https://censor.net/en/news/3586560/ukraine-and-the-us-have-prepared-an-updated-framework-document-on-peace>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_UNDATED: Source = Source {
    id: "censor-net-undated",
    url: "\
        https://censor.net/en/news/3586560/ukraine-and-the-us-have-prepared-an-updated-framework-document-on-peace",
    title: "Geneva talks: Ukraine and U.S. issue joint statement",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Censor.NET, [Zelenskyy revealed all 20 points of the peace
/// agreement](<https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CENSOR_NET_UNDATED_2: Source = Source {
    id: "censor-net-undated-2",
    url: "\
        https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan",
    title: "Zelenskyy revealed all 20 points of the peace agreement",
    publisher: "Censor.NET",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Čerstvé zprávy, [„Koalice ochotných“ představila Pařížskou deklaraci. Babiš
/// nepodepsal](<https://www.cerstvezpravy.cz/parlamentni-listy/koalice-ochotnych-predstavila-parizskou-deklaraci-babis-nepodepsal>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
///
/// After Parlamentní listy.
pub static CERSTVE_ZPRAVY_2026_01_06: Source = Source {
    id: "cerstve-zpravy-2026-01-06",
    url: "\
        https://www.cerstvezpravy.cz/parlamentni-listy/koalice-ochotnych-predstavila-parizskou-deklaraci-babis-nepodepsal",
    title: "„Koalice ochotných“ představila Pařížskou deklaraci. Babiš nepodepsal",
    publisher: "Čerstvé zprávy",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Parlamentní listy.",
        fr: "D'après Parlamentní listy.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
/// Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// With a text by Reuters.
pub static CHANNEL_NEWSASIA_2025_07_10: Source = Source {
    id: "channel-newsasia-2025-07-10",
    url: "\
        https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086",
    title: "Paris to be new headquarters of 'coalition of the willing' for Ukraine",
    publisher: "Channel NewsAsia",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by Reuters.",
        fr: "Avec un texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// 24 Chasa, [Bulgaria will not send soldiers to Ukraine; Türkiye among the
/// 26](<https://www.24chasa.bg/mezhdunarodni/article/21241747>), 2025-09-05.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static CHASA_24_2025_09_05: Source = Source {
    id: "chasa-24-2025-09-05",
    url: "https://www.24chasa.bg/mezhdunarodni/article/21241747",
    title: "Bulgaria will not send soldiers to Ukraine; Türkiye among the 26",
    publisher: "24 Chasa",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Cinquantamila giorni, [Meloni partecipa alla call dei volonterosi: "Non ci saranno nostre forze
/// militari sul
/// terreno"](<https://cinquantamila.it/storyTellerArticolo.php?storyId=67d5dffb2c291>), 2025-03-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static CINQUANTAMILA_GIORNI_2025_03_15: Source = Source {
    id: "cinquantamila-giorni-2025-03-15",
    url: "https://cinquantamila.it/storyTellerArticolo.php?storyId=67d5dffb2c291",
    title: "Meloni partecipa alla call dei volonterosi: \"Non ci saranno nostre forze militari \
        sul terreno\"",
    publisher: "Cinquantamila giorni",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Città di Napoli, [Meloni verso il sì a vertice Macron, fastidio per attivismo
/// Salvini](<https://cittadinapoli.com/meloni-verso-il-si-a-vertice-macron-fastidio-per-attivismo-salvini/>),
/// 2025-03-21.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Reprint of an Askanews dispatch.
pub static CITTA_DI_NAPOLI_2025_03_21: Source = Source {
    id: "citta-di-napoli-2025-03-21",
    url: "\
        https://cittadinapoli.com/meloni-verso-il-si-a-vertice-macron-fastidio-per-attivismo-salvini/",
    title: "Meloni verso il sì a vertice Macron, fastidio per attivismo Salvini",
    publisher: "Città di Napoli",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an Askanews dispatch.",
        fr: "Reprise d'une dépêche d'Askanews.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CityNews, [Carney promises military assistance in Ukraine at virtual meeting of
/// allies](<https://toronto.citynews.ca/2025/09/04/carney-promises-military-assistance-in-ukraine-at-virtual-meeting-of-allies/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static CITYNEWS_2025_09_04: Source = Source {
    id: "citynews-2025-09-04",
    url: "\
        https://toronto.citynews.ca/2025/09/04/carney-promises-military-assistance-in-ukraine-at-virtual-meeting-of-allies/",
    title: "Carney promises military assistance in Ukraine at virtual meeting of allies",
    publisher: "CityNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CityNews, [Trump says that Ukraine didn’t target Putin residence in a drone strike as Kremlin
/// claims](<https://toronto.citynews.ca/2026/01/04/trump-says-that-ukraine-didnt-target-putin-residence-in-a-drone-strike-as-kremlin-claims/>),
/// 2026-01-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AP.
pub static CITYNEWS_2026_01_04: Source = Source {
    id: "citynews-2026-01-04",
    url: "\
        https://toronto.citynews.ca/2026/01/04/trump-says-that-ukraine-didnt-target-putin-residence-in-a-drone-strike-as-kremlin-claims/",
    title: "Trump says that Ukraine didn’t target Putin residence in a drone strike as Kremlin \
        claims",
    publisher: "CityNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AP.",
        fr: "Texte d'AP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CityNews, [In Paris, Carney set to talk about Canada's role in eventual Ukraine
/// ceasefire](<https://toronto.citynews.ca/2026/01/06/in-paris-carney-set-to-talk-about-canadas-role-in-eventual-ukraine-ceasefire/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static CITYNEWS_2026_01_06: Source = Source {
    id: "citynews-2026-01-06",
    url: "\
        https://toronto.citynews.ca/2026/01/06/in-paris-carney-set-to-talk-about-canadas-role-in-eventual-ukraine-ceasefire/",
    title: "In Paris, Carney set to talk about Canada's role in eventual Ukraine ceasefire",
    publisher: "CityNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CNA, [Kremlin says Russia is toughening its stance on Ukraine after drone
/// attack](<https://www.channelnewsasia.com/world/kremlin-says-russia-toughening-its-stance-ukraine-after-drone-attack-5769801>),
/// 2025-12-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static CNA_2025_12_30: Source = Source {
    id: "cna-2025-12-30",
    url: "\
        https://www.channelnewsasia.com/world/kremlin-says-russia-toughening-its-stance-ukraine-after-drone-attack-5769801",
    title: "Kremlin says Russia is toughening its stance on Ukraine after drone attack",
    publisher: "CNA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CNEWS, [Guerre en Ukraine : un sommet de dirigeants européens organisé ce samedi en soutien à
/// Kiev](<https://www.cnews.fr/monde/2025-05-10/guerre-en-ukraine-un-sommet-de-dirigeants-europeens-organise-ce-samedi-en-soutien>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static CNEWS_2025_05_10: Source = Source {
    id: "cnews-2025-05-10",
    url: "\
        https://www.cnews.fr/monde/2025-05-10/guerre-en-ukraine-un-sommet-de-dirigeants-europeens-organise-ce-samedi-en-soutien",
    title: "Guerre en Ukraine : un sommet de dirigeants européens organisé ce samedi en soutien à \
        Kiev",
    publisher: "CNEWS",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CNEWS, [Guerre en Ukraine : quels sont les objectifs de la «coalition des volontaires» qui se
/// réunit](<https://www.cnews.fr/monde/2025-08-17/guerre-en-ukraine-quels-sont-les-objectifs-de-la-coalition-des-volontaires-qui-se>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static CNEWS_2025_08_17: Source = Source {
    id: "cnews-2025-08-17",
    url: "\
        https://www.cnews.fr/monde/2025-08-17/guerre-en-ukraine-quels-sont-les-objectifs-de-la-coalition-des-volontaires-qui-se",
    title: "Guerre en Ukraine : quels sont les objectifs de la «coalition des volontaires» qui se \
        réunit",
    publisher: "CNEWS",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// CNW, [Compte rendu - Le premier ministre Carney participe à une réunion virtuelle en appui à
/// l'Ukraine](<https://www.newswire.ca/fr/news-releases/compte-rendu-le-premier-ministre-carney-participe-a-une-reunion-virtuelle-en-appui-a-l-ukraine-894359855.html>),
/// 2025-05-10.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
///
/// Release of the Prime Minister's Office of Canada.
pub static CNW_2025_05_10: Source = Source {
    id: "cnw-2025-05-10",
    url: "\
        https://www.newswire.ca/fr/news-releases/compte-rendu-le-premier-ministre-carney-participe-a-une-reunion-virtuelle-en-appui-a-l-ukraine-894359855.html",
    title: "Compte rendu - Le premier ministre Carney participe à une réunion virtuelle en appui \
        à l'Ukraine",
    publisher: "CNW",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Release of the Prime Minister's Office of Canada.",
        fr: "Communiqué du cabinet du Premier ministre du Canada.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// CNW, [Readout - Prime Minister Carney meets with Prime Minister of the United Kingdom, Sir Keir
/// Starmer](<https://www.newswire.ca/news-releases/readout-prime-minister-carney-meets-with-prime-minister-of-the-united-kingdom-sir-keir-starmer-800727946.html>),
/// 2025-09-26.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Release of the Prime Minister's Office of Canada.
pub static CNW_2025_09_26: Source = Source {
    id: "cnw-2025-09-26",
    url: "\
        https://www.newswire.ca/news-releases/readout-prime-minister-carney-meets-with-prime-minister-of-the-united-kingdom-sir-keir-starmer-800727946.html",
    title: "Readout - Prime Minister Carney meets with Prime Minister of the United Kingdom, Sir \
        Keir Starmer",
    publisher: "CNW",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-09-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Release of the Prime Minister's Office of Canada.",
        fr: "Communiqué du cabinet du Premier ministre du Canada.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Common Room, [Coalition of the Willing backs Ukraine
/// ceasefire](<https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire>),
/// 2025-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Explains the text of the British government in its own words; the end of the page was not seen.
pub static COMMON_ROOM_2025_10: Source = Source {
    id: "common-room-2025-10",
    url: "https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire",
    title: "Coalition of the Willing backs Ukraine ceasefire",
    publisher: "The Common Room",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Explains the text of the British government in its own words; the end of the page \
            was not seen.",
        fr: "Expose le texte du gouvernement britannique dans ses propres termes ; la fin de la \
            page n'a pas été vue.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// commonspace.eu, [After Alaska, European leaders issue tough statement, reiterating support for
/// Ukraine](<https://www.commonspace.eu/news/after-alaska-european-leaders-issue-tough-statement-reiterating-support-ukraine>),
/// 2025-08-16.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static COMMONSPACE_EU_2025_08_16: Source = Source {
    id: "commonspace-eu-2025-08-16",
    url: "\
        https://www.commonspace.eu/news/after-alaska-european-leaders-issue-tough-statement-reiterating-support-ukraine",
    title: "After Alaska, European leaders issue tough statement, reiterating support for Ukraine",
    publisher: "commonspace.eu",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Cooperativa, [Ucrania y sus principales socios europeos exigen a Rusia una tregua de 30
/// días](<https://cooperativa.cl/noticias/mundo/europa/ucrania/ucrania-y-sus-principales-socios-europeos-exigen-a-rusia-una-tregua-de/2025-05-10/094855.html>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static COOPERATIVA_2025_05_10: Source = Source {
    id: "cooperativa-2025-05-10",
    url: "\
        https://cooperativa.cl/noticias/mundo/europa/ucrania/ucrania-y-sus-principales-socios-europeos-exigen-a-rusia-una-tregua-de/2025-05-10/094855.html",
    title: "Ucrania y sus principales socios europeos exigen a Rusia una tregua de 30 días",
    publisher: "Cooperativa",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Cotidianul, [Bolojan, primit la Palatul
/// Elysée](<https://www.cotidianul.ro/videobolojan-primit-la-palatul-elysee/>), 2025-03.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
///
/// Cites dpa, EFE and Reuters. The title is taken from the address of the page.
pub static COTIDIANUL_2025_03: Source = Source {
    id: "cotidianul-2025-03",
    url: "https://www.cotidianul.ro/videobolojan-primit-la-palatul-elysee/",
    title: "Bolojan, primit la Palatul Elysée",
    publisher: "Cotidianul",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites dpa, EFE and Reuters. The title is taken from the address of the page.",
        fr: "Cite la dpa, EFE et Reuters. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Cyprus Mail, [Europeans, Ukrainians make their case as Rubio and Witkoff visit
/// Paris](<https://cyprus-mail.com/2025/04/17/europeans-ukrainians-make-their-case-as-rubio-and-witkoff-visit-paris>),
/// 2025-04-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a Reuters dispatch.
pub static CYPRUS_MAIL_2025_04_17: Source = Source {
    id: "cyprus-mail-2025-04-17",
    url: "\
        https://cyprus-mail.com/2025/04/17/europeans-ukrainians-make-their-case-as-rubio-and-witkoff-visit-paris",
    title: "Europeans, Ukrainians make their case as Rubio and Witkoff visit Paris",
    publisher: "Cyprus Mail",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Reuters dispatch.",
        fr: "Reprise d'une dépêche de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
/// Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
/// 2026-01-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static CYPRUS_MAIL_2026_01_05: Source = Source {
    id: "cyprus-mail-2026-01-05",
    url: "\
        https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris",
    title: "Damianos to attend Coalition of the willing meeting in Paris",
    publisher: "Cyprus Mail",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Dagens, [UK Defense Secretary: "I want to be the secretary, who deploys troops to
/// Ukraine"](<https://www.dagens.com/news/uk-defense-secretary-i-want-to-be-the-secretary-who-deploys-troops-to-ukraine>),
/// 2026-02-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static DAGENS_2026_02_23: Source = Source {
    id: "dagens-2026-02-23",
    url: "\
        https://www.dagens.com/news/uk-defense-secretary-i-want-to-be-the-secretary-who-deploys-troops-to-ukraine",
    title: "UK Defense Secretary: \"I want to be the secretary, who deploys troops to Ukraine\"",
    publisher: "Dagens",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Dagsavisen, [Støre etter nytt Ukraina-møte: Russland må vise en reell vilje til
/// fred](<https://www.dagsavisen.no/nyheter/innenriks/2025/03/15/store-etter-nytt-ukraina-mote-russland-ma-vise-en-reell-vilje-til-fred/>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `no`, read on 2026-11-22.
///
/// Quotes NTB. The title is taken from the address of the page.
pub static DAGSAVISEN_2025_03_15: Source = Source {
    id: "dagsavisen-2025-03-15",
    url: "\
        https://www.dagsavisen.no/nyheter/innenriks/2025/03/15/store-etter-nytt-ukraina-mote-russland-ma-vise-en-reell-vilje-til-fred/",
    title: "Støre etter nytt Ukraina-møte: Russland må vise en reell vilje til fred",
    publisher: "Dagsavisen",
    kind: SourceKind::News,
    lang: "no",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes NTB. The title is taken from the address of the page.",
        fr: "Cite NTB. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Daily Star, [26 nations vow to give Ukraine postwar security guarantees, Macron
/// says](<https://www.thedailystar.net/news/world/news/26-nations-vow-give-ukraine-postwar-security-guarantees-macron-says-3979196>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static DAILY_STAR_2025_09_05: Source = Source {
    id: "daily-star-2025-09-05",
    url: "\
        https://www.thedailystar.net/news/world/news/26-nations-vow-give-ukraine-postwar-security-guarantees-macron-says-3979196",
    title: "26 nations vow to give Ukraine postwar security guarantees, Macron says",
    publisher: "The Daily Star",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily Times, [US, European military chiefs draft security options for
/// Ukraine](<https://dailytimes.com.pk/1357536/us-european-military-chiefs-draft-security-options-for-ukraine/>),
/// 2025-08-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static DAILY_TIMES_2025_08_22: Source = Source {
    id: "daily-times-2025-08-22",
    url: "\
        https://dailytimes.com.pk/1357536/us-european-military-chiefs-draft-security-options-for-ukraine/",
    title: "US, European military chiefs draft security options for Ukraine",
    publisher: "Daily Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [European leaders, Trudeau gather in Kyiv to mark third Ukraine war
/// anniversary](<https://www.daily8.com/en/article/bca86d3ddc306764e45851722c6992b6>), 2025-02-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a UPI dispatch.
pub static DAILY8_2025_02_24: Source = Source {
    id: "daily8-2025-02-24",
    url: "https://www.daily8.com/en/article/bca86d3ddc306764e45851722c6992b6",
    title: "European leaders, Trudeau gather in Kyiv to mark third Ukraine war anniversary",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a UPI dispatch.",
        fr: "Reprise d'une dépêche d'UPI.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [International 'reassurance' force planned for Ukraine
/// ceasefire](<https://www.daily8.com/en/article/4d19ac86f6db30a8e576dd6300d702b4>), 2025-03-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Repost of BBC News.
pub static DAILY8_2025_03_20: Source = Source {
    id: "daily8-2025-03-20",
    url: "https://www.daily8.com/en/article/4d19ac86f6db30a8e576dd6300d702b4",
    title: "International 'reassurance' force planned for Ukraine ceasefire",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of BBC News.",
        fr: "Reproduction de BBC News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [What is the coalition of the
/// willing?](<https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4>), 2025-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of a text by PA.
pub static DAILY8_2025_08: Source = Source {
    id: "daily8-2025-08",
    url: "https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4",
    title: "What is the coalition of the willing?",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of a text by PA.",
        fr: "Copie d'un texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, ['Coalition of Willing' leaders set out stance on Ukraine ceasefire
/// pathway](<https://www.daily8.com/en/article/d6ace5f052bf26bd82dc70ebe2b0fe6b>), 2025-08-13.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of a Reuters text.
pub static DAILY8_2025_08_13: Source = Source {
    id: "daily8-2025-08-13",
    url: "https://www.daily8.com/en/article/d6ace5f052bf26bd82dc70ebe2b0fe6b",
    title: "'Coalition of Willing' leaders set out stance on Ukraine ceasefire pathway",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of a Reuters text.",
        fr: "Copie d'un texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [European leaders weigh new sanctions on Putin, UK government
/// says](<https://www.daily8.com/en/article/f650730f0215747378ba0ab12113dd02>), 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of an agency text.
pub static DAILY8_2025_08_19: Source = Source {
    id: "daily8-2025-08-19",
    url: "https://www.daily8.com/en/article/f650730f0215747378ba0ab12113dd02",
    title: "European leaders weigh new sanctions on Putin, UK government says",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of an agency text.",
        fr: "Copie d'un texte d'agence.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [PM Christopher Luxon says he has underscored New Zealand's support for Ukraine in
/// Coalition of the Willing
/// call](<https://www.daily8.com/en/article/1d1fde7c77ead0707b499f6df6c8d8b4>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of a text by RNZ News; the page shows no date.
pub static DAILY8_UNDATED: Source = Source {
    id: "daily8-undated",
    url: "https://www.daily8.com/en/article/1d1fde7c77ead0707b499f6df6c8d8b4",
    title: "PM Christopher Luxon says he has underscored New Zealand's support for Ukraine in \
        Coalition of the Willing call",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of a text by RNZ News; the page shows no date.",
        fr: "Copie d'un texte de RNZ News ; la page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Daily8, [We must 'get real' about Trump abandoning Ukraine, Europe
/// admits](<https://www.daily8.com/en/article/3dbaa564716b7f298e7659bb601dcf2d>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of The Telegraph.
pub static DAILY8_UNDATED_2: Source = Source {
    id: "daily8-undated-2",
    url: "https://www.daily8.com/en/article/3dbaa564716b7f298e7659bb601dcf2d",
    title: "We must 'get real' about Trump abandoning Ukraine, Europe admits",
    publisher: "Daily8",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of The Telegraph.",
        fr: "Reprise du Telegraph.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Darpan, [Trudeau staunchly defends Zelenskyy as London summit on European security wraps
/// up](<https://www.darpanmagazine.com/news/national/trudeau-staunchly-defends-zelenskyy-as-london-summit-on-european-security-wraps-up/?page=8>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static DARPAN_2025_03_03: Source = Source {
    id: "darpan-2025-03-03",
    url: "\
        https://www.darpanmagazine.com/news/national/trudeau-staunchly-defends-zelenskyy-as-london-summit-on-european-security-wraps-up/?page=8",
    title: "Trudeau staunchly defends Zelenskyy as London summit on European security wraps up",
    publisher: "Darpan",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Dawn, [European leaders hold emergency talks in Paris](<https://www.dawn.com/news/1892681>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP. The title is descriptive; the page's own was not seen.
pub static DAWN_UNDATED: Source = Source {
    id: "dawn-undated",
    url: "https://www.dawn.com/news/1892681",
    title: "European leaders hold emergency talks in Paris",
    publisher: "Dawn",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP. The title is descriptive; the page's own was not seen.",
        fr: "Texte de l'AFP. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Dayton Daily News, [European leaders gather for emergency talks fearing that Trump has abandoned
/// age-old
/// allies](<https://www.daytondailynews.com/nation-world/european-leaders-gather-for-emergency-talks-fearing-that-trump-has-abandoned-age-old-allies/Q7ZRDOI26BF4JPS6E67HFMR7HU/>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AP dispatch.
pub static DAYTON_DAILY_NEWS_2025_02_17: Source = Source {
    id: "dayton-daily-news-2025-02-17",
    url: "\
        https://www.daytondailynews.com/nation-world/european-leaders-gather-for-emergency-talks-fearing-that-trump-has-abandoned-age-old-allies/Q7ZRDOI26BF4JPS6E67HFMR7HU/",
    title: "European leaders gather for emergency talks fearing that Trump has abandoned age-old \
        allies",
    publisher: "Dayton Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AP dispatch.",
        fr: "Reprise d'une dépêche d'AP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Deccan Chronicle, [Europeans propose changes to US Ukraine plan with higher army cap, NATO-style
/// security
/// pact](<https://www.deccanchronicle.com/world/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap-nato-style-security-pact-doc-1919117>),
/// 2025-11-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters; the title is taken from the address of the page.
pub static DECCAN_CHRONICLE_2025_11_24: Source = Source {
    id: "deccan-chronicle-2025-11-24",
    url: "\
        https://www.deccanchronicle.com/world/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap-nato-style-security-pact-doc-1919117",
    title: "Europeans propose changes to US Ukraine plan with higher army cap, NATO-style \
        security pact",
    publisher: "Deccan Chronicle",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters; the title is taken from the address of the page.",
        fr: "Texte de Reuters ; le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Defense News, [Turkey hosts Black Sea security talks with Ukraine, France,
/// UK](<https://www.defensenews.com/global/europe/2025/04/16/turkey-hosts-black-sea-security-talks-with-ukraine-france-uk/>),
/// 2025-04-16.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static DEFENSE_NEWS_2025_04_16: Source = Source {
    id: "defense-news-2025-04-16",
    url: "\
        https://www.defensenews.com/global/europe/2025/04/16/turkey-hosts-black-sea-security-talks-with-ukraine-france-uk/",
    title: "Turkey hosts Black Sea security talks with Ukraine, France, UK",
    publisher: "Defense News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Delfi, [Vyraujant tarptautiniam chaosui, Europos Sąjunga ieško
/// draugų](<https://www.delfi.lt/news/world/vyraujant-tarptautiniam-chaosui-europos-sajunga-iesko-draugu-120101177>),
/// 2025-04.
///
/// A page of the kind `news`, in `lt`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static DELFI_2025_04: Source = Source {
    id: "delfi-2025-04",
    url: "\
        https://www.delfi.lt/news/world/vyraujant-tarptautiniam-chaosui-europos-sajunga-iesko-draugu-120101177",
    title: "Vyraujant tarptautiniam chaosui, Europos Sąjunga ieško draugų",
    publisher: "Delfi",
    kind: SourceKind::News,
    lang: "lt",
    published: Some(date("2025-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Demócrata, [Aliados de Ucrania discuten
/// estrategias](<https://www.democrata.es/internacional/aliados-ucrania-discuten-estrategias-contrarrestar-rusia-fin-invasion-ilegal/amp>),
/// undated.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static DEMOCRATA_UNDATED: Source = Source {
    id: "democrata-undated",
    url: "\
        https://www.democrata.es/internacional/aliados-ucrania-discuten-estrategias-contrarrestar-rusia-fin-invasion-ilegal/amp",
    title: "Aliados de Ucrania discuten estrategias",
    publisher: "Demócrata",
    kind: SourceKind::News,
    lang: "es",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutsche Welle, [In Albania, European leaders seek US solidarity for
/// Ukraine](<https://www.dw.com/en/in-albania-european-leaders-seek-us-solidarity-for-ukraine/a-72576381>),
/// 2025-05-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static DEUTSCHE_WELLE_2025_05_17: Source = Source {
    id: "deutsche-welle-2025-05-17",
    url: "\
        https://www.dw.com/en/in-albania-european-leaders-seek-us-solidarity-for-ukraine/a-72576381",
    title: "In Albania, European leaders seek US solidarity for Ukraine",
    publisher: "Deutsche Welle",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// deutschland.de, [Merz mit Macron, Starmer und Tusk in
/// Kyjiw](<https://www.deutschland.de/de/news/merz-mit-macron-starmer-und-tusk-in-kyjiw>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Reprint of a dpa dispatch.
pub static DEUTSCHLAND_DE_2025_05_10: Source = Source {
    id: "deutschland-de-2025-05-10",
    url: "https://www.deutschland.de/de/news/merz-mit-macron-starmer-und-tusk-in-kyjiw",
    title: "Merz mit Macron, Starmer und Tusk in Kyjiw",
    publisher: "deutschland.de",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a dpa dispatch.",
        fr: "Reprise d'une dépêche de la dpa.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Ausloten einer Friedenslösung für die Ukraine - Macron telefoniert mit
/// Trump](<https://www.deutschlandfunk.de/ausloten-einer-friedensloesung-fuer-die-ukraine-macron-telefoniert-mit-trump-100.html>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2025_02_17: Source = Source {
    id: "deutschlandfunk-2025-02-17",
    url: "\
        https://www.deutschlandfunk.de/ausloten-einer-friedensloesung-fuer-die-ukraine-macron-telefoniert-mit-trump-100.html",
    title: "Ausloten einer Friedenslösung für die Ukraine - Macron telefoniert mit Trump",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Unterstützer Kiews beraten in
/// Paris](<https://deutschlandfunk.de/unterstuetzer-kiews-beraten-in-paris-ueber-militaerkonzept-100.html>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2025_03_27: Source = Source {
    id: "deutschlandfunk-2025-03-27",
    url: "\
        https://deutschlandfunk.de/unterstuetzer-kiews-beraten-in-paris-ueber-militaerkonzept-100.html",
    title: "Unterstützer Kiews beraten in Paris",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Scholz bei Friedenstruppe weiter
/// zurückhaltend](<https://www.deutschlandfunk.de/scholz-bei-friedenstruppe-weiter-zurueckhaltend-104.html>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2025_03_27_2: Source = Source {
    id: "deutschlandfunk-2025-03-27-2",
    url: "https://www.deutschlandfunk.de/scholz-bei-friedenstruppe-weiter-zurueckhaltend-104.html",
    title: "Scholz bei Friedenstruppe weiter zurückhaltend",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Merz, Macron, Starmer und Tusk gemeinsam zu politischen Gesprächen in
/// Kiew](<https://www.deutschlandfunk.de/merz-macron-starmer-und-tusk-gemeinsam-zu-politischen-gespraechen-in-kiew-100.html>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2025_05_10: Source = Source {
    id: "deutschlandfunk-2025-05-10",
    url: "\
        https://www.deutschlandfunk.de/merz-macron-starmer-und-tusk-gemeinsam-zu-politischen-gespraechen-in-kiew-100.html",
    title: "Merz, Macron, Starmer und Tusk gemeinsam zu politischen Gesprächen in Kiew",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Selenskyj und Merz stellen Ergebnisse
/// vor](<https://www.deutschlandfunk.de/selenskyj-und-merz-stellen-ergebnisse-vor-102.html>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2025_08_13: Source = Source {
    id: "deutschlandfunk-2025-08-13",
    url: "https://www.deutschlandfunk.de/selenskyj-und-merz-stellen-ergebnisse-vor-102.html",
    title: "Selenskyj und Merz stellen Ergebnisse vor",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Treffen der "Koalition der
/// Willigen"](<https://www.deutschlandfunk.de/treffen-der-koalition-der-willigen-100.html>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static DEUTSCHLANDFUNK_2025_10_24: Source = Source {
    id: "deutschlandfunk-2025-10-24",
    url: "https://www.deutschlandfunk.de/treffen-der-koalition-der-willigen-100.html",
    title: "Treffen der \"Koalition der Willigen\"",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Deutschlandfunk, [Koalition der Willigen sichert Kiew Solidarität und weitere Militärhilfen
/// zu](<https://www.deutschlandfunk.de/koalition-der-willigen-sichert-kiew-solidaritaet-und-weitere-militaerhilfen-zu-100.html>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static DEUTSCHLANDFUNK_2026_02_24: Source = Source {
    id: "deutschlandfunk-2026-02-24",
    url: "\
        https://www.deutschlandfunk.de/koalition-der-willigen-sichert-kiew-solidaritaet-und-weitere-militaerhilfen-zu-100.html",
    title: "Koalition der Willigen sichert Kiew Solidarität und weitere Militärhilfen zu",
    publisher: "Deutschlandfunk",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Diario Córdoba, [Actos del cuarto aniversario de la guerra de Ucrania en Kiev, Europa y Estados
/// Unidos](<https://www.diariocordoba.com/internacional/2026/02/24/actos-cuarto-aniversario-guerra-ucrania-kiev-europa-estados-unidos-127210245.html>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static DIARIO_CORDOBA_2026_02_24: Source = Source {
    id: "diario-cordoba-2026-02-24",
    url: "\
        https://www.diariocordoba.com/internacional/2026/02/24/actos-cuarto-aniversario-guerra-ucrania-kiev-europa-estados-unidos-127210245.html",
    title: "Actos del cuarto aniversario de la guerra de Ucrania en Kiev, Europa y Estados Unidos",
    publisher: "Diario Córdoba",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// DiscountMags, [Daily Express, 22 March
/// 2025](<https://discountmags.ca/magazine/daily-express-march-22-2025-digital-m/in-this-issue/0CMENZZUtXQ2bCUm2rsys>),
/// 2025-03-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Extract of the Daily Express.
pub static DISCOUNTMAGS_2025_03_22: Source = Source {
    id: "discountmags-2025-03-22",
    url: "\
        https://discountmags.ca/magazine/daily-express-march-22-2025-digital-m/in-this-issue/0CMENZZUtXQ2bCUm2rsys",
    title: "Daily Express, 22 March 2025",
    publisher: "DiscountMags",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Extract of the Daily Express.",
        fr: "Extrait du Daily Express.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Dnevnik.hr, [Premijer uoči susreta Trumpa i Zelenskog: Važna je zaštita zajedničkih vrijednosti
/// i globalne
/// sigurnosti](<https://dnevnik.hr/vijesti/hrvatska/premijer-uoci-susreta-trumpa-i-zelenskog-vazna-je-zastita-zajednickih-vrijednosti-i-globalne-sigurnosti---929634.html>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `hr`, read on 2026-11-22.
pub static DNEVNIK_HR_2025_08_17: Source = Source {
    id: "dnevnik-hr-2025-08-17",
    url: "\
        https://dnevnik.hr/vijesti/hrvatska/premijer-uoci-susreta-trumpa-i-zelenskog-vazna-je-zastita-zajednickih-vrijednosti-i-globalne-sigurnosti---929634.html",
    title: "Premijer uoči susreta Trumpa i Zelenskog: Važna je zaštita zajedničkih vrijednosti i \
        globalne sigurnosti",
    publisher: "Dnevnik.hr",
    kind: SourceKind::News,
    lang: "hr",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// DNYUZ, [Ukraine updates: Trump says Zelenskyy hindering peace
/// deal](<https://dnyuz.com/2025/04/23/ukraine-updates-trump-says-zelenskyy-hindering-peace-deal>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a Deutsche Welle page.
pub static DNYUZ_2025_04_23: Source = Source {
    id: "dnyuz-2025-04-23",
    url: "https://dnyuz.com/2025/04/23/ukraine-updates-trump-says-zelenskyy-hindering-peace-deal",
    title: "Ukraine updates: Trump says Zelenskyy hindering peace deal",
    publisher: "DNYUZ",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Deutsche Welle page.",
        fr: "Reprise d'une page de la Deutsche Welle.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Do Rzeczy, [Pilne spotkania po rozmowie Trump-Zełenski. Tusk weźmie
/// udział](<https://dorzeczy.pl/kraj/767349/pilne-spotkania-po-rozmowie-trump-zelenski-tusk-wezmie-udzial.html>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static DO_RZECZY_2025_08_19: Source = Source {
    id: "do-rzeczy-2025-08-19",
    url: "\
        https://dorzeczy.pl/kraj/767349/pilne-spotkania-po-rozmowie-trump-zelenski-tusk-wezmie-udzial.html",
    title: "Pilne spotkania po rozmowie Trump-Zełenski. Tusk weźmie udział",
    publisher: "Do Rzeczy",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Do Rzeczy, [Tusk po spotkaniu koalicji chętnych wskazał rolę
/// Polski](<https://dorzeczy.pl/opinie/828506/tusk-po-spotkaniu-koalicji-chetnych-wskazal-role-polski.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static DO_RZECZY_2026_01_06: Source = Source {
    id: "do-rzeczy-2026-01-06",
    url: "\
        https://dorzeczy.pl/opinie/828506/tusk-po-spotkaniu-koalicji-chetnych-wskazal-role-polski.html",
    title: "Tusk po spotkaniu koalicji chętnych wskazał rolę Polski",
    publisher: "Do Rzeczy",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Dot Dot News, [Delegations convened in Geneva on a new US
/// proposal](<https://english.dotdotnews.com/a/202511/24/AP6923c6b0e4b0c32d4f5fddea.html>),
/// 2025-11-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static DOT_DOT_NEWS_2025_11_24: Source = Source {
    id: "dot-dot-news-2025-11-24",
    url: "https://english.dotdotnews.com/a/202511/24/AP6923c6b0e4b0c32d4f5fddea.html",
    title: "Delegations convened in Geneva on a new US proposal",
    publisher: "Dot Dot News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Down The News, [UK peace force for Ukraine would cost 'well over £100m', says defence
/// secretary](<https://downthenews.com/uk-peace-force-for-ukraine-would-cost-well-over-100m-says-defence-secretary>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of an article of The Guardian; the page shows no date.
pub static DOWN_THE_NEWS_UNDATED: Source = Source {
    id: "down-the-news-undated",
    url: "\
        https://downthenews.com/uk-peace-force-for-ukraine-would-cost-well-over-100m-says-defence-secretary",
    title: "UK peace force for Ukraine would cost 'well over £100m', says defence secretary",
    publisher: "Down The News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of an article of The Guardian; the page shows no date.",
        fr: "Copie d'un article du Guardian ; la page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Dziennik.pl, [Tusk przed spotkaniem w Paryżu: Tylko wspólna presja Europy i USA może zmusić
/// Rosję](<https://wiadomosci.dziennik.pl/swiat/artykuly/10614337,tusk-przed-spotkaniem-w-paryzu-tylko-wspolna-presja-europy-i-usa-moze-zmusic-rosje.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static DZIENNIK_PL_2026_01_06: Source = Source {
    id: "dziennik-pl-2026-01-06",
    url: "\
        https://wiadomosci.dziennik.pl/swiat/artykuly/10614337,tusk-przed-spotkaniem-w-paryzu-tylko-wspolna-presja-europy-i-usa-moze-zmusic-rosje.html",
    title: "Tusk przed spotkaniem w Paryżu: Tylko wspólna presja Europy i USA może zmusić Rosję",
    publisher: "Dziennik.pl",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// E15, [Je čas jednat, řekl po summitu v Londýně Starmer. Lídři se shodli na navýšení pomoci
/// Ukrajině](<https://www.e15.cz/valka-na-ukrajine/je-cas-jednat-rekl-po-summitu-v-londyne-starmer-lidri-se-shodli-na-navyseni-pomoci-ukrajine-1422742>),
/// 2025-03.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static E15_2025_03: Source = Source {
    id: "e15-2025-03",
    url: "\
        https://www.e15.cz/valka-na-ukrajine/je-cas-jednat-rekl-po-summitu-v-londyne-starmer-lidri-se-shodli-na-navyseni-pomoci-ukrajine-1422742",
    title: "Je čas jednat, řekl po summitu v Londýně Starmer. Lídři se shodli na navýšení pomoci \
        Ukrajině",
    publisher: "E15",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Eco del Sannio, [Ucraina, Meloni parla con Starmer e si collega a vertice coalizione
/// volenterosi](<https://ecodelsannio.it/2025/03/15/ucraina-meloni-parla-con-starmer-e-si-collega-a-vertice-coalizione-volenterosi>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Text by Adnkronos.
pub static ECO_DEL_SANNIO_2025_03_15: Source = Source {
    id: "eco-del-sannio-2025-03-15",
    url: "\
        https://ecodelsannio.it/2025/03/15/ucraina-meloni-parla-con-starmer-e-si-collega-a-vertice-coalizione-volenterosi",
    title: "Ucraina, Meloni parla con Starmer e si collega a vertice coalizione volenterosi",
    publisher: "Eco del Sannio",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Adnkronos.",
        fr: "Texte d'Adnkronos.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// EEAS, [NATO: remarks by High Representative/Vice-President Kaja Kallas at meeting of the
/// Coalition of the Willing upon arrival](<https://www.eeas.europa.eu/node/451609_fr>), 2025-04-10.
///
/// A page of the kind `international-organisation`, in `en`, read on 2026-11-22.
pub static EEAS_2025_04_10: Source = Source {
    id: "eeas-2025-04-10",
    url: "https://www.eeas.europa.eu/node/451609_fr",
    title: "NATO: remarks by High Representative/Vice-President Kaja Kallas at meeting of the \
        Coalition of the Willing upon arrival",
    publisher: "EEAS",
    kind: SourceKind::InternationalOrganisation,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// EEAS, [Informal meeting of heads of state or government, Copenhagen, 1 October
/// 2025](<https://eeas.europa.eu/delegations/ukraine/informal-meeting-heads-state-or-government-copenhagen-1-october-2025_en>),
/// 2025-10-01.
///
/// A page of the kind `international-organisation`, in `en`, read on 2026-11-22.
pub static EEAS_2025_10_01: Source = Source {
    id: "eeas-2025-10-01",
    url: "\
        https://eeas.europa.eu/delegations/ukraine/informal-meeting-heads-state-or-government-copenhagen-1-october-2025_en",
    title: "Informal meeting of heads of state or government, Copenhagen, 1 October 2025",
    publisher: "EEAS",
    kind: SourceKind::InternationalOrganisation,
    lang: "en",
    published: Some(date("2025-10-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// EEAS, [Паризька декларація: надійні безпекові гарантії задля міцного і сталого миру в
/// Україні](<https://www.eeas.europa.eu/delegations/ukraine/%D0%BF%D0%B0%D1%80%D0%B8%D0%B7%D1%8C%D0%BA%D0%B0-%D0%B4%D0%B5%D0%BA%D0%BB%D0%B0%D1%80%D0%B0%D1%86%D1%96%D1%8F-%D0%BD%D0%B0%D0%B4%D1%96%D0%B9%D0%BD%D1%96-%D0%B1%D0%B5%D0%B7%D0%BF%D0%B5%D0%BA%D0%BE%D0%B2%D1%96-%D0%B3%D0%B0%D1%80%D0%B0%D0%BD%D1%82%D1%96%D1%97-%D0%B7%D0%B0%D0%B4%D0%BB%D1%8F-%D0%BC%D1%96%D1%86%D0%BD%D0%BE%D0%B3%D0%BE-%D1%96-%D1%81%D1%82%D0%B0%D0%BB%D0%BE%D0%B3%D0%BE-%D0%BC%D0%B8%D1%80%D1%83-%D0%B2-%D1%83%D0%BA%D1%80%D0%B0%D1%97%D0%BD%D1%96_uk>),
/// undated.
///
/// A page of the kind `international-organisation`, in `uk`, read on 2026-11-22.
pub static EEAS_UNDATED: Source = Source {
    id: "eeas-undated",
    url: "\
        https://www.eeas.europa.eu/delegations/ukraine/%D0%BF%D0%B0%D1%80%D0%B8%D0%B7%D1%8C%D0%BA%D0%B0-%D0%B4%D0%B5%D0%BA%D0%BB%D0%B0%D1%80%D0%B0%D1%86%D1%96%D1%8F-%D0%BD%D0%B0%D0%B4%D1%96%D0%B9%D0%BD%D1%96-%D0%B1%D0%B5%D0%B7%D0%BF%D0%B5%D0%BA%D0%BE%D0%B2%D1%96-%D0%B3%D0%B0%D1%80%D0%B0%D0%BD%D1%82%D1%96%D1%97-%D0%B7%D0%B0%D0%B4%D0%BB%D1%8F-%D0%BC%D1%96%D1%86%D0%BD%D0%BE%D0%B3%D0%BE-%D1%96-%D1%81%D1%82%D0%B0%D0%BB%D0%BE%D0%B3%D0%BE-%D0%BC%D0%B8%D1%80%D1%83-%D0%B2-%D1%83%D0%BA%D1%80%D0%B0%D1%97%D0%BD%D1%96_uk",
    title: "Паризька декларація: надійні безпекові гарантії задля міцного і сталого миру в Україні",
    publisher: "EEAS",
    kind: SourceKind::InternationalOrganisation,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// El Norte de Castilla, [Una avería en pleno vuelo del Falcon obliga a Sánchez a
/// cancelar](<https://www.elnortedecastilla.es/nacional/averia-pleno-vuelo-falcon-obliga-sanchez-cancelar-20250904101139-ntrc.html>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static EL_NORTE_DE_CASTILLA_2025_09_04: Source = Source {
    id: "el-norte-de-castilla-2025-09-04",
    url: "\
        https://www.elnortedecastilla.es/nacional/averia-pleno-vuelo-falcon-obliga-sanchez-cancelar-20250904101139-ntrc.html",
    title: "Una avería en pleno vuelo del Falcon obliga a Sánchez a cancelar",
    publisher: "El Norte de Castilla",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// El País, [Macron’s mini-summit exposes EU disagreements over Trump’s Ukraine
/// shake-up](<https://english.elpais.com/international/2025-02-19/macrons-mini-summit-exposes-eu-disagreements-over-trumps-ukraine-shake-up.html>),
/// 2025-02-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EL_PAIS_2025_02_19: Source = Source {
    id: "el-pais-2025-02-19",
    url: "\
        https://english.elpais.com/international/2025-02-19/macrons-mini-summit-exposes-eu-disagreements-over-trumps-ukraine-shake-up.html",
    title: "Macron’s mini-summit exposes EU disagreements over Trump’s Ukraine shake-up",
    publisher: "El País",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// elDiario.es, [Sánchez se reunirá con los grupos del Congreso para abordar el envío de tropas a
/// Ucrania cuando acabe la
/// guerra](<https://www.eldiario.es/internacional/sanchez-reunira-grupos-congreso-abordar-envio-tropas-ucrania-acabe-guerra_1_12889297.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static ELDIARIO_ES_2026_01_06: Source = Source {
    id: "eldiario-es-2026-01-06",
    url: "\
        https://www.eldiario.es/internacional/sanchez-reunira-grupos-congreso-abordar-envio-tropas-ucrania-acabe-guerra_1_12889297.html",
    title: "Sánchez se reunirá con los grupos del Congreso para abordar el envío de tropas a \
        Ucrania cuando acabe la guerra",
    publisher: "elDiario.es",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Élysée, [Entretien de travail avec Volodymyr Zelensky, Président de
/// l'Ukraine](<https://www.elysee.fr/emmanuel-macron/2025/03/26/entretien-de-travail-avec-volodymyr-zelensky-president-de-lukraine>),
/// 2025-03-26.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
pub static ELYSEE_2025_03_26: Source = Source {
    id: "elysee-2025-03-26",
    url: "\
        https://www.elysee.fr/emmanuel-macron/2025/03/26/entretien-de-travail-avec-volodymyr-zelensky-president-de-lukraine",
    title: "Entretien de travail avec Volodymyr Zelensky, Président de l'Ukraine",
    publisher: "Élysée",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2025-03-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Élysée, [Déclaration des coprésidents de la Coalition des
/// volontaires](<https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires>),
/// 2025-08-13.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
pub static ELYSEE_2025_08_13: Source = Source {
    id: "elysee-2025-08-13",
    url: "\
        https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires",
    title: "Déclaration des coprésidents de la Coalition des volontaires",
    publisher: "Élysée",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Élysée, [Réunion de la coalition des
/// volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
/// 2025-09-04.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
pub static ELYSEE_2025_09_04: Source = Source {
    id: "elysee-2025-09-04",
    url: "https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires",
    title: "Réunion de la coalition des volontaires",
    publisher: "Élysée",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Élysée, [Videoconference meeting of the Coalition of the Willing for
/// Ukraine](<https://www.elysee.fr/en/emmanuel-macron/2025/10/24/videoconference-meeting-of-the-coalition-of-the-willing-for-ukraine>),
/// 2025-10-24.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static ELYSEE_2025_10_24: Source = Source {
    id: "elysee-2025-10-24",
    url: "\
        https://www.elysee.fr/en/emmanuel-macron/2025/10/24/videoconference-meeting-of-the-coalition-of-the-willing-for-ukraine",
    title: "Videoconference meeting of the Coalition of the Willing for Ukraine",
    publisher: "Élysée",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Élysée, [Sommet de la Coalition des
/// volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
/// 2026-01-06.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
pub static ELYSEE_2026_01_06: Source = Source {
    id: "elysee-2026-01-06",
    url: "https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires",
    title: "Sommet de la Coalition des volontaires",
    publisher: "Élysée",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Emirates 24\|7, [Sanae Takaichi named Japan's first female prime
/// minister](<https://www.emirates247.com/world/sanae-takaichi-named-japan-s-first-female-prime-minister-2025-10-21-1.741989>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EMIRATES_24_7_2025_10_21: Source = Source {
    id: "emirates-24-7-2025-10-21",
    url: "\
        https://www.emirates247.com/world/sanae-takaichi-named-japan-s-first-female-prime-minister-2025-10-21-1.741989",
    title: "Sanae Takaichi named Japan's first female prime minister",
    publisher: "Emirates 24|7",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Entrevue, [Emmanuel Macron : « J'ai parlé à Trump et Zelensky. Nous souhaitons une paix solide
/// et durable en Ukraine
/// »](<https://entrevue.fr/emmanuel-macron-jai-parle-a-trump-et-zelensky-nous-souhaitons-une-paix-solide-et-durable-en-ukraine/>),
/// 2025-02.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Reproduces the French President's post on X.
pub static ENTREVUE_2025_02: Source = Source {
    id: "entrevue-2025-02",
    url: "\
        https://entrevue.fr/emmanuel-macron-jai-parle-a-trump-et-zelensky-nous-souhaitons-une-paix-solide-et-durable-en-ukraine/",
    title: "Emmanuel Macron : « J'ai parlé à Trump et Zelensky. Nous souhaitons une paix solide \
        et durable en Ukraine »",
    publisher: "Entrevue",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reproduces the French President's post on X.",
        fr: "Reproduit le message du président français sur X.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Epoch Times, [Baerbock reist zu Ukraine-Gesprächen mit europäischen Amtskollegen nach
/// Paris](<https://www.epochtimes.de/politik/deutschland/baerbock-reist-zu-ukraine-gespraechen-mit-europaeischen-amtskollegen-nach-paris-a5036373.html>),
/// 2025-02.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch, which names the Wednesday before the Munich conference as the day of
/// the meeting.
pub static EPOCH_TIMES_2025_02: Source = Source {
    id: "epoch-times-2025-02",
    url: "\
        https://www.epochtimes.de/politik/deutschland/baerbock-reist-zu-ukraine-gespraechen-mit-europaeischen-amtskollegen-nach-paris-a5036373.html",
    title: "Baerbock reist zu Ukraine-Gesprächen mit europäischen Amtskollegen nach Paris",
    publisher: "The Epoch Times",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch, which names the Wednesday before the Munich conference \
            as the day of the meeting.",
        fr: "Reprise d'une dépêche de l'AFP, qui donne pour jour de la réunion le mercredi \
            précédant la conférence de Munich.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Epoch Times, [Planned London Meeting on Ukraine Postponed, UK Foreign Ministry
/// Confirms](<https://theepochtimes.com/world/planned-london-meeting-on-ukraine-postponed-uk-foreign-ministry-confirms-5846231?ea_cnt=a&ea_med=latest-news-posts-1&ea_src=frontpage>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EPOCH_TIMES_2025_04_23: Source = Source {
    id: "epoch-times-2025-04-23",
    url: "\
        https://theepochtimes.com/world/planned-london-meeting-on-ukraine-postponed-uk-foreign-ministry-confirms-5846231?ea_cnt=a&ea_med=latest-news-posts-1&ea_src=frontpage",
    title: "Planned London Meeting on Ukraine Postponed, UK Foreign Ministry Confirms",
    publisher: "The Epoch Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Epoch Times Sverige, [Sverige redo att skicka Gripen till
/// Ukraina](<https://www.epochtimes.se/sverige-redo-att-skicka-gripen-till-ukraina>), undated.
///
/// A page of the kind `news`, in `sv`, read on 2026-11-22.
///
/// Text by TT.
pub static EPOCH_TIMES_SVERIGE_UNDATED: Source = Source {
    id: "epoch-times-sverige-undated",
    url: "https://www.epochtimes.se/sverige-redo-att-skicka-gripen-till-ukraina",
    title: "Sverige redo att skicka Gripen till Ukraina",
    publisher: "Epoch Times Sverige",
    kind: SourceKind::News,
    lang: "sv",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by TT.",
        fr: "Texte de TT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Epoch Times, ['Struggle for the International Rule of Law': Albanese on Ukraine Peacekeeping
/// Talks](<https://theepochtimes.com/world/struggle-for-the-international-rule-of-law-albanese-on-ukraine-peacekeeping-talks-5826261>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EPOCH_TIMES_UNDATED: Source = Source {
    id: "epoch-times-undated",
    url: "\
        https://theepochtimes.com/world/struggle-for-the-international-rule-of-law-albanese-on-ukraine-peacekeeping-talks-5826261",
    title: "'Struggle for the International Rule of Law': Albanese on Ukraine Peacekeeping Talks",
    publisher: "The Epoch Times",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// ERR News, [Michal in Paris: Russia should have no say in Ukraine's
/// defense](<https://news.err.ee/1609647059/michal-in-paris-russia-should-have-no-say-in-ukraine-s-defense>),
/// 2025-03-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ERR_NEWS_2025_03_28: Source = Source {
    id: "err-news-2025-03-28",
    url: "\
        https://news.err.ee/1609647059/michal-in-paris-russia-should-have-no-say-in-ukraine-s-defense",
    title: "Michal in Paris: Russia should have no say in Ukraine's defense",
    publisher: "ERR News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// ERR News, [UK PM apologizes to Baltics after exclusion from Ukraine
/// summit](<https://news.err.ee/1609620308/uk-pm-apologizes-to-baltics-after-exclusion-from-ukraine-summit>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ERR_NEWS_UNDATED: Source = Source {
    id: "err-news-undated",
    url: "\
        https://news.err.ee/1609620308/uk-pm-apologizes-to-baltics-after-exclusion-from-ukraine-summit",
    title: "UK PM apologizes to Baltics after exclusion from Ukraine summit",
    publisher: "ERR News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Espreso, [UK, France draft backup plan if U.S. ends Ukraine support -
/// media](<https://global.espreso.tv/aid-uk-france-draft-backup-plan-if-us-ends-ukraine-support-media>),
/// 2025-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Telegraph.
pub static ESPRESO_2025_05: Source = Source {
    id: "espreso-2025-05",
    url: "\
        https://global.espreso.tv/aid-uk-france-draft-backup-plan-if-us-ends-ukraine-support-media",
    title: "UK, France draft backup plan if U.S. ends Ukraine support - media",
    publisher: "Espreso",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Telegraph.",
        fr: "Relaie le Telegraph.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Espreso, [Denmark open to sending peacekeeping troops to
/// Ukraine](<https://global.espreso.tv/aid-denmark-open-to-sending-peacekeeping-troops-to-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ESPRESO_UNDATED: Source = Source {
    id: "espreso-undated",
    url: "https://global.espreso.tv/aid-denmark-open-to-sending-peacekeeping-troops-to-ukraine",
    title: "Denmark open to sending peacekeeping troops to Ukraine",
    publisher: "Espreso",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Espreso, [EU may not be able to send even 25,000 troops to
/// Ukraine](<https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ESPRESO_UNDATED_2: Source = Source {
    id: "espreso-undated-2",
    url: "https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media",
    title: "EU may not be able to send even 25,000 troops to Ukraine",
    publisher: "Espreso",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// euasia.news, [Britain and France develop a plan to deploy up to 30,000
/// troops](<https://euasia.news/2025/02/23/71244>), 2025-02-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Wall Street Journal. The title is descriptive.
pub static EUASIA_NEWS_2025_02_23: Source = Source {
    id: "euasia-news-2025-02-23",
    url: "https://euasia.news/2025/02/23/71244",
    title: "Britain and France develop a plan to deploy up to 30,000 troops",
    publisher: "euasia.news",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Wall Street Journal. The title is descriptive.",
        fr: "Relaie The Wall Street Journal. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// EUNews, [West regains unity on Ukraine, with work underway on security guarantees and a
/// Putin-Zelensky bilateral
/// meeting](<https://www.eunews.it/en/2025/08/19/west-regains-unity-on-ukraine-with-work-underway-on-security-guarantees-and-a-putin-zelensky-bilateral-meeting>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUNEWS_2025_08_19: Source = Source {
    id: "eunews-2025-08-19",
    url: "\
        https://www.eunews.it/en/2025/08/19/west-regains-unity-on-ukraine-with-work-underway-on-security-guarantees-and-a-putin-zelensky-bilateral-meeting",
    title: "West regains unity on Ukraine, with work underway on security guarantees and a \
        Putin-Zelensky bilateral meeting",
    publisher: "EUNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// EUNews, [In Copenhagen European leaders (except Orban) verbally renewed their support for Kyiv,
/// but they decided
/// nothing](<https://www.eunews.it/en/2025/10/02/in-copenhagen-european-leaders-except-orban-verbally-renewed-their-support-for-kyiv-but-they-decided-nothing>),
/// 2025-10-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUNEWS_2025_10_02: Source = Source {
    id: "eunews-2025-10-02",
    url: "\
        https://www.eunews.it/en/2025/10/02/in-copenhagen-european-leaders-except-orban-verbally-renewed-their-support-for-kyiv-but-they-decided-nothing",
    title: "In Copenhagen European leaders (except Orban) verbally renewed their support for \
        Kyiv, but they decided nothing",
    publisher: "EUNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// EUNews, [Zelensky in London for the coalition of the
/// willing](<https://www.eunews.it/en/?p=438535>), 2025-10-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUNEWS_2025_10_24: Source = Source {
    id: "eunews-2025-10-24",
    url: "https://www.eunews.it/en/?p=438535",
    title: "Zelensky in London for the coalition of the willing",
    publisher: "EUNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Europe's destiny at stake - leaders of EU and various countries gather in
/// Kyiv on war
/// anniversary](<https://euromaidanpress.com/2025/02/24/europes-destiny-at-stake-leaders-of-eu-and-various-countries-gather-in-kyiv-on-war-anniversary/>),
/// 2025-02-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROMAIDAN_PRESS_2025_02_24: Source = Source {
    id: "euromaidan-press-2025-02-24",
    url: "\
        https://euromaidanpress.com/2025/02/24/europes-destiny-at-stake-leaders-of-eu-and-various-countries-gather-in-kyiv-on-war-anniversary/",
    title: "Europe's destiny at stake - leaders of EU and various countries gather in Kyiv on war \
        anniversary",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Zelenskyy exits White House early after tense exchange with Trump over
/// Ukraine
/// war](<https://euromaidanpress.com/2025/02/28/zelenskyy-exits-white-house-early-after-tense-exchange-with-trump-over-ukraine-war/>),
/// 2025-02-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static EUROMAIDAN_PRESS_2025_02_28: Source = Source {
    id: "euromaidan-press-2025-02-28",
    url: "\
        https://euromaidanpress.com/2025/02/28/zelenskyy-exits-white-house-early-after-tense-exchange-with-trump-over-ukraine-war/",
    title: "Zelenskyy exits White House early after tense exchange with Trump over Ukraine war",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Military chiefs from 30 European and NATO countries meet in
/// Paris](<https://euromaidanpress.com/?p=327218>), 2025-03-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays AFP. The title is descriptive; the page's own was not seen.
pub static EUROMAIDAN_PRESS_2025_03_11: Source = Source {
    id: "euromaidan-press-2025-03-11",
    url: "https://euromaidanpress.com/?p=327218",
    title: "Military chiefs from 30 European and NATO countries meet in Paris",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays AFP. The title is descriptive; the page's own was not seen.",
        fr: "Relaie l'AFP. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [UK to host closed meeting on Ukraine peacekeeping
/// force](<https://euromaidanpress.com/2025/03/20/uk-to-host-closed-meeting-on-ukraine-peacekeeping-force>),
/// 2025-03-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays the BBC.
pub static EUROMAIDAN_PRESS_2025_03_20: Source = Source {
    id: "euromaidan-press-2025-03-20",
    url: "\
        https://euromaidanpress.com/2025/03/20/uk-to-host-closed-meeting-on-ukraine-peacekeeping-force",
    title: "UK to host closed meeting on Ukraine peacekeeping force",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the BBC.",
        fr: "Relaie la BBC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [“Peace cannot be secured by ignoring war”: Healey outlines post-peace plan
/// for 30-nation security force for
/// Ukraine](<https://euromaidanpress.com/2025/04/10/peace-cannot-be-secured-by-ignoring-war-healey-outlines-post-peace-plan-for-30-nation-security-force-for-ukraine/>),
/// 2025-04-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites UNIAN.
pub static EUROMAIDAN_PRESS_2025_04_10: Source = Source {
    id: "euromaidan-press-2025-04-10",
    url: "\
        https://euromaidanpress.com/2025/04/10/peace-cannot-be-secured-by-ignoring-war-healey-outlines-post-peace-plan-for-30-nation-security-force-for-ukraine/",
    title: "“Peace cannot be secured by ignoring war”: Healey outlines post-peace plan for \
        30-nation security force for Ukraine",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites UNIAN.",
        fr: "Cite UNIAN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Latvian defense minister: Europe can do a lot with its 2 million
/// soldiers](<https://euromaidanpress.com/2025/04/11/latvian-defense-minister-europe-can-do-a-lot-with-its-2-million-soldiers-for-ukraine-peacekeeping>),
/// 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_2025_04_11: Source = Source {
    id: "euromaidan-press-2025-04-11",
    url: "\
        https://euromaidanpress.com/2025/04/11/latvian-defense-minister-europe-can-do-a-lot-with-its-2-million-soldiers-for-ukraine-peacekeeping",
    title: "Latvian defense minister: Europe can do a lot with its 2 million soldiers",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Only 6 of 30 "coalition of willing" countries ready to send peacekeepers to
/// Ukraine](<https://euromaidanpress.com/2025/04/11/only-6-of-30-coalition-of-willing-countries-ready-to-send-peacekeepers-to-ukraine>),
/// 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites AFP.
pub static EUROMAIDAN_PRESS_2025_04_11_2: Source = Source {
    id: "euromaidan-press-2025-04-11-2",
    url: "\
        https://euromaidanpress.com/2025/04/11/only-6-of-30-coalition-of-willing-countries-ready-to-send-peacekeepers-to-ukraine",
    title: "Only 6 of 30 \"coalition of willing\" countries ready to send peacekeepers to Ukraine",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites AFP.",
        fr: "Cite l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Macron launches working
/// group](<https://euromaidanpress.com/2025/11/25/macron-launches-working-group>), 2025-11-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static EUROMAIDAN_PRESS_2025_11_25: Source = Source {
    id: "euromaidan-press-2025-11-25",
    url: "https://euromaidanpress.com/2025/11/25/macron-launches-working-group",
    title: "Macron launches working group",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Macron announces US joins France-UK security guarantee taskforce for Ukraine
/// as Trump claims deal very
/// close](<https://euromaidanpress.com/2025/11/26/macron-announces-us-joins-france-uk-security-guarantee-taskforce-for-ukraine-as-trump-claims-deal-very-close>),
/// 2025-11-26.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_2025_11_26: Source = Source {
    id: "euromaidan-press-2025-11-26",
    url: "\
        https://euromaidanpress.com/2025/11/26/macron-announces-us-joins-france-uk-security-guarantee-taskforce-for-ukraine-as-trump-claims-deal-very-close",
    title: "Macron announces US joins France-UK security guarantee taskforce for Ukraine as Trump \
        claims deal very close",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [EU leaders huddle on Ukraine security
/// guarantees](<https://euromaidanpress.com/2025/12/30/eu-leaders-huddle-on-ukraine-security-guarantees-ahead-of-trump-zelenskyy-meeting>),
/// 2025-12-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_2025_12_30: Source = Source {
    id: "euromaidan-press-2025-12-30",
    url: "\
        https://euromaidanpress.com/2025/12/30/eu-leaders-huddle-on-ukraine-security-guarantees-ahead-of-trump-zelenskyy-meeting",
    title: "EU leaders huddle on Ukraine security guarantees",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Paris Declaration
/// signed](<https://euromaidanpress.com/2026/01/06/paris-declaration-signed>), 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_2026_01_06: Source = Source {
    id: "euromaidan-press-2026-01-06",
    url: "https://euromaidanpress.com/2026/01/06/paris-declaration-signed",
    title: "Paris Declaration signed",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Ukrainian delegation to discuss Zaporizhzhya NPP and territorial issues with
/// US representatives in
/// Paris](<https://euromaidanpress.com/2026/01/07/ukrainian-delegation-to-discuss-zaporizhzhya-npp-and-territorial-issues-with-us-representatives-in-paris>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_2026_01_07: Source = Source {
    id: "euromaidan-press-2026-01-07",
    url: "\
        https://euromaidanpress.com/2026/01/07/ukrainian-delegation-to-discuss-zaporizhzhya-npp-and-territorial-issues-with-us-representatives-in-paris",
    title: "Ukrainian delegation to discuss Zaporizhzhya NPP and territorial issues with US \
        representatives in Paris",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Zelenskyy on the Paris
/// Declaration](<https://euromaidanpress.com/2026/01/07/zelenskyy-paris-declaration-security-guarantees>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROMAIDAN_PRESS_2026_01_07_2: Source = Source {
    id: "euromaidan-press-2026-01-07-2",
    url: "https://euromaidanpress.com/2026/01/07/zelenskyy-paris-declaration-security-guarantees",
    title: "Zelenskyy on the Paris Declaration",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euromaidan Press, [Keir Starmer assumes role of the 58th Prime
/// Minister](<https://euromaidanpress.com/?p=281407>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROMAIDAN_PRESS_UNDATED: Source = Source {
    id: "euromaidan-press-undated",
    url: "https://euromaidanpress.com/?p=281407",
    title: "Keir Starmer assumes role of the 58th Prime Minister",
    publisher: "Euromaidan Press",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euronews, [Tout ce que nous savons à ce jour sur la "coalition des volontaires" pour
/// l'Ukraine](<https://fr.euronews.com/my-europe/2025/04/03/tout-ce-que-nous-savons-a-ce-jour-sur-la-coalition-des-volontaires-pour-lukraine>),
/// 2025-04-03.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EURONEWS_2025_04_03: Source = Source {
    id: "euronews-2025-04-03",
    url: "\
        https://fr.euronews.com/my-europe/2025/04/03/tout-ce-que-nous-savons-a-ce-jour-sur-la-coalition-des-volontaires-pour-lukraine",
    title: "Tout ce que nous savons à ce jour sur la \"coalition des volontaires\" pour l'Ukraine",
    publisher: "Euronews",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-04-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euronews, [Meeting of Meloni and Zelenskyy after the funeral of Pope
/// Francis](<https://it.euronews.com/my-europe/2025/04/26/incontro-meloni-zelensky-durato-quasi-unora-la-premier-italiana-russia-dimostri-volonta-di>),
/// 2025-04-26.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EURONEWS_2025_04_26: Source = Source {
    id: "euronews-2025-04-26",
    url: "\
        https://it.euronews.com/my-europe/2025/04/26/incontro-meloni-zelensky-durato-quasi-unora-la-premier-italiana-russia-dimostri-volonta-di",
    title: "Meeting of Meloni and Zelenskyy after the funeral of Pope Francis",
    publisher: "Euronews",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-04-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Euronews, [Les alliés européens accélèrent la mise en place d'une force de stabilisation en
/// Ukraine](<https://fr.euronews.com/my-europe/2025/07/11/les-allies-europeens-accelerent-la-mise-en-place-dune-force-de-stabilisation-en-ukraine>),
/// 2025-07-11.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EURONEWS_2025_07_11: Source = Source {
    id: "euronews-2025-07-11",
    url: "\
        https://fr.euronews.com/my-europe/2025/07/11/les-allies-europeens-accelerent-la-mise-en-place-dune-force-de-stabilisation-en-ukraine",
    title: "Les alliés européens accélèrent la mise en place d'une force de stabilisation en \
        Ukraine",
    publisher: "Euronews",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-07-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euronews, [Ukraine, agriculteurs, réseaux sociaux : les vœux d'Emmanuel Macron pour
/// 2026](<https://fr.euronews.com/2025/12/31/ukraine-agriculteurs-reseaux-sociaux-les-voeux-demmanuel-macron-pour-2026>),
/// 2025-12-31.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EURONEWS_2025_12_31: Source = Source {
    id: "euronews-2025-12-31",
    url: "\
        https://fr.euronews.com/2025/12/31/ukraine-agriculteurs-reseaux-sociaux-les-voeux-demmanuel-macron-pour-2026",
    title: "Ukraine, agriculteurs, réseaux sociaux : les vœux d'Emmanuel Macron pour 2026",
    publisher: "Euronews",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-31")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euronews, ['Coalition of the Willing' plans now 'well developed' but timeline, numbers still to
/// be worked
/// out](<https://inkl.com/news/defence-ministers-from-coalition-of-the-willing-for-ukraine-meet-once-again-without-the-us>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Read as reprinted by inkl; written on the day of the meeting, date not shown.
pub static EURONEWS_UNDATED: Source = Source {
    id: "euronews-undated",
    url: "\
        https://inkl.com/news/defence-ministers-from-coalition-of-the-willing-for-ukraine-meet-once-again-without-the-us",
    title: "'Coalition of the Willing' plans now 'well developed' but timeline, numbers still to \
        be worked out",
    publisher: "Euronews",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read as reprinted by inkl; written on the day of the meeting, date not shown.",
        fr: "Lu dans sa reproduction par inkl ; écrit le jour de la réunion, date non affichée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Europa Press, [Asesores de seguridad de la UE, la OTAN y Canadá llegan a Kiev para tratar las
/// negociaciones de
/// paz](<https://www.europapress.es/internacional/noticia-asesores-seguridad-ue-otan-canada-llegan-kiev-tratar-negociaciones-paz-20260103150616.html>),
/// 2026-01-03.
///
/// A page of the kind `news-agency`, in `es`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static EUROPA_PRESS_2026_01_03: Source = Source {
    id: "europa-press-2026-01-03",
    url: "\
        https://www.europapress.es/internacional/noticia-asesores-seguridad-ue-otan-canada-llegan-kiev-tratar-negociaciones-paz-20260103150616.html",
    title: "Asesores de seguridad de la UE, la OTAN y Canadá llegan a Kiev para tratar las \
        negociaciones de paz",
    publisher: "Europa Press",
    kind: SourceKind::NewsAgency,
    lang: "es",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Europa Press, [La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le
/// exige que negocie un alto el
/// fuego](<https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `es`, read on 2026-11-22.
pub static EUROPA_PRESS_2026_02_24: Source = Source {
    id: "europa-press-2026-02-24",
    url: "\
        https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html",
    title: "La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le exige \
        que negocie un alto el fuego",
    publisher: "Europa Press",
    kind: SourceKind::NewsAgency,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europa Press, [Los países de la Coalición de Voluntarios se citan este martes en el cuarto
/// aniversario de la invasión
/// rusa](<https://www.europapress.es/internacional/noticia-paises-coalicion-voluntarios-citan-martes-cuarto-aniversario-invasion-rusa-ucrania-20260224000347.html>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `es`, read on 2026-11-22.
pub static EUROPA_PRESS_2026_02_24_2: Source = Source {
    id: "europa-press-2026-02-24-2",
    url: "\
        https://www.europapress.es/internacional/noticia-paises-coalicion-voluntarios-citan-martes-cuarto-aniversario-invasion-rusa-ucrania-20260224000347.html",
    title: "Los países de la Coalición de Voluntarios se citan este martes en el cuarto \
        aniversario de la invasión rusa",
    publisher: "Europa Press",
    kind: SourceKind::NewsAgency,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europa Press, [Albares viaja a Kiev para escenificar el apoyo de España en el cuarto aniversario
/// de la invasión
/// rusa](<https://www.europapress.es/nacional/noticia-albares-viaja-kiev-escenificar-apoyo-espana-cuarto-aniversario-invasion-rusa-20260224092755.html>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `es`, read on 2026-11-22.
pub static EUROPA_PRESS_2026_02_24_3: Source = Source {
    id: "europa-press-2026-02-24-3",
    url: "\
        https://www.europapress.es/nacional/noticia-albares-viaja-kiev-escenificar-apoyo-espana-cuarto-aniversario-invasion-rusa-20260224092755.html",
    title: "Albares viaja a Kiev para escenificar el apoyo de España en el cuarto aniversario de \
        la invasión rusa",
    publisher: "Europa Press",
    kind: SourceKind::NewsAgency,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europa Press, [Sánchez vuelve a ofrecer garantías de seguridad a Ucrania si hay un alto el fuego
/// a los cuatro años de la invasión
/// rusa](<https://www.europapress.es/nacional/noticia-sanchez-vuelve-ofrecer-garantias-seguridad-ucrania-si-hay-alto-fuego-cuatro-anos-invasion-rusa-20260224164044.html>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `es`, read on 2026-11-22.
///
/// Cites a communiqué of the Moncloa. The title is taken from the address of the page.
pub static EUROPA_PRESS_2026_02_24_4: Source = Source {
    id: "europa-press-2026-02-24-4",
    url: "\
        https://www.europapress.es/nacional/noticia-sanchez-vuelve-ofrecer-garantias-seguridad-ucrania-si-hay-alto-fuego-cuatro-anos-invasion-rusa-20260224164044.html",
    title: "Sánchez vuelve a ofrecer garantías de seguridad a Ucrania si hay un alto el fuego a \
        los cuatro años de la invasión rusa",
    publisher: "Europa Press",
    kind: SourceKind::NewsAgency,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites a communiqué of the Moncloa. The title is taken from the address of the page.",
        fr: "Cite un communiqué de la Moncloa. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Europe 1, [Paris et Londres proposent une trêve en Ukraine d'un mois « dans les airs, sur les
/// mers et les infrastructures énergétiques », selon Emmanuel
/// Macron](<https://www.europe1.fr/international/paris-et-londres-proposent-une-treve-en-ukraine-dun-mois-dans-les-airs-sur-les-mers-et-les-infrastructures-energetiques-selon-emmanuel-macron-666280>),
/// 2025-03.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EUROPE_1_2025_03: Source = Source {
    id: "europe-1-2025-03",
    url: "\
        https://www.europe1.fr/international/paris-et-londres-proposent-une-treve-en-ukraine-dun-mois-dans-les-airs-sur-les-mers-et-les-infrastructures-energetiques-selon-emmanuel-macron-666280",
    title: "Paris et Londres proposent une trêve en Ukraine d'un mois « dans les airs, sur les \
        mers et les infrastructures énergétiques », selon Emmanuel Macron",
    publisher: "Europe 1",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europe 1, [Guerre en Ukraine : la France et le Royaume-Uni signent une déclaration d'intention
/// avec l'Ukraine pour déployer une force multinationale après un
/// cessez-le-feu](<https://www.europe1.fr/international/guerre-en-ukraine-la-france-et-le-royaume-uni-signent-une-declaration-dintention-avec-lukraine-pour-deployer-une-force-multinationale-apres-un-cessez-le-feu-877695>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EUROPE_1_UNDATED: Source = Source {
    id: "europe-1-undated",
    url: "\
        https://www.europe1.fr/international/guerre-en-ukraine-la-france-et-le-royaume-uni-signent-une-declaration-dintention-avec-lukraine-pour-deployer-une-force-multinationale-apres-un-cessez-le-feu-877695",
    title: "Guerre en Ukraine : la France et le Royaume-Uni signent une déclaration d'intention \
        avec l'Ukraine pour déployer une force multinationale après un cessez-le-feu",
    publisher: "Europe 1",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europe 1, [Coalition des volontaires à Paris : Emmanuel Macron veut afficher l'unité des
/// soutiens de l'Ukraine face à
/// Moscou](<https://www.europe1.fr/politique/coalition-des-volontaires-a-paris-emmanuel-macron-veut-afficher-lunite-des-soutiens-de-lukraine-face-a-moscou-877422>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static EUROPE_1_UNDATED_2: Source = Source {
    id: "europe-1-undated-2",
    url: "\
        https://www.europe1.fr/politique/coalition-des-volontaires-a-paris-emmanuel-macron-veut-afficher-lunite-des-soutiens-de-lukraine-face-a-moscou-877422",
    title: "Coalition des volontaires à Paris : Emmanuel Macron veut afficher l'unité des \
        soutiens de l'Ukraine face à Moscou",
    publisher: "Europe 1",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Europe Diplomatic, [UK attempts to keep afloat
/// coalition](<https://europediplomatic.com/2025/04/10/uk-attempts-to-keep-afloat-coalition>),
/// 2025-04-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPE_DIPLOMATIC_2025_04_10: Source = Source {
    id: "europe-diplomatic-2025-04-10",
    url: "https://europediplomatic.com/2025/04/10/uk-attempts-to-keep-afloat-coalition",
    title: "UK attempts to keep afloat coalition",
    publisher: "Europe Diplomatic",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Europe Says, [New permanent headquarters in Paris for the Coalition of the
/// Willing](<https://www.europesays.com/uk/332248>), 2025-07-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. Copy of an article whose first publisher
/// is not shown.
pub static EUROPE_SAYS_2025_07_10: Source = Source {
    id: "europe-says-2025-07-10",
    url: "https://www.europesays.com/uk/332248",
    title: "New permanent headquarters in Paris for the Coalition of the Willing",
    publisher: "Europe Says",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. Copy of an article whose \
            first publisher is not shown.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. Copie d'un article dont \
            le premier éditeur n'est pas indiqué.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Europe Says, [A French division of 6,000 to 8,000 soldiers for
/// Ukraine](<https://www.europesays.com/fr/647650>), undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// In French; repost of L'Humanité, which cites La Lettre. The title is descriptive.
pub static EUROPE_SAYS_UNDATED: Source = Source {
    id: "europe-says-undated",
    url: "https://www.europesays.com/fr/647650",
    title: "A French division of 6,000 to 8,000 soldiers for Ukraine",
    publisher: "Europe Says",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "In French; repost of L'Humanité, which cites La Lettre. The title is descriptive.",
        fr: "En français ; reproduction de L'Humanité, qui cite La Lettre. Le titre est \
            descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The European Conservative, ['Coalition of the Willing' Meeting Wraps Up With More Questions Than
/// Answers](<https://europeanconservative.com/articles/news-corner/coalition-of-the-willing-meeting-wraps-up-with-more-questions-than-answers>),
/// 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_CONSERVATIVE_2025_04_11: Source = Source {
    id: "european-conservative-2025-04-11",
    url: "\
        https://europeanconservative.com/articles/news-corner/coalition-of-the-willing-meeting-wraps-up-with-more-questions-than-answers",
    title: "'Coalition of the Willing' Meeting Wraps Up With More Questions Than Answers",
    publisher: "The European Conservative",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The European Conservative, [Coalition of the Willing Rallies Behind War, Not
/// Solutions](<https://europeanconservative.com/articles/news/coalition-of-the-willing-rallies-behind-war-not-solutions>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_CONSERVATIVE_2025_10_24: Source = Source {
    id: "european-conservative-2025-10-24",
    url: "\
        https://europeanconservative.com/articles/news/coalition-of-the-willing-rallies-behind-war-not-solutions",
    title: "Coalition of the Willing Rallies Behind War, Not Solutions",
    publisher: "The European Conservative",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European News Today, [Ukraine summit latest: Starmer says Europe will do heavy lifting under
/// peace
/// plan](<https://europeannewstoday.com/ukraine-summit-latest-starmer-says-europe-will-do-heavy-lifting-under-peace-plan>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Repost of the live page of The Independent.
pub static EUROPEAN_NEWS_TODAY_2025_03_02: Source = Source {
    id: "european-news-today-2025-03-02",
    url: "\
        https://europeannewstoday.com/ukraine-summit-latest-starmer-says-europe-will-do-heavy-lifting-under-peace-plan",
    title: "Ukraine summit latest: Starmer says Europe will do heavy lifting under peace plan",
    publisher: "European News Today",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of the live page of The Independent.",
        fr: "Reprise du direct de The Independent.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Newsroom, [ANP dispatch on the EU summit and a 'coalition of the
/// willing'](<https://europeannewsroom.com/?p=1015294>), 2025-03-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an ANP dispatch. The title is descriptive; the page's own was not seen.
pub static EUROPEAN_NEWSROOM_2025_03_06: Source = Source {
    id: "european-newsroom-2025-03-06",
    url: "https://europeannewsroom.com/?p=1015294",
    title: "ANP dispatch on the EU summit and a 'coalition of the willing'",
    publisher: "European Newsroom",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an ANP dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche d'ANP. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Newsroom, [Sweden's Prime Minister after Ukraine meeting: Broad
/// unity](<https://europeannewsroom.com/swedens-prime-minister-after-ukraine-meeting-broad-unity>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by TT, translated by machine. The title is taken from the address of the page.
pub static EUROPEAN_NEWSROOM_2025_03_15: Source = Source {
    id: "european-newsroom-2025-03-15",
    url: "https://europeannewsroom.com/swedens-prime-minister-after-ukraine-meeting-broad-unity",
    title: "Sweden's Prime Minister after Ukraine meeting: Broad unity",
    publisher: "European Newsroom",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by TT, translated by machine. The title is taken from the address of the page.",
        fr: "Texte de TT, traduit automatiquement. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Мелоні про єдність Заходу після розмов 13
/// серпня](<https://www.eurointegration.com.ua/news/2025/08/14/7217960/>), 2025-08-14.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2025_08_14: Source = Source {
    id: "european-pravda-2025-08-14",
    url: "https://www.eurointegration.com.ua/news/2025/08/14/7217960/",
    title: "Мелоні про єдність Заходу після розмов 13 серпня",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-08-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Мелоні долучилась до саміту "коаліції рішучих" у Лондоні
/// відеозв'язком](<https://www.eurointegration.com.ua/news/2025/10/24/7223330/>), 2025-10-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2025_10_24: Source = Source {
    id: "european-pravda-2025-10-24",
    url: "https://www.eurointegration.com.ua/news/2025/10/24/7223330/",
    title: "Мелоні долучилась до саміту \"коаліції рішучих\" у Лондоні відеозв'язком",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Зеленський: план "коаліції рішучих" обговорять радники наприкінці
/// тижня](<https://www.eurointegration.com.ua/news/2025/10/28/7223571/>), 2025-10-28.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2025_10_28: Source = Source {
    id: "european-pravda-2025-10-28",
    url: "https://www.eurointegration.com.ua/news/2025/10/28/7223571/",
    title: "Зеленський: план \"коаліції рішучих\" обговорять радники наприкінці тижня",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Зеленський анонсував нову зустріч "коаліції рішучих" цього
/// тижня](<https://www.eurointegration.com.ua/news/2025/12/8/7226682/>), 2025-12-08.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static EUROPEAN_PRAVDA_2025_12_08: Source = Source {
    id: "european-pravda-2025-12-08",
    url: "https://www.eurointegration.com.ua/news/2025/12/8/7226682/",
    title: "Зеленський анонсував нову зустріч \"коаліції рішучих\" цього тижня",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-12-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Media reveal security guarantees of Coalition of the Willing prepared for
/// Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228498>), 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_PRAVDA_2026_01_06: Source = Source {
    id: "european-pravda-2026-01-06",
    url: "https://www.eurointegration.com.ua/eng/news/2026/01/6/7228498",
    title: "Media reveal security guarantees of Coalition of the Willing prepared for Ukraine",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Norway could send instructors as part of security guarantees for
/// Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228510>), 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_PRAVDA_2026_01_06_2: Source = Source {
    id: "european-pravda-2026-01-06-2",
    url: "https://www.eurointegration.com.ua/eng/news/2026/01/6/7228510",
    title: "Norway could send instructors as part of security guarantees for Ukraine",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
/// рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is that of a reprint by BlackSeaNews; the page's own headline and the end of its list
/// were not seen.
pub static EUROPEAN_PRAVDA_2026_01_06_3: Source = Source {
    id: "european-pravda-2026-01-06-3",
    url: "https://www.eurointegration.com.ua/news/2026/01/6/7228489/",
    title: "Стало відомо, лідери яких держав візьмуть участь у засіданні \"коаліції рішучих\" у \
        Парижі",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is that of a reprint by BlackSeaNews; the page's own headline and the end \
            of its list were not seen.",
        fr: "Le titre est celui d'une reproduction par BlackSeaNews ; le titre propre de la page \
            et la fin de sa liste n'ont pas été vus.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
/// Paris Declaration on Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_PRAVDA_2026_01_07: Source = Source {
    id: "european-pravda-2026-01-07",
    url: "https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560",
    title: "US commitment to aid Kyiv against renewed Russian aggression removed from Paris \
        Declaration on Ukraine",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Швеція надасть Gripen та допоможе з розмінуванням моря після досягнення
/// миру](<https://www.eurointegration.com.ua/news/2026/01/7/7228541/>), 2026-01-07.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static EUROPEAN_PRAVDA_2026_01_07_2: Source = Source {
    id: "european-pravda-2026-01-07-2",
    url: "https://www.eurointegration.com.ua/news/2026/01/7/7228541/",
    title: "Швеція надасть Gripen та допоможе з розмінуванням моря після досягнення миру",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Советники по нацбезопасности Великобритании, Франции, Германии и Италии
/// прибыли в Женеву](<https://www.eurointegration.com.ua/rus/news/2026/02/17/7231392/>),
/// 2026-02-17.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2026_02_17: Source = Source {
    id: "european-pravda-2026-02-17",
    url: "https://www.eurointegration.com.ua/rus/news/2026/02/17/7231392/",
    title: "Советники по нацбезопасности Великобритании, Франции, Германии и Италии прибыли в \
        Женеву",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Новый премьер Нидерландов впервые участвовал в заседании
/// коалиции](<https://www.eurointegration.com.ua/rus/news/2026/02/24/7231890/>), 2026-02-24.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2026_02_24: Source = Source {
    id: "european-pravda-2026-02-24",
    url: "https://www.eurointegration.com.ua/rus/news/2026/02/24/7231890/",
    title: "Новый премьер Нидерландов впервые участвовал в заседании коалиции",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Pravda, [Зеленський прибув до Єлисейського палацу на зустріч з
/// Макроном](<https://www.eurointegration.com.ua/news/2026/03/13/7233149/>), 2026-03-13.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_PRAVDA_2026_03_13: Source = Source {
    id: "european-pravda-2026-03-13",
    url: "https://www.eurointegration.com.ua/news/2026/03/13/7233149/",
    title: "Зеленський прибув до Єлисейського палацу на зустріч з Макроном",
    publisher: "European Pravda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-03-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Security & Defence, [Ukraine: European peace
/// plans](<https://euro-sd.com/2025/04/major-news/43607/ukraine-european-peace-plans/>), 2025-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EUROPEAN_SECURITY_DEFENCE_2025_04: Source = Source {
    id: "european-security-defence-2025-04",
    url: "https://euro-sd.com/2025/04/major-news/43607/ukraine-european-peace-plans/",
    title: "Ukraine: European peace plans",
    publisher: "European Security & Defence",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// European Western Balkans, [Security and Ukraine top the
/// agenda](<https://europeanwesternbalkans.com/2025/10/02/security-and-ukraine-top-the-agenda>),
/// 2025-10-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static EUROPEAN_WESTERN_BALKANS_2025_10_02: Source = Source {
    id: "european-western-balkans-2025-10-02",
    url: "https://europeanwesternbalkans.com/2025/10/02/security-and-ukraine-top-the-agenda",
    title: "Security and Ukraine top the agenda",
    publisher: "European Western Balkans",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Euroscope News, [Trump Offers Security Guarantees to
/// Ukraine](<https://www.euroscopenews.com/n/1899--trump-offers-security-guarantees-to-ukraine->),
/// 2025-08-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Small outlet that relays the Prime Minister's Office of Canada.
pub static EUROSCOPE_NEWS_2025_08_17: Source = Source {
    id: "euroscope-news-2025-08-17",
    url: "https://www.euroscopenews.com/n/1899--trump-offers-security-guarantees-to-ukraine-",
    title: "Trump Offers Security Guarantees to Ukraine",
    publisher: "Euroscope News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Small outlet that relays the Prime Minister's Office of Canada.",
        fr: "Petit média qui relaie le cabinet du Premier ministre du Canada.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Expert News, [The Paris meeting of the 'Coalition of the
/// Willing'](<https://expertnews.com.ua/en/article/3983>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EXPERT_NEWS_UNDATED: Source = Source {
    id: "expert-news-undated",
    url: "https://expertnews.com.ua/en/article/3983",
    title: "The Paris meeting of the 'Coalition of the Willing'",
    publisher: "Expert News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Expert News, [Commentary on the reported plan of response to breaches of a
/// ceasefire](<https://expertnews.com.ua/en/article/4258>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static EXPERT_NEWS_UNDATED_2: Source = Source {
    id: "expert-news-undated-2",
    url: "https://expertnews.com.ua/en/article/4258",
    title: "Commentary on the reported plan of response to breaches of a ceasefire",
    publisher: "Expert News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ExtremNews, [Merz plans a trip to Ukraine; summit of the coalition of the
/// willing](<https://www.extremnews.com/nachrichten/weltgeschehen/ed3c19ff4583229?source=feed>),
/// 2025-04.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Reprint of a dts dispatch, which relays Politico. The title is descriptive; the page's own was
/// not seen.
pub static EXTREMNEWS_2025_04: Source = Source {
    id: "extremnews-2025-04",
    url: "https://www.extremnews.com/nachrichten/weltgeschehen/ed3c19ff4583229?source=feed",
    title: "Merz plans a trip to Ukraine; summit of the coalition of the willing",
    publisher: "ExtremNews",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a dts dispatch, which relays Politico. The title is descriptive; the \
            page's own was not seen.",
        fr: "Reprise d'une dépêche de dts, qui relaie Politico. Le titre est descriptif ; celui \
            de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
/// Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
/// 2025-05.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static EXXPRESS_2025_05: Source = Source {
    id: "exxpress-2025-05",
    url: "\
        https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html",
    title: "Schon wieder: Meinl-Reisinger besucht erneut Selenskyj",
    publisher: "eXXpress",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Eye on Greece, [PM Mitsotakis calls for stronger support for Ukrainian armed forces at Coalition
/// of the Willing meeting in Paris](<https://eyeongreece.com/?p=3868>), 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After AMNA.
pub static EYE_ON_GREECE_2026_01_07: Source = Source {
    id: "eye-on-greece-2026-01-07",
    url: "https://eyeongreece.com/?p=3868",
    title: "PM Mitsotakis calls for stronger support for Ukrainian armed forces at Coalition of \
        the Willing meeting in Paris",
    publisher: "Eye on Greece",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After AMNA.",
        fr: "D'après AMNA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Fakti.bg, [Ердоган предложи Истанбул за домакин на преките преговори между Русия и
/// Украйна](<https://fakti.bg/world/1017068-erdogan-predloji-istanbul-za-domakin-na-prekite-pregovori-mejdu-rusia-i-ukraina>),
/// 2025-11-25.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
///
/// Text by BTA.
pub static FAKTI_BG_2025_11_25: Source = Source {
    id: "fakti-bg-2025-11-25",
    url: "\
        https://fakti.bg/world/1017068-erdogan-predloji-istanbul-za-domakin-na-prekite-pregovori-mejdu-rusia-i-ukraina",
    title: "Ердоган предложи Истанбул за домакин на преките преговори между Русия и Украйна",
    publisher: "Fakti.bg",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by BTA.",
        fr: "Texte de BTA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Fakti.bg, [Каракачанов: Желязков не представлява България на срещата в
/// Париж](<https://fakti.bg/bulgaria/1025618-karakachanov-jelazkov-ne-predstavlava-balgaria-na-sreshtata-v-parij>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
pub static FAKTI_BG_2026_01_06: Source = Source {
    id: "fakti-bg-2026-01-06",
    url: "\
        https://fakti.bg/bulgaria/1025618-karakachanov-jelazkov-ne-predstavlava-balgaria-na-sreshtata-v-parij",
    title: "Каракачанов: Желязков не представлява България на срещата в Париж",
    publisher: "Fakti.bg",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Fakty ICTV, [У Брюсселі стартувало 31-ше засідання
/// Рамштайну](<https://fakty.com.ua/ua/svit/20251015-u-bryusseli-startuvalo-31-zasidannya-ramshtajnu/>),
/// 2025-10-15.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static FAKTY_ICTV_2025_10_15: Source = Source {
    id: "fakty-ictv-2025-10-15",
    url: "https://fakty.com.ua/ua/svit/20251015-u-bryusseli-startuvalo-31-zasidannya-ramshtajnu/",
    title: "У Брюсселі стартувало 31-ше засідання Рамштайну",
    publisher: "Fakty ICTV",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Fakty ICTV, [Гарантії на майбутнє: Зеленський про підсумки засідання Коаліції охочих і роботу
/// над угодою із
/// США](<https://fakty.com.ua/ua/ukraine/20251211-garantiyi-na-majbutnye-zelenskyj-pro-pidsumky-zasidannya-koalicziyi-ohochyh-i-robotu-nad-ugodoyu-iz-ssha/>),
/// 2025-12-11.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static FAKTY_ICTV_2025_12_11: Source = Source {
    id: "fakty-ictv-2025-12-11",
    url: "\
        https://fakty.com.ua/ua/ukraine/20251211-garantiyi-na-majbutnye-zelenskyj-pro-pidsumky-zasidannya-koalicziyi-ohochyh-i-robotu-nad-ugodoyu-iz-ssha/",
    title: "Гарантії на майбутнє: Зеленський про підсумки засідання Коаліції охочих і роботу над \
        угодою із США",
    publisher: "Fakty ICTV",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-12-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Fakty ICTV, [Зеленський анонсував зустріч начальників
/// Генштабів](<https://fakty.com.ua/ua/ukraine/20260101-golovne-garantiyi-bezpeky-zelenskyj-anonsuvav-zustrich-nachalnykiv-genshtabiv/>),
/// 2026-01-01.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static FAKTY_ICTV_2026_01_01: Source = Source {
    id: "fakty-ictv-2026-01-01",
    url: "\
        https://fakty.com.ua/ua/ukraine/20260101-golovne-garantiyi-bezpeky-zelenskyj-anonsuvav-zustrich-nachalnykiv-genshtabiv/",
    title: "Зеленський анонсував зустріч начальників Генштабів",
    publisher: "Fakty ICTV",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Fakty ICTV, [Macron and Zelensky to lunch with Trump's representatives before the
/// Coalition](<https://fakty.com.ua/ua/ukraine/20260106-u-makrona-i-zelenskogo-bude-obid-iz-predstavnykamy-trampa-pered-koalicziyeyu-ohochyh/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// After Le Figaro; the title is descriptive.
pub static FAKTY_ICTV_2026_01_06: Source = Source {
    id: "fakty-ictv-2026-01-06",
    url: "\
        https://fakty.com.ua/ua/ukraine/20260106-u-makrona-i-zelenskogo-bude-obid-iz-predstavnykamy-trampa-pered-koalicziyeyu-ohochyh/",
    title: "Macron and Zelensky to lunch with Trump's representatives before the Coalition",
    publisher: "Fakty ICTV",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Le Figaro; the title is descriptive.",
        fr: "D'après Le Figaro ; le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Fanpage, [Oggi la riunione dei 'volenterosi', quali Paesi ci sono e perché Meloni non sa se
/// partecipare](<https://www.fanpage.it/politica/oggi-la-riunione-dei-volenterosi-quali-paesi-ci-sono-e-perche-meloni-non-sa-se-partecipare/>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static FANPAGE_2025_03_15: Source = Source {
    id: "fanpage-2025-03-15",
    url: "\
        https://www.fanpage.it/politica/oggi-la-riunione-dei-volenterosi-quali-paesi-ci-sono-e-perche-meloni-non-sa-se-partecipare/",
    title: "Oggi la riunione dei 'volenterosi', quali Paesi ci sono e perché Meloni non sa se \
        partecipare",
    publisher: "Fanpage",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Faro de Vigo, [Feijóo afea a Sánchez que acuda a la cumbre sobre Ucrania y no a la Pascua
/// Militar](<https://www.farodevigo.es/espana/2026/01/06/feijoo-afea-sanchez-cumbre-ucrania-pascua-militar-125418723.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static FARO_DE_VIGO_2026_01_06: Source = Source {
    id: "faro-de-vigo-2026-01-06",
    url: "\
        https://www.farodevigo.es/espana/2026/01/06/feijoo-afea-sanchez-cumbre-ucrania-pascua-militar-125418723.html",
    title: "Feijóo afea a Sánchez que acuda a la cumbre sobre Ucrania y no a la Pascua Militar",
    publisher: "Faro de Vigo",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Fimotro, [Μητσοτάκης στη σύνοδο του Κιέβου: Η Ελλάδα στηρίζει άμεση και άνευ όρων
/// εκεχειρία](<https://fimotro.gr/mitsotakis-sti-synodo-tou-kievou-i-ellada-stirizei-amesi-kai-anef-oron-ekecheiria/>),
/// 2025-05.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// Written on the Saturday of the meeting. The title is taken from the address of the page.
pub static FIMOTRO_2025_05: Source = Source {
    id: "fimotro-2025-05",
    url: "\
        https://fimotro.gr/mitsotakis-sti-synodo-tou-kievou-i-ellada-stirizei-amesi-kai-anef-oron-ekecheiria/",
    title: "Μητσοτάκης στη σύνοδο του Κιέβου: Η Ελλάδα στηρίζει άμεση και άνευ όρων εκεχειρία",
    publisher: "Fimotro",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2025-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Written on the Saturday of the meeting. The title is taken from the address of the \
            page.",
        fr: "Écrit le samedi de la réunion. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Finansavisen, [Europeiske toppledere krever sikkerhetsgarantier for
/// Ukraina](<https://www.finansavisen.no/samfunn/2025/08/13/8285479/europeiske-toppledere-krever-sikkerhetsgarantier-for-ukraina>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `no`, read on 2026-11-22.
pub static FINANSAVISEN_2025_08_13: Source = Source {
    id: "finansavisen-2025-08-13",
    url: "\
        https://www.finansavisen.no/samfunn/2025/08/13/8285479/europeiske-toppledere-krever-sikkerhetsgarantier-for-ukraina",
    title: "Europeiske toppledere krever sikkerhetsgarantier for Ukraina",
    publisher: "Finansavisen",
    kind: SourceKind::News,
    lang: "no",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Finansavisen, [Støre: Vi kan ikke stole på
/// Putin](<https://www.finansavisen.no/makro/2025/08/17/8286217/store-vi-kan-ikke-stole-pa-putin>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `no`, read on 2026-11-22.
pub static FINANSAVISEN_2025_08_17: Source = Source {
    id: "finansavisen-2025-08-17",
    url: "https://www.finansavisen.no/makro/2025/08/17/8286217/store-vi-kan-ikke-stole-pa-putin",
    title: "Støre: Vi kan ikke stole på Putin",
    publisher: "Finansavisen",
    kind: SourceKind::News,
    lang: "no",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Finanznachrichten, [Pistorius sagt nach Koalitionseinigung für Ukraine-Treffen
/// ab](<https://www.finanznachrichten.de/nachrichten-2025-04/65073294-pistorius-sagt-nach-koalitionseinigung-fuer-ukraine-treffen-ab-003.htm>),
/// 2025-04-09.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Reprint of a dts dispatch, which relays Politico.
pub static FINANZNACHRICHTEN_2025_04_09: Source = Source {
    id: "finanznachrichten-2025-04-09",
    url: "\
        https://www.finanznachrichten.de/nachrichten-2025-04/65073294-pistorius-sagt-nach-koalitionseinigung-fuer-ukraine-treffen-ab-003.htm",
    title: "Pistorius sagt nach Koalitionseinigung für Ukraine-Treffen ab",
    publisher: "Finanznachrichten",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-04-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a dts dispatch, which relays Politico.",
        fr: "Reprise d'une dépêche de dts, qui relaie Politico.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Focus.ua, [Коаліція охочих провела зустріч 24 лютого 2026
/// року](<https://focus.ua/uk/voennye-novosti/745052-koaliciya-ohochih-provela-zustrich-24-lyutogo-2026-roku-video>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static FOCUS_UA_2026_02_24: Source = Source {
    id: "focus-ua-2026-02-24",
    url: "\
        https://focus.ua/uk/voennye-novosti/745052-koaliciya-ohochih-provela-zustrich-24-lyutogo-2026-roku-video",
    title: "Коаліція охочих провела зустріч 24 лютого 2026 року",
    publisher: "Focus.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Forces News, [Europe's Reassurance Force: Three military options for Ukraine
/// post-ceasefire](<https://www.forcesnews.com/nato/europes-reassurance-force-three-military-options-ukraine-post-ceasefire>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reports a paper of the International Institute for Strategic Studies.
pub static FORCES_NEWS_UNDATED: Source = Source {
    id: "forces-news-undated",
    url: "\
        https://www.forcesnews.com/nato/europes-reassurance-force-three-military-options-ukraine-post-ceasefire",
    title: "Europe's Reassurance Force: Three military options for Ukraine post-ceasefire",
    publisher: "Forces News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reports a paper of the International Institute for Strategic Studies.",
        fr: "Rend compte d'une étude de l'International Institute for Strategic Studies.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Gândul, [Nicușor Dan petrece Boboteaza cu Emmanuel Macron. Președintele merge marți la
/// Paris](<https://www.gandul.ro/actualitate/nicusor-dan-petrece-boboteaza-cu-emmanuel-macron-presedintele-merge-marti-la-paris-20760845>),
/// 2026-01-04.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static GANDUL_2026_01_04: Source = Source {
    id: "gandul-2026-01-04",
    url: "\
        https://www.gandul.ro/actualitate/nicusor-dan-petrece-boboteaza-cu-emmanuel-macron-presedintele-merge-marti-la-paris-20760845",
    title: "Nicușor Dan petrece Boboteaza cu Emmanuel Macron. Președintele merge marți la Paris",
    publisher: "Gândul",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2026-01-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Gaze, [Sweden Prepared to Join Air and Maritime Security Guarantees for
/// Ukraine](<https://thegaze.media/news/sweden-prepared-to-join-air-and-maritime-security-guarantees-for-ukraine>),
/// 2025-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The page shows no day.
pub static GAZE_2025_08: Source = Source {
    id: "gaze-2025-08",
    url: "\
        https://thegaze.media/news/sweden-prepared-to-join-air-and-maritime-security-guarantees-for-ukraine",
    title: "Sweden Prepared to Join Air and Maritime Security Guarantees for Ukraine",
    publisher: "The Gaze",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no day.",
        fr: "La page n'indique pas le jour.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
/// Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After the Office of the President of Ukraine and Ukrinform.
pub static GAZE_UNDATED: Source = Source {
    id: "gaze-undated",
    url: "\
        https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine",
    title: "London Summit: Strong Security Guarantees Must Underpin Any Ukraine Ceasefire",
    publisher: "The Gaze",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After the Office of the President of Ukraine and Ukrinform.",
        fr: "D'après le Bureau du président de l'Ukraine et Ukrinform.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// GEA, [Ucraina, riunione Macron, Starmer, Merz, Tusk e Zelensky a
/// Tirana](<https://geagency.it/breaking-news/ucraina-riunione-macron-starmer-merz-tusk-e-zelensky-a-tirana>),
/// 2025-05-16.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch. The title is descriptive; the page's own was not seen.
pub static GEA_2025_05_16: Source = Source {
    id: "gea-2025-05-16",
    url: "\
        https://geagency.it/breaking-news/ucraina-riunione-macron-starmer-merz-tusk-e-zelensky-a-tirana",
    title: "Ucraina, riunione Macron, Starmer, Merz, Tusk e Zelensky a Tirana",
    publisher: "GEA",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-05-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche de l'AFP. Le titre est descriptif ; celui de la page n'a pas \
            été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Geo News, [US, Ukraine reach ceasefire deal, await Russia's
/// response](<https://geo.tv/latest/594959-us-ukraine-reach-ceasefire-deal-await-russias-response>),
/// 2025-03-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static GEO_NEWS_2025_03_12: Source = Source {
    id: "geo-news-2025-03-12",
    url: "https://geo.tv/latest/594959-us-ukraine-reach-ceasefire-deal-await-russias-response",
    title: "US, Ukraine reach ceasefire deal, await Russia's response",
    publisher: "Geo News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// German Federal Government, [Frieden für die Ukraine weiter
/// vorantreiben](<https://www.pubt.io/view/F2A320CF2498F23ABEE93430AB1B835C3AC2B12E>), 2026-01-06.
///
/// A page of the kind `official`, in `de`, read on 2026-11-22.
///
/// Reprinted by Public Technologies.
pub static GERMAN_FEDERAL_GOVERNMENT_2026_01_06: Source = Source {
    id: "german-federal-government-2026-01-06",
    url: "https://www.pubt.io/view/F2A320CF2498F23ABEE93430AB1B835C3AC2B12E",
    title: "Frieden für die Ukraine weiter vorantreiben",
    publisher: "German Federal Government",
    kind: SourceKind::Official,
    lang: "de",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprinted by Public Technologies.",
        fr: "Reproduit par Public Technologies.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// German Marshall Fund, [Coalition of the
/// Willing](<https://www.gmfus.org/news/coalition-willing>), 2025.
///
/// A page of the kind `think-tank`, in `en`, read on 2026-11-22.
pub static GERMAN_MARSHALL_FUND_2025: Source = Source {
    id: "german-marshall-fund-2025",
    url: "https://www.gmfus.org/news/coalition-willing",
    title: "Coalition of the Willing",
    publisher: "German Marshall Fund",
    kind: SourceKind::ThinkTank,
    lang: "en",
    published: Some(date("2025")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Giornale di Brescia, [Meloni, Roma sostiene la sicurezza di Kiev ma niente
/// truppe](<https://www.giornaledibrescia.it/italia-e-estero/meloni-roma-sostiene-la-sicurezza-di-kiev-ma-niente-truppe-sgok0kb6>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Text by ANSA.
pub static GIORNALE_DI_BRESCIA_2026_01_06: Source = Source {
    id: "giornale-di-brescia-2026-01-06",
    url: "\
        https://www.giornaledibrescia.it/italia-e-estero/meloni-roma-sostiene-la-sicurezza-di-kiev-ma-niente-truppe-sgok0kb6",
    title: "Meloni, Roma sostiene la sicurezza di Kiev ma niente truppe",
    publisher: "Giornale di Brescia",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ANSA.",
        fr: "Texte d'ANSA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Glavcom, [НАТО назвало дату наступного
/// Рамштайну](<https://glavcom.ua/world/world-politics/nato-nazvalo-datu-nastupnoho-ramshtajnu-1081378.html>),
/// 2025-10-02.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVCOM_2025_10_02: Source = Source {
    id: "glavcom-2025-10-02",
    url: "\
        https://glavcom.ua/world/world-politics/nato-nazvalo-datu-nastupnoho-ramshtajnu-1081378.html",
    title: "НАТО назвало дату наступного Рамштайну",
    publisher: "Glavcom",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavcom, [Зеленський візьме участь у зустрічі «коаліції охочих» у Лондоні – Sky
/// News](<https://glavcom.ua/world/world-politics/zelenskij-vizme-uchast-u-zustrichi-koalitsiji-okhochikh-u-londoni-sky-news-1084237.html>),
/// 2025-10-20.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// Cites Sky News.
pub static GLAVCOM_2025_10_20: Source = Source {
    id: "glavcom-2025-10-20",
    url: "\
        https://glavcom.ua/world/world-politics/zelenskij-vizme-uchast-u-zustrichi-koalitsiji-okhochikh-u-londoni-sky-news-1084237.html",
    title: "Зеленський візьме участь у зустрічі «коаліції охочих» у Лондоні – Sky News",
    publisher: "Glavcom",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Sky News.",
        fr: "Cite Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Glavcom, [Засідання з радниками з нацбезпеки: Кислиця розкрив деталі першої
/// сесії](<https://glavcom.ua/country/politics/zasidannja-z-radnikami-z-natsbezpeki-kislitsja-rozkriv-detali-pershoji-sesiji--1096286.html>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVCOM_2026_01_03: Source = Source {
    id: "glavcom-2026-01-03",
    url: "\
        https://glavcom.ua/country/politics/zasidannja-z-radnikami-z-natsbezpeki-kislitsja-rozkriv-detali-pershoji-sesiji--1096286.html",
    title: "Засідання з радниками з нацбезпеки: Кислиця розкрив деталі першої сесії",
    publisher: "Glavcom",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavcom, [Паризький саміт «Коаліції охочих»: 35 держав та організацій зберуться для підтримки
/// України](<https://glavcom.ua/world/world-politics/parizkij-samit-koalitsiji-okhochikh-35-derzhav-ta-orhanizatsij-zberutsja-dlja-pidtrimki-ukrajini-1096714.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVCOM_2026_01_06: Source = Source {
    id: "glavcom-2026-01-06",
    url: "\
        https://glavcom.ua/world/world-politics/parizkij-samit-koalitsiji-okhochikh-35-derzhav-ta-orhanizatsij-zberutsja-dlja-pidtrimki-ukrajini-1096714.html",
    title: "Паризький саміт «Коаліції охочих»: 35 держав та організацій зберуться для підтримки \
        України",
    publisher: "Glavcom",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavcom, [Президенти України та Франції зустрілися у
/// Парижі](<https://glavcom.ua/news/zelenskij-u-parizhi-1107904.html>), 2026-03-13.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVCOM_2026_03_13: Source = Source {
    id: "glavcom-2026-03-13",
    url: "https://glavcom.ua/news/zelenskij-u-parizhi-1107904.html",
    title: "Президенти України та Франції зустрілися у Парижі",
    publisher: "Glavcom",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-03-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavnoe, [Сирський обговорив з партнерами безпекові гарантії та подальшу військову допомогу
/// Україні](<https://glavnoe.in.ua/news/syrskyj-obhovoryv-z-partneramy-bezpekovi-harantiyi-ta-podalshu-vijskovu-dopomohu-ukrayini>),
/// 2026-01-18.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVNOE_2026_01_18: Source = Source {
    id: "glavnoe-2026-01-18",
    url: "\
        https://glavnoe.in.ua/news/syrskyj-obhovoryv-z-partneramy-bezpekovi-harantiyi-ta-podalshu-vijskovu-dopomohu-ukrayini",
    title: "Сирський обговорив з партнерами безпекові гарантії та подальшу військову допомогу \
        Україні",
    publisher: "Glavnoe",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavnoe, [У Києві відбудеться саміт Україна - країни Північної Європи та Балтії та засідання
/// Коаліції
/// охочих](<https://glavnoe.in.ua/news/u-kyyevi-vidbudetsya-samit-ukrayina-krayiny-pivnichnoyi-yevropy-ta-baltiyi-ta-zasidannya-koalicziyi-ohochyh>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static GLAVNOE_2026_02_24: Source = Source {
    id: "glavnoe-2026-02-24",
    url: "\
        https://glavnoe.in.ua/news/u-kyyevi-vidbudetsya-samit-ukrayina-krayiny-pivnichnoyi-yevropy-ta-baltiyi-ta-zasidannya-koalicziyi-ohochyh",
    title: "У Києві відбудеться саміт Україна - країни Північної Європи та Балтії та засідання \
        Коаліції охочих",
    publisher: "Glavnoe",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Glavnoe, [Zelenskyy publishes 20-point plan to end the
/// war](<https://glavnoe.in.ua/en/news-en/zelenskyy-publishes-20-point-plan-to-end-the-war>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Suspilne; the page was seen in part.
pub static GLAVNOE_UNDATED: Source = Source {
    id: "glavnoe-undated",
    url: "https://glavnoe.in.ua/en/news-en/zelenskyy-publishes-20-point-plan-to-end-the-war",
    title: "Zelenskyy publishes 20-point plan to end the war",
    publisher: "Glavnoe",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Suspilne; the page was seen in part.",
        fr: "Cite Suspilne ; page vue en partie.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Global Banking & Finance, [UK's Starmer says deployment of troops to Ukraine would be voted by
/// parliament](<https://www.globalbankingandfinance.com/uks-starmer-deployment-troops-ukraine-voted-parliament/>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static GLOBAL_BANKING_FINANCE_2026_01_07: Source = Source {
    id: "global-banking-finance-2026-01-07",
    url: "\
        https://www.globalbankingandfinance.com/uks-starmer-deployment-troops-ukraine-voted-parliament/",
    title: "UK's Starmer says deployment of troops to Ukraine would be voted by parliament",
    publisher: "Global Banking & Finance",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// GlobalSecurity, [The President: It Is essential to continue strengthening Ukraine's armed
/// forces](<https://www.globalsecurity.org/wmd/library/news/ukraine/2025/10/ukraine-251024-lithuania-pres01.htm>),
/// 2025-10-24.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a release of the President of Lithuania.
pub static GLOBALSECURITY_2025_10_24: Source = Source {
    id: "globalsecurity-2025-10-24",
    url: "\
        https://www.globalsecurity.org/wmd/library/news/ukraine/2025/10/ukraine-251024-lithuania-pres01.htm",
    title: "The President: It Is essential to continue strengthening Ukraine's armed forces",
    publisher: "GlobalSecurity",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a release of the President of Lithuania.",
        fr: "Reprise d'un communiqué du président de la Lituanie.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// GNN, [Macron a parlé des résultats du sommet extraordinaire à
/// Paris](<https://gnn-media.com/macron-a-parle-des-resultats-du-sommet-extraordinaire-a-paris>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static GNN_UNDATED: Source = Source {
    id: "gnn-undated",
    url: "https://gnn-media.com/macron-a-parle-des-resultats-du-sommet-extraordinaire-a-paris",
    title: "Macron a parlé des résultats du sommet extraordinaire à Paris",
    publisher: "GNN",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM remarks at international leaders' summit press conference: 2 March
/// 2025](<https://www.gov.uk/government/speeches/pm-remarks-at-international-leaders-summit-press-conference-2-march-2025>),
/// 2025-03-02.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Read in a mirror of GOV.UK under the same path.
pub static GOV_UK_2025_03_02: Source = Source {
    id: "gov-uk-2025-03-02",
    url: "\
        https://www.gov.uk/government/speeches/pm-remarks-at-international-leaders-summit-press-conference-2-march-2025",
    title: "PM remarks at international leaders' summit press conference: 2 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read in a mirror of GOV.UK under the same path.",
        fr: "Lu dans un miroir de GOV.UK, au même chemin.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM call with President of the European Council and the President of the European
/// Commission: 7 March
/// 2025](<https://www.gov.uk/government/news/pm-call-with-president-of-the-european-council-and-the-president-of-the-european-commission-7-march-2025>),
/// 2025-03-07.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_07: Source = Source {
    id: "gov-uk-2025-03-07",
    url: "\
        https://www.gov.uk/government/news/pm-call-with-president-of-the-european-council-and-the-president-of-the-european-commission-7-march-2025",
    title: "PM call with President of the European Council and the President of the European \
        Commission: 7 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) – Joint
/// Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
/// 2025-03-13.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_13: Source = Source {
    id: "gov-uk-2025-03-13",
    url: "\
        https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement",
    title: "European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) – \
        Joint Statement",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [Prime Minister to tell world leaders: the ball is in Russia's court, Putin must stop
/// delaying
/// tactics](<https://www.gov.uk/government/news/prime-minister-to-tell-world-leaders-the-ball-is-in-russias-court-putin-must-stop-delaying-tactics>),
/// 2025-03-14.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static GOV_UK_2025_03_14: Source = Source {
    id: "gov-uk-2025-03-14",
    url: "\
        https://www.gov.uk/government/news/prime-minister-to-tell-world-leaders-the-ball-is-in-russias-court-putin-must-stop-delaying-tactics",
    title: "Prime Minister to tell world leaders: the ball is in Russia's court, Putin must stop \
        delaying tactics",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM remarks on call with the Coalition of the Willing: 15 March
/// 2025](<https://www.gov.uk/government/news/pm-remarks-on-call-with-the-coalition-of-the-willing-15-march-2025>),
/// 2025-03-15.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_15: Source = Source {
    id: "gov-uk-2025-03-15",
    url: "\
        https://www.gov.uk/government/news/pm-remarks-on-call-with-the-coalition-of-the-willing-15-march-2025",
    title: "PM remarks on call with the Coalition of the Willing: 15 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM statement at press conference on the Coalition of the Willing: 15 March
/// 2025](<https://www.gov.uk/government/news/pm-statement-at-press-conference-on-the-coalition-of-the-willing-15-march-2025>),
/// 2025-03-15.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_15_2: Source = Source {
    id: "gov-uk-2025-03-15-2",
    url: "\
        https://www.gov.uk/government/news/pm-statement-at-press-conference-on-the-coalition-of-the-willing-15-march-2025",
    title: "PM statement at press conference on the Coalition of the Willing: 15 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM call with Prime Minister Carney of Canada: 17 March
/// 2025](<https://www.gov.uk/government/news/pm-call-with-prime-minister-carney-of-canada-17-march-2025>),
/// 2025-03-17.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_17: Source = Source {
    id: "gov-uk-2025-03-17",
    url: "\
        https://www.gov.uk/government/news/pm-call-with-prime-minister-carney-of-canada-17-march-2025",
    title: "PM call with Prime Minister Carney of Canada: 17 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM call with President of the European Council, President of the European Commission
/// and the leaders of Turkey, Norway and Iceland: 21 March
/// 2025](<https://www.gov.uk/government/news/pm-call-with-president-of-the-european-council-president-of-the-european-commission-and-the-leaders-of-turkey-norway-and-iceland-21-march-2025>),
/// 2025-03-21.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_21: Source = Source {
    id: "gov-uk-2025-03-21",
    url: "\
        https://www.gov.uk/government/news/pm-call-with-president-of-the-european-council-president-of-the-european-commission-and-the-leaders-of-turkey-norway-and-iceland-21-march-2025",
    title: "PM call with President of the European Council, President of the European Commission \
        and the leaders of Turkey, Norway and Iceland: 21 March 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [UK-French relationship strengthened as Defence Chiefs discuss Ukraine and European
/// security with their French
/// counterparts](<https://www.gov.uk/government/news/uk-french-relationship-strengthened-as-defence-chiefs-discuss-ukraine-and-european-security-with-their-french-counterparts>),
/// 2025-03-24.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_03_24: Source = Source {
    id: "gov-uk-2025-03-24",
    url: "\
        https://www.gov.uk/government/news/uk-french-relationship-strengthened-as-defence-chiefs-discuss-ukraine-and-european-security-with-their-french-counterparts",
    title: "UK-French relationship strengthened as Defence Chiefs discuss Ukraine and European \
        security with their French counterparts",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM meeting with Prime Minister Carney of Canada: 26 September
/// 2025](<https://www.gov.uk/government/news/pm-meeting-with-prime-minister-carney-of-canada-26-september-2025>),
/// 2025-09-26.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_09_26: Source = Source {
    id: "gov-uk-2025-09-26",
    url: "\
        https://www.gov.uk/government/news/pm-meeting-with-prime-minister-carney-of-canada-26-september-2025",
    title: "PM meeting with Prime Minister Carney of Canada: 26 September 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-09-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
/// meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
/// 2025-11-25.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_11_25: Source = Source {
    id: "gov-uk-2025-11-25",
    url: "\
        https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting",
    title: "Chairs' statement following 25 November Coalition of the Willing leaders' meeting",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [Joint statement on Ukraine: 15 December
/// 2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
/// 2025-12-15.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2025_12_15: Source = Source {
    id: "gov-uk-2025-12-15",
    url: "https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025",
    title: "Joint statement on Ukraine: 15 December 2025",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// GOV.UK, [PM call with Chancellor Merz of Germany and President Macron of France: 9 January
/// 2026](<https://www.gov.uk/government/news/pm-call-with-chancellor-merz-of-germany-and-president-macron-of-france-9-january-2026>),
/// 2026-01-09.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOV_UK_2026_01_09: Source = Source {
    id: "gov-uk-2026-01-09",
    url: "\
        https://www.gov.uk/government/news/pm-call-with-chancellor-merz-of-germany-and-president-macron-of-france-9-january-2026",
    title: "PM call with Chancellor Merz of Germany and President Macron of France: 9 January 2026",
    publisher: "GOV.UK",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-01-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Government of Ireland, [Taoiseach Micheál Martin attending Informal European Council and
/// European Political
/// Community](<https://gov.ie/en/department-of-the-taoiseach/press-releases/taoiseach-miche%C3%A1l-martin-attending-informal-european-council-and-european-political-community>),
/// 2025-10-01.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static GOVERNMENT_OF_IRELAND_2025_10_01: Source = Source {
    id: "government-of-ireland-2025-10-01",
    url: "\
        https://gov.ie/en/department-of-the-taoiseach/press-releases/taoiseach-miche%C3%A1l-martin-attending-informal-european-council-and-european-political-community",
    title: "Taoiseach Micheál Martin attending Informal European Council and European Political \
        Community",
    publisher: "Government of Ireland",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-10-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Gulf News, [US plan for Ukraine needs 'additional work': Western
/// leaders](<https://gulfnews.com/world/africa/us-plan-for-ukraine-needs-additional-work-western-leaders-2-1.500356547>),
/// 2025-11-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP.
pub static GULF_NEWS_2025_11_22: Source = Source {
    id: "gulf-news-2025-11-22",
    url: "\
        https://gulfnews.com/world/africa/us-plan-for-ukraine-needs-additional-work-western-leaders-2-1.500356547",
    title: "US plan for Ukraine needs 'additional work': Western leaders",
    publisher: "Gulf News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Haberler, [Members of the Coalition of the Willing meet by video after the White House
/// talks](<https://www.haberler.com/politika/gonulluler-koalisyonu-uyeleri-beyaz-saray-daki-18963007-haberi/>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
///
/// Quotes the statement of the office of the British Prime Minister. The title is descriptive; the
/// page's own was not seen.
pub static HABERLER_2025_08_19: Source = Source {
    id: "haberler-2025-08-19",
    url: "\
        https://www.haberler.com/politika/gonulluler-koalisyonu-uyeleri-beyaz-saray-daki-18963007-haberi/",
    title: "Members of the Coalition of the Willing meet by video after the White House talks",
    publisher: "Haberler",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the statement of the office of the British Prime Minister. The title is \
            descriptive; the page's own was not seen.",
        fr: "Cite la déclaration des services du Premier ministre britannique. Le titre est \
            descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Haberler, [Gönüllüler Koalisyonu liderleri Ukrayna'ya destek sözü
/// verdi](<https://www.haberler.com/guncel/gonulluler-koalisyonu-liderleri-ukrayna-ya-destek-sozu-verdi-19598171-haberi/>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
pub static HABERLER_2026_02_24: Source = Source {
    id: "haberler-2026-02-24",
    url: "\
        https://www.haberler.com/guncel/gonulluler-koalisyonu-liderleri-ukrayna-ya-destek-sozu-verdi-19598171-haberi/",
    title: "Gönüllüler Koalisyonu liderleri Ukrayna'ya destek sözü verdi",
    publisher: "Haberler",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// haqqin.az, [Three scenarios for placing coalition troops in
/// Ukraine](<https://haqqin.az/news/359096>), 2025-09-04.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// In Russian; relays Der Spiegel. The title is descriptive.
pub static HAQQIN_AZ_2025_09_04: Source = Source {
    id: "haqqin-az-2025-09-04",
    url: "https://haqqin.az/news/359096",
    title: "Three scenarios for placing coalition troops in Ukraine",
    publisher: "haqqin.az",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "In Russian; relays Der Spiegel. The title is descriptive.",
        fr: "En russe ; relaie Der Spiegel. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// haqqin.az, [European counter-proposals to the American peace
/// plan](<https://haqqin.az/news/366912>), 2025-11-23.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// In Russian; relays The Washington Post. The title is descriptive.
pub static HAQQIN_AZ_2025_11_23: Source = Source {
    id: "haqqin-az-2025-11-23",
    url: "https://haqqin.az/news/366912",
    title: "European counter-proposals to the American peace plan",
    publisher: "haqqin.az",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-11-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "In Russian; relays The Washington Post. The title is descriptive.",
        fr: "En russe ; relaie The Washington Post. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Hawk, [Germany's military engagement in Ukraine's security depends on US involvement:
/// Merz](<https://www.thehawk.in/news/world/germanys-military-engagement-in-ukraines-security-depends-on-us-involvement-merz>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites a statement of the German government.
pub static HAWK_2025_09_05: Source = Source {
    id: "hawk-2025-09-05",
    url: "\
        https://www.thehawk.in/news/world/germanys-military-engagement-in-ukraines-security-depends-on-us-involvement-merz",
    title: "Germany's military engagement in Ukraine's security depends on US involvement: Merz",
    publisher: "The Hawk",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites a statement of the German government.",
        fr: "Cite un communiqué du gouvernement allemand.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Heart, [European allies not united on armed deployment in Ukraine as Macron announces
/// 'reassurance
/// force'](<https://heart.co.uk/news/uk-world/european-allies-not-united-on-armed-deploymen>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Sky News.
pub static HEART_2025_03_27: Source = Source {
    id: "heart-2025-03-27",
    url: "https://heart.co.uk/news/uk-world/european-allies-not-united-on-armed-deploymen",
    title: "European allies not united on armed deployment in Ukraine as Macron announces \
        'reassurance force'",
    publisher: "Heart",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Sky News.",
        fr: "Texte de Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Heute, [Ort des Dialogs: Kanzler bringt Österreich ins
/// Spiel](<https://www.heute.at/s/ort-des-dialogs-kanzler-bringt-oesterreich-ins-spiel-120125640>),
/// undated.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The page, seen without its date, speaks of the Tuesday of the meeting.
pub static HEUTE_UNDATED: Source = Source {
    id: "heute-undated",
    url: "https://www.heute.at/s/ort-des-dialogs-kanzler-bringt-oesterreich-ins-spiel-120125640",
    title: "Ort des Dialogs: Kanzler bringt Österreich ins Spiel",
    publisher: "Heute",
    kind: SourceKind::News,
    lang: "de",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page, seen without its date, speaks of the Tuesday of the meeting.",
        fr: "La page, vue sans sa date, parle du mardi de la réunion.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// hhs.watch, [Steve Witkoff arrives in Moscow for further talks with Russia about Ukraine peace
/// plan – Europe
/// live](<https://hhs.watch/steve-witkoff-arrives-in-moscow-for-further-talks-with-russia-about-ukraine-peace-plan-europe-live>),
/// 2025-04-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Repost of a live page of The Guardian, which quotes Reuters; the title is taken from the address
/// of the page.
pub static HHS_WATCH_2025_04_25: Source = Source {
    id: "hhs-watch-2025-04-25",
    url: "\
        https://hhs.watch/steve-witkoff-arrives-in-moscow-for-further-talks-with-russia-about-ukraine-peace-plan-europe-live",
    title: "Steve Witkoff arrives in Moscow for further talks with Russia about Ukraine peace \
        plan – Europe live",
    publisher: "hhs.watch",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of a live page of The Guardian, which quotes Reuters; the title is taken from \
            the address of the page.",
        fr: "Reproduction d'une page en direct du Guardian, qui cite Reuters ; le titre est tiré \
            de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hindustan Times, [Trump speaks to Putin, says negotiations to end Ukraine war start
/// 'immediately'](<https://www.hindustantimes.com/world-news/us-news/trump-speaks-to-putin-says-negotiations-to-end-ukraine-war-start-immediately-101739380764318.html>),
/// 2025-02-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HINDUSTAN_TIMES_2025_02_12: Source = Source {
    id: "hindustan-times-2025-02-12",
    url: "\
        https://www.hindustantimes.com/world-news/us-news/trump-speaks-to-putin-says-negotiations-to-end-ukraine-war-start-immediately-101739380764318.html",
    title: "Trump speaks to Putin, says negotiations to end Ukraine war start 'immediately'",
    publisher: "Hindustan Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Hindustan Times, [British PM Starmer announces four-step plan to defend Ukraine, says 'time to
/// act', not
/// talk](<https://www.hindustantimes.com/world-news/british-pm-starmer-announces-four-step-plan-to-defend-ukraine-says-time-to-act-not-talk-101740944785353.html>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HINDUSTAN_TIMES_2025_03_03: Source = Source {
    id: "hindustan-times-2025-03-03",
    url: "\
        https://www.hindustantimes.com/world-news/british-pm-starmer-announces-four-step-plan-to-defend-ukraine-says-time-to-act-not-talk-101740944785353.html",
    title: "British PM Starmer announces four-step plan to defend Ukraine, says 'time to act', \
        not talk",
    publisher: "Hindustan Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Híradó, [Svédország légtérfigyeléssel, Észtország pedig egy békefenntartó századdal járulhat
/// hozzá Ukrajna biztonsági
/// garanciáihoz](<https://hirado.hu/kulfold/cikk/2025/08/20/svedorszag-legterfigyelessel-esztorszag-pedig-egy-bekefenntarto-szazaddal-jarulhat-hozza-ukrajna-biztonsagi-garanciaihoz>),
/// 2025-08-20.
///
/// A page of the kind `news`, in `hu`, read on 2026-11-22.
///
/// Hungarian public broadcaster.
pub static HIRADO_2025_08_20: Source = Source {
    id: "hirado-2025-08-20",
    url: "\
        https://hirado.hu/kulfold/cikk/2025/08/20/svedorszag-legterfigyelessel-esztorszag-pedig-egy-bekefenntarto-szazaddal-jarulhat-hozza-ukrajna-biztonsagi-garanciaihoz",
    title: "Svédország légtérfigyeléssel, Észtország pedig egy békefenntartó századdal járulhat \
        hozzá Ukrajna biztonsági garanciáihoz",
    publisher: "Híradó",
    kind: SourceKind::News,
    lang: "hu",
    published: Some(date("2025-08-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Hungarian public broadcaster.",
        fr: "Radiotélévision publique hongroise.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// HK01, [美國特使：美方與歐洲團隊討論俄烏和平
/// 新的一年將繼續推動方案](<https://www.hk01.com/%E5%8D%B3%E6%99%82%E5%9C%8B%E9%9A%9B/60308643/%E7%BE%8E%E5%9C%8B%E7%89%B9%E4%BD%BF-%E7%BE%8E%E6%96%B9%E8%88%87%E6%AD%90%E6%B4%B2%E5%9C%98%E9%9A%8A%E8%A8%8E%E8%AB%96%E4%BF%84%E7%83%8F%E5%92%8C%E5%B9%B3-%E6%96%B0%E7%9A%84%E4%B8%80%E5%B9%B4%E5%B0%87%E7%B9%BC%E7%BA%8C%E6%8E%A8%E5%8B%95%E6%96%B9%E6%A1%88>),
/// undated.
///
/// A page of the kind `news`, in `zh`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static HK01_UNDATED: Source = Source {
    id: "hk01-undated",
    url: "\
        https://www.hk01.com/%E5%8D%B3%E6%99%82%E5%9C%8B%E9%9A%9B/60308643/%E7%BE%8E%E5%9C%8B%E7%89%B9%E4%BD%BF-%E7%BE%8E%E6%96%B9%E8%88%87%E6%AD%90%E6%B4%B2%E5%9C%98%E9%9A%8A%E8%A8%8E%E8%AB%96%E4%BF%84%E7%83%8F%E5%92%8C%E5%B9%B3-%E6%96%B0%E7%9A%84%E4%B8%80%E5%B9%B4%E5%B0%87%E7%B9%BC%E7%BA%8C%E6%8E%A8%E5%8B%95%E6%96%B9%E6%A1%88",
    title: "美國特使：美方與歐洲團隊討論俄烏和平 新的一年將繼續推動方案",
    publisher: "HK01",
    kind: SourceKind::News,
    lang: "zh",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hospodářské noviny, [Armáda připravuje scénáře pro nasazení na Ukrajině, říká
/// Černochová](<https://archiv.hn.cz/c1-67782330-armada-pripravuje-scenare-pro-nasazeni-na-ukrajine-rika-cernochova-jake-jsou-hlavni-podminky-pro-vyslani-vojaku>),
/// 2025-09-03.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
pub static HOSPODARSKE_NOVINY_2025_09_03: Source = Source {
    id: "hospodarske-noviny-2025-09-03",
    url: "\
        https://archiv.hn.cz/c1-67782330-armada-pripravuje-scenare-pro-nasazeni-na-ukrajine-rika-cernochova-jake-jsou-hlavni-podminky-pro-vyslani-vojaku",
    title: "Armáda připravuje scénáře pro nasazení na Ukrajině, říká Černochová",
    publisher: "Hospodářské noviny",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2025-09-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// HotNews.ro, [Nicușor Dan: România este pregătită să contribuie la eforturile de realizare și
/// menținere a păcii în
/// Ucraina](<https://hotnews.ro/nicusor-dan-romania-este-pregatita-sa-contribuie-la-eforturile-de-realizare-si-mentinere-a-pacii-in-ucraina-2021457>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static HOTNEWS_RO_2025_07_10: Source = Source {
    id: "hotnews-ro-2025-07-10",
    url: "\
        https://hotnews.ro/nicusor-dan-romania-este-pregatita-sa-contribuie-la-eforturile-de-realizare-si-mentinere-a-pacii-in-ucraina-2021457",
    title: "Nicușor Dan: România este pregătită să contribuie la eforturile de realizare și \
        menținere a păcii în Ucraina",
    publisher: "HotNews.ro",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// HotNews.ro, [Nicușor Dan anunță concluziile după videoconferința privind Ucraina: Istoria ne-a
/// arătat că Rusia nu își respectă propriile
/// angajamente](<https://hotnews.ro/nicusor-dan-anunta-concluziile-dupa-videoconferinta-privind-ucraina-istoria-ne-a-aratat-ca-rusia-nu-isi-respecta-propriile-angajamente-ce-disponibilitate-si-a-ar-2046914>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static HOTNEWS_RO_2025_08_17: Source = Source {
    id: "hotnews-ro-2025-08-17",
    url: "\
        https://hotnews.ro/nicusor-dan-anunta-concluziile-dupa-videoconferinta-privind-ucraina-istoria-ne-a-aratat-ca-rusia-nu-isi-respecta-propriile-angajamente-ce-disponibilitate-si-a-ar-2046914",
    title: "Nicușor Dan anunță concluziile după videoconferința privind Ucraina: Istoria ne-a \
        arătat că Rusia nu își respectă propriile angajamente",
    publisher: "HotNews.ro",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hromadske, [Ukrainian top officials conclude Paris talks with 'coalition of the willing' on
/// ceasefire,
/// security](<https://hromadske.ua/en/amp/politics/243333-ukrainian-top-officials-conclude-paris-talks-with-coalition-of-the-willing-on-ceasefire-security>),
/// 2025-04-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HROMADSKE_2025_04_17: Source = Source {
    id: "hromadske-2025-04-17",
    url: "\
        https://hromadske.ua/en/amp/politics/243333-ukrainian-top-officials-conclude-paris-talks-with-coalition-of-the-willing-on-ceasefire-security",
    title: "Ukrainian top officials conclude Paris talks with 'coalition of the willing' on \
        ceasefire, security",
    publisher: "Hromadske",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// El HuffPost, [Feijóo critica que Sánchez no participe en la cumbre sobre Ucrania dos horas
/// después de que se confirme que
/// sí](<https://www.huffingtonpost.es/politica/feijoo-critica-sanchez-participe-cumbre-sobre-ucrania-dos-horas-confirme-sia.html>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static HUFFPOST_2025_08_13: Source = Source {
    id: "huffpost-2025-08-13",
    url: "\
        https://www.huffingtonpost.es/politica/feijoo-critica-sanchez-participe-cumbre-sobre-ucrania-dos-horas-confirme-sia.html",
    title: "Feijóo critica que Sánchez no participe en la cumbre sobre Ucrania dos horas después \
        de que se confirme que sí",
    publisher: "El HuffPost",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [UK's Starmer to host major Ukraine
/// 'summit'](<https://www.hurriyetdailynews.com/uks-starmer-to-host-major-ukraine-summit-206367>),
/// 2025-02-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP.
pub static HURRIYET_DAILY_NEWS_2025_02_28: Source = Source {
    id: "hurriyet-daily-news-2025-02-28",
    url: "https://www.hurriyetdailynews.com/uks-starmer-to-host-major-ukraine-summit-206367",
    title: "UK's Starmer to host major Ukraine 'summit'",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [Erdoğan attends virtual summit for
/// Ukraine](<https://hurriyetdailynews.com/amp/erdogan-attends-virtual-summit-for-ukraine-206943>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HURRIYET_DAILY_NEWS_2025_03_15: Source = Source {
    id: "hurriyet-daily-news-2025-03-15",
    url: "https://hurriyetdailynews.com/amp/erdogan-attends-virtual-summit-for-ukraine-206943",
    title: "Erdoğan attends virtual summit for Ukraine",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [France hails 'positive process' as Europe, US discuss Ukraine
/// ceasefire](<https://www.hurriyetdailynews.com/france-hails-positive-process-as-europe-us-discuss-ukraine-ceasefire-208207>),
/// 2025-04-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static HURRIYET_DAILY_NEWS_2025_04_18: Source = Source {
    id: "hurriyet-daily-news-2025-04-18",
    url: "\
        https://www.hurriyetdailynews.com/france-hails-positive-process-as-europe-us-discuss-ukraine-ceasefire-208207",
    title: "France hails 'positive process' as Europe, US discuss Ukraine ceasefire",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [Trump, Putin in Alaska for high-stakes
/// summit](<https://www.hurriyetdailynews.com/trump-putin-in-alaska-for-high-stakes-summit-212568>),
/// 2025-08-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HURRIYET_DAILY_NEWS_2025_08_15: Source = Source {
    id: "hurriyet-daily-news-2025-08-15",
    url: "https://www.hurriyetdailynews.com/trump-putin-in-alaska-for-high-stakes-summit-212568",
    title: "Trump, Putin in Alaska for high-stakes summit",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [Putin says Russia will 'certainly' achieve its goals in
/// Ukraine](<https://www.hurriyetdailynews.com/putin-says-russia-will-certainly-achieve-its-goals-in-ukraine-216929>),
/// 2025-12-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HURRIYET_DAILY_NEWS_2025_12_17: Source = Source {
    id: "hurriyet-daily-news-2025-12-17",
    url: "\
        https://www.hurriyetdailynews.com/putin-says-russia-will-certainly-achieve-its-goals-in-ukraine-216929",
    title: "Putin says Russia will 'certainly' achieve its goals in Ukraine",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Hürriyet Daily News, [Permanent peace in Russia-Ukraine war quite close:
/// Fidan](<https://www.hurriyetdailynews.com/permanent-peace-in-russia-ukraine-war-quite-close-fidan-217572>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HURRIYET_DAILY_NEWS_2026_01_07: Source = Source {
    id: "hurriyet-daily-news-2026-01-07",
    url: "\
        https://www.hurriyetdailynews.com/permanent-peace-in-russia-ukraine-war-quite-close-fidan-217572",
    title: "Permanent peace in Russia-Ukraine war quite close: Fidan",
    publisher: "Hürriyet Daily News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Hvylya, [Paris summit: allies agree to deploy multinational forces in post-war
/// Ukraine](<https://en.hvylya.net/news/304-paris-summit-allies-agree-to-deploy-multinational-forces-in-post-war-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static HVYLYA_UNDATED: Source = Source {
    id: "hvylya-undated",
    url: "\
        https://en.hvylya.net/news/304-paris-summit-allies-agree-to-deploy-multinational-forces-in-post-war-ukraine",
    title: "Paris summit: allies agree to deploy multinational forces in post-war Ukraine",
    publisher: "Hvylya",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// i24NEWS, [Emmanuel Macron évoque le possible déploiement de milliers de soldats français après
/// un
/// cessez-le-feu](<https://www.i24news.tv/fr/actu/international/artc-ukraine-emmanuel-macron-evoque-le-possible-deploiement-de-milliers-de-soldats-francais-apres-un-cessez-le-feu>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static I24NEWS_2026_01_06: Source = Source {
    id: "i24news-2026-01-06",
    url: "\
        https://www.i24news.tv/fr/actu/international/artc-ukraine-emmanuel-macron-evoque-le-possible-deploiement-de-milliers-de-soldats-francais-apres-un-cessez-le-feu",
    title: "Emmanuel Macron évoque le possible déploiement de milliers de soldats français après \
        un cessez-le-feu",
    publisher: "i24NEWS",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// iDNES.cz, [V Paříži se opět sešla koalice ochotných. Českou republiku zastupuje
/// Babiš](<https://www.idnes.cz/zpravy/zahranicni/elysejsky-palac-prezident-emmanuel-macron-koalice-ochotnych-pariz-jednani-ukrajina.A260106_165558_zahranicni_lysa>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
pub static IDNES_CZ_2026_01_06: Source = Source {
    id: "idnes-cz-2026-01-06",
    url: "\
        https://www.idnes.cz/zpravy/zahranicni/elysejsky-palac-prezident-emmanuel-macron-koalice-ochotnych-pariz-jednani-ukrajina.A260106_165558_zahranicni_lysa",
    title: "V Paříži se opět sešla koalice ochotných. Českou republiku zastupuje Babiš",
    publisher: "iDNES.cz",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Il Denaro, [Difesa, Crosetto a Parigi per il summit per una forza
/// comune](<https://www.ildenaro.it/difesa-crosetto-a-parigi-per-il-summit-per-una-forza-comune/>),
/// 2025-03-12.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Reprint of an askanews dispatch.
pub static IL_DENARO_2025_03_12: Source = Source {
    id: "il-denaro-2025-03-12",
    url: "https://www.ildenaro.it/difesa-crosetto-a-parigi-per-il-summit-per-una-forza-comune/",
    title: "Difesa, Crosetto a Parigi per il summit per una forza comune",
    publisher: "Il Denaro",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an askanews dispatch.",
        fr: "Reprise d'une dépêche d'askanews.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Il Domani d'Italia, [E' in corso a Parigi il vertice dei "volenterosi"
/// sull'Ucraina](<https://ildomaniditalia.eu/?p=166286>), 2025-03-27.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Text by Askanews.
pub static IL_DOMANI_DITALIA_2025_03_27: Source = Source {
    id: "il-domani-ditalia-2025-03-27",
    url: "https://ildomaniditalia.eu/?p=166286",
    title: "E' in corso a Parigi il vertice dei \"volenterosi\" sull'Ucraina",
    publisher: "Il Domani d'Italia",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Askanews.",
        fr: "Texte d'Askanews.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Il Fatto Quotidiano, [Al via all'Eliseo la riunione dei
/// Volenterosi](<https://www.ilfattoquotidiano.it/live-post/2025/09/04/ucraina-parigi-volenterosi-mosca-truppe-straniere-nato-notizie/8115299/?page_with=44491>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Live page; gives the list issued by the French presidency.
pub static IL_FATTO_QUOTIDIANO_2025_09_04: Source = Source {
    id: "il-fatto-quotidiano-2025-09-04",
    url: "\
        https://www.ilfattoquotidiano.it/live-post/2025/09/04/ucraina-parigi-volenterosi-mosca-truppe-straniere-nato-notizie/8115299/?page_with=44491",
    title: "Al via all'Eliseo la riunione dei Volenterosi",
    publisher: "Il Fatto Quotidiano",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Live page; gives the list issued by the French presidency.",
        fr: "Page en direct ; donne la liste diffusée par la présidence française.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Il Giornale, [Ucraina, pace davvero più vicina? Nella notte missili e
/// droni](<https://www.ilgiornale.it/news/guerra/ucraina-pace-davvero-pi-vicina-nella-notte-missili-e-droni-2524571.html>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static IL_GIORNALE_2025_08_19: Source = Source {
    id: "il-giornale-2025-08-19",
    url: "\
        https://www.ilgiornale.it/news/guerra/ucraina-pace-davvero-pi-vicina-nella-notte-missili-e-droni-2524571.html",
    title: "Ucraina, pace davvero più vicina? Nella notte missili e droni",
    publisher: "Il Giornale",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Il Tempo, [Meloni alla videoconferenza dei volenterosi, no all'invio di
/// soldati](<https://www.iltempo.it/esteri/2025/03/15/news/ucraina-meloni-starmer-videoconferenza-volenterosi-no-invio-soldati-pace-41884567/>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Relays the BBC in part. The title is taken from the address of the page.
pub static IL_TEMPO_2025_03_15: Source = Source {
    id: "il-tempo-2025-03-15",
    url: "\
        https://www.iltempo.it/esteri/2025/03/15/news/ucraina-meloni-starmer-videoconferenza-volenterosi-no-invio-soldati-pace-41884567/",
    title: "Meloni alla videoconferenza dei volenterosi, no all'invio di soldati",
    publisher: "Il Tempo",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the BBC in part. The title is taken from the address of the page.",
        fr: "Relaie en partie la BBC. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Il Tempo, [Ucraina: leader Ue, portare avanti lavoro e sostenere ulteriormente
/// Kiev](<https://www.iltempo.it/adnkronos/2025/10/21/news/ucraina-leader-ue-portare-avanti-lavoro-e-sostenere-ulteriormente-kiev--44653818/>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// With a text by Adnkronos.
pub static IL_TEMPO_2025_10_21: Source = Source {
    id: "il-tempo-2025-10-21",
    url: "\
        https://www.iltempo.it/adnkronos/2025/10/21/news/ucraina-leader-ue-portare-avanti-lavoro-e-sostenere-ulteriormente-kiev--44653818/",
    title: "Ucraina: leader Ue, portare avanti lavoro e sostenere ulteriormente Kiev",
    publisher: "Il Tempo",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by Adnkronos.",
        fr: "Avec un texte d'Adnkronos.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Impact European, [À Paris, l’Ukraine et ses alliés scellent les garanties de sécurité d’une paix
/// durable](<https://impacteuropean.fr/declaration-paris-garanties-securite-paix-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Dates the Trump–Zelenskyy meeting 29 December.
pub static IMPACT_EUROPEAN_UNDATED: Source = Source {
    id: "impact-european-undated",
    url: "https://impacteuropean.fr/declaration-paris-garanties-securite-paix-ukraine",
    title: "À Paris, l’Ukraine et ses alliés scellent les garanties de sécurité d’une paix durable",
    publisher: "Impact European",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Dates the Trump–Zelenskyy meeting 29 December.",
        fr: "Date la rencontre Trump–Zelensky du 29 décembre.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Independent, [Ukraine war latest: Starmer says Europe 'facing once in a generation moment'
/// as security summit
/// begins](<https://www.the-independent.com/news/world/europe/ukraine-russia-war-starmer-zelensky-trump-eu-summit-london-latest-b2707530.html>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static INDEPENDENT_2025_03_02: Source = Source {
    id: "independent-2025-03-02",
    url: "\
        https://www.the-independent.com/news/world/europe/ukraine-russia-war-starmer-zelensky-trump-eu-summit-london-latest-b2707530.html",
    title: "Ukraine war latest: Starmer says Europe 'facing once in a generation moment' as \
        security summit begins",
    publisher: "The Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Independent, [British and French military chiefs meet in
/// London](<https://www.independent.co.uk/news/uk/home-news/ukraine-french-british-london-pool-b2720727.html>),
/// 2025-03-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a PA dispatch. The title is descriptive; the page's own was not seen.
pub static INDEPENDENT_2025_03_24: Source = Source {
    id: "independent-2025-03-24",
    url: "\
        https://www.independent.co.uk/news/uk/home-news/ukraine-french-british-london-pool-b2720727.html",
    title: "British and French military chiefs meet in London",
    publisher: "The Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a PA dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche de PA. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Indian Newslink, [New Zealand stands by Ukraine for potential
/// peacekeeping](<https://indiannewslink.co.nz/new-zealand-stands-by-ukraine-for-potential-peacekeeping-says-luxon>),
/// 2025-03-16.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static INDIAN_NEWSLINK_2025_03_16: Source = Source {
    id: "indian-newslink-2025-03-16",
    url: "\
        https://indiannewslink.co.nz/new-zealand-stands-by-ukraine-for-potential-peacekeeping-says-luxon",
    title: "New Zealand stands by Ukraine for potential peacekeeping",
    publisher: "Indian Newslink",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Indian Witness, [Military leaders convene in Britain to plan Ukraine's
/// defence](<https://www.indianwitness.com/news/international/military-leaders-convene-in-britain-to-plan-ukraines-de>),
/// 2025-03-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an agency text. The title is descriptive; the page's own was not seen.
pub static INDIAN_WITNESS_2025_03_20: Source = Source {
    id: "indian-witness-2025-03-20",
    url: "\
        https://www.indianwitness.com/news/international/military-leaders-convene-in-britain-to-plan-ukraines-de",
    title: "Military leaders convene in Britain to plan Ukraine's defence",
    publisher: "Indian Witness",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an agency text. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'un texte d'agence. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Inshe TV, [Zelensky met the Coalition's national security
/// advisers](<https://inshe.tv/politics/2026-01-03/971176/>), 2026-01-03.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INSHE_TV_2026_01_03: Source = Source {
    id: "inshe-tv-2026-01-03",
    url: "https://inshe.tv/politics/2026-01-03/971176/",
    title: "Zelensky met the Coalition's national security advisers",
    publisher: "Inshe TV",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Denmark ready to send peacekeeping troops to Ukraine –
/// media](<https://en.interfax.com.ua/news/general/1054464.html>), 2025-03-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_03_10: Source = Source {
    id: "interfax-ukraine-2025-03-10",
    url: "https://en.interfax.com.ua/news/general/1054464.html",
    title: "Denmark ready to send peacekeeping troops to Ukraine – media",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Macron to meet in Paris with heads of general staffs of over 30
/// countries](<https://en.interfax.com.ua/news/general/1054799.html>), 2025-03-11.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_03_11: Source = Source {
    id: "interfax-ukraine-2025-03-11",
    url: "https://en.interfax.com.ua/news/general/1054799.html",
    title: "Macron to meet in Paris with heads of general staffs of over 30 countries",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Burkhard, Radakin inform Coalition of Willing about visit to
/// Kyiv](<https://en.interfax.com.ua/news/general/1062325.html>), 2025-04-08.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_04_08: Source = Source {
    id: "interfax-ukraine-2025-04-08",
    url: "https://en.interfax.com.ua/news/general/1062325.html",
    title: "Burkhard, Radakin inform Coalition of Willing about visit to Kyiv",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Healey and Lecornu to hold a Coalition of the Willing meeting at NATO
/// headquarters on 10 April](<https://en.interfax.com.ua/news/general/1062637.html>), 2025-04-09.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_04_09: Source = Source {
    id: "interfax-ukraine-2025-04-09",
    url: "https://en.interfax.com.ua/news/general/1062637.html",
    title: "Healey and Lecornu to hold a Coalition of the Willing meeting at NATO headquarters on \
        10 April",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Kallas: Coalition of the Willing discusses format of possible mission in
/// Ukraine](<https://en.interfax.com.ua/news/general/1063030.html>), 2025-04-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_04_10: Source = Source {
    id: "interfax-ukraine-2025-04-10",
    url: "https://en.interfax.com.ua/news/general/1063030.html",
    title: "Kallas: Coalition of the Willing discusses format of possible mission in Ukraine",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, ['Coalition of the willing' meeting on security in Black Sea taking place in
/// Turkey – Zelenskyy](<https://en.interfax.com.ua/news/general/1064184.html>), 2025-04-15.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_04_15: Source = Source {
    id: "interfax-ukraine-2025-04-15",
    url: "https://en.interfax.com.ua/news/general/1064184.html",
    title: "'Coalition of the willing' meeting on security in Black Sea taking place in Turkey – \
        Zelenskyy",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Ukrainian delegation in London, national security advisor of Coalition of
/// Willing countries agree on further regular consultations towards peace –
/// Yermak](<https://en.interfax.com.ua/news/general/1066094.html>), 2025-04-23.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_04_23: Source = Source {
    id: "interfax-ukraine-2025-04-23",
    url: "https://en.interfax.com.ua/news/general/1066094.html",
    title: "Ukrainian delegation in London, national security advisor of Coalition of Willing \
        countries agree on further regular consultations towards peace – Yermak",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Work of Coalition of the Willing will help strengthen entire existing
/// security architecture of Europe - Zelenskyy to leaders of JEF member
/// states](<https://en.interfax.com.ua/news/general/1070489.html>), 2025-05-09.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_05_09: Source = Source {
    id: "interfax-ukraine-2025-05-09",
    url: "https://en.interfax.com.ua/news/general/1070489.html",
    title: "Work of Coalition of the Willing will help strengthen entire existing security \
        architecture of Europe - Zelenskyy to leaders of JEF member states",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Macron, Starmer, Merz, Tusk arrived in Kyiv for meeting of 'coalition of the
/// willing'](<https://en.interfax.com.ua/news/general/1070659.html>), 2025-05-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_05_10: Source = Source {
    id: "interfax-ukraine-2025-05-10",
    url: "https://en.interfax.com.ua/news/general/1070659.html",
    title: "Macron, Starmer, Merz, Tusk arrived in Kyiv for meeting of 'coalition of the willing'",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Danish Prime Minister takes part in virtual meeting of the Coalition of the
/// Willing](<https://en.interfax.com.ua/news/general/1070700.html>), 2025-05-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_05_10_2: Source = Source {
    id: "interfax-ukraine-2025-05-10-2",
    url: "https://en.interfax.com.ua/news/general/1070700.html",
    title: "Danish Prime Minister takes part in virtual meeting of the Coalition of the Willing",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [More than 20 leaders of Coalition of the Willing take part in talks on
/// calling for 30-day ceasefire](<https://en.interfax.com.ua/news/general/1070722.html>),
/// 2025-05-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_05_10_3: Source = Source {
    id: "interfax-ukraine-2025-05-10-3",
    url: "https://en.interfax.com.ua/news/general/1070722.html",
    title: "More than 20 leaders of Coalition of the Willing take part in talks on calling for \
        30-day ceasefire",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Montenegro to join Ukrainian soldiers training
/// program](<https://en.interfax.com.ua/news/general/1079605.html>), 2025-06-12.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_06_12: Source = Source {
    id: "interfax-ukraine-2025-06-12",
    url: "https://en.interfax.com.ua/news/general/1079605.html",
    title: "Montenegro to join Ukrainian soldiers training program",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-06-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Leaders of Coalition of the Willing countries agree to support Ukraine's air
/// defense, finance drone interceptors –
/// statement](<https://en.interfax.com.ua/news/general/1086711.html>), 2025-07-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_07_10: Source = Source {
    id: "interfax-ukraine-2025-07-10",
    url: "https://en.interfax.com.ua/news/general/1086711.html",
    title: "Leaders of Coalition of the Willing countries agree to support Ukraine's air defense, \
        finance drone interceptors – statement",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Мелоні про телеконференцію з Трампом та засідання Коаліції
/// охочих](<https://interfax.com.ua/news/general/1095929.html>), 2025-08-14.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_08_14: Source = Source {
    id: "interfax-ukraine-2025-08-14",
    url: "https://interfax.com.ua/news/general/1095929.html",
    title: "Мелоні про телеконференцію з Трампом та засідання Коаліції охочих",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-08-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Ukraine must have security guarantees, make decisions regarding its territory
/// itself – statement by European leaders](<https://en.interfax.com.ua/news/general/1096522.html>),
/// 2025-08-16.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_08_16: Source = Source {
    id: "interfax-ukraine-2025-08-16",
    url: "https://en.interfax.com.ua/news/general/1096522.html",
    title: "Ukraine must have security guarantees, make decisions regarding its territory itself \
        – statement by European leaders",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-08-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Рютте візьме участь у зустрічі Коаліції охочих 17
/// серпня](<https://interfax.com.ua/news/general/1096625.html>), 2025-08-17.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. The page cites NATO.
pub static INTERFAX_UKRAINE_2025_08_17: Source = Source {
    id: "interfax-ukraine-2025-08-17",
    url: "https://interfax.com.ua/news/general/1096625.html",
    title: "Рютте візьме участь у зустрічі Коаліції охочих 17 серпня",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. The page cites NATO.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. La page cite l'OTAN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Групи планування Коаліції охочих зустрінуться з представниками США цими
/// днями, говоритимуть по гарантії безпеки для
/// України](<https://interfax.com.ua/news/general/1097532.html>), 2025-08-19.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// Cites the British government.
pub static INTERFAX_UKRAINE_2025_08_19: Source = Source {
    id: "interfax-ukraine-2025-08-19",
    url: "https://interfax.com.ua/news/general/1097532.html",
    title: "Групи планування Коаліції охочих зустрінуться з представниками США цими днями, \
        говоритимуть по гарантії безпеки для України",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites the British government.",
        fr: "Cite le gouvernement britannique.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Програма зустрічі міністрів оборони НАТО 15
/// жовтня](<https://interfax.com.ua/news/general/1112146.html>), 2025-10-13.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_10_13: Source = Source {
    id: "interfax-ukraine-2025-10-13",
    url: "https://interfax.com.ua/news/general/1112146.html",
    title: "Програма зустрічі міністрів оборони НАТО 15 жовтня",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-10-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Starmer: Frozen Russian assets should be directed to finance Ukraine's
/// defense](<https://en.interfax.com.ua/news/general/1115450.html>), 2025-10-24.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_10_24: Source = Source {
    id: "interfax-ukraine-2025-10-24",
    url: "https://en.interfax.com.ua/news/general/1115450.html",
    title: "Starmer: Frozen Russian assets should be directed to finance Ukraine's defense",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Макрон: Буде створена робоча група під керівництвом Франції та Британії, за
/// підтримки Туреччини й США щодо підготовки гарантій безпеки для
/// України](<https://interfax.com.ua/news/general/1123542.html>), 2025-11-25.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_11_25: Source = Source {
    id: "interfax-ukraine-2025-11-25",
    url: "https://interfax.com.ua/news/general/1123542.html",
    title: "Макрон: Буде створена робоча група під керівництвом Франції та Британії, за підтримки \
        Туреччини й США щодо підготовки гарантій безпеки для України",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Coalition of the Willing to hold videoconference meeting on Thurs, Dec 11 –
/// media](<https://en.interfax.com.ua/news/general/1127378.html>), 2025-12-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_12_10: Source = Source {
    id: "interfax-ukraine-2025-12-10",
    url: "https://en.interfax.com.ua/news/general/1127378.html",
    title: "Coalition of the Willing to hold videoconference meeting on Thurs, Dec 11 – media",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Засідання Коаліції охочих у форматі відеоконференції, 11
/// грудня](<https://interfax.com.ua/news/general/1127374.html>), 2025-12-10.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_12_10_2: Source = Source {
    id: "interfax-ukraine-2025-12-10-2",
    url: "https://interfax.com.ua/news/general/1127374.html",
    title: "Засідання Коаліції охочих у форматі відеоконференції, 11 грудня",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-12-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [European leaders assess the Zelenskyy–Trump
/// meeting](<https://en.interfax.com.ua/news/general/1132031.html>), 2025-12-29.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_12_29: Source = Source {
    id: "interfax-ukraine-2025-12-29",
    url: "https://en.interfax.com.ua/news/general/1132031.html",
    title: "European leaders assess the Zelenskyy–Trump meeting",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-29")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Leaders of the EU and Canada discuss support for
/// Ukraine](<https://en.interfax.com.ua/news/general/1132557.html>), 2025-12-30.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2025_12_30: Source = Source {
    id: "interfax-ukraine-2025-12-30",
    url: "https://en.interfax.com.ua/news/general/1132557.html",
    title: "Leaders of the EU and Canada discuss support for Ukraine",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Умєров повідомив про розмову з Віткоффом, Рубіо, Кушнером та радниками з
/// нацбезпеки трьох країн-партнерів](<https://interfax.com.ua/news/general/1132865.html>),
/// 2025-12-31.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2025_12_31: Source = Source {
    id: "interfax-ukraine-2025-12-31",
    url: "https://interfax.com.ua/news/general/1132865.html",
    title: "Умєров повідомив про розмову з Віткоффом, Рубіо, Кушнером та радниками з нацбезпеки \
        трьох країн-партнерів",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2025-12-31")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [National security advisors from European countries arrive in
/// Kyiv](<https://en.interfax.com.ua/news/general/1133422.html>), 2026-01-03.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2026_01_03: Source = Source {
    id: "interfax-ukraine-2026-01-03",
    url: "https://en.interfax.com.ua/news/general/1133422.html",
    title: "National security advisors from European countries arrive in Kyiv",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Summit in Paris to be preceded by lunch with Macron, Zelenskyy, Witkoff and
/// Kushner - media](<https://en.interfax.com.ua/news/general/1133981.html>), 2026-01-06.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// After Le Figaro.
pub static INTERFAX_UKRAINE_2026_01_06: Source = Source {
    id: "interfax-ukraine-2026-01-06",
    url: "https://en.interfax.com.ua/news/general/1133981.html",
    title: "Summit in Paris to be preceded by lunch with Macron, Zelenskyy, Witkoff and Kushner - \
        media",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Le Figaro.",
        fr: "D'après Le Figaro.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Tusk on the Paris Declaration before the 6 January
/// talks](<https://en.interfax.com.ua/news/general/1134044.html>), 2026-01-06.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_2026_01_06_2: Source = Source {
    id: "interfax-ukraine-2026-01-06-2",
    url: "https://en.interfax.com.ua/news/general/1134044.html",
    title: "Tusk on the Paris Declaration before the 6 January talks",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [На засіданні головнокомандувачів ЗС сил держав - членів "Коаліції охочих"
/// обговорили безпекові гарантії для України -
/// Сирський](<https://interfax.com.ua/news/general/1137350.html>), 2026-01-18.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
pub static INTERFAX_UKRAINE_2026_01_18: Source = Source {
    id: "interfax-ukraine-2026-01-18",
    url: "https://interfax.com.ua/news/general/1137350.html",
    title: "На засіданні головнокомандувачів ЗС сил держав - членів \"Коаліції охочих\" \
        обговорили безпекові гарантії для України - Сирський",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: Some(date("2026-01-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Trudeau supports Zelenskyy after the London
/// summit](<https://en.interfax.com.ua/news/general/1052468.html>), undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INTERFAX_UKRAINE_UNDATED: Source = Source {
    id: "interfax-ukraine-undated",
    url: "https://en.interfax.com.ua/news/general/1052468.html",
    title: "Trudeau supports Zelenskyy after the London summit",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Interfax-Ukraine, [Мелоні на засіданні Коаліції охочих наголосила на важливості єдності Європи
/// та США](<https://ua.interfax.com.ua/news/political/1115476-amp.html>), undated.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// Cites the Italian government; the page, seen without its date, speaks of the Friday of the
/// meeting.
pub static INTERFAX_UKRAINE_UNDATED_2: Source = Source {
    id: "interfax-ukraine-undated-2",
    url: "https://ua.interfax.com.ua/news/political/1115476-amp.html",
    title: "Мелоні на засіданні Коаліції охочих наголосила на важливості єдності Європи та США",
    publisher: "Interfax-Ukraine",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites the Italian government; the page, seen without its date, speaks of the Friday \
            of the meeting.",
        fr: "Cite le gouvernement italien ; la page, vue sans sa date, parle du vendredi de la \
            réunion.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// InvestmentWeek, [Transatlantische Friedensinitiative: Baerbock pocht auf Einbindung
/// Europas](<https://investmentweek.com/transatlantische-friedensinitiative-baerbock-pocht-auf-einbindung-europas>),
/// undated.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static INVESTMENTWEEK_UNDATED: Source = Source {
    id: "investmentweek-undated",
    url: "\
        https://investmentweek.com/transatlantische-friedensinitiative-baerbock-pocht-auf-einbindung-europas",
    title: "Transatlantische Friedensinitiative: Baerbock pocht auf Einbindung Europas",
    publisher: "InvestmentWeek",
    kind: SourceKind::News,
    lang: "de",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// iPress.ua, [Зеленський перед зустріччю з Трампом поговорив з європейськими
/// лідерами](<https://ipress.ua/news/zelenskyy_pered_zustrichchyu_z_trampom_pogovoryv_z_ievropeyskymy_lideramy_380357.html>),
/// 2025-12-28.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static IPRESS_UA_2025_12_28: Source = Source {
    id: "ipress-ua-2025-12-28",
    url: "\
        https://ipress.ua/news/zelenskyy_pered_zustrichchyu_z_trampom_pogovoryv_z_ievropeyskymy_lideramy_380357.html",
    title: "Зеленський перед зустріччю з Трампом поговорив з європейськими лідерами",
    publisher: "iPress.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-12-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ireland Live, [European leaders show solidarity with Zelensky ahead of Trump-Putin
/// talks](<https://www.ireland-live.ie/news/uk/1923961/european-leaders-show-solidarity-with-zelensky-ahead-of-trump-putin-talks.html>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// With a text by PA.
pub static IRELAND_LIVE_2025_10_21: Source = Source {
    id: "ireland-live-2025-10-21",
    url: "\
        https://www.ireland-live.ie/news/uk/1923961/european-leaders-show-solidarity-with-zelensky-ahead-of-trump-putin-talks.html",
    title: "European leaders show solidarity with Zelensky ahead of Trump-Putin talks",
    publisher: "Ireland Live",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by PA.",
        fr: "Avec un texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Irish Post, [Ireland offers continued support for Ukraine on fourth anniversary of Russian
/// invasion](<https://www.irishpost.com/news/ireland-offers-continued-support-for-ukraine-on-fourth-anniversary-of-russian-invasion-304926>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static IRISH_POST_UNDATED: Source = Source {
    id: "irish-post-undated",
    url: "\
        https://www.irishpost.com/news/ireland-offers-continued-support-for-ukraine-on-fourth-anniversary-of-russian-invasion-304926",
    title: "Ireland offers continued support for Ukraine on fourth anniversary of Russian invasion",
    publisher: "The Irish Post",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Irish Post, [Ireland's Foreign Minister attends EU meeting in Paris at critical juncture for
/// war in
/// Ukraine](<https://www.irishpost.com/news/irelands-foreign-minister-attends-eu-meeting-in-paris-at-critical-juncture-for-war-in-ukraine-302944>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static IRISH_POST_UNDATED_2: Source = Source {
    id: "irish-post-undated-2",
    url: "\
        https://www.irishpost.com/news/irelands-foreign-minister-attends-eu-meeting-in-paris-at-critical-juncture-for-war-in-ukraine-302944",
    title: "Ireland's Foreign Minister attends EU meeting in Paris at critical juncture for war \
        in Ukraine",
    publisher: "The Irish Post",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Italpress, [Ucraina, Meloni dopo la riunione dei Volenterosi: bene il negoziato avviato su
/// impulso degli Usa, servono solide
/// garanzie](<https://www.italpress.com/ucraina-meloni-dopo-la-riunione-dei-volenterosi-bene-il-negoziato-avviato-su-impulso-degli-usa-servono-solide-garanzie/>),
/// 2025-11-25.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static ITALPRESS_2025_11_25: Source = Source {
    id: "italpress-2025-11-25",
    url: "\
        https://www.italpress.com/ucraina-meloni-dopo-la-riunione-dei-volenterosi-bene-il-negoziato-avviato-su-impulso-degli-usa-servono-solide-garanzie/",
    title: "Ucraina, Meloni dopo la riunione dei Volenterosi: bene il negoziato avviato su \
        impulso degli Usa, servono solide garanzie",
    publisher: "Italpress",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ITV News, [What is the 'coalition of willing' and could it help end the war in
/// Ukraine?](<https://news-assets.itv.com/news/2025-03-03/what-is-the-coalition-of-willing-and-could-it-help-end-the-war-in-ukraine>),
/// 2025-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ITV_NEWS_2025_03: Source = Source {
    id: "itv-news-2025-03",
    url: "\
        https://news-assets.itv.com/news/2025-03-03/what-is-the-coalition-of-willing-and-could-it-help-end-the-war-in-ukraine",
    title: "What is the 'coalition of willing' and could it help end the war in Ukraine?",
    publisher: "ITV News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Jang, [Macron welcomes European leaders to Paris as emergency Ukraine summit
/// begins](<https://jang.com.pk/en/31924-macron-welcomes-european-leaders-to-paris-as-emergency-ukraine-summit-begins-news>),
/// 2025-02-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays the BBC. The title is taken from the address of the page.
pub static JANG_2025_02_18: Source = Source {
    id: "jang-2025-02-18",
    url: "\
        https://jang.com.pk/en/31924-macron-welcomes-european-leaders-to-paris-as-emergency-ukraine-summit-begins-news",
    title: "Macron welcomes European leaders to Paris as emergency Ukraine summit begins",
    publisher: "Jang",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the BBC. The title is taken from the address of the page.",
        fr: "Relaie la BBC. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Jauns.lv, [Evika Siliņa Parīzē piedalīsies labas gribas koalīcijas valstu līderu sanāksmē par
/// atbalstu
/// Ukrainai](<https://jauns.lv/raksts/zinas/689747-evika-silina-parize-piedalisies-labas-gribas-koalicijas-valstu-lideru-sanaksme-par-atbalstu-ukrainai>),
/// 2026-01-05.
///
/// A page of the kind `news`, in `lv`, read on 2026-11-22.
pub static JAUNS_LV_2026_01_05: Source = Source {
    id: "jauns-lv-2026-01-05",
    url: "\
        https://jauns.lv/raksts/zinas/689747-evika-silina-parize-piedalisies-labas-gribas-koalicijas-valstu-lideru-sanaksme-par-atbalstu-ukrainai",
    title: "Evika Siliņa Parīzē piedalīsies labas gribas koalīcijas valstu līderu sanāksmē par \
        atbalstu Ukrainai",
    publisher: "Jauns.lv",
    kind: SourceKind::News,
    lang: "lv",
    published: Some(date("2026-01-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Jerusalem Post, [Trump says he discussed ending Ukraine war with Russia's
/// Putin](<https://www.jpost.com/breaking-news/article-841869>), 2025-02-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a Reuters dispatch.
pub static JERUSALEM_POST_2025_02_12: Source = Source {
    id: "jerusalem-post-2025-02-12",
    url: "https://www.jpost.com/breaking-news/article-841869",
    title: "Trump says he discussed ending Ukraine war with Russia's Putin",
    publisher: "The Jerusalem Post",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Reuters dispatch.",
        fr: "Reprise d'une dépêche de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Jerusalem Post, [Trump's advisers hold talks with Zelensky and UK, French, German national
/// security
/// advisers](<https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters. The title is descriptive; the page's own was not seen.
pub static JERUSALEM_POST_UNDATED: Source = Source {
    id: "jerusalem-post-undated",
    url: "https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943",
    title: "Trump's advisers hold talks with Zelensky and UK, French, German national security \
        advisers",
    publisher: "The Jerusalem Post",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters. The title is descriptive; the page's own was not seen.",
        fr: "Texte de Reuters. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Journal, [Around twenty countries have held talks on a 'coalition of the
/// willing'](<https://www.thejournal.ie/coalition-of-the-willing-taoiseach-6641588-Mar2025/>),
/// 2025-03-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static JOURNAL_2025_03_06: Source = Source {
    id: "journal-2025-03-06",
    url: "https://www.thejournal.ie/coalition-of-the-willing-taoiseach-6641588-Mar2025/",
    title: "Around twenty countries have held talks on a 'coalition of the willing'",
    publisher: "The Journal",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// 24 Kanal, [В Париже Зеленский встречается с Коалицией
/// желающих](<https://24tv.ua/ru/govorjat-o-bolee-shirokih-garantijah-bezopasnosti-v-parizhe-zelenskij-vstrechaetsja-s-koaliciej-zhelajushhih_n2983740>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// Only part of the headline was seen.
pub static KANAL_24_2026_01_06: Source = Source {
    id: "kanal-24-2026-01-06",
    url: "\
        https://24tv.ua/ru/govorjat-o-bolee-shirokih-garantijah-bezopasnosti-v-parizhe-zelenskij-vstrechaetsja-s-koaliciej-zhelajushhih_n2983740",
    title: "В Париже Зеленский встречается с Коалицией желающих",
    publisher: "24 Kanal",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Only part of the headline was seen.",
        fr: "Seule une partie du titre a été vue.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// 24 Kanal, [Зеленський на Мюнхенській безпековій конференції: які її
/// результати](<https://24tv.ua/zelenskiy-myunhenskiy-bezpekoviy-konferentsiyi-yaki-yiyi-rezultati_n3009653/amp>),
/// 2026-02-14.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static KANAL_24_2026_02_14: Source = Source {
    id: "kanal-24-2026-02-14",
    url: "\
        https://24tv.ua/zelenskiy-myunhenskiy-bezpekoviy-konferentsiyi-yaki-yiyi-rezultati_n3009653/amp",
    title: "Зеленський на Мюнхенській безпековій конференції: які її результати",
    publisher: "24 Kanal",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// KildareStreet, [Dáil debates, Tuesday 20 May 2025, Questions: Ukraine
/// War](<https://www.kildarestreet.com/debate/?id=2025-05-20a.265.r>), 2025-05-20.
///
/// A page of the kind `parliament`, in `en`, read on 2026-11-22.
///
/// Reproduces the official record of the Dáil.
pub static KILDARESTREET_2025_05_20: Source = Source {
    id: "kildarestreet-2025-05-20",
    url: "https://www.kildarestreet.com/debate/?id=2025-05-20a.265.r",
    title: "Dáil debates, Tuesday 20 May 2025, Questions: Ukraine War",
    publisher: "KildareStreet",
    kind: SourceKind::Parliament,
    lang: "en",
    published: Some(date("2025-05-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reproduces the official record of the Dáil.",
        fr: "Reproduit le compte rendu officiel du Dáil.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// KildareStreet, [Dáil debates, Tuesday 21 October 2025, Questions: Ukraine
/// War](<https://www.kildarestreet.com/debate/?id=2025-10-21a.195.r>), 2025-10-21.
///
/// A page of the kind `parliament`, in `en`, read on 2026-11-22.
///
/// Record of the Dáil.
pub static KILDARESTREET_2025_10_21: Source = Source {
    id: "kildarestreet-2025-10-21",
    url: "https://www.kildarestreet.com/debate/?id=2025-10-21a.195.r",
    title: "Dáil debates, Tuesday 21 October 2025, Questions: Ukraine War",
    publisher: "KildareStreet",
    kind: SourceKind::Parliament,
    lang: "en",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Record of the Dáil.",
        fr: "Compte rendu du Dáil.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// KildareStreet, [Dáil debates, Wednesday, 3 December 2025, Questions: Official
/// Engagements](<https://www.kildarestreet.com/debate/?id=2025-12-03a.310.r>), 2025-12-03.
///
/// A page of the kind `parliament`, in `en`, read on 2026-11-22.
///
/// Record of the Dáil.
pub static KILDARESTREET_2025_12_03: Source = Source {
    id: "kildarestreet-2025-12-03",
    url: "https://www.kildarestreet.com/debate/?id=2025-12-03a.310.r",
    title: "Dáil debates, Wednesday, 3 December 2025, Questions: Official Engagements",
    publisher: "KildareStreet",
    kind: SourceKind::Parliament,
    lang: "en",
    published: Some(date("2025-12-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Record of the Dáil.",
        fr: "Compte rendu du Dáil.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Klaipėdos diena, [Gitanas Nausėda: turime būti pasirengę Ukrainoje dislokuoti saugumą
/// užtikrinsiančias
/// pajėgas](<https://klaipeda.diena.lt/naujienos/lietuva/politika/gitanas-nauseda-turime-buti-pasirenge-ukrainoje-dislokuoti-sauguma-uztikrinsiancias-pajegas-1715283>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `lt`, read on 2026-11-22.
///
/// Text by BNS, which quotes the office of the President of Lithuania. The title is taken from the
/// address of the page.
pub static KLAIPEDOS_DIENA_2025_08_13: Source = Source {
    id: "klaipedos-diena-2025-08-13",
    url: "\
        https://klaipeda.diena.lt/naujienos/lietuva/politika/gitanas-nauseda-turime-buti-pasirenge-ukrainoje-dislokuoti-sauguma-uztikrinsiancias-pajegas-1715283",
    title: "Gitanas Nausėda: turime būti pasirengę Ukrainoje dislokuoti saugumą užtikrinsiančias \
        pajėgas",
    publisher: "Klaipėdos diena",
    kind: SourceKind::News,
    lang: "lt",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by BNS, which quotes the office of the President of Lithuania. The title is \
            taken from the address of the page.",
        fr: "Texte de BNS, qui cite la présidence lituanienne. Le titre est tiré de l'adresse de \
            la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// knews.media, [Donald Tusk and European leaders are in Kiev. They called
/// Trump](<https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// English translation of a Polish report.
pub static KNEWS_MEDIA_UNDATED: Source = Source {
    id: "knews-media-undated",
    url: "\
        https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/",
    title: "Donald Tusk and European leaders are in Kiev. They called Trump",
    publisher: "knews.media",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "English translation of a Polish report.",
        fr: "Traduction anglaise d'un article polonais.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// KRDO, [US Defense Secretary Hegseth to attend key meeting on Ukraine only
/// virtually](<https://krdo.com/news/2025/04/11/us-defense-secretary-hegseth-to-attend-key-meeting-on-ukraine-only-virtually/>),
/// 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of CNN.
pub static KRDO_2025_04_11: Source = Source {
    id: "krdo-2025-04-11",
    url: "\
        https://krdo.com/news/2025/04/11/us-defense-secretary-hegseth-to-attend-key-meeting-on-ukraine-only-virtually/",
    title: "US Defense Secretary Hegseth to attend key meeting on Ukraine only virtually",
    publisher: "KRDO",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of CNN.",
        fr: "Reprise de CNN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Kronen Zeitung, [Stocker: „Gibt Einigkeit“](<https://www.krone.at/3868911>), 2025-08-13.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static KRONEN_ZEITUNG_2025_08_13: Source = Source {
    id: "kronen-zeitung-2025-08-13",
    url: "https://www.krone.at/3868911",
    title: "Stocker: „Gibt Einigkeit“",
    publisher: "Kronen Zeitung",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kronen Zeitung, [Europa-Ministerin Plakolm beim Treffen der „Koalition der Willigen“ in
/// Paris](<https://www.krone.at/4006545>), 2026-01-06.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static KRONEN_ZEITUNG_2026_01_06: Source = Source {
    id: "kronen-zeitung-2026-01-06",
    url: "https://www.krone.at/4006545",
    title: "Europa-Ministerin Plakolm beim Treffen der „Koalition der Willigen“ in Paris",
    publisher: "Kronen Zeitung",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Kurdistan24, [Witkoff Says Progress Made on Trump Peace Plan as Coalition Eyes Lasting
/// Ceasefire](<https://www.kurdistan24.net/en/story/885772/witkoff-says-progress-made-on-trump-peace-plan-as-coalition-eyes-lasting-ceasefire>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KURDISTAN24_UNDATED: Source = Source {
    id: "kurdistan24-undated",
    url: "\
        https://www.kurdistan24.net/en/story/885772/witkoff-says-progress-made-on-trump-peace-plan-as-coalition-eyes-lasting-ceasefire",
    title: "Witkoff Says Progress Made on Trump Peace Plan as Coalition Eyes Lasting Ceasefire",
    publisher: "Kurdistan24",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kursiv, [U.S. unveils 28-point peace proposal to end war in
/// Ukraine](<https://kz.kursiv.media/en/2025-11-21/engk-tank-us-unveils-28-point-peace-proposal-to-end-war-in-ukraine/amp>),
/// 2025-11-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KURSIV_2025_11_21: Source = Source {
    id: "kursiv-2025-11-21",
    url: "\
        https://kz.kursiv.media/en/2025-11-21/engk-tank-us-unveils-28-point-peace-proposal-to-end-war-in-ukraine/amp",
    title: "U.S. unveils 28-point peace proposal to end war in Ukraine",
    publisher: "Kursiv",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Diplomatic, [Participation of the President of Ukraine and European Leaders in Events
/// within the Coalition of the Willing](<https://kyivdiplomatic.com/ua/news/8916>), 2025-05-10.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of texts of the Office of the President of Ukraine.
pub static KYIV_DIPLOMATIC_2025_05_10: Source = Source {
    id: "kyiv-diplomatic-2025-05-10",
    url: "https://kyivdiplomatic.com/ua/news/8916",
    title: "Participation of the President of Ukraine and European Leaders in Events within the \
        Coalition of the Willing",
    publisher: "Kyiv Diplomatic",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of texts of the Office of the President of Ukraine.",
        fr: "Reprise de textes du Bureau du président de l'Ukraine.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Pentagon chief Hegseth arrives in Brussels for Ramstein
/// meeting](<https://kyivindependent.com/pentagon-chief-hegseth-arrives-in-brussels-for-ramstein-meeting>),
/// 2025-02-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_02_12: Source = Source {
    id: "kyiv-independent-2025-02-12",
    url: "\
        https://kyivindependent.com/pentagon-chief-hegseth-arrives-in-brussels-for-ramstein-meeting",
    title: "Pentagon chief Hegseth arrives in Brussels for Ramstein meeting",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [European leaders gather in London for Ukraine summit after White House
/// fallout](<https://kyivindependent.com/european-leaders-gather-in-london-for-ukraine-summit-after-white-house-fallout/>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Guardian in part.
pub static KYIV_INDEPENDENT_2025_03_02: Source = Source {
    id: "kyiv-independent-2025-03-02",
    url: "\
        https://kyivindependent.com/european-leaders-gather-in-london-for-ukraine-summit-after-white-house-fallout/",
    title: "European leaders gather in London for Ukraine summit after White House fallout",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Guardian in part.",
        fr: "Relaie en partie le Guardian.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Hungary, Slovakia threaten EU unity on Russia, Ukraine ahead of key
/// summit](<https://kyivindependent.com/hungary-slovakia-threaten-eu-unity-on-russia-ukraine-ahead-of-key-summit>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_03_02_2: Source = Source {
    id: "kyiv-independent-2025-03-02-2",
    url: "\
        https://kyivindependent.com/hungary-slovakia-threaten-eu-unity-on-russia-ukraine-ahead-of-key-summit",
    title: "Hungary, Slovakia threaten EU unity on Russia, Ukraine ahead of key summit",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Zelensky arrives in France to meet Macron ahead of 'coalition of the willing'
/// summit](<https://kyivindependent.com/zelensky-arrives-in-france-to-meet-macron/>), 2025-03-26.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_03_26: Source = Source {
    id: "kyiv-independent-2025-03-26",
    url: "https://kyivindependent.com/zelensky-arrives-in-france-to-meet-macron/",
    title: "Zelensky arrives in France to meet Macron ahead of 'coalition of the willing' summit",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, ['With or without the US' — France, UK harden line over Ukraine after
/// 'Coalition of the Willing'
/// summit](<https://kyivindependent.com/plans-for-european-reassurance-force-in-ukraine-gain-traction-as-coalition-of-the-willing-meets-in-paris/>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_03_27: Source = Source {
    id: "kyiv-independent-2025-03-27",
    url: "\
        https://kyivindependent.com/plans-for-european-reassurance-force-in-ukraine-gain-traction-as-coalition-of-the-willing-meets-in-paris/",
    title: "'With or without the US' — France, UK harden line over Ukraine after 'Coalition of \
        the Willing' summit",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, ['Today we will pledge billions' for Ukraine — allies begin Ramstein-format
/// meeting in
/// Brussels](<https://www.kyivindependent.com/today-we-will-pledge-billions-for-ukraine-allies-hold-ramstein-format-meeting-in-brussels>),
/// 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_04_11: Source = Source {
    id: "kyiv-independent-2025-04-11",
    url: "\
        https://www.kyivindependent.com/today-we-will-pledge-billions-for-ukraine-allies-hold-ramstein-format-meeting-in-brussels",
    title: "'Today we will pledge billions' for Ukraine — allies begin Ramstein-format meeting in \
        Brussels",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [European foreign diplomats to reportedly also skip London talks on
/// Ukraine](<https://kyivindependent.com/european-foreign-diplomats-to-reportedly-also-skip-london-talks-on-ukraine/>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_04_23: Source = Source {
    id: "kyiv-independent-2025-04-23",
    url: "\
        https://kyivindependent.com/european-foreign-diplomats-to-reportedly-also-skip-london-talks-on-ukraine/",
    title: "European foreign diplomats to reportedly also skip London talks on Ukraine",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Ukraine insists on unconditional ceasefire at downgraded London peace
/// talks](<https://kyivindependent.com/ukraine-insists-on-unconditional-ceasefire-at-downgraded-london-peace-talks/>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_04_23_2: Source = Source {
    id: "kyiv-independent-2025-04-23-2",
    url: "\
        https://kyivindependent.com/ukraine-insists-on-unconditional-ceasefire-at-downgraded-london-peace-talks/",
    title: "Ukraine insists on unconditional ceasefire at downgraded London peace talks",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Ukraine, Europe's ceasefire proposal includes US security guarantees, no
/// recognition of Crimea, Reuters
/// reports](<https://kyivindependent.com/ukraine-europes-ceasefire-proposal-includes-us-security-guarantees-no-recognition-of-crimea-reuters-reports/>),
/// 2025-04-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_04_25: Source = Source {
    id: "kyiv-independent-2025-04-25",
    url: "\
        https://kyivindependent.com/ukraine-europes-ceasefire-proposal-includes-us-security-guarantees-no-recognition-of-crimea-reuters-reports/",
    title: "Ukraine, Europe's ceasefire proposal includes US security guarantees, no recognition \
        of Crimea, Reuters reports",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [European officials pledge support for Ukraine, new Russia sanctions at London
/// summit](<https://www.kyivindependent.com/european-officials-pledge-support-for-ukraine-new-russia-sanctions-at-london-summit>),
/// 2025-05-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_05_12: Source = Source {
    id: "kyiv-independent-2025-05-12",
    url: "\
        https://www.kyivindependent.com/european-officials-pledge-support-for-ukraine-new-russia-sanctions-at-london-summit",
    title: "European officials pledge support for Ukraine, new Russia sanctions at London summit",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Nicusor Dan sworn in as Romania's new
/// president](<https://kyivindependent.com/nobot/nicusor-dan-sworn-in-as-romanias-new-president/>),
/// 2025-05-26.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_05_26: Source = Source {
    id: "kyiv-independent-2025-05-26",
    url: "https://kyivindependent.com/nobot/nicusor-dan-sworn-in-as-romanias-new-president/",
    title: "Nicusor Dan sworn in as Romania's new president",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Rubio, Yermak lead talks on security guarantees, hope to finalize plan for
/// Ukraine by end of next week, media
/// reports](<https://kyivindependent.com/rubio-yermak-lead-talks-on-security-guarantees-hope-to-finalize-plan-for-ukraine-by-end-of-next-week-media-reports>),
/// 2025-08-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_08_22: Source = Source {
    id: "kyiv-independent-2025-08-22",
    url: "\
        https://kyivindependent.com/rubio-yermak-lead-talks-on-security-guarantees-hope-to-finalize-plan-for-ukraine-by-end-of-next-week-media-reports",
    title: "Rubio, Yermak lead talks on security guarantees, hope to finalize plan for Ukraine by \
        end of next week, media reports",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [US role in security guarantees for Ukraine to be decided in coming weeks,
/// says Macron after call with
/// Trump](<https://kyivindependent.com/us-role-in-security-guarantees-for-ukraine-to-be-decided-in-coming-weeks-says-macron-after-call-with-trump/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2025_09_04: Source = Source {
    id: "kyiv-independent-2025-09-04",
    url: "\
        https://kyivindependent.com/us-role-in-security-guarantees-for-ukraine-to-be-decided-in-coming-weeks-says-macron-after-call-with-trump/",
    title: "US role in security guarantees for Ukraine to be decided in coming weeks, says Macron \
        after call with Trump",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [European national security advisors arrive in Kyiv, Coalition of the Willing
/// talks to be held later in the
/// day](<https://kyivindependent.com/european-national-security-advisers-arrive-to-kyiv-to-hold-high-level-coalition-of-willing-talks>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2026_01_03: Source = Source {
    id: "kyiv-independent-2026-01-03",
    url: "\
        https://kyivindependent.com/european-national-security-advisers-arrive-to-kyiv-to-hold-high-level-coalition-of-willing-talks",
    title: "European national security advisors arrive in Kyiv, Coalition of the Willing talks to \
        be held later in the day",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [West agrees to respond militarily to Russia's ceasefire violations in
/// Ukraine, FT
/// reports](<https://kyivindependent.com/west-pledges-to-respond-militarily-to-russias-ceasefire-violations-in-ukraine-ft-reports>),
/// 2026-02-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_2026_02_03: Source = Source {
    id: "kyiv-independent-2026-02-03",
    url: "\
        https://kyivindependent.com/west-pledges-to-respond-militarily-to-russias-ceasefire-violations-in-ukraine-ft-reports",
    title: "West agrees to respond militarily to Russia's ceasefire violations in Ukraine, FT \
        reports",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Macron rallies Europe to back Ukraine following ceasefire
/// talks](<https://kyivindependent.com/macron-rallies-europe-to-back-ukraine-following-ceasefire-talks>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Le Monde.
pub static KYIV_INDEPENDENT_UNDATED: Source = Source {
    id: "kyiv-independent-undated",
    url: "\
        https://kyivindependent.com/macron-rallies-europe-to-back-ukraine-following-ceasefire-talks",
    title: "Macron rallies Europe to back Ukraine following ceasefire talks",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Le Monde.",
        fr: "Relaie Le Monde.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Independent, [Peace deal would require at least 200,000 peacekeepers, Zelensky
/// says](<https://kyivindependent.com/ukraine-russia-peace-deal-would-require-at-least-200-000-peacekeepers-zelensky-says>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static KYIV_INDEPENDENT_UNDATED_2: Source = Source {
    id: "kyiv-independent-undated-2",
    url: "\
        https://kyivindependent.com/ukraine-russia-peace-deal-would-require-at-least-200-000-peacekeepers-zelensky-says",
    title: "Peace deal would require at least 200,000 peacekeepers, Zelensky says",
    publisher: "Kyiv Independent",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Kyiv Post, [Starmer set to present Trump with plan for 30,000 European
/// troops](<https://www.kyivpost.com/post/47493>), 2025-02-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Telegraph.
pub static KYIV_POST_2025_02_20: Source = Source {
    id: "kyiv-post-2025-02-20",
    url: "https://www.kyivpost.com/post/47493",
    title: "Starmer set to present Trump with plan for 30,000 European troops",
    publisher: "Kyiv Post",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Telegraph.",
        fr: "Relaie The Telegraph.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LA.LV, [Nopludināti visi 28 miera plāna punkti. Kāpēc Polijai tajā ir unikāla
/// loma?](<https://www.la.lv/nopludinati-visi-28-miera-plana-punkti-kapec-polijai-taja-ir-unikala-loma?p=4>),
/// undated.
///
/// A page of the kind `news`, in `lv`, read on 2026-11-22.
///
/// Fourth page of the article, with points 21 to 28; the title is taken from the address of the
/// page.
pub static LA_LV_UNDATED: Source = Source {
    id: "la-lv-undated",
    url: "\
        https://www.la.lv/nopludinati-visi-28-miera-plana-punkti-kapec-polijai-taja-ir-unikala-loma?p=4",
    title: "Nopludināti visi 28 miera plāna punkti. Kāpēc Polijai tajā ir unikāla loma?",
    publisher: "LA.LV",
    kind: SourceKind::News,
    lang: "lv",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Fourth page of the article, with points 21 to 28; the title is taken from the \
            address of the page.",
        fr: "Quatrième page de l'article, avec les points 21 à 28 ; le titre est tiré de \
            l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// La Opinión, [Avión en que volaba Pedro Sánchez sufre avería que lo hace regresar a
/// Madrid](<https://laopinion.com/2025/09/04/avion-en-que-volaba-pedro-sanchez-sufre-averia-que-lo-hace-regresar-a-madrid/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// Text by EFE.
pub static LA_OPINION_2025_09_04: Source = Source {
    id: "la-opinion-2025-09-04",
    url: "\
        https://laopinion.com/2025/09/04/avion-en-que-volaba-pedro-sanchez-sufre-averia-que-lo-hace-regresar-a-madrid/",
    title: "Avión en que volaba Pedro Sánchez sufre avería que lo hace regresar a Madrid",
    publisher: "La Opinión",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by EFE.",
        fr: "Texte d'EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// La Sicilia, [La Coalizione dei Volenterosi si è
/// incontrata](<https://www.lasicilia.it/mondo/trattative-per-la-pace-in-ucraina-meloni-dobbiamo-lavorare-con-gli-usa-per-fermare-il-conflitto-trump-se-putin-non-accettera-gravissime-conseguenze-2585879/>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Reproduces a statement of the Italian government.
pub static LA_SICILIA_2025_08_13: Source = Source {
    id: "la-sicilia-2025-08-13",
    url: "\
        https://www.lasicilia.it/mondo/trattative-per-la-pace-in-ucraina-meloni-dobbiamo-lavorare-con-gli-usa-per-fermare-il-conflitto-trump-se-putin-non-accettera-gravissime-conseguenze-2585879/",
    title: "La Coalizione dei Volenterosi si è incontrata",
    publisher: "La Sicilia",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reproduces a statement of the Italian government.",
        fr: "Reproduit un communiqué du gouvernement italien.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// La Voce di New York, [A Coalition Grows as U.S. Entry Marks Turning Point in Ukraine's
/// Reconstruction](<https://lavocedinewyork.com/en/news/2025/07/11/a-coalition-grows-as-us-entry-marks-turning-point-in-ukraines-reconstruction>),
/// 2025-07-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LA_VOCE_DI_NEW_YORK_2025_07_11: Source = Source {
    id: "la-voce-di-new-york-2025-07-11",
    url: "\
        https://lavocedinewyork.com/en/news/2025/07/11/a-coalition-grows-as-us-entry-marks-turning-point-in-ukraines-reconstruction",
    title: "A Coalition Grows as U.S. Entry Marks Turning Point in Ukraine's Reconstruction",
    publisher: "La Voce di New York",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Lao Động, [Anh, Pháp sẵn sàng đưa quân đến Ukraina, Mỹ vẫn chưa có quyết
/// định](<https://news.laodong.vn/the-gioi/anh-phap-san-sang-dua-quan-den-ukraina-my-van-chua-co-quyet-dinh-1561433.ldo>),
/// undated.
///
/// A page of the kind `news`, in `vi`, read on 2026-11-22.
///
/// The page shows no date; its text was read in machine translation.
pub static LAO_DONG_UNDATED: Source = Source {
    id: "lao-dong-undated",
    url: "\
        https://news.laodong.vn/the-gioi/anh-phap-san-sang-dua-quan-den-ukraina-my-van-chua-co-quyet-dinh-1561433.ldo",
    title: "Anh, Pháp sẵn sàng đưa quân đến Ukraina, Mỹ vẫn chưa có quyết định",
    publisher: "Lao Động",
    kind: SourceKind::News,
    lang: "vi",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no date; its text was read in machine translation.",
        fr: "La page n'est pas datée ; son texte a été lu en traduction automatique.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LaPresse, [L'incontro tra Meloni e Zelensky a Palazzo
/// Chigi](<https://www.lapresse.it/politica/2025/04/26/lincontro-tra-meloni-e-zelensky-a-palazzo-chigi/>),
/// 2025-04-26.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
pub static LAPRESSE_2025_04_26: Source = Source {
    id: "lapresse-2025-04-26",
    url: "\
        https://www.lapresse.it/politica/2025/04/26/lincontro-tra-meloni-e-zelensky-a-palazzo-chigi/",
    title: "L'incontro tra Meloni e Zelensky a Palazzo Chigi",
    publisher: "LaPresse",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-04-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LaPresse, [Ucraina, a Tirana vertice dei Volenterosi con telefonata a
/// Trump](<https://www.lapresse.it/esteri/2025/05/16/ucraina-a-tirana-vertice-dei-volenterosi-con-telefonata-a-trump/>),
/// 2025-05-16.
///
/// A page of the kind `news-agency`, in `it`, read on 2026-11-22.
pub static LAPRESSE_2025_05_16: Source = Source {
    id: "lapresse-2025-05-16",
    url: "\
        https://www.lapresse.it/esteri/2025/05/16/ucraina-a-tirana-vertice-dei-volenterosi-con-telefonata-a-trump/",
    title: "Ucraina, a Tirana vertice dei Volenterosi con telefonata a Trump",
    publisher: "LaPresse",
    kind: SourceKind::NewsAgency,
    lang: "it",
    published: Some(date("2025-05-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LaPresse, [NATO, Cavo Dragone: excellent discussion, support for Ukraine
/// confirmed](<https://uk.lapresse.it/world-en/2025/08/20/nato-cavo-dragone-excellent-discussion-support-for-ukraine-confirmed/amp>),
/// 2025-08-20.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static LAPRESSE_2025_08_20: Source = Source {
    id: "lapresse-2025-08-20",
    url: "\
        https://uk.lapresse.it/world-en/2025/08/20/nato-cavo-dragone-excellent-discussion-support-for-ukraine-confirmed/amp",
    title: "NATO, Cavo Dragone: excellent discussion, support for Ukraine confirmed",
    publisher: "LaPresse",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-08-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [Перед візитом до Трампа розпочалася віртуальна зустріч Коаліції
/// охочих](<https://lb.ua/society/2025/08/17/691831_pered_vizitom_trampa_rozpochalasya.html>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. The page cites the BBC.
pub static LB_UA_2025_08_17: Source = Source {
    id: "lb-ua-2025-08-17",
    url: "https://lb.ua/society/2025/08/17/691831_pered_vizitom_trampa_rozpochalasya.html",
    title: "Перед візитом до Трампа розпочалася віртуальна зустріч Коаліції охочих",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. The page cites the BBC.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. La page cite la BBC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [Reuters: прем'єр Швеції долучиться до зустрічі Коаліції
/// охочих](<https://lb.ua/world/2025/08/17/691813_reuters_premier_shvetsii.html>), 2025-08-17.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. The page cites Reuters.
pub static LB_UA_2025_08_17_2: Source = Source {
    id: "lb-ua-2025-08-17-2",
    url: "https://lb.ua/world/2025/08/17/691813_reuters_premier_shvetsii.html",
    title: "Reuters: прем'єр Швеції долучиться до зустрічі Коаліції охочих",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. The page cites Reuters.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. La page cite Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [Австрія стала країною-спостерігачем у "Коаліції
/// охочих"](<https://lb.ua/society/2025/09/05/694709_avstriya_stala.html>), 2025-09-05.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static LB_UA_2025_09_05: Source = Source {
    id: "lb-ua-2025-09-05",
    url: "https://lb.ua/society/2025/09/05/694709_avstriya_stala.html",
    title: "Австрія стала країною-спостерігачем у \"Коаліції охочих\"",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [Зеленський доручив дипломатам провести засідання "Коаліції
/// охочих"](<https://lb.ua/world/2025/10/19/702372_zelenskiy_doruchiv_diplomatam.html>),
/// 2025-10-19.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static LB_UA_2025_10_19: Source = Source {
    id: "lb-ua-2025-10-19",
    url: "https://lb.ua/world/2025/10/19/702372_zelenskiy_doruchiv_diplomatam.html",
    title: "Зеленський доручив дипломатам провести засідання \"Коаліції охочих\"",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [Зеленський на засіданні коаліції охочих закликав партнерів наповнювати ініціативу
/// PURL](<https://lb.ua/society/2025/12/11/711373_zelenskiy_zasidanni_koalitsiyi.html>),
/// 2025-12-11.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static LB_UA_2025_12_11: Source = Source {
    id: "lb-ua-2025-12-11",
    url: "https://lb.ua/society/2025/12/11/711373_zelenskiy_zasidanni_koalitsiyi.html",
    title: "Зеленський на засіданні коаліції охочих закликав партнерів наповнювати ініціативу PURL",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-12-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LB.ua, [У Києві відкрилося засідання Коаліції
/// охочих](<https://lb.ua/society/2026/02/24/724088_kiievi_vidkrilosya_zasidannya.html>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static LB_UA_2026_02_24: Source = Source {
    id: "lb-ua-2026-02-24",
    url: "https://lb.ua/society/2026/02/24/724088_kiievi_vidkrilosya_zasidannya.html",
    title: "У Києві відкрилося засідання Коаліції охочих",
    publisher: "LB.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LBCI, [Meloni repeats Italy will not deploy troops to
/// Ukraine](<https://www.lbcgroup.tv/news/world-news/876512/meloni-repeats-italy-will-not-deploy-troops-to-ukraine/en>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP.
pub static LBCI_2025_09_04: Source = Source {
    id: "lbci-2025-09-04",
    url: "\
        https://www.lbcgroup.tv/news/world-news/876512/meloni-repeats-italy-will-not-deploy-troops-to-ukraine/en",
    title: "Meloni repeats Italy will not deploy troops to Ukraine",
    publisher: "LBCI",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LDD News, [Coalition of the willing presses ahead with force
/// planning](<https://ldd.news/top-news/coalition-of-the-willing-presses-ahead-with-force-planning/>),
/// 2025-04-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AP.
pub static LDD_NEWS_2025_04_10: Source = Source {
    id: "ldd-news-2025-04-10",
    url: "https://ldd.news/top-news/coalition-of-the-willing-presses-ahead-with-force-planning/",
    title: "Coalition of the willing presses ahead with force planning",
    publisher: "LDD News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AP.",
        fr: "Texte d'AP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Le Bilan, [UE : les Européens et l'initiative de paix de
/// Trump](<https://lebilannews.com/2025/03/13/ue-les-europeens-se-sont-distancies-de-linitiative-de-paix-de-trump-et-tentent-de-decouvrir-une-approche-pour-participer-au-processus-cherchant-la-forme-optimale-pour-renforcer-leur-influence-aux>),
/// 2025-03-13.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static LE_BILAN_2025_03_13: Source = Source {
    id: "le-bilan-2025-03-13",
    url: "\
        https://lebilannews.com/2025/03/13/ue-les-europeens-se-sont-distancies-de-linitiative-de-paix-de-trump-et-tentent-de-decouvrir-une-approche-pour-participer-au-processus-cherchant-la-forme-optimale-pour-renforcer-leur-influence-aux",
    title: "UE : les Européens et l'initiative de paix de Trump",
    publisher: "Le Bilan",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Le Centrisme, [Propos centristes. France – Agression de Poutine contre
/// l'Ukraine](<https://www.lecentrisme.com/2025/08/propos-centristes-france-agression-de.html>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// A blog that reprints public statements; used for the words of President Macron.
pub static LE_CENTRISME_2025_08_19: Source = Source {
    id: "le-centrisme-2025-08-19",
    url: "https://www.lecentrisme.com/2025/08/propos-centristes-france-agression-de.html",
    title: "Propos centristes. France – Agression de Poutine contre l'Ukraine",
    publisher: "Le Centrisme",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "A blog that reprints public statements; used for the words of President Macron.",
        fr: "Un blog qui reproduit des déclarations publiques ; retenu pour les propos du \
            président Macron.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Le Grand Continent, [Les États-Unis sont le seul membre de l'OTAN absent de la réunion de Paris
/// sur le soutien à
/// l'Ukraine](<https://legrandcontinent.eu/fr/2025/03/11/les-etats-unis-sont-le-seul-membre-de-lotan-absent-de-la-reunion-de-paris-sur-le-soutien-a-lukraine>),
/// 2025-03-11.
///
/// A page of the kind `think-tank`, in `fr`, read on 2026-11-22.
pub static LE_GRAND_CONTINENT_2025_03_11: Source = Source {
    id: "le-grand-continent-2025-03-11",
    url: "\
        https://legrandcontinent.eu/fr/2025/03/11/les-etats-unis-sont-le-seul-membre-de-lotan-absent-de-la-reunion-de-paris-sur-le-soutien-a-lukraine",
    title: "Les États-Unis sont le seul membre de l'OTAN absent de la réunion de Paris sur le \
        soutien à l'Ukraine",
    publisher: "Le Grand Continent",
    kind: SourceKind::ThinkTank,
    lang: "fr",
    published: Some(date("2025-03-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Le Hautpanel, [La coalition des pays nucléaires formalise les garanties de sécurité pour
/// l'Ukraine](<https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine>),
/// 2026-01-15.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title and the date are taken from the address of the page.
pub static LE_HAUTPANEL_2026_01_15: Source = Source {
    id: "le-hautpanel-2026-01-15",
    url: "\
        https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine",
    title: "La coalition des pays nucléaires formalise les garanties de sécurité pour l'Ukraine",
    publisher: "Le Hautpanel",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2026-01-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title and the date are taken from the address of the page.",
        fr: "Le titre et la date sont tirés de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Le Méridien, [Volodymyr Zelensky ne voit aucun signe montrant que Moscou est prêt à un sommet
/// trilatéral avec
/// Washington](<https://le-meridien.fr/volodymyr-zelensky-ne-voit-aucun-signe-montrant-que-moscou-est-pret-a-un-sommet-trilateral-avec-washington/amp>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static LE_MERIDIEN_UNDATED: Source = Source {
    id: "le-meridien-undated",
    url: "\
        https://le-meridien.fr/volodymyr-zelensky-ne-voit-aucun-signe-montrant-que-moscou-est-pret-a-un-sommet-trilateral-avec-washington/amp",
    title: "Volodymyr Zelensky ne voit aucun signe montrant que Moscou est prêt à un sommet \
        trilatéral avec Washington",
    publisher: "Le Méridien",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
/// Paris](<https://www.lechiquiersocial.com/?p=41243>), undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Event page for 6 January 2026, undated; written before the meeting.
pub static LECHIQUIER_SOCIAL_UNDATED: Source = Source {
    id: "lechiquier-social-undated",
    url: "https://www.lechiquiersocial.com/?p=41243",
    title: "Guerre en Ukraine : réunion de la “coalition des volontaires“ à Paris",
    publisher: "L'Échiquier Social",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Event page for 6 January 2026, undated; written before the meeting.",
        fr: "Page d'événement pour le 6 janvier 2026, sans date ; écrite avant la réunion.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Lepetitjournal.com, [La Coalition des volontaires acte une future paix durable en
/// Ukraine](<https://lepetitjournal.com/expat-politique/actualites/coalition-des-volontaires-acte-future-paix-durable-ukraine-431067>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static LEPETITJOURNAL_COM_UNDATED: Source = Source {
    id: "lepetitjournal-com-undated",
    url: "\
        https://lepetitjournal.com/expat-politique/actualites/coalition-des-volontaires-acte-future-paix-durable-ukraine-431067",
    title: "La Coalition des volontaires acte une future paix durable en Ukraine",
    publisher: "Lepetitjournal.com",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et de
/// l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The page shows no date; it calls the meeting of 6 January 2026 "tomorrow".
pub static LESFRANCAIS_PRESS_UNDATED: Source = Source {
    id: "lesfrancais-press-undated",
    url: "https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine",
    title: "Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et de \
        l’Histoire",
    publisher: "Lesfrancais.press",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no date; it calls the meeting of 6 January 2026 \"tomorrow\".",
        fr: "La page n'est pas datée ; elle situe « demain » la réunion du 6 janvier 2026.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// L'Express, [Guerre en Ukraine : la folle semaine des états-majors pour réarmer
/// l'Europe](<https://ozardiplo.blogspot.com/2025/03/lexpress-guerre-en-ukraine-la-folle.html>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Seen in the repost of a blog.
pub static LEXPRESS_2025_03_15: Source = Source {
    id: "lexpress-2025-03-15",
    url: "https://ozardiplo.blogspot.com/2025/03/lexpress-guerre-en-ukraine-la-folle.html",
    title: "Guerre en Ukraine : la folle semaine des états-majors pour réarmer l'Europe",
    publisher: "L'Express",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Seen in the repost of a blog.",
        fr: "Vu dans la reprise d'un blog.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Liberal.gr, [Φον ντερ Λάιεν: Στοχευμένη και παραγωγική η
/// συνάντηση](<https://www.liberal.gr/diethni-themata/fon-nter-laien-stoheymeni-kai-paragogiki-i-synantisi-gia-tin-ypostirixi-tis>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
pub static LIBERAL_GR_2025_10_24: Source = Source {
    id: "liberal-gr-2025-10-24",
    url: "\
        https://www.liberal.gr/diethni-themata/fon-nter-laien-stoheymeni-kai-paragogiki-i-synantisi-gia-tin-ypostirixi-tis",
    title: "Φον ντερ Λάιεν: Στοχευμένη και παραγωγική η συνάντηση",
    publisher: "Liberal.gr",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Libération, [Guerre en Ukraine : les dirigeants européens sont à l'Élysée, Emmanuel Macron a
/// discuté avec Donald
/// Trump](<https://www.staging.libe.io/international/europe/guerre-en-ukraine-les-dirigeants-europeens-sont-a-lelysee-emmanuel-macron-a-discute-avec-donald-trump-20250217_ZQ6CQMK5FJGKHBV2UGJA4QNER4>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Copy on a staging address of the newspaper. The title is taken from the address of the page.
pub static LIBERATION_2025_02_17: Source = Source {
    id: "liberation-2025-02-17",
    url: "\
        https://www.staging.libe.io/international/europe/guerre-en-ukraine-les-dirigeants-europeens-sont-a-lelysee-emmanuel-macron-a-discute-avec-donald-trump-20250217_ZQ6CQMK5FJGKHBV2UGJA4QNER4",
    title: "Guerre en Ukraine : les dirigeants européens sont à l'Élysée, Emmanuel Macron a \
        discuté avec Donald Trump",
    publisher: "Libération",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy on a staging address of the newspaper. The title is taken from the address of \
            the page.",
        fr: "Copie sur une adresse de test du journal. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Libération, [Réunion à Paris sur la guerre en Ukraine : quelles sont les positions des
/// différents participants
/// ?](<https://www.staging.libe.io/international/europe/reunion-a-paris-sur-la-guerre-en-ukraine-quelles-sont-les-positions-des-differents-participants-20250217_MUUI7A3RVJE5NIIUGU56XC555I>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static LIBERATION_2025_02_17_2: Source = Source {
    id: "liberation-2025-02-17-2",
    url: "\
        https://www.staging.libe.io/international/europe/reunion-a-paris-sur-la-guerre-en-ukraine-quelles-sont-les-positions-des-differents-participants-20250217_MUUI7A3RVJE5NIIUGU56XC555I",
    title: "Réunion à Paris sur la guerre en Ukraine : quelles sont les positions des différents \
        participants ?",
    publisher: "Libération",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Libération, [Sommet sur l'Ukraine : la «coalition des volontaires» en ordre de
/// marche](<https://www.staging.libe.io/international/europe/sommet-sur-lukraine-la-paix-sans-la-paix-cest-pas-vraiment-la-paix-20250327_6OSYUSWU2FFW7PWZ6W4FCKJHOU>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Copy on a staging address of the newspaper.
pub static LIBERATION_2025_03_27: Source = Source {
    id: "liberation-2025-03-27",
    url: "\
        https://www.staging.libe.io/international/europe/sommet-sur-lukraine-la-paix-sans-la-paix-cest-pas-vraiment-la-paix-20250327_6OSYUSWU2FFW7PWZ6W4FCKJHOU",
    title: "Sommet sur l'Ukraine : la «coalition des volontaires» en ordre de marche",
    publisher: "Libération",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy on a staging address of the newspaper.",
        fr: "Copie sur une adresse de test du journal.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Libertatea, [Emmanuel Macron și Keir Starmer au înființat forța comună franco-britanică, formată
/// din 50.000 de
/// soldați](<https://www.libertatea.ro/stiri/emmanuel-macron-si-keir-starmer-au-infiintat-forta-comuna-franco-britanica-formata-din-50-000-de-soldati-5374936>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static LIBERTATEA_2025_07_10: Source = Source {
    id: "libertatea-2025-07-10",
    url: "\
        https://www.libertatea.ro/stiri/emmanuel-macron-si-keir-starmer-au-infiintat-forta-comuna-franco-britanica-formata-din-50-000-de-soldati-5374936",
    title: "Emmanuel Macron și Keir Starmer au înființat forța comună franco-britanică, formată \
        din 50.000 de soldați",
    publisher: "Libertatea",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
/// details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
/// 2025-03-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Sky News.
pub static LIGA_NET_2025_03_17: Source = Source {
    id: "liga-net-2025-03-17",
    url: "\
        https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details",
    title: "Over 30 countries to join coalition of the willing – UK government reveals details",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Sky News.",
        fr: "Relaie Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Zelenskyy meets with Macron and Starmer before coalition of the willing
/// summit](<https://news.liga.net/en/politics/news/zelenskyy-meets-with-macron-and-starmer-before-coalition-of-the-willing-summit>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_03_27: Source = Source {
    id: "liga-net-2025-03-27",
    url: "\
        https://news.liga.net/en/politics/news/zelenskyy-meets-with-macron-and-starmer-before-coalition-of-the-willing-summit",
    title: "Zelenskyy meets with Macron and Starmer before coalition of the willing summit",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Президент Франции и другие члены коалиции желающих прибыли в
/// Киев](<https://news.liga.net/politics/news/prezident-frantsii-i-drugie-chleny-koalitsii-zhelayushtih-pribyli-v-kiev>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static LIGA_NET_2025_05_10: Source = Source {
    id: "liga-net-2025-05-10",
    url: "\
        https://news.liga.net/politics/news/prezident-frantsii-i-drugie-chleny-koalitsii-zhelayushtih-pribyli-v-kiev",
    title: "Президент Франции и другие члены коалиции желающих прибыли в Киев",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Russia has shown no serious intention to make progress in the peace process – Weimar+
/// Foreign
/// Ministers](<https://news.liga.net/en/politics/news/russia-has-shown-no-serious-intention-to-make-progress-in-the-peace-process-weimar-foreign-ministers>),
/// 2025-05-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_05_12: Source = Source {
    id: "liga-net-2025-05-12",
    url: "\
        https://news.liga.net/en/politics/news/russia-has-shown-no-serious-intention-to-make-progress-in-the-peace-process-weimar-foreign-ministers",
    title: "Russia has shown no serious intention to make progress in the peace process – Weimar+ \
        Foreign Ministers",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Statement of Weimar+ countries following the London summit on Ukraine has been
/// released](<https://news.liga.net/en/politics/news/statement-of-weimar-countries-following-the-london-summit-on-ukraine-has-been-released>),
/// 2025-05-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_05_12_2: Source = Source {
    id: "liga-net-2025-05-12-2",
    url: "\
        https://news.liga.net/en/politics/news/statement-of-weimar-countries-following-the-london-summit-on-ukraine-has-been-released",
    title: "Statement of Weimar+ countries following the London summit on Ukraine has been \
        released",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
/// Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_07_10: Source = Source {
    id: "liga-net-2025-07-10",
    url: "\
        https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak",
    title: "US joins the meeting of the coalition of the willing for the first time – Yermak",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, ["Coalition of the Willing" to hold virtual meeting after talks in
/// Washington](<https://news.liga.net/en/politics/news/coalition-of-the-willing-to-hold-virtual-meeting-after-talks-in-washington>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites CNN.
pub static LIGA_NET_2025_08_19: Source = Source {
    id: "liga-net-2025-08-19",
    url: "\
        https://news.liga.net/en/politics/news/coalition-of-the-willing-to-hold-virtual-meeting-after-talks-in-washington",
    title: "\"Coalition of the Willing\" to hold virtual meeting after talks in Washington",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites CNN.",
        fr: "Cite CNN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Zelenskyy told what happened at the meeting of the "coalition of the willing" and
/// thanked Trump
/// separately](<https://news.liga.net/en/politics/news/zelenskyy-told-what-happened-at-the-meeting-of-the-coalition-of-the-willing-and-thanked-trump-separately>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_09_04: Source = Source {
    id: "liga-net-2025-09-04",
    url: "\
        https://news.liga.net/en/politics/news/zelenskyy-told-what-happened-at-the-meeting-of-the-coalition-of-the-willing-and-thanked-trump-separately",
    title: "Zelenskyy told what happened at the meeting of the \"coalition of the willing\" and \
        thanked Trump separately",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Zelensky on the foreign contingent: it will definitely be not in units, but in
/// thousands](<https://news.liga.net/en/politics/news/zelensky-on-the-foreign-contingent-it-will-definitely-be-not-in-units-but-in-thousands>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_09_05: Source = Source {
    id: "liga-net-2025-09-05",
    url: "\
        https://news.liga.net/en/politics/news/zelensky-on-the-foreign-contingent-it-will-definitely-be-not-in-units-but-in-thousands",
    title: "Zelensky on the foreign contingent: it will definitely be not in units, but in \
        thousands",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Наступне засідання Рамштайну відбудеться 15
/// жовтня](<https://news.liga.net/ua/politics/news/nastupne-zasidannia-ramshtaynu-vidbudetsia-15-zhovtnia>),
/// 2025-10-13.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static LIGA_NET_2025_10_13: Source = Source {
    id: "liga-net-2025-10-13",
    url: "\
        https://news.liga.net/ua/politics/news/nastupne-zasidannia-ramshtaynu-vidbudetsia-15-zhovtnia",
    title: "Наступне засідання Рамштайну відбудеться 15 жовтня",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Zelenskyy summarizes the results of the meeting of leaders in
/// London](<https://news.liga.net/en/politics/news/zelenskyy-summarizes-the-results-of-the-meeting-of-leaders-in-london>),
/// 2025-12-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2025_12_08: Source = Source {
    id: "liga-net-2025-12-08",
    url: "\
        https://news.liga.net/en/politics/news/zelenskyy-summarizes-the-results-of-the-meeting-of-leaders-in-london",
    title: "Zelenskyy summarizes the results of the meeting of leaders in London",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [National security advisors from European countries have arrived in
/// Kyiv](<https://news.liga.net/en/politics/news/national-security-advisors-from-european-countries-have-arrived-in-kyiv-photos>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2026_01_03: Source = Source {
    id: "liga-net-2026-01-03",
    url: "\
        https://news.liga.net/en/politics/news/national-security-advisors-from-european-countries-have-arrived-in-kyiv-photos",
    title: "National security advisors from European countries have arrived in Kyiv",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Coalition of the Willing to discuss written security guarantees and troops in Ukraine
/// –
/// Reuters](<https://news.liga.net/en/politics/news/coalition-of-the-willing-to-discuss-written-security-guarantees-and-troops-in-ukraine-reuters>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Reuters.
pub static LIGA_NET_2026_01_06: Source = Source {
    id: "liga-net-2026-01-06",
    url: "\
        https://news.liga.net/en/politics/news/coalition-of-the-willing-to-discuss-written-security-guarantees-and-troops-in-ukraine-reuters",
    title: "Coalition of the Willing to discuss written security guarantees and troops in Ukraine \
        – Reuters",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Reuters.",
        fr: "D'après Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [The meeting of the "coalition of the willing" in France: the text of the Paris
/// Declaration has
/// appeared](<https://news.liga.net/en/politics/news/the-meeting-of-the-coalition-of-the-willing-in-france-the-text-of-the-paris-declaration-has-appeared>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2026_01_06_2: Source = Source {
    id: "liga-net-2026-01-06-2",
    url: "\
        https://news.liga.net/en/politics/news/the-meeting-of-the-coalition-of-the-willing-in-france-the-text-of-the-paris-declaration-has-appeared",
    title: "The meeting of the \"coalition of the willing\" in France: the text of the Paris \
        Declaration has appeared",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [UK to allocate about $268 million to train troops for deployment to
/// Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
/// 2026-01-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After The Independent.
pub static LIGA_NET_2026_01_10: Source = Source {
    id: "liga-net-2026-01-10",
    url: "\
        https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine",
    title: "UK to allocate about $268 million to train troops for deployment to Ukraine",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After The Independent.",
        fr: "D'après The Independent.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, ["A very good meeting" and a request for air defense: how Zelenskyy and Trump assessed
/// the Davos
/// talks](<https://news.liga.net/en/politics/news/a-very-good-meeting-and-a-request-for-air-defense-how-zelenskyy-and-trump-assessed-the-davos-talks>),
/// 2026-01-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2026_01_22: Source = Source {
    id: "liga-net-2026-01-22",
    url: "\
        https://news.liga.net/en/politics/news/a-very-good-meeting-and-a-request-for-air-defense-how-zelenskyy-and-trump-assessed-the-davos-talks",
    title: "\"A very good meeting\" and a request for air defense: how Zelenskyy and Trump \
        assessed the Davos talks",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [The first meeting of Ukraine, Russia and the United States in the UAE is over: what
/// topics and participants
/// were](<https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were>),
/// 2026-01-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_2026_01_23: Source = Source {
    id: "liga-net-2026-01-23",
    url: "\
        https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were",
    title: "The first meeting of Ukraine, Russia and the United States in the UAE is over: what \
        topics and participants were",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [Europe outlines its and US commitments to Ukraine in case of
/// peace](<https://news.liga.net/en/politics/news/europe-outlines-its-and-us-commitments-to-ukraine-in-case-of-peace>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_UNDATED: Source = Source {
    id: "liga-net-undated",
    url: "\
        https://news.liga.net/en/politics/news/europe-outlines-its-and-us-commitments-to-ukraine-in-case-of-peace",
    title: "Europe outlines its and US commitments to Ukraine in case of peace",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, [UK PM Starmer to convene world leaders again on Ukraine
/// support](<https://news.liga.net/en/politics/news/uk-pm-starmer-to-convene-world-leaders-again-on-ukraine-support>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Reuters and Bloomberg.
pub static LIGA_NET_UNDATED_2: Source = Source {
    id: "liga-net-undated-2",
    url: "\
        https://news.liga.net/en/politics/news/uk-pm-starmer-to-convene-world-leaders-again-on-ukraine-support",
    title: "UK PM Starmer to convene world leaders again on Ukraine support",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Reuters and Bloomberg.",
        fr: "Relaie Reuters et Bloomberg.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// LIGA.net, ["Coalition of the willing" has prepared plans to deploy troops in Ukraine -
/// Starmer](<https://news.liga.net/en/world/news/coalition-of-the-willing-has-prepared-plans-to-deploy-troops-in-ukraine-starmer>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LIGA_NET_UNDATED_3: Source = Source {
    id: "liga-net-undated-3",
    url: "\
        https://news.liga.net/en/world/news/coalition-of-the-willing-has-prepared-plans-to-deploy-troops-in-ukraine-starmer",
    title: "\"Coalition of the willing\" has prepared plans to deploy troops in Ukraine - Starmer",
    publisher: "LIGA.net",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// LiveNews, [NZ troops in Ukraine for ceasefire would need cabinet signoff –
/// ministry](<https://livenews.co.nz/2026/01/07/nz-troops-in-ukraine-for-ceasefire-would-need-cabinet-signoff-ministry/>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by RNZ.
pub static LIVENEWS_2026_01_07: Source = Source {
    id: "livenews-2026-01-07",
    url: "\
        https://livenews.co.nz/2026/01/07/nz-troops-in-ukraine-for-ceasefire-would-need-cabinet-signoff-ministry/",
    title: "NZ troops in Ukraine for ceasefire would need cabinet signoff – ministry",
    publisher: "LiveNews",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by RNZ.",
        fr: "Texte de RNZ.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Loonie Politics, [Carney meets Zelenskyy in Halifax as Trump prepares to host peace
/// talks](<https://looniepolitics.com/?p=1091120>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static LOONIE_POLITICS_UNDATED: Source = Source {
    id: "loonie-politics-undated",
    url: "https://looniepolitics.com/?p=1091120",
    title: "Carney meets Zelenskyy in Halifax as Trump prepares to host peace talks",
    publisher: "Loonie Politics",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Lviv Herald, [Starmer in command: the European contribution to the Ukraine
/// negotiations](<https://lvivherald.com/post/starmer-in-command-the-european-contribution-to-the-ukraine-negotiations>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static LVIV_HERALD_UNDATED: Source = Source {
    id: "lviv-herald-undated",
    url: "\
        https://lvivherald.com/post/starmer-in-command-the-european-contribution-to-the-ukraine-negotiations",
    title: "Starmer in command: the European contribution to the Ukraine negotiations",
    publisher: "Lviv Herald",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// M10 News, [UK Prime Minister tells Putin to come to the table as global leaders back Ukraine
/// ceasefire](<https://m10news.com/uk-prime-minister-tells-putin-to-come-to-the-table-as-global-leaders-back-ukraine-ceasefire>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static M10_NEWS_2025_03_15: Source = Source {
    id: "m10-news-2025-03-15",
    url: "\
        https://m10news.com/uk-prime-minister-tells-putin-to-come-to-the-table-as-global-leaders-back-ukraine-ceasefire",
    title: "UK Prime Minister tells Putin to come to the table as global leaders back Ukraine \
        ceasefire",
    publisher: "M10 News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Magyar Nemzet, [Costa és von der Leyen Kijevbe utazik a háború
/// évfordulóján](<https://magyarnemzet.hu/kulfold/2026/02/costa-kijev-haboru-evfordulo>),
/// 2026-02-23.
///
/// A page of the kind `news`, in `hu`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static MAGYAR_NEMZET_2026_02_23: Source = Source {
    id: "magyar-nemzet-2026-02-23",
    url: "https://magyarnemzet.hu/kulfold/2026/02/costa-kijev-haboru-evfordulo",
    title: "Costa és von der Leyen Kijevbe utazik a háború évfordulóján",
    publisher: "Magyar Nemzet",
    kind: SourceKind::News,
    lang: "hu",
    published: Some(date("2026-02-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Malatya Güncel, [Gönüllüler Koalisyonu'ndan Ukrayna'ya destek için çevrim içi Liderler
/// Zirvesi](<https://www.malatyaguncel.com/gonulluler-koalisyonu-ndan-ukrayna-ya-destek-icin-3068006h.htm>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
pub static MALATYA_GUNCEL_2026_02_24: Source = Source {
    id: "malatya-guncel-2026-02-24",
    url: "\
        https://www.malatyaguncel.com/gonulluler-koalisyonu-ndan-ukrayna-ya-destek-icin-3068006h.htm",
    title: "Gönüllüler Koalisyonu'ndan Ukrayna'ya destek için çevrim içi Liderler Zirvesi",
    publisher: "Malatya Güncel",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Maroc Diplomatique, [Paris: the Coalition reaffirms its commitment to a just and lasting
/// peace](<https://www.maghress.com/fr/marocdiplomatique/417347>), undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Seen on Maghress; the title is descriptive.
pub static MAROC_DIPLOMATIQUE_UNDATED: Source = Source {
    id: "maroc-diplomatique-undated",
    url: "https://www.maghress.com/fr/marocdiplomatique/417347",
    title: "Paris: the Coalition reaffirms its commitment to a just and lasting peace",
    publisher: "Maroc Diplomatique",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Seen on Maghress; the title is descriptive.",
        fr: "Vu sur Maghress ; le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MDR, [News page on the war in
/// Ukraine](<https://www.mdr.de/nachrichten/welt/osteuropa/ukraine-krieg-news-kursk-offensive-russland-trump-selenskyj-100.html>),
/// 2025-02.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static MDR_2025_02: Source = Source {
    id: "mdr-2025-02",
    url: "\
        https://www.mdr.de/nachrichten/welt/osteuropa/ukraine-krieg-news-kursk-offensive-russland-trump-selenskyj-100.html",
    title: "News page on the war in Ukraine",
    publisher: "MDR",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Mediafax, [Bolojan: România și Marea Britanie rămân coordonate în sprijinul pentru
/// Ucraina](<https://mediafax.ro/politic/bolojan-romania-si-marea-britanie-raman-coordonate-in-sprijinul-pentru-ucraina-23529066/amp>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
pub static MEDIAFAX_2025_03_15: Source = Source {
    id: "mediafax-2025-03-15",
    url: "\
        https://mediafax.ro/politic/bolojan-romania-si-marea-britanie-raman-coordonate-in-sprijinul-pentru-ucraina-23529066/amp",
    title: "Bolojan: România și Marea Britanie rămân coordonate în sprijinul pentru Ucraina",
    publisher: "Mediafax",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Megapolys, [Шмигаль прибув на засідання Рамштайну у
/// Лондоні](<https://megapolys.kyiv.ua/2025/09/09/shmyhal-prybuv-na-zasidannia-ramshtaynu-u-londoni>),
/// 2025-09-09.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static MEGAPOLYS_2025_09_09: Source = Source {
    id: "megapolys-2025-09-09",
    url: "https://megapolys.kyiv.ua/2025/09/09/shmyhal-prybuv-na-zasidannia-ramshtaynu-u-londoni",
    title: "Шмигаль прибув на засідання Рамштайну у Лондоні",
    publisher: "Megapolys",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-09-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [French And British Chiefs Of Staff Meet Zelensky, DM Umerov And Cinc Syrskyi In
/// Kyiv](<https://menafn.com/1109393522/French-And-British-Chiefs-Of-Staff-Meet-Zelensky-DM-Umerov-And-Cinc-Syrskyi-In-Kyiv>),
/// 2025-04-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Ukrinform.
pub static MENAFN_2025_04_05: Source = Source {
    id: "menafn-2025-04-05",
    url: "\
        https://menafn.com/1109393522/French-And-British-Chiefs-Of-Staff-Meet-Zelensky-DM-Umerov-And-Cinc-Syrskyi-In-Kyiv",
    title: "French And British Chiefs Of Staff Meet Zelensky, DM Umerov And Cinc Syrskyi In Kyiv",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Ukrinform.",
        fr: "Texte d'Ukrinform.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Leaders Of France, Germany, Poland, UK Urge Russia To Agree To Unconditional 30-Day
/// Ceasefire](<https://menafn.com/1109531522/Leaders-Of-France-Germany-Poland-UK-Urge-Russia-To-Agree-To-Unconditional-30-Day-Ceasefire>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a Ukrinform dispatch.
pub static MENAFN_2025_05_10: Source = Source {
    id: "menafn-2025-05-10",
    url: "\
        https://menafn.com/1109531522/Leaders-Of-France-Germany-Poland-UK-Urge-Russia-To-Agree-To-Unconditional-30-Day-Ceasefire",
    title: "Leaders Of France, Germany, Poland, UK Urge Russia To Agree To Unconditional 30-Day \
        Ceasefire",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Ukrinform dispatch.",
        fr: "Reprise d'une dépêche d'Ukrinform.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Joint Statement By Leaders Of France, Germany, Poland, United Kingdom And
/// Ukraine](<https://menafn.com/1109532603/Joint-Statement-By-Leaders-Of-France-Germany-Poland-United-Kingdom-And-Ukraine>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a Ukrinform dispatch with the text from the President of Ukraine's site.
pub static MENAFN_2025_05_10_2: Source = Source {
    id: "menafn-2025-05-10-2",
    url: "\
        https://menafn.com/1109532603/Joint-Statement-By-Leaders-Of-France-Germany-Poland-United-Kingdom-And-Ukraine",
    title: "Joint Statement By Leaders Of France, Germany, Poland, United Kingdom And Ukraine",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Ukrinform dispatch with the text from the President of Ukraine's site.",
        fr: "Reprise d'une dépêche d'Ukrinform avec le texte du site du président ukrainien.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Healey says European troops are 'ready to deploy' to
/// Ukraine](<https://menafn.com/1110223952/Healey-says-European-troops-are-ready-to-deploy-to-Ukraine>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2025_10_21: Source = Source {
    id: "menafn-2025-10-21",
    url: "https://menafn.com/1110223952/Healey-says-European-troops-are-ready-to-deploy-to-Ukraine",
    title: "Healey says European troops are 'ready to deploy' to Ukraine",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Geneva Negotiations Mark Progress in Pursuit of Russia, Ukraine
/// Peace](<https://menafn.com/1110393002/Geneva-Negotiations-Mark-Progress-in-Pursuit-of-Russia-Ukraine-Peace>),
/// 2025-11-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2025_11_25: Source = Source {
    id: "menafn-2025-11-25",
    url: "\
        https://menafn.com/1110393002/Geneva-Negotiations-Mark-Progress-in-Pursuit-of-Russia-Ukraine-Peace",
    title: "Geneva Negotiations Mark Progress in Pursuit of Russia, Ukraine Peace",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [UK PM welcomes Zelensky, Merz, Macron in
/// London](<https://menafn.com/1110456964/UK-PM-welcomes-Zelensky-Merz-Macron-in-London>),
/// 2025-12-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2025_12_09: Source = Source {
    id: "menafn-2025-12-09",
    url: "https://menafn.com/1110456964/UK-PM-welcomes-Zelensky-Merz-Macron-in-London",
    title: "UK PM welcomes Zelensky, Merz, Macron in London",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Trump, Zelenskyy, European Leaders Discuss Steps for
/// Peace](<https://menafn.com/1110533417/Trump-Zelenskyy-European-Leaders-Discuss-Steps-for-Peace>),
/// 2025-12-29.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2025_12_29: Source = Source {
    id: "menafn-2025-12-29",
    url: "https://menafn.com/1110533417/Trump-Zelenskyy-European-Leaders-Discuss-Steps-for-Peace",
    title: "Trump, Zelenskyy, European Leaders Discuss Steps for Peace",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-29")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Ukraine Convenes Meeting with U.S., European Security
/// Advisers](<https://menafn.com/1110550250/Ukraine-Convenes-Meeting-with-US-European-Security-Advisers>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2026_01_03: Source = Source {
    id: "menafn-2026-01-03",
    url: "\
        https://menafn.com/1110550250/Ukraine-Convenes-Meeting-with-US-European-Security-Advisers",
    title: "Ukraine Convenes Meeting with U.S., European Security Advisers",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Netherlands Swears in Youngest-Ever Prime
/// Minister](<https://menafn.com/1110775981/Netherlands-Swears-in-Youngest-Ever-Prime-Minister>),
/// 2026-02-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2026_02_23: Source = Source {
    id: "menafn-2026-02-23",
    url: "https://menafn.com/1110775981/Netherlands-Swears-in-Youngest-Ever-Prime-Minister",
    title: "Netherlands Swears in Youngest-Ever Prime Minister",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Japan Vows Unwavering Support for
/// Ukraine](<https://menafn.com/1110786524/Japan-Vows-Unwavering-Support-for-Ukraine>), 2026-02-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MENAFN_2026_02_25: Source = Source {
    id: "menafn-2026-02-25",
    url: "https://menafn.com/1110786524/Japan-Vows-Unwavering-Support-for-Ukraine",
    title: "Japan Vows Unwavering Support for Ukraine",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [German Parliament Elects Friedrich Merz As New
/// Chancellor](<https://menafn.com/1109515035/German-Parliament-Elects-Friedrich-Merz-As-New-Chancellor>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by KUNA.
pub static MENAFN_UNDATED: Source = Source {
    id: "menafn-undated",
    url: "https://menafn.com/1109515035/German-Parliament-Elects-Friedrich-Merz-As-New-Chancellor",
    title: "German Parliament Elects Friedrich Merz As New Chancellor",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by KUNA.",
        fr: "Texte de KUNA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MENAFN, [Zelensky Says 36 Countries Took Part In Coalition Of The Willing Meeting
/// Today](<https://menafn.com/1110784339/Zelensky-Says-36-Countries-Took-Part-In-Coalition-Of-The-Willing-Meeting-Today>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Ukrinform.
pub static MENAFN_UNDATED_2: Source = Source {
    id: "menafn-undated-2",
    url: "\
        https://menafn.com/1110784339/Zelensky-Says-36-Countries-Took-Part-In-Coalition-Of-The-Willing-Meeting-Today",
    title: "Zelensky Says 36 Countries Took Part In Coalition Of The Willing Meeting Today",
    publisher: "MENAFN",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Ukrinform.",
        fr: "Texte d'Ukrinform.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Militär News, ["Coalition of the Willing" European States Ignore Hungary and Promise Support for
/// Ukraine](<https://militarnews.com/2025/03/07/coalition-willing-european-states-ignore-hungary-promise-support-ukraine/>),
/// 2025-03-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MILITAR_NEWS_2025_03_07: Source = Source {
    id: "militar-news-2025-03-07",
    url: "\
        https://militarnews.com/2025/03/07/coalition-willing-european-states-ignore-hungary-promise-support-ukraine/",
    title: "\"Coalition of the Willing\" European States Ignore Hungary and Promise Support for \
        Ukraine",
    publisher: "Militär News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// MilitarySpot, [Hegseth at the 26th Ukraine Defense Contact
/// Group](<https://militaryspot.com/?p=155804>), 2025-02-13.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by the United States Department of Defense. The title is descriptive; the page's own was
/// not seen.
pub static MILITARYSPOT_2025_02_13: Source = Source {
    id: "militaryspot-2025-02-13",
    url: "https://militaryspot.com/?p=155804",
    title: "Hegseth at the 26th Ukraine Defense Contact Group",
    publisher: "MilitarySpot",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by the United States Department of Defense. The title is descriptive; the \
            page's own was not seen.",
        fr: "Texte du département américain de la Défense. Le titre est descriptif ; celui de la \
            page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Millennium Post, [SCO summit kicks off with a grand banquet hosted by
/// Xi](<https://www.millenniumpost.in/world/sco-summit-kicks-off-with-a-grand-banquet-hosted-by-xi-625358>),
/// 2025-09-01.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static MILLENNIUM_POST_2025_09_01: Source = Source {
    id: "millennium-post-2025-09-01",
    url: "\
        https://www.millenniumpost.in/world/sco-summit-kicks-off-with-a-grand-banquet-hosted-by-xi-625358",
    title: "SCO summit kicks off with a grand banquet hosted by Xi",
    publisher: "Millennium Post",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MILMAG, [Meeting of the defense ministers of the E5 Group in
/// Berlin](<https://milmag.pl/en/meeting-of-the-defense-ministers-of-the-e5-group-in-berlin>),
/// 2025-11-14.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static MILMAG_2025_11_14: Source = Source {
    id: "milmag-2025-11-14",
    url: "https://milmag.pl/en/meeting-of-the-defense-ministers-of-the-e5-group-in-berlin",
    title: "Meeting of the defense ministers of the E5 Group in Berlin",
    publisher: "MILMAG",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Minute.bf, [Ukraine : Macron veut envoyer plusieurs milliers d'hommes en cas de
/// cessez-le-feu](<https://www.minute.bf/ukraine-macron-veut-envoyer-plusieurs-milliers-dhommes-en-cas-de-cessez-le-feu>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static MINUTE_BF_UNDATED: Source = Source {
    id: "minute-bf-undated",
    url: "\
        https://www.minute.bf/ukraine-macron-veut-envoyer-plusieurs-milliers-dhommes-en-cas-de-cessez-le-feu",
    title: "Ukraine : Macron veut envoyer plusieurs milliers d'hommes en cas de cessez-le-feu",
    publisher: "Minute.bf",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Mirage News, [UK PM Talks With Baltic Leaders: 2 March
/// 2025](<https://miragenews.com/uk-pm-talks-with-baltic-leaders-2-march-2025-1417816>),
/// 2025-03-02.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a 10 Downing Street release.
pub static MIRAGE_NEWS_2025_03_02: Source = Source {
    id: "mirage-news-2025-03-02",
    url: "https://miragenews.com/uk-pm-talks-with-baltic-leaders-2-march-2025-1417816",
    title: "UK PM Talks With Baltic Leaders: 2 March 2025",
    publisher: "Mirage News",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a 10 Downing Street release.",
        fr: "Reprise d'un communiqué du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Mirage News, [Coalition To Meet, Target Russia's
/// War](<https://www.miragenews.com/coalition-to-meet-target-russias-war-1557013>), 2025-10-24.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a British government release.
pub static MIRAGE_NEWS_2025_10_24: Source = Source {
    id: "mirage-news-2025-10-24",
    url: "https://www.miragenews.com/coalition-to-meet-target-russias-war-1557013",
    title: "Coalition To Meet, Target Russia's War",
    publisher: "Mirage News",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a British government release.",
        fr: "Reprise d'un communiqué du gouvernement britannique.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Moscow Times, [Western Allies Agree Ukraine Guarantees After Paris
/// Progress](<https://www.themoscowtimes.com/2026/01/06/western-allies-agree-ukraine-guarantees-after-paris-progress-a91617>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static MOSCOW_TIMES_2026_01_06: Source = Source {
    id: "moscow-times-2026-01-06",
    url: "\
        https://www.themoscowtimes.com/2026/01/06/western-allies-agree-ukraine-guarantees-after-paris-progress-a91617",
    title: "Western Allies Agree Ukraine Guarantees After Paris Progress",
    publisher: "The Moscow Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// mts.kg, [Zelensky listed 20 points of the peace
/// plan](<https://mts.kg/en/v-mire/285-zelenskij-perechislil-20-punktov-mirnogo-plana-kotoryj-obsuzhdali-v-ssha.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Strana.ua; breaks off in the nineteenth point.
pub static MTS_KG_UNDATED: Source = Source {
    id: "mts-kg-undated",
    url: "\
        https://mts.kg/en/v-mire/285-zelenskij-perechislil-20-punktov-mirnogo-plana-kotoryj-obsuzhdali-v-ssha.html",
    title: "Zelensky listed 20 points of the peace plan",
    publisher: "mts.kg",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Strana.ua; breaks off in the nineteenth point.",
        fr: "Relaie Strana.ua ; s'interrompt au dix-neuvième point.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MTV Uutiset, [Stubb mukana Ukraina-kokouksessa – taustalla kummittelevat Trumpin
/// teot](<https://www.mtvuutiset.fi/artikkeli/stubb-mukana-ukraina-kokouksessa-taustalla-kummittelevat-trumpin-teot/9278310>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `fi`, read on 2026-11-22.
///
/// Text by STT.
pub static MTV_UUTISET_2026_01_06: Source = Source {
    id: "mtv-uutiset-2026-01-06",
    url: "\
        https://www.mtvuutiset.fi/artikkeli/stubb-mukana-ukraina-kokouksessa-taustalla-kummittelevat-trumpin-teot/9278310",
    title: "Stubb mukana Ukraina-kokouksessa – taustalla kummittelevat Trumpin teot",
    publisher: "MTV Uutiset",
    kind: SourceKind::News,
    lang: "fi",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by STT.",
        fr: "Texte de STT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// MTV Uutiset, [Mitä Pariisissa sovittiin? Katso presidentti Stubbin pressitilaisuus suorana kello
/// 20.30](<https://www.mtvuutiset.fi/artikkeli/mita-pariisissa-sovittiin-katso-presidentti-stubbin-pressitilaisuus-suorana-kello-20-30/9278484>),
/// undated.
///
/// A page of the kind `news`, in `fi`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static MTV_UUTISET_UNDATED: Source = Source {
    id: "mtv-uutiset-undated",
    url: "\
        https://www.mtvuutiset.fi/artikkeli/mita-pariisissa-sovittiin-katso-presidentti-stubbin-pressitilaisuus-suorana-kello-20-30/9278484",
    title: "Mitä Pariisissa sovittiin? Katso presidentti Stubbin pressitilaisuus suorana kello \
        20.30",
    publisher: "MTV Uutiset",
    kind: SourceKind::News,
    lang: "fi",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// 42mag, [Ukraine : les Européens cherchent un
/// cessez-le-feu](<https://42mag.fr/2025/03/ukraine-les-europeens-cherchent-un-cessez-le-feu>),
/// 2025-03.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static N_42MAG_2025_03: Source = Source {
    id: "n-42mag-2025-03",
    url: "https://42mag.fr/2025/03/ukraine-les-europeens-cherchent-un-cessez-le-feu",
    title: "Ukraine : les Européens cherchent un cessez-le-feu",
    publisher: "42mag",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// N1 Hrvatska, [U tijeku sastanak Koalicije
/// voljnih](<https://n1info.hr/svijet/u-tijeku-sastanak-koalicije-voljnih-trump-zaprijetio-putinu/>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `hr`, read on 2026-11-22.
pub static N1_HRVATSKA_2025_08_13: Source = Source {
    id: "n1-hrvatska-2025-08-13",
    url: "https://n1info.hr/svijet/u-tijeku-sastanak-koalicije-voljnih-trump-zaprijetio-putinu/",
    title: "U tijeku sastanak Koalicije voljnih",
    publisher: "N1 Hrvatska",
    kind: SourceKind::News,
    lang: "hr",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// N1 Hrvatska, [Plenković u Kijevu: Zalažemo se da Ukrajina u pregovorima ne odustaje od svog
/// okupiranog
/// teritorija](<https://n1info.hr/vijesti/plenkovic-u-kijevu-zalazemo-se-da-ukrajina-u-pregovorima-ne-odustaje-od-svog-okupiranog-teritorija/>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `hr`, read on 2026-11-22.
pub static N1_HRVATSKA_2026_02_24: Source = Source {
    id: "n1-hrvatska-2026-02-24",
    url: "\
        https://n1info.hr/vijesti/plenkovic-u-kijevu-zalazemo-se-da-ukrajina-u-pregovorima-ne-odustaje-od-svog-okupiranog-teritorija/",
    title: "Plenković u Kijevu: Zalažemo se da Ukrajina u pregovorima ne odustaje od svog \
        okupiranog teritorija",
    publisher: "N1 Hrvatska",
    kind: SourceKind::News,
    lang: "hr",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// naanoo, [Ukraine-Partner sagen Kiew "neue Anstrengung" in Energiehilfe
/// zu](<https://www.naanoo.com/nachrichten/ukraine-partner-sagen-kiew-neue-anstrengung-in-energiehilfe-zu>),
/// 2026-02-13.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Text by dts.
pub static NAANOO_2026_02_13: Source = Source {
    id: "naanoo-2026-02-13",
    url: "\
        https://www.naanoo.com/nachrichten/ukraine-partner-sagen-kiew-neue-anstrengung-in-energiehilfe-zu",
    title: "Ukraine-Partner sagen Kiew \"neue Anstrengung\" in Energiehilfe zu",
    publisher: "naanoo",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2026-02-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by dts.",
        fr: "Texte de dts.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Nació Digital, [Una avaria al Falcon obliga Pedro Sánchez a tornar en ple vol cap a
/// París](<https://naciodigital.cat/internacional/una-avaria-al-falcon-obliga-pedro-sanchez-a-tornar-en-ple-vol-cap-a-paris-per-reunir-se-amb-zelenski.html>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `ca`, read on 2026-11-22.
pub static NACIO_DIGITAL_2025_09_04: Source = Source {
    id: "nacio-digital-2025-09-04",
    url: "\
        https://naciodigital.cat/internacional/una-avaria-al-falcon-obliga-pedro-sanchez-a-tornar-en-ple-vol-cap-a-paris-per-reunir-se-amb-zelenski.html",
    title: "Una avaria al Falcon obliga Pedro Sánchez a tornar en ple vol cap a París",
    publisher: "Nació Digital",
    kind: SourceKind::News,
    lang: "ca",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Napoli Magazine, [In Ucraina, vertici Ue a
/// Kiev](<https://www.napolimagazine.com/attualita/articolo/in-ucraina-vertici-ue-a-kiev-von-der-leyen-non-ci-arrenderemo-finch-non-sar-ristabilita-la-pace-24-02-2026>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// The title is shortened.
pub static NAPOLI_MAGAZINE_2026_02_24: Source = Source {
    id: "napoli-magazine-2026-02-24",
    url: "\
        https://www.napolimagazine.com/attualita/articolo/in-ucraina-vertici-ue-a-kiev-von-der-leyen-non-ci-arrenderemo-finch-non-sar-ristabilita-la-pace-24-02-2026",
    title: "In Ucraina, vertici Ue a Kiev",
    publisher: "Napoli Magazine",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is shortened.",
        fr: "Le titre est abrégé.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Naslovi.net, [Plenković: Hrvatska neće slati vojnike u
/// Ukrajinu](<https://naslovi.net/2026-01-07/telegraf/plenkovic-hrvatska-nece-slati-vojnike-u-ukrajinu/41172351>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `sr`, read on 2026-11-22.
///
/// Text by Telegraf.
pub static NASLOVI_NET_2026_01_07: Source = Source {
    id: "naslovi-net-2026-01-07",
    url: "\
        https://naslovi.net/2026-01-07/telegraf/plenkovic-hrvatska-nece-slati-vojnike-u-ukrajinu/41172351",
    title: "Plenković: Hrvatska neće slati vojnike u Ukrajinu",
    publisher: "Naslovi.net",
    kind: SourceKind::News,
    lang: "sr",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Telegraf.",
        fr: "Texte de Telegraf.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// NATO, [NATO welcomes new Supreme Allied Commander
/// Europe](<https://www.nato.int/en/news-and-events/articles/news/2025/07/04/nato-welcomes-new-supreme-allied-commander-europe>),
/// 2025-07-04.
///
/// A page of the kind `international-organisation`, in `en`, read on 2026-11-22.
pub static NATO_2025_07_04: Source = Source {
    id: "nato-2025-07-04",
    url: "\
        https://www.nato.int/en/news-and-events/articles/news/2025/07/04/nato-welcomes-new-supreme-allied-commander-europe",
    title: "NATO welcomes new Supreme Allied Commander Europe",
    publisher: "NATO",
    kind: SourceKind::InternationalOrganisation,
    lang: "en",
    published: Some(date("2025-07-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// NDTV, [All about 28-point US plan to end
/// war](<https://www.ndtv.com/world-news/russia-ukraine-peace-plan-all-about-28-point-us-plan-to-end-war-security-guarantees-and-more-9674386>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NDTV_UNDATED: Source = Source {
    id: "ndtv-undated",
    url: "\
        https://www.ndtv.com/world-news/russia-ukraine-peace-plan-all-about-28-point-us-plan-to-end-war-security-guarantees-and-more-9674386",
    title: "All about 28-point US plan to end war",
    publisher: "NDTV",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Net.hr, [Milanović prozvao Plenkovića zbog
/// Ukrajine](<https://net.hr/danas/vijesti/milanovic-prozavo-plenkovica-zbog-ukrajine-vlada-nije-ovlastena-gurati-hrvatsku-u-nekakve-nove-koalicije-ca59ac9e-7c08-11f0-9658-9600040c8f8e>),
/// 2025-08-18.
///
/// A page of the kind `news`, in `hr`, read on 2026-11-22.
pub static NET_HR_2025_08_18: Source = Source {
    id: "net-hr-2025-08-18",
    url: "\
        https://net.hr/danas/vijesti/milanovic-prozavo-plenkovica-zbog-ukrajine-vlada-nije-ovlastena-gurati-hrvatsku-u-nekakve-nove-koalicije-ca59ac9e-7c08-11f0-9658-9600040c8f8e",
    title: "Milanović prozvao Plenkovića zbog Ukrajine",
    publisher: "Net.hr",
    kind: SourceKind::News,
    lang: "hr",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// New Daily Prime, [UK, US meet Ukraine ahead of Trump-Putin
/// talks](<https://newdailyprime.news/world-news/uk-us-meet-ukraine-ahead-of-trump-putin-talks>),
/// 2025-08-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NEW_DAILY_PRIME_2025_08_10: Source = Source {
    id: "new-daily-prime-2025-08-10",
    url: "https://newdailyprime.news/world-news/uk-us-meet-ukraine-ahead-of-trump-putin-talks",
    title: "UK, US meet Ukraine ahead of Trump-Putin talks",
    publisher: "New Daily Prime",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// NewBostonPost, [J.D. Vance Tells European Leaders To Respect Free Speech, Even When They Don't
/// Like What They
/// Hear](<https://newbostonpost.com/transcripts/2025/02/15/jd-vance-tells-european-leaders-to-respect-free-speech-even-when-they-dont-like-what-they-hear>),
/// 2025-02-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Transcript taken from a video of the speech.
pub static NEWBOSTONPOST_2025_02_15: Source = Source {
    id: "newbostonpost-2025-02-15",
    url: "\
        https://newbostonpost.com/transcripts/2025/02/15/jd-vance-tells-european-leaders-to-respect-free-speech-even-when-they-dont-like-what-they-hear",
    title: "J.D. Vance Tells European Leaders To Respect Free Speech, Even When They Don't Like \
        What They Hear",
    publisher: "NewBostonPost",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Transcript taken from a video of the speech.",
        fr: "Transcription établie à partir d'une vidéo du discours.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// News.Az, [French and UK military chiefs discuss ways to strengthen Ukraine's
/// army](<https://news.az/news/french-and-uk-military-chiefs-discuss-ways-to-strengthen-ukraine-s-army>),
/// 2025-04-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static NEWS_AZ_2025_04_05: Source = Source {
    id: "news-az-2025-04-05",
    url: "\
        https://news.az/news/french-and-uk-military-chiefs-discuss-ways-to-strengthen-ukraine-s-army",
    title: "French and UK military chiefs discuss ways to strengthen Ukraine's army",
    publisher: "News.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// News.Az, [Macron says France, UK to launch workshop on Ukraine security
/// guarantees](<https://news.az/news/macron-says-france-uk-to-launch-workshop-on-ukraine-security-guarantees>),
/// 2025-11-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Reuters.
pub static NEWS_AZ_2025_11_25: Source = Source {
    id: "news-az-2025-11-25",
    url: "\
        https://news.az/news/macron-says-france-uk-to-launch-workshop-on-ukraine-security-guarantees",
    title: "Macron says France, UK to launch workshop on Ukraine security guarantees",
    publisher: "News.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Reuters.",
        fr: "D'après Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// News.Az, [European leaders to meet Zelenskyy in
/// Berlin](<https://news.az/news/european-leaders-to-meet-zelenskyy-in-berlin>), 2025-12-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NEWS_AZ_2025_12_15: Source = Source {
    id: "news-az-2025-12-15",
    url: "https://news.az/news/european-leaders-to-meet-zelenskyy-in-berlin",
    title: "European leaders to meet Zelenskyy in Berlin",
    publisher: "News.Az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The News Capital, [95% done: Trump and Zelenskyy after
/// Mar-a-Lago](<https://thenewscapital.com/politics/95-done-trump-and-zelenskyy-hail-breakthrough-progress-after-mar-a-lago-summit>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NEWS_CAPITAL_UNDATED: Source = Source {
    id: "news-capital-undated",
    url: "\
        https://thenewscapital.com/politics/95-done-trump-and-zelenskyy-hail-breakthrough-progress-after-mar-a-lago-summit",
    title: "95% done: Trump and Zelenskyy after Mar-a-Lago",
    publisher: "The News Capital",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// News Sniffer, [Macron hosts 'excellent' ceasefire talks with top US, European and Ukrainian
/// officials](<https://newssniffer.co.uk/articles/2776521/diff/5/6>), 2025-04-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Keeps the versions of an article of The Guardian.
pub static NEWS_SNIFFER_2025_04_17: Source = Source {
    id: "news-sniffer-2025-04-17",
    url: "https://newssniffer.co.uk/articles/2776521/diff/5/6",
    title: "Macron hosts 'excellent' ceasefire talks with top US, European and Ukrainian officials",
    publisher: "News Sniffer",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Keeps the versions of an article of The Guardian.",
        fr: "Conserve les versions d'un article du Guardian.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// News Summed Up, [« Le plan devra être signé par l’Ukraine, l’Europe, l’Amérique et la Russie » :
/// fort de son passage en Floride, Zelensky souhaite accélérer le
/// mouvement](<https://newssummedup.com/summary/%C2%AB-Le-plan-devra-%C3%AAtre-sign%C3%A9-par-l%E2%80%99Ukraine-l%E2%80%99Europe-l%E2%80%99Am%C3%A9rique-et-la-Russie-%C2%BB-fort-de-son-passage-en-Floride-Zelensky-souhaite-acc%C3%A9l%C3%A9rer-le-mouvement-6qhatc>),
/// 2025-12-29.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Summary of an article of L'Humanité.
pub static NEWS_SUMMED_UP_2025_12_29: Source = Source {
    id: "news-summed-up-2025-12-29",
    url: "\
        https://newssummedup.com/summary/%C2%AB-Le-plan-devra-%C3%AAtre-sign%C3%A9-par-l%E2%80%99Ukraine-l%E2%80%99Europe-l%E2%80%99Am%C3%A9rique-et-la-Russie-%C2%BB-fort-de-son-passage-en-Floride-Zelensky-souhaite-acc%C3%A9l%C3%A9rer-le-mouvement-6qhatc",
    title: "« Le plan devra être signé par l’Ukraine, l’Europe, l’Amérique et la Russie » : fort \
        de son passage en Floride, Zelensky souhaite accélérer le mouvement",
    publisher: "News Summed Up",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-12-29")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Summary of an article of L'Humanité.",
        fr: "Résumé d'un article de L'Humanité.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Newsbeast, [Mitsotakis at the Élysée for
/// Ukraine](<https://www.newsbeast.gr/politiki/arthro/12804484/sto-elize-o-mitsotakis-gia-tin-oukrania-ton-ypodechthike-o-makron-eide-kai-ton-gabro-tou-trab-tzarent-kousner>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// The title is descriptive; the page is in Greek.
pub static NEWSBEAST_2026_01_06: Source = Source {
    id: "newsbeast-2026-01-06",
    url: "\
        https://www.newsbeast.gr/politiki/arthro/12804484/sto-elize-o-mitsotakis-gia-tin-oukrania-ton-ypodechthike-o-makron-eide-kai-ton-gabro-tou-trab-tzarent-kousner",
    title: "Mitsotakis at the Élysée for Ukraine",
    publisher: "Newsbeast",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page is in Greek.",
        fr: "Le titre est descriptif ; la page est en grec.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Newsbeep, [Albanese joins Ukraine talks](<https://www.newsbeep.com/au/120113>), 2025-09-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. Copy of an article of The Guardian.
pub static NEWSBEEP_2025_09_05: Source = Source {
    id: "newsbeep-2025-09-05",
    url: "https://www.newsbeep.com/au/120113",
    title: "Albanese joins Ukraine talks",
    publisher: "Newsbeep",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. Copy of an article of The \
            Guardian.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. Copie d'un article du \
            Guardian.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// newsfinale, [Three takeaways from the Trump-Zelensky meeting at
/// Mar-a-Lago](<https://newsfinale.com/?p=9349358>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of an article of The Hill.
pub static NEWSFINALE_UNDATED: Source = Source {
    id: "newsfinale-undated",
    url: "https://newsfinale.com/?p=9349358",
    title: "Three takeaways from the Trump-Zelensky meeting at Mar-a-Lago",
    publisher: "newsfinale",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of an article of The Hill.",
        fr: "Copie d'un article de The Hill.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Newsio, [Western military chiefs set to meet to discuss 'operational phase' of Ukraine peace
/// deal](<https://newsio.com/2025/03/15/western-military-chiefs-set-to-meet-to-discuss-operational-phase-of-ukraine-peace-deal-3>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Repost of a Sky News text.
pub static NEWSIO_2025_03_15: Source = Source {
    id: "newsio-2025-03-15",
    url: "\
        https://newsio.com/2025/03/15/western-military-chiefs-set-to-meet-to-discuss-operational-phase-of-ukraine-peace-deal-3",
    title: "Western military chiefs set to meet to discuss 'operational phase' of Ukraine peace \
        deal",
    publisher: "Newsio",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of a Sky News text.",
        fr: "Reprise d'un texte de Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// NewsX, ["This is a significant moment": UK PM Keir Starmer joins global leaders in Kyiv to push
/// for Russia-Ukraine
/// ceasefire](<https://www.newsx.com/world/this-is-a-significant-moment-uk-pm-keir-starmer-joins-global-leaders-in-kyiv-to-push-for-russia-ukraine-ceasefire/>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a BBC page.
pub static NEWSX_2025_05_10: Source = Source {
    id: "newsx-2025-05-10",
    url: "\
        https://www.newsx.com/world/this-is-a-significant-moment-uk-pm-keir-starmer-joins-global-leaders-in-kyiv-to-push-for-russia-ukraine-ceasefire/",
    title: "\"This is a significant moment\": UK PM Keir Starmer joins global leaders in Kyiv to \
        push for Russia-Ukraine ceasefire",
    publisher: "NewsX",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a BBC page.",
        fr: "Reprise d'une page de la BBC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Newszop, [Keir Starmer gives major update on Ukraine security plans after crunch Trump
/// meeting](<https://10159.read.newszop.com/english-news/publisher-mirror/top-news/keir-starmer-gives-major-update-on-ukraine-security-plans-after-crunch-trump-meeting/articleshow/14504820cde0470ca1949357166555cb9779cf8c>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Copy of an article of the Mirror, which quotes the spokesperson of 10 Downing Street.
pub static NEWSZOP_2025_08_19: Source = Source {
    id: "newszop-2025-08-19",
    url: "\
        https://10159.read.newszop.com/english-news/publisher-mirror/top-news/keir-starmer-gives-major-update-on-ukraine-security-plans-after-crunch-trump-meeting/articleshow/14504820cde0470ca1949357166555cb9779cf8c",
    title: "Keir Starmer gives major update on Ukraine security plans after crunch Trump meeting",
    publisher: "Newszop",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of an article of the Mirror, which quotes the spokesperson of 10 Downing Street.",
        fr: "Copie d'un article du Mirror, qui cite le porte-parole du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// NH Nieuws, [Starmer vormt 'coalition of the willing' voor veiligheid en vrede in
/// Oekraïne](<https://www.nhnieuws.nl/nieuws/n178598/starmer-vormt-coalition-of-the-willing-voor-veiligheid-en-vrede-in-oekraine>),
/// 2025-03.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
pub static NH_NIEUWS_2025_03: Source = Source {
    id: "nh-nieuws-2025-03",
    url: "\
        https://www.nhnieuws.nl/nieuws/n178598/starmer-vormt-coalition-of-the-willing-voor-veiligheid-en-vrede-in-oekraine",
    title: "Starmer vormt 'coalition of the willing' voor veiligheid en vrede in Oekraïne",
    publisher: "NH Nieuws",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Nikolaev News, [6 січня у Франції відбулося засідання «Коаліції
/// охочих»](<https://nikolaevnews.com.ua/society/2026/01/07/324510.html>), 2026-01-07.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static NIKOLAEV_NEWS_2026_01_07: Source = Source {
    id: "nikolaev-news-2026-01-07",
    url: "https://nikolaevnews.com.ua/society/2026/01/07/324510.html",
    title: "6 січня у Франції відбулося засідання «Коаліції охочих»",
    publisher: "Nikolaev News",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Nippon.com, [Japan PM Takaichi Joins Ukraine Peace Meeting
/// Online](<https://www.nippon.com/en/news/yjj2025102500153/japan-pm-takaichi-joins-ukraine-peace-meeting-online.html>),
/// 2025-10-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Jiji Press.
pub static NIPPON_COM_2025_10_25: Source = Source {
    id: "nippon-com-2025-10-25",
    url: "\
        https://www.nippon.com/en/news/yjj2025102500153/japan-pm-takaichi-joins-ukraine-peace-meeting-online.html",
    title: "Japan PM Takaichi Joins Ukraine Peace Meeting Online",
    publisher: "Nippon.com",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Jiji Press.",
        fr: "Texte de Jiji Press.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Nordic Defence Sector, [NATO Secretary General Travels to Paris for Meeting on
/// Ukraine](<https://nordicdefencesector.com/en/article/nato-secretary-general-travels-to-paris-for-meeting-on-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After NATO.
pub static NORDIC_DEFENCE_SECTOR_UNDATED: Source = Source {
    id: "nordic-defence-sector-undated",
    url: "\
        https://nordicdefencesector.com/en/article/nato-secretary-general-travels-to-paris-for-meeting-on-ukraine",
    title: "NATO Secretary General Travels to Paris for Meeting on Ukraine",
    publisher: "Nordic Defence Sector",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After NATO.",
        fr: "D'après l'OTAN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Notes from Poland, [Poland will be lead country on logistics for Ukraine peace deal, says
/// Tusk](<https://notesfrompoland.com/2026/01/06/poland-will-be-lead-country-on-logistics-for-ukraine-peace-deal-says-tusk-after-paris-talks>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NOTES_FROM_POLAND_2026_01_06: Source = Source {
    id: "notes-from-poland-2026-01-06",
    url: "\
        https://notesfrompoland.com/2026/01/06/poland-will-be-lead-country-on-logistics-for-ukraine-peace-deal-says-tusk-after-paris-talks",
    title: "Poland will be lead country on logistics for Ukraine peace deal, says Tusk",
    publisher: "Notes from Poland",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Notícias ao Minuto, [Ucrânia: Europa assume plenamente a sua quota-parte
/// militar](<https://noticiasaominuto.com/mundo/2730108/ucrania-europa-assume-plenamente-a-sua-quota-parte-militar>),
/// 2025-02-17.
///
/// A page of the kind `news`, in `pt`, read on 2026-11-22.
///
/// Quotes the post of António Costa on X. The title is taken from the address of the page.
pub static NOTICIAS_AO_MINUTO_2025_02_17: Source = Source {
    id: "noticias-ao-minuto-2025-02-17",
    url: "\
        https://noticiasaominuto.com/mundo/2730108/ucrania-europa-assume-plenamente-a-sua-quota-parte-militar",
    title: "Ucrânia: Europa assume plenamente a sua quota-parte militar",
    publisher: "Notícias ao Minuto",
    kind: SourceKind::News,
    lang: "pt",
    published: Some(date("2025-02-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the post of António Costa on X. The title is taken from the address of the \
            page.",
        fr: "Cite le message d'António Costa sur X. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// NOVA, [Желязков след срещата в Париж: България ще се включи в сферите, в които може да допринесе
/// за общоевропейската
/// сигурност](<https://nova.bg/news/view/2026/01/06/523068/%D0%B6%D0%B5%D0%BB%D1%8F%D0%B7%D0%BA%D0%BE%D0%B2-%D1%81%D0%BB%D0%B5%D0%B4-%D1%81%D1%80%D0%B5%D1%89%D0%B0%D1%82%D0%B0-%D0%B2-%D0%BF%D0%B0%D1%80%D0%B8%D0%B6-%D0%B1%D1%8A%D0%BB%D0%B3%D0%B0%D1%80%D0%B8%D1%8F-%D1%89%D0%B5-%D1%81%D0%B5-%D0%B2%D0%BA%D0%BB%D1%8E%D1%87%D0%B8-%D0%B2-%D1%81%D1%84%D0%B5%D1%80%D0%B8%D1%82%D0%B5-%D0%B2-%D0%BA%D0%BE%D0%B8%D1%82%D0%BE-%D0%BC%D0%BE%D0%B6%D0%B5-%D0%B4%D0%B0-%D0%B4%D0%BE%D0%BF%D1%80%D0%B8%D0%BD%D0%B5%D1%81%D0%B5-%D0%B7%D0%B0-%D0%BE%D0%B1%D1%89%D0%BE%D0%B5%D0%B2%D1%80%D0%BE%D0%BF%D0%B5%D0%B9%D1%81%D0%BA%D0%B0%D1%82%D0%B0-%D1%81%D0%B8%D0%B3%D1%83%D1%80%D0%BD%D0%BE%D1%81%D1%82/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static NOVA_2026_01_06: Source = Source {
    id: "nova-2026-01-06",
    url: "\
        https://nova.bg/news/view/2026/01/06/523068/%D0%B6%D0%B5%D0%BB%D1%8F%D0%B7%D0%BA%D0%BE%D0%B2-%D1%81%D0%BB%D0%B5%D0%B4-%D1%81%D1%80%D0%B5%D1%89%D0%B0%D1%82%D0%B0-%D0%B2-%D0%BF%D0%B0%D1%80%D0%B8%D0%B6-%D0%B1%D1%8A%D0%BB%D0%B3%D0%B0%D1%80%D0%B8%D1%8F-%D1%89%D0%B5-%D1%81%D0%B5-%D0%B2%D0%BA%D0%BB%D1%8E%D1%87%D0%B8-%D0%B2-%D1%81%D1%84%D0%B5%D1%80%D0%B8%D1%82%D0%B5-%D0%B2-%D0%BA%D0%BE%D0%B8%D1%82%D0%BE-%D0%BC%D0%BE%D0%B6%D0%B5-%D0%B4%D0%B0-%D0%B4%D0%BE%D0%BF%D1%80%D0%B8%D0%BD%D0%B5%D1%81%D0%B5-%D0%B7%D0%B0-%D0%BE%D0%B1%D1%89%D0%BE%D0%B5%D0%B2%D1%80%D0%BE%D0%BF%D0%B5%D0%B9%D1%81%D0%BA%D0%B0%D1%82%D0%B0-%D1%81%D0%B8%D0%B3%D1%83%D1%80%D0%BD%D0%BE%D1%81%D1%82/",
    title: "Желязков след срещата в Париж: България ще се включи в сферите, в които може да \
        допринесе за общоевропейската сигурност",
    publisher: "NOVA",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Novaya Gazeta Europe, [One-month aerial ceasefire to be proposed as Europe seeks to regain
/// initiative in
/// Ukraine](<https://novayagazeta.eu/articles/2025/03/03/one-month-aerial-ceasefire-to-be-proposed-as-europe-seeks-to-regain-initiative-in-ukraine-en-news>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NOVAYA_GAZETA_EUROPE_2025_03_03: Source = Source {
    id: "novaya-gazeta-europe-2025-03-03",
    url: "\
        https://novayagazeta.eu/articles/2025/03/03/one-month-aerial-ceasefire-to-be-proposed-as-europe-seeks-to-regain-initiative-in-ukraine-en-news",
    title: "One-month aerial ceasefire to be proposed as Europe seeks to regain initiative in \
        Ukraine",
    publisher: "Novaya Gazeta Europe",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Novaya Gazeta Europe, [Zelensky outlines full 20-point draft peace plan for the first
/// time](<https://novayagazeta.eu/articles/2025/12/24/zelensky-outlines-full-20-point-draft-peace-plan-for-the-first-time-en-news>),
/// 2025-12-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static NOVAYA_GAZETA_EUROPE_2025_12_24: Source = Source {
    id: "novaya-gazeta-europe-2025-12-24",
    url: "\
        https://novayagazeta.eu/articles/2025/12/24/zelensky-outlines-full-20-point-draft-peace-plan-for-the-first-time-en-news",
    title: "Zelensky outlines full 20-point draft peace plan for the first time",
    publisher: "Novaya Gazeta Europe",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Novinite, [European countries struggle to mobilize even 25,000
/// troops](<https://www.novinite.com/view_news.php?id=232099>), 2025-04-30.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays The Times. The title is descriptive.
pub static NOVINITE_2025_04_30: Source = Source {
    id: "novinite-2025-04-30",
    url: "https://www.novinite.com/view_news.php?id=232099",
    title: "European countries struggle to mobilize even 25,000 troops",
    publisher: "Novinite",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-30")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Times. The title is descriptive.",
        fr: "Relaie The Times. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Novinite, [Bulgarian PM rules out deployment of national troops to
/// Ukraine](<https://www.novinite.com/view_news.php?id=234243>), 2025-09-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static NOVINITE_2025_09_08: Source = Source {
    id: "novinite-2025-09-08",
    url: "https://www.novinite.com/view_news.php?id=234243",
    title: "Bulgarian PM rules out deployment of national troops to Ukraine",
    publisher: "Novinite",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Novyny.LIVE, [Залужный приехал на саммит в Лондоне — перечень
/// участников](<https://news.novyny.live/ru/zaluzhnii-priyikhav-na-samit-u-londoni-perelik-uchasnikiv-237297.html>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
pub static NOVYNY_LIVE_2025_03_02: Source = Source {
    id: "novyny-live-2025-03-02",
    url: "\
        https://news.novyny.live/ru/zaluzhnii-priyikhav-na-samit-u-londoni-perelik-uchasnikiv-237297.html",
    title: "Залужный приехал на саммит в Лондоне — перечень участников",
    publisher: "Novyny.LIVE",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Novyny.LIVE, [Коаліція охочих узгодила головні пункти безпеки для
/// України](<https://news.novyny.live/koalitsiia-okhochikh-uzgodila-golovni-punkti-bezpeki-dlia-ukrayini-274046.html>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static NOVYNY_LIVE_2025_08_13: Source = Source {
    id: "novyny-live-2025-08-13",
    url: "\
        https://news.novyny.live/koalitsiia-okhochikh-uzgodila-golovni-punkti-bezpeki-dlia-ukrayini-274046.html",
    title: "Коаліція охочих узгодила головні пункти безпеки для України",
    publisher: "Novyny.LIVE",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Novyny.LIVE, [Началась встреча Коалиции желающих — что
/// известно](<https://news.novyny.live/ru/rozpochalas-zustrich-koalitsiyi-okhochikh-shcho-vidomo-278763.html>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// Cites Suspilne and the Élysée.
pub static NOVYNY_LIVE_2025_09_04: Source = Source {
    id: "novyny-live-2025-09-04",
    url: "\
        https://news.novyny.live/ru/rozpochalas-zustrich-koalitsiyi-okhochikh-shcho-vidomo-278763.html",
    title: "Началась встреча Коалиции желающих — что известно",
    publisher: "Novyny.LIVE",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Suspilne and the Élysée.",
        fr: "Cite Suspilne et l'Élysée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Novyny.LIVE, [Встреча глав Генштабов "Коалиции желающих" — что
/// обсудили](<https://news.novyny.live/ru/vstrecha-glav-genshtabov-koalitsii-zhelaiushchikh-chto-obsudili-304433.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
pub static NOVYNY_LIVE_2026_01_06: Source = Source {
    id: "novyny-live-2026-01-06",
    url: "\
        https://news.novyny.live/ru/vstrecha-glav-genshtabov-koalitsii-zhelaiushchikh-chto-obsudili-304433.html",
    title: "Встреча глав Генштабов \"Коалиции желающих\" — что обсудили",
    publisher: "Novyny.LIVE",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Novyny.LIVE, [Зустріч "Коаліції охочих" у Парижі: хто з лідерів візьме
/// участь](<https://news.novyny.live/zustrich-koalitsiyi-okhochikh-u-parizhi-khto-z-lideriv-vizme-uchast-304471.html>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static NOVYNY_LIVE_2026_01_06_2: Source = Source {
    id: "novyny-live-2026-01-06-2",
    url: "\
        https://news.novyny.live/zustrich-koalitsiyi-okhochikh-u-parizhi-khto-z-lideriv-vizme-uchast-304471.html",
    title: "Зустріч \"Коаліції охочих\" у Парижі: хто з лідерів візьме участь",
    publisher: "Novyny.LIVE",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// NTV, [Fransa'da Ukrayna zirvesi: 26 ülke asker göndermeyi taahhüt
/// etti](<https://www.ntv.com.tr/dunya/fransada-ukrayna-zirvesi-26-ulke-asker-gondermeyi-taahhut-etti,sdZ6-U5GmUKOhQP8sgOQiQ>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
///
/// Turkish broadcaster. The title is taken from the address of the page.
pub static NTV_2025_09_04: Source = Source {
    id: "ntv-2025-09-04",
    url: "\
        https://www.ntv.com.tr/dunya/fransada-ukrayna-zirvesi-26-ulke-asker-gondermeyi-taahhut-etti,sdZ6-U5GmUKOhQP8sgOQiQ",
    title: "Fransa'da Ukrayna zirvesi: 26 ülke asker göndermeyi taahhüt etti",
    publisher: "NTV",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Turkish broadcaster. The title is taken from the address of the page.",
        fr: "Chaîne turque. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Nueva Prensa Digital, [Sánchez en París: España refuerza apoyo a Ucrania pese a crisis en
/// Venezuela](<https://soynuevaprensadigital.com/npd/sanchez-en-paris-espana-refuerza-apoyo-a-ucrania-pese-a-crisis-en-venezuela/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static NUEVA_PRENSA_DIGITAL_2026_01_06: Source = Source {
    id: "nueva-prensa-digital-2026-01-06",
    url: "\
        https://soynuevaprensadigital.com/npd/sanchez-en-paris-espana-refuerza-apoyo-a-ucrania-pese-a-crisis-en-venezuela/",
    title: "Sánchez en París: España refuerza apoyo a Ucrania pese a crisis en Venezuela",
    publisher: "Nueva Prensa Digital",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// NV, [Umerov appointed secretary of the
/// NSDC](<https://nv.ua/ukraine/politics/umyerova-priznacheno-sekretarem-radi-nacbezpeki-ta-oboroni-ukrajini-50530711.html>),
/// 2025-07-18.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static NV_2025_07_18: Source = Source {
    id: "nv-2025-07-18",
    url: "\
        https://nv.ua/ukraine/politics/umyerova-priznacheno-sekretarem-radi-nacbezpeki-ta-oboroni-ukrajini-50530711.html",
    title: "Umerov appointed secretary of the NSDC",
    publisher: "NV",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2025-07-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Obozrevatel, [В Киеве стартовало заседание Коалиции желающих: кто из союзников прибыл в
/// Украину](<https://www.obozrevatel.com/politics-news/v-kieve-startovalo-zasedanie-koalitsii-zhelayuschih-kto-iz-soyuznikov-pribyil-v-ukrainu-video.htm>),
/// undated.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
pub static OBOZREVATEL_UNDATED: Source = Source {
    id: "obozrevatel-undated",
    url: "\
        https://www.obozrevatel.com/politics-news/v-kieve-startovalo-zasedanie-koalitsii-zhelayuschih-kto-iz-soyuznikov-pribyil-v-ukrainu-video.htm",
    title: "В Киеве стартовало заседание Коалиции желающих: кто из союзников прибыл в Украину",
    publisher: "Obozrevatel",
    kind: SourceKind::News,
    lang: "ru",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// OneMedia, [Ukraine et alliés réclament un cessez-le-feu de 30 jours à la
/// Russie](<https://onemedia.fr/actualite/ukraine-et-allies-reclament-un-cessez-le-feu-de-30-jours-a-la-russie>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Reprint of an AFP text. The title is descriptive; the page's own was not seen.
pub static ONEMEDIA_2025_05_10: Source = Source {
    id: "onemedia-2025-05-10",
    url: "\
        https://onemedia.fr/actualite/ukraine-et-allies-reclament-un-cessez-le-feu-de-30-jours-a-la-russie",
    title: "Ukraine et alliés réclament un cessez-le-feu de 30 jours à la Russie",
    publisher: "OneMedia",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP text. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'un texte de l'AFP. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ONEST Network, [Emergency Summit in Brussels: World Leaders Unite Ahead of Crucial Talks with
/// Trump Following Alaska Meeting with
/// Putin](<https://www.onestnetwork.com/post/emergency-summit-in-brussels-world-leaders-unite-ahead-of-crucial-talks-with-trump-following-alaska>),
/// 2025-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Small outlet; the end of its list of participants was not seen.
pub static ONEST_NETWORK_2025_08: Source = Source {
    id: "onest-network-2025-08",
    url: "\
        https://www.onestnetwork.com/post/emergency-summit-in-brussels-world-leaders-unite-ahead-of-crucial-talks-with-trump-following-alaska",
    title: "Emergency Summit in Brussels: World Leaders Unite Ahead of Crucial Talks with Trump \
        Following Alaska Meeting with Putin",
    publisher: "ONEST Network",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Small outlet; the end of its list of participants was not seen.",
        fr: "Petit média ; la fin de sa liste de participants n'a pas été vue.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Online.UA, [Ending Russia's war against Ukraine. Europe must participate in the negotiations —
/// ministers'
/// statement](<https://news.online.ua/en/ending-russias-war-against-ukraine-europe-must-participate-in-the-negotiations-ministers-statement-890776/>),
/// 2025-02-13.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static ONLINE_UA_2025_02_13: Source = Source {
    id: "online-ua-2025-02-13",
    url: "\
        https://news.online.ua/en/ending-russias-war-against-ukraine-europe-must-participate-in-the-negotiations-ministers-statement-890776/",
    title: "Ending Russia's war against Ukraine. Europe must participate in the negotiations — \
        ministers' statement",
    publisher: "Online.UA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Online.UA, [The summit on Ukraine was held in London — what was agreed
/// upon](<https://news.online.ua/en/the-summit-on-ukraine-was-held-in-london-what-was-agreed-upon-891320/>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static ONLINE_UA_2025_03_03: Source = Source {
    id: "online-ua-2025-03-03",
    url: "\
        https://news.online.ua/en/the-summit-on-ukraine-was-held-in-london-what-was-agreed-upon-891320/",
    title: "The summit on Ukraine was held in London — what was agreed upon",
    publisher: "Online.UA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Online.UA, [Security guarantees for Ukraine. Zelenskyy announced tangible
/// progress](<https://news.online.ua/en/security-guarantees-for-ukraine-zelenskyy-announced-tangible-progress-892298/>),
/// 2025-04-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ONLINE_UA_2025_04_05: Source = Source {
    id: "online-ua-2025-04-05",
    url: "\
        https://news.online.ua/en/security-guarantees-for-ukraine-zelenskyy-announced-tangible-progress-892298/",
    title: "Security guarantees for Ukraine. Zelenskyy announced tangible progress",
    publisher: "Online.UA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
/// Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Ukrinform. The page says that the meeting has begun; its list is of those who were to take
/// part.
pub static ONLINE_UA_2025_09_04: Source = Source {
    id: "online-ua-2025-09-04",
    url: "\
        https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/",
    title: "Help for Ukraine. \"Coalition of the Willing\" meeting takes place in Paris",
    publisher: "Online.UA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Ukrinform. The page says that the meeting has begun; its list is of those who \
            were to take part.",
        fr: "D'après Ukrinform. La page dit la réunion ouverte ; sa liste est celle des \
            participants prévus.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Online.UA, [Tusk reveals details of new talks on
/// Ukraine](<https://news.online.ua/en/tusk-reveals-details-of-new-talks-on-ukraine-900105/>),
/// 2025-12-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ONLINE_UA_2025_12_28: Source = Source {
    id: "online-ua-2025-12-28",
    url: "https://news.online.ua/en/tusk-reveals-details-of-new-talks-on-ukraine-900105/",
    title: "Tusk reveals details of new talks on Ukraine",
    publisher: "Online.UA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Open, [Guerra in Ucraina, Macron: 26 Paesi si sono
/// impegnati](<https://www.open.online/2025/09/04/guerra-ucraina-macron-26-paesi-si-sono-impegnati-truppe-kiev/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Text by Agenzia Vista.
pub static OPEN_2025_09_04: Source = Source {
    id: "open-2025-09-04",
    url: "\
        https://www.open.online/2025/09/04/guerra-ucraina-macron-26-paesi-si-sono-impegnati-truppe-kiev/",
    title: "Guerra in Ucraina, Macron: 26 Paesi si sono impegnati",
    publisher: "Open",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Agenzia Vista.",
        fr: "Texte d'Agenzia Vista.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Open.KG, [Zelensky on the 20 points of the peace
/// plan](<https://open.kg/en/news/exclusive/56756-zelenskij-rasskazal-o-20-punktah-mirnogo-plana-chto-v-nem-novogo.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static OPEN_KG_UNDATED: Source = Source {
    id: "open-kg-undated",
    url: "\
        https://open.kg/en/news/exclusive/56756-zelenskij-rasskazal-o-20-punktah-mirnogo-plana-chto-v-nem-novogo.html",
    title: "Zelensky on the 20 points of the peace plan",
    publisher: "Open.KG",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Open.KG, [The Telegraph and Reuters published the European peace plan on
/// Ukraine](<https://open.kg/en/news/in-the-world/47197-the-telegraph-i-reuters-opublikovali-evropejskij-mirnyj-plan-po-ukraine-alternativu-amerikanskomu.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static OPEN_KG_UNDATED_2: Source = Source {
    id: "open-kg-undated-2",
    url: "\
        https://open.kg/en/news/in-the-world/47197-the-telegraph-i-reuters-opublikovali-evropejskij-mirnyj-plan-po-ukraine-alternativu-amerikanskomu.html",
    title: "The Telegraph and Reuters published the European peace plan on Ukraine",
    publisher: "Open.KG",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// OrissaPOST, [Australia's PM set to participate in 'Coalition of the Willing' talks with world
/// leaders](<https://orissapost.com/australias-pm-set-to-participate-in-coalition-of-the-willing-talks-with-world-leaders/amp>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays ABC.
pub static ORISSAPOST_UNDATED: Source = Source {
    id: "orissapost-undated",
    url: "\
        https://orissapost.com/australias-pm-set-to-participate-in-coalition-of-the-willing-talks-with-world-leaders/amp",
    title: "Australia's PM set to participate in 'Coalition of the Willing' talks with world \
        leaders",
    publisher: "OrissaPOST",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays ABC.",
        fr: "Relaie ABC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// OSW Centre for Eastern Studies, [The Paris Declaration: a tool to influence US
/// policy](<https://www.osw.waw.pl/en/publikacje/analyses/2026-01-08/paris-declaration-a-tool-to-influence-us-policy?page=1>),
/// 2026-01-08.
///
/// A page of the kind `think-tank`, in `en`, read on 2026-11-22.
pub static OSW_CENTRE_FOR_EASTERN_STUDIES_2026_01_08: Source = Source {
    id: "osw-centre-for-eastern-studies-2026-01-08",
    url: "\
        https://www.osw.waw.pl/en/publikacje/analyses/2026-01-08/paris-declaration-a-tool-to-influence-us-policy?page=1",
    title: "The Paris Declaration: a tool to influence US policy",
    publisher: "OSW Centre for Eastern Studies",
    kind: SourceKind::ThinkTank,
    lang: "en",
    published: Some(date("2026-01-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Otago Daily Times, [Luxon reaffirms NZ's support for Ukraine](<https://odt.co.nz/node/3303691>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by RNZ.
pub static OTAGO_DAILY_TIMES_UNDATED: Source = Source {
    id: "otago-daily-times-undated",
    url: "https://odt.co.nz/node/3303691",
    title: "Luxon reaffirms NZ's support for Ukraine",
    publisher: "Otago Daily Times",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by RNZ.",
        fr: "Texte de RNZ.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Overview, [European leaders' statement after the Alaska summit. Tusk among the
/// signatories](<https://www.overviewpress.com/articleExpanded/uwu2zc8QVjUN9nWvFtf5ss/8-17-2025-0/european-leaders-statement-after-the-alaska-summit-tusk-among-the-signatories-we-are-ready>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static OVERVIEW_2025_08_17: Source = Source {
    id: "overview-2025-08-17",
    url: "\
        https://www.overviewpress.com/articleExpanded/uwu2zc8QVjUN9nWvFtf5ss/8-17-2025-0/european-leaders-statement-after-the-alaska-summit-tusk-among-the-signatories-we-are-ready",
    title: "European leaders' statement after the Alaska summit. Tusk among the signatories",
    publisher: "Overview",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Overview, [Ukraine's future is our future. Leaders in London increase pressure on
/// Putin](<https://www.overviewpress.com/articleExpanded/tt2SSs1niaxDGhFvdHbf6R/10-25-2025-8/ukraine-s-future-is-our-future-leaders-in-london-increase-pressure-on-putin>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static OVERVIEW_2025_10_24: Source = Source {
    id: "overview-2025-10-24",
    url: "\
        https://www.overviewpress.com/articleExpanded/tt2SSs1niaxDGhFvdHbf6R/10-25-2025-8/ukraine-s-future-is-our-future-leaders-in-london-increase-pressure-on-putin",
    title: "Ukraine's future is our future. Leaders in London increase pressure on Putin",
    publisher: "Overview",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// ParlamentniListy.cz, [Premiér Babiš: Jednalo se hlavně o míru, velká změna oproti
/// minulosti](<https://www.parlamentnilisty.cz/politika/politici-volicum/Premier-Babis-Jednalo-se-hlavne-o-miru-velka-zmena-oproti-minulosti-785233>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
///
/// A statement by Andrej Babiš.
pub static PARLAMENTNILISTY_CZ_2026_01_06: Source = Source {
    id: "parlamentnilisty-cz-2026-01-06",
    url: "\
        https://www.parlamentnilisty.cz/politika/politici-volicum/Premier-Babis-Jednalo-se-hlavne-o-miru-velka-zmena-oproti-minulosti-785233",
    title: "Premiér Babiš: Jednalo se hlavně o míru, velká změna oproti minulosti",
    publisher: "ParlamentniListy.cz",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "A statement by Andrej Babiš.",
        fr: "Une déclaration d'Andrej Babiš.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Pathfinder International, [Coalition of the Willing military chiefs in Ukraine ahead of crucial
/// meetings](<https://pathfinderinternational.co.uk/coalition-of-the-willing-military-chiefs-in-ukraine-ahead-of-crucial-meetings>),
/// 2025-04.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a UK Ministry of Defence release.
pub static PATHFINDER_INTERNATIONAL_2025_04: Source = Source {
    id: "pathfinder-international-2025-04",
    url: "\
        https://pathfinderinternational.co.uk/coalition-of-the-willing-military-chiefs-in-ukraine-ahead-of-crucial-meetings",
    title: "Coalition of the Willing military chiefs in Ukraine ahead of crucial meetings",
    publisher: "Pathfinder International",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a UK Ministry of Defence release.",
        fr: "Reprise d'un communiqué du ministère britannique de la Défense.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// PerthNow, [Anthony Albanese and Donald Trump: leaders hop on phone call for fourth time to talk
/// cooperation and
/// trade](<https://www.perthnow.com.au/news/politics/federal-politics/anthony-albanese-and-donald-trump-leaders-hop-on-phone-call-for-fourth-time-to-talk-cooperation-and-trade-c-19913854>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static PERTHNOW_2025_09_04: Source = Source {
    id: "perthnow-2025-09-04",
    url: "\
        https://www.perthnow.com.au/news/politics/federal-politics/anthony-albanese-and-donald-trump-leaders-hop-on-phone-call-for-fourth-time-to-talk-cooperation-and-trade-c-19913854",
    title: "Anthony Albanese and Donald Trump: leaders hop on phone call for fourth time to talk \
        cooperation and trade",
    publisher: "PerthNow",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// PerthNow, [PM restates Australian support for Ukraine in call with European
/// allies](<https://www.perthnow.com.au/news/politics/federal-politics/pm-restates-australian-support-for-ukraine-in-call-with-european-allies-c-19718576>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The page, seen without its date, speaks of a call the night before, after the Alaska meeting and
/// before Monday's talks in Washington.
pub static PERTHNOW_UNDATED: Source = Source {
    id: "perthnow-undated",
    url: "\
        https://www.perthnow.com.au/news/politics/federal-politics/pm-restates-australian-support-for-ukraine-in-call-with-european-allies-c-19718576",
    title: "PM restates Australian support for Ukraine in call with European allies",
    publisher: "PerthNow",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page, seen without its date, speaks of a call the night before, after the Alaska \
            meeting and before Monday's talks in Washington.",
        fr: "La page, vue sans sa date, parle d'une réunion de la nuit précédente, après la \
            rencontre d'Alaska et avant les entretiens du lundi à Washington.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Petit Parisien, [Bundesregierung: Merz nimmt an Videokonferenz der "Koalition der Willigen" am
/// Dienstag
/// teil](<https://www.petitparisien.fr/de/Politik/541815-bundesregierung-merz-nimmt-an-videokonferenz-der-koalition-der-willigen-am-dienstag-teil.html>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Copy of a text by AFP.
pub static PETIT_PARISIEN_2025_08_19: Source = Source {
    id: "petit-parisien-2025-08-19",
    url: "\
        https://www.petitparisien.fr/de/Politik/541815-bundesregierung-merz-nimmt-an-videokonferenz-der-koalition-der-willigen-am-dienstag-teil.html",
    title: "Bundesregierung: Merz nimmt an Videokonferenz der \"Koalition der Willigen\" am \
        Dienstag teil",
    publisher: "Petit Parisien",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Copy of a text by AFP.",
        fr: "Copie d'un texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Pledge Times, [Zelenski at the European summit on defense and Ukraine, wrapped by Von der Leyen
/// and Costa: 'It is good to know that we are not
/// alone'](<https://pledgetimes.com/zelenski-at-the-european-summit-on-defense-and-ukraine-wrapped-by-von-der-leyen-and-costa-it-is-good-to-know-that-we-are-not-alone/>),
/// 2025-03-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Machine translation of a Spanish page. The title is descriptive; the page's own was not seen.
pub static PLEDGE_TIMES_2025_03_06: Source = Source {
    id: "pledge-times-2025-03-06",
    url: "\
        https://pledgetimes.com/zelenski-at-the-european-summit-on-defense-and-ukraine-wrapped-by-von-der-leyen-and-costa-it-is-good-to-know-that-we-are-not-alone/",
    title: "Zelenski at the European summit on defense and Ukraine, wrapped by Von der Leyen and \
        Costa: 'It is good to know that we are not alone'",
    publisher: "Pledge Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Machine translation of a Spanish page. The title is descriptive; the page's own was \
            not seen.",
        fr: "Traduction automatique d'une page espagnole. Le titre est descriptif ; celui de la \
            page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Politico Europe, [UK to host further military planning sessions on
/// Ukraine](<https://www.politico.eu/article/uk-pm-keir-starmer-host-further-military-planning-sessions-ukraine-war-russia-london/>),
/// 2025-03-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLITICO_EUROPE_2025_03_21: Source = Source {
    id: "politico-europe-2025-03-21",
    url: "\
        https://www.politico.eu/article/uk-pm-keir-starmer-host-further-military-planning-sessions-ukraine-war-russia-london/",
    title: "UK to host further military planning sessions on Ukraine",
    publisher: "Politico Europe",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Politico Europe, [UK to host Ukraine 'coalition of the willing' meeting next
/// week](<https://www.politico.eu/article/uk-host-coalition-of-the-willing-meeting-next-week-northwood/>),
/// 2025-07-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLITICO_EUROPE_2025_07_04: Source = Source {
    id: "politico-europe-2025-07-04",
    url: "\
        https://www.politico.eu/article/uk-host-coalition-of-the-willing-meeting-next-week-northwood/",
    title: "UK to host Ukraine 'coalition of the willing' meeting next week",
    publisher: "Politico Europe",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Polsat News, [Spotkanie koalicji chętnych. Na miejscu premier Donald
/// Tusk](<https://www.polsatnews.pl/wiadomosc/2026-02-13/spotkanie-koalicji-chetnych-na-miejscu-premier-donald-tusk/>),
/// 2026-02-13.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static POLSAT_NEWS_2026_02_13: Source = Source {
    id: "polsat-news-2026-02-13",
    url: "\
        https://www.polsatnews.pl/wiadomosc/2026-02-13/spotkanie-koalicji-chetnych-na-miejscu-premier-donald-tusk/",
    title: "Spotkanie koalicji chętnych. Na miejscu premier Donald Tusk",
    publisher: "Polsat News",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2026-02-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Polskie Radio, [«Коаліція охочих» підтримує необхідність подальшої підтримки
/// України](<https://www.polskieradio.pl/398/7856/Artykul/3567182,«коаліція-охочих»-підтримує-необхідність-подальшої-підтримки-україни>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// Ukrainian service.
pub static POLSKIE_RADIO_2025_08_19: Source = Source {
    id: "polskie-radio-2025-08-19",
    url: "\
        https://www.polskieradio.pl/398/7856/Artykul/3567182,«коаліція-охочих»-підтримує-необхідність-подальшої-підтримки-україни",
    title: "«Коаліція охочих» підтримує необхідність подальшої підтримки України",
    publisher: "Polskie Radio",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Ukrainian service.",
        fr: "Service ukrainien.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Polskie Radio, [Poland rules out sending troops to Ukraine, PM Tusk says after Paris
/// talks](<https://www.polskieradio.pl/395/9766/Artykul/3575003,poland-rules-out-sending-troops-to-ukraine-pm-tusk-says-after-paris-talks>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLSKIE_RADIO_2025_09_04: Source = Source {
    id: "polskie-radio-2025-09-04",
    url: "\
        https://www.polskieradio.pl/395/9766/Artykul/3575003,poland-rules-out-sending-troops-to-ukraine-pm-tusk-says-after-paris-talks",
    title: "Poland rules out sending troops to Ukraine, PM Tusk says after Paris talks",
    publisher: "Polskie Radio",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Polskie Radio, [European leaders reaffirm support for Ukraine after Berlin talks, urge security
/// guarantees](<https://www.polskieradio.pl/395/7785/artykul/3621554,european-leaders-reaffirm-support-for-ukraine-after-berlin-talks-urge-security-guarantees>),
/// 2025-12-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLSKIE_RADIO_2025_12_15: Source = Source {
    id: "polskie-radio-2025-12-15",
    url: "\
        https://www.polskieradio.pl/395/7785/artykul/3621554,european-leaders-reaffirm-support-for-ukraine-after-berlin-talks-urge-security-guarantees",
    title: "European leaders reaffirm support for Ukraine after Berlin talks, urge security \
        guarantees",
    publisher: "Polskie Radio",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Polskie Radio, [EU, NATO leaders agree on ‘concrete and reliable’ security guarantees for
/// Ukraine, Polish PM
/// says](<https://polskieradio.pl/395/9766/Artykul/3626432,eu-nato-leaders-agree-on-%E2%80%98concrete-and-reliable%E2%80%99-security-guarantees-for-ukraine-polish-pm-says>),
/// 2025-12-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLSKIE_RADIO_2025_12_27: Source = Source {
    id: "polskie-radio-2025-12-27",
    url: "\
        https://polskieradio.pl/395/9766/Artykul/3626432,eu-nato-leaders-agree-on-%E2%80%98concrete-and-reliable%E2%80%99-security-guarantees-for-ukraine-polish-pm-says",
    title: "EU, NATO leaders agree on ‘concrete and reliable’ security guarantees for Ukraine, \
        Polish PM says",
    publisher: "Polskie Radio",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Polskie Radio, [Lithuania and Estonia join Czech Republic in offering troops for Ukraine
/// peacekeeping
/// mission](<https://www.polskieradio.pl/395/9766/artykul/3568672,lithuania-and-estonia-join-czech-republic-in-offering-troops-for-ukraine-peacekeeping-mission>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static POLSKIE_RADIO_UNDATED: Source = Source {
    id: "polskie-radio-undated",
    url: "\
        https://www.polskieradio.pl/395/9766/artykul/3568672,lithuania-and-estonia-join-czech-republic-in-offering-troops-for-ukraine-peacekeeping-mission",
    title: "Lithuania and Estonia join Czech Republic in offering troops for Ukraine peacekeeping \
        mission",
    publisher: "Polskie Radio",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Portal Obronny, [Wielka Brytania wzmocni obronę powietrzną NATO nad Polską? Minister zabiera
/// głos](<https://portalobronny.se.pl/polityka-obronna/wielka-brytania-wzmocni-obrone-powietrzna-nato-nad-polska-minister-zabiera-glos-aa-JFfX-kQFQ-nqdy.html>),
/// undated.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
///
/// The page shows no date.
pub static PORTAL_OBRONNY_UNDATED: Source = Source {
    id: "portal-obronny-undated",
    url: "\
        https://portalobronny.se.pl/polityka-obronna/wielka-brytania-wzmocni-obrone-powietrzna-nato-nad-polska-minister-zabiera-glos-aa-JFfX-kQFQ-nqdy.html",
    title: "Wielka Brytania wzmocni obronę powietrzną NATO nad Polską? Minister zabiera głos",
    publisher: "Portal Obronny",
    kind: SourceKind::News,
    lang: "pl",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no date.",
        fr: "La page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Portal Tela, [Portugal pode enviar tropas para a Ucrânia, afirma o
/// primeiro-ministro](<https://portaltela.pt/militares/2025/12/20/portugal-pode-enviar-tropas-para-a-ucrania-afirma-o-primeiro-ministro>),
/// 2025-12-20.
///
/// A page of the kind `news`, in `pt`, read on 2026-11-22.
pub static PORTAL_TELA_2025_12_20: Source = Source {
    id: "portal-tela-2025-12-20",
    url: "\
        https://portaltela.pt/militares/2025/12/20/portugal-pode-enviar-tropas-para-a-ucrania-afirma-o-primeiro-ministro",
    title: "Portugal pode enviar tropas para a Ucrânia, afirma o primeiro-ministro",
    publisher: "Portal Tela",
    kind: SourceKind::News,
    lang: "pt",
    published: Some(date("2025-12-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of the Republic of Finland, [Joint Statement of the Leaders of Ukraine and the Nordic
/// States to mark four years of Russia's war of aggression against
/// Ukraine](<https://www.presidentti.fi/joint-statement-of-the-leaders-of-ukraine-and-the-nordic-states-to-mark-four-years-of-russias-war-of-aggression-against-ukraine-englanniksi>),
/// undated.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED: Source = Source {
    id: "president-of-the-republic-of-finland-undated",
    url: "\
        https://www.presidentti.fi/joint-statement-of-the-leaders-of-ukraine-and-the-nordic-states-to-mark-four-years-of-russias-war-of-aggression-against-ukraine-englanniksi",
    title: "Joint Statement of the Leaders of Ukraine and the Nordic States to mark four years of \
        Russia's war of aggression against Ukraine",
    publisher: "President of the Republic of Finland",
    kind: SourceKind::Official,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [A Full and Unconditional Ceasefire Must Begin on May 12 for at Least 30
/// Days – The
/// President](<https://www.president.gov.ua/en/news/z-12-travnya-maye-rozpochatisya-povne-j-bezumovne-pripinenny-97701>),
/// 2025-05-10.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRESIDENT_OF_UKRAINE_2025_05_10: Source = Source {
    id: "president-of-ukraine-2025-05-10",
    url: "\
        https://www.president.gov.ua/en/news/z-12-travnya-maye-rozpochatisya-povne-j-bezumovne-pripinenny-97701",
    title: "A Full and Unconditional Ceasefire Must Begin on May 12 for at Least 30 Days – The \
        President",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Коаліція охочих обговорила ключові пункти гарантій
/// безпеки](<https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-klyuchovi-punkti-garantij-bezpe-99565>),
/// 2025-08-13.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page; only the beginning of the list of participants
/// was seen.
pub static PRESIDENT_OF_UKRAINE_2025_08_13: Source = Source {
    id: "president-of-ukraine-2025-08-13",
    url: "\
        https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-klyuchovi-punkti-garantij-bezpe-99565",
    title: "Коаліція охочих обговорила ключові пункти гарантій безпеки",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page; only the beginning of the list of \
            participants was seen.",
        fr: "Le titre est tiré de l'adresse de la page ; seul le début de la liste des \
            participants a été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Коаліція охочих скоординувала позиції напередодні
/// переговорів](<https://www.president.gov.ua/news/koaliciya-ohochih-skoordinuvala-poziciyi-naperedodni-peregov-99605>),
/// 2025-08-17.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static PRESIDENT_OF_UKRAINE_2025_08_17: Source = Source {
    id: "president-of-ukraine-2025-08-17",
    url: "\
        https://www.president.gov.ua/news/koaliciya-ohochih-skoordinuvala-poziciyi-naperedodni-peregov-99605",
    title: "Коаліція охочих скоординувала позиції напередодні переговорів",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [У Парижі відбулося засідання Коаліції
/// охочих](<https://www.president.gov.ua/news/u-parizhi-vidbulosya-zasidannya-koaliciyi-ohochih-pid-chas-y-99953>),
/// 2025-09-04.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is shortened; it is taken from the address of the page.
pub static PRESIDENT_OF_UKRAINE_2025_09_04: Source = Source {
    id: "president-of-ukraine-2025-09-04",
    url: "\
        https://www.president.gov.ua/news/u-parizhi-vidbulosya-zasidannya-koaliciyi-ohochih-pid-chas-y-99953",
    title: "У Парижі відбулося засідання Коаліції охочих",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is shortened; it is taken from the address of the page.",
        fr: "Le titre est abrégé ; il est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [The Coalition of the Willing Discussed the Results of the Geneva Meeting
/// and Coordinated Steps to Strengthen Ukraine and Achieve Lasting
/// Peace](<https://www.president.gov.ua/en/news/koaliciya-ohochih-obgovorila-rezultati-zustrichi-v-zhenevi-t-101601>),
/// 2025-11-25.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRESIDENT_OF_UKRAINE_2025_11_25: Source = Source {
    id: "president-of-ukraine-2025-11-25",
    url: "\
        https://www.president.gov.ua/en/news/koaliciya-ohochih-obgovorila-rezultati-zustrichi-v-zhenevi-t-101601",
    title: "The Coalition of the Willing Discussed the Results of the Geneva Meeting and \
        Coordinated Steps to Strengthen Ukraine and Achieve Lasting Peace",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-11-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Paris Declaration: Robust Security Guarantees for a Solid and Lasting
/// Peace in
/// Ukraine](<https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313>),
/// 2026-01-06.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRESIDENT_OF_UKRAINE_2026_01_06: Source = Source {
    id: "president-of-ukraine-2026-01-06",
    url: "\
        https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313",
    title: "Paris Declaration: Robust Security Guarantees for a Solid and Lasting Peace in Ukraine",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
/// Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the United
/// Kingdom, and
/// Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
/// 2026-01-06.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRESIDENT_OF_UKRAINE_2026_01_06_2: Source = Source {
    id: "president-of-ukraine-2026-01-06-2",
    url: "\
        https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317",
    title: "Importantly, the Coalition Now Has Substantive Documents in Place: A Joint \
        Declaration by All Coalition Countries, and a Trilateral Declaration by France, the \
        United Kingdom, and Ukraine",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Підтримка ППО, енергетики та стійкості України, посилення
/// санкцій](<https://www.president.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057>),
/// 2026-02-24.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is shortened; it is taken from the address of the page.
pub static PRESIDENT_OF_UKRAINE_2026_02_24: Source = Source {
    id: "president-of-ukraine-2026-02-24",
    url: "\
        https://www.president.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057",
    title: "Підтримка ППО, енергетики та стійкості України, посилення санкцій",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is shortened; it is taken from the address of the page.",
        fr: "Le titre est abrégé ; il est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Statement by the President of Ukraine to the press in Paris with Emmanuel
/// Macron, Keir Starmer and Friedrich
/// Merz](<https://www.president.gov.ua/en/news/zayava-prezidenta-ukrayini-pid-chas-spilnogo-z-emmanyuelem-m-102309>),
/// undated.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static PRESIDENT_OF_UKRAINE_UNDATED: Source = Source {
    id: "president-of-ukraine-undated",
    url: "\
        https://www.president.gov.ua/en/news/zayava-prezidenta-ukrayini-pid-chas-spilnogo-z-emmanyuelem-m-102309",
    title: "Statement by the President of Ukraine to the press in Paris with Emmanuel Macron, \
        Keir Starmer and Friedrich Merz",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [Коаліція охочих обговорила дипломатичну роботу з
/// американ…](<https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-diplomatichnu-robotu-z-amerikan-101929>),
/// undated.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is cut short in the copy that was read. One index dates the page 10 December 2025;
/// other pages date the meeting 11 December.
pub static PRESIDENT_OF_UKRAINE_UNDATED_2: Source = Source {
    id: "president-of-ukraine-undated-2",
    url: "\
        https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-diplomatichnu-robotu-z-amerikan-101929",
    title: "Коаліція охочих обговорила дипломатичну роботу з американ…",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is cut short in the copy that was read. One index dates the page 10 \
            December 2025; other pages date the meeting 11 December.",
        fr: "Le titre est tronqué dans la copie consultée. Un index date la page du 10 décembre \
            2025 ; d'autres pages datent la réunion du 11 décembre.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// President of Ukraine, [У Мюнхені Володимир Зеленський провів зустріч із
/// партнерами](<https://www.president.gov.ua/news/u-myunheni-volodimir-zelenskij-proviv-zustrich-iz-partnerami-102821>),
/// undated.
///
/// A page of the kind `official`, in `uk`, read on 2026-11-22.
///
/// The title is shortened; it is taken from the address of the page.
pub static PRESIDENT_OF_UKRAINE_UNDATED_3: Source = Source {
    id: "president-of-ukraine-undated-3",
    url: "\
        https://www.president.gov.ua/news/u-myunheni-volodimir-zelenskij-proviv-zustrich-iz-partnerami-102821",
    title: "У Мюнхені Володимир Зеленський провів зустріч із партнерами",
    publisher: "President of Ukraine",
    kind: SourceKind::Official,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is shortened; it is taken from the address of the page.",
        fr: "Le titre est abrégé ; il est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Prima, [Zelensky avverte Mosca: “Se blocca la diplomazia continueremo a difenderci”. Martedì
/// incontro con i Volenterosi, vertice con Trump entro fine
/// gennaio](<https://newsprima.it/esteri/zelensky-avverte-mosca-se-blocca-la-diplomazia-continueremo-a-difenderci-martedi-incontro-con-i-volenterosi-vertice-con-trump-entro-fine-gennaio>),
/// undated.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static PRIMA_UNDATED: Source = Source {
    id: "prima-undated",
    url: "\
        https://newsprima.it/esteri/zelensky-avverte-mosca-se-blocca-la-diplomazia-continueremo-a-difenderci-martedi-incontro-con-i-volenterosi-vertice-con-trump-entro-fine-gennaio",
    title: "Zelensky avverte Mosca: “Se blocca la diplomazia continueremo a difenderci”. Martedì \
        incontro con i Volenterosi, vertice con Trump entro fine gennaio",
    publisher: "Prima",
    kind: SourceKind::News,
    lang: "it",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister of Belgium, [Informal European Council in
/// Copenhagen](<https://premier.be/en/informal-european-council-copenhagen>), 2025-10-02.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRIME_MINISTER_OF_BELGIUM_2025_10_02: Source = Source {
    id: "prime-minister-of-belgium-2025-10-02",
    url: "https://premier.be/en/informal-european-council-copenhagen",
    title: "Informal European Council in Copenhagen",
    publisher: "Prime Minister of Belgium",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-10-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister of Belgium, [Der Coalition of the
/// Willing](<https://premier.be/de/der-coalition-willing>), undated.
///
/// A page of the kind `official`, in `de`, read on 2026-11-22.
pub static PRIME_MINISTER_OF_BELGIUM_UNDATED: Source = Source {
    id: "prime-minister-of-belgium-undated",
    url: "https://premier.be/de/der-coalition-willing",
    title: "Der Coalition of the Willing",
    publisher: "Prime Minister of Belgium",
    kind: SourceKind::Official,
    lang: "de",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister's Office of Canada, [Readout: Prime Minister Carney meets with Prime Minister of
/// Denmark Mette
/// Frederiksen](<https://www.newswire.ca/news-releases/readout-prime-minister-carney-meets-with-prime-minister-of-denmark-mette-frederiksen-821837619.html>),
/// 2026-01-06.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Release distributed by CNW.
pub static PRIME_MINISTERS_OFFICE_OF_CANADA_2026_01_06: Source = Source {
    id: "prime-ministers-office-of-canada-2026-01-06",
    url: "\
        https://www.newswire.ca/news-releases/readout-prime-minister-carney-meets-with-prime-minister-of-denmark-mette-frederiksen-821837619.html",
    title: "Readout: Prime Minister Carney meets with Prime Minister of Denmark Mette Frederiksen",
    publisher: "Prime Minister's Office of Canada",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Release distributed by CNW.",
        fr: "Communiqué diffusé par CNW.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister's Office of Canada, [Prime Minister Carney participates in a virtual meeting in
/// support of
/// Ukraine](<https://www.newswire.ca/news-releases/prime-minister-carney-participates-in-a-virtual-meeting-in-support-of-ukraine-899801721.html>),
/// 2026-02-24.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Distributed by CNW.
pub static PRIME_MINISTERS_OFFICE_OF_CANADA_2026_02_24: Source = Source {
    id: "prime-ministers-office-of-canada-2026-02-24",
    url: "\
        https://www.newswire.ca/news-releases/prime-minister-carney-participates-in-a-virtual-meeting-in-support-of-ukraine-899801721.html",
    title: "Prime Minister Carney participates in a virtual meeting in support of Ukraine",
    publisher: "Prime Minister's Office of Canada",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Distributed by CNW.",
        fr: "Diffusé par CNW.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister's Office of Japan, [Press Conference by Prime Minister ISHIBA Shigeru regarding
/// the Virtual Leaders Meeting of the Coalition of the Willing on Ukraine and Other
/// Matters](<https://japan.kantei.go.jp/103/statement/202508/18kaiken.html>), 2025-08-18.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRIME_MINISTERS_OFFICE_OF_JAPAN_2025_08_18: Source = Source {
    id: "prime-ministers-office-of-japan-2025-08-18",
    url: "https://japan.kantei.go.jp/103/statement/202508/18kaiken.html",
    title: "Press Conference by Prime Minister ISHIBA Shigeru regarding the Virtual Leaders \
        Meeting of the Coalition of the Willing on Ukraine and Other Matters",
    publisher: "Prime Minister's Office of Japan",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Prime Minister's Office of Japan, [Press Conference by Prime Minister Ishiba regarding the
/// United States-Ukraine Summit
/// Meeting](<https://japan.kantei.go.jp/103/statement/202508/19kaiken.html>), 2025-08-19.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
pub static PRIME_MINISTERS_OFFICE_OF_JAPAN_2025_08_19: Source = Source {
    id: "prime-ministers-office-of-japan-2025-08-19",
    url: "https://japan.kantei.go.jp/103/statement/202508/19kaiken.html",
    title: "Press Conference by Prime Minister Ishiba regarding the United States-Ukraine Summit \
        Meeting",
    publisher: "Prime Minister's Office of Japan",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// PromptMedia, [Nicușor Dan: România nu va trimite trupe în
/// Ucraina](<https://www.promptmedia.ro/2026/01/nicusor-dan-romania-nu-va-trimite-trupe-in-ucraina/>),
/// 2026-01-07.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
///
/// Transcript of a press statement by the President.
pub static PROMPTMEDIA_2026_01_07: Source = Source {
    id: "promptmedia-2026-01-07",
    url: "https://www.promptmedia.ro/2026/01/nicusor-dan-romania-nu-va-trimite-trupe-in-ucraina/",
    title: "Nicușor Dan: România nu va trimite trupe în Ucraina",
    publisher: "PromptMedia",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Transcript of a press statement by the President.",
        fr: "Transcription d'une déclaration à la presse du président.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Proto Thema, [Greece will not take part in a European military force in
/// Ukraine](<https://www.protothema.gr/politics/article/1753667/mitsotakis-anagi-gia-peraitero-enishusi-kai-stirixi-ton-oukranikon/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static PROTO_THEMA_2026_01_06: Source = Source {
    id: "proto-thema-2026-01-06",
    url: "\
        https://www.protothema.gr/politics/article/1753667/mitsotakis-anagi-gia-peraitero-enishusi-kai-stirixi-ton-oukranikon/",
    title: "Greece will not take part in a European military force in Ukraine",
    publisher: "Proto Thema",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Prudencia, [Zelensky reçu à Paris et discussions sur un plan de
/// paix](<https://www.prudencia.media/articles/zelensky_recu_a_paris_et_discussions_sur_un_plan_de_paix_628fe082>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static PRUDENCIA_UNDATED: Source = Source {
    id: "prudencia-undated",
    url: "\
        https://www.prudencia.media/articles/zelensky_recu_a_paris_et_discussions_sur_un_plan_de_paix_628fe082",
    title: "Zelensky reçu à Paris et discussions sur un plan de paix",
    publisher: "Prudencia",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
/// travaux de la Coalition des
/// volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title is taken from the address of the page; the page was written before the meeting of 4
/// September 2025.
pub static PUBLIC_SENAT_UNDATED: Source = Source {
    id: "public-senat-undated",
    url: "\
        https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires",
    title: "Guerre en Ukraine : les Américains seront « très certainement » associés aux travaux \
        de la Coalition des volontaires",
    publisher: "Public Sénat",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page; the page was written before the \
            meeting of 4 September 2025.",
        fr: "Le titre est tiré de l'adresse de la page ; page écrite avant la réunion du 4 \
            septembre 2025.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Quick Flash, [Guerre en Ukraine. Macron affirme que la France et ses partenaires ont une
/// position claire et
/// unie](<https://thequickflash.com/fr/article/guerre-en-ukraine-macron-affirme-que-la-france-et-ses>),
/// 2025-02-19.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Excerpt of Le Nouvel Obs with AFP. The title is descriptive; the page's own was not seen.
pub static QUICK_FLASH_2025_02_19: Source = Source {
    id: "quick-flash-2025-02-19",
    url: "\
        https://thequickflash.com/fr/article/guerre-en-ukraine-macron-affirme-que-la-france-et-ses",
    title: "Guerre en Ukraine. Macron affirme que la France et ses partenaires ont une position \
        claire et unie",
    publisher: "The Quick Flash",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Excerpt of Le Nouvel Obs with AFP. The title is descriptive; the page's own was not \
            seen.",
        fr: "Extrait du Nouvel Obs avec l'AFP. Le titre est descriptif ; celui de la page n'a pas \
            été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Quick Flash, [Guerre en Ukraine: Macron affirme que "la clé" est "d'avoir des troupes" dans
/// le
/// pays](<https://thequickflash.com/fr/article/guerre-en-ukraine-macron-affirme-que-la-cle-est-da>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Repost of a French news channel.
pub static QUICK_FLASH_2025_05_10: Source = Source {
    id: "quick-flash-2025-05-10",
    url: "https://thequickflash.com/fr/article/guerre-en-ukraine-macron-affirme-que-la-cle-est-da",
    title: "Guerre en Ukraine: Macron affirme que \"la clé\" est \"d'avoir des troupes\" dans le \
        pays",
    publisher: "The Quick Flash",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Repost of a French news channel.",
        fr: "Reprise d'une chaîne d'information française.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Quotidiano.net, [Meloni ai Volenterosi, l'Italia non invierà truppe a
/// Kiev](<https://www.quotidiano.net/ultimaora/meloni-ai-volenterosi-litalia-non-edfcf7c2>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Quotes a statement of the Italian Prime Minister's office.
pub static QUOTIDIANO_NET_2025_09_04: Source = Source {
    id: "quotidiano-net-2025-09-04",
    url: "https://www.quotidiano.net/ultimaora/meloni-ai-volenterosi-litalia-non-edfcf7c2",
    title: "Meloni ai Volenterosi, l'Italia non invierà truppe a Kiev",
    publisher: "Quotidiano.net",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes a statement of the Italian Prime Minister's office.",
        fr: "Cite un communiqué de la présidence du Conseil italienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Radio Romania International, [Security Guarantees for
/// Ukraine](<https://www.rri.ro/en/news-and-current-affairs/today-in-the-news/security-guarantees-for-ukraine-2-id924564.html>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RADIO_ROMANIA_INTERNATIONAL_2025_09_05: Source = Source {
    id: "radio-romania-international-2025-09-05",
    url: "\
        https://www.rri.ro/en/news-and-current-affairs/today-in-the-news/security-guarantees-for-ukraine-2-id924564.html",
    title: "Security Guarantees for Ukraine",
    publisher: "Radio Romania International",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Radio Svoboda, [Zelensky: meeting of chiefs of general staff on 5
/// January](<https://www.radiosvoboda.org/a/news-zelenskyi-zustrich-nachalnykiv-henshtabiv/33637959.html>),
/// 2026-01-01.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// Ukrainian service of RFE/RL; the title is descriptive.
pub static RADIO_SVOBODA_2026_01_01: Source = Source {
    id: "radio-svoboda-2026-01-01",
    url: "\
        https://www.radiosvoboda.org/a/news-zelenskyi-zustrich-nachalnykiv-henshtabiv/33637959.html",
    title: "Zelensky: meeting of chiefs of general staff on 5 January",
    publisher: "Radio Svoboda",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-01-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Ukrainian service of RFE/RL; the title is descriptive.",
        fr: "Service ukrainien de RFE/RL ; le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Spanish Prime Minister answers whether his country will send troops to
/// Ukraine](<https://newsukraine.rbc.ua/news/spanish-prime-minister-answers-whether-his-1734725887.html>),
/// 2024-12-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Politico.
pub static RBC_UKRAINE_2024_12_20: Source = Source {
    id: "rbc-ukraine-2024-12-20",
    url: "\
        https://newsukraine.rbc.ua/news/spanish-prime-minister-answers-whether-his-1734725887.html",
    title: "Spanish Prime Minister answers whether his country will send troops to Ukraine",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2024-12-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Politico.",
        fr: "Cite Politico.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Not inviting Baltic states to London talks was mistake - Lithuanian Foreign
/// Minister](<https://newsukraine.rbc.ua/news/not-inviting-baltic-states-to-london-talks-1740998739.html>),
/// 2025-03-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_2025_03_03: Source = Source {
    id: "rbc-ukraine-2025-03-03",
    url: "\
        https://newsukraine.rbc.ua/news/not-inviting-baltic-states-to-london-talks-1740998739.html",
    title: "Not inviting Baltic states to London talks was mistake - Lithuanian Foreign Minister",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [NATO Secretary General backs call for 30-day ceasefire in
/// Ukraine](<https://newsukraine.rbc.ua/news/nato-secretary-general-backs-call-for-30-1746891183.html>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_2025_05_10: Source = Source {
    id: "rbc-ukraine-2025-05-10",
    url: "https://newsukraine.rbc.ua/news/nato-secretary-general-backs-call-for-30-1746891183.html",
    title: "NATO Secretary General backs call for 30-day ceasefire in Ukraine",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Coalition of the Willing meets in Rome with US participation for first
/// time](<https://newsukraine.rbc.ua/news/coalition-of-the-willing-meets-in-rome-with-1752173287.html>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_2025_07_10: Source = Source {
    id: "rbc-ukraine-2025-07-10",
    url: "\
        https://newsukraine.rbc.ua/news/coalition-of-the-willing-meets-in-rome-with-1752173287.html",
    title: "Coalition of the Willing meets in Rome with US participation for first time",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Number of countries ready to send up to 30,000 soldiers to Ukraine under security
/// guarantees -
/// Media](<https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites sources of Radio Svoboda.
pub static RBC_UKRAINE_2025_09_04: Source = Source {
    id: "rbc-ukraine-2025-09-04",
    url: "\
        https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html",
    title: "Number of countries ready to send up to 30,000 soldiers to Ukraine under security \
        guarantees - Media",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites sources of Radio Svoboda.",
        fr: "Cite des sources de Radio Svoboda.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Starmer calls for more long-range arms for Ukraine ahead of Coalition of the
/// Willing
/// talks](<https://newsukraine.rbc.ua/news/starmer-calls-for-more-long-range-arms-for-1761289501.html>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Tagesschau.
pub static RBC_UKRAINE_2025_10_24: Source = Source {
    id: "rbc-ukraine-2025-10-24",
    url: "\
        https://newsukraine.rbc.ua/news/starmer-calls-for-more-long-range-arms-for-1761289501.html",
    title: "Starmer calls for more long-range arms for Ukraine ahead of Coalition of the Willing \
        talks",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Tagesschau.",
        fr: "Cite la Tagesschau.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, ["Коалиция желающих" провела заседание главкомов: Сырский сообщил
/// подробности](<https://www.rbc.ua/ukr/news/koalitsiya-ohochih-provela-zasidannya-golovkomiv-1768745470.html>),
/// 2026-01-18.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
pub static RBC_UKRAINE_2026_01_18: Source = Source {
    id: "rbc-ukraine-2026-01-18",
    url: "\
        https://www.rbc.ua/ukr/news/koalitsiya-ohochih-provela-zasidannya-golovkomiv-1768745470.html",
    title: "\"Коалиция желающих\" провела заседание главкомов: Сырский сообщил подробности",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [New meeting of the coalition announced by Macron's
/// office](<https://www.rbc.ua/rus/news/makrona-anonsuvali-nove-zasidannya-koalitsiyi-1771601544.html/amp>),
/// 2026-02-20.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// In Ukrainian. The title is descriptive.
pub static RBC_UKRAINE_2026_02_20: Source = Source {
    id: "rbc-ukraine-2026-02-20",
    url: "\
        https://www.rbc.ua/rus/news/makrona-anonsuvali-nove-zasidannya-koalitsiyi-1771601544.html/amp",
    title: "New meeting of the coalition announced by Macron's office",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "In Ukrainian. The title is descriptive.",
        fr: "En ukrainien. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Lithuanian President declares readiness to send troops to
/// Ukraine](<https://newsukraine.rbc.ua/news/lithuanian-president-declares-readiness-to-1742555872.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_UNDATED: Source = Source {
    id: "rbc-ukraine-undated",
    url: "\
        https://newsukraine.rbc.ua/news/lithuanian-president-declares-readiness-to-1742555872.html",
    title: "Lithuanian President declares readiness to send troops to Ukraine",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Poland to support potential European mission in Ukraine through logistics, not
/// troops](<https://newsukraine.rbc.ua/news/poland-to-support-potential-european-mission-1757009104.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_UNDATED_2: Source = Source {
    id: "rbc-ukraine-undated-2",
    url: "\
        https://newsukraine.rbc.ua/news/poland-to-support-potential-european-mission-1757009104.html",
    title: "Poland to support potential European mission in Ukraine through logistics, not troops",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [President of Ukraine reveals 20-point peace plan for the first
/// time](<https://newsukraine.rbc.ua/news/president-of-ukraine-reveals-20-point-peace-1766566920.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_UNDATED_3: Source = Source {
    id: "rbc-ukraine-undated-3",
    url: "\
        https://newsukraine.rbc.ua/news/president-of-ukraine-reveals-20-point-peace-1766566920.html",
    title: "President of Ukraine reveals 20-point peace plan for the first time",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Spanish prime minister Sánchez opens door to troop deployment in
/// Ukraine](<https://newsukraine.rbc.ua/news/spain-pm-opens-door-to-troop-deployment-in-1767792138.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After EFE.
pub static RBC_UKRAINE_UNDATED_4: Source = Source {
    id: "rbc-ukraine-undated-4",
    url: "\
        https://newsukraine.rbc.ua/news/spain-pm-opens-door-to-troop-deployment-in-1767792138.html",
    title: "Spanish prime minister Sánchez opens door to troop deployment in Ukraine",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After EFE.",
        fr: "D'après EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RBC-Ukraine, [Türkiye open to sending troops to Ukraine after
/// ceasefire](<https://newsukraine.rbc.ua/news/t-rkiye-open-to-sending-troops-to-ukraine-1767877641.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RBC_UKRAINE_UNDATED_5: Source = Source {
    id: "rbc-ukraine-undated-5",
    url: "\
        https://newsukraine.rbc.ua/news/t-rkiye-open-to-sending-troops-to-ukraine-1767877641.html",
    title: "Türkiye open to sending troops to Ukraine after ceasefire",
    publisher: "RBC-Ukraine",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Real.gr, [Ξεκίνησε η κρίσιμη σύνοδος κορυφής στο Λονδίνο – Οι 3 όροι βιώσιμης ειρήνης στην
/// Ουκρανία](<https://www.real.gr/kosmos/arthro/xekinise-i-krisimi-synodos-koryfis-sto-londino-oi-3-oroi-viosimis-eirinis-stin-oukrania-498817/>),
/// 2025-03-02.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static REAL_GR_2025_03_02: Source = Source {
    id: "real-gr-2025-03-02",
    url: "\
        https://www.real.gr/kosmos/arthro/xekinise-i-krisimi-synodos-koryfis-sto-londino-oi-3-oroi-viosimis-eirinis-stin-oukrania-498817/",
    title: "Ξεκίνησε η κρίσιμη σύνοδος κορυφής στο Λονδίνο – Οι 3 όροι βιώσιμης ειρήνης στην \
        Ουκρανία",
    publisher: "Real.gr",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Reformatorisch Dagblad, [Starmer vertelt Oekraïnecoalitie: Poetin wil bestand
/// vertragen](<https://www.rd.nl/artikel/1099645-starmer-vertelt-oekrainecoalitie-poetin-wil-bestand-vertragen>),
/// 2025-03.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
///
/// Text by ANP.
pub static REFORMATORISCH_DAGBLAD_2025_03: Source = Source {
    id: "reformatorisch-dagblad-2025-03",
    url: "\
        https://www.rd.nl/artikel/1099645-starmer-vertelt-oekrainecoalitie-poetin-wil-bestand-vertragen",
    title: "Starmer vertelt Oekraïnecoalitie: Poetin wil bestand vertragen",
    publisher: "Reformatorisch Dagblad",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ANP.",
        fr: "Texte de l'ANP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Reformatorisch Dagblad, [Schoof ziet brede overeenstemming in
/// Oekraïnecoalitie](<https://www.rd.nl/artikel/1099657-schoof-ziet-brede-overeenstemming-in-oekrainecoalitie>),
/// 2025-03.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
///
/// Text by ANP.
pub static REFORMATORISCH_DAGBLAD_2025_03_2: Source = Source {
    id: "reformatorisch-dagblad-2025-03-2",
    url: "https://www.rd.nl/artikel/1099657-schoof-ziet-brede-overeenstemming-in-oekrainecoalitie",
    title: "Schoof ziet brede overeenstemming in Oekraïnecoalitie",
    publisher: "Reformatorisch Dagblad",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ANP.",
        fr: "Texte de l'ANP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Reformatorisch Dagblad, [Schoof verwacht binnen paar weken plan garantiemacht
/// Oekraïne](<https://www.rd.nl/artikel/1101159-schoof-verwacht-binnen-paar-weken-plan-garantiemacht-oekraine>),
/// 2025-03.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
///
/// Written after the Paris meeting. The title is taken from the address of the page.
pub static REFORMATORISCH_DAGBLAD_2025_03_3: Source = Source {
    id: "reformatorisch-dagblad-2025-03-3",
    url: "\
        https://www.rd.nl/artikel/1101159-schoof-verwacht-binnen-paar-weken-plan-garantiemacht-oekraine",
    title: "Schoof verwacht binnen paar weken plan garantiemacht Oekraïne",
    publisher: "Reformatorisch Dagblad",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Written after the Paris meeting. The title is taken from the address of the page.",
        fr: "Écrit après la réunion de Paris. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Reformatorisch Dagblad, [Dertig landen praten in Parijs over verder beschermen
/// Oekraïne](<https://www.rd.nl/artikel/1101012-dertig-landen-praten-in-parijs-over-verder-beschermen-oekraine>),
/// 2025-03.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
///
/// Written the day before or on the morning of the Paris meeting. The title is taken from the
/// address of the page.
pub static REFORMATORISCH_DAGBLAD_2025_03_4: Source = Source {
    id: "reformatorisch-dagblad-2025-03-4",
    url: "\
        https://www.rd.nl/artikel/1101012-dertig-landen-praten-in-parijs-over-verder-beschermen-oekraine",
    title: "Dertig landen praten in Parijs over verder beschermen Oekraïne",
    publisher: "Reformatorisch Dagblad",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Written the day before or on the morning of the Paris meeting. The title is taken \
            from the address of the page.",
        fr: "Écrit la veille ou le matin de la réunion de Paris. Le titre est tiré de l'adresse \
            de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Report.az, [Europeans propose changes to US Ukraine plan, with higher army
/// cap](<https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap>),
/// 2025-11-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprints the American and the European plan; seen as far as point 6 of the first.
pub static REPORT_AZ_2025_11_24: Source = Source {
    id: "report-az-2025-11-24",
    url: "\
        https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap",
    title: "Europeans propose changes to US Ukraine plan, with higher army cap",
    publisher: "Report.az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprints the American and the European plan; seen as far as point 6 of the first.",
        fr: "Reproduit le plan américain et le plan européen ; vu jusqu'au point 6 du premier.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Report.az, [Several countries' Chiefs of Staff discuss security guarantees for
/// Ukraine](<https://static.report.az/en/other-countries/several-countries-chiefs-of-staff-discuss-security-guarantees-for-ukraine>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static REPORT_AZ_2026_01_06: Source = Source {
    id: "report-az-2026-01-06",
    url: "\
        https://static.report.az/en/other-countries/several-countries-chiefs-of-staff-discuss-security-guarantees-for-ukraine",
    title: "Several countries' Chiefs of Staff discuss security guarantees for Ukraine",
    publisher: "Report.az",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Respekt, [V Paříži se sejdou lídři zemí koalice ochotných, Česko poprvé zastupuje
/// Babiš](<https://www.respekt.cz/informacni-servis/v-parizi-se-sejdou-lidri-zemi-koalice-ochotnych-cesko-poprve-zastupuje-babis-2026-01-06-09-48>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `cs`, read on 2026-11-22.
///
/// Text by ČTK.
pub static RESPEKT_2026_01_06: Source = Source {
    id: "respekt-2026-01-06",
    url: "\
        https://www.respekt.cz/informacni-servis/v-parizi-se-sejdou-lidri-zemi-koalice-ochotnych-cesko-poprve-zastupuje-babis-2026-01-06-09-48",
    title: "V Paříži se sejdou lídři zemí koalice ochotných, Česko poprvé zastupuje Babiš",
    publisher: "Respekt",
    kind: SourceKind::News,
    lang: "cs",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ČTK.",
        fr: "Texte de ČTK.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RFI, [France and Britain to lead mission to support a future Ukrainian peace
/// deal](<https://inkl.com/news/france-and-britain-to-lead-mission-to-support-a-future-ukrainian-peace-deal>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Read as reprinted by inkl.
pub static RFI_UNDATED: Source = Source {
    id: "rfi-undated",
    url: "\
        https://inkl.com/news/france-and-britain-to-lead-mission-to-support-a-future-ukrainian-peace-deal",
    title: "France and Britain to lead mission to support a future Ukrainian peace deal",
    publisher: "RFI",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read as reprinted by inkl.",
        fr: "Lu dans sa reproduction par inkl.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RKS News, [U.S. and European Leaders Discuss Military Options to Support
/// Ukraine](<https://rks.news/u-s-and-european-leaders-discuss-military-options-to-support-ukraine>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Reuters; the page shows no date.
pub static RKS_NEWS_UNDATED: Source = Source {
    id: "rks-news-undated",
    url: "https://rks.news/u-s-and-european-leaders-discuss-military-options-to-support-ukraine",
    title: "U.S. and European Leaders Discuss Military Options to Support Ukraine",
    publisher: "RKS News",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Reuters; the page shows no date.",
        fr: "Cite Reuters ; la page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RMF24, [Koalicja chętnych: wsparcie dla Ukrainy tak długo, jak będzie
/// trzeba](<https://www.rmf24.pl/newsamp-koalicja-chetnych-wsparcie-dla-ukrainy-tak-dlugo-jak-bedzie-,nId,8067926>),
/// undated.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static RMF24_UNDATED: Source = Source {
    id: "rmf24-undated",
    url: "\
        https://www.rmf24.pl/newsamp-koalicja-chetnych-wsparcie-dla-ukrainy-tak-dlugo-jak-bedzie-,nId,8067926",
    title: "Koalicja chętnych: wsparcie dla Ukrainy tak długo, jak będzie trzeba",
    publisher: "RMF24",
    kind: SourceKind::News,
    lang: "pl",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Romania Journal, [Nicușor Dan: maintain pressure on Russia, it only knows
/// force](<https://www.romaniajournal.ro/politics/nicusor-dan-maintain-pressure-on-russia-it-only-knows-force/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ROMANIA_JOURNAL_2025_09_04: Source = Source {
    id: "romania-journal-2025-09-04",
    url: "\
        https://www.romaniajournal.ro/politics/nicusor-dan-maintain-pressure-on-russia-it-only-knows-force/",
    title: "Nicușor Dan: maintain pressure on Russia, it only knows force",
    publisher: "The Romania Journal",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RSS Aubry, [European leaders pledge EU membership for Ukraine, commit troops and frozen Russian
/// assets](<https://rss.aubry.org/p/i/?search=%23Berlin%2Bsummit>), 2025-12-16.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Feed that reproduces Euromaidan Press.
pub static RSS_AUBRY_2025_12_16: Source = Source {
    id: "rss-aubry-2025-12-16",
    url: "https://rss.aubry.org/p/i/?search=%23Berlin%2Bsummit",
    title: "European leaders pledge EU membership for Ukraine, commit troops and frozen Russian \
        assets",
    publisher: "RSS Aubry",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Feed that reproduces Euromaidan Press.",
        fr: "Flux qui reproduit Euromaidan Press.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// RTÉ, [Ukraine to host 'coalition of the willing' talks, says
/// Zelensky](<https://www.rte.ie/news/world/2025/0509/1511886-ukraine-russia-war>), 2025-05-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RTE_2025_05_09: Source = Source {
    id: "rte-2025-05-09",
    url: "https://www.rte.ie/news/world/2025/0509/1511886-ukraine-russia-war",
    title: "Ukraine to host 'coalition of the willing' talks, says Zelensky",
    publisher: "RTÉ",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RTÉ, [Taoiseach reiterates Ireland's 'full support' for Ukraine at Coalition of the Willing
/// meeting](<https://www.rte.ie/news/politics/2025/1211/1548509-coalition-of-the-willing>),
/// 2025-12-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RTE_2025_12_11: Source = Source {
    id: "rte-2025-12-11",
    url: "https://www.rte.ie/news/politics/2025/1211/1548509-coalition-of-the-willing",
    title: "Taoiseach reiterates Ireland's 'full support' for Ukraine at Coalition of the Willing \
        meeting",
    publisher: "RTÉ",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RTÉ, [No 'clear answer' on European defence of Ukraine, says
/// Zelensky](<https://www.rte.ie/news/world/2026/0107/1551822-ukraine-allies-meeting>), 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RTE_2026_01_07: Source = Source {
    id: "rte-2026-01-07",
    url: "https://www.rte.ie/news/world/2026/0107/1551822-ukraine-allies-meeting",
    title: "No 'clear answer' on European defence of Ukraine, says Zelensky",
    publisher: "RTÉ",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RTL, [Guerre en Ukraine, sécurité européenne : Emmanuel Macron affirme l'unité de la France et
/// de ses
/// partenaires](<https://www.rtl.fr/actu/international/guerre-en-ukraine-securite-europeenne-emmanuel-macron-affirme-l-unite-de-la-france-et-de-ses-partenaires-7900474866>),
/// 2025-02-19.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static RTL_2025_02_19: Source = Source {
    id: "rtl-2025-02-19",
    url: "\
        https://www.rtl.fr/actu/international/guerre-en-ukraine-securite-europeenne-emmanuel-macron-affirme-l-unite-de-la-france-et-de-ses-partenaires-7900474866",
    title: "Guerre en Ukraine, sécurité européenne : Emmanuel Macron affirme l'unité de la France \
        et de ses partenaires",
    publisher: "RTL",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RTVE, [La Coalición de Voluntarios pide una tregua de 30 días en Ucrania y amenaza a Moscú con
/// aumentar las
/// sanciones](<https://www.rtve.es/noticias/20250510/coalicion-voluntarios-pide-tregua-30-dias-ucrania-amenaza-a-moscu-con-aumentar-sanciones/16574681.shtml>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
pub static RTVE_2025_05_10: Source = Source {
    id: "rtve-2025-05-10",
    url: "\
        https://www.rtve.es/noticias/20250510/coalicion-voluntarios-pide-tregua-30-dias-ucrania-amenaza-a-moscu-con-aumentar-sanciones/16574681.shtml",
    title: "La Coalición de Voluntarios pide una tregua de 30 días en Ucrania y amenaza a Moscú \
        con aumentar las sanciones",
    publisher: "RTVE",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// RTVE, [Guerra Ucrania, 24 febrero, en
/// directo](<https://www.rtve.es/noticias/20260224/guerra-ucrania-24-febrero-rusia-directo/16950728.shtml>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// A live page.
pub static RTVE_2026_02_24: Source = Source {
    id: "rtve-2026-02-24",
    url: "\
        https://www.rtve.es/noticias/20260224/guerra-ucrania-24-febrero-rusia-directo/16950728.shtml",
    title: "Guerra Ucrania, 24 febrero, en directo",
    publisher: "RTVE",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "A live page.",
        fr: "Page en direct.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Rubryka, [Britain and France propose 37-nation 'Coalition of the Willing' for Ukraine -
/// Bloomberg](<https://rubryka.com/en/2025/03/13/zmi-brytaniya-ta-frantsiya-obgovoryuyut-stvorennya-dlya-ukrayiny-koalitsiyi-ohochyh-iz-37-krayinamy>),
/// 2025-03-13.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static RUBRYKA_2025_03_13: Source = Source {
    id: "rubryka-2025-03-13",
    url: "\
        https://rubryka.com/en/2025/03/13/zmi-brytaniya-ta-frantsiya-obgovoryuyut-stvorennya-dlya-ukrayiny-koalitsiyi-ohochyh-iz-37-krayinamy",
    title: "Britain and France propose 37-nation 'Coalition of the Willing' for Ukraine - \
        Bloomberg",
    publisher: "Rubryka",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Rzeczpospolita, [Szczyt „koalicji chętnych” w Paryżu. Donald Tusk: Za wcześnie na optymistyczne
/// komunikaty](<https://www.rp.pl/polityka/art43597691-szczyt-koalicji-chetnych-w-paryzu-donald-tusk-za-wczesnie-na-optymistyczne-komunikaty>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static RZECZPOSPOLITA_2026_01_06: Source = Source {
    id: "rzeczpospolita-2026-01-06",
    url: "\
        https://www.rp.pl/polityka/art43597691-szczyt-koalicji-chetnych-w-paryzu-donald-tusk-za-wczesnie-na-optymistyczne-komunikaty",
    title: "Szczyt „koalicji chętnych” w Paryżu. Donald Tusk: Za wcześnie na optymistyczne \
        komunikaty",
    publisher: "Rzeczpospolita",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// SAPO 24, [Costa diz que UE vai trabalhar com outros parceiros e aliados em plano de
/// paz](<https://24.sapo.pt/atualidade/artigos/costa-diz-que-ue-vai-trabalhar-com-outros-parceiros-e-aliados-em-plano-de-paz>),
/// 2025-03.
///
/// A page of the kind `news`, in `pt`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static SAPO_24_2025_03: Source = Source {
    id: "sapo-24-2025-03",
    url: "\
        https://24.sapo.pt/atualidade/artigos/costa-diz-que-ue-vai-trabalhar-com-outros-parceiros-e-aliados-em-plano-de-paz",
    title: "Costa diz que UE vai trabalhar com outros parceiros e aliados em plano de paz",
    publisher: "SAPO 24",
    kind: SourceKind::News,
    lang: "pt",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// SAPO 24, [Portugal aprova despesa de até 205 milhões de euros para apoio militar à
/// Ucrânia](<https://24.sapo.pt/atualidade/artigos/portugal-aprova-despesa-de-ate-205-milhoes-de-euros-para-apoio-militar-a-ucrania>),
/// 2025-03.
///
/// A page of the kind `news`, in `pt`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static SAPO_24_2025_03_2: Source = Source {
    id: "sapo-24-2025-03-2",
    url: "\
        https://24.sapo.pt/atualidade/artigos/portugal-aprova-despesa-de-ate-205-milhoes-de-euros-para-apoio-militar-a-ucrania",
    title: "Portugal aprova despesa de até 205 milhões de euros para apoio militar à Ucrânia",
    publisher: "SAPO 24",
    kind: SourceKind::News,
    lang: "pt",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Sarajevo Times, [European Leaders, Trump and Zelensky hold Meeting at White
/// House](<https://sarajevotimes.com/european-leaders-trump-and-zelensky-hold-meeting-at-white-house/>),
/// 2025-08-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static SARAJEVO_TIMES_2025_08_18: Source = Source {
    id: "sarajevo-times-2025-08-18",
    url: "\
        https://sarajevotimes.com/european-leaders-trump-and-zelensky-hold-meeting-at-white-house/",
    title: "European Leaders, Trump and Zelensky hold Meeting at White House",
    publisher: "Sarajevo Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Scoop, [Luxon Reaffirms NZ's Support For Ukraine After 'Coalition Of The Willing' Call With
/// World
/// Leaders](<https://m.scoop.co.nz/stories/PO2503/S00094/luxon-reaffirms-nzs-support-for-ukraine-after-coalition-of-the-willing-call-with-world-leaders.htm>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by RNZ, written after the meeting; date not shown.
pub static SCOOP_UNDATED: Source = Source {
    id: "scoop-undated",
    url: "\
        https://m.scoop.co.nz/stories/PO2503/S00094/luxon-reaffirms-nzs-support-for-ukraine-after-coalition-of-the-willing-call-with-world-leaders.htm",
    title: "Luxon Reaffirms NZ's Support For Ukraine After 'Coalition Of The Willing' Call With \
        World Leaders",
    publisher: "Scoop",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by RNZ, written after the meeting; date not shown.",
        fr: "Texte de RNZ, écrit après la réunion ; page non datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Semafor, [US, Europeans mull Ukraine security
/// guarantees](<https://www.semafor.com/article/08/20/2025/us-europeans-mull-ukraine-security-guarantees>),
/// 2025-08-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static SEMAFOR_2025_08_20: Source = Source {
    id: "semafor-2025-08-20",
    url: "https://www.semafor.com/article/08/20/2025/us-europeans-mull-ukraine-security-guarantees",
    title: "US, Europeans mull Ukraine security guarantees",
    publisher: "Semafor",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Semafor, [Trump, Zelenskyy discuss Ukraine peace plan in
/// Florida](<https://www.semafor.com/article/12/28/2025/trump-zelenskyy-discuss-ukraine-peace-plan-in-florida>),
/// 2025-12-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static SEMAFOR_2025_12_28: Source = Source {
    id: "semafor-2025-12-28",
    url: "\
        https://www.semafor.com/article/12/28/2025/trump-zelenskyy-discuss-ukraine-peace-plan-in-florida",
    title: "Trump, Zelenskyy discuss Ukraine peace plan in Florida",
    publisher: "Semafor",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Shropshire Star, [More than 30 countries ready to play part in 'coalition of the willing' – No
/// 10](<https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10>),
/// 2025-03-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by PA.
pub static SHROPSHIRE_STAR_2025_03_17: Source = Source {
    id: "shropshire-star-2025-03-17",
    url: "\
        https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10",
    title: "More than 30 countries ready to play part in 'coalition of the willing' – No 10",
    publisher: "Shropshire Star",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by PA.",
        fr: "Texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Shropshire Star, [Starmer to join European leaders in Kyiv for 'coalition of the willing'
/// talks](<https://www.shropshirestar.com/uk-news/2025/05/09/starmer-to-join-european-leaders-in-kyiv-for-coalition-of-the-willing-talks/>),
/// 2025-05-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a PA dispatch.
pub static SHROPSHIRE_STAR_2025_05_09: Source = Source {
    id: "shropshire-star-2025-05-09",
    url: "\
        https://www.shropshirestar.com/uk-news/2025/05/09/starmer-to-join-european-leaders-in-kyiv-for-coalition-of-the-willing-talks/",
    title: "Starmer to join European leaders in Kyiv for 'coalition of the willing' talks",
    publisher: "Shropshire Star",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a PA dispatch.",
        fr: "Reprise d'une dépêche de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// 8 Sidor, [Sverige kan hjälpa med
/// flygplan](<https://8sidor.se/varlden/2026/01/sverige-kan-hjalpa-med-flygplan/>), 2026-01-07.
///
/// A page of the kind `news`, in `sv`, read on 2026-11-22.
///
/// Text by TT.
pub static SIDOR_8_2026_01_07: Source = Source {
    id: "sidor-8-2026-01-07",
    url: "https://8sidor.se/varlden/2026/01/sverige-kan-hjalpa-med-flygplan/",
    title: "Sverige kan hjälpa med flygplan",
    publisher: "8 Sidor",
    kind: SourceKind::News,
    lang: "sv",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by TT.",
        fr: "Texte de TT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Sigmalive, [Στο Μέγαρο των Ηλυσίων ο ΠτΔ - Σύντομη συνομιλία με
/// Γιλμάζ](<https://sigmalive.com/news/politics/1270356/sto-megharo-ton-ilision-o-ptd-syntomi-sinomilia-me-gilmaz>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// Quotes the Presidency of Cyprus. The title is taken from the address of the page.
pub static SIGMALIVE_2025_03_27: Source = Source {
    id: "sigmalive-2025-03-27",
    url: "\
        https://sigmalive.com/news/politics/1270356/sto-megharo-ton-ilision-o-ptd-syntomi-sinomilia-me-gilmaz",
    title: "Στο Μέγαρο των Ηλυσίων ο ΠτΔ - Σύντομη συνομιλία με Γιλμάζ",
    publisher: "Sigmalive",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the Presidency of Cyprus. The title is taken from the address of the page.",
        fr: "Cite la présidence chypriote. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// SITA, [Portugalsko nevylučuje nasadenie vojsk na
/// Ukrajinu](<https://sita.sk/portugalsko-nevylucuje-nasadenie-vojsk-na-ukrajinu-po-uzavreti-mierovej-dohody/>),
/// undated.
///
/// A page of the kind `news-agency`, in `sk`, read on 2026-11-22.
pub static SITA_UNDATED: Source = Source {
    id: "sita-undated",
    url: "\
        https://sita.sk/portugalsko-nevylucuje-nasadenie-vojsk-na-ukrajinu-po-uzavreti-mierovej-dohody/",
    title: "Portugalsko nevylučuje nasadenie vojsk na Ukrajinu",
    publisher: "SITA",
    kind: SourceKind::NewsAgency,
    lang: "sk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Slovenske novice, [Roberta Goloba ujeli zamišljenega na letalu, povedal je, o čem
/// razmišlja](<https://www.slovenskenovice.si/novice/slovenija/roberta-goloba-ujeli-zamisljenega-na-letalu-povedal-je-o-cem-razmislja-foto/>),
/// 2025-03.
///
/// A page of the kind `news`, in `sl`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static SLOVENSKE_NOVICE_2025_03: Source = Source {
    id: "slovenske-novice-2025-03",
    url: "\
        https://www.slovenskenovice.si/novice/slovenija/roberta-goloba-ujeli-zamisljenega-na-letalu-povedal-je-o-cem-razmislja-foto/",
    title: "Roberta Goloba ujeli zamišljenega na letalu, povedal je, o čem razmišlja",
    publisher: "Slovenske novice",
    kind: SourceKind::News,
    lang: "sl",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Son Dakika, [Yılmaz, Ukrayna Zirvesi'nde Türkiye'yi temsil
/// etti](<https://www.sondakika.com/politika/haber-yilmaz-ukrayna-zirvesi-nde-turkiye-yi-temsil-etti-18944680/>),
/// 2025-08-13.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
pub static SON_DAKIKA_2025_08_13: Source = Source {
    id: "son-dakika-2025-08-13",
    url: "\
        https://www.sondakika.com/politika/haber-yilmaz-ukrayna-zirvesi-nde-turkiye-yi-temsil-etti-18944680/",
    title: "Yılmaz, Ukrayna Zirvesi'nde Türkiye'yi temsil etti",
    publisher: "Son Dakika",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Son Dakika, [Cumhurbaşkanı Yardımcısı Cevdet Yılmaz, Ukrayna konulu toplantıya
/// katıldı](<https://www.sondakika.com/politika/haber-cumhurbaskani-yardimcisi-cevdet-yilmaz-ukrayna-kon-18962003/>),
/// 2025-08-19.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static SON_DAKIKA_2025_08_19: Source = Source {
    id: "son-dakika-2025-08-19",
    url: "\
        https://www.sondakika.com/politika/haber-cumhurbaskani-yardimcisi-cevdet-yilmaz-ukrayna-kon-18962003/",
    title: "Cumhurbaşkanı Yardımcısı Cevdet Yılmaz, Ukrayna konulu toplantıya katıldı",
    publisher: "Son Dakika",
    kind: SourceKind::News,
    lang: "tr",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Son Dakika, [İngiltere ve Fransa'dan Ukrayna için niyet
/// beyanı](<https://www.sondakika.com/haber/haber-ingiltere-ve-fransa-dan-ukrayna-icin-niyet-beyani-19435911/>),
/// undated.
///
/// A page of the kind `news`, in `tr`, read on 2026-11-22.
///
/// Agency text.
pub static SON_DAKIKA_UNDATED: Source = Source {
    id: "son-dakika-undated",
    url: "\
        https://www.sondakika.com/haber/haber-ingiltere-ve-fransa-dan-ukrayna-icin-niyet-beyani-19435911/",
    title: "İngiltere ve Fransa'dan Ukrayna için niyet beyanı",
    publisher: "Son Dakika",
    kind: SourceKind::News,
    lang: "tr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Agency text.",
        fr: "Texte d'agence.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// SpaceWar, ['Very broad consensus' emerging among Europeans on Ukraine:
/// France](<https://www.spacewar.com/afp/250312195321.dx5f78ds.html>), 2025-03-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static SPACEWAR_2025_03_12: Source = Source {
    id: "spacewar-2025-03-12",
    url: "https://www.spacewar.com/afp/250312195321.dx5f78ds.html",
    title: "'Very broad consensus' emerging among Europeans on Ukraine: France",
    publisher: "SpaceWar",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Stars and Stripes, [Grynkewich takes command of
/// EUCOM](<https://www.stripes.com/branches/army/2025-07-01/european-command-grynkewich-cavoli-18301728.html>),
/// 2025-07-01.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static STARS_AND_STRIPES_2025_07_01: Source = Source {
    id: "stars-and-stripes-2025-07-01",
    url: "\
        https://www.stripes.com/branches/army/2025-07-01/european-command-grynkewich-cavoli-18301728.html",
    title: "Grynkewich takes command of EUCOM",
    publisher: "Stars and Stripes",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Straits Times, [Full text of European counter-proposal to US Ukraine peace
/// plan](<https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan>),
/// 2025-11-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static STRAITS_TIMES_2025_11_24: Source = Source {
    id: "straits-times-2025-11-24",
    url: "\
        https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan",
    title: "Full text of European counter-proposal to US Ukraine peace plan",
    publisher: "The Straits Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Straits Times, [Leaders of ‘Coalition of the Willing’ on Ukraine to meet on Dec
/// 11](<https://www.straitstimes.com/world/europe/leaders-of-coalition-of-the-willing-on-ukraine-to-meet-on-thursday>),
/// 2025-12-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static STRAITS_TIMES_2025_12_10: Source = Source {
    id: "straits-times-2025-12-10",
    url: "\
        https://www.straitstimes.com/world/europe/leaders-of-coalition-of-the-willing-on-ukraine-to-meet-on-thursday",
    title: "Leaders of ‘Coalition of the Willing’ on Ukraine to meet on Dec 11",
    publisher: "The Straits Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-12-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Straits Times, [Turkey to stress 'strategic priority' of Black Sea security at Ukraine
/// meeting in
/// Paris](<https://www.straitstimes.com/world/europe/turkey-to-stress-strategic-priority-of-black-sea-security-at-ukraine-meeting-in-paris>),
/// 2026-01-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static STRAITS_TIMES_2026_01_05: Source = Source {
    id: "straits-times-2026-01-05",
    url: "\
        https://www.straitstimes.com/world/europe/turkey-to-stress-strategic-priority-of-black-sea-security-at-ukraine-meeting-in-paris",
    title: "Turkey to stress 'strategic priority' of Black Sea security at Ukraine meeting in \
        Paris",
    publisher: "The Straits Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Straits Times, [Ukraine agrees to multi-tiered ceasefire enforcement plan with Europe and
/// US: FT
/// report](<https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports>),
/// 2026-02-03.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Reuters.
pub static STRAITS_TIMES_2026_02_03: Source = Source {
    id: "straits-times-2026-02-03",
    url: "\
        https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports",
    title: "Ukraine agrees to multi-tiered ceasefire enforcement plan with Europe and US: FT \
        report",
    publisher: "The Straits Times",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters.",
        fr: "Texte de Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Stranotizie, [Il messaggio della premier alla
/// Russia](<https://www.stranotizie.it/il-messaggio-della-premier-alla-russia/>), 2025-04.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static STRANOTIZIE_2025_04: Source = Source {
    id: "stranotizie-2025-04",
    url: "https://www.stranotizie.it/il-messaggio-della-premier-alla-russia/",
    title: "Il messaggio della premier alla Russia",
    publisher: "Stranotizie",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Strategic Study India, [A European Reassurance Force for Ukraine: Options and
/// Challenges](<https://strategicstudyindia.com/2025/04/a-european-reassurance-force-for.html>),
/// undated.
///
/// A page of the kind `think-tank`, in `en`, read on 2026-11-22.
///
/// Quotes the summary of a paper of the International Institute for Strategic Studies.
pub static STRATEGIC_STUDY_INDIA_UNDATED: Source = Source {
    id: "strategic-study-india-undated",
    url: "https://strategicstudyindia.com/2025/04/a-european-reassurance-force-for.html",
    title: "A European Reassurance Force for Ukraine: Options and Challenges",
    publisher: "Strategic Study India",
    kind: SourceKind::ThinkTank,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the summary of a paper of the International Institute for Strategic Studies.",
        fr: "Cite le résumé d'une étude de l'International Institute for Strategic Studies.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Sud.ua, [Урсула фон дер Ляйен и лидеры Нордично-Балтийской восьмерки прибыли в Киев для участия
/// в заседании Коалиции
/// желающих](<https://sud.ua/ru/news/ukraine/354198-ursula-fon-der-lyayen-i-lidery-nordichno-baltiyskoy-vosmerki-pribyli-v-kiev-dlya-uchastiya-v-zasedanii-koalitsii-zhelayuschikh>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
pub static SUD_UA_2026_02_24: Source = Source {
    id: "sud-ua-2026-02-24",
    url: "\
        https://sud.ua/ru/news/ukraine/354198-ursula-fon-der-lyayen-i-lidery-nordichno-baltiyskoy-vosmerki-pribyli-v-kiev-dlya-uchastiya-v-zasedanii-koalitsii-zhelayuschikh",
    title: "Урсула фон дер Ляйен и лидеры Нордично-Балтийской восьмерки прибыли в Киев для \
        участия в заседании Коалиции желающих",
    publisher: "Sud.ua",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Sud.ua, [У Києві стартувало засідання «Коаліції охочих»:
/// відео](<https://sud.ua/uk/news/ukraine/354221-v-kieve-startovalo-zasedanie-koalitsii-zhelayuschikh-video>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static SUD_UA_2026_02_24_2: Source = Source {
    id: "sud-ua-2026-02-24-2",
    url: "\
        https://sud.ua/uk/news/ukraine/354221-v-kieve-startovalo-zasedanie-koalitsii-zhelayuschikh-video",
    title: "У Києві стартувало засідання «Коаліції охочих»: відео",
    publisher: "Sud.ua",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Süddeutsche Zeitung, [News blog on the war in
/// Ukraine](<https://www.sueddeutsche.de/politik/ukraine-krieg-newsblog-trump-selenskij-lux.AqxyRXp4RMNJGmR48scz7T>),
/// 2025-02.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static SUDDEUTSCHE_ZEITUNG_2025_02: Source = Source {
    id: "suddeutsche-zeitung-2025-02",
    url: "\
        https://www.sueddeutsche.de/politik/ukraine-krieg-newsblog-trump-selenskij-lux.AqxyRXp4RMNJGmR48scz7T",
    title: "News blog on the war in Ukraine",
    publisher: "Süddeutsche Zeitung",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Süddeutsche Zeitung, [Newsblog zum Krieg in der
/// Ukraine](<https://www.sueddeutsche.de/politik/ukraine-krieg-newsblog-merz-usa-witkoff-li.3353907>),
/// 2025-12-15.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static SUDDEUTSCHE_ZEITUNG_2025_12_15: Source = Source {
    id: "suddeutsche-zeitung-2025-12-15",
    url: "https://www.sueddeutsche.de/politik/ukraine-krieg-newsblog-merz-usa-witkoff-li.3353907",
    title: "Newsblog zum Krieg in der Ukraine",
    publisher: "Süddeutsche Zeitung",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Südtirol News, [“Koalition der Willigen” berät mit US-Vertretern in
/// Paris](<https://www.suedtirolnews.it/politik/koalition-der-willigen-beraet-mit-us-vertretern-in-paris>),
/// 2026-01-05.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Text by APA/dpa.
pub static SUDTIROL_NEWS_2026_01_05: Source = Source {
    id: "sudtirol-news-2026-01-05",
    url: "\
        https://www.suedtirolnews.it/politik/koalition-der-willigen-beraet-mit-us-vertretern-in-paris",
    title: "“Koalition der Willigen” berät mit US-Vertretern in Paris",
    publisher: "Südtirol News",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2026-01-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by APA/dpa.",
        fr: "Texte d'APA/dpa.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Sun Malaysia, [French, UK military chiefs discuss 'reassurance' options with Ukraine
/// leader](<https://thesun.my/world-news/french-uk-military-chiefs-discuss-reassurance-options-with-ukraine-leader-FD13896928>),
/// 2025-04-05.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static SUN_MALAYSIA_2025_04_05: Source = Source {
    id: "sun-malaysia-2025-04-05",
    url: "\
        https://thesun.my/world-news/french-uk-military-chiefs-discuss-reassurance-options-with-ukraine-leader-FD13896928",
    title: "French, UK military chiefs discuss 'reassurance' options with Ukraine leader",
    publisher: "The Sun Malaysia",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Suspilne, [Коаліція охочих в Парижі: що обговорюватимуть та хто
/// запрошений](<https://suspilne.media/1106690-kolacia-ohocih-v-parizi-so-obgovoruvatimut-ta-hto-zaprosenij/>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static SUSPILNE_2025_09_04: Source = Source {
    id: "suspilne-2025-09-04",
    url: "\
        https://suspilne.media/1106690-kolacia-ohocih-v-parizi-so-obgovoruvatimut-ta-hto-zaprosenij/",
    title: "Коаліція охочих в Парижі: що обговорюватимуть та хто запрошений",
    publisher: "Suspilne",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Suspilne, [Засідання Коаліції охочих відбудеться у Лондоні 24
/// жовтня](<https://suspilne.media/1143840-zasidanna-koalicii-ohocih-vidbudetsa-u-londoni-24-zovtna/>),
/// 2025-10-20.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static SUSPILNE_2025_10_20: Source = Source {
    id: "suspilne-2025-10-20",
    url: "https://suspilne.media/1143840-zasidanna-koalicii-ohocih-vidbudetsa-u-londoni-24-zovtna/",
    title: "Засідання Коаліції охочих відбудеться у Лондоні 24 жовтня",
    publisher: "Suspilne",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Suspilne, [США пропустять засідання Коаліції охочих у Лондоні, на якому буде Зеленський —
/// джерело](<https://suspilne.media/1147360-ssa-propustat-zasidanna-koalicii-ohocih-u-londoni-na-akomu-bude-zelenskij-dzerelo/>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static SUSPILNE_2025_10_24: Source = Source {
    id: "suspilne-2025-10-24",
    url: "\
        https://suspilne.media/1147360-ssa-propustat-zasidanna-koalicii-ohocih-u-londoni-na-akomu-bude-zelenskij-dzerelo/",
    title: "США пропустять засідання Коаліції охочих у Лондоні, на якому буде Зеленський — джерело",
    publisher: "Suspilne",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Sweden Herald, [Ukraine's new 20-point plan for
/// peace](<https://swedenherald.com/article/ukraines-new-20point-plan-for-peace>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page; the page was seen as far as the twelfth point.
pub static SWEDEN_HERALD_UNDATED: Source = Source {
    id: "sweden-herald-undated",
    url: "https://swedenherald.com/article/ukraines-new-20point-plan-for-peace",
    title: "Ukraine's new 20-point plan for peace",
    publisher: "Sweden Herald",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page; the page was seen as far as the \
            twelfth point.",
        fr: "Le titre est tiré de l'adresse de la page ; page vue jusqu'au douzième point.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Swissinfo, [Ukraine: la coalition des volontaires prête à se
/// mobiliser](<https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// With a text by Keystone-ATS.
pub static SWISSINFO_2025_07_10: Source = Source {
    id: "swissinfo-2025-07-10",
    url: "\
        https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171",
    title: "Ukraine: la coalition des volontaires prête à se mobiliser",
    publisher: "Swissinfo",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by Keystone-ATS.",
        fr: "Avec un texte de Keystone-ATS.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Swissinfo, [Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a
/// Ucrania](<https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// Text by EFE.
pub static SWISSINFO_2025_09_04: Source = Source {
    id: "swissinfo-2025-09-04",
    url: "\
        https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203",
    title: "Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a \
        Ucrania",
    publisher: "Swissinfo",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by EFE.",
        fr: "Texte d'EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Swissinfo, [US-Ukraine peace talks underway in
/// Geneva](<https://www.swissinfo.ch/eng/foreign-affairs/marco-rubio-and-steve-witkoff-in-geneva-on-sunday/90446360>),
/// 2025-11-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Keystone-SDA.
pub static SWISSINFO_2025_11_23: Source = Source {
    id: "swissinfo-2025-11-23",
    url: "\
        https://www.swissinfo.ch/eng/foreign-affairs/marco-rubio-and-steve-witkoff-in-geneva-on-sunday/90446360",
    title: "US-Ukraine peace talks underway in Geneva",
    publisher: "Swissinfo",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Keystone-SDA.",
        fr: "Texte de Keystone-ATS.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
/// guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
/// 2026-02-20.
///
/// A page of the kind `news`, in `es`, read on 2026-11-22.
///
/// Text by EFE.
pub static SWISSINFO_2026_02_20: Source = Source {
    id: "swissinfo-2026-02-20",
    url: "\
        https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540",
    title: "Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de \
        guerra",
    publisher: "Swissinfo",
    kind: SourceKind::News,
    lang: "es",
    published: Some(date("2026-02-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by EFE.",
        fr: "Texte d'EFE.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ta Nea, [Εσθονία: Έτοιμη να στείλει ένα τάγμα στην Ουκρανία στο πλαίσιο της ειρηνευτικής
/// αποστολής](<https://www.tanea.gr/2025/08/22/world/esthonia-etoimi-na-steilei-ena-tagma-stin-oukrania-sto-plaisio-tis-eirineytikis-apostolis/>),
/// 2025-08-22.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
pub static TA_NEA_2025_08_22: Source = Source {
    id: "ta-nea-2025-08-22",
    url: "\
        https://www.tanea.gr/2025/08/22/world/esthonia-etoimi-na-steilei-ena-tagma-stin-oukrania-sto-plaisio-tis-eirineytikis-apostolis/",
    title: "Εσθονία: Έτοιμη να στείλει ένα τάγμα στην Ουκρανία στο πλαίσιο της ειρηνευτικής \
        αποστολής",
    publisher: "Ta Nea",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2025-08-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Table.Media, [Macron lädt kurzfristig zu zweitem
/// Ukraine-Treffen](<https://schulung.table.media/europe/news/macron-laedt-kurzfristig-zu-zweitem-ukraine-treffen>),
/// 2025-02-19.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Relays Reuters.
pub static TABLE_MEDIA_2025_02_19: Source = Source {
    id: "table-media-2025-02-19",
    url: "\
        https://schulung.table.media/europe/news/macron-laedt-kurzfristig-zu-zweitem-ukraine-treffen",
    title: "Macron lädt kurzfristig zu zweitem Ukraine-Treffen",
    publisher: "Table.Media",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Reuters.",
        fr: "Relaie Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TAG24, [China hosts major international summit as Putin touts multipolar world
/// order](<https://www.tag24.com/world/china/china-hosts-major-international-summit-as-putin-touts-multipolar-world-order-3416151>),
/// 2025-08-31.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static TAG24_2025_08_31: Source = Source {
    id: "tag24-2025-08-31",
    url: "\
        https://www.tag24.com/world/china/china-hosts-major-international-summit-as-putin-touts-multipolar-world-order-3416151",
    title: "China hosts major international summit as Putin touts multipolar world order",
    publisher: "TAG24",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-31")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// tagesschau.de, [Paris und London wollen Ukraine-Mission
/// vorbereiten](<https://www.tagesschau.de/ausland/europa/ukraine-gipfel-paris-frankreich-macron-selenskyj-102.html>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
pub static TAGESSCHAU_DE_2025_03_27: Source = Source {
    id: "tagesschau-de-2025-03-27",
    url: "\
        https://www.tagesschau.de/ausland/europa/ukraine-gipfel-paris-frankreich-macron-selenskyj-102.html",
    title: "Paris und London wollen Ukraine-Mission vorbereiten",
    publisher: "tagesschau.de",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// TBS News Dig, [Online meeting of the coalition of the willing of 19
/// August](<https://newsdig.tbs.co.jp/articles/-/2117171>), undated.
///
/// A page of the kind `news`, in `ja`, read on 2026-11-22.
///
/// The title is descriptive; the page, seen without its headline and date, reports the meeting of
/// the 19th as held.
pub static TBS_NEWS_DIG_UNDATED: Source = Source {
    id: "tbs-news-dig-undated",
    url: "https://newsdig.tbs.co.jp/articles/-/2117171",
    title: "Online meeting of the coalition of the willing of 19 August",
    publisher: "TBS News Dig",
    kind: SourceKind::News,
    lang: "ja",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page, seen without its headline and date, reports the \
            meeting of the 19th as held.",
        fr: "Le titre est descriptif ; la page, vue sans son titre ni sa date, rapporte la \
            réunion du 19 comme tenue.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Telegraf, [В Парижі почалася зустріч Коаліції
/// охочих](<https://news.telegraf.com.ua/ukr/mir/2025-09-04/5919841-v-parizhi-pochalasya-zustrich-koalitsii-okhochikh-z-yakoi-vzhe-pishov-vitkoff-pershi-detali-onovlyuetsya>),
/// 2025-09-04.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// Cites TF1 and Radio Svoboda.
pub static TELEGRAF_2025_09_04: Source = Source {
    id: "telegraf-2025-09-04",
    url: "\
        https://news.telegraf.com.ua/ukr/mir/2025-09-04/5919841-v-parizhi-pochalasya-zustrich-koalitsii-okhochikh-z-yakoi-vzhe-pishov-vitkoff-pershi-detali-onovlyuetsya",
    title: "В Парижі почалася зустріч Коаліції охочих",
    publisher: "Telegraf",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites TF1 and Radio Svoboda.",
        fr: "Cite TF1 et Radio Svoboda.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The QLDR, [UK urges ‘coalition’ to step up Ukraine
/// planning](<https://theqldr.com.au/international-news/2025/04/11/ukraine-1187>), 2025-04-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AP.
pub static THE_QLDR_2025_04_11: Source = Source {
    id: "the-qldr-2025-04-11",
    url: "https://theqldr.com.au/international-news/2025/04/11/ukraine-1187",
    title: "UK urges ‘coalition’ to step up Ukraine planning",
    publisher: "The QLDR",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AP.",
        fr: "Texte d'AP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// thenews.sg, [NATO military leaders expected to meet on Ukraine](<https://thenews.sg/?p=191363>),
/// 2025-08-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. Copy of a text by Reuters.
pub static THENEWS_SG_2025_08_20: Source = Source {
    id: "thenews-sg-2025-08-20",
    url: "https://thenews.sg/?p=191363",
    title: "NATO military leaders expected to meet on Ukraine",
    publisher: "thenews.sg",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. Copy of a text by Reuters.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. Copie d'un texte de \
            Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TimesLIVE, [European leaders say US peace plan for Ukraine needs
/// work](<https://www.timeslive.co.za/news/south-africa/2025-11-22-european-leaders-say-us-peace-plan-for-ukraine-needs-work/>),
/// 2025-11-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static TIMESLIVE_2025_11_22: Source = Source {
    id: "timeslive-2025-11-22",
    url: "\
        https://www.timeslive.co.za/news/south-africa/2025-11-22-european-leaders-say-us-peace-plan-for-ukraine-needs-work/",
    title: "European leaders say US peace plan for Ukraine needs work",
    publisher: "TimesLIVE",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-11-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// To Vima, [Mitsotakis on Ukraine: US part in the guarantees is
/// necessary](<https://www.tovima.gr/2026/01/06/diplomatia/mitsotakis-gia-oukrania-anagkaia-i-symmetoxi-ton-ipa-stis-eggyiseis-asfaleias/>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `el`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static TO_VIMA_2026_01_06: Source = Source {
    id: "to-vima-2026-01-06",
    url: "\
        https://www.tovima.gr/2026/01/06/diplomatia/mitsotakis-gia-oukrania-anagkaia-i-symmetoxi-ton-ipa-stis-eggyiseis-asfaleias/",
    title: "Mitsotakis on Ukraine: US part in the guarantees is necessary",
    publisher: "To Vima",
    kind: SourceKind::News,
    lang: "el",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TradingKey, [Merz, Macron, Starmer und Tusk gemeinsam in
/// Kiew](<https://www.tradingkey.com/de/news/more-news/250642322-reuters>), 2025-05-09.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Text by Reuters. The title is descriptive; the page's own was not seen.
pub static TRADINGKEY_2025_05_09: Source = Source {
    id: "tradingkey-2025-05-09",
    url: "https://www.tradingkey.com/de/news/more-news/250642322-reuters",
    title: "Merz, Macron, Starmer und Tusk gemeinsam in Kiew",
    publisher: "TradingKey",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Reuters. The title is descriptive; the page's own was not seen.",
        fr: "Texte de Reuters. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Trend, [Zelensky, Macron and Starmer sign the declaration of
/// intent](<https://ru.trend.az/world/4138812.html>), 2026-01-06.
///
/// A page of the kind `news`, in `ru`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static TREND_2026_01_06: Source = Source {
    id: "trend-2026-01-06",
    url: "https://ru.trend.az/world/4138812.html",
    title: "Zelensky, Macron and Starmer sign the declaration of intent",
    publisher: "Trend",
    kind: SourceKind::News,
    lang: "ru",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TRT Balkan, [Plenković: održan online sastanak Koalicije voljnih i Evropskog
/// vijeća](<https://trt.global/balkan-bhsc/article/7f99f43021dc>), 2025-08-19.
///
/// A page of the kind `news`, in `bs`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static TRT_BALKAN_2025_08_19: Source = Source {
    id: "trt-balkan-2025-08-19",
    url: "https://trt.global/balkan-bhsc/article/7f99f43021dc",
    title: "Plenković: održan online sastanak Koalicije voljnih i Evropskog vijeća",
    publisher: "TRT Balkan",
    kind: SourceKind::News,
    lang: "bs",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TRT Bulgarian, [Вицепрезидентът на Тюркийе след срещата на коалицията на
/// желаещите](<https://trt.global/bulgarski/article/32923efec087>), 2025-09.
///
/// A page of the kind `news`, in `bg`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static TRT_BULGARIAN_2025_09: Source = Source {
    id: "trt-bulgarian-2025-09",
    url: "https://trt.global/bulgarski/article/32923efec087",
    title: "Вицепрезидентът на Тюркийе след срещата на коалицията на желаещите",
    publisher: "TRT Bulgarian",
    kind: SourceKind::News,
    lang: "bg",
    published: Some(date("2025-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TRT Français, [Vingt-six pays engagés dans une force de réassurance pour
/// l'Ukraine](<https://trt.global/fran%C3%A7ais/article/516bed66f428>), 2025-09-04.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. Text by AFP.
pub static TRT_FRANCAIS_2025_09_04: Source = Source {
    id: "trt-francais-2025-09-04",
    url: "https://trt.global/fran%C3%A7ais/article/516bed66f428",
    title: "Vingt-six pays engagés dans une force de réassurance pour l'Ukraine",
    publisher: "TRT Français",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. Text by AFP.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TRT World, [Any UK troop deployment to Ukraine would require parliamentary vote:
/// Starmer](<https://www.trtworld.com/article/0c4bc037f4db>), 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static TRT_WORLD_2026_01_07: Source = Source {
    id: "trt-world-2026-01-07",
    url: "https://www.trtworld.com/article/0c4bc037f4db",
    title: "Any UK troop deployment to Ukraine would require parliamentary vote: Starmer",
    publisher: "TRT World",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// TRT World, [Europeans gave no clear answer on plan if Russia attacks again:
/// Zelenskyy](<https://www.trtworld.com/article/273010ef1420>), 2026-01-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static TRT_WORLD_2026_01_07_2: Source = Source {
    id: "trt-world-2026-01-07-2",
    url: "https://www.trtworld.com/article/273010ef1420",
    title: "Europeans gave no clear answer on plan if Russia attacks again: Zelenskyy",
    publisher: "TRT World",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// TRT World, [EU, G7 and allies reaffirm support for Ukraine on war
/// anniversary](<https://www.trtworld.com/article/fcd16994b798>), 2026-02-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AFP.
pub static TRT_WORLD_2026_02_24: Source = Source {
    id: "trt-world-2026-02-24",
    url: "https://www.trtworld.com/article/fcd16994b798",
    title: "EU, G7 and allies reaffirm support for Ukraine on war anniversary",
    publisher: "TRT World",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TrueUA, [Коаліція рішучих оприлюднила спеціальну заяву щодо війни в
/// Україні](<https://trueua.info/news/koalitsiya-rishuchykh-oprylyudnyla-spetsialnu-zayavu-shchodo-viyny-v-ukrayini>),
/// 2025-07-10.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
pub static TRUEUA_2025_07_10: Source = Source {
    id: "trueua-2025-07-10",
    url: "\
        https://trueua.info/news/koalitsiya-rishuchykh-oprylyudnyla-spetsialnu-zayavu-shchodo-viyny-v-ukrayini",
    title: "Коаліція рішучих оприлюднила спеціальну заяву щодо війни в Україні",
    publisher: "TrueUA",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Türkiye Scoop, [Türkiye set to host key meeting on Black Sea
/// security](<https://turkiyescoop.com/turkiye-set-to-host-key-meeting-on-black-sea-security>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static TURKIYE_SCOOP_UNDATED: Source = Source {
    id: "turkiye-scoop-undated",
    url: "https://turkiyescoop.com/turkiye-set-to-host-key-meeting-on-black-sea-security",
    title: "Türkiye set to host key meeting on Black Sea security",
    publisher: "Türkiye Scoop",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Türkiye Today, [Türkiye offers maritime security guarantees for Ukraine in Black Sea:
/// Zelenskyy](<https://www.turkiyetoday.com/world/turkiye-offers-maritime-security-guarantees-for-ukraine-in-black-sea-zelenskyy-3205786>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The page shows no date.
pub static TURKIYE_TODAY_UNDATED: Source = Source {
    id: "turkiye-today-undated",
    url: "\
        https://www.turkiyetoday.com/world/turkiye-offers-maritime-security-guarantees-for-ukraine-in-black-sea-zelenskyy-3205786",
    title: "Türkiye offers maritime security guarantees for Ukraine in Black Sea: Zelenskyy",
    publisher: "Türkiye Today",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page shows no date.",
        fr: "La page n'est pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Turtle Island News, [Mark Carney sworn in as Canada's 24th prime
/// minister](<https://theturtleislandnews.com/index.php/2025/03/14/mark-carney-sworn-in-as-canadas-24th-prime-minister/>),
/// 2025-03-14.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by The Canadian Press.
pub static TURTLE_ISLAND_NEWS_2025_03_14: Source = Source {
    id: "turtle-island-news-2025-03-14",
    url: "\
        https://theturtleislandnews.com/index.php/2025/03/14/mark-carney-sworn-in-as-canadas-24th-prime-minister/",
    title: "Mark Carney sworn in as Canada's 24th prime minister",
    publisher: "Turtle Island News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by The Canadian Press.",
        fr: "Texte de La Presse canadienne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
/// ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
/// 2025-08-17.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static TV5MONDE_2025_08_17: Source = Source {
    id: "tv5monde-2025-08-17",
    url: "\
        https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558",
    title: "\"Coalition des volontaires\" pour l'Ukraine : qu'est-ce que c'est ?",
    publisher: "TV5MONDE",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-08-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// TV5MONDE, [Les Européens sont "prêts" à apporter les garanties de sécurité à l'Ukraine, dit
/// Macron avec
/// Zelensky](<https://information.tv5monde.com/international/les-europeens-sont-prets-apporter-les-garanties-de-securite-lukraine-dit-macron-avec-zelensky-2790078>),
/// 2025-09-03.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by AFP.
pub static TV5MONDE_2025_09_03: Source = Source {
    id: "tv5monde-2025-09-03",
    url: "\
        https://information.tv5monde.com/international/les-europeens-sont-prets-apporter-les-garanties-de-securite-lukraine-dit-macron-avec-zelensky-2790078",
    title: "Les Européens sont \"prêts\" à apporter les garanties de sécurité à l'Ukraine, dit \
        Macron avec Zelensky",
    publisher: "TV5MONDE",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-09-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AFP.",
        fr: "Texte de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TVC News, [UK hosts key military leaders to collaborate on Ukraine peacekeeping
/// plans](<https://www.tvcnews.tv/uk-hosts-key-military-leaders-to-collaborate-on-ukraine-peacekeeping-plans/>),
/// 2025-03-20.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a BBC page.
pub static TVC_NEWS_2025_03_20: Source = Source {
    id: "tvc-news-2025-03-20",
    url: "\
        https://www.tvcnews.tv/uk-hosts-key-military-leaders-to-collaborate-on-ukraine-peacekeeping-plans/",
    title: "UK hosts key military leaders to collaborate on Ukraine peacekeeping plans",
    publisher: "TVC News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-20")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a BBC page.",
        fr: "Reprise d'une page de la BBC.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TVP Wilno, [Gitanas Nausėda apeluje o przyspieszenie dostaw wsparcia militarnego dla
/// Ukrainy](<https://wilno.tvp.pl/85842806/gitanas-nausda-apeluje-o-przyspieszenie-dostaw-wsparcia-militarnego-dla-ukrainy>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
pub static TVP_WILNO_2025_03_27: Source = Source {
    id: "tvp-wilno-2025-03-27",
    url: "\
        https://wilno.tvp.pl/85842806/gitanas-nausda-apeluje-o-przyspieszenie-dostaw-wsparcia-militarnego-dla-ukrainy",
    title: "Gitanas Nausėda apeluje o przyspieszenie dostaw wsparcia militarnego dla Ukrainy",
    publisher: "TVP Wilno",
    kind: SourceKind::News,
    lang: "pl",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// TVP World, [UK PM apologizes to Baltics after Ukraine summit
/// exclusion](<https://tvpworld.com/85364538/uk-pm-apologizes-to-baltics-after-ukraine-summit-exclusion>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays LRT.
pub static TVP_WORLD_UNDATED: Source = Source {
    id: "tvp-world-undated",
    url: "https://tvpworld.com/85364538/uk-pm-apologizes-to-baltics-after-ukraine-summit-exclusion",
    title: "UK PM apologizes to Baltics after Ukraine summit exclusion",
    publisher: "TVP World",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays LRT.",
        fr: "Relaie LRT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// TVP World, [Lithuania ready to send troops to Ukraine after ceasefire, president
/// says](<https://tvpworld.com/85733760/lithuania-ready-to-send-troops-to-ukraine-to-keep-peace>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static TVP_WORLD_UNDATED_2: Source = Source {
    id: "tvp-world-undated-2",
    url: "https://tvpworld.com/85733760/lithuania-ready-to-send-troops-to-ukraine-to-keep-peace",
    title: "Lithuania ready to send troops to Ukraine after ceasefire, president says",
    publisher: "TVP World",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// 112.ua, [Zelenskyy revealed 20 points of the peace plan: What the most challenging point
/// entails](<https://112.ua/en/taemni-nuansi-14-go-punktu-mirnogo-planu-zelenskij-rozkriv-detali-pro-teritorii-ta-referendum-125121>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After TSN.
pub static UA_112_UNDATED: Source = Source {
    id: "ua-112-undated",
    url: "\
        https://112.ua/en/taemni-nuansi-14-go-punktu-mirnogo-planu-zelenskij-rozkriv-detali-pro-teritorii-ta-referendum-125121",
    title: "Zelenskyy revealed 20 points of the peace plan: What the most challenging point \
        entails",
    publisher: "112.ua",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After TSN.",
        fr: "D'après TSN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UA Connect Calgary, [28 points of the “peace plan” for Ukraine were
/// presented](<https://calgary.uaconnect.ca/en/articles/28-points-of-the-peace-plan-for-ukraine-were-presented>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reports what the Ukrainian deputy Oleksii Honcharenko published.
pub static UA_CONNECT_CALGARY_UNDATED: Source = Source {
    id: "ua-connect-calgary-undated",
    url: "\
        https://calgary.uaconnect.ca/en/articles/28-points-of-the-peace-plan-for-ukraine-were-presented",
    title: "28 points of the “peace plan” for Ukraine were presented",
    publisher: "UA Connect Calgary",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reports what the Ukrainian deputy Oleksii Honcharenko published.",
        fr: "Rend compte de ce qu'a publié le député ukrainien Oleksiï Hontcharenko.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UA News, [UK scraps plan to send 30,000-troop "reassurance force" to Ukraine – The
/// Times](<https://www.uanews.net/en/post/118832-uk-scraps-plan-to-send-30000-troop-reassurance-force-to-ukraine-the-times>),
/// 2025-08-14.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by Espreso, which relays The Times.
pub static UA_NEWS_2025_08_14: Source = Source {
    id: "ua-news-2025-08-14",
    url: "\
        https://www.uanews.net/en/post/118832-uk-scraps-plan-to-send-30000-troop-reassurance-force-to-ukraine-the-times",
    title: "UK scraps plan to send 30,000-troop \"reassurance force\" to Ukraine – The Times",
    publisher: "UA News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by Espreso, which relays The Times.",
        fr: "Texte d'Espreso, qui relaie The Times.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UATV, [Statement of the foreign ministers of the Weimar+ group on
/// negotiations](<https://uatv.ua/en/?p=1094154>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UATV_UNDATED: Source = Source {
    id: "uatv-undated",
    url: "https://uatv.ua/en/?p=1094154",
    title: "Statement of the foreign ministers of the Weimar+ group on negotiations",
    publisher: "UATV",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UIS Journal, [Support for Ukraine, peace troops: the European strategy after the Paris
/// summit](<https://uisjournal.com/support-for-ukraine-peace-troops-the-european-strategy-after-the-paris-summit/>),
/// 2025-02-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Machine-translated text. The title is taken from the address of the page.
pub static UIS_JOURNAL_2025_02_18: Source = Source {
    id: "uis-journal-2025-02-18",
    url: "\
        https://uisjournal.com/support-for-ukraine-peace-troops-the-european-strategy-after-the-paris-summit/",
    title: "Support for Ukraine, peace troops: the European strategy after the Paris summit",
    publisher: "UIS Journal",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Machine-translated text. The title is taken from the address of the page.",
        fr: "Texte traduit automatiquement. Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UIS Journal, [The coalition of the willing elaborates the plan to provide security guarantees in
/// Kiev](<https://uisjournal.com/the-coalition-of-the-willing-elaborates-the-plan-to-provide-security-guarantees-in-kiev/>),
/// 2025-03-11.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UIS_JOURNAL_2025_03_11: Source = Source {
    id: "uis-journal-2025-03-11",
    url: "\
        https://uisjournal.com/the-coalition-of-the-willing-elaborates-the-plan-to-provide-security-guarantees-in-kiev/",
    title: "The coalition of the willing elaborates the plan to provide security guarantees in \
        Kiev",
    publisher: "UIS Journal",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UK Defence Journal, [Further details of the proposed Multinational Force
/// Ukraine](<https://ukdefencejournal.org.uk/?p=66029>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reports written answers in Parliament. The title is descriptive.
pub static UK_DEFENCE_JOURNAL_UNDATED: Source = Source {
    id: "uk-defence-journal-undated",
    url: "https://ukdefencejournal.org.uk/?p=66029",
    title: "Further details of the proposed Multinational Force Ukraine",
    publisher: "UK Defence Journal",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reports written answers in Parliament. The title is descriptive.",
        fr: "Rend compte de réponses écrites au Parlement. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UK Politics Decoded, [Explainer: The UK-France-Ukraine Declaration of Intent on a Multinational
/// Force for
/// Ukraine](<https://www.ukpoliticsdecoded.uk/decoded-news/uk-france-ukraine-multinational-force-declaration-explainer.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UK_POLITICS_DECODED_UNDATED: Source = Source {
    id: "uk-politics-decoded-undated",
    url: "\
        https://www.ukpoliticsdecoded.uk/decoded-news/uk-france-ukraine-multinational-force-declaration-explainer.html",
    title: "Explainer: The UK-France-Ukraine Declaration of Intent on a Multinational Force for \
        Ukraine",
    publisher: "UK Politics Decoded",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UKPOL, [PRESS RELEASE : Prime Minister call with President of the European Council and the
/// President of the European Commission \[March
/// 2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/18>), 2025-03-07.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a 10 Downing Street release.
pub static UKPOL_2025_03_07: Source = Source {
    id: "ukpol-2025-03-07",
    url: "https://www.ukpol.co.uk/tag/downing-street/page/18",
    title: "PRESS RELEASE : Prime Minister call with President of the European Council and the \
        President of the European Commission [March 2025]",
    publisher: "UKPOL",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a 10 Downing Street release.",
        fr: "Reprise d'un communiqué du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UKPOL, [PRESS RELEASE : UK-France Leaders Declaration \[July
/// 2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/9>), 2025-07-10.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a release of 10 Downing Street of 10 July 2025, on an index page whose address may
/// move; only the beginning was seen.
pub static UKPOL_2025_07_10: Source = Source {
    id: "ukpol-2025-07-10",
    url: "https://www.ukpol.co.uk/tag/downing-street/page/9",
    title: "PRESS RELEASE : UK-France Leaders Declaration [July 2025]",
    publisher: "UKPOL",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a release of 10 Downing Street of 10 July 2025, on an index page whose \
            address may move; only the beginning was seen.",
        fr: "Reprise d'un communiqué du 10 Downing Street du 10 juillet 2025, sur une page \
            d'index dont l'adresse peut changer ; seul le début a été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UKPOL, [PRESS RELEASE : Statement of the Co-chairs of the Coalition of the Willing \[August
/// 2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/5>), 2025-08-13.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a release of 10 Downing Street of 13 August 2025, on an index page whose address may
/// move; only the beginning was seen.
pub static UKPOL_2025_08_13: Source = Source {
    id: "ukpol-2025-08-13",
    url: "https://www.ukpol.co.uk/tag/downing-street/page/5",
    title: "PRESS RELEASE : Statement of the Co-chairs of the Coalition of the Willing [August \
        2025]",
    publisher: "UKPOL",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-08-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a release of 10 Downing Street of 13 August 2025, on an index page whose \
            address may move; only the beginning was seen.",
        fr: "Reprise d'un communiqué du 10 Downing Street du 13 août 2025, sur une page d'index \
            dont l'adresse peut changer ; seul le début a été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainian World Congress, ['Coalition of the Willing' meets in Paris to discuss Ukraine's
/// security
/// guarantees](<https://ukrainianworldcongress.org/coalition-of-the-willing-meets-in-paris-to-discuss-ukraines-security-guarantees>),
/// 2025-03-28.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINIAN_WORLD_CONGRESS_2025_03_28: Source = Source {
    id: "ukrainian-world-congress-2025-03-28",
    url: "\
        https://ukrainianworldcongress.org/coalition-of-the-willing-meets-in-paris-to-discuss-ukraines-security-guarantees",
    title: "'Coalition of the Willing' meets in Paris to discuss Ukraine's security guarantees",
    publisher: "Ukrainian World Congress",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-28")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainian World Congress, [Ukraine accepts US-proposed 30-day ceasefire upon Russia's
/// consent](<https://ukrainianworldcongress.org/ukraine-accepts-us-proposed-30-day-ceasefire-upon-russias-consent>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINIAN_WORLD_CONGRESS_UNDATED: Source = Source {
    id: "ukrainian-world-congress-undated",
    url: "\
        https://ukrainianworldcongress.org/ukraine-accepts-us-proposed-30-day-ceasefire-upon-russias-consent",
    title: "Ukraine accepts US-proposed 30-day ceasefire upon Russia's consent",
    publisher: "Ukrainian World Congress",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy: at least 200,000 European
/// peacekeepers](<https://www.pravda.com.ua/eng/news/2025/01/22/7494703/>), 2025-01-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_01_22: Source = Source {
    id: "ukrainska-pravda-2025-01-22",
    url: "https://www.pravda.com.ua/eng/news/2025/01/22/7494703/",
    title: "Zelenskyy: at least 200,000 European peacekeepers",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-01-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [UK Defence Secretary on US commitment to the Ramstein
/// format](<https://www.pravda.com.ua/eng/news/2025/02/12/7497955/>), 2025-02-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_02_12: Source = Source {
    id: "ukrainska-pravda-2025-02-12",
    url: "https://www.pravda.com.ua/eng/news/2025/02/12/7497955/",
    title: "UK Defence Secretary on US commitment to the Ramstein format",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Meloni on the Paris
/// summit](<https://www.pravda.com.ua/eng/news/2025/02/18/7498856/>), 2025-02-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// European Pravda, relaying ANSA. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_02_18: Source = Source {
    id: "ukrainska-pravda-2025-02-18",
    url: "https://www.pravda.com.ua/eng/news/2025/02/18/7498856/",
    title: "Meloni on the Paris summit",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "European Pravda, relaying ANSA. The title is descriptive; the page's own was not \
            seen.",
        fr: "European Pravda, qui relaie l'ANSA. Le titre est descriptif ; celui de la page n'a \
            pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Scholz on the deployment of troops to
/// Ukraine](<https://www.pravda.com.ua/eng/news/2025/02/18/7498844/>), 2025-02-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// European Pravda, relaying Die Welt. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_02_18_2: Source = Source {
    id: "ukrainska-pravda-2025-02-18-2",
    url: "https://www.pravda.com.ua/eng/news/2025/02/18/7498844/",
    title: "Scholz on the deployment of troops to Ukraine",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "European Pravda, relaying Die Welt. The title is descriptive; the page's own was not \
            seen.",
        fr: "European Pravda, qui relaie Die Welt. Le titre est descriptif ; celui de la page n'a \
            pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Politico on the outcome of the Paris
/// meeting](<https://www.pravda.com.ua/eng/news/2025/02/18/7498845/>), 2025-02-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Politico. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_02_18_3: Source = Source {
    id: "ukrainska-pravda-2025-02-18-3",
    url: "https://www.pravda.com.ua/eng/news/2025/02/18/7498845/",
    title: "Politico on the outcome of the Paris meeting",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Politico. The title is descriptive; the page's own was not seen.",
        fr: "Relaie Politico. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Norway to participate in second summit on Ukraine and European security in
/// Paris](<https://www.pravda.com.ua/eng/news/2025/02/19/7499042/>), 2025-02-19.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_02_19: Source = Source {
    id: "ukrainska-pravda-2025-02-19",
    url: "https://www.pravda.com.ua/eng/news/2025/02/19/7499042/",
    title: "Norway to participate in second summit on Ukraine and European security in Paris",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [London summit participants agree that a ceasefire must rest on strong
/// security guarantees](<https://www.pravda.com.ua/eng/news/2025/03/2/7500946/>), 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Quotes the press service of the President of Ukraine. The title is descriptive.
pub static UKRAINSKA_PRAVDA_2025_03_02: Source = Source {
    id: "ukrainska-pravda-2025-03-02",
    url: "https://www.pravda.com.ua/eng/news/2025/03/2/7500946/",
    title: "London summit participants agree that a ceasefire must rest on strong security \
        guarantees",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the press service of the President of Ukraine. The title is descriptive.",
        fr: "Cite le service de presse du président ukrainien. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [European leaders in the lower hall of Lancaster
/// House](<https://www.pravda.com.ua/eng/news/2025/03/2/7500919/>), 2025-03-02.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// European Pravda, relaying Sky News. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_03_02_2: Source = Source {
    id: "ukrainska-pravda-2025-03-02-2",
    url: "https://www.pravda.com.ua/eng/news/2025/03/2/7500919/",
    title: "European leaders in the lower hall of Lancaster House",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "European Pravda, relaying Sky News. The title is descriptive; the page's own was not \
            seen.",
        fr: "European Pravda, qui relaie Sky News. Le titre est descriptif ; celui de la page n'a \
            pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Starmer to convene meeting of world leaders again to discuss
/// Ukraine](<https://www.pravda.com.ua/eng/news/2025/03/10/7502155/>), 2025-03-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays Reuters and Bloomberg.
pub static UKRAINSKA_PRAVDA_2025_03_10: Source = Source {
    id: "ukrainska-pravda-2025-03-10",
    url: "https://www.pravda.com.ua/eng/news/2025/03/10/7502155/",
    title: "Starmer to convene meeting of world leaders again to discuss Ukraine",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Reuters and Bloomberg.",
        fr: "Relaie Reuters et Bloomberg.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Defence ministers of five countries meet in
/// Paris](<https://www.pravda.com.ua/eng/news/2025/03/12/7502568/>), 2025-03-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of European Pravda. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_03_12: Source = Source {
    id: "ukrainska-pravda-2025-03-12",
    url: "https://www.pravda.com.ua/eng/news/2025/03/12/7502568/",
    title: "Defence ministers of five countries meet in Paris",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of European Pravda. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'European Pravda. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Meeting of coalition of the willing to support Ukraine starts in
/// Paris](<https://www.pravda.com.ua/eng/news/2025/03/27/7504805/>), 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Relays the Office of the President of Ukraine.
pub static UKRAINSKA_PRAVDA_2025_03_27: Source = Source {
    id: "ukrainska-pravda-2025-03-27",
    url: "https://www.pravda.com.ua/eng/news/2025/03/27/7504805/",
    title: "Meeting of coalition of the willing to support Ukraine starts in Paris",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the Office of the President of Ukraine.",
        fr: "Relaie le Bureau du président de l'Ukraine.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Carney: no final decision on peacekeeping
/// mission](<https://www.pravda.com.ua/eng/news/2025/04/8/7506515/>), 2025-04-08.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_04_08: Source = Source {
    id: "ukrainska-pravda-2025-04-08",
    url: "https://www.pravda.com.ua/eng/news/2025/04/8/7506515/",
    title: "Carney: no final decision on peacekeeping mission",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Healey on the objectives of the reassurance
/// force](<https://www.pravda.com.ua/eng/news/2025/04/10/7506972/>), 2025-04-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// European Pravda. The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_04_10: Source = Source {
    id: "ukrainska-pravda-2025-04-10",
    url: "https://www.pravda.com.ua/eng/news/2025/04/10/7506972/",
    title: "Healey on the objectives of the reassurance force",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "European Pravda. The title is descriptive; the page's own was not seen.",
        fr: "European Pravda. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy reveals progress in Turkish-led Black Sea security
/// talks](<https://www.pravda.com.ua/eng/news/2025/04/15/7507728/>), 2025-04-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_04_15: Source = Source {
    id: "ukrainska-pravda-2025-04-15",
    url: "https://www.pravda.com.ua/eng/news/2025/04/15/7507728/",
    title: "Zelenskyy reveals progress in Turkish-led Black Sea security talks",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Yermak, Sybiha and Umerov arrive in
/// Paris](<https://www.pravda.com.ua/eng/news/2025/04/17/7507938/>), 2025-04-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_04_17: Source = Source {
    id: "ukrainska-pravda-2025-04-17",
    url: "https://www.pravda.com.ua/eng/news/2025/04/17/7507938/",
    title: "Yermak, Sybiha and Umerov arrive in Paris",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [London talks of 23 April without Rubio and the French and German
/// ministers](<https://www.pravda.com.ua/eng/news/2025/04/23/7508767/>), 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_04_23: Source = Source {
    id: "ukrainska-pravda-2025-04-23",
    url: "https://www.pravda.com.ua/eng/news/2025/04/23/7508767/",
    title: "London talks of 23 April without Rubio and the French and German ministers",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Chief of Zelenskyy's office shares details of meeting in
/// London](<https://www.pravda.com.ua/eng/news/2025/04/23/7508858/>), 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_04_23_2: Source = Source {
    id: "ukrainska-pravda-2025-04-23-2",
    url: "https://www.pravda.com.ua/eng/news/2025/04/23/7508858/",
    title: "Chief of Zelenskyy's office shares details of meeting in London",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Ukrainian officials reveal details of meeting with Trump's Special Envoy
/// Kellogg in London – photos](<https://www.pravda.com.ua/eng/news/2025/04/23/7508889/>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of European Pravda.
pub static UKRAINSKA_PRAVDA_2025_04_23_3: Source = Source {
    id: "ukrainska-pravda-2025-04-23-3",
    url: "https://www.pravda.com.ua/eng/news/2025/04/23/7508889/",
    title: "Ukrainian officials reveal details of meeting with Trump's Special Envoy Kellogg in \
        London – photos",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of European Pravda.",
        fr: "Reprise d'European Pravda.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Reuters obtains the text of Ukrainian and European proposals handed to the
/// American side in London](<https://www.pravda.com.ua/eng/news/2025/04/26/7509264/>), 2025-04-26.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive. Quotes Reuters; read up to the part on territory.
pub static UKRAINSKA_PRAVDA_2025_04_26: Source = Source {
    id: "ukrainska-pravda-2025-04-26",
    url: "https://www.pravda.com.ua/eng/news/2025/04/26/7509264/",
    title: "Reuters obtains the text of Ukrainian and European proposals handed to the American \
        side in London",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-26")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive. Quotes Reuters; read up to the part on territory.",
        fr: "Le titre est descriptif. Cite Reuters ; lu jusqu'à la partie sur les territoires.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy announces meetings of coalition of the willing on 10
/// May](<https://www.pravda.com.ua/eng/news/2025/05/9/7511495/>), 2025-05-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_05_09: Source = Source {
    id: "ukrainska-pravda-2025-05-09",
    url: "https://www.pravda.com.ua/eng/news/2025/05/9/7511495/",
    title: "Zelenskyy announces meetings of coalition of the willing on 10 May",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Joint statement of the leaders of France, Germany, the United Kingdom and
/// Poland on a 30-day ceasefire](<https://www.pravda.com.ua/eng/news/2025/05/10/7511643/>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_05_10: Source = Source {
    id: "ukrainska-pravda-2025-05-10",
    url: "https://www.pravda.com.ua/eng/news/2025/05/10/7511643/",
    title: "Joint statement of the leaders of France, Germany, the United Kingdom and Poland on a \
        30-day ceasefire",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Rutte on the call of over 20 leaders of the coalition of the
/// willing](<https://www.pravda.com.ua/eng/news/2025/05/10/7511650/>), 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_05_10_2: Source = Source {
    id: "ukrainska-pravda-2025-05-10-2",
    url: "https://www.pravda.com.ua/eng/news/2025/05/10/7511650/",
    title: "Rutte on the call of over 20 leaders of the coalition of the willing",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy reveals topics discussed with Macron and Starmer as part of
/// coalition of the willing](<https://www.pravda.com.ua/eng/news/2025/05/21/7513280/>), 2025-05-21.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_05_21: Source = Source {
    id: "ukrainska-pravda-2025-05-21",
    url: "https://www.pravda.com.ua/eng/news/2025/05/21/7513280/",
    title: "Zelenskyy reveals topics discussed with Macron and Starmer as part of coalition of \
        the willing",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy announces upcoming meeting of coalition of the willing in
/// Rome](<https://www.pravda.com.ua/eng/news/2025/07/7/7520600/>), 2025-07-07.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_07_07: Source = Source {
    id: "ukrainska-pravda-2025-07-07",
    url: "https://www.pravda.com.ua/eng/news/2025/07/7/7520600/",
    title: "Zelenskyy announces upcoming meeting of coalition of the willing in Rome",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-07")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy: US presence at coalition of the willing meeting is sign of support
/// from Trump](<https://www.pravda.com.ua/eng/news/2025/07/10/7521206/>), 2025-07-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_07_10: Source = Source {
    id: "ukrainska-pravda-2025-07-10",
    url: "https://www.pravda.com.ua/eng/news/2025/07/10/7521206/",
    title: "Zelenskyy: US presence at coalition of the willing meeting is sign of support from \
        Trump",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Ramstein meeting on 21 July, Hegseth
/// expected](<https://www.pravda.com.ua/eng/news/2025/07/18/7522393/>), 2025-07-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_07_18: Source = Source {
    id: "ukrainska-pravda-2025-07-18",
    url: "https://www.pravda.com.ua/eng/news/2025/07/18/7522393/",
    title: "Ramstein meeting on 21 July, Hegseth expected",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-07-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [US joins coalition of the willing meeting for first time ahead of Trump-Putin
/// talks](<https://www.pravda.com.ua/eng/news/2025/08/14/7526067/>), 2025-08-14.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_08_14: Source = Source {
    id: "ukrainska-pravda-2025-08-14",
    url: "https://www.pravda.com.ua/eng/news/2025/08/14/7526067/",
    title: "US joins coalition of the willing meeting for first time ahead of Trump-Putin talks",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Nausėda: coalition countries must be prepared to deploy troops in
/// Ukraine](<https://www.pravda.com.ua/eng/news/2025/08/14/7526108/>), 2025-08-14.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. The page cites LRT.
pub static UKRAINSKA_PRAVDA_2025_08_14_2: Source = Source {
    id: "ukrainska-pravda-2025-08-14-2",
    url: "https://www.pravda.com.ua/eng/news/2025/08/14/7526108/",
    title: "Nausėda: coalition countries must be prepared to deploy troops in Ukraine",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. The page cites LRT.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. La page cite LRT.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [US secretary of state and chief of Zelenskyy's office discuss security
/// guarantees, draft expected next week](<https://www.pravda.com.ua/eng/news/2025/08/22/7527407/>),
/// 2025-08-22.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Suspilne.
pub static UKRAINSKA_PRAVDA_2025_08_22: Source = Source {
    id: "ukrainska-pravda-2025-08-22",
    url: "https://www.pravda.com.ua/eng/news/2025/08/22/7527407/",
    title: "US secretary of state and chief of Zelenskyy's office discuss security guarantees, \
        draft expected next week",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-22")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Suspilne.",
        fr: "Cite Suspilne.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Canadian PM does not rule out sending troops to
/// Ukraine](<https://www.pravda.com.ua/eng/news/2025/08/24/7527609/>), 2025-08-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_08_24: Source = Source {
    id: "ukrainska-pravda-2025-08-24",
    url: "https://www.pravda.com.ua/eng/news/2025/08/24/7527609/",
    title: "Canadian PM does not rule out sending troops to Ukraine",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
/// attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After the Élysée.
pub static UKRAINSKA_PRAVDA_2025_09_04: Source = Source {
    id: "ukrainska-pravda-2025-09-04",
    url: "https://www.pravda.com.ua/eng/news/2025/09/4/7529298/",
    title: "Coalition of the Willing meeting: Paris reveals who is attending",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After the Élysée.",
        fr: "D'après l'Élysée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Coalition of the Willing meeting starts at Élysée
/// Palace](<https://www.pravda.com.ua/eng/news/2025/09/4/7529311/>), 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_09_04_2: Source = Source {
    id: "ukrainska-pravda-2025-09-04-2",
    url: "https://www.pravda.com.ua/eng/news/2025/09/4/7529311/",
    title: "Coalition of the Willing meeting starts at Élysée Palace",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Coalition of the Willing meeting in Paris
/// concludes](<https://www.pravda.com.ua/eng/news/2025/09/4/7529334/>), 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_09_04_3: Source = Source {
    id: "ukrainska-pravda-2025-09-04-3",
    url: "https://www.pravda.com.ua/eng/news/2025/09/4/7529334/",
    title: "Coalition of the Willing meeting in Paris concludes",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Security advisers hold talks with Witkoff in
/// Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static UKRAINSKA_PRAVDA_2025_09_04_4: Source = Source {
    id: "ukrainska-pravda-2025-09-04-4",
    url: "https://www.pravda.com.ua/eng/news/2025/09/4/7529335/",
    title: "Security advisers hold talks with Witkoff in Paris",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Trump told European leaders that Europe must stop buying Russian
/// oil](<https://www.pravda.com.ua/eng/news/2025/09/4/7529375/>), 2025-09-04.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen. The page cites Reuters.
pub static UKRAINSKA_PRAVDA_2025_09_04_5: Source = Source {
    id: "ukrainska-pravda-2025-09-04-5",
    url: "https://www.pravda.com.ua/eng/news/2025/09/4/7529375/",
    title: "Trump told European leaders that Europe must stop buying Russian oil",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen. The page cites Reuters.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu. La page cite Reuters.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Zelenskyy: 26 countries ready to guarantee Ukraine's
/// security](<https://www.pravda.com.ua/eng/news/2025/09/6/7529647/>), 2025-09-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UKRAINSKA_PRAVDA_2025_09_06: Source = Source {
    id: "ukrainska-pravda-2025-09-06",
    url: "https://www.pravda.com.ua/eng/news/2025/09/6/7529647/",
    title: "Zelenskyy: 26 countries ready to guarantee Ukraine's security",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Ukrainska Pravda, [Finland to discuss format of security guarantees for Ukraine with
/// parliament](<https://www.pravda.com.ua/eng/news/2025/09/9/7530023/>), 2025-09-09.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Cites Yle.
pub static UKRAINSKA_PRAVDA_2025_09_09: Source = Source {
    id: "ukrainska-pravda-2025-09-09",
    url: "https://www.pravda.com.ua/eng/news/2025/09/9/7530023/",
    title: "Finland to discuss format of security guarantees for Ukraine with parliament",
    publisher: "Ukrainska Pravda",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-09-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Yle.",
        fr: "Cite Yle.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [Un sommet d'une quinzaine d'alliés européens de l'Ukraine ouvre à
/// Londres](<https://www.ukrinform.fr/amp/rubric-polytics/3966085-un-sommet-dune-quinzaine-dallies-europeens-de-lukraine-ouvre-a-londres.html>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `fr`, read on 2026-11-22.
///
/// Quotes the site of the President of Ukraine. The day is taken from the text.
pub static UKRINFORM_2025_03_02: Source = Source {
    id: "ukrinform-2025-03-02",
    url: "\
        https://www.ukrinform.fr/amp/rubric-polytics/3966085-un-sommet-dune-quinzaine-dallies-europeens-de-lukraine-ouvre-a-londres.html",
    title: "Un sommet d'une quinzaine d'alliés européens de l'Ukraine ouvre à Londres",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "fr",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes the site of the President of Ukraine. The day is taken from the text.",
        fr: "Cite le site du président ukrainien. Le jour est tiré du texte.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
/// discuter du soutien à
/// l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
/// 2025-03-27.
///
/// A page of the kind `news-agency`, in `fr`, read on 2026-11-22.
///
/// After the Office of the President of Ukraine.
pub static UKRINFORM_2025_03_27: Source = Source {
    id: "ukrinform-2025-03-27",
    url: "\
        https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html",
    title: "Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour \
        discuter du soutien à l'Ukraine",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "fr",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After the Office of the President of Ukraine.",
        fr: "D'après le Bureau du président de l'Ukraine.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [Macron : Une mission militaire britannique et française partira pour l'Ukraine afin
/// de former les forces
/// armées](<https://ukrinform.fr/rubric-polytics/3975621-macron-une-mission-militaire-britannique-et-francaise-partira-pour-lukraine-afin-de-former-les-forces-armees.html>),
/// 2025-03-27.
///
/// A page of the kind `news-agency`, in `fr`, read on 2026-11-22.
///
/// Relays The Guardian.
pub static UKRINFORM_2025_03_27_2: Source = Source {
    id: "ukrinform-2025-03-27-2",
    url: "\
        https://ukrinform.fr/rubric-polytics/3975621-macron-une-mission-militaire-britannique-et-francaise-partira-pour-lukraine-afin-de-former-les-forces-armees.html",
    title: "Macron : Une mission militaire britannique et française partira pour l'Ukraine afin \
        de former les forces armées",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "fr",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Guardian.",
        fr: "Relaie le Guardian.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [Coalition of the Willing summit in Paris over: what world leaders
/// discussed](<https://ukrinform.net/rubric-polytics/3975524-coalition-of-the-willing-summit-in-paris-over-what-world-leaders-discussed.html>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays The Guardian; written after the meeting, date not shown.
pub static UKRINFORM_UNDATED: Source = Source {
    id: "ukrinform-undated",
    url: "\
        https://ukrinform.net/rubric-polytics/3975524-coalition-of-the-willing-summit-in-paris-over-what-world-leaders-discussed.html",
    title: "Coalition of the Willing summit in Paris over: what world leaders discussed",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Guardian; written after the meeting, date not shown.",
        fr: "Relaie le Guardian ; écrit après la réunion, date non affichée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [Draft peace agreement: Zelensky outlines 20 points and reveals
/// details](<https://www.ukrinform.net/amp/rubric-polytics/4072955-draft-peace-agreement-zelensky-outlines-20-points-and-reveals-details.html>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The page was seen as far as the sixth point.
pub static UKRINFORM_UNDATED_2: Source = Source {
    id: "ukrinform-undated-2",
    url: "\
        https://www.ukrinform.net/amp/rubric-polytics/4072955-draft-peace-agreement-zelensky-outlines-20-points-and-reveals-details.html",
    title: "Draft peace agreement: Zelensky outlines 20 points and reveals details",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The page was seen as far as the sixth point.",
        fr: "Page vue jusqu'au sixième point.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ukrinform, [La France et la Grande-Bretagne dirigeront la « Coalition des volontaires » pour
/// l'Ukraine](<https://www.ukrinform.fr/amp/rubric-polytics/3978397-la-france-et-la-grandebretagne-dirigeront-la-coalition-des-volontaires-pour-lukraine.html>),
/// undated.
///
/// A page of the kind `news-agency`, in `fr`, read on 2026-11-22.
///
/// Quotes Minister Barrot in the week after the Paris meeting; date not shown.
pub static UKRINFORM_UNDATED_3: Source = Source {
    id: "ukrinform-undated-3",
    url: "\
        https://www.ukrinform.fr/amp/rubric-polytics/3978397-la-france-et-la-grandebretagne-dirigeront-la-coalition-des-volontaires-pour-lukraine.html",
    title: "La France et la Grande-Bretagne dirigeront la « Coalition des volontaires » pour \
        l'Ukraine",
    publisher: "Ukrinform",
    kind: SourceKind::NewsAgency,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes Minister Barrot in the week after the Paris meeting; date not shown.",
        fr: "Cite le ministre Barrot dans la semaine qui suit la réunion de Paris ; page non \
            datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNIAN, [PURL: Україна отримала першу партію ракет до
/// Patriot](<https://www.unian.ua/weapons/purl-ukrajina-otrimala-pershu-partiyu-raket-do-patriot-13296111.html>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static UNIAN_2026_02_24: Source = Source {
    id: "unian-2026-02-24",
    url: "\
        https://www.unian.ua/weapons/purl-ukrajina-otrimala-pershu-partiyu-raket-do-patriot-13296111.html",
    title: "PURL: Україна отримала першу партію ракет до Patriot",
    publisher: "UNIAN",
    kind: SourceKind::News,
    lang: "uk",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Unis pour l'Ukraine, [Principales thèses et déclarations du président Emmanuel Macron à l'issue
/// de la réunion de Paris sur
/// l'Ukraine](<https://unispourlukraine.org/fr/post/confe-rence-de-presse-du-pre-sident-de-la-re-publique-a-l-issue-de-la-re-union-de-paris-sur-la-paix>),
/// undated.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
///
/// Transcript of the French President's press conference after the Paris meeting of 27 March 2025,
/// reprinted by an association.
pub static UNIS_POUR_LUKRAINE_UNDATED: Source = Source {
    id: "unis-pour-lukraine-undated",
    url: "\
        https://unispourlukraine.org/fr/post/confe-rence-de-presse-du-pre-sident-de-la-re-publique-a-l-issue-de-la-re-union-de-paris-sur-la-paix",
    title: "Principales thèses et déclarations du président Emmanuel Macron à l'issue de la \
        réunion de Paris sur l'Ukraine",
    publisher: "Unis pour l'Ukraine",
    kind: SourceKind::Official,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Transcript of the French President's press conference after the Paris meeting of 27 \
            March 2025, reprinted by an association.",
        fr: "Transcription de la conférence de presse du président français après la réunion de \
            Paris du 27 mars 2025, reprise par une association.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNITED24 Media, [The "Coalition of the Willing" Meeting Concludes. Here's What Leaders Are
/// Saying](<https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static UNITED24_MEDIA_2025_03_27: Source = Source {
    id: "united24-media-2025-03-27",
    url: "\
        https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126",
    title: "The \"Coalition of the Willing\" Meeting Concludes. Here's What Leaders Are Saying",
    publisher: "UNITED24 Media",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Dutch Parliament adopts resolution on possible peacekeeping mission in
/// Ukraine](<https://unn.ua/en/news/dutch-parliament-adopts-resolution-on-possible-peacekeeping-mission-in-ukraine>),
/// 2025-02-18.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Cites NOS.
pub static UNN_2025_02_18: Source = Source {
    id: "unn-2025-02-18",
    url: "\
        https://unn.ua/en/news/dutch-parliament-adopts-resolution-on-possible-peacekeeping-mission-in-ukraine",
    title: "Dutch Parliament adopts resolution on possible peacekeeping mission in Ukraine",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites NOS.",
        fr: "Cite NOS.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [NATO Secretary General Mark Rutte reports on key aspects of the security summit in
/// London](<https://unn.ua/en/news/nato-secretary-general-mark-rutte-reports-on-key-aspects-of-the-security-summit-in-london>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_03_02: Source = Source {
    id: "unn-2025-03-02",
    url: "\
        https://unn.ua/en/news/nato-secretary-general-mark-rutte-reports-on-key-aspects-of-the-security-summit-in-london",
    title: "NATO Secretary General Mark Rutte reports on key aspects of the security summit in \
        London",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, ["Strong security guarantees for Kyiv": Zelenskyy summarizes the summit in
/// London](<https://unn.ua/en/news/strong-security-guarantees-for-kyiv-zelenskyy-summarizes-the-summit-in-london>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays the Office of the President of Ukraine.
pub static UNN_2025_03_02_2: Source = Source {
    id: "unn-2025-03-02-2",
    url: "\
        https://unn.ua/en/news/strong-security-guarantees-for-kyiv-zelenskyy-summarizes-the-summit-in-london",
    title: "\"Strong security guarantees for Kyiv\": Zelenskyy summarizes the summit in London",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays the Office of the President of Ukraine.",
        fr: "Relaie le Bureau du président de l'Ukraine.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Zelenskyy and European leaders meet at security summit in
/// London](<https://unn.ua/en/news/zelenskyy-and-european-leaders-meet-at-security-summit-in-london>),
/// 2025-03-02.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// After Sky News.
pub static UNN_2025_03_02_3: Source = Source {
    id: "unn-2025-03-02-3",
    url: "https://unn.ua/en/news/zelenskyy-and-european-leaders-meet-at-security-summit-in-london",
    title: "Zelenskyy and European leaders meet at security summit in London",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Sky News.",
        fr: "D'après Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Macron urged the chiefs of staff of more than 30 countries to move towards planning
/// security guarantees for
/// Ukraine](<https://unn.ua/en/news/macron-urged-the-chiefs-of-staff-of-more-than-30-countries-to-move-towards-planning-security-guarantees-for-ukraine>),
/// 2025-03-11.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays Le Monde and Le Figaro.
pub static UNN_2025_03_11: Source = Source {
    id: "unn-2025-03-11",
    url: "\
        https://unn.ua/en/news/macron-urged-the-chiefs-of-staff-of-more-than-30-countries-to-move-towards-planning-security-guarantees-for-ukraine",
    title: "Macron urged the chiefs of staff of more than 30 countries to move towards planning \
        security guarantees for Ukraine",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-11")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Le Monde and Le Figaro.",
        fr: "Relaie Le Monde et Le Figaro.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Zelenskyy, Macron, Starmer and others spoke at the "coalition of the willing"
/// meeting](<https://unn.ua/en/news/zelenskyy-macron-starmer-and-others-spoke-at-the-coalition-of-the-willing-meeting>),
/// 2025-03-15.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays Sky News.
pub static UNN_2025_03_15: Source = Source {
    id: "unn-2025-03-15",
    url: "\
        https://unn.ua/en/news/zelenskyy-macron-starmer-and-others-spoke-at-the-coalition-of-the-willing-meeting",
    title: "Zelenskyy, Macron, Starmer and others spoke at the \"coalition of the willing\" \
        meeting",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Sky News.",
        fr: "Relaie Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [More than 30 countries may join the "coalition of the willing" to support Ukraine -
/// Starmer's
/// office](<https://unn.ua/en/news/more-than-30-countries-may-join-the-coalition-of-the-willing-to-support-ukraine-london>),
/// 2025-03-17.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays Sky News.
pub static UNN_2025_03_17: Source = Source {
    id: "unn-2025-03-17",
    url: "\
        https://unn.ua/en/news/more-than-30-countries-may-join-the-coalition-of-the-willing-to-support-ukraine-london",
    title: "More than 30 countries may join the \"coalition of the willing\" to support Ukraine - \
        Starmer's office",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-03-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Sky News.",
        fr: "Relaie Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, ["Coalition of the Willing" is being gathered at NATO headquarters on April 10, "Ramstein" -
/// April
/// 11](<https://unn.ua/en/news/coalition-of-the-willing-is-being-gathered-at-nato-headquarters-on-april-10-ramstein-on-april-11>),
/// 2025-04-02.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_04_02: Source = Source {
    id: "unn-2025-04-02",
    url: "\
        https://unn.ua/en/news/coalition-of-the-willing-is-being-gathered-at-nato-headquarters-on-april-10-ramstein-on-april-11",
    title: "\"Coalition of the Willing\" is being gathered at NATO headquarters on April 10, \
        \"Ramstein\" - April 11",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, ["For consultations": Rutte explained the role of NATO at the "coalition of the willing"
/// meeting](<https://unn.ua/en/news/for-consultations-rutte-explained-the-role-of-nato-at-the-coalition-of-the-willing-meeting>),
/// 2025-04-02.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_04_02_2: Source = Source {
    id: "unn-2025-04-02-2",
    url: "\
        https://unn.ua/en/news/for-consultations-rutte-explained-the-role-of-nato-at-the-coalition-of-the-willing-meeting",
    title: "\"For consultations\": Rutte explained the role of NATO at the \"coalition of the \
        willing\" meeting",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [A technical meeting of Ukrainian representatives with partners is planned in Turkey as
/// part of the creation of a "coalition of the willing" -
/// sources](<https://unn.ua/en/news/a-technical-meeting-of-ukrainian-representatives-with-partners-is-planned-in-turkey-as-part-of-the-creation-of-a-coalition-of-the-willing-sources>),
/// 2025-04-14.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_04_14: Source = Source {
    id: "unn-2025-04-14",
    url: "\
        https://unn.ua/en/news/a-technical-meeting-of-ukrainian-representatives-with-partners-is-planned-in-turkey-as-part-of-the-creation-of-a-coalition-of-the-willing-sources",
    title: "A technical meeting of Ukrainian representatives with partners is planned in Turkey \
        as part of the creation of a \"coalition of the willing\" - sources",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, ["We must stop the killings in Ukraine": Rubio told details of the meeting in
/// Paris](<https://unn.ua/en/news/we-must-stop-the-killings-in-ukraine-rubio-told-details-of-the-meeting-in-paris>),
/// 2025-04-18.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_04_18: Source = Source {
    id: "unn-2025-04-18",
    url: "\
        https://unn.ua/en/news/we-must-stop-the-killings-in-ukraine-rubio-told-details-of-the-meeting-in-paris",
    title: "\"We must stop the killings in Ukraine\": Rubio told details of the meeting in Paris",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Negotiations on the war in Ukraine in London will be held without top diplomats - Sky
/// News](<https://unn.ua/en/news/negotiations-on-the-war-in-ukraine-in-london-will-be-held-without-top-diplomats-sky-news>),
/// 2025-04-23.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays Sky News.
pub static UNN_2025_04_23: Source = Source {
    id: "unn-2025-04-23",
    url: "\
        https://unn.ua/en/news/negotiations-on-the-war-in-ukraine-in-london-will-be-held-without-top-diplomats-sky-news",
    title: "Negotiations on the war in Ukraine in London will be held without top diplomats - Sky \
        News",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Sky News.",
        fr: "Relaie Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Four leaders of the "coalition of the willing" called on the Russian Federation for a
/// 30-day ceasefire for
/// negotiations](<https://unn.ua/en/news/four-leaders-of-the-coalition-of-the-willing-called-on-the-russian-federation-for-a-30-day-ceasefire-for-negotiations>),
/// 2025-05-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Reprint of an AFP dispatch.
pub static UNN_2025_05_10: Source = Source {
    id: "unn-2025-05-10",
    url: "\
        https://unn.ua/en/news/four-leaders-of-the-coalition-of-the-willing-called-on-the-russian-federation-for-a-30-day-ceasefire-for-negotiations",
    title: "Four leaders of the \"coalition of the willing\" called on the Russian Federation for \
        a 30-day ceasefire for negotiations",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AFP dispatch.",
        fr: "Reprise d'une dépêche de l'AFP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Without the U.S.: "Coalition of the Willing" adapts plans to support
/// Ukraine](<https://unn.ua/en/news/without-the-us-coalition-of-the-willing-adapts-support-plans>),
/// 2025-05-31.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays The Telegraph.
pub static UNN_2025_05_31: Source = Source {
    id: "unn-2025-05-31",
    url: "https://unn.ua/en/news/without-the-us-coalition-of-the-willing-adapts-support-plans",
    title: "Without the U.S.: \"Coalition of the Willing\" adapts plans to support Ukraine",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-05-31")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays The Telegraph.",
        fr: "Relaie le Telegraph.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [The Ramstein format meeting has started, Zelenskyy joined
/// online](<https://unn.ua/en/news/the-ramstein-format-meeting-has-started-zelenskyy-joined-online>),
/// 2025-06-04.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_06_04: Source = Source {
    id: "unn-2025-06-04",
    url: "https://unn.ua/en/news/the-ramstein-format-meeting-has-started-zelenskyy-joined-online",
    title: "The Ramstein format meeting has started, Zelenskyy joined online",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-06-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Coalition of the willing will get headquarters in Paris, and a coordination group will be
/// formed in Kyiv -
/// media](<https://unn.ua/en/news/coalition-of-the-willing-will-get-headquarters-in-paris-and-a-coordination-group-will-be-formed-in-kyiv-media>),
/// 2025-07-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Cites Sky News.
pub static UNN_2025_07_10: Source = Source {
    id: "unn-2025-07-10",
    url: "\
        https://unn.ua/en/news/coalition-of-the-willing-will-get-headquarters-in-paris-and-a-coordination-group-will-be-formed-in-kyiv-media",
    title: "Coalition of the willing will get headquarters in Paris, and a coordination group \
        will be formed in Kyiv - media",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites Sky News.",
        fr: "Cite Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [The meeting of the Coalition of the Willing has begun in Rome, Macron and Starmer joined
/// remotely](<https://unn.ua/en/news/the-meeting-of-the-coalition-of-the-willing-has-begun-in-rome-macron-and-starmer-joined-remotely>),
/// 2025-07-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page; the page cites Sky News.
pub static UNN_2025_07_10_2: Source = Source {
    id: "unn-2025-07-10-2",
    url: "\
        https://unn.ua/en/news/the-meeting-of-the-coalition-of-the-willing-has-begun-in-rome-macron-and-starmer-joined-remotely",
    title: "The meeting of the Coalition of the Willing has begun in Rome, Macron and Starmer \
        joined remotely",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-07-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page; the page cites Sky News.",
        fr: "Le titre est tiré de l'adresse de la page ; la page cite Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, ["Coalition of the willing" met after the Washington
/// summit](<https://unn.ua/en/news/coalition-of-the-willing-met-after-the-washington-summit>),
/// 2025-08-19.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Cites BFMTV.
pub static UNN_2025_08_19: Source = Source {
    id: "unn-2025-08-19",
    url: "https://unn.ua/en/news/coalition-of-the-willing-met-after-the-washington-summit",
    title: "\"Coalition of the willing\" met after the Washington summit",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-08-19")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites BFMTV.",
        fr: "Cite BFMTV.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [A framework of questions regarding security guarantees was formed: Shmyhal participated in
/// a meeting of the "coalition of the willing" at the level of defense
/// ministers](<https://unn.ua/en/news/a-framework-of-questions-regarding-security-guarantees-was-formed-shmyhal-participated-in-a-meeting-of-the-coalition-of-the-willing-at-the-level-of-defense-ministers>),
/// 2025-09-03.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_09_03: Source = Source {
    id: "unn-2025-09-03",
    url: "\
        https://unn.ua/en/news/a-framework-of-questions-regarding-security-guarantees-was-formed-shmyhal-participated-in-a-meeting-of-the-coalition-of-the-willing-at-the-level-of-defense-ministers",
    title: "A framework of questions regarding security guarantees was formed: Shmyhal \
        participated in a meeting of the \"coalition of the willing\" at the level of defense \
        ministers",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-09-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Today 26 countries are ready to send troops to Ukraine to ensure peace –
/// Macron](<https://unn.ua/en/news/today-26-countries-are-ready-to-send-troops-to-ukraine-to-ensure-peace-macron>),
/// 2025-09-04.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_09_04: Source = Source {
    id: "unn-2025-09-04",
    url: "\
        https://unn.ua/en/news/today-26-countries-are-ready-to-send-troops-to-ukraine-to-ensure-peace-macron",
    title: "Today 26 countries are ready to send troops to Ukraine to ensure peace – Macron",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Shmyhal discussed with E5 group countries the possibility of obtaining additional
/// long-range weapons for
/// Ukraine](<https://unn.ua/en/news/shmyhal-discussed-with-e5-group-countries-the-possibility-of-obtaining-additional-long-range-weapons-for-ukraine>),
/// 2025-09-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_09_10: Source = Source {
    id: "unn-2025-09-10",
    url: "\
        https://unn.ua/en/news/shmyhal-discussed-with-e5-group-countries-the-possibility-of-obtaining-additional-long-range-weapons-for-ukraine",
    title: "Shmyhal discussed with E5 group countries the possibility of obtaining additional \
        long-range weapons for Ukraine",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-09-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Trump's full 28-point peace plan: Axios published all
/// points](<https://unn.ua/en/news/trumps-full-28-point-peace-plan-between-ukraine-and-russia-axios-published-all-points>),
/// 2025-11-21.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_11_21: Source = Source {
    id: "unn-2025-11-21",
    url: "\
        https://unn.ua/en/news/trumps-full-28-point-peace-plan-between-ukraine-and-russia-axios-published-all-points",
    title: "Trump's full 28-point peace plan: Axios published all points",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-11-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Full text of the counter-proposal to the US peace plan -
/// Reuters](<https://unn.ua/en/news/european-media-published-the-full-text-of-the-counter-proposal-to-the-us-peace-plan-for-ukraine-reuters>),
/// 2025-11-23.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_11_23: Source = Source {
    id: "unn-2025-11-23",
    url: "\
        https://unn.ua/en/news/european-media-published-the-full-text-of-the-counter-proposal-to-the-us-peace-plan-for-ukraine-reuters",
    title: "Full text of the counter-proposal to the US peace plan - Reuters",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-11-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Billionaire Babiš officially appointed Czech Prime
/// Minister](<https://unn.ua/en/news/billionaire-babis-officially-appointed-czech-prime-minister>),
/// 2025-12-09.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static UNN_2025_12_09: Source = Source {
    id: "unn-2025-12-09",
    url: "https://unn.ua/en/news/billionaire-babis-officially-appointed-czech-prime-minister",
    title: "Billionaire Babiš officially appointed Czech Prime Minister",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-09")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [A meeting of the "coalition of the willing" to support Ukraine was announced for
/// Thursday](<https://unn.ua/en/news/a-meeting-of-the-coalition-of-the-willing-to-support-ukraine-was-announced-for-thursday>),
/// 2025-12-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_12_10: Source = Source {
    id: "unn-2025-12-10",
    url: "\
        https://unn.ua/en/news/a-meeting-of-the-coalition-of-the-willing-to-support-ukraine-was-announced-for-thursday",
    title: "A meeting of the \"coalition of the willing\" to support Ukraine was announced for \
        Thursday",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Zelenskyy confirmed the meeting of the “Coalition of the Willing” on
/// Thursday](<https://unn.ua/en/news/zelenskyy-confirmed-the-meeting-of-the-coalition-of-the-willing-on-thursday>),
/// 2025-12-10.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_12_10_2: Source = Source {
    id: "unn-2025-12-10-2",
    url: "\
        https://unn.ua/en/news/zelenskyy-confirmed-the-meeting-of-the-coalition-of-the-willing-on-thursday",
    title: "Zelenskyy confirmed the meeting of the “Coalition of the Willing” on Thursday",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Czech President Pavel appoints new government led by
/// Babiš](<https://unn.ua/en/news/czech-president-pavel-appointed-a-new-government-led-by-babis>),
/// 2025-12-15.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_12_15: Source = Source {
    id: "unn-2025-12-15",
    url: "https://unn.ua/en/news/czech-president-pavel-appointed-a-new-government-led-by-babis",
    title: "Czech President Pavel appoints new government led by Babiš",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [The people of Ukraine will decide on territories - joint statement by European
/// leaders](<https://unn.ua/en/news/the-people-of-ukraine-will-decide-on-territories-joint-statement-by-european-leaders>),
/// 2025-12-15.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2025_12_15_2: Source = Source {
    id: "unn-2025-12-15-2",
    url: "\
        https://unn.ua/en/news/the-people-of-ukraine-will-decide-on-territories-joint-statement-by-european-leaders",
    title: "The people of Ukraine will decide on territories - joint statement by European leaders",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [G7 leaders issued a statement on the anniversary of Russia's invasion, reaffirming support
/// for Ukraine and Trump's peace
/// efforts](<https://unn.ua/en/news/g7-leaders-issued-a-statement-on-the-anniversary-of-russias-invasion-reaffirming-support-for-ukraine-and-trumps-peace-efforts>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2026_02_24: Source = Source {
    id: "unn-2026-02-24",
    url: "\
        https://unn.ua/en/news/g7-leaders-issued-a-statement-on-the-anniversary-of-russias-invasion-reaffirming-support-for-ukraine-and-trumps-peace-efforts",
    title: "G7 leaders issued a statement on the anniversary of Russia's invasion, reaffirming \
        support for Ukraine and Trump's peace efforts",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Kyiv to host Coalition of the Willing meeting and Ukraine, Northern European and Baltic
/// countries
/// summit](<https://unn.ua/en/news/kyiv-to-host-coalition-of-the-willing-meeting-and-ukraine-northern-european-and-baltic-countries-summit>),
/// 2026-02-24.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_2026_02_24_2: Source = Source {
    id: "unn-2026-02-24-2",
    url: "\
        https://unn.ua/en/news/kyiv-to-host-coalition-of-the-willing-meeting-and-ukraine-northern-european-and-baltic-countries-summit",
    title: "Kyiv to host Coalition of the Willing meeting and Ukraine, Northern European and \
        Baltic countries summit",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Zelenskyy to meet Macron in Paris this week -
/// media](<https://unn.ua/en/news/zelenskyy-to-meet-macron-in-paris-this-week-media>), 2026-03-12.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Quotes BFMTV.
pub static UNN_2026_03_12: Source = Source {
    id: "unn-2026-03-12",
    url: "https://unn.ua/en/news/zelenskyy-to-meet-macron-in-paris-this-week-media",
    title: "Zelenskyy to meet Macron in Paris this week - media",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: Some(date("2026-03-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Quotes BFMTV.",
        fr: "Cite BFMTV.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [European leaders find no quick answer at Ukraine summit amid Trump's remarks -
/// Politico](<https://unn.ua/en/news/european-leaders-find-no-quick-answer-at-ukraine-summit-amid-trumps-remarks-politico>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
///
/// Relays Politico; written after the meeting, date not shown.
pub static UNN_UNDATED: Source = Source {
    id: "unn-undated",
    url: "\
        https://unn.ua/en/news/european-leaders-find-no-quick-answer-at-ukraine-summit-amid-trumps-remarks-politico",
    title: "European leaders find no quick answer at Ukraine summit amid Trump's remarks - \
        Politico",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays Politico; written after the meeting, date not shown.",
        fr: "Relaie Politico ; écrit après la réunion, date non affichée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// UNN, [For the President of Slovakia, the "coalition of the willing" has no
/// effect](<https://unn.ua/en/news/for-the-president-of-slovakia-the-coalition-of-the-willing-has-no-effect-he-believes-that-it-is-necessary-to-act-at-the-eu-and-nato-level>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_UNDATED_2: Source = Source {
    id: "unn-undated-2",
    url: "\
        https://unn.ua/en/news/for-the-president-of-slovakia-the-coalition-of-the-willing-has-no-effect-he-believes-that-it-is-necessary-to-act-at-the-eu-and-nato-level",
    title: "For the President of Slovakia, the \"coalition of the willing\" has no effect",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Umerov held a "separate meeting" with Western partners after talks with Russia in
/// Geneva](<https://unn.ua/en/news/umerov-held-a-separate-meeting-with-western-partners-after-talks-with-russia-in-geneva>),
/// undated.
///
/// A page of the kind `news-agency`, in `en`, read on 2026-11-22.
pub static UNN_UNDATED_3: Source = Source {
    id: "unn-undated-3",
    url: "\
        https://unn.ua/en/news/umerov-held-a-separate-meeting-with-western-partners-after-talks-with-russia-in-geneva",
    title: "Umerov held a \"separate meeting\" with Western partners after talks with Russia in \
        Geneva",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// UNN, [Макрон анонсував зустріч коаліції охочих у Парижі для узгодження гарантій безпеки України:
/// озвучена
/// дата](<https://unn.ua/news/makron-anonsuvav-zustrich-koalitsii-okhochykh-u-paryzhi-dlia-uzghodzhennia-harantii-bezpeky-ukrainy-ozvuchena-data>),
/// undated.
///
/// A page of the kind `news-agency`, in `uk`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static UNN_UNDATED_4: Source = Source {
    id: "unn-undated-4",
    url: "\
        https://unn.ua/news/makron-anonsuvav-zustrich-koalitsii-okhochykh-u-paryzhi-dlia-uzghodzhennia-harantii-bezpeky-ukrainy-ozvuchena-data",
    title: "Макрон анонсував зустріч коаліції охочих у Парижі для узгодження гарантій безпеки \
        України: озвучена дата",
    publisher: "UNN",
    kind: SourceKind::NewsAgency,
    lang: "uk",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [US defence secretary says return to Ukraine's pre-2014 borders is
/// unrealistic](<https://www.upday.com/uk/us-defence-secretary-says-return-to-ukraines-pre-2014-borders-is-unrealistic>),
/// 2025-02-12.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a PA dispatch.
pub static UPDAY_2025_02_12: Source = Source {
    id: "upday-2025-02-12",
    url: "\
        https://www.upday.com/uk/us-defence-secretary-says-return-to-ukraines-pre-2014-borders-is-unrealistic",
    title: "US defence secretary says return to Ukraine's pre-2014 borders is unrealistic",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-02-12")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a PA dispatch.",
        fr: "Reprise d'une dépêche de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Ukraine peacekeeping plans entering 'operational phase', says
/// PM](<https://www.upday.com/uk/ukraine-peacekeeping-plans-entering-operational-phase-says-pm>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by PA.
pub static UPDAY_2025_03_15: Source = Source {
    id: "upday-2025-03-15",
    url: "https://www.upday.com/uk/ukraine-peacekeeping-plans-entering-operational-phase-says-pm",
    title: "Ukraine peacekeeping plans entering 'operational phase', says PM",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by PA.",
        fr: "Texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Starmer in Paris for talks with 'coalition of the
/// willing'](<https://upday.com/uk/european-leaders-gather-for-paris-summit-as-starmer-accuses-putin-of-hollow-promises>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a PA dispatch.
pub static UPDAY_2025_03_27: Source = Source {
    id: "upday-2025-03-27",
    url: "\
        https://upday.com/uk/european-leaders-gather-for-paris-summit-as-starmer-accuses-putin-of-hollow-promises",
    title: "Starmer in Paris for talks with 'coalition of the willing'",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a PA dispatch.",
        fr: "Reprise d'une dépêche de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Not the time to lift sanctions, says Starmer after 'coalition of the willing'
/// meeting](<https://www.upday.com/uk/not-the-time-to-lift-sanctions-says-starmer-after-coalition-of-the-willing-meeting>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by PA.
pub static UPDAY_2025_03_27_2: Source = Source {
    id: "upday-2025-03-27-2",
    url: "\
        https://www.upday.com/uk/not-the-time-to-lift-sanctions-says-starmer-after-coalition-of-the-willing-meeting",
    title: "Not the time to lift sanctions, says Starmer after 'coalition of the willing' meeting",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by PA.",
        fr: "Texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [UK-hosted Ukraine talks downgraded after Rubio pulls
/// out](<https://www.upday.com/uk/uk-hosted-ukraine-talks-downgraded-after-rubio-pulls-out>),
/// 2025-04-23.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of a PA dispatch.
pub static UPDAY_2025_04_23: Source = Source {
    id: "upday-2025-04-23",
    url: "https://www.upday.com/uk/uk-hosted-ukraine-talks-downgraded-after-rubio-pulls-out",
    title: "UK-hosted Ukraine talks downgraded after Rubio pulls out",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-23")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a PA dispatch.",
        fr: "Reprise d'une dépêche de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Zelensky meets Starmer as allies plan Russia sanctions
/// boost](<https://www.upday.com/uk/politics/zelensky-meets-starmer-as-allies-plan-russia-sanctions-boost/7fhfweq>),
/// 2025-10-24.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// With a text by PA.
pub static UPDAY_2025_10_24: Source = Source {
    id: "upday-2025-10-24",
    url: "\
        https://www.upday.com/uk/politics/zelensky-meets-starmer-as-allies-plan-russia-sanctions-boost/7fhfweq",
    title: "Zelensky meets Starmer as allies plan Russia sanctions boost",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "With a text by PA.",
        fr: "Avec un texte de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Meloni a Parigi martedì: oltre 30 paesi negoziano garanzie per
/// l'Ucraina](<https://www.upday.com/it/esteri/meloni-a-parigi-martedi-oltre-30-paesi-negoziano-garanzie-per-lucraina/jtw2xwj>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static UPDAY_2026_01_03: Source = Source {
    id: "upday-2026-01-03",
    url: "\
        https://www.upday.com/it/esteri/meloni-a-parigi-martedi-oltre-30-paesi-negoziano-garanzie-per-lucraina/jtw2xwj",
    title: "Meloni a Parigi martedì: oltre 30 paesi negoziano garanzie per l'Ucraina",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Upday, [Secondo giorno di negoziati a Ginevra: l'Ucraina riunisce alleati europei e
/// Usa](<https://www.upday.com/it/esteri/secondo-giorno-di-negoziati-a-ginevra-lucraina-riunisce-alleati-europei-e-usa/43n4r7p>),
/// 2026-02-18.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
pub static UPDAY_2026_02_18: Source = Source {
    id: "upday-2026-02-18",
    url: "\
        https://www.upday.com/it/esteri/secondo-giorno-di-negoziati-a-ginevra-lucraina-riunisce-alleati-europei-e-usa/43n4r7p",
    title: "Secondo giorno di negoziati a Ginevra: l'Ucraina riunisce alleati europei e Usa",
    publisher: "Upday",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2026-02-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Urbana News, [Carney arrives in Paris for talks with Ukraine's
/// allies](<https://urbananews.ca/?p=39939>), 2026-01-06.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static URBANA_NEWS_2026_01_06: Source = Source {
    id: "urbana-news-2026-01-06",
    url: "https://urbananews.ca/?p=39939",
    title: "Carney arrives in Paris for talks with Ukraine's allies",
    publisher: "Urbana News",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Večernji list, [Hrvatski vojnici u Ukrajini ni u jednom
/// scenariju](<https://www.vecernji.hr/vijesti/hrvatski-vojnici-u-ukrajini-ni-u-jednom-scenariju-1888846>),
/// 2025-09-05.
///
/// A page of the kind `news`, in `hr`, read on 2026-11-22.
pub static VECERNJI_LIST_2025_09_05: Source = Source {
    id: "vecernji-list-2025-09-05",
    url: "\
        https://www.vecernji.hr/vijesti/hrvatski-vojnici-u-ukrajini-ni-u-jednom-scenariju-1888846",
    title: "Hrvatski vojnici u Ukrajini ni u jednom scenariju",
    publisher: "Večernji list",
    kind: SourceKind::News,
    lang: "hr",
    published: Some(date("2025-09-05")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Verkkouutiset, [Alexander Stubb osallistuu halukkaiden koalition
/// kokoukseen](<https://www.verkkouutiset.fi/a/alexander-stubb-osallistuu-halukkaiden-koalition-virtuaalikokoukseen/>),
/// 2025-10-21.
///
/// A page of the kind `news`, in `fi`, read on 2026-11-22.
///
/// Cites the office of the President of Finland.
pub static VERKKOUUTISET_2025_10_21: Source = Source {
    id: "verkkouutiset-2025-10-21",
    url: "\
        https://www.verkkouutiset.fi/a/alexander-stubb-osallistuu-halukkaiden-koalition-virtuaalikokoukseen/",
    title: "Alexander Stubb osallistuu halukkaiden koalition kokoukseen",
    publisher: "Verkkouutiset",
    kind: SourceKind::News,
    lang: "fi",
    published: Some(date("2025-10-21")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Cites the office of the President of Finland.",
        fr: "Cite les services du président finlandais.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Vie publique, [Conférence de presse conjointe de MM. Macron et Zelensky, Paris le 1er décembre
/// 2025](<https://www.vie-publique.fr/discours/301171-emmanuel-macron-01122025-visite-de-volodymyr-zelensky-negociations-paix>),
/// 2025-12-01.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
pub static VIE_PUBLIQUE_2025_12_01: Source = Source {
    id: "vie-publique-2025-12-01",
    url: "\
        https://www.vie-publique.fr/discours/301171-emmanuel-macron-01122025-visite-de-volodymyr-zelensky-negociations-paix",
    title: "Conférence de presse conjointe de MM. Macron et Zelensky, Paris le 1er décembre 2025",
    publisher: "Vie publique",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2025-12-01")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Vie publique, [Communiqué du ministère de l'Europe et des affaires étrangères, 29 janvier
/// 2026](<https://www.vie-publique.fr/discours/301840-ministere-de-leurope-et-des-affaires-etrangeres-29012026-irlande>),
/// 2026-01-29.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
///
/// On relations with Ireland. The title is descriptive.
pub static VIE_PUBLIQUE_2026_01_29: Source = Source {
    id: "vie-publique-2026-01-29",
    url: "\
        https://www.vie-publique.fr/discours/301840-ministere-de-leurope-et-des-affaires-etrangeres-29012026-irlande",
    title: "Communiqué du ministère de l'Europe et des affaires étrangères, 29 janvier 2026",
    publisher: "Vie publique",
    kind: SourceKind::Official,
    lang: "fr",
    published: Some(date("2026-01-29")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "On relations with Ireland. The title is descriptive.",
        fr: "Sur les relations avec l'Irlande. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
/// Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
/// undated.
///
/// A page of the kind `official`, in `fr`, read on 2026-11-22.
///
/// A site of the French government (DILA).
pub static VIE_PUBLIQUE_UNDATED: Source = Source {
    id: "vie-publique-undated",
    url: "\
        https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine",
    title: "Sécurité européenne : réunion d'urgence sur la situation en Ukraine",
    publisher: "Vie publique",
    kind: SourceKind::Official,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "A site of the French government (DILA).",
        fr: "Site de l'administration française (DILA).",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Vísir, [Kristrún, Witkoff og Kushner á fundinum í París í
/// dag](<https://www.visir.is/g/20262825217d/kristrun-witkoff-og-kushner-a-fundinum-i-paris-i-dag>),
/// 2026-01-06.
///
/// A page of the kind `news`, in `is`, read on 2026-11-22.
pub static VISIR_2026_01_06: Source = Source {
    id: "visir-2026-01-06",
    url: "https://www.visir.is/g/20262825217d/kristrun-witkoff-og-kushner-a-fundinum-i-paris-i-dag",
    title: "Kristrún, Witkoff og Kushner á fundinum í París í dag",
    publisher: "Vísir",
    kind: SourceKind::News,
    lang: "is",
    published: Some(date("2026-01-06")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Voz, [Macron assures that 26 countries are committed to participate in Ukraine's security after
/// the
/// war](<https://voz.us/en/world/250904/28594/macron-assures-that-26-countries-are-committed-to-participate-in-ukraine-s-security-after-the-war.html>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static VOZ_UNDATED: Source = Source {
    id: "voz-undated",
    url: "\
        https://voz.us/en/world/250904/28594/macron-assures-that-26-countries-are-committed-to-participate-in-ukraine-s-security-after-the-war.html",
    title: "Macron assures that 26 countries are committed to participate in Ukraine's security \
        after the war",
    publisher: "Voz",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// wallstreet:online, [Europäer wollen Unterstützung für Ukraine
/// verstärken](<https://www.wallstreet-online.de/nachricht/18998573-europaeer-unterstuetzung-ukraine-verstaerken>),
/// 2025-02.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Reprint of a dpa-AFX dispatch. The title is descriptive; the page's own was not seen.
pub static WALLSTREET_ONLINE_2025_02: Source = Source {
    id: "wallstreet-online-2025-02",
    url: "\
        https://www.wallstreet-online.de/nachricht/18998573-europaeer-unterstuetzung-ukraine-verstaerken",
    title: "Europäer wollen Unterstützung für Ukraine verstärken",
    publisher: "wallstreet:online",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-02")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a dpa-AFX dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche de dpa-AFX. Le titre est descriptif ; celui de la page n'a pas \
            été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// wallstreet:online, [Scholz bei Friedenstruppe weiter
/// zurückhaltend](<https://www.wallstreet-online.de/nachricht/19160368-scholz-friedenstruppe-zurueckhaltend>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `de`, read on 2026-11-22.
///
/// Text by dpa-AFX.
pub static WALLSTREET_ONLINE_2025_03_27: Source = Source {
    id: "wallstreet-online-2025-03-27",
    url: "https://www.wallstreet-online.de/nachricht/19160368-scholz-friedenstruppe-zurueckhaltend",
    title: "Scholz bei Friedenstruppe weiter zurückhaltend",
    publisher: "wallstreet:online",
    kind: SourceKind::News,
    lang: "de",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by dpa-AFX.",
        fr: "Texte de dpa-AFX.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Washington Insider Magazine, [Macron pushes reassurance force for Ukraine as European allies
/// show
/// division](<https://washingtoninsider.net/europe/macron-pushes-reassurance-force-for-ukraine-as-european-allies-show-division/>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static WASHINGTON_INSIDER_MAGAZINE_2025_03_27: Source = Source {
    id: "washington-insider-magazine-2025-03-27",
    url: "\
        https://washingtoninsider.net/europe/macron-pushes-reassurance-force-for-ukraine-as-european-allies-show-division/",
    title: "Macron pushes reassurance force for Ukraine as European allies show division",
    publisher: "Washington Insider Magazine",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Watson, [Une mission franco-britannique se rendra en
/// Ukraine](<https://www.watson.ch/fr/international/guerre-contre-l-ukraine/359801827-une-mission-franco-britannique-se-rendra-en-ukraine>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
///
/// Text by ATS.
pub static WATSON_2025_03_27: Source = Source {
    id: "watson-2025-03-27",
    url: "\
        https://www.watson.ch/fr/international/guerre-contre-l-ukraine/359801827-une-mission-franco-britannique-se-rendra-en-ukraine",
    title: "Une mission franco-britannique se rendra en Ukraine",
    publisher: "Watson",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ATS.",
        fr: "Texte de l'ATS.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Welingelichte Kringen, ['Coalitie van Bereidwilligen' onderstreept steun aan
/// Oekraïne](<https://www.welingelichtekringen.nl/samenleving/coalitie-van-bereidwilligen-onderstreept-steun-aan-oekraine>),
/// 2026-02-24.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
///
/// Text by ANP.
pub static WELINGELICHTE_KRINGEN_2026_02_24: Source = Source {
    id: "welingelichte-kringen-2026-02-24",
    url: "\
        https://www.welingelichtekringen.nl/samenleving/coalitie-van-bereidwilligen-onderstreept-steun-aan-oekraine",
    title: "'Coalitie van Bereidwilligen' onderstreept steun aan Oekraïne",
    publisher: "Welingelichte Kringen",
    kind: SourceKind::News,
    lang: "nl",
    published: Some(date("2026-02-24")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by ANP.",
        fr: "Texte de l'ANP.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Welingelichte Kringen, [Jetten belt meteen na aantreden met
/// Zelensky](<https://www.welingelichtekringen.nl/samenleving/jetten-belt-meteen-na-aantreden-met-zelensky>),
/// undated.
///
/// A page of the kind `news`, in `nl`, read on 2026-11-22.
pub static WELINGELICHTE_KRINGEN_UNDATED: Source = Source {
    id: "welingelichte-kringen-undated",
    url: "\
        https://www.welingelichtekringen.nl/samenleving/jetten-belt-meteen-na-aantreden-met-zelensky",
    title: "Jetten belt meteen na aantreden met Zelensky",
    publisher: "Welingelichte Kringen",
    kind: SourceKind::News,
    lang: "nl",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The West Australian, [UK to step up Ukraine peacekeeping
/// planning](<https://thewest.com.au/politics/diplomacy/uk-to-step-up-ukraine-peacekeeping-planning-c-18052985>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Text by AAP and PA.
pub static WEST_AUSTRALIAN_2025_03_15: Source = Source {
    id: "west-australian-2025-03-15",
    url: "\
        https://thewest.com.au/politics/diplomacy/uk-to-step-up-ukraine-peacekeeping-planning-c-18052985",
    title: "UK to step up Ukraine peacekeeping planning",
    publisher: "The West Australian",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Text by AAP and PA.",
        fr: "Texte d'AAP et de PA.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Westgate Sentinel, [UK readies over £100 million for possible deployment of British forces to
/// Ukraine](<https://westgatesentinel.com/international/uk-readies-over-100-million-for-possible-deployment-of-british-forces-to-ukraine>),
/// 2025-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Based on Sky News.
pub static WESTGATE_SENTINEL_2025_10: Source = Source {
    id: "westgate-sentinel-2025-10",
    url: "\
        https://westgatesentinel.com/international/uk-readies-over-100-million-for-possible-deployment-of-british-forces-to-ukraine",
    title: "UK readies over £100 million for possible deployment of British forces to Ukraine",
    publisher: "Westgate Sentinel",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Based on Sky News.",
        fr: "D'après Sky News.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// WHIO, [Talks in Paris on the future of
/// Ukraine](<https://www.whio.com/news/world/ukraines-future-is/MHVWY6JK5ZFKHFPHCJXOF2ULMA/>),
/// 2025-04-17.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Reprint of an AP dispatch. The title is descriptive; the page's own was not seen.
pub static WHIO_2025_04_17: Source = Source {
    id: "whio-2025-04-17",
    url: "https://www.whio.com/news/world/ukraines-future-is/MHVWY6JK5ZFKHFPHCJXOF2ULMA/",
    title: "Talks in Paris on the future of Ukraine",
    publisher: "WHIO",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-04-17")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of an AP dispatch. The title is descriptive; the page's own was not seen.",
        fr: "Reprise d'une dépêche d'AP. Le titre est descriptif ; celui de la page n'a pas été \
            vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// WION, [Coalition of the willing unites to push Russia into
/// ceasefire](<https://www.wionews.com/world/russia-ukraine-war-coalition-of-the-willing-uk-keir-starmer-france-emmanuel-macron-nato-unite-to-push-russia-into-ceasefire-as-putin-stalls-8856438>),
/// 2025-03-15.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static WION_2025_03_15: Source = Source {
    id: "wion-2025-03-15",
    url: "\
        https://www.wionews.com/world/russia-ukraine-war-coalition-of-the-willing-uk-keir-starmer-france-emmanuel-macron-nato-unite-to-push-russia-into-ceasefire-as-putin-stalls-8856438",
    title: "Coalition of the willing unites to push Russia into ceasefire",
    publisher: "WION",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-03-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// WION, [US Vice-President JD Vance slams free speech restrictions in Europe in Munich
/// speech](<https://www.wionews.com/world/us-vice-president-jd-vance-slams-free-speech-restrictions-in-europe-in-munich-speech-8721757>),
/// undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is taken from the address of the page.
pub static WION_UNDATED: Source = Source {
    id: "wion-undated",
    url: "\
        https://www.wionews.com/world/us-vice-president-jd-vance-slams-free-speech-restrictions-in-europe-in-munich-speech-8721757",
    title: "US Vice-President JD Vance slams free speech restrictions in Europe in Munich speech",
    publisher: "WION",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is taken from the address of the page.",
        fr: "Le titre est tiré de l'adresse de la page.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [Prime Minister meets Coalition of the Willing in Paris following UK military
/// planning
/// meetings](<https://www.wired-gov.net/wg/news.nsf/articles/prime+minister+meets+coalition+of+the+willing+in+paris+following+uk+military+planning+meetings+27032025132000?open>),
/// 2025-03-27.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a 10 Downing Street release.
pub static WIRED_GOV_2025_03_27: Source = Source {
    id: "wired-gov-2025-03-27",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/prime+minister+meets+coalition+of+the+willing+in+paris+following+uk+military+planning+meetings+27032025132000?open",
    title: "Prime Minister meets Coalition of the Willing in Paris following UK military planning \
        meetings",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a 10 Downing Street release.",
        fr: "Reprise d'un communiqué du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [UK and France convene first Defence Ministers' Ukraine Coalition of the Willing
/// meeting](<https://www.wired-gov.net/wg/news.nsf/articles/uk+and+france+convene+first+defence+ministers+ukraine+coalition+of+the+willing+meeting+10042025151515?open>),
/// 2025-04-10.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a UK Ministry of Defence release.
pub static WIRED_GOV_2025_04_10: Source = Source {
    id: "wired-gov-2025-04-10",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/uk+and+france+convene+first+defence+ministers+ukraine+coalition+of+the+willing+meeting+10042025151515?open",
    title: "UK and France convene first Defence Ministers' Ukraine Coalition of the Willing \
        meeting",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-04-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a UK Ministry of Defence release.",
        fr: "Reprise d'un communiqué du ministère britannique de la Défense.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
/// meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
/// 2025-04-14.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a UK Ministry of Defence release.
pub static WIRED_GOV_2025_04_14: Source = Source {
    id: "wired-gov-2025-04-14",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open",
    title: "Coalition of the Willing: Joint UK-France Statement following 10 April meeting",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-04-14")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a UK Ministry of Defence release.",
        fr: "Reprise d'un communiqué du ministère britannique de la Défense.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [UK convenes European partners in London to continue collective action against
/// once-in-a-generation security
/// threat](<https://www.wired-gov.net/wg/news.nsf/articles/uk+convenes+european+partners+in+london+to+continue+collective+action+against+onceinageneration+security+threat+13052025151000?open>),
/// 2025-05-13.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a Foreign Office release.
pub static WIRED_GOV_2025_05_13: Source = Source {
    id: "wired-gov-2025-05-13",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/uk+convenes+european+partners+in+london+to+continue+collective+action+against+onceinageneration+security+threat+13052025151000?open",
    title: "UK convenes European partners in London to continue collective action against \
        once-in-a-generation security threat",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-05-13")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a Foreign Office release.",
        fr: "Reprise d'un communiqué du Foreign Office.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [Statement of the Co-chairs of the Coalition of the Willing: 17 August
/// 2025](<https://www.wired-gov.net/wg/news.nsf/articles/statement+of+the+cochairs+of+the+coalition+of+the+willing+17+august+2025+18082025141000?open>),
/// 2025-08-18.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a 10 Downing Street release.
pub static WIRED_GOV_2025_08_18: Source = Source {
    id: "wired-gov-2025-08-18",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/statement+of+the+cochairs+of+the+coalition+of+the+willing+17+august+2025+18082025141000?open",
    title: "Statement of the Co-chairs of the Coalition of the Willing: 17 August 2025",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a 10 Downing Street release.",
        fr: "Reprise d'un communiqué du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [PM virtual meeting with the Coalition of the Willing: 4 September
/// 2025](<https://www.wired-gov.net/wg/news.nsf/articles/pm+virtual+meeting+with+the+coalition+of+the+willing+4+september+2025+04092025161500?open>),
/// 2025-09-04.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a 10 Downing Street release.
pub static WIRED_GOV_2025_09_04: Source = Source {
    id: "wired-gov-2025-09-04",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/pm+virtual+meeting+with+the+coalition+of+the+willing+4+september+2025+04092025161500?open",
    title: "PM virtual meeting with the Coalition of the Willing: 4 September 2025",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2025-09-04")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a 10 Downing Street release.",
        fr: "Reprise d'un communiqué du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
/// 2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
/// 2026-01-08.
///
/// A page of the kind `official`, in `en`, read on 2026-11-22.
///
/// Reprint of a text by 10 Downing Street.
pub static WIRED_GOV_2026_01_08: Source = Source {
    id: "wired-gov-2026-01-08",
    url: "\
        https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open",
    title: "PM remarks after Coalition of the Willing meeting: 6 January 2026",
    publisher: "Wired-Gov",
    kind: SourceKind::Official,
    lang: "en",
    published: Some(date("2026-01-08")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Reprint of a text by 10 Downing Street.",
        fr: "Reprise d'un texte du 10 Downing Street.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Wirtualna Polska, [Norway does not want to send soldiers to Ukraine
/// now](<https://wiadomosci.wp.pl/mowia-nie-ukrainie-kraj-nie-chce-wyslac-zolnierzy-7126176407313216a>),
/// undated.
///
/// A page of the kind `news`, in `pl`, read on 2026-11-22.
///
/// In Polish. The title is descriptive.
pub static WIRTUALNA_POLSKA_UNDATED: Source = Source {
    id: "wirtualna-polska-undated",
    url: "\
        https://wiadomosci.wp.pl/mowia-nie-ukrainie-kraj-nie-chce-wyslac-zolnierzy-7126176407313216a",
    title: "Norway does not want to send soldiers to Ukraine now",
    publisher: "Wirtualna Polska",
    kind: SourceKind::News,
    lang: "pl",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "In Polish. The title is descriptive.",
        fr: "En polonais. Le titre est descriptif.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ya Libnan, [European leaders in Berlin agree on security
/// guarantees](<https://yalibnan.com/?p=174984>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// After Reuters. The title is descriptive; the page's own was not seen.
pub static YA_LIBNAN_UNDATED: Source = Source {
    id: "ya-libnan-undated",
    url: "https://yalibnan.com/?p=174984",
    title: "European leaders in Berlin agree on security guarantees",
    publisher: "Ya Libnan",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "After Reuters. The title is descriptive; the page's own was not seen.",
        fr: "D'après Reuters. Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Yeni Şafak, [Zelensky: le soutien militaire de la "coalition des volontaires" reste pour
/// l'instant
/// théorique](<https://www.yenisafak.com/fr/international/zelensky-le-soutien-militaire-de-la-coalition-des-volontaires-reste-pour-linstant-theorique-46947>),
/// 2025-09-03.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static YENI_SAFAK_2025_09_03: Source = Source {
    id: "yeni-safak-2025-09-03",
    url: "\
        https://www.yenisafak.com/fr/international/zelensky-le-soutien-militaire-de-la-coalition-des-volontaires-reste-pour-linstant-theorique-46947",
    title: "Zelensky: le soutien militaire de la \"coalition des volontaires\" reste pour \
        l'instant théorique",
    publisher: "Yeni Şafak",
    kind: SourceKind::News,
    lang: "fr",
    published: Some(date("2025-09-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Yeni Şafak, [Plus de 30 pays participeront à la "coalition des
/// volontaires"](<https://www.yenisafak.com/fr/international/plus-de-30-pays-participeront-a-la-coalition-des-volontaires-pour-discuter-de-lukraine-annonce-le-royaume-uni-40994>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static YENI_SAFAK_UNDATED: Source = Source {
    id: "yeni-safak-undated",
    url: "\
        https://www.yenisafak.com/fr/international/plus-de-30-pays-participeront-a-la-coalition-des-volontaires-pour-discuter-de-lukraine-annonce-le-royaume-uni-40994",
    title: "Plus de 30 pays participeront à la \"coalition des volontaires\"",
    publisher: "Yeni Şafak",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Yle, [Stubb at the virtual summit on Ukraine](<https://yle.fi/a/74-20149720>), undated.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// Read in a copy. The title is descriptive; the page was written after the meeting and shows no
/// date.
pub static YLE_UNDATED: Source = Source {
    id: "yle-undated",
    url: "https://yle.fi/a/74-20149720",
    title: "Stubb at the virtual summit on Ukraine",
    publisher: "Yle",
    kind: SourceKind::News,
    lang: "en",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Read in a copy. The title is descriptive; the page was written after the meeting and \
            shows no date.",
        fr: "Lu dans une copie. Le titre est descriptif ; la page, écrite après la réunion, n'est \
            pas datée.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// The Yomiuri Shimbun, [Ishiba: Territorial Discussions Must Include
/// Ukraine](<https://japannews.yomiuri.co.jp/politics/politics-government/20250818-275866/>),
/// 2025-08-18.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static YOMIURI_SHIMBUN_2025_08_18: Source = Source {
    id: "yomiuri-shimbun-2025-08-18",
    url: "https://japannews.yomiuri.co.jp/politics/politics-government/20250818-275866/",
    title: "Ishiba: Territorial Discussions Must Include Ukraine",
    publisher: "The Yomiuri Shimbun",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-08-18")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// The Yomiuri Shimbun, [Takaichi stresses continued support for
/// Ukraine](<https://japannews.yomiuri.co.jp/politics/politics-government/20251025-288641/>),
/// 2025-10-25.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
///
/// The title is descriptive; the page's own was not seen.
pub static YOMIURI_SHIMBUN_2025_10_25: Source = Source {
    id: "yomiuri-shimbun-2025-10-25",
    url: "https://japannews.yomiuri.co.jp/politics/politics-government/20251025-288641/",
    title: "Takaichi stresses continued support for Ukraine",
    publisher: "The Yomiuri Shimbun",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-10-25")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "The title is descriptive; the page's own was not seen.",
        fr: "Le titre est descriptif ; celui de la page n'a pas été vu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Zazoom, [Ucraina, il vertice dei "volenterosi" a Parigi: 31 Paesi
/// presenti](<https://www.zazoom.it/2025-03-27/ucraina-il-vertice-dei-volenterosi-a-parigi-31-paesi-presenti/16653923/>),
/// 2025-03-27.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Extract of a LaPresse text, with words dropped.
pub static ZAZOOM_2025_03_27: Source = Source {
    id: "zazoom-2025-03-27",
    url: "\
        https://www.zazoom.it/2025-03-27/ucraina-il-vertice-dei-volenterosi-a-parigi-31-paesi-presenti/16653923/",
    title: "Ucraina, il vertice dei \"volenterosi\" a Parigi: 31 Paesi presenti",
    publisher: "Zazoom",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-03-27")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Extract of a LaPresse text, with words dropped.",
        fr: "Extrait d'un texte de LaPresse, dont des mots manquent.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Zazoom, [Zelensky, Starmer, Macron e gli altri "volenterosi" al telefono con Trump da Tirana. E
/// Meloni non
/// c'è](<https://www.zazoom.it/2025-05-16/zelensky-starmer-macron-e-gli-altri-volenterosi-al-telefono-con-trump-da-tirana-e-meloni-non-ce/16989773/>),
/// 2025-05-16.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// Extract of Open.online.
pub static ZAZOOM_2025_05_16: Source = Source {
    id: "zazoom-2025-05-16",
    url: "\
        https://www.zazoom.it/2025-05-16/zelensky-starmer-macron-e-gli-altri-volenterosi-al-telefono-con-trump-da-tirana-e-meloni-non-ce/16989773/",
    title: "Zelensky, Starmer, Macron e gli altri \"volenterosi\" al telefono con Trump da \
        Tirana. E Meloni non c'è",
    publisher: "Zazoom",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-05-16")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Extract of Open.online.",
        fr: "Extrait d'Open.online.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Zazoom, [Ucraina, Zelensky a Berlino vede delegazione Usa: oggi atteso il vertice con i leader
/// Ue](<https://www.zazoom.it/2025-12-15/ucraina-zelensky-a-berlino-vede-delegazione-usa-oggi-atteso-il-vertice-con-i-leader-ue/18316676/>),
/// 2025-12-15.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// An aggregator of Italian news.
pub static ZAZOOM_2025_12_15: Source = Source {
    id: "zazoom-2025-12-15",
    url: "\
        https://www.zazoom.it/2025-12-15/ucraina-zelensky-a-berlino-vede-delegazione-usa-oggi-atteso-il-vertice-con-i-leader-ue/18316676/",
    title: "Ucraina, Zelensky a Berlino vede delegazione Usa: oggi atteso il vertice con i leader \
        Ue",
    publisher: "Zazoom",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2025-12-15")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "An aggregator of Italian news.",
        fr: "Agrégateur d'actualités italiennes.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Zazoom, [Ucraina, verso il vertice dei volenterosi: l’Italia non arretra sul sostegno a Kiev ma
/// conferma il no agli stivali sul
/// terreno](<https://www.zazoom.it/2026-01-03/ucraina-verso-il-vertice-dei-volenterosi-litalia-non-arretra-sul-sostegno-a-kiev-ma-conferma-il-no-agli-stivali-sul-terreno-meloni-nessun-invio-di-soldati-italiani/18403968/>),
/// 2026-01-03.
///
/// A page of the kind `news`, in `it`, read on 2026-11-22.
///
/// An aggregator.
pub static ZAZOOM_2026_01_03: Source = Source {
    id: "zazoom-2026-01-03",
    url: "\
        https://www.zazoom.it/2026-01-03/ucraina-verso-il-vertice-dei-volenterosi-litalia-non-arretra-sul-sostegno-a-kiev-ma-conferma-il-no-agli-stivali-sul-terreno-meloni-nessun-invio-di-soldati-italiani/18403968/",
    title: "Ucraina, verso il vertice dei volenterosi: l’Italia non arretra sul sostegno a Kiev \
        ma conferma il no agli stivali sul terreno",
    publisher: "Zazoom",
    kind: SourceKind::News,
    lang: "it",
    published: Some(date("2026-01-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "An aggregator.",
        fr: "Agrégateur.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Ziarul de Gardă, [Liderii mondiali s-au întâlnit într-un summit virtual / Keir Starmer: Putin
/// trebuie să demonstreze că este serios în ceea ce privește
/// pacea](<https://www.zdg.md/stiri/liderii-mondiali-s-au-intalnit-intr-un-summit-virtual-keir-starmer-putin-trebuie-sa-demonstreze-ca-este-serios-in-ceea-ce-priveste-pacea/>),
/// 2025-03.
///
/// A page of the kind `news`, in `ro`, read on 2026-11-22.
///
/// Relays HotNews and The Guardian.
pub static ZIARUL_DE_GARDA_2025_03: Source = Source {
    id: "ziarul-de-garda-2025-03",
    url: "\
        https://www.zdg.md/stiri/liderii-mondiali-s-au-intalnit-intr-un-summit-virtual-keir-starmer-putin-trebuie-sa-demonstreze-ca-este-serios-in-ceea-ce-priveste-pacea/",
    title: "Liderii mondiali s-au întâlnit într-un summit virtual / Keir Starmer: Putin trebuie \
        să demonstreze că este serios în ceea ce privește pacea",
    publisher: "Ziarul de Gardă",
    kind: SourceKind::News,
    lang: "ro",
    published: Some(date("2025-03")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: Some(Text {
        en: "Relays HotNews and The Guardian.",
        fr: "Relaie HotNews et le Guardian.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// ZMINA, [France, Germany, Poland, UK and Ukraine release statement on need for
/// ceasefire](<https://zmina.info/en/news-en/france-germany-poland-uk-and-ukraine-release-statement-on-need-for-ceasefire>),
/// 2025-05-10.
///
/// A page of the kind `news`, in `en`, read on 2026-11-22.
pub static ZMINA_2025_05_10: Source = Source {
    id: "zmina-2025-05-10",
    url: "\
        https://zmina.info/en/news-en/france-germany-poland-uk-and-ukraine-release-statement-on-need-for-ceasefire",
    title: "France, Germany, Poland, UK and Ukraine release statement on need for ceasefire",
    publisher: "ZMINA",
    kind: SourceKind::News,
    lang: "en",
    published: Some(date("2025-05-10")),
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};

/// Zone Armée, [L'engagement franco-britannique pour superviser un accord de paix en Ukraine laisse
/// Zelenskyy sur sa
/// faim](<https://www.zonearmee.com/lengagement-franco-britannique-pour-superviser-un-accord-de-paix-en-ukraine-laisse-zelenskyy-sur-sa-faim>),
/// undated.
///
/// A page of the kind `news`, in `fr`, read on 2026-11-22.
pub static ZONE_ARMEE_UNDATED: Source = Source {
    id: "zone-armee-undated",
    url: "\
        https://www.zonearmee.com/lengagement-franco-britannique-pour-superviser-un-accord-de-paix-en-ukraine-laisse-zelenskyy-sur-sa-faim",
    title: "L'engagement franco-britannique pour superviser un accord de paix en Ukraine laisse \
        Zelenskyy sur sa faim",
    publisher: "Zone Armée",
    kind: SourceKind::News,
    lang: "fr",
    published: None,
    accessed: date("2026-11-22"),
    archived: None,
    author: None,
    note: None,
    formerly: &[],
    withdrawn: None,
};
