//! The menu of macOS. Without an Edit menu, Command+C and Command+V would do nothing there. Other systems have none.

use lotse_app::App;
use lotse_app::wire::CoreEvent;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem as Predefined, Submenu};
use tauri::{AppHandle, Manager as _};

use crate::shell;

/// The id of the entry that opens the settings.
const SETTINGS: &str = "settings";

/// Sets the menu again if this command may have changed the language.
pub(crate) fn follow(app: &AppHandle, command: &str) {
    if matches!(command, "start" | "set_preferences") {
        let handle = app.clone();
        // A menu is made on the main thread only.
        let _ = app.run_on_main_thread(move || {
            if let Err(error) = set(&handle) {
                tracing::warn!(%error, "the menu could not be set");
            }
        });
    }
}

fn set(app: &AppHandle) -> tauri::Result<()> {
    let words = app.state::<App>().menu_words();
    let line = || Predefined::separator(app);
    let lotse = Submenu::with_items(
        app,
        "Lotse",
        true,
        &[
            &Predefined::about(app, Some(&words.about), None)?,
            &line()?,
            &MenuItem::with_id(app, SETTINGS, &words.settings, true, Some("Cmd+,"))?,
            &line()?,
            &Predefined::hide(app, Some(&words.hide))?,
            &Predefined::hide_others(app, Some(&words.hide_others))?,
            &Predefined::show_all(app, Some(&words.show_all))?,
            &line()?,
            &Predefined::quit(app, Some(&words.quit))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        &words.edit,
        true,
        &[
            &Predefined::undo(app, Some(&words.undo))?,
            &Predefined::redo(app, Some(&words.redo))?,
            &line()?,
            &Predefined::cut(app, Some(&words.cut))?,
            &Predefined::copy(app, Some(&words.copy))?,
            &Predefined::paste(app, Some(&words.paste))?,
            &Predefined::select_all(app, Some(&words.select_all))?,
        ],
    )?;
    let window = Submenu::with_items(
        app,
        &words.window,
        true,
        &[
            &Predefined::minimize(app, Some(&words.minimise))?,
            &Predefined::close_window(app, Some(&words.close))?,
        ],
    )?;
    Menu::with_items(app, &[&lotse, &edit, &window])?.set_as_app_menu()?;
    Ok(())
}

/// Opens the settings, if that entry was chosen.
#[expect(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]
pub(crate) fn chosen(app: &AppHandle, event: tauri::menu::MenuEvent) {
    if event.id() == SETTINGS {
        shell::tell(app, &CoreEvent::Settings);
    }
}
