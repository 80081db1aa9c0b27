//! The look-up, the codebase, and the content of requests.

use lotse_vendor::Failure;
use lotse_vendor::connectwise::{Company, Level, Lookup, Probe, Refusal};

use crate::common::World;

fn known(lookup: Lookup) -> Company {
    match lookup {
        Lookup::Known(company) => company,
        Lookup::Unknown => panic!("unknown"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_look_up_reads_cloud_as_boolean_or_text() {
    for text in [false, true] {
        let world = World::new(|tenant| tenant.cloud_as_text = text).await;
        let company = known(world.company().await.unwrap());
        assert_eq!(company.cloud, Some(true));
        assert_eq!(company.codebase.as_deref(), Some("v2026_3"), "without the closing slash");
        assert_eq!(company.id.as_deref(), Some("uebungsfirma"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_up_answered_with_null_means_an_unknown_company() {
    let world = World::new(|tenant| tenant.lookup_instead = Some((200, "null"))).await;
    assert_eq!(world.company().await.unwrap(), Lookup::Unknown);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_without_company_fields_is_unreadable() {
    for body in
        ["{}", r#"{"Codebase":null}"#, r#"{"code":"x","message":"y"}"#, "[]", "7", "", "{\"Codebase\":7}"]
    {
        let world = World::new(|tenant| tenant.lookup_instead = Some((200, body))).await;
        let why = world.company().await.unwrap_err().why;
        assert!(matches!(why, Refusal::Failure(Failure::Unreadable { .. })), "{body}: {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_codebase_that_could_lead_elsewhere_is_not_used() {
    for odd in ["../x/", "a/b/", "..", "v2026_3?x=", "//evil.example/"] {
        let body = format!(r#"{{"CompanyID":"uebungsfirma","Codebase":"{odd}"}}"#);
        let body: &'static str = body.leak();
        let world = World::new(|tenant| tenant.lookup_instead = Some((200, body))).await;
        let company = known(world.company().await.unwrap());
        assert_eq!(company.codebase, None, "{odd}");
        world.client(Some(&company)).my_member().await.unwrap();
        assert!(world.practice.seen().last().unwrap().path.starts_with("/v4_6_release/apis/3.0/"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_host_the_codebase_and_both_headers_are_used() {
    let world = World::new(|_| ()).await;
    let company = known(world.company().await.unwrap());
    let member = world.client(Some(&company)).my_member().await.unwrap().value;
    assert_eq!((member.identifier.as_str(), member.license_class.as_deref()), ("SophosCentral", Some("A")));
    let seen = world.practice.seen().pop().unwrap();
    assert_eq!(seen.host, "api-eu.myconnectwise.net");
    assert_eq!(seen.path, "/v2026_3/apis/3.0/system/myMembers");
    assert_eq!(seen.headers["accept"], "application/vnd.connectwise.com+json");
    assert!(seen.headers["authorization"].starts_with("Basic ") && seen.headers.contains_key("clientid"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_codebase_is_looked_up_again_once() {
    let world = World::new(|tenant| tenant.moved_from = Some("v2026_2".to_owned())).await;
    let company = known(world.company().await.unwrap());
    let client = world.client(Some(&company));
    client.my_member().await.unwrap();
    client.my_security().await.unwrap();
    let paths: Vec<String> = world.practice.seen().into_iter().map(|seen| seen.path).collect();
    assert_eq!(
        paths,
        [
            "/login/companyinfo/uebungsfirma",
            "/v2026_2/apis/3.0/system/myMembers",
            "/login/companyinfo/uebungsfirma",
            "/v2026_3/apis/3.0/system/myMembers",
            "/v2026_3/apis/3.0/system/mySecurity",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_404_the_company_is_looked_up_once() {
    let world = World::new(|tenant| tenant.my_security_instead = Some(404)).await;
    let company = known(world.company().await.unwrap());
    let client = world.client(Some(&company));
    for _ in 0..2 {
        assert_eq!(client.my_security().await.unwrap_err().why, Refusal::NotFound { page: false });
    }
    let lookups = world.practice.seen().iter().filter(|seen| seen.path.starts_with("/login/")).count();
    assert_eq!(lookups, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_levels_are_kept_as_words() {
    let world = World::new(|tenant| {
        tenant.members[0].role.function("Invoicing").unwrap().levels =
            [Some("none".to_owned()), Some("ALL".to_owned()), Some("Own".to_owned()), None];
    })
    .await;
    let rows = world.client(None).my_security().await.unwrap().value;
    let row =
        rows.iter().find(|row| row.module_function_description.as_deref() == Some("Invoicing")).unwrap();
    assert_eq!(row.add_level, Some(Level::None));
    assert_eq!(row.edit_level, Some(Level::All));
    assert_eq!(row.delete_level, Some(Level::Other("Own".to_owned())));
    assert_eq!(row.inquire_level, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_without_any_named_function_is_unreadable() {
    let json = "application/json";
    for body in ["[{}]", r#"[{"addLevel":"All"}]"#, r#"[{"moduleFunctionName":" "}]"#, "{}", "null", ""] {
        let world = World::new(|tenant| tenant.instead = Some((200, json, body))).await;
        let why = world.client(None).my_security().await.unwrap_err().why;
        assert!(matches!(why, Refusal::Failure(Failure::Unreadable { .. })), "{body}: {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_anything_but_records_is_unreadable() {
    let json = "application/json";
    for body in ["[{}]", "[1]", "[null]", r#"[{"id":"x"}]"#, r#"{"id":1}"#, "null", ""] {
        let world = World::new(|tenant| tenant.instead = Some((200, json, body))).await;
        let why = world.client(None).probe(Probe::Companies).await.unwrap_err().why;
        assert!(matches!(why, Refusal::Failure(Failure::Unreadable { .. })), "{body}: {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_without_id_or_identifier_is_unreadable() {
    let json = "application/json";
    for body in [r#"{"id":1}"#, r#"{"identifier":"x"}"#, "{}", "[]", "null"] {
        let world = World::new(|tenant| tenant.instead = Some((200, json, body))).await;
        let why = world.client(None).my_member().await.unwrap_err().why;
        assert!(matches!(why, Refusal::Failure(Failure::Unreadable { .. })), "{body}: {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn records_contain_no_secret() {
    let world = World::new(|_| ()).await;
    world.client(None).my_member().await.unwrap();
    let kept = format!("{:?}", world.visit.records());
    assert!(!kept.contains("practicePrv") && !kept.contains("70726163746a"));
}
