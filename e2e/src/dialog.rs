//! The system's own file dialogs, answered by keyboard as a person would.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Stage;

/// How long a dialog may take to appear and to go.
const PATIENCE: Duration = Duration::from_secs(24);

/// How many times a path is typed.
const TRIES: u32 = 4;

impl Stage {
    /// Types a path into the file dialog that is about to open, and waits until the dialog is gone.
    pub async fn answer_dialog(&self, path: &Path) {
        let dialog = self.dialog().await;
        // On a busy machine the dialog may lose key presses, so type again.
        for _ in 0..TRIES {
            self.xdotool(&["windowfocus", "--sync", &dialog]);
            // GTK's dialog ignores keys for a moment after it appears.
            tokio::time::sleep(Duration::from_millis(500)).await;
            self.xdotool(&["key", "--clearmodifiers", "ctrl+a"]);
            self.xdotool(&["type", "--clearmodifiers", "--delay", "15", &path.display().to_string()]);
            tokio::time::sleep(Duration::from_millis(500)).await;
            self.xdotool(&["key", "--clearmodifiers", "Return"]);
            let start = Instant::now();
            while start.elapsed() < PATIENCE / TRIES {
                if self.windows().len() <= 1 {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        panic!("the dialog stays");
    }

    async fn dialog(&self) -> String {
        let start = Instant::now();
        loop {
            let windows = self.windows();
            // The newest window has the highest number.
            let newest = windows.iter().filter_map(|id| id.parse::<u64>().ok()).max();
            if let Some(newest) = newest.filter(|_| windows.len() > 1) {
                return newest.to_string();
            }
            assert!(start.elapsed() < PATIENCE, "no dialog");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The windows of the app that are shown.
    fn windows(&self) -> Vec<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--class", "lotse"]);
        found.lines().map(str::to_owned).collect()
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new("xdotool")
            .env("DISPLAY", self.display())
            .args(arguments)
            .output()
            .expect("xdotool: `cargo xtask test` brings it");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}
