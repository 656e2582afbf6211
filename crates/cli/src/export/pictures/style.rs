//! The colours of the pictures: properties that follow the reader's theme in the site, plain light values in a file of its own.

/// Name, light and dark value.
const COLOURS: [(&str, &str, &str); 11] = [
    // Those of the site's pages.
    ("ink", "#1a1a18", "#e8e6e0"),
    ("soft", "#595852", "#a9a69e"),
    ("line", "#d9d5ca", "#3a3d42"),
    ("paper", "#fffefb", "#15171a"),
    // Marks: as they are, in doubt, not so.
    ("main", "#174e80", "#8fbfec"),
    ("warn", "#8a5200", "#f2b56b"),
    ("no", "#a8251c", "#ff9388"),
    // Land, and states on more and more lists.
    ("land", "#efece4", "#22252a"),
    ("few", "#c9dcef", "#1f4163"),
    ("some", "#8fb9e0", "#326aa1"),
    ("many", "#4d8bc6", "#5f9dda"),
];

/// The rules, with the colours by name.
const RULES: &str = include_str!("pictures.css");

/// The rules for the site's stylesheet.
pub(crate) fn stylesheet() -> String {
    let list =
        |pick: fn(&(&str, &str, &str)) -> String| COLOURS.iter().map(pick).collect::<String>();
    let light = list(|(name, light, _)| format!("--p-{name}:{light};"));
    let dark = list(|(name, _, dark)| format!("--p-{name}:{dark};"));
    format!(
        ":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{RULES}"
    )
}

/// The rules for a file of its own: many programs that place pictures know no custom properties.
pub(super) fn alone() -> String {
    COLOURS
        .iter()
        .fold(RULES.to_owned(), |css, (name, light, _)| {
            css.replace(&format!("var(--p-{name})"), light)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_defined_and_used() {
        assert!(!alone().contains("var("), "a colour has no value");
        for (name, ..) in COLOURS {
            assert!(
                RULES.contains(&format!("var(--p-{name})")),
                "{name} is not used"
            );
        }
    }

    #[test]
    fn the_rules_can_stand_in_xml() {
        assert!(!RULES.contains(['<', '&']));
        assert!(!RULES.contains("url("), "nothing is loaded from elsewhere");
    }
}
