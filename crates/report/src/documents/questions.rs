//! Questions: open ones with boxes, answered ones with their answer.

use lotse_locale::{SpokenAnswer, SpokenQuestion};

use super::pieces::{heading, said, strongly, titled};
use crate::{Block, Mark, Paper, Spans, Task, Tone};

impl Paper<'_> {
    pub(super) fn questions(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let open: Vec<_> =
            self.guide.questions.iter().filter(|question| self.answered(question).is_none()).collect();
        if !open.is_empty() {
            blocks.push(heading(2, self.say("report-questions")));
        }
        for question in open {
            let tasks = question.answers.iter().map(|answer| Task {
                mark: Mark::Open,
                word: None,
                tone: Tone::Plain,
                text: self.answer_words(answer),
                beside: Vec::new(),
                blocks: Vec::new(),
            });
            let tasks = Block::Tasks { tasks: tasks.collect() };
            let text = vec![strongly(&question.text, question.lang, self.guide.reader)];
            let question = Block::Paragraph { tone: Tone::Plain, text };
            blocks.push(Block::Together { blocks: vec![question, tasks] });
        }
        blocks.extend(self.answers());
        blocks
    }

    /// The answers of the run.
    pub(super) fn answers(&self) -> Vec<Block> {
        let entries: Vec<_> = (self.guide.questions.iter())
            .filter_map(|question| Some((question, self.answered(question)?)))
            .map(|(question, answer)| {
                let reader = self.guide.reader;
                let question = titled(&question.text, question.lang, reader);
                vec![question, said(" "), strongly(&answer.text, answer.lang, reader)]
            })
            .collect();
        if entries.is_empty() {
            return Vec::new();
        }
        vec![heading(2, self.say("report-answers")), Block::List { entries }]
    }

    fn answer_words(&self, answer: &SpokenAnswer) -> Spans {
        let reader = self.guide.reader;
        let effect = titled(&answer.effect, answer.lang, reader);
        vec![strongly(&answer.text, answer.lang, reader), said(": "), effect]
    }

    fn answered<'q>(&self, question: &'q SpokenQuestion) -> Option<&'q SpokenAnswer> {
        let given = self.answer(&question.id)?;
        question.answers.iter().find(|answer| answer.id == given)
    }
}
