//! How much a vendor is asked: so many calls at once, and so many in a span of time, by all visits of a door together.
//!
//! The numbers stay below what the vendors allow, because other integrations share their allowance. A call waits for
//! its turn, but not for the next minute: when the door's own allowance is spent, the call fails and says for how long.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::Api;

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);

/// Which of a vendor's allowances a path counts against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    Autotask,
    ConnectWise,
    Kaseya,
    Sophos,
    UmbrellaToken,
    UmbrellaAdmin,
    Umbrella,
}

/// All shares with their calls and spans. The hourly limit of Autotask holds for all integrations of a database.
const SHARES: [(Share, u32, Duration); 7] = [
    (Share::Autotask, 600, HOUR),
    (Share::ConnectWise, 1000, MINUTE),
    (Share::Kaseya, 120, MINUTE),
    (Share::Sophos, 60, MINUTE),
    (Share::UmbrellaToken, 20, MINUTE),
    (Share::UmbrellaAdmin, 14, MINUTE),
    (Share::Umbrella, 70, MINUTE),
];

impl Share {
    fn of(api: Api, path: &str) -> Self {
        match api {
            Api::Autotask => Self::Autotask,
            Api::ConnectWise => Self::ConnectWise,
            Api::Kaseya => Self::Kaseya,
            Api::Sophos => Self::Sophos,
            Api::Umbrella if path.starts_with("/auth/") => Self::UmbrellaToken,
            Api::Umbrella if path.starts_with("/admin/") => Self::UmbrellaAdmin,
            Api::Umbrella => Self::Umbrella,
        }
    }
}

/// How many calls an API takes at once. Autotask refuses a fourth on the same entity.
const fn at_once(api: Api) -> usize {
    match api {
        Api::Sophos | Api::Umbrella => 2,
        Api::Autotask => 3,
        Api::ConnectWise => 6,
        Api::Kaseya => 4,
    }
}

/// The limits of a door.
pub(crate) struct Limits {
    turns: [(Api, Semaphore); 5],
    shares: Vec<(Share, DefaultDirectRateLimiter)>,
}

impl Limits {
    /// With allowances, or without them for servers that are nobody's.
    pub(crate) fn new(with_shares: bool) -> Self {
        let apis = [Api::Autotask, Api::ConnectWise, Api::Kaseya, Api::Sophos, Api::Umbrella];
        let share = |(share, calls, span): (Share, u32, Duration)| {
            // All of them may be spent at once; they come back one by one.
            let quota = Quota::with_period(span / calls)?.allow_burst(NonZeroU32::new(calls)?);
            Some((share, RateLimiter::direct(quota)))
        };
        Self {
            turns: apis.map(|api| (api, Semaphore::new(at_once(api)))),
            shares: if with_shares { SHARES.into_iter().filter_map(share).collect() } else { Vec::new() },
        }
    }

    /// Waits for a turn. It ends when it is dropped.
    pub(crate) async fn turn(&self, api: Api) -> Option<SemaphorePermit<'_>> {
        let (_, turns) = self.turns.iter().find(|(of, _)| *of == api)?;
        turns.acquire().await.ok()
    }

    /// Spends a call. When the allowance is spent already, the seconds until it is not.
    pub(crate) fn spend(&self, api: Api, path: &str) -> Result<(), u64> {
        let wanted = Share::of(api, path);
        let Some((_, share)) = self.shares.iter().find(|(of, _)| *of == wanted) else { return Ok(()) };
        share.check().map_err(|until| until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}
