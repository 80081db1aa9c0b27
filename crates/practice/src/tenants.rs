//! All tenants together.

use crate::{autotask, connectwise, kaseya, sophos, umbrella};

/// The practice tenants of all vendors, as they are set up right now.
#[derive(Debug, Clone, Default)]
pub struct Tenants {
    /// Autotask.
    pub autotask: autotask::Tenant,
    /// ConnectWise PSA.
    pub connectwise: connectwise::Tenant,
    /// Kaseya VSA.
    pub kaseya: kaseya::Tenant,
    /// Sophos Central.
    pub sophos: sophos::Tenant,
    /// Cisco Umbrella.
    pub umbrella: umbrella::Tenant,
}

/// A value that a practice tenant's screen shows, to be taken like a real one. All are made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The kind, as in guides: `connectwise-private-key`.
    pub kind: &'static str,
    /// The value.
    pub value: String,
    /// Whether it would be a secret.
    pub secret: bool,
}

impl Tenants {
    /// The values that the tenants' screens show for a guide of this PSA and product.
    pub fn given(&self, guide: &str) -> Vec<Given> {
        let mut given = self.autotask.given(guide);
        given.extend(self.connectwise.given(guide));
        given.extend(self.kaseya.given(guide));
        given.extend(self.sophos.given(guide));
        given.extend(self.umbrella.given(guide));
        given
    }
}
