//! Values that a user enters: their validation, and what the journal records of them.

use lotse_guide::{Format, names_host};
use lotse_journal::KeyNote;
use lotse_vault::Secret;
use lotse_vendor::Host;

use crate::wire::{Fault, KeptIn};

/// Validates and tidies a value: removes what was pasted along by mistake, and from a host its scheme and path. Refuses what
/// can't be right, because a vendor would refuse it later without saying why.
pub(crate) fn tidy(value: &Secret, kind: &str, format: &Format, secret: bool) -> Result<Secret, Fault> {
    let value = value.pasted();
    // Exposed to compare it with the format; nothing of it goes into a fault.
    let text = value.expose();
    if text.is_empty() {
        return Err(Fault::new("credential-empty", &[]));
    }
    if format.host_only || names_host(kind) {
        let host = Host::parse(text).map_err(|_| Fault::new("credential-host", &[]))?;
        return Ok(Secret::new(host.as_str().to_owned()));
    }
    if secret && text.chars().any(char::is_whitespace) {
        return Err(Fault::new("credential-white-space", &[]));
    }
    let length = value.length();
    let limited = |code: &str, limit: u16| {
        Fault::new(code, &[("length", &length.to_string()), ("limit", &limit.to_string())])
    };
    if let Some(limit) = format.shortest.filter(|limit| length < usize::from(*limit)) {
        return Err(limited("credential-short", limit));
    }
    if let Some(limit) = format.longest.filter(|limit| length > usize::from(*limit)) {
        return Err(limited("credential-long", limit));
    }
    if let Some(pattern) = &format.pattern {
        let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$"))
            .map_err(|error| Fault::internal("pattern", &error.to_string()))?;
        if !whole.is_match(text) {
            return Err(Fault::new("credential-format", &[]));
        }
    }
    Ok(value)
}

/// Parses the day on which something expires; `None` if the text is empty.
pub(crate) fn day(text: &str) -> Result<Option<String>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day: jiff::civil::Date =
        text.parse().map_err(|_| Fault::new("expiry-unreadable", &[("text", text)]))?;
    Ok(Some(day.to_string()))
}

/// What the journal records of a value: how to recognise it, and the value itself only if it is not secret.
pub(crate) fn noted(value: &Secret, kept: Option<KeptIn>, expires: Option<String>) -> KeyNote {
    let length = u32::try_from(value.length()).unwrap_or(u32::MAX);
    match kept {
        Some(kept) => {
            let kept = match kept {
                KeptIn::Keychain => "keychain",
                KeptIn::Session => "session",
            };
            KeyNote { length, ending: value.ending(), value: None, expires, kept: Some(kept.to_owned()) }
        }
        // The guide says that this value is not secret.
        None => KeyNote {
            length,
            ending: String::new(),
            value: Some(value.expose().to_owned()),
            expires,
            kept: None,
        },
    }
}
