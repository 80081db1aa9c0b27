//! Where a secret is kept: its owner, and which secret it is.

use std::fmt;

/// The name under which a secret is stored. It consists of ids that never change, so that a renamed organisation keeps its
/// secrets. It contains nothing secret, because the keychain's own window shows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(String);

impl Place {
    /// A secret of an organisation, by the organisation's id and the kind of credential.
    pub fn of_organisation(organisation: &str, credential: &str) -> Self {
        Self(format!("organisation/{}/{}", tame(organisation), tame(credential)))
    }

    /// A secret of a run, by the run's id and the credential's id in its guide.
    pub fn of_run(run: &str, credential: &str) -> Self {
        Self(format!("run/{}/{}", tame(run), tame(credential)))
    }

    /// The place of the dummy secret that a probe writes. No id can produce it.
    pub(crate) fn of_dummy(number: u32) -> Self {
        Self(format!("dummy/{number}"))
    }

    /// The place as text, without the id of its data folder.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id without the separator character, so that two different places never become the same text.
fn tame(id: &str) -> String {
    id.replace('%', "%25").replace('/', "%2F")
}
