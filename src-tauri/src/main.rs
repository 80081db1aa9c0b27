//! The desktop shell: a window, and adapters from it to the core.
//!
//! It adapts and never decides. What may be called is the permission `window`, made from the core's command list;
//! what is called goes to the core as it is.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod shell;

use std::path::PathBuf;
use std::process::ExitCode;

use jiff::Timestamp;
use lotse_app::{Core, data_folder, forbid_core_dumps};
use tauri::webview::PageLoadEvent;

fn main() -> ExitCode {
    forbid_core_dumps();
    // Without a home folder there is still a place to work in; the core says so if it can't be written.
    let folder = data_folder(std::env::var_os("LOTSE_DATA")).unwrap_or_else(|| PathBuf::from("lotse-data"));
    let Ok(core) = Core::with_keychain(&folder, Timestamp::now) else {
        return ExitCode::FAILURE;
    };
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(core)
        .invoke_handler(shell::answer)
        // The window is shown when its page is there: painted, not white.
        .on_page_load(|webview, page| {
            if page.event() == PageLoadEvent::Finished {
                let _ = webview.window().show();
            }
        })
        .on_window_event(shell::close_when_saved)
        .build(tauri::generate_context!())
        .map(|app| app.run(|app, event| shell::end_with_the_window(app, &event)));
    if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
