//! The values that a check works with: credentials of the run, and values of the organisation.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_vault::Secret;

/// A value.
#[derive(Clone)]
pub enum Material {
    /// A value that is not secret, such as a user name or a host.
    Plain(String),
    /// A secret.
    Secret(Secret),
}

/// The values of a check, by kind.
///
/// Kinds of a run are the `kind` of the guide's credentials (`autotask-username`, `connectwise-private-key`,
/// `kaseya-token`, `oauth-client-id` ...). Kinds of an organisation: `connectwise-site`, `connectwise-company-id`,
/// `connectwise-client-id`, `autotask-inspector-username`, `autotask-inspector-secret`, `autotask-inspector-code`,
/// `halopsa-site`, `sophos-client-id`, `sophos-client-secret`, `umbrella-key`, `umbrella-secret`. Kinds for a single check, which
/// are never stored: `connectwise-admin-public-key`, `connectwise-admin-private-key`, `lookup-mail`.
#[derive(Clone, Default)]
pub struct Materials {
    values: BTreeMap<String, Material>,
    /// When each credential was stored, by kind: a new user may not work for some minutes.
    pub taken: BTreeMap<String, Timestamp>,
}

impl Materials {
    /// Adds a value that is not secret. White space that was pasted along is removed.
    #[must_use]
    pub fn plain(mut self, kind: &str, value: &str) -> Self {
        self.values.insert(kind.to_owned(), Material::Plain(lotse_text::pasted(value)));
        self
    }

    /// Adds a secret. White space that was pasted along is removed.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "it is handed over: nobody goes on with what was pasted along"
    )]
    pub fn secret(mut self, kind: &str, value: Secret) -> Self {
        self.values.insert(kind.to_owned(), Material::Secret(value.pasted()));
        self
    }

    /// Adds the time when a credential was stored.
    #[must_use]
    pub fn taken_at(mut self, kind: &str, at: Timestamp) -> Self {
        self.taken.insert(kind.to_owned(), at);
        self
    }

    /// A value that is not secret. `None` if it is absent or empty.
    pub fn text(&self, kind: &str) -> Option<&str> {
        match self.values.get(kind) {
            Some(Material::Plain(text)) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// A secret. `None` if it is absent.
    pub fn get_secret(&self, kind: &str) -> Option<&Secret> {
        match self.values.get(kind) {
            Some(Material::Secret(secret)) => Some(secret),
            _ => None,
        }
    }

    /// A value, whether it is stored as a secret or not. `None` if it is absent.
    pub fn any(&self, kind: &str) -> Option<Secret> {
        self.text(kind).map(|text| Secret::new(text.to_owned())).or_else(|| self.get_secret(kind).cloned())
    }

    /// All values that are not secret: names of people, companies and servers.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.values.values().filter_map(|value| match value {
            Material::Plain(text) => Some(text.as_str()),
            Material::Secret(_) => None,
        })
    }

    /// Whether there is a value of this kind.
    pub fn has(&self, kind: &str) -> bool {
        self.values.contains_key(kind)
    }
}
