//! Autotask, for the registry.

use std::time::Duration;

use super::zone::{DISCOVERY, is_zone_host};
use crate::door::{Allowance, Hosts, Kept, Need, Vendor, never};

const INSPECTOR: Kept = Kept::of("autotask", "autotask-inspector");

/// Autotask.
pub static VENDOR: Vendor = Vendor {
    id: "autotask",
    domains: &["autotask.net"],
    hosts: Hosts::Cloud(|host| host == DISCOVERY || is_zone_host(host)),
    // It refuses a fourth on the same entity.
    at_once: 3,
    // The vendor's limit holds for all integrations of a database.
    allowances: &[Allowance { path: "/", calls: 600, span: Duration::from_hours(1) }],
    passes: never,
    words: &[
        "ATServicesRest",
        "V1.0",
        "ZoneInformation",
        "Version",
        "ThresholdInformation",
        "entityInformation",
        "fields",
        "query",
        "count",
        "next",
        "Companies",
        "Contacts",
        "InternalLocations",
        "OrganizationalLevel1s",
        "OrganizationalLevel2s",
        "OrganizationalLevelAssociations",
        "OrganizationalResources",
        "Resources",
        "Tickets",
        "CompanyWebhooks",
        "ContactWebhooks",
        "ConfigurationItemWebhooks",
        "TicketWebhooks",
        "TicketNoteWebhooks",
    ],
    shared_host: |host| {
        let first = host.strip_suffix(".autotask.net")?;
        Some(if first.starts_with("webservices") { "webservices*.autotask.net" } else { "*.autotask.net" })
    },
    kept: &[
        INSPECTOR.plain("autotask-inspector-username"),
        INSPECTOR.ending("autotask-inspector-secret"),
        // A secret because of what it opens together with the others. It says which program asks, and has no end.
        INSPECTOR.secret("autotask-inspector-code"),
    ],
    needs: &[Need {
        code: "inspector",
        values: &["autotask-inspector-username", "autotask-inspector-secret", "autotask-inspector-code"],
        carried: "autotask-username",
    }],
    program_id: None,
    lent_keys: None,
};
