//! The registry entry of Cisco Umbrella.

use std::time::Duration;

use crate::door::{Allowance, Hosts, Kept, Vendor, never};

/// The only host of its API.
pub(super) const HOST: &str = "api.umbrella.com";

const MINUTE: Duration = Duration::from_mins(1);

const KEPT: Kept = Kept::of("umbrella", "umbrella");

/// Cisco Umbrella.
pub static VENDOR: Vendor = Vendor {
    id: "umbrella",
    domains: &["umbrella.com", "opendns.com", "cisco.com"],
    hosts: Hosts::Cloud(|host| host == HOST),
    at_once: 2,
    allowances: &[
        Allowance { path: "/auth/", calls: 20, span: MINUTE },
        Allowance { path: "/admin/", calls: 14, span: MINUTE },
        Allowance { path: "/", calls: 70, span: MINUTE },
    ],
    passes: never,
    words: &["auth", "v2", "token", "admin", "managed", "providers", "customers"],
    shared_host: |_| Some(HOST),
    kept: &[KEPT.plain("umbrella-key"), KEPT.ending("umbrella-secret")],
    needs: &[],
    program_id: None,
    lent_keys: None,
};
