//! What the door knows about a vendor: where calls may go, how many are allowed, and which parts of them may be
//! shown.

use std::fmt;
use std::time::Duration;

use super::Answer;

/// The properties of a vendor. Each vendor's folder defines one; the registry lists them all.
pub struct Vendor {
    /// Its id, as in `locales/vendors.toml`.
    pub id: &'static str,
    /// The vendor's domains. Keys of other vendors must not be sent to hosts below them.
    pub domains: &'static [&'static str],
    /// The hosts of its API.
    pub(crate) hosts: Hosts,
    /// The most concurrent calls.
    pub(crate) at_once: usize,
    /// Its rate limits. The first one whose path matches applies.
    pub(crate) allowances: &'static [Allowance],
    /// Whether an answer that the door does not usually repeat is temporary and may be repeated.
    pub(crate) passes: fn(&Answer) -> bool,
    /// The path segments that Lotse itself uses. Any other segment is an id or a name.
    pub(crate) words: &'static [&'static str],
    /// The part of a cloud host's name that many customers share. `None` for the host of a single customer.
    pub(crate) shared_host: fn(&str) -> Option<&'static str>,
    /// The values that an organisation can store for checks.
    pub kept: &'static [Kept],
    /// The values that checks of some guides require.
    pub needs: &'static [Need],
    /// The id of the kept value under which the calling program is registered. Lotse may have an id of its own.
    pub program_id: Option<&'static str>,
    /// The ids of a second key pair, public and private, that can be lent for one check so that it can read more.
    pub lent_keys: Option<(&'static str, &'static str)>,
}

/// Values of an organisation that a check requires.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// The window's message if a value is absent: `check-need-<code>`.
    pub code: &'static str,
    /// The ids of the values.
    pub values: &'static [&'static str],
    /// Guides need the values if they carry a credential of this kind.
    pub carried: &'static str,
}

/// The hosts of an API.
pub(crate) enum Hosts {
    /// Cloud hosts that the function accepts, at the default port.
    Cloud(fn(&str) -> bool),
    /// Any host, because customers run their own servers. The function accepts hosts of the vendor's shared cloud.
    Any(fn(&str) -> bool),
    /// The vendor has no API.
    None,
}

/// Lotse's own rate limit for calls below a path. It never exceeds the vendor's limit, and is lower where other
/// integrations share that.
pub(crate) struct Allowance {
    /// The prefix of the path.
    pub(crate) path: &'static str,
    /// The number of calls that are allowed in `span`.
    pub(crate) calls: u32,
    /// The time window.
    pub(crate) span: Duration,
}

/// A value that an organisation can store for checks of all its runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Its id, which is also the kind of credential that a check looks for.
    pub id: &'static str,
    /// The id of the vendor that issues it.
    pub vendor: &'static str,
    /// The group of values that belong together.
    pub group: &'static str,
    /// Whether it is a secret.
    pub secret: bool,
    /// Whether it is hidden although it is not a secret, because the vendor treats it as confidential.
    pub confidential: bool,
    /// Whether it can expire, because the vendor or the person who creates it sets a date.
    pub ends: bool,
}

impl Vendor {
    /// A vendor without an API and without stored values.
    pub(crate) const fn without_api(id: &'static str, domains: &'static [&'static str]) -> Self {
        Self {
            id,
            domains,
            hosts: Hosts::None,
            at_once: 1,
            allowances: &[],
            passes: never,
            words: &[],
            shared_host: |_| None,
            kept: &[],
            needs: &[],
            program_id: None,
            lent_keys: None,
        }
    }

    /// Whether this is a known host of the vendor's cloud, which nobody can have mistyped.
    pub fn knows(&self, host: &str) -> bool {
        match self.hosts {
            Hosts::Cloud(is_own) | Hosts::Any(is_own) => is_own(host),
            Hosts::None => false,
        }
    }

    /// Whether a host belongs to this vendor: it is one of its domains, or below one.
    pub fn owns(&self, host: &str) -> bool {
        let above = |domain: &&str| {
            host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        self.domains.iter().any(above)
    }
}

/// For vendors without further temporary answers.
pub(crate) const fn never(_: &Answer) -> bool {
    false
}

impl Kept {
    /// The common base of a group's values.
    pub(crate) const fn of(vendor: &'static str, group: &'static str) -> Self {
        Self { id: "", vendor, group, secret: false, confidential: false, ends: false }
    }

    /// A value that is not a secret.
    pub(crate) const fn plain(self, id: &'static str) -> Self {
        Self { id, ..self }
    }

    /// A value that is hidden although it is not a secret.
    pub(crate) const fn confidential(self, id: &'static str) -> Self {
        Self { id, confidential: true, ..self }
    }

    /// A secret that does not expire.
    pub(crate) const fn secret(self, id: &'static str) -> Self {
        Self { id, secret: true, ..self }
    }

    /// A secret that can expire.
    pub(crate) const fn ending(self, id: &'static str) -> Self {
        Self { id, secret: true, ends: true, ..self }
    }
}

impl fmt::Debug for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Vendor {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Vendor {}

#[cfg(test)]
mod tests {
    use crate::{autotask, connectwise, kaseya, sophos, umbrella};

    #[test]
    fn known_cloud_hosts_do_not_count_as_typed() {
        for (vendor, host) in [
            (&autotask::VENDOR, "webservices.autotask.net"),
            (&autotask::VENDOR, "webservices18.autotask.net"),
            (&connectwise::VENDOR, "api-eu.myconnectwise.net"),
            (&sophos::VENDOR, "id.sophos.com"),
            (&umbrella::VENDOR, "api.umbrella.com"),
        ] {
            assert!(vendor.knows(host), "{host}");
        }
        for (vendor, host) in [
            (&connectwise::VENDOR, "psa.lotse-practice.example"),
            (&kaseya::VENDOR, "vsa.lotse-practice.example"),
        ] {
            assert!(!vendor.knows(host), "{host}");
        }
    }
}
