//! Runs: starting, walking, finishing.

use std::collections::BTreeMap;

use lotse_guide::{Answers, Guide, Id, Verb};
use lotse_journal::{Fact, Mode, Run as JournalRun, RunId};

use crate::core::Core;
use crate::desktop::Desktop;
use crate::home::organisations::organisation_id;
use crate::keys::leftover::strike_used;
use crate::keys::run_keys::forget_run;
use crate::run::progress::{is_settled, moved_position, progress};
use crate::run::revision_diff::Since;
use crate::settings::preferences;
use crate::wire::requests::{
    AskQuestions, ChangeAnswers, Nothing, RunOnly, StartRun, StepFlag, StepOnly, Tick, WriteNote,
};
use crate::wire::{Created, Fault, GuideOlder, GuideView, Guides, Progress, Run, RunMode};
use crate::work::second_person::second_view;

impl Core {
    #[expect(clippy::unnecessary_wraps, reason = "every command answers alike")]
    pub(crate) fn guides(&self, _: &dyn Desktop, _: &Nothing) -> Result<Guides, Fault> {
        let reader = self.preferences().reader;
        let words = &self.library.words;
        let view = |id: &String, guide: &Guide, shipped: bool| {
            let plan = guide.plan(&Answers::new());
            GuideView {
                id: id.clone(),
                title: words.title(&plan, reader),
                about: words.about(&guide.id, reader),
                psa: words.vendor(&guide.psa),
                product: words.vendor(&guide.product),
                shipped,
                steps: u32::try_from(plan.steps().count()).unwrap_or(u32::MAX),
            }
        };
        let mut guides: Vec<_> =
            self.library.guides.iter().map(|(id, it)| view(id, &it.guide, it.shipped)).collect();
        guides.sort_by(|a, b| a.title.cmp(&b.title));
        Ok(Guides { guides, faults: self.library.faults.clone() })
    }

    pub(crate) fn questions(
        &self,
        _: &dyn Desktop,
        request: &AskQuestions,
    ) -> Result<Vec<lotse_locale::SpokenQuestion>, Fault> {
        let preferences = self.preferences();
        let guide = self.library.guide(&request.guide)?;
        let plan = guide.plan(&answers(&request.answers));
        let spoken = self.library.words.speak(&plan, preferences.reader, &preferences.product_languages());
        Ok(spoken.questions)
    }

    pub(crate) fn start_run(&self, _: &dyn Desktop, request: &StartRun) -> Result<Created, Fault> {
        let guide = self.library.guide(&request.guide)?;
        let answers = complete(guide, &request.answers)?;
        let organisation = match request.mode {
            RunMode::Practice => self.practice_organisation()?,
            RunMode::Checklist => organisation_id(&request.organisation)?,
            RunMode::Connected => {
                let journal = self.journal()?;
                let organisation = journal.organisation(&request.organisation)?;
                // Its values are made up, and a connected run asks the real vendors.
                if organisation.practice {
                    return Err(Fault::new("organisation-practises", &[]));
                }
                organisation.id
            }
        };
        if request.mode == RunMode::Practice {
            self.first_mistakes(guide.id.as_str())?;
        }
        let now = self.now();
        let run = RunId::new_at(now);
        let mode = match request.mode {
            RunMode::Checklist => Mode::Checklist,
            RunMode::Connected => Mode::Connected,
            RunMode::Practice => Mode::Practice,
        };
        let mut journal = self.journal()?;
        let mut facts: Vec<Fact> = self.kept_guide(&journal, &request.guide).into_iter().collect();
        facts.push(Fact::RunStarted {
            run,
            organisation,
            guide: request.guide.clone(),
            revision: guide.revision,
            mode,
            answers,
        });
        journal.append(now, facts)?;
        Ok(Created { id: run.to_string() })
    }

    pub(crate) fn run(&self, _: &dyn Desktop, request: &RunOnly) -> Result<Run, Fault> {
        let folder = self.folder_id()?;
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let run = journal.run(&request.run)?;
        let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        let guide = self.library.guide(&run.guide)?;
        let plan = guide.plan(&answers(&run.answers));
        let stored = |credential: &&lotse_guide::Credential| {
            let id = credential.id.as_str();
            Some((id.to_owned(), self.stored_of(&folder, run, id)?))
        };
        Ok(Run {
            view: self.run_view(run, journal.organisation_of(run), &preferences),
            guide: self.library.words.speak(&plan, preferences.reader, &preferences.product_languages()),
            answers: run.answers.clone(),
            progress: progress(&plan, run, &self.since(run)),
            stored: plan.credentials.iter().filter_map(stored).collect(),
            second: second_view(run, opened.state()),
            changes: self.run_changes(opened, run, &plan, &preferences),
            older: self.older_guide(run),
        })
    }

    pub(crate) fn change_answers(
        &self,
        desktop: &dyn Desktop,
        request: &ChangeAnswers,
    ) -> Result<Run, Fault> {
        {
            let mut journal = self.journal()?;
            let before = journal.run(&request.run)?;
            let guide = self.library.guide(&before.guide)?;
            let mut given = complete(guide, &request.answers)?;
            // A newer guide asked more: those answers are not known here, and stay.
            let unknown = |id: &str| id.parse().is_ok_and(|id| guide.question(&id).is_none());
            let newer =
                before.answers.iter().filter(|(id, _)| self.older_guide(before).is_some() && unknown(id));
            given.extend(newer.map(|(id, answer)| (id.clone(), answer.clone())));
            let run = before.id;
            let moved = moved_position(&guide.plan(&answers(&given)), before, &Since::default());
            let mut facts = vec![Fact::AnswersChanged { run, answers: given }];
            facts.extend(moved.map(|step| Fact::StepOpened { run, step }));
            journal.append(self.now(), facts)?;
        }
        self.run(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn open_step(&self, _: &dyn Desktop, request: &StepOnly) -> Result<Progress, Fault> {
        self.change(&request.run, Some(&request.step), |run, progress| {
            let here = progress.steps.get(&progress.position);
            if progress.position != request.step && here.is_some_and(|step| !step.held.is_empty()) {
                return Err(Fault::new("step-held", &[]));
            }
            if run.position.as_ref() == Some(&request.step) {
                return Ok(Vec::new());
            }
            Ok(vec![Fact::StepOpened { run: run.id, step: request.step.clone() }])
        })
    }

    pub(crate) fn tick(&self, _: &dyn Desktop, request: &Tick) -> Result<Progress, Fault> {
        self.change(&request.run, Some(&request.step), |run, _| {
            let plan_has = self.actions_of(run, &request.step)?;
            let step = &request.step;
            if request.ticked {
                self.refuse_untaken(run, step, &request.actions)?;
                self.since(run).refuse_stale(run, step, &request.actions)?;
            }
            let changes =
                request.actions.iter().filter(|action| run.is_ticked(step, action) != request.ticked);
            changes
                .map(|action| {
                    if !plan_has.contains(action) {
                        return Err(Fault::new("action-unknown", &[("step", step), ("action", action)]));
                    }
                    let (run, step, action) = (run.id, step.clone(), action.clone());
                    Ok(if request.ticked {
                        Fact::ActionTicked { run, step, action }
                    } else {
                        Fact::ActionUnticked { run, step, action }
                    })
                })
                .collect()
        })
    }

    pub(crate) fn write_note(&self, _: &dyn Desktop, request: &WriteNote) -> Result<Progress, Fault> {
        self.change(&request.run, Some(&request.step), |run, _| {
            let written = run.notes.get(&request.step).map_or("", |note| note.text.as_str());
            if written == request.text {
                return Ok(Vec::new());
            }
            Ok(vec![Fact::NoteWritten {
                run: run.id,
                step: request.step.clone(),
                text: request.text.clone(),
            }])
        })
    }

    pub(crate) fn skip_step(&self, _: &dyn Desktop, request: &StepFlag) -> Result<Progress, Fault> {
        self.change(&request.run, Some(&request.step), |run, _| {
            if run.skipped.contains_key(&request.step) == request.on {
                return Ok(Vec::new());
            }
            if request.on && !self.may_skip(run, &request.step)? {
                return Err(Fault::new("step-needs-note", &[]));
            }
            let (run, step) = (run.id, request.step.clone());
            Ok(vec![if request.on {
                Fact::StepSkipped { run, step }
            } else {
                Fact::StepUnskipped { run, step }
            }])
        })
    }

    pub(crate) fn mark_problem(&self, _: &dyn Desktop, request: &StepFlag) -> Result<Progress, Fault> {
        self.change(&request.run, Some(&request.step), |run, _| {
            if run.problems.contains_key(&request.step) == request.on {
                return Ok(Vec::new());
            }
            let (run, step) = (run.id, request.step.clone());
            Ok(vec![if request.on {
                Fact::ProblemMarked { run, step }
            } else {
                Fact::ProblemCleared { run, step }
            }])
        })
    }

    pub(crate) fn finish_run(&self, _: &dyn Desktop, request: &RunOnly) -> Result<Progress, Fault> {
        let mut journal = self.journal()?;
        let run = journal.run(&request.run)?;
        // Nothing open in an older guide is no end of a newer one.
        if let Some(GuideOlder { worked, here }) = self.older_guide(run).filter(|_| run.finished.is_none()) {
            let revisions = [("worked", &*worked.to_string()), ("here", &*here.to_string())];
            return Err(Fault::new("guide-older", &revisions));
        }
        let plan = self.library.guide(&run.guide)?.plan(&answers(&run.answers));
        {
            let progress = progress(&plan, run, &self.since(run));
            let open: Vec<_> = progress.steps.values().filter(|step| !is_settled(step.state)).collect();
            if !open.is_empty() {
                if open.iter().all(|step| step.changed) {
                    return Err(Fault::new("revision-not-taken", &[]));
                }
                return Err(Fault::new("run-open-steps", &[("count", &open.len().to_string())]));
            }
        }
        let mut facts = self.taken(&journal, run)?;
        facts.push(Fact::RunFinished { run: run.id });
        journal.append(self.now(), facts)?;
        let run = journal.run(&request.run)?;
        Ok(progress(&plan, run, &self.since(run)))
    }

    pub(crate) fn reopen_run(&self, _: &dyn Desktop, request: &RunOnly) -> Result<Progress, Fault> {
        self.change(&request.run, None, |run, _| Ok(vec![Fact::RunReopened { run: run.id }]))
    }

    pub(crate) fn remove_run(&self, _: &dyn Desktop, request: &RunOnly) -> Result<(), Fault> {
        let folder = self.folder_id()?;
        let mut journal = self.journal()?;
        let run = journal.run(&request.run)?;
        let mut pending = self.secrets.pending(&folder);
        let mut facts = forget_run(&mut pending, run)?;
        facts.push(Fact::RunRemoved { run: run.id });
        journal.append(self.now(), facts)?;
        pending.written_down();
        Ok(())
    }

    pub(crate) fn restore_run(&self, _: &dyn Desktop, request: &RunOnly) -> Result<(), Fault> {
        let run: RunId = request.run.parse().map_err(|_| Fault::new("run-unknown", &[]))?;
        let mut journal = self.journal()?;
        journal.append(self.now(), vec![Fact::RunRestored { run }])?;
        strike_used(journal.as_mut()?);
        Ok(())
    }

    /// Decides on facts from how the run stands, writes them, and says how it stands then. `step`, where one is
    /// named, must be one of the run's.
    fn change(
        &self,
        run: &str,
        step: Option<&str>,
        decide: impl FnOnce(&JournalRun, &Progress) -> Result<Vec<Fact>, Fault>,
    ) -> Result<Progress, Fault> {
        let mut journal = self.journal()?;
        let before = journal.run(run)?;
        let guide = self.library.guide(&before.guide)?;
        let plan = guide.plan(&answers(&before.answers));
        let standing = progress(&plan, before, &self.since(before));
        if let Some(step) = step.filter(|step| !standing.steps.contains_key(*step)) {
            return Err(Fault::new("step-unknown", &[("step", step)]));
        }
        let facts = decide(before, &standing)?;
        if facts.is_empty() {
            return Ok(standing);
        }
        journal.append(self.now(), facts)?;
        let after = journal.run(run)?;
        Ok(progress(&plan, after, &self.since(after)))
    }

    /// The tickable actions of a step.
    fn actions_of(&self, run: &JournalRun, step: &str) -> Result<Vec<String>, Fault> {
        let plan = self.library.guide(&run.guide)?.plan(&answers(&run.answers));
        let actions = (plan.steps())
            .filter(|(_, planned)| planned.step.id.as_str() == step)
            .flat_map(|(_, planned)| {
                planned.all_actions().into_iter().map(|it| it.action).collect::<Vec<_>>()
            })
            .filter(|action| action.is_tickable())
            .map(|action| action.id.to_string())
            .collect();
        Ok(actions)
    }

    /// Where credentials are taken into Lotse, a capture is done when it is stored, not when it is ticked.
    fn refuse_untaken(&self, run: &JournalRun, step: &str, actions: &[String]) -> Result<(), Fault> {
        if run.mode == Mode::Checklist {
            return Ok(());
        }
        let plan = self.library.guide(&run.guide)?.plan(&answers(&run.answers));
        let planned = plan.steps().filter(|(_, planned)| planned.step.id.as_str() == step);
        for action in planned.flat_map(|(_, planned)| planned.all_actions()) {
            if let Verb::Capture(credential, _) = &action.action.verb
                && actions.iter().any(|id| id == action.action.id.as_str())
                && !run.credentials.contains_key(credential.as_str())
            {
                return Err(Fault::new("credential-not-stored", &[]));
            }
        }
        Ok(())
    }

    /// An optional step may be left out; any other only with a note that says why, and never one that holds a value
    /// shown once.
    pub(crate) fn may_skip(&self, run: &JournalRun, step: &str) -> Result<bool, Fault> {
        let plan = self.library.guide(&run.guide)?.plan(&answers(&run.answers));
        let noted = run.notes.contains_key(step);
        let may = |planned: &lotse_guide::PlannedStep<'_>| {
            let captures = planned.all_actions().iter().any(|it| matches!(it.action.verb, Verb::Capture(..)));
            planned.step.optional || (noted && !captures)
        };
        Ok(plan.steps().any(|(_, planned)| planned.step.id.as_str() == step && may(planned)))
    }
}

/// Answers from the wire or the journal. What is no id can't be an answer of any guide.
pub(crate) fn answers(text: &BTreeMap<String, String>) -> Answers {
    text.iter()
        .filter_map(|(question, answer)| Some((question.parse().ok()?, answer.parse().ok()?)))
        .collect()
}

/// The answers to all questions that are asked, and no others.
fn complete(guide: &Guide, given: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Fault> {
    let given = answers(given);
    let plan = guide.plan(&given);
    let answer = |question: &&Id| {
        let known = guide.question(question).map_or(&[][..], |question| &question.answers);
        let answer = given.get(*question).filter(|answer| known.contains(answer));
        let missing = || Fault::new("answers-missing", &[("question", question.as_str())]);
        answer.map(|answer| (question.to_string(), answer.to_string())).ok_or_else(missing)
    };
    plan.questions.iter().map(answer).collect()
}
