//! The output of the command line. Nobody has to read it to the end: a closed pipe is not an error.
//!
//! Any text may come from a guide, a file or a vendor, so control characters are made visible: no text can control the terminal
//! or add lines.

use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use lotse_app::wire::Fault;
use lotse_locale::{Argument, BrokenWords, Language, Words};
use serde::Serialize;
use serde_json::json;

/// Everything was done, and nothing was found.
pub(crate) const DONE: u8 = 0;
/// Lint, a check or a comparison found something.
pub(crate) const FINDINGS: u8 = 1;
/// It could not be done, or the output could not be written.
pub(crate) const IMPOSSIBLE: u8 = 2;
/// A check found nothing wrong, but could not judge everything that matters.
pub(crate) const NOT_JUDGED: u8 = 3;
/// A check had no network, or a vendor was out of order.
pub(crate) const OUT_OF_ORDER: u8 = 4;

/// The version of the `--json` output, and of its schema in `docs/`.
pub(crate) const VERSION: u32 = 1;

/// Whether failures are printed as JSON.
static AS_JSON: AtomicBool = AtomicBool::new(false);

/// Why something of the output could not be written: the kind of error, and the system's words.
static UNWRITTEN: OnceLock<(&'static str, String)> = OnceLock::new();

/// Why something could not be done, in the reader's language.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The code for programs: the same in every language.
    code: String,
    text: String,
    /// Whether this is help or a version that was asked for, and no failure.
    wanted: bool,
}

impl Failure {
    /// A message of the command line.
    pub(crate) fn new(words: &Words, reader: Language, id: &str, arguments: &[(&str, &str)]) -> Self {
        // The id of the message without its prefix.
        let code = id.split_once('-').map_or(id, |(_, code)| code).to_owned();
        Self { code, text: say(words, reader, id, arguments), wanted: false }
    }

    /// What the operating system refused to do with a file. `option` is the one that named it, if a message says so.
    pub(crate) fn of_file(
        words: &Words,
        reader: Language,
        id: &str,
        (path, option): (&Path, &str),
        error: &std::io::Error,
    ) -> Self {
        let (path, detail) = (path.display().to_string(), error.to_string());
        let kind = lotse_text::system_kind(error);
        let arguments = [("path", path.as_str()), ("option", option), ("kind", kind), ("detail", &detail)];
        Self::new(words, reader, id, &arguments)
    }

    /// A failure with a text in the reader's language.
    pub(crate) fn said(code: &str, text: String) -> Self {
        Self { code: code.to_owned(), text, wanted: false }
    }

    /// A fault of the core.
    pub(crate) fn of(fault: &Fault, words: &Words, reader: Language) -> Self {
        Self { code: fault.code.clone(), text: fault.words(words, reader), wanted: false }
    }

    /// The failure for an option that was given twice for the same name. Which of the two was meant, nobody can say.
    pub(crate) fn twice((option, name): (&str, &str), words: &Words, reader: Language) -> Self {
        Self::new(words, reader, "cli-argument-twice", &[("argument", &format!("{option} {name}"))])
    }

    /// The failure for a call with neither a command nor `--help`.
    pub(crate) fn usage(words: &Words, reader: Language) -> Self {
        Self::new(words, reader, "cli-no-command", &[])
    }

    /// Text that was asked for: help, version.
    pub(crate) fn wanted(text: String) -> Self {
        Self { code: String::new(), text, wanted: true }
    }

    /// Prints it on standard output or standard error.
    pub(crate) fn report(&self) -> ExitCode {
        if self.wanted {
            put(lotse_text::lines(&self.text).as_bytes());
            ExitCode::from(DONE)
        } else if AS_JSON.load(Ordering::Relaxed) {
            // A program that reads only findings must not mistake a failed check for a good one.
            let title = json!([{ "kind": "text", "text": self.text }]);
            let finding = json!({ "state": "failed", "title": title, "cause": null, "fix": null });
            let error = json!({ "code": self.code, "text": self.text });
            let error = json!({ "version": VERSION, "error": error, "findings": [finding] });
            put(format!("{}\n", lotse_text::json(&format!("{error:#}"))).as_bytes());
            ExitCode::from(IMPOSSIBLE)
        } else {
            complain(&self.text);
            ExitCode::from(IMPOSSIBLE)
        }
    }
}

/// From now on, prints failures as JSON on the standard output.
pub(crate) fn tell_failures_as_json() {
    AS_JSON.store(true, Ordering::Relaxed);
}

/// A message with plain arguments.
pub(crate) fn say(words: &Words, reader: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    let arguments: Vec<_> = arguments
        .iter()
        .map(|(name, text)| (*name, Argument::Text(lotse_text::line(text).into_owned())))
        .collect();
    words.say(reader, id, &arguments)
}

/// Writes to the standard output. `lotse guides | head -1` closes the pipe early, which is not an error; any other error is reported
/// at the end.
pub(crate) fn put(content: &[u8]) {
    let mut out = std::io::stdout().lock();
    match out.write_all(content).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = UNWRITTEN.set((lotse_text::system_kind(&error), error.to_string()));
        }
        _ => {}
    }
}

/// Whether all of the output so far was written.
pub(crate) fn is_written() -> bool {
    UNWRITTEN.get().is_none()
}

/// The exit code: `code` if all of the output was written.
pub(crate) fn written(code: ExitCode, words: &Words, reader: Language) -> ExitCode {
    match UNWRITTEN.get() {
        Some((kind, detail)) => {
            let arguments = [("kind", *kind), ("detail", detail.as_str())];
            complain(&say(words, reader, "cli-output-not-written", &arguments));
            ExitCode::from(IMPOSSIBLE)
        }
        None => code,
    }
}

/// Prints a message that is not part of the output.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", lotse_text::lines(text));
}

/// Prints a line.
pub(crate) fn line(text: &str) {
    put(format!("{}\n", lotse_text::line(text)).as_bytes());
}

/// Prints something for other programs.
///
/// # Errors
/// It can't be written as JSON.
pub(crate) fn json(value: &impl Serialize, words: &Words, reader: Language) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())]))?;
    put(format!("{}\n", lotse_text::json(&text)).as_bytes());
    Ok(())
}

/// Reports that a file of this build can't be read, in English, because there are no words to report it in.
pub(crate) fn broken(error: &BrokenWords) -> ExitCode {
    complain(&error.to_string());
    ExitCode::from(IMPOSSIBLE)
}

/// Writes something to the file that an option names, completely or not at all.
///
/// # Errors
/// When it can't be written.
pub(crate) fn deliver(
    content: &[u8],
    (path, option): (&Path, &str),
    words: &Words,
    reader: Language,
) -> Result<(), Failure> {
    lotse_app::write_file(path, content)
        .map_err(|error| Failure::of_file(words, reader, "cli-not-written", (path, option), &error))
}
