//! The audit: does this journal match the heads on papers and the chains in hand-over files?
//!
//! A valid chain only proves that nobody edited it without recomputing all hashes. A rewritten chain, or one whose end was cut
//! off, is detected only by comparing it with something recorded elsewhere: a printed head, a hand-over file, another device.

mod compare;

use jiff::Timestamp;

pub(crate) use compare::Journals;

use crate::{ChainBreak, DeviceId, Head, Place, Scope};

/// The result of an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The chains of the journal, that of its own device first.
    pub chains: Vec<ChainSeen>,
    /// The first break of each chain that is broken in itself.
    pub broken: Vec<ChainBreak>,
    /// What was erased, as the journal itself records.
    pub erased: Vec<ErasureSeen>,
    /// The verdict on each head that was given, in that order.
    pub heads: Vec<HeadAudit>,
    /// The verdicts on each hand-over file that was given, in that order.
    pub files: Vec<FileAudit>,
    /// The verdicts on the heads that were noted at imports, each once.
    pub kept: Vec<KeptHead>,
}

impl Audit {
    /// Whether nothing contradicts the journal.
    pub fn fits(&self) -> bool {
        let kept = self.kept.iter().map(|kept| &kept.audited);
        let heads = kept.chain(&self.heads).chain(self.files.iter().flat_map(|file| &file.chains));
        self.broken.is_empty() && heads.into_iter().all(|head| head.verdict == Verdict::Fits)
    }
}

/// A chain as an audit has seen it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainSeen {
    /// Its stored end.
    pub head: Head,
    /// Whether it is the chain of the device whose journal it is.
    pub own: bool,
    /// How many of its events can be read. The others are veiled, or were erased.
    pub readable: u64,
}

/// An erasure that the journal records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErasureSeen {
    /// When.
    pub at: Timestamp,
    /// How many entries it took.
    pub entries: u64,
    /// Whether a whole organisation was erased.
    pub organisation: bool,
}

/// The verdict on a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadAudit {
    /// The head.
    pub head: Head,
    /// The verdict.
    pub verdict: Verdict,
}

/// The verdict on a head that was noted at an import, and who noted it. A single other device may be wrong or lie about a
/// chain. The journal can't tell, so the audit names the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptHead {
    /// The verdict.
    pub audited: HeadAudit,
    /// The devices in whose chains it was noted, the journal's own first if it is one of them.
    pub by: Vec<DeviceId>,
}

/// The verdicts on a hand-over file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAudit {
    /// What the file is about.
    pub scope: Scope,
    /// When it was made.
    pub made: Timestamp,
    /// The device that made it.
    pub by: DeviceId,
    /// The verdict on each chain in it, under the head that the chain has in the file.
    pub chains: Vec<HeadAudit>,
}

/// How a recorded head compares with the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The journal has exactly this event, and the chain up to it is valid.
    Fits,
    /// The journal has no event of this device.
    UnknownDevice,
    /// The journal ends before it: the rest was cut off, or is not known here yet.
    Behind {
        /// The first event that is missing.
        missing: u64,
    },
    /// The first event that differs.
    Differs(Place),
    /// The first event that differs is one of these; a bare head can't tell which.
    DiffersWithin {
        /// The last event that is known to be right, 0 if none is.
        after: u64,
        /// The event of the head.
        until: u64,
    },
}
