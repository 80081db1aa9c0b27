//! What people paste as a site, and the hosts that result.

use lotse_vendor::HostFault;
use lotse_vendor::connectwise::{Site, SiteFault};

#[test]
fn cloud_hosts_lead_to_their_api_hosts() {
    let table = [
        ("na.myconnectwise.net", "api-na.myconnectwise.net"),
        ("eu.myconnectwise.net", "api-eu.myconnectwise.net"),
        ("au.myconnectwise.net", "api-au.myconnectwise.net"),
        ("aus.myconnectwise.net", "api-aus.myconnectwise.net"),
        ("za.myconnectwise.net", "api-za.myconnectwise.net"),
        ("staging.connectwisedev.com", "api-staging.connectwisedev.com"),
    ];
    for (user, api) in table {
        for pasted in [user, api] {
            let site = Site::parse(pasted).unwrap();
            assert_eq!((site.user().as_str(), site.api().as_str()), (user, api));
            assert!(site.is_cloud());
        }
    }
}

#[test]
fn other_hosts_are_unchanged() {
    for host in [
        "psa.uebungsfirma.example",
        "api-psa.uebungsfirma.example",
        "xx.myconnectwise.net",
        "psa.example:8443",
    ] {
        let site = Site::parse(host).unwrap();
        assert_eq!((site.user().as_str(), site.api().as_str()), (host, host));
        assert!(!site.is_cloud());
    }
}

#[test]
fn urls_are_reduced_to_the_host() {
    let pasted = "https://API-EU.myconnectwise.net/v4_6_release/apis/3.0/?x=y";
    assert_eq!(Site::parse(pasted).unwrap().user().as_str(), "eu.myconnectwise.net");
}

#[test]
fn the_reason_is_given_for_a_text_that_is_not_a_site() {
    assert_eq!(Site::parse(" "), Err(SiteFault::Host(HostFault::Empty)));
    assert_eq!(Site::parse("http://eu.myconnectwise.net"), Err(SiteFault::Host(HostFault::NotHttps)));
    assert!(matches!(Site::parse("two words"), Err(SiteFault::Host(HostFault::Unreadable))));
    for foreign in ["webservices4.autotask.net", "sophos.com", "api.umbrella.com", "x.workspace365.net"] {
        assert!(matches!(Site::parse(foreign), Err(SiteFault::Foreign { .. })), "{foreign}");
    }
}
