//! A practice tenant and a visit to it.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_practice::connectwise::{Member, Role, Tenant};
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::connectwise::{Client, Company, Keys, Lookup, Refusal, Refused, Site, look_up};
use lotse_vendor::{Door, DoorSettings, Permits, Proxy, Visit};
use tokio_util::sync::CancellationToken;

pub(crate) struct World {
    pub(crate) practice: Practice,
    pub(crate) visit: Visit,
}

impl World {
    pub(crate) async fn new(change: impl FnOnce(&mut Tenant)) -> Self {
        let mut tenants = Tenants::default();
        let role = Role::without_rights(301, "Sophos Central");
        tenants.connectwise.members = vec![Member::new(501, "SophosCentral", "Soph", role)];
        change(&mut tenants.connectwise);
        let practice = Practice::start(0, tenants).await.unwrap();
        let settings = DoorSettings {
            proxy: Proxy::Direct,
            total_time: Duration::from_secs(20),
            ..DoorSettings::default()
        };
        let ca = practice.ca_pem().as_bytes().to_vec();
        let door = Door::practice(practice.address(), &ca, &settings, Timestamp::now).unwrap();
        let visit = Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());
        Self { practice, visit }
    }

    pub(crate) fn site(&self) -> Site {
        let text = self.practice.tenants(|tenants| tenants.connectwise.site.clone());
        Site::parse(&text).unwrap()
    }

    /// A client with the member's keys.
    pub(crate) fn client(&self, company: Option<&Company>) -> Client<'_> {
        let keys = self.practice.tenants(|tenants| Keys {
            company_id: tenants.connectwise.company_id.clone(),
            public: tenants.connectwise.members[0].shown_public_key.clone(),
            private: Secret::new(tenants.connectwise.members[0].shown_private_key.clone()),
            client_id: tenants.connectwise.client_ids.first().cloned().map(Secret::new),
        });
        Client::new(&self.visit, &self.site(), company, keys)
    }

    pub(crate) async fn company(&self) -> Result<Lookup, Refused> {
        look_up(&self.visit, &self.site(), "uebungsfirma").await.map(|read| read.value)
    }
}

/// The refusal when the tenant answers every call like this.
pub(crate) async fn declined(status: u16, kind: &'static str, body: &'static str) -> Refusal {
    let world = World::new(|tenant| tenant.instead = Some((status, kind, body))).await;
    world.client(None).my_member().await.unwrap_err().why
}
