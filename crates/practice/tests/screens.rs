//! The screens of the tenants: each mistake that they show is repaired there, and only that one.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use lotse_guide::{Answers, Guide, Plan, parse};
use lotse_practice::{OFF, ON, ScreenGroup, Tenants, Wrong, mistakes_of, touching};

const GUIDES: [&str; 5] = [
    "kaseya-vsa-autotask",
    "sophos-central-autotask",
    "sophos-central-connectwise",
    "umbrella-connectwise",
    "workspace-365-autotask",
];

fn guide(id: &str) -> Guide {
    let path = format!("{}/../../guides/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn with<T>(id: &str, test: impl FnOnce(&Tenants, &Plan<'_>) -> T) -> T {
    let guide = guide(id);
    let plan = guide.plan(&Answers::new());
    test(&Tenants::of_guides(std::slice::from_ref(&plan)), &plan)
}

fn values(groups: &[ScreenGroup]) -> BTreeMap<String, String> {
    let controls = groups.iter().flat_map(|group| &group.controls);
    controls.map(|it| (it.id.clone(), it.value.clone())).collect()
}

fn wrong(mistakes: &[&str]) -> Wrong {
    Wrong { mistakes: mistakes.iter().map(ToString::to_string).collect(), edits: BTreeMap::new() }
}

/// Sets every control that differs to its right value, until nothing differs.
fn repaired(base: &Tenants, plan: &Plan<'_>, mut state: Wrong) -> Wrong {
    let right = values(&base.screen(plan));
    for _ in 0..300 {
        let shown = values(&state.make(base, plan).screen(plan));
        let Some((id, value)) =
            shown.iter().find_map(|(id, value)| right.get(id).filter(|it| *it != value).map(|it| (id, it)))
        else {
            break;
        };
        state = state.after(base, plan, id, value).unwrap();
    }
    state
}

#[test]
fn each_mistake_on_a_screen_is_repaired_there_and_only_that_one() {
    let mut seen = BTreeMap::new();
    for id in GUIDES {
        with(id, |base, plan| {
            let drawn = touching(base, plan, mistakes_of(plan.guide), None);
            // A table can't be missing while all are allowed.
            let is_other = |it: &&str| !drawn.contains(it) && *it != "connectwise-all-tables";
            let others: Vec<&str> = mistakes_of(plan.guide).into_iter().filter(is_other).collect();
            for name in drawn {
                let state = wrong(&[&[name][..], &others].concat());
                assert_eq!(repaired(base, plan, state), wrong(&others), "{id} {name}");
                *seen.entry(name.split('-').next().unwrap()).or_insert(0) += 1;
            }
        });
    }
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), EXPECTED);
}

const EXPECTED: [&str; 5] = ["autotask", "connectwise", "kaseya", "sophos", "umbrella"];

#[test]
fn a_mistake_stays_until_its_own_control_is_set() {
    with("umbrella-connectwise", |base, plan| {
        let state = wrong(&["connectwise-edit-my", "connectwise-delete-too-wide"]);
        let (edit, delete) =
            ("cell/umbrella-role/configurations/edit", "cell/umbrella-role/company-maintenance/delete");
        let shown = values(&state.make(base, plan).screen(plan));
        let tickets = "cell/umbrella-role/service-tickets/edit";
        assert_eq!((shown[tickets].as_str(), shown[delete].as_str()), ("My", "All"));
        // A mistake of one's own is added to them.
        let own = state.after(base, plan, edit, "None").unwrap();
        assert_eq!(own.mistakes, state.mistakes);
        assert_eq!(own.edits, BTreeMap::from([(edit.to_owned(), "None".to_owned())]));
        assert_eq!(values(&own.make(base, plan).screen(plan))[edit], "None");
        let one = own.after(base, plan, tickets, "All").unwrap();
        assert_eq!((one.mistakes.as_slice(), &one.edits), (&state.mistakes[1..], &own.edits));
        // And goes when it is undone.
        let undone = one.after(base, plan, edit, "All").unwrap();
        assert_eq!(undone, Wrong { mistakes: one.mistakes, edits: BTreeMap::new() });
        assert_eq!(undone.after(base, plan, delete, "None").unwrap(), Wrong::default());
        assert_eq!(state.after(base, plan, "no-such-control", "All"), None);
        assert_eq!(state.after(base, plan, edit, "Some"), None);
        assert_eq!(state.after(base, plan, "member-inactive", "All"), None);
    });
}

#[test]
fn a_control_that_another_one_reveals_keeps_its_value() {
    with("umbrella-connectwise", |base, plan| {
        let table = "entry/allowed-tables/service-priority";
        let cell = "cell/umbrella-role/service-tickets/edit";
        let state = Wrong::default();
        let state = state.after(base, plan, cell, "My").unwrap();
        let state = state.after(base, plan, table, OFF).unwrap();
        let role = values(&base.screen(plan))["role"].clone();
        let hidden = state.after(base, plan, "role", "1").unwrap();
        assert!(!values(&hidden.make(base, plan).screen(plan)).contains_key(cell));
        let back = hidden.after(base, plan, "role", &role).unwrap();
        assert_eq!(back, state);
        let back = repaired(base, plan, back);
        assert_eq!(back.after(base, plan, table, ON).unwrap(), Wrong::default());
    });
    // All tables are allowed, so the list is shown after its choice was made.
    with("sophos-central-connectwise", |base, plan| {
        let state = Wrong::default();
        let state = state.after(base, plan, "whole/tables", "some").unwrap();
        let table = "entry-beyond/tables/Service %2F Priority";
        let state = state.after(base, plan, table, OFF).unwrap();
        assert_eq!(values(&state.make(base, plan).screen(plan))[table], OFF);
        let state = state.after(base, plan, "whole/tables", "all").unwrap();
        assert_eq!(values(&state.make(base, plan).screen(plan))["whole/tables"], "all");
    });
}

#[test]
fn ids_of_controls_are_unique() {
    for id in GUIDES {
        with(id, |base, plan| {
            let screen = base.screen(plan);
            let all = screen.iter().map(|group| group.controls.len()).sum::<usize>();
            assert_eq!(values(&screen).len(), all, "{id}");
        });
    }
}
