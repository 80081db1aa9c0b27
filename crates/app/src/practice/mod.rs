//! Practice: simulated tenants on this computer, and the console with which a technician breaks and repairs them.
//!
//! The tenants start when somebody first needs them. They are set up as the guides ask, those of the data folder too.

mod console;
mod running;

pub use running::simulated_tenants;
pub(crate) use running::{Practising, Tenants};
