//! The errors of a vault. The window has a sentence for each error's code.

use thiserror::Error;

/// Why a secret could not be kept, read or deleted. No variant carries a secret; details come from the operating
/// system, in its own language, and are cleaned of the secret in question.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VaultFault {
    /// There is no keychain on this machine, or its service is not running. Lotse looks for it once, at the first use, so it must
    /// be restarted if the service is started later.
    #[error("there is no keychain: {detail}")]
    Missing {
        /// What the operating system said.
        detail: String,
    },
    /// The keychain is locked, and nobody unlocked it when asked.
    #[error("the keychain is locked: {detail}")]
    Locked {
        /// What the operating system said.
        detail: String,
    },
    /// Windows stores no credentials for this sign-in: a policy forbids it, or it is a network sign-in.
    #[error("nothing can be stored in this sign-in: {detail}")]
    NoLogon {
        /// What the operating system said.
        detail: String,
    },
    /// The keychain is there but refuses.
    #[error("the keychain refuses: {detail}")]
    Refused {
        /// What the operating system said.
        detail: String,
    },
    /// The secret is too long for some operating system's keychain.
    #[error("{length} bytes; a keychain takes {limit}")]
    TooLong {
        /// The length in bytes as UTF-16, as Windows counts.
        length: usize,
        /// The maximum, counted the same way.
        limit: usize,
    },
    /// The secret is empty, or contains a character at which some keychain would cut it off.
    #[error("nothing that could be kept")]
    Unfit,
    /// The keychain reported success, but returned something else when it was read back.
    #[error("the keychain did not keep it")]
    Lost,
}

// No sentence shows the detail, because it may not be in the reader's language.
lotse_text::coded!(VaultFault {
    Missing { detail } => "vault-missing",
    Locked { detail } => "vault-locked",
    NoLogon { detail } => "vault-no-logon",
    Refused { detail } => "vault-refused",
    TooLong { length, limit } => "vault-too-long",
    Unfit {} => "vault-unfit",
    Lost {} => "vault-lost",
});

impl VaultFault {
    /// Whether the same call may work later, after the user has done something outside of Lotse.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Locked { .. } | Self::Refused { .. })
    }

    /// The fault with a text removed that must not be in it.
    pub(crate) fn without(mut self, unwanted: &str) -> Self {
        if let Self::Missing { detail }
        | Self::Locked { detail }
        | Self::NoLogon { detail }
        | Self::Refused { detail } = &mut self
            && !unwanted.is_empty()
        {
            *detail = detail.replace(unwanted, "•••");
        }
        self
    }
}
