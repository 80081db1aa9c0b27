//! The ConnectWise client against a practice tenant.

mod client;
mod common;
mod refusals;
mod site;
