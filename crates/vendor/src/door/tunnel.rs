//! What a proxy says when it does not open a way.
//!
//! The HTTP client keeps neither the status nor the sign-ins that a proxy offers. So the proxy is asked once more, without
//! a name and a password, and only for the way: nothing is sent through it.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

use super::Failure;
use super::proxy::Via;

/// How long a proxy is waited for. It has just answered.
const TIME: Duration = Duration::from_secs(5);
/// The longest head of an answer that is read.
const LONGEST: usize = 16 * 1024;

/// A failure at a proxy with what the proxy itself says about it.
pub(crate) async fn explain(failure: Failure, via: &Via, url: &Url) -> Failure {
    if via.secure || !matches!(failure, Failure::ProxySignIn { .. } | Failure::ProxyRefused { .. }) {
        return failure;
    }
    let said = tokio::time::timeout(TIME, ask(&via.authority, url)).await.ok().flatten();
    match (failure, said) {
        (Failure::ProxySignIn { proxy, .. }, Some((407, offers))) => Failure::ProxySignIn { proxy, offers },
        // Without the name and the password it asks for them, whatever it has against the host.
        (Failure::ProxyRefused { proxy, host, .. }, Some((status, _))) if status != 407 && status >= 300 => {
            Failure::ProxyRefused { proxy, host, status: Some(status) }
        }
        (failure, _) => failure,
    }
}

/// Status and offered sign-ins of a proxy's answer.
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

/// Which sign-ins a proxy takes. One header may name several.
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
