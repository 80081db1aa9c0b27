//! Documents to print: an empty checklist, the report of a run, or the proof of a check.
//!
//! Everything is made from the rich text of `lotse-locale`, so that window and paper say the same. A document
//! is composed once, as a [`Document`]; Markdown, HTML and PDF only draw it. Paper never carries a secret: it has
//! only labels, values of the guide, ticks, notes, and proofs that the check has masked.

mod customers;
mod documents;
mod html;
mod ics;
mod markdown;
mod model;
#[cfg(feature = "pdf")]
mod pdf;
mod record;
mod say;
mod shown;

pub use customers::{CustomerRow, CustomerSheet};
pub use documents::{ComparisonPaper, Kind};
pub use html::html;
pub use ics::{Ending, WARNINGS, ics};
pub use lotse_verify::customers::{Customer, Fit};
pub use lotse_verify::{FindingState, Line, Proof, Standing};
pub use markdown::markdown;
pub use model::{Badge, Block, Cell, Document, Mark, Span, Spans, Table, Task, Tone};
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use record::{
    Check, Done, Erased, ErasedText, Finding, Mismatch, Mode, Noted, Record, Second, StoredKey, Told,
    ToldWhat,
};

use lotse_guide::Answers;
use lotse_locale::{SpokenGuide, Words};

/// The material of a document.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'p> {
    /// The guide, spoken.
    pub guide: &'p SpokenGuide,
    /// The record of a run.
    pub record: Option<&'p Record>,
    /// Answers given without a run.
    pub answers: Option<&'p Answers>,
    /// The words around it.
    pub words: &'p Words,
    /// Whether the product's labels have a column of their own, beside sentences with the reader's labels.
    pub bilingual: bool,
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
    /// The pages of the PDF could not be set.
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
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
    Ok(lotse_text::json(&text).into_owned())
}
