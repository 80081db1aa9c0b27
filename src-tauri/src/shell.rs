//! Adapters between Tauri and the core: passes the window's calls to the core, and opens dialogs and files for it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use lotse_app::wire::CoreEvent;
use lotse_app::{App, Desktop};
use tauri::ipc::{Invoke, InvokeBody};
use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, WebviewWindowBuilder, Window, WindowEvent, Wry};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder};
use tauri_plugin_notification::NotificationExt as _;

use crate::ending;
use crate::navigation::is_own_page;
use crate::place::{self, Area, Places};
#[cfg(target_os = "macos")]
use crate::{files, menu};

/// Opens the configured window. It can't leave its own page, open other windows or download anything.
pub(crate) fn open_window(app: &tauri::App) -> tauri::Result<()> {
    let mut config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?.clone();
    let kept = app.state::<Kept>();
    let places = Places::read(&kept.folder);
    let monitors = app.available_monitors().unwrap_or_default();
    let last = places.monitor(&monitors).cloned();
    if let Some(monitor) = last.map_or_else(|| app.primary_monitor(), |it| Ok(Some(it)))? {
        let mut area = Area::of(&monitor);
        area.size.1 -= TITLE_BAR;
        fit(&mut config, area.size.0, area.size.1);
        if let Some(place) = places.on(&monitor) {
            place.apply(&mut config, area);
            kept.maximized.store(place.is_maximized(), Ordering::Relaxed);
        }
    }
    WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Room for the window's own title bar, in logical pixels.
const TITLE_BAR: f64 = 40.0;

/// Limits the size of a window, also its minimum size, to what a small screen or a large scale leaves.
fn fit(config: &mut WindowConfig, width: f64, height: f64) {
    if width < 1.0 || height < 1.0 {
        return;
    }
    config.width = config.width.min(width);
    config.height = config.height.min(height);
    config.min_width = config.min_width.map(|least| least.min(width));
    config.min_height = config.min_height.map(|least| least.min(height));
}

/// How long a page may take to load before its window is shown without it.
const LATE: Duration = Duration::from_secs(10);

/// Whether the page has loaded.
static LOADED: AtomicBool = AtomicBool::new(false);

/// What the shell remembers of its window.
pub(crate) struct Kept {
    /// The data folder.
    folder: PathBuf,
    /// Whether the window is to be maximised once it is shown. Before that, some systems would show it.
    maximized: AtomicBool,
}

impl Kept {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), maximized: AtomicBool::new(false) }
    }
}

/// Shows the window: its page has loaded.
pub(crate) fn show(window: &Window) {
    LOADED.store(true, Ordering::Relaxed);
    let _ = window.show();
    if window.state::<Kept>().maximized.swap(false, Ordering::Relaxed) {
        let _ = window.maximize();
    }
}

/// Shows a window whose page takes too long, with advice, because otherwise the user would see nothing.
pub(crate) fn show_when_late(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(LATE);
        if LOADED.load(Ordering::Relaxed) {
            return;
        }
        for window in app.webview_windows().values() {
            let _ = window.show();
        }
        // macOS shows message boxes on the main thread only.
        let _ = app.run_on_main_thread(|| ending::tell("window-slow", ""));
    });
}

/// Brings the window to the front, unless it has yet to appear.
pub(crate) fn bring_to_front(app: &AppHandle) {
    if !LOADED.load(Ordering::Relaxed) {
        return;
    }
    for window in app.webview_windows().values() {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
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
        #[cfg(target_os = "macos")]
        menu::follow(&app, &command);
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
    place::remember(window, &window.state::<Kept>().folder);
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
        #[cfg(target_os = "macos")]
        tauri::RunEvent::Opened { urls } => {
            files::offer(&app.state::<App>(), urls.iter().filter_map(|url| url.to_file_path().ok()));
        }
        tauri::RunEvent::Exit => app.state::<App>().close(),
        _ => {}
    }
}

/// The desktop that the app runs on.
struct Shell<'a>(&'a AppHandle);

impl Desktop for Shell<'_> {
    fn zoom(&self, percent: u32) {
        for window in self.0.webview_windows().values() {
            let _ = window.set_zoom(f64::from(percent) / 100.0);
        }
    }

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

    fn show_in_folder(&self, file: &Path) -> Result<(), String> {
        show_in_folder(file)
    }

    fn keep_on_top(&self, on: bool) {
        for window in self.0.webview_windows().values() {
            let _ = window.set_always_on_top(on);
        }
    }

    fn notify(&self, title: &str, text: &str) {
        if self.0.webview_windows().values().any(|window| window.is_focused().unwrap_or(false)) {
            return;
        }
        // Nobody may be notified where the system has no such service; the list in the window says the same.
        if let Err(error) = self.0.notification().builder().title(title).body(text).show() {
            tracing::info!(%error, "notification");
        }
    }

    fn close_window(&self) {
        for window in self.0.webview_windows().values() {
            let _ = window.destroy();
        }
    }
}

/// Shows a file selected in its folder. File managers of Linux are not alike: there the folder is opened.
fn show_in_folder(file: &Path) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    #[cfg(target_os = "macos")]
    let started = std::process::Command::new("/usr/bin/open").arg("-R").arg(file).spawn();
    #[cfg(windows)]
    let started = {
        use std::os::windows::process::CommandExt as _;
        // Explorer reads its line in a way of its own: no other quoting works with every path.
        std::process::Command::new("explorer").raw_arg(format!("/select,\"{}\"", file.display())).spawn()
    };
    #[cfg(not(any(windows, target_os = "macos")))]
    let started = open::that_detached(folder);
    started.map(drop).or_else(|_| open::that_detached(folder)).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> WindowConfig {
        WindowConfig {
            width: 1280.0,
            height: 820.0,
            min_width: Some(1024.0),
            min_height: Some(700.0),
            ..WindowConfig::default()
        }
    }

    #[test]
    fn a_window_fits_a_small_screen() {
        // 1920 x 1080 at 150 %, without the taskbar.
        let mut window = config();
        fit(&mut window, 1280.0, 632.0);
        assert_eq!((window.width, window.height), (1280.0, 632.0));
        assert_eq!((window.min_width, window.min_height), (Some(1024.0), Some(632.0)));
    }

    #[test]
    fn a_large_screen_changes_nothing() {
        let mut window = config();
        fit(&mut window, 2560.0, 1400.0);
        assert_eq!(window, config());
        fit(&mut window, 0.0, -40.0);
        assert_eq!(window, config(), "a screen of unknown size");
    }
}
