//! Calls through a proxy.

use std::net::SocketAddr;
use std::process::Command;

use lotse_vault::Secret;
use lotse_vendor::{Call, Door, DoorFault, DoorSettings, Failure, Proxy, kaseya};

use crate::server::{Reply, Server};
use crate::tunnel::{Manner, Tunnel};
use crate::world::{Identity, ca_file, good, now, settings, url, visit};

/// A host name that only a proxy can resolve here.
const FAR: &str = "https://vsa.lotse-practice.example/api/v1.0/echo";
const PASSWORD: &str = "practice:pass word";
/// `lotse:practice:pass word`
const AUTHORIZATION: &str = "Basic bG90c2U6cHJhY3RpY2U6cGFzcyB3b3Jk";

fn manual(identity: &Identity, address: &str, sign_in: Option<(&str, &str)>) -> Result<Door, DoorFault> {
    let (_folder, ca_file) = ca_file(&identity.pem);
    let sign_in = sign_in.map(|(name, password)| (name.to_owned(), Secret::new(password.to_owned())));
    let proxy = Proxy::Manual { address: address.to_owned(), sign_in };
    Door::new(&DoorSettings { ca_file, proxy, ..settings() }, now)
}

async fn far(door: &Door) -> Result<u16, Failure> {
    let call =
        Call::get(&kaseya::VENDOR, url(FAR)).secret_header("x-key", &Secret::new("practice-key".to_owned()));
    visit(door).send(call).await.map(|answer| answer.status)
}

async fn set_up(manner: Manner) -> (Identity, Server, Tunnel) {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let tunnel = Tunnel::start(manner, server.address).await;
    (identity, server, tunnel)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manual_proxy_is_used_and_sees_no_secret() {
    let (identity, server, tunnel) = set_up(Manner::Open).await;
    for address in [tunnel.address.to_string(), format!(" http://{}/ ", tunnel.address)] {
        assert_eq!(far(&manual(&identity, &address, None).unwrap()).await, Ok(200));
    }
    assert_eq!(server.seen().len(), 2);
    let said = tunnel.seen();
    assert!(said[0].starts_with("CONNECT vsa.lotse-practice.example:443 "), "{said:?}");
    assert!(
        said.iter().all(|said| !said.contains("practice-key") && !said.to_lowercase().contains("proxy-auth"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_proxy_gets_its_user_name_and_password() {
    let (identity, server, tunnel) = set_up(Manner::Ask(AUTHORIZATION)).await;
    let address = tunnel.address.to_string();
    assert_eq!(far(&manual(&identity, &address, Some(("lotse", PASSWORD))).unwrap()).await, Ok(200));
    // User name, password and proxy, pasted as one address.
    let pasted = format!("http://lotse:practice%3Apass%20word@{}", tunnel.address);
    assert_eq!(far(&manual(&identity, &pasted, None).unwrap()).await, Ok(200));
    assert!(server.seen().iter().all(|said| !said.contains("bG90c2U6") && !said.contains(PASSWORD)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_rejects_the_sign_in_is_named() {
    let (identity, server, tunnel) = set_up(Manner::Ask(AUTHORIZATION)).await;
    let address = tunnel.address.to_string();
    for sign_in in [None, Some(("lotse", "wrong"))] {
        let failure = far(&manual(&identity, &address, sign_in).unwrap()).await.unwrap_err();
        assert_eq!(failure, Failure::ProxySignIn { proxy: address.clone(), offers: "basic".to_owned() });
    }
    assert!(server.seen().is_empty());
    let with_sign_in = tunnel.seen().iter().filter(|said| said.to_lowercase().contains("proxy-auth")).count();
    assert_eq!(with_sign_in, 1, "a wrong password is sent once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_refuses_a_host_is_named_with_the_host() {
    let (identity, _, tunnel) = set_up(Manner::Refuse).await;
    let proxy = tunnel.address.to_string();
    let host = "vsa.lotse-practice.example".to_owned();
    let failure = far(&manual(&identity, &proxy, None).unwrap()).await.unwrap_err();
    assert_eq!(failure, Failure::ProxyRefused { proxy, host, status: Some(403) });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_accepts_only_windows_authentication_is_recognised() {
    let (identity, server, tunnel) = set_up(Manner::AskWindows).await;
    let proxy = tunnel.address.to_string();
    for sign_in in [None, Some(("lotse", PASSWORD))] {
        let failure = far(&manual(&identity, &proxy, sign_in).unwrap()).await.unwrap_err();
        assert_eq!(failure, Failure::ProxySignIn { proxy: proxy.clone(), offers: "windows".to_owned() });
    }
    assert!(server.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_windows_list_of_proxies_is_read() {
    let (identity, _server, tunnel) = set_up(Manner::Open).await;
    let list = format!("http=127.0.0.1:9;https={};socks=127.0.0.1:9", tunnel.address);
    assert_eq!(far(&manual(&identity, &list, None).unwrap()).await, Ok(200));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_kind_of_an_unusable_proxy_address_is_reported() {
    let identity = good();
    for (address, kind) in [
        ("http://pac.lotse-practice.invalid/proxy.pac", "script"),
        ("http://wpad/wpad.dat", "script"),
        ("socks5://proxy:1080", "socks"),
        ("socks=proxy:1080", "socks"),
        ("http://", "other"),
    ] {
        let Err(fault) = manual(&identity, address, None) else { panic!("{address} was taken") };
        assert_eq!((fault.code(), fault.args()["kind"].as_str()), ("door-proxy-address", kind), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreachable_proxy_is_named() {
    let identity = good();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gone = listener.local_addr().unwrap().to_string();
    drop(listener);
    for proxy in [gone, "proxy.lotse-practice.invalid:3128".to_owned()] {
        let failure = far(&manual(&identity, &proxy, None).unwrap()).await.unwrap_err();
        assert_eq!(failure, Failure::ProxyDead { proxy });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_behind_a_proxy_is_judged_like_any_other() {
    let (_, _, tunnel) = set_up(Manner::Open).await;
    let failure = far(&manual(&good(), &tunnel.address.to_string(), None).unwrap()).await.unwrap_err();
    let (host, issuer) =
        ("vsa.lotse-practice.example".to_owned(), "Practice Inspection CA (Practice Proxy Ltd)".to_owned());
    assert_eq!(failure, Failure::Untrusted { host, issuer });
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fault_of_an_invalid_proxy_address_omits_the_password() {
    let identity = good();
    for address in ["socks5://lotse:practice-word@proxy:1080", "http://", "lotse:practice-word@:", "a b"] {
        let Err(fault) = manual(&identity, address, None) else { panic!("{address} was taken") };
        let said = format!("{fault} {fault:?} {:?}", fault.args());
        assert_eq!(fault.code(), "door-proxy-address");
        assert!(!said.contains("practice-word"), "{said}");
    }
}

/// Set when the test below starts itself again with the proxy in its environment.
const INSIDE: &str = "LOTSE_TEST_INSIDE";

#[test]
fn the_proxy_of_the_environment_is_used_and_named() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(ca_file) = std::env::var_os(INSIDE) {
        let settings = DoorSettings { ca_file: Some(ca_file.into()), proxy: Proxy::System, ..settings() };
        let outcome = runtime.block_on(far(&Door::new(&settings, now).unwrap()));
        let said = format!("outcome: {outcome:?}\n");
        std::io::Write::write_all(&mut std::io::stdout(), said.as_bytes()).unwrap();
        return;
    }
    let again = |identity: &Identity, proxy: String, skipped: &str| {
        let (_folder, ca_file) = ca_file(&identity.pem);
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "proxies::the_proxy_of_the_environment_is_used_and_named", "--nocapture"])
            .env(INSIDE, ca_file.unwrap())
            .env("HTTPS_PROXY", proxy)
            .env("NO_PROXY", skipped)
            .env_remove("https_proxy")
            .env_remove("no_proxy")
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let (identity, _server, tunnel) = runtime.block_on(set_up(Manner::Ask(AUTHORIZATION)));
    let with = |sign_in: &str, address: SocketAddr| format!("http://{sign_in}{address}");
    let said = again(&identity, with("lotse:practice%3Apass%20word@", tunnel.address), "");
    assert!(said.contains("outcome: Ok(200)"), "{said}");
    let said = again(&identity, with("lotse:practice-word@", tunnel.address), "");
    assert!(said.contains("ProxySignIn") && said.contains(&tunnel.address.to_string()), "{said}");
    assert!(!said.contains("practice-word"), "{said}");
    let said = again(&identity, with("", tunnel.address), "lotse-practice.example");
    assert!(said.contains("Dns"), "without the proxy nobody knows the name: {said}");
}
