//! Secrets by place, in stores that fail in various ways.

use lotse_vault::{Kept, Place, Script, ScriptedStore, Secret, Stored, Vault, VaultFault};

const CANARY: &str = "canary-Zt7#äé-0123456789";

fn secret() -> Secret {
    Secret::new(CANARY.to_owned())
}

fn place() -> Place {
    Place::of_run("0197", "secret")
}

fn scripted(script: Script) -> (ScriptedStore, Vault) {
    let store = ScriptedStore::new(script);
    (store.clone(), Vault::over(Box::new(store), Kept::Keychain))
}

#[test]
fn a_vault_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Vault>();
}

#[test]
fn a_stored_secret_is_read_until_it_is_deleted() {
    for vault in [Vault::session(), scripted(Script::Works).1] {
        assert!(vault.read(&place()).unwrap().is_none());
        assert_eq!(vault.store(&place(), &secret()), Ok(Stored { kept: vault.kept() }));
        assert!(vault.read(&place()).unwrap() == Some(secret()));
        vault.delete(&place()).unwrap();
        assert!(vault.read(&place()).unwrap().is_none());
        vault.delete(&place()).unwrap();
    }
}

#[test]
fn a_new_secret_replaces_the_old_one() {
    let vault = Vault::session();
    let _ = vault.store(&place(), &secret()).unwrap();
    let _ = vault.store(&place(), &Secret::new("another".to_owned())).unwrap();
    assert!(vault.read(&place()).unwrap() == Some(Secret::new("another".to_owned())));
}

#[test]
fn two_places_never_share_a_secret() {
    let places = [
        Place::of_run("a/b", "c"),
        Place::of_run("a", "b/c"),
        Place::of_run("a%2Fb", "c"),
        Place::of_run("a", "b"),
        Place::of_organisation("a", "b"),
        Place::of_organisation("b", "a"),
    ];
    let vault = Vault::session();
    for (number, place) in places.iter().enumerate() {
        let _ = vault.store(place, &Secret::new(format!("secret {number}"))).unwrap();
    }
    for (number, place) in places.iter().enumerate() {
        assert!(vault.read(place).unwrap() == Some(Secret::new(format!("secret {number}"))), "{place}");
    }
}

#[test]
fn the_probe_returns_the_kind_of_store_and_leaves_nothing_behind() {
    assert_eq!(Vault::session().probe(), Ok(Kept::Session));
    let (store, vault) = scripted(Script::Works);
    assert_eq!(vault.probe(), Ok(Kept::Keychain));
    assert_eq!(vault.probe(), Ok(Kept::Keychain));
    // A store that lost everything looks the same as one that never received anything.
    store.set(Script::Forgets);
    assert_eq!(vault.probe(), Err(VaultFault::Lost));
}

#[test]
fn each_failure_of_a_keychain_has_its_own_fault() {
    let expected = [
        (Script::Missing, "vault-missing"),
        (Script::Locked, "vault-locked"),
        (Script::Refuses, "vault-refused"),
        (Script::TooLong, "vault-too-long"),
        (Script::Loses, "vault-lost"),
        (Script::Forgets, "vault-lost"),
    ];
    for (script, code) in expected {
        let (_, vault) = scripted(script);
        assert_eq!(vault.probe().unwrap_err().code(), code, "{script:?}");
        assert_eq!(vault.store(&place(), &secret()).unwrap_err().code(), code, "{script:?}");
    }
}

#[test]
fn a_secret_that_was_not_stored_is_not_acknowledged() {
    let (store, vault) = scripted(Script::Loses);
    assert_eq!(vault.store(&place(), &secret()).unwrap_err(), VaultFault::Lost);
    store.set(Script::Forgets);
    assert_eq!(vault.store(&Place::of_run("other", "secret"), &secret()).unwrap_err(), VaultFault::Lost);
}

#[test]
fn a_locked_keychain_is_not_an_empty_one() {
    let (store, vault) = scripted(Script::Works);
    let _ = vault.store(&place(), &secret()).unwrap();
    store.set(Script::Locked);
    assert_eq!(vault.read(&place()).err().unwrap().code(), "vault-locked");
    assert_eq!(vault.delete(&place()).unwrap_err().code(), "vault-locked", "not deleted, and it says so");
    store.set(Script::Works);
    assert!(vault.read(&place()).unwrap() == Some(secret()));
}

#[test]
fn a_secret_deleted_by_another_program_is_absent() {
    let (_, vault) = scripted(Script::Works);
    assert!(vault.read(&place()).unwrap().is_none());
}

#[test]
fn no_fault_repeats_the_secret() {
    for script in [Script::Refuses, Script::Loses, Script::Locked, Script::Missing, Script::TooLong] {
        let (_, vault) = scripted(script);
        let fault = vault.store(&place(), &secret()).unwrap_err();
        let everything = format!("{fault} {fault:?} {:?}", fault.args());
        assert!(!everything.contains(CANARY), "{everything}");
    }
    let long = Secret::new(format!("{CANARY}{}", "x".repeat(2560)));
    let fault = Vault::session().store(&place(), &long).unwrap_err();
    assert!(!format!("{fault} {fault:?} {:?}", fault.args()).contains(CANARY));
}

#[test]
fn the_length_is_counted_in_utf_16_on_every_system() {
    let vault = Vault::session();
    let fits = ["x".repeat(1280), "ä".repeat(1280), "😀".repeat(640)];
    for text in fits {
        let _ = vault.store(&place(), &Secret::new(text)).unwrap();
    }
    let fault = |length| VaultFault::TooLong { length, limit: 2560 };
    for (text, length) in [("x".repeat(1281), 2562), ("😀".repeat(641), 2564)] {
        assert_eq!(vault.store(&place(), &Secret::new(text)).unwrap_err(), fault(length));
    }
    // The store was not called: it would have returned another fault.
    let (_, locked) = scripted(Script::Locked);
    assert_eq!(locked.store(&place(), &Secret::new("x".repeat(1281))).unwrap_err(), fault(2562));
}

#[test]
fn characters_that_truncate_a_secret_are_refused() {
    for text in ["", "a\0b"] {
        assert_eq!(
            Vault::session().store(&place(), &Secret::new(text.to_owned())).unwrap_err(),
            VaultFault::Unfit
        );
    }
}

#[test]
fn every_code_has_the_arguments_of_its_message() {
    let detail = || "x".to_owned();
    let faults = [
        (VaultFault::Missing { detail: detail() }, vec!["detail"]),
        (VaultFault::Locked { detail: detail() }, vec!["detail"]),
        (VaultFault::NoLogon { detail: detail() }, vec!["detail"]),
        (VaultFault::Refused { detail: detail() }, vec!["detail"]),
        (VaultFault::TooLong { length: 1, limit: 2 }, vec!["length", "limit"]),
        (VaultFault::Unfit, vec![]),
        (VaultFault::Lost, vec![]),
    ];
    for (fault, names) in faults {
        assert_eq!(fault.args().into_keys().collect::<Vec<_>>(), names, "{fault}");
        assert!(fault.code().starts_with("vault-"));
    }
}

#[test]
fn every_code_has_a_message_in_every_language() {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let codes = ["missing", "locked", "no-logon", "refused", "too-long", "unfit", "lost"]
        .map(|code| format!("vault-{code}"));
    let boards = ["clipboard-missing", "clipboard-refused"].map(ToOwned::to_owned);
    for language in ["de", "en", "nl"] {
        let words = std::fs::read_to_string(locales.join(language).join("app.ftl")).unwrap();
        for code in codes.iter().chain(&boards) {
            let sentence = words.split(&format!("\nfault-{code} = ")).nth(1);
            let sentence = sentence.unwrap_or_else(|| panic!("{language} {code}")).lines().next().unwrap();
            // The details come from the operating system, in English or in its own language.
            assert!(!sentence.contains("$detail"), "{language} {code}");
        }
    }
}
