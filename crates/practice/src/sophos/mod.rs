//! Sophos Central's servers: one for tokens and one for the API.

use lotse_guide::{Guide, Plan};
use serde_json::{Value, json};

use crate::call::{Answer, Call, field};
use crate::screen::{Drawing, ScreenGroup, Shown, finding, label, text};
use crate::vendor::{Mistake, ScreenValue, Vendor, make, names};

const MISTAKES: &[Mistake<Tenant>] = &[
    Mistake {
        name: "sophos-wrong-secret",
        make: |it| it.accepted_secret = Some("practice-another-secret".to_owned()),
    },
    Mistake { name: "sophos-not-partner", make: |it| "tenant".clone_into(&mut it.id_type) },
    Mistake { name: "sophos-no-tenants", make: |it| it.customers.clear() },
    Mistake { name: "sophos-forbidden", make: |it| it.reads_tenants = false },
    Mistake { name: "sophos-busy", make: |it| it.busy = Some(503) },
];

const VENDOR: &str = "sophos-central";
const TOKEN: &str = "practice-sophos-token-000001";
const REGION: &str = "https://api-eu02.central.sophos.com";
const ID: &str = "0f5c0000-1111-4222-8333-444455556666";

/// The current state of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The id of the API credential.
    pub client_id: String,
    /// Its secret, as shown on the screen.
    pub client_secret: String,
    /// The secret that works, if it differs.
    pub accepted_secret: Option<String>,
    /// The type of account that the credential belongs to: `partner`, `organization`, `tenant`.
    pub id_type: String,
    /// The API's address for partners and organisations, as returned by the API.
    pub global_host: String,
    /// The customers: name and billing type.
    pub customers: Vec<(String, String)>,
    /// Whether the credential may read the customers.
    pub reads_tenants: bool,
    /// Whether tokens are accepted. On a real server they expire after an hour.
    pub token_works: bool,
    /// The status with which the servers refuse all calls because they are busy.
    pub busy: Option<u16>,
}

impl Default for Tenant {
    fn default() -> Self {
        let customer = |name: &str, billing: &str| (name.to_owned(), billing.to_owned());
        Self {
            client_id: "practice-0000-4000-8000-50f050000001".to_owned(),
            client_secret: "practice-secret-of-sophos-000000000001".to_owned(),
            accepted_secret: None,
            id_type: "partner".to_owned(),
            global_host: "https://api.central.sophos.com".to_owned(),
            customers: vec![
                customer("Practice Bakery", "usage"),
                customer("Practice Law Office", "usage"),
                customer("Uebungsfirma", "term"),
                customer("Practice Dentist", "term"),
            ],
            reads_tenants: true,
            token_works: true,
            busy: None,
        }
    }
}

/// The page of the API credential.
fn drawn(tenant: &Tenant, plan: &Plan<'_>) -> Drawing<Tenant> {
    let mut drawing = Drawing::of(VENDOR);
    if plan.guide.product.as_str() != VENDOR {
        return drawing;
    }
    drawing.group(false, [label("api-credentials-management"), text(&tenant.client_id)]);
    let consoles = [
        ("partner", "Sophos Central Partner"),
        ("organization", "Sophos Central Enterprise"),
        ("tenant", "Sophos Central Admin"),
    ];
    let options = consoles.map(|(value, name)| (value.to_owned(), text(name))).into();
    let name = Shown::Words("sophos-console");
    drawing.choice("console".to_owned(), name, options, &tenant.id_type, |tenant, value| {
        value.clone_into(&mut tenant.id_type);
    });
    drawing.repairs([finding(&["topic", "sophos-partner"])]);
    drawing.tick("reads".to_owned(), Shown::Words("sophos-reads"), tenant.reads_tenants, |tenant, on| {
        tenant.reads_tenants = on;
    });
    drawing.repairs([finding(&["topic", "sophos-tenants"])]);
    drawing
}

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        VENDOR
    }

    fn certificate_names(&self) -> &'static [&'static str] {
        &["id.sophos.com", "*.central.sophos.com"]
    }

    fn serves(&self, host: &str) -> bool {
        host.ends_with(".sophos.com")
    }

    /// The API credential belongs to the organisation: the guide does not ask for it, but a check can use it.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        if guide.product.as_str() != VENDOR {
            return Vec::new();
        }
        vec![
            ScreenValue::plain("sophos-client-id", &self.client_id),
            ScreenValue::secret("sophos-client-secret", &self.client_secret),
        ]
    }

    fn screen(&self, plan: &Plan<'_>) -> Vec<ScreenGroup> {
        drawn(self, plan).shown()
    }

    fn set_control(&mut self, plan: &Plan<'_>, control: &str, value: &str) -> bool {
        drawn(self, plan).set(self, control, value)
    }

    fn mistakes(&self) -> Vec<&'static str> {
        names(MISTAKES)
    }

    fn make_mistake(&mut self, name: &str) -> bool {
        make(self, MISTAKES, name)
    }

    fn answer(&mut self, call: &Call) -> Answer {
        if let Some(status) = self.busy {
            return refusal(status, "TooManyRequests").with("retry-after", "20");
        }
        match (call.method.as_str(), call.path.as_str()) {
            ("POST", "/api/v2/oauth2/token") => token(self, &call.body),
            ("GET", path) => read(self, path, call),
            _ => refusal(404, "NotFound"),
        }
    }
}

fn read(tenant: &Tenant, path: &str, call: &Call) -> Answer {
    if !tenant.token_works || call.header("authorization") != format!("Bearer {TOKEN}") {
        return refusal(401, "Unauthorized");
    }
    let kind = tenant.id_type.as_str();
    let (of, below) = match path.split_once("/v1/tenants") {
        Some((of @ ("/partner" | "/organization"), below)) => (&of[1..], below),
        _ if path == "/whoami/v1" => return Answer::json(200, &who(tenant)),
        _ => return refusal(404, "NotFound"),
    };
    if call.header(if of == "partner" { "x-partner-id" } else { "x-organization-id" }) != ID {
        return refusal(401, "Unauthorized");
    }
    if !tenant.reads_tenants || kind != of {
        return refusal(403, "Forbidden");
    }
    if below.is_empty() {
        return customers(tenant, call);
    }
    let found = rows(tenant).find(|row| below.strip_prefix('/').is_some_and(|id| row["id"] == id));
    found.map_or_else(|| refusal(404, "NotFound"), |row| Answer::json(200, &row))
}

/// The account that the credential belongs to. Only a tenant's account has a region.
fn who(tenant: &Tenant) -> Value {
    let mut hosts = json!({"global": tenant.global_host});
    if tenant.id_type == "tenant" {
        hosts["dataRegion"] = json!(REGION);
    }
    json!({"id": ID, "idType": tenant.id_type, "apiHosts": hosts})
}

fn token(tenant: &Tenant, form: &[u8]) -> Answer {
    let is = |name: &str, value: &str| field(form, name).as_deref() == Some(value);
    let secret = tenant.accepted_secret.as_ref().unwrap_or(&tenant.client_secret);
    let asked = is("grant_type", "client_credentials") && is("scope", "token");
    if asked && is("client_id", &tenant.client_id) && is("client_secret", secret) {
        let token = json!({
            "access_token": TOKEN, "refresh_token": "practice-sophos-refresh-000001", "token_type": "bearer",
            "expires_in": 3600, "errorCode": "success", "message": "OK", "trackingId": "practice-tracking-1",
        });
        return Answer::json(200, &token);
    }
    Answer::json(
        401,
        &json!({
            "errorCode": "oauth.invalid_client_secret", "message": "Unauthorized",
            "trackingId": "practice-tracking-2",
        }),
    )
}

/// The customers as rows.
fn rows(tenant: &Tenant) -> impl Iterator<Item = Value> {
    let of = if tenant.id_type == "organization" { "organization" } else { "partner" };
    tenant.customers.iter().enumerate().map(move |(index, (name, billing))| {
        json!({
            "id": format!("0f5c0000-0000-4000-8000-{index:012}"), "name": name, "showAs": name,
            "dataGeography": "DE", "dataRegion": "eu02", "billingType": billing, of: {"id": ID},
            "contact": {
                "firstName": "Practice", "lastName": "Contact", "email": "contact@customer.example",
                "address": {"address1": "Practice Street 1", "city": "Practice", "countryCode": "DE"},
            },
            "products": [], "apiHost": REGION, "status": "active",
        })
    })
}

/// A page of customers. The total is sent only on request.
fn customers(tenant: &Tenant, call: &Call) -> Answer {
    let (page, size) = (call.number("page", 1).max(1), call.number("pageSize", 50).clamp(1, 100));
    let items: Vec<Value> = rows(tenant).skip((page - 1).saturating_mul(size)).take(size).collect();
    let mut pages = json!({"current": page, "size": size, "maxSize": 100});
    if call.parameter("pageTotal").is_some_and(|asked| asked.eq_ignore_ascii_case("true")) {
        let count = tenant.customers.len();
        pages["total"] = json!(count.div_ceil(size));
        pages["items"] = json!(count);
    }
    Answer::json(200, &json!({"items": items, "pages": pages}))
}

fn refusal(status: u16, error: &str) -> Answer {
    let body = json!({
        "error": error, "correlationId": "practice-correlation-1", "requestId": "practice-request-1",
        "createdAt": "2026-11-21T09:00:00Z",
    });
    Answer::json(status, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(tenant: &mut Tenant, of: &str, path: &str) -> (u16, Value) {
        let headers = [("authorization", format!("Bearer {TOKEN}")), (of, ID.to_owned())];
        let answer = tenant.answer(&Call::get("api.central.sophos.com", path, &headers));
        (answer.status, serde_json::from_slice(&answer.body).unwrap())
    }

    #[test]
    fn customers_are_paged_and_counted_on_request() {
        let mut tenant = Tenant::default();
        let (status, first) =
            get(&mut tenant, "x-partner-id", "/partner/v1/tenants?page=1&pageSize=2&pageTotal=True");
        assert_eq!((status, first["items"].as_array().unwrap().len()), (200, 2));
        assert_eq!(first["pages"], json!({"current": 1, "size": 2, "maxSize": 100, "total": 2, "items": 4}));
        let customer = &first["items"][0];
        assert_eq!((&customer["dataRegion"], &customer["partner"]["id"]), (&json!("eu02"), &json!(ID)));
        assert!(customer["contact"]["email"].is_string());
        let (_, second) = get(&mut tenant, "x-partner-id", "/partner/v1/tenants?page=2&pageSize=2");
        assert_eq!(second["pages"], json!({"current": 2, "size": 2, "maxSize": 100}));
        assert_eq!(second["items"].as_array().unwrap().len(), 2);
        let path = format!("/partner/v1/tenants/{}", customer["id"].as_str().unwrap());
        assert_eq!(get(&mut tenant, "x-partner-id", &path).1, *customer);
        assert_eq!(get(&mut tenant, "x-partner-id", "/partner/v1/tenants/other").0, 404);
    }

    #[test]
    fn each_kind_of_credential_has_its_own_paths_and_hosts() {
        for (kind, partner, organization) in
            [("partner", 200, 403), ("organization", 403, 200), ("tenant", 403, 403)]
        {
            let mut tenant = Tenant { id_type: kind.to_owned(), ..Tenant::default() };
            assert_eq!(get(&mut tenant, "x-partner-id", "/partner/v1/tenants").0, partner, "{kind}");
            let (status, body) = get(&mut tenant, "x-organization-id", "/organization/v1/tenants");
            assert_eq!(status, organization, "{kind}");
            assert_eq!(body["items"][0]["organization"]["id"] == ID, status == 200, "{kind}");
            assert_eq!(get(&mut tenant, "x-partner-id", "/organization/v1/tenants").0, 401, "{kind}");
            let (_, who) = get(&mut tenant, "x-tenant-id", "/whoami/v1");
            assert_eq!(who["apiHosts"]["dataRegion"] == REGION, kind == "tenant", "{who}");
        }
    }
}
