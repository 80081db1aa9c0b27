//! A call before it is made.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::body::Bytes;
use lotse_vault::Secret;
use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;
use url::Url;

use super::Vendor;

/// What a call is for. A check lets only the first three through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Changes nothing at the vendor. GET, or a query by POST.
    Read,
    /// Gets a token. Changes nothing but may count as a failed login: never repeated by the door.
    SignIn,
    /// Ends a session that this visit began.
    SignOut,
    /// Deletes one webhook.
    Delete,
}

/// What a call sends along.
#[derive(Clone)]
pub enum Body {
    /// Nothing.
    None,
    /// JSON.
    Json(Vec<u8>),
    /// A form; a secret field is among [`Call::secrets`].
    Form(Secret),
}

/// A call before it is made.
#[derive(Clone)]
pub struct Call {
    pub(crate) vendor: &'static Vendor,
    pub(crate) intent: Intent,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    /// What must not appear in any excerpt or log.
    pub(crate) secrets: Vec<Secret>,
    /// Characters of a header can't be sent: the call fails before it is made.
    pub(crate) unsendable: bool,
    /// Who signs in with this call, where it counts as a sign-in.
    pub(crate) login: Option<Secret>,
}

/// A secret as the HTTP client takes it: without a copy, and wiped with the last reference.
struct Shared(Secret);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        // It is about to be sent.
        self.0.expose().as_bytes()
    }
}

/// The bytes of a secret that is about to be sent.
pub(crate) fn bytes(secret: &Secret) -> Bytes {
    Bytes::from_owner(Shared(secret.clone()))
}

/// Fields of a form that say how the vendor's protocol goes on. They are words, not secrets.
const PROTOCOL: [&str; 2] = ["grant_type", "scope"];

impl Call {
    /// Reads with GET.
    pub fn get(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::Read, Method::GET, url)
    }

    /// Reads with a vendor's query by POST. The door refuses paths that are no query.
    pub fn query(vendor: &'static Vendor, url: Url, body: &impl Serialize) -> Self {
        let mut call = Self::new(vendor, Intent::Read, Method::POST, url);
        match serde_json::to_vec(body) {
            Ok(json) => call.body = Body::Json(json),
            Err(_) => call.unsendable = true,
        }
        call
    }

    /// Gets a token, with GET.
    pub fn sign_in_get(vendor: &'static Vendor, url: Url) -> Self {
        Self::new(vendor, Intent::SignIn, Method::GET, url)
    }

    /// Gets a token, by posting a form. Values are percent-encoded here.
    pub fn sign_in_form(vendor: &'static Vendor, url: Url, fields: &[(&str, &Secret)]) -> Self {
        let mut call = Self::new(vendor, Intent::SignIn, Method::POST, url);
        // Large enough for everything escaped: a text that grows leaves copies behind.
        let room = fields.iter().map(|(name, value)| 2 + name.len() + 3 * value.expose().len()).sum();
        let mut form = url::form_urlencoded::Serializer::new(String::with_capacity(room));
        for (name, value) in fields {
            // The form is what the vendor asks for; it is kept as a secret as a whole.
            form.append_pair(name, value.expose());
            if !PROTOCOL.contains(name) {
                call.secrets.push((*value).clone());
            }
            if matches!(*name, "client_id" | "username") {
                // Kept to tell users apart while the visit lasts.
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

    /// A header that is no secret.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.push(name, &Secret::new(value.to_owned()), false);
        self
    }

    /// A header whose whole value is a secret.
    #[must_use]
    pub fn secret_header(mut self, name: &'static str, value: &Secret) -> Self {
        // The vendor asks for it in this header.
        self.push(name, value, true);
        self.secrets.push(value.clone());
        self
    }

    /// `Authorization: Basic`, from a user name and a secret.
    #[must_use]
    pub fn basic(mut self, user: &str, secret: &Secret) -> Self {
        // Encoded as the vendor asks for it; the encoded form is masked like the secret itself.
        let encoded = Secret::new(STANDARD.encode(Secret::joined(&[user, ":", secret.expose()]).expose()));
        self.push("authorization", &Secret::joined(&["Basic ", encoded.expose()]), true);
        self.secrets.extend([encoded, secret.clone()]);
        if self.intent == Intent::SignIn {
            self.login = Some(Secret::new(user.to_owned()));
        }
        self
    }

    /// `Authorization: Bearer`.
    #[must_use]
    pub fn bearer(mut self, token: &Secret) -> Self {
        // The vendor issued this token for this header.
        self.push("authorization", &Secret::joined(&["Bearer ", token.expose()]), true);
        self.secrets.push(token.clone());
        self
    }

    /// The call counts as a sign-in of this user: a 401 or 403 counts as a failed one. For vendors whose every call
    /// carries the keys; calls that get a token count anyway.
    #[must_use]
    pub fn counts_as_login(mut self, user: &str) -> Self {
        self.login = Some(Secret::new(user.to_owned()));
        self
    }

    fn push(&mut self, name: &'static str, value: &Secret, secret: bool) {
        // Only visible characters: a header can carry others, but a vendor would read them in its own way.
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
