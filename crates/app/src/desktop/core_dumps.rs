//! Forbids core dumps: after a crash, the program's memory with its secrets must not end up in a file.

/// Forbids core dumps of this process. Does nothing on systems that can't be told so.
pub fn forbid_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A process may always lower its limit. If this failed anyway, nothing could be done about it.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Needed as well, because a system that pipes dumps to a program ignores the limit.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
