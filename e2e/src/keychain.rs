//! A keychain for one test: a message bus with a Secret Service on it, in the test's folder, so that the user's own keychain
//! is never touched.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process::Owned;

/// A bus with a keychain on it. Dropping it ends both.
pub(crate) struct Keychain {
    address: String,
    _service: Owned,
    _bus: Owned,
}

impl Keychain {
    /// Starts a bus and an unlocked keychain that keeps its files in `folder`.
    pub(crate) fn start(folder: &Path) -> Self {
        let mut bus = Owned::start(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .env("XDG_DATA_HOME", folder)
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut address = String::new();
        let output = bus.child().stdout.take().expect("piped");
        BufReader::new(output).read_line(&mut address).expect("the bus says its address");
        let address = address.trim().to_owned();
        let runtime = folder.join("keyring");
        std::fs::create_dir_all(&runtime).expect("a folder for the keychain");
        let mut service = Owned::start(
            Command::new("gnome-keyring-daemon")
                .args(["--foreground", "--unlock", "--components=secrets", "--control-directory"])
                .arg(&runtime)
                .env("DBUS_SESSION_BUS_ADDRESS", &address)
                .env("XDG_DATA_HOME", folder)
                .env("HOME", folder)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        // The password opens the keychain of this test; it must not be empty.
        let mut input = service.child().stdin.take().expect("piped");
        input.write_all(b"practice").expect("the keychain reads its password");
        drop(input);
        // It prints its address once it is unlocked.
        let mut ready = String::new();
        let output = service.child().stdout.take().expect("piped");
        let _ = BufReader::new(output).read_line(&mut ready);
        Self { address, _service: service, _bus: bus }
    }

    /// The address of the bus.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}
