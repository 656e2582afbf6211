//! The page on which the record is searched, in the browser.

use maud::html;

use super::super::layout::{self, About};
use super::super::page::Page;
use super::super::words;

pub(crate) fn search(page: &Page<'_, '_>) -> String {
    let title = page.say(words::SEARCH).to_owned();
    let index = format!("assets/search-{}.js", page.lang.code());
    let content = html! {
        header.title { h1 { (title) } }
        noscript { p.notice { (page.say(words::SEARCH_NO_JS)) } }
        form.search hidden role="search" aria-label=(page.say(words::SEARCH_LABEL)) {
            label for="query" { (page.say(words::SEARCH_LABEL)) }
            input #query name="q" type="search" autocomplete="off" aria-describedby="help";
            p.meta #help { (page.say(words::SEARCH_HELP)) }
        }
        p #found aria-live="polite" data-one=(page.say(words::RESULT)) data-many=(page.say(words::RESULTS)) data-none=(page.say(words::NO_RESULT)) data-first=(page.say(words::FIRST_SHOWN)) {}
        ol #results.results {}
        script src=(page.to_file(&index)) defer {}
        script src=(page.to_file("assets/search.js")) defer {}
    };
    let about = About {
        description: page.say(words::SEARCH_HELP).to_owned(),
        title,
        record: None,
        section: "search.html",
    };
    layout::page(page, &about, &content)
}
