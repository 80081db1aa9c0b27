//! Diffs of two revisions report every change, no others, and the same in both directions.

use lotse_guide::{Answers, Guide, diff, parse};
use proptest::prelude::*;

use crate::common::{EVERYTHING, all_answers, answers, guides, texts};
use crate::diff_told::{mirrored, told};

/// The changes after replacing these texts in the sample guide.
fn replaced(pairs: &[(&str, &str)]) -> Vec<String> {
    let mut text = EVERYTHING.to_owned();
    for (old, new) in pairs {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text = text.replace(old, new);
    }
    between(EVERYTHING, &text, &Answers::new())
}

fn between(old: &str, new: &str, answers: &Answers) -> Vec<String> {
    let (old, new) = (parse(old).unwrap(), parse(new).unwrap());
    told(&diff(&old.plan(answers), &new.plan(answers)))
}

#[test]
fn nothing_changed_from_a_guide_to_itself() {
    for guide in guides() {
        for answers in all_answers(guide) {
            let plan = guide.plan(&answers);
            let changes = diff(&plan, &plan);
            assert!(changes.is_empty() && !changes.touches_runs(), "{}: {:?}", guide.id, told(&changes));
        }
    }
}

#[test]
fn other_answers_are_a_change_that_both_sides_agree_on() {
    for guide in guides() {
        let all = all_answers(guide);
        for one in all.iter().step_by(3) {
            for other in all.iter().step_by(5) {
                let (one, other) = (guide.plan(one), guide.plan(other));
                let there = told(&diff(&one, &other));
                assert_eq!(mirrored(&there), told(&diff(&other, &one)), "{}", guide.id);
            }
        }
    }
}

#[test]
fn steps_are_new_gone_moved_or_different() {
    let first = "[[part.step]]\nid = \"not-for-you\"\nstop = true\nwhen = { scope = \"none\" }\nactions = [{ note = \"ask-vendor\" }]\n";
    let other = first.replace("not-for-you", "not-for-me");
    let changed = ["step not-for-me +", "step not-for-you -"];
    assert_eq!(replaced(&[(first, &other)]), changed, "another name is another step");

    let boxes =
        "[[part.step]]\nid = \"boxes\"\nwhen = { scope = \"large\" }\nactions = [{ matrix = \"tree\" }]\n\n";
    let paste = "[[part]]\nid = \"enter\"";
    let behind = format!("{boxes}{paste}");
    assert_eq!(replaced(&[(boxes, ""), (paste, &behind)]), ["step take-back moved"]);

    let optional = ("id = \"keys\"\n", "id = \"keys\"\noptional = true\n");
    assert_eq!(replaced(&[optional]), ["keys: optional on", "step keys ~"]);
    let vendor = ("id = \"enter\"\nin = \"umbrella\"", "id = \"enter\"\nin = \"autotask\"");
    assert_eq!(replaced(&[vendor]), ["paste: vendor umbrella>autotask", "step paste ~"]);
}

#[test]
fn actions_are_known_by_their_ids() {
    let value = ("Lotse, \\\"API\\\" <1>", "Lotse");
    assert_eq!(replaced(&[value]), ["form: ~ fill-description", "step form ~"]);
    let verb = (
        "  { save = \"save-and-close\" },\n]\n\n[[part.step]]\nid = \"rights\"",
        "]\n\n[[part.step]]\nid = \"rights\"",
    );
    assert_eq!(replaced(&[verb]), ["form: - save-save-and-close", "step form ~"]);
    let order = (
        "  { tick = \"finance\" },\n  { untick = \"agreements\", before = \"2024.1\" },\n",
        "  { untick = \"agreements\", before = \"2024.1\" },\n  { tick = \"finance\" },\n",
    );
    let told = replaced(&[order]);
    assert_eq!(told.len(), 2, "one of the two moved: {told:?}");
    assert!(told[0].ends_with(" moved"), "{told:?}");
    let swapped = EVERYTHING.replacen(order.0, order.1, 1);
    assert_eq!(between(&swapped, EVERYTHING, &Answers::new()), told, "the same one from both sides");
    let inside = (
        "      { choose = \"description\" },\n      { matrix = \"denied\" },\n",
        "      { matrix = \"denied\" },\n",
    );
    let outside = ("  { tick = \"finance\" },", "  { choose = \"description\" },\n  { tick = \"finance\" },");
    assert_eq!(replaced(&[inside, outside]), ["form: choose-description moved", "step form ~"]);
    let route = (
        "{ matrix = \"all-but\" }, { click = \"save\" }],\n    [",
        "{ matrix = \"all-but\" }],\n    [{ click = \"save\" }, ",
    );
    let told = replaced(&[route]);
    assert!(told.contains(&"rights: ~ either".to_owned()), "{told:?}");
}

#[test]
fn rights_are_compared_row_by_row_and_cell_by_cell() {
    let cell = ("edit = \"my\"", "edit = \"all\"");
    assert_eq!(replaced(&[cell]), ["rights: row tickets Cell(1)", "step rights ~"]);
    let number = ("number = \"webhook-number\"", "number = \"ready\"");
    assert_eq!(replaced(&[number]), ["level: row webhooks Number", "step level ~"]);
    let leaf = ("tick = \"user-roles\"", "tick = \"users\"");
    assert_eq!(replaced(&[leaf]), ["boxes: row leaf Place", "step boxes ~"]);
    let entry =
        ("entries = [\"service-priority\", \"service-service-board\"]", "entries = [\"service-priority\"]");
    assert_eq!(replaced(&[entry]), ["rights: allowed - service-service-board", "step rights ~"]);
    let address = ("\"192.0.2.10\", ", "\"192.0.2.11\", ");
    let changed = [
        "paste: addresses EU (Frankfurt) + 192.0.2.11",
        "paste: addresses EU (Frankfurt) - 192.0.2.10",
        "step paste ~",
    ];
    assert_eq!(replaced(&[address]), changed);
}

#[test]
fn changes_besides_the_steps_are_reported_and_only_credentials_concern_runs() {
    let read = ("read = 2026-11-21", "read = 2026-11-22");
    assert_eq!(replaced(&[read]), ["source ~ https://docs.example.com/de/everything"]);
    let expiry = ("expiry = { months = 12 }", "expiry = { months = 6 }");
    assert_eq!(replaced(&[expiry]), ["credential private-key Expiry"]);
    let touches = |old: &str, new: &str| {
        let (old, new) = (parse(EVERYTHING).unwrap(), parse(&EVERYTHING.replace(old, new)).unwrap());
        let none = Answers::new();
        diff(&old.plan(&none), &new.plan(&none)).touches_runs()
    };
    assert!(touches(expiry.0, expiry.1) && !touches(read.0, read.1));
    assert!(!touches("id = \"renew\"", "id = \"renew-it\""), "a procedure for later");
    assert!(touches("edit = \"my\"", "edit = \"all\""));
}

#[test]
fn the_answers_decide_what_concerns_a_run() {
    let text = EVERYTHING.replace("id = \"twig\"\ntick = \"users\"", "id = \"twig\"\ntick = \"user-roles\"");
    let large = answers(&[("scope", "large"), ("again", "no")]);
    assert_eq!(between(EVERYTHING, &text, &large), ["boxes: row twig Place", "step boxes ~"]);
    let small = answers(&[("scope", "small"), ("again", "no")]);
    assert!(between(EVERYTHING, &text, &small).is_empty());
    // A condition that holds on both sides is no change under these answers.
    let text = EVERYTHING.replace("id = \"boxes\"\nwhen = { scope = \"large\" }", "id = \"boxes\"");
    assert!(between(EVERYTHING, &text, &large).is_empty());
    assert_eq!(between(EVERYTHING, &text, &small), ["step boxes +"]);
}

/// A guide without the order of rows, answers, questions and the like, which is not compared.
fn unordered(guide: &Guide) -> Vec<String> {
    let mut lines: Vec<String> = format!("{guide:#?}").lines().map(ToOwned::to_owned).collect();
    lines.sort();
    lines
}

/// Every small change to a line after which the guide still parses.
fn spoilt(text: &str) -> std::collections::BTreeSet<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut all = std::collections::BTreeSet::new();
    for at in 0..lines.len() {
        let with = |line: Option<String>| {
            let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            match line {
                Some(line) => lines[at] = line,
                None => drop(lines.remove(at)),
            }
            lines.join("\n")
        };
        all.insert(with(None));
        for (old, new) in
            [("true", "false"), ("false", "true"), ("2", "3"), ("\"all\"", "\"my\""), ("\"yes\"", "\"no\"")]
        {
            all.insert(with(Some(lines[at].replacen(old, new, 1))));
        }
        for (quote, _) in lines[at].match_indices('"').skip(1).step_by(2) {
            let mut line = lines[at].to_owned();
            line.insert(quote, 'x');
            all.insert(with(Some(line)));
        }
        for (open, _) in lines[at].match_indices("{ ") {
            // One of several inline tables in a row.
            if let Some(end) = lines[at][open..].find(" }, ") {
                let mut line = lines[at].to_owned();
                line.replace_range(open..open + end + 4, "");
                all.insert(with(Some(line)));
            }
        }
    }
    all
}

#[test]
fn no_small_change_to_a_guide_is_missed() {
    let mut seen = 0;
    let (old, none) = (parse(EVERYTHING).unwrap(), Answers::new());
    for changed in spoilt(EVERYTHING) {
        let Ok(mut new) = parse(&changed) else { continue };
        new.revision = old.revision;
        if new.id != old.id || new == old {
            continue;
        }
        seen += 1;
        let (then, now) = (old.plan(&none), new.plan(&none));
        let there = told(&diff(&then, &now));
        let what = || {
            let mut pairs = EVERYTHING.lines().zip(changed.lines());
            pairs.find(|(one, other)| one != other).map(|(one, other)| format!("{one} -> {other}"))
        };
        let is_one = !there.is_empty() || says_the_same(&changed) || unordered(&old) == unordered(&new);
        assert!(is_one, "{:?}", what());
        assert_eq!(mirrored(&there), told(&diff(&now, &then)), "{:?}", what());
    }
    assert!(seen > 300, "only {seen} changes were tried");
}

/// Whether a change only spells out a default, such as a silent cell.
fn says_the_same(changed: &str) -> bool {
    !changed.contains("add = \"silent\"")
}

/// Lines of a guide, taken out or exchanged.
fn edits() -> impl Strategy<Value = Vec<(usize, usize)>> {
    proptest::collection::vec(any::<(usize, usize)>(), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn both_sides_agree_whatever_was_edited(which in any::<usize>(), edits in edits(), pick in any::<usize>()) {
        let (_, text) = &texts()[which % texts().len()];
        let old = parse(text).unwrap();
        let mut now = text.clone();
        for (one, other) in edits {
            let mut lines: Vec<&str> = now.lines().collect();
            let (one, other) = (one % lines.len(), other % lines.len());
            if one == other { lines.remove(one); } else { lines.swap(one, other); }
            let next = lines.join("\n");
            // Keep only edits after which the guide still parses.
            if parse(&next).is_ok() { now = next; }
        }
        let new = parse(&now).unwrap();
        let all = all_answers(&old);
        let answers = &all[pick % all.len()];
        let (then, now) = (old.plan(answers), new.plan(answers));
        let there = told(&diff(&then, &now));
        prop_assert_eq!(mirrored(&there), told(&diff(&now, &then)));
        prop_assert_eq!(told(&diff(&now, &now)), Vec::<String>::new());
    }
}
