//! The interface of every vendor's simulated tenant. Each vendor has its own folder and one line in `tenants.rs`.

use std::fmt::Debug;
use std::time::Duration;

use lotse_guide::{Guide, Plan};

use crate::call::{Answer, Call};
use crate::practised::Practised;
use crate::screen::ScreenGroup;

/// The simulated tenant of a vendor.
///
/// A new tenant has no accounts of guides: [`Vendor::practise`] adds the accounts that a guide requires.
pub(crate) trait Vendor: Debug + Send {
    /// The vendor's id, as in guides.
    fn id(&self) -> &'static str;

    /// The vendor's host names in the certificate; `*` stands for one label.
    fn certificate_names(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether this vendor answers at a host.
    fn serves(&self, host: &str) -> bool;

    /// Adds the accounts that a guide requires.
    fn practise(&mut self, _: &Practised<'_>) {}

    /// The values that the tenant's screens show to a person who follows a guide.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue>;

    /// The tenant's screen as a drawing to click, as far as a guide is concerned. Without one, its mistakes are repaired in a
    /// list.
    fn screen(&self, _: &Plan<'_>) -> Vec<ScreenGroup> {
        Vec::new()
    }

    /// Sets a control of that screen. Returns false if there is no such control, or if it has no such value.
    fn set_control(&mut self, _: &Plan<'_>, _control: &str, _value: &str) -> bool {
        false
    }

    /// The names of the mistakes that can be made in this tenant.
    fn mistakes(&self) -> Vec<&'static str>;

    /// Makes a mistake. Returns false if this vendor has no mistake with this name.
    fn make_mistake(&mut self, name: &str) -> bool;

    /// The mistakes with which the first practice run of a guide begins: something that is missing, and something
    /// that is too broad where that is possible.
    fn first_mistakes(&self, _: &Plan<'_>) -> Vec<&'static str> {
        Vec::new()
    }

    /// Answers a call to one of its hosts.
    fn answer(&mut self, call: &Call) -> Answer;

    /// The delay of each answer.
    fn delay(&self) -> Duration {
        Duration::ZERO
    }
}

/// A mistake that people make in a tenant, or a failure of a vendor's server. It is worded by the message
/// `mistake-<name>`.
pub(crate) struct Mistake<T> {
    /// Its name, which begins with the vendor's: `connectwise-edit-my`.
    pub(crate) name: &'static str,
    /// Makes the mistake.
    pub(crate) make: fn(&mut T),
}

/// The names of these mistakes.
pub(crate) fn names<T>(mistakes: &[Mistake<T>]) -> Vec<&'static str> {
    mistakes.iter().map(|mistake| mistake.name).collect()
}

/// Makes the mistake with this name. Returns false if there is none.
pub(crate) fn make<T>(tenant: &mut T, mistakes: &[Mistake<T>], name: &str) -> bool {
    let found = mistakes.iter().find(|mistake| mistake.name == name);
    found.inspect(|mistake| (mistake.make)(tenant)).is_some()
}

/// A value on a screen of a simulated tenant, to be copied from there as from a real screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenValue {
    /// The kind of credential or value, as in guides: `connectwise-private-key`.
    pub kind: &'static str,
    /// The value.
    pub value: String,
    /// Whether the vendor's real value would be a secret.
    pub secret: bool,
    /// The mistake whose repair needs this value. Guides do not ask for such a value.
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
