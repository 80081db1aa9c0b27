//! Every guide, done by two people: the material for tests of reports and proofs.

use lotse_guide::{Answers, Guide};
use lotse_locale::{Language, SpokenGuide, Words};
use lotse_report::{Check, Document, Kind, Mode, Paper, Record, Second, Standing};

use crate::common::{answers, boxes, empty, spoken};
use crate::records::{check, done, fresh, noted, stored};

/// The report or proof of a guide in which everything is done, under the first answer to each question.
pub(crate) fn worked(words: &Words, guide: &Guide, reader: Language, kind: Kind) -> Document {
    let questions = spoken(words, guide, &Answers::new(), reader, reader).questions;
    let given: Vec<(&str, &str)> =
        questions.iter().map(|question| (&*question.id, &*question.answers[0].id)).collect();
    let guide = spoken(words, guide, &answers(&given), reader, reader);
    let record = record_of(&guide, &given);
    Paper { record: Some(&record), ..empty(&guide, words) }.document(kind)
}

fn record_of(guide: &SpokenGuide, given: &[(&str, &str)]) -> Record {
    let mut record = fresh(Mode::Connected);
    record.answers =
        given.iter().map(|(asked, answer)| ((*asked).to_owned(), (*answer).to_owned())).collect();
    for (number, step) in guide.parts.iter().flat_map(|part| &part.steps).enumerate() {
        let person = ["Ada Muster", "Ben Beispiel"][number / 3 % 2];
        let ticked =
            boxes(&step.actions).into_iter().map(|action| (action.id.clone(), done("10:00:00", person)));
        record.ticked.insert(step.id.clone(), ticked.collect());
        if number == 0 {
            record.notes.insert(step.id.clone(), noted("Zugang von Herrn Muster.", "10:05:00", person));
        }
    }
    for credential in &guide.credentials {
        let kept = if credential.secret {
            stored(None, 25, "q7", Some("2027-02-28"))
        } else {
            stored(Some("psa.example.com"), 15, "", None)
        };
        record.stored.insert(credential.id.clone(), kept);
    }
    record.finished = Some(done("16:00:00", "Ben Beispiel"));
    record.standing = Some(Standing::Problem);
    record.check = Some(Check { outdated: false, ..check() });
    record.second = Second {
        wanted: true,
        confirmed: Some(("Cleo Probe".to_owned(), noted("", "17:00:00", ""))),
        ..Second::default()
    };
    record
}
