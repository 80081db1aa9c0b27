//! A spoken guide on paper: empty for a room without network, or with what was done in a run.
//!
//! Everything is made from the rich text of `lotse-locale`, so that window and paper can't say different things. Paper
//! never carries a secret: it has nothing to carry but labels, values of the guide, ticks and notes.

mod html;
mod markdown;
mod model;
mod record;

pub use html::html;
pub use markdown::markdown;
pub use model::{Badge, Block, Cell, Document, Mark, Span, Spans, Table, Task, Tone};
pub use record::{Check, Done, Finding, FindingState, Mode, Noted, Proof, Record, Second, Standing, Stored};

use lotse_locale::{SpokenGuide, Words};

/// What is put on paper.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'p> {
    /// The guide, spoken.
    pub guide: &'p SpokenGuide,
    /// What was done, for a run.
    pub record: Option<&'p Record>,
    /// The words around it.
    pub words: &'p Words,
}

/// A paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The HTML template failed.
    #[error("the page could not be made: {0}")]
    Template(#[from] askama::Error),
    /// The JSON could not be written.
    #[error("the JSON could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

/// The guide as JSON: the rich text as it is, for other programs.
///
/// # Errors
/// When it can't be written.
pub fn json(paper: Paper<'_>) -> Result<String, PaperError> {
    #[derive(serde::Serialize)]
    struct Whole<'p> {
        guide: &'p SpokenGuide,
        #[serde(skip_serializing_if = "Option::is_none")]
        record: Option<&'p Record>,
    }
    let mut text = serde_json::to_string_pretty(&Whole { guide: paper.guide, record: paper.record })?;
    text.push('\n');
    Ok(text)
}

impl Paper<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(self.guide.reader, id, &[])
    }

    fn say_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, text)| (*name, lotse_locale::Argument::Text((*text).to_owned())))
            .collect();
        self.words.say(self.guide.reader, id, &arguments)
    }

    /// The day of a moment as the reader writes it.
    fn day_of(&self, done: &Done) -> String {
        self.day(&done.at.date().to_string())
    }

    /// A day like `2026-11-21` as the reader writes it.
    fn day(&self, day: &str) -> String {
        match day.parse::<jiff::civil::Date>() {
            Ok(date) => {
                let number = |value: i8| lotse_locale::Argument::Number(u32::from(value.unsigned_abs()));
                self.words.say(
                    self.guide.reader,
                    "report-day",
                    &[
                        ("day", number(date.day())),
                        ("month", number(date.month())),
                        ("year", lotse_locale::Argument::Text(date.year().to_string())),
                    ],
                )
            }
            Err(_) => day.to_owned(),
        }
    }
}
