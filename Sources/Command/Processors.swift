#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The machine's processors.
enum Processors {
    /// Number in use; at least 1.
    static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
