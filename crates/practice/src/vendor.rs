//! What every vendor's simulated tenant can do. Each vendor has a folder of its own and one line in `tenants.rs`.

use std::fmt::Debug;
use std::time::Duration;

use lotse_guide::{Guide, Plan};

use crate::call::{Answer, Call};
use crate::practised::Practised;

/// The simulated tenant of a vendor.
///
/// A new tenant has no account of any guide: [`Vendor::practise`] adds what a guide asks for, set up as the guide says.
pub(crate) trait Vendor: Debug + Send {
    /// The vendor's id, as in guides.
    fn id(&self) -> &'static str;

    /// The vendor's host names that its certificate covers; `*` stands for one label.
    fn certificate_names(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether this vendor answers at a host.
    fn serves(&self, host: &str) -> bool;

    /// Adds the accounts that a guide asks for.
    fn practise(&mut self, _: &Practised<'_>) {}

    /// The values that the tenant's screens show to somebody who follows a guide.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue>;

    /// The names of the mistakes that can be made in this tenant.
    fn mistakes(&self) -> Vec<&'static str>;

    /// Makes a mistake. False if it is none of this vendor's.
    fn make_mistake(&mut self, name: &str) -> bool;

    /// The mistakes that a first practice run of a guide begins with: something that is missing, and something too
    /// wide where there can be such a thing.
    fn first_mistakes(&self, _: &Plan<'_>) -> Vec<&'static str> {
        Vec::new()
    }

    /// Answers a call to one of its hosts.
    fn answer(&mut self, call: &Call) -> Answer;

    /// How long an answer takes.
    fn delay(&self) -> Duration {
        Duration::ZERO
    }
}

/// A mistake that somebody could have made in a tenant, or something that can go wrong at a vendor. Its words are the
/// message `mistake-<name>`.
pub(crate) struct Mistake<T> {
    /// Its name, which begins with the vendor's: `connectwise-edit-my`.
    pub(crate) name: &'static str,
    /// Makes it.
    pub(crate) make: fn(&mut T),
}

/// The names of these mistakes.
pub(crate) fn names<T>(mistakes: &[Mistake<T>]) -> Vec<&'static str> {
    mistakes.iter().map(|mistake| mistake.name).collect()
}

/// Makes the mistake of this name. False if there is none.
pub(crate) fn make<T>(tenant: &mut T, mistakes: &[Mistake<T>], name: &str) -> bool {
    let found = mistakes.iter().find(|mistake| mistake.name == name);
    found.inspect(|mistake| (mistake.make)(tenant)).is_some()
}

/// A value on a screen of a simulated tenant, to be copied from there like a real one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenValue {
    /// The kind, as in guides: `connectwise-private-key`.
    pub kind: &'static str,
    /// The value.
    pub value: String,
    /// Whether the vendor's real value would be a secret.
    pub secret: bool,
    /// The mistake whose repair needs this value. No guide asks for such a value.
    pub repairs: Option<&'static str>,
}

impl ScreenValue {
    pub(crate) fn plain(kind: &'static str, value: impl Into<String>) -> Self {
        Self { kind, value: value.into(), secret: false, repairs: None }
    }

    pub(crate) fn secret(kind: &'static str, value: impl Into<String>) -> Self {
        Self { secret: true, ..Self::plain(kind, value) }
    }
}
