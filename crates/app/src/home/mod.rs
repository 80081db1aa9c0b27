//! The first page, and the organisations that it lists. It shows how every run stands and what needs attention.

pub(crate) mod organisations;
