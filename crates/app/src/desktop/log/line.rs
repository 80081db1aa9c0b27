//! A line of the log. The log is sent to support, so a line contains no personal data: only fixed messages,
//! numbers, and the text fields listed below, whose values are Lotse's own codes. Hosts, paths, names and texts from vendors or
//! the system are dropped, even if some code logs them.

use std::fmt::{Debug, Write as _};

use jiff::Timestamp;
use lotse_text::lines;
use tracing::Event;
use tracing::field::{Field, Visit};

/// The fields whose text is one of Lotse's own codes.
const CODES: [&str; 9] =
    ["code", "command", "context", "failure", "kept", "method", "migration", "mode", "state"];

/// The longest line, in bytes.
const LENGTH: usize = 500;

/// Formats an event as one line.
pub(super) fn of(at: Timestamp, event: &Event<'_>) -> String {
    let metadata = event.metadata();
    let mut line = format!("{at:.3} {} {}", metadata.level(), metadata.target());
    // Messages of other crates may contain anything, so only their level and target are logged.
    if metadata.target().starts_with("lotse") {
        let mut content = Content::default();
        event.record(&mut content);
        line.push_str(": ");
        line.push_str(&content.message);
        line.push_str(&content.fields);
    }
    let mut end = line.len().min(LENGTH);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    line.truncate(end);
    lines(&line).into_owned().replace(['\n', '\r', '\t'], " ")
}

/// What an event says: its message, and the fields that may be logged.
#[derive(Default)]
struct Content {
    message: String,
    fields: String,
}

impl Content {
    fn add(&mut self, field: &Field, value: impl std::fmt::Display) {
        let _ = write!(self.fields, " {}={value}", field.name());
    }
}

impl Visit for Content {
    fn record_str(&mut self, field: &Field, value: &str) {
        if CODES.contains(&field.name()) {
            self.add(field, value);
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            self.message = format!("{value:?}");
        }
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, value);
    }
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::layer::SubscriberExt as _;
    use tracing_subscriber::registry;

    use crate::desktop::Log;

    fn logged(code: impl FnOnce()) -> Vec<String> {
        let log = Log::default();
        tracing::subscriber::with_default(registry().with(log.clone()), code);
        log.lines()
    }

    #[test]
    fn only_codes_and_numbers_are_logged() {
        let (host, error) = ("canary.example", std::io::Error::other("canary"));
        let lines = logged(|| {
            tracing::debug!(method = "GET", host, path = "/canary", status = 200_u16, "call ended");
            tracing::warn!(code = "save-failed", %error, ?host, name = "canary", whole = true, "not saved");
        });
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0]
                .ends_with("DEBUG lotse_app::desktop::log::line::tests: call ended method=GET status=200")
        );
        assert!(lines[1].ends_with("not saved code=save-failed whole=true"), "{lines:?}");
    }

    #[test]
    fn messages_of_other_crates_are_dropped() {
        let lines = logged(|| {
            tracing::warn!(target: "hyper::client", code = "canary", "canary.example does not answer");
            tracing::info!(target: "hyper::client", "canary");
            tracing::trace!("too much");
        });
        assert_eq!(lines.len(), 1);
        assert!(lines[0].ends_with("WARN hyper::client"), "{lines:?}");
    }

    #[test]
    fn a_line_is_one_line_and_not_long() {
        let code = format!("a\nb\u{1b}[31m{}", "ä".repeat(1000));
        let lines = logged(|| tracing::info!(code, "x"));
        assert!(lines[0].contains("code=a b\u{fffd}[31mä"), "{lines:?}");
        assert!(lines[0].len() <= super::LENGTH + 2);
    }

    #[test]
    fn the_oldest_lines_are_dropped() {
        let lines = logged(|| {
            for number in 0..super::super::LINES + 7 {
                tracing::info!(number, "x");
            }
        });
        assert_eq!(lines.len(), super::super::LINES);
        assert!(lines[0].ends_with("number=7"), "{}", lines[0]);
    }
}
