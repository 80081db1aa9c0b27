//! Markdown: paths on one line, rights as tables, boxes to tick.

mod inline;

use std::fmt::Write as _;

use lotse_locale::{
    ActionKind, Sentence, SpokenAction, SpokenGuide, SpokenMatrix, SpokenPart, SpokenRow, SpokenStep,
};

use crate::Paper;
use inline::{code, escape, escape_bars, escape_line};

/// The paper as Markdown.
pub fn markdown(paper: Paper<'_>) -> String {
    let mut page = Page { paper, text: String::new(), foreign: false };
    page.all(paper.guide);
    page.text
}

struct Page<'p> {
    paper: Paper<'p>,
    text: String,
    /// Whether a label had to be shown in a language it is not asked in.
    foreign: bool,
}

impl Page<'_> {
    fn all(&mut self, guide: &SpokenGuide) {
        self.line(&format!("# {}", escape(&guide.title)));
        self.gap();
        let about = self.sentence(&guide.about);
        self.line(&about);
        self.gap();
        self.head(guide);
        if !guide.deviations.is_empty() {
            for deviation in &guide.deviations {
                self.quote("report-deviation", deviation);
            }
        }
        self.questions(guide);
        self.credentials(guide);
        for (number, part) in guide.parts.iter().enumerate() {
            self.part(&format!("{}", number + 1), part);
        }
        if !guide.nexts.is_empty() {
            self.heading(2, &self.paper.say("report-next"));
            for next in &guide.nexts {
                let address = next.url.as_ref().map_or(String::new(), |url| format!(" <{url}>"));
                self.line(&format!("- {}{address}", escape(&next.text)));
            }
            self.gap();
        }
        if !guide.follow_ups.is_empty() {
            self.heading(2, &self.paper.say("report-later"));
            for part in &guide.follow_ups {
                self.follow_up(part);
            }
        }
        self.sources(guide);
        if self.foreign {
            let legend = self.paper.say("report-foreign-label");
            self.line(&escape(&legend));
            self.gap();
        }
        let revision = self
            .paper
            .say_with("report-revision", &[("guide", &guide.id), ("revision", &guide.revision.to_string())]);
        self.line(&escape(&revision));
    }

    fn head(&mut self, guide: &SpokenGuide) {
        let Some(record) = self.paper.record else { return };
        let started = self.paper.day_of(&record.started);
        let mut lines = vec![
            self.paper.say_with("report-organisation", &[("organisation", &record.organisation)]),
            self.paper.say_with("report-started", &[("day", &started)]),
        ];
        lines.push(match &record.finished {
            Some(day) => self.paper.say_with("report-finished", &[("day", &self.paper.day_of(day))]),
            None => self.paper.say("report-unfinished"),
        });
        lines.push(self.paper.say("report-confirmed"));
        for question in &guide.questions {
            let answer = record.answers.get(&question.id);
            let answer = answer.and_then(|id| question.answers.iter().find(|answer| &answer.id == id));
            if let Some(answer) = answer {
                lines.push(format!("{} {}", question.text, answer.text));
            }
        }
        for line in lines {
            self.line(&format!("- {}", escape(&line)));
        }
        self.gap();
    }

    fn questions(&mut self, guide: &SpokenGuide) {
        if guide.questions.is_empty() || self.paper.record.is_some() {
            return;
        }
        self.heading(2, &self.paper.say("report-questions"));
        for question in &guide.questions {
            self.line(&format!("**{}**", escape(&question.text)));
            self.gap();
            for answer in &question.answers {
                self.line(&format!("- [ ] {}: {}", escape(&answer.text), escape(&answer.effect)));
            }
            self.gap();
        }
    }

    fn credentials(&mut self, guide: &SpokenGuide) {
        if guide.credentials.is_empty() {
            return;
        }
        self.heading(2, &self.paper.say("report-credentials"));
        let heads = ["report-credential", "report-from", "report-goes-to", "report-remarks"]
            .map(|id| self.paper.say(id));
        self.row(&heads);
        self.row(&["---", "---", "---", "---"].map(ToOwned::to_owned));
        for credential in &guide.credentials {
            let goes_to: Vec<_> = credential.goes_to.iter().map(|vendor| vendor.name.as_str()).collect();
            self.row(&[
                escape(&credential.name),
                escape(&credential.from.name),
                escape(&goes_to.join(", ")),
                escape(&credential.remarks.join(" ")),
            ]);
        }
        self.gap();
    }

    fn part(&mut self, number: &str, part: &SpokenPart) {
        self.heading(2, &format!("{number}. {} ({})", part.title, part.vendor.name));
        self.only_if(part.only_if.as_ref());
        for (count, step) in part.steps.iter().enumerate() {
            self.step(3, &format!("{number}.{} ", count + 1), step);
        }
    }

    fn follow_up(&mut self, part: &SpokenPart) {
        let occasion = part.occasion.as_ref().map_or(String::new(), |occasion| format!("{occasion}: "));
        self.heading(3, &format!("{occasion}{} ({})", part.title, part.vendor.name));
        self.only_if(part.only_if.as_ref());
        for step in &part.steps {
            self.step(4, "", step);
        }
    }

    fn step(&mut self, level: usize, number: &str, step: &SpokenStep) {
        let optional =
            if step.optional { format!(" ({})", self.paper.say("report-optional")) } else { String::new() };
        self.heading(level, &format!("{number}{}{optional}", step.title));
        self.only_if(step.only_if.as_ref());
        if let Some(why) = &step.why {
            let why = self.sentence(why);
            self.line(&why);
            self.gap();
        }
        if let Some(area) = &step.area {
            let word = self.paper.say("report-area");
            let area = self.label_text(area);
            self.line(&format!("{} {area}", escape(&word)));
            self.gap();
        }
        self.actions(&step.id, &step.actions, 0);
        self.gap();
        for deviation in &step.deviations {
            self.quote("report-deviation", deviation);
        }
        let Some(record) = self.paper.record else { return };
        if record.skipped.contains_key(&step.id) {
            self.remark("report-skipped", None);
        }
        if record.problems.contains(&step.id) {
            self.remark("report-problem", None);
        }
        if let Some(note) = record.notes.get(&step.id) {
            self.remark("report-note", Some(&note.text));
        }
    }

    fn actions(&mut self, step: &str, actions: &[SpokenAction], depth: usize) {
        for action in actions {
            self.action(step, action, depth);
        }
    }

    fn action(&mut self, step: &str, action: &SpokenAction, depth: usize) {
        let indent = "  ".repeat(depth);
        let mut sentence = self.sentence(&action.sentence);
        if let Some(because) = &action.because {
            let because = self.sentence(because);
            let _ = write!(sentence, " {because}");
        }
        if let Some(url) = &action.url {
            let _ = write!(sentence, " <{url}>");
        }
        let mut prefix = String::new();
        for text in [&action.only_if, &action.versions].into_iter().flatten() {
            let _ = write!(prefix, "_{}:_ ", escape(text));
        }
        if action.optional {
            let _ = write!(prefix, "({}) ", self.paper.say("report-optional"));
        }
        match action.kind {
            ActionKind::Note | ActionKind::Warn => {
                let word = if action.kind == ActionKind::Warn { "report-warning" } else { "report-hint" };
                let word = self.paper.say(word);
                self.line(&format!("{indent}- **{}** {prefix}{sentence}", escape(&word)));
            }
            ActionKind::Link => self.line(&format!("{indent}- {prefix}{sentence}")),
            ActionKind::Either => {
                self.line(&format!("{indent}- {prefix}{sentence}"));
                for (number, route) in action.routes.iter().enumerate() {
                    let route_name =
                        self.paper.say_with("report-route", &[("number", &(number + 1).to_string())]);
                    self.line(&format!("{indent}  - {}", escape(&route_name)));
                    self.actions(step, route, depth + 2);
                }
            }
            _ => {
                let ticked = self.paper.record.is_some_and(|record| record.has_ticked(step, &action.id));
                let mark = if ticked { "x" } else { " " };
                self.line(&format!("{indent}- [{mark}] {prefix}{sentence}"));
            }
        }
        if let Some(matrix) = &action.matrix {
            self.gap();
            let start = self.text.len();
            self.matrix(matrix);
            // Inside the item: what follows would else begin a new list, or be taken for code.
            self.indent(start, depth + 1);
        }
        self.actions(step, &action.nested, depth + 1);
    }

    fn matrix(&mut self, matrix: &SpokenMatrix) {
        self.line(&format!("**{}**", escape(&matrix.title)));
        self.gap();
        if let Some(url) = &matrix.url {
            self.line(&format!("<{url}>"));
            self.gap();
        }
        if !matrix.rows.is_empty() {
            let mut heads: Vec<String> = matrix.heads.iter().map(|head| escape(head)).collect();
            heads.extend(matrix.columns.iter().map(|column| self.label_text(column)));
            let reasons = matrix.rows.iter().any(has_remarks);
            if reasons {
                heads.push(escape(&self.paper.say("report-remarks")));
            }
            self.row(&heads);
            self.row(&vec!["---".to_owned(); heads.len()]);
            for row in &matrix.rows {
                self.matrix_row(matrix, row, reasons);
            }
            self.gap();
        }
        if let Some(others) = &matrix.others {
            let others = self.sentence(others);
            self.line(&others);
            self.gap();
        }
        for list in matrix.rows.iter().filter_map(|row| row.list.as_deref()) {
            self.matrix(list);
        }
    }

    fn matrix_row(&mut self, matrix: &SpokenMatrix, row: &SpokenRow, reasons: bool) {
        let mut cells: Vec<String> = if matrix.heads.len() == row.path.len() {
            row.path.iter().map(|label| self.label_text(label)).collect()
        } else {
            vec![self.path(&row.path)]
        };
        for cell in &row.cells {
            let mut text = match &cell.label {
                Some(label) => code(&label.text),
                None => escape(&cell.text),
            };
            if let Some(only_if) = &cell.only_if {
                let _ = write!(text, " ({})", escape(only_if));
            }
            cells.push(text);
        }
        if reasons {
            let mut remarks: Vec<String> = row.only_if.iter().map(|text| escape(text)).collect();
            for remark in row.reason.iter().chain(&row.remarks) {
                remarks.push(self.sentence(remark));
            }
            cells.push(remarks.join(" "));
        }
        self.row(&cells);
    }

    fn sources(&mut self, guide: &SpokenGuide) {
        self.heading(2, &self.paper.say("report-sources"));
        for source in &guide.sources {
            let read = self.paper.say_with("report-read", &[("day", &self.paper.day(&source.read))]);
            let version =
                source.version.as_ref().map_or(String::new(), |version| format!(", {}", escape(version)));
            let mut line = format!(
                "- {}: {}{version} ({}; {}) <{}>",
                escape(&source.publisher),
                escape(&source.title),
                escape(&source.language),
                escape(&read),
                source.url
            );
            if let Some(differs) = &source.differs {
                let differs = self.sentence(differs);
                let _ = write!(line, " {differs}");
            }
            self.line(&line);
        }
        self.gap();
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.gap();
        self.line(&format!("{} {}", "#".repeat(level), escape(text)));
        self.gap();
    }

    fn only_if(&mut self, text: Option<&String>) {
        if let Some(text) = text {
            self.line(&format!("_{}_", escape(text)));
            self.gap();
        }
    }

    fn quote(&mut self, word: &str, sentence: &Sentence) {
        let word = self.paper.say(word);
        let sentence = self.sentence(sentence);
        self.line(&format!("> **{}** {sentence}", escape(&word)));
        self.gap();
    }

    fn remark(&mut self, word: &str, text: Option<&String>) {
        let word = self.paper.say(word);
        let text = text.map_or(String::new(), |text| {
            let lines: Vec<String> = text.lines().map(escape_line).collect();
            format!(" {}", lines.join("  \n> "))
        });
        self.line(&format!("> **{}**{text}", escape(&word)));
        self.gap();
    }

    fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| escape_bars(cell)).collect();
        let line = format!("| {} |", cells.join(" | "));
        self.line(&line);
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Moves the lines since `start` to the right.
    fn indent(&mut self, start: usize, depth: usize) {
        let lines = self.text.split_off(start);
        for line in lines.lines() {
            if !line.is_empty() {
                self.text.push_str(&"  ".repeat(depth));
            }
            self.line(line);
        }
    }

    /// One empty line, however often it is asked for.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

fn has_remarks(row: &SpokenRow) -> bool {
    row.reason.is_some() || !row.remarks.is_empty() || row.only_if.is_some()
}
