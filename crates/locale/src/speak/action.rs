//! Actions, in sentences: one message of the grammar for each verb, with and without the place it happens in.

use lotse_guide::{
    Choice, Control, Coverage, Filling, Id, LabelRef, Matrix, PlannedAction, PlannedMatrix, Shown, Verb,
};

use super::Speaker;
use crate::message::Argument;
use crate::rich::{ActionKind, Inline, Sentence, SpokenAction};

impl Speaker<'_> {
    pub(super) fn actions(&self, actions: &[PlannedAction<'_>], vendor: &Id) -> Vec<SpokenAction> {
        actions.iter().map(|action| self.action(action, vendor)).collect()
    }

    fn action(&self, planned: &PlannedAction<'_>, vendor: &Id) -> SpokenAction {
        let action = planned.action;
        let kind = match &action.verb {
            Verb::Capture(..) => ActionKind::Capture,
            Verb::Wait(_) => ActionKind::Wait,
            Verb::Check(_) => ActionKind::Check,
            Verb::Note(_) => ActionKind::Note,
            Verb::Warn(_) => ActionKind::Warn,
            Verb::Link(..) => ActionKind::Link,
            Verb::Matrix(_) => ActionKind::Matrix,
            Verb::Either(_) => ActionKind::Either,
            _ => ActionKind::Do,
        };
        let (credential, minutes, url) = match &action.verb {
            Verb::Capture(id, _) | Verb::Enter(id) | Verb::Fill(_, Filling::Credential(id)) => {
                (Some(id.to_string()), None, None)
            }
            Verb::Wait(minutes) => (None, Some(*minutes), None),
            Verb::Link(url, _) => (None, None, Some(url.clone())),
            _ => (None, None, None),
        };
        SpokenAction {
            id: action.id.to_string(),
            kind,
            tickable: action.is_tickable(),
            sentence: self.sentence(planned, vendor),
            setting: self.setting(planned, vendor),
            types: matches!(action.verb, Verb::Fill(..) | Verb::Enter(_) | Verb::Perform(_)),
            because: action.because.as_ref().map(|id| self.with_content(id, planned, vendor)),
            optional: action.optional,
            only_if: self.only_if(&planned.only_if),
            versions: self.versions(action.since.as_ref(), action.before.as_ref()),
            credential,
            minutes,
            url,
            matrix: planned.matrix.as_ref().map(|matrix| self.matrix(matrix, vendor)),
            routes: planned.routes.iter().map(|route| self.actions(route, vendor)).collect(),
            nested: self.actions(&planned.nested, vendor),
        }
    }

    pub(super) fn sentence(&self, planned: &PlannedAction<'_>, vendor: &Id) -> Sentence {
        let action = planned.action;
        let label =
            |label: &LabelRef| -> Argument { Inline::Label { label: self.label(label, vendor) }.into() };
        let simple = |verb: &str, target: &LabelRef| {
            self.grammar(planned, vendor, verb, vec![("label", label(target))])
        };
        let literal = |verb: &str, text: &str| {
            let value = Inline::Value { text: text.to_owned() };
            self.grammar(planned, vendor, verb, vec![("label", value.into())])
        };
        match &action.verb {
            Verb::SignIn(vendor) => {
                let name = Argument::Text(self.own().place(vendor, self.reader).name);
                self.message_with("action-sign-in", None, &[("vendor", name)])
            }
            Verb::Go(path) => {
                let labels = path.iter().map(|label| self.label(label, vendor)).collect();
                self.grammar(planned, vendor, "go", vec![("path", Inline::Path { labels }.into())])
            }
            Verb::Open(target) => simple("open", target),
            Verb::Hover(target) => simple("hover", target),
            Verb::Click(target) => simple("click", target),
            Verb::RightClick(target) => simple("right-click", target),
            Verb::Choose(target) => simple("choose", target),
            Verb::ChooseValue(text) => literal("choose", text),
            Verb::Leave(target) => simple("leave", target),
            Verb::LeaveEmpty(target) => simple("leave-empty", target),
            Verb::Tick(target) => simple("tick", target),
            Verb::TickValue(text) => literal("tick", text),
            Verb::Untick(target) => simple("untick", target),
            Verb::Enable(target) => simple("enable", target),
            Verb::Disable(target) => simple("disable", target),
            Verb::Save(target) => simple("save", target),
            Verb::Copy(target) => simple("copy", target),
            Verb::Move(entry, column) => {
                let arguments = vec![("label", label(entry)), ("column", label(column))];
                self.grammar(planned, vendor, "move", arguments)
            }
            Verb::Fill(field, filling) => self.fill(planned, vendor, label(field), filling),
            Verb::Select(field, choice) => {
                let field = ("label", label(field));
                let entry = match choice {
                    Choice::Value(value) => Inline::Value { text: value.clone() }.into(),
                    Choice::Option(option) => label(option),
                    Choice::Open => return self.grammar(planned, vendor, "select-free", vec![field]),
                    Choice::Free(text) => {
                        let sentence = self.grammar(planned, vendor, "select-free", vec![field]);
                        return self.followed_by(sentence, Some(text), planned, vendor);
                    }
                    Choice::Example { example, text } => {
                        let example = ("example", Inline::Value { text: example.clone() }.into());
                        let sentence = self.grammar(planned, vendor, "select-example", vec![field, example]);
                        return self.followed_by(sentence, text.as_ref(), planned, vendor);
                    }
                };
                self.grammar(planned, vendor, "select", vec![field, ("entry", entry)])
            }
            Verb::Enter(credential) => {
                let name = Argument::from(self.strong(&format!("credential-{credential}")));
                let sources = &self.plan.guide.sources;
                let partly = sources.iter().any(|it| it.coverage == Some(Coverage::Partial));
                let known = Argument::Choose(if partly { "partial" } else { "full" });
                self.grammar(planned, vendor, "enter", vec![("credential", name), ("coverage", known)])
            }
            Verb::Capture(credential, field) => {
                let name = Argument::from(self.strong(&format!("credential-{credential}")));
                let secret = Argument::Choose(self.secrecy(credential, field.is_some()));
                let mut arguments = vec![("credential", name), ("secret", secret)];
                let message = match field {
                    Some(field) => {
                        arguments.push(("field", label(field)));
                        "action-capture-field"
                    }
                    None => "action-capture",
                };
                self.message_with(message, None, &arguments)
            }
            Verb::Wait(minutes) => {
                self.message_with("action-wait", None, &[("minutes", Argument::Number(u32::from(*minutes)))])
            }
            Verb::Check(id) => {
                let text = Argument::Rich(self.with_content(id, planned, vendor));
                self.message_with("action-check", None, &[("text", text)])
            }
            Verb::Perform(id) | Verb::Note(id) | Verb::Warn(id) | Verb::Link(_, id) => {
                self.with_content(id, planned, vendor)
            }
            Verb::Matrix(_) => {
                let verb = planned.matrix.as_ref().map_or("action-matrix-role", Self::matrix_verb);
                // Rights that are not in the guide have no table to compare with.
                let is_there = |it: &PlannedMatrix<'_>| !matches!(it.matrix, Matrix::Elsewhere(_));
                let compares = action.compare && planned.matrix.as_ref().is_some_and(is_there);
                self.message(if compares { "action-matrix-compare" } else { verb })
            }
            Verb::Either(_) => self.message("action-either"),
        }
    }

    /// How a credential is asked for when it is taken. What nobody shows has to be thought up first.
    fn secrecy(&self, credential: &Id, shown: bool) -> &'static str {
        let known = self.plan.guide.credential(credential);
        let chosen = !shown && known.is_some_and(|it| it.shown == Shown::Chosen);
        match (known.is_none_or(|it| it.secret), chosen) {
            (true, false) => "yes",
            (true, true) => "chosen",
            (false, false) => "no",
            (false, true) => "chosen-plain",
        }
    }

    /// What is so on the screen once the action is done, for the actions that a check can compare: the title of a
    /// finding. `None` for all others.
    fn setting(&self, planned: &PlannedAction<'_>, vendor: &Id) -> Option<Sentence> {
        let label =
            |label: &LabelRef| -> Argument { Inline::Label { label: self.label(label, vendor) }.into() };
        let say =
            |message: &str, arguments: &[(&str, Argument)]| Some(self.message_with(message, None, arguments));
        match &planned.action.verb {
            Verb::Tick(target) => say("setting-tick", &[("label", label(target))]),
            Verb::TickValue(text) => {
                say("setting-tick", &[("label", Inline::Value { text: text.clone() }.into())])
            }
            Verb::Untick(target) => say("setting-untick", &[("label", label(target))]),
            Verb::Enable(target) => say("setting-enable", &[("label", label(target))]),
            Verb::Disable(target) => say("setting-disable", &[("label", label(target))]),
            Verb::Move(entry, column) => {
                say("setting-move", &[("label", label(entry)), ("column", label(column))])
            }
            Verb::Select(field, choice) => {
                let field = label(field);
                let entry = match choice {
                    Choice::Value(value) => Inline::Value { text: value.clone() }.into(),
                    Choice::Option(option) => label(option),
                    Choice::Free(_) | Choice::Open | Choice::Example { .. } => {
                        return say("setting-select-free", &[("label", field)]);
                    }
                };
                say("setting-select", &[("label", field), ("entry", entry)])
            }
            Verb::Check(id) => Some(self.with_content(id, planned, vendor)),
            _ => None,
        }
    }

    fn fill(&self, planned: &PlannedAction<'_>, vendor: &Id, field: Argument, filling: &Filling) -> Sentence {
        let field = ("label", field);
        match filling {
            Filling::Value(value) => {
                let value = Inline::Value { text: value.clone() }.into();
                self.grammar(planned, vendor, "fill", vec![field, ("value", value)])
            }
            Filling::Credential(credential) => {
                let name = Argument::from(self.strong(&format!("credential-{credential}")));
                self.grammar(planned, vendor, "fill-credential", vec![field, ("credential", name)])
            }
            Filling::Free { example: Some(example), text } => {
                let example = Inline::Value { text: example.clone() }.into();
                let sentence =
                    self.grammar(planned, vendor, "fill-example", vec![field, ("example", example)]);
                self.followed_by(sentence, text.as_ref(), planned, vendor)
            }
            Filling::Free { example: None, text } => {
                let sentence = self.grammar(planned, vendor, "fill-free", vec![field]);
                self.followed_by(sentence, text.as_ref(), planned, vendor)
            }
        }
    }

    /// The message `action-<verb>`, or `action-<verb>-in` where the place is named.
    fn grammar(
        &self,
        planned: &PlannedAction<'_>,
        vendor: &Id,
        verb: &str,
        mut arguments: Vec<(&str, Argument)>,
    ) -> Sentence {
        arguments.push(("control", Argument::Choose(control(planned.action.control))));
        match &planned.action.area {
            Some(area) => {
                arguments.push(("area", Inline::Label { label: self.label(area, vendor) }.into()));
                self.message_with(&format!("action-{verb}-in"), None, &arguments)
            }
            None => self.message_with(&format!("action-{verb}"), None, &arguments),
        }
    }

    fn followed_by(
        &self,
        mut sentence: Sentence,
        text: Option<&Id>,
        planned: &PlannedAction<'_>,
        vendor: &Id,
    ) -> Sentence {
        if let Some(id) = text {
            sentence.push(Inline::Text { text: " ".to_owned() });
            sentence.extend(self.with_content(id, planned, vendor));
        }
        sentence
    }

    /// A message of the guide with the labels and values that its action gives it.
    fn with_content(&self, id: &Id, planned: &PlannedAction<'_>, vendor: &Id) -> Sentence {
        let content = &planned.action.content;
        self.filled(id, &content.labels, &content.values, vendor)
    }
}

fn control(control: Control) -> &'static str {
    match control {
        Control::Plain => "plain",
        Control::Tab => "tab",
        Control::Icon => "icon",
        Control::Link => "link",
        Control::Arrow => "arrow",
        Control::Entry => "entry",
        Control::Section => "section",
        Control::Page => "page",
    }
}
