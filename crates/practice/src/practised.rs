//! The guides in practice mode, and the names of their simulated accounts.

use std::collections::BTreeSet;

use lotse_guide::{Filling, Guide, Plan, Verb};

/// The number of letters of a name that its keys are derived from: product names that share them can't be told
/// apart.
pub(crate) const BEGINNING: usize = 4;

/// A guide in practice mode, with the name of its accounts.
#[derive(Debug, Clone)]
pub(crate) struct Practised<'p> {
    /// The guide's plan for the answers of the run.
    pub(crate) plan: &'p Plan<'p>,
    /// The first word of the product, or the guide's id if another guide already has that name. Unique among the
    /// guides of a PSA.
    pub(crate) name: String,
    /// Whether the name is that of the product.
    pub(crate) of_product: bool,
}

impl Practised<'_> {
    pub(crate) const fn guide(&self) -> &Guide {
        self.plan.guide
    }

    /// The words of the product's id, or of the guide's id if another guide already has the product's name.
    pub(crate) fn words(&self) -> impl Iterator<Item = String> {
        let id = if self.of_product { &self.guide().product } else { &self.guide().id };
        words(id.as_str())
    }

    /// The value that the guide prescribes, or gives as an example, for the text field with this label.
    pub(crate) fn example(&self, label: &str) -> Option<&str> {
        let mut actions = self.plan.steps().flat_map(|(_, step)| step.all_actions());
        actions.find_map(|planned| match &planned.action.verb {
            Verb::Fill(target, filling) if target.key.as_str() == label => match filling {
                Filling::Value(value) => Some(value.as_str()),
                Filling::Free { example, .. } => example.as_deref(),
                Filling::Credential(_) => None,
            },
            _ => None,
        })
    }
}

/// Names the guides. The first guide of a product gets the product's name, so the order matters.
pub(crate) fn named<'p>(plans: &'p [Plan<'p>]) -> Vec<Practised<'p>> {
    let mut taken = BTreeSet::new();
    let named = plans.iter().map(|plan| {
        let guide = plan.guide;
        let word: String = guide.product.as_str().chars().take_while(char::is_ascii_alphabetic).collect();
        let beginning: String = word.chars().take(BEGINNING).collect();
        let of_product = !word.is_empty() && taken.insert((&guide.psa, beginning));
        let name = if of_product { word } else { guide.id.to_string() };
        Practised { plan, name, of_product }
    });
    named.collect()
}

/// The words of an id, capitalised: `service-board` becomes Service, Board.
pub(crate) fn words(id: &str) -> impl Iterator<Item = String> {
    id.split('-').map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    })
}

/// The label key of a text on the screen: words in lower case, joined by hyphens, without apostrophes.
pub(crate) fn key(text: &str) -> String {
    let text = text.replace(['\'', '’'], "");
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_key_of_a_text_is_derived() {
        assert_eq!(key("Service / Service Board"), "service-service-board");
        assert_eq!(key("CRM/Sales Activities"), "crm-sales-activities");
        assert_eq!(key("Can't Read Costs"), "cant-read-costs");
        assert_eq!(words("service-board").collect::<Vec<_>>(), ["Service", "Board"]);
    }
}
