//! What a learner does: a practice run with the simulated tenants, capturing keys, checking.

use crate::page::Page;

impl Page {
    /// Starts a practice run: from the first page to the first step of a guide.
    pub async fn begin_practice(&self, guide: &str, answers: &[(&str, &str)]) {
        self.click("[data-test=start-button]").await;
        self.find("[data-test=start-page]").await;
        self.click("[data-mode=practice]").await;
        self.click(&format!("[data-guide='{guide}']")).await;
        for (question, answer) in answers {
            self.click(&format!("[data-question='{question}'] [data-answer='{answer}']")).await;
        }
        self.until("everything is answered", "!document.querySelector('[data-test=begin-button]').disabled")
            .await;
        self.click("[data-test=begin-button]").await;
        self.find("[data-test=step-heading]").await;
    }

    /// Captures every credential of the step from the practice console beside it. Returns those that are secret.
    pub async fn take_all(&self) -> Vec<String> {
        let mut taken = Vec::new();
        while let Some(credential) = self.next_capture().await {
            let shown = format!(
                "return document.querySelector(\"[data-value='{credential}'] code\")?.textContent ?? null"
            );
            self.find(&format!("[data-value='{credential}']")).await;
            let value = self.run(&shown).await.as_str().expect("a value on the practice screen").to_owned();
            let capture = format!("[data-test=capture][data-credential='{credential}']");
            // The field of a value that is not secret has no button to show it.
            let secret = self.has(&format!("{capture} [data-test=secret-show]")).await;
            self.fill(&format!("{capture} [data-test=secret-value]"), &value).await;
            self.click(&format!("{capture} [data-test=secret-keep]")).await;
            let kept = format!("document.querySelector(\"{capture} .kept\")");
            self.until(&format!("{credential} is kept"), &kept).await;
            if secret {
                taken.push(value);
            }
        }
        taken
    }

    async fn next_capture(&self) -> Option<String> {
        let script = "return [...document.querySelectorAll('[data-test=capture]')]\
            .find(it => it.querySelector('[data-test=secret-form]'))?.dataset.credential ?? null";
        self.run(script).await.as_str().map(str::to_owned)
    }

    /// Does every step of the run. Returns the secrets that were captured.
    pub async fn walk_practice(&self) -> Vec<String> {
        let mut taken = Vec::new();
        while !self.has("[data-test=end-pane]").await {
            taken.extend(self.take_all().await);
            self.tick_all().await;
            self.next().await;
        }
        taken
    }

    /// Checks, and waits for the verdict.
    pub async fn check(&self) -> String {
        self.find("[data-test=check-page]").await;
        self.until("a check can be started", "!document.querySelector('[data-test=check-start]')?.disabled")
            .await;
        // Record every phase: a check may be over before the next poll.
        self.run(
            "const page = document.querySelector('[data-test=check-page]'); window.phases = [];\
             window.watcher?.disconnect();\
             window.watcher = new MutationObserver(() => window.phases.push(page.dataset.phase));\
             window.watcher.observe(page, { attributes: true, attributeFilter: ['data-phase'] })",
        )
        .await;
        self.click("[data-test=check-start]").await;
        self.until(
            "the check ran and is through",
            "window.phases.includes('running') && window.phases.at(-1) === 'done' \
             && document.querySelector('[data-test=check-headline]')?.dataset.verdict",
        )
        .await;
        self.verdict().await
    }

    /// The verdict on the check page.
    pub async fn verdict(&self) -> String {
        let script = "return document.querySelector('[data-test=check-headline]')?.dataset.verdict ?? ''";
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// The number of findings in a state.
    pub async fn findings(&self, state: &str) -> usize {
        self.all(&format!("[data-finding][data-state='{state}']")).await.len()
    }

    /// Confirms every finding that somebody has to look at.
    pub async fn see_all(&self) {
        let count = "document.querySelectorAll('[data-test=eyes-seen]').length";
        loop {
            let left = self.run(&format!("return {count}")).await.as_u64().unwrap_or_default();
            if left == 0 {
                return;
            }
            self.until(
                "nothing is being confirmed",
                "!document.querySelector('[data-test=eyes-seen]').disabled",
            )
            .await;
            self.click("[data-test=eyes-seen]").await;
            self.until("one more is seen", &format!("{count} < {left}")).await;
        }
    }
}
