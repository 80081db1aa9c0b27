//! What scripts rely on: JSON with a schema, the verdict beside the exit code, secrets from the standard input, and `--quiet`.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{
    GUIDES, UMBRELLA, check, check_with, ends_with, given, json, proven, refuses, screen_values, text,
};

/// Validates against the published schema.
#[track_caller]
fn fits(value: &Value) {
    let schema: Value = serde_json::from_str(include_str!("../../../../docs/check.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> =
        validator.iter_errors(value).map(|it| format!("{} at {}", it, it.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}\n{value:#}");
}

#[test]
fn every_check_fits_the_schema_and_names_guide_and_verdict() {
    let verdict = |code| if code == 0 { "proven" } else { "not-judged" };
    let checks = GUIDES.map(|guide| (vec![guide, "--practice"], verdict(proven(guide))));
    let others = [
        (vec![UMBRELLA, "--practice", "connectwise-edit-my"], "findings"),
        (vec![UMBRELLA, "--practice", "connectwise-maintenance"], "out-of-order"),
        (vec![UMBRELLA, "--practice", "umbrella-wrong-secret"], "proven"),
        (vec!["kaseya-vsa-autotask", "--practice", "kaseya-busy"], "out-of-order"),
        (vec!["workspace-365-autotask"], "nobody-asked"),
        (vec!["barracuda-rmm-entra"], "not-judged"),
    ];
    for (arguments, verdict) in checks.into_iter().chain(others) {
        for lang in ["de", "nl", "en"] {
            let view = json(&[&arguments[..], &["--lang", lang]].concat());
            fits(&view);
            assert_eq!((&view["version"], &view["verdict"]), (&1.into(), &verdict.into()), "{arguments:?}");
            assert_eq!(view["guide"], arguments[0]);
        }
    }
    let view = json(&[UMBRELLA, "--practice", "connectwise-edit-my", "--lang", "en"]);
    let first = &view["findings"][0];
    assert_eq!(first["text"]["title"], "Service Tickets: Edit Level is My instead of All");
    assert!(first["text"]["fix"].as_str().unwrap().contains("set Edit Level to All"), "{first}");
    assert!(first["title"].is_array() && first["fix"].is_array(), "the parts stay: {first}");
}

#[test]
fn a_deeper_check_is_added_and_changes_no_verdict() {
    for (guide, mistake, topic, state) in [
        ("kaseya-vsa-autotask", None, "topic/autotask-kaseya-devices", "pass"),
        ("kaseya-vsa-autotask", Some("autotask-wizard-open"), "topic/autotask-kaseya-devices", "needs-eyes"),
        ("workspace-365-autotask", None, "topic/autotask-vendor-wrote", "pass"),
        (
            "workspace-365-autotask",
            Some("autotask-vendor-silent"),
            "topic/autotask-vendor-wrote",
            "not-applicable",
        ),
        (UMBRELLA, None, "topic/connectwise-wrote-tickets", "pass"),
        (UMBRELLA, Some("connectwise-nothing-written"), "topic/connectwise-wrote-tickets", "not-applicable"),
        (UMBRELLA, Some("connectwise-boards-excluded"), "topic/connectwise-board-list", "not-applicable"),
    ] {
        let arguments: Vec<&str> = [guide, "--practice"].into_iter().chain(mistake).collect();
        let (plain, deeper) = (json(&arguments), json(&[&arguments[..], &["--deeper"]].concat()));
        fits(&deeper);
        assert!(plain.get("deeper").is_none());
        assert_eq!((&plain["verdict"], &plain["calls"]), (&deeper["verdict"], &deeper["calls"]));
        let findings = deeper["deeper"]["findings"].as_array().unwrap();
        let found = findings.iter().find(|it| it["id"].as_str().unwrap().starts_with(topic));
        let found = found.unwrap_or_else(|| panic!("no {topic}: {findings:#?}"));
        assert_eq!(found["state"], state, "{found:#}");
        assert!(!found["text"]["title"].as_str().unwrap().is_empty());
        assert!(deeper["deeper"]["calls"].as_u64() <= deeper["deeper"]["limit"].as_u64());
    }
    let said = text(&check(&["kaseya-vsa10-autotask", "--practice", "--deeper", "--lang", "en"]).stdout);
    assert!(said.contains("There is nothing in this guide for the deeper check."), "{said}");
}

#[test]
fn with_json_an_error_is_json_too() {
    for (arguments, code) in [
        (&["no-such-guide", "--json"][..], "unknown-guide"),
        (&[UMBRELLA, "--json", "--nonsense"], "unknown-argument"),
        (&["--json"], "missing-argument"),
        (&[UMBRELLA, "--json", "--lang", "fr"], "unknown-language"),
        (&[UMBRELLA, "--json", "--practice", "no-such-mistake"], "mistake-unknown"),
        (&[UMBRELLA, "--json", "--set", "private-key=x"], "set-secret"),
        (&[UMBRELLA, "--json", "--secret-stdin", "private-key"], "secret-missing"),
        (&[UMBRELLA, "--json", "--ca-file", "/nonexistent.pem"], "door-ca-file"),
    ] {
        let output = check(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
        let error: Value = serde_json::from_slice(&output.stdout).unwrap();
        fits(&error);
        assert_eq!(error["error"]["code"], code, "{error}");
        assert!(!error["error"]["text"].as_str().unwrap().is_empty(), "{error}");
        assert_eq!(error["findings"][0]["title"][0]["text"], error["error"]["text"], "{error}");
    }
}

#[test]
fn quiet_prints_nothing() {
    for (mistake, code) in [(None, 0), (Some("connectwise-edit-my"), 1), (Some("connectwise-maintenance"), 4)]
    {
        for form in [None, Some("--json")] {
            let all = [UMBRELLA, "--quiet", "--practice"].into_iter().chain(mistake).chain(form);
            let arguments: Vec<&str> = all.collect();
            assert_eq!(ends_with(code, &arguments), "", "{arguments:?}");
        }
    }
    assert!(refuses("", &["no-such-guide", "-q", "--json", "--lang", "en"]).contains("no-such-guide"));
}

#[test]
fn findings_about_an_optional_credential_do_not_change_the_exit_code() {
    let states = ["[Unclear] ", "[Too broad] ", "[To fix] ", "[Not checked] ", "[Not ready yet] "];
    for (guide, mistake) in [
        (UMBRELLA, "umbrella-wrong-secret"),
        (UMBRELLA, "umbrella-write-scope"),
        (UMBRELLA, "umbrella-busy"),
        ("sophos-central-connectwise", "sophos-wrong-secret"),
        ("sophos-central-connectwise", "sophos-not-partner"),
    ] {
        let said = ends_with(0, &[guide, "--practice", mistake, "--lang", "en"]);
        assert!(states.iter().any(|state| said.contains(state)), "{mistake}: {said}");
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_secret() {
    let key = given(UMBRELLA, "connectwise-private-key");
    let arguments = [UMBRELLA, "--practice", "--secret-stdin", "private-key", "--lang", "en"];
    for input in [format!("\u{feff}{key}\n"), format!("\u{feff}  {key}\t\r\n\n \n"), key.clone()] {
        let output = check_with(&input, &arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    for input in ["\u{feff}\n", " \u{feff} \n", "\u{200b}\n"] {
        assert!(refuses(input, &arguments).contains("blank"), "{input:?}");
    }
}

#[test]
fn lines_that_fit_no_secret_are_refused_by_name() {
    let key = given(UMBRELLA, "connectwise-private-key");
    let both = [UMBRELLA, "--practice", "--secret-stdin", "private-key", "--secret-stdin", "umbrella-secret"];
    for (input, name) in [
        (format!("\n{key}\n"), "private-key"),
        (format!("{key}\n\n{key}\n"), "umbrella-secret"),
        (format!("{key}\n"), "umbrella-secret"),
        (format!("{key}\n{key}\nleft-over\n"), "umbrella-secret"),
        (format!("{key}\n{key}\n\n\nleft-over"), "umbrella-secret"),
        (format!("{}\n{key}\n", "x".repeat(20_000)), "private-key"),
    ] {
        let mut said =
            ["de", "nl", "en"].map(|lang| refuses(&input, &[&both[..], &["--lang", lang]].concat())).to_vec();
        for it in &said {
            assert!(it.contains(name) && !it.contains(&key) && !it.contains("left-over"), "{it}");
        }
        said.dedup();
        assert_eq!(said.len(), 3, "in three languages");
    }
}

#[test]
fn the_client_id_is_masked_however_it_is_given() {
    let id = given(UMBRELLA, "connectwise-client-id");
    let set = format!("connectwise-client-id={id}");
    let ways = [vec!["--set", &set], vec!["--secret-stdin", "connectwise-client-id"]];
    for way in ways {
        for end in
            [&["--practice"][..], &["--json", "--practice"], &["--practice", "connectwise-client-id-refused"]]
        {
            let arguments = [&[UMBRELLA][..], &way, end].concat();
            let output = check_with(&format!("{id}\n"), &arguments);
            let printed = text(&output.stdout) + &text(&output.stderr);
            assert!(printed.len() > 500 && !printed.contains(&id), "{arguments:?}: {printed}");
        }
    }
    // Without its option, it is not repeated in the error either.
    assert!(!refuses("", &[UMBRELLA, &set]).contains(&id));
    let all = screen_values(UMBRELLA);
    assert!(all.iter().any(|it| it.kind == "connectwise-client-id" && it.secret));
}

#[test]
fn a_guide_named_after_the_mistakes_is_recognised() {
    for arguments in [
        &["--practice", "connectwise-edit-my", UMBRELLA][..],
        &["--practice", UMBRELLA, "connectwise-edit-my"],
        &["--practice", "connectwise-edit-my", "--", UMBRELLA],
        &[UMBRELLA, "--practice", "connectwise-edit-my"],
    ] {
        let said = ends_with(1, &[&["--lang", "en"], arguments].concat());
        assert!(said.contains("Edit Level is My"), "{arguments:?}: {said}");
    }
    let _ = ends_with(0, &["--practice", UMBRELLA]);
    let said = refuses("", &["--lang", "en", "--practice", "connectwise-edit-my"]);
    assert!(said.contains("<guide>"), "{said}");
    let said = refuses("", &["--lang", "en", "--practice", "connectwise-edit-my", "umbrela-connectwise"]);
    assert!(said.contains("no guide “umbrela-connectwise”"), "{said}");
}

#[test]
fn a_mistake_of_a_vendor_that_the_guide_does_not_use_is_refused_by_name() {
    let mut said = ["de", "nl", "en"]
        .map(|lang| refuses("", &[UMBRELLA, "--lang", lang, "--practice", "kaseya-busy"]))
        .to_vec();
    for it in &said {
        assert!(it.contains("kaseya-busy") && it.contains("connectwise-edit-my"), "{it}");
        assert!(!it.contains("kaseya-wrong-token") && it.contains("umbrella-wrong-secret"), "{it}");
    }
    said.dedup();
    assert_eq!(said.len(), 3, "in three languages");
}

#[test]
fn messages_in_a_terminal_do_not_mention_the_settings() {
    let mut seen = BTreeSet::new();
    for (lang, settings) in [("de", "Einstellungen"), ("nl", "instellingen"), ("en", "the settings")] {
        for (arguments, option) in [
            (&[UMBRELLA, "--practice", "connectwise-client-id-refused"][..], "connectwise-client-id"),
            (
                &[UMBRELLA, "--practice", "--set", "connectwise-client-id=x"],
                "--secret-stdin connectwise-client-id",
            ),
            (&[UMBRELLA, "--ca-file", "/nonexistent.pem"], "--ca-file"),
            (&[UMBRELLA, "--proxy", "http://proxy.example/x.pac"], "--proxy"),
            (
                &["sophos-central-autotask", "--proxy", "127.0.0.1:1", "--set", "username=a@b.example"],
                "--proxy",
            ),
        ] {
            let output = check(&[arguments, &["--lang", lang]].concat());
            let printed = text(&output.stdout) + &text(&output.stderr);
            assert!(printed.contains(option), "{lang} {arguments:?}: {printed}");
            assert!(!printed.contains(settings), "{lang} {arguments:?}: {printed}");
            assert!(seen.insert(printed), "in three languages");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn secrets_are_not_read_from_a_terminal() {
    // `script` gives its command a terminal.
    let lotse = env!("CARGO_BIN_EXE_lotse");
    let line = format!("{lotse} check {UMBRELLA} --practice --secret-stdin private-key --lang en");
    let made = Command::new("script")
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .stdin(Stdio::null())
        .output();
    let Ok(output) = made else { return };
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(text(&output.stdout).contains("private-key"), "{output:?}");
}

#[test]
fn a_folder_in_place_of_a_ca_file_is_named_with_what_is_needed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    for (lang, is, needed) in [
        ("de", "Das ist ein Ordner und keine CA-Datei", "Datei mit Zertifikaten"),
        ("nl", "Dit is een map en geen CA-bestand", "bestand met certificaten"),
        ("en", "This is a folder and no CA file", "file with certificates"),
    ] {
        let said = refuses("", &[UMBRELLA, "--ca-file", &path, "--lang", lang]);
        assert!(said.contains(is) && said.contains(needed) && said.contains(&format!("{path}. ")), "{said}");
    }
}

#[test]
fn entries_of_a_ca_file_that_cannot_be_read_are_named() {
    let key = rcgen::KeyPair::generate().unwrap();
    let good = rcgen::CertificateParams::default().self_signed(&key).unwrap().pem();
    let broken = "-----BEGIN CERTIFICATE-----\nMIIC!!!not base64\n-----END CERTIFICATE-----\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authorities.pem");
    let path = file.display().to_string();
    let without_network =
        ["sophos-central-autotask", "--proxy", "127.0.0.1:1", "--set", "username=a@b.example"];
    for (entries, lang, said) in [
        ([broken, &good, ""], "en", "Entry 1 of the CA file can’t be read."),
        ([&good, broken, broken], "en", "The entries 2, 3 of the CA file can’t be read."),
        ([&good, broken, ""], "de", "Eintrag 2 der CA-Datei"),
        ([&good, broken, ""], "nl", "Item 2 van het CA-bestand"),
    ] {
        std::fs::write(&file, entries.concat()).unwrap();
        let output = check(&[&without_network[..], &["--lang", lang, "--ca-file", &path]].concat());
        assert!(text(&output.stderr).contains(said), "{lang}: {output:?}");
        assert_eq!(output.status.code(), Some(4), "the other certificates are used: {output:?}");
    }
    std::fs::write(&file, &good).unwrap();
    assert_eq!(text(&check(&[&without_network[..], &["--ca-file", &path]].concat()).stderr), "");
}

#[cfg(unix)]
#[test]
fn a_ca_file_may_be_a_pipe_and_is_read_to_a_limit() {
    let key = rcgen::KeyPair::generate().unwrap();
    let pem = rcgen::CertificateParams::default().self_signed(&key).unwrap().pem();
    let arguments = ["sophos-central-autotask", "--proxy", "127.0.0.1:1", "--set", "username=a@b.example"];
    let output = check_with(&pem, &[&arguments[..], &["--ca-file", "/dev/stdin"]].concat());
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(4), String::new()), "{output:?}");
    refuses("", &[&arguments[..], &["--ca-file", "/dev/zero"]].concat());
}
