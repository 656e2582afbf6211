//! Rust expressions, laid out as rustfmt lays them out.

use unicode_width::UnicodeWidthStr;

/// rustfmt's `max_width`.
const MAX_WIDTH: usize = 100;

/// rustfmt's `array_width`: longer arrays have one item on a line.
const ARRAY_WIDTH: usize = 60;

/// rustfmt's `fn_call_width`: a call with longer arguments has them on lines of their own.
const CALL_WIDTH: usize = 60;

/// A Rust expression that needs no evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expr {
    /// A path, a number, a short call: never broken.
    Atom(String),
    /// A string literal.
    Text(String),
    /// `callee(argument)`.
    Call(&'static str, Box<Expr>),
    /// `&[…]`.
    Slice(Vec<Expr>),
    /// `Name { field: …, }`.
    Struct(&'static str, Vec<(&'static str, Expr)>),
}

impl Expr {
    pub(crate) fn call(callee: &'static str, argument: Self) -> Self {
        Self::Call(callee, Box::new(argument))
    }

    /// Adds the expression to `out`, where `column` characters stand before it and its block is indented by `indent`.
    pub(crate) fn write(&self, out: &mut String, indent: usize, column: usize) {
        match self {
            Self::Atom(atom) => out.push_str(atom),
            Self::Text(text) => write_text(text, out, indent, column),
            Self::Call(callee, argument) => write_call(callee, argument, out, indent, column),
            Self::Slice(items) => match self.on_one_line() {
                Some(line)
                    if line.width() <= ARRAY_WIDTH + 3 && column + line.width() < MAX_WIDTH =>
                {
                    out.push_str(&line);
                }
                _ => match items.as_slice() {
                    [only @ Self::Struct(..)] => {
                        out.push_str("&[");
                        only.write(out, indent, column + 2);
                        out.push(']');
                    }
                    _ => write_block(
                        "&[",
                        "]",
                        items.iter().map(|item| (None, item)),
                        out,
                        indent,
                    ),
                },
            },
            Self::Struct(name, fields) => {
                let fields = fields.iter().map(|(name, value)| (Some(*name), value));
                write_block(&format!("{name} {{"), "}", fields, out, indent);
            }
        }
    }

    /// The expression without a line break, if it is one that may stand so.
    fn on_one_line(&self) -> Option<String> {
        match self {
            Self::Atom(atom) => Some(atom.clone()),
            Self::Text(text) => Some(literal(text)),
            Self::Call(callee, argument) => Some(format!("{callee}({})", argument.on_one_line()?)),
            Self::Slice(items) => {
                let items: Option<Vec<String>> = items.iter().map(Self::on_one_line).collect();
                Some(format!("&[{}]", items?.join(", ")))
            }
            Self::Struct(..) => None,
        }
    }
}

/// A call on one line, or with its argument on lines of its own; a struct and a call begin on the line of the call.
fn write_call(callee: &str, argument: &Expr, out: &mut String, indent: usize, column: usize) {
    let one_line = argument.on_one_line().filter(|line| {
        let fits = column + callee.len() + line.width() + 2 < MAX_WIDTH;
        fits && (line.width() <= CALL_WIDTH || !matches!(argument, Expr::Call(..)))
    });
    match (one_line, argument) {
        (Some(line), _) => out.extend([callee, "(", &line, ")"]),
        (None, Expr::Call(inner, argument)) if argument.on_one_line().is_some() => {
            let argument = [(None, &**argument)].into_iter();
            write_block(&format!("{callee}({inner}("), "))", argument, out, indent);
        }
        (None, Expr::Struct(..) | Expr::Call(..)) => {
            out.extend([callee, "("]);
            argument.write(out, indent, column + callee.len() + 1);
            out.push(')');
        }
        (None, _) => write_block(
            &format!("{callee}("),
            ")",
            [(None, argument)].into_iter(),
            out,
            indent,
        ),
    }
}

fn write_block<'e>(
    open: &str,
    close: &str,
    parts: impl Iterator<Item = (Option<&'static str>, &'e Expr)>,
    out: &mut String,
    indent: usize,
) {
    out.push_str(open);
    for (name, value) in parts {
        new_line(out, indent + 4);
        let name = name.map(|name| format!("{name}: ")).unwrap_or_default();
        out.push_str(&name);
        value.write(out, indent + 4, indent + 4 + name.len());
        out.push(',');
    }
    new_line(out, indent);
    out.push_str(close);
}

/// A string literal; a long one goes on from line to line, as a paragraph would.
fn write_text(text: &str, out: &mut String, indent: usize, column: usize) {
    let whole = literal(text);
    if column + whole.width() < MAX_WIDTH {
        out.push_str(&whole);
        return;
    }
    // A backslash at the end of a line joins it to the next one without the white space that begins it.
    let continued = indent + 4;
    let mut width = column + 1;
    out.push('"');
    for word in escape(text).split_inclusive(' ') {
        if width + word.width() + 1 >= MAX_WIDTH && width > continued {
            out.push('\\');
            new_line(out, continued);
            width = continued;
        }
        out.push_str(word);
        width += word.width();
    }
    out.push('"');
}

fn literal(text: &str) -> String {
    format!("\"{}\"", escape(text))
}

/// Escapes what would end or change a literal, and what cannot be seen in it.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '"' | '\\' | '\n' | '\r' | '\t' => escaped.extend(char.escape_default()),
            '\u{a0}' | '\u{202f}' => escaped.extend(char.escape_unicode()),
            _ if char.is_control() => escaped.extend(char.escape_unicode()),
            _ => escaped.push(char),
        }
    }
    escaped
}

fn new_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(expr: &Expr) -> String {
        let mut out = String::new();
        expr.write(&mut out, 0, 0);
        out
    }

    #[test]
    fn text_is_what_it_was() {
        assert_eq!(
            written(&Expr::Text("a \"b\" \\ \u{202f}; é".into())),
            r#""a \"b\" \\ \u{202f}; é""#
        );
        let long = "Les dirigeants se sont réunis. ".repeat(9);
        let lines = written(&Expr::Text(long.clone()));
        assert!(
            lines.lines().all(|line| line.width() <= MAX_WIDTH),
            "{lines}"
        );
        let joined: String = lines
            .lines()
            .map(|line| line.trim_start().trim_end_matches('\\'))
            .collect();
        assert_eq!(joined, format!("\"{long}\""));
    }

    #[test]
    fn short_slices_stand_on_one_line() {
        let atoms = |count| Expr::Slice(vec![Expr::Atom("Domain::Land".into()); count]);
        assert_eq!(written(&atoms(0)), "&[]");
        assert_eq!(written(&atoms(2)), "&[Domain::Land, Domain::Land]");
        assert_eq!(written(&atoms(9)).lines().count(), 11);
    }
}
