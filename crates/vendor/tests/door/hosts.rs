//! Where calls may go.

use lotse_vault::Secret;
use lotse_vendor::{Api, Call, Door, Failure};

use crate::server::{Reply, Server};
use crate::world::{good, now, settings, url, visit};

/// Whether a call to this address is let through. Every name leads to one server here.
async fn is_let_through(api: Api, address: &str) -> bool {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let door = Door::practice(server.address, identity.pem.as_bytes(), &settings(), now).unwrap();
    let visit = visit(&door);
    let call = Call::get(api, url(address)).secret_header("x-key", &Secret::new("practice-key".to_owned()));
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
async fn the_clouds_own_hosts_are_let_through() {
    for (api, address) in [
        (Api::Autotask, "https://webservices.autotask.net/x"),
        (Api::Autotask, "https://webservices2.autotask.net/x"),
        (Api::Autotask, "https://WEBSERVICES24.autotask.net:443/x"),
        (Api::Autotask, "https://prde.autotask.net/x"),
        (Api::Autotask, "https://pres.autotask.net/x"),
        (Api::Sophos, "https://id.sophos.com/x"),
        (Api::Sophos, "https://api.central.sophos.com/x"),
        (Api::Sophos, "https://api-eu01.central.sophos.com/x"),
        (Api::Umbrella, "https://api.umbrella.com/x"),
    ] {
        assert!(is_let_through(api, address).await, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_host_gets_a_secret_of_a_cloud() {
    for (api, address) in [
        (Api::Autotask, "https://ww5.autotask.net/x"),
        (Api::Autotask, "https://webservices5x.autotask.net/x"),
        (Api::Autotask, "https://webservices5.autotask.net.evil.example/x"),
        (Api::Autotask, "https://evil.example/webservices5.autotask.net"),
        (Api::Autotask, "https://a.webservices5.autotask.net/x"),
        (Api::Autotask, "https://webservices5.autotask.net:8443/x"),
        (Api::Autotask, "https://127.0.0.1/x"),
        (Api::Autotask, "https://[::1]/x"),
        (Api::Autotask, "https://autotask.net/x"),
        (Api::Sophos, "https://api-.central.sophos.com/x"),
        (Api::Sophos, "https://api-a.b.central.sophos.com/x"),
        (Api::Sophos, "https://central.sophos.com/x"),
        (Api::Sophos, "https://10.0.0.1/x"),
        (Api::Umbrella, "https://management.api.umbrella.com/x"),
        (Api::Umbrella, "https://api.umbrella.com.evil.example/x"),
        (Api::Umbrella, "https://api.central.sophos.com/x"),
    ] {
        assert!(!is_let_through(api, address).await, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customers_own_server_may_be_anywhere_but_only_by_https() {
    for api in [Api::ConnectWise, Api::Kaseya] {
        assert!(is_let_through(api, "https://vsa.lotse-practice.example:8443/x").await);
        assert!(is_let_through(api, "https://127.0.0.1/x").await);
    }
    for api in [Api::ConnectWise, Api::Kaseya, Api::Autotask, Api::Sophos, Api::Umbrella] {
        for address in [
            "http://vsa.lotse-practice.example/x",
            "ftp://vsa.lotse-practice.example/x",
            "https://user@vsa.lotse-practice.example/x",
            "https://user:pass@webservices5.autotask.net/x",
        ] {
            assert!(!is_let_through(api, address).await, "{api:?} {address}");
        }
    }
}
