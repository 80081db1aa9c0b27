//! The rights that guides ask of one PSA, side by side.

use lotse_guide::{Answers, Column};
use lotse_guide::{
    Ask, Asked, Comparison, Grant, Guide, Level, Line, Plan, Rest, SettingOf, Union, assume, parse,
};

use crate::common::guides;

fn shipped(id: &str) -> &'static Guide {
    guides().iter().find(|guide| guide.id.as_str() == id).expect("a shipped guide")
}

fn plan(guide: &Guide) -> Plan<'_> {
    guide.plan(&assume(guide, &Answers::new()).0)
}

fn compared<'g>(all: &[&'g Guide]) -> Comparison<'g> {
    let plans: Vec<_> = all.iter().map(|guide| plan(guide)).collect();
    Comparison::of(all[0].psa.as_ref().unwrap(), &plans)
}

fn line<'c>(comparison: &'c Comparison<'_>, function: &str, setting: &SettingOf) -> &'c Line {
    let is = |line: &&Line| {
        line.right.path.last().is_some_and(|it| it.key.as_str() == function) && line.setting == *setting
    };
    comparison.lines.iter().find(is).unwrap_or_else(|| panic!("{function} {setting:?}"))
}

fn asks(line: &Line) -> Vec<(Asked, bool)> {
    line.asks.iter().map(|Ask { asked, rest, .. }| (asked.clone(), *rest)).collect()
}

const DELETE: SettingOf = SettingOf::Verb(Column::Delete);

fn connectwise() -> Comparison<'static> {
    let ids =
        ["umbrella-connectwise", "sophos-central-connectwise", "nsight-connectwise", "lastpass-connectwise"];
    compared(&ids.map(shipped))
}

#[test]
fn not_mentioned_none_by_name_and_none_by_a_rule_are_three_things() {
    let comparison = connectwise();
    let desk = line(&comparison, "service-tickets", &DELETE);
    assert_eq!(
        asks(desk),
        [
            (Asked::Role(Level::None), false),
            (Asked::Role(Level::None), true),
            (Asked::Role(Level::All), false),
            (Asked::Silent, false),
        ]
    );
    assert_eq!(desk.union, Union::Of(Asked::Role(Level::All)));
    assert_eq!(desk.only(), Some(2), "N-sight alone asks for it");
    assert_eq!(desk.against(), [0], "the rule for everything else contradicts nothing by name");
    assert!(desk.deletes());
    let rests: Vec<Rest> = comparison.guides.iter().map(|guide| guide.rest).collect();
    assert_eq!(rests, [Rest::None, Rest::None, Rest::Silent, Rest::Silent]);
}

#[test]
fn modules_stay_together_and_a_right_has_its_columns_in_order() {
    let comparison = connectwise();
    let mut modules: Vec<&str> =
        comparison.lines.iter().map(|line| line.right.path[0].key.as_str()).collect();
    modules.dedup();
    let mut sorted = modules.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(modules.len(), sorted.len(), "{modules:?}");
    let tickets = comparison.lines.iter().filter(|line| line.right.path[1].key.as_str() == "service-tickets");
    let columns = [Column::Add, Column::Edit, Column::Delete, Column::Inquire].map(SettingOf::Verb);
    assert_eq!(tickets.map(|line| line.setting.clone()).collect::<Vec<_>>(), columns);
}

#[test]
fn a_limited_list_does_not_take_tables_from_a_guide_that_limits_nothing() {
    let comparison = connectwise();
    let is_list = |line: &&Line| matches!(line.setting, SettingOf::List(_));
    let list = comparison.lines.iter().find(is_list).expect("the list behind Table Setup");
    assert_eq!(list.union, Union::Of(Asked::Unlimited));
    let limited = compared(&["umbrella-connectwise", "lastpass-connectwise"].map(shipped));
    let list = limited.lines.iter().find(is_list).expect("the list behind Table Setup");
    let Union::Of(Asked::Entries(entries)) = &list.union else { panic!("{list:?}") };
    assert_eq!(entries.len(), 6, "the entries of both");
    let alone = compared(&["sophos-central-connectwise", "nsight-connectwise"].map(shipped));
    assert!(!alone.lines.iter().any(|line| is_list(&line)));
}

#[test]
fn the_cost_counts_what_each_product_gets_beyond_its_guide() {
    let comparison = compared(&["umbrella-connectwise", "nsight-connectwise"].map(shipped));
    let cost = comparison.cost();
    assert_eq!((cost.roles, cost.secrets, cost.impossible), (2, 2, false));
    let asked = comparison.lines.iter().filter(|line| line.is_asked());
    let counted = |at: usize| {
        asked.clone().filter(move |line| {
            let Union::Of(union) = &line.union else { return false };
            !matches!(line.setting, SettingOf::List(_)) && line.asks[at].asked != *union
        })
    };
    // N-sight limits no list, so the list of Umbrella is opened too.
    assert_eq!(cost.excess[0].settings, counted(0).count() + 1);
    assert_eq!(cost.excess[1].settings, counted(1).count());
    assert_eq!(cost.excess[0].deletes, 4, "companies, tickets, tables, time");
    assert_eq!(cost.excess[0].against, 2, "tickets and tables are off by name");
    assert_eq!(cost.excess[1].deletes, 0);
}

#[test]
fn levels_of_autotask_that_nobody_can_rank_are_not_made_one() {
    let ids =
        ["sophos-central-autotask", "workspace-365-autotask", "kaseya-vsa10-autotask", "kaseya-vsa-autotask"];
    let comparison = compared(&ids.map(shipped));
    let level = &comparison.lines[0];
    assert_eq!(level.setting, SettingOf::Level);
    assert!(matches!(level.asks[0].asked, Asked::CopyOf(_)), "{:?}", level.asks[0]);
    assert!(matches!(level.asks[1].asked, Asked::Label(_)));
    assert!(matches!(level.asks[2].asked, Asked::Free(Some(_))));
    assert_eq!(level.asks[3].asked, Asked::Silent);
    assert_eq!(level.union, Union::Differs);
    let cost = comparison.cost();
    assert!(cost.impossible);
    assert_eq!(cost.roles, 3, "Kaseya VSA 9 asks nothing in Autotask");
    assert_eq!(cost.excess[1].unknown, 1, "the level; whether it has webhooks is counted as more");
    assert!(!comparison.guides[3].names);
}

#[test]
fn a_table_of_scopes_keeps_its_names() {
    let comparison = compared(&[shipped("cipp-halopsa")]);
    let scope = comparison.lines.iter().find(|line| line.right.name.as_deref() == Some("edit:tickets"));
    assert_eq!(scope.expect("a scope").union, Union::Of(Asked::Box(true)));
    assert_eq!(comparison.guides[0].rest, Rest::Unclear, "its two tables say different things");
    assert_eq!(comparison.lines[0].only(), None, "there is nothing to compare with");
}

#[test]
fn answers_are_assumed_as_offered_unless_the_guide_would_end() {
    let guide = shipped("umbrella-connectwise");
    let (answers, assumed) = assume(guide, &Answers::new());
    assert_eq!(answers.len(), assumed.len());
    assert!(guide.plan(&answers).stop.is_none());
    let given = [("product".parse().unwrap(), "secure-access".parse().unwrap())].into();
    let (answers, _) = assume(guide, &given);
    let comparison = Comparison::of(guide.psa.as_ref().unwrap(), &[guide.plan(&answers)]);
    assert!(comparison.guides[0].ends && comparison.lines.is_empty(), "a given answer is kept");
    let turned = include_str!("../../../../guides/lastpass-connectwise.toml")
        .replace(r#"answers = ["older", "newer"]"#, r#"answers = ["newer", "older"]"#);
    let turned = parse(&turned).unwrap();
    let (answers, _) = assume(&turned, &Answers::new());
    assert!(turned.plan(&answers).stop.is_none(), "{answers:?}");
}

#[test]
fn settings_of_different_kinds_have_no_order() {
    let (yes, all, mine) = (Asked::Grant(Grant::Yes), Asked::Grant(Grant::All), Asked::Grant(Grant::Mine));
    assert_eq!(yes.compare(&all), None);
    assert_eq!(mine.compare(&all), Some(std::cmp::Ordering::Less));
    assert_eq!(Asked::Grant(Grant::No).compare(&all), Some(std::cmp::Ordering::Less));
    assert_eq!(Asked::Silent.compare(&Asked::Grant(Grant::None)), None, "not mentioned is not off");
    assert_eq!(Asked::Number(0).compare(&Asked::Number(5)), None, "0 may mean without limit");
    assert_eq!(Asked::Free(None).compare(&Asked::Free(None)), None);
}
