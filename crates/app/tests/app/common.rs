//! A core on a temporary folder with a clock that tests set, and a scripted desktop.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lotse_app::wire::{CoreEvent, Fault};
use lotse_app::{App, Desktop, Library, Log, NoDesktop, Policy, simulated_tenants};
use lotse_practice::ScreenValue;
use lotse_vault::{Clipboard, Kept, ScriptedBoard, ScriptedStore, Vault};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The sample guide that uses everything the format has. Its ids stay when the shipped guides change.
pub(crate) const EVERYTHING: &str = include_str!("../../../guide/tests/fixtures/everything.toml");
const MESSAGES: [(&str, &str); 3] = [
    ("de", include_str!("../../../guide/tests/fixtures/everything.de.ftl")),
    ("nl", include_str!("../../../guide/tests/fixtures/everything.nl.ftl")),
    ("en", include_str!("../../../guide/tests/fixtures/everything.en.ftl")),
];

/// The values on the simulated tenants' screens for somebody who follows a guide.
pub(crate) fn screen_values(guide: &str) -> Vec<ScreenValue> {
    let library = Library::shipped().unwrap();
    simulated_tenants(&library, &BTreeMap::new()).values(library.guide(guide).unwrap())
}

/// Lotse on its own folder, with the sample guide in it.
pub(crate) struct Lotse {
    /// Dropped before the folder is deleted.
    core: Option<App>,
    clock: Arc<AtomicI64>,
    folder: TempDir,
    /// A keychain that outlives Lotse, as a real one does.
    pub(crate) store: ScriptedStore,
    pub(crate) board: ScriptedBoard,
    /// The log; empty unless a test installs it.
    pub(crate) log: Log,
    /// The user's time zone; the operating system's if it is not set.
    zone: Option<TimeZone>,
}

impl Lotse {
    /// A new folder, opened.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let guides = folder.path().join("guides");
        std::fs::create_dir(&guides).unwrap();
        std::fs::write(guides.join("everything.toml"), EVERYTHING).unwrap();
        for (language, text) in MESSAGES {
            std::fs::write(guides.join(format!("everything.{language}.ftl")), text).unwrap();
        }
        let nine: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let clock = Arc::new(AtomicI64::new(nine.as_second()));
        let (store, board) = (ScriptedStore::default(), ScriptedBoard::default());
        let mut lotse = Self { core: None, clock, folder, store, board, log: Log::default(), zone: None };
        lotse.reopen();
        lotse.ok("set_preferences", preferences("en"));
        lotse
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn core(&self) -> &App {
        self.core.as_ref().unwrap()
    }

    /// Closes Lotse and opens it again on the same folder.
    pub(crate) fn reopen(&mut self) {
        self.core = None;
        self.core = Some(self.another());
    }

    /// The same, with a receiver of events.
    pub(crate) fn reopen_telling(&mut self, hear: impl Fn(CoreEvent) + Send + Sync + 'static) {
        self.core = None;
        self.core = Some(self.another().telling(hear));
    }

    /// The same, under a policy.
    pub(crate) fn reopen_under(&mut self, policy: Policy) {
        self.core = None;
        self.core = Some(self.another().under_policy(policy));
    }

    /// Closes Lotse; `reopen` opens it.
    pub(crate) fn close(&mut self) {
        self.core = None;
    }

    /// A second core on the same folder.
    pub(crate) fn another(&self) -> App {
        let clock = Arc::clone(&self.clock);
        let now = move || Timestamp::from_second(clock.load(Ordering::Relaxed)).unwrap();
        let store = self.store.clone();
        let vaults = move |_: &str| Vault::over(Box::new(store.clone()), Kept::Keychain);
        let clipboard = Clipboard::over(Box::new(self.board.clone()));
        let core = App::with_vault(self.folder.path(), now, Box::new(vaults), clipboard).unwrap();
        let core = core.logging_to(self.log.clone());
        match &self.zone {
            Some(zone) => core.in_zone(zone.clone()),
            None => core,
        }
    }

    /// Sets time and time zone. The zone is in POSIX format, which needs no files.
    pub(crate) fn travels(&mut self, zone: &str, moment: &str) {
        self.zone = Some(TimeZone::posix(zone).unwrap());
        let moment: Timestamp = moment.parse().unwrap();
        self.clock.store(moment.as_second(), Ordering::Relaxed);
        self.reopen();
    }

    /// Advances the clock.
    pub(crate) fn minutes_pass(&self, minutes: i64) {
        self.clock.fetch_add(minutes * 60, Ordering::Relaxed);
    }

    /// Makes the disk refuse events, or accept them again.
    pub(crate) fn disk_fails(&self, fails: bool) {
        let file = rusqlite::Connection::open(self.folder.path().join("lotse.db")).unwrap();
        let change = if fails {
            "CREATE TRIGGER no_more BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'scripted'); END"
        } else {
            "DROP TRIGGER no_more"
        };
        file.execute_batch(change).unwrap();
    }

    /// Runs a command and asserts that it succeeds.
    #[track_caller]
    pub(crate) fn ok(&self, command: &str, arguments: Value) -> Value {
        self.core()
            .call(&NoDesktop, command, arguments)
            .unwrap_or_else(|fault| panic!("{command}: {fault:?}"))
    }

    /// Runs a command and asserts that it is refused with this code.
    #[track_caller]
    pub(crate) fn refused(&self, command: &str, arguments: Value, code: &str) -> Fault {
        let fault = self.core().call(&NoDesktop, command, arguments).expect_err("refused");
        assert_eq!(fault.code, code, "{fault:?}");
        fault
    }

    /// Adds an organisation.
    pub(crate) fn organisation(&self, name: &str) -> String {
        text(&self.ok("add_organisation", json!({ "name": name }))["id"])
    }

    /// Starts a run of the sample guide: large, for the second time, not moved.
    pub(crate) fn everything(&self) -> String {
        let organisation = self.organisation("Example");
        self.start(&organisation, "everything", &json!({ "scope": "large", "again": "yes", "moved": "no" }))
    }

    pub(crate) fn start(&self, organisation: &str, guide: &str, answers: &Value) -> String {
        self.start_in("checklist", organisation, guide, answers)
    }

    /// Starts a run in a mode.
    pub(crate) fn start_in(&self, mode: &str, organisation: &str, guide: &str, answers: &Value) -> String {
        let arguments =
            json!({ "organisation": organisation, "guide": guide, "answers": answers, "mode": mode });
        text(&self.ok("start_run", arguments)["id"])
    }

    /// A run in full.
    pub(crate) fn run(&self, run: &str) -> Value {
        self.ok("run", json!({ "run": run }))
    }

    pub(crate) fn open(&self, run: &str, step: &str) -> Value {
        self.ok("open_step", json!({ "run": run, "step": step }))
    }

    pub(crate) fn tick(&self, run: &str, step: &str, actions: &[&str]) -> Value {
        self.ok("tick", json!({ "run": run, "step": step, "actions": actions, "ticked": true }))
    }

    /// Ticks everything in a step.
    pub(crate) fn do_step(&self, run: &str, step: &str) -> Value {
        self.open(run, step);
        let whole = self.run(run);
        let actions = actions(&find_step(&whole, step)["actions"]);
        let ids: Vec<&str> =
            actions.iter().filter(|it| it["tickable"] == true).map(|it| it["id"].as_str().unwrap()).collect();
        self.tick(run, step, &ids)
    }
}

/// Starts a check and waits for its end.
pub(crate) fn check(lotse: &Lotse, run: &str) -> Value {
    let start = json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" });
    let started = lotse.ok("start_check", start);
    assert!(started["running"].is_object() || started["last"].is_object(), "{started}");
    end(lotse, run)
}

/// Waits for the end of the check that is running, and shows the page.
pub(crate) fn end(lotse: &Lotse, run: &str) -> Value {
    let begun = Instant::now();
    loop {
        let page = lotse.ok("check_page", json!({ "run": run }));
        if page["running"].is_null() {
            return page;
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "it never ends");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Everything in a folder as bytes.
pub(crate) fn bytes_of(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes_of(&path));
        } else {
            all.extend(std::fs::read(&path).unwrap());
        }
    }
    all
}

/// Preferences with one language for everything.
pub(crate) fn preferences(language: &str) -> Value {
    json!({ "preferences": { "reader": language, "products": {}, "productsDefault": language, "theme": "system" } })
}

/// A JSON string as text.
#[track_caller]
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// The ids of the steps of a run, in order.
pub(crate) fn steps(run: &Value) -> Vec<String> {
    let parts = run["guide"]["parts"].as_array().unwrap();
    parts.iter().flat_map(|part| part["steps"].as_array().unwrap()).map(|step| text(&step["id"])).collect()
}

/// A step of a run.
#[track_caller]
pub(crate) fn find_step<'v>(run: &'v Value, id: &str) -> &'v Value {
    let parts = run["guide"]["parts"].as_array().unwrap();
    let mut steps = parts.iter().flat_map(|part| part["steps"].as_array().unwrap());
    steps.find(|step| step["id"] == id).unwrap_or_else(|| panic!("no step {id}"))
}

/// Actions with those inside them.
pub(crate) fn actions(list: &Value) -> Vec<&Value> {
    let mut all = Vec::new();
    for action in list.as_array().unwrap() {
        all.push(action);
        for route in action["routes"].as_array().unwrap() {
            all.extend(actions(route));
        }
        all.extend(actions(&action["nested"]));
    }
    all
}

/// A scripted desktop that records what it was asked.
#[derive(Default)]
pub(crate) struct Scripted {
    /// The answer of the save dialog.
    pub(crate) path: Option<PathBuf>,
    /// The answer of the open dialog.
    pub(crate) chosen: Option<PathBuf>,
    /// Whether browser and file manager fail.
    pub(crate) fails: bool,
    /// What was asked.
    pub(crate) asked: Mutex<Vec<String>>,
}

impl Scripted {
    pub(crate) fn saving_to(path: &Path) -> Self {
        Self { path: Some(path.to_owned()), ..Self::default() }
    }

    pub(crate) fn choosing(path: &Path) -> Self {
        Self { chosen: Some(path.to_owned()), ..Self::default() }
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn remember(&self, what: String) -> Result<(), String> {
        self.asked.lock().unwrap().push(what);
        if self.fails { Err("no browser".to_owned()) } else { Ok(()) }
    }
}

impl Desktop for Scripted {
    fn ask_where_to_save(&self, folder: Option<&Path>, name: &str, ending: &str) -> Option<PathBuf> {
        let folder = folder.map_or_else(String::new, |folder| folder.display().to_string());
        self.asked.lock().unwrap().push(format!("save {folder}|{name}|{ending}"));
        self.path.clone()
    }

    fn ask_which_file(&self, _: &[&str]) -> Option<PathBuf> {
        self.chosen.clone()
    }

    fn open_link(&self, url: &str) -> Result<(), String> {
        self.remember(format!("link {url}"))
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        self.remember(format!("folder {}", folder.display()))
    }

    fn open_file(&self, file: &Path) -> Result<(), String> {
        self.remember(format!("file {}", file.display()))
    }

    fn show_in_folder(&self, file: &Path) -> Result<(), String> {
        self.remember(format!("folder of {}", file.display()))
    }

    fn keep_on_top(&self, on: bool) {
        self.asked.lock().unwrap().push(format!("on top {on}"));
    }

    fn notify(&self, _: &str, text: &str) {
        self.asked.lock().unwrap().push(format!("notify {text}"));
    }

    fn close_window(&self) {
        self.asked.lock().unwrap().push("close".to_owned());
    }
}
