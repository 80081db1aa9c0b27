//! The registry entry of Autotask.

use std::time::Duration;

use super::zone::{DISCOVERY, is_zone_host};
use crate::door::{Allowance, Hosts, Kept, Need, Vendor, never};

const INSPECTOR: Kept = Kept::of("autotask", "autotask-inspector");

/// Autotask.
pub static VENDOR: Vendor = Vendor {
    id: "autotask",
    domains: &["autotask.net"],
    hosts: Hosts::Cloud(|host| host == DISCOVERY || is_zone_host(host)),
    // Autotask refuses a fourth concurrent call for the same entity.
    at_once: 3,
    // The vendor's limit is shared by all integrations of a database.
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
        // The code identifies the calling program and never expires. It is kept as a secret because, together with
        // the username and the secret, it gives access.
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
