//! The codes of HaloPSA's diagnoses with all their arguments, and its topics.

use crate::Code;

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = &[
    Code::new("halopsa-absent", &["what"]),
    Code::new("halopsa-site-unreadable", &["value"]),
    Code::new("halopsa-site-foreign", &["host"]),
    Code::new("halopsa-bad-client", &["active", "path"]),
    Code::new("halopsa-scope-missing", &["path", "scope", "tab"]),
    Code::new("halopsa-scope-refused", &["path", "scope", "tab"]),
    Code::new("halopsa-scope-included", &["path", "scope", "tab"]),
    Code::new("halopsa-scope-unsaid", &["path", "scope", "tab"]),
    Code::new("halopsa-more-scopes", &["path", "scopes", "tab"]),
    Code::new("halopsa-more-scopes-unseen", &["path", "tab"]),
    Code::new("halopsa-agent-disabled", &["agent", "path"]),
    Code::new("halopsa-agent-shared", &["agent", "box", "path"]),
    Code::new("halopsa-agent-administrator", &["agent"]),
    Code::new("halopsa-agent-odd", &["path"]),
    Code::new("halopsa-agent-unseen", &["path"]),
    Code::new("halopsa-right-eyes", &["path", "right", "what"]),
    Code::new("halopsa-right-refused", &["path", "right", "what"]),
    Code::new("halopsa-none-visible", &["what"]),
    Code::new("halopsa-token-without-scope", &["what"]),
    Code::new("halopsa-unauthorized", &[]),
    Code::new("halopsa-not-found", &["path"]),
    Code::new("halopsa-asked-wrongly", &[]),
    Code::new("halopsa-server-fault", &[]),
    Code::new("halopsa-busy", &["seconds"]),
    Code::new("halopsa-odd", &[]),
];

/// The topic of scopes beyond those of the guide.
pub(super) const MORE_SCOPES: &str = "halopsa-more-scopes";
/// The topic of the site.
pub(super) const SITE: &str = "halopsa-site";
/// The topic of the agent.
pub(super) const AGENT: &str = "halopsa-agent";

/// Its topics.
pub(super) const TOPICS: &[&str] = &[SITE, MORE_SCOPES, AGENT, "halopsa-tickets", "halopsa-clients"];
