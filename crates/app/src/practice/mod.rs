//! Practice: simulated tenants on this computer, and the console with which a technician breaks and repairs them.
//!
//! The tenants start when they are first needed, and are set up as the guides require, including those of the data folder.

mod console;
mod drawing;
mod running;

pub use running::simulated_tenants;
pub(crate) use running::{Practising, Tenants};
