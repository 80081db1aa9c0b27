//! Masks secrets in everything that a check found and shortens it, because a server can write texts of any length
//! into names and answers and can repeat a secret in them.
//!
//! All secrets of the visit are masked, even those that were issued after a text was read. A text is masked before
//! it is shortened: the rest of a secret that was cut would no longer be recognised.

use std::collections::BTreeSet;

use lotse_vendor::Visit;

use crate::{Arg, Diagnosis, Finding, Line, Proof, Subject, Waypoint};

/// The longest name in a subject, a path or a failure, in characters.
const NAME: usize = 120;
/// The longest text argument of a diagnosis, in characters.
const TEXT: usize = 600;
/// The longest text of a proof, in characters.
const PROOF: usize = 1000;
/// The most lines of a proof.
const LINES: usize = 12;

/// Masks and shortens findings. If two have the same subject after masking, the first one is kept.
pub(crate) fn findings(visit: &Visit, findings: Vec<Finding>) -> Vec<Finding> {
    let (mut masked, mut known) = (BTreeSet::new(), BTreeSet::new());
    let mut kept = Vec::with_capacity(findings.len());
    for mut finding in findings {
        // All fields are listed, so that a new one does not compile until it is handled here.
        let Finding { subject, state: _, diagnosis, proof, step: _, again: _ } = &mut finding;
        let before = subject.clone();
        for name in names(subject) {
            mask(visit, name);
        }
        if before != *subject && !masked.insert(subject.clone()) {
            continue;
        }
        shorten_subject(subject, &mut known);
        if let Some(found) = diagnosis {
            self::diagnosis(visit, found);
        }
        if let Some(found) = proof {
            self::proof(visit, found);
        }
        kept.push(finding);
    }
    kept
}

/// Masks and shortens a diagnosis.
pub(crate) fn diagnosis(visit: &Visit, Diagnosis { code: _, args }: &mut Diagnosis) {
    for arg in args.values_mut() {
        match arg {
            Arg::Text(text) | Arg::Value(text) => clean(visit, text, TEXT),
            Arg::Path(path) => path.iter_mut().for_each(|stop| match stop {
                Waypoint::Value(text) => clean(visit, text, NAME),
                Waypoint::Label(_) => {}
            }),
            Arg::Failure(failure) => {
                failure.texts().into_iter().for_each(|text| clean(visit, text, NAME));
            }
            // These arguments come from this program.
            Arg::Label(_) | Arg::Number(_) | Arg::Choose(_) => {}
        }
    }
}

fn proof(visit: &Visit, proof: &mut Proof) {
    let Proof { call: _, method: _, host, path, status: _, at: _, millis: _, lines, reference } = proof;
    lines.truncate(LINES);
    let parts =
        lines.iter_mut().flat_map(|Line { name, value, asked }| [Some(name), Some(value), asked.as_mut()]);
    for text in parts.flatten().chain(reference).chain([path, host]) {
        clean(visit, text, PROOF);
    }
}

/// The names in a subject that come from the vendor. All other texts in it are ids of the guide.
fn names(subject: &mut Subject) -> Vec<&mut String> {
    match subject {
        Subject::Beyond { matrix: _, module, function, verb: _ } => vec![module, function],
        Subject::EntryBeyond { matrix: _, entry } => vec![entry],
        Subject::Topic { topic: _, which } => which.iter_mut().collect(),
        Subject::Credential { credential: _ }
        | Subject::Cell { matrix: _, row: _, verb: _ }
        | Subject::Entry { matrix: _, entry: _ }
        | Subject::Right { matrix: _, row: _ }
        | Subject::Whole { matrix: _ }
        | Subject::Setting { step: _, action: _ } => Vec::new(),
    }
}

/// Shortens the names in a subject. If a name then occurs twice, a number is added.
fn shorten_subject(subject: &mut Subject, known: &mut BTreeSet<Subject>) {
    if !matches!(subject, Subject::Beyond { .. } | Subject::EntryBeyond { .. }) {
        return;
    }
    for name in names(subject) {
        shorten(name, NAME);
    }
    let mut number = 1;
    while known.contains(subject) {
        number += 1;
        if let Some(name) = names(subject).pop() {
            let end = name.rfind(" (").unwrap_or(name.len());
            name.truncate(end);
            *name = format!("{name} ({number})");
        }
    }
    known.insert(subject.clone());
}

fn clean(visit: &Visit, text: &mut String, longest: usize) {
    mask(visit, text);
    shorten(text, longest);
}

fn mask(visit: &Visit, text: &mut String) {
    *text = visit.masked(text);
}

/// Truncates a text that is too long.
fn shorten(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
        text.push('…');
    }
}
