//! `lotse compare`: the rights that guides ask of one PSA, side by side.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::{Command, Output};

use serde_json::Value;

fn lotse(arguments: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).env("LOTSE_DATA", nowhere).output().unwrap()
}

fn prints(arguments: &[&str]) -> String {
    let output = lotse(arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refuses(arguments: &[&str]) -> String {
    let output = lotse(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_psa_compares_all_its_guides_and_says_who_asks_for_delete() {
    let table = prints(&["compare", "connectwise", "--lang", "en"]);
    let delete = table.lines().find(|line| line.contains("Service Tickets") && line.contains("Delete Level"));
    let cells: Vec<&str> = delete.unwrap().split('|').map(str::trim).collect();
    // LastPass, N-sight, Sophos Central, Umbrella, and one role for all.
    assert_eq!(cells[3], "not mentioned");
    assert_eq!(cells[4], "**All**");
    assert_eq!(cells[5], "**None** _(holds for everything else)_");
    assert_eq!(cells[6], "**None**");
    assert_eq!(cells[7], "**All** _– can delete, only N-able N-sight RMM, contradiction_");
    assert!(table.contains("needed by N-able N-sight RMM, off in the guide for Cisco Umbrella."), "{table}");
    assert!(table.contains("4 roles to set up and keep up to date, with 4 secret keys."), "{table}");
}

#[test]
fn every_language_says_what_was_assumed_and_keeps_not_mentioned_apart() {
    for (language, assumed, silent, union) in [
        ("de", "angenommen", "nicht erwähnt", "Eine Rolle für alle"),
        ("nl", "aangenomen", "niet genoemd", "Eén rol voor alles"),
        ("en", "assumed", "not mentioned", "One role for all"),
    ] {
        let table = prints(&["compare", "umbrella-connectwise", "lastpass-connectwise", "--lang", language]);
        for words in [assumed, silent, union] {
            assert!(table.contains(words), "{language} {words}: {table}");
        }
        assert!(!table.contains("[compare-") && !table.contains("{ "), "{language}: {table}");
    }
    let given = prints(&["compare", "umbrella-connectwise", "--answer", "console=mssp", "--lang", "en"]);
    assert_eq!(given.matches("_(assumed)_").count(), 2, "{given}");
}

#[test]
fn levels_of_autotask_that_cannot_be_one_are_said_plainly() {
    let table = prints(&["compare", "autotask", "--lang", "en"]);
    assert!(table.contains("One role can’t be enough for all here"), "{table}");
    assert!(table.contains("In Autotask, the role is the security level."), "{table}");
    assert!(table.contains("This guide names no rights in Autotask."), "{table}");
}

#[test]
fn the_json_has_cells_union_and_answers() {
    let said: Value =
        serde_json::from_str(&prints(&["compare", "umbrella-connectwise", "nsight-connectwise", "--json"]))
            .unwrap();
    assert_eq!(said["psa"]["id"], "connectwise");
    assert_eq!(said["guides"][0]["assumed"].as_array().unwrap().len(), 3);
    let lines = said["lines"].as_array().unwrap();
    assert!(lines.iter().all(|line| line["cells"].as_array().unwrap().len() == 2));
    let same: Value = serde_json::from_str(&prints(&[
        "compare",
        "umbrella-connectwise",
        "nsight-connectwise",
        "--format",
        "json",
    ]))
    .unwrap();
    assert_eq!(said, same);
}

#[test]
fn what_cannot_be_compared_is_refused_with_its_reason() {
    let said = refuses(&["compare", "umbrella-connectwise", "sophos-central-autotask", "--lang", "en"]);
    assert!(said.contains("different PSAs (connectwise, autotask)"), "{said}");
    let said = refuses(&["compare", "barracuda-rmm-entra", "--lang", "en"]);
    assert!(said.contains("“barracuda-rmm-entra” connects no PSA"), "{said}");
    assert!(refuses(&["compare", "nothing", "--lang", "en"]).contains("There is no guide “nothing”"));
    let said = refuses(&["compare", "connectwise", "--answer", "console=third", "--lang", "en"]);
    assert!(said.contains("console=older"), "{said}");
    let said = refuses(&["compare", "connectwise", "--answer", "console=msp", "--answer", "console=mssp"]);
    assert!(said.contains("console"), "{said}");
    // Two guides ask a question of this name, with different answers.
    prints(&["compare", "connectwise", "--answer", "console=msp", "--answer", "console=older"]);
}
