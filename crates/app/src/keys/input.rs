//! Taking a value in: what it must look like, and what is noted of it.

use lotse_guide::{Format, names_host};
use lotse_journal::{Credential, Stored as Noted};
use lotse_vault::Secret;
use lotse_vendor::Host;

use crate::wire::{Fault, KeptIn, Stored};

/// A value of this kind as it is kept: a host without scheme and path, everything without what was pasted along. Refused where it
/// can't be what was asked for; a vendor would refuse it later, without saying why.
pub(crate) fn tidy(value: &Secret, kind: &str, format: &Format, secret: bool) -> Result<Secret, Fault> {
    let value = value.pasted();
    // Looked at to be compared with the format; nothing of it goes into a fault.
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

/// The day on which something stops working, as typed; nothing if it was left empty.
pub(crate) fn day(text: &str) -> Result<Option<String>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day: jiff::civil::Date =
        text.parse().map_err(|_| Fault::new("expiry-unreadable", &[("text", text)]))?;
    Ok(Some(day.to_string()))
}

/// What is noted of a value: how to recognise it, and the value itself only if it is no secret.
pub(crate) fn noted(value: &Secret, kept: Option<KeptIn>, expires: Option<String>) -> Noted {
    let length = u32::try_from(value.length()).unwrap_or(u32::MAX);
    match kept {
        Some(kept) => {
            let kept = match kept {
                KeptIn::Keychain => "keychain",
                KeptIn::Session => "session",
            };
            Noted { length, ending: value.ending(), value: None, expires, kept: Some(kept.to_owned()) }
        }
        // No secret: the guide says so, and the page shows it whenever it is asked.
        None => Noted {
            length,
            ending: String::new(),
            value: Some(value.expose().to_owned()),
            expires,
            kept: None,
        },
    }
}

/// Where a noted secret is kept, on the device that took it.
fn kept_there(noted: &Noted) -> Option<KeptIn> {
    match noted.kept.as_deref() {
        Some("keychain") => Some(KeptIn::Keychain),
        Some(_) => Some(KeptIn::Session),
        None => None,
    }
}

/// Whether a secret is kept by another device than that of this folder: a hand-over brings the note of it, never the
/// secret. What lies in its place here is an older one, and is not used.
pub(crate) fn elsewhere(credential: &Credential, folder: &str) -> bool {
    kept_there(&credential.stored).is_some() && credential.by.device.to_string() != folder
}

/// Whether a host was typed at another device than that of this folder. No key that is kept here goes there before it was
/// typed here too: whoever made a hand-over file must not say where keys are sent.
pub(crate) fn host_from_elsewhere(known: &Credential, folder: &str) -> bool {
    known.by.device.to_string() != folder
}

/// Where a secret is kept, for whoever replaces or deletes it. Of one that is kept elsewhere, nothing can be lost here:
/// what an older one left in its place goes where that is possible, and stands in the way of nothing.
pub(crate) fn kept(credential: &Credential, folder: &str) -> Option<KeptIn> {
    let kept = kept_there(&credential.stored)?;
    Some(if elsewhere(credential, folder) { KeptIn::Session } else { kept })
}

/// What the window is told.
pub(crate) fn stored(credential: &Credential, folder: &str, lost: bool) -> Stored {
    let noted = &credential.stored;
    let elsewhere = elsewhere(credential, folder);
    Stored {
        at: credential.by.at.to_string(),
        length: noted.length,
        ending: noted.ending.clone(),
        value: noted.value.clone(),
        expires: noted.expires.clone(),
        kept: kept_there(noted),
        lost: lost && !elsewhere,
        elsewhere,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lotse_journal::{DeviceId, Stamp};

    use super::*;

    const HERE: &str = "0198c0de-0000-7000-8000-00000000000a";
    const THERE: &str = "0198c0de-0000-7000-8000-00000000000b";

    fn credential(kept: Option<&str>, device: &str) -> Credential {
        let device: DeviceId = device.parse().unwrap();
        let at = "2026-11-21T09:00:00Z".parse().unwrap();
        let person = Some(Arc::from("Practice Person"));
        let stored = Noted {
            length: 20,
            ending: "7Qz9".to_owned(),
            value: kept.is_none().then(|| "practice@example.com".to_owned()),
            expires: None,
            kept: kept.map(ToOwned::to_owned),
        };
        Credential { stored, by: Stamp { at, device, sequence: 1, person } }
    }

    #[test]
    fn a_secret_that_another_device_took_is_elsewhere() {
        for (kept, device, expected) in [
            (Some("keychain"), HERE, false),
            (Some("session"), HERE, false),
            (Some("keychain"), THERE, true),
            (Some("session"), THERE, true),
            // What is no secret came along.
            (None, THERE, false),
            (None, HERE, false),
        ] {
            let known = credential(kept, device);
            assert_eq!(elsewhere(&known, HERE), expected, "{kept:?} {device}");
            let told = stored(&known, HERE, true);
            assert_eq!((told.elsewhere, told.lost), (expected, !expected), "{kept:?} {device}");
        }
    }

    #[test]
    fn what_is_kept_elsewhere_needs_no_keychain_here_to_be_replaced_or_deleted() {
        assert_eq!(kept(&credential(Some("keychain"), HERE), HERE), Some(KeptIn::Keychain));
        assert_eq!(kept(&credential(Some("keychain"), THERE), HERE), Some(KeptIn::Session));
        assert_eq!(kept(&credential(None, THERE), HERE), None);
    }
}
