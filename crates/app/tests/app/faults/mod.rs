//! Faults, one after the other on the same data folder, drawn from a seed: after each, Lotse starts again, nothing that was
//! acknowledged is lost, and a refusal has words in all languages.
//!
//! `LOTSE_FAULTS=2000 LOTSE_SEED=7 cargo nextest run --workspace -E 'test(faults::)'` tries others. docs/RELIABILITY.md has
//! figures.

mod child;
mod network;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use lotse_app::Library;
use lotse_app::wire::Fault;
use lotse_locale::Language;
use lotse_vault::Script;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{Lotse, actions, bytes_of, find_step, steps};
use crate::hand_over::{of_run, read};
use crate::random::Random;

/// The page size of the journal.
const PAGE: u64 = 4096;

/// Simulated keys begin like this. None may be in a file.
const KEY: &str = "practice-canary-faults-";

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Killed,
    DiskFull,
    KeychainGone,
    ClockChanged,
    NetworkCut,
    PageDamaged,
    FileDamaged,
}

const KINDS: [Kind; 6] = [
    Kind::Killed,
    Kind::DiskFull,
    Kind::KeychainGone,
    Kind::ClockChanged,
    Kind::PageDamaged,
    Kind::FileDamaged,
];

/// What was acknowledged: for each action that can be ticked, whether it is.
type Ticks = BTreeMap<(String, String), bool>;

struct Run {
    lotse: Lotse,
    library: Library,
    random: Random,
    id: String,
    ticks: Ticks,
    /// Where hand-over files are saved.
    files: TempDir,
    keys: u64,
    /// The codes of the faults that were told.
    told: BTreeMap<String, u64>,
}

#[test]
fn nothing_acknowledged_is_lost_by_faults() {
    let number = |name: &str, usual: u64| {
        std::env::var(name)
            .ok()
            .map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
    };
    let (rounds, seed) = (number("LOTSE_FAULTS", 150), number("LOTSE_SEED", 1));
    let mut run = Run::new(seed);
    let mut counts = BTreeMap::new();
    for round in 0..rounds {
        // A check without a network takes seconds.
        let kind = if round % 50 == 49 { Kind::NetworkCut } else { run.random.one_of(&KINDS) };
        run.happens(kind);
        run.holds(&format!("seed {seed}, round {round}, {kind:?}"));
        *counts.entry(kind).or_insert(0_u64) += 1;
    }
    // For docs/RELIABILITY.md; shown with `--no-capture`.
    writeln!(std::io::stdout().lock(), "seed {seed}: {counts:?}, told: {:?}", run.told).unwrap();
    assert!(KINDS.iter().all(|kind| counts.contains_key(kind)), "some kind never happened: {counts:?}");
}

impl Run {
    fn new(seed: u64) -> Self {
        let lotse = Lotse::new();
        let organisation = lotse.organisation("Practice Bakery");
        let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
        let id = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
        let whole = lotse.run(&id);
        let mut ticks = Ticks::new();
        for step in steps(&whole) {
            for action in actions(&find_step(&whole, &step)["actions"]) {
                // Captures are ticked by keeping a key.
                let action_id = action["id"].as_str().unwrap();
                if action["tickable"] == true && !action_id.starts_with("capture") {
                    ticks.insert((step.clone(), action_id.to_owned()), false);
                }
            }
        }
        assert!(ticks.len() > 10, "{ticks:?}");
        Self {
            lotse,
            library: Library::shipped().unwrap(),
            random: Random::new(seed),
            id,
            ticks,
            files: tempfile::tempdir().unwrap(),
            keys: 0,
            told: BTreeMap::new(),
        }
    }

    /// Everything that was acknowledged is there, and the journal is whole.
    fn holds(&mut self, round: &str) {
        assert_eq!(ticked(&self.lotse, &self.id, &self.ticks), self.ticks, "{round}");
        let audit = self.lotse.ok("audit_journal", json!({ "heads": "" }));
        assert_eq!(audit["broken"], Value::Null, "{round}");
        let files = bytes_of(self.lotse.folder());
        assert!(
            !files.windows(KEY.len()).any(|bytes| bytes == KEY.as_bytes()),
            "{round}: a key is in a file"
        );
        self.tick_some(3);
    }

    /// Ticks or unticks some actions. All must be acknowledged.
    fn tick_some(&mut self, most: u64) {
        for _ in 0..=self.random.below(most) {
            let (place, ticked) = self.next_tick();
            self.lotse.ok("tick", tick(&self.id, &place, ticked));
            self.ticks.insert(place, ticked);
        }
    }

    fn next_tick(&mut self) -> ((String, String), bool) {
        let places: Vec<_> = self.ticks.keys().cloned().collect();
        let place = self.random.one_of(&places);
        let ticked = !self.ticks[&place];
        (place, ticked)
    }

    fn happens(&mut self, kind: Kind) {
        match kind {
            Kind::Killed => self.is_killed(),
            Kind::DiskFull => self.has_no_disk(),
            Kind::KeychainGone => self.has_no_keychain(),
            Kind::ClockChanged => {
                let days = i64::try_from(self.random.below(1600)).unwrap() - 800;
                self.lotse.minutes_pass(days * 24 * 60);
                self.tick_some(3);
                self.lotse.reopen();
                self.lotse.minutes_pass(-days * 24 * 60);
            }
            Kind::NetworkCut => self.has_no_network(),
            Kind::PageDamaged => self.has_a_damaged_page(),
            Kind::FileDamaged => self.reads_a_damaged_file(),
        }
    }

    /// Another process ticks on this folder until it is killed.
    fn is_killed(&mut self) {
        self.lotse.close();
        let places: Vec<_> = self.ticks.keys().cloned().collect();
        let (wait, seed) = (self.random.below(400), self.random.below(u64::MAX));
        let done = child::tick_until_killed(self.lotse.folder(), &self.id, &places, wait, seed);
        self.ticks.extend(done.acknowledged);
        self.lotse.reopen();
        // What was not acknowledged yet may have been recorded or not.
        if let Some(place) = done.begun {
            let now = ticked(&self.lotse, &self.id, &self.ticks)[&place];
            self.ticks.insert(place, now);
        }
    }

    fn has_no_disk(&mut self) {
        self.lotse.disk_fails(true);
        for _ in 0..3 {
            let (place, ticked) = self.next_tick();
            let fault = self.lotse.core().call(&lotse_app::NoDesktop, "tick", tick(&self.id, &place, ticked));
            self.is_told(&fault.expect_err("nothing can be recorded"));
        }
        self.lotse.disk_fails(false);
        if self.random.below(2) == 0 {
            self.lotse.reopen();
        }
    }

    fn has_no_keychain(&mut self) {
        let scripts = [Script::Missing, Script::Locked, Script::Refuses, Script::Loses, Script::Forgets];
        self.lotse.store.set(self.random.one_of(&scripts));
        self.keys += 1;
        let key = format!("{KEY}{}", self.keys);
        let request = json!({
            "key": { "owner": { "run": self.id }, "id": "private-key" }, "value": key, "expires": "",
        });
        match self.lotse.core().call(&lotse_app::NoDesktop, "store_key", request.clone()) {
            Err(fault) => self.is_told(&fault),
            // It is kept until Lotse ends, and the page says so.
            Ok(page) => {
                assert_eq!(page["keychain"]["kept"], "session");
                self.is_told(&serde_json::from_value(page["keychain"]["fault"].clone()).unwrap());
            }
        }
        self.lotse.reopen();
        self.lotse.store.set(Script::Works);
        self.lotse.ok("store_key", request);
        self.lotse.reopen();
        assert_eq!(self.lotse.run(&self.id)["stored"]["private-key"]["lost"], false);
    }

    fn has_no_network(&mut self) {
        let page = network::check_without_network(&self.lotse, &self.id);
        let findings = page["last"]["findings"].as_array().unwrap();
        let proven = findings.iter().filter(|finding| finding["state"] == "pass").count();
        assert_eq!(proven, 0, "nobody answered: {page:#}");
        assert_ne!(page["view"]["standing"], "verified");
    }

    /// Some bytes of the journal change while Lotse does not run. It may say so when it starts or when it is audited; it must not
    /// show anything else than what was acknowledged. Then the file is restored from a copy.
    fn has_a_damaged_page(&mut self) {
        self.lotse.close();
        let path = self.lotse.folder().join("lotse.db");
        let whole = fs::read(&path).unwrap();
        let pages = u64::try_from(whole.len()).unwrap() / PAGE;
        let at = self.random.below(pages) * PAGE + self.random.below(PAGE - 64);
        let mut file = fs::OpenOptions::new().read(true).write(true).open(&path).unwrap();
        let mut bytes = [0; 64];
        file.seek(SeekFrom::Start(at)).unwrap();
        file.read_exact(&mut bytes).unwrap();
        for byte in &mut bytes {
            *byte = self.random.byte();
        }
        file.seek(SeekFrom::Start(at)).unwrap();
        file.write_all(&bytes).unwrap();
        drop(file);
        self.lotse.reopen();
        match self.lotse.core().call(&lotse_app::NoDesktop, "run", json!({ "run": self.id })) {
            Err(fault) => self.is_told(&fault),
            Ok(_) => {
                match self.lotse.core().call(&lotse_app::NoDesktop, "audit_journal", json!({ "heads": "" })) {
                    Err(fault) => self.is_told(&fault),
                    Ok(audit) if audit["broken"].is_null() => {
                        assert_eq!(
                            ticked(&self.lotse, &self.id, &self.ticks),
                            self.ticks,
                            "page {}",
                            at / PAGE
                        );
                    }
                    Ok(_) => {}
                }
            }
        }
        self.lotse.close();
        for name in ["lotse.db-wal", "lotse.db-shm"] {
            let _ = fs::remove_file(self.lotse.folder().join(name));
        }
        fs::write(&path, whole).unwrap();
        self.lotse.reopen();
    }

    fn reads_a_damaged_file(&mut self) {
        let path = of_run(&self.lotse, self.files.path(), &self.id);
        let mut bytes = fs::read(&path).unwrap();
        for _ in 0..=self.random.below(4) {
            let at = usize::try_from(self.random.below(u64::try_from(bytes.len()).unwrap())).unwrap();
            match self.random.below(3) {
                0 => bytes[at] = self.random.byte(),
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
            if bytes.is_empty() {
                break;
            }
        }
        fs::write(&path, &bytes).unwrap();
        match read(&self.lotse, &path) {
            Err(fault) => self.is_told(&fault),
            // Only white space behind the end was lost.
            Ok(preview) => assert_eq!((&preview["newEvents"], &preview["changes"]), (&json!(0), &json!([]))),
        }
        self.tick_some(3);
    }

    /// A fault has words in all languages, and says what to do next or that trying again may help.
    fn is_told(&mut self, fault: &Fault) {
        let spoken: BTreeSet<String> =
            Language::ALL.iter().map(|language| fault.words(&self.library.words, *language)).collect();
        assert_eq!(spoken.len(), Language::ALL.len(), "{spoken:?}");
        assert!(spoken.iter().all(|text| !text.contains("[fault")), "{spoken:?}");
        assert!(!spoken.iter().any(|text| text.contains(KEY)), "{spoken:?}");
        *self.told.entry(fault.code.clone()).or_default() += 1;
    }
}

fn tick(run: &str, (step, action): &(String, String), ticked: bool) -> Value {
    json!({ "run": run, "step": step, "actions": [action], "ticked": ticked })
}

/// Whether these actions are ticked, as the window shows it.
fn ticked(lotse: &Lotse, run: &str, places: &Ticks) -> Ticks {
    let whole = lotse.run(run);
    let is_ticked = |(step, action): &(String, String)| {
        let list = whole["progress"]["steps"][step]["ticked"].as_array().unwrap();
        list.iter().any(|it| it == action.as_str())
    };
    places.keys().map(|place| (place.clone(), is_ticked(place))).collect()
}
