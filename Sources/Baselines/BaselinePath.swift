import FileSystem

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Paths of drafts as a list tells them: the same, whatever the working directory and however the user has written them.
package enum BaselinePath {
    /// From the root of the file system, links followed; of a path that leads nowhere, as far as it does lead.
    package static func absolute(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard path.hasPrefix("/") || path.contains("/") else { return Paths.joined(absolute("."), path) }
        let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        let folder = Paths.folder(of: trimmed)
        guard folder != trimmed, folder != path else { return path }
        return normalized(Paths.joined(absolute(folder), String(trimmed.split(separator: "/").last ?? "")))
    }

    /// An absolute path as seen from a folder.
    package static func relative(_ path: String, from folder: String) -> String {
        let steps = path.split(separator: "/")
        let base = folder.split(separator: "/")
        let shared = zip(steps, base).prefix { $0 == $1 }.count
        return ([Substring](repeating: "..", count: base.count - shared) + steps[shared...]).joined(separator: "/")
    }

    /// A path from the root of the file system as the user sees it from the working directory, if it is not far away.
    package static func shown(_ path: String) -> String {
        let near = relative(path, from: absolute("."))
        return near.hasPrefix("../../../") || near.isEmpty ? path : near
    }

    /// Without `.` and, as far as that can be said, without `..`.
    package static func normalized(_ path: String) -> String {
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == "..", let last = steps.last, last != ".." { steps.removeLast() } else { steps.append(step) }
        }
        return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
    }

    /// The folder that the keys of a list are seen from: where it stands, whatever it is a link to.
    package static func folder(ofList path: String) -> String { absolute(Paths.folder(of: path)) }
}
