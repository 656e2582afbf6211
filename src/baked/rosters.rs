//! The constants of the rosters, each documented from its record.

// Written by `willing bake` from data/rosters/. Edit the record, not this file.

use crate::prelude::*;

/// States represented at the London summit of 2 March 2025: 2025-03-02, 18 participants.
///
/// United Kingdom, France, Netherlands, Canada, Norway, Germany, Italy, Poland, Spain, Sweden,
/// Finland, Denmark, Romania, Czechia, Türkiye, Ukraine, European Union, NATO.
///
/// Sixteen states, besides the presidents of the European Commission and of the European Council
/// and the Secretary General of NATO. The list of the same office as relayed by The Gaze leaves out
/// Finland.
///
/// # Sources
///
/// - Ukrinform, [Un sommet d'une quinzaine d'alliés européens de l'Ukraine ouvre à
///   Londres](<https://www.ukrinform.fr/amp/rubric-polytics/3966085-un-sommet-dune-quinzaine-dallies-europeens-de-lukraine-ouvre-a-londres.html>),
///   2025-03-02
pub static LONDON_2025_03_02: Roster = Roster {
    id: "2025-03-02-london",
    title: Name {
        en: "States represented at the London summit of 2 March 2025",
        fr: "États représentés au sommet de Londres du 2 mars 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-03-02"),
    by: Some(Attribution::Name(Name {
        en: "Office of the President of Ukraine",
        fr: "Bureau du président de l'Ukraine",
        uk: None,
    })),
    stated_count: None,
    members: &[
        &members::UNITED_KINGDOM,
        &members::FRANCE,
        &members::NETHERLANDS,
        &members::CANADA,
        &members::NORWAY,
        &members::GERMANY,
        &members::ITALY,
        &members::POLAND,
        &members::SPAIN,
        &members::SWEDEN,
        &members::FINLAND,
        &members::DENMARK,
        &members::ROMANIA,
        &members::CZECHIA,
        &members::TURKIYE,
        &members::UKRAINE,
        &members::EUROPEAN_UNION,
        &members::NATO,
    ],
    complete: true,
    note: Some(Text {
        en: "Sixteen states, besides the presidents of the European Commission and of the \
            European Council and the Secretary General of NATO. The list of the same office as \
            relayed by The Gaze leaves out Finland.",
        fr: "Seize États, outre les présidents de la Commission européenne et du Conseil européen \
            et le secrétaire général de l'OTAN. La liste du même bureau relayée par The Gaze omet \
            la Finlande.",
    }),
    cite: &[cite(&sources::UKRINFORM_2025_03_02)],
    formerly: &[],
    withdrawn: None,
};

/// Countries that the United Kingdom and France approached, according to Bloomberg: 2025-03-13, 3
/// invited.
///
/// Australia, Japan, New Zealand.
///
/// Thirty-seven countries of Europe, Asia and the Commonwealth, most of them not named; these
/// three, outside NATO, had joined the talks of chiefs of defence in Paris on 11 March.
///
/// # Sources
///
/// - Rubryka, [Britain and France propose 37-nation 'Coalition of the Willing' for Ukraine -
///   Bloomberg](<https://rubryka.com/en/2025/03/13/zmi-brytaniya-ta-frantsiya-obgovoryuyut-stvorennya-dlya-ukrayiny-koalitsiyi-ohochyh-iz-37-krayinamy>),
///   2025-03-13
pub static BLOOMBERG_APPROACHED_2025_03_13: Roster = Roster {
    id: "2025-03-13-bloomberg-approached",
    title: Name {
        en: "Countries that the United Kingdom and France approached, according to Bloomberg",
        fr: "Pays approchés par le Royaume-Uni et la France, selon Bloomberg",
        uk: None,
    },
    of: RosterOf::Invited,
    as_of: date("2025-03-13"),
    by: Some(Attribution::Name(Name {
        en: "Bloomberg",
        fr: "Bloomberg",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 37,
        precision: Precision::Exact,
    }),
    members: &[&members::AUSTRALIA, &members::JAPAN, &members::NEW_ZEALAND],
    complete: false,
    note: Some(Text {
        en: "Thirty-seven countries of Europe, Asia and the Commonwealth, most of them not named; \
            these three, outside NATO, had joined the talks of chiefs of defence in Paris on 11 \
            March.",
        fr: "Trente-sept pays d'Europe, d'Asie et du Commonwealth, pour la plupart non nommés ; \
            ces trois-là, hors de l'OTAN, s'étaient joints aux entretiens des chefs d'état-major \
            à Paris le 11 mars.",
    }),
    cite: &[cite(&sources::RUBRYKA_2025_03_13)],
    formerly: &[],
    withdrawn: None,
};

/// Participants in the videoconference of 15 March 2025: 2025-03-15, 28 participants.
///
/// European Union, NATO, Germany, Australia, Belgium, Bulgaria, Canada, Denmark, Spain, Finland,
/// France, Greece, Iceland, Italy, Latvia, Lithuania, Luxembourg, Norway, New Zealand, Netherlands,
/// Poland, Portugal, Czechia, Romania, Sweden, Türkiye, Ukraine, United Kingdom.
///
/// The page names the presidents of the European Commission and of the European Council and the
/// Secretary General of NATO first, then the twenty-six states.
///
/// # Sources
///
/// - Yeni Şafak, [Plus de 30 pays participeront à la "coalition des
///   volontaires"](<https://www.yenisafak.com/fr/international/plus-de-30-pays-participeront-a-la-coalition-des-volontaires-pour-discuter-de-lukraine-annonce-le-royaume-uni-40994>),
///   undated
pub static VIRTUAL_2025_03_15: Roster = Roster {
    id: "2025-03-15-virtual",
    title: Name {
        en: "Participants in the videoconference of 15 March 2025",
        fr: "Participants à la visioconférence du 15 mars 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-03-15"),
    by: None,
    stated_count: None,
    members: &[
        &members::EUROPEAN_UNION,
        &members::NATO,
        &members::GERMANY,
        &members::AUSTRALIA,
        &members::BELGIUM,
        &members::BULGARIA,
        &members::CANADA,
        &members::DENMARK,
        &members::SPAIN,
        &members::FINLAND,
        &members::FRANCE,
        &members::GREECE,
        &members::ICELAND,
        &members::ITALY,
        &members::LATVIA,
        &members::LITHUANIA,
        &members::LUXEMBOURG,
        &members::NORWAY,
        &members::NEW_ZEALAND,
        &members::NETHERLANDS,
        &members::POLAND,
        &members::PORTUGAL,
        &members::CZECHIA,
        &members::ROMANIA,
        &members::SWEDEN,
        &members::TURKIYE,
        &members::UKRAINE,
        &members::UNITED_KINGDOM,
    ],
    complete: true,
    note: Some(Text {
        en: "The page names the presidents of the European Commission and of the European Council \
            and the Secretary General of NATO first, then the twenty-six states.",
        fr: "La page nomme d'abord la présidente de la Commission européenne, le président du \
            Conseil européen et le secrétaire général de l'OTAN, puis les vingt-six États.",
    }),
    cite: &[cite(&sources::YENI_SAFAK_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Participants in the Paris summit of 27 March 2025: 2025-03-27, 33 participants.
///
/// Ukraine, France, Lithuania, Finland, Cyprus, Romania, Germany, United Kingdom, Belgium,
/// Bulgaria, Denmark, Spain, Croatia, Estonia, Greece, Ireland, Iceland, Italy, Latvia, Luxembourg,
/// Norway, Netherlands, Poland, Portugal, Czechia, Slovenia, Sweden, Türkiye, Austria, Australia,
/// Canada, European Union, NATO.
///
/// The list counts thirty-one states; the text of the same page speaks of nearly thirty. Austria,
/// Australia and Canada were represented by ambassadors, Türkiye by its Vice-President.
///
/// # Sources
///
/// - Ukrinform, [Les dirigeants de la « coalition des volontaires » se réunissent à Paris pour
///   discuter du soutien à
///   l'Ukraine](<https://ukrinform.fr/amp/rubric-polytics/3975465-les-dirigeants-de-la-coalition-des-volontaires-se-reunissent-a-paris-pour-discuter-du-soutien-a-lukraine.html>),
///   2025-03-27
pub static PARIS_2025_03_27: Roster = Roster {
    id: "2025-03-27-paris",
    title: Name {
        en: "Participants in the Paris summit of 27 March 2025",
        fr: "Participants au sommet de Paris du 27 mars 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-03-27"),
    by: Some(Attribution::Name(Name {
        en: "Office of the President of Ukraine",
        fr: "Bureau du président de l'Ukraine",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 30,
        precision: Precision::About,
    }),
    members: &[
        &members::UKRAINE,
        &members::FRANCE,
        &members::LITHUANIA,
        &members::FINLAND,
        &members::CYPRUS,
        &members::ROMANIA,
        &members::GERMANY,
        &members::UNITED_KINGDOM,
        &members::BELGIUM,
        &members::BULGARIA,
        &members::DENMARK,
        &members::SPAIN,
        &members::CROATIA,
        &members::ESTONIA,
        &members::GREECE,
        &members::IRELAND,
        &members::ICELAND,
        &members::ITALY,
        &members::LATVIA,
        &members::LUXEMBOURG,
        &members::NORWAY,
        &members::NETHERLANDS,
        &members::POLAND,
        &members::PORTUGAL,
        &members::CZECHIA,
        &members::SLOVENIA,
        &members::SWEDEN,
        &members::TURKIYE,
        &members::AUSTRIA,
        &members::AUSTRALIA,
        &members::CANADA,
        &members::EUROPEAN_UNION,
        &members::NATO,
    ],
    complete: true,
    note: Some(Text {
        en: "The list counts thirty-one states; the text of the same page speaks of nearly \
            thirty. Austria, Australia and Canada were represented by ambassadors, Türkiye by its \
            Vice-President.",
        fr: "La liste compte trente et un États ; le texte de la même page parle de près de \
            trente. L'Autriche, l'Australie et le Canada étaient représentés par des \
            ambassadeurs, la Turquie par son vice-président.",
    }),
    cite: &[cite(&sources::UKRINFORM_2025_03_27)],
    formerly: &[],
    withdrawn: None,
};

/// Participants in the defence ministers' meeting of 10 April 2025: 2025-04-10, 4 participants.
///
/// United Kingdom, France, European Union, NATO.
///
/// Counterparts from thirty countries, which the statement does not name, with representatives of
/// the European Commission, of the Council of the EU and of NATO.
///
/// # Sources
///
/// - Wired-Gov, [Coalition of the Willing: Joint UK-France Statement following 10 April
///   meeting](<https://www.wired-gov.net/wg/news.nsf/articles/coalition+of+the+willing+joint+ukfrance+statement+following+10+april+meeting+14042025131500?open>),
///   2025-04-14
pub static DEFENCE_MINISTERS_2025_04_10: Roster = Roster {
    id: "2025-04-10-defence-ministers",
    title: Name {
        en: "Participants in the defence ministers' meeting of 10 April 2025",
        fr: "Participants à la réunion des ministres de la Défense du 10 avril 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-04-10"),
    by: Some(Attribution::Name(Name {
        en: "The ministers of defence of the United Kingdom and France",
        fr: "Les ministres de la Défense du Royaume-Uni et de la France",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 30,
        precision: Precision::Exact,
    }),
    members: &[
        &members::UNITED_KINGDOM,
        &members::FRANCE,
        &members::EUROPEAN_UNION,
        &members::NATO,
    ],
    complete: false,
    note: Some(Text {
        en: "Counterparts from thirty countries, which the statement does not name, with \
            representatives of the European Commission, of the Council of the EU and of NATO.",
        fr: "Homologues de trente pays, que la déclaration ne nomme pas, avec des représentants \
            de la Commission européenne, du Conseil de l'UE et de l'OTAN.",
    }),
    cite: &[cite(&sources::WIRED_GOV_2025_04_14)],
    formerly: &[],
    withdrawn: None,
};

/// Countries named as members on 10 May 2025: 2025-05-10, 4 members.
///
/// Australia, New Zealand, Japan, Türkiye.
///
/// Thirty-three countries, mainly European, which the page does not name; these four are its
/// others. It says that the United States, Hungary, Slovakia and some states of the Balkans are
/// outside.
///
/// # Sources
///
/// - knews.media, [Donald Tusk and European leaders are in Kiev. They called
///   Trump](<https://knews.media/2025/05/10/donald-tusk-and-european-leaders-are-in-kiev-they-called-trump/>),
///   undated
pub static KNEWS_2025_05_10: Roster = Roster {
    id: "2025-05-10-knews",
    title: Name {
        en: "Countries named as members on 10 May 2025",
        fr: "Pays nommés comme membres le 10 mai 2025",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2025-05-10"),
    by: Some(Attribution::Name(Name {
        en: "A Polish report, translated by knews.media",
        fr: "Un article polonais, traduit par knews.media",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 33,
        precision: Precision::Exact,
    }),
    members: &[
        &members::AUSTRALIA,
        &members::NEW_ZEALAND,
        &members::JAPAN,
        &members::TURKIYE,
    ],
    complete: false,
    note: Some(Text {
        en: "Thirty-three countries, mainly European, which the page does not name; these four \
            are its others. It says that the United States, Hungary, Slovakia and some states of \
            the Balkans are outside.",
        fr: "Trente-trois pays, surtout européens, que la page ne nomme pas ; ces quatre sont les \
            autres. Elle dit que les États-Unis, la Hongrie, la Slovaquie et des États des \
            Balkans n'en sont pas.",
    }),
    cite: &[cite(&sources::KNEWS_MEDIA_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Members named by Le Méridien on 17 August 2025: 2025-08-17, 13 members.
///
/// France, Germany, United Kingdom, Sweden, Lithuania, Latvia, Estonia, Spain, Finland, Türkiye,
/// Canada, European Union, NATO.
///
/// Most of the large European states, in the words of the page; the EU and NATO are called part of
/// the coalition. The page has no date but speaks of the meeting of that Sunday.
///
/// # Sources
///
/// - Le Méridien, [Volodymyr Zelensky ne voit aucun signe montrant que Moscou est prêt à un sommet
///   trilatéral avec
///   Washington](<https://le-meridien.fr/volodymyr-zelensky-ne-voit-aucun-signe-montrant-que-moscou-est-pret-a-un-sommet-trilateral-avec-washington/amp>),
///   undated
pub static LE_MERIDIEN_2025_08_17: Roster = Roster {
    id: "2025-08-17-le-meridien",
    title: Name {
        en: "Members named by Le Méridien on 17 August 2025",
        fr: "Membres nommés par Le Méridien le 17 août 2025",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2025-08-17"),
    by: Some(Attribution::Name(Name {
        en: "Le Méridien",
        fr: "Le Méridien",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 31,
        precision: Precision::Exact,
    }),
    members: &[
        &members::FRANCE,
        &members::GERMANY,
        &members::UNITED_KINGDOM,
        &members::SWEDEN,
        &members::LITHUANIA,
        &members::LATVIA,
        &members::ESTONIA,
        &members::SPAIN,
        &members::FINLAND,
        &members::TURKIYE,
        &members::CANADA,
        &members::EUROPEAN_UNION,
        &members::NATO,
    ],
    complete: false,
    note: Some(Text {
        en: "Most of the large European states, in the words of the page; the EU and NATO are \
            called part of the coalition. The page has no date but speaks of the meeting of that \
            Sunday.",
        fr: "La plupart des grands États européens, selon la page ; l'UE et l'OTAN y sont dites \
            intégrées à la coalition. La page n'est pas datée mais parle de la réunion de ce \
            dimanche-là.",
    }),
    cite: &[cite(&sources::LE_MERIDIEN_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Members named by TV5MONDE on 17 August 2025: 2025-08-17, 12 members.
///
/// Germany, United Kingdom, Sweden, Finland, Lithuania, Latvia, Estonia, Spain, Türkiye, Canada,
/// European Union, NATO.
///
/// Given as examples among the majority of European countries. France is named alongside the United
/// Kingdom as leading the coalition, but not in the list.
///
/// # Sources
///
/// - TV5MONDE, ["Coalition des volontaires" pour l'Ukraine : qu'est-ce que c'est
///   ?](<https://information.tv5monde.com/international/coalition-des-volontaires-pour-lukraine-quest-ce-que-cest-2788558>),
///   2025-08-17
pub static TV5MONDE_2025_08_17: Roster = Roster {
    id: "2025-08-17-tv5monde",
    title: Name {
        en: "Members named by TV5MONDE on 17 August 2025",
        fr: "Membres nommés par TV5MONDE le 17 août 2025",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2025-08-17"),
    by: Some(Attribution::Name(Name {
        en: "TV5MONDE",
        fr: "TV5MONDE",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 31,
        precision: Precision::Exact,
    }),
    members: &[
        &members::GERMANY,
        &members::UNITED_KINGDOM,
        &members::SWEDEN,
        &members::FINLAND,
        &members::LITHUANIA,
        &members::LATVIA,
        &members::ESTONIA,
        &members::SPAIN,
        &members::TURKIYE,
        &members::CANADA,
        &members::EUROPEAN_UNION,
        &members::NATO,
    ],
    complete: false,
    note: Some(Text {
        en: "Given as examples among the majority of European countries. France is named \
            alongside the United Kingdom as leading the coalition, but not in the list.",
        fr: "Donnés en exemple parmi la majorité des pays européens. La France est citée avec le \
            Royaume-Uni à la tête de la coalition, mais pas dans la liste.",
    }),
    cite: &[cite(&sources::TV5MONDE_2025_08_17)],
    formerly: &[],
    withdrawn: None,
};

/// Participants named by Heute for the videoconference of 19 August 2025: 2025-08-19, 6
/// participants.
///
/// Austria, Canada, Japan, New Zealand, Türkiye, European Union.
///
/// An incomplete list. Austria was represented by its Chancellor.
///
/// # Sources
///
/// - Heute, [Ort des Dialogs: Kanzler bringt Österreich ins
///   Spiel](<https://www.heute.at/s/ort-des-dialogs-kanzler-bringt-oesterreich-ins-spiel-120125640>),
///   undated
pub static HEUTE_2025_08_19: Roster = Roster {
    id: "2025-08-19-heute",
    title: Name {
        en: "Participants named by Heute for the videoconference of 19 August 2025",
        fr: "Participants nommés par Heute pour la visioconférence du 19 août 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-08-19"),
    by: Some(Attribution::Name(Name {
        en: "Heute",
        fr: "Heute",
        uk: None,
    })),
    stated_count: None,
    members: &[
        &members::AUSTRIA,
        &members::CANADA,
        &members::JAPAN,
        &members::NEW_ZEALAND,
        &members::TURKIYE,
        &members::EUROPEAN_UNION,
    ],
    complete: false,
    note: Some(Text {
        en: "An incomplete list. Austria was represented by its Chancellor.",
        fr: "Liste partielle. L'Autriche était représentée par son chancelier.",
    }),
    cite: &[cite(&sources::HEUTE_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Members named by Public Sénat in September 2025: 2025-09, 4 members.
///
/// European Union, NATO, Australia, Canada.
///
/// About thirty members, for the most part European countries that the page does not name; these
/// four are its examples of the others.
///
/// # Sources
///
/// - Public Sénat, [Guerre en Ukraine : les Américains seront « très certainement » associés aux
///   travaux de la Coalition des
///   volontaires](<https://www.publicsenat.fr/actualites/international/guerre-en-ukraine-les-americains-seront-tres-certainement-associes-aux-travaux-de-la-coalition-des-volontaires>),
///   undated
pub static PUBLIC_SENAT_2025_09: Roster = Roster {
    id: "2025-09-public-senat",
    title: Name {
        en: "Members named by Public Sénat in September 2025",
        fr: "Membres nommés par Public Sénat en septembre 2025",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2025-09"),
    by: Some(Attribution::Name(Name {
        en: "Public Sénat",
        fr: "Public Sénat",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 30,
        precision: Precision::About,
    }),
    members: &[
        &members::EUROPEAN_UNION,
        &members::NATO,
        &members::AUSTRALIA,
        &members::CANADA,
    ],
    complete: false,
    note: Some(Text {
        en: "About thirty members, for the most part European countries that the page does not \
            name; these four are its examples of the others.",
        fr: "Une trentaine de membres, surtout des pays européens que la page ne nomme pas ; ces \
            quatre-là sont ses exemples pour les autres.",
    }),
    cite: &[cite(&sources::PUBLIC_SENAT_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Participants in the Paris meeting of 4 September 2025: 2025-09-04, 35 participants.
///
/// Ukraine, France, European Union, Belgium, Netherlands, Finland, Denmark, Poland, Spain, NATO,
/// Germany, Italy, United Kingdom, Romania, Bulgaria, Estonia, Latvia, Lithuania, Norway, Sweden,
/// Czechia, Luxembourg, Ireland, Portugal, Greece, Cyprus, Croatia, Slovenia, Albania, Montenegro,
/// Canada, Japan, Australia, New Zealand, Austria.
///
/// Drawn up as the meeting began, of those who were to take part. The list as it was read breaks
/// off within the entry for Austria, the thirty-third state; the page counts thirty-three. The EU
/// and NATO are named besides.
///
/// # Sources
///
/// - Online.UA, [Help for Ukraine. "Coalition of the Willing" meeting takes place in
///   Paris](<https://news.online.ua/en/help-for-ukraine-coalition-of-the-willing-meeting-takes-place-in-paris-896724/>),
///   2025-09-04
pub static PARIS_2025_09_04: Roster = Roster {
    id: "2025-09-04-paris",
    title: Name {
        en: "Participants in the Paris meeting of 4 September 2025",
        fr: "Participants à la réunion de Paris du 4 septembre 2025",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2025-09-04"),
    by: Some(Attribution::Name(Name {
        en: "Ukrinform",
        fr: "Ukrinform",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 33,
        precision: Precision::Exact,
    }),
    members: &[
        &members::UKRAINE,
        &members::FRANCE,
        &members::EUROPEAN_UNION,
        &members::BELGIUM,
        &members::NETHERLANDS,
        &members::FINLAND,
        &members::DENMARK,
        &members::POLAND,
        &members::SPAIN,
        &members::NATO,
        &members::GERMANY,
        &members::ITALY,
        &members::UNITED_KINGDOM,
        &members::ROMANIA,
        &members::BULGARIA,
        &members::ESTONIA,
        &members::LATVIA,
        &members::LITHUANIA,
        &members::NORWAY,
        &members::SWEDEN,
        &members::CZECHIA,
        &members::LUXEMBOURG,
        &members::IRELAND,
        &members::PORTUGAL,
        &members::GREECE,
        &members::CYPRUS,
        &members::CROATIA,
        &members::SLOVENIA,
        &members::ALBANIA,
        &members::MONTENEGRO,
        &members::CANADA,
        &members::JAPAN,
        &members::AUSTRALIA,
        &members::NEW_ZEALAND,
        &members::AUSTRIA,
    ],
    complete: true,
    note: Some(Text {
        en: "Drawn up as the meeting began, of those who were to take part. The list as it was \
            read breaks off within the entry for Austria, the thirty-third state; the page counts \
            thirty-three. The EU and NATO are named besides.",
        fr: "Établie à l'ouverture de la réunion, avec les participants prévus. La liste telle \
            qu'elle a été lue s'interrompt dans la ligne de l'Autriche, trente-troisième État ; \
            la page en compte trente-trois. L'UE et l'OTAN sont nommées en plus.",
    }),
    cite: &[cite(&sources::ONLINE_UA_2025_09_04)],
    formerly: &[],
    withdrawn: None,
};

/// Leaders who issued the Berlin statement of 15 December 2025: 2025-12-15, 11 signatories.
///
/// Germany, Denmark, Finland, France, Italy, Netherlands, Norway, Poland, Sweden, United Kingdom,
/// European Union.
///
/// Ten states and the presidents of the European Council and of the European Commission; other
/// countries were invited to join. It is not a list of the coalition's members.
///
/// # Sources
///
/// - GOV.UK, [Joint statement on Ukraine: 15 December
///   2025](<https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025>),
///   2025-12-15
/// - UNN, [The people of Ukraine will decide on territories - joint statement by European
///   leaders](<https://unn.ua/en/news/the-people-of-ukraine-will-decide-on-territories-joint-statement-by-european-leaders>),
///   2025-12-15
pub static BERLIN_2025_12_15: Roster = Roster {
    id: "2025-12-15-berlin",
    title: Name {
        en: "Leaders who issued the Berlin statement of 15 December 2025",
        fr: "Dirigeants auteurs de la déclaration de Berlin du 15 décembre 2025",
        uk: None,
    },
    of: RosterOf::Signatories,
    as_of: date("2025-12-15"),
    by: None,
    stated_count: None,
    members: &[
        &members::GERMANY,
        &members::DENMARK,
        &members::FINLAND,
        &members::FRANCE,
        &members::ITALY,
        &members::NETHERLANDS,
        &members::NORWAY,
        &members::POLAND,
        &members::SWEDEN,
        &members::UNITED_KINGDOM,
        &members::EUROPEAN_UNION,
    ],
    complete: true,
    note: Some(Text {
        en: "Ten states and the presidents of the European Council and of the European \
            Commission; other countries were invited to join. It is not a list of the coalition's \
            members.",
        fr: "Dix États et les présidents du Conseil européen et de la Commission européenne ; \
            d'autres pays étaient invités à s'y joindre. Ce n'est pas une liste des membres de la \
            coalition.",
    }),
    cite: &[
        cite(&sources::GOV_UK_2025_12_15),
        cite(&sources::UNN_2025_12_15_2),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Members named by L'Échiquier Social in January 2026: 2026-01, 5 members.
///
/// United Kingdom, France, Japan, Canada, Australia.
///
/// About thirty states, for the most part European; the United Kingdom and France are named as
/// leading it, the three others as examples from outside Europe.
///
/// # Sources
///
/// - Boursorama, [Ukraine-Réunion de la "coalition des volontaires" en France le 6
///   janvier-Zelensky](<https://www.boursorama.com/actualite-economique/actualites/ukraine-reunion-de-la-coalition-des-volontaires-en-france-le-6-janvier-zelensky-6f9452baec411cd3af4ac86f7ad40d36>),
///   2025-12-30
/// - L'Échiquier Social, [Guerre en Ukraine : réunion de la “coalition des volontaires“ à
///   Paris](<https://www.lechiquiersocial.com/?p=41243>), undated
pub static LECHIQUIER_SOCIAL_2026_01: Roster = Roster {
    id: "2026-01-lechiquier-social",
    title: Name {
        en: "Members named by L'Échiquier Social in January 2026",
        fr: "Membres nommés par L'Échiquier Social en janvier 2026",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2026-01"),
    by: Some(Attribution::Name(Name {
        en: "L'Échiquier Social, after Reuters",
        fr: "L'Échiquier Social, d'après Reuters",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 30,
        precision: Precision::About,
    }),
    members: &[
        &members::UNITED_KINGDOM,
        &members::FRANCE,
        &members::JAPAN,
        &members::CANADA,
        &members::AUSTRALIA,
    ],
    complete: false,
    note: Some(Text {
        en: "About thirty states, for the most part European; the United Kingdom and France are \
            named as leading it, the three others as examples from outside Europe.",
        fr: "Une trentaine d'États, surtout européens ; le Royaume-Uni et la France sont cités à \
            leur tête, les trois autres comme exemples hors d'Europe.",
    }),
    cite: &[
        cite(&sources::LECHIQUIER_SOCIAL_UNDATED),
        cite(&sources::BOURSORAMA_2025_12_30),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Countries whose advisers came to Kyiv on 3 January 2026: 2026-01-03, 17 participants.
///
/// Germany, United Kingdom, France, Italy, Spain, Latvia, Estonia, Lithuania, Poland, Finland,
/// Canada, Netherlands, Sweden, Norway, Denmark, NATO, European Union.
///
/// Fifteen states, NATO, and the European Council with the European Commission. The version of the
/// Kyiv Independent leaves out Denmark.
///
/// # Sources
///
/// - Interfax-Ukraine, [National security advisors from European countries arrive in
///   Kyiv](<https://en.interfax.com.ua/news/general/1133422.html>), 2026-01-03
/// - LIGA.net, [National security advisors from European countries have arrived in
///   Kyiv](<https://news.liga.net/en/politics/news/national-security-advisors-from-european-countries-have-arrived-in-kyiv-photos>),
///   2026-01-03
pub static KYIV_ADVISERS_2026_01_03: Roster = Roster {
    id: "2026-01-03-kyiv-advisers",
    title: Name {
        en: "Countries whose advisers came to Kyiv on 3 January 2026",
        fr: "Pays dont les conseillers sont venus à Kyiv le 3 janvier 2026",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2026-01-03"),
    by: Some(Attribution::Person(&people::RUSTEM_UMEROV)),
    stated_count: None,
    members: &[
        &members::GERMANY,
        &members::UNITED_KINGDOM,
        &members::FRANCE,
        &members::ITALY,
        &members::SPAIN,
        &members::LATVIA,
        &members::ESTONIA,
        &members::LITHUANIA,
        &members::POLAND,
        &members::FINLAND,
        &members::CANADA,
        &members::NETHERLANDS,
        &members::SWEDEN,
        &members::NORWAY,
        &members::DENMARK,
        &members::NATO,
        &members::EUROPEAN_UNION,
    ],
    complete: true,
    note: Some(Text {
        en: "Fifteen states, NATO, and the European Council with the European Commission. The \
            version of the Kyiv Independent leaves out Denmark.",
        fr: "Quinze États, l'OTAN, ainsi que le Conseil européen et la Commission européenne. La \
            version du Kyiv Independent omet le Danemark.",
    }),
    cite: &[
        cite(&sources::INTERFAX_UKRAINE_2026_01_03),
        cite(&sources::LIGA_NET_2026_01_03),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Members described by the Cyprus Mail on 5 January 2026: 2026-01-05, 32 members.
///
/// Austria, Belgium, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, Finland, France,
/// Germany, Greece, Ireland, Italy, Latvia, Lithuania, Luxembourg, Netherlands, Poland, Portugal,
/// Romania, Slovenia, Spain, Sweden, Australia, Canada, Iceland, Japan, New Zealand, Norway,
/// Türkiye, United Kingdom.
///
/// The page gives the twenty-four EU states together, as all but Hungary, Malta and Slovakia, and
/// names the other eight. Ukraine and Albania are not among them.
///
/// # Sources
///
/// - Cyprus Mail, [Damianos to attend Coalition of the willing meeting in
///   Paris](<https://cyprus-mail.com/2026/01/05/damianos-to-attend-coalition-of-the-willing-meeting-in-paris>),
///   2026-01-05
pub static CYPRUS_MAIL_2026_01_05: Roster = Roster {
    id: "2026-01-05-cyprus-mail",
    title: Name {
        en: "Members described by the Cyprus Mail on 5 January 2026",
        fr: "Membres décrits par le Cyprus Mail le 5 janvier 2026",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2026-01-05"),
    by: Some(Attribution::Name(Name {
        en: "Cyprus Mail",
        fr: "Cyprus Mail",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 30,
        precision: Precision::MoreThan,
    }),
    members: &[
        &members::AUSTRIA,
        &members::BELGIUM,
        &members::BULGARIA,
        &members::CROATIA,
        &members::CYPRUS,
        &members::CZECHIA,
        &members::DENMARK,
        &members::ESTONIA,
        &members::FINLAND,
        &members::FRANCE,
        &members::GERMANY,
        &members::GREECE,
        &members::IRELAND,
        &members::ITALY,
        &members::LATVIA,
        &members::LITHUANIA,
        &members::LUXEMBOURG,
        &members::NETHERLANDS,
        &members::POLAND,
        &members::PORTUGAL,
        &members::ROMANIA,
        &members::SLOVENIA,
        &members::SPAIN,
        &members::SWEDEN,
        &members::AUSTRALIA,
        &members::CANADA,
        &members::ICELAND,
        &members::JAPAN,
        &members::NEW_ZEALAND,
        &members::NORWAY,
        &members::TURKIYE,
        &members::UNITED_KINGDOM,
    ],
    complete: true,
    note: Some(Text {
        en: "The page gives the twenty-four EU states together, as all but Hungary, Malta and \
            Slovakia, and names the other eight. Ukraine and Albania are not among them.",
        fr: "La page donne en bloc les vingt-quatre États de l'UE, tous sauf la Hongrie, Malte et \
            la Slovaquie, et nomme les huit autres. L'Ukraine et l'Albanie n'y figurent pas.",
    }),
    cite: &[cite(&sources::CYPRUS_MAIL_2026_01_05)],
    formerly: &[],
    withdrawn: None,
};

/// Members listed by Lesfrancais.press on 5 January 2026: 2026-01-05, 15 members.
///
/// United Kingdom, Denmark, Estonia, Spain, Italy, Canada, Latvia, Lithuania, Netherlands, Germany,
/// Norway, Poland, Finland, France, Sweden.
///
/// The page gives these fifteen as the members. They are the fifteen countries that Rustem Umerov
/// named as represented in Kyiv on 3 January 2026.
///
/// # Sources
///
/// - Lesfrancais.press, [Paris : la coalition des volontaires à l’épreuve de la paix en Ukraine et
///   de l’Histoire](<https://lesfrancais.press/paris-coalition-volontaires-epreuve-paix-ukraine>),
///   undated
pub static LESFRANCAIS_PRESS_2026_01_05: Roster = Roster {
    id: "2026-01-05-lesfrancais-press",
    title: Name {
        en: "Members listed by Lesfrancais.press on 5 January 2026",
        fr: "Membres énumérés par Lesfrancais.press le 5 janvier 2026",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2026-01-05"),
    by: Some(Attribution::Name(Name {
        en: "Lesfrancais.press",
        fr: "Lesfrancais.press",
        uk: None,
    })),
    stated_count: None,
    members: &[
        &members::UNITED_KINGDOM,
        &members::DENMARK,
        &members::ESTONIA,
        &members::SPAIN,
        &members::ITALY,
        &members::CANADA,
        &members::LATVIA,
        &members::LITHUANIA,
        &members::NETHERLANDS,
        &members::GERMANY,
        &members::NORWAY,
        &members::POLAND,
        &members::FINLAND,
        &members::FRANCE,
        &members::SWEDEN,
    ],
    complete: true,
    note: Some(Text {
        en: "The page gives these fifteen as the members. They are the fifteen countries that \
            Rustem Umerov named as represented in Kyiv on 3 January 2026.",
        fr: "La page donne ces quinze pays comme les membres. Ce sont les quinze que Roustem \
            Oumerov a nommés comme représentés à Kyiv le 3 janvier 2026.",
    }),
    cite: &[cite(&sources::LESFRANCAIS_PRESS_UNDATED)],
    formerly: &[],
    withdrawn: None,
};

/// Participants named by Le Hautpanel for Paris, 6 January 2026: 2026-01-06, 7 participants.
///
/// European Union, NATO, United States, Canada, Australia, Japan, New Zealand.
///
/// The page also speaks of many European heads of state and government, without their countries.
///
/// # Sources
///
/// - Le Hautpanel, [La coalition des pays nucléaires formalise les garanties de sécurité pour
///   l'Ukraine](<https://lehautpanel.com/2026/01/15/la-coalition-des-pays-nucleaires-formalise-les-garanties-de-securite-pour-lukraine>),
///   2026-01-15
pub static PARIS_LE_HAUTPANEL_2026_01_06: Roster = Roster {
    id: "2026-01-06-paris-le-hautpanel",
    title: Name {
        en: "Participants named by Le Hautpanel for Paris, 6 January 2026",
        fr: "Participants nommés par Le Hautpanel pour Paris, le 6 janvier 2026",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2026-01-06"),
    by: Some(Attribution::Name(Name {
        en: "Le Hautpanel",
        fr: "Le Hautpanel",
        uk: None,
    })),
    stated_count: None,
    members: &[
        &members::EUROPEAN_UNION,
        &members::NATO,
        &members::UNITED_STATES,
        &members::CANADA,
        &members::AUSTRALIA,
        &members::JAPAN,
        &members::NEW_ZEALAND,
    ],
    complete: false,
    note: Some(Text {
        en: "The page also speaks of many European heads of state and government, without their \
            countries.",
        fr: "La page parle en outre de nombreux chefs d'État et de gouvernement européens, sans \
            nommer leurs pays.",
    }),
    cite: &[cite(&sources::LE_HAUTPANEL_2026_01_15)],
    formerly: &[],
    withdrawn: None,
};

/// States represented by their leaders in Paris on 6 January 2026: 2026-01-06, 27 participants.
///
/// France, United Kingdom, Germany, Albania, Belgium, Bulgaria, Canada, Croatia, Denmark, Spain,
/// Estonia, Finland, Greece, Iceland, Italy, Latvia, Lithuania, Luxembourg, Norway, Netherlands,
/// Portugal, Romania, Slovenia, Sweden, Czechia, Poland, Ukraine.
///
/// Besides these, the source counts four states represented by ministers, four by ambassadors or
/// special representatives, the EU and NATO.
///
/// # Sources
///
/// - BlackSeaNews, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції рішучих"
///   у Парижі](<https://www.blackseanews.net/read/239311>), 2026-01-06
/// - European Pravda, [Стало відомо, лідери яких держав візьмуть участь у засіданні "коаліції
///   рішучих" у Парижі](<https://www.eurointegration.com.ua/news/2026/01/6/7228489/>), 2026-01-06
pub static PARIS_LEADERS_2026_01_06: Roster = Roster {
    id: "2026-01-06-paris-leaders",
    title: Name {
        en: "States represented by their leaders in Paris on 6 January 2026",
        fr: "États représentés par leurs dirigeants à Paris le 6 janvier 2026",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2026-01-06"),
    by: Some(Attribution::Name(Name {
        en: "The Ukrainian delegation",
        fr: "La délégation ukrainienne",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 27,
        precision: Precision::Exact,
    }),
    members: &[
        &members::FRANCE,
        &members::UNITED_KINGDOM,
        &members::GERMANY,
        &members::ALBANIA,
        &members::BELGIUM,
        &members::BULGARIA,
        &members::CANADA,
        &members::CROATIA,
        &members::DENMARK,
        &members::SPAIN,
        &members::ESTONIA,
        &members::FINLAND,
        &members::GREECE,
        &members::ICELAND,
        &members::ITALY,
        &members::LATVIA,
        &members::LITHUANIA,
        &members::LUXEMBOURG,
        &members::NORWAY,
        &members::NETHERLANDS,
        &members::PORTUGAL,
        &members::ROMANIA,
        &members::SLOVENIA,
        &members::SWEDEN,
        &members::CZECHIA,
        &members::POLAND,
        &members::UKRAINE,
    ],
    complete: true,
    note: Some(Text {
        en: "Besides these, the source counts four states represented by ministers, four by \
            ambassadors or special representatives, the EU and NATO.",
        fr: "En plus de ceux-ci, la source compte quatre États représentés par des ministres, \
            quatre par des ambassadeurs ou représentants spéciaux, l'UE et l'OTAN.",
    }),
    cite: &[
        cite(&sources::EUROPEAN_PRAVDA_2026_01_06_3),
        cite(&sources::BLACKSEANEWS_2026_01_06),
    ],
    formerly: &[],
    withdrawn: None,
};

/// Members named by EFE with the announcement of 20 February 2026: 2026-02-20, 5 members.
///
/// Canada, Türkiye, NATO, European Union, United States.
///
/// The number is the Élysée's. EFE adds that the members include most European countries, which it
/// does not name, Canada, Türkiye, representatives of NATO and the EU, and American emissaries.
///
/// # Sources
///
/// - Swissinfo, [Macron y Starmer convocan a la coalición de voluntarios en cuarto aniversario de
///   guerra](<https://www.swissinfo.ch/spa/macron-y-starmer-convocan-a-la-coalici%C3%B3n-de-voluntarios-en-cuarto-aniversario-de-guerra/90974540>),
///   2026-02-20
pub static ELYSEE_2026_02_20: Roster = Roster {
    id: "2026-02-20-elysee",
    title: Name {
        en: "Members named by EFE with the announcement of 20 February 2026",
        fr: "Membres nommés par EFE lors de l'annonce du 20 février 2026",
        uk: None,
    },
    of: RosterOf::Members,
    as_of: date("2026-02-20"),
    by: Some(Attribution::Name(Name {
        en: "EFE, on the announcement by the Élysée",
        fr: "EFE, sur l'annonce de l'Élysée",
        uk: None,
    })),
    stated_count: Some(StatedCount {
        value: 35,
        precision: Precision::Exact,
    }),
    members: &[
        &members::CANADA,
        &members::TURKIYE,
        &members::NATO,
        &members::EUROPEAN_UNION,
        &members::UNITED_STATES,
    ],
    complete: false,
    note: Some(Text {
        en: "The number is the Élysée's. EFE adds that the members include most European \
            countries, which it does not name, Canada, Türkiye, representatives of NATO and the \
            EU, and American emissaries.",
        fr: "Le nombre est celui de l'Élysée. EFE ajoute que les membres comprennent la plupart \
            des pays européens, qu'elle ne nomme pas, le Canada, la Turquie, des représentants de \
            l'OTAN et de l'UE et des émissaires américains.",
    }),
    cite: &[cite(&sources::SWISSINFO_2026_02_20)],
    formerly: &[],
    withdrawn: None,
};

/// Countries named by Ukrinform for the meeting of 24 February 2026: 2026-02-24, 4 participants.
///
/// Iceland, Norway, Canada, Japan.
///
/// The President of Ukraine counted thirty-six countries; the page names these among them.
///
/// # Sources
///
/// - MENAFN, [Zelensky Says 36 Countries Took Part In Coalition Of The Willing Meeting
///   Today](<https://menafn.com/1110784339/Zelensky-Says-36-Countries-Took-Part-In-Coalition-Of-The-Willing-Meeting-Today>),
///   undated
pub static UKRINFORM_2026_02_24: Roster = Roster {
    id: "2026-02-24-ukrinform",
    title: Name {
        en: "Countries named by Ukrinform for the meeting of 24 February 2026",
        fr: "Pays nommés par Ukrinform pour la réunion du 24 février 2026",
        uk: None,
    },
    of: RosterOf::Participants,
    as_of: date("2026-02-24"),
    by: Some(Attribution::Person(&people::VOLODYMYR_ZELENSKYY)),
    stated_count: Some(StatedCount {
        value: 36,
        precision: Precision::Exact,
    }),
    members: &[
        &members::ICELAND,
        &members::NORWAY,
        &members::CANADA,
        &members::JAPAN,
    ],
    complete: false,
    note: Some(Text {
        en: "The President of Ukraine counted thirty-six countries; the page names these among \
            them.",
        fr: "Le président de l'Ukraine a compté trente-six pays ; la page nomme ceux-ci parmi eux.",
    }),
    cite: &[cite(&sources::MENAFN_UNDATED_2)],
    formerly: &[],
    withdrawn: None,
};
