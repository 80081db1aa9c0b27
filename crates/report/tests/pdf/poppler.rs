//! Runs poppler's programs, and reads pages with them.

use std::io::Write as _;
use std::process::Command;

use lotse_locale::Words;
use lotse_report::{Document, pdf};

/// A PDF on disk.
pub(crate) struct Printed {
    file: tempfile::NamedTempFile,
}

/// A word and where it stands, in points from the upper left corner.
pub(crate) struct Word {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
    pub(crate) text: String,
}

/// A document as PDF.
pub(crate) fn printed(document: &Document, words: &Words) -> Printed {
    let bytes = pdf(document, words).unwrap();
    let mut file = tempfile::Builder::new().suffix(".pdf").tempfile().unwrap();
    file.write_all(&bytes).unwrap();
    Printed { file }
}

impl Printed {
    /// The output of one of poppler's programs.
    pub(crate) fn ask(&self, program: &str, options: &[&str]) -> String {
        let mut command = Command::new(program);
        command.args(options).arg(self.file.path());
        if program == "pdftotext" {
            command.arg("-");
        }
        let output = command.output().unwrap_or_else(|error| {
            panic!("{program} is missing ({error}). Please install poppler-utils; `cargo xtask test --only setup` does it.")
        });
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        // Names of tags may have any encoding.
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The text of each page in the order in which it was written.
    pub(crate) fn pages(&self) -> Vec<String> {
        let text = self.ask("pdftotext", &["-raw", "-enc", "UTF-8"]);
        text.trim_end_matches('\u{c}').split('\u{c}').map(ToOwned::to_owned).collect()
    }

    /// The words of each page with their places.
    pub(crate) fn words(&self) -> Vec<Vec<Word>> {
        let text = self.ask("pdftotext", &["-bbox"]);
        text.split("<page ").skip(1).map(|page| page.lines().filter_map(word).collect()).collect()
    }
}

/// A line like `<word xMin="1" yMin="2" xMax="3" yMax="4">text</word>`.
fn word(line: &str) -> Option<Word> {
    let (numbers, text) = line.trim().strip_prefix("<word ")?.split_once('>')?;
    let mut numbers = numbers.split('"').skip(1).step_by(2).map(|number| number.parse::<f64>().unwrap());
    Some(Word {
        left: numbers.next()?,
        top: numbers.next()?,
        right: numbers.next()?,
        bottom: numbers.next()?,
        text: text.trim_end_matches("</word>").to_owned(),
    })
}
