//! The codes of the diagnoses, with the arguments their words can count on, and the topics.

use crate::Code;

const fn code(code: &'static str, args: &'static [&'static str]) -> Code {
    Code { code, args }
}

const CELL: &[&str] = &["role", "function", "column", "asked", "found", "path"];
const BEYOND: &[&str] = &["role", "module", "function", "column", "asked", "found", "path"];

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = &[
    // Before anything is sent
    code("connectwise-value-absent", &[]),
    code("connectwise-site-unreadable", &["value", "example"]),
    code("connectwise-site-not-https", &["value"]),
    code("connectwise-site-foreign", &["host"]),
    code("connectwise-client-id-absent", &["address"]),
    code("connectwise-client-id-format", &["address"]),
    code("connectwise-client-id-is-company", &["address"]),
    code("connectwise-key-white-space", &["path"]),
    code("connectwise-key-has-company", &["company"]),
    code("connectwise-keys-same", &["path"]),
    // The look-up
    code("connectwise-site-wrong", &["host", "path"]),
    code("connectwise-company-unknown", &["company", "host", "path"]),
    code("connectwise-company-spelling", &["asked", "told"]),
    code("connectwise-company-other", &["asked", "told"]),
    code("connectwise-lookup-absent", &["host"]),
    // Signing in
    code("connectwise-client-id-refused", &["status", "address"]),
    code("connectwise-keys-refused", &["status", "hint", "path"]),
    code("connectwise-not-authenticated", &["path"]),
    code("connectwise-sign-in-unsure", &["status", "address", "path"]),
    code("connectwise-cannot-route", &["host", "company"]),
    code("connectwise-ssl-required", &["host", "example"]),
    // The member and its role
    code("connectwise-personal-keys", &["member", "class", "path"]),
    code("connectwise-member-inactive", &["member", "path"]),
    code("connectwise-member-unclear", &["member"]),
    code("connectwise-boards-excluded", &["member", "count", "path"]),
    code("connectwise-admin-role", &["role", "path"]),
    code("connectwise-role-other", &["role", "path"]),
    code("connectwise-role-wide", &["role", "path", "count"]),
    code("connectwise-role-unclear", &[]),
    code("connectwise-role-shown", &["role"]),
    // The list of rights
    code("connectwise-security-refused", &["status"]),
    code("connectwise-not-provable", &[]),
    code("connectwise-probe-only", &["function"]),
    code("connectwise-level-missing", CELL),
    code("connectwise-level-excess", CELL),
    code("connectwise-level-unclear", &["function", "column", "found"]),
    code("connectwise-not-offered", &["function", "column"]),
    code("connectwise-function-unclear", &["function", "found"]),
    code("connectwise-rows-unmatched", &["module", "asked", "there", "path"]),
    code("connectwise-cell-contradicted", &["function", "path"]),
    code("connectwise-right-refused", &["function", "path"]),
    code("connectwise-right-beyond", BEYOND),
    code("connectwise-report-beyond", BEYOND),
    code("connectwise-beyond-unclear", &["function", "column", "found"]),
    code("connectwise-list-incomplete", &["count"]),
    // Reading
    code("connectwise-probe-disagrees", &["function", "seen", "path"]),
    code("connectwise-probe-empty", &["function"]),
    code("connectwise-probe-agrees", &["function"]),
    // Tables
    code("connectwise-table-missing", &["table", "path"]),
    code("connectwise-tables-all", &["table", "path"]),
    code("connectwise-entry-beyond", &["table", "path"]),
    code("connectwise-entries-beyond", &["count", "path"]),
    code("connectwise-entry-unclear", &["table", "path"]),
    code("connectwise-tables-unclear", &["path"]),
    code("connectwise-tables-sampled", &["path"]),
    code("connectwise-tables-narrowed", &["path"]),
    code("connectwise-list-narrowed", &["list", "path"]),
    // An administrator's keys
    code("connectwise-admin-refused", &["status"]),
    code("connectwise-admin-member-absent", &["member"]),
    code("connectwise-role-differs", &["role", "other"]),
    // Any call
    code("connectwise-busy", &["seconds"]),
    code("connectwise-overloaded", &[]),
    code("connectwise-maintenance", &["status"]),
    code("connectwise-declined", &["status", "message", "path"]),
    code("connectwise-condition", &["message"]),
];

/// Its topics.
pub(super) const TOPICS: &[&str] = &[
    "connectwise-sign-in",
    "connectwise-client-id",
    "connectwise-member",
    "connectwise-boards",
    "connectwise-role",
    "connectwise-security",
    "connectwise-beyond",
    "connectwise-probe",
    "connectwise-table",
    "connectwise-tables",
    "connectwise-narrowed",
    "connectwise-admin",
];
