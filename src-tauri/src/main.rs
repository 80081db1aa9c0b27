//! The desktop program: a window, and adapters between it and the core.
//!
//! No decision is made here. The permission `window`, generated from the core's command list, says what the window may call;
//! each call is passed to the core unchanged.
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
    // The core needs a function that sends events before there is a window, so the window is filled in later.
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
            // Tauri panics if `setup` returns an error, so handle it here.
            if let Err(error) = shell::open_window(app) {
                ending::tell("window-failed", &error.to_string());
                app.handle().exit(1);
            }
            ending::opening(false);
            Ok(())
        })
        // Show the window once its page has loaded, so that it never appears white.
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
