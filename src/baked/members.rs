//! The constants of the members, each documented from its record.

// Written by `willing bake` from data/members/. Edit the record, not this file.

use crate::prelude::*;

/// Albania (Albanie).
pub static ALBANIA: Member = Member {
    id: "albania",
    kind: MemberKind::State,
    name: Name {
        en: "Albania",
        fr: "Albanie",
        uk: Some("Албанія"),
    },
    iso: Some(Iso {
        alpha2: "AL",
        alpha3: "ALB",
    }),
    wikidata: Some("Q222"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Australia (Australie).
///
/// # Pledges
///
/// - 2025-03-16, Anthony Albanese, undecided: Open to a request; any contribution to a peacekeeping
///   force would be small. (anadolu-agency-undated, epoch-times-undated)
/// - 2025-09-05, Anthony Albanese, undecided: A request for troops would be considered; the
///   possibility was left open. (newsbeep-2025-09-05)
///
/// # Sources
///
/// - Anadolu Agency, [Australia's contribution to future peacekeeping effort in Ukraine would be
///   'small':
///   Premier](<https://aa.com.tr/en/world/australias-contribution-to-future-peacekeeping-effort-in-ukraine-would-be-small-premier/3511090>),
///   undated
/// - The Epoch Times, ['Struggle for the International Rule of Law': Albanese on Ukraine
///   Peacekeeping
///   Talks](<https://theepochtimes.com/world/struggle-for-the-international-rule-of-law-albanese-on-ukraine-peacekeeping-talks-5826261>),
///   undated
/// - Newsbeep, [Albanese joins Ukraine talks](<https://www.newsbeep.com/au/120113>), 2025-09-05
pub static AUSTRALIA: Member = Member {
    id: "australia",
    kind: MemberKind::State,
    name: Name {
        en: "Australia",
        fr: "Australie",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "AU",
        alpha3: "AUS",
    }),
    wikidata: Some("Q408"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Open to a request; any contribution to a peacekeeping force would be small.",
                fr: "Disposée à examiner une demande ; toute contribution à une force de maintien \
                    de la paix serait modeste.",
            },
            date: date("2025-03-16"),
            by: Some(Attribution::Person(&people::ANTHONY_ALBANESE)),
            cite: &[
                cite(&sources::ANADOLU_AGENCY_UNDATED),
                cite(&sources::EPOCH_TIMES_UNDATED),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "A request for troops would be considered; the possibility was left open.",
                fr: "Une demande de troupes serait examinée ; la possibilité est restée ouverte.",
            },
            date: date("2025-09-05"),
            by: Some(Attribution::Person(&people::ANTHONY_ALBANESE)),
            cite: &[cite(&sources::NEWSBEEP_2025_09_05)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Austria (Autriche).
///
/// # Pledges
///
/// - 2025-09-04, Beate Meinl-Reisinger, offered: Offers to host talks; as a neutral state it will
///   not take part in guaranteeing the peace. (lb-ua-2025-09-05)
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
/// - Kronen Zeitung, [Europa-Ministerin Plakolm beim Treffen der „Koalition der Willigen“ in
///   Paris](<https://www.krone.at/4006545>), 2026-01-06
/// - LB.ua, [Австрія стала країною-спостерігачем у "Коаліції
///   охочих"](<https://lb.ua/society/2025/09/05/694709_avstriya_stala.html>), 2025-09-05
pub static AUSTRIA: Member = Member {
    id: "austria",
    kind: MemberKind::State,
    name: Name {
        en: "Austria",
        fr: "Autriche",
        uk: Some("Австрія"),
    },
    iso: Some(Iso {
        alpha2: "AT",
        alpha3: "AUT",
    }),
    wikidata: Some("Q40"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05"),
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            note: Some(Text {
                en: "Named among the officially neutral countries that do not belong, so far.",
                fr: "Citée parmi les pays officiellement neutres qui n'en font pas partie, \
                    jusqu'ici.",
            }),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Standing {
            kind: StandingKind::Observer,
            date: date("2025-09-04"),
            by: None,
            note: Some(Text {
                en: "Took part in the Paris meeting through its foreign minister with the status \
                    of an observer.",
                fr: "A participé à la réunion de Paris par sa ministre des Affaires étrangères, \
                    avec le statut d'observatrice.",
            }),
            cite: &[cite(&sources::LB_UA_2025_09_05)],
        },
        Standing {
            kind: StandingKind::Member,
            date: date("2026-01-05"),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            note: Some(Text {
                en: "Counted among the twenty-four states of the EU in the group.",
                fr: "Comptée parmi les vingt-quatre États de l'UE du groupe.",
            }),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
        Standing {
            kind: StandingKind::Observer,
            date: date("2026-01-06"),
            by: Some(Attribution::Name(Name {
                en: "Kronen Zeitung",
                fr: "Kronen Zeitung",
                uk: None,
            })),
            note: Some(Text {
                en: "Described as an observer on the occasion of the Paris summit, at which its \
                    minister for Europe took part.",
                fr: "Décrite comme observatrice à l'occasion du sommet de Paris, où siégeait sa \
                    ministre chargée de l'Europe.",
            }),
            cite: &[cite(&sources::KRONEN_ZEITUNG_2026_01_06)],
        },
    ],
    pledges: &[Pledge {
        domains: &[Domain::Diplomacy],
        stance: Stance::Offered,
        summary: Text {
            en: "Offers to host talks; as a neutral state it will not take part in guaranteeing \
                the peace.",
            fr: "Propose d'accueillir des pourparlers ; État neutre, elle ne participera pas à la \
                garantie de la paix.",
        },
        date: date("2025-09-04"),
        by: Some(Attribution::Person(&people::BEATE_MEINL_REISINGER)),
        cite: &[cite(&sources::LB_UA_2025_09_05)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Belgium (Belgique).
///
/// # Pledges
///
/// - 2025-03, Bart De Wever, conditional: Sending soldiers would be logical once there is a peace
///   agreement with guarantees and American support. (babel-undated-2)
/// - 2026-01-06, Bart De Wever, conditional: Air and naval capabilities and training after the end
///   of hostilities, with firm American support and monitoring led by the United States.
///   (prime-minister-of-belgium-undated, babel-2026-01-07)
///
/// # Sources
///
/// - Babel, [Belgium will join the international peacekeeping mission in
///   Ukraine](<https://babel.ua/en/news/124166-belgium-will-join-the-international-peacekeeping-mission-in-ukraine>),
///   2026-01-07
/// - Babel, [Belgium will send F-16 fighters to Ukraine
///   later](<https://babel.ua/en/news/116010-belgium-will-send-f-16-fighters-to-ukraine-later>),
///   undated
/// - Prime Minister of Belgium, [Der Coalition of the
///   Willing](<https://premier.be/de/der-coalition-willing>), undated
pub static BELGIUM: Member = Member {
    id: "belgium",
    kind: MemberKind::State,
    name: Name {
        en: "Belgium",
        fr: "Belgique",
        uk: Some("Бельгія"),
    },
    iso: Some(Iso {
        alpha2: "BE",
        alpha3: "BEL",
    }),
    wikidata: Some("Q31"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Sending soldiers would be logical once there is a peace agreement with \
                    guarantees and American support.",
                fr: "L'envoi de soldats serait logique une fois conclu un accord de paix avec des \
                    garanties et un soutien américain.",
            },
            date: date("2025-03"),
            by: Some(Attribution::Person(&people::BART_DE_WEVER)),
            cite: &[cite(&sources::BABEL_UNDATED_2)],
        },
        Pledge {
            domains: &[Domain::Air, Domain::Sea, Domain::Training],
            stance: Stance::Conditional,
            summary: Text {
                en: "Air and naval capabilities and training after the end of hostilities, with \
                    firm American support and monitoring led by the United States.",
                fr: "Des moyens aériens et navals et de la formation après la fin des hostilités, \
                    avec un soutien américain ferme et une surveillance dirigée par les \
                    États-Unis.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::BART_DE_WEVER)),
            cite: &[
                cite(&sources::PRIME_MINISTER_OF_BELGIUM_UNDATED),
                cite(&sources::BABEL_2026_01_07),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Bulgaria (Bulgarie).
///
/// # Pledges
///
/// - 2025-09-05, Rosen Zhelyazkov, ruled-out: Bulgaria will not send soldiers to Ukraine.
///   (agenpress-2025-09-05, chasa-24-2025-09-05)
/// - 2025-09-05, Rosen Zhelyazkov, offered: Minesweepers, support ships and the use of air and
///   other infrastructure, within the limits set by parliament. (agenpress-2025-09-05,
///   chasa-24-2025-09-05)
/// - 2025-09-08, offered: A centre for security in the Black Sea is planned with Türkiye and
///   Romania. (novinite-2025-09-08)
///
/// # Sources
///
/// - AgenPress, [La Bulgaria non schiererà truppe in Ucraina, ma forniremo dragamine, navi di
///   supporto](<https://www.agenpress.it/2025/09/05/la-bulgaria-non-schierera-truppe-in-ucraina-ma-forniremo-dragamine-navi-di-supporto-nonche-aviazione-e-altre-infrastrutture-necessarie/>),
///   2025-09-05
/// - 24 Chasa, [Bulgaria will not send soldiers to Ukraine; Türkiye among the
///   26](<https://www.24chasa.bg/mezhdunarodni/article/21241747>), 2025-09-05
/// - Novinite, [Bulgarian PM rules out deployment of national troops to
///   Ukraine](<https://www.novinite.com/view_news.php?id=234243>), 2025-09-08
pub static BULGARIA: Member = Member {
    id: "bulgaria",
    kind: MemberKind::State,
    name: Name {
        en: "Bulgaria",
        fr: "Bulgarie",
        uk: Some("Болгарія"),
    },
    iso: Some(Iso {
        alpha2: "BG",
        alpha3: "BGR",
    }),
    wikidata: Some("Q219"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Bulgaria will not send soldiers to Ukraine.",
                fr: "La Bulgarie n'enverra pas de soldats en Ukraine.",
            },
            date: date("2025-09-05"),
            by: Some(Attribution::Person(&people::ROSEN_ZHELYAZKOV)),
            cite: &[
                cite(&sources::AGENPRESS_2025_09_05),
                cite(&sources::CHASA_24_2025_09_05),
            ],
        },
        Pledge {
            domains: &[Domain::Sea, Domain::Logistics],
            stance: Stance::Offered,
            summary: Text {
                en: "Minesweepers, support ships and the use of air and other infrastructure, \
                    within the limits set by parliament.",
                fr: "Des dragueurs de mines, des navires de soutien et l'usage d'infrastructures, \
                    aériennes entre autres, dans les limites fixées par le Parlement.",
            },
            date: date("2025-09-05"),
            by: Some(Attribution::Person(&people::ROSEN_ZHELYAZKOV)),
            cite: &[
                cite(&sources::AGENPRESS_2025_09_05),
                cite(&sources::CHASA_24_2025_09_05),
            ],
        },
        Pledge {
            domains: &[Domain::Sea],
            stance: Stance::Offered,
            summary: Text {
                en: "A centre for security in the Black Sea is planned with Türkiye and Romania.",
                fr: "Un centre pour la sécurité en mer Noire est prévu avec la Turquie et la \
                    Roumanie.",
            },
            date: date("2025-09-08"),
            by: None,
            cite: &[cite(&sources::NOVINITE_2025_09_08)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Canada.
///
/// # Pledges
///
/// - 2025-04-08, Mark Carney, undecided: No final decision on soldiers; it depends on the
///   conditions. (ukrainska-pravda-2025-04-08)
/// - 2025-08-24, Mark Carney, undecided: Troops in Ukraine as part of a security guarantee were not
///   excluded. (ukrainska-pravda-2025-08-24, bnn-bloomberg-2025-08-24)
/// - 2025-09-04, Prime Minister's Office of Canada, offered: Direct and scalable military
///   assistance after a ceasefire; its form was not stated. (citynews-2025-09-04)
/// - 2026-01-06, Mark Carney, undecided: Sending troops is a possibility only; a first contribution
///   could be training. (castanet-2026-01-06, caliber-az-undated-2)
///
/// # Sources
///
/// - BNN Bloomberg, [PM Carney visits Ukraine; Canada 'not excluding boots on the ground' in
///   possible security guarantee, official
///   says](<https://www.bnnbloomberg.ca/business/politics/2025/08/24/pm-carney-visits-ukraine-canada-not-excluding-boots-on-the-ground-in-possible-security-guarantee-official-says/>),
///   2025-08-24
/// - Caliber.Az, [PM: Troops to Ukraine only "possibility" as Canada boosts defence
///   spending](<https://caliber.az/en/post/pm-troops-to-ukraine-only-possibility-as-canada-boosts-defence-spending>),
///   undated
/// - Castanet, [Canada co-signs pact to help secure Ukraine after peace
///   deal](<https://www.castanet.net/news/Canada/592710/Canada-co-signs-pact-to-help-secure-Ukraine-after-peace-deal>),
///   2026-01-06
/// - CityNews, [Carney promises military assistance in Ukraine at virtual meeting of
///   allies](<https://toronto.citynews.ca/2025/09/04/carney-promises-military-assistance-in-ukraine-at-virtual-meeting-of-allies/>),
///   2025-09-04
/// - Ukrainska Pravda, [Carney: no final decision on peacekeeping
///   mission](<https://www.pravda.com.ua/eng/news/2025/04/8/7506515/>), 2025-04-08
/// - Ukrainska Pravda, [Canadian PM does not rule out sending troops to
///   Ukraine](<https://www.pravda.com.ua/eng/news/2025/08/24/7527609/>), 2025-08-24
pub static CANADA: Member = Member {
    id: "canada",
    kind: MemberKind::State,
    name: Name {
        en: "Canada",
        fr: "Canada",
        uk: Some("Канада"),
    },
    iso: Some(Iso {
        alpha2: "CA",
        alpha3: "CAN",
    }),
    wikidata: Some("Q16"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-04-08"),
        by: Some(Attribution::Name(Name {
            en: "Ukrainska Pravda",
            fr: "Ukrainska Pravda",
            uk: None,
        })),
        note: None,
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_04_08)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "No final decision on soldiers; it depends on the conditions.",
                fr: "Pas de décision définitive sur des soldats ; elle dépend des conditions.",
            },
            date: date("2025-04-08"),
            by: Some(Attribution::Person(&people::MARK_CARNEY)),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_04_08)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Troops in Ukraine as part of a security guarantee were not excluded.",
                fr: "L'envoi de troupes en Ukraine dans le cadre d'une garantie de sécurité \
                    n'était pas exclu.",
            },
            date: date("2025-08-24"),
            by: Some(Attribution::Person(&people::MARK_CARNEY)),
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_08_24),
                cite(&sources::BNN_BLOOMBERG_2025_08_24),
            ],
        },
        Pledge {
            domains: &[Domain::Equipment],
            stance: Stance::Offered,
            summary: Text {
                en: "Direct and scalable military assistance after a ceasefire; its form was not \
                    stated.",
                fr: "Une aide militaire directe, modulable, après un cessez-le-feu ; sa forme n'a \
                    pas été précisée.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Name(Name {
                en: "Prime Minister's Office of Canada",
                fr: "Cabinet du Premier ministre du Canada",
                uk: None,
            })),
            cite: &[cite(&sources::CITYNEWS_2025_09_04)],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Training],
            stance: Stance::Undecided,
            summary: Text {
                en: "Sending troops is a possibility only; a first contribution could be training.",
                fr: "L'envoi de troupes n'est qu'une possibilité ; une première contribution \
                    pourrait être la formation.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::MARK_CARNEY)),
            cite: &[
                cite(&sources::CASTANET_2026_01_06),
                cite(&sources::CALIBER_AZ_UNDATED_2),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Croatia (Croatie).
///
/// # Pledges
///
/// - 2025-08-18, Zoran Milanović, ruled-out: No Croatian soldiers will be sent to Ukraine.
///   (a-news-2025-08-18)
/// - 2025-09-05, Andrej Plenković, ruled-out: No Croatian soldiers in Ukraine in any scenario.
///   (vecernji-list-2025-09-05)
/// - 2026-01-06, Andrej Plenković, ruled-out: Croatia will not send soldiers to Ukraine.
///   (naslovi-net-2026-01-07)
/// - 2026-01-06, Andrej Plenković, offered: Help with the rebuilding and economic recovery of
///   Ukraine. (naslovi-net-2026-01-07)
///
/// # Sources
///
/// - A News, [Croatian president reaffirms no troops will be sent to
///   Ukraine](<https://www.anews.com.tr/world/2025/08/18/croatian-president-reaffirms-no-troops-will-be-sent-to-ukraine>),
///   2025-08-18
/// - N1 Hrvatska, [U tijeku sastanak Koalicije
///   voljnih](<https://n1info.hr/svijet/u-tijeku-sastanak-koalicije-voljnih-trump-zaprijetio-putinu/>),
///   2025-08-13
/// - Naslovi.net, [Plenković: Hrvatska neće slati vojnike u
///   Ukrajinu](<https://naslovi.net/2026-01-07/telegraf/plenkovic-hrvatska-nece-slati-vojnike-u-ukrajinu/41172351>),
///   2026-01-07
/// - Večernji list, [Hrvatski vojnici u Ukrajini ni u jednom
///   scenariju](<https://www.vecernji.hr/vijesti/hrvatski-vojnici-u-ukrajini-ni-u-jednom-scenariju-1888846>),
///   2025-09-05
pub static CROATIA: Member = Member {
    id: "croatia",
    kind: MemberKind::State,
    name: Name {
        en: "Croatia",
        fr: "Croatie",
        uk: Some("Хорватія"),
    },
    iso: Some(Iso {
        alpha2: "HR",
        alpha3: "HRV",
    }),
    wikidata: Some("Q224"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-08-13"),
        by: Some(Attribution::Person(&people::ANDREJ_PLENKOVIC)),
        note: Some(Text {
            en: "Without sending soldiers.",
            fr: "Sans envoi de soldats.",
        }),
        cite: &[cite(&sources::N1_HRVATSKA_2025_08_13)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Croatian soldiers will be sent to Ukraine.",
                fr: "Aucun soldat croate ne sera envoyé en Ukraine.",
            },
            date: date("2025-08-18"),
            by: Some(Attribution::Person(&people::ZORAN_MILANOVIC)),
            cite: &[cite(&sources::A_NEWS_2025_08_18)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Croatian soldiers in Ukraine in any scenario.",
                fr: "Pas de soldats croates en Ukraine, dans aucun scénario.",
            },
            date: date("2025-09-05"),
            by: Some(Attribution::Person(&people::ANDREJ_PLENKOVIC)),
            cite: &[cite(&sources::VECERNJI_LIST_2025_09_05)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Croatia will not send soldiers to Ukraine.",
                fr: "La Croatie n'enverra pas de soldats en Ukraine.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ANDREJ_PLENKOVIC)),
            cite: &[cite(&sources::NASLOVI_NET_2026_01_07)],
        },
        Pledge {
            domains: &[Domain::Reconstruction],
            stance: Stance::Offered,
            summary: Text {
                en: "Help with the rebuilding and economic recovery of Ukraine.",
                fr: "Une aide à la reconstruction et au relèvement économique de l'Ukraine.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ANDREJ_PLENKOVIC)),
            cite: &[cite(&sources::NASLOVI_NET_2026_01_07)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Cyprus (Chypre).
pub static CYPRUS: Member = Member {
    id: "cyprus",
    kind: MemberKind::State,
    name: Name {
        en: "Cyprus",
        fr: "Chypre",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "CY",
        alpha3: "CYP",
    }),
    wikidata: Some("Q229"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Czechia (Tchéquie).
///
/// # Pledges
///
/// - 2025-03-27, Petr Fiala, undecided: Talk of European soldiers on the ground is premature.
///   (washington-insider-magazine-2025-03-27)
/// - 2025-09-03, Czech Minister of Defence, undecided: Scenarios were prepared, and Czech soldiers
///   might take part. (hospodarske-noviny-2025-09-03)
/// - 2026-01-06, Andrej Babiš, ruled-out: No Czech soldiers in a peace mission in Ukraine; the
///   Prime Minister voiced reservations on points of the declaration.
///   (parlamentnilisty-cz-2026-01-06)
/// - 2026-01-06, Andrej Babiš, offered: The ammunition initiative goes on with Czechia as
///   coordinator, without money from Czech taxpayers. (parlamentnilisty-cz-2026-01-06)
///
/// # Sources
///
/// - Hospodářské noviny, [Armáda připravuje scénáře pro nasazení na Ukrajině, říká
///   Černochová](<https://archiv.hn.cz/c1-67782330-armada-pripravuje-scenare-pro-nasazeni-na-ukrajine-rika-cernochova-jake-jsou-hlavni-podminky-pro-vyslani-vojaku>),
///   2025-09-03
/// - ParlamentniListy.cz, [Premiér Babiš: Jednalo se hlavně o míru, velká změna oproti
///   minulosti](<https://www.parlamentnilisty.cz/politika/politici-volicum/Premier-Babis-Jednalo-se-hlavne-o-miru-velka-zmena-oproti-minulosti-785233>),
///   2026-01-06
/// - Washington Insider Magazine, [Macron pushes reassurance force for Ukraine as European allies
///   show
///   division](<https://washingtoninsider.net/europe/macron-pushes-reassurance-force-for-ukraine-as-european-allies-show-division/>),
///   2025-03-27
pub static CZECHIA: Member = Member {
    id: "czechia",
    kind: MemberKind::State,
    name: Name {
        en: "Czechia",
        fr: "Tchéquie",
        uk: Some("Чехія"),
    },
    iso: Some(Iso {
        alpha2: "CZ",
        alpha3: "CZE",
    }),
    wikidata: Some("Q213"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Talk of European soldiers on the ground is premature.",
                fr: "Il est prématuré de parler de soldats européens sur le terrain.",
            },
            date: date("2025-03-27"),
            by: Some(Attribution::Person(&people::PETR_FIALA)),
            cite: &[cite(&sources::WASHINGTON_INSIDER_MAGAZINE_2025_03_27)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Scenarios were prepared, and Czech soldiers might take part.",
                fr: "Des scénarios ont été préparés, et des soldats tchèques pourraient \
                    participer.",
            },
            date: date("2025-09-03"),
            by: Some(Attribution::Name(Name {
                en: "Czech Minister of Defence",
                fr: "Ministre tchèque de la Défense",
                uk: None,
            })),
            cite: &[cite(&sources::HOSPODARSKE_NOVINY_2025_09_03)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Czech soldiers in a peace mission in Ukraine; the Prime Minister voiced \
                    reservations on points of the declaration.",
                fr: "Pas de soldats tchèques dans une mission de paix en Ukraine ; le Premier \
                    ministre a émis des réserves sur des points de la déclaration.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ANDREJ_BABIS)),
            cite: &[cite(&sources::PARLAMENTNILISTY_CZ_2026_01_06)],
        },
        Pledge {
            domains: &[Domain::Equipment],
            stance: Stance::Offered,
            summary: Text {
                en: "The ammunition initiative goes on with Czechia as coordinator, without money \
                    from Czech taxpayers.",
                fr: "L'initiative sur les munitions se poursuit, coordonnée par la Tchéquie, sans \
                    argent des contribuables tchèques.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ANDREJ_BABIS)),
            cite: &[cite(&sources::PARLAMENTNILISTY_CZ_2026_01_06)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Denmark (Danemark).
///
/// # Pledges
///
/// - 2025-03-10, Lars Løkke Rasmussen and Troels Lund Poulsen, conditional: Ready in principle to
///   take part if a ceasefire or a peace agreement requires a European presence; no concrete plan,
///   and no commitment decided. (interfax-ukraine-2025-03-10)
///
/// # Sources
///
/// - Interfax-Ukraine, [Denmark ready to send peacekeeping troops to Ukraine –
///   media](<https://en.interfax.com.ua/news/general/1054464.html>), 2025-03-10
pub static DENMARK: Member = Member {
    id: "denmark",
    kind: MemberKind::State,
    name: Name {
        en: "Denmark",
        fr: "Danemark",
        uk: Some("Данія"),
    },
    iso: Some(Iso {
        alpha2: "DK",
        alpha3: "DNK",
    }),
    wikidata: Some("Q35"),
    standing: &[],
    pledges: &[Pledge {
        domains: &[Domain::Land],
        stance: Stance::Conditional,
        summary: Text {
            en: "Ready in principle to take part if a ceasefire or a peace agreement requires a \
                European presence; no concrete plan, and no commitment decided.",
            fr: "Prêt en principe à participer si un cessez-le-feu ou un accord de paix exige une \
                présence européenne ; pas de plan concret, ni d'engagement décidé.",
        },
        date: date("2025-03-10"),
        by: Some(Attribution::Name(Name {
            en: "Lars Løkke Rasmussen and Troels Lund Poulsen",
            fr: "Lars Løkke Rasmussen et Troels Lund Poulsen",
            uk: None,
        })),
        cite: &[cite(&sources::INTERFAX_UKRAINE_2025_03_10)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Estonia (Estonie).
///
/// # Pledges
///
/// - 2025-08, Kristen Michal, offered: A company of 100 to 200 soldiers. (polskie-radio-undated)
/// - 2025-08-20, Kristen Michal, conditional: A combat unit of up to a company, with instructors
///   and staff officers, after a mandate of parliament; one paper speaks of a battalion.
///   (hirado-2025-08-20, business-insider-polska-undated, ta-nea-2025-08-22)
///
/// # Sources
///
/// - Business Insider Polska, [Estonia. Premier Michal zapowiada wysłanie żołnierzy do
///   Ukrainy](<https://businessinsider.com.pl/wiadomosci/estonia-premier-michal-zapowiada-wyslanie-zolnierzy-do-ukrainy/fcs57em>),
///   undated
/// - Híradó, [Svédország légtérfigyeléssel, Észtország pedig egy békefenntartó századdal járulhat
///   hozzá Ukrajna biztonsági
///   garanciáihoz](<https://hirado.hu/kulfold/cikk/2025/08/20/svedorszag-legterfigyelessel-esztorszag-pedig-egy-bekefenntarto-szazaddal-jarulhat-hozza-ukrajna-biztonsagi-garanciaihoz>),
///   2025-08-20
/// - Polskie Radio, [Lithuania and Estonia join Czech Republic in offering troops for Ukraine
///   peacekeeping
///   mission](<https://www.polskieradio.pl/395/9766/artykul/3568672,lithuania-and-estonia-join-czech-republic-in-offering-troops-for-ukraine-peacekeeping-mission>),
///   undated
/// - Ta Nea, [Εσθονία: Έτοιμη να στείλει ένα τάγμα στην Ουκρανία στο πλαίσιο της ειρηνευτικής
///   αποστολής](<https://www.tanea.gr/2025/08/22/world/esthonia-etoimi-na-steilei-ena-tagma-stin-oukrania-sto-plaisio-tis-eirineytikis-apostolis/>),
///   2025-08-22
pub static ESTONIA: Member = Member {
    id: "estonia",
    kind: MemberKind::State,
    name: Name {
        en: "Estonia",
        fr: "Estonie",
        uk: Some("Естонія"),
    },
    iso: Some(Iso {
        alpha2: "EE",
        alpha3: "EST",
    }),
    wikidata: Some("Q191"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "A company of 100 to 200 soldiers.",
                fr: "Une compagnie de 100 à 200 soldats.",
            },
            date: date("2025-08"),
            by: Some(Attribution::Person(&people::KRISTEN_MICHAL)),
            cite: &[cite(&sources::POLSKIE_RADIO_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Training],
            stance: Stance::Conditional,
            summary: Text {
                en: "A combat unit of up to a company, with instructors and staff officers, after \
                    a mandate of parliament; one paper speaks of a battalion.",
                fr: "Une unité de combat allant jusqu'à une compagnie, avec des instructeurs et \
                    des officiers d'état-major, après un mandat du Parlement ; un journal parle \
                    d'un bataillon.",
            },
            date: date("2025-08-20"),
            by: Some(Attribution::Person(&people::KRISTEN_MICHAL)),
            cite: &[
                cite(&sources::HIRADO_2025_08_20),
                cite(&sources::BUSINESS_INSIDER_POLSKA_UNDATED),
                cite(&sources::TA_NEA_2025_08_22),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// European Union (Union européenne).
///
/// # Pledges
///
/// - 2025-04-10, Kaja Kallas, offered: The training mission, which had trained more than 73,000
///   soldiers, and the civilian mission could do more. (eeas-2025-04-10)
/// - 2026-01-06, António Costa, offered: Ready to commit to guarantees that bind politically and
///   legally. (notes-from-poland-2026-01-06)
/// - 2026-02-24, offered: A package of loans of 90 billion euros, named in the statement of the
///   coalition. (a-news-2026-02-24)
///
/// # Sources
///
/// - A News, [European leaders reaffirm support for Ukraine on 4th anniversary of
///   war](<https://www.anews.com.tr/europe/2026/02/24/european-leaders-reaffirm-support-for-ukraine-on-4th-anniversary-of-war>),
///   2026-02-24
/// - EEAS, [NATO: remarks by High Representative/Vice-President Kaja Kallas at meeting of the
///   Coalition of the Willing upon arrival](<https://www.eeas.europa.eu/node/451609_fr>),
///   2025-04-10
/// - Notes from Poland, [Poland will be lead country on logistics for Ukraine peace deal, says
///   Tusk](<https://notesfrompoland.com/2026/01/06/poland-will-be-lead-country-on-logistics-for-ukraine-peace-deal-says-tusk-after-paris-talks>),
///   2026-01-06
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
pub static EUROPEAN_UNION: Member = Member {
    id: "european-union",
    kind: MemberKind::Organisation,
    name: Name {
        en: "European Union",
        fr: "Union européenne",
        uk: Some("Європейський Союз"),
    },
    iso: None,
    wikidata: Some("Q458"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-09"),
        by: Some(Attribution::Name(Name {
            en: "Public Sénat",
            fr: "Public Sénat",
            uk: None,
        })),
        note: Some(Text {
            en: "Counted among about thirty members, with mostly European countries.",
            fr: "Comptée parmi une trentaine de membres, à côté de pays surtout européens.",
        }),
        cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Training],
            stance: Stance::Offered,
            summary: Text {
                en: "The training mission, which had trained more than 73,000 soldiers, and the \
                    civilian mission could do more.",
                fr: "La mission de formation, qui avait formé plus de 73 000 soldats, et la \
                    mission civile pourraient faire davantage.",
            },
            date: date("2025-04-10"),
            by: Some(Attribution::Person(&people::KAJA_KALLAS)),
            cite: &[cite(&sources::EEAS_2025_04_10)],
        },
        Pledge {
            domains: &[Domain::Diplomacy],
            stance: Stance::Offered,
            summary: Text {
                en: "Ready to commit to guarantees that bind politically and legally.",
                fr: "Prête à s'engager sur des garanties contraignantes politiquement et \
                    juridiquement.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ANTONIO_COSTA)),
            cite: &[cite(&sources::NOTES_FROM_POLAND_2026_01_06)],
        },
        Pledge {
            domains: &[Domain::Funding],
            stance: Stance::Offered,
            summary: Text {
                en: "A package of loans of 90 billion euros, named in the statement of the \
                    coalition.",
                fr: "Un ensemble de prêts de 90 milliards d'euros, cité dans la déclaration de la \
                    coalition.",
            },
            date: date("2026-02-24"),
            by: None,
            cite: &[cite(&sources::A_NEWS_2026_02_24)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Finland (Finlande).
///
/// # Pledges
///
/// - 2025-09-09, Alexander Stubb, undecided: Finland would join the guarantees in some form, not
///   specified by the President; the public debate names training, and the Prime Minister convened
///   the parties in parliament. (ukrainska-pravda-2025-09-09)
///
/// # Sources
///
/// - Ukrainska Pravda, [Finland to discuss format of security guarantees for Ukraine with
///   parliament](<https://www.pravda.com.ua/eng/news/2025/09/9/7530023/>), 2025-09-09
pub static FINLAND: Member = Member {
    id: "finland",
    kind: MemberKind::State,
    name: Name {
        en: "Finland",
        fr: "Finlande",
        uk: Some("Фінляндія"),
    },
    iso: Some(Iso {
        alpha2: "FI",
        alpha3: "FIN",
    }),
    wikidata: Some("Q33"),
    standing: &[],
    pledges: &[Pledge {
        domains: &[Domain::Training],
        stance: Stance::Undecided,
        summary: Text {
            en: "Finland would join the guarantees in some form, not specified by the President; \
                the public debate names training, and the Prime Minister convened the parties in \
                parliament.",
            fr: "La Finlande s'associerait aux garanties sous une forme que le président n'a pas \
                précisée ; le débat public évoque la formation, et le Premier ministre a convoqué \
                les partis représentés au Parlement.",
        },
        date: date("2025-09-09"),
        by: Some(Attribution::Person(&people::ALEXANDER_STUBB)),
        cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_09)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// France.
///
/// # Pledges
///
/// - 2025-03-27, Emmanuel Macron, offered: Leads a reassurance force together with the United
///   Kingdom: not on the front line, not peacekeepers and no substitute for the Ukrainian army.
///   (rfi-undated, united24-media-2025-03-27)
/// - 2025-07-10, offered: Paris is the seat of the force's multinational headquarters for the first
///   twelve months. (channel-newsasia-2025-07-10, swissinfo-2025-07-10)
/// - 2026-01, La Lettre, according to L'Humanité, offered: A division of 6,000 to 8,000 soldiers,
///   according to a press report. (europe-says-undated)
/// - 2026-01-06, offered: With the United Kingdom and Ukraine, signed a declaration of intent on
///   deploying forces to Ukraine in the event of a peace agreement. (wired-gov-2026-01-08,
///   president-of-ukraine-2026-01-06-2)
/// - 2026-01-06, Emmanuel Macron, offered: Possibly several thousand soldiers after a ceasefire,
///   not for combat: observation, help in rebuilding the Ukrainian army and a part in the
///   international force. (i24news-2026-01-06)
///
/// # Sources
///
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - Europe Says, [A French division of 6,000 to 8,000 soldiers for
///   Ukraine](<https://www.europesays.com/fr/647650>), undated
/// - i24NEWS, [Emmanuel Macron évoque le possible déploiement de milliers de soldats français après
///   un
///   cessez-le-feu](<https://www.i24news.tv/fr/actu/international/artc-ukraine-emmanuel-macron-evoque-le-possible-deploiement-de-milliers-de-soldats-francais-apres-un-cessez-le-feu>),
///   2026-01-06
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
/// - RFI, [France and Britain to lead mission to support a future Ukrainian peace
///   deal](<https://inkl.com/news/france-and-britain-to-lead-mission-to-support-a-future-ukrainian-peace-deal>),
///   undated
/// - Swissinfo, [Ukraine: la coalition des volontaires prête à se
///   mobiliser](<https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171>),
///   2025-07-10
/// - UNITED24 Media, [The "Coalition of the Willing" Meeting Concludes. Here's What Leaders Are
///   Saying](<https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126>),
///   2025-03-27
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
pub static FRANCE: Member = Member {
    id: "france",
    kind: MemberKind::State,
    name: Name {
        en: "France",
        fr: "France",
        uk: Some("Франція"),
    },
    iso: Some(Iso {
        alpha2: "FR",
        alpha3: "FRA",
    }),
    wikidata: Some("Q142"),
    standing: &[
        Standing {
            kind: StandingKind::Lead,
            date: date("2025-12-30"),
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            note: Some(Text {
                en: "Named with the United Kingdom as one of the two countries that lead the \
                    coalition.",
                fr: "Nommée avec le Royaume-Uni parmi les deux pays qui dirigent la coalition.",
            }),
            cite: &[cite(&sources::BOURSORAMA_2025_12_30)],
        },
        Standing {
            kind: StandingKind::Lead,
            date: date("2026-01"),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social",
                fr: "L'Échiquier Social",
                uk: None,
            })),
            note: Some(Text {
                en: "Described with the United Kingdom as leading the coalition.",
                fr: "Décrite avec le Royaume-Uni comme dirigeant la coalition.",
            }),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
    ],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "Leads a reassurance force together with the United Kingdom: not on the front \
                    line, not peacekeepers and no substitute for the Ukrainian army.",
                fr: "Mène avec le Royaume-Uni une force de réassurance : ni sur la ligne de \
                    front, ni de maintien de la paix, ni à la place de l'armée ukrainienne.",
            },
            date: date("2025-03-27"),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            cite: &[
                cite(&sources::RFI_UNDATED),
                cite(&sources::UNITED24_MEDIA_2025_03_27),
            ],
        },
        Pledge {
            domains: &[Domain::Headquarters],
            stance: Stance::Offered,
            summary: Text {
                en: "Paris is the seat of the force's multinational headquarters for the first \
                    twelve months.",
                fr: "Paris accueille l'état-major multinational de la force pendant les douze \
                    premiers mois.",
            },
            date: date("2025-07-10"),
            by: None,
            cite: &[
                cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
                cite(&sources::SWISSINFO_2025_07_10),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "A division of 6,000 to 8,000 soldiers, according to a press report.",
                fr: "Une division de 6 000 à 8 000 soldats, selon la presse.",
            },
            date: date("2026-01"),
            by: Some(Attribution::Name(Name {
                en: "La Lettre, according to L'Humanité",
                fr: "La Lettre, selon L'Humanité",
                uk: None,
            })),
            cite: &[cite(&sources::EUROPE_SAYS_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "With the United Kingdom and Ukraine, signed a declaration of intent on \
                    deploying forces to Ukraine in the event of a peace agreement.",
                fr: "A signé avec le Royaume-Uni et l'Ukraine une déclaration d'intention sur le \
                    déploiement de forces en Ukraine en cas d'accord de paix.",
            },
            date: date("2026-01-06"),
            by: None,
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
            ],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Training, Domain::Intelligence],
            stance: Stance::Offered,
            summary: Text {
                en: "Possibly several thousand soldiers after a ceasefire, not for combat: \
                    observation, help in rebuilding the Ukrainian army and a part in the \
                    international force.",
                fr: "Peut-être plusieurs milliers de soldats après un cessez-le-feu, sans mission \
                    de combat : observation, aide à la reconstitution de l'armée ukrainienne et \
                    participation à la force internationale.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            cite: &[cite(&sources::I24NEWS_2026_01_06)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Germany (Allemagne).
///
/// # Pledges
///
/// - 2025-03-27, Olaf Scholz, undecided: It is not clear whether and in what form there will be a
///   force; Ukraine's army must be strengthened first. (wallstreet-online-2025-03-27,
///   deutschlandfunk-2025-03-27-2)
/// - 2025-08-19, A spokesman of the German government, undecided: The government made no commitment
///   on troops at this stage. (cash-ch-undated)
/// - 2025-09-04, German government sources, conditional: Air defence and equipment for ground
///   forces; on troops, Germany would wait for the part of the United States and the conditions to
///   become clear. (voz-undated)
/// - 2025-09-05, The German government, offered: Help centred on financing, arming and training
///   Ukraine's forces; a military part of its own is to be decided later, depending on the part of
///   the United States and the outcome of negotiations. (hawk-2025-09-05)
/// - 2026-01-06, Friedrich Merz, conditional: After a ceasefire, forces could be stationed on the
///   territory of neighbouring NATO states; the government and the Bundestag would decide once the
///   conditions, American guarantees among them, are met. (german-federal-government-2026-01-06,
///   afp-2026-01-06)
///
/// # Sources
///
/// - AFP, [Germany could join multinational force from outside Ukraine:
///   Merz](<https://www.spacewar.com/afp/260106194505.rmwu5vaq.html>), 2026-01-06
/// - cash.ch, [Debatte über Sicherheitsgarantien nach
///   Ukraine-Gipfel](<https://www.cash.ch/news/debatte-uber-sicherheitsgarantien-nach-ukraine-gipfel-853140>),
///   undated
/// - Deutschlandfunk, [Scholz bei Friedenstruppe weiter
///   zurückhaltend](<https://www.deutschlandfunk.de/scholz-bei-friedenstruppe-weiter-zurueckhaltend-104.html>),
///   2025-03-27
/// - German Federal Government, [Frieden für die Ukraine weiter
///   vorantreiben](<https://www.pubt.io/view/F2A320CF2498F23ABEE93430AB1B835C3AC2B12E>), 2026-01-06
/// - The Hawk, [Germany's military engagement in Ukraine's security depends on US involvement:
///   Merz](<https://www.thehawk.in/news/world/germanys-military-engagement-in-ukraines-security-depends-on-us-involvement-merz>),
///   2025-09-05
/// - Voz, [Macron assures that 26 countries are committed to participate in Ukraine's security
///   after the
///   war](<https://voz.us/en/world/250904/28594/macron-assures-that-26-countries-are-committed-to-participate-in-ukraine-s-security-after-the-war.html>),
///   undated
/// - wallstreet:online, [Scholz bei Friedenstruppe weiter
///   zurückhaltend](<https://www.wallstreet-online.de/nachricht/19160368-scholz-friedenstruppe-zurueckhaltend>),
///   2025-03-27
pub static GERMANY: Member = Member {
    id: "germany",
    kind: MemberKind::State,
    name: Name {
        en: "Germany",
        fr: "Allemagne",
        uk: Some("Німеччина"),
    },
    iso: Some(Iso {
        alpha2: "DE",
        alpha3: "DEU",
    }),
    wikidata: Some("Q183"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "It is not clear whether and in what form there will be a force; Ukraine's \
                    army must be strengthened first.",
                fr: "Il n'est pas certain qu'il y ait une force ni sous quelle forme ; il faut \
                    d'abord renforcer l'armée ukrainienne.",
            },
            date: date("2025-03-27"),
            by: Some(Attribution::Person(&people::OLAF_SCHOLZ)),
            cite: &[
                cite(&sources::WALLSTREET_ONLINE_2025_03_27),
                cite(&sources::DEUTSCHLANDFUNK_2025_03_27_2),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "The government made no commitment on troops at this stage.",
                fr: "Le gouvernement n'a pris à ce stade aucun engagement concernant des troupes.",
            },
            date: date("2025-08-19"),
            by: Some(Attribution::Name(Name {
                en: "A spokesman of the German government",
                fr: "Un porte-parole du gouvernement allemand",
                uk: None,
            })),
            cite: &[cite(&sources::CASH_CH_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Air, Domain::Equipment, Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Air defence and equipment for ground forces; on troops, Germany would wait \
                    for the part of the United States and the conditions to become clear.",
                fr: "Défense aérienne et équipement de forces terrestres ; pour des troupes, \
                    l'Allemagne attendrait de connaître la part des États-Unis et les conditions.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Name(Name {
                en: "German government sources",
                fr: "Sources du gouvernement allemand",
                uk: None,
            })),
            cite: &[cite(&sources::VOZ_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Funding, Domain::Equipment, Domain::Training],
            stance: Stance::Offered,
            summary: Text {
                en: "Help centred on financing, arming and training Ukraine's forces; a military \
                    part of its own is to be decided later, depending on the part of the United \
                    States and the outcome of negotiations.",
                fr: "Une aide centrée sur le financement, l'armement et la formation des forces \
                    ukrainiennes ; une participation militaire propre sera décidée plus tard, \
                    selon la part des États-Unis et l'issue de négociations.",
            },
            date: date("2025-09-05"),
            by: Some(Attribution::Name(Name {
                en: "The German government",
                fr: "Le gouvernement allemand",
                uk: None,
            })),
            cite: &[cite(&sources::HAWK_2025_09_05)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "After a ceasefire, forces could be stationed on the territory of \
                    neighbouring NATO states; the government and the Bundestag would decide once \
                    the conditions, American guarantees among them, are met.",
                fr: "Après un cessez-le-feu, des forces pourraient être stationnées sur le \
                    territoire d'États voisins membres de l'OTAN ; le gouvernement et le \
                    Bundestag décideraient une fois les conditions réunies, dont des garanties \
                    américaines.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::FRIEDRICH_MERZ)),
            cite: &[
                cite(&sources::GERMAN_FEDERAL_GOVERNMENT_2026_01_06),
                cite(&sources::AFP_2026_01_06),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Greece (Grèce).
///
/// # Pledges
///
/// - 2025-12, The Greek government, offered: 20 million euros for the purchase of American weapons
///   for Ukraine through NATO's PURL list. (to-vima-2026-01-06)
/// - 2026-01-06, Greek government sources, ruled-out: Greece will not take part in a European
///   military force in Ukraine. (to-vima-2026-01-06, proto-thema-2026-01-06)
/// - 2026-01-06, Greek government sources, undecided: Help outside Ukraine, maritime surveillance
///   included, is not ruled out; procedures in parliament would apply. (to-vima-2026-01-06)
///
/// # Sources
///
/// - Proto Thema, [Greece will not take part in a European military force in
///   Ukraine](<https://www.protothema.gr/politics/article/1753667/mitsotakis-anagi-gia-peraitero-enishusi-kai-stirixi-ton-oukranikon/>),
///   2026-01-06
/// - To Vima, [Mitsotakis on Ukraine: US part in the guarantees is
///   necessary](<https://www.tovima.gr/2026/01/06/diplomatia/mitsotakis-gia-oukrania-anagkaia-i-symmetoxi-ton-ipa-stis-eggyiseis-asfaleias/>),
///   2026-01-06
pub static GREECE: Member = Member {
    id: "greece",
    kind: MemberKind::State,
    name: Name {
        en: "Greece",
        fr: "Grèce",
        uk: Some("Греція"),
    },
    iso: Some(Iso {
        alpha2: "GR",
        alpha3: "GRC",
    }),
    wikidata: Some("Q41"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Funding],
            stance: Stance::Offered,
            summary: Text {
                en: "20 million euros for the purchase of American weapons for Ukraine through \
                    NATO's PURL list.",
                fr: "20 millions d'euros pour l'achat d'armes américaines destinées à l'Ukraine \
                    par la liste PURL de l'OTAN.",
            },
            date: date("2025-12"),
            by: Some(Attribution::Name(Name {
                en: "The Greek government",
                fr: "Le gouvernement grec",
                uk: None,
            })),
            cite: &[cite(&sources::TO_VIMA_2026_01_06)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Greece will not take part in a European military force in Ukraine.",
                fr: "La Grèce ne participera pas à une force militaire européenne en Ukraine.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Name(Name {
                en: "Greek government sources",
                fr: "Sources du gouvernement grec",
                uk: None,
            })),
            cite: &[
                cite(&sources::TO_VIMA_2026_01_06),
                cite(&sources::PROTO_THEMA_2026_01_06),
            ],
        },
        Pledge {
            domains: &[Domain::Sea],
            stance: Stance::Undecided,
            summary: Text {
                en: "Help outside Ukraine, maritime surveillance included, is not ruled out; \
                    procedures in parliament would apply.",
                fr: "Une aide hors d'Ukraine, surveillance maritime comprise, n'est pas exclue ; \
                    les procédures parlementaires s'appliqueraient.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Name(Name {
                en: "Greek government sources",
                fr: "Sources du gouvernement grec",
                uk: None,
            })),
            cite: &[cite(&sources::TO_VIMA_2026_01_06)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Hungary (Hongrie).
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - knews.media, [Donald Tusk and European leaders are in Kiev. They called
///   Trump](<https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/>),
///   undated
pub static HUNGARY: Member = Member {
    id: "hungary",
    kind: MemberKind::State,
    name: Name {
        en: "Hungary",
        fr: "Hongrie",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "HU",
        alpha3: "HUN",
    }),
    wikidata: Some("Q28"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05-10"),
            by: Some(Attribution::Name(Name {
                en: "A Polish report, translated by knews.media",
                fr: "Un article polonais, traduit par knews.media",
                uk: None,
            })),
            note: None,
            cite: &[cite(&sources::KNEWS_MEDIA_UNDATED)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2026-01-05"),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            note: Some(Text {
                en: "Named as one of the three states of the European Union that do not belong to \
                    the coalition.",
                fr: "Citée comme l'un des trois États de l'Union européenne qui ne font pas \
                    partie de la coalition.",
            }),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
    ],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Iceland (Islande).
pub static ICELAND: Member = Member {
    id: "iceland",
    kind: MemberKind::State,
    name: Name {
        en: "Iceland",
        fr: "Islande",
        uk: Some("Ісландія"),
    },
    iso: Some(Iso {
        alpha2: "IS",
        alpha3: "ISL",
    }),
    wikidata: Some("Q189"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// India (Inde).
pub static INDIA: Member = Member {
    id: "india",
    kind: MemberKind::State,
    name: Name {
        en: "India",
        fr: "Inde",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "IN",
        alpha3: "IND",
    }),
    wikidata: Some("Q668"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Ireland (Irlande).
///
/// # Pledges
///
/// - 2025-10-21, Micheál Martin, ruled-out: Ireland would not join a reassurance force.
///   (kildarestreet-2025-10-21)
/// - 2025-10-21, Micheál Martin, conditional: Open to a peacekeeping mission with a proper mandate.
///   (kildarestreet-2025-10-21)
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
/// - KildareStreet, [Dáil debates, Tuesday 21 October 2025, Questions: Ukraine
///   War](<https://www.kildarestreet.com/debate/?id=2025-10-21a.195.r>), 2025-10-21
/// - Vie publique, [Communiqué du ministère de l'Europe et des affaires étrangères, 29 janvier
///   2026](<https://www.vie-publique.fr/discours/301840-ministere-de-leurope-et-des-affaires-etrangeres-29012026-irlande>),
///   2026-01-29
pub static IRELAND: Member = Member {
    id: "ireland",
    kind: MemberKind::State,
    name: Name {
        en: "Ireland",
        fr: "Irlande",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "IE",
        alpha3: "IRL",
    }),
    wikidata: Some("Q27"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05"),
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            note: Some(Text {
                en: "Named among the officially neutral countries that do not belong.",
                fr: "Citée parmi les pays officiellement neutres qui n'en font pas partie.",
            }),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Standing {
            kind: StandingKind::Member,
            date: date("2026-01-05"),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            note: Some(Text {
                en: "Counted among the twenty-four states of the EU in the group.",
                fr: "Comptée parmi les vingt-quatre États de l'UE du groupe.",
            }),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
        Standing {
            kind: StandingKind::Member,
            date: date("2026-01-29"),
            by: Some(Attribution::Name(Name {
                en: "French Ministry for Europe and Foreign Affairs",
                fr: "Ministère français de l'Europe et des Affaires étrangères",
                uk: None,
            })),
            note: Some(Text {
                en: "Supports Ukraine within the coalition.",
                fr: "Soutient l'Ukraine au sein de la coalition.",
            }),
            cite: &[cite(&sources::VIE_PUBLIQUE_2026_01_29)],
        },
    ],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Ireland would not join a reassurance force.",
                fr: "L'Irlande ne rejoindrait pas une force de réassurance.",
            },
            date: date("2025-10-21"),
            by: Some(Attribution::Person(&people::MICHEAL_MARTIN)),
            cite: &[cite(&sources::KILDARESTREET_2025_10_21)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Open to a peacekeeping mission with a proper mandate.",
                fr: "Ouverte à une mission de maintien de la paix dotée d'un mandat en règle.",
            },
            date: date("2025-10-21"),
            by: Some(Attribution::Person(&people::MICHEAL_MARTIN)),
            cite: &[cite(&sources::KILDARESTREET_2025_10_21)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Italy (Italie).
///
/// # Pledges
///
/// - 2025-03-27, Giorgia Meloni, ruled-out: No Italian part in a military force on the ground.
///   (ansa-2025-03-27, washington-insider-magazine-2025-03-27)
/// - 2025-09-04, Giorgia Meloni, ruled-out: Italy will not send soldiers to Ukraine.
///   (lbci-2025-09-04, quotidiano-net-2025-09-04)
/// - 2025-09-04, Giorgia Meloni, offered: Ready to take part in monitoring a ceasefire and in
///   training, outside the borders of Ukraine. (quotidiano-net-2025-09-04)
/// - 2026-01-06, Giorgia Meloni, ruled-out: No Italian troops on the ground; taking part in the
///   multinational force is voluntary. (giornale-di-brescia-2026-01-06)
///
/// # Sources
///
/// - ANSA, [Meloni, garanzie solide a Kiev nel contesto
///   euro-atlantico](<https://www.ansa.it/sito/notizie/politica/2025/03/27/meloni-garanzie-solide-a-kiev-nel-contesto-euro-atlantico_61b17ca2-ddbc-4f18-b5d8-2d4b7beb5095.html>),
///   2025-03-27
/// - Giornale di Brescia, [Meloni, Roma sostiene la sicurezza di Kiev ma niente
///   truppe](<https://www.giornaledibrescia.it/italia-e-estero/meloni-roma-sostiene-la-sicurezza-di-kiev-ma-niente-truppe-sgok0kb6>),
///   2026-01-06
/// - LBCI, [Meloni repeats Italy will not deploy troops to
///   Ukraine](<https://www.lbcgroup.tv/news/world-news/876512/meloni-repeats-italy-will-not-deploy-troops-to-ukraine/en>),
///   2025-09-04
/// - Quotidiano.net, [Meloni ai Volenterosi, l'Italia non invierà truppe a
///   Kiev](<https://www.quotidiano.net/ultimaora/meloni-ai-volenterosi-litalia-non-edfcf7c2>),
///   2025-09-04
/// - Washington Insider Magazine, [Macron pushes reassurance force for Ukraine as European allies
///   show
///   division](<https://washingtoninsider.net/europe/macron-pushes-reassurance-force-for-ukraine-as-european-allies-show-division/>),
///   2025-03-27
pub static ITALY: Member = Member {
    id: "italy",
    kind: MemberKind::State,
    name: Name {
        en: "Italy",
        fr: "Italie",
        uk: Some("Італія"),
    },
    iso: Some(Iso {
        alpha2: "IT",
        alpha3: "ITA",
    }),
    wikidata: Some("Q38"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Italian part in a military force on the ground.",
                fr: "Pas de participation italienne à une force militaire sur le terrain.",
            },
            date: date("2025-03-27"),
            by: Some(Attribution::Person(&people::GIORGIA_MELONI)),
            cite: &[
                cite(&sources::ANSA_2025_03_27),
                cite(&sources::WASHINGTON_INSIDER_MAGAZINE_2025_03_27),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Italy will not send soldiers to Ukraine.",
                fr: "L'Italie n'enverra pas de soldats en Ukraine.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::GIORGIA_MELONI)),
            cite: &[
                cite(&sources::LBCI_2025_09_04),
                cite(&sources::QUOTIDIANO_NET_2025_09_04),
            ],
        },
        Pledge {
            domains: &[Domain::Monitoring, Domain::Training],
            stance: Stance::Offered,
            summary: Text {
                en: "Ready to take part in monitoring a ceasefire and in training, outside the \
                    borders of Ukraine.",
                fr: "Prête à participer à la surveillance d'un cessez-le-feu et à la formation, \
                    hors des frontières de l'Ukraine.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::GIORGIA_MELONI)),
            cite: &[cite(&sources::QUOTIDIANO_NET_2025_09_04)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Italian troops on the ground; taking part in the multinational force is \
                    voluntary.",
                fr: "Pas de troupes italiennes sur le terrain ; la participation à la force \
                    multinationale est volontaire.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::GIORGIA_MELONI)),
            cite: &[cite(&sources::GIORNALE_DI_BRESCIA_2026_01_06)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Japan (Japon).
///
/// # Pledges
///
/// - 2025-08-19, Shigeru Ishiba, undecided: Asked whether Japan would give money or help to monitor
///   a ceasefire, the Prime Minister made no commitment.
///   (prime-ministers-office-of-japan-2025-08-19)
/// - 2025-10-24, Sanae Takaichi, offered: Sanctions on Russia and support for Ukraine continue.
///   (nippon-com-2025-10-25)
///
/// # Sources
///
/// - GOV.UK, [PM statement at press conference on the Coalition of the Willing: 15 March
///   2025](<https://www.gov.uk/government/news/pm-statement-at-press-conference-on-the-coalition-of-the-willing-15-march-2025>),
///   2025-03-15
/// - Nippon.com, [Japan PM Takaichi Joins Ukraine Peace Meeting
///   Online](<https://www.nippon.com/en/news/yjj2025102500153/japan-pm-takaichi-joins-ukraine-peace-meeting-online.html>),
///   2025-10-25
/// - Prime Minister's Office of Japan, [Press Conference by Prime Minister Ishiba regarding the
///   United States-Ukraine Summit
///   Meeting](<https://japan.kantei.go.jp/103/statement/202508/19kaiken.html>), 2025-08-19
pub static JAPAN: Member = Member {
    id: "japan",
    kind: MemberKind::State,
    name: Name {
        en: "Japan",
        fr: "Japon",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "JP",
        alpha3: "JPN",
    }),
    wikidata: Some("Q17"),
    standing: &[Standing {
        kind: StandingKind::Partner,
        date: date("2025-03-15"),
        by: Some(Attribution::Person(&people::KEIR_STARMER)),
        note: Some(Text {
            en: "Named as backing the group; not among those on the call.",
            fr: "Nommé comme soutien du groupe ; absent de la visioconférence.",
        }),
        cite: &[cite(&sources::GOV_UK_2025_03_15_2)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Funding, Domain::Monitoring],
            stance: Stance::Undecided,
            summary: Text {
                en: "Asked whether Japan would give money or help to monitor a ceasefire, the \
                    Prime Minister made no commitment.",
                fr: "Interrogé sur une aide financière ou une participation à la surveillance \
                    d'un cessez-le-feu, le Premier ministre n'a pris aucun engagement.",
            },
            date: date("2025-08-19"),
            by: Some(Attribution::Person(&people::SHIGERU_ISHIBA)),
            cite: &[cite(&sources::PRIME_MINISTERS_OFFICE_OF_JAPAN_2025_08_19)],
        },
        Pledge {
            domains: &[Domain::Diplomacy],
            stance: Stance::Offered,
            summary: Text {
                en: "Sanctions on Russia and support for Ukraine continue.",
                fr: "Les sanctions contre la Russie et le soutien à l'Ukraine se poursuivent.",
            },
            date: date("2025-10-24"),
            by: Some(Attribution::Person(&people::SANAE_TAKAICHI)),
            cite: &[cite(&sources::NIPPON_COM_2025_10_25)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Latvia (Lettonie).
///
/// # Pledges
///
/// - 2025-04-11, Andris Sprūds, Minister of Defence, conditional: Latvia would contribute if the
///   terms of a peace or ceasefire allow it and its own defence is not weakened.
///   (euromaidan-press-2025-04-11)
///
/// # Sources
///
/// - Euromaidan Press, [Latvian defense minister: Europe can do a lot with its 2 million
///   soldiers](<https://euromaidanpress.com/2025/04/11/latvian-defense-minister-europe-can-do-a-lot-with-its-2-million-soldiers-for-ukraine-peacekeeping>),
///   2025-04-11
pub static LATVIA: Member = Member {
    id: "latvia",
    kind: MemberKind::State,
    name: Name {
        en: "Latvia",
        fr: "Lettonie",
        uk: Some("Латвія"),
    },
    iso: Some(Iso {
        alpha2: "LV",
        alpha3: "LVA",
    }),
    wikidata: Some("Q211"),
    standing: &[],
    pledges: &[Pledge {
        domains: &[Domain::Land],
        stance: Stance::Conditional,
        summary: Text {
            en: "Latvia would contribute if the terms of a peace or ceasefire allow it and its \
                own defence is not weakened.",
            fr: "La Lettonie contribuerait si les conditions d'une paix ou d'un cessez-le-feu le \
                permettent et si sa propre défense n'en est pas affaiblie.",
        },
        date: date("2025-04-11"),
        by: Some(Attribution::Name(Name {
            en: "Andris Sprūds, Minister of Defence",
            fr: "Andris Sprūds, ministre de la Défense",
            uk: None,
        })),
        cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_04_11)],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Lithuania (Lituanie).
///
/// # Pledges
///
/// - 2025-03-21, Gitanas Nausėda, conditional: Ready to send soldiers after a ceasefire, provided
///   that all countries of the coalition commit themselves. (tvp-world-undated-2,
///   rbc-ukraine-undated)
/// - 2025-08, Gitanas Nausėda, offered: Around 200 soldiers could take part; too early for details.
///   (polskie-radio-undated)
/// - 2025-08-14, Gitanas Nausėda, offered: Ready to give troops and training facilities to the
///   joint force. (ukrainska-pravda-2025-08-14-2)
/// - 2026-01-07, Robertas Kaunas, offered: Several hundred soldiers could take part once there is
///   peace; the form was not given. (a-news-2026-01-08)
///
/// # Sources
///
/// - A News, [Lithuania says it could deploy hundreds of troops to
///   Ukraine](<https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire>),
///   2026-01-08
/// - Polskie Radio, [Lithuania and Estonia join Czech Republic in offering troops for Ukraine
///   peacekeeping
///   mission](<https://www.polskieradio.pl/395/9766/artykul/3568672,lithuania-and-estonia-join-czech-republic-in-offering-troops-for-ukraine-peacekeeping-mission>),
///   undated
/// - RBC-Ukraine, [Lithuanian President declares readiness to send troops to
///   Ukraine](<https://newsukraine.rbc.ua/news/lithuanian-president-declares-readiness-to-1742555872.html>),
///   undated
/// - TVP World, [Lithuania ready to send troops to Ukraine after ceasefire, president
///   says](<https://tvpworld.com/85733760/lithuania-ready-to-send-troops-to-ukraine-to-keep-peace>),
///   undated
/// - Ukrainska Pravda, [Nausėda: coalition countries must be prepared to deploy troops in
///   Ukraine](<https://www.pravda.com.ua/eng/news/2025/08/14/7526108/>), 2025-08-14
pub static LITHUANIA: Member = Member {
    id: "lithuania",
    kind: MemberKind::State,
    name: Name {
        en: "Lithuania",
        fr: "Lituanie",
        uk: Some("Литва"),
    },
    iso: Some(Iso {
        alpha2: "LT",
        alpha3: "LTU",
    }),
    wikidata: Some("Q37"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Ready to send soldiers after a ceasefire, provided that all countries of the \
                    coalition commit themselves.",
                fr: "Prête à envoyer des soldats après un cessez-le-feu, pourvu que tous les pays \
                    de la coalition s'engagent.",
            },
            date: date("2025-03-21"),
            by: Some(Attribution::Person(&people::GITANAS_NAUSEDA)),
            cite: &[
                cite(&sources::TVP_WORLD_UNDATED_2),
                cite(&sources::RBC_UKRAINE_UNDATED),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "Around 200 soldiers could take part; too early for details.",
                fr: "Environ 200 soldats pourraient participer ; trop tôt pour des détails.",
            },
            date: date("2025-08"),
            by: Some(Attribution::Person(&people::GITANAS_NAUSEDA)),
            cite: &[cite(&sources::POLSKIE_RADIO_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Training],
            stance: Stance::Offered,
            summary: Text {
                en: "Ready to give troops and training facilities to the joint force.",
                fr: "Prête à fournir des troupes et des installations d'entraînement à la force \
                    commune.",
            },
            date: date("2025-08-14"),
            by: Some(Attribution::Person(&people::GITANAS_NAUSEDA)),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_08_14_2)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "Several hundred soldiers could take part once there is peace; the form was \
                    not given.",
                fr: "Plusieurs centaines de soldats pourraient participer une fois la paix \
                    établie ; la forme n'a pas été précisée.",
            },
            date: date("2026-01-07"),
            by: Some(Attribution::Person(&people::ROBERTAS_KAUNAS)),
            cite: &[cite(&sources::A_NEWS_2026_01_08)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Luxembourg.
pub static LUXEMBOURG: Member = Member {
    id: "luxembourg",
    kind: MemberKind::State,
    name: Name {
        en: "Luxembourg",
        fr: "Luxembourg",
        uk: Some("Люксембург"),
    },
    iso: Some(Iso {
        alpha2: "LU",
        alpha3: "LUX",
    }),
    wikidata: Some("Q32"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Malta (Malte).
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
pub static MALTA: Member = Member {
    id: "malta",
    kind: MemberKind::State,
    name: Name {
        en: "Malta",
        fr: "Malte",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "MT",
        alpha3: "MLT",
    }),
    wikidata: Some("Q233"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05"),
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            note: Some(Text {
                en: "Named among the officially neutral countries that do not belong.",
                fr: "Citée parmi les pays officiellement neutres qui n'en font pas partie.",
            }),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2026-01-05"),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            note: Some(Text {
                en: "Named as one of the three states of the European Union that do not belong to \
                    the coalition.",
                fr: "Citée comme l'un des trois États de l'Union européenne qui ne font pas \
                    partie de la coalition.",
            }),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
    ],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Montenegro (Monténégro).
///
/// # Pledges
///
/// - 2025-06-12, Parliament of Montenegro, offered: Parliament approved sending soldiers to the
///   EU's training mission for Ukraine, not to Ukraine itself. (interfax-ukraine-2025-06-12,
///   censor-net-2025-06)
///
/// # Sources
///
/// - Censor.NET, [Montenegrin parliament approves participation in EU military assistance mission
///   for Ukraine –
///   media](<https://censor.net/en/news/3557560/montenegro-backs-participation-in-eu-military-assistance-mission-for-ukraine>),
///   2025-06
/// - Interfax-Ukraine, [Montenegro to join Ukrainian soldiers training
///   program](<https://en.interfax.com.ua/news/general/1079605.html>), 2025-06-12
pub static MONTENEGRO: Member = Member {
    id: "montenegro",
    kind: MemberKind::State,
    name: Name {
        en: "Montenegro",
        fr: "Monténégro",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "ME",
        alpha3: "MNE",
    }),
    wikidata: Some("Q236"),
    standing: &[],
    pledges: &[Pledge {
        domains: &[Domain::Training],
        stance: Stance::Offered,
        summary: Text {
            en: "Parliament approved sending soldiers to the EU's training mission for Ukraine, \
                not to Ukraine itself.",
            fr: "Le Parlement a approuvé l'envoi de militaires à la mission de formation de l'UE \
                pour l'Ukraine, et non en Ukraine même.",
        },
        date: date("2025-06-12"),
        by: Some(Attribution::Name(Name {
            en: "Parliament of Montenegro",
            fr: "Parlement du Monténégro",
            uk: None,
        })),
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_06_12),
            cite(&sources::CENSOR_NET_2025_06),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// NATO (OTAN).
///
/// # Sources
///
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
pub static NATO: Member = Member {
    id: "nato",
    kind: MemberKind::Organisation,
    name: Name {
        en: "NATO",
        fr: "OTAN",
        uk: Some("НАТО"),
    },
    iso: None,
    wikidata: Some("Q7184"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-09"),
        by: Some(Attribution::Name(Name {
            en: "Public Sénat",
            fr: "Public Sénat",
            uk: None,
        })),
        note: Some(Text {
            en: "Counted among about thirty members, with mostly European countries.",
            fr: "Comptée parmi une trentaine de membres, à côté de pays surtout européens.",
        }),
        cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
    }],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Netherlands (Pays-Bas).
///
/// # Pledges
///
/// - 2025-02-18, Dutch House of Representatives, conditional: The House of Representatives asks the
///   government to be open to a part in a force after the war; the Prime Minister would consider a
///   request favourably. (unn-2025-02-18)
/// - 2025-04-10, undecided: The aim, the mandate and the scenarios must first be clear; American
///   backing is very important. (euromaidan-press-2025-04-11-2, ldd-news-2025-04-10)
/// - 2025-09-02, The Dutch government, undecided: On the eve of the Paris summit the government did
///   not say what it might give. (anp-2025-09-02)
///
/// # Sources
///
/// - ANP, [Schoof naar top in Parijs over veiligheidsgaranties
///   Oekraïne](<https://www.welingelichtekringen.nl/samenleving/schoof-naar-top-in-parijs-over-veiligheidsgaranties-oekraine>),
///   2025-09-02
/// - Euromaidan Press, [Only 6 of 30 "coalition of willing" countries ready to send peacekeepers to
///   Ukraine](<https://euromaidanpress.com/2025/04/11/only-6-of-30-coalition-of-willing-countries-ready-to-send-peacekeepers-to-ukraine>),
///   2025-04-11
/// - LDD News, [Coalition of the willing presses ahead with force
///   planning](<https://ldd.news/top-news/coalition-of-the-willing-presses-ahead-with-force-planning/>),
///   2025-04-10
/// - UNN, [Dutch Parliament adopts resolution on possible peacekeeping mission in
///   Ukraine](<https://unn.ua/en/news/dutch-parliament-adopts-resolution-on-possible-peacekeeping-mission-in-ukraine>),
///   2025-02-18
pub static NETHERLANDS: Member = Member {
    id: "netherlands",
    kind: MemberKind::State,
    name: Name {
        en: "Netherlands",
        fr: "Pays-Bas",
        uk: Some("Нідерланди"),
    },
    iso: Some(Iso {
        alpha2: "NL",
        alpha3: "NLD",
    }),
    wikidata: Some("Q55"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "The House of Representatives asks the government to be open to a part in a \
                    force after the war; the Prime Minister would consider a request favourably.",
                fr: "La Chambre des représentants demande au gouvernement d'être ouvert à une \
                    participation à une force d'après-guerre ; le Premier ministre examinerait \
                    une demande avec bienveillance.",
            },
            date: date("2025-02-18"),
            by: Some(Attribution::Name(Name {
                en: "Dutch House of Representatives",
                fr: "Chambre des représentants néerlandaise",
                uk: None,
            })),
            cite: &[cite(&sources::UNN_2025_02_18)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "The aim, the mandate and the scenarios must first be clear; American backing \
                    is very important.",
                fr: "Le but, le mandat et les scénarios doivent d'abord être clairs ; l'appui \
                    américain est très important.",
            },
            date: date("2025-04-10"),
            by: None,
            cite: &[
                cite(&sources::EUROMAIDAN_PRESS_2025_04_11_2),
                cite(&sources::LDD_NEWS_2025_04_10),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "On the eve of the Paris summit the government did not say what it might give.",
                fr: "À la veille du sommet de Paris, le gouvernement n'a pas dit ce qu'il \
                    pourrait fournir.",
            },
            date: date("2025-09-02"),
            by: Some(Attribution::Name(Name {
                en: "The Dutch government",
                fr: "Le gouvernement néerlandais",
                uk: None,
            })),
            cite: &[cite(&sources::ANP_2025_09_02)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// New Zealand (Nouvelle-Zélande).
///
/// # Pledges
///
/// - 2025-08-20, Christopher Luxon, undecided: Open to a contribution; the Cabinet would decide.
///   (daily8-undated)
/// - 2026-01-07, New Zealand ministry, undecided: Any contribution after the conflict would need a
///   decision of the Cabinet. (livenews-2026-01-07)
///
/// # Sources
///
/// - Daily8, [PM Christopher Luxon says he has underscored New Zealand's support for Ukraine in
///   Coalition of the Willing
///   call](<https://www.daily8.com/en/article/1d1fde7c77ead0707b499f6df6c8d8b4>), undated
/// - LiveNews, [NZ troops in Ukraine for ceasefire would need cabinet signoff –
///   ministry](<https://livenews.co.nz/2026/01/07/nz-troops-in-ukraine-for-ceasefire-would-need-cabinet-signoff-ministry/>),
///   2026-01-07
pub static NEW_ZEALAND: Member = Member {
    id: "new-zealand",
    kind: MemberKind::State,
    name: Name {
        en: "New Zealand",
        fr: "Nouvelle-Zélande",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "NZ",
        alpha3: "NZL",
    }),
    wikidata: Some("Q664"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Open to a contribution; the Cabinet would decide.",
                fr: "Ouverte à une contribution ; le gouvernement en déciderait.",
            },
            date: date("2025-08-20"),
            by: Some(Attribution::Person(&people::CHRISTOPHER_LUXON)),
            cite: &[cite(&sources::DAILY8_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Any contribution after the conflict would need a decision of the Cabinet.",
                fr: "Toute contribution après le conflit demanderait une décision du gouvernement.",
            },
            date: date("2026-01-07"),
            by: Some(Attribution::Name(Name {
                en: "New Zealand ministry",
                fr: "Ministère néo-zélandais",
                uk: None,
            })),
            cite: &[cite(&sources::LIVENEWS_2026_01_07)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// North Macedonia (Macédoine du Nord).
pub static NORTH_MACEDONIA: Member = Member {
    id: "north-macedonia",
    kind: MemberKind::State,
    name: Name {
        en: "North Macedonia",
        fr: "Macédoine du Nord",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "MK",
        alpha3: "MKD",
    }),
    wikidata: Some("Q221"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Norway (Norvège).
///
/// # Pledges
///
/// - 2025-02, Jonas Gahr Støre, undecided: Too early to speak of sending Norwegian soldiers.
///   (wirtualna-polska-undated)
/// - 2026-01-06, Jonas Gahr Støre, conditional: Norway could contribute to a force in Ukraine once
///   the fighting has stopped and a ceasefire is reliable; training inside Ukraine by Norwegian
///   soldiers is not ruled out. (european-pravda-2026-01-06-2)
///
/// # Sources
///
/// - European Pravda, [Norway could send instructors as part of security guarantees for
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228510>), 2026-01-06
/// - Wirtualna Polska, [Norway does not want to send soldiers to Ukraine
///   now](<https://wiadomosci.wp.pl/mowia-nie-ukrainie-kraj-nie-chce-wyslac-zolnierzy-7126176407313216a>),
///   undated
pub static NORWAY: Member = Member {
    id: "norway",
    kind: MemberKind::State,
    name: Name {
        en: "Norway",
        fr: "Norvège",
        uk: Some("Норвегія"),
    },
    iso: Some(Iso {
        alpha2: "NO",
        alpha3: "NOR",
    }),
    wikidata: Some("Q20"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "Too early to speak of sending Norwegian soldiers.",
                fr: "Trop tôt pour parler d'un envoi de soldats norvégiens.",
            },
            date: date("2025-02"),
            by: Some(Attribution::Person(&people::JONAS_GAHR_STORE)),
            cite: &[cite(&sources::WIRTUALNA_POLSKA_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Training],
            stance: Stance::Conditional,
            summary: Text {
                en: "Norway could contribute to a force in Ukraine once the fighting has stopped \
                    and a ceasefire is reliable; training inside Ukraine by Norwegian soldiers is \
                    not ruled out.",
                fr: "La Norvège pourrait contribuer à une force en Ukraine une fois les combats \
                    arrêtés et le cessez-le-feu fiable ; une formation en Ukraine par des \
                    militaires norvégiens n'est pas exclue.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::JONAS_GAHR_STORE)),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06_2)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Poland (Pologne).
///
/// # Pledges
///
/// - 2025-09-04, Donald Tusk, offered: Poland would take charge of logistics.
///   (rbc-ukraine-undated-2, polskie-radio-2025-09-04)
/// - 2025-09-04, Donald Tusk, ruled-out: No Polish soldiers in Ukraine, not even after the war.
///   (polskie-radio-2025-09-04)
/// - 2026-01-06, Donald Tusk, offered: Poland would be the lead country for logistics.
///   (notes-from-poland-2026-01-06)
/// - 2026-01-06, Donald Tusk, ruled-out: No Polish troops in Ukraine in any scenario.
///   (do-rzeczy-2026-01-06, notes-from-poland-2026-01-06)
///
/// # Sources
///
/// - Do Rzeczy, [Tusk po spotkaniu koalicji chętnych wskazał rolę
///   Polski](<https://dorzeczy.pl/opinie/828506/tusk-po-spotkaniu-koalicji-chetnych-wskazal-role-polski.html>),
///   2026-01-06
/// - Notes from Poland, [Poland will be lead country on logistics for Ukraine peace deal, says
///   Tusk](<https://notesfrompoland.com/2026/01/06/poland-will-be-lead-country-on-logistics-for-ukraine-peace-deal-says-tusk-after-paris-talks>),
///   2026-01-06
/// - Polskie Radio, [Poland rules out sending troops to Ukraine, PM Tusk says after Paris
///   talks](<https://www.polskieradio.pl/395/9766/Artykul/3575003,poland-rules-out-sending-troops-to-ukraine-pm-tusk-says-after-paris-talks>),
///   2025-09-04
/// - RBC-Ukraine, [Poland to support potential European mission in Ukraine through logistics, not
///   troops](<https://newsukraine.rbc.ua/news/poland-to-support-potential-european-mission-1757009104.html>),
///   undated
pub static POLAND: Member = Member {
    id: "poland",
    kind: MemberKind::State,
    name: Name {
        en: "Poland",
        fr: "Pologne",
        uk: Some("Польща"),
    },
    iso: Some(Iso {
        alpha2: "PL",
        alpha3: "POL",
    }),
    wikidata: Some("Q36"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Logistics],
            stance: Stance::Offered,
            summary: Text {
                en: "Poland would take charge of logistics.",
                fr: "La Pologne se chargerait de la logistique.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::DONALD_TUSK)),
            cite: &[
                cite(&sources::RBC_UKRAINE_UNDATED_2),
                cite(&sources::POLSKIE_RADIO_2025_09_04),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Polish soldiers in Ukraine, not even after the war.",
                fr: "Pas de soldats polonais en Ukraine, même après la guerre.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::DONALD_TUSK)),
            cite: &[cite(&sources::POLSKIE_RADIO_2025_09_04)],
        },
        Pledge {
            domains: &[Domain::Logistics],
            stance: Stance::Offered,
            summary: Text {
                en: "Poland would be the lead country for logistics.",
                fr: "La Pologne serait le pays chef de file pour la logistique.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::DONALD_TUSK)),
            cite: &[cite(&sources::NOTES_FROM_POLAND_2026_01_06)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No Polish troops in Ukraine in any scenario.",
                fr: "Pas de troupes polonaises en Ukraine, dans aucun scénario.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::DONALD_TUSK)),
            cite: &[
                cite(&sources::DO_RZECZY_2026_01_06),
                cite(&sources::NOTES_FROM_POLAND_2026_01_06),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Portugal.
///
/// # Pledges
///
/// - 2025-12-20, Luís Montenegro, conditional: Portuguese troops are possible in peacetime, not
///   while the war lasts. (portal-tela-2025-12-20, sita-undated)
///
/// # Sources
///
/// - Portal Tela, [Portugal pode enviar tropas para a Ucrânia, afirma o
///   primeiro-ministro](<https://portaltela.pt/militares/2025/12/20/portugal-pode-enviar-tropas-para-a-ucrania-afirma-o-primeiro-ministro>),
///   2025-12-20
/// - SITA, [Portugalsko nevylučuje nasadenie vojsk na
///   Ukrajinu](<https://sita.sk/portugalsko-nevylucuje-nasadenie-vojsk-na-ukrajinu-po-uzavreti-mierovej-dohody/>),
///   undated
pub static PORTUGAL: Member = Member {
    id: "portugal",
    kind: MemberKind::State,
    name: Name {
        en: "Portugal",
        fr: "Portugal",
        uk: Some("Португалія"),
    },
    iso: Some(Iso {
        alpha2: "PT",
        alpha3: "PRT",
    }),
    wikidata: Some("Q45"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-12"),
        by: Some(Attribution::Name(Name {
            en: "SITA",
            fr: "SITA",
            uk: None,
        })),
        note: None,
        cite: &[cite(&sources::SITA_UNDATED)],
    }],
    pledges: &[Pledge {
        domains: &[Domain::Land],
        stance: Stance::Conditional,
        summary: Text {
            en: "Portuguese troops are possible in peacetime, not while the war lasts.",
            fr: "Des troupes portugaises sont possibles en temps de paix, non tant que la guerre \
                dure.",
        },
        date: date("2025-12-20"),
        by: Some(Attribution::Person(&people::LUIS_MONTENEGRO)),
        cite: &[
            cite(&sources::PORTAL_TELA_2025_12_20),
            cite(&sources::SITA_UNDATED),
        ],
    }],
    formerly: &[],
    withdrawn: None,
};

/// Romania (Roumanie).
///
/// # Pledges
///
/// - 2025-09-04, Nicușor Dan, ruled-out: Romania will not send troops to Ukraine.
///   (radio-romania-international-2025-09-05)
/// - 2025-09-04, Nicușor Dan, offered: Logistics and bases for a peace operation after a ceasefire.
///   (radio-romania-international-2025-09-05)
/// - 2026-01-06, Nicușor Dan, ruled-out: Romania will not send troops to Ukraine.
///   (promptmedia-2026-01-07)
///
/// # Sources
///
/// - PromptMedia, [Nicușor Dan: România nu va trimite trupe în
///   Ucraina](<https://www.promptmedia.ro/2026/01/nicusor-dan-romania-nu-va-trimite-trupe-in-ucraina/>),
///   2026-01-07
/// - Radio Romania International, [Security Guarantees for
///   Ukraine](<https://www.rri.ro/en/news-and-current-affairs/today-in-the-news/security-guarantees-for-ukraine-2-id924564.html>),
///   2025-09-05
pub static ROMANIA: Member = Member {
    id: "romania",
    kind: MemberKind::State,
    name: Name {
        en: "Romania",
        fr: "Roumanie",
        uk: Some("Румунія"),
    },
    iso: Some(Iso {
        alpha2: "RO",
        alpha3: "ROU",
    }),
    wikidata: Some("Q218"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Romania will not send troops to Ukraine.",
                fr: "La Roumanie n'enverra pas de troupes en Ukraine.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::NICUSOR_DAN)),
            cite: &[cite(&sources::RADIO_ROMANIA_INTERNATIONAL_2025_09_05)],
        },
        Pledge {
            domains: &[Domain::Logistics],
            stance: Stance::Offered,
            summary: Text {
                en: "Logistics and bases for a peace operation after a ceasefire.",
                fr: "Logistique et bases pour une opération de paix après un cessez-le-feu.",
            },
            date: date("2025-09-04"),
            by: Some(Attribution::Person(&people::NICUSOR_DAN)),
            cite: &[cite(&sources::RADIO_ROMANIA_INTERNATIONAL_2025_09_05)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "Romania will not send troops to Ukraine.",
                fr: "La Roumanie n'enverra pas de troupes en Ukraine.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::NICUSOR_DAN)),
            cite: &[cite(&sources::PROMPTMEDIA_2026_01_07)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Russia (Russie).
pub static RUSSIA: Member = Member {
    id: "russia",
    kind: MemberKind::State,
    name: Name {
        en: "Russia",
        fr: "Russie",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "RU",
        alpha3: "RUS",
    }),
    wikidata: Some("Q159"),
    standing: &[],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Slovakia (Slovaquie).
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - knews.media, [Donald Tusk and European leaders are in Kiev. They called
///   Trump](<https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/>),
///   undated
/// - UNN, [For the President of Slovakia, the "coalition of the willing" has no
///   effect](<https://unn.ua/en/news/for-the-president-of-slovakia-the-coalition-of-the-willing-has-no-effect-he-believes-that-it-is-necessary-to-act-at-the-eu-and-nato-level>),
///   undated
pub static SLOVAKIA: Member = Member {
    id: "slovakia",
    kind: MemberKind::State,
    name: Name {
        en: "Slovakia",
        fr: "Slovaquie",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "SK",
        alpha3: "SVK",
    }),
    wikidata: Some("Q214"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-04"),
            by: Some(Attribution::Name(Name {
                en: "UNN",
                fr: "UNN",
                uk: None,
            })),
            note: Some(Text {
                en: "On a statement of the President of Slovakia about the coalition.",
                fr: "À propos d'une déclaration du président slovaque sur la coalition.",
            }),
            cite: &[cite(&sources::UNN_UNDATED_2)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05-10"),
            by: Some(Attribution::Name(Name {
                en: "A Polish report, translated by knews.media",
                fr: "Un article polonais, traduit par knews.media",
                uk: None,
            })),
            note: None,
            cite: &[cite(&sources::KNEWS_MEDIA_UNDATED)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2026-01-05"),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            note: Some(Text {
                en: "Named as one of the three states of the European Union that do not belong to \
                    the coalition.",
                fr: "Citée comme l'un des trois États de l'Union européenne qui ne font pas \
                    partie de la coalition.",
            }),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
    ],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Slovenia (Slovénie).
///
/// # Sources
///
/// - Slovenske novice, [Roberta Goloba ujeli zamišljenega na letalu, povedal je, o čem
///   razmišlja](<https://www.slovenskenovice.si/novice/slovenija/roberta-goloba-ujeli-zamisljenega-na-letalu-povedal-je-o-cem-razmislja-foto/>),
///   2025-03
pub static SLOVENIA: Member = Member {
    id: "slovenia",
    kind: MemberKind::State,
    name: Name {
        en: "Slovenia",
        fr: "Slovénie",
        uk: Some("Словенія"),
    },
    iso: Some(Iso {
        alpha2: "SI",
        alpha3: "SVN",
    }),
    wikidata: Some("Q215"),
    standing: &[Standing {
        kind: StandingKind::NotMember,
        date: date("2025-03"),
        by: Some(Attribution::Name(Name {
            en: "Office of the Prime Minister of Slovenia",
            fr: "Cabinet du Premier ministre slovène",
            uk: None,
        })),
        note: Some(Text {
            en: "Said as Prime Minister Golob went to the Paris summit of 27 March: Slovenia \
                takes part in no coalition of the willing.",
            fr: "Dit alors que le Premier ministre Golob se rendait au sommet de Paris du 27 mars \
                : la Slovénie ne participe à aucune coalition de volontaires.",
        }),
        cite: &[cite(&sources::SLOVENSKE_NOVICE_2025_03)],
    }],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Spain (Espagne).
///
/// # Pledges
///
/// - 2024-12-20, Pedro Sánchez, ruled-out: The Prime Minister did not see Spanish soldiers on
///   Ukrainian soil. (rbc-ukraine-2024-12-20)
/// - 2026-01-06, Pedro Sánchez, conditional: Opened the door to Spanish military capabilities once
///   the fighting is over, after talks with the groups in parliament. (eldiario-es-2026-01-06,
///   rbc-ukraine-undated-4)
///
/// # Sources
///
/// - Demócrata, [Aliados de Ucrania discuten
///   estrategias](<https://www.democrata.es/internacional/aliados-ucrania-discuten-estrategias-contrarrestar-rusia-fin-invasion-ilegal/amp>),
///   undated
/// - elDiario.es, [Sánchez se reunirá con los grupos del Congreso para abordar el envío de tropas a
///   Ucrania cuando acabe la
///   guerra](<https://www.eldiario.es/internacional/sanchez-reunira-grupos-congreso-abordar-envio-tropas-ucrania-acabe-guerra_1_12889297.html>),
///   2026-01-06
/// - RBC-Ukraine, [Spanish Prime Minister answers whether his country will send troops to
///   Ukraine](<https://newsukraine.rbc.ua/news/spanish-prime-minister-answers-whether-his-1734725887.html>),
///   2024-12-20
/// - RBC-Ukraine, [Spanish prime minister Sánchez opens door to troop deployment in
///   Ukraine](<https://newsukraine.rbc.ua/news/spain-pm-opens-door-to-troop-deployment-in-1767792138.html>),
///   undated
pub static SPAIN: Member = Member {
    id: "spain",
    kind: MemberKind::State,
    name: Name {
        en: "Spain",
        fr: "Espagne",
        uk: Some("Іспанія"),
    },
    iso: Some(Iso {
        alpha2: "ES",
        alpha3: "ESP",
    }),
    wikidata: Some("Q29"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2025-08-19"),
        by: Some(Attribution::Name(Name {
            en: "Demócrata",
            fr: "Demócrata",
            uk: None,
        })),
        note: None,
        cite: &[cite(&sources::DEMOCRATA_UNDATED)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "The Prime Minister did not see Spanish soldiers on Ukrainian soil.",
                fr: "Le chef du gouvernement n'envisageait pas de soldats espagnols sur le sol \
                    ukrainien.",
            },
            date: date("2024-12-20"),
            by: Some(Attribution::Person(&people::PEDRO_SANCHEZ)),
            cite: &[cite(&sources::RBC_UKRAINE_2024_12_20)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Opened the door to Spanish military capabilities once the fighting is over, \
                    after talks with the groups in parliament.",
                fr: "A ouvert la porte à des capacités militaires espagnoles une fois les combats \
                    terminés, après des entretiens avec les groupes parlementaires.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::PEDRO_SANCHEZ)),
            cite: &[
                cite(&sources::ELDIARIO_ES_2026_01_06),
                cite(&sources::RBC_UKRAINE_UNDATED_4),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Sweden (Suède).
///
/// # Pledges
///
/// - 2025-04-10, Pål Jonson, undecided: A part is not excluded; questions about the mission must be
///   settled first. (belga-news-agency-2025-04-10)
/// - 2025-08, Pål Jonson, conditional: Contributions in the air and at sea if conditions are met.
///   (gaze-2025-08)
/// - 2025-08, Pål Jonson, conditional: Soldiers in Ukraine could be considered after a ceasefire or
///   a peace agreement. (gaze-2025-08)
/// - 2025-08-20, Ulf Kristersson, conditional: Surveillance of the skies and, if needed, naval
///   means, in safe conditions. (hirado-2025-08-20)
/// - 2026-01-06, Ulf Kristersson, conditional: Gripen aircraft for air surveillance, naval means to
///   clear mines in the Black Sea and continued training of Ukrainian officers; this requires a
///   peace agreement, clear rules for the force and the approval of parliament.
///   (european-pravda-2026-01-07-2)
///
/// # Sources
///
/// - Belga News Agency, [Defence ministers meet in Brussels to discuss 'reassurance force' for
///   Ukraine](<https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine>),
///   2025-04-10
/// - European Pravda, [Швеція надасть Gripen та допоможе з розмінуванням моря після досягнення
///   миру](<https://www.eurointegration.com.ua/news/2026/01/7/7228541/>), 2026-01-07
/// - The Gaze, [Sweden Prepared to Join Air and Maritime Security Guarantees for
///   Ukraine](<https://thegaze.media/news/sweden-prepared-to-join-air-and-maritime-security-guarantees-for-ukraine>),
///   2025-08
/// - Híradó, [Svédország légtérfigyeléssel, Észtország pedig egy békefenntartó századdal járulhat
///   hozzá Ukrajna biztonsági
///   garanciáihoz](<https://hirado.hu/kulfold/cikk/2025/08/20/svedorszag-legterfigyelessel-esztorszag-pedig-egy-bekefenntarto-szazaddal-jarulhat-hozza-ukrajna-biztonsagi-garanciaihoz>),
///   2025-08-20
pub static SWEDEN: Member = Member {
    id: "sweden",
    kind: MemberKind::State,
    name: Name {
        en: "Sweden",
        fr: "Suède",
        uk: Some("Швеція"),
    },
    iso: Some(Iso {
        alpha2: "SE",
        alpha3: "SWE",
    }),
    wikidata: Some("Q34"),
    standing: &[],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Undecided,
            summary: Text {
                en: "A part is not excluded; questions about the mission must be settled first.",
                fr: "Une participation n'est pas exclue ; des questions sur la mission doivent \
                    d'abord être réglées.",
            },
            date: date("2025-04-10"),
            by: Some(Attribution::Person(&people::PAL_JONSON)),
            cite: &[cite(&sources::BELGA_NEWS_AGENCY_2025_04_10)],
        },
        Pledge {
            domains: &[Domain::Air, Domain::Sea],
            stance: Stance::Conditional,
            summary: Text {
                en: "Contributions in the air and at sea if conditions are met.",
                fr: "Des contributions dans les airs et en mer si les conditions sont réunies.",
            },
            date: date("2025-08"),
            by: Some(Attribution::Person(&people::PAL_JONSON)),
            cite: &[cite(&sources::GAZE_2025_08)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Soldiers in Ukraine could be considered after a ceasefire or a peace \
                    agreement.",
                fr: "Des soldats en Ukraine pourraient être envisagés après un cessez-le-feu ou \
                    un accord de paix.",
            },
            date: date("2025-08"),
            by: Some(Attribution::Person(&people::PAL_JONSON)),
            cite: &[cite(&sources::GAZE_2025_08)],
        },
        Pledge {
            domains: &[Domain::Air, Domain::Sea],
            stance: Stance::Conditional,
            summary: Text {
                en: "Surveillance of the skies and, if needed, naval means, in safe conditions.",
                fr: "Surveillance du ciel et, si nécessaire, moyens navals, dans des conditions \
                    sûres.",
            },
            date: date("2025-08-20"),
            by: Some(Attribution::Person(&people::ULF_KRISTERSSON)),
            cite: &[cite(&sources::HIRADO_2025_08_20)],
        },
        Pledge {
            domains: &[Domain::Air, Domain::Sea, Domain::Training],
            stance: Stance::Conditional,
            summary: Text {
                en: "Gripen aircraft for air surveillance, naval means to clear mines in the \
                    Black Sea and continued training of Ukrainian officers; this requires a peace \
                    agreement, clear rules for the force and the approval of parliament.",
                fr: "Des avions Gripen pour la surveillance aérienne, des moyens navals de \
                    déminage en mer Noire et la poursuite de la formation d'officiers ukrainiens \
                    ; il faut pour cela un accord de paix, des règles claires pour la force et \
                    l'accord du Parlement.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::ULF_KRISTERSSON)),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_07_2)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Switzerland (Suisse).
///
/// # Sources
///
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
pub static SWITZERLAND: Member = Member {
    id: "switzerland",
    kind: MemberKind::State,
    name: Name {
        en: "Switzerland",
        fr: "Suisse",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "CH",
        alpha3: "CHE",
    }),
    wikidata: Some("Q39"),
    standing: &[Standing {
        kind: StandingKind::NotMember,
        date: date("2025-05"),
        by: Some(Attribution::Name(Name {
            en: "eXXpress",
            fr: "eXXpress",
            uk: None,
        })),
        note: Some(Text {
            en: "Named among the officially neutral countries that do not belong.",
            fr: "Citée parmi les pays officiellement neutres qui n'en font pas partie.",
        }),
        cite: &[cite(&sources::EXXPRESS_2025_05)],
    }],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// Türkiye (Turquie).
///
/// # Pledges
///
/// - 2025-04, Turkish Ministry of National Defence, offered: Hosts the planning for security in the
///   Black Sea at its naval headquarters on 15 and 16 April. (turkiye-scoop-undated,
///   defense-news-2025-04-16)
/// - 2025-08-22, Volodymyr Zelenskyy, offered: Offers to take charge of security at sea in the
///   Black Sea. (turkiye-today-undated)
/// - 2026-01-06, Hakan Fidan, offered: Ready to take the lead at sea in the Black Sea once there is
///   peace. (hurriyet-daily-news-2026-01-07)
/// - 2026-01-08, Turkish Ministry of National Defence, conditional: Troops are possible only after
///   a ceasefire, with a clear mission and a defined share for each country.
///   (rbc-ukraine-undated-5)
///
/// # Sources
///
/// - Defense News, [Turkey hosts Black Sea security talks with Ukraine, France,
///   UK](<https://www.defensenews.com/global/europe/2025/04/16/turkey-hosts-black-sea-security-talks-with-ukraine-france-uk/>),
///   2025-04-16
/// - Hürriyet Daily News, [Permanent peace in Russia-Ukraine war quite close:
///   Fidan](<https://www.hurriyetdailynews.com/permanent-peace-in-russia-ukraine-war-quite-close-fidan-217572>),
///   2026-01-07
/// - RBC-Ukraine, [Türkiye open to sending troops to Ukraine after
///   ceasefire](<https://newsukraine.rbc.ua/news/t-rkiye-open-to-sending-troops-to-ukraine-1767877641.html>),
///   undated
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
/// - Türkiye Scoop, [Türkiye set to host key meeting on Black Sea
///   security](<https://turkiyescoop.com/turkiye-set-to-host-key-meeting-on-black-sea-security>),
///   undated
/// - Türkiye Today, [Türkiye offers maritime security guarantees for Ukraine in Black Sea:
///   Zelenskyy](<https://www.turkiyetoday.com/world/turkiye-offers-maritime-security-guarantees-for-ukraine-in-black-sea-zelenskyy-3205786>),
///   undated
pub static TURKIYE: Member = Member {
    id: "turkiye",
    kind: MemberKind::State,
    name: Name {
        en: "Türkiye",
        fr: "Turquie",
        uk: None,
    },
    iso: Some(Iso {
        alpha2: "TR",
        alpha3: "TUR",
    }),
    wikidata: Some("Q43"),
    standing: &[Standing {
        kind: StandingKind::Member,
        date: date("2026-02-20"),
        by: Some(Attribution::Name(Name {
            en: "EFE",
            fr: "EFE",
            uk: None,
        })),
        note: Some(Text {
            en: "Named among the members from outside the EU.",
            fr: "Nommée parmi les membres extérieurs à l'UE.",
        }),
        cite: &[cite(&sources::SWISSINFO_2026_02_20)],
    }],
    pledges: &[
        Pledge {
            domains: &[Domain::Sea],
            stance: Stance::Offered,
            summary: Text {
                en: "Hosts the planning for security in the Black Sea at its naval headquarters \
                    on 15 and 16 April.",
                fr: "Accueille la planification de la sécurité en mer Noire à son quartier \
                    général naval les 15 et 16 avril.",
            },
            date: date("2025-04"),
            by: Some(Attribution::Name(Name {
                en: "Turkish Ministry of National Defence",
                fr: "Ministère turc de la Défense nationale",
                uk: None,
            })),
            cite: &[
                cite(&sources::TURKIYE_SCOOP_UNDATED),
                cite(&sources::DEFENSE_NEWS_2025_04_16),
            ],
        },
        Pledge {
            domains: &[Domain::Sea],
            stance: Stance::Offered,
            summary: Text {
                en: "Offers to take charge of security at sea in the Black Sea.",
                fr: "Propose de se charger de la sécurité maritime en mer Noire.",
            },
            date: date("2025-08-22"),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            cite: &[cite(&sources::TURKIYE_TODAY_UNDATED)],
        },
        Pledge {
            domains: &[Domain::Sea],
            stance: Stance::Offered,
            summary: Text {
                en: "Ready to take the lead at sea in the Black Sea once there is peace.",
                fr: "Prête à prendre la direction du volet maritime en mer Noire une fois la paix \
                    établie.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::HAKAN_FIDAN)),
            cite: &[cite(&sources::HURRIYET_DAILY_NEWS_2026_01_07)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Troops are possible only after a ceasefire, with a clear mission and a \
                    defined share for each country.",
                fr: "Des troupes ne sont possibles qu'après un cessez-le-feu, avec une mission \
                    claire et une part définie pour chaque pays.",
            },
            date: date("2026-01-08"),
            by: Some(Attribution::Name(Name {
                en: "Turkish Ministry of National Defence",
                fr: "Ministère turc de la Défense nationale",
                uk: None,
            })),
            cite: &[cite(&sources::RBC_UKRAINE_UNDATED_5)],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// Ukraine.
///
/// # Sources
///
/// - President of Ukraine, [Paris Declaration: Robust Security Guarantees for a Solid and Lasting
///   Peace in
///   Ukraine](<https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313>),
///   2026-01-06
pub static UKRAINE: Member = Member {
    id: "ukraine",
    kind: MemberKind::State,
    name: Name {
        en: "Ukraine",
        fr: "Ukraine",
        uk: Some("Україна"),
    },
    iso: Some(Iso {
        alpha2: "UA",
        alpha3: "UKR",
    }),
    wikidata: Some("Q212"),
    standing: &[Standing {
        kind: StandingKind::Beneficiary,
        date: date("2026-01-06"),
        by: None,
        note: Some(Text {
            en: "The Paris Declaration names Ukraine alongside the members of the coalition, not \
                among them.",
            fr: "La Déclaration de Paris nomme l'Ukraine aux côtés des membres de la coalition, \
                et non parmi eux.",
        }),
        cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06)],
    }],
    pledges: &[],
    formerly: &[],
    withdrawn: None,
};

/// United Kingdom (Royaume-Uni).
///
/// # Pledges
///
/// - 2025-03-02, Keir Starmer, offered: Prepared to put soldiers on the ground and aircraft in the
///   sky behind a deal, together with others. (hindustan-times-2025-03-03, capital-fm-2025-03-03)
/// - 2025-04-30, The Times, offered: Up to 10,000 soldiers, according to a newspaper report on the
///   plans of the chief of defence. (caliber-az-2025-04-30, espreso-undated-2)
/// - 2025-07-10, offered: A two-star British officer is to lead the coordination cell planned for
///   Kyiv, and London is to take over the headquarters from Paris after twelve months.
///   (unn-2025-07-10, channel-newsasia-2025-07-10)
/// - 2025-10-20, John Healey, offered: Preparing British forces for a possible deployment would
///   cost well over 100 million pounds, part of it already allocated. (down-the-news-undated,
///   menafn-2025-10-21)
/// - 2026-01-06, Keir Starmer, offered: After a ceasefire, military hubs across Ukraine together
///   with France, and protected facilities for weapons and equipment; a declaration of intent on
///   deploying forces was signed. (wired-gov-2026-01-08)
/// - 2026-01-07, Keir Starmer, conditional: Any deployment of British troops under the declaration
///   of intent would first be put to a vote of the House of Commons. (trt-world-2026-01-07,
///   global-banking-finance-2026-01-07)
/// - 2026-01-09, John Healey, offered: 200 million pounds to prepare British forces for their part
///   in the multinational force. (liga-net-2026-01-10, british-columbia-times-2026-01-10)
///
/// # Sources
///
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - British Columbia Times, [UK allocates $270 million to prepare for possible Ukraine
///   deployment](<https://www.britishcolumbiatimes.com/news/uk-allocates-270-million-to-prepare-for-possible-ukraine-deployment202601101016300003>),
///   2026-01-10
/// - Caliber.Az, [The Times: Europe struggles to send 25,000 troops to
///   Ukraine](<https://caliber.az/en/post/the-times-europe-struggles-to-send-25-000-troops-to-ukraine>),
///   2025-04-30
/// - Capital FM, [Starmer announces 'coalition of the willing' to guarantee Ukraine
///   peace](<https://www.capitalfm.co.ke/news/2025/03/starmer-announces-coalition-of-the-willing-to-guarantee-ukraine-peace/>),
///   2025-03-03
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - Down The News, [UK peace force for Ukraine would cost 'well over £100m', says defence
///   secretary](<https://downthenews.com/uk-peace-force-for-ukraine-would-cost-well-over-100m-says-defence-secretary>),
///   undated
/// - Espreso, [EU may not be able to send even 25,000 troops to
///   Ukraine](<https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media>),
///   undated
/// - Global Banking & Finance, [UK's Starmer says deployment of troops to Ukraine would be voted by
///   parliament](<https://www.globalbankingandfinance.com/uks-starmer-deployment-troops-ukraine-voted-parliament/>),
///   2026-01-07
/// - Hindustan Times, [British PM Starmer announces four-step plan to defend Ukraine, says 'time to
///   act', not
///   talk](<https://www.hindustantimes.com/world-news/british-pm-starmer-announces-four-step-plan-to-defend-ukraine-says-time-to-act-not-talk-101740944785353.html>),
///   2025-03-03
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - LIGA.net, [UK to allocate about $268 million to train troops for deployment to
///   Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
///   2026-01-10
/// - MENAFN, [Healey says European troops are 'ready to deploy' to
///   Ukraine](<https://menafn.com/1110223952/Healey-says-European-troops-are-ready-to-deploy-to-Ukraine>),
///   2025-10-21
/// - TRT World, [Any UK troop deployment to Ukraine would require parliamentary vote:
///   Starmer](<https://www.trtworld.com/article/0c4bc037f4db>), 2026-01-07
/// - UNN, [Coalition of the willing will get headquarters in Paris, and a coordination group will
///   be formed in Kyiv -
///   media](<https://unn.ua/en/news/coalition-of-the-willing-will-get-headquarters-in-paris-and-a-coordination-group-will-be-formed-in-kyiv-media>),
///   2025-07-10
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
pub static UNITED_KINGDOM: Member = Member {
    id: "united-kingdom",
    kind: MemberKind::State,
    name: Name {
        en: "United Kingdom",
        fr: "Royaume-Uni",
        uk: Some("Британія"),
    },
    iso: Some(Iso {
        alpha2: "GB",
        alpha3: "GBR",
    }),
    wikidata: Some("Q145"),
    standing: &[
        Standing {
            kind: StandingKind::Lead,
            date: date("2025-12-30"),
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            note: Some(Text {
                en: "Named with France as one of the two countries that lead the coalition.",
                fr: "Nommé avec la France parmi les deux pays qui dirigent la coalition.",
            }),
            cite: &[cite(&sources::BOURSORAMA_2025_12_30)],
        },
        Standing {
            kind: StandingKind::Lead,
            date: date("2026-01"),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social",
                fr: "L'Échiquier Social",
                uk: None,
            })),
            note: Some(Text {
                en: "Described with France as leading the coalition.",
                fr: "Décrit avec la France comme dirigeant la coalition.",
            }),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
    ],
    pledges: &[
        Pledge {
            domains: &[Domain::Land, Domain::Air],
            stance: Stance::Offered,
            summary: Text {
                en: "Prepared to put soldiers on the ground and aircraft in the sky behind a \
                    deal, together with others.",
                fr: "Prêt à déployer des soldats au sol et des avions à l'appui d'un accord, avec \
                    d'autres.",
            },
            date: date("2025-03-02"),
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            cite: &[
                cite(&sources::HINDUSTAN_TIMES_2025_03_03),
                cite(&sources::CAPITAL_FM_2025_03_03),
            ],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Offered,
            summary: Text {
                en: "Up to 10,000 soldiers, according to a newspaper report on the plans of the \
                    chief of defence.",
                fr: "Jusqu'à 10 000 soldats, selon un article de presse sur les plans du chef \
                    d'état-major.",
            },
            date: date("2025-04-30"),
            by: Some(Attribution::Name(Name {
                en: "The Times",
                fr: "The Times",
                uk: None,
            })),
            cite: &[
                cite(&sources::CALIBER_AZ_2025_04_30),
                cite(&sources::ESPRESO_UNDATED_2),
            ],
        },
        Pledge {
            domains: &[Domain::Headquarters],
            stance: Stance::Offered,
            summary: Text {
                en: "A two-star British officer is to lead the coordination cell planned for \
                    Kyiv, and London is to take over the headquarters from Paris after twelve \
                    months.",
                fr: "Un officier général britannique deux étoiles doit diriger la cellule de \
                    coordination prévue à Kyiv, et Londres doit reprendre l'état-major de Paris \
                    après douze mois.",
            },
            date: date("2025-07-10"),
            by: None,
            cite: &[
                cite(&sources::UNN_2025_07_10),
                cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
            ],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Funding],
            stance: Stance::Offered,
            summary: Text {
                en: "Preparing British forces for a possible deployment would cost well over 100 \
                    million pounds, part of it already allocated.",
                fr: "Préparer les forces britanniques à un éventuel déploiement coûterait bien \
                    plus de 100 millions de livres, dont une partie est déjà affectée.",
            },
            date: date("2025-10-20"),
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            cite: &[
                cite(&sources::DOWN_THE_NEWS_UNDATED),
                cite(&sources::MENAFN_2025_10_21),
            ],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Logistics],
            stance: Stance::Offered,
            summary: Text {
                en: "After a ceasefire, military hubs across Ukraine together with France, and \
                    protected facilities for weapons and equipment; a declaration of intent on \
                    deploying forces was signed.",
                fr: "Après un cessez-le-feu, des pôles militaires dans toute l'Ukraine avec la \
                    France et des installations protégées pour les armes et le matériel ; une \
                    déclaration d'intention sur le déploiement de forces a été signée.",
            },
            date: date("2026-01-06"),
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
        },
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::Conditional,
            summary: Text {
                en: "Any deployment of British troops under the declaration of intent would first \
                    be put to a vote of the House of Commons.",
                fr: "Tout déploiement de troupes britanniques au titre de la déclaration \
                    d'intention serait d'abord soumis au vote de la Chambre des communes.",
            },
            date: date("2026-01-07"),
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            cite: &[
                cite(&sources::TRT_WORLD_2026_01_07),
                cite(&sources::GLOBAL_BANKING_FINANCE_2026_01_07),
            ],
        },
        Pledge {
            domains: &[Domain::Land, Domain::Funding],
            stance: Stance::Offered,
            summary: Text {
                en: "200 million pounds to prepare British forces for their part in the \
                    multinational force.",
                fr: "200 millions de livres pour préparer les forces britanniques à leur \
                    participation à la force multinationale.",
            },
            date: date("2026-01-09"),
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            cite: &[
                cite(&sources::LIGA_NET_2026_01_10),
                cite(&sources::BRITISH_COLUMBIA_TIMES_2026_01_10),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};

/// United States (États-Unis).
///
/// # Pledges
///
/// - 2025-08-19, Donald Trump, ruled-out: No American troops on the ground in Ukraine.
///   (newszop-2025-08-19, daily-times-2025-08-22)
/// - 2025-08-19, Donald Trump, undecided: Air support was mentioned as a possibility, without
///   details. (newszop-2025-08-19, daily-times-2025-08-22)
///
/// # Sources
///
/// - Belga News Agency, [Defence ministers meet in Brussels to discuss 'reassurance force' for
///   Ukraine](<https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine>),
///   2025-04-10
/// - Daily Times, [US, European military chiefs draft security options for
///   Ukraine](<https://dailytimes.com.pk/1357536/us-european-military-chiefs-draft-security-options-for-ukraine/>),
///   2025-08-22
/// - Daily8, [What is the coalition of the
///   willing?](<https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4>), 2025-08
/// - European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
///   Paris Declaration on
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>), 2026-01-07
/// - Expert News, [The Paris meeting of the 'Coalition of the
///   Willing'](<https://expertnews.com.ua/en/article/3983>), undated
/// - knews.media, [Donald Tusk and European leaders are in Kiev. They called
///   Trump](<https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/>),
///   undated
/// - Newszop, [Keir Starmer gives major update on Ukraine security plans after crunch Trump
///   meeting](<https://10159.read.newszop.com/english-news/publisher-mirror/top-news/keir-starmer-gives-major-update-on-ukraine-security-plans-after-crunch-trump-meeting/articleshow/14504820cde0470ca1949357166555cb9779cf8c>),
///   2025-08-19
pub static UNITED_STATES: Member = Member {
    id: "united-states",
    kind: MemberKind::State,
    name: Name {
        en: "United States",
        fr: "États-Unis",
        uk: Some("США"),
    },
    iso: Some(Iso {
        alpha2: "US",
        alpha3: "USA",
    }),
    wikidata: Some("Q30"),
    standing: &[
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-04-10"),
            by: Some(Attribution::Name(Name {
                en: "Belga News Agency",
                fr: "Belga News Agency",
                uk: None,
            })),
            note: None,
            cite: &[cite(&sources::BELGA_NEWS_AGENCY_2025_04_10)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-05-10"),
            by: Some(Attribution::Name(Name {
                en: "A Polish report, translated by knews.media",
                fr: "Un article polonais, traduit par knews.media",
                uk: None,
            })),
            note: None,
            cite: &[cite(&sources::KNEWS_MEDIA_UNDATED)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2025-08"),
            by: Some(Attribution::Name(Name {
                en: "PA",
                fr: "PA",
                uk: None,
            })),
            note: Some(Text {
                en: "Thirty countries, without the United States.",
                fr: "Trente pays, sans les États-Unis.",
            }),
            cite: &[cite(&sources::DAILY8_2025_08)],
        },
        Standing {
            kind: StandingKind::Partner,
            date: date("2026-01"),
            by: Some(Attribution::Name(Name {
                en: "Expert News",
                fr: "Expert News",
                uk: None,
            })),
            note: Some(Text {
                en: "Not a member, but a principal partner.",
                fr: "Non membre, mais partenaire principal.",
            }),
            cite: &[cite(&sources::EXPERT_NEWS_UNDATED)],
        },
        Standing {
            kind: StandingKind::NotMember,
            date: date("2026-01-07"),
            by: Some(Attribution::Name(Name {
                en: "A French official, according to European Pravda",
                fr: "Un responsable français, selon European Pravda",
                uk: None,
            })),
            note: Some(Text {
                en: "Not a party to the Paris Declaration, which the members adopted.",
                fr: "N'est pas partie à la Déclaration de Paris, adoptée par les membres.",
            }),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_07)],
        },
    ],
    pledges: &[
        Pledge {
            domains: &[Domain::Land],
            stance: Stance::RuledOut,
            summary: Text {
                en: "No American troops on the ground in Ukraine.",
                fr: "Pas de troupes américaines au sol en Ukraine.",
            },
            date: date("2025-08-19"),
            by: Some(Attribution::Person(&people::DONALD_TRUMP)),
            cite: &[
                cite(&sources::NEWSZOP_2025_08_19),
                cite(&sources::DAILY_TIMES_2025_08_22),
            ],
        },
        Pledge {
            domains: &[Domain::Air],
            stance: Stance::Undecided,
            summary: Text {
                en: "Air support was mentioned as a possibility, without details.",
                fr: "Un appui aérien a été évoqué comme une possibilité, sans précision.",
            },
            date: date("2025-08-19"),
            by: Some(Attribution::Person(&people::DONALD_TRUMP)),
            cite: &[
                cite(&sources::NEWSZOP_2025_08_19),
                cite(&sources::DAILY_TIMES_2025_08_22),
            ],
        },
    ],
    formerly: &[],
    withdrawn: None,
};
