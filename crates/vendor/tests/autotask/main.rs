//! The client of Autotask against the practice tenant.

#![cfg(test)]

mod client;
