//! Systems on which xtask installs nothing, but says what to install.

use crate::process::{Failure, Task};

/// The registry key of the `WebView2` runtime.
const WEBVIEW2: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

/// Linux without apt: checks that the web view's library is installed.
pub(super) fn linux() -> Result<(), Failure> {
    if Task::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]).succeeds() {
        println!(
            "The tests also want Xvfb, WebKitWebDriver, dbus-run-session, gnome-keyring, secret-tool, DejaVu fonts, \
             ImageMagick, poppler's programs (pdftotext, pdfinfo) and xdotool; please install them with your package manager if a test misses one."
        );
        return Ok(());
    }
    Err(Failure(
        "WebKitGTK 4.1 was not found (`pkg-config --exists webkit2gtk-4.1`). Please install it:\n  \
         Fedora:     sudo dnf install webkit2gtk4.1-devel openssl-devel pkgconf-pkg-config gcc\n  \
         Arch Linux: sudo pacman -S --needed webkit2gtk-4.1 openssl pkgconf base-devel\n  \
         openSUSE:   sudo zypper install webkit2gtk3-devel libopenssl-devel pkgconf-pkg-config gcc\n\
         Then run the same command again."
            .into(),
    ))
}

/// macOS includes a web view; only the compiler's tools can be missing.
pub(super) fn macos() -> Result<(), Failure> {
    if Task::new("xcode-select").args(["-p"]).succeeds() {
        return Ok(());
    }
    Err(Failure(
        "Apple's command line tools are missing. Please run `xcode-select --install`, wait until it is done, \
         and run the same command again."
            .into(),
    ))
}

/// Windows: the C++ build tools and the `WebView2` runtime.
pub(super) fn windows() -> Result<(), Failure> {
    let advice = windows_advice(has_build_tools(), has_webview2());
    if advice.is_empty() {
        return Ok(());
    }
    Err(Failure(format!("{}\nThen open a new terminal and run the same command again.", advice.join("\n"))))
}

fn windows_advice(build_tools: bool, webview2: bool) -> Vec<&'static str> {
    let mut advice = Vec::new();
    if !build_tools {
        advice.push(
            "Microsoft's C++ build tools are missing. Please install \"Build Tools for Visual Studio\" from \
             https://visualstudio.microsoft.com/downloads/ and tick \"Desktop development with C++\".",
        );
    }
    if !webview2 {
        advice.push(
            "The WebView2 runtime is missing. Please install the \"Evergreen\" runtime from \
             https://developer.microsoft.com/microsoft-edge/webview2/.",
        );
    }
    advice
}

fn has_build_tools() -> bool {
    if cfg!(target_env = "gnu") {
        return true; // another toolchain, which has just linked this program
    }
    let programs = std::env::var_os("ProgramFiles(x86)").unwrap_or_else(|| r"C:\Program Files (x86)".into());
    let finder = std::path::Path::new(&programs).join(r"Microsoft Visual Studio\Installer\vswhere.exe");
    let found = Task::new(finder)
        .args(["-latest", "-products", "*", "-property", "installationPath"])
        .args(["-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"])
        .answer();
    found.is_some_and(|folder| !folder.is_empty()) || Task::new("where").args(["link"]).succeeds()
}

fn has_webview2() -> bool {
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"];
    places
        .iter()
        .any(|place| Task::new("reg").args(["query", &format!(r"{place}\{WEBVIEW2}"), "/v", "pv"]).succeeds())
}

#[cfg(test)]
mod tests {
    use super::windows_advice;

    #[test]
    fn each_missing_part_has_its_own_advice() {
        assert!(windows_advice(true, true).is_empty());
        assert!(windows_advice(false, true)[0].contains("C++"));
        assert!(windows_advice(true, false)[0].contains("WebView2"));
        assert_eq!(windows_advice(false, false).len(), 2);
    }
}
