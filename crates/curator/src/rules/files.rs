//! Files: what the folder may hold, and which bytes a file may consist of.

use super::{Check, Example, Level, Rule};
use crate::tree::Flaw;

pub(super) static RULES: &[&Rule] = &[
    &UNREADABLE,
    &NOT_UTF8,
    &OVERSIZED,
    &SYMLINK,
    &UNKNOWN_ENTRY,
    &MISSING_FILE,
    &ID_SHAPE,
    &BYTE_ORDER_MARK,
    &LINE_ENDINGS,
];

/// A rule of this family: an error that reading reports.
const fn reading(
    name: &'static str,
    explanation: &'static str,
    mend: &'static str,
    good: &'static str,
    bad: &'static str,
) -> Rule {
    Rule {
        name,
        family: "files",
        level: Level::Error,
        explanation,
        mend,
        example: Example {
            file: "",
            good,
            bad,
        },
        check: Check::Reading,
    }
}

pub(crate) static UNREADABLE: Rule = reading(
    "unreadable-file",
    "A file that cannot be read cannot be checked, so nothing that rests on it can be trusted. The message carries the \
     reason that the system gives; most often the permissions are wrong.",
    "Give whoever runs the check the right to read the file (`chmod u+r FILE`), or close the program that has it \
     locked.",
    "a file that whoever runs the check may read",
    "a file without the permission to read it",
);

pub(crate) static NOT_UTF8: Rule = reading(
    "not-utf8",
    "Every file is UTF-8, so that « é » and « є » are the same for everybody. A file saved in another encoding looks \
     right in the editor that wrote it and wrong everywhere else.",
    "Open the file in the encoding in which it was saved and save it as UTF-8; editors call this « Save with encoding \
     ». The place in the message is the first byte that is not UTF-8.",
    "Élysée, saved as UTF-8",
    "Élysée, saved as Latin-1",
);

pub(crate) static OVERSIZED: Rule = reading(
    "oversized-file",
    "One file is one record, and the longest record has some tens of kilobytes. A file above one mebibyte is something \
     else that got into the folder.",
    "Move the file out of `data/`. If it is a record, something was pasted into it that belongs elsewhere: a whole \
     article, an image, an export.",
    "a record of 20 kB",
    "an export of 100 MB",
);

pub(crate) static SYMLINK: Rule = reading(
    "symbolic-link",
    "A link can point outside the record, and it is lost where a system does not know links. A record that was renamed \
     lists its old id under `formerly`.",
    "Remove the link. If it stood for an old name of a record, write that name under `formerly` in the record itself.",
    "formerly: [2026-01-06-elysee]",
    "2026-01-06-elysee.yaml -> 2026-01-06-paris.yaml",
);

pub(crate) static UNKNOWN_ENTRY: Rule = reading(
    "unknown-entry",
    "Whatever lies in the folder and is no record would be overlooked in silence: a misspelt folder, `.yml` instead of \
     `.yaml`, a file one level too high. So nothing else may lie there.",
    "Rename it to `ID.yaml` and put it into the folder of its collection; notes, drafts and backups go outside `data/`.",
    "data/meetings/2026-01-06-paris.yaml",
    "data/meeting/2026-01-06-paris.yml",
);

pub(crate) static MISSING_FILE: Rule = reading(
    "missing-file",
    "The record has one folder for each collection and a `dataset.yaml`. Without this rule a folder that was not checked \
     out, or was misspelt, would look like an empty collection.",
    "Check the folder out again (`git checkout -- data`), or correct its name. A collection that is still empty has a \
     folder with an empty file `.gitkeep`.",
    "data/dataset.yaml and eight folders",
    "a folder without dataset.yaml",
);

pub(crate) static ID_SHAPE: Rule = reading(
    "id-shape",
    "The stem of a file's name is the record's id: it stands in addresses, in JSON and, in capitals, as the name of a Rust \
     constant. So it consists of small ASCII letters, digits and single hyphens, and has a letter where the constant's name \
     begins: after the leading date, if there is one.",
    "Rename the file: small letters without accents, digits, single hyphens, and a word after the date. If the record \
     has been published under the old name, write that under `formerly`.",
    "2026-01-06-paris.yaml",
    "2026-01-06_Élysée.yaml",
);

pub(crate) static BYTE_ORDER_MARK: Rule = reading(
    "byte-order-mark",
    "A byte order mark is invisible, has no meaning in UTF-8, and some readers take it for a part of the first key.",
    "Save the file as « UTF-8 », not « UTF-8 with BOM ».",
    "kind: state",
    "\u{feff}kind: state",
);

pub(crate) static LINE_ENDINGS: Rule = Rule {
    level: Level::Warning {
        allow_when: "A program that you cannot change writes the file with Windows' line endings.",
    },
    ..reading(
        "line-endings",
        "Lines end with a line feed, as `.gitattributes` says. The check reads Windows' line endings as well, but a file that \
         mixes or changes them shows up in a diff as changed in every line.",
        "Save the file with Unix line endings; editors call this LF. `git add --renormalize data` mends what has been \
         committed.",
        "kind: state (and a line feed)",
        "kind: state (and a carriage return)",
    )
};

/// What is wrong with a text before it is read as YAML.
pub(crate) fn text_flaws(text: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if text.starts_with('\u{feff}') {
        flaws.push(
            Flaw::new(
                &BYTE_ORDER_MARK,
                0..1,
                "the file starts with a byte order mark",
            )
            .help("save the file as UTF-8 without BOM (`willing check --fix` does it)"),
        );
    }
    if let Some(at) = text.chars().position(|char| char == '\r') {
        flaws.push(
            Flaw::new(
                &LINE_ENDINGS,
                at..at + 1,
                "a line ends with a carriage return",
            )
            .help("save the file with Unix line endings (LF; `willing check --fix` does it)"),
        );
    }
    flaws
}
