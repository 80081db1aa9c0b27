//! A display, a driver and a data folder.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, json};
use tempfile::TempDir;

use crate::keychain::Keychain;
use crate::page::Page;
use crate::process::{Owned, alive, descendants, kill, program, wait_for_end};

/// How long an app may take to end when asked.
const ENDING: Duration = Duration::from_secs(5);

/// Runs a test with a time limit, because a broken window often hangs.
pub async fn limited<T>(seconds: u64, test: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(seconds), test).await.expect("the test hangs")
}

/// A display and a data folder, on which the app can be started several times.
pub struct Stage {
    display: String,
    folder: TempDir,
    language: &'static str,
    driver: Option<Owned>,
    keychain: Option<(Keychain, TempDir)>,
    _screen: Owned,
}

impl Stage {
    /// A stage with a display of this size. `language` is the operating system's locale, like `de_DE.UTF-8`.
    pub fn new(language: &'static str, width: u32, height: u32) -> Self {
        let size = format!("{width}x{height}x24");
        let mut screen = Owned::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        let output = screen.child().stdout.take().expect("piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says its display");
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            display: format!(":{}", number.trim()),
            folder,
            language,
            driver: None,
            keychain: None,
            _screen: screen,
        }
    }

    /// Adds a keychain. Without this there is none; the user's own is never touched.
    #[must_use]
    pub fn with_keychain(mut self) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        self.keychain = Some((Keychain::start(folder.path()), folder));
        self
    }

    /// The processes of the app.
    pub fn apps(&self) -> Vec<u32> {
        let driver = self.driver.as_ref().expect("a running app");
        let name = app().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        descendants(driver.id()).into_iter().filter(|id| program(*id) == name).collect()
    }

    /// The processes of the app and of its web view.
    pub fn processes(&self) -> Vec<u32> {
        descendants(self.driver.as_ref().expect("a running app").id())
    }

    /// The app's data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The display, like `:99`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Starts the app and waits for its first page.
    pub async fn open(&mut self) -> Page {
        let port =
            TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address").port();
        let nowhere = || "unix:path=/nonexistent/bus";
        let bus = self.keychain.as_ref().map_or_else(nowhere, |(keychain, _)| keychain.address());
        self.driver = Some(Owned::start(
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("DISPLAY", &self.display)
                .env("LOTSE_DATA", self.folder.path())
                .env("HOME", self.folder.path())
                .env("DBUS_SESSION_BUS_ADDRESS", bus)
                // A proxy of this machine must not affect a test.
                .env_remove("HTTPS_PROXY")
                .env_remove("https_proxy")
                .env("LANG", self.language)
                .env("LC_ALL", self.language)
                .env_remove("LANGUAGE")
                .env_remove("WAYLAND_DISPLAY")
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        ));
        let options = json!({ "binary": app().display().to_string(), "args": [] });
        let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let address = format!("http://127.0.0.1:{port}");
        let mut tries = 0;
        let client = loop {
            match ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities.clone())
                .connect(&address)
                .await
            {
                Ok(client) => break client,
                // The driver needs a moment before it listens.
                Err(error) if tries < 100 => {
                    tries += 1;
                    assert!(tries < 100, "no session: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(error) => panic!("no session: {error}"),
            }
        };
        Page::new(client).await
    }

    /// Kills the app at once, as a power cut would, and then the driver.
    pub fn cut_power(&mut self) {
        let apps = self.apps();
        assert!(!apps.is_empty(), "the app is not running");
        apps.iter().copied().for_each(kill);
        self.driver = None;
        wait_for_end(&apps, ENDING);
    }

    /// Crashes the app with a signal, as a memory error would, and gives the system time to write a core dump.
    pub fn crash(&mut self) {
        let apps = self.apps();
        assert!(!apps.is_empty(), "the app is not running");
        for id in &apps {
            let _ = Command::new("kill").args(["-SEGV", &id.to_string()]).status();
        }
        std::thread::sleep(Duration::from_secs(1));
        self.driver = None;
        wait_for_end(&apps, ENDING);
    }

    /// Waits until the app has exited by itself.
    pub fn has_ended(&mut self, apps: &[u32]) {
        wait_for_end(apps, ENDING);
        assert!(!apps.iter().any(|app| alive(*app)), "the app is still there");
        self.driver = None;
    }

    /// Closes the app in an orderly way.
    pub async fn close(&mut self, page: Page) {
        let apps = self.apps();
        page.quit().await;
        wait_for_end(&apps, ENDING);
        self.driver = None;
        wait_for_end(&apps, ENDING);
    }
}

/// The app to test: `target/debug/lotse-desktop`, or the one that `LOTSE_E2E_APP` names, such as a release build.
pub fn app() -> PathBuf {
    if let Some(app) = std::env::var_os("LOTSE_E2E_APP") {
        return PathBuf::from(app);
    }
    built("lotse-desktop")
}

/// A program in the folder that this test was built in.
pub(crate) fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test
        .ancestors()
        .find(|folder| folder.ends_with("deps"))
        .and_then(Path::parent)
        .expect("a target folder");
    let program = folder.join(name);
    assert!(
        program.exists(),
        "{} is not there: run `cargo xtask test`, it builds it first",
        program.display()
    );
    program
}
