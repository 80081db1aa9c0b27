//! A hand-over file: the events of a run or an organisation, so that somebody can continue on another computer.
//!
//! A file can be inspected before anything is imported. It contains the whole chain of each device that took part, so that
//! nobody can leave out or insert an event. Events about something else are veiled: the file proves that they exist, but does
//! not show them.
//!
//! A file is refused if it is damaged, cut off, contradicts itself, or was made by a newer Lotse. It contains no secret,
//! because the journal contains none.

mod error;
mod format;
mod limits;
mod read;
mod scope;
mod within;
mod write;

use jiff::Timestamp;

pub use error::HandOverError;
pub use format::CarriedGuide;
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

    /// Who worked at that device last, if a name was given.
    pub fn person(&self) -> Option<&str> {
        self.state.person(self.by)
    }

    /// The version of Lotse that made it.
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

    /// The runs in it, including removed ones, oldest first.
    pub fn runs(&self) -> Vec<&Run> {
        self.state.all_runs().collect()
    }

    /// The state that its events alone add up to.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The end of each chain in it, by device.
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// The guides that travel with it.
    pub fn guides(&self) -> &[CarriedGuide] {
        &self.guides
    }

    /// How many events its chains have.
    pub fn events(&self) -> u64 {
        self.heads.iter().map(|head| head.sequence).sum()
    }

    /// Its readable facts, chain by chain.
    pub fn facts(&self) -> impl Iterator<Item = (DeviceId, &Fact)> {
        self.chains.iter().flat_map(|chain| chain.facts().map(|fact| (chain.device, fact)))
    }

    pub(crate) fn chains(&self) -> &[Chain] {
        &self.chains
    }

    /// How many of its events can be read. The others are about something else.
    pub const fn readable(&self) -> u64 {
        self.readable
    }
}

/// The result of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many events are new, including those that can't be read.
    pub events: u64,
    /// How many known events became readable. If this and `events` are 0, nothing was written.
    pub bodies: u64,
    /// How many events of the file stay unreadable because they were erased here.
    pub erased: u64,
    /// The organisations of the new and newly readable events.
    pub organisations: Vec<OrganisationId>,
    /// The runs of the new and newly readable events.
    pub runs: Vec<RunId>,
}

impl Imported {
    /// Whether everything in the file was already known.
    pub const fn is_nothing_new(&self) -> bool {
        self.events == 0 && self.bodies == 0
    }
}
