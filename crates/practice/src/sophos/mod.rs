//! Sophos Central's servers: one for tokens and one for everything else.

use lotse_guide::Guide;
use serde_json::{Value, json};

use crate::call::{Answer, Call, field};
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
const ID: &str = "0f5c0000-1111-4222-8333-444455556666";

/// The tenant as it is set up right now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The id of the API credential.
    pub client_id: String,
    /// Its secret, as the screen shows it.
    pub client_secret: String,
    /// The secret that works, if it is another one.
    pub accepted_secret: Option<String>,
    /// Whose credential it is: `partner`, `organization`, `tenant`.
    pub id_type: String,
    /// The address that the API gives for itself.
    pub global_host: String,
    /// The customers: name and billing type.
    pub customers: Vec<(String, String)>,
    /// Whether the credential may read them.
    pub reads_tenants: bool,
    /// Whether tokens work. Those of a real server expire after an hour.
    pub token_works: bool,
    /// The status with which the servers refuse calls because they are busy.
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
            ],
            reads_tenants: true,
            token_works: true,
            busy: None,
        }
    }
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

    /// The API credential belongs to the organisation: the guide does not ask for it, a check can use it.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        if guide.product.as_str() != VENDOR {
            return Vec::new();
        }
        vec![
            ScreenValue::plain("sophos-client-id", &self.client_id),
            ScreenValue::secret("sophos-client-secret", &self.client_secret),
        ]
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
    match path {
        "/whoami/v1" => Answer::json(
            200,
            &json!({"id": ID, "idType": tenant.id_type, "apiHosts": {"global": tenant.global_host}}),
        ),
        "/partner/v1/tenants" if call.header("x-partner-id") != ID => refusal(401, "Unauthorized"),
        "/partner/v1/tenants" if !tenant.reads_tenants || tenant.id_type != "partner" => {
            refusal(403, "Forbidden")
        }
        "/partner/v1/tenants" => customers(tenant, call),
        _ => refusal(404, "NotFound"),
    }
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

fn customers(tenant: &Tenant, call: &Call) -> Answer {
    let (page, size) = (call.number("page", 1).max(1), call.number("pageSize", 50).clamp(1, 100));
    let all = tenant.customers.iter().enumerate().map(|(index, (name, billing))| {
        json!({
            "id": format!("0f5c0000-0000-4000-8000-{index:012}"), "name": name, "showAs": name,
            "dataGeography": "DE", "dataRegion": "eu02", "billingType": billing, "partner": {"id": ID},
            "apiHost": "https://api-eu02.central.sophos.com", "status": "active",
        })
    });
    let items: Vec<Value> = all.skip((page - 1) * size).take(size).collect();
    let count = tenant.customers.len();
    let pages = json!({
        "current": page, "size": size, "total": count.div_ceil(size), "items": count, "maxSize": 100,
    });
    Answer::json(200, &json!({"items": items, "pages": pages}))
}

fn refusal(status: u16, error: &str) -> Answer {
    let body = json!({
        "error": error, "correlationId": "practice-correlation-1", "requestId": "practice-request-1",
        "createdAt": "2026-11-21T09:00:00Z",
    });
    Answer::json(status, &body)
}
