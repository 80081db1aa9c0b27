//! How long a guide takes: from runs that were finished here, otherwise estimated.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use lotse_journal::{Mode, Run, State};

use crate::wire::TimeNeeded;

/// The newest finished runs that count. What took long once is forgotten.
const RUNS: usize = 9;
/// Estimated minutes per two steps.
const TWO_STEPS: u32 = 3;

/// How long finished runs were worked on, by guide.
#[derive(Debug, Default)]
pub(super) struct TimesNeeded(BTreeMap<String, Vec<SignedDuration>>);

impl TimesNeeded {
    pub(super) fn of(state: &State) -> Self {
        // A run whose steps were all ticked at once tells nothing.
        let tells = |run: &&Run| run.mode != Mode::Practice && run.worked >= SignedDuration::from_mins(1);
        let mut finished: Vec<_> = (state.runs().into_iter())
            .filter(tells)
            .filter_map(|run| Some((run.finished.as_ref()?.at, run)))
            .collect();
        finished.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let mut times: BTreeMap<String, Vec<SignedDuration>> = BTreeMap::new();
        for (_, run) in finished {
            let of_guide = times.entry(run.guide.clone()).or_default();
            if of_guide.len() < RUNS {
                of_guide.push(run.worked);
            }
        }
        for times in times.values_mut() {
            times.sort_unstable();
        }
        Self(times)
    }

    /// The median of the finished runs, or an estimate from the number of steps.
    pub(super) fn of_guide(&self, guide: &str, steps: u32) -> TimeNeeded {
        let minutes =
            |time: &SignedDuration| u32::try_from(time.as_mins()).unwrap_or(u32::MAX).saturating_add(1);
        let times = self.0.get(guide).map_or(&[][..], Vec::as_slice);
        match times.get(times.len() / 2) {
            Some(middle) => {
                TimeNeeded { minutes: minutes(middle), runs: u32::try_from(times.len()).unwrap_or(u32::MAX) }
            }
            None => TimeNeeded {
                minutes: steps.saturating_mul(TWO_STEPS).div_ceil(2).next_multiple_of(5).max(5),
                runs: 0,
            },
        }
    }
}
