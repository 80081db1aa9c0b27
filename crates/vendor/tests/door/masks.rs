//! Removing secrets from texts.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD};
use lotse_vault::Secret;
use lotse_vendor::{Call, Visit, kaseya};
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::server::{Reply, Server};
use crate::world::{door, get, good, local, visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_masked_in_every_form() {
    let identity = good();
    let visit = visit(&door(&identity));
    let word = r#"pr/ä "c+tice\ kéy="#;
    visit.hide(&Secret::new(word.to_owned()));
    for form in [
        word,
        "cHIvw6QgImMrdGljZVwga8OpeT0=",
        "cHIvw6QgImMrdGljZVwga8OpeT0",
        "pr%2F%C3%A4%20%22c%2Btice%5C%20k%C3%A9y%3D",
        "pr%2f%c3%a4%20%22c%2btice%5c%20k%c3%a9y%3d",
        "pr%2F%C3%A4+%22c%2Btice%5C+k%C3%A9y%3D",
        r#"pr/ä \"c+tice\\ kéy="#,
    ] {
        assert_eq!(visit.masked(&format!("a {form} b")), "a ••• b");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_contained_in_another_leaves_no_part_of_the_longer_one() {
    let identity = good();
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("practice".to_owned()));
    visit.hide(&Secret::new("practice-and-more".to_owned()));
    assert_eq!(visit.masked("practice-and-more, practice"), "•••, •••");
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_words_are_not_masked() {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let visit = visit(&door(&identity));
    let secret = |text: &str| Secret::new(text.to_owned());
    let (grant, scope, key) = (secret("client_credentials"), secret("token"), secret("practice-key"));
    let fields = [("grant_type", &grant), ("scope", &scope), ("client_secret", &key)];
    let url = local(server.address.port(), "/api/v2/oauth2/token");
    visit.send(Call::sign_in_form(&kaseya::VENDOR, url, &fields)).await.unwrap();
    assert_eq!(visit.records()[0].path, "/api/v2/oauth2/token");
    assert_eq!(visit.masked("practice-key"), "•••");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_in_a_path_is_masked() {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("practice key".to_owned()));
    get(&visit, server.address.port(), "/x?key=practice%20key&more=1").await.unwrap();
    assert_eq!(visit.records()[0].path, "/x?key=•••&more=1");
}

/// Swaps upper and lower case.
fn turned(text: &str) -> String {
    let turn = |letter: char| {
        if letter.is_ascii_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
    };
    text.chars().map(turn).collect()
}

fn every(text: &str, form: impl Fn(char) -> String) -> String {
    text.chars().map(form).collect()
}

fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn hex(bytes: &[u8], between: &str) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(between)
}

fn percent(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
}

/// The ways in which a server can spell a secret.
fn spellings(secret: &str) -> Vec<String> {
    let escaped = percent_encode(secret.as_bytes(), NON_ALPHANUMERIC).to_string();
    let (little, big) = (units(secret, u16::to_le_bytes), units(secret, u16::to_be_bytes));
    let json = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
    let mut all = vec![
        secret.to_owned(),
        turned(secret),
        secret.to_ascii_uppercase(),
        percent_encode(escaped.as_bytes(), NON_ALPHANUMERIC).to_string(),
        escaped.to_lowercase(),
        url::form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        percent(secret.as_bytes()),
        percent(&little),
        percent(&big),
        escaped,
        json.replace("\\u", "\\\\u"),
        json,
        serde_json::to_string(secret).unwrap().replace('/', "\\/"),
        every(secret, |letter| format!("&#{};", u32::from(letter))),
        every(secret, |letter| format!("&#x{:x};", u32::from(letter))),
        secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"),
        every(secret, |letter| format!("{letter}\u{200b}")),
        every(secret, |letter| format!("{letter}\r\n ")),
    ];
    for bytes in [secret.as_bytes(), &little, &big] {
        all.extend([
            BASE64_STANDARD.encode(bytes),
            BASE64_STANDARD_NO_PAD.encode(bytes),
            BASE64_URL_SAFE.encode(bytes),
            BASE64_URL_SAFE_NO_PAD.encode(bytes),
            percent_encode(BASE64_STANDARD.encode(bytes).as_bytes(), NON_ALPHANUMERIC).to_string(),
            hex(bytes, ""),
            hex(bytes, "-"),
            hex(bytes, " ").to_uppercase(),
        ]);
    }
    all
}

/// The letters and digits that remain of a text between two words.
fn left(visit: &Visit, spelling: &str) -> String {
    let masked = visit.masked(&format!("(before) {spelling} (behind)"));
    masked.chars().filter(|letter| letter.is_alphanumeric() || *letter == '•').collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_spelling_of_a_secret_is_left_in_a_text() {
    let identity = good();
    let door = door(&identity);
    let secrets = prop_oneof![
        "[A-Za-z0-9]{10,48}",
        "[A-Za-z]{6}[!-~]{6,40}",
        "[0-9a-f]{32}",
        "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}",
        "[a-z]{8}[äöüßé€中😀A-Z0-9/+=]{8,20}",
    ];
    let mut runner = TestRunner::new(Config { cases: 128, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&secrets, |secret| {
        let visit = visit(&door);
        visit.hide(&Secret::new(secret.clone()));
        for spelling in spellings(&secret) {
            prop_assert_eq!(left(&visit, &spelling), "before•••behind", "{}", spelling);
        }
        for around in ["", "a", "ab", "user:"] {
            for bytes in [secret.as_bytes(), &units(&secret, u16::to_le_bytes)] {
                let whole = [around.as_bytes(), bytes, around.as_bytes()].concat();
                let left = left(&visit, &BASE64_STANDARD.encode(whole));
                let (before, behind) = left.split_once("•••").unwrap_or_default();
                // Only parts of the surrounding words may remain.
                let short = |text: &str, word: &str| text.starts_with(word) || text.ends_with(word);
                prop_assert!(short(before, "before") && short(behind, "behind"), "{}", left);
                prop_assert!(before.len() <= 6 + 6 && behind.len() <= 6 + 7, "{}", left);
            }
        }
        Ok(())
    });
    outcome.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guid_is_masked_in_all_its_forms() {
    let identity = good();
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("0A1b2c3d4e5f60718293a4b5c6d7e8f9".to_owned()));
    for form in [
        "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
        "{0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9}",
        "(0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9)",
        // Its sixteen bytes, and the same in Windows' byte order.
        "ChssPU5fYHGCk6S1xtfo+Q==",
        "PSwbCl9OcWCCk6S1xtfo+Q",
        "3d2c1b0a5f4e71608293a4b5c6d7e8f9",
    ] {
        assert_eq!(left(&visit, form), "before•••behind", "{form}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_secret_does_not_mask_other_words() {
    let identity = good();
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("abc".to_owned()));
    visit.hide(&Secret::new("q-w-e-1".to_owned()));
    let text = "abcde, the row qwe 1 of 20, cXdlMQ==";
    assert_eq!(visit.masked(text), text);
    assert_eq!(visit.masked("is q-W-e-1."), "is •••.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_very_long_text_is_masked_as_a_whole() {
    let identity = good();
    let visit = visit(&door(&identity));
    let long = "x".repeat(100_000);
    assert_eq!(visit.masked(&long), long, "without a secret there is nothing to hide");
    visit.hide(&Secret::new("practice-key".to_owned()));
    assert_eq!(visit.masked(&long), "•••");
}
