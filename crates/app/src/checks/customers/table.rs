//! The comparison as a table for spreadsheets.

use lotse_locale::{Language, Words};
use lotse_verify::customers::{List, Sheet};

use super::super::view::vendor;
use crate::wire::Fault;

/// The table as CSV. Excel takes UTF-8 only with a byte order mark, and separates by what the region uses.
pub(super) fn csv(
    words: &Words,
    reader: Language,
    product: &List,
    psa_list: &List,
    sheet: &Sheet<'_>,
) -> Result<Vec<u8>, Fault> {
    let delimiter = if reader == Language::En { b',' } else { b';' };
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(b"\xef\xbb\xbf".to_vec());
    let broken = |error: csv::Error| Fault::internal("customers", &error.to_string());
    let (product, psa) = (vendor(words, product.vendor).name, vendor(words, psa_list.vendor).name);
    let say = |id: &str| words.say(reader, id, &[]);
    // Only ConnectWise has short names.
    let columns = if psa_list.customers.iter().any(|company| company.code.is_some()) { 4 } else { 3 };
    let mut row = |cells: [&str; 4]| writer.write_record(&cells[..columns]).map_err(broken);
    row([&product, &say("customers-fit"), &psa, &say("report-customers-code")])?;
    for it in &sheet.rows {
        let (customer, fit) = (cell(&it.customer.name), say(&format!("customers-fit-{}", it.fit.name())));
        if it.companies.is_empty() {
            row([&customer, &fit, "", ""])?;
        }
        for company in &it.companies {
            row([&customer, &fit, &cell(&company.name), &cell(company.code.as_deref().unwrap_or_default())])?;
        }
    }
    for company in &sheet.rest {
        let code = cell(company.code.as_deref().unwrap_or_default());
        row(["", &say("customers-rest"), &cell(&company.name), &code])?;
    }
    writer.into_inner().map_err(|error| Fault::internal("customers", &error.to_string()))
}

/// A cell that a spreadsheet takes as text. A name that begins like a formula would be calculated.
fn cell(text: &str) -> String {
    let shown = lotse_text::line(text);
    if shown.starts_with(['=', '+', '-', '@']) { format!("'{shown}") } else { shown.into_owned() }
}
