//! YAML: the strict subset that the record is written in.

use super::{Check, Example, Level, Rule};

pub(super) static RULES: &[&Rule] = &[
    &SYNTAX,
    &EMPTY_FILE,
    &SECOND_DOCUMENT,
    &DUPLICATE_KEY,
    &COMPLEX_KEY,
    &ANCHOR,
    &MERGE_KEY,
    &TAG,
    &AMBIGUOUS_SCALAR,
    &TOO_DEEP,
];

const fn reading(name: &'static str, explanation: &'static str, example: Example) -> Rule {
    Rule {
        name,
        family: "yaml",
        level: Level::Error,
        explanation,
        example,
        check: Check::Reading,
    }
}

/// An example in the same short file for all of this family.
const fn france(good: &'static str, bad: &'static str) -> Example {
    Example {
        file: "members/france.yaml",
        good,
        bad,
    }
}

pub(crate) static SYNTAX: Rule = reading(
    "yaml-syntax",
    "The file is not YAML. Where the message points, a quote or bracket is not closed, the indentation slipped, a tab stands \
     for spaces, or text that contains `: ` or starts with a special character is not quoted.",
    france(
        "name: {en: France, fr: France}",
        "name: {en: France, fr: France",
    ),
);

pub(crate) static EMPTY_FILE: Rule = reading(
    "empty-file",
    "A file without content is no record: it is left over from somewhere, or what was in it has been lost.",
    france(
        "kind: state\nname: {en: France, fr: France}\niso: {alpha2: FR, alpha3: FRA}\n",
        "# nothing yet\n",
    ),
);

pub(crate) static SECOND_DOCUMENT: Rule = reading(
    "second-document",
    "One file is one record. YAML allows several documents in one file, of which most readers see the first alone.",
    france(
        "iso: {alpha2: FR, alpha3: FRA}\n",
        "iso: {alpha2: FR, alpha3: FRA}\n---\nkind: state\n",
    ),
);

pub(crate) static DUPLICATE_KEY: Rule = reading(
    "duplicate-key",
    "Where a key stands twice, most parsers keep the last value and drop the other in silence: a fact is lost and nobody \
     is told.",
    france("kind: state", "kind: state\nkind: organisation"),
);

pub(crate) static COMPLEX_KEY: Rule = reading(
    "complex-key",
    "A key is a word. YAML also allows lists and mappings as keys, which no schema can describe; here they come from a \
     stray `?`, bracket or brace.",
    france("kind: state", "[kind]: state"),
);

pub(crate) static ANCHOR: Rule = reading(
    "yaml-anchor",
    "Anchors and aliases make one place of a file mean what stands at another. A reader of a diff cannot see that, and a few \
     lines of them can grow to gigabytes. Every fact is written where it is meant.",
    france(
        "name: {en: France, fr: France}",
        "name: {en: &name France, fr: France}",
    ),
);

pub(crate) static MERGE_KEY: Rule = reading(
    "merge-key",
    "Merge keys (`<<`) were dropped from YAML 1.2: some parsers merge, others see a key called `<<`.",
    france("kind: state", "kind: state\n<<: {withdrawn: true}"),
);

pub(crate) static TAG: Rule = reading(
    "yaml-tag",
    "A tag (`!!str`, `!anything`) tells one parser what type a value has. Here the schema knows the type of every value.",
    france("kind: state", "kind: !!str state"),
);

pub(crate) static AMBIGUOUS_SCALAR: Rule = reading(
    "ambiguous-scalar",
    "Unquoted, `no` is text in YAML 1.2 and false in YAML 1.1, `012` is ten or twelve, `12:30` is text or 750. Editors and \
     spreadsheets differ in what they follow, so text that could be misread is quoted.",
    france(
        "iso: {alpha2: FR, alpha3: FRA}",
        "iso: {alpha2: NO, alpha3: FRA}",
    ),
);

pub(crate) static TOO_DEEP: Rule = reading(
    "too-deep",
    "No record nests more than a few levels. A hundred levels come from a slip or from somebody who wants to see the reader \
     fall over.",
    france(
        "name: {en: France, fr: France}",
        "name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[France]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ),
);
