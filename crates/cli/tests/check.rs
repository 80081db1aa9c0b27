//! The real program `lotse check`, against the practice tenants: what it finds, how it ends, and what it never prints.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lotse_app::{Library, simulated_tenants};
use lotse_practice::ScreenValue;
use serde_json::Value;

#[path = "check/codes.rs"]
mod codes;
#[path = "check/scripts.rs"]
mod scripts;

const GUIDES: [&str; 8] = [
    "cipp-halopsa",
    "kaseya-vsa-autotask",
    "lastpass-connectwise",
    "nsight-connectwise",
    "sophos-central-autotask",
    "sophos-central-connectwise",
    "umbrella-connectwise",
    "workspace-365-autotask",
];
const UMBRELLA: &str = "umbrella-connectwise";

/// `lotse check` with a standard input. Proxies of this machine have nothing to do with a test.
fn check_with(input: &str, arguments: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .arg("check")
        .args(arguments)
        .env("LOTSE_DATA", nowhere)
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn check(arguments: &[&str]) -> Output {
    check_with("", arguments)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Asserts this exit code, and a message only if the check could not be done. Returns the output.
#[track_caller]
fn ends_with(code: i32, arguments: &[&str]) -> String {
    let output = check(arguments);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {output:?}");
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    text(&output.stdout)
}

/// Asserts exit code 2, no standard output and no panic. Returns the message.
#[track_caller]
fn refuses(input: &str, arguments: &[&str]) -> String {
    let output = check_with(input, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}: {output:?}");
    let said = text(&output.stderr);
    let broken = ["panicked", "[cli-", "[fault-"].iter().any(|it| said.contains(it));
    assert!(!said.trim().is_empty() && !broken, "{arguments:?}: {said}");
    said
}

fn json(arguments: &[&str]) -> Value {
    let output = check(&[arguments, &["--json"]].concat());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// The values on the simulated tenants' screens for somebody who follows a guide.
fn screen_values(guide: &str) -> Vec<ScreenValue> {
    let library = Library::shipped().unwrap();
    simulated_tenants(&library, &BTreeMap::new()).values(library.guide(guide).unwrap())
}

/// One of these values.
fn given(guide: &str, kind: &str) -> String {
    let all = screen_values(guide);
    all.into_iter().find(|it| it.kind == kind).unwrap_or_else(|| panic!("no {kind}")).value
}

/// The exit code for a guide without mistakes. No API tries the secret of a new Autotask user or shows the boxes of a role in
/// Kaseya or the rights of an agent in HaloPSA, so those keys and rights are not proven.
fn proven(guide: &str) -> i32 {
    if guide.ends_with("-connectwise") { 0 } else { 3 }
}

#[test]
fn every_guide_without_mistakes_is_as_asked() {
    for guide in GUIDES {
        let said = ends_with(proven(guide), &[guide, "--practice", "--lang", "en"]);
        assert!(said.contains("[Check yourself] "), "{guide}: what no API shows is listed: {said}");
        assert!(said.contains("[Correct] "), "{guide}: {said}");
        for state in ["[To fix]", "[Too broad]", "[Unclear]", "[Not checked]", "[diagnosis-", "[topic-"] {
            assert!(!said.contains(state), "{guide}: {state}: {said}");
        }
        let last = said.lines().last().unwrap();
        assert!(last.contains("Nothing was changed") && !last.starts_with("0 calls"), "{last}");
    }
}

#[test]
fn a_mistake_is_found_with_cause_repair_and_the_call_that_proves_it() {
    let said = ends_with(1, &[UMBRELLA, "--practice", "connectwise-edit-my", "--lang", "en"]);
    let mut lines = said.lines().skip_while(|line| !line.starts_with("[To fix] "));
    assert_eq!(lines.next(), Some("[To fix] Service Tickets: Edit Level is My instead of All"));
    let rest: Vec<&str> = lines.take_while(|line| line.starts_with("    ")).collect();
    assert!(rest.iter().any(|line| line.contains("set Edit Level to All")), "{rest:?}");
    let call = rest.iter().find(|line| line.contains("GET https://")).unwrap();
    assert!(call.contains("/system/mySecurity") && call.contains(" 200 "), "{call}");
    assert!(rest.iter().any(|line| line.contains("editLevel: My") && line.contains("(required: All)")));
}

#[test]
fn a_refused_sign_in_is_a_finding_too() {
    // The VSA does not say whether user name or token is wrong.
    let said = ends_with(3, &["kaseya-vsa-autotask", "--practice", "kaseya-wrong-token", "--lang", "en"]);
    assert!(said.contains("[Unclear] The VSA does not accept "), "{said}");
}

#[test]
fn without_values_nobody_is_asked_and_nothing_is_as_asked() {
    for guide in GUIDES {
        let said = ends_with(2, &[guide, "--lang", "en"]);
        assert!(
            said.lines().last().unwrap().starts_with("No call was made, so nothing is proven."),
            "{said}"
        );
    }
    let said = ends_with(3, &["barracuda-rmm-entra", "--lang", "en"]);
    assert!(said.ends_with("have no API that Lotse can query. Check the items yourself.\n"), "{said}");
    let said = ends_with(2, &[UMBRELLA, "--lang", "en"]);
    for value in ["Server of ConnectWise PSA", "Company ID for ConnectWise PSA", "Public key", "Private key"]
    {
        let line = format!("[Not checked] {value}\n    This value has not been ");
        assert!(said.contains(&line), "{value}: {said}");
    }
    let names =
        "site, company-id, public-key, private-key, connectwise-client-id, umbrella-key, umbrella-secret.\n";
    assert!(said.ends_with(names), "{said}");
    let said = ends_with(2, &["sophos-central-autotask", "--lang", "en"]);
    for name in ["username", "autotask-inspector-code", "sophos-client-secret"] {
        assert!(said.lines().last().unwrap().contains(name), "{name}: {said}");
    }
}

#[test]
fn programs_get_findings_proofs_and_counts() {
    for guide in GUIDES {
        let view = json(&[guide, "--practice"]);
        let findings = view["findings"].as_array().unwrap();
        for (state, count) in view["counts"].as_object().unwrap() {
            assert!(["pass", "needs-eyes"].contains(&state.as_str()), "{guide}: {state}");
            let there = findings.iter().filter(|it| it["state"] == state.as_str()).count();
            assert_eq!(count.as_u64().unwrap(), there as u64, "{guide}: {state}");
        }
        assert!(view["calls"].as_u64().unwrap() > 0 && !view["hosts"].as_array().unwrap().is_empty());
    }
    let view = json(&[UMBRELLA, "--practice", "connectwise-edit-my"]);
    assert_eq!(view["counts"]["missing"], 1);
    let proof = &view["findings"][0]["proof"];
    assert_eq!((&view["findings"][0]["state"], &proof["method"]), (&"missing".into(), &"GET".into()));
    assert_eq!((&proof["host"], &proof["status"]), (&"api-eu.myconnectwise.net".into(), &200.into()));
}

#[test]
fn another_language_changes_the_words_only() {
    let mistake = [UMBRELLA, "--practice", "connectwise-edit-my", "--lang"];
    let in_language = |lang| [&mistake[..], &[lang]].concat();
    let heads = [("de", "[Zu ändern] "), ("nl", "[Aanpassen] "), ("en", "[To fix] ")];
    let mut ids = Vec::new();
    for (lang, head) in heads {
        let said = ends_with(1, &in_language(lang));
        assert!(said.contains(head), "{lang}: {said}");
        let view = json(&in_language(lang));
        let states = view["findings"].as_array().unwrap().iter();
        ids.push(states.map(|it| (it["id"].clone(), it["state"].clone())).collect::<Vec<_>>());
    }
    assert!(ids[0] == ids[1] && ids[1] == ids[2]);
    assert!(refuses("", &[UMBRELLA, "--practice", "--lang", "fr"]).contains("fr"));
}

#[test]
fn an_unknown_name_is_reported_with_the_known_ones() {
    let said = refuses("", &[UMBRELLA, "--practice", "--set", "nothing=x", "--lang", "en"]);
    for known in ["nothing", "site", "company-id", "private-key", "connectwise-client-id"] {
        assert!(said.contains(known), "{known}: {said}");
    }
    assert!(!said.contains("inspector"), "another vendor's: {said}");
    let said = refuses("", &[UMBRELLA, "--practice", "no-such-mistake", "--lang", "en"]);
    assert!(said.contains("no-such-mistake") && said.contains("connectwise-edit-my"), "{said}");
    let said = refuses("", &["no-such-guide", "--practice", "--lang", "en"]);
    assert!(said.contains("no-such-guide") && GUIDES.iter().all(|guide| said.contains(guide)), "{said}");
    let said = refuses("", &[UMBRELLA, "--practice", "--answer", "console=x", "--lang", "en"]);
    assert!(said.contains("console=msp"), "{said}");
    let said = refuses("x\n", &[UMBRELLA, "--practice", "--secret-stdin", "nothing", "--lang", "en"]);
    assert!(said.contains("nothing") && said.contains("private-key"), "{said}");
    refuses("", &[UMBRELLA, "--practice", "--set", "site"]);
    refuses("", &[UMBRELLA, "--practice", "--set", "site=http://eu.myconnectwise.net"]);
}

#[test]
fn a_secret_among_the_arguments_is_refused() {
    let secret = "practice-canary-5rN8qL";
    for (guide, name) in [
        (UMBRELLA, "private-key"),
        (UMBRELLA, "umbrella-secret"),
        ("kaseya-vsa-autotask", "token"),
        ("workspace-365-autotask", "autotask-inspector-secret"),
    ] {
        let set = format!("{name}={secret}");
        let mut said = ["de", "nl", "en"]
            .map(|lang| refuses("", &[guide, "--practice", "--set", &set, "--lang", lang]))
            .to_vec();
        assert!(said.iter().all(|it| it.contains(&format!("--secret-stdin {name}"))), "{said:?}");
        assert!(said.iter().all(|it| !it.contains(secret)), "{said:?}");
        said.dedup();
        assert_eq!(said.len(), 3, "in three languages");
    }
}

#[test]
fn a_value_without_its_name_is_not_repeated() {
    let said = refuses("", &["umbrella-connectwise", "--set", "practice-canary-1"]);
    assert!(!said.contains("canary"), "{said}");
}

#[test]
fn secrets_come_through_the_standard_input_line_by_line() {
    let (key, token) = (given(UMBRELLA, "connectwise-private-key"), given(UMBRELLA, "umbrella-secret"));
    let both = [
        UMBRELLA,
        "--practice",
        "--secret-stdin",
        "private-key",
        "--secret-stdin",
        "umbrella-secret",
        "--lang",
        "en",
    ];
    let output = check_with(&format!("{key}\n{token}\n"), &both);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let output = check_with(&format!("{token}\r\n{key}\r\n"), &both);
    assert_eq!(output.status.code(), Some(1), "in the wrong order: {output:?}");
    for input in ["", "\n", "   \n", &format!("{key}\n"), &format!("{key}\n\n")] {
        let said = refuses(input, &both);
        assert!(said.contains("--secret-stdin") && !said.contains(&key), "{input:?}: {said}");
    }
    // A value that is not secret may come that way, too.
    let output = check_with(
        "https://EU.myconnectwise.net/v4_6_release/\n",
        &[UMBRELLA, "--practice", "--secret-stdin", "site", "--lang", "en"],
    );
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

/// Checks practice with every value that it prints, each with something around it.
fn proves_with(around: &str) {
    for guide in GUIDES {
        let given = screen_values(guide).into_iter();
        let mut arguments = vec![guide.to_owned(), "--practice".to_owned()];
        let mut input = String::new();
        // The old user is for the webhook tool only.
        for it in given.filter(|it| !it.kind.starts_with("autotask-old-")) {
            let value = around.replace("{}", &it.value);
            if it.secret {
                arguments.extend(["--secret-stdin".to_owned(), it.kind.to_owned()]);
                input.push_str(&(value + "\n"));
            } else {
                arguments.extend(["--set".to_owned(), format!("{}={value}", it.kind)]);
            }
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = check_with(&input, &arguments);
        assert_eq!(output.status.code(), Some(proven(guide)), "{arguments:?}: {output:?}");
    }
}

#[test]
fn the_values_that_practice_prints_can_be_given_as_they_are() {
    proves_with("{}");
    let said = refuses("", &["sophos-central-autotask", "--set", "autotask-secret=x", "--lang", "en"]);
    assert!(said.contains("--secret-stdin autotask-secret"), "{said}");
}

#[test]
fn what_was_pasted_around_a_value_is_ignored_in_every_field() {
    for around in ["\u{feff}\u{a0}“{}”\u{200b} ", "\"\u{2060}{}\u{ad}\"\t"] {
        proves_with(around);
    }
}

/// The Base64 forms of a secret, for each position at which it may begin in the encoded text.
fn encoded(secret: &str) -> Vec<String> {
    (0..3)
        .filter_map(|skipped| {
            let rest = secret.as_bytes().get(skipped..)?;
            Some(BASE64_STANDARD.encode(&rest[..rest.len() / 3 * 3]))
        })
        .collect()
}

#[test]
fn no_secret_is_ever_printed() {
    let mistakes = [
        "autotask-locked",
        "connectwise-key-truncated",
        "connectwise-client-id-refused",
        "kaseya-wrong-token",
        "kaseya-server-fault",
        "sophos-wrong-secret",
        "umbrella-wrong-secret",
    ];
    for guide in GUIDES {
        let given = screen_values(guide).into_iter();
        let secrets: Vec<String> = given.filter(|it| it.secret).map(|it| it.value).collect();
        assert!(!secrets.is_empty(), "{guide}");
        let of_guide = mistakes.iter().filter(|it| guide.contains(it.split('-').next().unwrap()));
        for mistake in std::iter::once(None).chain(of_guide.map(Some)) {
            for form in [None, Some("--json")] {
                let arguments: Vec<&str> =
                    [guide, "--practice"].into_iter().chain(mistake.copied()).chain(form).collect();
                let output = check(&arguments);
                let printed = text(&output.stdout) + &text(&output.stderr);
                assert!(printed.len() > 500, "{printed}");
                for secret in &secrets {
                    let forms = [vec![secret.clone()], encoded(secret)].concat();
                    let found = forms.iter().find(|it| printed.contains(it.as_str()));
                    assert!(found.is_none(), "{arguments:?}: {found:?} in {printed}");
                }
            }
        }
    }
}

#[test]
fn a_closed_pipe_is_no_fault() {
    for (arguments, code) in [
        (&["check", UMBRELLA, "--practice"][..], 0),
        (&["check", UMBRELLA, "--practice", "--json"], 0),
        (&["check", UMBRELLA, "--practice", "connectwise-edit-my"], 1),
        (&["practice", "--list"], 0),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {output:?}");
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
    }
}
