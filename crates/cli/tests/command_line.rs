//! The real program `lotse`: what it prints, in which language, and how it ends.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

const GUIDES: [&str; 10] = [
    "barracuda-rmm-entra",
    "cipp-halopsa",
    "kaseya-vsa-autotask",
    "kaseya-vsa10-autotask",
    "lastpass-connectwise",
    "nsight-connectwise",
    "sophos-central-autotask",
    "sophos-central-connectwise",
    "umbrella-connectwise",
    "workspace-365-autotask",
];

fn lotse(arguments: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).env("LOTSE_DATA", nowhere).output().unwrap()
}

fn prints(arguments: &[&str]) -> String {
    let output = lotse(arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Asserts exit code 2, no standard output and no panic. Returns the message.
fn refuses(arguments: &[&str]) -> String {
    let output = lotse(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    said
}

#[test]
fn every_guide_in_every_language_and_format() {
    for guide in GUIDES {
        for lang in ["de", "nl", "en"] {
            for labels in ["de", "nl", "en"] {
                for format in ["md", "html", "json"] {
                    let arguments =
                        ["checklist", guide, "--lang", lang, "--labels", labels, "--format", format];
                    let text = prints(&arguments);
                    assert!(text.len() > 5_000, "{arguments:?}");
                    assert!(
                        !text.chars().any(|letter| ('\u{2066}'..='\u{2069}').contains(&letter)),
                        "isolation marks"
                    );
                    assert!(!text.contains("[action-") && !text.contains("[step-"), "a message is missing");
                }
            }
        }
    }
}

#[test]
fn markdown_has_paths_on_one_line_tables_and_boxes() {
    let text = prints(&["checklist", "sophos-central-autotask", "--lang", "de", "--labels", "de"]);
    assert!(text.contains("**Admin › Ressourcen (Benutzer)**"));
    assert!(text.contains("\n- [ ] Klicken Sie auf **Schlüssel generieren**."));
    assert!(text.contains("`Sophos Central - Security`"));
    let text = prints(&["checklist", "umbrella-connectwise", "--lang", "en"]);
    let row = text
        .lines()
        .find(|line| line.contains("**Service Tickets**") && line.trim_start().starts_with('|'))
        .unwrap();
    assert!(row.contains("**All** | **All** | **None** | **All**"), "{row}");
}

#[test]
fn a_bilingual_checklist_has_the_labels_of_the_screen_beside_the_sentences() {
    let arguments = ["checklist", "sophos-central-autotask", "--lang", "en", "--labels", "de"];
    let alone = prints(&arguments);
    assert!(alone.contains("Click **Schlüssel generieren** (Generate Key)."), "{alone}");
    let both = prints(&[&arguments[..], &["--bilingual"]].concat());
    assert!(
        both.contains("Click **Generate Key**.  \n  _On the screen:_ **Schlüssel generieren**"),
        "{both}"
    );
}

#[test]
fn an_answered_question_is_shown_as_answered() {
    let asked = ["checklist", "umbrella-connectwise", "--lang", "en"];
    assert!(prints(&asked).contains("- [ ] **No, this is the first time**"), "{}", prints(&asked));
    let answered = prints(&[&asked[..], &["--answer", "integrated=no"]].concat());
    assert!(!answered.contains("- [ ] **No, this is the first time**"), "{answered}");
    assert!(answered.contains("? **No, this is the first time**\n"), "{answered}");
}

#[test]
fn without_answers_every_branch_is_there_under_its_condition() {
    let all = prints(&["checklist", "kaseya-vsa-autotask", "--lang", "de"]);
    assert!(all.matches("Nur bei dieser Antwort").count() > 3);
    let one = prints(&[
        "checklist",
        "kaseya-vsa-autotask",
        "--lang",
        "de",
        "--answer",
        "generation=vsa-9",
        "--answer",
        "vsa=5",
        "--answer",
        "user=new",
    ]);
    assert!(!one.contains("Nur bei dieser Antwort"));
    assert!(one.len() < all.len());
}

#[test]
fn guides_are_listed_for_people_and_programs() {
    let text = prints(&["guides", "--lang", "nl"]);
    assert!(GUIDES.iter().all(|guide| text.contains(guide)));
    assert!(text.contains("hoort bij Lotse"));
    let json = prints(&["guides", "--json"]);
    assert!(json.contains("\"workspace-365-autotask\"") && json.contains("\"connection\""));
}

#[test]
fn usage_errors_are_in_the_requested_language() {
    assert!(refuses(&["checklist", "umbrella-connectwise", "--lang", "fr"]).contains("fr"));
    assert!(
        refuses(&["checklist", "umbrella-connectwise", "--lang", "de", "--labels", "fr"])
            .contains("Wählen Sie")
    );
    let said = refuses(&["checklist", "nonsense", "--lang", "nl"]);
    assert!(said.contains("nonsense") && said.contains("kaseya-vsa-autotask"), "{said}");
    let said = refuses(&["checklist", "kaseya-vsa-autotask", "--lang", "de", "--answer", "vsa=7"]);
    assert!(said.contains("vsa=6-7"), "{said}");
    assert!(
        refuses(&["checklist", "umbrella-connectwise", "--lang", "de", "--format", "docx"]).contains("docx")
    );
    assert!(refuses(&["nonsense", "--lang", "de"]).contains("nonsense"));
    assert!(refuses(&["guides", "--lang", "de", "--nonsense"]).contains("--nonsense"));
    assert!(refuses(&["checklist", "--lang", "de"]).contains("lotse --help"));
    assert!(refuses(&["--lang", "de"]).contains("lotse guides"));
    let nowhere = "/nonexistent folder/out.md";
    assert!(
        refuses(&["checklist", "umbrella-connectwise", "--lang", "de", "--out", nowhere]).contains(nowhere)
    );
}

#[test]
fn help_speaks_three_languages() {
    let headings = [("de", "Aufruf"), ("nl", "Gebruik"), ("en", "Usage")];
    for (lang, heading) in headings {
        for arguments in [vec!["--lang", lang, "--help"], vec!["checklist", "--lang", lang, "--help"]] {
            let text = prints(&arguments);
            assert!(text.contains(heading), "{arguments:?}: {text}");
        }
    }
}

#[test]
fn lint_accepts_the_shipped_guides_and_names_the_line_of_a_mistake() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    prints(&["lint", &folder.display().to_string(), "--lang", "en"]);
    let broken = tempfile::tempdir().unwrap();
    let file = broken.path().join("broken.toml");
    let text = std::fs::read_to_string(folder.join("umbrella-connectwise.toml")).unwrap();
    let spoilt = text.replacen("click = ", "klick = ", 1);
    let line = 1 + spoilt.lines().position(|line| line.contains("klick = ")).unwrap();
    std::fs::write(&file, &spoilt).unwrap();
    let output = lotse(&["lint", &file.display().to_string(), "--lang", "de"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    let place = format!("broken.toml:{line}:5: Fehler[unknown-field]: ");
    assert!(said.contains(&place) && said.contains("„click“") && said.contains("^^^^^"), "{place}: {said}");
    assert!(refuses(&["lint", "/nonexistent.toml", "--lang", "nl"]).contains("/nonexistent.toml"));
    let empty = tempfile::tempdir().unwrap();
    assert!(refuses(&["lint", &empty.path().display().to_string(), "--lang", "en"]).contains(".toml"));
}

#[test]
fn a_new_guide_lints_clean_and_overwrites_nothing() {
    for (psa, product) in [
        ("autotask", "umbrella"),
        ("connectwise", "sophos-central"),
        ("none", "umbrella"),
        ("new-psa", "new-product"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().display().to_string();
        let id = format!("{product}-{psa}-new");
        let arguments = ["new", &id, "--psa", psa, "--product", product, "--out", &out, "--lang", "en"];
        let said = prints(&arguments);
        assert_eq!(said.lines().count(), if psa == "new-psa" { 5 } else { 2 }, "{said}");
        let said = prints(&["lint", &out, "--lang", "en"]);
        assert_eq!(said, "Files: 1, errors: 0, hints: 0\n");
        let comments = std::fs::read_to_string(folder.path().join(&id).join("guide.toml")).unwrap();
        assert!(comments.lines().filter(|line| line.trim_start().starts_with('#')).count() >= 12);
        assert!(refuses(&arguments).contains(&id));
    }
    assert!(
        refuses(&["new", "No Id", "--psa", "autotask", "--product", "umbrella", "--lang", "en"])
            .contains("No Id")
    );
}

#[test]
fn a_new_vendor_is_said_with_the_one_that_was_probably_meant() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    let said = prints(&[
        "new",
        "own",
        "--psa",
        "connectwise-psa",
        "--product",
        "umbrella",
        "--out",
        &out,
        "--lang",
        "en",
    ]);
    assert!(said.contains("“connectwise-psa” is new") && said.contains("“connectwise”?"), "{said}");
    let said =
        prints(&["new", "other", "--psa", "autotask", "--product", "zabbix", "--out", &out, "--lang", "en"]);
    assert!(said.contains("“zabbix” is new") && !said.contains("Did you mean"), "{said}");
}

#[test]
fn lint_names_a_label_that_a_guide_brings_along_and_does_not_use() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    prints(&["new", "own", "--psa", "autotask", "--product", "new-product", "--out", &out, "--lang", "en"]);
    let labels = folder.path().join("own/labels");
    std::fs::create_dir(&labels).unwrap();
    std::fs::write(labels.join("new-product.en.ftl"), "# Old\nleft-over = Left over\n").unwrap();
    let said = prints(&["lint", &out, "--lang", "en"]);
    assert!(said.contains("unused-label") && said.contains("new-product/left-over"), "{said}");
    assert!(said.contains("new-product.en.ftl:2:1: "), "{said}");
}

#[test]
fn lint_names_a_file_of_labels_that_can_not_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    prints(&["new", "own", "--psa", "autotask", "--product", "new-product", "--out", &out, "--lang", "en"]);
    let labels = folder.path().join("own/labels");
    std::fs::create_dir(&labels).unwrap();
    std::fs::write(labels.join("new-product.en.ftl"), "save = Save\nclose Close\n").unwrap();
    let output = lotse(&["lint", &out, "--lang", "en"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("new-product.en.ftl:2:"), "{said}");
    assert!(!said.contains("unknown-vendor"), "{said}");
}

#[test]
fn lint_as_json_names_every_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("latin.toml"), b"format = 1\n# caf\xe9\n").unwrap();
    let guide = include_str!("../../guide/tests/fixtures/everything.toml");
    std::fs::write(path("everything.toml"), guide).unwrap();
    std::fs::write(path("everything.en.ftl"), "about = Says\n\nbroken line\n").unwrap();
    std::fs::write(path("other.toml"), "format = 1\nid = \"other\"\nrevison = 1\n").unwrap();
    let out = folder.path().display().to_string();
    let output = lotse(&["lint", &out, "--json", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&said["version"], &said["files"]), (&1.into(), &3.into()));
    let of = |name: &str| -> Vec<(u64, u64, String)> {
        let findings = said["findings"].as_array().unwrap().iter();
        let here = findings.filter(|it| it["file"].as_str().unwrap().ends_with(name));
        here.map(|it| {
            (
                it["line"].as_u64().unwrap(),
                it["column"].as_u64().unwrap(),
                it["code"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
    };
    assert_eq!(of("latin.toml"), [(2, 6, "file-not-utf8".to_owned())]);
    assert_eq!(of("everything.en.ftl")[0].2, "messages-unreadable");
    assert_eq!(of("everything.en.ftl")[0].0, 3);
    let other = of("other.toml");
    assert!(other.contains(&(3, 1, "unknown-field".to_owned())) && other.len() > 3, "{other:?}");
    let typo = said["findings"].as_array().unwrap().iter().find(|it| it["code"] == "unknown-field").unwrap();
    assert_eq!(typo["suggestion"], "revision");
}

#[test]
fn a_taken_id_or_one_unlike_the_file_name_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    std::fs::copy(guides.join("umbrella-connectwise.toml"), folder.path().join("mine.toml")).unwrap();
    let words =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/guides/umbrella-connectwise.ftl");
    std::fs::copy(words, folder.path().join("mine.en.ftl")).unwrap();
    let output = lotse(&["lint", &folder.path().display().to_string(), "--lang", "en"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("error[id-taken]") && said.contains("hint[id-not-file]"), "{said}");
    assert!(said.contains("Files: 1, errors: 1, hints: 1"), "{said}");
}

#[test]
fn every_shell_gets_its_completion() {
    for (shell, sign) in [
        ("bash", "complete -F _lotse"),
        ("zsh", "#compdef lotse"),
        ("fish", "complete -c lotse"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        for lang in ["de", "nl", "en"] {
            let script = prints(&["completions", shell, "--lang", lang]);
            assert!(script.contains(sign), "{shell}: {script}");
            assert!(
                ["secret-stdin", "practice", "journal", "labels"].iter().all(|it| script.contains(it)),
                "{shell}"
            );
        }
    }
    assert!(refuses(&["completions", "cmd", "--lang", "en"]).contains("powershell"));
    assert!(refuses(&["completions", "--lang", "en"]).contains("<bash|zsh|fish|powershell>"));
}

#[cfg(unix)]
#[test]
fn the_language_is_that_of_the_environment() {
    for (variables, word) in [
        (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")][..], "Usage"),
        (&[("LC_ALL", "nl_NL.UTF-8"), ("LANG", "de_DE.UTF-8")], "Gebruik"),
        (&[("LC_MESSAGES", "POSIX"), ("LANG", "nl_NL.UTF-8")], "Usage"),
        (&[("LANG", "de_DE.UTF-8")], "Aufruf"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
            command.env_remove(name);
        }
        let output = command.arg("--help").envs(variables.iter().copied()).output().unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().contains(word), "{variables:?}");
    }
}

#[test]
fn html_is_one_file_with_no_script_and_nothing_loaded() {
    for guide in GUIDES {
        let text = prints(&["checklist", guide, "--format", "html", "--lang", "nl", "--labels", "en"]);
        for forbidden in ["<script", "src=", "@import", "url("] {
            assert!(!text.contains(forbidden), "{guide}: {forbidden}");
        }
        assert!(text.contains("<html lang=\"nl\">"));
        assert!(text.contains("lang=\"en\""), "labels say their language");
    }
}
