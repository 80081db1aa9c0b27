//! Every message is used, and every id that the code uses has a message.

use std::collections::BTreeSet;

use crate::common::{files, root};
use crate::fluent::messages;
use crate::script::{Literal, literals, rust_literals};
use crate::svelte::pieces;

/// Prefixes and suffixes of ids that the window assembles, and from what.
const PUT_TOGETHER: [(&str, &str, &str); 52] = [
    ("fault-", "", "the code of a fault"),
    ("step-state-", "", "the state of a step"),
    ("run-state-", "", "the state of a run"),
    ("action-kind-", "", "the kind of an action"),
    ("language-", "", "a language"),
    ("language-own-", "", "a language"),
    ("settings-theme-", "", "a theme"),
    ("mode-", "", "how a run is done"),
    ("mode-does-", "", "how a run is done"),
    ("proxy-choice-", "", "a way out"),
    ("kept-", "", "where secrets are kept"),
    ("word-", "", "a word of the trade"),
    ("run-", "-title", "a pane of a run"),
    ("", "-window", "a page"),
    ("finding-state-", "", "the state of a finding"),
    ("check-headline-", "", "the verdict of a check"),
    ("check-lead-", "", "the verdict of a check"),
    ("check-need-", "", "what is lacking for a check"),
    ("checks-reason-", "", "why a check is due"),
    ("checks-verdict-", "", "the verdict of a check"),
    ("queue-state-", "", "how far a queued check is"),
    ("queue-lacks-", "", "what is lacking for a queued check"),
    ("queue-paused-", "", "why the queue pauses"),
    ("check-budget-", "", "a span of time"),
    ("standing-", "", "what can be said of a run"),
    ("organisation-value-", "", "a value of an organisation"),
    ("organisation-group-", "", "a group of such values"),
    ("webhook-kind-", "", "the kind of a webhook"),
    ("webhook-outcome-", "", "what became of a webhook"),
    ("runs-second-", "", "what a second person has to do with a run"),
    ("paper-kind-", "", "a paper"),
    ("paper-does-", "", "a paper"),
    ("paper-format-", "", "what a paper is written as"),
    ("import-organisation-", "", "what becomes of an organisation"),
    ("import-told-", "", "what a hand-over file says of a run"),
    ("import-void-", "", "what no longer counts here"),
    ("import-change-", "", "what a hand-over file changes"),
    ("calendar-level-", "", "how soon a key ends"),
    ("change-", "", "how a step changed"),
    ("step-change-", "", "how a step changed"),
    ("home-filter-", "", "what Home is filtered by"),
    ("home-all-", "", "what Home is filtered by"),
    ("home-state-", "", "how a run stands, as Home is filtered"),
    ("home-due-", "", "what is due"),
    ("home-worked-", "", "when a run was worked on"),
    ("palette-kind-", "", "what the palette has found"),
    ("shortcut-", "", "what a shortcut does"),
    ("customers-fit-", "", "how well a customer fits"),
    ("compare-verdict-", "", "how a role compares with what is needed"),
    ("journal-check-verdict-", "", "what the walk through the journal says"),
    ("journal-head-", "", "how a head stands"),
    ("journal-head-means-", "", "how a head stands"),
];

/// The ids of a shared file.
fn ids(file: &str) -> BTreeSet<String> {
    let path = root().join("locales/en").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    messages(file, &text).into_keys().filter(|name| !name.contains('.')).collect()
}

/// The string literals of the crates that use messages, by file.
fn rust() -> Vec<(String, Vec<Literal>)> {
    ["guide", "locale", "report", "cli", "app"]
        .into_iter()
        .flat_map(|name| {
            let sources = files(&root().join("crates").join(name).join("src"), &["rs"]);
            sources.into_iter().map(move |(file, text)| (format!("{name}/{file}"), rust_literals(&text)))
        })
        .collect()
}

/// The templates of the HTML paper: their literals stand in `paper.say("…")`.
fn templates() -> Vec<Literal> {
    files(&root().join("crates/report/templates"), &["html"])
        .iter()
        .flat_map(|(_, text)| rust_literals(text))
        .collect()
}

/// Whether some literal is this id, or a part from which the grammar assembles it.
fn is_said(id: &str, said: &BTreeSet<String>) -> bool {
    let bare = id.strip_suffix("-in").unwrap_or(id);
    let says = |text: &str| said.contains(text);
    says(id)
        || id.strip_prefix("lint-").is_some_and(says)
        || bare.strip_prefix("action-").is_some_and(says)
        || (bare != id && bare.starts_with("matrix-others-") && says(bare))
        // The terminal's variant of a message of the window.
        || id.strip_suffix("-next-terminal").is_some_and(|of| ids("app.ftl").contains(&format!("{of}-next")))
}

#[test]
fn rust_uses_every_shared_message() {
    let said: BTreeSet<String> = (rust().into_iter().flat_map(|(_, literals)| literals))
        .chain(templates())
        .map(|literal| literal.text)
        .collect();
    let mut unused = Vec::new();
    for file in [
        "grammar.ftl",
        "report.ftl",
        "calendar.ftl",
        "changes.ftl",
        "compare.ftl",
        "cli.ftl",
        "lint.ftl",
        "system.ftl",
    ] {
        unused
            .extend(ids(file).into_iter().filter(|id| !is_said(id, &said)).map(|id| format!("{file}: {id}")));
    }
    assert!(unused.is_empty(), "\n{}", unused.join("\n"));
}

/// The literals that are passed to a function that formats a shared message.
fn spoken_ids(file: &str, literals: &[Literal]) -> Vec<String> {
    const SPEAKERS: [&str; 10] = [
        "say(",
        "say_with(",
        ".text(",
        "text(",
        ".message(",
        "message_with(",
        "own_label(",
        "quote(",
        "remark(",
        "reader, ",
    ];
    const BEGINNINGS: [&str; 12] = [
        "action-",
        "report-",
        "ics-",
        "cli-",
        "credential-",
        "condition",
        "version-",
        "follow-up-",
        "clicks-",
        "matrix-",
        "changes-",
        "compare-",
    ];
    let is_id = |text: &str| {
        !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            && text.contains('-')
    };
    let speaks = file.starts_with("locale/speak") || file.starts_with("report/") || file.starts_with("cli/");
    (literals.iter())
        .filter(|literal| is_id(&literal.text))
        .filter(|literal| {
            SPEAKERS.iter().any(|speaker| literal.before.ends_with(speaker))
                || (speaks && BEGINNINGS.iter().any(|beginning| literal.text.starts_with(beginning)))
        })
        .map(|literal| literal.text.clone())
        .collect()
}

#[test]
fn every_id_that_rust_uses_has_a_message() {
    let known: BTreeSet<String> = [
        "app.ftl",
        "grammar.ftl",
        "report.ftl",
        "calendar.ftl",
        "changes.ftl",
        "compare.ftl",
        "cli.ftl",
        "lint.ftl",
        "check.ftl",
        "system.ftl",
    ]
    .into_iter()
    .flat_map(ids)
    .collect();
    let mut missing = Vec::new();
    let mut seen = 0;
    let html = [("report/templates".to_owned(), templates())];
    for (file, literals) in rust().into_iter().chain(html) {
        for id in spoken_ids(&file, &literals) {
            seen += 1;
            // The grammar adds the verb, and `-in` if the place is named.
            if !known.contains(&id) && !known.iter().any(|it| it.starts_with(&format!("{id}-"))) {
                missing.push(format!("{file}: {id}"));
            }
        }
    }
    assert!(seen > 150, "only {seen} ids were found: the finder is blind");
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// The code of the window: scripts, and the scripts and expressions of Svelte files.
fn window() -> Vec<(String, Vec<Literal>)> {
    files(&root().join("ui/src"), &["svelte", "ts"])
        .into_iter()
        .filter(|(name, _)| !name.starts_with("platform/"))
        .map(|(name, source)| {
            let found = if name.ends_with(".svelte") {
                pieces(&source).code.iter().flat_map(|(_, code)| literals(code)).collect()
            } else {
                literals(&source)
            };
            (name, found)
        })
        .collect()
}

fn said_by_window(id: &str, literals: &BTreeSet<String>) -> bool {
    literals.contains(id)
        || PUT_TOGETHER.iter().any(|(beginning, end, _)| {
            let put_together = literals.contains(&format!("{beginning}${{}}{end}"));
            put_together
                && id.starts_with(beginning)
                && id.ends_with(end)
                && id.len() > beginning.len() + end.len()
        })
}

#[test]
fn the_window_uses_every_message() {
    let literals: BTreeSet<String> =
        window().into_iter().flat_map(|(_, found)| found).map(|it| it.text).collect();
    let unused: Vec<_> = ids("app.ftl").into_iter().filter(|id| !said_by_window(id, &literals)).collect();
    assert!(unused.is_empty(), "\n{}", unused.join("\n"));
}

/// The ids that the window asks its translate function for.
fn asked_by_window(found: &[Literal]) -> Vec<&Literal> {
    let asks = |before: &str| {
        let before = before.trim_end();
        let Some(at) = before.rfind("t(") else { return false };
        let begins = !before[..at]
            .ends_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.');
        let between = &before[at + 2..];
        // Directly, or as one of two: t(ok ? "a" : "b").
        begins
            && (between.is_empty()
                || ((between.ends_with('?') || between.ends_with(':')) && !between.contains([',', '{'])))
    };
    found
        .iter()
        .filter(|literal| asks(&literal.before) || literal.before.ends_with("format(language, "))
        .collect()
}

#[test]
fn every_id_that_the_window_uses_has_a_message() {
    let known = ids("app.ftl");
    let mut missing = Vec::new();
    let mut seen = 0;
    for (file, found) in window() {
        for literal in asked_by_window(&found) {
            seen += 1;
            let id = &literal.text;
            let good = match id.split_once("${}") {
                None => known.contains(id),
                Some((beginning, end)) => {
                    PUT_TOGETHER.iter().any(|(known_beginning, known_end, _)| {
                        (beginning, end) == (*known_beginning, *known_end)
                    }) && known.iter().any(|it| it.starts_with(beginning) && it.ends_with(end))
                }
            };
            if !good {
                missing.push(format!("{file}:{}: {id}", literal.line));
            }
        }
    }
    assert!(seen > 100, "only {seen} ids were found: the finder is blind");
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn canary_an_unused_or_missing_message_is_found() {
    let said = BTreeSet::from(["report-x".to_owned(), "open".to_owned(), "not-https".to_owned()]);
    for known in ["report-x", "action-open", "action-open-in", "lint-not-https"] {
        assert!(is_said(known, &said), "{known}");
    }
    for planted in ["report-y", "action-close", "lint-left-over", "matrix-others-denied-in"] {
        assert!(!is_said(planted, &said), "{planted}");
    }
    let source = "    self.say(\"report-planted\"); let a = \"no id\"; // \"report-comment\"\n";
    assert_eq!(spoken_ids("report/x.rs", &rust_literals(source)), ["report-planted"]);

    let found = literals(
        "t(\"a-b\"); cat(\"c-d\"); t(x ? \"e-f\" : \"g-h\"); t(\"i\", { j: \"k-l\" }); t(`m-${n}`);",
    );
    let asked: Vec<_> = asked_by_window(&found).into_iter().map(|it| it.text.as_str()).collect();
    assert_eq!(asked, ["a-b", "e-f", "g-h", "i", "m-${}"]);
    let literals = BTreeSet::from(["fault-${}".to_owned(), "home-title".to_owned()]);
    assert!(said_by_window("fault-any", &literals) && said_by_window("home-title", &literals));
    assert!(!said_by_window("left-over", &literals) && !said_by_window("mode-x", &literals));
}
