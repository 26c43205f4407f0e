import Packing
import Patterns
import YAML

/// Reads proven rule files and writes down what came of it, so that ``PackedRules`` need not do it again.
package struct RulePacker {
    private let catalogue: [any Check.Type]
    private var writer = PackWriter()
    private var numbering = RuleNumbering()
    private var patterns: [TextPattern] = []
    private var lists: [WordList.Words] = []
    private var spares: [String] = []
    private var files: [PackedFile] = []

    private struct PackedFile {
        let path: String
        /// Where the node of all but the rules stands.
        let node: Int
        let firstPattern: Int
        let rules: [PackedHead]
    }

    /// - Parameters:
    ///   - files: Proven files without a fault, as a test has to show of them.
    ///   - fingerprint: Of their text and of the tables beside them.
    package static func pack(_ files: [RuleFile], catalogue: [any Check.Type], fingerprint: UInt64) -> [UInt8] {
        var packer = RulePacker(catalogue: catalogue)
        return packer.pack(files, fingerprint: fingerprint)
    }

    private init(catalogue: [any Check.Type]) {
        self.catalogue = catalogue
    }

    private mutating func pack(_ files: [RuleFile], fingerprint: UInt64) -> [UInt8] {
        for _ in 0..<32 { writer.write(false) }
        for file in files { read(file) }
        let directory = writeDirectory()
        var bytes = writer.bytes
        let header = [PackedRules.magic, fingerprint, UInt64(bytes.count), UInt64(directory)]
        header.withUnsafeBytes { bytes.replaceSubrange(0..<32, with: $0) }
        return bytes
    }

    private mutating func read(_ file: RuleFile) {
        let (root, faults) = YAMLDocument.parse(file.source)
        guard let root, faults.isEmpty else { preconditionFailure("\(file.path) was vouched for and is no YAML") }
        let reader = RuleReader(file, from: numbering)
        let parser = RuleFileParser(file: file, reader: reader, catalogue: catalogue)
        let first = numbering
        let node = writer.bytes.count
        root.keeping { $0 != "rules" }.pack(into: &writer)
        var sound: [(node: YAMLNode, rule: RuleLoader.SourcedRule, before: RuleFileParser.Progress)] = []
        parser.parse(root) { sound.append(($0, $1, $2)) }
        let heads = sound.map { head($0.rule, $0.node, $0.before, first) }
        precondition(reader.problems.isEmpty, "\(file.path) was vouched for: \(reader.problems.first?.message.en ?? "")")
        patterns += reader.patterns
        lists += reader.lists
        spares += reader.spares
        numbering = RuleNumbering(patterns: patterns.count, lists: lists.count)
        self.files.append(PackedFile(path: file.path, node: node, firstPattern: first.patterns, rules: heads))
    }

    private mutating func head(
        _ sourced: RuleLoader.SourcedRule, _ node: YAMLNode, _ before: RuleFileParser.Progress, _ first: RuleNumbering
    ) -> PackedHead {
        let rule = sourced.rule
        let start = writer.bytes.count
        node.keeping { $0 != "examples" }.pack(into: &writer)
        return PackedHead(
            id: rule.id, severity: rule.severity, applies: rule.applies, formats: rule.formats, years: rule.years,
            profile: rule.profile, names: rule.names, triggers: rule.triggers, judgesRun: rule.judgesRun,
            range: rule.location.range, idRange: sourced.idRange, scopeRange: sourced.scopeRange, appliesRange: sourced.appliesRange,
            first: RuleNumbering(patterns: first.patterns + before.patterns, lists: first.lists + before.lists),
            spare: spares.count + before.spares, node: start)
    }

    /// - Returns: where it begins.
    private mutating func writeDirectory() -> Int {
        let patternOffsets = write(patterns.map(\.pattern))
        let spareOffsets = write(spares.map(RuleReader.spare))
        let listOffsets = lists.map { PackedRows.pack($0, into: &writer) }
        let index = writer.bytes.count
        IndexPart(patterns, lists).pack(into: &writer)
        let directory = writer.bytes.count
        writer.write(array: patternOffsets)
        writer.write(array: spareOffsets)
        writer.write(array: listOffsets)
        writer.write(index)
        writer.write(files) { writer, file in
            writer.write(file.path)
            writer.write(file.node)
            writer.write(file.firstPattern)
            writer.write(file.rules) { $1.pack(into: &$0) }
        }
        return directory
    }

    /// - Returns: where each pattern begins.
    private mutating func write(_ patterns: [Pattern]) -> [Int32] {
        patterns.map { pattern in
            defer { pattern.pack(into: &writer) }
            return Int32(writer.bytes.count)
        }
    }
}
