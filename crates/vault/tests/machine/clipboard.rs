//! The clipboard of a real display. Another process reads and changes it, as in real use.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use lotse_vault::{Clipboard, Secret};

use crate::world::{World, within};

const LONG: Duration = Duration::from_mins(10);
/// The environment variable with the role of the other process.
const ROLE: &str = "LOTSE_TEST_ROLE";
const MARK: &str = "on the clipboard: ";

fn secret() -> Secret {
    Secret::new("practice-canary ä".to_owned())
}

/// The other process.
#[test]
#[ignore = "started by the tests of the clipboard"]
fn another_program() {
    let role = std::env::var(ROLE).unwrap_or_default();
    if role.is_empty() {
        return;
    }
    let mut clipboard = arboard::Clipboard::new().unwrap();
    if role == "copies" {
        clipboard.set_text("a shopping list").unwrap();
        say("copied");
        // The process owns the clipboard until it is told to end.
        let _ = std::io::stdin().read(&mut [0]);
    } else {
        say(&clipboard.get_text().unwrap_or_default());
    }
}

fn say(text: &str) {
    std::io::stdout().write_all(format!("\n{MARK}{text}\n").as_bytes()).unwrap();
}

fn another(role: &str) -> (Child, String) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "clipboard::another_program", "--include-ignored", "--nocapture"])
        .env(ROLE, role)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let said = lines.find_map(|line| line.unwrap().strip_prefix(MARK).map(ToOwned::to_owned)).unwrap();
    // Drains the rest of the output so that the process can exit.
    std::thread::spawn(move || lines.for_each(drop));
    (child, said)
}

/// The content that another process finds on the clipboard.
fn found() -> String {
    let (mut child, said) = another("pastes");
    child.wait().unwrap();
    said
}

/// Waits, because a display announces a new clipboard owner with a delay.
fn wait_until(what: impl Fn() -> bool) {
    let begun = Instant::now();
    while !what() {
        assert!(begun.elapsed() < Duration::from_secs(20), "nothing happened");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
#[ignore = "needs a clipboard: cargo xtask test --only keychain"]
fn a_copied_secret_is_removed_after_the_countdown() {
    within(World::Display, "clipboard::a_copied_secret_is_removed_after_the_countdown", || {
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), LONG).unwrap();
        assert_eq!(found(), "practice-canary ä");
        clipboard.copy(&secret(), Duration::from_millis(300)).unwrap();
        wait_until(|| found().is_empty());
    });
}

#[test]
#[ignore = "needs a clipboard: cargo xtask test --only keychain"]
fn dropping_the_clipboard_removes_the_secret() {
    within(World::Display, "clipboard::dropping_the_clipboard_removes_the_secret", || {
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), LONG).unwrap();
        drop(clipboard);
        wait_until(|| found().is_empty());
    });
}

#[test]
#[ignore = "needs a clipboard: cargo xtask test --only keychain"]
fn text_copied_by_another_program_stays() {
    within(World::Display, "clipboard::text_copied_by_another_program_stays", || {
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), LONG).unwrap();
        let (mut other, _) = another("copies");
        wait_until(|| found() == "a shopping list");
        assert!(!clipboard.clear().unwrap(), "it is not ours any more");
        assert_eq!(found(), "a shopping list");
        drop(clipboard);
        assert_eq!(found(), "a shopping list");
        drop(other.stdin.take());
        other.wait().unwrap();
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_machine_without_a_display_is_noticed() {
    within(World::NoDisplay, "clipboard::a_machine_without_a_display_is_noticed", || {
        let clipboard = Clipboard::system();
        assert!(!clipboard.clear().unwrap(), "nothing was copied, so nothing is opened");
        let fault = clipboard.copy(&secret(), Duration::from_secs(1)).unwrap_err();
        assert_eq!(fault.code(), "clipboard-missing");
    });
}
