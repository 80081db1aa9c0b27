//! Cisco Umbrella's server.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lotse_guide::{Guide, Plan};
use serde_json::{Value, json};

use crate::call::{Answer, Call, field};
use crate::screen::{Drawing, FUTURE, PAST, ScreenGroup, Shown, dates, finding, label, text};
use crate::vendor::{Mistake, ScreenValue, Vendor, make, names};

const MISTAKES: &[Mistake<Tenant>] = &[
    Mistake {
        name: "umbrella-wrong-secret",
        make: |it| it.accepted_secret = Some("practice-another-secret".to_owned()),
    },
    Mistake { name: "umbrella-expired", make: |it| it.expired = true },
    Mistake { name: "umbrella-scope-missing", make: |it| it.scopes = vec![REPORTS.to_owned()] },
    Mistake { name: "umbrella-write-scope", make: |it| it.scopes.push(WRITES.to_owned()) },
    Mistake { name: "umbrella-provider-console", make: |it| it.is_provider = true },
    Mistake { name: "umbrella-busy", make: |it| it.busy = Some(429) },
];

const ID: &str = "umbrella";
/// The scopes for reading and changing customers, and for reports.
const READS: &str = "admin.customers:read";
const WRITES: &str = "admin.customers:write";
const REPORTS: &str = "reports.aggregations:read";
const HOST: &str = "api.umbrella.com";
/// The expiry in all tokens: the year 2100.
const TOKENS_END: i64 = 4_102_444_800;

/// The current state of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Tenant {
    /// The key.
    pub key: String,
    /// Its secret, as shown on the screen.
    pub secret: String,
    /// The secret that works, if it differs.
    pub accepted_secret: Option<String>,
    /// Whether the key has expired.
    pub expired: bool,
    /// The scopes of the key.
    pub scopes: Vec<String>,
    /// Whether the token names its scopes. Otherwise it has no payload that can be read.
    pub tells_scopes: bool,
    /// Whether the console is one of a service provider (MSSP) rather than of an MSP.
    pub is_provider: bool,
    /// The names of the customers.
    pub customers: Vec<String>,
    /// Whether tokens are accepted. On a real server they expire after an hour.
    pub token_works: bool,
    /// The status with which the server refuses all calls because it is busy or broken.
    pub busy: Option<u16>,
}

impl Default for Tenant {
    fn default() -> Self {
        Self {
            key: "practicekey000000000000000000001".to_owned(),
            secret: "practicesecret000000000000000001".to_owned(),
            accepted_secret: None,
            expired: false,
            scopes: vec![READS.to_owned()],
            tells_scopes: true,
            is_provider: false,
            customers: ["Practice Bakery", "Practice Law Office", "Uebungsfirma", "Practice Dentist"]
                .map(str::to_owned)
                .to_vec(),
            token_works: true,
            busy: None,
        }
    }
}

impl Tenant {
    /// A token of the usual three parts, without a valid signature.
    fn token(&self) -> String {
        let piece = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let mut payload = json!({"iss": "practice", "exp": TOKENS_END});
        if self.tells_scopes {
            payload["scope"] = json!(self.scopes.join(" "));
        }
        format!("{}.{}.practice", piece(&json!({"alg": "none", "typ": "JWT"})), piece(&payload))
    }
}

/// The page of the API key.
fn drawn(tenant: &Tenant, plan: &Plan<'_>) -> Drawing<Tenant> {
    let mut drawing = Drawing::of(ID);
    if plan.guide.product.as_str() != ID {
        return drawing;
    }
    drawing.group(false, [label("api-keys"), text(&tenant.key)]);
    let has = |scope: &str| tenant.scopes.iter().any(|it| it == scope);
    let options = vec![
        ("none".to_owned(), Shown::Words("umbrella-no-access")),
        ("read".to_owned(), label("read-only")),
        ("write".to_owned(), Shown::Words("umbrella-read-write")),
    ];
    let value = if has(WRITES) {
        "write"
    } else if has(READS) {
        "read"
    } else {
        "none"
    };
    drawing.choice("customers".to_owned(), text("admin.customers"), options, value, |tenant, value| {
        tenant.scopes.retain(|it| it != READS && it != WRITES);
        let scopes: &[&str] = match value {
            "read" => &[READS],
            "write" => &[READS, WRITES],
            _ => &[],
        };
        tenant.scopes.extend(scopes.iter().map(ToString::to_string));
    });
    drawing.repairs(["umbrella-credential", "umbrella-customers"].map(|topic| finding(&["topic", topic])));
    drawing.tick("reports".to_owned(), text("reports.aggregations"), has(REPORTS), |tenant, on| {
        tenant.scopes.retain(|it| it != REPORTS);
        if on {
            tenant.scopes.push(REPORTS.to_owned());
        }
    });
    let value = if tenant.expired { PAST } else { FUTURE };
    drawing.choice("expiry".to_owned(), label("expiry-date"), dates(), value, |tenant, value| {
        tenant.expired = value == PAST;
    });
    drawing
}

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        ID
    }

    fn certificate_names(&self) -> &'static [&'static str] {
        &[HOST]
    }

    fn serves(&self, host: &str) -> bool {
        host == HOST
    }

    /// The API key belongs to the organisation: the guide does not ask for it, but a check can use it.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        if guide.product.as_str() != ID {
            return Vec::new();
        }
        vec![
            ScreenValue::plain("umbrella-key", &self.key),
            ScreenValue::secret("umbrella-secret", &self.secret),
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
            return refusal(status, "Too Many Requests").with("retry-after", "20");
        }
        match (call.method.as_str(), call.path.as_str()) {
            ("POST", "/auth/v2/token") => sign_in(self, call),
            ("GET", path @ ("/admin/v2/managed/customers" | "/admin/v2/providers/customers")) => {
                customers(self, path, call)
            }
            _ => refusal(404, "Not Found"),
        }
    }
}

fn sign_in(tenant: &Tenant, call: &Call) -> Answer {
    let secret = tenant.accepted_secret.as_ref().unwrap_or(&tenant.secret);
    let pair = format!("Basic {}", STANDARD.encode(format!("{}:{secret}", tenant.key)));
    if tenant.expired || call.header("authorization") != pair {
        return refusal(401, "Unauthorized");
    }
    if field(&call.body, "grant_type").as_deref() != Some("client_credentials") {
        return refusal(400, "Bad Request");
    }
    let token = json!({"token_type": "bearer", "access_token": tenant.token(), "expires_in": 3600});
    Answer::json(200, &token)
}

fn customers(tenant: &Tenant, path: &str, call: &Call) -> Answer {
    if !tenant.token_works || call.header("authorization") != format!("Bearer {}", tenant.token()) {
        return refusal(401, "Unauthorized");
    }
    if !tenant.scopes.iter().any(|scope| scope.starts_with("admin.customers:")) {
        return refusal(403, "Access Forbidden");
    }
    if path.contains("providers") != tenant.is_provider {
        return refusal(404, "Not Found");
    }
    let row = |(index, name): (usize, &String)| json!({"customerId": index + 1, "customerName": name});
    let (page, limit) = (call.number("page", 1).max(1), call.number("limit", 100).clamp(1, 200));
    let rows = tenant.customers.iter().enumerate().map(row);
    Answer::json(200, &rows.skip((page - 1).saturating_mul(limit)).take(limit).collect())
}

fn refusal(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({"message": message}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customers_are_paged_by_a_hundred_or_by_the_requested_size() {
        let mut tenant =
            Tenant { customers: (0..150).map(|at| at.to_string()).collect(), ..Tenant::default() };
        let headers = [("authorization", format!("Bearer {}", tenant.token()))];
        for (query, first, count) in [
            ("", 1, 100),
            ("?page=2", 101, 50),
            ("?page=3&limit=20", 41, 20),
            ("?limit=1000", 1, 150),
            ("?page=9", 0, 0),
        ] {
            let path = format!("/admin/v2/managed/customers{query}");
            let answer = tenant.answer(&Call::get(HOST, &path, &headers));
            let rows: Vec<Value> = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!((answer.status, rows.len()), (200, count), "{query}");
            assert_eq!(rows.first().map_or(0, |row| row["customerId"].as_i64().unwrap()), first, "{query}");
        }
    }
}
