//! A run on paper: shown, printed, saved.

mod record;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use lotse_locale::Argument;
use lotse_report::{Paper as ReportPaper, html, markdown};

use crate::checks::Speech;
use crate::request::Print;
use crate::runs::answers;
use crate::wire::{Fault, Paper, PaperFormat, Saved};
use crate::{Core, Desktop, preferences};

/// The setting that remembers the folder saved to last.
const FOLDER: &str = "save-folder";

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
        let folder = self.journal()?.as_ref().and_then(|journal| journal.setting(FOLDER)).map(PathBuf::from);
        // The journal must be free while the dialog is open.
        let Some(path) = desktop.ask_where_to_save(folder.as_deref(), &format!("{name}.{ending}"), ending)
        else {
            return Ok(Saved { path: None });
        };
        write(&path, &text).map_err(|error| {
            let path = path.display().to_string();
            Fault {
                retry: true,
                ..Fault::new("save-failed", &[("path", &path), ("detail", &error.to_string())])
            }
        })?;
        if let Some(folder) = path.parent() {
            // Saved is saved: a folder that can't be remembered is no reason to say otherwise.
            let remembered = self.journal().and_then(|mut journal| {
                Ok(journal.as_mut()?.set_setting(FOLDER, &folder.display().to_string())?)
            });
            if let Err(fault) = remembered {
                tracing::warn!(code = fault.code, "folder not remembered");
            }
        }
        Ok(Saved { path: Some(path.display().to_string()) })
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
                ("day", Argument::Text(day(self.now()))),
            ],
        );
        let paper = ReportPaper { guide: &spoken, record: Some(&record), words };
        let text = match request.format {
            PaperFormat::Markdown => markdown(paper),
            PaperFormat::Pdf => return Err(Fault::internal("paper", "pdf")),
            PaperFormat::Html => html(paper).map_err(|error| Fault::internal("paper", &error.to_string()))?,
        };
        Ok((text, file_name(&name)))
    }
}

/// The day where the user is.
fn day(at: jiff::Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::system()).date().to_string()
}

/// What every file system takes: Windows is the strictest.
fn file_name(name: &str) -> String {
    let allowed = |letter: char| {
        !letter.is_control() && !matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    let name: String =
        name.chars().map(|letter| if allowed(letter) { letter } else { '-' }).take(120).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

/// All or nothing: the text is written beside its place and moved there.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = (|| {
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}
