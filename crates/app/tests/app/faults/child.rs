//! A process that works on a data folder until it is killed.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use lotse_app::{App, NoDesktop};
use serde_json::{Value, json};

use super::tick;
use crate::random::Random;

/// Where it works, on what, and in what order.
const WORK: &str = "LOTSE_TEST_FAULTS";

type Place = (String, String);

/// What a killed process has done.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// What it was told is recorded.
    pub(super) acknowledged: BTreeMap<Place, bool>,
    /// What it had begun when it was killed.
    pub(super) begun: Option<Place>,
}

/// Starts a process that ticks these actions in random order, kills it `wait` milliseconds after its first tick or before that, and
/// returns what it has done.
pub(super) fn tick_until_killed(folder: &Path, run: &str, places: &[Place], wait: u64, seed: u64) -> Done {
    let work = json!({ "folder": folder, "run": run, "places": places, "seed": seed });
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "faults::child::ticks_until_killed", "--ignored", "--nocapture"])
        .env(WORK, work.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut printed = String::new();
    // Every fourth is killed while it starts.
    if !wait.is_multiple_of(4) {
        while !printed.contains("did ") {
            assert_ne!(lines.read_line(&mut printed).unwrap(), 0, "it ended by itself: {printed}");
        }
    }
    std::thread::sleep(Duration::from_millis(wait));
    child.kill().unwrap();
    child.wait().unwrap();
    lines.read_to_string(&mut printed).unwrap();
    // A last line without a line break was still being printed.
    let whole = printed.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let mut done = Done::default();
    for line in whole.lines() {
        let Some((told, rest)) = line.split_once(' ') else { continue };
        let Ok((place, ticked)) = serde_json::from_str::<(Place, bool)>(rest) else { continue };
        match told {
            "does" => done.begun = Some(place),
            "did" => {
                done.begun = None;
                done.acknowledged.insert(place, ticked);
            }
            _ => {}
        }
    }
    done
}

#[test]
#[ignore = "the process that is killed"]
fn ticks_until_killed() {
    let Ok(work) = std::env::var(WORK) else { return };
    let work: Value = serde_json::from_str(&work).unwrap();
    let places: Vec<Place> = serde_json::from_value(work["places"].clone()).unwrap();
    let mut random = Random::new(work["seed"].as_u64().unwrap());
    let folder = work["folder"].as_str().unwrap();
    let app = App::new(folder.as_ref(), jiff::Timestamp::now).unwrap();
    loop {
        let place = random.one_of(&places);
        let ticked = random.below(2) == 0;
        say("does", &place, ticked);
        app.call(&NoDesktop, "tick", tick(work["run"].as_str().unwrap(), &place, ticked)).unwrap();
        say("did", &place, ticked);
    }
}

/// Prints a line, past the capture of the test harness.
fn say(word: &str, place: &Place, ticked: bool) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{word} {}\n", json!([place, ticked])).as_bytes()).unwrap();
    out.flush().unwrap();
}
