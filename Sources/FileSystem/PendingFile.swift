import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that is written piece by piece and takes its place whole, or not at all.
///
/// The pieces wait in a file without a name, so that nothing of them is left behind however the process ends. A device or a pipe
/// takes them at once.
package struct PendingFile {
    /// Bytes copied at a time.
    private static let chunk = 64 * 1024

    /// As the user named it.
    package let path: String
    private let descriptor: Int32
    private let isDirect: Bool

    /// - Throws: that nothing can be written there, before anything is.
    package init(_ path: String) throws(InputError) {
        self.path = path
        let target = resolved(path)
        var status = stat()
        let exists = stat(target, &status) == 0
        if exists, access(target, W_OK) != 0 { throw .unwritable(errno, path: path) }
        isDirect = exists && status.st_mode & S_IFMT != S_IFREG
        if isDirect {
            descriptor = open(target, O_WRONLY)
            guard descriptor >= 0 else { throw .unwritable(errno, path: path) }
        } else {
            var name = temporaryName(beside: target)
            descriptor = mkstemp(&name)
            guard descriptor >= 0 else { throw .unwritable(errno, path: path) }
            unlink(name)
        }
    }

    /// - Throws: what the system said; the file must then be given up.
    package func append(_ bytes: [UInt8]) throws(InputError) {
        if let code = writeAll(bytes, to: descriptor) { throw .unwritable(code, path: path) }
    }

    /// Puts what was written in the place of the file; nothing may follow.
    ///
    /// - Throws: what the system said; the old file is untouched then.
    package func commit() throws(InputError) {
        defer { close(descriptor) }
        guard !isDirect else { return }
        let spool = descriptor
        guard lseek(spool, 0, SEEK_SET) == 0 else { throw .unwritable(errno, path: path) }
        try replaceFile(path) { Self.copy(from: spool, to: $0) }
    }

    /// Forgets what was written; nothing may follow.
    package func discard() { close(descriptor) }

    private static func copy(from source: Int32, to target: Int32) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            if count == 0 { return nil }
            if let code = writeAll(Array(buffer[..<count]), to: target) { return code }
        }
    }
}
