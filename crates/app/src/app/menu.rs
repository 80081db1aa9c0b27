//! The words of the menu on macOS.

use super::App;
use crate::settings::preferences;

/// The words of the menu, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct MenuWords {
    pub about: String,
    pub settings: String,
    pub hide: String,
    pub hide_others: String,
    pub show_all: String,
    pub quit: String,
    pub edit: String,
    pub undo: String,
    pub redo: String,
    pub cut: String,
    pub copy: String,
    pub paste: String,
    pub select_all: String,
    pub window: String,
    pub minimise: String,
    pub close: String,
}

impl App {
    /// The words of the menu, in the language that the window speaks now.
    pub fn menu_words(&self) -> MenuWords {
        let reader = preferences::current(&self.core).reader;
        let words = &self.core.library().words;
        let say = |id| words.say(reader, id, &[]);
        MenuWords {
            about: say("menu-about"),
            settings: say("menu-settings"),
            hide: say("menu-hide"),
            hide_others: say("menu-hide-others"),
            show_all: say("menu-show-all"),
            quit: say("menu-quit"),
            edit: say("menu-edit"),
            undo: say("menu-undo"),
            redo: say("menu-redo"),
            cut: say("menu-cut"),
            copy: say("menu-copy"),
            paste: say("menu-paste"),
            select_all: say("menu-select-all"),
            window: say("menu-window"),
            minimise: say("menu-minimise"),
            close: say("menu-close"),
        }
    }
}
