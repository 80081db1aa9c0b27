//! Faults: codes with arguments. The words are `fault-<code>` in `locales/*/app.ftl`.

use std::collections::BTreeMap;
use std::path::Path;

use lotse_journal::{HandOverError, JournalError};
use lotse_locale::{Argument, Language, Words};
use lotse_text::{Coded, lines, system_kind};
use lotse_vault::{BoardFault, VaultFault};
use lotse_vendor::DoorFault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something went wrong. The window says it in the reader's language: message `fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// What went wrong, like `journal-disk-full`.
    pub code: String,
    /// The variables of the message.
    pub args: BTreeMap<String, String>,
    /// Whether trying the same again may help.
    pub retry: bool,
}

impl Fault {
    /// A fault that trying again does not fix. The arguments may come from a file by somebody else.
    pub(crate) fn new(code: &str, args: &[(&str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), lines(value).into_owned())).collect();
        Self { code: code.to_owned(), args, retry: false }
    }

    /// A bug, with details for finding it.
    pub(crate) fn internal(context: &str, detail: &str) -> Self {
        Self::new("internal", &[("context", context), ("detail", detail)])
    }

    /// What the operating system refused to do with a file or folder.
    pub(crate) fn refused(code: &str, path: &Path, error: &std::io::Error) -> Self {
        let (path, detail) = (path.display().to_string(), error.to_string());
        Self::new(code, &[("path", &path), ("kind", system_kind(error)), ("detail", &detail)])
    }

    /// A file or folder that could not be deleted.
    pub(crate) fn kept(path: &Path, error: &std::io::Error) -> Self {
        Self::refused("file-kept", path, error)
    }

    /// A file that could not be written. Another place may help, or the same after some tidying up.
    pub(crate) fn unsaved(path: &Path, error: &std::io::Error) -> Self {
        Self { retry: true, ..Self::refused("save-failed", path, error) }
    }

    /// A file for which the system could not start a program. What the system says is left out, because it is in its language.
    pub(crate) fn no_program(code: &str, path: &Path) -> Self {
        Self::new(code, &[("path", &path.display().to_string()), ("kind", "program"), ("detail", "")])
    }

    /// The fault for an error of another crate. Trying again does not fix it.
    fn of(error: &impl Coded) -> Self {
        let args = error.args();
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Self::new(error.code(), &args)
    }

    /// The sentence of this fault and its advice, in the variant for terminals if there is one.
    pub fn words(&self, words: &Words, reader: Language) -> String {
        let arguments: Vec<_> =
            (self.args.iter()).map(|(name, value)| (name.as_str(), Argument::Text(value.clone()))).collect();
        let id = format!("fault-{}", self.code);
        let text = words.say(reader, &id, &arguments);
        let tell = |end: &str| words.tell(reader, &format!("{id}-{end}"), None, &arguments);
        let next = tell("next-terminal").or_else(|| tell("next"));
        // The window shows the two apart; here the first one, which often ends with a path, needs its end.
        let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
        next.map_or_else(|| text.clone(), |next| format!("{text}{stop} {}", words.plain(&next)))
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

impl From<HandOverError> for Fault {
    fn from(error: HandOverError) -> Self {
        Self::of(&error)
    }
}

impl From<VaultFault> for Fault {
    fn from(fault: VaultFault) -> Self {
        Self { retry: fault.may_pass(), ..Self::of(&fault) }
    }
}

impl From<BoardFault> for Fault {
    fn from(fault: BoardFault) -> Self {
        Self::of(&fault)
    }
}

impl From<DoorFault> for Fault {
    fn from(fault: DoorFault) -> Self {
        Self::of(&fault)
    }
}
