//! Decides what may be written to a log.

use tracing::{Level, Metadata};

/// Whether a log line may be written. Whoever installs a log uses this as its filter.
///
/// Lotse's own lines never contain a secret, at any level. HTTP, TLS and D-Bus crates may write the traffic itself
/// at low levels, in this version or the next; from them and all other crates, only warnings and errors are
/// written.
pub fn log_filter(line: &Metadata<'_>) -> bool {
    let target = line.target();
    let own = target == "lotse" || target.starts_with("lotse_") || target.starts_with("lotse::");
    own || *line.level() <= Level::WARN
}
