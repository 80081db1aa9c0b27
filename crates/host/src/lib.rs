//! The development host: the core's commands over HTTP, so that the window runs in an ordinary browser and in tests.
//!
//! It listens on loopback only and answers nobody without its token. A [`World`] is one computer with Lotse on it: a
//! data folder, a clock, a keychain in memory and a desktop that does what a test says. Many can live side by side.
//! No program that is released links this crate; a test looks at the dependencies of those programs.

mod desktop;
mod pages;
mod server;
mod world;

pub use desktop::ScriptedDesktop;
pub use server::{Host, Settings};
pub use world::{World, WorldFault};
