//! The constants of the people, each documented from its record.

// Written by `willing bake` from data/people/. Edit the record, not this file.

use crate::prelude::*;

/// Airis Rikveilis: National security adviser to the Prime Minister (Latvia).
///
/// # Sources
///
/// - Jauns.lv, [Evika Siliņa Parīzē piedalīsies labas gribas koalīcijas valstu līderu sanāksmē par
///   atbalstu
///   Ukrainai](<https://jauns.lv/raksts/zinas/689747-evika-silina-parize-piedalisies-labas-gribas-koalicijas-valstu-lideru-sanaksme-par-atbalstu-ukrainai>),
///   2026-01-05
pub static AIRIS_RIKVEILIS: Person = Person {
    id: "airis-rikveilis",
    name: Name {
        en: "Airis Rikveilis",
        fr: "Airis Rikveilis",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LATVIA,
        title: Name {
            en: "National security adviser to the Prime Minister",
            fr: "Conseiller à la sécurité nationale de la Première ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::JAUNS_LV_2026_01_05)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Alar Karis: President of the Republic (Estonia).
///
/// # Sources
///
/// - ERR News, [UK PM apologizes to Baltics after exclusion from Ukraine
///   summit](<https://news.err.ee/1609620308/uk-pm-apologizes-to-baltics-after-exclusion-from-ukraine-summit>),
///   undated
/// - Mirage News, [UK PM Talks With Baltic Leaders: 2 March
///   2025](<https://miragenews.com/uk-pm-talks-with-baltic-leaders-2-march-2025-1417816>),
///   2025-03-02
pub static ALAR_KARIS: Person = Person {
    id: "alar-karis",
    name: Name {
        en: "Alar Karis",
        fr: "Alar Karis",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ESTONIA,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::MIRAGE_NEWS_2025_03_02),
            cite(&sources::ERR_NEWS_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Alexander Stubb: President of the Republic (Finland).
///
/// # Sources
///
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - UNN, [Zelenskyy and European leaders meet at security summit in
///   London](<https://unn.ua/en/news/zelenskyy-and-european-leaders-meet-at-security-summit-in-london>),
///   2025-03-02
pub static ALEXANDER_STUBB: Person = Person {
    id: "alexander-stubb",
    name: Name {
        en: "Alexander Stubb",
        fr: "Alexander Stubb",
        uk: Some("Александр Стубб"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FINLAND,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UNN_2025_03_02_3),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Alexus Grynkewich: Supreme Allied Commander Europe (NATO), Commander of the United States
/// European Command (United States).
///
/// # Sources
///
/// - Britské listy, [Náčelníci štábů zemí "koalice ochotných" diskutovali v Paříži o bezpečnostních
///   zárukách pro
///   Ukrajinu](<https://blisty.cz/art/130849-nacelnici-stabu-zemi-koalice-ochotnych-diskutovali-v-parizi-o-bezpecnostnich-zarukach-pro-ukrajinu.html>),
///   2026-01-07
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - NATO, [NATO welcomes new Supreme Allied Commander
///   Europe](<https://www.nato.int/en/news-and-events/articles/news/2025/07/04/nato-welcomes-new-supreme-allied-commander-europe>),
///   2025-07-04
/// - Stars and Stripes, [Grynkewich takes command of
///   EUCOM](<https://www.stripes.com/branches/army/2025-07-01/european-command-grynkewich-cavoli-18301728.html>),
///   2025-07-01
pub static ALEXUS_GRYNKEWICH: Person = Person {
    id: "alexus-grynkewich",
    name: Name {
        en: "Alexus Grynkewich",
        fr: "Alexus Grynkewich",
        uk: Some("Алексус Грінкевич"),
    },
    wikidata: None,
    offices: &[
        Office {
            of: &members::NATO,
            title: Name {
                en: "Supreme Allied Commander Europe",
                fr: "Commandant suprême des forces alliées en Europe",
                uk: None,
            },
            from: Some(date("2025-07-04")),
            to: None,
            cite: &[
                cite(&sources::NATO_2025_07_04),
                cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
            ],
        },
        Office {
            of: &members::UNITED_STATES,
            title: Name {
                en: "Commander of the United States European Command",
                fr: "Commandant du commandement des États-Unis pour l'Europe",
                uk: None,
            },
            from: Some(date("2025-07-01")),
            to: None,
            cite: &[
                cite(&sources::STARS_AND_STRIPES_2025_07_01),
                cite(&sources::BRITSKE_LISTY_2026_01_07),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Andrej Babiš: Prime Minister (Czechia).
///
/// # Sources
///
/// - iDNES.cz, [V Paříži se opět sešla koalice ochotných. Českou republiku zastupuje
///   Babiš](<https://www.idnes.cz/zpravy/zahranicni/elysejsky-palac-prezident-emmanuel-macron-koalice-ochotnych-pariz-jednani-ukrajina.A260106_165558_zahranicni_lysa>),
///   2026-01-06
/// - UNN, [Billionaire Babiš officially appointed Czech Prime
///   Minister](<https://unn.ua/en/news/billionaire-babis-officially-appointed-czech-prime-minister>),
///   2025-12-09
/// - UNN, [Czech President Pavel appoints new government led by
///   Babiš](<https://unn.ua/en/news/czech-president-pavel-appointed-a-new-government-led-by-babis>),
///   2025-12-15
pub static ANDREJ_BABIS: Person = Person {
    id: "andrej-babis",
    name: Name {
        en: "Andrej Babiš",
        fr: "Andrej Babiš",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CZECHIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: Some(date("2025-12-09")),
        to: None,
        cite: &[
            cite(&sources::UNN_2025_12_09),
            cite(&sources::UNN_2025_12_15),
            cite(&sources::IDNES_CZ_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Andrej Plenković: Prime Minister (Croatia).
///
/// # Sources
///
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
/// - Večernji list, [Hrvatski vojnici u Ukrajini ni u jednom
///   scenariju](<https://www.vecernji.hr/vijesti/hrvatski-vojnici-u-ukrajini-ni-u-jednom-scenariju-1888846>),
///   2025-09-05
pub static ANDREJ_PLENKOVIC: Person = Person {
    id: "andrej-plenkovic",
    name: Name {
        en: "Andrej Plenković",
        fr: "Andrej Plenković",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CROATIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ONLINE_UA_2025_09_04),
            cite(&sources::VECERNJI_LIST_2025_09_05),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Andrii Hnatov (Andriï Hnatov): Chief of the General Staff (Ukraine).
///
/// # Sources
///
/// - Britské listy, [Náčelníci štábů zemí "koalice ochotných" diskutovali v Paříži o bezpečnostních
///   zárukách pro
///   Ukrajinu](<https://blisty.cz/art/130849-nacelnici-stabu-zemi-koalice-ochotnych-diskutovali-v-parizi-o-bezpecnostnich-zarukach-pro-ukrajinu.html>),
///   2026-01-07
/// - Censor.NET, [Генштабы Коалиции желающих обсудили гарантии безопасности для
///   Украины](<https://censor.net/ru/news/3594010/genshtaby-koalitsii-jelayuschih-obsudili-garantii-bezopasnosti-dlya-ukrainy>),
///   2026-01-06
pub static ANDRII_HNATOV: Person = Person {
    id: "andrii-hnatov",
    name: Name {
        en: "Andrii Hnatov",
        fr: "Andriï Hnatov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Chief of the General Staff",
            fr: "Chef de l'état-major général",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::CENSOR_NET_2026_01_06),
            cite(&sources::BRITSKE_LISTY_2026_01_07),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Andrii Sybiha (Andriï Sybiha): Minister of Foreign Affairs (Ukraine).
///
/// # Sources
///
/// - Al Jazeera, [Bitter recriminations between Russia, Ukraine as war eclipses peace
///   push](<https://www.aljazeera.com/news/2025/12/30/bitter-recriminations-between-russia-ukraine-as-war-eclipses-peace-push>),
///   2025-12-30
pub static ANDRII_SYBIHA: Person = Person {
    id: "andrii-sybiha",
    name: Name {
        en: "Andrii Sybiha",
        fr: "Andriï Sybiha",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::AL_JAZEERA_2025_12_30)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Andrius Kubilius: Commissioner for Defence and Space (European Union).
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
pub static ANDRIUS_KUBILIUS: Person = Person {
    id: "andrius-kubilius",
    name: Name {
        en: "Andrius Kubilius",
        fr: "Andrius Kubilius",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "Commissioner for Defence and Space",
            fr: "Commissaire à la Défense et à l'Espace",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::GOV_UK_2025_03_13)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Andriy Yermak (Andriï Iermak): Head of the Office of the President (Ukraine).
///
/// # Sources
///
/// - Babel, [The President's Office will be headed by the head of GUR Kyrylo
///   Budanov](<https://babel.ua/en/news/123539-the-president-s-office-will-be-headed-by-the-head-of-gur-kyrylo-budanov>),
///   2026-01-02
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static ANDRIY_YERMAK: Person = Person {
    id: "andriy-yermak",
    name: Name {
        en: "Andriy Yermak",
        fr: "Andriï Iermak",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Head of the Office of the President",
            fr: "Chef du Bureau du président",
            uk: None,
        },
        from: Some(date("2020-02")),
        to: Some(date("2025-11")),
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4),
            cite(&sources::BABEL_2026_01_02),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Anita Anand: Minister of Foreign Affairs (Canada).
///
/// # Sources
///
/// - President of Ukraine, [У Мюнхені Володимир Зеленський провів зустріч із
///   партнерами](<https://www.president.gov.ua/news/u-myunheni-volodimir-zelenskij-proviv-zustrich-iz-partnerami-102821>),
///   undated
pub static ANITA_ANAND: Person = Person {
    id: "anita-anand",
    name: Name {
        en: "Anita Anand",
        fr: "Anita Anand",
        uk: Some("Аніта Ананд"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CANADA,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_UNDATED_3)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Annalena Baerbock: Federal Minister for Foreign Affairs (Germany).
///
/// # Sources
///
/// - The Epoch Times, [Baerbock reist zu Ukraine-Gesprächen mit europäischen Amtskollegen nach
///   Paris](<https://www.epochtimes.de/politik/deutschland/baerbock-reist-zu-ukraine-gespraechen-mit-europaeischen-amtskollegen-nach-paris-a5036373.html>),
///   2025-02
/// - wallstreet:online, [Europäer wollen Unterstützung für Ukraine
///   verstärken](<https://www.wallstreet-online.de/nachricht/18998573-europaeer-unterstuetzung-ukraine-verstaerken>),
///   2025-02
pub static ANNALENA_BAERBOCK: Person = Person {
    id: "annalena-baerbock",
    name: Name {
        en: "Annalena Baerbock",
        fr: "Annalena Baerbock",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Federal Minister for Foreign Affairs",
            fr: "Ministre fédérale des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::WALLSTREET_ONLINE_2025_02),
            cite(&sources::EPOCH_TIMES_2025_02),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Anthony Albanese: Prime Minister (Australia).
///
/// # Sources
///
/// - Anadolu Agency, [Australia's contribution to future peacekeeping effort in Ukraine would be
///   'small':
///   Premier](<https://aa.com.tr/en/world/australias-contribution-to-future-peacekeeping-effort-in-ukraine-would-be-small-premier/3511090>),
///   undated
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static ANTHONY_ALBANESE: Person = Person {
    id: "anthony-albanese",
    name: Name {
        en: "Anthony Albanese",
        fr: "Anthony Albanese",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::AUSTRALIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ANADOLU_AGENCY_UNDATED),
            cite(&sources::ONLINE_UA_2025_09_04),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// António Costa: President of the European Council (European Union).
///
/// # Sources
///
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
///   Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
///   undated
pub static ANTONIO_COSTA: Person = Person {
    id: "antonio-costa",
    name: Name {
        en: "António Costa",
        fr: "António Costa",
        uk: Some("Антоніу Кошта"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "President of the European Council",
            fr: "Président du Conseil européen",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::VIE_PUBLIQUE_UNDATED),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
            cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Antonio Tajani: Deputy Prime Minister and Minister of Foreign Affairs (Italy).
///
/// # Sources
///
/// - President of Ukraine, [У Мюнхені Володимир Зеленський провів зустріч із
///   партнерами](<https://www.president.gov.ua/news/u-myunheni-volodimir-zelenskij-proviv-zustrich-iz-partnerami-102821>),
///   undated
pub static ANTONIO_TAJANI: Person = Person {
    id: "antonio-tajani",
    name: Name {
        en: "Antonio Tajani",
        fr: "Antonio Tajani",
        uk: Some("Антоніо Таяні"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ITALY,
        title: Name {
            en: "Deputy Prime Minister and Minister of Foreign Affairs",
            fr: "Vice-président du Conseil et ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_UNDATED_3)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Antti Häkkänen: Minister of Defence (Finland).
///
/// # Sources
///
/// - LDD News, [Coalition of the willing presses ahead with force
///   planning](<https://ldd.news/top-news/coalition-of-the-willing-presses-ahead-with-force-planning/>),
///   2025-04-10
/// - The QLDR, [UK urges ‘coalition’ to step up Ukraine
///   planning](<https://theqldr.com.au/international-news/2025/04/11/ukraine-1187>), 2025-04-11
pub static ANTTI_HAKKANEN: Person = Person {
    id: "antti-hakkanen",
    name: Name {
        en: "Antti Häkkänen",
        fr: "Antti Häkkänen",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FINLAND,
        title: Name {
            en: "Minister of Defence",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::LDD_NEWS_2025_04_10),
            cite(&sources::THE_QLDR_2025_04_11),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Bart De Wever: Prime Minister (Belgium).
///
/// # Sources
///
/// - Prime Minister of Belgium, [Der Coalition of the
///   Willing](<https://premier.be/de/der-coalition-willing>), undated
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static BART_DE_WEVER: Person = Person {
    id: "bart-de-wever",
    name: Name {
        en: "Bart De Wever",
        fr: "Bart De Wever",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::BELGIUM,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::PRIME_MINISTER_OF_BELGIUM_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Beate Meinl-Reisinger: Minister of Foreign Affairs (Austria).
///
/// # Sources
///
/// - LB.ua, [Австрія стала країною-спостерігачем у "Коаліції
///   охочих"](<https://lb.ua/society/2025/09/05/694709_avstriya_stala.html>), 2025-09-05
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static BEATE_MEINL_REISINGER: Person = Person {
    id: "beate-meinl-reisinger",
    name: Name {
        en: "Beate Meinl-Reisinger",
        fr: "Beate Meinl-Reisinger",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::AUSTRIA,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::LB_UA_2025_09_05),
            cite(&sources::ONLINE_UA_2025_09_04),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Benjamin Haddad: Minister Delegate for Europe (France).
///
/// # Sources
///
/// - Kyiv Independent, [European officials pledge support for Ukraine, new Russia sanctions at
///   London
///   summit](<https://www.kyivindependent.com/european-officials-pledge-support-for-ukraine-new-russia-sanctions-at-london-summit>),
///   2025-05-12
pub static BENJAMIN_HADDAD: Person = Person {
    id: "benjamin-haddad",
    name: Name {
        en: "Benjamin Haddad",
        fr: "Benjamin Haddad",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Minister Delegate for Europe",
            fr: "Ministre délégué chargé de l'Europe",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::KYIV_INDEPENDENT_2025_05_12)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Björn Seibert: Head of cabinet of the President of the European Commission (European Union).
///
/// # Sources
///
/// - RKS News, [U.S. and European Leaders Discuss Military Options to Support
///   Ukraine](<https://rks.news/u-s-and-european-leaders-discuss-military-options-to-support-ukraine>),
///   undated
pub static BJOERN_SEIBERT: Person = Person {
    id: "bjoern-seibert",
    name: Name {
        en: "Björn Seibert",
        fr: "Björn Seibert",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "Head of cabinet of the President of the European Commission",
            fr: "Chef de cabinet de la présidente de la Commission européenne",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::RKS_NEWS_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Boris Pistorius: Federal Minister of Defence (Germany).
///
/// # Sources
///
/// - Fakty ICTV, [У Брюсселі стартувало 31-ше засідання
///   Рамштайну](<https://fakty.com.ua/ua/svit/20251015-u-bryusseli-startuvalo-31-zasidannya-ramshtajnu/>),
///   2025-10-15
/// - UNN, [The Ramstein format meeting has started, Zelenskyy joined
///   online](<https://unn.ua/en/news/the-ramstein-format-meeting-has-started-zelenskyy-joined-online>),
///   2025-06-04
pub static BORIS_PISTORIUS: Person = Person {
    id: "boris-pistorius",
    name: Name {
        en: "Boris Pistorius",
        fr: "Boris Pistorius",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Federal Minister of Defence",
            fr: "Ministre fédéral de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UNN_2025_06_04),
            cite(&sources::FAKTY_ICTV_2025_10_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Caroline Bilkey: Ambassador to France (New Zealand).
///
/// # Sources
///
/// - LiveNews, [NZ troops in Ukraine for ceasefire would need cabinet signoff –
///   ministry](<https://livenews.co.nz/2026/01/07/nz-troops-in-ukraine-for-ceasefire-would-need-cabinet-signoff-ministry/>),
///   2026-01-07
pub static CAROLINE_BILKEY: Person = Person {
    id: "caroline-bilkey",
    name: Name {
        en: "Caroline Bilkey",
        fr: "Caroline Bilkey",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NEW_ZEALAND,
        title: Name {
            en: "Ambassador to France",
            fr: "Ambassadrice en France",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LIVENEWS_2026_01_07)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Carsten Breuer: Inspector General of the Bundeswehr (Germany).
///
/// # Sources
///
/// - Finanznachrichten, [Pistorius sagt nach Koalitionseinigung für Ukraine-Treffen
///   ab](<https://www.finanznachrichten.de/nachrichten-2025-04/65073294-pistorius-sagt-nach-koalitionseinigung-fuer-ukraine-treffen-ab-003.htm>),
///   2025-04-09
/// - Kyiv Independent, ['Today we will pledge billions' for Ukraine — allies begin Ramstein-format
///   meeting in
///   Brussels](<https://www.kyivindependent.com/today-we-will-pledge-billions-for-ukraine-allies-hold-ramstein-format-meeting-in-brussels>),
///   2025-04-11
pub static CARSTEN_BREUER: Person = Person {
    id: "carsten-breuer",
    name: Name {
        en: "Carsten Breuer",
        fr: "Carsten Breuer",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Inspector General of the Bundeswehr",
            fr: "Inspecteur général de la Bundeswehr",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::FINANZNACHRICHTEN_2025_04_09),
            cite(&sources::KYIV_INDEPENDENT_2025_04_11),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Cevdet Yılmaz: Vice-President (Türkiye).
///
/// # Sources
///
/// - A News, [Leaders gather in Paris for Ukraine
///   summit](<https://www.anews.com.tr/world/2025/03/27/leaders-gather-in-paris-for-ukraine-summit>),
///   2025-03-27
/// - TRT Bulgarian, [Вицепрезидентът на Тюркийе след срещата на коалицията на
///   желаещите](<https://trt.global/bulgarski/article/32923efec087>), 2025-09
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static CEVDET_YILMAZ: Person = Person {
    id: "cevdet-yilmaz",
    name: Name {
        en: "Cevdet Yılmaz",
        fr: "Cevdet Yılmaz",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::TURKIYE,
        title: Name {
            en: "Vice-President",
            fr: "Vice-président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRINFORM_2025_03_27),
            cite(&sources::A_NEWS_2025_03_27_2),
            cite(&sources::TRT_BULGARIAN_2025_09),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Charles Fries: Deputy Secretary General of the European External Action Service (European
/// Union).
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
pub static CHARLES_FRIES: Person = Person {
    id: "charles-fries",
    name: Name {
        en: "Charles Fries",
        fr: "Charles Fries",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "Deputy Secretary General of the European External Action Service",
            fr: "Secrétaire général adjoint du Service européen pour l'action extérieure",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::GOV_UK_2025_03_13)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Christian Stocker: Federal Chancellor (Austria).
///
/// # Sources
///
/// - Kronen Zeitung, [Stocker: „Gibt Einigkeit“](<https://www.krone.at/3868911>), 2025-08-13
/// - President of Ukraine, [Коаліція охочих обговорила ключові пункти гарантій
///   безпеки](<https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-klyuchovi-punkti-garantij-bezpe-99565>),
///   2025-08-13
pub static CHRISTIAN_STOCKER: Person = Person {
    id: "christian-stocker",
    name: Name {
        en: "Christian Stocker",
        fr: "Christian Stocker",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::AUSTRIA,
        title: Name {
            en: "Federal Chancellor",
            fr: "Chancelier fédéral",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::PRESIDENT_OF_UKRAINE_2025_08_13),
            cite(&sources::KRONEN_ZEITUNG_2025_08_13),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Christopher Luxon: Prime Minister (New Zealand).
///
/// # Sources
///
/// - Otago Daily Times, [Luxon reaffirms NZ's support for
///   Ukraine](<https://odt.co.nz/node/3303691>), undated
pub static CHRISTOPHER_LUXON: Person = Person {
    id: "christopher-luxon",
    name: Name {
        en: "Christopher Luxon",
        fr: "Christopher Luxon",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NEW_ZEALAND,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::OTAGO_DAILY_TIMES_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Claudia Plakolm: Minister for Europe (Austria).
///
/// # Sources
///
/// - Kronen Zeitung, [Europa-Ministerin Plakolm beim Treffen der „Koalition der Willigen“ in
///   Paris](<https://www.krone.at/4006545>), 2026-01-06
pub static CLAUDIA_PLAKOLM: Person = Person {
    id: "claudia-plakolm",
    name: Name {
        en: "Claudia Plakolm",
        fr: "Claudia Plakolm",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::AUSTRIA,
        title: Name {
            en: "Minister for Europe",
            fr: "Ministre chargée de l'Europe",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::KRONEN_ZEITUNG_2026_01_06)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Dan Caine: Chairman of the Joint Chiefs of Staff (United States).
///
/// # Sources
///
/// - AFP, [Top US, Europe officers develop military options for Ukraine peace
///   push](<https://www.spacewar.com/reports/Top_US_Europe_officers_develop_military_options_for_Ukraine_peace_push_999.html>),
///   2025-08-21
/// - Semafor, [US, Europeans mull Ukraine security
///   guarantees](<https://www.semafor.com/article/08/20/2025/us-europeans-mull-ukraine-security-guarantees>),
///   2025-08-20
pub static DAN_CAINE: Person = Person {
    id: "dan-caine",
    name: Name {
        en: "Dan Caine",
        fr: "Dan Caine",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Chairman of the Joint Chiefs of Staff",
            fr: "Président du Comité des chefs d'état-major interarmées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::SEMAFOR_2025_08_20),
            cite(&sources::AFP_2025_08_21),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Daniel Driscoll: Secretary of the Army (United States).
///
/// # Sources
///
/// - LIGA.net, [The first meeting of Ukraine, Russia and the United States in the UAE is over: what
///   topics and participants
///   were](<https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were>),
///   2026-01-23
/// - Swissinfo, [US-Ukraine peace talks underway in
///   Geneva](<https://www.swissinfo.ch/eng/foreign-affairs/marco-rubio-and-steve-witkoff-in-geneva-on-sunday/90446360>),
///   2025-11-23
pub static DANIEL_DRISCOLL: Person = Person {
    id: "daniel-driscoll",
    name: Name {
        en: "Daniel Driscoll",
        fr: "Daniel Driscoll",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Secretary of the Army",
            fr: "Secrétaire à l'Armée de terre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::SWISSINFO_2025_11_23),
            cite(&sources::LIGA_NET_2026_01_23),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// David Lammy: Foreign Secretary (United Kingdom).
///
/// # Sources
///
/// - BBC News, [Vance and Lammy host Ukraine talks ahead of US-Russia
///   summit](<https://feeds.bbci.co.uk/news/articles/c3dp119lk5xo>), 2025-08-09
pub static DAVID_LAMMY: Person = Person {
    id: "david-lammy",
    name: Name {
        en: "David Lammy",
        fr: "David Lammy",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Foreign Secretary",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::BBC_NEWS_2025_08_09)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Davyd Arakhamia: Leader of the Servant of the People group in parliament (Ukraine).
///
/// # Sources
///
/// - LIGA.net, [The first meeting of Ukraine, Russia and the United States in the UAE is over: what
///   topics and participants
///   were](<https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were>),
///   2026-01-23
pub static DAVYD_ARAKHAMIA: Person = Person {
    id: "davyd-arakhamia",
    name: Name {
        en: "Davyd Arakhamia",
        fr: "Davyd Arakhamia",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Leader of the Servant of the People group in parliament",
            fr: "Chef du groupe parlementaire Serviteur du peuple",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LIGA_NET_2026_01_23)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Denys Shmyhal (Denys Chmyhal): Minister of Defence (Ukraine).
///
/// # Sources
///
/// - NV, [Umerov appointed secretary of the
///   NSDC](<https://nv.ua/ukraine/politics/umyerova-priznacheno-sekretarem-radi-nacbezpeki-ta-oboroni-ukrajini-50530711.html>),
///   2025-07-18
/// - UNN, [A framework of questions regarding security guarantees was formed: Shmyhal participated
///   in a meeting of the "coalition of the willing" at the level of defense
///   ministers](<https://unn.ua/en/news/a-framework-of-questions-regarding-security-guarantees-was-formed-shmyhal-participated-in-a-meeting-of-the-coalition-of-the-willing-at-the-level-of-defense-ministers>),
///   2025-09-03
pub static DENYS_SHMYHAL: Person = Person {
    id: "denys-shmyhal",
    name: Name {
        en: "Denys Shmyhal",
        fr: "Denys Chmyhal",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Minister of Defence",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: Some(date("2025-07-17")),
        to: None,
        cite: &[
            cite(&sources::NV_2025_07_18),
            cite(&sources::UNN_2025_09_03),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Di Turton: Air Vice-Marshal (Australia).
///
/// # Sources
///
/// - Euromaidan Press, [Military chiefs from 30 European and NATO countries meet in
///   Paris](<https://euromaidanpress.com/?p=327218>), 2025-03-11
/// - OrissaPOST, [Australia's PM set to participate in 'Coalition of the Willing' talks with world
///   leaders](<https://orissapost.com/australias-pm-set-to-participate-in-coalition-of-the-willing-talks-with-world-leaders/amp>),
///   undated
pub static DI_TURTON: Person = Person {
    id: "di-turton",
    name: Name {
        en: "Di Turton",
        fr: "Di Turton",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::AUSTRALIA,
        title: Name {
            en: "Air Vice-Marshal",
            fr: "Vice-maréchal de l'air",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::EUROMAIDAN_PRESS_2025_03_11),
            cite(&sources::ORISSAPOST_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Dick Schoof: Prime Minister (Netherlands).
///
/// # Sources
///
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - MENAFN, [Netherlands Swears in Youngest-Ever Prime
///   Minister](<https://menafn.com/1110775981/Netherlands-Swears-in-Youngest-Ever-Prime-Minister>),
///   2026-02-23
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static DICK_SCHOOF: Person = Person {
    id: "dick-schoof",
    name: Name {
        en: "Dick Schoof",
        fr: "Dick Schoof",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NETHERLANDS,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: Some(date("2026-02-23")),
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
            cite(&sources::MENAFN_2026_02_23),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Donald Trump: President (United States).
///
/// # Sources
///
/// - Élysée, [Réunion de la coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
///   2025-09-04
/// - Interfax-Ukraine, [European leaders assess the Zelenskyy–Trump
///   meeting](<https://en.interfax.com.ua/news/general/1132031.html>), 2025-12-29
/// - Libération, [Réunion à Paris sur la guerre en Ukraine : quelles sont les positions des
///   différents participants
///   ?](<https://www.staging.libe.io/international/europe/reunion-a-paris-sur-la-guerre-en-ukraine-quelles-sont-les-positions-des-differents-participants-20250217_MUUI7A3RVJE5NIIUGU56XC555I>),
///   2025-02-17
pub static DONALD_TRUMP: Person = Person {
    id: "donald-trump",
    name: Name {
        en: "Donald Trump",
        fr: "Donald Trump",
        uk: Some("Дональд Трамп"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::LIBERATION_2025_02_17_2),
            cite(&sources::ELYSEE_2025_09_04),
            cite(&sources::INTERFAX_UKRAINE_2025_12_29),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Donald Tusk: Prime Minister (Poland).
///
/// # Sources
///
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static DONALD_TUSK: Person = Person {
    id: "donald-tusk",
    name: Name {
        en: "Donald Tusk",
        fr: "Donald Tusk",
        uk: Some("Дональд Туск"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::POLAND,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Edgars Rinkēvičs: President of the Republic (Latvia).
///
/// # Sources
///
/// - Euromaidan Press, [Europe's destiny at stake - leaders of EU and various countries gather in
///   Kyiv on war
///   anniversary](<https://euromaidanpress.com/2025/02/24/europes-destiny-at-stake-leaders-of-eu-and-various-countries-gather-in-kyiv-on-war-anniversary/>),
///   2025-02-24
pub static EDGARS_RINKEVICS: Person = Person {
    id: "edgars-rinkevics",
    name: Name {
        en: "Edgars Rinkēvičs",
        fr: "Edgars Rinkēvičs",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LATVIA,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_02_24)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Edi Rama: Prime Minister (Albania).
///
/// # Sources
///
/// - Albazone, [Rama në samitin për Ukrainën në Paris
///   (Video)](<https://albazone.mk/2026/01/rama-ne-samitin-per-ukrainen-ne-paris-video>), 2026-01
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static EDI_RAMA: Person = Person {
    id: "edi-rama",
    name: Name {
        en: "Edi Rama",
        fr: "Edi Rama",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ALBANIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ONLINE_UA_2025_09_04),
            cite(&sources::ALBAZONE_2026_01),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Emmanuel Bonne: Diplomatic adviser to the President (France).
///
/// # Sources
///
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static EMMANUEL_BONNE: Person = Person {
    id: "emmanuel-bonne",
    name: Name {
        en: "Emmanuel Bonne",
        fr: "Emmanuel Bonne",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Diplomatic adviser to the President",
            fr: "Conseiller diplomatique du président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Emmanuel Macron: President of the Republic (France).
///
/// # Sources
///
/// - Élysée, [Réunion de la coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
///   2025-09-04
/// - Élysée, [Sommet de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
///   2026-01-06
/// - Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
///   Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
///   undated
pub static EMMANUEL_MACRON: Person = Person {
    id: "emmanuel-macron",
    name: Name {
        en: "Emmanuel Macron",
        fr: "Emmanuel Macron",
        uk: Some("Емманюель Макрон"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::VIE_PUBLIQUE_UNDATED),
            cite(&sources::ELYSEE_2025_09_04),
            cite(&sources::ELYSEE_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Evika Siliņa: Prime Minister (Latvia).
///
/// # Sources
///
/// - Apriņķis, [Latvija atbalsta Parīzes deklarāciju un apliecina gatavību sniegt ieguldījumu
///   Ukrainas drošības
///   garantijās](<https://www.aprinkis.lv/index.php/sabiedriba/politika/66947-latvija-atbalsta-parizes-deklaraciju-un-apliecina-gatavibu-sniegt-ieguldijumu-ukrainas-drosibas-garantijas>),
///   undated
/// - Jauns.lv, [Evika Siliņa Parīzē piedalīsies labas gribas koalīcijas valstu līderu sanāksmē par
///   atbalstu
///   Ukrainai](<https://jauns.lv/raksts/zinas/689747-evika-silina-parize-piedalisies-labas-gribas-koalicijas-valstu-lideru-sanaksme-par-atbalstu-ukrainai>),
///   2026-01-05
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static EVIKA_SILINA: Person = Person {
    id: "evika-silina",
    name: Name {
        en: "Evika Siliņa",
        fr: "Evika Siliņa",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LATVIA,
        title: Name {
            en: "Prime Minister",
            fr: "Première ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::JAUNS_LV_2026_01_05),
            cite(&sources::APRINKIS_LV_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Fabien Mandon: Chief of the Defence Staff (France).
///
/// # Sources
///
/// - Censor.NET, [Генштабы Коалиции желающих обсудили гарантии безопасности для
///   Украины](<https://censor.net/ru/news/3594010/genshtaby-koalitsii-jelayuschih-obsudili-garantii-bezopasnosti-dlya-ukrainy>),
///   2026-01-06
/// - Report.az, [Several countries' Chiefs of Staff discuss security guarantees for
///   Ukraine](<https://static.report.az/en/other-countries/several-countries-chiefs-of-staff-discuss-security-guarantees-for-ukraine>),
///   2026-01-06
pub static FABIEN_MANDON: Person = Person {
    id: "fabien-mandon",
    name: Name {
        en: "Fabien Mandon",
        fr: "Fabien Mandon",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Chief of the Defence Staff",
            fr: "Chef d'état-major des armées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::REPORT_AZ_2026_01_06),
            cite(&sources::CENSOR_NET_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Fabrizio Saggio: Diplomatic adviser to the President of the Council of Ministers (Italy).
///
/// # Sources
///
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
/// - Zazoom, [Ucraina, verso il vertice dei volenterosi: l’Italia non arretra sul sostegno a Kiev
///   ma conferma il no agli stivali sul
///   terreno](<https://www.zazoom.it/2026-01-03/ucraina-verso-il-vertice-dei-volenterosi-litalia-non-arretra-sul-sostegno-a-kiev-ma-conferma-il-no-agli-stivali-sul-terreno-meloni-nessun-invio-di-soldati-italiani/18403968/>),
///   2026-01-03
pub static FABRIZIO_SAGGIO: Person = Person {
    id: "fabrizio-saggio",
    name: Name {
        en: "Fabrizio Saggio",
        fr: "Fabrizio Saggio",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ITALY,
        title: Name {
            en: "Diplomatic adviser to the President of the Council of Ministers",
            fr: "Conseiller diplomatique de la présidente du Conseil des ministres",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4),
            cite(&sources::ZAZOOM_2026_01_03),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Friedrich Merz: Federal Chancellor (Germany).
///
/// # Sources
///
/// - Élysée, [Sommet de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
///   2026-01-06
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - MENAFN, [German Parliament Elects Friedrich Merz As New
///   Chancellor](<https://menafn.com/1109515035/German-Parliament-Elects-Friedrich-Merz-As-New-Chancellor>),
///   undated
pub static FRIEDRICH_MERZ: Person = Person {
    id: "friedrich-merz",
    name: Name {
        en: "Friedrich Merz",
        fr: "Friedrich Merz",
        uk: Some("Фрідріх Мерц"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Federal Chancellor",
            fr: "Chancelier fédéral",
            uk: None,
        },
        from: Some(date("2025-05-06")),
        to: None,
        cite: &[
            cite(&sources::MENAFN_UNDATED),
            cite(&sources::GOV_UK_2025_12_15),
            cite(&sources::ELYSEE_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Geoffrey van Leeuwen: Chief of staff of the Secretary General (NATO).
///
/// # Sources
///
/// - RKS News, [U.S. and European Leaders Discuss Military Options to Support
///   Ukraine](<https://rks.news/u-s-and-european-leaders-discuss-military-options-to-support-ukraine>),
///   undated
pub static GEOFFREY_VAN_LEEUWEN: Person = Person {
    id: "geoffrey-van-leeuwen",
    name: Name {
        en: "Geoffrey van Leeuwen",
        fr: "Geoffrey van Leeuwen",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NATO,
        title: Name {
            en: "Chief of staff of the Secretary General",
            fr: "Chef de cabinet du secrétaire général",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::RKS_NEWS_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Giorgia Meloni: President of the Council of Ministers (Italy).
///
/// # Sources
///
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static GIORGIA_MELONI: Person = Person {
    id: "giorgia-meloni",
    name: Name {
        en: "Giorgia Meloni",
        fr: "Giorgia Meloni",
        uk: Some("Джорджа Мелоні"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ITALY,
        title: Name {
            en: "President of the Council of Ministers",
            fr: "Présidente du Conseil des ministres",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Gitanas Nausėda: President of the Republic (Lithuania).
///
/// # Sources
///
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static GITANAS_NAUSEDA: Person = Person {
    id: "gitanas-nauseda",
    name: Name {
        en: "Gitanas Nausėda",
        fr: "Gitanas Nausėda",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LITHUANIA,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRINFORM_2025_03_27),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Giuseppe Cavo Dragone: Chair of the Military Committee (NATO).
///
/// # Sources
///
/// - LaPresse, [NATO, Cavo Dragone: excellent discussion, support for Ukraine
///   confirmed](<https://uk.lapresse.it/world-en/2025/08/20/nato-cavo-dragone-excellent-discussion-support-for-ukraine-confirmed/amp>),
///   2025-08-20
pub static GIUSEPPE_CAVO_DRAGONE: Person = Person {
    id: "giuseppe-cavo-dragone",
    name: Name {
        en: "Giuseppe Cavo Dragone",
        fr: "Giuseppe Cavo Dragone",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NATO,
        title: Name {
            en: "Chair of the Military Committee",
            fr: "Président du comité militaire",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LAPRESSE_2025_08_20)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Guido Crosetto: Minister of Defence (Italy).
///
/// # Sources
///
/// - Adnkronos, [Vertice ministri della Difesa E5 a
///   Londra](<https://www.adnkronos.com/vertice-ministri-della-difesa-e5-a-londra_4iTdAGKQ3YuVb5mESlTUzq>),
///   2025-09-15
/// - UNN, [Shmyhal discussed with E5 group countries the possibility of obtaining additional
///   long-range weapons for
///   Ukraine](<https://unn.ua/en/news/shmyhal-discussed-with-e5-group-countries-the-possibility-of-obtaining-additional-long-range-weapons-for-ukraine>),
///   2025-09-10
pub static GUIDO_CROSETTO: Person = Person {
    id: "guido-crosetto",
    name: Name {
        en: "Guido Crosetto",
        fr: "Guido Crosetto",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ITALY,
        title: Name {
            en: "Minister of Defence",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UNN_2025_09_10),
            cite(&sources::ADNKRONOS_2025_09_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Günter Sautter: Adviser to the Federal Chancellor (Germany).
///
/// # Sources
///
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static GUNTER_SAUTTER: Person = Person {
    id: "gunter-sautter",
    name: Name {
        en: "Günter Sautter",
        fr: "Günter Sautter",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Adviser to the Federal Chancellor",
            fr: "Conseiller du chancelier fédéral",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Hakan Fidan: Minister of Foreign Affairs (Türkiye).
///
/// # Sources
///
/// - A News, ['We all want a peace deal, and it has to last,' NATO chief says ahead of Ukraine
///   summit in
///   London](<https://www.anews.com.tr/world/2025/03/02/we-all-want-a-peace-deal-and-it-has-to-last-nato-chief-says-ahead-of-ukraine-summit-in-london>),
///   2025-03-02
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - Hürriyet Daily News, [Permanent peace in Russia-Ukraine war quite close:
///   Fidan](<https://www.hurriyetdailynews.com/permanent-peace-in-russia-ukraine-war-quite-close-fidan-217572>),
///   2026-01-07
pub static HAKAN_FIDAN: Person = Person {
    id: "hakan-fidan",
    name: Name {
        en: "Hakan Fidan",
        fr: "Hakan Fidan",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::TURKIYE,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::A_NEWS_2025_03_02),
            cite(&sources::HURRIYET_DAILY_NEWS_2026_01_07),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Helen McEntee: Minister for Foreign Affairs (Ireland).
///
/// # Sources
///
/// - The Irish Post, [Ireland's Foreign Minister attends EU meeting in Paris at critical juncture
///   for war in
///   Ukraine](<https://www.irishpost.com/news/irelands-foreign-minister-attends-eu-meeting-in-paris-at-critical-juncture-for-war-in-ukraine-302944>),
///   undated
pub static HELEN_MCENTEE: Person = Person {
    id: "helen-mcentee",
    name: Name {
        en: "Helen McEntee",
        fr: "Helen McEntee",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::IRELAND,
        title: Name {
            en: "Minister for Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::IRISH_POST_UNDATED_2)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Igor Kostyukov (Igor Kostioukov): Head of military intelligence (Russia).
///
/// # Sources
///
/// - LIGA.net, [The first meeting of Ukraine, Russia and the United States in the UAE is over: what
///   topics and participants
///   were](<https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were>),
///   2026-01-23
pub static IGOR_KOSTYUKOV: Person = Person {
    id: "igor-kostyukov",
    name: Name {
        en: "Igor Kostyukov",
        fr: "Igor Kostioukov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::RUSSIA,
        title: Name {
            en: "Head of military intelligence",
            fr: "Chef du renseignement militaire",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LIGA_NET_2026_01_23)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Ilie Bolojan: Interim President (Romania).
///
/// # Sources
///
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - Kyiv Independent, [Nicusor Dan sworn in as Romania's new
///   president](<https://kyivindependent.com/nobot/nicusor-dan-sworn-in-as-romanias-new-president/>),
///   2025-05-26
pub static ILIE_BOLOJAN: Person = Person {
    id: "ilie-bolojan",
    name: Name {
        en: "Ilie Bolojan",
        fr: "Ilie Bolojan",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ROMANIA,
        title: Name {
            en: "Interim President",
            fr: "Président par intérim",
            uk: None,
        },
        from: None,
        to: Some(date("2025-05-26")),
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::KYIV_INDEPENDENT_2025_05_26),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// J. D. Vance: Vice-President (United States).
///
/// # Sources
///
/// - Dawn, [European leaders hold emergency talks in Paris](<https://www.dawn.com/news/1892681>),
///   undated
/// - Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
///   Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
///   undated
pub static J_D_VANCE: Person = Person {
    id: "j-d-vance",
    name: Name {
        en: "J. D. Vance",
        fr: "J. D. Vance",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Vice-President",
            fr: "Vice-président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::VIE_PUBLIQUE_UNDATED),
            cite(&sources::DAWN_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Jared Kushner: Envoy (United States).
///
/// # Sources
///
/// - Interfax-Ukraine, [Summit in Paris to be preceded by lunch with Macron, Zelenskyy, Witkoff and
///   Kushner - media](<https://en.interfax.com.ua/news/general/1133981.html>), 2026-01-06
pub static JARED_KUSHNER: Person = Person {
    id: "jared-kushner",
    name: Name {
        en: "Jared Kushner",
        fr: "Jared Kushner",
        uk: Some("Джаред Кушнер"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Envoy",
            fr: "Émissaire",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::INTERFAX_UKRAINE_2026_01_06)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Jean-Noël Barrot: Minister for Europe and Foreign Affairs (France).
///
/// # Sources
///
/// - Hürriyet Daily News, [France hails 'positive process' as Europe, US discuss Ukraine
///   ceasefire](<https://www.hurriyetdailynews.com/france-hails-positive-process-as-europe-us-discuss-ukraine-ceasefire-208207>),
///   2025-04-18
/// - News Sniffer, [Macron hosts 'excellent' ceasefire talks with top US, European and Ukrainian
///   officials](<https://newssniffer.co.uk/articles/2776521/diff/5/6>), 2025-04-17
pub static JEAN_NOEL_BARROT: Person = Person {
    id: "jean-noel-barrot",
    name: Name {
        en: "Jean-Noël Barrot",
        fr: "Jean-Noël Barrot",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Minister for Europe and Foreign Affairs",
            fr: "Ministre de l'Europe et des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::HURRIYET_DAILY_NEWS_2025_04_18),
            cite(&sources::NEWS_SNIFFER_2025_04_17),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Jens Plötner: Foreign and security policy adviser to the Federal Chancellor (Germany).
///
/// # Sources
///
/// - Hürriyet Daily News, [France hails 'positive process' as Europe, US discuss Ukraine
///   ceasefire](<https://www.hurriyetdailynews.com/france-hails-positive-process-as-europe-us-discuss-ukraine-ceasefire-208207>),
///   2025-04-18
/// - Interfax-Ukraine, [Ukrainian delegation in London, national security advisor of Coalition of
///   Willing countries agree on further regular consultations towards peace –
///   Yermak](<https://en.interfax.com.ua/news/general/1066094.html>), 2025-04-23
pub static JENS_PLOTNER: Person = Person {
    id: "jens-plotner",
    name: Name {
        en: "Jens Plötner",
        fr: "Jens Plötner",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Foreign and security policy adviser to the Federal Chancellor",
            fr: "Conseiller du chancelier fédéral pour la politique étrangère et de sécurité",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_04_23),
            cite(&sources::HURRIYET_DAILY_NEWS_2025_04_18),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Johann Wadephul: Federal Minister for Foreign Affairs (Germany).
///
/// # Sources
///
/// - Deutschlandfunk, [Treffen der "Koalition der
///   Willigen"](<https://www.deutschlandfunk.de/treffen-der-koalition-der-willigen-100.html>),
///   2025-10-24
pub static JOHANN_WADEPHUL: Person = Person {
    id: "johann-wadephul",
    name: Name {
        en: "Johann Wadephul",
        fr: "Johann Wadephul",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Federal Minister for Foreign Affairs",
            fr: "Ministre fédéral des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::DEUTSCHLANDFUNK_2025_10_24)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// John Healey: Defence Secretary (United Kingdom).
///
/// # Sources
///
/// - LIGA.net, [UK to allocate about $268 million to train troops for deployment to
///   Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
///   2026-01-10
/// - UNN, [A framework of questions regarding security guarantees was formed: Shmyhal participated
///   in a meeting of the "coalition of the willing" at the level of defense
///   ministers](<https://unn.ua/en/news/a-framework-of-questions-regarding-security-guarantees-was-formed-shmyhal-participated-in-a-meeting-of-the-coalition-of-the-willing-at-the-level-of-defense-ministers>),
///   2025-09-03
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static JOHN_HEALEY: Person = Person {
    id: "john-healey",
    name: Name {
        en: "John Healey",
        fr: "John Healey",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Defence Secretary",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::WIRED_GOV_2025_04_14),
            cite(&sources::UNN_2025_09_03),
            cite(&sources::LIGA_NET_2026_01_10),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Jonas Gahr Støre: Prime Minister (Norway).
///
/// # Sources
///
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - UNN, [Zelenskyy and European leaders meet at security summit in
///   London](<https://unn.ua/en/news/zelenskyy-and-european-leaders-meet-at-security-summit-in-london>),
///   2025-03-02
pub static JONAS_GAHR_STORE: Person = Person {
    id: "jonas-gahr-store",
    name: Name {
        en: "Jonas Gahr Støre",
        fr: "Jonas Gahr Støre",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NORWAY,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UNN_2025_03_02_3),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Jonathan Powell: National Security Adviser (United Kingdom).
///
/// # Sources
///
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static JONATHAN_POWELL: Person = Person {
    id: "jonathan-powell",
    name: Name {
        en: "Jonathan Powell",
        fr: "Jonathan Powell",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "National Security Adviser",
            fr: "Conseiller à la sécurité nationale",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// José Manuel Albares: Minister of Foreign Affairs (Spain).
///
/// # Sources
///
/// - Demócrata, [Aliados de Ucrania discuten
///   estrategias](<https://www.democrata.es/internacional/aliados-ucrania-discuten-estrategias-contrarrestar-rusia-fin-invasion-ilegal/amp>),
///   undated
pub static JOSE_MANUEL_ALBARES: Person = Person {
    id: "jose-manuel-albares",
    name: Name {
        en: "José Manuel Albares",
        fr: "José Manuel Albares",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::SPAIN,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::DEMOCRATA_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Josh Gruenbaum: Senior adviser to the Board of Peace and Commissioner of the Federal Acquisition
/// Service (United States).
///
/// # Sources
///
/// - LIGA.net, [The first meeting of Ukraine, Russia and the United States in the UAE is over: what
///   topics and participants
///   were](<https://news.liga.net/en/politics/news/the-first-meeting-of-ukraine-russia-and-the-united-states-in-the-uae-is-over-what-topics-and-participants-were>),
///   2026-01-23
pub static JOSH_GRUENBAUM: Person = Person {
    id: "josh-gruenbaum",
    name: Name {
        en: "Josh Gruenbaum",
        fr: "Josh Gruenbaum",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Senior adviser to the Board of Peace and Commissioner of the Federal Acquisition \
                Service",
            fr: "Conseiller principal du Conseil de la paix et commissaire du Service fédéral des \
                acquisitions",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LIGA_NET_2026_01_23)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Justin Trudeau: Prime Minister (Canada).
///
/// # Sources
///
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - Turtle Island News, [Mark Carney sworn in as Canada's 24th prime
///   minister](<https://theturtleislandnews.com/index.php/2025/03/14/mark-carney-sworn-in-as-canadas-24th-prime-minister/>),
///   2025-03-14
pub static JUSTIN_TRUDEAU: Person = Person {
    id: "justin-trudeau",
    name: Name {
        en: "Justin Trudeau",
        fr: "Justin Trudeau",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CANADA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: Some(date("2025-03-14")),
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::TURTLE_ISLAND_NEWS_2025_03_14),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Kaja Kallas: High Representative for Foreign Affairs and Security Policy (European Union).
///
/// # Sources
///
/// - EEAS, [NATO: remarks by High Representative/Vice-President Kaja Kallas at meeting of the
///   Coalition of the Willing upon arrival](<https://www.eeas.europa.eu/node/451609_fr>),
///   2025-04-10
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
pub static KAJA_KALLAS: Person = Person {
    id: "kaja-kallas",
    name: Name {
        en: "Kaja Kallas",
        fr: "Kaja Kallas",
        uk: Some("Кая Каллас"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "High Representative for Foreign Affairs and Security Policy",
            fr: "Haute représentante pour les affaires étrangères et la politique de sécurité",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::EEAS_2025_04_10),
            cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Karol Nawrocki: President (Poland).
///
/// # Sources
///
/// - Interfax-Ukraine, [European leaders assess the Zelenskyy–Trump
///   meeting](<https://en.interfax.com.ua/news/general/1132031.html>), 2025-12-29
/// - MENAFN, [Trump, Zelenskyy, European Leaders Discuss Steps for
///   Peace](<https://menafn.com/1110533417/Trump-Zelenskyy-European-Leaders-Discuss-Steps-for-Peace>),
///   2025-12-29
pub static KAROL_NAWROCKI: Person = Person {
    id: "karol-nawrocki",
    name: Name {
        en: "Karol Nawrocki",
        fr: "Karol Nawrocki",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::POLAND,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_12_29),
            cite(&sources::MENAFN_2025_12_29),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Keir Starmer: Prime Minister (United Kingdom).
///
/// # Sources
///
/// - Euromaidan Press, [Keir Starmer assumes role of the 58th Prime
///   Minister](<https://euromaidanpress.com/?p=281407>), undated
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Wired-Gov, [Prime Minister meets Coalition of the Willing in Paris following UK military
///   planning
///   meetings](<https://www.wired-gov.net/wg/news.nsf/articles/prime+minister+meets+coalition+of+the+willing+in+paris+following+uk+military+planning+meetings+27032025132000?open>),
///   2025-03-27
/// - Wired-Gov, [PM virtual meeting with the Coalition of the Willing: 4 September
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/pm+virtual+meeting+with+the+coalition+of+the+willing+4+september+2025+04092025161500?open>),
///   2025-09-04
pub static KEIR_STARMER: Person = Person {
    id: "keir-starmer",
    name: Name {
        en: "Keir Starmer",
        fr: "Keir Starmer",
        uk: Some("Кір Стармер"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: Some(date("2024-07")),
        to: None,
        cite: &[
            cite(&sources::EUROMAIDAN_PRESS_UNDATED),
            cite(&sources::WIRED_GOV_2025_03_27),
            cite(&sources::WIRED_GOV_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Keith Kellogg: Special Envoy for Ukraine (United States).
///
/// # Sources
///
/// - Dayton Daily News, [European leaders gather for emergency talks fearing that Trump has
///   abandoned age-old
///   allies](<https://www.daytondailynews.com/nation-world/european-leaders-gather-for-emergency-talks-fearing-that-trump-has-abandoned-age-old-allies/Q7ZRDOI26BF4JPS6E67HFMR7HU/>),
///   2025-02-17
/// - RBC-Ukraine, [Coalition of the Willing meets in Rome with US participation for first
///   time](<https://newsukraine.rbc.ua/news/coalition-of-the-willing-meets-in-rome-with-1752173287.html>),
///   2025-07-10
pub static KEITH_KELLOGG: Person = Person {
    id: "keith-kellogg",
    name: Name {
        en: "Keith Kellogg",
        fr: "Keith Kellogg",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Special Envoy for Ukraine",
            fr: "Émissaire spécial pour l'Ukraine",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::RBC_UKRAINE_2025_07_10),
            cite(&sources::DAYTON_DAILY_NEWS_2025_02_17),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Kristen Michal: Prime Minister (Estonia).
///
/// # Sources
///
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static KRISTEN_MICHAL: Person = Person {
    id: "kristen-michal",
    name: Name {
        en: "Kristen Michal",
        fr: "Kristen Michal",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ESTONIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Kristrún Frostadóttir: Prime Minister (Iceland).
///
/// # Sources
///
/// - Vísir, [Kristrún, Witkoff og Kushner á fundinum í París í
///   dag](<https://www.visir.is/g/20262825217d/kristrun-witkoff-og-kushner-a-fundinum-i-paris-i-dag>),
///   2026-01-06
pub static KRISTRUN_FROSTADOTTIR: Person = Person {
    id: "kristrun-frostadottir",
    name: Name {
        en: "Kristrún Frostadóttir",
        fr: "Kristrún Frostadóttir",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ICELAND,
        title: Name {
            en: "Prime Minister",
            fr: "Première ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::VISIR_2026_01_06)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Kyriakos Mitsotakis: Prime Minister (Greece).
///
/// # Sources
///
/// - To Vima, [Mitsotakis on Ukraine: US part in the guarantees is
///   necessary](<https://www.tovima.gr/2026/01/06/diplomatia/mitsotakis-gia-oukrania-anagkaia-i-symmetoxi-ton-ipa-stis-eggyiseis-asfaleias/>),
///   2026-01-06
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static KYRIAKOS_MITSOTAKIS: Person = Person {
    id: "kyriakos-mitsotakis",
    name: Name {
        en: "Kyriakos Mitsotakis",
        fr: "Kyriakos Mitsotakis",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GREECE,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRINFORM_2025_03_27),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::TO_VIMA_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Kyrylo Budanov (Kyrylo Boudanov): Head of the Office of the President (Ukraine).
///
/// # Sources
///
/// - Babel, [The President's Office will be headed by the head of GUR Kyrylo
///   Budanov](<https://babel.ua/en/news/123539-the-president-s-office-will-be-headed-by-the-head-of-gur-kyrylo-budanov>),
///   2026-01-02
/// - Upday, [Meloni a Parigi martedì: oltre 30 paesi negoziano garanzie per
///   l'Ucraina](<https://www.upday.com/it/esteri/meloni-a-parigi-martedi-oltre-30-paesi-negoziano-garanzie-per-lucraina/jtw2xwj>),
///   2026-01-03
pub static KYRYLO_BUDANOV: Person = Person {
    id: "kyrylo-budanov",
    name: Name {
        en: "Kyrylo Budanov",
        fr: "Kyrylo Boudanov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Head of the Office of the President",
            fr: "Chef du Bureau du président",
            uk: None,
        },
        from: Some(date("2026-01-02")),
        to: None,
        cite: &[
            cite(&sources::BABEL_2026_01_02),
            cite(&sources::UPDAY_2026_01_03),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Lindsey Graham: Senator (United States).
///
/// # Sources
///
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
///   Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
///   2025-07-10
pub static LINDSEY_GRAHAM: Person = Person {
    id: "lindsey-graham",
    name: Name {
        en: "Lindsey Graham",
        fr: "Lindsey Graham",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Senator",
            fr: "Sénateur",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
            cite(&sources::LIGA_NET_2025_07_10),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Luc Frieden: Prime Minister (Luxembourg).
///
/// # Sources
///
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static LUC_FRIEDEN: Person = Person {
    id: "luc-frieden",
    name: Name {
        en: "Luc Frieden",
        fr: "Luc Frieden",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LUXEMBOURG,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Luciano Portolano: Chief of the Defence Staff (Italy).
///
/// # Sources
///
/// - UIS Journal, [The coalition of the willing elaborates the plan to provide security guarantees
///   in
///   Kiev](<https://uisjournal.com/the-coalition-of-the-willing-elaborates-the-plan-to-provide-security-guarantees-in-kiev/>),
///   2025-03-11
pub static LUCIANO_PORTOLANO: Person = Person {
    id: "luciano-portolano",
    name: Name {
        en: "Luciano Portolano",
        fr: "Luciano Portolano",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ITALY,
        title: Name {
            en: "Chief of the Defence Staff",
            fr: "Chef d'état-major de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UIS_JOURNAL_2025_03_11)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Luís Montenegro: Prime Minister (Portugal).
///
/// # Sources
///
/// - Rzeczpospolita, [Szczyt „koalicji chętnych” w Paryżu. Donald Tusk: Za wcześnie na
///   optymistyczne
///   komunikaty](<https://www.rp.pl/polityka/art43597691-szczyt-koalicji-chetnych-w-paryzu-donald-tusk-za-wczesnie-na-optymistyczne-komunikaty>),
///   2026-01-06
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static LUIS_MONTENEGRO: Person = Person {
    id: "luis-montenegro",
    name: Name {
        en: "Luís Montenegro",
        fr: "Luís Montenegro",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::PORTUGAL,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::RZECZPOSPOLITA_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Marco Rubio: Secretary of State (United States).
///
/// # Sources
///
/// - Atlas News, [Extremely productive talks held between Trump, Putin in peace
///   deal](<https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal>),
///   2025-08-15
/// - GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
///   meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
///   2025-11-25
/// - The Jerusalem Post, [Trump's advisers hold talks with Zelensky and UK, French, German national
///   security
///   advisers](<https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943>),
///   undated
pub static MARCO_RUBIO: Person = Person {
    id: "marco-rubio",
    name: Name {
        en: "Marco Rubio",
        fr: "Marco Rubio",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Secretary of State",
            fr: "Secrétaire d'État",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ATLAS_NEWS_2025_08_15),
            cite(&sources::JERUSALEM_POST_UNDATED),
            cite(&sources::GOV_UK_2025_11_25),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Mark Carney: Prime Minister (Canada).
///
/// # Sources
///
/// - CityNews, [Carney promises military assistance in Ukraine at virtual meeting of
///   allies](<https://toronto.citynews.ca/2025/09/04/carney-promises-military-assistance-in-ukraine-at-virtual-meeting-of-allies/>),
///   2025-09-04
/// - Prime Minister's Office of Canada, [Readout: Prime Minister Carney meets with Prime Minister
///   of Denmark Mette
///   Frederiksen](<https://www.newswire.ca/news-releases/readout-prime-minister-carney-meets-with-prime-minister-of-denmark-mette-frederiksen-821837619.html>),
///   2026-01-06
/// - Turtle Island News, [Mark Carney sworn in as Canada's 24th prime
///   minister](<https://theturtleislandnews.com/index.php/2025/03/14/mark-carney-sworn-in-as-canadas-24th-prime-minister/>),
///   2025-03-14
pub static MARK_CARNEY: Person = Person {
    id: "mark-carney",
    name: Name {
        en: "Mark Carney",
        fr: "Mark Carney",
        uk: Some("Марк Карні"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CANADA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: Some(date("2025-03-14")),
        to: None,
        cite: &[
            cite(&sources::TURTLE_ISLAND_NEWS_2025_03_14),
            cite(&sources::CITYNEWS_2025_09_04),
            cite(&sources::PRIME_MINISTERS_OFFICE_OF_CANADA_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Mark Rutte: Secretary General (NATO).
///
/// # Sources
///
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
///   Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
///   undated
pub static MARK_RUTTE: Person = Person {
    id: "mark-rutte",
    name: Name {
        en: "Mark Rutte",
        fr: "Mark Rutte",
        uk: Some("Марк Рютте"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NATO,
        title: Name {
            en: "Secretary General",
            fr: "Secrétaire général",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::VIE_PUBLIQUE_UNDATED),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Mette Frederiksen: Prime Minister (Denmark).
///
/// # Sources
///
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static METTE_FREDERIKSEN: Person = Person {
    id: "mette-frederiksen",
    name: Name {
        en: "Mette Frederiksen",
        fr: "Mette Frederiksen",
        uk: Some("Метте Фредеріксен"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::DENMARK,
        title: Name {
            en: "Prime Minister",
            fr: "Première ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Michael Damianos: Minister of Energy (Cyprus).
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
pub static MICHAEL_DAMIANOS: Person = Person {
    id: "michael-damianos",
    name: Name {
        en: "Michael Damianos",
        fr: "Michael Damianos",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CYPRUS,
        title: Name {
            en: "Minister of Energy",
            fr: "Ministre de l'Énergie",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Micheál Martin: Taoiseach (Prime Minister) (Ireland).
///
/// # Sources
///
/// - KildareStreet, [Dáil debates, Tuesday 21 October 2025, Questions: Ukraine
///   War](<https://www.kildarestreet.com/debate/?id=2025-10-21a.195.r>), 2025-10-21
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static MICHEAL_MARTIN: Person = Person {
    id: "micheal-martin",
    name: Name {
        en: "Micheál Martin",
        fr: "Micheál Martin",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::IRELAND,
        title: Name {
            en: "Taoiseach (Prime Minister)",
            fr: "Taoiseach (Premier ministre)",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::KILDARESTREET_2025_10_21),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Mike Waltz: National Security Adviser (United States).
///
/// # Sources
///
/// - Geo News, [US, Ukraine reach ceasefire deal, await Russia's
///   response](<https://geo.tv/latest/594959-us-ukraine-reach-ceasefire-deal-await-russias-response>),
///   2025-03-12
/// - Ukrainian World Congress, [Ukraine accepts US-proposed 30-day ceasefire upon Russia's
///   consent](<https://ukrainianworldcongress.org/ukraine-accepts-us-proposed-30-day-ceasefire-upon-russias-consent>),
///   undated
pub static MIKE_WALTZ: Person = Person {
    id: "mike-waltz",
    name: Name {
        en: "Mike Waltz",
        fr: "Mike Waltz",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "National Security Adviser",
            fr: "Conseiller à la sécurité nationale",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINIAN_WORLD_CONGRESS_UNDATED),
            cite(&sources::GEO_NEWS_2025_03_12),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Milojko Spajić: Prime Minister (Montenegro).
///
/// # Sources
///
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static MILOJKO_SPAJIC: Person = Person {
    id: "milojko-spajic",
    name: Name {
        en: "Milojko Spajić",
        fr: "Milojko Spajić",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::MONTENEGRO,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::ONLINE_UA_2025_09_04)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Narendra Modi: Prime Minister (India).
///
/// # Sources
///
/// - Millennium Post, [SCO summit kicks off with a grand banquet hosted by
///   Xi](<https://www.millenniumpost.in/world/sco-summit-kicks-off-with-a-grand-banquet-hosted-by-xi-625358>),
///   2025-09-01
pub static NARENDRA_MODI: Person = Person {
    id: "narendra-modi",
    name: Name {
        en: "Narendra Modi",
        fr: "Narendra Modi",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::INDIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::MILLENNIUM_POST_2025_09_01)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Nick Perry: Chief of Joint Operations (United Kingdom).
///
/// # Sources
///
/// - DiscountMags, [Daily Express, 22 March
///   2025](<https://discountmags.ca/magazine/daily-express-march-22-2025-digital-m/in-this-issue/0CMENZZUtXQ2bCUm2rsys>),
///   2025-03-22
pub static NICK_PERRY: Person = Person {
    id: "nick-perry",
    name: Name {
        en: "Nick Perry",
        fr: "Nick Perry",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Chief of Joint Operations",
            fr: "Chef des opérations interarmées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::DISCOUNTMAGS_2025_03_22)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Nicușor Dan: President (Romania).
///
/// # Sources
///
/// - Kyiv Independent, [Nicusor Dan sworn in as Romania's new
///   president](<https://kyivindependent.com/nobot/nicusor-dan-sworn-in-as-romanias-new-president/>),
///   2025-05-26
/// - PromptMedia, [Nicușor Dan: România nu va trimite trupe în
///   Ucraina](<https://www.promptmedia.ro/2026/01/nicusor-dan-romania-nu-va-trimite-trupe-in-ucraina/>),
///   2026-01-07
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static NICUSOR_DAN: Person = Person {
    id: "nicusor-dan",
    name: Name {
        en: "Nicușor Dan",
        fr: "Nicușor Dan",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::ROMANIA,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: Some(date("2025-05-26")),
        to: None,
        cite: &[
            cite(&sources::KYIV_INDEPENDENT_2025_05_26),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::PROMPTMEDIA_2026_01_07),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Nikos Christodoulides (Níkos Christodoulídis): President of the Republic (Cyprus).
///
/// # Sources
///
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static NIKOS_CHRISTODOULIDES: Person = Person {
    id: "nikos-christodoulides",
    name: Name {
        en: "Nikos Christodoulides",
        fr: "Níkos Christodoulídis",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CYPRUS,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::ONLINE_UA_2025_09_04)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Olaf Scholz: Federal Chancellor (Germany).
///
/// # Sources
///
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - MENAFN, [German Parliament Elects Friedrich Merz As New
///   Chancellor](<https://menafn.com/1109515035/German-Parliament-Elects-Friedrich-Merz-As-New-Chancellor>),
///   undated
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static OLAF_SCHOLZ: Person = Person {
    id: "olaf-scholz",
    name: Name {
        en: "Olaf Scholz",
        fr: "Olaf Scholz",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::GERMANY,
        title: Name {
            en: "Federal Chancellor",
            fr: "Chancelier fédéral",
            uk: None,
        },
        from: None,
        to: Some(date("2025-05-06")),
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRINFORM_2025_03_27),
            cite(&sources::MENAFN_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Oleksandr Bevz: Member of the negotiating team (Ukraine).
///
/// # Sources
///
/// - Euromaidan Press, [Ukrainian delegation to discuss Zaporizhzhya NPP and territorial issues
///   with US representatives in
///   Paris](<https://euromaidanpress.com/2026/01/07/ukrainian-delegation-to-discuss-zaporizhzhya-npp-and-territorial-issues-with-us-representatives-in-paris>),
///   2026-01-07
pub static OLEKSANDR_BEVZ: Person = Person {
    id: "oleksandr-bevz",
    name: Name {
        en: "Oleksandr Bevz",
        fr: "Oleksandr Bevz",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Member of the negotiating team",
            fr: "Membre de l'équipe de négociation",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::EUROMAIDAN_PRESS_2026_01_07)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Oleksandr Syrskyi (Oleksandr Syrsky): Commander-in-Chief of the Armed Forces (Ukraine).
///
/// # Sources
///
/// - Glavnoe, [Сирський обговорив з партнерами безпекові гарантії та подальшу військову допомогу
///   Україні](<https://glavnoe.in.ua/news/syrskyj-obhovoryv-z-partneramy-bezpekovi-harantiyi-ta-podalshu-vijskovu-dopomohu-ukrayini>),
///   2026-01-18
/// - Interfax-Ukraine, [На засіданні головнокомандувачів ЗС сил держав - членів "Коаліції охочих"
///   обговорили безпекові гарантії для України -
///   Сирський](<https://interfax.com.ua/news/general/1137350.html>), 2026-01-18
pub static OLEKSANDR_SYRSKYI: Person = Person {
    id: "oleksandr-syrskyi",
    name: Name {
        en: "Oleksandr Syrskyi",
        fr: "Oleksandr Syrsky",
        uk: Some("Олександр Сирський"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Commander-in-Chief of the Armed Forces",
            fr: "Commandant en chef des forces armées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2026_01_18),
            cite(&sources::GLAVNOE_2026_01_18),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Onno Eichelsheim: Chief of Defence (Netherlands).
///
/// # Sources
///
/// - Reformatorisch Dagblad, [Schoof ziet brede overeenstemming in
///   Oekraïnecoalitie](<https://www.rd.nl/artikel/1099657-schoof-ziet-brede-overeenstemming-in-oekrainecoalitie>),
///   2025-03
pub static ONNO_EICHELSHEIM: Person = Person {
    id: "onno-eichelsheim",
    name: Name {
        en: "Onno Eichelsheim",
        fr: "Onno Eichelsheim",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NETHERLANDS,
        title: Name {
            en: "Chief of Defence",
            fr: "Chef d'état-major de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::REFORMATORISCH_DAGBLAD_2025_03_2)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Pål Jonson: Minister of Defence (Sweden).
///
/// # Sources
///
/// - The Gaze, [Sweden Prepared to Join Air and Maritime Security Guarantees for
///   Ukraine](<https://thegaze.media/news/sweden-prepared-to-join-air-and-maritime-security-guarantees-for-ukraine>),
///   2025-08
pub static PAL_JONSON: Person = Person {
    id: "pal-jonson",
    name: Name {
        en: "Pål Jonson",
        fr: "Pål Jonson",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::SWEDEN,
        title: Name {
            en: "Minister of Defence",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::GAZE_2025_08)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Pedro Sánchez: President of the Government (Spain).
///
/// # Sources
///
/// - ABC Color, [Sánchez recibido por Macron para asistir a la reunión internacional sobre
///   Ucrania](<https://www.abc.com.py/internacionales/2026/01/06/sanchez-recibido-por-macron-para-asistir-a-la-reunion-internacional-sobre-ucrania/>),
///   2026-01-06
/// - Boursorama, [France-Macron recevra lundi des dirigeants européens pour une réunion sur
///   l'Ukraine](<https://www.boursorama.com/actualite-economique/actualites/france-macron-recevra-lundi-des-dirigeants-europeens-pour-une-reunion-sur-l-ukraine-94ef8b4375e1e6c20ddcd4d1a1c02d68>),
///   2025-02-16
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static PEDRO_SANCHEZ: Person = Person {
    id: "pedro-sanchez",
    name: Name {
        en: "Pedro Sánchez",
        fr: "Pedro Sánchez",
        uk: Some("Педро Санчес"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::SPAIN,
        title: Name {
            en: "President of the Government",
            fr: "Président du gouvernement",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::BOURSORAMA_2025_02_16),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::ABC_COLOR_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Pete Hegseth: Secretary of Defense (United States).
///
/// # Sources
///
/// - Fakty ICTV, [У Брюсселі стартувало 31-ше засідання
///   Рамштайну](<https://fakty.com.ua/ua/svit/20251015-u-bryusseli-startuvalo-31-zasidannya-ramshtajnu/>),
///   2025-10-15
/// - UNN, [The Ramstein format meeting has started, Zelenskyy joined
///   online](<https://unn.ua/en/news/the-ramstein-format-meeting-has-started-zelenskyy-joined-online>),
///   2025-06-04
pub static PETE_HEGSETH: Person = Person {
    id: "pete-hegseth",
    name: Name {
        en: "Pete Hegseth",
        fr: "Pete Hegseth",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Secretary of Defense",
            fr: "Secrétaire à la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UNN_2025_06_04),
            cite(&sources::FAKTY_ICTV_2025_10_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Petr Fiala: Prime Minister (Czechia).
///
/// # Sources
///
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - UNN, [Czech President Pavel appoints new government led by
///   Babiš](<https://unn.ua/en/news/czech-president-pavel-appointed-a-new-government-led-by-babis>),
///   2025-12-15
pub static PETR_FIALA: Person = Person {
    id: "petr-fiala",
    name: Name {
        en: "Petr Fiala",
        fr: "Petr Fiala",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CZECHIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: Some(date("2025-12")),
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::UNN_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Petteri Orpo: Prime Minister (Finland).
///
/// # Sources
///
/// - Yle, [Stubb at the virtual summit on Ukraine](<https://yle.fi/a/74-20149720>), undated
pub static PETTERI_ORPO: Person = Person {
    id: "petteri-orpo",
    name: Name {
        en: "Petteri Orpo",
        fr: "Petteri Orpo",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FINLAND,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::YLE_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Radmila Šekerinska: Deputy Secretary General (NATO).
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
/// - President of Ukraine, [The Coalition of the Willing Discussed the Results of the Geneva
///   Meeting and Coordinated Steps to Strengthen Ukraine and Achieve Lasting
///   Peace](<https://www.president.gov.ua/en/news/koaliciya-ohochih-obgovorila-rezultati-zustrichi-v-zhenevi-t-101601>),
///   2025-11-25
pub static RADMILA_SEKERINSKA: Person = Person {
    id: "radmila-sekerinska",
    name: Name {
        en: "Radmila Šekerinska",
        fr: "Radmila Šekerinska",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NATO,
        title: Name {
            en: "Deputy Secretary General",
            fr: "Secrétaire générale déléguée",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::GOV_UK_2025_03_13),
            cite(&sources::PRESIDENT_OF_UKRAINE_2025_11_25),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Radosław Sikorski: Deputy Prime Minister and Minister of Foreign Affairs (Poland).
///
/// # Sources
///
/// - RMF24, [Koalicja chętnych: wsparcie dla Ukrainy tak długo, jak będzie
///   trzeba](<https://www.rmf24.pl/newsamp-koalicja-chetnych-wsparcie-dla-ukrainy-tak-dlugo-jak-bedzie-,nId,8067926>),
///   undated
pub static RADOSLAW_SIKORSKI: Person = Person {
    id: "radoslaw-sikorski",
    name: Name {
        en: "Radosław Sikorski",
        fr: "Radosław Sikorski",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::POLAND,
        title: Name {
            en: "Deputy Prime Minister and Minister of Foreign Affairs",
            fr: "Vice-Premier ministre et ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::RMF24_UNDATED)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Recep Tayyip Erdoğan: President (Türkiye).
///
/// # Sources
///
/// - A News, ['We all want a peace deal, and it has to last,' NATO chief says ahead of Ukraine
///   summit in
///   London](<https://www.anews.com.tr/world/2025/03/02/we-all-want-a-peace-deal-and-it-has-to-last-nato-chief-says-ahead-of-ukraine-summit-in-london>),
///   2025-03-02
pub static RECEP_TAYYIP_ERDOGAN: Person = Person {
    id: "recep-tayyip-erdogan",
    name: Name {
        en: "Recep Tayyip Erdoğan",
        fr: "Recep Tayyip Erdoğan",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::TURKIYE,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::A_NEWS_2025_03_02)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Rich Knighton: Chief of the Defence Staff (United Kingdom).
///
/// # Sources
///
/// - Britské listy, [Náčelníci štábů zemí "koalice ochotných" diskutovali v Paříži o bezpečnostních
///   zárukách pro
///   Ukrajinu](<https://blisty.cz/art/130849-nacelnici-stabu-zemi-koalice-ochotnych-diskutovali-v-parizi-o-bezpecnostnich-zarukach-pro-ukrajinu.html>),
///   2026-01-07
pub static RICH_KNIGHTON: Person = Person {
    id: "rich-knighton",
    name: Name {
        en: "Rich Knighton",
        fr: "Rich Knighton",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Chief of the Defence Staff",
            fr: "Chef d'état-major de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::BRITSKE_LISTY_2026_01_07)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Richard Blumenthal: Senator (United States).
///
/// # Sources
///
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
///   Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
///   2025-07-10
pub static RICHARD_BLUMENTHAL: Person = Person {
    id: "richard-blumenthal",
    name: Name {
        en: "Richard Blumenthal",
        fr: "Richard Blumenthal",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Senator",
            fr: "Sénateur",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
            cite(&sources::LIGA_NET_2025_07_10),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Rob Jetten: Prime Minister (Netherlands).
///
/// # Sources
///
/// - European Pravda, [Новый премьер Нидерландов впервые участвовал в заседании
///   коалиции](<https://www.eurointegration.com.ua/rus/news/2026/02/24/7231890/>), 2026-02-24
/// - MENAFN, [Netherlands Swears in Youngest-Ever Prime
///   Minister](<https://menafn.com/1110775981/Netherlands-Swears-in-Youngest-Ever-Prime-Minister>),
///   2026-02-23
pub static ROB_JETTEN: Person = Person {
    id: "rob-jetten",
    name: Name {
        en: "Rob Jetten",
        fr: "Rob Jetten",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NETHERLANDS,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: Some(date("2026-02-23")),
        to: None,
        cite: &[
            cite(&sources::MENAFN_2026_02_23),
            cite(&sources::EUROPEAN_PRAVDA_2026_02_24),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Robert Golob: Prime Minister (Slovenia).
///
/// # Sources
///
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static ROBERT_GOLOB: Person = Person {
    id: "robert-golob",
    name: Name {
        en: "Robert Golob",
        fr: "Robert Golob",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::SLOVENIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::ONLINE_UA_2025_09_04)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Robertas Kaunas: Minister of National Defence (Lithuania).
///
/// # Sources
///
/// - A News, [Lithuania says it could deploy hundreds of troops to
///   Ukraine](<https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire>),
///   2026-01-08
pub static ROBERTAS_KAUNAS: Person = Person {
    id: "robertas-kaunas",
    name: Name {
        en: "Robertas Kaunas",
        fr: "Robertas Kaunas",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::LITHUANIA,
        title: Name {
            en: "Minister of National Defence",
            fr: "Ministre de la Défense nationale",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::A_NEWS_2026_01_08)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Rosen Zhelyazkov (Rossen Jeliazkov): Prime Minister (Bulgaria).
///
/// # Sources
///
/// - Fakti.bg, [Каракачанов: Желязков не представлява България на срещата в
///   Париж](<https://fakti.bg/bulgaria/1025618-karakachanov-jelazkov-ne-predstavlava-balgaria-na-sreshtata-v-parij>),
///   2026-01-06
/// - NOVA, [Желязков след срещата в Париж: България ще се включи в сферите, в които може да
///   допринесе за общоевропейската
///   сигурност](<https://nova.bg/news/view/2026/01/06/523068/%D0%B6%D0%B5%D0%BB%D1%8F%D0%B7%D0%BA%D0%BE%D0%B2-%D1%81%D0%BB%D0%B5%D0%B4-%D1%81%D1%80%D0%B5%D1%89%D0%B0%D1%82%D0%B0-%D0%B2-%D0%BF%D0%B0%D1%80%D0%B8%D0%B6-%D0%B1%D1%8A%D0%BB%D0%B3%D0%B0%D1%80%D0%B8%D1%8F-%D1%89%D0%B5-%D1%81%D0%B5-%D0%B2%D0%BA%D0%BB%D1%8E%D1%87%D0%B8-%D0%B2-%D1%81%D1%84%D0%B5%D1%80%D0%B8%D1%82%D0%B5-%D0%B2-%D0%BA%D0%BE%D0%B8%D1%82%D0%BE-%D0%BC%D0%BE%D0%B6%D0%B5-%D0%B4%D0%B0-%D0%B4%D0%BE%D0%BF%D1%80%D0%B8%D0%BD%D0%B5%D1%81%D0%B5-%D0%B7%D0%B0-%D0%BE%D0%B1%D1%89%D0%BE%D0%B5%D0%B2%D1%80%D0%BE%D0%BF%D0%B5%D0%B9%D1%81%D0%BA%D0%B0%D1%82%D0%B0-%D1%81%D0%B8%D0%B3%D1%83%D1%80%D0%BD%D0%BE%D1%81%D1%82/>),
///   2026-01-06
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static ROSEN_ZHELYAZKOV: Person = Person {
    id: "rosen-zhelyazkov",
    name: Name {
        en: "Rosen Zhelyazkov",
        fr: "Rossen Jeliazkov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::BULGARIA,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::FAKTI_BG_2026_01_06),
            cite(&sources::NOVA_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Ruben Brekelmans: Minister of Defence (Netherlands).
///
/// # Sources
///
/// - The European Conservative, ['Coalition of the Willing' Meeting Wraps Up With More Questions
///   Than
///   Answers](<https://europeanconservative.com/articles/news-corner/coalition-of-the-willing-meeting-wraps-up-with-more-questions-than-answers>),
///   2025-04-11
/// - LDD News, [Coalition of the willing presses ahead with force
///   planning](<https://ldd.news/top-news/coalition-of-the-willing-presses-ahead-with-force-planning/>),
///   2025-04-10
pub static RUBEN_BREKELMANS: Person = Person {
    id: "ruben-brekelmans",
    name: Name {
        en: "Ruben Brekelmans",
        fr: "Ruben Brekelmans",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::NETHERLANDS,
        title: Name {
            en: "Minister of Defence",
            fr: "Ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::EUROPEAN_CONSERVATIVE_2025_04_11),
            cite(&sources::LDD_NEWS_2025_04_10),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Rustem Umerov (Roustem Oumerov): Minister of Defence (Ukraine), Secretary of the National
/// Security and Defence Council (Ukraine), Head of the negotiating team (Ukraine).
///
/// # Sources
///
/// - Censor.NET, [Umerov appointed NSDC Secretary: Shmyhal
///   explains](<https://censor.net/en/news/3566124/umerov-appointed-nsdc-secretary-shmyhal-explains-zelenskyy-s-decision>),
///   2025-07-30
/// - Interfax-Ukraine, [National security advisors from European countries arrive in
///   Kyiv](<https://en.interfax.com.ua/news/general/1133422.html>), 2026-01-03
/// - The Jerusalem Post, [Trump's advisers hold talks with Zelensky and UK, French, German national
///   security
///   advisers](<https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943>),
///   undated
/// - NV, [Umerov appointed secretary of the
///   NSDC](<https://nv.ua/ukraine/politics/umyerova-priznacheno-sekretarem-radi-nacbezpeki-ta-oboroni-ukrajini-50530711.html>),
///   2025-07-18
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static RUSTEM_UMEROV: Person = Person {
    id: "rustem-umerov",
    name: Name {
        en: "Rustem Umerov",
        fr: "Roustem Oumerov",
        uk: None,
    },
    wikidata: None,
    offices: &[
        Office {
            of: &members::UKRAINE,
            title: Name {
                en: "Minister of Defence",
                fr: "Ministre de la Défense",
                uk: None,
            },
            from: Some(date("2023-09")),
            to: Some(date("2025-07")),
            cite: &[
                cite(&sources::NV_2025_07_18),
                cite(&sources::CENSOR_NET_2025_07_30),
            ],
        },
        Office {
            of: &members::UKRAINE,
            title: Name {
                en: "Secretary of the National Security and Defence Council",
                fr: "Secrétaire du Conseil de sécurité nationale et de défense",
                uk: None,
            },
            from: Some(date("2025-07-18")),
            to: None,
            cite: &[
                cite(&sources::NV_2025_07_18),
                cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4),
                cite(&sources::INTERFAX_UKRAINE_2026_01_03),
            ],
        },
        Office {
            of: &members::UKRAINE,
            title: Name {
                en: "Head of the negotiating team",
                fr: "Chef de l'équipe de négociation",
                uk: None,
            },
            from: None,
            to: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_07_30),
                cite(&sources::JERUSALEM_POST_UNDATED),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Sanae Takaichi: Prime Minister (Japan).
///
/// # Sources
///
/// - Emirates 24\|7, [Sanae Takaichi named Japan's first female prime
///   minister](<https://www.emirates247.com/world/sanae-takaichi-named-japan-s-first-female-prime-minister-2025-10-21-1.741989>),
///   2025-10-21
/// - Nippon.com, [Japan PM Takaichi Joins Ukraine Peace Meeting
///   Online](<https://www.nippon.com/en/news/yjj2025102500153/japan-pm-takaichi-joins-ukraine-peace-meeting-online.html>),
///   2025-10-25
pub static SANAE_TAKAICHI: Person = Person {
    id: "sanae-takaichi",
    name: Name {
        en: "Sanae Takaichi",
        fr: "Sanae Takaichi",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::JAPAN,
        title: Name {
            en: "Prime Minister",
            fr: "Première ministre",
            uk: None,
        },
        from: Some(date("2025-10-21")),
        to: None,
        cite: &[
            cite(&sources::EMIRATES_24_7_2025_10_21),
            cite(&sources::NIPPON_COM_2025_10_25),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Sébastien Lecornu: Minister of the Armed Forces (France).
///
/// # Sources
///
/// - Ukrainska Pravda, [Defence ministers of five countries meet in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/03/12/7502568/>), 2025-03-12
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static SEBASTIEN_LECORNU: Person = Person {
    id: "sebastien-lecornu",
    name: Name {
        en: "Sébastien Lecornu",
        fr: "Sébastien Lecornu",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Minister of the Armed Forces",
            fr: "Ministre des Armées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::WIRED_GOV_2025_04_14),
            cite(&sources::UKRAINSKA_PRAVDA_2025_03_12),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Sergey Lavrov (Sergueï Lavrov): Minister of Foreign Affairs (Russia).
///
/// # Sources
///
/// - Atlas News, [Extremely productive talks held between Trump, Putin in peace
///   deal](<https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal>),
///   2025-08-15
/// - Hürriyet Daily News, [Trump, Putin in Alaska for high-stakes
///   summit](<https://www.hurriyetdailynews.com/trump-putin-in-alaska-for-high-stakes-summit-212568>),
///   2025-08-15
pub static SERGEY_LAVROV: Person = Person {
    id: "sergey-lavrov",
    name: Name {
        en: "Sergey Lavrov",
        fr: "Sergueï Lavrov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::RUSSIA,
        title: Name {
            en: "Minister of Foreign Affairs",
            fr: "Ministre des Affaires étrangères",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ATLAS_NEWS_2025_08_15),
            cite(&sources::HURRIYET_DAILY_NEWS_2025_08_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Serhii Boiev (Serhiï Boïev): Deputy Minister of Defence (Ukraine).
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
pub static SERHII_BOIEV: Person = Person {
    id: "serhii-boiev",
    name: Name {
        en: "Serhii Boiev",
        fr: "Serhiï Boïev",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Deputy Minister of Defence",
            fr: "Vice-ministre de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::GOV_UK_2025_03_13)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Serhii Kyslytsia (Serhiï Kyslytsia): First Deputy Minister of Foreign Affairs (Ukraine), First
/// Deputy Head of the Office of the President (Ukraine).
///
/// # Sources
///
/// - Euromaidan Press, [Ukrainian delegation to discuss Zaporizhzhya NPP and territorial issues
///   with US representatives in
///   Paris](<https://euromaidanpress.com/2026/01/07/ukrainian-delegation-to-discuss-zaporizhzhya-npp-and-territorial-issues-with-us-representatives-in-paris>),
///   2026-01-07
/// - Glavcom, [Засідання з радниками з нацбезпеки: Кислиця розкрив деталі першої
///   сесії](<https://glavcom.ua/country/politics/zasidannja-z-radnikami-z-natsbezpeki-kislitsja-rozkriv-detali-pershoji-sesiji--1096286.html>),
///   2026-01-03
pub static SERHII_KYSLYTSIA: Person = Person {
    id: "serhii-kyslytsia",
    name: Name {
        en: "Serhii Kyslytsia",
        fr: "Serhiï Kyslytsia",
        uk: None,
    },
    wikidata: None,
    offices: &[
        Office {
            of: &members::UKRAINE,
            title: Name {
                en: "First Deputy Minister of Foreign Affairs",
                fr: "Premier vice-ministre des Affaires étrangères",
                uk: None,
            },
            from: None,
            to: None,
            cite: &[cite(&sources::GLAVCOM_2026_01_03)],
        },
        Office {
            of: &members::UKRAINE,
            title: Name {
                en: "First Deputy Head of the Office of the President",
                fr: "Premier chef adjoint du Bureau du président",
                uk: None,
            },
            from: None,
            to: None,
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2026_01_07)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Shigeru Ishiba: Prime Minister (Japan).
///
/// # Sources
///
/// - Emirates 24\|7, [Sanae Takaichi named Japan's first female prime
///   minister](<https://www.emirates247.com/world/sanae-takaichi-named-japan-s-first-female-prime-minister-2025-10-21-1.741989>),
///   2025-10-21
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
/// - Prime Minister's Office of Japan, [Press Conference by Prime Minister ISHIBA Shigeru regarding
///   the Virtual Leaders Meeting of the Coalition of the Willing on Ukraine and Other
///   Matters](<https://japan.kantei.go.jp/103/statement/202508/18kaiken.html>), 2025-08-18
pub static SHIGERU_ISHIBA: Person = Person {
    id: "shigeru-ishiba",
    name: Name {
        en: "Shigeru Ishiba",
        fr: "Shigeru Ishiba",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::JAPAN,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: Some(date("2025-10-21")),
        cite: &[
            cite(&sources::PRIME_MINISTERS_OFFICE_OF_JAPAN_2025_08_18),
            cite(&sources::ONLINE_UA_2025_09_04),
            cite(&sources::EMIRATES_24_7_2025_10_21),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Steve Witkoff: Special Envoy of the President (United States).
///
/// # Sources
///
/// - Interfax-Ukraine, [Summit in Paris to be preceded by lunch with Macron, Zelenskyy, Witkoff and
///   Kushner - media](<https://en.interfax.com.ua/news/general/1133981.html>), 2026-01-06
/// - The Jerusalem Post, [Trump's advisers hold talks with Zelensky and UK, French, German national
///   security
///   advisers](<https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943>),
///   undated
/// - Ukrainska Pravda, [Security advisers hold talks with Witkoff in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/09/4/7529335/>), 2025-09-04
pub static STEVE_WITKOFF: Person = Person {
    id: "steve-witkoff",
    name: Name {
        en: "Steve Witkoff",
        fr: "Steve Witkoff",
        uk: Some("Стів Віткофф"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_STATES,
        title: Name {
            en: "Special Envoy of the President",
            fr: "Émissaire spécial du président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_4),
            cite(&sources::JERUSALEM_POST_UNDATED),
            cite(&sources::INTERFAX_UKRAINE_2026_01_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Thierry Burkhard: Chief of the Defence Staff (France).
///
/// # Sources
///
/// - Interfax-Ukraine, [Macron to meet in Paris with heads of general staffs of over 30
///   countries](<https://en.interfax.com.ua/news/general/1054799.html>), 2025-03-11
/// - Interfax-Ukraine, [Burkhard, Radakin inform Coalition of Willing about visit to
///   Kyiv](<https://en.interfax.com.ua/news/general/1062325.html>), 2025-04-08
/// - News.Az, [French and UK military chiefs discuss ways to strengthen Ukraine's
///   army](<https://news.az/news/french-and-uk-military-chiefs-discuss-ways-to-strengthen-ukraine-s-army>),
///   2025-04-05
pub static THIERRY_BURKHARD: Person = Person {
    id: "thierry-burkhard",
    name: Name {
        en: "Thierry Burkhard",
        fr: "Thierry Burkhard",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::FRANCE,
        title: Name {
            en: "Chief of the Defence Staff",
            fr: "Chef d'état-major des armées",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_03_11),
            cite(&sources::INTERFAX_UKRAINE_2025_04_08),
            cite(&sources::NEWS_AZ_2025_04_05),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Tony Radakin: Chief of the Defence Staff (United Kingdom).
///
/// # Sources
///
/// - GOV.UK, [UK-French relationship strengthened as Defence Chiefs discuss Ukraine and European
///   security with their French
///   counterparts](<https://www.gov.uk/government/news/uk-french-relationship-strengthened-as-defence-chiefs-discuss-ukraine-and-european-security-with-their-french-counterparts>),
///   2025-03-24
/// - Interfax-Ukraine, [Macron to meet in Paris with heads of general staffs of over 30
///   countries](<https://en.interfax.com.ua/news/general/1054799.html>), 2025-03-11
/// - Interfax-Ukraine, [Burkhard, Radakin inform Coalition of Willing about visit to
///   Kyiv](<https://en.interfax.com.ua/news/general/1062325.html>), 2025-04-08
pub static TONY_RADAKIN: Person = Person {
    id: "tony-radakin",
    name: Name {
        en: "Tony Radakin",
        fr: "Tony Radakin",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UNITED_KINGDOM,
        title: Name {
            en: "Chief of the Defence Staff",
            fr: "Chef d'état-major de la Défense",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_03_11),
            cite(&sources::INTERFAX_UKRAINE_2025_04_08),
            cite(&sources::GOV_UK_2025_03_24),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Ulf Kristersson: Prime Minister (Sweden).
///
/// # Sources
///
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static ULF_KRISTERSSON: Person = Person {
    id: "ulf-kristersson",
    name: Name {
        en: "Ulf Kristersson",
        fr: "Ulf Kristersson",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::SWEDEN,
        title: Name {
            en: "Prime Minister",
            fr: "Premier ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Ursula von der Leyen: President of the European Commission (European Union).
///
/// # Sources
///
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Vie publique, [Sécurité européenne : réunion d'urgence sur la situation en
///   Ukraine](<https://www.vie-publique.fr/en-bref/297382-securite-europeenne-reunion-durgence-sur-la-situation-en-ukraine>),
///   undated
pub static URSULA_VON_DER_LEYEN: Person = Person {
    id: "ursula-von-der-leyen",
    name: Name {
        en: "Ursula von der Leyen",
        fr: "Ursula von der Leyen",
        uk: Some("Урсула фон дер Ляєн"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::EUROPEAN_UNION,
        title: Name {
            en: "President of the European Commission",
            fr: "Présidente de la Commission européenne",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::VIE_PUBLIQUE_UNDATED),
            cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
            cite(&sources::GOV_UK_2025_12_15),
            cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Valerii Zaluzhnyi (Valeri Zaloujny): Ambassador to the United Kingdom (Ukraine).
///
/// # Sources
///
/// - Novyny.LIVE, [Залужный приехал на саммит в Лондоне — перечень
///   участников](<https://news.novyny.live/ru/zaluzhnii-priyikhav-na-samit-u-londoni-perelik-uchasnikiv-237297.html>),
///   2025-03-02
pub static VALERII_ZALUZHNYI: Person = Person {
    id: "valerii-zaluzhnyi",
    name: Name {
        en: "Valerii Zaluzhnyi",
        fr: "Valeri Zaloujny",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Ambassador to the United Kingdom",
            fr: "Ambassadeur au Royaume-Uni",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::NOVYNY_LIVE_2025_03_02)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Vladimir Putin (Vladimir Poutine): President (Russia).
///
/// # Sources
///
/// - Atlas News, [Extremely productive talks held between Trump, Putin in peace
///   deal](<https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal>),
///   2025-08-15
/// - Hürriyet Daily News, [Trump, Putin in Alaska for high-stakes
///   summit](<https://www.hurriyetdailynews.com/trump-putin-in-alaska-for-high-stakes-summit-212568>),
///   2025-08-15
/// - Libération, [Réunion à Paris sur la guerre en Ukraine : quelles sont les positions des
///   différents participants
///   ?](<https://www.staging.libe.io/international/europe/reunion-a-paris-sur-la-guerre-en-ukraine-quelles-sont-les-positions-des-differents-participants-20250217_MUUI7A3RVJE5NIIUGU56XC555I>),
///   2025-02-17
pub static VLADIMIR_PUTIN: Person = Person {
    id: "vladimir-putin",
    name: Name {
        en: "Vladimir Putin",
        fr: "Vladimir Poutine",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::RUSSIA,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::LIBERATION_2025_02_17_2),
            cite(&sources::ATLAS_NEWS_2025_08_15),
            cite(&sources::HURRIYET_DAILY_NEWS_2025_08_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Volodymyr Zelenskyy (Volodymyr Zelensky): President (Ukraine).
///
/// # Sources
///
/// - Élysée, [Réunion de la coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
///   2025-09-04
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
pub static VOLODYMYR_ZELENSKYY: Person = Person {
    id: "volodymyr-zelenskyy",
    name: Name {
        en: "Volodymyr Zelenskyy",
        fr: "Volodymyr Zelensky",
        uk: Some("Володимир Зеленський"),
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "President",
            fr: "Président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::GAZE_UNDATED),
            cite(&sources::ELYSEE_2025_09_04),
            cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Władysław Kosiniak-Kamysz: Deputy Prime Minister and Minister of National Defence (Poland).
///
/// # Sources
///
/// - Ukrainska Pravda, [Defence ministers of five countries meet in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/03/12/7502568/>), 2025-03-12
pub static WLADYSLAW_KOSINIAK_KAMYSZ: Person = Person {
    id: "wladyslaw-kosiniak-kamysz",
    name: Name {
        en: "Władysław Kosiniak-Kamysz",
        fr: "Władysław Kosiniak-Kamysz",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::POLAND,
        title: Name {
            en: "Deputy Prime Minister and Minister of National Defence",
            fr: "Vice-Premier ministre et ministre de la Défense nationale",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_03_12)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Yuliia Svyrydenko (Ioulia Svyrydenko): Deputy Prime Minister (Ukraine).
///
/// # Sources
///
/// - La Voce di New York, [A Coalition Grows as U.S. Entry Marks Turning Point in Ukraine's
///   Reconstruction](<https://lavocedinewyork.com/en/news/2025/07/11/a-coalition-grows-as-us-entry-marks-turning-point-in-ukraines-reconstruction>),
///   2025-07-11
pub static YULIIA_SVYRYDENKO: Person = Person {
    id: "yuliia-svyrydenko",
    name: Name {
        en: "Yuliia Svyrydenko",
        fr: "Ioulia Svyrydenko",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::UKRAINE,
        title: Name {
            en: "Deputy Prime Minister",
            fr: "Vice-Première ministre",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::LA_VOCE_DI_NEW_YORK_2025_07_11)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Yuri Ushakov (Iouri Ouchakov): Presidential aide (Russia).
///
/// # Sources
///
/// - Atlas News, [Extremely productive talks held between Trump, Putin in peace
///   deal](<https://www.theatlasnews.com/extremely-productive-talks-held-between-trump-putin-in-peace-deal>),
///   2025-08-15
/// - Hürriyet Daily News, [Trump, Putin in Alaska for high-stakes
///   summit](<https://www.hurriyetdailynews.com/trump-putin-in-alaska-for-high-stakes-summit-212568>),
///   2025-08-15
pub static YURI_USHAKOV: Person = Person {
    id: "yuri-ushakov",
    name: Name {
        en: "Yuri Ushakov",
        fr: "Iouri Ouchakov",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::RUSSIA,
        title: Name {
            en: "Presidential aide",
            fr: "Conseiller du président",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[
            cite(&sources::ATLAS_NEWS_2025_08_15),
            cite(&sources::HURRIYET_DAILY_NEWS_2025_08_15),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Zoran Milanović: President of the Republic (Croatia).
///
/// # Sources
///
/// - A News, [Croatian president reaffirms no troops will be sent to
///   Ukraine](<https://www.anews.com.tr/world/2025/08/18/croatian-president-reaffirms-no-troops-will-be-sent-to-ukraine>),
///   2025-08-18
pub static ZORAN_MILANOVIC: Person = Person {
    id: "zoran-milanovic",
    name: Name {
        en: "Zoran Milanović",
        fr: "Zoran Milanović",
        uk: None,
    },
    wikidata: None,
    offices: &[Office {
        of: &members::CROATIA,
        title: Name {
            en: "President of the Republic",
            fr: "Président de la République",
            uk: None,
        },
        from: None,
        to: None,
        cite: &[cite(&sources::A_NEWS_2025_08_18)],
    }],
    formerly: &[],
    withdrawn: None,
};
