//! What is judged of a run (checks, what was seen, its end, a second person), and what takes a judgement back.
//!
//! A judgement counts where it was made. What another computer says stays its report: it is kept beside, by device, and
//! becomes nothing that was said here. Both are judged in the order in which they became known here: an own event at its
//! own place, an event of another device at the own event that took it in. No clock can put a judgement after a change.

use std::collections::BTreeMap;

use crate::{
    CheckMade, DeviceId, Fact, GuideThen, OrganisationId, Report, Run, Second, SecondSaid, Stamp, State,
};

/// An event of another device that was folded, but that did not come here yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    by: Stamp,
    fact: Fact,
}

/// Events of other devices by the own event that takes them in; last those of which no event says so.
pub(crate) type Waiting = BTreeMap<u64, Vec<Told>>;

impl State {
    /// Whether an event of `device` was written here.
    pub(crate) fn is_own(&self, device: DeviceId) -> bool {
        self.own == Some(device)
    }

    /// Judges by a fact: at once if it is an own one, else when it comes here.
    pub(crate) fn consider(&mut self, by: &Stamp, arrived: Option<u64>, fact: &Fact) {
        if !judges(fact) && !is_change(fact) && !is_work(fact) {
            return;
        }
        if self.is_own(by.device) || self.own.is_none() {
            self.judge(by, fact);
        } else {
            let told = Told { by: by.clone(), fact: fact.clone() };
            self.waiting.entry(arrived.unwrap_or(u64::MAX)).or_default().push(told);
        }
    }

    /// The own event `own` took in what came here until then.
    pub(crate) fn arrive(&mut self, own: u64) {
        let later = own.checked_add(1).map(|next| self.waiting.split_off(&next)).unwrap_or_default();
        for told in std::mem::replace(&mut self.waiting, later).into_values().flatten() {
            self.judge(&told.by, &told.fact);
        }
    }

    /// Everything that was folded has come here.
    pub(crate) fn settle(&mut self) {
        self.arrive(u64::MAX);
    }

    fn judge(&mut self, by: &Stamp, fact: &Fact) {
        let here = self.is_own(by.device);
        if let Fact::ValueStored { organisation, .. } | Fact::ValueDeleted { organisation, .. } = fact {
            self.value_changed(*organisation);
        }
        let Some(run) = fact.run().and_then(|run| self.runs.get_mut(&run)) else { return };
        if is_change(fact) {
            run.rest_on_other_things(here, fact);
        }
        // What another computer says of a run changes nothing that a second person has looked at here.
        if is_work(fact) && (here || !judges(fact)) {
            run.worked_on(here, by.device, fact);
        }
        if here {
            run.say(by.clone(), fact);
        } else {
            run.report(by.clone(), fact);
        }
        // The run may just have gone back to the guide that it was finished with.
        if let Fact::RevisionTaken { run: id, revision } = fact
            && !here
            && *revision > run.revision
        {
            self.take_revision(*id, by.device, *revision);
        }
    }

    fn value_changed(&mut self, organisation: OrganisationId) {
        for run in self.runs.values_mut().filter(|run| run.organisation == organisation) {
            run.changed = true;
            run.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
        }
    }
}

impl Run {
    /// What a check and what was seen rest on is something else.
    fn rest_on_other_things(&mut self, here: bool, fact: &Fact) {
        let replaces = match fact {
            Fact::AnswersChanged { .. } => true,
            // It was known here what there was before; of an event of another device that can't be told any more.
            Fact::CredentialStored { credential, .. } | Fact::CredentialDeleted { credential, .. } => {
                !here || self.credentials.contains_key(credential)
            }
            // The guide changed under the same number: a check can't tell which of the two it speaks of.
            Fact::RevisionTaken { revision, .. } if here && self.revision != *revision => return,
            _ => false,
        };
        if replaces {
            self.confirmed.clear();
        }
        self.changed = true;
        self.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
    }

    /// What a second person looks at is something else; and a run in which work is opened is not through.
    fn worked_on(&mut self, here: bool, device: DeviceId, fact: &Fact) {
        self.second.outdated = self.second.confirmed.is_some();
        for report in self.elsewhere.values_mut() {
            report.second_outdated = report.second.is_some();
        }
        let ended = if here {
            &self.finished
        } else {
            &self.elsewhere.get(&device).and_then(|it| it.finished.clone())
        };
        // Whoever had come to its end has only looked at what is new in the guide.
        if opens(fact) || (matches!(fact, Fact::RevisionTaken { .. }) && ended.is_none()) {
            self.reopen();
            self.elsewhere.values_mut().for_each(|report| report.finished = None);
        }
    }

    /// A judgement that was made here.
    fn say(&mut self, by: Stamp, fact: &Fact) {
        match fact {
            Fact::CheckMade { check, .. } => {
                self.check_before = self.check.replace(CheckMade { check: check.clone(), by });
                (self.changed, self.check_erased) = (false, false);
                self.checks = self.checks.saturating_add(1);
                // It was made with knowledge of what others had found by then.
                for report in self.elsewhere.values_mut() {
                    (report.check, report.outdated) = (None, false);
                    report.confirmed.clear();
                }
            }
            Fact::FindingConfirmed { finding, .. } => self.confirm(finding.clone(), by, self.checks),
            Fact::FindingUnconfirmed { finding, .. } => _ = self.confirmed.remove(finding),
            Fact::RunFinished { .. } => {
                self.finished = Some(by);
                let with = GuideThen { revision: self.revision, kept: self.kept.clone() };
                // Finished twice is finished with what the first one worked with.
                self.finished_with.get_or_insert(with);
                self.elsewhere.values_mut().for_each(|report| report.finished = None);
            }
            Fact::SecondPersonWanted { .. } => (self.second.wanted, self.second.wanted_here) = (true, true),
            Fact::SecondPersonUnwanted { .. } => self.second = Second::default(),
            Fact::SecondPersonConfirmed { name, note, .. } => {
                self.second.confirmed = Some(SecondSaid { name: name.clone(), note: note.clone(), by });
                self.second.outdated = false;
            }
            Fact::SecondPersonWithdrawn { .. } => {
                self.second.confirmed = None;
                self.second.outdated = false;
            }
            _ => {}
        }
    }

    /// A judgement that another computer made.
    fn report(&mut self, by: Stamp, fact: &Fact) {
        match fact {
            // To be asked for is no judgement. Whoever asked for it here is not overruled.
            Fact::SecondPersonWanted { .. } => return self.second.wanted = true,
            Fact::SecondPersonUnwanted { .. } => self.second.wanted = self.second.wanted_here,
            fact if !judges(fact) => return,
            _ => {}
        }
        let device = by.device;
        let report = self.elsewhere.entry(device).or_default();
        match fact {
            Fact::CheckMade { check, .. } => {
                report.check = Some(CheckMade { check: check.clone(), by });
                report.outdated = false;
            }
            Fact::FindingConfirmed { finding, .. } => _ = report.confirmed.insert(finding.clone(), by),
            Fact::FindingUnconfirmed { finding, .. } => _ = report.confirmed.remove(finding),
            Fact::RunFinished { .. } => report.finished = Some(by),
            Fact::SecondPersonConfirmed { name, note, .. } => {
                report.second = Some(SecondSaid { name: name.clone(), note: note.clone(), by });
                report.second_outdated = false;
            }
            Fact::SecondPersonWithdrawn { .. } | Fact::SecondPersonUnwanted { .. } => {
                report.second = None;
                report.second_outdated = false;
            }
            _ => {}
        }
        if *report == Report::default() {
            self.elsewhere.remove(&device);
        }
    }
}

/// Whether a fact says of a run how it stands, or whether somebody is to look at it.
const fn judges(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::CheckMade { .. }
            | Fact::FindingConfirmed { .. }
            | Fact::FindingUnconfirmed { .. }
            | Fact::RunFinished { .. }
            | Fact::SecondPersonWanted { .. }
            | Fact::SecondPersonUnwanted { .. }
            | Fact::SecondPersonConfirmed { .. }
            | Fact::SecondPersonWithdrawn { .. }
    )
}

/// Whether a fact changes what a check rests on.
const fn is_change(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::AnswersChanged { .. }
            | Fact::CredentialStored { .. }
            | Fact::CredentialDeleted { .. }
            | Fact::ValueStored { .. }
            | Fact::ValueDeleted { .. }
            | Fact::RevisionTaken { .. }
    )
}

/// Whether a fact opens work.
const fn opens(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::AnswersChanged { .. }
            | Fact::ActionUnticked { .. }
            | Fact::StepUnskipped { .. }
            | Fact::ProblemMarked { .. }
            | Fact::RunReopened { .. }
    )
}

/// Whether a fact changes what a second person looks at.
const fn is_work(fact: &Fact) -> bool {
    opens(fact)
        || matches!(
            fact,
            Fact::ActionTicked { .. }
                | Fact::StepSkipped { .. }
                | Fact::ProblemCleared { .. }
                | Fact::CredentialStored { .. }
                | Fact::CredentialDeleted { .. }
                | Fact::CheckMade { .. }
                | Fact::FindingConfirmed { .. }
                | Fact::FindingUnconfirmed { .. }
                | Fact::RevisionTaken { .. }
        )
}
