//! Debian, Ubuntu and their derivatives: installs packages with apt.
//!
//! apt runs only if something is missing, so a prepared machine needs neither a network nor a password.

use super::Purpose;
use crate::cross;
use crate::process::{Failure, Task};

/// Needed to build and start the app.
const BUILD: &[&str] = &["libwebkit2gtk-4.1-dev", "pkg-config", "libssl-dev"];

/// Needed only by the tests: display, driver, keychain, fonts, and tools for pictures, PDFs and key presses.
const TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "dbus",
    "gnome-keyring",
    "libsecret-tools",
    "fonts-dejavu-core",
    "imagemagick",
    "poppler-utils",
    "xdotool",
];

/// A browser for the step `browser`, which is skipped where these packages don't exist.
const BROWSER: &[&str] = &["chromium", "chromium-driver"];

/// Options for apt: another program may hold its lock, and package servers may fail for a moment.
const PATIENCE: &[&str] = &["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];

/// How apt can be run here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rights {
    Root,
    Sudo,
    /// sudo exists, but nobody can type a password.
    SudoUnattended,
    None,
}

/// Whether `/etc/os-release` describes Debian or a derivative.
pub(super) fn is_debian_like(release: &str) -> bool {
    release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches(['"', '\'']).split_whitespace())
        .any(|word| word == "debian" || word == "ubuntu")
}

/// Installs what is missing for `purpose`, and what is missing of `more`.
pub(super) fn prepare(purpose: Purpose, more: &[&'static str]) -> Result<(), Failure> {
    install(&[wanted(purpose), more.to_vec()].concat())?;
    // Without a browser, the step that needs it is skipped and says so.
    if matches!(purpose, Purpose::Test)
        && let Err(failure) = install(BROWSER)
    {
        println!("{failure}. Without it, the window is not walked in Chromium.");
    }
    if matches!(purpose, Purpose::Test)
        && cross::wanted()
        && let Err(failure) = install(cross::PACKAGES)
    {
        println!("{failure}. Without it, nothing is built for Windows and macOS.");
    }
    Ok(())
}

fn install(wanted: &[&'static str]) -> Result<(), Failure> {
    let format = "-f=${Package} ${db:Status-Status}\n";
    let known = Task::new("dpkg-query").args(["-W", format]).args(wanted).capture()?;
    let missing = missing(wanted, &known.text);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing packages: {}", missing.join(" "));
    let rights = rights();
    if rights == Rights::None {
        return Err(Failure(format!(
            "packages are missing, and sudo is not here to install them. As root, please run\n  {}",
            by_hand(&missing)
        )));
    }
    for task in tasks(&missing, rights) {
        task.run_patiently()?;
    }
    Ok(())
}

fn wanted(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Run => BUILD.to_vec(),
        Purpose::Test => [BUILD, TEST].concat(),
    }
}

/// The packages of `wanted` that are not installed, according to dpkg-query's output.
fn missing<'a>(wanted: &[&'a str], answer: &str) -> Vec<&'a str> {
    let installed = |name: &str| answer.lines().any(|line| line.split_once(' ') == Some((name, "installed")));
    wanted.iter().copied().filter(|name| !installed(name)).collect()
}

fn rights() -> Rights {
    if Task::new("id").args(["-u"]).answer().as_deref() == Some("0") {
        Rights::Root
    } else if !Task::new("sudo").args(["-V"]).succeeds() {
        Rights::None
    } else if std::env::var_os("CI").is_some() {
        Rights::SudoUnattended
    } else {
        Rights::Sudo
    }
}

fn tasks(missing: &[&str], rights: Rights) -> Vec<Task> {
    let apt = || {
        let quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
        match rights {
            Rights::Root | Rights::None => Task::new("env").args(quiet),
            Rights::Sudo => Task::new("sudo").args(["env"]).args(quiet).interactive(),
            Rights::SudoUnattended => Task::new("sudo").args(["-n", "env"]).args(quiet),
        }
        .args(PATIENCE)
    };
    vec![
        apt().args(["update", "-q"]),
        apt().args(["install", "-q", "-y", "--no-install-recommends"]).args(missing),
    ]
}

fn by_hand(missing: &[&str]) -> String {
    format!("apt-get update && apt-get install -y --no-install-recommends {}", missing.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_children_are_known() {
        assert!(is_debian_like("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(is_debian_like("ID=ubuntu\nID_LIKE=debian"));
        assert!(is_debian_like("ID=linuxmint\nID_LIKE=\"ubuntu debian\""));
        assert!(!is_debian_like("ID=fedora\nVARIANT_ID=debian"));
        assert!(!is_debian_like(""));
    }

    #[test]
    fn only_what_is_not_installed_is_missing() {
        let answer = "xvfb installed\nxauth config-files\ndpkg-query: no packages found matching xdotool\n";
        assert_eq!(missing(&["xvfb", "xauth", "xdotool"], answer), ["xauth", "xdotool"]);
        assert!(missing(&["xvfb"], answer).is_empty());
        assert_eq!(missing(&["xv"], answer), ["xv"], "a name is not found inside another");
    }

    #[test]
    fn running_the_app_needs_no_test_packages() {
        assert_eq!(wanted(Purpose::Run), BUILD);
        assert!(wanted(Purpose::Test).contains(&"xvfb"));
        assert!(wanted(Purpose::Test).contains(&"libwebkit2gtk-4.1-dev"));
    }

    #[test]
    fn apt_asks_nothing_and_installs_the_missing_ones_only() {
        let lines: Vec<_> = tasks(&["xvfb"], Rights::Root).iter().map(Task::line).collect();
        let patience = PATIENCE.join(" ");
        assert_eq!(lines[0], format!("env DEBIAN_FRONTEND=noninteractive apt-get {patience} update -q"));
        assert!(lines[1].ends_with("install -q -y --no-install-recommends xvfb"));
    }

    #[test]
    fn without_being_root_it_goes_through_sudo() {
        for (rights, start) in [(Rights::Sudo, "sudo env "), (Rights::SudoUnattended, "sudo -n env ")] {
            assert!(tasks(&["xvfb"], rights).iter().all(|task| task.line().starts_with(start)));
        }
        assert_eq!(
            by_hand(&["xvfb", "xauth"]),
            "apt-get update && apt-get install -y --no-install-recommends xvfb xauth"
        );
    }
}
