//! Functions with several names: they are matched if that is certain, and never reported as excess if it is not.

use lotse_practice::connectwise::Tenant;
use lotse_verify::{Arg, Check, FindingState, Subject, Verb};

use crate::common::{Bench, SOPHOS, cell, find, problems, stands, topic};

const VERBS: [Verb; 4] = [Verb::Add, Verb::Edit, Verb::Delete, Verb::Inquire];
const CLOSE: &str = "close-service-tickets";

fn rename(tenant: &mut Tenant, from: &str, to: &str) {
    to.clone_into(&mut tenant.member(SOPHOS).unwrap().role.function(from).unwrap().description);
}

fn beyond(check: &Check) -> Vec<&Subject> {
    let subjects = check.findings.iter().map(|finding| &finding.subject);
    subjects.filter(|subject| matches!(subject, Subject::Beyond { .. })).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn spellings_of_a_name_are_the_same_function() {
    let bench = Bench::new(SOPHOS).await;
    for to in ["Close Service Ticket", "Closed Service Tickets", "CLOSE  service–tickets"] {
        // The internal name follows the name on the screen.
        let check = bench.after(|tenant| rename(tenant, "Close Service Tickets", to)).await;
        assert!(problems(&check).is_empty(), "{to}: {:#?}", problems(&check));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_function_is_left_to_the_technician() {
    let bench = Bench::new(SOPHOS).await;
    let check =
        bench.after(|tenant| rename(tenant, "Close Service Tickets", "Finish Service Desk Work")).await;
    for verb in VERBS {
        let subject = cell(SOPHOS, CLOSE, verb);
        assert_eq!(stands(&check, &subject), (FindingState::Unclear, "connectwise-rows-unmatched"));
        let args = &find(&check, &subject).diagnosis.as_ref().unwrap().args;
        assert_eq!(args["asked"], Arg::Value("Close Service Tickets".to_owned()));
        assert_eq!(args["there"], Arg::Value("Finish Service Desk Work".to_owned()));
    }
    assert_eq!(stands(&check, &topic("beyond")), (FindingState::Unclear, "connectwise-rows-unmatched"));
    assert_eq!(beyond(&check), Vec::<&Subject>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn additional_rights_of_other_modules_are_still_reported() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|tenant| {
            rename(tenant, "Close Service Tickets", "Finish Service Desk Work");
            tenant.member(SOPHOS).unwrap().role.function("Invoicing").unwrap().levels[3] =
                Some("All".to_owned());
            tenant.member(SOPHOS).unwrap().role.function("Merge Tickets").unwrap().levels[3] =
                Some("All".to_owned());
        })
        .await;
    let [Subject::Beyond { function, .. }] = beyond(&check)[..] else { panic!("{:?}", beyond(&check)) };
    assert_eq!(function, "Invoicing", "nothing is said of a row that may be the one that is asked for");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_rows_with_a_matching_name_are_unclear_and_not_excess() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|tenant| {
            let mut twin =
                tenant.member(SOPHOS).unwrap().role.function("Close Service Tickets").unwrap().clone();
            "Closed Service Ticket".clone_into(&mut twin.description);
            twin.levels[0] = Some("My".to_owned());
            tenant.member(SOPHOS).unwrap().role.functions.push(twin);
        })
        .await;
    for verb in VERBS {
        let stands = stands(&check, &cell(SOPHOS, CLOSE, verb));
        assert_eq!(stands, (FindingState::Unclear, "connectwise-function-unclear"));
    }
    assert_eq!(beyond(&check), Vec::<&Subject>::new());
}
