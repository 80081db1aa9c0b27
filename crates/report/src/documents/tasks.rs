//! Actions as tasks with boxes.

use std::collections::BTreeMap;

use lotse_locale::{ActionKind, Argument, Inline, Label, Sentence, SpokenAction};

use super::pieces::{aside, said, spoken};
use crate::{Block, Done, Mark, Paper, Span, Spans, Task, Tone};

/// The ticks of the actions.
#[derive(Clone, Copy)]
pub(super) enum Ticks<'t> {
    /// None: empty boxes for everything.
    Empty,
    /// The ticks of a step.
    Done {
        /// By action.
        ticked: &'t BTreeMap<String, Done>,
        /// Whether each tick says when and by whom.
        each: bool,
    },
}

impl Ticks<'_> {
    fn of(&self, action: &SpokenAction) -> Option<&Done> {
        match self {
            Self::Empty => None,
            Self::Done { ticked, .. } => ticked.get(&action.id),
        }
    }

    fn any(&self, actions: &[SpokenAction]) -> bool {
        actions.iter().any(|action| {
            self.of(action).is_some()
                || self.any(&action.nested)
                || action.routes.iter().any(|route| self.any(route))
        })
    }
}

impl Paper<'_> {
    pub(super) fn tasks(&self, actions: &[SpokenAction], ticks: Ticks<'_>) -> Vec<Block> {
        let tasks: Vec<Task> = (actions.iter())
            .filter(|action| matches!(ticks, Ticks::Empty) || !only_said(action))
            .map(|action| self.task(action, ticks))
            .collect();
        if tasks.is_empty() { Vec::new() } else { vec![Block::Tasks { tasks }] }
    }

    fn task(&self, action: &SpokenAction, ticks: Ticks<'_>) -> Task {
        let (word, tone) = match action.kind {
            ActionKind::Warn => (Some(self.say("report-warning")), Tone::Warning),
            ActionKind::Note => (Some(self.say("report-hint")), Tone::Quiet),
            ActionKind::Link => (None, Tone::Quiet),
            _ => (None, Tone::Plain),
        };
        let boxed = action.tickable && action.kind != ActionKind::Either;
        let done = ticks.of(action);
        let mark = match (boxed, done) {
            (false, _) => Mark::None,
            (true, None) => Mark::Open,
            (true, Some(_)) => Mark::Done,
        };
        let mut beside = Vec::new();
        let mut text = self.conditions(action);
        text.extend(self.turned(&self.wording(action), &mut beside));
        if let Some(because) = &action.because {
            text.push(said(" "));
            text.extend(self.turned(because, &mut beside));
        }
        if let Some(url) = &action.url {
            text.extend([said(" "), Span::Link { url: url.clone() }]);
        }
        if let (Some(done), Ticks::Done { each: true, .. }) = (done, ticks) {
            text.push(aside(format!(" ({})", self.when_who(done))));
        }
        let mut blocks: Vec<Block> = action.matrix.iter().flat_map(|matrix| self.matrix(matrix)).collect();
        blocks.extend(self.routes(action, ticks));
        blocks.extend(self.tasks(&action.nested, ticks));
        Task { mark, word, tone, text, beside, blocks }
    }

    /// The conditions under which an action applies.
    fn conditions(&self, action: &SpokenAction) -> Spans {
        let mut spans: Spans = ([&action.only_if, &action.versions].into_iter().flatten())
            .map(|text| aside(format!("{text}: ")))
            .collect();
        if action.optional {
            spans.push(aside(format!("({}) ", self.say("report-optional"))));
        }
        spans
    }

    /// The routes to choose from. If one was used, only that one is shown.
    fn routes(&self, action: &SpokenAction, ticks: Ticks<'_>) -> Vec<Block> {
        let taken = action.routes.iter().any(|route| ticks.any(route));
        let routes = action.routes.iter().enumerate();
        let tasks: Vec<Task> = routes
            .filter(|(_, route)| !taken || ticks.any(route))
            .map(|(number, route)| Task {
                mark: Mark::None,
                word: None,
                tone: Tone::Plain,
                text: vec![said(self.say_with("report-route", &[("number", &(number + 1).to_string())]))],
                beside: Vec::new(),
                blocks: self.tasks(route, ticks),
            })
            .collect();
        if tasks.is_empty() { Vec::new() } else { vec![Block::Tasks { tasks }] }
    }

    /// The sentence of an action. A run that stores keys in Lotse says so instead of naming a password manager.
    fn wording(&self, action: &SpokenAction) -> Sentence {
        let credential = (self.guide.credentials.iter())
            .find(|credential| action.credential.as_ref() == Some(&credential.id));
        let Some(credential) = credential.filter(|_| action.kind == ActionKind::Capture && self.takes_keys())
        else {
            return action.sentence.clone();
        };
        let name = Inline::words(credential.name.clone(), true, credential.lang, self.guide.reader);
        let mut arguments = vec![("credential", Argument::from(name))];
        let field = action.sentence.iter().find(|inline| matches!(inline, Inline::Label { .. }));
        let id = match field {
            Some(field) => {
                arguments.push(("field", Argument::from(field.clone())));
                "report-capture-field"
            }
            None => "report-capture",
        };
        self.words.tell(self.guide.reader, id, None, &arguments).unwrap_or_else(|| action.sentence.clone())
    }

    /// A sentence. In a bilingual print it has the reader's labels, and the product's are collected in `beside`.
    fn turned(&self, sentence: &Sentence, beside: &mut Vec<Label>) -> Spans {
        if !self.bilingual {
            return spoken(sentence);
        }
        let turned = sentence.iter().map(|inline| match inline {
            Inline::Label { label } => {
                beside.extend(on_screen(std::slice::from_ref(label)));
                Inline::Label { label: self.readers(label) }
            }
            Inline::Path { labels } => {
                beside.extend(on_screen(labels));
                Inline::Path { labels: labels.iter().map(|label| self.readers(label)).collect() }
            }
            other => other.clone(),
        });
        turned.map(Span::Spoken).collect()
    }

    /// A label in the reader's language, if it is on record there. Older names and the mark for missing records are left to the
    /// label beside it.
    fn readers(&self, label: &Label) -> Label {
        let (text, lang) = match &label.gloss {
            Some(gloss) if label.lang != self.guide.reader => (gloss.clone(), self.guide.reader.into()),
            _ => (label.text.clone(), label.lang.clone()),
        };
        let gloss = label.gloss.clone().filter(|_| label.lang == self.guide.reader);
        Label { gloss, ..Label::of(text, lang) }
    }
}

/// Labels as the screen shows them, as a single label.
fn on_screen(labels: &[Label]) -> Option<Label> {
    let first = labels.first()?;
    Some(Label {
        text: labels.iter().map(|label| label.text.as_str()).collect::<Vec<_>>().join(" › "),
        lang: first.lang.clone(),
        gloss: None,
        on_record: labels.iter().all(|label| label.on_record),
        older: labels.iter().flat_map(|label| label.older.iter().cloned()).collect(),
        elsewhere: None,
    })
}

/// Whether an action is only text that nobody can do.
fn only_said(action: &SpokenAction) -> bool {
    matches!(action.kind, ActionKind::Note | ActionKind::Warn | ActionKind::Link) && action.nested.is_empty()
}
