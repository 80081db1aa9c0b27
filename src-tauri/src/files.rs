//! Files that are opened with Lotse: by a double click, by a second start, or by dropping them on the window.
//!
//! All ways lead to the core, which decides by the file's type. It ignores other types.

use std::path::{Path, PathBuf};

use lotse_app::App;
use tauri::{AppHandle, DragDropEvent, Manager as _, Window, WindowEvent};

use crate::shell;

/// Offers files to the core. If there are several, the window shows the last one.
pub(crate) fn offer(app: &App, files: impl IntoIterator<Item = PathBuf>) {
    for file in files {
        app.offer_file(&file);
    }
}

/// The files that a program was started with in `folder`. The first argument is the program.
pub(crate) fn of_arguments<A: AsRef<Path>>(
    arguments: impl IntoIterator<Item = A>,
    folder: &Path,
) -> Vec<PathBuf> {
    arguments.into_iter().skip(1).map(|argument| folder.join(argument)).collect()
}

/// A second start brings the window to the front, with the file that it was given.
#[expect(clippy::needless_pass_by_value, reason = "the shape that the plugin asks for")]
pub(crate) fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    shell::bring_to_front(app);
    offer(&app.state::<App>(), of_arguments(arguments, Path::new(&folder)));
}

/// Takes files that are dropped on the window.
pub(crate) fn dropped(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        offer(&window.state::<App>(), paths.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_from_where_the_program_was_started() {
        let folder = std::env::temp_dir();
        let absolute = folder.join("a.lotse");
        let files = of_arguments([Path::new("lotse-desktop"), Path::new("b.lotse"), &absolute], &folder);
        assert_eq!(files, [folder.join("b.lotse"), absolute]);
        assert!(of_arguments(["lotse-desktop"], &folder).is_empty());
    }
}
