//! A run on paper: shown, printed, saved.

mod record;

use lotse_locale::Argument;
use lotse_report::{Paper as ReportPaper, html, markdown};

use crate::checks::Speech;
use crate::request::Print;
use crate::runs::answers;
use crate::wire::{Fault, Paper, PaperFormat, Saved};
use crate::{Core, Desktop, preferences};

impl Core {
    pub(crate) fn print(&self, _: &dyn Desktop, request: &Print) -> Result<Paper, Fault> {
        let (text, _) = self.paper(request)?;
        Ok(Paper { text })
    }

    pub(crate) fn save(&self, desktop: &dyn Desktop, request: &Print) -> Result<Saved, Fault> {
        let (text, name) = self.paper(request)?;
        let ending = match request.format {
            PaperFormat::Markdown => "md",
            PaperFormat::Html => "html",
            PaperFormat::Pdf => "pdf",
        };
        self.save_file(desktop, &name, ending, text.as_bytes())
    }

    pub(crate) fn open_paper(&self, _: &dyn Desktop, _: &Print) -> Result<(), Fault> {
        Err(Fault::internal("paper", "pdf"))
    }

    /// The text, and a file name without ending.
    fn paper(&self, request: &Print) -> Result<(String, String), Fault> {
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let run = journal.run(&request.run)?;
        let guide = self.library.guide(&run.guide)?;
        let plan = guide.plan(&answers(&run.answers));
        let words = &self.library.words;
        let speech = Speech::new(words, &plan, &preferences);
        let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        let record = record::record(opened, run, &speech, self.now());
        let spoken = words.speak(&plan, preferences.reader, &preferences.product_languages());
        let name = words.say(
            preferences.reader,
            "report-file-name",
            &[
                ("organisation", Argument::Text(record.organisation.clone())),
                ("guide", Argument::Text(run.guide.clone())),
                ("day", Argument::Text(self.today().to_string())),
            ],
        );
        let paper = ReportPaper { guide: &spoken, record: Some(&record), words };
        let text = match request.format {
            PaperFormat::Markdown => markdown(paper),
            PaperFormat::Pdf => return Err(Fault::internal("paper", "pdf")),
            PaperFormat::Html => html(paper).map_err(|error| Fault::internal("paper", &error.to_string()))?,
        };
        Ok((text, name))
    }
}
