//! Sophos Central's servers: the one for tokens and the one for everything else.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use crate::server::Shared;
use crate::{Given, Mistake};

/// The mistakes of this vendor.
pub(crate) const MISTAKES: &[Mistake] = &[
    Mistake {
        name: "sophos-wrong-secret",
        make: |tenants| tenants.sophos.accepted_secret = Some("practice-another-secret".to_owned()),
    },
    Mistake { name: "sophos-not-partner", make: |tenants| "tenant".clone_into(&mut tenants.sophos.id_type) },
    Mistake { name: "sophos-no-tenants", make: |tenants| tenants.sophos.customers.clear() },
    Mistake { name: "sophos-forbidden", make: |tenants| tenants.sophos.reads_tenants = false },
    Mistake { name: "sophos-busy", make: |tenants| tenants.sophos.busy = Some(503) },
];

const TOKEN: &str = "practice-sophos-token-000001";
const ID: &str = "0f5c0000-1111-4222-8333-444455556666";

/// How the tenant is set up.
#[derive(Debug, Clone)]
pub struct Tenant {
    /// The id of the API credential.
    pub client_id: String,
    /// Its secret, as the screen shows it.
    pub client_secret: String,
    /// The secret that works, if it is another one.
    pub accepted_secret: Option<String>,
    /// Whose credential it is: `partner`, `organization`, `tenant`.
    pub id_type: String,
    /// Where the API says that it is.
    pub global_host: String,
    /// The customers: name and billing type.
    pub customers: Vec<(String, String)>,
    /// Whether the credential may read them.
    pub reads_tenants: bool,
    /// Whether tokens work: those of a real server end after an hour.
    pub token_works: bool,
    /// The status with which the servers say that they are busy.
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

impl Tenant {
    /// The values that the screens show.
    pub(crate) fn given(&self, guide: &str) -> Vec<Given> {
        if !guide.contains("sophos") {
            return Vec::new();
        }
        let given = |kind, value: &str, secret| Given { kind, value: value.to_owned(), secret };
        vec![
            given("sophos-client-id", &self.client_id, false),
            given("sophos-client-secret", &self.client_secret, true),
        ]
    }
}

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    host.ends_with(".sophos.com")
}

/// What it answers.
pub(crate) fn router() -> Router<Shared> {
    Router::new().fallback(answer)
}

async fn answer(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let tenants = shared.tenants();
    let tenant = &tenants.sophos;
    if let Some(status) = tenant.busy {
        return busy(status);
    }
    match (method.as_str(), uri.path()) {
        ("POST", "/api/v2/oauth2/token") => token(tenant, &body),
        ("GET", path) => {
            let text =
                |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            if !tenant.token_works || text("authorization") != format!("Bearer {TOKEN}") {
                return refusal(StatusCode::UNAUTHORIZED, "Unauthorized");
            }
            match path {
                "/whoami/v1" => body_of(
                    StatusCode::OK,
                    &json!({"id": ID, "idType": tenant.id_type, "apiHosts": {"global": tenant.global_host}}),
                ),
                "/partner/v1/tenants" if text("x-partner-id") != ID => {
                    refusal(StatusCode::UNAUTHORIZED, "Unauthorized")
                }
                "/partner/v1/tenants" if !tenant.reads_tenants || tenant.id_type != "partner" => {
                    refusal(StatusCode::FORBIDDEN, "Forbidden")
                }
                "/partner/v1/tenants" => customers(tenant, uri.query().unwrap_or_default()),
                _ => refusal(StatusCode::NOT_FOUND, "NotFound"),
            }
        }
        _ => refusal(StatusCode::NOT_FOUND, "NotFound"),
    }
}

fn token(tenant: &Tenant, body: &Bytes) -> Response {
    let field = |wanted: &str| {
        url::form_urlencoded::parse(body)
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    };
    let secret = tenant.accepted_secret.as_ref().unwrap_or(&tenant.client_secret);
    let asked = field("grant_type") == "client_credentials" && field("scope") == "token";
    if asked && field("client_id") == tenant.client_id && field("client_secret") == *secret {
        let token = json!({
            "access_token": TOKEN, "refresh_token": "practice-sophos-refresh-000001", "token_type": "bearer",
            "expires_in": 3600, "errorCode": "success", "message": "OK", "trackingId": "practice-tracking-1",
        });
        return body_of(StatusCode::OK, &token);
    }
    body_of(
        StatusCode::UNAUTHORIZED,
        &json!({
            "errorCode": "oauth.invalid_client_secret", "message": "Unauthorized",
            "trackingId": "practice-tracking-2",
        }),
    )
}

fn customers(tenant: &Tenant, query: &str) -> Response {
    let number = |wanted: &str, otherwise: usize| {
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == wanted)
            .and_then(|(_, value)| value.parse().ok())
            .unwrap_or(otherwise)
    };
    let (page, size) = (number("page", 1).max(1), number("pageSize", 50).clamp(1, 100));
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
    body_of(StatusCode::OK, &json!({"items": items, "pages": pages}))
}

fn refusal(status: StatusCode, error: &str) -> Response {
    let body = json!({
        "error": error, "correlationId": "practice-correlation-1", "requestId": "practice-request-1",
        "createdAt": "2026-11-21T09:00:00Z",
    });
    body_of(status, &body)
}

fn busy(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let mut response = refusal(status, "TooManyRequests");
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("20"));
    response
}

fn body_of(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
