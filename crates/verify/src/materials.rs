//! The values that a check works with: those taken on the way, and those of the organisation.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_vault::Secret;

/// A value.
#[derive(Clone)]
pub enum Material {
    /// No secret: a user name, a host.
    Plain(String),
    /// A secret.
    Secret(Secret),
}

/// What a check has to work with, by kind.
///
/// Kinds of a run are the `kind` of the guide's credentials (`autotask-username`, `connectwise-private-key`,
/// `kaseya-token` ...). Kinds of an organisation: `connectwise-site`, `connectwise-company-id`,
/// `connectwise-client-id`, `autotask-inspector-username`, `autotask-inspector-secret`, `autotask-inspector-code`,
/// `sophos-client-id`, `sophos-client-secret`, `umbrella-key`, `umbrella-secret`. For this one check only, and never
/// kept: `connectwise-admin-public-key`, `connectwise-admin-private-key`, `lookup-mail`.
#[derive(Clone, Default)]
pub struct Materials {
    values: BTreeMap<String, Material>,
    /// When a credential was taken, by kind: a new user may need minutes to work.
    pub taken: BTreeMap<String, Timestamp>,
}

impl Materials {
    /// Adds a value that is no secret. What was pasted along with it is dropped.
    #[must_use]
    pub fn plain(mut self, kind: &str, value: &str) -> Self {
        self.values.insert(kind.to_owned(), Material::Plain(lotse_text::pasted(value)));
        self
    }

    /// Adds a secret. What was pasted along with it is dropped.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "it is handed over: nobody goes on with what was pasted along"
    )]
    pub fn secret(mut self, kind: &str, value: Secret) -> Self {
        self.values.insert(kind.to_owned(), Material::Secret(value.pasted()));
        self
    }

    /// Adds when a credential was taken.
    #[must_use]
    pub fn taken_at(mut self, kind: &str, at: Timestamp) -> Self {
        self.taken.insert(kind.to_owned(), at);
        self
    }

    /// A value that is no secret. `None` if it is absent or empty.
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

    /// A value, whether it is kept as a secret or not. `None` if it is absent.
    pub fn any(&self, kind: &str) -> Option<Secret> {
        self.text(kind).map(|text| Secret::new(text.to_owned())).or_else(|| self.get_secret(kind).cloned())
    }

    /// All values that are no secrets: names of people, companies and servers.
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
