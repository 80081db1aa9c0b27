//! The tenants of the guides that come with Lotse, and of additional guides.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use lotse_guide::{Answers, Guide, parse};
use lotse_practice::{ScreenValue, Tenants, first_mistakes, mistakes, mistakes_of};

fn guide(id: &str) -> Guide {
    let path = format!("{}/../../guides/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn shipped() -> Vec<Guide> {
    let ids = [
        "kaseya-vsa-autotask",
        "sophos-central-autotask",
        "sophos-central-connectwise",
        "umbrella-connectwise",
        "workspace-365-autotask",
        "cipp-halopsa",
    ];
    ids.map(guide).into()
}

fn tenants(guides: &[Guide]) -> Tenants {
    let plans: Vec<_> = guides.iter().map(|guide| guide.plan(&Answers::new())).collect();
    Tenants::of_guides(&plans)
}

/// A copy of a guide under another id.
fn again(guide: &Guide, id: &str) -> Guide {
    Guide { id: id.parse().unwrap(), ..guide.clone() }
}

fn value(values: &[ScreenValue], kind: &str) -> String {
    values.iter().find(|it| it.kind == kind).unwrap().value.clone()
}

#[test]
fn values_of_practice_accounts_never_change() {
    let guides = shipped();
    let tenants = tenants(&guides);
    for (at, kind, expected) in [
        (0, "kaseya-host", "vsa.lotse-practice.example"),
        (0, "kaseya-username", "practice.autotask@uebungsfirma.example"),
        (0, "kaseya-token", "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f"),
        (1, "autotask-username", "practice-sophos@uebungsfirma.lotse-practice.example"),
        (1, "autotask-secret", "practice-sophos-secret-0001"),
        (2, "connectwise-site", "eu.myconnectwise.net"),
        (2, "connectwise-company-id", "uebungsfirma"),
        (2, "connectwise-public-key", "practicePubSoph1"),
        (2, "connectwise-private-key", "practicePrvSoph1"),
        (2, "sophos-client-id", "practice-0000-4000-8000-50f050000001"),
        (3, "connectwise-public-key", "practicePubUmbr1"),
        (3, "connectwise-private-key", "practicePrvUmbr1"),
        (3, "umbrella-key", "practicekey000000000000000000001"),
        (4, "autotask-username", "practice-workspace@uebungsfirma.lotse-practice.example"),
        (4, "autotask-inspector-code", "practice-inspector-code-0001"),
        (4, "autotask-old-secret", "practice-old-secret-0001"),
        (5, "halopsa-site", "uebungsfirma.halopsa.com"),
        (5, "oauth-client-id", "practice-0000-4000-8000-4a1000000001"),
        (5, "oauth-client-secret", "practice-halopsa-secret-0001"),
    ] {
        assert_eq!(value(&tenants.values(&guides[at]), kind), expected);
    }
    let names: Vec<&str> = (tenants.connectwise.members.iter())
        .flat_map(|member| [member.identifier.as_str(), member.role.name.as_str()])
        .collect();
    assert_eq!(names, ["SophosCentral", "Sophos Central", "Umbrella", "Umbrella"]);
    let levels: Vec<i64> = tenants.autotask.users.iter().map(|user| user.level).collect();
    assert!(tenants.autotask.levels.contains(&(50, "API User Sophos".to_owned())));
    assert_eq!(levels[2..], [50, 11]);
    assert!(tenants.kaseya.roles.contains(&("417".to_owned(), "autotask".to_owned())));
}

#[test]
fn each_guide_gets_only_values_of_its_vendors() {
    let guides = shipped();
    let tenants = tenants(&guides);
    for (at, vendors) in [
        (0, &["autotask", "kaseya"][..]),
        (1, &["autotask", "sophos"]),
        (2, &["connectwise", "sophos"]),
        (3, &["connectwise", "umbrella"]),
        (4, &["autotask"]),
    ] {
        let mut shown: Vec<&str> =
            (tenants.values(&guides[at]).into_iter()).map(|it| it.kind.split('-').next().unwrap()).collect();
        shown.dedup();
        assert_eq!(shown, vendors);
        // The tracking identifier of a guide's user is never shown.
        assert!(!tenants.values(&guides[at]).iter().any(|it| it.kind == "autotask-code"));
    }
}

#[test]
fn two_guides_for_one_product_share_no_account() {
    for guide in shipped() {
        let second = again(&guide, "second");
        let tenants = tenants(&[guide.clone(), second.clone()]);
        for credential in guide.credentials.iter().filter(|it| it.secret) {
            let kind = credential.kind.as_str();
            let of = |guide| value(&tenants.values(guide), kind);
            assert_ne!(of(&guide), of(&second), "{} {kind}", guide.id);
        }
    }
}

#[test]
fn a_first_practice_run_begins_with_mistakes() {
    let first = |id: &str, made: &[&str]| {
        let guide = guide(id);
        let made: Vec<String> = made.iter().map(ToString::to_string).collect();
        first_mistakes(&guide.plan(&Answers::new()), &made)
    };
    let rights = ["connectwise-edit-my", "connectwise-delete-too-wide"];
    assert_eq!(first("umbrella-connectwise", &[]), rights);
    assert_eq!(first("sophos-central-connectwise", &["umbrella-busy"]), rights);
    assert_eq!(first("sophos-central-connectwise", &["connectwise-slow"]), [""; 0]);
    assert_eq!(first("sophos-central-autotask", &[]), ["autotask-no-line-of-business"]);
    assert_eq!(first("workspace-365-autotask", &[]), ["autotask-user-inactive"]);
    assert_eq!(first("cipp-halopsa", &[]), ["halopsa-scope-missing", "halopsa-scope-all"]);
    assert_eq!(first("kaseya-vsa-autotask", &[]), ["kaseya-no-audit-right", "kaseya-full-rights-role"]);
}

#[test]
fn every_mistake_changes_a_tenant_and_concerns_its_vendors_guides() {
    let guides = shipped();
    let right = tenants(&guides);
    for name in mistakes() {
        let mut wrong = right.clone();
        wrong.make_mistake(name).unwrap();
        assert!(right != wrong, "{name}");
        let vendor = name.split('-').next().unwrap();
        for guide in &guides {
            let concerns = guide.vendors().any(|id| id.as_str().starts_with(vendor));
            assert_eq!(mistakes_of(guide).contains(&name), concerns, "{name} {}", guide.id);
        }
    }
    assert!(right.clone().make_mistake("no-such-mistake").is_err());
}
