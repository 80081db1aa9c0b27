//! Compares verified chains with heads and files.

use jiff::Timestamp;
use rusqlite::Connection;

use super::{Audit, ChainSeen, ErasureSeen, FileAudit, HeadAudit, KeptHead, Verdict};
use crate::erasure::PastErasure;
use crate::hand_over::{Chain, Said};
use crate::verify::{self, Walked};
use crate::{DeviceId, Entries, HandOver, Head, Place};

/// The journal to audit.
#[derive(Clone, Copy)]
pub(crate) struct Journals<'file> {
    pub(crate) connection: &'file Connection,
    /// The device whose journal it is.
    pub(crate) device: DeviceId,
    /// Whether its tables can have events of other devices.
    pub(crate) others: bool,
}

impl Journals<'_> {
    /// Verifies all chains and compares them with what was recorded elsewhere.
    pub(crate) fn audit(self, heads: &[Head], files: &[HandOver]) -> Audit {
        let chains = verify::walk(self.connection, self.device, self.others);
        let mut compare = Compare { journal: self, chains: &chains, right: Vec::new() };
        let files: Vec<_> = files.iter().map(|file| compare.file(file)).collect();
        let kept = compare.kept();
        compare.learn(heads);
        let heads = heads.iter().map(|head| compare.head(*head)).collect();
        Audit {
            broken: (chains.iter())
                .filter_map(|chain| chain.chain_break(self.connection, self.others))
                .collect(),
            erased: erased(&chains),
            heads,
            files,
            kept,
            chains: chains.iter().filter_map(|chain| seen(chain, self.device)).collect(),
        }
    }
}

/// The erasures in the own chain. Erasures by other devices removed events only from their journals.
fn erased(chains: &[Walked]) -> Vec<ErasureSeen> {
    let own = chains.first().map(|chain| chain.erasures.as_slice()).unwrap_or_default();
    let seen = |it: &PastErasure| ErasureSeen {
        at: it.at,
        entries: Entries::count(&it.entries),
        organisation: it.organisation.is_some(),
    };
    own.iter().map(seen).collect()
}

fn seen(chain: &Walked, own: DeviceId) -> Option<ChainSeen> {
    let end = chain.end?;
    let sequence = u64::try_from(end.sequence).unwrap_or_default();
    let head = Head { device: chain.device, sequence, hash: end.hash };
    Some(ChainSeen { head, own: chain.device == own, readable: chain.readable })
}

struct Compare<'chains> {
    journal: Journals<'chains>,
    chains: &'chains [Walked],
    /// Up to which event each chain is known to be right, from heads and files that match.
    right: Vec<(DeviceId, u64)>,
}

impl Compare<'_> {
    fn chain(&self, device: DeviceId) -> Option<&Walked> {
        let own = self.journal.device;
        self.chains.iter().find(|chain| chain.device == device && (device == own || chain.end.is_some()))
    }

    fn place(&self, device: DeviceId, sequence: u64) -> Place {
        verify::place(self.journal.connection, device, sequence, self.journal.others)
    }

    /// The verdict on an event after the valid part of a chain: the chain is broken, or ends before it.
    fn beyond(&self, chain: &Walked) -> Verdict {
        let missing = chain.hashes.len() as u64 + 1;
        match chain.broken {
            Some(_) => Verdict::Differs(self.place(chain.device, missing)),
            None => Verdict::Behind { missing },
        }
    }

    fn head(&self, head: Head) -> HeadAudit {
        let index = head.sequence.checked_sub(1).and_then(|index| usize::try_from(index).ok());
        let verdict = match (self.chain(head.device), index) {
            (None, _) | (_, None) => Verdict::UnknownDevice,
            (Some(chain), Some(index)) => match chain.hashes.get(index) {
                None => self.beyond(chain),
                Some(hash) if *hash == head.hash => Verdict::Fits,
                Some(_) => self.within(head),
            },
        };
        HeadAudit { head, verdict }
    }

    /// The first event that differs is after the last one that is known to be right.
    fn within(&self, head: Head) -> Verdict {
        let right =
            self.right.iter().filter(|(device, until)| *device == head.device && *until < head.sequence);
        let after = right.map(|(_, until)| *until).max().unwrap_or_default();
        if after + 1 == head.sequence {
            return Verdict::Differs(self.place(head.device, head.sequence));
        }
        Verdict::DiffersWithin { after, until: head.sequence }
    }

    /// Records which of `heads` match, to narrow down where others differ.
    fn learn(&mut self, heads: &[Head]) {
        let fitting = heads.iter().filter(|head| self.head(**head).verdict == Verdict::Fits);
        let fitting: Vec<_> = fitting.map(|head| (head.device, head.sequence)).collect();
        self.right.extend(fitting);
    }

    fn file(&mut self, file: &HandOver) -> FileAudit {
        let mut chains = Vec::new();
        for (chain, head) in file.chains().iter().zip(file.heads()) {
            let (verdict, right) = self.chain_of_file(chain);
            self.right.push((chain.device, right));
            chains.push(HeadAudit { head: *head, verdict });
        }
        FileAudit { scope: file.scope(), made: file.made(), by: file.by(), chains }
    }

    /// The verdict on a chain in a file, and up to which event it matches.
    fn chain_of_file(&self, theirs: &Chain) -> (Verdict, u64) {
        let Some(ours) = self.chain(theirs.device) else { return (Verdict::UnknownDevice, 0) };
        let pairs = theirs.entries.iter().zip(&ours.hashes);
        let same = pairs.take_while(|(entry, hash)| entry.hash == **hash).count();
        let verdict = match (theirs.entries.get(same), ours.hashes.get(same)) {
            (None, _) => Verdict::Fits,
            (Some(_), None) => self.beyond(ours),
            (Some(entry), Some(_)) => {
                let place = self.place(theirs.device, same as u64 + 1);
                let at = place.at.or_else(|| Timestamp::from_microsecond(entry.at).ok());
                let said = match &entry.said {
                    Said::Whole { fact, .. } => Some(fact.kind().to_owned()),
                    Said::Veiled { .. } | Said::Opaque => None,
                };
                Verdict::Differs(Place { at, kind: place.kind.or(said), ..place })
            }
        };
        (verdict, same as u64)
    }

    /// The verdicts on the heads that were noted at imports, each once. Another device may have noted a head of a third device
    /// that was never handed over to this one.
    fn kept(&mut self) -> Vec<KeptHead> {
        let mut kept: Vec<(Head, Vec<DeviceId>)> = Vec::new();
        for chain in self.chains {
            for head in &chain.noted {
                match kept.iter_mut().find(|(known, _)| known == head) {
                    Some((_, by)) if by.last() == Some(&chain.device) => {}
                    Some((_, by)) => by.push(chain.device),
                    None => kept.push((*head, vec![chain.device])),
                }
            }
        }
        let heads: Vec<_> = kept.iter().map(|(head, _)| *head).collect();
        self.learn(&heads);
        let own = self.journal.device;
        kept.into_iter()
            .map(|(head, by)| KeptHead { audited: self.head(head), by })
            .filter(|KeptHead { audited: HeadAudit { head, verdict }, by }| {
                let must_be_here = head.device == own || by.contains(&own);
                must_be_here || !matches!(verdict, Verdict::UnknownDevice | Verdict::Behind { .. })
            })
            .collect()
    }
}
