//! Exit codes of a check, the shapes that it saves, and errors of a proxy.

use serde_json::Value;

use super::{GUIDES, UMBRELLA, check, check_with, ends_with, proven, refuses, screen_values, text};

#[test]
fn a_vendor_out_of_order_has_a_code_of_its_own() {
    for (guide, mistake, state) in [
        (UMBRELLA, "connectwise-maintenance", "[Not checked] "),
        ("kaseya-vsa-autotask", "kaseya-busy", "[Not ready yet] "),
    ] {
        let said = ends_with(4, &[guide, "--practice", mistake, "--lang", "en"]);
        assert!(said.contains(state), "{mistake}: {said}");
    }
}

#[test]
fn one_failed_look_up_leaves_the_check_unproven() {
    let said = ends_with(3, &["kaseya-vsa-autotask", "--practice", "kaseya-server-fault", "--lang", "en"]);
    assert!(said.contains("[Not checked] "), "{said}");
}

#[test]
fn without_a_network_it_can_be_tried_again_later() {
    // Nothing listens at this port of this machine.
    let nowhere = ["--proxy", "127.0.0.1:1", "--lang", "en"];
    let given = screen_values("kaseya-vsa-autotask").into_iter();
    let mut arguments = vec!["kaseya-vsa-autotask".to_owned()];
    let mut input = String::new();
    for it in given.filter(|it| it.kind.starts_with("kaseya-")) {
        if it.secret {
            arguments.extend(["--secret-stdin".to_owned(), it.kind.to_owned()]);
            input.push_str(&(it.value + "\n"));
        } else {
            arguments.extend(["--set".to_owned(), format!("{}={}", it.kind, it.value)]);
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain(nowhere).collect();
    let output = check_with(&input, &arguments);
    assert_eq!(output.status.code(), Some(4), "{output:?}");
}

#[test]
fn data_that_an_inspector_may_not_read_is_not_proven() {
    let said = ends_with(
        3,
        &["workspace-365-autotask", "--practice", "autotask-no-resources-right", "--lang", "en"],
    );
    assert!(said.contains("[Check yourself] "), "{said}");
}

#[test]
fn a_password_in_the_address_of_a_proxy_is_refused() {
    for address in [
        "http://anna:practice-canary-9@127.0.0.1:1",
        "anna:practice-canary-9@127.0.0.1:1",
        "anna:practice-c@nary-9@127.0.0.1:1",
        "anna:practice/canary-9@127.0.0.1:1",
    ] {
        let mut said = ["de", "nl", "en"]
            .map(|lang| refuses("", &[UMBRELLA, "--proxy", address, "--lang", lang]))
            .to_vec();
        assert!(said.iter().all(|it| it.contains("--secret-stdin proxy-password")), "{said:?}");
        assert!(said.iter().all(|it| !it.contains("anary-9")), "{said:?}");
        said.dedup();
        assert_eq!(said.len(), 3, "in three languages");
    }
    let given = ["sophos-central-autotask", "--set", "username=a@b.example", "--lang", "en"];
    let with = |proxy: &[&'static str]| [&given[..], &["--secret-stdin", "proxy-password"], proxy].concat();
    let output = check_with("practice-canary-9\n", &with(&["--proxy", "anna@127.0.0.1:1"]));
    assert_eq!(output.status.code(), Some(4), "nothing listens there: {output:?}");
    assert!(refuses("practice-canary-9\n", &with(&["--proxy", "127.0.0.1:1"])).contains("name"));
    assert!(refuses("practice-canary-9\n", &with(&[])).contains("--proxy"));
}

#[test]
fn practice_refuses_options_that_it_would_not_use() {
    for (options, named) in [
        (["--proxy", "127.0.0.1:1"], "“--proxy”"),
        (["--ca-file", "/nonexistent.pem"], "“--ca-file”"),
        (["--secret-stdin", "proxy-password"], "“--secret-stdin proxy-password”"),
    ] {
        let said = refuses("x\n", &[&[UMBRELLA, "--practice", "--lang", "en"][..], &options].concat());
        assert!(said.contains(named) && said.contains("without --practice"), "{said}");
    }
}

#[test]
fn a_value_that_is_no_host_is_named() {
    for (lang, quoted) in [("de", "„site“"), ("nl", "‘site’"), ("en", "“site”")] {
        let said = refuses("", &[UMBRELLA, "--set", "site=http://eu.myconnectwise.net", "--lang", lang]);
        assert!(said.contains(quoted), "{said}");
    }
}

#[test]
fn an_empty_value_is_one_that_was_not_given() {
    let nothing = check(&[UMBRELLA, "--lang", "en"]);
    for name in ["site", "company-id", "connectwise-client-id"] {
        let empty = check(&[UMBRELLA, "--lang", "en", "--set", &format!("{name}=")]);
        assert_eq!((empty.status.code(), &empty.stderr), (Some(2), &nothing.stderr), "{name}: {empty:?}");
        assert_eq!(text(&empty.stdout), text(&nothing.stdout), "{name}");
    }
}

#[test]
fn a_name_that_is_given_twice_is_refused() {
    for (lang, only_once) in [("de", "darf nur einmal"), ("nl", "mag maar één keer"), ("en", "only once")] {
        for (options, named) in [
            (["--set", "site=a.example", "--set", "site=b.example"], "--set site"),
            (["--answer", "integrated=yes", "--answer", "integrated=no"], "--answer integrated"),
            (
                ["--secret-stdin", "private-key", "--secret-stdin", "private-key"],
                "--secret-stdin private-key",
            ),
        ] {
            let said = refuses("a\nb\n", &[&[UMBRELLA, "--lang", lang][..], &options].concat());
            assert!(said.contains(named) && said.contains(only_once), "{said}");
            assert!(!said.contains(".example"), "{said}");
        }
    }
    // The same credential by its id and by its kind, and in both ways.
    for (input, options, names) in [
        (
            "",
            ["--set", "site=a.example", "--set", "connectwise-site=b.example"],
            ["site", "connectwise-site"],
        ),
        (
            "b\n",
            ["--set", "company-id=a", "--secret-stdin", "connectwise-company-id"],
            ["company-id", "connectwise-company-id"],
        ),
    ] {
        let said = refuses(input, &[&[UMBRELLA, "--lang", "en"][..], &options].concat());
        assert!(names.iter().all(|name| said.contains(&format!("“{name}”"))), "{said}");
    }
}

#[test]
fn help_explains_the_exit_codes() {
    for (lang, word) in [("de", "Exit-Codes:"), ("nl", "Exitcodes:"), ("en", "Exit codes:")] {
        let said = ends_with(0, &["--help", "--lang", lang]);
        let codes: Vec<&str> = said.lines().skip_while(|line| !line.contains(word)).skip(1).collect();
        let numbers: Vec<&str> = codes.iter().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(numbers, ["0", "1", "2", "3", "4"], "{said}");
    }
}

#[test]
fn calls_are_saved_by_their_shape_only() {
    let folder = tempfile::tempdir().unwrap();
    for guide in GUIDES {
        let file = folder.path().join(format!("{guide}.json"));
        let path = file.display().to_string();
        ends_with(proven(guide), &[guide, "--practice", "--save-shapes", &path, "--lang", "en"]);
        let text = std::fs::read_to_string(&file).unwrap();
        let shapes: Value = serde_json::from_str(&text).unwrap();
        assert!(shapes["format"] == 1 && !shapes["calls"].as_array().unwrap().is_empty(), "{text}");
        for it in screen_values(guide) {
            let value = it.value.to_lowercase();
            assert!(!text.to_lowercase().contains(&value), "{}: {text}", it.kind);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
    // A deeper check has calls of its own.
    let count = |more: &[&str]| {
        let path = folder.path().join("deeper.json").display().to_string();
        ends_with(proven(UMBRELLA), &[&[UMBRELLA, "--practice", "--save-shapes", &path], more].concat());
        let shapes: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        shapes["calls"].as_array().map_or(0, Vec::len)
    };
    assert!(count(&["--deeper"]) > count(&[]) + 2);
    let nowhere = folder.path().join("no/such.json").display().to_string();
    let said = refuses("", &[UMBRELLA, "--practice", "--save-shapes", &nowhere, "--lang", "en"]);
    assert!(said.contains("such.json"), "{said}");
}
