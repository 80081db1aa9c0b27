//! What changed beside the steps, in words.

use lotse_guide::{
    Change, Condition, Credential, CredentialFact, Expiry, Id, Other, PlannedPrerequisite, Question, Shown,
    Source, StepChange, StepKind,
};

use super::{Both, Speaker};
use crate::message::{self, Argument};
use crate::rich::{Inline, Sentence};

impl Both<'_> {
    pub(super) fn other(&self, other: &Other<'_>) -> Vec<Sentence> {
        vec![match other {
            Other::Products => self.say("changes-products", &[]),
            Other::Question(change) => {
                let ids = ["changes-question-new", "changes-question-gone", "changes-question-lost"];
                self.there(change, ids, "question", |side, it| side.question_words(it))
            }
            Other::QuestionCondition(question) => {
                let words = self.new.question_words(question).unwrap_or_default();
                self.say("changes-question-condition", &[("question", Argument::Rich(words))])
            }
            Other::Answer { question, answer } => self.answer(question, answer),
            Other::Credential(change) => {
                let ids = ["changes-credential-new", "changes-credential-gone", "changes-credential-lost"];
                self.there(change, ids, "credential", |side, it| side.credential_words(it))
            }
            Other::CredentialFact { fact, new, .. } => {
                let name = self.new.credential_words(new).unwrap_or_default();
                let what = self.credential_fact(*fact, new);
                let both = [("credential", Argument::Rich(name)), ("what", Argument::Rich(what))];
                self.say("changes-credential-now", &both)
            }
            Other::Source(change) => self.source(change),
            Other::Deviation(change) => self.deviation(change),
            Other::Gap(change) => self.gap(change),
            Other::Prerequisite(change) => {
                let ids = ["changes-prerequisite", "changes-prerequisite-gone", "changes-prerequisite-lost"];
                self.there(change, ids, "what", |side, it| {
                    side.known(&format!("prerequisite-{}", it.id))?;
                    let only_if = Condition::default();
                    Some(side.prerequisite(&PlannedPrerequisite { prerequisite: it, only_if }).text)
                })
            }
            Other::FollowUp(Change::Different { new, .. }) => {
                let title = self.new.known(&format!("part-{}", new.part.id)).unwrap_or_default();
                self.say("changes-follow-up-different", &[("procedure", Argument::Rich(title))])
            }
            Other::FollowUp(change) => {
                let ids = ["changes-follow-up-new", "changes-follow-up-gone", "changes-follow-up-lost"];
                self.there(change, ids, "procedure", |side, it| side.known(&format!("part-{}", it.part.id)))
            }
            Other::FollowUpStep(change) => return self.follow_up_step(change),
            Other::Next(change) => {
                let id = match change {
                    Change::Different { .. } => "changes-next-different",
                    _ => "changes-next-new",
                };
                let ids = [id, "changes-next-gone", "changes-next-lost"];
                self.there(change, ids, "what", |side, it| side.known(&format!("next-{}", it.id)))
            }
        }]
    }

    fn answer(&self, question: &Question, answer: &Change<&Id>) -> Sentence {
        let asked = self.new.question_words(question).unwrap_or_default();
        let side = if matches!(answer, Change::Gone(_)) { &self.old } else { &self.new };
        let words =
            |id: &Id| side.maybe(&format!("question-{}", question.id), Some(&format!("answer-{id}")), &[]);
        let asked = ("question", Argument::Rich(asked));
        match answer {
            Change::Gone(it) => match words(it) {
                Some(words) => self.say("changes-answer-gone", &[asked, ("answer", Argument::Rich(words))]),
                None => self.say("changes-answer-lost", &[asked]),
            },
            Change::New(it) | Change::Different { new: it, .. } => {
                let words = words(it).unwrap_or_else(|| self.say("changes-wordless", &[]));
                self.say("changes-answer-new", &[asked, ("answer", Argument::Rich(words))])
            }
        }
    }

    fn credential_fact(&self, fact: CredentialFact, new: &Credential) -> Sentence {
        let own = |id: &str| self.say(id, &[]);
        match fact {
            CredentialFact::Kind => own("changes-credential-kind"),
            CredentialFact::Secret if new.secret => own("changes-credential-secret"),
            CredentialFact::Secret => own("changes-credential-open"),
            CredentialFact::Shown => match new.shown {
                Shown::Always => own("changes-credential-always"),
                Shown::Once => own("credential-shown-once"),
                Shown::ByMail => own("credential-by-mail"),
                Shown::Chosen => own("credential-chosen"),
                Shown::Brought => own("credential-brought"),
                Shown::Unknown => own("credential-unknown"),
            },
            CredentialFact::From => {
                let vendor = Argument::Text(self.new.own().place(&new.from, self.new.reader).name);
                self.say("changes-credential-from", &[("vendor", vendor)])
            }
            CredentialFact::GoesTo if new.goes_to.is_empty() => own("changes-credential-stays"),
            CredentialFact::GoesTo => {
                let names: Vec<_> =
                    new.goes_to.iter().map(|id| self.new.own().place(id, self.new.reader).name).collect();
                self.say("changes-credential-goes", &[("vendors", Argument::Text(names.join(", ")))])
            }
            CredentialFact::ChangedBy => own("changes-credential-changed-by"),
            CredentialFact::Expiry => match new.expiry {
                Expiry::None => own("changes-credential-endless"),
                Expiry::Months(months) => {
                    self.say("credential-expires-months", &[("months", Argument::Number(months.into()))])
                }
                Expiry::Chosen => own("credential-expires-chosen"),
                Expiry::AdvisedAgainst => own("credential-expires-advised-against"),
            },
            CredentialFact::Format => own("changes-credential-format"),
            CredentialFact::Condition => own("changes-credential-condition"),
        }
    }

    fn source(&self, change: &Change<&Source>) -> Sentence {
        let page = |source: &Source| ("page", Argument::Text(source.title.clone()));
        match change {
            Change::New(it) => self.say("changes-source-new", &[page(it)]),
            Change::Gone(it) => self.say("changes-source-gone", &[page(it)]),
            Change::Different { old, new } => {
                let later = Source { read: new.read, ..(*old).clone() };
                if later == **new {
                    self.say("changes-source-read", &[page(new), ("day", Argument::Text(self.day(new)))])
                } else {
                    self.say("changes-source-different", &[page(new)])
                }
            }
        }
    }

    /// The day a page was read, as the reader writes it.
    fn day(&self, source: &Source) -> String {
        let number = |value: i8| Argument::Number(u32::from(value.unsigned_abs()));
        let date = source.read;
        let year = Argument::Text(date.year().to_string());
        let arguments = [("day", number(date.day())), ("month", number(date.month())), ("year", year)];
        message::plain(&self.say("report-day", &arguments))
    }

    fn follow_up_step(&self, change: &StepChange<'_>) -> Vec<Sentence> {
        let side = if change.kind == StepKind::Gone { &self.old } else { &self.new };
        let procedure = side.known(&format!("part-{}", change.part.part.id)).unwrap_or_default();
        let named = || {
            let step = Argument::Text(self.title_of(change));
            vec![("procedure", Argument::Rich(procedure.clone())), ("step", step)]
        };
        let id = match change.kind {
            StepKind::New => "changes-follow-up-step-new",
            StepKind::Gone => "changes-follow-up-step-gone",
            StepKind::Moved => "changes-follow-up-step-moved",
            StepKind::Different { .. } => {
                let detail = |what: Sentence| {
                    let mut arguments = named();
                    arguments.push(("what", Argument::Rich(what)));
                    self.say("changes-follow-up-step", &arguments)
                };
                return self.details(change).into_iter().map(detail).collect();
            }
        };
        vec![self.say(id, &named())]
    }
}

impl Speaker<'_> {
    fn question_words(&self, question: &Question) -> Option<Sentence> {
        self.known(&format!("question-{}", question.id))
    }

    fn credential_words(&self, credential: &Credential) -> Option<Sentence> {
        let name = self.known(&format!("credential-{}", credential.id))?;
        Some(vec![Inline::Strong { text: message::plain(&name) }])
    }
}
