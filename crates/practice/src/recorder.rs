//! Records every call that a simulated server received.

use std::collections::VecDeque;

use crate::call::Call;

/// The most calls that are kept, because practice can run for days.
const MOST_CALLS: usize = 1000;
/// How many bytes of a body are kept at most.
const LONGEST_BODY: usize = 128 * 1024;

/// The latest calls. Older ones are dropped.
#[derive(Debug, Default)]
pub(crate) struct Recorder(VecDeque<Call>);

impl Recorder {
    /// Records a call. Long bodies are truncated.
    pub(crate) fn keep(&mut self, mut call: Call) {
        call.body.truncate(LONGEST_BODY);
        call.answer.truncate(LONGEST_BODY);
        if self.0.len() >= MOST_CALLS {
            self.0.pop_front();
        }
        self.0.push_back(call);
    }

    /// The recorded calls, oldest first.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.0.iter().cloned().collect()
    }

    /// Drops all calls.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_calls_are_dropped_and_bodies_are_truncated() {
        let mut recorder = Recorder::default();
        for number in 0..MOST_CALLS + 7 {
            recorder.keep(Call {
                method: "GET".to_owned(),
                path: format!("/{number}"),
                body: if number == 7 { vec![b' '; LONGEST_BODY + 1] } else { Vec::new() },
                ..Call::default()
            });
        }
        let calls = recorder.calls();
        assert_eq!((calls.len(), &calls[0].path[..]), (MOST_CALLS, "/7"));
        assert_eq!(calls[0].body.len(), LONGEST_BODY);
    }
}
