//! Customers and companies that were listed, in memory only; the journal gets counts.

use std::borrow::Cow;
use std::collections::BTreeMap;

use lotse_journal::{Fact, Run, RunId};
use lotse_verify::Check;
use lotse_verify::customers::{BY_NAME, List, Lists, Pair, Sheet};
use sha2::{Digest as _, Sha256};

use crate::core::Core;
use crate::wire::Fault;

/// Two lists that were read.
pub(super) struct Listed {
    pub(super) lists: Lists,
    /// Why a list could not be read.
    pub(super) check: Check,
}

/// The counts of a comparison, as the journal keeps them. `None` if a list could not be read.
pub(super) fn counts(run: &Run, listed: &Listed) -> Option<Fact> {
    let (product, psa) = both(listed)?;
    let counts = compared(run, product, psa).counts();
    let counts = counts.into_iter().map(|(fit, count)| (fit.name().to_owned(), count)).collect();
    Some(Fact::CustomersCompared { run: run.id, counts })
}

/// Writes the counts of a comparison into the journal.
pub(super) fn write_down(core: &Core, id: RunId, listed: &Listed) -> Result<(), Fault> {
    let mut journal = core.journal()?;
    let Some(fact) = journal.state().run(id).and_then(|run| counts(run, listed)) else { return Ok(()) };
    journal.append(core.now(), fact)?;
    Ok(())
}

/// Both lists, if both could be read.
pub(super) fn both(listed: &Listed) -> Option<(&List, &List)> {
    Some((listed.lists.product.as_ref()?, listed.lists.psa.as_ref()?))
}

/// Both lists side by side, with what a technician said in this run.
pub(super) fn compared<'l>(run: &Run, product: &'l List, psa: &'l List) -> Sheet<'l> {
    let pairs = product.customers.iter().filter_map(|customer| {
        let said = run.customers.matched.get(&*kept(&customer.id))?;
        Some((customer.id.as_str(), said.as_deref().map_or(Pair::None, Pair::Company)))
    });
    Sheet::new(&product.customers, &psa.customers, &pairs.collect::<BTreeMap<_, _>>())
}

/// The id of a customer as the journal keeps it. In place of an id that is a name, it keeps a digest.
pub(super) fn kept(id: &str) -> Cow<'_, str> {
    match id.strip_prefix(BY_NAME) {
        None => Cow::Borrowed(id),
        Some(name) => {
            let digest: String = Sha256::digest(name).iter().map(|byte| format!("{byte:02x}")).collect();
            Cow::Owned(format!("{BY_NAME}{digest}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_is_a_name_is_kept_as_a_digest() {
        assert_eq!(kept("0f5c"), "0f5c");
        let kept = kept("name:Practice Bakery");
        assert!(!kept.contains("Bakery") && kept.len() == "name:".len() + 64, "{kept}");
    }
}
