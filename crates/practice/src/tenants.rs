//! The tenants of all vendors.

use std::time::Duration;

use lotse_guide::{Guide, Plan};

use crate::call::{Answer, Call};
use crate::practised::named;
use crate::screen::ScreenGroup;
use crate::vendor::{ScreenValue, Vendor};
use crate::{autotask, connectwise, halopsa, kaseya, sophos, umbrella};

/// Declares [`Tenants`], with a field for each vendor.
macro_rules! vendors {
    ($($vendor:ident: $name:literal,)*) => {
        /// The simulated tenants of all vendors, as they are set up right now.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Tenants {
            $(#[doc = $name] pub $vendor: $vendor::Tenant,)*
        }

        impl Tenants {
            fn all(&self) -> Vec<&dyn Vendor> {
                vec![$(&self.$vendor),*]
            }

            fn all_mut(&mut self) -> Vec<&mut dyn Vendor> {
                vec![$(&mut self.$vendor),*]
            }
        }
    };
}

// The registry: a new vendor needs a folder and a line here.
vendors! {
    autotask: "Autotask.",
    connectwise: "ConnectWise PSA.",
    halopsa: "HaloPSA.",
    kaseya: "Kaseya VSA.",
    sophos: "Sophos Central.",
    umbrella: "Cisco Umbrella.",
}

/// No mistake has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no mistake {0:?}")]
pub struct UnknownMistake(pub String);

impl Tenants {
    /// Creates tenants that are set up as these guides require. If several guides are for the same product, the
    /// first one gives its accounts the product's name, so guides that come with Lotse go first.
    ///
    /// A tenant that is derived from the requirements of a check passes that check by construction. It is meant for
    /// practice only and proves nothing about the check.
    pub fn of_guides(plans: &[Plan<'_>]) -> Self {
        let mut tenants = Self::default();
        for guide in named(plans) {
            tenants.all_mut().into_iter().for_each(|vendor| vendor.practise(&guide));
        }
        tenants
    }

    /// The values that the tenants' screens show to a person who follows a guide.
    pub fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        self.all().into_iter().flat_map(|vendor| vendor.values(guide)).collect()
    }

    /// The screens of the tenants as drawings to click, as far as a guide is concerned.
    pub fn screen(&self, plan: &Plan<'_>) -> Vec<ScreenGroup> {
        self.all().into_iter().flat_map(|vendor| vendor.screen(plan)).collect()
    }

    /// Sets a control on a screen. Returns false if there is no such control, or if it has no such value.
    pub fn set_control(&mut self, plan: &Plan<'_>, control: &str, value: &str) -> bool {
        self.all_mut().into_iter().any(|vendor| vendor.set_control(plan, control, value))
    }

    /// Makes a mistake in its vendor's tenant.
    pub fn make_mistake(&mut self, name: &str) -> Result<(), UnknownMistake> {
        let made = self.all_mut().into_iter().any(|vendor| vendor.make_mistake(name));
        if made { Ok(()) } else { Err(UnknownMistake(name.to_owned())) }
    }

    /// Answers a call and returns the answer's delay. `None` if no vendor answers at the host.
    pub(crate) fn answer(&mut self, call: &Call) -> Option<(Answer, Duration)> {
        let vendor = self.all_mut().into_iter().find(|vendor| vendor.serves(&call.host))?;
        let answer = vendor.answer(call);
        Some((answer, vendor.delay()))
    }

    /// The id of the vendor that answers at a host. Empty if there is none.
    pub(crate) fn vendor_at(&self, host: &str) -> &'static str {
        self.all().into_iter().find(|vendor| vendor.serves(host)).map_or("", Vendor::id)
    }

    /// The host names of all vendors.
    pub(crate) fn certificate_names(&self) -> Vec<&'static str> {
        self.all().into_iter().flat_map(Vendor::certificate_names).copied().collect()
    }
}

/// The names of all mistakes, grouped by vendor.
pub fn mistakes() -> Vec<&'static str> {
    Tenants::default().all().into_iter().flat_map(Vendor::mistakes).collect()
}

/// The names of the mistakes in the tenants of a guide's vendors.
pub fn mistakes_of(guide: &Guide) -> Vec<&'static str> {
    let concerns = |vendor: &&dyn Vendor| guide.vendors().any(|id| id.as_str() == vendor.id());
    Tenants::default().all().into_iter().filter(concerns).flat_map(Vendor::mistakes).collect()
}

/// The mistakes with which a practice run of a guide begins, so that its check finds something. Vendors whose
/// tenants already have a mistake (`made`) get no more.
pub fn first_mistakes(plan: &Plan<'_>, made: &[String]) -> Vec<&'static str> {
    let tenants = Tenants::default();
    let untouched = |vendor: &&dyn Vendor| {
        !vendor.mistakes().into_iter().any(|name| made.iter().any(|made| made == name))
    };
    tenants.all().into_iter().filter(untouched).flat_map(|vendor| vendor.first_mistakes(plan)).collect()
}
