import FileSystem
import SourceText
import YAML

/// The files that a run of rules reads: rule files, those in folders, and the tables they name.
struct RuleFileFinder {
    /// Keys under which a rule file names tables.
    private static let tableKeys = ["table", "figures"]

    private let paths: [String]
    /// By rule file: its stamp when it was read last, and the tables it named, which a file that is broken now may name again.
    private var tables: [String: (stamp: Paths.Stamp, paths: [String])] = [:]

    init(paths: [String]) {
        self.paths = paths
    }

    /// The stamps of all files that are there.
    ///
    /// - Complexity: O(files); a rule file is read again only when it has changed.
    mutating func stamps() -> [String: Paths.Stamp] {
        var stamps: [String: Paths.Stamp] = [:]
        for path in paths.flatMap({ Self.files(at: $0, above: []) }) {
            guard let stamp = Paths.stamp(of: path) else { continue }
            stamps[path] = stamp
            for table in self.tables(of: path, stamp) { stamps[table] = Paths.stamp(of: table) }
        }
        return stamps
    }

    private static func files(at path: String, above: [Paths.Identity]) -> [String] {
        guard Paths.kind(of: path) == .folder else { return [path] }
        guard let identity = Paths.identity(of: path), !above.contains(identity) else { return [] }
        return (Paths.entries(of: path) ?? []).filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let inner = Paths.joined(path, name)
            if Paths.kind(of: inner) == .folder { return files(at: inner, above: above + [identity]) }
            return ["yaml", "yml"].contains(Paths.fileExtension(of: name)) ? [inner] : []
        }
    }

    // MARK: Tables

    private mutating func tables(of path: String, _ stamp: Paths.Stamp) -> [String] {
        if let known = tables[path], known.stamp == stamp { return known.paths }
        let named = Self.names(in: path).map { $0.hasPrefix("/") ? $0 : Paths.joined(Paths.folder(of: path), $0) }
        let all = Array(Set(named + (tables[path]?.paths ?? []))).sorted()
        tables[path] = (stamp, all)
        return all
    }

    private static func names(in path: String) -> [String] {
        do throws(InputError) {
            guard let root = YAMLDocument.parse(try SourceFile(reading: path)).root else { return [] }
            let data = root["data"]?.mapping?.map(\.value) ?? []
            let rules = root["rules"]?.sequence ?? []
            let figures = rules.flatMap { rule in tableKeys.compactMap { rule[$0] } }
            return (data + figures).flatMap { $0.sequence ?? [$0] }.compactMap(\.scalar?.value).filter { !$0.isEmpty }
        } catch {
            return []
        }
    }
}
