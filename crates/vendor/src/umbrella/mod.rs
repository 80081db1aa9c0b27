//! Cisco Umbrella.
