//! Guides to practise: what their simulated accounts are called.

use std::collections::BTreeSet;

use lotse_guide::{Filling, Guide, Plan, Verb};

/// How many letters of a name its keys are made of: names of products that share them can't be told apart.
pub(crate) const BEGINNING: usize = 4;

/// A guide to practise, with the name that its accounts go by.
#[derive(Debug, Clone)]
pub(crate) struct Practised<'p> {
    /// What the guide asks under the answers of the run.
    pub(crate) plan: &'p Plan<'p>,
    /// The first word of the product, or the guide's id where another guide has that name already. No two guides of
    /// a PSA have the same.
    pub(crate) name: String,
    /// Whether the name is that of the product.
    pub(crate) of_product: bool,
}

impl Practised<'_> {
    pub(crate) const fn guide(&self) -> &Guide {
        self.plan.guide
    }

    /// The words of the product's id, or of the guide's where another guide has the product's name already.
    pub(crate) fn words(&self) -> impl Iterator<Item = String> {
        let id = if self.of_product { &self.guide().product } else { &self.guide().id };
        words(id.as_str())
    }

    /// What the guide says, or gives as an example, for a text field of this label.
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

/// Names guides for practice. The first guide of a product gets the product's name, so order matters.
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

/// The words of an id, each with a capital: `service-board` is Service, Board.
pub(crate) fn words(id: &str) -> impl Iterator<Item = String> {
    id.split('-').map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    })
}

/// A text of the screen as its label key spells it: words in lower case, joined by hyphens, without apostrophes.
pub(crate) fn key(text: &str) -> String {
    let text = text.replace(['\'', '’'], "");
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_screen_and_its_label_key_belong_together() {
        assert_eq!(key("Service / Service Board"), "service-service-board");
        assert_eq!(key("CRM/Sales Activities"), "crm-sales-activities");
        assert_eq!(key("Can't Read Costs"), "cant-read-costs");
        assert_eq!(words("service-board").collect::<Vec<_>>(), ["Service", "Board"]);
    }
}
