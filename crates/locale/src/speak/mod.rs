//! From a plan to rich text in one language.

mod action;
mod changes;
mod compare;
mod condition;
mod credential;
mod matrix;
mod sketch;

use lotse_guide::{
    Coverage, FollowUpKind, Id, LabelKey, LabelRef, Maturity, Plan, PlannedPart, PlannedPrerequisite,
    PlannedStep,
};

use crate::label::ProductLanguages;
use crate::message::{self, Argument};
use crate::rich::{
    Inline, Sentence, SpokenAnswer, SpokenGuide, SpokenNext, SpokenPart, SpokenPrerequisite, SpokenQuestion,
    SpokenSource, SpokenStep,
};
use crate::screen::Label;
use crate::vocabulary::GuideWords;
use crate::{Language, Words};

impl Words {
    /// Speaks a plan: sentences in the reader's language, labels in the languages of the products.
    pub fn speak(&self, plan: &Plan<'_>, reader: Language, products: &ProductLanguages) -> SpokenGuide {
        let speaker = Speaker { words: self, plan, reader, products };
        let guide = plan.guide;
        let own = self.of(&guide.id);
        let psa = guide.psa.as_ref().map(|id| own.vendor(id));
        let partner = guide.partner.as_ref().filter(|_| psa.is_none()).map(|id| own.place(id, reader));
        SpokenGuide {
            id: guide.id.to_string(),
            revision: guide.revision,
            shipped: self.came_with(guide.id.as_str()),
            author: guide.author.clone(),
            title: self.title(plan, reader),
            about: speaker.message("about"),
            psa,
            product: own.vendor(&guide.product),
            partner,
            reader,
            own: self.language_of(guide.id.as_str(), reader),
            partly: self.is_partly_in(guide.id.as_str(), reader),
            labels: products.default,
            prerequisites: plan.prerequisites.iter().map(|it| speaker.prerequisite(it)).collect(),
            questions: plan.questions.iter().map(|question| speaker.question(question)).collect(),
            credentials: plan.credentials.iter().map(|credential| speaker.credential(credential)).collect(),
            deviations: guide.deviations.iter().map(|id| speaker.message(id.as_str())).collect(),
            gaps: speaker.gaps(),
            parts: plan.parts.iter().map(|part| speaker.part(part)).collect(),
            follow_ups: plan.follow_ups.iter().map(|part| speaker.part(part)).collect(),
            nexts: plan.nexts.iter().map(|next| speaker.next(next)).collect(),
            sources: guide.sources.iter().map(|source| speaker.source(source)).collect(),
            stop: plan.stop.map(ToString::to_string),
        }
    }

    /// The credentials of a plan, without the rest of its guide.
    pub fn credentials(&self, plan: &Plan<'_>, reader: Language) -> Vec<crate::rich::SpokenCredential> {
        let products = ProductLanguages::all(reader);
        let speaker = Speaker { words: self, plan, reader, products: &products };
        plan.credentials.iter().map(|credential| speaker.credential(credential)).collect()
    }

    /// The title of a guide: the product and what it is connected with.
    pub fn title(&self, plan: &Plan<'_>, reader: Language) -> String {
        let own = self.of(&plan.guide.id);
        let product = own.vendor(&plan.guide.product).name;
        let Some(other) = plan.guide.other_side() else { return product };
        let psa = Argument::Text(own.place(other, reader).name);
        self.say(reader, "guide-title", &[("product", Argument::Text(product)), ("psa", psa)])
    }

    /// The words from the point of view of a guide.
    pub fn of<'w>(&'w self, guide: &'w Id) -> GuideWords<'w> {
        GuideWords { words: self, guide: guide.as_str() }
    }

    /// What a guide connects and what for.
    pub fn about(&self, guide: &Id, reader: Language) -> Sentence {
        self.find(Some(guide.as_str()), reader, "about", None, &[]).unwrap_or_default()
    }

    /// The language of that text: English where the guide lacks it in the reader's.
    pub fn language_of_about(&self, guide: &Id, reader: Language) -> Language {
        self.language_of_message(guide.as_str(), reader, "about", None)
    }

    /// The title of a step.
    pub fn step_title(&self, guide: &Id, step: &Id, reader: Language) -> String {
        self.title_of(guide, &format!("step-{step}"), reader)
    }

    /// The title of a part.
    pub fn part_title(&self, guide: &Id, part: &Id, reader: Language) -> String {
        self.title_of(guide, &format!("part-{part}"), reader)
    }

    fn title_of(&self, guide: &Id, id: &str, reader: Language) -> String {
        self.find(Some(guide.as_str()), reader, id, None, &[])
            .map_or_else(|| format!("[{id}]"), |sentence| message::plain(&sentence))
    }

    /// The occasion of a procedure for later, in a word.
    pub fn occasion(&self, kind: FollowUpKind, reader: Language) -> String {
        let id = match kind {
            FollowUpKind::Rotate => "follow-up-rotate",
            FollowUpKind::Revoke => "follow-up-revoke",
            FollowUpKind::Change => "follow-up-change",
            FollowUpKind::OffBoard => "follow-up-off-board",
            FollowUpKind::Repair => "follow-up-repair",
        };
        self.say(reader, id, &[])
    }
}

/// Everything that a sentence depends on.
#[derive(Clone, Copy)]
struct Speaker<'s> {
    words: &'s Words,
    plan: &'s Plan<'s>,
    reader: Language,
    products: &'s ProductLanguages,
}

impl Speaker<'_> {
    /// A message of the guide, or a shared one. A missing message shows its id; lint and tests find those.
    fn message_with(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Sentence {
        self.maybe(id, attribute, arguments).unwrap_or_else(|| vec![Inline::Text { text: format!("[{id}]") }])
    }

    fn maybe(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<Sentence> {
        self.words.find(Some(self.plan.guide.id.as_str()), self.reader, id, attribute, arguments)
    }

    fn message(&self, id: &str) -> Sentence {
        self.message_with(id, None, &[])
    }

    fn text(&self, id: &str) -> String {
        message::plain(&self.message(id))
    }

    /// The language of a message.
    fn lang(&self, id: &str, attribute: Option<&str>) -> Language {
        self.words.language_of_message(self.plan.guide.id.as_str(), self.reader, id, attribute)
    }

    /// A text of the guide as words that matter most.
    fn strong(&self, id: &str) -> Inline {
        Inline::words(self.text(id), true, self.lang(id, None), self.reader)
    }

    fn label(&self, label: &LabelRef, vendor: &Id) -> Label {
        let key = label.within(vendor);
        let mut spoken = self.own().label(&key, self.reader, self.products);
        let guide = self.plan.guide;
        // In the reader's language the gloss is what a vendor's page calls the label. This guide must follow a page in that language.
        let follows_one = || guide.sources.iter().any(|it| it.language.as_str() == self.reader.code());
        if spoken.lang == self.reader && !follows_one() {
            spoken.gloss = None;
        }
        let wording = guide.page_wordings.iter().find(|it| it.label.within(&guide.product) == key);
        let Some(wording) = wording.filter(|it| it.text != spoken.text) else { return spoken };
        let name = [("name", Argument::Text(wording.text.clone()))];
        let on_page = self.words.say(self.reader, "label-on-page", &name);
        let gloss = spoken.gloss.map_or_else(|| on_page.clone(), |gloss| format!("{gloss}; {on_page}"));
        Label { gloss: Some(gloss), ..spoken }
    }

    /// The words from the point of view of the guide.
    fn own(&self) -> GuideWords<'_> {
        self.words.of(&self.plan.guide.id)
    }

    /// A label of a vendor that the grammar itself needs, like the headings of a role's columns.
    fn fixed_label(&self, vendor: &Id, key: &str) -> Option<Label> {
        let label = LabelKey { vendor: vendor.clone(), key: key.parse().ok()? };
        Some(self.own().label(&label, self.reader, self.products))
    }

    /// Lotse's own words where a label is expected.
    fn own_label(&self, id: &str) -> Label {
        Label::of(self.text(id), self.reader)
    }

    fn prerequisite(&self, planned: &PlannedPrerequisite<'_>) -> SpokenPrerequisite {
        let it = planned.prerequisite;
        let message: Result<Id, _> = format!("prerequisite-{}", it.id).parse();
        let text = message.map(|id| self.filled(&id, &it.labels, &it.values, &self.plan.guide.product));
        SpokenPrerequisite {
            id: it.id.to_string(),
            text: text.unwrap_or_default(),
            url: it.url.clone(),
            only_if: self.only_if(&planned.only_if),
        }
    }

    fn question(&self, id: &Id) -> SpokenQuestion {
        let message = format!("question-{id}");
        let answers = self.plan.guide.question(id).map_or(&[][..], |question| &question.answers);
        let attribute = |name: String| message::plain(&self.message_with(&message, Some(&name), &[]));
        let answer = |answer: &Id| SpokenAnswer {
            id: answer.to_string(),
            text: attribute(format!("answer-{answer}")),
            effect: attribute(format!("effect-{answer}")),
            lang: self.lang(&message, Some(&format!("answer-{answer}"))),
        };
        SpokenQuestion {
            id: id.to_string(),
            text: self.text(&message),
            lang: self.lang(&message, None),
            answers: answers.iter().map(answer).collect(),
        }
    }

    fn part(&self, planned: &PlannedPart<'_>) -> SpokenPart {
        let part = planned.part;
        let message = format!("part-{}", part.id);
        SpokenPart {
            id: part.id.to_string(),
            title: self.text(&message),
            lang: self.lang(&message, None),
            vendor: self.own().place(&part.vendor, self.reader),
            occasion: part.kind.map(|kind| self.words.occasion(kind, self.reader)),
            only_if: self.only_if(&planned.only_if),
            steps: planned.steps.iter().map(|step| self.step(step, &part.vendor)).collect(),
        }
    }

    fn step(&self, planned: &PlannedStep<'_>, vendor: &Id) -> SpokenStep {
        let step = planned.step;
        let message = format!("step-{}", step.id);
        SpokenStep {
            id: step.id.to_string(),
            title: self.text(&message),
            lang: self.lang(&message, None),
            why: self.maybe(&message, Some("why"), &[]),
            area: step.area.as_ref().map(|area| self.label(area, vendor)),
            optional: step.optional,
            stop: step.stop,
            only_if: self.only_if(&planned.only_if),
            deviations: step.deviations.iter().map(|id| self.message(id.as_str())).collect(),
            gaps: step.gaps.iter().map(|id| self.message(id.as_str())).collect(),
            actions: self.actions(&planned.actions, vendor),
            guards: planned.guards.iter().map(ToString::to_string).collect(),
            sketch: self.sketch(planned, vendor),
        }
    }

    /// What the guide lacks as a whole.
    fn gaps(&self) -> Vec<Vec<Inline>> {
        let guide = self.plan.guide;
        let unconfirmed = guide.maturity.filter(|it| *it == Maturity::FromPages);
        let unconfirmed = unconfirmed.map(|_| vec![Inline::Text { text: self.text("guide-from-pages") }]);
        unconfirmed.into_iter().chain(guide.gaps.iter().map(|id| self.message(id.as_str()))).collect()
    }

    fn next(&self, next: &lotse_guide::Next) -> SpokenNext {
        let message = format!("next-{}", next.id);
        SpokenNext {
            id: next.id.to_string(),
            text: self.text(&message),
            lang: self.lang(&message, None),
            guide: next.guide.as_ref().map(ToString::to_string),
            url: next.url.clone(),
        }
    }

    /// How old the page and its copy are, and how much of it was on record.
    fn coverage(&self, source: &lotse_guide::Source) -> Option<String> {
        let say = |id: &str, date: &String| {
            self.words.say(self.reader, id, &[("date", Argument::Text(date.clone()))])
        };
        let said = [
            source.dated.as_ref().map(|date| say("source-dated", date)),
            source.stored.as_ref().map(|date| say("source-stored", date)),
            source.coverage.map(|coverage| match coverage {
                Coverage::Full => self.text("source-full"),
                Coverage::Partial => self.text("source-partial"),
            }),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    fn source(&self, source: &lotse_guide::Source) -> SpokenSource {
        SpokenSource {
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            url: source.url.clone(),
            language: source.language.to_string(),
            language_name: self.words.language_name(source.language.as_str(), self.reader),
            read: source.read.to_string(),
            version: source.version.clone(),
            differs: source.differs.as_ref().map(|id| self.message(id.as_str())),
            coverage: self.coverage(source),
            goes_on: source.goes_on.as_ref().map(|id| self.message(id.as_str())),
        }
    }
}
