//! Autotask set up by hand as the vendors' pages require, without using a guide: a tenant that is derived from a
//! guide would pass its check by construction.

use lotse_practice::Tenants;
use lotse_practice::autotask::User;

pub(crate) fn tenants() -> Tenants {
    let mut tenants = Tenants::default();
    let autotask = &mut tenants.autotask;
    autotask.levels.push((50, "API User Sophos".to_owned()));
    autotask.vendors = vec![
        (7, "Sophos Central - Security".to_owned()),
        (9, "Workspace 365 – Cloud Service Delivery".to_owned()),
    ];
    let user =
        |id, key, guide: &str, level| User { guide: Some(guide.to_owned()), ..User::new(id, key, level) };
    autotask.users.extend([
        user(101, "practice-sophos", "sophos-central-autotask", 50),
        // Level 11 is "API User (system) Can't Read Costs".
        user(102, "practice-workspace", "workspace-365-autotask", 11),
    ]);
    tenants
}
