//! Policies: what an administrator has set for all users of a computer. They are read from a place that only administrators can
//! change: on Windows the registry, elsewhere a file.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::read_text;
use crate::wire::Fault;

/// The largest file that is read, in bytes.
const LARGEST: usize = 64 << 10;

/// What in the path of the data folder stands for the user's name.
const USER: &str = "{user}";

/// What an administrator has set. What is absent is the user's choice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// The proxy: `system`, `direct`, or an address as in the settings.
    pub proxy: Option<String>,
    /// A file of further certificate authorities.
    pub ca_file: Option<PathBuf>,
    /// The data folder. `{user}` in it stands for the user's name.
    data_folder: Option<String>,
}

impl Policy {
    /// The policy of this computer.
    ///
    /// # Errors
    /// `policy-broken`. What the administrator wants is not known then, so Lotse must not start.
    #[cfg(not(windows))]
    pub fn of_machine() -> Result<Self, Fault> {
        let folder =
            if cfg!(target_os = "macos") { "/Library/Application Support/Lotse" } else { "/etc/lotse" };
        Self::read(&Path::new(folder).join("policy.toml"))
    }

    /// The policy of this computer.
    ///
    /// # Errors
    /// `policy-broken`. What the administrator wants is not known then, so Lotse must not start.
    #[cfg(windows)]
    pub fn of_machine() -> Result<Self, Fault> {
        const KEY: &str = r"SOFTWARE\Policies\Lotse";
        // Without the key there is no policy.
        let Ok(key) = windows_registry::LOCAL_MACHINE.open(KEY) else { return Ok(Self::default()) };
        let value = |name: &str| match key.get_type(name) {
            Err(_) => Ok(None),
            Ok(_) => key.get_string(name).map(Some).map_err(|_| broken(&format!(r"HKLM\{KEY}\{name}"))),
        };
        Ok(Self {
            proxy: value("Proxy")?,
            ca_file: value("CaFile")?.map(PathBuf::from),
            data_folder: value("DataFolder")?,
        })
    }

    /// Reads a file. Without a file there is no policy.
    ///
    /// # Errors
    /// `policy-broken`, with the line if there is one.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let name = path.display().to_string();
        let text = match read_text(path, LARGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(_) => return Err(broken(&name)),
        };
        toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            broken(&format!("{name}:{}", before.matches('\n').count() + 1))
        })
    }

    /// The data folder of the user, if an administrator has set it.
    pub(super) fn data_folder(&self) -> Option<PathBuf> {
        let folder = self.data_folder.as_ref()?;
        let user = || std::env::var(if cfg!(windows) { "USERNAME" } else { "USER" }).ok();
        // A name that is a path would lead elsewhere.
        let is_name = |user: &String| !user.is_empty() && !user.contains(['/', '\\', ':']) && user != "..";
        if !folder.contains(USER) {
            return Some(folder.into());
        }
        Some(folder.replace(USER, &user().filter(is_name)?).into())
    }
}

fn broken(detail: &str) -> Fault {
    Fault::new("policy-broken", &[("detail", detail)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Policy, Fault> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        std::fs::write(&path, text).unwrap();
        Policy::read(&path)
    }

    #[test]
    fn a_policy_sets_what_it_names_and_nothing_else() {
        assert_eq!(Policy::read(Path::new("/nowhere/policy.toml")), Ok(Policy::default()));
        let policy = read("proxy = \"proxy.example:8080\"\nca-file = \"/etc/ca.pem\"\n").unwrap();
        assert_eq!(policy.proxy.as_deref(), Some("proxy.example:8080"));
        assert_eq!(policy.ca_file, Some("/etc/ca.pem".into()));
        assert_eq!(policy.data_folder(), None);
        let policy = read("data-folder = \"/srv/lotse\"").unwrap();
        assert_eq!(policy.data_folder(), Some("/srv/lotse".into()));
    }

    #[test]
    fn a_policy_that_can_not_be_read_is_named_by_its_line() {
        for (text, line) in [("\nproxi = \"x\"\n", ":2"), ("proxy = 1", ":1"), ("proxy = ", ":1")] {
            let fault = read(text).unwrap_err();
            assert_eq!(fault.code, "policy-broken");
            assert!(fault.args["detail"].ends_with(line), "{fault:?}");
        }
    }
}
