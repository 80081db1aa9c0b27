//! The clipboard: puts a secret on it, and removes it after a while.
//!
//! The window never sees the characters: Rust puts them on the clipboard, hidden from clipboard histories, and removes them
//! after a countdown, at the next copy, and on exit. If something else was copied in the meantime, it stays.

mod board;
mod script;
mod worker;

use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use parking_lot::Mutex;

pub use board::{Board, BoardFault};
pub use script::ScriptedBoard;

use crate::Secret;
use worker::Order;

/// The clipboard. Dropping it removes the secret if it is still there.
pub struct Clipboard {
    worker: Mutex<Option<(Sender<Order>, JoinHandle<()>)>>,
}

impl Clipboard {
    /// The clipboard of the operating system. It is opened at the first copy, so a machine without a display fails only then.
    pub fn system() -> Self {
        Self::open(|| board::System::open().map(|board| Box::new(board) as Box<dyn Board>))
    }

    /// Another clipboard, for tests.
    pub fn over(board: Box<dyn Board>) -> Self {
        Self::open(move || Ok(board))
    }

    fn open(opener: impl FnOnce() -> Result<Box<dyn Board>, BoardFault> + Send + 'static) -> Self {
        let (orders, queue) = channel();
        // If the thread can't be started, the first copy reports it.
        let name = "clipboard".to_owned();
        let thread =
            std::thread::Builder::new().name(name).spawn(move || worker::work(Box::new(opener), &queue));
        Self { worker: Mutex::new(thread.ok().map(|thread| (orders, thread))) }
    }

    /// Puts a secret on the clipboard and removes it after `hold`. Each copy restarts the countdown.
    pub fn copy(&self, secret: &Secret, hold: Duration) -> Result<(), BoardFault> {
        let (reply, answer) = channel();
        self.order(Order::Copy { secret: secret.clone(), hold, reply })?;
        answer.recv().map_err(|_| BoardFault::gone())?
    }

    /// Removes the secret now. Returns whether it was still there.
    pub fn clear(&self) -> Result<bool, BoardFault> {
        let (reply, answer) = channel();
        self.order(Order::Clear { reply })?;
        answer.recv().map_err(|_| BoardFault::gone())?
    }

    fn order(&self, order: Order) -> Result<(), BoardFault> {
        let worker = self.worker.lock();
        let (orders, _) = worker.as_ref().ok_or_else(BoardFault::gone)?;
        orders.send(order).map_err(|_| BoardFault::gone())
    }
}

impl Drop for Clipboard {
    fn drop(&mut self) {
        let worker = self.worker.lock().take();
        if let Some((orders, thread)) = worker {
            // Closing the channel makes the thread clear the clipboard. Wait for it, because the program may be about to exit.
            drop(orders);
            let _ = thread.join();
        }
    }
}
