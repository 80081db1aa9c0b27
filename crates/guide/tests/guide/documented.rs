//! The examples of docs/GUIDES.md are read as they are printed.

use std::collections::BTreeSet;

use lotse_guide::{Action, Condition, Matrix, Verb, json_schema, parse};

const DOCS: &str = include_str!("../../../../docs/GUIDES.md");

/// What the examples refer to.
const AROUND: &str = r#"
format = 1
id = "documented"
revision = 1
product = "umbrella"

[[source]]
publisher = "Example"
title = "Title"
url = "https://docs.example.com"
language = "en"
read = 2026-11-21

[[question]]
id = "tickets"
answers = ["one-way", "two-way"]

[[question]]
id = "assets"
answers = ["no", "yes"]

[[part]]
id = "one"
in = "autotask"

[[part.step]]
id = "take-back"
actions = [{ select = "login-type", value = "Agent" }]
"#;

/// The TOML examples, without the indentation of a list.
fn examples() -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    // The section "Step by step" has pieces of one guide; a test of the locale crate reads them.
    let (before, rest) = DOCS.split_once("\n## Step by step\n").unwrap();
    let (_, after) = rest.split_once("\n## ").unwrap();
    for line in before.lines().chain(after.lines()) {
        let bare = line.trim_start();
        match &mut open {
            None if bare == "```toml" => open = Some((line.len() - bare.len(), String::new())),
            None => {}
            Some(_) if bare == "```" => found.extend(open.take().map(|(_, text)| text)),
            Some((indent, text)) => {
                text.push_str(line.get(*indent..).unwrap_or_default());
                text.push('\n');
            }
        }
    }
    found
}

#[test]
fn every_example_is_read() {
    let (whole, parts): (Vec<_>, Vec<_>) =
        examples().into_iter().partition(|text| text.contains("format = 1"));
    assert!(!whole.is_empty() && parts.len() >= 12, "{} and {}", whole.len(), parts.len());
    for text in &whole {
        parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
    let tables: Vec<String> = parts.into_iter().filter(|text| text.trim_start().starts_with("[[")).collect();
    let (ranges, tables): (Vec<_>, Vec<_>) =
        tables.into_iter().partition(|text| text.starts_with("[[connectwise-role.range]]"));
    // Entries of other files begin with one bracket; a range stands behind the role that it belongs to.
    let role = tables.iter().position(|text| text.contains("[[connectwise-role]]")).unwrap();
    let mut ordered = tables;
    ordered.splice((role + 1)..=role, ranges);
    let text = format!("{AROUND}\n{}", ordered.join("\n"));
    let guide = parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    // What authors looked for in vain.
    let actions: Vec<&Action> =
        guide.all_parts().flat_map(|part| &part.steps).flat_map(|it| &it.actions).collect();
    assert!(actions.iter().any(|it| it.compare && matches!(it.verb, Verb::Matrix(_))));
    let steps = guide.all_parts().flat_map(|part| &part.steps).filter_map(|step| step.when.as_ref());
    assert!(steps.map(Condition::alternatives).any(|tables| tables.len() > 1));
    assert!(guide.matrices().any(|it| matches!(it, Matrix::Table(table) if table.rows.is_empty())));
    assert!(guide.allow_lists.iter().any(|list| list.ports.len() > 1));
}

#[test]
fn every_verb_has_an_example() {
    let schema = json_schema();
    let verbs = schema["$defs"]["RawAction"]["oneOf"].as_array().unwrap().iter();
    let verbs: BTreeSet<&str> = verbs.map(|it| it["required"][0].as_str().unwrap()).collect();
    assert!(verbs.len() > 20, "{verbs:?}");
    let text = examples().join("\n");
    let shown = |verb: &&&str| text.contains(&format!("{{ {verb} = "));
    let hidden: Vec<_> = verbs.iter().filter(|verb| !shown(verb)).collect();
    assert_eq!(hidden, Vec::<&&str>::new());
}
