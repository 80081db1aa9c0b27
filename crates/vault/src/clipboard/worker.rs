//! The thread that owns the clipboard and waits for the countdown.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::{Board, BoardFault};
use crate::Secret;

/// How the clipboard is opened, at the first copy.
pub(super) type Opener = Box<dyn FnOnce() -> Result<Box<dyn Board>, BoardFault> + Send>;

/// A request to the thread.
pub(super) enum Order {
    /// Put this secret on the clipboard for the time `hold`.
    Copy { secret: Secret, hold: Duration, reply: Sender<Result<(), BoardFault>> },
    /// Remove it now.
    Clear { reply: Sender<Result<bool, BoardFault>> },
}

/// The clipboard before and after it was opened.
enum Opened {
    NotYet(Opener),
    Open(Box<dyn Board>),
    Failed(BoardFault),
}

/// A secret on the clipboard, and when to remove it.
struct Held {
    secret: Secret,
    until: Instant,
    /// How many times removing it has failed.
    failed: u32,
}

/// Another program may hold the clipboard for a moment.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(50);

/// The pause before another attempt to remove a secret. The attempts go on for about a minute.
const AGAIN: Duration = Duration::from_secs(1);
const GIVE_UP: u32 = 60;

/// Handles requests until the channel is closed, then clears the clipboard.
pub(super) fn work(opener: Opener, orders: &Receiver<Order>) {
    let mut state = Opened::NotYet(opener);
    let mut held: Option<Held> = None;
    loop {
        let order = match &held {
            Some(held) => orders.recv_timeout(held.until.saturating_duration_since(Instant::now())),
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match order {
            Ok(Order::Copy { secret, hold, reply }) => {
                let copied = board(&mut state).and_then(|board| patiently(|| board.put(&secret)));
                if copied.is_ok() {
                    held = Some(Held { secret, until: Instant::now() + hold, failed: 0 });
                }
                let _ = reply.send(copied);
            }
            Ok(Order::Clear { reply }) => {
                let _ = reply.send(take_back(&mut state, &mut held));
            }
            Err(RecvTimeoutError::Timeout) => {
                let _ = take_back(&mut state, &mut held);
            }
            Err(RecvTimeoutError::Disconnected) => {
                let _ = take_back(&mut state, &mut held);
                return;
            }
        }
    }
}

fn board(opened: &mut Opened) -> Result<&mut Box<dyn Board>, BoardFault> {
    if let Opened::NotYet(_) = opened
        && let Opened::NotYet(opener) = std::mem::replace(opened, Opened::Failed(BoardFault::gone()))
    {
        *opened = opener().map_or_else(Opened::Failed, Opened::Open);
    }
    match opened {
        Opened::Open(board) => Ok(board),
        Opened::Failed(fault) => Err(fault.clone()),
        Opened::NotYet(_) => Err(BoardFault::gone()),
    }
}

/// Removes the secret if it is still there. What another program has copied stays.
fn take_back(opened: &mut Opened, held: &mut Option<Held>) -> Result<bool, BoardFault> {
    let Some(mut ours) = held.take() else { return Ok(false) };
    let taken = board(opened).and_then(|board| {
        let there = patiently(|| board.holds(&ours.secret))?;
        if there {
            patiently(|| board.clear())?;
        }
        Ok(there)
    });
    ours.failed += 1;
    if taken.is_err() && ours.failed < GIVE_UP {
        ours.until = Instant::now() + AGAIN;
        *held = Some(ours);
    }
    taken
}

fn patiently<T>(mut attempt: impl FnMut() -> Result<T, BoardFault>) -> Result<T, BoardFault> {
    for _ in 1..TRIES {
        match attempt() {
            Err(BoardFault::Refused { .. }) => std::thread::sleep(PAUSE),
            outcome => return outcome,
        }
    }
    attempt()
}
