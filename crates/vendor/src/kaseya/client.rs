//! Calls that need no session.

use super::envelope::open;
use super::vendor::VENDOR;
use super::{PersonalToken, Server, SignedIn, Trouble};
use crate::reply::send;
use crate::{Call, CallId, Failure, Visit};

/// A client for one VSA.
#[derive(Clone)]
pub struct Client<'v> {
    pub(super) visit: &'v Visit,
    pub(super) server: Server,
}

impl<'v> Client<'v> {
    /// Creates a client for the VSA at this address.
    pub fn new(visit: &'v Visit, server: Server) -> Self {
        Self { visit, server }
    }

    /// Asks whether a VSA 9 answers at this address. No secret is sent.
    pub async fn echo(&self) -> Result<CallId, Trouble> {
        let url = self.server.url("/api/v1.0/echo")?;
        let answer = send(self.visit, &VENDOR, &url, Call::get(&VENDOR, url.clone())).await?;
        open(&answer).map(|opened| opened.call)
    }

    /// Asks whether a VSA X answers at this address: its API demands a sign-in. No secret is sent.
    pub async fn is_vsa_x(&self) -> Result<(CallId, bool), Trouble> {
        let url = self.server.url("/api/v3")?;
        let answer = send(self.visit, &VENDOR, &url, Call::get(&VENDOR, url.clone())).await?;
        Ok((answer.call, answer.status == 401 && !answer.is_page()))
    }

    /// Requests a session token.
    pub(super) async fn get_session(
        &self,
        user: &str,
        token: &PersonalToken,
    ) -> Result<(CallId, SignedIn), Trouble> {
        // In this header a colon ends the user name; the server would take the rest for the token.
        if user.is_empty() || user.contains(':') {
            return Err(Trouble::unmade(Failure::Unsendable));
        }
        let url = self.server.url("/api/v1.0/auth")?;
        let call = Call::sign_in_get(&VENDOR, url.clone()).basic(user, token.secret());
        let answer = send(self.visit, &VENDOR, &url, call).await?;
        let opened = open(&answer).map_err(|trouble| match trouble {
            Trouble::Refused { call, refusal } => refusal.at_sign_in().to(call),
            failed @ Trouble::Failed { .. } => failed,
        })?;
        Ok((answer.call, SignedIn::read(&opened)?))
    }
}
