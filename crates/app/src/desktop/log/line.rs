//! A line of the log. The log goes to strangers who help, so a line says what happened and never to whom: numbers, and texts
//! of the fields below, which are codes of Lotse's own. Hosts, paths, names and what a vendor or the system said stay out,
//! whoever adds them to a line.

use std::fmt::{Debug, Write as _};

use jiff::Timestamp;
use lotse_text::lines;
use tracing::Event;
use tracing::field::{Field, Visit};

/// Fields whose text is one of Lotse's own words.
const CODES: [&str; 9] =
    ["code", "command", "context", "failure", "kept", "method", "migration", "mode", "state"];

/// Bytes of a line at most.
const LENGTH: usize = 500;

/// What an event says, on one line.
pub(super) fn of(at: Timestamp, event: &Event<'_>) -> String {
    let metadata = event.metadata();
    let mut line = format!("{at:.3} {} {}", metadata.level(), metadata.target());
    // What others say at a warning may hold anything: only that they said something is kept.
    if metadata.target().starts_with("lotse") {
        let mut said = Said::default();
        event.record(&mut said);
        line.push_str(": ");
        line.push_str(&said.message);
        line.push_str(&said.fields);
    }
    let mut end = line.len().min(LENGTH);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    line.truncate(end);
    lines(&line).into_owned().replace(['\n', '\r', '\t'], " ")
}

#[derive(Default)]
struct Said {
    message: String,
    fields: String,
}

impl Said {
    fn add(&mut self, field: &Field, value: impl std::fmt::Display) {
        let _ = write!(self.fields, " {}={value}", field.name());
    }
}

impl Visit for Said {
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

    fn said(says: impl FnOnce()) -> Vec<String> {
        let log = Log::default();
        tracing::subscriber::with_default(registry().with(log.clone()), says);
        log.lines()
    }

    #[test]
    fn codes_and_numbers_are_said_and_nothing_else() {
        let (host, error) = ("canary.example", std::io::Error::other("canary"));
        let lines = said(|| {
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
    fn of_others_only_that_they_said_something() {
        let lines = said(|| {
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
        let lines = said(|| tracing::info!(code, "x"));
        assert!(lines[0].contains("code=a b\u{fffd}[31mä"), "{lines:?}");
        assert!(lines[0].len() <= super::LENGTH + 2);
    }

    #[test]
    fn the_oldest_lines_go() {
        let lines = said(|| {
            for number in 0..super::super::LINES + 7 {
                tracing::info!(number, "x");
            }
        });
        assert_eq!(lines.len(), super::super::LINES);
        assert!(lines[0].ends_with("number=7"), "{}", lines[0]);
    }
}
