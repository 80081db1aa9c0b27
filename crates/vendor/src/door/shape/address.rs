//! Addresses without what tells a customer: names of own servers, of companies and users, and numbers.

use super::super::Api;

/// The words of the paths that Lotse asks for. Everything else in a path is an id or a name.
const WORDS: &[&str] = &[
    // Autotask
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
    // ConnectWise
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
    "configurations",
    "service",
    "finance",
    "agreements",
    "procurement",
    "catalog",
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
    // Kaseya
    "api",
    "v3",
    "echo",
    "auth",
    "environment",
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
    // Sophos and Umbrella
    "v2",
    "oauth2",
    "token",
    "whoami",
    "v1",
    "partner",
    "tenants",
    "admin",
    "managed",
    "providers",
    "customers",
];

/// A path: what is not one of Lotse's own words in it is `*`.
pub(super) fn path(path: &str) -> String {
    let known = |part: &str| WORDS.iter().any(|word| word.eq_ignore_ascii_case(part));
    let mut before = "";
    let mut parts = Vec::new();
    for part in path.split('/') {
        // A company can have any name, also one of these words.
        let own = part.is_empty() || (known(part) && before != "companyinfo");
        parts.push(if own { part } else { "*" });
        before = part;
    }
    parts.join("/")
}

/// A host, as far as many customers share it.
pub(super) fn host(api: Api, host: &str) -> String {
    let name = host.split(':').next().unwrap_or_default();
    let shared = |suffix: &str| name.strip_suffix(suffix);
    let pattern = match api {
        Api::Autotask => match shared(".autotask.net") {
            Some(first) if first.starts_with("webservices") => "webservices*.autotask.net",
            Some(_) => "*.autotask.net",
            None => OWN,
        },
        Api::ConnectWise => match shared(".myconnectwise.net").or(shared(".connectwisedev.com")) {
            Some(first) if first.starts_with("api-") => "api-*.myconnectwise.net",
            Some(_) => "*.myconnectwise.net",
            None => OWN,
        },
        Api::Kaseya => shared(".kaseya.net").map_or(OWN, |_| "*.kaseya.net"),
        Api::Sophos => match name {
            "id.sophos.com" => "id.sophos.com",
            "api.central.sophos.com" => "api.central.sophos.com",
            _ => "api-*.central.sophos.com",
        },
        Api::Umbrella => "api.umbrella.com",
    };
    pattern.to_owned()
}

/// A server of the organisation.
const OWN: &str = "<own server>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_what_every_customer_has() {
        for (of, pattern) in [
            ("/login/companyinfo/practice", "/login/companyinfo/*"),
            ("/login/companyinfo/system", "/login/companyinfo/*"),
            ("/v2026_1/apis/3.0/service/boards/27/statuses", "/*/apis/3.0/service/boards/*/statuses"),
            ("/ATServicesRest/V1.0/Resources/29682", "/ATServicesRest/V1.0/Resources/*"),
            ("/api/v1.0/system/users", "/api/v1.0/system/users"),
            ("/admin/v2/managed/customers", "/admin/v2/managed/customers"),
            ("/•••", "/*"),
        ] {
            assert_eq!(path(of), pattern);
        }
    }

    #[test]
    fn a_host_tells_no_customer() {
        for (api, of, pattern) in [
            (Api::Autotask, "webservices18.autotask.net", "webservices*.autotask.net"),
            (Api::ConnectWise, "api-eu.myconnectwise.net", "api-*.myconnectwise.net"),
            (Api::ConnectWise, "psa.practice.example:8443", "<own server>"),
            (Api::Kaseya, "practice.kaseya.net", "*.kaseya.net"),
            (Api::Kaseya, "vsa.practice.example", "<own server>"),
            (Api::Sophos, "api-eu01.central.sophos.com", "api-*.central.sophos.com"),
        ] {
            assert_eq!(host(api, of), pattern);
        }
    }
}
