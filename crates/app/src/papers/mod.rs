//! Papers of a run: previewed, printed and saved as Markdown, HTML or PDF.

mod name;
mod open;
mod record;

pub(crate) use open::{open_document, open_paper};

use lotse_guide::Answers;
use lotse_report::{Document, Kind, Paper as ReportPaper, PaperError, html, markdown};

use crate::checks::customers::on_paper;
use crate::checks::{RunningChecks, Speech};
use crate::core::{Library, answers_of};
use crate::desktop::Desktop;
use crate::run::Runs;
use crate::settings::preferences;
use crate::settings::save_file::save_file;
use crate::wire::requests::Print;
use crate::wire::{Fault, Paper, PaperFormat, PaperKind, Saved};

pub(crate) fn print(runs: Runs<'_>, running: &RunningChecks, request: &Print) -> Result<Paper, Fault> {
    let (document, _) = paper(runs, running, request)?;
    text(runs.core.library(), &document, request.format)
}

/// A document as text. A PDF is not text: it can be saved, or opened in a PDF viewer.
pub(crate) fn text(library: &Library, document: &Document, format: PaperFormat) -> Result<Paper, Fault> {
    if format == PaperFormat::Pdf {
        return Err(Fault::new("paper-no-text", &[]));
    }
    let text = String::from_utf8(drawn(library, document, format)?);
    Ok(Paper { text: text.map_err(|error| Fault::internal("paper", &error.to_string()))? })
}

pub(crate) fn save(
    runs: Runs<'_>,
    running: &RunningChecks,
    desktop: &dyn Desktop,
    request: &Print,
) -> Result<Saved, Fault> {
    let (document, name) = paper(runs, running, request)?;
    let content = drawn(runs.core.library(), &document, request.format)?;
    save_file(runs.core, desktop, &name, ending(request.format), &content)
}

/// The ending of a file.
pub(crate) const fn ending(format: PaperFormat) -> &'static str {
    match format {
        PaperFormat::Markdown => "md",
        PaperFormat::Html => "html",
        PaperFormat::Pdf => "pdf",
    }
}

/// The document, and a file name without extension.
fn paper(runs: Runs<'_>, running: &RunningChecks, request: &Print) -> Result<(Document, String), Fault> {
    let core = runs.core;
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let in_hand = runs.in_hand(&journal, &request.run)?;
    let run = in_hand.run;
    // A paper of a finished run uses the guide it was finished with; a checklist, which is for new work, uses the current one.
    let kept = (run.finished_with.as_ref())
        .filter(|_| request.kind != PaperKind::Checklist)
        .and_then(|then| then.kept.as_deref());
    let then = kept.and_then(|text| runs.archive.guide(text));
    let answers: Answers = answers_of(&run.answers);
    let plan_then = then.as_deref().map(|then| then.plan(&answers));
    let plan = plan_then.as_ref().unwrap_or(&in_hand.plan);
    let words = &core.library().words;
    let speech = Speech::new(words, plan, &preferences);
    let mut record = record::record(runs, &journal, &in_hand, &speech, core.now());
    if request.kind == PaperKind::Customers {
        let sheet = on_paper(words, running, run);
        record.customers = Some(sheet.ok_or_else(|| Fault::new("customers-not-listed", &[]))?);
    }
    record.foreign = then.is_some() && kept.is_some_and(|text| runs.is_foreign(&journal, text));
    // A tick of a changed action does not say that today's action was done.
    let diff = &in_hand.revision_diff;
    let steps = plan.steps().map(|(_, planned)| planned.step.id.to_string());
    record.again = steps.filter(|step| diff.holds_back(run, step)).collect();
    if then.is_none() {
        for (step, ticks) in &mut record.ticked {
            ticks.retain(|action, _| !diff.is_stale(run, step, action));
        }
    }
    let spoken = runs.speak(plan, &preferences);
    let bilingual = request.bilingual;
    let paper = ReportPaper { guide: &spoken, record: Some(&record), answers: None, words, bilingual };
    let kind = match request.kind {
        PaperKind::Checklist => Kind::Checklist,
        PaperKind::Report => Kind::Report,
        PaperKind::Proof => Kind::Proof,
        PaperKind::Customers => Kind::Customers,
    };
    Ok((paper.document(kind), name::file_name(words, paper, kind)))
}

pub(crate) fn drawn(library: &Library, document: &Document, format: PaperFormat) -> Result<Vec<u8>, Fault> {
    let words = &library.words;
    let broken = |error: PaperError| Fault::internal("paper", &error.to_string());
    match format {
        PaperFormat::Markdown => Ok(markdown(document, words).into_bytes()),
        PaperFormat::Html => html(document, words).map(String::into_bytes).map_err(broken),
        #[cfg(feature = "pdf")]
        PaperFormat::Pdf => lotse_report::pdf(document, words).map_err(broken),
        #[cfg(not(feature = "pdf"))]
        PaperFormat::Pdf => Err(Fault::new("paper-no-pdf", &[])),
    }
}
