//! The document as PDF: A4, tagged for screen readers (PDF/UA-1), with its fonts inside, the same bytes each time.
//!
//! No markup comes from outside: the template (`paper.typ`) is fixed, and the document is data to it.

mod data;
mod length;
mod signs;
mod spans;
mod world;

use lotse_locale::Words;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Document, PaperError};

/// How the pages look.
const TEMPLATE: &str = include_str!("paper.typ");

/// The document as PDF.
///
/// # Errors
/// When the pages can't be set: a fault of this build.
pub fn pdf(document: &Document, words: &Words) -> Result<Vec<u8>, PaperError> {
    let desk = world::Desk::new(TEMPLATE, data::inputs(document, words));
    let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| broken(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PaperError::Pdf(error.message().to_string()))?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Lotse".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|errors| broken(&errors));
    // What typst remembers for the next time is the document: that is for the user's eyes, and big.
    typst::comemo::evict(0);
    bytes
}

fn broken(errors: &[SourceDiagnostic]) -> PaperError {
    PaperError::Pdf(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
