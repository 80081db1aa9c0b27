//! What crosses the wire for what comes after a run: keys that end, guides that change, a second person.

use lotse_locale::{SpokenChanges, Vendor};
use serde::Serialize;
use ts_rs::TS;

use super::{RunView, SecondElsewhere};

/// How soon a credential ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExpiryLevel {
    /// It has ended: the day is today or past.
    Ended,
    /// In three days or less.
    Urgent,
    /// In 14 days or less.
    Soon,
    /// In 30 days or less.
    Coming,
    /// Later.
    Later,
}

/// A credential that ends on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpiryView {
    /// The run that took it. Nothing for a value of the organisation.
    pub run: Option<String>,
    /// The credential's id, or that of the organisation's value.
    pub credential: String,
    /// The credential's name; its id if the guide is gone.
    pub name: String,
    /// Who issues it. Both empty if the guide is gone.
    pub from: Vendor,
    /// Where it is entered.
    pub goes_to: Vec<Vendor>,
    /// The organisation's id.
    pub organisation: String,
    /// The organisation's name.
    pub organisation_name: String,
    /// The guide's title; its id if the guide is gone. Empty for a value of the organisation.
    pub title: String,
    /// The day, as `2027-02-28`. On that day it does not work any more.
    pub expires: String,
    /// Days from today until then: 0 on the day itself, negative if it is past.
    pub days: i32,
    /// How soon that is.
    pub level: ExpiryLevel,
    /// The procedures of the guide that replace or take back a credential.
    pub procedures: Vec<ProcedureRef>,
}

/// A procedure for later, by its id in `SpokenGuide.followUps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProcedureRef {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The occasion, in a word, such as "Replace".
    pub occasion: String,
}

/// The keys that end, soonest first. Those of practice are made up and left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Calendar {
    /// Today where the user is, as `2026-11-21`.
    pub today: String,
    /// All credentials with a day on which they end.
    pub entries: Vec<ExpiryView>,
    /// How many stored credentials end one day that nobody has noted. One that is better made without an end is not
    /// counted.
    pub undated: u32,
}

/// What a second person has to do with a run, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SecondState {
    /// Not asked for.
    None,
    /// Asked for.
    Wanted,
    /// Confirmed.
    Confirmed,
    /// Confirmed, and something was changed afterwards.
    Outdated,
}

/// What a second person has to do with a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecondView {
    /// In a word.
    pub state: SecondState,
    /// The name that was given.
    pub name: String,
    /// What was added to it.
    pub note: String,
    /// When, RFC 3339.
    pub at: Option<String>,
    /// Who worked on the run, as far as names were given: none of them can be the second person.
    pub workers: Vec<String>,
    /// Whether somebody worked on it whose name is not known: nobody can say that the second person is another.
    pub unnamed: bool,
    /// What second persons said on other computers. It asks for no less here.
    pub elsewhere: Vec<SecondElsewhere>,
    /// Whether something that a second person said is in the journal, also if it was taken back: it can be erased.
    pub erasable: bool,
}

/// A guide that changed since runs went through it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideChanged {
    /// The guide's id.
    pub guide: String,
    /// Its title.
    pub title: String,
    /// The oldest revision of those runs.
    pub from: u32,
    /// Today's revision.
    pub to: u32,
    /// How many steps are new for at least one of them.
    pub new: u32,
    /// How many are different.
    pub different: u32,
    /// How many are gone.
    pub gone: u32,
    /// The finished runs that are touched.
    pub runs: Vec<RunView>,
}

/// A run was worked on with a newer revision of its guide than is here: what it asks for is not known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GuideOlder {
    /// The revision that it was worked on with.
    pub worked: u32,
    /// The revision here.
    pub here: u32,
}

/// What changed in the guide of a run since the revision that the run was worked through with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunChanges {
    /// That revision.
    pub from: u32,
    /// Today's revision.
    pub to: u32,
    /// What changed, under the run's answers. Nothing if the old revision was not kept.
    pub changes: Option<SpokenChanges>,
    /// Whether the text of that revision came from another computer, and is none of Lotse's.
    pub foreign: bool,
}
