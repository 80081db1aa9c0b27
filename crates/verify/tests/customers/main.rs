//! The customers of a product beside the companies of a PSA, read from practice tenants.

#![cfg(test)]

#[path = "../by_hand/autotask.rs"]
mod autotask;
#[path = "../by_hand/connectwise.rs"]
mod connectwise;
#[path = "../shared/mod.rs"]
#[expect(dead_code, reason = "checks are made elsewhere")]
mod shared;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::Answers;
use lotse_practice::{Practice, Tenants};
use lotse_vendor::Permits;
use lotse_verify::customers::{Lists, Sheet};
use lotse_verify::{
    CUSTOMER_CALLS, Check, Context, Finding, FindingState, compares_customers, read_customers,
};

/// Reads both lists of a guide. Asserts that it stays within its calls and writes nothing.
async fn read(guide: &str, tenants: Tenants, prefix: &str) -> (Lists, Check) {
    let practice = Practice::start(0, tenants).await.unwrap();
    let door = shared::door(&practice, Duration::from_secs(20));
    let visit = shared::visit(&door, Permits::Reading);
    let parsed = shared::guide(guide);
    let answers: Answers = [("generation", "vsa-9"), ("vsa", "9"), ("user", "new"), ("form", "with-lines")]
        .map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap()))
        .into();
    let plan = parsed.plan(&answers);
    assert!(compares_customers(&plan), "{guide}");
    let materials = shared::materials(&practice, guide, prefix);
    let context = Context { plan: &plan, materials: &materials, visit: &visit, now: Timestamp::now() };
    let read = Box::pin(read_customers(&context)).await;
    let seen = practice.seen();
    assert!(seen.iter().all(|call| !call.writes()), "something was written");
    assert!(seen.len() <= CUSTOMER_CALLS as usize, "{} calls", seen.len());
    read.1.findings.iter().for_each(shared::assert_well_formed);
    read
}

fn compared(lists: &Lists) -> Vec<String> {
    let (product, psa) = (lists.product.as_ref().unwrap(), lists.psa.as_ref().unwrap());
    let sheet = Sheet::new(&product.customers, &psa.customers, &BTreeMap::new());
    let rows = sheet.rows.iter();
    rows.map(|row| {
        let companies: Vec<_> = row.companies.iter().map(|company| company.name.as_str()).collect();
        format!("{:?}: {} = {}", row.fit, row.customer.name, companies.join(" | "))
    })
    .collect()
}

fn said(check: &Check) -> Vec<(FindingState, &str)> {
    let said = |finding: &'_ Finding| finding.state;
    check.findings.iter().map(|finding| (said(finding), shared::code_of(finding))).collect()
}

const PRACTICE: [&str; 4] = [
    "Doubled: Uebungsfirma = Übungsfirma | Uebungsfirma GmbH",
    "Missing: Practice Dentist = ",
    "Likely: Practice Law Office = Practice Law Office Ltd.",
    "Exact: Practice Bakery = Practice Bakery",
];

#[tokio::test(flavor = "multi_thread")]
async fn both_lists_are_read_for_each_product_and_psa() {
    let mut kaseya = autotask::tenants();
    let (name, token) = ("practice.autotask@uebungsfirma.example", "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f");
    kaseya.kaseya.add_user("kaseya-vsa-autotask", name, token, "autotask");
    for (guide, tenants) in [
        ("sophos-central-connectwise", connectwise::tenants()),
        ("umbrella-connectwise", connectwise::tenants()),
        ("sophos-central-autotask", autotask::tenants()),
        ("kaseya-vsa-autotask", kaseya),
    ] {
        let (lists, check) = read(guide, tenants, "").await;
        assert_eq!(said(&check), [], "{guide}");
        assert_eq!(compared(&lists), PRACTICE, "{guide}");
        let codes = lists.psa.unwrap().customers.iter().filter(|company| company.code.is_some()).count();
        assert_eq!(codes > 0, guide.ends_with("connectwise"), "{guide}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_of_the_product_only_the_companies_are_read() {
    let (lists, check) = read("sophos-central-connectwise", connectwise::tenants(), "connectwise-").await;
    assert!(lists.product.is_none() && lists.psa.is_some());
    assert_eq!(said(&check), [(FindingState::Failed, "customers-no-key")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_not_list_companies_is_no_fault() {
    let mut tenants = connectwise::tenants();
    for member in &mut tenants.connectwise.members {
        let companies = member.role.function("Company Maintenance").unwrap();
        companies.levels[3] = Some("None".to_owned());
    }
    let (lists, check) = read("sophos-central-connectwise", tenants, "").await;
    assert!(lists.product.is_some() && lists.psa.is_none());
    assert_eq!(said(&check), [(FindingState::Failed, "customers-not-readable")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_compared_with_an_empty_list() {
    let mut tenants = connectwise::tenants();
    tenants.umbrella.customers.clear();
    let (lists, check) = read("umbrella-connectwise", tenants, "").await;
    assert!(lists.product.is_none());
    assert_eq!(said(&check), [(FindingState::Unclear, "customers-none")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_goes_on_says_so() {
    let mut tenants = connectwise::tenants();
    tenants.sophos.customers = (0..2345).map(|at| (format!("Practice {at}"), "usage".to_owned())).collect();
    let (lists, _) = read("sophos-central-connectwise", tenants, "").await;
    let product = lists.product.unwrap();
    assert_eq!((product.customers.len(), product.cut), (2000, true));
}

#[test]
fn a_product_without_a_list_of_customers_compares_nothing() {
    let guide = shared::guide("workspace-365-autotask");
    assert!(!compares_customers(&guide.plan(&Answers::default())));
}
