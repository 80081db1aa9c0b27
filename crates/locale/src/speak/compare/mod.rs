//! The rights that several guides ask of one PSA, in words.

mod cell;
mod cost;

use lotse_guide::{Compared, Comparison, Id, LabelKey, Line, Matrix, Plan, Rest, SettingOf, Union};

use super::Speaker;
use crate::label::ProductLanguages;
use crate::message::Argument;
use crate::rich::{Inline, Sentence, SpokenCompared, SpokenComparison, SpokenLine};
use crate::screen::Label;
use crate::{Language, Words};

/// A comparison that is spoken.
struct Comparing<'s> {
    words: &'s Words,
    psa: &'s Id,
    comparison: &'s Comparison<'s>,
    plans: &'s [Plan<'s>],
    reader: Language,
    products: &'s ProductLanguages,
    names: Vec<String>,
}

impl Words {
    /// Speaks a comparison of plans for one PSA. `assumed` has the questions of each plan whose answers were not given, `answers`
    /// all that were taken.
    pub fn speak_comparison(
        &self,
        (psa, comparison): (&Id, &Comparison<'_>),
        plans: &[Plan<'_>],
        answers: &[(lotse_guide::Answers, Vec<Id>)],
        (reader, products): (Language, &ProductLanguages),
    ) -> SpokenComparison {
        let names = plans.iter().map(|plan| self.column(plan, plans, reader)).collect();
        let comparing = Comparing { words: self, psa, comparison, plans, reader, products, names };
        let cost = comparison.cost();
        let unasked = comparison.lines.iter().filter(|line| !line.is_asked()).count();
        SpokenComparison {
            reader,
            psa: plans.first().map_or_else(|| self.vendor(psa), |plan| self.of(&plan.guide.id).vendor(psa)),
            guides: (comparison.guides.iter().zip(answers).enumerate())
                .map(|(at, (guide, answers))| comparing.guide(at, guide, answers))
                .collect(),
            lines: comparison.lines.iter().map(|line| comparing.line(line)).collect(),
            quiet: (unasked > 0).then(|| comparing.say("compare-quiet", &[("count", number(unasked))])),
            conflicts: comparison.lines.iter().filter_map(|line| comparing.conflict(line)).collect(),
            one: comparing.one(&cost),
            impossible: cost.impossible.then(|| comparing.say("compare-impossible", &[])),
            each: comparing.each(&cost),
            checked: Vec::new(),
        }
    }

    /// The name of a column: the product, or the title where two guides are about the same one.
    fn column(&self, plan: &Plan<'_>, plans: &[Plan<'_>], reader: Language) -> String {
        let same = plans.iter().filter(|other| other.guide.product == plan.guide.product).count();
        if same > 1 {
            return self.title(plan, reader);
        }
        self.of(&plan.guide.id).vendor(&plan.guide.product).name
    }
}

impl Comparing<'_> {
    fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.say(self.reader, id, arguments)
    }

    fn tell(&self, id: &str, arguments: &[(&str, Argument)]) -> Sentence {
        let missing = || vec![Inline::Text { text: format!("[{id}]") }];
        self.words.tell(self.reader, id, None, arguments).unwrap_or_else(missing)
    }

    fn speaker(&self, at: usize) -> Speaker<'_> {
        Speaker { words: self.words, plan: &self.plans[at], reader: self.reader, products: self.products }
    }

    fn guide(
        &self,
        at: usize,
        compared: &Compared<'_>,
        (answers, assumed): &(lotse_guide::Answers, Vec<Id>),
    ) -> SpokenCompared {
        let speaker = self.speaker(at);
        let plan = &self.plans[at];
        SpokenCompared {
            id: plan.guide.id.to_string(),
            revision: plan.guide.revision,
            shipped: self.words.came_with(plan.guide.id.as_str()),
            name: self.names[at].clone(),
            notes: self.notes(compared),
            questions: plan.questions.iter().map(|question| speaker.question(question)).collect(),
            answers: answers.iter().map(|(asked, given)| (asked.to_string(), given.to_string())).collect(),
            assumed: assumed.iter().map(ToString::to_string).collect(),
        }
    }

    fn notes(&self, compared: &Compared<'_>) -> Vec<Sentence> {
        let psa = || ("psa", Argument::Text(self.words.of(&compared.guide.id).vendor(self.psa).name));
        if compared.ends {
            return vec![self.tell("compare-guide-ends", &[])];
        }
        if !compared.names && !compared.elsewhere {
            return vec![self.tell("compare-guide-names-nothing", &[psa()])];
        }
        let rest = match compared.rest {
            Rest::Silent => "matrix-others-silent",
            Rest::None => "matrix-others-none",
            Rest::All => "matrix-others-all",
            Rest::AsCopied => "matrix-others-as-copied",
            Rest::Unclear => "compare-rest-unclear",
        };
        let mut notes = vec![self.tell(rest, &[])];
        notes.extend(compared.elsewhere.then(|| self.tell("compare-guide-elsewhere", &[])));
        if compared.guide.maturity == Some(lotse_guide::Maturity::FromPages) {
            notes.push(self.tell("compare-guide-from-pages", &[]));
        }
        notes
    }

    fn line(&self, line: &Line) -> SpokenLine {
        let mut marks = Vec::new();
        marks.extend(line.deletes().then(|| self.say("compare-mark-deletes", &[])));
        marks.extend(line.is_wide().then(|| self.say("compare-mark-wide", &[])));
        marks.extend(line.only().map(|at| self.say("compare-mark-only", &[("guide", self.name(at))])));
        marks.extend((!line.against().is_empty()).then(|| self.say("compare-mark-conflict", &[])));
        SpokenLine {
            path: self.path(line),
            setting: self.setting(line),
            asked: line.is_asked(),
            cells: line.asks.iter().enumerate().map(|(at, ask)| self.ask(at, ask, line)).collect(),
            union: self.union(line),
            marks,
        }
    }

    fn name(&self, at: usize) -> Argument {
        Argument::Text(self.names[at].clone())
    }

    fn all_names(&self, all: &[usize]) -> Argument {
        let names: Vec<&str> = all.iter().map(|at| self.names[*at].as_str()).collect();
        Argument::Text(match names.as_slice() {
            [many @ .., last] if !many.is_empty() => {
                [many.join(", ").as_str(), *last].join(&self.say("list-both", &[]))
            }
            names => names.concat(),
        })
    }

    /// Where guides contradict each other in a line.
    fn conflict(&self, line: &Line) -> Option<Sentence> {
        let mut path = self.path(line);
        path.push(self.setting(line));
        let place = ("path", Inline::Path { labels: path }.into());
        let asking: Vec<usize> = (line.asks.iter().enumerate())
            .filter(|(_, ask)| ask.asks_something())
            .map(|(at, _)| at)
            .collect();
        match &line.union {
            Union::Differs => {
                Some(self.tell("compare-differs", &[place, ("guides", self.all_names(&asking))]))
            }
            Union::Unclear => Some(self.tell("compare-unclear", &[place])),
            Union::Of(_) if !line.against().is_empty() => {
                let off = ("off", self.all_names(&line.against()));
                Some(self.tell("compare-conflict", &[place, off, ("on", self.all_names(&asking))]))
            }
            Union::Of(_) | Union::Nothing => None,
        }
    }

    fn label(&self, line: &Line, label: &LabelKey) -> Label {
        self.words.of(&self.plans[speaking(line)].guide.id).label(label, self.reader, self.products)
    }

    fn path(&self, line: &Line) -> Vec<Label> {
        let right = &line.right;
        let mut path: Vec<Label> = right.path.iter().map(|label| self.label(line, label)).collect();
        path.extend(right.name.iter().map(|name| Label::of(name.clone(), Language::En)));
        path.extend(right.every.then(|| self.own("matrix-every-object")));
        path
    }

    fn own(&self, id: &str) -> Label {
        Label::of(self.say(id, &[]), self.reader)
    }

    fn setting(&self, line: &Line) -> Label {
        use lotse_guide::Column;
        let of_role = || {
            let mut rows = line.rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.as_ref()?)));
            rows.any(|(at, (matrix, _))| {
                matches!(self.plans[at].guide.matrix(matrix), Some(Matrix::ConnectWiseRole(_)))
            })
        };
        match &line.setting {
            SettingOf::Verb(column) if of_role() => {
                let key = match column {
                    Column::Add => "add-level",
                    Column::Edit => "edit-level",
                    Column::Delete => "delete-level",
                    Column::Inquire | Column::View => "inquire-level",
                };
                let fixed = self.speaker(speaking(line)).fixed_label(self.psa, key);
                Label { gloss: None, ..fixed.unwrap_or_else(|| Label::of(key.to_owned(), Language::En)) }
            }
            SettingOf::Verb(column) => self.own(match column {
                Column::View | Column::Inquire => "matrix-column-view",
                Column::Add => "matrix-column-add",
                Column::Edit => "matrix-column-edit",
                Column::Delete => "matrix-column-delete",
            }),
            SettingOf::Single => self.own("matrix-column-setting"),
            SettingOf::Ticked => self.own("matrix-column-box"),
            SettingOf::Number => self.own("compare-setting-number"),
            SettingOf::Column(label) | SettingOf::List(Some(label)) => self.label(line, label),
            SettingOf::List(None) => self.own("compare-setting-list"),
            SettingOf::Level => self.own("compare-setting-level"),
        }
    }
}

fn number(count: usize) -> Argument {
    Argument::Number(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The guide whose labels a line is spoken with: the first that says something there.
fn speaking(line: &Line) -> usize {
    let says = |at: &usize| line.rows[*at].is_some() || !line.asks[*at].asked.is_open();
    (0..line.asks.len()).find(says).unwrap_or(0)
}
