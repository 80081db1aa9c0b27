//! Where a secret is kept: its owner, and which secret it is.

use std::fmt;

/// Where a secret is kept. Made of ids that never change, so that a renamed organisation finds its secrets again.
/// It contains no secret: a keychain shows it to everybody who opens the keychain's own window.
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

    /// The place of the dummy with which a vault is tried. No id can lead here.
    pub(crate) fn of_dummy(number: u32) -> Self {
        Self(format!("dummy/{number}"))
    }

    /// The place as text, without the data folder it belongs to.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id without the sign that separates ids: two different places never become the same text.
fn tame(id: &str) -> String {
    id.replace('%', "%25").replace('/', "%2F")
}
