//! The audit: whether the journal still is what it was when its heads were printed.

use lotse_journal::{ErasureSeen, Head, HeadAudit, Verdict};

use crate::core::Core;
use crate::wire::requests::AuditJournal;
use crate::wire::{Audit, BrokenLink, ErasedSeen, Fault, HeadState, HeadView};

pub(crate) fn audit_journal(core: &Core, request: &AuditJournal) -> Result<Audit, Fault> {
    let given: Vec<(String, Option<Head>)> =
        pieces(&request.heads).into_iter().map(|text| (text.clone(), text.parse().ok())).collect();
    let heads: Vec<Head> = given.iter().filter_map(|(_, head)| *head).collect();
    let audit = core.journal()?.audit(&heads, &[]);
    let mut chains: Vec<_> = audit.chains.iter().collect();
    chains.sort_by_key(|chain| !chain.own);
    let mut compared = audit.heads.iter();
    Ok(Audit {
        events: u32::try_from(chains.iter().map(|chain| chain.head.sequence).sum::<u64>())
            .unwrap_or(u32::MAX),
        devices: u32::try_from(chains.len()).unwrap_or(u32::MAX),
        heads: chains.iter().map(|chain| chain.head.to_string()).collect(),
        broken: audit
            .broken
            .first()
            .map(|broken| BrokenLink { device: broken.device.to_string(), sequence: broken.sequence }),
        erased: audit.erased.iter().map(erased).collect(),
        compared: (given.into_iter())
            .map(|(text, head)| {
                let audited = head.and_then(|_| compared.next());
                let (state, from) = audited.map_or((HeadState::Unreadable, None), verdict);
                HeadView { text, state, from, by: Vec::new() }
            })
            .chain((audit.kept.iter()).filter(|kept| kept.audited.verdict != Verdict::Fits).map(|kept| {
                let (state, from) = verdict(&kept.audited);
                let text = kept.audited.head.to_string();
                HeadView { text, state, from, by: kept.by.iter().map(ToString::to_string).collect() }
            }))
            .collect(),
    })
}

fn erased(seen: &ErasureSeen) -> ErasedSeen {
    let entries = u32::try_from(seen.entries).unwrap_or(u32::MAX);
    ErasedSeen { at: seen.at.to_string(), entries, organisation: seen.organisation }
}

fn verdict(audited: &HeadAudit) -> (HeadState, Option<u64>) {
    match &audited.verdict {
        Verdict::Fits => (HeadState::Fits, None),
        Verdict::UnknownDevice => (HeadState::Unknown, None),
        Verdict::Behind { missing } => (HeadState::Behind, Some(*missing)),
        Verdict::Differs(place) => (HeadState::Differs, Some(place.sequence)),
        Verdict::DiffersWithin { after, .. } => (HeadState::Differs, Some(after.saturating_add(1))),
    }
}

/// Splits pasted text into heads. A printed head is broken into lines, and several may follow each other: a new one begins at a
/// line with a head's first slash if the one before is complete.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match pieces.last_mut() {
            Some(last)
                if last.parse::<Head>().is_err() && format!("{last}{line}").parse::<Head>().is_ok() =>
            {
                last.push_str(line);
            }
            Some(last) if last.parse::<Head>().is_err() && !line.contains('/') => last.push_str(line),
            _ => pieces.push(line.to_owned()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_that_paper_broke_into_lines_is_one_head() {
        let first = format!("0198c0de-0000-4000-8000-000000000001/12/{}", "a1".repeat(32));
        let second = format!("0198c0de-0000-4000-8000-000000000002/7/{}", "b2".repeat(32));
        let (start, rest) = first.split_at(60);
        let (middle, end) = rest.split_at(20);
        let text = format!("\n {start}\n{middle}\n  {end}\n\n{second}\nnonsense\n");
        assert_eq!(pieces(&text), [first, second, "nonsense".to_owned()]);
        assert_eq!(pieces(" \n"), Vec::<String>::new());
    }
}
