//! What can be wrong with a VSA.

use crate::Mistake;

/// The mistakes of this vendor.
pub(crate) const MISTAKES: &[Mistake] = &[
    Mistake {
        name: "kaseya-wrong-token",
        // The screen shows another token than the one that works: like one copied from the wrong user.
        make: |tenants| {
            tenants.kaseya.accepted_token = Some("practice-0000-4000-8000-000000000000".to_owned());
        },
    },
    Mistake { name: "kaseya-token-expired", make: |tenants| tenants.kaseya.token_expired = true },
    Mistake { name: "kaseya-user-disabled", make: |tenants| tenants.kaseya.user_disabled = true },
    Mistake { name: "kaseya-token-scope", make: |tenants| tenants.kaseya.token_for_rest = false },
    Mistake { name: "kaseya-caller-refused", make: |tenants| tenants.kaseya.caller_accepted = false },
    Mistake {
        name: "kaseya-empty-scope",
        make: |tenants| {
            tenants.kaseya.agents = 0;
            tenants.kaseya.assets = 0;
            tenants.kaseya.groups = 0;
            tenants.kaseya.desks = 0;
        },
    },
    Mistake { name: "kaseya-no-agents-right", make: |tenants| tenants.kaseya.reads_agents = false },
    Mistake { name: "kaseya-no-assets-right", make: |tenants| tenants.kaseya.reads_assets = false },
    Mistake { name: "kaseya-no-audit-right", make: |tenants| tenants.kaseya.reads_audit = false },
    Mistake { name: "kaseya-no-service-desk", make: |tenants| tenants.kaseya.reads_desks = false },
    Mistake { name: "kaseya-no-users-right", make: |tenants| tenants.kaseya.reads_users = false },
    Mistake {
        name: "kaseya-full-rights-role",
        make: |tenants| tenants.kaseya.user_roles = vec!["2".to_owned()],
    },
    Mistake { name: "kaseya-second-role", make: |tenants| tenants.kaseya.user_roles.push("418".to_owned()) },
    Mistake { name: "kaseya-vsa-x", make: |tenants| tenants.kaseya.at_vsa_x() },
    Mistake { name: "kaseya-api-off", make: |tenants| tenants.kaseya.web_service = false },
    Mistake { name: "kaseya-session-dropped", make: |tenants| tenants.kaseya.calls_per_session = Some(1) },
    Mistake { name: "kaseya-server-fault", make: |tenants| tenants.kaseya.faults.push("/assetmgmt/") },
    Mistake { name: "kaseya-busy", make: |tenants| tenants.kaseya.busy = Some(429) },
];
