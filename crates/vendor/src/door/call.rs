//! A call before it is sent.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::body::Bytes;
use lotse_vault::Secret;
use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;
use url::Url;

use super::Vendor;

/// The purpose of a call. A check may only make calls of the first three kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Changes nothing at the vendor: a GET, or a query by POST.
    Read,
    /// Requests a token. It changes nothing but may count as a failed login, so the door never repeats it.
    SignIn,
    /// Ends a session that this visit started.
    SignOut,
    /// Deletes one webhook.
    Delete,
}

/// The body of a call.
#[derive(Clone)]
pub enum Body {
    /// No body.
    None,
    /// JSON.
    Json(Vec<u8>),
    /// A form. Its secret fields are also in [`Call::secrets`].
    Form(Secret),
}

/// A call before it is sent.
#[derive(Clone)]
pub struct Call {
    pub(crate) vendor: &'static Vendor,
    pub(crate) intent: Intent,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    /// Values that must not appear in any excerpt or log.
    pub(crate) secrets: Vec<Secret>,
    /// A header contains characters that can't be sent: the call fails without being sent.
    pub(crate) unsendable: bool,
    /// The user who signs in, if the call counts as a sign-in.
    pub(crate) login: Option<Secret>,
}

/// Passes a secret to the HTTP client without a copy; it is wiped with the last reference.
struct Shared(Secret);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        // The secret is about to be sent.
        self.0.expose().as_bytes()
    }
}

/// The bytes of a secret that is about to be sent.
pub(crate) fn bytes(secret: &Secret) -> Bytes {
    Bytes::from_owner(Shared(secret.clone()))
}

/// Form fields that belong to the vendor's protocol. Their values are words, not secrets.
const PROTOCOL: [&str; 2] = ["grant_type", "scope"];

impl Call {
    /// Reads with GET.
    pub fn get(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::Read, Method::GET, url)
    }

    /// Reads with a vendor's query by POST. The door refuses paths that are not a query.
    pub fn query(vendor: &'static Vendor, url: Url, body: &impl Serialize) -> Self {
        let mut call = Self::new(vendor, Intent::Read, Method::POST, url);
        match serde_json::to_vec(body) {
            Ok(json) => call.body = Body::Json(json),
            Err(_) => call.unsendable = true,
        }
        call
    }

    /// Requests a token with GET.
    pub fn sign_in_get(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::SignIn, Method::GET, url)
    }

    /// Requests a token by posting a form. The values are percent-encoded here.
    pub fn sign_in_form(vendor: &'static Vendor, url: Url, fields: &[(&str, &Secret)]) -> Self {
        let mut call = Self::new(vendor, Intent::SignIn, Method::POST, url);
        // Enough space for every character escaped, because a string that grows leaves copies in memory.
        let room = fields.iter().map(|(name, value)| 2 + name.len() + 3 * value.expose().len()).sum();
        let mut form = url::form_urlencoded::Serializer::new(String::with_capacity(room));
        for (name, value) in fields {
            // The vendor wants the secret in the form; the whole form is kept as a secret.
            form.append_pair(name, value.expose());
            if !PROTOCOL.contains(name) {
                call.secrets.push((*value).clone());
            }
            if matches!(*name, "client_id" | "username") {
                // Kept during the visit to tell users apart.
                call.login = Some((*value).clone());
            }
        }
        call.body = Body::Form(Secret::new(form.finish()));
        call
    }

    /// Ends a session.
    pub fn sign_out(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::SignOut, Method::DELETE, url)
    }

    /// Deletes one webhook.
    pub fn delete(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::Delete, Method::DELETE, url)
    }

    fn new(vendor: &'static Vendor, intent: Intent, method: Method, url: Url) -> Self {
        Self {
            vendor,
            intent,
            method,
            url,
            headers: Vec::new(),
            body: Body::None,
            secrets: Vec::new(),
            unsendable: false,
            login: None,
        }
    }

    /// Adds a header that is not secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.push(name, &Secret::new(value.to_owned()), false);
        self
    }

    /// Adds a header whose whole value is secret.
    #[must_use]
    pub fn secret_header(mut self, name: &'static str, value: &Secret) -> Self {
        // The vendor wants the secret in this header.
        self.push(name, value, true);
        self.secrets.push(value.clone());
        self
    }

    /// Adds `Authorization: Basic` with a user name and a secret.
    #[must_use]
    pub fn basic(mut self, user: &str, secret: &Secret) -> Self {
        // The vendor wants this encoding. The encoded form is masked like the secret itself.
        let encoded = Secret::new(STANDARD.encode(Secret::joined(&[user, ":", secret.expose()]).expose()));
        self.push("authorization", &Secret::joined(&["Basic ", encoded.expose()]), true);
        self.secrets.extend([encoded, secret.clone()]);
        if self.intent == Intent::SignIn {
            self.login = Some(Secret::new(user.to_owned()));
        }
        self
    }

    /// Adds `Authorization: Bearer`.
    #[must_use]
    pub fn bearer(mut self, token: &Secret) -> Self {
        // The vendor issued this token for this header.
        self.push("authorization", &Secret::joined(&["Bearer ", token.expose()]), true);
        self.secrets.push(token.clone());
        self
    }

    /// Counts the call as a sign-in of this user, so that a 401 or 403 counts as a failed one. For vendors whose
    /// every call carries the keys; calls that request a token always count.
    #[must_use]
    pub fn counts_as_login(mut self, user: &str) -> Self {
        self.login = Some(Secret::new(user.to_owned()));
        self
    }

    fn push(&mut self, name: &'static str, value: &Secret, secret: bool) {
        // Only visible characters: a header can carry others, but vendors interpret them differently.
        let sendable = value.expose().bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
        match HeaderValue::from_maybe_shared(bytes(value)).ok().filter(|_| sendable) {
            Some(mut value) => {
                value.set_sensitive(secret);
                self.headers.push((HeaderName::from_static(name), value));
            }
            None => self.unsendable = true,
        }
    }
}
