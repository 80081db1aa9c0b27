//! Credentials, in words.

use lotse_guide::{Credential, Expiry, Id, PlannedStep, Shown, Verb};

use super::Speaker;
use crate::message::{self, Argument};
use crate::rich::SpokenCredential;

impl Speaker<'_> {
    pub(super) fn credential_name(&self, id: &Id) -> String {
        self.text(&format!("credential-{id}"))
    }

    pub(super) fn credential(&self, credential: &Credential) -> SpokenCredential {
        let open = self.plan.open_of(&credential.id);
        let open = open.and_then(|open| self.only_if(open));
        let mut remarks: Vec<String> = open.map(|only_if| format!("{only_if}.")).into_iter().collect();
        match credential.shown {
            Shown::Always => {}
            Shown::Once => remarks.push(self.text("credential-shown-once")),
            Shown::ByMail => remarks.push(self.text("credential-by-mail")),
            Shown::Chosen => remarks.push(self.text("credential-chosen")),
            Shown::Brought => remarks.push(self.text("credential-brought")),
            Shown::Unknown => remarks.push(self.text("credential-unknown")),
        }
        remarks.extend(kind_words(credential.kind.as_str()).map(|id| self.text(id)));
        for action in &credential.changed_by {
            let Some(step) = self.step_of(action) else { continue };
            let arguments = [("step", Argument::Text(self.text(&format!("step-{step}"))))];
            let message = if self.is_taken_after(&credential.id, action) {
                "credential-changed-before"
            } else {
                "credential-changed-by"
            };
            remarks.push(message::plain(&self.message_with(message, None, &arguments)));
        }
        match credential.expiry {
            Expiry::None => {}
            Expiry::Months(months) => {
                let arguments = [("months", Argument::Number(months.into()))];
                remarks.push(message::plain(&self.message_with(
                    "credential-expires-months",
                    None,
                    &arguments,
                )));
            }
            Expiry::Chosen => remarks.push(self.text("credential-expires-chosen")),
            Expiry::AdvisedAgainst => remarks.push(self.text("credential-expires-advised-against")),
        }
        if credential.format.host_only {
            remarks.push(self.text("credential-host-only"));
        }
        SpokenCredential {
            id: credential.id.to_string(),
            name: self.credential_name(&credential.id),
            lang: self.lang(&format!("credential-{}", credential.id), None),
            secret: credential.secret,
            shown_once: credential.shown.is_guarded(),
            chosen: credential.shown == Shown::Chosen,
            from: self.own().place(&credential.from, self.reader),
            goes_to: credential.goes_to.iter().map(|vendor| self.own().place(vendor, self.reader)).collect(),
            remarks,
        }
    }

    /// Whether a credential is captured for the last time after an action.
    fn is_taken_after(&self, credential: &Id, action: &Id) -> bool {
        let steps = self.plan.parts.iter().flat_map(|part| &part.steps);
        let actions: Vec<_> = steps.flat_map(PlannedStep::all_actions).collect();
        let changed = actions.iter().rposition(|it| it.action.id == *action);
        let is_capture = |verb: &Verb| matches!(verb, Verb::Capture(id, _) if id == credential);
        changed < actions.iter().rposition(|it| is_capture(&it.action.verb))
    }

    /// The step of the plan that has an action.
    fn step_of(&self, action: &Id) -> Option<&Id> {
        let parts = self.plan.parts.iter().chain(&self.plan.follow_ups);
        let has = |step: &&PlannedStep<'_>| step.all_actions().iter().any(|it| it.action.id == *action);
        parts.flat_map(|part| &part.steps).find(has).map(|step| &step.step.id)
    }
}

/// The message with what readers must know about a kind of credential that many products share.
fn kind_words(kind: &str) -> Option<&'static str> {
    match kind {
        "entra-client-secret" => Some("credential-kind-entra-client-secret"),
        "entra-certificate-thumbprint" => Some("credential-kind-entra-certificate"),
        "webhook-url" => Some("credential-kind-webhook-url"),
        _ => None,
    }
}
