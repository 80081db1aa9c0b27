//! The last point that everything a check found passes before anybody gets it. What a vendor wrote can be a secret that
//! it repeats, or one that somebody pasted into a name. No check has to think of it: all texts are masked here, with all
//! secrets of the visit, also those that were issued after the text was read.

use std::collections::BTreeSet;

use lotse_vendor::Visit;

use crate::{Arg, Diagnosis, Finding, Proof, Subject, Waypoint};

/// The longest text of a proof, in characters. Cut after it is masked: of a secret that is cut off first, the rest would
/// stay.
const LONGEST: usize = 1000;

/// Masks findings. Of two that are about the same thing then, the first one counts.
pub(crate) fn findings(visit: &Visit, findings: Vec<Finding>) -> Vec<Finding> {
    let mut hidden = BTreeSet::new();
    let masked = |mut finding: Finding| {
        let before = finding.subject.clone();
        subject(visit, &mut finding.subject);
        if let Some(found) = &mut finding.diagnosis {
            diagnosis(visit, found);
        }
        if let Some(found) = &mut finding.proof {
            proof(visit, found);
        }
        (before == finding.subject || hidden.insert(finding.subject.clone())).then_some(finding)
    };
    findings.into_iter().filter_map(masked).collect()
}

/// Masks a diagnosis.
pub(crate) fn diagnosis(visit: &Visit, diagnosis: &mut Diagnosis) {
    for arg in diagnosis.args.values_mut() {
        match arg {
            Arg::Text(words) | Arg::Value(words) => text(visit, words),
            Arg::Path(path) => path.iter_mut().for_each(|stop| {
                if let Waypoint::Value(words) = stop {
                    text(visit, words);
                }
            }),
            Arg::Failure(failure) => failure.texts().into_iter().for_each(|words| text(visit, words)),
            // Words of this program.
            Arg::Label(_) | Arg::Number(_) | Arg::Choose(_) => {}
        }
    }
}

/// Names that the guide does not know are the vendor's free text.
fn subject(visit: &Visit, subject: &mut Subject) {
    match subject {
        Subject::Beyond { module, function, .. } => {
            text(visit, module);
            text(visit, function);
        }
        Subject::EntryBeyond { entry, .. } => text(visit, entry),
        Subject::Topic { which, .. } => which.iter_mut().for_each(|which| text(visit, which)),
        Subject::Credential { .. }
        | Subject::Cell { .. }
        | Subject::Entry { .. }
        | Subject::Right { .. }
        | Subject::Whole { .. }
        | Subject::Setting { .. } => {}
    }
}

fn proof(visit: &Visit, proof: &mut Proof) {
    let lines = proof
        .lines
        .iter_mut()
        .flat_map(|line| [&mut line.name, &mut line.value].into_iter().chain(line.asked.as_mut()));
    for words in lines.chain(&mut proof.reference).chain([&mut proof.path, &mut proof.host]) {
        text(visit, words);
        if let Some((end, _)) = words.char_indices().nth(LONGEST) {
            words.truncate(end);
        }
    }
}

fn text(visit: &Visit, text: &mut String) {
    *text = visit.masked(text);
}
