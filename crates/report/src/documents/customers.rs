//! The customers of the product beside the companies of the PSA: what has to be looked at first.

use super::pieces::{self, cell, heading, paragraph, quiet, said, value};
use crate::{Block, Cell, Customer, CustomerRow, CustomerSheet, Paper, Record, Span, Spans, Table, Tone};

impl Paper<'_> {
    /// How many customers the last comparison left to look at.
    pub(super) fn compared_customers(&self, record: &Record) -> Vec<Block> {
        let Some((open, done)) = &record.compared else { return Vec::new() };
        let said = self.say_number("report-customers-compared", "open", *open);
        let blocks = vec![
            heading(2, self.say("report-customers")),
            quiet(self.when_who(done)),
            paragraph(vec![pieces::said(said)]),
        ];
        vec![Block::Together { blocks }]
    }

    pub(super) fn customers(&self, record: &Record, sheet: &CustomerSheet) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.practice().into_iter().chain(self.foreign(record)).collect();
        blocks.extend(self.not_from_lotse());
        blocks.push(self.head(record));
        let names = [("product", sheet.product.as_str()), ("psa", sheet.psa.as_str())];
        blocks.push(paragraph(vec![said(self.say_with("customers-lead", &names))]));
        if sheet.cut {
            let cut = self.say_with("customers-cut", &names[..1]);
            blocks.push(Block::Paragraph { tone: Tone::Warning, text: vec![said(cut)] });
        }
        for (id, count) in
            [("customers-unnamed", sheet.unnamed), ("customers-unnamed-companies", sheet.unnamed_psa)]
        {
            if count > 0 {
                blocks.push(quiet(self.say_number(id, "count", count)));
            }
        }
        let (open, settled): (Vec<_>, Vec<_>) = sheet.rows.iter().partition(|row| row.fit.is_open());
        for (id, rows) in [("report-customers-open", open), ("report-customers-settled", settled)] {
            if rows.is_empty() {
                continue;
            }
            blocks.push(heading(2, format!("{} ({})", self.say(id), rows.len())));
            blocks.push(Block::Table { table: self.compared(sheet, &rows) });
        }
        if !sheet.rest.is_empty() {
            blocks.push(heading(2, format!("{} ({})", self.say("customers-rest"), sheet.rest.len())));
            blocks.push(Block::List { entries: sheet.rest.iter().map(named).collect() });
        }
        blocks.extend(self.ending());
        blocks
    }

    fn compared(&self, sheet: &CustomerSheet, rows: &[&CustomerRow]) -> Table {
        let row = |row: &&CustomerRow| -> Vec<Cell> {
            let companies = row.companies.iter().map(named);
            let mut fitting = Spans::new();
            for company in companies {
                if !fitting.is_empty() {
                    fitting.push(said(" · "));
                }
                fitting.extend(company);
            }
            let fit = said(self.say(&format!("customers-fit-{}", row.fit.name())));
            vec![cell(named(&row.customer)), cell(vec![fit]), cell(fitting)]
        };
        let heads = [said(&sheet.product), said(self.say("customers-fit")), said(&sheet.psa)];
        Table {
            title: None,
            heads: heads.map(|head| vec![head]).into(),
            row_head: 0,
            widths: vec![3, 2, 3],
            rows: rows.iter().map(row).collect(),
        }
    }
}

/// A name, with the short name that mappings ask for.
fn named(customer: &Customer) -> Spans {
    let name = Span::Written { text: customer.name.clone() };
    let code = customer.code.as_ref().map(|code| [said(" "), value(code)]);
    std::iter::once(name).chain(code.into_iter().flatten()).collect()
}
