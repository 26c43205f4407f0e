#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The same place under another path.
extension Paths {
    /// The folder that the program was started in.
    package static let workingFolder: String = {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }()

    /// A path from the root, without `.`, `..` and empty names.
    ///
    /// Links stay as they are named, but for a path with `..`: what that leads to only the system knows.
    package static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : joined(workingFolder, path)
        if whole.split(separator: "/").contains(".."), let real = real(whole) { return real }
        var names: [Substring] = []
        for name in whole.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return "/" + names.joined(separator: "/")
    }

    /// The shortest way to name an absolute path to the user: from the working folder where it lies below, with `..` where it lies
    /// in a folder above, otherwise from the root.
    package static func shown(_ path: String) -> String {
        if let inside = relative(path, to: workingFolder) { return inside.isEmpty ? "." : inside }
        guard relative(workingFolder, to: folder(of: path)) != nil else { return path }
        let ups = workingFolder.split(separator: "/").count - folder(of: path).split(separator: "/").count
        return String(repeating: "../", count: ups) + (path.split(separator: "/").last ?? "")
    }

    /// What is left of an absolute path below a folder; empty for the folder itself, `nil` for what lies elsewhere.
    package static func relative(_ path: String, to folder: String) -> String? {
        if path == folder { return "" }
        let front = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(front) ? String(path.dropFirst(front.count)) : nil
    }

    /// The path behind all links, or that of the folder where the file itself is not there.
    package static func real(_ path: String) -> String? {
        if let found = realpath(path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        guard let name = path.split(separator: "/").last, name != "..", let found = realpath(folder(of: path), nil) else { return nil }
        defer { free(found) }
        return joined(String(cString: found), String(name))
    }
}
