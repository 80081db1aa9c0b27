//! The window in headless Chromium, which has the engine of Windows' web view, on the development host.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::page::Page;
use crate::process::Owned;
use crate::stage::built;

/// How long the driver may take to start listening.
const STARTING: Duration = Duration::from_secs(30);

/// A host with a data folder, and a browser.
pub struct Browser {
    host: Owned,
    driver: Owned,
    _folder: TempDir,
}

impl Browser {
    /// Starts both and opens the window. `language` is the operating system's locale, like `de_DE.UTF-8`.
    pub async fn open(language: &str) -> (Self, Page) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut host = Owned::start(
            Command::new(built("lotse-host"))
                .arg("--data")
                .arg(folder.path().join("data"))
                .arg("--page")
                .arg(page())
                .env("LANG", language)
                .env("LC_ALL", language)
                .env_remove("LANGUAGE")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped()),
        );
        let mut line = String::new();
        let output = host.child().stdout.take().expect("piped");
        BufReader::new(output).read_line(&mut line).expect("the host says where it is");
        let said: Value = serde_json::from_str(&line).expect("JSON");
        let told = |name: &str| said[name].as_str().expect("a text").to_owned();

        let port =
            TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address").port();
        let driver = Owned::start(
            Command::new("chromedriver")
                .arg(format!("--port={port}"))
                .env("HOME", folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        // Chromium's sandbox needs rights that containers lack. That is safe here: only the window's own page is opened.
        let arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,820"];
        let options = json!({ "args": arguments });
        let capabilities = Map::from_iter([("goog:chromeOptions".to_owned(), options)]);
        let webdriver = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&webdriver).await {
                Ok(client) => break client,
                Err(error) => assert!(start.elapsed() < STARTING, "no session: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        };
        let address = format!("{}/#token={}&world={}", told("address"), told("token"), told("world"));
        client.goto(&address).await.expect("the page");
        let page = Page::new(client).await;
        (Self { host, driver, _folder: folder }, page)
    }

    /// Stops both.
    pub async fn close(mut self, page: Page) {
        page.quit().await;
        // The host stops when its standard input closes.
        drop(self.host.child().stdin.take());
        let _ = self.host.child().wait();
        drop(self.driver);
    }
}

/// The folder of the window that `cargo xtask test` has built for the host.
fn page() -> PathBuf {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/window-host");
    assert!(
        page.join("index.html").exists(),
        "run `cargo xtask test --only browser`, it builds the window first"
    );
    page
}
