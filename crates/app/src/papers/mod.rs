//! A run on paper: shown, printed, saved.

mod name;
mod open;
mod record;

pub(crate) use open::remove_opened;

use lotse_report::{Document, Kind, Paper as ReportPaper, html, markdown};

use crate::checks::Speech;
use crate::core::Core;
use crate::desktop::Desktop;
use crate::settings::preferences;
use crate::wire::requests::Print;
use crate::wire::{Fault, Paper, PaperFormat, PaperKind, Saved};
use crate::work::steps::answers;

impl Core {
    pub(crate) fn print(&self, _: &dyn Desktop, request: &Print) -> Result<Paper, Fault> {
        // A PDF is no text: it is saved, or opened in the program that shows PDFs.
        if request.format == PaperFormat::Pdf {
            return Err(Fault::new("paper-no-text", &[]));
        }
        let (document, _) = self.paper(request)?;
        let text = String::from_utf8(self.drawn(&document, request.format)?);
        Ok(Paper { text: text.map_err(|error| Fault::internal("paper", &error.to_string()))? })
    }

    pub(crate) fn save(&self, desktop: &dyn Desktop, request: &Print) -> Result<Saved, Fault> {
        let (document, name) = self.paper(request)?;
        let content = self.drawn(&document, request.format)?;
        let ending = match request.format {
            PaperFormat::Markdown => "md",
            PaperFormat::Html => "html",
            PaperFormat::Pdf => "pdf",
        };
        self.save_file(desktop, &name, ending, &content)
    }

    /// The document, and a file name without ending.
    fn paper(&self, request: &Print) -> Result<(Document, String), Fault> {
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let run = journal.run(&request.run)?;
        let today = self.library.guide(&run.guide)?;
        // Of a run that is through is told what was done then. A checklist is for what is to be done.
        let kept = (run.finished_with.as_ref())
            .filter(|_| request.kind != PaperKind::Checklist)
            .and_then(|then| then.kept.as_deref());
        let then = kept.and_then(|text| self.past.guide(text));
        let plan = then.as_deref().unwrap_or(today).plan(&answers(&run.answers));
        let words = &self.library.words;
        let speech = Speech::new(words, &plan, &preferences);
        let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        let mut record = record::record(self, opened, run, &speech, today.revision, self.now());
        record.foreign = then.is_some() && kept.is_some_and(|text| self.is_foreign(opened, text));
        // A tick of another action says nothing of what today's guide asks for.
        let since = self.since(run);
        let steps = plan.steps().map(|(_, planned)| planned.step.id.to_string());
        record.again = steps.filter(|step| since.holds_back(run, step)).collect();
        for (step, action) in since.stale().filter(|_| then.is_none()) {
            if let Some(ticks) = record.ticked.get_mut(step) {
                ticks.remove(action);
            }
        }
        let spoken = words.speak(&plan, preferences.reader, &preferences.product_languages());
        let bilingual = request.bilingual;
        let paper = ReportPaper { guide: &spoken, record: Some(&record), answers: None, words, bilingual };
        let kind = match request.kind {
            PaperKind::Checklist => Kind::Checklist,
            PaperKind::Report => Kind::Report,
            PaperKind::Proof => Kind::Proof,
        };
        Ok((paper.document(kind), name::file_name(words, paper, kind)))
    }

    fn drawn(&self, document: &Document, format: PaperFormat) -> Result<Vec<u8>, Fault> {
        let words = &self.library.words;
        let broken = |error: lotse_report::PaperError| Fault::internal("paper", &error.to_string());
        match format {
            PaperFormat::Markdown => Ok(markdown(document, words).into_bytes()),
            PaperFormat::Html => html(document, words).map(String::into_bytes).map_err(broken),
            #[cfg(feature = "pdf")]
            PaperFormat::Pdf => lotse_report::pdf(document, words).map_err(broken),
            #[cfg(not(feature = "pdf"))]
            PaperFormat::Pdf => Err(Fault::new("paper-no-pdf", &[])),
        }
    }
}
