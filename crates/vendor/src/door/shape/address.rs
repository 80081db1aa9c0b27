//! Addresses without anything that identifies a customer: names of servers, companies and users, and numbers.

use super::super::Vendor;

/// A path in which every segment that is not one of Lotse's own words is replaced by `*`.
pub(super) fn path(vendor: &Vendor, path: &str) -> String {
    let known = |part: &str| vendor.words.iter().any(|word| word.eq_ignore_ascii_case(part));
    let mut before = "";
    let mut parts = Vec::new();
    for part in path.split('/') {
        // A company can have any name, including one of these words.
        let own = part.is_empty() || (known(part) && before != "companyinfo");
        parts.push(if own { part } else { "*" });
        before = part;
    }
    parts.join("/")
}

/// The part of a host's name that many customers share.
pub(super) fn host(vendor: &Vendor, host: &str) -> String {
    let name = host.split(':').next().unwrap_or_default();
    (vendor.shared_host)(name).unwrap_or(OWN).to_owned()
}

/// Stands for a server of the organisation.
const OWN: &str = "<own server>";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{autotask, connectwise, kaseya, sophos, umbrella};

    #[test]
    fn a_path_keeps_only_known_words() {
        let boards = "/v2026_1/apis/3.0/service/boards/27/statuses";
        for (vendor, of, pattern) in [
            (&connectwise::VENDOR, "/login/companyinfo/practice", "/login/companyinfo/*"),
            (&connectwise::VENDOR, "/login/companyinfo/system", "/login/companyinfo/*"),
            (&connectwise::VENDOR, boards, "/*/apis/3.0/service/boards/*/statuses"),
            (&autotask::VENDOR, "/ATServicesRest/V1.0/Resources/29682", "/ATServicesRest/V1.0/Resources/*"),
            (&kaseya::VENDOR, "/api/v1.0/system/users", "/api/v1.0/system/users"),
            (&umbrella::VENDOR, "/admin/v2/managed/customers", "/admin/v2/managed/customers"),
            (&umbrella::VENDOR, "/•••", "/*"),
        ] {
            assert_eq!(path(vendor, of), pattern);
        }
    }

    #[test]
    fn a_host_does_not_identify_the_customer() {
        for (vendor, of, pattern) in [
            (&autotask::VENDOR, "webservices18.autotask.net", "webservices*.autotask.net"),
            (&connectwise::VENDOR, "api-eu.myconnectwise.net", "api-*.myconnectwise.net"),
            (&connectwise::VENDOR, "psa.practice.example:8443", "<own server>"),
            (&kaseya::VENDOR, "practice.kaseya.net", "*.kaseya.net"),
            (&kaseya::VENDOR, "vsa.practice.example", "<own server>"),
            (&sophos::VENDOR, "api-eu01.central.sophos.com", "api-*.central.sophos.com"),
        ] {
            assert_eq!(host(vendor, of), pattern);
        }
    }
}
