//! A vendor's answers as a file, which a test can change in one place.

use std::time::Duration;

use lotse_guide::{Answers, Guide};
use lotse_practice::{Garbage, Practice, Spoil, Tenants};
use lotse_vendor::Door;
use lotse_verify::{Check, FindingState, Materials};
use serde_json::Value;

use crate::garbage::passes;
use crate::shared;
use crate::written::{Stands, assert_changed, attacks, json, put, stands, with_headers};

/// The answers by call. Any other call is answered with 404.
#[derive(Clone)]
pub(crate) struct Tape {
    calls: Vec<(String, String, Garbage, Value)>,
}

impl Tape {
    /// Reads a file: a list of calls with method, path, body, and a status if it is not 200.
    pub(crate) fn of(text: &str) -> Self {
        let calls: Vec<Value> = serde_json::from_str(text).unwrap();
        let read = |call: Value| {
            let text = |name: &str| call[name].as_str().unwrap().to_owned();
            let body = call["body"].clone();
            let answer = match call["status"].as_u64() {
                None => json(&body),
                Some(status) => with_headers(
                    status.try_into().unwrap(),
                    &[("content-type", "application/json")],
                    if body.is_null() { String::new() } else { body.to_string() },
                ),
            };
            (text("method"), text("path"), answer, body)
        };
        Self { calls: calls.into_iter().map(read).collect() }
    }

    /// Changes the answer to one call in one place.
    pub(crate) fn with(mut self, call: &str, at: &str, new: impl Into<Option<Value>>) -> Self {
        let (_, _, answer, body) = self.find(call);
        put(body, at, new.into());
        *answer = json(body);
        self
    }

    /// Replaces the answer to one call.
    pub(crate) fn answered(mut self, call: &str, with: Garbage) -> Self {
        *self.find(call).2 = with;
        self
    }

    fn find(&mut self, call: &str) -> (&str, &str, &mut Garbage, &mut Value) {
        let found = self.calls.iter_mut().find(|(method, path, ..)| format!("{method} {path}") == call);
        let (method, path, answer, body) = found.unwrap_or_else(|| panic!("no {call}"));
        (method, path, answer, body)
    }

    /// The calls, as `METHOD path`.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.calls.iter().map(|(method, path, ..)| format!("{method} {path}")).collect()
    }
}

/// A server that replays tapes, and a check that runs against it.
pub(crate) struct Player {
    practice: Practice,
    door: Door,
    guide: Guide,
    answers: Answers,
    materials: Materials,
    prefix: &'static str,
}

impl Player {
    /// Creates a player for a guide, with these values. `prefix` is the prefix of the vendor's topics.
    pub(crate) async fn new(
        guide: &str,
        prefix: &'static str,
        answers: &[(&str, &str)],
        materials: Materials,
    ) -> Self {
        let practice = Practice::start(0, Tenants::default()).await.unwrap();
        let door = shared::door(&practice, Duration::from_secs(5));
        let given =
            answers.iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap()));
        Self { practice, door, guide: shared::guide(guide), answers: given.collect(), materials, prefix }
    }

    /// Runs a check against these answers.
    pub(crate) async fn check(&self, tape: &Tape) -> Check {
        let spoil = |method: &str, path: &str, with| Spoil { method: method.into(), path: path.into(), with };
        let written = tape.calls.iter().map(|(method, path, answer, _)| spoil(method, path, *answer));
        let others = ["GET", "POST", "DELETE"].map(|method| spoil(method, "/", Garbage::Status(404)));
        self.practice.forget();
        self.practice.spoil(written.chain(others).collect());
        let (check, visit) =
            shared::checked(&self.practice, &self.door, &self.guide, &self.answers, &self.materials).await;
        let shown = format!("{}{:?}", serde_json::to_string(&check).unwrap(), visit.records());
        for secret in ["simulated-secret", "simulated-bearer"] {
            assert!(!shown.contains(secret), "{secret} is shown");
        }
        assert!(self.practice.seen().len() <= 40, "{} calls", self.practice.seen().len());
        check
    }

    /// The state of each of the vendor's findings.
    pub(crate) async fn stands(&self, tape: &Tape) -> Stands {
        let mut all = stands(&self.check(tape).await);
        all.retain(|name, _| name.starts_with(self.prefix) || !name.contains(['-', ' ']));
        all
    }

    /// Verifies that each of these changes affects exactly these findings.
    pub(crate) async fn table(&self, tape: &Tape, rows: &[Row<'_>]) {
        let clean = self.stands(tape).await;
        for (call, at, new, changed) in rows {
            let stands = self.stands(&tape.clone().with(call, at, new.clone())).await;
            assert_changed(&format!("{call} {at} {new:?}"), &clean, &stands, changed);
        }
    }

    /// Verifies that no wrong answer makes anything pass or reports anything as wrong.
    pub(crate) async fn attack(&self, tape: &Tape) {
        let clean = passes(&self.check(tape).await);
        for call in tape.calls().iter().filter(|call| !call.starts_with("DELETE")) {
            let path = call.split_once(' ').unwrap().1;
            for (what, with) in attacks() {
                let check = self.check(&tape.clone().answered(call, with)).await;
                for (subject, rests_on) in passes(&check) {
                    assert!(clean.contains_key(&subject), "{call}: {what}: {subject:?} passes now");
                    assert_ne!(rests_on, path, "{call}: {what}: {subject:?} passes");
                }
                for finding in &check.findings {
                    let verdict = matches!(finding.state, FindingState::Missing | FindingState::Excess);
                    assert!(!verdict, "{call}: {what}: {finding:#?}");
                }
            }
        }
    }
}

/// A call, the place in its answer, the new value (`None` removes it), and the findings that change.
pub(crate) type Row<'r> = (&'r str, &'r str, Option<Value>, &'r [(&'r str, FindingState, &'r str)]);
