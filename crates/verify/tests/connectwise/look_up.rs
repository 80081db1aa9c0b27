//! Checks whose company look-up is answered differently or not at all.

use lotse_vault::Secret;
use lotse_verify::FindingState;

use crate::common::{Bench, SOPHOS, credential, find, problems, stands};

const OK: FindingState = FindingState::Pass;

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_codebase_is_looked_up_again_once() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.moved_from = Some("v2026_2".to_owned())).await;
    assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
    let lookups = bench.practice.seen().iter().filter(|it| it.path.starts_with("/login/")).count();
    assert_eq!(lookups, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_of_the_organisation_may_lack_the_look_up() {
    let bench = Bench::new(SOPHOS).await;
    let own = |it: &mut lotse_practice::connectwise::Tenant| {
        "psa.lotse-practice.example".clone_into(&mut it.site);
        it.lookup_instead = Some((404, ""));
    };
    let check = bench.after(own).await;
    assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
    assert!(bench.practice.seen().iter().all(|it| it.host == "psa.lotse-practice.example"));
    assert!(bench.practice.seen().iter().skip(1).all(|it| it.path.starts_with("/v4_6_release/apis/3.0/")));
    bench.set(own);
    let given = bench.given().secret("connectwise-private-key", Secret::new("practicePrvOther".to_owned()));
    let check = bench.check_with(&given).await;
    assert_eq!(stands(&check, &credential("site")), (FindingState::Unclear, "connectwise-lookup-absent"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_server_that_answers_404_receives_no_keys() {
    for (status, kind, body) in
        [(404, "text/plain", "404 page not found"), (401, "text/plain", ""), (200, "application/json", "{}")]
    {
        let bench = Bench::new(SOPHOS).await;
        let check = bench
            .after(|it| {
                "psa.lotse-practice.example".clone_into(&mut it.site);
                it.lookup_instead = Some((404, "404 page not found"));
                it.instead = Some((status, kind, body));
            })
            .await;
        assert_eq!(
            stands(&check, &credential("site")),
            (FindingState::Failed, "connectwise-site-wrong"),
            "{status}"
        );
        assert!(bench.practice.seen().iter().all(|it| !it.headers.contains_key("authorization")));
        assert!(check.findings.iter().all(|it| it.state != OK));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_keys_are_sent_after_a_web_page_instead_of_the_look_up() {
    for (status, body) in
        [(200, "<html>Sign in</html>"), (404, "<html>IIS</html>"), (503, "<html>Soon</html>")]
    {
        for site in ["eu.myconnectwise.net", "psa.lotse-practice.example"] {
            if status == 404 && !site.ends_with("myconnectwise.net") {
                // An organisation's server may lack the look-up; it is then asked, without keys, whether the API
                // answers there.
                continue;
            }
            let bench = Bench::new(SOPHOS).await;
            let check = bench
                .after(|it| {
                    site.clone_into(&mut it.site);
                    it.lookup_instead = Some((status, body));
                })
                .await;
            assert_eq!(check.calls, 1, "{site} {status}");
            // The host of the cloud is the right one, whoever wrote the page.
            let code = if status == 503 { "connectwise-maintenance" } else { "failed" };
            assert_eq!(stands(&check, &credential("site")), (FindingState::Failed, code), "{site} {status}");
            assert!(check.findings.iter().all(|it| it.state != OK));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_iis_page_instead_of_the_look_up_leads_to_the_api_question() {
    let bench = Bench::new(SOPHOS).await;
    let page = "<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head></html>";
    let check = bench
        .after(|it| {
            "psa.lotse-practice.example".clone_into(&mut it.site);
            it.lookup_instead = Some((404, page));
        })
        .await;
    assert_eq!(find(&check, &credential("site")).state, OK);
    let seen = bench.practice.seen();
    let info = seen.iter().find(|it| it.path.ends_with("/system/info")).unwrap();
    assert!(!info.headers.contains_key("authorization"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_short_name_of_the_company_is_accepted() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.told_company_id = Some("CW".to_owned())).await;
    assert_eq!(find(&check, &credential("company-id")).state, OK);
    assert!(problems(&check).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_names_the_keys_is_trusted() {
    let bench = Bench::new(SOPHOS).await;
    let body = r#"{"code":"Unauthorized","message":"Incorrect public/private key","errors":null}"#;
    let check = bench.after(|it| it.instead = Some((401, "application/json", body))).await;
    for key in ["public-key", "private-key"] {
        assert_eq!(stands(&check, &credential(key)).1, "connectwise-keys-refused");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_spelling_of_the_company_is_unclear() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.told_company_id = Some("Uebungsfirma".to_owned())).await;
    let company = stands(&check, &credential("company-id"));
    assert_eq!(company, (FindingState::Unclear, "connectwise-company-spelling"));
    assert_eq!(problems(&check).len(), 1);
}
