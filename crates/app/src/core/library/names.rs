//! The names of the files of a guide.

use lotse_guide::Id;
use lotse_locale::{Language, ScreenLanguage};

/// The guide itself.
pub(super) const GUIDE: &str = "guide.toml";

/// Vendors that do not come with Lotse.
pub(super) const VENDORS: &str = "vendors.toml";

/// Labels, in a file per vendor and language.
pub(super) const LABELS: &str = "labels";

/// The ending of an archive.
pub(crate) const ARCHIVE: &str = "lotse-guide";

/// What is in a file of a guide, by its name.
pub(super) enum Role {
    /// Messages.
    Messages(Language),
    /// Vendors.
    Vendors,
    /// Labels of a vendor.
    Labels(Id, ScreenLanguage),
}

/// The role of a file in a guide's folder.
pub(super) fn role(name: &str) -> Option<Role> {
    if name == VENDORS {
        return Some(Role::Vendors);
    }
    let stem = name.strip_suffix(".ftl")?;
    if let Ok(language) = stem.parse() {
        return Some(Role::Messages(language));
    }
    let (vendor, language) = stem.strip_prefix(LABELS)?.strip_prefix('/')?.rsplit_once('.')?;
    Some(Role::Labels(vendor.parse().ok()?, language.parse().ok()?))
}
