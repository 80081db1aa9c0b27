//! The clipboard: a secret is put on it, and removed again after a while.
//!
//! The window never sees the characters: Rust puts them on the clipboard, out of sight of clipboard histories, and
//! removes them after a countdown, at the next copy, and on exit, if they are still there. What somebody copied
//! in the meantime is left alone.

mod board;
mod script;
mod worker;

use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

pub use board::{Board, BoardFault};
pub use script::ScriptedBoard;

use crate::Secret;
use worker::Order;

/// The clipboard. Dropping it takes the secret away if it is still there.
pub struct Clipboard {
    worker: Mutex<Option<(Sender<Order>, JoinHandle<()>)>>,
}

impl Clipboard {
    /// The clipboard of the operating system. It is opened at the first copy, so a machine without a display notices
    /// nothing before.
    pub fn system() -> Self {
        Self::open(|| board::System::open().map(|board| Box::new(board) as Box<dyn Board>))
    }

    /// Another clipboard, for tests.
    pub fn over(board: Box<dyn Board>) -> Self {
        Self::open(move || Ok(board))
    }

    fn open(opener: impl FnOnce() -> Result<Box<dyn Board>, BoardFault> + Send + 'static) -> Self {
        let (orders, queue) = channel();
        // Without a thread there is no clipboard, and the first copy says so.
        let name = "clipboard".to_owned();
        let thread =
            std::thread::Builder::new().name(name).spawn(move || worker::work(Box::new(opener), &queue));
        Self { worker: Mutex::new(thread.ok().map(|thread| (orders, thread))) }
    }

    /// Puts a secret on the clipboard and takes it away after `hold`, counted anew by each copy.
    pub fn copy(&self, secret: &Secret, hold: Duration) -> Result<(), BoardFault> {
        let (reply, answer) = channel();
        self.order(Order::Copy { secret: secret.clone(), hold, reply })?;
        answer.recv().map_err(|_| BoardFault::gone())?
    }

    /// Removes the secret now, if it is still there, and returns whether it was. `false` if nothing was copied before.
    pub fn clear(&self) -> Result<bool, BoardFault> {
        let (reply, answer) = channel();
        self.order(Order::Clear { reply })?;
        answer.recv().map_err(|_| BoardFault::gone())?
    }

    fn order(&self, order: Order) -> Result<(), BoardFault> {
        let worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner);
        let (orders, _) = worker.as_ref().ok_or_else(BoardFault::gone)?;
        orders.send(order).map_err(|_| BoardFault::gone())
    }
}

impl Drop for Clipboard {
    fn drop(&mut self) {
        let worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((orders, thread)) = worker {
            // The end of the orders is the order to clear. It is waited for: the program may be about to end.
            drop(orders);
            let _ = thread.join();
        }
    }
}
