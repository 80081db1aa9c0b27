//! The calendar: keys that expire, over all organisations, and as a file for calendar programs.
//!
//! Practice is left out: its keys are simulated, and a warning about one would teach people to ignore warnings. What was removed
//! from view is left out too, because its secrets are deleted. `keys/expiry` interprets the dates.

use jiff::civil::Date;
use lotse_guide::{Answers, Filling, FollowUpKind, Guide, Id, Plan, PlannedPart, Verb};
use lotse_journal::{Mode, Organisation, Run, State};
use lotse_locale::{Argument, Vendor};
use lotse_report::{Ending, ics};

use crate::core::{Core, Library, VALUE_KINDS, answers_of};
use crate::desktop::Desktop;
use crate::keys::expiry::{days, level, wants_day};
use crate::settings::preferences;
use crate::settings::save_file::save_file;
use crate::wire::{Calendar, ExpiryLevel, ExpiryView, Fault, Preferences, ProcedureRef, Saved};

pub(crate) fn calendar(core: &Core) -> Result<Calendar, Fault> {
    let journal = core.journal()?;
    let (state, preferences) = (journal.state(), preferences::read(&journal));
    Ok(Calendar {
        today: core.today().to_string(),
        entries: endings(core, state, &preferences, |_| true),
        undated: undated(core.library(), state),
    })
}

pub(crate) fn save_calendar(core: &Core, desktop: &dyn Desktop) -> Result<Saved, Fault> {
    let reader = preferences::current(core).reader;
    let calendar = calendar(core)?;
    // Calendar programs refuse a file without entries.
    if calendar.entries.is_empty() {
        return Err(Fault::new("calendar-empty", &[]));
    }
    let endings: Vec<Ending> = calendar.entries.into_iter().filter_map(ending).collect();
    let words = &core.library().words;
    let day = Argument::Text(calendar.today);
    let name = words.say(reader, "ics-file-name", &[("day", day)]);
    let content = ics(&endings, words, reader, core.now());
    save_file(core, desktop, &name, "ics", content.as_bytes())
}

/// Credentials that expire soon or have expired, soonest first.
pub(crate) fn expiring(core: &Core, state: &State, preferences: &Preferences) -> Vec<ExpiryView> {
    endings(core, state, preferences, |level| level != ExpiryLevel::Later)
}

/// Every credential with an expiry date, filtered by level and sorted by date, organisation and name.
fn endings(
    core: &Core,
    state: &State,
    preferences: &Preferences,
    keep: impl Fn(ExpiryLevel) -> bool,
) -> Vec<ExpiryView> {
    let today = core.today();
    let mut found = Vec::new();
    for (organisation, runs) in in_view(state) {
        for (id, known) in &organisation.values {
            if let Some(ends) = ends(known, today).filter(|ends| keep(ends.level)) {
                found.push(value_ending(core, organisation, id, ends, preferences));
            }
        }
        for run in runs {
            for (id, known) in &run.credentials {
                if let Some(ends) = ends(known, today).filter(|ends| keep(ends.level)) {
                    found.push(credential_ending(core, organisation, run, id, ends, preferences));
                }
            }
        }
    }
    found.sort_by_cached_key(|view| {
        (
            view.days,
            view.organisation_name.to_lowercase(),
            view.name.to_lowercase(),
            view.run.clone(),
            view.credential.clone(),
        )
    });
    found
}

/// A credential of a run. It also expires if its guide is gone from the data folder.
fn credential_ending(
    core: &Core,
    organisation: &Organisation,
    run: &Run,
    id: &str,
    ends: Ends,
    preferences: &Preferences,
) -> ExpiryView {
    let words = &core.library().words;
    let mut view = bare(organisation, id, ends);
    view.run = Some(run.id.to_string());
    view.title.clone_from(&run.guide);
    let Ok(guide) = core.library().guide(&run.guide) else { return view };
    // A plan without answers has every credential of the guide, including those that the run's answers exclude.
    let whole = guide.plan(&Answers::new());
    view.title = words.title(&whole, preferences.reader);
    let spoken = words.credentials(&whole, preferences.reader).into_iter().find(|it| it.id == id);
    if let Some(spoken) = spoken {
        view.name = spoken.name;
        view.from = spoken.from;
        view.goes_to = spoken.goes_to;
    }
    let plan = guide.plan(&answers_of(&run.answers));
    view.procedures = (procedures(&plan, id).into_iter())
        .map(|part| ProcedureRef {
            id: part.part.id.to_string(),
            title: words.part_title(&guide.id, &part.part.id, preferences.reader),
        })
        .collect();
    view
}

fn value_ending(
    core: &Core,
    organisation: &Organisation,
    id: &str,
    ends: Ends,
    preferences: &Preferences,
) -> ExpiryView {
    let words = &core.library().words;
    let mut view = bare(organisation, id, ends);
    if let Some(kind) = VALUE_KINDS.iter().find(|kind| kind.id == id) {
        view.name = words.say(preferences.reader, &format!("organisation-value-{id}"), &[]);
        if let Ok(vendor) = kind.vendor.parse() {
            view.from = words.vendor(&vendor);
        }
    }
    view
}

/// How many credentials can expire but have no expiry date.
fn undated(library: &Library, state: &State) -> u32 {
    let of_organisation = |organisation: &Organisation| {
        let lacks_day = |(id, known): &(&String, &lotse_journal::Credential)| {
            day_of(known).is_none() && VALUE_KINDS.iter().any(|kind| kind.id == *id && kind.ends)
        };
        organisation.values.iter().filter(lacks_day).count()
    };
    let of_run = |run: &Run| {
        let Ok(guide) = library.guide(&run.guide) else { return 0 };
        let lacks_day = |(id, known): &(&String, &lotse_journal::Credential)| {
            day_of(known).is_none() && may_end(guide, id)
        };
        run.credentials.iter().filter(lacks_day).count()
    };
    let count = in_view(state)
        .map(|(organisation, runs)| {
            of_organisation(organisation) + runs.into_iter().map(of_run).sum::<usize>()
        })
        .sum::<usize>();
    u32::try_from(count).unwrap_or(u32::MAX)
}
/// When something expires.
#[derive(Clone, Copy)]
struct Ends {
    day: Date,
    days: i32,
    level: ExpiryLevel,
}

/// The organisations with their runs, without practice.
fn in_view(state: &State) -> impl Iterator<Item = (&Organisation, Vec<&Run>)> {
    state.organisations().into_iter().filter(|organisation| !organisation.practice).map(|organisation| {
        let mut runs = state.runs_of(organisation.id);
        runs.retain(|run| run.mode != Mode::Practice);
        (organisation, runs)
    })
}

/// The entered date. An unreadable one, which another version may have written, counts as none.
fn day_of(known: &lotse_journal::Credential) -> Option<Date> {
    known.stored.expires.as_deref()?.parse().ok()
}

fn ends(known: &lotse_journal::Credential, today: Date) -> Option<Ends> {
    let day = day_of(known)?;
    let days = days(today, day);
    Some(Ends { day, days, level: level(days) })
}

fn may_end(guide: &Guide, credential: &str) -> bool {
    (guide.credentials.iter()).any(|it| it.id.as_str() == credential && wants_day(it.expiry))
}

/// The facts that need neither the guide nor its texts.
fn bare(organisation: &Organisation, id: &str, ends: Ends) -> ExpiryView {
    ExpiryView {
        run: None,
        credential: id.to_owned(),
        name: id.to_owned(),
        from: Vendor { id: String::new(), name: String::new() },
        goes_to: Vec::new(),
        organisation: organisation.id.to_string(),
        organisation_name: organisation.name.clone(),
        title: String::new(),
        expires: ends.day.to_string(),
        days: ends.days,
        level: ends.level,
        procedures: Vec::new(),
    }
}

/// The procedures that replace or revoke a credential: those that save or enter it, then those that name no credential,
/// such as the deletion of a lost key. If there are none, all procedures of the guide.
fn procedures<'p, 'g>(plan: &'p Plan<'g>, credential: &str) -> Vec<&'p PlannedPart<'g>> {
    let kinds = [Some(FollowUpKind::Rotate), Some(FollowUpKind::Revoke)];
    let all = || plan.follow_ups.iter().filter(|part| kinds.contains(&part.part.kind));
    let its_own = |part: &&PlannedPart<'g>| named(part).iter().any(|id| id.as_str() == credential);
    let mut found: Vec<_> = all().filter(its_own).collect();
    found.extend(all().filter(|part| named(part).is_empty()));
    if found.is_empty() { all().collect() } else { found }
}

/// The credentials that a part saves or enters.
fn named<'g>(part: &PlannedPart<'g>) -> Vec<&'g Id> {
    let actions = part.steps.iter().flat_map(lotse_guide::PlannedStep::all_actions);
    let id = |action: &lotse_guide::PlannedAction<'g>| match &action.action.verb {
        Verb::Capture(id, _) | Verb::Fill(_, Filling::Credential(id)) => Some(id),
        _ => None,
    };
    actions.filter_map(id).collect()
}

/// An entry of the calendar file. Its id is the same in every file, so that a second import moves the entry.
fn ending(view: ExpiryView) -> Option<Ending> {
    let owner = view.run.as_ref().unwrap_or(&view.organisation);
    Some(Ending {
        id: format!("{owner}.{}", view.credential),
        day: view.expires.parse().ok()?,
        organisation: view.organisation_name,
        guide: view.title,
        name: view.name,
        from: view.from.name,
        goes_to: view.goes_to.into_iter().map(|vendor| vendor.name).collect(),
        procedures: view.procedures.into_iter().map(|it| it.title).collect(),
    })
}
