//! The values that an organisation can have, for checks of all its runs.

/// A value that an organisation can have.
pub(crate) struct ValueKind {
    /// Its id, also the kind under which a check looks for it.
    pub(crate) id: &'static str,
    /// What it belongs to.
    pub(crate) group: &'static str,
    /// Whether it is a secret.
    pub(crate) secret: bool,
    /// Whether it can expire: by the vendor's rule, or on a day that is chosen when it is made.
    pub(crate) ends: bool,
}

impl ValueKind {
    /// The vendor that issues it.
    pub(crate) fn vendor(&self) -> &'static str {
        match self.group {
            "autotask-inspector" => "autotask",
            "sophos" => "sophos-central",
            group => group,
        }
    }
}

const fn kind(group: &'static str, id: &'static str, secret: bool) -> ValueKind {
    ValueKind { id, group, secret, ends: false }
}

const fn ending(group: &'static str, id: &'static str) -> ValueKind {
    ValueKind { ends: true, ..kind(group, id, true) }
}

/// All values, group by group.
pub(crate) const VALUE_KINDS: &[ValueKind] = &[
    kind("connectwise", "connectwise-site", false),
    kind("connectwise", "connectwise-company-id", false),
    // Registered with the vendor and treated as confidential by it, but no key: it opens nothing by itself.
    kind("connectwise", "connectwise-client-id", false),
    kind("autotask-inspector", "autotask-inspector-username", false),
    ending("autotask-inspector", "autotask-inspector-secret"),
    // A secret because of what it opens together with the others. It says which program asks, and has no end.
    kind("autotask-inspector", "autotask-inspector-code", true),
    kind("sophos", "sophos-client-id", false),
    ending("sophos", "sophos-client-secret"),
    kind("umbrella", "umbrella-key", false),
    ending("umbrella", "umbrella-secret"),
];
