//! `cargo xtask dev`: the window in an ordinary browser, on the real core.

use std::path::PathBuf;

use serde_json::Value;

use crate::process::{Failure, Task, because};
use crate::{build, ui, workspace};

/// Where Vite shows the window; see `ui/vite.config.ts`.
const PAGE: &str = "http://localhost:5173";

/// Starts the host and Vite, and waits until Vite is stopped. After a change in Rust, start it again.
pub(crate) fn run(data: Option<PathBuf>) -> Result<(), Failure> {
    let data = data.unwrap_or_else(|| workspace::root().join("target/dev-data"));
    let host = Task::new(build::host()?).args(["--origin", PAGE, "--data"]).args([data]);
    let (_running, line) = host.start(|_| true)?;
    let said: Value = serde_json::from_str(&line).map_err(because("what the host said"))?;
    let part = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    println!("\nOpen {PAGE}/#token={}&world={}\n", part("token"), part("world"));
    ui::npm(["run", "dev"]).variable("LOTSE_HOST", part("address")).interactive().run()
}
