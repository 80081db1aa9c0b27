//! Self-contained HTML: one file, no script, nothing loaded, made to be printed.
//!
//! The templates escape every text, so no markup comes from outside. As a second barrier, the page forbids scripts and
//! remote content.

use askama::Template;
use askama::filters::Safe;
use lotse_guide::is_web_address;
use lotse_locale::{Inline, Label, Words};

use crate::say::asides;
use crate::{Block, Document, Mark, PaperError, Span, Spans, Table, Task, Tone};

/// The document as HTML.
///
/// # Errors
/// When the template fails.
pub fn html(document: &Document, words: &Words) -> Result<String, PaperError> {
    let around = Around { document, words };
    Ok(Page { around, document, style: include_str!("../templates/paper.css") }.render()?)
}

/// The words that all templates need, and their language.
#[derive(Clone, Copy)]
struct Around<'d> {
    document: &'d Document,
    words: &'d Words,
}

type Inner = Result<Safe<String>, askama::Error>;

impl Around<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(self.document.reader, id, &[])
    }

    fn blocks(&self, blocks: &[Block]) -> Inner {
        BlocksView { around: *self, blocks }.render().map(Safe)
    }

    fn tasks(&self, tasks: &[Task]) -> Inner {
        TasksView { around: *self, tasks }.render().map(Safe)
    }

    fn table(&self, table: &Table) -> Inner {
        TableView { around: *self, table }.render().map(Safe)
    }

    fn spans(&self, spans: &Spans) -> Inner {
        SpansView { around: *self, spans }.render().map(|text| Safe(text.trim_end_matches('\n').to_owned()))
    }

    fn label(&self, label: &Label) -> Inner {
        LabelView { around: *self, label }.render().map(Safe)
    }

    /// Whether a click may open it.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn is_page(&self, url: &str) -> bool {
        is_web_address(url)
    }

    fn asides(&self, label: &Label) -> Vec<String> {
        asides(self.words, self.document.reader, std::slice::from_ref(label))
    }

    fn box_of(&self, task: &Task) -> Option<(&'static str, String)> {
        match task.mark {
            Mark::None => None,
            Mark::Open => Some(("☐", self.say("report-box-open"))),
            Mark::Done => Some(("☑", self.say("report-box-done"))),
        }
    }
}

impl Tone {
    /// Its name, as in classes of HTML.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Quiet => "quiet",
            Self::Warning => "warning",
            Self::Problem => "problem",
            Self::Good => "good",
            Self::Note => "note",
        }
    }
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'d> {
    around: Around<'d>,
    document: &'d Document,
    style: &'static str,
}

#[derive(Template)]
#[template(path = "blocks.html")]
struct BlocksView<'d> {
    around: Around<'d>,
    blocks: &'d [Block],
}

#[derive(Template)]
#[template(path = "tasks.html")]
struct TasksView<'d> {
    around: Around<'d>,
    tasks: &'d [Task],
}

#[derive(Template)]
#[template(path = "table.html")]
struct TableView<'d> {
    around: Around<'d>,
    table: &'d Table,
}

#[derive(Template)]
#[template(path = "spans.html")]
struct SpansView<'d> {
    around: Around<'d>,
    spans: &'d Spans,
}

#[derive(Template)]
#[template(path = "label.html")]
struct LabelView<'d> {
    around: Around<'d>,
    label: &'d Label,
}
