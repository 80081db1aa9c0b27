//! Starts a test again in another environment. On Windows and macOS there is only one.

#[cfg(target_os = "linux")]
pub(crate) use linux::within;

/// The environment that a test needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum World {
    /// A session bus with an unlocked keyring.
    OpenKeyring,
    /// A session bus without a keyring.
    #[cfg(target_os = "linux")]
    EmptyBus,
    /// No session bus.
    #[cfg(target_os = "linux")]
    NoBus,
    /// A display.
    Display,
    /// No display.
    #[cfg(target_os = "linux")]
    NoDisplay,
}

/// Runs `body` alone. Nextest's group `machine` holds back other processes, and this other threads.
#[cfg(not(target_os = "linux"))]
pub(crate) fn within(_: World, _: &str, body: impl FnOnce()) {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _alone = ONE_AT_A_TIME.lock();
    body();
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use tempfile::TempDir;

    use super::World;

    /// Set when a test was started again.
    const INSIDE: &str = "LOTSE_TEST_INSIDE";

    /// Runs `body` in `world`. `name` is the path of the test, used to start it again.
    pub(crate) fn within(world: World, name: &str, body: impl FnOnce()) {
        if std::env::var_os(INSIDE).is_some() {
            if world == World::OpenKeyring {
                unlock();
            }
            return body();
        }
        let home = TempDir::new().unwrap();
        let this = std::env::current_exe().unwrap();
        let mut command = match world {
            World::OpenKeyring | World::EmptyBus => {
                let mut bus = Command::new("dbus-run-session");
                bus.arg("--");
                if world == World::EmptyBus {
                    // Without service folders, the bus can't start a keyring by itself.
                    std::fs::write(home.path().join("bus.conf"), EMPTY_BUS).unwrap();
                    bus = Command::new("dbus-run-session");
                    bus.arg("--config-file").arg(home.path().join("bus.conf")).arg("--");
                }
                bus.arg(this);
                bus
            }
            World::Display => {
                let mut display = Command::new("xvfb-run");
                // Without `-noreset`, the server restarts when its last program leaves, and refuses the next one meanwhile.
                display.args(["-a", "--server-args=-screen 0 1280x1024x24 -noreset"]).arg(this);
                display
            }
            World::NoBus | World::NoDisplay => Command::new(this),
        };
        command
            .args(["--exact", name, "--include-ignored", "--nocapture", "--test-threads=1"])
            .env(INSIDE, "1")
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
        if world == World::NoBus {
            command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}/nothing", home.path().display()));
        }
        let output = command.stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}\n{complained}");
        assert!(said.contains("1 passed"), "no test of this name: {name}\n{said}");
    }

    /// The configuration of a bus that starts nothing.
    const EMPTY_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

    /// Creates a keyring and unlocks it. Nothing may request one from the bus before.
    fn unlock() {
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        daemon.stdin.take().unwrap().write_all(b"practice").unwrap();
        assert!(daemon.wait().unwrap().success());
    }
}
