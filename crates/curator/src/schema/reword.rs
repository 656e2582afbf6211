//! What a JSON Schema validator says, in words for a person, and at the place that must change.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value as Json;

use crate::rules::schema::{
    EMPTY_VALUE, MISSING_FIELD, NO_SUCH_SHAPE, OUT_OF_RANGE, UNFIT_VALUE, UNKNOWN_FIELD,
    UNKNOWN_WORD, WRONG_FORM, WRONG_TYPE,
};
use crate::rules::{MISSING_TRANSLATION, UNCITED_FACT, UNDATED_ANSWER};
use crate::suggest;
use crate::tree::{Entry, Flaw, MAX_FINDINGS, Node, Value};

/// Adds the flaws that one error of the validator stands for.
pub(super) fn error(
    error: &ValidationError<'_>,
    root: &Node<'_>,
    schema: &Json,
    flaws: &mut Vec<Flaw>,
) {
    let node = root.nearest(error.instance_path().as_str());
    let context = Context {
        root,
        node,
        schema,
        rules: parent(schema, error.evaluation_path().as_str()),
        is_cite: error.instance_path().as_str().ends_with("/cite"),
    };
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let entries = node
                .entries()
                .iter()
                .filter(|entry| unexpected.iter().any(|key| entry.key == **key));
            let known = properties(context.rules);
            flaws.extend(
                entries
                    .take(MAX_FINDINGS + 1)
                    .map(|entry| context.unknown_field(entry, &known)),
            );
        }
        ValidationErrorKind::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            if !context.is_misspelt(key) {
                flaws.push(context.missing_field(key));
            }
        }
        ValidationErrorKind::Type { .. } => flaws.push(context.wrong_type()),
        ValidationErrorKind::AnyOf { context: branches } => context.choice(branches, flaws),
        ValidationErrorKind::OneOfNotValid { .. }
        | ValidationErrorKind::Enum { .. }
        | ValidationErrorKind::Constant { .. } => flaws.push(context.unknown_word()),
        ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinLength { .. } => {
            flaws.push(context.empty());
        }
        ValidationErrorKind::Pattern { .. } => flaws.push(context.wrong_form()),
        ValidationErrorKind::Minimum { limit } => flaws.push(context.out_of_range("less", limit)),
        ValidationErrorKind::Maximum { limit } => flaws.push(context.out_of_range("more", limit)),
        _ => flaws.push(Flaw::new(
            &UNFIT_VALUE,
            node.span.clone(),
            error.to_string(),
        )),
    }
}

/// The value that an error is about, and the part of the schema that it does not fit.
struct Context<'n> {
    root: &'n Node<'n>,
    node: &'n Node<'n>,
    schema: &'n Json,
    rules: &'n Json,
    /// Whether the value is the list of a statement's sources.
    is_cite: bool,
}

impl Context<'_> {
    fn unknown_field(&self, entry: &Entry<'_>, known: &[&str]) -> Flaw {
        let message = format!("no field here is called `{}`", entry.key);
        let flaw = Flaw::new(&UNKNOWN_FIELD, entry.key_span.clone(), message);
        if matches!(entry.node.value, Value::Null) && entry.key.contains([' ', '.']) {
            return flaw.help(
                "a comma in braces ends the text before it; put that text between double quotes",
            );
        }
        if let Some(field) = self.field_that_has(&entry.key) {
            return flaw.help(format!(
                "it is a field of `{field}`: indent it two spaces further, below that"
            ));
        }
        let help = match suggest::nearest(&entry.key, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "the fields here are {}",
                suggest::list(known.iter().copied())
            ),
        };
        flaw.help(help)
    }

    /// A field that is written here and has a field of that name, as far as it is a mapping.
    fn field_that_has(&self, key: &str) -> Option<&str> {
        let fields = self.rules.get("properties").and_then(Json::as_object)?;
        let has = |field: &Json| properties(follow(self.schema, field)).contains(&key);
        let written = |name: &str| self.node.entries().iter().any(|entry| entry.key == name);
        let mut fields = fields
            .iter()
            .filter(|(name, field)| has(field) && written(name));
        fields.next().map(|(name, _)| name.as_str())
    }

    /// Whether a missing field stands there under a name that is hardly wrong; then it is reported under that name.
    fn is_misspelt(&self, key: &str) -> bool {
        let known = properties(self.rules);
        let unknown = |entry: &&Entry<'_>| !known.contains(&&*entry.key);
        let mut unknown = self.node.entries().iter().filter(unknown);
        unknown.any(|entry| suggest::nearest(&entry.key, known.iter().copied()) == Some(key))
    }

    fn missing_field(&self, key: &str) -> Flaw {
        let has = |other: &str| self.node.entries().iter().any(|entry| entry.key == other);
        let described = self
            .rules
            .pointer(&format!("/properties/{key}"))
            .and_then(|field| describe(self.schema, field));
        let (rule, message) = match key {
            "cite" => (
                &UNCITED_FACT,
                "a statement without a source: `cite` is missing".to_owned(),
            ),
            "en" if has("fr") => (
                &MISSING_TRANSLATION,
                "the English text, `en`, is missing".to_owned(),
            ),
            "fr" if has("en") => (
                &MISSING_TRANSLATION,
                "the French text, `fr`, is missing".to_owned(),
            ),
            "date" if has("value") => (
                &UNDATED_ANSWER,
                "an answer without a date: `date` is missing".to_owned(),
            ),
            _ => (&MISSING_FIELD, format!("the field `{key}` is missing")),
        };
        let help = match key {
            "cite" => "add `cite: [ID]` with the id of a source in data/sources/".to_owned(),
            _ => described.map_or_else(
                || format!("add `{key}: …`"),
                |text| format!("add `{key}: …` – {text}"),
            ),
        };
        Flaw::new(rule, self.node.span.clone(), message).help(help)
    }

    fn wrong_type(&self) -> Flaw {
        let expected = expected(self.schema, self.rules);
        let span = self.node.span.clone();
        let found = match &self.node.value {
            Value::Null => return self.empty(),
            Value::Bool(value) => format!("`{value}`"),
            Value::Number(number) => format!("the number {number}"),
            Value::String(_) => "text".to_owned(),
            Value::Sequence(_) => "a list".to_owned(),
            Value::Mapping(_) => "a mapping".to_owned(),
        };
        let help = match &self.node.value {
            Value::Number(number) if expected == "text" => format!("quote it: \"{number}\""),
            Value::Bool(value) if expected == "text" => format!("quote it: \"{value}\""),
            Value::String(text) if expected == "a whole number" && text.parse::<u32>().is_ok() => {
                format!("write it without quotes: {text}")
            }
            _ if expected == "a whole number" => {
                "digits alone; how exact it is has a field of its own".to_owned()
            }
            Value::String(text) if expected == "a list" && text.len() < 60 => {
                format!("write it in brackets: [{text}]")
            }
            Value::Mapping(entries) if expected == "a list" => {
                let key = entries.first().map_or("key", |entry| &*entry.key);
                format!("start each item with `- `, as in `- {key}: …`")
            }
            _ if expected == "a list" => {
                "write the items in brackets, or each on a line that starts with `- `".to_owned()
            }
            _ => {
                let shape = shape(self.schema, self.rules);
                match (describe(self.schema, self.rules), shape) {
                    (Some(text), Some(shape)) => format!("write {shape} – {text}"),
                    (None, Some(shape)) => format!("write {shape}"),
                    (Some(text), None) => text,
                    (None, None) => format!("write {expected}"),
                }
            }
        };
        Flaw::new(
            &WRONG_TYPE,
            span,
            format!("{expected} is due here, not {found}"),
        )
        .help(help)
    }

    fn unknown_word(&self) -> Flaw {
        if !matches!(self.node.value, Value::String(_)) {
            return self.wrong_type();
        }
        let word = self.shown();
        let known = words(self.rules);
        let help = match suggest::nearest(&word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the words are {}", suggest::list(known.iter().copied())),
        };
        Flaw::new(
            &UNKNOWN_WORD,
            self.node.span.clone(),
            if word.is_empty() {
                "a word is due here, and none stands here".to_owned()
            } else {
                format!("`{word}` is no word of this field")
            },
        )
        .help(help)
    }

    fn empty(&self) -> Flaw {
        let span = self.node.span.clone();
        if self.is_cite {
            return Flaw::new(
                &UNCITED_FACT,
                span,
                "a statement without a source: `cite` is empty",
            )
            .help("add `cite: [ID]` with the id of a source in data/sources/");
        }
        let words = words(follow(self.schema, self.rules));
        let due = if words.is_empty() {
            expected(self.schema, self.rules).to_owned()
        } else {
            format!("one of {}", suggest::list(words))
        };
        Flaw::new(&EMPTY_VALUE, span, "nothing stands here").help(format!(
            "write {due}, or leave the key out where it is not known"
        ))
    }

    fn wrong_form(&self) -> Flaw {
        let shown = self.shown();
        let message = if shown.is_empty() {
            "nothing stands between the quotation marks".to_owned()
        } else {
            format!("`{shown}` does not have the form that is due here")
        };
        let flaw = Flaw::new(&WRONG_FORM, self.node.span.clone(), message);
        if shown.starts_with(['“', '”', '„', '«', '‘', '’']) {
            return flaw.help(
                "the typographic quotation marks are part of the value; write straight ones: \"…\"",
            );
        }
        match describe(self.schema, self.rules) {
            Some(text) => flaw.help(text),
            None => flaw,
        }
    }

    fn out_of_range(&self, direction: &str, limit: &Json) -> Flaw {
        let message = format!(
            "{} is {direction} than {limit}, which is not allowed here",
            self.shown()
        );
        Flaw::new(&OUT_OF_RANGE, self.node.span.clone(), message).help(
            describe(self.schema, self.rules)
                .unwrap_or_else(|| "look the number up in the source".to_owned()),
        )
    }

    /// None of several shapes fits: speaks of the one that was probably meant, or names them all.
    fn choice(&self, branches: &[Vec<ValidationError<'static>>], flaws: &mut Vec<Flaw>) {
        let misfits = |branch: &&Vec<ValidationError<'static>>| {
            let here = branch.iter().filter(|error| self.is_here(error));
            here.map(|error| match error.kind() {
                ValidationErrorKind::Type { .. } => 100,
                ValidationErrorKind::AdditionalProperties { unexpected } => 10 * unexpected.len(),
                _ => 1,
            })
            .sum::<usize>()
        };
        let Some(nearest) = branches.iter().min_by_key(misfits) else {
            return;
        };
        if misfits(&nearest) < 10 {
            for branch in nearest {
                error(branch, self.root, self.schema, flaws);
            }
            return;
        }
        if misfits(&nearest) >= 100 {
            flaws.push(self.wrong_type());
            return;
        }
        let known = self.keys_of_shapes();
        let unknown = |entry: &&Entry<'_>| !known.contains(&&*entry.key);
        let mut unknown = self.node.entries().iter().filter(unknown).peekable();
        if unknown.peek().is_some() {
            flaws.extend(unknown.map(|entry| self.unknown_field(entry, &known)));
            return;
        }
        let shapes: Vec<String> = self.shapes();
        flaws.push(
            Flaw::new(
                &NO_SUCH_SHAPE,
                self.node.span.clone(),
                "none of the shapes that are due here",
            )
            .help(format!("write exactly one of {}", shapes.join(", "))),
        );
    }

    fn is_here(&self, error: &ValidationError<'_>) -> bool {
        std::ptr::eq(self.root.nearest(error.instance_path().as_str()), self.node)
    }

    /// The keys that some shape of a choice has.
    fn keys_of_shapes(&self) -> Vec<&str> {
        let branches = self
            .rules
            .get("anyOf")
            .and_then(Json::as_array)
            .into_iter()
            .flatten();
        branches
            .flat_map(|branch| properties(follow(self.schema, branch)))
            .collect()
    }

    /// The shapes of a choice, each by the keys that it must have.
    fn shapes(&self) -> Vec<String> {
        let branches = self.rules.get("anyOf").and_then(Json::as_array);
        let branches = branches.into_iter().flatten();
        branches
            .filter_map(|branch| shape(self.schema, branch))
            .collect()
    }

    fn shown(&self) -> String {
        match super::instance::json(self.node) {
            Json::String(text) => text,
            other => other.to_string(),
        }
    }
}

/// The schema that holds the keyword at the end of an evaluation path.
fn parent<'s>(schema: &'s Json, path: &str) -> &'s Json {
    let mut here = schema;
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    for step in steps.iter().take(steps.len().saturating_sub(1)) {
        let next = match *step {
            "$ref" => Some(follow(schema, here)),
            _ => match here {
                Json::Array(items) => step.parse().ok().and_then(|index: usize| items.get(index)),
                _ => here.get(*step),
            },
        };
        match next {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

/// The schema that a `$ref` means, or the schema itself.
fn follow<'s>(schema: &'s Json, here: &'s Json) -> &'s Json {
    let target = here
        .get("$ref")
        .and_then(Json::as_str)
        .and_then(|target| target.strip_prefix('#'));
    target
        .and_then(|pointer| schema.pointer(pointer))
        .unwrap_or(here)
}

/// A mapping by the keys that it must have, as it would be written.
fn shape(schema: &Json, here: &Json) -> Option<String> {
    let keys = follow(schema, here)
        .get("required")
        .and_then(Json::as_array)?;
    let keys: Vec<_> = keys
        .iter()
        .filter_map(Json::as_str)
        .map(|key| format!("{key}: …"))
        .collect();
    Some(format!("`{{{}}}`", keys.join(", ")))
}

/// The first sentence of what the schema says of a value.
fn describe(schema: &Json, here: &Json) -> Option<String> {
    let text = [here, follow(schema, here)]
        .iter()
        .find_map(|part| part.get("description")?.as_str())?;
    let first = text
        .split_inclusive(". ")
        .next()
        .unwrap_or(text)
        .trim()
        .trim_end_matches('.');
    let mut chars = first.chars();
    let start = chars.next()?.to_lowercase();
    Some(start.chain(chars).collect())
}

/// The keys of a mapping.
pub(super) fn properties(here: &Json) -> Vec<&str> {
    let properties = here.get("properties").and_then(Json::as_object);
    properties
        .into_iter()
        .flat_map(serde_json::Map::keys)
        .map(String::as_str)
        .collect()
}

/// The words of an enumeration.
fn words(here: &Json) -> Vec<&str> {
    let choices = here
        .get("oneOf")
        .or_else(|| here.get("enum"))
        .and_then(Json::as_array);
    let word = |choice| Json::as_str(choice).or_else(|| choice.get("const")?.as_str());
    choices.into_iter().flatten().filter_map(word).collect()
}

/// What a value of a schema is, for people.
fn expected(schema: &Json, here: &Json) -> &'static str {
    let here = follow(schema, here);
    match here.get("type").and_then(Json::as_str) {
        Some("string") => "text",
        Some("array") => "a list",
        Some("object") => "a mapping",
        Some("integer" | "number") => "a whole number",
        Some("boolean") => "`true` or `false`",
        _ if here.get("oneOf").is_some() => "one of a few words",
        _ => match here
            .get("anyOf")
            .and_then(Json::as_array)
            .map(Vec::as_slice)
        {
            Some([first, ..]) => expected(schema, first),
            _ => "something else",
        },
    }
}
