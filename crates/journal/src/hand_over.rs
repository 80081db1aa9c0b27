//! A hand-over file: what happened to a run or an organisation, to be gone on with at another computer.
//!
//! For: telling what is in a file before anything of it is taken in. A file holds the whole chain of each device that
//! has a part in it, so that nothing can be left out or slipped in unseen; what is about something else is veiled:
//! the file shows that there is an event, not what it says.
//!
//! Refuses: a file that is damaged, cut, made by a newer Lotse, or that does not hold together. No secret is in one,
//! because none is in the journal.

mod error;
mod format;
mod read;
mod within;
mod write;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use error::HandOverError;
pub(crate) use read::{Chain, Entry, Said};
pub(crate) use within::{Within, is_of_the_device};
pub(crate) use write::hand_over;

use crate::{DeviceId, Fact, Head, Organisation, OrganisationId, Run, RunId, State};

/// The largest hand-over file that is read or made, in bytes: 50 MB.
pub const HAND_OVER_LIMIT: u64 = 50_000_000;

/// The most events that one has. A veiled one takes a hundred bytes in the file and several times that in memory.
pub const HAND_OVER_EVENTS: u64 = 200_000;

/// The most bytes that one event of it has: a check with the proofs of thousands of findings, and anything else.
const EVENT_LIMITS: (u64, u64) = (16_000_000, 2_000_000);

/// The most bytes that an event may have which says this.
fn event_limit(body: &str) -> u64 {
    let (check, other) = EVENT_LIMITS;
    if body.starts_with(r#"{"kind":"check-made","#) { check } else { other }
}

/// What a hand-over file is about. In JSON `{"run": id}` or `{"organisation": id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One run, with its organisation.
    Run(RunId),
    /// An organisation with all its runs, removed ones too.
    Organisation(OrganisationId),
}

/// A hand-over file that was read and holds together.
#[derive(Debug)]
pub struct HandOver {
    scope: Scope,
    made: Timestamp,
    by: DeviceId,
    version: String,
    heads: Vec<Head>,
    readable: u64,
    state: State,
    chains: Vec<Chain>,
}

impl HandOver {
    /// Reads the bytes of a hand-over file: all of it, hashes and all.
    pub fn read(bytes: &[u8]) -> Result<Self, HandOverError> {
        read::read(bytes)
    }

    /// The same from a file, which is not even opened if it is larger than [`HAND_OVER_LIMIT`].
    pub fn from_file(path: &Path) -> Result<Self, HandOverError> {
        let not_read = |error: std::io::Error| HandOverError::NotRead {
            path: path.to_owned(),
            detail: error.to_string(),
        };
        // A pipe would be waited for before anything of it is known.
        if !std::fs::metadata(path).map_err(not_read)?.is_file() {
            return Err(not_read(std::io::Error::other("not a regular file")));
        }
        let file = File::open(path).map_err(not_read)?;
        let size = file.metadata().map_err(not_read)?.len();
        if size > HAND_OVER_LIMIT {
            return Err(HandOverError::TooLarge { size });
        }
        let mut bytes = Vec::new();
        // It may have grown; one byte beyond the limit is enough to see that it is too large.
        file.take(HAND_OVER_LIMIT + 1).read_to_end(&mut bytes).map_err(not_read)?;
        Self::read(&bytes)
    }

    /// What it is about.
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// When it was made, by the clock of the device that made it.
    pub const fn made(&self) -> Timestamp {
        self.made
    }

    /// The device that made it.
    pub const fn by(&self) -> DeviceId {
        self.by
    }

    /// Who worked at that device in the end, if a name was given.
    pub fn person(&self) -> Option<&str> {
        self.state.person(self.by)
    }

    /// The version of the Lotse that made it.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The organisation it is about.
    pub fn organisation(&self) -> Option<&Organisation> {
        match self.scope {
            Scope::Organisation(organisation) => self.state.organisation(organisation),
            Scope::Run(run) => self.state.organisation(self.state.run(run)?.organisation),
        }
    }

    /// The runs in it, removed ones too, by id: oldest first.
    pub fn runs(&self) -> Vec<&Run> {
        self.state.all_runs().collect()
    }

    /// What the events in it add up to by themselves: ticks, notes, guides as they were, and so on.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The end of each chain in it, by device.
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// How many events its chains have.
    pub fn events(&self) -> u64 {
        self.heads.iter().map(|head| head.sequence).sum()
    }

    /// What can be read in it, chain by chain.
    pub fn facts(&self) -> impl Iterator<Item = (DeviceId, &Fact)> {
        self.chains.iter().flat_map(|chain| chain.facts().map(|fact| (chain.device, fact)))
    }

    pub(crate) fn chains(&self) -> &[Chain] {
        &self.chains
    }

    /// How many of them can be read. The others are about something else.
    pub const fn readable(&self) -> u64 {
        self.readable
    }
}

/// What an import has brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many events were not known before, those that can't be read included.
    pub events: u64,
    /// How many events can be read now that could not before. Nothing was written if this and `events` are 0.
    pub bodies: u64,
    /// How many of its events can't be read because they are erased here, and stay so.
    pub erased: u64,
    /// The organisations that these are about.
    pub organisations: Vec<OrganisationId>,
    /// The runs that these are about.
    pub runs: Vec<RunId>,
}

impl Imported {
    /// Whether everything in the file was known.
    pub const fn is_nothing_new(&self) -> bool {
        self.events == 0 && self.bodies == 0
    }
}
