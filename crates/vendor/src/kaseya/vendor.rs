//! The registry entry of Kaseya VSA.

use std::time::Duration;

use crate::door::{Allowance, Hosts, Vendor, never};

/// Kaseya VSA.
pub static VENDOR: Vendor = Vendor {
    id: "kaseya",
    domains: &["kaseya.net", "kaseya.com", VSA_X],
    hosts: Hosts::Any(|_| false),
    at_once: 4,
    allowances: &[Allowance { path: "/", calls: 120, span: Duration::from_mins(1) }],
    passes: never,
    words: &[
        "api",
        "v1.0",
        "v3",
        "echo",
        "auth",
        "environment",
        "system",
        "currentUser",
        "users",
        "session",
        "roles",
        "scopes",
        "ismoduleinstalled",
        "ismoduleactivated",
        "assetmgmt",
        "agents",
        "assets",
        "audit",
        "summary",
        "automation",
        "servicedesks",
        "machinegroups",
    ],
    shared_host: |host| host.ends_with(".kaseya.net").then_some("*.kaseya.net"),
    kept: &[],
    needs: &[],
    program_id: None,
    lent_keys: None,
};

/// The domain of VSA X, another product of the same vendor.
pub(super) const VSA_X: &str = "vsax.net";
