//! ConnectWise PSA REST API: sites, the calls that read, and the meaning of refusals.
//!
//! The client only reads. It learns a caller's permissions from the lists that the vendor keeps about the caller,
//! and sends nothing that could be mistaken for a change, not even a call that would be refused. Bodies are never
//! shown as received: an error keeps at most 200 characters of text without tags.

mod client;
mod company;
mod deeper;
mod model;
mod pages;
mod refusal;
mod site;
mod vendor;

pub use client::{CLIENT_ID_HEADER, Client, Keys, Probe};
pub use company::{ALIAS, Company, Lookup, answers_as_api, look_up};
pub use deeper::{Author, BoardStatus, Entered, IntegratorLogin, ListedBoard, ListedCompany, Records, Row};
pub use model::{
    ApiMember, Board, CustomizeItem, FunctionLevels, Item, Level, Member, MemberInfo, MemberReference,
    RoleReference, SetupScreen,
};
pub use refusal::{Refusal, Refused, names_keys};
pub use site::{Site, SiteFault};
pub use vendor::VENDOR;
