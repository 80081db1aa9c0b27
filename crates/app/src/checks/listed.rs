//! Customers and companies that were listed, in memory only; the journal gets counts.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Run, RunId};
use lotse_verify::Check;
use lotse_verify::customers::{List, Lists, Pair, Sheet};

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
    let pairs =
        run.customers.matched.iter().map(|(customer, company)| {
            (customer.as_str(), company.as_deref().map_or(Pair::None, Pair::Company))
        });
    Sheet::new(&product.customers, &psa.customers, &pairs.collect::<BTreeMap<_, _>>())
}
