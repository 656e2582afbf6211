//! Layout: indentation, dashes, colons, quotation marks, lines lost and doubled.

use super::{Operator, Slip};
use crate::line::{Line, lines};

pub(super) const INDENTED_MORE: Operator = Operator {
    name: "indented-more",
    slip: "a line starts one column too far right",
    floor: 0,
    slips: |_, text, _| {
        each(text, |line| {
            Some(Slip::new(line.range.start..line.range.start, " "))
        })
    },
};

pub(super) const INDENTED_LESS: Operator = Operator {
    name: "indented-less",
    slip: "a line starts one column too far left",
    floor: 0,
    slips: |_, text, _| {
        each(text, |line| {
            (line.indent() > 0).then(|| Slip::new(line.range.start..line.range.start + 1, ""))
        })
    },
};

pub(super) const TAB: Operator = Operator {
    name: "tab",
    slip: "a line is indented with a tab",
    floor: 100,
    slips: |_, text, _| {
        each(text, |line| {
            (line.indent() > 1)
                .then(|| Slip::new(line.range.start..line.range.start + line.indent(), "\t"))
        })
    },
};

pub(super) const LINE_DROPPED: Operator = Operator {
    name: "line-dropped",
    slip: "a line is lost",
    floor: 55,
    slips: |_, text, _| {
        each(text, |line| {
            Some(Slip::new(line.range.start..line.range.end, ""))
        })
    },
};

pub(super) const LINE_DOUBLED: Operator = Operator {
    name: "line-doubled",
    slip: "a line stands there twice",
    floor: 0,
    slips: |_, text, _| {
        each(text, |line| {
            Some(Slip::new(
                line.range.end..line.range.end,
                format!("\n{}", line.text),
            ))
        })
    },
};

pub(super) const COLON_WITHOUT_SPACE: Operator = Operator {
    name: "colon-without-space",
    slip: "the space behind a colon is forgotten",
    floor: 100,
    slips: |_, text, _| {
        each(text, |line| {
            let place = line.range.start + line.key.and_then(|_| line.text.find(": "))? + 1;
            Some(Slip::new(place..place + 1, ""))
        })
    },
};

pub(super) const DASH_DROPPED: Operator = Operator {
    name: "dash-dropped",
    slip: "the dash of a row is forgotten",
    floor: 0,
    slips: |_, text, _| {
        each(text, |line| {
            let place = line.range.start + line.indent();
            (line.text.trim_start().starts_with("- ") && !line.is_prose)
                .then(|| Slip::new(place..place + 1, " "))
        })
    },
};

pub(super) const QUOTE_DROPPED: Operator = Operator {
    name: "quote-dropped",
    slip: "a closing quotation mark is forgotten",
    floor: 100,
    slips: |_, text, _| {
        each(text, |line| {
            let place = line.range.start
                + line
                    .text
                    .rfind('"')
                    .filter(|_| line.key.is_some() && !line.is_prose)?;
            Some(Slip::new(place..place + 1, ""))
        })
    },
};

pub(super) const TRAILING_SPACE: Operator = Operator {
    name: "trailing-space",
    slip: "a text ends with a space",
    floor: 0,
    slips: |_, text, _| {
        each(text, |line| {
            let end = line.range.end.checked_sub(1)?;
            (line.key.is_some() && line.text.ends_with('"')).then(|| Slip::new(end..end, " "))
        })
    },
};

pub(super) const CUT_OFF: Operator = Operator {
    name: "cut-off",
    slip: "the file ends in the middle",
    floor: 0,
    slips: |_, text, _| {
        let lines = lines(text);
        let middle = lines.get(lines.len() / 2);
        middle
            .map(|line| Slip::new(line.range.start + line.text.len() / 2..text.len(), ""))
            .filter(|slip| text.is_char_boundary(slip.range.start))
            .into_iter()
            .collect()
    },
};

fn each(text: &str, slip: fn(&Line<'_>) -> Option<Slip>) -> Vec<Slip> {
    lines(text).iter().filter_map(slip).collect()
}
