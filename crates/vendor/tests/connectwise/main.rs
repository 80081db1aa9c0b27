//! The ConnectWise client against a practice tenant.

#![cfg(test)]

mod client;
mod common;
mod refusals;
mod site;
