//! The constants of the claims, each documented from its record.

// Written by `willing bake` from data/claims/. Edit the record, not this file.

use crate::prelude::*;

/// Is Austria a member of the coalition?
///
/// « L'Autriche est-elle membre de la coalition ? »
///
/// - 2025-05, eXXpress: No, not so far. (exxpress-2025-05)
/// - 2025-08-13, Office of the President of Ukraine: Its Chancellor is listed among those who took
///   part in the videoconference of 13 August. (president-of-ukraine-2025-08-13)
/// - 2025-09-05, Beate Meinl-Reisinger: It is an observer. (lb-ua-2025-09-05)
/// - 2026-01-05, Cyprus Mail: Yes: it is one of the twenty-four states of the EU in the group.
///   (cyprus-mail-2026-01-05)
///
/// Preferred: `observer`. It is the answer of Austria's own foreign minister.
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
/// - LB.ua, [Австрія стала країною-спостерігачем у "Коаліції
///   охочих"](<https://lb.ua/society/2025/09/05/694709_avstriya_stala.html>), 2025-09-05
/// - President of Ukraine, [Коаліція охочих обговорила ключові пункти гарантій
///   безпеки](<https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-klyuchovi-punkti-garantij-bezpe-99565>),
///   2025-08-13
pub static AUSTRIA_MEMBERSHIP: Claim = Claim {
    id: "austria-membership",
    question: Text {
        en: "Is Austria a member of the coalition?",
        fr: "L'Autriche est-elle membre de la coalition ?",
    },
    about: Some(Record::Member(&members::AUSTRIA)),
    answers: &[
        Answer {
            id: "not-a-member",
            value: Value::Text(Text {
                en: "No, not so far.",
                fr: "Non, pas jusqu'ici.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            date: date("2025-05"),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Answer {
            id: "participant",
            value: Value::Text(Text {
                en: "Its Chancellor is listed among those who took part in the videoconference of \
                    13 August.",
                fr: "Son chancelier est cité parmi les participants à la visioconférence du 13 \
                    août.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-08-13"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2025_08_13)],
        },
        Answer {
            id: "observer",
            value: Value::Text(Text {
                en: "It is an observer.",
                fr: "Elle est observatrice.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::BEATE_MEINL_REISINGER)),
            date: date("2025-09-05"),
            cite: &[cite(&sources::LB_UA_2025_09_05)],
        },
        Answer {
            id: "member",
            value: Value::Text(Text {
                en: "Yes: it is one of the twenty-four states of the EU in the group.",
                fr: "Oui : elle est l'un des vingt-quatre États de l'UE du groupe.",
            }),
            unit: None,
            note: Some(Text {
                en: "The page excepts only Hungary, Malta and Slovakia.",
                fr: "La page n'excepte que la Hongrie, Malte et la Slovaquie.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "observer",
        why: Text {
            en: "It is the answer of Austria's own foreign minister.",
            fr: "C'est la réponse de la ministre autrichienne des Affaires étrangères elle-même.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many leaders issued the Berlin statement of 15 December 2025?
///
/// « Combien de dirigeants ont publié la déclaration de Berlin du 15 décembre 2025 ? »
///
/// - 2025-12-15, The statement: 12 (exact) (gov-uk-2025-12-15, unn-2025-12-15-2)
/// - 2025-12-15, Reuters: 11 (exact) (polskie-radio-2025-12-15, ya-libnan-undated)
///
/// Preferred: `12-statement`. The statement itself names the twelve, António Costa among them.
///
/// # Sources
///
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Polskie Radio, [European leaders reaffirm support for Ukraine after Berlin talks, urge
///   security
///   guarantees](<https://www.polskieradio.pl/395/7785/artykul/3621554,european-leaders-reaffirm-support-for-ukraine-after-berlin-talks-urge-security-guarantees>),
///   2025-12-15
/// - UNN, [The people of Ukraine will decide on territories - joint statement by European
///   leaders](<https://unn.ua/en/news/the-people-of-ukraine-will-decide-on-territories-joint-statement-by-european-leaders>),
///   2025-12-15
/// - Ya Libnan, [European leaders in Berlin agree on security
///   guarantees](<https://yalibnan.com/?p=174984>), undated
pub static BERLIN_2025_12_15_ISSUERS: Claim = Claim {
    id: "berlin-2025-12-15-issuers",
    question: Text {
        en: "How many leaders issued the Berlin statement of 15 December 2025?",
        fr: "Combien de dirigeants ont publié la déclaration de Berlin du 15 décembre 2025 ?",
    },
    about: Some(Record::Declaration(
        &declarations::BERLIN_STATEMENT_2025_12_15,
    )),
    answers: &[
        Answer {
            id: "12-statement",
            value: Value::Number(12, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: Some(Text {
                en: "Ten national leaders and the presidents of the European Council and of the \
                    Commission.",
                fr: "Dix dirigeants nationaux et les présidents du Conseil européen et de la \
                    Commission.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The statement",
                fr: "La déclaration",
                uk: None,
            })),
            date: date("2025-12-15"),
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::UNN_2025_12_15_2),
            ],
        },
        Answer {
            id: "11-reuters",
            value: Value::Number(11, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: Some(Text {
                en: "Ten leaders and the President of the Commission.",
                fr: "Dix dirigeants et la présidente de la Commission.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2025-12-15"),
            cite: &[
                cite(&sources::POLSKIE_RADIO_2025_12_15),
                cite(&sources::YA_LIBNAN_UNDATED),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "12-statement",
        why: Text {
            en: "The statement itself names the twelve, António Costa among them.",
            fr: "La déclaration nomme elle-même les douze, dont António Costa.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many soldiers would the United Kingdom send?
///
/// « Combien de soldats le Royaume-Uni enverrait-il ? »
///
/// - 2025-04-30, The Times: 10000 (at-most) (caliber-az-2025-04-30, espreso-undated-2)
/// - 2026-01-10, LIGA.net: Half of up to 15,000, according to unconfirmed reports.
///   (liga-net-2026-01-10)
///
/// The question is open.
///
/// # Sources
///
/// - Caliber.Az, [The Times: Europe struggles to send 25,000 troops to
///   Ukraine](<https://caliber.az/en/post/the-times-europe-struggles-to-send-25-000-troops-to-ukraine>),
///   2025-04-30
/// - Espreso, [EU may not be able to send even 25,000 troops to
///   Ukraine](<https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media>),
///   undated
/// - LIGA.net, [UK to allocate about $268 million to train troops for deployment to
///   Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
///   2026-01-10
pub static BRITISH_CONTINGENT: Claim = Claim {
    id: "british-contingent",
    question: Text {
        en: "How many soldiers would the United Kingdom send?",
        fr: "Combien de soldats le Royaume-Uni enverrait-il ?",
    },
    about: Some(Record::Member(&members::UNITED_KINGDOM)),
    answers: &[
        Answer {
            id: "times-10000",
            value: Value::Number(10_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Times",
                fr: "The Times",
                uk: None,
            })),
            date: date("2025-04-30"),
            cite: &[
                cite(&sources::CALIBER_AZ_2025_04_30),
                cite(&sources::ESPRESO_UNDATED_2),
            ],
        },
        Answer {
            id: "press-half-of-15000",
            value: Value::Text(Text {
                en: "Half of up to 15,000, according to unconfirmed reports.",
                fr: "La moitié de 15 000 au plus, selon des informations non confirmées.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LIGA.net",
                fr: "LIGA.net",
                uk: None,
            })),
            date: date("2026-01-10"),
            cite: &[cite(&sources::LIGA_NET_2026_01_10)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// What does the United Kingdom spend on preparing its part of the force?
///
/// « Que dépense le Royaume-Uni pour préparer sa part de la force ? »
///
/// - 2025-10-20, John Healey: 100000000 (more-than) (down-the-news-undated,
///   westgate-sentinel-2025-10)
/// - 2026-01-09, John Healey: 200000000 (exact) (liga-net-2026-01-10,
///   british-columbia-times-2026-01-10)
///
/// The answers do not exclude each other. The first figure is an estimate of October 2025, the
/// second the sum announced in Kyiv in January 2026.
///
/// # Sources
///
/// - British Columbia Times, [UK allocates $270 million to prepare for possible Ukraine
///   deployment](<https://www.britishcolumbiatimes.com/news/uk-allocates-270-million-to-prepare-for-possible-ukraine-deployment202601101016300003>),
///   2026-01-10
/// - Down The News, [UK peace force for Ukraine would cost 'well over £100m', says defence
///   secretary](<https://downthenews.com/uk-peace-force-for-ukraine-would-cost-well-over-100m-says-defence-secretary>),
///   undated
/// - LIGA.net, [UK to allocate about $268 million to train troops for deployment to
///   Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
///   2026-01-10
/// - Westgate Sentinel, [UK readies over £100 million for possible deployment of British forces to
///   Ukraine](<https://westgatesentinel.com/international/uk-readies-over-100-million-for-possible-deployment-of-british-forces-to-ukraine>),
///   2025-10
pub static BRITISH_PREPARATION_COST: Claim = Claim {
    id: "british-preparation-cost",
    question: Text {
        en: "What does the United Kingdom spend on preparing its part of the force?",
        fr: "Que dépense le Royaume-Uni pour préparer sa part de la force ?",
    },
    about: Some(Record::Member(&members::UNITED_KINGDOM)),
    answers: &[
        Answer {
            id: "more-than-100-million",
            value: Value::Number(100_000_000, Precision::MoreThan),
            unit: Some(Text {
                en: "pounds",
                fr: "livres",
            }),
            note: Some(Text {
                en: "Ahead of a possible deployment.",
                fr: "En vue d'un éventuel déploiement.",
            }),
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            date: date("2025-10-20"),
            cite: &[
                cite(&sources::DOWN_THE_NEWS_UNDATED),
                cite(&sources::WESTGATE_SENTINEL_2025_10),
            ],
        },
        Answer {
            id: "200-million",
            value: Value::Number(200_000_000, Precision::Exact),
            unit: Some(Text {
                en: "pounds",
                fr: "livres",
            }),
            note: Some(Text {
                en: "To ready forces to deploy.",
                fr: "Pour préparer des forces au déploiement.",
            }),
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            date: date("2026-01-09"),
            cite: &[
                cite(&sources::LIGA_NET_2026_01_10),
                cite(&sources::BRITISH_COLUMBIA_TIMES_2026_01_10),
            ],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "The first figure is an estimate of October 2025, the second the sum announced in \
            Kyiv in January 2026.",
        fr: "Le premier chiffre est une estimation d'octobre 2025, le second la somme annoncée à \
            Kyiv en janvier 2026.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries were represented at the defence ministers' meeting of 10 April 2025?
///
/// « Combien de pays étaient représentés à la réunion des ministres de la Défense du 10 avril 2025
/// ? »
///
/// - 2025-04, Delfi: 37 (exact) (delfi-2025-04)
/// - 2025-04-10, Euronews: 30 (exact) (euronews-undated)
/// - 2025-04-10, Belga: 30 (about) (belga-news-agency-2025-04-10)
/// - 2025-04-14, John Healey and Sébastien Lecornu: 30 (exact) (wired-gov-2025-04-14)
///
/// Preferred: `30-joint-statement`. It is the count of the two ministers who convened the meeting;
/// Delfi does not distinguish it from the meeting of the Contact Group the next day.
///
/// # Sources
///
/// - Belga News Agency, [Defence ministers meet in Brussels to discuss 'reassurance force' for
///   Ukraine](<https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine>),
///   2025-04-10
/// - Delfi, [Vyraujant tarptautiniam chaosui, Europos Sąjunga ieško
///   draugų](<https://www.delfi.lt/news/world/vyraujant-tarptautiniam-chaosui-europos-sajunga-iesko-draugu-120101177>),
///   2025-04
/// - Euronews, ['Coalition of the Willing' plans now 'well developed' but timeline, numbers still
///   to be worked
///   out](<https://inkl.com/news/defence-ministers-from-coalition-of-the-willing-for-ukraine-meet-once-again-without-the-us>),
///   undated
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static BRUSSELS_2025_04_10_COUNTRIES: Claim = Claim {
    id: "brussels-2025-04-10-countries",
    question: Text {
        en: "How many countries were represented at the defence ministers' meeting of 10 April \
            2025?",
        fr: "Combien de pays étaient représentés à la réunion des ministres de la Défense du 10 \
            avril 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::BRUSSELS_2025_04_10)),
    answers: &[
        Answer {
            id: "37-delfi",
            value: Value::Number(37, Precision::Exact),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Delfi",
                fr: "Delfi",
                uk: None,
            })),
            date: date("2025-04"),
            cite: &[cite(&sources::DELFI_2025_04)],
        },
        Answer {
            id: "30-euronews",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Euronews",
                fr: "Euronews",
                uk: None,
            })),
            date: date("2025-04-10"),
            cite: &[cite(&sources::EURONEWS_UNDATED)],
        },
        Answer {
            id: "about-30-belga",
            value: Value::Number(30, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "European countries.",
                fr: "Pays européens.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Belga",
                fr: "Belga",
                uk: None,
            })),
            date: date("2025-04-10"),
            cite: &[cite(&sources::BELGA_NEWS_AGENCY_2025_04_10)],
        },
        Answer {
            id: "30-joint-statement",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Besides the EU and NATO.",
                fr: "Outre l'UE et l'OTAN.",
            }),
            by: Some(Attribution::Name(Name {
                en: "John Healey and Sébastien Lecornu",
                fr: "John Healey et Sébastien Lecornu",
                uk: None,
            })),
            date: date("2025-04-14"),
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "30-joint-statement",
        why: Text {
            en: "It is the count of the two ministers who convened the meeting; Delfi does not \
                distinguish it from the meeting of the Contact Group the next day.",
            fr: "C'est le décompte des deux ministres qui ont convoqué la réunion ; Delfi ne la \
                distingue pas de la réunion du Groupe de contact du lendemain.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Did President Zelenskyy take part in the call of 31 December 2025?
///
/// « Le président Zelensky a-t-il pris part à l'entretien du 31 décembre 2025 ? »
///
/// - 2025-12-31, Rustem Umerov: No: Rustem Umerov took part and reported to him.
///   (interfax-ukraine-2025-12-31, menafn-2026-01-03)
/// - 2026-01-01, Reuters: Yes: the American advisers spoke with him, the European advisers and
///   Umerov. (jerusalem-post-undated)
///
/// The question is open.
///
/// # Sources
///
/// - Interfax-Ukraine, [Умєров повідомив про розмову з Віткоффом, Рубіо, Кушнером та радниками з
///   нацбезпеки трьох країн-партнерів](<https://interfax.com.ua/news/general/1132865.html>),
///   2025-12-31
/// - The Jerusalem Post, [Trump's advisers hold talks with Zelensky and UK, French, German national
///   security
///   advisers](<https://members.jpost.com/international/internationalrussia-ukraine-war/article-881943>),
///   undated
/// - MENAFN, [Ukraine Convenes Meeting with U.S., European Security
///   Advisers](<https://menafn.com/1110550250/Ukraine-Convenes-Meeting-with-US-European-Security-Advisers>),
///   2026-01-03
pub static CALL_2025_12_31_ZELENSKYY: Claim = Claim {
    id: "call-2025-12-31-zelenskyy",
    question: Text {
        en: "Did President Zelenskyy take part in the call of 31 December 2025?",
        fr: "Le président Zelensky a-t-il pris part à l'entretien du 31 décembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::ADVISERS_2025_12_31)),
    answers: &[
        Answer {
            id: "reported-to-him",
            value: Value::Text(Text {
                en: "No: Rustem Umerov took part and reported to him.",
                fr: "Non : Roustem Oumerov y a pris part et lui en a rendu compte.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::RUSTEM_UMEROV)),
            date: date("2025-12-31"),
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_12_31),
                cite(&sources::MENAFN_2026_01_03),
            ],
        },
        Answer {
            id: "with-zelenskyy",
            value: Value::Text(Text {
                en: "Yes: the American advisers spoke with him, the European advisers and Umerov.",
                fr: "Oui : les conseillers américains se sont entretenus avec lui, les \
                    conseillers européens et Roustem Oumerov.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2026-01-01"),
            cite: &[cite(&sources::JERUSALEM_POST_UNDATED)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Where was the three-phase response to breaches of a ceasefire worked out?
///
/// « Où la réponse en trois phases aux violations d'un cessez-le-feu a-t-elle été élaborée ? »
///
/// - 2026-02, Expert News: In talks of December, in the discussion of 28 December and in Paris on 6
///   January. (expert-news-undated-2)
/// - 2026-02-03, Financial Times, quoted by Reuters: In several talks of Ukrainian, European and
///   American officials in December and January. (straits-times-2026-02-03,
///   kyiv-independent-2026-02-03)
/// - 2026-02-03, Deutsche Welle, quoted by BB.LV: In Paris in December and in Kyiv in January,
///   after Mar-a-Lago had touched upon it. (bb-lv-2026-02-03)
///
/// The question is open.
///
/// # Sources
///
/// - BB.LV, [Kyiv and the West Agreed on a Response to Moscow for Violating Peace -
///   Media](<https://en.bb.lv/article/world-news/2026/02/03/kyiv-and-the-west-agreed-on-a-response-to-moscow-for-violating-peace-media-87085/amp>),
///   2026-02-03
/// - Expert News, [Commentary on the reported plan of response to breaches of a
///   ceasefire](<https://expertnews.com.ua/en/article/4258>), undated
/// - Kyiv Independent, [West agrees to respond militarily to Russia's ceasefire violations in
///   Ukraine, FT
///   reports](<https://kyivindependent.com/west-pledges-to-respond-militarily-to-russias-ceasefire-violations-in-ukraine-ft-reports>),
///   2026-02-03
/// - The Straits Times, [Ukraine agrees to multi-tiered ceasefire enforcement plan with Europe and
///   US: FT
///   report](<https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports>),
///   2026-02-03
pub static CEASEFIRE_RESPONSE_ORIGIN: Claim = Claim {
    id: "ceasefire-response-origin",
    question: Text {
        en: "Where was the three-phase response to breaches of a ceasefire worked out?",
        fr: "Où la réponse en trois phases aux violations d'un cessez-le-feu a-t-elle été \
            élaborée ?",
    },
    about: Some(Record::Plan(&plans::CEASEFIRE_RESPONSE_2026_02_03)),
    answers: &[
        Answer {
            id: "three-meetings",
            value: Value::Text(Text {
                en: "In talks of December, in the discussion of 28 December and in Paris on 6 \
                    January.",
                fr: "Lors de discussions en décembre, de l'échange du 28 décembre et à Paris le 6 \
                    janvier.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Expert News",
                fr: "Expert News",
                uk: None,
            })),
            date: date("2026-02"),
            cite: &[cite(&sources::EXPERT_NEWS_UNDATED_2)],
        },
        Answer {
            id: "several-talks",
            value: Value::Text(Text {
                en: "In several talks of Ukrainian, European and American officials in December \
                    and January.",
                fr: "Lors de plusieurs discussions entre responsables ukrainiens, européens et \
                    américains en décembre et janvier.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Financial Times, quoted by Reuters",
                fr: "Financial Times, cité par Reuters",
                uk: None,
            })),
            date: date("2026-02-03"),
            cite: &[
                cite(&sources::STRAITS_TIMES_2026_02_03),
                cite(&sources::KYIV_INDEPENDENT_2026_02_03),
            ],
        },
        Answer {
            id: "paris-and-kyiv",
            value: Value::Text(Text {
                en: "In Paris in December and in Kyiv in January, after Mar-a-Lago had touched \
                    upon it.",
                fr: "À Paris en décembre et à Kyiv en janvier, Mar-a-Lago l'ayant évoquée.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Deutsche Welle, quoted by BB.LV",
                fr: "Deutsche Welle, citée par BB.LV",
                uk: None,
            })),
            date: date("2026-02-03"),
            cite: &[cite(&sources::BB_LV_2026_02_03)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Who chaired the videoconference of 17 August 2025?
///
/// « Qui a présidé la visioconférence du 17 août 2025 ? »
///
/// - 2025-08-16, The Élysée: Macron, Starmer and Merz were to chair together.
///   (boursorama-2025-08-16)
/// - 2025-08-17, The co-chairs' statement, as issued in London: Macron and Starmer.
///   (wired-gov-2025-08-18)
/// - 2025-08-17, Office of the President of Ukraine: Macron, Starmer and Merz.
///   (president-of-ukraine-2025-08-17)
/// - 2025-08-18, Shigeru Ishiba: The governments of France, the United Kingdom and Germany were the
///   hosts. (prime-ministers-office-of-japan-2025-08-18)
///
/// The question is open.
///
/// # Sources
///
/// - Boursorama, [La "Coalition des volontaires" va se réunir dimanche, indique
///   l'Elysée](<https://www.boursorama.com/actualite-economique/actualites/la-coalition-des-volontaires-va-se-reunir-dimanche-indique-l-elysee-3758c1ea3c5657b1454954cdace09351>),
///   2025-08-16
/// - President of Ukraine, [Коаліція охочих скоординувала позиції напередодні
///   переговорів](<https://www.president.gov.ua/news/koaliciya-ohochih-skoordinuvala-poziciyi-naperedodni-peregov-99605>),
///   2025-08-17
/// - Prime Minister's Office of Japan, [Press Conference by Prime Minister ISHIBA Shigeru regarding
///   the Virtual Leaders Meeting of the Coalition of the Willing on Ukraine and Other
///   Matters](<https://japan.kantei.go.jp/103/statement/202508/18kaiken.html>), 2025-08-18
/// - Wired-Gov, [Statement of the Co-chairs of the Coalition of the Willing: 17 August
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/statement+of+the+cochairs+of+the+coalition+of+the+willing+17+august+2025+18082025141000?open>),
///   2025-08-18
pub static CHAIRS_2025_08_17: Claim = Claim {
    id: "chairs-2025-08-17",
    question: Text {
        en: "Who chaired the videoconference of 17 August 2025?",
        fr: "Qui a présidé la visioconférence du 17 août 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_08_17)),
    answers: &[
        Answer {
            id: "three-announced",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz were to chair together.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz devaient présider ensemble.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2025-08-16"),
            cite: &[cite(&sources::BOURSORAMA_2025_08_16)],
        },
        Answer {
            id: "two",
            value: Value::Text(Text {
                en: "Macron and Starmer.",
                fr: "Emmanuel Macron et Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement, as issued in London",
                fr: "La déclaration des coprésidents, publiée à Londres",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::WIRED_GOV_2025_08_18)],
        },
        Answer {
            id: "three",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2025_08_17)],
        },
        Answer {
            id: "three-hosts",
            value: Value::Text(Text {
                en: "The governments of France, the United Kingdom and Germany were the hosts.",
                fr: "Les gouvernements de la France, du Royaume-Uni et de l'Allemagne en étaient \
                    les hôtes.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::SHIGERU_ISHIBA)),
            date: date("2025-08-18"),
            cite: &[cite(&sources::PRIME_MINISTERS_OFFICE_OF_JAPAN_2025_08_18)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Had the states that António Costa named in Sofia in September 2025 committed themselves to
/// sending troops?
///
/// « Les États qu'António Costa a nommés à Sofia en septembre 2025 s'étaient-ils engagés à envoyer
/// des troupes ? »
///
/// - 2025-08-20, Christopher Luxon: New Zealand was open to it, and its cabinet would decide.
///   (daily8-undated)
/// - 2025-08-22, Volodymyr Zelenskyy: Türkiye offered to take charge of security at sea.
///   (turkiye-today-undated)
/// - 2025-08-24, Mark Carney: Canada did not exclude it. (ukrainska-pravda-2025-08-24,
///   bnn-bloomberg-2025-08-24)
/// - 2025-09-05, Anthony Albanese: Australia would consider a request. (newsbeep-2025-09-05)
/// - 2025-09-08, António Costa: Yes: Norway, Iceland, Türkiye, Canada, Australia and New Zealand.
///   (novinite-2025-09-08)
///
/// The question is open.
///
/// # Sources
///
/// - BNN Bloomberg, [PM Carney visits Ukraine; Canada 'not excluding boots on the ground' in
///   possible security guarantee, official
///   says](<https://www.bnnbloomberg.ca/business/politics/2025/08/24/pm-carney-visits-ukraine-canada-not-excluding-boots-on-the-ground-in-possible-security-guarantee-official-says/>),
///   2025-08-24
/// - Daily8, [PM Christopher Luxon says he has underscored New Zealand's support for Ukraine in
///   Coalition of the Willing
///   call](<https://www.daily8.com/en/article/1d1fde7c77ead0707b499f6df6c8d8b4>), undated
/// - Newsbeep, [Albanese joins Ukraine talks](<https://www.newsbeep.com/au/120113>), 2025-09-05
/// - Novinite, [Bulgarian PM rules out deployment of national troops to
///   Ukraine](<https://www.novinite.com/view_news.php?id=234243>), 2025-09-08
/// - Türkiye Today, [Türkiye offers maritime security guarantees for Ukraine in Black Sea:
///   Zelenskyy](<https://www.turkiyetoday.com/world/turkiye-offers-maritime-security-guarantees-for-ukraine-in-black-sea-zelenskyy-3205786>),
///   undated
/// - Ukrainska Pravda, [Canadian PM does not rule out sending troops to
///   Ukraine](<https://www.pravda.com.ua/eng/news/2025/08/24/7527609/>), 2025-08-24
pub static COSTA_TROOP_CONTRIBUTORS: Claim = Claim {
    id: "costa-troop-contributors",
    question: Text {
        en: "Had the states that António Costa named in Sofia in September 2025 committed \
            themselves to sending troops?",
        fr: "Les États qu'António Costa a nommés à Sofia en septembre 2025 s'étaient-ils engagés \
            à envoyer des troupes ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "new-zealand-open",
            value: Value::Text(Text {
                en: "New Zealand was open to it, and its cabinet would decide.",
                fr: "La Nouvelle-Zélande y était ouverte, et son gouvernement en déciderait.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::CHRISTOPHER_LUXON)),
            date: date("2025-08-20"),
            cite: &[cite(&sources::DAILY8_UNDATED)],
        },
        Answer {
            id: "turkiye-sea",
            value: Value::Text(Text {
                en: "Türkiye offered to take charge of security at sea.",
                fr: "La Turquie proposait de se charger de la sécurité en mer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-08-22"),
            cite: &[cite(&sources::TURKIYE_TODAY_UNDATED)],
        },
        Answer {
            id: "canada-not-excluded",
            value: Value::Text(Text {
                en: "Canada did not exclude it.",
                fr: "Le Canada ne l'excluait pas.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::MARK_CARNEY)),
            date: date("2025-08-24"),
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_08_24),
                cite(&sources::BNN_BLOOMBERG_2025_08_24),
            ],
        },
        Answer {
            id: "australia-request",
            value: Value::Text(Text {
                en: "Australia would consider a request.",
                fr: "L'Australie examinerait une demande.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::ANTHONY_ALBANESE)),
            date: date("2025-09-05"),
            cite: &[cite(&sources::NEWSBEEP_2025_09_05)],
        },
        Answer {
            id: "committed",
            value: Value::Text(Text {
                en: "Yes: Norway, Iceland, Türkiye, Canada, Australia and New Zealand.",
                fr: "Oui : la Norvège, l'Islande, la Turquie, le Canada, l'Australie et la \
                    Nouvelle-Zélande.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::ANTONIO_COSTA)),
            date: date("2025-09-08"),
            cite: &[cite(&sources::NOVINITE_2025_09_08)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Do the EU and NATO count among the members?
///
/// « L'UE et l'OTAN comptent-elles parmi les membres ? »
///
/// - 2025-08-17, TV5MONDE: Yes: the alliance of thirty-one countries also includes the EU and NATO.
///   (tv5monde-2025-08-17)
/// - 2025-09, Public Sénat: Yes: organisations such as the EU and NATO are among some thirty
///   members. (public-senat-undated)
/// - 2026-01-06, An official of the French presidency: Yes: thirty-five states and international
///   organisations together. (glavcom-2026-01-06)
/// - 2026-01-06, The Ukrainian delegation: No: thirty-five states and, besides them, two
///   organisations. (european-pravda-2026-01-06-3)
///
/// The question is open.
///
/// # Sources
///
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - Glavcom, [Паризький саміт «Коаліції охочих»: 35 держав та організацій зберуться для підтримки
///   України](<https://glavcom.ua/world/world-politics/parizkij-samit-koalitsiji-okhochikh-35-derzhav-ta-orhanizatsij-zberutsja-dlja-pidtrimki-ukrajini-1096714.html>),
///   2026-01-06
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
///   ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
///   2025-08-17
pub static COUNT_INCLUDES_ORGANISATIONS: Claim = Claim {
    id: "count-includes-organisations",
    question: Text {
        en: "Do the EU and NATO count among the members?",
        fr: "L'UE et l'OTAN comptent-elles parmi les membres ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "members-tv5monde",
            value: Value::Text(Text {
                en: "Yes: the alliance of thirty-one countries also includes the EU and NATO.",
                fr: "Oui : l'alliance de trente et un pays inclut aussi l'UE et l'OTAN.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "TV5MONDE",
                fr: "TV5MONDE",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::TV5MONDE_2025_08_17)],
        },
        Answer {
            id: "members-public-senat",
            value: Value::Text(Text {
                en: "Yes: organisations such as the EU and NATO are among some thirty members.",
                fr: "Oui : des organisations comme l'UE ou l'OTAN figurent parmi une trentaine de \
                    membres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "within-35",
            value: Value::Text(Text {
                en: "Yes: thirty-five states and international organisations together.",
                fr: "Oui : trente-cinq États et organisations internationales ensemble.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "An official of the French presidency",
                fr: "Un responsable de la présidence française",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::GLAVCOM_2026_01_06)],
        },
        Answer {
            id: "besides-35",
            value: Value::Text(Text {
                en: "No: thirty-five states and, besides them, two organisations.",
                fr: "Non : trente-cinq États et, en plus, deux organisations.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Ukrainian delegation",
                fr: "La délégation ukrainienne",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Is Ukraine one of the thirty-five?
///
/// « L'Ukraine est-elle l'un des trente-cinq ? »
///
/// - 2026-01-06, The Ukrainian delegation: Yes: it is one of the twenty-seven states represented by
///   their leaders among the thirty-five. (european-pravda-2026-01-06-3)
/// - 2026-01-06, Emmanuel Macron: Names the thirty-five countries of the coalition alongside
///   Ukraine and the United States. (caliber-az-undated, europe-1-undated)
/// - 2026-01-08, Anadolu: No: thirty-five countries, besides NATO, the EU and Ukraine.
///   (a-news-2026-01-08)
///
/// The question is open.
///
/// # Sources
///
/// - A News, [Lithuania says it could deploy hundreds of troops to
///   Ukraine](<https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire>),
///   2026-01-08
/// - Caliber.Az, [Paris talks end with allies committing to Ukraine security
///   guarantees](<https://caliber.az/en/post/paris-talks-end-with-allies-committing-to-ukraine-security-guarantees>),
///   undated
/// - Europe 1, [Guerre en Ukraine : la France et le Royaume-Uni signent une déclaration d'intention
///   avec l'Ukraine pour déployer une force multinationale après un
///   cessez-le-feu](<https://www.europe1.fr/international/guerre-en-ukraine-la-france-et-le-royaume-uni-signent-une-declaration-dintention-avec-lukraine-pour-deployer-une-force-multinationale-apres-un-cessez-le-feu-877695>),
///   undated
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
pub static COUNT_INCLUDES_UKRAINE: Claim = Claim {
    id: "count-includes-ukraine",
    question: Text {
        en: "Is Ukraine one of the thirty-five?",
        fr: "L'Ukraine est-elle l'un des trente-cinq ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "included",
            value: Value::Text(Text {
                en: "Yes: it is one of the twenty-seven states represented by their leaders among \
                    the thirty-five.",
                fr: "Oui : elle est l'un des vingt-sept États représentés par leurs dirigeants \
                    parmi les trente-cinq.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Ukrainian delegation",
                fr: "La délégation ukrainienne",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3)],
        },
        Answer {
            id: "named-apart",
            value: Value::Text(Text {
                en: "Names the thirty-five countries of the coalition alongside Ukraine and the \
                    United States.",
                fr: "Cite les trente-cinq pays de la coalition aux côtés de l'Ukraine et des \
                    États-Unis.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2026-01-06"),
            cite: &[
                cite(&sources::CALIBER_AZ_UNDATED),
                cite(&sources::EUROPE_1_UNDATED),
            ],
        },
        Answer {
            id: "beside",
            value: Value::Text(Text {
                en: "No: thirty-five countries, besides NATO, the EU and Ukraine.",
                fr: "Non : trente-cinq pays, outre l'OTAN, l'UE et l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Anadolu",
                fr: "Anadolu",
                uk: None,
            })),
            date: date("2026-01-08"),
            cite: &[cite(&sources::A_NEWS_2026_01_08)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Does Croatia belong to the coalition?
///
/// « La Croatie fait-elle partie de la coalition ? »
///
/// - 2025-08-13, Andrej Plenković: Yes, without soldiers. (n1-hrvatska-2025-08-13)
/// - 2025-08-18, Zoran Milanović, President of the Republic: The government has no mandate to bind
///   the country to new coalitions. (net-hr-2025-08-18, a-news-2025-08-18)
///
/// The question is open.
///
/// # Sources
///
/// - A News, [Croatian president reaffirms no troops will be sent to
///   Ukraine](<https://www.anews.com.tr/world/2025/08/18/croatian-president-reaffirms-no-troops-will-be-sent-to-ukraine>),
///   2025-08-18
/// - N1 Hrvatska, [U tijeku sastanak Koalicije
///   voljnih](<https://n1info.hr/svijet/u-tijeku-sastanak-koalicije-voljnih-trump-zaprijetio-putinu/>),
///   2025-08-13
/// - Net.hr, [Milanović prozvao Plenkovića zbog
///   Ukrajine](<https://net.hr/danas/vijesti/milanovic-prozavo-plenkovica-zbog-ukrajine-vlada-nije-ovlastena-gurati-hrvatsku-u-nekakve-nove-koalicije-ca59ac9e-7c08-11f0-9658-9600040c8f8e>),
///   2025-08-18
pub static CROATIA_COMMITMENT: Claim = Claim {
    id: "croatia-commitment",
    question: Text {
        en: "Does Croatia belong to the coalition?",
        fr: "La Croatie fait-elle partie de la coalition ?",
    },
    about: Some(Record::Member(&members::CROATIA)),
    answers: &[
        Answer {
            id: "member-without-soldiers",
            value: Value::Text(Text {
                en: "Yes, without soldiers.",
                fr: "Oui, sans soldats.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::ANDREJ_PLENKOVIC)),
            date: date("2025-08-13"),
            cite: &[cite(&sources::N1_HRVATSKA_2025_08_13)],
        },
        Answer {
            id: "no-mandate",
            value: Value::Text(Text {
                en: "The government has no mandate to bind the country to new coalitions.",
                fr: "Le gouvernement n'a pas mandat d'engager le pays dans de nouvelles \
                    coalitions.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Zoran Milanović, President of the Republic",
                fr: "Zoran Milanović, président de la République",
                uk: None,
            })),
            date: date("2025-08-18"),
            cite: &[
                cite(&sources::NET_HR_2025_08_18),
                cite(&sources::A_NEWS_2025_08_18),
            ],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Who signed the declaration of intent of 6 January 2026?
///
/// « Qui a signé la déclaration d'intention du 6 janvier 2026 ? »
///
/// - 2026-01, L'Humanité: France, Germany, the United Kingdom and Ukraine. (europe-says-undated)
/// - 2026-01-06, Keir Starmer: France, the United Kingdom and Ukraine. (wired-gov-2026-01-08,
///   president-of-ukraine-2026-01-06-2)
///
/// Preferred: `three`. Two of the signatories say so themselves.
///
/// # Sources
///
/// - Europe Says, [A French division of 6,000 to 8,000 soldiers for
///   Ukraine](<https://www.europesays.com/fr/647650>), undated
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
pub static DECLARATION_OF_INTENT_SIGNATORIES: Claim = Claim {
    id: "declaration-of-intent-signatories",
    question: Text {
        en: "Who signed the declaration of intent of 6 January 2026?",
        fr: "Qui a signé la déclaration d'intention du 6 janvier 2026 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "with-germany",
            value: Value::Text(Text {
                en: "France, Germany, the United Kingdom and Ukraine.",
                fr: "La France, l'Allemagne, le Royaume-Uni et l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "L'Humanité",
                fr: "L'Humanité",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::EUROPE_SAYS_UNDATED)],
        },
        Answer {
            id: "three",
            value: Value::Text(Text {
                en: "France, the United Kingdom and Ukraine.",
                fr: "La France, le Royaume-Uni et l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            date: date("2026-01-06"),
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "three",
        why: Text {
            en: "Two of the signatories say so themselves.",
            fr: "Deux des signataires le disent eux-mêmes.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How large a unit did Estonia offer?
///
/// « Quelle taille d'unité l'Estonie a-t-elle proposée ? »
///
/// - 2025-08, Business Insider Polska: A combat unit of up to a company, with instructors and staff
///   officers. (business-insider-polska-undated)
/// - 2025-08, Kristen Michal: A company of 100 to 200 soldiers. (polskie-radio-undated)
/// - 2025-08-20, Híradó: A company. (hirado-2025-08-20)
/// - 2025-08-22, Ta Nea: A battalion. (ta-nea-2025-08-22)
///
/// Preferred: `company-100-200`. Three sources agree on a company, and this one gives the words of
/// the Prime Minister.
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
pub static ESTONIAN_CONTINGENT: Claim = Claim {
    id: "estonian-contingent",
    question: Text {
        en: "How large a unit did Estonia offer?",
        fr: "Quelle taille d'unité l'Estonie a-t-elle proposée ?",
    },
    about: Some(Record::Member(&members::ESTONIA)),
    answers: &[
        Answer {
            id: "company-business-insider",
            value: Value::Text(Text {
                en: "A combat unit of up to a company, with instructors and staff officers.",
                fr: "Une unité de combat d'une compagnie au plus, avec des instructeurs et des \
                    officiers d'état-major.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Business Insider Polska",
                fr: "Business Insider Polska",
                uk: None,
            })),
            date: date("2025-08"),
            cite: &[cite(&sources::BUSINESS_INSIDER_POLSKA_UNDATED)],
        },
        Answer {
            id: "company-100-200",
            value: Value::Text(Text {
                en: "A company of 100 to 200 soldiers.",
                fr: "Une compagnie de 100 à 200 soldats.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::KRISTEN_MICHAL)),
            date: date("2025-08"),
            cite: &[cite(&sources::POLSKIE_RADIO_UNDATED)],
        },
        Answer {
            id: "company-hirado",
            value: Value::Text(Text {
                en: "A company.",
                fr: "Une compagnie.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Híradó",
                fr: "Híradó",
                uk: None,
            })),
            date: date("2025-08-20"),
            cite: &[cite(&sources::HIRADO_2025_08_20)],
        },
        Answer {
            id: "battalion",
            value: Value::Text(Text {
                en: "A battalion.",
                fr: "Un bataillon.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Ta Nea",
                fr: "Ta Nea",
                uk: None,
            })),
            date: date("2025-08-22"),
            cite: &[cite(&sources::TA_NEA_2025_08_22)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "company-100-200",
        why: Text {
            en: "Three sources agree on a company, and this one gives the words of the Prime \
                Minister.",
            fr: "Trois sources s'accordent sur une compagnie, et celle-ci rapporte les mots du \
                Premier ministre.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// When did the United States first take part in a meeting of the coalition?
///
/// « Quand les États-Unis ont-ils pris part pour la première fois à une réunion de la coalition ? »
///
/// - 2025-07-10, Andriy Yermak: 2025-07-10 (liga-net-2025-07-10)
/// - 2025-07-10, Volodymyr Zelenskyy: 2025-07-10 (ukrainska-pravda-2025-07-10)
/// - 2025-08-14, Ukrainska Pravda: 2025-08-13 (ukrainska-pravda-2025-08-14)
/// - 2025-11-25, Emmanuel Macron: 2025-11-26 (euromaidan-press-2025-11-25,
///   interfax-ukraine-2025-11-25)
///
/// Preferred: `10-july`. Several officials said so on the day, and the statement issued after that
/// meeting welcomed the first presence of American representatives. In August it was Vice-President
/// Vance who took part for the first time.
///
/// # Sources
///
/// - Euromaidan Press, [Macron launches working
///   group](<https://euromaidanpress.com/2025/11/25/macron-launches-working-group>), 2025-11-25
/// - Interfax-Ukraine, [Макрон: Буде створена робоча група під керівництвом Франції та Британії, за
///   підтримки Туреччини й США щодо підготовки гарантій безпеки для
///   України](<https://interfax.com.ua/news/general/1123542.html>), 2025-11-25
/// - LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
///   Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
///   2025-07-10
/// - Ukrainska Pravda, [Zelenskyy: US presence at coalition of the willing meeting is sign of
///   support from Trump](<https://www.pravda.com.ua/eng/news/2025/07/10/7521206/>), 2025-07-10
/// - Ukrainska Pravda, [US joins coalition of the willing meeting for first time ahead of
///   Trump-Putin talks](<https://www.pravda.com.ua/eng/news/2025/08/14/7526067/>), 2025-08-14
pub static FIRST_AMERICAN_PARTICIPATION: Claim = Claim {
    id: "first-american-participation",
    question: Text {
        en: "When did the United States first take part in a meeting of the coalition?",
        fr: "Quand les États-Unis ont-ils pris part pour la première fois à une réunion de la \
            coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "10-july",
            value: Value::Date(date("2025-07-10")),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::ANDRIY_YERMAK)),
            date: date("2025-07-10"),
            cite: &[cite(&sources::LIGA_NET_2025_07_10)],
        },
        Answer {
            id: "10-july-zelenskyy",
            value: Value::Date(date("2025-07-10")),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-07-10"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_07_10)],
        },
        Answer {
            id: "13-august",
            value: Value::Date(date("2025-08-13")),
            unit: None,
            note: Some(Text {
                en: "In the headline; the Czech Prime Minister whom the page quotes speaks of a \
                    first time for Vice-President Vance.",
                fr: "Dans le titre ; le Premier ministre tchèque que cite la page parle d'une \
                    première pour le vice-président Vance.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Ukrainska Pravda",
                fr: "Ukrainska Pravda",
                uk: None,
            })),
            date: date("2025-08-14"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_08_14)],
        },
        Answer {
            id: "26-november-working-group",
            value: Value::Date(date("2025-11-26")),
            unit: None,
            note: Some(Text {
                en: "The first time in work on the guarantees: a working group announced after \
                    the meeting of the day before, which Secretary of State Rubio attended.",
                fr: "La première fois dans le travail sur les garanties : un groupe de travail \
                    annoncé après la réunion de la veille, à laquelle assistait le secrétaire \
                    d'État Rubio.",
            }),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-11-25"),
            cite: &[
                cite(&sources::EUROMAIDAN_PRESS_2025_11_25),
                cite(&sources::INTERFAX_UKRAINE_2025_11_25),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "10-july",
        why: Text {
            en: "Several officials said so on the day, and the statement issued after that \
                meeting welcomed the first presence of American representatives. In August it was \
                Vice-President Vance who took part for the first time.",
            fr: "Plusieurs responsables l'ont dit le jour même, et la déclaration publiée après \
                cette réunion saluait la première présence de représentants américains. En août, \
                c'est le vice-président Vance qui participait pour la première fois.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Which was the coalition's first meeting?
///
/// « Quelle a été la première réunion de la coalition ? »
///
/// - 2025-03-10, The spokesperson of Keir Starmer: `meetings/2025-03-02-london`
///   (ukrainska-pravda-2025-03-10, liga-net-undated-2)
/// - 2025-03-15, Europa Press: `meetings/2025-03-02-london` (aldia-cat-2025-03-15)
/// - 2025-03-27, Emmanuel Macron: `meetings/2025-02-17-paris` (unis-pour-lukraine-undated)
/// - 2025-03-27, A News, Deutschlandfunk and tagesschau: `meetings/2025-03-02-london`
///   (a-news-2025-03-27-2, deutschlandfunk-2025-03-27, tagesschau-de-2025-03-27)
/// - 2025-04-02, UNN: `meetings/2025-02-17-paris` (unn-2025-04-02)
/// - 2025-05-09, Interfax-Ukraine: `meetings/2025-03-27-paris` (interfax-ukraine-2025-05-09)
///
/// Preferred: `london`. It is the count of the government that convened the London summit, given at
/// the time, and most sources of March 2025 share it. The meeting of 27 March was the first in
/// Paris that sources of the time call a meeting of the coalition.
///
/// # Sources
///
/// - A News, [Leaders gather in Paris for Ukraine
///   summit](<https://www.anews.com.tr/world/2025/03/27/leaders-gather-in-paris-for-ukraine-summit>),
///   2025-03-27
/// - aldia.cat, [Sánchez participa per videoconferència en la reunió de líders sobre
///   Ucraïna](<https://www.aldia.cat/espanya/noticia-sanchez-participa-per-videoconferencia-reunio-liders-ucraina-20250315142256.html>),
///   2025-03-15
/// - Deutschlandfunk, [Unterstützer Kiews beraten in
///   Paris](<https://deutschlandfunk.de/unterstuetzer-kiews-beraten-in-paris-ueber-militaerkonzept-100.html>),
///   2025-03-27
/// - Interfax-Ukraine, [Work of Coalition of the Willing will help strengthen entire existing
///   security architecture of Europe - Zelenskyy to leaders of JEF member
///   states](<https://en.interfax.com.ua/news/general/1070489.html>), 2025-05-09
/// - LIGA.net, [UK PM Starmer to convene world leaders again on Ukraine
///   support](<https://news.liga.net/en/politics/news/uk-pm-starmer-to-convene-world-leaders-again-on-ukraine-support>),
///   undated
/// - tagesschau.de, [Paris und London wollen Ukraine-Mission
///   vorbereiten](<https://www.tagesschau.de/ausland/europa/ukraine-gipfel-paris-frankreich-macron-selenskyj-102.html>),
///   2025-03-27
/// - Ukrainska Pravda, [Starmer to convene meeting of world leaders again to discuss
///   Ukraine](<https://www.pravda.com.ua/eng/news/2025/03/10/7502155/>), 2025-03-10
/// - Unis pour l'Ukraine, [Principales thèses et déclarations du président Emmanuel Macron à
///   l'issue de la réunion de Paris sur
///   l'Ukraine](<https://unispourlukraine.org/fr/post/confe-rence-de-presse-du-pre-sident-de-la-re-publique-a-l-issue-de-la-re-union-de-paris-sur-la-paix>),
///   undated
/// - UNN, ["Coalition of the Willing" is being gathered at NATO headquarters on April 10,
///   "Ramstein" - April
///   11](<https://unn.ua/en/news/coalition-of-the-willing-is-being-gathered-at-nato-headquarters-on-april-10-ramstein-on-april-11>),
///   2025-04-02
pub static FIRST_MEETING: Claim = Claim {
    id: "first-meeting",
    question: Text {
        en: "Which was the coalition's first meeting?",
        fr: "Quelle a été la première réunion de la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "london",
            value: Value::Record(Record::Meeting(&meetings::LONDON_2025_03_02)),
            unit: None,
            note: Some(Text {
                en: "Called the meeting of 15 March the second of leaders, after that of London.",
                fr: "A présenté la réunion du 15 mars comme la deuxième des dirigeants, après \
                    celle de Londres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The spokesperson of Keir Starmer",
                fr: "Le porte-parole de Keir Starmer",
                uk: None,
            })),
            date: date("2025-03-10"),
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_03_10),
                cite(&sources::LIGA_NET_UNDATED_2),
            ],
        },
        Answer {
            id: "london-europa-press",
            value: Value::Record(Record::Meeting(&meetings::LONDON_2025_03_02)),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Europa Press",
                fr: "Europa Press",
                uk: None,
            })),
            date: date("2025-03-15"),
            cite: &[cite(&sources::ALDIA_CAT_2025_03_15)],
        },
        Answer {
            id: "paris-february-macron",
            value: Value::Record(Record::Meeting(&meetings::PARIS_2025_02_17)),
            unit: None,
            note: Some(Text {
                en: "Presented the Paris summit of 27 March as continuing the initiative launched \
                    in Paris on 17 February and carried on in London.",
                fr: "A présenté le sommet de Paris du 27 mars comme le prolongement de \
                    l'initiative lancée à Paris le 17 février et poursuivie à Londres.",
            }),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UNIS_POUR_LUKRAINE_UNDATED)],
        },
        Answer {
            id: "london-third-in-paris",
            value: Value::Record(Record::Meeting(&meetings::LONDON_2025_03_02)),
            unit: None,
            note: Some(Text {
                en: "Call the Paris summit of 27 March the third, which makes that of 2 March the \
                    first.",
                fr: "Présentent le sommet de Paris du 27 mars comme le troisième, ce qui fait de \
                    celui du 2 mars le premier.",
            }),
            by: Some(Attribution::Name(Name {
                en: "A News, Deutschlandfunk and tagesschau",
                fr: "A News, Deutschlandfunk et tagesschau",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[
                cite(&sources::A_NEWS_2025_03_27_2),
                cite(&sources::DEUTSCHLANDFUNK_2025_03_27),
                cite(&sources::TAGESSCHAU_DE_2025_03_27),
            ],
        },
        Answer {
            id: "paris-february",
            value: Value::Record(Record::Meeting(&meetings::PARIS_2025_02_17)),
            unit: None,
            note: Some(Text {
                en: "Counts the Paris summit of 27 March as the fourth, after 17 February, 2 \
                    March and 15 March.",
                fr: "Compte le sommet de Paris du 27 mars comme le quatrième, après le 17 \
                    février, le 2 mars et le 15 mars.",
            }),
            by: Some(Attribution::Name(Name {
                en: "UNN",
                fr: "UNN",
                uk: None,
            })),
            date: date("2025-04-02"),
            cite: &[cite(&sources::UNN_2025_04_02)],
        },
        Answer {
            id: "paris-march",
            value: Value::Record(Record::Meeting(&meetings::PARIS_2025_03_27)),
            unit: None,
            note: Some(Text {
                en: "Names the meetings of 27 March and 10 April and none before them.",
                fr: "Nomme les réunions du 27 mars et du 10 avril, et aucune avant elles.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Interfax-Ukraine",
                fr: "Interfax-Ukraine",
                uk: None,
            })),
            date: date("2025-05-09"),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_05_09)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "london",
        why: Text {
            en: "It is the count of the government that convened the London summit, given at the \
                time, and most sources of March 2025 share it. The meeting of 27 March was the \
                first in Paris that sources of the time call a meeting of the coalition.",
            fr: "C'est le décompte, donné à l'époque, du gouvernement qui avait convoqué le \
                sommet de Londres, et la plupart des sources de mars 2025 le partagent. La \
                réunion du 27 mars est la première à Paris que les sources de l'époque appellent \
                une réunion de la coalition.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Where is the headquarters of the force?
///
/// « Où se trouve l'état-major de la force ? »
///
/// - 2025-07-10, The British government, according to Reuters: In Paris for the first twelve
///   months, then in London; a coordination cell is to follow in Kyiv.
///   (channel-newsasia-2025-07-10, swissinfo-2025-07-10)
/// - 2025-11, Actualités24: At Mont-Valérien, near Paris. (actualites24-2025-11)
/// - 2026, UK Ministry of Defence, in written answers: In Paris, at three-star level, with a cell
///   in Kyiv when the force deploys. (uk-defence-journal-undated)
/// - 2026-01-06, Emmanuel Macron: In Paris, where it is at work, with a coordination group
///   alongside it. (axy-media-undated)
///
/// The answers do not exclude each other. Mont-Valérien lies at the gates of Paris. The move to
/// London was planned for the second year; no source of this record says that it took place.
///
/// # Sources
///
/// - Actualités24, [Actualités
///   Ukraine](<https://www.actualites24.fr/synthese/actualites-ukraine/43649/9>), 2025-11
/// - Axy Media, [First step toward a Western presence: Ukraine, France and Britain sign
///   declaration](<https://axy.media/politics/first-step-toward-a-western-presence-ukraine-france-and-britain-sign-declaration>),
///   undated
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - Swissinfo, [Ukraine: la coalition des volontaires prête à se
///   mobiliser](<https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171>),
///   2025-07-10
/// - UK Defence Journal, [Further details of the proposed Multinational Force
///   Ukraine](<https://ukdefencejournal.org.uk/?p=66029>), undated
pub static FORCE_HEADQUARTERS: Claim = Claim {
    id: "force-headquarters",
    question: Text {
        en: "Where is the headquarters of the force?",
        fr: "Où se trouve l'état-major de la force ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "paris-then-london",
            value: Value::Text(Text {
                en: "In Paris for the first twelve months, then in London; a coordination cell is \
                    to follow in Kyiv.",
                fr: "À Paris pendant les douze premiers mois, puis à Londres ; une cellule de \
                    coordination doit suivre à Kyiv.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The British government, according to Reuters",
                fr: "Le gouvernement britannique, selon Reuters",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[
                cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
                cite(&sources::SWISSINFO_2025_07_10),
            ],
        },
        Answer {
            id: "mont-valerien",
            value: Value::Text(Text {
                en: "At Mont-Valérien, near Paris.",
                fr: "Au Mont-Valérien, près de Paris.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Actualités24",
                fr: "Actualités24",
                uk: None,
            })),
            date: date("2025-11"),
            cite: &[cite(&sources::ACTUALITES24_2025_11)],
        },
        Answer {
            id: "paris-three-star",
            value: Value::Text(Text {
                en: "In Paris, at three-star level, with a cell in Kyiv when the force deploys.",
                fr: "À Paris, sous un général trois étoiles, avec une cellule à Kyiv lors du \
                    déploiement.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "UK Ministry of Defence, in written answers",
                fr: "Ministère britannique de la Défense, en réponses écrites",
                uk: None,
            })),
            date: date("2026"),
            cite: &[cite(&sources::UK_DEFENCE_JOURNAL_UNDATED)],
        },
        Answer {
            id: "paris-at-work",
            value: Value::Text(Text {
                en: "In Paris, where it is at work, with a coordination group alongside it.",
                fr: "À Paris, où il est à l'œuvre, avec un groupe de coordination à ses côtés.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2026-01-06"),
            cite: &[cite(&sources::AXY_MEDIA_UNDATED)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Mont-Valérien lies at the gates of Paris. The move to London was planned for the \
            second year; no source of this record says that it took place.",
        fr: "Le Mont-Valérien est aux portes de Paris. Le transfert à Londres était prévu pour la \
            deuxième année ; aucune source de ce registre ne dit qu'il a eu lieu.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// What is the force called?
///
/// « Comment la force s'appelle-t-elle ? »
///
/// - 2025-03-17, 10 Downing Street: A peacekeeping force. (shropshire-star-2025-03-17)
/// - 2025-03-20, Sources of the BBC: Multinational Force Ukraine, MFU; a reassurance force, not
///   peacekeepers. (daily8-2025-03-20)
/// - 2025-03-27, Emmanuel Macron: A reassurance force. (united24-media-2025-03-27)
/// - 2025-07-11, Euronews: A stabilisation force. (euronews-2025-07-11)
/// - 2025-08-17, The co-chairs' statement: Multinational Force Ukraine. (wired-gov-2025-08-18)
/// - 2026-01-06, The Paris Declaration: Multinational Force for Ukraine.
///   (european-pravda-2026-01-07)
/// - 2026-01-07, The declaration of intent, according to Anadolu: Multinational Force – Ukraine,
///   MNF-U. (son-dakika-undated)
///
/// The answers do not exclude each other. Reassurance and stabilisation say what the force would
/// do, the other words are its name; its short form varies from text to text. The word peacekeeping
/// was used in March 2025 and then rejected.
///
/// # Sources
///
/// - Daily8, [International 'reassurance' force planned for Ukraine
///   ceasefire](<https://www.daily8.com/en/article/4d19ac86f6db30a8e576dd6300d702b4>), 2025-03-20
/// - Euronews, [Les alliés européens accélèrent la mise en place d'une force de stabilisation en
///   Ukraine](<https://fr.euronews.com/my-europe/2025/07/11/les-allies-europeens-accelerent-la-mise-en-place-dune-force-de-stabilisation-en-ukraine>),
///   2025-07-11
/// - European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
///   Paris Declaration on
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>), 2026-01-07
/// - Shropshire Star, [More than 30 countries ready to play part in 'coalition of the willing' – No
///   10](<https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10>),
///   2025-03-17
/// - Son Dakika, [İngiltere ve Fransa'dan Ukrayna için niyet
///   beyanı](<https://www.sondakika.com/haber/haber-ingiltere-ve-fransa-dan-ukrayna-icin-niyet-beyani-19435911/>),
///   undated
/// - UNITED24 Media, [The "Coalition of the Willing" Meeting Concludes. Here's What Leaders Are
///   Saying](<https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126>),
///   2025-03-27
/// - Wired-Gov, [Statement of the Co-chairs of the Coalition of the Willing: 17 August
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/statement+of+the+cochairs+of+the+coalition+of+the+willing+17+august+2025+18082025141000?open>),
///   2025-08-18
pub static FORCE_NAME: Claim = Claim {
    id: "force-name",
    question: Text {
        en: "What is the force called?",
        fr: "Comment la force s'appelle-t-elle ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "peacekeeping",
            value: Value::Text(Text {
                en: "A peacekeeping force.",
                fr: "Une force de maintien de la paix.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[cite(&sources::SHROPSHIRE_STAR_2025_03_17)],
        },
        Answer {
            id: "mfu",
            value: Value::Text(Text {
                en: "Multinational Force Ukraine, MFU; a reassurance force, not peacekeepers.",
                fr: "Force multinationale Ukraine, MFU ; une force de réassurance, non de \
                    maintien de la paix.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sources of the BBC",
                fr: "Sources de la BBC",
                uk: None,
            })),
            date: date("2025-03-20"),
            cite: &[cite(&sources::DAILY8_2025_03_20)],
        },
        Answer {
            id: "reassurance-force",
            value: Value::Text(Text {
                en: "A reassurance force.",
                fr: "Une force de réassurance.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UNITED24_MEDIA_2025_03_27)],
        },
        Answer {
            id: "stabilisation-force",
            value: Value::Text(Text {
                en: "A stabilisation force.",
                fr: "Une force de stabilisation.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Euronews",
                fr: "Euronews",
                uk: None,
            })),
            date: date("2025-07-11"),
            cite: &[cite(&sources::EURONEWS_2025_07_11)],
        },
        Answer {
            id: "multinational-force-ukraine",
            value: Value::Text(Text {
                en: "Multinational Force Ukraine.",
                fr: "Force multinationale Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::WIRED_GOV_2025_08_18)],
        },
        Answer {
            id: "multinational-force-for-ukraine",
            value: Value::Text(Text {
                en: "Multinational Force for Ukraine.",
                fr: "Force multinationale pour l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Paris Declaration",
                fr: "La Déclaration de Paris",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_07)],
        },
        Answer {
            id: "mnf-u",
            value: Value::Text(Text {
                en: "Multinational Force – Ukraine, MNF-U.",
                fr: "Force multinationale – Ukraine, MNF-U.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The declaration of intent, according to Anadolu",
                fr: "La déclaration d'intention, selon Anadolu",
                uk: None,
            })),
            date: date("2026-01-07"),
            cite: &[cite(&sources::SON_DAKIKA_UNDATED)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Reassurance and stabilisation say what the force would do, the other words are its \
            name; its short form varies from text to text. The word peacekeeping was used in \
            March 2025 and then rejected.",
        fr: "Réassurance et stabilisation disent ce que la force ferait, les autres mots sont son \
            nom ; son abréviation varie d'un texte à l'autre. Le mot de maintien de la paix a \
            servi en mars 2025, puis a été écarté.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// What kind of force does the coalition prepare?
///
/// « Quel type de force la coalition prépare-t-elle ? »
///
/// - 2025-03-17, 10 Downing Street, as relayed by PA: A peacekeeping force.
///   (shropshire-star-2025-03-17)
/// - 2025-04-10, John Healey: A reassurance force, not peacekeepers along the front line.
///   (european-conservative-2025-04-11)
/// - 2025-04-10, Kaja Kallas: Monitoring, deterrence, peacekeeping, security or defensive mission:
///   all under discussion. (interfax-ukraine-2025-04-10, eeas-2025-04-10)
///
/// Preferred: `reassurance`. It is the word of those who lead the planning, and the joint
/// statements of 2025 use it.
///
/// # Sources
///
/// - EEAS, [NATO: remarks by High Representative/Vice-President Kaja Kallas at meeting of the
///   Coalition of the Willing upon arrival](<https://www.eeas.europa.eu/node/451609_fr>),
///   2025-04-10
/// - The European Conservative, ['Coalition of the Willing' Meeting Wraps Up With More Questions
///   Than
///   Answers](<https://europeanconservative.com/articles/news-corner/coalition-of-the-willing-meeting-wraps-up-with-more-questions-than-answers>),
///   2025-04-11
/// - Interfax-Ukraine, [Kallas: Coalition of the Willing discusses format of possible mission in
///   Ukraine](<https://en.interfax.com.ua/news/general/1063030.html>), 2025-04-10
/// - Shropshire Star, [More than 30 countries ready to play part in 'coalition of the willing' – No
///   10](<https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10>),
///   2025-03-17
pub static FORCE_NATURE: Claim = Claim {
    id: "force-nature",
    question: Text {
        en: "What kind of force does the coalition prepare?",
        fr: "Quel type de force la coalition prépare-t-elle ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "peacekeeping",
            value: Value::Text(Text {
                en: "A peacekeeping force.",
                fr: "Une force de maintien de la paix.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street, as relayed by PA",
                fr: "10 Downing Street, selon PA",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[cite(&sources::SHROPSHIRE_STAR_2025_03_17)],
        },
        Answer {
            id: "reassurance",
            value: Value::Text(Text {
                en: "A reassurance force, not peacekeepers along the front line.",
                fr: "Une force de réassurance, non des soldats de la paix le long de la ligne de \
                    front.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            date: date("2025-04-10"),
            cite: &[cite(&sources::EUROPEAN_CONSERVATIVE_2025_04_11)],
        },
        Answer {
            id: "all-options",
            value: Value::Text(Text {
                en: "Monitoring, deterrence, peacekeeping, security or defensive mission: all \
                    under discussion.",
                fr: "Surveillance, dissuasion, maintien de la paix, mission de sécurité ou \
                    défensive : tout est à l'étude.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::KAJA_KALLAS)),
            date: date("2025-04-10"),
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::EEAS_2025_04_10),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "reassurance",
        why: Text {
            en: "It is the word of those who lead the planning, and the joint statements of 2025 \
                use it.",
            fr: "C'est le mot de ceux qui mènent la planification, et les déclarations communes \
                de 2025 l'emploient.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many soldiers would a force in Ukraine have?
///
/// « Combien de soldats compterait une force en Ukraine ? »
///
/// - 2025-01-21, Volodymyr Zelenskyy: 200000 (at-least) (kyiv-independent-undated-2,
///   ukrainska-pravda-2025-01-22)
/// - 2025-02-11, Volodymyr Zelenskyy: 100,000 to 150,000 could suffice. (espreso-undated)
/// - 2025-02-20, The Telegraph: 30000 (exact) (kyiv-post-2025-02-20)
/// - 2025-02-23, The Wall Street Journal: 30000 (at-most) (euasia-news-2025-02-23)
/// - 2025-03, ITV News, from press reports: 10000 (more-than) (itv-news-2025-03)
/// - 2025-03-20, Sources of the BBC: 20000 (about) (daily8-2025-03-20, bashk-tv-undated)
/// - 2025-04-10, F.A.Z.: 20,000 to 30,000 are discussed internally. (ada-global-concept-undated)
/// - 2025-04-11, Diplomats, to AFP: Probably fewer than the 30,000 first spoken of.
///   (afp-2025-04-11)
/// - 2025-04-17, Keir Starmer, as relayed by Hromadske: 10000 (more-than) (hromadske-2025-04-17)
/// - 2025-04-30, The Times: 64000 (at-most) (caliber-az-2025-04-30, espreso-undated-2)
/// - 2025-04-30, European ministers of defence, according to The Times: Even 25,000 would be a
///   stretch. (caliber-az-2025-04-30, espreso-undated-2, ukrainska-pravda-2025-05-09)
/// - 2025-08-14, The Times: No longer 30,000 to guard cities and ports: a mission in the air, at
///   sea and for training. (ua-news-2025-08-14)
/// - 2025-09-04, Sources of Radio Svoboda: 25,000 to 30,000 could be sent. (rbc-ukraine-2025-09-04)
/// - 2025-09-05, Volodymyr Zelenskyy: Thousands. (liga-net-2025-09-05)
/// - 2026-01-10, The British press, according to LIGA.net: 15000 (at-most) (liga-net-2026-01-10)
///
/// The question is open.
///
/// # Sources
///
/// - Ada Global Concept, [Koalition der Willigen trifft sich in
///   Brüssel](<https://adaglobalconcept.com/27066-koalition-der-willigen-trifft-sich-in-brussel-faz>),
///   undated
/// - AFP, [What is Europe's plan for Ukraine 'reassurance
///   force'?](<https://www.spacewar.com/afp/250411130001.zq0oh3bg.html>), 2025-04-11
/// - Bashk TV, [Reassurance, not peacekeeping: What Ukraine coalition force will and wont
///   do](<https://bashk.tv/en/news/article/361048/Reassurance-not-peacekeeping-What-Ukraine-coalition-force-will-and-wont-do>),
///   undated
/// - Caliber.Az, [The Times: Europe struggles to send 25,000 troops to
///   Ukraine](<https://caliber.az/en/post/the-times-europe-struggles-to-send-25-000-troops-to-ukraine>),
///   2025-04-30
/// - Daily8, [International 'reassurance' force planned for Ukraine
///   ceasefire](<https://www.daily8.com/en/article/4d19ac86f6db30a8e576dd6300d702b4>), 2025-03-20
/// - Espreso, [Denmark open to sending peacekeeping troops to
///   Ukraine](<https://global.espreso.tv/aid-denmark-open-to-sending-peacekeeping-troops-to-ukraine>),
///   undated
/// - Espreso, [EU may not be able to send even 25,000 troops to
///   Ukraine](<https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media>),
///   undated
/// - euasia.news, [Britain and France develop a plan to deploy up to 30,000
///   troops](<https://euasia.news/2025/02/23/71244>), 2025-02-23
/// - Hromadske, [Ukrainian top officials conclude Paris talks with 'coalition of the willing' on
///   ceasefire,
///   security](<https://hromadske.ua/en/amp/politics/243333-ukrainian-top-officials-conclude-paris-talks-with-coalition-of-the-willing-on-ceasefire-security>),
///   2025-04-17
/// - ITV News, [What is the 'coalition of willing' and could it help end the war in
///   Ukraine?](<https://news-assets.itv.com/news/2025-03-03/what-is-the-coalition-of-willing-and-could-it-help-end-the-war-in-ukraine>),
///   2025-03
/// - Kyiv Independent, [Peace deal would require at least 200,000 peacekeepers, Zelensky
///   says](<https://kyivindependent.com/ukraine-russia-peace-deal-would-require-at-least-200-000-peacekeepers-zelensky-says>),
///   undated
/// - Kyiv Post, [Starmer set to present Trump with plan for 30,000 European
///   troops](<https://www.kyivpost.com/post/47493>), 2025-02-20
/// - LIGA.net, [Zelensky on the foreign contingent: it will definitely be not in units, but in
///   thousands](<https://news.liga.net/en/politics/news/zelensky-on-the-foreign-contingent-it-will-definitely-be-not-in-units-but-in-thousands>),
///   2025-09-05
/// - LIGA.net, [UK to allocate about $268 million to train troops for deployment to
///   Ukraine](<https://news.liga.net/en/politics/news/uk-to-allocate-about-268-million-to-train-troops-for-deployment-to-ukraine>),
///   2026-01-10
/// - RBC-Ukraine, [Number of countries ready to send up to 30,000 soldiers to Ukraine under
///   security guarantees -
///   Media](<https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html>),
///   2025-09-04
/// - UA News, [UK scraps plan to send 30,000-troop "reassurance force" to Ukraine – The
///   Times](<https://www.uanews.net/en/post/118832-uk-scraps-plan-to-send-30000-troop-reassurance-force-to-ukraine-the-times>),
///   2025-08-14
/// - Ukrainska Pravda, [Zelenskyy: at least 200,000 European
///   peacekeepers](<https://www.pravda.com.ua/eng/news/2025/01/22/7494703/>), 2025-01-22
/// - Ukrainska Pravda, [Zelenskyy announces meetings of coalition of the willing on 10
///   May](<https://www.pravda.com.ua/eng/news/2025/05/9/7511495/>), 2025-05-09
pub static FORCE_SIZE: Claim = Claim {
    id: "force-size",
    question: Text {
        en: "How many soldiers would a force in Ukraine have?",
        fr: "Combien de soldats compterait une force en Ukraine ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "zelenskyy-200000",
            value: Value::Number(200_000, Precision::AtLeast),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "European soldiers, called by him the minimum.",
                fr: "Soldats européens ; le minimum, selon lui.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-01-21"),
            cite: &[
                cite(&sources::KYIV_INDEPENDENT_UNDATED_2),
                cite(&sources::UKRAINSKA_PRAVDA_2025_01_22),
            ],
        },
        Answer {
            id: "zelenskyy-100000-150000",
            value: Value::Text(Text {
                en: "100,000 to 150,000 could suffice.",
                fr: "100 000 à 150 000 pourraient suffire.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-02-11"),
            cite: &[cite(&sources::ESPRESO_UNDATED)],
        },
        Answer {
            id: "telegraph-30000",
            value: Value::Number(30_000, Precision::Exact),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In a plan of Britain and France.",
                fr: "Dans un plan britannique et français.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Telegraph",
                fr: "The Telegraph",
                uk: None,
            })),
            date: date("2025-02-20"),
            cite: &[cite(&sources::KYIV_POST_2025_02_20)],
        },
        Answer {
            id: "wsj-30000",
            value: Value::Number(30_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In a plan of Britain and France.",
                fr: "Dans un plan britannique et français.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Wall Street Journal",
                fr: "The Wall Street Journal",
                uk: None,
            })),
            date: date("2025-02-23"),
            cite: &[cite(&sources::EUASIA_NEWS_2025_02_23)],
        },
        Answer {
            id: "itv-10000",
            value: Value::Number(10_000, Precision::MoreThan),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "ITV News, from press reports",
                fr: "ITV News, d'après la presse",
                uk: None,
            })),
            date: date("2025-03"),
            cite: &[cite(&sources::ITV_NEWS_2025_03)],
        },
        Answer {
            id: "bbc-20000",
            value: Value::Number(20_000, Precision::About),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "On the ground.",
                fr: "Au sol.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Sources of the BBC",
                fr: "Sources de la BBC",
                uk: None,
            })),
            date: date("2025-03-20"),
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
        Answer {
            id: "faz-20000-30000",
            value: Value::Text(Text {
                en: "20,000 to 30,000 are discussed internally.",
                fr: "20 000 à 30 000 sont évoqués en interne.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "F.A.Z.",
                fr: "F.A.Z.",
                uk: None,
            })),
            date: date("2025-04-10"),
            cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
        },
        Answer {
            id: "afp-smaller-than-30000",
            value: Value::Text(Text {
                en: "Probably fewer than the 30,000 first spoken of.",
                fr: "Probablement moins que les 30 000 d'abord évoqués.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Diplomats, to AFP",
                fr: "Des diplomates, à l'AFP",
                uk: None,
            })),
            date: date("2025-04-11"),
            cite: &[cite(&sources::AFP_2025_04_11)],
        },
        Answer {
            id: "starmer-10000",
            value: Value::Number(10_000, Precision::MoreThan),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Keir Starmer, as relayed by Hromadske",
                fr: "Keir Starmer, selon Hromadske",
                uk: None,
            })),
            date: date("2025-04-17"),
            cite: &[cite(&sources::HROMADSKE_2025_04_17)],
        },
        Answer {
            id: "radakin-64000",
            value: Value::Number(64_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "Asked for by the British chief of defence; with rotations 256,000 would be \
                    needed over two years.",
                fr: "Demandés par le chef d'état-major britannique ; avec les relèves, il en \
                    faudrait 256 000 sur deux ans.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Times",
                fr: "The Times",
                uk: None,
            })),
            date: date("2025-04-30"),
            cite: &[
                cite(&sources::CALIBER_AZ_2025_04_30),
                cite(&sources::ESPRESO_UNDATED_2),
            ],
        },
        Answer {
            id: "ministers-25000",
            value: Value::Text(Text {
                en: "Even 25,000 would be a stretch.",
                fr: "Même 25 000 seraient difficiles à réunir.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "European ministers of defence, according to The Times",
                fr: "Des ministres européens de la Défense, selon The Times",
                uk: None,
            })),
            date: date("2025-04-30"),
            cite: &[
                cite(&sources::CALIBER_AZ_2025_04_30),
                cite(&sources::ESPRESO_UNDATED_2),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_09),
            ],
        },
        Answer {
            id: "times-no-longer-30000",
            value: Value::Text(Text {
                en: "No longer 30,000 to guard cities and ports: a mission in the air, at sea and \
                    for training.",
                fr: "Plus 30 000 pour garder villes et ports : une mission aérienne, navale et de \
                    formation.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Times",
                fr: "The Times",
                uk: None,
            })),
            date: date("2025-08-14"),
            cite: &[cite(&sources::UA_NEWS_2025_08_14)],
        },
        Answer {
            id: "radio-svoboda-25000-30000",
            value: Value::Text(Text {
                en: "25,000 to 30,000 could be sent.",
                fr: "25 000 à 30 000 pourraient être envoyés.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sources of Radio Svoboda",
                fr: "Sources de Radio Svoboda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_09_04)],
        },
        Answer {
            id: "zelenskyy-thousands",
            value: Value::Text(Text {
                en: "Thousands.",
                fr: "Des milliers.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-09-05"),
            cite: &[cite(&sources::LIGA_NET_2025_09_05)],
        },
        Answer {
            id: "press-15000",
            value: Value::Number(15_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "Unconfirmed; half of them British.",
                fr: "Non confirmé ; la moitié britanniques.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The British press, according to LIGA.net",
                fr: "La presse britannique, selon LIGA.net",
                uk: None,
            })),
            date: date("2026-01-10"),
            cite: &[cite(&sources::LIGA_NET_2026_01_10)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// When was the coalition founded?
///
/// « Quand la coalition a-t-elle été fondée ? »
///
/// - 2025-03, Lviv Herald: 2025-03-15 (lviv-herald-undated)
/// - 2025-03-27, Emmanuel Macron: 2025-02-17 (unis-pour-lukraine-undated)
/// - 2025-04-02, UNN: 2025-02-17 (unn-2025-04-02)
/// - 2025-07-10, Reuters: 2025-03-02 (boursorama-2025-07-10)
/// - 2025-07-10, LIGA.net: 2025-03-02 (liga-net-2025-07-10)
/// - 2025-07-10, Keystone-ATS: 2025 (swissinfo-2025-07-10)
/// - 2025-08-19, Do Rzeczy: 2025-03-02 (do-rzeczy-2025-08-19)
/// - 2025-08-19, Emmanuel Macron: 2025-02 (le-centrisme-2025-08-19)
/// - 2025-09, Public Sénat: 2025-02-17 (public-senat-undated)
/// - 2025-09-01, Reuters: 2025-02 (boursorama-2025-09-01, german-marshall-fund-2025)
/// - 2025-12-30, Reuters, as relayed by L'Échiquier Social: 2025-03 (boursorama-2025-12-30,
///   lechiquier-social-undated)
/// - 2026-01-05, Lesfrancais.press: 2025-03 (lesfrancais-press-undated)
///
/// Preferred: `2-march-liga`. Starmer announced the coalition after the London summit of 2 March
/// 2025, and his office counted that summit as its first meeting of leaders. No page in this record
/// written about the Paris talks of 17 February in those days speaks of a coalition; President
/// Macron and UNN traced it to them some six weeks later; the sources that give March without a day
/// agree with 2 March.
///
/// # Sources
///
/// - Boursorama, [Ukraine-Les USA représentés à la réunion de la "coalition des
///   volontaires"-Meloni](<https://www.boursorama.com/actualite-economique/actualites/ukraine-les-usa-representes-a-la-reunion-de-la-coalition-des-volontaires-meloni-2ffdd49d301614c27bc6599dea6c9e5f>),
///   2025-07-10
/// - Boursorama, [Ukraine: La France accueillera jeudi une réunion de la "coalition des
///   volontaires"](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-france-accueillera-jeudi-une-reunion-de-la-coalition-des-volontaires-495ce7c67c4f09bd199fb05ddceaff44>),
///   2025-09-01
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - Do Rzeczy, [Pilne spotkania po rozmowie Trump-Zełenski. Tusk weźmie
///   udział](<https://dorzeczy.pl/kraj/767349/pilne-spotkania-po-rozmowie-trump-zelenski-tusk-wezmie-udzial.html>),
///   2025-08-19
/// - German Marshall Fund, [Coalition of the
///   Willing](<https://www.gmfus.org/news/coalition-willing>), 2025
/// - Le Centrisme, [Propos centristes. France – Agression de Poutine contre
///   l'Ukraine](<https://www.lecentrisme.com/2025/08/propos-centristes-france-agression-de.html>),
///   2025-08-19
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
///   Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
///   2025-07-10
/// - Lviv Herald, [Starmer in command: the European contribution to the Ukraine
///   negotiations](<https://lvivherald.com/post/starmer-in-command-the-european-contribution-to-the-ukraine-negotiations>),
///   undated
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - Swissinfo, [Ukraine: la coalition des volontaires prête à se
///   mobiliser](<https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171>),
///   2025-07-10
/// - Unis pour l'Ukraine, [Principales thèses et déclarations du président Emmanuel Macron à
///   l'issue de la réunion de Paris sur
///   l'Ukraine](<https://unispourlukraine.org/fr/post/confe-rence-de-presse-du-pre-sident-de-la-re-publique-a-l-issue-de-la-re-union-de-paris-sur-la-paix>),
///   undated
/// - UNN, ["Coalition of the Willing" is being gathered at NATO headquarters on April 10,
///   "Ramstein" - April
///   11](<https://unn.ua/en/news/coalition-of-the-willing-is-being-gathered-at-nato-headquarters-on-april-10-ramstein-on-april-11>),
///   2025-04-02
pub static FOUNDING_DATE: Claim = Claim {
    id: "founding-date",
    question: Text {
        en: "When was the coalition founded?",
        fr: "Quand la coalition a-t-elle été fondée ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "15-march",
            value: Value::Date(date("2025-03-15")),
            unit: None,
            note: Some(Text {
                en: "Formed at the videoconference of that day.",
                fr: "Formée lors de la visioconférence de ce jour.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Lviv Herald",
                fr: "Lviv Herald",
                uk: None,
            })),
            date: date("2025-03"),
            cite: &[cite(&sources::LVIV_HERALD_UNDATED)],
        },
        Answer {
            id: "17-february-macron",
            value: Value::Date(date("2025-02-17")),
            unit: None,
            note: Some(Text {
                en: "Date of the initiative launched in Paris, which the London and Paris summits \
                    of March continued.",
                fr: "Date de l'initiative lancée à Paris, que les sommets de Londres et de Paris \
                    en mars ont prolongée.",
            }),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UNIS_POUR_LUKRAINE_UNDATED)],
        },
        Answer {
            id: "17-february-unn",
            value: Value::Date(date("2025-02-17")),
            unit: None,
            note: Some(Text {
                en: "When Macron convened a small meeting of leaders.",
                fr: "Quand Emmanuel Macron a réuni quelques dirigeants.",
            }),
            by: Some(Attribution::Name(Name {
                en: "UNN",
                fr: "UNN",
                uk: None,
            })),
            date: date("2025-04-02"),
            cite: &[cite(&sources::UNN_2025_04_02)],
        },
        Answer {
            id: "2-march-reuters",
            value: Value::Date(date("2025-03-02")),
            unit: None,
            note: Some(Text {
                en: "Created on the initiative of London and Paris.",
                fr: "Créée à l'initiative de Londres et de Paris.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[cite(&sources::BOURSORAMA_2025_07_10)],
        },
        Answer {
            id: "2-march-liga",
            value: Value::Date(date("2025-03-02")),
            unit: None,
            note: Some(Text {
                en: "Announced by Starmer after the London summit.",
                fr: "Annoncée par Keir Starmer à l'issue du sommet de Londres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "LIGA.net",
                fr: "LIGA.net",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[cite(&sources::LIGA_NET_2025_07_10)],
        },
        Answer {
            id: "early-2025",
            value: Value::Date(date("2025")),
            unit: None,
            note: Some(Text {
                en: "Launched in early 2025 by Paris and London.",
                fr: "Lancée au début de 2025 par Paris et Londres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Keystone-ATS",
                fr: "Keystone-ATS",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[cite(&sources::SWISSINFO_2025_07_10)],
        },
        Answer {
            id: "2-march",
            value: Value::Date(date("2025-03-02")),
            unit: None,
            note: Some(Text {
                en: "Created on the initiative of Keir Starmer.",
                fr: "Créée à l'initiative de Keir Starmer.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Do Rzeczy",
                fr: "Do Rzeczy",
                uk: None,
            })),
            date: date("2025-08-19"),
            cite: &[cite(&sources::DO_RZECZY_2025_08_19)],
        },
        Answer {
            id: "february-macron",
            value: Value::Date(date("2025-02")),
            unit: None,
            note: Some(Text {
                en: "Built since February, when he gathered European leaders.",
                fr: "Construite depuis février, quand il a réuni des dirigeants européens.",
            }),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-08-19"),
            cite: &[cite(&sources::LE_CENTRISME_2025_08_19)],
        },
        Answer {
            id: "17-february",
            value: Value::Date(date("2025-02-17")),
            unit: None,
            note: Some(Text {
                en: "Launched on that day, by France among others.",
                fr: "Lancée ce jour-là, par la France entre autres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "february",
            value: Value::Date(date("2025-02")),
            unit: None,
            note: Some(Text {
                en: "Set up by France and the United Kingdom in February; the German Marshall \
                    Fund dates their proposal to the same month.",
                fr: "Mise en place par la France et le Royaume-Uni en février ; le German \
                    Marshall Fund date leur proposition du même mois.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2025-09-01"),
            cite: &[
                cite(&sources::BOURSORAMA_2025_09_01),
                cite(&sources::GERMAN_MARSHALL_FUND_2025),
            ],
        },
        Answer {
            id: "march",
            value: Value::Date(date("2025-03")),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters, as relayed by L'Échiquier Social",
                fr: "Reuters, selon L'Échiquier Social",
                uk: None,
            })),
            date: date("2025-12-30"),
            cite: &[
                cite(&sources::BOURSORAMA_2025_12_30),
                cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
            ],
        },
        Answer {
            id: "march-london",
            value: Value::Date(date("2025-03")),
            unit: None,
            note: Some(Text {
                en: "Officially born in London, at the call of Prime Minister Starmer.",
                fr: "Née officiellement à Londres, à l'appel du Premier ministre Starmer.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "2-march-liga",
        why: Text {
            en: "Starmer announced the coalition after the London summit of 2 March 2025, and his \
                office counted that summit as its first meeting of leaders. No page in this \
                record written about the Paris talks of 17 February in those days speaks of a \
                coalition; President Macron and UNN traced it to them some six weeks later; the \
                sources that give March without a day agree with 2 March.",
            fr: "Keir Starmer a annoncé la coalition à l'issue du sommet de Londres du 2 mars \
                2025, et ses services y ont vu sa première réunion de dirigeants. Aucune page de \
                ce registre écrite alors sur les entretiens de Paris du 17 février ne parle d'une \
                coalition ; le président Macron et UNN l'y ont fait remonter quelque six semaines \
                plus tard ; les sources qui donnent mars sans le jour s'accordent avec le 2 mars.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many soldiers would France send?
///
/// « Combien de soldats la France enverrait-elle ? »
///
/// - 2025-04-30, The Times: 5,000 to 10,000. (espreso-undated-2, novinite-2025-04-30)
/// - 2026-01, La Lettre, according to L'Humanité: A division of 6,000 to 8,000, more than 20,000 in
///   a year with rotations. (europe-says-undated)
/// - 2026-01-06, Emmanuel Macron: Possibly several thousand. (i24news-2026-01-06)
///
/// Preferred: `macron-thousands`. It is the only answer that the French President gave in public;
/// the others are reports.
///
/// # Sources
///
/// - Espreso, [EU may not be able to send even 25,000 troops to
///   Ukraine](<https://global.espreso.tv/eu-doubts-it-can-send-25000-troops-to-ukraine-media>),
///   undated
/// - Europe Says, [A French division of 6,000 to 8,000 soldiers for
///   Ukraine](<https://www.europesays.com/fr/647650>), undated
/// - i24NEWS, [Emmanuel Macron évoque le possible déploiement de milliers de soldats français après
///   un
///   cessez-le-feu](<https://www.i24news.tv/fr/actu/international/artc-ukraine-emmanuel-macron-evoque-le-possible-deploiement-de-milliers-de-soldats-francais-apres-un-cessez-le-feu>),
///   2026-01-06
/// - Novinite, [European countries struggle to mobilize even 25,000
///   troops](<https://www.novinite.com/view_news.php?id=232099>), 2025-04-30
pub static FRENCH_CONTINGENT: Claim = Claim {
    id: "french-contingent",
    question: Text {
        en: "How many soldiers would France send?",
        fr: "Combien de soldats la France enverrait-elle ?",
    },
    about: Some(Record::Member(&members::FRANCE)),
    answers: &[
        Answer {
            id: "times-5000-10000",
            value: Value::Text(Text {
                en: "5,000 to 10,000.",
                fr: "5 000 à 10 000.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Times",
                fr: "The Times",
                uk: None,
            })),
            date: date("2025-04-30"),
            cite: &[
                cite(&sources::ESPRESO_UNDATED_2),
                cite(&sources::NOVINITE_2025_04_30),
            ],
        },
        Answer {
            id: "la-lettre-6000-8000",
            value: Value::Text(Text {
                en: "A division of 6,000 to 8,000, more than 20,000 in a year with rotations.",
                fr: "Une division de 6 000 à 8 000, plus de 20 000 en un an avec les relèves.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "La Lettre, according to L'Humanité",
                fr: "La Lettre, selon L'Humanité",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::EUROPE_SAYS_UNDATED)],
        },
        Answer {
            id: "macron-thousands",
            value: Value::Text(Text {
                en: "Possibly several thousand.",
                fr: "Peut-être plusieurs milliers.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2026-01-06"),
            cite: &[cite(&sources::I24NEWS_2026_01_06)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "macron-thousands",
        why: Text {
            en: "It is the only answer that the French President gave in public; the others are \
                reports.",
            fr: "C'est la seule réponse que le président français a donnée en public ; les autres \
                sont des informations de presse.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How much of the security guarantees was agreed at the end of December 2025?
///
/// « Quelle part des garanties de sécurité était convenue fin décembre 2025 ? »
///
/// - 2025-12-28, Volodymyr Zelenskyy: 100% (exact) (lechiquier-social-undated, newsfinale-undated)
/// - 2025-12-28, Volodymyr Zelenskyy: Almost all of those between the United States, Europe and
///   Ukraine. (lechiquier-social-undated)
/// - 2025-12-28, Donald Trump: 95% (about) (lechiquier-social-undated)
///
/// The answers do not exclude each other. Zelenskyy spoke of two sets of guarantees, bilateral and
/// with Europe; Trump gave one estimate for the whole.
///
/// # Sources
///
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - newsfinale, [Three takeaways from the Trump-Zelensky meeting at
///   Mar-a-Lago](<https://newsfinale.com/?p=9349358>), undated
pub static GUARANTEES_APPROVED_SHARE: Claim = Claim {
    id: "guarantees-approved-share",
    question: Text {
        en: "How much of the security guarantees was agreed at the end of December 2025?",
        fr: "Quelle part des garanties de sécurité était convenue fin décembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::MAR_A_LAGO_2025_12_28)),
    answers: &[
        Answer {
            id: "bilateral-100",
            value: Value::Share(share(100), Precision::Exact),
            unit: None,
            note: Some(Text {
                en: "Those between the United States and Ukraine.",
                fr: "Celles entre les États-Unis et l'Ukraine.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-12-28"),
            cite: &[
                cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
                cite(&sources::NEWSFINALE_UNDATED),
            ],
        },
        Answer {
            id: "trilateral-almost",
            value: Value::Text(Text {
                en: "Almost all of those between the United States, Europe and Ukraine.",
                fr: "Presque toutes celles entre les États-Unis, l'Europe et l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-12-28"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        Answer {
            id: "trump-95",
            value: Value::Share(share(95), Precision::About),
            unit: None,
            note: Some(Text {
                en: "Said of the question as a whole.",
                fr: "Dit de la question dans son ensemble.",
            }),
            by: Some(Attribution::Person(&people::DONALD_TRUMP)),
            date: date("2025-12-28"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Zelenskyy spoke of two sets of guarantees, bilateral and with Europe; Trump gave one \
            estimate for the whole.",
        fr: "Volodymyr Zelensky parlait de deux ensembles de garanties, bilatérales et avec \
            l'Europe ; Donald Trump donnait une estimation pour le tout.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// On whose initiative was the coalition created?
///
/// « À l'initiative de qui la coalition a-t-elle été créée ? »
///
/// - 2025-07-10, Reuters: Of London and Paris. (boursorama-2025-07-10)
/// - 2025-08-17, CNEWS: Of Czechia, then of France and the United Kingdom. (cnews-2025-08-17)
/// - 2025-08-19, Do Rzeczy: On the initiative of Keir Starmer. (do-rzeczy-2025-08-19)
/// - 2025-09, Public Sénat: Of France, among others. (public-senat-undated)
/// - 2026-01-05, Lesfrancais.press: On the call of Keir Starmer. (lesfrancais-press-undated)
/// - 2026-02-20, EFE: Of France and the United Kingdom. (swissinfo-2026-02-20,
///   german-marshall-fund-2025)
/// - 2026-02-20, RBC-Ukraine: Of Macron and Starmer, in early 2025. (rbc-ukraine-2026-02-20)
///
/// The question is open.
///
/// # Sources
///
/// - Boursorama, [Ukraine-Les USA représentés à la réunion de la "coalition des
///   volontaires"-Meloni](<https://www.boursorama.com/actualite-economique/actualites/ukraine-les-usa-representes-a-la-reunion-de-la-coalition-des-volontaires-meloni-2ffdd49d301614c27bc6599dea6c9e5f>),
///   2025-07-10
/// - CNEWS, [Guerre en Ukraine : quels sont les objectifs de la «coalition des volontaires» qui se
///   réunit](<https://www.cnews.fr/monde/2025-08-17/guerre-en-ukraine-quels-sont-les-objectifs-de-la-coalition-des-volontaires-qui-se>),
///   2025-08-17
/// - Do Rzeczy, [Pilne spotkania po rozmowie Trump-Zełenski. Tusk weźmie
///   udział](<https://dorzeczy.pl/kraj/767349/pilne-spotkania-po-rozmowie-trump-zelenski-tusk-wezmie-udzial.html>),
///   2025-08-19
/// - German Marshall Fund, [Coalition of the
///   Willing](<https://www.gmfus.org/news/coalition-willing>), 2025
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - RBC-Ukraine, [New meeting of the coalition announced by Macron's
///   office](<https://www.rbc.ua/rus/news/makrona-anonsuvali-nove-zasidannya-koalitsiyi-1771601544.html/amp>),
///   2026-02-20
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
pub static INITIATOR: Claim = Claim {
    id: "initiator",
    question: Text {
        en: "On whose initiative was the coalition created?",
        fr: "À l'initiative de qui la coalition a-t-elle été créée ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "london-and-paris",
            value: Value::Text(Text {
                en: "Of London and Paris.",
                fr: "De Londres et de Paris.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[cite(&sources::BOURSORAMA_2025_07_10)],
        },
        Answer {
            id: "czechia-first",
            value: Value::Text(Text {
                en: "Of Czechia, then of France and the United Kingdom.",
                fr: "De la Tchéquie, puis de la France et du Royaume-Uni.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "CNEWS",
                fr: "CNEWS",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::CNEWS_2025_08_17)],
        },
        Answer {
            id: "starmer-do-rzeczy",
            value: Value::Text(Text {
                en: "On the initiative of Keir Starmer.",
                fr: "À l'initiative de Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Do Rzeczy",
                fr: "Do Rzeczy",
                uk: None,
            })),
            date: date("2025-08-19"),
            cite: &[cite(&sources::DO_RZECZY_2025_08_19)],
        },
        Answer {
            id: "france-among-others",
            value: Value::Text(Text {
                en: "Of France, among others.",
                fr: "De la France, entre autres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "starmer",
            value: Value::Text(Text {
                en: "On the call of Keir Starmer.",
                fr: "À l'appel de Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        Answer {
            id: "france-and-united-kingdom",
            value: Value::Text(Text {
                en: "Of France and the United Kingdom.",
                fr: "De la France et du Royaume-Uni.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[
                cite(&sources::SWISSINFO_2026_02_20),
                cite(&sources::GERMAN_MARSHALL_FUND_2025),
            ],
        },
        Answer {
            id: "macron-and-starmer",
            value: Value::Text(Text {
                en: "Of Macron and Starmer, in early 2025.",
                fr: "D'Emmanuel Macron et Keir Starmer, au début de 2025.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "RBC-Ukraine",
                fr: "RBC-Ukraine",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[cite(&sources::RBC_UKRAINE_2026_02_20)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Is Ireland a member of the coalition?
///
/// « L'Irlande est-elle membre de la coalition ? »
///
/// - 2025-05, eXXpress: No, like every officially neutral country. (exxpress-2025-05)
/// - 2025-10-21, Micheál Martin: It has attended meetings of leaders since the coalition began its
///   work in March. (kildarestreet-2025-10-21)
/// - 2026-01-05, Cyprus Mail: Yes: it is one of the twenty-four states of the EU in the group.
///   (cyprus-mail-2026-01-05)
/// - 2026-01-29, French Ministry for Europe and Foreign Affairs: It supports Ukraine within the
///   coalition. (vie-publique-2026-01-29)
///
/// Preferred: `within`. It is an official account of the two governments, it agrees with the
/// attendance that the Taoiseach described, and the contrary answer stands alone.
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
pub static IRELAND_MEMBERSHIP: Claim = Claim {
    id: "ireland-membership",
    question: Text {
        en: "Is Ireland a member of the coalition?",
        fr: "L'Irlande est-elle membre de la coalition ?",
    },
    about: Some(Record::Member(&members::IRELAND)),
    answers: &[
        Answer {
            id: "not-a-member",
            value: Value::Text(Text {
                en: "No, like every officially neutral country.",
                fr: "Non, comme tous les pays officiellement neutres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            date: date("2025-05"),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Answer {
            id: "attends",
            value: Value::Text(Text {
                en: "It has attended meetings of leaders since the coalition began its work in \
                    March.",
                fr: "Elle assiste aux réunions de dirigeants depuis que la coalition a commencé \
                    ses travaux en mars.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::MICHEAL_MARTIN)),
            date: date("2025-10-21"),
            cite: &[cite(&sources::KILDARESTREET_2025_10_21)],
        },
        Answer {
            id: "member",
            value: Value::Text(Text {
                en: "Yes: it is one of the twenty-four states of the EU in the group.",
                fr: "Oui : elle est l'un des vingt-quatre États de l'UE du groupe.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
        Answer {
            id: "within",
            value: Value::Text(Text {
                en: "It supports Ukraine within the coalition.",
                fr: "Elle soutient l'Ukraine au sein de la coalition.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "French Ministry for Europe and Foreign Affairs",
                fr: "Ministère français de l'Europe et des Affaires étrangères",
                uk: None,
            })),
            date: date("2026-01-29"),
            cite: &[cite(&sources::VIE_PUBLIQUE_2026_01_29)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "within",
        why: Text {
            en: "It is an official account of the two governments, it agrees with the attendance \
                that the Taoiseach described, and the contrary answer stands alone.",
            fr: "C'est une présentation officielle commune aux deux gouvernements, conforme à la \
                participation décrite par le Taoiseach, et la réponse contraire est isolée.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Do Italy, Spain and Portugal belong to the coalition?
///
/// « L'Italie, l'Espagne et le Portugal font-ils partie de la coalition ? »
///
/// - 2025-03-27, Office of the President of Ukraine: All three were represented at the Paris
///   summit. (ukrinform-2025-03-27)
/// - 2025-05, eXXpress: No, they do not take part. (exxpress-2025-05)
/// - 2026-01-05, Cyprus Mail: Yes, all three. (cyprus-mail-2026-01-05)
///
/// Preferred: `members`. The attendance lists of 2025 and 2026 name all three; the contrary answer
/// stands alone.
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - eXXpress, [Schon wieder: Meinl-Reisinger besucht erneut
///   Selenskyj](<https://failover.exxpress.at/politik/schon-wieder-meinl-reisinger-besucht-erneut-selenskyj-bald-dauergast/index.html>),
///   2025-05
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static ITALY_SPAIN_PORTUGAL_MEMBERSHIP: Claim = Claim {
    id: "italy-spain-portugal-membership",
    question: Text {
        en: "Do Italy, Spain and Portugal belong to the coalition?",
        fr: "L'Italie, l'Espagne et le Portugal font-ils partie de la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "took-part",
            value: Value::Text(Text {
                en: "All three were represented at the Paris summit.",
                fr: "Tous trois étaient représentés au sommet de Paris.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UKRINFORM_2025_03_27)],
        },
        Answer {
            id: "not-members",
            value: Value::Text(Text {
                en: "No, they do not take part.",
                fr: "Non, ils n'y participent pas.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "eXXpress",
                fr: "eXXpress",
                uk: None,
            })),
            date: date("2025-05"),
            cite: &[cite(&sources::EXXPRESS_2025_05)],
        },
        Answer {
            id: "members",
            value: Value::Text(Text {
                en: "Yes, all three.",
                fr: "Oui, tous trois.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "members",
        why: Text {
            en: "The attendance lists of 2025 and 2026 name all three; the contrary answer stands \
                alone.",
            fr: "Les listes de présence de 2025 et 2026 nomment les trois ; la réponse contraire \
                est isolée.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// When did the French and British chiefs of defence hold their talks in Kyiv?
///
/// « Quand les chefs d'état-major français et britannique ont-ils eu leurs entretiens à Kyiv ? »
///
/// - 2025-04, European Security & Defence: 2025-04-05 (european-security-defence-2025-04)
/// - 2025-04-05, AFP: 2025-04-04 (news-az-2025-04-05)
/// - 2025-04-08, Thierry Burkhard, as relayed by Interfax-Ukraine: 2025-04-04
///   (interfax-ukraine-2025-04-08)
///
/// Preferred: `4-april`. It is the date given by one of the two chiefs himself.
///
/// # Sources
///
/// - European Security & Defence, [Ukraine: European peace
///   plans](<https://euro-sd.com/2025/04/major-news/43607/ukraine-european-peace-plans/>), 2025-04
/// - Interfax-Ukraine, [Burkhard, Radakin inform Coalition of Willing about visit to
///   Kyiv](<https://en.interfax.com.ua/news/general/1062325.html>), 2025-04-08
/// - News.Az, [French and UK military chiefs discuss ways to strengthen Ukraine's
///   army](<https://news.az/news/french-and-uk-military-chiefs-discuss-ways-to-strengthen-ukraine-s-army>),
///   2025-04-05
pub static KYIV_2025_04_CHIEFS_DATE: Claim = Claim {
    id: "kyiv-2025-04-chiefs-date",
    question: Text {
        en: "When did the French and British chiefs of defence hold their talks in Kyiv?",
        fr: "Quand les chefs d'état-major français et britannique ont-ils eu leurs entretiens à \
            Kyiv ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_CHODS_2025_04_04)),
    answers: &[
        Answer {
            id: "5-april",
            value: Value::Date(date("2025-04-05")),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "European Security & Defence",
                fr: "European Security & Defence",
                uk: None,
            })),
            date: date("2025-04"),
            cite: &[cite(&sources::EUROPEAN_SECURITY_DEFENCE_2025_04)],
        },
        Answer {
            id: "4-april-afp",
            value: Value::Date(date("2025-04-04")),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2025-04-05"),
            cite: &[cite(&sources::NEWS_AZ_2025_04_05)],
        },
        Answer {
            id: "4-april",
            value: Value::Date(date("2025-04-04")),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Thierry Burkhard, as relayed by Interfax-Ukraine",
                fr: "Thierry Burkhard, selon Interfax-Ukraine",
                uk: None,
            })),
            date: date("2025-04-08"),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_04_08)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "4-april",
        why: Text {
            en: "It is the date given by one of the two chiefs himself.",
            fr: "C'est la date donnée par l'un des deux chefs d'état-major lui-même.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who chaired the coalition's videoconference of 10 May 2025?
///
/// « Qui a présidé la visioconférence de la coalition du 10 mai 2025 ? »
///
/// - 2025-05-09, Statement of the four leaders: The four leaders announced that they would host it
///   with Zelenskyy. (menafn-2025-05-10)
/// - 2025-05-10, Prime Minister's Office of Canada: Hosted by Zelenskyy, co-chaired by Starmer and
///   Macron. (cnw-2025-05-10)
/// - 2025-05-10, Deutschlandfunk: Led by Merz, Starmer, Macron and Tusk together with Zelenskyy.
///   (deutschlandfunk-2025-05-10)
/// - 2025-05-10, Fimotro: Convened by Macron and Starmer. (fimotro-2025-05)
///
/// Preferred: `starmer-and-macron`. It is the account of a government whose head took part, and the
/// only one that distinguishes host and chair; the Greek account agrees with it.
///
/// # Sources
///
/// - CNW, [Compte rendu - Le premier ministre Carney participe à une réunion virtuelle en appui à
///   l'Ukraine](<https://www.newswire.ca/fr/news-releases/compte-rendu-le-premier-ministre-carney-participe-a-une-reunion-virtuelle-en-appui-a-l-ukraine-894359855.html>),
///   2025-05-10
/// - Deutschlandfunk, [Merz, Macron, Starmer und Tusk gemeinsam zu politischen Gesprächen in
///   Kiew](<https://www.deutschlandfunk.de/merz-macron-starmer-und-tusk-gemeinsam-zu-politischen-gespraechen-in-kiew-100.html>),
///   2025-05-10
/// - Fimotro, [Μητσοτάκης στη σύνοδο του Κιέβου: Η Ελλάδα στηρίζει άμεση και άνευ όρων
///   εκεχειρία](<https://fimotro.gr/mitsotakis-sti-synodo-tou-kievou-i-ellada-stirizei-amesi-kai-anef-oron-ekecheiria/>),
///   2025-05
/// - MENAFN, [Leaders Of France, Germany, Poland, UK Urge Russia To Agree To Unconditional 30-Day
///   Ceasefire](<https://menafn.com/1109531522/Leaders-Of-France-Germany-Poland-UK-Urge-Russia-To-Agree-To-Unconditional-30-Day-Ceasefire>),
///   2025-05-10
pub static KYIV_2025_05_10_CHAIRS: Claim = Claim {
    id: "kyiv-2025-05-10-chairs",
    question: Text {
        en: "Who chaired the coalition's videoconference of 10 May 2025?",
        fr: "Qui a présidé la visioconférence de la coalition du 10 mai 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2025_05_10)),
    answers: &[
        Answer {
            id: "announced-by-the-four",
            value: Value::Text(Text {
                en: "The four leaders announced that they would host it with Zelenskyy.",
                fr: "Les quatre dirigeants ont annoncé qu'ils l'accueilleraient avec Volodymyr \
                    Zelensky.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Statement of the four leaders",
                fr: "Déclaration des quatre dirigeants",
                uk: None,
            })),
            date: date("2025-05-09"),
            cite: &[cite(&sources::MENAFN_2025_05_10)],
        },
        Answer {
            id: "starmer-and-macron",
            value: Value::Text(Text {
                en: "Hosted by Zelenskyy, co-chaired by Starmer and Macron.",
                fr: "Volodymyr Zelensky pour hôte, Keir Starmer et Emmanuel Macron pour \
                    coprésidents.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Prime Minister's Office of Canada",
                fr: "Cabinet du Premier ministre du Canada",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::CNW_2025_05_10)],
        },
        Answer {
            id: "the-four-with-zelenskyy",
            value: Value::Text(Text {
                en: "Led by Merz, Starmer, Macron and Tusk together with Zelenskyy.",
                fr: "Conduite par Friedrich Merz, Keir Starmer, Emmanuel Macron et Donald Tusk \
                    avec Volodymyr Zelensky.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Deutschlandfunk",
                fr: "Deutschlandfunk",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::DEUTSCHLANDFUNK_2025_05_10)],
        },
        Answer {
            id: "convened-by-macron-and-starmer",
            value: Value::Text(Text {
                en: "Convened by Macron and Starmer.",
                fr: "Convoquée par Emmanuel Macron et Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Fimotro",
                fr: "Fimotro",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::FIMOTRO_2025_05)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "starmer-and-macron",
        why: Text {
            en: "It is the account of a government whose head took part, and the only one that \
                distinguishes host and chair; the Greek account agrees with it.",
            fr: "C'est le compte rendu d'un gouvernement dont le chef a participé, et le seul qui \
                distingue l'hôte de la présidence ; le compte rendu grec concorde avec lui.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many leaders joined the coalition's meeting of 10 May 2025?
///
/// « Combien de dirigeants ont participé à la réunion de la coalition du 10 mai 2025 ? »
///
/// - 2025-05-10, Mark Rutte: 20 (more-than) (interfax-ukraine-2025-05-10-3,
///   ukrainska-pravda-2025-05-10-2)
/// - 2025-05-10, Emmanuel Macron: 20 (about) (quick-flash-2025-05-10)
/// - 2025-05-10, AFP: 20 (about) (onemedia-2025-05-10)
/// - 2025-05-10, One of the five leaders, in a post shown by Cooperativa: 30 (more-than)
///   (cooperativa-2025-05-10)
///
/// Preferred: `more-than-20-rutte`. Rutte was on the call, and the figures of Macron and AFP are
/// close to his; the post, though by one of the five in Kyiv, stands alone.
///
/// # Sources
///
/// - Cooperativa, [Ucrania y sus principales socios europeos exigen a Rusia una tregua de 30
///   días](<https://cooperativa.cl/noticias/mundo/europa/ucrania/ucrania-y-sus-principales-socios-europeos-exigen-a-rusia-una-tregua-de/2025-05-10/094855.html>),
///   2025-05-10
/// - Interfax-Ukraine, [More than 20 leaders of Coalition of the Willing take part in talks on
///   calling for 30-day ceasefire](<https://en.interfax.com.ua/news/general/1070722.html>),
///   2025-05-10
/// - OneMedia, [Ukraine et alliés réclament un cessez-le-feu de 30 jours à la
///   Russie](<https://onemedia.fr/actualite/ukraine-et-allies-reclament-un-cessez-le-feu-de-30-jours-a-la-russie>),
///   2025-05-10
/// - The Quick Flash, [Guerre en Ukraine: Macron affirme que "la clé" est "d'avoir des troupes"
///   dans le
///   pays](<https://thequickflash.com/fr/article/guerre-en-ukraine-macron-affirme-que-la-cle-est-da>),
///   2025-05-10
/// - Ukrainska Pravda, [Rutte on the call of over 20 leaders of the coalition of the
///   willing](<https://www.pravda.com.ua/eng/news/2025/05/10/7511650/>), 2025-05-10
pub static KYIV_2025_05_10_LEADERS: Claim = Claim {
    id: "kyiv-2025-05-10-leaders",
    question: Text {
        en: "How many leaders joined the coalition's meeting of 10 May 2025?",
        fr: "Combien de dirigeants ont participé à la réunion de la coalition du 10 mai 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2025_05_10)),
    answers: &[
        Answer {
            id: "more-than-20-rutte",
            value: Value::Number(20, Precision::MoreThan),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Person(&people::MARK_RUTTE)),
            date: date("2025-05-10"),
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_05_10_3),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_10_2),
            ],
        },
        Answer {
            id: "about-20-macron",
            value: Value::Number(20, Precision::About),
            unit: Some(Text {
                en: "members of the coalition",
                fr: "membres de la coalition",
            }),
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-05-10"),
            cite: &[cite(&sources::QUICK_FLASH_2025_05_10)],
        },
        Answer {
            id: "about-20-afp",
            value: Value::Number(20, Precision::About),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: Some(Text {
                en: "Present or online.",
                fr: "Présents ou en ligne.",
            }),
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::ONEMEDIA_2025_05_10)],
        },
        Answer {
            id: "more-than-30-countries",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries whose leaders joined the five online.",
                fr: "Pays dont les dirigeants ont rejoint les cinq en ligne.",
            }),
            by: Some(Attribution::Name(Name {
                en: "One of the five leaders, in a post shown by Cooperativa",
                fr: "Un des cinq dirigeants, dans un message reproduit par Cooperativa",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::COOPERATIVA_2025_05_10)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "more-than-20-rutte",
        why: Text {
            en: "Rutte was on the call, and the figures of Macron and AFP are close to his; the \
                post, though by one of the five in Kyiv, stands alone.",
            fr: "Mark Rutte participait à l'échange, et les chiffres d'Emmanuel Macron et de \
                l'AFP sont proches du sien ; le message, bien que d'un des cinq de Kyiv, est \
                isolé.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How did Giorgia Meloni take part in the meeting of 10 May 2025?
///
/// « Comment Giorgia Meloni a-t-elle participé à la réunion du 10 mai 2025 ? »
///
/// - 2025-05-10, BBC, as relayed by NewsX: By video. (newsx-2025-05-10)
/// - 2025-05-16, Open.online: By telephone only. (zazoom-2025-05-16)
///
/// The question is open.
///
/// # Sources
///
/// - NewsX, ["This is a significant moment": UK PM Keir Starmer joins global leaders in Kyiv to
///   push for Russia-Ukraine
///   ceasefire](<https://www.newsx.com/world/this-is-a-significant-moment-uk-pm-keir-starmer-joins-global-leaders-in-kyiv-to-push-for-russia-ukraine-ceasefire/>),
///   2025-05-10
/// - Zazoom, [Zelensky, Starmer, Macron e gli altri "volenterosi" al telefono con Trump da Tirana.
///   E Meloni non
///   c'è](<https://www.zazoom.it/2025-05-16/zelensky-starmer-macron-e-gli-altri-volenterosi-al-telefono-con-trump-da-tirana-e-meloni-non-ce/16989773/>),
///   2025-05-16
pub static KYIV_2025_05_10_MELONI: Claim = Claim {
    id: "kyiv-2025-05-10-meloni",
    question: Text {
        en: "How did Giorgia Meloni take part in the meeting of 10 May 2025?",
        fr: "Comment Giorgia Meloni a-t-elle participé à la réunion du 10 mai 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2025_05_10)),
    answers: &[
        Answer {
            id: "video",
            value: Value::Text(Text {
                en: "By video.",
                fr: "Par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "BBC, as relayed by NewsX",
                fr: "BBC, selon NewsX",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::NEWSX_2025_05_10)],
        },
        Answer {
            id: "telephone",
            value: Value::Text(Text {
                en: "By telephone only.",
                fr: "Par téléphone seulement.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Open.online",
                fr: "Open.online",
                uk: None,
            })),
            date: date("2025-05-16"),
            cite: &[cite(&sources::ZAZOOM_2025_05_16)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// How many calls with President Trump were held from Kyiv on 10 May 2025?
///
/// « Combien d'appels avec le président Trump ont eu lieu depuis Kyiv le 10 mai 2025 ? »
///
/// - 2025-05-10, RBC-Ukraine: 2 (exact) (rbc-ukraine-2025-05-10)
/// - 2025-05-10, AFP: 1 (exact) (onemedia-2025-05-10)
/// - 2025-05-10, BBC: 1 (exact) (newsx-2025-05-10)
///
/// The question is open.
///
/// # Sources
///
/// - NewsX, ["This is a significant moment": UK PM Keir Starmer joins global leaders in Kyiv to
///   push for Russia-Ukraine
///   ceasefire](<https://www.newsx.com/world/this-is-a-significant-moment-uk-pm-keir-starmer-joins-global-leaders-in-kyiv-to-push-for-russia-ukraine-ceasefire/>),
///   2025-05-10
/// - OneMedia, [Ukraine et alliés réclament un cessez-le-feu de 30 jours à la
///   Russie](<https://onemedia.fr/actualite/ukraine-et-allies-reclament-un-cessez-le-feu-de-30-jours-a-la-russie>),
///   2025-05-10
/// - RBC-Ukraine, [NATO Secretary General backs call for 30-day ceasefire in
///   Ukraine](<https://newsukraine.rbc.ua/news/nato-secretary-general-backs-call-for-30-1746891183.html>),
///   2025-05-10
pub static KYIV_2025_05_10_TRUMP_CALLS: Claim = Claim {
    id: "kyiv-2025-05-10-trump-calls",
    question: Text {
        en: "How many calls with President Trump were held from Kyiv on 10 May 2025?",
        fr: "Combien d'appels avec le président Trump ont eu lieu depuis Kyiv le 10 mai 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2025_05_10)),
    answers: &[
        Answer {
            id: "two",
            value: Value::Number(2, Precision::Exact),
            unit: Some(Text {
                en: "calls",
                fr: "appels",
            }),
            note: Some(Text {
                en: "Before and after the talks.",
                fr: "Avant et après les discussions.",
            }),
            by: Some(Attribution::Name(Name {
                en: "RBC-Ukraine",
                fr: "RBC-Ukraine",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_05_10)],
        },
        Answer {
            id: "one",
            value: Value::Number(1, Precision::Exact),
            unit: Some(Text {
                en: "call",
                fr: "appel",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::ONEMEDIA_2025_05_10)],
        },
        Answer {
            id: "one-bbc",
            value: Value::Number(1, Precision::Exact),
            unit: Some(Text {
                en: "call",
                fr: "appel",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "BBC",
                fr: "BBC",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::NEWSX_2025_05_10)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// How many countries sent advisers to Kyiv on 3 January 2026?
///
/// « Combien de pays ont envoyé des conseillers à Kyiv le 3 janvier 2026 ? »
///
/// - 2026-01, L'Échiquier Social: 15 (exact) (lechiquier-social-undated)
/// - 2026-01-03, Rustem Umerov: 15 (exact) (interfax-ukraine-2026-01-03, liga-net-2026-01-03)
/// - 2026-01-03, Kyiv Independent: 14 (exact) (kyiv-independent-2026-01-03)
/// - 2026-01-03, Glavcom: 17 (exact) (glavcom-2026-01-03)
/// - 2026-01-03, Volodymyr Zelenskyy: 18 (exact) (europa-press-2026-01-03)
/// - 2026-01-03, Kyrylo Budanov: 18 (exact) (upday-2026-01-03)
/// - 2026-01-05, Lesfrancais.press: 15 (exact) (lesfrancais-press-undated)
/// - 2026-01-06, STT: 20 (about) (mtv-uutiset-2026-01-06)
///
/// Preferred: `15-named`. It is the only count that names the countries, and most sources repeat
/// it. With NATO, the European Council and the European Commission the same list makes eighteen.
///
/// # Sources
///
/// - Europa Press, [Asesores de seguridad de la UE, la OTAN y Canadá llegan a Kiev para tratar las
///   negociaciones de
///   paz](<https://www.europapress.es/internacional/noticia-asesores-seguridad-ue-otan-canada-llegan-kiev-tratar-negociaciones-paz-20260103150616.html>),
///   2026-01-03
/// - Glavcom, [Засідання з радниками з нацбезпеки: Кислиця розкрив деталі першої
///   сесії](<https://glavcom.ua/country/politics/zasidannja-z-radnikami-z-natsbezpeki-kislitsja-rozkriv-detali-pershoji-sesiji--1096286.html>),
///   2026-01-03
/// - Interfax-Ukraine, [National security advisors from European countries arrive in
///   Kyiv](<https://en.interfax.com.ua/news/general/1133422.html>), 2026-01-03
/// - Kyiv Independent, [European national security advisors arrive in Kyiv, Coalition of the
///   Willing talks to be held later in the
///   day](<https://kyivindependent.com/european-national-security-advisers-arrive-to-kyiv-to-hold-high-level-coalition-of-willing-talks>),
///   2026-01-03
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - LIGA.net, [National security advisors from European countries have arrived in
///   Kyiv](<https://news.liga.net/en/politics/news/national-security-advisors-from-european-countries-have-arrived-in-kyiv-photos>),
///   2026-01-03
/// - MTV Uutiset, [Stubb mukana Ukraina-kokouksessa – taustalla kummittelevat Trumpin
///   teot](<https://www.mtvuutiset.fi/artikkeli/stubb-mukana-ukraina-kokouksessa-taustalla-kummittelevat-trumpin-teot/9278310>),
///   2026-01-06
/// - Upday, [Meloni a Parigi martedì: oltre 30 paesi negoziano garanzie per
///   l'Ucraina](<https://www.upday.com/it/esteri/meloni-a-parigi-martedi-oltre-30-paesi-negoziano-garanzie-per-lucraina/jtw2xwj>),
///   2026-01-03
pub static KYIV_2026_01_03_COUNTRIES: Claim = Claim {
    id: "kyiv-2026-01-03-countries",
    question: Text {
        en: "How many countries sent advisers to Kyiv on 3 January 2026?",
        fr: "Combien de pays ont envoyé des conseillers à Kyiv le 3 janvier 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2026_01_03)),
    answers: &[
        Answer {
            id: "15-echiquier-social",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Besides representatives of the EU and NATO.",
                fr: "Outre des représentants de l'UE et de l'OTAN.",
            }),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social",
                fr: "L'Échiquier Social",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        Answer {
            id: "15-named",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Named one by one, besides NATO, the European Council and the European \
                    Commission.",
                fr: "Nommés un à un, outre l'OTAN, le Conseil européen et la Commission \
                    européenne.",
            }),
            by: Some(Attribution::Person(&people::RUSTEM_UMEROV)),
            date: date("2026-01-03"),
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2026_01_03),
                cite(&sources::LIGA_NET_2026_01_03),
            ],
        },
        Answer {
            id: "14-kyiv-independent",
            value: Value::Number(14, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The same list without Denmark.",
                fr: "La même liste sans le Danemark.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Kyiv Independent",
                fr: "Kyiv Independent",
                uk: None,
            })),
            date: date("2026-01-03"),
            cite: &[cite(&sources::KYIV_INDEPENDENT_2026_01_03)],
        },
        Answer {
            id: "17-glavcom",
            value: Value::Number(17, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The same page also gives fifteen.",
                fr: "La même page donne aussi quinze.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Glavcom",
                fr: "Glavcom",
                uk: None,
            })),
            date: date("2026-01-03"),
            cite: &[cite(&sources::GLAVCOM_2026_01_03)],
        },
        Answer {
            id: "18-zelenskyy",
            value: Value::Number(18, Precision::Exact),
            unit: Some(Text {
                en: "participants from Europe",
                fr: "participants venus d'Europe",
            }),
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-01-03"),
            cite: &[cite(&sources::EUROPA_PRESS_2026_01_03)],
        },
        Answer {
            id: "18-budanov",
            value: Value::Number(18, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::KYRYLO_BUDANOV)),
            date: date("2026-01-03"),
            cite: &[cite(&sources::UPDAY_2026_01_03)],
        },
        Answer {
            id: "15-lesfrancais-press",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        Answer {
            id: "nearly-20-mtv",
            value: Value::Number(20, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "STT",
                fr: "STT",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::MTV_UUTISET_2026_01_06)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "15-named",
        why: Text {
            en: "It is the only count that names the countries, and most sources repeat it. With \
                NATO, the European Council and the European Commission the same list makes \
                eighteen.",
            fr: "C'est le seul décompte qui nomme les pays, et la plupart des sources le \
                reprennent. Avec l'OTAN, le Conseil européen et la Commission européenne, la même \
                liste fait dix-huit.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many took part in the meeting of 24 February 2026?
///
/// « Combien ont pris part à la réunion du 24 février 2026 ? »
///
/// - 2026-02-20, The Élysée: 35 (exact) (boursorama-2026-02-20)
/// - 2026-02-24, Volodymyr Zelenskyy: 36 (exact) (president-of-ukraine-2026-02-24,
///   menafn-undated-2)
/// - 2026-02-24, Haberler: 30 (more-than) (haberler-2026-02-24)
/// - 2026-02-24, Europa Press: 30 (about) (europa-press-2026-02-24)
///
/// Preferred: `36-zelenskyy`. It is the count of the host, given on the day; the others were given
/// beforehand or are rounded. He did not say which country made it thirty-six.
///
/// # Sources
///
/// - Boursorama, [Ukraine-La coalition des volontaires se réunira mardi, quatre ans après le début
///   de la
///   guerre](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-se-reunira-mardi-quatre-ans-apres-le-debut-de-la-guerre-a6c1b4df2aa9e37677e517fed14c2ac0>),
///   2026-02-20
/// - Europa Press, [La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le
///   exige que negocie un alto el
///   fuego](<https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html>),
///   2026-02-24
/// - Haberler, [Gönüllüler Koalisyonu liderleri Ukrayna'ya destek sözü
///   verdi](<https://www.haberler.com/guncel/gonulluler-koalisyonu-liderleri-ukrayna-ya-destek-sozu-verdi-19598171-haberi/>),
///   2026-02-24
/// - MENAFN, [Zelensky Says 36 Countries Took Part In Coalition Of The Willing Meeting
///   Today](<https://menafn.com/1110784339/Zelensky-Says-36-Countries-Took-Part-In-Coalition-Of-The-Willing-Meeting-Today>),
///   undated
/// - President of Ukraine, [Підтримка ППО, енергетики та стійкості України, посилення
///   санкцій](<https://www.president.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057>),
///   2026-02-24
pub static KYIV_2026_02_24_COUNTRIES: Claim = Claim {
    id: "kyiv-2026-02-24-countries",
    question: Text {
        en: "How many took part in the meeting of 24 February 2026?",
        fr: "Combien ont pris part à la réunion du 24 février 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2026_02_24)),
    answers: &[
        Answer {
            id: "35-elysee",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Announced four days before.",
                fr: "Annoncé quatre jours avant.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[cite(&sources::BOURSORAMA_2026_02_20)],
        },
        Answer {
            id: "36-zelenskyy",
            value: Value::Number(36, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-02-24"),
            cite: &[
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_02_24),
                cite(&sources::MENAFN_UNDATED_2),
            ],
        },
        Answer {
            id: "more-than-30-leaders",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Haberler",
                fr: "Haberler",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::HABERLER_2026_02_24)],
        },
        Answer {
            id: "about-30-europa-press",
            value: Value::Number(30, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Europa Press",
                fr: "Europa Press",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::EUROPA_PRESS_2026_02_24)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "36-zelenskyy",
        why: Text {
            en: "It is the count of the host, given on the day; the others were given beforehand \
                or are rounded. He did not say which country made it thirty-six.",
            fr: "C'est le décompte de l'hôte, donné le jour même ; les autres ont été donnés \
                avant ou sont arrondis. Il n'a pas dit quel pays portait le nombre à trente-six.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// In what form was the meeting of 24 February 2026 held?
///
/// « Sous quelle forme la réunion du 24 février 2026 s'est-elle tenue ? »
///
/// - 2026-02-20, The Élysée: A videoconference. (boursorama-2026-02-20)
/// - 2026-02-24, Office of the President of Ukraine: In Kyiv, with some in the room and others, the
///   co-chairs among them, connected. (president-of-ukraine-2026-02-24, lb-ua-2026-02-24,
///   deutschlandfunk-2026-02-24)
/// - 2026-02-24, Prime Minister's Office of Canada: A virtual meeting.
///   (prime-ministers-office-of-canada-2026-02-24)
/// - 2026-02-24, Napoli Magazine: Organised from Paris and London, the two EU presidents joining
///   from Kyiv. (napoli-magazine-2026-02-24)
///
/// Preferred: `hybrid-kyiv`. Several pages list those who sat in the room in Kyiv; for those who
/// were connected it was a videoconference.
///
/// # Sources
///
/// - Boursorama, [Ukraine-La coalition des volontaires se réunira mardi, quatre ans après le début
///   de la
///   guerre](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-se-reunira-mardi-quatre-ans-apres-le-debut-de-la-guerre-a6c1b4df2aa9e37677e517fed14c2ac0>),
///   2026-02-20
/// - Deutschlandfunk, [Koalition der Willigen sichert Kiew Solidarität und weitere Militärhilfen
///   zu](<https://www.deutschlandfunk.de/koalition-der-willigen-sichert-kiew-solidaritaet-und-weitere-militaerhilfen-zu-100.html>),
///   2026-02-24
/// - LB.ua, [У Києві відкрилося засідання Коаліції
///   охочих](<https://lb.ua/society/2026/02/24/724088_kiievi_vidkrilosya_zasidannya.html>),
///   2026-02-24
/// - Napoli Magazine, [In Ucraina, vertici Ue a
///   Kiev](<https://www.napolimagazine.com/attualita/articolo/in-ucraina-vertici-ue-a-kiev-von-der-leyen-non-ci-arrenderemo-finch-non-sar-ristabilita-la-pace-24-02-2026>),
///   2026-02-24
/// - President of Ukraine, [Підтримка ППО, енергетики та стійкості України, посилення
///   санкцій](<https://www.president.gov.ua/news/pidtrimka-ppo-energetiki-ta-stijkosti-ukrayini-posilennya-sa-103057>),
///   2026-02-24
/// - Prime Minister's Office of Canada, [Prime Minister Carney participates in a virtual meeting in
///   support of
///   Ukraine](<https://www.newswire.ca/news-releases/prime-minister-carney-participates-in-a-virtual-meeting-in-support-of-ukraine-899801721.html>),
///   2026-02-24
pub static KYIV_2026_02_24_FORMAT: Claim = Claim {
    id: "kyiv-2026-02-24-format",
    question: Text {
        en: "In what form was the meeting of 24 February 2026 held?",
        fr: "Sous quelle forme la réunion du 24 février 2026 s'est-elle tenue ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_2026_02_24)),
    answers: &[
        Answer {
            id: "videoconference-elysee",
            value: Value::Text(Text {
                en: "A videoconference.",
                fr: "Une visioconférence.",
            }),
            unit: None,
            note: Some(Text {
                en: "Announced four days before.",
                fr: "Annoncé quatre jours avant.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[cite(&sources::BOURSORAMA_2026_02_20)],
        },
        Answer {
            id: "hybrid-kyiv",
            value: Value::Text(Text {
                en: "In Kyiv, with some in the room and others, the co-chairs among them, \
                    connected.",
                fr: "À Kyiv, les uns dans la salle, les autres, dont les coprésidents, reliés à \
                    distance.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_02_24),
                cite(&sources::LB_UA_2026_02_24),
                cite(&sources::DEUTSCHLANDFUNK_2026_02_24),
            ],
        },
        Answer {
            id: "virtual-canada",
            value: Value::Text(Text {
                en: "A virtual meeting.",
                fr: "Une réunion virtuelle.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Prime Minister's Office of Canada",
                fr: "Cabinet du Premier ministre du Canada",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::PRIME_MINISTERS_OFFICE_OF_CANADA_2026_02_24)],
        },
        Answer {
            id: "from-paris-and-london",
            value: Value::Text(Text {
                en: "Organised from Paris and London, the two EU presidents joining from Kyiv.",
                fr: "Organisée depuis Paris et Londres, les deux présidents de l'UE participant \
                    depuis Kyiv.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Napoli Magazine",
                fr: "Napoli Magazine",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::NAPOLI_MAGAZINE_2026_02_24)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "hybrid-kyiv",
        why: Text {
            en: "Several pages list those who sat in the room in Kyiv; for those who were \
                connected it was a videoconference.",
            fr: "Plusieurs pages énumèrent ceux qui étaient dans la salle à Kyiv ; pour ceux qui \
                étaient reliés, c'était une visioconférence.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who convened the meeting of 24 February 2026 and issued its statement?
///
/// « Qui a convoqué la réunion du 24 février 2026 et publié sa déclaration ? »
///
/// - 2026-02-24, Europa Press: France and the United Kingdom convened it and issued a communiqué.
///   (europa-press-2026-02-24-4, europa-press-2026-02-24-2, rtve-2026-02-24,
///   europa-press-2026-02-24)
/// - 2026-02-24, Haberler: Macron, Starmer and Merz invited; the Élysée and Downing Street
///   published the statement. (haberler-2026-02-24)
/// - 2026-02-24, AFP: The statement was released by Berlin. (trt-world-2026-02-24)
/// - 2026-02-24, ANP: The leaders of France, the United Kingdom and Germany spoke.
///   (welingelichte-kringen-2026-02-24)
///
/// The question is open.
///
/// # Sources
///
/// - Europa Press, [La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le
///   exige que negocie un alto el
///   fuego](<https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html>),
///   2026-02-24
/// - Europa Press, [Los países de la Coalición de Voluntarios se citan este martes en el cuarto
///   aniversario de la invasión
///   rusa](<https://www.europapress.es/internacional/noticia-paises-coalicion-voluntarios-citan-martes-cuarto-aniversario-invasion-rusa-ucrania-20260224000347.html>),
///   2026-02-24
/// - Europa Press, [Sánchez vuelve a ofrecer garantías de seguridad a Ucrania si hay un alto el
///   fuego a los cuatro años de la invasión
///   rusa](<https://www.europapress.es/nacional/noticia-sanchez-vuelve-ofrecer-garantias-seguridad-ucrania-si-hay-alto-fuego-cuatro-anos-invasion-rusa-20260224164044.html>),
///   2026-02-24
/// - Haberler, [Gönüllüler Koalisyonu liderleri Ukrayna'ya destek sözü
///   verdi](<https://www.haberler.com/guncel/gonulluler-koalisyonu-liderleri-ukrayna-ya-destek-sozu-verdi-19598171-haberi/>),
///   2026-02-24
/// - RTVE, [Guerra Ucrania, 24 febrero, en
///   directo](<https://www.rtve.es/noticias/20260224/guerra-ucrania-24-febrero-rusia-directo/16950728.shtml>),
///   2026-02-24
/// - TRT World, [EU, G7 and allies reaffirm support for Ukraine on war
///   anniversary](<https://www.trtworld.com/article/fcd16994b798>), 2026-02-24
/// - Welingelichte Kringen, ['Coalitie van Bereidwilligen' onderstreept steun aan
///   Oekraïne](<https://www.welingelichtekringen.nl/samenleving/coalitie-van-bereidwilligen-onderstreept-steun-aan-oekraine>),
///   2026-02-24
pub static KYIV_2026_02_24_ISSUERS: Claim = Claim {
    id: "kyiv-2026-02-24-issuers",
    question: Text {
        en: "Who convened the meeting of 24 February 2026 and issued its statement?",
        fr: "Qui a convoqué la réunion du 24 février 2026 et publié sa déclaration ?",
    },
    about: Some(Record::Declaration(&declarations::STATEMENT_2026_02_24)),
    answers: &[
        Answer {
            id: "france-and-united-kingdom",
            value: Value::Text(Text {
                en: "France and the United Kingdom convened it and issued a communiqué.",
                fr: "La France et le Royaume-Uni l'ont convoquée et ont publié un communiqué.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Europa Press",
                fr: "Europa Press",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[
                cite(&sources::EUROPA_PRESS_2026_02_24_4),
                cite(&sources::EUROPA_PRESS_2026_02_24_2),
                cite(&sources::RTVE_2026_02_24),
                cite(&sources::EUROPA_PRESS_2026_02_24),
            ],
        },
        Answer {
            id: "invited-by-three",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz invited; the Élysée and Downing Street published \
                    the statement.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz ont invité ; l'Élysée et \
                    Downing Street ont publié la déclaration.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Haberler",
                fr: "Haberler",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::HABERLER_2026_02_24)],
        },
        Answer {
            id: "berlin-released",
            value: Value::Text(Text {
                en: "The statement was released by Berlin.",
                fr: "La déclaration a été diffusée par Berlin.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::TRT_WORLD_2026_02_24)],
        },
        Answer {
            id: "three-leaders-anp",
            value: Value::Text(Text {
                en: "The leaders of France, the United Kingdom and Germany spoke.",
                fr: "Les dirigeants de la France, du Royaume-Uni et de l'Allemagne se sont \
                    exprimés.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "ANP",
                fr: "ANP",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::WELINGELICHTE_KRINGEN_2026_02_24)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Who represented Lithuania in Kyiv on 24 February 2026?
///
/// « Qui représentait la Lituanie à Kyiv le 24 février 2026 ? »
///
/// - 2026-02-24, Statement of the Nordic and Baltic leaders: President Nausėda, who is named as
///   gathered in Kyiv. (president-of-the-republic-of-finland-undated)
/// - 2026-02-24, LB.ua: The Minister of Defence. (lb-ua-2026-02-24, obozrevatel-undated)
/// - 2026-02-24, Sud.ua and Europa Press: No Lithuanian leader is named among those who arrived.
///   (sud-ua-2026-02-24, europa-press-2026-02-24)
///
/// The question is open.
///
/// # Sources
///
/// - Europa Press, [La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le
///   exige que negocie un alto el
///   fuego](<https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html>),
///   2026-02-24
/// - LB.ua, [У Києві відкрилося засідання Коаліції
///   охочих](<https://lb.ua/society/2026/02/24/724088_kiievi_vidkrilosya_zasidannya.html>),
///   2026-02-24
/// - Obozrevatel, [В Киеве стартовало заседание Коалиции желающих: кто из союзников прибыл в
///   Украину](<https://www.obozrevatel.com/politics-news/v-kieve-startovalo-zasedanie-koalitsii-zhelayuschih-kto-iz-soyuznikov-pribyil-v-ukrainu-video.htm>),
///   undated
/// - President of the Republic of Finland, [Joint Statement of the Leaders of Ukraine and the
///   Nordic States to mark four years of Russia's war of aggression against
///   Ukraine](<https://www.presidentti.fi/joint-statement-of-the-leaders-of-ukraine-and-the-nordic-states-to-mark-four-years-of-russias-war-of-aggression-against-ukraine-englanniksi>),
///   undated
/// - Sud.ua, [Урсула фон дер Ляйен и лидеры Нордично-Балтийской восьмерки прибыли в Киев для
///   участия в заседании Коалиции
///   желающих](<https://sud.ua/ru/news/ukraine/354198-ursula-fon-der-lyayen-i-lidery-nordichno-baltiyskoy-vosmerki-pribyli-v-kiev-dlya-uchastiya-v-zasedanii-koalitsii-zhelayuschikh>),
///   2026-02-24
pub static KYIV_2026_02_24_LITHUANIA: Claim = Claim {
    id: "kyiv-2026-02-24-lithuania",
    question: Text {
        en: "Who represented Lithuania in Kyiv on 24 February 2026?",
        fr: "Qui représentait la Lituanie à Kyiv le 24 février 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::KYIV_NORDIC_BALTIC_2026_02_24)),
    answers: &[
        Answer {
            id: "president",
            value: Value::Text(Text {
                en: "President Nausėda, who is named as gathered in Kyiv.",
                fr: "Le président Nausėda, nommé parmi les dirigeants réunis à Kyiv.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Statement of the Nordic and Baltic leaders",
                fr: "Déclaration des dirigeants nordiques et baltes",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Answer {
            id: "defence-minister",
            value: Value::Text(Text {
                en: "The Minister of Defence.",
                fr: "Le ministre de la Défense.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LB.ua",
                fr: "LB.ua",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[
                cite(&sources::LB_UA_2026_02_24),
                cite(&sources::OBOZREVATEL_UNDATED),
            ],
        },
        Answer {
            id: "not-among-arrivals",
            value: Value::Text(Text {
                en: "No Lithuanian leader is named among those who arrived.",
                fr: "Aucun dirigeant lituanien n'est nommé parmi les arrivants.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sud.ua and Europa Press",
                fr: "Sud.ua et Europa Press",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[
                cite(&sources::SUD_UA_2026_02_24),
                cite(&sources::EUROPA_PRESS_2026_02_24),
            ],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Which meeting of leaders came last before Paris on 6 January 2026?
///
/// « Quelle réunion de dirigeants a précédé celle de Paris du 6 janvier 2026 ? »
///
/// - 2026-01-04, Gândul: `meetings/2025-11-25-virtual` (gandul-2026-01-04)
/// - 2026-01-06, Nueva Prensa Digital: `meetings/2025-12-11-virtual`
///   (nueva-prensa-digital-2026-01-06)
///
/// Preferred: `11-december`. The Ukrainian presidency and the Irish head of government reported on
/// that meeting.
///
/// # Sources
///
/// - Gândul, [Nicușor Dan petrece Boboteaza cu Emmanuel Macron. Președintele merge marți la
///   Paris](<https://www.gandul.ro/actualitate/nicusor-dan-petrece-boboteaza-cu-emmanuel-macron-presedintele-merge-marti-la-paris-20760845>),
///   2026-01-04
/// - Nueva Prensa Digital, [Sánchez en París: España refuerza apoyo a Ucrania pese a crisis en
///   Venezuela](<https://soynuevaprensadigital.com/npd/sanchez-en-paris-espana-refuerza-apoyo-a-ucrania-pese-a-crisis-en-venezuela/>),
///   2026-01-06
pub static LAST_MEETING_BEFORE_PARIS: Claim = Claim {
    id: "last-meeting-before-paris",
    question: Text {
        en: "Which meeting of leaders came last before Paris on 6 January 2026?",
        fr: "Quelle réunion de dirigeants a précédé celle de Paris du 6 janvier 2026 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "25-november",
            value: Value::Record(Record::Meeting(&meetings::VIRTUAL_2025_11_25)),
            unit: None,
            note: Some(Text {
                en: "Held online.",
                fr: "Tenue en ligne.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Gândul",
                fr: "Gândul",
                uk: None,
            })),
            date: date("2026-01-04"),
            cite: &[cite(&sources::GANDUL_2026_01_04)],
        },
        Answer {
            id: "11-december",
            value: Value::Record(Record::Meeting(&meetings::VIRTUAL_2025_12_11)),
            unit: None,
            note: Some(Text {
                en: "Held by video.",
                fr: "Tenue par visioconférence.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Nueva Prensa Digital",
                fr: "Nueva Prensa Digital",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::NUEVA_PRENSA_DIGITAL_2026_01_06)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "11-december",
        why: Text {
            en: "The Ukrainian presidency and the Irish head of government reported on that \
                meeting.",
            fr: "La présidence ukrainienne et le chef du gouvernement irlandais ont rendu compte \
                de cette réunion.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// When had the coalition's leaders last met before 10 July 2025?
///
/// « Quand les dirigeants de la coalition s'étaient-ils réunis pour la dernière fois avant le 10
/// juillet 2025 ? »
///
/// - 2025-07-04, Politico Europe and Ukrainska Pravda: In March; there had been no meeting since.
///   (politico-europe-2025-07-04, ukrainska-pravda-2025-07-07)
/// - 2025-07-09, Caliber.Az: In May, in Kyiv. (caliber-az-2025-07-09)
///
/// Preferred: `may`. Leaders of the coalition conferred in Kyiv on 10 May 2025, others joining by
/// video; the meeting is in this record.
///
/// # Sources
///
/// - Caliber.Az, [Ukrainian president arrives in Rome ahead of Coalition of the Willing
///   summit](<https://caliber.az/en/post/ukrainian-president-arrives-in-rome>), 2025-07-09
/// - Politico Europe, [UK to host Ukraine 'coalition of the willing' meeting next
///   week](<https://www.politico.eu/article/uk-host-coalition-of-the-willing-meeting-next-week-northwood/>),
///   2025-07-04
/// - Ukrainska Pravda, [Zelenskyy announces upcoming meeting of coalition of the willing in
///   Rome](<https://www.pravda.com.ua/eng/news/2025/07/7/7520600/>), 2025-07-07
pub static LEADERS_MEETING_BEFORE_2025_07_10: Claim = Claim {
    id: "leaders-meeting-before-2025-07-10",
    question: Text {
        en: "When had the coalition's leaders last met before 10 July 2025?",
        fr: "Quand les dirigeants de la coalition s'étaient-ils réunis pour la dernière fois \
            avant le 10 juillet 2025 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "march",
            value: Value::Text(Text {
                en: "In March; there had been no meeting since.",
                fr: "En mars ; il n'y avait pas eu de réunion depuis.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Politico Europe and Ukrainska Pravda",
                fr: "Politico Europe et Ukrainska Pravda",
                uk: None,
            })),
            date: date("2025-07-04"),
            cite: &[
                cite(&sources::POLITICO_EUROPE_2025_07_04),
                cite(&sources::UKRAINSKA_PRAVDA_2025_07_07),
            ],
        },
        Answer {
            id: "may",
            value: Value::Text(Text {
                en: "In May, in Kyiv.",
                fr: "En mai, à Kyiv.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Caliber.Az",
                fr: "Caliber.Az",
                uk: None,
            })),
            date: date("2025-07-09"),
            cite: &[cite(&sources::CALIBER_AZ_2025_07_09)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "may",
        why: Text {
            en: "Leaders of the coalition conferred in Kyiv on 10 May 2025, others joining by \
                video; the meeting is in this record.",
            fr: "Des dirigeants de la coalition se sont concertés à Kyiv le 10 mai 2025, d'autres \
                participant par visioconférence ; la réunion figure dans ce registre.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who leads the coalition?
///
/// « Qui mène la coalition ? »
///
/// - 2025-08-13, The co-chairs' statement: The United Kingdom, France and Germany are the
///   co-chairs. (elysee-2025-08-13, daily8-2025-08-13)
/// - 2025-08-17, TV5MONDE: France and the United Kingdom together. (tv5monde-2025-08-17)
/// - 2025-10-20, Sky News, as relayed by Glavcom: Starmer, Macron and Merz are the co-chairs.
///   (glavcom-2025-10-20)
/// - 2025-10-24, Deutschlandfunk: France, the United Kingdom and Germany have the leading part.
///   (deutschlandfunk-2025-10-24)
/// - 2025-12-30, Reuters, as relayed by L'Échiquier Social: The United Kingdom and France.
///   (boursorama-2025-12-30, lechiquier-social-undated)
/// - 2026-01-06, The Élysée: Macron, Starmer and Merz chair together. (elysee-2026-01-06)
/// - 2026-02-24, ANP: France and the United Kingdom, and more and more Germany: three large
///   European countries. (welingelichte-kringen-2026-02-24)
///
/// The answers do not exclude each other. Some answers say who leads the coalition as a whole,
/// others who chaired a meeting or issued its statement; Germany joined France and the United
/// Kingdom for several.
///
/// # Sources
///
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - Daily8, ['Coalition of Willing' leaders set out stance on Ukraine ceasefire
///   pathway](<https://www.daily8.com/en/article/d6ace5f052bf26bd82dc70ebe2b0fe6b>), 2025-08-13
/// - Deutschlandfunk, [Treffen der "Koalition der
///   Willigen"](<https://www.deutschlandfunk.de/treffen-der-koalition-der-willigen-100.html>),
///   2025-10-24
/// - Élysée, [Déclaration des coprésidents de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires>),
///   2025-08-13
/// - Élysée, [Sommet de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
///   2026-01-06
/// - Glavcom, [Зеленський візьме участь у зустрічі «коаліції охочих» у Лондоні – Sky
///   News](<https://glavcom.ua/world/world-politics/zelenskij-vizme-uchast-u-zustrichi-koalitsiji-okhochikh-u-londoni-sky-news-1084237.html>),
///   2025-10-20
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
///   ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
///   2025-08-17
/// - Welingelichte Kringen, ['Coalitie van Bereidwilligen' onderstreept steun aan
///   Oekraïne](<https://www.welingelichtekringen.nl/samenleving/coalitie-van-bereidwilligen-onderstreept-steun-aan-oekraine>),
///   2026-02-24
pub static LEADERSHIP: Claim = Claim {
    id: "leadership",
    question: Text {
        en: "Who leads the coalition?",
        fr: "Qui mène la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "three-co-chairs",
            value: Value::Text(Text {
                en: "The United Kingdom, France and Germany are the co-chairs.",
                fr: "Le Royaume-Uni, la France et l'Allemagne en sont les coprésidents.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-08-13"),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::DAILY8_2025_08_13),
            ],
        },
        Answer {
            id: "franco-british-tv5monde",
            value: Value::Text(Text {
                en: "France and the United Kingdom together.",
                fr: "La France et le Royaume-Uni ensemble.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "TV5MONDE",
                fr: "TV5MONDE",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::TV5MONDE_2025_08_17)],
        },
        Answer {
            id: "three-sky-news",
            value: Value::Text(Text {
                en: "Starmer, Macron and Merz are the co-chairs.",
                fr: "Keir Starmer, Emmanuel Macron et Friedrich Merz en sont les coprésidents.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sky News, as relayed by Glavcom",
                fr: "Sky News, selon Glavcom",
                uk: None,
            })),
            date: date("2025-10-20"),
            cite: &[cite(&sources::GLAVCOM_2025_10_20)],
        },
        Answer {
            id: "three-in-the-lead",
            value: Value::Text(Text {
                en: "France, the United Kingdom and Germany have the leading part.",
                fr: "La France, le Royaume-Uni et l'Allemagne y tiennent le rôle moteur.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Deutschlandfunk",
                fr: "Deutschlandfunk",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::DEUTSCHLANDFUNK_2025_10_24)],
        },
        Answer {
            id: "united-kingdom-and-france",
            value: Value::Text(Text {
                en: "The United Kingdom and France.",
                fr: "Le Royaume-Uni et la France.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters, as relayed by L'Échiquier Social",
                fr: "Reuters, selon L'Échiquier Social",
                uk: None,
            })),
            date: date("2025-12-30"),
            cite: &[
                cite(&sources::BOURSORAMA_2025_12_30),
                cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
            ],
        },
        Answer {
            id: "three-in-january",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz chair together.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz président ensemble.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::ELYSEE_2026_01_06)],
        },
        Answer {
            id: "three-large-countries",
            value: Value::Text(Text {
                en: "France and the United Kingdom, and more and more Germany: three large \
                    European countries.",
                fr: "La France et le Royaume-Uni, et de plus en plus l'Allemagne : trois grands \
                    pays européens.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "ANP",
                fr: "ANP",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::WELINGELICHTE_KRINGEN_2026_02_24)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Some answers say who leads the coalition as a whole, others who chaired a meeting or \
            issued its statement; Germany joined France and the United Kingdom for several.",
        fr: "Des réponses disent qui mène la coalition dans son ensemble, d'autres qui a présidé \
            une réunion ou publié sa déclaration ; l'Allemagne s'est jointe à la France et au \
            Royaume-Uni pour plusieurs d'entre elles.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many took part in the London summit of 2 March 2025?
///
/// « Combien ont participé au sommet de Londres du 2 mars 2025 ? »
///
/// - 2025-03-02, Office of the President of Ukraine: 18 (exact) (ukrainska-pravda-2025-03-02,
///   gaze-undated)
/// - 2025-03-02, Sky News, as relayed by European Pravda: 19 (about)
///   (ukrainska-pravda-2025-03-02-2)
/// - 2025-03-02, Kyiv Independent: 15 (exact) (kyiv-independent-2025-03-02)
/// - 2025-03-02, Real.gr: 15 (exact) (real-gr-2025-03-02)
/// - 2025-03-02, The Independent: 12 (more-than) (independent-2025-03-02)
///
/// The answers do not exclude each other. Eighteen and nineteen count the leaders of states
/// together with the heads of the EU institutions and of NATO; the list relayed by Ukrinform names
/// sixteen states and three such heads, that of The Gaze leaves out Finland. The smaller figures
/// count states or leaders without them.
///
/// # Sources
///
/// - The Gaze, [London Summit: Strong Security Guarantees Must Underpin Any Ukraine
///   Ceasefire](<https://thegaze.media/news/summit-of-18-heads-of-state-and-government-in-london-strong-security-guarantees-must-be-the-basis-of-any-potential-ceasefire-in-ukraine>),
///   undated
/// - The Independent, [Ukraine war latest: Starmer says Europe 'facing once in a generation moment'
///   as security summit
///   begins](<https://www.the-independent.com/news/world/europe/ukraine-russia-war-starmer-zelensky-trump-eu-summit-london-latest-b2707530.html>),
///   2025-03-02
/// - Kyiv Independent, [European leaders gather in London for Ukraine summit after White House
///   fallout](<https://kyivindependent.com/european-leaders-gather-in-london-for-ukraine-summit-after-white-house-fallout/>),
///   2025-03-02
/// - Real.gr, [Ξεκίνησε η κρίσιμη σύνοδος κορυφής στο Λονδίνο – Οι 3 όροι βιώσιμης ειρήνης στην
///   Ουκρανία](<https://www.real.gr/kosmos/arthro/xekinise-i-krisimi-synodos-koryfis-sto-londino-oi-3-oroi-viosimis-eirinis-stin-oukrania-498817/>),
///   2025-03-02
/// - Ukrainska Pravda, [London summit participants agree that a ceasefire must rest on strong
///   security guarantees](<https://www.pravda.com.ua/eng/news/2025/03/2/7500946/>), 2025-03-02
/// - Ukrainska Pravda, [European leaders in the lower hall of Lancaster
///   House](<https://www.pravda.com.ua/eng/news/2025/03/2/7500919/>), 2025-03-02
pub static LONDON_2025_03_02_SIZE: Claim = Claim {
    id: "london-2025-03-02-size",
    question: Text {
        en: "How many took part in the London summit of 2 March 2025?",
        fr: "Combien ont participé au sommet de Londres du 2 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::LONDON_2025_03_02)),
    answers: &[
        Answer {
            id: "18-leaders-and-institutions",
            value: Value::Number(18, Precision::Exact),
            unit: Some(Text {
                en: "leaders and heads of institutions",
                fr: "dirigeants et responsables d'institutions",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-03-02"),
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_03_02),
                cite(&sources::GAZE_UNDATED),
            ],
        },
        Answer {
            id: "about-19-leaders",
            value: Value::Number(19, Precision::About),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sky News, as relayed by European Pravda",
                fr: "Sky News, selon European Pravda",
                uk: None,
            })),
            date: date("2025-03-02"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_03_02_2)],
        },
        Answer {
            id: "15-countries",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries whose leaders or representatives were invited.",
                fr: "Pays dont les dirigeants ou représentants étaient invités.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Kyiv Independent",
                fr: "Kyiv Independent",
                uk: None,
            })),
            date: date("2025-03-02"),
            cite: &[cite(&sources::KYIV_INDEPENDENT_2025_03_02)],
        },
        Answer {
            id: "15-leaders",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Real.gr",
                fr: "Real.gr",
                uk: None,
            })),
            date: date("2025-03-02"),
            cite: &[cite(&sources::REAL_GR_2025_03_02)],
        },
        Answer {
            id: "more-than-12",
            value: Value::Number(12, Precision::MoreThan),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Independent",
                fr: "The Independent",
                uk: None,
            })),
            date: date("2025-03-02"),
            cite: &[cite(&sources::INDEPENDENT_2025_03_02)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Eighteen and nineteen count the leaders of states together with the heads of the EU \
            institutions and of NATO; the list relayed by Ukrinform names sixteen states and \
            three such heads, that of The Gaze leaves out Finland. The smaller figures count \
            states or leaders without them.",
        fr: "Dix-huit et dix-neuf comptent les dirigeants d'États avec les responsables des \
            institutions de l'UE et de l'OTAN ; la liste relayée par Ukrinform nomme seize États \
            et trois de ces responsables, celle de The Gaze omet la Finlande. Les chiffres \
            inférieurs comptent les États ou dirigeants sans eux.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// At what level were the London talks of 23 April 2025 held?
///
/// « À quel niveau se sont tenues les discussions de Londres du 23 avril 2025 ? »
///
/// - 2025-04-23, The Epoch Times: Foreign ministers of France, Germany and Ukraine, chaired by
///   Lammy. (epoch-times-2025-04-23)
/// - 2025-04-23, Deutsche Welle: Officials; the French and German ministers stayed away and Lammy
///   only dropped in. (dnyuz-2025-04-23)
/// - 2025-04-23, UK Foreign Office, as relayed by the Kyiv Independent: Officials; the ministers'
///   meeting was postponed. (kyiv-independent-2025-04-23)
///
/// Preferred: `officials-foreign-office`. It is the statement of the host, and several pages report
/// that the French and German ministers did not travel.
///
/// # Sources
///
/// - DNYUZ, [Ukraine updates: Trump says Zelenskyy hindering peace
///   deal](<https://dnyuz.com/2025/04/23/ukraine-updates-trump-says-zelenskyy-hindering-peace-deal>),
///   2025-04-23
/// - The Epoch Times, [Planned London Meeting on Ukraine Postponed, UK Foreign Ministry
///   Confirms](<https://theepochtimes.com/world/planned-london-meeting-on-ukraine-postponed-uk-foreign-ministry-confirms-5846231?ea_cnt=a&ea_med=latest-news-posts-1&ea_src=frontpage>),
///   2025-04-23
/// - Kyiv Independent, [European foreign diplomats to reportedly also skip London talks on
///   Ukraine](<https://kyivindependent.com/european-foreign-diplomats-to-reportedly-also-skip-london-talks-on-ukraine/>),
///   2025-04-23
pub static LONDON_2025_04_23_LEVEL: Claim = Claim {
    id: "london-2025-04-23-level",
    question: Text {
        en: "At what level were the London talks of 23 April 2025 held?",
        fr: "À quel niveau se sont tenues les discussions de Londres du 23 avril 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::LONDON_2025_04_23)),
    answers: &[
        Answer {
            id: "ministers",
            value: Value::Text(Text {
                en: "Foreign ministers of France, Germany and Ukraine, chaired by Lammy.",
                fr: "Ministres des Affaires étrangères de la France, de l'Allemagne et de \
                    l'Ukraine, sous la présidence de David Lammy.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Epoch Times",
                fr: "The Epoch Times",
                uk: None,
            })),
            date: date("2025-04-23"),
            cite: &[cite(&sources::EPOCH_TIMES_2025_04_23)],
        },
        Answer {
            id: "officials-dw",
            value: Value::Text(Text {
                en: "Officials; the French and German ministers stayed away and Lammy only \
                    dropped in.",
                fr: "Des responsables ; les ministres français et allemand sont restés à l'écart \
                    et David Lammy n'a fait que passer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Deutsche Welle",
                fr: "Deutsche Welle",
                uk: None,
            })),
            date: date("2025-04-23"),
            cite: &[cite(&sources::DNYUZ_2025_04_23)],
        },
        Answer {
            id: "officials-foreign-office",
            value: Value::Text(Text {
                en: "Officials; the ministers' meeting was postponed.",
                fr: "Des responsables ; la réunion des ministres a été reportée.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "UK Foreign Office, as relayed by the Kyiv Independent",
                fr: "Ministère britannique des Affaires étrangères, selon le Kyiv Independent",
                uk: None,
            })),
            date: date("2025-04-23"),
            cite: &[cite(&sources::KYIV_INDEPENDENT_2025_04_23)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "officials-foreign-office",
        why: Text {
            en: "It is the statement of the host, and several pages report that the French and \
                German ministers did not travel.",
            fr: "C'est la déclaration de l'hôte, et plusieurs pages rapportent que les ministres \
                français et allemand n'ont pas fait le déplacement.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// In what form was the meeting of 24 October 2025 held?
///
/// « Sous quelle forme la réunion du 24 octobre 2025 s'est-elle tenue ? »
///
/// - 2025-10, The Common Room, after the British government's text: As a virtual meeting.
///   (common-room-2025-10)
/// - 2025-10-24, The British government, before the meeting: In London and by video.
///   (mirage-news-2025-10-24)
/// - 2025-10-24, The Élysée: By video. (elysee-2025-10-24)
/// - 2025-10-24, The European Conservative: More than twenty allies gathered in London.
///   (european-conservative-2025-10-24)
///
/// Preferred: `london-and-virtual`. Several pages name five leaders who met in London, while Macron
/// and others spoke by video.
///
/// # Sources
///
/// - The Common Room, [Coalition of the Willing backs Ukraine
///   ceasefire](<https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire>),
///   2025-10
/// - Élysée, [Videoconference meeting of the Coalition of the Willing for
///   Ukraine](<https://www.elysee.fr/en/emmanuel-macron/2025/10/24/videoconference-meeting-of-the-coalition-of-the-willing-for-ukraine>),
///   2025-10-24
/// - The European Conservative, [Coalition of the Willing Rallies Behind War, Not
///   Solutions](<https://europeanconservative.com/articles/news/coalition-of-the-willing-rallies-behind-war-not-solutions>),
///   2025-10-24
/// - Mirage News, [Coalition To Meet, Target Russia's
///   War](<https://www.miragenews.com/coalition-to-meet-target-russias-war-1557013>), 2025-10-24
pub static LONDON_2025_10_24_FORMAT: Claim = Claim {
    id: "london-2025-10-24-format",
    question: Text {
        en: "In what form was the meeting of 24 October 2025 held?",
        fr: "Sous quelle forme la réunion du 24 octobre 2025 s'est-elle tenue ?",
    },
    about: Some(Record::Meeting(&meetings::LONDON_2025_10_24)),
    answers: &[
        Answer {
            id: "virtual",
            value: Value::Text(Text {
                en: "As a virtual meeting.",
                fr: "Sous forme virtuelle.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Common Room, after the British government's text",
                fr: "The Common Room, d'après le texte du gouvernement britannique",
                uk: None,
            })),
            date: date("2025-10"),
            cite: &[cite(&sources::COMMON_ROOM_2025_10)],
        },
        Answer {
            id: "london-and-virtual",
            value: Value::Text(Text {
                en: "In London and by video.",
                fr: "À Londres et par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The British government, before the meeting",
                fr: "Le gouvernement britannique, avant la réunion",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::MIRAGE_NEWS_2025_10_24)],
        },
        Answer {
            id: "videoconference",
            value: Value::Text(Text {
                en: "By video.",
                fr: "Par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::ELYSEE_2025_10_24)],
        },
        Answer {
            id: "gathered-in-london",
            value: Value::Text(Text {
                en: "More than twenty allies gathered in London.",
                fr: "Plus de vingt alliés réunis à Londres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The European Conservative",
                fr: "The European Conservative",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::EUROPEAN_CONSERVATIVE_2025_10_24)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "london-and-virtual",
        why: Text {
            en: "Several pages name five leaders who met in London, while Macron and others spoke \
                by video.",
            fr: "Plusieurs pages nomment cinq dirigeants réunis à Londres, tandis qu'Emmanuel \
                Macron et d'autres sont intervenus par visioconférence.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Was the meeting in London on 8 December 2025 one of the coalition?
///
/// « La réunion de Londres du 8 décembre 2025 était-elle une réunion de la coalition ? »
///
/// - 2025-12-10, Sky News, quoted by Interfax-Ukraine: No: a meeting of the leaders of Germany,
///   France and the United Kingdom with President Zelenskyy. (interfax-ukraine-2025-12-10,
///   menafn-2025-12-09)
/// - 2025-12-10, The Straits Times: Yes, in the caption of a photograph. (straits-times-2025-12-10)
/// - 2025-12-10, Interfax-Ukraine: An online discussion with a wider circle of leaders of the
///   coalition followed it. (interfax-ukraine-2025-12-10-2)
///
/// Preferred: `three-and-ukraine`. Four leaders met, and the coalition's own meeting was called for
/// three days later; a caption alone says otherwise.
///
/// # Sources
///
/// - Interfax-Ukraine, [Coalition of the Willing to hold videoconference meeting on Thurs, Dec 11 –
///   media](<https://en.interfax.com.ua/news/general/1127378.html>), 2025-12-10
/// - Interfax-Ukraine, [Засідання Коаліції охочих у форматі відеоконференції, 11
///   грудня](<https://interfax.com.ua/news/general/1127374.html>), 2025-12-10
/// - MENAFN, [UK PM welcomes Zelensky, Merz, Macron in
///   London](<https://menafn.com/1110456964/UK-PM-welcomes-Zelensky-Merz-Macron-in-London>),
///   2025-12-09
/// - The Straits Times, [Leaders of ‘Coalition of the Willing’ on Ukraine to meet on Dec
///   11](<https://www.straitstimes.com/world/europe/leaders-of-coalition-of-the-willing-on-ukraine-to-meet-on-thursday>),
///   2025-12-10
pub static LONDON_2025_12_08_KIND: Claim = Claim {
    id: "london-2025-12-08-kind",
    question: Text {
        en: "Was the meeting in London on 8 December 2025 one of the coalition?",
        fr: "La réunion de Londres du 8 décembre 2025 était-elle une réunion de la coalition ?",
    },
    about: Some(Record::Meeting(&meetings::LONDON_2025_12_08)),
    answers: &[
        Answer {
            id: "three-and-ukraine",
            value: Value::Text(Text {
                en: "No: a meeting of the leaders of Germany, France and the United Kingdom with \
                    President Zelenskyy.",
                fr: "Non : une réunion des dirigeants de l'Allemagne, de la France et du \
                    Royaume-Uni avec le président Zelensky.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sky News, quoted by Interfax-Ukraine",
                fr: "Sky News, cité par Interfax-Ukraine",
                uk: None,
            })),
            date: date("2025-12-10"),
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_12_10),
                cite(&sources::MENAFN_2025_12_09),
            ],
        },
        Answer {
            id: "coalition-caption",
            value: Value::Text(Text {
                en: "Yes, in the caption of a photograph.",
                fr: "Oui, dans la légende d'une photographie.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Straits Times",
                fr: "The Straits Times",
                uk: None,
            })),
            date: date("2025-12-10"),
            cite: &[cite(&sources::STRAITS_TIMES_2025_12_10)],
        },
        Answer {
            id: "wider-circle",
            value: Value::Text(Text {
                en: "An online discussion with a wider circle of leaders of the coalition \
                    followed it.",
                fr: "Un échange en ligne avec un cercle plus large de dirigeants de la coalition \
                    l'a suivie.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Interfax-Ukraine",
                fr: "Interfax-Ukraine",
                uk: None,
            })),
            date: date("2025-12-10"),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_12_10_2)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "three-and-ukraine",
        why: Text {
            en: "Four leaders met, and the coalition's own meeting was called for three days \
                later; a caption alone says otherwise.",
            fr: "Quatre dirigeants se sont réunis, et la réunion de la coalition a été convoquée \
                pour trois jours plus tard ; seule une légende dit autre chose.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many members does the coalition have?
///
/// « Combien de membres la coalition compte-t-elle ? »
///
/// - 2025-03-06, A British official: 20 (about) (journal-2025-03-06, balkans-voice-undated)
/// - 2025-03-12, Sébastien Lecornu: 15 (about) (spacewar-2025-03-12)
/// - 2025-03-17, 10 Downing Street: 30 (more-than) (shropshire-star-2025-03-17,
///   liga-net-2025-03-17)
/// - 2025-03-24, Bloomberg: 37 (exact) (censor-net-2025-03-24)
/// - 2025-04-03, Euronews: 30 (exact) (euronews-2025-04-03)
/// - 2025-07-04, Politico Europe: 30 (more-than) (politico-europe-2025-07-04)
/// - 2025-07-10, Sky News, as relayed by UNN: 31 (exact) (unn-2025-07-10, libertatea-2025-07-10)
/// - 2025-08, UK National Security Strategy 2025, quoted by PA: 31 (exact) (daily8-2025-08)
/// - 2025-08, AnewZ: 31 (exact) (anewz-2025-08)
/// - 2025-08-13, Finansavisen: 31 (exact) (finansavisen-2025-08-13)
/// - 2025-08-17, TV5MONDE and CNEWS: 31 (exact) (tv5monde-2025-08-17, cnews-2025-08-17)
/// - 2025-08-18, Emmanuel Macron: 30 (exact) (le-centrisme-2025-08-19)
/// - 2025-08-19, Keir Starmer: 30 (exact) (il-giornale-2025-08-19)
/// - 2025-08-19, Do Rzeczy: 33 (exact) (do-rzeczy-2025-08-19)
/// - 2025-08-24, CTV: 30 (exact) (bnn-bloomberg-2025-08-24)
/// - 2025-09, Public Sénat: 30 (about) (public-senat-undated)
/// - 2025-09-04, EFE: 35 (exact) (swissinfo-2025-09-04)
/// - 2025-11-25, The co-chairs' statement: 35 (exact) (gov-uk-2025-11-25)
/// - 2025-12-08, Volodymyr Zelenskyy: 30 (exact) (european-pravda-2025-12-08)
/// - 2025-12-30, Reuters, as relayed by L'Échiquier Social: 30 (about) (boursorama-2025-12-30,
///   lechiquier-social-undated)
/// - 2026-01-05, Lesfrancais.press: 15 (exact) (lesfrancais-press-undated)
/// - 2026-01-05, Reuters: 30 (more-than) (straits-times-2026-01-05)
/// - 2026-01-06, EFE: 35 (exact) (abc-color-2026-01-06)
/// - 2026-01-07, Volodymyr Zelenskyy: 34 (exact) (euromaidan-press-2026-01-07-2)
/// - 2026-02-20, The Élysée: 35 (exact) (swissinfo-2026-02-20, boursorama-2026-02-20)
/// - 2026-02-24, Volodymyr Zelenskyy: 36 (exact) (menafn-undated-2)
/// - 2026-02-24, AFP: 35 (about) (boursorama-2026-02-24)
/// - 2026-02-24, Deutschlandfunk: 30 (more-than) (deutschlandfunk-2026-02-24)
///
/// Preferred: `35-co-chairs`. It is the number of those who lead the coalition, given in their own
/// statement, and the Élysée repeated it in February 2026. The earlier figures belong to earlier
/// dates, when membership was still growing; no list of the thirty-five has been published in a
/// source of this record.
///
/// # Sources
///
/// - ABC Color, [Sánchez recibido por Macron para asistir a la reunión internacional sobre
///   Ucrania](<https://www.abc.com.py/internacionales/2026/01/06/sanchez-recibido-por-macron-para-asistir-a-la-reunion-internacional-sobre-ucrania/>),
///   2026-01-06
/// - AnewZ, [The 'Coalition of the Willing' and the war in
///   Ukraine](<https://anewz.tv/world/world-news/12171/the-coalition-of-the-willing-and-the-war-in-ukraine/news>),
///   2025-08
/// - Balkans Voice, [About 20 countries express interest in joining Ukraine coalition, UK
///   says](<https://balkansvoice.com/about-20-countries-express-interest-in-joining-ukraine-coalition-uk-says>),
///   undated
/// - BNN Bloomberg, [PM Carney visits Ukraine; Canada 'not excluding boots on the ground' in
///   possible security guarantee, official
///   says](<https://www.bnnbloomberg.ca/business/politics/2025/08/24/pm-carney-visits-ukraine-canada-not-excluding-boots-on-the-ground-in-possible-security-guarantee-official-says/>),
///   2025-08-24
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - Boursorama, [Ukraine-La coalition des volontaires se réunira mardi, quatre ans après le début
///   de la
///   guerre](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-se-reunira-mardi-quatre-ans-apres-le-debut-de-la-guerre-a6c1b4df2aa9e37677e517fed14c2ac0>),
///   2026-02-20
/// - Boursorama, [Ukraine: Macron "très sceptique" sur la possibilité d'une "paix à court
///   terme"](<https://www.boursorama.com/actualite-economique/actualites/ukraine-macron-tres-sceptique-sur-la-possibilite-d-une-paix-a-court-terme-df129286c8f0cf8f0785bfb2d855d3e4>),
///   2026-02-24
/// - Censor.NET, [French and British military discuss deployment of a coalition of the
///   willing](<https://censor.net/en/news/3543017/french-and-british-military-discuss-deployment-of-a-coalition-of-the-willing>),
///   2025-03-24
/// - CNEWS, [Guerre en Ukraine : quels sont les objectifs de la «coalition des volontaires» qui se
///   réunit](<https://www.cnews.fr/monde/2025-08-17/guerre-en-ukraine-quels-sont-les-objectifs-de-la-coalition-des-volontaires-qui-se>),
///   2025-08-17
/// - Daily8, [What is the coalition of the
///   willing?](<https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4>), 2025-08
/// - Deutschlandfunk, [Koalition der Willigen sichert Kiew Solidarität und weitere Militärhilfen
///   zu](<https://www.deutschlandfunk.de/koalition-der-willigen-sichert-kiew-solidaritaet-und-weitere-militaerhilfen-zu-100.html>),
///   2026-02-24
/// - Do Rzeczy, [Pilne spotkania po rozmowie Trump-Zełenski. Tusk weźmie
///   udział](<https://dorzeczy.pl/kraj/767349/pilne-spotkania-po-rozmowie-trump-zelenski-tusk-wezmie-udzial.html>),
///   2025-08-19
/// - Euromaidan Press, [Zelenskyy on the Paris
///   Declaration](<https://euromaidanpress.com/2026/01/07/zelenskyy-paris-declaration-security-guarantees>),
///   2026-01-07
/// - Euronews, [Tout ce que nous savons à ce jour sur la "coalition des volontaires" pour
///   l'Ukraine](<https://fr.euronews.com/my-europe/2025/04/03/tout-ce-que-nous-savons-a-ce-jour-sur-la-coalition-des-volontaires-pour-lukraine>),
///   2025-04-03
/// - European Pravda, [Зеленський анонсував нову зустріч "коаліції рішучих" цього
///   тижня](<https://www.eurointegration.com.ua/news/2025/12/8/7226682/>), 2025-12-08
/// - Finansavisen, [Europeiske toppledere krever sikkerhetsgarantier for
///   Ukraina](<https://www.finansavisen.no/samfunn/2025/08/13/8285479/europeiske-toppledere-krever-sikkerhetsgarantier-for-ukraina>),
///   2025-08-13
/// - GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
///   meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
///   2025-11-25
/// - Il Giornale, [Ucraina, pace davvero più vicina? Nella notte missili e
///   droni](<https://www.ilgiornale.it/news/guerra/ucraina-pace-davvero-pi-vicina-nella-notte-missili-e-droni-2524571.html>),
///   2025-08-19
/// - The Journal, [Around twenty countries have held talks on a 'coalition of the
///   willing'](<https://www.thejournal.ie/coalition-of-the-willing-taoiseach-6641588-Mar2025/>),
///   2025-03-06
/// - Le Centrisme, [Propos centristes. France – Agression de Poutine contre
///   l'Ukraine](<https://www.lecentrisme.com/2025/08/propos-centristes-france-agression-de.html>),
///   2025-08-19
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - Libertatea, [Emmanuel Macron și Keir Starmer au înființat forța comună franco-britanică,
///   formată din 50.000 de
///   soldați](<https://www.libertatea.ro/stiri/emmanuel-macron-si-keir-starmer-au-infiintat-forta-comuna-franco-britanica-formata-din-50-000-de-soldati-5374936>),
///   2025-07-10
/// - LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
///   details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
///   2025-03-17
/// - MENAFN, [Zelensky Says 36 Countries Took Part In Coalition Of The Willing Meeting
///   Today](<https://menafn.com/1110784339/Zelensky-Says-36-Countries-Took-Part-In-Coalition-Of-The-Willing-Meeting-Today>),
///   undated
/// - Politico Europe, [UK to host Ukraine 'coalition of the willing' meeting next
///   week](<https://www.politico.eu/article/uk-host-coalition-of-the-willing-meeting-next-week-northwood/>),
///   2025-07-04
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - Shropshire Star, [More than 30 countries ready to play part in 'coalition of the willing' – No
///   10](<https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10>),
///   2025-03-17
/// - SpaceWar, ['Very broad consensus' emerging among Europeans on Ukraine:
///   France](<https://www.spacewar.com/afp/250312195321.dx5f78ds.html>), 2025-03-12
/// - The Straits Times, [Turkey to stress 'strategic priority' of Black Sea security at Ukraine
///   meeting in
///   Paris](<https://www.straitstimes.com/world/europe/turkey-to-stress-strategic-priority-of-black-sea-security-at-ukraine-meeting-in-paris>),
///   2026-01-05
/// - Swissinfo, [Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a
///   Ucrania](<https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203>),
///   2025-09-04
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
/// - TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
///   ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
///   2025-08-17
/// - UNN, [Coalition of the willing will get headquarters in Paris, and a coordination group will
///   be formed in Kyiv -
///   media](<https://unn.ua/en/news/coalition-of-the-willing-will-get-headquarters-in-paris-and-a-coordination-group-will-be-formed-in-kyiv-media>),
///   2025-07-10
pub static MEMBER_COUNT: Claim = Claim {
    id: "member-count",
    question: Text {
        en: "How many members does the coalition have?",
        fr: "Combien de membres la coalition compte-t-elle ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "about-20-british-official",
            value: Value::Number(20, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries that held talks on joining.",
                fr: "Pays ayant participé à des discussions sur une adhésion.",
            }),
            by: Some(Attribution::Name(Name {
                en: "A British official",
                fr: "Un responsable britannique",
                uk: None,
            })),
            date: date("2025-03-06"),
            cite: &[
                cite(&sources::JOURNAL_2025_03_06),
                cite(&sources::BALKANS_VOICE_UNDATED),
            ],
        },
        Answer {
            id: "about-15-lecornu",
            value: Value::Number(15, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries interested in going on with the work.",
                fr: "Pays souhaitant poursuivre le travail.",
            }),
            by: Some(Attribution::Person(&people::SEBASTIEN_LECORNU)),
            date: date("2025-03-12"),
            cite: &[cite(&sources::SPACEWAR_2025_03_12)],
        },
        Answer {
            id: "more-than-30-downing-street",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Expected to play a part.",
                fr: "Attendus comme contributeurs.",
            }),
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[
                cite(&sources::SHROPSHIRE_STAR_2025_03_17),
                cite(&sources::LIGA_NET_2025_03_17),
            ],
        },
        Answer {
            id: "37-bloomberg",
            value: Value::Number(37, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries with which France and the United Kingdom were negotiating.",
                fr: "Pays avec lesquels la France et le Royaume-Uni négociaient.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Bloomberg",
                fr: "Bloomberg",
                uk: None,
            })),
            date: date("2025-03-24"),
            cite: &[cite(&sources::CENSOR_NET_2025_03_24)],
        },
        Answer {
            id: "30-euronews",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Euronews",
                fr: "Euronews",
                uk: None,
            })),
            date: date("2025-04-03"),
            cite: &[cite(&sources::EURONEWS_2025_04_03)],
        },
        Answer {
            id: "more-than-30-politico",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Politico Europe",
                fr: "Politico Europe",
                uk: None,
            })),
            date: date("2025-07-04"),
            cite: &[cite(&sources::POLITICO_EUROPE_2025_07_04)],
        },
        Answer {
            id: "31-sky-news",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sky News, as relayed by UNN",
                fr: "Sky News, selon UNN",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[
                cite(&sources::UNN_2025_07_10),
                cite(&sources::LIBERTATEA_2025_07_10),
            ],
        },
        Answer {
            id: "31-pa",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "UK National Security Strategy 2025, quoted by PA",
                fr: "Stratégie de sécurité nationale du Royaume-Uni 2025, citée par PA",
                uk: None,
            })),
            date: date("2025-08"),
            cite: &[cite(&sources::DAILY8_2025_08)],
        },
        Answer {
            id: "31-anewz",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AnewZ",
                fr: "AnewZ",
                uk: None,
            })),
            date: date("2025-08"),
            cite: &[cite(&sources::ANEWZ_2025_08)],
        },
        Answer {
            id: "31-finansavisen",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Finansavisen",
                fr: "Finansavisen",
                uk: None,
            })),
            date: date("2025-08-13"),
            cite: &[cite(&sources::FINANSAVISEN_2025_08_13)],
        },
        Answer {
            id: "31-tv5monde",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "TV5MONDE and CNEWS",
                fr: "TV5MONDE et CNEWS",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[
                cite(&sources::TV5MONDE_2025_08_17),
                cite(&sources::CNEWS_2025_08_17),
            ],
        },
        Answer {
            id: "30-macron",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-08-18"),
            cite: &[cite(&sources::LE_CENTRISME_2025_08_19)],
        },
        Answer {
            id: "30-starmer",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            date: date("2025-08-19"),
            cite: &[cite(&sources::IL_GIORNALE_2025_08_19)],
        },
        Answer {
            id: "33-do-rzeczy",
            value: Value::Number(33, Precision::Exact),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Do Rzeczy",
                fr: "Do Rzeczy",
                uk: None,
            })),
            date: date("2025-08-19"),
            cite: &[cite(&sources::DO_RZECZY_2025_08_19)],
        },
        Answer {
            id: "30-ctv",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "CTV",
                fr: "CTV",
                uk: None,
            })),
            date: date("2025-08-24"),
            cite: &[cite(&sources::BNN_BLOOMBERG_2025_08_24)],
        },
        Answer {
            id: "about-30-public-senat",
            value: Value::Number(30, Precision::About),
            unit: Some(Text {
                en: "members",
                fr: "membres",
            }),
            note: Some(Text {
                en: "States and organisations together.",
                fr: "États et organisations ensemble.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "35-efe",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::SWISSINFO_2025_09_04)],
        },
        Answer {
            id: "35-co-chairs",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-11-25"),
            cite: &[cite(&sources::GOV_UK_2025_11_25)],
        },
        Answer {
            id: "30-zelenskyy",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-12-08"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2025_12_08)],
        },
        Answer {
            id: "about-30-reuters",
            value: Value::Number(30, Precision::About),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters, as relayed by L'Échiquier Social",
                fr: "Reuters, selon L'Échiquier Social",
                uk: None,
            })),
            date: date("2025-12-30"),
            cite: &[
                cite(&sources::BOURSORAMA_2025_12_30),
                cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
            ],
        },
        Answer {
            id: "15-lesfrancais-press",
            value: Value::Number(15, Precision::Exact),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: Some(Text {
                en: "Lists fifteen as the member states; the page gives no number.",
                fr: "Énumère quinze États membres ; la page ne donne pas de nombre.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        Answer {
            id: "more-than-30-reuters",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::STRAITS_TIMES_2026_01_05)],
        },
        Answer {
            id: "35-efe-january",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "members",
                fr: "membres",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::ABC_COLOR_2026_01_06)],
        },
        Answer {
            id: "34-zelenskyy",
            value: Value::Number(34, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries moving towards binding guarantees.",
                fr: "Pays s'acheminant vers des garanties contraignantes.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-01-07"),
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2026_01_07_2)],
        },
        Answer {
            id: "35-elysee",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[
                cite(&sources::SWISSINFO_2026_02_20),
                cite(&sources::BOURSORAMA_2026_02_20),
            ],
        },
        Answer {
            id: "36-zelenskyy",
            value: Value::Number(36, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Took part in the meeting of that day.",
                fr: "Ont pris part à la réunion du jour.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-02-24"),
            cite: &[cite(&sources::MENAFN_UNDATED_2)],
        },
        Answer {
            id: "about-35-afp",
            value: Value::Number(35, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::BOURSORAMA_2026_02_24)],
        },
        Answer {
            id: "more-than-30-deutschlandfunk",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Without the United States.",
                fr: "Sans les États-Unis.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Deutschlandfunk",
                fr: "Deutschlandfunk",
                uk: None,
            })),
            date: date("2026-02-24"),
            cite: &[cite(&sources::DEUTSCHLANDFUNK_2026_02_24)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "35-co-chairs",
        why: Text {
            en: "It is the number of those who lead the coalition, given in their own statement, \
                and the Élysée repeated it in February 2026. The earlier figures belong to \
                earlier dates, when membership was still growing; no list of the thirty-five has \
                been published in a source of this record.",
            fr: "C'est le nombre de ceux qui mènent la coalition, donné dans leur propre \
                déclaration, et l'Élysée l'a répété en février 2026. Les chiffres antérieurs \
                valent pour leur date, alors que la coalition s'élargissait encore ; aucune \
                source de ce registre ne publie la liste des trente-cinq.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Which states and organisations belong to the coalition?
///
/// « Quels États et organisations appartiennent à la coalition ? »
///
/// - 2025-08-17, TV5MONDE: `rosters/2025-08-17-tv5monde` (tv5monde-2025-08-17)
/// - 2025-08-17, Le Méridien: `rosters/2025-08-17-le-meridien` (le-meridien-undated)
/// - 2025-09, Public Sénat: `rosters/2025-09-public-senat` (public-senat-undated)
/// - 2026-01, L'Échiquier Social, after Reuters: `rosters/2026-01-lechiquier-social`
///   (lechiquier-social-undated, boursorama-2025-12-30)
/// - 2026-01-05, Cyprus Mail: `rosters/2026-01-05-cyprus-mail` (cyprus-mail-2026-01-05)
/// - 2026-01-05, Lesfrancais.press: `rosters/2026-01-05-lesfrancais-press`
///   (lesfrancais-press-undated)
/// - 2026-02-20, EFE: `rosters/2026-02-20-elysee` (swissinfo-2026-02-20)
///
/// The question is open.
///
/// # Sources
///
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
/// - Le Méridien, [Volodymyr Zelensky ne voit aucun signe montrant que Moscou est prêt à un sommet
///   trilatéral avec
///   Washington](<https://le-meridien.fr/volodymyr-zelensky-ne-voit-aucun-signe-montrant-que-moscou-est-pret-a-un-sommet-trilateral-avec-washington/amp>),
///   undated
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
/// - TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
///   ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
///   2025-08-17
pub static MEMBER_LIST: Claim = Claim {
    id: "member-list",
    question: Text {
        en: "Which states and organisations belong to the coalition?",
        fr: "Quels États et organisations appartiennent à la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "tv5monde",
            value: Value::Record(Record::Roster(&rosters::TV5MONDE_2025_08_17)),
            unit: None,
            note: Some(Text {
                en: "With Türkiye and Canada, and with the EU and NATO among the members.",
                fr: "Avec la Turquie et le Canada, et l'UE et l'OTAN parmi les membres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "TV5MONDE",
                fr: "TV5MONDE",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::TV5MONDE_2025_08_17)],
        },
        Answer {
            id: "le-meridien",
            value: Value::Record(Record::Roster(&rosters::LE_MERIDIEN_2025_08_17)),
            unit: None,
            note: Some(Text {
                en: "The same countries with France; the EU and NATO are part of it.",
                fr: "Les mêmes pays avec la France ; l'UE et l'OTAN en font partie.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Le Méridien",
                fr: "Le Méridien",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::LE_MERIDIEN_UNDATED)],
        },
        Answer {
            id: "public-senat",
            value: Value::Record(Record::Roster(&rosters::PUBLIC_SENAT_2025_09)),
            unit: None,
            note: Some(Text {
                en: "Counts the EU and NATO as members.",
                fr: "Compte l'UE et l'OTAN parmi les membres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "echiquier-social",
            value: Value::Record(Record::Roster(&rosters::LECHIQUIER_SOCIAL_2026_01)),
            unit: None,
            note: Some(Text {
                en: "With Japan, Canada and Australia.",
                fr: "Avec le Japon, le Canada et l'Australie.",
            }),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social, after Reuters",
                fr: "L'Échiquier Social, d'après Reuters",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[
                cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
                cite(&sources::BOURSORAMA_2025_12_30),
            ],
        },
        Answer {
            id: "cyprus-mail",
            value: Value::Record(Record::Roster(&rosters::CYPRUS_MAIL_2026_01_05)),
            unit: None,
            note: Some(Text {
                en: "Thirty-two states, without Ukraine, Albania and Montenegro.",
                fr: "Trente-deux États, sans l'Ukraine, l'Albanie ni le Monténégro.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Cyprus Mail",
                fr: "Cyprus Mail",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
        },
        Answer {
            id: "lesfrancais-press",
            value: Value::Record(Record::Roster(&rosters::LESFRANCAIS_PRESS_2026_01_05)),
            unit: None,
            note: Some(Text {
                en: "Fifteen states, without Türkiye, Japan and Australia.",
                fr: "Quinze États, sans la Turquie, le Japon ni l'Australie.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        Answer {
            id: "efe",
            value: Value::Record(Record::Roster(&rosters::ELYSEE_2026_02_20)),
            unit: None,
            note: Some(Text {
                en: "With NATO, the EU and American emissaries.",
                fr: "Avec l'OTAN, l'UE et des émissaires américains.",
            }),
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[cite(&sources::SWISSINFO_2026_02_20)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Was the meeting in Munich on 13 February 2026 one of the coalition?
///
/// « La réunion de Munich du 13 février 2026 était-elle une réunion de la coalition ? »
///
/// - 2026-02-13, Office of the President of Ukraine: No: a meeting in the Berlin format.
///   (president-of-ukraine-undated-3, naanoo-2026-02-13)
/// - 2026-02-13, Polsat News: Yes: a meeting of the Coalition of the Willing.
///   (polsat-news-2026-02-13)
///
/// Preferred: `berlin-format`. The Ukrainian presidency and German government sources use that
/// name, and the group is smaller than the coalition.
///
/// # Sources
///
/// - naanoo, [Ukraine-Partner sagen Kiew "neue Anstrengung" in Energiehilfe
///   zu](<https://www.naanoo.com/nachrichten/ukraine-partner-sagen-kiew-neue-anstrengung-in-energiehilfe-zu>),
///   2026-02-13
/// - Polsat News, [Spotkanie koalicji chętnych. Na miejscu premier Donald
///   Tusk](<https://www.polsatnews.pl/wiadomosc/2026-02-13/spotkanie-koalicji-chetnych-na-miejscu-premier-donald-tusk/>),
///   2026-02-13
/// - President of Ukraine, [У Мюнхені Володимир Зеленський провів зустріч із
///   партнерами](<https://www.president.gov.ua/news/u-myunheni-volodimir-zelenskij-proviv-zustrich-iz-partnerami-102821>),
///   undated
pub static MUNICH_2026_02_13_KIND: Claim = Claim {
    id: "munich-2026-02-13-kind",
    question: Text {
        en: "Was the meeting in Munich on 13 February 2026 one of the coalition?",
        fr: "La réunion de Munich du 13 février 2026 était-elle une réunion de la coalition ?",
    },
    about: Some(Record::Meeting(&meetings::MUNICH_2026_02_13)),
    answers: &[
        Answer {
            id: "berlin-format",
            value: Value::Text(Text {
                en: "No: a meeting in the Berlin format.",
                fr: "Non : une réunion au format de Berlin.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2026-02-13"),
            cite: &[
                cite(&sources::PRESIDENT_OF_UKRAINE_UNDATED_3),
                cite(&sources::NAANOO_2026_02_13),
            ],
        },
        Answer {
            id: "coalition-polsat",
            value: Value::Text(Text {
                en: "Yes: a meeting of the Coalition of the Willing.",
                fr: "Oui : une réunion de la coalition des volontaires.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Polsat News",
                fr: "Polsat News",
                uk: None,
            })),
            date: date("2026-02-13"),
            cite: &[cite(&sources::POLSAT_NEWS_2026_02_13)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "berlin-format",
        why: Text {
            en: "The Ukrainian presidency and German government sources use that name, and the \
                group is smaller than the coalition.",
            fr: "La présidence ukrainienne et des sources gouvernementales allemandes emploient \
                ce nom, et le groupe est plus restreint que la coalition.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// What kind of body is the coalition?
///
/// « De quelle nature est la coalition ? »
///
/// - 2025-07-04, Politico Europe: A loose partnership of Western countries.
///   (politico-europe-2025-07-04)
/// - 2025-10, The Common Room: No formal alliance, but a group formed for the purpose in which
///   countries coordinate. (common-room-2025-10)
/// - 2025-10-24, RBC-Ukraine: An alliance of European countries and the United States.
///   (rbc-ukraine-2025-10-24)
///
/// Preferred: `ad-hoc-group`. No source of this record names a founding treaty or prints a full
/// list of members.
///
/// # Sources
///
/// - The Common Room, [Coalition of the Willing backs Ukraine
///   ceasefire](<https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire>),
///   2025-10
/// - Politico Europe, [UK to host Ukraine 'coalition of the willing' meeting next
///   week](<https://www.politico.eu/article/uk-host-coalition-of-the-willing-meeting-next-week-northwood/>),
///   2025-07-04
/// - RBC-Ukraine, [Starmer calls for more long-range arms for Ukraine ahead of Coalition of the
///   Willing
///   talks](<https://newsukraine.rbc.ua/news/starmer-calls-for-more-long-range-arms-for-1761289501.html>),
///   2025-10-24
pub static NATURE_OF_THE_COALITION: Claim = Claim {
    id: "nature-of-the-coalition",
    question: Text {
        en: "What kind of body is the coalition?",
        fr: "De quelle nature est la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "loose-partnership",
            value: Value::Text(Text {
                en: "A loose partnership of Western countries.",
                fr: "Un partenariat souple de pays occidentaux.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Politico Europe",
                fr: "Politico Europe",
                uk: None,
            })),
            date: date("2025-07-04"),
            cite: &[cite(&sources::POLITICO_EUROPE_2025_07_04)],
        },
        Answer {
            id: "ad-hoc-group",
            value: Value::Text(Text {
                en: "No formal alliance, but a group formed for the purpose in which countries \
                    coordinate.",
                fr: "Non pas une alliance formelle, mais un groupe de circonstance où des pays se \
                    coordonnent.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Common Room",
                fr: "The Common Room",
                uk: None,
            })),
            date: date("2025-10"),
            cite: &[cite(&sources::COMMON_ROOM_2025_10)],
        },
        Answer {
            id: "alliance",
            value: Value::Text(Text {
                en: "An alliance of European countries and the United States.",
                fr: "Une alliance de pays européens et des États-Unis.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "RBC-Ukraine",
                fr: "RBC-Ukraine",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_10_24)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "ad-hoc-group",
        why: Text {
            en: "No source of this record names a founding treaty or prints a full list of \
                members.",
            fr: "Aucune source de ce registre ne mentionne de traité fondateur ni ne publie de \
                liste complète des membres.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries took part in the planning meeting of 20 March 2025?
///
/// « Combien de pays ont participé à la réunion de planification du 20 mars 2025 ? »
///
/// - 2025-03-20, Agency text in Indian Witness: 30 (more-than) (indian-witness-2025-03-20)
/// - 2025-03-20, BBC, as relayed by Euromaidan Press: 20 (more-than) (euromaidan-press-2025-03-20)
/// - 2025-03-20, BBC, as relayed by TVC News: 20 (at-most) (tvc-news-2025-03-20)
/// - 2025-03-21, 10 Downing Street: 31 (exact) (gov-uk-2025-03-21)
///
/// Preferred: `31-countries-and-bodies`. It is the host's own count, given the day after; it does
/// not say how many of the 31 are organisations. The other figures come from relays of press
/// reports of the day.
///
/// # Sources
///
/// - Euromaidan Press, [UK to host closed meeting on Ukraine peacekeeping
///   force](<https://euromaidanpress.com/2025/03/20/uk-to-host-closed-meeting-on-ukraine-peacekeeping-force>),
///   2025-03-20
/// - GOV.UK, [PM call with President of the European Council, President of the European Commission
///   and the leaders of Turkey, Norway and Iceland: 21 March
///   2025](<https://www.gov.uk/government/news/pm-call-with-president-of-the-european-council-president-of-the-european-commission-and-the-leaders-of-turkey-norway-and-iceland-21-march-2025>),
///   2025-03-21
/// - Indian Witness, [Military leaders convene in Britain to plan Ukraine's
///   defence](<https://www.indianwitness.com/news/international/military-leaders-convene-in-britain-to-plan-ukraines-de>),
///   2025-03-20
/// - TVC News, [UK hosts key military leaders to collaborate on Ukraine peacekeeping
///   plans](<https://www.tvcnews.tv/uk-hosts-key-military-leaders-to-collaborate-on-ukraine-peacekeeping-plans/>),
///   2025-03-20
pub static NORTHWOOD_2025_03_20_COUNTRIES: Claim = Claim {
    id: "northwood-2025-03-20-countries",
    question: Text {
        en: "How many countries took part in the planning meeting of 20 March 2025?",
        fr: "Combien de pays ont participé à la réunion de planification du 20 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::NORTHWOOD_2025_03_20)),
    answers: &[
        Answer {
            id: "more-than-30",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Agency text in Indian Witness",
                fr: "Texte d'agence dans Indian Witness",
                uk: None,
            })),
            date: date("2025-03-20"),
            cite: &[cite(&sources::INDIAN_WITNESS_2025_03_20)],
        },
        Answer {
            id: "more-than-20",
            value: Value::Number(20, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "BBC, as relayed by Euromaidan Press",
                fr: "BBC, selon Euromaidan Press",
                uk: None,
            })),
            date: date("2025-03-20"),
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_03_20)],
        },
        Answer {
            id: "almost-20",
            value: Value::Number(20, Precision::AtMost),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Almost twenty.",
                fr: "Près de vingt.",
            }),
            by: Some(Attribution::Name(Name {
                en: "BBC, as relayed by TVC News",
                fr: "BBC, selon TVC News",
                uk: None,
            })),
            date: date("2025-03-20"),
            cite: &[cite(&sources::TVC_NEWS_2025_03_20)],
        },
        Answer {
            id: "31-countries-and-bodies",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries and bodies",
                fr: "pays et organismes",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-03-21"),
            cite: &[cite(&sources::GOV_UK_2025_03_21)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "31-countries-and-bodies",
        why: Text {
            en: "It is the host's own count, given the day after; it does not say how many of the \
                31 are organisations. The other figures come from relays of press reports of the \
                day.",
            fr: "C'est le décompte de l'hôte lui-même, donné le lendemain ; il ne dit pas combien \
                des 31 sont des organisations. Les autres chiffres viennent de reprises \
                d'articles du jour.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many meetings did the coalition count in the summer of 2025?
///
/// « Combien de réunions la coalition comptait-elle à l'été 2025 ? »
///
/// - 2025-08-13, Office of the President of Ukraine: The meeting of 13 August was the sixth.
///   (president-of-ukraine-2025-08-13, novyny-live-2025-08-13)
/// - 2025-08-17, Office of the President of Ukraine: The meeting of 17 August was the seventh.
///   (president-of-ukraine-2025-08-17)
/// - 2025-09, Cevdet Yılmaz: The summit of Paris in September was the fifth at leaders' level,
///   after four others attended. (trt-bulgarian-2025-09)
///
/// The answers do not exclude each other. Kyiv counts the coalition's meetings, Vice-President
/// Yılmaz the leaders' summits that Türkiye attended; neither gives a list.
///
/// # Sources
///
/// - Novyny.LIVE, [Коаліція охочих узгодила головні пункти безпеки для
///   України](<https://news.novyny.live/koalitsiia-okhochikh-uzgodila-golovni-punkti-bezpeki-dlia-ukrayini-274046.html>),
///   2025-08-13
/// - President of Ukraine, [Коаліція охочих обговорила ключові пункти гарантій
///   безпеки](<https://www.president.gov.ua/news/koaliciya-ohochih-obgovorila-klyuchovi-punkti-garantij-bezpe-99565>),
///   2025-08-13
/// - President of Ukraine, [Коаліція охочих скоординувала позиції напередодні
///   переговорів](<https://www.president.gov.ua/news/koaliciya-ohochih-skoordinuvala-poziciyi-naperedodni-peregov-99605>),
///   2025-08-17
/// - TRT Bulgarian, [Вицепрезидентът на Тюркийе след срещата на коалицията на
///   желаещите](<https://trt.global/bulgarski/article/32923efec087>), 2025-09
pub static NUMBERING_OF_MEETINGS: Claim = Claim {
    id: "numbering-of-meetings",
    question: Text {
        en: "How many meetings did the coalition count in the summer of 2025?",
        fr: "Combien de réunions la coalition comptait-elle à l'été 2025 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "six-on-13-august",
            value: Value::Text(Text {
                en: "The meeting of 13 August was the sixth.",
                fr: "La réunion du 13 août était la sixième.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-08-13"),
            cite: &[
                cite(&sources::PRESIDENT_OF_UKRAINE_2025_08_13),
                cite(&sources::NOVYNY_LIVE_2025_08_13),
            ],
        },
        Answer {
            id: "seven-on-17-august",
            value: Value::Text(Text {
                en: "The meeting of 17 August was the seventh.",
                fr: "La réunion du 17 août était la septième.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-08-17"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2025_08_17)],
        },
        Answer {
            id: "fifth-leaders-summit",
            value: Value::Text(Text {
                en: "The summit of Paris in September was the fifth at leaders' level, after four \
                    others attended.",
                fr: "Le sommet de Paris en septembre était le cinquième au niveau des dirigeants, \
                    après quatre autres auxquels il avait assisté.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::CEVDET_YILMAZ)),
            date: date("2025-09"),
            cite: &[cite(&sources::TRT_BULGARIAN_2025_09)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Kyiv counts the coalition's meetings, Vice-President Yılmaz the leaders' summits \
            that Türkiye attended; neither gives a list.",
        fr: "Kyiv compte les réunions de la coalition, le vice-président Yılmaz les sommets de \
            dirigeants auxquels la Turquie a assisté ; ni l'un ni l'autre n'en donne la liste.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// What share of Ukraine's territory does Russia occupy?
///
/// « Quelle part du territoire ukrainien la Russie occupe-t-elle ? »
///
/// - 2026-01, L'Échiquier Social: 20% (about) (lechiquier-social-undated)
/// - 2026-01, L'Échiquier Social: 19% (about) (lechiquier-social-undated)
///
/// The answers do not exclude each other. Both are rounded: nearly 20% and about 19% describe the
/// same share.
///
/// # Sources
///
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
pub static OCCUPIED_TERRITORY_SHARE: Claim = Claim {
    id: "occupied-territory-share",
    question: Text {
        en: "What share of Ukraine's territory does Russia occupy?",
        fr: "Quelle part du territoire ukrainien la Russie occupe-t-elle ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "nearly-20",
            value: Value::Share(share(20), Precision::About),
            unit: None,
            note: Some(Text {
                en: "Nearly 20%, as controlled by Russia.",
                fr: "Près de 20 %, que la Russie contrôle.",
            }),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social",
                fr: "L'Échiquier Social",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        Answer {
            id: "about-19",
            value: Value::Share(share(19), Precision::About),
            unit: None,
            note: Some(Text {
                en: "As occupied by Moscow; both figures stand in one paragraph.",
                fr: "Qu'occupe Moscou ; les deux chiffres figurent dans le même paragraphe.",
            }),
            by: Some(Attribution::Name(Name {
                en: "L'Échiquier Social",
                fr: "L'Échiquier Social",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Both are rounded: nearly 20% and about 19% describe the same share.",
        fr: "Les deux chiffres sont arrondis : près de 20 % et environ 19 % décrivent la même \
            part.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// On which day did officials of about twenty countries talk about a coalition in March 2025?
///
/// « Quel jour des responsables d'une vingtaine de pays ont-ils discuté d'une coalition en mars
/// 2025 ? »
///
/// - 2025-03-06, Balkans Voice: 2025-03-04 (balkans-voice-undated)
/// - 2025-03-06, The Journal: 2025-03-05 (journal-2025-03-06)
///
/// The question is open.
///
/// # Sources
///
/// - Balkans Voice, [About 20 countries express interest in joining Ukraine coalition, UK
///   says](<https://balkansvoice.com/about-20-countries-express-interest-in-joining-ukraine-coalition-uk-says>),
///   undated
/// - The Journal, [Around twenty countries have held talks on a 'coalition of the
///   willing'](<https://www.thejournal.ie/coalition-of-the-willing-taoiseach-6641588-Mar2025/>),
///   2025-03-06
pub static OFFICIALS_2025_03_DATE: Claim = Claim {
    id: "officials-2025-03-date",
    question: Text {
        en: "On which day did officials of about twenty countries talk about a coalition in March \
            2025?",
        fr: "Quel jour des responsables d'une vingtaine de pays ont-ils discuté d'une coalition \
            en mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::OFFICIALS_2025_03)),
    answers: &[
        Answer {
            id: "4-march",
            value: Value::Date(date("2025-03-04")),
            unit: None,
            note: Some(Text {
                en: "The page says Tuesday.",
                fr: "La page dit mardi.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Balkans Voice",
                fr: "Balkans Voice",
                uk: None,
            })),
            date: date("2025-03-06"),
            cite: &[cite(&sources::BALKANS_VOICE_UNDATED)],
        },
        Answer {
            id: "5-march",
            value: Value::Date(date("2025-03-05")),
            unit: None,
            note: Some(Text {
                en: "The page of 6 March says yesterday.",
                fr: "La page du 6 mars dit hier.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Journal",
                fr: "The Journal",
                uk: None,
            })),
            date: date("2025-03-06"),
            cite: &[cite(&sources::JOURNAL_2025_03_06)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// Did France and the United Kingdom propose a truce of one month in March 2025?
///
/// « La France et le Royaume-Uni ont-ils proposé une trêve d'un mois en mars 2025 ? »
///
/// - 2025-03-02, Emmanuel Macron: Yes, in the air, at sea and for energy infrastructure.
///   (europe-1-2025-03, ansa-2025-03-02)
/// - 2025-03-03, Luke Pollard, UK armed forces minister: It is not a proposal that London
///   recognises as such; many options were under study. (n-42mag-2025-03)
///
/// The question is open.
///
/// # Sources
///
/// - ANSA, [Macron: con Starmer proposta di tregua di 1 mese in
///   Ucraina](<https://www.ansa.it/sito/notizie/topnews/2025/03/02/macroncon-starmer-proposta-di-tregua-di-1-mese-in-ucraina_3b74225a-5265-4a8a-b842-8acf07890b82.html>),
///   2025-03-02
/// - Europe 1, [Paris et Londres proposent une trêve en Ukraine d'un mois « dans les airs, sur les
///   mers et les infrastructures énergétiques », selon Emmanuel
///   Macron](<https://www.europe1.fr/international/paris-et-londres-proposent-une-treve-en-ukraine-dun-mois-dans-les-airs-sur-les-mers-et-les-infrastructures-energetiques-selon-emmanuel-macron-666280>),
///   2025-03
/// - 42mag, [Ukraine : les Européens cherchent un
///   cessez-le-feu](<https://42mag.fr/2025/03/ukraine-les-europeens-cherchent-un-cessez-le-feu>),
///   2025-03
pub static ONE_MONTH_TRUCE: Claim = Claim {
    id: "one-month-truce",
    question: Text {
        en: "Did France and the United Kingdom propose a truce of one month in March 2025?",
        fr: "La France et le Royaume-Uni ont-ils proposé une trêve d'un mois en mars 2025 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "macron",
            value: Value::Text(Text {
                en: "Yes, in the air, at sea and for energy infrastructure.",
                fr: "Oui, dans les airs, en mer et pour les infrastructures énergétiques.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-03-02"),
            cite: &[
                cite(&sources::EUROPE_1_2025_03),
                cite(&sources::ANSA_2025_03_02),
            ],
        },
        Answer {
            id: "pollard",
            value: Value::Text(Text {
                en: "It is not a proposal that London recognises as such; many options were under \
                    study.",
                fr: "Ce n'est pas une proposition que Londres reconnaît comme telle ; de \
                    nombreuses options étaient à l'étude.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Luke Pollard, UK armed forces minister",
                fr: "Luke Pollard, ministre britannique délégué aux Forces armées",
                uk: None,
            })),
            date: date("2025-03-03"),
            cite: &[cite(&sources::N_42MAG_2025_03)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// How many countries were represented at the meeting of chiefs of defence of 11 March 2025?
///
/// « Combien de pays étaient représentés à la réunion des chefs d'état-major du 11 mars 2025 ? »
///
/// - 2025-03-11, Thierry Burkhard: 34 (exact) (interfax-ukraine-2025-03-11)
/// - 2025-03-11, Le Monde: 34 (exact) (kyiv-independent-undated)
/// - 2025-03-11, Le Grand Continent: 36 (exact) (le-grand-continent-2025-03-11)
/// - 2025-03-11, AFP: 30 (exact) (euromaidan-press-2025-03-11)
/// - 2025-03-15, L'Express: 37 (exact) (lexpress-2025-03-15)
///
/// The answers do not exclude each other. General Burkhard lists the 34 countries whose chiefs of
/// defence the two hosts received; with France and the United Kingdom these are 36, and with
/// Ukraine 37. The figure of thirty counts European and NATO countries.
///
/// # Sources
///
/// - Euromaidan Press, [Military chiefs from 30 European and NATO countries meet in
///   Paris](<https://euromaidanpress.com/?p=327218>), 2025-03-11
/// - Interfax-Ukraine, [Macron to meet in Paris with heads of general staffs of over 30
///   countries](<https://en.interfax.com.ua/news/general/1054799.html>), 2025-03-11
/// - Kyiv Independent, [Macron rallies Europe to back Ukraine following ceasefire
///   talks](<https://kyivindependent.com/macron-rallies-europe-to-back-ukraine-following-ceasefire-talks>),
///   undated
/// - Le Grand Continent, [Les États-Unis sont le seul membre de l'OTAN absent de la réunion de
///   Paris sur le soutien à
///   l'Ukraine](<https://legrandcontinent.eu/fr/2025/03/11/les-etats-unis-sont-le-seul-membre-de-lotan-absent-de-la-reunion-de-paris-sur-le-soutien-a-lukraine>),
///   2025-03-11
/// - L'Express, [Guerre en Ukraine : la folle semaine des états-majors pour réarmer
///   l'Europe](<https://ozardiplo.blogspot.com/2025/03/lexpress-guerre-en-ukraine-la-folle.html>),
///   2025-03-15
pub static PARIS_2025_03_11_COUNTRIES: Claim = Claim {
    id: "paris-2025-03-11-countries",
    question: Text {
        en: "How many countries were represented at the meeting of chiefs of defence of 11 March \
            2025?",
        fr: "Combien de pays étaient représentés à la réunion des chefs d'état-major du 11 mars \
            2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_CHODS_2025_03_11)),
    answers: &[
        Answer {
            id: "34-burkhard",
            value: Value::Number(34, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Countries listed by name; the two hosts are not in the list.",
                fr: "Pays nommés un à un ; les deux hôtes ne figurent pas dans la liste.",
            }),
            by: Some(Attribution::Person(&people::THIERRY_BURKHARD)),
            date: date("2025-03-11"),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_03_11)],
        },
        Answer {
            id: "34-le-monde",
            value: Value::Number(34, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Le Monde",
                fr: "Le Monde",
                uk: None,
            })),
            date: date("2025-03-11"),
            cite: &[cite(&sources::KYIV_INDEPENDENT_UNDATED)],
        },
        Answer {
            id: "36-grand-continent",
            value: Value::Number(36, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Among them 31 of NATO.",
                fr: "Dont 31 de l'OTAN.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Le Grand Continent",
                fr: "Le Grand Continent",
                uk: None,
            })),
            date: date("2025-03-11"),
            cite: &[cite(&sources::LE_GRAND_CONTINENT_2025_03_11)],
        },
        Answer {
            id: "30-afp",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "European and NATO countries.",
                fr: "Pays européens et de l'OTAN.",
            }),
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2025-03-11"),
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_03_11)],
        },
        Answer {
            id: "37-lexpress",
            value: Value::Number(37, Precision::Exact),
            unit: Some(Text {
                en: "delegations",
                fr: "délégations",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "L'Express",
                fr: "L'Express",
                uk: None,
            })),
            date: date("2025-03-15"),
            cite: &[cite(&sources::LEXPRESS_2025_03_15)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "General Burkhard lists the 34 countries whose chiefs of defence the two hosts \
            received; with France and the United Kingdom these are 36, and with Ukraine 37. The \
            figure of thirty counts European and NATO countries.",
        fr: "Le général Burkhard énumère les 34 pays dont les deux hôtes ont reçu les chefs \
            d'état-major ; avec la France et le Royaume-Uni, cela fait 36, et avec l'Ukraine 37. \
            Le chiffre de trente compte les pays européens et de l'OTAN.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who represented Ukraine at the E5 meeting of 12 March 2025?
///
/// « Qui représentait l'Ukraine à la réunion E5 du 12 mars 2025 ? »
///
/// - 2025-03-12, AFP: Minister Rustem Umerov, by video. (spacewar-2025-03-12)
/// - 2025-03-12, askanews: Minister Umerov was announced for the first part. (il-denaro-2025-03-12)
/// - 2025-03-13, The joint statement: Deputy Minister Serhii Boiev, by video. (gov-uk-2025-03-13)
///
/// Preferred: `boiev`. The joint statement was issued after the meeting by those who took part; the
/// agencies wrote on the day, some of them beforehand.
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
/// - Il Denaro, [Difesa, Crosetto a Parigi per il summit per una forza
///   comune](<https://www.ildenaro.it/difesa-crosetto-a-parigi-per-il-summit-per-una-forza-comune/>),
///   2025-03-12
/// - SpaceWar, ['Very broad consensus' emerging among Europeans on Ukraine:
///   France](<https://www.spacewar.com/afp/250312195321.dx5f78ds.html>), 2025-03-12
pub static PARIS_2025_03_12_UKRAINE: Claim = Claim {
    id: "paris-2025-03-12-ukraine",
    question: Text {
        en: "Who represented Ukraine at the E5 meeting of 12 March 2025?",
        fr: "Qui représentait l'Ukraine à la réunion E5 du 12 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_E5_2025_03_12)),
    answers: &[
        Answer {
            id: "umerov",
            value: Value::Text(Text {
                en: "Minister Rustem Umerov, by video.",
                fr: "Le ministre Roustem Oumerov, par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP",
                fr: "AFP",
                uk: None,
            })),
            date: date("2025-03-12"),
            cite: &[cite(&sources::SPACEWAR_2025_03_12)],
        },
        Answer {
            id: "umerov-announced",
            value: Value::Text(Text {
                en: "Minister Umerov was announced for the first part.",
                fr: "Le ministre Oumerov était annoncé pour la première partie.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "askanews",
                fr: "askanews",
                uk: None,
            })),
            date: date("2025-03-12"),
            cite: &[cite(&sources::IL_DENARO_2025_03_12)],
        },
        Answer {
            id: "boiev",
            value: Value::Text(Text {
                en: "Deputy Minister Serhii Boiev, by video.",
                fr: "Le vice-ministre Serhiï Boïev, par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The joint statement",
                fr: "La déclaration commune",
                uk: None,
            })),
            date: date("2025-03-13"),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "boiev",
        why: Text {
            en: "The joint statement was issued after the meeting by those who took part; the \
                agencies wrote on the day, some of them beforehand.",
            fr: "La déclaration commune a été publiée après la réunion par ceux qui y ont pris \
                part ; les agences ont écrit le jour même, certaines avant la réunion.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Was Austria represented at the Paris summit of 27 March 2025?
///
/// « L'Autriche était-elle représentée au sommet de Paris du 27 mars 2025 ? »
///
/// - 2025-03, ANP: No, it is among the four EU states missing in Paris.
///   (reformatorisch-dagblad-2025-03-4)
/// - 2025-03-27, Office of the President of Ukraine: Yes, by its ambassador. (ukrinform-2025-03-27,
///   united24-media-2025-03-27)
/// - 2025-03-27, LaPresse: No, it was missing with Hungary, Slovakia and Malta. (zazoom-2025-03-27)
///
/// Preferred: `ambassador`. It comes from a delegation that was present and gives the rank of each
/// representative, and UNITED24 Media repeats it; ANP wrote before the meeting.
///
/// # Sources
///
/// - Reformatorisch Dagblad, [Dertig landen praten in Parijs over verder beschermen
///   Oekraïne](<https://www.rd.nl/artikel/1101012-dertig-landen-praten-in-parijs-over-verder-beschermen-oekraine>),
///   2025-03
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
/// - UNITED24 Media, [The "Coalition of the Willing" Meeting Concludes. Here's What Leaders Are
///   Saying](<https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126>),
///   2025-03-27
/// - Zazoom, [Ucraina, il vertice dei "volenterosi" a Parigi: 31 Paesi
///   presenti](<https://www.zazoom.it/2025-03-27/ucraina-il-vertice-dei-volenterosi-a-parigi-31-paesi-presenti/16653923/>),
///   2025-03-27
pub static PARIS_2025_03_27_AUSTRIA: Claim = Claim {
    id: "paris-2025-03-27-austria",
    question: Text {
        en: "Was Austria represented at the Paris summit of 27 March 2025?",
        fr: "L'Autriche était-elle représentée au sommet de Paris du 27 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_03_27)),
    answers: &[
        Answer {
            id: "missing-anp",
            value: Value::Text(Text {
                en: "No, it is among the four EU states missing in Paris.",
                fr: "Non, elle est parmi les quatre États de l'UE qui manquent à Paris.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "ANP",
                fr: "ANP",
                uk: None,
            })),
            date: date("2025-03"),
            cite: &[cite(&sources::REFORMATORISCH_DAGBLAD_2025_03_4)],
        },
        Answer {
            id: "ambassador",
            value: Value::Text(Text {
                en: "Yes, by its ambassador.",
                fr: "Oui, par son ambassadeur.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[
                cite(&sources::UKRINFORM_2025_03_27),
                cite(&sources::UNITED24_MEDIA_2025_03_27),
            ],
        },
        Answer {
            id: "absent",
            value: Value::Text(Text {
                en: "No, it was missing with Hungary, Slovakia and Malta.",
                fr: "Non, elle manquait avec la Hongrie, la Slovaquie et Malte.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LaPresse",
                fr: "LaPresse",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[cite(&sources::ZAZOOM_2025_03_27)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "ambassador",
        why: Text {
            en: "It comes from a delegation that was present and gives the rank of each \
                representative, and UNITED24 Media repeats it; ANP wrote before the meeting.",
            fr: "Elle vient d'une délégation présente et donne le rang de chaque représentant, et \
                UNITED24 Media la reprend ; l'ANP écrivait avant la réunion.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries were represented at the Paris summit of 27 March 2025?
///
/// « Combien de pays étaient représentés au sommet de Paris du 27 mars 2025 ? »
///
/// - 2025-03-27, Office of the President of Ukraine: 31 (exact) (ukrainska-pravda-2025-03-27)
/// - 2025-03-27, Emmanuel Macron: 31 (exact) (unis-pour-lukraine-undated)
/// - 2025-03-27, LaPresse: 31 (exact) (zazoom-2025-03-27)
/// - 2025-03-27, Keir Starmer: 30 (exact) (a-news-2025-03-27, upday-2025-03-27-2)
/// - 2025-03-27, Deutschlandfunk: 30 (more-than) (deutschlandfunk-2025-03-27-2,
///   deutschlandfunk-2025-03-27)
///
/// Preferred: `31-ukraine`. It goes with a list by office of each delegation and agrees with the
/// number that President Macron gave after the meeting.
///
/// # Sources
///
/// - A News, ['Now is not the time for lifting sanctions on Russia': UK
///   premier](<https://anews.com.tr/europe/2025/03/27/now-is-not-the-time-for-lifting-sanctions-on-russia-uk-premier>),
///   2025-03-27
/// - Deutschlandfunk, [Unterstützer Kiews beraten in
///   Paris](<https://deutschlandfunk.de/unterstuetzer-kiews-beraten-in-paris-ueber-militaerkonzept-100.html>),
///   2025-03-27
/// - Deutschlandfunk, [Scholz bei Friedenstruppe weiter
///   zurückhaltend](<https://www.deutschlandfunk.de/scholz-bei-friedenstruppe-weiter-zurueckhaltend-104.html>),
///   2025-03-27
/// - Ukrainska Pravda, [Meeting of coalition of the willing to support Ukraine starts in
///   Paris](<https://www.pravda.com.ua/eng/news/2025/03/27/7504805/>), 2025-03-27
/// - Unis pour l'Ukraine, [Principales thèses et déclarations du président Emmanuel Macron à
///   l'issue de la réunion de Paris sur
///   l'Ukraine](<https://unispourlukraine.org/fr/post/confe-rence-de-presse-du-pre-sident-de-la-re-publique-a-l-issue-de-la-re-union-de-paris-sur-la-paix>),
///   undated
/// - Upday, [Not the time to lift sanctions, says Starmer after 'coalition of the willing'
///   meeting](<https://www.upday.com/uk/not-the-time-to-lift-sanctions-says-starmer-after-coalition-of-the-willing-meeting>),
///   2025-03-27
/// - Zazoom, [Ucraina, il vertice dei "volenterosi" a Parigi: 31 Paesi
///   presenti](<https://www.zazoom.it/2025-03-27/ucraina-il-vertice-dei-volenterosi-a-parigi-31-paesi-presenti/16653923/>),
///   2025-03-27
pub static PARIS_2025_03_27_COUNTRIES: Claim = Claim {
    id: "paris-2025-03-27-countries",
    question: Text {
        en: "How many countries were represented at the Paris summit of 27 March 2025?",
        fr: "Combien de pays étaient représentés au sommet de Paris du 27 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_03_27)),
    answers: &[
        Answer {
            id: "31-ukraine",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_03_27)],
        },
        Answer {
            id: "31-macron",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Besides NATO and the institutions of the EU.",
                fr: "Outre l'OTAN et les institutions de l'UE.",
            }),
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-03-27"),
            cite: &[cite(&sources::UNIS_POUR_LUKRAINE_UNDATED)],
        },
        Answer {
            id: "31-lapresse",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The EU is counted as one of them, Austria is not.",
                fr: "L'UE est comptée parmi eux, l'Autriche ne l'est pas.",
            }),
            by: Some(Attribution::Name(Name {
                en: "LaPresse",
                fr: "LaPresse",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[cite(&sources::ZAZOOM_2025_03_27)],
        },
        Answer {
            id: "30-starmer",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "NATO and the EU come in addition.",
                fr: "L'OTAN et l'UE s'y ajoutent.",
            }),
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            date: date("2025-03-27"),
            cite: &[
                cite(&sources::A_NEWS_2025_03_27),
                cite(&sources::UPDAY_2025_03_27_2),
            ],
        },
        Answer {
            id: "more-than-30-dlf",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Deutschlandfunk",
                fr: "Deutschlandfunk",
                uk: None,
            })),
            date: date("2025-03-27"),
            cite: &[
                cite(&sources::DEUTSCHLANDFUNK_2025_03_27_2),
                cite(&sources::DEUTSCHLANDFUNK_2025_03_27),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "31-ukraine",
        why: Text {
            en: "It goes with a list by office of each delegation and agrees with the number that \
                President Macron gave after the meeting.",
            fr: "Il va de pair avec une liste par fonction de chaque délégation et concorde avec \
                le nombre donné par le président Macron après la réunion.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries took part in the meeting of 4 September 2025?
///
/// « Combien de pays ont pris part à la réunion du 4 septembre 2025 ? »
///
/// - 2025-09-04, Sources of Radio Svoboda: 30 (exact) (rbc-ukraine-2025-09-04)
/// - 2025-09-04, A News: 31 (exact) (a-news-2025-09-04)
/// - 2025-09-04, Volodymyr Zelenskyy: 30 (more-than) (liga-net-2025-09-04)
/// - 2025-09-04, European Pravda: 33 (exact) (ukrainska-pravda-2025-09-04-3)
/// - 2025-09-04, Ukrinform: 33 (exact) (online-ua-2025-09-04)
/// - 2025-09-04, The Élysée: 35 (exact) (elysee-2025-09-04)
/// - 2025-09-04, Office of the President of Ukraine: 35 (exact) (president-of-ukraine-2025-09-04)
/// - 2025-09-04, Novyny.LIVE, citing Suspilne: 38 (exact) (novyny-live-2025-09-04)
/// - 2025-09-04, The Élysée, to Suspilne: 39 (exact) (suspilne-2025-09-04)
///
/// Preferred: `35-elysee`. The French and the Ukrainian presidencies give the same number on their
/// own pages of the day.
///
/// # Sources
///
/// - A News, [Top Ukrainian officials meet Western advisers as 'coalition of the willing' meets in
///   Paris](<https://www.anews.com.tr/world/2025/09/04/top-ukrainian-officials-meet-western-advisers-as-coalition-of-the-willing-meets-in-paris>),
///   2025-09-04
/// - Élysée, [Réunion de la coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
///   2025-09-04
/// - LIGA.net, [Zelenskyy told what happened at the meeting of the "coalition of the willing" and
///   thanked Trump
///   separately](<https://news.liga.net/en/politics/news/zelenskyy-told-what-happened-at-the-meeting-of-the-coalition-of-the-willing-and-thanked-trump-separately>),
///   2025-09-04
/// - Novyny.LIVE, [Началась встреча Коалиции желающих — что
///   известно](<https://news.novyny.live/ru/rozpochalas-zustrich-koalitsiyi-okhochikh-shcho-vidomo-278763.html>),
///   2025-09-04
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
/// - President of Ukraine, [У Парижі відбулося засідання Коаліції
///   охочих](<https://www.president.gov.ua/news/u-parizhi-vidbulosya-zasidannya-koaliciyi-ohochih-pid-chas-y-99953>),
///   2025-09-04
/// - RBC-Ukraine, [Number of countries ready to send up to 30,000 soldiers to Ukraine under
///   security guarantees -
///   Media](<https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html>),
///   2025-09-04
/// - Suspilne, [Коаліція охочих в Парижі: що обговорюватимуть та хто
///   запрошений](<https://suspilne.media/1106690-kolacia-ohocih-v-parizi-so-obgovoruvatimut-ta-hto-zaprosenij/>),
///   2025-09-04
/// - Ukrainska Pravda, [Coalition of the Willing meeting in Paris
///   concludes](<https://www.pravda.com.ua/eng/news/2025/09/4/7529334/>), 2025-09-04
pub static PARIS_2025_09_04_COUNTRIES: Claim = Claim {
    id: "paris-2025-09-04-countries",
    question: Text {
        en: "How many countries took part in the meeting of 4 September 2025?",
        fr: "Combien de pays ont pris part à la réunion du 4 septembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "30-radio-svoboda",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sources of Radio Svoboda",
                fr: "Sources de Radio Svoboda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_09_04)],
        },
        Answer {
            id: "31-a-news",
            value: Value::Number(31, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The size of the coalition.",
                fr: "La taille de la coalition.",
            }),
            by: Some(Attribution::Name(Name {
                en: "A News",
                fr: "A News",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::A_NEWS_2025_09_04)],
        },
        Answer {
            id: "more-than-30-zelenskyy",
            value: Value::Number(30, Precision::MoreThan),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-09-04"),
            cite: &[cite(&sources::LIGA_NET_2025_09_04)],
        },
        Answer {
            id: "33-european-pravda",
            value: Value::Number(33, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "European Pravda",
                fr: "European Pravda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_3)],
        },
        Answer {
            id: "33-ukrinform",
            value: Value::Number(33, Precision::Exact),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Ukrinform",
                fr: "Ukrinform",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::ONLINE_UA_2025_09_04)],
        },
        Answer {
            id: "35-elysee",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "heads of state or government",
                fr: "chefs d'État ou de gouvernement",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::ELYSEE_2025_09_04)],
        },
        Answer {
            id: "35-kyiv",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2025_09_04)],
        },
        Answer {
            id: "38-novyny-live",
            value: Value::Number(38, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Ten leaders in the room and twenty-eight online.",
                fr: "Dix dirigeants sur place et vingt-huit en ligne.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Novyny.LIVE, citing Suspilne",
                fr: "Novyny.LIVE, citant Suspilne",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::NOVYNY_LIVE_2025_09_04)],
        },
        Answer {
            id: "39-suspilne",
            value: Value::Number(39, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The page also gives ten leaders in the room and twenty-eight online.",
                fr: "La page donne aussi dix dirigeants sur place et vingt-huit en ligne.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Élysée, to Suspilne",
                fr: "L'Élysée, à Suspilne",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::SUSPILNE_2025_09_04)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "35-elysee",
        why: Text {
            en: "The French and the Ukrainian presidencies give the same number on their own \
                pages of the day.",
            fr: "Les présidences française et ukrainienne donnent le même nombre sur leurs \
                propres pages du jour.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// In what form was the meeting of 4 September 2025 held?
///
/// « Sous quelle forme la réunion du 4 septembre 2025 s'est-elle tenue ? »
///
/// - 2025-09-04, The Élysée: Some leaders in Paris, the others by video. (elysee-2025-09-04,
///   ntv-2025-09-04, il-fatto-quotidiano-2025-09-04, swissinfo-2025-09-04)
/// - 2025-09-04, 10 Downing Street: A virtual meeting. (wired-gov-2025-09-04)
///
/// Preferred: `hybrid`. Sources of the day name leaders in the room and leaders online. Downing
/// Street's word fits the part of the Prime Minister, who joined from Glasgow.
///
/// # Sources
///
/// - Élysée, [Réunion de la coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/09/04/reunion-de-la-coalition-des-volontaires>),
///   2025-09-04
/// - Il Fatto Quotidiano, [Al via all'Eliseo la riunione dei
///   Volenterosi](<https://www.ilfattoquotidiano.it/live-post/2025/09/04/ucraina-parigi-volenterosi-mosca-truppe-straniere-nato-notizie/8115299/?page_with=44491>),
///   2025-09-04
/// - NTV, [Fransa'da Ukrayna zirvesi: 26 ülke asker göndermeyi taahhüt
///   etti](<https://www.ntv.com.tr/dunya/fransada-ukrayna-zirvesi-26-ulke-asker-gondermeyi-taahhut-etti,sdZ6-U5GmUKOhQP8sgOQiQ>),
///   2025-09-04
/// - Swissinfo, [Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a
///   Ucrania](<https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203>),
///   2025-09-04
/// - Wired-Gov, [PM virtual meeting with the Coalition of the Willing: 4 September
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/pm+virtual+meeting+with+the+coalition+of+the+willing+4+september+2025+04092025161500?open>),
///   2025-09-04
pub static PARIS_2025_09_04_FORMAT: Claim = Claim {
    id: "paris-2025-09-04-format",
    question: Text {
        en: "In what form was the meeting of 4 September 2025 held?",
        fr: "Sous quelle forme la réunion du 4 septembre 2025 s'est-elle tenue ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "hybrid",
            value: Value::Text(Text {
                en: "Some leaders in Paris, the others by video.",
                fr: "Des dirigeants à Paris, les autres par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[
                cite(&sources::ELYSEE_2025_09_04),
                cite(&sources::NTV_2025_09_04),
                cite(&sources::IL_FATTO_QUOTIDIANO_2025_09_04),
                cite(&sources::SWISSINFO_2025_09_04),
            ],
        },
        Answer {
            id: "virtual",
            value: Value::Text(Text {
                en: "A virtual meeting.",
                fr: "Une réunion virtuelle.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::WIRED_GOV_2025_09_04)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "hybrid",
        why: Text {
            en: "Sources of the day name leaders in the room and leaders online. Downing Street's \
                word fits the part of the Prime Minister, who joined from Glasgow.",
            fr: "Les sources du jour nomment des dirigeants sur place et d'autres en ligne. Le \
                mot de Downing Street décrit la participation du Premier ministre, qui y a pris \
                part depuis Glasgow.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many leaders met at the Élysée in person on 4 September 2025?
///
/// « Combien de dirigeants se sont retrouvés à l'Élysée le 4 septembre 2025 ? »
///
/// - 2025-09-04, The Élysée, before the meeting: 10 (exact) (ukrainska-pravda-2025-09-04)
/// - 2025-09-04, TF1, as relayed by Telegraf: 9 (exact) (telegraf-2025-09-04)
/// - 2025-09-04, The Élysée, to Suspilne: 10 (exact) (suspilne-2025-09-04)
/// - 2025-09-04, Ukrainska Pravda: 6 (exact) (ukrainska-pravda-2025-09-04-3)
///
/// Preferred: `nine`. Ten had been announced, and Sánchez then turned back; the six European
/// leaders, the two presidents of the EU institutions and Zelenskyy make nine.
///
/// # Sources
///
/// - Suspilne, [Коаліція охочих в Парижі: що обговорюватимуть та хто
///   запрошений](<https://suspilne.media/1106690-kolacia-ohocih-v-parizi-so-obgovoruvatimut-ta-hto-zaprosenij/>),
///   2025-09-04
/// - Telegraf, [В Парижі почалася зустріч Коаліції
///   охочих](<https://news.telegraf.com.ua/ukr/mir/2025-09-04/5919841-v-parizhi-pochalasya-zustrich-koalitsii-okhochikh-z-yakoi-vzhe-pishov-vitkoff-pershi-detali-onovlyuetsya>),
///   2025-09-04
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
/// - Ukrainska Pravda, [Coalition of the Willing meeting in Paris
///   concludes](<https://www.pravda.com.ua/eng/news/2025/09/4/7529334/>), 2025-09-04
pub static PARIS_2025_09_04_IN_PERSON: Claim = Claim {
    id: "paris-2025-09-04-in-person",
    question: Text {
        en: "How many leaders met at the Élysée in person on 4 September 2025?",
        fr: "Combien de dirigeants se sont retrouvés à l'Élysée le 4 septembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "ten-announced",
            value: Value::Number(10, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: Some(Text {
                en: "Macron, six leaders of EU states, the two presidents of the EU institutions \
                    and Zelenskyy; Sánchez, one of the six, then did not come.",
                fr: "Emmanuel Macron, six dirigeants d'États de l'UE, les deux présidents \
                    d'institutions de l'UE et Volodymyr Zelensky ; Pedro Sánchez, l'un des six, \
                    n'est ensuite pas venu.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Élysée, before the meeting",
                fr: "L'Élysée, avant la réunion",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04)],
        },
        Answer {
            id: "nine",
            value: Value::Number(9, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "TF1, as relayed by Telegraf",
                fr: "TF1, selon Telegraf",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::TELEGRAF_2025_09_04)],
        },
        Answer {
            id: "ten-suspilne",
            value: Value::Number(10, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée, to Suspilne",
                fr: "L'Élysée, à Suspilne",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::SUSPILNE_2025_09_04)],
        },
        Answer {
            id: "six-european-leaders",
            value: Value::Number(6, Precision::Exact),
            unit: Some(Text {
                en: "European leaders",
                fr: "dirigeants européens",
            }),
            note: Some(Text {
                en: "The leaders of the EU institutions and Zelenskyy come in addition.",
                fr: "Les dirigeants des institutions de l'UE et Volodymyr Zelensky s'y ajoutent.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Ukrainska Pravda",
                fr: "Ukrainska Pravda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04_3)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "nine",
        why: Text {
            en: "Ten had been announced, and Sánchez then turned back; the six European leaders, \
                the two presidents of the EU institutions and Zelenskyy make nine.",
            fr: "Dix étaient annoncés et Pedro Sánchez a ensuite fait demi-tour ; les six \
                dirigeants européens, les deux présidents d'institutions de l'UE et Volodymyr \
                Zelensky font neuf.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Were Merz and Rutte in Paris on 4 September 2025?
///
/// « Friedrich Merz et Mark Rutte étaient-ils à Paris le 4 septembre 2025 ? »
///
/// - 2025-09-04, El Norte de Castilla: Both were at the Élysée. (el-norte-de-castilla-2025-09-04)
/// - 2025-09-04, Nació Digital: Merz was at the Élysée, Rutte joined by video.
///   (nacio-digital-2025-09-04)
/// - 2025-09-04, The Élysée: Both joined by video. (ukrainska-pravda-2025-09-04,
///   il-fatto-quotidiano-2025-09-04)
///
/// Preferred: `both-by-video`. It is the host's list.
///
/// # Sources
///
/// - El Norte de Castilla, [Una avería en pleno vuelo del Falcon obliga a Sánchez a
///   cancelar](<https://www.elnortedecastilla.es/nacional/averia-pleno-vuelo-falcon-obliga-sanchez-cancelar-20250904101139-ntrc.html>),
///   2025-09-04
/// - Il Fatto Quotidiano, [Al via all'Eliseo la riunione dei
///   Volenterosi](<https://www.ilfattoquotidiano.it/live-post/2025/09/04/ucraina-parigi-volenterosi-mosca-truppe-straniere-nato-notizie/8115299/?page_with=44491>),
///   2025-09-04
/// - Nació Digital, [Una avaria al Falcon obliga Pedro Sánchez a tornar en ple vol cap a
///   París](<https://naciodigital.cat/internacional/una-avaria-al-falcon-obliga-pedro-sanchez-a-tornar-en-ple-vol-cap-a-paris-per-reunir-se-amb-zelenski.html>),
///   2025-09-04
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static PARIS_2025_09_04_MERZ_AND_RUTTE: Claim = Claim {
    id: "paris-2025-09-04-merz-and-rutte",
    question: Text {
        en: "Were Merz and Rutte in Paris on 4 September 2025?",
        fr: "Friedrich Merz et Mark Rutte étaient-ils à Paris le 4 septembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "both-there",
            value: Value::Text(Text {
                en: "Both were at the Élysée.",
                fr: "Tous deux étaient à l'Élysée.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "El Norte de Castilla",
                fr: "El Norte de Castilla",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::EL_NORTE_DE_CASTILLA_2025_09_04)],
        },
        Answer {
            id: "merz-there",
            value: Value::Text(Text {
                en: "Merz was at the Élysée, Rutte joined by video.",
                fr: "Friedrich Merz était à l'Élysée, Mark Rutte a participé par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Nació Digital",
                fr: "Nació Digital",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::NACIO_DIGITAL_2025_09_04)],
        },
        Answer {
            id: "both-by-video",
            value: Value::Text(Text {
                en: "Both joined by video.",
                fr: "Tous deux ont participé par visioconférence.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_09_04),
                cite(&sources::IL_FATTO_QUOTIDIANO_2025_09_04),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "both-by-video",
        why: Text {
            en: "It is the host's list.",
            fr: "C'est la liste de l'hôte.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How did Spain's Prime Minister take part on 4 September 2025?
///
/// « Comment le chef du gouvernement espagnol a-t-il pris part à la réunion du 4 septembre 2025 ? »
///
/// - 2025-09-04, The Élysée, before the meeting: In Paris. (ukrainska-pravda-2025-09-04)
/// - 2025-09-04, EFE and Spanish newspapers: By video from Madrid, his aircraft having turned back.
///   (swissinfo-2025-09-04, el-norte-de-castilla-2025-09-04, la-opinion-2025-09-04,
///   il-fatto-quotidiano-2025-09-04)
///
/// Preferred: `by-video`. The list was drawn up before the meeting; the aircraft turned back after
/// it.
///
/// # Sources
///
/// - El Norte de Castilla, [Una avería en pleno vuelo del Falcon obliga a Sánchez a
///   cancelar](<https://www.elnortedecastilla.es/nacional/averia-pleno-vuelo-falcon-obliga-sanchez-cancelar-20250904101139-ntrc.html>),
///   2025-09-04
/// - Il Fatto Quotidiano, [Al via all'Eliseo la riunione dei
///   Volenterosi](<https://www.ilfattoquotidiano.it/live-post/2025/09/04/ucraina-parigi-volenterosi-mosca-truppe-straniere-nato-notizie/8115299/?page_with=44491>),
///   2025-09-04
/// - La Opinión, [Avión en que volaba Pedro Sánchez sufre avería que lo hace regresar a
///   Madrid](<https://laopinion.com/2025/09/04/avion-en-que-volaba-pedro-sanchez-sufre-averia-que-lo-hace-regresar-a-madrid/>),
///   2025-09-04
/// - Swissinfo, [Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a
///   Ucrania](<https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203>),
///   2025-09-04
/// - Ukrainska Pravda, [Coalition of the Willing meeting: Paris reveals who is
///   attending](<https://www.pravda.com.ua/eng/news/2025/09/4/7529298/>), 2025-09-04
pub static PARIS_2025_09_04_SPAIN: Claim = Claim {
    id: "paris-2025-09-04-spain",
    question: Text {
        en: "How did Spain's Prime Minister take part on 4 September 2025?",
        fr: "Comment le chef du gouvernement espagnol a-t-il pris part à la réunion du 4 \
            septembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "in-person",
            value: Value::Text(Text {
                en: "In Paris.",
                fr: "À Paris.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée, before the meeting",
                fr: "L'Élysée, avant la réunion",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_04)],
        },
        Answer {
            id: "by-video",
            value: Value::Text(Text {
                en: "By video from Madrid, his aircraft having turned back.",
                fr: "Par visioconférence depuis Madrid, son avion ayant fait demi-tour.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE and Spanish newspapers",
                fr: "EFE et la presse espagnole",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[
                cite(&sources::SWISSINFO_2025_09_04),
                cite(&sources::EL_NORTE_DE_CASTILLA_2025_09_04),
                cite(&sources::LA_OPINION_2025_09_04),
                cite(&sources::IL_FATTO_QUOTIDIANO_2025_09_04),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "by-video",
        why: Text {
            en: "The list was drawn up before the meeting; the aircraft turned back after it.",
            fr: "La liste a été établie avant la réunion ; l'avion a fait demi-tour ensuite.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who chaired the Paris meeting of 6 January 2026?
///
/// « Qui a présidé la réunion de Paris du 6 janvier 2026 ? »
///
/// - 2026-01-06, The Élysée: Macron, Starmer and Merz. (elysee-2026-01-06,
///   european-pravda-2026-01-06-3)
/// - 2026-01-08, Anadolu: Macron and Starmer. (a-news-2026-01-08)
///
/// Preferred: `three`. It is the account of the host, which the Ukrainian delegation shares.
///
/// # Sources
///
/// - A News, [Lithuania says it could deploy hundreds of troops to
///   Ukraine](<https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire>),
///   2026-01-08
/// - Élysée, [Sommet de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
///   2026-01-06
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
pub static PARIS_2026_01_06_CHAIRS: Claim = Claim {
    id: "paris-2026-01-06-chairs",
    question: Text {
        en: "Who chaired the Paris meeting of 6 January 2026?",
        fr: "Qui a présidé la réunion de Paris du 6 janvier 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2026_01_06)),
    answers: &[
        Answer {
            id: "three",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The Élysée",
                fr: "L'Élysée",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[
                cite(&sources::ELYSEE_2026_01_06),
                cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
            ],
        },
        Answer {
            id: "two",
            value: Value::Text(Text {
                en: "Macron and Starmer.",
                fr: "Emmanuel Macron et Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Anadolu",
                fr: "Anadolu",
                uk: None,
            })),
            date: date("2026-01-08"),
            cite: &[cite(&sources::A_NEWS_2026_01_08)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "three",
        why: Text {
            en: "It is the account of the host, which the Ukrainian delegation shares.",
            fr: "C'est la version de l'hôte, que partage la délégation ukrainienne.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Was the whole coalition in the room in Paris on 6 January 2026?
///
/// « Toute la coalition était-elle dans la salle à Paris le 6 janvier 2026 ? »
///
/// - 2026-01-06, An official of the French presidency: Yes: for the first time since 27 March 2025
///   it met in Paris in person and in full. (glavcom-2026-01-06)
/// - 2026-01-06, Dziennik.pl: No: some of the participants were to join online.
///   (dziennik-pl-2026-01-06)
///
/// The question is open.
///
/// # Sources
///
/// - Dziennik.pl, [Tusk przed spotkaniem w Paryżu: Tylko wspólna presja Europy i USA może zmusić
///   Rosję](<https://wiadomosci.dziennik.pl/swiat/artykuly/10614337,tusk-przed-spotkaniem-w-paryzu-tylko-wspolna-presja-europy-i-usa-moze-zmusic-rosje.html>),
///   2026-01-06
/// - Glavcom, [Паризький саміт «Коаліції охочих»: 35 держав та організацій зберуться для підтримки
///   України](<https://glavcom.ua/world/world-politics/parizkij-samit-koalitsiji-okhochikh-35-derzhav-ta-orhanizatsij-zberutsja-dlja-pidtrimki-ukrajini-1096714.html>),
///   2026-01-06
pub static PARIS_2026_01_06_FORMAT: Claim = Claim {
    id: "paris-2026-01-06-format",
    question: Text {
        en: "Was the whole coalition in the room in Paris on 6 January 2026?",
        fr: "Toute la coalition était-elle dans la salle à Paris le 6 janvier 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2026_01_06)),
    answers: &[
        Answer {
            id: "in-full",
            value: Value::Text(Text {
                en: "Yes: for the first time since 27 March 2025 it met in Paris in person and in \
                    full.",
                fr: "Oui : pour la première fois depuis le 27 mars 2025, elle se réunissait à \
                    Paris en personne et au complet.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "An official of the French presidency",
                fr: "Un responsable de la présidence française",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::GLAVCOM_2026_01_06)],
        },
        Answer {
            id: "some-online",
            value: Value::Text(Text {
                en: "No: some of the participants were to join online.",
                fr: "Non : certains des participants devaient être en ligne.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Dziennik.pl",
                fr: "Dziennik.pl",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::DZIENNIK_PL_2026_01_06)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// How many were represented in Paris on 6 January 2026?
///
/// « Combien étaient représentés à Paris le 6 janvier 2026 ? »
///
/// - 2026-01-06, The Ukrainian delegation: 27 (exact) (european-pravda-2026-01-06-3)
/// - 2026-01-06, An official of the French presidency: 27 (exact) (glavcom-2026-01-06)
/// - 2026-01-06, RFE/RL, as relayed by European Pravda: 27 (exact) (european-pravda-2026-01-06)
/// - 2026-01-06, The Ukrainian delegation: 35 (exact) (european-pravda-2026-01-06-3)
/// - 2026-01-06, An official of the French presidency: 35 (exact) (glavcom-2026-01-06)
///
/// The answers do not exclude each other. Twenty-seven counts those represented by their head of
/// state or government, thirty-five all who were represented.
///
/// # Sources
///
/// - European Pravda, [Media reveal security guarantees of Coalition of the Willing prepared for
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228498>), 2026-01-06
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
/// - Glavcom, [Паризький саміт «Коаліції охочих»: 35 держав та організацій зберуться для підтримки
///   України](<https://glavcom.ua/world/world-politics/parizkij-samit-koalitsiji-okhochikh-35-derzhav-ta-orhanizatsij-zberutsja-dlja-pidtrimki-ukrajini-1096714.html>),
///   2026-01-06
pub static PARIS_2026_01_06_PARTICIPANTS: Claim = Claim {
    id: "paris-2026-01-06-participants",
    question: Text {
        en: "How many were represented in Paris on 6 January 2026?",
        fr: "Combien étaient représentés à Paris le 6 janvier 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2026_01_06)),
    answers: &[
        Answer {
            id: "27-leaders",
            value: Value::Number(27, Precision::Exact),
            unit: Some(Text {
                en: "heads of state or government",
                fr: "chefs d'État ou de gouvernement",
            }),
            note: Some(Text {
                en: "Ukraine's included.",
                fr: "Celui de l'Ukraine compris.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Ukrainian delegation",
                fr: "La délégation ukrainienne",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3)],
        },
        Answer {
            id: "27-leaders-elysee",
            value: Value::Number(27, Precision::Exact),
            unit: Some(Text {
                en: "heads of state or government",
                fr: "chefs d'État ou de gouvernement",
            }),
            note: Some(Text {
                en: "Expected.",
                fr: "Attendus.",
            }),
            by: Some(Attribution::Name(Name {
                en: "An official of the French presidency",
                fr: "Un responsable de la présidence française",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::GLAVCOM_2026_01_06)],
        },
        Answer {
            id: "27-countries",
            value: Value::Number(27, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "RFE/RL, as relayed by European Pravda",
                fr: "RFE/RL, selon European Pravda",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06)],
        },
        Answer {
            id: "35-states",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "states",
                fr: "États",
            }),
            note: Some(Text {
                en: "Twenty-seven by their leader, four by a minister, four by an ambassador or \
                    envoy; two organisations besides.",
                fr: "Vingt-sept par leur dirigeant, quatre par un ministre, quatre par un \
                    ambassadeur ou envoyé ; deux organisations en plus.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The Ukrainian delegation",
                fr: "La délégation ukrainienne",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3)],
        },
        Answer {
            id: "35-states-and-organisations",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "states and organisations",
                fr: "États et organisations",
            }),
            note: Some(Text {
                en: "Expected.",
                fr: "Attendus.",
            }),
            by: Some(Attribution::Name(Name {
                en: "An official of the French presidency",
                fr: "Un responsable de la présidence française",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::GLAVCOM_2026_01_06)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Twenty-seven counts those represented by their head of state or government, \
            thirty-five all who were represented.",
        fr: "Vingt-sept compte ceux que représentait leur chef d'État ou de gouvernement, \
            trente-cinq tous les représentés.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who signed the Paris Declaration?
///
/// « Qui a signé la Déclaration de Paris ? »
///
/// - 2026-01-06, Office of the President of Ukraine: It is a joint declaration of all countries of
///   the coalition. (president-of-ukraine-2026-01-06-2)
/// - 2026-01-06, Euromaidan Press and LIGA.net: Zelenskyy, Macron and Starmer signed it.
///   (euromaidan-press-2026-01-06, liga-net-2026-01-06-2)
/// - 2026-01-06, Keir Starmer: What the three signed is a declaration of intent, besides the joint
///   declaration. (wired-gov-2026-01-08)
/// - 2026-01-06, Čerstvé zprávy: The Czech Prime Minister did not sign. (cerstve-zpravy-2026-01-06)
/// - 2026-01-07, A French official, according to European Pravda: The members adopted it; the
///   United States is not a party. (european-pravda-2026-01-07)
///
/// Preferred: `other-document`. It comes from one of the three signatories and distinguishes the
/// two documents; the pages that name three signatories of the Paris Declaration seem to confuse
/// them.
///
/// # Sources
///
/// - Čerstvé zprávy, [„Koalice ochotných“ představila Pařížskou deklaraci. Babiš
///   nepodepsal](<https://www.cerstvezpravy.cz/parlamentni-listy/koalice-ochotnych-predstavila-parizskou-deklaraci-babis-nepodepsal>),
///   2026-01-06
/// - Euromaidan Press, [Paris Declaration
///   signed](<https://euromaidanpress.com/2026/01/06/paris-declaration-signed>), 2026-01-06
/// - European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
///   Paris Declaration on
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>), 2026-01-07
/// - LIGA.net, [The meeting of the "coalition of the willing" in France: the text of the Paris
///   Declaration has
///   appeared](<https://news.liga.net/en/politics/news/the-meeting-of-the-coalition-of-the-willing-in-france-the-text-of-the-paris-declaration-has-appeared>),
///   2026-01-06
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
pub static PARIS_DECLARATION_SIGNATURE: Claim = Claim {
    id: "paris-declaration-signature",
    question: Text {
        en: "Who signed the Paris Declaration?",
        fr: "Qui a signé la Déclaration de Paris ?",
    },
    about: Some(Record::Declaration(
        &declarations::PARIS_DECLARATION_2026_01_06,
    )),
    answers: &[
        Answer {
            id: "joint-of-all",
            value: Value::Text(Text {
                en: "It is a joint declaration of all countries of the coalition.",
                fr: "C'est une déclaration commune de tous les pays de la coalition.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2)],
        },
        Answer {
            id: "three-leaders",
            value: Value::Text(Text {
                en: "Zelenskyy, Macron and Starmer signed it.",
                fr: "Volodymyr Zelensky, Emmanuel Macron et Keir Starmer l'ont signée.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Euromaidan Press and LIGA.net",
                fr: "Euromaidan Press et LIGA.net",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[
                cite(&sources::EUROMAIDAN_PRESS_2026_01_06),
                cite(&sources::LIGA_NET_2026_01_06_2),
            ],
        },
        Answer {
            id: "other-document",
            value: Value::Text(Text {
                en: "What the three signed is a declaration of intent, besides the joint \
                    declaration.",
                fr: "Ce que les trois ont signé est une déclaration d'intention, outre la \
                    déclaration commune.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::KEIR_STARMER)),
            date: date("2026-01-06"),
            cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
        },
        Answer {
            id: "not-czechia",
            value: Value::Text(Text {
                en: "The Czech Prime Minister did not sign.",
                fr: "Le Premier ministre tchèque n'a pas signé.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Čerstvé zprávy",
                fr: "Čerstvé zprávy",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::CERSTVE_ZPRAVY_2026_01_06)],
        },
        Answer {
            id: "not-the-united-states",
            value: Value::Text(Text {
                en: "The members adopted it; the United States is not a party.",
                fr: "Les membres l'ont adoptée ; les États-Unis n'y sont pas partie.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "A French official, according to European Pravda",
                fr: "Un responsable français, selon European Pravda",
                uk: None,
            })),
            date: date("2026-01-07"),
            cite: &[cite(&sources::EUROPEAN_PRAVDA_2026_01_07)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "other-document",
        why: Text {
            en: "It comes from one of the three signatories and distinguishes the two documents; \
                the pages that name three signatories of the Paris Declaration seem to confuse \
                them.",
            fr: "Elle vient d'un des trois signataires et distingue les deux documents ; les \
                pages qui donnent trois signataires à la Déclaration de Paris paraissent les \
                confondre.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many planners worked for the coalition?
///
/// « Combien de planificateurs travaillaient pour la coalition ? »
///
/// - 2025-04-10, John Healey: 200 (exact) (euromaidan-press-2025-04-10)
/// - 2025-04-10, The ministers of defence of the United Kingdom and France: Hundreds, from Europe
///   and beyond. (wired-gov-2025-04-14)
/// - 2025-08, PA: 200 (more-than) (daily8-2025-08)
/// - 2025-10-20, John Healey: 200 (more-than) (menafn-2025-10-21)
///
/// The question is open.
///
/// # Sources
///
/// - Daily8, [What is the coalition of the
///   willing?](<https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4>), 2025-08
/// - Euromaidan Press, [“Peace cannot be secured by ignoring war”: Healey outlines post-peace plan
///   for 30-nation security force for
///   Ukraine](<https://euromaidanpress.com/2025/04/10/peace-cannot-be-secured-by-ignoring-war-healey-outlines-post-peace-plan-for-30-nation-security-force-for-ukraine/>),
///   2025-04-10
/// - MENAFN, [Healey says European troops are 'ready to deploy' to
///   Ukraine](<https://menafn.com/1110223952/Healey-says-European-troops-are-ready-to-deploy-to-Ukraine>),
///   2025-10-21
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static PLANNERS: Claim = Claim {
    id: "planners",
    question: Text {
        en: "How many planners worked for the coalition?",
        fr: "Combien de planificateurs travaillaient pour la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "healey-200-from-30",
            value: Value::Number(200, Precision::Exact),
            unit: Some(Text {
                en: "planners from thirty countries",
                fr: "planificateurs de trente pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            date: date("2025-04-10"),
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_04_10)],
        },
        Answer {
            id: "joint-statement-hundreds",
            value: Value::Text(Text {
                en: "Hundreds, from Europe and beyond.",
                fr: "Des centaines, d'Europe et d'ailleurs.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The ministers of defence of the United Kingdom and France",
                fr: "Les ministres de la Défense du Royaume-Uni et de la France",
                uk: None,
            })),
            date: date("2025-04-10"),
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
        Answer {
            id: "pa-200-from-30",
            value: Value::Number(200, Precision::MoreThan),
            unit: Some(Text {
                en: "planners from thirty partners",
                fr: "planificateurs de trente partenaires",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "PA",
                fr: "PA",
                uk: None,
            })),
            date: date("2025-08"),
            cite: &[cite(&sources::DAILY8_2025_08)],
        },
        Answer {
            id: "healey-200-from-38",
            value: Value::Number(200, Precision::MoreThan),
            unit: Some(Text {
                en: "planners from more than thirty-eight countries",
                fr: "planificateurs de plus de trente-huit pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::JOHN_HEALEY)),
            date: date("2025-10-20"),
            cite: &[cite(&sources::MENAFN_2025_10_21)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// What is the coalition for?
///
/// « À quoi sert la coalition ? »
///
/// - 2025-05-09, Ukrainska Pravda: To gather countries ready to support the presence of foreign
///   contingents in Ukraine. (ukrainska-pravda-2025-05-09)
/// - 2025-09, Public Sénat: To bring together those who support Ukraine militarily.
///   (public-senat-undated)
/// - 2025-09-04, EFE: To prepare guarantees of Ukraine's security in case of a peace agreement or a
///   ceasefire. (swissinfo-2025-09-04)
/// - 2026-01-05, Lesfrancais.press: To gather states ready to go further than declarations of
///   principle to guarantee Ukraine's security. (lesfrancais-press-undated)
///
/// The answers do not exclude each other. Each answer names one part of what the coalition does or
/// prepares: aid during the war, guarantees and a force after it.
///
/// # Sources
///
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
/// - Swissinfo, [Comienza la reunión en París de la Coalición de Voluntarios para dar garantías a
///   Ucrania](<https://www.swissinfo.ch/spa/comienza-la-reuni%C3%B3n-en-par%C3%ADs-de-la-coalici%C3%B3n-de-voluntarios-para-dar-garant%C3%ADas-a-ucrania/89948203>),
///   2025-09-04
/// - Ukrainska Pravda, [Zelenskyy announces meetings of coalition of the willing on 10
///   May](<https://www.pravda.com.ua/eng/news/2025/05/9/7511495/>), 2025-05-09
pub static PURPOSE: Claim = Claim {
    id: "purpose",
    question: Text {
        en: "What is the coalition for?",
        fr: "À quoi sert la coalition ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "foreign-contingents",
            value: Value::Text(Text {
                en: "To gather countries ready to support the presence of foreign contingents in \
                    Ukraine.",
                fr: "Rassembler des pays prêts à soutenir la présence de contingents étrangers en \
                    Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Ukrainska Pravda",
                fr: "Ukrainska Pravda",
                uk: None,
            })),
            date: date("2025-05-09"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_05_09)],
        },
        Answer {
            id: "military-support",
            value: Value::Text(Text {
                en: "To bring together those who support Ukraine militarily.",
                fr: "Réunir ceux qui soutiennent militairement l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Public Sénat",
                fr: "Public Sénat",
                uk: None,
            })),
            date: date("2025-09"),
            cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
        },
        Answer {
            id: "guarantees-after-agreement",
            value: Value::Text(Text {
                en: "To prepare guarantees of Ukraine's security in case of a peace agreement or \
                    a ceasefire.",
                fr: "Préparer des garanties de sécurité pour l'Ukraine en cas d'accord de paix ou \
                    de cessez-le-feu.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::SWISSINFO_2025_09_04)],
        },
        Answer {
            id: "beyond-principles",
            value: Value::Text(Text {
                en: "To gather states ready to go further than declarations of principle to \
                    guarantee Ukraine's security.",
                fr: "Rassembler les États prêts à dépasser les déclarations de principe pour \
                    garantir la sécurité de l'Ukraine.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Lesfrancais.press",
                fr: "Lesfrancais.press",
                uk: None,
            })),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Each answer names one part of what the coalition does or prepares: aid during the \
            war, guarantees and a force after it.",
        fr: "Chaque réponse nomme une part de ce que la coalition fait ou prépare : l'aide \
            pendant la guerre, les garanties et une force après elle.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries committed themselves on 4 September 2025, and to what?
///
/// « Combien de pays se sont engagés le 4 septembre 2025, et à quoi ? »
///
/// - 2025-09-04, Emmanuel Macron: Twenty-six to deploy troops in Ukraine or to be present on land,
///   at sea or in the air. (trt-francais-2025-09-04, unn-2025-09-04)
/// - 2025-09-04, Emmanuel Macron: Twenty-six in all, some of them from outside Ukraine by training
///   and equipping. (daily-star-2025-09-05)
/// - 2025-09-04, Emmanuel Macron: About twenty confirmed that they were ready to deploy troops.
///   (open-2025-09-04)
/// - 2025-09-04, Sources of Radio Svoboda: Twenty-one offered concrete guarantees, ten of them
///   troops. (rbc-ukraine-2025-09-04)
/// - 2025-09-06, Volodymyr Zelenskyy: Twenty-six are ready to guarantee Ukraine's security by their
///   actions. (ukrainska-pravda-2025-09-06)
///
/// The answers do not exclude each other. Twenty-six counts contributions of every kind; the
/// smaller numbers count concrete offers or troops. Neither the countries nor the sizes were
/// published.
///
/// # Sources
///
/// - The Daily Star, [26 nations vow to give Ukraine postwar security guarantees, Macron
///   says](<https://www.thedailystar.net/news/world/news/26-nations-vow-give-ukraine-postwar-security-guarantees-macron-says-3979196>),
///   2025-09-05
/// - Open, [Guerra in Ucraina, Macron: 26 Paesi si sono
///   impegnati](<https://www.open.online/2025/09/04/guerra-ucraina-macron-26-paesi-si-sono-impegnati-truppe-kiev/>),
///   2025-09-04
/// - RBC-Ukraine, [Number of countries ready to send up to 30,000 soldiers to Ukraine under
///   security guarantees -
///   Media](<https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html>),
///   2025-09-04
/// - TRT Français, [Vingt-six pays engagés dans une force de réassurance pour
///   l'Ukraine](<https://trt.global/fran%C3%A7ais/article/516bed66f428>), 2025-09-04
/// - Ukrainska Pravda, [Zelenskyy: 26 countries ready to guarantee Ukraine's
///   security](<https://www.pravda.com.ua/eng/news/2025/09/6/7529647/>), 2025-09-06
/// - UNN, [Today 26 countries are ready to send troops to Ukraine to ensure peace –
///   Macron](<https://unn.ua/en/news/today-26-countries-are-ready-to-send-troops-to-ukraine-to-ensure-peace-macron>),
///   2025-09-04
pub static REASSURANCE_FORCE_CONTRIBUTORS: Claim = Claim {
    id: "reassurance-force-contributors",
    question: Text {
        en: "How many countries committed themselves on 4 September 2025, and to what?",
        fr: "Combien de pays se sont engagés le 4 septembre 2025, et à quoi ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2025_09_04)),
    answers: &[
        Answer {
            id: "26-deploy-or-be-present",
            value: Value::Text(Text {
                en: "Twenty-six to deploy troops in Ukraine or to be present on land, at sea or \
                    in the air.",
                fr: "Vingt-six à déployer des troupes en Ukraine ou à être présents sur terre, en \
                    mer ou dans les airs.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-09-04"),
            cite: &[
                cite(&sources::TRT_FRANCAIS_2025_09_04),
                cite(&sources::UNN_2025_09_04),
            ],
        },
        Answer {
            id: "26-some-outside",
            value: Value::Text(Text {
                en: "Twenty-six in all, some of them from outside Ukraine by training and \
                    equipping.",
                fr: "Vingt-six au total, certains hors d'Ukraine, en formant et en équipant.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-09-04"),
            cite: &[cite(&sources::DAILY_STAR_2025_09_05)],
        },
        Answer {
            id: "about-20-troops",
            value: Value::Text(Text {
                en: "About twenty confirmed that they were ready to deploy troops.",
                fr: "Une vingtaine ont confirmé être prêts à déployer des troupes.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-09-04"),
            cite: &[cite(&sources::OPEN_2025_09_04)],
        },
        Answer {
            id: "21-of-which-10-troops",
            value: Value::Text(Text {
                en: "Twenty-one offered concrete guarantees, ten of them troops.",
                fr: "Vingt et un ont proposé des garanties concrètes, dont dix des troupes.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Sources of Radio Svoboda",
                fr: "Sources de Radio Svoboda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_09_04)],
        },
        Answer {
            id: "26-by-action",
            value: Value::Text(Text {
                en: "Twenty-six are ready to guarantee Ukraine's security by their actions.",
                fr: "Vingt-six sont prêts à garantir la sécurité de l'Ukraine par leurs actes.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-09-06"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_09_06)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Twenty-six counts contributions of every kind; the smaller numbers count concrete \
            offers or troops. Neither the countries nor the sizes were published.",
        fr: "Vingt-six compte les contributions de toute nature ; les nombres plus petits \
            comptent les offres concrètes ou les troupes. Ni les pays ni les effectifs n'ont été \
            publiés.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Where was the meeting of 10 July 2025 held?
///
/// « Où la réunion du 10 juillet 2025 s'est-elle tenue ? »
///
/// - 2025-07-10, The leaders' statement, as relayed by TrueUA: In London, in Rome and online.
///   (trueua-2025-07-10)
/// - 2025-07-10, Keystone-ATS and Reuters: At Northwood near London, with others joining from Rome
///   and elsewhere. (swissinfo-2025-07-10, channel-newsasia-2025-07-10)
/// - 2025-07-10, Office of the President of Ukraine: In Rome. (liga-net-2025-07-10,
///   rbc-ukraine-2025-07-10)
/// - 2025-07-11, La Voce di New York: By video between Rome and London.
///   (la-voce-di-new-york-2025-07-11)
///
/// Preferred: `london-rome-online`. It is what the leaders' own statement says, and it agrees with
/// both other accounts: the co-chairs sat at Northwood, most of the named participants in Rome. The
/// record gives Northwood as the place because the co-chairs were there.
///
/// # Sources
///
/// - Channel NewsAsia, [Paris to be new headquarters of 'coalition of the willing' for
///   Ukraine](<https://channelnewsasia.com/world/paris-be-new-headquarters-coalition-willing-ukraine-5232086>),
///   2025-07-10
/// - La Voce di New York, [A Coalition Grows as U.S. Entry Marks Turning Point in Ukraine's
///   Reconstruction](<https://lavocedinewyork.com/en/news/2025/07/11/a-coalition-grows-as-us-entry-marks-turning-point-in-ukraines-reconstruction>),
///   2025-07-11
/// - LIGA.net, [US joins the meeting of the coalition of the willing for the first time –
///   Yermak](<https://news.liga.net/en/politics/news/us-joins-the-meeting-of-the-coalition-of-the-willing-for-the-first-time-yermak>),
///   2025-07-10
/// - RBC-Ukraine, [Coalition of the Willing meets in Rome with US participation for first
///   time](<https://newsukraine.rbc.ua/news/coalition-of-the-willing-meets-in-rome-with-1752173287.html>),
///   2025-07-10
/// - Swissinfo, [Ukraine: la coalition des volontaires prête à se
///   mobiliser](<https://www.swissinfo.ch/fre/ukraine%3A-la-coalition-des-volontaires-pr%C3%AAte-%C3%A0-se-mobiliser/89663171>),
///   2025-07-10
/// - TrueUA, [Коаліція рішучих оприлюднила спеціальну заяву щодо війни в
///   Україні](<https://trueua.info/news/koalitsiya-rishuchykh-oprylyudnyla-spetsialnu-zayavu-shchodo-viyny-v-ukrayini>),
///   2025-07-10
pub static ROME_NORTHWOOD_2025_07_10_PLACE: Claim = Claim {
    id: "rome-northwood-2025-07-10-place",
    question: Text {
        en: "Where was the meeting of 10 July 2025 held?",
        fr: "Où la réunion du 10 juillet 2025 s'est-elle tenue ?",
    },
    about: Some(Record::Meeting(&meetings::ROME_NORTHWOOD_2025_07_10)),
    answers: &[
        Answer {
            id: "london-rome-online",
            value: Value::Text(Text {
                en: "In London, in Rome and online.",
                fr: "À Londres, à Rome et en ligne.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The leaders' statement, as relayed by TrueUA",
                fr: "La déclaration des dirigeants, selon TrueUA",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[cite(&sources::TRUEUA_2025_07_10)],
        },
        Answer {
            id: "northwood",
            value: Value::Text(Text {
                en: "At Northwood near London, with others joining from Rome and elsewhere.",
                fr: "À Northwood, près de Londres, d'autres participant depuis Rome et ailleurs.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Keystone-ATS and Reuters",
                fr: "Keystone-ATS et Reuters",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[
                cite(&sources::SWISSINFO_2025_07_10),
                cite(&sources::CHANNEL_NEWSASIA_2025_07_10),
            ],
        },
        Answer {
            id: "rome",
            value: Value::Text(Text {
                en: "In Rome.",
                fr: "À Rome.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-07-10"),
            cite: &[
                cite(&sources::LIGA_NET_2025_07_10),
                cite(&sources::RBC_UKRAINE_2025_07_10),
            ],
        },
        Answer {
            id: "video-between-both",
            value: Value::Text(Text {
                en: "By video between Rome and London.",
                fr: "Par visioconférence entre Rome et Londres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "La Voce di New York",
                fr: "La Voce di New York",
                uk: None,
            })),
            date: date("2025-07-11"),
            cite: &[cite(&sources::LA_VOCE_DI_NEW_YORK_2025_07_11)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "london-rome-online",
        why: Text {
            en: "It is what the leaders' own statement says, and it agrees with both other \
                accounts: the co-chairs sat at Northwood, most of the named participants in Rome. \
                The record gives Northwood as the place because the co-chairs were there.",
            fr: "C'est ce que dit la déclaration des dirigeants eux-mêmes, et elle s'accorde avec \
                les deux autres récits : les coprésidents étaient à Northwood, la plupart des \
                participants nommés à Rome. Le registre indique Northwood comme lieu parce que \
                les coprésidents s'y trouvaient.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Whose is the statement issued before the visit to Kyiv of 10 May 2025?
///
/// « De qui est la déclaration publiée avant la visite à Kyiv du 10 mai 2025 ? »
///
/// - 2025-05-09, PA: Of the leaders of France, Germany, Poland and the United Kingdom.
///   (shropshire-star-2025-05-09)
/// - 2025-05-10, Ukrainska Pravda: Of Macron, Merz, Starmer and Tusk. (ukrainska-pravda-2025-05-10)
/// - 2025-05-10, dpa: Of Merz, Macron and Starmer, on the way. (deutschland-de-2025-05-10)
///
/// Preferred: `four`. The text itself, quoted by Ukrinform, speaks in the name of the four.
///
/// # Sources
///
/// - deutschland.de, [Merz mit Macron, Starmer und Tusk in
///   Kyjiw](<https://www.deutschland.de/de/news/merz-mit-macron-starmer-und-tusk-in-kyjiw>),
///   2025-05-10
/// - Shropshire Star, [Starmer to join European leaders in Kyiv for 'coalition of the willing'
///   talks](<https://www.shropshirestar.com/uk-news/2025/05/09/starmer-to-join-european-leaders-in-kyiv-for-coalition-of-the-willing-talks/>),
///   2025-05-09
/// - Ukrainska Pravda, [Joint statement of the leaders of France, Germany, the United Kingdom and
///   Poland on a 30-day ceasefire](<https://www.pravda.com.ua/eng/news/2025/05/10/7511643/>),
///   2025-05-10
pub static STATEMENT_2025_05_09_SIGNATORIES: Claim = Claim {
    id: "statement-2025-05-09-signatories",
    question: Text {
        en: "Whose is the statement issued before the visit to Kyiv of 10 May 2025?",
        fr: "De qui est la déclaration publiée avant la visite à Kyiv du 10 mai 2025 ?",
    },
    about: Some(Record::Declaration(&declarations::FOUR_LEADERS_2025_05_09)),
    answers: &[
        Answer {
            id: "four-pa",
            value: Value::Text(Text {
                en: "Of the leaders of France, Germany, Poland and the United Kingdom.",
                fr: "Des dirigeants de la France, de l'Allemagne, de la Pologne et du Royaume-Uni.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "PA",
                fr: "PA",
                uk: None,
            })),
            date: date("2025-05-09"),
            cite: &[cite(&sources::SHROPSHIRE_STAR_2025_05_09)],
        },
        Answer {
            id: "four",
            value: Value::Text(Text {
                en: "Of Macron, Merz, Starmer and Tusk.",
                fr: "D'Emmanuel Macron, Friedrich Merz, Keir Starmer et Donald Tusk.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Ukrainska Pravda",
                fr: "Ukrainska Pravda",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_05_10)],
        },
        Answer {
            id: "three",
            value: Value::Text(Text {
                en: "Of Merz, Macron and Starmer, on the way.",
                fr: "De Friedrich Merz, Emmanuel Macron et Keir Starmer, en chemin.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "dpa",
                fr: "dpa",
                uk: None,
            })),
            date: date("2025-05-10"),
            cite: &[cite(&sources::DEUTSCHLAND_DE_2025_05_10)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "four",
        why: Text {
            en: "The text itself, quoted by Ukrinform, speaks in the name of the four.",
            fr: "Le texte lui-même, cité par Ukrinform, parle au nom des quatre.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// What was the meeting of five leaders in Tirana on 16 May 2025?
///
/// « Qu'était la réunion de cinq dirigeants à Tirana le 16 mai 2025 ? »
///
/// - 2025-05-16, LaPresse: A summit of the willing. (lapresse-2025-05-16)
/// - 2025-05-16, AFP, citing the Élysée: A meeting of five leaders on the sidelines of another
///   summit. (gea-2025-05-16)
///
/// Preferred: `meeting-of-five`. It is the description of one of the five; no source reports that
/// the coalition as a whole was convened.
///
/// # Sources
///
/// - GEA, [Ucraina, riunione Macron, Starmer, Merz, Tusk e Zelensky a
///   Tirana](<https://geagency.it/breaking-news/ucraina-riunione-macron-starmer-merz-tusk-e-zelensky-a-tirana>),
///   2025-05-16
/// - LaPresse, [Ucraina, a Tirana vertice dei Volenterosi con telefonata a
///   Trump](<https://www.lapresse.it/esteri/2025/05/16/ucraina-a-tirana-vertice-dei-volenterosi-con-telefonata-a-trump/>),
///   2025-05-16
pub static TIRANA_2025_05_16_NATURE: Claim = Claim {
    id: "tirana-2025-05-16-nature",
    question: Text {
        en: "What was the meeting of five leaders in Tirana on 16 May 2025?",
        fr: "Qu'était la réunion de cinq dirigeants à Tirana le 16 mai 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::TIRANA_2025_05_16)),
    answers: &[
        Answer {
            id: "summit-of-the-willing",
            value: Value::Text(Text {
                en: "A summit of the willing.",
                fr: "Un sommet des volontaires.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LaPresse",
                fr: "LaPresse",
                uk: None,
            })),
            date: date("2025-05-16"),
            cite: &[cite(&sources::LAPRESSE_2025_05_16)],
        },
        Answer {
            id: "meeting-of-five",
            value: Value::Text(Text {
                en: "A meeting of five leaders on the sidelines of another summit.",
                fr: "Une réunion de cinq dirigeants en marge d'un autre sommet.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "AFP, citing the Élysée",
                fr: "AFP, citant l'Élysée",
                uk: None,
            })),
            date: date("2025-05-16"),
            cite: &[cite(&sources::GEA_2025_05_16)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "meeting-of-five",
        why: Text {
            en: "It is the description of one of the five; no source reports that the coalition \
                as a whole was convened.",
            fr: "C'est la description de l'un des cinq ; aucune source ne rapporte que l'ensemble \
                de la coalition ait été convoqué.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many countries were ready to send soldiers in August and September 2025?
///
/// « Combien de pays étaient prêts à envoyer des soldats en août et septembre 2025 ? »
///
/// - 2025-08-20, Bloomberg: 10 (about) (liga-net-undated-3)
/// - 2025-09-04, Sources of Radio Svoboda: 10 (exact) (rbc-ukraine-2025-09-04)
/// - 2025-09-04, Emmanuel Macron: 20 (about) (open-2025-09-04)
///
/// The question is open.
///
/// # Sources
///
/// - LIGA.net, ["Coalition of the willing" has prepared plans to deploy troops in Ukraine -
///   Starmer](<https://news.liga.net/en/world/news/coalition-of-the-willing-has-prepared-plans-to-deploy-troops-in-ukraine-starmer>),
///   undated
/// - Open, [Guerra in Ucraina, Macron: 26 Paesi si sono
///   impegnati](<https://www.open.online/2025/09/04/guerra-ucraina-macron-26-paesi-si-sono-impegnati-truppe-kiev/>),
///   2025-09-04
/// - RBC-Ukraine, [Number of countries ready to send up to 30,000 soldiers to Ukraine under
///   security guarantees -
///   Media](<https://newsukraine.rbc.ua/news/number-of-countries-ready-to-send-up-to-30-1757016144.html>),
///   2025-09-04
pub static TROOP_CONTRIBUTORS: Claim = Claim {
    id: "troop-contributors",
    question: Text {
        en: "How many countries were ready to send soldiers in August and September 2025?",
        fr: "Combien de pays étaient prêts à envoyer des soldats en août et septembre 2025 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "bloomberg-10",
            value: Value::Number(10, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Bloomberg",
                fr: "Bloomberg",
                uk: None,
            })),
            date: date("2025-08-20"),
            cite: &[cite(&sources::LIGA_NET_UNDATED_3)],
        },
        Answer {
            id: "radio-svoboda-10",
            value: Value::Number(10, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Of twenty-one that offered concrete guarantees.",
                fr: "Sur vingt et un qui proposaient des garanties concrètes.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Sources of Radio Svoboda",
                fr: "Sources de Radio Svoboda",
                uk: None,
            })),
            date: date("2025-09-04"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_09_04)],
        },
        Answer {
            id: "macron-20",
            value: Value::Number(20, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Person(&people::EMMANUEL_MACRON)),
            date: date("2025-09-04"),
            cite: &[cite(&sources::OPEN_2025_09_04)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// How many countries were ready to contribute to a force in spring 2025?
///
/// « Combien de pays étaient prêts à contribuer à une force au printemps 2025 ? »
///
/// - 2025-03-17, 10 Downing Street: A significant number would send troops.
///   (shropshire-star-2025-03-17, liga-net-2025-03-17)
/// - 2025-04-05, Pavlo Palisa: Ten to twelve, in one form or another. (menafn-2025-04-05)
/// - 2025-04-05, UK Ministry of Defence: 30 (exact) (pathfinder-international-2025-04)
/// - 2025-04-11, European officials, quoted by AFP: 6 (about) (euromaidan-press-2025-04-11-2)
///
/// The answers do not exclude each other. The answers count different things: troops on the ground,
/// readiness in any form, and contributions of every kind to planning or support.
///
/// # Sources
///
/// - Euromaidan Press, [Only 6 of 30 "coalition of willing" countries ready to send peacekeepers to
///   Ukraine](<https://euromaidanpress.com/2025/04/11/only-6-of-30-coalition-of-willing-countries-ready-to-send-peacekeepers-to-ukraine>),
///   2025-04-11
/// - LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
///   details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
///   2025-03-17
/// - MENAFN, [French And British Chiefs Of Staff Meet Zelensky, DM Umerov And Cinc Syrskyi In
///   Kyiv](<https://menafn.com/1109393522/French-And-British-Chiefs-Of-Staff-Meet-Zelensky-DM-Umerov-And-Cinc-Syrskyi-In-Kyiv>),
///   2025-04-05
/// - Pathfinder International, [Coalition of the Willing military chiefs in Ukraine ahead of
///   crucial
///   meetings](<https://pathfinderinternational.co.uk/coalition-of-the-willing-military-chiefs-in-ukraine-ahead-of-crucial-meetings>),
///   2025-04
/// - Shropshire Star, [More than 30 countries ready to play part in 'coalition of the willing' – No
///   10](<https://cdn-www.shropshirestar.mna.arcpublishing.com/uk-news/2025/03/17/more-than-30-countries-ready-to-play-part-in-coalition-of-the-willing-no-10>),
///   2025-03-17
pub static TROOP_CONTRIBUTORS_2025_04: Claim = Claim {
    id: "troop-contributors-2025-04",
    question: Text {
        en: "How many countries were ready to contribute to a force in spring 2025?",
        fr: "Combien de pays étaient prêts à contribuer à une force au printemps 2025 ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "significant-number",
            value: Value::Text(Text {
                en: "A significant number would send troops.",
                fr: "Un nombre important enverrait des troupes.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[
                cite(&sources::SHROPSHIRE_STAR_2025_03_17),
                cite(&sources::LIGA_NET_2025_03_17),
            ],
        },
        Answer {
            id: "10-to-12-palisa",
            value: Value::Text(Text {
                en: "Ten to twelve, in one form or another.",
                fr: "Dix à douze, sous une forme ou une autre.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Pavlo Palisa",
                fr: "Pavlo Palissa",
                uk: None,
            })),
            date: date("2025-04-05"),
            cite: &[cite(&sources::MENAFN_2025_04_05)],
        },
        Answer {
            id: "30-uk",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "countries expected to contribute",
                fr: "pays dont une contribution est attendue",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "UK Ministry of Defence",
                fr: "Ministère britannique de la Défense",
                uk: None,
            })),
            date: date("2025-04-05"),
            cite: &[cite(&sources::PATHFINDER_INTERNATIONAL_2025_04)],
        },
        Answer {
            id: "about-6-afp",
            value: Value::Number(6, Precision::About),
            unit: Some(Text {
                en: "countries ready to send troops",
                fr: "pays prêts à envoyer des troupes",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "European officials, quoted by AFP",
                fr: "Responsables européens, cités par l'AFP",
                uk: None,
            })),
            date: date("2025-04-11"),
            cite: &[cite(&sources::EUROMAIDAN_PRESS_2025_04_11_2)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "The answers count different things: troops on the ground, readiness in any form, and \
            contributions of every kind to planning or support.",
        fr: "Les réponses comptent des choses différentes : troupes au sol, disponibilité sous \
            toute forme, contributions de toute sorte à la planification ou au soutien.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// How much of the 20-point peace plan was agreed at the end of December 2025?
///
/// « Quelle part du plan de paix en 20 points était convenue fin décembre 2025 ? »
///
/// - 2025-12-28, Volodymyr Zelenskyy: 90% (exact) (semafor-2025-12-28, newsfinale-undated)
/// - 2025-12-28, Donald Trump: 95% (about) (newsfinale-undated)
/// - 2026-01, Volodymyr Zelenskyy: 90% (exact) (lechiquier-social-undated)
/// - 2026-01-05, Volodymyr Zelenskyy: 90% (exact) (lesfrancais-press-undated)
///
/// The question is open.
///
/// # Sources
///
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
/// - newsfinale, [Three takeaways from the Trump-Zelensky meeting at
///   Mar-a-Lago](<https://newsfinale.com/?p=9349358>), undated
/// - Semafor, [Trump, Zelenskyy discuss Ukraine peace plan in
///   Florida](<https://www.semafor.com/article/12/28/2025/trump-zelenskyy-discuss-ukraine-peace-plan-in-florida>),
///   2025-12-28
pub static TWENTY_POINT_PLAN_AGREED_SHARE: Claim = Claim {
    id: "twenty-point-plan-agreed-share",
    question: Text {
        en: "How much of the 20-point peace plan was agreed at the end of December 2025?",
        fr: "Quelle part du plan de paix en 20 points était convenue fin décembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::MAR_A_LAGO_2025_12_28)),
    answers: &[
        Answer {
            id: "zelenskyy-90",
            value: Value::Share(share(90), Precision::Exact),
            unit: None,
            note: Some(Text {
                en: "Said at Trump's side, in Florida.",
                fr: "Dit aux côtés de Donald Trump, en Floride.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-12-28"),
            cite: &[
                cite(&sources::SEMAFOR_2025_12_28),
                cite(&sources::NEWSFINALE_UNDATED),
            ],
        },
        Answer {
            id: "trump-95",
            value: Value::Share(share(95), Precision::About),
            unit: None,
            note: Some(Text {
                en: "Some would say so; he was not sure of a percentage.",
                fr: "Certains le diraient ; il n'était pas sûr d'un pourcentage.",
            }),
            by: Some(Attribution::Person(&people::DONALD_TRUMP)),
            date: date("2025-12-28"),
            cite: &[cite(&sources::NEWSFINALE_UNDATED)],
        },
        Answer {
            id: "zelenskyy-90-two-points",
            value: Value::Share(share(90), Precision::Exact),
            unit: None,
            note: Some(Text {
                en: "Explained: ninety out of a hundred because two points remain without a \
                    compromise.",
                fr: "Expliqué ainsi : quatre-vingt-dix sur cent parce que deux points restent \
                    sans compromis.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-01"),
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        Answer {
            id: "zelenskyy-90-no-concession",
            value: Value::Share(share(90), Precision::Exact),
            unit: None,
            note: Some(Text {
                en: "From his New Year address, in which he ruled out concessions on occupied \
                    territory and on long-term guarantees.",
                fr: "Tiré de ses vœux, où il excluait toute concession sur les territoires \
                    occupés et sur les garanties à long terme.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2026-01-05"),
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
    ],
    verdict: Verdict::Open,
    formerly: &[],
    withdrawn: None,
};

/// What do the plans say of the size of the Ukrainian army?
///
/// « Que disent les plans de la taille de l'armée ukrainienne ? »
///
/// - 2025-04-23, Ukrainian and European officials: No limit. (ukrainska-pravda-2025-04-26)
/// - 2025-08-13, The co-chairs' statement: No limit. (elysee-2025-08-13)
/// - 2025-11-20, The American 28-point plan: 600000 (at-most) (ap-2025-11-21)
/// - 2025-11-23, Counter-proposal of the United Kingdom, France and Germany: 800000 (at-most)
///   (straits-times-2025-11-24, report-az-2025-11-24)
/// - 2025-12-15, The leaders' statement of Berlin: 800000 (exact) (gov-uk-2025-12-15)
/// - 2025-12-24, Volodymyr Zelenskyy: 800000 (exact) (censor-net-undated-2, glavnoe-undated)
///
/// The answers do not exclude each other. Each figure is that of one text. From the
/// counter-proposal on, the texts agree on 800,000 in peacetime.
///
/// # Sources
///
/// - AP, [Read President Trump's full 28-point Ukraine-Russia peace
///   plan](<https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182>), 2025-11-21
/// - Censor.NET, [Zelenskyy revealed all 20 points of the peace
///   agreement](<https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan>),
///   undated
/// - Élysée, [Déclaration des coprésidents de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires>),
///   2025-08-13
/// - Glavnoe, [Zelenskyy publishes 20-point plan to end the
///   war](<https://glavnoe.in.ua/en/news-en/zelenskyy-publishes-20-point-plan-to-end-the-war>),
///   undated
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - Report.az, [Europeans propose changes to US Ukraine plan, with higher army
///   cap](<https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap>),
///   2025-11-24
/// - The Straits Times, [Full text of European counter-proposal to US Ukraine peace
///   plan](<https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan>),
///   2025-11-24
/// - Ukrainska Pravda, [Reuters obtains the text of Ukrainian and European proposals handed to the
///   American side in London](<https://www.pravda.com.ua/eng/news/2025/04/26/7509264/>), 2025-04-26
pub static UKRAINIAN_ARMY_IN_THE_PLANS: Claim = Claim {
    id: "ukrainian-army-in-the-plans",
    question: Text {
        en: "What do the plans say of the size of the Ukrainian army?",
        fr: "Que disent les plans de la taille de l'armée ukrainienne ?",
    },
    about: None,
    answers: &[
        Answer {
            id: "no-limit-april",
            value: Value::Text(Text {
                en: "No limit.",
                fr: "Aucune limite.",
            }),
            unit: None,
            note: Some(Text {
                en: "In the framework handed to the United States in London.",
                fr: "Dans le cadre remis aux États-Unis à Londres.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Ukrainian and European officials",
                fr: "Responsables ukrainiens et européens",
                uk: None,
            })),
            date: date("2025-04-23"),
            cite: &[cite(&sources::UKRAINSKA_PRAVDA_2025_04_26)],
        },
        Answer {
            id: "no-limit-co-chairs",
            value: Value::Text(Text {
                en: "No limit.",
                fr: "Aucune limite.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-08-13"),
            cite: &[cite(&sources::ELYSEE_2025_08_13)],
        },
        Answer {
            id: "american-600000",
            value: Value::Number(600_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In the text without the words in peacetime.",
                fr: "Dans le texte, sans la mention du temps de paix.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The American 28-point plan",
                fr: "Le plan américain en 28 points",
                uk: None,
            })),
            date: date("2025-11-20"),
            cite: &[cite(&sources::AP_2025_11_21)],
        },
        Answer {
            id: "e3-800000",
            value: Value::Number(800_000, Precision::AtMost),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In peacetime.",
                fr: "En temps de paix.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Counter-proposal of the United Kingdom, France and Germany",
                fr: "Contre-proposition du Royaume-Uni, de la France et de l'Allemagne",
                uk: None,
            })),
            date: date("2025-11-23"),
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::REPORT_AZ_2025_11_24),
            ],
        },
        Answer {
            id: "berlin-800000",
            value: Value::Number(800_000, Precision::Exact),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In peacetime: the level that the leaders support.",
                fr: "En temps de paix : le niveau que les dirigeants soutiennent.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The leaders' statement of Berlin",
                fr: "La déclaration des dirigeants à Berlin",
                uk: None,
            })),
            date: date("2025-12-15"),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Answer {
            id: "twenty-points-800000",
            value: Value::Number(800_000, Precision::Exact),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: Some(Text {
                en: "In peacetime: a level, not a ceiling, as he put it; some pages write of a \
                    ceiling.",
                fr: "En temps de paix : un niveau et non un plafond, selon lui ; certaines pages \
                    parlent d'un plafond.",
            }),
            by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
            date: date("2025-12-24"),
            cite: &[
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Each figure is that of one text. From the counter-proposal on, the texts agree on \
            800,000 in peacetime.",
        fr: "Chaque chiffre est celui d'un texte. À partir de la contre-proposition, les textes \
            s'accordent sur 800 000 en temps de paix.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// What size of the Ukrainian army did President Macron name in Paris on 6 January 2026?
///
/// « Quel effectif de l'armée ukrainienne le président Macron a-t-il cité à Paris le 6 janvier 2026
/// ? »
///
/// - 2026-01-06, Axy Media and Hvylya: 800000 (exact) (axy-media-undated, hvylya-undated)
/// - 2026-01-06, Trend: 700000 (exact) (trend-2026-01-06)
///
/// Preferred: `800000-axy`. Two pages report it, and it is the strength in peacetime that the
/// Berlin statement of December names; the other figure stands alone.
///
/// # Sources
///
/// - Axy Media, [First step toward a Western presence: Ukraine, France and Britain sign
///   declaration](<https://axy.media/politics/first-step-toward-a-western-presence-ukraine-france-and-britain-sign-declaration>),
///   undated
/// - Hvylya, [Paris summit: allies agree to deploy multinational forces in post-war
///   Ukraine](<https://en.hvylya.net/news/304-paris-summit-allies-agree-to-deploy-multinational-forces-in-post-war-ukraine>),
///   undated
/// - Trend, [Zelensky, Macron and Starmer sign the declaration of
///   intent](<https://ru.trend.az/world/4138812.html>), 2026-01-06
pub static UKRAINIAN_ARMY_SIZE: Claim = Claim {
    id: "ukrainian-army-size",
    question: Text {
        en: "What size of the Ukrainian army did President Macron name in Paris on 6 January 2026?",
        fr: "Quel effectif de l'armée ukrainienne le président Macron a-t-il cité à Paris le 6 \
            janvier 2026 ?",
    },
    about: Some(Record::Meeting(&meetings::PARIS_2026_01_06)),
    answers: &[
        Answer {
            id: "800000-axy",
            value: Value::Number(800_000, Precision::Exact),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Axy Media and Hvylya",
                fr: "Axy Media et Hvylya",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[
                cite(&sources::AXY_MEDIA_UNDATED),
                cite(&sources::HVYLYA_UNDATED),
            ],
        },
        Answer {
            id: "700000-trend",
            value: Value::Number(700_000, Precision::Exact),
            unit: Some(Text {
                en: "soldiers",
                fr: "soldats",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Trend",
                fr: "Trend",
                uk: None,
            })),
            date: date("2026-01-06"),
            cite: &[cite(&sources::TREND_2026_01_06)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "800000-axy",
        why: Text {
            en: "Two pages report it, and it is the strength in peacetime that the Berlin \
                statement of December names; the other figure stands alone.",
            fr: "Deux pages le rapportent, et c'est l'effectif en temps de paix que cite la \
                déclaration de Berlin de décembre ; l'autre chiffre est isolé.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Is the United States a member of the coalition?
///
/// « Les États-Unis sont-ils membres de la coalition ? »
///
/// - 2025-08, PA: No: thirty countries without the United States. (daily8-2025-08)
/// - 2025-10-24, RBC-Ukraine: Yes: an alliance of European countries and the United States.
///   (rbc-ukraine-2025-10-24)
/// - 2026-01, Expert News: No, which is why it did not sign in Paris; it remains a principal
///   partner. (expert-news-undated)
/// - 2026-02-20, EFE: American emissaries are named among the members. (swissinfo-2026-02-20)
///
/// Preferred: `not-a-member`. The Paris Declaration of January 2026 names the members of the
/// coalition, Ukraine and the United States apart, and American envoys came to the meetings as
/// guests.
///
/// # Sources
///
/// - Daily8, [What is the coalition of the
///   willing?](<https://www.daily8.com/en/article/27abcbbaa09311c7f325be4e463151e4>), 2025-08
/// - Expert News, [The Paris meeting of the 'Coalition of the
///   Willing'](<https://expertnews.com.ua/en/article/3983>), undated
/// - RBC-Ukraine, [Starmer calls for more long-range arms for Ukraine ahead of Coalition of the
///   Willing
///   talks](<https://newsukraine.rbc.ua/news/starmer-calls-for-more-long-range-arms-for-1761289501.html>),
///   2025-10-24
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
pub static UNITED_STATES_MEMBERSHIP: Claim = Claim {
    id: "united-states-membership",
    question: Text {
        en: "Is the United States a member of the coalition?",
        fr: "Les États-Unis sont-ils membres de la coalition ?",
    },
    about: Some(Record::Member(&members::UNITED_STATES)),
    answers: &[
        Answer {
            id: "not-a-member",
            value: Value::Text(Text {
                en: "No: thirty countries without the United States.",
                fr: "Non : trente pays sans les États-Unis.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "PA",
                fr: "PA",
                uk: None,
            })),
            date: date("2025-08"),
            cite: &[cite(&sources::DAILY8_2025_08)],
        },
        Answer {
            id: "alliance-with-america",
            value: Value::Text(Text {
                en: "Yes: an alliance of European countries and the United States.",
                fr: "Oui : une alliance de pays européens et des États-Unis.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "RBC-Ukraine",
                fr: "RBC-Ukraine",
                uk: None,
            })),
            date: date("2025-10-24"),
            cite: &[cite(&sources::RBC_UKRAINE_2025_10_24)],
        },
        Answer {
            id: "not-a-member-expert-news",
            value: Value::Text(Text {
                en: "No, which is why it did not sign in Paris; it remains a principal partner.",
                fr: "Non, d'où l'absence de leur signature à Paris ; ils restent un partenaire \
                    principal.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Expert News",
                fr: "Expert News",
                uk: None,
            })),
            date: date("2026-01"),
            cite: &[cite(&sources::EXPERT_NEWS_UNDATED)],
        },
        Answer {
            id: "emissaries",
            value: Value::Text(Text {
                en: "American emissaries are named among the members.",
                fr: "Des émissaires américains sont nommés parmi les membres.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "EFE",
                fr: "EFE",
                uk: None,
            })),
            date: date("2026-02-20"),
            cite: &[cite(&sources::SWISSINFO_2026_02_20)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "not-a-member",
        why: Text {
            en: "The Paris Declaration of January 2026 names the members of the coalition, \
                Ukraine and the United States apart, and American envoys came to the meetings as \
                guests.",
            fr: "La Déclaration de Paris de janvier 2026 nomme séparément les membres de la \
                coalition, l'Ukraine et les États-Unis, et les émissaires américains sont venus \
                aux réunions en invités.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Did Hungary, Slovakia and Austria take part in the videoconference of 15 March 2025?
///
/// « La Hongrie, la Slovaquie et l'Autriche ont-elles participé à la visioconférence du 15 mars
/// 2025 ? »
///
/// - 2025-03-16, Indian Newslink: Yes, they are named among the participants.
///   (indian-newslink-2025-03-16)
/// - 2025-03-17, LIGA.net: They are not in the list of participants. (liga-net-2025-03-17,
///   yeni-safak-undated)
///
/// Preferred: `not-in-list`. The list of LIGA.net, which Yeni Şafak gives as well, agrees with the
/// other counts of 26 states; no other source names the three.
///
/// # Sources
///
/// - Indian Newslink, [New Zealand stands by Ukraine for potential
///   peacekeeping](<https://indiannewslink.co.nz/new-zealand-stands-by-ukraine-for-potential-peacekeeping-says-luxon>),
///   2025-03-16
/// - LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
///   details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
///   2025-03-17
/// - Yeni Şafak, [Plus de 30 pays participeront à la "coalition des
///   volontaires"](<https://www.yenisafak.com/fr/international/plus-de-30-pays-participeront-a-la-coalition-des-volontaires-pour-discuter-de-lukraine-annonce-le-royaume-uni-40994>),
///   undated
pub static VIRTUAL_2025_03_15_HUNGARY_SLOVAKIA_AUSTRIA: Claim = Claim {
    id: "virtual-2025-03-15-hungary-slovakia-austria",
    question: Text {
        en: "Did Hungary, Slovakia and Austria take part in the videoconference of 15 March 2025?",
        fr: "La Hongrie, la Slovaquie et l'Autriche ont-elles participé à la visioconférence du \
            15 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_03_15)),
    answers: &[
        Answer {
            id: "participants",
            value: Value::Text(Text {
                en: "Yes, they are named among the participants.",
                fr: "Oui, elles sont nommées parmi les participants.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Indian Newslink",
                fr: "Indian Newslink",
                uk: None,
            })),
            date: date("2025-03-16"),
            cite: &[cite(&sources::INDIAN_NEWSLINK_2025_03_16)],
        },
        Answer {
            id: "not-in-list",
            value: Value::Text(Text {
                en: "They are not in the list of participants.",
                fr: "Elles ne figurent pas dans la liste des participants.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LIGA.net",
                fr: "LIGA.net",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[
                cite(&sources::LIGA_NET_2025_03_17),
                cite(&sources::YENI_SAFAK_UNDATED),
            ],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "not-in-list",
        why: Text {
            en: "The list of LIGA.net, which Yeni Şafak gives as well, agrees with the other \
                counts of 26 states; no other source names the three.",
            fr: "La liste de LIGA.net, que donne aussi Yeni Şafak, concorde avec les autres \
                décomptes de 26 États ; aucune autre source ne nomme ces trois pays.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// Did Ireland take part in the videoconference of 15 March 2025?
///
/// « L'Irlande a-t-elle participé à la visioconférence du 15 mars 2025 ? »
///
/// - 2025-03-15, M10 News: The Taoiseach could not attend, being in Washington.
///   (m10-news-2025-03-15)
/// - 2025-03-16, Indian Newslink: Yes, by a leader or a minister. (indian-newslink-2025-03-16)
/// - 2025-03-17, LIGA.net: Ireland is not in the list of participants. (liga-net-2025-03-17)
///
/// Preferred: `not-in-list`. The list was published after the meeting and agrees with the report
/// that the Taoiseach was away.
///
/// # Sources
///
/// - Indian Newslink, [New Zealand stands by Ukraine for potential
///   peacekeeping](<https://indiannewslink.co.nz/new-zealand-stands-by-ukraine-for-potential-peacekeeping-says-luxon>),
///   2025-03-16
/// - LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
///   details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
///   2025-03-17
/// - M10 News, [UK Prime Minister tells Putin to come to the table as global leaders back Ukraine
///   ceasefire](<https://m10news.com/uk-prime-minister-tells-putin-to-come-to-the-table-as-global-leaders-back-ukraine-ceasefire>),
///   2025-03-15
pub static VIRTUAL_2025_03_15_IRELAND: Claim = Claim {
    id: "virtual-2025-03-15-ireland",
    question: Text {
        en: "Did Ireland take part in the videoconference of 15 March 2025?",
        fr: "L'Irlande a-t-elle participé à la visioconférence du 15 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_03_15)),
    answers: &[
        Answer {
            id: "taoiseach-absent",
            value: Value::Text(Text {
                en: "The Taoiseach could not attend, being in Washington.",
                fr: "Le Taoiseach n'a pu participer, étant à Washington.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "M10 News",
                fr: "M10 News",
                uk: None,
            })),
            date: date("2025-03-15"),
            cite: &[cite(&sources::M10_NEWS_2025_03_15)],
        },
        Answer {
            id: "participant",
            value: Value::Text(Text {
                en: "Yes, by a leader or a minister.",
                fr: "Oui, par un dirigeant ou un ministre.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Indian Newslink",
                fr: "Indian Newslink",
                uk: None,
            })),
            date: date("2025-03-16"),
            cite: &[cite(&sources::INDIAN_NEWSLINK_2025_03_16)],
        },
        Answer {
            id: "not-in-list",
            value: Value::Text(Text {
                en: "Ireland is not in the list of participants.",
                fr: "L'Irlande ne figure pas dans la liste des participants.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "LIGA.net",
                fr: "LIGA.net",
                uk: None,
            })),
            date: date("2025-03-17"),
            cite: &[cite(&sources::LIGA_NET_2025_03_17)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "not-in-list",
        why: Text {
            en: "The list was published after the meeting and agrees with the report that the \
                Taoiseach was away.",
            fr: "La liste a été publiée après la réunion et concorde avec l'absence rapportée du \
                Taoiseach.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many took part in the videoconference of 15 March 2025?
///
/// « Combien ont participé à la visioconférence du 15 mars 2025 ? »
///
/// - 2025-03-14, 10 Downing Street: 25 (about) (gov-uk-2025-03-14)
/// - 2025-03-15, Sky News: 26 (exact) (newsio-2025-03-15, liga-net-2025-03-17)
/// - 2025-03-15, PA: 29 (exact) (upday-2025-03-15, west-australian-2025-03-15)
/// - 2025-03-16, Indian Newslink: 30 (exact) (indian-newslink-2025-03-16)
///
/// The answers do not exclude each other. The lower figures count states; twenty-six states with
/// the two presidents of the EU and the Secretary General of NATO make twenty-nine leaders.
///
/// # Sources
///
/// - GOV.UK, [Prime Minister to tell world leaders: the ball is in Russia's court, Putin must stop
///   delaying
///   tactics](<https://www.gov.uk/government/news/prime-minister-to-tell-world-leaders-the-ball-is-in-russias-court-putin-must-stop-delaying-tactics>),
///   2025-03-14
/// - Indian Newslink, [New Zealand stands by Ukraine for potential
///   peacekeeping](<https://indiannewslink.co.nz/new-zealand-stands-by-ukraine-for-potential-peacekeeping-says-luxon>),
///   2025-03-16
/// - LIGA.net, [Over 30 countries to join coalition of the willing – UK government reveals
///   details](<https://news.liga.net/en/politics/news/over-30-countries-to-join-coalition-of-the-willing--uk-government-reveals-details>),
///   2025-03-17
/// - Newsio, [Western military chiefs set to meet to discuss 'operational phase' of Ukraine peace
///   deal](<https://newsio.com/2025/03/15/western-military-chiefs-set-to-meet-to-discuss-operational-phase-of-ukraine-peace-deal-3>),
///   2025-03-15
/// - Upday, [Ukraine peacekeeping plans entering 'operational phase', says
///   PM](<https://www.upday.com/uk/ukraine-peacekeeping-plans-entering-operational-phase-says-pm>),
///   2025-03-15
/// - The West Australian, [UK to step up Ukraine peacekeeping
///   planning](<https://thewest.com.au/politics/diplomacy/uk-to-step-up-ukraine-peacekeeping-planning-c-18052985>),
///   2025-03-15
pub static VIRTUAL_2025_03_15_SIZE: Claim = Claim {
    id: "virtual-2025-03-15-size",
    question: Text {
        en: "How many took part in the videoconference of 15 March 2025?",
        fr: "Combien ont participé à la visioconférence du 15 mars 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_03_15)),
    answers: &[
        Answer {
            id: "about-25-downing-street",
            value: Value::Number(25, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "Expected the day before.",
                fr: "Attendus la veille.",
            }),
            by: Some(Attribution::Name(Name {
                en: "10 Downing Street",
                fr: "10 Downing Street",
                uk: None,
            })),
            date: date("2025-03-14"),
            cite: &[cite(&sources::GOV_UK_2025_03_14)],
        },
        Answer {
            id: "26-sky-news",
            value: Value::Number(26, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The EU and NATO come in addition.",
                fr: "L'UE et l'OTAN s'y ajoutent.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Sky News",
                fr: "Sky News",
                uk: None,
            })),
            date: date("2025-03-15"),
            cite: &[
                cite(&sources::NEWSIO_2025_03_15),
                cite(&sources::LIGA_NET_2025_03_17),
            ],
        },
        Answer {
            id: "29-pa",
            value: Value::Number(29, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: Some(Text {
                en: "Leaders other than Starmer.",
                fr: "Dirigeants autres que Keir Starmer.",
            }),
            by: Some(Attribution::Name(Name {
                en: "PA",
                fr: "PA",
                uk: None,
            })),
            date: date("2025-03-15"),
            cite: &[
                cite(&sources::UPDAY_2025_03_15),
                cite(&sources::WEST_AUSTRALIAN_2025_03_15),
            ],
        },
        Answer {
            id: "30-indian-newslink",
            value: Value::Number(30, Precision::Exact),
            unit: Some(Text {
                en: "leaders",
                fr: "dirigeants",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Indian Newslink",
                fr: "Indian Newslink",
                uk: None,
            })),
            date: date("2025-03-16"),
            cite: &[cite(&sources::INDIAN_NEWSLINK_2025_03_16)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "The lower figures count states; twenty-six states with the two presidents of the EU \
            and the Secretary General of NATO make twenty-nine leaders.",
        fr: "Les chiffres les plus bas comptent les États ; vingt-six États avec les deux \
            présidents de l'UE et le secrétaire général de l'OTAN font vingt-neuf dirigeants.",
    }),
    formerly: &[],
    withdrawn: None,
};

/// Who chaired the meeting of 25 November 2025?
///
/// « Qui a présidé la réunion du 25 novembre 2025 ? »
///
/// - 2025-11-25, The co-chairs' statement: Macron, Starmer and Merz. (gov-uk-2025-11-25,
///   president-of-ukraine-2025-11-25)
/// - 2025-11-26, Radio Bulgaria: Organised by Macron and Starmer. (bnr-2025-11-26)
/// - 2026-01-04, Gândul: Macron and Starmer. (gandul-2026-01-04)
///
/// Preferred: `three`. It is what the three said in their own statement on the day, and the
/// Ukrainian presidency agrees.
///
/// # Sources
///
/// - BNR, [Rossen Jéliazkov a soutenu le plan de paix sur
///   l'Ukraine](<https://new.bnr.bg/fr/post/102245406/rossen-jeliazkov-a-soutenu-le-plan-de-paix-sur-l-ukraine>),
///   2025-11-26
/// - Gândul, [Nicușor Dan petrece Boboteaza cu Emmanuel Macron. Președintele merge marți la
///   Paris](<https://www.gandul.ro/actualitate/nicusor-dan-petrece-boboteaza-cu-emmanuel-macron-presedintele-merge-marti-la-paris-20760845>),
///   2026-01-04
/// - GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
///   meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
///   2025-11-25
/// - President of Ukraine, [The Coalition of the Willing Discussed the Results of the Geneva
///   Meeting and Coordinated Steps to Strengthen Ukraine and Achieve Lasting
///   Peace](<https://www.president.gov.ua/en/news/koaliciya-ohochih-obgovorila-rezultati-zustrichi-v-zhenevi-t-101601>),
///   2025-11-25
pub static VIRTUAL_2025_11_25_CHAIRS: Claim = Claim {
    id: "virtual-2025-11-25-chairs",
    question: Text {
        en: "Who chaired the meeting of 25 November 2025?",
        fr: "Qui a présidé la réunion du 25 novembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_11_25)),
    answers: &[
        Answer {
            id: "three",
            value: Value::Text(Text {
                en: "Macron, Starmer and Merz.",
                fr: "Emmanuel Macron, Keir Starmer et Friedrich Merz.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-11-25"),
            cite: &[
                cite(&sources::GOV_UK_2025_11_25),
                cite(&sources::PRESIDENT_OF_UKRAINE_2025_11_25),
            ],
        },
        Answer {
            id: "two-organisers",
            value: Value::Text(Text {
                en: "Organised by Macron and Starmer.",
                fr: "Organisée par Emmanuel Macron et Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Radio Bulgaria",
                fr: "Radio Bulgarie",
                uk: None,
            })),
            date: date("2025-11-26"),
            cite: &[cite(&sources::BNR_2025_11_26)],
        },
        Answer {
            id: "two",
            value: Value::Text(Text {
                en: "Macron and Starmer.",
                fr: "Emmanuel Macron et Keir Starmer.",
            }),
            unit: None,
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Gândul",
                fr: "Gândul",
                uk: None,
            })),
            date: date("2026-01-04"),
            cite: &[cite(&sources::GANDUL_2026_01_04)],
        },
    ],
    verdict: Verdict::Preferred(Preferred {
        prefer: "three",
        why: Text {
            en: "It is what the three said in their own statement on the day, and the Ukrainian \
                presidency agrees.",
            fr: "C'est ce qu'ont dit les trois dans leur propre déclaration le jour même, et la \
                présidence ukrainienne concorde.",
        },
    }),
    formerly: &[],
    withdrawn: None,
};

/// How many took part in the meeting of 25 November 2025?
///
/// « Combien ont pris part à la réunion du 25 novembre 2025 ? »
///
/// - 2025-11-25, The co-chairs' statement: 35 (exact) (gov-uk-2025-11-25, a-news-2025-11-25)
/// - 2025-11-25, Reuters: 30 (about) (news-az-2025-11-25)
/// - 2025-11-25, Office of the President of Ukraine: 40 (exact) (president-of-ukraine-2025-11-25)
/// - 2025-11-26, Radio Bulgaria: 36 (exact) (bnr-2025-11-26)
///
/// The answers do not exclude each other. Thirty-five are the countries of the coalition,
/// thirty-six these and the United States, forty all who took part; thirty is rounded.
///
/// # Sources
///
/// - A News, [Erdoğan joins virtual meeting of "Coalition of Willing", calls for direct
///   Russia-Ukraine talks in
///   Istanbul](<https://www.anews.com.tr/diplomacy/2025/11/25/erdogan-joins-virtual-meeting-of-coalition-of-willing-calls-for-direct-russia-ukraine-talks-in-istanbul>),
///   2025-11-25
/// - BNR, [Rossen Jéliazkov a soutenu le plan de paix sur
///   l'Ukraine](<https://new.bnr.bg/fr/post/102245406/rossen-jeliazkov-a-soutenu-le-plan-de-paix-sur-l-ukraine>),
///   2025-11-26
/// - GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
///   meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
///   2025-11-25
/// - News.Az, [Macron says France, UK to launch workshop on Ukraine security
///   guarantees](<https://news.az/news/macron-says-france-uk-to-launch-workshop-on-ukraine-security-guarantees>),
///   2025-11-25
/// - President of Ukraine, [The Coalition of the Willing Discussed the Results of the Geneva
///   Meeting and Coordinated Steps to Strengthen Ukraine and Achieve Lasting
///   Peace](<https://www.president.gov.ua/en/news/koaliciya-ohochih-obgovorila-rezultati-zustrichi-v-zhenevi-t-101601>),
///   2025-11-25
pub static VIRTUAL_2025_11_25_COUNTRIES: Claim = Claim {
    id: "virtual-2025-11-25-countries",
    question: Text {
        en: "How many took part in the meeting of 25 November 2025?",
        fr: "Combien ont pris part à la réunion du 25 novembre 2025 ?",
    },
    about: Some(Record::Meeting(&meetings::VIRTUAL_2025_11_25)),
    answers: &[
        Answer {
            id: "35-co-chairs",
            value: Value::Number(35, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "The countries that form the coalition.",
                fr: "Les pays qui forment la coalition.",
            }),
            by: Some(Attribution::Name(Name {
                en: "The co-chairs' statement",
                fr: "La déclaration des coprésidents",
                uk: None,
            })),
            date: date("2025-11-25"),
            cite: &[
                cite(&sources::GOV_UK_2025_11_25),
                cite(&sources::A_NEWS_2025_11_25),
            ],
        },
        Answer {
            id: "about-30-reuters",
            value: Value::Number(30, Precision::About),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: None,
            by: Some(Attribution::Name(Name {
                en: "Reuters",
                fr: "Reuters",
                uk: None,
            })),
            date: date("2025-11-25"),
            cite: &[cite(&sources::NEWS_AZ_2025_11_25)],
        },
        Answer {
            id: "40-participants",
            value: Value::Number(40, Precision::Exact),
            unit: Some(Text {
                en: "participants",
                fr: "participants",
            }),
            note: Some(Text {
                en: "In all, Secretary of State Rubio included.",
                fr: "Au total, le secrétaire d'État Rubio compris.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Office of the President of Ukraine",
                fr: "Bureau du président de l'Ukraine",
                uk: None,
            })),
            date: date("2025-11-25"),
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2025_11_25)],
        },
        Answer {
            id: "36-radio-bulgaria",
            value: Value::Number(36, Precision::Exact),
            unit: Some(Text {
                en: "countries",
                fr: "pays",
            }),
            note: Some(Text {
                en: "With the United States.",
                fr: "Avec les États-Unis.",
            }),
            by: Some(Attribution::Name(Name {
                en: "Radio Bulgaria",
                fr: "Radio Bulgarie",
                uk: None,
            })),
            date: date("2025-11-26"),
            cite: &[cite(&sources::BNR_2025_11_26)],
        },
    ],
    verdict: Verdict::Compatible(Text {
        en: "Thirty-five are the countries of the coalition, thirty-six these and the United \
            States, forty all who took part; thirty is rounded.",
        fr: "Trente-cinq sont les pays de la coalition, trente-six ceux-ci avec les États-Unis, \
            quarante l'ensemble des participants ; trente est un arrondi.",
    }),
    formerly: &[],
    withdrawn: None,
};
