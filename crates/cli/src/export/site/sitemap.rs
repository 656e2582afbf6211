//! Every page with its address in each language, for search engines.

use std::fmt::Write as _;

use crate::export::base_url::BaseUrl;
use crate::lang::Lang;

pub(crate) fn xml(base: &BaseUrl, paths: &[String]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let address = |lang: Lang, path: &str| {
        let url = base.of(&format!("site/{}/{path}", lang.code()));
        url.replace('&', "&amp;").replace('\'', "&apos;")
    };
    for path in paths {
        for lang in Lang::ALL {
            let _ = write!(xml, "<url><loc>{}</loc>", address(lang, path));
            for other in Lang::ALL {
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    other.code(),
                    address(other, path)
                );
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
