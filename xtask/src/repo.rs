//! Rules of this repository that no other tool knows.
//!
//! Each rule is a pure function from what was read to a list of complaints; this module reads and prints. All rules run
//! before the step fails, so that one run reports every complaint.

mod arrows;
mod expectations;
mod files;
mod forbidden;
mod imports;
mod lengths;
mod line_ends;
mod members;
mod promises;
mod released;
mod rooms;
mod unused;

use crate::process::{Failure, because};
use crate::workspace;

/// Checks every rule.
pub(crate) fn check() -> Result<(), Failure> {
    let metadata = workspace::metadata()?;
    let manifest = workspace::root().join("Cargo.toml");
    let manifest = std::fs::read_to_string(&manifest).map_err(because(manifest.display()))?;
    let files = files::read_all()?;
    println!("{} text files, {} crates", files.len(), metadata.workspace_members.len());

    let complaints = [
        arrows::complaints(&arrows::of(&metadata)),
        members::complaints(&manifest),
        released::trees()?.iter().flat_map(released::complaints).collect(),
        files.iter().filter_map(lengths::complaint).collect(),
        files.iter().flat_map(expectations::complaints).collect(),
        files.iter().flat_map(forbidden::complaints).collect(),
        files.iter().filter_map(line_ends::complaint).collect(),
        rooms::complaints(&files),
        unused::complaints(&files),
        promises::complaints(&files),
    ]
    .concat();
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    match complaints.len() {
        0 => Ok(()),
        count => Err(Failure(format!("rules of the repository are broken, see above: {count}"))),
    }
}
