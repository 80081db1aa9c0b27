//! The judgement of a check, for window, paper and command line.
//!
//! A check is never "as required" while something failed, is unclear or waits. A person's confirmation is kept apart from a
//! vendor's answer.

mod ended;
mod standing;

pub use ended::Ended;
pub(crate) use standing::{is_outdated, is_unanswered, is_verified, standing, verdict_of};

use lotse_verify::{Check, Finding, FindingState};

use crate::wire::{Headline, Verdict};

/// The diagnosis of a finding that waits for another one.
const WAITS: &str = "blocked";

/// The parts of a finding that count.
pub(crate) struct Judged {
    state: FindingState,
    /// Whether the technician has confirmed it.
    confirmed: bool,
    /// Whether something else must be fixed first.
    waits: bool,
}

impl Judged {
    pub(crate) fn new(finding: &Finding, confirmed: bool) -> Self {
        Self { state: finding.state, confirmed, waits: waits(finding) }
    }
}

/// Whether something else must be fixed before the finding can be judged.
pub(crate) fn waits(finding: &Finding) -> bool {
    finding.diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.code == WAITS)
}

/// Whether a finding is left to the technician's eyes: no API shows it, or the vendor's answer can't be judged from here.
pub(crate) const fn is_for_eyes(finding: &Finding) -> bool {
    matches!(finding.state, FindingState::NeedsEyes | FindingState::Unclear)
}

/// The judgement of all findings together.
pub(crate) fn judge(findings: &[Judged]) -> Headline {
    let count = |is: &dyn Fn(&Judged) -> bool| {
        u32::try_from(findings.iter().filter(|it| is(it)).count()).unwrap_or(u32::MAX)
    };
    let of = |state| count(&|it| !it.waits && it.state == state);
    let unseen = |state| count(&|it| !it.waits && it.state == state && !it.confirmed);
    let says = |verdict, count| Headline { verdict, count };
    let changes = of(FindingState::Missing) + of(FindingState::Excess);
    if changes > 0 {
        return says(Verdict::Changes, changes);
    }
    let passes = of(FindingState::Pass);
    let unanswered = if passes == 0 { Verdict::Failed } else { Verdict::Partly };
    let failed = of(FindingState::Failed) + unseen(FindingState::Unclear);
    if failed > 0 {
        return says(unanswered, failed);
    }
    let waiting = of(FindingState::Waiting);
    if waiting > 0 {
        return says(Verdict::Waiting, waiting);
    }
    // A finding that waits is not as required, even if nothing else is left.
    let waits = count(&|it| it.waits);
    if waits > 0 {
        return says(unanswered, waits);
    }
    let eyes = unseen(FindingState::NeedsEyes);
    if eyes > 0 {
        return says(Verdict::Eyes, eyes);
    }
    let confirmed = of(FindingState::NeedsEyes) + of(FindingState::Unclear);
    match (passes, confirmed) {
        (0, 0) => says(Verdict::Nothing, 0),
        (0, _) => says(Verdict::Confirmed, confirmed),
        (_, 0) => says(Verdict::AsAsked, passes),
        (..) => says(Verdict::Both, passes),
    }
}

/// The number of findings that are not as required, according to the vendors.
pub(crate) fn count_wrong(check: &Check) -> u32 {
    let wrong = |finding: &&Finding| {
        !matches!(finding.state, FindingState::Pass | FindingState::NotApplicable | FindingState::NeedsEyes)
    };
    u32::try_from(check.findings.iter().filter(wrong).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{FindingState, Judged, Verdict, judge};
    use FindingState::{Excess, Failed, Missing, NeedsEyes, NotApplicable, Pass, Unclear, Waiting};

    /// The verdict on findings in the states `open` and, confirmed, `confirmed`; `waits` more wait for others.
    fn says(open: &[FindingState], confirmed: &[FindingState], waits: usize) -> (Verdict, u32) {
        let judged = |state: &FindingState, confirmed| Judged { state: *state, confirmed, waits: false };
        let open = open.iter().map(|state| judged(state, false));
        let waiting = (0..waits).map(|_| Judged { state: Failed, confirmed: false, waits: true });
        let all: Vec<Judged> =
            open.chain(confirmed.iter().map(|state| judged(state, true))).chain(waiting).collect();
        let headline = judge(&all);
        (headline.verdict, headline.count)
    }

    #[test]
    fn the_verdict_is_the_worst_state() {
        let all = [Missing, Excess, Failed, Unclear, Waiting, NeedsEyes, Pass, NotApplicable];
        assert_eq!(says(&all, &[], 1), (Verdict::Changes, 2));
        assert_eq!(says(&all[2..], &[], 1), (Verdict::Partly, 2));
        assert_eq!(says(&[Failed, Waiting, NeedsEyes], &[], 1), (Verdict::Failed, 1));
        assert_eq!(says(&all[4..], &[], 1), (Verdict::Waiting, 1));
        assert_eq!(says(&all[5..], &[], 3), (Verdict::Partly, 3));
        assert_eq!(says(&[NeedsEyes], &[], 3), (Verdict::Failed, 3));
        assert_eq!(says(&all[5..], &[], 0), (Verdict::Eyes, 1));
        assert_eq!(says(&all[6..], &[], 0), (Verdict::AsAsked, 1));
        assert_eq!(says(&all[7..], &[], 0), (Verdict::Nothing, 0));
        assert_eq!(says(&[], &[], 0), (Verdict::Nothing, 0));
    }

    #[test]
    fn a_confirmation_is_distinguished_from_a_vendors_answer() {
        assert_eq!(says(&[Pass, Pass], &[NeedsEyes, Unclear], 0), (Verdict::Both, 2));
        assert_eq!(says(&[NotApplicable], &[NeedsEyes, Unclear], 0), (Verdict::Confirmed, 2));
        assert_eq!(says(&[Pass, Unclear], &[Unclear, NeedsEyes], 0), (Verdict::Partly, 1));
        assert_eq!(says(&[Pass, NeedsEyes], &[Unclear], 0), (Verdict::Eyes, 1));
        // Confirming does not remove a fault.
        for fault in [Missing, Excess, Failed, Waiting] {
            assert_ne!(says(&[Pass], &[fault], 0).0, Verdict::AsAsked);
        }
    }
}
