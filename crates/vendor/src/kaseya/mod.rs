//! Kaseya VSA 9 REST.
