//! The constants of the declarations, each documented from its record.

// Written by `willing bake` from data/declarations/. Edit the record, not this file.

use crate::prelude::*;

/// Joint statement of the Weimar+ foreign ministers in Paris: 2025-02-12, joint-statement.
///
/// The ministers declare themselves ready to step up support for Ukraine until a just,
/// comprehensive and lasting peace that guarantees the interests of Ukraine and of its European
/// allies. They look forward to discussing the way ahead with the American allies; the common aim
/// is to put Ukraine in a position of strength. Ukraine and Europe must be part of any negotiation,
/// and Ukraine must receive strong security guarantees.
///
/// « Déclaration commune des ministres des Affaires étrangères Weimar+ à Paris » Les ministres se
/// déclarent prêts à renforcer le soutien à l'Ukraine jusqu'à une paix juste, globale et durable
/// qui garantisse les intérêts de l'Ukraine et de ses alliés européens. Ils souhaitent discuter de
/// la suite avec les alliés américains ; le but commun est de mettre l'Ukraine en position de
/// force. L'Ukraine et l'Europe doivent prendre part à toute négociation, et l'Ukraine doit
/// recevoir de fortes garanties de sécurité.
///
/// Issued by: France, Germany, Poland, Italy, Spain, United Kingdom, Ukraine, European Union.
///
/// # Sources
///
/// - Online.UA, [Ending Russia's war against Ukraine. Europe must participate in the negotiations —
///   ministers'
///   statement](<https://news.online.ua/en/ending-russias-war-against-ukraine-europe-must-participate-in-the-negotiations-ministers-statement-890776/>),
///   2025-02-13
/// - UATV, [Statement of the foreign ministers of the Weimar+ group on
///   negotiations](<https://uatv.ua/en/?p=1094154>), undated
/// - wallstreet:online, [Europäer wollen Unterstützung für Ukraine
///   verstärken](<https://www.wallstreet-online.de/nachricht/18998573-europaeer-unterstuetzung-ukraine-verstaerken>),
///   2025-02
pub static WEIMAR_PLUS_STATEMENT_2025_02_12: Declaration = Declaration {
    id: "2025-02-12-weimar-plus-statement",
    title: Name {
        en: "Joint statement of the Weimar+ foreign ministers in Paris",
        fr: "Déclaration commune des ministres des Affaires étrangères Weimar+ à Paris",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-02-12"),
    meeting: Some(&meetings::PARIS_WEIMAR_PLUS_2025_02_12),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::POLAND,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::ITALY,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::SPAIN,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::UKRAINE,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
        Seat {
            member: &members::EUROPEAN_UNION,
            person: None,
            cite: &[
                cite(&sources::UATV_UNDATED),
                cite(&sources::ONLINE_UA_2025_02_13),
                cite(&sources::WALLSTREET_ONLINE_2025_02),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "The ministers declare themselves ready to step up support for Ukraine until a just, \
            comprehensive and lasting peace that guarantees the interests of Ukraine and of its \
            European allies. They look forward to discussing the way ahead with the American \
            allies; the common aim is to put Ukraine in a position of strength. Ukraine and \
            Europe must be part of any negotiation, and Ukraine must receive strong security \
            guarantees.",
        fr: "Les ministres se déclarent prêts à renforcer le soutien à l'Ukraine jusqu'à une paix \
            juste, globale et durable qui garantisse les intérêts de l'Ukraine et de ses alliés \
            européens. Ils souhaitent discuter de la suite avec les alliés américains ; le but \
            commun est de mettre l'Ukraine en position de force. L'Ukraine et l'Europe doivent \
            prendre part à toute négociation, et l'Ukraine doit recevoir de fortes garanties de \
            sécurité.",
    },
    cite: &[
        cite(&sources::UATV_UNDATED),
        cite(&sources::ONLINE_UA_2025_02_13),
        cite(&sources::WALLSTREET_ONLINE_2025_02),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Remarks of the Prime Minister at the press conference of the international leaders' summit:
/// 2025-03-02, chairs-statement.
///
/// Keir Starmer gave the account of the London summit as its host; no joint text is known. He set
/// out four points of agreement: aid and economic pressure, Ukraine's sovereignty and place at the
/// table, Ukraine's own defences after a deal, and a coalition of the willing to defend the deal.
/// He said that those willing would step up planning at once, that not every country would be able
/// to contribute, and that strong American backing was needed.
///
/// « Propos du Premier ministre à la conférence de presse du sommet de dirigeants internationaux »
/// Keir Starmer a rendu compte du sommet de Londres en tant qu'hôte ; aucun texte commun n'est
/// connu. Il a exposé quatre points d'accord : l'aide et la pression économique, la souveraineté de
/// l'Ukraine et sa place à la table, ses propres moyens de défense après un accord, et une
/// coalition de volontaires pour défendre cet accord. Il a dit que les volontaires accéléreraient
/// aussitôt la planification, que tous les pays ne pourraient pas contribuer et qu'un fort appui
/// américain était nécessaire.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - American Rhetoric, [Keir Starmer: Opening Press Conference Remarks Following the International
///   Leaders' Summit on
///   Ukraine](<https://americanrhetoric.com/speeches/keirstarmerleadershipsummitukraine.htm>),
///   2025-03-02
/// - GOV.UK, [PM remarks at international leaders' summit press conference: 2 March
///   2025](<https://www.gov.uk/government/speeches/pm-remarks-at-international-leaders-summit-press-conference-2-march-2025>),
///   2025-03-02
/// - Hindustan Times, [British PM Starmer announces four-step plan to defend Ukraine, says 'time to
///   act', not
///   talk](<https://www.hindustantimes.com/world-news/british-pm-starmer-announces-four-step-plan-to-defend-ukraine-says-time-to-act-not-talk-101740944785353.html>),
///   2025-03-03
pub static PM_REMARKS_2025_03_02: Declaration = Declaration {
    id: "2025-03-02-pm-remarks",
    title: Name {
        en: "Remarks of the Prime Minister at the press conference of the international leaders' \
            summit",
        fr: "Propos du Premier ministre à la conférence de presse du sommet de dirigeants \
            internationaux",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-03-02"),
    meeting: Some(&meetings::LONDON_2025_03_02),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[cite(&sources::GOV_UK_2025_03_02)],
    }],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_03_02,
    }],
    summary: Text {
        en: "Keir Starmer gave the account of the London summit as its host; no joint text is \
            known. He set out four points of agreement: aid and economic pressure, Ukraine's \
            sovereignty and place at the table, Ukraine's own defences after a deal, and a \
            coalition of the willing to defend the deal. He said that those willing would step up \
            planning at once, that not every country would be able to contribute, and that strong \
            American backing was needed.",
        fr: "Keir Starmer a rendu compte du sommet de Londres en tant qu'hôte ; aucun texte \
            commun n'est connu. Il a exposé quatre points d'accord : l'aide et la pression \
            économique, la souveraineté de l'Ukraine et sa place à la table, ses propres moyens \
            de défense après un accord, et une coalition de volontaires pour défendre cet accord. \
            Il a dit que les volontaires accéléreraient aussitôt la planification, que tous les \
            pays ne pourraient pas contribuer et qu'un fort appui américain était nécessaire.",
    },
    cite: &[
        cite(&sources::GOV_UK_2025_03_02),
        cite(&sources::AMERICAN_RHETORIC_2025_03_02),
        cite(&sources::HINDUSTAN_TIMES_2025_03_03),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of the defence ministers of the European Group of Five: 2025-03-12,
/// joint-statement.
///
/// The five ministers call peace in Ukraine and the defence of Europe the most urgent needs. They
/// welcome the progress made in Jeddah and the idea of a 30-day ceasefire, to which it is for
/// Russia to respond. The statement names Ukraine, represented online by Deputy Minister Boiev, the
/// European Commission, the European External Action Service and NATO as having joined them, and
/// earlier meetings in Berlin, Helenów and Brussels.
///
/// « Déclaration commune des ministres de la Défense du Groupe européen des cinq » Les cinq
/// ministres voient dans la paix en Ukraine et la défense de l'Europe les besoins les plus urgents.
/// Ils saluent les progrès faits à Djeddah et l'idée d'un cessez-le-feu de 30 jours, auquel il
/// revient à la Russie de répondre. La déclaration mentionne la participation de l'Ukraine,
/// représentée en ligne par le vice-ministre Boïev, de la Commission européenne, du Service
/// européen pour l'action extérieure et de l'OTAN, et des réunions antérieures à Berlin, Helenów et
/// Bruxelles.
///
/// Issued by: Sébastien Lecornu (France), Boris Pistorius (Germany), Guido Crosetto (Italy),
/// Władysław Kosiniak-Kamysz (Poland), John Healey (United Kingdom).
///
/// # Sources
///
/// - GOV.UK, [European Group of Five (E5) Defence Ministers' meeting in Paris (12 March 2025) –
///   Joint
///   Statement](<https://www.gov.uk/government/publications/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement/european-group-of-five-e5-defence-ministers-meeting-in-paris-12-march-2025-joint-statement>),
///   2025-03-13
pub static E5_JOINT_STATEMENT_2025_03_12: Declaration = Declaration {
    id: "2025-03-12-e5-joint-statement",
    title: Name {
        en: "Joint statement of the defence ministers of the European Group of Five",
        fr: "Déclaration commune des ministres de la Défense du Groupe européen des cinq",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-03-12"),
    meeting: Some(&meetings::PARIS_E5_2025_03_12),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::SEBASTIEN_LECORNU),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
        Seat {
            member: &members::GERMANY,
            person: Some(&people::BORIS_PISTORIUS),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
        Seat {
            member: &members::ITALY,
            person: Some(&people::GUIDO_CROSETTO),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
        Seat {
            member: &members::POLAND,
            person: Some(&people::WLADYSLAW_KOSINIAK_KAMYSZ),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::JOHN_HEALEY),
            cite: &[cite(&sources::GOV_UK_2025_03_13)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_03_13,
    }],
    summary: Text {
        en: "The five ministers call peace in Ukraine and the defence of Europe the most urgent \
            needs. They welcome the progress made in Jeddah and the idea of a 30-day ceasefire, \
            to which it is for Russia to respond. The statement names Ukraine, represented online \
            by Deputy Minister Boiev, the European Commission, the European External Action \
            Service and NATO as having joined them, and earlier meetings in Berlin, Helenów and \
            Brussels.",
        fr: "Les cinq ministres voient dans la paix en Ukraine et la défense de l'Europe les \
            besoins les plus urgents. Ils saluent les progrès faits à Djeddah et l'idée d'un \
            cessez-le-feu de 30 jours, auquel il revient à la Russie de répondre. La déclaration \
            mentionne la participation de l'Ukraine, représentée en ligne par le vice-ministre \
            Boïev, de la Commission européenne, du Service européen pour l'action extérieure et \
            de l'OTAN, et des réunions antérieures à Berlin, Helenów et Bruxelles.",
    },
    cite: &[cite(&sources::GOV_UK_2025_03_13)],
    formerly: &[],
    withdrawn: None,
};

/// Written statement of the Prime Minister after the leaders' call: 2025-03-15, chairs-statement.
///
/// The statement, known here only through press quotations, says that the Prime Minister had
/// brought together on the call counterparts from across Europe, the Secretary General of NATO and
/// the leaders of the EU Commission and Council, Canada, Australia and New Zealand. It commits the
/// participants to stand by Ukraine in the long term, welcomes the progress made in Jeddah and asks
/// Russia to accept a ceasefire on equal terms.
///
/// « Déclaration écrite du Premier ministre après la réunion des dirigeants » Cette déclaration,
/// connue ici seulement par des citations de presse, indique que le Premier ministre avait réuni
/// ses homologues de toute l'Europe, le secrétaire général de l'OTAN et les dirigeants de la
/// Commission et du Conseil de l'UE, du Canada, de l'Australie et de la Nouvelle-Zélande. Elle
/// engage les participants à rester aux côtés de l'Ukraine à long terme, salue les progrès faits à
/// Djeddah et demande à la Russie d'accepter un cessez-le-feu à des conditions égales.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - WION, [Coalition of the willing unites to push Russia into
///   ceasefire](<https://www.wionews.com/world/russia-ukraine-war-coalition-of-the-willing-uk-keir-starmer-france-emmanuel-macron-nato-unite-to-push-russia-into-ceasefire-as-putin-stalls-8856438>),
///   2025-03-15
/// - Ziarul de Gardă, [Liderii mondiali s-au întâlnit într-un summit virtual / Keir Starmer: Putin
///   trebuie să demonstreze că este serios în ceea ce privește
///   pacea](<https://www.zdg.md/stiri/liderii-mondiali-s-au-intalnit-intr-un-summit-virtual-keir-starmer-putin-trebuie-sa-demonstreze-ca-este-serios-in-ceea-ce-priveste-pacea/>),
///   2025-03
pub static CHAIR_STATEMENT_2025_03_15: Declaration = Declaration {
    id: "2025-03-15-chair-statement",
    title: Name {
        en: "Written statement of the Prime Minister after the leaders' call",
        fr: "Déclaration écrite du Premier ministre après la réunion des dirigeants",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-03-15"),
    meeting: Some(&meetings::VIRTUAL_2025_03_15),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[
            cite(&sources::ZIARUL_DE_GARDA_2025_03),
            cite(&sources::WION_2025_03_15),
        ],
    }],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "The statement, known here only through press quotations, says that the Prime \
            Minister had brought together on the call counterparts from across Europe, the \
            Secretary General of NATO and the leaders of the EU Commission and Council, Canada, \
            Australia and New Zealand. It commits the participants to stand by Ukraine in the \
            long term, welcomes the progress made in Jeddah and asks Russia to accept a ceasefire \
            on equal terms.",
        fr: "Cette déclaration, connue ici seulement par des citations de presse, indique que le \
            Premier ministre avait réuni ses homologues de toute l'Europe, le secrétaire général \
            de l'OTAN et les dirigeants de la Commission et du Conseil de l'UE, du Canada, de \
            l'Australie et de la Nouvelle-Zélande. Elle engage les participants à rester aux \
            côtés de l'Ukraine à long terme, salue les progrès faits à Djeddah et demande à la \
            Russie d'accepter un cessez-le-feu à des conditions égales.",
    },
    cite: &[
        cite(&sources::ZIARUL_DE_GARDA_2025_03),
        cite(&sources::WION_2025_03_15),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Statement of the Prime Minister at the press conference on the Coalition of the Willing:
/// 2025-03-15, chairs-statement.
///
/// After the call, Keir Starmer said that it had gathered the largest group of countries so far
/// behind a just and lasting peace in Ukraine. He called for talks on a mechanism to manage and
/// monitor a full ceasefire and on a lasting peace backed by security arrangements of the
/// coalition. The participants, he said, had agreed to raise the pressure on Russia, keep aid
/// flowing, tighten the restrictions on its economy and speed up the practical work on supporting a
/// deal.
///
/// « Déclaration du Premier ministre à la conférence de presse sur la coalition des volontaires »
/// Après la réunion, Keir Starmer a dit qu'elle avait rassemblé le plus grand groupe de pays à ce
/// jour en faveur d'une paix juste et durable en Ukraine. Il a demandé des discussions sur un
/// mécanisme de gestion et de surveillance d'un cessez-le-feu complet et sur une paix durable
/// appuyée par des arrangements de sécurité de la coalition. Les participants étaient convenus,
/// a-t-il dit, d'accroître la pression sur la Russie, de maintenir l'aide, de durcir les
/// restrictions visant son économie et d'accélérer le travail pratique d'appui à un accord.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - GOV.UK, [PM statement at press conference on the Coalition of the Willing: 15 March
///   2025](<https://www.gov.uk/government/news/pm-statement-at-press-conference-on-the-coalition-of-the-willing-15-march-2025>),
///   2025-03-15
pub static PM_PRESS_STATEMENT_2025_03_15: Declaration = Declaration {
    id: "2025-03-15-pm-press-statement",
    title: Name {
        en: "Statement of the Prime Minister at the press conference on the Coalition of the \
            Willing",
        fr: "Déclaration du Premier ministre à la conférence de presse sur la coalition des \
            volontaires",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-03-15"),
    meeting: Some(&meetings::VIRTUAL_2025_03_15),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[cite(&sources::GOV_UK_2025_03_15_2)],
    }],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_03_15_2,
    }],
    summary: Text {
        en: "After the call, Keir Starmer said that it had gathered the largest group of \
            countries so far behind a just and lasting peace in Ukraine. He called for talks on a \
            mechanism to manage and monitor a full ceasefire and on a lasting peace backed by \
            security arrangements of the coalition. The participants, he said, had agreed to \
            raise the pressure on Russia, keep aid flowing, tighten the restrictions on its \
            economy and speed up the practical work on supporting a deal.",
        fr: "Après la réunion, Keir Starmer a dit qu'elle avait rassemblé le plus grand groupe de \
            pays à ce jour en faveur d'une paix juste et durable en Ukraine. Il a demandé des \
            discussions sur un mécanisme de gestion et de surveillance d'un cessez-le-feu complet \
            et sur une paix durable appuyée par des arrangements de sécurité de la coalition. Les \
            participants étaient convenus, a-t-il dit, d'accroître la pression sur la Russie, de \
            maintenir l'aide, de durcir les restrictions visant son économie et d'accélérer le \
            travail pratique d'appui à un accord.",
    },
    cite: &[cite(&sources::GOV_UK_2025_03_15_2)],
    formerly: &[],
    withdrawn: None,
};

/// Remarks of the Prime Minister at the opening of the call with the Coalition of the Willing:
/// 2025-03-15, chairs-statement.
///
/// Opening the call, Keir Starmer said that Ukraine had agreed to an unconditional ceasefire of 30
/// days and that Putin was delaying. He named three tasks: strengthen Ukraine by capability,
/// funding and further support; be ready to defend a deal through a coalition of the willing; and
/// keep up the pressure on Putin to come to the table.
///
/// « Propos du Premier ministre à l'ouverture de la réunion avec la coalition des volontaires » En
/// ouvrant la réunion, Keir Starmer a dit que l'Ukraine avait accepté un cessez-le-feu
/// inconditionnel de 30 jours et que Vladimir Poutine cherchait à gagner du temps. Il a cité trois
/// tâches : renforcer l'Ukraine par des capacités, des financements et d'autres soutiens ; être
/// prêt à défendre un accord au moyen d'une coalition de volontaires ; et maintenir la pression sur
/// Vladimir Poutine pour qu'il vienne à la table.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - GOV.UK, [PM remarks on call with the Coalition of the Willing: 15 March
///   2025](<https://www.gov.uk/government/news/pm-remarks-on-call-with-the-coalition-of-the-willing-15-march-2025>),
///   2025-03-15
pub static PM_REMARKS_2025_03_15: Declaration = Declaration {
    id: "2025-03-15-pm-remarks",
    title: Name {
        en: "Remarks of the Prime Minister at the opening of the call with the Coalition of the \
            Willing",
        fr: "Propos du Premier ministre à l'ouverture de la réunion avec la coalition des \
            volontaires",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-03-15"),
    meeting: Some(&meetings::VIRTUAL_2025_03_15),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[cite(&sources::GOV_UK_2025_03_15)],
    }],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_03_15,
    }],
    summary: Text {
        en: "Opening the call, Keir Starmer said that Ukraine had agreed to an unconditional \
            ceasefire of 30 days and that Putin was delaying. He named three tasks: strengthen \
            Ukraine by capability, funding and further support; be ready to defend a deal through \
            a coalition of the willing; and keep up the pressure on Putin to come to the table.",
        fr: "En ouvrant la réunion, Keir Starmer a dit que l'Ukraine avait accepté un \
            cessez-le-feu inconditionnel de 30 jours et que Vladimir Poutine cherchait à gagner \
            du temps. Il a cité trois tâches : renforcer l'Ukraine par des capacités, des \
            financements et d'autres soutiens ; être prêt à défendre un accord au moyen d'une \
            coalition de volontaires ; et maintenir la pression sur Vladimir Poutine pour qu'il \
            vienne à la table.",
    },
    cite: &[cite(&sources::GOV_UK_2025_03_15)],
    formerly: &[],
    withdrawn: None,
};

/// Conclusions given by the two co-chairs of the Paris summit: 2025-03-27, chairs-statement.
///
/// No joint text of the summit is known; Emmanuel Macron and Keir Starmer gave its conclusions in
/// separate press conferences. Macron named continued support, a Franco-British team to be sent to
/// Ukraine on the format of its army, a reassurance force without the need for unanimity, and the
/// maintenance of sanctions. Starmer said that this was no time for lifting sanctions, and named
/// plans on land, in the air and at sea.
///
/// « Conclusions données par les deux coprésidents du sommet de Paris » Aucun texte commun du
/// sommet n'est connu ; Emmanuel Macron et Keir Starmer en ont donné les conclusions dans des
/// conférences de presse séparées. Emmanuel Macron a cité la poursuite du soutien, l'envoi en
/// Ukraine d'une équipe franco-britannique sur le format de son armée, une force de réassurance qui
/// n'exige pas l'unanimité et le maintien des sanctions. Keir Starmer a dit que le moment n'était
/// pas venu de lever les sanctions et cité des plans sur terre, dans les airs et en mer.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - A News, ['Now is not the time for lifting sanctions on Russia': UK
///   premier](<https://anews.com.tr/europe/2025/03/27/now-is-not-the-time-for-lifting-sanctions-on-russia-uk-premier>),
///   2025-03-27
/// - tagesschau.de, [Paris und London wollen Ukraine-Mission
///   vorbereiten](<https://www.tagesschau.de/ausland/europa/ukraine-gipfel-paris-frankreich-macron-selenskyj-102.html>),
///   2025-03-27
/// - Ukrinform, [Macron : Une mission militaire britannique et française partira pour l'Ukraine
///   afin de former les forces
///   armées](<https://ukrinform.fr/rubric-polytics/3975621-macron-une-mission-militaire-britannique-et-francaise-partira-pour-lukraine-afin-de-former-les-forces-armees.html>),
///   2025-03-27
/// - Upday, [Not the time to lift sanctions, says Starmer after 'coalition of the willing'
///   meeting](<https://www.upday.com/uk/not-the-time-to-lift-sanctions-says-starmer-after-coalition-of-the-willing-meeting>),
///   2025-03-27
/// - Watson, [Une mission franco-britannique se rendra en
///   Ukraine](<https://www.watson.ch/fr/international/guerre-contre-l-ukraine/359801827-une-mission-franco-britannique-se-rendra-en-ukraine>),
///   2025-03-27
pub static PARIS_ORAL_CONCLUSIONS_2025_03_27: Declaration = Declaration {
    id: "2025-03-27-paris-oral-conclusions",
    title: Name {
        en: "Conclusions given by the two co-chairs of the Paris summit",
        fr: "Conclusions données par les deux coprésidents du sommet de Paris",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-03-27"),
    meeting: Some(&meetings::PARIS_2025_03_27),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::WATSON_2025_03_27),
                cite(&sources::UKRINFORM_2025_03_27_2),
                cite(&sources::TAGESSCHAU_DE_2025_03_27),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::A_NEWS_2025_03_27),
                cite(&sources::UPDAY_2025_03_27_2),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "No joint text of the summit is known; Emmanuel Macron and Keir Starmer gave its \
            conclusions in separate press conferences. Macron named continued support, a \
            Franco-British team to be sent to Ukraine on the format of its army, a reassurance \
            force without the need for unanimity, and the maintenance of sanctions. Starmer said \
            that this was no time for lifting sanctions, and named plans on land, in the air and \
            at sea.",
        fr: "Aucun texte commun du sommet n'est connu ; Emmanuel Macron et Keir Starmer en ont \
            donné les conclusions dans des conférences de presse séparées. Emmanuel Macron a cité \
            la poursuite du soutien, l'envoi en Ukraine d'une équipe franco-britannique sur le \
            format de son armée, une force de réassurance qui n'exige pas l'unanimité et le \
            maintien des sanctions. Keir Starmer a dit que le moment n'était pas venu de lever \
            les sanctions et cité des plans sur terre, dans les airs et en mer.",
    },
    cite: &[
        cite(&sources::WATSON_2025_03_27),
        cite(&sources::UKRINFORM_2025_03_27_2),
        cite(&sources::TAGESSCHAU_DE_2025_03_27),
        cite(&sources::A_NEWS_2025_03_27),
        cite(&sources::UPDAY_2025_03_27_2),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint UK-France statement following the meeting of 10 April: 2025-04-10, joint-statement.
///
/// The two ministers state that they convened counterparts from 30 countries and representatives of
/// the European Commission, the EU Council and NATO. They call Ukraine's security inseparable from
/// that of the Euro-Atlantic area and present the work as part of planning led over the last month
/// by their chiefs of defence with hundreds of planners. Participating countries may strengthen
/// Ukraine's own capacity or contribute directly, so as to reassure, support and protect Ukraine;
/// discretion is asked for on details until the conditions of a ceasefire are clear.
///
/// « Déclaration commune franco-britannique après la réunion du 10 avril » Les deux ministres
/// indiquent avoir réuni leurs homologues de 30 pays et des représentants de la Commission
/// européenne, du Conseil de l'UE et de l'OTAN. Ils jugent la sécurité de l'Ukraine inséparable de
/// celle de l'espace euro-atlantique et présentent ce travail comme une partie de la planification
/// menée depuis un mois par leurs chefs d'état-major avec des centaines de planificateurs. Les pays
/// participants peuvent renforcer les capacités de l'Ukraine ou contribuer directement, afin de
/// rassurer, soutenir et protéger l'Ukraine ; la discrétion s'impose sur les détails tant que les
/// conditions d'un cessez-le-feu ne sont pas claires.
///
/// Issued by: John Healey (United Kingdom), Sébastien Lecornu (France).
///
/// # Sources
///
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static UK_FRANCE_STATEMENT_2025_04_10: Declaration = Declaration {
    id: "2025-04-10-uk-france-statement",
    title: Name {
        en: "Joint UK-France statement following the meeting of 10 April",
        fr: "Déclaration commune franco-britannique après la réunion du 10 avril",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-04-10"),
    meeting: Some(&meetings::BRUSSELS_2025_04_10),
    issued_by: &[
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::JOHN_HEALEY),
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
        Seat {
            member: &members::FRANCE,
            person: Some(&people::SEBASTIEN_LECORNU),
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
    ],
    signatories: &[
        Signatory {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::JOHN_HEALEY),
            elsewhere: None,
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
        Signatory {
            member: &members::FRANCE,
            person: Some(&people::SEBASTIEN_LECORNU),
            elsewhere: None,
            cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
        },
    ],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::WIRED_GOV_2025_04_14,
    }],
    summary: Text {
        en: "The two ministers state that they convened counterparts from 30 countries and \
            representatives of the European Commission, the EU Council and NATO. They call \
            Ukraine's security inseparable from that of the Euro-Atlantic area and present the \
            work as part of planning led over the last month by their chiefs of defence with \
            hundreds of planners. Participating countries may strengthen Ukraine's own capacity \
            or contribute directly, so as to reassure, support and protect Ukraine; discretion is \
            asked for on details until the conditions of a ceasefire are clear.",
        fr: "Les deux ministres indiquent avoir réuni leurs homologues de 30 pays et des \
            représentants de la Commission européenne, du Conseil de l'UE et de l'OTAN. Ils \
            jugent la sécurité de l'Ukraine inséparable de celle de l'espace euro-atlantique et \
            présentent ce travail comme une partie de la planification menée depuis un mois par \
            leurs chefs d'état-major avec des centaines de planificateurs. Les pays participants \
            peuvent renforcer les capacités de l'Ukraine ou contribuer directement, afin de \
            rassurer, soutenir et protéger l'Ukraine ; la discrétion s'impose sur les détails \
            tant que les conditions d'un cessez-le-feu ne sont pas claires.",
    },
    cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of the leaders of France, Germany, Poland and the United Kingdom before their
/// visit to Kyiv: 2025-05-09, joint-statement.
///
/// Published by the governments on the eve of the visit, on the British site among others, the
/// statement says that the four leaders will stand in Kyiv in solidarity with Ukraine and backs
/// President Trump's calls for a peace agreement. With the United States, they call on Russia to
/// agree to a full and unconditional ceasefire of 30 days. They announce more support for Ukraine
/// and more pressure on Russia, and a videoconference with President Zelenskyy to inform other
/// leaders of the progress towards an air, land, sea and regeneration force.
///
/// « Déclaration commune des dirigeants de la France, de l'Allemagne, de la Pologne et du
/// Royaume-Uni avant leur visite à Kyiv » Publiée par les gouvernements à la veille de la visite,
/// entre autres sur le site britannique, la déclaration dit que les quatre dirigeants seront à Kyiv
/// en solidarité avec l'Ukraine et appuie les appels du président Trump à un accord de paix. Avec
/// les États-Unis, ils appellent la Russie à accepter un cessez-le-feu complet et inconditionnel de
/// 30 jours. Ils annoncent davantage de soutien à l'Ukraine et de pression sur la Russie, ainsi
/// qu'une visioconférence avec le président Zelensky pour informer d'autres dirigeants des progrès
/// vers une force aérienne, terrestre, maritime et de régénération.
///
/// Issued by: Emmanuel Macron (France), Friedrich Merz (Germany), Donald Tusk (Poland), Keir
/// Starmer (United Kingdom).
///
/// # Sources
///
/// - MENAFN, [Leaders Of France, Germany, Poland, UK Urge Russia To Agree To Unconditional 30-Day
///   Ceasefire](<https://menafn.com/1109531522/Leaders-Of-France-Germany-Poland-UK-Urge-Russia-To-Agree-To-Unconditional-30-Day-Ceasefire>),
///   2025-05-10
/// - Shropshire Star, [Starmer to join European leaders in Kyiv for 'coalition of the willing'
///   talks](<https://www.shropshirestar.com/uk-news/2025/05/09/starmer-to-join-european-leaders-in-kyiv-for-coalition-of-the-willing-talks/>),
///   2025-05-09
/// - TradingKey, [Merz, Macron, Starmer und Tusk gemeinsam in
///   Kiew](<https://www.tradingkey.com/de/news/more-news/250642322-reuters>), 2025-05-09
/// - Ukrainska Pravda, [Joint statement of the leaders of France, Germany, the United Kingdom and
///   Poland on a 30-day ceasefire](<https://www.pravda.com.ua/eng/news/2025/05/10/7511643/>),
///   2025-05-10
/// - UNN, [Four leaders of the "coalition of the willing" called on the Russian Federation for a
///   30-day ceasefire for
///   negotiations](<https://unn.ua/en/news/four-leaders-of-the-coalition-of-the-willing-called-on-the-russian-federation-for-a-30-day-ceasefire-for-negotiations>),
///   2025-05-10
pub static FOUR_LEADERS_2025_05_09: Declaration = Declaration {
    id: "2025-05-09-four-leaders",
    title: Name {
        en: "Joint statement of the leaders of France, Germany, Poland and the United Kingdom \
            before their visit to Kyiv",
        fr: "Déclaration commune des dirigeants de la France, de l'Allemagne, de la Pologne et du \
            Royaume-Uni avant leur visite à Kyiv",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-05-09"),
    meeting: None,
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::MENAFN_2025_05_10),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_10),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            cite: &[
                cite(&sources::MENAFN_2025_05_10),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_10),
            ],
        },
        Seat {
            member: &members::POLAND,
            person: Some(&people::DONALD_TUSK),
            cite: &[
                cite(&sources::MENAFN_2025_05_10),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_10),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::MENAFN_2025_05_10),
                cite(&sources::UKRAINSKA_PRAVDA_2025_05_10),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "Published by the governments on the eve of the visit, on the British site among \
            others, the statement says that the four leaders will stand in Kyiv in solidarity \
            with Ukraine and backs President Trump's calls for a peace agreement. With the United \
            States, they call on Russia to agree to a full and unconditional ceasefire of 30 \
            days. They announce more support for Ukraine and more pressure on Russia, and a \
            videoconference with President Zelenskyy to inform other leaders of the progress \
            towards an air, land, sea and regeneration force.",
        fr: "Publiée par les gouvernements à la veille de la visite, entre autres sur le site \
            britannique, la déclaration dit que les quatre dirigeants seront à Kyiv en solidarité \
            avec l'Ukraine et appuie les appels du président Trump à un accord de paix. Avec les \
            États-Unis, ils appellent la Russie à accepter un cessez-le-feu complet et \
            inconditionnel de 30 jours. Ils annoncent davantage de soutien à l'Ukraine et de \
            pression sur la Russie, ainsi qu'une visioconférence avec le président Zelensky pour \
            informer d'autres dirigeants des progrès vers une force aérienne, terrestre, maritime \
            et de régénération.",
    },
    cite: &[
        cite(&sources::SHROPSHIRE_STAR_2025_05_09),
        cite(&sources::TRADINGKEY_2025_05_09),
        cite(&sources::MENAFN_2025_05_10),
        cite(&sources::UKRAINSKA_PRAVDA_2025_05_10),
        cite(&sources::UNN_2025_05_10),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of the leaders of France, Germany, Poland, the United Kingdom and Ukraine after
/// their meeting in Kyiv: 2025-05-10, joint-statement.
///
/// The five leaders agree that a full and unconditional ceasefire of at least 30 days should begin
/// on 12 May, in the air, at sea and on land, with effective monitoring in close coordination with
/// the United States. They call the strengthening of Ukraine's forces the primary guarantee and a
/// reassurance force a key element of the guarantees. If Russia refuses, stronger sanctions on its
/// banks and its energy are to follow, in addition to a 17th EU sanctions package.
///
/// « Déclaration commune des dirigeants de la France, de l'Allemagne, de la Pologne, du Royaume-Uni
/// et de l'Ukraine après leur réunion à Kyiv » Les cinq dirigeants conviennent qu'un cessez-le-feu
/// complet et inconditionnel d'au moins 30 jours devrait commencer le 12 mai, dans les airs, en mer
/// et sur terre, avec une surveillance efficace en étroite coordination avec les États-Unis. Ils
/// voient dans le renforcement des forces ukrainiennes la première garantie et dans une force de
/// réassurance un élément essentiel des garanties. Si la Russie refuse, des sanctions plus fortes
/// doivent frapper ses banques et son énergie, en plus d'un 17e train de sanctions de l'UE.
///
/// Issued by: Emmanuel Macron (France), Friedrich Merz (Germany), Donald Tusk (Poland), Keir
/// Starmer (United Kingdom), Volodymyr Zelenskyy (Ukraine).
///
/// # Sources
///
/// - MENAFN, [Joint Statement By Leaders Of France, Germany, Poland, United Kingdom And
///   Ukraine](<https://menafn.com/1109532603/Joint-Statement-By-Leaders-Of-France-Germany-Poland-United-Kingdom-And-Ukraine>),
///   2025-05-10
/// - President of Ukraine, [A Full and Unconditional Ceasefire Must Begin on May 12 for at Least 30
///   Days – The
///   President](<https://www.president.gov.ua/en/news/z-12-travnya-maye-rozpochatisya-povne-j-bezumovne-pripinenny-97701>),
///   2025-05-10
/// - ZMINA, [France, Germany, Poland, UK and Ukraine release statement on need for
///   ceasefire](<https://zmina.info/en/news-en/france-germany-poland-uk-and-ukraine-release-statement-on-need-for-ceasefire>),
///   2025-05-10
pub static KYIV_JOINT_STATEMENT_2025_05_10: Declaration = Declaration {
    id: "2025-05-10-kyiv-joint-statement",
    title: Name {
        en: "Joint statement of the leaders of France, Germany, Poland, the United Kingdom and \
            Ukraine after their meeting in Kyiv",
        fr: "Déclaration commune des dirigeants de la France, de l'Allemagne, de la Pologne, du \
            Royaume-Uni et de l'Ukraine après leur réunion à Kyiv",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-05-10"),
    meeting: Some(&meetings::KYIV_2025_05_10),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::MENAFN_2025_05_10_2),
                cite(&sources::ZMINA_2025_05_10),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            cite: &[
                cite(&sources::MENAFN_2025_05_10_2),
                cite(&sources::ZMINA_2025_05_10),
            ],
        },
        Seat {
            member: &members::POLAND,
            person: Some(&people::DONALD_TUSK),
            cite: &[
                cite(&sources::MENAFN_2025_05_10_2),
                cite(&sources::ZMINA_2025_05_10),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::MENAFN_2025_05_10_2),
                cite(&sources::ZMINA_2025_05_10),
            ],
        },
        Seat {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            cite: &[
                cite(&sources::MENAFN_2025_05_10_2),
                cite(&sources::ZMINA_2025_05_10),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::MENAFN_2025_05_10_2,
    }],
    summary: Text {
        en: "The five leaders agree that a full and unconditional ceasefire of at least 30 days \
            should begin on 12 May, in the air, at sea and on land, with effective monitoring in \
            close coordination with the United States. They call the strengthening of Ukraine's \
            forces the primary guarantee and a reassurance force a key element of the guarantees. \
            If Russia refuses, stronger sanctions on its banks and its energy are to follow, in \
            addition to a 17th EU sanctions package.",
        fr: "Les cinq dirigeants conviennent qu'un cessez-le-feu complet et inconditionnel d'au \
            moins 30 jours devrait commencer le 12 mai, dans les airs, en mer et sur terre, avec \
            une surveillance efficace en étroite coordination avec les États-Unis. Ils voient \
            dans le renforcement des forces ukrainiennes la première garantie et dans une force \
            de réassurance un élément essentiel des garanties. Si la Russie refuse, des sanctions \
            plus fortes doivent frapper ses banques et son énergie, en plus d'un 17e train de \
            sanctions de l'UE.",
    },
    cite: &[
        cite(&sources::MENAFN_2025_05_10_2),
        cite(&sources::ZMINA_2025_05_10),
        cite(&sources::PRESIDENT_OF_UKRAINE_2025_05_10),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of the Weimar+ foreign ministers in London: 2025-05-12, joint-statement.
///
/// The ministers express their solidarity with Ukraine, welcome the efforts led by the United
/// States and say that Russia has so far shown no serious intention. With Ukraine they ask for an
/// immediate, full and unconditional ceasefire of 30 days. They name credible security guarantees,
/// which include exploring a coalition of air, land and maritime reassurance forces, and measures
/// on Russian revenues and energy; Russian assets stay immobilised.
///
/// « Déclaration commune des ministres des Affaires étrangères Weimar+ à Londres » Les ministres
/// expriment leur solidarité avec l'Ukraine, saluent les efforts menés par les États-Unis et disent
/// que la Russie n'a jusqu'ici montré aucune intention sérieuse. Avec l'Ukraine, ils demandent un
/// cessez-le-feu immédiat, complet et inconditionnel de 30 jours. Ils citent des garanties de
/// sécurité crédibles, dont l'étude d'une coalition de forces de réassurance aériennes, terrestres
/// et maritimes, et des mesures sur les revenus et l'énergie russes ; les avoirs russes restent
/// immobilisés.
///
/// Issued by: France, Germany, Italy, Poland, Spain, United Kingdom, European Union.
///
/// # Sources
///
/// - Kyiv Independent, [European officials pledge support for Ukraine, new Russia sanctions at
///   London
///   summit](<https://www.kyivindependent.com/european-officials-pledge-support-for-ukraine-new-russia-sanctions-at-london-summit>),
///   2025-05-12
/// - LIGA.net, [Russia has shown no serious intention to make progress in the peace process –
///   Weimar+ Foreign
///   Ministers](<https://news.liga.net/en/politics/news/russia-has-shown-no-serious-intention-to-make-progress-in-the-peace-process-weimar-foreign-ministers>),
///   2025-05-12
/// - LIGA.net, [Statement of Weimar+ countries following the London summit on Ukraine has been
///   released](<https://news.liga.net/en/politics/news/statement-of-weimar-countries-following-the-london-summit-on-ukraine-has-been-released>),
///   2025-05-12
pub static WEIMAR_PLUS_2025_05_12: Declaration = Declaration {
    id: "2025-05-12-weimar-plus",
    title: Name {
        en: "Joint statement of the Weimar+ foreign ministers in London",
        fr: "Déclaration commune des ministres des Affaires étrangères Weimar+ à Londres",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-05-12"),
    meeting: Some(&meetings::LONDON_WEIMAR_PLUS_2025_05_12),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::ITALY,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::POLAND,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::SPAIN,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
        Seat {
            member: &members::EUROPEAN_UNION,
            person: None,
            cite: &[
                cite(&sources::LIGA_NET_2025_05_12_2),
                cite(&sources::LIGA_NET_2025_05_12),
                cite(&sources::KYIV_INDEPENDENT_2025_05_12),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::LIGA_NET_2025_05_12_2,
    }],
    summary: Text {
        en: "The ministers express their solidarity with Ukraine, welcome the efforts led by the \
            United States and say that Russia has so far shown no serious intention. With Ukraine \
            they ask for an immediate, full and unconditional ceasefire of 30 days. They name \
            credible security guarantees, which include exploring a coalition of air, land and \
            maritime reassurance forces, and measures on Russian revenues and energy; Russian \
            assets stay immobilised.",
        fr: "Les ministres expriment leur solidarité avec l'Ukraine, saluent les efforts menés \
            par les États-Unis et disent que la Russie n'a jusqu'ici montré aucune intention \
            sérieuse. Avec l'Ukraine, ils demandent un cessez-le-feu immédiat, complet et \
            inconditionnel de 30 jours. Ils citent des garanties de sécurité crédibles, dont \
            l'étude d'une coalition de forces de réassurance aériennes, terrestres et maritimes, \
            et des mesures sur les revenus et l'énergie russes ; les avoirs russes restent \
            immobilisés.",
    },
    cite: &[
        cite(&sources::LIGA_NET_2025_05_12_2),
        cite(&sources::LIGA_NET_2025_05_12),
        cite(&sources::KYIV_INDEPENDENT_2025_05_12),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Statement of the leaders of the United Kingdom, France and Ukraine after the meeting of the
/// Coalition of the Willing: 2025-07-10, joint-statement.
///
/// The statement, known here through the press, says that leaders of the coalition met in London,
/// in Rome and online, and welcomes the first presence of American representatives. It calls a
/// strong Ukrainian army the main guarantee of sovereignty and confirms at least 40 billion euros
/// of military aid in 2025, with priority to integrated air defence and interceptor drones. It
/// supports further talks between Ukraine and Russia and President Trump's efforts, counts the
/// civilians killed and injured since Ukraine accepted a ceasefire, and announces further measures
/// against Russia's war economy.
///
/// « Déclaration des dirigeants du Royaume-Uni, de la France et de l'Ukraine après la réunion de la
/// coalition des volontaires » Cette déclaration, connue ici par la presse, indique que des
/// dirigeants de la coalition se sont réunis à Londres, à Rome et en ligne, et salue la première
/// présence de représentants américains. Elle voit dans une armée ukrainienne forte la principale
/// garantie de souveraineté et confirme au moins 40 milliards d'euros d'aide militaire en 2025, la
/// priorité allant à la défense aérienne intégrée et aux drones intercepteurs. Elle soutient de
/// nouveaux pourparlers entre l'Ukraine et la Russie et les efforts du président Trump, fait le
/// compte des civils tués et blessés depuis que l'Ukraine a accepté un cessez-le-feu et annonce de
/// nouvelles mesures contre l'économie de guerre russe.
///
/// Issued by: Keir Starmer (United Kingdom), Emmanuel Macron (France), Volodymyr Zelenskyy
/// (Ukraine).
///
/// # Sources
///
/// - Interfax-Ukraine, [Leaders of Coalition of the Willing countries agree to support Ukraine's
///   air defense, finance drone interceptors –
///   statement](<https://en.interfax.com.ua/news/general/1086711.html>), 2025-07-10
/// - RBC-Ukraine, [Coalition of the Willing meets in Rome with US participation for first
///   time](<https://newsukraine.rbc.ua/news/coalition-of-the-willing-meets-in-rome-with-1752173287.html>),
///   2025-07-10
/// - TrueUA, [Коаліція рішучих оприлюднила спеціальну заяву щодо війни в
///   Україні](<https://trueua.info/news/koalitsiya-rishuchykh-oprylyudnyla-spetsialnu-zayavu-shchodo-viyny-v-ukrayini>),
///   2025-07-10
pub static COALITION_STATEMENT_2025_07_10: Declaration = Declaration {
    id: "2025-07-10-coalition-statement",
    title: Name {
        en: "Statement of the leaders of the United Kingdom, France and Ukraine after the meeting \
            of the Coalition of the Willing",
        fr: "Déclaration des dirigeants du Royaume-Uni, de la France et de l'Ukraine après la \
            réunion de la coalition des volontaires",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-07-10"),
    meeting: Some(&meetings::ROME_NORTHWOOD_2025_07_10),
    issued_by: &[
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_07_10)],
        },
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_07_10)],
        },
        Seat {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            cite: &[cite(&sources::INTERFAX_UKRAINE_2025_07_10)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "The statement, known here through the press, says that leaders of the coalition met \
            in London, in Rome and online, and welcomes the first presence of American \
            representatives. It calls a strong Ukrainian army the main guarantee of sovereignty \
            and confirms at least 40 billion euros of military aid in 2025, with priority to \
            integrated air defence and interceptor drones. It supports further talks between \
            Ukraine and Russia and President Trump's efforts, counts the civilians killed and \
            injured since Ukraine accepted a ceasefire, and announces further measures against \
            Russia's war economy.",
        fr: "Cette déclaration, connue ici par la presse, indique que des dirigeants de la \
            coalition se sont réunis à Londres, à Rome et en ligne, et salue la première présence \
            de représentants américains. Elle voit dans une armée ukrainienne forte la principale \
            garantie de souveraineté et confirme au moins 40 milliards d'euros d'aide militaire \
            en 2025, la priorité allant à la défense aérienne intégrée et aux drones \
            intercepteurs. Elle soutient de nouveaux pourparlers entre l'Ukraine et la Russie et \
            les efforts du président Trump, fait le compte des civils tués et blessés depuis que \
            l'Ukraine a accepté un cessez-le-feu et annonce de nouvelles mesures contre \
            l'économie de guerre russe.",
    },
    cite: &[
        cite(&sources::INTERFAX_UKRAINE_2025_07_10),
        cite(&sources::RBC_UKRAINE_2025_07_10),
        cite(&sources::TRUEUA_2025_07_10),
    ],
    formerly: &[],
    withdrawn: None,
};

/// UK-France Leaders' Declaration: 2025-07-10, joint-declaration.
///
/// The declaration of the Franco-British summit says that Russia must not prevail and promises
/// lasting support to Ukraine. It states that the coalition was convened that day, with more than
/// thirty countries committed to Ukraine's long-term security, and welcomes mature operational
/// plans: a reassurance force once fighting stops, help to secure skies and seas, and the
/// rebuilding of Ukraine's forces. Only its beginning was seen.
///
/// « Déclaration des dirigeants du Royaume-Uni et de la France » La déclaration du sommet
/// franco-britannique affirme que la Russie ne doit pas l'emporter et promet un soutien durable à
/// l'Ukraine. Elle indique que la coalition a été réunie ce jour-là, avec plus de trente pays
/// attachés à la sécurité à long terme de l'Ukraine, et salue des plans opérationnels aboutis : une
/// force de réassurance une fois les combats arrêtés, une aide à la sécurité du ciel et des mers et
/// la reconstitution des forces ukrainiennes. Seul le début en a été vu.
///
/// Issued by: Keir Starmer (United Kingdom), Emmanuel Macron (France).
///
/// # Sources
///
/// - UKPOL, [PRESS RELEASE : UK-France Leaders Declaration \[July
///   2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/9>), 2025-07-10
pub static UK_FRANCE_LEADERS_DECLARATION_2025_07_10: Declaration = Declaration {
    id: "2025-07-10-uk-france-leaders-declaration",
    title: Name {
        en: "UK-France Leaders' Declaration",
        fr: "Déclaration des dirigeants du Royaume-Uni et de la France",
        uk: None,
    },
    kind: DeclarationKind::JointDeclaration,
    date: date("2025-07-10"),
    meeting: None,
    issued_by: &[
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::UKPOL_2025_07_10)],
        },
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::UKPOL_2025_07_10)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::UKPOL_2025_07_10,
    }],
    summary: Text {
        en: "The declaration of the Franco-British summit says that Russia must not prevail and \
            promises lasting support to Ukraine. It states that the coalition was convened that \
            day, with more than thirty countries committed to Ukraine's long-term security, and \
            welcomes mature operational plans: a reassurance force once fighting stops, help to \
            secure skies and seas, and the rebuilding of Ukraine's forces. Only its beginning was \
            seen.",
        fr: "La déclaration du sommet franco-britannique affirme que la Russie ne doit pas \
            l'emporter et promet un soutien durable à l'Ukraine. Elle indique que la coalition a \
            été réunie ce jour-là, avec plus de trente pays attachés à la sécurité à long terme \
            de l'Ukraine, et salue des plans opérationnels aboutis : une force de réassurance une \
            fois les combats arrêtés, une aide à la sécurité du ciel et des mers et la \
            reconstitution des forces ukrainiennes. Seul le début en a été vu.",
    },
    cite: &[cite(&sources::UKPOL_2025_07_10)],
    formerly: &[],
    withdrawn: None,
};

/// Statement of the Co-chairs of the Coalition of the Willing: 2025-08-13, chairs-statement.
///
/// The three co-chairs welcome President Trump's efforts and say that the way to peace cannot be
/// decided without Ukraine. Negotiations need a ceasefire or a lasting end of hostilities;
/// sanctions are to be strengthened if Russia refuses a ceasefire in Alaska; borders must not be
/// changed by force. Ukraine needs firm guarantees: the coalition is ready to play an active part,
/// with plans by those willing to deploy a reassurance force, without limits on Ukraine's forces or
/// a Russian veto on its way to the EU and NATO.
///
/// « Déclaration des coprésidents de la coalition des volontaires » Les trois coprésidents saluent
/// les efforts du président Trump et affirment que le chemin de la paix ne peut être tracé sans
/// l'Ukraine. Des négociations supposent un cessez-le-feu ou un arrêt durable des hostilités ; les
/// sanctions doivent être renforcées si la Russie refuse un cessez-le-feu en Alaska ; les
/// frontières ne doivent pas changer par la force. L'Ukraine a besoin de garanties solides : la
/// coalition est prête à jouer un rôle actif, avec les plans de ceux qui sont disposés à déployer
/// une force de réassurance, sans limite aux forces ukrainiennes ni veto russe sur la marche du
/// pays vers l'UE et l'OTAN.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom), Friedrich Merz (Germany).
///
/// # Sources
///
/// - Daily8, ['Coalition of Willing' leaders set out stance on Ukraine ceasefire
///   pathway](<https://www.daily8.com/en/article/d6ace5f052bf26bd82dc70ebe2b0fe6b>), 2025-08-13
/// - Élysée, [Déclaration des coprésidents de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires>),
///   2025-08-13
/// - UKPOL, [PRESS RELEASE : Statement of the Co-chairs of the Coalition of the Willing \[August
///   2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/5>), 2025-08-13
pub static CO_CHAIRS_STATEMENT_2025_08_13: Declaration = Declaration {
    id: "2025-08-13-co-chairs-statement",
    title: Name {
        en: "Statement of the Co-chairs of the Coalition of the Willing",
        fr: "Déclaration des coprésidents de la coalition des volontaires",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-08-13"),
    meeting: Some(&meetings::VIRTUAL_2025_08_13),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::UKPOL_2025_08_13),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::UKPOL_2025_08_13),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::UKPOL_2025_08_13),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[
        DeclarationText {
            lang: "fr",
            source: &sources::ELYSEE_2025_08_13,
        },
        DeclarationText {
            lang: "en",
            source: &sources::UKPOL_2025_08_13,
        },
    ],
    summary: Text {
        en: "The three co-chairs welcome President Trump's efforts and say that the way to peace \
            cannot be decided without Ukraine. Negotiations need a ceasefire or a lasting end of \
            hostilities; sanctions are to be strengthened if Russia refuses a ceasefire in \
            Alaska; borders must not be changed by force. Ukraine needs firm guarantees: the \
            coalition is ready to play an active part, with plans by those willing to deploy a \
            reassurance force, without limits on Ukraine's forces or a Russian veto on its way to \
            the EU and NATO.",
        fr: "Les trois coprésidents saluent les efforts du président Trump et affirment que le \
            chemin de la paix ne peut être tracé sans l'Ukraine. Des négociations supposent un \
            cessez-le-feu ou un arrêt durable des hostilités ; les sanctions doivent être \
            renforcées si la Russie refuse un cessez-le-feu en Alaska ; les frontières ne doivent \
            pas changer par la force. L'Ukraine a besoin de garanties solides : la coalition est \
            prête à jouer un rôle actif, avec les plans de ceux qui sont disposés à déployer une \
            force de réassurance, sans limite aux forces ukrainiennes ni veto russe sur la marche \
            du pays vers l'UE et l'OTAN.",
    },
    cite: &[
        cite(&sources::ELYSEE_2025_08_13),
        cite(&sources::UKPOL_2025_08_13),
        cite(&sources::DAILY8_2025_08_13),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of European leaders after the Alaska summit: 2025-08-16, joint-statement.
///
/// Eight leaders, informed by President Trump of his meeting with President Putin, name talks that
/// include President Zelenskyy as the next step and are ready to support a meeting of three. They
/// ask for ironclad guarantees, welcome the readiness of the United States to give them and say
/// that the coalition is ready to play an active part. Ukraine decides on its territory, borders
/// are not changed by force, and sanctions go on until there is a just and lasting peace. One
/// reprint of the text lists seven names, without the President of the Commission.
///
/// « Déclaration commune de dirigeants européens après le sommet d'Alaska » Huit dirigeants,
/// informés par le président Trump de sa rencontre avec le président Poutine, voient la prochaine
/// étape dans des discussions associant le président Zelensky et se disent prêts à soutenir une
/// rencontre à trois. Ils demandent des garanties inébranlables, saluent le fait que les États-Unis
/// soient prêts à en donner et disent la coalition prête à jouer un rôle actif. L'Ukraine décide de
/// son territoire, les frontières ne changent pas par la force, et les sanctions se poursuivent
/// jusqu'à une paix juste et durable. Une reprise du texte ne donne que sept noms, sans la
/// présidente de la Commission.
///
/// # Sources
///
/// - commonspace.eu, [After Alaska, European leaders issue tough statement, reiterating support for
///   Ukraine](<https://www.commonspace.eu/news/after-alaska-european-leaders-issue-tough-statement-reiterating-support-ukraine>),
///   2025-08-16
/// - Interfax-Ukraine, [Ukraine must have security guarantees, make decisions regarding its
///   territory itself – statement by European
///   leaders](<https://en.interfax.com.ua/news/general/1096522.html>), 2025-08-16
/// - Overview, [European leaders' statement after the Alaska summit. Tusk among the
///   signatories](<https://www.overviewpress.com/articleExpanded/uwu2zc8QVjUN9nWvFtf5ss/8-17-2025-0/european-leaders-statement-after-the-alaska-summit-tusk-among-the-signatories-we-are-ready>),
///   2025-08-17
pub static EUROPEAN_LEADERS_STATEMENT_2025_08_16: Declaration = Declaration {
    id: "2025-08-16-european-leaders-statement",
    title: Name {
        en: "Joint statement of European leaders after the Alaska summit",
        fr: "Déclaration commune de dirigeants européens après le sommet d'Alaska",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-08-16"),
    meeting: None,
    issued_by: &[],
    signatories: &[
        Signatory {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::ITALY,
            person: Some(&people::GIORGIA_MELONI),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::FINLAND,
            person: Some(&people::ALEXANDER_STUBB),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::POLAND,
            person: Some(&people::DONALD_TUSK),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::ANTONIO_COSTA),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
        Signatory {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::URSULA_VON_DER_LEYEN),
            elsewhere: None,
            cite: &[
                cite(&sources::COMMONSPACE_EU_2025_08_16),
                cite(&sources::INTERFAX_UKRAINE_2025_08_16),
            ],
        },
    ],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::COMMONSPACE_EU_2025_08_16,
    }],
    summary: Text {
        en: "Eight leaders, informed by President Trump of his meeting with President Putin, name \
            talks that include President Zelenskyy as the next step and are ready to support a \
            meeting of three. They ask for ironclad guarantees, welcome the readiness of the \
            United States to give them and say that the coalition is ready to play an active \
            part. Ukraine decides on its territory, borders are not changed by force, and \
            sanctions go on until there is a just and lasting peace. One reprint of the text \
            lists seven names, without the President of the Commission.",
        fr: "Huit dirigeants, informés par le président Trump de sa rencontre avec le président \
            Poutine, voient la prochaine étape dans des discussions associant le président \
            Zelensky et se disent prêts à soutenir une rencontre à trois. Ils demandent des \
            garanties inébranlables, saluent le fait que les États-Unis soient prêts à en donner \
            et disent la coalition prête à jouer un rôle actif. L'Ukraine décide de son \
            territoire, les frontières ne changent pas par la force, et les sanctions se \
            poursuivent jusqu'à une paix juste et durable. Une reprise du texte ne donne que sept \
            noms, sans la présidente de la Commission.",
    },
    cite: &[
        cite(&sources::COMMONSPACE_EU_2025_08_16),
        cite(&sources::INTERFAX_UKRAINE_2025_08_16),
        cite(&sources::OVERVIEW_2025_08_17),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Statement of the Co-chairs of the Coalition of the Willing: 17 August 2025: 2025-08-17,
/// chairs-statement.
///
/// The statement reports a videoconference on support for Ukraine and the next steps after the
/// Alaska meeting. It welcomes President Trump's commitment to security guarantees, in which the
/// coalition is to have its part, notably through a Multinational Force Ukraine. It repeats the
/// offer of a reassurance force for the time after the fighting, with help in the air, at sea and
/// in rebuilding the Ukrainian army, and says that Macron and Starmer will travel to Washington
/// with Zelenskyy.
///
/// « Déclaration des coprésidents de la coalition des volontaires du 17 août 2025 » Le texte rend
/// compte d'une visioconférence sur le soutien à l'Ukraine et la suite de la rencontre d'Alaska. Il
/// salue l'engagement du président Trump en faveur de garanties de sécurité, dans lesquelles la
/// coalition doit avoir sa part, notamment par une Force multinationale Ukraine. Il renouvelle
/// l'offre d'une force de réassurance pour l'après-guerre, avec une aide dans les airs, en mer et
/// pour la reconstitution de l'armée ukrainienne, et dit qu'Emmanuel Macron et Keir Starmer se
/// rendront à Washington avec Volodymyr Zelensky.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - Wired-Gov, [Statement of the Co-chairs of the Coalition of the Willing: 17 August
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/statement+of+the+cochairs+of+the+coalition+of+the+willing+17+august+2025+18082025141000?open>),
///   2025-08-18
pub static CO_CHAIRS_STATEMENT_2025_08_17: Declaration = Declaration {
    id: "2025-08-17-co-chairs-statement",
    title: Name {
        en: "Statement of the Co-chairs of the Coalition of the Willing: 17 August 2025",
        fr: "Déclaration des coprésidents de la coalition des volontaires du 17 août 2025",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-08-17"),
    meeting: Some(&meetings::VIRTUAL_2025_08_17),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::WIRED_GOV_2025_08_18)],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::WIRED_GOV_2025_08_18)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::WIRED_GOV_2025_08_18,
    }],
    summary: Text {
        en: "The statement reports a videoconference on support for Ukraine and the next steps \
            after the Alaska meeting. It welcomes President Trump's commitment to security \
            guarantees, in which the coalition is to have its part, notably through a \
            Multinational Force Ukraine. It repeats the offer of a reassurance force for the time \
            after the fighting, with help in the air, at sea and in rebuilding the Ukrainian \
            army, and says that Macron and Starmer will travel to Washington with Zelenskyy.",
        fr: "Le texte rend compte d'une visioconférence sur le soutien à l'Ukraine et la suite de \
            la rencontre d'Alaska. Il salue l'engagement du président Trump en faveur de \
            garanties de sécurité, dans lesquelles la coalition doit avoir sa part, notamment par \
            une Force multinationale Ukraine. Il renouvelle l'offre d'une force de réassurance \
            pour l'après-guerre, avec une aide dans les airs, en mer et pour la reconstitution de \
            l'armée ukrainienne, et dit qu'Emmanuel Macron et Keir Starmer se rendront à \
            Washington avec Volodymyr Zelensky.",
    },
    cite: &[cite(&sources::WIRED_GOV_2025_08_18)],
    formerly: &[],
    withdrawn: None,
};

/// Readout of 10 Downing Street on the call of 19 August 2025: 2025-08-19, chairs-statement.
///
/// The readout of the British co-chair, known here through press quotations, says that the Prime
/// Minister and more than thirty leaders were brought up to date on the talks in Washington, which
/// in his view had shown the allies united. Planning teams of the coalition would meet their
/// American counterparts in the following days to work on guarantees and prepare a reassurance
/// force. Leaders discussed more pressure on Putin, sanctions included.
///
/// « Compte rendu du 10 Downing Street sur la réunion du 19 août 2025 » Le compte rendu du
/// coprésident britannique, connu ici par des citations de presse, indique que le Premier ministre
/// et plus de trente dirigeants ont fait le point sur les entretiens de Washington, qui ont montré
/// selon lui des alliés unis. Des équipes de planification de la coalition devaient rencontrer
/// leurs homologues américaines dans les jours suivants pour travailler aux garanties et préparer
/// une force de réassurance. Les dirigeants ont évoqué un surcroît de pression sur Vladimir
/// Poutine, sanctions comprises.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - Daily8, [European leaders weigh new sanctions on Putin, UK government
///   says](<https://www.daily8.com/en/article/f650730f0215747378ba0ab12113dd02>), 2025-08-19
/// - Haberler, [Members of the Coalition of the Willing meet by video after the White House
///   talks](<https://www.haberler.com/politika/gonulluler-koalisyonu-uyeleri-beyaz-saray-daki-18963007-haberi/>),
///   2025-08-19
/// - Interfax-Ukraine, [Групи планування Коаліції охочих зустрінуться з представниками США цими
///   днями, говоритимуть по гарантії безпеки для
///   України](<https://interfax.com.ua/news/general/1097532.html>), 2025-08-19
/// - Newszop, [Keir Starmer gives major update on Ukraine security plans after crunch Trump
///   meeting](<https://10159.read.newszop.com/english-news/publisher-mirror/top-news/keir-starmer-gives-major-update-on-ukraine-security-plans-after-crunch-trump-meeting/articleshow/14504820cde0470ca1949357166555cb9779cf8c>),
///   2025-08-19
pub static DOWNING_STREET_READOUT_2025_08_19: Declaration = Declaration {
    id: "2025-08-19-downing-street-readout",
    title: Name {
        en: "Readout of 10 Downing Street on the call of 19 August 2025",
        fr: "Compte rendu du 10 Downing Street sur la réunion du 19 août 2025",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-08-19"),
    meeting: Some(&meetings::VIRTUAL_2025_08_19),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[
            cite(&sources::HABERLER_2025_08_19),
            cite(&sources::INTERFAX_UKRAINE_2025_08_19),
        ],
    }],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "The readout of the British co-chair, known here through press quotations, says that \
            the Prime Minister and more than thirty leaders were brought up to date on the talks \
            in Washington, which in his view had shown the allies united. Planning teams of the \
            coalition would meet their American counterparts in the following days to work on \
            guarantees and prepare a reassurance force. Leaders discussed more pressure on Putin, \
            sanctions included.",
        fr: "Le compte rendu du coprésident britannique, connu ici par des citations de presse, \
            indique que le Premier ministre et plus de trente dirigeants ont fait le point sur \
            les entretiens de Washington, qui ont montré selon lui des alliés unis. Des équipes \
            de planification de la coalition devaient rencontrer leurs homologues américaines \
            dans les jours suivants pour travailler aux garanties et préparer une force de \
            réassurance. Les dirigeants ont évoqué un surcroît de pression sur Vladimir Poutine, \
            sanctions comprises.",
    },
    cite: &[
        cite(&sources::INTERFAX_UKRAINE_2025_08_19),
        cite(&sources::HABERLER_2025_08_19),
        cite(&sources::NEWSZOP_2025_08_19),
        cite(&sources::DAILY8_2025_08_19),
    ],
    formerly: &[],
    withdrawn: None,
};

/// PM virtual meeting with the Coalition of the Willing: 4 September 2025: 2025-09-04,
/// chairs-statement.
///
/// The readout of the British co-chair says that the Prime Minister addressed a videoconference
/// from Glasgow, offered condolences to Portugal and said that Putin could not be trusted, after
/// strikes on Kyiv that damaged the British Council and the EU delegation. It holds the group bound
/// to Ukraine, with the support of President Trump, and asks for more pressure on Russia; it
/// welcomes partners' announcements of long-range missiles and thanks planners and chiefs of
/// defence for readying a force.
///
/// « Réunion virtuelle du Premier ministre avec la coalition des volontaires, 4 septembre 2025 » Le
/// compte rendu du coprésident britannique indique que le Premier ministre s'est adressé à une
/// visioconférence depuis Glasgow, a présenté ses condoléances au Portugal et dit qu'on ne pouvait
/// faire confiance à Vladimir Poutine, après des frappes sur Kyiv qui ont endommagé le British
/// Council et la délégation de l'UE. Il tient le groupe pour engagé envers l'Ukraine, avec l'appui
/// du président Trump, et demande davantage de pression sur la Russie ; il salue l'annonce par des
/// partenaires de missiles à longue portée et remercie les planificateurs et les chefs d'état-major
/// qui préparent une force.
///
/// Issued by: Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - Wired-Gov, [PM virtual meeting with the Coalition of the Willing: 4 September
///   2025](<https://www.wired-gov.net/wg/news.nsf/articles/pm+virtual+meeting+with+the+coalition+of+the+willing+4+september+2025+04092025161500?open>),
///   2025-09-04
pub static DOWNING_STREET_READOUT_2025_09_04: Declaration = Declaration {
    id: "2025-09-04-downing-street-readout",
    title: Name {
        en: "PM virtual meeting with the Coalition of the Willing: 4 September 2025",
        fr: "Réunion virtuelle du Premier ministre avec la coalition des volontaires, 4 septembre \
            2025",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-09-04"),
    meeting: Some(&meetings::PARIS_2025_09_04),
    issued_by: &[Seat {
        member: &members::UNITED_KINGDOM,
        person: Some(&people::KEIR_STARMER),
        cite: &[cite(&sources::WIRED_GOV_2025_09_04)],
    }],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::WIRED_GOV_2025_09_04,
    }],
    summary: Text {
        en: "The readout of the British co-chair says that the Prime Minister addressed a \
            videoconference from Glasgow, offered condolences to Portugal and said that Putin \
            could not be trusted, after strikes on Kyiv that damaged the British Council and the \
            EU delegation. It holds the group bound to Ukraine, with the support of President \
            Trump, and asks for more pressure on Russia; it welcomes partners' announcements of \
            long-range missiles and thanks planners and chiefs of defence for readying a force.",
        fr: "Le compte rendu du coprésident britannique indique que le Premier ministre s'est \
            adressé à une visioconférence depuis Glasgow, a présenté ses condoléances au Portugal \
            et dit qu'on ne pouvait faire confiance à Vladimir Poutine, après des frappes sur \
            Kyiv qui ont endommagé le British Council et la délégation de l'UE. Il tient le \
            groupe pour engagé envers l'Ukraine, avec l'appui du président Trump, et demande \
            davantage de pression sur la Russie ; il salue l'annonce par des partenaires de \
            missiles à longue portée et remercie les planificateurs et les chefs d'état-major qui \
            préparent une force.",
    },
    cite: &[cite(&sources::WIRED_GOV_2025_09_04)],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement of European leaders and President Zelenskyy: 2025-10-21, joint-statement.
///
/// Eleven leaders support President Trump's position that the fighting stop at once and that the
/// present line of contact be the starting point of talks, and repeat that borders must not be
/// changed by force. They say that Russia delays while Ukraine is serious about peace, and that
/// Ukraine must be as strong as possible before, during and after a ceasefire. They announce more
/// pressure on Russia's economy and arms industry and work on using the full value of immobilised
/// sovereign assets, with meetings that week in the European Council and in the format of the
/// coalition.
///
/// « Déclaration commune de dirigeants européens et du président Zelensky » Onze dirigeants
/// soutiennent la position du président Trump, selon laquelle les combats doivent cesser
/// immédiatement et la ligne de contact actuelle servir de point de départ à des discussions, et
/// rappellent que les frontières ne doivent pas changer par la force. Selon eux, la Russie
/// temporise tandis que l'Ukraine veut sérieusement la paix et doit être aussi forte que possible
/// avant, pendant et après un cessez-le-feu. Ils annoncent une pression accrue sur l'économie et
/// l'industrie d'armement russes et un travail sur l'usage de la pleine valeur des avoirs
/// souverains immobilisés, avec des réunions cette semaine-là au Conseil européen et au format de
/// la coalition.
///
/// # Sources
///
/// - Censor.NET, [EU and Ukrainian leaders support Trump in ending
///   hostilities](<https://censor.net/en/news/3580796/eu-and-ukrainian-leaders-support-trump-in-ending-hostilities>),
///   2025-10-21
/// - Il Tempo, [Ucraina: leader Ue, portare avanti lavoro e sostenere ulteriormente
///   Kiev](<https://www.iltempo.it/adnkronos/2025/10/21/news/ucraina-leader-ue-portare-avanti-lavoro-e-sostenere-ulteriormente-kiev--44653818/>),
///   2025-10-21
/// - Ireland Live, [European leaders show solidarity with Zelensky ahead of Trump-Putin
///   talks](<https://www.ireland-live.ie/news/uk/1923961/european-leaders-show-solidarity-with-zelensky-ahead-of-trump-putin-talks.html>),
///   2025-10-21
pub static JOINT_STATEMENT_2025_10_21: Declaration = Declaration {
    id: "2025-10-21-joint-statement",
    title: Name {
        en: "Joint statement of European leaders and President Zelenskyy",
        fr: "Déclaration commune de dirigeants européens et du président Zelensky",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-10-21"),
    meeting: None,
    issued_by: &[],
    signatories: &[
        Signatory {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::ITALY,
            person: Some(&people::GIORGIA_MELONI),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::POLAND,
            person: Some(&people::DONALD_TUSK),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::URSULA_VON_DER_LEYEN),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::ANTONIO_COSTA),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::NORWAY,
            person: Some(&people::JONAS_GAHR_STORE),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::FINLAND,
            person: Some(&people::ALEXANDER_STUBB),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
        Signatory {
            member: &members::DENMARK,
            person: Some(&people::METTE_FREDERIKSEN),
            elsewhere: None,
            cite: &[
                cite(&sources::CENSOR_NET_2025_10_21),
                cite(&sources::IRELAND_LIVE_2025_10_21),
            ],
        },
    ],
    binding: None,
    texts: &[],
    summary: Text {
        en: "Eleven leaders support President Trump's position that the fighting stop at once and \
            that the present line of contact be the starting point of talks, and repeat that \
            borders must not be changed by force. They say that Russia delays while Ukraine is \
            serious about peace, and that Ukraine must be as strong as possible before, during \
            and after a ceasefire. They announce more pressure on Russia's economy and arms \
            industry and work on using the full value of immobilised sovereign assets, with \
            meetings that week in the European Council and in the format of the coalition.",
        fr: "Onze dirigeants soutiennent la position du président Trump, selon laquelle les \
            combats doivent cesser immédiatement et la ligne de contact actuelle servir de point \
            de départ à des discussions, et rappellent que les frontières ne doivent pas changer \
            par la force. Selon eux, la Russie temporise tandis que l'Ukraine veut sérieusement \
            la paix et doit être aussi forte que possible avant, pendant et après un \
            cessez-le-feu. Ils annoncent une pression accrue sur l'économie et l'industrie \
            d'armement russes et un travail sur l'usage de la pleine valeur des avoirs souverains \
            immobilisés, avec des réunions cette semaine-là au Conseil européen et au format de \
            la coalition.",
    },
    cite: &[
        cite(&sources::CENSOR_NET_2025_10_21),
        cite(&sources::IL_TEMPO_2025_10_21),
        cite(&sources::IRELAND_LIVE_2025_10_21),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Co-chairs' statement after the meeting of the leaders of the Coalition of the Willing of 24
/// October 2025: 2025-10-24, chairs-statement.
///
/// The statement, known here through a page that explains it, supports Ukraine through the winter,
/// welcomes Zelenskyy's backing of a full and unconditional ceasefire and says that Putin refuses
/// one. It fully supports President Trump's view that the present line of contact is the starting
/// point of talks and repeats that borders must not be changed by force. It announces further steps
/// to take Russian oil and gas off the world market and to act against the shadow fleet; its last
/// part was not seen.
///
/// « Déclaration des coprésidents après la réunion des dirigeants de la coalition des volontaires
/// du 24 octobre 2025 » Cette déclaration, connue ici par une page qui l'expose, assure l'Ukraine
/// d'un soutien pendant l'hiver, salue l'appui de Volodymyr Zelensky à un cessez-le-feu complet et
/// inconditionnel et dit que Vladimir Poutine le refuse. Elle soutient pleinement l'idée du
/// président Trump de prendre la ligne de contact actuelle comme point de départ de discussions et
/// rappelle que les frontières ne doivent pas changer par la force. Elle annonce de nouvelles
/// mesures pour écarter le pétrole et le gaz russes du marché mondial et agir contre la flotte
/// fantôme ; la fin n'en a pas été vue.
///
/// Issued by: Keir Starmer (United Kingdom), Emmanuel Macron (France).
///
/// # Sources
///
/// - The Common Room, [Coalition of the Willing backs Ukraine
///   ceasefire](<https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire>),
///   2025-10
pub static CHAIRS_STATEMENT_2025_10_24: Declaration = Declaration {
    id: "2025-10-24-chairs-statement",
    title: Name {
        en: "Co-chairs' statement after the meeting of the leaders of the Coalition of the \
            Willing of 24 October 2025",
        fr: "Déclaration des coprésidents après la réunion des dirigeants de la coalition des \
            volontaires du 24 octobre 2025",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-10-24"),
    meeting: Some(&meetings::LONDON_2025_10_24),
    issued_by: &[
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::COMMON_ROOM_2025_10)],
        },
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::COMMON_ROOM_2025_10)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "The statement, known here through a page that explains it, supports Ukraine through \
            the winter, welcomes Zelenskyy's backing of a full and unconditional ceasefire and \
            says that Putin refuses one. It fully supports President Trump's view that the \
            present line of contact is the starting point of talks and repeats that borders must \
            not be changed by force. It announces further steps to take Russian oil and gas off \
            the world market and to act against the shadow fleet; its last part was not seen.",
        fr: "Cette déclaration, connue ici par une page qui l'expose, assure l'Ukraine d'un \
            soutien pendant l'hiver, salue l'appui de Volodymyr Zelensky à un cessez-le-feu \
            complet et inconditionnel et dit que Vladimir Poutine le refuse. Elle soutient \
            pleinement l'idée du président Trump de prendre la ligne de contact actuelle comme \
            point de départ de discussions et rappelle que les frontières ne doivent pas changer \
            par la force. Elle annonce de nouvelles mesures pour écarter le pétrole et le gaz \
            russes du marché mondial et agir contre la flotte fantôme ; la fin n'en a pas été vue.",
    },
    cite: &[cite(&sources::COMMON_ROOM_2025_10)],
    formerly: &[],
    withdrawn: None,
};

/// Leaders' statement on Ukraine: 2025-11-22, joint-statement.
///
/// Leaders of nine European states, of the EU, of Canada and of Japan welcome the American efforts
/// and call the 28-point draft a basis that holds important elements and needs more work. They
/// state that borders must not be changed by force and are concerned about the limits proposed for
/// Ukraine's armed forces. What concerns the EU and NATO needs the consent of their members. The
/// record knows the statement from press reports only.
///
/// « Déclaration de dirigeants sur l'Ukraine » Les dirigeants de neuf États européens, de l'UE, du
/// Canada et du Japon saluent les efforts américains et voient dans le projet en 28 points une base
/// qui contient des éléments importants et demande encore du travail. Ils affirment que les
/// frontières ne doivent pas être modifiées par la force et s'inquiètent des limites proposées pour
/// les forces armées ukrainiennes. Ce qui touche l'UE et l'OTAN exige l'accord de leurs membres. Le
/// registre ne connaît la déclaration que par la presse.
///
/// Issued by: United Kingdom, France, Germany, Italy, Spain, Netherlands, Ireland, Finland, Norway,
/// European Union, Canada, Japan.
///
/// # Sources
///
/// - A News, [G20 threatened by geopolitical fractures, leaders
///   warn](<https://www.anews.com.tr/world/2025/11/22/g20-threatened-by-geopolitical-fractures-leaders-warn>),
///   2025-11-22
/// - Gulf News, [US plan for Ukraine needs 'additional work': Western
///   leaders](<https://gulfnews.com/world/africa/us-plan-for-ukraine-needs-additional-work-western-leaders-2-1.500356547>),
///   2025-11-22
/// - TimesLIVE, [European leaders say US peace plan for Ukraine needs
///   work](<https://www.timeslive.co.za/news/south-africa/2025-11-22-european-leaders-say-us-peace-plan-for-ukraine-needs-work/>),
///   2025-11-22
pub static JOHANNESBURG_STATEMENT_2025_11_22: Declaration = Declaration {
    id: "2025-11-22-johannesburg-statement",
    title: Name {
        en: "Leaders' statement on Ukraine",
        fr: "Déclaration de dirigeants sur l'Ukraine",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-11-22"),
    meeting: Some(&meetings::JOHANNESBURG_2025_11_22),
    issued_by: &[
        Seat {
            member: &members::UNITED_KINGDOM,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::FRANCE,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::GERMANY,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::ITALY,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::SPAIN,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::NETHERLANDS,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::IRELAND,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::FINLAND,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::NORWAY,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::EUROPEAN_UNION,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::CANADA,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
        Seat {
            member: &members::JAPAN,
            person: None,
            cite: &[cite(&sources::GULF_NEWS_2025_11_22)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "Leaders of nine European states, of the EU, of Canada and of Japan welcome the \
            American efforts and call the 28-point draft a basis that holds important elements \
            and needs more work. They state that borders must not be changed by force and are \
            concerned about the limits proposed for Ukraine's armed forces. What concerns the EU \
            and NATO needs the consent of their members. The record knows the statement from \
            press reports only.",
        fr: "Les dirigeants de neuf États européens, de l'UE, du Canada et du Japon saluent les \
            efforts américains et voient dans le projet en 28 points une base qui contient des \
            éléments importants et demande encore du travail. Ils affirment que les frontières ne \
            doivent pas être modifiées par la force et s'inquiètent des limites proposées pour \
            les forces armées ukrainiennes. Ce qui touche l'UE et l'OTAN exige l'accord de leurs \
            membres. Le registre ne connaît la déclaration que par la presse.",
    },
    cite: &[
        cite(&sources::GULF_NEWS_2025_11_22),
        cite(&sources::TIMESLIVE_2025_11_22),
        cite(&sources::A_NEWS_2025_11_22),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Co-chairs' statement after the leaders' meeting of 25 November 2025: 2025-11-25,
/// chairs-statement.
///
/// The co-chairs report that President Zelenskyy and Secretary of State Rubio informed the leaders
/// of the Geneva talks, whose progress is welcomed. The leaders support the efforts of President
/// Trump; they want no settlement without Ukraine, which is to keep its sovereignty and be safe for
/// the long term, and no change of borders by force. Matters that concern Europe and NATO are to be
/// treated separately, with them. A swift decision is sought on long-term financing, with the
/// immobilised Russian assets among the means. The record has the text only in part.
///
/// « Déclaration des coprésidents après la réunion des dirigeants du 25 novembre 2025 » Les
/// coprésidents indiquent que le président Zelensky et le secrétaire d'État Rubio ont informé les
/// dirigeants des entretiens de Genève, dont les progrès sont salués. Les dirigeants soutiennent
/// les efforts du président Trump ; ils ne veulent ni règlement sans l'Ukraine, qui doit garder sa
/// souveraineté et être en sûreté à long terme, ni modification des frontières par la force. Ce qui
/// touche l'Europe et l'OTAN doit être traité à part, avec elles. Une décision rapide est demandée
/// sur le financement à long terme, les avoirs russes immobilisés étant l'un des moyens. Le
/// registre n'en connaît le texte qu'en partie.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom), Friedrich Merz (Germany).
///
/// # Sources
///
/// - GOV.UK, [Chairs' statement following 25 November Coalition of the Willing leaders'
///   meeting](<https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting>),
///   2025-11-25
pub static CHAIRS_STATEMENT_2025_11_25: Declaration = Declaration {
    id: "2025-11-25-chairs-statement",
    title: Name {
        en: "Co-chairs' statement after the leaders' meeting of 25 November 2025",
        fr: "Déclaration des coprésidents après la réunion des dirigeants du 25 novembre 2025",
        uk: None,
    },
    kind: DeclarationKind::ChairsStatement,
    date: date("2025-11-25"),
    meeting: Some(&meetings::VIRTUAL_2025_11_25),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::GOV_UK_2025_11_25)],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::GOV_UK_2025_11_25)],
        },
        Seat {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            cite: &[cite(&sources::GOV_UK_2025_11_25)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_11_25,
    }],
    summary: Text {
        en: "The co-chairs report that President Zelenskyy and Secretary of State Rubio informed \
            the leaders of the Geneva talks, whose progress is welcomed. The leaders support the \
            efforts of President Trump; they want no settlement without Ukraine, which is to keep \
            its sovereignty and be safe for the long term, and no change of borders by force. \
            Matters that concern Europe and NATO are to be treated separately, with them. A swift \
            decision is sought on long-term financing, with the immobilised Russian assets among \
            the means. The record has the text only in part.",
        fr: "Les coprésidents indiquent que le président Zelensky et le secrétaire d'État Rubio \
            ont informé les dirigeants des entretiens de Genève, dont les progrès sont salués. \
            Les dirigeants soutiennent les efforts du président Trump ; ils ne veulent ni \
            règlement sans l'Ukraine, qui doit garder sa souveraineté et être en sûreté à long \
            terme, ni modification des frontières par la force. Ce qui touche l'Europe et l'OTAN \
            doit être traité à part, avec elles. Une décision rapide est demandée sur le \
            financement à long terme, les avoirs russes immobilisés étant l'un des moyens. Le \
            registre n'en connaît le texte qu'en partie.",
    },
    cite: &[cite(&sources::GOV_UK_2025_11_25)],
    formerly: &[],
    withdrawn: None,
};

/// Joint statement on Ukraine: 2025-12-15, joint-statement.
///
/// The leaders of ten European states and of the EU list commitments that would go with an
/// agreement to end the war: sustained support for a Ukrainian army of 800,000 in peacetime; a
/// European-led multinational force of willing states within the coalition, supported by the United
/// States, that would also operate inside Ukraine; an American-led mechanism to monitor the
/// ceasefire; a legally binding commitment, subject to national procedures, in case of a new armed
/// attack; support for economic recovery; and Ukraine's accession to the EU. Decisions on territory
/// belong to the people of Ukraine, once guarantees are in place.
///
/// « Déclaration commune sur l'Ukraine » Les dirigeants de dix États européens et de l'UE énumèrent
/// des engagements qui accompagneraient un accord mettant fin à la guerre : un soutien durable à
/// une armée ukrainienne de 800 000 hommes en temps de paix ; une force multinationale sous
/// direction européenne, formée d'États volontaires dans le cadre de la coalition, soutenue par les
/// États-Unis et opérant aussi en Ukraine ; un mécanisme de surveillance du cessez-le-feu conduit
/// par les États-Unis ; un engagement juridiquement contraignant, selon les procédures nationales,
/// en cas de nouvelle attaque armée ; un soutien au redressement économique ; et l'adhésion de
/// l'Ukraine à l'UE. Les décisions sur le territoire reviennent au peuple ukrainien, une fois les
/// garanties en place.
///
/// Issued by: Friedrich Merz (Germany), Mette Frederiksen (Denmark), Alexander Stubb (Finland),
/// Emmanuel Macron (France), Giorgia Meloni (Italy), Dick Schoof (Netherlands), Jonas Gahr Støre
/// (Norway), Donald Tusk (Poland), Ulf Kristersson (Sweden), Keir Starmer (United Kingdom), António
/// Costa (European Union), Ursula von der Leyen (European Union).
///
/// # Sources
///
/// - Capital Post, [European Leaders Back 'Multinational Force' for Ukraine After Berlin
///   Talks](<https://capitalpost.uk/politics/diplomacy/europe-backs-multinational-force-for-ukraine-post-peace.html>),
///   undated
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
pub static BERLIN_STATEMENT_2025_12_15: Declaration = Declaration {
    id: "2025-12-15-berlin-statement",
    title: Name {
        en: "Joint statement on Ukraine",
        fr: "Déclaration commune sur l'Ukraine",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2025-12-15"),
    meeting: Some(&meetings::BERLIN_2025_12_14),
    issued_by: &[
        Seat {
            member: &members::GERMANY,
            person: Some(&people::FRIEDRICH_MERZ),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::DENMARK,
            person: Some(&people::METTE_FREDERIKSEN),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::FINLAND,
            person: Some(&people::ALEXANDER_STUBB),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::ITALY,
            person: Some(&people::GIORGIA_MELONI),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::NETHERLANDS,
            person: Some(&people::DICK_SCHOOF),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::NORWAY,
            person: Some(&people::JONAS_GAHR_STORE),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::POLAND,
            person: Some(&people::DONALD_TUSK),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::SWEDEN,
            person: Some(&people::ULF_KRISTERSSON),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::ANTONIO_COSTA),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Seat {
            member: &members::EUROPEAN_UNION,
            person: Some(&people::URSULA_VON_DER_LEYEN),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
    ],
    signatories: &[],
    binding: Some(Binding {
        nature: BindingNature::Intent,
        note: Some(Text {
            en: "Provides for a legally binding commitment, subject to national procedures, to \
                act in case of a future armed attack.",
            fr: "Prévoit un engagement juridiquement contraignant, selon les procédures \
                nationales, à agir en cas de future attaque armée.",
        }),
        cite: &[cite(&sources::YA_LIBNAN_UNDATED)],
    }),
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::GOV_UK_2025_12_15,
    }],
    summary: Text {
        en: "The leaders of ten European states and of the EU list commitments that would go with \
            an agreement to end the war: sustained support for a Ukrainian army of 800,000 in \
            peacetime; a European-led multinational force of willing states within the coalition, \
            supported by the United States, that would also operate inside Ukraine; an \
            American-led mechanism to monitor the ceasefire; a legally binding commitment, \
            subject to national procedures, in case of a new armed attack; support for economic \
            recovery; and Ukraine's accession to the EU. Decisions on territory belong to the \
            people of Ukraine, once guarantees are in place.",
        fr: "Les dirigeants de dix États européens et de l'UE énumèrent des engagements qui \
            accompagneraient un accord mettant fin à la guerre : un soutien durable à une armée \
            ukrainienne de 800 000 hommes en temps de paix ; une force multinationale sous \
            direction européenne, formée d'États volontaires dans le cadre de la coalition, \
            soutenue par les États-Unis et opérant aussi en Ukraine ; un mécanisme de \
            surveillance du cessez-le-feu conduit par les États-Unis ; un engagement \
            juridiquement contraignant, selon les procédures nationales, en cas de nouvelle \
            attaque armée ; un soutien au redressement économique ; et l'adhésion de l'Ukraine à \
            l'UE. Les décisions sur le territoire reviennent au peuple ukrainien, une fois les \
            garanties en place.",
    },
    cite: &[
        cite(&sources::GOV_UK_2025_12_15),
        cite(&sources::UNN_2025_12_15_2),
        cite(&sources::POLSKIE_RADIO_2025_12_15),
        cite(&sources::YA_LIBNAN_UNDATED),
        cite(&sources::CAPITAL_POST_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Declaration of intent of France, the United Kingdom and Ukraine on the deployment of
/// multinational forces: 2026-01-06, declaration-of-intent.
///
/// The presidents of France and Ukraine and the British Prime Minister signed the declaration at
/// the Paris meeting of the coalition. It announces the intention to deploy multinational forces to
/// support Ukraine's defence and reconstruction once there is a peace agreement. According to
/// President Zelenskyy it lets the partner states and their parliaments prepare the deployment for
/// the moment when diplomacy ends the war. Accounts of its text name a multinational force led by
/// France and the United Kingdom, forces on Ukrainian soil in all domains to deter a new attack,
/// and work to rebuild and train the Ukrainian army.
///
/// « Déclaration d'intention de la France, du Royaume-Uni et de l'Ukraine sur le déploiement de
/// forces multinationales » Les présidents français et ukrainien et le Premier ministre britannique
/// ont signé la déclaration lors de la réunion de la coalition à Paris. Elle annonce l'intention de
/// déployer des forces multinationales pour soutenir la défense et la reconstruction de l'Ukraine
/// une fois un accord de paix conclu. Selon le président Zelensky, elle permet aux États
/// partenaires et à leurs parlements de préparer le déploiement pour le moment où la diplomatie
/// mettra fin à la guerre. Les comptes rendus de son texte citent une force multinationale conduite
/// par la France et le Royaume-Uni, des forces sur le sol ukrainien dans tous les domaines pour
/// dissuader une nouvelle attaque, et un travail de reconstitution et de formation de l'armée
/// ukrainienne.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom), Volodymyr Zelenskyy
/// (Ukraine).
///
/// # Sources
///
/// - Europe 1, [Guerre en Ukraine : la France et le Royaume-Uni signent une déclaration d'intention
///   avec l'Ukraine pour déployer une force multinationale après un
///   cessez-le-feu](<https://www.europe1.fr/international/guerre-en-ukraine-la-france-et-le-royaume-uni-signent-une-declaration-dintention-avec-lukraine-pour-deployer-une-force-multinationale-apres-un-cessez-le-feu-877695>),
///   undated
/// - Global Banking & Finance, [UK's Starmer says deployment of troops to Ukraine would be voted by
///   parliament](<https://www.globalbankingandfinance.com/uks-starmer-deployment-troops-ukraine-voted-parliament/>),
///   2026-01-07
/// - Le Hautpanel, [La coalition des pays nucléaires formalise les garanties de sécurité pour
///   l'Ukraine](<https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine>),
///   2026-01-15
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
/// - Son Dakika, [İngiltere ve Fransa'dan Ukrayna için niyet
///   beyanı](<https://www.sondakika.com/haber/haber-ingiltere-ve-fransa-dan-ukrayna-icin-niyet-beyani-19435911/>),
///   undated
/// - Trend, [Zelensky, Macron and Starmer sign the declaration of
///   intent](<https://ru.trend.az/world/4138812.html>), 2026-01-06
/// - UK Politics Decoded, [Explainer: The UK-France-Ukraine Declaration of Intent on a
///   Multinational Force for
///   Ukraine](<https://www.ukpoliticsdecoded.uk/decoded-news/uk-france-ukraine-multinational-force-declaration-explainer.html>),
///   undated
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
/// - Zone Armée, [L'engagement franco-britannique pour superviser un accord de paix en Ukraine
///   laisse Zelenskyy sur sa
///   faim](<https://www.zonearmee.com/lengagement-franco-britannique-pour-superviser-un-accord-de-paix-en-ukraine-laisse-zelenskyy-sur-sa-faim>),
///   undated
pub static DECLARATION_OF_INTENT_2026_01_06: Declaration = Declaration {
    id: "2026-01-06-declaration-of-intent",
    title: Name {
        en: "Declaration of intent of France, the United Kingdom and Ukraine on the deployment of \
            multinational forces",
        fr: "Déclaration d'intention de la France, du Royaume-Uni et de l'Ukraine sur le \
            déploiement de forces multinationales",
        uk: None,
    },
    kind: DeclarationKind::DeclarationOfIntent,
    date: date("2026-01-06"),
    meeting: Some(&meetings::PARIS_2026_01_06),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::EUROPE_1_UNDATED),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::EUROPE_1_UNDATED),
            ],
        },
        Seat {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
            ],
        },
    ],
    signatories: &[
        Signatory {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            elsewhere: None,
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::TREND_2026_01_06),
            ],
        },
        Signatory {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            elsewhere: None,
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::TREND_2026_01_06),
            ],
        },
        Signatory {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            elsewhere: None,
            cite: &[
                cite(&sources::WIRED_GOV_2026_01_08),
                cite(&sources::TREND_2026_01_06),
            ],
        },
    ],
    binding: Some(Binding {
        nature: BindingNature::Intent,
        note: Some(Text {
            en: "It prepares the legal framework under which British, French and partner forces \
                could operate in Ukraine and deploys nobody by itself. The British Prime Minister \
                promised a vote of the House of Commons before any deployment.",
            fr: "Elle prépare le cadre juridique dans lequel des forces britanniques, françaises \
                et partenaires pourraient agir en Ukraine et ne déploie personne par elle-même. \
                Le Premier ministre britannique a promis un vote de la Chambre des communes avant \
                tout déploiement.",
        }),
        cite: &[
            cite(&sources::WIRED_GOV_2026_01_08),
            cite(&sources::UK_POLITICS_DECODED_UNDATED),
            cite(&sources::GLOBAL_BANKING_FINANCE_2026_01_07),
        ],
    }),
    texts: &[],
    summary: Text {
        en: "The presidents of France and Ukraine and the British Prime Minister signed the \
            declaration at the Paris meeting of the coalition. It announces the intention to \
            deploy multinational forces to support Ukraine's defence and reconstruction once \
            there is a peace agreement. According to President Zelenskyy it lets the partner \
            states and their parliaments prepare the deployment for the moment when diplomacy \
            ends the war. Accounts of its text name a multinational force led by France and the \
            United Kingdom, forces on Ukrainian soil in all domains to deter a new attack, and \
            work to rebuild and train the Ukrainian army.",
        fr: "Les présidents français et ukrainien et le Premier ministre britannique ont signé la \
            déclaration lors de la réunion de la coalition à Paris. Elle annonce l'intention de \
            déployer des forces multinationales pour soutenir la défense et la reconstruction de \
            l'Ukraine une fois un accord de paix conclu. Selon le président Zelensky, elle permet \
            aux États partenaires et à leurs parlements de préparer le déploiement pour le moment \
            où la diplomatie mettra fin à la guerre. Les comptes rendus de son texte citent une \
            force multinationale conduite par la France et le Royaume-Uni, des forces sur le sol \
            ukrainien dans tous les domaines pour dissuader une nouvelle attaque, et un travail \
            de reconstitution et de formation de l'armée ukrainienne.",
    },
    cite: &[
        cite(&sources::WIRED_GOV_2026_01_08),
        cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
        cite(&sources::LE_HAUTPANEL_2026_01_15),
        cite(&sources::UK_POLITICS_DECODED_UNDATED),
        cite(&sources::SON_DAKIKA_UNDATED),
        cite(&sources::ZONE_ARMEE_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Paris Declaration: Robust Security Guarantees for a Solid and Lasting Peace in Ukraine:
/// 2026-01-06, joint-declaration.
///
/// The members of the coalition, meeting in Paris with Ukraine and the United States, declare
/// themselves ready to give Ukraine a system of guarantees that takes effect with a ceasefire, in
/// addition to bilateral agreements. It has five parts: monitoring of the ceasefire, support for
/// the Ukrainian forces, a multinational force, commitments in case of a new attack, and long-term
/// defence cooperation. The coalition adopted it as a whole, according to President Zelenskyy and
/// President Macron. According to an official of the Élysée the United States is not formally a
/// party; a commitment of the United States to support the force under attack, present in a draft,
/// is not in the final text.
///
/// « Déclaration de Paris : des garanties de sécurité robustes pour une paix solide et durable en
/// Ukraine » Les membres de la coalition, réunis à Paris avec l'Ukraine et les États-Unis, se
/// disent prêts à donner à l'Ukraine un ensemble de garanties qui prend effet avec un
/// cessez-le-feu, en plus des accords bilatéraux. Il comprend cinq volets : la surveillance du
/// cessez-le-feu, le soutien aux forces ukrainiennes, une force multinationale, des engagements en
/// cas de nouvelle attaque et une coopération de défense à long terme. La coalition l'a adoptée
/// tout entière, selon le président Zelensky et le président Macron. Selon un responsable de
/// l'Élysée, les États-Unis n'y sont pas formellement partie ; un engagement américain à soutenir
/// la force en cas d'attaque, présent dans un projet, ne figure pas dans le texte final.
///
/// # Sources
///
/// - agauche.org, [Macron annonce le futur déploiement militaire français en
///   Ukraine](<https://agauche.org/2026/01/08/macron-annonce-le-futur-deploiement-militaire-francais-en-ukraine>),
///   2026-01-08
/// - Blick, [35 États s'engagent sur des garanties de sécurité pour
///   l'Ukraine](<https://www.blick.ch/fr/monde/guerre-35-pays-scellent-des-garanties-de-securite-pour-lukraine-id20874028.html>),
///   undated
/// - EEAS, [Паризька декларація: надійні безпекові гарантії задля міцного і сталого миру в
///   Україні](<https://www.eeas.europa.eu/delegations/ukraine/%D0%BF%D0%B0%D1%80%D0%B8%D0%B7%D1%8C%D0%BA%D0%B0-%D0%B4%D0%B5%D0%BA%D0%BB%D0%B0%D1%80%D0%B0%D1%86%D1%96%D1%8F-%D0%BD%D0%B0%D0%B4%D1%96%D0%B9%D0%BD%D1%96-%D0%B1%D0%B5%D0%B7%D0%BF%D0%B5%D0%BA%D0%BE%D0%B2%D1%96-%D0%B3%D0%B0%D1%80%D0%B0%D0%BD%D1%82%D1%96%D1%97-%D0%B7%D0%B0%D0%B4%D0%BB%D1%8F-%D0%BC%D1%96%D1%86%D0%BD%D0%BE%D0%B3%D0%BE-%D1%96-%D1%81%D1%82%D0%B0%D0%BB%D0%BE%D0%B3%D0%BE-%D0%BC%D0%B8%D1%80%D1%83-%D0%B2-%D1%83%D0%BA%D1%80%D0%B0%D1%97%D0%BD%D1%96_uk>),
///   undated
/// - Euromaidan Press, [Zelenskyy on the Paris
///   Declaration](<https://euromaidanpress.com/2026/01/07/zelenskyy-paris-declaration-security-guarantees>),
///   2026-01-07
/// - European Pravda, [Media reveal security guarantees of Coalition of the Willing prepared for
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228498>), 2026-01-06
/// - European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
///   Paris Declaration on
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>), 2026-01-07
/// - Interfax-Ukraine, [Tusk on the Paris Declaration before the 6 January
///   talks](<https://en.interfax.com.ua/news/general/1134044.html>), 2026-01-06
/// - Le Hautpanel, [La coalition des pays nucléaires formalise les garanties de sécurité pour
///   l'Ukraine](<https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine>),
///   2026-01-15
/// - President of Ukraine, [Paris Declaration: Robust Security Guarantees for a Solid and Lasting
///   Peace in
///   Ukraine](<https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313>),
///   2026-01-06
/// - President of Ukraine, [Importantly, the Coalition Now Has Substantive Documents in Place: A
///   Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the
///   United Kingdom, and
///   Ukraine](<https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317>),
///   2026-01-06
pub static PARIS_DECLARATION_2026_01_06: Declaration = Declaration {
    id: "2026-01-06-paris-declaration",
    title: Name {
        en: "Paris Declaration: Robust Security Guarantees for a Solid and Lasting Peace in \
            Ukraine",
        fr: "Déclaration de Paris : des garanties de sécurité robustes pour une paix solide et \
            durable en Ukraine",
        uk: Some(
            "Паризька декларація: надійні безпекові гарантії задля міцного і сталого миру в \
                Україні",
        ),
    },
    kind: DeclarationKind::JointDeclaration,
    date: date("2026-01-06"),
    meeting: Some(&meetings::PARIS_2026_01_06),
    issued_by: &[],
    signatories: &[],
    binding: Some(Binding {
        nature: BindingNature::Political,
        note: Some(Text {
            en: "The members declare themselves prepared to be bound, in politics and in law, by \
                guarantees that start with a ceasefire, each under its own law and constitution. \
                Before the meeting the Polish Prime Minister called the declaration a \
                confirmation of will, not yet an obligation; afterwards President Zelenskyy \
                called it a first step that parliaments have to follow up.",
            fr: "Les membres se disent prêts à être liés, politiquement et en droit, par des \
                garanties qui commencent avec un cessez-le-feu, chacun selon ses lois et sa \
                constitution. Avant la réunion, le Premier ministre polonais a parlé d'une \
                confirmation de volonté, pas encore d'une obligation ; après elle, le président \
                Zelensky y a vu une première étape que les parlements doivent prolonger.",
        }),
        cite: &[
            cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06),
            cite(&sources::INTERFAX_UKRAINE_2026_01_06_2),
            cite(&sources::EUROMAIDAN_PRESS_2026_01_07_2),
        ],
    }),
    texts: &[
        DeclarationText {
            lang: "en",
            source: &sources::PRESIDENT_OF_UKRAINE_2026_01_06,
        },
        DeclarationText {
            lang: "uk",
            source: &sources::EEAS_UNDATED,
        },
        DeclarationText {
            lang: "fr",
            source: &sources::AGAUCHE_ORG_2026_01_08,
        },
    ],
    summary: Text {
        en: "The members of the coalition, meeting in Paris with Ukraine and the United States, \
            declare themselves ready to give Ukraine a system of guarantees that takes effect \
            with a ceasefire, in addition to bilateral agreements. It has five parts: monitoring \
            of the ceasefire, support for the Ukrainian forces, a multinational force, \
            commitments in case of a new attack, and long-term defence cooperation. The coalition \
            adopted it as a whole, according to President Zelenskyy and President Macron. \
            According to an official of the Élysée the United States is not formally a party; a \
            commitment of the United States to support the force under attack, present in a \
            draft, is not in the final text.",
        fr: "Les membres de la coalition, réunis à Paris avec l'Ukraine et les États-Unis, se \
            disent prêts à donner à l'Ukraine un ensemble de garanties qui prend effet avec un \
            cessez-le-feu, en plus des accords bilatéraux. Il comprend cinq volets : la \
            surveillance du cessez-le-feu, le soutien aux forces ukrainiennes, une force \
            multinationale, des engagements en cas de nouvelle attaque et une coopération de \
            défense à long terme. La coalition l'a adoptée tout entière, selon le président \
            Zelensky et le président Macron. Selon un responsable de l'Élysée, les États-Unis n'y \
            sont pas formellement partie ; un engagement américain à soutenir la force en cas \
            d'attaque, présent dans un projet, ne figure pas dans le texte final.",
    },
    cite: &[
        cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06),
        cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06_2),
        cite(&sources::EUROPEAN_PRAVDA_2026_01_07),
        cite(&sources::EUROPEAN_PRAVDA_2026_01_06),
        cite(&sources::BLICK_UNDATED),
        cite(&sources::LE_HAUTPANEL_2026_01_15),
    ],
    formerly: &[],
    withdrawn: None,
};

/// G7 leaders' statement on Ukraine: 2026-02-24, joint-statement.
///
/// On the fourth anniversary of the invasion the leaders of the G7 affirm their support for Ukraine
/// and for President Trump's efforts to bring the sides to direct talks, in which Europe has a
/// leading part. They support the commitments made in the coalition to give Ukraine robust and
/// reliable guarantees. Only Ukraine and Russia can reach a peace agreement, negotiating in good
/// faith. A Romanian page calls it the first of its kind since President Trump's return.
///
/// « Déclaration des dirigeants du G7 sur l'Ukraine » Au quatrième anniversaire de l'invasion, les
/// dirigeants du G7 affirment leur soutien à l'Ukraine et aux efforts du président Trump pour
/// amener les parties à des pourparlers directs, où l'Europe a un rôle de premier plan. Ils
/// soutiennent les engagements pris dans la coalition pour donner à l'Ukraine des garanties
/// robustes et fiables. Seules l'Ukraine et la Russie peuvent parvenir à un accord de paix, en
/// négociant de bonne foi. Une page roumaine y voit la première de ce genre depuis le retour du
/// président Trump.
///
/// Issued by: United States, United Kingdom, France, Germany, Italy, Canada, Japan.
///
/// # Sources
///
/// - CaleaEuropeană.ro, [Patru ani de război al Rusiei în Ucraina: G7 își reafirmă sprijinul
///   neclintit pentru Ucraina, în prima astfel de declarație de la revenirea lui Trump la Casa
///   Albă](<https://www.caleaeuropeana.ro/patru-ani-de-razboi-al-rusiei-in-ucraina-g7-isi-reafirma-sprijinul-neclintit-pentru-ucraina-in-prima-astfel-de-declaratie-de-la-revenirea-lui-trump-la-casa-alba/>),
///   undated
/// - TRT World, [EU, G7 and allies reaffirm support for Ukraine on war
///   anniversary](<https://www.trtworld.com/article/fcd16994b798>), 2026-02-24
/// - UNN, [G7 leaders issued a statement on the anniversary of Russia's invasion, reaffirming
///   support for Ukraine and Trump's peace
///   efforts](<https://unn.ua/en/news/g7-leaders-issued-a-statement-on-the-anniversary-of-russias-invasion-reaffirming-support-for-ukraine-and-trumps-peace-efforts>),
///   2026-02-24
pub static G7_STATEMENT_2026_02_24: Declaration = Declaration {
    id: "2026-02-24-g7-statement",
    title: Name {
        en: "G7 leaders' statement on Ukraine",
        fr: "Déclaration des dirigeants du G7 sur l'Ukraine",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2026-02-24"),
    meeting: None,
    issued_by: &[
        Seat {
            member: &members::UNITED_STATES,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::FRANCE,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::GERMANY,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::ITALY,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::CANADA,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
        Seat {
            member: &members::JAPAN,
            person: None,
            cite: &[
                cite(&sources::UNN_2026_02_24),
                cite(&sources::CALEAEUROPEANA_RO_UNDATED),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "On the fourth anniversary of the invasion the leaders of the G7 affirm their support \
            for Ukraine and for President Trump's efforts to bring the sides to direct talks, in \
            which Europe has a leading part. They support the commitments made in the coalition \
            to give Ukraine robust and reliable guarantees. Only Ukraine and Russia can reach a \
            peace agreement, negotiating in good faith. A Romanian page calls it the first of its \
            kind since President Trump's return.",
        fr: "Au quatrième anniversaire de l'invasion, les dirigeants du G7 affirment leur soutien \
            à l'Ukraine et aux efforts du président Trump pour amener les parties à des \
            pourparlers directs, où l'Europe a un rôle de premier plan. Ils soutiennent les \
            engagements pris dans la coalition pour donner à l'Ukraine des garanties robustes et \
            fiables. Seules l'Ukraine et la Russie peuvent parvenir à un accord de paix, en \
            négociant de bonne foi. Une page roumaine y voit la première de ce genre depuis le \
            retour du président Trump.",
    },
    cite: &[
        cite(&sources::UNN_2026_02_24),
        cite(&sources::TRT_WORLD_2026_02_24),
        cite(&sources::CALEAEUROPEANA_RO_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Joint Statement of the Leaders of Ukraine and the Nordic States to mark four years of Russia's
/// war of aggression against Ukraine: 2026-02-24, joint-statement.
///
/// The leaders of Ukraine and of the eight Nordic and Baltic states condemn the Russian aggression
/// and demand an immediate ceasefire. A just and lasting peace needs credible and legally binding
/// security guarantees; the work of the coalition is welcomed, and further engagement in it is
/// confirmed. The title speaks of Nordic states, the text of Nordic and Baltic ones.
///
/// « Déclaration commune des dirigeants de l'Ukraine et des États nordiques pour les quatre ans de
/// la guerre d'agression de la Russie contre l'Ukraine » Les dirigeants de l'Ukraine et des huit
/// États nordiques et baltes condamnent l'agression russe et exigent un cessez-le-feu immédiat. Une
/// paix juste et durable suppose des garanties de sécurité crédibles et juridiquement
/// contraignantes ; le travail de la coalition est salué et la poursuite de l'engagement dans
/// celle-ci confirmée. Le titre parle des États nordiques, le texte des États nordiques et baltes.
///
/// Issued by: Volodymyr Zelenskyy (Ukraine), Mette Frederiksen (Denmark), Kristen Michal (Estonia),
/// Alexander Stubb (Finland), Kristrún Frostadóttir (Iceland), Evika Siliņa (Latvia), Gitanas
/// Nausėda (Lithuania), Jonas Gahr Støre (Norway), Ulf Kristersson (Sweden).
///
/// # Sources
///
/// - President of the Republic of Finland, [Joint Statement of the Leaders of Ukraine and the
///   Nordic States to mark four years of Russia's war of aggression against
///   Ukraine](<https://www.presidentti.fi/joint-statement-of-the-leaders-of-ukraine-and-the-nordic-states-to-mark-four-years-of-russias-war-of-aggression-against-ukraine-englanniksi>),
///   undated
pub static NORDIC_BALTIC_STATEMENT_2026_02_24: Declaration = Declaration {
    id: "2026-02-24-nordic-baltic-statement",
    title: Name {
        en: "Joint Statement of the Leaders of Ukraine and the Nordic States to mark four years \
            of Russia's war of aggression against Ukraine",
        fr: "Déclaration commune des dirigeants de l'Ukraine et des États nordiques pour les \
            quatre ans de la guerre d'agression de la Russie contre l'Ukraine",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2026-02-24"),
    meeting: Some(&meetings::KYIV_NORDIC_BALTIC_2026_02_24),
    issued_by: &[
        Seat {
            member: &members::UKRAINE,
            person: Some(&people::VOLODYMYR_ZELENSKYY),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::DENMARK,
            person: Some(&people::METTE_FREDERIKSEN),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::ESTONIA,
            person: Some(&people::KRISTEN_MICHAL),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::FINLAND,
            person: Some(&people::ALEXANDER_STUBB),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::ICELAND,
            person: Some(&people::KRISTRUN_FROSTADOTTIR),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::LATVIA,
            person: Some(&people::EVIKA_SILINA),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::LITHUANIA,
            person: Some(&people::GITANAS_NAUSEDA),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::NORWAY,
            person: Some(&people::JONAS_GAHR_STORE),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
        Seat {
            member: &members::SWEDEN,
            person: Some(&people::ULF_KRISTERSSON),
            cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[DeclarationText {
        lang: "en",
        source: &sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED,
    }],
    summary: Text {
        en: "The leaders of Ukraine and of the eight Nordic and Baltic states condemn the Russian \
            aggression and demand an immediate ceasefire. A just and lasting peace needs credible \
            and legally binding security guarantees; the work of the coalition is welcomed, and \
            further engagement in it is confirmed. The title speaks of Nordic states, the text of \
            Nordic and Baltic ones.",
        fr: "Les dirigeants de l'Ukraine et des huit États nordiques et baltes condamnent \
            l'agression russe et exigent un cessez-le-feu immédiat. Une paix juste et durable \
            suppose des garanties de sécurité crédibles et juridiquement contraignantes ; le \
            travail de la coalition est salué et la poursuite de l'engagement dans celle-ci \
            confirmée. Le titre parle des États nordiques, le texte des États nordiques et baltes.",
    },
    cite: &[cite(&sources::PRESIDENT_OF_THE_REPUBLIC_OF_FINLAND_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Statement after the meeting of 24 February 2026: 2026-02-24, joint-statement.
///
/// More than 30 leaders declare their support for Ukraine, its sovereignty and its territorial
/// integrity; borders must not be changed by force. Russia is called upon to take part in talks and
/// to agree to a full and unconditional ceasefire; American peace efforts are welcomed. The
/// coalition will help to provide guarantees as agreed in Paris, including through a multinational
/// force with American support. More sanctions, more air defence and more than 500 million euros
/// for the energy system are promised. The record knows the statement from press reports only,
/// which differ on who issued it.
///
/// « Déclaration après la réunion du 24 février 2026 » Plus de 30 dirigeants déclarent leur soutien
/// à l'Ukraine, à sa souveraineté et à son intégrité territoriale ; les frontières ne doivent pas
/// être modifiées par la force. La Russie est appelée à prendre part à des pourparlers et à
/// accepter un cessez-le-feu complet et sans condition ; les efforts de paix américains sont
/// salués. La coalition contribuera aux garanties convenues à Paris, y compris par une force
/// multinationale avec un soutien américain. Des sanctions supplémentaires, davantage de défense
/// aérienne et plus de 500 millions d'euros pour le système énergétique sont promis. Le registre ne
/// connaît la déclaration que par la presse, qui diffère sur ses auteurs.
///
/// Issued by: Emmanuel Macron (France), Keir Starmer (United Kingdom).
///
/// # Sources
///
/// - A News, [European leaders reaffirm support for Ukraine on 4th anniversary of
///   war](<https://www.anews.com.tr/europe/2026/02/24/european-leaders-reaffirm-support-for-ukraine-on-4th-anniversary-of-war>),
///   2026-02-24
/// - Europa Press, [La Coalición de Voluntarios se compromete a elevar la presión contra Rusia y le
///   exige que negocie un alto el
///   fuego](<https://www.europapress.es/internacional/noticia-coalicion-voluntarios-compromete-elevar-presion-contra-rusia-le-exige-negocie-alto-fuego-20260224165754.html>),
///   2026-02-24
/// - Haberler, [Gönüllüler Koalisyonu liderleri Ukrayna'ya destek sözü
///   verdi](<https://www.haberler.com/guncel/gonulluler-koalisyonu-liderleri-ukrayna-ya-destek-sozu-verdi-19598171-haberi/>),
///   2026-02-24
/// - TRT World, [EU, G7 and allies reaffirm support for Ukraine on war
///   anniversary](<https://www.trtworld.com/article/fcd16994b798>), 2026-02-24
/// - Welingelichte Kringen, ['Coalitie van Bereidwilligen' onderstreept steun aan
///   Oekraïne](<https://www.welingelichtekringen.nl/samenleving/coalitie-van-bereidwilligen-onderstreept-steun-aan-oekraine>),
///   2026-02-24
pub static STATEMENT_2026_02_24: Declaration = Declaration {
    id: "2026-02-24-statement",
    title: Name {
        en: "Statement after the meeting of 24 February 2026",
        fr: "Déclaration après la réunion du 24 février 2026",
        uk: None,
    },
    kind: DeclarationKind::JointStatement,
    date: date("2026-02-24"),
    meeting: Some(&meetings::KYIV_2026_02_24),
    issued_by: &[
        Seat {
            member: &members::FRANCE,
            person: Some(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::HABERLER_2026_02_24),
                cite(&sources::EUROPA_PRESS_2026_02_24),
                cite(&sources::WELINGELICHTE_KRINGEN_2026_02_24),
            ],
        },
        Seat {
            member: &members::UNITED_KINGDOM,
            person: Some(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::HABERLER_2026_02_24),
                cite(&sources::EUROPA_PRESS_2026_02_24),
                cite(&sources::WELINGELICHTE_KRINGEN_2026_02_24),
            ],
        },
    ],
    signatories: &[],
    binding: None,
    texts: &[],
    summary: Text {
        en: "More than 30 leaders declare their support for Ukraine, its sovereignty and its \
            territorial integrity; borders must not be changed by force. Russia is called upon to \
            take part in talks and to agree to a full and unconditional ceasefire; American peace \
            efforts are welcomed. The coalition will help to provide guarantees as agreed in \
            Paris, including through a multinational force with American support. More sanctions, \
            more air defence and more than 500 million euros for the energy system are promised. \
            The record knows the statement from press reports only, which differ on who issued it.",
        fr: "Plus de 30 dirigeants déclarent leur soutien à l'Ukraine, à sa souveraineté et à son \
            intégrité territoriale ; les frontières ne doivent pas être modifiées par la force. \
            La Russie est appelée à prendre part à des pourparlers et à accepter un cessez-le-feu \
            complet et sans condition ; les efforts de paix américains sont salués. La coalition \
            contribuera aux garanties convenues à Paris, y compris par une force multinationale \
            avec un soutien américain. Des sanctions supplémentaires, davantage de défense \
            aérienne et plus de 500 millions d'euros pour le système énergétique sont promis. Le \
            registre ne connaît la déclaration que par la presse, qui diffère sur ses auteurs.",
    },
    cite: &[
        cite(&sources::HABERLER_2026_02_24),
        cite(&sources::A_NEWS_2026_02_24),
        cite(&sources::EUROPA_PRESS_2026_02_24),
        cite(&sources::TRT_WORLD_2026_02_24),
        cite(&sources::WELINGELICHTE_KRINGEN_2026_02_24),
    ],
    formerly: &[],
    withdrawn: None,
};
