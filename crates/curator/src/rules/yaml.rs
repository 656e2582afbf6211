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

const fn reading(
    name: &'static str,
    explanation: &'static str,
    mend: &'static str,
    example: Example,
) -> Rule {
    Rule {
        name,
        family: "yaml",
        level: Level::Error,
        explanation,
        mend,
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
    "Look at the line that is shown and at the one above it: close the quote or the bracket, indent with spaces, and \
     put text that contains `: ` or ` #`, or starts with one of `[ { & * ! | > @ %`, between double quotes. Inside \
     single quotes an apostrophe is written twice.",
    france(
        "name: {en: France, fr: France}",
        "name: {en: France, fr: France",
    ),
);

pub(crate) static EMPTY_FILE: Rule = reading(
    "empty-file",
    "A file without content is no record: it is left over from somewhere, or what was in it has been lost.",
    "Write the record, beginning with a copy of a neighbour, or remove the file.",
    france(
        "kind: state\nname: {en: France, fr: France}\niso: {alpha2: FR, alpha3: FRA}\n",
        "# nothing yet\n",
    ),
);

pub(crate) static SECOND_DOCUMENT: Rule = reading(
    "second-document",
    "One file is one record. YAML allows several documents in one file, of which most readers see the first alone.",
    "Give each record a file of its own, and remove the line `---`.",
    france(
        "iso: {alpha2: FR, alpha3: FRA}\n",
        "iso: {alpha2: FR, alpha3: FRA}\n---\nkind: state\n",
    ),
);

pub(crate) static DUPLICATE_KEY: Rule = reading(
    "duplicate-key",
    "Where a key stands twice, most parsers keep the last value and drop the other in silence: a fact is lost and nobody \
     is told.",
    "Keep the value that the source supports and remove the other. If both are needed, they are two items of one list.",
    france("kind: state", "kind: state\nkind: organisation"),
);

pub(crate) static COMPLEX_KEY: Rule = reading(
    "complex-key",
    "A key is a word. YAML also allows lists and mappings as keys, which no schema can describe; here they come from a \
     stray `?`, bracket or brace.",
    "Write `key: value`. An item of a list starts with `- `; text that starts with a bracket or a brace is quoted.",
    france("kind: state", "[kind]: state"),
);

pub(crate) static ANCHOR: Rule = reading(
    "yaml-anchor",
    "Anchors and aliases make one place of a file mean what stands at another. A reader of a diff cannot see that, and a few \
     lines of them can grow to gigabytes. Every fact is written where it is meant.",
    "Write the value out in every place where it is meant. Text that begins with `&` or `*` is quoted.",
    france(
        "name: {en: France, fr: France}",
        "name: {en: &name France, fr: France}",
    ),
);

pub(crate) static MERGE_KEY: Rule = reading(
    "merge-key",
    "Merge keys (`<<`) were dropped from YAML 1.2: some parsers merge, others see a key called `<<`.",
    "Write the keys out that were to be merged in.",
    france("kind: state", "kind: state\n<<: {withdrawn: true}"),
);

pub(crate) static TAG: Rule = reading(
    "yaml-tag",
    "A tag (`!!str`, `!anything`) tells one parser what type a value has. Here the schema knows the type of every value.",
    "Remove the tag. Text that begins with `!` is quoted.",
    france("kind: state", "kind: !!str state"),
);

pub(crate) static AMBIGUOUS_SCALAR: Rule = reading(
    "ambiguous-scalar",
    "Unquoted, `no` is text in YAML 1.2 and false in YAML 1.1, `012` is ten or twelve, `12:30` is text or 750. Editors and \
     spreadsheets differ in what they follow, so text that could be misread is quoted.",
    "Put it between double quotes if it is text: Norway's code is `\"NO\"`. If it is a number, write it in plain \
     decimal digits, without a leading zero.",
    france(
        "iso: {alpha2: FR, alpha3: FRA}",
        "iso: {alpha2: NO, alpha3: FRA}",
    ),
);

pub(crate) static TOO_DEEP: Rule = reading(
    "too-deep",
    "No record nests more than a few levels. A hundred levels come from a slip or from somebody who wants to see the reader \
     fall over.",
    "Look for a bracket too many, or for lines that are indented further and further, and compare with a neighbouring \
     record.",
    france(
        "name: {en: France, fr: France}",
        "name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[France]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ),
);
