//! Two lists side by side.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{Customer, names};

/// How well a customer of the product fits the companies of the PSA. What somebody has to look at comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// The company that was chosen for it is not listed any more.
    Gone,
    /// Several companies fit it, or a company fits several customers.
    Doubled,
    /// No company fits it.
    Missing,
    /// One company fits it, but its name is written differently.
    Likely,
    /// One company has exactly this name.
    Exact,
    /// A technician chose the company.
    Chosen,
    /// A technician said that no company belongs to it.
    None,
}

impl Fit {
    /// All of them, what has to be looked at first.
    pub const ALL: [Self; 7] =
        [Self::Gone, Self::Doubled, Self::Missing, Self::Likely, Self::Exact, Self::Chosen, Self::None];

    /// Its name in the journal and in messages: `customers-fit-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Doubled => "doubled",
            Self::Missing => "missing",
            Self::Likely => "likely",
            Self::Exact => "exact",
            Self::Chosen => "chosen",
            Self::None => "none",
        }
    }

    /// Whether somebody has to look at it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Gone | Self::Doubled | Self::Missing | Self::Likely)
    }
}

/// What a technician said about a customer, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair<'p> {
    /// The id of its company.
    Company(&'p str),
    /// No company belongs to it.
    None,
}

/// A customer of the product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'l> {
    /// The customer.
    pub customer: &'l Customer,
    /// How well it fits.
    pub fit: Fit,
    /// The companies that fit it.
    pub companies: Vec<&'l Customer>,
}

/// Two lists side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet<'l> {
    /// Each customer of the product, those to look at first, then by name.
    pub rows: Vec<Row<'l>>,
    /// The companies that fit no customer, by name.
    pub rest: Vec<&'l Customer>,
}

impl<'l> Sheet<'l> {
    /// Compares the customers of a product with the companies of a PSA. What a technician said comes before what names say.
    pub fn new(
        customers: &'l [Customer],
        companies: &'l [Customer],
        said: &BTreeMap<&str, Pair<'_>>,
    ) -> Self {
        let mut rows = Vec::with_capacity(customers.len());
        let by_id: HashMap<&str, &Customer> = companies.iter().map(|it| (it.id.as_str(), it)).collect();
        let mut chosen: HashMap<&str, usize> = HashMap::new();
        let mut open = Vec::new();
        for customer in customers {
            let (fit, companies) = match said.get(customer.id.as_str()) {
                Some(Pair::None) => (Fit::None, Vec::new()),
                Some(Pair::Company(id)) => match by_id.get(id) {
                    Some(company) => {
                        *chosen.entry(&company.id).or_default() += 1;
                        (Fit::Chosen, vec![*company])
                    }
                    None => (Fit::Gone, Vec::new()),
                },
                None => {
                    open.push(customer);
                    continue;
                }
            };
            rows.push(Row { customer, fit, companies });
        }
        // A company belongs to one customer, also if a technician chose it.
        let is_shared = |row: &Row<'_>| {
            row.companies.iter().any(|it| chosen.get(it.id.as_str()).is_some_and(|times| *times > 1))
        };
        for row in rows.iter_mut().filter(|row| row.fit == Fit::Chosen && is_shared(row)) {
            row.fit = Fit::Doubled;
        }
        let free: Vec<&Customer> =
            companies.iter().filter(|it| !chosen.contains_key(it.id.as_str())).collect();
        rows.extend(by_names(&open, &free));
        rows.sort_by_cached_key(|row| (row.fit, folded(row.customer), row.customer));
        let fitting: HashSet<&str> =
            rows.iter().flat_map(|row| &row.companies).map(|company| company.id.as_str()).collect();
        let mut rest: Vec<&Customer> =
            companies.iter().filter(|company| !fitting.contains(company.id.as_str())).collect();
        rest.sort_by_cached_key(|company| (folded(company), *company));
        Self { rows, rest }
    }

    /// How many customers fit how well.
    pub fn counts(&self) -> BTreeMap<Fit, u32> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.fit).or_default() += 1;
        }
        counts
    }
}

fn folded(customer: &Customer) -> String {
    names::likely(&customer.name)
}

/// The customers that nobody said anything about.
fn by_names<'l>(customers: &[&'l Customer], companies: &[&'l Customer]) -> Vec<Row<'l>> {
    let (exact, likely) = (groups(companies, names::exact), groups(companies, names::likely));
    let (exact_customers, likely_customers) =
        (groups(customers, names::exact), groups(customers, names::likely));
    let row = |customer: &'l Customer| {
        let (name, rest) = (names::exact(&customer.name), names::likely(&customer.name));
        if let Some(companies) = exact.get(&name) {
            let alone = companies.len() == 1 && exact_customers.get(&name).is_some_and(|all| all.len() == 1);
            let fit = if alone { Fit::Exact } else { Fit::Doubled };
            return Row { customer, fit, companies: companies.clone() };
        }
        match likely.get(&rest).filter(|_| !rest.is_empty()) {
            None => Row { customer, fit: Fit::Missing, companies: Vec::new() },
            Some(companies) => {
                let alone =
                    companies.len() == 1 && likely_customers.get(&rest).is_some_and(|all| all.len() == 1);
                let fit = if alone { Fit::Likely } else { Fit::Doubled };
                Row { customer, fit, companies: companies.clone() }
            }
        }
    };
    customers.iter().copied().map(row).collect()
}

fn groups<'l>(all: &[&'l Customer], key: fn(&str) -> String) -> HashMap<String, Vec<&'l Customer>> {
    let mut groups: HashMap<String, Vec<&Customer>> = HashMap::new();
    for customer in all {
        groups.entry(key(&customer.name)).or_default().push(customer);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> Vec<Customer> {
        let row =
            |(id, name): (i32, &&str)| Customer { id: id.to_string(), name: (*name).to_owned(), code: None };
        (1..).zip(names).map(row).collect()
    }

    fn compared(customers: &[&str], companies: &[&str], said: &[(&str, Pair<'_>)]) -> String {
        let (customers, companies) = (list(customers), list(companies));
        let sheet = Sheet::new(&customers, &companies, &said.iter().copied().collect());
        let names = |all: &[&Customer]| all.iter().map(|it| it.name.clone()).collect::<Vec<_>>().join(" | ");
        let rows = sheet.rows.iter();
        let mut lines: Vec<String> = rows
            .map(|row| format!("{:?}: {} = {}", row.fit, row.customer.name, names(&row.companies)))
            .collect();
        lines.push(format!("rest: {}", names(&sheet.rest)));
        lines.join("\n")
    }

    #[test]
    fn what_has_to_be_looked_at_comes_first() {
        let said = compared(
            &["Bakery", "Müller GmbH", "Nobody", "Twice", "Twins"],
            &["Bakery", "Mueller", "Twice", "Twice", "Other"],
            &[],
        );
        assert_eq!(
            said,
            "Doubled: Twice = Twice | Twice\nMissing: Nobody = \nMissing: Twins = \nLikely: Müller GmbH = Mueller\n\
             Exact: Bakery = Bakery\nrest: Other"
        );
    }

    #[test]
    fn a_company_that_fits_two_customers_is_never_exact_for_the_other() {
        // The second customer might be the same one, entered twice.
        let said = compared(&["Bakery", "BAKERY GmbH"], &["Bakery"], &[]);
        assert_eq!(said, "Doubled: BAKERY GmbH = Bakery\nExact: Bakery = Bakery\nrest: ");
        let said = compared(&["Bakery", "Bakery"], &["Bakery"], &[]);
        assert_eq!(said, "Doubled: Bakery = Bakery\nDoubled: Bakery = Bakery\nrest: ");
    }

    #[test]
    fn what_a_technician_said_comes_before_names() {
        let said = [("1", Pair::Company("2")), ("2", Pair::None), ("3", Pair::Company("77"))];
        let said = compared(&["A", "B", "C", "D"], &["A", "Other", "B"], &said);
        assert_eq!(said, "Gone: C = \nMissing: D = \nChosen: A = Other\nNone: B = \nrest: A | B");
    }

    #[test]
    fn a_chosen_company_is_no_candidate_for_others() {
        let said = compared(&["A", "B"], &["B"], &[("1", Pair::Company("1"))]);
        assert_eq!(said, "Missing: B = \nChosen: A = B\nrest: ");
    }

    #[test]
    fn a_company_that_was_chosen_twice_is_settled_for_neither() {
        let said = [("1", Pair::Company("1")), ("2", Pair::Company("1"))];
        assert_eq!(compared(&["A", "B"], &["A"], &said), "Doubled: A = A\nDoubled: B = A\nrest: ");
    }

    #[test]
    fn names_without_letters_fit_nothing_but_themselves() {
        assert_eq!(compared(&["…"], &["---"], &[]), "Missing: … = \nrest: ---");
    }
}
