//! The sample guide uses every feature of the format, and each is parsed as written: verbs, matrices, kinds of credentials
//! and follow-ups.

use std::collections::BTreeSet;

use lotse_guide::{
    Action, Choice, Content, Control, Expiry, Filling, FollowUpKind, Grant, Guide, Level, ListMeaning,
    Matrix, RequirementKind, Shown, Verb, parse,
};

use crate::common::{EVERYTHING, GALLERY, answers};

fn guide() -> Guide {
    parse(EVERYTHING).unwrap()
}

fn flat<'a>(actions: &'a [Action], all: &mut Vec<&'a Action>) {
    for action in actions {
        all.push(action);
        if let Verb::Either(routes) = &action.verb {
            for route in routes {
                flat(route, all);
            }
        }
        flat(&action.nested, all);
    }
}

fn all_actions(guide: &Guide) -> Vec<&Action> {
    let mut all = Vec::new();
    for step in guide.all_parts().flat_map(|part| &part.steps) {
        flat(&step.actions, &mut all);
    }
    all
}

fn verb(action: &Action) -> &'static str {
    match &action.verb {
        Verb::SignIn(_) => "sign-in",
        Verb::Go(_) => "go",
        Verb::Open(_) => "open",
        Verb::Hover(_) => "hover",
        Verb::Click(_) => "click",
        Verb::RightClick(_) => "right-click",
        Verb::Choose(_) => "choose",
        Verb::ChooseValue(_) => "choose value",
        Verb::Leave(_) => "leave",
        Verb::LeaveEmpty(_) => "leave-empty",
        Verb::Fill(_, Filling::Value(_)) => "fill value",
        Verb::Fill(_, Filling::Credential(_)) => "fill credential",
        Verb::Fill(_, Filling::Free { example: Some(_), .. }) => "fill example",
        Verb::Fill(_, Filling::Free { example: None, .. }) => "fill free",
        Verb::Select(_, Choice::Value(_)) => "select value",
        Verb::Select(_, Choice::Option(_)) => "select option",
        Verb::Select(_, Choice::Free(_)) => "select free",
        Verb::Select(_, Choice::Open) => "select",
        Verb::Select(_, Choice::Example { .. }) => "select example",
        Verb::Enter(_) => "enter",
        Verb::Tick(_) => "tick",
        Verb::TickValue(_) => "tick value",
        Verb::Untick(_) => "untick",
        Verb::Enable(_) => "enable",
        Verb::Disable(_) => "disable",
        Verb::Move(..) => "move",
        Verb::Save(_) => "save",
        Verb::Copy(_) => "copy",
        Verb::Capture(_, None) => "capture",
        Verb::Capture(_, Some(_)) => "capture field",
        Verb::Wait(_) => "wait",
        Verb::Perform(_) => "do",
        Verb::Check(_) => "check",
        Verb::Note(_) => "note",
        Verb::Warn(_) => "warn",
        Verb::Link(..) => "link",
        Verb::Matrix(_) => "matrix",
        Verb::Either(_) => "either",
    }
}

#[test]
fn the_samples_have_every_verb() {
    let (guide, gallery) = (guide(), parse(GALLERY).unwrap());
    let all = all_actions(&guide).into_iter().chain(all_actions(&gallery));
    let said: BTreeSet<_> = all.map(verb).collect();
    assert_eq!(said.len(), 38, "{said:?}");
}

#[test]
fn the_sample_has_every_kind_of_control() {
    let guide = guide();
    let said: BTreeSet<_> =
        all_actions(&guide).into_iter().map(|action| format!("{:?}", action.control)).collect();
    assert_eq!(said.len(), 8, "{said:?}");
}

#[test]
fn an_action_keeps_all_its_fields() {
    let guide = guide();
    let all = all_actions(&guide);
    let find = |id: &str| *all.iter().find(|action| action.id.as_str() == id).unwrap();

    let note = find("note-what-it-is");
    let content = Content {
        labels: [("menu".to_owned(), "system".to_owned().try_into().unwrap())].into(),
        values: [("code".to_owned(), "A|B `C`".to_owned())].into(),
    };
    assert_eq!(note.content, content);
    assert!(!note.is_tickable());

    let enable = find("enable-start-debug-mode");
    assert_eq!(enable.since.as_deref(), Some("2023.1"));
    assert_eq!(enable.before.as_deref(), Some("2025.2"));
    assert!(enable.optional && enable.is_tickable());

    let value = find("fill-description");
    assert!(matches!(&value.verb, Verb::Fill(_, Filling::Value(text)) if text == "Lotse, \"API\" <1>"));

    let foreign = find("choose-mssp-settings");
    assert!(
        matches!(&foreign.verb, Verb::Choose(label) if label.vendor.as_ref().is_some_and(|it| it.as_str() == "umbrella"))
    );
    assert_eq!(foreign.control, Control::Entry);

    let nested = find("open-api-keys");
    assert_eq!(nested.nested[1].nested.len(), 3, "actions inside actions inside actions");
    let link = find("link-read-this");
    assert!(!link.is_tickable());
}

#[test]
fn the_sample_has_every_kind_of_credential() {
    let guide = guide();
    let shown: Vec<_> = guide.credentials.iter().map(|it| it.shown).collect();
    assert_eq!(shown, [Shown::Always, Shown::Always, Shown::Once, Shown::ByMail, Shown::Chosen]);
    let expiry: Vec<_> = guide.credentials.iter().map(|it| it.expiry).collect();
    let expected = [Expiry::None, Expiry::None, Expiry::Months(12), Expiry::AdvisedAgainst, Expiry::Chosen];
    assert_eq!(expiry, expected);
    assert!(guide.credentials[0].format.host_only);
    let format = &guide.credentials[1].format;
    assert_eq!(
        (format.pattern.as_deref(), format.shortest, format.longest),
        (Some("[!-~]+"), Some(8), Some(40))
    );
    assert_eq!(guide.credentials[0].goes_to.len(), 2);
}

#[test]
fn the_sample_has_every_kind_of_matrix() {
    let guide = guide();
    let kinds: Vec<_> = guide
        .matrices()
        .map(|matrix| match matrix {
            Matrix::ConnectWiseRole(_) => "role",
            Matrix::AutotaskLevel(_) => "level",
            Matrix::AccessTree(_) => "tree",
            Matrix::ChoiceList(list) => match list.meaning {
                ListMeaning::Allow => "allow",
                ListMeaning::Deny => "deny",
                ListMeaning::AllBut => "all but",
                _ => "another list",
            },
            Matrix::Table(_) => "table",
            Matrix::Elsewhere(_) => "elsewhere",
            Matrix::AllowList(_) => "addresses",
        })
        .collect();
    assert_eq!(kinds, ["role", "level", "tree", "allow", "deny", "all but", "elsewhere", "addresses"]);
    let regions: Vec<_> = guide.allow_lists[0].regions.iter().collect();
    assert_eq!(regions[0].0, "EU (Frankfurt)");
    assert_eq!(regions[0].1.len(), 2);
    assert!(guide.autotask_levels[0].copied_from.is_some());
    assert_eq!(guide.autotask_levels[0].rows[0].ticked, Some(true));
    assert!(guide.autotask_levels[0].rows[0].number.is_some());
}

#[test]
fn a_role_has_levels_second_places_lists_and_temporary_rights() {
    let guide = guide();
    let plan = guide.plan(&answers(&[("scope", "large"), ("again", "no")]));
    let (_, step) = plan.steps().find(|(_, step)| step.step.id.as_str() == "rights").unwrap();
    let actions = step.all_actions();
    let matrix = actions[0].matrix.as_ref().unwrap();
    let levels: Vec<_> = (matrix.rows.iter())
        .map(|row| row.levels.as_ref().unwrap().clone().map(|setting| setting.value))
        .collect();
    let silent = Level::Silent;
    assert_eq!(levels[0], [silent, silent, silent, Level::All]);
    assert_eq!(levels[1], [Level::All, Level::My, Level::None, Level::Unclear]);
    assert_eq!(levels[2], [silent, silent, silent, Level::All]);
    let rows = &guide.connectwise_roles[0].rows;
    assert_eq!(rows[0].also_at.len(), 1);
    assert_eq!(rows[2].until_step.as_ref().unwrap().as_str(), "take-back");
    assert_eq!(rows[3].list.as_ref().unwrap().as_str(), "allowed");

    let small = guide.plan(&answers(&[("scope", "small"), ("again", "no")]));
    let (_, step) = small.steps().find(|(_, step)| step.step.id.as_str() == "rights").unwrap();
    let rows = &step.all_actions()[0].matrix.as_ref().unwrap().rows;
    assert_eq!(rows.len(), 3, "the temporary right is only for large ones");
}

#[test]
fn the_cells_of_a_level_follow_the_answers() {
    let guide = guide();
    let add = |given: &[(&str, &str)]| {
        let plan = guide.plan(&answers(given));
        let (_, step) = plan.steps().find(|(_, step)| step.step.id.as_str() == "level").unwrap();
        let rows = &step.all_actions()[0].matrix.as_ref().unwrap().rows;
        rows.iter().find(|row| row.index == 2).unwrap().grants.as_ref().unwrap()[1].clone()
    };
    let moved = [("scope", "large"), ("again", "yes"), ("moved", "yes")];
    assert_eq!(add(&moved).value, Grant::Mine);
    assert!(add(&moved).only_if.is_empty());
    let stayed = [("scope", "large"), ("again", "yes"), ("moved", "no")];
    assert_eq!(add(&stayed).value, Grant::Silent);
    assert!(!add(&moved[..2]).only_if.is_empty(), "still open");
}

#[test]
fn the_sample_has_every_kind_of_follow_up() {
    let guide = guide();
    let kinds: Vec<_> = guide.follow_ups.iter().map(|part| part.kind.unwrap()).collect();
    let expected = [
        FollowUpKind::Rotate,
        FollowUpKind::Revoke,
        FollowUpKind::Change,
        FollowUpKind::OffBoard,
        FollowUpKind::Repair,
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn the_sample_has_sources_and_next_guides() {
    let guide = guide();
    assert_eq!(guide.sources[0].read.to_string(), "2026-11-21");
    assert_eq!(guide.sources[1].read.to_string(), "2026-11-20", "a quoted day is a day");
    assert!(guide.sources[1].differs.is_some());
    assert_eq!(guide.sources[0].version.as_deref(), Some("3.45"));
    assert!(guide.nexts[0].guide.is_some() && guide.nexts[1].url.is_some());
    let small = guide.plan(&answers(&[("scope", "small")]));
    assert_eq!(small.nexts.len(), 1);
    assert_eq!(small.follow_ups.len(), 4);
}

#[test]
fn a_value_shown_once_guards_its_step() {
    let guide = guide();
    let plan = guide.plan(&answers(&[]));
    for (_, step) in plan.steps() {
        let guards: Vec<_> = step.guards.iter().map(|id| id.as_str()).collect();
        let expected: &[&str] = if step.step.id.as_str() == "keys" { &["capture-private-key"] } else { &[] };
        assert_eq!(guards, expected, "{}", step.step.id);
    }
}

#[test]
fn what_a_check_can_compare_is_listed() {
    let guide = guide();
    let plan = guide.plan(&answers(&[("scope", "large"), ("again", "yes"), ("moved", "yes")]));
    let count =
        |is: fn(&RequirementKind<'_>) -> bool| plan.requirements.iter().filter(|it| is(&it.kind)).count();
    assert_eq!(count(|kind| matches!(kind, RequirementKind::Credential(_))), 5);
    assert_eq!(count(|kind| matches!(kind, RequirementKind::RoleLevels { .. })), 4);
    assert_eq!(count(|kind| matches!(kind, RequirementKind::Right { .. })), 5);
    assert_eq!(count(|kind| matches!(kind, RequirementKind::Whole(_))), 3);
    assert!(count(|kind| matches!(kind, RequirementKind::Setting)) >= 8);
}
