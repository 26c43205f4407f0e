#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process tells its caller; thrown by a command to end it.
enum ExitStatus: Int32, Error {
    /// Nothing at or above the level that fails a run.
    case clean = 0
    /// Findings at or above that level.
    case findings = 1
    /// The job could not be done, or not all of it: a bad rule file, unreadable input, nothing to check.
    case failure = 2
}

/// Ends the process; what was written is out, since nothing is buffered behind the program's back.
func finish(_ status: ExitStatus) -> Never {
    exit(status.rawValue)
}
