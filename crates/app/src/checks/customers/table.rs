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
    psa: &List,
    sheet: &Sheet<'_>,
) -> Result<Vec<u8>, Fault> {
    let delimiter = if reader == Language::En { b',' } else { b';' };
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(b"\xef\xbb\xbf".to_vec());
    let broken = |error: csv::Error| Fault::internal("customers", &error.to_string());
    let (product, psa) = (vendor(words, product.vendor).name, vendor(words, psa.vendor).name);
    let say = |id: &str| words.say(reader, id, &[]);
    writer
        .write_record([&product, &say("customers-fit"), &psa, &say("report-customers-code")])
        .map_err(broken)?;
    for row in &sheet.rows {
        let fit = say(&format!("customers-fit-{}", row.fit.name()));
        let customer = cell(&row.customer.name);
        if row.companies.is_empty() {
            writer.write_record([&*customer, &*fit, "", ""]).map_err(broken)?;
        }
        for company in &row.companies {
            let code = cell(company.code.as_deref().unwrap_or_default());
            writer.write_record([&*customer, &*fit, &*cell(&company.name), &*code]).map_err(broken)?;
        }
    }
    for company in &sheet.rest {
        let code = cell(company.code.as_deref().unwrap_or_default());
        writer.write_record(["", &*say("customers-rest"), &*cell(&company.name), &*code]).map_err(broken)?;
    }
    writer.into_inner().map_err(|error| Fault::internal("customers", &error.to_string()))
}

/// A cell that a spreadsheet takes as text. A name that begins like a formula would be calculated.
fn cell(text: &str) -> String {
    let shown = lotse_text::line(text);
    if shown.starts_with(['=', '+', '-', '@']) { format!("'{shown}") } else { shown.into_owned() }
}
