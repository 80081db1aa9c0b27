//! The codes of Kaseya VSA's diagnoses with all their arguments, and its topics.

use crate::Code;

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = &[
    Code::new("kaseya-absent", &["what"]),
    Code::new("kaseya-host-unreadable", &[]),
    Code::new("kaseya-host-not-https", &[]),
    Code::new("kaseya-host-foreign", &["host"]),
    Code::new("kaseya-not-vsa", &["host"]),
    Code::new("kaseya-vsa-x", &["host"]),
    Code::new("kaseya-token-length", &["length"]),
    Code::new("kaseya-token-characters", &[]),
    Code::new("kaseya-bad-login", &["addresses", "path", "rest", "scopes", "tokens"]),
    Code::new("kaseya-pair-refused", &[]),
    Code::new("kaseya-by-hand", &[]),
    Code::new("kaseya-username-differs", &["said", "typed"]),
    Code::new("kaseya-username-unsaid", &[]),
    Code::new("kaseya-session-dropped", &[]),
    Code::new("kaseya-asked-wrongly", &[]),
    Code::new("kaseya-not-found", &[]),
    Code::new("kaseya-server-fault", &[]),
    Code::new("kaseya-busy", &["seconds"]),
    Code::new("kaseya-odd", &[]),
    Code::new("kaseya-right-refused", &["button", "leaf", "path", "tab", "what"]),
    Code::new("kaseya-right-eyes", &["button", "leaf", "path", "tab", "what"]),
    Code::new("kaseya-agents-refused", &["button", "path", "tab"]),
    Code::new("kaseya-none-visible", &["what"]),
    Code::new("kaseya-scope-empty", &["path"]),
    Code::new("kaseya-scope-without-devices", &["count", "path"]),
    Code::new("kaseya-no-desks", &[]),
    Code::new("kaseya-service-desk-off", &[]),
    Code::new("kaseya-user-not-listed", &["user"]),
    Code::new("kaseya-full-rights-role", &["path", "role"]),
    Code::new("kaseya-role-differs", &["other", "path", "role"]),
    Code::new("kaseya-more-roles", &["count", "path", "roles"]),
    Code::new("kaseya-role-by-name", &["role"]),
    Code::new("kaseya-role-eyes", &["path"]),
    Code::new("kaseya-version-differs", &["version"]),
    Code::new("kaseya-version-odd", &["version"]),
    Code::new("kaseya-version-open", &["version"]),
    Code::new("kaseya-web-service-off", &["box", "hosted", "path"]),
    Code::new("kaseya-web-service-eyes", &["box", "hosted", "path"]),
];

/// The topic of the list of organisations, which no check asks for.
pub(super) const ORGANISATIONS: &str = "kaseya-organisations";

/// Its topics, that of the list of organisations last.
pub(super) const ALL_TOPICS: &[&str] = &[
    "kaseya-version",
    "kaseya-web-service",
    "kaseya-scope",
    "kaseya-agents",
    "kaseya-assets",
    "kaseya-audit",
    "kaseya-service-desks",
    "kaseya-users",
    "kaseya-role",
    ORGANISATIONS,
];

/// The topics of a check.
pub(super) const TOPICS: &[&str] = ALL_TOPICS.split_at(ALL_TOPICS.len() - 1).0;
