//! The credentials of a run: taken, looked at, copied, deleted.

use std::time::Duration;

use lotse_guide::{Credential, Expiry, Guide, Plan, Verb};
use lotse_journal::{Credential as Kept, Fact, Mode, Run as JournalRun, Text};
use lotse_vault::{Place, Secret};

use crate::core::Core;
use crate::core::Opened;
use crate::core::Pending;
use crate::desktop::Desktop;
use crate::keys::expiry::fixed;
use crate::keys::input::{day, elsewhere, kept, noted, stored, tidy};
use crate::settings::preferences;
use crate::wire::requests::{CredentialOnly, Nothing, RunOnly, SetExpiry, StoreCredential};
use crate::wire::{Copied, CredentialView, CredentialsPage, Fault, KeptIn, Keychain, StepRef, Stored};
use crate::work::steps::answers;

impl Core {
    pub(crate) fn keychain(&self, _: &dyn Desktop, _: &Nothing) -> Result<Keychain, Fault> {
        let folder = self.folder_id()?;
        Ok(self.secrets.keychain(&folder))
    }

    pub(crate) fn credentials_page(
        &self,
        _: &dyn Desktop,
        request: &RunOnly,
    ) -> Result<CredentialsPage, Fault> {
        let folder = self.folder_id()?;
        let keychain = self.secrets.keychain(&folder);
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let run = journal.run(&request.run)?;
        let guide = self.library.guide(&run.guide)?;
        let plan = guide.plan(&answers(&run.answers));
        let spoken = self.library.words.speak(&plan, preferences.reader, &preferences.product_languages());
        let credentials = (plan.credentials.iter().zip(spoken.credentials)).map(|(credential, spoken)| {
            let step = step_of(&plan, credential).map(|id| StepRef {
                title: self.library.words.step_title(&guide.id, id, preferences.reader),
                id: id.to_string(),
            });
            CredentialView {
                spoken,
                stored: self.stored_of(&folder, run, credential.id.as_str()),
                may_expire: credential.expiry != Expiry::None,
                erasable: run.texts.contains(&Text::Credential(credential.id.to_string())),
                step,
            }
        });
        let credentials = credentials.collect();
        Ok(CredentialsPage {
            view: self.run_view(run, journal.organisation_of(run), &preferences),
            credentials,
            keychain,
        })
    }

    pub(crate) fn store_credential(
        &self,
        desktop: &dyn Desktop,
        request: &StoreCredential,
    ) -> Result<CredentialsPage, Fault> {
        let folder = self.folder_id()?;
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            if run.mode == Mode::Checklist {
                return Err(Fault::new("check-checklist", &[]));
            }
            let guide = self.library.guide(&run.guide)?;
            let credential = credential_of(guide, &request.credential)?;
            let typed = day(&request.expires)?;
            let expires = typed.or_else(|| Some(fixed(credential.expiry, self.today())?.to_string()));
            let value = tidy(
                &request.value.secret(),
                credential.kind.as_str(),
                &credential.format,
                credential.secret,
            )?;
            self.refuse_swapped(&folder, run, guide, credential, &value)?;
            let id = run.id;
            let place = Place::of_run(&id.to_string(), &request.credential);
            let before = run.credentials.get(&request.credential).and_then(|before| kept(before, &folder));
            let mut pending = self.secrets.pending(&folder);
            let kept = match (credential.secret, before) {
                (true, before) => Some(pending.store(&place, before, &value)?),
                // It was a secret in an older revision of the guide.
                (false, Some(before)) => pending.delete(&place, before).map(|()| None)?,
                (false, None) => None,
            };
            // From here on the secret is where it belongs; what follows is the acknowledgement.
            let mut facts = vec![Fact::CredentialStored {
                run: id,
                credential: request.credential.clone(),
                stored: noted(&value, kept, expires),
            }];
            if run.finished.is_none() {
                let plan = guide.plan(&answers(&run.answers));
                facts.extend(
                    captures(&plan, credential).into_iter().map(|(step, action)| Fact::ActionTicked {
                        run: id,
                        step,
                        action,
                    }),
                );
            }
            journal.append(self.now(), facts)?;
            pending.written_down();
        }
        self.credentials_page(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn set_expiry(
        &self,
        desktop: &dyn Desktop,
        request: &SetExpiry,
    ) -> Result<CredentialsPage, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            known(run, &request.credential)?;
            let expires = day(&request.expires)?;
            let (run, credential) = (run.id, request.credential.clone());
            journal.append(self.now(), vec![Fact::CredentialExpires { run, credential, expires }])?;
        }
        self.credentials_page(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn delete_credential(
        &self,
        desktop: &dyn Desktop,
        request: &CredentialOnly,
    ) -> Result<CredentialsPage, Fault> {
        let folder = self.folder_id()?;
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let credential = known(run, &request.credential)?;
            let place = Place::of_run(&run.id.to_string(), &request.credential);
            let mut pending = self.secrets.pending(&folder);
            if let Some(kept) = kept(credential, &folder) {
                pending.delete(&place, kept)?;
            }
            let (run, credential) = (run.id, request.credential.clone());
            journal.append(self.now(), vec![Fact::CredentialDeleted { run, credential }])?;
            pending.written_down();
        }
        self.credentials_page(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn copy_credential(&self, _: &dyn Desktop, request: &CredentialOnly) -> Result<Copied, Fault> {
        let folder = self.folder_id()?;
        let secret = {
            let journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let credential = known(run, &request.credential)?;
            refuse_elsewhere(credential, &folder)?;
            let place = Place::of_run(&run.id.to_string(), &request.credential);
            self.value_of(&folder, &place, credential)?
        };
        self.copy(&secret.ok_or_else(|| Fault::new("credential-unknown", &[]))?)
    }

    pub(crate) fn clear_clipboard(&self, _: &dyn Desktop, _: &Nothing) -> Result<(), Fault> {
        self.clipboard.clear().map(drop).map_err(|fault| Fault::of(&fault))
    }

    /// Puts a value on the clipboard for as long as the preferences say.
    pub(crate) fn copy(&self, value: &Secret) -> Result<Copied, Fault> {
        let seconds = self.preferences().network.clipboard_seconds.clamp(10, 120);
        self.clipboard
            .copy(value, Duration::from_secs(u64::from(seconds)))
            .map_err(|fault| Fault::of(&fault))?;
        Ok(Copied { seconds })
    }

    /// A value that was taken: from the keychain if it is a secret, else as it was noted. Nothing if it is gone, or kept
    /// by another device.
    pub(crate) fn value_of(
        &self,
        folder: &str,
        place: &Place,
        credential: &Kept,
    ) -> Result<Option<Secret>, Fault> {
        if elsewhere(credential, folder) {
            return Ok(None);
        }
        match kept(credential, folder) {
            Some(kept) => self.secrets.read(folder, place, kept),
            None => Ok(credential.stored.value.clone().map(Secret::new)),
        }
    }

    /// What the window is told of a credential. A secret kept in memory is lost with the Lotse that kept it.
    pub(crate) fn stored_of(&self, folder: &str, run: &JournalRun, credential: &str) -> Option<Stored> {
        let known = run.credentials.get(credential)?;
        let lost = match kept(known, folder) {
            Some(KeptIn::Session) => {
                let place = Place::of_run(&run.id.to_string(), credential);
                !matches!(self.secrets.read(folder, &place, KeptIn::Session), Ok(Some(_)))
            }
            _ => false,
        };
        Some(stored(known, folder, lost))
    }

    /// The id that the secrets of this data folder are kept under.
    pub(crate) fn folder_id(&self) -> Result<String, Fault> {
        let journal = self.journal()?;
        let journal = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        Ok(journal.device().to_string())
    }

    /// Two credentials of one run are never the same text: one of them was pasted into the wrong field.
    fn refuse_swapped(
        &self,
        folder: &str,
        run: &JournalRun,
        guide: &Guide,
        credential: &Credential,
        value: &Secret,
    ) -> Result<(), Fault> {
        for other in guide.credentials.iter().filter(|other| other.id != credential.id) {
            let Some(kept) = run.credentials.get(other.id.as_str()) else { continue };
            let place = Place::of_run(&run.id.to_string(), other.id.as_str());
            // A keychain that can't be read now says nothing about this value.
            if self.value_of(folder, &place, kept).ok().flatten().as_ref() == Some(value) {
                return Err(Fault::new("credential-looks-swapped", &[("other", other.id.as_str())]));
            }
        }
        Ok(())
    }
}

/// A secret that another device keeps can't be had here.
pub(crate) fn refuse_elsewhere(credential: &Kept, folder: &str) -> Result<(), Fault> {
    if elsewhere(credential, folder) {
        return Err(Fault::new("credential-elsewhere", &[]));
    }
    Ok(())
}

/// Deletes the secrets of a run, and says which facts belong to that. One that another device keeps is not deleted by
/// this: its note stays, and is there again if the run is restored.
pub(crate) fn forget_run(pending: &mut Pending<'_>, run: &JournalRun) -> Result<Vec<Fact>, Fault> {
    let mut facts = Vec::new();
    for (credential, known) in &run.credentials {
        let place = Place::of_run(&run.id.to_string(), credential);
        if pending.forget(&place, known)? {
            facts.push(Fact::CredentialDeleted { run: run.id, credential: credential.clone() });
        }
    }
    Ok(facts)
}

fn credential_of<'g>(guide: &'g Guide, id: &str) -> Result<&'g Credential, Fault> {
    let found = guide.credentials.iter().find(|credential| credential.id.as_str() == id);
    found.ok_or_else(|| Fault::new("credential-unknown", &[]))
}

fn known<'r>(run: &'r JournalRun, credential: &str) -> Result<&'r Kept, Fault> {
    run.credentials.get(credential).ok_or_else(|| Fault::new("credential-unknown", &[]))
}

/// Step and action of each capture of a credential.
fn captures(plan: &Plan<'_>, credential: &Credential) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (_, step) in plan.steps() {
        for action in step.all_actions() {
            if matches!(&action.action.verb, Verb::Capture(id, _) if *id == credential.id) {
                found.push((step.step.id.to_string(), action.action.id.to_string()));
            }
        }
    }
    found
}

/// The step that takes a credential.
pub(crate) fn step_of<'g>(plan: &Plan<'g>, credential: &Credential) -> Option<&'g lotse_guide::Id> {
    plan.steps()
        .find(|(_, step)| {
            let takes = |action: &&lotse_guide::PlannedAction<'_>| {
                matches!(&action.action.verb, Verb::Capture(id, _) if *id == credential.id)
            };
            step.all_actions().iter().any(takes)
        })
        .map(|(_, step)| &step.step.id)
}

impl Opened<'_> {
    /// An organisation that is in view.
    pub(crate) fn organisation(&self, id: &str) -> Result<&lotse_journal::Organisation, Fault> {
        let unknown = || Fault::new("journal-unknown-organisation", &[]);
        let id = crate::home::organisations::organisation_id(id)?;
        let state = self.as_ref().ok_or_else(unknown)?.state();
        state.organisation(id).filter(|organisation| organisation.removed.is_none()).ok_or_else(unknown)
    }
}
