//! Questions to whoever sits at the terminal. The wizard asks through [`Ask`], so that its tests can answer for them.

use std::fmt;
use std::rc::Rc;

use anyhow::Result;
use inquire::error::CustomUserError;
use inquire::list_option::ListOption;
use inquire::validator::{ErrorMessage, Validation};
use inquire::{Confirm, InquireError, MultiSelect, Select, Text};
use willing_curator::report::visible;

use crate::output;

/// Whoever was asked left.
#[derive(Debug)]
pub(super) struct Left;

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing was written")
    }
}

impl std::error::Error for Left {}

/// What is asked.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) label: String,
    /// What belongs there.
    pub(super) help: String,
    /// Whether there may be no answer.
    pub(super) optional: bool,
}

/// Why a typed text is no answer.
pub(super) type Check = Rc<dyn Fn(&str) -> Result<(), String>>;

pub(super) trait Ask {
    /// A text that passes the check. `usual` is taken when nothing is typed; without one, nothing is no answer.
    fn text(
        &mut self,
        question: &Question,
        usual: Option<&str>,
        suggestions: &[String],
        check: Check,
    ) -> Result<Option<String>>;

    /// One of several.
    fn one(&mut self, question: &Question, choices: &[String], first: usize) -> Result<usize>;

    /// Some of several; at least one, unless the question is optional.
    fn many(
        &mut self,
        question: &Question,
        choices: &[String],
        chosen: &[usize],
    ) -> Result<Vec<usize>>;

    /// Yes or no.
    fn yes(&mut self, question: &Question, usual: bool) -> Result<bool>;

    /// Tells something.
    fn say(&mut self, text: &str) {
        output::complain(&format!("{}\n", visible(text)));
    }
}

/// The terminal.
pub(super) struct Terminal;

const PAGE: usize = 10;

fn answered<T>(answer: Result<T, InquireError>) -> Result<T> {
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Left.into(),
        other => other.into(),
    })
}

/// Every word that was typed occurs, or else its letters do, in their order. Better matches come first.
pub(super) fn score(typed: &str, choice: &str) -> Option<i64> {
    let (typed, choice) = (plain(typed), plain(choice));
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.iter().all(|word| choice.contains(word)) {
        let starts = words.first().is_some_and(|word| choice.starts_with(word));
        return Some(if starts { 3 } else { 2 });
    }
    let mut letters = choice.chars();
    typed
        .chars()
        .filter(|char| !char.is_whitespace())
        .all(|wanted| letters.any(|letter| letter == wanted))
        .then_some(1)
}

fn plain(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase()
}

/// What an answer leaves on the screen: the id or word of a choice, without its description.
fn headword(choice: &str) -> &str {
    choice.split("  ").next().unwrap_or(choice)
}

/// Choices as they fit on a line.
fn lines(choices: &[String]) -> Vec<String> {
    let width = terminal_size::terminal_size_of(std::io::stderr())
        .map_or(80, |(width, _)| usize::from(width.0));
    choices
        .iter()
        .map(|choice| output::cut(&visible(choice), Some(width.saturating_sub(8))))
        .collect()
}

impl Ask for Terminal {
    fn text(
        &mut self,
        question: &Question,
        usual: Option<&str>,
        suggestions: &[String],
        check: Check,
    ) -> Result<Option<String>> {
        let known: Vec<String> = suggestions.to_vec();
        let suggest = move |typed: &str| -> Result<Vec<String>, CustomUserError> {
            if typed.trim().is_empty() {
                return Ok(Vec::new());
            }
            let known = known
                .iter()
                .filter(|known| score(typed, known).is_some_and(|score| score > 1));
            Ok(known.take(5).cloned().collect())
        };
        let may_be_empty = question.optional || usual.is_some();
        let valid = {
            let check = Sure(check);
            move |typed: &str| {
                if typed.trim().is_empty() && may_be_empty {
                    return Ok(Validation::Valid);
                }
                Ok(match check.0(typed) {
                    Ok(()) => Validation::Valid,
                    Err(message) => Validation::Invalid(ErrorMessage::Custom(visible(&message))),
                })
            }
        };
        let mut help = visible(&question.help);
        if question.optional && !help.contains("Enter alone") {
            help.push_str(" (Enter alone leaves it out)");
        }
        let mut prompt = Text::new(&question.label)
            .with_help_message(&help)
            .with_validator(valid);
        if !suggestions.is_empty() {
            prompt = prompt.with_autocomplete(suggest);
        }
        if let Some(usual) = usual {
            prompt = prompt.with_default(usual);
        }
        let typed = answered(prompt.prompt())?;
        let typed = typed.trim();
        Ok((!typed.is_empty()).then(|| typed.to_owned()))
    }

    fn one(&mut self, question: &Question, choices: &[String], first: usize) -> Result<usize> {
        let help = format!("{} (type to search, ↑↓, Enter)", visible(&question.help));
        let scorer = |typed: &str, _: &String, choice: &str, _: usize| score(typed, choice);
        let prompt = Select::new(&question.label, lines(choices))
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_scorer(&scorer)
            .with_formatter(&|option| headword(option.value).to_owned())
            .with_starting_cursor(first);
        Ok(answered(prompt.raw_prompt())?.index)
    }

    fn many(
        &mut self,
        question: &Question,
        choices: &[String],
        chosen: &[usize],
    ) -> Result<Vec<usize>> {
        let help = format!(
            "{} (type to search, space selects, Enter when done)",
            visible(&question.help)
        );
        let scorer = |typed: &str, _: &String, choice: &str, _: usize| score(typed, choice);
        let optional = question.optional;
        let some = move |chosen: &[ListOption<&String>]| {
            Ok(if optional || !chosen.is_empty() {
                Validation::Valid
            } else {
                Validation::Invalid(ErrorMessage::Custom(
                    "select one at least, with the space bar".to_owned(),
                ))
            })
        };
        let prompt = MultiSelect::new(&question.label, lines(choices))
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_scorer(&scorer)
            .with_default(chosen)
            .with_keep_filter(false)
            .with_formatter(&|options| {
                let options = options.iter().map(|option| headword(option.value));
                options.collect::<Vec<_>>().join(", ")
            })
            .with_validator(some);
        let chosen = answered(prompt.raw_prompt())?;
        Ok(chosen.into_iter().map(|option| option.index).collect())
    }

    fn yes(&mut self, question: &Question, usual: bool) -> Result<bool> {
        let help = visible(&question.help);
        let mut prompt = Confirm::new(&question.label).with_default(usual);
        if !help.is_empty() {
            prompt = prompt.with_help_message(&help);
        }
        answered(prompt.prompt())
    }
}

/// A check that can be copied, as validators must be.
#[derive(Clone)]
struct Sure(Check);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_words_before_letters() {
        let macron = "emmanuel-macron  Emmanuel Macron";
        assert_eq!(score("emma", macron), Some(3));
        assert_eq!(score("mac", macron), Some(2));
        assert_eq!(score("macr emm", macron), Some(2));
        assert_eq!(score("emcr", macron), Some(1));
        assert_eq!(score("zz", macron), None);
        assert_eq!(score("elys", "Élysée"), Some(3));
    }
}
