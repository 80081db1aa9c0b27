//! What a run knows about the customers of its product.

use lotse_journal::{Mode, Run};
use lotse_verify::compares_customers;
use lotse_verify::customers::Fit;

use super::RunInHand;
use crate::wire::{CustomersCompared, CustomersTold};

/// Whether customers and companies can be compared, and what was found last.
pub(crate) fn told(in_hand: &RunInHand<'_, '_>) -> Option<CustomersTold> {
    let can = in_hand.run.mode != Mode::Checklist && compares_customers(&in_hand.plan);
    can.then(|| CustomersTold { last: last(in_hand.run) })
}

/// The last comparison.
pub(crate) fn last(run: &Run) -> Option<CustomersCompared> {
    let compared = run.customers.compared.as_ref()?;
    let count = |fit: Fit| compared.counts.get(fit.name()).map(|count| (fit, *count));
    let open = Fit::ALL.into_iter().filter(|fit| fit.is_open()).filter_map(count);
    Some(CustomersCompared {
        at: compared.by.at.to_string(),
        person: compared.by.person.as_deref().map(ToOwned::to_owned),
        open: open.fold(0, |sum: u32, (_, count)| sum.saturating_add(count)),
        counts: Fit::ALL.into_iter().filter_map(count).collect(),
    })
}
