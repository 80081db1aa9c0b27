//! Checks whose sign-in or list of permissions is refused, one test per documented refusal.

use lotse_vault::Secret;
use lotse_vendor::Failure;
use lotse_verify::{Arg, Check, FindingState, Verb};

use crate::common::{Bench, GUIDES, SOPHOS, UMBRELLA, cell, credential, find, problems, stands, topic};

const OK: FindingState = FindingState::Pass;

/// The number of calls whose keys were refused.
fn failed_logins(bench: &Bench) -> usize {
    let refused = |status| matches!(status, 400 | 401 | 403 | 404);
    bench
        .practice
        .seen()
        .iter()
        .filter(|it| it.headers.contains_key("authorization") && refused(it.status))
        .count()
}

fn keys_stand(check: &Check) -> (FindingState, &str) {
    assert_eq!(stands(check, &credential("public-key")), stands(check, &credential("private-key")));
    stands(check, &credential("private-key"))
}

/// Asserts that nothing about the role was judged.
fn nothing_else_passes(check: &Check) {
    let passes: Vec<_> = check.findings.iter().filter(|finding| finding.state == OK).collect();
    assert!(passes.iter().all(|it| it.proof.as_ref().unwrap().path.starts_with("/login/")), "{passes:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn cannot_route_at_the_api_though_the_look_up_knows_the_company() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| it.instead = Some((400, "text/plain", "Cannot route. Codebase/company is invalid")))
        .await;
    nothing_else_passes(&check);
    assert_eq!(
        stands(&check, &credential("company-id")),
        (FindingState::Missing, "connectwise-cannot-route")
    );
    assert_eq!(failed_logins(&bench), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn ssl_is_required() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.instead = Some((400, "text/plain", "SSL is required"))).await;
    assert_eq!(stands(&check, &credential("site")), (FindingState::Missing, "connectwise-ssl-required"));
    nothing_else_passes(&check);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_keys_are_sent_once_and_once_without_a_client_id() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        bench.set(|_| ());
        let given = bench.given().secret("connectwise-private-key", Secret::new("practiceOther1".to_owned()));
        let check = bench.check_with(&given).await;
        assert_eq!(keys_stand(&check), (FindingState::Missing, "connectwise-keys-refused"));
        assert_eq!(failed_logins(&bench), 2);
        assert_eq!(check.calls, 3);
        nothing_else_passes(&check);
        assert_eq!(
            stands(&check, &cell(name, "service-tickets", Verb::Add)),
            (FindingState::Failed, "blocked")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_are_checked_first_leave_the_client_id_unclear() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|it| it.keys_first = true);
    let given = bench.given().secret("connectwise-private-key", Secret::new("practiceOther1".to_owned()));
    let check = bench.check_with(&given).await;
    assert_eq!(keys_stand(&check), (FindingState::Missing, "connectwise-sign-in-unsure"));
    assert_eq!(failed_logins(&bench), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_truncated_key_is_suspected() {
    let bench = Bench::new(UMBRELLA).await;
    bench.set(|it| it.member(UMBRELLA).unwrap().shown_private_key.truncate(9));
    let check = bench.check().await;
    let finding = find(&check, &credential("private-key"));
    let hint = finding.diagnosis.as_ref().unwrap().args.get("hint");
    assert_eq!(hint, Some(&Arg::Choose("lengths".to_owned())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_sign_in_that_looks_like_not_found() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|it| it.keys_refused = (404, "NotFound", "The resource was not found."));
    let given = bench.given().secret("connectwise-private-key", Secret::new("practicePrvOther".to_owned()));
    let check = bench.check_with(&given).await;
    assert_eq!(keys_stand(&check), (FindingState::Missing, "connectwise-keys-refused"));
    assert!(failed_logins(&bench) <= 2);
    nothing_else_passes(&check);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_from_in_between_does_not_blame_the_keys() {
    for (status, kind, body, code) in [
        (403, "text/plain", "Access denied by the web filter", "failed"),
        (403, "application/json", "<p>blocked</p>", "failed"),
        (403, "text/plain", "", "connectwise-declined-silent"),
        (403, "application/json", r#"{"statusCode":403,"message":"Forbidden"}"#, "connectwise-declined"),
        (404, "text/html", "<!DOCTYPE html><title>Web App - Error 404</title>", "failed"),
        (404, "text/plain", "404 page not found", "connectwise-declined"),
        (404, "application/json", r#"{"blocked":true}"#, "connectwise-declined-silent"),
        (403, "application/json", r#"{"error":"blocked","category":"x"}"#, "connectwise-declined"),
        (401, "application/json", r#"{"error":"proxy_authentication_required"}"#, "connectwise-declined"),
        (400, "text/plain", "Bad Request", "connectwise-declined"),
        (421, "text/plain", "Misdirected Request", "connectwise-declined"),
        (530, "text/plain", "error code: 1033", "connectwise-maintenance"),
        (511, "text/plain", "", "failed"),
        (500, "text/plain", "", "connectwise-maintenance"),
    ] {
        let bench = Bench::new(SOPHOS).await;
        let check = bench.after(|it| it.instead = Some((status, kind, body))).await;
        assert_eq!(keys_stand(&check), (FindingState::Failed, code), "{status} {body}");
        nothing_else_passes(&check);
        if code == "failed" {
            let args = &find(&check, &credential("private-key")).diagnosis.as_ref().unwrap().args;
            // It is a host of the vendor's cloud.
            let known = |arg: &Arg| matches!(arg, Arg::Failure(Failure::Page { typed: false, .. }));
            assert!(args.values().any(known), "{status} {body}: {args:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_member_needs_no_new_keys() {
    for (status, code) in [(401, "Unauthorized"), (403, "Forbidden"), (400, "InvalidObject")] {
        let bench = Bench::new(SOPHOS).await;
        bench.set(|it| it.keys_refused = (status, code, "The user account has been locked."));
        let given = bench.given().secret("connectwise-private-key", Secret::new("practiceOther1".to_owned()));
        let check = bench.check_with(&given).await;
        assert_eq!(keys_stand(&check), (FindingState::Missing, "connectwise-locked"), "{status}");
        assert_eq!(failed_logins(&bench), 1, "another try could lock it again");
        nothing_else_passes(&check);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn user_not_authenticated() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|it| it.keys_refused = (401, "ConnectWiseApi", "UserNotAuthenticated"));
    let given = bench.given().secret("connectwise-private-key", Secret::new("practicePrvOther".to_owned()));
    let check = bench.check_with(&given).await;
    assert_eq!(keys_stand(&check), (FindingState::Missing, "connectwise-not-authenticated"));
    assert_eq!(failed_logins(&bench), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_client_id_whatever_its_status() {
    for status in [400, 401, 403] {
        for keys_first in [false, true] {
            let bench = Bench::new(UMBRELLA).await;
            let check = bench
                .after(|it| {
                    it.client_ids_refused = true;
                    it.client_id_status = status;
                    it.keys_first = keys_first;
                })
                .await;
            let stands = stands(&check, &topic("client-id"));
            assert_eq!(stands, (FindingState::Missing, "connectwise-client-id-refused"), "{status}");
            assert_eq!(keys_stand(&check), (FindingState::Failed, "blocked"));
            nothing_else_passes(&check);
            assert_eq!(failed_logins(&bench), 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_client_id_only_the_look_up_is_made() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let given = bench.given().plain("connectwise-client-id", "");
        let mut materials = lotse_verify::Materials::default();
        for kind in ["connectwise-site", "connectwise-company-id", "connectwise-public-key"] {
            materials = materials.plain(kind, given.text(kind).unwrap());
        }
        let private = given.get_secret("connectwise-private-key").unwrap().clone();
        let materials = materials.secret("connectwise-private-key", private);
        let check = bench.check_with(&materials).await;
        assert_eq!(check.calls, 1);
        assert_eq!(
            stands(&check, &topic("client-id")),
            (FindingState::Failed, "connectwise-client-id-absent")
        );
        assert_eq!(find(&check, &credential("site")).state, OK);
        assert_eq!(find(&check, &credential("company-id")).state, OK);
        assert_eq!(keys_stand(&check), (FindingState::NeedsEyes, "connectwise-client-id-absent"));
        let cell = cell(name, "table-setup", Verb::Edit);
        assert_eq!(stands(&check, &cell), (FindingState::NeedsEyes, "connectwise-client-id-absent"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn values_that_are_obviously_wrong_are_not_sent() {
    let bench = Bench::new(SOPHOS).await;
    let cases = [
        ("connectwise-client-id", "uebungsfirma", "connectwise-client-id-is-company"),
        ("connectwise-client-id", "practice", "connectwise-client-id-format"),
        ("connectwise-public-key", "practice Pub", "connectwise-key-white-space"),
        ("connectwise-public-key", "uebungsfirma+practicePubSoph1", "connectwise-key-has-company"),
        ("connectwise-public-key", "practicePrvSoph1", "connectwise-keys-same"),
        ("connectwise-site", "http://eu.myconnectwise.net", "connectwise-site-not-https"),
        ("connectwise-site", "eu myconnectwise", "connectwise-site-unreadable"),
        ("connectwise-site", "login.sophos.com", "connectwise-site-foreign"),
    ];
    for (kind, value, code) in cases {
        bench.set(|_| ());
        let given = bench.given();
        let given = if kind == "connectwise-client-id" {
            given.secret(kind, Secret::new(value.to_owned()))
        } else {
            given.plain(kind, value)
        };
        // In the case with equal keys, the private key is shown because it is the public one.
        let visit = if code == "connectwise-keys-same" {
            given
                .secret("connectwise-private-key", Secret::new("practicePubSoph1".to_owned()))
                .plain("connectwise-public-key", "practicePubSoph1")
        } else {
            given
        };
        let check = bench.check_with(&visit).await;
        assert!(problems(&check).iter().any(|it| crate::common::code(it) == code), "{code}");
        assert!(bench.practice.seen().iter().all(|it| !it.headers.contains_key("authorization")), "{code}");
        nothing_else_passes(&check);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_that_may_not_read_itself_is_identified_by_its_info() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.my_member_refused = true).await;
    assert_eq!(keys_stand(&check), (OK, ""));
    assert_eq!(find(&check, &topic("member")).state, OK);
    assert_eq!(stands(&check, &topic("role")), (FindingState::Unclear, "connectwise-role-unclear"));
    assert_eq!(find(&check, &cell(SOPHOS, "service-tickets", Verb::Add)).state, OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_list_of_rights_reads_and_the_technician_decide() {
    for (status, name) in [(403, SOPHOS), (404, UMBRELLA)] {
        let bench = Bench::new(name).await;
        let check = bench.after(|it| it.my_security_instead = Some(status)).await;
        let inquire = stands(&check, &cell(name, "company-maintenance", Verb::Inquire));
        assert_eq!(inquire, (FindingState::Unclear, "connectwise-probe-only"));
        let tables = stands(&check, &cell(name, "table-setup", Verb::Inquire));
        assert_eq!(tables, (FindingState::Unclear, "connectwise-probe-only"));
        for verb in [Verb::Add, Verb::Edit, Verb::Delete] {
            let stands = stands(&check, &cell(name, "service-tickets", verb));
            assert_eq!(stands, (FindingState::NeedsEyes, "connectwise-not-provable"));
        }
        let security = stands(&check, &topic("security"));
        assert_eq!(security, (FindingState::Unclear, "connectwise-security-refused"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_list_of_rights_refused_reads_are_still_reported() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            it.my_security_instead = Some(403);
            it.member(SOPHOS).unwrap().role.function("Agreements").unwrap().levels[3] =
                Some("None".to_owned());
        })
        .await;
    let agreements = stands(&check, &cell(SOPHOS, "agreements", Verb::Inquire));
    assert_eq!(agreements, (FindingState::Missing, "connectwise-right-refused"));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_too_many_requests_no_further_call_begins() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.busy_after = Some(0)).await;
    assert_eq!(keys_stand(&check), (FindingState::Waiting, "connectwise-busy"));
    let add = stands(&check, &cell(SOPHOS, "agreements", Verb::Add));
    assert_eq!(add, (FindingState::Waiting, "connectwise-busy"));
    assert_eq!(check.calls, 2);
    let finding = find(&check, &credential("private-key"));
    let wait = finding.again.unwrap().duration_since(check.at).as_secs();
    assert_eq!(wait, 30);
    let check = bench.after(|it| it.busy_after = Some(1)).await;
    assert_eq!(keys_stand(&check), (OK, ""));
    let add = stands(&check, &cell(SOPHOS, "agreements", Verb::Add));
    assert_eq!(add, (FindingState::Waiting, "connectwise-busy"));
    // Calls in flight may still finish, but no further call begins.
    assert!(check.calls <= 2 + 6, "{}", check.calls);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vendors_database_is_overloaded() {
    let bench = Bench::new(SOPHOS).await;
    let body = r#"{"code":"ConnectWiseApi","message":"A timeout has occured. Please try again."}"#;
    let check = bench.after(|it| it.instead = Some((500, "application/json", body))).await;
    assert_eq!(keys_stand(&check), (FindingState::Failed, "connectwise-overloaded"));
    nothing_else_passes(&check);
}

#[tokio::test(flavor = "multi_thread")]
async fn maintenance_is_a_page_with_5xx() {
    let bench = Bench::new(SOPHOS).await;
    for status in [502, 503, 504] {
        let check =
            bench.after(|it| it.instead = Some((status, "text/html", "<html>Back soon</html>"))).await;
        assert_eq!(keys_stand(&check), (FindingState::Failed, "connectwise-maintenance"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrators_keys_show_the_role_where_the_member_may_not() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        bench.set(|it| it.my_security_instead = Some(403));
        let given = bench
            .given()
            .plain("connectwise-admin-public-key", "practicePubAdmi1")
            .secret("connectwise-admin-private-key", Secret::new("practicePrvAdmi1".to_owned()));
        let check = bench.check_with(&given).await;
        assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
        assert!(check.calls <= 15);
        let finding = find(&check, &cell(name, "service-tickets", Verb::Edit));
        assert!(finding.proof.as_ref().unwrap().path.contains("/system/securityRoles/"));
        assert_eq!(find(&check, &topic("admin")).state, OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_administrators_keys_leave_the_members_own_view() {
    let bench = Bench::new(SOPHOS).await;
    for (public, private) in
        [("practicePubNone", "practicePrvNone"), ("practicePubUmbr1", "practicePrvUmbr1")]
    {
        bench.set(|_| ());
        let given = bench
            .given()
            .plain("connectwise-admin-public-key", public)
            .secret("connectwise-admin-private-key", Secret::new(private.to_owned()));
        let check = bench.check_with(&given).await;
        assert_eq!(stands(&check, &topic("admin")), (FindingState::Unclear, "connectwise-admin-refused"));
        assert_eq!(problems(&check).len(), 1);
        let finding = find(&check, &cell(SOPHOS, "service-tickets", Verb::Edit));
        assert!(finding.proof.as_ref().unwrap().path.contains("/system/mySecurity"));
    }
}
