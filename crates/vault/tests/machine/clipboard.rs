//! The clipboard of a real display.

use std::time::{Duration, Instant};

use lotse_vault::{Clipboard, Secret};

use crate::world::{World, within};

fn secret() -> Secret {
    Secret::new("practice-canary ä".to_owned())
}

/// What another program finds on the clipboard.
fn found() -> Option<String> {
    arboard::Clipboard::new().unwrap().get_text().ok().filter(|text| !text.is_empty())
}

fn wait_until_gone() {
    let begun = Instant::now();
    while found().is_some() {
        assert!(begun.elapsed() < Duration::from_secs(10), "still there");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
#[ignore = "needs xvfb: cargo xtask test --only keychain"]
fn a_secret_goes_out_and_comes_back() {
    within(World::Display, "clipboard::a_secret_goes_out_and_comes_back", || {
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), Duration::from_millis(300)).unwrap();
        assert_eq!(found().as_deref(), Some("practice-canary ä"));
        wait_until_gone();
    });
}

#[test]
#[ignore = "needs xvfb: cargo xtask test --only keychain"]
fn the_end_takes_it_away_and_leaves_what_others_copied() {
    within(World::Display, "clipboard::the_end_takes_it_away_and_leaves_what_others_copied", || {
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), Duration::from_secs(600)).unwrap();
        drop(clipboard);
        wait_until_gone();
        let clipboard = Clipboard::system();
        clipboard.copy(&secret(), Duration::from_secs(600)).unwrap();
        let mut other = arboard::Clipboard::new().unwrap();
        other.set_text("a shopping list").unwrap();
        drop(clipboard);
        assert_eq!(found().as_deref(), Some("a shopping list"));
    });
}

#[test]
fn a_machine_without_a_display_is_noticed() {
    within(World::NoDisplay, "clipboard::a_machine_without_a_display_is_noticed", || {
        let clipboard = Clipboard::system();
        assert!(!clipboard.clear().unwrap(), "nothing was copied, so nothing is opened");
        let fault = clipboard.copy(&secret(), Duration::from_secs(1)).unwrap_err();
        assert_eq!(fault.code(), "clipboard-missing");
    });
}
