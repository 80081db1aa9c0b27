//! The files that are generated from the command list and the guide format are up to date, and the window may do no more.

use std::path::{Path, PathBuf};

use lotse_app::{COMMANDS, permissions, typescript};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[track_caller]
fn fresh(name: &str, made: &str) {
    let committed = std::fs::read_to_string(root().join(name)).unwrap();
    // Line by line, so that a difference is easy to read.
    for (number, (old, new)) in committed.lines().zip(made.lines()).enumerate() {
        assert_eq!(old, new, "{name}:{}: run `cargo xtask bindings`", number + 1);
    }
    assert!(committed == made, "{name} is not fresh: run `cargo xtask bindings`");
}

#[test]
fn the_types_of_the_window_are_fresh() {
    fresh("ui/src/platform/wire.ts", &typescript());
}

#[test]
fn the_permissions_of_the_window_are_fresh() {
    fresh("src-tauri/permissions/window.toml", &permissions());
}

#[test]
fn the_schema_of_guides_is_fresh() {
    let schema = serde_json::to_string_pretty(&lotse_guide::json_schema()).unwrap() + "\n";
    fresh("guides/schema/guide.schema.json", &schema);
}

#[test]
fn the_window_may_call_the_commands_and_nothing_else() {
    let folder = root().join("src-tauri/capabilities");
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["main.json"], "a second file could grant more");
    let text = std::fs::read_to_string(folder.join("main.json")).unwrap();
    let main: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(main["permissions"], json!(["window"]));
    assert_eq!(main["windows"], json!(["main"]));
    assert!(main.get("remote").is_none(), "no page from elsewhere may call anything");

    let permissions: Vec<_> = std::fs::read_dir(root().join("src-tauri/permissions"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| path.file_name().unwrap().to_owned())
        .collect();
    assert_eq!(permissions, ["window.toml"]);
}

#[test]
fn the_permissions_name_exactly_the_commands() {
    let made = permissions();
    let listed: Vec<_> =
        made.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\",")).collect();
    assert_eq!(listed, COMMANDS.iter().map(|command| command.name).collect::<Vec<_>>());
}

#[test]
fn the_typescript_declares_every_type_it_names() {
    let made = typescript();
    for command in COMMANDS {
        assert!(
            made.contains(&format!("  {}: {{ request: {};", command.name, command.request)),
            "{}",
            command.name
        );
        for name in [command.request, command.answer.trim_end_matches("[]").trim_end_matches(" | null")] {
            let declared = name == "null"
                || made.contains(&format!("export type {name} "))
                || made.contains(&format!("export interface {name} "));
            assert!(declared, "{name}");
        }
    }
}
