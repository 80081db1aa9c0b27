//! The file name of a paper: organisation, guide, paper, day.

use lotse_locale::{Argument, Words};
use lotse_report::{Kind, Paper};

use crate::settings::save_file::{self, shortened};

/// A name without ending.
pub(super) fn file_name(words: &Words, paper: Paper<'_>, kind: Kind) -> String {
    let reader = paper.guide.reader;
    let word = words.say(
        reader,
        match kind {
            Kind::Checklist => "report-file-checklist",
            Kind::Report => "report-file-report",
            Kind::Proof => "report-file-proof",
            Kind::Customers => "report-file-customers",
        },
        &[],
    );
    let organisation = paper.record.map_or("", |record| &record.organisation);
    let day = paper.record.map_or_else(String::new, |record| record.printed.at.date().to_string());
    let name = words.say(
        reader,
        "report-file-name",
        &[
            ("organisation", Argument::Text(shortened(organisation).to_owned())),
            ("guide", Argument::Text(paper.guide.id.clone())),
            ("paper", Argument::Text(word)),
            ("day", Argument::Text(day)),
        ],
    );
    save_file::file_name(&name)
}
