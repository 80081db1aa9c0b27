//! Kaseya VSA set up by hand as Autotask's page requires, without using a guide: a tenant that is derived from a
//! guide would pass its check by construction.

use lotse_practice::Tenants;

pub(crate) fn tenants() -> Tenants {
    let mut tenants = Tenants::default();
    let (name, token) = ("practice.autotask@uebungsfirma.example", "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f");
    tenants.kaseya.add_user("kaseya-vsa-autotask", name, token, "autotask");
    tenants
}
