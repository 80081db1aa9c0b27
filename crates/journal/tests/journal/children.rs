//! What child processes of tests do. `common::Other` starts them; run directly, they do nothing.

use std::io::{Read, Write};
use std::path::PathBuf;

use lotse_journal::{Erasure, Fact, HandOver, Journal};

use crate::common::{FOLDER, added, at, database, organisation, run, started, ticked};

fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// Prints a line, bypassing the test harness's capture.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

fn wait_for_release() {
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

#[test]
#[ignore = "the other process of `kill`"]
fn append_until_killed() {
    let Some(folder) = folder() else { return };
    let mut journal = Journal::open(&folder).unwrap();
    if journal.head().is_none() {
        journal.append_all(at(0), vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))]).unwrap();
    }
    for number in 0_u64.. {
        if number % 4 == 3 {
            let skipped = |step: u64| Fact::StepSkipped { run: run(1), step: format!("step-{step}") };
            journal
                .append_all(at(number), vec![skipped(number), skipped(number + 1), skipped(number + 2)])
                .unwrap();
        } else {
            journal.append(at(number), ticked(&format!("step-{number}"), "generate-key")).unwrap();
        }
        let head = journal.head().unwrap();
        say(&format!("ack {} {}", head.sequence, head.hash));
    }
}

#[test]
#[ignore = "the other process of `kill`"]
fn import_until_killed() {
    let Some(folder) = folder() else { return };
    let mut journal = Journal::open(&folder).unwrap();
    let file = HandOver::from_file(&folder.join("run.lotse")).unwrap();
    say("begin");
    journal.import(&file, at(9)).unwrap();
    say("end");
    wait_for_release();
}

#[test]
#[ignore = "the other process of `kill`"]
fn erase_until_killed() {
    let Some(folder) = folder() else { return };
    let mut journal = Journal::open(&folder).unwrap();
    say("begin");
    journal.erase(at(9), &Erasure::Organisation(organisation(1))).unwrap();
    say("end");
    wait_for_release();
}

#[test]
#[ignore = "the other process of `locks`"]
fn hold_the_journal() {
    let Some(folder) = folder() else { return };
    let _journal = Journal::open(&folder).unwrap();
    say("held");
    wait_for_release();
}

#[test]
#[ignore = "the other process of `locks`"]
fn hold_the_database_for_writing() {
    let Some(folder) = folder() else { return };
    let connection = database(&folder);
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    say("held");
    wait_for_release();
}

#[test]
#[ignore = "the other process of `locks`"]
fn hold_the_whole_database() {
    let Some(folder) = folder() else { return };
    let connection = database(&folder);
    connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE other (x); ROLLBACK;")
        .unwrap();
    say("held");
    wait_for_release();
}
