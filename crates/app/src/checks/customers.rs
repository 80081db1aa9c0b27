//! The customers of a product beside the companies of a PSA: listed, compared, matched by hand, saved as a table.
//!
//! Names stay in memory. The journal knows how many fit how well, and which ids a technician matched.

use lotse_journal::{Fact, Run};
use lotse_locale::{Argument, Words};
use lotse_report as report;
use lotse_verify::customers::{Customer, List};

use super::cards::spoken_findings;
use super::listed::{Listed, both, compared, counts, kept};
use super::running::RunningChecks;
use super::view::{card_views, vendor};
use super::{Checking, Speech};
use crate::core::run_in_view;
use crate::desktop::Desktop;
use crate::run::customers::{last, told};
use crate::settings::preferences;
use crate::settings::save_file::{save_file, shortened};
use crate::wire::requests::MatchCustomer;
use crate::wire::{CheckStage, CustomerRow, CustomerSheet, CustomerView, CustomersPage, Fault, Saved};

mod table;

impl Checking<'_> {
    pub(crate) fn customers(self, run: &str) -> Result<CustomersPage, Fault> {
        let core = self.runs.core;
        let journal = core.journal()?;
        let preferences = preferences::read(&journal);
        if let Some(fault) = self.running.take_fault(run_in_view(&journal, run)?.id) {
            return Err(fault);
        }
        let in_hand = self.runs.in_hand(&journal, run)?;
        let run = in_hand.run;
        let words = &core.library().words;
        let speech = Speech::new(words, &in_hand.plan, &preferences);
        let listed = self.running.listed(run.id);
        let trouble = listed.as_ref().map(|listed| card_views(spoken_findings(&speech, &listed.check, None)));
        Ok(CustomersPage {
            view: in_hand.row(self.runs, journal.state().organisation(run.organisation), &preferences),
            offered: told(&in_hand).is_some(),
            running: self.running.view(run.id, words),
            sheet: listed.and_then(|listed| self.sheet(run, &listed)),
            trouble: trouble.unwrap_or_default(),
            last: last(run),
        })
    }

    fn sheet(self, run: &Run, listed: &Listed) -> Option<CustomerSheet> {
        let words = &self.runs.core.library().words;
        let (product, psa) = both(listed)?;
        let sheet = compared(run, product, psa);
        let counts = sheet.counts();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let row = |row: &lotse_verify::customers::Row<'_>| CustomerRow {
            customer: shown(row.customer),
            fit: row.fit,
            companies: row.companies.iter().map(|company| shown(company)).collect(),
        };
        Some(CustomerSheet {
            at: listed.check.at.to_string(),
            product: vendor(words, product.vendor),
            psa: vendor(words, psa.vendor),
            rows: sheet.rows.iter().map(row).collect(),
            counts,
            companies: psa.customers.iter().map(shown).collect(),
            rest: sheet.rest.iter().map(|company| shown(company)).collect(),
            unnamed: number(product.unnamed),
            unnamed_companies: number(psa.unnamed),
            cut: product.cut,
        })
    }

    /// Lists customers and companies at the vendors.
    pub(crate) fn compare_customers(self, run: &str) -> Result<CustomersPage, Fault> {
        self.start_stage(run, CheckStage::Customers)?;
        self.customers(run)
    }

    pub(crate) fn match_customer(self, request: &MatchCustomer) -> Result<CustomersPage, Fault> {
        let core = self.runs.core;
        let mut journal = core.journal()?;
        let run = run_in_view(&journal, &request.run)?;
        let unknown = || Fault::new("customer-unknown", &[]);
        let listed = self.running.listed(run.id).ok_or_else(not_listed)?;
        let (product, psa) = both(&listed).ok_or_else(not_listed)?;
        let lists = |list: &List, id: &str| list.customers.iter().any(|customer| customer.id == id);
        let company = request.company.clone().filter(|_| request.on);
        if !lists(product, &request.customer) || company.as_ref().is_some_and(|id| !lists(psa, id)) {
            return Err(unknown());
        }
        let (id, customer) = (run.id, kept(&request.customer).into_owned());
        let known = run.customers.matched.get(&customer);
        let fact = match (request.on, known) {
            (true, known) if known != Some(&company) => Fact::CustomerMatched { run: id, customer, company },
            (false, Some(_)) => Fact::CustomerUnmatched { run: id, customer },
            _ => {
                drop(journal);
                return self.customers(&request.run);
            }
        };
        journal.append(core.now(), fact)?;
        // What the last comparison said is counted again, so that papers and pages say the same.
        if let Some(fact) = journal.state().run(id).and_then(|run| counts(run, &listed)) {
            journal.append(core.now(), fact)?;
        }
        drop(journal);
        self.customers(&request.run)
    }

    pub(crate) fn save_customers(self, desktop: &dyn Desktop, run: &str) -> Result<Saved, Fault> {
        let core = self.runs.core;
        let (name, content) = {
            let journal = core.journal()?;
            let reader = preferences::read(&journal).reader;
            let run = run_in_view(&journal, run)?;
            let listed = self.running.listed(run.id).ok_or_else(not_listed)?;
            let (product, psa) = both(&listed).ok_or_else(not_listed)?;
            let words = &core.library().words;
            let content = table::csv(words, reader, product, psa, &compared(run, product, psa))?;
            let organisation = journal.state().organisation(run.organisation);
            let organisation =
                organisation.map_or("", |organisation| shortened(&organisation.name)).to_owned();
            let arguments = [("organisation", Argument::Text(organisation))];
            (words.say(reader, "report-customers-name", &arguments), content)
        };
        save_file(core, desktop, &name, "csv", &content)
    }
}

/// Both lists side by side, for a paper. `None` if they were not listed since Lotse was started.
pub(crate) fn on_paper(words: &Words, running: &RunningChecks, run: &Run) -> Option<report::CustomerSheet> {
    let listed = running.listed(run.id)?;
    let (product, psa) = both(&listed)?;
    let sheet = compared(run, product, psa);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let rows = sheet.rows.iter().map(|row| report::CustomerRow {
        customer: row.customer.clone(),
        fit: row.fit,
        companies: row.companies.iter().copied().cloned().collect(),
    });
    Some(report::CustomerSheet {
        product: vendor(words, product.vendor).name,
        psa: vendor(words, psa.vendor).name,
        rows: rows.collect(),
        rest: sheet.rest.into_iter().cloned().collect(),
        unnamed: number(product.unnamed),
        unnamed_psa: number(psa.unnamed),
        cut: product.cut,
    })
}

fn not_listed() -> Fault {
    Fault::new("customers-not-listed", &[])
}

/// A customer as it can be shown. Its id stays what it is.
fn shown(customer: &Customer) -> CustomerView {
    CustomerView {
        id: customer.id.clone(),
        name: lotse_text::line(&customer.name).into_owned(),
        code: customer.code.as_deref().map(|code| lotse_text::line(code).into_owned()),
    }
}
