//! The journal's notes of keys, and on which device a key itself is kept.

use lotse_journal::{Credential, KeyNote};

use crate::wire::KeptIn;

/// Where a noted secret is kept, on the device that took it.
pub(crate) fn kept_there(noted: &KeyNote) -> Option<KeptIn> {
    match noted.kept.as_deref() {
        Some("keychain") => Some(KeptIn::Keychain),
        Some(_) => Some(KeptIn::Session),
        None => None,
    }
}

/// Whether another device keeps a secret: a hand-over brings the note of it, never the secret. A secret that is stored here in
/// its place is an older one and is not used.
pub(crate) fn is_elsewhere(credential: &Credential, device: &str) -> bool {
    kept_there(&credential.stored).is_some() && credential.by.device.to_string() != device
}

/// Whether a host was typed on another device. No key that is kept here is sent there before it was typed here too: the author of
/// a hand-over file must not decide where keys are sent.
pub(crate) fn host_from_elsewhere(known: &Credential, device: &str) -> bool {
    known.by.device.to_string() != device
}

/// Where a secret is kept, to replace or delete it. If another device keeps it, nothing can be lost here: an older one in its
/// place is deleted if possible.
pub(crate) fn kept(credential: &Credential, device: &str) -> Option<KeptIn> {
    let kept = kept_there(&credential.stored)?;
    Some(if is_elsewhere(credential, device) { KeptIn::Session } else { kept })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lotse_journal::{DeviceId, KeyNote, Stamp};

    use super::*;

    const HERE: &str = "0198c0de-0000-7000-8000-00000000000a";
    const THERE: &str = "0198c0de-0000-7000-8000-00000000000b";

    fn credential(kept: Option<&str>, device: &str) -> Credential {
        let device: DeviceId = device.parse().unwrap();
        let at = "2026-11-21T09:00:00Z".parse().unwrap();
        let person = Some(Arc::from("Practice Person"));
        let stored = KeyNote {
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
            // A value that is not secret is part of the hand-over.
            (None, THERE, false),
            (None, HERE, false),
        ] {
            let known = credential(kept, device);
            assert_eq!(is_elsewhere(&known, HERE), expected, "{kept:?} {device}");
        }
    }

    #[test]
    fn a_key_kept_elsewhere_can_be_replaced_or_deleted_without_a_keychain() {
        assert_eq!(kept(&credential(Some("keychain"), HERE), HERE), Some(KeptIn::Keychain));
        assert_eq!(kept(&credential(Some("keychain"), THERE), HERE), Some(KeptIn::Session));
        assert_eq!(kept(&credential(None, THERE), HERE), None);
    }
}
