//! Adapters between Tauri and the core: passes the window's calls to the core, and opens dialogs and files for it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lotse_app::wire::CoreEvent;
use lotse_app::{App, Desktop};
use tauri::ipc::{Invoke, InvokeBody};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, WebviewWindowBuilder, Window, WindowEvent, Wry};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder};

use crate::navigation::is_own_page;

/// Opens the configured window. It can't leave its own page, open other windows or download anything.
pub(crate) fn open_window(app: &tauri::App) -> tauri::Result<()> {
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Passes a call from the window to the core, on a thread that may block. Returns whether the call could be read.
pub(crate) fn answer(invoke: Invoke<Wry>) -> bool {
    let app = invoke.message.webview_ref().app_handle().clone();
    let command = invoke.message.command().to_owned();
    let InvokeBody::Json(arguments) = invoke.message.payload().clone() else {
        return false;
    };
    let resolver = invoke.resolver;
    tauri::async_runtime::spawn_blocking(move || {
        match app.state::<App>().call(&Shell(&app), &command, arguments) {
            Ok(answer) => resolver.resolve(answer),
            Err(fault) => resolver.reject(fault),
        }
    });
    true
}

/// How long the page has to finish before the hidden window is destroyed.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Asks the page to finish: the page saves the note that was just typed and calls `close_window`. Meanwhile the window is
/// hidden. If it has unsaved input, it stays visible and the page asks the user first.
pub(crate) fn close_when_saved(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    let asked = tell(window.app_handle(), &CoreEvent::Closing);
    if asked && window.state::<App>().is_held() {
        let _ = window.set_focus();
        return;
    }
    let (window, _) = (window.clone(), window.hide());
    std::thread::spawn(move || {
        if asked {
            std::thread::sleep(PATIENCE);
        }
        window.destroy()
    });
}

/// Dispatches an event on the page (see `ui/src/platform/tauri.ts`). Returns whether there is a page.
pub(crate) fn tell(app: &AppHandle, event: &CoreEvent) -> bool {
    let Ok(event) = serde_json::to_string(event) else { return false };
    let script = format!("window.dispatchEvent(new CustomEvent('lotse', {{ detail: {event} }}))");
    app.webview_windows().values().any(|page| page.eval(&script).is_ok())
}

/// Handles the end of the app. "Quit" in a menu asks about unsaved input, as the window's close button does. On exit,
/// the running check is stopped and the clipboard cleared.
pub(crate) fn end_with_the_window(app: &AppHandle, event: &tauri::RunEvent) {
    match event {
        tauri::RunEvent::ExitRequested { api, .. }
            if app.state::<App>().is_held() && tell(app, &CoreEvent::Closing) =>
        {
            api.prevent_exit();
        }
        tauri::RunEvent::Exit => app.state::<App>().close(),
        _ => {}
    }
}

/// The desktop that the app runs on.
struct Shell<'a>(&'a AppHandle);

impl Desktop for Shell<'_> {
    fn ask_where_to_save(&self, folder: Option<&Path>, name: &str, ending: &str) -> Option<PathBuf> {
        let dialog = self.0.dialog().file().set_file_name(name).add_filter(ending, &[ending]);
        let dialog = folder.iter().fold(dialog, FileDialogBuilder::set_directory);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn ask_which_file(&self, endings: &[&str]) -> Option<PathBuf> {
        let name = endings.join(", ");
        self.0.dialog().file().add_filter(name, endings).blocking_pick_file()?.into_path().ok()
    }

    fn web_view(&self) -> Option<String> {
        tauri::webview_version().ok()
    }

    fn open_link(&self, url: &str) -> Result<(), String> {
        open::that_detached(url).map_err(|error| error.to_string())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        open::that_detached(folder).map_err(|error| error.to_string())
    }

    fn open_file(&self, file: &Path) -> Result<(), String> {
        open::that_detached(file).map_err(|error| error.to_string())
    }

    fn close_window(&self) {
        for window in self.0.webview_windows().values() {
            let _ = window.destroy();
        }
    }
}
