//! The organisation's own addresses of the vendors' consoles, to sign in to.

use std::collections::BTreeMap;

use lotse_guide::names_host;
use lotse_journal::{Credential, Journal, Mode};
use lotse_vendor::Host;

use crate::core::host_from_elsewhere;
use crate::desktop::Desktop;
use crate::run::{RunInHand, Runs};
use crate::wire::Fault;
use crate::wire::requests::OpenConsole;

/// The addresses that were typed here for the run or its organisation, by vendor. An address that came with a hand-over file
/// is not offered, because its author must not decide where somebody signs in.
pub(super) fn consoles(
    journal: &Journal,
    in_hand: &RunInHand<'_, '_>,
    device: &str,
) -> BTreeMap<String, String> {
    let run = in_hand.run;
    // The tenants of practice have no pages.
    if run.mode == Mode::Practice {
        return BTreeMap::new();
    }
    let organisation = journal.state().organisation(run.organisation);
    let of_organisation =
        organisation.into_iter().flat_map(|it| &it.values).map(|(kind, known)| (kind.as_str(), known));
    let of_run = in_hand.guide.credentials.iter().filter_map(|credential| {
        Some((credential.kind.as_str(), run.credentials.get(credential.id.as_str())?))
    });
    let address = |(kind, known): (&str, &Credential)| {
        let vendor = kind.rsplit_once('-').filter(|_| names_host(kind))?.0;
        let typed = known.stored.value.as_deref().filter(|_| !host_from_elsewhere(known, device))?;
        Some((vendor.to_owned(), format!("https://{}/", Host::parse(typed).ok()?)))
    };
    // What the run says is newer than what its organisation says.
    of_organisation.chain(of_run).filter_map(address).collect()
}

pub(crate) fn open_console(
    runs: Runs<'_>,
    desktop: &dyn Desktop,
    request: &OpenConsole,
) -> Result<(), Fault> {
    let device = runs.core.device()?;
    let url = {
        let journal = runs.core.journal()?;
        let in_hand = runs.in_hand(&journal, &request.run)?;
        consoles(&journal, &in_hand, &device).remove(&request.vendor)
    };
    let url = url.ok_or_else(|| Fault::new("link-unknown", &[("url", &request.vendor)]))?;
    desktop.open_link(&url).map_err(|detail| Fault::new("link-failed", &[("url", &url), ("detail", &detail)]))
}
