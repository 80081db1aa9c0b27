//! Changes one thing at a time; only the findings that depend on it may change.

use std::collections::BTreeMap;

use lotse_practice::Tenants;
use lotse_practice::kaseya::RightRefusal;
use lotse_verify::FindingState::{self, Excess, Failed, Missing, NeedsEyes, Unclear};

use crate::common::{Stage, stands};

type Expected = &'static [(&'static str, FindingState, &'static str)];

struct Flip {
    what: &'static str,
    change: fn(&mut Tenants),
    expected: Expected,
}

const LOGIN: Expected = &[
    ("credential username", Unclear, "kaseya-pair-refused"),
    ("credential token", Unclear, "kaseya-bad-login"),
    ("kaseya-version", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-web-service", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-scope", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-agents", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-assets", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-audit", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-service-desks", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-users", NeedsEyes, "kaseya-by-hand"),
    ("kaseya-role", NeedsEyes, "kaseya-by-hand"),
    ("right view-assets", NeedsEyes, "needs-eyes"),
    ("right machine-status", NeedsEyes, "needs-eyes"),
    ("right service-desk", NeedsEyes, "needs-eyes"),
    ("right user-settings", NeedsEyes, "needs-eyes"),
];

/// The expected findings for a role with full permissions: nothing can be concluded about the right role.
const FULL: Expected = &[
    ("kaseya-role", Excess, "kaseya-full-rights-role"),
    ("kaseya-agents", Failed, "blocked"),
    ("kaseya-assets", Failed, "blocked"),
    ("kaseya-audit", Failed, "blocked"),
    ("kaseya-service-desks", Failed, "blocked"),
    ("kaseya-users", Failed, "blocked"),
    ("right view-assets", Failed, "blocked"),
    ("right machine-status", Failed, "blocked"),
    ("right service-desk", Failed, "blocked"),
    ("right user-settings", Failed, "blocked"),
];

const FLIPS: &[Flip] = &[
    Flip {
        what: "another token",
        change: |tenants| tenants.kaseya.accepted_token = Some("practice-other".to_owned()),
        expected: LOGIN,
    },
    Flip { what: "expired", change: |tenants| tenants.kaseya.token_expired = true, expected: LOGIN },
    Flip { what: "scope", change: |tenants| tenants.kaseya.token_for_rest = false, expected: LOGIN },
    Flip { what: "caller", change: |tenants| tenants.kaseya.caller_accepted = false, expected: LOGIN },
    Flip { what: "disabled", change: |tenants| tenants.kaseya.user_disabled = true, expected: LOGIN },
    Flip {
        what: "another user",
        change: |tenants| tenants.kaseya.says_username = Some("practice.somebody".to_owned()),
        expected: &[
            ("credential username", Missing, "kaseya-username-differs"),
            ("kaseya-users", Unclear, "kaseya-user-not-listed"),
            ("kaseya-role", NeedsEyes, "kaseya-role-eyes"),
        ],
    },
    Flip {
        what: "the user in capitals",
        change: |tenants| {
            tenants.kaseya.says_username = Some("Practice.Autotask@uebungsfirma.example".to_owned());
        },
        expected: &[("credential username", Unclear, "kaseya-username-differs")],
    },
    Flip {
        what: "no agents right",
        change: |tenants| tenants.kaseya.reads_agents = false,
        expected: &[
            ("kaseya-agents", Missing, "kaseya-agents-refused"),
            ("kaseya-audit", Failed, "blocked"),
            ("right machine-status", NeedsEyes, "needs-eyes"),
        ],
    },
    Flip {
        what: "no assets right",
        change: |tenants| tenants.kaseya.reads_assets = false,
        expected: &[
            ("kaseya-assets", Missing, "kaseya-right-refused"),
            ("right view-assets", Missing, "kaseya-right-refused"),
        ],
    },
    Flip {
        what: "no audit right",
        change: |tenants| tenants.kaseya.reads_audit = false,
        expected: &[
            ("kaseya-audit", Missing, "kaseya-right-refused"),
            ("right machine-status", Missing, "kaseya-right-refused"),
        ],
    },
    Flip {
        what: "no desks right",
        change: |tenants| tenants.kaseya.reads_desks = false,
        expected: &[
            ("kaseya-service-desks", Missing, "kaseya-right-refused"),
            ("right service-desk", Missing, "kaseya-right-refused"),
        ],
    },
    Flip {
        what: "no users right",
        change: |tenants| tenants.kaseya.reads_users = false,
        expected: &[
            ("kaseya-users", Missing, "kaseya-right-refused"),
            ("right user-settings", Missing, "kaseya-right-refused"),
            ("kaseya-role", NeedsEyes, "kaseya-role-eyes"),
        ],
    },
    Flip {
        what: "no roles right",
        change: |tenants| tenants.kaseya.reads_roles = false,
        expected: &[("kaseya-role", NeedsEyes, "kaseya-role-eyes")],
    },
    Flip {
        what: "no modules right",
        change: |tenants| tenants.kaseya.reads_modules = false,
        expected: &[("kaseya-web-service", NeedsEyes, "kaseya-web-service-eyes")],
    },
    Flip {
        what: "web service off",
        change: |tenants| tenants.kaseya.web_service = false,
        expected: &[("kaseya-web-service", Missing, "kaseya-web-service-off")],
    },
    Flip {
        what: "module Service Desk off",
        change: |tenants| tenants.kaseya.service_desk = false,
        expected: &[
            ("kaseya-service-desks", Missing, "kaseya-service-desk-off"),
            ("right service-desk", NeedsEyes, "needs-eyes"),
        ],
    },
    Flip {
        what: "no service desk",
        change: |tenants| tenants.kaseya.desks = 0,
        expected: &[("kaseya-service-desks", NeedsEyes, "kaseya-no-desks")],
    },
    Flip {
        what: "no agents",
        change: |tenants| tenants.kaseya.agents = 0,
        expected: &[
            ("kaseya-agents", Unclear, "kaseya-none-visible"),
            ("kaseya-audit", Failed, "blocked"),
            ("right machine-status", NeedsEyes, "needs-eyes"),
        ],
    },
    Flip {
        what: "no assets",
        change: |tenants| tenants.kaseya.assets = 0,
        expected: &[("kaseya-assets", Unclear, "kaseya-none-visible")],
    },
    Flip {
        what: "no devices in the scope",
        change: |tenants| {
            tenants.kaseya.agents = 0;
            tenants.kaseya.assets = 0;
        },
        expected: &[
            ("kaseya-scope", Unclear, "kaseya-scope-without-devices"),
            ("kaseya-agents", Unclear, "kaseya-none-visible"),
            ("kaseya-assets", Unclear, "kaseya-none-visible"),
            ("kaseya-audit", Failed, "blocked"),
            ("right machine-status", NeedsEyes, "needs-eyes"),
        ],
    },
    Flip {
        what: "full rights",
        change: |tenants| tenants.kaseya.users[0].roles = vec!["3".to_owned()],
        expected: FULL,
    },
    Flip {
        what: "full rights beside the right role",
        change: |tenants| tenants.kaseya.users[0].roles.push("2".to_owned()),
        expected: FULL,
    },
    Flip {
        what: "two roles",
        change: |tenants| tenants.kaseya.users[0].roles.push("418".to_owned()),
        expected: &[("kaseya-role", Excess, "kaseya-more-roles")],
    },
    Flip { what: "roles on several pages", change: |tenants| tenants.kaseya.page = 1, expected: &[] },
    Flip {
        what: "empty lists that should have rows",
        change: |tenants| tenants.kaseya.page = 0,
        // Empty lists with a total above zero do not prove that there is nothing.
        expected: &[
            ("kaseya-agents", Failed, "failed"),
            ("kaseya-assets", Failed, "failed"),
            ("kaseya-audit", Failed, "blocked"),
            ("kaseya-role", Failed, "failed"),
            ("kaseya-scope", Failed, "blocked"),
            ("kaseya-service-desks", Failed, "failed"),
            ("kaseya-users", Unclear, "kaseya-user-not-listed"),
            ("right machine-status", NeedsEyes, "needs-eyes"),
            ("right service-desk", NeedsEyes, "needs-eyes"),
            ("right view-assets", NeedsEyes, "needs-eyes"),
        ],
    },
    Flip {
        what: "a role that is not listed",
        change: |tenants| tenants.kaseya.users[0].roles = vec!["999".to_owned()],
        expected: &[("kaseya-role", NeedsEyes, "kaseya-role-eyes")],
    },
    Flip {
        what: "no role",
        change: |tenants| tenants.kaseya.users[0].roles = Vec::new(),
        expected: &[("kaseya-role", NeedsEyes, "kaseya-role-eyes")],
    },
    Flip {
        what: "another version",
        change: |tenants| "7.0.0.1".clone_into(&mut tenants.kaseya.version),
        expected: &[("kaseya-version", Missing, "kaseya-version-differs")],
    },
    Flip {
        what: "an odd version",
        change: |tenants| "R95".clone_into(&mut tenants.kaseya.version),
        expected: &[("kaseya-version", Unclear, "kaseya-version-odd")],
    },
];

#[tokio::test(flavor = "multi_thread")]
async fn each_change_affects_only_its_own_findings() {
    let clean = stands(&Stage::new().await.check().await);
    for flip in FLIPS {
        for refusal in [RightRefusal::Status, RightRefusal::Code] {
            let stage = Stage::changed(|tenants| {
                tenants.kaseya.right_refusal = refusal;
                (flip.change)(tenants);
            })
            .await;
            let changed = stands(&stage.check().await);
            let differing: BTreeMap<_, _> = changed
                .iter()
                .filter(|(name, stand)| clean.get(*name) != Some(*stand))
                .map(|(name, (state, code))| (name.as_str(), (*state, code.as_str())))
                .collect();
            let expected: BTreeMap<_, _> =
                flip.expected.iter().map(|(name, state, code)| (*name, (*state, *code))).collect();
            assert_eq!(differing, expected, "{} ({refusal:?})", flip.what);
            assert!(clean.keys().all(|name| changed.contains_key(name)), "{}", flip.what);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reused_account_may_still_have_its_old_role() {
    let stage = Stage::changed(|tenants| tenants.kaseya.users[0].roles.push("418".to_owned())).await;
    let check = stage.check_with(&stage.materials(), &crate::common::answers("9", "existing")).await;
    assert_eq!(crate::common::stand(&check, "kaseya-role"), (Unclear, "kaseya-more-roles".to_owned()));
}
