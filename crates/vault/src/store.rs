//! The interface between a vault and a store of secrets.

use crate::{Place, Secret, VaultFault};

/// A store of secrets. It is not trusted: a [`Vault`](crate::Vault) reads back what it wrote.
pub trait Store: Send + Sync {
    /// Stores a secret in its place and replaces any earlier one.
    fn write(&self, place: &Place, secret: &Secret) -> Result<(), VaultFault>;

    /// The secret in this place. A locked store may return `None`.
    fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault>;

    /// Deletes the secret and returns whether there was one. A locked store may return `false`.
    fn delete(&self, place: &Place) -> Result<bool, VaultFault>;
}
