//! The codes of ConnectWise PSA's diagnoses with all their arguments, and its topics.

use crate::{About, Code};

const CELL: &[&str] = &["role", "function", "column", "asked", "found", "path"];
const BEYOND: &[&str] = &["role", "module", "function", "column", "asked", "found", "path"];

/// The codes of its diagnoses.
pub(super) const CODES: &[Code] = &[
    // Before anything is sent
    Code::new("connectwise-value-absent", &[]).about(About::StateOfEach),
    Code::new("connectwise-site-unreadable", &["value", "example"]),
    Code::new("connectwise-site-not-https", &["value"]),
    Code::new("connectwise-site-foreign", &["host"]),
    Code::new("connectwise-client-id-absent", &["address"]),
    Code::new("connectwise-client-id-format", &["address"]),
    Code::new("connectwise-client-id-is-company", &["address"]),
    Code::new("connectwise-key-white-space", &["path"]),
    Code::new("connectwise-key-has-company", &["company"]),
    Code::new("connectwise-keys-same", &["path"]),
    // The look-up
    Code::new("connectwise-site-wrong", &["host", "path"]),
    Code::new("connectwise-company-unknown", &["company", "host", "path"]),
    Code::new("connectwise-company-spelling", &["asked", "told"]),
    Code::new("connectwise-company-other", &["asked", "told"]),
    Code::new("connectwise-lookup-absent", &["host"]),
    // Signing in
    Code::new("connectwise-client-id-refused", &["status", "address"]),
    Code::new("connectwise-keys-refused", &["status", "hint", "path"]),
    Code::new("connectwise-not-authenticated", &["path"]),
    Code::new("connectwise-locked", &["message", "path"]),
    Code::new("connectwise-sign-in-unsure", &["status", "address", "path"]),
    Code::new("connectwise-cannot-route", &["host", "company"]),
    Code::new("connectwise-ssl-required", &["host", "example"]),
    // The member and its role
    Code::new("connectwise-personal-keys", &["member", "class", "path"]),
    Code::new("connectwise-member-inactive", &["member", "path"]),
    Code::new("connectwise-member-unclear", &["member"]),
    Code::new("connectwise-boards-excluded", &["member", "count", "path"]),
    Code::new("connectwise-admin-role", &["role", "path"]),
    Code::new("connectwise-role-other", &["role", "path"]),
    Code::new("connectwise-role-wide", &["role", "path", "count"]),
    Code::new("connectwise-role-unclear", &[]),
    Code::new("connectwise-role-shown", &["role"]),
    // The list of rights
    Code::new("connectwise-security-refused", &["status"]),
    Code::new("connectwise-not-provable", &[]),
    Code::new("connectwise-probe-only", &["function"]),
    Code::new("connectwise-level-missing", CELL),
    Code::new("connectwise-level-excess", CELL),
    Code::new("connectwise-level-unclear", &["function", "column", "found"]),
    Code::new("connectwise-not-offered", &["function", "column"]),
    Code::new("connectwise-function-unclear", &["function", "found"]),
    Code::new("connectwise-rows-unmatched", &["module", "asked", "there", "path"]),
    Code::new("connectwise-cell-contradicted", &["function", "path"]),
    Code::new("connectwise-right-refused", &["function", "path"]),
    Code::new("connectwise-right-beyond", BEYOND),
    Code::new("connectwise-report-beyond", BEYOND),
    Code::new("connectwise-beyond-unclear", &["function", "column", "found"]),
    Code::new("connectwise-list-incomplete", &["count"]),
    // Reading
    Code::new("connectwise-probe-disagrees", &["function", "seen", "path"]),
    Code::new("connectwise-probe-empty", &["function"]),
    Code::new("connectwise-probe-agrees", &["function"]),
    // Tables
    Code::new("connectwise-table-missing", &["table", "path"]),
    Code::new("connectwise-tables-all", &["table", "path"]),
    Code::new("connectwise-entry-beyond", &["table", "path"]),
    Code::new("connectwise-entries-beyond", &["count", "path"]),
    Code::new("connectwise-entry-unclear", &["table", "path"]),
    Code::new("connectwise-tables-unclear", &["path"]),
    Code::new("connectwise-tables-sampled", &["path"]),
    Code::new("connectwise-tables-narrowed", &["path"]),
    Code::new("connectwise-list-narrowed", &["list", "path"]),
    // An administrator's keys
    Code::new("connectwise-admin-refused", &["status"]),
    Code::new("connectwise-admin-member-absent", &["member"]),
    Code::new("connectwise-role-differs", &["role", "other"]),
    // Deeper: the service desk
    Code::new("connectwise-deeper-refused", &[]).about(About::State),
    Code::new("connectwise-deeper-absent", &[]).about(About::State),
    Code::new("connectwise-boards-visible", &["count"]),
    Code::new("connectwise-boards-hidden", &["count", "hidden"]),
    Code::new("connectwise-boards-untold", &["count"]),
    Code::new("connectwise-desk-listed", &["count"]).about(About::State),
    Code::new("connectwise-desk-empty", &[]).about(About::State),
    Code::new("connectwise-statuses-closing", &["count", "closing"]),
    Code::new("connectwise-statuses-open", &["count"]),
    Code::new("connectwise-integrators-fit", &["count"]),
    Code::new("connectwise-integrators-unfit", &["count"]),
    // Deeper: records of the product
    Code::new("connectwise-wrote-seen", &["count"]).about(About::State),
    Code::new("connectwise-wrote-unseen", &[]).about(About::State),
    Code::new("connectwise-wrote-untold", &[]).about(About::State),
    Code::new("connectwise-additions-unseen", &["count"]),
    // Any call
    Code::new("connectwise-busy", &["seconds"]),
    Code::new("connectwise-overloaded", &[]),
    Code::new("connectwise-maintenance", &["status"]),
    Code::new("connectwise-declined", &["status", "message", "path"]),
    Code::new("connectwise-declined-silent", &["status", "path"]),
    Code::new("connectwise-condition", &["message"]),
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
    "connectwise-board-list",
    "connectwise-board-statuses",
    "connectwise-priorities",
    "connectwise-configuration-types",
    "connectwise-integrators",
    "connectwise-wrote-tickets",
    "connectwise-wrote-configurations",
    "connectwise-wrote-catalog",
    "connectwise-wrote-additions",
    "connectwise-company-list",
];
