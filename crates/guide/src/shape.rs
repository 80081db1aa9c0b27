//! Finds everything in a file that does not have the shape of a guide.
//!
//! The reader of TOML stops at the first mistake and often names only the list around it. So a file that can't be read is
//! compared with the JSON Schema of the format, which is made from the same types: a new field is known here without a line of
//! code.

use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize as _;
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::invalid_action::InvalidAction;
use crate::meant::meant;
use crate::problem::Problem;
use crate::schema::json_schema;
use crate::{Action, Id, LabelRef, RawAction, is_web_address};

/// The most mistakes to collect. Nobody reads more, and suggestions take time.
pub(crate) const MOST: usize = 100;

/// Everything in a table that does not have the shape of a guide.
pub(crate) fn problems(table: &DeTable<'_>) -> Vec<(Range<usize>, Problem)> {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    let schema = SCHEMA.get_or_init(json_schema);
    let mut shape = Shape { schema, found: Vec::new() };
    if let Some(root) = shape.leaves(schema).first() {
        shape.table(*root, table, 0..0);
    }
    shape.found
}

/// One of the shapes that a value may have.
#[derive(Clone, Copy)]
struct Leaf<'s> {
    /// The name of its definition: the name of the Rust type.
    name: &'s str,
    schema: &'s Map<String, Value>,
}

impl<'s> Leaf<'s> {
    fn types(&self) -> Vec<&'s str> {
        match self.schema.get("type") {
            Some(Value::String(one)) => vec![one.as_str()],
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
            _ if self.schema.contains_key("const") || self.schema.contains_key("enum") => vec!["string"],
            _ => vec!["any"],
        }
    }

    fn takes(&self, value: &DeValue<'_>) -> bool {
        let wanted: &[&str] = match value {
            DeValue::String(_) | DeValue::Datetime(_) => &["string"],
            DeValue::Integer(_) => &["integer", "number"],
            DeValue::Float(_) => &["number"],
            DeValue::Boolean(_) => &["boolean"],
            DeValue::Array(_) => &["array"],
            DeValue::Table(_) => &["object"],
        };
        let is_date = self.schema.get("format").and_then(Value::as_str) == Some("date");
        let fits = |kind: &&str| *kind == "any" || wanted.contains(kind);
        self.types().iter().any(fits) && (is_date || !matches!(value, DeValue::Datetime(_)))
    }

    /// The words to choose from. Empty if any text will do.
    fn words(&self) -> Vec<&'s str> {
        let listed = self.schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        listed.chain(self.schema.get("const")).filter_map(Value::as_str).collect()
    }

    /// What the type is called in TOML.
    fn called(&self) -> impl Iterator<Item = &'static str> {
        self.types().into_iter().filter_map(|kind| match kind {
            "string" if self.schema.get("format").and_then(Value::as_str) == Some("date") => Some("date"),
            "string" => Some("string"),
            "integer" | "number" => Some("integer"),
            "boolean" => Some("boolean"),
            "array" => Some("array"),
            "object" => Some("table"),
            _ => None,
        })
    }
}

struct Shape<'s> {
    schema: &'s Value,
    found: Vec<(Range<usize>, Problem)>,
}

impl<'s> Shape<'s> {
    fn tell(&mut self, span: Range<usize>, problem: Problem) {
        if self.found.len() < MOST {
            self.found.push((span, problem));
        }
    }

    /// All shapes that a schema allows, without `null`, which TOML does not have.
    fn leaves(&self, schema: &'s Value) -> Vec<Leaf<'s>> {
        let mut all = Vec::new();
        self.collect("", schema, 0, &mut all);
        all
    }

    fn collect(&self, name: &'s str, schema: &'s Value, depth: usize, all: &mut Vec<Leaf<'s>>) {
        let Some(map) = schema.as_object().filter(|_| depth < 16) else { return };
        if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix("#/$defs/"))
        {
            if let Some(schema) = self.schema.get("$defs").and_then(|all| all.get(name)) {
                self.collect(name, schema, depth + 1, all);
            }
            return;
        }
        let choices = ["anyOf", "oneOf"].into_iter().find_map(|key| map.get(key)?.as_array());
        match choices.filter(|_| !map.contains_key("properties")) {
            Some(choices) => choices.iter().for_each(|it| self.collect(name, it, depth + 1, all)),
            None if map.get("type").and_then(Value::as_str) == Some("null") => {}
            None => all.push(Leaf { name, schema: map }),
        }
    }

    fn value(&mut self, schema: &'s Value, value: &Spanned<DeValue<'_>>) {
        let leaves = self.leaves(schema);
        let span = value.span();
        let fitting: Vec<Leaf<'s>> =
            leaves.iter().copied().filter(|leaf| leaf.takes(value.get_ref())).collect();
        let Some(first) = fitting.first().copied() else {
            let mut wanted: Vec<&str> = leaves.iter().flat_map(Leaf::called).collect();
            wanted.dedup();
            if !wanted.is_empty() {
                self.tell(span, Problem::WrongType(value.get_ref().type_str(), wanted.join(", ")));
            }
            return;
        };
        match value.get_ref() {
            DeValue::String(text) => self.text(&fitting, text, span),
            DeValue::Integer(number) => {
                let number = i128::from_str_radix(number.as_str(), number.radix()).ok();
                let limit = |key| first.schema.get(key).and_then(Value::as_i64).map(i128::from);
                let low = limit("minimum").is_some_and(|least| number.is_some_and(|it| it < least));
                let high = limit("maximum").is_some_and(|most| number.is_some_and(|it| it > most));
                if low || high || number.is_none() {
                    let written = number.map(|it| it.to_string()).unwrap_or_default();
                    self.tell(span, Problem::Range(written));
                }
            }
            DeValue::Datetime(date) => {
                let written = date.to_string();
                if written.parse::<jiff::civil::Date>().is_err() {
                    self.tell(span, Problem::Range(written));
                }
            }
            DeValue::Array(array) => {
                if let Some(items) = first.schema.get("items") {
                    array.iter().for_each(|element| self.value(items, element));
                }
            }
            DeValue::Table(table) => {
                let known = |leaf: &&Leaf<'s>| {
                    let fields = leaf.schema.get("properties").and_then(Value::as_object);
                    let named = |name: &&Spanned<_>| {
                        let name: &std::borrow::Cow<'_, str> = name.get_ref();
                        fields.is_some_and(|all| all.contains_key(name.as_ref()))
                    };
                    table.keys().filter(named).count()
                };
                // If several tables are possible, take the one that has most of these fields.
                let best = fitting.iter().rev().max_by_key(known).copied().unwrap_or(first);
                let before = self.found.len();
                self.table(best, table, span.clone());
                if self.found.len() == before && ["Action", "RawAction"].contains(&best.name) {
                    self.action(value);
                }
            }
            DeValue::Float(_) | DeValue::Boolean(_) => {}
        }
    }

    fn text(&mut self, leaves: &[Leaf<'s>], text: &str, span: Range<usize>) {
        let words: Vec<&str> = leaves.iter().flat_map(Leaf::words).collect();
        let accepts = |leaf: &Leaf<'_>| match (leaf.name, leaf.schema.get("format").and_then(Value::as_str)) {
            _ if !leaf.words().is_empty() => leaf.words().contains(&text),
            ("Id", _) => Id::try_from(text.to_owned()).is_ok(),
            ("LabelRef", _) => LabelRef::try_from(text.to_owned()).is_ok(),
            (_, Some("date")) => text.parse::<jiff::civil::Date>().is_ok(),
            _ => match leaf.schema.get("pattern").and_then(Value::as_str) {
                Some(pattern) if pattern.starts_with("^https") => is_web_address(text),
                _ => true,
            },
        };
        if leaves.iter().any(accepts) {
            return;
        }
        let is = |name: &str| leaves.iter().any(|leaf| leaf.name == name);
        let problem = if !words.is_empty() {
            Problem::UnknownWord(text.to_owned(), words.join(", "), meant(text, words))
        } else if is("Id") || is("LabelRef") {
            Problem::Name(text.to_owned())
        } else if leaves.iter().any(|leaf| leaf.schema.contains_key("format")) {
            Problem::Range(text.to_owned())
        } else {
            Problem::Address(text.to_owned())
        };
        self.tell(span, problem);
    }

    fn table(&mut self, leaf: Leaf<'s>, table: &DeTable<'_>, span: Range<usize>) {
        let fields = leaf.schema.get("properties").and_then(Value::as_object);
        let others = ["additionalProperties", "patternProperties"].into_iter().find_map(|key| {
            let it = leaf.schema.get(key)?.as_object()?;
            if key == "patternProperties" { it.values().next() } else { leaf.schema.get(key) }
        });
        let mut unknown = false;
        for (key, value) in table {
            let name: &str = key.get_ref();
            let field = fields.and_then(|all| all.get(name));
            match (field, others, fields) {
                (Some(schema), ..) => self.value(schema, value),
                (None, Some(schema), _) => {
                    if leaf.name == "AllOf" && Id::try_from(name.to_owned()).is_err() {
                        self.tell(key.span(), Problem::Name(name.to_owned()));
                    }
                    self.value(schema, value);
                }
                (None, None, Some(all)) => {
                    unknown = true;
                    let known = all.keys().map(String::as_str).filter(|it| !has(table, it));
                    self.tell(key.span(), Problem::UnknownField(name.to_owned(), meant(name, known)));
                }
                (None, None, None) => {}
            }
        }
        let required = leaf.schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for name in required.filter_map(Value::as_str) {
            if !has(table, name) {
                self.tell(span.clone(), Problem::MissingField(name.to_owned()));
            }
        }
        if !unknown {
            self.verbs(leaf, table, span);
        }
    }

    /// Of the fields that exclude each other, exactly one must be there.
    fn verbs(&mut self, leaf: Leaf<'s>, table: &DeTable<'_>, span: Range<usize>) {
        let choices = leaf.schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let verbs: Vec<&str> = choices.filter_map(|it| it.get("required")?.get(0)?.as_str()).collect();
        let given: Vec<&str> = verbs.iter().copied().filter(|verb| has(table, verb)).collect();
        let invalid = match given.len() {
            _ if verbs.is_empty() => return,
            0 => InvalidAction::NoVerb,
            1 => return,
            _ => InvalidAction::SeveralVerbs(given.join(", ")),
        };
        self.tell(span, Problem::Action(invalid));
    }

    /// Checks what the schema can't express about an action: which fields belong to which verb.
    fn action(&mut self, value: &Spanned<DeValue<'_>>) {
        let raw = RawAction::deserialize(toml::de::ValueDeserializer::from(value.clone()));
        if let Ok(Err(invalid)) = raw.map(Action::try_from) {
            self.tell(value.span(), Problem::Action(invalid));
        }
    }
}

fn has(table: &DeTable<'_>, name: &str) -> bool {
    table.contains_key(name)
}
