//! What can go wrong with a vault, each with a code for which the window has a sentence.

use thiserror::Error;

/// Why a secret could not be kept, read or deleted. No variant carries a secret; details come from the operating
/// system, in its own language, and are cleaned of the secret in question.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VaultFault {
    /// There is no keychain on this machine, or its service does not run. Lotse looks for it once, at the first use:
    /// if somebody starts the service later, Lotse must be restarted.
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
    /// Windows keeps no keys for this sign-in: a policy forbids it, or it is one through the network only.
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
    /// The secret is longer than what every keychain can hold.
    #[error("{length} bytes; a keychain takes {limit}")]
    TooLong {
        /// The length in bytes as UTF-16, as Windows counts.
        length: usize,
        /// The most that is possible, counted the same way.
        limit: usize,
    },
    /// The secret is empty, or contains a character at which some keychain cuts it off.
    #[error("nothing that could be kept")]
    Unfit,
    /// The keychain said that it kept the secret, and gave back something else.
    #[error("the keychain did not keep it")]
    Lost,
}

// No sentence shows a detail: it is English, or the system's own language.
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
    /// Whether the same may work later, after the person did something outside of Lotse.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Locked { .. } | Self::Refused { .. })
    }

    /// The same without a text that must not be in it.
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
