//! JSON: the rich text as it is, for other programs.

use lotse_guide::Answers;
use lotse_locale::Language;
use lotse_report::{Paper, json};
use serde_json::Value;

use crate::common::{NASTY, empty, everything, for_every_paper, spoken, words};
use crate::records::nasty_record;

#[test]
fn every_paper_is_json_with_the_guide_and_the_record_as_they_are() {
    for_every_paper(&|name, paper, _| {
        let text = json(paper).unwrap();
        assert!(text.ends_with("}\n"), "{name}");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["guide"], serde_json::to_value(paper.guide).unwrap(), "{name}");
        assert_eq!(
            value.get("record").cloned(),
            paper.record.map(|it| serde_json::to_value(it).unwrap()),
            "{name}"
        );
    });
}

#[test]
fn values_and_notes_are_letter_for_letter() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::De, Language::De);
    let record = nasty_record(&guide);
    let text = json(Paper { record: Some(&record), ..empty(&guide, &words) }).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    assert!(value["record"]["notes"]["look"]["text"].as_str().unwrap().starts_with(NASTY));
    let sentence = &value["guide"]["parts"][0]["steps"][0]["actions"][0]["sentence"];
    let shown: Vec<_> = sentence.as_array().unwrap().iter().filter(|it| it["kind"] == "value").collect();
    assert_eq!(shown[0]["text"], "A|B `C`");
}
