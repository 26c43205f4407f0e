import Testing

/// The imports under Sources/ are those of the table in docs/architecture.md.
struct LayeringTests {
    private struct Layer {
        let level: Int
        let imports: Set<String>
    }

    private static let systemModules: Set<String> = ["ArgumentParser", "Darwin", "Dispatch", "Glibc", "Synchronization"]

    private static func table() throws -> [String: Layer] {
        let rows = try Repository.text("docs/architecture.md").split(separator: "\n").compactMap { line -> (String, Layer)? in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming(" ") }
            guard cells.count == 6, let level = Int(cells[1]) else { return nil }
            let imports = Set(cells[3].split(separator: " ").map(String.init))
            return (cells[2].trimming("`"), Layer(level: level, imports: imports))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    @Test func everyTargetStandsInTheTable() throws {
        let targets = Set(Repository.files(below: "Sources").compactMap { $0.split(separator: "/").first.map(String.init) })
        #expect(try Set(Self.table().keys) == targets)
    }

    @Test func targetsImportOnlyLowerLevels() throws {
        let table = try Self.table()
        for (name, layer) in table {
            for other in layer.imports {
                let below = try #require(table[other], "\(name) imports the unknown \(other)")
                // On level 0 the text of a file stands on the C tables and the languages.
                #expect(below.level < layer.level || layer.level == 0, "\(name) imports \(other)")
            }
        }
    }

    @Test func sourcesImportWhatTheTableSays() throws {
        let table = try Self.table()
        var seen: [String: Set<String>] = [:]
        for file in Repository.files(below: "Sources") where file.hasSuffix(".swift") {
            let target = String(file.prefix { $0 != "/" })
            for line in try Repository.text("Sources/" + file).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard words.first == "import", let module = words.last.map(String.init) else { continue }
                if !Self.systemModules.contains(module) { seen[target, default: []].insert(module) }
            }
        }
        for (target, imports) in seen {
            #expect(imports == table[target]?.imports, "imports of \(target)")
        }
    }
}

extension StringProtocol {
    /// Without the given characters at its ends.
    func trimming(_ characters: String) -> String {
        let set = Set(characters)
        return String(drop { set.contains($0) }.reversed().drop { set.contains($0) }.reversed())
    }
}
