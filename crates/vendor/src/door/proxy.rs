//! Selects the proxy of a call and configures the HTTP client accordingly.

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use lotse_vault::Secret;
use reqwest::ClientBuilder;
use url::Url;

use super::DoorFault;

/// The proxy setting.
#[derive(Clone)]
pub enum Proxy {
    /// The proxy of the operating system; on Linux that of `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    System,
    /// No proxy.
    Direct,
    /// A proxy that the technician entered.
    Manual {
        /// `host:port`, an http URL, or a list in Windows' format: `http=a:80;https=b:80`.
        address: String,
        /// User name and password, if the proxy demands them.
        sign_in: Option<SignIn>,
    },
}

type SignIn = (String, Secret);

impl Proxy {
    /// Splits a manual proxy's address into the part that may be stored and shown, and the user name and password
    /// that were pasted with it. Without these, the address is returned as typed.
    ///
    /// # Errors
    /// The address may contain a user name but can't be parsed.
    pub fn apart(address: &str) -> Result<(String, Option<SignIn>), DoorFault> {
        if !address.contains('@') {
            return Ok((address.trim().to_owned(), None));
        }
        let (url, sign_in) = read(address)?;
        let fault = || fault(address, "other");
        // Anything after the host has no meaning for a proxy.
        let host = url.host_str().map(|host| match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        });
        Ok((format!("{}://{}", url.scheme(), host.ok_or_else(fault)?), sign_in))
    }
}

/// Selects the proxy of a call.
pub(crate) struct Way {
    matcher: Option<Matcher>,
    /// Whether names without a dot are reached directly, as `<local>` in Windows' list demands.
    local: bool,
}

/// The proxy of a call.
pub(crate) struct Via {
    /// Host and port, without user name and password.
    pub(crate) authority: String,
    /// Whether the connection to the proxy itself uses TLS.
    pub(crate) secure: bool,
}

impl Way {
    /// No proxy.
    pub(crate) const fn direct() -> Self {
        Self { matcher: None, local: false }
    }

    /// Uses this proxy, except for the hosts of a list.
    fn through(url: &Url, except: &str) -> Self {
        let (except, local) = exceptions(except);
        Self { matcher: Some(Matcher::builder().all(url.as_str().to_owned()).no(except).build()), local }
    }

    /// The proxy for a URL.
    pub(crate) fn via(&self, url: &Url) -> Option<Via> {
        if self.local && url.domain().is_some_and(|name| !name.contains('.')) {
            return None;
        }
        let found = self.matcher.as_ref()?.intercept(&url.as_str().parse().ok()?)?;
        let secure = found.uri().scheme_str() == Some("https");
        Some(Via { authority: found.uri().authority()?.to_string(), secure })
    }

    fn url(&self, url: &Url) -> Option<Url> {
        let via = self.via(url)?;
        Url::parse(&format!("{}://{}", if via.secure { "https" } else { "http" }, via.authority)).ok()
    }
}

/// Configures the proxy of the HTTP client. The client uses the same [`Way`] that names the proxy in a failure.
pub(crate) fn apply(builder: ClientBuilder, proxy: &Proxy) -> Result<(ClientBuilder, Arc<Way>), DoorFault> {
    let (way, sign_in) = match proxy {
        Proxy::System => of_system()?,
        Proxy::Direct => (Way::direct(), None),
        Proxy::Manual { address, sign_in } => {
            let (url, pasted) = read(address)?;
            (Way::through(&url, ""), sign_in.clone().or(pasted))
        }
    };
    let way = Arc::new(way);
    let asked = way.clone();
    let chosen = reqwest::Proxy::custom(move |url| asked.url(url));
    let chosen = match &sign_in {
        Some((name, password)) => chosen.basic_auth(name, password.expose()),
        None => chosen,
    };
    Ok((builder.no_proxy().proxy(chosen), way))
}

/// The proxy of the environment, otherwise that of the operating system.
fn of_system() -> Result<(Way, Option<SignIn>), DoorFault> {
    let variable = |names: [&str; 2]| names.iter().find_map(|name| std::env::var(name).ok());
    let named = variable(["HTTPS_PROXY", "https_proxy"]).or_else(|| variable(["ALL_PROXY", "all_proxy"]));
    let (address, except) = match named {
        Some(address) => (address, variable(["NO_PROXY", "no_proxy"]).unwrap_or_default()),
        None => match of_windows() {
            Some(set) => set,
            None => return Ok((Way { matcher: Some(Matcher::from_system()), local: false }, None)),
        },
    };
    if address.trim().is_empty() {
        return Ok((Way::direct(), None));
    }
    let (url, sign_in) = read(&address)?;
    Ok((Way::through(&url, &except), sign_in))
}

/// Proxy and exceptions in Windows' settings. They are read here because the HTTP client takes a list of proxies
/// for a single address.
#[cfg(windows)]
fn of_windows() -> Option<(String, String)> {
    let path = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings";
    let settings = windows_registry::CURRENT_USER.open(path).ok()?;
    if settings.get_u32("ProxyEnable").unwrap_or(0) == 0 {
        return None;
    }
    let except = settings.get_string("ProxyOverride").unwrap_or_default();
    Some((settings.get_string("ProxyServer").ok()?, except))
}

#[cfg(not(windows))]
const fn of_windows() -> Option<(String, String)> {
    None
}

/// Parses an address and separates user name and password, because addresses are shown.
fn read(address: &str) -> Result<(Url, Option<SignIn>), DoorFault> {
    let one = one_of(address.trim()).ok_or_else(|| fault(address, "socks"))?;
    let shape = if one.contains("://") { one.to_owned() } else { format!("http://{one}") };
    let mut url = Url::parse(&shape).map_err(|_| fault(address, "other"))?;
    let path = url.path().to_lowercase();
    if [".pac", ".dat", ".js"].iter().any(|end| path.ends_with(end)) {
        return Err(fault(address, "script"));
    }
    if url.scheme().starts_with("socks") {
        return Err(fault(address, "socks"));
    }
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(fault(address, "other"));
    }
    let plain = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pasted = (!url.username().is_empty())
        .then(|| (plain(url.username()), Secret::new(plain(url.password().unwrap_or_default()))));
    let cleared = url.set_username("").and_then(|()| url.set_password(None));
    cleared.map_err(|()| fault(address, "other"))?;
    Ok((url, pasted))
}

/// The proxy for HTTPS in a list in Windows' format, `http=a:80;https=b:80;socks=c:1080`. A text that is not such a
/// list is a single address. `None` if the list has only SOCKS proxies.
fn one_of(text: &str) -> Option<&str> {
    let entries = || {
        text.split([';', ' ']).map(str::trim).filter(|entry| !entry.is_empty()).map(|entry| {
            let pair = entry.split_once('=').map(|(kind, address)| (kind.to_ascii_lowercase(), address));
            let known = pair.filter(|(kind, _)| ["http", "https", "ftp", "socks"].contains(&kind.as_str()));
            known.unwrap_or_else(|| (String::new(), entry))
        })
    };
    if entries().all(|(kind, _)| kind.is_empty()) {
        // A password may contain a semicolon.
        return if text.contains(['@', ' ']) { Some(text) } else { text.split(';').next() };
    }
    ["https", "", "http"].iter().find_map(|wanted| entries().find(|(kind, _)| kind == wanted)).map(|it| it.1)
}

/// The hosts and networks that are reached directly, in the HTTP client's format, and whether `<local>` is among
/// them. Windows separates entries by semicolons and writes networks as `10.*`.
fn exceptions(list: &str) -> (String, bool) {
    let entries = || list.split([',', ';', ' ']).map(str::trim).filter(|entry| !entry.is_empty());
    let local = entries().any(|entry| entry.eq_ignore_ascii_case("<local>"));
    let plain = entries().filter(|entry| !entry.starts_with('<'));
    let plain =
        plain.map(|entry| network(entry).unwrap_or_else(|| entry.trim_start_matches("*.").to_owned()));
    (plain.collect::<Vec<_>>().join(","), local)
}

/// Converts `192.168.*` to `192.168.0.0/16`.
fn network(entry: &str) -> Option<String> {
    let numbers: Vec<&str> = entry.split('.').take_while(|part| *part != "*").collect();
    let all_numbers = numbers.iter().all(|part| part.parse::<u8>().is_ok());
    if !entry.ends_with(".*") || !all_numbers || !(1..=3).contains(&numbers.len()) {
        return None;
    }
    let zeros = [".0"].repeat(4 - numbers.len()).concat();
    Some(format!("{}{zeros}/{}", numbers.join("."), numbers.len() * 8))
}

fn fault(address: &str, kind: &'static str) -> DoorFault {
    let shown = address.rsplit('@').next().unwrap_or_default();
    DoorFault::ProxyAddress { address: shown.to_owned(), kind }
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::{Way, exceptions, one_of};

    #[test]
    fn the_https_proxy_is_taken_from_a_windows_list() {
        for (list, one) in [
            ("http=a:80;https=b:81;socks=c:1080", Some("b:81")),
            ("HTTPS=b:81", Some("b:81")),
            ("http=a:80", Some("a:80")),
            ("a:80;b:80", Some("a:80")),
            ("socks=c:1080", None),
            ("http://user:a=b;c@proxy:80", Some("http://user:a=b;c@proxy:80")),
        ] {
            assert_eq!(one_of(list), one, "{list}");
        }
    }

    #[test]
    fn windows_exceptions_are_understood() {
        let (plain, local) = exceptions("*.lotse-practice.example;10.*;192.168.1.*;<local>");
        assert_eq!((plain.as_str(), local), ("lotse-practice.example,10.0.0.0/8,192.168.1.0/24", true));
        let proxy = Url::parse("http://proxy.example:8080").unwrap();
        let way = Way::through(&proxy, "*.lotse-practice.example;10.*;<local>");
        let direct = |url: &str| way.via(&Url::parse(url).unwrap()).is_none();
        for url in ["https://vsa.lotse-practice.example/", "https://10.1.2.3/", "https://vsa/"] {
            assert!(direct(url), "{url}");
        }
        assert!(!direct("https://elsewhere.example/"));
    }
}
