//! Which hosts are a vendor's own. The clouds have fixed names; ConnectWise and Kaseya also run at the customer's.

use url::{Host, Url};

use super::Api;

/// Whether a call of this API may go to this address: https only, nobody's name in it, and for the clouds a host of
/// the vendor's own at the usual port.
pub(crate) fn belongs(api: Api, url: &Url) -> bool {
    if url.scheme() != "https" || !url.username().is_empty() || url.password().is_some() {
        return false;
    }
    let cloud: fn(&str) -> bool = match api {
        Api::ConnectWise | Api::Kaseya => return url.host().is_some(),
        Api::Autotask => is_autotask,
        Api::Sophos => is_sophos,
        Api::Umbrella => |name| name == "api.umbrella.com",
    };
    url.port().is_none() && matches!(url.host(), Some(Host::Domain(name)) if cloud(name))
}

fn is_autotask(name: &str) -> bool {
    let Some(first) = name.strip_suffix(".autotask.net") else { return false };
    let number = first.strip_prefix("webservices");
    number.is_some_and(|number| number.bytes().all(|letter| letter.is_ascii_digit()))
        || matches!(first, "prde" | "pres")
}

fn is_sophos(name: &str) -> bool {
    let is_label = |text: &str| {
        !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
    };
    let region = || name.strip_suffix(".central.sophos.com")?.strip_prefix("api-");
    matches!(name, "id.sophos.com" | "api.central.sophos.com") || region().is_some_and(is_label)
}
