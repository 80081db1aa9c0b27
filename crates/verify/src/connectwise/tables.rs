//! The tables of Table Setup that the role may use.
//!
//! It is not documented whether the vendor's "customize" list contains the allowed or the denied entries, nor the
//! format of an entry. The list is therefore trusted only if reading the tables agrees with one of the two meanings
//! and contradicts the other: at least one table is readable and one is not. Otherwise a readable table stays
//! unclear, and an unreadable one is missing.

use std::collections::{BTreeMap, BTreeSet};

use lotse_vendor::CallId;
use lotse_vendor::connectwise::{CustomizeItem, Level, Probe, Refusal, Refused, SetupScreen};

use super::ask::{Access, Answers, TABLES};
use super::asked::{Asked, List};
use super::functions::Names;
use super::say::{declined, diagnosis, label, number, tables_path, topic, topic_of, value};
use super::spelling::{is, spelled};
use crate::findings::Findings;
use crate::{Diagnosis, FindingState, Line, Subject};

/// The most additional entries that are named one by one.
const MOST_BEYOND: usize = 20;

/// The meaning of the entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// The tables are allowed.
    Allowed,
    /// The tables are denied.
    Refused,
    /// There are no entries: Table Setup is not restricted, or nothing is known.
    Nothing,
    /// The reads agree with neither meaning, or with both.
    Open,
}

/// The entries of the list, with their call.
struct Entries {
    call: CallId,
    texts: Vec<String>,
    /// All screens by name, if the vendor returned them.
    screens: Option<Vec<String>>,
}

/// The inputs for judging the tables.
pub(super) struct Tables<'t> {
    pub(super) names: &'t Names,
    pub(super) answers: &'t Answers,
    /// The inquire level of Table Setup, if the list of permissions has it.
    pub(super) inquire: Option<&'t Level>,
    pub(super) role: Option<&'t str>,
}

impl Tables<'_> {
    /// Reports everything about tables.
    pub(super) fn judge(&self, asked: &Asked<'_>, findings: &mut Findings<'_>) {
        let rows = asked.role.iter().flat_map(|role| &role.rows);
        if let Some(row) = rows.clone().find(|row| row.function == "table-setup") {
            let step = asked.role.as_ref().map(|role| role.step);
            match &asked.list {
                Some(list) => self.narrowed(list, findings),
                None if row.levels[3] == lotse_guide::Level::All => self.all(step, findings),
                None => {}
            }
        }
        for row in rows {
            if row.function != "table-setup"
                && let Some(list) = self.names.list(row.function)
            {
                self.other_list(list, asked.role.as_ref().map(|role| role.step), findings);
            }
        }
    }

    /// Reports the tables if the guide names them: these must be allowed, and no others.
    fn narrowed(&self, list: &List<'_>, findings: &mut Findings<'_>) {
        if self.inquire == Some(&Level::None) {
            let mut subjects: Vec<Subject> = list.entries.iter().map(|entry| list.entry(entry)).collect();
            subjects.push(list.whole());
            let subjects = subjects.into_iter().map(|subject| (subject, Some(list.step)));
            findings.report_rest(subjects, FindingState::Failed, &Diagnosis::new("blocked"));
            return;
        }
        let entries = self.entries();
        let meaning = entries.as_ref().map_or(Meaning::Open, |entries| self.meaning(list, entries));
        for entry in &list.entries {
            self.entry(list, entry, meaning, &entries, findings);
        }
        match &entries {
            Ok(entries) => self.whole(list, meaning, entries, findings),
            Err(refused) => self.whole_unknown(list, refused, findings),
        }
    }

    fn entry(
        &self,
        list: &List<'_>,
        entry: &str,
        meaning: Meaning,
        entries: &Result<Entries, &Refused>,
        findings: &mut Findings<'_>,
    ) {
        let subject = list.entry(entry);
        let step = Some(list.step);
        let path = || tables_path(self.role);
        let access = self.names.table(entry).and_then(|table| self.answers.access.get(&table.probe()));
        match access {
            Some(Access::Shut(call)) => {
                let said = diagnosis("table-missing").with("table", label(entry)).with("path", path());
                let lines = vec![Line::new("GET", "403").asked("200")];
                findings.report((subject, step), FindingState::Missing, said, (*call, lines));
            }
            Some(Access::Lost(refused)) => declined(findings, (subject, step), refused),
            Some(Access::Open(_)) if matches!(meaning, Meaning::Allowed | Meaning::Refused) => {
                let Ok(entries) = entries else { return };
                let shown = entries.texts.iter().find(|text| self.is_entry(text, entry));
                let shown = shown.map_or("", String::as_str);
                let lines =
                    vec![Line::new("customizeIdentifier", TABLES), Line::new("itemIdentifier", shown)];
                findings.pass((subject, step), (entries.call, lines));
            }
            Some(Access::Open(call) | Access::Empty(call)) => {
                let said = diagnosis("entry-unclear").with("table", label(entry)).with("path", path());
                findings.report((subject, step), FindingState::Unclear, said, *call);
            }
            None => {
                findings.report((subject, step), FindingState::NeedsEyes, Diagnosis::new("needs-eyes"), ());
            }
        }
    }

    /// Reports whether the list allows any additional table.
    fn whole(&self, list: &List<'_>, meaning: Meaning, entries: &Entries, findings: &mut Findings<'_>) {
        let (subject, step) = (list.whole(), Some(list.step));
        let path = || tables_path(self.role);
        let lines = entry_lines(entries);
        let unread = self.watched(list).find_map(|(_, access)| match access {
            Access::Lost(refused) => Some(refused),
            _ => None,
        });
        if let Some(refused) = unread {
            return declined(findings, (subject, step), refused);
        }
        let beyond = match meaning {
            Meaning::Allowed => Some(entries.texts.clone()),
            Meaning::Refused => entries.screens.as_ref().map(|screens| {
                let refused = spellings(&entries.texts);
                screens.iter().filter(|screen| !refused.contains(&spelled(screen))).cloned().collect()
            }),
            Meaning::Nothing | Meaning::Open => None,
        };
        if let Some(allowed) = beyond {
            let asked = |text: &String| list.entries.iter().any(|entry| self.is_entry(text, entry));
            let beyond: Vec<&String> = allowed.iter().filter(|text| !asked(text)).collect();
            // A required table that was not found by name may be one of them.
            let unmatched = |entry: &&&str| {
                let access = self.names.table(entry).and_then(|it| self.answers.access.get(&it.probe()));
                !matches!(access, Some(Access::Shut(_)))
                    && !allowed.iter().any(|text| self.is_entry(text, entry))
            };
            if !beyond.is_empty() && list.entries.iter().any(|entry| unmatched(&entry)) {
                let said = diagnosis("tables-unclear").with("path", path());
                return findings.report((subject, step), FindingState::Unclear, said, (entries.call, lines));
            }
            if beyond.len() > MOST_BEYOND {
                let said =
                    diagnosis("entries-beyond").with("count", number(beyond.len())).with("path", path());
                return findings.report((subject, step), FindingState::Excess, said, (entries.call, lines));
            }
            for entry in &beyond {
                let subject = Subject::EntryBeyond { matrix: list.id.to_owned(), entry: (*entry).clone() };
                let said = diagnosis("entry-beyond").with("table", value(*entry)).with("path", path());
                let lines =
                    vec![Line::new("customizeIdentifier", TABLES), Line::new("itemIdentifier", *entry)];
                findings.report((subject, step), FindingState::Excess, said, (entries.call, lines));
            }
            if beyond.is_empty() {
                findings.pass((subject, step), (entries.call, lines));
            }
            return;
        }
        let open = self.watched(list).find_map(|(table, access)| match access {
            Access::Open(call) => Some((table, *call)),
            _ => None,
        });
        match open {
            Some((table, call)) if meaning == Meaning::Nothing => {
                let said = diagnosis("tables-all").with("table", value(table)).with("path", path());
                let lines = vec![Line::new("GET", "200").asked("403")];
                findings.report((subject, step), FindingState::Excess, said, (call, lines));
            }
            _ => {
                let said = diagnosis("tables-unclear").with("path", path());
                findings.report((subject, step), FindingState::Unclear, said, (entries.call, lines));
            }
        }
    }

    fn whole_unknown(&self, list: &List<'_>, refused: &Refused, findings: &mut Findings<'_>) {
        if matches!(refused.why, Refusal::Security | Refusal::NotFound { .. }) {
            let said = diagnosis("tables-unclear").with("path", tables_path(self.role));
            findings.report((list.whole(), Some(list.step)), FindingState::Unclear, said, refused.call);
        } else {
            declined(findings, (list.whole(), Some(list.step)), refused);
        }
    }

    /// Reports the tables if the guide requires all of them. Three readable tables do not prove the others, so the
    /// technician decides.
    fn all(&self, step: Option<&str>, findings: &mut Findings<'_>) {
        let path = || tables_path(self.role);
        let mut shut = 0;
        for table in self.names.tables().iter().filter(|table| !table.watch && !table.if_named) {
            let Some(access) = self.answers.access.get(&table.probe()) else { continue };
            let subject = topic_of("table", &table.label);
            match access {
                Access::Open(call) => findings.pass((subject, step), *call),
                Access::Lost(refused) => declined(findings, (subject, step), refused),
                Access::Empty(call) => {
                    let said = diagnosis("probe-empty").with("function", label(&table.label));
                    findings.report((subject, step), FindingState::Unclear, said, *call);
                }
                Access::Shut(call) if self.inquire == Some(&Level::None) => {
                    let said = diagnosis("probe-agrees").with("function", label(&table.label));
                    findings.report((subject, step), FindingState::NotApplicable, said, *call);
                }
                Access::Shut(call) => {
                    shut += 1;
                    let said =
                        diagnosis("table-missing").with("table", label(&table.label)).with("path", path());
                    let lines = vec![Line::new("GET", "403").asked("200")];
                    findings.report((subject, step), FindingState::Missing, said, (*call, lines));
                }
            }
        }
        let subject = topic("tables");
        match self.entries() {
            Ok(entries) if entries.texts.is_empty() => {
                let said = diagnosis("tables-sampled").with("path", path());
                findings.report(
                    (subject, step),
                    FindingState::NeedsEyes,
                    said,
                    (entries.call, entry_lines(&entries)),
                );
            }
            Ok(entries) => {
                let lines = entry_lines(&entries);
                let listed = spellings(&entries.texts);
                let all = entries
                    .screens
                    .as_ref()
                    .is_some_and(|screens| screens.iter().all(|screen| listed.contains(&spelled(screen))));
                let (state, code) = match &entries.screens {
                    // Every screen is listed and the tables are readable: the list contains all screens as allowed.
                    Some(_) if all && shut == 0 => (FindingState::NeedsEyes, "tables-sampled"),
                    Some(_) => (FindingState::Missing, "tables-narrowed"),
                    None => (FindingState::Unclear, "tables-unclear"),
                };
                let said = diagnosis(code).with("path", path());
                findings.report((subject, step), state, said, (entries.call, lines));
            }
            Err(refused) if matches!(refused.why, Refusal::Security | Refusal::NotFound { .. }) => {
                let said = diagnosis("tables-unclear").with("path", path());
                findings.report((subject, step), FindingState::Unclear, said, refused.call);
            }
            Err(refused) => declined(findings, (subject, step), refused),
        }
    }

    /// Reports the list of another function of the guide if it has entries, because "All" may then not mean all.
    fn other_list(&self, list: &str, step: Option<&str>, findings: &mut Findings<'_>) {
        let Ok(read) = &self.answers.items else { return };
        let of_list = |item: &&CustomizeItem| item.customize_identifier.as_deref() == Some(list);
        let entries: Vec<&str> =
            read.value.iter().filter(of_list).filter_map(|item| item.item_identifier.as_deref()).collect();
        if read.value.iter().any(|item| of_list(&item)) {
            let said = diagnosis("list-narrowed")
                .with("list", value(list))
                .with("path", super::say::role_path(self.role, Vec::new()));
            let shown = entries.iter().take(5).copied().collect::<Vec<_>>().join(", ");
            let lines = vec![Line::new("customizeIdentifier", list), Line::new("itemIdentifier", shown)];
            findings.report(
                (topic_of("narrowed", list), step),
                FindingState::Unclear,
                said,
                (read.call, lines),
            );
        }
    }

    /// The entries by name. If an entry has no text, none of them can be judged.
    fn entries(&self) -> Result<Entries, &Refused> {
        let read = self.answers.items.as_ref()?;
        let screens = self.answers.screens.as_ref().and_then(|screens| screens.as_ref().ok());
        let screens = screens.map(|read| read.value.as_slice()).filter(|screens| !screens.is_empty());
        let of_tables = |item: &&CustomizeItem| {
            item.customize_identifier.as_deref().is_none_or(|identifier| identifier == TABLES)
        };
        let text = |item: &CustomizeItem| {
            let text = item.item_identifier.clone().unwrap_or_default();
            screens.and_then(|screens| by_number(screens, &text)).unwrap_or(text)
        };
        let texts = read.value.iter().filter(of_tables).map(text).collect();
        let screens = screens.map(|screens| screens.iter().filter_map(screen_name).collect());
        Ok(Entries { call: read.call, texts, screens })
    }

    /// The meaning that agrees with the reads.
    fn meaning(&self, list: &List<'_>, entries: &Entries) -> Meaning {
        if entries.texts.is_empty() {
            return Meaning::Nothing;
        }
        if entries.texts.iter().any(|text| text.trim().is_empty()) {
            return Meaning::Open;
        }
        let of = |label: &str| self.names.table(label).map(|table| (label.to_owned(), table.probe()));
        let asked = list.entries.iter().filter_map(|entry| of(entry));
        let watched = self.names.tables().iter().filter(|table| table.watch);
        let tables: BTreeMap<Probe, String> = asked
            .chain(watched.filter_map(|table| of(&table.label)))
            .map(|(label, probe)| (probe, label))
            .collect();
        let mut seen = [[false; 2]; 2];
        for (probe, label) in &tables {
            let open = match self.answers.access.get(probe) {
                Some(Access::Open(_)) => true,
                Some(Access::Shut(_)) => false,
                _ => continue,
            };
            let listed = entries.texts.iter().any(|text| self.is_entry(text, label));
            seen[usize::from(open)][usize::from(listed)] = true;
        }
        match seen {
            // Unreadable tables are not listed, readable ones are.
            [[true, false], [false, true]] => Meaning::Allowed,
            [[false, true], [true, false]] => Meaning::Refused,
            _ => Meaning::Open,
        }
    }

    fn is_entry(&self, text: &str, entry: &str) -> bool {
        let names = self.names.table(entry).map_or(&[] as &[String], |table| &table.names);
        is(text, entry, names)
    }

    /// Tables that the guide does not require, with the result of reading them.
    fn watched<'s>(&'s self, list: &'s List<'_>) -> impl Iterator<Item = (&'s str, &'s Access)> {
        let watched = |table: &&super::functions::TableName| {
            table.watch && !list.entries.contains(&table.label.as_str())
        };
        self.names.tables().iter().filter(watched).filter_map(|table| {
            let name = table.names.first().map_or(table.label.as_str(), String::as_str);
            Some((name, self.answers.access.get(&table.probe())?))
        })
    }
}

fn spellings(texts: &[String]) -> BTreeSet<String> {
    texts.iter().map(|text| spelled(text)).collect()
}

fn by_number(screens: &[SetupScreen], text: &str) -> Option<String> {
    let number: i64 = text.trim().parse().ok()?;
    screen_name(screens.iter().find(|screen| screen.id == number)?)
}

fn screen_name(screen: &SetupScreen) -> Option<String> {
    Some(format!("{} / {}", screen.category.as_deref()?, screen.name.as_deref()?))
}

/// The first entries as the vendor returned them.
fn entry_lines(entries: &Entries) -> Vec<Line> {
    let shown = entries.texts.iter().take(5).map(|text| Line::new("itemIdentifier", text));
    let count = Line::new(TABLES, entries.texts.len().to_string());
    [count].into_iter().chain(shown).collect()
}
