//! Cisco Umbrella's server.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::server::Shared;
use crate::{Given, Mistake};

/// The mistakes of this vendor.
pub(crate) const MISTAKES: &[Mistake] = &[
    Mistake {
        name: "umbrella-wrong-secret",
        make: |tenants| tenants.umbrella.accepted_secret = Some("practice-another-secret".to_owned()),
    },
    Mistake { name: "umbrella-expired", make: |tenants| tenants.umbrella.expired = true },
    Mistake {
        name: "umbrella-scope-missing",
        make: |tenants| tenants.umbrella.scopes = vec!["reports.aggregations:read".to_owned()],
    },
    Mistake {
        name: "umbrella-write-scope",
        make: |tenants| tenants.umbrella.scopes.push("admin.customers:write".to_owned()),
    },
    Mistake { name: "umbrella-provider-console", make: |tenants| tenants.umbrella.is_provider = true },
    Mistake { name: "umbrella-busy", make: |tenants| tenants.umbrella.busy = Some(429) },
];

/// How the tenant is set up.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Tenant {
    /// The key.
    pub key: String,
    /// Its secret, as the screen shows it.
    pub secret: String,
    /// The secret that works, if it is another one.
    pub accepted_secret: Option<String>,
    /// Whether the key has expired.
    pub expired: bool,
    /// What the key may do.
    pub scopes: Vec<String>,
    /// Whether the token says so: otherwise nothing can be read from it.
    pub tells_scopes: bool,
    /// Whether the console is one of a service provider (MSSP) rather than of an MSP.
    pub is_provider: bool,
    /// The names of the customers.
    pub customers: Vec<String>,
    /// Whether tokens work: those of a real server end after an hour.
    pub token_works: bool,
    /// The status with which the server says that it is busy, or worse.
    pub busy: Option<u16>,
}

impl Default for Tenant {
    fn default() -> Self {
        Self {
            key: "practicekey000000000000000000001".to_owned(),
            secret: "practicesecret000000000000000001".to_owned(),
            accepted_secret: None,
            expired: false,
            scopes: vec!["admin.customers:read".to_owned()],
            tells_scopes: true,
            is_provider: false,
            customers: vec!["Practice Bakery".to_owned(), "Uebungsfirma".to_owned()],
            token_works: true,
            busy: None,
        }
    }
}

impl Tenant {
    /// The values that the screens show.
    pub(crate) fn given(&self, guide: &str) -> Vec<Given> {
        if !guide.contains("umbrella") {
            return Vec::new();
        }
        let given = |kind, value: &str, secret| Given { kind, value: value.to_owned(), secret };
        vec![given("umbrella-key", &self.key, false), given("umbrella-secret", &self.secret, true)]
    }

    /// A token in the usual three pieces; the last one signs nothing.
    fn token(&self) -> String {
        let piece = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let mut payload = json!({"iss": "practice", "exp": 1_800_000_000});
        if self.tells_scopes {
            payload["scope"] = json!(self.scopes.join(" "));
        }
        format!("{}.{}.practice", piece(&json!({"alg": "none", "typ": "JWT"})), piece(&payload))
    }
}

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    host == "api.umbrella.com"
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
    let tenant = &tenants.umbrella;
    if let Some(status) = tenant.busy {
        return busy(status);
    }
    let authorization =
        headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    match (method.as_str(), uri.path()) {
        ("POST", "/auth/v2/token") => {
            let secret = tenant.accepted_secret.as_ref().unwrap_or(&tenant.secret);
            let pair = format!("Basic {}", STANDARD.encode(format!("{}:{secret}", tenant.key)));
            if tenant.expired || authorization != pair {
                return refusal(StatusCode::UNAUTHORIZED, "Unauthorized");
            }
            if &*body != b"grant_type=client_credentials" {
                return refusal(StatusCode::BAD_REQUEST, "Bad Request");
            }
            let token = json!({"token_type": "bearer", "access_token": tenant.token(), "expires_in": 3600});
            body_of(StatusCode::OK, &token)
        }
        ("GET", path @ ("/admin/v2/managed/customers" | "/admin/v2/providers/customers")) => {
            if !tenant.token_works || authorization != format!("Bearer {}", tenant.token()) {
                refusal(StatusCode::UNAUTHORIZED, "Unauthorized")
            } else if !tenant.scopes.iter().any(|scope| scope.starts_with("admin.customers:")) {
                refusal(StatusCode::FORBIDDEN, "Access Forbidden")
            } else if path.contains("providers") == tenant.is_provider {
                let row =
                    |(index, name): (usize, &String)| json!({"customerId": index + 1, "customerName": name});
                let number = |wanted: &str, usual: usize| {
                    url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
                        .find(|(name, _)| name == wanted)
                        .and_then(|(_, value)| value.parse().ok())
                        .unwrap_or(usual)
                        .max(1)
                };
                let (page, limit) = (number("page", 1), number("limit", 200).min(200));
                let rows = tenant.customers.iter().enumerate().map(row);
                body_of(StatusCode::OK, &rows.skip((page - 1) * limit).take(limit).collect())
            } else {
                refusal(StatusCode::NOT_FOUND, "Not Found")
            }
        }
        _ => refusal(StatusCode::NOT_FOUND, "Not Found"),
    }
}

fn refusal(status: StatusCode, message: &str) -> Response {
    body_of(status, &json!({"message": message}))
}

fn busy(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::TOO_MANY_REQUESTS);
    let mut response = refusal(status, "Too Many Requests");
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("20"));
    response
}

fn body_of(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
