//! What the client sends, reads and refuses.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::autotask::{
    Access, Account, Autotask, Chosen, Entity, Filter, Refusal, Session, WebhookKind,
};
use lotse_vendor::{Door, DoorSettings, Failure, Permits, Visit};
use tokio_util::sync::CancellationToken;

const INSPECTOR: &str = "practice-inspector";

struct World {
    practice: Practice,
    visit: Visit,
}

impl World {
    async fn new(change: impl FnOnce(&mut Tenants)) -> Self {
        let practice = Practice::start(0, Tenants::default()).await.unwrap();
        practice.tenants(change);
        let settings = DoorSettings { total_time: Duration::from_secs(5), ..DoorSettings::default() };
        let pem = practice.ca_pem().as_bytes().to_owned();
        let door = Door::practice(practice.address(), &pem, &settings, Timestamp::now).unwrap();
        let visit = Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());
        Self { practice, visit }
    }
}

fn account(key: &str) -> Account {
    let secret = Secret::new(format!("{key}-secret-0001"));
    let code = Secret::new(format!("{key}-code-0001"));
    Account::new(&format!("{key}@uebungsfirma.lotse-practice.example"), &secret, &code)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_read_is_parsed() {
    let world = World::new(|_| ()).await;
    let api = Autotask::new(&world.visit);
    let account = account(INSPECTOR);
    let zone = api.zone(account.username()).await.unwrap();
    assert_eq!(zone.value.database, Some(700_001));
    assert_eq!(zone.value.web.as_deref(), Some("ww18.autotask.net"));
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    assert_eq!(session.version().value.major, "2026");
    let threshold = session.threshold().await.unwrap().value;
    assert_eq!((threshold.limit, threshold.minutes, threshold.nearly_spent()), (10_000, 60, false));
    let users = session.resources(&Filter::equals("userName", INSPECTOR)).await.unwrap().value;
    assert_eq!((users.len(), users[0].license, users[0].location), (1, Some(7), Chosen::One(1)));
    let fields = session.fields(Entity::Resources).await.unwrap().value;
    let levels = fields.iter().find(|field| field.name == "userType").unwrap();
    assert!(levels.picks.iter().any(|pick| Some(pick.value) == users[0].level));
    assert_eq!(session.location(1).await.unwrap().value.unwrap().name, "Headquarters");
    assert_eq!(session.location(99).await.unwrap().value, None);
    assert_eq!(session.divisions().await.unwrap().value.len(), 1);
    assert_eq!(session.lines().await.unwrap().value.len(), 3);
    assert_eq!(session.associations().await.unwrap().value.len(), 3);
    assert_eq!(session.lines_of(&[users[0].id.unwrap()]).await.unwrap().value.len(), 2);
    assert_eq!(session.count(Entity::Contacts, &Filter::all()).await.unwrap().value, 2);
    assert_eq!(session.entity_information(Entity::Tickets).await.unwrap().value.query, Access::All);
    assert!(session.webhooks(WebhookKind::Ticket).await.unwrap().value.is_empty());
    assert!(world.practice.seen().iter().all(|call| !call.writes()));
}

#[tokio::test(flavor = "multi_thread")]
async fn access_is_read_as_word_number_or_unknown_value() {
    for (numbers, word, expected) in [
        (false, "None", Access::None),
        (true, "None", Access::None),
        (false, "Restricted", Access::Restricted),
        (true, "Restricted", Access::Restricted),
        (true, "Sometimes", Access::Other("Sometimes".to_owned())),
    ] {
        let world = World::new(|all| {
            all.autotask.rights_as_numbers = numbers;
            let user = all.autotask.user_mut(INSPECTOR).unwrap();
            user.access.insert("tickets".to_owned(), word.to_owned());
        })
        .await;
        let api = Autotask::new(&world.visit);
        let account = account(INSPECTOR);
        let zone = api.zone(account.username()).await.unwrap();
        let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
        let told = session.entity_information(Entity::Tickets).await.unwrap();
        assert_eq!(told.value.query, expected);
        // Metadata is readable even for entities that are not.
        let refused = session.count(Entity::Tickets, &Filter::all()).await.err().map(|it| it.refusal);
        assert_eq!(refused, (expected == Access::None).then_some(Refusal::NotAllowed));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_joined() {
    let world = World::new(|all| all.autotask.page = 1).await;
    let api = Autotask::new(&world.visit);
    let account = account(INSPECTOR);
    let zone = api.zone(account.username()).await.unwrap();
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    assert_eq!(session.associations().await.unwrap().value.len(), 3);
    let next: Vec<_> =
        world.practice.seen().into_iter().filter(|call| call.path.ends_with("/query/next")).collect();
    assert_eq!(next.len(), 2);
    let first = world.practice.seen().into_iter().find(|call| call.path.ends_with("/query")).unwrap();
    assert!(next.iter().all(|call| call.method == "POST" && call.body == first.body));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_above_the_page_limit_is_refused() {
    let world = World::new(|all| {
        all.autotask.page = 1;
        all.autotask.pairs = (1..10).map(|id| (id, 1, 1, true)).collect();
    })
    .await;
    let api = Autotask::new(&world.visit);
    let account = account(INSPECTOR);
    let zone = api.zone(account.username()).await.unwrap();
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    let refused = session.associations().await.unwrap_err();
    assert!(matches!(refused.refusal, Refusal::Failed(Failure::Cut { .. })), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_limited_overall_and_to_one_per_entity() {
    let world = World::new(|_| ()).await;
    let api = Autotask::new(&world.visit);
    let account = account(INSPECTOR);
    let zone = api.zone(account.username()).await.unwrap();
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    world.practice.delay(Duration::from_millis(40));
    let begun = std::time::Instant::now();
    let all = Filter::all();
    let same = tokio::join!(
        session.count(Entity::Tickets, &all),
        session.count(Entity::Tickets, &all),
        session.count(Entity::Tickets, &all),
    );
    assert!(same.0.is_ok() && same.1.is_ok() && same.2.is_ok());
    assert!(begun.elapsed() >= Duration::from_millis(120));
    let others = tokio::join!(session.lines(), session.divisions(), session.associations());
    assert!(others.0.is_ok() && others.1.is_ok() && others.2.is_ok());
    assert!(world.practice.seen().iter().all(|call| call.at_once <= 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_sends_too_few_failed_sign_ins_to_lock_a_user() {
    let world = World::new(|all| all.autotask.lock_after = 3).await;
    let api = Autotask::new(&world.visit);
    let wrong = Account::new(
        account(INSPECTOR).username(),
        &Secret::new("practice-wrong".to_owned()),
        &Secret::new("practice-x".to_owned()),
    );
    for expected in [Refusal::SignIn, Refusal::SignIn, Refusal::TriesSpent, Refusal::TriesSpent] {
        let zone = api.zone(wrong.username()).await.unwrap();
        assert_eq!(
            Session::sign_in(&api, &wrong, zone.value).await.err().map(|it| it.refusal),
            Some(expected)
        );
    }
    let (wrong_secrets, locked) = world.practice.tenants(|all| {
        let user = all.autotask.user(INSPECTOR).unwrap();
        (user.wrong_secrets, user.locked)
    });
    assert_eq!((wrong_secrets, locked), (2, false));
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_sent_only_in_their_headers() {
    let world = World::new(|_| ()).await;
    let api = Autotask::new(&world.visit);
    let account = account(INSPECTOR);
    let zone = api.zone(account.username()).await.unwrap();
    Session::sign_in(&api, &account, zone.value).await.unwrap().lines().await.unwrap();
    for call in world.practice.seen() {
        let others =
            call.headers.iter().filter(|(name, _)| *name != "secret" && *name != "apiintegrationcode");
        let text = format!(
            "{} {:?} {} {:?}",
            call.path,
            call.query,
            String::from_utf8_lossy(&call.body),
            others.collect::<Vec<_>>()
        );
        assert!(!text.contains("secret-0001") && !text.contains("code-0001"), "{text}");
        assert!(
            !call.headers.contains_key("authorization")
                && !call.headers.contains_key("impersonationresourceid")
        );
    }
    let records = format!("{:?}", world.visit.records());
    assert!(!records.contains("secret-0001") && !records.contains("code-0001"));
}
