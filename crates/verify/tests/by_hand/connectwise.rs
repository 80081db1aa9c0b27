//! ConnectWise PSA set up by hand as the vendors' pages require, without using a guide: a tenant that is derived
//! from a guide would pass its check by construction.

use lotse_practice::Tenants;
use lotse_practice::connectwise::{Member, Role};

pub(crate) fn tenants() -> Tenants {
    let mut tenants = Tenants::default();
    tenants.connectwise.members = vec![sophos(), umbrella()];
    tenants
}

fn sophos() -> Member {
    let mut role = Role::without_rights(301, "Sophos Central");
    for (function, levels) in [
        ("Company Maintenance", ["None", "None", "None", "All"]),
        ("Agreements", ["All", "All", "None", "All"]),
        ("Product Catalog", ["All", "All", "None", "All"]),
        ("Table Setup", ["All", "All", "None", "All"]),
        ("Member Maintenance", ["None", "None", "None", "All"]),
        ("API Reports", ["None", "None", "None", "All"]),
        ("Close Service Tickets", ["All", "All", "None", "All"]),
        ("Service Tickets", ["All", "All", "None", "All"]),
    ] {
        allow(&mut role, function, levels);
    }
    let guide = Some("sophos-central-connectwise".to_owned());
    Member { guide, ..Member::new(501, "SophosCentral", "Soph", role) }
}

fn umbrella() -> Member {
    let mut role = Role::without_rights(302, "Umbrella");
    for (function, levels) in [
        ("Company Maintenance", ["None", "None", "None", "All"]),
        ("Configurations", ["All", "All", "None", "All"]),
        ("Service Tickets", ["All", "All", "None", "All"]),
        ("Table Setup", ["All", "All", "None", "All"]),
    ] {
        allow(&mut role, function, levels);
    }
    let tables = ["Company / Configuration", "Service / Priority", "Service / Service Board"];
    role.tables = Some(tables.map(ToOwned::to_owned).to_vec());
    let guide = Some("umbrella-connectwise".to_owned());
    Member { guide, ..Member::new(502, "Umbrella", "Umbr", role) }
}

fn allow(role: &mut Role, function: &str, levels: [&str; 4]) {
    role.function(function).unwrap().levels = levels.map(|level| Some(level.to_owned()));
}
