//! Recorded answers and constructed variants of them.

use reqwest::header::{HeaderMap, HeaderValue};

use super::open;
use crate::kaseya::model::{Environment, Named, SignedIn, User};
use crate::kaseya::{Refusal, Trouble};
use crate::{Answer, CallId, Failure};

fn answer(status: u16, body: &str) -> Answer {
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_static("7"));
    Answer {
        call: CallId(1),
        host: "vsa".to_owned(),
        typed: true,
        status,
        headers,
        body: body.as_bytes().to_vec(),
    }
}

fn refusal(status: u16, body: &str) -> Refusal {
    match open(&answer(status, body)) {
        Err(Trouble::Refused { refusal, .. }) => refusal.refusal,
        other => panic!("{other:?}"),
    }
}

fn failure(status: u16, body: &str) -> Failure {
    match open(&answer(status, body)) {
        Err(Trouble::Failed { failure, .. }) => failure,
        other => panic!("{other:?}"),
    }
}

#[test]
fn success_needs_a_response_code() {
    for code in ["0", "200", "201", "204", "\"0\""] {
        let body = format!(r#"{{"Result":[],"ResponseCode":{code},"Status":"OK","Error":"None"}}"#);
        assert!(open(&answer(200, &body)).is_ok(), "{code}");
    }
}

#[test]
fn status_ok_alone_is_not_a_success() {
    let recorded = r#"{"ResponseCode":401,"Status":"OK","Error":"None"}"#;
    assert_eq!(refusal(200, recorded), Refusal::SessionExpired);
    assert_eq!(refusal(200, r#"{"ResponseCode":403,"Status":"OK","Error":"None"}"#), Refusal::RightMissing);
    assert_eq!(refusal(200, r#"{"ResponseCode":1,"Status":"OK"}"#), Refusal::Other);
}

#[test]
fn an_answer_without_an_envelope_is_never_a_success() {
    let unreadable = Failure::Unreadable { host: "vsa".to_owned() };
    for body in [
        "",
        "{}",
        "null",
        r#"{"backups":{"a":1}}"#,
        r#"{"Status":"OK","Error":"None"}"#,
        r#"{"ResponseCode":null}"#,
        r#"{"ResponseCode":true}"#,
        "<?xml version=\"1.0\"?><ArrayOfAgentProcedure/>",
        r#"[{"Result":[]},0,"None",null,null]"#,
        r#"{"Result":[],"ResponseCode":0"#,
    ] {
        assert_eq!(failure(200, body), unreadable, "{body}");
    }
    assert_eq!(failure(204, ""), unreadable);
}

#[test]
fn a_web_page_is_recognised_at_any_status() {
    let page = Failure::Page { host: "vsa".to_owned(), typed: true };
    let html = "<!DOCTYPE html><html></html>";
    for status in [200, 401, 403, 404] {
        assert_eq!(failure(status, html), page, "{status}");
    }
    assert_eq!(refusal(500, html), Refusal::ServerFault);
    assert_eq!(refusal(503, html), Refusal::Busy { seconds: Some(7) });
}

#[test]
fn messages_identify_errors_of_this_client() {
    assert_eq!(refusal(400, r#"{"Error":"Header missing user param"}"#), Refusal::HeaderMalformed);
    assert_eq!(refusal(400, r#"{"Error":"Header missing authorization"}"#), Refusal::HeaderMalformed);
    let filter = r#"{"Message":"Unrecognized 'Edm.Int32' literal '123456789012345'"}"#;
    assert_eq!(refusal(400, filter), Refusal::FilterMalformed);
    assert_eq!(refusal(404, r#"{"Error":"Org not found"}"#), Refusal::NotFound);
}

fn signed_in(result: &str) -> Result<SignedIn, Trouble> {
    let body = format!(r#"{{"Result":{result},"ResponseCode":0,"Status":"OK","Error":"None"}}"#);
    open(&answer(200, &body)).and_then(|opened| SignedIn::read(&opened))
}

#[test]
fn the_session_ends_at_the_servers_time_plus_its_offset() {
    let newer = r#"{"Token":"practice-1","UserName":"u","SessionExpiration":"2026-11-21T09:30:00Z","OffSetInMinutes":-60}"#;
    assert_eq!(signed_in(newer).unwrap().ends, Some("2026-11-21T08:30:00Z".parse().unwrap()));
    let as_text =
        r#"{"Token":"practice-1","SessionExpiration":"2026-11-21T09:30:00Z","OffSetInMinutes":"90"}"#;
    assert_eq!(signed_in(as_text).unwrap().ends, Some("2026-11-21T11:00:00Z".parse().unwrap()));
    let odd = r#"{"Token":"practice-1","SessionExpiration":"soon","OffSetInMinutes":9999999999}"#;
    assert_eq!(signed_in(odd).unwrap().ends, None, "it matters to nobody");
}

#[test]
fn the_recorded_sign_in_of_an_older_build_is_read() {
    let older = r#"{"TenantId":"1","Token":"practice-1","UserName":"u","RoleId":2,"ScopeId":"2",
        "AdminId":64975473,"MachineId":null,"MachineGroupName":null,"Attributes":null,"Roles":[1,"x"]}"#;
    let read = signed_in(older).unwrap();
    assert_eq!(read.user.as_deref(), Some("u"));
    assert_eq!(read.role.unwrap().as_str(), "2");
    assert!(signed_in(r#"{"ApiToken":"practice-1"}"#).is_ok());
    assert!(signed_in(r#"{"Token":"","ApiToken":"practice-1"}"#).is_ok());
    assert!(signed_in(r#"{"Token":760512347605123476051234}"#).is_ok(), "a number");
}

#[test]
fn a_sign_in_without_a_token_is_refused_or_unreadable_and_never_accepted() {
    let refused = |result: &str| match signed_in(result) {
        Err(Trouble::Refused { refusal, .. }) => refusal.refusal == Refusal::BadLogin,
        _ => false,
    };
    assert!(refused(r#"{"Token":"","UserName":"u"}"#));
    assert!(refused(r#"{"Token":"  "}"#));
    for result in ["null", "{}", "[]", "true", r#"{"Token":null}"#, r#"{"Token":true}"#] {
        assert!(matches!(signed_in(result), Err(Trouble::Failed { .. })), "{result}");
    }
}

#[test]
fn ids_keep_all_digits_as_strings_and_as_numbers() {
    for id in ["\"70481365590271846352819064\"", "70481365590271846352819064"] {
        let body = format!(
            r#"{{"Result":[{{"UserId":{id},"AdminName":"u","AdminRoleIds":[{id},2]}}],"ResponseCode":0,"TotalRecords":"1"}}"#
        );
        let opened = open(&answer(200, &body)).unwrap();
        let users: Vec<User> = opened.list().unwrap();
        assert_eq!(users[0].user_id.as_ref().unwrap().as_str(), "70481365590271846352819064");
        assert_eq!(users[0].admin_role_ids.as_ref().unwrap()[1].as_str(), "2");
        assert_eq!(opened.total, Some(1));
    }
    for id in ["1.5", "1e30", "-3", "\"\"", "\"abc\"", "true", "\"123456789012345678901234567\""] {
        let body = format!(
            r#"{{"Result":[{{"UserId":{id},"AdminName":"u","AdminRoleIds":[4],"AdminScopeIds":[{id}]}}],"ResponseCode":0}}"#
        );
        let users: Vec<User> = open(&answer(200, &body)).unwrap().list().unwrap();
        assert_eq!(users[0].user_id, None, "{id}");
        assert_eq!(users[0].admin_role_ids.as_ref().map(Vec::len), Some(1), "the rest is read: {id}");
    }
}

#[test]
fn a_missing_result_is_an_empty_list_only_if_the_total_is_zero() {
    let list = |body: &str| open(&answer(200, body)).unwrap().list::<Named>().map(|rows| rows.len());
    assert_eq!(list(r#"{"Result":[],"ResponseCode":0,"TotalRecords":0}"#), Ok(0));
    assert_eq!(list(r#"{"Result":null,"ResponseCode":0,"TotalRecords":0}"#), Ok(0));
    assert!(list(r#"{"Result":null,"ResponseCode":0}"#).is_err());
    assert!(list(r#"{"ResponseCode":0,"TotalRecords":4}"#).is_err());
    assert!(list(r#"{"Result":{"a":1},"ResponseCode":0}"#).is_err());
    assert!(list(r#"{"Result":[1,2],"ResponseCode":0}"#).is_err());
}

#[test]
fn the_major_version_is_read() {
    let major = |version: &str| Environment { system_version: version.to_owned() }.major();
    assert_eq!(major("9.5.0.52"), Some(9));
    assert_eq!(major(" 7.0"), Some(7));
    assert_eq!(major("10.1"), Some(10));
    assert_eq!(major("R95"), None);
}

#[test]
fn messages_are_not_shortened_before_they_are_masked() {
    let said = format!("{} made-up-token", "x".repeat(195));
    let body = format!(r#"{{"ResponseCode":500,"Error":"{said}"}}"#);
    match open(&answer(500, &body)) {
        Err(Trouble::Refused { refusal, .. }) => assert_eq!(refusal.text, Some(said)),
        other => panic!("{other:?}"),
    }
}
