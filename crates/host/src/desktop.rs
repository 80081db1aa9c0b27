//! A scripted desktop: answers dialogs as the test has set it up, and records what the core asked for.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use lotse_app::Desktop;
use parking_lot::Mutex;
use serde::Serialize;

/// What happened on a desktop.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Seen {
    /// The pages, folders and files that were opened.
    pub opened: Vec<String>,
    /// How often the window was closed.
    pub closed: usize,
    /// Whether the window stays above others.
    pub on_top: bool,
}

/// A desktop without a user.
#[derive(Debug)]
pub struct ScriptedDesktop {
    /// Where files are saved.
    files: PathBuf,
    /// Whether save dialogs are answered.
    saves: AtomicBool,
    picks: Mutex<VecDeque<PathBuf>>,
    seen: Mutex<Seen>,
}

impl ScriptedDesktop {
    /// A desktop that saves every file into this folder, under the name that was proposed.
    pub fn new(files: PathBuf) -> Self {
        Self { files, saves: AtomicBool::new(true), picks: Mutex::default(), seen: Mutex::default() }
    }

    /// Sets whether save dialogs are confirmed from now on. If not, they are cancelled.
    pub fn answer_save_dialogs(&self, answer: bool) {
        self.saves.store(answer, Ordering::Relaxed);
    }

    /// Sets the file that the next open dialog returns.
    pub fn pick(&self, file: PathBuf) {
        self.picks.lock().push_back(file);
    }

    /// What the core has asked for so far.
    pub fn seen(&self) -> Seen {
        self.seen.lock().clone()
    }

    fn open(&self, what: String) {
        self.seen.lock().opened.push(what);
    }
}

impl Desktop for ScriptedDesktop {
    fn ask_where_to_save(&self, _: Option<&Path>, name: &str, _: &str) -> Option<PathBuf> {
        if !self.saves.load(Ordering::Relaxed) {
            return None;
        }
        std::fs::create_dir_all(&self.files).ok()?;
        Some(self.files.join(name))
    }

    fn ask_which_file(&self, _: &[&str]) -> Option<PathBuf> {
        self.picks.lock().pop_front()
    }

    fn open_link(&self, url: &str) -> Result<(), String> {
        self.open(url.to_owned());
        Ok(())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        self.open(folder.display().to_string());
        Ok(())
    }

    fn open_file(&self, file: &Path) -> Result<(), String> {
        self.open(file.display().to_string());
        Ok(())
    }

    fn show_in_folder(&self, file: &Path) -> Result<(), String> {
        self.open(format!("folder of {}", file.display()));
        Ok(())
    }

    fn keep_on_top(&self, on: bool) {
        self.seen.lock().on_top = on;
    }

    fn close_window(&self) {
        self.seen.lock().closed += 1;
    }
}
