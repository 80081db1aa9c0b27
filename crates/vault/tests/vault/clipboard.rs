//! The countdown of the clipboard.

use std::time::{Duration, Instant};

use lotse_vault::{Clipboard, ScriptedBoard, Secret};

const LONG: Duration = Duration::from_mins(10);
const SHORT: Duration = Duration::from_millis(150);

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn holds(board: &ScriptedBoard, text: &str) -> bool {
    board.content() == Some(secret(text))
}

/// Waits until a condition holds, at most ten seconds.
fn wait(what: impl Fn() -> bool) {
    let begun = Instant::now();
    while !what() {
        assert!(begun.elapsed() < Duration::from_secs(10), "nothing happened");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_secret_is_removed_after_the_countdown() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    let begun = Instant::now();
    clipboard.copy(&secret("first"), SHORT).unwrap();
    assert!(holds(&board, "first"));
    wait(|| board.content().is_none());
    assert!(begun.elapsed() >= SHORT);
}

#[test]
fn content_of_another_program_stays() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    clipboard.copy(&secret("first"), SHORT).unwrap();
    board.copied_elsewhere("a shopping list");
    std::thread::sleep(SHORT * 3);
    assert!(holds(&board, "a shopping list"));
    assert!(!clipboard.clear().unwrap());
    drop(clipboard);
    assert!(holds(&board, "a shopping list"));
}

#[test]
fn a_second_copy_restarts_the_countdown() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    clipboard.copy(&secret("first"), SHORT).unwrap();
    clipboard.copy(&secret("second"), LONG).unwrap();
    std::thread::sleep(SHORT * 3);
    assert!(holds(&board, "second"));
}

#[test]
fn a_secret_is_removed_on_exit() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    clipboard.copy(&secret("first"), LONG).unwrap();
    drop(clipboard);
    assert!(board.content().is_none());
}

#[test]
fn clear_removes_a_secret_at_once_and_returns_whether_it_was_there() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    assert!(!clipboard.clear().unwrap(), "nothing was copied");
    clipboard.copy(&secret("first"), LONG).unwrap();
    assert!(clipboard.clear().unwrap());
    assert!(board.content().is_none());
}

#[test]
fn removal_is_retried_while_the_clipboard_is_held() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    board.refuse(2);
    clipboard.copy(&secret("first"), SHORT).unwrap();
    // More refusals than one round of attempts.
    board.refuse(7);
    wait(|| board.content().is_none());
}

#[test]
fn a_lasting_refusal_is_a_fault_without_the_secret() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    board.refuse(u32::MAX);
    let fault = clipboard.copy(&secret("canary"), SHORT).unwrap_err();
    assert_eq!(fault.code(), "clipboard-refused");
    assert!(!format!("{fault} {fault:?}").contains("canary"));
    board.refuse(0);
    assert!(board.content().is_none());
}
