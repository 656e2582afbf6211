//! What was caught, by operator.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use crate::operators::{OPERATORS, Operator};
use crate::run::Outcome;

/// Between these stands the table on the page.
const BEGIN: &str = "<!-- measured -->";
const END: &str = "<!-- /measured -->";

pub(crate) struct Report(Vec<Outcome>);

#[derive(Default)]
struct Tally {
    made: usize,
    caught: usize,
    pointed: usize,
    in_row: usize,
}

impl Report {
    pub(crate) fn new(outcomes: Vec<Outcome>) -> Self {
        Self(outcomes)
    }

    fn tallies(&self) -> Vec<(&'static Operator, Tally)> {
        let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
        for outcome in &self.0 {
            let tally = tallies.entry(outcome.operator).or_default();
            tally.made += 1;
            tally.caught += usize::from(!outcome.rules.is_empty());
            tally.pointed += usize::from(outcome.pointed);
            tally.in_row += usize::from(outcome.in_row);
        }
        OPERATORS
            .iter()
            .filter_map(|operator| Some((operator, tallies.remove(operator.name)?)))
            .collect()
    }

    /// The figures as a table in Markdown.
    pub(crate) fn table(&self) -> String {
        let mut table = format!(
            "| {:<22} | {:>6} | {:>6} | {:>6} | {:>7} | {:>6} | {:<58} |\n| {:-<22} | {:->5}: | {:->5}: | {:->5}: | {:->6}: | {:->5}: | {:-<58} |\n",
            "operator",
            "made",
            "caught",
            "share",
            "at line",
            "in row",
            "the slip",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
        );
        let mut total = Tally::default();
        let mut row = |name: &str, tally: &Tally, slip: &str| {
            let share = |part: usize, of: usize| match of {
                0 => "-".to_owned(),
                of => format!("{} %", part * 100 / of),
            };
            let _ = writeln!(
                table,
                "| {name:<22} | {:>6} | {:>6} | {:>6} | {:>7} | {:>6} | {slip:<58} |",
                tally.made,
                tally.caught,
                share(tally.caught, tally.made),
                share(tally.pointed, tally.caught),
                share(tally.in_row, tally.caught)
            );
        };
        for (operator, tally) in self.tallies() {
            row(operator.name, &tally, operator.slip);
            total.made += tally.made;
            total.caught += tally.caught;
            total.pointed += tally.pointed;
            total.in_row += tally.in_row;
        }
        row("all", &total, "");
        table
    }

    /// The page with the table between its markers, and a line that says what was measured; nothing if it has no markers.
    pub(crate) fn on_page(&self, page: &str, measured: &str) -> Option<String> {
        let (before, rest) = page.split_once(BEGIN)?;
        let (_, after) = rest.split_once(END)?;
        let table = self.table();
        Some(format!(
            "{before}{BEGIN}\n{measured}\n\n{table}{END}{after}"
        ))
    }

    /// Those that nothing reported.
    pub(crate) fn survivors(&self) -> String {
        let mut list = String::new();
        for outcome in self.0.iter().filter(|outcome| outcome.rules.is_empty()) {
            let short = |text: &str| {
                text.trim()
                    .chars()
                    .take(70)
                    .collect::<String>()
                    .replace('\n', "⏎")
            };
            let _ = writeln!(
                list,
                "{} data/{}:{}: {} → {}",
                outcome.operator,
                outcome.file,
                outcome.line,
                short(&outcome.was),
                short(&outcome.became)
            );
        }
        list
    }

    pub(crate) fn json(&self) -> Result<String> {
        let mut lines = String::new();
        for outcome in &self.0 {
            lines.push_str(&serde_json::to_string(outcome)?);
            lines.push('\n');
        }
        Ok(lines)
    }

    /// The operators that were caught less often than their floor.
    pub(crate) fn below_floor(&self) -> Vec<String> {
        self.tallies()
            .into_iter()
            .filter(|(operator, tally)| {
                tally.caught * 100 < tally.made * usize::from(operator.floor)
            })
            .map(|(operator, tally)| {
                format!(
                    "{}: {} of {} caught, at least {} % are meant to be",
                    operator.name, tally.caught, tally.made, operator.floor
                )
            })
            .collect()
    }
}
