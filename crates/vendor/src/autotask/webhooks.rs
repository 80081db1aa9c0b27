//! Webhooks of the signed-in user.
//!
//! The key that signs deliveries is neither requested nor read.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::WebhookKind;
use super::reading::{boolean, integer, text};

/// A webhook that the signed-in user owns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// The entity it reports on.
    pub kind: WebhookKind,
    /// Its id, unique within its kind.
    pub id: i64,
    /// Its name.
    pub name: Option<String>,
    /// The server it delivers to. Services put keys into the rest of the URL, so `/…` replaces it.
    pub url: Option<String>,
    /// Whether it is active.
    pub active: Option<bool>,
    /// Whether the server has finished setting it up.
    pub ready: Option<bool>,
    /// The id of the user who owns it.
    pub owner: Option<i64>,
}

impl Webhook {
    /// The fields that are requested. The signing key is not among them.
    pub(super) const FIELDS: &[&str] =
        &["id", "name", "webhookUrl", "isActive", "isReady", "ownerResourceID"];

    pub(super) fn read(kind: WebhookKind, value: &Value) -> Option<Self> {
        Some(Self {
            kind,
            id: integer(value, "id")?,
            name: text(value, "name"),
            url: text(value, "webhookUrl").map(|address| server(&address)),
            active: boolean(value, "isActive"),
            ready: boolean(value, "isReady"),
            owner: integer(value, "ownerResourceID"),
        })
    }
}

/// Reduces a URL to scheme, host and port, because everything else can contain a key.
fn server(address: &str) -> String {
    let Ok(url) = url::Url::parse(address.trim()) else { return "…".to_owned() };
    let Some(host) = url.host_str().filter(|_| matches!(url.scheme(), "http" | "https")) else {
        return "…".to_owned();
    };
    let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    format!("{}://{host}{port}{}", url.scheme(), if bare { "" } else { "/…" })
}

#[cfg(test)]
mod tests {
    use super::server;

    #[test]
    fn only_the_server_of_a_url_is_kept() {
        for (address, kept) in [
            ("https://hook.example/a/practice-key?code=practice-key#x", "https://hook.example/…"),
            ("https://anna:practice-key@hook.example:8443/a", "https://hook.example:8443/…"),
            ("https://practice-key@hook.example", "https://hook.example"),
            ("https://hook.example/#practice-key", "https://hook.example/…"),
            ("https://hook.example", "https://hook.example"),
            ("mailto:practice-key", "…"),
            ("practice-key", "…"),
            ("", "…"),
        ] {
            assert_eq!(server(address), kept);
        }
    }
}
