//! The colours of the pictures: properties that follow the reader's theme in the site, plain light values in a file of its own.

/// Name, light and dark value.
const COLOURS: [(&str, &str, &str); 11] = [
    ("ink", "#1d1f22", "#e9e8e4"),
    ("soft", "#565a61", "#b0b3b8"),
    ("line", "#d8d8d4", "#3b3f45"),
    ("paper", "#ffffff", "#17191c"),
    ("main", "#1f5c9e", "#7fb4ee"),
    ("warn", "#9a5800", "#eaa650"),
    ("no", "#b0281f", "#ff8f84"),
    ("land", "#ecebe7", "#26292d"),
    ("few", "#c9dcef", "#20405f"),
    ("some", "#8fb9e0", "#32699f"),
    ("many", "#4d8bc6", "#5e9bd8"),
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
