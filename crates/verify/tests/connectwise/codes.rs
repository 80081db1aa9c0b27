//! Codes and mistakes have messages, and each mistake can be found.

use lotse_practice::mistakes;
use lotse_verify::{FindingState, codes, topics};

use crate::common::{Bench, GUIDES, SOPHOS, problems};

fn words(language: &str) -> String {
    let path = format!("{}/../../locales/{language}/check-connectwise.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// The lines of one message: its first line and the indented ones after it.
fn message<'w>(words: &'w str, id: &str) -> Option<Vec<&'w str>> {
    let mut lines = words.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines.next()?;
    Some([first].into_iter().chain(lines.take_while(|line| line.starts_with(' '))).collect())
}

#[test]
fn every_code_has_messages_with_known_arguments_in_every_language() {
    for language in ["en", "de", "nl"] {
        let words = words(language);
        let own = |code: &str| code.starts_with("connectwise-");
        for code in codes().filter(|code| own(code.code)) {
            let message = message(&words, &format!("diagnosis-{}", code.code))
                .unwrap_or_else(|| panic!("{language}: no words for {}", code.code));
            assert!(
                message.iter().any(|line| line.trim_start().starts_with(".fix =")),
                "{language}: {} says not what to do",
                code.code
            );
            for line in &message {
                for used in line.split("{ $").skip(1) {
                    let used = used.split([' ', '}']).next().unwrap();
                    assert!(code.args.contains(&used), "{language}: {} has no ${used}", code.code);
                }
            }
        }
        for topic in topics().filter(|topic| own(topic)) {
            assert!(message(&words, &format!("topic-{topic}")).is_some(), "{language}: no words for {topic}");
        }
        for mistake in mistakes().into_iter().filter(|mistake| own(mistake)) {
            let message = message(&words, &format!("mistake-{mistake}"))
                .unwrap_or_else(|| panic!("{language}: no words for {mistake}"));
            assert!(message.iter().any(|line| line.trim_start().starts_with(".hint =")));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_mistake_is_found_unless_it_is_harmless() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        for mistake in mistakes() {
            if !mistake.starts_with("connectwise-") {
                continue;
            }
            bench.set(|_| ());
            bench.practice.set_mistakes(&[mistake.to_owned()]).unwrap();
            let check = bench.check().await;
            // Delays and a changed codebase cost time, not permissions; the Sophos guide requires all tables. What
            // only a deeper check looks at is no fault here.
            let deeper = ["connectwise-no-integrator", "connectwise-nothing-written"];
            let harmless = matches!(mistake, "connectwise-slow" | "connectwise-codebase-moved")
                || deeper.contains(&mistake)
                || (name == SOPHOS && mistake == "connectwise-all-tables");
            assert_eq!(problems(&check).is_empty(), harmless, "{name} {}: {:#?}", mistake, problems(&check));
            assert!(check.findings.iter().any(|it| it.state != FindingState::Failed || !harmless));
        }
    }
}
