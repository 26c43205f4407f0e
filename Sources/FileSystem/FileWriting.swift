import Localization
import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Puts bytes in the place of a file, whole or not at all: they are written to a new file beside it, which then takes its name.
///
/// A link stays a link: the file it leads to is replaced. The new file has the permissions of the old one. A device or a pipe is
/// written to as it is.
///
/// - Throws: what the system said; the old file is untouched then.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(InputError) {
    try replaceFile(path) { writeAll(bytes, to: $0) }
}

/// Puts what a function writes in the place of a file, whole or not at all.
///
/// - Parameter fill: writes to a descriptor; returns the system's code if that fails.
func replaceFile(_ path: String, filling fill: (_ descriptor: Int32) -> Int32?) throws(InputError) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, access(target, W_OK) != 0 { throw .unwritable(errno, path: path) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeThrough(target, named: path, fill) }
    var name = temporaryName(beside: target)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .unwritable(errno, path: path) }
    let code = fill(descriptor) ?? place(descriptor, mode: exists ? status.st_mode & 0o7777 : newFileMode)
    let closing = close(descriptor) == 0 ? nil : errno
    guard let failure = code ?? closing ?? (rename(name, target) == 0 ? nil : errno) else { return }
    unlink(name)
    throw .unwritable(failure, path: path)
}

/// Renaming over a device or a pipe would take it away.
private func writeThrough(_ target: String, named path: String, _ fill: (Int32) -> Int32?) throws(InputError) {
    let descriptor = open(target, O_WRONLY)
    guard descriptor >= 0 else { throw .unwritable(errno, path: path) }
    let code = fill(descriptor)
    let closing = close(descriptor) == 0 ? nil : errno
    if let failure = code ?? closing { throw .unwritable(failure, path: path) }
}

/// What `mkstemp` makes the name of a new file of; nul-terminated.
func temporaryName(beside target: String) -> [CChar] { Array((Paths.folder(of: target) + "/.hegao-XXXXXX").utf8CString) }

/// The path behind all links.
func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
}

/// What the user's mask leaves of reading and writing for all.
private var newFileMode: mode_t {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
}

/// Writes everything; returns the system's code if that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
        #if canImport(Glibc)
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        #else
            let written = rest.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
        #endif
        if written < 0, errno != EINTR { return errno }
        rest = rest.dropFirst(max(0, written))
    }
    return nil
}

/// Makes a written file last and gives it its permissions.
private func place(_ descriptor: Int32, mode: mode_t) -> Int32? {
    fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0 ? nil : errno
}

extension InputError {
    /// What the system said when a file was written.
    package static func unwritable(_ code: Int32, path: String) -> InputError {
        let words = String(cString: strerror(code))
        return InputError(
            path: path,
            message: LocalizedText(zh: "写不进这个文件（系统提示：\(words)）", en: "cannot be written (the system says: \(words))"),
            hint: LocalizedText(
                zh: "请检查文件和文件夹的权限、磁盘的空间；原文件没有改动", en: "check permissions and free space; the old file is unchanged"))
    }
}
