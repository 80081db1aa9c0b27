//! Types of Sophos's answers.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::lenient;

/// The account that a credential belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Its id, sent in a header with later calls.
    #[serde(deserialize_with = "said")]
    pub id: String,
    /// `partner`, `organization`, `tenant`, or a type added later.
    #[serde(deserialize_with = "said")]
    pub id_type: String,
    /// The hosts of its API, if the answer names them.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub(super) api_hosts: Option<ApiHosts>,
}

/// Reads a string that identifies a record; it is required.
fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no text"))
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct ApiHosts {
    /// The host for partners and organisations, with `https://`.
    pub(super) global: String,
}

impl Account {
    /// Whether the account is a partner.
    pub fn is_partner(&self) -> bool {
        self.id_type == "partner"
    }
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tenant {
    /// Its id, if it can be read.
    #[serde(default, deserialize_with = "lenient::text")]
    pub id: Option<String>,
    /// Its name, if it can be read.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// `term`, `usage`, `trial`, or a type added later. Only customers with `usage` can be synchronised by usage.
    #[serde(default, deserialize_with = "lenient::text")]
    pub billing_type: Option<String>,
}

/// Reads customers and omits rows that can't be read. `null` is an empty list.
fn tenants<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Tenant>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if raw.get() == "null" {
        return Ok(Vec::new());
    }
    let rows = lenient::rows(raw.get()).ok_or_else(|| serde::de::Error::custom("no customers"))?;
    let rows: Vec<Tenant> = rows.into_iter().flatten().collect();
    // A row without id and billing type is not a customer.
    let is_one = |row: &Tenant| row.id.is_some() || row.billing_type.is_some();
    if rows.is_empty() || rows.iter().any(is_one) {
        Ok(rows)
    } else {
        Err(serde::de::Error::custom("no customers"))
    }
}

/// The most customers of a page.
pub(super) const PAGE: usize = 100;

/// A page of customers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TenantPage {
    /// The customers of this page.
    #[serde(deserialize_with = "tenants")]
    pub items: Vec<Tenant>,
    #[serde(default, deserialize_with = "lenient::shape")]
    pub(super) pages: Option<Pages>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Pages {
    /// The number of pages.
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) total: Option<i64>,
    /// The number of customers on all pages.
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) items: Option<i64>,
}

impl TenantPage {
    /// The number of customers that certainly exist.
    pub fn count(&self) -> u32 {
        let told: u32 =
            self.pages.as_ref().and_then(|pages| pages.items?.try_into().ok()).unwrap_or_default();
        told.max(u32::try_from(self.items.len()).unwrap_or(u32::MAX))
    }

    /// Whether another page follows this one, whose number is `number`.
    pub fn goes_on(&self, number: u32) -> bool {
        let total = self.pages.as_ref().and_then(|pages| pages.total);
        self.items.len() >= PAGE || total.is_some_and(|total| i64::from(number) < total)
    }
}
