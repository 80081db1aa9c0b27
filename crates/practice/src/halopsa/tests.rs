//! The server itself.

use serde_json::{Value, json};

use super::tenant::{HOST, Tenant};
use crate::call::{Answer, Call};
use crate::vendor::Vendor as _;

fn tenant() -> Tenant {
    let mut tenant = Tenant::default();
    tenant.add_application(
        "made-up",
        "Made Up",
        vec!["read:tickets".to_owned(), "edit:customers".to_owned()],
    );
    tenant
}

fn token(tenant: &mut Tenant, tenant_name: &str, secret: &str, scope: &str) -> Answer {
    let id = &tenant.applications[0].client_id;
    let form = format!("grant_type=client_credentials&client_id={id}&client_secret={secret}&scope={scope}");
    let path = format!("/auth/token?tenant={tenant_name}");
    let call = Call { method: "POST".to_owned(), body: form.into_bytes(), ..Call::get(HOST, &path, &[]) };
    assert!(!call.writes(), "asking for a token writes nothing");
    tenant.answer(&call)
}

fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_default()
}

#[test]
fn a_token_has_the_scopes_that_were_asked_for_and_that_the_application_has() {
    let mut it = tenant();
    let secret = it.applications[0].secret.clone();
    for (asked, refuses, status, granted) in [
        ("read:tickets", false, 200, json!("read:tickets")),
        ("read:tickets+edit:customers", false, 200, json!("read:tickets edit:customers")),
        ("read:tickets+edit:tickets", false, 200, json!("read:tickets")),
        ("read:tickets+edit:tickets", true, 400, json!(null)),
        ("all", false, 400, json!(null)),
        ("", false, 200, json!("")),
    ] {
        it.refuses_scopes = refuses;
        let answer = token(&mut it, "uebungsfirma", &secret, asked);
        assert_eq!((answer.status, &body(&answer)["scope"]), (status, &granted), "{asked}");
    }
    assert_eq!(token(&mut it, "another", &secret, "read:tickets").status, 404);
    assert_eq!(token(&mut it, "uebungsfirma", "wrong", "read:tickets").status, 401);
}

#[test]
fn a_list_needs_its_scope_and_editing_includes_reading() {
    let mut it = tenant();
    let secret = it.applications[0].secret.clone();
    for (asked, tickets, clients, agent) in
        [("read:tickets", 200, 401, 200), ("edit:customers", 401, 200, 200), ("", 401, 401, 401)]
    {
        let bearer = body(&token(&mut it, "uebungsfirma", &secret, asked))["access_token"].clone();
        let headers = [("authorization", format!("Bearer {}", bearer.as_str().unwrap()))];
        for (path, status) in [("/api/Tickets", tickets), ("/api/Client", clients), ("/api/Agent/me", agent)]
        {
            assert_eq!(it.answer(&Call::get(HOST, path, &headers)).status, status, "{asked} {path}");
        }
    }
}
