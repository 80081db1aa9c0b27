//! Words and labels: everything that a guide names must exist.

mod matrices;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::{Found, Vocabulary};
use crate::meant::meant;
use crate::{Action, Choice, Filling, Guide, Id, LabelKey, LabelRef, Verb};

pub(super) fn check(guide: &Guide, words: &dyn Vocabulary, found: &mut Found<'_>) {
    let mut check = Check {
        guide,
        words,
        found,
        used: BTreeSet::new(),
        labels: BTreeSet::new(),
        matrices: BTreeSet::new(),
        unknown: BTreeSet::new(),
        fragments: BTreeSet::new(),
        missing: Vec::new(),
    };
    for language in words.lacks_languages() {
        check.found.error("id", "missing-language", &guide.id, &language);
    }
    check.guide();
    let mut unused = words.own_messages();
    unused.retain(|message| !check.used.contains(message));
    for (at, message) in &check.missing {
        if let Some(told) = check.found.all.get_mut(*at) {
            told.suggestion = meant(message, unused.iter().map(String::as_str));
        }
    }
    for message in &unused {
        check.found.hint("", "unused-message", message, "");
    }
    for label in words.own_labels() {
        if !check.labels.contains(&label) {
            check.found.hint("", "unused-label", &label, "");
        }
    }
}

struct Check<'a, 't> {
    guide: &'a Guide,
    words: &'a dyn Vocabulary,
    found: &'a mut Found<'t>,
    used: BTreeSet<String>,
    labels: BTreeSet<LabelKey>,
    /// The matrices that were checked, each with the vendor whose labels it has.
    matrices: BTreeSet<(Id, Id)>,
    /// The vendors that were reported as unknown.
    unknown: BTreeSet<Id>,
    /// The messages that were reported as fragments.
    fragments: BTreeSet<String>,
    /// The missing messages, with the places of their diagnostics. What was meant is known only when all that is used is known.
    missing: Vec<(usize, String)>,
}

impl Check<'_, '_> {
    fn guide(&mut self) {
        let guide = self.guide;
        self.sentence("id", "about", None);
        let others = [("psa", guide.psa.as_ref()), ("partner", guide.partner.as_ref())];
        for (field, vendor) in others.into_iter().chain([("product", Some(&guide.product))]) {
            if let Some(vendor) = vendor {
                self.vendor(field, vendor);
            }
        }
        self.beside();
        if guide.sources.is_empty() {
            self.found.error("", "no-source", &guide.id, "");
        }
        for (index, source) in guide.sources.iter().enumerate() {
            if let Some(differs) = &source.differs {
                self.sentence(&format!("source.{index}.differs"), differs.as_str(), None);
            }
        }
        for (index, question) in guide.questions.iter().enumerate() {
            let path = format!("question.{index}");
            let message = format!("question-{}", question.id);
            self.message(&path, &message, None);
            for answer in &question.answers {
                self.message(&path, &message, Some(&format!("answer-{answer}")));
                self.sentence(&path, &message, Some(&format!("effect-{answer}")));
            }
        }
        for (index, credential) in guide.credentials.iter().enumerate() {
            let path = format!("credential.{index}");
            self.message(&path, &format!("credential-{}", credential.id), None);
            self.vendor(&format!("{path}.from"), &credential.from);
            for vendor in &credential.goes_to {
                self.vendor(&format!("{path}.goes-to"), vendor);
            }
        }
        for (index, deviation) in guide.deviations.iter().enumerate() {
            self.sentence(&format!("deviations.{index}"), deviation.as_str(), None);
        }
        for (index, next) in guide.nexts.iter().enumerate() {
            self.message(&format!("next.{index}"), &format!("next-{}", next.id), None);
        }
        for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
            for (index, part) in parts.iter().enumerate() {
                let path = format!("{table}.{index}");
                self.vendor(&format!("{path}.in"), &part.vendor);
                self.message(&path, &format!("part-{}", part.id), None);
                for (number, step) in part.steps.iter().enumerate() {
                    let path = format!("{path}.step.{number}");
                    let title = format!("step-{}", step.id);
                    self.message(&path, &title, None);
                    self.fragment(&path, &title, Some("why"));
                    for (field, ids) in [("deviations", &step.deviations), ("gaps", &step.gaps)] {
                        for id in ids {
                            self.sentence(&format!("{path}.{field}"), id.as_str(), None);
                        }
                    }
                    if let Some(area) = &step.area {
                        self.label(&format!("{path}.area"), area, &part.vendor);
                    }
                    self.actions(&format!("{path}.actions"), &step.actions, &part.vendor);
                }
            }
        }
    }

    /// Checks everything outside the steps.
    fn beside(&mut self) {
        let guide = self.guide;
        for (index, it) in guide.prerequisites.iter().enumerate() {
            let path = format!("prerequisite.{index}");
            let message = format!("prerequisite-{}", it.id);
            self.sentence(&path, &message, None);
            self.given(&path, &[&message], &it.labels, &it.values);
            it.labels.values().for_each(|label| self.label(&path, label, &guide.product));
        }
        for (index, wording) in guide.page_wordings.iter().enumerate() {
            self.label(&format!("page-wording.{index}.label"), &wording.label, &guide.product);
        }
        for (index, gap) in guide.gaps.iter().enumerate() {
            self.sentence(&format!("gaps.{index}"), gap.as_str(), None);
        }
        for (index, source) in guide.sources.iter().enumerate() {
            source.goes_on.iter().for_each(|id| {
                self.message(&format!("source.{index}.goes-on"), id.as_str(), None);
            });
        }
    }

    fn actions(&mut self, path: &str, actions: &[Action], vendor: &Id) {
        for (index, action) in actions.iter().enumerate() {
            self.action(&format!("{path}.{index}"), action, vendor);
        }
    }

    fn action(&mut self, path: &str, action: &Action, vendor: &Id) {
        match &action.verb {
            Verb::SignIn(vendor) => self.vendor(path, vendor),
            Verb::Go(labels) => labels.iter().for_each(|label| self.label(path, label, vendor)),
            Verb::Open(label)
            | Verb::Hover(label)
            | Verb::Click(label)
            | Verb::RightClick(label)
            | Verb::Choose(label)
            | Verb::Leave(label)
            | Verb::LeaveEmpty(label)
            | Verb::Tick(label)
            | Verb::Untick(label)
            | Verb::Enable(label)
            | Verb::Disable(label)
            | Verb::Save(label)
            | Verb::Copy(label) => self.label(path, label, vendor),
            Verb::Fill(label, filling) => {
                self.label(path, label, vendor);
                match filling {
                    Filling::Free { text: Some(text), .. } => self.sentence(path, text.as_str(), None),
                    Filling::Value(value) => self.value(path, value, label, vendor),
                    _ => {}
                }
            }
            Verb::Select(label, choice) => {
                self.label(path, label, vendor);
                match choice {
                    Choice::Option(option) => self.label(path, option, vendor),
                    Choice::Free(text) | Choice::Example { text: Some(text), .. } => {
                        self.sentence(path, text.as_str(), None);
                    }
                    Choice::Example { text: None, .. } | Choice::Open => {}
                    Choice::Value(value) => self.value(path, value, label, vendor),
                }
            }
            Verb::Move(entry, to) => {
                self.label(path, entry, vendor);
                self.label(path, to, vendor);
            }
            Verb::Capture(_, field) => {
                if let Some(field) = field {
                    self.label(path, field, vendor);
                }
            }
            Verb::Perform(text) | Verb::Check(text) | Verb::Note(text) | Verb::Warn(text) => {
                self.sentence(path, text.as_str(), None);
            }
            Verb::Link(_, text) => self.message(path, text.as_str(), None),
            Verb::Matrix(id) => self.matrix(path, id, vendor),
            Verb::Either(routes) => {
                for (number, route) in routes.iter().enumerate() {
                    self.actions(&format!("{path}.either.{number}"), route, vendor);
                }
            }
            Verb::Enter(_) | Verb::Wait(_) | Verb::ChooseValue(_) | Verb::TickValue(_) => {}
        }
        if let Some(area) = &action.area {
            self.label(path, area, vendor);
        }
        if let Some(because) = &action.because {
            self.sentence(path, because.as_str(), None);
        }
        self.content(path, action);
        for label in action.content.labels.values() {
            self.label(path, label, vendor);
        }
        self.actions(&format!("{path}.then"), &action.nested, vendor);
    }

    /// Checks that the messages of an action use the variables that the action gives, and no others.
    fn content(&mut self, path: &str, action: &Action) {
        let text = match &action.verb {
            Verb::Perform(text)
            | Verb::Check(text)
            | Verb::Note(text)
            | Verb::Warn(text)
            | Verb::Link(_, text)
            | Verb::Fill(_, Filling::Free { text: Some(text), .. })
            | Verb::Select(_, Choice::Free(text) | Choice::Example { text: Some(text), .. }) => Some(text),
            _ => None,
        };
        let messages: Vec<&str> = text.into_iter().chain(&action.because).map(Id::as_str).collect();
        self.given(path, &messages, &action.content.labels, &action.content.values);
    }

    /// Checks that every variable of the messages is given, and every given one is used.
    fn given(
        &mut self,
        path: &str,
        messages: &[&str],
        labels: &IndexMap<String, LabelRef>,
        values: &IndexMap<String, String>,
    ) {
        let given: BTreeSet<_> = labels.keys().chain(values.keys()).cloned().collect();
        let mut unused = given.clone();
        for message in messages {
            for variable in self.words.variables(message) {
                unused.remove(&variable);
                if !given.contains(&variable) {
                    self.found.error(path, "variable-without-value", message, &variable);
                }
            }
        }
        for variable in unused {
            self.found.hint(path, "value-without-variable", messages.first().unwrap_or(&""), &variable);
        }
    }

    /// Checks a message that must be a whole sentence.
    fn sentence(&mut self, path: &str, message: &str, attribute: Option<&str>) {
        self.message(path, message, attribute);
        self.fragment(path, message, attribute);
    }

    fn fragment(&mut self, path: &str, message: &str, attribute: Option<&str>) {
        let languages = self.words.fragments(message, attribute);
        let name = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
        if !languages.is_empty() && self.fragments.insert(name.clone()) {
            self.found.hint(path, "not-a-sentence", &name, &languages.join(", "));
        }
    }

    fn message(&mut self, path: &str, message: &str, attribute: Option<&str>) {
        self.used.insert(message.to_owned());
        let (lacking, severity) = self.words.lacks_message(message, attribute);
        if !lacking.is_empty() {
            let name = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
            let span = self.found.places.span(path);
            self.missing.push((self.found.all.len(), message.to_owned()));
            self.found.add(severity, span, "missing-message", &name, &lacking.join(", "));
        }
    }

    fn label(&mut self, path: &str, label: &LabelRef, vendor: &Id) {
        let key = label.within(vendor);
        self.labels.insert(key.clone());
        // An unknown vendor has no labels; the vendor is reported once.
        if !self.words.knows_vendor(&key.vendor) {
            self.vendor(path, &key.vendor);
        } else if !self.words.knows_label(&key) {
            self.found.error(path, "unknown-label", &key, "");
            let known = self.words.labels(&key.vendor);
            self.found.meant(meant(key.key.as_str(), known.iter().map(String::as_str)));
        }
    }

    fn vendor(&mut self, path: &str, vendor: &Id) {
        if !self.words.knows_vendor(vendor) && self.unknown.insert(vendor.clone()) {
            self.found.error(path, "unknown-vendor", vendor, "");
            let known = self.words.vendors();
            self.found.meant(meant(vendor.as_str(), known.iter().map(String::as_str)));
        }
    }

    /// Warns about a value that equals a label: values must not be translated, and this one may have been translated together with
    /// the text around it.
    fn value(&mut self, path: &str, value: &str, label: &LabelRef, vendor: &Id) {
        if let Some(language) = self.words.translated(&label.within(vendor).vendor, value) {
            self.found.hint(path, "translated-value", value, &language);
        }
    }
}
