//! Capture keys, check, repair, check again until verified: in the real window, with the practice tenants and a real
//! keychain. Afterwards there is no secret in any file.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use std::path::Path;

use lotse_e2e::{Page, Stage, limited};

/// What is wrong in a first run, and the right value.
const WRONG: [(&str, &str); 2] = [
    ("cell/umbrella-role/service-tickets/edit", "All"),
    ("cell/umbrella-role/company-maintenance/delete", "None"),
];

/// Goes from the end of a run to its check page.
async fn to_check(page: &Page) {
    page.click("[data-test=end-check]").await;
    page.find("[data-test=check-page]").await;
}

/// Goes from the finding about a control to the control on the drawn screen, and sets it.
async fn repair(page: &Page, control: &str, value: &str) {
    page.click(&format!("[data-finding='{control}'] [data-test=show-control]")).await;
    let select = format!("[data-control='{control}']");
    page.until("the control has the focus", &format!("document.activeElement.matches(\"{select}\")")).await;
    page.run(&format!(
        "const it = document.querySelector(\"{select}\"); it.value = '{value}'; \
         it.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))
    .await;
    page.find("[data-test=practice-again]").await;
    page.find("[data-test=practice-console][data-busy=false]").await;
}

async fn found_and_repaired(system: &'static str, language: &str) {
    limited(280, async {
        let mut stage = Stage::new(system, 1280, 820).with_keychain();
        let page = stage.open().await;
        page.begin_practice(
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        let taken = page.walk_practice().await;
        assert_eq!(taken.len(), 1, "the private key");
        to_check(&page).await;

        assert_eq!(page.check().await, "changes");
        assert_eq!((page.findings("missing").await, page.findings("excess").await), (1, 1));
        page.picture(&format!("check-{language}-changes")).await;
        assert_eq!(page.accessibility().await, Vec::<String>::new());
        assert!(page.has("[data-test=proof]").await, "the call behind it is shown");

        for (control, value) in WRONG {
            repair(&page, control, value).await;
        }
        assert_eq!(page.check().await, "eyes");
        assert_eq!((page.findings("missing").await, page.findings("excess").await), (0, 0));
        page.see_all().await;
        page.until("the verdict", "document.querySelector('[data-verdict=both]')").await;
        page.picture(&format!("check-{language}-verified")).await;

        page.click("[data-test=home-link]").await;
        page.find("[data-standing=verified]").await;
        stage.close(page).await;
        assert_clean(stage.folder(), &taken);

        // After a restart the result is still known, and the key is still in the keychain.
        let page = stage.open().await;
        page.find("[data-standing=verified]").await;
        page.click("[data-test=run-check]").await;
        assert_eq!(page.check().await, "both", "checked again with the key from the keychain");
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn found_and_repaired_in_german() {
    found_and_repaired("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn found_and_repaired_in_dutch() {
    found_and_repaired("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn found_and_repaired_in_english() {
    found_and_repaired("en_GB.UTF-8", "en").await;
}

/// Practises and checks all guides, then crashes the app and searches its files.
#[tokio::test]
async fn no_secret_stays_behind() {
    limited(340, async {
        let mut stage = Stage::new("en_GB.UTF-8", 1280, 820).with_keychain();
        let page = stage.open().await;
        let guides: [(&str, &[(&str, &str)]); 5] = [
            ("kaseya-vsa-autotask", &[("generation", "vsa-9"), ("vsa", "9"), ("user", "new")]),
            ("sophos-central-autotask", &[("replaces-user", "no"), ("form", "with-lines")]),
            ("sophos-central-connectwise", &[]),
            ("umbrella-connectwise", &[("product", "umbrella"), ("integrated", "yes"), ("console", "mssp")]),
            ("workspace-365-autotask", &[("connection", "new")]),
        ];
        let mut secrets = Vec::new();
        for (guide, answers) in guides {
            page.begin_practice(guide, answers).await;
            secrets.extend(page.walk_practice().await);
            to_check(&page).await;
            page.check().await;
            page.click("[data-test=home-link]").await;
            page.find("[data-test=home-page]").await;
        }
        assert_eq!(secrets.len(), 5, "each guide has a secret");
        for id in stage.apps() {
            let limits = std::fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
            let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
            assert!(core.split_whitespace().filter(|word| *word == "0").count() >= 2, "{core}");
        }
        stage.crash();
        assert_clean(stage.folder(), &secrets);
    })
    .await;
}

/// Asserts that no file contains a secret in any encoding.
fn assert_clean(folder: &Path, secrets: &[String]) {
    let mut files = Vec::new();
    collect(folder, &mut files);
    assert!(files.iter().any(|(path, _)| path.ends_with("lotse.db")), "the journal is among them");
    for secret in secrets {
        for (form, bytes) in forms(secret) {
            for (path, content) in &files {
                let found = content.windows(bytes.len()).any(|window| window == bytes);
                assert!(!found, "a secret as {form} is in {path}");
            }
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if let Ok(content) = std::fs::read(&path) {
            files.push((path.display().to_string(), content));
        }
    }
}

fn forms(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let encoded = secret.bytes().fold(String::new(), |text, byte| format!("{text}%{byte:02X}"));
    let some: String = secret
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_string()
            } else {
                format!("%{:02X}", letter as u32)
            }
        })
        .collect();
    vec![
        ("itself", secret.as_bytes().to_vec()),
        ("base64", base64(secret.as_bytes()).into_bytes()),
        ("percent-encoded", encoded.into_bytes()),
        ("half percent-encoded", some.into_bytes()),
        ("UTF-16 LE", secret.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16 BE", secret.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    ]
}

/// Base64 without padding, so that it matches inside longer encoded texts that start with it.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks_exact(3) {
        let bits = (u32::from(chunk[0]) << 16) | (u32::from(chunk[1]) << 8) | u32::from(chunk[2]);
        for shift in [18, 12, 6, 0] {
            text.push(char::from(LETTERS[(bits >> shift) as usize & 63]));
        }
    }
    text
}

#[test]
fn a_planted_secret_would_be_found() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lotse.db"), "x").unwrap();
    let secret = "practice-secret-1234".to_owned();
    assert_clean(folder.path(), std::slice::from_ref(&secret));
    for (form, bytes) in forms(&secret) {
        std::fs::write(folder.path().join("planted"), [b"before ".as_slice(), &bytes, b" after"].concat())
            .unwrap();
        let clean = std::panic::catch_unwind(|| assert_clean(folder.path(), std::slice::from_ref(&secret)));
        assert!(clean.is_err(), "{form} was not found");
    }
}
