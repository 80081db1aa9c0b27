//! The questions of guides, and new runs.

use std::collections::BTreeMap;

use lotse_guide::{Guide, Id};
use lotse_journal::{Fact, Mode, RunId};
use lotse_locale::SpokenQuestion;

use super::guide_revision::kept_guide;
use super::organisations::practice_organisation;
use super::run_page::run_page;
use crate::core::{Core, answers_of, organisation_id, organisation_in_view, run_in_view};
use crate::practice::Practising;
use crate::run::progress::moved_position;
use crate::run::{RevisionDiff, Runs};
use crate::settings::preferences;
use crate::wire::requests::{AskQuestions, ChangeAnswers, StartRun};
use crate::wire::{Created, Fault, Run, RunMode};

pub(crate) fn questions(core: &Core, request: &AskQuestions) -> Result<Vec<SpokenQuestion>, Fault> {
    let preferences = preferences::current(core);
    let guide = core.library().guide(&request.guide)?;
    let plan = guide.plan(&answers_of(&request.answers));
    let words = &core.library().words;
    Ok(words.speak(&plan, preferences.reader, &preferences.product_languages()).questions)
}

pub(crate) fn start_run(
    core: &Core,
    practising: Practising<'_>,
    request: &StartRun,
) -> Result<Created, Fault> {
    let guide = core.library().guide(&request.guide)?;
    let answers = complete(guide, &request.answers)?;
    let organisation = match request.mode {
        RunMode::Practice => practice_organisation(core)?,
        RunMode::Checklist => organisation_id(&request.organisation)?,
        RunMode::Connected => {
            let journal = core.journal()?;
            let organisation = organisation_in_view(&journal, &request.organisation)?;
            // Its values are simulated, and a connected run asks the real vendors.
            if organisation.practice {
                return Err(Fault::new("organisation-practises", &[]));
            }
            organisation.id
        }
    };
    if request.mode == RunMode::Practice {
        practising.make_first_mistakes(&guide.plan(&answers_of(&answers)))?;
    }
    let now = core.now();
    let run = RunId::new_at(now);
    let mode = match request.mode {
        RunMode::Checklist => Mode::Checklist,
        RunMode::Connected => Mode::Connected,
        RunMode::Practice => Mode::Practice,
    };
    let mut journal = core.journal()?;
    let mut facts: Vec<Fact> = kept_guide(core, &journal, &request.guide).into_iter().collect();
    facts.push(Fact::RunStarted {
        run,
        organisation,
        guide: request.guide.clone(),
        revision: guide.revision,
        mode,
        answers,
    });
    journal.append_all(now, facts)?;
    Ok(Created { id: run.to_string() })
}

pub(crate) fn change_answers(runs: Runs<'_>, request: &ChangeAnswers) -> Result<Run, Fault> {
    let mut journal = runs.core.journal()?;
    let before = run_in_view(&journal, &request.run)?;
    let guide = runs.core.library().guide(&before.guide)?;
    let mut given = complete(guide, &request.answers)?;
    // A newer guide may have asked more: keep answers to questions that are unknown here.
    let unknown = |id: &str| id.parse().is_ok_and(|id| guide.question(&id).is_none());
    let newer = before.answers.iter().filter(|(id, _)| runs.older_guide(before).is_some() && unknown(id));
    given.extend(newer.map(|(id, answer)| (id.clone(), answer.clone())));
    let run = before.id;
    let moved = moved_position(&guide.plan(&answers_of(&given)), before, &RevisionDiff::default());
    let mut facts = vec![Fact::AnswersChanged { run, answers: given }];
    facts.extend(moved.map(|step| Fact::StepOpened { run, step }));
    journal.append_all(runs.core.now(), facts)?;
    drop(journal);
    run_page(runs, &request.run)
}

/// The answers to all questions that are asked, and no others.
fn complete(guide: &Guide, given: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Fault> {
    let given = answers_of(given);
    let plan = guide.plan(&given);
    let answer = |question: &&Id| {
        let known = guide.question(question).map_or(&[][..], |question| &question.answers);
        let answer = given.get(*question).filter(|answer| known.contains(answer));
        let missing = || Fault::new("answers-missing", &[("question", question.as_str())]);
        answer.map(|answer| (question.to_string(), answer.to_string())).ok_or_else(missing)
    };
    plan.questions.iter().map(answer).collect()
}
