//! What a vault needs from a store of secrets.

use crate::{Place, Secret, VaultFault};

/// Something that keeps secrets. It is not trusted: a [`Vault`](crate::Vault) reads back what it wrote.
pub trait Store: Send + Sync {
    /// Puts a secret in its place, instead of the one that was there.
    fn write(&self, place: &Place, secret: &Secret) -> Result<(), VaultFault>;

    /// The secret in this place. A locked store may say that there is none.
    fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault>;

    /// Takes the secret away. Whether there was one; a locked store may say that there was none.
    fn delete(&self, place: &Place) -> Result<bool, VaultFault>;
}
