//! Faults: codes with arguments. The words are `fault-<code>` in `locales/*/app.ftl`.

use lotse_journal::JournalError;
use lotse_locale::Words;
use lotse_text::{Coded, lines};

use crate::core::system_language;
use crate::wire::Fault;

/// Why Lotse does not start, in the language of the system: the preferred one is not known yet.
pub fn start_failure(code: &str, detail: &str) -> String {
    match Words::shared() {
        Ok(words) => Fault::new(code, &[("detail", detail)]).words(words, system_language()),
        Err(error) => error.to_string(),
    }
}

impl Fault {
    /// A fault that trying again will not mend. What it tells may come from a file of somebody else.
    pub(crate) fn new(code: &str, args: &[(&str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), lines(value).into_owned())).collect();
        Self { code: code.to_owned(), args, retry: false }
    }

    /// An error of another crate. Trying again will not mend it.
    pub(crate) fn of(error: &impl Coded) -> Self {
        let args = error.args();
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Self::new(error.code(), &args)
    }

    /// Something that must not happen: a bug, told with what helps to find it.
    pub(crate) fn internal(context: &str, detail: &str) -> Self {
        Self::new("internal", &[("context", context), ("detail", detail)])
    }
}

impl From<JournalError> for Fault {
    fn from(error: JournalError) -> Self {
        let retry = matches!(
            error,
            JournalError::AlreadyOpen { .. }
                | JournalError::Locked { .. }
                | JournalError::DiskFull { .. }
                | JournalError::NotWritable { .. }
        );
        tracing::warn!(code = error.code(), %error, "journal");
        Self { retry, ..Self::of(&error) }
    }
}
