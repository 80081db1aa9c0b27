//! What the door has to know of a vendor: where calls may go, how many, and what may be shown of them.

use std::fmt;
use std::time::Duration;

use super::Answer;

/// What is known of a vendor. Each vendor's folder has one of these; the registry lists them.
pub struct Vendor {
    /// Its id, as in `locales/vendors.toml`.
    pub id: &'static str,
    /// Domains of the vendor. Keys of other vendors have no business at hosts below them.
    pub domains: &'static [&'static str],
    /// Which hosts its API answers at.
    pub(crate) hosts: Hosts,
    /// How many calls its API takes at once.
    pub(crate) at_once: usize,
    /// How often it may be asked. The first one whose path fits counts.
    pub(crate) allowances: &'static [Allowance],
    /// Whether an answer that is not usually repeated may be another one in a moment.
    pub(crate) passes: fn(&Answer) -> bool,
    /// The words of the paths that Lotse asks for. Everything else in a path is an id or a name.
    pub(crate) words: &'static [&'static str],
    /// What many customers share of a host of its cloud. `None` for the host of one customer.
    pub(crate) shared_host: fn(&str) -> Option<&'static str>,
    /// What an organisation can keep for checks.
    pub kept: &'static [Kept],
    /// What a check of some guides can't do without.
    pub needs: &'static [Need],
    /// The kind of the id that a calling program has to be registered under. Lotse may have one of its own.
    pub program_id: Option<&'static str>,
    /// The kinds of a second pair of keys, public and private, that can be lent for one check to see more.
    pub lent_keys: Option<(&'static str, &'static str)>,
}

/// Values of an organisation that a check can't do without.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// What the window says if one is absent: message `check-need-<code>`.
    pub code: &'static str,
    /// The ids of the values.
    pub values: &'static [&'static str],
    /// They are needed by the guides that carry a credential of this kind.
    pub carried: &'static str,
}

/// Which hosts an API answers at.
pub(crate) enum Hosts {
    /// At these, at the usual port.
    Cloud(fn(&str) -> bool),
    /// At any: it also runs at the customer's. The function knows those of its own cloud that everybody shares.
    Any(fn(&str) -> bool),
    /// It has no API.
    None,
}

/// How often a vendor may be asked below a path. Numbers stay below what the vendor allows, because other integrations
/// share it.
pub(crate) struct Allowance {
    /// How the path begins.
    pub(crate) path: &'static str,
    /// So many calls ...
    pub(crate) calls: u32,
    /// ... in this time.
    pub(crate) span: Duration,
}

/// A value that an organisation can keep for checks of all its runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Its id, also the kind under which a check looks for it.
    pub id: &'static str,
    /// The id of the vendor that issues it.
    pub vendor: &'static str,
    /// The values that belong together have the same one.
    pub group: &'static str,
    /// Whether it is a secret.
    pub secret: bool,
    /// Whether it is no secret but hidden all the same, because the vendor treats it as confidential.
    pub confidential: bool,
    /// Whether it can end one day: the vendor lets it, or whoever makes it chooses a day.
    pub ends: bool,
}

impl Vendor {
    /// A vendor without an API, of which nothing is kept.
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

    /// Whether this is a host of its cloud as Lotse knows it: nobody can have mistyped it.
    pub(crate) fn knows(&self, host: &str) -> bool {
        match self.hosts {
            Hosts::Cloud(is_own) | Hosts::Any(is_own) => is_own(host),
            Hosts::None => false,
        }
    }

    /// Whether a host is of this vendor: one of its domains, or below one.
    pub fn owns(&self, host: &str) -> bool {
        let above = |domain: &&str| {
            host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        self.domains.iter().any(above)
    }
}

/// For vendors whose answers are repeated as usual.
pub(crate) const fn never(_: &Answer) -> bool {
    false
}

impl Kept {
    /// What values of a group have in common.
    pub(crate) const fn of(vendor: &'static str, group: &'static str) -> Self {
        Self { id: "", vendor, group, secret: false, confidential: false, ends: false }
    }

    /// A value that is no secret.
    pub(crate) const fn plain(self, id: &'static str) -> Self {
        Self { id, ..self }
    }

    /// A value that is no secret but hidden all the same.
    pub(crate) const fn confidential(self, id: &'static str) -> Self {
        Self { id, confidential: true, ..self }
    }

    /// A secret without an end.
    pub(crate) const fn secret(self, id: &'static str) -> Self {
        Self { id, secret: true, ..self }
    }

    /// A secret that can end.
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
    fn nobody_types_the_name_of_a_vendors_own_cloud() {
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
