//! What Sophos's answers say.

use serde::Deserialize;

/// Whose credential it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Its id, for the header that names it.
    pub id: String,
    /// `partner`, `organization`, `tenant`, or something newer.
    pub id_type: String,
    /// Where its API is.
    pub(super) api_hosts: ApiHosts,
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
    /// Its id.
    pub id: String,
    /// Its name, as the mapping table shows it.
    pub name: String,
    /// `term`, `usage`, `trial`, or something newer. Only `usage` can be synchronised as usage.
    #[serde(default)]
    pub billing_type: Option<String>,
}

/// The most customers of a page.
pub(super) const PAGE: usize = 100;

/// A page of customers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TenantPage {
    /// The customers of this page.
    pub items: Vec<Tenant>,
    #[serde(default)]
    pub(super) pages: Option<Pages>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Pages {
    /// How many pages there are.
    #[serde(default)]
    pub(super) total: Option<u32>,
    /// How many customers there are on all pages.
    #[serde(default)]
    pub(super) items: Option<u32>,
}

impl TenantPage {
    /// How many customers there are for certain.
    pub fn count(&self) -> u32 {
        let told = self.pages.as_ref().and_then(|pages| pages.items).unwrap_or_default();
        told.max(u32::try_from(self.items.len()).unwrap_or(u32::MAX))
    }

    /// Whether there is a page after this one, which is the page of this number.
    pub fn goes_on(&self, number: u32) -> bool {
        let total = self.pages.as_ref().and_then(|pages| pages.total);
        self.items.len() >= PAGE || total.is_some_and(|total| number < total)
    }
}
