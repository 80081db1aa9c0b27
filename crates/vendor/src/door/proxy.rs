//! The proxy: which one a call goes through, and how the HTTP client is told.

use hyper_util::client::proxy::matcher::Matcher;
use lotse_vault::Secret;
use reqwest::ClientBuilder;
use url::Url;

use super::DoorFault;

/// Which proxy to use.
#[derive(Clone)]
pub enum Proxy {
    /// That of the operating system; on Linux that of `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    System,
    /// None.
    Direct,
    /// This one.
    Manual {
        /// `host:port`, or an http address.
        address: String,
        /// Name and password, if it asks for them.
        sign_in: Option<(String, Secret)>,
    },
}

impl Proxy {
    /// An address of a manual proxy as it may be kept and shown, and the name and password that were pasted in it.
    /// Without a sign-in it stays as it was typed.
    ///
    /// # Errors
    /// There may be a name in it, but it can't be read.
    pub fn apart(address: &str) -> Result<(String, Option<(String, Secret)>), DoorFault> {
        if !address.contains('@') {
            return Ok((address.trim().to_owned(), None));
        }
        let fault = || DoorFault::ProxyAddress { address: without_user(address).to_owned() };
        let (url, sign_in) = read(address).ok_or_else(fault)?;
        // What stands behind the host has no meaning for a proxy.
        let host = url.host_str().map(|host| match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        });
        Ok((format!("{}://{}", url.scheme(), host.ok_or_else(fault)?), sign_in))
    }
}

/// Knows which proxy a call goes through, in order to name it when it fails.
pub(crate) struct Way(Option<Matcher>);

impl Way {
    /// No proxy.
    pub(crate) const fn direct() -> Self {
        Self(None)
    }

    /// The proxy for this address, without the name and password that may stand in a variable of the environment.
    pub(crate) fn proxy(&self, url: &Url) -> Option<String> {
        let found = self.0.as_ref()?.intercept(&url.as_str().parse().ok()?)?;
        Some(found.uri().authority()?.to_string())
    }
}

/// Tells the HTTP client which proxy to use.
pub(crate) fn apply(builder: ClientBuilder, proxy: &Proxy) -> Result<(ClientBuilder, Way), DoorFault> {
    match proxy {
        Proxy::System => Ok((builder, Way(Some(Matcher::from_system())))),
        Proxy::Direct => Ok((builder.no_proxy(), Way::direct())),
        Proxy::Manual { address, sign_in } => {
            let fault = || DoorFault::ProxyAddress { address: without_user(address).to_owned() };
            let (url, pasted) = read(address).ok_or_else(fault)?;
            let way = Way(Some(Matcher::builder().all(url.as_str().to_owned()).build()));
            let proxy = reqwest::Proxy::all(url).map_err(|_| fault())?;
            let proxy = match sign_in.as_ref().or(pasted.as_ref()) {
                // The proxy asks for it in this header.
                Some((name, password)) => proxy.basic_auth(name, password.expose()),
                None => proxy,
            };
            Ok((builder.no_proxy().proxy(proxy), way))
        }
    }
}

/// Reads an address. A name and a password in it are taken out: addresses are shown.
fn read(address: &str) -> Option<(Url, Option<(String, Secret)>)> {
    let address = address.trim();
    let shape = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
    let mut url = Url::parse(&shape).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.host_str().filter(|host| !host.is_empty())?;
    let plain = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pasted = (!url.username().is_empty())
        .then(|| (plain(url.username()), Secret::new(plain(url.password().unwrap_or_default()))));
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    Some((url, pasted))
}

fn without_user(address: &str) -> &str {
    address.rsplit('@').next().unwrap_or_default()
}
