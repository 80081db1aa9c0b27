//! The registry entry of Sophos Central.

use std::time::Duration;

use crate::door::{Allowance, Hosts, Kept, Vendor, never};

const KEPT: Kept = Kept::of("sophos-central", "sophos");

/// Sophos Central.
pub static VENDOR: Vendor = Vendor {
    id: "sophos-central",
    domains: &["sophos.com"],
    hosts: Hosts::Cloud(|host| {
        let is_label = |text: &str| {
            !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        };
        let region = || host.strip_suffix(".central.sophos.com")?.strip_prefix("api-");
        matches!(host, "id.sophos.com" | "api.central.sophos.com") || region().is_some_and(is_label)
    }),
    at_once: 2,
    allowances: &[Allowance { path: "/", calls: 60, span: Duration::from_mins(1) }],
    passes: never,
    words: &["api", "v2", "oauth2", "token", "whoami", "v1", "partner", "tenants"],
    shared_host: |host| {
        Some(match host {
            "id.sophos.com" => "id.sophos.com",
            "api.central.sophos.com" => "api.central.sophos.com",
            _ => "api-*.central.sophos.com",
        })
    },
    kept: &[KEPT.plain("sophos-client-id"), KEPT.ending("sophos-client-secret")],
    needs: &[],
    program_id: None,
    lent_keys: None,
};
