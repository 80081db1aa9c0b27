//! Checks against the practice tenant of Autotask.

#![cfg(test)]

#[path = "../by_hand/autotask.rs"]
mod by_hand;
mod clean;
mod deeper;
#[path = "../shared/description.rs"]
mod description;
mod flips;
#[path = "../shared/garbage.rs"]
mod garbage;
mod inspector;
mod mistakes;
mod odd;
mod own_user;
mod rows;
#[path = "../shared/mod.rs"]
mod shared;
mod slice;
mod spoiled;
mod tries;
mod webhooks;
mod world;
#[path = "../shared/written.rs"]
mod written;
