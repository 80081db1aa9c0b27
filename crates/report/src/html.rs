//! Self-contained HTML: one file, no script, nothing loaded, made to be printed.

use askama::Template;
use askama::filters::Safe;
use lotse_locale::{
    ActionKind, Inline, Label, Sentence, SpokenAction, SpokenGuide, SpokenMatrix, SpokenStep,
};

use crate::{Paper, PaperError, Record};

/// The paper as HTML.
///
/// # Errors
/// When the template fails.
pub fn html(paper: Paper<'_>) -> Result<String, PaperError> {
    Ok(Page {
        paper,
        guide: paper.guide,
        record: paper.record,
        style: include_str!("../templates/paper.css"),
    }
    .render()?)
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'p> {
    paper: Paper<'p>,
    guide: &'p SpokenGuide,
    record: Option<&'p Record>,
    style: &'static str,
}

impl Page<'_> {
    fn numbered(
        &self,
        steps: &[SpokenStep],
        part: impl std::fmt::Display,
    ) -> Result<Safe<String>, askama::Error> {
        self.steps(steps, |step| format!("{part}.{step} "))
    }

    fn plain(&self, steps: &[SpokenStep]) -> Result<Safe<String>, askama::Error> {
        self.steps(steps, |_| String::new())
    }

    fn steps(
        &self,
        steps: &[SpokenStep],
        number: impl Fn(usize) -> String,
    ) -> Result<Safe<String>, askama::Error> {
        let mut text = String::new();
        for (count, step) in steps.iter().enumerate() {
            let view = StepView { paper: self.paper, record: self.record, step, number: number(count + 1) };
            text.push_str(&view.render()?);
        }
        Ok(Safe(text))
    }

    fn sentence(&self, sentence: &Sentence) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, sentence)
    }

    fn answer(&self, question: &lotse_locale::SpokenQuestion) -> Option<String> {
        let id = self.record?.answers.get(&question.id)?;
        question.answers.iter().find(|answer| &answer.id == id).map(|answer| answer.text.clone())
    }
}

#[derive(Template)]
#[template(path = "step.html")]
struct StepView<'p> {
    paper: Paper<'p>,
    record: Option<&'p Record>,
    step: &'p SpokenStep,
    number: String,
}

impl StepView<'_> {
    fn actions(&self) -> Result<Safe<String>, askama::Error> {
        actions(self.paper, &self.step.id, &self.step.actions)
    }

    fn sentence(&self, sentence: &Sentence) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, sentence)
    }

    fn label(&self, label: &Label) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, &vec![Inline::Label { label: label.clone() }])
    }

    fn skipped(&self) -> bool {
        self.record.is_some_and(|record| record.skipped.contains_key(&self.step.id))
    }

    fn problem(&self) -> bool {
        self.record.is_some_and(|record| record.problems.contains(&self.step.id))
    }

    fn note(&self) -> Option<&String> {
        self.record.and_then(|record| record.notes.get(&self.step.id)).map(|note| &note.text)
    }
}

#[derive(Template)]
#[template(path = "actions.html")]
struct ActionsView<'p> {
    paper: Paper<'p>,
    step: &'p str,
    actions: &'p [SpokenAction],
}

impl ActionsView<'_> {
    fn ticked(&self, action: &SpokenAction) -> bool {
        self.paper.record.is_some_and(|record| record.has_ticked(self.step, &action.id))
    }

    fn boxed(action: &SpokenAction) -> bool {
        action.tickable && action.kind != ActionKind::Either
    }

    fn word(&self, action: &SpokenAction) -> Option<String> {
        match action.kind {
            ActionKind::Warn => Some(self.paper.say("report-warning")),
            ActionKind::Note => Some(self.paper.say("report-hint")),
            _ => None,
        }
    }

    fn class(action: &SpokenAction) -> &'static str {
        match action.kind {
            ActionKind::Warn => "warn",
            ActionKind::Note | ActionKind::Link => "note",
            _ => "do",
        }
    }

    fn inner(&self, inner: &[SpokenAction]) -> Result<Safe<String>, askama::Error> {
        actions(self.paper, self.step, inner)
    }

    fn sentence(&self, sentence: &Sentence) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, sentence)
    }

    fn matrix(&self, matrix: &SpokenMatrix) -> Result<Safe<String>, askama::Error> {
        MatrixView { paper: self.paper, matrix }.render().map(Safe)
    }
}

#[derive(Template)]
#[template(path = "matrix.html")]
struct MatrixView<'p> {
    paper: Paper<'p>,
    matrix: &'p SpokenMatrix,
}

impl MatrixView<'_> {
    fn sentence(&self, sentence: &Sentence) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, sentence)
    }

    fn label(&self, label: &Label) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, &vec![Inline::Label { label: label.clone() }])
    }

    fn path(&self, labels: &[Label]) -> Result<Safe<String>, askama::Error> {
        spoken(self.paper, &vec![Inline::Path { labels: labels.to_vec() }])
    }

    fn inner(&self, matrix: &SpokenMatrix) -> Result<Safe<String>, askama::Error> {
        MatrixView { paper: self.paper, matrix }.render().map(Safe)
    }

    fn remarks(&self) -> bool {
        self.matrix
            .rows
            .iter()
            .any(|row| row.reason.is_some() || !row.remarks.is_empty() || row.only_if.is_some())
    }
}

#[derive(Template)]
#[template(path = "sentence.html")]
struct SentenceView<'p> {
    paper: Paper<'p>,
    sentence: &'p Sentence,
}

impl SentenceView<'_> {
    fn older(&self, names: &[String]) -> String {
        self.paper.say_with("report-older", &[("names", &names.join(", "))])
    }
}

fn spoken(paper: Paper<'_>, sentence: &Sentence) -> Result<Safe<String>, askama::Error> {
    SentenceView { paper, sentence }.render().map(|text| Safe(text.trim().to_owned()))
}

fn actions(paper: Paper<'_>, step: &str, actions: &[SpokenAction]) -> Result<Safe<String>, askama::Error> {
    ActionsView { paper, step, actions }.render().map(Safe)
}
