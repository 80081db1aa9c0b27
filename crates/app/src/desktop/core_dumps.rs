//! No core dumps: a program that crashed must not leave its memory, secrets included, in a file.

/// Forbids core dumps of this process. Does nothing where the system has no such switch.
pub fn forbid_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Refusing this would be a strange system; there is nothing to do about it.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Also where the system pipes dumps to a program and ignores the limit.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
