//! The Autotask client against a practice tenant.

#![cfg(test)]

mod client;
