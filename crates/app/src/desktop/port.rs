//! The interface to what only a desktop can do: dialogs, the browser, the file manager.

use std::path::{Path, PathBuf};

/// Dialogs, browser and file manager. `src-tauri` implements the real ones.
pub trait Desktop {
    /// Asks where to save a file. `None` if the dialog is closed.
    fn ask_where_to_save(&self, folder: Option<&Path>, name: &str, ending: &str) -> Option<PathBuf>;

    /// Asks for a file with one of these endings. `None` if the dialog is closed.
    fn ask_which_file(&self, endings: &[&str]) -> Option<PathBuf>;

    /// The version of the web view that draws the window, if there is one.
    fn web_view(&self) -> Option<String> {
        None
    }

    /// Opens a page in the browser.
    ///
    /// # Errors
    /// What the operating system says.
    fn open_link(&self, url: &str) -> Result<(), String>;

    /// Opens a folder in the file manager.
    ///
    /// # Errors
    /// What the operating system says.
    fn open_folder(&self, folder: &Path) -> Result<(), String>;

    /// Opens a file in the system's program for such files.
    ///
    /// # Errors
    /// What the operating system says.
    fn open_file(&self, file: &Path) -> Result<(), String>;

    /// Shows where a file is, in the file manager.
    ///
    /// # Errors
    /// What the operating system says.
    fn show_in_folder(&self, file: &Path) -> Result<(), String> {
        self.open_folder(file.parent().unwrap_or(file))
    }

    /// Closes the window.
    fn close_window(&self);

    /// Shows the page of the window larger or smaller; 100 is its own size.
    fn zoom(&self, _percent: u32) {}

    /// Keeps the window above other windows, or no longer.
    fn keep_on_top(&self, _on: bool) {}

    /// Shows a notification of the operating system, unless the user is looking at the window.
    fn notify(&self, _title: &str, _text: &str) {}
}

/// No desktop: for the command line and tests.
#[derive(Debug, Clone, Copy)]
pub struct NoDesktop;

impl Desktop for NoDesktop {
    fn ask_where_to_save(&self, _: Option<&Path>, _: &str, _: &str) -> Option<PathBuf> {
        None
    }

    fn ask_which_file(&self, _: &[&str]) -> Option<PathBuf> {
        None
    }

    fn open_link(&self, _: &str) -> Result<(), String> {
        Err("no desktop".to_owned())
    }

    fn open_folder(&self, _: &Path) -> Result<(), String> {
        Err("no desktop".to_owned())
    }

    fn open_file(&self, _: &Path) -> Result<(), String> {
        Err("no desktop".to_owned())
    }

    fn close_window(&self) {}
}
