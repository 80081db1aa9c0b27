//! The registry entry of HaloPSA.

use std::time::Duration;

use crate::door::{Allowance, Hosts, Kept, Need, Vendor, never};

/// The ending of the hosts in the vendor's cloud.
pub(super) const CLOUD: &str = ".halopsa.com";

const SITE: &str = "halopsa-site";

/// HaloPSA.
pub static VENDOR: Vendor = Vendor {
    id: "halopsa",
    domains: &["halopsa.com"],
    hosts: Hosts::Any(|host| host.ends_with(CLOUD)),
    at_once: 2,
    // The vendor's own number, 300 in five minutes when it was last seen, may be shared by all integrations of a
    // site.
    allowances: &[Allowance { path: "/", calls: 60, span: Duration::from_mins(5) }],
    passes: never,
    words: &["api", "authinfo", "auth", "token", "Agent", "me", "Client", "Tickets"],
    shared_host: |host| host.ends_with(CLOUD).then_some("*.halopsa.com"),
    kept: &[Kept::of("halopsa", "halopsa").plain(SITE)],
    needs: &[Need { code: SITE, values: &[SITE], carried: "oauth-client-id" }],
    program_id: None,
    lent_keys: None,
};
