//! How much of what a vendor wrote is kept: a server can write as much as it likes into names and answers.
//!
//! Everything here has been masked before: of a secret that is cut off first, the rest would stay.

use std::collections::BTreeSet;

use lotse_vendor::Failure;

use crate::{Arg, Finding, Proof, Subject, Waypoint};

/// The longest name in a subject or on a path, in characters.
const NAME: usize = 120;
/// The longest text that words speak of.
const TEXT: usize = 600;
/// The longest line of a proof.
const LINE: usize = 1000;
/// The most lines of a proof.
const LINES: usize = 12;

/// Keeps the findings within bounds. No two have the same subject afterwards.
pub(crate) fn keep(findings: &mut [Finding]) {
    let mut subjects = BTreeSet::new();
    for finding in findings {
        subject(&mut finding.subject, &mut subjects);
        if let Some(diagnosis) = &mut finding.diagnosis {
            diagnosis.args.values_mut().for_each(arg);
        }
        if let Some(proof) = &mut finding.proof {
            self::proof(proof);
        }
    }
}

fn subject(subject: &mut Subject, known: &mut BTreeSet<Subject>) {
    match subject {
        Subject::Beyond { module, function, .. } => {
            cut(module, NAME);
            cut(function, NAME);
        }
        Subject::EntryBeyond { entry, .. } => cut(entry, NAME),
        _ => return,
    }
    let mut number = 1;
    while known.contains(subject) {
        number += 1;
        if let Subject::Beyond { function: name, .. } | Subject::EntryBeyond { entry: name, .. } = subject {
            let end = name.rfind(" (").unwrap_or(name.len());
            name.truncate(end);
            *name = format!("{name} ({number})");
        }
    }
    known.insert(subject.clone());
}

fn arg(arg: &mut Arg) {
    match arg {
        Arg::Text(text) | Arg::Value(text) => cut(text, TEXT),
        Arg::Path(path) => path.iter_mut().for_each(|stop| {
            if let Waypoint::Value(text) = stop {
                cut(text, NAME);
            }
        }),
        Arg::Failure(failure) => self::failure(failure),
        Arg::Label(_) | Arg::Number(_) | Arg::Choose(_) => {}
    }
}

/// Of a failure, a certificate and a redirect are written by others.
fn failure(failure: &mut Failure) {
    if let Failure::Untrusted { issuer: text, .. }
    | Failure::Certificate { issuer: text, .. }
    | Failure::Redirected { to: text, .. } = failure
    {
        cut(text, NAME);
    }
}

fn proof(proof: &mut Proof) {
    proof.lines.truncate(LINES);
    for line in &mut proof.lines {
        cut(&mut line.value, LINE);
        line.asked.iter_mut().for_each(|asked| cut(asked, LINE));
    }
    cut(&mut proof.path, LINE);
}

/// The beginning of a text that is too long.
fn cut(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
        text.push('…');
    }
}
