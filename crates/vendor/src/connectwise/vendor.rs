//! The registry entry of ConnectWise PSA.

use std::time::Duration;

use crate::door::{Allowance, Hosts, Kept, Need, Vendor};

/// The hosts of the cloud. The API host is the same name with the prefix `api-`.
pub(super) const CLOUD: &[&str] = &[
    "na.myconnectwise.net",
    "eu.myconnectwise.net",
    "au.myconnectwise.net",
    "aus.myconnectwise.net",
    "za.myconnectwise.net",
    "staging.connectwisedev.com",
];

const KEPT: Kept = Kept::of("connectwise", "connectwise");

const CLIENT_ID: &str = "connectwise-client-id";

/// ConnectWise PSA.
pub static VENDOR: Vendor = Vendor {
    id: "connectwise",
    domains: &["myconnectwise.net", "connectwisedev.com"],
    hosts: Hosts::Any(|host| CLOUD.contains(&host.strip_prefix("api-").unwrap_or(host))),
    at_once: 6,
    allowances: &[Allowance { path: "/", calls: 1000, span: Duration::from_mins(1) }],
    // The message is misspelt by the vendor. Any other status 500 does not go away by itself.
    passes: |answer| answer.status == 500 && answer.text().contains("A timeout has occured"),
    words: &[
        "login",
        "companyinfo",
        "v4_6_release",
        "apis",
        "3.0",
        "system",
        "info",
        "myMembers",
        "mySecurity",
        "customizeItems",
        "company",
        "companies",
        "configurations",
        "service",
        "tickets",
        "finance",
        "agreements",
        "procurement",
        "catalog",
        "contacts",
        "members",
        "reports",
        "types",
        "statuses",
        "priorities",
        "boards",
        "sources",
        "setupScreens",
        "apiMembers",
        "securityRoles",
        "settings",
    ],
    shared_host: |host| {
        let first =
            host.strip_suffix(".myconnectwise.net").or_else(|| host.strip_suffix(".connectwisedev.com"))?;
        Some(if first.starts_with("api-") { "api-*.myconnectwise.net" } else { "*.myconnectwise.net" })
    },
    kept: &[
        KEPT.plain("connectwise-site"),
        KEPT.plain("connectwise-company-id"),
        // The vendor registers it and treats it as confidential, but it gives no access by itself.
        KEPT.confidential(CLIENT_ID),
    ],
    needs: &[Need { code: "client-id", values: &[CLIENT_ID], carried: "connectwise-public-key" }],
    program_id: Some(CLIENT_ID),
    lent_keys: Some(("connectwise-admin-public-key", "connectwise-admin-private-key")),
};
