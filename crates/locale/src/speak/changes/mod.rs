//! What changed from one revision of a guide to the next, in words.
//!
//! The old plan is spoken with today's words, because old words are not kept. If one of its messages no longer exists, a
//! sentence says what kind of thing was removed. An id is never shown instead of words.

mod action;
mod matrix;
mod others;

use lotse_guide::{Change, Changes, Detail, Id, Plan, PlannedPart, PlannedStep, StepChange, StepKind};

use super::Speaker;
use crate::label::ProductLanguages;
use crate::message::{self, Argument};
use crate::rich::{Inline, Sentence};
use crate::{Language, SpokenChanges, SpokenStepChange, StepChangeKind, Words};

impl Words {
    /// Speaks what changed from `old` to `new`: sentences in the reader's language, labels in those of the products.
    /// `changes` is what [`lotse_guide::diff`] found between them.
    pub fn speak_changes(
        &self,
        old: &Plan<'_>,
        new: &Plan<'_>,
        changes: &Changes<'_>,
        reader: Language,
        products: &ProductLanguages,
    ) -> SpokenChanges {
        let speaker = |plan| Speaker { words: self, plan, reader, products };
        let both = Both { old: Speaker { words: self, plan: old, reader, products }, new: speaker(new) };
        SpokenChanges {
            from: old.guide.revision,
            to: new.guide.revision,
            steps: changes.steps.iter().map(|step| both.step(step)).collect(),
            others: changes.others.iter().flat_map(|other| both.other(other)).collect(),
        }
    }
}

/// Both sides, each with its own plan.
struct Both<'s> {
    old: Speaker<'s>,
    new: Speaker<'s>,
}

/// The arguments of a message.
type Given<'a> = [(&'a str, Argument)];

impl<'s> Both<'s> {
    /// A shared message about changes; never one of the guide, even if the guide has one with this id.
    fn say(&self, id: &str, arguments: &Given<'_>) -> Sentence {
        self.new.words.tell(self.new.reader, id, None, arguments).unwrap_or_default()
    }

    fn text(&self, id: &str) -> String {
        message::plain(&self.say(id, &[]))
    }

    fn what(&self, id: &str, what: Sentence) -> Sentence {
        self.say(id, &[("what", Argument::Rich(what))])
    }

    /// The message for something new, or for something removed; `lost` if the removed thing has no words any more.
    fn there<T>(
        &self,
        change: &Change<T>,
        ids: [&str; 3],
        name: &str,
        words: impl Fn(&Speaker<'s>, &T) -> Option<Sentence>,
    ) -> Sentence {
        let [new, gone, lost] = ids;
        match change {
            Change::New(it) | Change::Different { new: it, .. } => self.say(
                new,
                &[(
                    name,
                    Argument::Rich(words(&self.new, it).unwrap_or_else(|| self.say("changes-wordless", &[]))),
                )],
            ),
            Change::Gone(it) => match words(&self.old, it) {
                Some(words) => self.say(gone, &[(name, Argument::Rich(words))]),
                None => self.say(lost, &[]),
            },
        }
    }

    fn step(&self, change: &StepChange<'_>) -> SpokenStepChange {
        let kind = match change.kind {
            StepKind::New => StepChangeKind::New,
            StepKind::Gone => StepChangeKind::Gone,
            StepKind::Moved => StepChangeKind::Moved,
            StepKind::Different { .. } => StepChangeKind::Different,
        };
        SpokenStepChange {
            id: change.id.to_string(),
            title: self.title_of(change),
            vendor: self.new.own().place(&change.part.part.vendor, self.new.reader),
            kind,
            details: self.details(change),
        }
    }

    /// The title of a step of the new plan.
    fn title(&self, step: &Id) -> String {
        let title = self.new.known(&format!("step-{step}"));
        title.map_or_else(|| self.text("changes-step-wordless"), |title| message::plain(&title))
    }

    fn title_of(&self, change: &StepChange<'_>) -> String {
        if change.kind != StepKind::Gone {
            return self.title(change.id);
        }
        let title = self.old.known(&format!("step-{}", change.id));
        title.map_or_else(|| self.text("changes-step-unnamed"), |title| message::plain(&title))
    }

    /// What is different in a step. For a new or removed step: what is or was to be done in it.
    fn details(&self, change: &StepChange<'_>) -> Vec<Sentence> {
        let vendor = &change.part.part.vendor;
        match change.kind {
            StepKind::New => self.tasks(&self.new, change.step, vendor),
            StepKind::Gone => self.tasks(&self.old, change.step, vendor),
            StepKind::Moved => vec![self.place(change)],
            StepKind::Different { moved } => {
                let old = self.old.vendor_of(change.id).unwrap_or(vendor);
                let place = moved.then(|| self.place(change));
                let details = change.details.iter().flat_map(|detail| self.detail(detail, old, vendor));
                once_each(place.into_iter().chain(details))
            }
        }
    }

    fn tasks(&self, side: &Speaker<'_>, step: &PlannedStep<'_>, vendor: &Id) -> Vec<Sentence> {
        let actions = step.all_actions().into_iter().filter(|action| action.action.is_tickable());
        once_each(
            actions.map(|action| {
                side.task(action, vendor).unwrap_or_else(|| self.say("changes-lost-action", &[]))
            }),
        )
    }

    /// Where a step is now: after which other step.
    fn place(&self, change: &StepChange<'_>) -> Sentence {
        let plan = self.new.plan;
        let follow_ups = plan.follow_ups.iter().flat_map(|part| &part.steps);
        let steps: Vec<&PlannedStep<'_>> = plan.steps().map(|(_, step)| step).chain(follow_ups).collect();
        let at = steps.iter().position(|step| &step.step.id == change.id);
        match at.and_then(|at| at.checked_sub(1)).and_then(|before| steps.get(before)) {
            Some(before) => {
                let title = Argument::Text(self.title(&before.step.id));
                self.say("changes-step-after", &[("step", title)])
            }
            None => self.say("changes-step-first", &[]),
        }
    }

    fn detail(&self, detail: &Detail<'_>, old: &Id, new: &Id) -> Vec<Sentence> {
        let plain = |id: &str| vec![self.say(id, &[])];
        match detail {
            Detail::Vendor { old, new } => {
                let name = |id| Argument::Text(self.new.own().place(id, self.new.reader).name);
                vec![self.say("changes-step-vendor", &[("old", name(old)), ("new", name(new))])]
            }
            Detail::Optional(true) => plain("changes-step-optional"),
            Detail::Optional(false) => plain("changes-step-required"),
            Detail::Stop(true) => plain("changes-step-stop"),
            Detail::Stop(false) => plain("changes-step-no-stop"),
            Detail::Condition { new, .. } => vec![match self.new.only_if(new) {
                Some(condition) => self.say("changes-condition", &[("condition", Argument::Text(condition))]),
                None => self.say("changes-condition-gone", &[]),
            }],
            Detail::Area(area) => {
                let label = |side: &Speaker<'_>, label, vendor| {
                    [("label", Argument::from(Inline::Label { label: side.label(label, vendor) }))]
                };
                vec![match area {
                    Change::New(area) | Change::Different { new: area, .. } => {
                        self.say("changes-area", &label(&self.new, area, new))
                    }
                    Change::Gone(area) => self.say("changes-area-gone", &label(&self.old, area, old)),
                }]
            }
            Detail::Deviation(deviation) => vec![self.deviation(deviation)],
            Detail::Gap(gap) => vec![self.gap(gap)],
            Detail::Action(action) => self.action(action, old, new),
            Detail::ActionMoved(action) => {
                vec![self.what("changes-moved", self.task_now(action, new))]
            }
            Detail::Matrix { change, .. } => vec![self.matrix(change, old, new)],
        }
    }

    fn deviation(&self, deviation: &Change<&Id>) -> Sentence {
        let ids = ["changes-deviation", "changes-deviation-gone", "changes-deviation-lost"];
        self.there(deviation, ids, "what", |side, id| side.known(id.as_str()))
    }

    fn gap(&self, gap: &Change<&Id>) -> Sentence {
        let ids = ["changes-gap", "changes-gap-gone", "changes-gap-lost"];
        self.there(gap, ids, "what", |side, id| side.known(id.as_str()))
    }

    /// The answers that something depends on from now on, as a sentence.
    fn condition(&self, condition: &lotse_guide::Condition) -> Argument {
        Argument::Text(self.new.only_if(condition).unwrap_or_else(|| self.text("changes-always")))
    }
}

/// Removes duplicates: things without words all have the same sentence.
fn once_each(sentences: impl Iterator<Item = Sentence>) -> Vec<Sentence> {
    let mut all: Vec<Sentence> = Vec::new();
    for sentence in sentences {
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all
}

impl<'s> Speaker<'s> {
    /// A message of the guide, else a shared one; empty if there is neither.
    fn known(&self, id: &str) -> Option<Sentence> {
        self.maybe(id, None, &[])
    }

    /// The vendor of the part that contains a step.
    fn vendor_of(&self, step: &Id) -> Option<&'s Id> {
        let holds = |part: &&PlannedPart<'_>| part.steps.iter().any(|it| &it.step.id == step);
        let mut parts = self.plan.parts.iter().chain(&self.plan.follow_ups);
        parts.find(holds).map(|part| &part.part.vendor)
    }
}
