//! Changes one setting of the tenant at a time; only its own finding may change.

use lotse_verify::{Check, FindingState, Subject, Verb};

use crate::common::{
    Bench, GUIDES, SOPHOS, UMBRELLA, cell, code, credential, entry, find, problems, stands, topic,
};

const VERBS: [Verb; 4] = [Verb::Add, Verb::Edit, Verb::Delete, Verb::Inquire];

fn rows(guide: &str) -> Vec<(&'static str, &'static str)> {
    let mut rows = vec![
        ("company-maintenance", "Company Maintenance"),
        ("service-tickets", "Service Tickets"),
        ("table-setup", "Table Setup"),
    ];
    if guide == SOPHOS {
        rows.extend([
            ("agreements", "Agreements"),
            ("product-catalog", "Product Catalog"),
            ("member-maintenance", "Member Maintenance"),
            ("api-reports", "API Reports"),
            ("close-service-tickets", "Close Service Tickets"),
        ]);
    } else {
        rows.push(("configurations", "Configurations"));
    }
    rows
}

/// The expected finding of a cell after this change.
fn expected(
    guide: &str,
    row: &str,
    verb: Verb,
    asked: &str,
    level: Option<&str>,
) -> (FindingState, &'static str) {
    let rank = |level: &str| ["None", "My", "All"].iter().position(|known| *known == level).unwrap();
    // A level that the guide requires explicitly, even "None", must be present; in an open column it does not
    // apply.
    let named = asked == "All"
        || (guide == UMBRELLA && verb == Verb::Delete && matches!(row, "service-tickets" | "table-setup"));
    match level {
        None if named => (FindingState::Unclear, "connectwise-level-unclear"),
        None => (FindingState::NotApplicable, "connectwise-not-offered"),
        Some(level) if rank(level) < rank(asked) => (FindingState::Missing, "connectwise-level-missing"),
        Some(_) => (FindingState::Excess, "connectwise-level-excess"),
    }
}

/// The problems, without findings that are blocked by another one.
fn own_problems(check: &Check) -> Vec<&Subject> {
    problems(check).into_iter().filter(|it| code(it) != "blocked").map(|it| &it.subject).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_of_every_row_at_every_other_level() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        for (row, function) in rows(name) {
            for (column, verb) in VERBS.into_iter().enumerate() {
                let asked = bench.practice.tenants(|tenants| {
                    let role = &mut tenants.connectwise.member(name).unwrap().role;
                    role.function(function).unwrap().levels[column].clone().unwrap()
                });
                for level in [Some("None"), Some("My"), Some("All"), None, Some("Own")] {
                    if level == Some(asked.as_str()) {
                        continue;
                    }
                    let check = bench
                        .after(|tenant| {
                            let role = &mut tenant.member(name).unwrap().role;
                            role.function(function).unwrap().levels[column] = level.map(ToOwned::to_owned);
                        })
                        .await;
                    let subject = cell(name, row, verb);
                    let what = format!("{name} {row} {verb:?} {level:?}");
                    if level == Some("Own") {
                        assert_eq!(stands(&check, &subject).0, FindingState::Unclear, "{what}");
                    } else {
                        let expected = expected(name, row, verb, &asked, level);
                        assert_eq!(stands(&check, &subject), expected, "{what}");
                    }
                    let mut others = own_problems(&check);
                    others.retain(|problem| **problem != subject);
                    // If the level can't be read, it is unclear whether reading should work.
                    let asked_reading = verb == Verb::Inquire && level.is_none();
                    if asked_reading {
                        others.retain(|problem| !is_reading(problem));
                    }
                    assert!(others.is_empty(), "{what}: {others:?}");
                }
                bench.set(|_| ());
            }
        }
    }
}

fn is_reading(subject: &Subject) -> bool {
    match subject {
        Subject::Topic { topic, .. } => topic == "connectwise-probe" || topic == "connectwise-table",
        Subject::Entry { .. } | Subject::Whole { .. } => true,
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_right_that_no_row_asks_for() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let functions = bench
            .practice
            .tenants(|tenants| tenants.connectwise.member(name).unwrap().role.functions.clone());
        let asked: Vec<&str> = rows(name).into_iter().map(|(_, function)| function).collect();
        for (index, function) in functions.iter().enumerate() {
            if asked.contains(&function.description.as_str()) {
                continue;
            }
            // One column of each function, a different one each time; some functions only have the last one.
            let column = if function.levels[index % 4].is_some() { index % 4 } else { 3 };
            let level = if index % 2 == 0 { "All" } else { "My" };
            let check = bench
                .after(|tenant| {
                    let role = &mut tenant.member(name).unwrap().role;
                    role.functions[index].levels[column] = Some(level.to_owned());
                })
                .await;
            let problems = problems(&check);
            let [problem] = problems.as_slice() else { panic!("{function:?}: {problems:#?}") };
            let matrix = if name == SOPHOS { "sophos-role" } else { "umbrella-role" };
            let beyond = Subject::Beyond {
                matrix: matrix.to_owned(),
                module: function.module.clone(),
                function: function.description.clone(),
                verb: VERBS[column],
            };
            assert_eq!(problem.subject, beyond);
            assert_eq!(problem.state, FindingState::Excess);
            let words =
                if function.report { "connectwise-report-beyond" } else { "connectwise-right-beyond" };
            assert_eq!(code(problem), words);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_entry_of_the_list() {
    let bench = Bench::new(UMBRELLA).await;
    let entries = [
        ("company-configuration", "Company / Configuration"),
        ("service-priority", "Service / Priority"),
        ("service-service-board", "Service / Service Board"),
    ];
    for numbers in [false, true] {
        for refused in [false, true] {
            for (key, table) in entries {
                let check = bench
                    .after(|tenant| {
                        tenant.lists_numbers = numbers;
                        tenant.lists_refused = refused;
                        let tables = tenant.member(UMBRELLA).unwrap().role.tables.as_mut().unwrap();
                        tables.retain(|allowed| allowed != table);
                    })
                    .await;
                assert_eq!(
                    stands(&check, &entry(key)),
                    (FindingState::Missing, "connectwise-table-missing"),
                    "{table}"
                );
                assert_eq!(own_problems(&check), [&entry(key)], "{table} {numbers} {refused}");
                assert!(check.calls <= 15);
            }
            for table in ["Company / Configuration Status", "Service / Source", "Agreements / Batch"] {
                let check = bench
                    .after(|tenant| {
                        tenant.lists_numbers = numbers;
                        tenant.lists_refused = refused;
                        tenant.member(UMBRELLA).unwrap().role.tables.as_mut().unwrap().push(table.to_owned());
                    })
                    .await;
                let beyond =
                    Subject::EntryBeyond { matrix: "allowed-tables".to_owned(), entry: table.to_owned() };
                assert_eq!(own_problems(&check), [&beyond], "{table} {numbers} {refused}");
                assert_eq!(find(&check, &beyond).state, FindingState::Excess);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_credential() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let site = bench.after(|tenant| tenant.site = "na.myconnectwise.net".to_owned()).await;
        assert!(problems(&site).is_empty(), "another region is as good");
        let wrong = |change: fn(&mut lotse_practice::connectwise::Tenant)| {
            bench.set(change);
            bench.check()
        };
        let check = wrong(|tenant| {
            for member in &mut tenant.members {
                "practicePubOther".clone_into(&mut member.shown_public_key);
            }
        })
        .await;
        for key in ["public-key", "private-key"] {
            let stands = stands(&check, &credential(key));
            assert_eq!(stands, (FindingState::Missing, "connectwise-keys-refused"));
        }
        assert_eq!(own_problems(&check).len(), 2);
        let check = wrong(|tenant| {
            for member in &mut tenant.members {
                "practicePrvOther".clone_into(&mut member.shown_private_key);
            }
        })
        .await;
        assert_eq!(own_problems(&check).len(), 2);
        let passes = check.findings.iter().filter(|finding| finding.state == FindingState::Pass);
        assert_eq!(passes.count(), 2, "only what the look-up proves");
        bench.set(|_| ());
        let given = bench.given().plain("connectwise-company-id", "andere");
        let check = bench.check_with(&given).await;
        let stands = stands(&check, &credential("company-id"));
        assert_eq!(stands, (FindingState::Missing, "connectwise-company-unknown"));
        assert_eq!(own_problems(&check), [&credential("company-id")]);
        let given = bench.given().plain("connectwise-site", "na.myconnectwise.net");
        let check = bench.check_with(&given).await;
        assert_eq!(own_problems(&check), [&credential("company-id")], "another region knows no such company");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_setting_of_the_member_and_its_role() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let check = bench.after(|tenant| tenant.member(name).unwrap().license_class = Some("F")).await;
        assert_eq!(own_problems(&check), [&topic("member")]);
        assert_eq!(stands(&check, &topic("member")), (FindingState::Missing, "connectwise-personal-keys"));
        for class in [Some("C"), Some("X"), None] {
            let check = bench.after(|tenant| tenant.member(name).unwrap().license_class = class).await;
            assert_eq!(own_problems(&check), [&topic("member")], "{class:?}");
        }
        let check = bench.after(|tenant| tenant.member(name).unwrap().inactive = Some(true)).await;
        assert_eq!(stands(&check, &topic("member")), (FindingState::Missing, "connectwise-member-inactive"));
        let check = bench.after(|tenant| tenant.member(name).unwrap().inactive = None).await;
        assert_eq!(stands(&check, &topic("member")), (FindingState::Unclear, "connectwise-member-unclear"));
        let check = bench.after(|tenant| tenant.member(name).unwrap().role.admin = Some(true)).await;
        assert_eq!(own_problems(&check), [&topic("role")]);
        assert_eq!(stands(&check, &topic("role")), (FindingState::Excess, "connectwise-admin-role"));
        let check = bench.after(|tenant| tenant.member(name).unwrap().role.admin = None).await;
        assert_eq!(stands(&check, &topic("role")), (FindingState::Unclear, "connectwise-role-unclear"));
        let check =
            bench.after(|tenant| "Admin".clone_into(&mut tenant.member(name).unwrap().role.name)).await;
        assert_eq!(stands(&check, &topic("role")), (FindingState::Excess, "connectwise-admin-role"));
        let check = bench.after(|tenant| tenant.member(name).unwrap().excluded_boards = vec![2]).await;
        assert_eq!(own_problems(&check), [&topic("boards")]);
    }
}
