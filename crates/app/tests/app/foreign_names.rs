//! Hostile names from another computer's file: they reverse no text and break no line, wherever they are shown.

use serde_json::{Value, json};

use crate::common::{Lotse, Scripted, preferences, steps, text};
use crate::elsewhere::{look, take};

/// A name that looks like "Muster gmbH.exe" where its hidden characters take effect, and that has a second line.
const NAME: &str = "Muster \u{202e}exe.Hbmg\nSecond\u{2067} line";
const SHOWN: &str = "Muster \u{fffd}exe.Hbmg Second\u{fffd} line";
const PERSON: &str = "Practice\u{202e}\r\nPerson\u{1b}[31m";

/// Asserts that there are no hidden characters. Line breaks may be those of a paper.
#[track_caller]
fn is_tame(text: &str) {
    let steers = |sign: char| {
        (sign.is_control() && sign != '\n')
            || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!text.contains(steers), "{text:?}");
}

fn every_text(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(all) => all.iter().for_each(|it| every_text(it, look)),
        Value::Object(all) => all.values().for_each(|it| every_text(it, look)),
        _ => {}
    }
}

/// A run of an organisation with that name, with a step and a note by a person with that name.
fn named() -> (Lotse, String, String) {
    let first = Lotse::new();
    let mut all = preferences("en");
    all["preferences"]["person"] = json!(PERSON);
    first.ok("set_preferences", all);
    let organisation = first.organisation(NAME);
    let answers = json!({ "scope": "large", "again": "yes", "moved": "no" });
    let run = first.start(&organisation, "everything", &answers);
    let step = steps(&first.run(&run))[0].clone();
    first.do_step(&run, &step);
    first.ok("write_note", json!({ "run": run, "step": step, "text": "one\u{202e}\ntwo" }));
    (first, run, organisation)
}

#[test]
fn foreign_names_are_cleaned_in_the_preview_and_on_home() {
    let (first, run, organisation) = named();
    let second = Lotse::new();
    let preview = look(&first, &second, json!({ "run": run, "organisation": "" }));
    assert_eq!(preview["organisation"], SHOWN);
    assert_eq!(preview["person"], "Practice\u{fffd}  Person\u{fffd}[31m");
    every_text(&preview, &mut is_tame);
    take(&second, &preview);
    let home = second.ok("home", json!({}));
    assert_eq!(home["organisations"][0]["name"], SHOWN);
    every_text(&home, &mut is_tame);
    assert_eq!(
        text(&second.run(&run)["progress"]["steps"][&steps(&second.run(&run))[0]]["note"]),
        "one\u{fffd}\ntwo"
    );
    // A later name is reported in the same way.
    second.minutes_pass(5);
    second.ok("rename_organisation", json!({ "organisation": organisation, "name": "New\u{202e}\nname" }));
    let preview = look(&second, &first, json!({ "run": run, "organisation": "" }));
    assert_eq!(preview["changes"][0]["after"], "New\u{fffd} name");
    every_text(&preview, &mut is_tame);
}

#[test]
fn foreign_names_are_cleaned_on_every_paper_and_in_file_names() {
    let (first, run, _) = named();
    let second = Lotse::new();
    take(&second, &look(&first, &second, json!({ "run": run, "organisation": "" })));
    for format in ["markdown", "html"] {
        let request = json!({ "run": run, "kind": "report", "format": format, "bilingual": false });
        let paper = text(&second.ok("print", request.clone())["text"]);
        is_tame(&paper);
        assert!(paper.contains(SHOWN), "{paper}");
        let desktop = Scripted::default();
        second.core().call(&desktop, "save", request).unwrap();
        let asked = desktop.asked().remove(0);
        is_tame(&asked);
        assert!(asked.contains("Muster -exe.Hbmg Second- line") && !asked.contains('\n'), "{asked:?}");
    }
}

#[test]
fn the_window_gets_only_cleaned_text() {
    // Messages of a user's own guide, and a fault that repeats an argument.
    let mut lotse = Lotse::new();
    let file = lotse.folder().join("guides/everything.en.ftl");
    let words = std::fs::read_to_string(&file).unwrap();
    let spoilt =
        words.replace("Does everything", "Does \u{202e}every\u{1b}]0;x\u{7}thing { \"\\u009b31m\" }");
    assert_ne!(spoilt, words);
    std::fs::write(file, spoilt).unwrap();
    lotse.reopen();
    let guides = lotse.ok("guides", json!({}));
    assert!(
        guides.to_string().contains("Does \u{fffd}every\u{fffd}]0;x\u{fffd}thing \u{fffd}31m"),
        "{guides}"
    );
    every_text(&guides, &mut is_tame);
    every_text(&lotse.run(&lotse.everything()), &mut is_tame);
    let fault = lotse.refused("open_link", json!({ "url": "https://x\u{202e}y\r\n" }), "link-unknown");
    fault.args.values().for_each(|text| is_tame(text));
}

#[test]
fn the_events_stay_as_they_were_written() {
    let (first, run, organisation) = named();
    let (second, third) = (Lotse::new(), Lotse::new());
    take(&second, &look(&first, &second, json!({ "run": run, "organisation": "" })));
    // After another hand-over the chain is still valid, so nothing was rewritten.
    take(&third, &look(&second, &third, json!({ "run": "", "organisation": organisation })));
    assert_eq!(third.ok("audit_journal", json!({ "heads": "" }))["broken"], Value::Null);
    assert_eq!(third.ok("home", json!({}))["organisations"][0]["name"], SHOWN);
}
