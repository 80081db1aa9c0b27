//! A check without a run, for the command line. Neither values nor findings are kept.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use lotse_guide::{Answers, Credential, Guide, Id, names_host};
use lotse_practice::{Practice, mistakes, mistakes_of};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Host, Permits, Proxy, Shapes, Visit};
use lotse_verify::{Context, DEEPER_CALLS, Materials, check, check_deeper};
use tokio_util::sync::CancellationToken;

use super::Speech;
use super::view::view;
use crate::core::{Library, VALUE_KINDS, ValueKind};
use crate::practice::simulated_tenants;
use crate::run::verdict::Ended;
use crate::wire::{CheckView, DeeperView, Fault, Preferences};

/// A check to make once.
pub struct Once<'o> {
    /// The guides and words.
    pub library: &'o Library,
    /// The guide.
    pub guide: &'o str,
    /// The answers to its questions.
    pub answers: Answers,
    /// Values that others may have seen, such as arguments: none may be a secret. By the guide's credential or the organisation's
    /// value.
    pub values: BTreeMap<String, Secret>,
    /// Values that nobody else can see.
    pub secrets: BTreeMap<String, Secret>,
    /// The languages of its answer.
    pub preferences: Preferences,
    /// A file of further authorities.
    pub ca_file: Option<PathBuf>,
    /// A proxy instead of the system's, perhaps with a name but without a password.
    pub proxy: Option<String>,
    /// The proxy's password, which nobody else can see.
    pub proxy_password: Option<Secret>,
    /// Whether a deeper check follows.
    pub deeper: bool,
    /// Asks simulated tenants with these mistakes instead of the vendors.
    pub practice: Option<Vec<String>>,
}

/// A check that was made once.
pub struct MadeOnce {
    /// What it found, in words.
    pub view: CheckView,
    /// What the deeper check found, in words.
    pub deeper: Option<DeeperView>,
    /// How it ended.
    pub ended: Ended,
    /// Its calls by their shape.
    pub shapes: Shapes,
    /// The places of the entries of the CA file that can't be read.
    pub broken_entries: Vec<usize>,
}

impl Once<'_> {
    /// Makes the check. Blocks until it has ended.
    ///
    /// # Errors
    /// A value that no credential asks for, or anything that keeps the check from beginning.
    pub fn make(self) -> Result<MadeOnce, Fault> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(|error| Fault::internal("runtime", &error.to_string()))?;
        runtime.block_on(self.ask())
    }

    async fn ask(self) -> Result<MadeOnce, Fault> {
        let guide = self.library.guide(self.guide)?;
        let mut settings = DoorSettings { ca_file: self.ca_file.clone(), ..DoorSettings::default() };
        if let Some(proxy) = self.proxy()? {
            settings.proxy = proxy;
        }
        let mut materials = Materials::default();
        // Kept until the end, because dropping it stops the tenants.
        let mut tenants = None;
        let door = if let Some(asked) = &self.practice {
            let failed = |detail: String| Fault::new("practice-failed", &[("detail", &detail)]);
            let answers = BTreeMap::from([(self.guide.to_owned(), self.answers.clone())]);
            let simulated = simulated_tenants(self.library, &answers);
            let started = Practice::start(0, simulated).await;
            let practice = started.map_err(|error| failed(error.to_string()))?;
            refuse_foreign(asked, guide)?;
            practice.set_mistakes(asked).map_err(|unknown| failed(unknown.to_string()))?;
            for given in practice.tenants(|tenants| tenants.values(guide)) {
                materials = if given.secret {
                    materials.secret(given.kind, Secret::new(given.value))
                } else {
                    materials.plain(given.kind, &given.value)
                };
            }
            let pem = practice.ca_pem().as_bytes().to_owned();
            let door = Door::practice(practice.address(), &pem, &settings, Timestamp::now);
            tenants = Some(practice);
            door
        } else {
            Door::new(&settings, Timestamp::now)
        };
        let door = door?;
        let broken_entries = door.broken_entries().to_vec();
        let mut given = BTreeMap::new();
        let in_sight = self.values.iter().map(|value| (value, true));
        for ((name, value), in_sight) in in_sight.chain(self.secrets.iter().map(|value| (value, false))) {
            materials = add(guide, materials, name, value, in_sight)?;
            // A credential has two names, its id and its kind, and may come in both ways.
            if let Some(other) = given.insert(wanted(guide, name).map(|it| it.kind), name) {
                return Err(Fault::new("value-twice", &[("name", name), ("other", other)]));
            }
        }
        let plan = guide.plan(&self.answers);
        let visit = || Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());
        let context = |visit| Context { plan: &plan, materials: &materials, visit, now: Timestamp::now() };
        let after = visit();
        let visit = visit();
        let made = check(&context(&visit)).await;
        let deeper = if self.deeper { Some(check_deeper(&context(&after)).await) } else { None };
        drop(tenants);
        let ended = Ended::of(&made, &plan, &visit.records());
        let names = materials.texts().collect::<Vec<_>>();
        let mut shapes = visit.shapes(&names);
        shapes.append(after.shapes(&names));
        let speech = Speech::new(&self.library.words, &plan, &self.preferences).for_terminal();
        let deeper = deeper.map(|made| DeeperView { check: view(&speech, &made, None), limit: DEEPER_CALLS });
        Ok(MadeOnce { view: view(&speech, &made, None), deeper, ended, shapes, broken_entries })
    }

    /// The proxy to use. A password among the arguments is refused, and not repeated.
    fn proxy(&self) -> Result<Option<Proxy>, Fault> {
        let Some(given) = &self.proxy else {
            return match self.proxy_password {
                Some(_) => Err(Fault::new("proxy-user-missing", &[])),
                None => Ok(None),
            };
        };
        let in_sight = || Fault::new("proxy-password-in-sight", &[]);
        let (address, sign_in) = Proxy::apart(given).map_err(|_| in_sight())?;
        let sign_in = match (sign_in, &self.proxy_password) {
            (Some((_, password)), _) if password.length() > 0 => return Err(in_sight()),
            (Some((user, _)), Some(password)) => Some((user, password.clone())),
            (None, Some(_)) => return Err(Fault::new("proxy-user-missing", &[])),
            (sign_in, None) => sign_in,
        };
        Ok(Some(Proxy::Manual { address, sign_in }))
    }
}

/// Refuses a mistake of a vendor that the guide does not use, because it would change nothing.
fn refuse_foreign(asked: &[String], guide: &Guide) -> Result<(), Fault> {
    let fitting = mistakes_of(guide);
    let Some(name) = asked.iter().find(|name| !fitting.contains(&name.as_str())) else { return Ok(()) };
    let elsewhere = mistakes().contains(&name.as_str());
    let code = if elsewhere { "mistake-elsewhere" } else { "mistake-unknown" };
    Err(Fault::new(code, &[("name", name), ("known", &fitting.join(", "))]))
}

/// A value that a check can be given.
struct Wanted<'w> {
    kind: &'w str,
    secret: bool,
    /// Whether it is masked like a secret, but allowed among the arguments: scripts have always passed the client ID there.
    masked: bool,
}

impl<'w> Wanted<'w> {
    fn new(kind: &'w str, secret: bool) -> Self {
        let confidential = VALUE_KINDS.iter().any(|it| it.id == kind && it.confidential);
        Self { kind, secret, masked: secret || confidential }
    }
}

/// The credential of the guide (by its id or its kind) or the value of the organisation that a name refers to.
fn wanted<'w>(guide: &'w Guide, name: &str) -> Option<Wanted<'w>> {
    let is = |it: &&Credential| it.id.as_str() == name || it.kind.as_str() == name;
    if let Some(it) = guide.credentials.iter().find(is) {
        return Some(Wanted::new(it.kind.as_str(), it.secret));
    }
    let it = VALUE_KINDS.iter().find(|it| it.id == name)?;
    Some(Wanted::new(it.id, it.secret))
}

/// Adds a value under the kind by which a check looks for it. Refuses a secret that was passed `in_sight`.
fn add(
    guide: &Guide,
    materials: Materials,
    name: &str,
    value: &Secret,
    in_sight: bool,
) -> Result<Materials, Fault> {
    let Some(wanted) = wanted(guide, name) else {
        let args = [("name", name), ("known", &value_names(guide).join(", "))];
        return Err(Fault::new("value-unknown", &args));
    };
    let kind = wanted.kind;
    if wanted.secret && in_sight {
        return Err(Fault::new("value-is-secret", &[("name", name)]));
    }
    if wanted.masked {
        return Ok(materials.secret(kind, value.clone()));
    }
    // The guide says that it is not a secret.
    let text = value.expose();
    match names_host(kind).then(|| Host::parse(text)) {
        Some(Ok(host)) => Ok(materials.plain(kind, host.as_str())),
        // A script's empty variable is a value that is absent, as it is for every other kind.
        Some(Err(_)) if text.trim().is_empty() => Ok(materials),
        Some(Err(_)) => Err(Fault::new("value-host", &[("name", name)])),
        None => Ok(materials.plain(kind, text)),
    }
}

/// The names of the values that a check of this guide uses: its credentials, and what an organisation keeps for its
/// vendors.
pub fn value_names(guide: &Guide) -> Vec<&str> {
    let vendors: Vec<&str> = guide.vendors().map(Id::as_str).collect();
    let taken = |kind: &str| guide.credentials.iter().any(|it| it.kind.as_str() == kind);
    let of_guide = |it: &&ValueKind| vendors.contains(&it.vendor) && !taken(it.id);
    let credentials = guide.credentials.iter().map(|it| it.id.as_str());
    credentials.chain(VALUE_KINDS.iter().filter(of_guide).map(|it| it.id)).collect()
}

/// Whether a value of this name is a secret. An unknown name is not.
pub fn is_secret(guide: &Guide, name: &str) -> bool {
    wanted(guide, name).is_some_and(|it| it.secret)
}
