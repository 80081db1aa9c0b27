//! The customers of a product beside the companies of a PSA.

use std::collections::BTreeMap;

use lotse_locale::Vendor;
use lotse_verify::customers::Fit;
use serde::Serialize;
use ts_rs::TS;

use super::{CustomersCompared, FindingView, RunView, RunningCheck};

/// A customer of the product, or a company of the PSA.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerView {
    /// Its id at the vendor.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its short name, which mappings ask for: the Company ID of ConnectWise.
    pub code: Option<String>,
}

/// A customer of the product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerRow {
    /// The customer.
    pub customer: CustomerView,
    /// How well it fits.
    pub fit: Fit,
    /// The companies that fit it.
    pub companies: Vec<CustomerView>,
}

/// Both lists side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerSheet {
    /// When they were read, RFC 3339.
    pub at: String,
    /// Whose customers.
    pub product: Vendor,
    /// Whose companies.
    pub psa: Vendor,
    /// The customers, those to look at first.
    pub rows: Vec<CustomerRow>,
    /// How many customers fit how well.
    #[ts(type = "{ [key in Fit]?: number }")]
    pub counts: BTreeMap<Fit, u32>,
    /// All companies.
    pub companies: Vec<CustomerView>,
    /// The companies that fit no customer.
    pub rest: Vec<CustomerView>,
    /// How many customers have no name that can be read.
    pub unnamed: u32,
    /// The same of companies.
    pub unnamed_companies: u32,
    /// Whether there are more customers than were read.
    pub cut: bool,
}

/// The page that compares customers with companies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomersPage {
    /// The run.
    pub view: RunView,
    /// Whether both vendors can list them.
    pub offered: bool,
    /// What runs at the vendors.
    pub running: Option<RunningCheck>,
    /// Both lists, if they were read since Lotse was started.
    pub sheet: Option<CustomerSheet>,
    /// Why a list could not be read.
    pub trouble: Vec<FindingView>,
    /// The last comparison.
    pub last: Option<CustomersCompared>,
}
