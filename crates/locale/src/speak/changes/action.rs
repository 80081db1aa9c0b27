//! New, removed and changed actions in words: their own sentences, and what differs between two of them.

use lotse_guide::{Change, Choice, Filling, Id, LabelRef, Matrix, PlannedAction, Verb};

use super::{Both, Speaker};
use crate::message::Argument;
use crate::rich::{Inline, Sentence};

impl Speaker<'_> {
    /// The sentence of an action, with the title of the rights that it sets and the page that it links to. `None` if
    /// a message is missing.
    pub(super) fn task(&self, planned: &PlannedAction<'_>, vendor: &Id) -> Option<Sentence> {
        if !messages(planned).iter().all(|id| self.known(id).is_some()) {
            return None;
        }
        let mut sentence = self.sentence(planned, vendor);
        let mut add = |piece| sentence.extend([Inline::Text { text: " ".to_owned() }, piece]);
        match (&planned.action.verb, &planned.matrix) {
            (Verb::Link(url, _), _) => add(Inline::Value { text: url.clone() }),
            // The sentence about a picture does not end in a colon, so it needs no title.
            (Verb::Matrix(_), Some(matrix)) if !matches!(matrix.matrix, Matrix::Elsewhere(_)) => {
                add(Inline::Strong { text: self.text(&format!("matrix-{}", matrix.matrix.id())) });
            }
            _ => {}
        }
        Some(sentence)
    }
}

/// The messages that the sentence of an action is made of, apart from the grammar's own.
fn messages(planned: &PlannedAction<'_>) -> Vec<String> {
    match &planned.action.verb {
        Verb::Perform(id)
        | Verb::Check(id)
        | Verb::Note(id)
        | Verb::Warn(id)
        | Verb::Link(_, id)
        | Verb::Fill(_, Filling::Free { text: Some(id), .. })
        | Verb::Select(_, Choice::Free(id) | Choice::Example { text: Some(id), .. }) => vec![id.to_string()],
        Verb::Fill(_, Filling::Credential(id)) | Verb::Enter(id) | Verb::Capture(id, _) => {
            vec![format!("credential-{id}")]
        }
        Verb::Matrix(id) => vec![format!("matrix-{id}")],
        _ => Vec::new(),
    }
}

impl Both<'_> {
    /// The sentence of an action of the new plan, even if some of its messages are missing.
    pub(super) fn task_now(&self, action: &PlannedAction<'_>, vendor: &Id) -> Sentence {
        self.new.task(action, vendor).unwrap_or_else(|| self.say("changes-wordless", &[]))
    }

    pub(super) fn action(&self, change: &Change<&PlannedAction<'_>>, old: &Id, new: &Id) -> Vec<Sentence> {
        vec![match change {
            Change::New(action) => {
                let id = match action.action.verb {
                    Verb::Note(_) => "changes-new-note",
                    Verb::Warn(_) => "changes-new-warn",
                    _ => "changes-new",
                };
                self.what(id, self.task_now(action, new))
            }
            Change::Gone(action) => {
                let (gone, lost) = match action.action.verb {
                    Verb::Note(_) => ("changes-gone-note", "changes-lost-note"),
                    Verb::Warn(_) => ("changes-gone-warn", "changes-lost-warn"),
                    _ => ("changes-gone", "changes-lost-action"),
                };
                match self.old.task(action, old) {
                    Some(task) => self.what(gone, task),
                    None => self.say(lost, &[]),
                }
            }
            Change::Different { old: then, new: now } => return self.different(then, now, old, new),
        }]
    }

    /// What differs between two actions of the same id; at least one sentence.
    fn different(
        &self,
        then: &PlannedAction<'_>,
        now: &PlannedAction<'_>,
        old: &Id,
        new: &Id,
    ) -> Vec<Sentence> {
        let task = self.task_now(now, new);
        let mut found = Vec::new();
        match self.old.task(then, old) {
            Some(before) if before == task => {}
            Some(before) => found.push(self.value(then, now, old, new).unwrap_or_else(|| {
                let both = [("old", Argument::Rich(before)), ("new", Argument::Rich(task.clone()))];
                self.say("changes-instead", &both)
            })),
            None => found.push(self.what("changes-now", task.clone())),
        }
        found.extend(self.circumstances(then, now, &task));
        if found.is_empty() {
            found.push(self.what("changes-now", task));
        }
        found
    }

    /// What differs apart from the sentence itself: whether it is optional, its reason, versions and conditions.
    fn circumstances(
        &self,
        then: &PlannedAction<'_>,
        now: &PlannedAction<'_>,
        task: &Sentence,
    ) -> Vec<Sentence> {
        let mut found = Vec::new();
        let (before, after) = (then.action, now.action);
        if before.optional != after.optional {
            let id = if after.optional { "changes-action-optional" } else { "changes-action-required" };
            found.push(self.what(id, task.clone()));
        }
        let with = |id: &str, name: &str, argument: Argument| {
            self.say(id, &[("what", Argument::Rich(task.clone())), (name, argument)])
        };
        if before.because != after.because {
            let reason = after.because.as_ref().and_then(|id| self.new.known(id.as_str()));
            found.push(match reason {
                Some(reason) => with("changes-action-because", "reason", Argument::Rich(reason)),
                None => self.what("changes-action-because-gone", task.clone()),
            });
        }
        if (&before.since, &before.before) != (&after.since, &after.before) {
            found.push(match self.new.versions(after.since.as_ref(), after.before.as_ref()) {
                Some(versions) => with("changes-action-versions", "versions", Argument::Text(versions)),
                None => self.what("changes-action-versions-all", task.clone()),
            });
        }
        if then.only_if != now.only_if {
            found.push(match self.new.only_if(&now.only_if) {
                Some(condition) => with("changes-action-condition", "condition", Argument::Text(condition)),
                None => self.what("changes-action-condition-gone", task.clone()),
            });
        }
        if matches!((&before.verb, &after.verb), (Verb::Either(_), Verb::Either(_))) && found.is_empty() {
            found.push(self.what("changes-action-routes", task.clone()));
        }
        found
    }

    /// A short sentence, if only the value of the same field differs.
    fn value(
        &self,
        then: &PlannedAction<'_>,
        now: &PlannedAction<'_>,
        old: &Id,
        new: &Id,
    ) -> Option<Sentence> {
        let (field, before) = content(&self.old, then, old)?;
        let (same, after) = content(&self.new, now, new)?;
        if (field, &then.action.area) != (same, &now.action.area) || old != new {
            return None;
        }
        let label = Inline::Label { label: self.new.label(same, new) };
        Some(
            self.say(
                "changes-value",
                &[("label", label.into()), ("old", before.into()), ("new", after.into())],
            ),
        )
    }
}

/// The field of an action and what is typed or picked in it.
fn content<'a>(
    side: &Speaker<'_>,
    planned: &'a PlannedAction<'_>,
    vendor: &Id,
) -> Option<(&'a LabelRef, Inline)> {
    match &planned.action.verb {
        Verb::Fill(field, Filling::Value(value)) | Verb::Select(field, Choice::Value(value)) => {
            Some((field, Inline::Value { text: value.clone() }))
        }
        Verb::Select(field, Choice::Option(option)) => {
            Some((field, Inline::Label { label: side.label(option, vendor) }))
        }
        _ => None,
    }
}
