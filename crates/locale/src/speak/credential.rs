//! Credentials, in words.

use lotse_guide::{Credential, Expiry, Id, Shown};

use super::Speaker;
use crate::message::{self, Argument};
use crate::rich::SpokenCredential;

impl Speaker<'_> {
    pub(super) fn credential_name(&self, id: &Id) -> String {
        self.text(&format!("credential-{id}"))
    }

    pub(super) fn credential(&self, credential: &Credential) -> SpokenCredential {
        let mut remarks = Vec::new();
        match credential.shown {
            Shown::Always => {}
            Shown::Once => remarks.push(self.text("credential-shown-once")),
            Shown::ByMail => remarks.push(self.text("credential-by-mail")),
            Shown::Chosen => remarks.push(self.text("credential-chosen")),
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
            secret: credential.secret,
            shown_once: credential.shown == Shown::Once,
            from: self.own().vendor(&credential.from),
            goes_to: credential.goes_to.iter().map(|vendor| self.own().vendor(vendor)).collect(),
            remarks,
        }
    }
}
