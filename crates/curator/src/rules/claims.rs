//! Claims: questions have answers that differ, and a verdict names one of them.

use std::collections::HashSet;

use super::schema::by_schema;
use super::{Check, Example, Level, Problems, Rule};
use crate::facts::Facts;
use crate::records::Verdict;
use crate::suggest;

pub(super) static RULES: &[&Rule] = &[
    &TOO_FEW_ANSWERS,
    &NO_DIFFERENCE,
    &ANSWER_TWICE,
    &UNKNOWN_VERDICT,
    &UNDATED_ANSWER,
];

static TOO_FEW_ANSWERS: Rule = Rule {
    name: "too-few-answers",
    family: "claims",
    level: Level::Error,
    explanation: "A claim holds what sources answer differently, so it has two answers at least. What one source says and no other \
                  contradicts is a statement on a meeting.",
    mend: "Add the other answer with its source. If there is none, move the one answer to the meeting, as a statement \
           or a count, and remove the claim.",
    example: Example {
        file: "claims/countries-in-paris.yaml",
        good: "  - id: about-thirty\n    value: {number: 30, precision: about}\n    date: \"2025-12-30\"\n    cite: [boursorama-2025-12-30]\n",
        bad: "",
    },
    check: Check::Records(too_few_answers),
};

fn too_few_answers(facts: &Facts<'_>, problems: &mut Problems) {
    for claim in facts
        .records
        .claims
        .iter()
        .filter(|claim| claim.answers.len() < 2)
    {
        problems
            .at(claim, "/answers", "a claim has two answers at least")
            .help("add the other answer with its source, or make this a statement on a meeting");
    }
}

static NO_DIFFERENCE: Rule = Rule {
    name: "no-difference",
    family: "claims",
    level: Level::Error,
    explanation: "If all answers say the same, nothing is in dispute: one answer then cites all the sources, and the fact belongs \
                  on its record.",
    mend: "Look whether the answers were meant to differ in value or unit. If they do not, state the fact on its record \
           with all the sources, and remove the claim.",
    example: Example {
        file: "claims/countries-in-paris.yaml",
        good: "value: {number: 30, precision: about}",
        bad: "value: {number: 35, precision: exact}",
    },
    check: Check::Records(no_difference),
};

fn no_difference(facts: &Facts<'_>, problems: &mut Problems) {
    for claim in &facts.records.claims {
        if let [first, rest @ ..] = claim.answers.as_slice()
            && !rest.is_empty()
            && rest
                .iter()
                .all(|answer| (&answer.value, &answer.unit) == (&first.value, &first.unit))
        {
            problems
                .at(claim, "/answers", "all answers are the same")
                .help("where nobody differs there is no claim; state the fact on its record");
        }
    }
}

static ANSWER_TWICE: Rule = Rule {
    name: "answer-twice",
    family: "claims",
    level: Level::Error,
    explanation: "An answer's id is how the verdict refers to it, so no two answers of a claim share one.",
    mend: "Give the second answer an id that says what it answers. If it says the same as the first, merge the two and \
           their sources.",
    example: Example {
        file: "claims/countries-in-paris.yaml",
        good: "  - id: about-thirty",
        bad: "  - id: thirty-five",
    },
    check: Check::Records(answer_twice),
};

fn answer_twice(facts: &Facts<'_>, problems: &mut Problems) {
    for claim in &facts.records.claims {
        let mut seen = HashSet::new();
        for (n, answer) in claim.answers.iter().enumerate() {
            if !seen.insert(&answer.id) {
                problems.at(
                    claim,
                    format_args!("/answers/{n}/id"),
                    format!("an answer `{}` stands here already", answer.id),
                );
            }
        }
    }
}

static UNKNOWN_VERDICT: Rule = Rule {
    name: "unknown-verdict",
    family: "claims",
    level: Level::Error,
    explanation: "A verdict prefers one of the answers, by its id. Where none can be preferred for a reason that can be written \
                  down, the verdict is `open`.",
    mend: "Write the `id` of one of the answers. If none is to be preferred, write `verdict: open`.",
    example: Example {
        file: "claims/countries-in-paris.yaml",
        good: "prefer: thirty-five",
        bad: "prefer: thirty-four",
    },
    check: Check::Records(unknown_verdict),
};

fn unknown_verdict(facts: &Facts<'_>, problems: &mut Problems) {
    for claim in &facts.records.claims {
        if let Verdict::Preferred(verdict) = &claim.verdict {
            let ids = claim.answers.iter().map(|answer| answer.id.as_str());
            if !ids.clone().any(|id| id == verdict.prefer) {
                let help = match suggest::nearest(&verdict.prefer, ids.clone()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the answers are {}", suggest::list(ids)),
                };
                problems
                    .at(
                        claim,
                        "/verdict/prefer",
                        format!("no answer is called `{}`", verdict.prefer),
                    )
                    .help(help);
            }
        }
    }
}

pub(crate) static UNDATED_ANSWER: Rule = by_schema(
    "undated-answer",
    "claims",
    "Sources differ because they speak at different times as often as because they disagree. Without the day on which an answer \
     was given, nobody can tell which of the two it is. A month or a year will do where the page says no more.",
    "Add `date`: the day on which it was said; the day of the page's publication where the page says no more.",
    Example {
        file: "claims/countries-in-paris.yaml",
        good: "    date: \"2025-12-30\"\n    cite: [boursorama-2025-12-30]",
        bad: "    cite: [boursorama-2025-12-30]",
    },
);
