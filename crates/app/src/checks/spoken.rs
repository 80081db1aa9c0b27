//! A finding in words for the window and for documents: what is wrong, why, and what to do.

use lotse_journal::Stamp;
use lotse_locale::{Inline, Sentence};
use lotse_verify::{About, Check, Finding, FindingState, Subject, about};

use super::wording::Speech;
use crate::wire::{FindingName, FindingPart, StepRef};

/// A finding in words.
pub(crate) struct SpokenFinding<'c> {
    pub(crate) finding: &'c Finding,
    /// Who confirmed it.
    pub(crate) confirmed: Option<&'c Stamp>,
    /// The statement, or the subject.
    pub(crate) title: Sentence,
    /// The cause.
    pub(crate) cause: Option<Sentence>,
    /// What to do next.
    pub(crate) fix: Option<Sentence>,
    /// The step that requires it.
    pub(crate) step: Option<StepRef>,
    /// Why it has no card of its own, if it has none.
    pub(super) part: Option<FindingPart>,
    /// The subjects of its card, its own first, if the card has several.
    pub(crate) names: Vec<FindingName>,
}

impl<'c> SpokenFinding<'c> {
    /// A finding without a card. A passed one has its subject as the title, any other the problem.
    pub(super) fn new(speech: &Speech<'_>, finding: &'c Finding) -> Self {
        let subject = speech.subject(&finding.subject);
        let told = finding.diagnosis.as_ref().map(|diagnosis| (diagnosis, speech.diagnosis(diagnosis)));
        let (title, cause, fix) = match told {
            None => (subject, None, None),
            // The guide has its own sentence for this.
            Some((diagnosis, _))
                if diagnosis.code == "needs-eyes" && matches!(finding.subject, Subject::Setting { .. }) =>
            {
                (subject, None, None)
            }
            Some((diagnosis, (_, cause, fix))) if diagnosis.code == "needs-eyes" => (subject, cause, fix),
            // These texts describe a state without a subject, so the title is the subject.
            Some((diagnosis, (words, cause, fix)))
                if finding.state == FindingState::Pass || about(&diagnosis.code) != About::Whole =>
            {
                (subject, Some(closed(words)), fix.or(cause))
            }
            Some((_, (title, cause, fix))) => (title, cause, fix),
        };
        let step = speech.step_of(finding);
        Self { finding, confirmed: None, title, cause, fix, step, part: None, names: Vec::new() }
    }

    /// Whether it has a card of its own.
    pub(crate) const fn is_card(&self) -> bool {
        self.part.is_none()
    }

    /// Whether it only waits until something else is fixed.
    pub(crate) fn waits(&self) -> bool {
        self.part == Some(FindingPart::Waits)
    }
}

/// The hosts that a check called.
pub(crate) fn hosts(check: &Check) -> Vec<String> {
    let proofs = check.findings.iter().filter_map(|finding| finding.proof.as_ref());
    let mut hosts: Vec<String> = proofs.map(|proof| proof.host.clone()).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

/// A title in the form of a sentence, to be joined with others.
fn closed(mut title: Sentence) -> Sentence {
    let ends = matches!(title.last(), Some(Inline::Text { text }) if text.ends_with(['.', '!', '?']));
    if !ends {
        title.push(Inline::Text { text: ".".to_owned() });
    }
    title
}
