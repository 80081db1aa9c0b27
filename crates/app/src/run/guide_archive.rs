//! A cache of parsed guides, revision diffs and checks, because Home needs them for every run.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotse_guide::{Guide, diff, parse};
use lotse_journal::{CheckMade, DeviceId, Found, Run};
use parking_lot::Mutex;

use super::RevisionDiff;
use super::stored_check::{StoredCheck, read};
use crate::core::{LibraryGuide, answers_of};

/// The most entries of a kind. When there are more, all are dropped, because they are quickly computed again.
const MOST: usize = 4096;

/// Parsed guides, revision diffs and checks.
#[derive(Default)]
pub(crate) struct GuideArchive {
    guides: Mutex<Guides>,
    diffs: Mutex<Diffs>,
    checks: Mutex<BTreeMap<(DeviceId, u64), Read>>,
}

/// By text. `None` for a guide that this Lotse can't read any more.
type Guides = BTreeMap<Arc<str>, Option<Arc<Guide>>>;

/// With the stored text that each was made from, because another text may have the same number.
type Diffs = BTreeMap<DiffKey, (Arc<str>, Arc<RevisionDiff>)>;

/// Guide, revision and answers.
type DiffKey = (String, u32, BTreeMap<String, String>);

/// The JSON of a check, and the check. The JSON is compared, because a file that is only previewed may have another for the same
/// event.
type Read = (Found, Option<Arc<StoredCheck>>);

impl GuideArchive {
    /// The guide with this stored text. `None` if this Lotse can't read it any more.
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

    /// The difference between today's guide and the one that a run was done with.
    pub(super) fn revision_diff(&self, run: &Run, today: &LibraryGuide) -> Arc<RevisionDiff> {
        let risen = today.guide.revision > run.revision;
        // A run from a computer with a newer Lotse is ahead, so the difference is unknown.
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
