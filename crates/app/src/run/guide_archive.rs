//! What was read once and is asked for again and again: guides as they were, what runs lack since, and checks. Home asks for
//! every run.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotse_guide::{Guide, diff, parse};
use lotse_journal::{CheckMade, DeviceId, Found, Run};
use parking_lot::Mutex;

use super::RevisionDiff;
use super::stored_check::{StoredCheck, read};
use crate::core::{LibraryGuide, answers_of};

/// How many entries of a kind are remembered. Past that all are forgotten: they are quickly found again.
const MOST: usize = 4096;

/// Guides as they were, what runs lack since, and checks.
#[derive(Default)]
pub(crate) struct GuideArchive {
    guides: Mutex<Guides>,
    diffs: Mutex<Diffs>,
    checks: Mutex<BTreeMap<(DeviceId, u64), Read>>,
}

/// By text. `None` for a guide that this Lotse can't read any more.
type Guides = BTreeMap<Arc<str>, Option<Arc<Guide>>>;

/// With the text that each was made from: another may be kept under the same number.
type Diffs = BTreeMap<DiffKey, (Arc<str>, Arc<RevisionDiff>)>;

/// Guide, revision and answers.
type DiffKey = (String, u32, BTreeMap<String, String>);

/// A text and what it says. The text is compared: a file that was only looked at may bring another for the same event.
type Read = (Found, Option<Arc<StoredCheck>>);

impl GuideArchive {
    /// The guide that was kept as this text. `None` if this Lotse can't read it any more.
    pub(crate) fn guide(&self, text: &str) -> Option<Arc<Guide>> {
        let mut guides = self.guides.lock();
        if let Some(guide) = guides.get(text) {
            return guide.clone();
        }
        let read = parse(text).ok().map(Arc::new);
        guides.insert(text.into(), read.clone());
        read
    }

    /// A check from the journal. `None` if it is in a newer form.
    pub(crate) fn check(&self, made: &CheckMade) -> Option<Arc<StoredCheck>> {
        let mut checks = self.checks.lock();
        let event = (made.by.device, made.by.sequence);
        if let Some((found, check)) = checks.get(&event)
            && *found == made.check
        {
            return check.clone();
        }
        let check = read(&made.check).map(Arc::new);
        if checks.len() >= MOST {
            checks.clear();
        }
        checks.insert(event, (made.check.clone(), check.clone()));
        check
    }

    /// What a run lacks of today's guide.
    pub(super) fn revision_diff(&self, run: &Run, today: &LibraryGuide) -> Arc<RevisionDiff> {
        let risen = today.guide.revision > run.revision;
        // A run from a computer with a newer Lotse is ahead: this one can't say what it lacks.
        if today.guide.revision < run.revision {
            return Arc::default();
        }
        let Some(kept) = &run.kept else {
            return if risen { Arc::new(RevisionDiff::unknown()) } else { Arc::default() };
        };
        if !risen && **kept == *today.text {
            return Arc::default();
        }
        let key = (run.guide.clone(), run.revision, run.answers.clone());
        let mut diffs = self.diffs.lock();
        if let Some((text, known)) = diffs.get(&key)
            && text == kept
        {
            return Arc::clone(known);
        }
        let found = Arc::new(self.guide(kept).map_or_else(
            || if risen { RevisionDiff::unknown() } else { RevisionDiff::default() },
            |old| {
                let answers = answers_of(&run.answers);
                RevisionDiff::of(&diff(&old.plan(&answers), &today.guide.plan(&answers)), risen)
            },
        ));
        if diffs.len() >= MOST {
            diffs.clear();
        }
        diffs.insert(key, (Arc::clone(kept), Arc::clone(&found)));
        found
    }
}
