//! What may be written to a log.

use tracing::{Level, Metadata};

/// Whether a line may be written, for whoever installs a log.
///
/// Lotse's own lines never carry a secret, at any level. HTTP, TLS and D-Bus crates say at `trace` whatever passes
/// through them, today or in their next version; from them, and from all others, only warnings and errors are written.
pub fn log_filter(line: &Metadata<'_>) -> bool {
    let target = line.target();
    let own = target == "lotse" || target.starts_with("lotse_") || target.starts_with("lotse::");
    own || *line.level() <= Level::WARN
}
