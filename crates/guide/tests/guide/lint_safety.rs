//! Lint, safety: secrets that could be lost, unreachable branches, rights named twice.

use lotse_guide::Severity::Error;

use crate::lint_codes::{said, says};
use crate::vocabulary::Script;

const HEAD: &str = r#"format = 1
id = "small"
revision = 1
psa = "autotask"
product = "umbrella"
[[source]]
publisher = "P"
title = "T"
url = "https://example.com"
language = "de"
read = 2026-11-21
[[question]]
id = "old"
answers = ["no", "yes"]
"#;

const SECRET: &str = r#"[[credential]]
id = "secret"
kind = "k"
secret = true
shown = "once"
from = "autotask"
"#;

const PART: &str = r#"[[part]]
id = "one"
in = "autotask"
"#;

/// A step with these actions, with `mark` after its heading.
fn step(id: &str, mark: &str, more: &str, actions: &str) -> String {
    format!("[[part.step]]{mark}\nid = \"{id}\"\n{more}\nactions = [{actions}]\n")
}

fn guide(before: &str, steps: &str) -> String {
    format!("{HEAD}{before}{PART}{steps}")
}

#[track_caller]
fn finds(text: &str, code: &str, subject: &str, detail: &str) {
    says(text, &Script::default(), Error, code, subject, detail);
}

#[track_caller]
fn finds_nothing(text: &str) {
    assert_eq!(said(text, &Script::default()), []);
}

#[test]
fn a_value_shown_once_that_is_not_captured() {
    let secret = SECRET.replace("[[credential]]", "[[credential]] #!");
    finds(
        &guide(&secret, &step("first", "", "", "{ click = \"new\" }")),
        "shown-once-unguarded",
        "secret",
        "",
    );
    finds_nothing(&guide(SECRET, &step("first", "", "", "{ click = \"new\" }, { capture = \"secret\" }")));
}

#[test]
fn a_host_that_may_be_anything_else() {
    for kind in ["connectwise-site", "kaseya-host"] {
        let host = |mark: &str, form: &str| {
            format!("[[credential]]{mark}\nid = \"host\"\nkind = \"{kind}\"\nfrom = \"autotask\"\n{form}")
        };
        let steps = step("first", "", "", "{ capture = \"host\" }");
        finds(&guide(&host(" #!", ""), &steps), "host-without-form", "host", kind);
        finds(&guide(&host(" #!", "format = { shortest = 3 }\n"), &steps), "host-without-form", "host", kind);
        finds_nothing(&guide(&host("", "format = { host-only = true }\n"), &steps));
    }
}

#[test]
fn a_value_shown_once_whose_capture_is_optional() {
    let captures = "{ click = \"new\" }, { capture = \"secret\", optional = true }";
    finds(&guide(SECRET, &step("first", " #!", "", captures)), "shown-once-optional", "secret", "first");
    finds(
        &guide(SECRET, &step("first", " #!", "optional = true", "{ capture = \"secret\" }")),
        "shown-once-optional",
        "secret",
        "first",
    );
}

#[test]
fn a_value_shown_once_that_is_captured_after_its_screen_was_closed() {
    for closing in ["{ save = \"save-and-close\" }", "{ click = \"ok\" }"] {
        let actions = format!("{{ click = \"generate\" }}, {closing}, {{ capture = \"secret\" }}");
        finds(&guide(SECRET, &step("first", " #!", "", &actions)), "shown-once-too-late", "secret", "first");
        let actions = format!("{{ click = \"generate\" }}, {{ capture = \"secret\" }}, {closing}");
        finds_nothing(&guide(SECRET, &step("first", "", "", &actions)));
    }
    finds_nothing(&guide(
        SECRET,
        &step("first", "", "", "{ go = [\"admin\"] }, { click = \"generate\" }, { capture = \"secret\" }"),
    ));
}

#[test]
fn a_step_without_anything_to_tick() {
    finds(&guide("", &step("first", " #!", "", "{ note = \"only-words\" }")), "nothing-to-do", "first", "");
    finds_nothing(&guide("", &step("first", "", "optional = true", "{ note = \"only-words\" }")));
    let stop = step("last", "", "stop = true\nwhen = { old = \"yes\" }", "{ note = \"only-words\" }");
    finds_nothing(&guide("", &(step("first", "", "", "{ click = \"new\" }") + &stop)));
}

#[test]
fn a_step_or_action_that_no_answers_lead_to() {
    let first = step("first", "", "", "{ click = \"new\" }");
    let questions = "[[question]]\nid = \"more\"\nanswers = [\"no\", \"yes\"]\nwhen = { old = \"yes\" }\n";
    finds(
        &guide(
            questions,
            &(first.clone()
                + &step("never", " #!", "when = { old = \"no\", more = \"yes\" }", "{ click = \"a\" }")),
        ),
        "unreachable",
        "never",
        "",
    );
    finds(
        &guide(
            questions,
            &step(
                "first",
                "",
                "",
                "\n{ click = \"new\" },\n{ click = \"b\", when = { old = \"no\", more = \"no\" } }, #!\n",
            ),
        ),
        "unreachable",
        "click-b",
        "first",
    );
    // After a stop that every answer leads to.
    let stop = step("stop", "", "stop = true", "{ check = \"asked\" }");
    finds(&guide("", &(stop + &step("behind", " #!", "", "{ click = \"a\" }"))), "unreachable", "behind", "");
}

#[test]
fn an_action_inside_another_that_no_answers_lead_to() {
    let nested = step(
        "first",
        "",
        "",
        "\n{ open = \"new\", then = [\n{ click = \"b\", when = { old = [] } }, #!\n] }\n",
    );
    finds(&guide("", &nested), "unreachable", "click-b", "first");
}

#[test]
fn a_credential_that_is_entered_before_it_is_taken() {
    let key = "[[credential]]\nid = \"key\"\nkind = \"k\"\nfrom = \"autotask\"\n";
    let take = step("take", "", "", "{ capture = \"key\" }");
    let give = |mark| step("give", mark, "", "{ fill = \"field\", credential = \"key\" }");
    finds_nothing(&guide(key, &(take.clone() + &give(""))));
    finds(&guide(key, &(give(" #!") + &take)), "credential-not-taken", "key", "give");
    let sometimes = step("take", "", "when = { old = \"yes\" }", "{ capture = \"key\" }");
    finds(&guide(key, &(sometimes + &give(" #!"))), "credential-not-taken", "key", "give");
}

#[test]
fn a_duplicate_right() {
    let steps = step("first", "", "", "{ matrix = \"rights\" }");
    let role = |when: &str, mark: &str| {
        format!(
            "[[connectwise-role]]\nid = \"rights\"\n[[connectwise-role.row]]\nid = \"a\"\nmodule = \"m\"\nfunction = \"f\"\n[[connectwise-role.row]]{mark}\nid = \"b\"\nmodule = \"m\"\nfunction = \"f\"\n{when}\n"
        )
    };
    finds(&guide(&role("", " #!"), &steps), "row-twice", "b", "rights");
    finds_nothing(&guide(&role("when = { old = \"yes\" }", ""), &steps));
    finds(
        &guide(
            "[[autotask-level]]\nid = \"rights\"\n[[autotask-level.row]]\nid = \"a\"\nsection = \"s\"\nobject = \"o\"\n[[autotask-level.row]] #!\nid = \"b\"\nsection = \"s\"\nobject = \"o\"\n",
            &steps,
        ),
        "row-twice",
        "b",
        "rights",
    );
    finds(
        &guide(
            "[[access-tree]]\nid = \"rights\"\nroot = []\n[[access-tree.row]]\nid = \"a\"\npath = [\"p\"]\ntick = \"t\"\n[[access-tree.row]] #!\nid = \"b\"\npath = [\"p\"]\ntick = \"t\"\n",
            &steps,
        ),
        "row-twice",
        "b",
        "rights",
    );
}

/// Questions, with one step that depends on each.
fn many(count: usize, answers: usize) -> String {
    let names: Vec<String> = (0..answers).map(|answer| format!("\"a{answer}\"")).collect();
    let questions: String = (0..count)
        .map(|at| format!("[[question]]\nid = \"q{at}\"\nanswers = [{}]\n", names.join(", ")))
        .collect();
    let steps: String = (0..count)
        .map(|at| step(&format!("s{at}"), "", &format!("when = {{ q{at} = \"a1\" }}"), "{ click = \"new\" }"))
        .collect();
    guide(&questions, &steps)
}

#[test]
fn too_many_combinations_are_reported_and_a_sample_of_them_still_finds_mistakes() {
    let before = many(40, 3);
    let found = said(&before, &Script::default());
    let codes: Vec<_> = found.iter().map(|it| (it.severity, it.code, it.subject.as_str())).collect();
    assert_eq!(codes, [(lotse_guide::Severity::Hint, "branches-left", "small")]);
    assert!(found[0].detail.parse::<usize>().unwrap() > 1000, "{}", found[0].detail);

    let key = "[[credential]]\nid = \"key\"\nkind = \"k\"\nfrom = \"autotask\"\n";
    let give = step("give", "", "", "{ fill = \"field\", credential = \"key\" }");
    let take = step("take", "", "when = { q39 = \"a2\" }", "{ capture = \"key\" }");
    let text = before.replacen("[[part]]", &format!("{key}[[part]]"), 1) + &take + &give;
    let found = said(&text, &Script::default());
    let codes: Vec<_> = found.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["branches-left", "credential-not-taken"]);
}

#[test]
fn questions_without_dependent_steps_add_no_combinations() {
    let questions: String = (0..60)
        .map(|at| format!("[[question]]\nid = \"q{at}\"\nanswers = [\"a\", \"b\", \"c\"]\n"))
        .collect();
    let first = step("first", "", "", "{ click = \"new\" }");
    let never = step("never", " #!", "when = { old = [] }", "{ click = \"new\" }");
    finds(&guide(&questions, &(first + &never)), "unreachable", "never", "");
}

#[test]
fn a_large_guide_is_linted_with_as_much_work_as_a_small_one() {
    // Twelve questions and five thousand steps: visiting every step under every combination took minutes.
    let steps: String = (0..5000)
        .map(|at| {
            step(
                &format!("more{at}"),
                "",
                &format!("when = {{ q{} = \"a0\" }}", at % 12),
                "{ click = \"new\" }",
            )
        })
        .collect();
    let found = said(&(many(12, 2) + &steps), &Script::default());
    assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), ["branches-left"]);
    assert!(found[0].detail.parse::<usize>().unwrap() < 200, "{}", found[0].detail);
}

#[test]
fn a_temporary_cell_that_is_taken_back_too_early() {
    let steps =
        step("first", "", "", "{ matrix = \"rights\" }") + &step("last", "", "", "{ click = \"new\" }");
    for (table, row, verb) in [
        ("connectwise-role", "module = \"a\"\nfunction = \"b\"", "inquire"),
        ("autotask-level", "section = \"a\"\nobject = \"b\"", "view"),
    ] {
        let rights = |until: &str, mark: &str| {
            format!(
                "[[{table}]]\nid = \"rights\"\n[[{table}.row]]{mark}\nid = \"row\"\n{row}\n\
                 {verb} = {{ level = \"all\", until-step = \"{until}\" }}\n"
            )
        };
        finds(&guide(&rights("first", " #!"), &steps), "until-too-early", "row", "first");
        finds_nothing(&guide(&rights("last", ""), &steps));
    }
}

#[test]
fn a_temporary_row_of_a_plain_table_that_is_taken_back_too_early() {
    let steps =
        step("first", "", "", "{ matrix = \"rights\" }") + &step("last", "", "", "{ click = \"new\" }");
    let rights = |until: &str, mark: &str| {
        format!(
            "[[rights-table]]\nid = \"rights\"\n[[rights-table.row]]{mark}\nid = \"row\"\npath = [\"a\"]\n\
             set = true\nuntil-step = \"{until}\"\n"
        )
    };
    finds(&guide(&rights("first", " #!"), &steps), "until-too-early", "row", "first");
    finds_nothing(&guide(&rights("last", ""), &steps));
    let unknown = lotse_guide::parse(&guide(&rights("never", ""), &steps)).unwrap_err();
    assert_eq!(unknown.problem.code(), "guide-dangling");
}

#[test]
fn a_message_of_the_same_name_is_no_use_of_it() {
    let defined = "[[elsewhere]]\nid = \"same\"\nwhere = \"product\"\n".to_owned()
        + &SECRET.replace("secret\"", "other\"").replace("once", "always");
    let text = guide(
        &defined,
        &step("first", "", "", "{ click = \"new\" }, { note = \"same\" }, { note = \"other\" }"),
    );
    let parsed = lotse_guide::parse(&text).unwrap();
    let codes: Vec<_> =
        lotse_guide::lint(&text, &parsed, &Script::default()).into_iter().map(|it| it.code).collect();
    assert!(codes.contains(&"unused-matrix") && codes.contains(&"unused-credential"), "{codes:?}");
}

#[test]
fn a_powerful_role_in_a_sentence() {
    let asks = |verb: &str| {
        let action = format!("{{ {verb} = \"words\", values = {{ role = \"System Administrator\" }} }}");
        let text = guide("", &step("first", "", "", &action));
        let words = Script { variables: [("words", vec!["role"])].into(), ..Script::default() };
        said(&text, &words).iter().any(|it| it.code == "powerful-role")
    };
    assert!(asks("do") && !asks("check"), "a check only looks");
}
