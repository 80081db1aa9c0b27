//! Whether a run is finished: the journal's word, unless a step of it is open.
//!
//! The journal drops an end that was written without knowing of work that was opened elsewhere. What it can't see is what a
//! step asks for, and of files about single runs it does not know who knew of what. So a run with open steps is under way,
//! whoever said it was through. Measured is the guide that it was finished with: what a guide asks for since opens nothing.
//!
//! Refuses to judge by a guide that it can't read: then the journal's word stands.

use std::borrow::Cow;

use lotse_guide::Guide;
use lotse_journal::{Fact, Run as JournalRun};

use crate::Core;
use crate::changes::Since;
use crate::progress::{is_settled, progress};
use crate::runs::answers;
use crate::wire::GuideOlder;

impl Core {
    /// A run as it counts: not finished while a step is open.
    pub(crate) fn counted<'r>(&self, run: &'r JournalRun) -> Cow<'r, JournalRun> {
        if self.is_open(run) {
            let mut open = run.clone();
            open.reopen();
            Cow::Owned(open)
        } else {
            Cow::Borrowed(run)
        }
    }

    /// The same facts, after the one that such a run goes on, if it is to be worked in.
    pub(crate) fn going_on(&self, run: &JournalRun, mut facts: Vec<Fact>) -> Vec<Fact> {
        let works = |fact: &Fact| !matches!(fact, Fact::StepOpened { .. } | Fact::NoteWritten { .. });
        let reopened = Fact::RunReopened { run: run.id };
        if facts.iter().any(works) && !facts.contains(&reopened) && self.is_open(run) {
            facts.insert(0, reopened);
        }
        facts
    }

    /// The revisions, if a run was worked on with a newer one than is here.
    pub(crate) fn older_guide(&self, run: &JournalRun) -> Option<GuideOlder> {
        let here = self.library.guides.get(&run.guide)?.guide.revision;
        (here < run.revision).then_some(GuideOlder { worked: run.revision, here })
    }

    /// Whether a run that the journal has as finished has open steps.
    fn is_open(&self, run: &JournalRun) -> bool {
        if run.finished.is_none() {
            return false;
        }
        let today = self.library.guides.get(&run.guide);
        if self.older_guide(run).is_none() && today.is_some_and(|today| is_through(&today.guide, run)) {
            return false;
        }
        let Some(then) = &run.finished_with else { return false };
        match &then.kept {
            Some(text) if today.is_some_and(|today| today.text == **text) => true,
            Some(text) => self.past.guide(text).is_some_and(|then| !is_through(&then, run)),
            // From before guides were kept: all that is known is the number.
            None => today.is_some_and(|today| today.guide.revision == then.revision),
        }
    }
}

/// Whether nothing is left to do under a guide.
fn is_through(guide: &Guide, run: &JournalRun) -> bool {
    let progress = progress(&guide.plan(&answers(&run.answers)), run, &Since::default());
    progress.steps.values().all(|step| is_settled(step.state))
}
