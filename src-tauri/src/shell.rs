//! Adapters: from the window's calls to the core, and from the core's wishes to the desktop.

use std::path::{Path, PathBuf};

use lotse_app::{Core, Desktop};
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{AppHandle, Manager as _, Wry};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder};

/// Hands a call of the window to the core, away from the thread that paints.
pub(crate) fn answer(invoke: Invoke<Wry>) -> bool {
    let app = invoke.message.webview_ref().app_handle().clone();
    let command = invoke.message.command().to_owned();
    let InvokeBody::Json(arguments) = invoke.message.payload().clone() else {
        return false;
    };
    let resolver = invoke.resolver;
    tauri::async_runtime::spawn_blocking(move || {
        match app.state::<Core>().call(&Shell(&app), &command, arguments) {
            Ok(answer) => resolver.resolve(answer),
            Err(fault) => resolver.reject(fault),
        }
    });
    true
}

/// The real desktop.
struct Shell<'a>(&'a AppHandle);

impl Desktop for Shell<'_> {
    fn ask_where_to_save(&self, folder: Option<&Path>, name: &str, ending: &str) -> Option<PathBuf> {
        let dialog = self
            .0
            .dialog()
            .file()
            .set_file_name(name)
            .add_filter(ending, &[ending]);
        let dialog = folder
            .iter()
            .fold(dialog, FileDialogBuilder::set_directory);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn open_link(&self, url: &str) -> Result<(), String> {
        open::that_detached(url).map_err(|error| error.to_string())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        open::that_detached(folder).map_err(|error| error.to_string())
    }
}
