//! ConnectWise PSA REST: where a site answers, what may be read, and what its refusals mean.
//!
//! Reads only. What a caller may do is read from the lists the vendor keeps about the caller itself; nothing is sent
//! that could be mistaken for a change, not even one that would be refused. Bodies are never shown as they come: an
//! error keeps at most 200 characters of text without tags.

mod client;
mod company;
mod model;
mod pages;
mod refusal;
mod site;
mod vendor;

pub use client::{CLIENT_ID_HEADER, Client, Keys, Probe};
pub use company::{ALIAS, Company, Lookup, answers_as_api, look_up};
pub use model::{
    ApiMember, Board, CustomizeItem, FunctionLevels, Item, Level, Member, MemberInfo, MemberReference,
    RoleReference, SetupScreen,
};
pub use refusal::{Refusal, Refused};
pub use site::{Site, SiteFault};
pub use vendor::VENDOR;
