//! Kaseya VSA 9 REST API.
//!
//! The user signs in with user name and personal access token; later calls carry the session's token. The vendor
//! reports errors in answers with status 200 and `"Status":"OK"`, so an answer counts as a success only if its
//! `ResponseCode` says so. The vendor does not publish which endpoint needs which permission: a successful read
//! proves that the data can be read, not that a box is ticked. Passwords and the older SOAP API are not supported.

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
pub use model::{
    Agent, CurrentUser, Environment, Identifier, Listing, Named, Organisation, Role, SignedIn, User,
};
pub use refusal::{Refusal, Refused, Trouble};
pub use session::Session;
pub use token::{PersonalToken, TokenFault};
pub use vendor::VENDOR;
