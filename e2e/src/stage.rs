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

use crate::page::Page;
use crate::process::{Owned, descendants, kill, program};

/// Runs a test that must come to an end: a hang is how a window fails.
pub async fn limited<T>(seconds: u64, test: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(seconds), test).await.expect("the test hangs")
}

/// A display and a data folder; windows come and go.
pub struct Stage {
    display: String,
    folder: TempDir,
    language: &'static str,
    driver: Option<Owned>,
    _screen: Owned,
}

impl Stage {
    /// A display of this size. `language` is what the operating system would say, like `de_DE.UTF-8`.
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
        Self { display: format!(":{}", number.trim()), folder, language, driver: None, _screen: screen }
    }

    /// Where the app keeps everything.
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
        self.driver = Some(Owned::start(
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("DISPLAY", &self.display)
                .env("LOTSE_DATA", self.folder.path())
                .env("HOME", self.folder.path())
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
                // The driver needs a moment until it listens.
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

    /// Kills the app without a word, as a power cut would, and then the driver.
    pub fn cut_power(&mut self) {
        let driver = self.driver.take().expect("a running app");
        let apps: Vec<u32> = descendants(driver.id())
            .into_iter()
            .filter(|id| program(*id) == app().display().to_string())
            .collect();
        assert!(!apps.is_empty(), "the app is not running");
        apps.into_iter().for_each(kill);
    }

    /// Ends the app in an orderly way.
    pub async fn close(&mut self, page: Page) {
        page.quit().await;
        self.driver = None;
    }
}

/// The app as built beside this test, `target/debug/lotse-desktop`, or the one that `LOTSE_E2E_APP` names: to measure
/// a release build.
fn app() -> PathBuf {
    if let Some(app) = std::env::var_os("LOTSE_E2E_APP") {
        return PathBuf::from(app);
    }
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test
        .ancestors()
        .find(|folder| folder.ends_with("deps"))
        .and_then(Path::parent)
        .expect("a target folder");
    let app = folder.join("lotse-desktop");
    assert!(app.exists(), "{} is not there: run `cargo xtask test`, it builds it first", app.display());
    app
}
