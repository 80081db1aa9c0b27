//! The document as PDF: A4, tagged for screen readers (PDF/UA-1), with embedded fonts, and reproducible byte for byte.
//!
//! No text is read as markup: the template (`paper.typ`) is fixed, and the document is data.

mod characters;
mod data;
mod length;
mod spans;
mod world;

use lotse_locale::Words;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Document, PaperError};

/// The template of the pages.
const TEMPLATE: &str = include_str!("paper.typ");

/// The document as PDF.
///
/// # Errors
/// The pages can't be set: a bug of this build.
pub fn pdf(document: &Document, words: &Words) -> Result<Vec<u8>, PaperError> {
    let desk = world::Desk::new(TEMPLATE, data::inputs(document, words));
    let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| broken(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PaperError::Pdf(error.message().to_string()))?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Lotse".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|errors| broken(&errors));
    // Clear typst's cache: it holds the document, which is private and large.
    typst::comemo::evict(0);
    bytes
}

fn broken(errors: &[SourceDiagnostic]) -> PaperError {
    PaperError::Pdf(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
