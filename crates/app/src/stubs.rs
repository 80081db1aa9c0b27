//! Stubs.
use crate::request::*;
use crate::wire::*;
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn keychain(&self, _: &dyn Desktop, _: &Nothing) -> Result<Keychain, Fault> {
        Err(Fault::internal("keychain", "not there yet"))
    }
    pub(crate) fn credentials_page(&self, _: &dyn Desktop, _: &RunOnly) -> Result<CredentialsPage, Fault> {
        Err(Fault::internal("credentials_page", "not there yet"))
    }
    pub(crate) fn store_credential(
        &self,
        _: &dyn Desktop,
        _: &StoreCredential,
    ) -> Result<CredentialsPage, Fault> {
        Err(Fault::internal("store_credential", "not there yet"))
    }
    pub(crate) fn set_expiry(&self, _: &dyn Desktop, _: &SetExpiry) -> Result<CredentialsPage, Fault> {
        Err(Fault::internal("set_expiry", "not there yet"))
    }
    pub(crate) fn delete_credential(
        &self,
        _: &dyn Desktop,
        _: &CredentialOnly,
    ) -> Result<CredentialsPage, Fault> {
        Err(Fault::internal("delete_credential", "not there yet"))
    }
    pub(crate) fn copy_credential(&self, _: &dyn Desktop, _: &CredentialOnly) -> Result<Copied, Fault> {
        Err(Fault::internal("copy_credential", "not there yet"))
    }
    pub(crate) fn organisation_page(
        &self,
        _: &dyn Desktop,
        _: &OrganisationOnly,
    ) -> Result<OrganisationPage, Fault> {
        Err(Fault::internal("organisation_page", "not there yet"))
    }
    pub(crate) fn store_organisation_value(
        &self,
        _: &dyn Desktop,
        _: &StoreOrganisationValue,
    ) -> Result<OrganisationPage, Fault> {
        Err(Fault::internal("store_organisation_value", "not there yet"))
    }
    pub(crate) fn delete_organisation_value(
        &self,
        _: &dyn Desktop,
        _: &OrganisationValueOnly,
    ) -> Result<OrganisationPage, Fault> {
        Err(Fault::internal("delete_organisation_value", "not there yet"))
    }
    pub(crate) fn copy_organisation_value(
        &self,
        _: &dyn Desktop,
        _: &OrganisationValueOnly,
    ) -> Result<Copied, Fault> {
        Err(Fault::internal("copy_organisation_value", "not there yet"))
    }
    pub(crate) fn clear_clipboard(&self, _: &dyn Desktop, _: &Nothing) -> Result<(), Fault> {
        Err(Fault::internal("clear_clipboard", "not there yet"))
    }
    pub(crate) fn store_proxy_password(&self, _: &dyn Desktop, _: &StoreProxyPassword) -> Result<(), Fault> {
        Err(Fault::internal("store_proxy_password", "not there yet"))
    }
    pub(crate) fn choose_ca_file(&self, _: &dyn Desktop, _: &Nothing) -> Result<Preferences, Fault> {
        Err(Fault::internal("choose_ca_file", "not there yet"))
    }
    pub(crate) fn check_page(&self, _: &dyn Desktop, _: &RunOnly) -> Result<CheckPage, Fault> {
        Err(Fault::internal("check_page", "not there yet"))
    }
    pub(crate) fn start_check(&self, _: &dyn Desktop, _: &StartCheck) -> Result<CheckPage, Fault> {
        Err(Fault::internal("start_check", "not there yet"))
    }
    pub(crate) fn stop_check(&self, _: &dyn Desktop, _: &RunOnly) -> Result<CheckPage, Fault> {
        Err(Fault::internal("stop_check", "not there yet"))
    }
    pub(crate) fn confirm_finding(&self, _: &dyn Desktop, _: &ConfirmFinding) -> Result<CheckPage, Fault> {
        Err(Fault::internal("confirm_finding", "not there yet"))
    }
    pub(crate) fn list_webhooks(&self, _: &dyn Desktop, _: &ListWebhooks) -> Result<WebhooksPage, Fault> {
        Err(Fault::internal("list_webhooks", "not there yet"))
    }
    pub(crate) fn delete_webhooks(&self, _: &dyn Desktop, _: &DeleteWebhooks) -> Result<WebhooksPage, Fault> {
        Err(Fault::internal("delete_webhooks", "not there yet"))
    }
    pub(crate) fn practice_console(&self, _: &dyn Desktop, _: &RunOnly) -> Result<PracticeConsole, Fault> {
        Err(Fault::internal("practice_console", "not there yet"))
    }
    pub(crate) fn set_mistakes(&self, _: &dyn Desktop, _: &SetMistakes) -> Result<PracticeConsole, Fault> {
        Err(Fault::internal("set_mistakes", "not there yet"))
    }
}
