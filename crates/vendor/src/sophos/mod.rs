//! Sophos Central.
