//! The text of a guide that a hand-over file brought: it may say anything under the id of a guide of Lotse.

use lotse_journal::{Fact, Journal, Mode, OrganisationId, RunId};
use serde_json::{Value, json};

use crate::changes::LATER;
use crate::common::{Lotse, text};
use crate::elsewhere::{look, take};

const GUIDE: &str = "umbrella-connectwise";
const TEXT: &str = include_str!("../../../../guides/umbrella-connectwise.toml");
const NOTE: &str = "The text of this guide comes from another computer, not from Lotse.";

/// A finished run whose guide was stored as this text, imported from another computer.
fn brought(kept: &str) -> (Lotse, String) {
    let mut first = Lotse::new();
    first.close();
    let at = "2026-11-21T09:01:00Z".parse().unwrap();
    let (organisation, run) = (OrganisationId::new_at(at), RunId::new_at(at));
    let guide = lotse_guide::parse(TEXT).unwrap();
    let revision = guide.revision;
    let answers = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];
    let given = answers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).into();
    {
        let mut journal = Journal::open(first.folder()).unwrap();
        let mut facts = vec![
            Fact::OrganisationAdded { organisation, name: "Example".to_owned() },
            Fact::GuideKept { guide: GUIDE.to_owned(), revision, text: kept.to_owned() },
            Fact::RunStarted {
                run,
                organisation,
                guide: GUIDE.to_owned(),
                revision,
                mode: Mode::Checklist,
                answers: answers.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            },
        ];
        for (_, step) in guide.plan(&given).steps() {
            facts.extend(step.all_actions().into_iter().filter(|it| it.action.is_tickable()).map(|it| {
                let (step, action) = (step.step.id.to_string(), it.action.id.to_string());
                Fact::ActionTicked { run, step, action }
            }));
        }
        facts.push(Fact::RunFinished { run });
        journal.append_all(at, facts).unwrap();
    }
    first.reopen();
    let second = Lotse::new();
    take(&second, &look(&first, &second, json!({ "run": run.to_string(), "organisation": "" })));
    // Once the run is finished here, it is shown with that guide.
    second.ok("finish_run", json!({ "run": run.to_string() }));
    (second, run.to_string())
}

fn report(lotse: &Lotse, run: &str, format: &str) -> String {
    let request = json!({ "run": run, "kind": "report", "format": format, "bilingual": false });
    text(&lotse.ok("print", request)["text"])
}

/// The guide with another page as its source.
fn with_page(url: &str) -> String {
    let source = TEXT.split("url = \"").nth(1).unwrap().split('"').next().unwrap();
    TEXT.replacen(&format!("\"{source}\""), &format!("\"{url}\""), 1)
}

#[test]
fn a_guide_text_that_lotse_released_is_not_marked() {
    for kept in [TEXT.to_owned(), TEXT.replace('\n', "\r\n"), format!("# kept\n{TEXT}")] {
        let (lotse, run) = brought(&kept);
        assert!(!report(&lotse, &run, "markdown").contains(NOTE));
    }
}

#[test]
fn a_foreign_guide_text_under_a_known_id_is_marked_on_paper() {
    let (lotse, run) = brought(&with_page("https://evil.example.net/"));
    for format in ["markdown", "html"] {
        let paper = report(&lotse, &run, format);
        // The paper uses the guide that the run was done with, and marks it as foreign.
        assert!(paper.contains(NOTE) && paper.contains("evil.example.net"), "{paper}");
    }
}

#[test]
fn a_guide_text_with_an_unsafe_address_is_not_used() {
    for url in ["javascript:alert(document.domain)//", "file:///etc/passwd", "data:text/html,x"] {
        let (lotse, run) = brought(&with_page(url));
        for format in ["markdown", "html"] {
            let paper = report(&lotse, &run, format);
            assert!(!paper.contains(url), "{paper}");
        }
    }
}

#[test]
fn changes_say_whether_the_earlier_text_is_foreign() {
    let first = Lotse::new();
    let run = first.finished(&first.organisation("Example"), "large");
    let mut second = Lotse::new();
    take(&second, &look(&first, &second, json!({ "run": run, "organisation": "" })));
    let own = second.finished(&second.organisation("Own"), "large");
    second.revise(&LATER);
    assert_eq!(second.run(&own)["changes"]["foreign"], json!(false));
    // The same text, stored by this computer too.
    assert_eq!(second.run(&run)["changes"]["foreign"], json!(false));

    let mut third = Lotse::new();
    take(&third, &look(&first, &third, json!({ "run": run, "organisation": "" })));
    third.revise(&LATER);
    assert_eq!(third.run(&run)["changes"]["foreign"], json!(true));
    assert_eq!(third.ok("guides", Value::Null)["faults"], json!([]));
}
