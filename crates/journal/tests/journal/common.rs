//! Shared by several tests: fixed times and ids, a started run, a child process.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use lotse_journal::{Fact, Journal, Mode, OrganisationId, RunId, State};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

/// The environment variable that gives a child process its folder.
pub(crate) const FOLDER: &str = "LOTSE_JOURNAL_TEST_FOLDER";

/// Nine o'clock and some minutes.
pub(crate) fn at(minute: u64) -> Timestamp {
    "2026-11-21T09:00:00Z".parse::<Timestamp>().unwrap() + Duration::from_mins(minute)
}

pub(crate) fn organisation(number: u128) -> OrganisationId {
    Uuid::from_u128(number).into()
}

pub(crate) fn run(number: u128) -> RunId {
    Uuid::from_u128(1000 + number).into()
}

pub(crate) fn added(number: u128, name: &str) -> Fact {
    Fact::OrganisationAdded { organisation: organisation(number), name: name.into() }
}

pub(crate) fn started(run: RunId, organisation: OrganisationId) -> Fact {
    let answers = BTreeMap::from([("replaces-user".to_owned(), "no".to_owned())]);
    let guide = "sophos-central-autotask".to_owned();
    Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers }
}

pub(crate) fn ticked(step: &str, action: &str) -> Fact {
    Fact::ActionTicked { run: run(1), step: step.into(), action: action.into() }
}

pub(crate) fn note(step: &str, text: impl Into<String>) -> Fact {
    Fact::NoteWritten { run: run(1), step: step.into(), text: text.into() }
}

/// A journal with one organisation and its run.
pub(crate) fn with_run() -> (TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let facts = vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))];
    journal.append_all(at(0), facts).unwrap();
    (folder, journal)
}

/// A closed journal with `ticks` more events.
pub(crate) fn closed(ticks: usize) -> (TempDir, State) {
    let (folder, mut journal) = with_run();
    let facts = (0..ticks).map(|number| ticked("credentials", &format!("action-{number}"))).collect();
    journal.append_all(at(1), facts).unwrap();
    let state = journal.state().clone();
    (folder, state)
}

/// A direct connection to the file, which bypasses the journal's rules.
pub(crate) fn database(folder: &Path) -> Connection {
    Connection::open(folder.join("lotse.db")).unwrap()
}

/// The code with which opening fails.
pub(crate) fn refused(folder: &Path) -> &'static str {
    Journal::open(folder).map(drop).unwrap_err().code()
}

/// A child process: this test binary, running one function of `children`.
pub(crate) struct Other {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Other {
    pub(crate) fn start(function: &str, folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &format!("children::{function}"), "--ignored", "--nocapture"])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    /// The rest of the next line that starts with `word`.
    pub(crate) fn wait_for(&mut self, word: &str) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(
                self.lines.read_line(&mut line).unwrap(),
                0,
                "the other process ended before {word:?}"
            );
            if let Some(rest) = line.strip_prefix(word) {
                return rest.trim().to_owned();
            }
        }
    }

    /// Kills it, and returns what it had still printed.
    pub(crate) fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut rest = String::new();
        self.lines.read_to_string(&mut rest).unwrap();
        rest
    }

    /// Lets it exit by itself.
    pub(crate) fn release(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
    }
}
