//! The queue as the window shows it, and what the operating system tells.

use jiff::Timestamp;
use lotse_journal::{Journal, Run};
use lotse_locale::Argument;

use super::stored::{Queue, QueueEntry};
use crate::checks::Checking;
use crate::core::run_in_view;
use crate::run::Rows;
use crate::run::verdict::verdict_of;
use crate::settings::preferences;
use crate::wire::{CheckQueue, Fault, QueuedCheck, QueuedState, Verdict};

impl Checking<'_> {
    /// The running check first, then the results, worst first, then what waits.
    pub(super) fn view_of(self, queue: &Queue, not_before: Option<Timestamp>) -> Result<CheckQueue, Fault> {
        let journal = self.runs.core.journal()?;
        let preferences = preferences::read(&journal);
        let mut rows = Rows::new(self.runs, &preferences);
        let mut entries = Vec::new();
        for entry in &queue.entries {
            let run = run_in_view(&journal, &entry.run)?;
            entries.push(self.queued(&mut rows, &journal, entry, run));
        }
        entries.sort_by_key(|it| match it.state {
            QueuedState::Running => (0, 0),
            QueuedState::Waiting => (2, 0),
            QueuedState::Ended => (1, it.verdict.map_or(u8::MAX, rank)),
            QueuedState::Stopped | QueuedState::Refused | QueuedState::Lacking => (1, rank(Verdict::Failed)),
        });
        Ok(CheckQueue {
            started: queue.started.to_string(),
            entries,
            paused: queue.paused,
            not_before: not_before.map(|at| at.to_string()),
        })
    }

    fn queued<'r>(
        self,
        rows: &mut Rows<'_, 'r>,
        journal: &'r Journal,
        entry: &QueueEntry,
        run: &'r Run,
    ) -> QueuedCheck {
        let check = entry.is(QueuedState::Ended).then(|| self.runs.last_check(run)).flatten();
        QueuedCheck {
            run: rows.row(run, journal.state().organisation(run.organisation)),
            state: entry.state,
            verdict: check.map(|it| verdict_of(run, &it.check)),
            fault: entry.fault.clone(),
            lacks: entry.lacks.clone(),
        }
    }

    /// What tells the user that no further check begins, if that is preferred: title and text.
    pub(super) fn notification(self, journal: &Journal, queue: &Queue) -> Option<(String, String)> {
        let preferences = preferences::read(journal);
        if !preferences.notify {
            return None;
        }
        let words = &self.runs.core.library().words;
        let is_right = |entry: &&QueueEntry| {
            let run = run_in_view(journal, &entry.run).ok();
            let verdict = run.and_then(|run| Some(verdict_of(run, &self.runs.last_check(run)?.check)));
            entry.is(QueuedState::Ended)
                && matches!(verdict, Some(Verdict::AsAsked | Verdict::Both | Verdict::Confirmed))
        };
        let number = |count: usize| Argument::Number(u32::try_from(count).unwrap_or(u32::MAX));
        let right = queue.entries.iter().filter(is_right).count();
        let (all, rest) = (queue.entries.len(), queue.entries.len() - right);
        let id = if queue.paused.is_some() { "notify-checks-paused" } else { "notify-checks-done" };
        let text = words.say(preferences.reader, id, &[("all", number(all)), ("rest", number(rest))]);
        Some((words.say(preferences.reader, "notify-title", &[]), text))
    }
}

/// The worst verdict first.
pub(super) const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Changes => 0,
        Verdict::Failed => 1,
        Verdict::Partly => 2,
        Verdict::Waiting => 3,
        Verdict::Nothing => 4,
        Verdict::Eyes => 5,
        Verdict::Confirmed => 6,
        Verdict::Both => 7,
        Verdict::AsAsked => 8,
    }
}
