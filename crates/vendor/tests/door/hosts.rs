//! The hosts that calls may go to.

use lotse_vault::Secret;
use lotse_vendor::{Call, Door, Failure, Vendor, autotask, connectwise, kaseya, sophos, umbrella};

use crate::server::{Reply, Server};
use crate::world::{good, now, settings, url, visit};

/// Whether a call to this URL is sent. Every name resolves to one server here.
async fn is_let_through(vendor: &'static Vendor, address: &str) -> bool {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let door = Door::practice(server.address, identity.pem.as_bytes(), &settings(), now).unwrap();
    let visit = visit(&door);
    let call =
        Call::get(vendor, url(address)).secret_header("x-key", &Secret::new("practice-key".to_owned()));
    match visit.send(call).await {
        Err(Failure::ForeignHost { host }) => {
            assert!(address.contains(&host), "{host}");
            assert!(!host.contains("user"), "no name in it: {host}");
            assert!(server.seen().is_empty() && visit.records().is_empty());
            false
        }
        _ => true,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_to_the_clouds_own_hosts_are_sent() {
    for (vendor, address) in [
        (&autotask::VENDOR, "https://webservices.autotask.net/x"),
        (&autotask::VENDOR, "https://webservices2.autotask.net/x"),
        (&autotask::VENDOR, "https://WEBSERVICES24.autotask.net:443/x"),
        (&autotask::VENDOR, "https://prde.autotask.net/x"),
        (&autotask::VENDOR, "https://pres.autotask.net/x"),
        (&sophos::VENDOR, "https://id.sophos.com/x"),
        (&sophos::VENDOR, "https://api.central.sophos.com/x"),
        (&sophos::VENDOR, "https://api-eu01.central.sophos.com/x"),
        (&umbrella::VENDOR, "https://api.umbrella.com/x"),
    ] {
        assert!(is_let_through(vendor, address).await, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_host_receives_a_cloud_vendors_secret() {
    for (vendor, address) in [
        (&autotask::VENDOR, "https://ww5.autotask.net/x"),
        (&autotask::VENDOR, "https://webservices5x.autotask.net/x"),
        (&autotask::VENDOR, "https://webservices5.autotask.net.evil.example/x"),
        (&autotask::VENDOR, "https://evil.example/webservices5.autotask.net"),
        (&autotask::VENDOR, "https://a.webservices5.autotask.net/x"),
        (&autotask::VENDOR, "https://webservices5.autotask.net:8443/x"),
        (&autotask::VENDOR, "https://127.0.0.1/x"),
        (&autotask::VENDOR, "https://[::1]/x"),
        (&autotask::VENDOR, "https://autotask.net/x"),
        (&sophos::VENDOR, "https://api-.central.sophos.com/x"),
        (&sophos::VENDOR, "https://api-a.b.central.sophos.com/x"),
        (&sophos::VENDOR, "https://central.sophos.com/x"),
        (&sophos::VENDOR, "https://10.0.0.1/x"),
        (&umbrella::VENDOR, "https://management.api.umbrella.com/x"),
        (&umbrella::VENDOR, "https://api.umbrella.com.evil.example/x"),
        (&umbrella::VENDOR, "https://api.central.sophos.com/x"),
    ] {
        assert!(!is_let_through(vendor, address).await, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customers_own_server_may_have_any_host_but_needs_https() {
    for vendor in [&connectwise::VENDOR, &kaseya::VENDOR] {
        assert!(is_let_through(vendor, "https://vsa.lotse-practice.example:8443/x").await);
        assert!(is_let_through(vendor, "https://127.0.0.1/x").await);
    }
    for vendor in
        [&connectwise::VENDOR, &kaseya::VENDOR, &autotask::VENDOR, &sophos::VENDOR, &umbrella::VENDOR]
    {
        for address in [
            "http://vsa.lotse-practice.example/x",
            "ftp://vsa.lotse-practice.example/x",
            "https://user@vsa.lotse-practice.example/x",
            "https://user:pass@webservices5.autotask.net/x",
        ] {
            assert!(!is_let_through(vendor, address).await, "{vendor:?} {address}");
        }
    }
}
