//! The real program `lotse` in edge cases: closed pipes, full disks, unusual files, hostile text.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

#[path = "edges/refused.rs"]
mod refused;

/// The program with its own data folder.
fn command(data: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(arguments).env("LOTSE_DATA", data.path());
    command
}

fn lotse(arguments: &[&str]) -> Output {
    let data = tempfile::tempdir().unwrap();
    command(&data, arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn guides() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides").display().to_string()
}

/// A data folder with the sample guide.
fn with_everything() -> TempDir {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guide/tests/fixtures");
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("guides");
    std::fs::create_dir(&folder).unwrap();
    for name in ["everything.toml", "everything.de.ftl", "everything.nl.ftl", "everything.en.ftl"] {
        std::fs::copy(fixtures.join(name), folder.join(name)).unwrap();
    }
    data
}

#[test]
fn a_closed_pipe_is_no_fault() {
    let folder = guides();
    let data = tempfile::tempdir().unwrap();
    for arguments in [
        vec!["guides"],
        vec!["guides", "--json"],
        vec!["checklist", "kaseya-vsa-autotask"],
        vec!["lint", &folder],
        vec!["--help"],
        vec!["--version"],
    ] {
        let mut child =
            command(&data, &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Nobody reads: the pipe is closed before anything is written.
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_failed_write_to_the_output_is_reported() {
    let folder = guides();
    let data = tempfile::tempdir().unwrap();
    let guide = format!("{folder}/umbrella-connectwise.toml");
    for arguments in [
        vec!["guides"],
        vec!["guides", "--json"],
        vec!["vendors"],
        vec!["labels", "autotask"],
        vec!["labels", "autotask", "--json"],
        vec!["checklist", "kaseya-vsa-autotask"],
        vec!["lint", &folder],
        vec!["lint", &folder, "--json"],
        vec!["check", "umbrella-connectwise", "--practice"],
        vec!["check", "umbrella-connectwise", "--practice", "--json"],
        vec!["check", "no-such-guide", "--json"],
        vec!["diff", &guide, &guide, "--json"],
        vec!["practice"],
        vec!["practice", "--list"],
        vec!["completions", "bash"],
        vec!["completions", "zsh"],
        vec!["completions", "fish"],
        vec!["completions", "powershell"],
        vec!["--help"],
        vec!["check", "--help"],
        vec!["--version"],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = command(&data, &arguments).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        let said = text(&output.stderr);
        assert!(said.lines().count() == 1 && !said.contains("[cli-"), "{arguments:?}: {said}");
    }
}

#[test]
fn a_closed_pipe_for_complaints_is_no_fault_either() {
    let data = tempfile::tempdir().unwrap();
    let mut child = command(&data, &["nonsense"]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn a_checklist_goes_to_a_file_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("checkliste.md").display().to_string();
    let arguments = ["checklist", "umbrella-connectwise", "--lang", "de"];
    let shown = lotse(&arguments);
    let output = lotse(&[&arguments[..], &["--out", &file]].concat());
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    assert_eq!(std::fs::read(&file).unwrap(), shown.stdout);
}

#[cfg(unix)]
#[test]
fn a_file_that_can_not_be_written_to_its_end_is_not_begun() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = folder.path().join("list.md");
    std::fs::write(&file, "old").unwrap();
    // Files can't grow beyond a few hundred bytes, as on a disk that is nearly full.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let output = Command::new("sh")
        .args([
            "-c",
            script,
            env!("CARGO_BIN_EXE_lotse"),
            "checklist",
            "umbrella-connectwise",
            "--lang",
            "en",
        ])
        .arg("--out")
        .arg(&file)
        .env("LOTSE_DATA", data.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("list.md"), "{output:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "old");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn an_answer_removes_the_other_branches() {
    let data = with_everything();
    let print = |answers: &[&str]| {
        let mut arguments = vec!["checklist", "everything", "--lang", "en"];
        for answer in answers {
            arguments.extend(["--answer", answer]);
        }
        let output = command(&data, &arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        text(&output.stdout)
    };
    // The questions are printed at the beginning, so conditions are counted after that.
    let conditions =
        |text: &str| text.matches("How big?").count() + text.matches("For the second time?").count();
    let all = print(&[]);
    assert!(all.contains("Tick boxes") && all.contains("Not for you") && conditions(&all) > 8, "{all}");
    let small = print(&["scope=small"]);
    assert!(!small.contains("Tick boxes") && !small.contains("Not for you"));
    assert!(conditions(&small) > 2 && conditions(&small) < conditions(&all), "one is still open");
    let done = print(&["scope=large", "again=no"]);
    assert_eq!(conditions(&done), 2, "{done}");
    let stop = print(&["scope=none"]);
    assert!(stop.contains("Ask the vendor.") && !stop.contains("Fill in the form"));
}

#[test]
fn guides_of_the_data_folder_are_listed_and_faults_reported() {
    let data = with_everything();
    std::fs::write(data.path().join("guides/broken.toml"), "format = 1\nx\n").unwrap();
    let output = command(&data, &["guides", "--lang", "en"]).output().unwrap();
    assert!(output.status.success());
    let said = text(&output.stdout);
    let line = said.lines().find(|line| line.starts_with("everything ")).unwrap();
    assert!(line.contains("from your data folder"), "{line}");
    assert!(said.contains("broken.toml"), "{said}");

    let output = command(&data, &["guides", "--json"]).output().unwrap();
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mine = list.as_array().unwrap().iter().find(|guide| guide["id"] == "everything").unwrap();
    assert_eq!((mine["shipped"].as_bool(), mine["revision"].as_u64()), (Some(false), Some(7)));
    assert_eq!(mine["questions"][0]["answers"].as_array().unwrap().len(), 3);
}

#[test]
fn wrong_usage_ends_with_2_and_without_panic() {
    for arguments in [
        &["checklist"][..],
        &["checklist", "umbrella-connectwise", "too-much"],
        &["checklist", "umbrella-connectwise", "--format"],
        &["checklist", "umbrella-connectwise", "--format", "md", "--format", "html"],
        &["checklist", "umbrella-connectwise", "--answer", "no-equals"],
        &["checklist", "umbrella-connectwise", "--answer", "=yes"],
        &["checklist", "umbrella-connectwise", "--lang", "DE"],
        &["checklist", "../../../etc/passwd"],
        &["checklist", ""],
        &["guides", "--lang"],
        &["--lang", "xx", "guides"],
        &["guides", "--json=yes"],
        &["lint"],
        &["lint", ""],
        &["-x"],
        &["--", "guides", "guides"],
        &[""],
        &[],
    ] {
        let output = lotse(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let said = text(&output.stderr);
        assert!(!said.trim().is_empty() && !said.contains("panicked"), "{arguments:?}: {said}");
        assert!(!said.contains("[cli-"), "{arguments:?}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let data = tempfile::tempdir().unwrap();
    let strange = OsStr::from_bytes(&[0xFF, 0xFE]);
    let output = command(&data, &["checklist"]).arg(strange).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(!text(&output.stderr).contains("panicked"));
    let output = command(&data, &["lint"]).arg(strange).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

#[test]
fn the_same_complaint_in_three_languages() {
    let said = ["de", "nl", "en"].map(|lang| text(&lotse(&["checklist", "nonsense", "--lang", lang]).stderr));
    assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2]);
    assert!(said.iter().all(|text| text.contains("nonsense")));
    let joined = text(&lotse(&["checklist", "nonsense", "--lang=nl"]).stderr);
    assert_eq!(joined, said[1]);
}

#[test]
fn lint_reports_every_mistake_with_file_and_line() {
    let data = with_everything();
    let file = data.path().join("guides/everything.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    let lint = |text_of_guide: &str| {
        std::fs::write(&file, text_of_guide).unwrap();
        let output = command(&data, &["lint", &file.display().to_string(), "--lang", "en"]).output().unwrap();
        (output.status.code(), text(&output.stdout))
    };
    let (code, said) = lint(&good);
    assert_eq!(code, Some(0), "{said}");

    let spoilt = good
        .replace("tick = \"finance\"", "tick = \"no-such-label\"")
        .replace("warn = \"careful\"", "warn = \"no-such-message\"");
    let (code, said) = lint(&spoilt);
    assert_eq!(code, Some(1), "{said}");
    for wrong in ["no-such-label", "no-such-message"] {
        let number = spoilt.lines().position(|it| it.contains(wrong)).unwrap() + 1;
        let place = format!("everything.toml:{number}:");
        let is_told = |it: &str| it.contains(&place) && it.contains(": error[") && it.contains(wrong);
        assert!(said.lines().any(is_told), "{wrong}: {said}");
    }
    assert!(said.lines().any(|it| it.contains("hint[") && it.contains("careful")), "now unused: {said}");

    std::fs::write(data.path().join("guides/everything.en.ftl"), "about = {").unwrap();
    let (code, said) = lint(&good);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("everything.en.ftl"), "{said}");
}

#[test]
fn the_version_is_printed() {
    let output = lotse(&["--version"]);
    assert_eq!(text(&output.stdout).trim(), format!("lotse {}", env!("CARGO_PKG_VERSION")));
}

/// Asserts that there are no characters that control a terminal or reverse the writing direction.
fn is_tame(said: &str) -> bool {
    !said.contains(|sign: char| {
        (sign.is_control() && sign != '\n')
            || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

#[test]
fn foreign_text_can_not_control_the_terminal() {
    let data = with_everything();
    let words = data.path().join("guides/everything.en.ftl");
    let good = std::fs::read_to_string(&words).unwrap();
    let bad = "\u{202e}x\u{1b}]0;title\u{7}\u{9b}31m { \"\\u001b[2J\\u000d\" }";
    std::fs::write(&words, good.replace("Does everything", &format!("Does {bad} everything"))).unwrap();
    for arguments in [
        &["checklist", "everything"][..],
        &["checklist", "everything", "--format", "html"],
        &["checklist", "everything", "--format", "json"],
        &["guides"],
        &["guides", "--json"],
    ] {
        let output = command(&data, arguments).args(["--lang", "en"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        assert!(is_tame(&text(&output.stdout)), "{arguments:?}: {:?}", text(&output.stdout));
    }
    // Hostile names of files and arguments are repeated in error messages.
    std::fs::write(data.path().join("guides/\u{202e}evil\u{1b}[2J.toml"), "format = 1\nx\n").unwrap();
    let guides = command(&data, &["guides", "--lang", "en"]).output().unwrap();
    assert!(text(&guides.stdout).contains("evil") && is_tame(&text(&guides.stdout)), "{guides:?}");
    let lint = command(&data, &["lint", &data.path().join("guides").display().to_string()]).output().unwrap();
    assert!(is_tame(&text(&lint.stdout)) && is_tame(&text(&lint.stderr)), "{lint:?}");
    let typed = command(&data, &["checklist", "a\r\u{202e}\u{1b}[2Jb"]).output().unwrap();
    assert!(text(&typed.stderr).contains('b') && is_tame(&text(&typed.stderr)), "{typed:?}");
}

#[test]
fn too_deeply_nested_files_are_reported() {
    let data = with_everything();
    let folder = data.path().join("guides");
    std::fs::write(folder.join("everything.nl.ftl"), format!("about = {}", "{".repeat(1000))).unwrap();
    let guides = command(&data, &["guides", "--lang", "en"]).output().unwrap();
    assert_eq!(guides.status.code(), Some(0), "{guides:?}");
    assert!(text(&guides.stdout).contains("everything.nl.ftl"), "{guides:?}");
    let file = folder.join("everything.toml").display().to_string();
    let lint = command(&data, &["lint", &file, "--lang", "en"]).output().unwrap();
    assert_eq!(lint.status.code(), Some(1), "{lint:?}");
    let deep = folder.join("deep.toml");
    std::fs::write(&deep, format!("x = {}", "[".repeat(100_000))).unwrap();
    let deep = deep.display().to_string();
    assert_eq!(command(&data, &["lint", &deep]).output().unwrap().status.code(), Some(1));
    assert_eq!(command(&data, &["diff", &deep, &file]).output().unwrap().status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_guide_is_not_waited_for() {
    let data = with_everything();
    let pipe = data.path().join("pipe.toml").display().to_string();
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let file = data.path().join("guides/everything.toml").display().to_string();
    for path in [pipe.as_str(), "/dev/zero"] {
        for arguments in [
            &["lint", path][..],
            &["diff", path, &file],
            &["diff", &file, path],
            &["journal", "verify", "--file", path],
        ] {
            let output = command(&data, arguments).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        }
    }
}
