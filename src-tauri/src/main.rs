//! The desktop program: a window, and adapters between it and the core.
//!
//! No decision is made here. The permission `window`, generated from the core's command list, says what the window may call;
//! each call is passed to the core unchanged.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod ending;
mod files;
#[cfg(target_os = "macos")]
mod menu;
mod navigation;
mod place;
mod shell;

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use lotse_app::{App, Log, Policy, data_folder, forbid_core_dumps};
use tauri::AppHandle;
use tauri::webview::PageLoadEvent;

fn main() -> ExitCode {
    forbid_core_dumps();
    let log = Log::install();
    let policy = match Policy::of_machine() {
        Ok(policy) => policy,
        Err(fault) => {
            ending::tell(&fault.code, fault.args.get("detail").map_or("", String::as_str));
            return ExitCode::FAILURE;
        }
    };
    let Some(folder) = data_folder(&policy, std::env::var_os("LOTSE_DATA")) else {
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
        Ok(lotse) => lotse.under_policy(policy).logging_to(log).telling(tell),
        Err(error) => {
            ending::tell("window-failed", &error.to_string());
            return ExitCode::FAILURE;
        }
    };
    if let Ok(folder) = std::env::current_dir() {
        files::offer(&lotse, files::of_arguments(std::env::args_os(), &folder));
    }
    ending::opening(true);
    let mut builder = tauri::Builder::default();
    // Only the default data folder is limited to one window: another folder is used by an independent Lotse.
    if std::env::var_os("LOTSE_DATA").is_none_or(|folder| folder.is_empty()) {
        builder = builder.plugin(tauri_plugin_single_instance::init(files::second_start));
    }
    #[cfg(target_os = "macos")]
    let builder = builder.on_menu_event(menu::chosen);
    let outcome = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .manage(lotse)
        .manage(shell::Kept::new(&folder))
        .invoke_handler(shell::answer)
        .setup(move |app| {
            let _ = window.set(app.handle().clone());
            // Tauri panics if `setup` returns an error, so handle it here.
            if let Err(error) = shell::open_window(app) {
                ending::tell("window-failed", &error.to_string());
                app.handle().exit(1);
            }
            shell::show_when_late(app.handle());
            ending::opening(false);
            Ok(())
        })
        // Show the window once its page has loaded, so that it never appears white.
        .on_page_load(|webview, page| {
            if page.event() == PageLoadEvent::Finished {
                shell::show(&webview.window());
            }
        })
        .on_window_event(shell::close_when_saved)
        .on_window_event(files::dropped)
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
