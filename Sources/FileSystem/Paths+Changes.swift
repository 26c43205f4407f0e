import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Paths {
    /// Makes a folder with those above it; one that is there is left alone.
    ///
    /// - Throws: what the system said.
    package static func makeFolder(_ path: String) throws(InputError) {
        if kind(of: path) == .folder { return }
        let above = folder(of: path)
        if above != path, above != "." { try makeFolder(above) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && kind(of: path) == .folder else { throw .unwritable(errno, path: path) }
    }

    /// Removes a file.
    ///
    /// - Throws: what the system said.
    package static func remove(_ path: String) throws(InputError) {
        guard unlink(path) == 0 else { throw .unwritable(errno, path: path) }
    }
}
