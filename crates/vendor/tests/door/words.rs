//! Every failure has its messages in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lotse_vendor::Failure;

/// One of each variant. A new variant does not compile here until it is added to the list.
fn every() -> Vec<Failure> {
    let text = || "x".to_owned();
    let all = vec![
        Failure::Dns { host: text(), typed: false },
        Failure::Connect { host: text() },
        Failure::Handshake { host: text() },
        Failure::Untrusted { host: text(), issuer: text() },
        Failure::Certificate { host: text(), issuer: text(), detail: text() },
        Failure::ProxySignIn { proxy: text(), offers: text() },
        Failure::ProxyRefused { proxy: text(), host: text(), status: Some(403) },
        Failure::ProxyDead { proxy: text() },
        Failure::TimedOut { host: text(), seconds: 1 },
        Failure::BrokeOff { host: text() },
        Failure::TooLarge { host: text() },
        Failure::Cut { host: text() },
        Failure::Redirected { host: text(), to: text() },
        Failure::RedirectedInside { host: text() },
        Failure::Page { host: text(), typed: false },
        Failure::OutOfOrder { host: text(), status: 503 },
        Failure::Unreadable { host: text() },
        Failure::ForeignHost { host: text() },
        Failure::Unsendable,
        Failure::NotPermitted,
        Failure::SignInsSpent { host: text() },
        Failure::Spent { host: text(), seconds: 1 },
        Failure::AllowanceSpent { host: text() },
        Failure::Stopped,
    ];
    match Failure::Stopped {
        Failure::Dns { .. }
        | Failure::Connect { .. }
        | Failure::Handshake { .. }
        | Failure::Untrusted { .. }
        | Failure::Certificate { .. }
        | Failure::ProxySignIn { .. }
        | Failure::ProxyRefused { .. }
        | Failure::ProxyDead { .. }
        | Failure::TimedOut { .. }
        | Failure::BrokeOff { .. }
        | Failure::TooLarge { .. }
        | Failure::Cut { .. }
        | Failure::Redirected { .. }
        | Failure::RedirectedInside { .. }
        | Failure::Page { .. }
        | Failure::OutOfOrder { .. }
        | Failure::Unreadable { .. }
        | Failure::ForeignHost { .. }
        | Failure::Unsendable
        | Failure::NotPermitted
        | Failure::SignInsSpent { .. }
        | Failure::Spent { .. }
        | Failure::AllowanceSpent { .. }
        | Failure::Stopped => {}
    }
    all
}

/// The messages of a file: the text of each id, attributes included.
fn messages(path: &Path) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, value)) = line.split_once(" =").filter(|(name, _)| !name.starts_with(' ')) {
            name.clone_into(&mut id);
            messages.insert(id.clone(), value.to_owned());
        } else if let Some(message) = messages.get_mut(&id) {
            message.push('\n');
            message.push_str(line);
        }
    }
    messages
}

fn variables(text: &str) -> BTreeSet<&str> {
    let ends = |letter: char| !letter.is_ascii_lowercase() && letter != '-';
    text.split('$').skip(1).filter_map(|rest| rest.split(ends).next()).collect()
}

#[test]
fn every_failure_has_a_title_and_says_what_to_do() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in ["de", "en", "nl"] {
        let messages = messages(&locales.join(language).join("failures.ftl"));
        let known: BTreeSet<_> =
            every().iter().map(|failure| format!("failure-{}", failure.code())).collect();
        assert_eq!(messages.keys().cloned().collect::<BTreeSet<_>>(), known, "{language}");
        for failure in every() {
            let text = &messages[&format!("failure-{}", failure.code())];
            assert!(text.contains("\n    .fix ="), "{language} {}", failure.code());
            let given: BTreeSet<_> = failure.args().into_keys().collect();
            assert_eq!(variables(text), given, "{language} {}", failure.code());
        }
    }
}

#[test]
fn every_certificate_fault_has_its_own_message() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in ["de", "en", "nl"] {
        let messages = messages(&locales.join(language).join("failures.ftl"));
        let text = &messages["failure-certificate"];
        for kind in [
            "[expired]",
            "[not-yet]",
            "[name]",
            "[revoked]",
            "[self-signed]",
            "[version]",
            "[weak]",
            "*[other]",
        ] {
            assert!(text.contains(kind), "{language} {kind}");
        }
    }
}

#[test]
fn a_failure_is_unchanged_after_serialization() {
    for failure in every() {
        let json = serde_json::to_string(&failure).unwrap();
        assert!(json.contains(&format!("\"code\":\"{}\"", failure.code())), "{json}");
        assert_eq!(serde_json::from_str::<Failure>(&json).unwrap(), failure);
    }
}

#[test]
fn nobody_is_asked_to_check_an_address_that_nobody_typed() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for (language, address, filter) in
        [("de", "Adresse", "Webfilter"), ("en", "address", "web filter"), ("nl", "adres", "webfilter")]
    {
        let messages = messages(&locales.join(language).join("failures.ftl"));
        for id in ["failure-dns", "failure-page"] {
            let known: Vec<&str> = messages[id].lines().filter(|line| line.contains("[false]")).collect();
            assert!(!known.is_empty() && !known.iter().any(|line| line.contains(address)), "{known:?}");
        }
        let page = messages["failure-page"].lines().filter(|line| line.contains(filter));
        assert_eq!(page.count(), 2, "{language}: whoever typed the address, it may have been a filter");
    }
}
