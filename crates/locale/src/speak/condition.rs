//! Conditions that are still open, in words.

use lotse_guide::{AllOf, Condition};

use super::Speaker;
use crate::message::{self, Argument};

impl Speaker<'_> {
    /// The answers that something depends on, in words; `None` if it depends on none.
    pub(super) fn only_if(&self, condition: &Condition) -> Option<String> {
        if condition.is_empty() {
            return None;
        }
        let alternatives: Vec<String> = {
            let all = condition.alternatives();
            let between = self.text(if all.len() > 1 { "list-both" } else { "list-and" });
            all.iter().map(|all| self.all_of(all, &between)).collect()
        };
        let (id, between) = if alternatives.len() > 1 {
            ("condition-either", "list-either")
        } else {
            ("condition", "list-and")
        };
        let items = Argument::Text(alternatives.join(&self.text(between)));
        Some(message::plain(&self.message_with(id, None, &[("items", items)])))
    }

    fn all_of(&self, all: &AllOf, between: &str) -> String {
        let items: Vec<String> = (all.0.iter())
            .map(|(question, wanted)| {
                let spoken = self.question(question);
                let answers: Vec<String> = (spoken.answers.iter())
                    .filter(|answer| wanted.as_slice().iter().any(|it| it.as_str() == answer.id))
                    .map(|answer| answer.text.clone())
                    .collect();
                let answers = answers.join(&self.text("list-or"));
                let arguments =
                    [("question", Argument::Text(spoken.text)), ("answers", Argument::Text(answers))];
                message::plain(&self.message_with("condition-item", None, &arguments))
            })
            .collect();
        items.join(between)
    }

    /// The versions of a product that something holds for.
    pub(super) fn versions(&self, since: Option<&String>, before: Option<&String>) -> Option<String> {
        let version = |text: &String| Argument::Text(text.clone());
        let (id, arguments) = match (since, before) {
            (Some(since), None) => ("version-since", vec![("since", version(since))]),
            (None, Some(before)) => ("version-before", vec![("before", version(before))]),
            (Some(since), Some(before)) => {
                ("version-between", vec![("since", version(since)), ("before", version(before))])
            }
            (None, None) => return None,
        };
        Some(message::plain(&self.message_with(id, None, &arguments)))
    }
}
