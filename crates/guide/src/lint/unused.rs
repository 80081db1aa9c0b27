//! Things that are defined and not used: often the name where they should be used is wrong or missing.

use std::collections::HashSet;

use super::mentions::Mentions;
use super::values::KINDS;
use super::{Found, Vocabulary};
use crate::meant::meant;
use crate::{Condition, Credential, Guide, Id, Shown};

pub(super) fn check(guide: &Guide, words: &dyn Vocabulary, mentions: &Mentions, found: &mut Found<'_>) {
    let asked: HashSet<&str> = mentions.asked().map(|it| it.question.as_str()).collect();
    for (index, question) in guide.questions.iter().enumerate() {
        let path = format!("question.{index}");
        if !asked.contains(question.id.as_str()) {
            found.hint(&path, "unused-question", &question.id, "");
        }
        if question.answers.len() == 1 {
            found.hint(&format!("{path}.answers"), "one-answer", &question.id, "");
        }
        let earlier = |id: &Id| guide.questions[..index].iter().any(|it| it.id == *id);
        let named = question.when.iter().flat_map(Condition::wanted).map(|(id, _)| id);
        for other in named.filter(|id| !earlier(id)) {
            found.error(&format!("{path}.when"), "question-too-late", &question.id, other);
        }
    }
    for (path, id) in matrix_paths(guide) {
        if !mentions.matrices.contains(id.as_str()) {
            found.hint(&path, "unused-matrix", id, "");
        }
    }
    for (index, credential) in guide.credentials.iter().enumerate() {
        let path = format!("credential.{index}");
        if !mentions.credentials.contains(credential.id.as_str()) {
            found.hint(&path, "unused-credential", &credential.id, "");
        } else if goes_nowhere(credential) && !mentions.entered.contains(credential.id.as_str()) {
            found.hint(&path, "credential-goes-nowhere", &credential.id, "");
        }
    }
    nexts(guide, words, found);
}

/// Whether no product gets the credential. One that the technician chose is for signing in, and a check uses those that are not
/// secret: the server and the user name.
fn goes_nowhere(credential: &Credential) -> bool {
    let is_for_check = !credential.secret && KINDS.contains(&credential.kind.as_str());
    credential.goes_to.is_empty() && credential.shown != Shown::Chosen && !is_for_check
}

/// The tables of rights and lists, with their paths.
pub(super) fn matrix_paths(guide: &Guide) -> Vec<(String, &Id)> {
    let mut places = std::collections::HashMap::new();
    (guide.matrices())
        .map(|matrix| {
            let index = places.entry(matrix.table()).or_insert(0_usize);
            let path = format!("{}.{index}", matrix.table());
            *index += 1;
            (path, matrix.id())
        })
        .collect()
}

fn nexts(guide: &Guide, words: &dyn Vocabulary, found: &mut Found<'_>) {
    for (index, next) in guide.nexts.iter().enumerate() {
        let path = format!("next.{index}");
        match &next.guide {
            Some(other) if *other == guide.id => {
                found.error(&format!("{path}.guide"), "next-itself", other, "");
            }
            Some(other) => {
                let known = words.guides();
                if !known.is_empty() && !known.iter().any(|it| it == other.as_str()) {
                    found.hint(&format!("{path}.guide"), "unknown-guide", other, "");
                    found.meant(meant(other.as_str(), known.iter().map(String::as_str)));
                }
            }
            None => {}
        }
    }
}
