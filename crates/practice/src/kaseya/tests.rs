//! Calls of third-party clients to the tenant.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Span, Timestamp};
use serde_json::{Value, json};

use super::tenant::HOST;
use super::{TOKEN, Tenant};
use crate::call::Call;
use crate::vendor::Vendor as _;

const NAME: &str = "practice@uebungsfirma.example";

struct World {
    tenant: Tenant,
    session: Value,
}

impl World {
    fn new() -> Self {
        let mut tenant = Tenant::default();
        tenant.add_user("guide", NAME, TOKEN, "practice");
        let pair = STANDARD.encode(format!("{NAME}:{TOKEN}"));
        let call = Call::get(HOST, "/api/v1.0/auth/", &[("authorization", format!("Basic {pair}"))]);
        let answer: Value = serde_json::from_slice(&tenant.answer(&call).body).unwrap();
        Self { tenant, session: answer["Result"].clone() }
    }

    fn call(&mut self, method: &str, path: &str) -> (u16, Value) {
        let token = self.session["Token"].as_str().unwrap();
        let headers = [("authorization", format!("Bearer {token}"))];
        let call = Call::get(HOST, &format!("/api/v1.0{path}"), &headers);
        let answer = self.tenant.answer(&Call { method: method.to_owned(), ..call });
        (answer.status, serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    fn get(&mut self, path: &str) -> Value {
        self.call("GET", path).1
    }

    fn names(&mut self, path: &str) -> Vec<String> {
        let rows = self.get(path)["Result"].clone();
        rows.as_array().unwrap().iter().map(|row| row["AssetName"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn a_session_expires_after_half_an_hour_or_at_sign_out() {
    let mut world = World::new();
    let end: Timestamp = world.session["SessionExpiration"].as_str().unwrap().parse().unwrap();
    // Whether or not a client adds the offset, the expiry is in the future.
    let real = end + Span::new().minutes(world.session["OffSetInMinutes"].as_i64().unwrap());
    assert!(real > Timestamp::now() && real < Timestamp::now() + Span::new().hours(1), "{real}");
    assert_eq!(world.get("/environment")["ResponseCode"], 0);
    assert_eq!(world.call("DELETE", "/System/Users/Session/").0, 204);
    assert_eq!(world.get("/environment"), json!({"ResponseCode": 401, "Status": "OK", "Error": "None"}));
}

#[test]
fn lists_are_filtered_sorted_and_paged() {
    let mut world = World::new();
    assert_eq!(world.get("/assetmgmt/assets/")["TotalRecords"], 31);
    assert_eq!(world.names("/assetmgmt/assets?$top=2"), ["practice-01", "practice-02"]);
    assert_eq!(world.names("/assetmgmt/assets?$skip=30"), ["practice-31"]);
    let last = "/assetmgmt/assets?$orderby=AssetName%20desc&$top=1";
    assert_eq!(world.names(last), ["practice-31"]);
    let some = "/assetmgmt/assets?$filter=substringof('-3',AssetName)&$top=1";
    assert_eq!(world.names(some), ["practice-30"]);
    assert_eq!(world.get(some)["TotalRecords"], 2, "all that the filter keeps");
    assert_eq!(world.names("/assetmgmt/assets?$filter=AssetId%20eq%2013M"), ["practice-02"]);
    assert_eq!(world.call("GET", "/assetmgmt/assets?$filter=AssetId%3D13").0, 400);
    let user = world.get("/system/users?$filter=AdminName%20eq%20'PRACTICE@uebungsfirma.example'");
    assert_eq!(user["TotalRecords"], 1);
    // Every agent has its own long id and an audit.
    let agents = world.get("/assetmgmt/agents")["Result"].clone();
    let id = agents[11]["AgentId"].as_str().unwrap();
    assert_ne!(agents[10]["AgentId"], *id);
    assert_eq!(world.get(&format!("/assetmgmt/audit/{id}/summary"))["Result"]["ComputerName"], "practice-12");
}
