//! The end of every paper: what comes next, the sources, the revision, and what the paper can be compared with.

use super::pieces::{heading, paragraph, quiet, said, spoken, titled, value};
use crate::{Block, Paper, Record, Span};

impl Paper<'_> {
    pub(super) fn nexts(&self) -> Vec<Block> {
        if self.guide.nexts.is_empty() {
            return Vec::new();
        }
        let entries = self.guide.nexts.iter().map(|next| {
            let url = next.url.iter().flat_map(|url| [said(" "), Span::Link { url: url.clone() }]);
            [titled(&next.text, next.lang, self.guide.reader)].into_iter().chain(url).collect()
        });
        vec![heading(2, self.say("report-next")), Block::List { entries: entries.collect() }]
    }

    /// Sources and revision; for a run also who printed it and when, and the heads of the journal's chains.
    pub(super) fn ending(&self) -> Vec<Block> {
        let mut blocks = vec![heading(2, self.say("report-sources")), self.sources()];
        blocks.push(quiet(self.revision()));
        let Some(record) = self.record else { return vec![Block::Together { blocks }] };
        if let Some(then) = record.revision {
            blocks.push(quiet(self.say_with("report-other-revision", &[("revision", &then.to_string())])));
        }
        if let Some(newer) = record.newer {
            blocks.push(quiet(self.say_with("report-newer-revision", &[("revision", &newer.to_string())])));
        }
        blocks.push(quiet(self.say_with("report-printed", &[("when", &self.when_who(&record.printed))])));
        let mut ending = vec![Block::Together { blocks }];
        ending.extend(self.heads(record));
        ending
    }

    /// Guide and revision.
    pub(super) fn revision(&self) -> String {
        let revision = self.guide.revision.to_string();
        let id = if self.guide.shipped { "report-revision" } else { "report-revision-own" };
        self.say_with(id, &[("guide", &self.guide.id), ("revision", &revision)])
    }

    fn heads(&self, record: &Record) -> Vec<Block> {
        if record.heads.is_empty() {
            return Vec::new();
        }
        let entries = record.heads.iter().map(|head| vec![value(head)]).collect();
        let blocks = vec![
            heading(2, self.say("report-heads")),
            paragraph(vec![said(self.say("report-heads-why"))]),
            Block::List { entries },
        ];
        vec![Block::Together { blocks }]
    }

    fn sources(&self) -> Block {
        let entries = self.guide.sources.iter().map(|source| {
            let read = self.say_with("report-read", &[("day", &self.day(&source.read))]);
            let language = &source.language_name;
            let version = source.version.as_ref().map_or(String::new(), |version| format!(", {version}"));
            let mut entry = vec![
                said(format!("{}: ", source.publisher)),
                Span::Foreign { text: source.title.clone(), lang: source.language.clone() },
                said(format!("{version} ({language}; {read}) ")),
                Span::Link { url: source.url.clone() },
            ];
            if let Some(differs) = &source.differs {
                entry.push(said(" "));
                entry.extend(spoken(differs));
            }
            entry.extend(source.coverage.iter().flat_map(|coverage| [said(" "), said(coverage)]));
            if let Some(goes_on) = &source.goes_on {
                entry.extend([said(" "), said(self.say("report-goes-on")), said(" ")]);
                entry.extend(spoken(goes_on));
            }
            entry
        });
        Block::List { entries: entries.collect() }
    }
}
