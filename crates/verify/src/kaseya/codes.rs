//! The codes of the diagnoses about a VSA, and its topics.

use crate::Code;

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = &[
    Code { code: "kaseya-absent", args: &["what"] },
    Code { code: "kaseya-host-unreadable", args: &[] },
    Code { code: "kaseya-host-not-https", args: &[] },
    Code { code: "kaseya-host-foreign", args: &["host"] },
    Code { code: "kaseya-not-vsa", args: &["host"] },
    Code { code: "kaseya-vsa-x", args: &["host"] },
    Code { code: "kaseya-token-length", args: &["length"] },
    Code { code: "kaseya-token-characters", args: &[] },
    Code { code: "kaseya-bad-login", args: &["addresses", "path", "rest", "scopes", "tokens"] },
    Code { code: "kaseya-pair-refused", args: &[] },
    Code { code: "kaseya-by-hand", args: &[] },
    Code { code: "kaseya-username-differs", args: &["said", "typed"] },
    Code { code: "kaseya-username-unsaid", args: &[] },
    Code { code: "kaseya-session-dropped", args: &[] },
    Code { code: "kaseya-asked-wrongly", args: &[] },
    Code { code: "kaseya-not-found", args: &[] },
    Code { code: "kaseya-server-fault", args: &[] },
    Code { code: "kaseya-busy", args: &["seconds"] },
    Code { code: "kaseya-odd", args: &[] },
    Code { code: "kaseya-right-refused", args: &["button", "leaf", "path", "tab", "what"] },
    Code { code: "kaseya-right-eyes", args: &["button", "leaf", "path", "tab", "what"] },
    Code { code: "kaseya-agents-refused", args: &["button", "path", "tab"] },
    Code { code: "kaseya-none-visible", args: &["what"] },
    Code { code: "kaseya-scope-empty", args: &["path"] },
    Code { code: "kaseya-scope-without-devices", args: &["count", "path"] },
    Code { code: "kaseya-no-desks", args: &[] },
    Code { code: "kaseya-service-desk-off", args: &[] },
    Code { code: "kaseya-user-not-listed", args: &["user"] },
    Code { code: "kaseya-full-rights-role", args: &["path", "role"] },
    Code { code: "kaseya-role-differs", args: &["other", "path", "role"] },
    Code { code: "kaseya-more-roles", args: &["count", "path", "roles"] },
    Code { code: "kaseya-role-by-name", args: &["role"] },
    Code { code: "kaseya-role-eyes", args: &["path"] },
    Code { code: "kaseya-version-differs", args: &["version"] },
    Code { code: "kaseya-version-odd", args: &["version"] },
    Code { code: "kaseya-version-open", args: &["version"] },
    Code { code: "kaseya-web-service-off", args: &["box", "hosted", "path"] },
    Code { code: "kaseya-web-service-eyes", args: &["box", "hosted", "path"] },
];

/// Its topics.
pub(super) const TOPICS: &[&str] = &[
    "kaseya-version",
    "kaseya-web-service",
    "kaseya-scope",
    "kaseya-agents",
    "kaseya-assets",
    "kaseya-audit",
    "kaseya-service-desks",
    "kaseya-users",
    "kaseya-role",
];
