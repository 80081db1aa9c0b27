//! Fluent files as sets: ids, attributes, variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Message, or `message.attribute` -> the variables it uses.
pub(crate) type Messages = BTreeMap<String, BTreeSet<String>>;

/// Reads a file; a message that stands there twice is a mistake too.
pub(crate) fn messages(file: &str, text: &str) -> Messages {
    let resource =
        fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut found = Messages::new();
    let mut add = |name: String, pattern: Option<&Pattern<&str>>| {
        let mut variables = BTreeSet::new();
        if let Some(pattern) = pattern {
            of_pattern(pattern, &mut variables);
        }
        assert!(found.insert(name.clone(), variables).is_none(), "{file}: {name} appears twice");
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                add(message.id.name.to_owned(), message.value.as_ref());
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), Some(&attribute.value));
                }
            }
            Entry::Junk { content } => panic!("{file}: {content}"),
            _ => {}
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, found);
            }
        }
        InlineExpression::MessageReference { id, .. } => {
            found.insert(format!("message {}", id.name));
        }
        _ => {}
    }
}
