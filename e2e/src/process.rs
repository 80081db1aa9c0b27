//! Processes that end with the test, and those that the driver started for it.

use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A process that is killed when it is dropped, with everything it started.
pub(crate) struct Owned(Child);

impl Owned {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        for id in descendants(self.0.id()) {
            kill(id);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Kills a process at once, as a power cut would.
pub(crate) fn kill(id: u32) {
    let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
}

/// Waits until these processes have released their files, that is, until they are gone or zombies. On a busy machine, a
/// killed process holds the journal a moment longer.
pub(crate) fn wait_for_end(ids: &[u32], patience: Duration) {
    let start = Instant::now();
    for id in ids {
        while alive(*id) && start.elapsed() < patience {
            sleep(Duration::from_millis(20));
        }
    }
}

pub(crate) fn alive(id: u32) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    // The state follows the name, which is in brackets and may contain any character.
    state.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with('Z'))
}

/// The descendants of a process, children before grandchildren.
pub(crate) fn descendants(id: u32) -> Vec<u32> {
    let mut all = Vec::new();
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    for child in children.split_whitespace().filter_map(|text| text.parse().ok()) {
        all.push(child);
        all.extend(descendants(child));
    }
    all
}

/// The name of the program that a process runs. (A process that forbids core dumps hides its path.)
pub(crate) fn program(id: u32) -> String {
    let name = std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    name.trim_end().to_owned()
}
