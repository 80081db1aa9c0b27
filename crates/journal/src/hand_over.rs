//! A hand-over file: the events of a run or an organisation, so that somebody can go on at another computer.
//!
//! What is in a file is known before anything of it is imported. A file has the whole chain of each device that took
//! part, so that nobody can leave an event out or slip one in. Events about something else are veiled: the file shows
//! that there is one, not what it says.
//!
//! A file that is damaged, cut off, made by a newer Lotse or contradicts itself is refused. No secret is in a file,
//! because none is in the journal.

mod error;
mod format;
mod limits;
mod read;
mod scope;
mod within;
mod write;

use jiff::Timestamp;

pub use error::HandOverError;
pub use limits::{HAND_OVER_EVENTS, HAND_OVER_LIMIT};
pub use read::HandOver;
pub(crate) use read::{Chain, Entry, Said};
pub use scope::Scope;
pub(crate) use within::{Within, is_of_the_device};
pub(crate) use write::hand_over;

use crate::{DeviceId, Fact, Head, Organisation, OrganisationId, Run, RunId, State};

impl HandOver {
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
