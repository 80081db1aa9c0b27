//! Finds out why a proxy refuses a tunnel.
//!
//! The HTTP client reports neither the status nor the authentication schemes of a proxy's answer. The proxy is
//! therefore asked once more, without user name and password, and only to open the tunnel: nothing is sent through
//! it.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

use super::Failure;
use super::proxy::Via;

/// The time limit for the proxy's answer. It has just answered.
const TIME: Duration = Duration::from_secs(5);
/// The most bytes that are read of the answer's head.
const LONGEST: usize = 16 * 1024;

/// Adds the details of the proxy's own answer to a failure.
pub(crate) async fn explain(failure: Failure, via: &Via, url: &Url) -> Failure {
    if via.secure || !matches!(failure, Failure::ProxySignIn { .. } | Failure::ProxyRefused { .. }) {
        return failure;
    }
    let said = tokio::time::timeout(TIME, ask(&via.authority, url)).await.ok().flatten();
    match (failure, said) {
        (Failure::ProxySignIn { proxy, .. }, Some((407, offers))) => Failure::ProxySignIn { proxy, offers },
        // Asked without user name and password, the proxy answers 407 even if it would refuse the host.
        (Failure::ProxyRefused { proxy, host, .. }, Some((status, _))) if status != 407 && status >= 300 => {
            Failure::ProxyRefused { proxy, host, status: Some(status) }
        }
        (failure, _) => failure,
    }
}

/// The status of a proxy's answer, and the authentication schemes that it offers.
async fn ask(proxy: &str, url: &Url) -> Option<(u16, String)> {
    let proxy =
        if proxy.rsplit(']').next()?.contains(':') { proxy.to_owned() } else { format!("{proxy}:80") };
    let to = format!("{}:{}", url.host_str()?, url.port_or_known_default()?);
    let mut stream = TcpStream::connect(proxy).await.ok()?;
    stream.write_all(format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n\r\n").as_bytes()).await.ok()?;
    let mut head = Vec::new();
    while head.len() < LONGEST && !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.ok()? == 0 {
            break;
        }
    }
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut answer = httparse::Response::new(&mut headers);
    answer.parse(&head).ok()?;
    let offers =
        answer.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("proxy-authenticate"));
    Some((answer.code?, kind(offers.map(|header| String::from_utf8_lossy(header.value).to_lowercase()))))
}

/// The kind of authentication that a proxy accepts. One header may name several schemes.
fn kind(offers: impl Iterator<Item = String>) -> String {
    let offers: Vec<String> = offers.collect();
    let offered =
        |name: &str| offers.iter().flat_map(|offer| offer.split([',', ' '])).any(|word| word == name);
    let kind = if offered("basic") {
        "basic"
    } else if ["ntlm", "negotiate", "kerberos"].iter().any(|name| offered(name)) {
        "windows"
    } else if offers.is_empty() {
        ""
    } else {
        "other"
    };
    kind.to_owned()
}
