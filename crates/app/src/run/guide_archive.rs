//! Guides as they were, read once. The first page asks for every run, so that what was found is remembered by guide,
//! revision and answers.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use lotse_guide::{Guide, diff, parse};
use lotse_journal::Run;

use super::revision_diff::Since;
use crate::core::library::LibraryGuide;
use crate::work::steps::answers;

/// How many answers are remembered: forgotten all at once, because they are quickly found again.
const MOST: usize = 4096;

/// Guides as they were, and what runs lack since.
#[derive(Default)]
pub(crate) struct Past {
    guides: Mutex<Guides>,
    found: Mutex<BTreeMap<Asked, Of<Arc<Since>>>>,
}

/// By text.
type Guides = BTreeMap<Arc<str>, Option<Arc<Guide>>>;

/// Guide, revision and answers.
type Asked = (String, u32, BTreeMap<String, String>);

/// What was found, and the text it was found in: another may be kept under the same number.
type Of<T> = (Arc<str>, T);

impl Past {
    /// The guide that was kept as this text. Nothing if this Lotse can't read it any more.
    pub(crate) fn guide(&self, text: &str) -> Option<Arc<Guide>> {
        let mut guides = self.guides.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(guide) = guides.get(text) {
            return guide.clone();
        }
        let read = parse(text).ok().map(Arc::new);
        guides.insert(text.into(), read.clone());
        read
    }

    /// What a run lacks of today's guide.
    pub(crate) fn since(&self, run: &Run, today: &LibraryGuide) -> Arc<Since> {
        let risen = today.guide.revision > run.revision;
        // A run from a computer with a newer Lotse is ahead: this one can't say what it lacks.
        if today.guide.revision < run.revision {
            return Arc::default();
        }
        let Some(kept) = &run.kept else {
            return if risen { Arc::new(Since::unknown()) } else { Arc::default() };
        };
        if !risen && **kept == *today.text {
            return Arc::default();
        }
        let asked = (run.guide.clone(), run.revision, run.answers.clone());
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((text, since)) = found.get(&asked)
            && text == kept
        {
            return Arc::clone(since);
        }
        let since = Arc::new(self.guide(kept).map_or_else(
            || if risen { Since::unknown() } else { Since::default() },
            |old| {
                let answers = answers(&run.answers);
                Since::of(&diff(&old.plan(&answers), &today.guide.plan(&answers)), risen)
            },
        ));
        if found.len() >= MOST {
            found.clear();
        }
        found.insert(asked, (Arc::clone(kept), Arc::clone(&since)));
        since
    }
}
