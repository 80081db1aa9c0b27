//! One computer with Lotse on it: data folder, clock, keychain, clipboard, desktop.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use lotse_app::App;
use lotse_app::wire::{CoreEvent, Fault};
use lotse_vault::{Clipboard, Kept, Script, ScriptedBoard, ScriptedStore, Vault};
use parking_lot::Mutex;
use serde_json::Value;
use tokio::sync::broadcast;

use crate::ScriptedDesktop;

/// Why a world could not be opened, copied or restarted.
#[derive(Debug)]
pub struct WorldFault(pub String);

impl std::fmt::Display for WorldFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WorldFault {}

/// How many events a slow window may lag behind before it loses some.
const EVENTS: usize = 256;

/// One computer with Lotse on it.
pub struct World {
    folder: PathBuf,
    /// The difference between this clock and the real one.
    offset: Arc<Mutex<SignedDuration>>,
    keychain: ScriptedStore,
    board: ScriptedBoard,
    desktop: ScriptedDesktop,
    events: broadcast::Sender<CoreEvent>,
    /// The running program. `None` after it was ended.
    program: Mutex<Option<Arc<App>>>,
}

impl World {
    /// A world on a data folder. Files that are saved go into the folder `files` beside it.
    pub fn new(folder: &Path) -> Result<Self, WorldFault> {
        Self::with_keychain(folder, ScriptedStore::default())
    }

    /// A copy of this world, whose program has ended, on another data folder. Blocks.
    pub fn copy(&self, folder: &Path) -> Result<Self, WorldFault> {
        if self.program.lock().is_some() {
            return Err(WorldFault("end the program first".to_owned()));
        }
        copy_folder(&self.folder, folder).map_err(|error| WorldFault(error.to_string()))?;
        Self::with_keychain(folder, self.keychain.copy())
    }

    fn with_keychain(folder: &Path, keychain: ScriptedStore) -> Result<Self, WorldFault> {
        let files = folder.parent().unwrap_or(folder).join("files");
        let world = Self {
            folder: folder.to_owned(),
            offset: Arc::default(),
            keychain,
            board: ScriptedBoard::default(),
            desktop: ScriptedDesktop::new(files),
            events: broadcast::channel(EVENTS).0,
            program: Mutex::default(),
        };
        world.restart()?;
        Ok(world)
    }

    /// Ends the program and starts it again on the same data folder and keychain. Blocks.
    pub fn restart(&self) -> Result<(), WorldFault> {
        self.end();
        let offset = Arc::clone(&self.offset);
        let clock = move || Timestamp::now().saturating_add(*offset.lock()).unwrap_or(Timestamp::MAX);
        let store = self.keychain.clone();
        let vaults = Box::new(move |_: &str| Vault::over(Box::new(store.clone()), Kept::Keychain));
        let clipboard = Clipboard::over(Box::new(self.board.clone()));
        let app = App::with_vault(&self.folder, clock, vaults, clipboard)
            .map_err(|error| WorldFault(error.to_string()))?;
        let events = self.events.clone();
        let tell = move |event| {
            // Sending fails if no window listens; that is fine.
            let _ = events.send(event);
        };
        *self.program.lock() = Some(Arc::new(app.telling(tell)));
        Ok(())
    }

    /// Ends the program, as closing the window does. Blocks until the journal is free.
    pub fn end(&self) {
        let program = self.program.lock().take();
        if let Some(app) = program {
            app.close();
        }
    }

    /// Runs a command of the app. Blocks.
    pub fn call(&self, command: &str, arguments: Value) -> Result<Value, Fault> {
        let program = self.program.lock().clone();
        program.map_or_else(
            || Err(Fault { code: "internal".to_owned(), args: [].into(), retry: false }),
            |app| app.call(&self.desktop, command, arguments),
        )
    }

    /// Opens a file with Lotse, as a double click on it does.
    pub fn offer_file(&self, file: &Path) {
        if let Some(app) = self.program.lock().clone() {
            app.offer_file(file);
        }
    }

    /// Subscribes to the events from now on.
    pub fn events(&self) -> broadcast::Receiver<CoreEvent> {
        self.events.subscribe()
    }

    /// Asks the window to close, as its button does.
    pub fn ask_to_close(&self) {
        let _ = self.events.send(CoreEvent::Closing);
    }

    /// Sets the clock, which continues from there.
    pub fn set_clock(&self, now: Timestamp) {
        *self.offset.lock() = now.duration_since(Timestamp::now());
    }

    /// Changes how the keychain behaves.
    pub fn set_keychain(&self, script: Script) {
        self.keychain.set(script);
    }

    /// What is on the clipboard.
    pub fn clipboard(&self) -> Option<String> {
        // This crate is for tests: their secrets are not real.
        self.board.content().map(|content| content.expose().to_owned())
    }

    /// The desktop.
    pub fn desktop(&self) -> &ScriptedDesktop {
        &self.desktop
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), &to)?;
        }
    }
    Ok(())
}
