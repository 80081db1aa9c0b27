//! What a technician does all the time: start a run, do its steps, finish it.

use serde_json::json;

use crate::page::Page;

impl Page {
    /// Selects an organisation; if there is none of this name, adds it first.
    pub async fn choose_organisation(&self, name: &str) {
        let pick = format!(
            "const field = document.querySelector('[data-test=organisation-select]'); \
             const known = [...(field?.options ?? [])].find(it => it.textContent.trim() === '{name}'); \
             if (known) {{ field.value = known.value; field.dispatchEvent(new Event('change', {{ bubbles: true }})) }} \
             return Boolean(known)"
        );
        if self.run(&pick).await == json!(true) {
            return;
        }
        if self.has("[data-test=organisation-select]").await {
            self.click("[data-test=organisation-add]").await;
        }
        self.fill("[data-test=organisation-name]", name).await;
        self.click("[data-test=organisation-submit]").await;
        self.until(
            "the organisation is picked",
            "document.querySelector('[data-test=organisation-select]')?.value",
        )
        .await;
    }

    /// Starts a checklist: from the first page to the first step of a guide.
    pub async fn begin(&self, organisation: &str, guide: &str, answers: &[(&str, &str)]) {
        self.begin_in("checklist", organisation, guide, answers).await;
    }

    /// Starts a run in a mode: from the first page to the first step of a guide.
    pub async fn begin_in(&self, mode: &str, organisation: &str, guide: &str, answers: &[(&str, &str)]) {
        self.click("[data-test=start-button]").await;
        self.find("[data-test=start-page]").await;
        self.click(&format!("[data-mode={mode}]")).await;
        self.choose_organisation(organisation).await;
        self.click(&format!("[data-guide='{guide}']")).await;
        for (question, answer) in answers {
            self.click(&format!("[data-question='{question}'] [data-answer='{answer}']")).await;
        }
        self.until("everything is answered", "!document.querySelector('[data-test=begin-button]').disabled")
            .await;
        self.click("[data-test=begin-button]").await;
        self.find("[data-test=step-heading]").await;
    }

    /// The step that the window shows.
    pub async fn step(&self) -> String {
        let script = "return document.querySelector('[data-test=step]')?.dataset.step ?? ''";
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Ticks everything on the step from top to bottom; of several routes, the first. Returns the number of ticks.
    pub async fn tick_all(&self) -> usize {
        let mut ticked = 0;
        while let Some(action) = self.next_open_action().await {
            self.click(&format!("[data-action='{action}']")).await;
            let done = format!("document.querySelector(\"[data-action='{action}']\")?.checked");
            self.until("the tick is there", &done).await;
            ticked += 1;
        }
        ticked
    }

    async fn next_open_action(&self) -> Option<String> {
        let script = "return [...document.querySelectorAll('input[data-action]')].find(it => !it.checked)?.dataset.action ?? null";
        self.run(script).await.as_str().map(str::to_owned)
    }

    /// Goes to the next step, or from the last one to the end of the run.
    pub async fn next(&self) {
        let before = self.step().await;
        self.until("the step may be left", "!document.querySelector('[data-test=next-button]').disabled")
            .await;
        self.click("[data-test=next-button]").await;
        let moved = format!(
            "document.querySelector('[data-test=end-pane]') \
             || ![undefined, '{before}'].includes(document.querySelector('[data-test=step]')?.dataset.step)"
        );
        self.until("the next step", &moved).await;
    }

    /// Ticks all steps until the end of the run. Returns the ids of the steps.
    pub async fn walk(&self) -> Vec<String> {
        let mut steps = Vec::new();
        while !self.has("[data-test=end-pane]").await {
            steps.push(self.step().await);
            self.tick_all().await;
            self.next().await;
        }
        steps
    }

    /// Finishes the run and waits until the window says so.
    pub async fn finish(&self) {
        self.click("[data-test=finish-button]").await;
        self.find("[data-test=finished]").await;
    }

    /// Chooses an entry of the menu of the first organisation on Home.
    pub async fn choose_in_menu(&self, entry: &str) {
        self.click("[data-test=organisation-menu]").await;
        self.click(&format!("[data-test={entry}]")).await;
    }

    /// Switches the reader's language.
    pub async fn speak(&self, language: &str) {
        self.click(&format!("[data-language='{language}']")).await;
        self.until("the language", &format!("document.body.lang === '{language}'")).await;
    }
}
