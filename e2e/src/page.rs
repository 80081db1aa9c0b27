//! The window, driven as a user would.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The window.
pub struct Page {
    client: Client,
}

impl Page {
    pub(crate) async fn new(client: Client) -> Self {
        let page = Self { client };
        page.find("h1").await;
        // The answer about the keychain may be longer than the sentence before it, which moves what is below.
        page.until("the keychain has answered", "!document.querySelector('[data-kept=unknown]')").await;
        page
    }

    pub(crate) async fn quit(self) {
        // The window may be gone before the driver can say that it closed it.
        let _ = self.client.close().await;
    }

    /// Waits for an element to be visible.
    pub async fn find(&self, css: &str) -> Element {
        let start = Instant::now();
        loop {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return element;
            }
            if start.elapsed() > PATIENCE {
                let shot = self.rescue().await;
                panic!("`{css}` did not appear; see {}", shot.display());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Whether an element exists right now.
    pub async fn has(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    /// All matching elements that exist right now.
    pub async fn all(&self, css: &str) -> Vec<Element> {
        self.client.find_all(Locator::Css(css)).await.unwrap_or_default()
    }

    /// Scrolls an element to the middle, where no bar covers it, and clicks it.
    pub async fn click(&self, css: &str) {
        self.act(css, "can't be clicked", async |element| element.click().await).await;
    }

    /// Types into an element, over what it contains.
    pub async fn fill(&self, css: &str, text: &str) {
        self.act(css, "takes no keys", async |element| {
            element.clear().await?;
            element.send_keys(text).await
        })
        .await;
    }

    /// Does something to an element in the middle of the window, and tries again while the page redraws or covers it.
    async fn act(&self, css: &str, fault: &str, does: impl AsyncFn(&Element) -> Result<(), CmdError>) {
        let start = Instant::now();
        loop {
            let element = self.find(css).await;
            let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            let argument = serde_json::to_value(&element).expect("an element");
            let _ = self.client.execute(scroll, vec![argument]).await;
            match does(&element).await {
                Ok(()) => return,
                Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(30)).await,
                Err(error) => {
                    let shot = self.rescue().await;
                    panic!("`{css}` {fault}: {error}; see {}", shot.display());
                }
            }
        }
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: &str) {
        self.client.active_element().await.expect("a focused element").send_keys(keys).await.expect("keys");
    }

    /// The text of an element.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("text")
    }

    /// A property of an element, like the text in a field.
    pub async fn property(&self, css: &str, name: &str) -> String {
        self.find(css).await.prop(name).await.expect("a property").unwrap_or_default()
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        let question = format!("return Boolean({script})");
        loop {
            // WebKit's driver sometimes loses the result of a script while the page is busy. Asking again is enough.
            let answer = self.client.execute(&question, Vec::new()).await;
            if matches!(&answer, Ok(value) if *value == json!(true)) {
                return;
            }
            if start.elapsed() > PATIENCE {
                let shot = self.rescue().await;
                panic!("{what}: did not happen ({answer:?}); see {}", shot.display());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Runs a script and returns its result.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// How many windows there are.
    pub async fn windows(&self) -> usize {
        self.client.windows().await.expect("the windows").len()
    }

    /// Runs a script that reports its result through a callback.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits for two frames, so that a picture shows the latest change.
    pub async fn settle(&self) {
        let script = "const done = arguments[arguments.length - 1];\
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));";
        self.run_async(script, Vec::new()).await;
    }

    /// Saves a picture of the window in `target/screenshots/`.
    pub async fn picture(&self, name: &str) -> PathBuf {
        self.settle().await;
        let path = folder().join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder of pictures");
        std::fs::write(&path, self.client.screenshot().await.expect("a picture")).expect("a file");
        path
    }

    /// Takes pictures in light and dark, and checks both with axe-core.
    pub async fn look(&self, language: &str, kind: &str) {
        for theme in ["light", "dark"] {
            self.run(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            self.picture(&format!("{language}-{theme}-{kind}")).await;
            let found = self.accessibility().await;
            assert!(found.is_empty(), "{language} {theme} {kind}: {found:#?}");
        }
    }

    /// The accessibility violations that axe-core finds on the page.
    pub async fn accessibility(&self) -> Vec<String> {
        self.settle().await;
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&axe).expect("axe-core: `npm ci` in ui/ brings it");
        self.run(&source).await;
        let script = "const done = arguments[arguments.length - 1];\
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })\
            .then(found => done(found.violations.map(it => it.id + ': ' + it.nodes.map(n => n.html).join(' | '))))\
            .catch(error => done([String(error)]));";
        let found = self.run_async(script, Vec::new()).await;
        found
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| it.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    async fn rescue(&self) -> PathBuf {
        let name = std::thread::current().name().unwrap_or("unknown").replace("::", "-");
        let path = folder().join(format!("failed-{name}.png"));
        let _ = std::fs::create_dir_all(folder());
        if let Ok(picture) = self.client.screenshot().await {
            let _ = std::fs::write(&path, picture);
        }
        path
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots")
}
