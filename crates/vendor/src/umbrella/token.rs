//! Scopes that a token names. Its signature is not verified, so they may cause a warning but never a pass.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lotse_vault::Secret;
use serde::Deserialize;

#[derive(Deserialize)]
struct Payload {
    #[serde(alias = "scopes")]
    scope: Option<Scopes>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Scopes {
    Text(String),
    List(Vec<String>),
}

/// The scopes in the payload of a token, such as `admin.customers:read`. `None` if the token has none that can be
/// read.
pub(super) fn scopes(token: &Secret) -> Option<Vec<String>> {
    // The token is decoded on this machine only. The scopes are not secret; the token stays secret.
    let payload = token.expose().split('.').nth(1)?;
    let bytes = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    let payload: Payload = serde_json::from_slice(&bytes).ok()?;
    let scopes: Vec<String> = match payload.scope? {
        Scopes::Text(text) => text.split([' ', ',']).map(ToOwned::to_owned).collect(),
        Scopes::List(list) => list,
    };
    let scopes: Vec<String> = scopes.into_iter().filter(|scope| scope.contains(':')).take(100).collect();
    (!scopes.is_empty()).then_some(scopes)
}
