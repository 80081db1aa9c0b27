//! Kaseya VSA 9 REST.
//!
//! Sign-in is by user name and personal access token; everything after it carries the session's own token. The
//! vendor puts errors inside answers with status 200 and says `"Status":"OK"` even then, so an answer counts only if
//! its `ResponseCode` says so. Which endpoint needs which right is published nowhere: what is read here proves that
//! something can be read, not that a box is ticked. Passwords and the older SOAP interface are not offered.

mod address;
mod client;
mod envelope;
mod model;
mod refusal;
mod session;
mod token;
mod vendor;

pub use address::{AddressFault, Server};
pub use client::Client;
pub use model::{Agent, CurrentUser, Environment, Identifier, Listing, Named, Role, SignedIn, User};
pub use refusal::{Refusal, Refused, Trouble};
pub use session::Session;
pub use token::{PersonalToken, TokenFault};
pub use vendor::VENDOR;
