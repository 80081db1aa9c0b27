//! Guides: those that come with Lotse, and those in the data folder.

use serde_json::{Value, json};
use std::fmt::Write as _;

use crate::common::{EVERYTHING, Lotse, text};

/// Puts a file into the folder of guides and restarts Lotse.
fn with_file(name: &str, content: &str) -> Lotse {
    let mut lotse = Lotse::new();
    std::fs::write(lotse.folder().join("guides").join(name), content).unwrap();
    lotse.reopen();
    lotse
}

fn guide<'v>(guides: &'v Value, id: &str) -> Option<&'v Value> {
    guides["guides"].as_array().unwrap().iter().find(|guide| guide["id"] == id)
}

#[test]
fn the_guides_come_with_lotse() {
    let lotse = Lotse::new();
    let guides = lotse.ok("guides", Value::Null);
    for id in [
        "cipp-halopsa",
        "kaseya-vsa-autotask",
        "kaseya-vsa10-autotask",
        "lastpass-connectwise",
        "nsight-connectwise",
        "servereye-tanss",
        "sophos-central-autotask",
        "sophos-central-connectwise",
        "umbrella-connectwise",
        "workspace-365-autotask",
    ] {
        let guide = guide(&guides, id).unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(guide["shipped"], true);
        assert!(guide["steps"].as_u64().unwrap() > 3);
        assert!(!guide["about"].as_array().unwrap().is_empty());
        assert!(text(&guide["title"]).contains(&text(&guide["psa"]["name"])));
    }
    let titles: Vec<String> =
        guides["guides"].as_array().unwrap().iter().map(|it| text(&it["title"])).collect();
    assert!(titles.is_sorted(), "{titles:?}");
}

#[test]
fn a_good_guide_in_the_data_folder_is_listed_as_not_shipped() {
    let lotse = Lotse::new();
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guide(&guides, "everything").unwrap()["shipped"], false);
    assert_eq!(guides["faults"], json!([]));
    assert_eq!(
        guide(&guides, "everything").unwrap()["about"][0]["text"],
        "Does everything the format can do."
    );
}

#[test]
fn a_broken_guide_is_a_fault_with_file_and_line_and_breaks_nothing_else() {
    let lotse = with_file("broken.toml", "format = 1\nid = \"broken\"\nrevision = one\n");
    let guides = lotse.ok("guides", Value::Null);
    let fault = &guides["faults"][0];
    assert_eq!(fault["code"], "guide-file");
    assert!(text(&fault["args"]["file"]).ends_with("broken.toml"));
    assert_eq!(fault["args"]["line"], "3");
    assert!(!text(&fault["args"]["detail"]).is_empty());
    assert!(guide(&guides, "everything").is_some() && guide(&guides, "umbrella-connectwise").is_some());
    lotse.refused("questions", json!({ "guide": "broken", "answers": {} }), "guide-unknown");
}

#[test]
fn a_guide_that_lint_finds_an_error_in_is_a_fault() {
    let unsafe_guide = EVERYTHING
        .replace("id = \"everything\"", "id = \"unsafe\"")
        .replace("https://docs.example.com/read", "http://docs.example.com/read");
    let line = unsafe_guide.lines().position(|line| line.contains("http://")).unwrap() + 1;
    let lotse = with_file("unsafe.toml", &unsafe_guide);
    for language in ["de", "nl", "en"] {
        let folder = lotse.folder().join("guides");
        std::fs::copy(
            folder.join(format!("everything.{language}.ftl")),
            folder.join(format!("unsafe.{language}.ftl")),
        )
        .unwrap();
    }
    let mut lotse = lotse;
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    let fault = &guides["faults"][0];
    assert_eq!(
        (fault["code"].as_str(), fault["args"]["line"].as_str()),
        (Some("guide-file"), Some(line.to_string().as_str()))
    );
    assert!(text(&fault["args"]["detail"]).contains("https"), "{fault}");
    assert!(guide(&guides, "unsafe").is_none());
}

#[test]
fn a_guide_without_words_is_a_fault() {
    let lotse = with_file("mute.toml", &EVERYTHING.replace("id = \"everything\"", "id = \"mute\""));
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"][0]["code"], "guide-file");
    assert!(text(&guides["faults"][0]["args"]["detail"]).starts_with("missing-language"), "{guides}");
}

#[test]
fn unreadable_messages_are_a_fault() {
    let lotse = Lotse::new();
    std::fs::write(lotse.folder().join("guides/everything.nl.ftl"), "about = { $").unwrap();
    let mut lotse = lotse;
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    assert!(text(&guides["faults"][0]["args"]["file"]).ends_with("everything.nl.ftl"));
}

#[test]
fn english_words_are_enough() {
    let lotse = Lotse::new();
    for language in ["de", "nl"] {
        std::fs::remove_file(lotse.folder().join(format!("guides/everything.{language}.ftl"))).unwrap();
    }
    let mut lotse = lotse;
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"], json!([]));
    lotse.ok("set_preferences", crate::common::preferences("de"));
    let run = lotse.everything();
    assert_eq!(lotse.run(&run)["guide"]["parts"][0]["title"], "Prepare");
}

#[test]
fn a_guide_can_not_take_the_place_of_another() {
    let shipped = include_str!("../../../../guides/umbrella-connectwise.toml");
    let lotse = with_file("mine.toml", shipped);
    let guides = lotse.ok("guides", Value::Null);
    let fault = &guides["faults"][0];
    assert_eq!(
        (fault["code"].as_str(), fault["args"]["guide"].as_str()),
        (Some("guide-known"), Some("umbrella-connectwise"))
    );
    assert_eq!(guide(&guides, "umbrella-connectwise").unwrap()["shipped"], true);
}

#[test]
fn a_guide_that_is_gone_leaves_its_runs_listed() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    std::fs::remove_file(lotse.folder().join("guides/everything.toml")).unwrap();
    lotse.reopen();
    let home = lotse.ok("home", Value::Null);
    assert_eq!(home["attention"][0]["title"], "everything");
    lotse.refused("run", json!({ "run": run }), "guide-unknown");
    lotse.refused("open_step", json!({ "run": run, "step": "look" }), "guide-unknown");
    lotse.ok("remove_run", json!({ "run": run }));
}

#[test]
fn a_finished_run_whose_guide_is_gone_is_finished_and_waits_for_nobody() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let (done, begun) = (
        lotse.start(&example, "everything", &json!({ "scope": "none" })),
        lotse.start(&example, "everything", &json!({ "scope": "none" })),
    );
    lotse.do_step(&done, "look");
    lotse.ok("finish_run", json!({ "run": done }));
    lotse.do_step(&begun, "look");
    std::fs::remove_file(lotse.folder().join("guides/everything.toml")).unwrap();
    lotse.reopen();
    let home = lotse.ok("home", Value::Null);
    let state = |id: &str| {
        let runs = home["organisations"][0]["runs"].as_array().unwrap();
        text(&runs.iter().find(|run| run["id"] == id).unwrap()["state"])
    };
    assert_eq!((state(&done), state(&begun)), ("finished".to_owned(), "started".to_owned()));
    let waiting: Vec<String> =
        home["attention"].as_array().unwrap().iter().map(|run| text(&run["id"])).collect();
    assert_eq!(waiting, [begun]);
}

#[test]
fn strange_files_in_the_folder_do_no_harm() {
    let mut lotse = Lotse::new();
    let folder = lotse.folder().join("guides");
    std::fs::write(folder.join("notes.txt"), "not a guide").unwrap();
    std::fs::write(folder.join("binary.toml"), [0xFF, 0xFE, 0x00, 0x80]).unwrap();
    std::fs::create_dir(folder.join("folder.toml")).unwrap();
    std::fs::write(folder.join("empty.toml"), "").unwrap();
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"].as_array().unwrap().len(), 3, "{}", guides["faults"]);
    assert!(guide(&guides, "everything").is_some());
}

/// A guide with these English messages, beside the sample guide.
fn with_words(words: &str) -> Lotse {
    let mut lotse = with_file("mine.toml", &EVERYTHING.replace("id = \"everything\"", "id = \"mine\""));
    std::fs::write(lotse.folder().join("guides/mine.en.ftl"), words).unwrap();
    lotse.reopen();
    lotse
}

/// Asserts that exactly one file is reported, with this code and reason, and that everything else works.
#[track_caller]
fn only_fault(lotse: &Lotse, code: &str, file: &str, reason: &str) {
    let guides = lotse.ok("guides", Value::Null);
    let faults = guides["faults"].as_array().unwrap();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0]["code"], code, "{faults:?}");
    assert!(text(&faults[0]["args"]["file"]).ends_with(file), "{faults:?}");
    assert!(text(&faults[0]["args"]["detail"]).contains(reason), "{faults:?}");
    assert!(guide(&guides, "everything").is_some() && guide(&guides, "umbrella-connectwise").is_some());
}

#[test]
fn too_deeply_nested_messages_are_a_fault_of_one_guide_only() {
    for deep in [
        format!("about = {}x{}", "{".repeat(1000), "}".repeat(1000)),
        format!("about = {{ {}1{} }}", "A(".repeat(1000), ")".repeat(1000)),
        format!("about = {}", "{ $n ->\n *[a] ".repeat(1000)),
    ] {
        only_fault(&with_words(&deep), "guide-not-read", "mine.en.ftl", "line");
    }
}

#[test]
fn a_file_above_the_size_limit_is_not_read() {
    let long = format!("about = x\n# {}\n", "x".repeat(lotse_guide::FILE_LIMIT));
    only_fault(&with_words(&long), "guide-not-read", "mine.en.ftl", "more than");
    let lotse = with_file("mine.toml", &format!("# {}", "x".repeat(lotse_guide::FILE_LIMIT)));
    only_fault(&lotse, "guide-not-read", "mine.toml", "more than");
    only_fault(&with_file("mine.toml", &"[".repeat(100_000)), "guide-file", "mine.toml", "too deep");
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    for target in ["/dev/zero", "/dev/tty", "/"] {
        let mut lotse = Lotse::new();
        let folder = lotse.folder().join("guides");
        std::os::unix::fs::symlink(target, folder.join("mine.toml")).unwrap();
        lotse.reopen();
        only_fault(&lotse, "guide-not-read", "mine.toml", "regular");
        std::fs::remove_file(folder.join("mine.toml")).unwrap();
        std::os::unix::fs::symlink(target, folder.join("everything.nl.ftl.new")).unwrap();
        std::fs::rename(folder.join("everything.nl.ftl.new"), folder.join("everything.nl.ftl")).unwrap();
        lotse.reopen();
        let guides = lotse.ok("guides", Value::Null);
        assert_eq!(guides["faults"][0]["code"], "guide-not-read");
    }
    // A pipe without a writer would block.
    let mut lotse = Lotse::new();
    let pipe = lotse.folder().join("guides/mine.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    lotse.reopen();
    only_fault(&lotse, "guide-not-read", "mine.toml", "regular");
}

#[test]
fn too_many_guides_are_reported_once() {
    let mut lotse = Lotse::new();
    for number in 0..1020 {
        std::fs::write(lotse.folder().join(format!("guides/x{number}.toml")), "format = 1\n").unwrap();
    }
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    let faults = guides["faults"].as_array().unwrap();
    assert_eq!(faults.len(), 1000);
    assert_eq!(
        (&faults[999]["code"], &faults[999]["args"]["limit"]),
        (&json!("guides-many"), &json!("1000"))
    );
}

#[test]
fn a_guide_with_too_many_branches_is_listed_with_a_remark() {
    let questions: String =
        (0..30).map(|at| format!("[[question]]\nid = \"q{at}\"\nanswers = [\"no\", \"yes\"]\n\n")).collect();
    let steps: String = (0..30)
        .map(|at| format!("[[part.step]]\nid = \"s{at}\"\nwhen = {{ q{at} = \"no\" }}\nactions = [{{ check = \"ready\" }}]\n\n"))
        .collect();
    let take_back = "[[part.step]]\nid = \"take-back\"";
    let many = EVERYTHING.replacen("[[question]]", &format!("{questions}[[question]]"), 1).replacen(
        take_back,
        &format!("{steps}{take_back}"),
        1,
    );
    let mut lotse = with_file("everything.toml", &many);
    let words = lotse.folder().join("guides/everything.en.ftl");
    let mut said = std::fs::read_to_string(&words).unwrap();
    for at in 0..30 {
        let _ = write!(
            said,
            "\nstep-s{at} = Step\nquestion-q{at} = Question?\n    .answer-no = No\n    .answer-yes = Yes\n    .effect-no = None\n    .effect-yes = None\n"
        );
    }
    std::fs::write(words, said).unwrap();
    lotse.reopen();
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"][0]["code"], "guide-branches", "{}", guides["faults"]);
    assert!(guide(&guides, "everything").is_some());
}
