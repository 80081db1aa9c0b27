//! The customers of a product beside the companies of a PSA, for whoever maps one to the other.
//!
//! No vendor shows a mapping that was made. What can be read are the two lists, and names that agree are no proof that
//! anybody mapped them.

mod names;
mod sheet;

pub use sheet::{Fit, Pair, Row, Sheet};

use std::collections::HashMap;

use futures_util::future::BoxFuture;
use lotse_guide::Plan;
use lotse_vendor::CallId;
use serde::Serialize;

use crate::findings::{Findings, Place};
use crate::{Diagnosis, FindingState, Subject};

/// What the id of a customer begins with if its vendor tells none: its name follows.
pub const BY_NAME: &str = "name:";

/// A customer of a product, or a company of a PSA.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Customer {
    /// Its id at the vendor. A vendor that tells none is told apart by the name.
    pub id: String,
    /// Its name, as the vendor writes it.
    pub name: String,
    /// The short name that mappings of this vendor ask for, such as the Company ID of ConnectWise.
    pub code: Option<String>,
}

impl Customer {
    /// A row of a vendor's list. `None` if it has no name.
    pub(crate) fn named(id: Option<String>, name: Option<String>, code: Option<String>) -> Option<Self> {
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let name = filled(name)?;
        let id = filled(id).unwrap_or_else(|| format!("{BY_NAME}{name}"));
        Some(Self { id, name, code: filled(code) })
    }
}

/// What a vendor lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The id of the vendor.
    pub vendor: &'static str,
    /// Its customers or companies.
    pub customers: Vec<Customer>,
    /// How many rows have no name, or can't be read.
    pub unnamed: usize,
    /// Whether there are more than were read.
    pub cut: bool,
}

impl List {
    /// The rows of a vendor, each by itself.
    pub(crate) fn of(
        vendor: &'static str,
        rows: impl IntoIterator<Item = Option<Customer>>,
        cut: bool,
    ) -> Self {
        let (mut customers, mut unnamed) = (Vec::<Customer>::new(), 0);
        let mut ids: HashMap<String, usize> = HashMap::new();
        for row in rows {
            let Some(mut customer) = row else {
                unnamed += 1;
                continue;
            };
            let times = ids.entry(customer.id.clone()).or_default();
            *times += 1;
            match *times {
                1 => {}
                // Two customers with one name are two, but a record that is listed twice is one.
                again if customer.id.starts_with(BY_NAME) => {
                    customer.id = format!("{} ({again})", customer.id);
                }
                _ => continue,
            }
            customers.push(customer);
        }
        Self { vendor, customers, unnamed, cut }
    }
}

/// Which of the two lists a vendor has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The customers of the product.
    Product,
    /// The companies of the PSA.
    Psa,
}

/// How a vendor's list is read.
pub(crate) struct Reader {
    /// Which list it is.
    pub(crate) side: Side,
    /// The topic under which an empty list is reported.
    pub(crate) topic: &'static str,
    /// Whether it has a part in a plan.
    pub(crate) concerns: fn(&Plan<'_>) -> bool,
    /// Reads it. Without a list, the findings say why.
    pub(crate) read: for<'c> fn(Findings<'c>) -> BoxFuture<'c, (Findings<'c>, Option<List>)>,
}

/// The two lists, as far as they could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lists {
    /// The customers of the product.
    pub product: Option<List>,
    /// The companies of the PSA.
    pub psa: Option<List>,
}

/// Reports that no key is stored with which the list could be read.
pub(crate) fn no_key(subject: Subject, findings: &mut Findings<'_>) {
    findings.report(subject, FindingState::Failed, Diagnosis::new("customers-no-key"), ());
}

/// Reports that the list may not be read. No guide asks for a right so that Lotse can compare lists.
pub(crate) fn not_readable(
    place: impl Into<Place>,
    call: impl Into<Option<CallId>>,
    findings: &mut Findings<'_>,
) {
    let said = Diagnosis::new("customers-not-readable");
    findings.report(place, FindingState::Failed, said, call.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_is_listed_twice_is_one_and_two_of_one_name_are_two() {
        let row = |id: Option<&str>, name: &str| {
            Customer::named(id.map(str::to_owned), Some(name.to_owned()), None)
        };
        let rows = [
            row(Some("1"), "A"),
            row(Some("1"), "A"),
            row(None, "B"),
            row(None, "B"),
            row(Some("2"), " "),
            None,
        ];
        let list = List::of("x", rows, false);
        let ids: Vec<&str> = list.customers.iter().map(|customer| customer.id.as_str()).collect();
        assert_eq!((ids, list.unnamed), (vec!["1", "name:B", "name:B (2)"], 2));
    }
}
