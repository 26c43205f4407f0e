import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that only this user can read and that goes when its owner does.
package final class TemporaryFile {
    package let path: String

    /// - Throws: that it could not be written.
    package init(_ bytes: [UInt8]) throws(InputError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var name = Array(Paths.joined(folder, "hegao-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard descriptor >= 0 else { throw .unwritable(errno, path: folder) }
        close(descriptor)
        try replaceFile(path, with: bytes)
    }

    deinit { unlink(path) }
}
