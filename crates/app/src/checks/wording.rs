//! Findings in words: title, cause and what to click, from codes and arguments.

use lotse_guide::{Id, LabelKey, Plan};
use lotse_locale::{
    Argument, GuideWords, Inline, Label, Language, ProductLanguages, Sentence, SpokenGuide, Words,
};
use lotse_vendor::Failure;
use lotse_verify::{Arg, Diagnosis, Finding, Subject, Verb, Waypoint};

use crate::wire::{Preferences, StepRef};

/// What is needed to put findings of one plan into words.
pub(crate) struct Speech<'s> {
    pub(crate) words: &'s Words,
    pub(crate) reader: Language,
    products: ProductLanguages,
    pub(crate) guide: Option<SpokenGuide>,
    /// Whether the words are for a terminal, which has options instead of settings.
    terminal: bool,
}

impl<'s> Speech<'s> {
    pub(crate) fn new(words: &'s Words, plan: &Plan<'_>, preferences: &Preferences) -> Self {
        let products = preferences.product_languages();
        let guide = words.speak(plan, preferences.reader, &products);
        Self { words, reader: preferences.reader, products, guide: Some(guide), terminal: false }
    }

    /// For findings that belong to no guide.
    pub(crate) fn plain(words: &'s Words, preferences: &Preferences) -> Self {
        let products = preferences.product_languages();
        Self { words, reader: preferences.reader, products, guide: None, terminal: false }
    }

    /// The same for the command line.
    #[must_use]
    pub(crate) fn for_terminal(self) -> Self {
        Self { terminal: true, ..self }
    }

    /// A message. A missing one shows its id; a test ensures that none is missing.
    fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> Sentence {
        self.maybe(id, None, arguments).unwrap_or_else(|| text(format!("[{id}]")))
    }

    fn maybe(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<Sentence> {
        self.words.tell(self.reader, id, attribute, arguments)
    }

    /// A diagnosis: title, cause, what to do.
    pub(crate) fn diagnosis(&self, diagnosis: &Diagnosis) -> (Sentence, Option<Sentence>, Option<Sentence>) {
        let arguments: Vec<(&str, Argument)> =
            (diagnosis.args.iter()).map(|(name, value)| (name.as_str(), self.argument(value))).collect();
        let id = format!("diagnosis-{}", diagnosis.code);
        let failure = diagnosis.args.values().find_map(|arg| match arg {
            Arg::Failure(failure) => Some(failure),
            _ => None,
        });
        let fix = match failure {
            // The failure knows better what to do than the diagnosis that contains it.
            Some(failure) => self.fix(&failure_id(failure), &failure_arguments(failure)),
            None => self.fix(&id, &arguments),
        };
        (self.say(&id, &arguments), self.maybe(&id, Some("cause"), &arguments), fix)
    }

    /// The advice, in its variant for terminals if there is one.
    fn fix(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<Sentence> {
        let own = || self.maybe(id, Some("fix-terminal"), arguments);
        self.terminal.then(own).flatten().or_else(|| self.maybe(id, Some("fix"), arguments))
    }

    fn argument(&self, arg: &Arg) -> Argument {
        match arg {
            Arg::Text(words) => Argument::Text(words.clone()),
            Arg::Value(value) => value_of(value),
            Arg::Label(key) => Inline::Label { label: self.label(key) }.into(),
            Arg::Path(way) => {
                Inline::Path { labels: way.iter().map(|stop| self.waypoint(stop)).collect() }.into()
            }
            Arg::Number(number) => Argument::Number(*number),
            Arg::Choose(word) => Argument::Word(word.clone()),
            Arg::Failure(failure) => {
                Argument::Rich(self.say(&failure_id(failure), &failure_arguments(failure)))
            }
        }
    }

    fn waypoint(&self, stop: &Waypoint) -> Label {
        match stop {
            Waypoint::Label(key) => self.label(key),
            Waypoint::Value(value) => on_screen(value),
        }
    }

    /// A label by `vendor/key`.
    fn label(&self, key: &str) -> Label {
        let read = || {
            let (vendor, key) = key.split_once('/')?;
            Some(LabelKey { vendor: vendor.parse().ok()?, key: key.parse().ok()? })
        };
        let guide = self.guide.as_ref().map_or("", |guide| &guide.id);
        let words = GuideWords { words: self.words, guide };
        read().map_or_else(|| on_screen(key), |key| words.label(&key, self.reader, &self.products))
    }

    /// The subject of a finding.
    pub(crate) fn subject(&self, subject: &Subject) -> Sentence {
        match subject {
            Subject::Credential { credential } => {
                let name = self.credential(credential);
                self.say("subject-credential", &[("credential", Argument::Text(name))])
            }
            Subject::Cell { matrix, row, verb } => {
                let function = self.row(matrix, row);
                self.say("subject-cell", &[("function", function), ("column", self.column(*verb))])
            }
            Subject::Beyond { module, function, verb, .. } => {
                let arguments = [
                    ("module", Inline::Label { label: on_screen(module) }.into()),
                    ("function", Inline::Label { label: on_screen(function) }.into()),
                    ("column", self.column(*verb)),
                ];
                self.say("subject-beyond", &arguments)
            }
            Subject::Entry { matrix, entry } => {
                let entry = Inline::Label { label: self.label(&self.within(entry)) }.into();
                self.say("subject-entry", &[("entry", entry), ("list", self.matrix(matrix))])
            }
            Subject::EntryBeyond { matrix, entry } => {
                let entry = Inline::Label { label: on_screen(entry) }.into();
                self.say("subject-entry-beyond", &[("entry", entry), ("list", self.matrix(matrix))])
            }
            Subject::Right { matrix, row } => self.say("subject-right", &[("right", self.row(matrix, row))]),
            Subject::Whole { matrix } => self.say("subject-whole", &[("matrix", self.matrix(matrix))]),
            Subject::Setting { step, action } => {
                self.say("subject-setting", &[("action", Argument::Rich(self.setting(step, action)))])
            }
            Subject::Topic { topic, which } => {
                let which = which.clone().unwrap_or_default();
                self.say(&format!("topic-{topic}"), &[("which", value_of(&which))])
            }
        }
    }

    /// A label key of the guide, which may leave its own vendor out.
    fn within(&self, key: &str) -> String {
        let vendor =
            self.guide.as_ref().and_then(|guide| guide.psa.as_ref()).map_or("", |psa| psa.id.as_str());
        if key.contains('/') { key.to_owned() } else { format!("{vendor}/{key}") }
    }

    fn column(&self, verb: Verb) -> Argument {
        Inline::Label { label: self.label(verb.label()) }.into()
    }

    fn credential(&self, id: &str) -> String {
        let known = self.guide.iter().flat_map(|guide| &guide.credentials).find(|it| it.id == id);
        known.map_or_else(|| id.to_owned(), |it| it.name.clone())
    }

    /// The matrices of the guide, those behind rows included.
    pub(crate) fn matrices(&self) -> Vec<&lotse_locale::SpokenMatrix> {
        fn walk<'m>(
            actions: &'m [lotse_locale::SpokenAction],
            found: &mut Vec<&'m lotse_locale::SpokenMatrix>,
        ) {
            for action in actions {
                found.extend(&action.matrix);
                action.routes.iter().for_each(|route| walk(route, found));
                walk(&action.nested, found);
            }
        }
        let mut found = Vec::new();
        let steps = self.guide.iter().flat_map(|guide| &guide.parts).flat_map(|part| &part.steps);
        steps.for_each(|step| walk(&step.actions, &mut found));
        let behind: Vec<_> =
            found.iter().flat_map(|matrix| &matrix.rows).filter_map(|row| row.list.as_deref()).collect();
        found.extend(behind);
        found
    }

    fn matrix(&self, id: &str) -> Argument {
        let known = self.matrices().into_iter().find(|matrix| matrix.id == id);
        Argument::Text(known.map_or_else(|| id.to_owned(), |matrix| matrix.title.clone()))
    }

    fn row(&self, matrix: &str, row: &str) -> Argument {
        let matrices = self.matrices();
        let known = (matrices.into_iter())
            .filter(|it| it.id == matrix)
            .flat_map(|matrix| &matrix.rows)
            .find(|it| it.id == row);
        match known {
            Some(row) => Inline::Path { labels: row.path.clone() }.into(),
            None => Argument::Text(row.to_owned()),
        }
    }

    /// What is true on the screen once the action is done.
    fn setting(&self, step: &str, action: &str) -> Sentence {
        fn find<'a>(
            actions: &'a [lotse_locale::SpokenAction],
            id: &str,
        ) -> Option<&'a lotse_locale::SpokenAction> {
            actions.iter().find_map(|action| {
                if action.id == id {
                    return Some(action);
                }
                let inside = action.routes.iter().find_map(|route| find(route, id));
                inside.or_else(|| find(&action.nested, id))
            })
        }
        let steps = self.guide.iter().flat_map(|guide| &guide.parts).flat_map(|part| &part.steps);
        let found = steps.filter(|it| it.id == step).find_map(|it| find(&it.actions, action));
        let spoken = found.map(|action| action.setting.as_ref().unwrap_or(&action.sentence).clone());
        spoken.unwrap_or_else(|| text(action.to_owned()))
    }

    /// The title of a step.
    pub(crate) fn step(&self, id: &str) -> Option<String> {
        let guide = self.guide.as_ref()?;
        let (guide, id): (Id, Id) = (guide.id.parse().ok()?, id.parse().ok()?);
        Some(self.words.step_title(&guide, &id, self.reader))
    }

    /// The step that asks for what a finding is about.
    pub(super) fn step_of(&self, finding: &Finding) -> Option<StepRef> {
        let id = finding.step.as_ref()?;
        Some(StepRef { title: self.step(id)?, id: id.clone() })
    }
}

fn failure_id(failure: &Failure) -> String {
    format!("failure-{}", failure.code())
}

fn failure_arguments(failure: &Failure) -> Vec<(&'static str, Argument)> {
    let argument = |name: &str, value: String| {
        if Failure::is_choice(name) { Argument::Word(value) } else { value_of(&value) }
    };
    failure.args().into_iter().map(|(name, value)| (name, argument(name, value))).collect()
}

fn text(text: String) -> Sentence {
    vec![Inline::Text { text }]
}

fn value_of(value: &str) -> Argument {
    Inline::Value { text: value.to_owned() }.into()
}

/// What the vendor's screen or answer shows, letter for letter, where no label is on record.
fn on_screen(text: &str) -> Label {
    Label::of(text.to_owned(), Language::En)
}
