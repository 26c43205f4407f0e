import Diagnostics
import FileSystem
import Localization
import SourceText
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reports of earlier runs in a folder, one file each; several runs may use one folder at the same time.
///
/// Nothing in the folder is trusted: what was not written for the very key, or is not as it was written, counts as missing. Entries
/// that no run has used for ``keptDays`` days go, which is looked after once a day.
package final class ReportCache: Sendable {
    /// Days that an entry stays without being used.
    package static let keptDays = 30
    private static let day = 24 * 60 * 60
    private static let folderName = "hegao-reports"

    private let folder: String
    private let now: Int
    private let counted = Mutex((hits: 0, failure: InputError?.none))

    /// Opens the cache in a folder, and makes what is missing.
    ///
    /// - Parameter path: a folder that may hold other things, which are left alone.
    /// - Throws: that it is no folder, or nothing can be written there.
    package init(in path: String) throws(InputError) {
        folder = Paths.joined(path, Self.folderName)
        now = Int(time(nil))
        try Paths.makeFolder(folder)
        guard access(folder, R_OK | W_OK | X_OK) == 0 else { throw .unwritable(errno, path: folder) }
        try mark()
        prune()
    }

    /// Reports that were found so far.
    package var hits: Int { counted.withLock { $0.hits } }

    /// Why a report could not be kept, if one could not; the run is none the worse for it.
    package var failure: InputError? { counted.withLock { $0.failure } }

    /// The report that was kept under a key.
    ///
    /// - Complexity: O(size).
    package func report(for key: CacheKey) -> FileReport? {
        let path = path(of: key)
        guard let bytes = try? readFile(path), let report = CacheEntry.report(bytes, for: key) else { return nil }
        touch(path)
        counted.withLock { $0.hits += 1 }
        return report
    }

    /// Keeps a report under its key; that this fails is noted in ``failure``.
    ///
    /// - Complexity: O(size).
    package func keep(_ report: FileReport, for key: CacheKey) {
        let path = path(of: key)
        do throws(InputError) {
            try Paths.makeFolder(Paths.folder(of: path))
            try writeBeside(path, CacheEntry.bytes(report, for: key))
        } catch {
            counted.withLock { $0.failure = $0.failure ?? error }
        }
    }

    // MARK: Files

    private func path(of key: CacheKey) -> String {
        let name = key.name
        return Paths.joined(Paths.joined(folder, String(name.prefix(2))), name)
    }

    /// Says what the folder is, for people and for programs that make backups (https://bford.info/cachedir/).
    private func mark() throws(InputError) {
        let path = Paths.joined(folder, "CACHEDIR.TAG")
        guard Paths.kind(of: path) == .missing else { return }
        let text = "Signature: 8a477f597d28d172789f06886806bc55\n# Reports kept by hegao lint --cache; the folder may be removed at any time.\n"
        try writeBeside(path, Array(text.utf8))
    }

    /// A reader sees a whole file or none. After a crash of the machine it may see a damaged one, which the checksum tells.
    private func writeBeside(_ path: String, _ bytes: [UInt8]) throws(InputError) {
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .unwritable(errno, path: path) }
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        let failure = written == bytes.count ? 0 : written < 0 ? errno : ENOSPC
        fchmod(descriptor, 0o644)
        let closing = close(descriptor) == 0 ? 0 : errno
        if failure == 0, closing == 0, rename(name, path) == 0 { return }
        let code = failure != 0 ? failure : closing != 0 ? closing : errno
        unlink(name)
        throw .unwritable(code, path: path)
    }

    // MARK: Age

    /// Notes that an entry was used, to the day.
    private func touch(_ path: String) {
        if age(of: path) ?? 0 > Self.day { utimes(path, nil) }
    }

    /// Seconds since a file was written or touched.
    private func age(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Glibc)
            return now - status.st_mtim.tv_sec
        #else
            return now - status.st_mtimespec.tv_sec
        #endif
    }

    /// Removes what has not been used for long, and what a run that was killed has left half written.
    private func prune() {
        let watch = Paths.joined(folder, "pruned")
        guard age(of: watch).map({ $0 > Self.day }) ?? true, (try? writeBeside(watch, [])) != nil else { return }
        for name in Paths.entries(of: folder) ?? [] where Self.isHexadecimal(name, count: 2) {
            let shelf = Paths.joined(folder, name)
            for entry in Paths.entries(of: shelf) ?? [] where Self.isHexadecimal(String(entry.prefix(64)), count: 64) {
                let path = Paths.joined(shelf, entry)
                let kept = entry.utf8.count == 64 ? Self.keptDays : 1
                if let age = age(of: path), age > kept * Self.day { unlink(path) }
            }
            rmdir(shelf)
        }
    }

    private static func isHexadecimal(_ name: String, count: Int) -> Bool {
        name.utf8.count == count && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
