//! The days on which keys expire.

use lotse_locale::Vendor;
use serde::Serialize;
use ts_rs::TS;

/// How soon a credential expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExpiryLevel {
    /// It has expired: the day is today or past.
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

/// A credential that expires on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpiryView {
    /// The run that it belongs to. `None` for a value of the organisation.
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
}

/// The keys that expire, soonest first. Those of practice are simulated and left out.
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
