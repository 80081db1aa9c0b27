//! The customers of a product beside the companies of a PSA, as paper shows them.

use lotse_verify::customers::{Customer, Fit};
use serde::Serialize;

/// Both lists side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerSheet {
    /// The name of the product.
    pub product: String,
    /// The name of the PSA.
    pub psa: String,
    /// The customers, those to look at first.
    pub rows: Vec<CustomerRow>,
    /// The companies that fit no customer.
    pub rest: Vec<Customer>,
    /// How many customers have no name that can be read.
    pub unnamed: u32,
    /// The same of companies.
    pub unnamed_psa: u32,
    /// Whether there are more customers than were read.
    pub cut: bool,
}

/// A customer of the product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CustomerRow {
    /// The customer.
    pub customer: Customer,
    /// How well it fits.
    pub fit: Fit,
    /// The companies that fit it.
    pub companies: Vec<Customer>,
}
