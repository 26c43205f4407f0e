import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a repository keeps the patterns that stand in no `.gitignore`; found without running git.
struct GitFolder {
    /// The folder that all working trees of the repository share.
    private let common: String

    /// - Parameter top: of a working tree; its `.git` is a folder, or a file that names one (gitrepository-layout(5)).
    init?(top: String) {
        let entry = Paths.joined(top, ".git")
        switch Paths.kind(of: entry) {
        case .folder: common = entry
        case .file:
            guard let folder = Self.line(of: entry, behind: "gitdir: ", in: top) else { return nil }
            common = Self.line(of: Paths.joined(folder, "commondir"), behind: "", in: folder) ?? folder
        case .missing, .linkLoop: return nil
        }
    }

    /// The user's own patterns, then those of the repository, as far as there are any.
    var ignoreFiles: [IgnoreFile] {
        [excludesFile, Paths.joined(common, "info/exclude")].compactMap { $0.flatMap(IgnoreFile.init(path:)) }
    }

    /// What `core.excludesFile` names, for the repository or for the user, else the place where git looks by default.
    private var excludesFile: String? {
        let home = Self.environment("HOME")
        let settings = Self.environment("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
        let files = [common + "/config", home.map { $0 + "/.gitconfig" }, settings.map { $0 + "/git/config" }]
        for file in files.compactMap({ $0 }) {
            guard let bytes = try? readFile(file), let path = Self.excludesFile(in: bytes) else { continue }
            return path.hasPrefix("~/") ? home.map { $0 + path.dropFirst() } : path
        }
        return settings.map { $0 + "/git/ignore" }
    }

    /// The last value of the key in a file of git's configuration.
    private static func excludesFile(in bytes: [UInt8]) -> String? {
        var isCore = false
        var value: String?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self).trimmingBlanks
            if text.hasPrefix("[") { isCore = text.lowercased().hasPrefix("[core]") }
            let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
            guard isCore, parts.count == 2, parts[0].lowercased() == "excludesfile" else { continue }
            value = parts[1].filter { $0 != "\"" }
        }
        return value
    }

    /// The first line of a file that holds a path, made absolute.
    private static func line(of file: String, behind mark: String, in folder: String) -> String? {
        guard let bytes = try? readFile(file), let line = bytes.split(separator: UInt8(ascii: "\n")).first else { return nil }
        let text = String(decoding: line, as: UTF8.self).trimmingBlanks
        guard text.hasPrefix(mark) else { return nil }
        let path = String(text.dropFirst(mark.count))
        return path.hasPrefix("/") ? path : Paths.joined(folder, path)
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
