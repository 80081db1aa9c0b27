//! The threads that calls to vendors and the simulated tenants run on.

use std::sync::OnceLock;

use tokio::runtime::Runtime;

use crate::wire::Fault;

/// An async runtime, started when first needed and stopped when dropped.
#[derive(Default)]
pub(crate) struct Threads(OnceLock<Option<Runtime>>);

impl Threads {
    pub(crate) fn runtime(&self) -> Result<&Runtime, Fault> {
        let build = || {
            let mut builder = tokio::runtime::Builder::new_multi_thread();
            builder.worker_threads(2).enable_all().thread_name("vendors").build().ok()
        };
        let runtime = self.0.get_or_init(build).as_ref();
        runtime.ok_or_else(|| Fault::internal("runtime", "no threads"))
    }
}
