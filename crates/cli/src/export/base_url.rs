//! The address at which an exported folder will be published.

use std::fmt;
use std::str::FromStr;

use anyhow::{Error, Result, ensure};
use url::Url;

/// An absolute http or https address that ends with a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(Url);

impl BaseUrl {
    /// The address of a file, by its path within the folder.
    pub(super) fn of(&self, path: &str) -> String {
        self.0
            .join(path)
            .map_or_else(|_| format!("{}{path}", self.0), String::from)
    }
}

impl FromStr for BaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut url = Url::parse(text)?;
        ensure!(
            matches!(url.scheme(), "http" | "https")
                && url.query().is_none()
                && url.fragment().is_none(),
            "an http or https address without `?` and `#` is needed, such as https://example.org/willing/"
        );
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self(url))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_meant_with_or_without_its_slash() {
        for text in [
            "https://example.org/willing",
            "https://example.org/willing/",
        ] {
            let base: BaseUrl = text.parse().unwrap();
            assert_eq!(
                base.of("site/en/index.html"),
                "https://example.org/willing/site/en/index.html"
            );
        }
        for text in [
            "",
            "example.org",
            "ftp://example.org/",
            "https://example.org/?a",
            "javascript:alert(1)",
        ] {
            assert!(text.parse::<BaseUrl>().is_err(), "{text}");
        }
    }
}
