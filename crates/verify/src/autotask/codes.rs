//! The codes of Autotask's diagnoses with all their arguments, and its topics.

use crate::Code;

macro_rules! codes {
    ($($code:literal: [$($arg:literal),*]),* $(,)?) => {
        &[$(Code::new($code, &[$($arg),*])),*]
    };
}

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = codes! {
    "autotask-username-missing": [],
    "autotask-secret-missing": [],
    "autotask-code-missing": ["section"],
    "autotask-secret-vendor-bound": ["vendor"],
    "autotask-no-inspector": ["custom"],
    "autotask-inspector-incomplete": [],
    "autotask-other-tenant": ["user"],
    "autotask-proven-by-code": [],
    "autotask-zone-domain": ["host"],
    "autotask-zone-moved": ["old", "new"],
    "autotask-zone-unknown": ["user", "key", "path"],
    "autotask-sign-in-refused": ["user", "key", "secret", "section", "active", "locked", "new", "path"],
    "autotask-tries-spent": ["user"],
    "autotask-user-too-new": ["user", "minutes"],
    "autotask-integration-code": ["user", "section", "custom", "path"],
    "autotask-not-allowed": ["entity", "path"],
    "autotask-webhook-not-yours": ["entity"],
    "autotask-budget": ["spent", "limit", "minutes"],
    "autotask-budget-untold": [],
    "autotask-field-unsaid": ["field", "path"],
    "autotask-license-unsaid": ["path"],
    "autotask-hourly": [],
    "autotask-threads": ["entity"],
    "autotask-too-many": [],
    "autotask-wrong-call": ["status", "entity"],
    "autotask-said": ["status", "text"],
    "autotask-status": ["status", "entity"],
    "autotask-user-unknown": ["user", "key", "path"],
    "autotask-user-not-seen": ["user"],
    "autotask-several-users": ["user", "count", "path"],
    "autotask-domain-differs": ["user", "inspector", "key"],
    "autotask-user-inactive": ["active", "path"],
    "autotask-not-api-user": ["license", "new", "path"],
    "autotask-level-is-system": ["level", "copy", "levels", "field", "path"],
    "autotask-level-too-wide": ["level", "asked", "field", "path"],
    "autotask-level-other": ["level", "asked", "field", "path"],
    "autotask-level-named": ["level", "field", "path"],
    "autotask-level-unnamed": ["id", "field"],
    "autotask-no-location": ["field", "path"],
    "autotask-location-unseen": ["id", "field", "path"],
    "autotask-no-line-of-business": ["lines", "associated", "path"],
    "autotask-lines-not-listed": ["lines", "associated", "path"],
    "autotask-lines-some": ["lacking", "lines", "path"],
    "autotask-lines-off": [],
    "autotask-contact-unseen": [],
    "autotask-contact-once": [],
    "autotask-duplicate-contact": ["count"],
    "autotask-no-recent-tickets": ["days"],
    "autotask-tickets-by-inspector": ["days"],
    "autotask-right-none": ["entity", "path"],
    "autotask-right-restricted": ["entity"],
    "autotask-right-other": ["entity", "word"],
    "autotask-no-reader": [],
    "autotask-field-filled": ["field", "count"],
    "autotask-field-empty": ["field"],
    "autotask-field-absent": ["field"],
    "autotask-field-odd": ["field"],
    "autotask-vendor-noted": ["vendor"],
    "autotask-vendor-not-noted": ["vendor"],
    "autotask-vendor-unlisted": ["vendor"],
};

/// Its topics.
pub(super) const TOPICS: &[&str] = &[
    "autotask-zone",
    "autotask-inspector",
    "autotask-code",
    "autotask-budget",
    "autotask-lines",
    "autotask-tickets",
    "autotask-rights",
    "autotask-kaseya-customers",
    "autotask-kaseya-devices",
    "autotask-vendor-wrote",
    "autotask-companies",
];
