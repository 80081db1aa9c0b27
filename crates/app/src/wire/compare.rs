//! What crosses the wire for comparing rights.

use lotse_locale::{SpokenComparison, Vendor};
use serde::Serialize;
use ts_rs::TS;

/// The page that compares rights: what can be chosen, what is chosen, and the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparePage {
    /// The PSAs that guides are for.
    pub psas: Vec<ComparePsa>,
    /// The organisations with runs for a PSA.
    pub organisations: Vec<CompareOrganisation>,
    /// The organisation whose runs are compared.
    pub organisation: Option<String>,
    /// The PSA that is compared.
    pub psa: String,
    /// The guides that are compared.
    pub chosen: Vec<String>,
    /// The comparison. `None` if no guide is chosen.
    pub comparison: Option<SpokenComparison>,
}

/// A PSA with its guides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparePsa {
    /// The PSA.
    pub psa: Vendor,
    /// Its guides: id and title.
    pub guides: Vec<Vendor>,
}

/// An organisation to compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareOrganisation {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The PSAs of its runs.
    pub psas: Vec<String>,
}
