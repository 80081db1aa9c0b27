//! Which variables a message uses.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::message::Bundle;
use crate::{Language, Words};

impl Words {
    /// The variables that a message of a guide (or a shared one) uses in any language.
    pub(crate) fn variables(&self, guide: &str, id: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        for language in Language::ALL {
            found.extend(self.variables_in(guide, language, id).into_iter().flatten());
        }
        found.into_iter().collect()
    }

    fn variables_in(&self, guide: &str, language: Language, id: &str) -> Option<BTreeSet<String>> {
        let own = self.guide_bundle(guide, language);
        let bundle: &Bundle =
            own.into_iter().chain(self.shared_bundle(language)).find(|it| it.has_message(id))?;
        let message = bundle.get_message(id)?;
        let mut found = BTreeSet::new();
        for pattern in message.value().into_iter().chain(message.attributes().map(|it| it.value())) {
            of_pattern(pattern, &mut found);
        }
        Some(found)
    }
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
        _ => {}
    }
}
