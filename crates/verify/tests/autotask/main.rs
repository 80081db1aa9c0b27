//! Checks against the practice tenant of Autotask.

mod clean;
mod flips;
mod garbage;
mod inspector;
mod mistakes;
mod own_user;
mod rows;
mod slice;
mod tries;
mod webhooks;
mod world;
