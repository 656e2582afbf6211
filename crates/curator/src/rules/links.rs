//! Links: addresses lead to the pages that were read. Only `willing links` can tell, since it asks the servers; `willing check` does not.

use super::{Check, Example, Level, Rule};

pub(super) static RULES: &[&Rule] = &[&DEAD_LINK, &MOVED_LINK, &CHANGED_PAGE, &BAD_CERTIFICATE];

const FILE: &str = "sources/elysee-2026-01-06.yaml";
const GOOD: &str =
    "url: https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires";

/// The page is gone.
pub static DEAD_LINK: Rule = Rule {
    name: "dead-link",
    family: "links",
    level: Level::Warning {
        allow_when: "No archived copy exists anywhere, and no other page states the same. Say when the page was last seen.",
    },
    explanation: "A reader must be able to open the page that a statement rests on. It counts as gone if the server says so (404, 410), \
                  if its host does not exist any more, or if its address leads to the front page of a site. Servers that \
                  refuse programs, or do not answer, prove nothing.",
    mend: "Name an archived copy under `archived`, made as close to `accessed` as there is one (`willing links --archived` \
           proposes it), or cite another page that states the same. The address itself stays.",
    example: Example {
        file: FILE,
        good: GOOD,
        bad: "url: https://www.elysee.fr/emmanuel-macron/2026/01/06/une-page-qui-nexiste-plus",
    },
    check: Check::Outside,
};

/// The page stands elsewhere.
pub static MOVED_LINK: Rule = Rule {
    name: "moved-link",
    family: "links",
    level: Level::Warning {
        allow_when: "The new address is worse than the old one: it asks for a login, or leads to a summary or a translation.",
    },
    explanation: "The publisher says that the page stands at another address for good. Such a signpost is taken down sooner or later, and \
                  then nobody knows where the page went. A difference of http and https, of `www.`, of a closing slash or of a part \
                  that negotiates the language is none.",
    mend: "Open the new address, make sure that it shows the same page, and write it under `url`; the day on which you did so goes \
           under `accessed`.",
    example: Example {
        file: FILE,
        good: GOOD,
        bad: "url: https://www.elysee.fr/ancien-site/2026/01/06/sommet-de-la-coalition-des-volontaires",
    },
    check: Check::Outside,
};

/// The page has another title.
pub static CHANGED_PAGE: Rule = Rule {
    name: "changed-page",
    family: "links",
    level: Level::Warning {
        allow_when: "The title in the record is descriptive or translated, and the page still says what it is cited for.",
    },
    explanation: "The page answers, but its title shares hardly a word with the one in the record. It may have been rewritten, or the address \
                  may belong to somebody else by now. Capital letters, accents, punctuation and the name of the site do not count. \
                  It is no more than a hint: somebody must look.",
    mend: "Open the page. If it is the same under a new title, write that title; if it no longer says what it is cited for, name an \
           archived copy of the page as it was under `archived`.",
    example: Example {
        file: FILE,
        good: "title: Sommet de la Coalition des volontaires",
        bad: "title: Conseil des ministres du mercredi",
    },
    check: Check::Outside,
};

/// The server cannot prove that it is who it says.
pub static BAD_CERTIFICATE: Rule = Rule {
    name: "bad-certificate",
    family: "links",
    level: Level::Warning {
        allow_when: "Browsers open the page without a word, since they fetch a missing piece of the chain of certificates by \
                     themselves. Say in which browser you saw it.",
    },
    explanation: "The certificate of the server is expired, made out to another host, or vouched for by nobody known. Browsers warn \
                  readers off such a page, and whoever opens it all the same cannot be sure who wrote what they see.",
    mend: "Open the page in a browser. If it warns you as well, look for the same page under another host (with or without `www.`), \
           or name an archived copy under `archived`.",
    example: Example {
        file: FILE,
        good: GOOD,
        bad: "url: https://ancien.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires",
    },
    check: Check::Outside,
};
