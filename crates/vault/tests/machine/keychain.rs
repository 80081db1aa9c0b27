//! A round trip through a real Secret Service.

#[cfg(target_os = "linux")]
use std::process::Command;

use lotse_vault::{Kept, Place, Secret, Vault};

use crate::world::{World, within};

fn place() -> Place {
    Place::of_organisation("0197", "sophos-client-secret")
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

/// Locks every keyring, as happens after a long pause.
#[cfg(target_os = "linux")]
fn lock() {
    let collection = "array:objpath:/org/freedesktop/secrets/collection/login";
    let output = Command::new("dbus-send")
        .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
        .args(["org.freedesktop.Secret.Service.Lock", collection])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// The items that the keychain's own window shows.
#[cfg(target_os = "linux")]
fn shown() -> String {
    let output = Command::new("secret-tool").args(["search", "--all", "service", "Lotse"]).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
#[ignore = "needs a keychain: cargo xtask test --only keychain"]
fn a_secret_is_kept_read_and_deleted() {
    within(World::OpenKeyring, "keychain::a_secret_is_kept_read_and_deleted", || {
        let vault = Vault::keychain("folder");
        assert_eq!(vault.probe(), Ok(Kept::Keychain));
        assert!(vault.read(&place()).unwrap().is_none());
        for text in
            ["practice-secret", "änderung 密码 😀 \n\"'\\", " spaces ", &"x".repeat(1280), &"😀".repeat(640)]
        {
            assert_eq!(vault.store(&place(), &secret(text)).unwrap().kept, Kept::Keychain);
            // A new vault, as after a restart.
            assert!(Vault::keychain("folder").read(&place()).unwrap() == Some(secret(text)));
        }
        assert_eq!(vault.store(&place(), &secret(&"x".repeat(1281))).unwrap_err().code(), "vault-too-long");
        vault.delete(&place()).unwrap();
        assert!(vault.read(&place()).unwrap().is_none());
        vault.delete(&place()).unwrap();
    });
}

#[test]
#[ignore = "needs a keychain: cargo xtask test --only keychain"]
fn two_data_folders_share_no_secrets() {
    within(World::OpenKeyring, "keychain::two_data_folders_share_no_secrets", || {
        let (one, other) = (Vault::keychain("one"), Vault::keychain("other"));
        let _ = one.store(&place(), &secret("of the one")).unwrap();
        let _ = other.store(&place(), &secret("of the other")).unwrap();
        other.delete(&place()).unwrap();
        assert!(one.read(&place()).unwrap() == Some(secret("of the one")));
        one.delete(&place()).unwrap();
    });
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs a keychain: cargo xtask test --only keychain"]
fn the_probe_leaves_nothing_behind() {
    within(World::OpenKeyring, "keychain::the_probe_leaves_nothing_behind", || {
        Vault::keychain("folder").probe().unwrap();
        assert!(!shown().contains("dummy"), "{}", shown());
        let _ = Vault::keychain("folder").store(&place(), &secret("practice")).unwrap();
        assert!(shown().contains("folder/organisation/0197/sophos-client-secret"), "{}", shown());
    });
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs a keychain: cargo xtask test --only keychain"]
fn a_locked_keychain_is_noticed() {
    within(World::OpenKeyring, "keychain::a_locked_keychain_is_noticed", || {
        let vault = Vault::keychain("folder");
        let _ = vault.store(&place(), &secret("practice")).unwrap();
        lock();
        for fault in [
            vault.probe().unwrap_err(),
            vault.read(&place()).err().unwrap(),
            vault.delete(&place()).unwrap_err(),
            vault.store(&place(), &secret("other")).unwrap_err(),
            vault.store(&Place::of_run("0198", "secret"), &secret("other")).unwrap_err(),
        ] {
            assert_eq!(fault.code(), "vault-locked", "{fault:?}");
        }
    });
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs dbus: cargo xtask test --only keychain"]
fn a_session_without_a_keychain_is_noticed() {
    within(World::EmptyBus, "keychain::a_session_without_a_keychain_is_noticed", || {
        assert_eq!(Vault::keychain("folder").probe().unwrap_err().code(), "vault-missing");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_machine_without_a_session_bus_is_noticed() {
    within(World::NoBus, "keychain::a_machine_without_a_session_bus_is_noticed", || {
        let vault = Vault::keychain("folder");
        let fault = vault.probe().unwrap_err();
        assert_eq!(fault.code(), "vault-missing");
        assert!(!fault.args()["detail"].is_empty());
        assert_eq!(vault.store(&place(), &secret("practice")).unwrap_err().code(), "vault-missing");
        assert_eq!(vault.read(&place()).err().unwrap().code(), "vault-missing");
    });
}
