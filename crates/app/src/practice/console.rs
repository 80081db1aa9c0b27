//! The practice console: the screens of the tenants, as far as a run needs them, and their mistakes.

use lotse_guide::{Answers, Guide, Plan};
use lotse_locale::{Language, Words};
use lotse_practice::{ScreenValue, mistakes_of};

use super::drawing::Drawn;
use super::running::Practising;
use crate::core::{answers_of, run_in_view};
use crate::run::plan_queries::step_of;
use crate::settings::preferences;
use crate::wire::requests::{SetControl, SetMistakes};
use crate::wire::{Fault, PracticeConsole, PracticeMistake, PracticeValue, Preferences};

impl Practising<'_> {
    /// The console as a run sees it.
    pub(crate) fn console(self, run: &str) -> Result<PracticeConsole, Fault> {
        let library = self.core.library();
        let (guide, answers, preferences) = self.of_run(run)?;
        let reader = preferences.reader;
        let plan = guide.plan(&answers);
        let shown = self.values(&plan, &answers)?;
        let words = &library.words;
        let spoken = words.credentials(&plan, reader);
        let mut values = Vec::new();
        for (credential, spoken) in plan.credentials.iter().zip(spoken) {
            let value = shown.iter().find(|shown| shown.kind == credential.kind.as_str());
            if let Some(value) = value.filter(|_| step_of(&plan, credential).is_some()) {
                values.push(PracticeValue {
                    id: credential.id.to_string(),
                    name: spoken.name,
                    value: value.value.clone(),
                    vendor: Some(spoken.from),
                });
            }
        }
        let on = self.kept_mistakes()?;
        values.extend(shown.iter().filter_map(|value| for_repair(words, reader, guide, value, &on)));
        let screens = self.screens(&plan)?;
        let drawn = Drawn::new(words, guide, &preferences);
        let view = |name: &'static str| {
            let id = format!("mistake-{name}");
            let say = |attribute| {
                words.tell(reader, &id, attribute, &[]).map_or_else(String::new, |it| words.plain(&it))
            };
            let on = on.iter().any(|made| made == name);
            PracticeMistake {
                name: name.to_owned(),
                title: say(None),
                hint: say(Some("hint")),
                on,
                drawn: screens.drawn.contains(&name),
            }
        };
        let mistakes: Vec<_> = mistakes_of(guide).into_iter().map(view).collect();
        let wrong = screens.wrong + mistakes.iter().filter(|it| it.on && !it.drawn).count();
        let screens = screens.groups.into_iter().map(|group| drawn.group(group)).collect();
        Ok(PracticeConsole { values, screens, wrong, mistakes, address: self.address()? })
    }

    /// The guide and answers of a run, and how the reader reads.
    fn of_run(&self, run: &str) -> Result<(&Guide, Answers, Preferences), Fault> {
        let journal = self.core.journal()?;
        let run = run_in_view(&journal, run)?;
        let guide = self.core.library().guide(&run.guide)?;
        Ok((guide, answers_of(&run.answers), preferences::read(&journal)))
    }

    /// Calls a function with the plan of a run for which the tenants are set up, and answers with the console after it.
    fn change(
        self,
        run: &str,
        change: impl FnOnce(&Plan<'_>) -> Result<(), Fault>,
    ) -> Result<PracticeConsole, Fault> {
        let (guide, answers, _) = self.of_run(run)?;
        let plan = guide.plan(&answers);
        self.values(&plan, &answers)?;
        change(&plan)?;
        self.console(run)
    }

    /// Sets a control on the screens of the tenants.
    pub(crate) fn set_control(self, request: &SetControl) -> Result<PracticeConsole, Fault> {
        self.change(&request.run, |plan| self.set(plan, &request.control, &request.value))
    }

    /// Sets the tenants up as for a first run.
    pub(crate) fn restart(self, run: &str) -> Result<PracticeConsole, Fault> {
        self.change(run, |plan| self.begin_again(plan))
    }

    /// Makes these mistakes and repairs all others.
    pub(crate) fn set_mistakes(self, request: &SetMistakes) -> Result<PracticeConsole, Fault> {
        self.make_mistakes(&request.names)?;
        self.console(&request.run)
    }
}

/// A value that no guide asks for, shown while there is a mistake whose repair needs it.
fn for_repair(
    words: &Words,
    reader: Language,
    guide: &Guide,
    value: &ScreenValue,
    on: &[String],
) -> Option<PracticeValue> {
    let mistake = value.repairs.filter(|mistake| on.iter().any(|made| made == mistake))?;
    let (_, attribute) = value.kind.rsplit_once('-')?;
    let name = words.tell(reader, &format!("mistake-{mistake}"), Some(attribute), &[])?;
    Some(PracticeValue {
        id: value.kind.to_owned(),
        name: words.plain(&name),
        value: value.value.clone(),
        vendor: guide.psa.as_ref().map(|id| words.of(&guide.id).vendor(id)),
    })
}
