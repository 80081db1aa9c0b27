//! Mistakes that can be switched on, by name.

use crate::Tenants;
use crate::{autotask, connectwise, kaseya, sophos, umbrella};

/// A mistake that somebody could have made, or something that can go wrong at a vendor.
#[derive(Clone, Copy)]
pub struct Mistake {
    /// Its name, like `connectwise-edit-missing`. The words are the message `mistake-<name>`.
    pub name: &'static str,
    /// Makes it.
    pub make: fn(&mut Tenants),
}

/// All mistakes, vendor by vendor.
pub const MISTAKES: &[&[Mistake]] =
    &[autotask::MISTAKES, connectwise::MISTAKES, kaseya::MISTAKES, sophos::MISTAKES, umbrella::MISTAKES];

/// There is no mistake of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no mistake {0:?}")]
pub struct UnknownMistake(pub String);

/// The tenants with these mistakes.
pub(crate) fn with(names: &[String]) -> Result<Tenants, UnknownMistake> {
    let mut tenants = Tenants::default();
    for name in names {
        let mistake = MISTAKES.iter().flat_map(|list| list.iter()).find(|mistake| mistake.name == name);
        let mistake = mistake.ok_or_else(|| UnknownMistake(name.clone()))?;
        (mistake.make)(&mut tenants);
    }
    Ok(tenants)
}
