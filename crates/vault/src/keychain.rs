//! The keychain of the operating system: Windows Credential Manager, macOS Keychain, Secret Service.
//!
//! There is one item per secret. `keyring` looks for the keychain once per process, at the first use.

use std::error::Error as _;

use keyring::{Entry, Error};

use crate::{Place, Secret, Store, VaultFault};

/// The name of Lotse's items in the keychain's own window.
const SERVICE: &str = "Lotse";

/// The keychain, for one data folder.
pub(crate) struct Keychain {
    profile: String,
}

impl Keychain {
    pub(crate) fn new(profile: &str) -> Self {
        Self { profile: profile.to_owned() }
    }

    fn entry(&self, place: &Place) -> Result<Entry, VaultFault> {
        Entry::new(SERVICE, &format!("{}/{place}", self.profile)).map_err(|error| fault(&error))
    }
}

impl Store for Keychain {
    fn write(&self, place: &Place, secret: &Secret) -> Result<(), VaultFault> {
        let entry = self.entry(place)?;
        // Exposed to be stored in the keychain.
        entry.set_password(secret.expose()).map_err(|error| fault(&error))
    }

    fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault> {
        match self.entry(place)?.get_password() {
            Ok(text) => Ok(Some(Secret::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(&error)),
        }
    }

    fn delete(&self, place: &Place) -> Result<bool, VaultFault> {
        match self.entry(place)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(fault(&error)),
        }
    }
}

/// Translates an error of `keyring`, by what the user can do about it. Of variants that carry bytes of an item, only the name
/// is kept.
fn fault(error: &Error) -> VaultFault {
    let refused = |detail: &str| VaultFault::Refused { detail: detail.to_owned() };
    match error {
        Error::NoDefaultStore => VaultFault::Missing { detail: why_missing() },
        Error::NoStorageAccess(cause) if cause.to_string().contains("ERROR_NO_SUCH_LOGON_SESSION") => {
            VaultFault::NoLogon { detail: cause.to_string() }
        }
        Error::NoStorageAccess(cause) => VaultFault::Locked { detail: cause.to_string() },
        Error::PlatformFailure(cause) if is_locked(&**cause) => {
            VaultFault::Locked { detail: cause.to_string() }
        }
        Error::PlatformFailure(cause) => VaultFault::Refused { detail: cause.to_string() },
        Error::TooLong(_, limit) => {
            let limit = usize::try_from(*limit).unwrap_or(usize::MAX);
            VaultFault::TooLong { length: limit.saturating_add(1), limit }
        }
        Error::BadEncoding(_) => refused("the item is not text"),
        Error::BadDataFormat(..) => refused("the item can't be read"),
        Error::Ambiguous(_) => refused("there are several such items"),
        Error::NoEntry => refused("the item has gone"),
        other => VaultFault::Refused { detail: other.to_string() },
    }
}

/// Whether the keychain is locked. The Secret Service reports that as a platform failure.
fn is_locked(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause.to_string().to_ascii_lowercase().contains("islocked")
}

/// Why keyring found no keychain when it looked for one.
fn why_missing() -> String {
    let Err(error) = Entry::store_status() else { return "none was found".to_owned() };
    error.source().map_or_else(|| error.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_that_keeps_no_keys_is_not_a_locked_keychain() {
        let access = |said: &str| fault(&Error::NoStorageAccess(said.into())).code();
        assert_eq!(access("Windows ERROR_NO_SUCH_LOGON_SESSION"), "vault-no-logon");
        assert_eq!(access("the collection is locked"), "vault-locked");
    }
}
