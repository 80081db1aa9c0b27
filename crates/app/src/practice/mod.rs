//! Practice: made-up tenants on this machine, started at the first need.

use lotse_guide::{Answers, Guide, Plan};
use lotse_locale::{Language, Words};
use lotse_practice::{Given, MISTAKES, Mistake, Practice};
use lotse_vendor::{Door, DoorSettings};
use parking_lot::Mutex;

use crate::core::{Core, answers_of, run_in_view};
use crate::desktop::Threads;
use crate::run::plan_queries::step_of;
use crate::settings::preferences;
use crate::wire::requests::SetMistakes;
use crate::wire::{Fault, PracticeConsole, PracticeMistake, PracticeValue};

/// Where the mistakes are kept, so that a practice run finds its tenants as it left them.
const KEY: &str = "practice-mistakes";

/// The running tenants, and the door to them.
#[derive(Default)]
pub(crate) struct Tenants(Mutex<Option<(Practice, Door)>>);

/// What commands about practice work with.
#[derive(Clone, Copy)]
pub(crate) struct Practising<'a> {
    pub(crate) core: &'a Core,
    pub(crate) tenants: &'a Tenants,
    pub(crate) threads: &'a Threads,
}

impl Practising<'_> {
    /// Does something with the running tenants.
    fn with_tenants<T>(self, use_them: impl FnOnce(&Practice, &Door) -> T) -> Result<T, Fault> {
        let kept = self.kept_mistakes()?;
        let mut tenants = self.tenants.0.lock();
        if tenants.is_none() {
            let failed = |detail: String| Fault::new("practice-failed", &[("detail", &detail)]);
            let practice = self
                .threads
                .runtime()?
                .block_on(Practice::start(0))
                .map_err(|error| failed(error.to_string()))?;
            // A mistake that this version does not know any more is no reason not to practise.
            let known: Vec<String> = kept.into_iter().filter(|name| mistake(name).is_some()).collect();
            practice.set_mistakes(&known).map_err(|error| failed(error.to_string()))?;
            let clock = self.core.clock();
            let settings = DoorSettings::default();
            let pem = practice.ca_pem().as_bytes().to_owned();
            let door = Door::practice(practice.address(), &pem, &settings, move || clock())
                .map_err(|error| failed(error.to_string()))?;
            *tenants = Some((practice, door));
        }
        match tenants.as_ref() {
            Some((practice, door)) => Ok(use_them(practice, door)),
            None => Err(Fault::internal("practice", "gone")),
        }
    }

    /// The door to the tenants. It leads nowhere else.
    pub(crate) fn door(self) -> Result<Door, Fault> {
        self.with_tenants(|_, door| door.clone())
    }

    /// What the tenants' screens show for a guide.
    pub(crate) fn values(self, plan: &Plan<'_>, _: &Answers) -> Result<Vec<Given>, Fault> {
        self.with_tenants(|practice, _| practice.tenants(|tenants| tenants.given(plan.guide.id.as_str())))
    }

    pub(crate) fn console(self, run: &str) -> Result<PracticeConsole, Fault> {
        let library = self.core.library();
        let (guide, answers, reader) = {
            let journal = self.core.journal()?;
            let run = run_in_view(&journal, run)?;
            (library.guide(&run.guide)?, answers_of(&run.answers), preferences::read(&journal).reader)
        };
        let plan = guide.plan(&answers);
        let given = self.values(&plan, &answers)?;
        let words = &library.words;
        let spoken = words.credentials(&plan, reader);
        let mut values = Vec::new();
        for (credential, spoken) in plan.credentials.iter().zip(spoken) {
            let shown = given.iter().find(|given| given.kind == credential.kind.as_str());
            if let Some(shown) = shown.filter(|_| step_of(&plan, credential).is_some()) {
                values.push(PracticeValue {
                    id: credential.id.to_string(),
                    name: spoken.name,
                    value: shown.value.clone(),
                    vendor: Some(spoken.from),
                });
            }
        }
        let on = self.kept_mistakes()?;
        if on.iter().any(|name| name == ORPHANS) {
            values.extend(old_user(words, reader, guide, &given));
        }
        let vendors = [guide.psa.as_str(), guide.product.as_str()];
        let of_guide =
            |mistake: &&Mistake| vendors.iter().any(|vendor| mistake.name.starts_with(short(vendor)));
        let view = |mistake: &Mistake| {
            let id = format!("mistake-{}", mistake.name);
            let say = |attribute| {
                words.tell(reader, &id, attribute, &[]).map_or_else(String::new, |it| words.plain(&it))
            };
            PracticeMistake {
                name: mistake.name.to_owned(),
                title: say(None),
                hint: say(Some("hint")),
                on: on.iter().any(|name| name == mistake.name),
            }
        };
        let mistakes = all().filter(of_guide).map(view).collect();
        let address = self.with_tenants(|practice, _| practice.address().to_string())?;
        Ok(PracticeConsole { values, mistakes, address })
    }

    pub(crate) fn set_mistakes(self, request: &SetMistakes) -> Result<PracticeConsole, Fault> {
        let unknown = |name: &str| Fault::internal("mistake", name);
        self.with_tenants(|practice, _| practice.set_mistakes(&request.names))?
            .map_err(|error| unknown(&error.0))?;
        let text = serde_json::to_string(&request.names)
            .map_err(|error| Fault::internal("mistakes", &error.to_string()))?;
        self.core.journal()?.set_setting(KEY, &text)?;
        self.console(&request.run)
    }

    fn kept_mistakes(self) -> Result<Vec<String>, Fault> {
        let journal = self.core.journal()?;
        let kept = journal.setting(KEY);
        Ok(kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    }

    /// The mistakes that a new practice run begins with, so that there is something to find. None if there are some
    /// already in the tenants of its guide.
    pub(crate) fn make_first_mistakes(self, plan: &Plan<'_>) -> Result<(), Fault> {
        let mut names = self.kept_mistakes()?;
        let guide = plan.guide.id.as_str();
        let first = FIRST.iter().find(|(of, _)| *of == guide).map_or(&[][..], |(_, first)| first);
        let Some(vendor) = first.first().map(|name| short(name)) else { return Ok(()) };
        if names.iter().any(|name| short(name) == vendor) {
            return Ok(());
        }
        names.extend(first.iter().map(|name| (*name).to_owned()));
        self.with_tenants(|practice, _| practice.set_mistakes(&names))?
            .map_err(|error| Fault::internal("mistake", &error.0))?;
        let text =
            serde_json::to_string(&names).map_err(|error| Fault::internal("mistakes", &error.to_string()))?;
        self.core.journal()?.set_setting(KEY, &text)?;
        Ok(())
    }
}

/// What a new practice run begins with, by guide: something missing, and something too wide where the tenant has such.
const FIRST: &[(&str, &[&str])] = &[
    ("umbrella-connectwise", &["connectwise-edit-my", "connectwise-delete-too-wide"]),
    ("sophos-central-connectwise", &["connectwise-edit-my", "connectwise-delete-too-wide"]),
    ("sophos-central-autotask", &["autotask-no-line-of-business"]),
    ("workspace-365-autotask", &["autotask-user-inactive"]),
    ("kaseya-vsa-autotask", &["kaseya-no-audit-right", "kaseya-full-rights-role"]),
];

/// The mistake that is mended as the old user, whom no guide asks for.
const ORPHANS: &str = "autotask-orphaned-webhooks";

/// How the old user signs in, for the webhook tool.
fn old_user(words: &Words, reader: Language, guide: &Guide, given: &[Given]) -> Vec<PracticeValue> {
    let value = |given: &Given| {
        let what = given.kind.strip_prefix("autotask-old-")?;
        let name = words.tell(reader, &format!("mistake-{ORPHANS}"), Some(what), &[])?;
        Some(PracticeValue {
            id: given.kind.to_owned(),
            name: words.plain(&name),
            value: given.value.clone(),
            vendor: Some(words.vendor(&guide.psa)),
        })
    };
    given.iter().filter_map(value).collect()
}

fn all() -> impl Iterator<Item = &'static Mistake> {
    MISTAKES.iter().flat_map(|list| list.iter())
}

fn mistake(name: &str) -> Option<&'static Mistake> {
    all().find(|mistake| mistake.name == name)
}

/// The beginning of the names of a vendor's mistakes.
fn short(vendor: &str) -> &str {
    vendor.split('-').next().unwrap_or(vendor)
}
