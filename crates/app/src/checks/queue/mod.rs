//! Checks of many connections, one after another.
//!
//! The journal keeps the queue. The window calls `continue_checks` whenever a check made progress; each call takes over what
//! ended, and starts the next check if nothing runs. So no check of the queue begins while nobody has the window open.

mod limits;
mod stored;
mod view;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use lotse_journal::{Journal, Mode, Run};
use lotse_vendor::VENDORS;
use parking_lot::Mutex;

use super::{Checking, missing_inputs};
use crate::core::{is_organisation_in_view, run_in_view};
use crate::desktop::Desktop;
use crate::run::Rows;
use crate::run::stored_check::StoredCheck;
use crate::run::verdict::{is_unanswered, verdict_of};
use crate::settings::preferences;
use crate::wire::requests::StartCheck;
use crate::wire::{CheckQueue, ChecksPage, Connection, Fault, QueuePause, QueuedState, SecretText, Verdict};

use stored::{Queue, QueueEntry};
use view::rank;

/// This many checks in a row without an answer pause the queue: it is probably the network here.
const UNANSWERED: usize = 2;

/// The part of the queue that lives as long as the program.
#[derive(Default)]
pub(crate) struct QueueTurn {
    /// Held while the queue changes.
    turn: Mutex<()>,
    /// Whether the queue was read since the program started.
    known: AtomicBool,
}

impl Checking<'_> {
    /// All connections with their last and next check, and the queue.
    pub(crate) fn checks_page(self, desktop: &dyn Desktop) -> Result<ChecksPage, Fault> {
        let queue = self.queue_now(desktop)?;
        let core = self.runs.core;
        let journal = core.journal()?;
        let preferences = preferences::read(&journal);
        let mut rows = Rows::new(self.runs, &preferences);
        let mut connections = Vec::new();
        for organisation in journal.state().organisations().into_iter().filter(|it| !it.practice) {
            for run in journal.state().runs_of(organisation.id).into_iter().filter(|it| is_connection(it)) {
                let verdict = self.runs.last_check(run).map(|check| verdict_of(run, &check.check));
                connections.push(Connection { run: rows.row(run, Some(organisation)), verdict });
            }
        }
        connections.sort_by_cached_key(|it| {
            let due = it.run.next_check.as_ref().map(|next| (!next.due, next.at.clone()));
            (due.is_none(), due, it.verdict.map_or(u8::MAX, rank), it.run.organisation_name.to_lowercase())
        });
        Ok(ChecksPage { connections, queue })
    }

    /// Puts runs into the queue, or all connections whose check is due, and begins.
    pub(crate) fn queue_checks(
        self,
        desktop: &dyn Desktop,
        runs: &[String],
    ) -> Result<Option<CheckQueue>, Fault> {
        let core = self.runs.core;
        let due = if runs.is_empty() { self.due(desktop)? } else { runs.to_vec() };
        {
            let _turn = self.queue.turn.lock();
            let old = self.take_over(desktop)?;
            let mut journal = core.journal()?;
            // Checklists have no keys to check with.
            let checkable = |id: &&String| run_in_view(&journal, id).map(|run| run.mode != Mode::Checklist);
            let mut wanted = Vec::new();
            for id in &due {
                if checkable(&id)? {
                    wanted.push(id.clone());
                }
            }
            if wanted.is_empty() {
                return Err(Fault::new("queue-empty", &[]));
            }
            let old = old.filter(|it| it.has(QueuedState::Waiting) || it.has(QueuedState::Running));
            let mut queue = old.unwrap_or_else(|| Queue::new(core.now()));
            queue.paused = None;
            for run in wanted {
                queue.add(run);
            }
            queue.keep(&mut journal)?;
        }
        self.continue_checks(desktop)
    }

    /// Takes over what ended, and starts the next check.
    pub(crate) fn continue_checks(self, desktop: &dyn Desktop) -> Result<Option<CheckQueue>, Fault> {
        let _turn = self.queue.turn.lock();
        let Some(mut queue) = self.take_over(desktop)? else { return Ok(None) };
        let mut not_before = None;
        while queue.paused.is_none() && !queue.has(QueuedState::Running) {
            let Some(at) = self.next(&queue, &mut not_before)? else { break };
            self.begin_entry(&mut queue, at);
            queue.keep(&mut *self.runs.core.journal()?)?;
        }
        self.view_of(&queue, not_before).map(Some)
    }

    /// Pauses the queue, or goes on with it. A running check goes on to its end.
    pub(crate) fn pause_checks(self, desktop: &dyn Desktop, on: bool) -> Result<Option<CheckQueue>, Fault> {
        self.change_queue(desktop, |queue| {
            queue.paused = on.then_some(QueuePause::Asked);
            // What could not begin may work now, for example because the keychain is open.
            for entry in queue.entries.iter_mut().filter(|it| !on && it.is(QueuedState::Refused)) {
                *entry = QueueEntry::new(std::mem::take(&mut entry.run));
            }
        })?;
        self.continue_checks(desktop)
    }

    /// Takes everything out of the queue that has not begun, and stops the running check.
    pub(crate) fn cancel_checks(self, desktop: &dyn Desktop) -> Result<Option<CheckQueue>, Fault> {
        self.change_queue(desktop, |queue| {
            queue.paused = None;
            queue.entries.retain(|it| !it.is(QueuedState::Waiting));
            for entry in queue.entries.iter().filter(|it| it.is(QueuedState::Running)) {
                if let Ok(id) = entry.run.parse() {
                    self.running.stop(id);
                }
            }
        })?;
        self.continue_checks(desktop)
    }

    /// Dismisses the results. Checks that have not begun stay.
    pub(crate) fn clear_checks(self, desktop: &dyn Desktop) -> Result<Option<CheckQueue>, Fault> {
        let open = |it: &QueueEntry| it.is(QueuedState::Waiting) || it.is(QueuedState::Running);
        self.change_queue(desktop, |queue| queue.entries.retain(open))?;
        self.continue_checks(desktop)
    }

    /// The queue as it is, without starting a check.
    fn queue_now(self, desktop: &dyn Desktop) -> Result<Option<CheckQueue>, Fault> {
        let _turn = self.queue.turn.lock();
        let Some(queue) = self.take_over(desktop)? else { return Ok(None) };
        let mut not_before = None;
        if queue.paused.is_none() && !queue.has(QueuedState::Running) {
            self.next(&queue, &mut not_before)?;
        }
        self.view_of(&queue, not_before).map(Some)
    }

    fn change_queue(self, desktop: &dyn Desktop, change: impl FnOnce(&mut Queue)) -> Result<(), Fault> {
        let _turn = self.queue.turn.lock();
        let Some(mut queue) = self.take_over(desktop)? else { return Ok(()) };
        let mut journal = self.runs.core.journal()?;
        change(&mut queue);
        if queue.entries.is_empty() { Queue::forget(&mut journal) } else { queue.keep(&mut journal) }
    }

    fn due(self, desktop: &dyn Desktop) -> Result<Vec<String>, Fault> {
        let connections = self.checks_page(desktop)?.connections.into_iter();
        let due = connections.filter(|it| it.run.next_check.as_ref().is_some_and(|next| next.due));
        Ok(due.map(|it| it.run.id).collect())
    }

    /// The kept queue, with what has ended since.
    fn take_over(self, desktop: &dyn Desktop) -> Result<Option<Queue>, Fault> {
        let mut journal = self.runs.core.journal()?;
        let closed = !self.queue.known.swap(true, Ordering::Relaxed);
        let Some(mut queue) = Queue::read(&journal) else { return Ok(None) };
        let before = queue.clone();
        let state = journal.state();
        let in_view = |run: &Run| is_organisation_in_view(state, run.organisation);
        queue.entries.retain(|it| run_in_view(&journal, &it.run).is_ok_and(in_view));
        let mut ended = false;
        for entry in queue.entries.iter_mut().filter(|it| it.is(QueuedState::Running)) {
            let run = run_in_view(&journal, &entry.run)?;
            if !self.running.is_running(run.id) {
                self.settle(entry, run, closed);
                ended = true;
            }
        }
        if closed && queue.has(QueuedState::Waiting) {
            queue.paused = Some(QueuePause::Closed);
        }
        if ended && self.is_unheard(&journal, &queue) && queue.has(QueuedState::Waiting) {
            queue.paused = Some(QueuePause::Unanswered);
        }
        if queue.entries.is_empty() {
            Queue::forget(&mut journal)?;
            return Ok(None);
        }
        if queue != before {
            queue.keep(&mut journal)?;
        }
        if ended && (queue.paused.is_some() || !queue.has(QueuedState::Waiting)) {
            let told = self.notification(&journal, &queue);
            // Not under the lock: the desktop may have to wait for the window.
            drop(journal);
            if let Some((title, text)) = told {
                desktop.notify(&title, &text);
            }
        }
        Ok(Some(queue))
    }

    /// How a check ended that no longer runs.
    fn settle(self, entry: &mut QueueEntry, run: &Run, closed: bool) {
        let since = entry.at.unwrap_or(Timestamp::MIN);
        let check = self.runs.last_check(run).filter(|it| it.check.at >= since);
        if check.is_some() {
            entry.state = QueuedState::Ended;
        } else if closed {
            // It was cut off when Lotse ended, and left nothing behind.
            *entry = QueueEntry::new(std::mem::take(&mut entry.run));
        } else if let Some(fault) = self.running.take_fault(run.id) {
            (entry.state, entry.fault) = (QueuedState::Refused, Some(fault));
        } else {
            entry.state = QueuedState::Stopped;
        }
    }

    /// Whether the checks that ended last got no answer at all.
    fn is_unheard(self, journal: &Journal, queue: &Queue) -> bool {
        let mut ended: Vec<&QueueEntry> =
            queue.entries.iter().filter(|it| it.is(QueuedState::Ended)).collect();
        ended.sort_by_key(|it| it.at);
        let unheard = |entry: &&QueueEntry| {
            let run = run_in_view(journal, &entry.run).ok();
            let check = run.and_then(|run| Some((run, self.runs.last_check(run)?)));
            check.is_some_and(|(run, it)| {
                verdict_of(run, &it.check) == Verdict::Failed && is_unanswered(run, &it.check)
            })
        };
        ended.len() >= UNANSWERED && ended.into_iter().rev().take(UNANSWERED).all(|it| unheard(&it))
    }

    /// The place of the next entry whose vendors may be called. `not_before` gets the time if all have to wait.
    fn next(self, queue: &Queue, not_before: &mut Option<Timestamp>) -> Result<Option<usize>, Fault> {
        let core = self.runs.core;
        let (now, journal) = (core.now(), core.journal()?);
        let ended = queue.entries.iter().filter(|it| it.is(QueuedState::Ended));
        let check = |entry: &QueueEntry| self.runs.last_check(run_in_view(&journal, &entry.run).ok()?);
        let checks: Vec<Arc<StoredCheck>> = ended.filter_map(check).collect();
        let waits = limits::not_before(checks.iter().map(|it| &it.check), now);
        *not_before = None;
        for (at, entry) in queue.entries.iter().enumerate().filter(|(_, it)| it.is(QueuedState::Waiting)) {
            let run = run_in_view(&journal, &entry.run)?;
            if self.running.is_running(run.id) {
                // Somebody started it by hand; its turn comes after that.
                continue;
            }
            let guide = core.library().guide(&run.guide).ok();
            let vendors = VENDORS.iter().filter(|it| guide.is_some_and(|guide| guide.is_for(it.id)));
            match vendors.filter_map(|it| waits.get(it.id)).max() {
                None => return Ok(Some(at)),
                Some(until) => *not_before = Some(not_before.map_or(*until, |known| known.min(*until))),
            }
        }
        Ok(None)
    }

    /// Starts the check of an entry, or notes why that is not possible.
    fn begin_entry(self, queue: &mut Queue, at: usize) {
        let Some(entry) = queue.entries.get_mut(at) else { return };
        match self.lacks(&entry.run) {
            Ok(None) => {}
            Ok(Some(code)) => {
                (entry.state, entry.lacks) = (QueuedState::Lacking, Some(code));
                return;
            }
            Err(fault) => {
                (entry.state, entry.fault) = (QueuedState::Refused, Some(fault));
                return;
            }
        }
        let none = SecretText::default;
        let run = entry.run.clone();
        let request = StartCheck { run, mail: String::new(), admin_public: none(), admin_private: none() };
        // Noted before the check begins, so that its result is never older.
        entry.at = Some(self.runs.core.now());
        match self.start(&request) {
            Ok(_) => entry.state = QueuedState::Running,
            Err(fault) => {
                // What is missing of the run was asked before: a locked keychain or a wrong proxy stops the next check too.
                queue.paused = Some(QueuePause::Refused);
                (entry.state, entry.fault) = (QueuedState::Refused, Some(fault));
            }
        }
    }

    /// The first key of the run that is not on this computer. Without it, a check would report what is no fault.
    fn lacks(self, run: &str) -> Result<Option<String>, Fault> {
        let core = self.runs.core;
        let (device, journal) = (core.device()?, core.journal()?);
        let preferences = preferences::read(&journal);
        let in_hand = self.runs.in_hand(&journal, run)?;
        let unknown = || Fault::new("journal-unknown-organisation", &[]);
        let organisation = journal.state().organisation(in_hand.run.organisation).ok_or_else(unknown)?;
        let needs = missing_inputs::missing_inputs(core, &device, &in_hand, organisation, &preferences);
        Ok(needs.into_iter().find(|it| !it.of_organisation).map(|it| it.code))
    }
}

fn is_connection(run: &Run) -> bool {
    run.mode == Mode::Connected && run.removed.is_none()
}
