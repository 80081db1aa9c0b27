//! The deeper check: what it counts, and what it never says.
//!
//! The answers of the tables are written by hand in the forms that public clients show.

use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::Answers;
use lotse_practice::{Garbage, Spoil};
use lotse_vendor::Permits;
use lotse_verify::FindingState::{self, Excess, Failed, Missing, NeedsEyes, NotApplicable, Pass};
use lotse_verify::{Check, Context, DEEPER_CALLS, Subject, check_deeper, goes_deeper};
use serde_json::{Value, json};

use crate::common::{Bench, SOPHOS, UMBRELLA, find, stands, topic};
use crate::shared;
use crate::written::{attacks, json as answer, written};

const TICKETS: &str = "wrote-tickets";
const BOARDS: &str = "board-list";
const INTEGRATORS: &str = "integrators";

impl Bench {
    /// Runs a deeper check. Asserts that it stays within its calls, writes nothing, and shows no secret and no name.
    async fn deeper(&self) -> Check {
        self.practice.forget();
        let (plan, visit) =
            (self.guide.plan(&Answers::default()), shared::visit(&self.door, Permits::Reading));
        assert!(goes_deeper(&plan));
        let materials = self.given();
        let context = Context { plan: &plan, materials: &materials, visit: &visit, now: Timestamp::now() };
        let check = Box::pin(check_deeper(&context)).await;
        let seen = self.practice.seen();
        assert!(seen.iter().all(|call| !call.writes()), "something was written");
        assert!(seen.len() <= DEEPER_CALLS as usize, "{} calls", seen.len());
        check.findings.iter().for_each(shared::assert_well_formed);
        let text = serde_json::to_string(&check).unwrap();
        for hidden in
            ["practicePrv", "70726163746a", "integrator-password", "practice-integrator", "Practice PC"]
        {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
        for finding in &check.findings {
            // Refused keys are a fault, as in the check before.
            let is_key = matches!(finding.subject, Subject::Credential { .. });
            assert!(is_key || !matches!(finding.state, Missing | Excess), "a fault: {finding:?}");
        }
        check
    }

    fn spoil(&self, path: &str, with: Garbage) {
        self.practice.spoil(vec![Spoil { method: "GET".to_owned(), path: path.to_owned(), with }]);
    }
}

#[track_caller]
fn assert_said(check: &Check, name: &str, state: FindingState, code: &str) {
    assert_eq!(stands(check, &topic(name)), (state, &*format!("connectwise-{code}")), "{name}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_products_have_written_is_counted() {
    let check = Bench::new(SOPHOS).await.deeper().await;
    for (name, code) in [
        (BOARDS, "boards-visible"),
        ("board-statuses", "statuses-closing"),
        ("priorities", "desk-listed"),
        (TICKETS, "wrote-seen"),
        ("wrote-catalog", "wrote-seen"),
        ("wrote-additions", "wrote-seen"),
    ] {
        assert_said(&check, name, Pass, code);
    }
    assert_said(&check, INTEGRATORS, NeedsEyes, "integrators-fit");
    assert_eq!(check.findings.len(), 7, "{:#?}", check.findings);
    let check = Bench::new(UMBRELLA).await.deeper().await;
    for (name, code) in [
        (BOARDS, "boards-visible"),
        ("board-statuses", "statuses-closing"),
        ("priorities", "desk-listed"),
        ("configuration-types", "desk-listed"),
        (TICKETS, "wrote-seen"),
        ("wrote-configurations", "wrote-seen"),
    ] {
        assert_said(&check, name, Pass, code);
    }
    assert_eq!(check.findings.len(), 6, "{:#?}", check.findings);
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_shown_and_never_as_faults() {
    let bench = Bench::new(SOPHOS).await;
    for (mistake, name, state, code) in [
        ("connectwise-boards-excluded", BOARDS, NotApplicable, "boards-hidden"),
        ("connectwise-no-integrator", INTEGRATORS, NeedsEyes, "integrators-unfit"),
        ("connectwise-nothing-written", TICKETS, NotApplicable, "wrote-unseen"),
        ("connectwise-nothing-written", "wrote-catalog", NotApplicable, "wrote-unseen"),
        ("connectwise-nothing-written", "wrote-additions", NotApplicable, "additions-unseen"),
    ] {
        bench.practice.set_mistakes(&[mistake.to_owned()]).unwrap();
        assert_said(&bench.deeper().await, name, state, code);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_role_or_the_tenant_refuses_is_not_checkable() {
    let bench = Bench::new(SOPHOS).await;
    let all = [
        (BOARDS, "/service/boards"),
        ("board-statuses", "/service/boards/1/statuses"),
        ("priorities", "/service/priorities"),
        (INTEGRATORS, "/system/integratorlogins"),
        (TICKETS, "/service/tickets"),
        ("wrote-catalog", "/procurement/catalog"),
        ("wrote-additions", "/finance/agreements/1/additions"),
    ];
    for (name, path) in all {
        bench.set(|tenant| tenant.refuses = vec![path.to_owned()]);
        assert_said(&bench.deeper().await, name, NotApplicable, "deeper-refused");
        bench.set(|_| {});
        bench.spoil(
            path,
            written(404, "application/json", r#"{"code":"NotFound","message":"No such path."}"#),
        );
        assert_said(&bench.deeper().await, name, NotApplicable, "deeper-absent");
    }
    let umbrella = Bench::new(UMBRELLA).await;
    umbrella.set(|tenant| tenant.refuses = vec!["/company/configurations/types".to_owned()]);
    let check = umbrella.deeper().await;
    assert_said(&check, "configuration-types", NotApplicable, "deeper-refused");
    assert_said(&check, "wrote-configurations", Pass, "wrote-seen");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_records_that_name_the_member_count() {
    let bench = Bench::new(UMBRELLA).await;
    let by = |author: Value| json!([{ "id": 7, "_info": { "enteredBy": author } }]);
    for (sample, count, state, code) in [
        (by(json!("umbrella ")), json!({ "count": "31" }), Pass, "wrote-seen"),
        (by(json!("Umbrella")), json!([{ "count": 31 }]), Pass, "wrote-seen"),
        (by(json!("Umbrella")), json!({ "count": 0 }), NotApplicable, "wrote-untold"),
        (by(json!("Umbrella")), json!({ "count": -1 }), Failed, ""),
        (by(json!("Umbrella")), json!({ "total": 31 }), Failed, ""),
        // The server did not apply the condition, or names nobody.
        (by(json!("dispatcher")), json!({ "count": 31 }), NotApplicable, "wrote-untold"),
        (by(json!(null)), json!({ "count": 31 }), NotApplicable, "wrote-untold"),
        (json!([{ "id": 7, "_info": "x" }]), json!({ "count": 31 }), NotApplicable, "wrote-untold"),
        (json!([{ "id": 7 }]), json!({ "count": 31 }), NotApplicable, "wrote-untold"),
        (json!([]), json!({ "count": 31 }), NotApplicable, "wrote-unseen"),
    ] {
        let spoil = |path: &str, with| Spoil { method: "GET".to_owned(), path: path.to_owned(), with };
        bench.practice.spoil(vec![
            spoil("/service/tickets/count", answer(&count)),
            spoil("/service/tickets", answer(&sample)),
        ]);
        let check = bench.deeper().await;
        if code.is_empty() {
            assert_eq!(stands(&check, &topic(TICKETS)), (state, "failed"), "{sample} {count}");
        } else {
            assert_said(&check, TICKETS, state, code);
        }
        assert_said(&check, "wrote-configurations", Pass, "wrote-seen");
    }
    bench.spoil(
        "/service/tickets",
        written(
            400,
            "application/json",
            r#"{"code":"ApiFindCondition","message":"_info/enteredBy is not a recognized name."}"#,
        ),
    );
    assert_said(&bench.deeper().await, TICKETS, NotApplicable, "wrote-untold");
}

#[tokio::test(flavor = "multi_thread")]
async fn boards_that_are_hidden_or_not_told_are_left_to_the_technician() {
    let bench = Bench::new(UMBRELLA).await;
    let board = |id: i64, project: bool| json!({ "id": id, "inactiveFlag": "false", "projectFlag": project });
    bench.spoil("/service/boards", answer(&json!([board(1, true)])));
    let check = bench.deeper().await;
    assert_said(&check, BOARDS, NeedsEyes, "desk-empty");
    assert_said(&check, "board-statuses", NeedsEyes, "desk-empty");
    bench.spoil("/service/boards/1/statuses", answer(&json!([{ "id": 3, "closedStatus": null }])));
    assert_said(&bench.deeper().await, "board-statuses", NeedsEyes, "statuses-open");
    bench.set(|tenant| tenant.my_member_refused = true);
    assert_said(&bench.deeper().await, BOARDS, NotApplicable, "boards-untold");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_wrong_answer_passes_or_is_a_fault() {
    let bench = Bench::with_time(SOPHOS, Duration::from_secs(5)).await;
    for (name, path) in [
        (BOARDS, "/service/boards"),
        ("priorities", "/service/priorities"),
        (INTEGRATORS, "/system/integratorlogins"),
        (TICKETS, "/service/tickets"),
        (TICKETS, "/service/tickets/count"),
        ("wrote-additions", "/finance/agreements"),
    ] {
        for (what, with) in attacks() {
            bench.spoil(path, with);
            let check = bench.deeper().await;
            assert_ne!(find(&check, &topic(name)).state, Pass, "{path} {what}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_calls_do_not_reach_is_said_and_is_no_fault() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|tenant| (tenant.more_boards, tenant.page) = (60, 2));
    let check = bench.deeper().await;
    assert_eq!(check.calls, DEEPER_CALLS);
    assert_eq!(stands(&check, &topic(BOARDS)), (NotApplicable, "failed"));
    assert!(format!("{:?}", find(&check, &topic(BOARDS))).contains("AllowanceSpent"));
    assert_said(&check, TICKETS, Pass, "wrote-seen");
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_keys_end_it_after_the_sign_in() {
    let bench = Bench::new(UMBRELLA).await;
    bench.set(|tenant| tenant.members.iter_mut().for_each(|it| it.private_key = "other".to_owned()));
    let check = bench.deeper().await;
    assert_eq!(stands(&check, &topic(TICKETS)), (Failed, "blocked"));
    assert!(bench.practice.seen().len() <= 3);
}
