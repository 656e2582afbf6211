//! Makes the slips, each in memory, and asks the check what it sees.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use anyhow::{Context, Result};
use rayon::prelude::*;
use serde::Serialize;
use willing_curator::Workbench;

use crate::operators::{Index, Operator, Slip};

/// What became of one slip.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Outcome {
    pub(crate) operator: &'static str,
    pub(crate) file: String,
    /// The line that was changed, from 1.
    pub(crate) line: usize,
    pub(crate) was: String,
    pub(crate) became: String,
    /// The rules that reported it.
    pub(crate) rules: Vec<String>,
    /// Whether one of them pointed at the line.
    pub(crate) pointed: bool,
    /// Whether one of them pointed at the line or elsewhere in its row.
    pub(crate) in_row: bool,
}

/// Makes all slips of the operators, or a sample of each.
pub(crate) fn run(
    bench: &Workbench,
    operators: &[&'static Operator],
    sample: Option<usize>,
    seed: u64,
) -> Result<Vec<Outcome>> {
    let texts: BTreeMap<String, String> = bench
        .files()
        .filter_map(|name| {
            let text = bench.text(&name)?.to_owned();
            Some((name, text))
        })
        .collect();
    let index = Index::new(&texts);
    let mut work = Vec::new();
    for operator in operators {
        let mut slips: Vec<(&str, Slip)> = texts
            .par_iter()
            .flat_map_iter(|(name, text)| {
                (operator.slips)(name, text, &index)
                    .into_iter()
                    .map(|slip| (name.as_str(), slip))
            })
            .collect();
        if let Some(sample) = sample {
            fastrand::Rng::with_seed(seed).shuffle(&mut slips);
            slips.truncate(sample);
        }
        work.extend(
            slips
                .into_iter()
                .map(|(name, slip)| (*operator, name, slip)),
        );
    }
    let outcomes: Vec<Option<Outcome>> = work
        .par_iter()
        .map_init(
            || bench.clone(),
            |bench, (operator, name, slip)| outcome(bench, operator, name, slip),
        )
        .collect::<Result<_>>()?;
    Ok(outcomes.into_iter().flatten().collect())
}

/// Nothing if the slip leaves the file's meaning as it was.
fn outcome(
    bench: &mut Workbench,
    operator: &'static Operator,
    name: &str,
    slip: &Slip,
) -> Result<Option<Outcome>> {
    let text = bench.text(name).context("a file is gone")?.to_owned();
    let changed = slip.applied(&text);
    let meaning = |text: &str| serde_yaml::from_str::<serde_yaml::Value>(text).ok();
    if meaning(&changed).is_some_and(|new| Some(new) == meaning(&text)) {
        return Ok(None);
    }
    let first = line_of(&text, slip.range.start);
    let last = first
        + slip.new.matches('\n').count().max(
            text.get(slip.range.clone())
                .unwrap_or_default()
                .matches('\n')
                .count(),
        );
    let row = row_of(&text, first, last);
    let report = bench
        .check_with(name, changed, None)
        .context("a file is gone")?;
    let points_into = |lines: RangeInclusive<usize>| {
        report
            .findings
            .iter()
            .any(|finding| finding.file.ends_with(name) && lines.contains(&finding.place.line))
    };
    let pointed = points_into(first..=last);
    let in_row = points_into(row);
    let mut rules: Vec<String> = report
        .findings
        .iter()
        .map(|finding| finding.rule.name.to_owned())
        .collect();
    rules.sort();
    rules.dedup();
    Ok(Some(Outcome {
        operator: operator.name,
        file: name.to_owned(),
        line: first,
        was: text.get(slip.range.clone()).unwrap_or_default().to_owned(),
        became: slip.new.clone(),
        rules,
        pointed,
        in_row,
    }))
}

/// The lines of the block in which the changed lines stand: from the next line above that is indented less, to the last below that
/// is not.
fn row_of(text: &str, first: usize, last: usize) -> RangeInclusive<usize> {
    let lines: Vec<&str> = text.split('\n').collect();
    let indent = |number: usize| {
        let line = lines.get(number.wrapping_sub(1))?;
        let content = line.trim_start();
        // A dash is part of its row.
        Some(line.len() - content.len() + if content.starts_with("- ") { 2 } else { 0 })
    };
    let Some(depth) = indent(first).filter(|depth| *depth > 0) else {
        return first..=last;
    };
    let is_head = |number: &usize| {
        let own = lines
            .get(number.wrapping_sub(1))
            .map(|line| line.trim_start());
        indent(*number).is_some_and(|of| of < depth)
            || own.is_some_and(|own| own.starts_with("- ")) && indent(*number) == Some(depth)
    };
    let start = (1..=first).rev().find(is_head).unwrap_or(first);
    let end = (last + 1..=lines.len())
        .take_while(|number| !is_head(number))
        .last()
        .unwrap_or(last);
    start..=end
}

fn line_of(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or_default().matches('\n').count() + 1
}
