//! Autotask REST.
