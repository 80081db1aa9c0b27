//! The journal: organisations, their runs, and every event of them, kept in one SQLite file.
//!
//! No step is ever lost: an event is acknowledged only once it is on the disk, and the state is computed from the events. Each
//! device links its events into a hash chain, whose head can be printed on a report.
//!
//! Events are never changed or deleted, but their bodies can be erased, and the journal records that. It refuses a fact that
//! makes no sense in the current state, a folder that is already open, and a file of another application or a newer version. It
//! knows no guides (ids of steps and actions are opaque to it) and no secrets. It has no clock: time is passed in.
//!
//! ```
//! use lotse_journal::{Fact, Journal, OrganisationId};
//!
//! let folder = tempfile::tempdir()?;
//! let now = "2026-11-21T09:00:00Z".parse()?;
//! let mut journal = Journal::open(folder.path())?;
//! let organisation = OrganisationId::new_at(now);
//! journal.append(now, Fact::OrganisationAdded { organisation, name: "Nordlicht IT".into() })?;
//! assert_eq!(journal.state().organisations()[0].name, "Nordlicht IT");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod arrival;
mod audit;
mod chain;
mod database;
mod entries;
mod erasure;
mod error;
mod event;
mod fact;
mod fold;
mod foreign;
mod found;
mod hand_over;
mod ids;
mod journal;
mod judged;
mod known;
mod look;
mod migration;
mod order;
mod private;
mod reading;
mod refusal;
mod rows;
mod rules;
mod run;
mod shown;
mod state;
mod texts;
mod verify;
mod walk;

pub use audit::{Audit, ChainSeen, ErasureSeen, FileAudit, HeadAudit, KeptHead, Verdict};
pub use chain::{Hash, Head, NoHash, NoHead};
pub use entries::Entries;
pub use erasure::{Erasure, Text};
pub use error::JournalError;
pub use event::Event;
pub use fact::{Fact, KeyNote, Mode};
pub use fold::fold;
pub use found::Found;
pub use hand_over::{
    CarriedGuide, HAND_OVER_EVENTS, HAND_OVER_LIMIT, HandOver, HandOverError, Imported, Scope,
};
pub use ids::{DeviceId, EventId, OrganisationId, RunId};
pub use journal::{Erasable, Erased, Journal};
pub use look::Look;
pub use migration::{MIGRATIONS, Migration};
pub use refusal::{NAME_LIMIT, Refusal, TEXT_LIMIT};
pub use run::{
    CheckMade, Compared, Confirmed, Credential, Customers, GuideThen, Mismatch, Note, Organisation, Report,
    Run, Second, SecondSaid, Stamp, Tick,
};
pub use state::State;
pub use verify::{ChainBreak, Place};
pub use walk::Break;
