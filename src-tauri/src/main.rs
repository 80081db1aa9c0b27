//! The desktop shell: a window, and adapters from it to the core.
//!
//! It adapts and never decides. What may be called is the permission `window`, made from the core's command list;
//! what is called goes to the core as it is.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod ending;
mod navigation;
mod shell;

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use lotse_app::{App, Log, data_folder, forbid_core_dumps};
use tauri::AppHandle;
use tauri::webview::PageLoadEvent;

fn main() -> ExitCode {
    forbid_core_dumps();
    let log = Log::install();
    let Some(folder) = data_folder(std::env::var_os("LOTSE_DATA")) else {
        ending::tell("home-missing", "");
        return ExitCode::FAILURE;
    };
    ending::watch(folder.clone(), log.clone());
    // The window comes after the core that tells it what happens.
    let window = Arc::new(OnceLock::<AppHandle>::new());
    let tell = {
        let window = Arc::clone(&window);
        move |event| {
            if let Some(window) = window.get() {
                shell::tell(window, &event);
            }
        }
    };
    let lotse = match App::with_keychain(&folder, Timestamp::now) {
        Ok(lotse) => lotse.logging_to(log).telling(tell),
        Err(error) => {
            ending::tell("window-failed", &error.to_string());
            return ExitCode::FAILURE;
        }
    };
    ending::opening(true);
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(lotse)
        .invoke_handler(shell::answer)
        .setup(move |app| {
            let _ = window.set(app.handle().clone());
            // An error that is handed on from here would be a panic.
            if let Err(error) = shell::open_window(app) {
                ending::tell("window-failed", &error.to_string());
                app.handle().exit(1);
            }
            ending::opening(false);
            Ok(())
        })
        // The window is shown when its page is there: painted, not white.
        .on_page_load(|webview, page| {
            if page.event() == PageLoadEvent::Finished {
                let _ = webview.window().show();
            }
        })
        .on_window_event(shell::close_when_saved)
        .build(tauri::generate_context!())
        .map(|app| app.run(|app, event| shell::end_with_the_window(app, &event)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            ending::tell("window-failed", &error.to_string());
            ExitCode::FAILURE
        }
    }
}
