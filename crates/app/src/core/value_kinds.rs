//! The values that an organisation can have for the checks of its runs, from each vendor's registry entry.

use std::sync::LazyLock;

pub(crate) use lotse_vendor::Kept as ValueKind;
use lotse_vendor::VENDORS;

/// All values, group by group.
pub(crate) static VALUE_KINDS: LazyLock<Vec<ValueKind>> =
    LazyLock::new(|| VENDORS.iter().flat_map(|vendor| vendor.kept).copied().collect());
