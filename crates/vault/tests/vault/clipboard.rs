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

/// Waits until something is so, at most ten seconds.
fn wait(what: impl Fn() -> bool) {
    let begun = Instant::now();
    while !what() {
        assert!(begun.elapsed() < Duration::from_secs(10), "nothing happened");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_secret_is_taken_away_after_the_countdown() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    let begun = Instant::now();
    clipboard.copy(&secret("first"), SHORT).unwrap();
    assert!(holds(&board, "first"));
    wait(|| board.content().is_none());
    assert!(begun.elapsed() >= SHORT);
}

#[test]
fn what_somebody_else_copied_stays() {
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
fn a_second_copy_starts_the_countdown_anew() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    clipboard.copy(&secret("first"), SHORT).unwrap();
    clipboard.copy(&secret("second"), LONG).unwrap();
    std::thread::sleep(SHORT * 3);
    assert!(holds(&board, "second"));
}

#[test]
fn the_end_of_the_program_takes_it_away() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    clipboard.copy(&secret("first"), LONG).unwrap();
    drop(clipboard);
    assert!(board.content().is_none());
}

#[test]
fn it_can_be_taken_away_at_once_and_says_whether_it_was_there() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    assert!(!clipboard.clear().unwrap(), "nothing was copied");
    clipboard.copy(&secret("first"), LONG).unwrap();
    assert!(clipboard.clear().unwrap());
    assert!(board.content().is_none());
}

#[test]
fn a_clipboard_that_is_held_for_a_moment_is_tried_again() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    board.refuse(2);
    clipboard.copy(&secret("first"), SHORT).unwrap();
    // More refusals than one round of attempts takes.
    board.refuse(7);
    wait(|| board.content().is_none());
}

#[test]
fn a_clipboard_that_refuses_for_good_is_a_fault_without_the_secret() {
    let board = ScriptedBoard::default();
    let clipboard = Clipboard::over(Box::new(board.clone()));
    board.refuse(u32::MAX);
    let fault = clipboard.copy(&secret("canary"), SHORT).unwrap_err();
    assert_eq!(fault.code(), "clipboard-refused");
    assert!(!format!("{fault} {fault:?}").contains("canary"));
    board.refuse(0);
    assert!(board.content().is_none());
}
