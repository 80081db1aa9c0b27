//! The only place where Lotse deletes something at a vendor, in the real window with the practice tenant: webhooks are
//! selected, named, confirmed and deleted.
#![cfg(target_os = "linux")]

use lotse_e2e::{Page, Stage, limited};

const GUIDE: &str = "sophos-central-autotask";
const ORPHANS: &str = "[data-mistake='autotask-orphaned-webhooks']";

/// A value of the old user from the practice console.
async fn old_user(page: &Page, what: &str) -> String {
    page.text(&format!("[data-value='autotask-old-{what}'] code")).await
}

#[tokio::test]
async fn an_old_users_webhooks_are_found_and_deleted_by_name() {
    limited(150, async {
        let mut stage = Stage::new("de_DE.UTF-8", 1280, 820).with_keychain();
        let page = stage.open().await;
        page.begin_practice(GUIDE, &[("replaces-user", "yes"), ("form", "with-lines")]).await;
        page.click("[data-test=practice-mistakes] > summary").await;
        page.click(ORPHANS).await;
        let mut old = Vec::new();
        for what in ["username", "secret", "code"] {
            old.push(old_user(&page, what).await);
        }
        page.picture("webhooks-practice").await;

        page.click("[data-test=home-link]").await;
        page.click("[data-test=organisation-access]").await;
        page.find("[data-test=organisation-page]").await;
        page.picture("webhooks-organisation").await;
        page.click("[data-test=webhooks-link]").await;
        page.find("[data-test=webhooks-page]").await;
        page.find("[data-test=webhooks-practice]").await;
        page.click("[data-test=webhooks-user]").await;
        for (what, value) in ["username", "secret", "code"].into_iter().zip(&old) {
            page.fill(&format!("[data-test=webhooks-{what}]"), value).await;
        }
        page.click("[data-test=webhooks-look]").await;
        page.find("[data-webhook='tickets/31']").await;
        assert_eq!(page.all("[data-webhook]").await.len(), 3);
        for field in ["secret", "code"] {
            let value = page.property(&format!("[data-test=webhooks-{field}]"), "value").await;
            assert_eq!(value, "", "what was given away is not in the window any more: {field}");
        }

        page.click("[data-webhook='tickets/31'] input").await;
        page.click("[data-test=webhooks-delete]").await;
        let named = page.text("[data-test=webhooks-named]").await;
        assert!(named.contains("Practice TicketWebhooks"), "{named}");
        assert!(!named.contains("Practice CompanyWebhooks"), "{named}");
        page.click("[data-test=confirm-no]").await;
        page.until("nothing is asked any more", "!document.querySelector('[data-test=webhooks-named]')")
            .await;
        assert!(!page.has("[data-outcome]").await, "not confirmed, not deleted");
        page.click("[data-test=webhooks-delete]").await;
        page.click("[data-test=confirm-yes]").await;
        page.find("[data-webhook='tickets/31'] [data-outcome=deleted]").await;
        assert_eq!(page.all("[data-outcome]").await.len(), 1);
        assert_eq!(
            page.text("[data-test=webhooks-left]").await,
            "2 Webhooks",
            "what is deleted does not count"
        );
        assert_eq!(page.accessibility().await, Vec::<String>::new());
        page.picture("webhooks-deleted").await;
        stage.close(page).await;
    })
    .await;
}
