//! Printing: opens a paper as PDF in the system's program for PDFs, which has the print dialog. Lotse does not wait for it.

use lotse_report::Document;

use super::{drawn, paper};
use crate::checks::RunningChecks;
use crate::core::Core;
use crate::desktop::Desktop;
use crate::desktop::opened_papers::{FOLDER, put_paper};
use crate::run::Runs;
use crate::settings::save_file::file_name;
use crate::wire::requests::Print;
use crate::wire::{Fault, PaperFormat};

const FAILED: &str = "paper-open-failed";

pub(crate) fn open_paper(
    runs: Runs<'_>,
    running: &RunningChecks,
    desktop: &dyn Desktop,
    request: &Print,
) -> Result<(), Fault> {
    let (document, name) = paper(runs, running, request)?;
    open_document(runs.core, desktop, (&document, &name))
}

/// Opens a document with a name as PDF.
pub(crate) fn open_document(
    core: &Core,
    desktop: &dyn Desktop,
    (document, name): (&Document, &str),
) -> Result<(), Fault> {
    let content = drawn(core.library(), document, PaperFormat::Pdf)?;
    let folder = core.folder().join(FOLDER);
    let again = |fault| Fault { retry: true, ..fault };
    let path = put_paper(&folder, &file_name(name), &content)
        .map_err(|error| again(Fault::refused(FAILED, &folder, &error)))?;
    desktop.open_file(&path).map_err(|_| again(Fault::no_program(FAILED, &path)))
}
