//! What Sophos's answers say.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::lenient;

/// Whose credential it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Its id, for the header that names it.
    #[serde(deserialize_with = "said")]
    pub id: String,
    /// `partner`, `organization`, `tenant`, or something newer.
    #[serde(deserialize_with = "said")]
    pub id_type: String,
    /// Where its API is, if it says so.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub(super) api_hosts: Option<ApiHosts>,
}

/// A text that makes a record what it is.
fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no text"))
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct ApiHosts {
    /// The host for partners and organisations, with `https://`.
    pub(super) global: String,
}

impl Account {
    /// Whether it is a partner's.
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
    /// `term`, `usage`, `trial`, or something newer. Only `usage` can be synchronised as usage.
    #[serde(default, deserialize_with = "lenient::text")]
    pub billing_type: Option<String>,
}

/// Customers, without rows that can't be read. `null` stands for none.
fn tenants<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Tenant>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if raw.get() == "null" {
        return Ok(Vec::new());
    }
    let rows = lenient::rows(raw.get()).ok_or_else(|| serde::de::Error::custom("no customers"))?;
    let rows: Vec<Tenant> = rows.into_iter().flatten().collect();
    // What has neither is no customer.
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
    /// How many pages there are.
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) total: Option<i64>,
    /// How many customers there are on all pages.
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) items: Option<i64>,
}

impl TenantPage {
    /// How many customers there are for certain.
    pub fn count(&self) -> u32 {
        let told: u32 =
            self.pages.as_ref().and_then(|pages| pages.items?.try_into().ok()).unwrap_or_default();
        told.max(u32::try_from(self.items.len()).unwrap_or(u32::MAX))
    }

    /// Whether there is a page after this one, which is the page of this number.
    pub fn goes_on(&self, number: u32) -> bool {
        let total = self.pages.as_ref().and_then(|pages| pages.total);
        self.items.len() >= PAGE || total.is_some_and(|total| i64::from(number) < total)
    }
}
