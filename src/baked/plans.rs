//! The constants of the plans, each documented from its record.

// Written by `willing bake` from data/plans/. Edit the record, not this file.

use crate::prelude::*;

/// Four points of the London summit: 2025-03-02, principles, adopted.
///
/// The British Prime Minister presented these points at the close of the London summit as agreed by
/// its participants. No text signed by the participants is known, and he named no country that
/// would join the coalition.
///
/// « Quatre points du sommet de Londres » Le Premier ministre britannique a présenté ces points à
/// l'issue du sommet de Londres comme convenus entre ses participants. Aucun texte signé par eux
/// n'est connu, et il n'a nommé aucun pays qui rejoindrait la coalition.
///
/// 1. Military aid and economic pressure: Military aid to Ukraine keeps flowing and economic
///    pressure on Russia keeps growing, so as to strengthen Ukraine now.
///    (hindustan-times-2025-03-03, novaya-gazeta-europe-2025-03-03)
/// 2. Ukraine's sovereignty and place at the table: A lasting peace must ensure Ukraine's
///    sovereignty and security, and Ukraine must be at the table. (hindustan-times-2025-03-03,
///    novaya-gazeta-europe-2025-03-03)
/// 3. Ukraine's own defences after a deal: In the event of a deal, Ukraine's own defences keep
///    being built up to deter a new invasion. (hindustan-times-2025-03-03,
///    novaya-gazeta-europe-2025-03-03)
/// 4. A coalition of the willing: A coalition of the willing is developed to defend a deal in
///    Ukraine and guarantee the peace. (hindustan-times-2025-03-03,
///    novaya-gazeta-europe-2025-03-03, capital-fm-2025-03-03)
///
/// # Sources
///
/// - Capital FM, [Starmer announces 'coalition of the willing' to guarantee Ukraine
///   peace](<https://www.capitalfm.co.ke/news/2025/03/starmer-announces-coalition-of-the-willing-to-guarantee-ukraine-peace/>),
///   2025-03-03
/// - Hindustan Times, [British PM Starmer announces four-step plan to defend Ukraine, says 'time to
///   act', not
///   talk](<https://www.hindustantimes.com/world-news/british-pm-starmer-announces-four-step-plan-to-defend-ukraine-says-time-to-act-not-talk-101740944785353.html>),
///   2025-03-03
/// - Novaya Gazeta Europe, [One-month aerial ceasefire to be proposed as Europe seeks to regain
///   initiative in
///   Ukraine](<https://novayagazeta.eu/articles/2025/03/03/one-month-aerial-ceasefire-to-be-proposed-as-europe-seeks-to-regain-initiative-in-ukraine-en-news>),
///   2025-03-03
pub static LONDON_FOUR_POINTS_2025_03_02: Plan = Plan {
    id: "2025-03-02-london-four-points",
    title: Name {
        en: "Four points of the London summit",
        fr: "Quatre points du sommet de Londres",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2025-03-02"),
    stage: Stage::Adopted,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::KEIR_STARMER),
        cite: &[
            cite(&sources::HINDUSTAN_TIMES_2025_03_03),
            cite(&sources::CAPITAL_FM_2025_03_03),
        ],
    }],
    declaration: Some(&declarations::PM_REMARKS_2025_03_02),
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Military aid and economic pressure",
                fr: "Aide militaire et pression économique",
            },
            summary: Text {
                en: "Military aid to Ukraine keeps flowing and economic pressure on Russia keeps \
                    growing, so as to strengthen Ukraine now.",
                fr: "L'aide militaire à l'Ukraine se poursuit et la pression économique sur la \
                    Russie s'accroît, afin de renforcer l'Ukraine dès maintenant.",
            },
            theme: Theme::UkrainianForces,
            continues: &[],
            cite: &[
                cite(&sources::HINDUSTAN_TIMES_2025_03_03),
                cite(&sources::NOVAYA_GAZETA_EUROPE_2025_03_03),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Ukraine's sovereignty and place at the table",
                fr: "Souveraineté de l'Ukraine et place à la table",
            },
            summary: Text {
                en: "A lasting peace must ensure Ukraine's sovereignty and security, and Ukraine \
                    must be at the table.",
                fr: "Une paix durable doit assurer la souveraineté et la sécurité de l'Ukraine, \
                    et celle-ci doit être à la table.",
            },
            theme: Theme::Sovereignty,
            continues: &[],
            cite: &[
                cite(&sources::HINDUSTAN_TIMES_2025_03_03),
                cite(&sources::NOVAYA_GAZETA_EUROPE_2025_03_03),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Ukraine's own defences after a deal",
                fr: "Moyens de défense de l'Ukraine après un accord",
            },
            summary: Text {
                en: "In the event of a deal, Ukraine's own defences keep being built up to deter \
                    a new invasion.",
                fr: "En cas d'accord, les moyens de défense de l'Ukraine continuent d'être \
                    renforcés pour dissuader une nouvelle invasion.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::STARMER_THREE_ELEMENTS_2025_03_02,
                point: 1,
            }],
            cite: &[
                cite(&sources::HINDUSTAN_TIMES_2025_03_03),
                cite(&sources::NOVAYA_GAZETA_EUROPE_2025_03_03),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "A coalition of the willing",
                fr: "Une coalition de volontaires",
            },
            summary: Text {
                en: "A coalition of the willing is developed to defend a deal in Ukraine and \
                    guarantee the peace.",
                fr: "Une coalition de volontaires est constituée pour défendre un accord en \
                    Ukraine et garantir la paix.",
            },
            theme: Theme::MultinationalForce,
            continues: &[],
            cite: &[
                cite(&sources::HINDUSTAN_TIMES_2025_03_03),
                cite(&sources::NOVAYA_GAZETA_EUROPE_2025_03_03),
                cite(&sources::CAPITAL_FM_2025_03_03),
            ],
        },
    ],
    summary: Text {
        en: "The British Prime Minister presented these points at the close of the London summit \
            as agreed by its participants. No text signed by the participants is known, and he \
            named no country that would join the coalition.",
        fr: "Le Premier ministre britannique a présenté ces points à l'issue du sommet de Londres \
            comme convenus entre ses participants. Aucun texte signé par eux n'est connu, et il \
            n'a nommé aucun pays qui rejoindrait la coalition.",
    },
    cite: &[
        cite(&sources::HINDUSTAN_TIMES_2025_03_03),
        cite(&sources::NOVAYA_GAZETA_EUROPE_2025_03_03),
        cite(&sources::CAPITAL_FM_2025_03_03),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Three elements of a lasting peace: 2025-03-02, principles, proposed.
///
/// Before the London summit of 2 March 2025 the British Prime Minister named three things that a
/// lasting peace needs. The four points that he presented after the summit take up the first; the
/// American part is not among them.
///
/// « Trois éléments d'une paix durable » Avant le sommet de Londres du 2 mars 2025, le Premier
/// ministre britannique a nommé trois choses nécessaires à une paix durable. Les quatre points
/// qu'il a présentés après le sommet reprennent la première ; la part américaine n'y figure pas.
///
/// 1. A strong Ukraine: Ukraine is strong enough to negotiate. (brussels-times-undated)
/// 2. A European part in the guarantees: Europe takes a part in the security guarantees.
///    (brussels-times-undated)
/// 3. American support behind them: The United States provides a safety net behind the European
///    part. (brussels-times-undated)
///
/// # Sources
///
/// - The Brussels Times, [London and Paris are working with Kyiv on a plan to end
///   conflicts](<https://brusselstimes.com/1468376/london-and-paris-are-working-with-kyiv-on-a-plan-to-end-conflicts>),
///   undated
pub static STARMER_THREE_ELEMENTS_2025_03_02: Plan = Plan {
    id: "2025-03-02-starmer-three-elements",
    title: Name {
        en: "Three elements of a lasting peace",
        fr: "Trois éléments d'une paix durable",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2025-03-02"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::KEIR_STARMER),
        cite: &[cite(&sources::BRUSSELS_TIMES_UNDATED)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "A strong Ukraine",
                fr: "Une Ukraine forte",
            },
            summary: Text {
                en: "Ukraine is strong enough to negotiate.",
                fr: "L'Ukraine est assez forte pour négocier.",
            },
            theme: Theme::UkrainianForces,
            continues: &[],
            cite: &[cite(&sources::BRUSSELS_TIMES_UNDATED)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "A European part in the guarantees",
                fr: "Une part européenne dans les garanties",
            },
            summary: Text {
                en: "Europe takes a part in the security guarantees.",
                fr: "L'Europe prend une part des garanties de sécurité.",
            },
            theme: Theme::Commitments,
            continues: &[],
            cite: &[cite(&sources::BRUSSELS_TIMES_UNDATED)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "American support behind them",
                fr: "Un appui américain derrière elles",
            },
            summary: Text {
                en: "The United States provides a safety net behind the European part.",
                fr: "Les États-Unis assurent un filet de sécurité derrière la part européenne.",
            },
            theme: Theme::AmericanSupport,
            continues: &[],
            cite: &[cite(&sources::BRUSSELS_TIMES_UNDATED)],
        },
    ],
    summary: Text {
        en: "Before the London summit of 2 March 2025 the British Prime Minister named three \
            things that a lasting peace needs. The four points that he presented after the summit \
            take up the first; the American part is not among them.",
        fr: "Avant le sommet de Londres du 2 mars 2025, le Premier ministre britannique a nommé \
            trois choses nécessaires à une paix durable. Les quatre points qu'il a présentés \
            après le sommet reprennent la première ; la part américaine n'y figure pas.",
    },
    cite: &[cite(&sources::BRUSSELS_TIMES_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// What the force would and would not do: 2025-03-20, options, proposed.
///
/// On the day of the planners' meeting near London, defence and diplomatic sources told the BBC
/// what the force then under discussion was meant for. It had the working name Multinational Force
/// Ukraine. The numbering is that of this record, and the copies that were read are cut after these
/// points.
///
/// « Ce que la force ferait et ne ferait pas » Le jour de la réunion des planificateurs près de
/// Londres, des sources militaires et diplomatiques ont dit à la BBC à quoi devait servir la force
/// alors en discussion. Elle portait le nom de travail de « Force multinationale Ukraine ». La
/// numérotation est celle de ce registre, et les copies lues s'interrompent après ces points.
///
/// 1. Reassurance, not peacekeeping: The force is to be called a reassurance force: it would stand
///    on Ukraine's side and help deter, whereas peacekeepers are impartial. (daily8-2025-03-20,
///    bashk-tv-undated)
/// 2. Air cover and the Black Sea: Its centre of gravity is the protection of Ukraine's skies and a
///    naval presence in the Black Sea for the sake of trade. (daily8-2025-03-20, bashk-tv-undated)
/// 3. Troops at cities, ports and power plants: About 20,000 soldiers on the ground, too few to
///    enforce a peace, would protect cities, ports and large energy sites. (daily8-2025-03-20,
///    bashk-tv-undated)
/// 4. Away from the front: One option is that it does not operate in the east near the front line.
///    (daily8-2025-03-20, bashk-tv-undated)
/// 5. No monitoring by the force: It would not monitor a ceasefire; Ukrainian troops at the front
///    and Western means in the air and in space would do so. (daily8-2025-03-20, bashk-tv-undated)
///
/// # Sources
///
/// - Bashk TV, [Reassurance, not peacekeeping: What Ukraine coalition force will and wont
///   do](<https://bashk.tv/en/news/article/361048/Reassurance-not-peacekeeping-What-Ukraine-coalition-force-will-and-wont-do>),
///   undated
/// - Daily8, [International 'reassurance' force planned for Ukraine
///   ceasefire](<https://www.daily8.com/en/article/4d19ac86f6db30a8e576dd6300d702b4>), 2025-03-20
pub static BBC_FORCE_OUTLINE_2025_03_20: Plan = Plan {
    id: "2025-03-20-bbc-force-outline",
    title: Name {
        en: "What the force would and would not do",
        fr: "Ce que la force ferait et ne ferait pas",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2025-03-20"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "Defence and diplomatic sources of the BBC",
            fr: "Sources militaires et diplomatiques de la BBC",
            uk: None,
        }),
        cite: &[cite(&sources::DAILY8_2025_03_20)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Reassurance, not peacekeeping",
                fr: "Réassurance, et non maintien de la paix",
            },
            summary: Text {
                en: "The force is to be called a reassurance force: it would stand on Ukraine's \
                    side and help deter, whereas peacekeepers are impartial.",
                fr: "La force doit être dite de réassurance : elle serait du côté de l'Ukraine et \
                    aiderait à dissuader, alors que des casques bleus sont impartiaux.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Air cover and the Black Sea",
                fr: "Couverture aérienne et mer Noire",
            },
            summary: Text {
                en: "Its centre of gravity is the protection of Ukraine's skies and a naval \
                    presence in the Black Sea for the sake of trade.",
                fr: "Son centre de gravité est la protection du ciel ukrainien et une présence \
                    navale en mer Noire en faveur du commerce.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Troops at cities, ports and power plants",
                fr: "Des troupes auprès des villes, des ports et des centrales",
            },
            summary: Text {
                en: "About 20,000 soldiers on the ground, too few to enforce a peace, would \
                    protect cities, ports and large energy sites.",
                fr: "Environ 20 000 soldats au sol, trop peu pour imposer une paix, protégeraient \
                    des villes, des ports et de grands sites énergétiques.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Away from the front",
                fr: "Loin du front",
            },
            summary: Text {
                en: "One option is that it does not operate in the east near the front line.",
                fr: "Une option est qu'elle n'opère pas dans l'est, près de la ligne de front.",
            },
            theme: Theme::MultinationalForce,
            continues: &[],
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "No monitoring by the force",
                fr: "Pas de surveillance par la force",
            },
            summary: Text {
                en: "It would not monitor a ceasefire; Ukrainian troops at the front and Western \
                    means in the air and in space would do so.",
                fr: "Elle ne surveillerait pas un cessez-le-feu ; des troupes ukrainiennes au \
                    front et des moyens occidentaux aériens et spatiaux s'en chargeraient.",
            },
            theme: Theme::Monitoring,
            continues: &[],
            cite: &[
                cite(&sources::DAILY8_2025_03_20),
                cite(&sources::BASHK_TV_UNDATED),
            ],
        },
    ],
    summary: Text {
        en: "On the day of the planners' meeting near London, defence and diplomatic sources told \
            the BBC what the force then under discussion was meant for. It had the working name \
            Multinational Force Ukraine. The numbering is that of this record, and the copies \
            that were read are cut after these points.",
        fr: "Le jour de la réunion des planificateurs près de Londres, des sources militaires et \
            diplomatiques ont dit à la BBC à quoi devait servir la force alors en discussion. \
            Elle portait le nom de travail de « Force multinationale Ukraine ». La numérotation \
            est celle de ce registre, et les copies lues s'interrompent après ces points.",
    },
    cite: &[
        cite(&sources::DAILY8_2025_03_20),
        cite(&sources::BASHK_TV_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Three pillars of future security guarantees: 2025-03-27, security-guarantees, proposed.
///
/// After the Paris summit of 27 March 2025 President Macron said that there was a broader consensus
/// on three pillars of any future security guarantees than on the deployment of a force. Other
/// pages report the summit under other headings, such as aid, a ceasefire, long-term support and a
/// force.
///
/// « Trois piliers des futures garanties de sécurité » Après le sommet de Paris du 27 mars 2025, le
/// président Macron a dit que trois piliers de toute future garantie de sécurité faisaient l'objet
/// d'un consensus plus large que le déploiement d'une force. D'autres pages rendent compte du
/// sommet sous d'autres rubriques, telles que l'aide, le cessez-le-feu, le soutien à long terme et
/// une force.
///
/// 1. A strong Ukrainian army: A strong Ukrainian army, for which a Franco-British mission goes to
///    Kyiv to assess needs and study its future shape. (united24-media-2025-03-27,
///    ukrainian-world-congress-2025-03-28)
/// 2. A reassurance force: A reassurance force that is not stationed on the line of contact but
///    gives support in strategic places. (united24-media-2025-03-27,
///    ukrainian-world-congress-2025-03-28)
/// 3. Rearmament and voice of Europe: Europe rearms and has its interests and demands represented
///    in any peace talks. (united24-media-2025-03-27, ukrainian-world-congress-2025-03-28)
///
/// # Sources
///
/// - Ukrainian World Congress, ['Coalition of the Willing' meets in Paris to discuss Ukraine's
///   security
///   guarantees](<https://ukrainianworldcongress.org/coalition-of-the-willing-meets-in-paris-to-discuss-ukraines-security-guarantees>),
///   2025-03-28
/// - UNITED24 Media, [The "Coalition of the Willing" Meeting Concludes. Here's What Leaders Are
///   Saying](<https://united24media.com/latest-news/the-coalition-of-the-willing-meeting-concludes-heres-what-leaders-are-saying-7126>),
///   2025-03-27
pub static MACRON_THREE_PILLARS_2025_03_27: Plan = Plan {
    id: "2025-03-27-macron-three-pillars",
    title: Name {
        en: "Three pillars of future security guarantees",
        fr: "Trois piliers des futures garanties de sécurité",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2025-03-27"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::EMMANUEL_MACRON),
        cite: &[cite(&sources::UNITED24_MEDIA_2025_03_27)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "A strong Ukrainian army",
                fr: "Une armée ukrainienne forte",
            },
            summary: Text {
                en: "A strong Ukrainian army, for which a Franco-British mission goes to Kyiv to \
                    assess needs and study its future shape.",
                fr: "Une armée ukrainienne forte, pour laquelle une mission franco-britannique se \
                    rend à Kyiv afin d'évaluer les besoins et d'étudier son futur format.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 3,
            }],
            cite: &[
                cite(&sources::UNITED24_MEDIA_2025_03_27),
                cite(&sources::UKRAINIAN_WORLD_CONGRESS_2025_03_28),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "A reassurance force",
                fr: "Une force de réassurance",
            },
            summary: Text {
                en: "A reassurance force that is not stationed on the line of contact but gives \
                    support in strategic places.",
                fr: "Une force de réassurance qui n'est pas déployée sur la ligne de contact mais \
                    apporte son appui dans des lieux stratégiques.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
                PointRef {
                    plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                    point: 1,
                },
                PointRef {
                    plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::UNITED24_MEDIA_2025_03_27),
                cite(&sources::UKRAINIAN_WORLD_CONGRESS_2025_03_28),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Rearmament and voice of Europe",
                fr: "Réarmement et voix de l'Europe",
            },
            summary: Text {
                en: "Europe rearms and has its interests and demands represented in any peace \
                    talks.",
                fr: "L'Europe se réarme et fait valoir ses intérêts et ses exigences dans toute \
                    négociation de paix.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[
                cite(&sources::UNITED24_MEDIA_2025_03_27),
                cite(&sources::UKRAINIAN_WORLD_CONGRESS_2025_03_28),
            ],
        },
    ],
    summary: Text {
        en: "After the Paris summit of 27 March 2025 President Macron said that there was a \
            broader consensus on three pillars of any future security guarantees than on the \
            deployment of a force. Other pages report the summit under other headings, such as \
            aid, a ceasefire, long-term support and a force.",
        fr: "Après le sommet de Paris du 27 mars 2025, le président Macron a dit que trois \
            piliers de toute future garantie de sécurité faisaient l'objet d'un consensus plus \
            large que le déploiement d'une force. D'autres pages rendent compte du sommet sous \
            d'autres rubriques, telles que l'aide, le cessez-le-feu, le soutien à long terme et \
            une force.",
    },
    cite: &[
        cite(&sources::UNITED24_MEDIA_2025_03_27),
        cite(&sources::UKRAINIAN_WORLD_CONGRESS_2025_03_28),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Three sizes of a reassurance force: 2025-04, options, proposed.
///
/// A paper of a London research institute compared three sizes of a force, with what each could and
/// could not do. It is an analysis, not a proposal of the coalition.
///
/// « Trois tailles d'une force de réassurance » Une étude d'un institut de recherche londonien
/// compare trois tailles de force, avec ce que chacune pourrait ou non accomplir. C'est une
/// analyse, non une proposition de la coalition.
///
/// 1. Small: A brigade of about 10,000 with limited support in the air and at sea, more a symbol
///    than a force able to fight. (forces-news-undated, strategic-study-india-undated)
/// 2. Medium: A large division of about 25,000 with larger parts in the air and at sea.
///    (forces-news-undated, strategic-study-india-undated)
/// 3. Large: A corps of 60,000 to 100,000, the strongest deterrent, which would take Europe to the
///    limit of its means. (forces-news-undated, strategic-study-india-undated)
///
/// # Sources
///
/// - Forces News, [Europe's Reassurance Force: Three military options for Ukraine
///   post-ceasefire](<https://www.forcesnews.com/nato/europes-reassurance-force-three-military-options-ukraine-post-ceasefire>),
///   undated
/// - Strategic Study India, [A European Reassurance Force for Ukraine: Options and
///   Challenges](<https://strategicstudyindia.com/2025/04/a-european-reassurance-force-for.html>),
///   undated
pub static IISS_THREE_SIZES_2025_04: Plan = Plan {
    id: "2025-04-iiss-three-sizes",
    title: Name {
        en: "Three sizes of a reassurance force",
        fr: "Trois tailles d'une force de réassurance",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2025-04"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "International Institute for Strategic Studies (IISS)",
            fr: "Institut international d'études stratégiques (IISS)",
            uk: None,
        }),
        cite: &[
            cite(&sources::FORCES_NEWS_UNDATED),
            cite(&sources::STRATEGIC_STUDY_INDIA_UNDATED),
        ],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Small",
                fr: "Petite",
            },
            summary: Text {
                en: "A brigade of about 10,000 with limited support in the air and at sea, more a \
                    symbol than a force able to fight.",
                fr: "Une brigade d'environ 10 000 hommes avec un appui aérien et naval limité, \
                    symbole plus que force apte au combat.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::FORCES_NEWS_UNDATED),
                cite(&sources::STRATEGIC_STUDY_INDIA_UNDATED),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Medium",
                fr: "Moyenne",
            },
            summary: Text {
                en: "A large division of about 25,000 with larger parts in the air and at sea.",
                fr: "Une grande division d'environ 25 000 hommes avec des composantes aérienne et \
                    navale plus fournies.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::FORCES_NEWS_UNDATED),
                cite(&sources::STRATEGIC_STUDY_INDIA_UNDATED),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Large",
                fr: "Grande",
            },
            summary: Text {
                en: "A corps of 60,000 to 100,000, the strongest deterrent, which would take \
                    Europe to the limit of its means.",
                fr: "Un corps de 60 000 à 100 000 hommes, la dissuasion la plus forte, qui \
                    mènerait l'Europe à la limite de ses moyens.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::FORCES_NEWS_UNDATED),
                cite(&sources::STRATEGIC_STUDY_INDIA_UNDATED),
            ],
        },
    ],
    summary: Text {
        en: "A paper of a London research institute compared three sizes of a force, with what \
            each could and could not do. It is an analysis, not a proposal of the coalition.",
        fr: "Une étude d'un institut de recherche londonien compare trois tailles de force, avec \
            ce que chacune pourrait ou non accomplir. C'est une analyse, non une proposition de \
            la coalition.",
    },
    cite: &[
        cite(&sources::FORCES_NEWS_UNDATED),
        cite(&sources::STRATEGIC_STUDY_INDIA_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Range of tasks after the Brussels meeting: 2025-04-10, options, proposed.
///
/// A German newspaper reported from participants of the defence ministers' meeting how far apart
/// the tasks lay that were being considered for a force. A number of 20,000 to 30,000 soldiers was
/// discussed internally, according to the same report.
///
/// « Éventail de tâches après la réunion de Bruxelles » Un journal allemand a rapporté, d'après des
/// participants à la réunion des ministres de la Défense, l'écart entre les tâches envisagées pour
/// une force. Un effectif de 20 000 à 30 000 soldats était évoqué en interne, selon le même
/// article.
///
/// 1. Training: Ukrainian soldiers are trained in Ukraine or near its border.
///    (ada-global-concept-undated)
/// 2. A monitoring mission: A mission monitors. (ada-global-concept-undated)
/// 3. A heavily armed force: A heavily armed force could fight if Russia broke the ceasefire.
///    (ada-global-concept-undated)
///
/// # Sources
///
/// - Ada Global Concept, [Koalition der Willigen trifft sich in
///   Brüssel](<https://adaglobalconcept.com/27066-koalition-der-willigen-trifft-sich-in-brussel-faz>),
///   undated
pub static FAZ_RANGE_2025_04_10: Plan = Plan {
    id: "2025-04-10-faz-range",
    title: Name {
        en: "Range of tasks after the Brussels meeting",
        fr: "Éventail de tâches après la réunion de Bruxelles",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2025-04-10"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "Participants, according to the F.A.Z.",
            fr: "Des participants, selon la F.A.Z.",
            uk: None,
        }),
        cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Training",
                fr: "Formation",
            },
            summary: Text {
                en: "Ukrainian soldiers are trained in Ukraine or near its border.",
                fr: "Des soldats ukrainiens sont formés en Ukraine ou près de sa frontière.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                point: 1,
            }],
            cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "A monitoring mission",
                fr: "Une mission de surveillance",
            },
            summary: Text {
                en: "A mission monitors.",
                fr: "Une mission assure une surveillance.",
            },
            theme: Theme::Monitoring,
            continues: &[],
            cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "A heavily armed force",
                fr: "Une force lourdement armée",
            },
            summary: Text {
                en: "A heavily armed force could fight if Russia broke the ceasefire.",
                fr: "Une force lourdement armée pourrait combattre si la Russie rompait le \
                    cessez-le-feu.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
        },
    ],
    summary: Text {
        en: "A German newspaper reported from participants of the defence ministers' meeting how \
            far apart the tasks lay that were being considered for a force. A number of 20,000 to \
            30,000 soldiers was discussed internally, according to the same report.",
        fr: "Un journal allemand a rapporté, d'après des participants à la réunion des ministres \
            de la Défense, l'écart entre les tâches envisagées pour une force. Un effectif de 20 \
            000 à 30 000 soldats était évoqué en interne, selon le même article.",
    },
    cite: &[cite(&sources::ADA_GLOBAL_CONCEPT_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Four objectives of the force: 2025-04-10, principles, proposed.
///
/// The British Defence Secretary named these objectives on 10 April 2025 in Brussels, where the
/// coalition's defence ministers met for the first time. He added that the force would not separate
/// the parties along the line of contact. Size, places and mandate were left open.
///
/// « Quatre objectifs de la force » Le ministre britannique de la Défense a énoncé ces objectifs le
/// 10 avril 2025 à Bruxelles, où les ministres de la Défense de la coalition se réunissaient pour
/// la première fois. Il a ajouté que la force ne séparerait pas les parties le long de la ligne de
/// contact. L'effectif, les lieux et le mandat restaient ouverts.
///
/// 1. Safe skies: The force makes the skies over Ukraine safe. (afp-2025-04-11,
///    euromaidan-press-2025-04-10)
/// 2. Safe seas: The force makes the seas safe. (afp-2025-04-11, euromaidan-press-2025-04-10)
/// 3. Peace on land: The force supports a peace on land. (afp-2025-04-11,
///    euromaidan-press-2025-04-10)
/// 4. A Ukrainian army that deters: The force helps the Ukrainian armed forces to become their
///    country's strongest deterrent. (afp-2025-04-11, euromaidan-press-2025-04-10)
///
/// # Sources
///
/// - AFP, [What is Europe's plan for Ukraine 'reassurance
///   force'?](<https://www.spacewar.com/afp/250411130001.zq0oh3bg.html>), 2025-04-11
/// - Euromaidan Press, [“Peace cannot be secured by ignoring war”: Healey outlines post-peace plan
///   for 30-nation security force for
///   Ukraine](<https://euromaidanpress.com/2025/04/10/peace-cannot-be-secured-by-ignoring-war-healey-outlines-post-peace-plan-for-30-nation-security-force-for-ukraine/>),
///   2025-04-10
pub static HEALEY_FOUR_OBJECTIVES_2025_04_10: Plan = Plan {
    id: "2025-04-10-healey-four-objectives",
    title: Name {
        en: "Four objectives of the force",
        fr: "Quatre objectifs de la force",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2025-04-10"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::JOHN_HEALEY),
        cite: &[
            cite(&sources::AFP_2025_04_11),
            cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
        ],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Safe skies",
                fr: "Un ciel sûr",
            },
            summary: Text {
                en: "The force makes the skies over Ukraine safe.",
                fr: "La force rend sûr le ciel ukrainien.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                point: 2,
            }],
            cite: &[
                cite(&sources::AFP_2025_04_11),
                cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Safe seas",
                fr: "Des mers sûres",
            },
            summary: Text {
                en: "The force makes the seas safe.",
                fr: "La force rend les mers sûres.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                point: 2,
            }],
            cite: &[
                cite(&sources::AFP_2025_04_11),
                cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Peace on land",
                fr: "La paix sur terre",
            },
            summary: Text {
                en: "The force supports a peace on land.",
                fr: "La force soutient une paix sur terre.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                    point: 3,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::AFP_2025_04_11),
                cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "A Ukrainian army that deters",
                fr: "Une armée ukrainienne qui dissuade",
            },
            summary: Text {
                en: "The force helps the Ukrainian armed forces to become their country's \
                    strongest deterrent.",
                fr: "La force aide les forces armées ukrainiennes à devenir la plus forte \
                    dissuasion de leur pays.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::AFP_2025_04_11),
                cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
            ],
        },
    ],
    summary: Text {
        en: "The British Defence Secretary named these objectives on 10 April 2025 in Brussels, \
            where the coalition's defence ministers met for the first time. He added that the \
            force would not separate the parties along the line of contact. Size, places and \
            mandate were left open.",
        fr: "Le ministre britannique de la Défense a énoncé ces objectifs le 10 avril 2025 à \
            Bruxelles, où les ministres de la Défense de la coalition se réunissaient pour la \
            première fois. Il a ajouté que la force ne séparerait pas les parties le long de la \
            ligne de contact. L'effectif, les lieux et le mandat restaient ouverts.",
    },
    cite: &[
        cite(&sources::AFP_2025_04_11),
        cite(&sources::EUROMAIDAN_PRESS_2025_04_10),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Kinds of mission under discussion: 2025-04-10, options, proposed.
///
/// The High Representative of the EU said on 10 April 2025 in Brussels that the form of a mission
/// was not settled and that these kinds were being discussed. The order is that of the pages.
///
/// « Types de mission en discussion » La haute représentante de l'UE a dit le 10 avril 2025 à
/// Bruxelles que la forme d'une mission n'était pas arrêtée et que ces types étaient en discussion.
/// L'ordre est celui des pages.
///
/// 1. Monitoring: A mission that monitors. (interfax-ukraine-2025-04-10,
///    belga-news-agency-2025-04-10)
/// 2. Deterrence: A mission that deters. (interfax-ukraine-2025-04-10,
///    belga-news-agency-2025-04-10)
/// 3. Peacekeeping: A mission that keeps the peace. (interfax-ukraine-2025-04-10,
///    belga-news-agency-2025-04-10)
/// 4. Reinforcement: A mission that reinforces; another page has security in its place.
///    (interfax-ukraine-2025-04-10, belga-news-agency-2025-04-10)
/// 5. Defence: A mission that defends. (interfax-ukraine-2025-04-10, belga-news-agency-2025-04-10)
///
/// # Sources
///
/// - Belga News Agency, [Defence ministers meet in Brussels to discuss 'reassurance force' for
///   Ukraine](<https://belganewsagency.eu/defence-ministers-meet-in-brussels-to-discuss-reassurance-force-for-ukraine>),
///   2025-04-10
/// - Interfax-Ukraine, [Kallas: Coalition of the Willing discusses format of possible mission in
///   Ukraine](<https://en.interfax.com.ua/news/general/1063030.html>), 2025-04-10
pub static KALLAS_MISSION_KINDS_2025_04_10: Plan = Plan {
    id: "2025-04-10-kallas-mission-kinds",
    title: Name {
        en: "Kinds of mission under discussion",
        fr: "Types de mission en discussion",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2025-04-10"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::KAJA_KALLAS),
        cite: &[
            cite(&sources::INTERFAX_UKRAINE_2025_04_10),
            cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
        ],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Monitoring",
                fr: "Surveillance",
            },
            summary: Text {
                en: "A mission that monitors.",
                fr: "Une mission qui surveille.",
            },
            theme: Theme::Monitoring,
            continues: &[],
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Deterrence",
                fr: "Dissuasion",
            },
            summary: Text {
                en: "A mission that deters.",
                fr: "Une mission qui dissuade.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Peacekeeping",
                fr: "Maintien de la paix",
            },
            summary: Text {
                en: "A mission that keeps the peace.",
                fr: "Une mission qui maintient la paix.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 4,
            }],
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Reinforcement",
                fr: "Renforcement",
            },
            summary: Text {
                en: "A mission that reinforces; another page has security in its place.",
                fr: "Une mission de renforcement ; une autre page parle à sa place de sécurité.",
            },
            theme: Theme::MultinationalForce,
            continues: &[],
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Defence",
                fr: "Défense",
            },
            summary: Text {
                en: "A mission that defends.",
                fr: "Une mission de défense.",
            },
            theme: Theme::MultinationalForce,
            continues: &[],
            cite: &[
                cite(&sources::INTERFAX_UKRAINE_2025_04_10),
                cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
            ],
        },
    ],
    summary: Text {
        en: "The High Representative of the EU said on 10 April 2025 in Brussels that the form of \
            a mission was not settled and that these kinds were being discussed. The order is \
            that of the pages.",
        fr: "La haute représentante de l'UE a dit le 10 avril 2025 à Bruxelles que la forme d'une \
            mission n'était pas arrêtée et que ces types étaient en discussion. L'ordre est celui \
            des pages.",
    },
    cite: &[
        cite(&sources::INTERFAX_UKRAINE_2025_04_10),
        cite(&sources::BELGA_NEWS_AGENCY_2025_04_10),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Ukrainian and European framework for a deal: 2025-04-23, peace-plan, proposed.
///
/// The text came out of the London talks of 23 April 2025 as an answer to American terms handed
/// over in Paris on 17 April; Reuters published both on 25 April. It keeps the structure of the
/// American text but recognises no Russian control of territory and asks for an American guarantee.
/// The numbering is that of this record.
///
/// « Cadre ukrainien et européen pour un accord » Le texte est issu des pourparlers de Londres du
/// 23 avril 2025, en réponse aux conditions américaines remises à Paris le 17 avril ; Reuters a
/// publié les deux le 25 avril. Il garde la structure du texte américain, mais ne reconnaît aucun
/// contrôle russe sur des territoires et demande une garantie américaine. La numérotation est celle
/// de ce registre.
///
/// 1. A full ceasefire: A full and unconditional ceasefire in the air, on land and at sea.
///    (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25, kyiv-independent-2025-04-25)
/// 2. Talks on its application: Talks at once on how to apply it, with the United States and
///    European countries. (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25)
/// 3. Monitoring: Monitoring of the ceasefire led by the United States and supported by third
///    countries. (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25)
/// 4. Deported children: Russia returns all deported and illegally displaced Ukrainian children.
///    (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25, kyiv-independent-2025-04-25)
/// 5. Prisoners of war: All prisoners of war are exchanged for all. (ukrainska-pravda-2025-04-26,
///    hhs-watch-2025-04-25)
/// 6. Civilian prisoners: Russia releases all civilian prisoners. (ukrainska-pravda-2025-04-26,
///    hhs-watch-2025-04-25)
/// 7. Guarantees: Robust guarantees, with one from the United States on the model of Article 5; the
///    allies have no consensus on membership of NATO. (ukrainska-pravda-2025-04-26,
///    hhs-watch-2025-04-25, kyiv-independent-2025-04-25)
/// 8. No limits on Ukraine's forces: Ukraine's forces are not restricted.
///    (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25)
/// 9. Guarantors and friendly forces: The guarantors are an ad hoc group of European and willing
///    other states; friendly foreign forces may be in Ukraine, armed and active without
///    restriction. (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25)
/// 10. Accession to the EU: Ukraine pursues its accession to the EU. (ukrainska-pravda-2025-04-26,
///     hhs-watch-2025-04-25)
/// 11. Territory after the ceasefire: Questions of territory are dealt with only after a full
///     ceasefire. (ukrainska-pravda-2025-04-26, hhs-watch-2025-04-25, kyiv-independent-2025-04-25)
/// 12. Line of control as the start: Talks on territory start from the line of control.
///     (hhs-watch-2025-04-25)
/// 13. Zaporizhzhia plant and Kakhovka dam: Ukraine regains the nuclear power plant, with an
///     American part, and the dam. (hhs-watch-2025-04-25)
/// 14. Dnipro and Kinburn Spit: Ukraine has free passage on the Dnipro and controls the Kinburn
///     Spit. (hhs-watch-2025-04-25)
/// 15. Economic agreement with the United States: The United States and Ukraine carry out the
///     agreement on economic cooperation and minerals. (hhs-watch-2025-04-25,
///     kyiv-independent-2025-04-25)
/// 16. Reconstruction and compensation: Ukraine is rebuilt in full and compensated, also from
///     Russian state assets, which stay frozen until Russia pays. (hhs-watch-2025-04-25,
///     kyiv-independent-2025-04-25)
/// 17. Easing of sanctions: American sanctions imposed since 2014 may be eased step by step after a
///     sustainable peace. (hhs-watch-2025-04-25, kyiv-independent-2025-04-25)
///
/// # Sources
///
/// - bne IntelliNews, [Ukraine makes the US a counteroffer peace plan that starts with immediate
///   ceasefire](<https://intellinews.com/ukraine-makes-the-us-a-counteroffer-peace-plan-that-starts-with-conditional-immediate-ceasefire-378258/?source=ukraine>),
///   undated
/// - hhs.watch, [Steve Witkoff arrives in Moscow for further talks with Russia about Ukraine peace
///   plan – Europe
///   live](<https://hhs.watch/steve-witkoff-arrives-in-moscow-for-further-talks-with-russia-about-ukraine-peace-plan-europe-live>),
///   2025-04-25
/// - Kyiv Independent, [Ukraine, Europe's ceasefire proposal includes US security guarantees, no
///   recognition of Crimea, Reuters
///   reports](<https://kyivindependent.com/ukraine-europes-ceasefire-proposal-includes-us-security-guarantees-no-recognition-of-crimea-reuters-reports/>),
///   2025-04-25
/// - Ukrainska Pravda, [Reuters obtains the text of Ukrainian and European proposals handed to the
///   American side in London](<https://www.pravda.com.ua/eng/news/2025/04/26/7509264/>), 2025-04-26
pub static UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23: Plan = Plan {
    id: "2025-04-23-ukrainian-european-framework",
    title: Name {
        en: "Ukrainian and European framework for a deal",
        fr: "Cadre ukrainien et européen pour un accord",
        uk: None,
    },
    kind: PlanKind::PeacePlan,
    date: date("2025-04-23"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "Ukrainian and European officials",
            fr: "Responsables ukrainiens et européens",
            uk: None,
        }),
        cite: &[
            cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
            cite(&sources::KYIV_INDEPENDENT_2025_04_25),
        ],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "A full ceasefire",
                fr: "Un cessez-le-feu complet",
            },
            summary: Text {
                en: "A full and unconditional ceasefire in the air, on land and at sea.",
                fr: "Un cessez-le-feu complet et inconditionnel dans les airs, sur terre et en \
                    mer.",
            },
            theme: Theme::Ceasefire,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Talks on its application",
                fr: "Pourparlers sur son application",
            },
            summary: Text {
                en: "Talks at once on how to apply it, with the United States and European \
                    countries.",
                fr: "Des pourparlers immédiats sur son application, avec les États-Unis et des \
                    pays européens.",
            },
            theme: Theme::Process,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Monitoring",
                fr: "Surveillance",
            },
            summary: Text {
                en: "Monitoring of the ceasefire led by the United States and supported by third \
                    countries.",
                fr: "Une surveillance du cessez-le-feu dirigée par les États-Unis et soutenue par \
                    des pays tiers.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::KALLAS_MISSION_KINDS_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                    point: 5,
                },
            ],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Deported children",
                fr: "Enfants déportés",
            },
            summary: Text {
                en: "Russia returns all deported and illegally displaced Ukrainian children.",
                fr: "La Russie rend tous les enfants ukrainiens déportés ou déplacés illégalement.",
            },
            theme: Theme::Humanitarian,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Prisoners of war",
                fr: "Prisonniers de guerre",
            },
            summary: Text {
                en: "All prisoners of war are exchanged for all.",
                fr: "Tous les prisonniers de guerre sont échangés contre tous.",
            },
            theme: Theme::Humanitarian,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Civilian prisoners",
                fr: "Prisonniers civils",
            },
            summary: Text {
                en: "Russia releases all civilian prisoners.",
                fr: "La Russie libère tous les prisonniers civils.",
            },
            theme: Theme::Humanitarian,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 7,
            title: Text {
                en: "Guarantees",
                fr: "Garanties",
            },
            summary: Text {
                en: "Robust guarantees, with one from the United States on the model of Article \
                    5; the allies have no consensus on membership of NATO.",
                fr: "Des garanties solides, dont une américaine sur le modèle de l'article 5 ; \
                    les alliés n'ont pas de consensus sur l'adhésion à l'OTAN.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::STARMER_THREE_ELEMENTS_2025_03_02,
                    point: 2,
                },
                PointRef {
                    plan: &plans::STARMER_THREE_ELEMENTS_2025_03_02,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 8,
            title: Text {
                en: "No limits on Ukraine's forces",
                fr: "Pas de limites aux forces ukrainiennes",
            },
            summary: Text {
                en: "Ukraine's forces are not restricted.",
                fr: "Les forces ukrainiennes ne sont soumises à aucune restriction.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 9,
            title: Text {
                en: "Guarantors and friendly forces",
                fr: "Garants et forces amies",
            },
            summary: Text {
                en: "The guarantors are an ad hoc group of European and willing other states; \
                    friendly foreign forces may be in Ukraine, armed and active without \
                    restriction.",
                fr: "Les garants sont un groupe ad hoc d'États européens et d'autres États \
                    volontaires ; des forces étrangères amies peuvent être en Ukraine, armées et \
                    actives sans restriction.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 10,
            title: Text {
                en: "Accession to the EU",
                fr: "Adhésion à l'UE",
            },
            summary: Text {
                en: "Ukraine pursues its accession to the EU.",
                fr: "L'Ukraine poursuit son adhésion à l'UE.",
            },
            theme: Theme::Accession,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
            ],
        },
        PlanPoint {
            number: 11,
            title: Text {
                en: "Territory after the ceasefire",
                fr: "Territoires après le cessez-le-feu",
            },
            summary: Text {
                en: "Questions of territory are dealt with only after a full ceasefire.",
                fr: "Les questions territoriales ne sont traitées qu'après un cessez-le-feu \
                    complet.",
            },
            theme: Theme::Territory,
            continues: &[],
            cite: &[
                cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 12,
            title: Text {
                en: "Line of control as the start",
                fr: "La ligne de contrôle comme point de départ",
            },
            summary: Text {
                en: "Talks on territory start from the line of control.",
                fr: "Les pourparlers sur les territoires partent de la ligne de contrôle.",
            },
            theme: Theme::Territory,
            continues: &[],
            cite: &[cite(&sources::HHS_WATCH_2025_04_25)],
        },
        PlanPoint {
            number: 13,
            title: Text {
                en: "Zaporizhzhia plant and Kakhovka dam",
                fr: "Centrale de Zaporijjia et barrage de Kakhovka",
            },
            summary: Text {
                en: "Ukraine regains the nuclear power plant, with an American part, and the dam.",
                fr: "L'Ukraine récupère la centrale nucléaire, avec une participation américaine, \
                    et le barrage.",
            },
            theme: Theme::Nuclear,
            continues: &[],
            cite: &[cite(&sources::HHS_WATCH_2025_04_25)],
        },
        PlanPoint {
            number: 14,
            title: Text {
                en: "Dnipro and Kinburn Spit",
                fr: "Dniepr et langue de Kinbourn",
            },
            summary: Text {
                en: "Ukraine has free passage on the Dnipro and controls the Kinburn Spit.",
                fr: "L'Ukraine navigue librement sur le Dniepr et contrôle la langue de Kinbourn.",
            },
            theme: Theme::Territory,
            continues: &[],
            cite: &[cite(&sources::HHS_WATCH_2025_04_25)],
        },
        PlanPoint {
            number: 15,
            title: Text {
                en: "Economic agreement with the United States",
                fr: "Accord économique avec les États-Unis",
            },
            summary: Text {
                en: "The United States and Ukraine carry out the agreement on economic \
                    cooperation and minerals.",
                fr: "Les États-Unis et l'Ukraine appliquent l'accord sur la coopération \
                    économique et les minerais.",
            },
            theme: Theme::Reconstruction,
            continues: &[],
            cite: &[
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 16,
            title: Text {
                en: "Reconstruction and compensation",
                fr: "Reconstruction et indemnisation",
            },
            summary: Text {
                en: "Ukraine is rebuilt in full and compensated, also from Russian state assets, \
                    which stay frozen until Russia pays.",
                fr: "L'Ukraine est entièrement reconstruite et indemnisée, y compris sur les \
                    avoirs de l'État russe, gelés jusqu'à ce que la Russie paie.",
            },
            theme: Theme::Reconstruction,
            continues: &[],
            cite: &[
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
        PlanPoint {
            number: 17,
            title: Text {
                en: "Easing of sanctions",
                fr: "Allègement des sanctions",
            },
            summary: Text {
                en: "American sanctions imposed since 2014 may be eased step by step after a \
                    sustainable peace.",
                fr: "Les sanctions américaines prises depuis 2014 peuvent être allégées par \
                    étapes après une paix durable.",
            },
            theme: Theme::Sanctions,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 1,
            }],
            cite: &[
                cite(&sources::HHS_WATCH_2025_04_25),
                cite(&sources::KYIV_INDEPENDENT_2025_04_25),
            ],
        },
    ],
    summary: Text {
        en: "The text came out of the London talks of 23 April 2025 as an answer to American \
            terms handed over in Paris on 17 April; Reuters published both on 25 April. It keeps \
            the structure of the American text but recognises no Russian control of territory and \
            asks for an American guarantee. The numbering is that of this record.",
        fr: "Le texte est issu des pourparlers de Londres du 23 avril 2025, en réponse aux \
            conditions américaines remises à Paris le 17 avril ; Reuters a publié les deux le 25 \
            avril. Il garde la structure du texte américain, mais ne reconnaît aucun contrôle \
            russe sur des territoires et demande une garantie américaine. La numérotation est \
            celle de ce registre.",
    },
    cite: &[
        cite(&sources::UKRAINSKA_PRAVDA_2025_04_26),
        cite(&sources::HHS_WATCH_2025_04_25),
        cite(&sources::KYIV_INDEPENDENT_2025_04_25),
        cite(&sources::BNE_INTELLINEWS_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Four points before the Alaska summit: 2025-08-13, principles, adopted.
///
/// The co-chairs published these points after a videoconference of the coalition two days before
/// Presidents Trump and Putin met in Alaska. They state what the coalition held necessary for talks
/// to succeed.
///
/// « Quatre points avant le sommet d'Alaska » Les coprésidents ont publié ces points après une
/// visioconférence de la coalition, deux jours avant la rencontre des présidents Trump et Poutine
/// en Alaska. Ils disent ce que la coalition tenait pour nécessaire au succès de pourparlers.
///
/// 1. Talks with a ceasefire: No real negotiations without a ceasefire, or else a lasting and
///    marked end of hostilities. (elysee-2025-08-13, ukpol-2025-08-13, anadolu-agency-undated-2)
/// 2. More sanctions otherwise: If Russia agrees to no ceasefire in Alaska, sanctions and wider
///    economic measures are strengthened. (elysee-2025-08-13, anadolu-agency-undated-2)
/// 3. Borders not changed by force: International borders must not be changed by force.
///    (elysee-2025-08-13, anadolu-agency-undated-2)
/// 4. Guarantees and a reassurance force: Ukraine has robust guarantees. The coalition is ready to
///    play its part, also by the plans of some to deploy a reassurance force after hostilities;
///    Ukraine's army and its cooperation are not limited, and Russia has no veto on its way to the
///    EU and NATO. (elysee-2025-08-13, anadolu-agency-undated-2)
///
/// # Sources
///
/// - Anadolu Agency, [Coalition of the Willing outlines conditions for Trump-Putin summit on
///   Ukraine](<https://www.aa.com.tr/en/europe/coalition-of-the-willing-outlines-conditions-for-trump-putin-summit-on-ukraine/3658969>),
///   undated
/// - Daily8, ['Coalition of Willing' leaders set out stance on Ukraine ceasefire
///   pathway](<https://www.daily8.com/en/article/d6ace5f052bf26bd82dc70ebe2b0fe6b>), 2025-08-13
/// - Élysée, [Déclaration des coprésidents de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2025/08/13/declaration-des-copresidents-de-la-coalition-des-volontaires>),
///   2025-08-13
/// - UKPOL, [PRESS RELEASE : Statement of the Co-chairs of the Coalition of the Willing \[August
///   2025\]](<https://www.ukpol.co.uk/tag/downing-street/page/5>), 2025-08-13
pub static CO_CHAIRS_FOUR_POINTS_2025_08_13: Plan = Plan {
    id: "2025-08-13-co-chairs-four-points",
    title: Name {
        en: "Four points before the Alaska summit",
        fr: "Quatre points avant le sommet d'Alaska",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2025-08-13"),
    stage: Stage::Adopted,
    proposed_by: &[
        Proposer {
            by: Attribution::Person(&people::EMMANUEL_MACRON),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::DAILY8_2025_08_13),
            ],
        },
        Proposer {
            by: Attribution::Person(&people::KEIR_STARMER),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::DAILY8_2025_08_13),
            ],
        },
        Proposer {
            by: Attribution::Person(&people::FRIEDRICH_MERZ),
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::DAILY8_2025_08_13),
            ],
        },
    ],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Talks with a ceasefire",
                fr: "Des pourparlers avec un cessez-le-feu",
            },
            summary: Text {
                en: "No real negotiations without a ceasefire, or else a lasting and marked end \
                    of hostilities.",
                fr: "Pas de vraies négociations sans cessez-le-feu ou, à défaut, sans un arrêt \
                    durable et net des hostilités.",
            },
            theme: Theme::Ceasefire,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 1,
            }],
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::UKPOL_2025_08_13),
                cite(&sources::ANADOLU_AGENCY_UNDATED_2),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "More sanctions otherwise",
                fr: "Sinon, davantage de sanctions",
            },
            summary: Text {
                en: "If Russia agrees to no ceasefire in Alaska, sanctions and wider economic \
                    measures are strengthened.",
                fr: "Si la Russie n'accepte pas de cessez-le-feu en Alaska, les sanctions et des \
                    mesures économiques plus larges sont renforcées.",
            },
            theme: Theme::Sanctions,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 1,
            }],
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::ANADOLU_AGENCY_UNDATED_2),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Borders not changed by force",
                fr: "Pas de frontières changées par la force",
            },
            summary: Text {
                en: "International borders must not be changed by force.",
                fr: "Les frontières internationales ne doivent pas être modifiées par la force.",
            },
            theme: Theme::Territory,
            continues: &[],
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::ANADOLU_AGENCY_UNDATED_2),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Guarantees and a reassurance force",
                fr: "Garanties et force de réassurance",
            },
            summary: Text {
                en: "Ukraine has robust guarantees. The coalition is ready to play its part, also \
                    by the plans of some to deploy a reassurance force after hostilities; \
                    Ukraine's army and its cooperation are not limited, and Russia has no veto on \
                    its way to the EU and NATO.",
                fr: "L'Ukraine bénéficie de garanties solides. La coalition est prête à y prendre \
                    part, y compris par les plans de certains pour une force de réassurance après \
                    les hostilités ; l'armée ukrainienne et ses coopérations ne sont pas \
                    limitées, et la Russie n'a pas de veto sur son chemin vers l'UE et l'OTAN.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 2,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 3,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 8,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 9,
                },
            ],
            cite: &[
                cite(&sources::ELYSEE_2025_08_13),
                cite(&sources::ANADOLU_AGENCY_UNDATED_2),
            ],
        },
    ],
    summary: Text {
        en: "The co-chairs published these points after a videoconference of the coalition two \
            days before Presidents Trump and Putin met in Alaska. They state what the coalition \
            held necessary for talks to succeed.",
        fr: "Les coprésidents ont publié ces points après une visioconférence de la coalition, \
            deux jours avant la rencontre des présidents Trump et Poutine en Alaska. Ils disent \
            ce que la coalition tenait pour nécessaire au succès de pourparlers.",
    },
    cite: &[
        cite(&sources::ELYSEE_2025_08_13),
        cite(&sources::ANADOLU_AGENCY_UNDATED_2),
        cite(&sources::DAILY8_2025_08_13),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Three scenarios for troops of the coalition: 2025-09-04, options, proposed.
///
/// On the day of the Paris meeting of September 2025 a German magazine described three scenarios.
/// The magazine's own page was not read; the points come from a page that relays it.
///
/// « Trois scénarios pour des troupes de la coalition » Le jour de la réunion de Paris de septembre
/// 2025, un magazine allemand a décrit trois scénarios. La page du magazine n'a pas été lue ; les
/// points viennent d'une page qui la relaie.
///
/// 1. Observation: A mission watches over a peace agreement; considered unlikely, as it gives Kyiv
///    no guarantee. (haqqin-az-2025-09-04)
/// 2. Training far from the front: Tens of thousands of soldiers train up to 150,000 Ukrainian
///    recruits a year instead of 90,000; considered more realistic. (haqqin-az-2025-09-04)
/// 3. Securing the whole front: More than 150,000 soldiers in combat units with air cover secure
///    the front; considered unrealistic. (haqqin-az-2025-09-04)
///
/// # Sources
///
/// - haqqin.az, [Three scenarios for placing coalition troops in
///   Ukraine](<https://haqqin.az/news/359096>), 2025-09-04
pub static SPIEGEL_SCENARIOS_2025_09_04: Plan = Plan {
    id: "2025-09-04-spiegel-scenarios",
    title: Name {
        en: "Three scenarios for troops of the coalition",
        fr: "Trois scénarios pour des troupes de la coalition",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2025-09-04"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "Unnamed sources of Der Spiegel",
            fr: "Sources anonymes du Spiegel",
            uk: None,
        }),
        cite: &[cite(&sources::HAQQIN_AZ_2025_09_04)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Observation",
                fr: "Observation",
            },
            summary: Text {
                en: "A mission watches over a peace agreement; considered unlikely, as it gives \
                    Kyiv no guarantee.",
                fr: "Une mission veille sur un accord de paix ; option jugée peu probable, car \
                    elle ne garantit rien à Kyiv.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::KALLAS_MISSION_KINDS_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::FAZ_RANGE_2025_04_10,
                    point: 2,
                },
            ],
            cite: &[cite(&sources::HAQQIN_AZ_2025_09_04)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Training far from the front",
                fr: "Formation loin du front",
            },
            summary: Text {
                en: "Tens of thousands of soldiers train up to 150,000 Ukrainian recruits a year \
                    instead of 90,000; considered more realistic.",
                fr: "Des dizaines de milliers de soldats forment jusqu'à 150 000 recrues \
                    ukrainiennes par an au lieu de 90 000 ; option jugée plus réaliste.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::FAZ_RANGE_2025_04_10,
                point: 1,
            }],
            cite: &[cite(&sources::HAQQIN_AZ_2025_09_04)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Securing the whole front",
                fr: "Sécuriser tout le front",
            },
            summary: Text {
                en: "More than 150,000 soldiers in combat units with air cover secure the front; \
                    considered unrealistic.",
                fr: "Plus de 150 000 soldats en unités de combat, avec couverture aérienne, \
                    sécurisent le front ; option jugée irréaliste.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::FAZ_RANGE_2025_04_10,
                    point: 3,
                },
                PointRef {
                    plan: &plans::IISS_THREE_SIZES_2025_04,
                    point: 3,
                },
            ],
            cite: &[cite(&sources::HAQQIN_AZ_2025_09_04)],
        },
    ],
    summary: Text {
        en: "On the day of the Paris meeting of September 2025 a German magazine described three \
            scenarios. The magazine's own page was not read; the points come from a page that \
            relays it.",
        fr: "Le jour de la réunion de Paris de septembre 2025, un magazine allemand a décrit \
            trois scénarios. La page du magazine n'a pas été lue ; les points viennent d'une page \
            qui la relaie.",
    },
    cite: &[cite(&sources::HAQQIN_AZ_2025_09_04)],
    formerly: &[],
    withdrawn: None,
};

/// Measures of the London meeting of 24 October 2025: 2025-10-24, principles, adopted.
///
/// The measures that the co-chairs announced after the meeting concern pressure on Russia, arms for
/// Ukraine and the preparation of a force. Grouping and order are those of this record, as the
/// statement itself was not read in full.
///
/// « Mesures de la réunion de Londres du 24 octobre 2025 » Les mesures annoncées par les
/// coprésidents après la réunion portent sur la pression sur la Russie, les armes pour l'Ukraine et
/// la préparation d'une force. Le groupement et l'ordre sont ceux de ce registre, la déclaration
/// n'ayant pas été lue en entier.
///
/// 1. Ceasefire and borders: A full ceasefire; the present line of contact is where talks start,
///    and borders are not changed by force. (common-room-2025-10)
/// 2. Russian oil and gas: Russian oil and gas leave world markets: remaining imports end and third
///    countries are deterred. (common-room-2025-10, anadolu-agency-undated-3)
/// 3. Shadow fleet: Action against the shadow fleet by sanctions, shared information and powers to
///    regulate and to stop ships. (common-room-2025-10, anadolu-agency-undated-3)
/// 4. Russian state assets: Progress on the use of Russian state assets to finance Ukraine.
///    (common-room-2025-10, anadolu-agency-undated-3)
/// 5. Air defence: Ukraine's air defence is strengthened; the United Kingdom brings forward the
///    delivery of missiles. (anadolu-agency-undated-3, mirage-news-2025-10-24)
/// 6. Long-range capability: Ukraine receives more long-range capability. (common-room-2025-10,
///    anadolu-agency-undated-3)
/// 7. Military pressure and the force: Military pressure goes on, and so do the plans for the
///    multinational force. (common-room-2025-10, anadolu-agency-undated-3)
///
/// # Sources
///
/// - Anadolu Agency, [Coalition of the Willing pledges to tighten sanctions, boost Ukraine's
///   defenses](<https://www.aa.com.tr/en/europe/coalition-of-the-willing-pledges-to-tighten-sanctions-boost-ukraine-s-defenses/3726094>),
///   undated
/// - The Common Room, [Coalition of the Willing backs Ukraine
///   ceasefire](<https://the-common-room.co.uk/coalition-of-the-willing-backs-ukraine-ceasefire>),
///   2025-10
/// - Mirage News, [Coalition To Meet, Target Russia's
///   War](<https://www.miragenews.com/coalition-to-meet-target-russias-war-1557013>), 2025-10-24
pub static LONDON_MEASURES_2025_10_24: Plan = Plan {
    id: "2025-10-24-london-measures",
    title: Name {
        en: "Measures of the London meeting of 24 October 2025",
        fr: "Mesures de la réunion de Londres du 24 octobre 2025",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2025-10-24"),
    stage: Stage::Adopted,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "The co-chairs of the meeting",
            fr: "Les coprésidents de la réunion",
            uk: None,
        }),
        cite: &[cite(&sources::COMMON_ROOM_2025_10)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Ceasefire and borders",
                fr: "Cessez-le-feu et frontières",
            },
            summary: Text {
                en: "A full ceasefire; the present line of contact is where talks start, and \
                    borders are not changed by force.",
                fr: "Un cessez-le-feu complet ; la ligne de contact actuelle est le point de \
                    départ de pourparlers, et les frontières ne sont pas modifiées par la force.",
            },
            theme: Theme::Ceasefire,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 1,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 3,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 12,
                },
            ],
            cite: &[cite(&sources::COMMON_ROOM_2025_10)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Russian oil and gas",
                fr: "Pétrole et gaz russes",
            },
            summary: Text {
                en: "Russian oil and gas leave world markets: remaining imports end and third \
                    countries are deterred.",
                fr: "Le pétrole et le gaz russes quittent les marchés mondiaux : les dernières \
                    importations cessent et les pays tiers sont dissuadés.",
            },
            theme: Theme::Sanctions,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 2,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 1,
                },
            ],
            cite: &[
                cite(&sources::COMMON_ROOM_2025_10),
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Shadow fleet",
                fr: "Flotte fantôme",
            },
            summary: Text {
                en: "Action against the shadow fleet by sanctions, shared information and powers \
                    to regulate and to stop ships.",
                fr: "Action contre la flotte fantôme par des sanctions, un partage d'informations \
                    et des pouvoirs de réglementation et d'interception.",
            },
            theme: Theme::Sanctions,
            continues: &[PointRef {
                plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                point: 2,
            }],
            cite: &[
                cite(&sources::COMMON_ROOM_2025_10),
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Russian state assets",
                fr: "Avoirs de l'État russe",
            },
            summary: Text {
                en: "Progress on the use of Russian state assets to finance Ukraine.",
                fr: "Des progrès sur l'usage des avoirs de l'État russe pour financer l'Ukraine.",
            },
            theme: Theme::Reconstruction,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 16,
            }],
            cite: &[
                cite(&sources::COMMON_ROOM_2025_10),
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Air defence",
                fr: "Défense aérienne",
            },
            summary: Text {
                en: "Ukraine's air defence is strengthened; the United Kingdom brings forward the \
                    delivery of missiles.",
                fr: "La défense aérienne ukrainienne est renforcée ; le Royaume-Uni avance la \
                    livraison de missiles.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 1,
            }],
            cite: &[
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
                cite(&sources::MIRAGE_NEWS_2025_10_24),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Long-range capability",
                fr: "Capacités à longue portée",
            },
            summary: Text {
                en: "Ukraine receives more long-range capability.",
                fr: "L'Ukraine reçoit davantage de capacités à longue portée.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 1,
            }],
            cite: &[
                cite(&sources::COMMON_ROOM_2025_10),
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
            ],
        },
        PlanPoint {
            number: 7,
            title: Text {
                en: "Military pressure and the force",
                fr: "Pression militaire et force",
            },
            summary: Text {
                en: "Military pressure goes on, and so do the plans for the multinational force.",
                fr: "La pression militaire se poursuit, de même que les plans de la force \
                    multinationale.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::COMMON_ROOM_2025_10),
                cite(&sources::ANADOLU_AGENCY_UNDATED_3),
            ],
        },
    ],
    summary: Text {
        en: "The measures that the co-chairs announced after the meeting concern pressure on \
            Russia, arms for Ukraine and the preparation of a force. Grouping and order are those \
            of this record, as the statement itself was not read in full.",
        fr: "Les mesures annoncées par les coprésidents après la réunion portent sur la pression \
            sur la Russie, les armes pour l'Ukraine et la préparation d'une force. Le groupement \
            et l'ordre sont ceux de ce registre, la déclaration n'ayant pas été lue en entier.",
    },
    cite: &[
        cite(&sources::COMMON_ROOM_2025_10),
        cite(&sources::ANADOLU_AGENCY_UNDATED_3),
    ],
    formerly: &[],
    withdrawn: None,
};

/// The American 28-point plan: 2025-11-20, peace-plan, superseded.
///
/// The draft, written by American envoys who consulted a Russian one, was handed over in Kyiv and
/// published by American media and by a Ukrainian deputy on 20 and 21 November 2025. Talks in
/// Geneva and later ones turned it into the 20-point plan of December. Points 1 to 12 and 21 to 28
/// were read in full; points 13 to 20 are known here from shorter accounts and from a page that
/// reprints the plan but was not seen to its end.
///
/// « Le plan américain en 28 points » Le projet, écrit par des émissaires américains qui avaient
/// consulté un émissaire russe, a été remis à Kyiv et publié par des médias américains et par un
/// député ukrainien les 20 et 21 novembre 2025. Les pourparlers de Genève et les suivants en ont
/// fait le plan en 20 points de décembre. Les points 1 à 12 et 21 à 28 ont été lus en entier ; les
/// points 13 à 20 sont connus ici par des comptes rendus plus courts et par une page qui reproduit
/// le plan, mais n'a pas été vue jusqu'au bout.
///
/// 1. Sovereignty: Ukraine's sovereignty is confirmed. (ap-2025-11-21, unn-2025-11-21)
/// 2. Non-aggression: Russia, Ukraine and Europe conclude an agreement of non-aggression; all that
///    was unclear for thirty years counts as settled. (ap-2025-11-21, unn-2025-11-21)
/// 3. No invasion, no enlargement: Russia is expected not to invade its neighbours, and NATO not to
///    enlarge further. (ap-2025-11-21, unn-2025-11-21)
/// 4. Dialogue between Russia and NATO: Russia and NATO talk about security, with the United States
///    as mediator. (ap-2025-11-21, unn-2025-11-21)
/// 5. Security guarantees: Ukraine receives reliable security guarantees. (ap-2025-11-21,
///    unn-2025-11-21)
/// 6. Size of the army: Ukraine's armed forces are limited to a strength of 600,000.
///    (ap-2025-11-21, unn-2025-11-21)
/// 7. No membership of NATO: Ukraine writes into its constitution that it does not join NATO, and
///    NATO into its statutes that it does not admit Ukraine. (ap-2025-11-21, unn-2025-11-21)
/// 8. No NATO troops in Ukraine: NATO agrees not to station troops in Ukraine. (ap-2025-11-21,
///    unn-2025-11-21)
/// 9. Fighter aircraft in Poland: European fighter aircraft are stationed in Poland; one
///    translation has European troops. (ap-2025-11-21, unn-2025-11-21)
/// 10. American guarantee: The United States is paid for its guarantee. If Russia invades Ukraine,
///     a military response follows and all sanctions return; Ukraine loses the guarantee if it
///     invades Russia or fires at Moscow or Saint Petersburg without cause. (ap-2025-11-21,
///     unn-2025-11-21)
/// 11. The EU: Ukraine may join the EU and has preferential access to its market for a short time.
///     (ap-2025-11-21)
/// 12. Rebuilding Ukraine: A package for Ukraine's reconstruction, with a development fund.
///     (ap-2025-11-21)
/// 13. Russia in the world economy: Sanctions are lifted in stages, the United States and Russia
///     conclude a long-term economic agreement, and Russia is invited back to the G8.
///     (ndtv-undated, kursiv-2025-11-21)
/// 14. Frozen assets: Frozen Russian funds of 100 billion dollars go into an American-led effort to
///     rebuild Ukraine, of which the United States has half the profits; the rest goes into
///     American and Russian projects. (deccan-chronicle-2025-11-24, ndtv-undated)
/// 15. Joint working group: An American and Russian working group on security oversees compliance.
///     (report-az-2025-11-24)
/// 16. Non-aggression in Russian law: Russia writes a policy of non-aggression towards Europe and
///     Ukraine into its laws. (report-az-2025-11-24)
/// 17. Arms control: The United States and Russia renew their treaties on non-proliferation and
///     arms control. (ndtv-undated, kursiv-2025-11-21)
/// 18. Non-nuclear status: Ukraine stays without nuclear weapons. (ua-connect-calgary-undated)
/// 19. Zaporizhzhia nuclear power plant: The plant is restarted under the supervision of the
///     International Atomic Energy Agency, and Ukraine and Russia share its power equally.
///     (haqqin-az-2025-11-23, report-az-2025-11-24)
/// 20. Education and minorities: Both countries introduce school programmes for tolerance; Ukraine
///     adopts the rules of the EU on religious tolerance and minority languages.
///     (report-az-2025-11-24)
/// 21. Territory: Crimea, Luhansk and Donetsk count as Russian in fact, Kherson and Zaporizhzhia
///     are frozen along the line of contact; Ukraine withdraws from the part of Donetsk it holds,
///     which becomes a demilitarised buffer. (la-lv-undated, ndtv-undated)
/// 22. No change by force: Russia and Ukraine do not alter the territorial arrangement by force;
///     guarantees do not apply if they do. (la-lv-undated)
/// 23. Dnipro and Black Sea: Russia does not hinder Ukraine's commercial use of the Dnipro, and
///     grain moves freely across the Black Sea. (la-lv-undated)
/// 24. Prisoners and civilians: A humanitarian committee sees to the exchange of all prisoners for
///     all, the return of civilians and children and the reunion of families. (la-lv-undated)
/// 25. Elections: Ukraine holds elections within 100 days. (la-lv-undated, ndtv-undated)
/// 26. Amnesty: All parties have full amnesty for their acts during the war and raise no claims.
///     (la-lv-undated)
/// 27. Legal force and Peace Council: The agreement is legally binding; a Peace Council chaired by
///     President Trump oversees it, and breaches lead to sanctions. (la-lv-undated)
/// 28. Start of the ceasefire: The ceasefire takes effect once all parties have agreed and both
///     sides have moved back to agreed points. (la-lv-undated)
///
/// # Sources
///
/// - AP, [Read President Trump's full 28-point Ukraine-Russia peace
///   plan](<https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182>), 2025-11-21
/// - Deccan Chronicle, [Europeans propose changes to US Ukraine plan with higher army cap,
///   NATO-style security
///   pact](<https://www.deccanchronicle.com/world/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap-nato-style-security-pact-doc-1919117>),
///   2025-11-24
/// - haqqin.az, [European counter-proposals to the American peace
///   plan](<https://haqqin.az/news/366912>), 2025-11-23
/// - Kursiv, [U.S. unveils 28-point peace proposal to end war in
///   Ukraine](<https://kz.kursiv.media/en/2025-11-21/engk-tank-us-unveils-28-point-peace-proposal-to-end-war-in-ukraine/amp>),
///   2025-11-21
/// - LA.LV, [Nopludināti visi 28 miera plāna punkti. Kāpēc Polijai tajā ir unikāla
///   loma?](<https://www.la.lv/nopludinati-visi-28-miera-plana-punkti-kapec-polijai-taja-ir-unikala-loma?p=4>),
///   undated
/// - NDTV, [All about 28-point US plan to end
///   war](<https://www.ndtv.com/world-news/russia-ukraine-peace-plan-all-about-28-point-us-plan-to-end-war-security-guarantees-and-more-9674386>),
///   undated
/// - Report.az, [Europeans propose changes to US Ukraine plan, with higher army
///   cap](<https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap>),
///   2025-11-24
/// - UA Connect Calgary, [28 points of the “peace plan” for Ukraine were
///   presented](<https://calgary.uaconnect.ca/en/articles/28-points-of-the-peace-plan-for-ukraine-were-presented>),
///   undated
/// - UNN, [Trump's full 28-point peace plan: Axios published all
///   points](<https://unn.ua/en/news/trumps-full-28-point-peace-plan-between-ukraine-and-russia-axios-published-all-points>),
///   2025-11-21
pub static AMERICAN_28_POINTS_2025_11_20: Plan = Plan {
    id: "2025-11-20-american-28-points",
    title: Name {
        en: "The American 28-point plan",
        fr: "Le plan américain en 28 points",
        uk: None,
    },
    kind: PlanKind::PeacePlan,
    date: date("2025-11-20"),
    stage: Stage::Superseded,
    proposed_by: &[Proposer {
        by: Attribution::Member(&members::UNITED_STATES),
        cite: &[
            cite(&sources::AP_2025_11_21),
            cite(&sources::UNN_2025_11_21),
        ],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Sovereignty",
                fr: "Souveraineté",
            },
            summary: Text {
                en: "Ukraine's sovereignty is confirmed.",
                fr: "La souveraineté de l'Ukraine est confirmée.",
            },
            theme: Theme::Sovereignty,
            continues: &[PointRef {
                plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                point: 2,
            }],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Non-aggression",
                fr: "Non-agression",
            },
            summary: Text {
                en: "Russia, Ukraine and Europe conclude an agreement of non-aggression; all that \
                    was unclear for thirty years counts as settled.",
                fr: "La Russie, l'Ukraine et l'Europe concluent un accord de non-agression ; tout \
                    ce qui restait flou depuis trente ans est tenu pour réglé.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "No invasion, no enlargement",
                fr: "Ni invasion, ni élargissement",
            },
            summary: Text {
                en: "Russia is expected not to invade its neighbours, and NATO not to enlarge \
                    further.",
                fr: "Il est attendu que la Russie n'envahisse pas ses voisins et que l'OTAN ne \
                    s'élargisse plus.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Dialogue between Russia and NATO",
                fr: "Dialogue entre la Russie et l'OTAN",
            },
            summary: Text {
                en: "Russia and NATO talk about security, with the United States as mediator.",
                fr: "La Russie et l'OTAN dialoguent sur la sécurité, sous médiation américaine.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Security guarantees",
                fr: "Garanties de sécurité",
            },
            summary: Text {
                en: "Ukraine receives reliable security guarantees.",
                fr: "L'Ukraine reçoit des garanties de sécurité fiables.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
            ],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Size of the army",
                fr: "Taille de l'armée",
            },
            summary: Text {
                en: "Ukraine's armed forces are limited to a strength of 600,000.",
                fr: "Les forces armées ukrainiennes sont limitées à un effectif de 600 000.",
            },
            theme: Theme::UkrainianForces,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 8,
            }],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 7,
            title: Text {
                en: "No membership of NATO",
                fr: "Pas d'adhésion à l'OTAN",
            },
            summary: Text {
                en: "Ukraine writes into its constitution that it does not join NATO, and NATO \
                    into its statutes that it does not admit Ukraine.",
                fr: "L'Ukraine inscrit dans sa Constitution qu'elle n'adhère pas à l'OTAN, et \
                    l'OTAN dans ses statuts qu'elle n'admet pas l'Ukraine.",
            },
            theme: Theme::Accession,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 7,
            }],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 8,
            title: Text {
                en: "No NATO troops in Ukraine",
                fr: "Pas de troupes de l'OTAN en Ukraine",
            },
            summary: Text {
                en: "NATO agrees not to station troops in Ukraine.",
                fr: "L'OTAN accepte de ne pas stationner de troupes en Ukraine.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 9,
            }],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 9,
            title: Text {
                en: "Fighter aircraft in Poland",
                fr: "Avions de combat en Pologne",
            },
            summary: Text {
                en: "European fighter aircraft are stationed in Poland; one translation has \
                    European troops.",
                fr: "Des avions de combat européens sont stationnés en Pologne ; une traduction \
                    parle de troupes européennes.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 10,
            title: Text {
                en: "American guarantee",
                fr: "Garantie américaine",
            },
            summary: Text {
                en: "The United States is paid for its guarantee. If Russia invades Ukraine, a \
                    military response follows and all sanctions return; Ukraine loses the \
                    guarantee if it invades Russia or fires at Moscow or Saint Petersburg without \
                    cause.",
                fr: "Les États-Unis sont rémunérés pour leur garantie. Si la Russie envahit \
                    l'Ukraine, une réponse militaire suit et toutes les sanctions reviennent ; \
                    l'Ukraine perd la garantie si elle envahit la Russie ou tire sans motif sur \
                    Moscou ou Saint-Pétersbourg.",
            },
            theme: Theme::AmericanSupport,
            continues: &[
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
                PointRef {
                    plan: &plans::STARMER_THREE_ELEMENTS_2025_03_02,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::AP_2025_11_21),
                cite(&sources::UNN_2025_11_21),
            ],
        },
        PlanPoint {
            number: 11,
            title: Text {
                en: "The EU",
                fr: "L'UE",
            },
            summary: Text {
                en: "Ukraine may join the EU and has preferential access to its market for a \
                    short time.",
                fr: "L'Ukraine peut adhérer à l'UE et bénéficie pendant une courte période d'un \
                    accès préférentiel à son marché.",
            },
            theme: Theme::Accession,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 10,
            }],
            cite: &[cite(&sources::AP_2025_11_21)],
        },
        PlanPoint {
            number: 12,
            title: Text {
                en: "Rebuilding Ukraine",
                fr: "Reconstruction de l'Ukraine",
            },
            summary: Text {
                en: "A package for Ukraine's reconstruction, with a development fund.",
                fr: "Un programme de reconstruction de l'Ukraine, avec un fonds de développement.",
            },
            theme: Theme::Reconstruction,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 16,
            }],
            cite: &[cite(&sources::AP_2025_11_21)],
        },
        PlanPoint {
            number: 13,
            title: Text {
                en: "Russia in the world economy",
                fr: "La Russie dans l'économie mondiale",
            },
            summary: Text {
                en: "Sanctions are lifted in stages, the United States and Russia conclude a \
                    long-term economic agreement, and Russia is invited back to the G8.",
                fr: "Les sanctions sont levées par étapes, les États-Unis et la Russie concluent \
                    un accord économique à long terme, et la Russie est invitée à revenir au G8.",
            },
            theme: Theme::Sanctions,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 17,
            }],
            cite: &[
                cite(&sources::NDTV_UNDATED),
                cite(&sources::KURSIV_2025_11_21),
            ],
        },
        PlanPoint {
            number: 14,
            title: Text {
                en: "Frozen assets",
                fr: "Avoirs gelés",
            },
            summary: Text {
                en: "Frozen Russian funds of 100 billion dollars go into an American-led effort \
                    to rebuild Ukraine, of which the United States has half the profits; the rest \
                    goes into American and Russian projects.",
                fr: "Des fonds russes gelés, à hauteur de 100 milliards de dollars, vont à une \
                    reconstruction de l'Ukraine dirigée par les États-Unis, qui en reçoivent la \
                    moitié des bénéfices ; le reste va à des projets américano-russes.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 16,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::DECCAN_CHRONICLE_2025_11_24),
                cite(&sources::NDTV_UNDATED),
            ],
        },
        PlanPoint {
            number: 15,
            title: Text {
                en: "Joint working group",
                fr: "Groupe de travail commun",
            },
            summary: Text {
                en: "An American and Russian working group on security oversees compliance.",
                fr: "Un groupe de travail américano-russe sur la sécurité veille au respect de \
                    l'accord.",
            },
            theme: Theme::Process,
            continues: &[],
            cite: &[cite(&sources::REPORT_AZ_2025_11_24)],
        },
        PlanPoint {
            number: 16,
            title: Text {
                en: "Non-aggression in Russian law",
                fr: "Non-agression dans le droit russe",
            },
            summary: Text {
                en: "Russia writes a policy of non-aggression towards Europe and Ukraine into its \
                    laws.",
                fr: "La Russie inscrit dans ses lois une politique de non-agression envers \
                    l'Europe et l'Ukraine.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[],
            cite: &[cite(&sources::REPORT_AZ_2025_11_24)],
        },
        PlanPoint {
            number: 17,
            title: Text {
                en: "Arms control",
                fr: "Maîtrise des armements",
            },
            summary: Text {
                en: "The United States and Russia renew their treaties on non-proliferation and \
                    arms control.",
                fr: "Les États-Unis et la Russie renouvellent leurs traités de non-prolifération \
                    et de maîtrise des armements.",
            },
            theme: Theme::Nuclear,
            continues: &[],
            cite: &[
                cite(&sources::NDTV_UNDATED),
                cite(&sources::KURSIV_2025_11_21),
            ],
        },
        PlanPoint {
            number: 18,
            title: Text {
                en: "Non-nuclear status",
                fr: "Statut non nucléaire",
            },
            summary: Text {
                en: "Ukraine stays without nuclear weapons.",
                fr: "L'Ukraine reste sans armes nucléaires.",
            },
            theme: Theme::Nuclear,
            continues: &[],
            cite: &[cite(&sources::UA_CONNECT_CALGARY_UNDATED)],
        },
        PlanPoint {
            number: 19,
            title: Text {
                en: "Zaporizhzhia nuclear power plant",
                fr: "Centrale nucléaire de Zaporijjia",
            },
            summary: Text {
                en: "The plant is restarted under the supervision of the International Atomic \
                    Energy Agency, and Ukraine and Russia share its power equally.",
                fr: "La centrale est remise en marche sous le contrôle de l'Agence internationale \
                    de l'énergie atomique, et l'Ukraine et la Russie se partagent à égalité son \
                    électricité.",
            },
            theme: Theme::Nuclear,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 13,
            }],
            cite: &[
                cite(&sources::HAQQIN_AZ_2025_11_23),
                cite(&sources::REPORT_AZ_2025_11_24),
            ],
        },
        PlanPoint {
            number: 20,
            title: Text {
                en: "Education and minorities",
                fr: "Éducation et minorités",
            },
            summary: Text {
                en: "Both countries introduce school programmes for tolerance; Ukraine adopts the \
                    rules of the EU on religious tolerance and minority languages.",
                fr: "Les deux pays introduisent des programmes scolaires de tolérance ; l'Ukraine \
                    adopte les règles de l'UE sur la tolérance religieuse et les langues \
                    minoritaires.",
            },
            theme: Theme::Humanitarian,
            continues: &[],
            cite: &[cite(&sources::REPORT_AZ_2025_11_24)],
        },
        PlanPoint {
            number: 21,
            title: Text {
                en: "Territory",
                fr: "Territoires",
            },
            summary: Text {
                en: "Crimea, Luhansk and Donetsk count as Russian in fact, Kherson and \
                    Zaporizhzhia are frozen along the line of contact; Ukraine withdraws from the \
                    part of Donetsk it holds, which becomes a demilitarised buffer.",
                fr: "La Crimée, Louhansk et Donetsk sont tenus pour russes de fait, Kherson et \
                    Zaporijjia sont gelés sur la ligne de contact ; l'Ukraine se retire de la \
                    part de Donetsk qu'elle tient, qui devient une zone tampon démilitarisée.",
            },
            theme: Theme::Territory,
            continues: &[
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 11,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 3,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::LA_LV_UNDATED), cite(&sources::NDTV_UNDATED)],
        },
        PlanPoint {
            number: 22,
            title: Text {
                en: "No change by force",
                fr: "Pas de changement par la force",
            },
            summary: Text {
                en: "Russia and Ukraine do not alter the territorial arrangement by force; \
                    guarantees do not apply if they do.",
                fr: "La Russie et l'Ukraine ne modifient pas par la force l'arrangement \
                    territorial ; sinon les garanties ne s'appliquent pas.",
            },
            theme: Theme::Territory,
            continues: &[PointRef {
                plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                point: 3,
            }],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
        PlanPoint {
            number: 23,
            title: Text {
                en: "Dnipro and Black Sea",
                fr: "Dniepr et mer Noire",
            },
            summary: Text {
                en: "Russia does not hinder Ukraine's commercial use of the Dnipro, and grain \
                    moves freely across the Black Sea.",
                fr: "La Russie n'entrave pas l'usage commercial du Dniepr par l'Ukraine, et les \
                    céréales circulent librement en mer Noire.",
            },
            theme: Theme::Territory,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 14,
            }],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
        PlanPoint {
            number: 24,
            title: Text {
                en: "Prisoners and civilians",
                fr: "Prisonniers et civils",
            },
            summary: Text {
                en: "A humanitarian committee sees to the exchange of all prisoners for all, the \
                    return of civilians and children and the reunion of families.",
                fr: "Un comité humanitaire veille à l'échange de tous les prisonniers contre \
                    tous, au retour des civils et des enfants et au regroupement des familles.",
            },
            theme: Theme::Humanitarian,
            continues: &[
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 4,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 5,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 6,
                },
            ],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
        PlanPoint {
            number: 25,
            title: Text {
                en: "Elections",
                fr: "Élections",
            },
            summary: Text {
                en: "Ukraine holds elections within 100 days.",
                fr: "L'Ukraine organise des élections dans les 100 jours.",
            },
            theme: Theme::Process,
            continues: &[],
            cite: &[cite(&sources::LA_LV_UNDATED), cite(&sources::NDTV_UNDATED)],
        },
        PlanPoint {
            number: 26,
            title: Text {
                en: "Amnesty",
                fr: "Amnistie",
            },
            summary: Text {
                en: "All parties have full amnesty for their acts during the war and raise no \
                    claims.",
                fr: "Toutes les parties reçoivent une amnistie complète pour leurs actes pendant \
                    la guerre et ne présentent aucune réclamation.",
            },
            theme: Theme::Humanitarian,
            continues: &[],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
        PlanPoint {
            number: 27,
            title: Text {
                en: "Legal force and Peace Council",
                fr: "Force juridique et Conseil de la paix",
            },
            summary: Text {
                en: "The agreement is legally binding; a Peace Council chaired by President Trump \
                    oversees it, and breaches lead to sanctions.",
                fr: "L'accord est juridiquement contraignant ; un Conseil de la paix présidé par \
                    le président Trump y veille, et les violations entraînent des sanctions.",
            },
            theme: Theme::Process,
            continues: &[],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
        PlanPoint {
            number: 28,
            title: Text {
                en: "Start of the ceasefire",
                fr: "Début du cessez-le-feu",
            },
            summary: Text {
                en: "The ceasefire takes effect once all parties have agreed and both sides have \
                    moved back to agreed points.",
                fr: "Le cessez-le-feu prend effet une fois l'accord de toutes les parties acquis \
                    et les deux camps revenus aux points convenus.",
            },
            theme: Theme::Ceasefire,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 1,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::LA_LV_UNDATED)],
        },
    ],
    summary: Text {
        en: "The draft, written by American envoys who consulted a Russian one, was handed over \
            in Kyiv and published by American media and by a Ukrainian deputy on 20 and 21 \
            November 2025. Talks in Geneva and later ones turned it into the 20-point plan of \
            December. Points 1 to 12 and 21 to 28 were read in full; points 13 to 20 are known \
            here from shorter accounts and from a page that reprints the plan but was not seen to \
            its end.",
        fr: "Le projet, écrit par des émissaires américains qui avaient consulté un émissaire \
            russe, a été remis à Kyiv et publié par des médias américains et par un député \
            ukrainien les 20 et 21 novembre 2025. Les pourparlers de Genève et les suivants en \
            ont fait le plan en 20 points de décembre. Les points 1 à 12 et 21 à 28 ont été lus \
            en entier ; les points 13 à 20 sont connus ici par des comptes rendus plus courts et \
            par une page qui reproduit le plan, mais n'a pas été vue jusqu'au bout.",
    },
    cite: &[
        cite(&sources::AP_2025_11_21),
        cite(&sources::UNN_2025_11_21),
        cite(&sources::UA_CONNECT_CALGARY_UNDATED),
        cite(&sources::LA_LV_UNDATED),
        cite(&sources::NDTV_UNDATED),
        cite(&sources::KURSIV_2025_11_21),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Counter-proposal of the three European powers: 2025-11-23, peace-plan, proposed.
///
/// The United Kingdom, France and Germany went through the American plan point by point before the
/// talks in Geneva; Reuters published the draft on 23 November 2025. Points 1 to 12 bear the
/// numbers of the text. The last two stand later in it, with other numbers, and its remaining
/// points were not read. A different European text of 24 points was published the same weekend and
/// is not recorded here.
///
/// « Contre-proposition des trois puissances européennes » Le Royaume-Uni, la France et l'Allemagne
/// ont repris le plan américain point par point avant les pourparlers de Genève ; Reuters a publié
/// le projet le 23 novembre 2025. Les points 1 à 12 portent les numéros du texte. Les deux derniers
/// y figurent plus loin, sous d'autres numéros, et le reste n'a pas été lu. Un autre texte
/// européen, en 24 points, a paru le même week-end et n'est pas repris ici.
///
/// 1. Sovereignty: Ukraine's sovereignty is reconfirmed. (straits-times-2025-11-24, unn-2025-11-23)
/// 2. Non-aggression: Russia, Ukraine and NATO conclude an agreement of non-aggression.
///    (straits-times-2025-11-24, unn-2025-11-23)
/// 3. Deleted: The American sentence on invasion and enlargement is struck out.
///    (straits-times-2025-11-24, unn-2025-11-23)
/// 4. Dialogue between Russia and NATO: Russia and NATO talk about security after a peace agreement
///    is signed. (straits-times-2025-11-24, unn-2025-11-23)
/// 5. Security guarantees: Ukraine receives robust security guarantees. (straits-times-2025-11-24,
///    unn-2025-11-23)
/// 6. Size of the army: Ukraine's army is capped at a strength of 800,000 in peacetime.
///    (straits-times-2025-11-24, unn-2025-11-23, deccan-chronicle-2025-11-24)
/// 7. NATO: Membership depends on a consensus of NATO's members, which does not exist.
///    (straits-times-2025-11-24, unn-2025-11-23)
/// 8. Troops under NATO command: NATO agrees not to station troops under its command in Ukraine
///    permanently in peacetime. (straits-times-2025-11-24, unn-2025-11-23)
/// 9. Fighter aircraft in Poland: NATO fighter aircraft are stationed in Poland.
///    (straits-times-2025-11-24, unn-2025-11-23)
/// 10. American guarantee: A guarantee of the United States that mirrors Article 5, for which it is
///     paid; Ukraine forfeits it by invading Russia, and an invasion by Russia brings a military
///     response and sanctions. (straits-times-2025-11-24, unn-2025-11-23,
///     deccan-chronicle-2025-11-24)
/// 11. The EU: Ukraine may join the EU and has preferential access to its market while this is
///     assessed. (straits-times-2025-11-24, open-kg-undated-2)
/// 12. Rebuilding Ukraine: A package for Ukraine's reconstruction, with a development fund.
///     (straits-times-2025-11-24, open-kg-undated-2)
/// 13. Compensation and frozen assets: Ukraine is rebuilt and compensated, also from Russian state
///     assets, which stay frozen until Russia makes good the damage. (deccan-chronicle-2025-11-24,
///     report-az-2025-11-24)
/// 14. Territory: Talks on exchanges of territory start from the line of contact.
///     (deccan-chronicle-2025-11-24, report-az-2025-11-24)
///
/// # Sources
///
/// - Deccan Chronicle, [Europeans propose changes to US Ukraine plan with higher army cap,
///   NATO-style security
///   pact](<https://www.deccanchronicle.com/world/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap-nato-style-security-pact-doc-1919117>),
///   2025-11-24
/// - Open.KG, [The Telegraph and Reuters published the European peace plan on
///   Ukraine](<https://open.kg/en/news/in-the-world/47197-the-telegraph-i-reuters-opublikovali-evropejskij-mirnyj-plan-po-ukraine-alternativu-amerikanskomu.html>),
///   undated
/// - Report.az, [Europeans propose changes to US Ukraine plan, with higher army
///   cap](<https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap>),
///   2025-11-24
/// - The Straits Times, [Full text of European counter-proposal to US Ukraine peace
///   plan](<https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan>),
///   2025-11-24
/// - UNN, [Full text of the counter-proposal to the US peace plan -
///   Reuters](<https://unn.ua/en/news/european-media-published-the-full-text-of-the-counter-proposal-to-the-us-peace-plan-for-ukraine-reuters>),
///   2025-11-23
pub static E3_COUNTER_PROPOSAL_2025_11_23: Plan = Plan {
    id: "2025-11-23-e3-counter-proposal",
    title: Name {
        en: "Counter-proposal of the three European powers",
        fr: "Contre-proposition des trois puissances européennes",
        uk: None,
    },
    kind: PlanKind::PeacePlan,
    date: date("2025-11-23"),
    stage: Stage::Proposed,
    proposed_by: &[
        Proposer {
            by: Attribution::Member(&members::UNITED_KINGDOM),
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        Proposer {
            by: Attribution::Member(&members::FRANCE),
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        Proposer {
            by: Attribution::Member(&members::GERMANY),
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
    ],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Sovereignty",
                fr: "Souveraineté",
            },
            summary: Text {
                en: "Ukraine's sovereignty is reconfirmed.",
                fr: "La souveraineté de l'Ukraine est reconfirmée.",
            },
            theme: Theme::Sovereignty,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Non-aggression",
                fr: "Non-agression",
            },
            summary: Text {
                en: "Russia, Ukraine and NATO conclude an agreement of non-aggression.",
                fr: "La Russie, l'Ukraine et l'OTAN concluent un accord de non-agression.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 2,
            }],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Deleted",
                fr: "Supprimé",
            },
            summary: Text {
                en: "The American sentence on invasion and enlargement is struck out.",
                fr: "La phrase américaine sur l'invasion et l'élargissement est supprimée.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 3,
            }],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Dialogue between Russia and NATO",
                fr: "Dialogue entre la Russie et l'OTAN",
            },
            summary: Text {
                en: "Russia and NATO talk about security after a peace agreement is signed.",
                fr: "La Russie et l'OTAN dialoguent sur la sécurité après la signature d'un \
                    accord de paix.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 4,
            }],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Security guarantees",
                fr: "Garanties de sécurité",
            },
            summary: Text {
                en: "Ukraine receives robust security guarantees.",
                fr: "L'Ukraine reçoit des garanties de sécurité solides.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 5,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Size of the army",
                fr: "Taille de l'armée",
            },
            summary: Text {
                en: "Ukraine's army is capped at a strength of 800,000 in peacetime.",
                fr: "L'armée ukrainienne est plafonnée à un effectif de 800 000 en temps de paix.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 6,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 8,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
                cite(&sources::DECCAN_CHRONICLE_2025_11_24),
            ],
        },
        PlanPoint {
            number: 7,
            title: Text {
                en: "NATO",
                fr: "L'OTAN",
            },
            summary: Text {
                en: "Membership depends on a consensus of NATO's members, which does not exist.",
                fr: "L'adhésion dépend d'un consensus des membres de l'OTAN, qui n'existe pas.",
            },
            theme: Theme::Accession,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 7,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 8,
            title: Text {
                en: "Troops under NATO command",
                fr: "Troupes sous commandement de l'OTAN",
            },
            summary: Text {
                en: "NATO agrees not to station troops under its command in Ukraine permanently \
                    in peacetime.",
                fr: "L'OTAN accepte de ne pas stationner en permanence, en temps de paix, de \
                    troupes sous son commandement en Ukraine.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 8,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 9,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 9,
            title: Text {
                en: "Fighter aircraft in Poland",
                fr: "Avions de combat en Pologne",
            },
            summary: Text {
                en: "NATO fighter aircraft are stationed in Poland.",
                fr: "Des avions de combat de l'OTAN sont stationnés en Pologne.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 9,
            }],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
            ],
        },
        PlanPoint {
            number: 10,
            title: Text {
                en: "American guarantee",
                fr: "Garantie américaine",
            },
            summary: Text {
                en: "A guarantee of the United States that mirrors Article 5, for which it is \
                    paid; Ukraine forfeits it by invading Russia, and an invasion by Russia \
                    brings a military response and sanctions.",
                fr: "Une garantie des États-Unis calquée sur l'article 5, pour laquelle ils sont \
                    rémunérés ; l'Ukraine la perd en envahissant la Russie, et une invasion russe \
                    entraîne une réponse militaire et des sanctions.",
            },
            theme: Theme::AmericanSupport,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 10,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::UNN_2025_11_23),
                cite(&sources::DECCAN_CHRONICLE_2025_11_24),
            ],
        },
        PlanPoint {
            number: 11,
            title: Text {
                en: "The EU",
                fr: "L'UE",
            },
            summary: Text {
                en: "Ukraine may join the EU and has preferential access to its market while this \
                    is assessed.",
                fr: "L'Ukraine peut adhérer à l'UE et a un accès préférentiel à son marché \
                    pendant l'examen.",
            },
            theme: Theme::Accession,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 11,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 10,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::OPEN_KG_UNDATED_2),
            ],
        },
        PlanPoint {
            number: 12,
            title: Text {
                en: "Rebuilding Ukraine",
                fr: "Reconstruction de l'Ukraine",
            },
            summary: Text {
                en: "A package for Ukraine's reconstruction, with a development fund.",
                fr: "Un programme de reconstruction de l'Ukraine, avec un fonds de développement.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 12,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 16,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2025_11_24),
                cite(&sources::OPEN_KG_UNDATED_2),
            ],
        },
        PlanPoint {
            number: 13,
            title: Text {
                en: "Compensation and frozen assets",
                fr: "Indemnisation et avoirs gelés",
            },
            summary: Text {
                en: "Ukraine is rebuilt and compensated, also from Russian state assets, which \
                    stay frozen until Russia makes good the damage.",
                fr: "L'Ukraine est reconstruite et indemnisée, y compris sur les avoirs de l'État \
                    russe, gelés jusqu'à ce que la Russie répare les dommages.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 14,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 16,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::DECCAN_CHRONICLE_2025_11_24),
                cite(&sources::REPORT_AZ_2025_11_24),
            ],
        },
        PlanPoint {
            number: 14,
            title: Text {
                en: "Territory",
                fr: "Territoires",
            },
            summary: Text {
                en: "Talks on exchanges of territory start from the line of contact.",
                fr: "Les pourparlers sur des échanges de territoires partent de la ligne de \
                    contact.",
            },
            theme: Theme::Territory,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 21,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 12,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 1,
                },
            ],
            cite: &[
                cite(&sources::DECCAN_CHRONICLE_2025_11_24),
                cite(&sources::REPORT_AZ_2025_11_24),
            ],
        },
    ],
    summary: Text {
        en: "The United Kingdom, France and Germany went through the American plan point by point \
            before the talks in Geneva; Reuters published the draft on 23 November 2025. Points 1 \
            to 12 bear the numbers of the text. The last two stand later in it, with other \
            numbers, and its remaining points were not read. A different European text of 24 \
            points was published the same weekend and is not recorded here.",
        fr: "Le Royaume-Uni, la France et l'Allemagne ont repris le plan américain point par \
            point avant les pourparlers de Genève ; Reuters a publié le projet le 23 novembre \
            2025. Les points 1 à 12 portent les numéros du texte. Les deux derniers y figurent \
            plus loin, sous d'autres numéros, et le reste n'a pas été lu. Un autre texte \
            européen, en 24 points, a paru le même week-end et n'est pas repris ici.",
    },
    cite: &[
        cite(&sources::STRAITS_TIMES_2025_11_24),
        cite(&sources::UNN_2025_11_23),
        cite(&sources::DECCAN_CHRONICLE_2025_11_24),
        cite(&sources::REPORT_AZ_2025_11_24),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Commitments of the Berlin statement: 2025-12-15, security-guarantees, adopted.
///
/// Ten heads of state or government and the two presidents of the EU issued the statement in Berlin
/// during talks with American envoys; others were invited to join it. It leaves decisions on
/// territory to the people of Ukraine, once guarantees are in place. The Paris Declaration of
/// January 2026 takes up its first four points.
///
/// « Engagements de la déclaration de Berlin » Dix chefs d'État ou de gouvernement et les deux
/// présidents de l'UE ont publié la déclaration à Berlin, pendant des pourparlers avec des
/// émissaires américains ; d'autres étaient invités à s'y joindre. Elle laisse au peuple ukrainien
/// les décisions sur les territoires, une fois des garanties en place. La Déclaration de Paris de
/// janvier 2026 en reprend les quatre premiers points.
///
/// 1. Ukraine's armed forces: Sustained support for Ukraine's armed forces, at a strength of
///    800,000 in peacetime. (gov-uk-2025-12-15, unn-2025-12-15-2)
/// 2. A multinational force: A force led by Europeans, made of willing countries of the coalition
///    and supported by the United States, rebuilds Ukraine's forces, secures its skies and makes
///    the seas safer, also inside Ukraine. (gov-uk-2025-12-15, unn-2025-12-15-2)
/// 3. Monitoring of a ceasefire: A mechanism led by the United States, with others taking part,
///    monitors and verifies a ceasefire. (gov-uk-2025-12-15, unn-2025-12-15-2)
/// 4. Commitment in case of a new attack: A legally binding commitment, under national procedures,
///    to act if Ukraine is attacked again: possibly armed force, intelligence and logistics,
///    economic and diplomatic steps. (gov-uk-2025-12-15, unn-2025-12-15-2)
/// 5. Recovery: Measures for economic recovery; the text notes that Russian state assets in the EU
///    are immobilised. (gov-uk-2025-12-15, rss-aubry-2025-12-16)
/// 6. Accession to the EU: Strong support for Ukraine's accession to the EU. (gov-uk-2025-12-15,
///    rss-aubry-2025-12-16)
///
/// # Sources
///
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - LIGA.net, [Europe outlines its and US commitments to Ukraine in case of
///   peace](<https://news.liga.net/en/politics/news/europe-outlines-its-and-us-commitments-to-ukraine-in-case-of-peace>),
///   undated
/// - RSS Aubry, [European leaders pledge EU membership for Ukraine, commit troops and frozen
///   Russian assets](<https://rss.aubry.org/p/i/?search=%23Berlin%2Bsummit>), 2025-12-16
/// - UNN, [The people of Ukraine will decide on territories - joint statement by European
///   leaders](<https://unn.ua/en/news/the-people-of-ukraine-will-decide-on-territories-joint-statement-by-european-leaders>),
///   2025-12-15
pub static BERLIN_STATEMENT_2025_12_15: Plan = Plan {
    id: "2025-12-15-berlin-statement",
    title: Name {
        en: "Commitments of the Berlin statement",
        fr: "Engagements de la déclaration de Berlin",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2025-12-15"),
    stage: Stage::Adopted,
    proposed_by: &[
        Proposer {
            by: Attribution::Person(&people::FRIEDRICH_MERZ),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::METTE_FREDERIKSEN),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::ALEXANDER_STUBB),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::EMMANUEL_MACRON),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::GIORGIA_MELONI),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::DICK_SCHOOF),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::JONAS_GAHR_STORE),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::DONALD_TUSK),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::ULF_KRISTERSSON),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::KEIR_STARMER),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::ANTONIO_COSTA),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
        Proposer {
            by: Attribution::Person(&people::URSULA_VON_DER_LEYEN),
            cite: &[cite(&sources::GOV_UK_2025_12_15)],
        },
    ],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Ukraine's armed forces",
                fr: "Forces armées ukrainiennes",
            },
            summary: Text {
                en: "Sustained support for Ukraine's armed forces, at a strength of 800,000 in \
                    peacetime.",
                fr: "Un soutien durable aux forces armées ukrainiennes, à un effectif de 800 000 \
                    en temps de paix.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 6,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 1,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 4,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 5,
                },
            ],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::UNN_2025_12_15_2),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "A multinational force",
                fr: "Une force multinationale",
            },
            summary: Text {
                en: "A force led by Europeans, made of willing countries of the coalition and \
                    supported by the United States, rebuilds Ukraine's forces, secures its skies \
                    and makes the seas safer, also inside Ukraine.",
                fr: "Une force conduite par des Européens, composée de pays volontaires de la \
                    coalition et soutenue par les États-Unis, reconstitue les forces \
                    ukrainiennes, sécurise le ciel et rend les mers plus sûres, y compris en \
                    Ukraine.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 7,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 2,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::UNN_2025_12_15_2),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Monitoring of a ceasefire",
                fr: "Surveillance d'un cessez-le-feu",
            },
            summary: Text {
                en: "A mechanism led by the United States, with others taking part, monitors and \
                    verifies a ceasefire.",
                fr: "Un mécanisme conduit par les États-Unis, avec une participation \
                    internationale, surveille et vérifie un cessez-le-feu.",
            },
            theme: Theme::Monitoring,
            continues: &[PointRef {
                plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                point: 3,
            }],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::UNN_2025_12_15_2),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Commitment in case of a new attack",
                fr: "Engagement en cas de nouvelle attaque",
            },
            summary: Text {
                en: "A legally binding commitment, under national procedures, to act if Ukraine \
                    is attacked again: possibly armed force, intelligence and logistics, economic \
                    and diplomatic steps.",
                fr: "Un engagement juridiquement contraignant, selon les procédures nationales, à \
                    agir si l'Ukraine est de nouveau attaquée : le cas échéant force armée, \
                    renseignement et logistique, mesures économiques et diplomatiques.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 5,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::STARMER_THREE_ELEMENTS_2025_03_02,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::UNN_2025_12_15_2),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Recovery",
                fr: "Relèvement",
            },
            summary: Text {
                en: "Measures for economic recovery; the text notes that Russian state assets in \
                    the EU are immobilised.",
                fr: "Des mesures de relèvement économique ; le texte relève que les avoirs de \
                    l'État russe dans l'UE sont immobilisés.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 12,
                },
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 13,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::RSS_AUBRY_2025_12_16),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Accession to the EU",
                fr: "Adhésion à l'UE",
            },
            summary: Text {
                en: "Strong support for Ukraine's accession to the EU.",
                fr: "Un soutien appuyé à l'adhésion de l'Ukraine à l'UE.",
            },
            theme: Theme::Accession,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 11,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 10,
                },
            ],
            cite: &[
                cite(&sources::GOV_UK_2025_12_15),
                cite(&sources::RSS_AUBRY_2025_12_16),
            ],
        },
    ],
    summary: Text {
        en: "Ten heads of state or government and the two presidents of the EU issued the \
            statement in Berlin during talks with American envoys; others were invited to join \
            it. It leaves decisions on territory to the people of Ukraine, once guarantees are in \
            place. The Paris Declaration of January 2026 takes up its first four points.",
        fr: "Dix chefs d'État ou de gouvernement et les deux présidents de l'UE ont publié la \
            déclaration à Berlin, pendant des pourparlers avec des émissaires américains ; \
            d'autres étaient invités à s'y joindre. Elle laisse au peuple ukrainien les décisions \
            sur les territoires, une fois des garanties en place. La Déclaration de Paris de \
            janvier 2026 en reprend les quatre premiers points.",
    },
    cite: &[
        cite(&sources::GOV_UK_2025_12_15),
        cite(&sources::UNN_2025_12_15_2),
        cite(&sources::LIGA_NET_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// The 20-point plan: 2025-12-24, peace-plan, proposed.
///
/// President Zelenskyy read out to journalists the draft of a political document of 20 points to
/// end the war, made from an American 28-point plan and discussed between Ukraine, the United
/// States and Europe; his account was published on 24 December 2025 while a Russian answer was
/// awaited. He said that it largely reflected a joint position of Ukraine and the United States,
/// and that two questions were not agreed: the Donetsk region and the Zaporizhzhia plant. The
/// copies that were read show points 1 to 18 and the beginning of point 19; point 20 is not shown
/// and is missing here.
///
/// « Le plan en 20 points » Le président Zelensky a lu à des journalistes le projet d'un document
/// politique en 20 points pour mettre fin à la guerre, issu d'un plan américain en 28 points et
/// discuté entre l'Ukraine, les États-Unis et l'Europe ; son exposé a été publié le 24 décembre
/// 2025, dans l'attente d'une réponse russe. Il a dit que le texte traduisait largement une
/// position commune de l'Ukraine et des États-Unis, et que deux questions n'étaient pas réglées :
/// la région de Donetsk et la centrale de Zaporijjia. Les copies lues montrent les points 1 à 18 et
/// le début du point 19 ; le point 20 n'y figure pas et manque ici.
///
/// 1. Sovereignty: Ukraine's sovereignty is reaffirmed by all signatories. (ukrinform-undated-2,
///    censor-net-undated-2, glavnoe-undated)
/// 2. Non-aggression: A full agreement of non-aggression between Russia and Ukraine, with a
///    mechanism that monitors the line of contact from space and gives early warning of breaches.
///    (ukrinform-undated-2, censor-net-undated-2, glavnoe-undated)
/// 3. Security guarantees: Ukraine receives strong security guarantees. (ukrinform-undated-2,
///    censor-net-undated-2, glavnoe-undated)
/// 4. Size of the army: The Armed Forces of Ukraine stay at a strength of 800,000 in peacetime.
///    (ukrinform-undated-2, censor-net-undated-2, glavnoe-undated)
/// 5. Guarantees on the model of Article 5: The United States, NATO and European signatories give
///    guarantees that mirror Article 5: a military response and the return of all sanctions if
///    Russia invades Ukraine; they lapse if Ukraine attacks without provocation. A clause on
///    payment to the United States is gone, and bilateral guarantees are not excluded.
///    (ukrinform-undated-2, glavnoe-undated, rbc-ukraine-undated-3)
/// 6. Non-aggression in Russian law: Russia writes a policy of non-aggression towards Europe and
///    Ukraine into its laws. (ukrinform-undated-2, glavnoe-undated, mts-kg-undated)
/// 7. Membership of the EU: Ukraine joins the EU by a set date and has preferential access to its
///    market for a short time before. (sweden-herald-undated, mts-kg-undated)
/// 8. Development package: A global package for Ukraine's development, set out in a separate
///    agreement on investment. (sweden-herald-undated, mts-kg-undated)
/// 9. Recovery funds: Several funds for recovery and reconstruction, with the aim of 800 billion
///    dollars. (sweden-herald-undated, mts-kg-undated)
/// 10. Trade with the United States: A free trade agreement with the United States is concluded
///     faster. (sweden-herald-undated, mts-kg-undated)
/// 11. Non-nuclear status: Ukraine stays without nuclear weapons. (sweden-herald-undated,
///     mts-kg-undated)
/// 12. Zaporizhzhia nuclear power plant: Not agreed: the American side proposes management by three
///     parties, the Ukrainian side equal sharing with the United States. (censor-net-undated-2,
///     glavnoe-undated, rbc-ukraine-undated-3, mts-kg-undated)
/// 13. Education: Ukraine and Russia introduce school programmes for the understanding of other
///     cultures and against racism. (mts-kg-undated)
/// 14. Territory: The hardest point: the positions of the troops in the Donetsk, Luhansk,
///     Zaporizhzhia and Kherson regions on the day of the agreement count as the line of contact,
///     or a free economic zone in the Donbas is put to a referendum. (ua-112-undated,
///     mts-kg-undated, glavnoe-undated)
/// 15. No change by force: Russia and Ukraine do not alter what is agreed by force.
///     (mts-kg-undated)
/// 16. Dnipro and Black Sea: Russia does not hinder Ukraine's commercial use of the Dnipro and the
///     Black Sea; the Kinburn Spit is demilitarised. (mts-kg-undated)
/// 17. Prisoners and civilians: All prisoners are exchanged for all; civilians, children and
///     political prisoners return. (mts-kg-undated)
/// 18. Elections: Ukraine holds elections as soon as possible after the signature. (mts-kg-undated)
/// 19. Legal force: The agreement is legally binding; the rest of the point is not shown in the
///     copy that was read. (mts-kg-undated)
///
/// # Sources
///
/// - Censor.NET, [Zelenskyy revealed all 20 points of the peace
///   agreement](<https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan>),
///   undated
/// - Glavnoe, [Zelenskyy publishes 20-point plan to end the
///   war](<https://glavnoe.in.ua/en/news-en/zelenskyy-publishes-20-point-plan-to-end-the-war>),
///   undated
/// - mts.kg, [Zelensky listed 20 points of the peace
///   plan](<https://mts.kg/en/v-mire/285-zelenskij-perechislil-20-punktov-mirnogo-plana-kotoryj-obsuzhdali-v-ssha.html>),
///   undated
/// - Novaya Gazeta Europe, [Zelensky outlines full 20-point draft peace plan for the first
///   time](<https://novayagazeta.eu/articles/2025/12/24/zelensky-outlines-full-20-point-draft-peace-plan-for-the-first-time-en-news>),
///   2025-12-24
/// - Open.KG, [Zelensky on the 20 points of the peace
///   plan](<https://open.kg/en/news/exclusive/56756-zelenskij-rasskazal-o-20-punktah-mirnogo-plana-chto-v-nem-novogo.html>),
///   undated
/// - RBC-Ukraine, [President of Ukraine reveals 20-point peace plan for the first
///   time](<https://newsukraine.rbc.ua/news/president-of-ukraine-reveals-20-point-peace-1766566920.html>),
///   undated
/// - Sweden Herald, [Ukraine's new 20-point plan for
///   peace](<https://swedenherald.com/article/ukraines-new-20point-plan-for-peace>), undated
/// - 112.ua, [Zelenskyy revealed 20 points of the peace plan: What the most challenging point
///   entails](<https://112.ua/en/taemni-nuansi-14-go-punktu-mirnogo-planu-zelenskij-rozkriv-detali-pro-teritorii-ta-referendum-125121>),
///   undated
/// - Ukrinform, [Draft peace agreement: Zelensky outlines 20 points and reveals
///   details](<https://www.ukrinform.net/amp/rubric-polytics/4072955-draft-peace-agreement-zelensky-outlines-20-points-and-reveals-details.html>),
///   undated
pub static TWENTY_POINTS_2025_12_24: Plan = Plan {
    id: "2025-12-24-twenty-points",
    title: Name {
        en: "The 20-point plan",
        fr: "Le plan en 20 points",
        uk: None,
    },
    kind: PlanKind::PeacePlan,
    date: date("2025-12-24"),
    stage: Stage::Proposed,
    proposed_by: &[
        Proposer {
            by: Attribution::Person(&people::VOLODYMYR_ZELENSKYY),
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::NOVAYA_GAZETA_EUROPE_2025_12_24),
            ],
        },
        Proposer {
            by: Attribution::Member(&members::UNITED_STATES),
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::RBC_UKRAINE_UNDATED_3),
            ],
        },
    ],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Sovereignty",
                fr: "Souveraineté",
            },
            summary: Text {
                en: "Ukraine's sovereignty is reaffirmed by all signatories.",
                fr: "La souveraineté de l'Ukraine est réaffirmée par tous les signataires.",
            },
            theme: Theme::Sovereignty,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 1,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Non-aggression",
                fr: "Non-agression",
            },
            summary: Text {
                en: "A full agreement of non-aggression between Russia and Ukraine, with a \
                    mechanism that monitors the line of contact from space and gives early \
                    warning of breaches.",
                fr: "Un accord complet de non-agression entre la Russie et l'Ukraine, avec un \
                    mécanisme qui surveille la ligne de contact depuis l'espace et donne l'alerte \
                    rapide en cas de violation.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 2,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 2,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 3,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Security guarantees",
                fr: "Garanties de sécurité",
            },
            summary: Text {
                en: "Ukraine receives strong security guarantees.",
                fr: "L'Ukraine reçoit de solides garanties de sécurité.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 5,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 5,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Size of the army",
                fr: "Taille de l'armée",
            },
            summary: Text {
                en: "The Armed Forces of Ukraine stay at a strength of 800,000 in peacetime.",
                fr: "Les forces armées de l'Ukraine restent à un effectif de 800 000 en temps de \
                    paix.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 1,
                },
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 6,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 6,
                },
            ],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Guarantees on the model of Article 5",
                fr: "Garanties sur le modèle de l'article 5",
            },
            summary: Text {
                en: "The United States, NATO and European signatories give guarantees that mirror \
                    Article 5: a military response and the return of all sanctions if Russia \
                    invades Ukraine; they lapse if Ukraine attacks without provocation. A clause \
                    on payment to the United States is gone, and bilateral guarantees are not \
                    excluded.",
                fr: "Les États-Unis, l'OTAN et des signataires européens donnent des garanties \
                    calquées sur l'article 5 : réponse militaire et retour de toutes les \
                    sanctions si la Russie envahit l'Ukraine ; elles tombent si l'Ukraine attaque \
                    sans provocation. Une clause de rémunération des États-Unis a disparu, et des \
                    garanties bilatérales ne sont pas exclues.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 10,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 10,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
            ],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
                cite(&sources::RBC_UKRAINE_UNDATED_3),
            ],
        },
        PlanPoint {
            number: 6,
            title: Text {
                en: "Non-aggression in Russian law",
                fr: "Non-agression dans le droit russe",
            },
            summary: Text {
                en: "Russia writes a policy of non-aggression towards Europe and Ukraine into its \
                    laws.",
                fr: "La Russie inscrit dans ses lois une politique de non-agression envers \
                    l'Europe et l'Ukraine.",
            },
            theme: Theme::EuropeanSecurity,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 16,
            }],
            cite: &[
                cite(&sources::UKRINFORM_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 7,
            title: Text {
                en: "Membership of the EU",
                fr: "Adhésion à l'UE",
            },
            summary: Text {
                en: "Ukraine joins the EU by a set date and has preferential access to its market \
                    for a short time before.",
                fr: "L'Ukraine adhère à l'UE à une date fixée et bénéficie d'abord, pendant une \
                    courte période, d'un accès préférentiel à son marché.",
            },
            theme: Theme::Accession,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 6,
                },
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 11,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 11,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 10,
                },
            ],
            cite: &[
                cite(&sources::SWEDEN_HERALD_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 8,
            title: Text {
                en: "Development package",
                fr: "Programme de développement",
            },
            summary: Text {
                en: "A global package for Ukraine's development, set out in a separate agreement \
                    on investment.",
                fr: "Un programme global pour le développement de l'Ukraine, fixé dans un accord \
                    distinct sur les investissements.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 12,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 12,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 5,
                },
            ],
            cite: &[
                cite(&sources::SWEDEN_HERALD_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 9,
            title: Text {
                en: "Recovery funds",
                fr: "Fonds de relèvement",
            },
            summary: Text {
                en: "Several funds for recovery and reconstruction, with the aim of 800 billion \
                    dollars.",
                fr: "Plusieurs fonds pour le relèvement et la reconstruction, avec un objectif de \
                    800 milliards de dollars.",
            },
            theme: Theme::Reconstruction,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 12,
                },
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 13,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 16,
                },
            ],
            cite: &[
                cite(&sources::SWEDEN_HERALD_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 10,
            title: Text {
                en: "Trade with the United States",
                fr: "Commerce avec les États-Unis",
            },
            summary: Text {
                en: "A free trade agreement with the United States is concluded faster.",
                fr: "La conclusion d'un accord de libre-échange avec les États-Unis est accélérée.",
            },
            theme: Theme::Reconstruction,
            continues: &[],
            cite: &[
                cite(&sources::SWEDEN_HERALD_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 11,
            title: Text {
                en: "Non-nuclear status",
                fr: "Statut non nucléaire",
            },
            summary: Text {
                en: "Ukraine stays without nuclear weapons.",
                fr: "L'Ukraine reste sans armes nucléaires.",
            },
            theme: Theme::Nuclear,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 18,
            }],
            cite: &[
                cite(&sources::SWEDEN_HERALD_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 12,
            title: Text {
                en: "Zaporizhzhia nuclear power plant",
                fr: "Centrale nucléaire de Zaporijjia",
            },
            summary: Text {
                en: "Not agreed: the American side proposes management by three parties, the \
                    Ukrainian side equal sharing with the United States.",
                fr: "Non convenu : la partie américaine propose une gestion à trois, la partie \
                    ukrainienne un partage à égalité avec les États-Unis.",
            },
            theme: Theme::Nuclear,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 19,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 13,
                },
            ],
            cite: &[
                cite(&sources::CENSOR_NET_UNDATED_2),
                cite(&sources::GLAVNOE_UNDATED),
                cite(&sources::RBC_UKRAINE_UNDATED_3),
                cite(&sources::MTS_KG_UNDATED),
            ],
        },
        PlanPoint {
            number: 13,
            title: Text {
                en: "Education",
                fr: "Éducation",
            },
            summary: Text {
                en: "Ukraine and Russia introduce school programmes for the understanding of \
                    other cultures and against racism.",
                fr: "L'Ukraine et la Russie introduisent des programmes scolaires pour la \
                    compréhension des autres cultures et contre le racisme.",
            },
            theme: Theme::Humanitarian,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 20,
            }],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
        PlanPoint {
            number: 14,
            title: Text {
                en: "Territory",
                fr: "Territoires",
            },
            summary: Text {
                en: "The hardest point: the positions of the troops in the Donetsk, Luhansk, \
                    Zaporizhzhia and Kherson regions on the day of the agreement count as the \
                    line of contact, or a free economic zone in the Donbas is put to a referendum.",
                fr: "Le point le plus difficile : les positions des troupes dans les régions de \
                    Donetsk, Louhansk, Zaporijjia et Kherson au jour de l'accord valent ligne de \
                    contact, ou une zone économique libre dans le Donbass est soumise à \
                    référendum.",
            },
            theme: Theme::Territory,
            continues: &[
                PointRef {
                    plan: &plans::E3_COUNTER_PROPOSAL_2025_11_23,
                    point: 14,
                },
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 21,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 1,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 12,
                },
            ],
            cite: &[
                cite(&sources::UA_112_UNDATED),
                cite(&sources::MTS_KG_UNDATED),
                cite(&sources::GLAVNOE_UNDATED),
            ],
        },
        PlanPoint {
            number: 15,
            title: Text {
                en: "No change by force",
                fr: "Pas de changement par la force",
            },
            summary: Text {
                en: "Russia and Ukraine do not alter what is agreed by force.",
                fr: "La Russie et l'Ukraine ne modifient pas par la force ce qui est convenu.",
            },
            theme: Theme::Territory,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 22,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 3,
                },
            ],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
        PlanPoint {
            number: 16,
            title: Text {
                en: "Dnipro and Black Sea",
                fr: "Dniepr et mer Noire",
            },
            summary: Text {
                en: "Russia does not hinder Ukraine's commercial use of the Dnipro and the Black \
                    Sea; the Kinburn Spit is demilitarised.",
                fr: "La Russie n'entrave pas l'usage commercial du Dniepr et de la mer Noire par \
                    l'Ukraine ; la langue de Kinbourn est démilitarisée.",
            },
            theme: Theme::Territory,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 23,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 14,
                },
            ],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
        PlanPoint {
            number: 17,
            title: Text {
                en: "Prisoners and civilians",
                fr: "Prisonniers et civils",
            },
            summary: Text {
                en: "All prisoners are exchanged for all; civilians, children and political \
                    prisoners return.",
                fr: "Tous les prisonniers sont échangés contre tous ; les civils, les enfants et \
                    les prisonniers politiques rentrent.",
            },
            theme: Theme::Humanitarian,
            continues: &[
                PointRef {
                    plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                    point: 24,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 4,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 5,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 6,
                },
            ],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
        PlanPoint {
            number: 18,
            title: Text {
                en: "Elections",
                fr: "Élections",
            },
            summary: Text {
                en: "Ukraine holds elections as soon as possible after the signature.",
                fr: "L'Ukraine organise des élections dès que possible après la signature.",
            },
            theme: Theme::Process,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 25,
            }],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
        PlanPoint {
            number: 19,
            title: Text {
                en: "Legal force",
                fr: "Force juridique",
            },
            summary: Text {
                en: "The agreement is legally binding; the rest of the point is not shown in the \
                    copy that was read.",
                fr: "L'accord est juridiquement contraignant ; la suite du point ne figure pas \
                    dans la copie lue.",
            },
            theme: Theme::Process,
            continues: &[PointRef {
                plan: &plans::AMERICAN_28_POINTS_2025_11_20,
                point: 27,
            }],
            cite: &[cite(&sources::MTS_KG_UNDATED)],
        },
    ],
    summary: Text {
        en: "President Zelenskyy read out to journalists the draft of a political document of 20 \
            points to end the war, made from an American 28-point plan and discussed between \
            Ukraine, the United States and Europe; his account was published on 24 December 2025 \
            while a Russian answer was awaited. He said that it largely reflected a joint \
            position of Ukraine and the United States, and that two questions were not agreed: \
            the Donetsk region and the Zaporizhzhia plant. The copies that were read show points \
            1 to 18 and the beginning of point 19; point 20 is not shown and is missing here.",
        fr: "Le président Zelensky a lu à des journalistes le projet d'un document politique en \
            20 points pour mettre fin à la guerre, issu d'un plan américain en 28 points et \
            discuté entre l'Ukraine, les États-Unis et l'Europe ; son exposé a été publié le 24 \
            décembre 2025, dans l'attente d'une réponse russe. Il a dit que le texte traduisait \
            largement une position commune de l'Ukraine et des États-Unis, et que deux questions \
            n'étaient pas réglées : la région de Donetsk et la centrale de Zaporijjia. Les copies \
            lues montrent les points 1 à 18 et le début du point 19 ; le point 20 n'y figure pas \
            et manque ici.",
    },
    cite: &[
        cite(&sources::UKRINFORM_UNDATED_2),
        cite(&sources::CENSOR_NET_UNDATED_2),
        cite(&sources::GLAVNOE_UNDATED),
        cite(&sources::NOVAYA_GAZETA_EUROPE_2025_12_24),
        cite(&sources::OPEN_KG_UNDATED),
        cite(&sources::RBC_UKRAINE_UNDATED_3),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Four options for a force in Ukraine: 2026-01, options, proposed.
///
/// On the eve of the Paris meeting a French page listed four options that the coalition was said to
/// be studying. They range from observers to a large deployment; the page asks whether the
/// coalition has the means for the largest and how credible any of them would be without American
/// support. It does not say who put them forward.
///
/// « Quatre options pour une force en Ukraine » À la veille de la réunion de Paris, une page
/// française énumérait quatre options que la coalition étudierait. Elles vont de l'observation à un
/// large déploiement ; la page se demande si la coalition a les moyens de la plus grande et quel
/// crédit les unes et les autres auraient sans soutien américain. Elle ne dit pas qui les a
/// avancées.
///
/// 1. Observation mission: The deployment of a mission of observers. (lechiquier-social-undated)
/// 2. Presence in the rear: A presence behind the front, centred on training and on rebuilding the
///    Ukrainian army. (lechiquier-social-undated)
/// 3. Small units as a tripwire: Small units, so placed that any attack would set off a wider
///    response by powerful countries. (lechiquier-social-undated)
/// 4. Large deployment: At least 20,000 soldiers with means of strike and of intelligence, meant to
///    freeze the front line. (lechiquier-social-undated)
///
/// # Sources
///
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
pub static FORCE_OPTIONS_2026_01: Plan = Plan {
    id: "2026-01-force-options",
    title: Name {
        en: "Four options for a force in Ukraine",
        fr: "Quatre options pour une force en Ukraine",
        uk: None,
    },
    kind: PlanKind::Options,
    date: date("2026-01"),
    stage: Stage::Proposed,
    proposed_by: &[],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Observation mission",
                fr: "Mission d'observation",
            },
            summary: Text {
                en: "The deployment of a mission of observers.",
                fr: "Le déploiement d'une mission d'observateurs.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::SPIEGEL_SCENARIOS_2025_09_04,
                    point: 1,
                },
                PointRef {
                    plan: &plans::KALLAS_MISSION_KINDS_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::FAZ_RANGE_2025_04_10,
                    point: 2,
                },
            ],
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Presence in the rear",
                fr: "Présence à l'arrière",
            },
            summary: Text {
                en: "A presence behind the front, centred on training and on rebuilding the \
                    Ukrainian army.",
                fr: "Une présence en retrait du front, consacrée à la formation et à la \
                    reconstitution de l'armée ukrainienne.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::SPIEGEL_SCENARIOS_2025_09_04,
                    point: 2,
                },
                PointRef {
                    plan: &plans::FAZ_RANGE_2025_04_10,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Small units as a tripwire",
                fr: "Petites unités de déclenchement",
            },
            summary: Text {
                en: "Small units, so placed that any attack would set off a wider response by \
                    powerful countries.",
                fr: "De petites unités, placées de telle sorte que toute attaque entraînerait une \
                    réponse plus large de pays puissants.",
            },
            theme: Theme::MultinationalForce,
            continues: &[PointRef {
                plan: &plans::IISS_THREE_SIZES_2025_04,
                point: 1,
            }],
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Large deployment",
                fr: "Déploiement de grande ampleur",
            },
            summary: Text {
                en: "At least 20,000 soldiers with means of strike and of intelligence, meant to \
                    freeze the front line.",
                fr: "Au moins 20 000 soldats dotés de moyens de frappe et de renseignement, \
                    destinés à figer la ligne de front.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::SPIEGEL_SCENARIOS_2025_09_04,
                    point: 3,
                },
                PointRef {
                    plan: &plans::IISS_THREE_SIZES_2025_04,
                    point: 2,
                },
            ],
            cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
        },
    ],
    summary: Text {
        en: "On the eve of the Paris meeting a French page listed four options that the coalition \
            was said to be studying. They range from observers to a large deployment; the page \
            asks whether the coalition has the means for the largest and how credible any of them \
            would be without American support. It does not say who put them forward.",
        fr: "À la veille de la réunion de Paris, une page française énumérait quatre options que \
            la coalition étudierait. Elles vont de l'observation à un large déploiement ; la page \
            se demande si la coalition a les moyens de la plus grande et quel crédit les unes et \
            les autres auraient sans soutien américain. Elle ne dit pas qui les a avancées.",
    },
    cite: &[cite(&sources::LECHIQUIER_SOCIAL_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Four red lines of the coalition's engagement: 2026-01-05, principles, adopted.
///
/// An article written on the eve of the Paris meeting of 6 January 2026 says that four red lines
/// have structured the common engagement of the coalition from the start. The date is that of the
/// article, which names no document or author for them. They take up points that the British Prime
/// Minister presented after the London summit of 2 March 2025.
///
/// « Quatre lignes rouges de l'engagement de la coalition » Un article écrit la veille de la
/// réunion de Paris du 6 janvier 2026 indique que quatre lignes rouges structurent depuis l'origine
/// l'engagement commun de la coalition. La date est celle de l'article, qui ne leur donne ni
/// document ni auteur. Elles reprennent des points présentés par le Premier ministre britannique
/// après le sommet de Londres du 2 mars 2025.
///
/// 1. Military aid: Military aid to Ukraine is maintained. (lesfrancais-press-undated)
/// 2. Economic pressure on Russia: Economic pressure on Russia is increased.
///    (lesfrancais-press-undated)
/// 3. Ukrainian sovereignty: Ukraine's sovereignty is imperative in any negotiation.
///    (lesfrancais-press-undated)
/// 4. A credible security arrangement: A credible security arrangement is built to deter any future
///    aggression. (lesfrancais-press-undated)
///
/// # Sources
///
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
pub static FOUNDING_RED_LINES_2026_01_05: Plan = Plan {
    id: "2026-01-05-founding-red-lines",
    title: Name {
        en: "Four red lines of the coalition's engagement",
        fr: "Quatre lignes rouges de l'engagement de la coalition",
        uk: None,
    },
    kind: PlanKind::Principles,
    date: date("2026-01-05"),
    stage: Stage::Adopted,
    proposed_by: &[],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Military aid",
                fr: "Aide militaire",
            },
            summary: Text {
                en: "Military aid to Ukraine is maintained.",
                fr: "L'aide militaire à l'Ukraine est maintenue.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 5,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 6,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Economic pressure on Russia",
                fr: "Pression économique sur la Russie",
            },
            summary: Text {
                en: "Economic pressure on Russia is increased.",
                fr: "La pression économique sur la Russie est accrue.",
            },
            theme: Theme::Sanctions,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 1,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 2,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 2,
                },
                PointRef {
                    plan: &plans::LONDON_MEASURES_2025_10_24,
                    point: 3,
                },
            ],
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Ukrainian sovereignty",
                fr: "Souveraineté ukrainienne",
            },
            summary: Text {
                en: "Ukraine's sovereignty is imperative in any negotiation.",
                fr: "La souveraineté de l'Ukraine s'impose dans toute négociation.",
            },
            theme: Theme::Sovereignty,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 2,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "A credible security arrangement",
                fr: "Un dispositif de sécurité crédible",
            },
            summary: Text {
                en: "A credible security arrangement is built to deter any future aggression.",
                fr: "Un dispositif de sécurité crédible est bâti pour dissuader toute agression \
                    future.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 3,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 2,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
            ],
            cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
        },
    ],
    summary: Text {
        en: "An article written on the eve of the Paris meeting of 6 January 2026 says that four \
            red lines have structured the common engagement of the coalition from the start. The \
            date is that of the article, which names no document or author for them. They take up \
            points that the British Prime Minister presented after the London summit of 2 March \
            2025.",
        fr: "Un article écrit la veille de la réunion de Paris du 6 janvier 2026 indique que \
            quatre lignes rouges structurent depuis l'origine l'engagement commun de la \
            coalition. La date est celle de l'article, qui ne leur donne ni document ni auteur. \
            Elles reprennent des points présentés par le Premier ministre britannique après le \
            sommet de Londres du 2 mars 2025.",
    },
    cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Five points of the Élysée for the time after a ceasefire: 2026-01-06, security-guarantees,
/// proposed.
///
/// The French presidency set out in five points what the coalition would give Ukraine once a
/// ceasefire was signed. They match the five parts of the Paris Declaration of the same day, except
/// that the fifth also names economic support and reconstruction. The agencies listed most of them
/// the day before the meeting.
///
/// « Les cinq points de l'Élysée pour l'après-cessez-le-feu » La présidence française a présenté en
/// cinq points ce que la coalition donnerait à l'Ukraine une fois un cessez-le-feu signé. Ils
/// répondent aux cinq volets de la Déclaration de Paris du même jour, à ceci près que le cinquième
/// cite aussi le soutien économique et la reconstruction. Les agences en énuméraient la plupart la
/// veille de la réunion.
///
/// 1. Monitoring of the ceasefire: Monitoring of the ceasefire under American leadership, with
///    contributions of several states. (elysee-2026-01-06)
/// 2. Support for the Ukrainian forces: Support for the Ukrainian armed forces, the first line of
///    defence and of deterrence. (elysee-2026-01-06, sudtirol-news-2026-01-05)
/// 3. A multinational force: Deployment of a multinational force at sea, in the air and on land,
///    for reassurance and away from the line of contact. (elysee-2026-01-06,
///    sudtirol-news-2026-01-05)
/// 4. Commitments in case of a new attack: A legal form for the commitments to support Ukraine if
///    Russia attacks again after a ceasefire. (elysee-2026-01-06, sudtirol-news-2026-01-05)
/// 5. Recovery and long-term defence cooperation: Long-term defence cooperation between the
///    partners and Ukraine; the Élysée's page adds economic support and reconstruction.
///    (elysee-2026-01-06, sudtirol-news-2026-01-05)
///
/// # Sources
///
/// - Élysée, [Sommet de la Coalition des
///   volontaires](<https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires>),
///   2026-01-06
/// - Südtirol News, [“Koalition der Willigen” berät mit US-Vertretern in
///   Paris](<https://www.suedtirolnews.it/politik/koalition-der-willigen-beraet-mit-us-vertretern-in-paris>),
///   2026-01-05
pub static FIVE_POINTS_2026_01_06: Plan = Plan {
    id: "2026-01-06-five-points",
    title: Name {
        en: "Five points of the Élysée for the time after a ceasefire",
        fr: "Les cinq points de l'Élysée pour l'après-cessez-le-feu",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2026-01-06"),
    stage: Stage::Proposed,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "The Élysée",
            fr: "L'Élysée",
            uk: None,
        }),
        cite: &[cite(&sources::ELYSEE_2026_01_06)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Monitoring of the ceasefire",
                fr: "Surveillance du cessez-le-feu",
            },
            summary: Text {
                en: "Monitoring of the ceasefire under American leadership, with contributions of \
                    several states.",
                fr: "Surveillance du cessez-le-feu sous direction américaine, avec des \
                    contributions de plusieurs États.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 3,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 2,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 3,
                },
                PointRef {
                    plan: &plans::BBC_FORCE_OUTLINE_2025_03_20,
                    point: 5,
                },
            ],
            cite: &[cite(&sources::ELYSEE_2026_01_06)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Support for the Ukrainian forces",
                fr: "Soutien aux forces ukrainiennes",
            },
            summary: Text {
                en: "Support for the Ukrainian armed forces, the first line of defence and of \
                    deterrence.",
                fr: "Soutien aux forces armées ukrainiennes, première ligne de défense et de \
                    dissuasion.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 1,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 4,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 3,
                },
                PointRef {
                    plan: &plans::FOUNDING_RED_LINES_2026_01_05,
                    point: 1,
                },
            ],
            cite: &[
                cite(&sources::ELYSEE_2026_01_06),
                cite(&sources::SUDTIROL_NEWS_2026_01_05),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "A multinational force",
                fr: "Une force multinationale",
            },
            summary: Text {
                en: "Deployment of a multinational force at sea, in the air and on land, for \
                    reassurance and away from the line of contact.",
                fr: "Déploiement d'une force multinationale en mer, dans les airs et sur terre, à \
                    titre de réassurance et loin de la ligne de contact.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 2,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 2,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 3,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 2,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::ELYSEE_2026_01_06),
                cite(&sources::SUDTIROL_NEWS_2026_01_05),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Commitments in case of a new attack",
                fr: "Engagements en cas de nouvelle agression",
            },
            summary: Text {
                en: "A legal form for the commitments to support Ukraine if Russia attacks again \
                    after a ceasefire.",
                fr: "Une forme juridique pour les engagements de soutien à l'Ukraine si la Russie \
                    attaque de nouveau après un cessez-le-feu.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 5,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 7,
                },
                PointRef {
                    plan: &plans::FOUNDING_RED_LINES_2026_01_05,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::ELYSEE_2026_01_06),
                cite(&sources::SUDTIROL_NEWS_2026_01_05),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Recovery and long-term defence cooperation",
                fr: "Relèvement et coopération de défense à long terme",
            },
            summary: Text {
                en: "Long-term defence cooperation between the partners and Ukraine; the Élysée's \
                    page adds economic support and reconstruction.",
                fr: "Coopération de défense à long terme entre les partenaires et l'Ukraine ; la \
                    page de l'Élysée y ajoute le soutien économique et la reconstruction.",
            },
            theme: Theme::DefenceCooperation,
            continues: &[
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 5,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 8,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 16,
                },
            ],
            cite: &[
                cite(&sources::ELYSEE_2026_01_06),
                cite(&sources::SUDTIROL_NEWS_2026_01_05),
            ],
        },
    ],
    summary: Text {
        en: "The French presidency set out in five points what the coalition would give Ukraine \
            once a ceasefire was signed. They match the five parts of the Paris Declaration of \
            the same day, except that the fifth also names economic support and reconstruction. \
            The agencies listed most of them the day before the meeting.",
        fr: "La présidence française a présenté en cinq points ce que la coalition donnerait à \
            l'Ukraine une fois un cessez-le-feu signé. Ils répondent aux cinq volets de la \
            Déclaration de Paris du même jour, à ceci près que le cinquième cite aussi le soutien \
            économique et la reconstruction. Les agences en énuméraient la plupart la veille de \
            la réunion.",
    },
    cite: &[
        cite(&sources::ELYSEE_2026_01_06),
        cite(&sources::SUDTIROL_NEWS_2026_01_05),
    ],
    formerly: &[],
    withdrawn: None,
};

/// The five parts of the Paris Declaration: 2026-01-06, security-guarantees, adopted.
///
/// The Paris Declaration names five parts of the guarantees that would take effect with a
/// ceasefire. It also sets up a coordination cell of the United States, Ukraine and the coalition
/// at the coalition's headquarters in Paris. The wording of parts three to five is known here from
/// reports and from a draft seen on the day; a draft commitment of the United States to support the
/// force under attack is not in the final text.
///
/// « Les cinq volets de la Déclaration de Paris » La Déclaration de Paris énumère cinq volets des
/// garanties qui prendraient effet avec un cessez-le-feu. Elle crée aussi une cellule de
/// coordination des États-Unis, de l'Ukraine et de la coalition au quartier général de la coalition
/// à Paris. Les termes des volets trois à cinq sont connus ici par des comptes rendus et par un
/// projet vu le jour même ; un engagement américain, présent dans ce projet, à soutenir la force en
/// cas d'attaque ne figure pas dans le texte final.
///
/// 1. Monitoring and verification of the ceasefire: Participation in a proposed mechanism led by
///    the United States, with continuous monitoring and contributions of the members; the coalition
///    sits on a special commission that deals with breaches, establishes who is responsible and
///    decides what is to be done. (president-of-ukraine-2026-01-06)
/// 2. Support for the Armed Forces of Ukraine: Continued long-term military aid and arms for the
///    first line of defence: defence packages, funding of purchases, work on Ukraine's defence
///    budget, access to depots for quick reinforcement, help with fortifications.
///    (president-of-ukraine-2026-01-06, european-pravda-2026-01-06)
/// 3. A Multinational Force for Ukraine: A force made of contributions of willing countries to help
///    rebuild the Ukrainian forces and deter, with measures in the air, at sea and on land at
///    Ukraine's request after a credible end of hostilities; led by Europeans, with members from
///    outside Europe and proposed American support. (european-pravda-2026-01-07,
///    maroc-diplomatique-undated)
/// 4. Commitments if Russia attacks again: Binding commitments to support Ukraine in case of a new
///    attack; in the wording of the draft they may include military capabilities, intelligence and
///    logistics, diplomatic initiatives and more sanctions. (boursorama-2026-01-06,
///    european-pravda-2026-01-06, nikolaev-news-2026-01-07)
/// 5. Long-term defence cooperation with Ukraine: Deeper cooperation over the long term, with
///    training and joint production of arms. (european-pravda-2026-01-06, nikolaev-news-2026-01-07)
///
/// # Sources
///
/// - Boursorama, [Ukraine-La "coalition des volontaires" prête à adopter un système de garanties
///   contraignantes](<https://www.boursorama.com/actualite-economique/actualites/ukraine-la-coalition-des-volontaires-prete-a-adopter-un-systeme-de-garanties-contraignantes-255d104d8c14427fa415418506d79669>),
///   2026-01-06
/// - European Pravda, [Media reveal security guarantees of Coalition of the Willing prepared for
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/6/7228498>), 2026-01-06
/// - European Pravda, [US commitment to aid Kyiv against renewed Russian aggression removed from
///   Paris Declaration on
///   Ukraine](<https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560>), 2026-01-07
/// - Lepetitjournal.com, [La Coalition des volontaires acte une future paix durable en
///   Ukraine](<https://lepetitjournal.com/expat-politique/actualites/coalition-des-volontaires-acte-future-paix-durable-ukraine-431067>),
///   undated
/// - Maroc Diplomatique, [Paris: the Coalition reaffirms its commitment to a just and lasting
///   peace](<https://www.maghress.com/fr/marocdiplomatique/417347>), undated
/// - Nikolaev News, [6 січня у Франції відбулося засідання «Коаліції
///   охочих»](<https://nikolaevnews.com.ua/society/2026/01/07/324510.html>), 2026-01-07
/// - President of Ukraine, [Paris Declaration: Robust Security Guarantees for a Solid and Lasting
///   Peace in
///   Ukraine](<https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313>),
///   2026-01-06
pub static PARIS_DECLARATION_2026_01_06: Plan = Plan {
    id: "2026-01-06-paris-declaration",
    title: Name {
        en: "The five parts of the Paris Declaration",
        fr: "Les cinq volets de la Déclaration de Paris",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2026-01-06"),
    stage: Stage::Adopted,
    proposed_by: &[Proposer {
        by: Attribution::Name(Name {
            en: "Members of the Coalition of the Willing",
            fr: "Membres de la coalition des volontaires",
            uk: None,
        }),
        cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06)],
    }],
    declaration: Some(&declarations::PARIS_DECLARATION_2026_01_06),
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Monitoring and verification of the ceasefire",
                fr: "Surveillance et vérification du cessez-le-feu",
            },
            summary: Text {
                en: "Participation in a proposed mechanism led by the United States, with \
                    continuous monitoring and contributions of the members; the coalition sits on \
                    a special commission that deals with breaches, establishes who is responsible \
                    and decides what is to be done.",
                fr: "Participation à un mécanisme proposé, conduit par les États-Unis, avec une \
                    surveillance continue et des contributions des membres ; la coalition siège \
                    dans une commission spéciale qui traite les violations, établit les \
                    responsabilités et décide des suites.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 1,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 3,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 2,
                },
                PointRef {
                    plan: &plans::UKRAINIAN_EUROPEAN_FRAMEWORK_2025_04_23,
                    point: 3,
                },
            ],
            cite: &[cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Support for the Armed Forces of Ukraine",
                fr: "Soutien aux forces armées de l'Ukraine",
            },
            summary: Text {
                en: "Continued long-term military aid and arms for the first line of defence: \
                    defence packages, funding of purchases, work on Ukraine's defence budget, \
                    access to depots for quick reinforcement, help with fortifications.",
                fr: "Poursuite de l'aide militaire et de l'armement à long terme pour la première \
                    ligne de défense : programmes de défense, financement d'achats, travail sur \
                    le budget de défense ukrainien, accès à des dépôts pour un renfort rapide, \
                    aide aux fortifications.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 2,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 1,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 1,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 3,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06),
                cite(&sources::EUROPEAN_PRAVDA_2026_01_06),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "A Multinational Force for Ukraine",
                fr: "Une Force multinationale pour l'Ukraine",
            },
            summary: Text {
                en: "A force made of contributions of willing countries to help rebuild the \
                    Ukrainian forces and deter, with measures in the air, at sea and on land at \
                    Ukraine's request after a credible end of hostilities; led by Europeans, with \
                    members from outside Europe and proposed American support.",
                fr: "Une force composée de contributions de pays volontaires pour aider à \
                    reconstituer les forces ukrainiennes et dissuader, avec des mesures dans les \
                    airs, en mer et sur terre à la demande de l'Ukraine après une fin crédible \
                    des hostilités ; conduite par des Européens, avec des membres hors d'Europe \
                    et un soutien américain proposé.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 3,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 2,
                },
                PointRef {
                    plan: &plans::CO_CHAIRS_FOUR_POINTS_2025_08_13,
                    point: 4,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 1,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 2,
                },
                PointRef {
                    plan: &plans::HEALEY_FOUR_OBJECTIVES_2025_04_10,
                    point: 3,
                },
                PointRef {
                    plan: &plans::MACRON_THREE_PILLARS_2025_03_27,
                    point: 2,
                },
                PointRef {
                    plan: &plans::LONDON_FOUR_POINTS_2025_03_02,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::EUROPEAN_PRAVDA_2026_01_07),
                cite(&sources::MAROC_DIPLOMATIQUE_UNDATED),
            ],
        },
        PlanPoint {
            number: 4,
            title: Text {
                en: "Commitments if Russia attacks again",
                fr: "Engagements si la Russie attaque de nouveau",
            },
            summary: Text {
                en: "Binding commitments to support Ukraine in case of a new attack; in the \
                    wording of the draft they may include military capabilities, intelligence and \
                    logistics, diplomatic initiatives and more sanctions.",
                fr: "Des engagements contraignants de soutien à l'Ukraine en cas de nouvelle \
                    attaque ; dans les termes du projet, ils peuvent comprendre des moyens \
                    militaires, du renseignement et de la logistique, des initiatives \
                    diplomatiques et d'autres sanctions.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 4,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
                PointRef {
                    plan: &plans::TWENTY_POINTS_2025_12_24,
                    point: 5,
                },
                PointRef {
                    plan: &plans::FOUNDING_RED_LINES_2026_01_05,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::BOURSORAMA_2026_01_06),
                cite(&sources::EUROPEAN_PRAVDA_2026_01_06),
                cite(&sources::NIKOLAEV_NEWS_2026_01_07),
            ],
        },
        PlanPoint {
            number: 5,
            title: Text {
                en: "Long-term defence cooperation with Ukraine",
                fr: "Coopération de défense à long terme avec l'Ukraine",
            },
            summary: Text {
                en: "Deeper cooperation over the long term, with training and joint production of \
                    arms.",
                fr: "Une coopération approfondie dans la durée, avec de la formation et une \
                    production commune d'armements.",
            },
            theme: Theme::DefenceCooperation,
            continues: &[PointRef {
                plan: &plans::FIVE_POINTS_2026_01_06,
                point: 5,
            }],
            cite: &[
                cite(&sources::EUROPEAN_PRAVDA_2026_01_06),
                cite(&sources::NIKOLAEV_NEWS_2026_01_07),
            ],
        },
    ],
    summary: Text {
        en: "The Paris Declaration names five parts of the guarantees that would take effect with \
            a ceasefire. It also sets up a coordination cell of the United States, Ukraine and \
            the coalition at the coalition's headquarters in Paris. The wording of parts three to \
            five is known here from reports and from a draft seen on the day; a draft commitment \
            of the United States to support the force under attack is not in the final text.",
        fr: "La Déclaration de Paris énumère cinq volets des garanties qui prendraient effet avec \
            un cessez-le-feu. Elle crée aussi une cellule de coordination des États-Unis, de \
            l'Ukraine et de la coalition au quartier général de la coalition à Paris. Les termes \
            des volets trois à cinq sont connus ici par des comptes rendus et par un projet vu le \
            jour même ; un engagement américain, présent dans ce projet, à soutenir la force en \
            cas d'attaque ne figure pas dans le texte final.",
    },
    cite: &[
        cite(&sources::PRESIDENT_OF_UKRAINE_2026_01_06),
        cite(&sources::EUROPEAN_PRAVDA_2026_01_07),
        cite(&sources::EUROPEAN_PRAVDA_2026_01_06),
        cite(&sources::MAROC_DIPLOMATIQUE_UNDATED),
        cite(&sources::LEPETITJOURNAL_COM_UNDATED),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Further steps with the partners of the coalition: 2026-01-06, security-guarantees, adopted.
///
/// After the Paris meeting of 6 January 2026 the British Prime Minister named three steps that the
/// partners had agreed, besides the declaration of intent on forces that he had signed with the
/// presidents of France and Ukraine. They answer to parts one, two and four of the Paris
/// Declaration of the same day.
///
/// « Autres étapes avec les partenaires de la coalition » Après la réunion de Paris du 6 janvier
/// 2026, le Premier ministre britannique a nommé trois étapes convenues entre les partenaires,
/// outre la déclaration d'intention sur des forces qu'il avait signée avec les présidents français
/// et ukrainien. Elles répondent aux volets un, deux et quatre de la Déclaration de Paris du même
/// jour.
///
/// 1. Monitoring: The partners take part in the monitoring and verification of a ceasefire led by
///    the United States. (wired-gov-2026-01-08)
/// 2. Arms in the long term: They support the provision of arms for Ukraine's defence in the long
///    term. (wired-gov-2026-01-08)
/// 3. Binding commitments: They work towards binding commitments; the rest of the sentence is cut
///    in the copy that was read. (wired-gov-2026-01-08)
///
/// # Sources
///
/// - Wired-Gov, [PM remarks after Coalition of the Willing meeting: 6 January
///   2026](<https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open>),
///   2026-01-08
pub static STARMER_STEPS_2026_01_06: Plan = Plan {
    id: "2026-01-06-starmer-steps",
    title: Name {
        en: "Further steps with the partners of the coalition",
        fr: "Autres étapes avec les partenaires de la coalition",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2026-01-06"),
    stage: Stage::Adopted,
    proposed_by: &[Proposer {
        by: Attribution::Person(&people::KEIR_STARMER),
        cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
    }],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Monitoring",
                fr: "Surveillance",
            },
            summary: Text {
                en: "The partners take part in the monitoring and verification of a ceasefire led \
                    by the United States.",
                fr: "Les partenaires participent à la surveillance et à la vérification d'un \
                    cessez-le-feu conduites par les États-Unis.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 1,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 3,
                },
            ],
            cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Arms in the long term",
                fr: "Armement à long terme",
            },
            summary: Text {
                en: "They support the provision of arms for Ukraine's defence in the long term.",
                fr: "Ils soutiennent la fourniture d'armes pour la défense de l'Ukraine à long \
                    terme.",
            },
            theme: Theme::UkrainianForces,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 2,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 1,
                },
            ],
            cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Binding commitments",
                fr: "Engagements contraignants",
            },
            summary: Text {
                en: "They work towards binding commitments; the rest of the sentence is cut in \
                    the copy that was read.",
                fr: "Ils œuvrent à des engagements contraignants ; la suite de la phrase manque \
                    dans la copie lue.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 4,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
            ],
            cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
        },
    ],
    summary: Text {
        en: "After the Paris meeting of 6 January 2026 the British Prime Minister named three \
            steps that the partners had agreed, besides the declaration of intent on forces that \
            he had signed with the presidents of France and Ukraine. They answer to parts one, \
            two and four of the Paris Declaration of the same day.",
        fr: "Après la réunion de Paris du 6 janvier 2026, le Premier ministre britannique a nommé \
            trois étapes convenues entre les partenaires, outre la déclaration d'intention sur \
            des forces qu'il avait signée avec les présidents français et ukrainien. Elles \
            répondent aux volets un, deux et quatre de la Déclaration de Paris du même jour.",
    },
    cite: &[cite(&sources::WIRED_GOV_2026_01_08)],
    formerly: &[],
    withdrawn: None,
};

/// Three-phase response to breaches of a ceasefire: 2026-02-03, security-guarantees, proposed.
///
/// The Financial Times reported, citing people informed of the talks, that Ukraine had agreed with
/// its European and American partners on how to respond to Russian breaches of a future ceasefire,
/// in three phases. Reuters could not verify the report at once.
///
/// « Réponse en trois phases aux violations d'un cessez-le-feu » Le Financial Times a rapporté,
/// d'après des personnes informées des discussions, que l'Ukraine s'était entendue avec ses
/// partenaires européens et américains sur la réponse, en trois phases, à des violations russes
/// d'un futur cessez-le-feu. Reuters n'a pas pu vérifier aussitôt l'information.
///
/// 1. Warning within 24 hours: Within 24 hours of a breach: a diplomatic warning and, if needed,
///    action by the Ukrainian army. (straits-times-2026-02-03, kyiv-independent-2026-02-03)
/// 2. Forces of the coalition: The second phase: an intervention by forces of the coalition.
///    (straits-times-2026-02-03, kyiv-independent-2026-02-03)
/// 3. Coordinated response after 72 hours: In case of a wider attack, 72 hours after the first
///    breach: a coordinated response backed by the West, with American forces.
///    (straits-times-2026-02-03, kyiv-independent-2026-02-03)
///
/// # Sources
///
/// - BB.LV, [Kyiv and the West Agreed on a Response to Moscow for Violating Peace -
///   Media](<https://en.bb.lv/article/world-news/2026/02/03/kyiv-and-the-west-agreed-on-a-response-to-moscow-for-violating-peace-media-87085/amp>),
///   2026-02-03
/// - Kyiv Independent, [West agrees to respond militarily to Russia's ceasefire violations in
///   Ukraine, FT
///   reports](<https://kyivindependent.com/west-pledges-to-respond-militarily-to-russias-ceasefire-violations-in-ukraine-ft-reports>),
///   2026-02-03
/// - The Straits Times, [Ukraine agrees to multi-tiered ceasefire enforcement plan with Europe and
///   US: FT
///   report](<https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports>),
///   2026-02-03
pub static CEASEFIRE_RESPONSE_2026_02_03: Plan = Plan {
    id: "2026-02-03-ceasefire-response",
    title: Name {
        en: "Three-phase response to breaches of a ceasefire",
        fr: "Réponse en trois phases aux violations d'un cessez-le-feu",
        uk: None,
    },
    kind: PlanKind::SecurityGuarantees,
    date: date("2026-02-03"),
    stage: Stage::Proposed,
    proposed_by: &[],
    declaration: None,
    points: &[
        PlanPoint {
            number: 1,
            title: Text {
                en: "Warning within 24 hours",
                fr: "Avertissement sous 24 heures",
            },
            summary: Text {
                en: "Within 24 hours of a breach: a diplomatic warning and, if needed, action by \
                    the Ukrainian army.",
                fr: "Dans les 24 heures suivant une violation : un avertissement diplomatique et, \
                    au besoin, une action de l'armée ukrainienne.",
            },
            theme: Theme::Monitoring,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 1,
                },
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 1,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 3,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2026_02_03),
                cite(&sources::KYIV_INDEPENDENT_2026_02_03),
            ],
        },
        PlanPoint {
            number: 2,
            title: Text {
                en: "Forces of the coalition",
                fr: "Forces de la coalition",
            },
            summary: Text {
                en: "The second phase: an intervention by forces of the coalition.",
                fr: "Deuxième phase : une intervention de forces de la coalition.",
            },
            theme: Theme::MultinationalForce,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 3,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 2,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2026_02_03),
                cite(&sources::KYIV_INDEPENDENT_2026_02_03),
            ],
        },
        PlanPoint {
            number: 3,
            title: Text {
                en: "Coordinated response after 72 hours",
                fr: "Réponse coordonnée après 72 heures",
            },
            summary: Text {
                en: "In case of a wider attack, 72 hours after the first breach: a coordinated \
                    response backed by the West, with American forces.",
                fr: "En cas d'attaque élargie, 72 heures après la première violation : une \
                    réponse coordonnée soutenue par l'Occident, avec des forces américaines.",
            },
            theme: Theme::Commitments,
            continues: &[
                PointRef {
                    plan: &plans::PARIS_DECLARATION_2026_01_06,
                    point: 4,
                },
                PointRef {
                    plan: &plans::FIVE_POINTS_2026_01_06,
                    point: 4,
                },
                PointRef {
                    plan: &plans::BERLIN_STATEMENT_2025_12_15,
                    point: 4,
                },
            ],
            cite: &[
                cite(&sources::STRAITS_TIMES_2026_02_03),
                cite(&sources::KYIV_INDEPENDENT_2026_02_03),
            ],
        },
    ],
    summary: Text {
        en: "The Financial Times reported, citing people informed of the talks, that Ukraine had \
            agreed with its European and American partners on how to respond to Russian breaches \
            of a future ceasefire, in three phases. Reuters could not verify the report at once.",
        fr: "Le Financial Times a rapporté, d'après des personnes informées des discussions, que \
            l'Ukraine s'était entendue avec ses partenaires européens et américains sur la \
            réponse, en trois phases, à des violations russes d'un futur cessez-le-feu. Reuters \
            n'a pas pu vérifier aussitôt l'information.",
    },
    cite: &[
        cite(&sources::STRAITS_TIMES_2026_02_03),
        cite(&sources::KYIV_INDEPENDENT_2026_02_03),
        cite(&sources::BB_LV_2026_02_03),
    ],
    formerly: &[],
    withdrawn: None,
};
